import { describe, expect, it } from "vitest";

import { parseDay } from "../src/days";
import { tellDays } from "../src/telling";
import { certaintyOn, type Bounds } from "../src/tenures";
import { gapsOf, piecesOf, spanOf, ticks } from "../src/timeline";

const day = (text: string) => parseDay(text)!;

function told(a: string, b: string, c: string, d: string, held = false): Bounds {
  const read = (text: string) => (text ? day(text) : null);
  return { startNotBefore: read(a), startNotAfter: read(b), endNotBefore: read(c), endNotAfter: read(d), held };
}

const EXACT = told("2020-06-01", "2020-06-01", "2021-05-31", "2021-05-31");
const SEEN_ONCE = told("", "2024-03-01", "2024-03-01", "");
const SEEN_AND_HELD = told("", "2024-03-01", "2024-03-01", "", true);
const VAGUE = told("2020-01-01", "2020-12-31", "2022-01-01", "2022-12-31");
const NOTHING = told("", "", "", "");

describe("whether a post was held on a day", () => {
  it.each<[string, Bounds, string, string]>([
    ["the first day of an exact time", EXACT, "2020-06-01", "certain"],
    ["its last day", EXACT, "2021-05-31", "certain"],
    ["the day after", EXACT, "2021-06-01", "none"],
    ["the day before", EXACT, "2020-05-31", "none"],
    ["the day of the one sighting", SEEN_ONCE, "2024-03-01", "certain"],
    ["a day after it", SEEN_ONCE, "2025-03-01", "possible"],
    ["a day before it", SEEN_ONCE, "2023-03-01", "possible"],
    ["a day more than a term after it", SEEN_ONCE, "2030-03-01", "none"],
    ["long after it, where nothing ended it", SEEN_AND_HELD, "2040-03-01", "open"],
    ["within the year in which it began", VAGUE, "2020-07-01", "possible"],
    ["between the two years", VAGUE, "2021-07-01", "certain"],
    ["within the year in which it ended", VAGUE, "2022-07-01", "possible"],
    ["where no day is known", NOTHING, "2024-03-01", "possible"],
  ])("%s", (_, bounds, on, expected) => expect(certaintyOn(bounds, day(on))).toBe(expected));
});

describe("the bar of a tenure", () => {
  const [first, last] = [day("2015-01-01"), day("2030-01-01")];

  it("is solid between what is certain, and pale where it may have begun or ended", () => {
    expect(piecesOf(VAGUE, first, last).map((piece) => [piece.look, piece.fades])).toEqual([
      ["possible", ""],
      ["certain", ""],
      ["possible", ""],
    ]);
  });

  it("fades where nothing bounds it, and goes on where it is held", () => {
    expect(piecesOf(SEEN_ONCE, first, last).map((piece) => [piece.look, piece.fades])).toEqual([
      ["possible", "left"],
      ["certain", ""],
      ["possible", "right"],
    ]);
    const open = piecesOf(SEEN_AND_HELD, first, last).at(-1)!;
    expect([open.look, open.to]).toEqual(["open", last]);
  });

  it("has no piece where no day is known, and none outside of what is shown", () => {
    expect(piecesOf(NOTHING, first, last)).toEqual([]);
    expect(piecesOf(EXACT, day("2022-01-01"), last)).toEqual([]);
    for (const piece of piecesOf(VAGUE, day("2020-07-01"), day("2022-07-01"))) {
      expect(piece.from).toBeGreaterThanOrEqual(day("2020-07-01"));
      expect(piece.to).toBeLessThanOrEqual(day("2022-07-01"));
    }
  });
});

describe("gaps in a post of one seat", () => {
  it("lie between days on which somebody is shown", () => {
    const next = told("", "2022-01-01", "2023-01-01", "");
    expect(gapsOf([next, EXACT])).toEqual([{ from: day("2021-06-01"), to: day("2021-12-31") }]);
  });

  it.each<[string, Bounds[]]>([
    ["one day after the other", [EXACT, told("", "2021-06-01", "2022-01-01", "")]],
    ["after one who holds it still", [SEEN_AND_HELD, told("", "2026-01-01", "2026-01-01", "")]],
    ["with one of whom no day is known", [EXACT, NOTHING]],
    ["with one holder", [EXACT]],
    ["with none", []],
  ])("are none %s", (_, all) => expect(gapsOf(all)).toEqual([]));
});

describe("the axis", () => {
  it("holds all that is known and the day, and ends shortly after", () => {
    const [first, last] = spanOf([EXACT, SEEN_ONCE], day("2026-02-01"));
    expect([first, last]).toEqual([day("2019-01-01"), day("2026-03-03")]);
  });

  it("does not run on into years of which nothing is known, and has three years", () => {
    const [first, last] = spanOf([told("2025-07-01", "2025-09-03", "2025-12-10", "", true)], day("2025-12-10"));
    expect([first, last]).toEqual([day("2023-01-01"), day("2026-01-09")]);
  });

  it("marks years no closer than they can be read", () => {
    const marks = ticks(day("1990-01-01"), day("2030-01-01"), 300);
    expect(marks.length).toBeLessThanOrEqual(6);
    expect(marks[0]).toBe(day("1990-01-01"));
  });
});

describe("the days in words", () => {
  const seen = [day("2024-03-01")];
  it.each<[string, Bounds, number[], string]>([
    ["exact", EXACT, [], "from 1 June 2020, until 31 May 2021"],
    ["seen once", SEEN_ONCE, seen, "seen in office on 1 March 2024"],
    ["years", VAGUE, [], "from 2020, until 2022"],
    ["far apart", told("2001-01-01", "2024-09-11", "2024-09-11", "2025-06-30"), [], "began between 1 January 2001 and 11 September 2024, ended between 11 September 2024 and 30 June 2025"],
    ["nothing", NOTHING, [], "no day of it is known"],
    ["an end", told("", "", "", "2025-06-30"), [], "until 30 June 2025 at the latest"],
    ["seen, then gone", told("", "2024-03-01", "2024-03-01", "2025-06-30"), seen, "until 30 June 2025 at the latest; seen in office on 1 March 2024"],
  ])("%s", (_, bounds, days, expected) => expect(tellDays({ ...bounds, seen: days }, "en")).toBe(expected));
});
