// What the tests of the past ask of the ledger and of the page.
import assert from "node:assert/strict";
import { asked } from "./browser.js";

/** Waits until something that is asked of the page holds. */
export async function until(what, why) {
  const end = Date.now() + 20_000;
  while (!(await what())) {
    assert.ok(Date.now() < end, why);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The instant at which the first event of a kind, of a case where one is named, was recorded. */
export async function recordedAt(kind, reference) {
  const { case: one } = reference ? await asked("query($r: String!) { case(reference: $r) { id } }", { r: reference }) : {};
  const { events } = await asked("query($filter: EventFilterInput) { events(first: 1, filter: $filter) { nodes { recordedAt } } }", { filter: { kinds: [kind], ...(one && { caseId: one.id }) } });
  return events.nodes[0].recordedAt;
}

export const figure = (page, label) => page.locator(".many-figure", { hasText: label }).locator(".many-number").first();
export const chips = (page) => page.locator(".many-spread dd").first().locator("a").allInnerTexts();
export const notice = (page) => page.locator(".notice.past");
export const links = async (place) => [...new Set(await place.locator('a[href*="/case/"]').allTextContents())].sort();

export const TALLY = `query($asOf: AsOfInput, $on: Date) { portfolio(asOf: $asOf, effectiveOn: $on) { cases suspendedNow byStatus { status count } }
  deadlines(first: 20, asOf: $asOf, effectiveOn: $on) { nodes { reference } } }`;
