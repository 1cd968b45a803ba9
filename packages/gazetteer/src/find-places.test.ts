import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, test } from "vitest";
import { loadGazetteer } from "./index.ts";
import type { LocatedPlace, PlaceContext } from "./types.ts";

const gazetteer = loadGazetteer();

function find(text: string, lang: ReportLanguage | null = null, context: Partial<PlaceContext> = {}): LocatedPlace[] {
  return gazetteer.findPlaces(text, { lang, ...context });
}

/** "Kharkiv/UA-63 near": name, region and, where it is not the settlement itself, the precision. */
function describePlaces(text: string, context: Partial<PlaceContext> = {}): string[] {
  return find(text, null, context).map(({ place, kind, text: words }) => {
    if (kind === "government") return `government ${words}`;
    if (!place) return `unsure ${words}`;
    const precision = place.precision === "settlement" ? "" : ` ${place.precision}`;
    return `${place.name}/${place.region ?? place.country ?? "-"}${precision}`;
  });
}

type Case = [text: string, expected: string[]];

describe("what bears a town's name", () => {
  test.each<Case>([
    ["A shell hit the Donetsk maternity hospital.", ["Donetsk/UA-14"]],
    ["The death toll from the Dnipro strike has risen to 12.", ["Dnipro/UA-12"]],
    ["Forces across the Dnipro attack Kherson.", ["Kherson/UA-65"]],
    ["Fire at the Donetsk railway station.", ["Donetsk/UA-14"]],
    ["Sumy was attacked, a drone fell on Independence Square.", ["Sumy/UA-59"]],
    ["Two were hurt in the Dnipro district of Kherson.", ["Dniprovskyi district, Kherson/UA-65", "Kherson/UA-65"]],
    ["Drones flew over the Dnipro district.", ["Dnipro district/UA-12 district"]],
    ["Smoke over the Azovstal facility.", ["Azovstal/UA-14 point"]],
    ["Troops crossed the Donetsk at night.", []],
    ["The warship, the Novocherkassk, was hit in Feodosia.", ["Feodosiia/UA-43"]],
    [
      "Fighting went on in the Lyman, Siversk and Toretsk sectors.",
      ["Lyman/UA-14", "Siversk/UA-14", "Toretsk/UA-14 near"],
    ],
    ["Six drones fell into the Kerch Strait.", ["Kerch Strait/- area"]],
    ["Les pays de la Déclaration d'Irpin et les accords de Minsk", []],
    ["the Irpin Declaration", []],
  ])("%s", (text, expected) => {
    expect(describePlaces(text)).toEqual(expected);
  });
});

describe("French spellings", () => {
  test.each<Case>([
    ["Une frappe a visé la ville de Tchassiv Iar.", ["Chasiv Yar/UA-14"]],
    ["Deux morts à Velyka Novossilka et à Velyka Pyssarivka.", ["Velyka Novosilka/UA-14", "Velyka Pysarivka/UA-59"]],
    ["Des drones ont survolé la mer Noire.", ["Black Sea/- area"]],
    ["Un drone s'est écrasé dans le village d'Ouglerodovski.", ["Uglerodovsky/RU-ROS"]],
    ["Une frappe sur le village de Groza, dans la région de Kharkiv.", ["Hroza/UA-63", "Kharkiv region/UA-63 region"]],
  ])("%s", (text, expected) => {
    expect(describePlaces(text)).toEqual(expected);
  });
});

describe("the adjective of a region before a town of it", () => {
  test.each<Case>([
    ["Дрон упал в подмосковном Раменском.", ["Moscow region/RU-MOS region", "Ramenskoye/RU-MOS"]],
    ["Обстрел в белгородском селе Муром.", ["Belgorod region/RU-BEL region", "Murom/RU-BEL"]],
    ["У харківському селі Липці зруйновано школу.", ["Kharkiv region/UA-63 region", "Lyptsi/UA-63"]],
    ["Сбиты девять дронов над Курским регионом.", ["Kursk region/RU-KRS region"]],
    ["Матч виграв московський Спартак.", []],
  ])("%s", (text, expected) => {
    expect(describePlaces(text)).toEqual(expected);
  });
});

