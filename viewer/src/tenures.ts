/** Who held what on a day, as far as the four bounds of a tenure tell. */

import type { Day, MaybeDay } from "./days";
import type { Graph } from "./graph";

export type System = "party" | "state" | "council" | "front" | "other";
export const SYSTEMS: readonly System[] = ["party", "state", "council", "front", "other"];

/**
 * certain: between two days on which it is shown; open: seen before, no end known, nobody after;
 * possible: not shown, not excluded; none: excluded, or further than a term from all that is known.
 */
export type Certainty = "certain" | "open" | "possible" | "none";

export interface Tenure {
  node: number;
  person: number;
  position: number;
  body: number;
  capacity: string;
  /** Began on one of the days from the first to the second, ended likewise; all inclusive. */
  startNotBefore: MaybeDay;
  startNotAfter: MaybeDay;
  endNotBefore: MaybeDay;
  endNotAfter: MaybeDay;
  seen: Day[];
  held: boolean;
}

/** An open side is called possible for a term of five years beyond what is known, no longer. */
export const OPEN_SIDE = 5 * 365;

export interface Bounds {
  startNotBefore: MaybeDay;
  startNotAfter: MaybeDay;
  endNotBefore: MaybeDay;
  endNotAfter: MaybeDay;
  held: boolean;
}

export function certaintyOn(told: Bounds, day: Day): Certainty {
  const { startNotBefore, startNotAfter, endNotBefore, endNotAfter } = told;
  if (startNotBefore !== null && day < startNotBefore) return "none";
  if (endNotAfter !== null && day > endNotAfter) return "none";
  if (startNotAfter !== null && day >= startNotAfter) {
    if (endNotBefore !== null && day <= endNotBefore) return "certain";
    if (told.held) return "open";
  }
  const first = firstKnown(told);
  const last = lastKnown(told);
  if (first === null || last === null) return "possible";
  return day < first - OPEN_SIDE || day > last + OPEN_SIDE ? "none" : "possible";
}

export function firstKnown(told: Bounds): MaybeDay {
  return told.startNotBefore ?? told.startNotAfter ?? told.endNotBefore ?? told.endNotAfter;
}

export function lastKnown(told: Bounds): MaybeDay {
  return told.endNotAfter ?? told.endNotBefore ?? told.startNotAfter ?? told.startNotBefore;
}

const RANK: Record<Certainty, number> = { certain: 0, open: 1, possible: 2, none: 3 };

export class Tenures {
  readonly all: Tenure[];
  private readonly byPerson = new Map<number, Tenure[]>();
  private readonly byPosition = new Map<number, Tenure[]>();
  private readonly byNode = new Map<number, Tenure>();
  private readonly positionsOf = new Map<number, number[]>();

  constructor(private readonly graph: Graph) {
    this.all = read(graph);
    for (const tenure of this.all) {
      push(this.byPerson, tenure.person, tenure);
      push(this.byPosition, tenure.position, tenure);
      this.byNode.set(tenure.node, tenure);
    }
    for (const list of [...this.byPerson.values(), ...this.byPosition.values()]) list.sort(inTime);
  }

  of(node: number): Tenure | undefined {
    return this.byNode.get(node);
  }

  ofPerson(person: number): readonly Tenure[] {
    return this.byPerson.get(person) ?? [];
  }

  ofPosition(position: number): readonly Tenure[] {
    return this.byPosition.get(position) ?? [];
  }

  /** Positions of a body, the highest first. */
  positions(body: number): readonly number[] {
    let found = this.positionsOf.get(body);
    if (!found) {
      const { graph } = this;
      const rank = (one: number) => graph.concepts.titles[graph.text(one, "title")]?.[2] ?? 99;
      found = graph
        .sources("IN_BODY", body)
        .sort((a, b) => rank(a) - rank(b) || compare(graph.name(a), graph.name(b)));
      this.positionsOf.set(body, found);
    }
    return found;
  }

  /** Holders of a position on a day, the most certain first; who is excluded is left out. */
  holders(position: number, day: Day): { tenure: Tenure; certainty: Certainty }[] {
    return this.ofPosition(position)
      .map((tenure) => ({ tenure, certainty: certaintyOn(tenure, day) }))
      .filter((one) => one.certainty !== "none")
      .sort((a, b) => RANK[a.certainty] - RANK[b.certainty] || nearer(a.tenure, b.tenure, day));
  }
}

function nearer(a: Tenure, b: Tenure, day: Day): number {
  return distance(a, day) - distance(b, day);
}

/** Days between a day and the nearest on which the tenure is shown. */
export function distance(told: Tenure, day: Day): number {
  const known = [told.startNotAfter, told.endNotBefore, ...told.seen].filter((one) => one !== null) as Day[];
  return Math.min(Infinity, ...known.map((one) => Math.abs(one - day)));
}

const collator = new Intl.Collator("vi");

export function compare(a: string, b: string): number {
  return collator.compare(a, b);
}

function inTime(a: Tenure, b: Tenure): number {
  return (startOf(a) ?? Infinity) - (startOf(b) ?? Infinity) || a.node - b.node;
}

/** The first day that a tenure is shown to be there, else what else is known of it. */
export function startOf(told: Bounds): MaybeDay {
  return told.startNotAfter ?? told.startNotBefore ?? told.endNotBefore ?? told.endNotAfter;
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function read(graph: Graph): Tenure[] {
  const [first, end] = graph.range("Tenure");
  const person = new Map<number, number>();
  const position = new Map<number, number>();
  const body = new Map<number, number>();
  const fill = (type: string, map: Map<number, number>, key: "source" | "target", value: "source" | "target") => {
    const edges = graph.edges(type);
    for (let row = 0; row < edges.count; row++) map.set(edges[key][row]!, edges[value][row]!);
  };
  fill("HAS_TENURE", person, "target", "source");
  fill("OF_POSITION", position, "source", "target");
  fill("IN_BODY", body, "source", "target");
  const holds = graph.edges("HOLDS");
  const held = new Set<number>();
  for (let row = 0; row < holds.count; row++) held.add(holds.number(row, "tenure") ?? -1);
  const found: Tenure[] = [];
  for (let node = first; node < end; node++) {
    const post = position.get(node);
    const who = person.get(node);
    if (post === undefined || who === undefined) continue;
    found.push({
      node,
      person: who,
      position: post,
      body: body.get(post) ?? -1,
      capacity: graph.text(node, "capacity"),
      startNotBefore: graph.number(node, "startNotBefore"),
      startNotAfter: graph.number(node, "startNotAfter"),
      endNotBefore: graph.number(node, "endNotBefore"),
      endNotAfter: graph.number(node, "endNotAfter"),
      seen: graph.numbers(node, "seenOn"),
      held: held.has(node),
    });
  }
  return found;
}

const LANES: Record<string, System> = {
  party: "party",
  state: "state",
  armed: "state",
  justice: "state",
  council: "council",
  front: "front",
  mass: "front",
};

/** Which of the parallel systems a body is of. */
export function systemOf(graph: Graph, body: number): System {
  if (body < 0) return "other";
  const kind = graph.concepts.kinds[graph.text(body, "kind")];
  if (kind) return LANES[kind[2]] ?? "other";
  const labels = graph.texts(body, "labels");
  if (labels.includes("PartyBody")) return "party";
  if (labels.includes("FrontBody")) return "front";
  return labels.includes("StateBody") ? "state" : "other";
}
