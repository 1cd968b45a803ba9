/** A rectangle in SVG units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelRequest {
  key: string;
  x: number;
  y: number;
  /** Distance from the point at which text may begin. */
  gap: number;
  lines: { text: string; size: number }[];
  /** Only centred on the point (names of regions), or beside it. */
  where: "centre" | "beside";
}

export interface PlacedLabel {
  key: string;
  /** Anchor of the text and its baseline of the first line. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  lines: { text: string; size: number; dy: number }[];
}

const leading = 1.22;
/** Mean width of a letter in the sans family, in its size; names run a little wider than running text. */
const letterWidth = 0.53;

/**
 * Places labels so that none covers another or a mark: each tries right, left, above and below its point, then the same with
 * its first line alone, and is left out when no side is free. The first requests go first, so they should be the weightiest.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  marks: readonly Box[],
  frame: { width: number; height: number },
): PlacedLabel[] {
  const taken: Box[] = [...marks];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const name = { ...request, lines: request.lines.slice(0, 1) };
    for (const candidate of [...candidatesOf(request), ...(request.lines.length > 1 ? candidatesOf(name) : [])]) {
      const box = boxOf(candidate);
      if (!isInside(box, frame, 4) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push(candidate);
      break;
    }
  }
  return placed;
}

/** Size of names on phones, in the map's own units (`styles/narrow.css`): there a map is drawn less than half as wide. */
const phoneSize = 29;

/** Labels parted for phones: the first lines that there neither leave the map nor cover one before them, and all others. */
export function partForPhones(
  labels: readonly PlacedLabel[],
  limit: number,
  frame: { width: number; height: number },
): { main: PlacedLabel[]; lesser: PlacedLabel[] } {
  const taken: Box[] = [];
  const main = labels.filter((label) => {
    const box = boxOf({ ...label, lines: label.lines.slice(0, 1).map((line) => ({ ...line, size: phoneSize })) });
    const isFree = taken.length < limit && isInside(box, frame, 0) && !taken.some((other) => overlap(box, other));
    if (isFree) taken.push(box);
    return isFree;
  });
  return { main, lesser: labels.filter((label) => !main.includes(label)) };
}

function isInside(box: Box, frame: { width: number; height: number }, margin: number): boolean {
  return (
    box.x >= margin &&
    box.y >= margin &&
    box.x + box.width <= frame.width - margin &&
    box.y + box.height <= frame.height - margin
  );
}

function candidatesOf(request: LabelRequest): PlacedLabel[] {
  const { key, x, y, gap } = request;
  const first = request.lines[0]?.size ?? 12;
  const height = request.lines.reduce((sum, line) => sum + line.size * leading, 0);
  const label = (dx: number, baseline: number, anchor: PlacedLabel["anchor"]): PlacedLabel => {
    let dy = 0;
    const lines = request.lines.map((line, index) => {
      dy += index === 0 ? 0 : line.size * leading;
      return { ...line, dy };
    });
    return { key, x: x + dx, y: y + baseline, anchor, lines };
  };
  if (request.where === "centre")
    return [label(0, first * 0.35, "middle"), label(0, first * 1.4, "middle"), label(0, -first * 0.7, "middle")];
  const middle = first * 0.36 - (height - first * leading) / 2;
  return [
    label(gap, middle, "start"),
    label(-gap, middle, "end"),
    label(0, -gap - height + first * 0.85, "middle"),
    label(0, gap + first * 0.75, "middle"),
    label(gap, -gap * 0.4 - height + first, "start"),
    label(-gap, -gap * 0.4 - height + first, "end"),
    label(gap, gap + first * 0.5, "start"),
    label(-gap, gap + first * 0.5, "end"),
  ];
}

/** The rectangle that a placed label covers. */
export function boxOf(label: PlacedLabel): Box {
  const width = Math.max(...label.lines.map((line) => line.text.length * line.size * letterWidth)) + 6;
  const first = label.lines[0]?.size ?? 12;
  const last = label.lines.at(-1);
  const x = label.anchor === "start" ? label.x - 3 : label.anchor === "end" ? label.x - width + 3 : label.x - width / 2;
  return { x, y: label.y - first * 0.85, width, height: first * 0.85 + (last?.dy ?? 0) + (last?.size ?? first) * 0.3 };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
