// @ts-check
/** What narrows the register down: all of it stands in the address. */
import { changed, given, go } from "../address.js";
import { entered, several, useFilled } from "../filled.js";
import { html } from "../html.js";
import { beginOf, behind, earlier, MOMENT } from "../instants.js";
import { dayGiven, past } from "../past.js";
import { say, word } from "../words.js";

const STATUSES = [
  "DRAFT", "PRECONDITIONS", "BLOCKED", "ASSESSMENT", "READY_FOR_DECISION", "PENDING_DECISION", "REFERRED_UP", "APPROVED", "ACTIVE",
  "UNDER_INTERVENTION", "SUSPENDED", "ENDED", "CEASED", "DECLINED", "OUT_OF_SCOPE", "CLOSED",
];
const LEVELS = ["LOW", "MEDIUM", "HIGH", "PROHIBITIVE"];
const CLASSES = ["OPEN", "RESTRICTED", "STRICTLY_CONFIDENTIAL"];
const LANGUAGES = ["ENGLISH", "FRENCH", "SPANISH", "ARABIC"];
/** Everything that narrows, beside the words that are looked for. */
export const NARROWING = [
  "status", "country", "office", "owner", "recipient", "level", "class", "made", "openedFrom", "openedUntil", "decidedFrom", "decidedUntil", "endsFrom",
  "endsUntil", "at", "on",
];
/** Days that narrow, with the words for each. @type {Record<string, string>} */
const DAYS = {
  openedFrom: "many-opened-from", openedUntil: "many-opened-until", decidedFrom: "many-decided-from", decidedUntil: "many-decided-until",
  endsFrom: "many-ends-from", endsUntil: "many-ends-until",
};
/** What narrows only what was recorded. */
const OF_EVENTS = ["from", "to", "recordedFrom", "recordedTo", "in"];

/** The filter of the register that the address asks for. */
export function filterGiven() {
  /** @type {Record<string, unknown>} */
  const filter = {};
  /** @param {string} name @param {unknown} value */
  const put = (name, value) => { if (Array.isArray(value) ? value.length : value) filter[name] = value; };
  put("text", given("q"));
  put("statuses", several("status").filter((one) => STATUSES.includes(one)));
  put("countries", several("country"));
  put("office", given("office"));
  put("owner", given("owner"));
  for (const name of Object.keys(DAYS)) put(name, given(name));
  put("recipient", given("recipient"));
  put("levels", several("level").filter((one) => LEVELS.includes(one)));
  put("atMost", CLASSES.includes(given("class")) ? given("class") : "");
  if (given("made")) filter.demonstration = given("made") === "yes";
  return filter;
}

/** What of it holds for events too. */
export function searchFilterGiven() {
  /** @type {Record<string, unknown>} */
  const filter = {};
  /** @param {string} name @param {unknown} value */
  const put = (name, value) => { if (Array.isArray(value) ? value.length : value) filter[name] = value; };
  put("countries", several("country"));
  put("offices", given("office") ? [given("office")] : []);
  put("recipient", given("recipient"));
  put("effectiveFrom", given("from"));
  // Whoever looks at a moment of the past finds nothing that is later, however far the span goes.
  put("effectiveTo", earlier(given("to"), past.value.on));
  put("recordedFrom", beginOf(given("recordedFrom")));
  put("recordedBefore", earlier(beginOf(given("recordedTo")), past.value.at && behind(past.value.instant)));
  put("languages", several("in").filter((one) => LANGUAGES.includes(one)));
  return filter;
}

/** @param {{ name: string, value: string, label: string }} props */
const Tick = ({ name, value, label }) => html`<label class="many-tick"><input type="checkbox" name=${name} value=${value} /> ${label}</label>`;

