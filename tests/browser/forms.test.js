// What a form owes to whoever writes: the rule before the click, and nothing lost. How whole cases are recorded through forms
// is in `played.test.js`.
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened, overflows, violations } from "./browser.js";
import { scenario } from "./forms.js";

after(() => browser.close());

const form = 'form.record[aria-busy="false"]';

const standing = async (reference) => (await asked("query($r: String) { case(reference: $r) { status revision } }", { r: reference })).case;

/** Opens a case past the page, for what follows to be written about. */
async function caseOf(reference) {
  const [first] = scenario("F01-border-posts.json").steps;
  const input = { ...first.input, reference, commandId: `test-${reference}` };
  const { openCase } = await asked("mutation($input: OpenCaseInput!) { openCase(input: $input) { userErrors { message } position case { id } } }", { input }, given.tokens["pm-xa"]);
  assert.deepEqual(openCase.userErrors, []);
  await asked("query($r: String, $p: Position) { case(reference: $r, atLeast: $p) { id } }", { r: reference, p: openCase.position });
  return openCase.case.id;
}

/** Adds an item past the page. */
async function item(id, name, commandId) {
  const input = {
    caseId: id, commandId, item: name, supportKind: "LOGISTICAL", description: "Six vehicles", lethalOrDualUse: "NO", purpose: "OPERATIONAL_CAPABILITY",
  };
  const { addSupportItem } = await asked("mutation($input: AddSupportItemInput!) { addSupportItem(input: $input) { userErrors { message } } }", { input }, given.tokens["pm-xa"]);
  assert.deepEqual(addSupportItem.userErrors, []);
}

const recorded = async (reference, kind) => {
  const { ledger } = await asked("{ ledger { head } }");
  const { case: one } = await asked("query($r: String, $p: Position) { case(reference: $r, atLeast: $p) { history(last: 50) { nodes { kind payloadJson commandId } } } }", { r: reference, p: ledger.head });
  return one.history.nodes.filter((event) => event.kind === kind);
};

