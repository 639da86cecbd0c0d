/** The search field: a combobox with a list of results, by keyboard and pointer. */

import { hrefOf, word, type Context } from "./context";
import { h, replace } from "./dom";
import { whereabouts } from "./naming";
import { systemOf } from "./tenures";

const MOST = 12;

export function searchBox(context: () => Context): HTMLElement {
  let active = -1;
  let found: number[] = [];
  const list = h("ul", { id: "results", role: "listbox", hidden: true });
  const input = h("input", {
    type: "search",
    id: "search",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-expanded": "false",
    "aria-controls": "results",
    "aria-autocomplete": "list",
  });

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (node: number) => {
    close();
    input.value = "";
    context().go({ ref: context().graph.ref(node), view: "page", evidence: "", open: [] });
  };
  const point = (at: number) => {
    active = at;
    [...list.children].forEach((one, row) => one.setAttribute("aria-selected", String(row === at)));
    const row = list.children[at];
    if (!row) return;
    input.setAttribute("aria-activedescendant", row.id);
    row.scrollIntoView({ block: "nearest" });
  };
  const search = () => {
    const now = context();
    const { nodes, total } = now.index.find(input.value, MOST);
    found = nodes;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    const isEmpty = !input.value.trim();
    replace(list, nodes.map((node, at) => option(now, node, at, () => choose(node))));
    if (!total) list.append(h("li", { class: "quiet", role: "option", "aria-disabled": "true" }, word(now, "noResults")));
    else if (total > nodes.length)
      list.append(h("li", { class: "quiet", role: "option", "aria-disabled": "true" }, word(now, "moreResults", { n: total - nodes.length })));
    list.hidden = isEmpty;
    input.setAttribute("aria-expanded", String(!isEmpty));
    if (!isEmpty) now.announce(total ? word(now, "results", { n: total }) : word(now, "noResults"));
  };
  input.addEventListener("input", search);
  input.addEventListener("focus", () => input.value.trim() && search());
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    if (event.key === "Enter") {
      const node = found[Math.max(0, active)];
      if (!list.hidden && node !== undefined) choose(node);
      return;
    }
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined || !found.length || list.hidden) return;
    event.preventDefault();
    point((active + step + found.length) % found.length);
  });
  const box = h("div", { class: "search", role: "search" }, input, list);
  box.addEventListener("focusout", (event) => {
    if (!box.contains((event as FocusEvent).relatedTarget as Node | null)) setTimeout(close, 120);
  });
  return box;
}

/** Words of the field in the language of the reader. */
export function relabel(box: Element, context: Context): void {
  const input = box.querySelector("input")!;
  input.setAttribute("aria-label", word(context, "searchLabel"));
  input.setAttribute("placeholder", word(context, "searchHint"));
  box.querySelector("#results")!.setAttribute("aria-label", word(context, "searchLabel"));
}

function option(context: Context, node: number, at: number, choose: () => void): HTMLElement {
  const { graph, state, tenures } = context;
  const kind = graph.kind(node);
  const about =
    kind === "Person"
      ? [...new Set(tenures.ofPerson(node).map((one) => graph.name(one.position)))].reverse().slice(0, 2).join("; ")
      : kind === "Position"
        ? tenures.ofPosition(node).map((one) => graph.name(one.person)).reverse().slice(0, 3).join(", ")
        : whereabouts(graph, node, state.day);
  const until = kind === "Person" || kind === "Position" ? null : graph.number(node, "until");
  const ended = until === null ? "" : word(context, "existedUntil", { day: `${new Date(until * 86_400_000).getUTCFullYear()}` });
  const body = kind === "Position" ? graph.targets("IN_BODY", node)[0] ?? -1 : node;
  const isOfBody = kind === "Body" || kind === "Position";
  const mark = isOfBody ? `swatch ${systemOf(graph, body)} ${kind.toLowerCase()}` : `swatch ${kind.toLowerCase()}`;
  const row = h(
    "li",
    { role: "option", id: `result-${at}`, "aria-selected": "false" },
    h("span", { class: mark }),
    h(
      "a",
      { href: hrefOf(context, node, { view: "page" }), tabindex: -1 },
      h("span", { class: "name", lang: "vi" }, graph.name(node)),
      h("span", { class: "about" }, [about, ended].filter(Boolean).join(" · ")),
    ),
  );
  row.addEventListener("mousedown", (event) => event.preventDefault());
  row.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose();
  });
  return row;
}
