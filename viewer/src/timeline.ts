/** Where bars of tenures lie on an axis of time, in lanes and rows. Pure; drawn elsewhere. */

import { firstOfYear, yearOf, type Day } from "./days";
import { OPEN_SIDE, firstKnown, lastKnown, type Bounds } from "./tenures";

/** A piece of a bar; open: fades out, since nothing bounds it. */
export interface Piece {
  from: Day;
  to: Day;
  look: "certain" | "open" | "possible";
  fades: "" | "left" | "right";
}

/** How far an unbounded side is drawn. */
const FADE = 400;

/** The pieces of a tenure within the days shown, in order of time; none where no day is known. */
export function piecesOf(told: Bounds, first: Day, last: Day): Piece[] {
  const { startNotBefore, startNotAfter, endNotBefore, endNotAfter, held } = told;
  const known = firstKnown(told);
  const latest = lastKnown(told);
  if (known === null || latest === null) return [];
  const pieces: Piece[] = [];
  const sure: [Day, Day] | null =
    startNotAfter !== null && endNotBefore !== null && startNotAfter <= endNotBefore
      ? [startNotAfter, endNotBefore]
      : null;
  const middle = sure ? sure[0] : startNotAfter ?? endNotBefore ?? startNotBefore ?? endNotAfter!;
  const middleEnd = sure ? sure[1] : middle;
  if (startNotBefore !== null && startNotBefore < middle)
    pieces.push({ from: startNotBefore, to: middle, look: "possible", fades: "" });
  else if (startNotBefore === null) pieces.push({ from: middle - FADE, to: middle, look: "possible", fades: "left" });
  if (sure) pieces.push({ from: sure[0], to: sure[1], look: "certain", fades: "" });
  if (held && startNotAfter !== null) {
    pieces.push({ from: middleEnd, to: last, look: "open", fades: "right" });
  } else if (endNotAfter !== null) {
    const to = Math.min(endNotAfter, middleEnd + OPEN_SIDE);
    if (to > middleEnd)
      pieces.push({ from: middleEnd, to, look: "possible", fades: to < endNotAfter ? "right" : "" });
  } else {
    pieces.push({ from: middleEnd, to: middleEnd + FADE, look: "possible", fades: "right" });
  }
  return pieces
    .map((piece) => ({ ...piece, from: Math.max(piece.from, first), to: Math.min(piece.to, last) }))
    .filter((piece) => piece.to >= piece.from);
}

/** How far an axis goes on behind the last day, so that a bar without an end is seen to go on. */
const BEHIND = 30;

/** The days that a chart of tenures shows: from the first of a year, at least three, until shortly after what is known. */
export function spanOf(all: readonly Bounds[], day: Day, least = 3): [Day, Day] {
  let first = day;
  let last = day;
  for (const told of all) {
    const [from, to] = [firstKnown(told), lastKnown(told)];
    if (from !== null) first = Math.min(first, from - FADE / 2);
    if (to !== null) last = Math.max(last, to);
  }
  return [firstOfYear(Math.min(yearOf(first), yearOf(last) - least + 1)), last + BEHIND];
}

/** Years to mark, no closer than `least` pixels. */
export function ticks(first: Day, last: Day, width: number, least = 56): Day[] {
  const years = (last - first) / 365.25;
  const most = Math.max(1, Math.floor(width / least));
  const step = [1, 2, 5, 10, 20, 50].find((one) => years / one <= most) ?? 100;
  const found: Day[] = [];
  for (let year = Math.ceil(yearOf(first) / step) * step; firstOfYear(year) <= last; year += step)
    if (firstOfYear(year) >= first) found.push(firstOfYear(year));
  return found;
}

export interface Gap {
  from: Day;
  to: Day;
}

/** Days between first and last sight of a post of one seat on which nobody is shown: not known, not vacant. */
export function gapsOf(all: readonly Bounds[]): Gap[] {
  const shown = all
    .flatMap((told): [Day, Day][] => {
      const from = told.startNotAfter ?? told.endNotBefore;
      const to = told.endNotBefore ?? told.startNotAfter;
      if (from === null || to === null) return [];
      return [[Math.min(from, to), told.held ? Infinity : Math.max(from, to)]];
    })
    .sort((a, b) => a[0] - b[0]);
  const gaps: Gap[] = [];
  let reached = shown[0]?.[1] ?? 0;
  for (const [from, to] of shown.slice(1)) {
    if (from > reached + 1) gaps.push({ from: reached + 1, to: from - 1 });
    reached = Math.max(reached, to);
  }
  return gaps;
}
