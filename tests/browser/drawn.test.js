// Pictures in the letters of a real browser, what a case shows of its risks and its monitoring, and all of it on paper.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened } from "./browser.js";

after(() => browser.close());

const CASES = ["XA-2025-001", "XB-2025-001"];
const PARTS = ["", "/replay?step=40", "/risk", "/monitoring", "/alerts", "/proof"];

/**
 * The faults of all pictures of a screen. Where letters lie is asked of the browser across, where fonts differ, and reckoned
 * up and down, where a font's box has room that no letter takes. What may hold a label is as in `api/src/pictures/tests`.
 */
const faults = (page) => page.evaluate(() => {
  const SOLID = ["bar", "cell", "dot", "risk", "mark", "due", "done", "card", "tint", "edge", "day", "made-up", "flag"];
  const [apart, over] = [0.5, 1.5];
  const meets = (a, b) => a.left + apart < b.right && b.left + apart < a.right && a.top + apart < b.bottom && b.top + apart < a.bottom;
  const lies = (a, b) => a.left >= b.left - over && a.right <= b.right + over && a.top >= b.top - over && a.bottom <= b.bottom + over;
  const boxed = (node) => {
    const { x, y, width, height } = node.getBBox();
    return { left: x, right: x + width, top: y, bottom: y + height, is: node.getAttribute("class")?.split(" ") ?? [], text: node.textContent };
  };
  const found = [];
  let labels = 0;
  for (const picture of document.querySelectorAll("svg.viz")) {
    const [wide, high] = ["width", "height"].map((name) => picture.viewBox.baseVal[name]);
    const name = picture.querySelector("title").textContent;
    const solid = [...picture.querySelectorAll("rect, circle, polygon, polyline")].filter((node) => !node.closest("defs"))
      .map(boxed).filter((shape) => SOLID.some((known) => shape.is.includes(known)));
    const texts = [...picture.querySelectorAll("text")].filter((node) => node.textContent.trim()).map((node) => {
      const [y, size] = ["y", "font-size"].map((at) => Number(node.getAttribute(at)));
      return { ...boxed(node), top: y - size * 0.78, bottom: y + size * 0.22 };
    });
    labels += texts.length;
    for (const [place, text] of texts.entries()) {
      const say = (what, other) => found.push(`${name}: ${what}: ${JSON.stringify(text)} ${other ? JSON.stringify(other) : ""}`);
      if (text.left < 0 || text.right > wide || text.top < 0 || text.bottom > high) say("leaves the picture");
      if (text.is.includes("in") || text.is.includes("on")) {
        if (!solid.some((shape) => lies(text, shape))) say("is not inside a shape");
      } else {
        const under = solid.find((shape) => meets(text, shape));
        if (under) say("lies over a shape", under);
      }
      const other = texts.slice(place + 1).find((one) => meets(text, one));
      if (other) say("lies over a label", other);
    }
  }
  return { found, labels, pictures: document.querySelectorAll("svg.viz").length };
});

for (const lang of ["en", "fr", "es", "ar", "ru", "zh"]) {
  test(`in ${lang} no label of a picture lies over a bar or another label, or leaves it`, async () => {
    const { context, page, wrong } = await opened({ token: given.token, lang });
    let [labels, pictures] = [0, 0];
    for (const address of ["/portfolio", ...CASES.flatMap((one) => PARTS.map((part) => `/case/${one}${part}`))]) {
      await goes(page, `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`);
      const seen = await faults(page);
      assert.deepEqual(seen.found, [], address);
      labels += seen.labels;
      pictures += seen.pictures;
    }
    assert.ok(pictures > 20 && labels > 400, `${pictures} pictures, ${labels} labels`);
    // A label that is too long is found.
    await goes(page, `/portfolio?lang=${lang}`);
    await page.locator("svg.viz text").last().evaluate((text) => { text.textContent = "W".repeat(300); });
    assert.notDeepEqual((await faults(page)).found, []);
    assert.deepEqual(wrong, []);
    await context.close();
  });
}

