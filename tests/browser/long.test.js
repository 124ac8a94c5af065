// A case of 20,000 events scrolls and replays without a task over 100 ms. What counts is the time that the page itself was at work
// on its main thread: a machine with other work to do makes every task look longer than it is. Both are printed.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened } from "./browser.js";

after(() => browser.close());

const EVENTS = 20_000;
const AT_ONCE = 16;
const LONGEST = 100;
const CASE = "/case/XA-2025-001";

/** Records visits until the case has as many events as it should. */
async function filled() {
  const { id, revision } = (await asked(`{ case(reference: "XA-2025-001") { id revision } }`)).case;
  let next = revision;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (next < EVENTS) {
      const number = next;
      next += 1;
      await asked("mutation V($input: RecordMonitoringVisitInput!) { recordMonitoringVisit(input: $input) { __typename } }", {
        input: { caseId: id, commandId: `long-visit-${number}`, access: "FULL", announced: number % 2 === 0, evidence: [], findings: `Visit ${number}: the register is complete, nobody is held.`, place: "Northern road, western post", recipient: "XA-TBP" },
      }, given.tokens["ts-xa"]);
    }
  }));
}

/** The longest tasks of the page's main thread while something is done: by the clock, and at work. */
async function tasks(page, what) {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await what();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const ran = traceEvents.filter(({ name, pid, tid, tdur }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`) && tdur !== undefined);
  assert.ok(ran.length > 20, "tasks were seen");
  const most = (which) => Math.round(Math.max(...ran.map((task) => task[which])) / 1000);
  return { clock: most("dur"), work: most("tdur") };
}

test("a case of 20,000 events scrolls and replays without freezing", async (told) => {
  await filled();
  const { context, page, wrong } = await opened({ token: given.token });
  const last = (await asked(`{ case(reference: "XA-2025-001") { revision } }`)).case.revision;
  assert.ok(last >= EVENTS);
  const step = (number) => page.waitForFunction((wanted) => Number((document.querySelector(".step-facts h2 .soft")?.textContent ?? "").replace(/\D/g, "")) === wanted, number);
  const did = {
    "looks at it": async () => {
      await goes(page, CASE);
      await page.locator(".checklist .row").first().waitFor();
      for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, 600);
    },
    "scrolls through its events": async () => {
      await goes(page, `${CASE}/events`);
      for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 500);
      await page.getByRole("link", { name: "Next page" }).click();
      await page.waitForURL(/upto=/);
      for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 500);
    },
    "replays it": async () => {
      await goes(page, `${CASE}/replay`);
      await step(last);
      for (let back = 1; back <= 4; back += 1) {
        await page.getByRole("button", { name: "Previous" }).click();
        await step(last - back);
      }
      await page.getByRole("slider").focus();
      await page.keyboard.press("Home");
      await step(1);
      for (let turn = 0; turn < 10; turn += 1) await page.keyboard.press("PageUp");
      await page.waitForURL((url) => Number(url.searchParams.get("step")) > EVENTS / 2);
      await step(Number(new URL(page.url()).searchParams.get("step")));
    },
    "checks its chain": async () => {
      await goes(page, `${CASE}/proof`);
      await page.getByRole("button", { name: "Check the chain here" }).click();
      await page.waitForFunction(() => Number(document.querySelector(".proof progress")?.getAttribute("value") ?? 0) >= 300, null, { timeout: 120_000 });
      await page.getByRole("button", { name: "Stop" }).click();
      await page.locator(".proof .found.warn").waitFor();
    },
  };
  for (const [name, what] of Object.entries(did)) {
    const { clock, work } = await tasks(page, what);
    told.diagnostic(`${name}: the longest task is ${work} ms at work, ${clock} ms by the clock, of ${last} events`);
    assert.ok(work < LONGEST, `${name}: a task of ${work} ms`);
  }
  assert.deepEqual(wrong, []);
  await context.close();
});
