// Alerts on the page: found, taken in hand, refused with the reason, and caught up with after a time offline.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened } from "./browser.js";

after(() => browser.close());

/** The case of the second scenario, whose support was suspended and resumed. */
const SUSPENDED = "XB-2025-001";

const caseId = async (reference) => (await asked("query($reference: String) { case(reference: $reference) { id } }", { reference })).case.id;

/** Alerts of the case that wait for an answer, oldest first: its deadlines are judged when the server has started. */
async function waiting(least = 1) {
  const filter = { caseId: await caseId(SUSPENDED), states: ["RAISED"] };
  for (let tries = 0; ; tries += 1) {
    const found = await standing(filter);
    if (found.nodes.length >= least || tries > 60) return found;
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** Alerts that fit a filter. */
async function standing(filter) {
  return (await asked("query($filter: AlertFilterInput) { alerts(first: 50, filter: $filter) { position nodes { position kind due told case { id } } } }", { filter })).alerts;
}

/** Acknowledges beside the page, and gives the step as the page names it. */
async function acknowledge(alert, note) {
  const query = "mutation($input: AcknowledgeAlertInput!) { acknowledgeAlert(input: $input) { events { position } userErrors { message } } }";
  const input = { alert: alert.position, caseId: alert.case.id, note, commandId: `beside-${alert.position}` };
  const { acknowledgeAlert: done } = await asked(query, { input }, given.tokens["fp-xb"]);
  assert.deepEqual(done.userErrors, []);
  return done.events[0].position;
}

const positions = (page, list) => page.locator(list).evaluateAll((items) => items.map((item) => item.dataset.position));

test("what was suspended and breached is found by the filters in the address, with its life", async () => {
  const { context, page, wrong } = await opened({ token: given.token });
  await goes(page, `/alerts?case=${SUSPENDED}&state=RESOLVED`);
  const items = page.locator("ol.ledger-list > li");
  await items.nth(1).waitFor();
  assert.deepEqual(await items.locator("h2").allTextContents(), ["Support suspended", "Indicator breached"], "newest first");
  await items.first().getByRole("link", { name: "Support suspended" }).click();
  await page.locator(".ledger-life li").nth(1).waitFor();
  assert.deepEqual(await page.locator(".ledger-life li").evaluateAll((all) => all.map((one) => one.dataset.step)), ["RESOLVED", "RAISED"]);
  assert.match(page.url(), /alert=\d+/);
  await page.getByLabel("What it says").selectOption({ label: "Indicator breached" });
  await page.getByLabel("Filter the alerts").getByRole("button", { name: "Show" }).click();
  await page.waitForFunction(() => document.querySelectorAll("ol.ledger-list > li").length === 1);
  assert.match(page.url(), /kind=INDICATOR_BREACHED/);
  await page.goto(page.url(), { waitUntil: "networkidle" });
  assert.equal(await page.locator("ol.ledger-list > li h2").textContent(), "Indicator breached", "the view is a link");
  await page.getByRole("note").getByText("Demonstration data.").waitFor();
  await goes(page, "/alerts?country=XZ");
  await page.getByText("No alert fits these filters.").waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("an alert is taken in hand with a note, and what is typed about another stays meanwhile", async () => {
  const [first, second] = (await waiting(2)).nodes;
  const { context, page, wrong } = await opened({ token: given.tokens["fp-xb"] });
  await goes(page, `/alerts?case=${SUSPENDED}&alert=${second.position}`);
  const typing = page.locator(`li[data-position="${second.position}"]`);
  await typing.locator("summary", { hasText: "Put it off" }).click();
  const reason = typing.locator("details[open]").getByLabel("Reason");
  await reason.fill("The answer comes on Monday");
  // Another person acts on the first one meanwhile.
  await acknowledge(first, "Seen by the focal point");
  await page.locator(`li[data-position="${first.position}"][data-state="ACKNOWLEDGED"]`).waitFor();
  assert.equal(await reason.inputValue(), "The answer comes on Monday");
  await typing.getByRole("button", { name: "Put it off" }).click();
  await typing.getByText("It is on record, up to event").waitFor();
  await page.locator(`li[data-position="${second.position}"][data-state="SNOOZED"]`).waitFor();
  await typing.locator(".ledger-life blockquote", { hasText: "The answer comes on Monday" }).waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("of a life that is longer than what is told it is said, also at a moment of the past", async () => {
  const { nodes } = (await asked("{ alerts(last: 50) { nodes { position } } }")).alerts;
  const { position } = nodes[0];
  const { alert } = await asked("query($position: Position) { alert(position: $position) { history { at } } }", { position });
  const { context, page, wrong } = await opened({ token: given.token });
  let steps = 100;
  await page.route("**/graphql", async (route) => {
    if (!route.request().postDataJSON().query.startsWith("query Life")) return route.fallback();
    const answer = await route.fetch();
    const body = await answer.json();
    const [first] = body.data.alert.history;
    // All but the first came after the moment that is looked at.
    body.data.alert.history = Array.from({ length: steps }, (_, place) => (place ? { ...first, position: String(1_000_000 + place), at: "2199-01-01T00:00:00Z" } : first));
    return route.fulfill({ response: answer, json: body });
  });
  for (const moment of ["", `&at=${alert.history[0].at}`]) {
    await goes(page, `/alerts?state=ALL&alert=${position}${moment}`);
    await page.locator(".ledger-life li").first().waitFor();
    assert.equal(await page.locator(".ledger-life li").count(), moment ? 1 : 100);
    assert.equal(await page.getByText("Only the last hundred steps are shown.").count(), 1, moment);
  }
  steps = 99;
  await goes(page, `/alerts?state=ALL&alert=${position}`);
  await page.locator(".ledger-life li").nth(98).waitFor();
  assert.equal(await page.getByText("Only the last hundred steps are shown.").count(), 0);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("by keyboard alone an alert is opened and acknowledged", async () => {
  const third = (await waiting()).nodes[0];
  const { context, page, wrong } = await opened({ token: given.tokens["fp-xb"] });
  await goes(page, `/alerts?case=${SUSPENDED}`);
  const item = page.locator(`li[data-position="${third.position}"]`);
  await item.locator("h2 a").focus();
  await page.keyboard.press("Enter");
  await item.locator(".ledger-life li").first().waitFor();
  for (let tries = 0; tries < 6 && !(await page.evaluate(() => document.activeElement?.tagName === "SUMMARY")); tries += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Called the unit");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(`li[data-position="${third.position}"][data-state="ACKNOWLEDGED"]`).waitFor();
  const life = await asked("query($position: Position) { alert(position: $position) { history { step note } } }", { position: third.position });
  assert.deepEqual(life.alert.history.at(-1), { step: "ACKNOWLEDGED", note: "Called the unit" });
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what the rules would refuse is said before, and what they refused after", async () => {
  const fourth = (await waiting()).nodes[0];
  const { context, page, wrong } = await opened({ token: given.tokens.auditor });
  await goes(page, `/alerts?case=${SUSPENDED}&alert=${fourth.position}`);
  const item = page.locator(`li[data-position="${fourth.position}"]`);
  await item.locator("summary", { hasText: "I have it in hand" }).click();
  const ahead = await item.getByText("As things stand this would be refused:").locator("bdi").textContent();
  await item.getByLabel("What is done about it").fill("As an auditor");
  await item.getByRole("button", { name: "I have it in hand" }).click();
  assert.equal((await item.getByRole("alert").textContent()).trim(), ahead);
  assert.equal(await item.getByLabel("What is done about it").inputValue(), "As an auditor", "nothing that was typed is lost");
  assert.equal(await item.getAttribute("data-state"), "RAISED");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("who was offline catches up without a hole and without a repetition", async () => {
  const { nodes: alerts } = await waiting(4);
  assert.ok(alerts.length >= 4, "there are alerts to act on");
  const { context, page, wrong } = await opened({ token: given.token });
  await goes(page, `/alerts?case=${SUSPENDED}`);
  await page.getByText("Listening: what lands is shown at once.").waitFor();
  const steps = [await acknowledge(alerts[0], "heard")];
  await page.locator('[role="log"] li').first().waitFor();
  await context.setOffline(true);
  await page.getByText("The connection to the ledger is lost.").waitFor();
  steps.push(await acknowledge(alerts[1], "missed"), await acknowledge(alerts[2], "missed too"));
  await context.setOffline(false);
  await page.getByText("Listening: what lands is shown at once.").waitFor();
  steps.push(await acknowledge(alerts[3], "heard again"));
  await page.waitForFunction(() => document.querySelectorAll('[role="log"] li').length >= 4);
  assert.deepEqual(await positions(page, '[role="log"] li'), steps.reverse(), "each step once, newest first");
  const states = await page.locator("ol.ledger-list > li").evaluateAll((items) => Object.fromEntries(items.map(({ dataset }) => [dataset.position, dataset.state])));
  for (const { position } of alerts.slice(0, 4)) assert.equal(states[position], "ACKNOWLEDGED", position);
  assert.deepEqual(wrong.filter((line) => !/ERR_INTERNET_DISCONNECTED|ERR_NETWORK|WebSocket/.test(line)), []);
  await context.close();
});
