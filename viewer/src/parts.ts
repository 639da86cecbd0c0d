/** Pieces that several pages are made of. */

import { dayText, glossLine, word, type Context } from "./context";
import { h, type Child } from "./dom";
import type { Certainty, Tenure } from "./tenures";

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

/** How certain a post is held: what was seen last is said, never more. */
export function statusOf(context: Context, tenure: Tenure, certainty: Certainty): string {
  if (certainty === "certain") return word(context, "certain");
  if (certainty === "open") {
    const last = tenure.seen.at(-1) ?? tenure.endNotBefore ?? tenure.startNotAfter;
    const seen = last === null ? "" : `, ${word(context, "lastSeen", { day: dayText(context, last) })}`;
    return `${word(context, "open")}${seen}`;
  }
  return word(context, "possible");
}
