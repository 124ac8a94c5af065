// How a person fills in a form: with a mouse, or with the keyboard alone. What is written comes from the scenarios, and what
// was recorded is compared with it in the log.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { asked, given, opened } from "./browser.js";

/** A scenario of the fixtures. */
export const scenario = (file) => JSON.parse(readFileSync(new URL(`../../fixtures/scenarios/${file}`, import.meta.url), "utf8"));

const known = await (await fetch(`${given.url}/page/forms/en.json`)).json();

const kindOf = (type) => ({ base: type.replace(/[[\]!]/g, ""), list: type.startsWith("["), required: type.endsWith("!") });
const named = (name) => `[name="${name}"]`;
const money = (minor) => `${minor.slice(0, -2)}.${minor.slice(-2)}`;

/**
 * What has to be done to a form so that it says what an input says: controls and values, one after the other.
 * `add` presses a button that makes room for another line.
 */
export function* writing(input, values, prefix = "") {
  for (const field of known.inputs[input]) {
    const value = values[field.name];
    const { base, list, required } = kindOf(field.type);
    const name = prefix + field.name;
    if (value === undefined || ["caseId", "commandId"].includes(field.name)) continue;
    if (field.name === "dossierHash") continue;
    if (field.name === "acknowledgedRevision") yield { tick: named("acknowledgedRevision.read"), where: true };
    else if (list && base === "PairInput") for (const pair of value) yield { tick: `${named(name)}[value="${pair.item}/${pair.recipient}"]` };
    else if (list && known.inputs[base]) {
      for (const [index, row] of value.entries()) {
        yield { add: name, index };
        yield* writing(base, row, `${name}.${index}.`);
      }
    } else if (list && known.lists[base]) for (const one of value) yield { tick: `${named(name)}[value="${one}"]` };
    else if (list) for (const [index, one] of value.entries()) yield { among: name, index, text: one };
    else if (base === "MoneyInput") {
      yield { write: named(`${name}.amount`), text: money(value.amountMinor) };
      yield { write: named(`${name}.currency`), text: value.currency };
    } else if (known.inputs[base]) yield* writing(base, value, `${name}.`);
    else if (base === "Boolean" && required) yield { choose: named(name), radio: String(value) };
    else if (base === "Boolean") {
      if (value && field.name !== "demonstration") yield { tick: named(name) };
      if (value && field.name === "demonstration") yield { tick: named(name), folded: true };
    } else if (known.lists[base]) yield { choose: named(name), option: value };
    else if (base === "Date") yield { write: named(name), date: value };
    else if (field.hundredths) yield { write: named(name), text: String(Number(value) / 100) };
    else yield { write: named(name), text: String(value) };
  }
}

/** Fills in with the mouse: clicks, and typing where one has clicked. */
export class Mouse {
  constructor(page) { this.page = page; }

  async press(selector) { await this.page.locator(selector).click(); }

  async tick(selector) {
    const box = this.page.locator(selector);
    if (!(await box.isChecked())) await box.click();
  }

  async write(selector, text, date) {
    const place = this.page.locator(selector);
    if ((await place.inputValue()) === (date ?? text)) return;
    await place.click();
    await place.fill(date ?? text);
  }

  async choose(selector, { option, radio }) {
    if (radio) await this.page.locator(`${selector}[value="${radio}"]`).click();
    else await this.page.locator(selector).selectOption(option);
  }

  async enter() { await this.page.keyboard.press("Enter"); }
}

/**
 * How often the Tab key has at least to be pressed until what is wanted has the focus, and whether backwards: some stops are
 * several, such as dates, so whoever asks asks again. Behind the last stop the first one comes.
 */
