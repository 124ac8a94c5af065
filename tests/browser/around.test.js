// What stands around every screen: logging in and out, languages, light and dark, a phone's width, and what must not happen.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened, overflows, violations } from "./browser.js";

after(() => browser.close());

test("the files of others are those that their packages hold", () => {
  const folder = new URL("../../api/page/vendor/", import.meta.url);
  const list = JSON.parse(readFileSync(new URL("vendored.json", folder), "utf8"));
  assert.ok(list.length > 10);
  for (const { file, package: name, version, inside } of list) {
    const root = new URL(`./node_modules/${name}/`, import.meta.url);
    assert.equal(JSON.parse(readFileSync(new URL("package.json", root), "utf8")).version, version, name);
    assert.deepEqual(readFileSync(new URL(file, folder)), readFileSync(new URL(inside, root)), file);
  }
});

// Its packages are asked for alone: what they need besides is built into the files that are served.
test("the explorer is what its packages hold", () => {
  const folder = new URL("../../api/explorer/vendor/", import.meta.url);
  const list = JSON.parse(readFileSync(new URL("vendored.json", folder), "utf8"));
  const place = mkdtempSync(join(tmpdir(), "explorer-"));
  for (const entry of new Map(list.map((one) => [one.package, one])).values()) {
    const asked = ["pack", `${entry.package}@${entry.version}`, "--pack-destination", place, "--prefer-offline", "--silent"];
    execFileSync("npm", asked);
    const packed = `${entry.package}-${entry.version}`;
    mkdirSync(join(place, packed));
    execFileSync("tar", ["-xzf", join(place, `${packed}.tgz`), "-C", join(place, packed)]);
  }
  assert.equal(list.length, 4);
  for (const { file, package: name, version, inside } of list) {
    const published = readFileSync(join(place, `${name}-${version}`, "package", inside));
    assert.deepEqual(readFileSync(new URL(file, folder)), published, file);
  }
  rmSync(place, { recursive: true });
});

test("nothing is shown without logging in, and a token is in no address", async () => {
  const { context, page, wrong } = await opened();
  await goes(page, "/register");
  assert.equal(await page.locator("h1").textContent(), "Log in");
  await page.getByText("With an access token").first().click();
  await page.getByLabel("Access token", { exact: true }).fill(given.tokens.auditor);
  await page.getByRole("button", { name: "With an access token" }).click();
  await page.getByRole("heading", { name: "Register" }).waitFor();
  await page.getByRole("link", { name: "XA-2025-001" }).waitFor();
  assert.ok(!page.url().includes("hrdd_"));
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "XA-2025-001" }).count(), 0);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("logging out takes away what was being written, on whatever screen, and a login what others were writing", async () => {
  const { context, page, wrong } = await opened({ token: given.tokens.auditor });
  await goes(page, "/portfolio");
  const user = await page.evaluate(() => JSON.parse(sessionStorage.getItem("hrdd-session")).user);
  const keep = () => page.evaluate(() => sessionStorage.setItem('hrdd-draft:["U-000","openCase",""]', "{}"));
  const kept = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("hrdd-draft:")).length);
  assert.equal(user, "");
  await keep();
  await page.reload({ waitUntil: "networkidle" });
  assert.equal(await kept(), 1);
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  assert.equal(await kept(), 0);
  await keep();
  await page.getByText("With an access token").first().click();
  await page.getByLabel("Access token", { exact: true }).fill(given.tokens.auditor);
  await page.getByRole("button", { name: "With an access token" }).click();
  await page.getByRole("heading", { name: "Portfolio" }).waitFor();
  assert.equal(await kept(), 0);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("who goes on to a screen that listens to nothing is not told that the connection is lost", async () => {
  const { context, page } = await opened({ token: given.token });
  await goes(page, "/portfolio");
  for (const name of ["Policy", "Recipients"]) {
    await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(1_500);
    assert.equal(await page.getByText("The connection to the ledger is lost").count(), 0, name);
  }
  await context.close();
});