test("every command has a form, by its action; what a role may not record is said in the list and on the form", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens["pm-xa"] });
  await goes(page, "/record?who=all");
  const { commands } = await (await fetch(`${given.url}/page/forms/en.json`)).json();
  const links = await page.locator(".commands a").evaluateAll((all) => all.map((one) => new URL(one.href).pathname.split("/").at(-1)));
  assert.deepEqual([...links].sort(), Object.keys(commands).sort());
  assert.ok((await page.locator("#group-4").innerText()).startsWith("Action 4"));
  const approve = page.locator("li", { has: page.getByRole("link", { name: "Approve support" }) });
  assert.match(await approve.innerText(), /Chief of Mission/);
  const own = page.locator("li", { has: page.getByRole("link", { name: "Add a support item", exact: true }) });
  assert.doesNotMatch(await own.innerText(), /For:/);
  await page.getByLabel("Also what other roles record").uncheck();
  await approve.waitFor({ state: "detached" });
  assert.equal(await own.count(), 1);
  await page.getByLabel("Look for a form").fill("risk");
  await own.waitFor({ state: "detached" });
  const found = await page.locator(".commands a").allInnerTexts();
  assert.ok(found.length > 0 && found.length < 12 && found.includes("Rate a risk"), found.join());
  assert.match(page.url(), /q=risk/);
  await caseOf("XA-2025-810");
  await page.goto("/record/approveSupport?case=XA-2025-810");
  await page.locator(form).waitFor();
  assert.match(await page.getByRole("note").filter({ hasText: "you may not record this" }).innerText(), /Project manager.*Chief of Mission/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("each form of every command can be opened, and every field of it has a name and words that say what it is", async () => {
  await caseOf("XA-2025-811");
  const { commands, inputs } = await (await fetch(`${given.url}/page/forms/en.json`)).json();
  const { context, page, wrong } = await opened({ token: given.tokens["pm-xa"], lang: "ar" });
  await goes(page, "/record?lang=ar");
  for (const [command, input] of Object.entries(commands)) {
    await page.evaluate((to) => { history.pushState(null, "", to); dispatchEvent(new PopStateEvent("popstate")); }, `/record/${command}?case=XA-2025-811&lang=ar`);
    await page.waitForFunction((name) => location.pathname.endsWith(`/${name}`) && document.querySelector('form.record[aria-busy="false"] .verdict'), command);
    for (const { name } of inputs[input]) {
      if (["caseId", "commandId", "dryRun", "expectedRevision"].includes(name)) continue;
      assert.ok(await page.locator(`#field-${name}, [data-name="${name}"]`).count() > 0, `${command}: ${name}`);
    }
    const unnamed = await page.evaluate(() => [...document.querySelectorAll("form.record :is(input, select, textarea)")]
      .filter((one) => !one.labels?.length && !one.getAttribute("aria-label")).map((one) => one.name));
    assert.deepEqual(unnamed, [], command);
    const latin = await page.evaluate(() => [...document.querySelectorAll("h1, form.record label, form.record legend")]
      .map((one) => one.firstChild?.textContent?.trim() ?? "").filter((text) => /^[A-Za-z][a-z]+( [a-z]+)*$/.test(text)));
    assert.deepEqual(latin, [], `${command}: words that are not Arabic`);
  }
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what is missing is said beside the field and at the top, and a slip is refused where it was made", async () => {
  await caseOf("XA-2025-812");
  const { context, page, wrong } = await opened({ token: given.tokens["pm-xa"] });
  await page.goto("/record/addSupportItem?case=XA-2025-812");
  await page.locator(form).waitFor();
  assert.equal(await page.getByLabel("Support item", { exact: true }).inputValue(), "S1", "the next name is proposed");
  assert.equal(await page.locator('[name="value.currency"]').inputValue(), "EUR", "the case's currency is proposed");
  await page.getByRole("button", { name: "Record", exact: true }).click();
  const top = page.locator(".refused");
  await top.getByText("still to be filled in").waitFor();
  await top.getByRole("link", { name: "Description" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.name), "description");
  assert.equal(await page.locator('[name="description"]').getAttribute("aria-invalid"), "true");
  await page.keyboard.type("Six vehicles");
  await page.getByLabel("Kind of support").selectOption("LOGISTICAL");
  await page.getByLabel("Whether it could wound").selectOption("NO");
  await page.getByLabel("Purpose").selectOption("OPERATIONAL_CAPABILITY");
  await page.locator(".verdict.accepted").waitFor();
  assert.match(await page.locator(".verdict").innerText(), /This would be recorded as\s+Add a support item/);
  await page.getByLabel("Amount").fill("12.345");
  await page.locator(".beside", { hasText: "no more decimals" }).waitFor();
  assert.equal(await page.locator(".verdict.accepted").count(), 0);
  await page.getByLabel("Amount").fill("1100000.50");
  await page.locator('[name="value.currency"]').fill("Q");
  await page.locator(".verdict.refused").waitFor();
  await page.locator(".money .beside", { hasText: "three capital letters" }).waitFor();
  await page.locator('[name="value.currency"]').fill("EUR");
  await page.locator(".verdict.accepted").waitFor();
  assert.equal((await recorded("XA-2025-812", "SupportItemAdded")).length, 0, "to try records nothing");
  await page.getByRole("button", { name: "Record", exact: true }).click();
  await page.getByRole("heading", { name: "Recorded", exact: true }).waitFor();
  const event = (await recorded("XA-2025-812", "SupportItemAdded")).at(-1);
  assert.deepEqual(JSON.parse(event.payloadJson).value, { amountMinor: "110000050", currency: "EUR" });
  const at = await page.getByRole("link", { name: /See the case at step/ }).getAttribute("href");
  assert.match(at, /^\/case\/XA-2025-812\?.*step=2/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the longest form, with the whole policy in it, is drawn in parts and is whole in the end", async () => {
  const { context, page, wrong } = await opened({ token: given.token });
  await page.addInitScript(() => {
    Object.assign(globalThis, { batches: [], tasks: [] });
    // What is added between two turns of others is told of at once.
    new MutationObserver((records) => {
      const added = records.flatMap((record) => [...record.addedNodes]).filter((node) => node.nodeType === 1);
      globalThis.batches.push(added.filter((node) => !added.some((other) => other !== node && other.contains(node)))
        .reduce((sum, node) => sum + 1 + node.querySelectorAll("*").length, 0));
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map((task) => Math.round(task.duration)))).observe({ type: "longtask", buffered: true });
  });
  await goes(page, "/record");
  await page.evaluate(() => {
    Object.assign(globalThis, { batches: [], tasks: [] });
    history.pushState(null, "", "/record/publishPolicy");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await page.locator(form).waitFor();
  const { policy } = await asked("{ policy { permissions { command } vocabularies { name } } }");
  assert.equal(await page.locator('[data-name="permissions"] > .rows > .row').count(), policy.permissions.length);
  assert.equal(await page.locator('[data-name="vocabularies"] > .rows > .row').count(), policy.vocabularies.length);
  const { batches, tasks, all } = await page.evaluate(() => ({ batches: globalThis.batches, tasks: globalThis.tasks, all: document.querySelectorAll("form.record *").length }));
  console.log(`${all} elements, at most ${Math.max(...batches)} of them at once; the longest tasks: ${tasks.sort((one, other) => other - one).slice(0, 3).join(", ") || "under 50"} ms`);
  assert.ok(all > 1_000, `${all} elements`);
  assert.ok(Math.max(...batches) < all / 3, `${Math.max(...batches)} of ${all} elements at once`);

  // What is added once it is drawn is there at once, and has the focus.
  await page.locator('[data-adds="permissions"]').click();
  await page.waitForFunction(() => document.querySelector('[data-name="permissions"] > .rows > .row:last-child')?.contains(document.activeElement));
  assert.equal(await page.locator('[data-name="permissions"] > .rows > .row').count(), policy.permissions.length + 1);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a draft survives an event, a reload, a lost connection and a lost answer, and sending it twice records it once", async () => {
  const reference = "XA-2025-813";
  const id = await caseOf(reference);
  const { context, page } = await opened({ token: given.tokens["pm-xa"] });
  await page.goto(`/record/addSupportItem?case=${reference}`);
  await page.locator(form).waitFor();
  await page.getByLabel("Description").fill("Training for the officers of both posts");
  await page.getByLabel("Kind of support").selectOption("CAPACITY_BUILDING");
  await page.waitForTimeout(1_000);
  await item(id, "S9", "test-813-item-9");
  const moved = page.locator(".notice.warn", { hasText: "landed in this case" });
  await moved.waitFor();
  assert.equal(await page.getByLabel("Description").inputValue(), "Training for the officers of both posts");
  await page.getByLabel("Whether it could wound").selectOption("NO");
  await page.getByLabel("Purpose").selectOption("OPERATIONAL_CAPABILITY");
  await page.locator(".verdict.refused", { hasText: "E-CON-01" }).waitFor();
  await page.reload();
  await page.locator(form).waitFor();
  assert.equal(await page.getByLabel("Description").inputValue(), "Training for the officers of both posts");
  await page.getByRole("button", { name: "I have seen it, go on" }).click();
  await moved.waitFor({ state: "detached" });
  await page.locator(".verdict.accepted").waitFor();

  // The connection is lost: what is written stays, and the rules are asked again by themselves when it is back.
  await context.setOffline(true);
  await page.locator('[name="quantity"]').fill("120");
  await page.locator(".verdict.unreachable").waitFor();
  assert.equal(await page.getByLabel("Description").inputValue(), "Training for the officers of both posts");
  await context.setOffline(false);
  await page.locator(".verdict.accepted").waitFor();

  // The answer to the first sending is lost on the way: sent again, it is recorded once.
  let lost = 0;
  await page.route("**/graphql", async (route) => {
    const { variables } = route.request().postDataJSON();
    if (variables.input && !variables.input.dryRun && !lost) {
      lost += 1;
      await route.fetch();
      await route.abort();
    } else await route.continue();
  });
  await page.getByRole("button", { name: "Record", exact: true }).click();
  await page.locator(".refused", { hasText: "It is not known whether this was recorded" }).waitFor();
  assert.equal(await page.getByLabel("Description").inputValue(), "Training for the officers of both posts");
  await page.getByRole("button", { name: "Record", exact: true }).click();
  await page.getByRole("heading", { name: "It had been recorded before" }).waitFor();
  assert.equal(lost, 1);
  const items = await recorded(reference, "SupportItemAdded");
  assert.equal(items.filter((event) => event.payloadJson.includes("both posts")).length, 1);
  assert.equal(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("hrdd-draft:")).length), 0);
  await context.close();
});

test("a session that ends while one writes brings one back to what one wrote", async () => {
  await caseOf("XA-2025-814");
  const { context, page } = await opened({ token: given.tokens["pm-xa"] });
  await page.goto("/record/addSupportItem?case=XA-2025-814");
  await page.locator(form).waitFor();
  await page.getByLabel("Description").fill("Radios for the patrols");
  let over = true;
  await page.route("**/graphql", (route) => (over
    ? route.fulfill({ status: 401, contentType: "application/json", body: JSON.stringify({ errors: [{ message: "The session is over.", extensions: { code: "UNAUTHENTICATED" } }] }) })
    : route.continue()));
  await page.getByLabel("Kind of support").selectOption("LOGISTICAL");
  await page.getByLabel("Whether it could wound").selectOption("NO");
  await page.getByLabel("Purpose").selectOption("OPERATIONAL_CAPABILITY");
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  over = false;
  await page.getByText("With an access token").first().click();
  await page.getByRole("textbox", { name: "Access token" }).fill(given.tokens["pm-xa"]);
  await page.getByRole("button", { name: "With an access token" }).click();
  await page.locator(form).waitFor();
  assert.equal(await page.getByLabel("Description").inputValue(), "Radios for the patrols");
  await page.locator(".verdict.accepted").waitFor();
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  assert.equal(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("hrdd-draft:")).length), 0, "logging out takes drafts away");
  await context.close();
});

