import type { CasualtyEntry, ZeroEntry } from "../types.ts";

const be = "was|were|is|are|been|be|being|got|getting";
const soft = "?also|reportedly|later|both|all|each|immediately|instantly|confirmed|left|now|first|then";
const how = "?seriously|slightly|severely|critically|badly|lightly|gravely|moderately|mildly|also|reportedly";
const kindOfWound =
  "?non-life-threatening|serious|minor|severe|critical|various|multiple|moderate|shrapnel|blast|fragmentation|" +
  "deep|head|leg|penetrating|life-threatening|mine-blast|mild|light|the|their|his|her|apparent|superficial|acute";
const wound = "injuries|injury|wounds|wound|concussion|concussions|burns|trauma|contusions|contusion";

/** Words for the dead, the hurt and what became of them. */
export const casualties: CasualtyEntry[] = [
  {
    metric: "killed",
    slots: ["before"],
    forms: [
      `${be} ${soft} ?reported killed`,
      `${be} ${soft} shot and|dead killed`,
      `${be} ${soft} shot dead`,
      `${be} ${soft} shot to death`,
      `${be} ${soft} fatally|mortally shot|wounded|injured|struck|hit|stabbed`,
      `${be} ${soft} gunned down`,
      `${be} ${soft} pronounced|declared dead|deceased`,
      `${be} ${soft} found|confirmed dead|deceased`,
      `${be} ${soft} murdered|slain|executed`,
      "found|reported|presumed|confirmed dead|killed",
      "?have|has|had died|perished",
      "later|subsequently|eventually died|dies",
      "dies|perishes",
      "died ?later ?in|at ?a|the hospital",
      "dead|deceased",
      "fatally shot|wounded|injured",
      "shot to death",
      "gunned down",
      "lost|loses|lose their|his|her ?own|young life|lives",
      "did not survive",
      "could not be saved|revived",
      "bled out",
      "passed away",
      "?sustained|suffered|received|with ?a ?severe|serious injuries|injury|wounds|trauma ?that|which incompatible|proved ?with life|fatal",
      "sustained|suffered|received fatal|mortal injuries|wounds",
      "died|dead|succumbed of|from|to ?his|her|their|the ?gunshot|severe|serious ?wounds|injuries|wound|injury",
      "dead at the scene",
      "was|were ruled ?a homicide|homicides",
      "succumbed",
      "bled to death",
    ],
  },
  {
    metric: "killed",
    slots: [],
    self: true,
    forms: [
      "took|takes|taking|take his|her|their ?own life|lives",
      "committed|commits|committing suicide",
      "died|dies|dead by ?apparent suicide",
      "turned|turning|turns ?the|a|his|her|that gun|weapon|handgun|pistol|rifle|shotgun|knife on|upon himself|herself",
      "turned|turning|turns it on himself|herself",
    ],
  },
  { metric: "killed", slots: [], counts: 2, forms: ["murder-suicide|murder/suicide|homicide-suicide"] },
  ...["double", "triple", "quadruple"].flatMap((times, n): CasualtyEntry[] => [
    { metric: "killed", slots: [], counts: n + 2, forms: [`${times} homicide|murder|slaying|killing`] },
    { metric: "victims", slots: [], counts: n + 2, forms: [`${times} shooting`] },
  ]),
  {
    metric: "killed",
    slots: ["before"],
    noun: true,
    forms: ["fatalities", "deaths|death", "fatality", "dead people", "fatally"],
  },
  {
    metric: "killed",
    slots: ["before", "after"],
    forms: ["killed", "murdered", "slain", "shot and killed", "shot dead"],
  },
  {
    metric: "killed",
    slots: ["after"],
    forms: [
      "killing|kills|kill",
      "has|have|had ?also|already|now killed",
      "?fatally shooting|shot and killed|killing",
      "fatally shooting|wounding|injuring|shot",
      "shooting dead",
      "claimed|claiming|claims|took|takes|taking ?the life|lives ?of",
      "claimed|claiming|claims",
      "cost|costs|costing|cut|cutting ?short the life|lives of",
      "with the loss of",
      "the ?violent|tragic|confirmed death|deaths|killing|murder|murders|killings|slaying of",
      "death|deaths|killing of",
      "fatal|deadly ?accidental|drive-by|officer-involved|police|double shooting|shootings|stabbing of",
    ],
  },
  {
    metric: "killed",
    slots: ["before"],
    ofLives: true,
    forms: ["was|were|been ?tragically lost|taken|claimed", "was|were|been ?tragically cut short"],
  },
  {
    metric: "killed",
    slots: ["after"],
    ofLives: true,
    forms: [
      "took|takes|taking|taken|snuffed ?out ?away",
      "cost|costs|costing ?the ?city|region|country|town",
      "loss of",
      "cut|cutting|cuts short",
    ],
  },
  {
    metric: "killed",
    slots: ["toll"],
    forms: [
      "death toll|count",
      "?total number of ?confirmed|people|those|civilians dead|deaths|killed|fatalities",
      "number of people ?who were|have|had|has ?been killed",
      "number of the dead|killed",
      "fatalities|deaths ?have ?has rose|risen|climbed|increased|grew",
      "toll",
    ],
  },
  {
    metric: "injured",
    slots: ["before"],
    forms: [
      `${be} ${soft} ${how} injured|wounded|hurt|concussed|maimed`,
      `${be} ${soft} recovering from`,
      `${how} injured|wounded|hurt`,
      `sustained|suffered|received|suffering|sustaining|receiving|sustains|suffers ?from ?a|an ${kindOfWound} ${kindOfWound} ${wound}`,
      `with ?a|an ${kindOfWound} ${kindOfWound} ${wound}`,
      "survived the shooting|attack",
      "suffered an acute stress",
      "needed|sought|required|received medical attention|assistance|help|care|treatment",
      "?was|were treated for",
      "had|has|have|experienced an|a ?acute stress reaction",
    ],
  },
  {
    metric: "injured",
    slots: ["before"],
    weak: true,
    forms: ["was|were|being|are ?also treated|assisted ?by ?medics|doctors|paramedics on|at the spot|scene"],
  },
  {
    metric: "injured",
    slots: ["before"],
    noun: true,
    forms: ["wounded", "injured", "injuries", "wounded|injured people|persons|civilians|residents|soldiers|victims"],
  },
  { metric: "injured", slots: ["before", "after"], forms: ["?reportedly|also|slightly|lightly injured|wounded|hurt"] },
  {
    metric: "injured",
    slots: ["after"],
    forms: [
      "?seriously|critically|severely|slightly injuring|wounding|injures|wounds|hurting|injure|wound",
      "injuries to",
      "the wounding of",
      "has|have|had ?also|already|now injured|wounded",
    ],
  },
  {
    metric: "injured",
    slots: ["toll"],
    forms: [
      "?total number of ?people|those|civilians injured|wounded|injuries",
      "number of people ?who were|have|had|has ?been injured|wounded",
      "number of the injured|wounded",
      "injury|injured toll|count",
    ],
  },
  {
    metric: "victims",
    slots: ["toll"],
    forms: ["?total number of ?the victims|casualties", "casualty ?toll ?count"],
  },
  {
    metric: "seriously_injured",
    slots: ["before"],
    forms: [
      `${be} ?listed|reported|still|both|all|now|said ?to ?be in ?a|an|very|extremely|listed serious|critical|grave|severe|critical-condition ?but ?stable condition`,
      "in ?a|an|extremely|very serious|critical|grave|severe ?but ?stable condition",
      `${be} ${soft} seriously|critically|severely|gravely injured|wounded|hurt`,
      "seriously|critically|severely|gravely|badly injured|wounded|hurt|ill",
      "seriously|critically|severely",
    ],
  },
  {
    metric: "hospitalised",
    slots: ["before"],
    forms: [
      `${be} ${soft} ?also hospitalised|hospitalized`,
      `${be} ${soft} ?also taken|transported|rushed|airlifted|flown|sent|admitted|brought|transferred|driven to ?a|the|an|local|nearby|area ?local|nearby|area|regional|city|central|different hospital|hospitals`,
      `${be} ?still|also in ?a|the hospital`,
      "hospitalised|hospitalized",
      "taken|rushed|transported|airlifted|brought|admitted to ?a|the|an|local|nearby|area ?local|nearby|area|regional|city hospital|hospitals",
      "remain|remains|remained|are|is ?still hospitalised|hospitalized",
    ],
  },
  {
    metric: "hospitalised",
    slots: ["before"],
    toHospital: true,
    forms: [`?${be} ${soft} ?also taken|transported|rushed|airlifted|flown|brought|transferred|driven|admitted to`],
  },
  {
    metric: "hospitalised",
    slots: ["after"],
    toHospital: true,
    forms: ["sent|sends|sending|took|takes|taking|rushed|rushing|transported|transporting|airlifted|airlifting"],
  },
  {
    metric: "trapped",
    slots: ["before"],
    forms: [
      `?${be} ${soft} ?still trapped|buried|stuck ?under|beneath|in ?the ?rubble|debris`,
      "remain|remained|remains|are|were|may|could ?still ?be trapped|buried|under",
    ],
  },
  { metric: "trapped", slots: ["after"], forms: ["trapping", "burying"] },
  {
    metric: "missing",
    slots: ["before"],
    forms: [`${be} ?still|also|reported|considered|listed missing`, "missing", "unaccounted for", "went missing"],
  },
  {
    metric: "rescued",
    slots: ["before"],
    forms: [
      `${be} ${soft} rescued|saved|freed`,
      `${be} ${soft} pulled ?alive from|out`,
      `${be} ${soft} pulled alive`,
      "rescued",
    ],
  },
  {
    metric: "bodies_recovered",
    slots: ["before"],
    forms: [
      `${be} ${soft} recovered|retrieved|freed|found|pulled|removed|extracted|unblocked`,
      "was|were able to be freed|recovered|retrieved|removed",
      "have|has been recovered|retrieved|found|freed|pulled",
    ],
  },
  {
    metric: "bodies_recovered",
    slots: ["after"],
    forms: ["recovered|retrieved|found|pulled|recover|retrieve|unblocked ?out"],
  },
  { metric: "rescued", slots: ["after"], forms: ["rescued|rescuing|saved", "pulled|pulling ?alive"] },
  {
    metric: "evacuated",
    slots: ["before"],
    forms: [
      `${be} ${soft} ?to ?be ?being evacuated|relocated|resettled`,
      "evacuated",
      `${be} ${soft} ?to ?be ?being taken|moved|brought|transferred to ?a safety|safer`,
      "?have|has|had ?already|also left the|their region|area|city|town|village|homes|oblast|district",
      "will|to be taken out of",
      "were|was|have|has ?been forced|ordered|told|urged|asked to leave|evacuate|flee",
    ],
  },
  { metric: "evacuated", slots: ["before"], beforePlace: true, forms: ["?have|has|had ?already|also left"] },
  {
    metric: "evacuated",
    slots: ["after"],
    forms: [
      "evacuated|evacuating|evacuate|evacuates",
      "?the|mandatory|forced|compulsory evacuation of",
      "relocated|relocating|relocate|resettled",
    ],
  },
  {
    metric: "sheltered",
    slots: ["before"],
    forms: [
      "took|take|taking|sought|seek|seeking refuge|shelter|cover",
      `${be} sheltering|hiding`,
      "sheltered|sheltering",
    ],
  },
  {
    metric: "without_power",
    slots: ["before", "after"],
    forms: [
      "?left|leaving ?temporarily|still|completely without ?any power|electricity|light|energy",
      "lost|lose|losing power|electricity",
      "have|has|had no power|electricity|light",
      "experiencing|experienced|facing|faced power|electricity outages|cuts",
      `${be} ?temporarily disconnected ?from ?the ?power ?grid`,
      `${be} cut off from ?the power|electricity`,
      "de-energised|de-energized",
    ],
  },
  {
    metric: "without_power",
    slots: ["after"],
    forms: [
      "cut|cuts|cutting|knocked|knocking|knocks ?off|out ?off|out ?the power|electricity ?supply ?supplies to|for",
      "power|electricity ?supply|supplies ?was|were|has|had ?been ?reportedly|temporarily disrupted|cut|interrupted|lost ?off for|to|in",
      "outages|outage|blackouts|blackout ?that ?have affected|affecting|affects|hit|hitting",
      "plunged|plunging",
    ],
  },
  {
    metric: "victims",
    slots: ["before"],
    mixed: true,
    forms: [
      "killed|dead or injured|wounded|hurt|maimed",
      "?civilian deaths|fatalities|dead and|or ?civilian injuries|wounded|injured|casualties",
      `${be} ${soft} killed or ?seriously injured|wounded|hurt|maimed`,
    ],
  },
  {
    metric: "victims",
    slots: ["before"],
    mixed: true,
    forms: ["shot|shots is|was|were|being ?also fired|heard", "gun shot|shots"],
  },
  {
    metric: "victims",
    slots: ["after"],
    mixed: true,
    forms: ["killing|killed|kills or|, injuring|injured|wounding|wounded|injures|wounds"],
  },
  {
    metric: "killed",
    slots: ["before"],
    forms: ["was|were|is|are ?also among the|those dead|killed|fatalities"],
  },
  {
    metric: "injured",
    slots: ["before"],
    forms: ["was|were|is|are ?also among the|those injured|wounded|hurt"],
  },
  {
    metric: "killed",
    slots: ["after"],
    forms: ["among the|those dead|killed|fatalities was|were|is|are ?also", "the|those dead|killed include|included"],
  },
  {
    metric: "injured",
    slots: ["after"],
    forms: ["among the|those injured|wounded|hurt was|were|is|are ?also", "the|those injured|wounded include|included"],
  },
  {
    metric: "victims",
    slots: ["before"],
    forms: [
      `${be} ${soft} shot`,
      `${be} ${soft} struck|hit ?by ?a|the ?stray bullet|bullets|gunfire|gunshots|shrapnel`,
      `${be} ${soft} shot multiple|several|two|three|four|five times`,
      "shot",
      "casualties",
      "gunshot victims",
      "suffered|sustained|suffering|sustaining|received|with|from ?from ?a|an|single|multiple|several|apparent|non-life-threatening|at|life-threatening ?least|apparent|two|three|one ?apparent gunshot wound|wounds",
      `${be} wounded by gunfire`,
      `${be} ${soft} grazed ?by`,
      "grazed",
    ],
  },
  { metric: "victims", slots: ["before", "after"], forms: ["shot"] },
  { metric: "victims", slots: ["after"], forms: ["shooting|shoots|shoot"] },
];

