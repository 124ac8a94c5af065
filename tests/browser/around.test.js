// What stands around every screen: logging in and out, languages, light and dark, a phone's width, and what must not happen.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { browser, given, goes, opened, overflows, violations } from "./browser.js";

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