describe("towns written a letter otherwise", () => {
  test.each<Case>([
    ["Дрони вдарили по Констянтинівці.", ["Kostiantynivka/UA-14"]],
    ["Взрывы в Мелитопле.", ["Melitopol/UA-23"]],
    ["Shells hit the town of Kramatosk.", ["Kramatorsk/UA-14"]],
    ["Про це сказали в Роскомнадзорі та в Генштабі.", []],
    ["He lives in Springfeld.", []],
    ["Бої за Сєвєродонецьк.", ["Siverskodonetsk/UA-09"]],
  ])("%s", (text, expected) => {
    expect(describePlaces(text)).toEqual(expected);
  });

  test("are trusted less, and say why", () => {
    const [found] = find("Удар по Запоріжжу.", "uk");
    expect(found?.score).toBeLessThan(0.8);
    expect(found?.reasons).toContain("written a letter otherwise than the name");
  });
});

describe("names in every script, case and transliteration", () => {
  test.each<Case>([
    ["Explosions were heard in Kharkiv and Odesa.", ["Kharkiv/UA-63", "Odesa/UA-51"]],
    [
      "Explosions in Kharkov, Odessa, Nikolaev and Kiev.",
      ["Kharkiv/UA-63", "Odesa/UA-51", "Mykolaiv/UA-48", "Kyiv/UA-30"],
    ],
    ["Вибухи у Харкові, в Одесі та під Сумами.", ["Kharkiv/UA-63", "Odesa/UA-51", "Sumy/UA-59 near"]],
    [
      "Взрывы в Харькове, Одессе, Запорожье и Чернигове.",
      ["Kharkiv/UA-63", "Odesa/UA-51", "Zaporizhzhia/UA-23", "Chernihiv/UA-74"],
    ],
    ["Des explosions à Tchernihiv, Soumy et Zaporijjia.", ["Chernihiv/UA-74", "Sumy/UA-59", "Zaporizhzhia/UA-23"]],
    [
      "Angriff auf Charkiw, Saporischschja und Tschernihiw.",
      ["Kharkiv/UA-63", "Zaporizhzhia/UA-23", "Chernihiv/UA-74"],
    ],
    [
      "Бої за Авдіївку; з Авдіївки вивезли двох, під Авдіївкою тихо.",
      ["Avdiivka/UA-14", "Avdiivka/UA-14", "Avdiivka/UA-14 near"],
    ],
    ["Обстріляли Кривий Ріг; у Кривому Розі троє поранених.", ["Kryvyi Rih/UA-12", "Kryvyi Rih/UA-12"]],
    ["В Белгороде и Шебекино сработала ПВО.", ["Belgorod/RU-BEL", "Shebekino/RU-BEL"]],
    ["У Бєлгороді та Грайвороні чули вибухи.", ["Belgorod/RU-BEL", "Grayvoron/RU-BEL"]],
    ["Ростов-на-Дону под атакой", ["Rostov-on-Don/RU-ROS"]],
    ["drones over lviv and kyiv tonight", ["Lviv/UA-46", "Kyiv/UA-30"]],
    ["KHARKIV HIT BY GLIDE BOMBS", ["Kharkiv/UA-63"]],
    ["Удар по Слов’янську й Слов'янську", ["Sloviansk/UA-14", "Sloviansk/UA-14"]],
    ["Бої за Питомник і Глибоке на Харківщині", ["Pytomnyk/UA-63", "Hlyboke/UA-63", "Kharkiv region/UA-63 region"]],
    ["Удар по порту в Усть-Лузі та Краснодарському краї", ["Ust-Luga/RU-LEN point", "Krasnodar Krai/RU-KDA region"]],
    ["Бои за Черкасскую Конопельку и Спальное", ["Cherkasskaya Konopelka/RU-KRS", "Spalnoye/RU-KRS"]],
    ["Wreckage of a missile fell in Przewodów", ["Przewodów/PL"]],
    ["Дрон впав біля села Наславча", ["Naslavcea/MD near"]],
    [
      "Горить Афіпський НПЗ, а вночі й Салаватський НПЗ",
      ["Afipsky refinery/RU-KDA point", "Salavat petrochemical plant/RU-BA point"],
    ],
    [
      "Удар по арсеналу в Торопце и по аэродрому Халино",
      ["Toropets arsenal/RU-TVE point", "Khalino Air Base/RU-KRS point"],
    ],
    ["Xарків (з латинською літерою) під ударом", ["Kharkiv/UA-63"]],
  ])("%s", (text, expected) => expect(describePlaces(text)).toEqual(expected));
});

