// The screens of many cases: the portfolio, the register, recipients, reports and one's own account. What they show is held
// against what the ledger answers, and against what the scenarios say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened, overflows, violations } from "./browser.js";

after(() => browser.close());

/** Opens a case in XA, as its project manager. */
async function opensCase(reference) {
  const input = {
    reference, title: `Opened by a test: ${reference}`, country: "XA", office: "XA-CO", project: "P-1", caseOwner: "U-101", origin: "GOVERNMENT_REQUEST",
    plannedStart: "2026-01-01", plannedEnd: "2027-12-31", budget: { amountMinor: "100", currency: "EUR" }, demonstration: true, commandId: `test-${reference}`,
  };
  const done = await asked("mutation($input: OpenCaseInput!) { openCase(input: $input) { userErrors { message } } }", { input }, given.tokens["pm-xa"]);
  assert.deepEqual(done.openCase.userErrors, []);
}

/** Text without the marks that keep directions apart. */
const plain = (text) => text.replace(/[\u2066-\u2069]/g, "");
/** The references in the rows of the register. */
const references = (page) => page.locator("table.many-lines tbody th a").allTextContents();
const figure = (page, label) => page.locator(".many-figure", { hasText: label }).locator(".many-number");

/** Waits until something that is asked of the page holds. */
async function until(what, why) {
  const end = Date.now() + 20_000;
  for (;;) {
    if (await what()) return;
    assert.ok(Date.now() < end, why);
    await new Promise((done) => setTimeout(done, 100));
  }
}

