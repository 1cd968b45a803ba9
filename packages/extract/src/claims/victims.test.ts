import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

/** The claims of the first event, parts left out. */
function tollOf(text: string): string[] {
  const [event = ""] = tellNews("en", text);
  return event
    .split("; ")
    .slice(1)
    .filter((claim) => !claim.startsWith("of which"));
}

describe("whom the words count", () => {
  const cases: [text: string, claims: string[]][] = [
    // Numbers that count nobody.
    ["A missile strike on Kharkiv killed 2 people and injured 500.", ["killed 2", "injured 500"]],
    ["Shelling killed a 17 year-old boy in Nikopol on Thursday.", ["killed 1"]],
    ["An 18-month old died in the shelling of Kherson.", ["killed 1"]],
    ["A shell wounded a girl and her 33-year old father in Kherson.", ["injured 2"]],
    ["The girl hurt in the shelling of Kherson on Jun. 11 has died.", ["killed 1"]],
    ["Two men died in a strike on June 11, 2025 in Kharkiv.", ["killed 2"]],
    ["Six farmers, aged between 30 and 60, were killed in the shelling of Kherson.", ["killed 6"]],
    // One whom the text has not told before opens a list.
    ["A drone hit a minibus in Kherson, injuring the driver and five passengers.", ["injured 6", "damaged vehicle 1"]],
    [
      "A drone hit a minibus in Kherson. The driver and five passengers were wounded.",
      ["damaged vehicle 1", "injured 6"],
    ],
    ["A drone hit a car in Nikopol, killing the driver and his wife.", ["killed 2", "damaged vehicle 1"]],
    // Remarks.
    ["Nineteen people, most of them tram passengers, were killed in the shelling of Kherson.", ["killed 19"]],
    ["Nineteen people, mainly women, were injured in the shelling of Kherson.", ["injured 19"]],
    ["Nineteen people (mostly women) were injured in the shelling of Kherson.", ["injured 19"]],
    ["Nineteen people – most of them women – were injured in the shelling of Kherson.", ["injured 19"]],
    // One of many.
    ["One of the five people wounded in the shelling of Kherson has died.", ["injured 4", "killed 1"]],
    ["Two of the seven victims of the shelling of Kherson died.", ["killed 2"]],
    [
      "A drone hit a bus in Kherson. She was one of four people taken to hospital.",
      ["damaged vehicle 1", "hospitalised 4", "injured 4"],
    ],
    // Lists.
    ["Two teenage girls and two men were wounded in the shelling of Kherson.", ["injured 4"]],
    ["Two children, ages 3 and 5, and their mother were killed in the shelling of Kherson.", ["killed 3"]],
    ["Three women and two men, 30 and 42, were injured in the shelling of Kherson.", ["injured 5"]],
    ["Two men, 30 and 42 were injured in the shelling of Kherson.", ["injured 2"]],
    ["Three people, a teenager and two women, were wounded in the shelling of Kherson.", ["injured 3"]],
    [
      "A boy was hurt in a strike on Kherson. Another 5-year-old was hurt and Olena Roe was killed.",
      ["injured 2", "killed 1"],
    ],
    // Who did it, and to whom.
    ["Man shot, killed by soldier in Kherson.", ["killed 1"]],
    ["A teenager died in Kherson after a 13-year-old friend shot him.", ["killed 1"]],
    ["Police say a girl accidentally shot, killed another teenager in Kherson.", ["killed 1"]],
    ["A man was killed in a shooting in Kherson. Police said a boy had shot the other man.", ["killed 1"]],
    ["A woman shot and killed her son in Kherson, then tried to take her own life.", ["killed 1"]],
    ["A teenager died of a gun shot wound after a shooting in Kherson.", ["killed 1"]],
    ["His wife called 911 and was taken to a hospital after the shelling of Kherson.", ["hospitalised 1", "injured 1"]],
    ["A triple shooting in Kherson left one man dead and two others injured.", ["killed 1", "injured 2"]],
    ["A man has been charged in the fatal shooting of a teenager in Kherson.", ["killed 1"]],
    ["1 killed 3 injured in the shelling of Kherson.", ["killed 1", "injured 3"]],
    ["Shelling of Kherson wounded two Kherson State University students.", ["injured 2"]],
    ["A father shot and killed his two sons in Kherson before taking his own life.", ["killed 3"]],
    ["A gunman killed three people in Kherson and then himself.", ["killed 4"]],
    [
      "Three people are dead in Kherson after a man shot and killed his wife, their son and then himself.",
      ["killed 3"],
    ],
    ["A boy died in Kherson after accidentally shooting himself.", ["killed 1"]],
    // The hurt beside the dead.
    [
      "Three people died in a shooting in Kherson. Another woman who was shot is in hospital.",
      ["killed 3", "injured 1"],
    ],
    [
      "A teenager died after a shooting in Kherson. Another teen, also 15, was shot in the foot.",
      ["killed 1", "injured 1"],
    ],
    ["A shooting in Kherson left a boy dead and a woman wounded.", ["killed 1", "injured 1"]],
    [
      "One man was killed and four others were hurt in the shelling of Kherson. The shelling killed a man. Four others were wounded, the mayor said.",
      ["killed 1", "injured 4"],
    ],
    [
      "A girl was killed in the shelling of Kherson and her father is in critical condition.",
      ["killed 1", "seriously_injured 1", "injured 1"],
    ],
    ["Five people were shot in Kherson on Thursday, police said.", ["injured 5"]],
    ["Five people were shot in Kherson, including one who suffered critical injuries.", ["injured 5"]],
    ["Two people were shot and wounded, three others were grazed by gunfire in Kherson.", ["injured 5"]],
    [
      "A baby was killed in a shooting in Kherson. Another victim, a man in his twenties, was wounded.",
      ["killed 1", "injured 1"],
    ],
    [
      "Four people were shot in Kherson. All four victims were taken to hospital with injuries. One of the victims died on Thursday.",
      ["hospitalised 4", "injured 3", "killed 1"],
    ],
    ["A boy was killed in a murder-suicide in Kherson, police said after the shooting.", ["killed 2"]],
    ["A triple shooting in Kherson left one man dead.", ["killed 1", "injured 2"]],
    ["Three men were shot in Kherson, a fourth was wounded by shrapnel.", ["injured 4"]],
    [
      "Two people died in the shelling of Kherson. They were rushed to the hospital, where they later died.",
      ["killed 2"],
    ],
    ["A man was shot in Kherson on Thursday. He later died.", ["killed 1"]],
    [
      "A man killed two people in Kherson. Three bodies were found after the shooting.",
      ["bodies_recovered 3", "killed 3"],
    ],
    ["Neither the driver nor the passenger was injured in the shelling of Kherson.", []],
    ["One shot was fired in Kherson during the shooting.", []],
    ["Her two children and the wounded boy were at home during the shelling of Kherson.", []],
    // Who was brought to hospital is hurt.
    ["The shelling of Kherson sent five people to the regional hospital.", ["hospitalised 5", "injured 5"]],
    [
      "Three women and two men were taken to Kherson City Hospital after the shelling of Kherson.",
      ["hospitalised 5", "injured 5"],
    ],
    ["Rescuers took ten people to safety after a strike on a hospital in Kherson.", []],
    ["Two children were hurt in the shelling of Kherson. They were found in a car.", ["injured 2"]],
  ];
  it.each(cases)("%s", (text, claims) => {
    expect(tollOf(text)).toEqual(claims);
  });
});
