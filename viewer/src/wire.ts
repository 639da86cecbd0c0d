/** What the page carries: columns of nodes and edges, named as in the table of the graph's schema. */

export type Cell = string | number | boolean | null | (string | number)[];
/** A column as it is, or its distinct values with the number of one for each row (-1: none). */
export type Column = Cell[] | { d: Cell[]; i: number[] };

export interface NodeTable {
  id: Column;
  [property: string]: Column;
}

export interface EdgeTable {
  s: number[];
  t: number[];
  [property: string]: Column;
}

export interface Concepts {
  /** kind of a body -> Vietnamese pattern, English pattern, system, 1 for a committee of the party. */
  kinds: Record<string, [string, string, string]>;
  /** title -> Vietnamese, English, rank. */
  titles: Record<string, [string, string, number]>;
  /** type word of a unit -> English. */
  types: Record<string, string>;
  /** other terms: Vietnamese, English. */
  terms: Record<string, [string, string]>;
}

export interface Meta {
  build: string;
  program: string;
  documents: number;
  /** What was asked for: names of the seeds; empty for the whole graph. */
  seeds: string[];
  hops: number;
  /** The day that the page opens on, and the last one that anything in it speaks of. */
  day: number;
  last: number;
  /** References of what the page was made for: where it opens. */
  open: string;
}

export interface Wire {
  version: number;
  meta: Meta;
  concepts: Concepts;
  /** Numbers of the nodes run through the kinds in this order. */
  nodes: Record<string, NodeTable>;
  edges: Record<string, EdgeTable>;
  /** Numbers of nodes at the edge of the cut: the graph knows more of them than the page. */
  partial: number[];
  /** Numbers of positions of one seat. */
  seats: number[];
}

export const VERSION = 1;

/** Read the block of the page: base64 of deflated JSON. */
export async function readWire(text: string): Promise<Wire> {
  const binary = atob(text.trim());
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  const wire = JSON.parse(await new Response(stream).text()) as Wire;
  if (wire.version !== VERSION) throw new Error(`data of version ${wire.version}, this page reads ${VERSION}`);
  return wire;
}
