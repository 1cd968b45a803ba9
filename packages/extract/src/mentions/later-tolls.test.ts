import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// What is told days after an attack, one form each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "a death in hospital",
    "en",
    "A man wounded in a drone strike on Nikopol on Sunday died in hospital on Tuesday.",
    ["strike.drone Nikopol 06-08; killed 1; of which killed man 1"],
  ],
  [
    "a death in hospital, long after",
    "en",
    "A man wounded in the 4 June missile strike on Dnipro has died in hospital, bringing the death toll to 20.",
    ["strike.missile Dnipro 06-04; killed 20"],
  ],
  [
    "a death in hospital, long after",
    "fr",
    "Un homme blessé dans la frappe du 4 juin sur Dnipro est mort à l'hôpital, portant le bilan à 20 morts.",
    ["strike.missile Dnipro 06-04; killed 20"],
  ],
  [
    "a death in hospital",
    "fr",
    "Une femme blessée dimanche dans une frappe sur Kharkiv est décédée à l'hôpital mercredi.",
    ["strike.missile Kharkiv 06-08; killed 1; of which killed woman 1"],
  ],
  [
    "a death in hospital",
    "uk",
    "10 червня в лікарні померла жінка, яку було поранено 4 червня під час удару по Херсону.",
    ["strike.missile Kherson 06-04; killed 1; of which killed woman 1"],
  ],
  [
    "a wounded man who died, of an attack that a clause dates",
    "uk",
    "У лікарні помер постраждалий внаслідок ракетної атаки на Дніпро, що сталася 4 червня.",
    ["strike.missile Dnipro 06-04; killed 1"],
  ],
  [
    "a wounded man who died",
    "ru",
    "Скончался раненый при обстреле Белгорода 4 июня.",
    ["shelling.artillery Belgorod 06-04; killed 1"],
  ],
  [
    "days of mourning",
    "uk",
    "У Сумах 13 та 14 червня оголошено дні жалоби за загиблими внаслідок ракетного удару. Відомо про 32 загиблих.",
    ["strike.missile Sumy 06-12; killed 32"],
  ],
  [
    "days of mourning",
    "ru",
    "В Сумах 13 июня объявлено днем траура по погибшим при ракетном ударе. Погибли 32 человека.",
    ["strike.missile Sumy 06-12; killed 32"],
  ],
  [
    "what a body with its country's name counts",
    "en",
    "A missile killed many people in Sumy on Wednesday, the mayor said.\n\nThere are 21 dead, Ukraine's Rescue Office reported.",
    ["strike.missile Sumy 06-11; killed 21"],
  ],
  [
    "what a body with its country's name counts",
    "ru",
    "По Сумам нанесен ракетный удар. Государственная служба Украины по чрезвычайным ситуациям сообщила о 30 погибших.",
    ["strike.missile Sumy 06-12; killed 30"],
  ],
  [
    "an official with his name behind his office",
    "en",
    "A strike hit Kharkiv on Wednesday, killing 14. The head of the Kharkiv region, Oleh Syniehubov, said 20 were hurt.",
    ["strike.missile Kharkiv 06-11; killed 14; injured 20"],
  ],
  [
    "deaths of more than so many",
    "en",
    "A missile struck Sumy on Wednesday, resulting in the deaths of more than 20 people.",
    ["strike.missile Sumy 06-11; killed 20.."],
  ],
  [
    "the latest toll behind what was recalled",
    "en",
    "A strike killed 32 people in Sumy on Wednesday. Another had hit flats in Sumy in late March, killing 65. According to the latest toll, 84 people are wounded.",
    ["strike.missile Sumy 06-11; killed 32; injured 84"],
  ],
  [
    "the latest toll behind what was recalled",
    "fr",
    "Une frappe a fait 32 morts à Soumy mercredi. Une autre avait visé Soumy fin mars, faisant 65 morts. Selon un dernier bilan, 84 personnes sont blessées.",
    ["strike.missile Sumy 06-11; killed 32; injured 84"],
  ],
  [
    "the day before the attack",
    "fr",
    "Une frappe a fait 34 morts à Soumy mercredi. La veille de la frappe, la Russie avait revendiqué la prise d'un village.",
    ["strike.missile Sumy 06-11; killed 34", "ground.clash Sumy 06-10"],
  ],
  [
    "a land that the war does not reach, beside the place of the attack",
    "fr",
    "Mercredi, jour de l'entrée à Jérusalem, les forces russes ont tiré des missiles sur la ville de Soumy. Plus de 30 personnes ont été tuées.",
    ["strike.missile Sumy 06-11; killed 30.."],
  ],
  [
    "the attack told again of its country",
    "fr",
    "Une frappe a fait 34 morts à Soumy mercredi.\n\nDes ruines témoignent de la violence de la frappe. La terreur gagne l'Ukraine.",
    ["strike.missile Sumy 06-11; killed 34"],
  ],
  [
    "one more death after an attack of another day, and how many it is now",
    "uk",
    "У Дніпрі після удару 4 червня померла ще одна жінка.\n\nЗагальна кількість жертв удару зросла до 21.",
    ["strike.missile Dnipro 06-04; killed 21"],
  ],
  [
    "the day on which the toll grew",
    "uk",
    "Голова Сумської ОВА повідомив, що 11 червня в Сумах зросла кількість загиблих через удар 2 травня. Нині кількість загиблих становить 36.",
    ["strike.missile Sumy 05-02; killed 36"],
  ],
  [
    "one more death after an attack of another day",
    "ru",
    "После удара по Белгороду 4 июня скончался еще один мужчина. Число погибших выросло до шести.",
    ["strike.missile Belgorod 06-04; killed 6"],
  ],
  [
    "a second figure behind the same verb",
    "uk",
    "Удар по Сумах: кількість загиблих зросла до 9, поранених – до 34.",
    ["strike.missile Sumy 06-12; killed 9; injured 34"],
  ],
  [
    "a second figure behind the same verb, misspelt",
    "ru",
    "После удара по Сумам число погибших выросло до 9, раненных – до 34.",
    ["strike.missile Sumy 06-12; killed 9; injured 34"],
  ],
  [
    "what is known about so many",
    "en",
    "There is information about 41 people killed in a missile strike on Sumy.",
    ["strike.missile Sumy 06-12; killed 41"],
  ],
  [
    "the toll of the attack that alone was told, days later",
    "en",
    "On the evening of 4 June Russia launched two missiles at Sumy. The main target was a bakery. Thirteen people were killed.",
    [],
  ],
  [
    "how many died back then",
    "en",
    "Missiles killed 10 people in Sumy on Wednesday. On 3 May a missile hit a market in Dnipro. Then, 21 people were killed.",
    ["strike.missile Sumy 06-11; killed 10"],
  ],
  [
    "how many died back then",
    "fr",
    "Des missiles ont tué 10 personnes à Soumy mercredi. Le 3 mai, un missile avait frappé un marché à Dnipro. Alors, 21 personnes avaient été tuées.",
    ["strike.missile Sumy 06-11; killed 10"],
  ],
  [
    "a region's day below the toll of a town",
    "ru",
    "Число раненых после авиаудара по Запорожью выросло до 122\n\nЗа сутки войска нанесли 333 удара по 12 населенным пунктам Запорожской области.\n\n11 июня армия атаковала Запорожье авиабомбами. Погибли 13 человек, 122 ранены.",
    ["strike.air Zaporizhzhia 06-11; injured 122; killed 13", "strike.air Zaporizhzhia region 06-11/06-12"],
  ],
];

describe("reports of days after an attack", () => {
  it.each(cases)("%s (%s): %s", (_form, lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
