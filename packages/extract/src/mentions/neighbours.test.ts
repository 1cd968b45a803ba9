import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("weapons shot down by countries beside the war", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "Polish jets shot down three Russian drones that entered the country's airspace overnight.",
      ["interception Poland 06-11/06-12; intercepted drone 3"],
    ],
    [
      "en",
      "Romania's air force shot down a Russian drone over Tulcea county.",
      ["interception Tulcea 06-12; intercepted drone 1"],
    ],
    [
      "en",
      "The Polish prime minister said that 14 Russian drones had violated Polish airspace and that five were shot down.",
      ["interception Poland 06-12; intercepted drone 5; launched drone 14"],
    ],
    [
      "en",
      "Poland said Ukraine had shot down 40 Russian drones overnight.",
      ["interception Ukraine 06-11/06-12; intercepted drone 40"],
    ],
    [
      "en",
      "Ukraine's forces shot down 30 drones in the Odesa region, near the border with Romania.",
      ["interception Odesa region 06-12; intercepted drone 30"],
    ],
    [
      "uk",
      "Польські військові збили п'ять російських дронів, які порушили повітряний простір країни.",
      ["interception Poland 06-12; intercepted drone 5"],
    ],
    [
      "uk",
      "Над Львівщиною, біля кордону з Польщею, збито сім шахедів.",
      ["interception Lviv region 06-12; intercepted Shahed-136 7"],
    ],
    [
      "uk",
      "Румунія збила російський безпілотник над своєю територією.",
      ["interception Romania 06-12; intercepted drone 1"],
    ],
    [
      "ru",
      "Эстонские военные сбили украинский беспилотник, залетевший в страну.",
      ["interception Estonia 06-12; intercepted drone 1"],
    ],
    [
      "ru",
      "Премьер Польши сообщил, что сбиты пять российских дронов.",
      ["interception Poland 06-12; intercepted drone 5"],
    ],
    [
      "fr",
      "L'armée polonaise a abattu cinq drones russes au-dessus de la Pologne.",
      ["interception Poland 06-12; intercepted drone 5"],
    ],
    [
      "fr",
      "L'Ukraine a abattu 40 drones russes dans la nuit, deux autres sont entrés en Roumanie.",
      ["interception Ukraine 06-11/06-12; intercepted drone 40"],
    ],
    [
      "en",
      "Poland said on Wednesday that it had shot down Russian drones that entered its airspace during an attack on targets across the border in Ukraine.",
      ["interception Poland 06-11; intercepted drone"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
