// Opens a page in a new browser and prints its numbers as JSON.
//
//     node measure.mjs PAGE.html NAME CHROMIUM

import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

const [, , file, name, executablePath] = process.argv;
const ARGUMENTS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const [STEPS, STEP, DRAG_MS] = [12, 90, 2000];
const isOurs = name === "vietgov-kg";

const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(120_000);
page.on("pageerror", (error) => {
  throw error;
});

await page.goto(pathToFileURL(file).href + (isOurs ? "#view=network&on=2015-06-01&lang=en" : ""), { waitUntil: "commit" });
await page.waitForFunction((ours) => (ours ? Number(document.querySelector("canvas.network")?.dataset.drawn) > 0 : window.isDrawn), isOurs);
const ready = await page.evaluate(async () => {
  // A picture is on the screen one frame after it was drawn.
  window.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  await window.painted();
  return performance.now();
});
if (isOurs) {
  await page.evaluate(() => {
    const slider = document.querySelector("#day");
    const canvas = document.querySelector("canvas.network");
    window.setDay = async (day) => {
      const before = canvas.dataset.drawn;
      slider.value = String(day);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      while (canvas.dataset.drawn === before) await new Promise((done) => requestAnimationFrame(done));
    };
  });
  const label = await page.getAttribute("canvas.network", "aria-label");
  const links = await page.getAttribute("canvas.network", "data-links");
  if (!label.includes("15000 nodes") || links !== "30000") throw new Error(`another graph: ${label}, ${links} links`);
}

const steps = await page.evaluate(
  async ([count, step]) => {
    const found = [];
    for (let at = 1; at <= count; at++) {
      const begin = performance.now();
      await window.setDay(16587 + at * step);
      await window.painted();
      found.push(performance.now() - begin);
    }
    return found.sort((a, b) => a - b)[Math.floor(count / 2)];
  },
  [STEPS, STEP],
);

await page.mouse.move(90, 700);
await page.mouse.down();
const frames = page.evaluate(
  (ms) =>
    new Promise((done) => {
      let count = 0;
      const begin = performance.now();
      const next = (now) => (now - begin < ms ? (count++, requestAnimationFrame(next)) : done((count / (performance.now() - begin)) * 1000));
      requestAnimationFrame(next);
    }),
  DRAG_MS,
);
let isOver = false;
void frames.then(() => (isOver = true));
for (let at = 0; !isOver; at++) await page.mouse.move(90 + (at % 200), 700 - (at % 150));
await page.mouse.up();

console.log(JSON.stringify({ "ready ms": ready, "slider ms": steps, "drag fps": await frames }));
await browser.close();