describe("Soviet and older names match and are never shown", () => {
  test.each<Case>([
    ["Бои за Артёмовск", ["Bakhmut/UA-14"]],
    ["Днепропетровск под ударом", ["Dnipro/UA-12"]],
    ["Бої за Дзержинськ", ["Toretsk/UA-14"]],
    ["Shelling of Severodonetsk", ["Siverskodonetsk/UA-09"]],
    ["Удар по Новомосковську на Дніпропетровщині", ["Samar/UA-12", "Dnipropetrovsk region/UA-12 region"]],
    ["Удар по Красноград, Харьковская область", ["Berestyn/UA-63", "Kharkiv region/UA-63 region"]],
    ["Первомайський на Харківщині", ["Zlatopil/UA-63", "Kharkiv region/UA-63 region"]],
    ["Обстріл Першотравенська Дніпропетровської області", ["Shakhtarske/UA-12", "Dnipropetrovsk region/UA-12 region"]],
    ["A drone hit Chervonohrad", ["Sheptytskyi/UA-46"]],
  ])("%s", (text, expected) => expect(describePlaces(text)).toEqual(expected));
});

describe("regions, districts and communities", () => {
  test.each<Case>([
    [
      "Shelling in Kharkiv, Kharkiv region, and in Izium, Kharkiv region",
      ["Kharkiv/UA-63", "Kharkiv region/UA-63 region", "Izium/UA-63", "Kharkiv region/UA-63 region"],
    ],
    [
      "Волноваська, Шосткинська, Лубенська, та Печенізька громади",
      [
        "Volnovakha community/UA-14 district",
        "Shostka community/UA-59 district",
        "Lubny community/UA-53 district",
        "Pechenihy community/UA-63 district",
      ],
    ],
    [
      "Дрони били по Синельниківщині: Слов'янська та Покровська громади.",
      [
        "Synelnykove district/UA-12 district",
        "Slovianka community/UA-12 district",
        "Dnipropetrovsk region/UA-12 region",
      ],
    ],
    [
      "Удар по территории Сумской и Роменской общин",
      ["Sumy community/UA-59 district", "Romny community/UA-59 district"],
    ],
    ["По одному – над Крымом и Ростовской областью", ["Crimea/UA-43 region", "Rostov region/RU-ROS region"]],
    ["dans la région frontalière russe de Belgorod", ["Belgorod region/RU-BEL region"]],
    ["a port in the Izmail region", ["Izmail district/UA-51 district"]],
    [
      "a school in Dnipropetrovsk and one in Kirovohrad",
      ["Dnipropetrovsk region/UA-12 region", "Kirovohrad region/UA-35 region"],
    ],
    ["strikes across the Kharkiv and Sumy regions", ["Kharkiv region/UA-63 region", "Sumy region/UA-59 region"]],
    [
      "у Харківській, Сумській та Чернігівській областях",
      ["Kharkiv region/UA-63 region", "Sumy region/UA-59 region", "Chernihiv region/UA-74 region"],
    ],
    ["в Белгородской и Курской областях", ["Belgorod region/RU-BEL region", "Kursk region/RU-KRS region"]],
    ["dans les régions de Kharkiv et de Soumy", ["Kharkiv region/UA-63 region", "Sumy region/UA-59 region"]],
    [
      "На Харківщині та Сумщині гучно, на Дніпропетровщині теж",
      ["Kharkiv region/UA-63 region", "Sumy region/UA-59 region", "Dnipropetrovsk region/UA-12 region"],
    ],
    [
      "У Харківській області тихо. У Сумській вночі вибухи; у Білопільській громаді теж.",
      ["Kharkiv region/UA-63 region", "Sumy region/UA-59 region", "Bilopillia community/UA-59 district"],
    ],
    [
      "В Белгородской области тихо.\nВ Курской сбиты дроны",
      ["Belgorod region/RU-BEL region", "Kursk region/RU-KRS region"],
    ],
    [
      "В Белгородском районе посёлки Малиновка и Октябрьский, а также село Бочковка",
      ["Belgorod district/RU-BEL district", "unsure Малиновка", "Oktyabrsky/RU-BEL", "Bochkovka/RU-BEL"],
    ],
    ["Удари Збройних сил України", ["government України"]],
    ["У с. Митрофанівка Дворічанської громади", ["unsure Митрофанівка", "Dvorichna community/UA-63 district"]],
    ["дроны над Белгородчиной", ["Belgorod region/RU-BEL region"]],
    ["Kharkivska oblast was shelled", ["Kharkiv region/UA-63 region"]],
    ["Air raid alert in Crimea and Zakarpattia", ["Crimea/UA-43 region", "Zakarpattia region/UA-21 region"]],
    ["У Криму пролунали вибухи", ["Crimea/UA-43 region"]],
    ["у Куп'янському районі", ["Kupiansk district/UA-63 district"]],
    ["в Грайворонском городском округе", ["Grayvoron district/RU-BEL district"]],
    ["над Шебекинским муниципальным округом", ["Shebekino district/RU-BEL district"]],
    [
      "в Шебекинском и Грайворонском муниципальных округах",
      ["Shebekino district/RU-BEL district", "Grayvoron district/RU-BEL district"],
    ],
    ["над Ніжинською міською громадою", ["Nizhyn community/UA-74 district"]],
    ["Grayvoronsky district", ["Grayvoron district/RU-BEL district"]],
    ["Обстріляли Очаківську громаду", ["Ochakiv community/UA-48 district"]],
    [
      "У Сумській області двоє поранених. У Миколаївській громаді дрон влучив в автівку.",
      ["Sumy region/UA-59 region", "Mykolaivka community/UA-59 district"],
    ],
    [
      "На Донеччині троє поранених. Удари по Криворізькій та Часовоярській громадах.",
      ["Donetsk region/UA-14 region", "Kryvorizhzhia community/UA-14 district", "Chasiv Yar community/UA-14 district"],
    ],
    [
      "На Чернігівщині обстріляли Новобілоуську та Батуринську громади.",
      ["Chernihiv region/UA-74 region", "Novyi Bilous community/UA-74 district", "Baturyn community/UA-74 district"],
    ],
    [
      "удари по Марганецькій та Мирівській громадах",
      ["Marhanets community/UA-12 district", "Myrove community/UA-12 district"],
    ],
    [
      "у Дворічанському районі Харківської області",
      ["Dvorichna district/UA-63 district", "Kharkiv region/UA-63 region"],
    ],
    ["на Нікопольщині обстріл", ["Nikopol district/UA-12 district"]],
    ["région de Kiev et oblast de Kharkiv", ["Kyiv region/UA-32 region", "Kharkiv region/UA-63 region"]],
    ["In Sumy Oblast's Bilopillia community", ["Sumy region/UA-59 region", "Bilopillia/UA-59"]],
  ])("%s", (text, expected) => expect(describePlaces(text)).toEqual(expected));
});

