// @ts-check
/** What waits on whoever looks: what the report of one's own desk says, and the alerts that one's role was told of. */
import { link } from "../address.js";
import { useAnswer } from "../ask.js";
import { html } from "../html.js";
import { useMark, useMarkOfAny } from "../made.js";
import { Refusal } from "../refusal.js";
import { Urgency } from "../standing.js";
import { me } from "../shell.js";
import { numberWord, say, word } from "../words.js";
import { Waiting } from "./asking.js";
import { At, CaseLink, Card, Due, Subjects, together } from "./telling.js";

const DESK = `{
  report(name: "my-desk", first: 100) { casesLeftOut rows { nodes { cells { key text } } pageInfo { hasNextPage } } }
}`;
const ALERTS = `query Told($told: [Role!], $offices: [String!]) {
  alerts(last: 60, filter: { open: true, told: $told, offices: $offices }) {
    nodes { id position kind deadline severity state raisedAt subject case { reference demonstration } } pageInfo { hasPreviousPage }
  }
}`;
/** So many lines of each are shown; the rest is where all of them are. */
const MOST_TASKS = 10;
const MOST_ALERTS = 8;
const DECIDERS = ["CHIEF_OF_MISSION", "REGIONAL_OFFICE", "HEADQUARTERS_DECIDER"];
const AWAITED = `{ cases(first: 20, filter: { statuses: [PENDING_DECISION, REFERRED_UP] }, orderBy: LAST_ACTIVITY) {
  nodes { reference title status lastRecordedAt demonstration } } }`;

/** @param {{ moment: { value: number } }} props */
export function Desk({ moment }) {
  const own = useAnswer(() => ({ query: DESK, again: moment.value }));
  const told = useAnswer(() => {
    const role = me.value?.actor.role;
    return role ? { query: ALERTS, variables: { told: [role] }, again: moment.value } : null;
  });
  const awaited = useAnswer(() => (DECIDERS.includes(me.value?.actor.role) ? { query: AWAITED, again: moment.value } : null));
  const rows = own.data.value?.report.rows.nodes.map((/** @type {any} */ row) => Object.fromEntries(row.cells.map((/** @type {any} */ cell) => [cell.key, cell.text])));
  const waiting = rows?.filter((/** @type {any} */ row) => row.section !== "CASE")
    .sort((/** @type {any} */ one, /** @type {any} */ other) => (one.due ?? "9").localeCompare(other.due ?? "9"));
  const tasks = waiting && together(waiting, (/** @type {any} */ row) => `${row.case} ${row.what} ${row.due}`);
  const alerts = told.data.value && together(told.data.value.alerts.nodes.toReversed(), (/** @type {any} */ one) => `${one.case?.reference} ${one.kind} ${one.deadline} ${one.severity}`);
  const decisions = awaited.data.value?.cases.nodes ?? [];
  useMark([...(told.data.value?.alerts.nodes ?? []).map((/** @type {any} */ one) => one.case), ...decisions]);
  useMarkOfAny(() => own.data.value?.report.rows.nodes.length > 0);
  const nothing = tasks?.length === 0 && alerts?.length === 0 && decisions.length === 0;
  return html`<${Card} id="many-desk" title=${say("many-waits-on-me")} aside=${me.value && html`<span class="soft small">${word("Role", me.value.actor.role)} · <bdi dir="ltr">${me.value.actor.office}</bdi></span>`}>
    <${Refusal} of=${own} />
    <${Refusal} of=${told} />
    ${(!tasks && !own.refused.value) && html`<${Waiting} />`}
    ${nothing && html`<p class="empty">${say("many-nothing-waits")}</p>`}
    ${decisions.length > 0 && html`<h3>${say("many-to-decide")}</h3><ul class="many-agenda">${decisions.map((/** @type {any} */ line) => html`<li key=${line.reference}>
      <span class="many-due"><${At} at=${line.lastRecordedAt} /></span>
      <span class="many-what"><b>${word("CaseStatus", line.status)}</b> <bdi>${line.title}</bdi></span>
      <span class="many-where"><${CaseLink} reference=${line.reference} /></span></li>`)}</ul>`}
    ${tasks?.length > 0 && html`<h3>${say("many-to-do")}</h3><ul class="many-agenda">${tasks.slice(0, MOST_TASKS).map((/** @type {any} */ row) => html`<li key=${`${row.case} ${row.what} ${row.due}`}>
      <${Due} due=${row.due} />
      <span class="many-what"><b>${row.what === "MEASURE" || row.what === "CONDITION" ? word("TrackedKind", row.what) : word("DeadlineKind", row.what)}</b><${Subjects} of=${row.subjects.filter((/** @type {string} */ subject) => subject !== row.case)} /></span>
      <span class="many-where"><${CaseLink} reference=${row.case} /></span></li>`)}</ul>
      ${waiting.length > MOST_TASKS && html`<p><a href=${link("/reports", { report: "my-desk" })}>${say("many-all-of-desk", { count: waiting.length })}</a></p>`}`}
    ${alerts?.length > 0 && html`<h3>${say("many-told-of")}</h3><ul class="many-agenda">${alerts.slice(0, MOST_ALERTS).map((/** @type {any} */ alert) => html`<li key=${alert.id}>
      <span class="many-due"><${At} at=${alert.raisedAt} /></span>
      <span class="many-what"><${Urgency} of=${alert.severity} /> <a href=${link("/alerts", { alert: alert.position })}><b>${word("AlertKind", alert.kind)}</b></a>${alert.deadline && html` · ${word("DeadlineKind", alert.deadline)}`}${alert.count > 1 && html` <span class="tag"><bdi dir="ltr">× ${numberWord(alert.count)}</bdi></span>`}</span>
      <span class="many-where"><${CaseLink} reference=${alert.case?.reference} /></span></li>`)}</ul>
      <p><a href=${link("/alerts")}>${say("many-all-alerts")}</a></p>`}
  <//>`;
}
