/** Units before and after as a flow: left what it came of, right what it became, with act and clause. */

import { dayText, evidenceButton, nodeLink, word, type Context } from "./context";
import { h, s, type Child } from "./dom";
import { sourcesOf } from "./evidence";
import { whereabouts } from "./naming";
import { few, section } from "./parts";
import { flows, type Flow } from "./units";

const ROW = 108;
const WIDE = 72;
const MOST = 12;
const FURTHER = 3;

export function lineage(context: Context, unit: number): Child {
  const [before, after] = [flows(context.graph, unit, "into"), flows(context.graph, unit, "out")];
  if (!before.length && !after.length)
    return section(word(context, "lineage"), h("p", { class: "quiet" }, word(context, "noLineage")));
  const rows = Math.max(Math.min(before.length, MOST), Math.min(after.length, MOST), 1);
  const flow = h(
    "div",
    { class: "flow" },
    side(context, before, "cameOfLine", rows),
    before.length ? ribbons(before, rows, "into") : null,
    h("div", { class: "self", lang: "vi" }, h("span", {}, context.graph.name(unit))),
    after.length ? ribbons(after, rows, "out") : null,
    side(context, after, "becameLine", rows),
  );
  flow.style.setProperty("--rows", String(rows));
  return section(word(context, "lineage"), h("p", { class: "hint" }, word(context, "lineageHint")), flow);
}

function side(context: Context, all: readonly Flow[], title: "cameOfLine" | "becameLine", rows: number): Child {
  if (!all.length) return null;
  const way = title === "cameOfLine" ? "into" : "out";
  const items = all.map((flow) => item(context, flow, way));
  const list = few(context, items, MOST);
  const pad = Math.max(0, (rows - Math.min(all.length, MOST)) / 2);
  list.style.setProperty("--pad", String(pad));
  return h("div", { class: title === "cameOfLine" ? "flowside before" : "flowside" }, h("h3", {}, word(context, title)), list);
}

function item(context: Context, flow: Flow, way: "into" | "out"): HTMLElement {
  const { graph } = context;
  const node = way === "into" ? flow.source : flow.target;
  const place = whereabouts(graph, node, flow.effective ?? context.state.day);
  const law = [flow.act, flow.clause].filter(Boolean).join(", ");
  const extent = word(context, flow.extent);
  const told = [flow.certain ? extent : `${extent}, ${word(context, "maybe")}`];
  if (flow.effective !== null) told.push(dayText(context, flow.effective));
  const sources = flow.change === null ? 0 : sourcesOf(graph, flow.change).length;
  return h(
    "li",
    { class: `flowitem ${flow.certain ? "" : "maybe"}`, title: flow.basis || null },
    h("span", { class: "name" }, nodeLink(context, node), place ? h("span", { class: "quiet" }, ` ${place}`) : null),
    h("span", { class: "days" }, told.join(" · ")),
    law || sources
      ? h("span", { class: "law" }, law, " ", sources ? evidenceButton(context, flow.change!, sources) : null)
      : null,
    further(context, node, way),
  );
}

/** One step more in the same direction, in a line. */
function further(context: Context, node: number, way: "into" | "out"): Child {
  const certain = flows(context.graph, node, way).filter((flow) => flow.certain);
  if (!certain.length) return null;
  const shown = certain.slice(0, FURTHER).flatMap((flow, at) => [at ? ", " : "", nodeLink(context, way === "into" ? flow.source : flow.target)]);
  const more = certain.length > FURTHER ? `, +${certain.length - FURTHER}` : "";
  return h("span", { class: "law" }, `${word(context, way === "into" ? "beforeThat" : "afterThat")} `, shown, more);
}

/** Curves from each row to the middle; thick for the whole, thin for a part, dashed where not certain. */
function ribbons(all: readonly Flow[], rows: number, way: "into" | "out"): SVGElement {
  const count = Math.min(all.length, MOST);
  const height = rows * ROW;
  const top = (height - count * ROW) / 2;
  const paths = all.slice(0, count).map((flow, at) => {
    const y = top + at * ROW + ROW / 2;
    const [from, to] = way === "into" ? [y, height / 2] : [height / 2, y];
    return s("path", {
      d: `M0 ${from} C${WIDE / 2} ${from} ${WIDE / 2} ${to} ${WIDE} ${to}`,
      class: `ribbon ${flow.extent} ${flow.certain ? "" : "maybe"}`,
    });
  });
  return s("svg", { class: "ribbons", width: WIDE, height, viewBox: `0 0 ${WIDE} ${height}`, "aria-hidden": "true" }, paths);
}