describe("lists and possessives", () => {
  test("a long list under one head is read whole, unknown members skipped", () => {
    const text =
      "Обстрілів зазнали Хотінська, Юнаківська, Миропільська, Білопільська, Неіснуюченська, Краснопільська, Новослобідська, Есманська, Свеська, Середино-Будська, Зноб-Новгородська громади Сумщини.";
    const names = describePlaces(text);
    expect(names).toHaveLength(11);
    expect(names).toEqual(
      expect.arrayContaining(["Svesa community/UA-59 district", "Seredyna-Buda community/UA-59 district"]),
    );
    expect(names).toEqual(expect.arrayContaining(["Nova Sloboda community/UA-59 district"]));
  });

  test.each<Case>([
    [
      "Kharkiv's Saltivskyi and Nemyshlianskyi districts",
      ["Kharkiv/UA-63", "Saltivskyi district, Kharkiv/UA-63", "Nemyshlianskyi district, Kharkiv/UA-63"],
    ],
    ["In Odesa's Kyivskyi district a house burned.", ["Odesa/UA-51", "Kyivskyi district, Odesa/UA-51"]],
    ["launched from Primorsko-Akhtarsk and Cape Chauda", ["Primorsko-Akhtarsk/RU-KDA", "Cape Chauda/UA-43 point"]],
    ["Washington and Berlin condemned the attack.", ["government Washington", "government Berlin"]],
    ["м. Вовчанськ, с. Білий Колодязь", ["Vovchansk/UA-63", "Bilyi Kolodiaz/UA-63"]],
  ])("%s", (text, expected) => expect(describePlaces(text)).toEqual(expected));

  test.each<Case>([
    ["Загальні суми виплат зростуть, на рівні району їх доплатять.", []],
    ["Крышу сорвало ровно наполовину, над полем видели орла.", []],
    ["знову чути вибухи: харків, дніпро. Суми без світла", ["Kharkiv/UA-63", "Dnipro/UA-12", "Sumy/UA-59"]],
    ["Киев нанёс удар по Курску", ["government Киев", "Kursk/RU-KRS"]],
    ["Киев атаковали беспилотники", ["Kyiv/UA-30"]],
  ])("small letters and subjects: %s", (text, expected) => expect(describePlaces(text)).toEqual(expected));

  test("a village far from the region that its sentence is about is left unsure", () => {
    expect(describePlaces("В Белгородской области обстрелян хутор Марьино.")).toEqual([
      "Belgorod region/RU-BEL region",
      "unsure Марьино",
    ]);
  });
});

