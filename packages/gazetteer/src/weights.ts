/** Weights of the resolution, in one place. A candidate's score is their sum. */
export const weights = {
  /** Times the decimal logarithm of the population. */
  population: 1.25,
  /** For a city of more than a million people: it is meant before a town whose name it shares, or shares in a case form. */
  million: 1.5,
  /** The same as for the population for the seat of a community or district, which is told of whatever its size. */
  seatPopulation: 0.6,
  /** For what is no settlement: regions, districts and countries, sites and areas, city districts. */
  region: 9,
  unit: 7,
  site: 6,
  cityDistrict: 5,
  regionBeside: 7,
  districtBeside: 6,
  /** Where the gazetteer lists the place in that district; else it lies within its reach. */
  ownDistrictBeside: 7,
  townBeside: 5,
  otherUnitBeside: -6,
  regionNamed: { sentence: 2.5, paragraph: 2, text: 1.2 },
  /** For the seat of a community or district: one that is told of lies in a region that is told of. */
  seatRegionNamed: { sentence: 4.5, paragraph: 4, text: 2 },
  city: { sentence: 3.5, paragraph: 3, text: 2 },
  speakerRegion: 2.5,
  sourceRegion: 2,
  within15km: 3.2,
  within50km: 1.2,
  within100km: 0.6,
  ukraine: 1,
  belt: 1,
  borderRussia: 0.6,
  elsewhere: -0.6,
  /** By the age of the name: current, older, alternate of the import. */
  nameAge: [0, -0.8, -1.6],
  /** For an alternate of the import where a settlement of Ukraine bears the name as its own. */
  alternateOfNamesake: -2.5,
  remote: -2.5,
} as const;
