import type { ActEntry, MeasureEntry, Slot, StatementEntry } from "../types.ts";

/** Words for attacks. */
export const acts: ActEntry[] = [
  {
    type: null,
    forms: [
      "strike|strikes|struck|striking",
      "attack|attacks|attacked|attacking",
      "bombardment|bombardments|bombarded|bombarding|bombards",
      "raid|raids|barrage|salvo",
      "massive|major|large-scale|combined|overnight|deadly|aerial|air|drone|missile ?air|aerial|drone|missile assault|assaults|onslaught",
      "bore|bears|bearing|took|taking the|a ?heavy ?full ?main brunt",
      "was|were|been|being hit|struck ?the hardest|worst|hard|heavily",
      "hardest|worst ?- hit",
      "unleashed|unleashes|unleash ?a|an|the|another|its ?massive|new|fresh|latest|deadly ?wave|barrage ?of drones|missiles|drone|missile",
    ],
  },
  {
    type: null,
    weak: true,
    forms: [
      "hit|hits|hitting",

      "targeted|targeting|targets",
      "was|were aimed ?mainly ?mostly at",
      "pounded|pounding|pounds|pummelled|pummeled|hammered|battered|blasted",
      "fired|firing|fires|fire",
      "dropped|dropping|drops",
      "launched|launching|launches|launch",
      "slammed into",
      "crashed into",
      "drone|drones|uav|uavs|missile|missiles|rocket|rockets|shell|shells|bomb|bombs ?has|have|had ?also fell|fallen|landed|crashed on|onto|in|into|near|beside",
      "impact|impacts",
      "sank|sunk|sinking",
      "assault|assaults",
    ],
  },
  {
    type: "strike.air",
    forms: [
      "airstrike|airstrikes",
      "air|aerial strike|strikes|attack|attacks|raid|raids",
      "warplane|warplanes struck|bombed|attacked",
      "dropped|dropping|drops ?a|an|two|three|several ?russian ?aerial ?air ?heavy bomb|bombs on",
    ],
  },
  {
    type: "strike.missile",
    forms: [
      "missile|rocket strike|strikes|attack|attacks|barrage|salvo",
      "missile-drone|missile-and-drone attack|strike",
    ],
  },
  {
    type: "strike.drone",
    forms: [
      "drone|uav|shahed strike|strikes|attack|attacks|raid|raids",
      "drone|drones|uav|quadcopter dropped|drops ?an|a|two|several explosive|explosives|grenade|grenades|munition|munitions|bomb",
    ],
  },
  {
    type: "shelling.artillery",
    forms: [
      "shelling|shellings|shelled|shells",
      "artillery fire|strike|strikes|attack|attacks",
      "under ?heavy ?constant ?intense russian|ukrainian|enemy|hostile|artillery|mortar|rocket fire",
    ],
  },
  { type: "shelling.artillery", forms: ["bombing|bombings|bombed|bombs"] },
  {
    type: "explosion.unknown",
    forms: [
      "explosion|explosions|exploded|explode|explodes",
      "blast|blasts",
      "detonation|detonations",
      "blown|blew up",
    ],
  },
  {
    type: "attack.shooting",
    forms: [
      "shooting|shootings",
      "gunfire|gunshot|gunshots|gunman|gunmen|shooter|shooters",
      "opened fire",
      "was|were|been|fatally shot",
      "shot",
      "shots rang|fired",
      "drive-by",
      "shoots|shoot himself|herself|man|woman|boy|girl",
      "accidentally|fatally shoots|shot",
      "murder-suicide",
      "shootout",
    ],
  },
  {
    type: "attack.shooting",
    weak: true,
    forms: [
      "gun|guns|handgun|handguns|rifle|shotgun|firearm|firearms|pistol|revolver",
      "bullet|bullets|buckshot|gunshots|crossfire",
      "hunting accident|incident",
    ],
  },
  {
    type: "mine.ied",
    forms: [
      "hit|struck|stepped|drove|ran ?over|on|onto|into a|an ?anti-tank|anti-personnel|land mine|landmine",
      "blown|blew up ?on|by ?a|an ?anti-tank|anti-personnel|russian mine|landmine|explosive",
      "drove|ran|stepped|hit ?over|on|onto a|an ?unidentified|unknown|unexploded ?russian explosive|ordnance|munition|shell ?device|object|item",
      "tripped a|an wire|tripwire|mine",
      "mine explosion|blast|detonation",
      "detonated ?a|an ?explosive|mine|landmine ?device",
      "landmine|landmines exploded|detonated|went",
      "mine exploded|detonated|went",
      "triggered a mine|landmine|tripwire",
      "ied|ieds exploded|detonated|explosion|blast",
    ],
  },
  {
    type: "ground.incursion",
    forms: [
      "incursion|incursions",
      "cross-border raid|raids|attack|attacks",
      "infiltration|infiltrations|infiltrate|infiltrated",
      "broke through the border",
      "break through the border",
      "attempted|tried|attempt|attempting to capture|seize|enter|invade",
      "sabotage and|& reconnaissance group|groups",
      'sabotage ?" group|groups|team',
      "saboteurs",
      "drg|drgs",
      "crossed the border",
    ],
  },
  {
    type: "ground.clash",
    forms: [
      "clash|clashes|clashed",
      "combat engagement|engagements|clash|clashes",
      "assault|assaults repelled",
      "focused|focusing|concentrated|concentrating ?their|its ?main ?offensive|ground attacks|assaults|efforts on|in|near|against",
      "made|make|making ?confirmed ?recent ?minor ?marginal ?slight ?tactical advances|gains",
      "fighting|battles|battle|combat is|are|was|were|has|continues|continued|continue|raged|rages|erupted ?been ?still ?under",
      "heavy|active|fierce|intense|street fighting|battles|combat",
      "claimed|claim|claims|claiming ?the ?full control|capture|liberation|seizure of",
      "battle|battles are|is|were|took|continue|continues|rages",
      "storm|stormed|storming|assaulted",
      "captured|seized|liberated the village|town|settlement|city",
    ],
  },
  {
    type: "ground.clash",
    repels: true,
    forms: [
      "repelled|repelling|repulsed|repel|repulse|thwarted|thwart|foiled ?a|an|the|all|this|another ?massive|overnight|combined ?enemy|russian|ukrainian|cross-border|armed ?drone|missile|air|aerial ?attack|attacks|assault|assaults|attempts|attempt|incursion|raid",
      "is|are|was|were|been ?being repelled|repulsed|thwarted",
      "driven|pushed|drove back ?into|to|from|across",
    ],
  },
  {
    type: "ground.clash",
    weak: true,
    forms: [
      "took|taken|take|takes|seized|captured|seize|capture|gained ?full control of|over",
      "controls|controlling",
      "controlled by|the",
      "to|in|claimed|claims|claim|claiming|establish|established|regain|regained|lost|have|had ?full ?complete control",
      "fought|battled|battling|battle|fighting",
      "drove|driven|drive|pushed|push|forced|kicked ?the ?russian ?ukrainian ?enemy ?russians|ukrainians|troops|forces|soldiers out of|from",
      "drove|driven|drive|pushed|push|forced out ?the ?russian ?ukrainian ?enemy russians|ukrainians|troops|forces|soldiers from",
      "captured|seized|liberated|took|taken|retook|recaptured",
    ],
  },
  {
    type: "ground.incursion",
    weak: true,
    forms: [
      "entered|enter|entering|penetrated|infiltrated",
      "crossed|cross|crossing ?over|back into",
      "broke|broken|breaking|break into|through",
      "marched|moved|pushed|advanced|rolled into",
    ],
  },
  {
    type: "sabotage",
    forms: [
      "sabotage|sabotaged",
      "derailed|derailment",
      "set fire to ?a ?the relay",
      "arson",
      "blew up ?a|the bridge|railway|pipeline|tracks",
    ],
  },
];

