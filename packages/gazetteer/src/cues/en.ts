import type { CueSet } from "./cue-set.ts";

const words = (list: string) => list.trim().split(/\s+/);
const phrases = (list: string) => list.trim().split(/\s*,\s*/);

export const english: CueSet = {
  regionHeads: words("region regions oblast oblasts province provinces krai republic obl reg rgn"),
  districtHeads: words("district districts raion raions rayon rayons okrug municipality"),
  hromadaHeads: words("hromada hromadas community communities"),
  directionHeads: words("direction directions axis sector sectors front frontline"),
  authorityHeads: phrases(
    "military administration, state administration, regional military administration, regional state administration, regional administration, city council, ova, oda, authorities, governor, prosecutor, prosecutors, police, regional governor, regional head, regional chief, regional leader, regional official, regional officials, regional rescuers, regional medics, regional health department, region governor, regional prosecutor, regional prosecutors, regional police, regional authorities, regional emergency service, regional council, oblast department, oblast police, oblast prosecutor, oblast prosecutors, oblast governor, oblast council, oblast administration, oblast military administration, oblast state administration, oblast authorities, oblast official, oblast officials, oblast emergency service, oblast rescuers, regional department, oblast directorate, regional directorate, regional branch, regional office",
  ),
  headModifiers: words("city urban municipal territorial rural settlement military regional"),
  joiners: words("and or as well"),
  headLinks: words("of"),
  headAdjectives: [],
  settlementCues: phrases(
    "the capital, village of, town of, city of, settlement of, village, town, city, settlement, the villages of, villages of, towns of, settlements of, cities of, hamlet of, suburb of, near the village of",
  ),
  villageCues: phrases("village of, the villages of, villages of, hamlet of"),
  villageHeads: phrases("the villages of, villages of"),
  near: phrases(
    "near, nearby, close to, outside, around, on the outskirts of, outskirts of, in the vicinity of, vicinity of, not far from, in the area of, north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of, suburbs of, suburb of, the area of, area near, nr",
  ),
  at: phrases(
    "in, at, over, on, across, inside, into, hit, hits, struck, strikes, attacked, attack, shelled, bombed, targeted, shelling, strike on, attack on, of, against, to, through, downtown, central, central part of, northern, southern, eastern, western",
  ),
  beforeOfficial: ["in"],
  from: phrases("from, launched from, fired from, out of, took off from"),
  toward: phrases(
    "towards, toward, on the way to, heading to, heading for, headed to, headed for, bound for, moving to, en route to, direction of, advance on, advance towards",
  ),
  office: phrases(
    "mayor of, governor of, head of, mayor, resident of, native of, defenders of, battle of, battle for, deputy of, people of",
  ),
  notPlaceBefore: phrases(
    "named after, in honour of, in honor of, operation, cruiser, flagship, frigate, ship, warship, corvette, destroyer, landing craft, minesweeper, tanker, vessel, submarine, boat, ferry, yacht, hotel, cafe, restaurant, stadium, street, avenue, lane, metro, dynamo, dinamo, shakhtar, zorya, metalist, karpaty, fc, fk, bc, newspaper, channel, radio, battalion, regiment",
  ),
  notPlaceAfter: words(
    "brigade brigades regiment battalion battalions company division legion street avenue highway boulevard square road lane post independent times journal institute university academy hotel stadium digest news cake chicken philharmonic media hub gazette tribune agreement agreements accords declaration treaty memorandum format convention protocol summit metro dynamo fc based born class native natives",
  ),
  governmentAfter: words(
    "saying announcing claiming accusing vowing insisting denying warning blaming said says told reported reports promised promises vowed vows announced announces claimed claims accused accuses denied denies warned warns called calls wants wanted plans planned hopes hoped insists insisted rejected rejects agreed agrees demanded demands asked asks urged urges believes expects expected annexed illegally occupied needs needed received receives seeks sought has had have would will could may might must should is was does did can considers thinks argues argued alleges alleged killed kills wounded wounds confirmed confirms blamed blames refused refuses signed signs offered offers proposed proposes pledged pledges replied responded condemned condemns describes described maintains maintained acknowledged admits admitted sent supports allies ally forces troops government officials official authorities army military response proposal propaganda regime leadership delegation launched launches fired fires targets report trade exchange accuse resumed resumes intensifies intensified steps stepped escalates escalated presses pressed ramps ramped campaign offensive aggression bombardment war invasion stance position demands terms narrative goals interests influence strategy",
  ),
  attackVerbs: words(
    "hit hits struck strikes attacked attacks unleashed unleashes launched launches fired fires shelled shells bombed destroyed shot downed targeted sent dropped used invaded carried",
  ),
  governmentBefore: phrases(
    "armed forces of, forces of, army of, military of, air force of, troops of, between, with, to help, supporting, support for, aid to, aid for, weapons for, weapons to, supplies to, by, pressure on, sanctions on, sanctions against, ties with, talks with, relations with, according to, help for, allow, allows, allowed, allowing, gave, give, gives, giving, told, urged, accused, accuses, accusing, blamed, blames, blaming, backed, backs, assist, assisting, both, official, arm, arming",
  ),
  namesakeAfter: words(
    "park boulevard mountain temple lake lakes river prospekt forest palace zoo beach reservoir swamp group company fighters regiment unit soldiers members headquarters",
  ),
  nearAfter: words(
    "area suburb suburbs outskirts vicinity direction directions axis sector sectors front frontline pocket bridgehead salient",
  ),
  townFacilities: words(
    "railway station hospital maternity airport market mall plant factory gymnasium lyceum school cemetery hospital theater theatre cinema dam supermarket bridge church cathedral monastery holding facility museum",
  ),
  doneToTown: words("strike strikes attack attacks shelling bombing bombardment blast explosion tragedy"),
  facilityModifiers: [],
  facilityHeads: [],
  riverCues: words("river rivers the across riverbank bank banks crossing"),
  rivers: words(
    "dnipro dnieper dnepr donets donetsk oskil oskol inhulets ingulets desna samara dniester bug buh seim seym psel psyol konka vovcha",
  ),
  stopPhrases: phrases(
    "the police, a police, police officer, police officers, police chief, police department, police station, police force, national police, ural truck, ural trucks, ural vehicle, ural vehicles, white house, red cross, moscow times, the moscow times, kyiv post, kyiv independent, new york times, washington post, wall street journal, washington examiner, london stock exchange, kyiv school, kyiv security forum, black sea fleet, right sector, babyn yar, babi yar, moscow time, kyiv time, kiev time, minsk agreements, minsk accords, minsk agreement, siverskyi donets, siversky donets, seversky donets, severskiy donets, siverskyi donetsk, seversky donetsk, siverskyi donets river, odesa film, odessa film, dynamo kyiv, dynamo moscow, spartak moscow, shakhtar donetsk, zorya luhansk, metalist kharkiv, chicken kyiv, molotov cocktail, molotov cocktails, the moskva, moskva cruiser, cruiser moskva, bank of ukraine, pravda ukraine, ukrainska pravda, kharkiv human rights, crimea platform, paris saint germain, berlin wall, potsdam declaration, ramstein format, ramstein group, ramstein meeting, geneva convention, geneva conventions, hague convention, vienna convention, budapest memorandum, golden agro, black sea region, black sea port, black sea city, black sea resort, black sea town, donetsk people, luhansk people, lugansk people, donetsk people s, luhansk people s, donetsk people's, luhansk people's",
  ),
  nameParts: words(
    "velyka velyke velyki velykyi velikaya mala male mali malyi malaya nova nove novi novyi novaya novoye novye stara stare stari staryi staraya verkhnia verkhnya verkhne verkhnii verkhni nyzhnia nyzhnya nyzhne nyzhnii nyzhni nizhny nizhnyaya bila bile bilyi chervona chervone chervonyi krasna krasne krasnyi krasny krasnaya zelena zelene zelenyi zolota zolote zolotyi serednia serednie seredni pivnichna pivnichne pivdenna zakhidna persha pershe pershyi pershi druha druhe druhyi pervaya vtoraya pervoye vtoroye severnaya severny yuzhny malaia bolshoy bolshaya bolshoye",
  ),
  ranks: words(
    "general gen colonel col major maj captain capt lieutenant lt sergeant sgt private admiral commander corporal mr mrs ms dr prof professor",
  ),
  firstNames: words(
    "yaroslava oleh oleg vitali vitaliy vitalii volodymyr vladimir viacheslav vyacheslav serhiy serhii sergei sergey andriy andrii andrei andrey oleksandr alexander aleksandr oleksiy oleksii alexei aleksei mykola nikolai mykhailo mikhail ivan yuriy yurii yuri yury ihor igor dmytro dmitry dmitri dmitrii petro pyotr roman bohdan bogdan taras ruslan maksym maxim maksim denys denis pavlo pavel yevhen yevgeny evgeny yaroslav valeriy valerii valery vadym vadim anatoliy anatoly artem artyom vasyl vasily kyrylo kirill stanislav anton viktor victor hryhoriy grigory leonid olena elena anna iryna irina natalia nataliia olha olga tetiana tatiana svitlana svetlana oksana yulia iuliia julia maria mariia kateryna ekaterina halyna galina liudmyla lyudmila nadiia john james robert michael david joe donald emmanuel olaf boris rishi keir jens antony lloyd mark peter paul george valentin valentyn veniamin timur tymur filip vladyslav vladislav radiy gleb murat rustam ramzan georgy svyatoslav nazar yuliia gennady hennadii vasiliy",
  ),
  commonWords: phrases(
    "jordan, chad, ural, aidar, phoenix, palianytsia, paliantsia, iskander, kashtan, hrim, police, smile, buy, marks, cop, chop, progress, gay, hat, star, valley, luck, voluntary, marine, log, monster, postal, bender, der, lazy, vary, gut, martin, belts, buffalo, par, jar, derby, nadia, makarov, below, hut, arty, osa, agro, azot, bereza, komar, azov, bar, most, sad, male, side, hot, torn, same, rome, san, san marino, union, center, centre, orange, man, may, march, august, mine, bilo, para, sever, vostok, yug, zapad, svet, mir, mira, pole, dar, sila, lis, rai, ray, raw, most, park, port, baza, bazar, stan, ruda, hora, gora, nova, stara, velyka, mala, male, novo, staro, zoria, zarya, victory, will, lama, sale, duma, tank, buk, grad, bars, kub, soldier, union, vesele, shot, boss, rada, maidan, krim, gas, step, plan, kit, kut, list, luch, sloboda, ostriv, sever, stanislav, roman, romaniv, ivaniv, bohdan, volodymyr, vladimir, alexandrov, pavlov, pushkin, zhukov, kirov, lenin, stalin, putin, kozak, kozaky, hetman, orlovka, mobile, reading",
  ),
  smallLetterWords: [],
};
