/** Names by what is typed, with and without diacritics, in any order of words. */

import { fold, plain } from "./fold";
import type { Graph } from "./graph";
import { compare } from "./tenures";

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

/** An index made on first use: names, other spellings, former names and codes. */
export class Index {
  private entries: Entry[] | undefined;

  constructor(private readonly graph: Graph) {}

  find(query: string, most: number): Found {
    const words = fold(query).split(" ").filter(Boolean);
    if (!words.length) return { nodes: [], total: 0 };
    this.entries ??= build(this.graph);
    const scored = score(this.entries, words);
    const { graph } = this;
    scored.sort(
      (a, b) =>
        a[1] - b[1] ||
        b[0].weight - a[0].weight ||
        a[0].plain.length - b[0].plain.length ||
        compare(graph.name(a[0].node), graph.name(b[0].node)) ||
        a[0].node - b[0].node,
    );
    const nodes = [...new Set(scored.map(([entry]) => entry.node))];
    return { nodes: nodes.slice(0, most), total: nodes.length };
  }
}

/** Lower is better: the name itself, its beginning, whole words, beginnings of words, anywhere. */
function score(entries: readonly Entry[], words: readonly string[]): [Entry, number][] {
  const bare = words.map(plain);
  const hasMarks = words.some((word, at) => word !== bare[at]);
  const phrase = words.join(" ");
  const barePhrase = bare.join(" ");
  const found: [Entry, number][] = [];
  for (const entry of entries) {
    if (!bare.every((word) => entry.plain.includes(word))) continue;
    // Marks that were typed are meant: "Thọ" is not "Tho", but "tho" is both.
    const marked = !hasMarks || words.every((word) => entry.folded.includes(word));
    found.push([entry, closeness(entry.plain, bare, barePhrase) + (marked ? (hasMarks && !entry.folded.includes(phrase) ? 0.5 : 0) : 10)]);
  }
  const exact = found.filter((one) => one[1] < 10);
  return exact.length ? exact : found;
}

export function closeness(name: string, words: readonly string[], phrase: string): number {
  if (name === phrase) return 0;
  if (name.endsWith(` ${phrase}`)) return 1;
  if (name.startsWith(phrase)) return 1.5;
  if (` ${name} `.includes(` ${phrase} `)) return 2;
  if (words.every((word) => ` ${name} `.includes(` ${word} `))) return 3;
  return words.every((word) => ` ${name}`.includes(` ${word}`)) ? 4 : 5;
}

function build(graph: Graph): Entry[] {
  const entries: Entry[] = [];
  for (const kind of SEARCHED) {
    const [first, end] = graph.range(kind);
    for (let node = first; node < end; node++) {
      const names = [graph.name(node), ...graph.texts(node, "spellings"), ...graph.texts(node, "formerNames")];
      if (kind === "Unit") names.push(graph.text(node, "code"));
      const weight = weightOf(graph, node, kind);
      for (const name of new Set(names)) {
        const folded = fold(name);
        entries.push({ node, folded, plain: plain(name), weight });
      }
    }
  }
  return entries;
}

/** What exists and is told of comes before what has ended and nobody tells of. */
function weightOf(graph: Graph, node: number, kind: string): number {
  if (kind === "Person") return graph.edges("HAS_TENURE").from(node).length;
  if (kind === "Position") return 0;
  const alive = graph.number(node, "until") === null ? 1 : 0;
  if (kind === "Body") return alive * 2 + Math.min(graph.edges("IN_BODY").to(node).length, 5) / 10;
  return alive * 3 + Math.min(graph.edges("OF_UNIT").to(node).length, 10) / 5;
}
