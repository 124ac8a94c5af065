// @ts-check
/** The audit explorer: every event with its two times, what was refused, who read, and whether all of it is whole. */
import { useEffect } from "preact/hooks";
import { asked, changed, given } from "../address.js";
import { listen } from "../live.js";
import { html } from "../html.js";
import { Attempts } from "../ledger/attempts.js";
import { OpenedEvent } from "../ledger/event.js";
import { Events, landed, MOST_LANDED } from "../ledger/events.js";
import { Integrity } from "../ledger/integrity.js";
import { Readings } from "../ledger/readings.js";
import { me } from "../shell.js";
import { say } from "../words.js";

const LANDING = "subscription AuditLanding($after: Position) { events(after: $after) { position event { kind } } }";

/** @type {Record<string, any>} */
const TABS = { events: Events, integrity: Integrity, attempts: Attempts, readings: Readings };

export function Audit() {
  // What lands is told of and not shown by itself: who reads must not lose the place, and to read is an event too.
  useEffect(() => listen((after) => ({ query: LANDING, variables: { after: after || null } }), "", (notice) => {
    if (notice.event) landed.value = [...landed.value, Number(notice.position)].slice(-MOST_LANDED);
  }, (notice) => notice?.position), []);
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
