import { describe, expect, it } from "vitest";

import { fold, plain } from "../src/fold";
// Read by tests/viewer/test_folding.py as well: search in the page and in Python find the same.
import TABLE from "./folding.json";

describe("spellings of one name", () => {
  it.each(TABLE as [string, string, string][])("%s", (text, folded, bare) => {
    expect(fold(text)).toBe(folded);
    expect(plain(text)).toBe(bare);
  });
});
