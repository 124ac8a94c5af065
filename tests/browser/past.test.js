// The past of the screens of many cases: what they show of a moment is what the ledger answers about it, differs from now,
// stands in the address, and is not moved by what lands.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened } from "./browser.js";
import { chips, figure, links, notice, recordedAt, TALLY, until } from "./past.js";

after(() => browser.close());

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
  // Nor does its table, that is answered, take away that the picture was refused.
  await page.unroute(`**/viz/**effectiveOn=${other}**`);
  await page.route(`**/viz/*.svg?**effectiveOn=2026-03-20**`, (route) => route.fulfill({ status: 400, json: { errors: [{ message: "Not folded.", extensions: { code: "BAD_REQUEST" } }] } }));
  await page.getByLabel("As true on the day").fill("2026-03-20");
  await page.locator(".clocks").getByRole("button", { name: "Show" }).click();
  const matrix = page.locator("figure.picture", { has: page.locator('.drawn[aria-label="Risks before and after"]') });
  await matrix.locator(".as-table > summary").click();
  await matrix.locator("table").waitFor();
  await page.waitForTimeout(300);
  assert.equal(await matrix.locator(".notice.alarm").count(), 1);
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
