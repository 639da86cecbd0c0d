/** Rows of bars on one axis of time: a career, or the holders of a post. */

import { dayText, word, type Context } from "./context";
import { REFORM, yearOf, type Day } from "./days";
import { h, type Child } from "./dom";
import { firstKnown, type Bounds, type System } from "./tenures";
import { few } from "./parts";
import { piecesOf, ticks, type Gap } from "./timeline";

export interface Strip {
  label: Child[];
  /** Said of the whole row to those who do not see the bar. */
  spoken: string;
  bars: { told: Bounds & { seen: readonly Day[] }; system: System }[];
  gaps?: readonly Gap[];
  press?: () => void;
  pressed?: boolean;
  ref?: string;
}

export interface Lane {
  heading: Child;
  strips: Strip[];
}

/** Whether a bar would have anything to show. */
function isDated(strip: Strip): boolean {
  return Boolean(strip.gaps?.length) || strip.bars.some(({ told }) => firstKnown(told) !== null || told.seen.length > 0);
}

const SHOWN = 80;

/** The chart; lanes without strips are left out. */
export function chart(context: Context, lanes: readonly Lane[], span: [Day, Day]): HTMLElement {
  const axis = h("div", { class: "axis", "aria-hidden": "true" });
  const body = h("div", { class: "lanes" });
  const place = (day: Day) => `${(((day - span[0]) / (span[1] - span[0])) * 100).toFixed(3)}%`;
  for (const lane of lanes) {
    if (!lane.strips.length) continue;
    body.append(laneOf(context, lane, span, place));
  }
  const marker = h("div", { class: "dayline", "aria-hidden": "true" });
  const box = h("div", { class: "chart" }, axis, body, h("div", { class: "overlay", "aria-hidden": "true" }, marker));
  fillAxis(axis, span, place);
  mark(marker, context.state.day, span, place);
  return box;
}

/** Move the line of the day of all charts within an element. */
export function redateCharts(within: Element, day: Day): void {
  for (const box of within.querySelectorAll<HTMLElement>(".chart")) {
    const [first, last] = (box.querySelector<HTMLElement>(".axis")!.dataset["span"] ?? "0 1").split(" ").map(Number);
    const place = (at: Day) => `${(((at - first!) / (last! - first!)) * 100).toFixed(3)}%`;
    for (const line of box.querySelectorAll<HTMLElement>(".dayline, .nowmark")) mark(line, day, [first!, last!], place);
  }
}

function mark(marker: HTMLElement, day: Day, span: [Day, Day], place: (day: Day) => string): void {
  marker.hidden = day < span[0] || day > span[1];
  marker.style.left = place(day);
}

function fillAxis(axis: HTMLElement, span: [Day, Day], place: (day: Day) => string): void {
  axis.dataset["span"] = span.join(" ");
  const width = Math.max(240, Math.min(760, window.innerWidth - 380));
  for (const tick of ticks(span[0], span[1], width)) {
    const label = h("span", { class: "tick" }, String(yearOf(tick)));
    label.style.left = place(tick);
    axis.append(label);
  }
  if (REFORM > span[0] && REFORM < span[1]) {
    const reform = h("span", { class: "reform" });
    reform.style.left = place(REFORM);
    axis.append(reform);
  }
}

function laneOf(context: Context, lane: Lane, span: [Day, Day], place: (day: Day) => string): HTMLElement {
  const list = h("ul", { class: "strips" });
  const undated = lane.strips.filter((strip) => !isDated(strip));
  const rows = lane.strips.filter(isDated).map((strip) => () => h("li", {}, stripOf(context, strip, span, place)));
  list.append(...rows.slice(0, SHOWN).map((row) => row()));
  const section = h("section", { class: "lane" }, lane.heading && h("h3", {}, lane.heading), list);
  if (undated.length) section.append(listOf(context, undated));
  if (rows.length > SHOWN) {
    const more = h(
      "button",
      {
        type: "button",
        class: "more",
        click: () => {
          list.append(...rows.slice(SHOWN).map((row) => row()));
          more.remove();
        },
      },
      word(context, "showAll", { n: rows.length }),
    );
    section.append(more);
  }
  return section;
}

/** What no day is known of, without bars. */
function listOf(context: Context, undated: readonly Strip[]): HTMLElement {
  const items = undated.map((strip) => h("li", {}, strip.label));
  return h("div", { class: "undated" }, h("p", { class: "quiet" }, word(context, "undatedPosts")), few(context, items, 24));
}

function stripOf(context: Context, strip: Strip, span: [Day, Day], place: (day: Day) => string): HTMLElement {
  const track = h("div", { class: "track", "aria-hidden": "true" });
  for (const gap of strip.gaps ?? []) {
    const [from, to] = [Math.max(gap.from, span[0]), Math.min(gap.to, span[1])];
    const piece = h("div", { class: "gap" }, h("span", {}, word(context, "notKnown")));
    put(piece, from, to, place, span);
    track.append(piece);
  }
  for (const { told, system } of strip.bars) {
    for (const piece of piecesOf(told, span[0], span[1])) {
      const bar = h("div", { class: `bar ${piece.look} ${system} ${piece.fades ? `fade-${piece.fades}` : ""}` });
      put(bar, piece.from, piece.to, place, span);
      // Hatching needs room; a sliver is plain.
      bar.classList.toggle("sliver", piece.to - piece.from < (span[1] - span[0]) * 0.012);
      track.append(bar);
    }
    for (const day of told.seen) {
      if (day < span[0] || day > span[1]) continue;
      const tick = h("div", { class: `seen ${system}`, title: dayText(context, day) });
      tick.style.left = place(day);
      track.append(tick);
    }
  }
  const now = h("div", { class: "nowmark" });
  mark(now, context.state.day, span, place);
  track.append(now);
  const label = h("div", { class: "label" }, strip.label);
  if (!strip.press) return h("div", { class: "strip" }, label, track);
  // The label holds links, so the row is no button itself: the bar is one.
  track.removeAttribute("aria-hidden");
  const button = h(
    "button",
    {
      type: "button",
      class: "trackbutton",
      "aria-label": strip.spoken,
      "aria-pressed": String(strip.pressed === true),
      "data-evidence": strip.ref,
      click: strip.press,
    },
    track,
  );
  return h("div", { class: "strip" }, label, button);
}

function put(piece: HTMLElement, from: Day, to: Day, place: (day: Day) => string, span: [Day, Day]): void {
  piece.style.left = place(from);
  piece.style.width = `${(((to - from + 1) / (span[1] - span[0])) * 100).toFixed(3)}%`;
}