describe("near is not in", () => {
  test.each<Case>([
    ["fighting near Pokrovsk", ["Pokrovsk/UA-14 near"]],
    ["12 km north of Pokrovsk", ["Pokrovsk/UA-14 near"]],
    ["бої біля Покровська", ["Pokrovsk/UA-14 near"]],
    ["бои под Покровском", ["Pokrovsk/UA-14 near"]],
    ["des combats près de Pokrovsk", ["Pokrovsk/UA-14 near"]],
    ["на Покровському напрямку", ["Pokrovsk/UA-14 near"]],
    [
      "На Гуляйпільському напрямку поблизу Малинівки відбито дві атаки.",
      ["Huliaipole/UA-23 near", "Malynivka/UA-23 near"],
    ],
    ["Снаряд попал в здание на бульваре Пушкина в Донецке.", ["Donetsk/UA-14"]],
    ["positions in the Bakhmut area", ["Bakhmut/UA-14 near"]],
    ["вибух біля міста Суми", ["Sumy/UA-59 near"]],
    ["near the town of Pokrovsk", ["Pokrovsk/UA-14 near"]],
  ])("%s", (text, expected) => expect(describePlaces(text)).toEqual(expected));
});

describe("sites", () => {
  test.each<Case>([
    ["a strike on the Zaporizhzhia nuclear power plant", ["Zaporizhzhia Nuclear Power Plant/UA-23 point"]],
    ["удар по ДніпроГЕСу", ["Dnipro Hydroelectric Station/UA-23 point"]],
    ["подрыв Каховской ГЭС", ["Kakhovka Dam/UA-65 point"]],
    ["вибухи на аеродромі Бельбек", ["Belbek Air Base/UA-40 point"]],
    ["взрывы на Антоновском мосту", ["Antonivka Bridge/UA-65 point"]],
    ["у Луцькому аеропорту", ["Lutsk/UA-07"]],
    ["пожар на Сызранском НПЗ", ["Syzran refinery/RU-SAM point"]],
    ["Damage to a hospital: Volnovakha hospital was shelled", ["Volnovakha/UA-14"]],
    ["Shelling of the Sloviansk railway station", ["Sloviansk/UA-14"]],
  ])("%s", (text, expected) => expect(describePlaces(text)).toEqual(expected));
});

