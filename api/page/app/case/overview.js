// @ts-check
/** How a case stands: the decision, what the policy demands next, every pair, what falls due, what is being put right. */
import { link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { me } from "../shell.js";
import { PairStanding, State } from "../standing.js";
import { Subject } from "../subject.js";
import { dayWord, say, word } from "../words.js";
import { CaseAlerts } from "./alerts.js";
import { ahead, checklist, FIELDS } from "./checklist.js";
import { Gates, gatesAsked } from "./gates.js";
import { ARGUMENTS, CASE, asking, judged, moment, reference, shown } from "./moment.js";
import { Day, Drawn, Due, Empty, Film, Pairs, Partly, Table, Withheld } from "./pieces.js";

/** What stands at a moment; of now also what comes next. @param {string} also */
const query = (also) => `query CaseStanding(${ARGUMENTS}) { ${CASE} { ${FIELDS} ${also} revision effectiveOn
  standing { pairs { pair { item recipient } applicability exclusion approval { decision level validUntil } history { on status } } } } }`;

const KINDS = /** @type {Record<string, "good" | "warn" | "alarm" | "idle">} */ ({ done: "good", missing: "warn", blocked: "alarm", idle: "idle", withheld: "idle" });

/** @param {{ it: any }} props */
export function Overview({ it: head }) {
  const asked = useAnswer(() => asking(query(moment.value.now ? gatesAsked() : "")));
  const it = asked.data.value?.case;
  const today = judged.value;
  return html`<div class="part overview" aria-busy=${asked.busy.value ? "true" : null}>
    <${Refusal} of=${asked} />
    <div class="columns wide-left">
      <div class="stacked"><section class="card decision-card" aria-labelledby="decision-heading"><h2 id="decision-heading">${say("case-decision")}</h2>
        ${it && inWords(it)}
        <${Drawn} name="decision" label=${say("case-decision")} /></section>
      <section class="card" aria-labelledby="film-heading"><h2 id="film-heading"><a href=${link(`/case/${encodeURIComponent(reference.value)}/replay`, { step: moment.value.asOf ? shown.value || null : null })}>${say("case-film")}</a></h2>
      <${Film} /></section></div>
      ${it && html`<div class="stacked"><${Gates} gates=${it.gates} /><${Checklist} it=${it} today=${today} /></div>`}
    </div>
    ${it && html`<section class="card" aria-labelledby="pairs-heading"><h2 id="pairs-heading">${say("case-pairs")}</h2>${standing(it)}</section>
    <div class="columns">
      <section class="card" aria-labelledby="due-heading"><h2 id="due-heading">${say("case-deadlines")}</h2>
        <p class="soft small">${say("case-judged-on")} <${Day} of=${today} /></p>
        <${Table} label=${say("case-deadlines")} columns=${[say("case-what"), say("case-of"), say("case-due")]} empty=${say(it.redactions.length ? "case-no-deadlines-shown" : "case-no-deadlines")}
          rows=${it.deadlines.slice(0, 50).map((/** @type {any} */ one) => [word("DeadlineKind", one.kind), html`<${Subject} of=${one.subject} />`, html`<${Due} due=${one.due} />`])} />
        ${it.deadlines.length > 50 && html`<p class="soft">${say("case-more", { count: it.deadlines.length - 50 })}</p>`}</section>
      <div class="stacked">${moment.value.now && me.value?.sees.includes("ALERTS") && html`<${CaseAlerts} id=${head.id} />`}
      <section class="card" aria-labelledby="corrections-heading"><h2 id="corrections-heading">${say("case-corrections")}</h2>${corrections(it)}</section></div>
    </div>`}
  </div>`;
}

/** @param {{ it: any, today: string }} props */
function Checklist({ it, today }) {
  const rows = checklist(it, today);
  // Of what is not shown nobody may read that nothing is missing.
  const isPartial = it.redactions.length > 0;
  const next = rows.find((row) => row.stand === "blocked") ?? rows.find((row) => row.stand === "missing");
  // What comes next is said once: by the rules, where a gate lacks something.
  const isLed = ahead(it.gates).some(({ lacks }) => lacks.length);
  return html`<section class="card checklist" aria-labelledby="checklist-heading"><h2 id="checklist-heading">${say("case-checklist")}</h2>
    ${!isLed && html`<p class=${`next ${next?.stand ?? (isPartial ? "partial" : "done")}`}>${it.closing?.closedOn ? html`${say("case-closed-on")} <${Day} of=${it.closing.closedOn} />`
      : next ? html`${say(`case-next-${next.stand}`)} <strong>${say(`case-row-${next.name}`)}</strong>` : say(isPartial ? "case-next-none-shown" : "case-next-none")}</p>`}
    <p class="soft small">${say("case-judged-on")} <${Day} of=${today} /></p>
    <ol>${rows.map((row) => html`<li class=${`row ${row.stand}`}>
      <h3><span class="action">${row.action ? say("case-action", { number: row.action }) : say("case-between")}</span> ${say(`case-row-${row.name}`)}
        <${State} kind=${KINDS[row.stand] ?? "idle"}>${say(`case-stand-${row.stand}`)}<//></h3>
      ${row.stand === "withheld" ? html`<${Withheld} field=${row.field} redactions=${it.redactions} />` : html`<${Partly} fields=${row.fields} it=${it} /><ul>${row.lines.map((line) => html`<li class=${line.stand}>
        <span class="mark" aria-hidden="true">${({ done: "\u2713", missing: "!", blocked: "\u2715", idle: "\u25CB" })[line.stand]}</span>
        <span><span class="unseen">${say(`case-stand-${line.stand}`)}: </span>${say(`case-line-${line.key}`, line.blanks)}
        ${line.pairs && line.pairs.length < pairsOf(it) ? html` <${Pairs} of=${line.pairs} />` : ""}
        ${line.due ? html` · <${Due} due=${line.due} done=${line.stand === "done"} />` : ""}
        ${line.command && !it.closing?.closedOn && moment.value.now ? html` <a class="record no-print" href=${link(`/record/${line.command}`, { case: reference.value })}>${say("case-record-it")}<span class="unseen">: ${say(`case-line-${line.key}`, line.blanks)}</span></a>` : ""}</span></li>`)}</ul>`}
    </li>`)}</ol></section>`;
}

/** @param {any} it */
const pairsOf = (it) => it.pairs?.length ?? 0;

/** The decision in one sentence: most readers need no more. @param {any} it */
function inWords(it) {
  if (!it.decisions) return html`<${Withheld} field="decisions" redactions=${it.redactions} />`;
  const last = it.decisions.decisions.at(-1);
  if (!last) {
    const open = it.decisions.requests.find((/** @type {any} */ one) => !one.closed);
    return html`<p class="big">${open ? say("case-decision-awaited", { request: open.request, day: dayWord(open.on) }) : say("case-decision-none")}</p>`;
  }
  const conditions = it.decisions.conditions.filter((/** @type {any} */ one) => one.decision === last.decision).length;
  const blanks = { decision: last.decision, day: dayWord(last.on), by: last.by, authority: word("Authority", last.authority), count: conditions, until: dayWord(last.validUntil), because: word("DeclineReason", last.declinedBecause) };
  return html`<p class="big">${say(last.approved ? "case-decision-approved" : "case-decision-declined", blanks)}</p>
    ${last.departsFromAdvice && html`<p><${State} kind="warn">${say("case-departs")}<//></p>`}`;
}

/** @param {any} it */
function standing(it) {
  if (!it.pairs) return html`<${Withheld} field="pairs" redactions=${it.redactions} />`;
  const of = (/** @type {any} */ pair) => it.standing?.pairs.find((/** @type {any} */ one) => one.pair.item === pair.item && one.pair.recipient === pair.recipient);
  return html`<${Table} label=${say("case-pairs")} columns=${[say("case-pair"), say("case-stands"), say("case-applies"), say("case-approval"), say("case-history")]} empty=${say("case-no-pairs")}
    rows=${it.pairs.map((/** @type {any} */ { pair, status }) => {
      const line = of(pair);
      return [html`<${Code}>${pair.item}<//> · <a href=${link(`/recipient/${encodeURIComponent(pair.recipient)}`, { at: moment.value.at, on: moment.value.on })}><${Code}>${pair.recipient}<//></a>`, html`<${PairStanding} status=${status} />`,
        line ? html`${word("Applicability", line.applicability) || say("case-undetermined")}${line.exclusion ? html` · ${word("ExclusionKind", line.exclusion)}` : ""}` : undefined,
        line ? (line.approval ? html`<${Code}>${line.approval.decision}<//> · ${word("RiskLevel", line.approval.level)} · ${say("case-until")} <${Day} of=${line.approval.validUntil} />` : say("case-none-in-force")) : undefined,
        line ? (line.history.length ? html`<ul class="plain">${line.history.slice(-4).map((/** @type {any} */ one) => html`<li><${Day} of=${one.on} /> ${word("PairStatus", one.status)}</li>`)}</ul>` : "\u2013") : undefined];
    })} />`;
}

/** @param {any} it */
function corrections(it) {
  if (!it.corrections) return html`<${Withheld} field="corrections" redactions=${it.redactions} />`;
  const alerts = it.corrections.alerts.filter((/** @type {any} */ one) => !one.resolved);
  const proposals = it.corrections.proposals;
  if (!alerts.length && !proposals.length) return html`<${Empty}>${say("case-no-corrections")}<//>`;
  return html`<ul>${proposals.map((/** @type {any} */ one) => html`<li>${say("case-proposal")} <${Code}>${one.proposal}<//> · <${Code}>${one.by}<//></li>`)}
    ${alerts.map((/** @type {any} */ one) => html`<li><${State} kind="warn">${say("case-inconsistent")}<//> <${Code}>${one.rule}<//> · ${say("case-since")} <${Day} of=${one.since} /></li>`)}</ul>`;
}