function stopsBetween(selector) {
  const now = document.activeElement;
  if (now?.matches(selector)) return { stops: 0, back: false };
  const stops = [...document.querySelectorAll("a[href], button, input:not([type=radio]), select, textarea, summary, [tabindex='0']")]
    .filter((one) => !one.disabled && one.checkVisibility() && !one.matches(selector));
  const wanted = document.querySelector(selector);
  const behind = (one, other) => Boolean(one?.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (wanted && behind(now, wanted)) return { stops: 1 + stops.filter((one) => behind(now, one) && behind(one, wanted)).length, back: false };
  if (wanted && now && now !== document.body && behind(wanted, now) && !now.contains(wanted)) {
    return { stops: 1 + stops.filter((one) => behind(wanted, one) && behind(one, now) && !one.contains(now)).length, back: true };
  }
  return { stops: Math.max(1, stops.filter((one) => behind(now, one)).length), back: false };
}

/** So many letters of a text are typed key by key. */
const BY_KEY = 4;

const TAB = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
const SHIFT = 8;

/** Fills in with the keyboard: the Tab key leads everywhere, with Shift backwards, and no pointer is ever used. */
export class Keyboard {
  constructor(page) { this.page = page; }

  /** Presses the Tab key so often, one press after the other as fast as the page takes them. */
  async tab(often, back) {
    this.keys ??= this.page.context().newCDPSession(this.page);
    const keys = await this.keys;
    const modifiers = back ? SHIFT : 0;
    const pressed = [];
    for (let done = 0; done < often; done += 1) {
      for (const type of ["rawKeyDown", "keyUp"]) pressed.push(keys.send("Input.dispatchKeyEvent", { type, modifiers, ...TAB }));
    }
    await Promise.all(pressed);
  }

  /** Tabs on until what is wanted has the focus; says whether it came there from behind. */
  async reach(selector) {
    let came = false;
    for (let looked = 0; looked < 60; looked += 1) {
      const { stops, back } = await this.page.evaluate(stopsBetween, selector);
      if (stops === 0) return came;
      await this.tab(stops, back);
      came = back;
    }
    assert.fail(`the Tab key does not lead to ${selector}`);
  }

  async press(selector) {
    await this.reach(selector);
    await this.page.keyboard.press("Enter");
  }

  async tick(selector) {
    await this.reach(selector);
    if (!(await this.page.locator(selector).isChecked())) await this.page.keyboard.press("Space");
  }

  async write(selector, text, date) {
    const place = this.page.locator(selector);
    if ((await place.inputValue()) === (date ?? text)) return;
    const back = await this.reach(selector);
    if (date) {
      const [year, month, day] = date.split("-");
      // Whoever comes from behind stands on the button of the calendar, behind day and year.
      if (back) await this.tab(3, true);
      await this.page.keyboard.type(`${month}${day}${year}`);
      assert.equal(await place.inputValue(), date, selector);
      return;
    }
    await this.page.keyboard.press("ControlOrMeta+A");
    // The first letters key by key; the rest of a long text as dictation or a word completion brings it in.
    await this.page.keyboard.type(text.slice(0, BY_KEY));
    if (text.length > BY_KEY) await this.page.keyboard.insertText(text.slice(BY_KEY));
    assert.equal(await place.inputValue(), text, selector);
  }

  async choose(selector, { option, radio }) {
    const { keyboard } = this.page;
    await this.reach(selector);
    if (radio) {
      await keyboard.press("Space");
      for (let moved = 0; moved < 2; moved += 1) {
        if (await this.page.locator(`${selector}[value="${radio}"]`).isChecked()) return;
        await keyboard.press("ArrowDown");
      }
      assert.fail(`${selector} cannot be set to ${radio}`);
    }
    const place = this.page.locator(selector);
    const steps = await place.evaluate((select, value) => [...select.options].findIndex((one) => one.value === value) - select.selectedIndex, option);
    for (let step = 0; step < Math.abs(steps); step += 1) await keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
    assert.equal(await place.inputValue(), option, selector);
  }

  async enter() { await this.page.keyboard.press("Enter"); }
}

/** Waits until the page has led whoever writes to where they go on. */
const focused = (page, within) => page.waitForFunction((selector) => document.querySelector(selector)?.contains(document.activeElement), within);

/** What an input says, in the order in which the form asks for it: people go from the top to the bottom. */
async function asAsked(page, values) {
  const order = await page.evaluate(() => [...document.querySelectorAll("form.record [id^='field-']")].map((one) => one.id.split("-")[1]));
  const place = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.keys(values).sort((one, other) => place(one) - place(other));
}

/** Writes what an input says into the form that is open. */
export async function filled(hand, input, values) {
  const { page } = hand;
  const names = await asAsked(page, values);
  for (const what of names.flatMap((name) => [...writing(input, { [name]: values[name] })])) {
    if (what.add) {
      const row = `[data-name="${what.add}"] > .rows > .row:nth-child(${what.index + 1})`;
      if (!(await page.locator(row).count())) {
        await hand.press(`[data-adds="${what.add}"]`);
        await focused(page, row);
      }
    } else if (what.tick) {
      // Nothing is to be acknowledged where nothing came after the dossier.
      if (what.where && !(await page.locator(what.tick).count())) continue;
      if (what.folded && !(await page.locator(what.tick).isVisible())) await hand.press("details.folded > summary");
      await hand.tick(what.tick);
    } else if (what.among) {
      // What the case holds is ticked; a line of text is written; anything else is typed beside what is offered.
      const offered = `${named(what.among)}[value="${what.text}"]`;
      if (await page.locator(offered).count()) {
        const fold = `details.pick:not([open]):has(${offered}) > summary`;
        if (await page.locator(fold).count()) await hand.press(fold);
        await hand.tick(offered);
      } else if (await page.locator(`[data-adds="${what.among}"]`).count()) {
        const line = named(`${what.among}.${what.index}`);
        if (!(await page.locator(line).count())) {
          await hand.press(`[data-adds="${what.among}"]`);
          await focused(page, line);
        }
        await hand.write(line, what.text);
      } else {
        await hand.write(named(`${what.among}.other`), what.text);
        await hand.enter();
      }
    } else if (what.choose) await hand.choose(what.choose, what);
    else await hand.write(what.write, what.text, what.date);
  }
}

/** Everything that is said is found in what was recorded: lists of words in any order. */
function holds(found, said, place) {
  if (Array.isArray(said)) {
    if (said.every((one) => typeof one === "string")) return assert.deepEqual([...found].sort(), [...said].sort(), place);
    assert.equal(found.length, said.length, place);
    return said.forEach((one, index) => holds(found[index], one, `${place}.${index}`));
  }
  if (said && typeof said === "object") return Object.entries(said).forEach(([key, value]) => holds(found?.[key], value, `${place}.${key}`));
  return assert.equal(found ?? (said === false ? false : found), said, place);
}

/** Compares an event of the log with what was written. */
export async function compared(position, step, user) {
  const { event } = await asked("query($p: Position!) { event(position: $p) { kind payloadJson effectiveOn actor { user } confidentiality } }", { p: position });
  const place = `${step.command} on ${step.on}`;
  assert.equal(event.kind, step.expect.events[0], place);
  assert.equal(event.effectiveOn, step.on, place);
  assert.equal(event.actor.user, user, place);
  if (step.confidentiality) assert.equal(event.confidentiality, step.confidentiality, place);
  const payload = JSON.parse(event.payloadJson);
  if (payload.reading) payload.scores = payload.reading;
  const { dossierHash, acknowledgedRevision, ...said } = step.input;
  for (const [key, value] of Object.entries(said)) if (key in payload || !["from"].includes(key)) holds(payload[key], value, `${place}: ${key}`);
  if (dossierHash) {
    const request = dossierHash.split(":")[1];
    const { case: one } = await asked("query($r: String) { case(reference: $r) { decisions { requests { request dossierHash } } } }", { r: step.case });
    assert.equal(payload.dossierHash, one.decisions.requests.find((known_) => known_.request === request).dossierHash, place);
  }
  return event;
}

/** People, each with a page of their own. */
export class People {
  pages = new Map();

  /** The position of the last thing that any of them recorded. */
  last = "0";

  async page(person) {
    if (!this.pages.has(person)) this.pages.set(person, await opened({ token: given.tokens[person], lang: "en" }));
    return this.pages.get(person);
  }

  async leave() {
    for (const { context } of this.pages.values()) await context.close();
  }
}

/** Goes to a form: as a link does, without loading the page anew; and once more to the same one by its own button. */
async function gone(hand, address) {
  const { page } = hand;
  if (page.url() === "about:blank") await page.goto(address);
  else if (page.url() === given.url + address && (await page.locator(".recorded").count())) {
    await hand.press(".recorded .again");
    await focused(page, "form.record .parts");
  } else {
    await page.evaluate((to) => {
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, address);
  }
  await page.locator('form.record[aria-busy="false"]').waitFor();
}

/** Plays one step through its form: the rules say before what they say after. Gives what was recorded. */
export async function played(people, Hand, step, users) {
  const { page, wrong } = await people.page(step.by);
  const place = `${step.command} on ${step.on} by ${step.by}`;
  const about = step.case && step.command !== "openCase" ? `?case=${step.case}` : "";
  const hand = new Hand(page);
  // Whoever comes next sees what the one before recorded.
  if (about) await asked("query($r: String, $p: Position) { case(reference: $r, atLeast: $p) { revision } }", { r: step.case, p: people.last });
  await gone(hand, `/record/${step.command}${about}`);
  const kept = { ...step.input, effectiveOn: step.on, ...(step.confidentiality ? { eventConfidentiality: step.confidentiality } : {}) };
  await filled(hand, known.commands[step.command], kept);
  const verdict = page.locator(step.expect.rejected ? ".verdict.refused" : ".verdict.accepted");
  const moved = page.locator(".moved button");
  // The ledger's own clock may record that a deadline passed while one writes: one looks, and goes on.
  for (let tried = 0; tried < 4; tried += 1) {
    await verdict.or(moved).first().waitFor({ timeout: 60_000 }).catch(async () => assert.fail(`${place}: ${await page.locator(".verdict").innerText()} ${(await page.locator(".beside").allInnerTexts()).join(" ")}`));
    if (await moved.count()) await hand.press(".moved button");
    else if (/E-CON-01/.test((await page.locator(".verdict").allInnerTexts()).join())) await moved.waitFor();
    else break;
  }
  await verdict.waitFor();
  if (step.expect.rejected) assert.match(await verdict.innerText(), new RegExp(step.expect.rejected), place);
  await hand.press(".verdict button[type=submit]");
  if (step.expect.rejected) {
    const alert = page.locator(".refused .notice.alarm");
    await alert.waitFor();
    assert.match(await alert.innerText(), new RegExp(step.expect.rejected), place);
    assert.equal(await page.locator(".recorded").count(), 0, place);
    await hand.press(".verdict .clear");
    return null;
  }
  // So also between what the rules said and the sending.
  for (let tried = 0; tried < 3; tried += 1) {
    await page.locator(".recorded, .refused .notice.alarm").first().waitFor();
    if (!/E-CON-01/.test((await page.locator(".refused").allInnerTexts()).join())) break;
    await hand.press(".moved button");
    await page.locator(".verdict.accepted").waitFor();
    await hand.press(".verdict button[type=submit]");
  }
  assert.equal(await page.locator(".recorded").count(), 1, `${place}: ${(await page.locator(".refused").allInnerTexts()).join()}`);
  const positions = await page.locator(".recorded .position").allInnerTexts();
  people.last = positions.at(-1);
  await compared(positions[0], step, users[step.by]);
  assert.deepEqual(wrong, [], place);
  return positions;
}
