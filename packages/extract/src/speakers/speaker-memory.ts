import type { Speaker } from "@tocsin/model";

const pronounReach = 4;

/** Who has been named so far in a report: what "he", "the governor" and "the mayor" refer to. */
export class SpeakerMemory {
  #seen: { speaker: Speaker; sentence: number; spoke: boolean }[] = [];

  note(speaker: Speaker, sentence: number, spoke: boolean): void {
    this.#seen.push({ speaker, sentence, spoke });
    if (this.#seen.length > 200) this.#seen = this.#seen.slice(-100);
  }

  /** The last one who spoke, or was named, within the last sentences. */
  lastSpeaker(sentence: number): Speaker | null {
    const recent = this.#seen.filter(
      (s) => s.sentence <= sentence && sentence - s.sentence <= pronounReach && isPerson(s.speaker),
    );
    return (recent.findLast((s) => s.spoke) ?? recent.at(-1))?.speaker ?? null;
  }

  /** The last one who spoke within the last sentences, a person or a body: whose statement is quoted. */
  lastSpoke(sentence: number): Speaker | null {
    const last = this.#seen.findLast(({ spoke }) => spoke);
    return last && last.sentence <= sentence && sentence - last.sentence <= pronounReach ? last.speaker : null;
  }

  /** Whom the report has named so before, with the office that it gave him. */
  named(name: string): Speaker | null {
    return this.#seen.findLast(({ speaker }) => speaker.name === name && isPerson(speaker))?.speaker ?? null;
  }

  /** The last person named whose office is this one; the region must not differ where both are known. */
  holderOf(office: string, region: string | null): Speaker | null {
    const found = this.#seen.findLast(
      ({ speaker }) =>
        isPerson(speaker) &&
        sameOffice(speaker.office ?? "", office) &&
        (!region || !speaker.region || speaker.region === region),
    );
    return found?.speaker ?? null;
  }
}

function isPerson(speaker: Speaker): boolean {
  return speaker.office !== null && speaker.name !== speaker.office;
}

// Heads of a regional military administration are called governors in news.
function sameOffice(held: string, said: string): boolean {
  const kindOf = (office: string) =>
    /regional military administration|governor/.test(office)
      ? "governor"
      : (/mayor|president|prime minister|defence minister|foreign minister|spokes|commander|adviser|police|prosecutor/.exec(
          office,
        )?.[0] ?? office);
  return kindOf(held) === kindOf(said);
}
