import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("weapons of several kinds, counted by place", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "uk",
      "Збито 6 шахедів над Сумщиною, 4 ракети над Полтавщиною.",
      [
        "interception Sumy region 06-12; intercepted Shahed-136 6",
        "interception Poltava region 06-12; intercepted missile 4",
      ],
    ],
    [
      "uk",
      "Над Сумщиною збито шість дронів, над Полтавщиною – чотири ракети Х-101.",
      [
        "interception Sumy region 06-12; intercepted drone 6",
        "interception Poltava region 06-12; intercepted Kh-101 4",
      ],
    ],
    [
      "uk",
      "ППО знищила 6 дронів над Сумщиною, 4 над Полтавщиною та дві ракети над Київщиною.",
      [
        "interception Sumy region 06-12; intercepted drone 6",
        "interception Poltava region 06-12; intercepted drone 4",
        "interception Kyiv region 06-12; intercepted missile 2",
      ],
    ],
    [
      "ru",
      "Над Белгородской областью сбиты шесть беспилотников, над Курской – две ракеты «Ольха», над Брянской – четыре БПЛА.",
      [
        "interception Belgorod region 06-12; intercepted drone 6",
        "interception Kursk region 06-12; intercepted Olkha 2",
        "interception Bryansk region 06-12; intercepted drone 4",
      ],
    ],
    [
      "ru",
      "Сбиты 6 БПЛА над Белгородской областью и 2 ракеты над Крымом.",
      ["interception Belgorod region 06-12; intercepted drone 6", "interception Crimea 06-12; intercepted missile 2"],
    ],
    [
      "en",
      "Air defences shot down six drones over the Sumy region and four missiles over the Poltava region.",
      [
        "interception Sumy region 06-12; intercepted drone 6",
        "interception Poltava region 06-12; intercepted missile 4",
      ],
    ],
    [
      "en",
      "Six drones were destroyed over the Belgorod region, two missiles over Crimea and three over Kursk region.",
      [
        "interception Belgorod region 06-12; intercepted drone 6",
        "interception Crimea 06-12; intercepted missile 2",
        "interception Kursk region 06-12; intercepted missile 3",
      ],
    ],
    [
      "fr",
      "La défense aérienne a abattu six drones au-dessus de la région de Soumy et quatre missiles au-dessus de la région de Poltava.",
      [
        "interception Sumy region 06-12; intercepted drone 6",
        "interception Poltava region 06-12; intercepted missile 4",
      ],
    ],
    [
      "ru",
      "За ночь сбиты 54 беспилотника: 20 над Брянской областью, 14 над Курской, остальные над Белгородской.",
      [
        "interception Russia 06-11/06-12; intercepted drone 54",
        "interception Bryansk region 06-11/06-12; intercepted drone 20",
        "interception Kursk region 06-11/06-12; intercepted drone 14",
      ],
    ],
    [
      "ru",
      "За ночь сбиты 54 беспилотника: 20 над Брянской областью, 14 над Курской, остальные над Белгородской.",
      [
        "interception Russia 06-11/06-12; intercepted drone 54",
        "interception Bryansk region 06-11/06-12; intercepted drone 20",
        "interception Kursk region 06-11/06-12; intercepted drone 14",
      ],
    ],
    [
      "ru",
      "Над территорией Белгородской области сбиты 6 БПЛА и 2 ракеты, над Курской – 3 БПЛА.",
      [
        "interception Belgorod region 06-12; intercepted drone 6; intercepted missile 2",
        "interception Kursk region 06-12; intercepted drone 3",
      ],
    ],
    [
      "uk",
      "Над Сумщиною збито 6 шахедів та 2 ракети, над Полтавщиною – 3 шахеди.",
      [
        "interception Sumy region 06-12; intercepted Shahed-136 6; intercepted missile 2",
        "interception Poltava region 06-12; intercepted Shahed-136 3",
      ],
    ],
    [
      "en",
      "Over the past day 6 drones and two missiles were shot down over the Belgorod region, three drones over Kursk region.",
      [
        "interception Belgorod region 06-11/06-12; intercepted missile 2; intercepted drone 6",
        "interception Kursk region 06-11/06-12; intercepted drone 3",
      ],
    ],
    [
      "en",
      "Air defences destroyed 54 drones overnight: 20 over the Bryansk region, 14 over Kursk and the rest over Belgorod.",
      [
        "interception Russia 06-11/06-12; intercepted drone 54",
        "interception Bryansk region 06-11/06-12; intercepted drone 20",
        "interception Kursk region 06-11/06-12; intercepted drone 14",
      ],
    ],
    [
      "fr",
      "La défense russe a abattu 54 drones: 20 au-dessus de la région de Briansk, 14 au-dessus de celle de Koursk, les autres au-dessus de celle de Belgorod.",
      [
        "interception Russia 06-12; intercepted drone 54",
        "interception Bryansk region 06-12; intercepted drone 20",
        "interception Kursk region 06-12; intercepted drone 14",
      ],
    ],
    [
      "ru",
      "За ночь ПВО уничтожила 19 украинских беспилотников. Об этом сообщили в Минобороны. Больше всего дронов — восемь — сбили над Воронежской областью. По два беспилотника — над Брянской и Курской областями.",
      [
        "interception Russia 06-11/06-12; intercepted drone 19",
        "interception Voronezh region 06-11/06-12; intercepted drone 8",
        "interception Bryansk region 06-11/06-12; intercepted drone 2",
        "interception Kursk region 06-11/06-12; intercepted drone 2",
      ],
    ],
    [
      "ru",
      "За ночь над тремя регионами уничтожены 16 БПЛА, сообщает Минобороны РФ. Большинство из них сбиты над Курской областью — девять, еще пять нейтрализованы над Белгородской и два над Воронежской областями.",
      [
        "interception Russia 06-11/06-12; intercepted drone 16",
        "interception Kursk region 06-11/06-12; intercepted drone 9",
        "interception Belgorod region 06-11/06-12; intercepted drone 5",
        "interception Voronezh region 06-11/06-12; intercepted drone 2",
      ],
    ],
    [
      "ru",
      "Украинские дроны перехвачены над несколькими регионами минувшей ночью, сообщает Минобороны РФ. Всего ведомство сообщает о 47 сбитых БПЛА.",
      ["interception Russia 06-11/06-12; intercepted drone 47"],
    ],
    [
      "fr",
      "La défense ukrainienne a abattu 34 drones russes. Au total, 81 drones ont été détectés, a-t-elle précisé.",
      ["interception Ukraine 06-12; intercepted drone 34; launched drone 81"],
    ],
    [
      "en",
      "Russia shot down 40 drones: 20 over the Bryansk region, 14 over Kursk and six over Moscow.",
      [
        "interception Russia 06-12; intercepted drone 40",
        "interception Bryansk region 06-12; intercepted drone 20",
        "interception Kursk region 06-12; intercepted drone 14",
        "interception Moscow 06-12; intercepted drone 6",
      ],
    ],
    [
      "ru",
      "Сбиты 40 дронов: 20 над Брянской областью, 14 над Курском, шесть над Москвой.",
      [
        "interception Russia 06-12; intercepted drone 40",
        "interception Bryansk region 06-12; intercepted drone 20",
        "interception Kursk 06-12; intercepted drone 14",
        "interception Moscow 06-12; intercepted drone 6",
      ],
    ],
    [
      "fr",
      "La Russie a abattu 40 drones, dont 20 au-dessus de la région de Briansk et 14 au-dessus de Koursk.",
      [
        "interception Russia 06-12; intercepted drone 40",
        "interception Bryansk region 06-12; intercepted drone 20",
        "interception Kursk region 06-12; intercepted drone 14",
      ],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