/** "No one has been", "nobody else was", "not a single person had been". */
const nobody =
  "no|nobody|no-one ?a ?single ?one|body|civilian|civilians|people|person|residents|children|personnel|soldiers|troops|workers|employees ?else was|were|is|are|has|have|had ?been ?reported";

/** Stated zeros. */
export const zeros: ZeroEntry[] = [
  {
    metrics: ["killed", "injured"],
    forms: [
      "no casualties",
      "no ?reported|immediate|known|civilian|human victims|casualties",
      `${nobody} killed or|and|nor injured|wounded|hurt`,
      `${nobody} injured|wounded|hurt or|and|nor killed`,
      `${nobody} harmed`,
      "not a single person|civilian|resident was|had ?been hurt|harmed",
      "without casualties|victims",
      "no reports of ?any casualties|victims",
      "no ?immediate information ?about|on casualties",
      "did not cause ?any casualties",
      "there were|are|was no dead or injured|wounded",
      "no deaths or injuries",
      "no injuries or deaths|fatalities",
      "no dead or injured|wounded",
      "no people were|was hurt|affected",
      "casualties were avoided",
      "no fatalities or injuries",
    ],
  },
  {
    metrics: ["injured"],
    forms: [
      "no injuries",
      `${nobody} ?physically|seriously hurt|injured|wounded`,
      "not a single person|civilian|resident was|had ?been injured|wounded",
      "without injuring|hurting|wounding|harming anyone|people|civilians",
      "not injure|hurt|wound|harm anyone|people|civilians",
      "none|none were|was injured|hurt",
      "none of the ?other ?victims|injured|people|students|officers ?suffered|were|was|sustained ?seriously|any|life-threatening injured|hurt|injuries|wounds",
      "no ?other|additional|further|reported injuries",
      "no other|one ?else was|were injured|hurt|wounded",
      "no reports of ?any injuries",
      "not ?been injured|wounded|hurt",
    ],
  },
  {
    metrics: ["killed"],
    forms: [
      "no deaths|fatalities",
      `${nobody} killed`,
      "not a single person|civilian|resident was|had ?been killed",
      "without killing anyone|people|civilians",
      "no reports of ?any deaths|fatalities",
      "no dead",
      "not fatal",
    ],
  },
];
