/** Names by what is typed, with and without diacritics, in any order of words. */

import { fold, plain } from "./fold";
import type { Graph } from "./graph";

const SEARCHED = ["Person", "Unit", "Body", "Position"] as const;

interface Entry {
  node: number;
  folded: string;
  plain: string;
  weight: number;
}

export interface Found {
  nodes: number[];
  total: number;
}

/** So many names are read before the page may do something else. */
const SLICE = 1500;

/** Names, other spellings, former names and codes; made on first use, or before in small steps. */
export class Index {
  private readonly made: Entry[] = [];
  private readonly rest: Iterator<Entry>;
  private isDone = false;

  constructor(graph: Graph) {
    this.rest = read(graph);
  }

  /** Read some more names; whether there are more still. */
  step(most = SLICE): boolean {
    for (let count = 0; count < most && !this.isDone; count++) {
      const next = this.rest.next();
      if (!next.done) this.made.push(next.value);
      else this.finish();
    }
    return !this.isDone;
  }

  private finish(): void {
    this.made.sort(order);
    this.isDone = true;
  }

  /** In the order in which equally close names are shown. */
  private get entries(): readonly Entry[] {
    this.step(Infinity);
    return this.made;
  }

  /** The closest names first, of these what is told of most. */
  find(query: string, most: number): Found {
    const words = fold(query).split(" ").filter(Boolean);
    if (!words.length) return { nodes: [], total: 0 };
    const nodes = [...new Set(ranked(this.entries, words))];
    return { nodes: nodes.slice(0, most), total: nodes.length };
  }
}

/** Nodes of the names that hold all words, by closeness. Marks that were typed are meant, unless nothing bears them. */
function ranked(entries: readonly Entry[], words: readonly string[]): number[] {
  const bare = words.map(plain);
  const [phrase, barePhrase] = [words.join(" "), bare.join(" ")];
  const hasMarks = phrase !== barePhrase;
  const meant: number[][] = [];
  const others: number[][] = [];
  for (const entry of entries) {
    if (!bare.every((word) => entry.plain.includes(word))) continue;
    const isMeant = !hasMarks || words.every((word) => entry.folded.includes(word));
    const close = closeness(entry.plain, bare, barePhrase) * 2 + (entry.folded.includes(phrase) ? 0 : 1);
    ((isMeant ? meant : others)[close] ??= []).push(entry.node);
  }
  return (meant.length ? meant : others).flat();
}

/** Lower is better: the name itself, its end, its beginning, whole words, beginnings of words, anywhere. */
export function closeness(name: string, words: readonly string[], phrase: string): number {
  if (name === phrase) return 0;
  if (name.endsWith(` ${phrase}`)) return 1;
  if (name.startsWith(phrase)) return 2;
  const spaced = ` ${name} `;
  if (spaced.includes(` ${phrase} `)) return 3;
  if (words.every((word) => spaced.includes(` ${word} `))) return 4;
  return words.every((word) => spaced.includes(` ${word}`)) ? 5 : 6;
}

function* read(graph: Graph): Generator<Entry> {
  for (const kind of SEARCHED) {
    const [first, end] = graph.range(kind);
    for (let node = first; node < end; node++) {
      const names = [graph.name(node), ...graph.texts(node, "spellings"), ...graph.texts(node, "formerNames")];
      if (kind === "Unit") names.push(graph.text(node, "code"));
      const weight = weightOf(graph, node, kind);
      for (const name of new Set(names)) yield { node, folded: fold(name), plain: plain(name), weight };
    }
  }
}

function order(a: Entry, b: Entry): number {
  return (
    b.weight - a.weight ||
    a.plain.length - b.plain.length ||
    (a.plain < b.plain ? -1 : a.plain > b.plain ? 1 : a.node - b.node)
  );
}

/** What exists and is told of comes before what has ended and nobody tells of. */
function weightOf(graph: Graph, node: number, kind: string): number {
  if (kind === "Person") return graph.edges("HAS_TENURE").from(node).length;
  if (kind === "Position") return 0;
  const alive = graph.number(node, "until") === null ? 1 : 0;
  if (kind === "Body") return alive * 2 + Math.min(graph.edges("IN_BODY").to(node).length, 5) / 10;
  return alive * 3 + Math.min(graph.edges("OF_UNIT").to(node).length, 10) / 5;
}
