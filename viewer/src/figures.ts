/** Figures of a unit or body: the value that is believed, its sources, and what other sources say. */

import { dayText, evidenceButton, word, type Context } from "./context";
import { h, type Child } from "./dom";
import { sourcesOf } from "./evidence";
import { sayNumber } from "./i18n";
import { termName } from "./naming";
import { section } from "./parts";
import { sayPeriod } from "./days";

export function figuresOf(context: Context, node: number): Child {
  const { graph, state } = context;
  const figures = graph.sources("ABOUT", node);
  if (!figures.length) return null;
  const rows = figures.map((figure) => {
    const sources = sourcesOf(graph, figure);
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, termName(graph, graph.text(figure, "variable"), state.language)),
      h("td", { class: "number" }, sayNumber(state.language, graph.number(figure, "value") ?? NaN)),
      h("td", {}, asOf(context, figure), others(context, figure, sources.map((one) => one.claim))),
      h("td", {}, evidenceButton(context, figure, sources.length)),
    );
  });
  return section(word(context, "figures"), h("table", { class: "figures" }, h("tbody", {}, rows)));
}

function asOf(context: Context, figure: number): Child {
  const { graph, state } = context;
  const on = graph.number(figure, "asOf");
  if (on !== null) return word(context, "asOf", { day: dayText(context, on) });
  const [first, last] = [graph.number(figure, "asOfNotBefore"), graph.number(figure, "asOfNotAfter")];
  if (first === null || last === null) return null;
  return word(context, "asOf", { day: sayPeriod(first, last, state.language) });
}

/** Values that sources print and that are not the one shown. */
function others(context: Context, figure: number, claims: readonly number[]): Child {
  const { graph, state } = context;
  const value = graph.number(figure, "value");
  const printed = claims.map((claim) => graph.number(claim, "statedValue")).filter((one) => one !== null);
  const differing = [...new Set(printed)].filter((one) => one !== value);
  if (!differing.length) return null;
  const told = differing.map((one) => sayNumber(state.language, one)).join("; ");
  return h("span", { class: "differs" }, ` ${word(context, "figureOther", { value: told })}`);
}