test("the hash of a document is worked out here, and the document is not sent", async () => {
  await caseOf("XA-2025-815");
  const { context, page, wrong } = await opened({ token: given.tokens["pm-xa"] });
  const sent = [];
  page.on("request", (request) => sent.push(request.postDataBuffer()?.length ?? 0));
  await page.goto("/record/attachEvidence?case=XA-2025-815");
  await page.locator(form).waitFor();
  const document = randomBytes(3_000_001);
  await page.locator('input[type="file"]').setInputFiles({ name: "letter.pdf", mimeType: "application/pdf", buffer: document });
  await page.getByText(/Worked out from/).waitFor();
  const hash = createHash("sha256").update(document).digest("hex");
  assert.equal(await page.locator('[name="sha256"]').inputValue(), hash);
  assert.equal(await page.locator('[name="bytes"]').inputValue(), "3000001");
  await page.locator('[name="kind"]').fill("RequestLetter");
  await page.locator('[name="title"]').fill("Letter of the ministry");
  await page.locator('[name="obtainedOn"]').fill("2025-11-05");
  await page.locator('[name="sourceReliability"]').selectOption("HIGH");
  await page.locator('[name="confidentiality"]').selectOption("OPEN");
  await page.locator(".verdict.accepted").waitFor();
  await page.getByRole("button", { name: "Record", exact: true }).click();
  await page.getByRole("heading", { name: "Recorded", exact: true }).waitFor();
  const event = (await recorded("XA-2025-815", "EvidenceAttached")).at(-1);
  const payload = JSON.parse(event.payloadJson);
  assert.deepEqual([payload.sha256, payload.measuredSha256, payload.bytes, payload.mediaType], [hash, hash, "3000001", "application/pdf"]);
  assert.ok(Math.max(...sent) < 20_000, `the largest request had ${Math.max(...sent)} bytes`);
  assert.deepEqual(wrong, []);
  await context.close();
});

