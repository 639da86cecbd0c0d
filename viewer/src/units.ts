/** Units on a day: whether there, in which one, what became of which. */

import type { Day, MaybeDay } from "./days";
import type { Graph } from "./graph";
import { compare } from "./tenures";

/** Whether a unit or body is there on a day; bounds are inclusive, an unknown one excludes nothing. */
export function isThere(graph: Graph, node: number, day: Day): boolean {
  return within(graph.number(node, "from"), graph.number(node, "until"), day);
}

export function within(from: MaybeDay, until: MaybeDay, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/** The units that hold this one on a day; where it is not there, on the day nearest to it. */
export function parentsOn(graph: Graph, unit: number, day: Day): number[] {
  const from = graph.number(unit, "from");
  const until = graph.number(unit, "until");
  const near = from !== null && day < from ? from : until !== null && day > until ? until : day;
  const edges = graph.edges("PART_OF");
  const found = edges
    .from(unit)
    .filter((row) => within(edges.number(row, "from"), edges.number(row, "until"), near))
    .map((row) => edges.target[row]!);
  return [...new Set(found)];
}

/** The units up to the province, the nearest first. */
export function chainOn(graph: Graph, unit: number, day: Day): number[] {
  const chain: number[] = [];
  let at = unit;
  for (let step = 0; step < 4; step++) {
    const parent = parentsOn(graph, at, day).find((one) => !chain.includes(one) && one !== unit);
    if (parent === undefined) break;
    chain.push(parent);
    at = parent;
  }
  return chain;
}

export function childrenOn(graph: Graph, unit: number, day: Day): number[] {
  const edges = graph.edges("PART_OF");
  const found = edges
    .to(unit)
    .filter((row) => within(edges.number(row, "from"), edges.number(row, "until"), day))
    .map((row) => edges.source[row]!)
    .filter((child) => isThere(graph, child, day));
  return [...new Set(found)].sort((a, b) => compare(graph.name(a), graph.name(b)));
}

/** The name that a unit bore on a day; "" where it has none but the one it is known by. */
export function nameOn(graph: Graph, unit: number, day: Day): string {
  const period = graph
    .targets("IN_PERIOD", unit)
    .find((one) => within(graph.number(one, "from"), graph.number(one, "until"), day));
  return period === undefined ? "" : graph.name(period);
}

export interface Flow {
  row: number;
  source: number;
  target: number;
  extent: "whole" | "part" | "unknown";
  certain: boolean;
  effective: MaybeDay;
  act: string;
  clause: string;
  basis: string;
  change: number | null;
}

/** Flows into a unit or out of it, the earliest first, certain before possible. */
export function flows(graph: Graph, unit: number, direction: "into" | "out"): Flow[] {
  const found: Flow[] = [];
  for (const [type, certain] of [["MERGED_INTO", true], ["MAY_HAVE_MERGED_INTO", false]] as const) {
    const edges = graph.edges(type);
    for (const row of direction === "into" ? edges.to(unit) : edges.from(unit)) {
      found.push({
        row,
        source: edges.source[row]!,
        target: edges.target[row]!,
        extent: extentOf(edges.text(row, "extent")),
        certain,
        effective: edges.number(row, "effective"),
        act: edges.text(row, "act"),
        clause: edges.text(row, "clause"),
        basis: edges.text(row, "basis"),
        change: edges.number(row, "change"),
      });
    }
  }
  return found.sort(
    (a, b) => (a.effective ?? 0) - (b.effective ?? 0) || +b.certain - +a.certain || +(b.extent === "whole") - +(a.extent === "whole"),
  );
}

function extentOf(text: string): Flow["extent"] {
  return text === "whole" || text === "part" ? text : "unknown";
}

/** province, district or commune. */
export function levelOf(graph: Graph, unit: number): "province" | "district" | "commune" {
  const labels = graph.texts(unit, "labels");
  if (labels.includes("Province")) return "province";
  return labels.includes("District") ? "district" : "commune";
}
