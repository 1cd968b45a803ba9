import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("words for what was sent and what was shot down", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "Russia bombarded Mykolaiv with 35 drones overnight.",
      ["strike.drone Mykolaiv 06-11/06-12; launched drone 35"],
    ],
    [
      "en",
      "Ukraine's air defence destroys 35 drones over the Sumy region.",
      ["interception Sumy region 06-12; intercepted drone 35"],
    ],
    [
      "en",
      "Russia unleashed 350 drones and 25 missiles on Ukraine.",
      ["strike.missile Ukraine 06-12; launched drone 350; launched missile 25"],
    ],
    ["en", "Six guided bombs were dropped on Sumy.", ["strike.glide_bomb Sumy 06-12; launched glide_bomb 6"]],
    ["uk", "Зафіксовано п'ять пусків ракет Х-59 по Сумщині.", ["strike.missile Sumy region 06-12; launched Kh-59 5"]],
    [
      "uk",
      "ЗСУ вдарили по Севастополю шістьма Storm Shadow.",
      ["strike.missile Sevastopol 06-12; launched Storm Shadow 6"],
    ],
    ["uk", "ППО приземлила 25 шахедів над Одещиною.", ["interception Odesa region 06-12; intercepted Shahed-136 25"]],
    [
      "ru",
      "ВКС РФ совершили 14 пусков управляемых авиабомб по Сумской области.",
      ["strike.glide_bomb Sumy region 06-12; launched glide_bomb 14"],
    ],
    [
      "ru",
      "За сутки поражено 25 беспилотников над Брянской областью.",
      ["interception Bryansk region 06-11/06-12; intercepted drone 25"],
    ],
    ["ru", "Дроны поразили НПЗ в Самаре.", ["strike.drone Samara 06-12; damaged refinery"]],
    ["fr", "Six bombes guidées ont été larguées sur Soumy.", ["strike.glide_bomb Sumy 06-12; launched glide_bomb 6"]],
    [
      "fr",
      "L'Ukraine abattait 25 drones russes dans la nuit.",
      ["interception Ukraine 06-11/06-12; intercepted drone 25"],
    ],
    [
      "ru",
      "ПВО уничтожила 23 беспилотника, летевших на Москву. Об этом сообщил в своем канале мэр Москвы Сергей Собянин.",
      ["interception Moscow 06-12; intercepted drone 23"],
    ],
    [
      "ru",
      "Над Калужской областью уничтожен беспилотный летательный аппарат.",
      ["interception Kaluga region 06-12; intercepted drone 1"],
    ],
    ["uk", "Над Полтавщиною збитий ворожий БпЛА.", ["interception Poltava region 06-12; intercepted drone 1"]],
    [
      "en",
      "Ukraine hit a Russian warship near Crimea, dealing a blow to Moscow's Black Sea Fleet.",
      ["strike.missile Crimea 06-12; damaged ship 1"],
    ],
    [
      "en",
      "One of the fleet's ships destroyed two Ukrainian naval drones near Sevastopol.",
      ["interception Sevastopol 06-12; intercepted naval_drone 2"],
    ],
    [
      "en",
      "Moscow said it had destroyed four Ukrainian drone boats in the Black Sea.",
      ["interception Black Sea 06-12; intercepted naval_drone 4"],
    ],
    [
      "fr",
      "L'attaque visait Kiev. L'armée dit avoir détruit 43 des 48 drones lancés par Moscou, dont plus de 30 au-dessus de la capitale.",
      [
        "strike.drone Kyiv 06-12",
        "interception Ukraine 06-12; intercepted drone 43; launched drone 48",
        "interception Kyiv 06-12; intercepted drone 30..",
      ],
    ],
    [
      "fr",
      "Selon l'armée ukrainienne, 510 drones ont été lancés. Ainsi que deux missiles Kinjal et 24 missiles de croisière Kh-101.",
      ["strike.missile Ukraine 06-12; launched drone 510; launched Kinzhal 2; launched Kh-101 24"],
    ],
    [
      "uk",
      "Росія запустила 140 ударних БПЛА. Ще 51 ворожий безпілотник-імітатор локаційно зник.",
      ["interception Ukraine 06-12; launched drone 140; lost drone 51"],
    ],
    [
      "ru",
      "Над Белгородской, Воронежской и Курской областями системы ПВО перехватили по четыре беспилотника.",
      [
        "interception Belgorod region 06-12; intercepted drone 4",
        "interception Voronezh region 06-12; intercepted drone 4",
        "interception Kursk region 06-12; intercepted drone 4",
      ],
    ],
    [
      "en",
      "The governor reported no direct hits to critical infrastructure after the missile attack on the Poltava region.",
      ["strike.missile Poltava region 06-12"],
    ],
    [
      "fr",
      "La Russie a affirmé avoir détruit plus de 90 drones ukrainiens lors d'attaques lancées contre le sud-ouest du territoire russe et la Crimée annexée. Le ministère a détaillé avoir neutralisé 42 drones attaquant la Crimée et 31 au-dessus de la région de Krasnodar.",
      [
        "interception Russia 06-12; intercepted drone 90..",
        "interception Crimea 06-12; intercepted drone 42",
        "interception Krasnodar Krai 06-12; intercepted drone 31",
      ],
    ],
    [
      "fr",
      "Sept missiles tactiques ATACMS ont été abattus au-dessus de la Crimée.",
      ["interception Crimea 06-12; intercepted ATACMS 7"],
    ],
    [
      "fr",
      "Cinq drones sont tombés sur le territoire d'une raffinerie à Touapsé.",
      ["strike.drone Tuapse 06-12; hit drone 5"],
    ],
    [
      "en",
      "What we know about the overnight attack on Russia: air defenses destroyed 27 Ukrainian drones, the defence ministry said.",
      ["interception Russia 06-11/06-12; intercepted drone 27"],
    ],
    [
      "uk",
      "Протиповітряною обороною збито 131 ціль:\n▪️ 126 ворожих БпЛА типу Shahed;\n▪️ 5 крилатих ракет Х-59/69.\nЩе 12 БпЛА локаційно втрачено.",
      ["interception Ukraine 06-12; intercepted 131; intercepted Shahed-136 126; intercepted Kh-59 5; lost drone 12"],
    ],
    [
      "en",
      "Ukraine's air force shot down 96 of 130 aerial targets:\n- one Kinzhal missile;\n- seven Zircon missiles;\n- 88 drones.",
      [
        "interception Ukraine 06-12; intercepted 96; intercepted Kinzhal 1; intercepted Zircon 7; intercepted drone 88; launched 130",
      ],
    ],
    [
      "ru",
      "ПВО Украины сбила 96 воздушных целей:\n– 8 ракет «Калибр»;\n– 88 БПЛА.",
      ["interception Ukraine 06-12; intercepted 96; of which intercepted Kalibr 8; of which intercepted drone 88"],
    ],
    [
      "fr",
      "La défense ukrainienne a abattu 96 cibles aériennes:\n- huit missiles Kalibr;\n- 88 drones.",
      ["interception Ukraine 06-12; intercepted 96; intercepted Kalibr 8; intercepted drone 88"],
    ],
    [
      "uk",
      "Росіяни випустили шість «Калібрів» із кораблів у Чорному морі.",
      ["strike.missile Ukraine 06-12; launched Kalibr 6"],
    ],
    [
      "uk",
      "Ворог атакував 90 шахедами, двома ракетами Іскандер-М з ТОТ АР Крим, п'ятьма ракетами Х-59 із Курської області.",
      ["strike.missile Ukraine 06-12; launched Shahed-136 90; launched Iskander-M 2; launched Kh-59 5"],
    ],
    [
      "en",
      "Russia launched 510 drones at Ukraine overnight. The northwestern city of Rivne was hit the hardest, its mayor said.",
      ["strike.drone Ukraine 06-11/06-12; launched drone 510", "strike.drone Rivne 06-11/06-12"],
    ],
    [
      "fr",
      "La Russie a lancé 510 drones sur l'Ukraine dans la nuit. La ville de Rivne a été la plus touchée, selon le maire.",
      ["strike.drone Ukraine 06-11/06-12; launched drone 510", "strike.drone Rivne 06-11/06-12"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
