import { describe, expect, it } from "vitest";

import { parseDay } from "../src/days";
import { safeAddress } from "../src/evidence";
import { cut, titleInEnglish } from "../src/naming";
import { closeness } from "../src/searching";
import { formatState, parseState, type State } from "../src/state";

const DEFAULTS = { day: parseDay("2026-01-01")!, language: "vi" as const, ref: "" };

describe("the address", () => {
  const states: Partial<State>[] = [
    {},
    { ref: "Unit/18229-20250701", day: parseDay("2025-06-30")!, language: "en" },
    { ref: "Person/m1", view: "network", hops: 2, open: ["Body/a.b", "Unit/1-0"], hidden: ["Event"] },
    { ref: "Event/x y&=#?%", evidence: "Tenure/m1.đ.1" },
    { view: "network", hops: 0 },
  ];
  it.each(states)("holds %j", (changes) => {
    const state = { ...parseState("", DEFAULTS), ...changes };
    expect(parseState(formatState(state), DEFAULTS)).toEqual(state);
  });

  it.each(["", "#", "#on=nonsense&lang=fr&hops=7&view=x", "#%%%", "#&&=&"])("%s is the default where it says nothing", (hash) => {
    expect(parseState(hash, DEFAULTS)).toEqual({
      ref: "", view: "page", day: DEFAULTS.day, language: "vi", hops: 1, open: [], hidden: [], evidence: "",
    });
  });
});

describe("an address of a source", () => {
  it.each(["https://bao.example/a.html?x=1", "http://bao.example/"])("%s is followed", (text) =>
    expect(safeAddress(text)).toBe(text));
  it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//bao.example", "", "JaVaScRiPt:x", "vbscript:x"])(
    "%s is not", (text) => expect(safeAddress(text)).toBeNull());
});

describe("names", () => {
  it("are cut at a word", () => {
    expect(cut("Ủy ban nhân dân xã", 40)).toBe("Ủy ban nhân dân xã");
    expect(cut("Ủy ban nhân dân xã Đức Thọ", 20)).toBe("Ủy ban nhân dân xã…");
    expect(cut("a".repeat(60), 20)).toHaveLength(20);
  });
  it("in English lose where they are used", () => {
    expect(titleInEnglish("Chairman/Chairwoman (People's Committee); President")).toBe("Chairman/Chairwoman");
    expect(titleInEnglish("Member of the (Party / union) Executive Committee")).toBe("Member of the Executive Committee");
  });
  it("are closer the more of them is meant", () => {
    const of = (name: string) => closeness(name, ["duc", "tho"], "duc tho");
    const order = ["duc tho", "xa duc tho", "duc tho ha", "uy ban duc tho moi", "tho xa duc", "ducu thoi", "xduc xtho"];
    expect([...order].sort((a, b) => of(a) - of(b))).toEqual(order);
  });
});
