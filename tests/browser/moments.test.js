// How a moment of the past is chosen, written in the address, kept from screen to screen, left and refused; and that its screens
// are there for everybody.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened, overflows, violations } from "./browser.js";
import { figure, notice, recordedAt, until } from "./past.js";

after(() => browser.close());

test("a moment of the address stands in its field, however it is written, and is still the same when the form is sent", async () => {
  const at = await recordedAt("SupportSuspended", "XB-2025-001");
  const elsewhere = new Date(Date.parse(at) + 7_200_000).toISOString().replace("Z", "+02:00");
  const shorter = ["2026-02-01T12:00:00Z", "2026-02-01T14:00+02:00", "2026-02-01T12:00Z", "2026-02-01T12:00"];
  const { context, page, wrong } = await opened({ token: given.token });
  const other = async (name, value) => {
    await page.locator(`input[name="${name}"]`).fill(value);
    await page.locator(`input[name="${name}"]`).press("Enter");
    await page.waitForURL(new RegExp(`${name}=${value}`));
  };
  const day = () => other("on", "2026-01-20");
  const position = () => other("p.earlierPosition", "1");
  const words = async () => {
    await page.getByRole("searchbox", { name: "Words, or a reference" }).fill("suspensions");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=suspensions/);
  };
  const report = "/reports?report=portfolio-change";
  for (const [address, name, sent] of [
    ["/portfolio?", "at", day], ["/register?", "at", words], ["/register?", "recordedTo", words], ["/case/XB-2025-001?", "at", day],
    [`${report}&at=${encodeURIComponent(at)}&`, "p.earlierAt", position], [`${report}&p.earlierAt=${encodeURIComponent(at)}&`, "at", position],
  ]) {
    for (const written of address === "/portfolio?" ? [at, ...shorter, elsewhere] : ["2026-02-01T12:00:00Z", elsewhere]) {
      await goes(page, `${address}${name}=${encodeURIComponent(written)}`);
      assert.equal(Date.parse(`${await page.locator(`input[name="${name}"]`).inputValue()}Z`), Date.parse(/Z$|\+/.test(written) ? written : `${written}Z`), `${address} ${name} ${written}`);
      await page.locator("main details").evaluateAll((all) => { for (const one of all) one.open = true; });
      await sent();
      assert.equal(new URL(page.url()).searchParams.get(name), written, `${address} ${name}`);
    }
  }
  // In an address that was written by hand the plus is a space.
  await goes(page, "/portfolio?at=2026-02-01T14:00+02:00");
  assert.equal(await page.locator('input[name="at"]').inputValue(), "2026-02-01T12:00");
  assert.match(await notice(page).innerText(), /Feb 1, 2026, 12:00 UTC/);
  // Another one that is entered is in UTC, and the same moment on every screen.
  await goes(page, `/reports?report=non-provision-outranked&at=${at}`);
  await page.locator('input[name="at"]').fill("2026-02-01T12:00");
  const asking = page.waitForRequest((request) => request.url().endsWith("/graphql") && request.postData().includes("asRecorded") && request.postData().includes("2026-02-01"));
  await page.locator('input[name="at"]').press("Enter");
  assert.equal(JSON.parse((await asking).postData()).variables.asRecorded.at, "2026-02-01T12:00:59.999Z");
  assert.equal(new URL(page.url()).searchParams.get("at"), "2026-02-01T12:00Z");
  assert.deepEqual(wrong.filter((line) => !line.includes("status of 4")), []);
  await context.close();
});

test("who comes back to now is told what lands from now on, and not all that was recorded since the moment", async () => {
  const at = await recordedAt("SupportSuspended", "XB-2025-001");
  for (const [address, there] of [["/portfolio", ".many-board"], ["/register", "table.many-lines"], ["/recipient/XB-KMP", "#many-its-cases"]]) {
    const { context, page, wrong } = await opened({ token: given.token });
    const after = [];
    page.on("websocket", (socket) => socket.on("framesent", ({ payload }) => {
      const { type, payload: asks } = JSON.parse(payload);
      if (type === "subscribe") after.push(Number(asks.variables.after));
    }));
    await goes(page, `${address}?at=${at}`);
    await notice(page).waitFor();
    const { portfolio } = await asked("{ portfolio { position } }");
    await page.getByRole("link", { name: "Back to now" }).click();
    await page.locator(there).first().waitFor();
    await until(() => after.length > 0, `${address} listens`);
    assert.ok(after.every((position) => position >= Number(portfolio.position)), `${address}: ${after}, of ${portfolio.position}`);
    assert.deepEqual(wrong, []);
    await context.close();
  }
});

