import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("what tells of no event", () => {
  const cases: [ReportLanguage, string][] = [
    ["fr", "Deux trains sont entrés en collision dans la région de Sverdlovsk, blessant onze passagers."],
    [
      "fr",
      "Vingt personnes ont été tuées dans un grave accident de la circulation dans l'ouest de l'Ukraine, selon la police.",
    ],
    ["en", "At least 26 people were killed and 12 injured in a traffic accident in western Ukraine, police said."],
    ["en", "A court jailed a Russian pilot in absentia for a strike on Sumy that killed five."],
    ["ru", "Украинскому военному предъявили обвинение из-за удара по Белгороду, где погибли 25 человек."],
    ["uk", "Офіцеру повідомлено про підозру: за його наказом завдали удару по Вінниці, загинули 20 людей."],
    ["fr", "Un tribunal a jugé par contumace un pilote pour une frappe sur Soumy qui avait tué cinq personnes."],
    ["en", "A memorial to the strike on the station in Kramatorsk, which killed 61 people, was unveiled by the mayor."],
    ["en", "A fire destroyed a warehouse in Moscow, injuring two people, firefighters said."],
    ["fr", "Un incendie a ravagé un entrepôt à Kiev, faisant deux blessés, selon les pompiers."],
    ["uk", "Пожежа знищила склад у Києві, двоє людей постраждали, повідомили в ДСНС."],
    ["ru", "Пожар уничтожил склад в Москве, пострадали два человека, сообщили в МЧС."],
    ["ru", "При пожаре в Туле ранены трое, повреждены два дома."],
    ["fr", "Une bousculade à Moscou a fait deux blessés."],
    [
      "fr",
      "Un coup de grisou a tué deux mineurs dans la région de Donetsk, une explosion de méthane selon le parquet.",
    ],
    ["en", "Firefighters battled a blaze at a market in Rostov-on-Don that injured nine."],
    ["en", "Russian forces maintain control of the ports on the Black Sea, blocking most of the shipping."],
    ["en", "Strikes killed 30 people in Aleppo in Syria, officials said."],
    ["uk", "Найчастіше від дронових атак потерпають Семенівська та Городнянська громади."],
    ["uk", "Дедалі частіше росіяни атакують дронами вежі зв'язку на Чернігівщині."],
    ["ru", "Чаще всего под обстрелы попадает Шебекинский округ."],
    ["uk", "Рятувальники тренувалися: за легендою навчань, дрон влучив у школу, умовно поранено вісьмох дітей."],
    ["ru", "В ходе плановых учений в Ростовской области взорвалась граната, ранены двое солдат."],
    ["ru", "В Судане при ударе беспилотника по рынку погибли 40 человек."],
    [
      "uk",
      "На полігоні пройшли військові навчання: диверсанти нібито атакували колону. Артилеристи знищили десять цілей.",
    ],
    ["ru", "Флот провёл учения: корабли поразили ракетами мишень. Расчёты С-400 отразили массированный удар."],
    ["uk", "У Рівному чоловік підірвав гранату, він загинув, поранено поліцейського. Причина — сварка з дружиною."],
    [
      "ru",
      "Суд вынес приговор по делу о теракте. Взрыв произошёл у дома офицера. Пострадали двое. Повреждены шесть машин.",
    ],
    ["uk", "У російському Нижньовартівську через вибух побутового газу загинули четверо людей."],
    ["uk", "У Києві стався вибух газової суміші в квартирі, чоловік отримав опіки."],
    ["ru", "На заводе в Рязанской области взрыв в цехе, 20 погибших. Причина — нарушение техники безопасности."],
    ["ru", "Девушку задержали в Бийске после попытки устроить поджог на железной дороге."],
    ["uk", "СБУ затримала агента, який готував ракетний удар по заводу в Миколаєві."],
    ["uk", "Розрахунки готують до відбиття масованих повітряних ударів по Україні."],
    ["ru", "Расчёты готовят к отражению массированных ударов по России."],
    ["uk", "За час повномасштабної війни Росія випустила по Україні понад 15 тисяч ракет."],
    ["ru", "Утром в Балаклаве будет слышен взрыв: специалисты уничтожат старую авиабомбу."],
    ["uk", "Росія має припинити удари по Україні, заявив президент."],
    ["ru", "Москва должна прекратить удары по Украине, заявил генсек."],
    ["uk", "Завтра в Запоріжжі перевірятимуть систему оповіщення, лунатимуть сирени."],
    ["uk", "Командувач розповів про удари по полігонах, куди прилітають балістичні ракети РФ."],
    ["ru", "На празднике в Мелитополе гости запустили 200 воздушных шаров."],
    ["ru", "В Краснодарском крае горит лес, эвакуированы 200 отдыхающих."],
    ["ru", "Пьяный сосед поджёг дом в Тамбовской области, двое погибли."],
    ["uk", "Аналітики: Росія накопичує ракети для нової хвилі ударів."],
    ["uk", "Унаслідок авіаудару по сектору Гази загинули 30 людей."],
    ["uk", "За тиждень рятувальники Сумщини загасили 51 пожежу, загинули дві людини, ще четверо травмовані."],
    ["ru", "За неделю в области потушили 63 пожара. Погибли трое, пострадали пятеро."],
    ["uk", "Під ударом стихії опинилися Сумська, Київська та Полтавська області, без світла 300 сіл."],
    ["ru", "Под удар стихии попали Брянская и Курская области, без света 40 деревень, пострадали двое."],
    ["uk", "Через несприятливі погодні умови знеструмлено 200 населених пунктів: Одеська область – 50, Сумська – 20."],
    ["en", "Bad weather left 300 towns in the Sumy and Kyiv regions without power, rescuers said."],
    ["fr", "Les intempéries ont privé d'électricité 300 localités des régions de Soumy et de Kiev."],
    ["en", "Kyiv has called for Storm Shadow missiles, which would allow strikes deep into Russian territory."],
    ["en", "The Kremlin said Ukraine cannot strike Russian territory by itself."],
    ["uk", "СБУ затримала агента в Одесі. Вибух мав відбутися на майданчику в центрі міста."],
    ["ru", "ФСБ задержала агента в Курске. Взрыв должен был произойти у здания администрации."],
    ["en", "The SBU detained an agent in Odesa. The bomb was supposed to explode near a playground."],
    ["fr", "Le SBU a arrêté un agent à Odessa. La bombe devait exploser près d'une aire de jeux."],
    ["uk", "Агента затримали, коли він заклав вибуховий пристрій біля кафе у Рівному."],
    ["ru", "Агент заложил взрывное устройство у кафе в Брянске, его задержали."],
    ["uk", "Контррозвідка зірвала ще одну спробу здійснити теракт у Херсоні."],
    [
      "en",
      "June marks two years since the day when Russian aircraft bombed the theatre in Mariupol, killing hundreds.",
    ],
    ["uk", "Минуло три роки від дня, коли росіяни скинули бомби на театр у Маріуполі, загинули сотні людей."],
    ["ru", "Исполнилось два года со дня, когда по рынку в Донецке нанесли удар, погибли 27 человек."],
    ["ru", "Проводка стала причиной пожара на складе в Ростове-на-Дону. Горят комплектующие для дронов."],
    ["uk", "У Києві чоловік підірвав гранату в квартирі товариша, одна людина загинула, двоє поранені."],
    ["ru", "В Киеве мужчина взорвал гранату на кухне квартиры, погиб хозяин, ранен гость."],
    ["en", "A man detonated a grenade in an apartment in Kyiv, killing the owner and wounding a guest."],
    [
      "ru",
      "Суд приговорил командира к 20 годам: в июле он запустил два дрона по Курской области. Удар одного дрона пришёлся на пляж в областном центре.",
    ],
    ["uk", "Оборонне відомство Вірменії заявило, що збито літак і безпілотник."],
    ["fr", "La France livrera des blindés pour se déplacer dans des zones sous le feu ennemi en Ukraine."],
    ["uk", "СБУ затримала агента. Один вибух мав прогриміти біля торгового центру в Ізмаїлі."],
    ["uk", "Після «тестового завдання» в Черкасах, де агент підпалив релейну шафу, його відправили до Херсона."],
    ["fr", "La Russie évacue ses ressortissants après des échanges de missiles entre l'Iran et Israël."],
    ["en", "Russia condemned the strikes on Iran, which fired missiles at Tel Aviv in response."],
    ["ru", "Россия осудила ракетные удары по Ирану, Тегеран ответил ударом по Хайфе."],
    ["ru", "На угольной шахте в Макеевке произошёл взрыв, погибли 11 человек, 40 эвакуированы."],
    ["uk", "На шахті в Добропіллі стався обвал породи, загинули двоє гірників."],
    [
      "fr",
      "Il y a 80 ans s'achevait la bataille de Koursk. En un jour, les Allemands perdirent 10 000 hommes et 300 chars.",
    ],
    ["fr", "Moscou célèbre la victoire à Stalingrad. Dès le matin, on fleurit la colline, qui fut l'objet de combats."],
    ["ru", "Приз получил документальный фильм об осаде Мариуполя и эвакуации жителей."],
    ["uk", "Виставка розповідає про бомбардування Маріуполя та загибель сотень людей."],
    ["uk", "Армія отримала два евакуаційні танки й чотири машини розмінування."],
    ["uk", "Завтра в Одеській області діятимуть графіки погодинних відключень: світло вимикатимуть на чотири години."],
    ["ru", "Почасовые отключения света введут 14 июня в Киевской области по графику."],
    ["en", "Hourly power outages will be in force across the Kyiv region on June 14, the grid operator said."],
    ["fr", "Des coupures d'électricité programmées auront lieu le 14 juin dans la région de Kiev."],
    ["ru", "Мужчина открыл стрельбу в баре Ростова-на-Дону, двое ранены. Дело возбудили о хулиганстве."],
    ["uk", "Чоловік вистрілив у відвідувача кафе в Одесі з мисливської рушниці, поранено двох людей."],
    ["ru", "Депутат прокомментировал обстрелы Шебекина и поблагодарил врачей."],
    ["uk", "Посол прокоментував російські удари по Харкову на зустрічі зі студентами."],
    ["ru", "В Башкирии от удара молнии погиб пастух, двое ранены."],
    ["uk", "Через удар блискавки на Буковині загинула туристка."],
    ["uk", "Футболісти збірної завдали нищівного удару по Сан-Марино, двоє гравців травмовані."],
    ["uk", "У Рівному вночі вибухнула граната під час бійки між сусідами, двох поранено."],
    ["ru", "В Курске отремонтировали 40 домов, разрушенных при обстрелах."],
    ["uk", "У Харкові відремонтували 85 будинків, пошкоджених унаслідок російських обстрілів."],
    [
      "ru",
      "В Белгородской области в ДТП погибли семь человек. Автобус столкнулся с бензовозом. Известно о семи погибших и трёх пострадавших, написал Гладков. На место выехали местные бригады.",
    ],
    [
      "uk",
      "Ізраїльська авіація вдарила по Дейр-ель-Балаху в секторі Гази, загинули шестеро людей. Посольство України повідомило, що українців серед них немає.",
    ],
    ["ru", "США ударили по складу хуситов возле Ходейды, погибли 11 человек. В МИД России назвали удар недопустимым."],
    ["uk", "У Джибуті внаслідок удару безпілотника по табору загинули восьмеро людей."],
    ["ru", "В Нагорном Карабахе при обстреле ранены трое военных."],
    ["en", "An airstrike on a market in Chad killed 14 people, residents said."],
    ["fr", "Une frappe aérienne sur Khan Younis a fait sept morts, selon les secours. Moscou a condamné l'attaque."],
    ["uk", "СБУ запобігла теракту в Києві: агент готував підрив автомобіля офіцера."],
    ["ru", "ФСБ предотвратила взрыв на вокзале в Воронеже, задержан один человек."],
    ["ru", "В Курской области выплатят компенсации пострадавшим от обстрелов: деньги получат 200 человек."],
    ["ru", "В Украину вернули 500 тел погибших военнослужащих."],
    ["ru", "Генсек заявил, что альянс готов к атаке России."],
    ["en", "Downing Street said it would pay for air defence missiles for Kyiv."],
    ["en", "Nine people were killed when a lorry collided with a coach near Zhytomyr, and seven were hurt."],
    ["fr", "La collision entre un autocar et une citerne près de Jytomyr a fait neuf morts et sept blessés."],
    ["en", "A man shot dead a guard in Odesa during a robbery, police said."],
    ["en", "A banker was shot dead in Kyiv. Detectives call it a contract killing."],
    ["fr", "Un homme a abattu son frère à Dnipro lors d'une dispute, selon la police."],
    ["fr", "Une fusillade dans un bar de Kiev a fait deux blessés. La police évoque un règlement de comptes."],
    ["en", "Masons rebuilt 12 homes damaged by the shelling of Izium."],
    ["fr", "Des maçons ont reconstruit 12 maisons endommagées par le bombardement d'Izioum."],
    ["en", "The theatre in Chernihiv, damaged in a strike, has reopened to the public."],
    ["fr", "Le théâtre de Tchernihiv, endommagé par une frappe, a rouvert au public."],
    [
      "en",
      "Three people died in an apparent gas explosion that destroyed a block of flats in Odesa, prosecutors said.",
    ],
    ["fr", "Trois personnes sont mortes à Odessa dans une explosion sans doute liée au gaz qui a détruit un immeuble."],
    ["uk", "В Одесі внаслідок вибуху, ймовірно, газу в будинку загинули троє людей, повідомила прокуратура."],
    ["ru", "В Ростове в результате взрыва, предположительно, газа в доме погибли три человека."],
    ["en", "Heavy snow left 20,000 households in Odesa region without power on Wednesday, the grid operator said."],
    ["en", "Explained: why Russia is attacking Ukraine's power grid."],
    ["fr", "Pourquoi la Russie bombarde le réseau électrique de l'Ukraine."],
    [
      "en",
      "Medics said an Israeli strike on Khan Younis killed nine people. Russia's foreign ministry condemned the attack.",
    ],
    ["en", "Belarus announced live-fire exercises with missiles near Minsk."],
    ["fr", "Le Bélarus a annoncé des exercices de tir de missiles près de Minsk."],
    ["en", "The Security Council will meet on Friday after Russia's deadly missile strike on Ternopil."],
    ["en", "The alliance commented on the shelling of Nikopol."],
    ["fr", "Le Conseil de sécurité va évoquer la frappe russe sur Nikopol."],
    ["en", "The International Criminal Court seeks two generals over strikes on power stations in Ukraine."],
    ["fr", "Des vents violents ont privé d'électricité 12 000 foyers de la région de Kiev."],
    ["en", "Miners at the ore plant in Kryvyi Rih went on strike over unpaid wages."],
    ["uk", "Удари по російських заводах триватимуть, заявив президент."],
    ["ru", "Мы и дальше будем наносить удары по Одессе, заявил министр."],
    ["en", "Sappers defused an aerial bomb from the Second World War in Chernihiv."],
    ["uk", "На Київщині вибухотехніки знешкодили нерозірвану ракету."],
    ["ru", "Под Курском взрывотехники обезвредили авиабомбу, найденную на стройке."],
    ["fr", "À Odessa, les démineurs ont neutralisé une bombe de la Seconde Guerre mondiale."],
    ["en", "Funerals were held in Ternopil for a family killed in a missile strike."],
    ["ru", "В Белгороде простились с погибшими при обстреле рынка."],
    ["fr", "À Soumy, une fillette tuée par un missile a été inhumée en présence de centaines de personnes."],
    ["en", "Latvia has allowed Ukraine to use its drones for strikes on military sites in Russia."],
    ["en", "The allies gave Kyiv permission to strike targets inside Russia with their rockets."],
    ["en", "The minister asked for the green light to hit airfields in the Voronezh region."],
    ["en", "Washington lifted its restrictions on strikes with its missiles deep inside Russia."],
    ["uk", "Чехія дозволила Україні бити своїми ракетами по військових цілях у Курській області."],
    ["ru", "Президент разрешил ВСУ наносить удары ракетами вглубь России."],
    ["ru", "Берлин снял запрет на удары своим оружием по Белгородской области."],
    [
      "fr",
      "Le Danemark a autorisé Kiev à employer ses avions pour des frappes contre des bases dans la région de Koursk.",
    ],
    ["fr", "Le président a donné son feu vert aux frappes de missiles sur le territoire russe."],
    ["ru", "В шахте в Кемеровской области взорвался метан, погибли четверо горняков."],
    ["uk", "Через шквальний вітер без світла лишилися 40 сіл на Полтавщині."],
    ["ru", "В Твери на автозаправке взорвался газовый баллон, ранены двое."],
    [
      "uk",
      "Автобус зіткнувся з вантажівкою під Полтавою. Загинули двоє людей. Ще п'ятеро поранені, їх доправили до лікарні.",
    ],
    [
      "ru",
      "В Тацинском районе Ростовской области в результате аварии погибли трое. Причиной лобового столкновения стал выезд на встречную полосу.",
    ],
    [
      "ru",
      "Взрыв газа прогремел в девятиэтажке в Твери. Обрушились два этажа, под завалами ищут людей. Взрывом выбило окна, пострадали шесть человек.",
    ],
    [
      "uk",
      "У Сумах вшанували пам'ять загиблих під час ракетного удару. Загинули дев'ять людей, ще двадцять дістали поранення.",
    ],
    [
      "uk",
      "Суд у Чернігові визнав російського військового винним у розстрілі цивільних. Двоє чоловіків загинули на місці, його засуджено до довічного ув'язнення.",
    ],
    ["ru", "В Курске почтили память погибших при обстреле. Тогда погибли четверо мирных жителей, 12 были ранены."],
    ["en", "The package would give Ukraine long-range strike capabilities, the Pentagon said."],
    ["en", "Norway will pay for radars for Ukraine's ongoing defence against Russian missile attacks, it said."],
    ["en", "The number of civilians killed in Ukraine since 2022 rose to more than 10,000, among them 575 children."],
    ["en", "Evacuation is necessary, the governor of the Sumy region stressed."],
    ["en", "Over the past 24 hours, three people died and ten were injured in road accidents in the Kharkiv region."],
    ["fr", "La Suède enverra 30 véhicules de combat d'infanterie et deux avions de combat à Kiev, selon le ministre."],
  ];
  it.each(cases)("%s: %s", (lang, text) => {
    expect(tellNews(lang, text)).toEqual([]);
  });

  it("takes an outlet's name for no place", () => {
    expect(
      tellNews("en", "A drone hit a minibus in Kherson. According to RBC-Ukraine, 19 people were hurt in the attack."),
    ).toEqual(["strike.drone Kherson 06-12; injured 19"]);
  });

  it("takes a place before the verb for nobody", () => {
    expect(
      tellNews(
        "ru",
        "Четверо следователей СК России пострадали при атаке беспилотника в Брянской области. Сотрудники СК России получили ранения.",
      ),
    ).toEqual(["strike.drone Bryansk region 06-12; injured 4"]);
  });

  it("reads on after an accident where an attack is told of", () => {
    expect(
      tellNews("uk", "Під Полтавою в ДТП загинули двоє людей. Уночі дрон влучив у будинок у Сумах, поранено жінку."),
    ).toEqual(["strike.drone Sumy 06-11/06-12; injured 1; damaged residential_building 1; of which injured woman 1"]);
  });
});

describe("people whose calling the lexicon does not know", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    ["ru", "Трое мелиораторов ранены при обстреле Шебекино.", ["shelling.artillery Shebekino 06-12; injured 3"]],
    [
      "en",
      "Three more Kherson residents were injured in the shelling of Kherson.",
      ["shelling.artillery Kherson 06-12; injured 3"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
