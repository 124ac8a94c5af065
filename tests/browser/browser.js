// What every browser test begins with: Chromium, a person who is logged in, and an eye on what must not happen.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

/** Where the server is, and tokens by the name of the person in the fixtures. */
export const given = JSON.parse(process.env.HRDD_BROWSER ?? "null");

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
  // The ledger as another computer of the office would name it.
  "--host-resolver-rules=MAP ledger.lan 127.0.0.1",
];

/** Where Chromium is, for whoever runs a file by hand. The suite says where it found one, or installed it (`tests/src/browser.rs`). */
const there = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find((path) => existsSync(path));

/** Chromium, once for all tests of a file. */
export const browser = await chromium.launch({ executablePath: process.env.HRDD_CHROMIUM ?? there, args: FLAGS });

/**
 * A page of somebody, with what went wrong on it: console errors, page errors, and requests to any other host.
 * @param {{ token?: string, url?: string, lang?: string, dark?: boolean, width?: number, height?: number, reducedMotion?: "reduce" }} [how]
 */
export async function opened(how = {}) {
  const url = how.url ?? given.url;
  const context = await browser.newContext({
    baseURL: url,
    locale: how.lang ?? "en",
    colorScheme: how.dark ? "dark" : "light",
    viewport: { width: how.width ?? 1280, height: how.height ?? 900 },
    reducedMotion: how.reducedMotion ?? null,
  });
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") wrong.push(`console: ${line.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`page: ${error.stack ?? error}`));
  const underWay = new Set();
  asking.set(page, underWay);
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => underWay.delete(request));
  page.on("request", (request) => {
    underWay.add(request);
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && protocol !== "data:") wrong.push(`elsewhere: ${request.url()}`);
  });
  if (how.token) {
    const session = { token: how.token, user: "", role: "", office: "", until: null, idleMinutes: null };
    await context.addInitScript((kept) => {
      if (!sessionStorage.getItem("hrdd-session")) sessionStorage.setItem("hrdd-session", kept);
    }, JSON.stringify(session));
  }
  return { context, page, wrong };
}

/** Asks the ledger, past the page. Where too much was asked it waits as long as it is told to. */
export async function asked(query, variables = {}, token = given.token) {
  for (;;) {
    const answer = await fetch(`${given.url}/graphql`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    const wait = errors?.[0]?.extensions?.retryAfterMs;
    if (!wait) {
      assert.equal(errors, undefined, JSON.stringify(errors));
      return data;
    }
    await new Promise((done) => setTimeout(done, wait));
  }
}

/** What each page asks for at the moment. @type {WeakMap<import("playwright-core").Page, Set<unknown>>} */
const asking = new WeakMap();

/** So long nothing may be under way until a view counts as there: longer than the page takes from one answer to its next question. */
const QUIET = 150;

/** Goes to a view and waits until nothing is under way. */
export async function goes(page, address) {
  await page.goto(address);
  await page.waitForSelector("main h1");
  for (let quiet = 0, waited = 0; quiet < QUIET; waited += 25) {
    if (waited > 60_000) throw new Error(`${address} does not come to rest: ${[...asking.get(page)].map((one) => one.url())}`);
    await page.waitForTimeout(25);
    quiet = asking.get(page).size === 0 && (await page.locator('main [aria-busy="true"]').count()) === 0 ? quiet + 25 : 0;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.0 to 2.2, A and AA, as readable lines. */
export async function violations(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  }));
  return found.violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 5).join(" | ")}`);
}

/** Whether anything makes the page scroll sideways. */
export const overflows = (page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
