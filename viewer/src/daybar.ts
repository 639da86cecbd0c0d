/** The day of everything: a slider, a date field, steps, and both sides of 1 July 2025. */

import { dayText, word, type Context } from "./context";
import { REFORM, addMonths, firstOfYear, readDay, yearOf, type Day } from "./days";
import { h, onFrame } from "./dom";
import { ticks } from "./timeline";

export interface DayBar {
  element: HTMLElement;
  /** Show day and words of the state. */
  refresh(): void;
}

/** The slider begins with the register of units, or with the day of the view where that is earlier. */
const FIRST_YEAR = 2004;

export function dayBar(context: () => Context): DayBar {
  const slider = h("input", { type: "range", id: "day", step: 1 });
  const field = h("input", { type: "text", class: "dayfield", autocomplete: "off", spellcheck: "false", size: 16 });
  const steps = h("div", { class: "daysteps" });
  const scale = h("div", { class: "dayscale", "aria-hidden": "true" });
  const element = h("div", { class: "daybar" }, field, h("div", { class: "dayslide" }, slider, scale), steps);

  const to = onFrame((day: Day) => context().go({ day }, "replace"));
  slider.addEventListener("input", () => to(Number(slider.value)));
  field.addEventListener("change", () => {
    const day = readDay(field.value);
    field.setAttribute("aria-invalid", String(day === null));
    if (day === null) context().announce(word(context(), "badDay"));
    else context().go({ day }, "replace");
  });
  field.addEventListener("focus", () => field.select());
  field.addEventListener("blur", () => {
    field.removeAttribute("aria-invalid");
    field.value = dayText(context(), context().state.day);
  });
  slider.addEventListener("keydown", (event) => {
    const months: Record<string, number> = { PageUp: 1, PageDown: -1 };
    const step = months[event.key];
    if (step === undefined) return;
    event.preventDefault();
    context().go({ day: clamped(slider, addMonths(context().state.day, step)) }, "replace");
  });

  const refresh = () => {
    const now = context();
    const { day } = now.state;
    const first = Math.min(firstOfYear(FIRST_YEAR), firstOfYear(yearOf(day)));
    const last = Math.max(now.graph.meta.last, firstOfYear(2026), day);
    if (slider.min !== String(first) || slider.max !== String(last)) {
      slider.min = String(first);
      slider.max = String(last);
      drawScale(scale, first, last);
    }
    slider.value = String(day);
    slider.setAttribute("aria-label", word(now, "daySlider"));
    slider.setAttribute("aria-valuetext", dayText(now, day));
    if (document.activeElement !== field || field.getAttribute("aria-invalid") === "false") field.value = dayText(now, day);
    field.setAttribute("aria-label", word(now, "day"));
    drawSteps(steps, now, slider);
  };
  return { element, refresh };
}

function clamped(slider: HTMLInputElement, day: Day): Day {
  return Math.min(Number(slider.max), Math.max(Number(slider.min), day));
}

function drawScale(scale: HTMLElement, first: Day, last: Day): void {
  const place = (day: Day) => `${(((day - first) / (last - first)) * 100).toFixed(2)}%`;
  // The last years stand close to the end: none is marked that would reach over it.
  const shown = ticks(first, last, Math.max(200, window.innerWidth - 640), 44);
  const marks = shown.filter((day) => last - day > (last - first) * 0.02).map((day) => {
    const mark = h("span", { class: "tick" }, String(yearOf(day)));
    mark.style.left = place(day);
    return mark;
  });
  const reform = h("span", { class: "reform" });
  reform.style.left = place(REFORM);
  scale.replaceChildren(...marks, reform);
}

function drawSteps(steps: HTMLElement, context: Context, slider: HTMLInputElement): void {
  const { day, language } = context.state;
  // A phone has no room for the year; the label of the button says it.
  const year = window.innerWidth < 600 ? "" : language === "vi" ? "/2025" : " 2025";
  const wanted: [string, string, Day, boolean][] = [
    ["−1", word(context, "dayBefore"), day - 1, false],
    ["+1", word(context, "dayAfter"), day + 1, false],
    [`${language === "vi" ? "30/6" : "30 Jun"}${year}`, word(context, "dayBefore17"), REFORM - 1, true],
    [`${language === "vi" ? "1/7" : "1 Jul"}${year}`, word(context, "dayOf17"), REFORM, true],
    [word(context, "lastDay"), word(context, "lastDay"), context.graph.meta.last, true],
  ];
  if (steps.children.length !== wanted.length)
    steps.replaceChildren(...wanted.map(() => h("button", { type: "button" })));
  wanted.forEach(([text, label, target, isMark], at) => {
    const button = steps.children[at] as HTMLButtonElement;
    button.textContent = text;
    button.title = label;
    button.setAttribute("aria-label", label);
    if (isMark) button.setAttribute("aria-pressed", String(day === target));
    button.onclick = () => context.go({ day: clamped(slider, target) }, "replace");
  });
}