export const damages: { slots: Slot[]; forms: string[] }[] = [
  {
    slots: ["before"],
    forms: [
      "was|were|is|are|been|be|being|got ?also|partially|completely|severely|badly|seriously|significantly|heavily|slightly|reportedly damaged|destroyed|ruined|hit|struck|shattered|burned|burnt|smashed|affected|levelled|leveled",
      "caught|on fire",
      "burned|burnt down",
      "collapsed",
      "sustained|suffered|received ?significant|minor|serious damage",
      "damaged|destroyed",
    ],
  },
  {
    slots: ["after"],
    forms: [
      "damaged|destroyed|damaging|destroying|damages|destroys|ruining|ruined",
      "hit|hitting|struck|striking|hits|strikes ?a|an|the",
      "damage to",
      "fire|fires|blaze in|at",
      "fire|fires|blaze broke|breaks|erupted|started ?out in|at|on ?the ?territory|grounds|premises ?of",
      "crashed|slammed into",
    ],
  },
];

/** Falling wreckage: what fell and what it fell on. */
export const falls: string[] = [
  "fell|fallen|falls|falling ?on|in|into|onto|at",
  "came down ?on|in",
  "crashed ?on|in|into|onto",
];

export const intercepts: { slots: Slot[]; forms: string[] }[] = [
  {
    slots: ["before"],
    forms: [
      "was|were|been|being|be ?also|reportedly|all shot|brought|taken|knocked down",
      "was|were|been|being|be ?also|all destroyed|intercepted|downed|neutralised|neutralized|eliminated",
      "shot down",
      "intercepted|downed",
      "destroyed",
      "was|were|been|being ?successfully repelled|repulsed|thwarted|foiled",
    ],
  },
  // Downs nothing.
  { slots: [], forms: ["downing street"] },
  {
    slots: ["after"],
    forms: [
      "shot|shoot|shooting|shoots|brought|brings|bringing|took|take|takes|taking|knocked|knocks|knocking down",
      "destroyed|destroying|destroy|destroys|intercepted|intercepting|intercept|intercepts|downed|downing|downs|neutralised|neutralized|neutralising|repelled|eliminated|thwarted",
      "shot|knocked out",
      "repelled|repelling|repel|repels|repulsed|repulsing|thwarted|thwarting|foiled|foiling|fended|fending ?off ?a|an|the|another ?massive|overnight|combined|large-scale|major ?enemy|russian|ukrainian|air|aerial attack|attacks|raid|strike|assault ?by|of|with|from|using|involving",
      "destruction|interception of",
      "shootdown of",
      "intercepted and destroyed",
      "destroyed and intercepted",
    ],
  },
];

