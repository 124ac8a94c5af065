// The page over plain http from another computer of the office, where a browser holds back what it keeps for https.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened } from "./browser.js";
import { Mouse, filled, scenario } from "./forms.js";

after(() => browser.close());

/** What went wrong, but for what the browser says of a header that it heeds over https only. */
const faults = (wrong) => wrong.filter((line) => !/Cross-Origin-Opener-Policy header has been ignored/.test(line));

test("over plain http in a LAN the page works, listens, checks the chain, and says that it cannot check the signature", async () => {
  const { context, page, wrong } = await opened({ token: given.token, url: given.lan });
  const sockets = [];
  page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => sockets.push(JSON.parse(payload).type)));
  for (const address of ["/portfolio", "/register", "/alerts", "/audit", "/recipients", "/policy", "/record", "/case/XA-2025-001", "/case/XA-2025-001/replay?step=7"]) {
    await goes(page, address);
    assert.equal(await page.evaluate(() => globalThis.isSecureContext), false, "the browser takes it for what it is");
    assert.equal(await page.locator("main [role=alert]").count(), 0, address);
  }
  assert.ok(sockets.includes("connection_ack"), `${sockets}`);
  await goes(page, "/case/XA-2025-001/proof");
  await page.locator(".proof button").first().click();
  await page.locator(".proof .found.warn", { hasText: "The signature of the checkpoint could not be checked in this browser" }).waitFor();
  assert.equal(await page.locator(".proof svg.ribbon rect:not(.good)").count(), 0, "every step of the chain was checked");
  await page.getByText("not checked: this browser does so over https, or on the computer of the ledger").first().waitFor();
  assert.deepEqual(faults(wrong), []);
  await context.close();
});

test("over plain http in a LAN a decision is recorded through its form", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens["pm-xa"], url: given.lan });
  const [first] = scenario("F01-border-posts.json").steps;
  const reference = "XA-2026-901";
  await page.goto("/record/openCase");
  await page.locator('form.record[aria-busy="false"]').waitFor();
  await filled(new Mouse(page), "OpenCaseInput", { ...first.input, reference, effectiveOn: first.on });
  await page.locator(".verdict.accepted").waitFor();
  await page.locator(".verdict button[type=submit]").click();
  await page.locator(".recorded .position").first().waitFor();
  assert.equal((await asked("query($r: String) { case(reference: $r) { status } }", { r: reference })).case.status, "DRAFT");
  assert.deepEqual(faults(wrong), []);
  await context.close();
});
