/** Which nodes a network shows: some steps around one, what was opened by hand, or all. */

import { DRAWN, type Links } from "./links";

/** More than this many around one node are left for the reader to open. */
export const MOST_AROUND = 60;
export const MOST_SHOWN = 400;

export interface Shown {
  nodes: number[];
  /** Links among them, as rows of `Links.all`. */
  links: number[];
  /** How many neighbours of a node are not shown. */
  more: Map<number, number>;
}

export interface Wanted {
  focus: number | null;
  hops: number;
  open: readonly number[];
  hidden: ReadonlySet<string>;
}

/** The nodes around a focus, nearest first and of these the best connected first. */
export function around(links: Links, wanted: Wanted): Shown {
  const { graph } = links;
  const shows = (node: number) => !wanted.hidden.has(graph.kind(node)) || node === wanted.focus;
  if (wanted.focus === null || wanted.hops === 0) return everything(links, shows);
  const found = new Set<number>([wanted.focus]);
  let edge = [wanted.focus];
  for (let hop = 0; hop < wanted.hops && found.size < MOST_SHOWN; hop++) {
    const next: number[] = [];
    for (const node of edge) for (const one of step(links, node, shows)) if (add(found, one)) next.push(one);
    edge = next;
  }
  for (const node of wanted.open) {
    if (!found.has(node)) continue;
    for (const one of step(links, node, shows)) add(found, one);
  }
  return within(links, [...found]);
}

function add(found: Set<number>, node: number): boolean {
  if (found.has(node) || found.size >= MOST_SHOWN) return false;
  found.add(node);
  return true;
}

function step(links: Links, node: number, shows: (node: number) => boolean): number[] {
  const all = links.neighbours(node).filter(shows);
  return all.sort((a, b) => links.degree(b) - links.degree(a) || a - b).slice(0, MOST_AROUND);
}

/** Everything that is joined to something; of units only those with bodies. */
function everything(links: Links, shows: (node: number) => boolean): Shown {
  const { graph } = links;
  const nodes: number[] = [];
  for (const kind of DRAWN) {
    const [first, end] = graph.range(kind);
    for (let node = first; node < end; node++) {
      if (!shows(node)) continue;
      if (kind === "Unit" ? graph.edges("OF_UNIT").to(node).length : links.degree(node)) nodes.push(node);
    }
  }
  return within(links, nodes);
}

function within(links: Links, nodes: number[]): Shown {
  const known = new Set(nodes);
  const rows = new Set<number>();
  const more = new Map<number, number>();
  for (const node of nodes) {
    let missing = 0;
    for (const row of links.of(node)) {
      const link = links.all[row]!;
      if (known.has(link.a) && known.has(link.b)) rows.add(row);
      else missing++;
    }
    if (missing) more.set(node, missing);
  }
  return { nodes, links: [...rows], more };
}
