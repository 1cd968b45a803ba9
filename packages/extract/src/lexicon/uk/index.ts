import { objects } from "../cyrillic/objects.ts";
import { actors, bodies, offices } from "../cyrillic/offices.ts";
import { oneWeapon, weapons } from "../cyrillic/weapons.ts";
import type { Lexicon } from "../types.ts";
import {
  acts,
  alerts,
  arrivals,
  damages,
  disappearances,
  falls,
  impacts,
  intercepts,
  launches,
  losses,
  means,
  measures,
  statements,
  visits,
} from "./acts.ts";
import { casualties, zeros } from "./casualties.ts";
import { cues, speech } from "./cues.ts";
import { neighbours } from "./neighbours.ts";
import { noise } from "./noise.ts";
import { and, article, definite, fillers, modifiers, one, ordinals, persons, possessive, tails } from "./people.ts";

export const ukrainian: Lexicon = {
  lang: "uk",
  defends: "UA",
  abbreviations:
    "с м смт р рр ст вул буд обл р-н тис млн млрд дол грн ім гр о об ул просп пл напр див кв каб тел проф ген полк нас п а ч од".split(
      " ",
    ),
  closings: ["р.н", "т.д", "т.п", "т.ін", "кв.м", "куб.м"],
  noise,
  casualties,
  zeros,
  persons,
  article,
  one,
  definite,
  possessive,
  tails,
  ageLinks: ["віком", "у|в віці"],
  ordinals,
  // "Загинув механік дільниці", "поранено оператора".
  trade: {
    noun: /(?:ик|ік|іст|ист|оер|ер|єр|ор|яр|ар|ач|яч|тель|иц[яюа]|істк[ау]|истк[ау]|[ая]рк[ау]|ерк[ау])а?$|^(?:голов[ау]|старост[ау]|депутат|депутата)$/u,
    befell: /(?:[аиоу]в|иб|мер|ла|ен|ена|ено|ий)$/u,
  },
  genitiveOne: new Set(
    "жінки дитини людини особи дівчини дівчинки матері мами бабусі дружини доньки дочки сестри мешканки жительки пенсіонерки".split(
      " ",
    ),
  ),
  collectives: new Set([
    "двоє",
    "обоє",
    "троє",
    "четверо",
    "п'ятеро",
    "шестеро",
    "семеро",
    "восьмеро",
    "дев'ятеро",
    "десятеро",
  ]),
  channels: new Set(["telegram", "facebook", "twitter", "телеграм", "телеграмі", "фейсбук", "фейсбуці"]),
  modifiers,
  fillers,
  and,
  weapons,
  oneWeapon,
  oneStopped: new Set("збитий знищений перехоплений знешкоджений нейтралізований ліквідований подавлений".split(" ")),
  airTargets: [
    "?повітрян*|ворож* ціль|цілі|цілей|цілями",
    "апарата|апарати|апаратів",
    "засіб|засоби|засобів|засобами ?повітряного нападу|ураження",
  ],
  capitals: [
    { country: "UA", forms: ["українськ* столиц*", "столиц* україни"] },
    { country: null, forms: ["столиця|столиці|столицю|столицею"] },
    { country: "region", forms: ["обласний|обласному|обласного|обласним центр|центру|центрі|центром", "облцентр*"] },
    { country: "district", forms: ["районний|районному|районного|районним центр|центру|центрі|центром", "райцентр*"] },
  ],
  soil: [
    {
      country: "RU",
      forms: [
        "на|по|над російськ* територі*",
        "над|у|в двома|трьома|чотирма|п'ятьма|шістьма|сімома|вісьмома|кількома|двох|трьох|чотирьох|п'яти|шести|семи|восьми|кількох російськ* регіон*|област*",
      ],
    },
    { country: "UA", forms: [] },
  ],
  neighbours,
  sameArea: {
    settlement: [
      "у|в|по|над ?самому|самим ?цьому місті|місту|містом|селі|селу|селом|селищі|селищу|селищем|громаді",
      "обстріл* міста|селища|села|громади",
      "територія|територію|території|територією міста",
    ],
    region: [
      "обстріл*|удар*|атак* області|регіону",
      "на|атакував|атакували|атакувала|атакувати|обстріляли регіон|область",
      "у|в ?цій ?цілому ?всій області|регіоні",
      "по|над області|областю",
      "у|в межах області|регіону",
      "населених|населені|населеним пунктів|пункти|пунктам|пунктах області",
      "громад|громади|громадах|громадами|районів|райони|районах|районами|територія|територію|території|територією|жителів|мешканців області|регіону",
    ],
    country: [
      "по|у всій країні",
      "по країні",
      "всю|усю|всій|усій|всієї|усієї ?територію|територією|території країну|країні|країни|україни",
    ],
  },
  objects,
  damages,
  falls,
  acts,
  intercepts,
  launches,
  disappearances,
  impacts,
  arrivals,
  means,
  measures,
  statements,
  visits,
  alerts,
  losses,
  cues,
  speech,
  offices,
  bodies,
  actors,
};
