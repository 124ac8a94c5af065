// Logging in at the office's identity provider, from the page to the provider and back (`tests/oidc`).
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { browser, given, goes, opened } from "./browser.js";

after(() => browser.close());

/** Stands in for the provider's own pages: whoever comes there is logged in as a person, and sent back to this server. */
async function walks(context, login) {
  await context.route(`${given.issuer}/**`, async (route) => {
    const walked = await fetch(`${given.issuer}/hand/walk`, { method: "POST", body: JSON.stringify({ address: route.request().url(), login }) });
    const { back } = await walked.json();
    const here = new URL(back);
    const address = `${given.url}${here.pathname}${here.search}`.replaceAll("&", "&amp;");
    await route.fulfill({ contentType: "text/html", body: `<meta http-equiv="refresh" content="0;url=${address}">` });
  });
}

test("one comes back logged in, to the view that one wanted, and nothing of it stays in the address", async () => {
  const { context, page, wrong } = await opened();
  await walks(context, "U-705");
  await goes(page, "/policy?edition=1");
  await page.getByRole("button", { name: "Log in with your organisation’s account" }).click();
  await page.getByText("U-705 · Records officer").waitFor();
  await page.locator(".ledger-matrix").waitFor();
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, "/policy?edition=1");
  assert.deepEqual(wrong.filter((line) => !line.startsWith(`elsewhere: ${given.issuer}`)), []);
  await context.close();
});

test("who is not let in is told why", async () => {
  const { context, page } = await opened();
  await walks(context, "U-888");
  await goes(page, "/login");
  await page.getByRole("button", { name: "Log in with your organisation’s account" }).click();
  await page.getByRole("alert").getByText("says nothing that lets you in here").waitFor();
  assert.ok(!page.url().includes("code="));
  await context.close();
});

test("a way back that somebody else began logs nobody in", async () => {
  const { context, page } = await opened();
  const begun = await (await fetch(`${given.url}/login/oidc`, { headers: { accept: "application/json" } })).json();
  const walked = await (await fetch(`${given.issuer}/hand/walk`, { method: "POST", body: JSON.stringify({ address: begun.authorizeUrl, login: "U-705" }) })).json();
  const back = new URL(walked.back);
  await page.goto(`${back.pathname}${back.search}`);
  await page.getByRole("alert").waitFor();
  assert.equal(await page.evaluate(() => sessionStorage.getItem("hrdd-session")), null);
  assert.ok(!page.url().includes("code="));
  await context.close();
});
