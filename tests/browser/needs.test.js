// What a case needs next, by the ledger's own rules; what a form would record, before anybody sends it; and what narrows lists.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened, overflows, violations } from "./browser.js";
import { Mouse, scenario } from "./forms.js";

after(() => browser.close());

const text = async (place) => (await place.innerText()).replace(/[\u2066-\u2069]/g, "");

test("a form shows what would be recorded as it was understood, amounts with their currency, and records nothing", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens["pm-xa"] });
  const before = (await asked("{ ledger { head } }")).ledger.head;
  await goes(page, "/record/addSupportItem?case=XA-2025-001");
  await page.locator('form.record[aria-busy="false"]').waitFor();
  const mouse = new Mouse(page);
  await mouse.write('[name="item"]', "S88");
  await mouse.choose('[name="supportKind"]', { option: "LOGISTICAL" });
  await mouse.write('[name="description"]', "Fuel for the boats");
  await mouse.choose('[name="lethalOrDualUse"]', { option: "NO" });
  await mouse.choose('[name="purpose"]', { option: "OTHER" });
  await mouse.write('[name="value.amount"]', "1100000.5");
  await mouse.write('[name="value.currency"]', "EUR");
  const would = page.locator(".verdict.accepted .foreseen > li");
  await would.first().waitFor().catch(async () => assert.fail(await text(page.locator(".verdict"))));
  assert.equal(await would.count(), 1);
  const shown = await text(would);
  assert.match(shown, /Support added/);
  assert.match(shown, /Processes personal data\s+no/);
  assert.match(shown, /Whether it could wound\s+No/);
  assert.match(shown, /1,100,000\.50 EUR/);
  assert.match(shown, /Fuel for the boats/);
  assert.equal((await asked("{ ledger { head } }")).ledger.head, before, "nothing was recorded");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a case says what its next step lacks, in the order of the actions, and each leads to the form that remedies it", async () => {
  const reference = "XA-2025-890";
  const [first] = scenario("F01-border-posts.json").steps;
  const input = { ...first.input, reference, commandId: `test-${reference}` };
  const { openCase } = await asked("mutation($input: OpenCaseInput!) { openCase(input: $input) { userErrors { message } position case { id } } }", { input }, given.tokens["pm-xa"]);
  assert.deepEqual(openCase.userErrors, []);
  await asked("query($r: String, $p: Position) { case(reference: $r, atLeast: $p) { id } }", { r: reference, p: openCase.position });
  const { context, page, wrong } = await opened({ token: given.tokens["pm-xa"] });
  await goes(page, `/case/${reference}`);
  const gates = page.locator("section.gates");
  await gates.locator("h3").first().waitFor();
  assert.equal(await text(gates.locator("> h3")), "A decision is asked for");
  const { case: told } = await asked("query($r: String) { case(reference: $r) { gates { gate lacks { code message told(language: AR) } } } }", { r: reference }, given.tokens["pm-xa"]);
  const lacks = told.gates.find(({ gate }) => gate === "DECISION_REQUEST").lacks;
  const lines = await gates.locator("> ol > li").allInnerTexts();
  assert.equal(lines.length, lacks.length);
  for (const { message, code } of lacks) assert.ok(lines.some((line) => line.includes(message) && line.includes(code)), message);
  const actions = lines.map((line) => Number(/Action \u2068?(\d)/.exec(line)?.[1] ?? 5.5));
  assert.deepEqual(actions, [...actions].sort((one, other) => one - other));
  // The end of the case is another step, folded.
  await gates.locator("summary").click();
  assert.match(await text(gates.locator("details")), /Closing of the case/);
  await gates.getByRole("link", { name: "Add a support item" }).click();
  await page.waitForURL(new RegExp(`/record/addSupportItem\\?case=${reference}`));
  // In the language of whoever looks.
  await goes(page, `/case/${reference}?lang=ar`);
  await gates.locator("h3").first().waitFor();
  const inArabic = (await gates.locator("> ol > li").allInnerTexts()).join("\n");
  assert.ok(lacks.length > 0 && lacks.every(({ told: arabic }) => /[\u0600-\u06ff]/.test(arabic) && inArabic.includes(arabic)), inArabic);
  // At a past moment it is not told what comes next: the moment has passed.
  await goes(page, `/case/${reference}?step=1&lang=en`);
  await page.locator(".checklist").waitFor();
  assert.equal(await page.locator("section.gates").count(), 0);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a step that lacks nothing leads to its own form; the view has no faults in other languages and on a phone", async () => {
  for (const [lang, dark, width] of [["en", false, 1280], ["ar", true, 320]]) {
    const { context, page, wrong } = await opened({ token: given.token, lang, dark, width });
    await goes(page, "/case/XA-2025-001");
    const gates = page.locator("section.gates");
    await gates.locator("h3").first().waitFor();
    assert.equal(await gates.locator('> p a[href^="/record/recordDelivery?case=XA-2025-001"]').count(), 1);
    assert.deepEqual(await violations(page), [], lang);
    assert.equal(await overflows(page), false, lang);
    assert.deepEqual(wrong, []);
    await context.close();
  }
});

