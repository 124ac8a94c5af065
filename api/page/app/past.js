// @ts-check
/**
 * The moment of the past at which a screen of many cases is looked at, by the two clocks that a case has too. It stands in the
 * address: `at` (as it was recorded by this instant), `on` (of what was known then, what was true on this day). Nothing that
 * lands moves the past.
 */
import { computed } from "@preact/signals";
import { changed, given, go, path } from "./address.js";
import { today } from "./days.js";
import { html } from "./html.js";
import { dayWord, instantWord, say } from "./words.js";

/**
 * A moment of the address as an instant: a minute, `2026-02-01T12:00Z`, as the instant that ends it. It is in UTC, whether or
 * not it says so. What is no moment stays as it was written, for the server to refuse.
 * @param {string} text
 */
export function instantOf(text) {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\dZ?$/.test(text)) return `${text.slice(0, 16)}:59.999Z`;
  const instant = new Date(/Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString();
}

/** The first instant behind one: what was recorded before it was known then. @param {string} instant */
export const behind = (instant) => (Number.isNaN(Date.parse(instant)) ? instant : new Date(Date.parse(instant) + 1).toISOString());

/** Screens that know the first clock alone: what they show is of the ledger, and has no day of the world. */
const ONE_CLOCK = ["alerts"];

/** Screens whose moment is named in another way. */
const OTHER = ["reports", "case"];

export const past = computed(() => {
  const screen = path.value[0] ?? "portfolio";
  const at = OTHER.includes(screen) ? "" : given("at");
  const on = OTHER.includes(screen) || ONE_CLOCK.includes(screen) ? "" : given("on");
  const instant = at && instantOf(at);
  return {
    at, on,
    then: Boolean(at || on),
    /** The moment, as the ledger is asked for it. */
    asOf: at ? { at: instant } : null,
    instant,
    /** The day from which is judged what is late. */
    judged: on || instant.slice(0, 10) || today(),
    /** What a link to another screen carries, so that it shows the same moment. */
    carried: { at: at || null, on: on || null },
  };
});

/** A day that somebody wrote into an address: in words where it is one. @param {string} day */
export const dayGiven = (day) => (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? dayWord(day) : day);

/** The same of an instant. @param {string | null | undefined} instant */
export const instantTold = (instant) => (instant && !Number.isNaN(Date.parse(instant)) ? instantWord(instant) : instant ?? "");

/** What begins anew where another moment is looked at. */
const ANEW = { after: null, before: null, dueAfter: null, hits: null, alert: null };

/** Says that the past is shown, and leads back to now. @param {{ children?: any }} props */
export function PastNotice({ children = null }) {
  const { at, on, then, instant } = past.value;
  if (!then) return null;
  return html`<div class="notice past" role="note"><p><strong>${at && say("many-shown-as-recorded", { instant: instantTold(instant) })}
      ${on && html` ${say("many-shown-as-effective", { day: dayGiven(on) })}`}</strong> ${say("many-past-still")} ${children}
      ${" "}<a href=${changed({ ...ANEW, at: null, on: null })}>${say("many-back-to-now")}</a></p></div>`;
}

/** Chooses the moment. @param {{ days?: boolean }} props Whether a day of the world can be chosen too. */
export function Clocks({ days = true }) {
  const { at, on, then } = past.value;
  /** @param {any} event */
  const chosen = (event) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const moment = String(fields.get("at") ?? "");
    go(changed({ ...ANEW, at: moment ? `${moment}Z` : null, on: String(fields.get("on") ?? "") || null }));
  };
  return html`<details class="clocks no-print" open=${then}><summary>${say(days ? "case-clocks" : "many-clock")}</summary>
    <form class="filters" noValidate onSubmit=${chosen} key=${`${at} ${on}`} aria-label=${say(days ? "case-clocks" : "many-clock")}>
      <label>${say("case-as-recorded")}<input type="datetime-local" name="at" value=${at.replace("Z", "")} dir="ltr" /></label>
      ${days && html`<label>${say("case-as-effective")}<input type="date" name="on" value=${on} dir="ltr" /></label>`}
      <button type="submit">${say("page-filter")}</button>
    </form>
    <p class="soft small">${say(days ? "case-clocks-about" : "many-clock-about")}</p></details>`;
}
