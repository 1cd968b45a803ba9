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

export const russian: Lexicon = {
  lang: "ru",
  defends: null,
  abbreviations:
    "с г гг п пос д дер ул обл р-н тыс млн млрд долл руб им пр пл напр кв тел проф ген полк врио нас мин ч ед".split(
      " ",
    ),
  closings: ["г.р", "т.д", "т.п", "кв.м", "куб.м"],
  noise,
  casualties,
  zeros,
  persons,
  article,
  one,
  definite,
  possessive,
  tails,
  ageLinks: ["в возрасте"],
  ordinals,
  // "Погиб сварщик", "ранена фельдшерица".
  trade: {
    noun: /(?:ик|ист|[оеё]р|[ая]р|[ая]ч|тель|иц[аяу]|истк[ау]|[ая]рк[ау]|ерк[ау])а?$|^(?:глав[ау]|депутат|депутата)$/u,
    befell: /(?:иб|л|ла|лся|лась|ен|ена|ено|ий)$/u,
  },
  genitiveOne: new Set(
    "женщины мужчины ребенка девочки девушки матери мамы бабушки жены дочери дочки сестры жительницы пенсионерки".split(
      " ",
    ),
  ),
  collectives: new Set([
    "двое",
    "оба",
    "трое",
    "четверо",
    "пятеро",
    "шестеро",
    "семеро",
    "восьмеро",
    "девятеро",
    "десятеро",
  ]),
  channels: new Set(["telegram", "facebook", "twitter", "телеграм", "телеграме", "фейсбук", "фейсбуке"]),
  modifiers,
  fillers,
  and,
  weapons,
  oneWeapon,
  oneStopped: new Set("сбит уничтожен перехвачен нейтрализован ликвидирован подавлен обезврежен".split(" ")),
  airTargets: [
    "?воздушн*|вражеск* цель|цели|целей|целями",
    "аппарата|аппараты|аппаратов",
    "средство|средства|средств|средствами ?воздушного нападения|поражения",
  ],
  capitals: [
    { country: "UA", forms: ["украинск* столиц*", "столиц* украины"] },
    { country: "RU", forms: ["российск* столиц*"] },
    {
      country: "region",
      forms: ["областной|областному|областном|областного|областным центр|центру|центре|центром|центра", "облцентр*"],
    },
    {
      country: "district",
      forms: ["районный|районному|районном|районного|районным центр|центру|центре|центром|центра", "райцентр*"],
    },
  ],
  soil: [
    {
      country: "RU",
      forms: [
        "на|по|над российск* территори*",
        "над|в ?территориями ?территорией двумя|тремя|четырьмя|пятью|шестью|семью|восемью|девятью|десятью|несколькими|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|нескольких российск* регион*|област*",
      ],
    },
    { country: "UA", forms: [] },
  ],
  neighbours,
  sameArea: {
    settlement: [
      "в|по|над ?самом|самим ?этом городе|городу|городом|поселке|поселку|поселком|селе|селу|селом",
      "обстрел* города|поселка|села",
      "территория|территорию|территории|территорией города",
      "территории|территорией|территорию города|округа|района",
    ],
    region: [
      "обстрел*|удар*|атак* региона|области",
      "на|атаковал|атаковали|атаковала|атаковать|обстреляли регион|область|республику",
      "в|по|над ?этом ?целом ?всем регионе|региону|регионом",
      "в|по|над ?этой ?всей области|областью|республике|республикой",
      "в|над ?этом ?всем крае|краем",
      "в пределах области|региона|республики|края",
      "населенных|населенные|населенным пунктов|пункты|пунктам|пунктах области|региона|республики",
      "районов|районах|районы|районами|территория|территорию|территории|территорией|жителей области|региона|республики|края",
      "муниципалитетов|муниципалитетах|муниципалитеты|муниципалитетам|округов|округах|округа|округам области|региона|республики|края",
    ],
    country: ["по|во всей стране", "по стране", "всю|всей ?территорию|территории страну|страны"],
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
