/** The page as a whole: header, day, the page of one thing or its network, evidence. */

import { bodyPage, holdersNow, lifeLine } from "./bodypage";
import { word, type Context } from "./context";
import { dayBar, type DayBar } from "./daybar";
import { isoDay } from "./days";
import { h, replace, type Child } from "./dom";
import { evidencePanel, copyButton } from "./evidencepanel";
import type { Graph } from "./graph";
import { about, homePage } from "./homepage";
import { Links } from "./network/links";
import { NetworkPage } from "./networkpage";
import { personPage, postsOn } from "./personpage";
import { relabel, searchBox } from "./searchbox";
import { Index } from "./searching";
import { formatState, parseState, type Defaults, type State } from "./state";
import { redateCharts } from "./strips";
import { Tenures } from "./tenures";
import { inside, parallelBodies, unitLife, unitPage } from "./unitpage";

const EVIDENCED = ["Tenure", "Figure", "Event", "UnitChange", "Vacancy", "Person", "Position"];
/** Browsers allow some 200 changes of the address in half a minute. */
const ADDRESS_REST = 200;
/** Milliseconds after which the names are read, if nobody has searched before. */
const INDEX_REST = 1500;

export class App implements Context {
  readonly tenures: Tenures;
  readonly index: Index;
  state: State;
  private linksMade: Links | undefined;
  private network: NetworkPage | undefined;
  private readonly bar: DayBar;
  private readonly search = searchBox(() => this);
  private readonly header = h("header", { class: "masthead" });
  private readonly main = h("main", { id: "main" });
  private readonly side = h("aside", { class: "side", hidden: true });
  private readonly live = h("div", { class: "offscreen", "aria-live": "polite" });
  private readonly skip = h("a", { class: "skip", href: "#title" });
  private addressTimer = 0;
  private opener: string | null = null;

  constructor(readonly graph: Graph, private readonly root: Element, private readonly defaults: Defaults) {
    this.tenures = new Tenures(graph);
    this.index = new Index(graph);
    this.state = parseState(location.hash, defaults);
    this.bar = dayBar(() => this);
    this.skip.addEventListener("click", (event) => {
      event.preventDefault();
      this.focusTitle();
    });
    replace(root, this.skip, this.header, this.bar.element, h("div", { class: "middle" }, this.main, this.side), this.live);
    window.addEventListener("hashchange", () => this.follow());
    window.addEventListener("popstate", () => this.follow());
    window.addEventListener("keydown", (event) => this.key(event));
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", () => this.show(dark.matches ? "dark" : "light"));
    this.show(dark.matches ? "dark" : "light");
    this.renderAll();
    // The first letter typed shall not wait for the index.
    const read = () => {
      if (this.index.step()) setTimeout(read, 30);
    };
    setTimeout(read, INDEX_REST);
  }

  links(): Links {
    this.linksMade ??= new Links(this.graph, this.tenures);
    return this.linksMade;
  }

  announce(text: string): void {
    this.live.textContent = text;
  }

  go(changes: Partial<State>, how: "push" | "replace" = "push"): void {
    const before = this.state;
    this.state = { ...before, ...changes };
    this.writeAddress(how);
    this.render(before);
  }

  /** The address says something else: a link was followed, or the reader went back. */
  private follow(): void {
    if (location.hash === formatState(this.state)) return;
    const before = this.state;
    this.state = parseState(location.hash, this.defaults);
    this.render(before);
  }

  private writeAddress(how: "push" | "replace"): void {
    clearTimeout(this.addressTimer);
    const write = () => {
      const hash = formatState(this.state);
      if (how === "push") history.pushState(null, "", hash);
      else history.replaceState(null, "", hash);
    };
    if (how === "push") write();
    else this.addressTimer = window.setTimeout(write, ADDRESS_REST);
  }

  private render(before: State): void {
    const { state } = this;
    const isOther = state.ref !== before.ref || state.view !== before.view || state.language !== before.language;
    if (isOther) {
      this.renderAll();
      if (state.ref !== before.ref || state.view !== before.view) {
        window.scrollTo({ top: 0 });
        this.focusTitle();
      }
      return;
    }
    if (state.view === "network") this.network!.refresh(this.focus());
    else if (state.day !== before.day) this.redate();
    this.bar.refresh();
    if (state.day !== before.day) this.redateLinks();
    if (state.evidence !== before.evidence || state.day !== before.day) this.renderEvidence(before.evidence);
  }

  private renderAll(): void {
    const { state } = this;
    document.documentElement.lang = state.language;
    const node = this.focus();
    document.title = [node === null ? "" : this.graph.name(node), "vietgov-kg"].filter(Boolean).join(" · ");
    this.skip.textContent = word(this, "skip");
    this.drawHeader();
    relabel(this.search, this);
    this.bar.refresh();
    replace(this.main, this.tabs(), this.content(node));
    this.main.classList.toggle("wide", state.view === "network");
    if (state.view === "network") {
      this.network!.refresh(node);
      this.network!.repaint();
    }
    this.renderEvidence(null);
  }