/** Refuses what is asked of the ledger for as long as it is told to. */
async function refusing(page) {
  let refuses = () => false;
  await page.route("**/graphql", (route) => (refuses(route.request().postData())
    ? route.fulfill({ status: 200, json: { errors: [{ message: "Not now.", extensions: { code: "UNAVAILABLE" } }] } }) : route.continue()));
  return (which) => { refuses = which; };
}

test("where another question is refused nothing of the one before stays, and where the same is, it does", async () => {
  const { context, page } = await opened({ token: given.token });
  const refuse = await refusing(page);
  const refused = page.getByRole("alert").filter({ hasText: "Not now." }).first();

  // The same: what was shown of the portfolio stays when it moves and is refused.
  await goes(page, "/portfolio");
  await figure(page, "Cases").waitFor();
  refuse(() => true);
  const input = {
    reference: `XA-2026-${String(Date.now()).slice(-6)}`, title: "Opened by a test", country: "XA", office: "XA-CO", project: "P-1", caseOwner: "U-101", origin: "GOVERNMENT_REQUEST",
    plannedStart: "2026-01-01", plannedEnd: "2027-12-31", budget: { amountMinor: "100", currency: "EUR" }, demonstration: true, commandId: `refused-${Date.now()}`,
  };
  const { openCase } = await asked("mutation($input: OpenCaseInput!) { openCase(input: $input) { userErrors { message } } }", { input }, given.tokens["pm-xa"]);
  assert.deepEqual(openCase.userErrors, []);
  await refused.waitFor();
  assert.equal(await figure(page, "Cases").count(), 1);

  // Another one: a country, another recipient, another case, other alerts.
  await page.locator('select[name="country"]').selectOption("XB");
  await until(async () => (await figure(page, "Cases").count()) === 0, "the figures of all countries do not stand under one");
  refuse(() => false);
  const { recipients } = await asked("{ recipients { recipient name parent } }");
  const { recipient, name, parent } = recipients.find((one) => one.parent);
  await goes(page, `/recipient/${recipient}`);
  await page.getByRole("heading", { level: 1, name }).waitFor();
  refuse((body) => body.includes(parent));
  await page.locator(".many-facts").getByRole("link", { name: parent, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: parent }).waitFor();
  await refused.waitFor();
  assert.equal(await page.getByText(name).count(), 0);
  assert.equal(await page.locator(".many-facts").count(), 0);

  refuse(() => false);
  await goes(page, "/alerts");
  await page.locator("ol.ledger-list > li").first().waitFor();
  refuse((body) => body.includes("RESOLVED"));
  await page.locator('select[name="state"]').selectOption("RESOLVED");
  await page.getByRole("search", { name: "Filter the alerts" }).getByRole("button").click();
  await refused.waitFor();
  assert.equal(await page.locator("ol.ledger-list > li").count(), 0);

  refuse(() => false);
  await goes(page, "/case/XB-2025-001");
  await page.locator(".decision-card .big").waitFor();
  await page.getByText("Two clocks").click();
  await page.getByLabel("As true on the day").fill("2999-01-01");
  await page.getByLabel("As true on the day").press("Enter");
  await page.locator(".case-bar").getByRole("alert").waitFor();
  assert.equal(await page.locator(".decision-card, .checklist, .case-status .state").count(), 0, "how it stands now is not told as how it will");
  await page.getByRole("button", { name: "Go to now" }).first().click();
  await page.locator(".decision-card .big").waitFor();
  await context.close();
});

