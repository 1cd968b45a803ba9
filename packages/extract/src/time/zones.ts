/** Russian regions that do not keep Moscow's time, ISO 3166-2 to IANA zone. */
const russianZones: Record<string, string> = {
  "RU-KGD": "Europe/Kaliningrad",
  "RU-SAM": "Europe/Samara",
  "RU-UD": "Europe/Samara",
  "RU-SAR": "Europe/Saratov",
  "RU-ULY": "Europe/Ulyanovsk",
  "RU-AST": "Europe/Astrakhan",
  "RU-BA": "Asia/Yekaterinburg",
  "RU-PER": "Asia/Yekaterinburg",
  "RU-SVE": "Asia/Yekaterinburg",
  "RU-CHE": "Asia/Yekaterinburg",
  "RU-ORE": "Asia/Yekaterinburg",
  "RU-KGN": "Asia/Yekaterinburg",
  "RU-TYU": "Asia/Yekaterinburg",
  "RU-KHM": "Asia/Yekaterinburg",
  "RU-YAN": "Asia/Yekaterinburg",
  "RU-OMS": "Asia/Omsk",
  "RU-NVS": "Asia/Novosibirsk",
  "RU-TOM": "Asia/Tomsk",
  "RU-KEM": "Asia/Novokuznetsk",
  "RU-KYA": "Asia/Krasnoyarsk",
  "RU-IRK": "Asia/Irkutsk",
  "RU-BU": "Asia/Irkutsk",
  "RU-AMU": "Asia/Yakutsk",
  "RU-PRI": "Asia/Vladivostok",
  "RU-KHA": "Asia/Vladivostok",
};

/**
 * IANA zone of an event's place, by ISO 3166-2 region or by country. Occupied parts of Ukraine keep Kyiv's time here, as
 * the region tree does. Null for other countries: the publication date stands as it is.
 */
export function zoneOf(place: { region: string | null; country: string | null } | null): string | null {
  if (!place) return null;
  const country = place.country ?? place.region?.slice(0, 2);
  if (country === "UA") return "Europe/Kyiv";
  if (country === "RU") return russianZones[place.region ?? ""] ?? "Europe/Moscow";
  return null;
}