  private content(node: number | null): Child[] {
    const { state, graph } = this;
    if (state.view === "network") {
      this.network ??= new NetworkPage(() => this);
      const name = node === null ? word(this, "whole_") : graph.name(node);
      return [h("h1", { id: "title", tabindex: -1, class: "nettitle", lang: node === null ? null : "vi" }, name), this.network.element];
    }
    if (node === null) {
      const missing = state.ref ? h("p", { class: "note" }, word(this, "notFound", { ref: state.ref })) : null;
      return [missing, ...homePage(this)];
    }
    const pages: Record<string, (context: Context, node: number) => Child[]> = {
      Person: personPage,
      Unit: unitPage,
      Body: bodyPage,
    };
    return [...pages[graph.kind(node)]!(this, node), h("footer", {}, about(this))];
  }

  /** The node that the state names; of a position its body. `null`: the start page. */
  private focus(): number | null {
    const { graph, state } = this;
    const node = state.ref ? graph.at(state.ref) : undefined;
    if (node === undefined) return null;
    if (graph.kind(node) === "Position") return graph.targets("IN_BODY", node)[0] ?? null;
    return ["Person", "Unit", "Body"].includes(graph.kind(node)) ? node : null;
  }

  /** Only what depends on the day is made anew: the rest keeps its place, and what was opened stays open. */
  private redate(): void {
    const node = this.focus();
    if (node === null) return;
    const kind = this.graph.kind(node);
    const makers: Record<string, () => HTMLElement> =
      kind === "Person"
        ? { now: () => postsOn(this, this.tenures.ofPerson(node)) }
        : kind === "Body"
          ? { there: () => lifeLine(this, node), now: () => holdersNow(this, this.tenures.positions(node)) }
          : { there: () => unitLife(this, node), bodies: () => parallelBodies(this, node), inside: () => inside(this, node) };
    for (const place of this.main.querySelectorAll<HTMLElement>("[data-redate]")) {
      const make = makers[place.dataset["redate"]!];
      if (make) replace(place, make());
    }
    redateCharts(this.main, this.state.day);
  }

  /** Links lead to the day that is shown now, wherever they stand. */
  private redateLinks(): void {
    const on = `on=${isoDay(this.state.day)}`;
    for (const link of this.root.querySelectorAll('a[href^="#"]'))
      link.setAttribute("href", link.getAttribute("href")!.replace(/\bon=[\d-]+/, on));
  }

  private renderEvidence(before: string | null): void {
    const { state, side } = this;
    const node = state.evidence ? this.evidenced(state.evidence) : undefined;
    const isNew = before !== null && state.evidence !== before;
    for (const button of this.main.querySelectorAll<HTMLElement>("[data-evidence]"))
      button.setAttribute("aria-pressed", String(button.dataset["evidence"] === state.evidence));
    if (node === undefined) {
      side.hidden = true;
      side.replaceChildren();
      if (isNew && this.opener) this.main.querySelector<HTMLElement>(`[data-evidence="${CSS.escape(this.opener)}"]`)?.focus();
      return;
    }
    this.opener = state.evidence;
    side.hidden = false;
    side.setAttribute("aria-labelledby", "evidence-title");
    if (isNew || before === null || !side.childElementCount) replace(side, evidencePanel(this, node));
    if (!isNew) return;
    side.scrollTop = 0;
    side.querySelector<HTMLElement>("#evidence-title")?.focus({ preventScroll: true });
  }

  /** The node of a reference, of a kind that has evidence. */
  private evidenced(ref: string): number | undefined {
    const kind = ref.slice(0, ref.indexOf("/"));
    if (!EVIDENCED.includes(kind)) return undefined;
    const [first, end] = this.graph.range(kind);
    for (let node = first; node < end; node++) if (this.graph.ref(node) === ref) return node;
    return undefined;
  }

  private tabs(): HTMLElement {
    const { state } = this;
    const tab = (view: State["view"]) =>
      h(
        "a",
        { href: formatState({ ...state, view, evidence: "" }), "aria-current": state.view === view ? "page" : null },
        word(this, view),
      );
    return h(
      "nav",
      { class: "tabs", "aria-label": word(this, "views") },
      tab("page"),
      tab("network"),
      copyButton(this, () => location.href.replace(/#.*$/, "") + formatState(this.state), word(this, "copyLink")),
    );
  }

  private drawHeader(): void {
    const { state } = this;
    const language = state.language === "vi" ? "en" : "vi";
    replace(
      this.header,
      h("a", { class: "brand", href: formatState({ ...state, ref: "", view: "page", evidence: "", open: [] }), "aria-label": `vietgov-kg: ${word(this, "home")}` }, "vietgov-kg"),
      this.search,
      h(
        "div",
        { class: "switches" },
        h("button", { type: "button", lang: language, "aria-label": word(this, "languageLabel"), click: () => this.go({ language }) }, word(this, "language")),
        h("button", { type: "button", "aria-label": word(this, "theme"), title: word(this, "theme"), click: () => this.turn() }, "◐"),
      ),
    );
  }

  /** The other of light and dark than is shown. */
  private turn(): void {
    this.show(document.documentElement.dataset["theme"] === "dark" ? "light" : "dark");
  }

  private show(theme: "light" | "dark"): void {
    document.documentElement.dataset["theme"] = theme;
    this.network?.repaint();
  }

  private focusTitle(): void {
    this.main.querySelector<HTMLElement>("#title")?.focus({ preventScroll: true });
  }

  private key(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== "range";
    if (event.key === "Escape" && this.state.evidence && !isTyping) this.go({ evidence: "" });
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.search.querySelector("input")!.focus();
  }
}