test("nothing that was recorded after the moment is found, however far the span goes", async () => {
  const query = "query($filter: SearchFilterInput) { search(words: \"suspensions\", first: 20, filter: $filter) { nodes { event { position recordedAt effectiveOn } } } }";
  const search = async (filter) => (await asked(query, { filter })).search.nodes.map(({ event }) => event);
  const positions = (events) => events.map(({ position }) => position);
  const all = await search({});
  const [at, on] = ["recordedAt", "effectiveOn"].map((time) => all.map((event) => event[time]).sort()[0]);
  const then = positions(all.filter(({ recordedAt }) => Date.parse(recordedAt) <= Date.parse(at)));
  const by = positions(all.filter(({ effectiveOn }) => effectiveOn <= on));
  assert.ok(then.length && then.length < all.length && by.length && by.length < all.length, JSON.stringify(all));
  const { context, page, wrong } = await opened({ token: given.token });
  const shown = () => page.locator(".many-hits > li").evaluateAll((items) => items.map((one) => /Position\s*(\d+)/.exec(one.textContent)[1]));
  await goes(page, `/register?q=suspensions&at=${at}&recordedTo=2999-01-01T00:00Z`);
  assert.deepEqual(await shown(), then);
  // A span that ends before the moment ends there.
  await goes(page, `/register?q=suspensions&at=${at}&recordedTo=2001-01-01T00:00Z`);
  assert.deepEqual(await shown(), []);
  await goes(page, `/register?q=suspensions&on=${on}&to=2100-01-01`);
  assert.deepEqual(await shown(), by);
  await goes(page, `/register?q=suspensions&on=2100-01-01&to=${on}`);
  assert.deepEqual(await shown(), by);
  await context.close();
});

/** What has the focus, by its class or its name. */
const focused = (page) => page.evaluate(() => document.activeElement?.className || document.activeElement?.tagName);