describe("one name, many places: the text decides or nobody does", () => {
  test.each<Case>([
    ["Shelling of Oleksandrivka.", ["unsure Oleksandrivka"]],
    ["In Pokrovsk, Donetsk region, two were hurt.", ["Pokrovsk/UA-14", "Donetsk region/UA-14 region"]],
    ["У с. Миколаївка пошкоджено будинок.", ["unsure Миколаївка"]],
    ["У місті Миколаївка на Донеччині пошкоджено будинок.", ["Mykolaivka/UA-14", "Donetsk region/UA-14 region"]],
    ["У селі Козинка Грайворонського округу", ["Kozinka/RU-BEL", "Grayvoron district/RU-BEL district"]],
    ["В селе Муром Белгородской области повреждён дом", ["Murom/RU-BEL", "Belgorod region/RU-BEL region"]],
    ["Debris fell in Shevchenkivskyi district.", ["unsure Shevchenkivskyi district"]],
    [
      "Debris fell in Kyiv. A fire broke out in Shevchenkivskyi district.",
      ["Kyiv/UA-30", "Shevchenkivskyi district, Kyiv/UA-30"],
    ],
    ["У Харкові пожежа в Шевченківському районі.", ["Kharkiv/UA-63", "Shevchenkivskyi district, Kharkiv/UA-63"]],
    ["У Києві гучно. У Солом'янському — пожежа.", ["Kyiv/UA-30", "Solomianskyi district, Kyiv/UA-30"]],
    ["У Солом'янському — пожежа.", []],
    [
      "Обстріляли Київський район Одеси, а не Київський район Харкова.",
      ["Kyivskyi district, Odesa/UA-51", "Odesa/UA-51", "Kyivskyi district, Kharkiv/UA-63", "Kharkiv/UA-63"],
    ],
    [
      "l'arrondissement Chevtchenkivsky de Kiev et la banlieue de Kharkov",
      ["Shevchenkivskyi district, Kyiv/UA-30", "Kyiv/UA-30", "Kharkiv/UA-63 near"],
    ],
    [
      "У селах Інгулець та Станіслав Херсонського району",
      ["Inhulets/UA-65", "Stanislav/UA-65", "Kherson district/UA-65 district"],
    ],
    ["the settlement of New York, Donetsk region", ["New York/UA-14", "Donetsk region/UA-14 region"]],
    [
      "Damage to a school in Novoselivka, Donetsk region",
      ["Donetsk region/UA-14 region", "Donetsk region/UA-14 region"],
    ],
    [
      "В Волгоградской области, в Новониколаевском районе, упали обломки; в Чортковском районе тихо.",
      ["Volgograd region/RU-VGG region", "Novonikolayevsky district/RU-VGG district", "unsure Чортковском районе"],
    ],
    ["le village de Vodiane, dans la région de Lviv", ["unsure Vodiane", "Lviv region/UA-46 region"]],
    ["A fire at a depot in Kalynivka near Vasylkiv.", ["Kalynivka/UA-32", "Vasylkiv/UA-32 near"]],
  ])("%s", (text, expected) => expect(describePlaces(text)).toEqual(expected));

  test("the region of the source and of the speaker count", () => {
    const text = "У селі Миколаївка поранено жінку.";
    expect(describePlaces(text)).toEqual(["unsure Миколаївка"]);
    expect(describePlaces(text, { sourceRegion: "UA-59" })).toEqual(["Mykolaivka/UA-59"]);
    const speakerRegions = [{ start: 0, end: text.length, region: "UA-59" }];
    expect(describePlaces(text, { speakerRegions })).toEqual(["Mykolaivka/UA-59"]);
  });

  test("candidates, scores and reasons are told", () => {
    const [place] = find("Shelling of Oleksandrivka.");
    expect(place?.reasons).toEqual(["several places of this name and nothing to tell them apart"]);
    const candidates = place?.candidates() ?? [];
    expect(new Set(candidates.map((candidate) => candidate.place.id)).size).toBeGreaterThan(2);
    expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a));
  });
});

describe("the region behind a list", () => {
  test.each<Case>([
    [
      "Стара Гута, Уланове, Сопич Сумської області",
      ["Stara Huta/UA-59", "Ulanove/UA-59", "Sopych/UA-59", "Sumy region/UA-59 region"],
    ],
    ["Погар, Нова Слобода Сумської області", ["unsure Погар", "Nova Sloboda/UA-59", "Sumy region/UA-59 region"]],
  ])("%s", (text, expected) => {
    expect(describePlaces(text)).toEqual(expected);
  });
});

describe("a village is no city", () => {
  test.each<Case>([
    ["Обстріляли Шебекино и село Муром.", ["Shebekino/RU-BEL", "Murom/RU-BEL"]],
    ["Дрон ударив по селу Миргород Сумської області.", ["Sumy region/UA-59 region"]],
    ["Дрон ударив по місту Миргород.", ["Myrhorod/UA-53"]],
    ["A drone hit the village of Tula in the Sumy region.", ["Sumy region/UA-59 region"]],
    ["Un drone a frappé le village de Toula, dans la région de Soumy.", ["Sumy region/UA-59 region"]],
  ])("%s", (text, expected) => {
    expect(describePlaces(text)).toEqual(expected);
  });
});

