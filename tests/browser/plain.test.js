// Without JavaScript, which is switched off in the browser: a password is chosen, and the dossier of a case is had, by plain forms.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { browser, given, overflows, violations } from "./browser.js";

after(() => browser.close());

const PASSWORD = "three stones by the river";

/** A page of a browser whose scripts are switched off, with every request that goes elsewhere or asks for a script. */
async function without(how = {}) {
  const context = await browser.newContext({
    baseURL: given.url,
    javaScriptEnabled: false,
    locale: how.lang ?? "en",
    colorScheme: how.dark ? "dark" : "light",
    viewport: { width: how.width ?? 1280, height: how.height ?? 900 },
  });
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (line) => {
    if (line.type() === "error") wrong.push(`console: ${line.text()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(given.url).origin) wrong.push(`elsewhere: ${request.url()}`);
    if (request.url().includes("hrdd_") || request.url().includes("stones")) wrong.push(`a secret in an address: ${request.url()}`);
  });
  return { context, page, wrong };
}

test("whoever comes to a case without scripts is led to its dossier, and reads it with pictures and tables", async () => {
  const { context, page, wrong } = await without();
  await page.goto("/case/XA-2025-001/risk");
  const told = page.locator("noscript");
  assert.match(await told.textContent(), /This page needs JavaScript, which is switched off here\..*The dossier of a case, without/s);
  await told.locator("a[href^='/dossier']").click();
  assert.equal(await page.locator("h1").textContent(), "Dossier of a case");
  assert.equal(await page.getByLabel("Reference of the case").inputValue(), "XA-2025-001");
  await page.getByText("With an access token").click();
  await page.getByLabel("Access token").fill(given.tokens.auditor);
  await page.getByLabel("Why you read it").fill("For the yearly audit.");
  await page.getByRole("button", { name: "Show the dossier" }).click();
  await page.getByRole("heading", { level: 1, name: "Border posts on the northern road of Tarvala" }).waitFor();
  assert.equal(new URL(page.url()).pathname, "/dossier");
  assert.deepEqual(await context.cookies(), []);
  const pictures = page.locator("figure svg");
  assert.equal(await pictures.count(), 4);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    assert.ok(box.width > 300 && box.height > 60, JSON.stringify(box));
  }
  const rows = page.locator("table tbody tr");
  assert.ok((await rows.count()) > 60, `${await rows.count()} rows`);
  await page.getByText("Approved with conditions").first().waitFor();
  await page.getByText("U-708, AUDITOR, HQ").waitFor();
  await page.locator("figure summary").first().click();
  assert.ok((await page.locator("figure details[open] table tr").count()) > 10, "a picture as a table");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a password is chosen, refused where it is wrong, and opens a dossier that is kept as a file", async () => {
  const { context, page, wrong } = await without();
  await page.goto("/setup");
  await page.getByLabel("One-time code").fill(given.codes["P-1"]);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByLabel("The same once more").fill(PASSWORD);
  await page.getByRole("button", { name: "Set the password" }).click();
  await page.getByRole("status").waitFor();
  await page.getByRole("link", { name: "The dossier of a case, without JavaScript" }).click();
  await page.getByLabel("Reference of the case").fill("XA-2025-001");
  await page.getByLabel("Language of the dossier").selectOption("ar");
  await page.getByLabel("Your reference").fill("P-1");
  await page.getByLabel("Password").fill("not this one at all");
  await page.getByRole("button", { name: "Show the dossier" }).click();
  assert.match(await page.getByRole("alert").textContent(), /do not fit together/);
  assert.equal(await page.getByLabel("Password").inputValue(), "");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Show the dossier" }).click();
  assert.match(await page.getByRole("alert").textContent(), /You hold several roles/);
  await page.getByLabel("In which role, and for which office").selectOption("Oversight HQ");
  await page.getByLabel("Password").fill(PASSWORD);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Keep it as a file" }).click();
  const download = await downloading;
  assert.match(download.suggestedFilename(), /^hrdd-XA-2025-001-\d+\.html$/);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Show the dossier" }).click();
  await page.locator("figure svg").first().waitFor();
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.deepEqual(await context.cookies(), []);
  // What is refused is told by its status, and the browser notes it.
  assert.deepEqual(wrong.filter((line) => !/status of (400|401)/.test(line)), []);
  await context.close();
});

test("nothing that axe knows of stands in anybody's way", async () => {
  for (const lang of ["en", "ar"]) {
    for (const colorScheme of ["light", "dark"]) {
      // Only to look: axe is a script, the page has none.
      const context = await browser.newContext({ baseURL: given.url, locale: lang, colorScheme });
      const page = await context.newPage();
      await page.goto("/dossier");
      await page.locator("summary").click();
      assert.deepEqual(await violations(page), [], `${lang} ${colorScheme}`);
      await page.getByRole("textbox").first().fill("XA-2025-001");
      await page.locator("button:not(.quiet)").click();
      await page.getByRole("alert").waitFor();
      assert.deepEqual(await violations(page), [], `${lang} ${colorScheme}, refused`);
      await context.close();
    }
  }
});

test("at 320 pixels nothing scrolls sideways, and everything is reached by keyboard", async () => {
  for (const lang of ["en", "ar"]) {
    // Only to look: the page itself needs no script.
    const context = await browser.newContext({ baseURL: given.url, viewport: { width: 320, height: 640 }, locale: lang });
    const page = await context.newPage();
    for (const address of ["/dossier?case=XA-2025-001", "/setup"]) {
      await page.goto(address);
      assert.equal(await page.locator("html").getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
      assert.equal(await overflows(page), false, `${address} in ${lang}`);
    }
    await page.goto("/dossier?case=XA-2025-001");
    await page.locator("summary").click();
    assert.equal(await overflows(page), false, `with a token in ${lang}`);
    await page.locator("input[name=case]").focus();
    const reached = [];
    for (let step = 0; step < 9; step += 1) {
      reached.push(await page.evaluate(() => document.activeElement.getAttribute("name") ?? document.activeElement.localName));
      await page.keyboard.press("Tab");
    }
    assert.deepEqual(reached, ["case", "language", "position", "reason", "user", "password", "summary", "token", "button"]);
    await page.locator("input[name=token]").fill(given.tokens.auditor);
    await page.keyboard.press("Enter");
    await page.locator("figure svg").first().waitFor();
    assert.equal(await overflows(page), false, `the dossier in ${lang}`);
    await context.close();
  }
});
