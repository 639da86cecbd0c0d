/** The network of a page: the canvas, its filters and legend, and the same nodes as a list. */

import { hrefOf, nodeLink, word, type Context } from "./context";
import { h, replace } from "./dom";
import type { Word } from "./i18n";
import { DRAWN } from "./network/links";
import type { Palette } from "./network/paint";
import { NetworkView } from "./network/view";
import { SYSTEMS, compare } from "./tenures";

const KIND_WORDS: Record<string, Word> = { Person: "people", Body: "bodies", Unit: "units", Event: "events" };
const LISTED = 400;

/** Lives as long as the page: the canvas keeps its camera while state and language change. */
export class NetworkPage {
  readonly element = h("div", { class: "networkpage" });
  private readonly view: NetworkView;
  private readonly tools = h("div", { class: "tools" });
  private readonly legend = h("div", { class: "legend" });
  private readonly card = h("div", { class: "nodecard", "aria-live": "polite" });
  private readonly empty = h("p", { class: "emptynet", hidden: true });
  private readonly list = h("div", {});
  private readonly details = h("details", { class: "nodelist" });

  constructor(private readonly context: () => Context) {
    this.view = new NetworkView(context().links(), {
      select: (node) => this.select(node),
      visit: (node) => context().go({ ref: context().graph.ref(node), view: "page", open: [] }),
    });
    this.view.canvas.addEventListener("walked", (event) => this.tell((event as CustomEvent<number>).detail));
    this.details.addEventListener("toggle", () => this.fillList());
    const frame = h("div", { class: "netframe" }, this.view.canvas, this.legend, this.card, this.empty);
    this.element.append(this.tools, frame, this.details);
  }

  /** Show the state; cheap where only the day changed. */
  refresh(focus: number | null): void {
    const context = this.context();
    const { state, graph } = context;
    const open = state.open.map((ref) => graph.at(ref)).filter((node) => node !== undefined);
    this.view.show({ focus, hops: focus === null ? 0 : state.hops, open, hidden: new Set(state.hidden), day: state.day });
    const name = focus === null ? word(context, "whole_") : graph.name(focus);
    this.view.canvas.setAttribute("aria-label", word(context, "networkLabel", { name, n: this.view.shown.nodes.length }));
    this.empty.hidden = this.view.shown.nodes.length > 0;
    this.empty.textContent = word(context, "nothingHere");
    this.drawTools(focus);
    this.drawLegend();
    replace(this.details, h("summary", {}, `${word(context, "nodeList")} (${this.view.shown.nodes.length})`), this.list);
    this.fillList();
    if (this.view.selected >= 0) this.tell(this.view.selected);
    else replace(this.card, h("p", { class: "hint" }, word(context, "networkHint")));
  }

  repaint(): void {
    this.view.setPalette(readPalette());
  }

  private select(node: number): void {
    const context = this.context();
    const ref = context.graph.ref(node);
    const hasMore = (this.view.shown.more.get(node) ?? 0) > 0;
    if (context.state.hops > 0 && hasMore && !context.state.open.includes(ref))
      context.go({ open: [...context.state.open, ref] }, "replace");
    this.tell(node);
  }

  /** What was selected, beside the canvas and for those who hear it. */
  private tell(node: number): void {
    const context = this.context();
    const { graph, tenures } = context;
    const more = this.view.shown.more.get(node) ?? 0;
    const posts = graph.kind(node) === "Person" ? tenures.ofPerson(node).map((one) => graph.name(one.position)) : [];
    replace(
      this.card,
      h("p", { class: "kind" }, word(context, (KIND_WORDS[graph.kind(node)] === "people" ? "person" : graph.kind(node).toLowerCase()) as Word)),
      h("p", { class: "name", lang: "vi" }, graph.name(node)),
      posts.length ? h("p", { class: "quiet", lang: "vi" }, [...new Set(posts)].slice(0, 3).join("; ")) : null,
      more ? h("p", { class: "quiet" }, word(context, "hiddenMore", { n: more })) : null,
      graph.kind(node) === "Event" ? null : h("a", { class: "button", href: hrefOf(context, node, { view: "page" }) }, word(context, "openPage")),
      graph.kind(node) === "Event" ? null : h("a", { class: "button", href: hrefOf(context, node, { view: "network", hops: 1 }) }, word(context, "network")),
    );
  }