export const disappearances: { slots: Slot[]; forms: string[] }[] = [
  {
    slots: ["before"],
    forms: [
      "?was|were ?also|reportedly lost|disappeared|vanished ?in|from|on ?the location|locations|radar|radars|tracking",
      "?was|were locationally lost",
      '?was|were ?also ?reportedly " lost ?in|from|on|track ?of ?location "',
      "were ?also lost",
      "dropped|fell|fallen|disappeared off|from ?the radar|radars|screens",
      "?was|were lost in|during flight|transit|action",
      "failed to reach ?their|its ?targets|target",
      "did not reach ?their|its ?targets|target",
      "?was|were ?also suppressed|jammed",
      "?was|were lost or|and neutralised|neutralized|suppressed|jammed",
      "?was|were ?also neutralised|neutralized|downed|disabled|brought by ?means ?of electronic|ew warfare|jamming",
    ],
  },
  { slots: ["after"], forms: ["suppressed|suppressing|jammed|jamming|jam", "lost track of"] },
];

export const impacts: { slots: Slot[]; forms: string[]; atSites?: true }[] = [
  { slots: ["after"], forms: ["?direct hit|hits|impact|impacts by|of|from", "strikes by|of"] },
  { slots: ["before"], forms: ["got|broke through", "reached ?their|its targets|target", "made it through"] },
  { slots: ["before"], forms: ["struck|hit|striking|hitting"], atSites: true },
];

export const arrivals: { slots: Slot[]; metric: "launched" | "hit" | null; forms: string[] }[] = [
  {
    slots: ["before"],
    metric: "launched",
    forms: [
      "attacked|attacking|attack|targeted|targeting|bombarded|pounded",
      "flew|headed|heading at|to|towards|toward|for",
      "rained ?down on",
    ],
  },
  {
    slots: ["before"],
    metric: "hit",
    forms: ["slammed|crashed|smashed|ploughed|plowed into", "exploded|landed in|at|on|near"],
  },
  { slots: ["before"], metric: null, forms: ["struck|strike|striking|hit|hitting"] },
];

export const means: string[] = ["with", "using", "involving", "employing", "by ?means ?of"];

export const launches: { slots: Slot[]; forms: string[]; seen?: true }[] = [
  { slots: ["after"], seen: true, forms: ["detected|detecting|tracked|spotted"] },
  { slots: ["before"], seen: true, forms: ["was|were detected|tracked|spotted|recorded"] },
  {
    slots: ["before"],
    forms: ["was|were|been ?also launched|fired|used|released|dropped|unleashed", "launched|fired|used"],
  },
  {
    slots: ["after"],
    forms: [
      "launched|launching|launches|launch|fired|firing|fires|fire|used|using|released|releasing|dropped|dropping|drops|unleashed|unleashing|unleashes",
      "attacked|struck|attacking|attack|strike|struck ?ukraine|kyiv|russia|the ?region|city|country ?with|using|by",
      "attacked with|using",
      "launch of",
      "carried|carrying out",
      "attack with|using|involving|of",
      "directed",
    ],
  },
];

