/** The panel of evidence: every sentence behind a thing, its document, and a citation to copy. */

import { dayText, nodeLink, word, type Context } from "./context";
import { h, type Child } from "./dom";
import { dayOf, safeAddress, settingsOf, sourcesOf, type Source } from "./evidence";
import { sayReason, sayValue } from "./i18n";
import { termName } from "./naming";
import { tellBounds } from "./telling";
import type { Tenure } from "./tenures";

export function evidencePanel(context: Context, node: number): HTMLElement {
  const sources = sourcesOf(context.graph, node);
  return h(
    "div",
    { class: "evidence" },
    h(
      "header",
      {},
      h("p", { class: "kind" }, word(context, "evidence")),
      h(
        "button",
        { type: "button", class: "close", "aria-label": word(context, "close"), click: () => context.go({ evidence: "" }) },
        "×",
      ),
    ),
    h("h2", { id: "evidence-title", tabindex: -1 }, titleOf(context, node)),
    context.tenures.of(node) ? bounds(context, context.tenures.of(node)!) : null,
    conflicts(context, node),
    h("h3", {}, `${word(context, "sentences")} (${sources.length})`),
    sources.length
      ? h("ol", { class: "quotes" }, sources.map((source) => h("li", {}, quoted(context, source))))
      : h("p", { class: "quiet" }, word(context, "noSources")),
  );
}

function titleOf(context: Context, node: number): string {
  const { graph, state } = context;
  const tenure = context.tenures.of(node);
  if (tenure) return `${graph.name(tenure.person)}, ${graph.name(tenure.position)}`;
  if (graph.kind(node) === "Figure") {
    const about = graph.targets("ABOUT", node)[0];
    const variable = termName(graph, graph.text(node, "variable"), state.language);
    return about === undefined ? variable : `${graph.name(about)}: ${variable}`;
  }
  if (graph.kind(node) === "UnitChange") return termName(graph, graph.text(node, "changeKind"), state.language);
  if (graph.kind(node) === "Vacancy") {
    const position = graph.targets("OF_POSITION", node)[0];
    return position === undefined ? word(context, "vacant") : `${graph.name(position)}: ${word(context, "vacant")}`;
  }
  return graph.name(node);
}

/** Each bound of a tenure with what sets it. */
function bounds(context: Context, tenure: Tenure): Child {
  const { state } = context;
  const settings = settingsOf(context.graph, tenure.node);
  const told = tellBounds(tenure, state.language);
  const names = ["startNotBefore", "startNotAfter", "endNotBefore", "endNotAfter"] as const;
  const rows = names.flatMap((name) => {
    const day = tenure[name];
    if (day === null) return [];
    const why = settings.filter((one) => one.bound === name);
    const reasons = [...new Set(why.map((one) => sayReason(state.language, one.why)))];
    return [h("dt", {}, word(context, name)), h("dd", {}, dayText(context, day), h("span", { class: "quiet" }, reasons.length ? ` ${reasons.join(", ")}` : ""))];
  });
  return h(
    "section",
    { class: "bounds" },
    told ? h("p", { class: "told" }, told) : null,
    rows.length ? h("details", {}, h("summary", {}, word(context, "why")), h("dl", { class: "facts" }, rows)) : null,
  );
}

function conflicts(context: Context, node: number): Child {
  const { graph } = context;
  const edges = graph.edges("CONFLICTS_WITH");
  const rows = [...edges.from(node), ...edges.to(node)];
  if (!rows.length) return null;
  return h(
    "ul",
    { class: "conflicts" },
    rows.map((row) => {
      const other = edges.source[row] === node ? edges.target[row]! : edges.source[row]!;
      const person = context.tenures.of(other)?.person;
      const who = person === undefined ? graph.name(other) : graph.name(person);
      const on = edges.number(row, "on");
      const believed = edges.number(row, "preferred") === node ? "preferredThis" : "preferredOther";
      const told = word(context, "conflictWith", { who, day: on === null ? "" : dayText(context, on) });
      return h("li", {}, told, `; ${word(context, believed)} `, person === undefined ? null : nodeLink(context, person, "→"));
    }),
  );
}

