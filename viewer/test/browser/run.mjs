// Drives the page of a file in a real browser and prints a line of JSON for each thing that was tried:
// {"name", "error"}; error is null where it went as it should. Called by tests/viewer/test_browser.py.
//
//     node run.mjs PAGE.html CHROMIUM

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { SCENARIOS } from "./scenarios.mjs";

const [, , file, executablePath] = process.argv;
const ARGUMENTS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const whole = pathToFileURL(file).href;
const damaged = pathToFileURL(damagedCopy()).href;

const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
for (const [name, scenario] of Object.entries(SCENARIOS)) {
  console.log(JSON.stringify({ name, error: await tried(scenario) }));
}
await browser.close();

/** The page with its data cut off in the middle, as a download that broke off. */
function damagedCopy() {
  const copy = `${file}.damaged.html`;
  const cut = (_, begin, content, end) => begin + content.slice(0, content.length / 2) + end;
  writeFileSync(copy, readFileSync(file, "utf8").replace(/(id="graph">)([^<]*)(<)/, cut));
  return copy;
}

/** What went wrong, null for nothing: also a request to anywhere, a message of the console, an error. */
async function tried(scenario) {
  const noise = [];
  const address = scenario.isDamaged ? damaged : whole;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "vi-VN",
    reducedMotion: "reduce",
    ...scenario.context,
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address) noise.push(`request: ${request.url()}`);
  });
  page.on("console", (message) => noise.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => scenario.isDamaged || noise.push(`error: ${error.stack}`));
  try {
    const open = async (hash = "") => {
      await page.goto("about:blank");
      await page.goto(address + hash);
      await page.waitForSelector(scenario.isDamaged ? "[role=alert]" : "html[data-ready]");
    };
    await open(scenario.hash ?? "");
    await scenario.run(page, { open, context, audit: () => audit(page) });
    return noise.length ? noise.join("\n") : null;
  } catch (error) {
    return `${error.message}\n${noise.join("\n")}`;
  } finally {
    await context.close();
  }
}

/** Serious faults of accessibility, one a line. The audit is put in past the policy of the page. */
async function audit(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, { resultTypes: ["violations"] }).then((found) => JSON.stringify(found.violations
      .filter((one) => ["serious", "critical"].includes(one.impact))
      .map((one) => one.id + ": " + one.nodes.slice(0, 3).map((node) => node.html + " " + node.failureSummary).join(" | "))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(result.value);
}
