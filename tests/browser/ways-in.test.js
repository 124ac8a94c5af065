// The ways in: a password, a role among several, a session that ends, another person at the same place.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened } from "./browser.js";

after(() => browser.close());

const PASSWORD = "three stones by the river";

/** The case of the second scenario, whose support was suspended and resumed. */
const SUSPENDED = "XB-2025-001";

/** Chooses a password without any script. */
async function choose(user) {
  const context = await browser.newContext({ baseURL: given.url, javaScriptEnabled: false, locale: "fr" });
  const page = await context.newPage();
  await page.goto("/setup");
  assert.equal(await page.locator("html").getAttribute("lang"), "fr", "in the language of the browser");
  const typed = async (again) => {
    await page.locator("[name=code]").fill(given.codes[user]);
    await page.locator("[name=password]").fill(PASSWORD);
    await page.locator("[name=again]").fill(again);
    await page.locator("button").click();
  };
  await typed("another one, quite long");
  assert.match(await page.locator("[role=alert]").textContent(), /ne sont pas identiques/);
  assert.equal(await page.locator("[name=code]").inputValue(), given.codes[user], "the code need not be typed again");
  await typed(PASSWORD);
  assert.match(await page.locator("[role=status]").textContent(), new RegExp(user));
  await context.close();
}

async function logIn(page, user) {
  await page.getByLabel("Your reference").fill(user);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Log in", exact: true }).click();
}

test("a password is chosen without JavaScript, and a session that ends brings one back to where one was", async () => {
  await choose("P-1");
  const { context, page, wrong } = await opened();
  await goes(page, "/policy");
  await logIn(page, "P-1");
  await page.locator(".ledger-matrix").waitFor();
  const { token } = JSON.parse(await page.evaluate(() => sessionStorage.getItem("hrdd-session")));
  await fetch(`${given.url}/logout`, { method: "POST", headers: { authorization: `Bearer ${token}` } });
  await page.getByRole("link", { name: /Edition .?1/ }).click();
  await page.getByText("The session is over.").waitFor();
  await logIn(page, "P-1");
  await page.getByText("in force from").first().waitFor();
  assert.match(page.url(), /policy\?edition=1/);
  assert.ok(!page.url().includes("hrds_"));
  assert.deepEqual(wrong.filter((line) => !/401/.test(line)), []);
  await context.close();
});

test("who holds several roles chooses one, and the emergency account says what for", async () => {
  await choose("P-2");
  await choose("E-1");
  const { context, page } = await opened();
  await goes(page, "/login?to=/policy");
  await logIn(page, "P-2");
  const choices = page.getByLabel("In which role, and for which office");
  await choices.waitFor();
  assert.deepEqual((await choices.locator("option").allTextContents()).slice(1).sort(), ["Auditor · HQ", "Oversight · HQ"]);
  await choices.selectOption({ label: "Auditor · HQ" });
  await page.getByRole("button", { name: "Log in", exact: true }).click();
  await page.getByRole("heading", { name: "Policy", exact: true }).waitFor();
  await page.getByText("P-2 · Auditor").waitFor();
  await page.getByRole("button", { name: "Log out" }).click();
  await page.goto("/login");
  await logIn(page, "E-1");
  await page.getByLabel("What the emergency account is used for").fill("The provider does not answer");
  await page.getByRole("button", { name: "Log in", exact: true }).click();
  await page.getByRole("heading", { name: "Portfolio" }).waitFor();
  const { events } = await asked('{ events(last: 5, filter: { kinds: ["EmergencyAccountUsed"] }) { nodes { payloadJson } } }');
  assert.match(events.nodes.at(-1).payloadJson, /The provider does not answer/);
  await context.close();
});

/** Logs out, and in again with the token of somebody else; the page is not loaded anew meanwhile. */
async function handedTo(page, token) {
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  await page.getByText("With an access token").first().click();
  await page.getByLabel("Access token", { exact: true }).fill(token);
  await page.getByRole("button", { name: "With an access token" }).click();
}

test("what was answered to one person is gone for whoever logs in next, and so is what comes late", async () => {
  const { context, page, wrong } = await opened({ token: given.token });
  await goes(page, `/audit?case=${SUSPENDED}`);
  await page.locator("table.ledger-events tbody tr").first().waitFor();
  // That there is such a case was known; this person does not see it.
  await handedTo(page, given.tokens["pm-xa"]);
  await page.getByRole("alert").getByText(SUSPENDED).waitFor();
  assert.equal(await page.locator("table.ledger-events").count(), 0);
  // What forms offer.
  const edition = () => page.evaluate(async () => (await import("/page/app/forms/held.js")).policy.value?.edition ?? null);
  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Record", exact: true }).click();
  await page.locator(".groups").waitFor();
  for (let tries = 0; tries < 100 && (await edition()) === null; tries += 1) await page.waitForTimeout(50);
  assert.notEqual(await edition(), null);
  let release = () => {};
  const held = new Promise((done) => { release = done; });
  let asking = 0;
  await page.route("**/graphql", async (route) => {
    if (!route.request().postDataJSON().query.startsWith("{ policy { edition permissions")) return route.fallback();
    asking += 1;
    if (asking === 1) await held;
    return route.continue();
  });
  await handedTo(page, given.tokens.auditor);
  await page.locator(".groups").waitFor();
  assert.equal(await edition(), null, "it is asked for anew");
  assert.equal(asking, 1);
  const answered = page.waitForResponse((answer) => answer.request().postData()?.includes("policy { edition permissions") ?? false);
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  release();
  await (await answered).finished();
  await page.waitForTimeout(200);
  assert.equal(await edition(), null, "nobody is logged in");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a session that lies unused says so before it ends, and goes on for whoever is there", async () => {
  const { context, page } = await opened();
  const session = { token: given.token, user: "", role: "", office: "", until: null, idleMinutes: 0.1 };
  await context.addInitScript((kept) => sessionStorage.setItem("hrdd-session", kept), JSON.stringify(session));
  await goes(page, "/policy");
  const soon = page.getByText("Nobody has used this session for a while.");
  await soon.waitFor();
  await page.getByRole("button", { name: "Stay logged in" }).click();
  await soon.waitFor({ state: "detached" });
  await page.getByText("The session ended because it lay unused.").waitFor();
  assert.equal(await page.locator("h1").textContent(), "Log in");
  await context.close();
});