function quoted(context: Context, source: Source): HTMLElement {
  const remarks = [
    source.modality === "stated" ? "" : sayValue(context.state.language, source.modality),
    source.status ? termName(context.graph, source.status, context.state.language) : "",
    source.rank === "normal" ? "" : source.reason || source.rank,
    word(context, "confidence", { p: source.confidence.toFixed(2) }),
  ].filter(Boolean);
  return h(
    "article",
    { class: source.disputes === null ? "quote" : "quote disputes" },
    source.disputes === null ? null : h("p", { class: "dispute" }, disputeOf(context, source.disputes)),
    source.quote
      ? h("blockquote", { lang: "vi" }, h("p", {}, `“${source.quote}”`))
      : h("p", { class: "quiet" }, `${word(context, "noQuote")}: ${word(context, "place", { a: source.place[0], b: source.place[1] })}`),
    h("p", { class: "document" }, documentLine(context, source)),
    h("p", { class: "remarks" }, remarks.join(" · ")),
    copyButton(context, () => citation(context, source), word(context, "copyCitation")),
  );
}

function disputeOf(context: Context, what: string): string {
  if (!what) return word(context, "disputed");
  const told = what.split(", ").map((one) => sayValue(context.state.language, one));
  return word(context, "disputedWhat", { what: told.join(", ") });
}

/** Newspaper, title, day, and the address where it may be followed. */
function documentLine(context: Context, source: Source): Child[] {
  const { graph } = context;
  if (source.document < 0) return [];
  const address = safeAddress(graph.text(source.document, "source"));
  const parts = [graph.text(source.document, "publisher"), graph.text(source.document, "title") || graph.id(source.document)];
  const children: Child[] = [
    h("span", { lang: "vi" }, parts.filter(Boolean).join(", ")),
    `, ${documentDay(context, source.document)}`,
  ];
  if (address)
    children.push(
      " ",
      h("a", { href: address, target: "_blank", rel: "noopener noreferrer external" }, word(context, "readThere")),
    );
  return children;
}

function documentDay(context: Context, document: number): string {
  const { graph } = context;
  const issued = graph.number(document, "issued");
  if (issued !== null) return dayText(context, issued);
  const [first, last] = [graph.number(document, "notBefore"), graph.number(document, "notAfter")];
  if (first !== null && first === last) return dayText(context, first);
  if (first !== null && last !== null)
    return word(context, "undatedBetween", { first: dayText(context, first), last: dayText(context, last) });
  if (first !== null) return word(context, "undatedSince", { day: dayText(context, first) });
  return last === null ? word(context, "undated") : word(context, "undatedUntil", { day: dayText(context, last) });
}

/** Quote, newspaper, title, day, address; then this graph, its build and the id of the claim. */
export function citation(context: Context, source: Source): string {
  const { graph } = context;
  const document = source.document;
  const day = document < 0 ? null : dayOf(graph, document);
  const parts = [
    source.quote ? `“${source.quote}”` : "",
    document < 0 ? "" : graph.text(document, "publisher"),
    document < 0 ? "" : graph.text(document, "title") || graph.id(document),
    day === null ? word(context, "undated") : documentDay(context, document),
    document < 0 ? "" : (safeAddress(graph.text(document, "source")) ?? ""),
  ];
  return `${parts.filter(Boolean).join(", ")}. ${graph.meta.program}, ${graph.meta.build}, ${graph.ref(source.claim)}.`;
}

export function copyButton(context: Context, text: () => string, label: string): HTMLElement {
  const button = h("button", { type: "button", class: "copy" }, label);
  button.addEventListener("click", () => {
    void copy(text()).then((done) => {
      button.textContent = word(context, done ? "copied" : "copyFailed");
      context.announce(button.textContent);
      setTimeout(() => (button.textContent = label), 2500);
    });
  });
  return button;
}

/** Copy by the clipboard; where the browser denies it, by a selection. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h("textarea", { class: "offscreen", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
