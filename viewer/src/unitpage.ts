/** A unit: the parallel bodies and who holds them, the units before and after, figures, names, units inside. */

import { dayText, evidenceButton, glossLine, nodeLink, word, type Context } from "./context";
import { h, type Child } from "./dom";
import { sourcesOf } from "./evidence";
import { figuresOf } from "./figures";
import { lifeLine, vacancyOn } from "./bodypage";
import { lineage } from "./lineage";
import { titleInEnglish, whereabouts } from "./naming";
import { few, heading, section, statusOf } from "./parts";
import { capacityOf } from "./personpage";
import { compare, systemOf, type Certainty, type System, type Tenure } from "./tenures";
import { childrenOn, flows, isThere, levelOf, nameOn } from "./units";

export function unitPage(context: Context, unit: number): Child[] {
  return [
    heading(context, unit, `${word(context, "unit")} · ${word(context, levelOf(context.graph, unit))}`, [
      h("div", { "data-redate": "there" }, unitLife(context, unit)),
    ]),
    h("div", { "data-redate": "bodies" }, parallelBodies(context, unit)),
    lineage(context, unit),
    figuresOf(context, unit),
    namesOf(context, unit),
    h("div", { "data-redate": "inside" }, inside(context, unit)),
  ];
}

/** Where it is, its code and days; where it is gone on the day, what it became. */
export function unitLife(context: Context, unit: number): HTMLElement {
  const { graph, state } = context;
  const place = whereabouts(graph, unit, state.day);
  const code = word(context, "code", { code: graph.text(unit, "code") });
  const then = nameOn(graph, unit, state.day);
  const until = graph.number(unit, "until");
  const next = until !== null && state.day > until ? flows(graph, unit, "out").filter((flow) => flow.certain) : [];
  return h(
    "div",
    {},
    h("p", { class: "aside" }, [place, code].filter(Boolean).join(" · ")),
    then && then !== graph.name(unit) ? h("p", { class: "aside" }, word(context, "namedThen", { name: then })) : null,
    lifeLine(context, unit),
    next.length
      ? h(
          "p",
          { class: "became" },
          `${word(context, "becameLine")} `,
          next.flatMap((flow, at) => [at ? ", " : "", nodeLink(context, flow.target)]),
        )
      : null,
  );
}

const MAIN: readonly System[] = ["party", "council", "state", "front", "other"];

/** Bodies of the unit that are there on the day, side by side by system. */
export function parallelBodies(context: Context, unit: number): HTMLElement {
  const { graph, state } = context;
  const all = graph.sources("OF_UNIT", unit);
  const there = all.filter((body) => isThere(graph, body, state.day));
  const columns = MAIN.map((system) => there.filter((body) => systemOf(graph, body) === system));
  const missing = all.length - there.length;
  return section(
    word(context, "parallel"),
    h("p", { class: "hint" }, word(context, "onDay", { day: dayText(context, state.day) })),
    there.length
      ? h(
          "div",
          { class: "columns" },
          columns.map((bodies, at) => (bodies.length ? column(context, MAIN[at]!, bodies) : null)),
        )
      : h("p", { class: "quiet" }, word(context, "noBodies")),
    missing
      ? h(
          "details",
          { class: "elsewhen" },
          h("summary", {}, word(context, "bodiesOtherDays", { n: missing })),
          few(context, all.filter((body) => !there.includes(body)).map((body) => h("li", {}, nodeLink(context, body)))),
        )
      : null,
  );
}

function column(context: Context, system: System, bodies: number[]): HTMLElement {
  const { graph } = context;
  const weight = (body: number) => context.tenures.positions(body).length;
  const sorted = bodies.sort((a, b) => weight(b) - weight(a) || compare(graph.name(a), graph.name(b)));
  const cards = sorted.map((body) => card(context, body));
  return h(
    "section",
    { class: `column ${system}` },
    h("h3", {}, h("span", { class: `swatch ${system}` }), word(context, system)),
    few(context, cards.map((one) => h("li", {}, one)), 6),
  );
}

