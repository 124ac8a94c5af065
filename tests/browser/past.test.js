// The past of the screens of many cases: what they show of a moment is what the ledger answers about it, differs from now,
// stands in the address, and is not moved by what lands.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened, overflows, violations } from "./browser.js";

after(() => browser.close());

/** Waits until something that is asked of the page holds. */
async function until(what, why) {
  const end = Date.now() + 20_000;
  while (!(await what())) {
    assert.ok(Date.now() < end, why);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The instant at which the first event of a kind, of a case where one is named, was recorded. */
async function recordedAt(kind, reference) {
  const { case: one } = reference ? await asked("query($r: String!) { case(reference: $r) { id } }", { r: reference }) : {};
  const { events } = await asked("query($filter: EventFilterInput) { events(first: 1, filter: $filter) { nodes { recordedAt } } }", { filter: { kinds: [kind], ...(one && { caseId: one.id }) } });
  return events.nodes[0].recordedAt;
}

const figure = (page, label) => page.locator(".many-figure", { hasText: label }).locator(".many-number").first();
const chips = (page) => page.locator(".many-spread dd").first().locator("a").allInnerTexts();
const notice = (page) => page.locator(".notice.past");
const links = async (place) => [...new Set(await place.locator('a[href*="/case/"]').allTextContents())].sort();

const TALLY = `query($asOf: AsOfInput, $on: Date) { portfolio(asOf: $asOf, effectiveOn: $on) { cases suspendedNow byStatus { status count } }
  deadlines(first: 20, asOf: $asOf, effectiveOn: $on) { nodes { reference } } }`;

test("the portfolio is of the moment that is chosen, leads to cases at that moment, stands still, and goes back to now", async () => {
  // The second case is suspended then, and runs again now.
  const at = await recordedAt("SupportSuspended", "XB-2025-001");
  const [then, now] = [await asked(TALLY, { asOf: { at } }), await asked(TALLY)];
  assert.equal(then.portfolio.suspendedNow, 1);
  assert.equal(now.portfolio.suspendedNow, 0);
  const { context, page, wrong } = await opened({ token: given.token });
  let questions = 0;
  const pictures = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) questions += 1;
    if (request.url().includes("/viz/")) pictures.push(request.url());
  });
  await goes(page, `/portfolio?at=${at}`);
  await until(async () => (await figure(page, "Suspended now").textContent()) === "1", "what was suspended then");
  assert.equal(await figure(page, "Cases").textContent(), String(then.portfolio.cases));
  assert.equal((await chips(page)).length, then.portfolio.byStatus.length);
  const due = page.getByRole("region", { name: "What is due" });
  assert.deepEqual(await links(due), [...new Set(then.deadlines.nodes.map(({ reference }) => reference))].sort());
  assert.match(await notice(page).innerText(), /As it was recorded on .*This is the past/s);
  await until(async () => pictures.length >= 8, "the pictures of then");
  for (const picture of pictures) assert.equal(new URL(picture).searchParams.get("asOf"), at, "no picture is of now");
  assert.equal(await page.getByRole("region", { name: "What waits on me" }).count(), 0);
  for (const link of await due.locator('a[href*="/case/"]').all()) assert.equal(new URL(await link.getAttribute("href"), given.url).searchParams.get("at"), at);

  // Something lands: the past stays as it was, and nobody asks about it.
  const [before, drawn] = [questions, pictures.length];
  const input = {
    reference: `XA-2026-${String(Date.now()).slice(-6)}`, title: "Opened by a test", country: "XA", office: "XA-CO", project: "P-1", caseOwner: "U-101", origin: "GOVERNMENT_REQUEST",
    plannedStart: "2026-01-01", plannedEnd: "2027-12-31", budget: { amountMinor: "100", currency: "EUR" }, demonstration: true, commandId: `past-${Date.now()}`,
  };
  const { openCase } = await asked("mutation($input: OpenCaseInput!) { openCase(input: $input) { userErrors { message } } }", { input }, given.tokens["pm-xa"]);
  assert.deepEqual(openCase.userErrors, []);
  await page.waitForTimeout(3_500);
  assert.equal(questions, before, "nothing is asked again");
  assert.equal(pictures.length, drawn, "nor drawn again");
  await page.getByRole("link", { name: "Back to now" }).click();
  await until(async () => (await figure(page, "Cases").textContent()) === String(now.portfolio.cases + 1), "now, with what landed");
  await page.getByRole("region", { name: "What waits on me" }).waitFor();
  assert.ok(!page.url().includes("at="));
  assert.equal(await notice(page).count(), 0);
  // On a day of the world they are of that day, and tell so; alerts, which are of the record, are not drawn.
  await page.waitForLoadState("networkidle");
  pictures.length = 0;
  const on = "2025-06-30";
  await goes(page, `/portfolio?on=${on}`);
  await until(async () => /Alerts are of the record/.test(await notice(page).innerText()), "why there are none");
  await until(async () => pictures.length >= 7, "the pictures of that day");
  for (const picture of pictures) assert.equal(new URL(picture).searchParams.get("effectiveOn"), on, "no picture is of now");
  assert.equal(pictures.filter((picture) => picture.includes("/viz/alerts")).length, 0);
  await page.locator(".many-pictures svg", { hasText: `as it was on ${on}` }).nth(6).waitFor();
  const staged = (await asked(TALLY, { on })).portfolio.byStatus;
  const table = await (await fetch(`${given.url}/viz/funnel.html?effectiveOn=${on}`, { headers: { authorization: `Bearer ${given.token}` } })).text();
  const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell));
  const counts = rows.map(([, count]) => Number(count)).filter((count) => count > 0).sort();
  assert.deepEqual(counts, staged.map(({ count }) => count).filter((count) => count > 0).sort());
  assert.ok(pictures.every((picture) => new URL(picture).searchParams.get("asOf") === pictures.map((one) => new URL(one).searchParams.get("asOf")).at(-1)), "all of one moment");

  // A picture that is refused leaves nothing of another day under the heading of this one.
  const other = "2026-01-20";
  await page.route(`**/viz/**effectiveOn=${other}**`, (route) => route.fulfill({ status: 400, json: { errors: [{ message: "Not folded.", extensions: { code: "BAD_REQUEST" } }] } }));
  await page.getByLabel("As true on the day").fill(other);
  await page.locator(".clocks").getByRole("button", { name: "Show" }).click();
  await page.locator(".many-pictures .picture .notice.alarm").nth(6).waitFor();
  assert.equal(await page.locator(".many-pictures .picture svg").count(), 0, "nothing of the other day stands");
  wrong.splice(0, wrong.length, ...wrong.filter((line) => !/400/.test(line)));
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a day of the world is chosen by hand, by keyboard alone, and a figure leads to the register of that day", async () => {
  const on = "2026-01-20";
  const then = await asked(TALLY, { on });
  const active = then.portfolio.byStatus.find(({ status }) => status === "APPROVED");
  assert.notDeepEqual(then.portfolio.byStatus, (await asked(TALLY)).portfolio.byStatus);
  assert.ok(active, "one was approved on that day");
  const { context, page, wrong } = await opened({ token: given.token });
  await goes(page, "/portfolio");
  await page.locator(".clocks > summary").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("As true on the day").focus();
  await page.keyboard.type("01202026");
  await page.keyboard.press("Enter");
  await page.waitForURL(/on=2026-01-20/);
  await until(async () => (await chips(page)).some((text) => new RegExp(`^Approved\\s*${active.count}$`).test(text)), "what was approved on that day");
  assert.match((await notice(page).innerText()).replace(/[\u2066-\u2069]/g, ""), /As it was effective on Jan 20, 2026/);
  await page.locator(".many-spread a", { hasText: /^Approved/ }).click();
  await page.getByRole("heading", { name: "Register", level: 1 }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get("on"), on);
  const { casesAsOf } = await asked("query($on: Date) { casesAsOf(effectiveOn: $on, filter: { statuses: [APPROVED] }) { nodes { reference } } }", { on });
  const rows = page.locator("table.many-lines tbody th a");
  await until(async () => (await rows.count()) === casesAsOf.nodes.length, "the cases of that day");
  assert.deepEqual(await rows.allTextContents(), casesAsOf.nodes.map(({ reference }) => reference));
  assert.deepEqual(wrong, []);
  await context.close();
});

