// @ts-check
/** The open alerts of a case, the most urgent first. They are of the present: at an earlier moment nothing is told of them. */
import { link } from "../address.js";
import { useAnswer } from "../ask.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { Urgency } from "../standing.js";
import { Subject } from "../subject.js";
import { say, word } from "../words.js";
import { pulse } from "./moment.js";
import { Due, Empty, Instant } from "./pieces.js";

const QUERY = `query CaseAlerts($case: ID!) { alerts(last: 50, filter: { caseId: $case, open: true }) { nodes { position kind severity state deadline subject due since } } }`;

/** The most that are shown here; the others stand among all alerts. */
const MOST = 8;
const ORDER = ["CRITICAL", "WARNING", "INFO"];

/** @param {{ id: string }} props */
export function CaseAlerts({ id }) {
  const asked = useAnswer(() => ({ query: QUERY, variables: { case: id }, again: pulse.value }));
  const alerts = [...(asked.data.value?.alerts.nodes ?? [])].reverse().sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  return html`<section class="card" aria-labelledby="alerts-heading" aria-busy=${asked.busy.value ? "true" : null}><h2 id="alerts-heading">${say("case-alerts")}</h2>
    <${Refusal} of=${asked} />
    ${asked.data.value && !alerts.length && html`<${Empty}>${say("case-no-alerts")}<//>`}
    <ul class="plain case-alerts">${alerts.slice(0, MOST).map((one) => html`<li key=${one.position}>
      <${Urgency} of=${one.severity} /> <a href=${link("/alerts", { alert: one.position })}>${word("AlertKind", one.kind)}</a>
      ${one.deadline ? html` · ${word("DeadlineKind", one.deadline)}` : ""}${one.subject ? html` <${Subject} of=${one.subject} deadline=${one.deadline} />` : ""}
      <br /><span class="soft small">${word("AlertState", one.state)} · ${say("case-since")} <${Instant} of=${one.since} /></span>${one.due ? html` <${Due} due=${one.due} />` : ""}</li>`)}</ul>
    ${alerts.length > MOST && html`<p class="soft">${say("case-more", { count: alerts.length - MOST })}</p>`}
  </section>`;
}
