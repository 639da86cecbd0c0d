import { describe, expect, it } from "vitest";

import { REFORM, addMonths, isoDay, parseDay, readDay, sayDay, sayPeriod, yearOf } from "../src/days";

const day = (text: string) => parseDay(text)!;

describe("a day", () => {
  it("is a whole number since 1970", () => {
    expect(day("1970-01-01")).toBe(0);
    expect(day("1945-09-02")).toBeLessThan(0);
    expect(isoDay(day("1945-09-02"))).toBe("1945-09-02");
    expect(yearOf(REFORM)).toBe(2025);
  });

  it.each(["2025-02-30", "2025-13-01", "2025-7-1", "", "today"])("%s is none", (text) => expect(parseDay(text)).toBeNull());

  it.each([
    ["2025-07-01", "2025-07-01"],
    ["1/7/2025", "2025-07-01"],
    ["01.07.2025", "2025-07-01"],
    ["1 July 2025", "2025-07-01"],
    ["1 jul 2025", "2025-07-01"],
    ["7/2025", "2025-07-01"],
    ["2025", "2025-01-01"],
    [" 30-6-2025 ", "2025-06-30"],
  ])("is read as people type it: %s", (text, iso) => expect(isoDay(readDay(text)!)).toBe(iso));

  it.each(["31/2/2025", "32/1/2025", "yesterday", "1 Foo 2025", "1/7/25", ""])("%s is not read", (text) =>
    expect(readDay(text)).toBeNull());

  it("moves by months to the last day where the month is shorter", () => {
    expect(isoDay(addMonths(day("2025-07-31"), -1))).toBe("2025-06-30");
    expect(isoDay(addMonths(day("2024-01-31"), 1))).toBe("2024-02-29");
    expect(isoDay(addMonths(day("2025-12-15"), 1))).toBe("2026-01-15");
  });
});

describe("a period is said as exactly as it is known", () => {
  it.each([
    ["2025-07-01", "2025-07-01", "1/7/2025", "1 July 2025"],
    ["2025-07-01", "2025-07-31", "7/2025", "July 2025"],
    ["2024-02-01", "2024-02-29", "2/2024", "February 2024"],
    ["2025-01-01", "2025-12-31", "2025", "2025"],
    ["2025-07-01", "2025-08-31", "1/7/2025 – 31/8/2025", "1 July 2025 – 31 August 2025"],
    ["2025-02-01", "2026-01-31", "1/2/2025 – 31/1/2026", "1 February 2025 – 31 January 2026"],
  ])("%s to %s", (first, last, vi, en) => {
    expect(sayPeriod(day(first), day(last), "vi")).toBe(vi);
    expect(sayPeriod(day(first), day(last), "en")).toBe(en);
    expect(sayDay(day("2025-07-01"), "en")).toBe("1 July 2025");
  });
});
