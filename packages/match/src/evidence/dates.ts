const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const dayMs = 86_400_000;

/** Dates that a text names: with their month, or by a weekday of the week before publication. ISO, in order of the text. English only. */
export function datesIn(text: string, publishedAt: string | null): string[] {
  const published = publishedAt ? Date.parse(publishedAt.slice(0, 10)) : Number.NaN;
  const found: string[] = [];
  const pattern =
    /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (20\d\d))?/gu;
  for (const [, month = "", day, year] of text.matchAll(pattern)) {
    const date = dateOf(months.indexOf(month.toLowerCase()), Number(day), year ? Number(year) : null, published);
    if (date) found.push(date);
  }
  if (!Number.isNaN(published)) {
    for (const [, name = ""] of text.matchAll(/\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/gu)) {
      const back = (new Date(published).getUTCDay() - weekdays.indexOf(name.toLowerCase()) + 7) % 7;
      found.push(toIso(published - back * dayMs));
    }
  }
  return found;
}

/** Without a year: the latest such day not after publication. */
function dateOf(month: number, day: number, year: number | null, published: number): string | null {
  if (year !== null) return valid(Date.UTC(year, month, day), day);
  if (Number.isNaN(published)) return null;
  const base = new Date(published).getUTCFullYear();
  const thisYear = Date.UTC(base, month, day);
  return valid(thisYear <= published + dayMs ? thisYear : Date.UTC(base - 1, month, day), day);
}

function valid(time: number, day: number): string | null {
  return new Date(time).getUTCDate() === day ? toIso(time) : null;
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
