// @ts-check
/** The rules of alerts: how urgent each is, how long before a day it is said, who is told at once and who later. */
import { html } from "../html.js";
import { say, word } from "../words.js";

/** What is asked of an edition. */
export const ALERT_RULES = `edition effectiveFrom note
  alerts { kind severity grave told escalation { afterHours to } }
  deadlines { kind leadDays near passed told escalation { afterHours to } }
  snooze { severity hours }`;

/** @param {string[]} roles */
const rolesOf = (roles) => roles.map((role) => word("Role", role)).join(say("ledger-comma"));

/** @param {{ of: any[] }} props */
const Later = ({ of }) => (of.length
  ? html`<ul class="plain">${of.map(({ afterHours, to }) => html`<li>${say("ledger-told-after", { hours: say("ledger-hours", { count: afterHours }), roles: rolesOf(to) })}</li>`)}</ul>`
  : html`<span class="soft">${say("ledger-nobody-later")}</span>`);

/** @param {{ severity: string, graver?: string | null }} props */
const Urgent = ({ severity, graver }) => html`${word("Severity", severity)}${graver && graver !== severity && html`<br /><span class="small">${say("ledger-graver", { severity: word("Severity", graver) })}</span>`}`;

/** @param {{ rules: any }} props */
export function AlertRules({ rules }) {
  return html`${rules.note && html`<blockquote><bdi lang="en">${rules.note}</bdi></blockquote>`}
    <h3>${say("ledger-alert-kinds")}</h3>
    <div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-alert-kinds")}><table>
      <thead><tr><th scope="col">${say("ledger-says")}</th><th scope="col">${say("ledger-urgent")}</th><th scope="col">${say("ledger-told-at-once")}</th><th scope="col">${say("ledger-told-later")}</th></tr></thead>
      <tbody>${rules.alerts.map((/** @type {any} */ rule) => html`<tr><th scope="row">${word("AlertKind", rule.kind)}</th><td><${Urgent} severity=${rule.severity} graver=${rule.grave} /></td>
        <td>${rolesOf(rule.told)}</td><td><${Later} of=${rule.escalation} /></td></tr>`)}</tbody></table></div>
    <h3>${say("ledger-alert-deadlines")}</h3>
    <div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-alert-deadlines")}><table>
      <thead><tr><th scope="col">${say("ledger-what-falls-due")}</th><th scope="col">${say("ledger-days-before")}</th><th scope="col">${say("ledger-urgent-near")}</th><th scope="col">${say("ledger-urgent-passed")}</th><th scope="col">${say("ledger-told-at-once")}</th><th scope="col">${say("ledger-told-later")}</th></tr></thead>
      <tbody>${rules.deadlines.map((/** @type {any} */ rule) => html`<tr><th scope="row">${word("DeadlineKind", rule.kind)}</th>
        <td>${rule.leadDays.length ? html`<bdi dir="ltr">${rule.leadDays.join(" \u00B7 ")}</bdi>` : html`<span class="soft">${say("ledger-not-announced")}</span>`}</td>
        <td>${word("Severity", rule.near)}</td><td>${word("Severity", rule.passed)}</td><td>${rolesOf(rule.told)}</td><td><${Later} of=${rule.escalation} /></td></tr>`)}</tbody></table></div>
    <h3>${say("ledger-snooze-limits")}</h3>
    <dl>${rules.snooze.map((/** @type {any} */ one) => html`<dt>${word("Severity", one.severity)}</dt><dd>${say("ledger-hours", { count: one.hours })}</dd>`)}</dl>`;
}
