// The screen of a case: how it stands, how it came to that, and that a changed byte is found at its step. What is known comes from
// the scenarios F1 (border posts) and F2 (community forums).
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened, overflows, violations } from "./browser.js";

after(() => browser.close());

const CASE = "/case/XA-2025-001";
const PARTS = ["", "/replay", "/events", "/risk", "/monitoring", "/evidence", "/blame", "/attempts", "/proof", "/copies"];

/** Fluent puts marks round what fills a blank. */
const plain = (text) => (text ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const textOf = async (locator) => plain(await locator.textContent());

/** Somebody looks at a case. */
async function looked(address, how = {}) {
  const one = await opened({ token: given.token, ...how });
  await goes(one.page, address);
  await one.page.locator(".case-head").waitFor();
  return one;
}

const shownStep = (page, step) => page.locator(".step-facts h2", { hasText: new RegExp(`Step \\u2068?${step}\\u2069?(?!\\d)`) }).waitFor();

test("the decision stands in big words, and beside it what the policy demands of each of the seven actions", async () => {
  const { context, page, wrong } = await looked(CASE);
  assert.equal(await textOf(page.locator("h1")), "Border posts on the northern road of Tarvala");
  assert.match(await textOf(page.locator(".decision-card .big")), /^Approved on Jul 6, 2026 by U-104 \(Chief of Mission\), with 2 conditions, until Jan 2, 2027\.$/);
  await page.locator(".decision-card svg").waitFor();
  const rows = page.locator(".checklist > ol > li");
  assert.equal(await rows.count(), 8);
  assert.match(await textOf(rows.nth(0)), /^Action 1 When the policy applies ?✓ done ?.*3 items of support.*determined for all 3 pairs/);
  assert.match(await textOf(rows.nth(1)), /Action 2 Preconditions ?✓ done ?.*Death penalty: met/);
  assert.match(await textOf(rows.nth(6)), /Action 6 Monitoring ?! missing ?.*Reading overdue: .*I05/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the open alerts of a case stand beside what falls due", async () => {
  const id = (await asked(`{ case(reference: "XA-2025-001") { id } }`)).case.id;
  const { nodes } = (await asked("query A($case: ID!) { alerts(last: 50, filter: { caseId: $case, open: true }) { nodes { position } } }", { case: id })).alerts;
  const { context, page } = await looked(CASE);
  const section = page.getByRole("region", { name: "Open alerts" });
  if (nodes.length) {
    await section.getByRole("link").first().waitFor();
    const shown = await section.getByRole("link").evaluateAll((links) => links.map((one) => new URL(one.href).searchParams.get("alert")));
    assert.equal(shown.length, Math.min(8, nodes.length));
    for (const position of shown) assert.ok(nodes.some((one) => one.position === position));
  } else {
    await section.getByText("No alert about this case is open.").waitFor();
  }
  await goes(page, `${CASE}?step=5`);
  assert.equal(await section.count(), 0, "alerts are of the present");
  await context.close();
});

test("at its first step a case lacks everything, and says what comes first", async () => {
  const { context, page } = await looked(`${CASE}?step=1`);
  await page.locator(".checklist").waitFor();
  assert.match(await textOf(page.locator(".checklist .next")), /Next: When the policy applies/);
  assert.match(await textOf(page.locator(".checklist")), /No item of support is recorded/);
  assert.match(await textOf(page.locator(".decision-card .big")), /Nothing is decided yet/);
  assert.match(await textOf(page.locator(".case-status")), /Draft/);
  await context.close();
});

test("a suspended case shows what stands in the way, at the step at which it was suspended", async () => {
  const { steps } = (await asked(`{ case(reference: "XB-2025-001") { steps(first: 100) { nodes { step kind } } } }`)).case;
  const suspended = steps.nodes.find(({ kind }) => kind === "SupportSuspended").step;
  const { context, page } = await looked(`/case/XB-2025-001?step=${suspended}`);
  await page.locator(".checklist .row.blocked").first().waitFor();
  assert.match(await textOf(page.locator(".checklist .row.blocked").last()), /Action 7 .*blocked.*suspended/);
  await page.goto(`/case/XB-2025-001/monitoring?step=${suspended}`);
  await page.locator(".table-frame th[scope=row]", { hasText: "SUS1" }).waitFor();
  await context.close();
});

test("a case is replayed step by step, by mouse, by slider and by keys, and each step is a link", async () => {
  const { context, page, wrong } = await looked(`${CASE}/replay?step=2`);
  await shownStep(page, 2);
  await page.getByRole("button", { name: "Previous" }).click();
  await shownStep(page, 1);
  assert.match(page.url(), /step=1\b/);
  const facts = await textOf(page.locator(".step-facts"));
  assert.match(facts, /Case opened/);
  assert.match(facts, /Recorded by ?U-101 · Project manager · XA-CO/);
  assert.match(facts, /Happened on ?Nov 10, 2025/);
  assert.match(facts, /Recorded ?[A-Z][a-z]+ \d+, 20\d\d, \d\d:\d\d UTC/);
  assert.equal(await page.getByRole("button", { name: "Previous" }).getAttribute("aria-disabled"), "true");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Previous", "the focus stays at a button that can go no further");
  await page.getByRole("button", { name: "Next" }).click();
  await shownStep(page, 2);
  await page.keyboard.press(".");
  await shownStep(page, 3);
  await page.keyboard.press(",");
  await shownStep(page, 2);
  await page.getByRole("slider").focus();
  await page.keyboard.press("ArrowRight");
  await shownStep(page, 3);
  await page.keyboard.press("Home");
  await shownStep(page, 1);
  await page.keyboard.press("End");
  await page.locator(".case-bar .where", { hasText: /of/ }).waitFor();
  const last = (await asked(`{ case(reference: "XA-2025-001") { revision } }`)).case.revision;
  await shownStep(page, last);
  assert.match(page.url(), new RegExp(`step=${last}\\b`));
  await page.locator(".film svg text", { hasText: new RegExp(`^${last - 2}$`) }).click();
  await shownStep(page, last - 2);
  await page.getByRole("button", { name: "First" }).focus();
  await page.keyboard.press("Enter");
  await shownStep(page, 1);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what a step changed is marked, beside what stood there before", async () => {
  const { steps } = (await asked(`{ case(reference: "XA-2025-001") { steps(first: 100) { nodes { step kind changes { path before after } } } } }`)).case;
  const approved = steps.nodes.find(({ kind }) => kind === "SupportApproved");
  const { context, page } = await looked(`${CASE}/replay?step=${approved.step}`);
  await shownStep(page, approved.step);
  const marked = page.locator(".changes tr.changed th .code");
  await page.getByRole("heading", { name: "State after this step" }).waitFor();
  const paths = await marked.allTextContents();
  for (const { path } of approved.changes.slice(0, 5)) assert.ok(paths.includes(path), path);
  const stage = page.locator("tr", { has: page.getByRole("rowheader", { name: "Stage" }) });
  await stage.locator("del").waitFor();
  assert.match(await textOf(stage), /Approved.*changed.*Waiting|Approved.*changed/);
  await context.close();
});

test("any two steps are compared, and the comparison is a link", async () => {
  const { context, page, wrong } = await looked(`${CASE}/replay?step=40`);
  await page.getByLabel("Compare with step").fill("30");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByRole("heading", { name: /What changed from step .?30.? to step .?40/ }).waitFor();
  assert.match(page.url(), /from=30/);
  const { nodes } = (await asked(`{ case(reference: "XA-2025-001") { diff(from: 30, to: 40, first: 50) { nodes { path } } } }`)).case.diff;
  assert.ok(nodes.length > 3);
  const paths = await page.getByRole("group", { name: "Compare two steps" }).locator("th .code").allTextContents();
  assert.deepEqual(paths, nodes.map(({ path }) => path));
  assert.deepEqual(wrong, []);
  await context.close();
});

test("an event that lands moves the case, and leaves the step that one looks at", async () => {
  const id = (await asked(`{ case(reference: "XA-2025-001") { id } }`)).case.id;
  const visit = (name) => asked("mutation V($input: RecordMonitoringVisitInput!) { recordMonitoringVisit(input: $input) { __typename } }",
    { input: { caseId: id, commandId: `browser-${name}-${Date.now()}`, access: "FULL", announced: false, evidence: [], findings: "Register complete.", place: "Northern road", recipient: "XA-TBP" } }, given.tokens["ts-xa"]);
  const held = await looked(`${CASE}/replay?step=3`);
  const moving = await looked(CASE);
  const before = (await asked(`{ case(id: "${id}") { revision } }`)).case.revision;
  await moving.page.locator(".case-bar .where", { hasText: new RegExp(`step \\u2068?${before}\\u2069?(?!\\d)`) }).waitFor();
  await shownStep(held.page, 3);
  await visit("one");
  await held.page.locator(".came").waitFor();
  await moving.page.waitForFunction((step) => document.querySelector(".case-bar .where").textContent.replace(/[\u2066-\u2069]/g, "").trim().endsWith(`step ${step}`), before + 1);
  await visit("two");
  await held.page.locator(".came", { hasText: /2/ }).waitFor();
  assert.match(await textOf(held.page.locator(".came")), /^2 new events since you came here\./);
  await shownStep(held.page, 3);
  assert.match(held.page.url(), /step=3\b/);
  await held.page.getByRole("button", { name: "Go to the newest" }).click();
  await shownStep(held.page, before + 2);
  assert.equal(await held.page.locator(".came").count(), 0);
  assert.deepEqual([...held.wrong, ...moving.wrong], []);
  await held.context.close();
  await moving.context.close();
});

test("both clocks are chosen by hand and stand in the address", async () => {
  const { context, page } = await looked(CASE);
  assert.match(await textOf(page.locator(".case-status")), /Active/);
  await page.getByText("Two clocks").click();
  await page.getByLabel("As true on the day").fill("2026-01-20");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.locator(".case-status", { hasText: "Approved" }).waitFor();
  assert.match(page.url(), /on=2026-01-20/);
  await page.locator(".decision-card .big", { hasText: /Approved on .?Jan 15, 2026/ }).waitFor();
  // The picture says the same as the words, and of which day; what goes along the record is not drawn on a day.
  await page.locator(".decision-card svg", { hasText: "as it was on 2026-01-20" }).waitFor();
  await page.locator(".decision-card svg", { hasText: "2026-01-15" }).waitFor();
  assert.equal(await page.locator(".film svg").count(), 0, "a picture of the record beside words of the day would contradict them");
  await goes(page, `${CASE}?at=2020-01-01T00:00Z`);
  await page.getByText("The case had not begun at this moment").waitFor();
  await context.close();
});

/** Lets every answer of the ledger through a change. */
async function altered(page, change) {
  await page.route("**/graphql", async (route) => {
    const answer = await route.fetch();
    const body = await answer.json().catch(() => null);
    if (body?.data) change(body.data, route.request().postDataJSON().query);
    await route.fulfill({ response: answer, json: body ?? {} });
  });
}

const found = async (page) => {
  await page.getByRole("button", { name: "Check the chain here" }).click();
  const verdict = page.locator(".proof .found.good, .proof .found.warn, .proof .found.alarm");
  await verdict.waitFor();
  await page.locator(".proof button", { hasText: "Stop" }).waitFor({ state: "detached" });
  return { verdict: await textOf(verdict), faults: await Promise.all((await page.locator(".faults li").all()).map(textOf)) };
};

/** All of a case is found unchanged: every step that it has when the check begins, and those that the clock records meanwhile or not. */
async function foundWhole(page, reference) {
  const steps = async () => (await asked(`{ case(reference: "${reference}") { revision } }`)).case.revision;
  const before = await steps();
  const { verdict, faults } = await found(page);
  const checked = Number(/^✓ (\d+) events checked in this browser: the chain is whole, and nothing was changed\.$/.exec(verdict)?.[1]);
  assert.ok(checked >= before && checked <= await steps(), `${before} steps: ${verdict}`);
  assert.deepEqual(faults, []);
}

/** Flips a bit of the stored bytes of an event, in base64. */
const flipped = (record, from) => {
  const bytes = Buffer.from(record, "base64");
  bytes[bytes.length - from] ^= 1;
  return bytes;
};

test("the chain is checked in the browser, up to the signed checkpoint", async () => {
  const { context, page, wrong } = await looked(`${CASE}/proof`);
  await foundWhole(page, "XA-2025-001");
  const head = (await asked(`query P($id: ID!) { completenessProof(case: $id) { head { link } } }`, { id: (await asked(`{ case(reference: "XA-2025-001") { id } }`)).case.id })).completenessProof.head.link;
  assert.match(await textOf(page.locator(".proof dl")), new RegExp(`End of the chain of this case ?${head}`));
  assert.match(await textOf(page.locator(".proof dl")), /Signature of the log ?✓ fits/);
  // One that was kept before the next events fits; one with another root does not.
  await page.getByText("Compare with a checkpoint that was kept elsewhere").click();
  const note = (await asked("{ checkpoint { note } }")).checkpoint.note;
  await page.getByLabel("The checkpoint, all lines of it").fill(note.replace(/^(.*\n.*\n)(.)/, (_, lines, letter) => lines + (letter === "A" ? "B" : "A")));
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByText("Something in it was changed.").waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a chain is checked also where the log grows meanwhile", async () => {
  const { context, page } = await looked("/case/XB-2025-001/proof");
  const id = (await asked(`{ case(reference: "XA-2025-001") { id } }`)).case.id;
  let proofs = 0;
  let extensions = 0;
  await page.route("**/graphql", async (route) => {
    const { query } = route.request().postDataJSON();
    if (query.includes("CaseExtension")) extensions += 1;
    if (query.includes("CaseProofs")) proofs += 1;
    if (query.includes("CaseProofs") && proofs === 5) {
      await asked("mutation V($input: RecordMonitoringVisitInput!) { recordMonitoringVisit(input: $input) { __typename } }",
        { input: { caseId: id, commandId: `browser-meanwhile-${Date.now()}`, access: "FULL", announced: false, evidence: [], findings: "Register complete.", place: "Northern road", recipient: "XA-TBP" } }, given.tokens["ts-xa"]);
    }
    await route.continue();
  });
  await foundWhole(page, "XB-2025-001");
  assert.ok(extensions > 0, "a later root is led back to the earlier one");
  await context.close();
});

for (const [name, step, change, said] of [
  ["a changed byte of the stored record", 7, (data, position) => {
    for (const one of Object.values(data)) if (one?.index === String(position - 1)) one.record = flipped(one.record, 6).toString("base64");
  }, /Step 7.*the stored bytes do not have the hash that is shown/],
  ["a changed byte with a hash that was made to fit", 9, (data, position) => {
    for (const one of Object.values(data)) if (one?.index === String(position - 1)) one.record = flipped(one.record, 6).toString("base64");
    for (const one of data.case?.history?.nodes ?? []) if (one.position === String(position)) one.leafHash = given.forged;
  }, /Step 9.*its way does not lead to the root of the log/],
  ["a text that is shown otherwise than it was stored", 2, (data, position) => {
    for (const one of data.case?.history?.nodes ?? []) if (one.position === String(position) && one.payloadJson) one.payloadJson = one.payloadJson.replace("Border information system", "Bordar information system");
  }, /Step 2.*a text is shown that does not stand in the stored bytes/],
  ["another kind of event than its bytes say", 3, (data, position) => {
    for (const one of data.case?.history?.nodes ?? []) if (one.position === String(position) && one.kind) one.kind = "SupportApproved";
  }, /Step 3.*it is called by another kind/],
  ["somebody else as who recorded it", 4, (data, position) => {
    for (const one of data.case?.history?.nodes ?? []) if (one.position === String(position) && one.actor) one.actor.user = "U-999";
  }, /Step 4.*who, when or where is shown otherwise/],
]) {
  test(`${name} is found at its step`, async () => {
    const { history } = (await asked(`query H($first: Int) { case(reference: "XA-2025-001") { history(first: $first) { nodes { position } } } }`, { first: step })).case;
    const { position } = history.nodes.at(-1);
    const { record } = (await asked(`query R($position: Position!) { proof(position: $position) { record } }`, { position })).proof;
    given.forged = createHash("sha256").update(Buffer.concat([Buffer.of(0), flipped(record, 6)])).digest("hex");
    const { context, page } = await looked(`${CASE}/proof`);
    await altered(page, (data) => change(data, Number(position)));
    const { verdict, faults } = await found(page);
    assert.match(verdict, new RegExp(`^✕ Step ${step} is`));
    assert.match(faults[0] ?? "", said);
    await context.close();
  });
}

test("a check that was stopped says nothing into the one that follows it", async () => {
  const { context, page, wrong } = await looked(`${CASE}/proof`);
  let asking = 0;
  let release = () => {};
  const held = new Promise((done) => { release = done; });
  await page.route("**/graphql", async (route) => {
    if (!route.request().postDataJSON().query.startsWith("query CaseWhole")) return route.fallback();
    asking += 1;
    // The first is told to wait, and waits still when it has been stopped; the second is under way meanwhile.
    if (asking === 1) return route.fulfill({ json: { errors: [{ message: "Too much at once.", extensions: { code: "RATE_LIMITED", retryAfterMs: 1_500 } }] } });
    await held;
    return route.continue();
  });
  const button = page.getByRole("button", { name: "Check the chain here" });
  const refused = page.waitForResponse("**/graphql");
  await button.click();
  await (await refused).finished();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.locator(".proof .found.warn").waitFor();
  await button.click();
  await page.locator(".proof progress").waitFor();
  await page.waitForTimeout(2_500);
  assert.equal(asking, 2);
  assert.equal(await page.locator(".proof .found.warn").count(), 0, "the second is not stopped");
  assert.equal(await page.locator(".proof progress").count(), 1);
  release();
  await page.locator(".proof .found.good").waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("an event that is left out is missed", async () => {
  const { context, page } = await looked(`${CASE}/proof`);
  await altered(page, (data) => {
    const history = data.case?.history;
    if (history?.nodes[0]?.leafHash) history.nodes = history.nodes.filter(({ revision }) => revision !== 12);
  });
  const { verdict, faults } = await found(page);
  assert.match(verdict, /^✕ Step 12 is/);
  assert.match(faults[0], /an event is missing here/);
  await context.close();
});

test("what is not shown to a viewer is said, and is not taken for nothing", async () => {
  const { context, page, wrong } = await looked(CASE, { token: given.tokens.donor });
  const { hiddenEvents } = (await asked(`{ case(reference: "XA-2025-001") { hiddenEvents } }`, {}, given.tokens.donor)).case;
  assert.ok(hiddenEvents > 0);
  assert.match(await textOf(page.locator(".hidden-events")), new RegExp(`^${hiddenEvents} events of this case are not shown to you`));
  await page.locator(".checklist .row.withheld").first().waitFor();
  assert.match(await textOf(page.locator(".checklist .row.withheld").first()), /This is not shown to you/);
  const next = await textOf(page.locator(".checklist .next"));
  assert.ok(!next.includes("Nothing is missing"), next);
  assert.ok(!(await textOf(page.locator("main"))).includes("Nothing falls due."));
  // Going on leaps over what is not shown.
  const seen = (await asked(`{ case(reference: "XA-2025-001") { history(first: 20) { nodes { revision } } } }`, {}, given.tokens.donor)).case.history.nodes.map(({ revision }) => revision);
  const leap = seen.findIndex((revision, place) => place && revision > seen[place - 1] + 1);
  await goes(page, `${CASE}/replay?step=${seen[leap - 1]}`);
  await shownStep(page, seen[leap - 1]);
  await page.getByRole("button", { name: "Next" }).click();
  await shownStep(page, seen[leap]);
  await page.getByRole("button", { name: "Previous" }).click();
  await shownStep(page, seen[leap - 1]);
  await goes(page, `${CASE}/proof`);
  assert.match((await found(page)).verdict, /No event could be proved: proofs are not shown to your role/);
  await goes(page, `${CASE}/attempts`);
  await page.getByRole("alert").waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("refused commands are shown with their rule", async () => {
  const { context, page } = await looked(`${CASE}/attempts`, { token: given.tokens.auditor });
  await page.locator("table").waitFor();
  assert.match(await textOf(page.locator("table")), /determineApplicability ?E-SCOPE-01/);
  await context.close();
});

test("who set a field, and what was there before", async () => {
  const { context, page } = await looked(`${CASE}/blame`);
  await page.getByLabel("Field").fill("scope.opened");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL(/field=scope\.opened/);
  const { lines } = (await asked(`{ case(reference: "XA-2025-001") { blame(first: 50, path: "scope.opened") { lines { nodes { path } } } } }`)).case.blame;
  await page.waitForFunction((count) => document.querySelectorAll("tbody tr").length === count, lines.nodes.length);
  assert.match(await textOf(page.locator("tbody tr").first()), /U-101/);
  // One code, two meanings: of a condition it says when it is to be met, of a referral why.
  await goes(page, `${CASE}/blame?field=decision.conditions[C1]`);
  assert.match(await textOf(page.locator("tr", { hasText: "conditions[C1].kind" })), /Before the start/);
  await context.close();
});

test("the newest events come first, fifty on a page, each with both its times", async () => {
  const { context, page } = await looked(`${CASE}/events`);
  await page.locator(".event").first().waitFor();
  assert.equal(await page.locator(".event").count(), 50);
  const steps = (await page.locator(".event .what > a").allTextContents()).map((one) => Number(plain(one).replace(/\D/g, "")));
  assert.deepEqual(steps, [...steps].sort((one, other) => other - one));
  assert.match(await textOf(page.locator(".event").first()), /Happened on .* Recorded .* UTC/);
  // The newest that has a reason and changed one field says both in its line.
  const { nodes } = (await asked(`{ case(reference: "XA-2025-001") { steps(last: 50) { nodes { step reason changes { path before after } } } } }`)).case.steps;
  const told = nodes.findLast(({ changes }) => changes.some(({ before, after }) => before && after && /^"[A-Z_]+"$/.test(before) && /^"[A-Z_]+"$/.test(after)));
  const line = page.locator(".event", { has: page.getByRole("link", { name: new RegExp(`^Step .?${told.step}.?$`) }) }).first();
  assert.match(await textOf(line.locator(".did")), new RegExp(told.changes.find(({ before, after }) => before && after).path.replace(/[.[\]]/g, "\\$&")));
  assert.ok(await line.locator(".did del").count() > 0);
  await page.getByRole("link", { name: "Next page" }).click();
  await page.waitForURL(/upto=/);
  await page.waitForFunction((last) => Number(document.querySelector(".event .what > a")?.textContent.replace(/\D/g, "")) === last, steps.at(-1) - 1);
  await context.close();
});

test("a document is known by its hash, and stays on this computer", async () => {
  const { context, page } = await looked(`${CASE}/evidence`);
  const { attached } = (await asked(`{ case(reference: "XA-2025-001") { evidence { attached { evidence sha256 } } } }`)).case.evidence;
  await page.locator("table").waitFor();
  for (const { evidence, sha256 } of attached) assert.match(await textOf(page.locator("table")), new RegExp(`${evidence}.*${sha256}`));
  const sent = [];
  page.on("request", (request) => sent.push(request.url()));
  await page.getByLabel("Compare a file").setInputFiles({ name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("a letter") });
  await page.getByText("is none of these documents").waitFor();
  assert.match(await textOf(page.locator(".notice[role=status]")), new RegExp(createHash("sha256").update("a letter").digest("hex")));
  assert.deepEqual(sent, []);
  await context.close();
});

test("the dossier is taken away as a file, with the token in a header only", async () => {
  const { context, page } = await looked(`${CASE}/copies`);
  const requests = [];
  page.on("request", (request) => requests.push(request));
  const taking = page.waitForEvent("download");
  await page.getByLabel(/^Reason/).fill("For the archive of the office");
  await page.getByRole("button", { name: "Dossier" }).click();
  const taken = await taking;
  assert.match(taken.suggestedFilename(), /^hrdd-XA-2025-001-\d+\.html$/);
  assert.match(readFileSync(await taken.path(), "utf8"), /Border posts on the northern road of Tarvala/);
  const export_ = requests.find((request) => request.url().includes("/export/case/"));
  assert.ok(!export_.url().includes("hrdd_"));
  assert.match(export_.url(), /format=dossier.*reason=For\+the\+archive/);
  await page.getByText(/Saved as/).waitFor();
  await context.close();
});

test("a copy with something strictly confidential asks for a reason, in the ledger's own words", async () => {
  const { context, page } = await looked("/case/XB-2025-001/copies");
  await page.getByRole("button", { name: "JSON Lines" }).click();
  await page.getByRole("alert").waitFor();
  assert.match(await textOf(page.getByRole("alert")), /reason/i);
  await page.getByLabel(/^Reason/).fill("For the archive of the office");
  const taking = page.waitForEvent("download");
  await page.getByRole("button", { name: "JSON Lines" }).click();
  assert.match((await taking).suggestedFilename(), /^hrdd-XB-2025-001-\d+\.jsonl$/);
  assert.equal(await page.getByRole("alert").count(), 0);
  await context.close();
});

/** Waits until a part is all there, its proof too. */
async function whole(page, part) {
  await page.locator(".case .card").first().waitFor();
  if (part !== "/proof") return;
  await page.locator(".proof button").first().click();
  await page.locator(".proof .found.good").waitFor();
}

for (const [name, how] of Object.entries({
  "English, light": { lang: "en" }, "English, dark": { lang: "en", dark: true },
  "Arabic, light": { lang: "ar" }, "Arabic, dark": { lang: "ar", dark: true },
})) {
  test(`${name}: nothing that axe knows of stands in anybody's way on a case`, async () => {
    const { context, page, wrong } = await opened({ token: given.token, ...how });
    for (const part of PARTS) {
      await goes(page, `${CASE}${part}?lang=${how.lang}`);
      await whole(page, part);
      assert.deepEqual(await violations(page), [], part);
      assert.deepEqual(wrong, [], part);
    }
    await context.close();
  });
}

test("at 320 pixels a case never scrolls sideways", async () => {
  for (const lang of ["en", "ar"]) {
    const { context, page } = await opened({ token: given.token, width: 320, lang });
    for (const part of PARTS) {
      await goes(page, `${CASE}${part}?lang=${lang}${part === "/replay" ? "&step=60" : ""}`);
      await whole(page, part);
      assert.equal(await overflows(page), false, `${part} in ${lang}`);
    }
    await context.close();
  }
});
