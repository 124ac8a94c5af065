// @ts-check
/**
 * At which moment a case is looked at. It stands in the address: `step` (after this many events), `at` (as it was recorded at
 * this instant), `on` (of what was known, what was true on this day). Nothing named is now, which moves when an event lands.
 */
import { computed, signal } from "@preact/signals";
import { changed, given, go, path } from "../address.js";
import { ask } from "../ask.js";
import { today } from "../days.js";
import { instantOf } from "../instants.js";

/** The reference of the case that the address names. */
export const reference = computed(() => path.value[1] ?? "");

/** Which part of its screen. */
export const part = computed(() => path.value[2] ?? "");

/** When the step that is looked at was recorded. */
export const recordedAt = signal("");

/** From when is judged what is late: from the moment that is looked at, an instant where it is one and else a day. */
export const judgedAt = computed(() => {
  const { on, asOf, step } = moment.value;
  return on || asOf?.at || (step && recordedAt.value) || today();
});

/** Its day. */
export const judged = computed(() => judgedAt.value.slice(0, 10));

/** Grows when an event of the case lands: whoever shows the present asks again. */
export const pulse = signal(0);

/** The newest revision that is known of; 0 before the first answer. */
export const newest = signal(0);

/** The revision that is looked at; 0 where the case had not begun. */
export const shown = signal(0);

/** How many events there were when this step was come to: what came since is told. */
export const seen = signal(0);

export const moment = computed(() => {
  const step = /^[1-9]\d{0,8}$/.test(given("step")) ? Number(given("step")) : 0;
  const at = step ? "" : given("at");
  const on = given("on");
  const asOf = step ? { revision: step } : at ? { at: instantOf(at) } : null;
  return { step, at, on, asOf, now: !asOf && !on };
});

/** What the arguments of `case` are given. */
export const ARGUMENTS = "$reference: String!, $asOf: AsOfInput, $on: Date";
export const CASE = "case(reference: $reference, asOf: $asOf, effectiveOn: $on)";
export const variables = () => ({ reference: reference.value, asOf: moment.value.asOf, on: moment.value.on || null });

/** What is asked of the case at the moment that is looked at: of now, again whenever an event lands. @param {string} query */
export const asking = (query) => ({ query, variables: variables(), again: moment.value.now ? pulse.value : null });

/** The same moment for what goes along what was recorded, and knows no day of the world. */
export const RECORDED_ARGUMENTS = "$reference: String!, $asOf: AsOfInput";
export const RECORDED_CASE = "case(reference: $reference, asOf: $asOf)";
export const recordedVariables = () => ({ reference: reference.value, asOf: moment.value.asOf });

/** @param {string} query @param {Record<string, unknown>} [more] What else is put into it. */
export const askingRecorded = (query, more = {}) => ({ query, variables: { ...recordedVariables(), ...more }, again: moment.value.asOf ? null : pulse.value });

/** What the pictures are given: they know steps, and days of the world. */
export const drawn = () => ({ case: reference.value, step: moment.value.asOf ? moment.value.step || shown.value || null : null, effectiveOn: moment.value.on });

/** What says that a picture is out of date. */
export const drawnAt = () => (moment.value.now ? `now ${pulse.value}` : shown.value);

/** Goes to a step, quietly; the last one is now. @param {number} step */
export function toStep(step) {
  const last = newest.value;
  const wanted = Math.min(Math.max(1, Math.round(step)), Math.max(1, last));
  seen.value = last;
  go(changed({ step: wanted, at: null }), true);
}

/** The place of the last event that is seen at the moment that is looked at, behind which the next one lies. */
export const cursor = signal("");

const NEXT = `query CaseNext($reference: String!, $after: String) { case(reference: $reference) { history(first: 1, after: $after) { nodes { revision } } } }`;
const PREVIOUS = `query CasePrevious($reference: String!, $asOf: AsOfInput) { case(reference: $reference, asOf: $asOf) { history(last: 1) { nodes { revision } } } }`;

/**
 * Goes to the step beside this one: to one that is seen, where others are not.
 * @param {number} here
 * @param {1 | -1} way
 * @param {boolean} someHidden
 */
export async function toNeighbour(here, way, someHidden) {
  const beside = here + way;
  if (!someHidden || beside < 1 || (way > 0 && !cursor.value)) return toStep(beside);
  const asked = way > 0 ? ask(NEXT, { reference: reference.value, after: cursor.value }) : ask(PREVIOUS, { reference: reference.value, asOf: { revision: beside } });
  const found = await asked.then((got) => got.case?.history.nodes[0]?.revision, () => undefined);
  return toStep(found ?? beside);
}

/** Goes to now; whether one was elsewhere. */
export const toNow = () => go(changed({ step: null, at: null, on: null }), true);