test("the numbers of the portfolio are the ledger's, and each leads to the cases that it counts", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens.oversight });
  await goes(page, "/portfolio");
  const { portfolio } = await asked("{ portfolio { cases byStatus { status count } byCountry { country count } } }", {}, given.tokens.oversight);
  assert.ok(portfolio.cases > 1);
  assert.equal(await figure(page, "Cases").first().textContent(), String(portfolio.cases));
  const active = portfolio.byStatus.find(({ status }) => status === "ACTIVE").count;
  const chip = page.locator(".many-spread a", { hasText: /^Active/ });
  assert.match(await chip.textContent(), new RegExp(`${active}$`));
  await chip.click();
  await page.getByRole("heading", { name: "Register", level: 1 }).waitFor();
  await page.locator("table.many-lines tbody tr").first().waitFor();
  assert.equal((await references(page)).length, active);
  assert.match(page.url(), /status=ACTIVE/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the portfolio of one country is a link, in words and in pictures, and the funnel has two modes", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens.oversight });
  const drawn = [];
  page.on("request", (request) => { if (request.url().includes("/viz/")) drawn.push(new URL(request.url())); });
  await goes(page, "/portfolio");
  await page.getByRole("combobox", { name: "Country" }).selectOption("XA");
  await page.waitForURL(/country=XA/);
  const { portfolio } = await asked("{ portfolio(filter: { countries: [\"XA\"] }) { cases } }", {}, given.tokens.oversight);
  await until(async () => (await figure(page, "Cases").first().textContent()) === String(portfolio.cases), "the cases of XA are counted");
  await until(() => drawn.some((url) => url.pathname === "/viz/funnel.svg" && url.searchParams.get("country") === "XA"), "the funnel is of XA");
  const names = new Set(drawn.map((url) => url.pathname));
  for (const name of ["funnel", "suspensions", "indicators", "calendar", "matrix", "drift", "dotted", "alerts"]) assert.ok(names.has(`/viz/${name}.svg`), name);
  await page.getByRole("link", { name: "Reached" }).click();
  await until(() => drawn.some((url) => url.pathname === "/viz/funnel.svg" && url.searchParams.get("mode") === "reached"), "the funnel of what was reached");
  assert.match(page.url(), /mode=reached/);
  await until(async () => (await page.locator(".drawn > svg").count()) === 8, "eight pictures are drawn");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what is due is narrowed to the cases of one person, which stands in the address", async () => {
  const { context, page, wrong } = await opened({ token: given.token });
  const { deadlines } = await asked('{ deadlines(first: 100, filter: { owner: "U-201" }) { nodes { reference due kind } } }');
  assert.ok(deadlines.nodes.length > 0 && deadlines.nodes.every(({ reference }) => reference === "XB-2025-001"));
  await goes(page, "/portfolio");
  const due = page.getByRole("region", { name: "What is due" });
  const lines = due.locator(".many-agenda > li");
  await until(async () => (await lines.allTextContents()).some((text) => text.includes("XA-2025-001")), "at first it is of everybody");
  await due.getByLabel("Owner").fill("U-201");
  await due.getByLabel("Owner").press("Enter");
  await page.waitForURL(/owner=U-201/);
  const lots = new Set(deadlines.nodes.map(({ reference, due: day, kind }) => `${reference} ${day} ${kind}`)).size;
  await until(async () => (await lines.count()) === lots && (await lines.allTextContents()).every((text) => text.includes("XB-2025-001")), "those of U-201, and all of them");
  await goes(page, page.url());
  assert.equal(await due.getByLabel("Owner").inputValue(), "U-201");
  await due.getByRole("link", { name: "Clear" }).click();
  await until(async () => (await lines.allTextContents()).some((text) => text.includes("XA-2025-001")), "of everybody again");
  assert.doesNotMatch(page.url(), /owner/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("whoever manages a case sees what waits on them; whoever has nothing to do is told so", async () => {
  const { context, page } = await opened({ token: given.tokens["pm-xa"] });
  await goes(page, "/portfolio");
  const desk = page.getByRole("region", { name: "What waits on me" });
  await desk.getByRole("heading", { name: "To do" }).waitFor();
  // F1: the monthly visits that the project manager answers for, with their last day.
  const line = desk.locator("li", { hasText: "M4.1" }).filter({ hasText: "XA-2025-001" });
  assert.match(await line.textContent(), /Measure.*M4\.1.*XA-2025-001/s);
  assert.match(await line.textContent(), /Dec 31, 2027.*days left/s);
  await context.close();

  const other = await opened({ token: given.tokens.auditor });
  await goes(other.page, "/portfolio");
  await other.page.getByRole("region", { name: "What waits on me" }).locator(".empty").waitFor();
  await other.context.close();
});

test("where small counts are withheld it is said, and nothing looks like none", async () => {
  const { context, page } = await opened({ token: given.tokens.donor });
  await goes(page, "/portfolio");
  await page.getByText("Small counts are withheld from your role, so that nobody can be singled out").first().waitFor();
  assert.equal(await figure(page, "Suspended now").textContent(), "Not shown to you");
  assert.equal(await page.locator(".many-figure", { hasText: "Suspended now" }).locator("a").count(), 0);
  await context.close();
});

test("the portfolio moves when something is recorded, and what one types stays", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens.oversight });
  await goes(page, "/portfolio");
  const before = Number(await figure(page, "Cases").first().textContent());
  await page.getByRole("textbox", { name: "Office" }).fill("XA-");
  const reference = `XA-2026-${String(Date.now()).slice(-6)}`;
  await opensCase(reference);
  await until(async () => Number(await figure(page, "Cases").first().textContent()) === before + 1, "one case more is counted");
  assert.match(await page.locator(".many-live").textContent(), new RegExp(`Case opened.*${reference}`, "s"));
  assert.equal(await page.getByRole("textbox", { name: "Office" }).inputValue(), "XA-");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the register is looked through by words, by keyboard alone: what was found, where, with its two times", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens.auditor });
  await goes(page, "/register");
  await page.getByRole("searchbox", { name: "Words, or a reference" }).focus();
  await page.keyboard.type("suspensions");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=suspensions/);
  const hits = page.locator(".many-hits > li");
  await hits.first().waitFor();
  // Another form of the word is found, and marked.
  assert.equal(await hits.first().locator("mark").first().textContent(), "suspension");
  const { search } = await asked("{ search(words: \"suspensions\", first: 20) { totalCount nodes { event { position } } } }", {}, given.tokens.auditor);
  assert.equal(await hits.count(), search.nodes.length);
  assert.match(await hits.first().textContent(), /In (title|description|rationale).*Happened.*Recorded.*UTC.*Position \d+/s);
  await hits.first().getByRole("link", { name: /Position/ }).click();
  await page.waitForURL(/\/audit\?event=\d+/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a word of a title finds its case, and what no case has is said", async () => {
  const { context, page } = await opened({ token: given.tokens.auditor });
  await goes(page, "/register?q=northern+road");
  assert.deepEqual(await references(page), ["XA-2025-001"]);
  await goes(page, "/register?q=zzzyx");
  assert.equal(await page.locator(".empty").count(), 2);
  await context.close();
});

