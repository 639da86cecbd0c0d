/** The start page: what is in the file, where to begin, and how to cite it. */

import { dayText, nodeLink, word, type Context } from "./context";
import { h, type Child } from "./dom";
import { copyButton } from "./evidencepanel";
import { sayNumber, type Word } from "./i18n";
import { whereabouts } from "./naming";
import { section } from "./parts";

const COUNTED: [string, Word][] = [
  ["Person", "people"],
  ["Body", "bodies"],
  ["Position", "positions"],
  ["Unit", "units"],
  ["Claim", "sentences"],
  ["Document", "documents"],
];
const MOST = 8;

export function homePage(context: Context): Child[] {
  const { graph, state } = context;
  return [
    h(
      "header",
      { class: "top home" },
      h("h1", { id: "title", tabindex: -1 }, word(context, "explorer")),
      h("p", { class: "lead" }, word(context, "intro")),
    ),
    h(
      "dl",
      { class: "counts" },
      COUNTED.map(([kind, name]) => {
        const [first, end] = graph.range(kind);
        return h("div", {}, h("dt", {}, word(context, name)), h("dd", {}, sayNumber(state.language, end - first)));
      }),
    ),
    section(
      word(context, "startHere"),
      h("div", { class: "columns three" }, [
        best(context, "Person", "people", (node) => graph.edges("HAS_TENURE").from(node).length),
        best(context, "Unit", "units", (node) => bodiesAlive(context, node)),
        best(context, "Body", "bodies", (node) => holdersOf(context, node)),
      ]),
    ),
    about(context),
  ];
}

function bodiesAlive(context: Context, unit: number): number {
  const { graph } = context;
  return graph.number(unit, "until") === null ? graph.edges("OF_UNIT").to(unit).length : 0;
}

function holdersOf(context: Context, body: number): number {
  return context.tenures.positions(body).reduce((sum, one) => sum + context.tenures.ofPosition(one).length, 0);
}

function best(context: Context, kind: string, title: Word, weight: (node: number) => number): HTMLElement {
  const { graph, state } = context;
  const [first, end] = graph.range(kind);
  const scored: [number, number][] = [];
  for (let node = first; node < end; node++) {
    const score = weight(node);
    if (score > 0) scored.push([score, node]);
  }
  scored.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  return h(
    "section",
    { class: "column" },
    h("h3", {}, word(context, title)),
    h(
      "ul",
      { class: "plain" },
      scored.slice(0, MOST).map(([, node]) => {
        const place = kind === "Person" ? "" : whereabouts(graph, node, state.day);
        return h("li", {}, nodeLink(context, node), place ? h("span", { class: "quiet" }, `, ${place}`) : null);
      }),
    ),
  );
}

/** What the file is made of, its licence, and how to cite it. */
export function about(context: Context): HTMLElement {
  const { meta } = context.graph;
  const scope = meta.seeds.length
    ? word(context, "scopePart", { names: meta.seeds.join(", "), n: meta.hops })
    : word(context, "scopeWhole");
  const built = word(context, "builtFrom", {
    build: meta.build,
    program: meta.program,
    n: meta.documents,
    day: dayText(context, meta.last),
  });
  return section(
    word(context, "about"),
    h("p", {}, `${scope}. ${built}.`),
    h("p", {}, word(context, "licence"), " ", word(context, "cautious")),
    h("p", {}, `${word(context, "howToCite")}: `, h("cite", {}, citeAs(context)), " ", copyButton(context, () => citeAs(context), word(context, "copyCitation"))),
  );
}

export function citeAs(context: Context): string {
  const { meta } = context.graph;
  return `${meta.program}, ${meta.build}, ${dayText(context, meta.last)}.`;
}
