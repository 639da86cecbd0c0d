/** What the address says after "#": a view that can be sent. */

import { isoDay, parseDay, type Day, type Language } from "./days";

export type View = "page" | "network";

export interface State {
  /** "Person/m…", "Unit/…", "Body/…"; "" is the start page. */
  ref: string;
  view: View;
  day: Day;
  language: Language;
  /** Steps shown around in the network: 1 or 2; 0: the whole graph. */
  hops: number;
  /** Nodes opened by hand in the network. */
  open: string[];
  /** Kinds that the network leaves out. */
  hidden: string[];
  /** Whose evidence is shown. */
  evidence: string;
}

export type Defaults = Pick<State, "day" | "language" | "ref">;

/** Read a hash; what it does not say, or says wrongly, is the default. */
export function parseState(hash: string, defaults: Defaults): State {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const hops = Number(params.get("hops") ?? "1");
  const language = params.get("lang");
  return {
    ref: params.get("id") ?? defaults.ref,
    view: params.get("view") === "network" ? "network" : "page",
    day: parseDay(params.get("on") ?? "") ?? defaults.day,
    language: language === "vi" || language === "en" ? language : defaults.language,
    hops: [0, 1, 2].includes(hops) ? hops : 1,
    open: listed(params.get("open")),
    hidden: listed(params.get("hide")),
    evidence: params.get("source") ?? "",
  };
}

/** Write a state as a hash; defaults of the network are left out, day and language always stand there. */
export function formatState(state: State): string {
  const params = new URLSearchParams();
  if (state.ref) params.set("id", state.ref);
  if (state.view !== "page") params.set("view", state.view);
  params.set("on", isoDay(state.day));
  if (state.view === "network") {
    if (state.hops !== 1) params.set("hops", String(state.hops));
    if (state.open.length) params.set("open", state.open.join("~"));
    if (state.hidden.length) params.set("hide", state.hidden.join("~"));
  }
  if (state.evidence) params.set("source", state.evidence);
  params.set("lang", state.language);
  return `#${params.toString().replace(/%2F/g, "/").replace(/%7E/g, "~")}`;
}

function listed(text: string | null): string[] {
  return text ? text.split("~").filter(Boolean) : [];
}
