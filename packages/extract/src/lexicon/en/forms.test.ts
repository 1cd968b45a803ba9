import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// One sentence of our own for each form met in agency texts, governors' posts and round-ups.
const cases: [text: string, events: string[]][] = [
  [
    "Shelling destroyed a shop in Horlivka, a town under Russian control.",
    ["shelling.artillery Horlivka 06-12; damaged shop 1"],
  ],
  [
    "A fixed-wing unmanned aerial vehicle was destroyed over the Bryansk region.",
    ["interception Bryansk region 06-12; intercepted drone 1"],
  ],
  [
    "Russia launched 58 drones of several types against Ukraine overnight, of which 47 were shot down.",
    ["interception Ukraine 06-11/06-12; launched drone 58; intercepted drone 47"],
  ],
  [
    "A drone strike on Nikopol killed a man and injured a woman, the governor said.",
    ["strike.drone Nikopol 06-12; killed 1; injured 1; of which killed man 1; of which injured woman 1"],
  ],
  [
    "The governor said that two women had been wounded when a drone hit a shop in Zaporizhzhia.",
    ["strike.drone Zaporizhzhia 06-12; injured 2; damaged shop 1; of which injured woman 2"],
  ],
  [
    "Four people were killed in Sumy and nine others were injured by Russian missiles, while one person was injured in Kharkiv.",
    ["strike.missile Sumy 06-12; killed 4; injured 9", "strike.missile Kharkiv 06-12; injured 1"],
  ],
  [
    "Two people were killed by shelling in the Kherson region, while an elderly woman was injured in Zaporizhzhia.",
    [
      "shelling.artillery Kherson region 06-12; killed 2",
      "shelling.artillery Zaporizhzhia 06-12; injured 1; of which injured woman 1",
    ],
  ],
  [
    "At least 20 people were killed or wounded in the shelling of Toretsk on Thursday.",
    ["shelling.artillery Toretsk 06-12"],
  ],
  [
    "MOSCOW, June 12, 2025 (Agency) - A drone attack set a fuel depot on fire in Engels, officials said.",
    ["strike.drone Engels 06-12; damaged warehouse 1"],
  ],
  [
    "KHARKIV, Ukraine (Agency) — A Russian drone strike on an apartment building wounded 11 people early Thursday.",
    ["strike.drone Kharkiv 06-12; injured 11"],
  ],
  [
    "An overnight strike cut power to some 40,000 customers in Chernihiv, the governor said.",
    ["strike.missile Chernihiv 06-11/06-12", "measure.blackout Chernihiv 06-11/06-12; without_power 40000"],
  ],
  [
    "Power supply was disrupted for 30,000 households in the Sumy region on 12 June.",
    ["measure.blackout Sumy region 06-12; without_power 30000"],
  ],
  [
    "As many as 840 people were evacuated from the Pokrovsk district of the Donetsk region to Dnipro on 11 June.",
    ["measure.evacuation Pokrovsk district 06-11; evacuated 840"],
  ],
  [
    "The Freedom of Russia Legion said its fighters had crossed into the Belgorod region on Wednesday and taken the village of Kozinka. The Russian army said the incursion had been repelled. Eight people were injured.",
    ["ground.incursion Kozinka 06-11; injured 8"],
  ],
  [
    "Pro-Ukrainian fighters attempted to capture settlements in the Belgorod and Kursk regions on Wednesday.",
    ["ground.incursion Belgorod region 06-11", "ground.incursion Kursk region 06-11"],
  ],
  [
    "The acting governor said five civilians had been killed and 31 wounded in the Kursk region since the incursion began on Tuesday.",
    ["ground.incursion Kursk region 06-10; killed civilian 5; injured 31"],
  ],
  [
    "Russia's defence ministry claimed control of the village of Dachne in the Dnipropetrovsk region on Wednesday.",
    ["ground.clash Dachne 06-11"],
  ],
  ["Police took control of the square in Kyiv on Wednesday after a rally.", []],
  [
    "Two people were injured in Zelenodolsk on Wednesday, Dnipropetrovsk region governor Serhii Lysak said.",
    ["explosion.unknown Zelenodolsk 06-11; injured 2"],
  ],
  ["Three people were killed in a car accident near Kherson on Wednesday, governor Oleksandr Prokudin said.", []],
  [
    "The death toll of the attack on Ternopil has risen to 33, the State Emergency Service said on Wednesday. The missile hit on the evening of 10 June.",
    ["strike.missile Ternopil 06-10; killed 33"],
  ],
  [
    "Iran launched more than 300 drones and missiles at Israel, nearly all of which were shot down, the Israeli military said.",
    [],
  ],
  [
    "A Russian drone attack on Odesa on Thursday left 40,000 homes without power.",
    ["strike.drone Odesa 06-12", "measure.blackout Odesa 06-12; without_power 40000"],
  ],
  [
    "Ukraine's army eliminated more than 700 invaders on Wednesday, bringing Russia's total military deaths to nearly 79,400.",
    ["statement.losses - 06-11; losses personnel 79400; losses personnel 700.."],
  ],
  [
    "The total combat losses of the invasion forces since February amounted to approximately 65,850.",
    ["statement.losses - 02-01/06-12; losses personnel 65850"],
  ],
  [
    "Some 43,000 Ukrainian soldiers have been killed since the start of the full-scale war, the president's office said.",
    ["statement.losses - 06-12; losses personnel 43000"],
  ],
  [
    "Russia has lost more than 30,000 of its soldiers in the war against Ukraine.",
    ["statement.losses - 06-12; losses personnel 30000.."],
  ],
  [
    "Ukraine shot down 34 missiles, while 10 missiles and 86 drones failed to reach their targets, the air force said.",
    ["interception Ukraine 06-12; intercepted missile 34; lost missile 10; lost drone 86"],
  ],
  [
    "Police of the Kharkiv region: two people were wounded by a drone in Vovchansk.",
    ["strike.drone Vovchansk 06-12; injured 2"],
  ],
  ["In 1943 the Germans lost 20,000 soldiers near Kursk.", []],
  ["In the winter war of 1939, 120,000 Russian soldiers were killed in Finland.", []],
  ["Air raid alerts were heard in the regions of Sumy and Odesa last night.", ["alert.air Sumy region 06-11/06-12"]],
  [
    "A married couple were killed in Sloviansk when a drone hit their home.",
    ["strike.drone Sloviansk 06-12; killed 2; damaged residential_building"],
  ],
  [
    "KYIV (Reuters) -Three people were killed in a drone attack on a bus in the Sumy region, officials said.",
    ["strike.drone Sumy region 06-12; killed 3"],
  ],
  ["Russian forces made minor advances near Toretsk, analysts said.", ["ground.clash Toretsk 06-12"]],
  [
    "Russian attacks kill four across Ukraine as Moscow again targets the grid",
    ["strike.missile Ukraine 06-12; killed 4"],
  ],
  [
    "This week alone Russia used more than 1,100 attack drones against Ukraine, the president said. Overnight 90 drones were launched and 71 shot down.",
    [
      "strike.drone Ukraine 06-09/06-12; launched drone 1100..",
      "interception Ukraine 06-11/06-12; intercepted drone 71; launched drone 90",
    ],
  ],
  ["Some six million Ukrainians have been forced to flee their homes since the war began, the agency said.", []],
  [
    "Explosions were heard in Kyiv early on Thursday after an air raid alert. Several loud explosions rang out in the centre. Rocket debris fell in one district, the mayor said, and six people were hurt.",
    ["explosion.unknown Kyiv 06-12; explosions; injured 6", "alert.air Kyiv 06-12"],
  ],
  [
    "Russian shells killed a family of five in Kostiantynivka on Wednesday.",
    ["shelling.artillery Kostiantynivka 06-11; killed 5"],
  ],
  [
    "A woman from Izium and her son from Lozova were killed when a drone struck their van near Barvinkove.",
    ["strike.drone Barvinkove 06-12; killed 2; damaged vehicle; of which killed woman 1; of which killed child 1"],
  ],
  [
    "Russia fired 70 drones and 12 missiles overnight, of which more than 60 were destroyed, the air force said.",
    ["interception Ukraine 06-11/06-12; intercepted 60..; launched drone 70; launched missile 12"],
  ],
  [
    "Russia launched 70 drones and 12 missiles overnight. Air defence shot down 61 of them.",
    ["interception Ukraine 06-11/06-12; launched drone 70; launched missile 12; intercepted 61"],
  ],
  [
    "At least 190 civilians were killed and 1,120 injured in Ukraine in May, the UN Human Rights Monitoring Mission said.",
    ["explosion.unknown Ukraine 05-01/05-31; killed civilian 190..; injured 1120"],
  ],
  ["Since the full-scale invasion 13,200 civilians have been killed, the UN Human Rights Office said.", []],
  [
    "A fourth person has died of wounds after the missile strike on Kupiansk, the governor said.",
    ["strike.missile Kupiansk 06-12; killed 4"],
  ],
  [
    "Two people were killed by a missile in Sloviansk. A third victim died in hospital on Thursday.",
    ["strike.missile Sloviansk 06-12; killed 3; of which killed 2"],
  ],
  [
    "Two people were killed and a third person was hurt by a drone in Nikopol.",
    ["strike.drone Nikopol 06-12; killed 2; injured 1"],
  ],
  [
    "A drone killed a man in Kherson on Thursday. The day before, two residents had died in the village of Bilozerka.",
    ["strike.drone Kherson 06-12; killed 1; of which killed man 1", "strike.drone Bilozerka 06-11; killed 2"],
  ],
  ["About 6,000 residents of Pokrovsk are waiting to be evacuated, the administration said.", []],
  [
    "Ukrainian sea drones sank a Russian patrol ship near the Kerch Strait on Wednesday.",
    ["strike.drone Kerch Strait 06-11"],
  ],
  [
    "Drones were shot down over Sevastopol, its governor said. One soldier is missing, Russia's defence ministry said.",
    ["interception Sevastopol 06-12; intercepted drone", "strike.drone Sevastopol 06-12; missing military 1"],
  ],
  [
    "Six killed as Russia and Ukraine trade strikes. Four people died in Sumy, its mayor said. In Russia's Bryansk region a drone killed two.",
    ["strike.missile Sumy 06-12; killed 4", "strike.drone Bryansk region 06-12; killed 2"],
  ],
  [
    "A drone wounded a guard in the Rivne region, which is home to an air base in Dubno.",
    ["strike.drone Rivne region 06-12; injured 1"],
  ],
  ["The clash between the two presidents in the White House dismayed Kyiv's allies.", []],
  ["Denmark promised 19 tanks to Ukraine on Wednesday.", []],
  [
    "The air force said Russia had launched 30 missiles and 150 drones, and that air defences shot down or neutralised 140 drones and 21 missiles.",
    [
      "interception Ukraine 06-12; intercepted drone 140; intercepted missile 21; launched missile 30; launched drone 150",
    ],
  ],
  [
    "Ukraine shot down 64 drones and five missiles out of 90 drones and eight missiles fired by Russia.",
    ["interception Ukraine 06-12; intercepted drone 64; intercepted missile 5; launched drone 90; launched missile 8"],
  ],
  [
    "Russia launched 70 Shahed-type and decoy drones. Air defence stopped none of the panic but intercepted 41 of them, while 20 drones vanished from radars.",
    ["interception Ukraine 06-12; launched drone 70; lost drone 20; intercepted drone 41"],
  ],
  [
    "Russia fired hundreds of drones at Ukraine overnight. The air force said Russia had launched 310 drones and 295 were shot down.",
    ["interception Ukraine 06-11/06-12; launched drone 310; intercepted drone 295"],
  ],
  [
    "A drone attack wounded 14 people in Odesa. A boy and a nurse were among those hurt, said the governor.",
    ["strike.drone Odesa 06-12; injured 14; of which injured child 1; of which injured responder 1"],
  ],
  ["The presidents agreed on a pause in strikes on power plants in Ukraine and Russia.", []],
  ["A court in Kursk sentenced a man to 20 years in prison on Wednesday over a bombing that injured an officer.", []],
  [
    "Gunmen shot dead 12 people at the Crocus City Hall near Moscow on Wednesday.",
    ["attack.shooting Crocus City Hall 06-11; killed 12"],
  ],
  [
    "Russia struck a clinic in Kyiv with a missile on Wednesday and fired on other cities across Ukraine, killing at least 30 civilians. In the capital 19 people died.",
    ["strike.missile Ukraine 06-11; killed civilian 30..; damaged hospital 1", "strike.missile Kyiv 06-11; killed 19"],
  ],
  [
    "Twenty drones were downed over several Russian regions overnight, the defence ministry in Moscow said.",
    ["interception Russia 06-11/06-12; intercepted drone 20"],
  ],
  [
    "The ministry said 70 soldiers were killed in a missile strike on Makiivka on 5 June, raising the toll from 50.",
    ["strike.missile Makiivka 06-05; killed military 70"],
  ],
  ["Protesters clashed with police in Bucharest; the candidate opposes aid to Ukraine.", []],
  [
    "A missile strike on Uman killed at least 19 people, three of them children.",
    ["strike.missile Uman 06-12; killed 19..; of which killed child 3"],
  ],
  [
    "Russia launched 400 drones and 25 missiles at Ukraine, of which 371 and 19 respectively were shot down.",
    [
      "interception Ukraine 06-12; intercepted drone 371; intercepted missile 19; launched drone 400; launched missile 25",
    ],
  ],
  [
    "Poland shot down drones that crossed its border during a Russian attack on Ukraine. Up to three drones were downed.",
    ["interception Poland 06-12; intercepted drone ..3"],
  ],
  [
    "Eleven people, one of them a child, were injured in Kyiv by a missile.",
    ["strike.missile Kyiv 06-12; injured 11; of which injured child 1"],
  ],
  [
    "April saw 190 civilians killed and 900 injured in Ukraine, the UN human rights monitoring mission said.",
    ["explosion.unknown Ukraine 04-01/04-30; killed civilian 190; injured 900"],
  ],
  [
    "A strike on Kyiv killed two people overnight. In all, 190 people were killed in May, according to UN data.",
    ["strike.missile Kyiv 06-11/06-12; killed 2", "explosion.unknown Ukraine 05-01/05-31; killed 190"],
  ],
  [
    "Shelling killed three people in Ukraine, while two died on Russian soil.",
    ["shelling.artillery Ukraine 06-12; killed 3", "shelling.artillery Russia 06-12; killed 2"],
  ],
  [
    "In Donetsk Oblast, shelling killed one person in Rodynske and wounded five more across the region.",
    ["shelling.artillery Rodynske 06-12; killed 1", "shelling.artillery Donetsk region 06-12; injured 5"],
  ],
  [
    "In the Smolensk region west of Moscow, a drone hit a factory.",
    ["strike.drone Smolensk region 06-12; damaged industrial 1"],
  ],
  ["A drone struck the Kharkiv town of Bohodukhiv, killing four.", ["strike.drone Bohodukhiv 06-12; killed 4"]],
  [
    "A drone strike on Sumy killed two. Russia's defence ministry said 81 Ukrainian drones were destroyed. No casualties were reported.",
    ["strike.drone Sumy 06-12; killed 2", "interception Russia 06-12; intercepted drone 81; killed 0; injured 0"],
  ],
  [
    "Russian missile attacks on Kyiv and Kharkiv killed five people. Kyiv mayor Vitali Klitschko said two had died.",
    ["strike.missile Ukraine 06-12; killed 5", "strike.missile Kyiv 06-12; killed 2"],
  ],
  [
    "The Russian defence ministry said 90 drones were downed over nine regions overnight, 12 of them over the Tula region.",
    [
      "interception Russia 06-11/06-12; intercepted drone 90",
      "interception Tula region 06-11/06-12; intercepted drone 12",
    ],
  ],
  [
    "Two men were wounded in the Dnipro district of Kherson in a drone attack.",
    ["strike.drone Dniprovskyi district, Kherson 06-12; injured 2; of which injured man 2"],
  ],
  ["Drones attacked Sumy, one of them hit Independence Square.", ["strike.drone Sumy 06-12"]],
  [
    "A minibus drove over an unidentified explosive device near Izium, two men died.",
    ["mine.ied Izium 06-12; killed 2; of which killed man 2"],
  ],
  [
    "A tractor drove over a shell in the Kharkiv region on 10 June, killing the driver.",
    ["mine.ied Kharkiv region 06-10; killed 1"],
  ],
  [
    "Shelling in the Donetsk region killed two staff of a charity.",
    ["shelling.artillery Donetsk region 06-12; killed 2"],
  ],
  [
    "A drone hit a farm near Nikopol, leaving ten others severely damaged.",
    ["strike.drone Nikopol 06-12; damaged agricultural 1"],
  ],
  [
    "The number of victims of the strike on Sumy has grown to 23. Among the injured are two children, and one person died.",
    ["strike.missile Sumy 06-12; killed 1; injured 22; of which injured 2; of which injured child 2"],
  ],
  [
    "A drone hit a van in Bilopillia, killing the driver and wounding a passenger.",
    ["strike.drone Bilopillia 06-12; killed 1; injured 1; damaged vehicle 1"],
  ],
  [
    "A missile hit Sumy. This community has been under mandatory evacuation since winter.",
    ["strike.missile Sumy 06-12"],
  ],
  ["Ukrainian air defence repelled a drone attack on Mykolaiv overnight.", ["interception Mykolaiv 06-11/06-12"]],
  [
    "Five people were killed in Donetsk in Russian attacks on Wednesday.",
    ["strike.missile Donetsk region 06-11; killed 5"],
  ],
  [
    "Schools in Belgorod will stay closed until Friday, the mayor said.",
    ["measure.school_closure Belgorod 06-12 planned"],
  ],
  [
    "A drone attack on the Bryansk region injured one person, the governor said. The incident occurred in the town of Trubchevsk.",
    ["strike.drone Trubchevsk 06-12; injured 1"],
  ],
  [
    "Russian forces shelled the city of Kherson and eight more settlements, killing three people.",
    ["shelling.artillery Kherson region 06-12; killed 3"],
  ],
  [
    "Four people were killed in the Kharkiv region, two in Donetsk and one in Kherson in Russian strikes.",
    [
      "strike.missile Kharkiv region 06-12; killed 4",
      "strike.missile Donetsk region 06-12; killed 2",
      "strike.missile Kherson region 06-12; killed 1",
    ],
  ],
  [
    "Attacks on the Kharkiv region killed four people and injured nine, three of the dead in Kupiansk.",
    ["strike.missile Kharkiv region 06-12; killed 4; injured 9", "strike.missile Kupiansk 06-12; killed 3"],
  ],
  [
    "Shelling left 5,400 customers in 24 settlements of the Sumy region without electricity.",
    ["shelling.artillery Sumy region 06-12", "measure.blackout Sumy region 06-12; without_power 5400"],
  ],
  [
    "In Ukraine, Odesa governor Oleh Kiper said a strike on port facilities had killed one man.",
    ["strike.missile Odesa region 06-12; killed 1; of which killed man 1"],
  ],
  [
    "A missile hit Kharkiv on Tuesday. It struck at 06:00 (03:00 GMT) and wounded two people.",
    ["strike.missile Kharkiv 06-10; injured 2"],
  ],
  [
    "A drone injures one in southern Russia\nA Ukrainian drone injured one person in the Bryansk region.",
    ["strike.drone Bryansk region 06-12; injured 1"],
  ],
  [
    "The army says it destroyed three drones, two over the Voronezh region and another over the Belgorod region.",
    [
      "interception Russia 06-12; intercepted drone 3",
      "interception Voronezh region 06-12; intercepted drone 2",
      "interception Belgorod region 06-12; intercepted drone 1",
    ],
  ],
  ["Ukrainian attacks killed 102 people in Russia between January and April.", []],
  [
    "A drone hit a minibus on the road between Kherson and Bilozerka, killing one.",
    ["strike.drone Kherson 06-12; killed 1; damaged vehicle 1"],
  ],
  [
    "Over the past day, four people were killed and nine injured in the Kharkiv region.",
    ["explosion.unknown Kharkiv region 06-11/06-12; killed 4; injured 9"],
  ],
  [
    "A strike on Kharkiv, Ukraine's second-largest city, wounded two people. The attack damaged infrastructure in the second-largest city of Ukraine.",
    ["strike.missile Kharkiv 06-12; injured 2; damaged infrastructure"],
  ],
  [
    "Russia's army damaged five energy facilities in the Chernihiv region overnight.",
    ["strike.missile Chernihiv region 06-11/06-12; damaged energy 5"],
  ],
  [
    "The governor of Chernihiv Oblast, Ukraine, said most of the region was without power.",
    ["measure.blackout Chernihiv region 06-12"],
  ],
  [
    "Another drone was taken down over the Voronezh region.",
    ["interception Voronezh region 06-12; intercepted drone 1"],
  ],
  [
    "Ukrainian drones were shot down over the Black Sea and the Crimean peninsula overnight, Moscow's defence ministry said on Tuesday.",
    ["interception Crimea 06-09/06-10; intercepted drone"],
  ],
  [
    "A Russian drone attacked a 53-year-old man in Beryslav. He suffered a leg wound.",
    ["strike.drone Beryslav 06-12; injured 1; of which injured man 1"],
  ],
  [
    "Shelling wounded a woman in Kherson. In the morning a drone dropped explosives on a 57-year-old man. He was taken to hospital.",
    [
      "strike.drone Kherson 06-12; injured 2; of which injured woman 1; of which injured man 1; of which hospitalised 1; of which hospitalised man 1",
    ],
  ],
  [
    "A drone struck a car in Sumy, killing a woman and wounding another.",
    ["strike.drone Sumy 06-12; killed 1; injured 1; damaged vehicle 1; of which killed woman 1"],
  ],
  [
    "A drone strike reportedly injured two employees of a farm in the Bryansk region.",
    ["strike.drone Bryansk region 06-12 alleged; injured 2"],
  ],
  [
    "A Ukrainian Armed Forces drone was destroyed over the Bryansk region.",
    ["interception Bryansk region 06-12; intercepted drone 1"],
  ],
  [
    "A resident was killed by a drone in the Dniprovskyi district of Kherson.\n\nOver the past day, 34 settlements in Kherson Oblast and the city of Kherson were shelled. Eight people were injured.",
    [
      "strike.drone Dniprovskyi district, Kherson 06-12; killed 1",
      "shelling.artillery Kherson region 06-11/06-12; injured 8",
    ],
  ],
  [
    "Two people were killed in the eastern Sumy region and one in the Black Sea region of Odesa in Russian strikes.",
    ["strike.missile Sumy region 06-12; killed 2", "strike.missile Odesa region 06-12; killed 1"],
  ],
  [
    "The Russian military said it seized the village of Zelenyi Hai in the Donetsk region that Moscow illegally annexed.",
    ["ground.clash Zelenyi Hai 06-12"],
  ],
  [
    "A drone hit a car in Kherson and left a woman with serious injuries that proved fatal.",
    ["strike.drone Kherson 06-12; killed 1; damaged vehicle 1; of which killed woman 1"],
  ],
  [
    "A 53-year-old man injured in the shelling of Kherson passed away in hospital.",
    ["shelling.artillery Kherson 06-12; killed 1; of which killed man 1"],
  ],
  [
    "Makiivka in Russia's Donetsk People's Republic came under shelling on Tuesday.",
    ["shelling.artillery Makiivka 06-10"],
  ],
  [
    "Two people were wounded and evacuated to a safe place after a drone hit a car in Bilopillia.",
    ["strike.drone Bilopillia 06-12; injured 2; damaged vehicle 1"],
  ],
  ["Volunteers rebuilt the houses damaged in the shelling of Kherson.", []],
  [
    "Air defence shot down 42 drones in the south and centre of the country, out of the 86 launched by Russia overnight.",
    ["interception Ukraine 06-11/06-12; intercepted drone 42; launched drone 86"],
  ],
];

describe("forms of English reports", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(tellNews("en", text)).toEqual(expected);
  });
});
