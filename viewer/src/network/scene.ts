/** What the canvas draws, in typed arrays: places, sizes, kinds, and how certain each link is on a day. */

import type { Day } from "../days";
import { withoutType } from "../naming";
import { SYSTEMS, type System } from "../tenures";
import { DRAWN, nodeThere, type Drawn, type Link, type Links } from "./links";
import type { Shown } from "./neighbourhood";
import type { Group } from "./pack";

export const PERSON = 0;
export const BODY = 1;
export const UNIT = 2;
export const EVENT = 3;

/** Looks of links, as they are drawn over each other. */
export const NONE = 0;
export const POSSIBLE = 1;
export const OPEN = 2;
export const CERTAIN = 3;
const LOOKS = { none: NONE, possible: POSSIBLE, open: OPEN, certain: CERTAIN } as const;

export class Scene {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly size: Float32Array;
  readonly kind: Uint8Array;
  readonly system: Uint8Array;
  /** 1 where the node is there on the day. */
  readonly there: Uint8Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly look: Uint8Array;
  readonly tint: Uint8Array;
  private day: Day = 0;
  readonly row = new Map<number, number>();

  constructor(
    private readonly links: Links,
    readonly shown: Shown,
    readonly groups: readonly Group[],
    readonly isMap: boolean,
  ) {
    this.count = shown.nodes.length;
    shown.nodes.forEach((node, row) => this.row.set(node, row));
    this.x = new Float32Array(this.count);
    this.y = new Float32Array(this.count);
    this.size = new Float32Array(this.count);
    this.kind = new Uint8Array(this.count);
    this.system = new Uint8Array(this.count);
    // Plain loops: with these sizes `from` takes longer than all else in here.
    for (let row = 0; row < this.count; row++) {
      const node = shown.nodes[row]!;
      this.size[row] = sizeOf(links, node, isMap);
      this.kind[row] = DRAWN.indexOf(links.graph.kind(node) as Drawn);
      this.system[row] = SYSTEMS.indexOf(links.system(node));
    }
    this.there = new Uint8Array(this.count).fill(1);
    this.a = new Int32Array(shown.links.length);
    this.b = new Int32Array(shown.links.length);
    this.look = new Uint8Array(shown.links.length);
    this.tint = new Uint8Array(shown.links.length);
    for (let at = 0; at < shown.links.length; at++) {
      const link = links.all[shown.links[at]!]!;
      this.a[at] = this.row.get(link.a)!;
      this.b[at] = this.row.get(link.b)!;
      this.tint[at] = SYSTEMS.indexOf(this.tintOf(link));
    }
  }

  /** Grey for what joins no body to anything; on the map also for what the circles say already. */
  private tintOf(link: Link): System {
    const { links } = this;
    if (link.type === "merged" || link.type === "event" || (this.isMap && link.type !== "post")) return "other";
    return links.system(links.graph.kind(link.b) === "Body" ? link.b : link.a);
  }

  /** Say how certain all is on a day. A person is there who has a post, a post of that day or not. */
  date(day: Day, focus: number | null): void {
    this.day = day;
    const { links, shown } = this;
    const joined = new Uint8Array(this.count);
    shown.links.forEach((row, at) => {
      const look = LOOKS[links.on(links.all[row]!, day)];
      this.look[at] = look;
      if (look !== NONE) joined[this.a[at]!] = joined[this.b[at]!] = 1;
    });
    shown.nodes.forEach((node, row) => {
      const isPerson = this.kind[row] === PERSON;
      const there = isPerson ? joined[row] === 1 : nodeThere(links.graph, node, day);
      this.there[row] = there || node === focus ? 1 : 0;
    });
    // What a unit came of is gone on the day, and yet belongs to the picture.
    shown.links.forEach((row, at) => {
      if (links.all[row]!.type === "merged" || links.all[row]!.type === "after") return;
      if (!this.there[this.a[at]!] || !this.there[this.b[at]!]) this.look[at] = NONE;
    });
  }

  /** Whether the unit that names a group is there on the day. */
  hasUnit(node: number): boolean {
    return nodeThere(this.links.graph, node, this.day);
  }

  /** Name of the unit of a group, without its type: there is little room. */
  groupName(node: number): string {
    return withoutType(this.links.graph, this.links.graph.name(node));
  }

  /** Left, top, right and bottom of all places. */
  bounds(): [number, number, number, number] {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let row = 0; row < this.count; row++) {
      const [x, y, size] = [this.x[row]!, this.y[row]!, this.size[row]!];
      left = Math.min(left, x - size);
      top = Math.min(top, y - size);
      right = Math.max(right, x + size);
      bottom = Math.max(bottom, y + size);
    }
    return [left, top, right, bottom];
  }
}

function sizeOf(links: Links, node: number, isMap: boolean): number {
  const kind = links.graph.kind(node);
  const degree = links.degree(node);
  if (isMap) return kind === "Person" ? 1.7 : kind === "Body" ? Math.min(4, 2 + Math.sqrt(degree) * 0.3) : 2.6;
  if (kind === "Person") return 5 + Math.min(5, Math.sqrt(degree));
  return kind === "Event" ? 5 : 6 + Math.min(7, Math.sqrt(degree));
}
