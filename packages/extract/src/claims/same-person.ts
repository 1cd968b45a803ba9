import type { DraftClaim } from "../mentions/frame.ts";

/** Those of the persons told by themselves who are not one and the same; whoever hurt himself is counted elsewhere. */
export function tellApart(people: readonly DraftClaim[]): DraftClaim[] {
  const distinct: DraftClaim[] = [];
  for (const person of people) {
    if (person.reflexive) continue;
    // "Also hurt was a man of 56, he came under fire": told of twice in one sentence.
    const isAgain = (d: DraftClaim) => d.sentence === person.sentence && d.age !== null && d.age === person.age;
    const known = distinct.some(
      (d) => isSamePerson(d, person) && (isAgain(d) || !(person.additional && isNextTo(d, person))),
    );
    if (!known) distinct.push(person);
  }
  return distinct;
}

/** "Another" adds to whom the same or the last sentence told of; a title's "another" is the text's. */
export function isNextTo(earlier: DraftClaim, later: DraftClaim): boolean {
  return earlier.title === later.title && later.sentence - earlier.sentence <= 1 && later.start > earlier.start;
}

/** True where two persons told by themselves can be one: no two ages of one sentence, or of another sentence that says "also"; not a man and a woman. */
export function isSamePerson(a: DraftClaim, b: DraftClaim): boolean {
  // "The driver was killed. A passenger is in hospital".
  if (a.aboard && b.aboard && a.aboard !== b.aboard) return false;
  const isTold = a.sentence === b.sentence || b.additional;
  if (isTold && a.age !== null && b.age !== null && a.age !== b.age) return false;
  return (
    a.population === b.population ||
    isToldMoreOf(a, b) ||
    a.population === "unspecified" ||
    b.population === "unspecified" ||
    a.title !== b.title
  );
}

/** "A civilian was hurt" is whom a later sentence tells more of, unless it says that it is another. */
function isToldMoreOf(first: DraftClaim, later: DraftClaim): boolean {
  return first.population === "civilian" && first.sentence < later.sentence && !later.additional;
}