const TYPICAL = ["/record", "/record/openCase", "/record/assessRecipientRecord?case=XA-2025-816", "/record/approveSupport?case=XA-2025-816"];

for (const [name, how] of Object.entries({
  "English, light": { lang: "en" }, "English, dark": { lang: "en", dark: true },
  "Arabic, light": { lang: "ar" }, "Arabic, dark": { lang: "ar", dark: true },
})) {
  test(`${name}: nothing that axe knows of stands in the way of a form, filled, refused or empty; nothing scrolls sideways at 320 pixels`, async () => {
    if (!(await standing("XA-2025-816"))) await caseOf("XA-2025-816");
    for (const address of TYPICAL) {
      const { context, page, wrong } = await opened({ ...how, token: given.tokens["pm-xa"] });
      await goes(page, `${address}${address.includes("?") ? "&" : "?"}lang=${how.lang}`);
      if (address !== "/record") {
        await page.locator(form).waitFor();
        await page.locator('.verdict button[type="submit"]').click();
        await page.locator(".refused .notice").waitFor();
      }
      assert.deepEqual(await violations(page), [], address);
      await page.setViewportSize({ width: 320, height: 800 });
      assert.equal(await overflows(page), false, `${address} at 320 pixels`);
      assert.deepEqual(wrong, [], address);
      await context.close();
    }
  });
}
