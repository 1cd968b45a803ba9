/** What the estimation of the weights needs beyond matching itself. */

export { properNamesIn } from "./evidence/proper-names.ts";
export { leadOf } from "./evidence/text-evidence.ts";
export { foldWord, wordsOf } from "./evidence/words.ts";
export { lastingDaysOf } from "./lasting.ts";
export { comparedPairs } from "./partition.ts";
export { clusteredEvents, toMentions } from "./report-mentions.ts";