export function Narrowing() {
  const form = useFilled();
  const narrowed = NARROWING.filter((name) => given(name)).length;
  const ofEvents = OF_EVENTS.filter((name) => given(name)).length;
  return html`<form ref=${form} class="card many-narrowing no-print" role="search" aria-label=${say("many-look-for")} onSubmit=${(/** @type {any} */ event) => {
    event.preventDefault();
    const values = entered(event.currentTarget);
    go(changed({ ...values, country: values.country?.toUpperCase(), after: null, before: null, hits: null }));
  }}>
    <div class="many-words">
      <label><span class="unseen">${say("many-words")}</span><input type="search" name="q" maxlength="400" placeholder=${say("many-words")} /></label>
      <button type="submit">${say("many-look")}</button>
    </div>
    <p class="soft small">${say("many-words-about")}</p>
    <details><summary>${say("many-narrow", { count: narrowed })}</summary>
      <fieldset><legend>${say("page-status")}</legend><div class="many-ticks">${STATUSES.map((status) => html`<${Tick} key=${status} name="status" value=${status} label=${word("CaseStatus", status)} />`)}</div></fieldset>
      <fieldset><legend>${say("many-residual-level")}</legend><div class="many-ticks">${LEVELS.map((level) => html`<${Tick} key=${level} name="level" value=${level} label=${word("RiskLevel", level)} />`)}</div></fieldset>
      <div class="filters">
        <label>${say("page-country")}<input name="country" size="6" dir="ltr" placeholder="XA,XB" /></label>
        <label>${say("page-office")}<input name="office" size="8" dir="ltr" /></label>
        <label>${say("many-owner")}<input name="owner" size="8" dir="ltr" /></label>
        <label>${say("many-recipient")}<input name="recipient" size="10" dir="ltr" /></label>
        <label>${say("many-at-most")}<select name="class"><option value="">${say("many-any")}</option>${CLASSES.map((one) => html`<option key=${one} value=${one}>${word("Confidentiality", one)}</option>`)}</select></label>
        <label>${say("many-made-up")}<select name="made"><option value="">${say("many-any")}</option><option value="no">${say("many-made-up-no")}</option><option value="yes">${say("many-made-up-yes")}</option></select></label>
      </div>
      <fieldset><legend>${say("many-days")}</legend><div class="filters">${Object.entries(DAYS).map(([name, words]) => html`<label key=${name}>${say(words)}<input type="date" name=${name} dir="ltr" /></label>`)}</div></fieldset>
      <fieldset><legend>${say("many-clocks")}</legend><div class="filters">
        <label>${say("many-as-recorded")}<input ...${MOMENT} name="at" /></label>
        <label>${say("many-as-effective")}<input type="date" name="on" dir="ltr" /></label>
      </div></fieldset>
    </details>
    <details><summary>${say("many-narrow-events", { count: ofEvents })}</summary>
      <div class="filters">
        <label>${say("many-happened-from")}<input type="date" name="from" dir="ltr" /></label>
        <label>${say("many-happened-to")}<input type="date" name="to" dir="ltr" /></label>
        <label>${say("many-recorded-from")}<input ...${MOMENT} name="recordedFrom" /></label>
        <label>${say("many-recorded-before")}<input ...${MOMENT} name="recordedTo" /></label>
      </div>
      <fieldset><legend>${say("many-word-forms")}</legend><div class="many-ticks">${LANGUAGES.map((one) => html`<${Tick} key=${one} name="in" value=${one} label=${say(`many-language-${one}`)} />`)}</div></fieldset>
    </details>
    <${Chosen} />
  </form>`;
}

/** What is in use, a chip each, which takes it away again. */
function Chosen() {
  /** @type {Record<string, [string, (value: string) => string]>} */
  const told = {
    status: [say("page-status"), (value) => word("CaseStatus", value)], level: [say("many-residual-level"), (value) => word("RiskLevel", value)],
    country: [say("page-country"), String], office: [say("page-office"), String], owner: [say("many-owner"), String], recipient: [say("many-recipient"), String],
    class: [say("many-at-most"), (value) => word("Confidentiality", value)], made: [say("many-made-up"), (value) => say(`many-made-up-${value === "yes" ? "yes" : "no"}`)],
    ...Object.fromEntries(Object.entries(DAYS).map(([name, words]) => [name, [say(words), dayGiven]])),
    at: [say("many-as-recorded"), String], on: [say("many-as-effective"), dayGiven], from: [say("many-happened-from"), dayGiven], to: [say("many-happened-to"), dayGiven],
    recordedFrom: [say("many-recorded-from"), String], recordedTo: [say("many-recorded-before"), String], in: [say("many-word-forms"), (value) => say(`many-language-${value}`)],
  };
  const chips = [...NARROWING, ...OF_EVENTS].flatMap((name) => several(name).map((value) => ({ name, value, text: `${told[name]?.[0]}: ${told[name]?.[1](value)}` })));
  if (!chips.length && !given("q")) return null;
  return html`<ul class="many-chosen" aria-label=${say("many-in-use")}>
    ${chips.map(({ name, value, text }) => html`<li key=${`${name} ${value}`}><a class="many-chip" href=${changed({ [name]: several(name).filter((other) => other !== value).join(","), after: null, before: null, hits: null })} aria-label=${say("many-take-away", { what: text })}><bdi>${text}</bdi> <span aria-hidden="true">×</span></a></li>`)}
    <li><a href=${changed(Object.fromEntries([...NARROWING, ...OF_EVENTS, "q", "after", "before", "hits"].map((name) => [name, null])))}>${say("many-clear-all")}</a></li></ul>`;
}
