/** The days of a tenure in words: nothing is said that is not known. */

import { sayDay, sayPeriod, type Day, type Language } from "./days";
import { say } from "./i18n";
import type { Bounds } from "./tenures";

/** From when until when, each side as exactly as it is known. */
export function tellBounds(told: Bounds, language: Language): string {
  const { startNotBefore: a, startNotAfter: b, endNotBefore: c, endNotAfter: d } = told;
  const start = side(a, b, ["from", "fromEarliest", "fromLatest", "beganBetween"], language);
  // One sighting bounds both sides; it is told as such, not as two bounds.
  const isSighting = a === null && b !== null && b === c;
  const end = side(isSighting ? null : c, d, ["until", "untilEarliest", "untilLatest", "endedBetween"], language);
  return [isSighting ? "" : start, end].filter(Boolean).join(", ");
}

type Words = readonly [
  "from" | "until",
  "fromEarliest" | "untilEarliest",
  "fromLatest" | "untilLatest",
  "beganBetween" | "endedBetween",
];

function side(first: Day | null, last: Day | null, words: Words, language: Language): string {
  if (first !== null && last !== null) {
    const period = sayPeriod(first, last, language);
    if (!period.includes(" – ")) return say(language, words[0], { day: period });
    return say(language, words[3], { first: sayDay(first, language), last: sayDay(last, language) });
  }
  if (first !== null) return say(language, words[1], { day: sayDay(first, language) });
  return last === null ? "" : say(language, words[2], { day: sayDay(last, language) });
}

/** On which days it was seen, in one phrase; "" for none. */
export function tellSeen(seen: readonly Day[], language: Language): string {
  if (!seen.length) return "";
  const [first, last] = [sayDay(seen[0]!, language), sayDay(seen.at(-1)!, language)];
  return seen.length === 1
    ? say(language, "seenOnce", { day: first })
    : say(language, "seenTimes", { n: seen.length, first, last });
}

/** Both, or that nothing is known. */
export function tellDays(told: Bounds & { seen: readonly Day[] }, language: Language): string {
  const parts = [tellBounds(told, language), tellSeen(told.seen, language)].filter(Boolean);
  return parts.join("; ") || say(language, "noDays");
}
