/** The sentences behind a thing: what supports it, what disputes it, what sets the bounds of a tenure. */

import type { MaybeDay } from "./days";
import type { Graph } from "./graph";

export interface Source {
  claim: number;
  document: number;
  quote: string;
  place: [number, number];
  modality: string;
  status: string;
  rank: string;
  reason: string;
  confidence: number;
  /** What of the thing is disputed; "" for all of it. `null`: it supports. */
  disputes: string | null;
  issued: MaybeDay;
}

export interface Setting {
  /** startNotBefore, startNotAfter, endNotBefore or endNotAfter. */
  bound: string;
  why: string;
  source: number;
}

/** Sources of a node by the day of their documents, undated ones last; disputing ones after all others. */
export function sourcesOf(graph: Graph, node: number): Source[] {
  const found: Source[] = [];
  const disputed = new Map<number, string[]>();
  const against = graph.edges("DISPUTES");
  for (const row of against.to(node)) {
    const claim = against.source[row]!;
    disputed.set(claim, [...(disputed.get(claim) ?? []), against.text(row, "what")]);
  }
  const supporting = graph.sources("SUPPORTS", node);
  for (const claim of new Set([...supporting, ...disputed.keys()])) {
    const what = disputed.get(claim);
    found.push(sourceOf(graph, claim, what ? what.filter(Boolean).join(", ") : null));
  }
  return found.sort(
    (a, b) =>
      +(a.disputes !== null) - +(b.disputes !== null) ||
      (a.issued ?? Infinity) - (b.issued ?? Infinity) ||
      a.claim - b.claim,
  );
}

export function sourceOf(graph: Graph, claim: number, disputes: string | null): Source {
  const document = graph.targets("STATED_IN", claim)[0] ?? -1;
  return {
    claim,
    document,
    quote: graph.text(claim, "quote").replace(/\s+/g, " ").trim(),
    place: [graph.number(claim, "spanStart") ?? 0, graph.number(claim, "spanEnd") ?? 0],
    modality: graph.text(claim, "modality"),
    status: graph.text(claim, "statedStatus"),
    rank: graph.text(claim, "rank"),
    reason: graph.text(claim, "rankReason"),
    confidence: graph.number(claim, "confidence") ?? 0,
    disputes,
    issued: document < 0 ? null : dayOf(graph, document),
  };
}

/** The day of a document: printed, else the first that is possible. */
export function dayOf(graph: Graph, document: number): MaybeDay {
  return graph.number(document, "issued") ?? graph.number(document, "notBefore");
}

export function settingsOf(graph: Graph, tenure: number): Setting[] {
  const edges = graph.edges("SETS");
  return edges.to(tenure).map((row) => ({
    bound: edges.text(row, "bound"),
    why: edges.text(row, "why"),
    source: edges.source[row]!,
  }));
}

/** An address that may be followed: http or https, nothing else. */
export function safeAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