test("recipients are shown as they were known, each with what had been recorded about it by then and no more", async () => {
  const at = await recordedAt("CaseOpened", "XB-2025-001");
  const query = "query($asOf: AsOfInput) { recipients(asOf: $asOf) { recipient cases screenings } }";
  const [then, now] = [await asked(query, { asOf: { at } }), await asked(query)];
  assert.notDeepEqual(then, now);
  const { context, page, wrong } = await opened({ token: given.token });
  await goes(page, `/recipients?at=${at}`);
  await notice(page).waitFor();
  const lines = page.locator("table.many-lines tbody tr");
  await until(async () => (await lines.count()) === then.recipients.length, "as many as were known");
  const shown = await lines.evaluateAll((rows) => rows.map((row) => ({
    recipient: row.querySelector("th a").textContent, cases: Number(row.cells[4].textContent), screenings: Number(row.cells[5].textContent),
  })));
  assert.deepEqual(shown, then.recipients);
  // One whose first case came later.
  const { recipient } = now.recipients.find((one) => one.cases > then.recipients.find((other) => other.recipient === one.recipient)?.cases);
  await page.getByRole("link", { name: recipient, exact: true }).first().click();
  await page.getByRole("heading", { name: "Its cases" }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get("at"), at);
  const one = "query($id: ID!, $asOf: AsOfInput) { recipient(id: $id, asOf: $asOf) { history { cases { reference } } } }";
  const its = page.getByRole("region", { name: "Its cases" });
  assert.deepEqual(await links(its), (await asked(one, { id: recipient, asOf: { at } })).recipient.history.cases.map(({ reference }) => reference));
  const recorded = page.getByRole("region", { name: "Everything recorded about it" });
  await recorded.locator("tbody tr").first().waitFor();
  const times = await recorded.locator("tbody td time").evaluateAll((all) => all.map((time) => time.dateTime));
  assert.ok(times.length > 0 && times.every((time) => Date.parse(time) <= Date.parse(at)), times.join());
  await page.getByRole("link", { name: "Back to now" }).click();
  const all = (await asked(one, { id: recipient })).recipient.history.cases.map(({ reference }) => reference).sort();
  await until(async () => (await links(its)).join() === all.join(), "its cases now");
  await goes(page, "/recipients?at=2001-01-01T00:00Z");
  assert.match(await page.locator("main .empty").innerText(), /No recipient was registered then/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("recipients are shown as they were on a day of the world, and from there one with its screenings by then", async () => {
  const query = "query($on: Date) { recipients(effectiveOn: $on) { recipient cases screenings } }";
  const now = await asked(query);
  const screenings = "query($id: ID!) { recipient(id: $id) { history { recipient { screenings { screenedOn } } } } }";
  const known = await Promise.all(now.recipients.map(({ recipient: id }) => asked(screenings, { id })));
  const days = known.flatMap((one) => one.recipient.history.recipient.screenings.map(({ screenedOn }) => screenedOn)).sort();
  // A day between the first screening and the last.
  const on = days.findLast((day) => day < days.at(-1));
  const then = await asked(query, { on });
  const differs = now.recipients.filter((one, index) => one.screenings > then.recipients[index].screenings);
  assert.ok(differs.length > 0 && then.recipients.some(({ screenings }) => screenings > 0), JSON.stringify(then));
  const { context, page, wrong } = await opened({ token: given.token });
  await goes(page, "/recipients");
  await page.locator("details.clocks summary").click();
  await page.getByLabel("As true on the day").fill(on);
  await page.locator("details.clocks button").click();
  await notice(page).waitFor();
  assert.equal(new URL(page.url()).searchParams.get("on"), on);
  const shown = () => page.locator("table.many-lines tbody tr").evaluateAll((rows) => rows.map((row) => ({
    recipient: row.querySelector("th a").textContent, cases: Number(row.cells[4].textContent), screenings: Number(row.cells[5].textContent),
  })));
  await until(async () => JSON.stringify(await shown()) === JSON.stringify(then.recipients), "as they were on that day");
  const { recipient } = differs[0];
  await page.getByRole("link", { name: recipient, exact: true }).first().click();
  const one = "query($id: ID!, $on: Date) { recipient(id: $id, effectiveOn: $on) { history { cases { reference } recipient { screenings { screening } } } } }";
  const { history } = (await asked(one, { id: recipient, on })).recipient;
  const its = page.getByRole("region", { name: "Its cases" });
  await until(async () => (await links(its)).join() === history.cases.map(({ reference }) => reference).join(), "its cases then");
  const screened = page.getByRole("region", { name: "Screenings" });
  const text = await screened.innerText();
  for (const { screening } of history.recipient.screenings) assert.ok(text.includes(screening), text);
  const all = (await asked(one, { id: recipient })).recipient.history.recipient.screenings;
  const later = all.filter(({ screening }) => !history.recipient.screenings.some((known) => known.screening === screening));
  assert.ok(later.length > 0 && later.every(({ screening }) => !text.includes(screening)), text);
  await page.getByRole("region", { name: "Everything recorded about it" }).locator("tbody tr").first().waitFor();
  assert.equal(new URL(page.url()).searchParams.get("on"), on);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("alerts are shown as they stood, and nothing can be done about them there", async () => {
  const at = await recordedAt("SupportSuspended", "XB-2025-001");
  const query = "query($asOf: AsOfInput) { alerts(last: 50, asOf: $asOf, filter: { open: true }) { nodes { position kind state } } }";
  const [then, now] = [(await asked(query, { asOf: { at } })).alerts.nodes, (await asked(query)).alerts.nodes];
  assert.ok(then.some(({ kind }) => kind === "SUPPORT_SUSPENDED"), JSON.stringify(then));
  assert.ok(!now.some(({ kind }) => kind === "SUPPORT_SUSPENDED"), "it is over now");
  const { context, page, wrong } = await opened({ token: given.token });
  const sockets = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await goes(page, `/alerts?at=${at}`);
  const items = page.locator("ol.ledger-list > li");
  await until(async () => (await items.count()) === then.length, "those that stood open then");
  assert.deepEqual(await items.evaluateAll((all) => all.map((one) => [one.dataset.position, one.dataset.state])), then.map(({ position, state }) => [position, state]).reverse());
  await items.first().getByRole("link", { name: "Support suspended" }).click();
  await page.locator(".ledger-life li").first().waitFor();
  assert.deepEqual(await page.locator(".ledger-life li").evaluateAll((all) => all.map((one) => one.dataset.step)), ["RAISED"], "its life as far as it had come");
  assert.equal(await page.locator(".ledger-act").count(), 0);
  assert.deepEqual(sockets, [], "nothing is listened to");
  await page.getByRole("link", { name: "Back to now" }).click();
  await until(async () => !(await items.allInnerTexts()).some((text) => text.includes("Support suspended")), "what stands open now");
  await page.locator(".ledger-since").waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

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