  private drawTools(focus: number | null): void {
    const context = this.context();
    const { state } = context;
    const range: [number, Word][] = [[1, "step1"], [2, "step2"], [0, "whole_"]];
    const active = focus === null ? 0 : state.hops;
    const choices = range
      .filter(([hops]) => focus !== null || hops === 0)
      .map(([hops, name]) =>
        h("button", { type: "button", "aria-pressed": String(active === hops), click: () => context.go({ hops, open: [] }) }, word(context, name)),
      );
    const kinds = DRAWN.map((kind) => {
      const box = h("input", { type: "checkbox", checked: !state.hidden.includes(kind) });
      box.addEventListener("change", () => {
        const rest = this.context().state.hidden.filter((one) => one !== kind);
        this.context().go({ hidden: box.checked ? rest : [...rest, kind] }, "replace");
      });
      return h("label", {}, box, h("span", { class: `swatch ${kind.toLowerCase()}` }), word(context, KIND_WORDS[kind]!));
    });
    const zooms: [string, Word, () => void][] = [
      ["+", "zoomIn", () => this.view.zoom(1.4)],
      ["−", "zoomOut", () => this.view.zoom(1 / 1.4)],
      ["⤢", "fit", () => this.view.fit()],
    ];
    const had = document.activeElement;
    const at = had instanceof HTMLElement && this.tools.contains(had) ? [...this.tools.querySelectorAll("button, input")].indexOf(had) : -1;
    replace(
      this.tools,
      h("div", { class: "group", role: "group", "aria-label": word(context, "steps") }, choices),
      h("div", { class: "group checks", role: "group", "aria-label": word(context, "filter") }, kinds),
      h(
        "div",
        { class: "group" },
        zooms.map(([sign, name, act]) => h("button", { type: "button", title: word(context, name), "aria-label": word(context, name), click: act }, sign)),
      ),
    );
    if (at >= 0) (this.tools.querySelectorAll<HTMLElement>("button, input")[at])?.focus();
  }

  private drawLegend(): void {
    const context = this.context();
    const systems = SYSTEMS.filter((system) => system !== "other");
    replace(
      this.legend,
      systems.map((system) => h("span", {}, h("span", { class: `swatch ${system}` }), word(context, system))),
      h("span", {}, h("span", { class: "stroke sure" }), word(context, "certain")),
      h("span", {}, h("span", { class: "stroke open" }), word(context, "open")),
      h("span", {}, h("span", { class: "stroke maybe" }), word(context, "possible")),
    );
  }

  /** The same nodes for those who do not see the canvas, by kind and name. */
  private fillList(): void {
    if (!this.details.open) {
      replace(this.list);
      return;
    }
    const context = this.context();
    const { graph } = context;
    replace(
      this.list,
      DRAWN.map((kind) => {
        const nodes = this.view.shown.nodes.filter((node) => graph.kind(node) === kind);
        if (!nodes.length) return null;
        const sorted = nodes.sort((a, b) => compare(graph.name(a), graph.name(b))).slice(0, LISTED);
        return h(
          "section",
          {},
          h("h3", {}, `${word(context, KIND_WORDS[kind]!)} (${nodes.length})`),
          h("ul", { class: "plain many" }, sorted.map((node) => h("li", {}, kind === "Event" ? graph.name(node) : nodeLink(context, node)))),
        );
      }),
    );
  }
}

/** Colours of the stylesheet, for the canvas. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: of("--canvas"),
    ink: of("--ink"),
    faint: of("--faint"),
    quiet: of("--quiet"),
    line: of("--line"),
    ring: of("--accent"),
    systems: SYSTEMS.map((system) => of(`--${system}`)),
    unit: of("--unit"),
    font: of("--font"),
  };
}