test("what narrows the register stands in the address, and its order is chosen at its head", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens.oversight });
  await goes(page, "/register");
  await page.getByText(/^Narrow down/).press("Enter");
  await page.getByRole("checkbox", { name: "Active", exact: true }).press("Space");
  await page.getByRole("textbox", { name: "Country" }).fill("xa");
  await page.getByRole("textbox", { name: "Country" }).press("Enter");
  await page.waitForURL(/country=XA/);
  const filter = { statuses: ["ACTIVE"], countries: ["XA"] };
  const { cases } = await asked("query($filter: RegisterFilterInput) { cases(first: 50, filter: $filter) { nodes { reference } } }", { filter }, given.tokens.oversight);
  await until(async () => (await references(page)).length === cases.nodes.length, "the active cases of XA");
  assert.deepEqual((await references(page)).sort(), cases.nodes.map(({ reference }) => reference).sort());
  // Each thing in use is taken away by itself, or all of them at once.
  await page.getByRole("link", { name: /Take away: .*Status: Active/ }).click();
  await page.waitForURL((url) => !url.searchParams.has("status") && url.searchParams.get("country") === "XA");
  await page.getByRole("link", { name: "Look at everything again" }).click();
  await page.getByRole("columnheader", { name: "Case" }).getByRole("link").click();
  await page.waitForURL(/order=REFERENCE/);
  await until(async () => {
    const all = await references(page);
    return all.length > 2 && all.join() === all.toSorted().join();
  }, "by reference");
  assert.equal(await page.getByRole("columnheader", { name: "Case" }).getAttribute("aria-sort"), "ascending");
  await page.getByRole("columnheader", { name: "Case" }).getByRole("link").click();
  await until(async () => (await references(page)).join() === (await references(page)).toSorted().toReversed().join(), "the other way round");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a view that was given a name is there again, is a link, and is nobody else's", async () => {
  const { context, page } = await opened({ token: given.tokens.oversight });
  await goes(page, "/register?status=ACTIVE&country=XA");
  await page.getByText("Save this view").click();
  await page.getByLabel("Name of the view").fill("Active in XA");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await goes(page, "/register");
  await page.getByRole("link", { name: "Active in XA" }).click();
  await page.waitForURL(/status=ACTIVE/);
  await until(async () => (await references(page)).every((one) => one.startsWith("XA-")), "only cases of XA");
  await page.evaluate((kept) => sessionStorage.setItem("hrdd-session", kept), JSON.stringify({ token: given.tokens.auditor, user: "", role: "", office: "", until: null, idleMinutes: null }));
  await goes(page, "/register");
  await page.getByText("Save this view").waitFor();
  assert.equal(await page.getByRole("link", { name: "Active in XA" }).count(), 0);
  await context.close();
});

test("the register is shown as it was recorded at a moment", async () => {
  const { cases } = await asked("{ cases(first: 100) { nodes { reference openedAt } } }");
  const moments = cases.nodes.map(({ openedAt }) => Date.parse(openedAt)).sort((one, other) => one - other);
  const [first, second] = [cases.nodes.find(({ openedAt }) => Date.parse(openedAt) === moments[0]), new Date(moments[1])];
  const { context, page, wrong } = await opened({ token: given.token });
  await goes(page, `/register?at=${second.toISOString().slice(0, -1).replace(/\d$/, (digit) => String(Math.max(0, Number(digit) - 1)))}`);
  await page.getByText("As it was recorded on").waitFor();
  await until(async () => (await references(page)).length >= 1, "what was known then");
  assert.ok((await references(page)).includes(first.reference));
  assert.ok((await references(page)).length < cases.nodes.length);
  // The order of that moment cannot be chosen, so no heading offers it.
  assert.equal(await page.getByRole("columnheader", { name: "Case" }).getByRole("link").count(), 0);
  // A copy is of the same moment.
  const shown = await references(page);
  await page.getByText("Take a copy").click();
  await page.getByText("The copy is of the moment shown above.").waitFor();
  await page.getByLabel("Reason, where one is asked for").fill("What was known then");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "JSON Lines" }).click()]);
  const copied = readFileSync(await download.path(), "utf8").trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(copied.filter(({ reference }) => reference).map(({ reference }) => reference).sort(), [...shown].sort());
  await goes(page, "/register?at=2001-01-01T00:00");
  assert.equal(await page.locator(".empty").textContent(), "No case that you see was open then.");
  // What is no moment is refused in words, and breaks nothing.
  await goes(page, "/register?at=nonsense&on=neither");
  await page.getByRole("alert").waitFor();
  await page.getByRole("link", { name: "Back to now" }).click();
  await until(async () => (await references(page)).length > 1, "all that there is now");
  assert.ok(!wrong.some((line) => line.startsWith("page:")), wrong.join());
  await context.close();
});

