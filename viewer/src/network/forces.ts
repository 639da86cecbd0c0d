/** A neighbourhood laid out by forces; seeded by the places of before, so that what is known stays put. */

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

import type { Links } from "./links";
import type { Shown } from "./neighbourhood";

interface Body extends SimulationNodeDatum {
  node: number;
  size: number;
}

const LENGTH: Record<string, number> = { post: 70, of: 85, above: 110, after: 90, merged: 90, event: 80 };

/** Places by node; the focus is in the middle. */
export function settle(
  links: Links,
  shown: Shown,
  focus: number | null,
  before: ReadonlyMap<number, [number, number]>,
): Map<number, [number, number]> {
  const bodies = shown.nodes.map((node, row): Body => begin(links, node, row, before));
  const at = new Map(bodies.map((body) => [body.node, body]));
  const joined: SimulationLinkDatum<Body>[] = shown.links.map((row) => {
    const link = links.all[row]!;
    return { source: at.get(link.a)!, target: at.get(link.b)!, index: row };
  });
  const distances = shown.links.map((row) => LENGTH[links.all[row]!.type] ?? 80);
  const simulation = forceSimulation(bodies)
    .force("link", forceLink(joined).distance((_, row) => distances[row] ?? 80))
    .force("charge", forceManyBody<Body>().strength((body) => -160 - body.size * 12).distanceMax(700))
    .force("collide", forceCollide<Body>((body) => body.size + 16))
    .force("x", forceX<Body>(0).strength(0.035))
    .force("y", forceY<Body>(0).strength(0.055))
    .stop();
  const middle = focus === null ? undefined : at.get(focus);
  if (middle) [middle.fx, middle.fy] = [0, 0];
  const rounds = before.size > 1 ? 120 : 260;
  simulation.alpha(before.size > 1 ? 0.5 : 1).tick(Math.min(rounds, Math.ceil(60_000 / (bodies.length + 1))));
  return new Map(bodies.map((body) => [body.node, [body.x ?? 0, body.y ?? 0]]));
}

/** Where it was; else beside a neighbour that was there; else on a spiral around the middle. */
function begin(links: Links, node: number, row: number, before: ReadonlyMap<number, [number, number]>): Body {
  const size = 4 + Math.sqrt(links.degree(node)) * 2;
  const known = before.get(node);
  if (known) return { node, size, x: known[0], y: known[1] };
  const parent = links.neighbours(node).find((one) => before.has(one));
  const [x, y] = parent === undefined ? [0, 0] : before.get(parent)!;
  const [angle, radius] = [row * 2.399963, parent === undefined ? 18 * Math.sqrt(row + 0.5) : 40];
  return { node, size, x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}
