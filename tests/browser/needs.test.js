// What a case needs next, by the ledger's own rules; what a form would record, before anybody sends it; and what narrows lists.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened, overflows, violations } from "./browser.js";
import { Mouse, scenario } from "./forms.js";

after(() => browser.close());

const text = async (place) => (await place.innerText()).replace(/[\u2066-\u2069]/g, "");

/** Opens a case past the page, as the first scenario does, or on another day. */
async function opensCase(reference, more = {}, by = "pm-xa") {
  const [first] = scenario("F01-border-posts.json").steps;
  const input = { ...first.input, ...more, reference, commandId: `test-${reference}` };
  const { openCase } = await asked("mutation($input: OpenCaseInput!) { openCase(input: $input) { userErrors { message } position } }", { input }, given.tokens[by]);
  assert.deepEqual(openCase.userErrors, []);
  await asked("query($r: String, $p: Position) { case(reference: $r, atLeast: $p) { id } }", { r: reference, p: openCase.position });
}

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
  // Where the list is longer than its frame it is moved by keyboard too.
  await page.setViewportSize({ width: 1280, height: 300 });
  const list = page.locator(".verdict.accepted .foreseen");
  assert.ok(await list.evaluate((one) => one.scrollHeight > one.clientHeight), "it is longer");
  assert.deepEqual(await violations(page), []);
  await list.focus();
  await page.keyboard.press("End");
  await list.evaluate((one) => new Promise((done) => { const look = () => (one.scrollTop > 0 ? done(true) : requestAnimationFrame(look)); look(); }));
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a case says what its next step lacks, in the order of the actions, and each leads to the form that remedies it", async () => {
  const reference = "XA-2025-890";
  await opensCase(reference);
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

test("what the rules ask for, and what stands beside each action, do not contradict each other", async () => {
  // This country has no mechanism, so nobody is to be consulted.
  const reference = "XE-2026-892";
  await opensCase(reference, { country: "XE", office: "XE-CO", caseOwner: "U-501" }, "pm-xe");
  const { case: told } = await asked("query($r: String) { case(reference: $r) { gates { gate isWhole lacks { code } } } }", { r: reference });
  assert.equal(told.gates[0].gate, "DECISION_REQUEST");
  assert.ok(told.gates[0].isWhole && !told.gates[0].lacks.some(({ code }) => code.startsWith("E-MECH")));
  const { context, page, wrong } = await opened({ token: given.token });
  const row = (number) => page.locator(".checklist > ol > li").nth(number - 1);
  await goes(page, `/case/${reference}`);
  await row(3).waitFor();
  assert.equal(await row(3).getAttribute("class"), "row idle");
  assert.match(await text(row(3)), /the rules ask for none/);
  assert.equal(await row(3).getByRole("link").count(), 0);
  // What comes next is said once, by the rules.
  assert.equal(await page.locator("section.gates > ol > li").count(), told.gates[0].lacks.length);
  assert.equal(await page.locator(".checklist .next").count(), 0);
  // Elsewhere it is to be consulted.
  await goes(page, "/case/XA-2025-890");
  await row(3).waitFor();
  assert.equal(await row(3).getAttribute("class"), "row missing");
  assert.equal(await row(3).locator('a[href^="/record/consultMechanism"]').count(), 1);
  // A lack of which nothing can be read from the case itself.
  const lack = { code: "E-PRE-03", message: "Something that only the rules know.", told: null, remedy: "confirmPrecondition", action: 2 };
  await page.route("**/graphql", async (route) => {
    if (!route.request().postDataJSON().query.startsWith("query CaseStanding")) return route.fallback();
    const answer = await route.fetch();
    const body = await answer.json();
    const delivery = body.data.case.gates?.find(({ gate }) => gate === "DELIVERY");
    if (delivery) Object.assign(delivery, { lackCount: 1, lacks: [lack] });
    return route.fulfill({ response: answer, json: body });
  });
  await goes(page, "/case/XA-2025-001");
  await row(2).waitFor();
  assert.equal(await row(2).getAttribute("class"), "row missing");
  assert.match(await text(row(2)), /Death penalty: met[^]*The next step lacks something here/);
  assert.equal(await row(2).locator('a[href^="/record/confirmPrecondition"]').count(), 1);
  await goes(page, "/case/XA-2025-001?step=30");
  await row(2).waitFor();
  assert.doesNotMatch(await text(page.locator(".checklist")), /The next step lacks something here/);
  assert.equal(await page.locator(".checklist .next").count(), 1);
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
  // One more of the same owner, which came later.
  const [later, until] = ["XA-2026-891", "2025-12-31"];
  await opensCase(later, { effectiveOn: "2026-02-01" });
  const { context, page, wrong } = await opened({ token: given.token });
  const { cases } = await asked("{ cases(first: 50) { nodes { reference owner openedOn } } }");
  const { owner } = cases.nodes.find(({ reference }) => reference === "XA-2025-001");
  const [own, early] = [cases.nodes.filter((line) => line.owner === owner), cases.nodes.filter((line) => line.openedOn <= until)];
  const wanted = own.filter((line) => early.includes(line)).map(({ reference }) => reference);
  assert.ok(wanted.includes("XA-2025-001") && !wanted.includes(later));
  assert.ok(wanted.length < own.length && wanted.length < early.length, "each of both leaves something out");
  await goes(page, "/register");
  await page.getByText(/^Narrow down/).click();
  await page.getByLabel("Opened until").fill(until);
  await page.getByLabel("Owner", { exact: true }).fill(owner);
  await page.getByLabel("Owner", { exact: true }).press("Enter");
  await page.waitForURL(new RegExp(`owner=${owner}`));
  assert.equal(new URL(page.url()).searchParams.get("openedUntil"), until);
  const shows = async (lines) => {
    await page.waitForFunction((count) => document.querySelectorAll("tbody tr").length === count, lines.length);
    assert.deepEqual((await page.locator("tbody th a").allInnerTexts()).map((one) => one.replace(/[\u2066-\u2069]/g, "")).sort(), [...lines].sort());
  };
  await shows(wanted);
  // Each is taken away by itself.
  await page.getByRole("link", { name: new RegExp(`Owner: .?${owner}`) }).click();
  await page.waitForURL((url) => !url.searchParams.get("owner"));
  await shows(early.map(({ reference }) => reference));
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
