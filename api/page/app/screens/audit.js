// @ts-check
/** The audit explorer: every event with its two times, what was refused, who read, and whether all of it is whole. */
import { asked, changed, given } from "../address.js";
import { html } from "../html.js";
import { Attempts } from "../ledger/attempts.js";
import { OpenedEvent } from "../ledger/event.js";
import { Events } from "../ledger/events.js";
import { Integrity } from "../ledger/integrity.js";
import { Readings } from "../ledger/readings.js";
import { me } from "../shell.js";
import { say } from "../words.js";

/** @type {Record<string, any>} */
const TABS = { events: Events, integrity: Integrity, attempts: Attempts, readings: Readings };

export function Audit() {
  const tab = given("tab") in TABS ? given("tab") : "events";
  // Filters are of one tab and do not go with one to the next.
  const none = Object.fromEntries([...asked.value.keys()].filter((name) => name !== "lang").map((name) => [name, null]));
  const seen = Object.keys(TABS).filter((name) => name !== "readings" || me.value?.sees.includes("READINGS"));
  return html`
    <h1>${say("page-audit")}</h1>
    <nav class="ledger-tabs" aria-label=${say("page-audit")}><ul>${seen.map((name) => html`<li>
      <a href=${changed({ ...none, tab: name === "events" ? null : name })} aria-current=${name === tab ? "page" : null}>${say(`ledger-tab-${name}`)}</a></li>`)}</ul></nav>
    ${tab === "events" && given("event") && html`<${OpenedEvent} position=${given("event")} />`}
    <${TABS[tab]} key=${tab} />`;
}