export const losses: { slots: Slot[]; forms: string[] }[] = [
  {
    slots: ["after"],
    forms: [
      "?total|combat|russian|enemy|personnel|military|russia's|overall ?combat|personnel losses ?of ?the|russian|enemy|occupiers|personnel",
      "?has|have lost ?more|about|approximately|nearly ?than",
      "loses|lose|losing|lost",
      "eliminated|liquidated|eliminates|liquidates|eliminate",
      "killed|kills|kill|destroyed|destroys|neutralised|neutralized",
      "losses",
      "loss of",
      "death toll",
      "total ?combat|military|personnel ?combat|military|personnel death|deaths|casualties",
    ],
  },
  {
    slots: ["before"],
    forms: [
      "lost|eliminated|killed|liquidated|destroyed|neutralised|neutralized",
      "casualties",
      "were killed|eliminated|liquidated",
      "losses",
      "killed and|or wounded",
    ],
  },
];

export const measures: MeasureEntry[] = [
  {
    type: "measure.school_closure",
    groups: [
      [
        "close|closed|closing|closes|closure|suspend|suspended|shut",
        "remote|distance|online",
        "cancel|cancelled|canceled",
      ],
      ["school|schools|classes|kindergartens|lessons|learning|education", "educational institutions"],
    ],
  },
  { type: "measure.checkpoint", groups: [["checkpoint|checkpoints|roadblock|roadblocks"]] },
  {
    type: "measure.checkpoint",
    groups: [
      [
        "entry|movement|entrance",
        "access to|into ?the|a ?border city|town|village|region|area|district|zone|centre|center|strip|beach|beaches|forest|forests",
      ],
      ["restricted|restrict|restricts|barred|bars|bar|limited|limits|closed|closes|prohibited|banned"],
    ],
  },
  {
    type: "measure.evacuation",
    groups: [
      ["evacuation|evacuations", "evacuate|evacuated|evacuating|relocate|relocated|resettle|resettled|resettlement"],
    ],
  },
  {
    type: "measure.evacuation",
    groups: [
      ["taken|moved|brought out of", "taken|moved|brought|transferred to a|safer|safety"],
      ["children|residents|people|civilians|families|inhabitants|patients|orphans"],
    ],
  },
  { type: "measure.curfew", groups: [["curfew|curfews"]] },
  {
    type: "measure.blackout",
    groups: [
      [
        "blackout|blackouts",
        "power outage|outages|cut|cuts",
        "without power|electricity|light",
        "emergency shutdown|shutdowns",
        "hourly|rolling|scheduled|emergency outages|shutdowns|blackouts|cuts",
        "lost power|electricity",
        "de-energized|de-energised",
        "power|electricity ?supply|supplies was|is|has|were ?been interrupted|cut|disrupted|knocked ?off ?out",
      ],
    ],
  },
  {
    type: "measure.blackout",
    groups: [["plunged|plunging|plunge|plunges"], ["into ?the ?complete ?near-total ?total darkness|dark|blackout"]],
  },
  {
    type: "measure.blackout",
    afterAttack: true,
    groups: [["without|no ?electricity ?power ?water ?, ?and heat|heating"]],
  },
];

export const statements: StatementEntry[] = [
  {
    type: "statement.promise",
    forms: [
      "promised|promises|vowed|vows|vow",
      "pledged|pledges to",
      "swore",
      "pledge to",
      "has|have vowed|promised",
      "guaranteed to",
    ],
  },
  {
    type: "statement.forecast",
    forms: [
      "predict|predicted|predicts|forecast|forecasts|expects|expected that",
      "may|might|could launch ?a ?new offensive",
      "is|are preparing ?for ?a ?an|new|large-scale offensive|attack|war|strike",
      "warned that|of|about",
    ],
  },
  { type: "statement.accusation", forms: ["accused|accuse|accuses|accusing|blamed|blames|blaming|blame"] },
  {
    type: "statement.denial",
    forms: ["denied|denies|deny|denying|rejected|rejects ?the ?accusations|allegations|claims|involvement|that"],
  },
  {
    type: "statement.assessment",
    forms: ["assessed|assesses|assessment|estimates that|believes that|according to british intelligence|institute"],
  },
];

export const visits: string[] = [
  "?on ?an|a official|working|surprise|unannounced visit",
  "visited|visiting|visits",
  "arrived|arrives in|on",
  "visit to",
  "on a|an visit",
  "met with president|zelensky|zelenskyy|his|her",
];

export const alerts: string[] = [
  "air|missile ?- raid|alert ?alert|alerts|alarm|alarms|siren|sirens|warning|warnings",
  "air-raid alert|alarm|siren|sirens|warning|alerts",
  "air alert|alarm|siren|sirens|alerts",
  "missile alert|threat|danger",
  "drone alert|threat was|is|declared|announced",
  "ballistic threat|alert",
  "the alert in|over|lasted|was",
  "sirens sounded|sound|wailed|blared",
];