describe("not places", () => {
  test.each([
    "Oleh Kyivskyi and Serhii Bakhmutov were named.",
    "Генерал Черкасов; А. Львов подписал",
    "The 92nd Kharkiv brigade and the Kyiv regiment held.",
    "reported the Kyiv Post and the Kyiv Independent",
    "Новини Одеси повідомляють, Суспільне Суми уточнює",
    "вулиця Київська, Харківське шосе, проспект Бахмутський",
    "the cruiser Moskva sank; крейсер Москва затонул",
    "форсували Дніпро, через Дніпро, Сіверський Донець",
    "across the Dnipro river and the Siverskyi Donets",
    "Мирних мешканців евакуюють. Українська артилерія відповіла.",
    "У Білому домі прокоментували",
    "Read more on t.me/kharkiv_life and @odesa",
    "Volodymyr Zelensky spoke with Vladimir Putin",
    "Most of the drones were lost; a bar was damaged",
    "Тим часом рух відновлено. Середа минула тихо.",
    "A Ural truck was struck beside Taras Shevchenko park",
    "The male driver, 41, was hurt",
    "Molotov cocktails were thrown",
  ])("%s", (text) => expect(describePlaces(text)).toEqual([]));
});

describe("governments are actors, not places", () => {
  test.each<Case>([
    ["Kyiv promised to answer.", ["government Kyiv"]],
    ["Moscow said it knew nothing.", ["government Moscow"]],
    ["Une trêve a échoué, Moscou annonçant de nouvelles conditions.", ["government Moscou"]],
    ["Київ заявив про готовність.", ["government Київ"]],
    ["Москва обвинила Запад.", ["government Москва"]],
    ["Kiev a annoncé une trêve.", ["government Kiev"]],
    ["Military aid to Kyiv", ["government Kyiv"]],
    ["Ukraine hit a depot in Feodosiia", ["government Ukraine", "Feodosiia/UA-43"]],
    ["Харківська ОВА повідомила", ["government Харківська ОВА"]],
    ["Drones attacked Kyiv; in Moscow flights stopped", ["Kyiv/UA-30", "Moscow/RU-MOW"]],
  ])("%s", (text, expected) => expect(describePlaces(text)).toEqual(expected));
});

describe("roles", () => {
  test.each<[string, string, LocatedPlace["role"]]>([
    ["the mayor of Kharkiv said", "Kharkiv", "office"],
    ["missiles launched from Kursk", "Kursk", "from"],
    ["ракети, випущені з Бєлгорода", "Бєлгорода", "from"],
    ["drones heading for Odesa", "Odesa", "toward"],
    ["a strike in Odesa", "Odesa", null],
  ])("%s", (text, words, role) => {
    expect(find(text).find((p) => p.text === words)?.role).toBe(role);
  });
});

describe("offsets and robustness", () => {
  test("offsets point at the words in the raw text", () => {
    const text = "🔴 Уночі — вибухи: «Харків», Суми\u00A0та Кам'янське!";
    for (const place of find(text)) expect(text.slice(place.start, place.end)).toBe(place.text);
    expect(find(text).map((p) => p.text)).toEqual(["Харків", "Суми", "Кам'янське"]);
  });

  test("stretches to leave out are left out", () => {
    const text = "Strike on Kharkiv. Read also: Odesa";
    expect(find(text, "en", { exclude: [{ start: 19, end: text.length }] }).map((p) => p.text)).toEqual(["Kharkiv"]);
  });

  test("the same text gives the same answer, and empty text none", () => {
    const text = "У Харкові, Сумах та Андріївці";
    const told = () => find(text).map((located) => ({ ...located, candidates: located.candidates() }));
    expect(told()).toEqual(told());
    expect(find("")).toEqual([]);
  });

  test("one long text takes no more time than the same words in many short ones", () => {
    const unit =
      "In Kharkiv, Andriivka and Pokrovsk, Donetsk region, shelling; у Сумській та Харківській областях тихо. ";
    const short = unit.repeat(50);
    const long = unit.repeat(50 * 16);
    const cpuOf = (work: () => void) => {
      const before = process.cpuUsage();
      work();
      return process.cpuUsage(before).user;
    };
    const rounds = [0, 1, 2].map(() => ({
      short: cpuOf(() => {
        for (let i = 0; i < 16; i++) find(short);
      }),
      long: cpuOf(() => find(long)),
    }));
    const least = (key: "short" | "long") => Math.min(...rounds.map((round) => round[key]));
    // Were time to grow with the square of the length, the long text would take sixteen times as long.
    expect(least("long")).toBeLessThan(4 * least("short") + 50_000);
  });
});
