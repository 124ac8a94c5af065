// @ts-check
/** The open alerts of a case, the most urgent first. They are of the present: at an earlier moment nothing is told of them. */
import { link } from "../address.js";
import { html } from "../html.js";
import { say, word } from "../words.js";
import { judged, pulse, useAnswer } from "./moment.js";
import { Code, Due, Empty, Instant, Refusal, State } from "./pieces.js";

const QUERY = `query CaseAlerts($case: ID!) { alerts(last: 50, filter: { caseId: $case, open: true }) { nodes { position kind severity state deadline subject due since } } }`;

/** The most that are shown here; the others stand among all alerts. */
const MOST = 8;
const ORDER = ["CRITICAL", "WARNING", "INFO"];
const KINDS = /** @type {Record<string, "warn" | "alarm" | "idle">} */ ({ CRITICAL: "alarm", WARNING: "warn", INFO: "idle" });

/** @param {{ id: string }} props */
export function CaseAlerts({ id }) {
  const asked = useAnswer(() => { pulse.value; return { query: QUERY, variables: { case: id } }; });
  const alerts = [...(asked.data.value?.alerts.nodes ?? [])].reverse().sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  return html`<section class="card" aria-labelledby="alerts-heading" aria-busy=${asked.busy.value ? "true" : null}><h2 id="alerts-heading">${say("case-alerts")}</h2>
    <${Refusal} of=${asked} />
    ${asked.data.value && !alerts.length && html`<${Empty}>${say("case-no-alerts")}<//>`}
    <ul class="plain case-alerts">${alerts.slice(0, MOST).map((one) => html`<li key=${one.position}>
      <${State} kind=${KINDS[one.severity] ?? "warn"}>${word("Severity", one.severity)}<//> <a href=${link("/alerts", { alert: one.position })}>${word("AlertKind", one.kind)}</a>
      ${one.deadline ? html` · ${word("DeadlineKind", one.deadline)}` : ""}${one.subject ? html` <${Code} of=${one.subject.split(" ").at(-1)} />` : ""}
      <br /><span class="soft small">${word("AlertState", one.state)} · ${say("case-since")} <${Instant} of=${one.since} /></span>${one.due ? html` <${Due} due=${one.due} today=${judged.value} />` : ""}</li>`)}</ul>
    ${alerts.length > MOST && html`<p class="soft">${say("case-more", { count: alerts.length - MOST })}</p>`}
  </section>`;
}
