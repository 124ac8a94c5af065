// What the ledger says to people, it says in their language: what refuses, what the fields of a form are, and what a report
// answers.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { asked, browser, given, goes, opened } from "./browser.js";
import { scenario } from "./forms.js";

after(() => browser.close());

const form = 'form.record[aria-busy="false"]';

/** Opens a case past the page, with one item. */
async function caseOf(reference) {
  const [first] = scenario("F01-border-posts.json").steps;
  const opening = { ...first.input, reference, commandId: `told-${reference}` };
  const { openCase } = await asked("mutation($input: OpenCaseInput!) { openCase(input: $input) { userErrors { message } position case { id } } }", { input: opening }, given.tokens["pm-xa"]);
  assert.deepEqual(openCase.userErrors, []);
  const input = {
    caseId: openCase.case.id, commandId: `told-item-${reference}`, item: "S1", supportKind: "LOGISTICAL", description: "Six vehicles", lethalOrDualUse: "NO",
    purpose: "OPERATIONAL_CAPABILITY",
  };
  const { addSupportItem } = await asked("mutation($input: AddSupportItemInput!) { addSupportItem(input: $input) { userErrors { message } position } }", { input }, given.tokens["pm-xa"]);
  assert.deepEqual(addSupportItem.userErrors, []);
  await asked("query($r: String, $p: Position) { case(reference: $r, atLeast: $p) { id } }", { r: reference, p: addSupportItem.position });
}

/** Writes the item that is there already. */
async function writesAgain(page) {
  await page.locator('[name="item"]').fill("S1");
  await page.locator('[name="description"]').fill("More vehicles");
  await page.locator('[name="supportKind"]').selectOption("LOGISTICAL");
  await page.locator('[name="lethalOrDualUse"]').selectOption("NO");
  await page.locator('[name="purpose"]').selectOption("OPERATIONAL_CAPABILITY");
}

/** Marks of direction that keep a reference in its place are no words. */
const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");

const TWICE = {
  fr: "Existe déjà : appui S1. Choisissez une autre référence.",
  es: "Ya existe: apoyo S1. Elija otra referencia.",
  ar: "موجود من قبل: دعم S1. اختر مرجعاً آخر.",
  ru: "Уже есть: элемент поддержки S1. Выберите другой идентификатор.",
  zh: "已存在：支助 S1。请另选编号。",
};

test("a form that a rule refuses says so in the language of whoever writes, before sending and after", async () => {
  await caseOf("XA-2025-821");
  for (const [lang, words] of Object.entries(TWICE)) {
    const { context, page, wrong } = await opened({ token: given.tokens["pm-xa"], lang });
    await page.goto(`/record/addSupportItem?case=XA-2025-821&lang=${lang}`);
    await page.locator(form).waitFor();
    await writesAgain(page);
    await page.locator(".verdict.refused").waitFor();
    assert.ok(plain(await page.locator(".verdict.refused").innerText()).includes(words), `${lang}: ${await page.locator(".verdict.refused").innerText()}`);
    assert.ok(plain(await page.locator("#field-item-told").innerText()).includes(words), `${lang}: beside the field`);
    await page.locator('form.record button[type="submit"]').click();
    await page.locator(".refused .notice.alarm").waitFor();
    assert.ok(plain(await page.locator(".refused .notice.alarm").innerText()).includes(words), `${lang}: at the top`);
    assert.equal(await page.locator('form.record [lang="en"]').count(), 0, `${lang}: nothing is left in English`);
    assert.deepEqual(wrong, []);
    await context.close();
  }
});

