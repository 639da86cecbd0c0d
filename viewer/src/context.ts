/** What every part of the page needs: the graph, the state, words, and ways to go elsewhere. */

import { sayDay, type Day } from "./days";
import { h, type Child } from "./dom";
import type { Graph } from "./graph";
import { say, type Word } from "./i18n";
import { gloss } from "./naming";
import type { Links } from "./network/links";
import type { Index } from "./searching";
import { formatState, type State } from "./state";
import type { Tenures } from "./tenures";

export interface Context {
  graph: Graph;
  tenures: Tenures;
  index: Index;
  links(): Links;
  state: State;
  /** Change the state; a new entry of the history unless told otherwise. */
  go(changes: Partial<State>, how?: "push" | "replace"): void;
  /** Say something to those who hear the page. */
  announce(text: string): void;
}

export function word(context: Context, name: Word, values: Record<string, string | number> = {}): string {
  return say(context.state.language, name, values);
}

export function dayText(context: Context, day: Day): string {
  return sayDay(day, context.state.language);
}

/** Address of the page of a node: same day, same language. */
export function hrefOf(context: Context, node: number, changes: Partial<State> = {}): string {
  return formatState({ ...context.state, ref: context.graph.ref(node), evidence: "", open: [], ...changes });
}

/** A link to the page of a node, by its name; the page shown, whatever view is shown now. */
export function nodeLink(context: Context, node: number, ...children: Child[]): HTMLElement {
  const name = context.graph.name(node);
  const english = context.state.language === "en" ? gloss(context.graph, node) : "";
  return h(
    "a",
    { href: hrefOf(context, node, { view: "page" }), lang: children.length ? null : "vi", title: english || null },
    children.length ? children : name,
  );
}

/** The English name below a Vietnamese one, where the reader reads English and there is one. */
export function glossLine(context: Context, node: number): Child {
  if (context.state.language !== "en") return null;
  const english = gloss(context.graph, node);
  return english ? h("span", { class: "gloss", lang: "en" }, english) : null;
}

/** A button that shows the evidence of a node. */
export function evidenceButton(context: Context, node: number, count: number): HTMLElement {
  const ref = context.graph.ref(node);
  const label = count === 1 ? word(context, "showSource") : word(context, "showSources", { n: count });
  return h(
    "button",
    {
      type: "button",
      class: "sources",
      "aria-pressed": String(context.state.evidence === ref),
      "data-evidence": ref,
      click: () => context.go({ evidence: ref }),
    },
    label,
  );
}
