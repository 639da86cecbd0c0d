/** Civil days as whole numbers: days since 1970-01-01; `null` is an unknown day. */

export type Day = number;
export type MaybeDay = number | null;
export type Language = "vi" | "en";

const MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

/** The day of an ISO date, `null` for anything that is no day of the calendar. */
export function parseDay(text: string): MaybeDay {
  const match = ISO.exec(text);
  if (!match) return null;
  const time = Date.UTC(+match[1]!, +match[2]! - 1, +match[3]!);
  const day = Math.round(time / MS);
  return isoDay(day) === text ? day : null;
}

/** A day as people type it: 2025-07-01, 1/7/2025, 1.7.2025, 1 July 2025; a month or year is its first day. */
export function readDay(text: string): MaybeDay {
  const typed = text.trim();
  const pad = (part: string) => part.padStart(2, "0");
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed);
  if (iso) return parseDay(`${iso[1]}-${pad(iso[2] ?? "1")}-${pad(iso[3] ?? "1")}`);
  const local = /^(?:(\d{1,2})[/. -])?(\d{1,2})[/. -](\d{4})$/.exec(typed);
  if (local) return parseDay(`${local[3]}-${pad(local[2]!)}-${pad(local[1] ?? "1")}`);
  const named = /^(?:(\d{1,2})\s+)?([a-z]{3,})\.?\s+(\d{4})$/i.exec(typed);
  const month = named ? MONTHS.findIndex((one) => one.toLowerCase().startsWith(named[2]!.toLowerCase())) : -1;
  return month < 0 ? null : parseDay(`${named![3]}-${pad(String(month + 1))}-${pad(named![1] ?? "1")}`);
}

export function isoDay(day: Day): string {
  const iso = new Date(day * MS).toISOString();
  return iso.slice(0, iso.indexOf("T"));
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

export function firstOfYear(year: number): Day {
  return Math.round(Date.UTC(year, 0, 1) / MS);
}

export function addMonths(day: Day, months: number): Day {
  const at = new Date(day * MS);
  const month = at.getUTCMonth() + months;
  const last = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(at.getUTCFullYear(), month, Math.min(at.getUTCDate(), last)) / MS);
}

/** 1/7/2025 in Vietnamese, 1 July 2025 in English. */
export function sayDay(day: Day, language: Language): string {
  const at = new Date(day * MS);
  const [date, month, year] = [at.getUTCDate(), at.getUTCMonth(), at.getUTCFullYear()];
  return language === "vi" ? `${date}/${month + 1}/${year}` : `${date} ${MONTHS[month]} ${year}`;
}

/** A day, month or year where the two bounds are the whole of it; else both bounds. */
export function sayPeriod(first: Day, last: Day, language: Language): string {
  if (first === last) return sayDay(first, language);
  const [a, b] = [new Date(first * MS), new Date((last + 1) * MS)];
  if (a.getUTCDate() === 1 && b.getUTCDate() === 1) {
    const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
    if (months === 12 && a.getUTCMonth() === 0) return String(a.getUTCFullYear());
    if (months === 1) {
      const [month, year] = [a.getUTCMonth(), a.getUTCFullYear()];
      return language === "vi" ? `${month + 1}/${year}` : `${MONTHS[month]} ${year}`;
    }
  }
  return `${sayDay(first, language)} – ${sayDay(last, language)}`;
}

/** 1 July 2025: communes and provinces are new, districts are gone. */
export const REFORM: Day = parseDay("2025-07-01")!;
