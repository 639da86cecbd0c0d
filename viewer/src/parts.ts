/** Pieces that several pages are made of. */

import { dayText, glossLine, word, type Context } from "./context";
import { sayPeriod } from "./days";
import { h, type Child } from "./dom";
import { tellDays } from "./telling";
import type { Certainty, Tenure } from "./tenures";

const FEW = 8;

export function section(title: string, ...children: (Child | readonly Child[])[]): HTMLElement {
  return h("section", { class: "block" }, h("h2", {}, title), ...children);
}

/** Kind, name and permanent id of what the page is about. */
export function heading(context: Context, node: number, kind: string, below: readonly Child[]): HTMLElement {
  const { graph } = context;
  return h(
    "header",
    { class: "top" },
    h("p", { class: "kind" }, kind),
    h("h1", { id: "title", tabindex: -1, lang: "vi" }, graph.name(node)),
    glossLine(context, node),
    below,
    h(
      "p",
      { class: "id" },
      h("span", {}, `${word(context, "permanentId")} `),
      h("code", {}, graph.id(node)),
    ),
    graph.partial.has(node) ? h("p", { class: "note" }, word(context, "partial")) : null,
  );
}

/** The days of a tenure and the terms it is of, in words. */
export function daysOf(context: Context, tenure: Tenure): string {
  const { graph, state } = context;
  const terms = graph.targets("IN_TERM", tenure.node).map((term) => word(context, "termOf", { term: graph.name(term) }));
  return [tellDays(tenure, state.language), ...new Set(terms)].join("; ");
}

/** The last day it was seen, else since when it is held. */
function lastTold(context: Context, tenure: Tenure): string {
  const { startNotBefore, startNotAfter } = tenure;
  const seen = tenure.seen.at(-1);
  if (seen !== undefined) return word(context, "lastSeen", { day: dayText(context, seen) });
  if (startNotAfter === null) return "";
  const isExact = startNotBefore !== null;
  const day = isExact ? sayPeriod(startNotBefore, startNotAfter, context.state.language) : dayText(context, startNotAfter);
  return word(context, isExact ? "from" : "fromLatest", { day });
}

/** How certain a post is held: what was seen last is said, never more. */
export function statusOf(context: Context, tenure: Tenure, certainty: Certainty): string {
  if (certainty === "certain") return word(context, "certain");
  if (certainty === "open") {
    return [word(context, "open"), lastTold(context, tenure)].filter(Boolean).join(", ");
  }
  return word(context, "possible");
}

/** A list whose later items come on demand. */
export function few(context: Context, items: readonly HTMLElement[], most = FEW): HTMLElement {
  const list = h("ul", { class: "plain" }, items.slice(0, most));
  if (items.length <= most) return list;
  const more = h(
    "button",
    {
      type: "button",
      class: "more",
      click: () => {
        list.append(...items.slice(most));
        more.remove();
      },
    },
    word(context, "showAll", { n: items.length }),
  );
  return h("div", {}, list, more);
}
