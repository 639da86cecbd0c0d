import { describe, expect, it } from "vitest";

import css from "../src/style.css?raw";

type Colour = [number, number, number];

// Machado, Oliveira and Fernandes 2009, severity 1.
const EYES: Record<string, number[][]> = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
const SYSTEMS = ["party", "state", "council", "front"];

function linear(hex: string): Colour {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function seenBy(eyes: string, [r, g, b]: Colour): Colour {
  return EYES[eyes]!.map((row) => row[0]! * r + row[1]! * g + row[2]! * b) as Colour;
}

const luminance = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function lab([r, g, b]: Colour): Colour {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * Math.max(value, 0) + 16 / 116);
  const [x, y, z] = [
    f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505),
    f(luminance([r, g, b])),
    f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((one, two) => one - two) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Values of a property in all themes: light first. */
const themes = (name: string) => [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"))].map((one) => one[1]!);

describe.each([["light", 0], ["dark", 1]] as const)("%s colours", (_, theme) => {
  const colours = SYSTEMS.map((system) => themes(system)[theme]!);

  it.each(Object.keys(EYES))("of the four systems are told apart: %s", (eyes) => {
    const seen = colours.map((colour) => lab(seenBy(eyes, linear(colour))));
    for (let a = 0; a < seen.length; a++)
      for (let b = 0; b < a; b++)
        expect(Math.hypot(...seen[a]!.map((part, at) => part - seen[b]![at]!)), `${SYSTEMS[a]}, ${SYSTEMS[b]}`).toBeGreaterThan(20);
  });

  it("stand out from the paper", () => {
    for (const colour of colours) expect(contrast(colour, themes("paper")[theme]!)).toBeGreaterThan(3);
  });
});
