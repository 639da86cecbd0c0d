/** A person: posts on the day, the career on an axis of time, sources, who may be the same. */

import { dayText, evidenceButton, glossLine, nodeLink, word, type Context } from "./context";
import { h, type Child } from "./dom";
import { sourcesOf } from "./evidence";
import { sayNumber, sayValue } from "./i18n";
import { chart, type Lane, type Strip } from "./strips";
import { SYSTEMS, certaintyOn, systemOf, type Tenure } from "./tenures";
import { spanOf } from "./timeline";
import { daysOf, heading, section, statusOf } from "./parts";

export function personPage(context: Context, person: number): Child[] {
  const { graph, tenures } = context;
  const spellings = graph.texts(person, "spellings");
  const all = tenures.ofPerson(person);
  return [
    heading(context, person, word(context, "person"), [
      spellings.length ? h("p", { class: "aside" }, word(context, "alsoWritten", { names: spellings.join(", ") })) : null,
    ]),
    h("div", { "data-redate": "now" }, postsOn(context, all)),
    all.length ? career(context, all) : null,
    tookPart(context, person),
    ownSources(context, person),
    possiblySame(context, person),
  ];
}

/** What the person held on the day, the certain first. */
export function postsOn(context: Context, all: readonly Tenure[]): HTMLElement {
  const { day } = context.state;
  const order = ["certain", "open", "possible"];
  const now = all
    .map((tenure) => ({ tenure, certainty: certaintyOn(tenure, day) }))
    .filter((one) => one.certainty !== "none")
    .sort((a, b) => order.indexOf(a.certainty) - order.indexOf(b.certainty));
  const shown = now.filter((one) => one.certainty !== "possible");
  const list = shown.length ? shown : now;
  return section(
    word(context, "onDay", { day: dayText(context, context.state.day) }),
    list.length
      ? h(
          "ul",
          { class: "posts" },
          list.map(({ tenure, certainty }) =>
            h(
              "li",
              { class: `post ${systemOf(context.graph, tenure.body)} ${certainty}` },
              h("strong", { lang: "vi" }, nodeLink(context, tenure.body < 0 ? tenure.position : tenure.body, context.graph.name(tenure.position))),
              glossLine(context, tenure.position),
              h("span", { class: "status" }, statusOf(context, tenure, certainty)),
            ),
          ),
        )
      : h("p", { class: "quiet" }, word(context, "holdsNothing")),
  );
}

function career(context: Context, all: readonly Tenure[]): HTMLElement {
  const { graph } = context;
  const lanes: Lane[] = SYSTEMS.map((system) => ({
    heading: h("span", { class: "lanename" }, h("span", { class: `swatch ${system}` }), word(context, system)),
    strips: all.filter((tenure) => systemOf(graph, tenure.body) === system).map((tenure) => stripOf(context, tenure)),
  }));
  return section(
    word(context, "career"),
    h("p", { class: "hint" }, word(context, "careerHint")),
    chart(context, lanes, spanOf(all, context.state.day)),
  );
}

function stripOf(context: Context, tenure: Tenure): Strip {
  const { graph, state } = context;
  const name = graph.name(tenure.position) + capacityOf(context, tenure);
  const days = daysOf(context, tenure);
  const count = sourcesOf(graph, tenure.node).length;
  const ref = graph.ref(tenure.node);
  return {
    label: [
      h("span", { class: "name", lang: "vi" }, nodeLink(context, tenure.body < 0 ? tenure.position : tenure.body, name)),
      glossLine(context, tenure.position),
      h("span", { class: "days" }, days),
      evidenceButton(context, tenure.node, count),
    ],
    spoken: `${name}: ${days}. ${word(context, "sources")}: ${count}`,
    bars: [{ told: tenure, system: systemOf(graph, tenure.body) }],
    press: () => context.go({ evidence: ref }),
    pressed: state.evidence === ref,
    ref,
  };
}

export function capacityOf(context: Context, tenure: Tenure): string {
  return tenure.capacity === "full" || !tenure.capacity
    ? ""
    : ` (${sayValue(context.state.language, tenure.capacity)})`;
}

function tookPart(context: Context, person: number): Child {
  const { graph } = context;
  const edges = graph.edges("TOOK_PART");
  const rows = edges.from(person);
  if (!rows.length) return null;
  return section(
    word(context, "tookPart"),
    h(
      "ul",
      { class: "plain" },
      rows.map((row) => {
        const event = edges.target[row]!;
        return h(
          "li",
          {},
          h("span", { lang: "vi" }, graph.name(event)),
          ` (${sayValue(context.state.language, edges.text(row, "role"))}) `,
          evidenceButton(context, event, sourcesOf(graph, event).length),
        );
      }),
    ),
  );
}

/** Sentences that tell of the person and of no post, such as a nomination. */
function ownSources(context: Context, person: number): Child {
  const count = sourcesOf(context.graph, person).length;
  return count ? section(word(context, "sentences"), evidenceButton(context, person, count)) : null;
}

function possiblySame(context: Context, person: number): Child {
  const { graph, tenures, state } = context;
  const edges = graph.edges("POSSIBLY_SAME");
  const rows = [...edges.from(person), ...edges.to(person)];
  if (!rows.length) return null;
  return section(
    word(context, "possiblySame"),
    h("p", { class: "hint" }, word(context, "possiblySameHint")),
    h(
      "ul",
      { class: "plain" },
      rows.map((row) => {
        const other = edges.source[row] === person ? edges.target[row]! : edges.source[row]!;
        const posts = tenures.ofPerson(other).map((tenure) => graph.name(tenure.position));
        return h(
          "li",
          {},
          nodeLink(context, other),
          posts.length ? h("span", { class: "quiet" }, ` ${[...new Set(posts)].slice(0, 3).join("; ")}`) : null,
          h("span", { class: "quiet" }, ` ${sayNumber(state.language, edges.number(row, "score") ?? 0)}`),
          h("span", { class: "reasons", lang: "en" }, edges.texts(row, "reasons").join("; ")),
        );
      }),
    ),
  );
}