test("what is written stays when one changes the language, and what refuses it is said anew", async () => {
  await caseOf("XA-2025-822");
  const { context, page, wrong } = await opened({ token: given.tokens["pm-xa"] });
  await page.goto("/record/addSupportItem?case=XA-2025-822&lang=en");
  await page.locator(form).waitFor();
  await writesAgain(page);
  await page.locator(".verdict.refused", { hasText: "The support item S1 exists already. Choose another id." }).waitFor();
  assert.match(await page.locator("#field-description-about").innerText(), /^What it is\.$/);
  await page.evaluate(() => { history.pushState(null, "", "/record/addSupportItem?case=XA-2025-822&lang=fr"); dispatchEvent(new PopStateEvent("popstate")); });
  await page.locator(".verdict.refused", { hasText: "Choisissez une autre référence." }).waitFor();
  await page.locator("#field-description-about", { hasText: "De quoi il s’agit." }).waitFor();
  assert.equal(await page.locator('[name="description"]').inputValue(), "More vehicles");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("whoever may not answer an alert is told so in their own language", async () => {
  const { context, page, wrong } = await opened({ token: given.token, lang: "fr" });
  await goes(page, "/alerts?lang=fr");
  await page.locator("ol.ledger-list h2 a").first().click();
  await page.locator(".ledger-life").waitFor();
  const act = page.locator("details.ledger-act", { hasText: "Prévenir le niveau suivant" });
  await act.locator("summary").click();
  const said = act.locator(".notice.warn");
  await said.waitFor();
  assert.match(plain(await said.innerText()), /Le rôle « .+ » ne peut pas donner la commande « Faire remonter une alerte »|Alerte \d+ : /);
  assert.equal(await said.locator('[lang="en"]').count(), 0);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("no field of any form is described in English to whoever reads another language", async () => {
  const english = await (await fetch(`${given.url}/page/forms/en.json`)).json();
  const own = new Set(Object.values(english.inputs).flat().map((field) => field.about));
  assert.ok(own.size > 300);
  for (const lang of ["fr", "es", "ar", "ru", "zh"]) {
    const { inputs, commands } = await (await fetch(`${given.url}/page/forms/${lang}.json`)).json();
    const reached = Object.values(commands);
    for (const name of reached) {
      for (const { name: field, type, about, english: left } of inputs[name]) {
        assert.ok(!left && about && !own.has(about), `${lang}: ${name}.${field}: ${about}`);
        const inner = type.replace(/[[\]!]/g, "");
        if (inputs[inner] && !reached.includes(inner)) reached.push(inner);
      }
    }
  }
});

test("reports ask, define and head their columns in the language of whoever reads them", async () => {
  const QUESTION = {
    fr: "Quels faits antérieurs à une décision nous sont parvenus après elle", es: "¿Qué hechos anteriores a una decisión nos llegaron después de ella",
    ar: "أي الوقائع السابقة على قرار بلغتنا بعده", ru: "Какие факты, случившиеся до решения, дошли до нас после него", zh: "哪些早于决定的事实在其后才为我们所知",
  };
  const LATE = { fr: "Jours de retard", es: "Días de retraso", ar: "أيام التأخير", ru: "Дней опоздания", zh: "迟延天数" };
  for (const [lang, question] of Object.entries(QUESTION)) {
    const { context, page, wrong } = await opened({ token: given.token, lang });
    await goes(page, `/reports?lang=${lang}`);
    await page.getByRole("link", { name: question }).waitFor();
    assert.equal(await page.locator('main [lang="en"]').count(), 0, `${lang}: nothing is left in English`);
    await goes(page, `/reports?report=late-facts&lang=${lang}`);
    await page.locator("h1", { hasText: question }).waitFor();
    await page.locator("table.many-rows th", { hasText: LATE[lang] }).waitFor();
    assert.equal(await page.locator('main [lang="en"]').count(), 0, `${lang}: nothing of an answer is left in English`);
    assert.deepEqual(wrong, []);
    await context.close();
  }
});

test("whoever is not let in reads why in their own language", async () => {
  for (const [lang, words] of [["fr", "La référence et le mot de passe ne vont pas ensemble"], ["ar", "المرجع وكلمة السر لا يتطابقان"]]) {
    const { context, page } = await opened({ lang });
    await goes(page, `/login?lang=${lang}`);
    await page.locator('input[name="user"]').fill("U-999");
    await page.locator('input[name="password"]').fill("not the password at all");
    await page.locator('form.stack button[type="submit"]').first().click();
    await page.getByRole("alert").filter({ hasText: words }).waitFor();
    assert.equal(await page.getByRole("alert").locator('[lang="en"]').count(), 0);
    await context.close();
  }
});
