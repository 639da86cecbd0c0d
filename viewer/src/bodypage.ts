/** A body: what it belongs to, its posts with their holders in order, what it organised. */

import { dayText, evidenceButton, nodeLink, word, type Context } from "./context";
import { h, type Child } from "./dom";
import { sourcesOf } from "./evidence";
import { figuresOf } from "./figures";
import { titleInEnglish, whereabouts } from "./naming";
import { daysOf, few, heading, section, statusOf } from "./parts";
import { capacityOf } from "./personpage";
import { chart, type Strip } from "./strips";
import { compare, systemOf, type Certainty, type System, type Tenure } from "./tenures";
import { gapsOf, spanOf } from "./timeline";
import { isThere } from "./units";

const RELATIONS = [
  ["ofUnit", "OF_UNIT", "out"],
  ["partOf", "PART_OF_BODY", "out"],
  ["subordinateTo", "SUBORDINATE_TO", "out"],
  ["leads", "LEADS", "out"],
  ["ledBy", "LEADS", "into"],
  ["succeeds", "SUCCEEDS", "out"],
  ["succeededBy", "SUCCEEDS", "into"],
  ["partsOf", "PART_OF_BODY", "into"],
  ["below", "SUBORDINATE_TO", "into"],
] as const;

export function bodyPage(context: Context, body: number): Child[] {
  const { graph } = context;
  const system = systemOf(graph, body);
  const former = graph.texts(body, "formerNames");
  return [
    heading(context, body, `${word(context, "body")} · ${word(context, system)}`, [
      former.length ? h("p", { class: "aside" }, word(context, "formerly", { names: former.join(", ") })) : null,
      h("div", { "data-redate": "there" }, lifeLine(context, body)),
    ]),
    relations(context, body),
    holders(context, body, system),
    figuresOf(context, body),
    events(context, body),
  ];
}

/** When it was there, and that it is not on the day. */
export function lifeLine(context: Context, node: number): HTMLElement {
  const { graph, state } = context;
  const [from, until] = [graph.number(node, "from"), graph.number(node, "until")];
  const parts = [
    from === null ? "" : word(context, "existsFrom", { day: dayText(context, from) }),
    until === null ? "" : word(context, "existedUntil", { day: dayText(context, until) }),
  ].filter(Boolean);
  const isGone = !isThere(graph, node, state.day);
  return h(
    "p",
    { class: isGone ? "life gone" : "life" },
    parts.join(", "),
    isGone ? h("strong", {}, ` ${word(context, "notThere", { day: dayText(context, state.day) })}`) : null,
  );
}

function relations(context: Context, body: number): Child {
  const { graph, state } = context;
  const rows = RELATIONS.map(([label, type, way]) => {
    const found = way === "out" ? graph.targets(type, body) : graph.sources(type, body);
    if (!found.length) return null;
    const sorted = [...new Set(found)].sort((a, b) => compare(graph.name(a), graph.name(b)));
    const place = (one: number) => (graph.kind(one) === "Unit" ? whereabouts(graph, one, state.day) : "");
    return [
      h("dt", {}, word(context, label)),
      h(
        "dd",
        {},
        few(context, sorted.map((one) =>
          h("li", {}, nodeLink(context, one), place(one) ? h("span", { class: "quiet" }, `, ${place(one)}`) : null),
        )),
      ),
    ];
  });
  const shown = rows.filter((row) => row !== null);
  return shown.length ? section(word(context, "relations"), h("dl", { class: "facts" }, shown.flat())) : null;
}

function holders(context: Context, body: number, system: System): Child {
  const { tenures } = context;
  const positions = tenures.positions(body);
  if (!positions.length) return null;
  const all = positions.flatMap((position) => tenures.ofPosition(position));
  const span = spanOf(all, context.state.day);
  const lanes = positions.map((position) => ({
    heading: h("span", { class: "lanename" }, postName(context, position)),
    strips: stripsOf(context, position, system),
  }));
  return section(
    word(context, "holders"),
    h("p", { class: "hint" }, word(context, "holdersHint")),
    h("div", { "data-redate": "now" }, holdersNow(context, positions)),
    chart(context, lanes, span),
  );
}

/** The name of a post without that of its body, where one begins with the other. */
function postName(context: Context, position: number): HTMLElement {
  const { graph, state } = context;
  const title = graph.concepts.titles[graph.text(position, "title")];
  if (!title) return h("span", { lang: "vi" }, graph.name(position));
  const english = state.language === "en" ? h("span", { class: "gloss" }, titleInEnglish(title[1])) : null;
  return h("span", {}, h("span", { lang: "vi" }, title[0]), english);
}