test("an audit is told what landed meanwhile, however late its line is there, and shows it when it is asked to", async () => {
  const { context, page, wrong } = await opened({ token: given.token });
  let connect = () => {};
  const recorded = new Promise((done) => { connect = done; });
  await page.routeWebSocket(/\/graphql\/ws$/, async (line) => {
    await recorded;
    line.connectToServer();
  });
  await goes(page, "/audit");
  const input = { commandId: `lands-${Date.now()}`, user: "U-950", role: "AUDITOR", office: "HQ", from: "2026-01-01" };
  const answer = await fetch(`${given.url}/graphql`, {
    method: "POST", headers: { authorization: `Bearer ${given.tokens.records}`, "content-type": "application/json" },
    body: JSON.stringify({ query: "mutation($input: GrantRoleInput!) { grantRole(input: $input) { position userErrors { message } } }", variables: { input } }),
  });
  const { data } = await answer.json();
  assert.deepEqual(data.grantRole.userErrors, []);
  connect();
  await page.locator("main .notice button").click();
  await page.locator("table.ledger-events").getByText(data.grantRole.position, { exact: true }).waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("an amount is read as it was meant, or not at all", async () => {
  const { context, page } = await opened();
  await goes(page, "/login");
  const read = await page.evaluate(async () => {
    const { decimalsOf, fromMinor, toMinor } = await import("/page/app/forms/values.js");
    const of = (text, currency) => toMinor(text, decimalsOf(currency));
    return {
      right: [of("250000", "EUR"), of("1 100 000,5", "EUR"), of("12.34", "SYP"), of("1500", "JPY"), of("1,5", "KWD"), of("-3", "USD")],
      refused: [of("250,000", "EUR"), of("1.500", "EUR"), of("250,000", "JPY"), of("1,500", "KWD"), of("1,000,000", "EUR"), of("12.345", "EUR")],
      back: [fromMinor("1000", decimalsOf("SYP")), fromMinor("1500", decimalsOf("KWD"))],
    };
  });
  assert.deepEqual(read.right, ["25000000", "110000050", "1234", "1500", "1500", "-300"]);
  assert.deepEqual(read.refused, [null, null, null, null, null, null]);
  assert.deepEqual(read.back, ["10", "1.5"]);
  await context.close();
});

test("that somebody read something strictly confidential moves no screen, and what is decided moves those that show it", async () => {
  const reference = "XB-2025-001";
  const kinds = async (after) => (await asked("query($after: DateTime) { events(first: 50, filter: { recordedFrom: $after }) { nodes { kind } } }", { after })).events.nodes.map(({ kind }) => kind);
  const addresses = {
    portfolio: "/portfolio", register: "/register", words: "/register?q=incident", recipient: "/recipient/XB-KMP", alerts: "/alerts", audit: "/audit",
    case: `/case/${reference}`, events: `/case/${reference}/events`, form: `/record/assessIncident?case=${reference}`,
  };
  const questions = {};
  const views = {};
  for (const [name, address] of Object.entries(addresses)) {
    questions[name] = 0;
    views[name] = await opened({ token: given.token });
    const { page } = views[name];
    page.on("request", (request) => {
      if (/\/(graphql|viz\/.*)$/.test(new URL(request.url()).pathname)) questions[name] += 1;
    });
    await goes(page, address);
  }
  // Somebody who has not read it yet does. Where the ledger's own clock speaks meanwhile it is somebody else's turn.
  const strict = "query($r: String!) { case(reference: $r) { incidents { incidents { incident outcome } } history(last: 50) { nodes { payloadJson } } } }";
  const [first, audit] = [views.portfolio.page, views.audit.page];
  const newer = () => audit.getByText(/recorded since/).allInnerTexts();
  let [settled, counted, alone] = [{}, [], false];
  for (const token of Object.values(given.tokens)) {
    do {
      settled = { ...questions };
      await first.waitForTimeout(3_000);
    } while (JSON.stringify(questions) !== JSON.stringify(settled));
    const since = new Date().toISOString();
    counted = await newer();
    await asked(strict, { r: reference }, token);
    await first.waitForTimeout(3_000);
    const landed = await kinds(since);
    alone = landed.length > 0 && landed.every((kind) => kind === "ReadingsRecorded");
    if (alone) break;
  }
  assert.ok(alone, "a reading was recorded, and nothing beside it");
  assert.deepEqual(questions, settled, "nobody asks again because somebody read");
  assert.deepEqual(await newer(), counted, "nor is it counted as news");

  const sha256 = "c81082e2fe3ad839a97ed613b65f789ddd218e8825dae85147f4e65505159f7f";
  const { case: { id } } = await asked("query($r: String!) { case(reference: $r) { id } }", { r: reference });
  const input = {
    caseId: id, commandId: "test-settled", evidence: "EV91", kind: "Mou", title: "A letter", sha256, bytes: "70786", mediaType: "application/pdf", obtainedOn: "2026-01-20", sourceReliability: "HIGH", confidentiality: "OPEN",
  };
  const { attachEvidence } = await asked("mutation($input: AttachEvidenceInput!) { attachEvidence(input: $input) { userErrors { message } } }", { input }, given.tokens["pm-xb"]);
  assert.deepEqual(attachEvidence.userErrors, []);
  for (let waited = 0; waited < 40 && String(await newer()) === String(counted); waited += 1) await first.waitForTimeout(250);
  assert.notDeepEqual(await newer(), counted);
  const moving = ["portfolio", "register", "words", "recipient", "case", "events", "form"];
  for (let waited = 0; waited < 40 && moving.some((name) => questions[name] === settled[name]); waited += 1) await first.waitForTimeout(250);
  assert.deepEqual(moving.filter((name) => questions[name] === settled[name]), [], "what is decided is shown");
  for (const { context, wrong } of Object.values(views)) {
    assert.deepEqual(wrong, []);
    await context.close();
  }
});

test("a token that does not count is refused with words and lets nobody in", async () => {
  const { context, page } = await opened();
  await goes(page, "/portfolio");
  await page.getByText("With an access token").first().click();
  await page.getByLabel("Access token", { exact: true }).fill("hrdd_0000000000000000_nothing");
  await page.getByRole("button", { name: "With an access token" }).click();
  await page.getByRole("alert").waitFor();
  assert.equal(await page.locator("h1").textContent(), "Log in");
  await context.close();
});

for (const [name, how] of Object.entries({
  "English, light": { lang: "en" }, "English, dark": { lang: "en", dark: true },
  "Arabic, light": { lang: "ar" }, "Arabic, dark": { lang: "ar", dark: true },
})) {
  test(`${name}: nothing that axe knows of stands in anybody's way`, async () => {
    for (const address of ["/login", "/portfolio", "/register"]) {
      const { context, page, wrong } = await opened({ ...how, token: address === "/login" ? undefined : given.token });
      await goes(page, `${address}?lang=${how.lang}`);
      assert.equal(await page.locator("html").getAttribute("dir"), how.lang === "ar" ? "rtl" : "ltr");
      assert.deepEqual(await violations(page), [], address);
      assert.deepEqual(wrong, [], address);
      await context.close();
    }
  });
}

test("at 320 pixels nothing scrolls sideways", async () => {
  for (const lang of ["en", "ar"]) {
    for (const address of ["/login", "/portfolio", "/register"]) {
      const { context, page } = await opened({ width: 320, lang, token: address === "/login" ? undefined : given.token });
      await goes(page, `${address}?lang=${lang}`);
      assert.equal(await overflows(page), false, `${address} in ${lang}`);
      await context.close();
    }
  }
});