test("a copy is refused without a reason where one is asked for, and saved with the filter of the view where it is given", async () => {
  const { context, page } = await opened({ token: given.tokens.oversight });
  await goes(page, "/register?country=XB");
  await page.getByText("Take a copy").click();
  await page.getByRole("button", { name: "CSV" }).click();
  await page.getByRole("alert").filter({ hasText: "reason" }).waitFor();
  await page.getByLabel("Reason, where one is asked for").fill("The yearly report of oversight");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
  assert.match(download.suggestedFilename(), /\.csv$/);
  const text = readFileSync(await download.path(), "utf8");
  assert.match(text, /XB-2025-001/);
  assert.doesNotMatch(text, /XA-2025-001/);
  const [sheet] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Excel" }).click()]);
  assert.equal(readFileSync(await sheet.path()).subarray(0, 2).toString(), "PK");
  assert.ok(!page.url().includes("hrdd_"));
  await context.close();
});

test("a recipient is followed through its cases: what stands above it, screenings and until when they count, incidents", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens.auditor });
  await goes(page, "/recipients?country=XB");
  const ids = await page.locator("table tbody th a").allTextContents();
  assert.ok(ids.includes("XB-KG") && ids.every((id) => id.startsWith("XB-")), ids.join());
  await page.getByRole("link", { name: "XB-KG" }).click();
  await page.getByRole("heading", { name: "Kesh Gendarmerie", level: 1 }).waitFor();
  const { recipient } = await asked("{ recipient(id: \"XB-KG\") { history { events recipient { screenings { screening expiresOn } } } } }", {}, given.tokens.auditor);
  const screened = page.getByRole("region", { name: "Screenings" });
  for (const { screening } of recipient.history.recipient.screenings) assert.match(await screened.textContent(), new RegExp(screening));
  // F2: the reprisal of April 2026.
  await page.getByRole("region", { name: "Incidents" }).getByText("INC1").waitFor();
  assert.match(plain(await page.getByRole("region", { name: "Incidents" }).textContent()), /Apr 7, 2026.*reported Apr 9, 2026.*Reprisal/s);
  assert.match(await page.getByRole("region", { name: "Its cases" }).textContent(), /XB-2025-001/);
  assert.equal(await page.getByRole("region", { name: "Everything recorded about it" }).locator("tbody tr").count(), Math.min(50, recipient.history.events));
  await page.getByRole("link", { name: "XB-MOI" }).click();
  await page.getByRole("heading", { name: /Ministry of the Interior of the Kesh Islands/ }).waitFor();
  await page.getByRole("link", { name: "XB-KMP" }).waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("every report is there with what it answers, takes what it needs from the address, and says on what each row rests", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens.oversight });
  await goes(page, "/reports");
  assert.equal(await page.locator(".many-cards > li").count(), 32);
  await page.getByRole("link", { name: "What did the decision maker know about a case when it was decided?" }).click();
  await until(async () => plain(await page.locator(".empty").textContent()) === "Say first: case", "it says what it needs");
  await page.locator("input[name='p.case']").focus();
  await page.keyboard.type("XA-2025-001");
  await page.keyboard.press("Enter");
  await page.waitForURL(/p\.case=XA-2025-001/);
  await page.locator("table.many-rows tbody tr").first().waitFor();
  const { report } = await asked(`{ report(name: "known-at-decision", first: 50, parameters: [{ name: "case", value: "XA-2025-001" }]) { rows { nodes { sources } } } }`, {}, given.tokens.oversight);
  assert.equal(await page.locator("table.many-rows tbody tr").count(), report.rows.nodes.length);
  await page.locator(".made-up").waitFor();
  const sources = page.locator("table.many-rows tbody tr").first().locator(".many-source");
  assert.equal((await sources.first().textContent()).trim(), report.rows.nodes[0].sources[0]);
  assert.match(await sources.first().getAttribute("href"), new RegExp(`/audit\\?event=${report.rows.nodes[0].sources[0]}$`));
  // What follows is another page, not a longer one.
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await page.waitForURL(/after=/);
  await page.getByText("Take a copy").click();
  await page.getByLabel("Reason, where one is asked for").fill("The yearly report of oversight");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "JSON Lines" }).click()]);
  assert.match(readFileSync(await download.path(), "utf8"), /XA-2025-001/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a report that must be empty says whether it is", async () => {
  const { context, page } = await opened({ token: given.tokens.oversight });
  await goes(page, "/reports?report=decided-by-involved");
  const { report } = await asked("{ report(name: \"decided-by-involved\", first: 1) { rows { nodes { sourceCount } } } }", {}, given.tokens.oversight);
  assert.deepEqual(report.rows.nodes, []);
  await page.locator(".notice.good").waitFor();
  await goes(page, "/reports?report=nothing-like-it");
  await page.getByRole("alert").filter({ hasText: "nothing-like-it" }).waitFor();
  await context.close();
});

