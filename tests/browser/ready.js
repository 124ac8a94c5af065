// How long a person waits for the page, of a server that shows the demonstration: until what was asked for stands there, on a
// first visit (nothing kept by the browser) and on a later one; beside it, in the same run, a page of the same server without
// scripts, which is the floor; and how many bytes came for it, compressed: HRDD_BROWSER='{"url":…,"token":…}' node ready.js
import { browser, given, opened } from "./browser.js";

const VISITS = 9;

/** What stands there when a screen can be used: what the ledger answered, not its frame. */
const SCREENS = {
  "the portfolio": ["/portfolio", ".many-figure"],
  "a case": ["/case/XA-2025-001", ".checklist .row"],
  "its replay": ["/case/XA-2025-001/replay", ".step-facts h2"],
  "the register": ["/register", "main table tbody tr"],
  "the alerts": ["/alerts", ".ledger-alert"],
  "a form": ["/record/approveSupport?case=XA-2025-001", 'form.record[aria-busy="false"]'],
};
const FLOOR = ["/setup", "main form, form"];

const middle = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** From the beginning of the navigation until it stands there, in milliseconds, and the bytes that came: of the page itself, and of all. */
async function visited(page, [address, wanted]) {
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  const itself = new Set();
  const bytes = { page: 0, all: 0 };
  wire.on("Network.responseReceived", ({ requestId, response, type }) => {
    if (type === "Document" || new URL(response.url).pathname.startsWith("/page/")) itself.add(requestId);
  });
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (itself.has(requestId)) bytes.page += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "commit" });
  const there = await page.waitForFunction((selector) => document.querySelector(selector) && performance.now(), wanted, { polling: "raf" });
  const took = await there.jsonValue();
  await page.waitForLoadState("networkidle");
  await wire.detach();
  return { took, bytes };
}

async function measured(screen) {
  const first = [];
  const later = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const { context, page } = await opened({ token: given.token });
    first.push(await visited(page, screen));
    later.push(await visited(page, screen));
    await context.close();
  }
  const times = (visits) => visits.map(({ took }) => took);
  return { first: middle(times(first)), worst: Math.max(...times(first)), later: middle(times(later)), ...first[0].bytes };
}

const floor = await measured(FLOOR);
const row = (name, { first, worst, later, page, all }) => console.log(
  `${name.padEnd(28)} first visit ${Math.round(first)} ms (slowest of ${VISITS}: ${Math.round(worst)} ms, ${(first / floor.first).toFixed(1)} of the floor), later ${Math.round(later)} ms, the page ${Math.round(page / 1000)} KB, with what it shows ${Math.round(all / 1000)} KB`);
row("a page without scripts", floor);
for (const [name, screen] of Object.entries(SCREENS)) row(name, await measured(screen));
await browser.close();