/** Who held which post on the day, in a table. */
export function holdersNow(context: Context, positions: readonly number[]): HTMLElement {
  const { tenures, state } = context;
  const rows = positions.map((position) => {
    const found = tenures.holders(position, state.day);
    const sure = found.filter((one) => one.certainty !== "possible");
    const vacant = vacancyOn(context, position) !== undefined;
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, postName(context, position)),
      h(
        "td",
        {},
        vacant ? h("span", { class: "vacant" }, word(context, "vacant")) : null,
        sure.length ? few(context, sure.map((one) => h("li", {}, holder(context, one.tenure, one.certainty))), 12) : null,
        !sure.length && !vacant ? h("span", { class: "quiet" }, word(context, "notKnown")) : null,
        possibly(context, found.filter((one) => one.certainty === "possible"), sure.length === 0),
      ),
    );
  });
  return h(
    "table",
    { class: "now" },
    h("caption", {}, word(context, "onDay", { day: dayText(context, state.day) })),
    h("tbody", {}, rows),
  );
}

/** The vacancy that a source tells of on the day, if one does. */
export function vacancyOn(context: Context, position: number): number | undefined {
  const { graph, state } = context;
  return graph
    .sources("OF_POSITION", position)
    .find((one) => graph.kind(one) === "Vacancy" && graph.numbers(one, "seenOn").includes(state.day));
}

function holder(context: Context, tenure: Tenure, certainty: Certainty): HTMLElement {
  return h(
    "span",
    { class: `holder ${certainty}` },
    nodeLink(context, tenure.person),
    capacityOf(context, tenure),
    h("span", { class: "status" }, ` ${statusOf(context, tenure, certainty)}`),
  );
}

function possibly(context: Context, found: readonly { tenure: Tenure }[], isOnly: boolean): Child {
  if (!found.length) return null;
  const list = found.slice(0, 12).map(({ tenure }) => holder(context, tenure, "possible"));
  return h(
    "details",
    {},
    h("summary", {}, word(context, "otherHolders", { n: found.length })),
    h("div", { class: isOnly ? "maybe only" : "maybe" }, list),
  );
}

function stripsOf(context: Context, position: number, system: System): Strip[] {
  const { graph, tenures, state } = context;
  const all = tenures.ofPosition(position);
  const gaps = graph.oneSeat.has(position) ? gapsOf(all) : [];
  const strips = all.map((tenure): Strip => {
    const ref = graph.ref(tenure.node);
    const days = daysOf(context, tenure);
    const count = sourcesOf(graph, tenure.node).length;
    return {
      label: [
        h("span", { class: "name" }, nodeLink(context, tenure.person), capacityOf(context, tenure)),
        h("span", { class: "days" }, days),
        evidenceButton(context, tenure.node, count),
      ],
      spoken: `${graph.name(tenure.person)}: ${days}. ${word(context, "sources")}: ${count}`,
      bars: [{ told: tenure, system }],
      press: () => context.go({ evidence: ref }),
      pressed: state.evidence === ref,
      ref,
    };
  });
  for (const gap of gaps) strips.splice(placeOf(all, gap.from), 0, gapStrip(context, gap));
  return [...strips, ...vacancies(context, position)];
}

function placeOf(all: readonly Tenure[], day: number): number {
  const at = all.findIndex((tenure) => (tenure.startNotAfter ?? tenure.endNotBefore ?? Infinity) > day);
  return at < 0 ? all.length : at;
}

function gapStrip(context: Context, gap: { from: number; to: number }): Strip {
  const told = word(context, "gap", { first: dayText(context, gap.from), last: dayText(context, gap.to) });
  return { label: [h("span", { class: "quiet" }, told)], spoken: told, bars: [], gaps: [gap] };
}

/** Only where a source says so. */
function vacancies(context: Context, position: number): Strip[] {
  const { graph } = context;
  return graph
    .sources("OF_POSITION", position)
    .filter((one) => graph.kind(one) === "Vacancy")
    .map((one) => {
      const days = graph.numbers(one, "seenOn");
      const told = days.length
        ? days.map((day) => word(context, "vacantOn", { day: dayText(context, day) })).join(", ")
        : word(context, "vacant");
      return {
        label: [h("span", {}, told), evidenceButton(context, one, sourcesOf(graph, one).length)],
        spoken: told,
        bars: [],
      };
    });
}

function events(context: Context, body: number): Child {
  const { graph } = context;
  const found = graph.sources("ORGANISED_BY", body);
  if (!found.length) return null;
  const sorted = found.sort((a, b) => (graph.number(a, "on") ?? Infinity) - (graph.number(b, "on") ?? Infinity) || a - b);
  return section(
    word(context, "events"),
    few(context, sorted.map((event) => {
      const on = graph.number(event, "on");
      return h(
        "li",
        {},
        h("span", { lang: "vi" }, graph.name(event)),
        on === null ? null : h("span", { class: "quiet" }, `, ${dayText(context, on)}`),
        " ",
        evidenceButton(context, event, sourcesOf(graph, event).length),
      );
    })),
  );
}