function card(context: Context, body: number): HTMLElement {
  const { tenures, state } = context;
  const vacant = tenures.positions(body).flatMap((position) => {
    const vacancy = vacancyOn(context, position);
    return vacancy === undefined ? [] : [emptySeat(context, position, vacancy)];
  });
  const posts = tenures.positions(body).flatMap((position) => {
    const found = tenures.holders(position, state.day);
    const sure = found.filter((one) => one.certainty !== "possible");
    const shown = sure.length ? sure : found.slice(0, 1);
    return shown.map((one, at) => ({ position, ...one, more: sure.length || at ? 0 : found.length - 1 }));
  });
  return h(
    "article",
    { class: "card" },
    h("h4", {}, nodeLink(context, body)),
    glossLine(context, body),
    posts.length || vacant.length
      ? h(
          "dl",
          { class: "seats" },
          vacant,
          posts.map((one) => seat(context, one.position, one.tenure, one.certainty, one.more)),
        )
      : h("p", { class: "quiet" }, word(context, "nobodyOn")),
  );
}

function emptySeat(context: Context, position: number, vacancy: number): HTMLElement {
  return h(
    "div",
    { class: "seat" },
    h("dt", { title: context.graph.name(position) }, titleOf(context, position)),
    h(
      "dd",
      {},
      h("span", { class: "vacant" }, word(context, "vacant")),
      evidenceButton(context, vacancy, sourcesOf(context.graph, vacancy).length),
    ),
  );
}

/** The title without the body: the card names it. */
function titleOf(context: Context, position: number): string {
  const { graph, state } = context;
  const title = graph.concepts.titles[graph.text(position, "title")];
  if (!title) return graph.name(position);
  return state.language === "vi" ? title[0] : titleInEnglish(title[1]);
}

function seat(context: Context, position: number, tenure: Tenure, certainty: Certainty, more: number): HTMLElement {
  const { graph } = context;
  return h(
    "div",
    { class: `seat ${certainty}` },
    h("dt", { title: graph.name(position) }, titleOf(context, position)),
    h(
      "dd",
      {},
      nodeLink(context, tenure.person),
      capacityOf(context, tenure),
      h("span", { class: "status" }, statusOf(context, tenure, certainty)),
      evidenceButton(context, tenure.node, sourcesOf(graph, tenure.node).length),
      more ? h("span", { class: "status" }, ` ${word(context, "otherHolders", { n: more })}`) : null,
    ),
  );
}

function namesOf(context: Context, unit: number): Child {
  const { graph } = context;
  const periods = graph.targets("IN_PERIOD", unit);
  if (periods.length < 2) return null;
  const sorted = periods.sort((a, b) => (graph.number(a, "from") ?? -Infinity) - (graph.number(b, "from") ?? -Infinity));
  return section(
    word(context, "names"),
    h(
      "ol",
      { class: "plain" },
      sorted.map((period) => {
        const [from, until] = [graph.number(period, "from"), graph.number(period, "until")];
        const days = [
          from === null ? "" : word(context, "from", { day: dayText(context, from) }),
          until === null ? "" : word(context, "until", { day: dayText(context, until) }),
        ].filter(Boolean);
        return h("li", {}, h("span", { lang: "vi" }, graph.name(period)), h("span", { class: "quiet" }, ` ${days.join(" ")}`));
      }),
    ),
  );
}

export function inside(context: Context, unit: number): HTMLElement {
  const { graph, state } = context;
  const found = childrenOn(graph, unit, state.day);
  if (!found.length) return h("div", {});
  return section(
    `${word(context, "inside")} (${found.length})`,
    h("div", { class: "many" }, few(context, found.map((one) => h("li", {}, nodeLink(context, one))), 24)),
  );
}

