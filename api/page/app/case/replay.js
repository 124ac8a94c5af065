// @ts-check
/** One step of a case: what was recorded, by whom, when and why, and what it changed. */
import { useEffect } from "preact/hooks";
import { link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { daysBetween } from "../days.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { eventWord, language, numberWord, say, word } from "../words.js";
import { Compared } from "./compared.js";
import { askingRecorded, moment, newest, RECORDED_ARGUMENTS, RECORDED_CASE, reference, toNeighbour } from "./moment.js";
import { Changes, Day, Drawn, Empty, Film, Folded, Instant, Position, StepLink, Who } from "./pieces.js";
import { Value } from "./values.js";

const QUERY = `query CaseStep(${RECORDED_ARGUMENTS}) { ${RECORDED_CASE} { revision
  steps(last: 1) { nodes { step kind reason position previous recordedAt effectiveOn actor { user role office onBehalfOf } changes { path before after isCut } changesLeftOut } }
  history(last: 1) { nodes { revision position description confidentiality leafHash policyEdition commandId payloadJson } } } }`;

/** @param {{ it: any }} props */
export function Replay({ it: all }) {
  const asked = useAnswer(() => askingRecorded(QUERY));
  const it = asked.data.value?.case;
  const step = it?.steps.nodes[0];
  const event = it?.history.nodes[0];
  const hidden = all.hiddenEvents > 0;
  useEffect(() => {
    /** @param {KeyboardEvent} event */
    const heard = (event) => keyed(event, hidden);
    document.addEventListener("keydown", heard);
    return () => document.removeEventListener("keydown", heard);
  }, [hidden]);
  return html`<div class="part replay" aria-busy=${asked.busy.value ? "true" : null}>
    <${Refusal} of=${asked} />
    <div class="columns wide-left">
      <section class="card" aria-labelledby="film-heading"><h2 id="film-heading">${say("case-film")}</h2>
        <${Film} />
        <p class="soft small no-print">${say("case-keys")}</p></section>
      ${it && !step && html`<${Empty}>${say("case-step-hidden")}<//>`}
      ${step && facts(it, step, event)}
    </div>
    ${step && html`<section class="card" aria-labelledby="changed-heading"><h2 id="changed-heading">${say("case-what-changed")}</h2>
        <${Changes} of=${step.changes} label=${say("case-what-changed")} />
        ${step.changesLeftOut > 0 && html`<p class="soft">${say("case-more-changes", { count: step.changesLeftOut })}</p>`}
        <${Folded} summary=${say("case-in-words")} what=${() => html`<${Drawn} name="diff" label=${say("case-what-changed")} />`} /></section>
    <${State} />
    <${Compared} />`}
  </div>`;
}

/** @param {any} it @param {any} step @param {any} event */
function facts(it, step, event) {
  return html`<section class="card step-facts" aria-labelledby="recorded-heading">
    <h2 id="recorded-heading"><span class="soft">${say("case-step", { step: numberWord(step.step) })}</span> ${eventWord(step.kind)}</h2>
    ${step.step !== it.revision && html`<p class="notice warn">${say("case-steps-hidden-here", { from: numberWord(step.step + 1), to: numberWord(it.revision) })}</p>`}
    ${event && language.value === "en" && html`<p class="soft">${event.description}</p>`}
    <dl><dt>${say("case-recorded-by")}</dt><dd><${Who} of=${step.actor} />${step.actor.onBehalfOf ? html` · ${say("case-on-behalf")} <${Code}>${step.actor.onBehalfOf}<//>` : ""}</dd>
      <dt>${say("case-happened-on")}</dt><dd><${Day} of=${step.effectiveOn} /></dd>
      <dt>${say("case-recorded-at")}</dt><dd><${Instant} of=${step.recordedAt} />${late(step)}</dd>
      <dt>${say("case-why")}</dt><dd>${step.reason ? html`<bdi class="reason">${step.reason}</bdi>` : html`<span class="soft">${say("case-no-reason")}</span>`}</dd>
      ${event && html`<dt>${say("case-class")}</dt><dd>${word("Confidentiality", event.confidentiality)}</dd>
      <dt>${say("case-policy")}</dt><dd>${say("case-edition", { edition: event.policyEdition })}</dd>
      <dt>${say("case-position")}</dt><dd><${Position} of=${event.position} /></dd>
      <dt>${say("case-hash")}</dt><dd><${Code}>${event.leafHash}<//> <a href=${link(`/case/${encodeURIComponent(reference.value)}/proof`)}>${say("case-check-it")}</a></dd>`}</dl>
    ${event && html`<${Folded} summary=${say("case-as-it-is")} what=${() => html`<${Value} json=${event.payloadJson} />`} />`}
  </section>`;
}

/** So many days after it happened it was recorded. @param {any} step */
function late(step) {
  const days = daysBetween(step.effectiveOn, step.recordedAt);
  return days > 0 ? html` <span class="soft">(${say("case-recorded-late", { days })})</span>` : "";
}

const STATE = `query CaseState($reference: String!, $asOf: AsOfInput) { case(reference: $reference, asOf: $asOf) { revision status partlySuspended
  pairs { pair { item recipient } status } risk { assessments { state residualLevel realRisk } } monitoring { nextReviewDue indicators { state } }
  mitigation { measures { state } } decisions { decisions { decision approved } conditions { state } }
  incidents { incidents { outcome } } interventions { interventions { outcome } } suspensions { suspensions { suspension } } evidence { attached { evidence } } } }`;

/** The state after the step beside that before it: few lines, and those that differ are marked. */
function State() {
  const after = useAnswer(() => askingRecorded(STATE));
  const before = useAnswer(() => {
    const step = moment.value.step || newest.value;
    return step > 1 ? { query: STATE, variables: { reference: reference.value, asOf: { revision: step - 1 } } } : null;
  });
  const it = after.data.value?.case;
  if (!it) return null;
  const first = it.revision <= 1;
  const was = first ? null : before.data.value?.case;
  if (!moment.value.at && !first && was?.revision !== it.revision - 1) return null;
  const compared = !moment.value.at;
  return html`<section class="card" aria-labelledby="state-heading"><h2 id="state-heading">${say("case-state-after")}</h2>
    <div class="table-frame" tabindex="0" role="group" aria-label=${say("case-state-after")}><table class="changes">
      <thead><tr><th scope="col">${say("case-field")}</th><th scope="col">${say("case-value")}</th></tr></thead>
      <tbody>${FIGURES.map(([name, figure]) => {
        const value = figure(it);
        const old = was ? figure(was) : null;
        const differs = compared && was !== null && value !== old;
        return html`<tr class=${differs ? "changed" : null}><th scope="row">${say(`case-figure-${name}`)}</th>
          <td>${value ?? html`<span class="soft">${say("case-not-shown")}</span>`}${differs && html` <span class="tag changed-tag">${say("case-changed")}</span><br /><del>${old}</del>`}</td></tr>`;
      })}</tbody></table></div>
    <p><${StepLink} step=${it.revision} to="blame">${say("case-all-fields")}<//></p></section>`;
}

/** @param {any[] | undefined} list @param {(one: any) => string} of */
const counted = (list, of) => list && ([...new Set(list.map(of))].map((one) => `${one}: ${numberWord(list.filter((other) => of(other) === one).length)}`).join("; ") || say("case-nothing"));

/** @type {[string, (it: any) => string | undefined | null][]} */
const FIGURES = [
  ["stage", (it) => word("CaseStatus", it.status) + (it.partlySuspended ? ` (${say("many-partly-suspended")})` : "")],
  ["pairs", (it) => counted(it.pairs, (one) => word("PairStatus", one.status))],
  ["assessment", (it) => it.risk && (word("AssessmentState", it.risk.assessments.at(-1)?.state) || say("case-nothing"))],
  ["residual", (it) => it.risk && (word("RiskLevel", it.risk.assessments.at(-1)?.residualLevel) || say("case-nothing"))],
  ["measures", (it) => counted(it.mitigation?.measures, (one) => word("MeasureState", one.state))],
  ["decisions", (it) => it.decisions && (it.decisions.decisions.map((/** @type {any} */ one) => `${one.decision} ${say(one.approved ? "case-approved-short" : "case-declined-short")}`).join("; ") || say("case-nothing"))],
  ["conditions", (it) => counted(it.decisions?.conditions, (one) => word("ConditionState", one.state))],
  ["indicators", (it) => counted(it.monitoring?.indicators, (one) => word("IndicatorState", one.state))],
  ["review", (it) => it.monitoring && (it.monitoring.nextReviewDue ?? say("case-nothing"))],
  ["incidents", (it) => it.incidents && numberWord(it.incidents.incidents.filter((/** @type {any} */ one) => !one.outcome).length)],
  ["interventions", (it) => it.interventions && numberWord(it.interventions.interventions.filter((/** @type {any} */ one) => !one.outcome).length)],
  ["suspensions", (it) => it.suspensions && numberWord(it.suspensions.suspensions.length)],
  ["evidence", (it) => it.evidence && numberWord(it.evidence.attached.length)],
];

/** Arrows with Alt are the browser's own; `[` and `]` are free on every keyboard that has them, `,` and `.` on all. @param {KeyboardEvent} event @param {boolean} hidden */
function keyed(event, hidden) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest("input, select, textarea")) return;
  const here = moment.value.step || newest.value;
  if (event.key === "," || event.key === "[") void toNeighbour(here, -1, hidden);
  else if (event.key === "." || event.key === "]") void toNeighbour(here, 1, hidden);
}
