/** Read what the page carries and show it. */

import "./style.css";

import { App } from "./app";
import { h, replace } from "./dom";
import { Graph } from "./graph";
import { say } from "./i18n";
import { readWire } from "./wire";

async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  const block = document.getElementById("graph")!;
  const language = navigator.language.toLowerCase().startsWith("vi") ? "vi" : "en";
  try {
    const graph = new Graph(await readWire(block.textContent ?? ""));
    block.remove();
    new App(graph, root, { day: graph.meta.day, language, ref: graph.meta.open });
    document.documentElement.dataset["ready"] = String(Math.round(performance.now()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    replace(root, h("p", { class: "note", role: "alert" }, say(language, "unreadable", { why })));
    throw error;
  }
}

void start();