test("the register is narrowed by who answers and by days, which stand in the address", async () => {
  const { context, page, wrong } = await opened({ token: given.token });
  const { cases } = await asked("{ cases(first: 100) { nodes { reference owner openedOn } } }");
  const { owner } = cases.nodes.find(({ reference }) => reference === "XA-2025-001");
  const wanted = cases.nodes.filter((line) => line.owner === owner && line.openedOn >= "2025-01-01").map(({ reference }) => reference).sort();
  assert.ok(wanted.length > 0 && wanted.length < cases.nodes.length);
  await goes(page, "/register");
  await page.getByText(/^Narrow down/).click();
  await page.getByLabel("Opened from").fill("2025-01-01");
  await page.getByLabel("Owner", { exact: true }).fill(owner);
  await page.getByLabel("Owner", { exact: true }).press("Enter");
  await page.waitForURL(new RegExp(`owner=${owner}`));
  assert.match(page.url(), /openedFrom=2025-01-01/);
  await page.waitForFunction((count) => document.querySelectorAll("tbody tr").length === count, wanted.length);
  const shown = await page.locator("tbody tr").allInnerTexts();
  for (const reference of wanted) assert.ok(shown.some((line) => line.includes(reference)), reference);
  await page.getByRole("link", { name: new RegExp(`Owner: .?${owner}`) }).click();
  await page.waitForURL((url) => !url.searchParams.get("owner"));
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the rules of alerts stand on the screen of the policy, and the alerts of one case are those of its reference", async () => {
  const { context, page, wrong } = await opened({ token: given.token });
  await goes(page, "/policy");
  const { alertRules, editions } = await asked("{ alertRules { alerts { kind } deadlines { kind leadDays } } editions { policy { edition } } }");
  const rules = page.locator("section", { has: page.getByRole("heading", { name: "Rules of alerts" }) });
  await rules.locator("tbody tr").first().waitFor();
  assert.equal(await rules.locator("tbody tr").count(), alertRules.alerts.length + alertRules.deadlines.length);
  const named = await page.getByRole("navigation", { name: "Editions", exact: true }).getByRole("link").count();
  assert.equal(named, editions.policy.length);
  assert.deepEqual(await violations(page), []);
  await goes(page, "/alerts?state=ALL&case=XA-2025-001");
  const { alerts } = await asked('{ alerts(last: 50, filter: { reference: "XA-2025-001" }) { nodes { position } } }');
  assert.ok(alerts.nodes.length > 0);
  await page.waitForFunction((count) => document.querySelectorAll("ol.ledger-list > li").length === count, alerts.nodes.length);
  await page.locator("p.made-up").waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});
