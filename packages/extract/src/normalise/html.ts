/** Named entities met in news text; numeric ones are computed. */
const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  laquo: '"',
  raquo: '"',
  ldquo: '"',
  rdquo: '"',
  bdquo: '"',
  lsquo: "'",
  rsquo: "'",
  hellip: "…",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  euro: "€",
  pound: "£",
  shy: "",
};

export interface HtmlPiece {
  end: number;
  /** What stands for it in the text; a new line for block tags. */
  text: string;
  /** True for tags, comments and scripts (left out); false for entities (replaced). */
  dropped: boolean;
}

const tag = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?\/?>|!--|![a-z][^<>]{0,200}>)/iy;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy;
const block =
  /^<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|figure|figcaption|header|footer)\b/i;
const hidden = /^<(script|style|noscript|template|svg)\b/i;

/** Reads the tag, comment, script or entity that begins at `at`; null when what stands there is plain text. */
export function readHtml(raw: string, at: number): HtmlPiece | null {
  if (raw.charCodeAt(at) === 38) return readEntity(raw, at);
  tag.lastIndex = at;
  const found = tag.exec(raw)?.[0];
  if (!found) return null;
  if (found === "<!--") {
    const close = raw.indexOf("-->", at + 4);
    return { end: close < 0 ? raw.length : close + 3, text: " ", dropped: true };
  }
  const name = hidden.exec(found)?.[1];
  if (name && !found.endsWith("/>")) {
    return { end: endOfHidden(raw, at + found.length, name), text: "\n", dropped: true };
  }
  return { end: at + found.length, text: block.test(found) ? "\n" : "", dropped: true };
}

function readEntity(raw: string, at: number): HtmlPiece | null {
  entity.lastIndex = at;
  const found = entity.exec(raw);
  if (!found) return null;
  const [whole, decimal, hex, name] = found;
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
  const text =
    code === null ? named[(name ?? "").toLowerCase()] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  return text === undefined ? null : { end: at + whole.length, text, dropped: false };
}

function endOfHidden(raw: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}\\s{0,20}>`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(raw);
  return found ? found.index + found[0].length : raw.length;
}
