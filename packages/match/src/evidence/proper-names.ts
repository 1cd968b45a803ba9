import { foldWord } from "./words.ts";

export interface ProperNames {
  /** Full names of people and bodies, folded ("bernard gillis"). */
  names: string[];
  /** Streets, towns, counties, folded ("cerise avenue", "hawthorne"). */
  places: string[];
}

const wayWords =
  /^(street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|way|highway|hwy|route|parkway|pkwy|circle|terrace|trail|pike|county|parish|township|park|creek|heights|beach|springs|square|plaza|apartments|вулиця|вул|проспект|площа|шосе|улица|ул|площадь|rue|quai|place)$/u;
const bodyWords =
  /^(department|dept|office|police|sheriff|sheriffs|court|hospital|university|college|school|center|centre|medical|company|inc|news|press|county|state|states|united|association|bureau|division|unit|district|attorney|prosecutor|judge|service|ministry|council|church|club|bar|party|team|times|post|tribune|herald|facebook|twitter|youtube|gofundme)$/u;
const titleWords =
  /^(mr|mrs|ms|dr|sgt|lt|capt|cpl|det|officer|detective|sergeant|lieutenant|captain|chief|sheriff|deputy|mayor|governor|judge|president|spokesman|spokeswoman|spokesperson|prosecutor|attorney|assistant|reverend|rev|pastor|sir|gen|general|colonel|col|major|maj|commander|senior|junior|пан|пані|мер|мэр|губернатор|президент|міністр|министр|m|mme)$/u;
const calendarWords =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|christmas|thanksgiving|easter|halloween|eve|day|new|year|years|a\.m|p\.m|am|pm)$/u;
const openers =
  /^(the|a|an|in|on|at|of|for|to|from|by|with|and|but|or|as|it|its|he|she|they|we|i|you|his|her|their|our|this|that|these|those|there|when|while|after|before|if|police|officers|authorities|investigators|anyone|two|three|four|one|both|according|also|no|not|is|was|were|are|do|did|who|what|where|why|how|all|another|some|that|then|now|my|your|so|just|says|said|update|breaking|photo|photos|video|watch|read|more|copyright|reuters|courtesy|story|man|woman|men|women|suspect|victim|victims|family|shooting|killed|shot|dead|у|в|на|з|із|за|до|від|як|що|це|и|с|о|по|не|а|le|la|les|un|une|des|du|de|il|elle|ils|selon|dans|en|au|aux)$/u;

/**
 * Proper names by their capitals. Lines set in title case tell nothing by capitals and are left aside, as are the names of
 * days, months and offices. A run before or with a word such as "Street" is a place; so is a single name after "in", "near" or "of".
 */
export function properNamesIn(text: string): ProperNames {
  const names: string[] = [];
  const places: string[] = [];
  for (const line of text.split("\n")) {
    if (isTitleCase(line)) continue;
    const dateline = line.match(/^\s*([\p{Lu}][\p{Lu}. '-]{2,30})[,(—–-]/u)?.[1];
    if (dateline) places.push(foldRun(dateline.trim().split(/\s+/)));
    for (const match of line.matchAll(
      /\p{Lu}[\p{L}’'-]*\.?(?:\s+(?:(?:de|la|van|von|bin|al|el|du|des)\s+)?\p{Lu}[\p{L}’'-]*\.?)*/gu,
    )) {
      sortRun(match[0], line.slice(Math.max(0, match.index - 12), match.index), names, places);
    }
  }
  return { names, places };
}

function sortRun(run: string, before: string, names: string[], places: string[]): void {
  // A full stop ends a run unless it follows an initial or an abbreviation.
  for (const part of run.split(/(?<=\p{Ll}{3}|\p{Lu}{3})\.\s+/u)) {
    const words = trimRun(part.split(/\s+/).map((word) => word.replace(/\.$/u, "")));
    if (words.length === 0) continue;
    const folded = words.map(foldWord);
    const isWay = folded.some((word) => wayWords.test(word)) && folded.length > 1;
    if (isWay) places.push(folded.join(" "));
    else if (folded.some((word) => bodyWords.test(word))) continue;
    else if (folded.length === 1) {
      if (/\b(in|near|at|of|outside|from|à|dans|у|в|під|біля|возле)\s+$/iu.test(before))
        places.push(folded[0] as string);
    } else if (folded.length <= 4) names.push(personName(folded));
  }
}

/** Titles, openers of sentences and calendar words at either end are no part of a name. */
function trimRun(words: string[]): string[] {
  const isLoose = (word: string | undefined): boolean => {
    const low = (word ?? "").toLowerCase();
    return (
      word !== undefined &&
      (openers.test(low) || titleWords.test(low) || calendarWords.test(low) || /^\p{Lu}?$/u.test(word))
    );
  };
  let start = 0;
  let end = words.length;
  while (start < end && isLoose(words[start])) start++;
  while (end > start && (isLoose(words[end - 1]) || /^(Jr|Sr|II|III)$/u.test(words[end - 1] ?? ""))) end--;
  return words.slice(start, end);
}

/** First and last name: middle names and initials come and go between tellers. */
function personName(folded: string[]): string {
  const full = folded.filter((word) => word.length > 1);
  return full.length > 2 ? `${full[0]} ${full.at(-1)}` : full.join(" ");
}

function foldRun(words: string[]): string {
  return words.map(foldWord).join(" ");
}

function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  if (words.length < 4) return false;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.6;
}
