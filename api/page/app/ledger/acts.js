// @ts-check
/**
 * What one can do about an alert. Each form asks the ledger first whether it would be refused as things stand, and says so
 * before anything is sent; the refusal of what was sent is shown as the ledger says it.
 */
import { useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { Told } from "../told.js";
import { say } from "../words.js";
import { commandName, give } from "./command.js";

/** A moment of the local clock of whoever types it, as `datetime-local` writes it. @param {Date} moment */
const local = (moment) => new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

const tomorrow = () => new Date(Date.now() + 86_400_000);

/**
 * @typedef {object} Act
 * @property {string} mutation
 * @property {string} words The key of its name; its explanation is the same with `-about`.
 * @property {string[]} asks The fields beside the alert.
 */

/** @type {Act[]} */
const ACTS = [
  { mutation: "acknowledgeAlert", words: "ledger-acknowledge", asks: ["note"] },
  { mutation: "snoozeAlert", words: "ledger-snooze", asks: ["until", "reason"] },
  { mutation: "resolveAlert", words: "ledger-resolve", asks: ["reason"] },
  { mutation: "escalateAlert", words: "ledger-escalate", asks: [] },
];

/** @type {Act} */
const WAKE = { mutation: "endSnooze", words: "ledger-wake", asks: [] };

/** @param {{ alert: any }} props */
export function Acts({ alert }) {
  const [said, setSaid] = useState("");
  const acts = alert.state === "SNOOZED" ? [...ACTS, WAKE] : ACTS;
  return html`<div class="ledger-acts">
    ${said && html`<p class="notice good" role="status">${say("ledger-recorded-as", { position: said })}</p>`}
    ${acts.map((act) => html`<${ActForm} key=${act.mutation} act=${act} alert=${alert} done=${setSaid} />`)}
  </div>`;
}

/** @param {import("../told.js").Refusal[]} refusals */
const spoken = (refusals) => refusals.map((one) => html`<${Told} refused=${one} /> `);

/**
 * What is typed stands in parts that have names: whatever is said above them comes and goes, they stay.
 * @param {{ act: Act, alert: any, done: (position: string) => void }} props
 */
function ActForm({ act, alert, done }) {
  const [refused, setRefused] = useState(/** @type {import("../told.js").Refusal[]} */ ([]));
  const [ahead, setAhead] = useState(/** @type {import("../told.js").Refusal[]} */ ([]));
  const [busy, setBusy] = useState(false);
  const named = useRef("");
  const whole = useRef(/** @type {HTMLDetailsElement | null} */ (null));
  const about = { alert: alert.position, ...(alert.case && { caseId: alert.case.id }) };

  /** @param {any} event */
  const opened = async (event) => {
    if (!event.currentTarget.open) return;
    /** @type {Record<string, unknown>} */
    const likely = { ...about, commandId: commandName(), dryRun: true };
    if (act.asks.includes("until")) likely["until"] = tomorrow().toISOString();
    if (act.asks.includes("reason")) likely["reason"] = say("ledger-as-a-try");
    const tried = await give(act.mutation, likely).catch(() => null);
    setAhead(tried?.refusals ?? []);
  };

  /** @param {any} event */
  const sent = async (event) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    /** @type {Record<string, unknown>} */
    const input = { ...about };
    for (const name of act.asks) {
      const value = String(fields.get(name) ?? "").trim();
      if (value) input[name] = name === "until" ? new Date(value).toISOString() : value;
    }
    // Sent again after an answer that never came it is the same command; after a refusal, another one.
    input["commandId"] = named.current ||= commandName();
    setBusy(true);
    try {
      const { position, refusals } = await give(act.mutation, input);
      named.current = "";
      setRefused(refusals);
      if (!refusals.length) {
        if (whole.current) whole.current.open = false;
        done(position);
      }
    } catch (error) {
      setRefused([/** @type {import("../told.js").Refusal} */ (error)]);
    }
    setBusy(false);
  };

  return html`<details ref=${whole} onToggle=${opened} class="ledger-act">
    <summary class="button quiet">${say(act.words)}</summary>
    <form onSubmit=${sent} class="stack" aria-label=${say(act.words)}>
      <p class="small" key="about">${say(`${act.words}-about`)}</p>
      <div key="said">${refused.length ? html`<p class="notice alarm" role="alert">${spoken(refused)}</p>`
    : ahead.length ? html`<p class="notice warn" role="status">${say("ledger-would-be-refused")} ${spoken(ahead)}</p>` : null}</div>
      ${act.asks.includes("until") && html`<label key="until">${say("ledger-put-off-until")}<input name="until" type="datetime-local" required min=${local(new Date())} defaultValue=${local(tomorrow())} /></label>`}
      ${act.asks.includes("note") && html`<label key="note">${say("ledger-note")}<textarea name="note" dir="auto" rows="2"></textarea></label>`}
      ${act.asks.includes("reason") && html`<label key="reason">${say("ledger-reason")}<textarea name="reason" dir="auto" rows="2" required></textarea></label>`}
      <div key="send"><button type="submit" disabled=${busy}>${say(act.words)}</button></div>
    </form>
  </details>`;
}
