/**
 * A map of everything: people around their bodies, bodies in their units, units in their provinces, as
 * circles in circles. The same graph gives the same map; the day does not move it.
 */

import { packEnclose, packSiblings } from "d3-hierarchy";

import type { Graph } from "../graph";
import { chainOn } from "../units";
import { startOf } from "../tenures";
import { other, type Links } from "./links";

export interface Placed {
  x: Float32Array;
  y: Float32Array;
  /** Circles of provinces and units, the large ones first, with the node that names them. */
  groups: Group[];
}

export interface Group {
  x: number;
  y: number;
  r: number;
  node: number;
  depth: number;
}

interface Circle {
  x: number;
  y: number;
  r: number;
}

interface Cluster extends Circle {
  node: number;
  /** Nodes with their place within the cluster. */
  own: [number, number, number][];
  parts: Cluster[];
}

/** Of the map, as screens are wide. */
const ASPECT = 2.1;
const STEP = 5;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Places for nodes; `at` gives the row of each in the arrays. */
export function pack(links: Links, nodes: readonly number[], at: ReadonlyMap<number, number>): Placed {
  const { graph } = links;
  const home = homes(links, nodes, at);
  const root = shelve(graph, [...provinces(graph, nodes, home, at).values()]);
  const placed: Placed = { x: new Float32Array(nodes.length), y: new Float32Array(nodes.length), groups: [] };
  const put = (cluster: Cluster, x: number, y: number, depth: number): void => {
    if (cluster.node >= 0 && cluster.parts.length)
      placed.groups.push({ x, y, r: cluster.r, node: cluster.node, depth });
    for (const [node, dx, dy] of cluster.own) {
      placed.x[at.get(node)!] = x + dx;
      placed.y[at.get(node)!] = y + dy;
    }
    for (const part of cluster.parts) put(part, x + part.x, y + part.y, depth + 1);
  };
  put(root, 0, 0, 0);
  placed.groups.sort((a, b) => b.r - a.r || a.node - b.node);
  return placed;
}

/** The body of each person and event: that of the latest post; -1 where there is none. */
function homes(links: Links, nodes: readonly number[], at: ReadonlyMap<number, number>): Map<number, number> {
  const home = new Map<number, number>();
  for (const node of nodes) {
    const kind = links.graph.kind(node);
    if (kind !== "Person" && kind !== "Event") continue;
    let found = -1;
    let latest = -Infinity;
    for (const row of links.of(node)) {
      const link = links.all[row]!;
      const end = other(link, node);
      if (!at.has(end) || links.graph.kind(end) !== "Body") continue;
      const day = Math.max(...(link.tenures ?? []).map((told) => startOf(told) ?? -1e6), -1e6);
      if (day > latest) [latest, found] = [day, end];
    }
    home.set(node, found);
  }
  return home;
}

function provinces(
  graph: Graph,
  nodes: readonly number[],
  home: ReadonlyMap<number, number>,
  at: ReadonlyMap<number, number>,
): Map<number, Cluster> {
  const members = grouped(nodes.filter((node) => home.has(node)), (node) => home.get(node)!);
  const bodies = nodes.filter((node) => graph.kind(node) === "Body");
  const unitOf = new Map(bodies.map((body) => [body, graph.targets("OF_UNIT", body)[0] ?? -1]));
  const ofUnit = grouped(bodies, (body) => unitOf.get(body)!);
  const units = [...new Set([...ofUnit.keys(), ...nodes.filter((node) => graph.kind(node) === "Unit")])];
  const clusters = units.map((unit) => {
    const parts = (ofUnit.get(unit) ?? []).map((body) => flower(body, members.get(body) ?? []));
    const own = unit >= 0 && at.has(unit) ? [unit] : [];
    return enclose(unit, own, parts, 3);
  });
  const top = grouped(clusters, (cluster) => provinceOf(graph, cluster.node));
  const found = new Map<number, Cluster>();
  for (const [province, parts] of top) found.set(province, enclose(province, [], parts, 6));
  const homeless = members.get(-1) ?? [];
  if (homeless.length) found.set(-2, flower(-1, homeless));
  return found;
}

/** The province of a unit when last it was there; a province is its own. */
function provinceOf(graph: Graph, unit: number): number {
  if (unit < 0) return -1;
  return chainOn(graph, unit, graph.meta.last).at(-1) ?? unit;
}

/** A body with its people around it, as seeds in a sunflower. */
function flower(body: number, people: readonly number[]): Cluster {
  const own: [number, number, number][] = body >= 0 ? [[body, 0, 0]] : [];
  people.forEach((node, row) => {
    const [angle, radius] = [row * GOLDEN, STEP * Math.sqrt(row + 1.6)];
    own.push([node, radius * Math.cos(angle), radius * Math.sin(angle)]);
  });
  return { x: 0, y: 0, r: STEP * Math.sqrt(people.length + 1.6) + STEP * 0.7, node: body, own, parts: [] };
}

/** Circles side by side, as small a circle around them as there is. */
function enclose(node: number, own: readonly number[], parts: Cluster[], margin: number): Cluster {
  const seats: Cluster[] = own.map((one) => ({ x: 0, y: 0, r: STEP, node: -1, own: [[one, 0, 0]], parts: [] }));
  const circles = [...seats, ...parts.sort((a, b) => b.r - a.r || a.node - b.node)];
  for (const circle of circles) circle.r += margin / 2;
  packSiblings(circles);
  const around = packEnclose(circles) ?? { x: 0, y: 0, r: STEP };
  for (const circle of circles) {
    circle.x -= around.x;
    circle.y -= around.y;
    circle.r -= margin / 2;
  }
  return { x: 0, y: 0, r: around.r + margin / 2, node, own: [], parts: circles };
}

/**
 * Provinces in rows, as on a page, in the order of their codes, which run from north to south; the centre
 * comes first. Room is left below each for its name.
 */
function shelve(graph: Graph, parts: Cluster[]): Cluster {
  const code = (part: Cluster) => (part.node < 0 ? "" : graph.text(part.node, "code"));
  parts.sort((a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : a.node - b.node));
  const widest = Math.max(...parts.map((part) => 2 * part.r), 1);
  let best = widest;
  let least = Infinity;
  for (let width = widest; width < widest * parts.length + 1; width *= 1.07) {
    const away = Math.abs(Math.log(width / rows(parts, width) / ASPECT));
    if (away < least) [least, best] = [away, width];
  }
  rows(parts, best);
  return { x: 0, y: 0, r: 0, node: -1, own: [], parts };
}

/** Set parts in rows of a width, each row in the middle; return the height of all. */
function rows(parts: readonly Cluster[], width: number): number {
  const gap = width * 0.008;
  let [x, y] = [0, 0];
  let row: Cluster[] = [];
  const close = (): void => {
    const height = Math.max(...row.map((part) => 2 * part.r));
    for (const part of row) [part.x, part.y] = [part.x + (width - x + gap) / 2, y + height / 2];
    [x, y, row] = [0, y + height + gap * 4, []];
  };
  for (const part of parts) {
    if (row.length && x + 2 * part.r > width) close();
    part.x = x + part.r;
    x += 2 * part.r + gap;
    row.push(part);
  }
  if (row.length) close();
  return y;
}

function grouped<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const list = found.get(key(item));
    if (list) list.push(item);
    else found.set(key(item), [item]);
  }
  return found;
}
