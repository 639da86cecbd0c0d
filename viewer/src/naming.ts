/** How things are called in the language of the reader; Vietnamese names stay, English ones stand beside. */

import type { Day, Language } from "./days";
import type { Graph } from "./graph";
import { chainOn } from "./units";

/** A name in English made of the vocabulary's terms; "" where it has none. */
export function gloss(graph: Graph, node: number): string {
  switch (graph.kind(node)) {
    case "Unit":
      return unitInEnglish(graph, graph.name(node));
    case "Body":
      return bodyInEnglish(graph, node);
    case "Position":
      return positionInEnglish(graph, node);
    default:
      return "";
  }
}

function unitInEnglish(graph: Graph, name: string): string {
  const type = typeOf(graph, name);
  return type ? `${name.slice(type.length + 1)} ${graph.concepts.types[type]}` : "";
}

/** The type word that a name of a unit begins with: "thị trấn". */
function typeOf(graph: Graph, name: string): string | undefined {
  const types = Object.keys(graph.concepts.types).sort((a, b) => b.length - a.length);
  const lower = name.toLowerCase();
  return types.find((one) => lower.startsWith(`${one} `));
}

/** "Nghệ An" of "tỉnh Nghệ An". */
export function withoutType(graph: Graph, name: string): string {
  const type = typeOf(graph, name);
  return type ? name.slice(type.length + 1) : name;
}

function bodyInEnglish(graph: Graph, body: number): string {
  const kind = graph.concepts.kinds[graph.text(body, "kind")];
  if (!kind) return "";
  const unit = graph.targets("OF_UNIT", body)[0];
  const place = unit === undefined ? "" : unitInEnglish(graph, graph.name(unit)) || graph.name(unit);
  const english = kind[1].replace(/\{(unit|name|committee|council)\}/g, place);
  if (english.includes("{")) return "";
  const named = place && !english.includes(place) ? `${english}, ${place}` : english;
  return named.replace(/\s*\((?:historical|Party caucus)\)/g, "").replace(/\s+of\s*$/, "").replace(/\b(\w+) \1\b/g, "$1").trim();
}

function positionInEnglish(graph: Graph, position: number): string {
  const title = graph.concepts.titles[graph.text(position, "title")];
  const body = graph.targets("IN_BODY", position)[0];
  if (!title) return "";
  const host = body === undefined ? "" : bodyInEnglish(graph, body);
  const english = titleInEnglish(title[1]);
  return host ? `${english}, ${host}` : english;
}

/** The first of several terms, without what it says of where it is used. */
export function titleInEnglish(terms: string): string {
  return terms.split(";")[0]!.replace(/\s*\([^)]*\)/g, "").replace(/\s+/g, " ").trim();
}

/** Where a thing is: the units above it, or the units of a body. */
export function whereabouts(graph: Graph, node: number, day: Day): string {
  const kind = graph.kind(node);
  if (kind === "Unit") return chainOn(graph, node, day).map((one) => graph.name(one)).join(", ");
  if (kind === "Body") {
    const unit = graph.targets("OF_UNIT", node)[0];
    if (unit === undefined) return "";
    return [graph.name(unit), whereabouts(graph, unit, day)].filter(Boolean).join(", ");
  }
  return "";
}

/** The term of the vocabulary, else the id as words. */
export function termName(graph: Graph, id: string, language: Language): string {
  const term = graph.concepts.terms[id];
  return term ? term[language === "vi" ? 0 : 1] : id.replace(/_/g, " ");
}

/** A name cut to a number of characters, whole words where that loses little. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most - 1);
  const space = part.lastIndexOf(" ");
  return `${space > most * 0.6 ? part.slice(0, space) : part}…`;
}
