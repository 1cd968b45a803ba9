import type { EventType, Item } from "@tocsin/model";

/** What readers type for a kind of event or a weapon, in four languages, as beginnings of folded words. */
const kindWords: { begins: string[]; types?: EventType[]; weapons?: Item[] }[] = [
  {
    begins: ["missile", "rocket", "ракет"],
    types: ["strike.missile"],
    weapons: ["missile", "ballistic_missile", "cruise_missile", "rocket"],
  },
  {
    begins: ["drone", "uav", "дрон", "безпілотник", "беспилотник", "бпла"],
    types: ["strike.drone"],
    weapons: ["drone", "Shahed-136", "FPV", "Lancet"],
  },
  { begins: ["shahed", "шахед", "geran", "герань"], weapons: ["Shahed-136"] },
  { begins: ["kinzhal", "kinjal", "кинджал", "кинжал"], weapons: ["Kinzhal", "Kh-47M2"] },
  { begins: ["iskander", "іскандер", "искандер"], weapons: ["Iskander-M", "Iskander-K"] },
  { begins: ["kalibr", "калібр", "калибр"], weapons: ["Kalibr"] },
  { begins: ["zircon", "tsirkon", "циркон"], weapons: ["Zircon"] },
  {
    begins: ["shell", "artiller", "обстріл", "обстрел", "артилер", "артиллер", "bombardement", "tirs"],
    types: ["shelling.artillery", "shelling.mlrs", "shelling.mortar"],
    weapons: ["shell"],
  },
  {
    begins: ["grad", "град", "mlrs", "рсзв", "рсзо"],
    types: ["shelling.mlrs"],
    weapons: ["Grad", "Uragan", "Smerch", "Tornado-S", "Vampire", "HIMARS"],
  },
  {
    begins: ["glide", "кab", "каб", "авіабомб", "авиабомб", "planante"],
    types: ["strike.glide_bomb"],
    weapons: ["glide_bomb", "aerial_bomb"],
  },
  { begins: ["intercept", "збит", "сбит", "перехоп", "перехват", "abattu"], types: ["interception"] },
  { begins: ["incursion", "вторгнен", "прорив", "дрг"], types: ["ground.incursion"] },
  { begins: ["evacuat", "евакуац", "эвакуац", "évacu", "evacu"], types: ["measure.evacuation"] },
  { begins: ["blackout", "outage", "знеструм", "обесточ"], types: ["measure.blackout"] },
  { begins: ["explosion", "вибух", "взрыв"], types: ["explosion.unknown"] },
  { begins: ["alert", "тривог", "тревог", "alerte"], types: ["alert.air"] },
];

/** Kinds and weapons that a folded word names; null when it names none. */
export function kindsOf(word: string): { types: EventType[]; weapons: Item[] } | null {
  const found = kindWords.filter(({ begins }) =>
    begins.some((begin) => word.startsWith(begin) || (word.length >= 4 && begin.startsWith(word))),
  );
  if (found.length === 0) return null;
  return { types: found.flatMap((kind) => kind.types ?? []), weapons: found.flatMap((kind) => kind.weapons ?? []) };
}