test("who chooses a moment by keyboard goes on at what says which is shown, and who leaves it at the heading", async () => {
  const at = await recordedAt("CaseOpened", "XB-2025-001");
  const { context, page, wrong } = await opened({ token: given.token });
  for (const address of ["/portfolio", "/recipients", "/recipient/XB-KMP", "/alerts"]) {
    await goes(page, address);
    await page.locator(".clocks > summary").press("Enter");
    await page.getByLabel("As recorded by (UTC)").fill(at.slice(0, 16));
    await page.getByLabel("As recorded by (UTC)").press("Enter");
    await notice(page).waitFor();
    await until(async () => (await focused(page)) === "notice past", `${address}: ${await focused(page)}`);
    await page.locator('main [aria-busy="true"]').first().waitFor({ state: "detached" });
    assert.equal(await focused(page), "notice past", address);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Back to now");
    await page.keyboard.press("Enter");
    await until(async () => (await focused(page)) === "H1", `${address}: ${await focused(page)}`);
  }
  // A recipient that was not known then: another view of the same screen.
  await goes(page, "/recipient/XB-KMP");
  await page.locator(".clocks > summary").press("Enter");
  await page.getByLabel("As recorded by (UTC)").fill("2001-01-01T00:00");
  await page.getByLabel("As recorded by (UTC)").press("Enter");
  // Until that is answered the screen stands as it is now, where other things are empty too.
  await page.locator("main .empty", { hasText: "It was not registered then, or" }).waitFor();
  assert.equal(await focused(page), "notice past");

  await goes(page, "/case/XB-2025-001");
  await page.locator(".clocks > summary").press("Enter");
  await page.getByLabel("As true on the day").fill("2026-01-20");
  await page.getByLabel("As true on the day").press("Enter");
  await until(async () => (await focused(page)) === "where", "which moment it is");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Go to now");
  await page.keyboard.press("Enter");
  await until(async () => !page.url().includes("on=") && (await focused(page)) === "where", "that it is now");
  // Who goes step by step stays where the steps are.
  await page.getByRole("button", { name: "Previous" }).press("Enter");
  await page.waitForURL(/step=/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Previous");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what was due at an hour is over from that hour of the moment that is shown", async () => {
  const at = await recordedAt("SupportSuspended", "XB-2025-001");
  const due = new Date(Date.parse(at) + 1_000).toISOString();
  const { context, page } = await opened({ token: given.token });
  await page.route("**/graphql", async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    const first = (body.data?.deadlines?.nodes ?? body.data?.case?.deadlines)?.[0];
    if (first) first.due = due;
    await route.fulfill({ response: answer, json: body });
  });
  const inAll = page.getByRole("region", { name: "What is due" }).locator(".many-due").first();
  const inCase = page.locator('section[aria-labelledby="due-heading"] tbody tr').first().locator(".due");
  const { case: { revision } } = await asked("query($asOf: AsOfInput) { case(reference: \"XB-2025-001\", asOf: $asOf) { revision } }", { asOf: { at } });
  for (const [address, place, over] of [
    [`/portfolio?at=${at}`, inAll, false], [`/portfolio?at=${due}`, inAll, false], [`/portfolio?at=${new Date(Date.parse(due) + 1).toISOString()}`, inAll, true], ["/portfolio", inAll, true],
    [`/case/XB-2025-001?at=${at}`, inCase, false], [`/case/XB-2025-001?step=${revision}`, inCase, false], ["/case/XB-2025-001", inCase, true],
  ]) {
    await goes(page, address);
    assert.match(await place.textContent(), over ? /overdue since today/ : /(?<!since )today$/, address);
  }
  const far = await page.evaluate(async () => {
    const { farOf } = await import("/page/app/days.js");
    return ["2026-02-20T11:59:59.999Z", "2026-02-20T12:00:00.001Z", "2026-02-20", "2026-02-21T00:00:00Z"].map((from) => farOf("2026-02-20T12:00:00Z", from).text.replace(/[\u2066-\u2069]/g, ""));
  });
  assert.deepEqual(far, ["today", "overdue since today", "today", "1 day overdue"]);
  await context.close();
});

test("a link to a case leads to the moment that is shown, and to now where none is", async () => {
  const at = await recordedAt("SupportSuspended", "XB-2025-001");
  const { context, page, wrong } = await opened({ token: given.token });
  const moments = () => page.locator('main a[href*="/case/"]').evaluateAll((all) => [...new Set(all.map((one) => new URL(one.href).search))]);
  const on = "2026-01-20";
  const search = (values) => `?${new URLSearchParams(values)}`;
  for (const [address, expected] of [
    [`/alerts?at=${at}`, search({ at })], ["/alerts", ""], [`/register?at=${at}&on=${on}`, search({ at, on })],
    // Here the same names say something else, or nothing.
    [`/audit?at=${at}&on=${on}`, ""],
    [`/reports?report=non-provision-outranked&at=${at}&effectiveOn=${on}`, search({ at, on })], ["/reports?report=non-provision-outranked", ""],
  ]) {
    await goes(page, address);
    await page.locator('main a[href*="/case/"]').first().waitFor();
    assert.deepEqual(await moments(), [expected], address);
  }
  await goes(page, `/case/XB-2025-001?at=${at}`);
  assert.equal(new URL(await page.locator('main a[href*="/recipient/"]').first().getAttribute("href"), given.url).searchParams.get("at"), at);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what is no moment, or has not come, is refused in the ledger's words", async () => {
  const { context, page } = await opened({ token: given.token });
  for (const address of ["/portfolio?at=nonsense", "/portfolio?on=2999-01-01", "/recipients?at=nonsense", "/recipient/XB-KMP?at=nonsense", "/alerts?at=nonsense"]) {
    await goes(page, address);
    await page.getByRole("alert").first().waitFor();
    assert.ok((await page.getByRole("alert").first().innerText()).length > 20, address);
    await page.getByRole("link", { name: "Back to now" }).click();
    await until(async () => (await page.getByRole("alert").count()) === 0, `${address}: now is shown again`);
  }
  await context.close();
});

for (const [name, how] of Object.entries({
  "English, light": { lang: "en" }, "English, dark": { lang: "en", dark: true },
  "Arabic, light": { lang: "ar" }, "Arabic, dark": { lang: "ar", dark: true },
})) {
  test(`${name}: nothing that axe knows of stands in the way of the past, no word is missing, nothing scrolls sideways at 320 pixels`, async () => {
    const at = await recordedAt("SupportSuspended", "XB-2025-001");
    const { context, page, wrong } = await opened({ ...how, token: given.token });
    for (const address of ["/portfolio", "/register", "/recipients", "/recipient/XB-KMP", "/alerts"]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await goes(page, `${address}?at=${at}&on=2026-01-20&lang=${how.lang}`);
      await notice(page).waitFor();
      assert.deepEqual(await violations(page), [], address);
      assert.equal(await page.evaluate(() => /\b(many|case|ledger|page)-[a-z]+-?[a-z]*/.exec(document.body.innerText)?.[0]), undefined, address);
      await page.setViewportSize({ width: 320, height: 800 });
      assert.equal(await overflows(page), false, `${address} at 320 pixels`);
    }
    assert.deepEqual(wrong, []);
    await context.close();
  });
}
