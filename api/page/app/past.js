// @ts-check
/**
 * The moment of the past at which a screen of many cases is looked at, by the two clocks that a case has too. It stands in the
 * address: `at` (as it was recorded by this instant), `on` (of what was known then, what was true on this day). Nothing that
 * lands moves the past.
 */
import { computed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { changed, given, go, path } from "./address.js";
import { today } from "./days.js";
import { entered, useFilled } from "./filled.js";
import { focusHeading, focusOn } from "./focus.js";
import { html } from "./html.js";
import { instantOf, MOMENT } from "./instants.js";
import { dayWord, instantWord, say } from "./words.js";

/** Screens that show a moment, by which of the clocks. On others the same names in the address say something else, or nothing. */
const BOTH_CLOCKS = ["portfolio", "register", "recipients", "recipient"];
/** What these show is of the ledger, and has no day of the world. */
const ONE_CLOCK = ["alerts"];

export const past = computed(() => {
  const screen = path.value[0] ?? "portfolio";
  const at = BOTH_CLOCKS.includes(screen) || ONE_CLOCK.includes(screen) ? given("at") : "";
  const on = BOTH_CLOCKS.includes(screen) ? given("on") : "";
  const instant = at && instantOf(at);
  return {
    at, on,
    then: Boolean(at || on),
    /** The moment, as the ledger is asked for it. */
    asOf: at ? { at: instant } : null,
    instant,
    /** The day from which is judged what is late. */
    judged: on || instant.slice(0, 10) || today(),
    /** The same to the hour, where the moment has one. */
    judgedAt: on || instant || today(),
    /** What a link to another screen carries, so that it shows the same moment. A case knows no moment by its position. */
    carried: screen === "reports" ? { at: (!given("atPosition") && given("at")) || null, on: given("effectiveOn") || null } : { at: at || null, on: on || null },
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
  const note = useRef(/** @type {HTMLElement | null} */ (null));
  const before = useRef({ at, on });
  useEffect(() => {
    // Whoever chose the moment, or left it, goes on where it is said which one is shown.
    if (before.current.at === at && before.current.on === on) return;
    before.current = { at, on };
    if (note.current) focusOn(note.current);
    else focusHeading();
  }, [at, on]);
  if (!then) return null;
  return html`<div ref=${note} class="notice past" role="note"><p><strong>${at && say("many-shown-as-recorded", { instant: instantTold(instant) })}
      ${on && html` ${say("many-shown-as-effective", { day: dayGiven(on) })}`}</strong> ${say("many-past-still")} ${children}
      ${" "}<a href=${changed({ ...ANEW, at: null, on: null })}>${say("many-back-to-now")}</a></p></div>`;
}

/** Chooses the moment. @param {{ days?: boolean }} props Whether a day of the world can be chosen too. */
export function Clocks({ days = true }) {
  const { then } = past.value;
  const form = useFilled({ only: ["at", "on"] });
  /** @param {any} event */
  const chosen = (event) => {
    event.preventDefault();
    go(changed({ ...ANEW, ...entered(event.currentTarget) }));
  };
  return html`<details class="clocks no-print" open=${then}><summary>${say(days ? "case-clocks" : "many-clock")}</summary>
    <form ref=${form} class="filters" onSubmit=${chosen} aria-label=${say(days ? "case-clocks" : "many-clock")}>
      <label>${say("case-as-recorded")}<input ...${MOMENT} name="at" /></label>
      ${days && html`<label>${say("case-as-effective")}<input type="date" name="on" dir="ltr" /></label>`}
      <button type="submit">${say("page-filter")}</button>
    </form>
    <p class="soft small">${say(days ? "case-clocks-about" : "many-clock-about")}</p></details>`;
}
