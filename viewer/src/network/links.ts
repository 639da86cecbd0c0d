/** The graph as people look at it: people, bodies, units and events, joined by links that have days. */

import type { Day } from "../days";
import type { Graph } from "../graph";
import { certaintyOn, systemOf, type Certainty, type System, type Tenure, type Tenures } from "../tenures";
import { isThere, within } from "../units";

export type LinkType = "post" | "of" | "above" | "after" | "merged" | "event";

export interface Link {
  a: number;
  b: number;
  type: LinkType;
  /** Of a post: the tenures behind it. */
  tenures: Tenure[] | null;
  /** Of a merger: its day. */
  since: Day | null;
}

export const DRAWN = ["Person", "Body", "Unit", "Event"] as const;
export type Drawn = (typeof DRAWN)[number];

const BODY_LINKS: Record<string, LinkType> = {
  PART_OF_BODY: "above",
  SUBORDINATE_TO: "above",
  LEADS: "above",
  SUCCEEDS: "after",
};

/** All links of a page, and those at each node. */
export class Links {
  readonly all: Link[];
  private readonly at = new Map<number, number[]>();
  private readonly systems = new Map<number, System>();

  constructor(readonly graph: Graph, tenures: Tenures) {
    this.all = [...posts(tenures), ...others(graph)];
    this.all.forEach((link, row) => {
      for (const end of [link.a, link.b]) {
        const list = this.at.get(end);
        if (list) list.push(row);
        else this.at.set(end, [row]);
      }
    });
  }

  of(node: number): readonly number[] {
    return this.at.get(node) ?? [];
  }

  degree(node: number): number {
    return this.at.get(node)?.length ?? 0;
  }

  neighbours(node: number): number[] {
    return [...new Set(this.of(node).map((row) => other(this.all[row]!, node)))];
  }

  /** Of a body its own system; of a person that of the bodies it has most posts in. */
  system(node: number): System {
    let found = this.systems.get(node);
    if (!found) {
      found = this.graph.kind(node) === "Body" ? systemOf(this.graph, node) : this.usual(node);
      this.systems.set(node, found);
    }
    return found;
  }

  private usual(node: number): System {
    if (this.graph.kind(node) !== "Person") return "other";
    const counts = new Map<System, number>();
    for (const row of this.of(node)) {
      const link = this.all[row]!;
      if (link.type !== "post") continue;
      const system = this.system(other(link, node));
      counts.set(system, (counts.get(system) ?? 0) + link.tenures!.length);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "other";
  }

  /** How certain a link is on a day. */
  on(link: Link, day: Day): Certainty {
    if (link.type === "post") return best(link.tenures!, day);
    if (link.type === "merged") return link.since === null || day >= link.since ? "certain" : "possible";
    if (link.type === "after" || link.type === "event") return "certain";
    const { graph } = this;
    return isThere(graph, link.a, day) && isThere(graph, link.b, day) ? "certain" : "none";
  }
}

const ORDER: Certainty[] = ["certain", "open", "possible", "none"];

function best(tenures: readonly Tenure[], day: Day): Certainty {
  let found = 3;
  for (const tenure of tenures) found = Math.min(found, ORDER.indexOf(certaintyOn(tenure, day)));
  return ORDER[found]!;
}

export function other(link: Link, node: number): number {
  return link.a === node ? link.b : link.a;
}

/** One link a person and body, with all posts of the person there. */
function posts(tenures: Tenures): Link[] {
  const found = new Map<string, Link>();
  for (const tenure of tenures.all) {
    if (tenure.body < 0) continue;
    const key = `${tenure.person} ${tenure.body}`;
    const link = found.get(key);
    if (link) link.tenures!.push(tenure);
    else found.set(key, { a: tenure.person, b: tenure.body, type: "post", tenures: [tenure], since: null });
  }
  return [...found.values()];
}

function others(graph: Graph): Link[] {
  const found: Link[] = [];
  const add = (type: string, as: LinkType) => {
    const edges = graph.edges(type);
    for (let row = 0; row < edges.count; row++)
      found.push({
        a: edges.source[row]!,
        b: edges.target[row]!,
        type: as,
        tenures: null,
        since: as === "merged" ? edges.number(row, "effective") : null,
      });
  };
  add("OF_UNIT", "of");
  for (const [type, as] of Object.entries(BODY_LINKS)) add(type, as);
  add("MERGED_INTO", "merged");
  add("ORGANISED_BY", "event");
  add("TOOK_PART", "event");
  return found;
}

/** Whether a node can be there on a day, by its own days. */
export function nodeThere(graph: Graph, node: number, day: Day): boolean {
  const kind = graph.kind(node);
  if (kind !== "Body" && kind !== "Unit") return true;
  return within(graph.number(node, "from"), graph.number(node, "until"), day);
}
