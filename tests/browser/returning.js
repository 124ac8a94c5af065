// A page that follows alerts while its server is killed and started again: driven over standard input by the suite. A door
// of its own stands between, so that the page's address stays when the server's changes.
import assert from "node:assert/strict";
import net from "node:net";
import { createInterface } from "node:readline";
import { browser, given, goes, opened } from "./browser.js";

let target = new URL(given.url);
const door = net.createServer((from) => {
  const to = net.connect(Number(target.port), target.hostname);
  for (const [one, other] of [[from, to], [to, from]]) {
    one.on("error", () => other.destroy());
    one.on("close", () => other.destroy());
    one.pipe(other);
  }
});
await new Promise((done) => door.listen(0, "127.0.0.1", done));
given.url = `http://127.0.0.1:${door.address().port}`;

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const told = async () => JSON.parse((await lines.next()).value);

const { page } = await opened({ token: given.token });
await goes(page, "/alerts?state=ALL");
await page.getByText("Listening: what lands is shown at once.").waitFor();
console.log("listening");
assert.ok((await told()).killed);
await page.getByText("The connection to the ledger is lost.").waitFor();
console.log("lost");
const { url, steps } = await told();
target = new URL(url);
await page.waitForFunction((count) => document.querySelectorAll('[role="log"] li').length >= count, Math.min(steps.length, 50), { timeout: 90_000 });
// What would come twice would come now.
await page.waitForTimeout(1_000);
const shown = await page.locator('[role="log"] li').evaluateAll((items) => items.map(({ dataset }) => `${dataset.position} of ${dataset.of}`));
const newest = [...steps].sort((one, other) => parseInt(other, 10) - parseInt(one, 10)).slice(0, 50);
assert.deepEqual([...shown].sort(), newest.sort(), "each step once");
console.log("whole");
await browser.close();
door.close();
process.exit(0);
