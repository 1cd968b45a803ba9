import type { CueSet } from "./cue-set.ts";

const words = (list: string) => list.trim().split(/\s+/);
const phrases = (list: string) => list.trim().split(/\s*,\s*/);

export const french: CueSet = {
  regionHeads: words("region regions oblast oblasts province provinces oblasti krai kraï republique celle celles"),
  districtHeads: words("district districts raion raions arrondissement"),
  hromadaHeads: words("communaute communautes commune communes hromada"),
  directionHeads: words("direction axe secteur front"),
  authorityHeads: phrases("administration militaire, administration régionale"),
  headModifiers: words("urbain militaire régionale"),
  joiners: words("et ou"),
  headLinks: words("de d du des la le les l"),
  headAdjectives: words(
    "centrale ukrainienne ukrainien russe voisine voisin frontaliere frontalier orientale oriental occidentale occidental meridionale meridional septentrionale septentrional industrielle miniere cotiere cotier administrative occupee occupe annexee annexe strategique separatiste separatistes orientales frontalieres ukrainiennes russes occupees annexees meridionales populaire",
  ),
  settlementCues: phrases(
    "la capitale, village de, village d, villages de, ville de, ville d, localité de, localité d, localités de, villages d, bourg de, commune de, villes de",
  ),
  villageCues: phrases("village de, village d, villages de, villages d"),
  villageHeads: phrases("les villages de, villages de"),
  near: phrases(
    "près de, pres d, proche de, proches de, proche d, près d, à proximité de, aux abords de, aux environs de, autour de, non loin de, dans les environs de, au nord de, au sud de, à l est de, à l ouest de, au nord est de, au nord ouest de, au sud est de, au sud ouest de, en périphérie de, dans la banlieue de, banlieue de, périphérie de, dans le secteur de, secteur de",
  ),
  at: phrases("à, a, dans, sur, contre, frappe sur, attaque de, attaque contre, en, centre de"),
  beforeOfficial: [],
  from: phrases("depuis, lancés depuis, tirés depuis, lancé depuis, tiré depuis, en provenance de"),
  toward: phrases("en direction de, en direction d, vers, en route vers, cap sur"),
  office: phrases(
    "procureur de, procureur d, procureur général de, procureur général d, procureure générale de, procureure générale d, procureur régional de, procureur régional d, parquet de, parquet d, parquet régional de, parquet régional d, gouverneur régional de, gouverneur régional d, maire de, maire d, gouverneur de, gouverneur d, chef de, habitant de, habitante de, originaire de, bataille de, maire, gouverneur",
  ),
  notPlaceBefore: phrases(
    "croiseur, navire, fregate, corvette, destroyer, patrouilleur, petrolier, cargo, sous-marin, rue, avenue, boulevard, place, hôtel, stade, dynamo, chakhtar, brigade, déclaration de, déclaration d, accord de, accord d, accords de, accords d, mémorandum de, protocole de, protocoles de, traité de, format de, processus de",
  ),
  notPlaceAfter: words("brigade bataillon régiment"),
  governmentAfter: words(
    "annonçant affirmant assurant revendiquant accusant promettant estimant dénonçant jugeant démentant exigeant réclamant a aurait avait fait font faisaient affirme affirmé dit déclare déclaré annonce accuse dément promet demande réclame exige veut souhaite attend refuse rejette assure estime espère peut doit revendique reconnaît pourrait devrait continue prévient dénonce dénoncent fustige condamne appelle salue évoque poursuit continue intensifie décrit qualifie présente menace mène lance comptait entend entendait prévoit voulait cherche envisage réplique répond nie ripostant riposte",
  ),
  attackVerbs: words("lance lancé tire tiré bombarde bombardé frappe frappé attaque attaqué abattu détruit"),
  governmentBefore: phrases(
    "accuse, accusé, accusent, accusant, exhorte, soutient, soutiennent, a annoncé, a indiqué, a affirmé, a déclaré, annoncé lundi, annoncé mardi, annoncé mercredi, annoncé jeudi, annoncé vendredi, annoncé samedi, annoncé dimanche, entre, avec, aide à, soutien à, armes à, fournir à, livrer à, livrés à, livrées à, fournis à, envoyer à, donner à, promis à, décompte de, décompte d, chiffres de, imputé à, imputée à, imputés à, imputées à, attribué à, attribuée à, attribués à, attribuées à, par les, par la, par l, selon la, selon les, avec les, entre les, entre la, de l air de, armée de, armée de l, forces de, forces armées de, forces armées de l, forces de l, troupes de l, troupes de, aviation de, offensive de, campagne de, par, pression sur, selon, sanctions contre, relations avec, pourparlers avec",
  ),
  namesakeAfter: words("parc pont lac"),
  nearAfter: [],
  townFacilities: [],
  doneToTown: [],
  facilityModifiers: [],
  facilityHeads: [],
  riverCues: words("fleuve riviere rive rives le du"),
  rivers: words("dniepr dnipro"),
  stopPhrases: phrases(
    "heure de moscou, heure de kiev, heure de kyiv, heure de paris, maison blanche, la maison blanche, croix rouge, mer noire flotte, le moskva, croiseur moskva",
  ),
  nameParts: [],
  ranks: words("général colonel commandant capitaine lieutenant sergent amiral m mme"),
  firstNames: words(
    "yaroslava iaroslava iaroslav volodymyr volodimir vladimir emmanuel jean pierre françois marie oleksandre olexandre oleksandr alexandre oleksiï olexiï oleksiy alexeï serguiï sergiy serguei sergueï serhiï serhiy andriï andriy andreï mykola nikolaï mykhaïlo mikhaïl iouri yuri youri igor ihor dmytro dmitri dmitro petro roman taras rouslan ruslan maksym maxime denys denis pavlo pavel ievhen evgueni evguéni valeri valeriï vadym vadim anatoli vassyl vassili kyrylo stanislav viktor leonid oleh oleg vitali viatcheslav hennadi guennadi olena iryna irina natalia olga svitlana ioulia yulia boris valentin valentyn veniamin timur tymur filip vladyslav vladislav radiy gleb murat rustam ramzan georgy svyatoslav nazar yuliia artyom gennady hennadii vasiliy vyacheslav",
  ),
  commonWords: phrases(
    "par, amour, bar, la, les, est, sud, nord, ouest, sale, mine, mort, mer, nice, tour, tours, lens, sens, orange, angers, die, gap, pau",
  ),
  smallLetterWords: [],
};
