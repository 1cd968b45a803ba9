// Little words that stick to a following capital when a page's links lose their spaces ("theUkraine", "alsoFortifications").
const before = new Set(
  (
    "the a an of in on at to by for from with and or as also that its his her their this read see " +
    "le la les de du des en au aux et à un une que qui dans par sur pour aussi lire " +
    "і й та в у на до з із зі за від для що як також читайте " +
    "и в во на до с со из за от для что как также читайте"
  ).split(" "),
);
// Nouns of the field that a connecting word sticks to ("missilesincluding").
const heads =
  "missiles?|drones?|rockets?|people|persons?|civilians?|children|injured|wounded|killed|dead|strikes?|attacks?|" +
  "buildings?|houses?|cities|city|regions?|troops|soldiers|victims?|explosions?|houses?|million|billion|residents";
const tails =
  "including|and|were|was|in|after|during|from|with|which|who|according|over|near|between|while|have|had|are|on";
const lowerGlue = new RegExp(`^(${heads})(?:${tails})$`);
const camel = /^(\p{Ll}{1,9})\p{Lu}\p{Ll}{2,}/u;
/** Letters of the shortest word that may be two words in small letters. */
export const shortestGlued = 7;

/** Where a word that is two words glued together is to be parted; -1 for any other word. */
export function gluedWordBreak(word: string): number {
  const head = camel.exec(word)?.[1];
  if (head && before.has(head)) return head.length;
  if (word.length < shortestGlued) return -1;
  const code = word.charCodeAt(0);
  if (code > 127) return -1;
  const glued = lowerGlue.exec(word.toLowerCase());
  return glued?.[1] ? glued[1].length : -1;
}