test("one's account says who one is, what one sees and what not, and lets one leave", async () => {
  const { context, page } = await opened({ token: given.tokens.donor });
  await goes(page, "/account");
  const { me } = await asked("{ me { actor { user } sees reach } }", {}, given.tokens.donor);
  assert.match(await page.getByRole("region", { name: "Who you are here" }).textContent(), new RegExp(`${me.actor.user}.*Donor.*DONOR-1`, "s"));
  assert.equal(await page.locator(".many-sees li:not(.soft)").count(), me.sees.length);
  assert.equal(await page.locator(".many-sees li.soft").count(), 28 - me.sees.length);
  assert.match(await page.getByRole("region", { name: "Your access tokens" }).textContent(), /Holds/);
  await page.getByRole("region", { name: "This session" }).getByRole("button", { name: "Log out" }).click();
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  await context.close();
});

test("on a phone the bar is one line; its button opens the way to the screens, by keyboard too, and following it shuts it", async () => {
  const { context, page } = await opened({ token: given.tokens.oversight, width: 360, height: 740 });
  await goes(page, "/register");
  const bar = await page.locator("header.top").boundingBox();
  assert.ok(bar.height <= 80, `the bar takes ${bar.height} pixels`);
  const menu = page.getByRole("button", { name: "Menu" });
  assert.equal(await menu.getAttribute("aria-expanded"), "false");
  assert.equal(await page.getByRole("navigation", { name: "Screens" }).isVisible(), false);
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Portfolio", level: 1 }).waitFor();
  assert.equal(await menu.getAttribute("aria-expanded"), "false");
  // One goes on in the view, not behind the link that was followed.
  assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  await context.close();
});

const VIEWS = ["/portfolio", "/register", "/register?q=suspension&status=ACTIVE&from=2020-01-01", "/recipients", "/recipient/XB-KG", "/reports", "/reports?report=late-facts", "/account"];

for (const [name, how] of Object.entries({
  "English, light": { lang: "en" }, "English, dark": { lang: "en", dark: true }, "Arabic, light": { lang: "ar" }, "Arabic, dark": { lang: "ar", dark: true },
})) {
  test(`${name}: nothing that axe knows of stands in anybody's way, and no word is missing`, async () => {
    const { context, page, wrong } = await opened({ ...how, token: given.tokens.oversight });
    for (const address of VIEWS) {
      await goes(page, `${address}${address.includes("?") ? "&" : "?"}lang=${how.lang}`);
      assert.deepEqual(await violations(page), [], address);
      assert.equal(await page.evaluate(() => /\bmany-[a-z]/.exec(document.body.innerText)?.[0]), undefined, address);
      assert.deepEqual(wrong, [], address);
    }
    await context.close();
  });
}

test("at 320 pixels nothing scrolls sideways", async () => {
  for (const lang of ["en", "ar"]) {
    const { context, page } = await opened({ width: 320, lang, token: given.tokens.oversight });
    for (const address of VIEWS) {
      await goes(page, `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`);
      assert.equal(await overflows(page), false, `${address} in ${lang}`);
    }
    await context.close();
  }
});

// Last, for it fills the register.
test("a long register comes in pages of fifty, forwards and back", async () => {
  for (let number = 1; number <= 52; number += 1) await opensCase(`XA-2026-7${String(number).padStart(2, "0")}`);
  const { context, page } = await opened({ token: given.tokens.oversight });
  await goes(page, "/register?order=REFERENCE&way=up");
  await until(async () => (await references(page)).length === 50, "the first fifty");
  const first = await references(page);
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await page.waitForURL(/after=/);
  await until(async () => (await references(page))[0] > first[49], "what comes after");
  await page.getByRole("link", { name: "Previous" }).click();
  await page.waitForURL(/before=/);
  await until(async () => (await references(page)).join() === first.join(), "the first fifty again");
  await context.close();
});