test("a case shows its risks before and after, what was promised against them, and its indicators against their thresholds", async () => {
  const { context, page, wrong } = await opened({ token: given.token });
  const query = `query($reference: String!) { case(reference: $reference) {
    risk { risks { risk } } mitigation { measures { measure title } } decisions { conditions { condition text state } }
    monitoring { indicators { indicator name breach periods { value } } } } }`;
  let told = 0;
  for (const reference of CASES) {
    const { case: it } = await asked(query, { reference });
    const row = (label, cells) => page.locator("section.card", { has: page.getByRole("heading", { level: 2, name: label, exact: true }) })
      .locator("tbody tr", { hasText: cells[0] }).filter({ hasText: cells[1] ?? "" }).first();
    const picture = (label, words) => page.locator("section.card", { has: page.getByRole("heading", { level: 2, name: label, exact: true }) })
      .locator("svg.viz", { hasText: words }).first();
    await goes(page, `/case/${reference}/risk`);
    for (const { risk } of it.risk.risks) await row("Risks", [risk]).waitFor();
    await picture("Risks before and after mitigation", new RegExp(`${it.risk.risks.length} risks?\\. At a lower level after mitigation: \\d`)).waitFor();
    for (const { measure, title } of it.mitigation.measures) await row("Measures", [measure, title]).waitFor();
    for (const { condition, text } of it.decisions.conditions) await row("Conditions", [condition, text]).waitFor();
    await picture("Conditions", `Open: ${it.decisions.conditions.filter(({ state }) => state === "OPEN").length}.`).waitFor();
    await goes(page, `/case/${reference}/monitoring`);
    for (const { indicator, name, breach, periods } of it.monitoring.indicators) {
      const last = periods.findLast(({ value }) => value !== null);
      const line = await row("Indicators against their thresholds", [indicator, name]).innerText();
      for (const value of [breach, last?.value].filter((one) => one !== undefined)) {
        assert.ok(line.includes((value / 100).toLocaleString("en")), `${value} in ${line}`);
      }
      if (last) await picture("Indicators against their thresholds", (last.value / 100).toLocaleString("en")).waitFor();
    }
    await picture("Indicators against their thresholds", `Indicators: ${it.monitoring.indicators.length}.`).waitFor();
    told += [it.risk.risks, it.mitigation.measures, it.decisions.conditions, it.monitoring.indicators].filter(({ length }) => length).length;
  }
  assert.ok(told >= 6, `${told} of eight lists hold something`);
  assert.deepEqual(wrong, []);
  await context.close();
});

/** How many pages a PDF has. */
const leaves = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("on paper a view has its content, its pictures and the mark of what is made up, and nothing to press", async () => {
  const { context, page, wrong } = await opened({ token: given.token });
  for (const address of ["/portfolio", "/register", "/alerts", "/audit", "/recipients", ...PARTS.map((part) => `/case/${CASES[0]}${part}`)]) {
    await page.emulateMedia({ media: "screen" });
    await goes(page, address);
    assert.ok((await page.locator("button:visible, header nav:visible").count()) > 0, `${address}: on the screen there is`);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator("main h1").isVisible(), address);
    assert.ok(await page.locator("p.made-up").isVisible(), `${address} is marked as a demonstration`);
    assert.equal(await page.locator("button:visible, header nav:visible").count(), 0, `${address}: nothing to press on paper`);
    for (const picture of await page.locator("svg.viz").all()) {
      if (!(await picture.isVisible())) continue;
      const [box, sheet] = [await picture.boundingBox(), await page.evaluate(() => document.documentElement.clientWidth)];
      assert.ok(box.width > 100 && box.x >= 0 && box.x + box.width <= sheet + 1, `${address}: ${JSON.stringify(box)} of ${sheet}`);
    }
    assert.ok(leaves(await page.pdf({ format: "A4" })) >= 1, address);
  }
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the dossier of a case is printed whole, with its mark and its pictures", async () => {
  const address = `${given.url}/export/case/${CASES[0]}?format=dossier&reason=For+the+archive`;
  const answer = await fetch(address, { headers: { authorization: `Bearer ${given.tokens.auditor}` } });
  const dossier = await answer.text();
  assert.equal(answer.status, 200, dossier.slice(0, 300));
  const { context, page } = await opened();
  await page.setContent(dossier);
  await page.emulateMedia({ media: "print" });
  await page.getByText(/demonstration/i).first().waitFor();
  assert.equal(await page.locator("figure svg:visible").count(), 4);
  const pages = leaves(await page.pdf({ preferCSSPageSize: true }));
  assert.ok(pages > 3 && pages < 60, `${pages} pages`);
  await context.close();
});
