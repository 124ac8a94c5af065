// @ts-check
/** Indicators against their thresholds, and when support ran and was suspended. */
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { State } from "../standing.js";
import { numberWord, say, word } from "../words.js";
import { ARGUMENTS, CASE, asking } from "./moment.js";
import { Day, Drawn, Due, Pairs, Partly, Table, Withheld } from "./pieces.js";

const QUERY = `query CaseMonitoring(${ARGUMENTS}) { ${CASE} { redactions { field reason }
  monitoring { visits visitsRefused reviewedOn nextReviewDue indicators { indicator name family unit direction warn breach state since autoConsequence periods { from to value state } } }
  suspensions { ceasedOn suspensions { suspension kind reason authority by on reviewDueOn reviewedOn extendedUntil isPause covers { item recipient } } }
  incidents { incidents { incident category grave verification outcome occurredOn reportedOn } }
  interventions { interventions { intervention openedOn outcome steps { rung on responseDueOn } } } } }`;

const KINDS = /** @type {Record<string, "good" | "warn" | "alarm" | "idle">} */ ({ OK: "good", WARNING: "warn", BREACHED: "alarm", NO_DATA: "warn", DEFINED: "idle", RETIRED: "idle" });

/** Values and thresholds are told in hundredths of their unit. */
const HUNDREDTHS = 100;

export function Monitoring() {
  const asked = useAnswer(() => asking(QUERY));
  const it = asked.data.value?.case;
  return html`<div class="part" aria-busy=${asked.busy.value ? "true" : null}>
    <${Refusal} of=${asked} />
    ${it && html`<${Partly} fields=${["monitoring", "suspensions", "incidents", "interventions"]} it=${it} />`}
    <div class="stacked">
      <section class="card" aria-labelledby="indicators-heading"><h2 id="indicators-heading">${say("case-indicators")}</h2>
        <${Drawn} name="indicators" label=${say("case-indicators")} />
        ${it && (it.monitoring ? indicators(it.monitoring) : html`<${Withheld} field="monitoring" redactions=${it.redactions} />`)}</section>
      <section class="card" aria-labelledby="suspensions-heading"><h2 id="suspensions-heading">${say("case-suspensions")}</h2>
        <${Drawn} name="suspensions" label=${say("case-suspensions")} />
        ${it && (it.suspensions ? suspensions(it.suspensions) : html`<${Withheld} field="suspensions" redactions=${it.redactions} />`)}</section>
    </div>
    ${it && html`<div class="columns">
      <section class="card" aria-labelledby="incidents-heading"><h2 id="incidents-heading">${say("case-incidents")}</h2>
        ${it.incidents ? html`<${Table} label=${say("case-incidents")} columns=${[say("case-incident"), say("case-happened-on"), say("case-reported-on"), say("case-verified-how"), say("case-outcome")]} empty=${say("case-no-incidents")}
          rows=${it.incidents.incidents.map((/** @type {any} */ one) => [html`<${Code}>${one.incident}<//> ${word("IncidentCategory", one.category)} ${one.grave ? html`<${State} kind="alarm">${say("case-grave")}<//>` : ""}`,
            html`<${Day} of=${one.occurredOn} />`, html`<${Day} of=${one.reportedOn} />`, word("Verification", one.verification) || "\u2013", word("IncidentOutcome", one.outcome) || say("case-open")])} />`
          : html`<${Withheld} field="incidents" redactions=${it.redactions} />`}</section>
      <section class="card" aria-labelledby="interventions-heading"><h2 id="interventions-heading">${say("case-interventions")}</h2>
        ${it.interventions ? html`<${Table} label=${say("case-interventions")} columns=${[say("case-intervention"), say("case-opened"), say("case-steps-taken"), say("case-outcome")]} empty=${say("case-no-interventions")}
          rows=${it.interventions.interventions.map((/** @type {any} */ one) => [html`<${Code}>${one.intervention}<//>`, html`<${Day} of=${one.openedOn} />`,
            html`<ul class="plain">${one.steps.map((/** @type {any} */ step) => html`<li>${word("Rung", step.rung)} · <${Day} of=${step.on} /></li>`)}</ul>`, word("InterventionOutcome", one.outcome) || say("case-open")])} />`
          : html`<${Withheld} field="interventions" redactions=${it.redactions} />`}</section>
    </div>`}
  </div>`;
}

/** @param {any} monitoring */
function indicators({ indicators: all, visits, visitsRefused, nextReviewDue, reviewedOn }) {
  return html`<${Table} label=${say("case-indicators")} columns=${[say("case-indicator"), say("case-state"), say("case-last-value"), say("case-threshold"), say("case-consequence")]} numbers=${[2]} empty=${say("case-no-indicators")}
      rows=${all.map((/** @type {any} */ one) => {
        const last = one.periods.findLast((/** @type {any} */ period) => period.value !== null);
        return [html`<${Code}>${one.indicator}<//> <bdi>${one.name}</bdi>`, html`<${State} kind=${KINDS[one.state] ?? "idle"}>${word("IndicatorState", one.state)}<//> <span class="soft">${say("case-since")} <${Day} of=${one.since} /></span>`,
          last ? html`<span class="nowrap">${numberWord(last.value / HUNDREDTHS)}</span> <span class="soft small"><${Day} of=${last.to} /></span>` : html`<span class="soft">${say("case-never-measured")}</span>`,
          html`${word("Direction", one.direction)} ${one.warn !== null ? html`· ${say("case-warn-at", { value: numberWord(one.warn / HUNDREDTHS) })} ` : ""}· ${say("case-breach-at", { value: numberWord(one.breach / HUNDREDTHS) })} <span class="soft">${word("IndicatorUnit", one.unit)}</span>`, word("Consequence", one.autoConsequence)];
      })} />
    <dl><dt>${say("case-visits")}</dt><dd>${say("case-visits-told", { visits, refused: visitsRefused })}</dd>
      <dt>${say("case-reviewed-on")}</dt><dd>${reviewedOn ? html`<${Day} of=${reviewedOn} />` : say("case-nothing")}</dd>
      <dt>${say("case-next-review")}</dt><dd>${nextReviewDue ? html`<${Due} due=${nextReviewDue} />` : say("case-nothing")}</dd></dl>`;
}

/** @param {any} region */
function suspensions({ suspensions: all, ceasedOn }) {
  return html`${ceasedOn && html`<p class="notice alarm">${say("case-ceased-on")} <${Day} of=${ceasedOn} /></p>`}
    <${Table} label=${say("case-suspensions")} columns=${[say("case-suspension"), say("case-from"), say("case-why"), say("case-covers"), say("case-review")]} empty=${say("case-no-suspensions")}
      rows=${all.map((/** @type {any} */ one) => [html`<${Code}>${one.suspension}<//> ${word("SuspensionKind", one.kind)}`, html`<${Day} of=${one.on} /> · <${Code}>${one.by}<//> <span class="soft">${word("Authority", one.authority)}</span>`,
        word("SuspensionReason", one.reason), one.covers.length ? html`<${Pairs} of=${one.covers} />` : say("case-nothing"),
        html`${say("case-due")} <${Day} of=${one.reviewDueOn} />${one.reviewedOn.length ? html` · ${say("case-reviewed-on")} ${one.reviewedOn.map((/** @type {string} */ day, /** @type {number} */ place) => html`${place ? ", " : ""}<${Day} of=${day} />`)}` : ""}${one.extendedUntil ? html` · ${say("case-extended-until")} <${Day} of=${one.extendedUntil} />` : ""}`])} />`;
}
