/** Words around a name that tell what it is. All folded (see `foldName`); phrases are words joined by one space. */
export interface CueSet {
  /** Heads after or before a name that make it a first-level unit ("область", "region"). */
  regionHeads: string[];
  districtHeads: string[];
  hromadaHeads: string[];
  /** A stretch of front named after a town ("Покровський напрямок", "Pokrovsk axis"). */
  directionHeads: string[];
  /** Body of a unit ("ОВА", "military administration"): an authority, no place. */
  authorityHeads: string[];
  /** Words that may stand between a name and its head ("міська територіальна громада"). */
  headModifiers: string[];
  /** Words that join names of a list under one head. */
  joiners: string[];
  /** Words that link a head to the name after it ("région de", "oblast of"). */
  headLinks: string[];
  /** Between a head and its link ("région frontalière de"). */
  headAdjectives: string[];
  /** Settlement cues before a name. */
  settlementCues: string[];
  /** Settlement cues that no city has ("село", "village of"). */
  villageCues: string[];
  /** Before the villages of a list ("сёла", "the villages of"), as written. */
  villageHeads: string[];
  /** Before a name: the place is near it, not in it. */
  near: string[];
  /** Before a name: locative prepositions. */
  at: string[];
  /** Before a name with a person's title behind it: the name is where it happened ("In Kherson governor N said"). */
  beforeOfficial: string[];
  /** Before a name: where something was launched or came from. */
  from: string[];
  /** Before a name: where something was heading. */
  toward: string[];
  /** Before a name: an office or a person of that place. */
  office: string[];
  /** Directly before a name: it is a person, ship, outlet, street, club… of that name. */
  notPlaceBefore: string[];
  /** Directly after a name: a brigade, outlet, street, club… of that name. */
  notPlaceAfter: string[];
  /** Directly after a capital: its government speaks or acts. */
  governmentAfter: string[];
  /** Directly after a country: it attacks, so it is an actor. */
  attackVerbs: string[];
  /** Directly before a capital: its government is addressed. */
  governmentBefore: string[];
  /** Directly after the name of a small place: a street, park or institution of that name. */
  namesakeAfter: string[];
  /** Directly after a name: what a town has of its own, so that only a village's name there is a namesake's. */
  townFacilities: string[];
  /** After a name with an article: what was done to the town ("the Dnipro strike"), never to a river. */
  doneToTown: string[];
  /** After a name: the surroundings, not the place itself ("the Bakhmut area"). */
  nearAfter: string[];
  /** A thing that a town's adjective names ("Луцький аеродром"). */
  facilityHeads: string[];
  /** May stand between ("Одеський морський порт"). */
  facilityModifiers: string[];
  /** Before or after a river's name. */
  riverCues: string[];
  /** Rivers that share their name with a town. */
  rivers: string[];
  /** Whole phrases that hold a place's name and are none. */
  stopPhrases: string[];
  /** Words that are a part of a longer name when a capital stands beside them ("Велика …", "… Druha"). */
  nameParts: string[];
  /** Ranks and titles that a surname follows. */
  ranks: string[];
  firstNames: string[];
  /** Common words and surnames that are also names of settlements: they need a cue. */
  commonWords: string[];
  /** Common words that are a well-known town's name too: in small letters they are never the town. */
  smallLetterWords: string[];
}
