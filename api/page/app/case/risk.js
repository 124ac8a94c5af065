// @ts-check
/** Risks before and after mitigation, and what was promised against them. */
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { State } from "../standing.js";
import { numberWord, say, word } from "../words.js";
import { ARGUMENTS, CASE, asking } from "./moment.js";
import { Day, Drawn, Due, Partly, Table, Withheld } from "./pieces.js";

const QUERY = `query CaseRisk(${ARGUMENTS}) { ${CASE} { redactions { field reason }
  risk { nonProvision reliedOnLost risks { risk adverseOutcome items readings { basis on measures reading { severity likelihood level irremediability } } }
    assessments { assessment kind state assessor submittedOn endorsedBy endorsedOn realRisk residualLevel } }
  mitigation { visibility measures { measure title mitigationType state owner ownerParty percent dueOn precedentToStart result risks reduces } }
  decisions { conditions { condition decision kind state text owner dueOn } } } }`;

const MEASURES = /** @type {Record<string, "good" | "warn" | "alarm" | "idle">} */ ({ VERIFIED: "good", COMPLETED: "warn", STARTED: "warn", AGREED: "idle", PROPOSED: "idle", DROPPED: "alarm" });
const CONDITIONS = /** @type {Record<string, "good" | "warn" | "alarm" | "idle">} */ ({ SATISFIED: "good", OPEN: "warn", BREACHED: "alarm", EXPIRED: "idle" });

/** @param {any} rated */
const rating = (rated) => (rated ? html`<${State} kind=${rated.reading.level === "LOW" ? "good" : rated.reading.level === "MEDIUM" ? "warn" : "alarm"}>${word("RiskLevel", rated.reading.level)}<//>
  <span class="soft small">${say("case-scores", { severity: rated.reading.severity, likelihood: rated.reading.likelihood })}</span>` : html`<span class="soft">${say("case-not-rated")}</span>`);

export function Risk() {
  const asked = useAnswer(() => asking(QUERY));
  const it = asked.data.value?.case;
  return html`<div class="part" aria-busy=${asked.busy.value ? "true" : null}>
    <${Refusal} of=${asked} />
    ${it && html`<${Partly} fields=${["risk", "mitigation", "decisions"]} it=${it} />`}
    <div class="columns wide-left">
      <section class="card" aria-labelledby="matrix-heading"><h2 id="matrix-heading">${say("case-matrix")}</h2>
        <${Drawn} name="matrix" label=${say("case-matrix")} /></section>
      ${it && html`<section class="card" aria-labelledby="risks-heading"><h2 id="risks-heading">${say("case-risks")}</h2>
      ${!it.risk ? html`<${Withheld} field="risk" redactions=${it.redactions} />` : html`
        <${Table} label=${say("case-risks")} columns=${[say("case-risk"), say("case-inherent"), say("case-residual"), say("case-relies-on")]} empty=${say("case-no-risks")}
          rows=${it.risk.risks.map((/** @type {any} */ one) => {
            const inherent = one.readings.findLast((/** @type {any} */ rated) => rated.basis === "INHERENT");
            const residual = one.readings.findLast((/** @type {any} */ rated) => rated.basis !== "INHERENT");
            return [html`<${Code}>${one.risk}<//> ${word("AdverseOutcome", one.adverseOutcome)} <span class="soft">(<${Code}>${one.items.join(", ")}<//>)</span>`,
              rating(inherent), rating(residual), residual?.measures.length ? html`<${Code}>${residual.measures.join(", ")}<//>` : "\u2013"];
          })} />
        <dl><dt>${say("case-non-provision")}</dt><dd>${word("RiskLevel", it.risk.nonProvision) || html`<span class="soft">${say("case-nothing")}</span>`}</dd></dl>
      `}</section>`}
    </div>
    ${it && html`<section class="card" aria-labelledby="assessments-heading"><h2 id="assessments-heading">${say("case-assessments")}</h2>
      ${!it.risk ? html`<${Withheld} field="risk" redactions=${it.redactions} />` : html`
        <${Table} label=${say("case-assessments")} columns=${[say("case-assessment"), say("case-state"), say("case-by"), say("case-endorsed"), say("case-residual"), say("case-real-risk")]} empty=${say("case-no-assessments")}
          rows=${it.risk.assessments.map((/** @type {any} */ one) => [html`<${Code}>${one.assessment}<//> ${word("AssessmentKind", one.kind)}`, word("AssessmentState", one.state),
            html`<${Code}>${one.assessor}<//>${one.submittedOn ? html` · <${Day} of=${one.submittedOn} />` : ""}`,
            one.endorsedBy ? html`<${Code}>${one.endorsedBy}<//> · <${Day} of=${one.endorsedOn} />` : "\u2013", word("RiskLevel", one.residualLevel) || "\u2013", say(one.realRisk ? "case-yes" : "case-no")])} />`}</section>
    <section class="card" aria-labelledby="measures-heading"><h2 id="measures-heading">${say("case-measures")}</h2>
      ${!it.mitigation ? html`<${Withheld} field="mitigation" redactions=${it.redactions} />` : html`
        <${Table} label=${say("case-measures")} columns=${[say("case-measure"), say("case-state"), say("case-who-answers"), say("case-due"), say("case-progress"), say("case-against")]} numbers=${[4]} empty=${say("case-no-measures")}
          rows=${it.mitigation.measures.map((/** @type {any} */ one) => [html`<${Code}>${one.measure}<//> <bdi>${one.title}</bdi> ${one.precedentToStart ? html`<span class="tag">${say("case-before-start")}</span>` : ""}`,
            html`<${State} kind=${MEASURES[one.state] ?? "idle"}>${word("MeasureState", one.state)}<//> ${one.result ? html`<span class="soft">${word("Effectiveness", one.result)}</span>` : ""}`,
            html`<${Code}>${one.owner}<//> <span class="soft">${word("Party", one.ownerParty)}</span>`, html`<${Due} due=${one.dueOn} done=${["VERIFIED", "COMPLETED", "DROPPED"].includes(one.state)} />`,
            say("case-percent", { percent: numberWord(one.percent) }), html`<${Code}>${one.risks.join(", ")}<//>`])} />`}</section>
    <section class="card" aria-labelledby="conditions-heading"><h2 id="conditions-heading">${say("case-conditions")}</h2>
      <${Drawn} name="conditions" label=${say("case-conditions-over-time")} />
      ${!it.decisions ? html`<${Withheld} field="decisions" redactions=${it.redactions} />` : html`
        <${Table} label=${say("case-conditions")} columns=${[say("case-condition"), say("case-kind"), say("case-state"), say("case-who-answers"), say("case-due")]} empty=${say("case-no-conditions")}
          rows=${it.decisions.conditions.map((/** @type {any} */ one) => [html`<${Code}>${one.condition}<//> <bdi>${one.text}</bdi>`, word("ConditionKind", one.kind),
            html`<${State} kind=${CONDITIONS[one.state] ?? "idle"}>${word("ConditionState", one.state)}<//>`, html`<${Code}>${one.owner}<//>`,
            one.dueOn ? html`<${Due} due=${one.dueOn} done=${one.state !== "OPEN"} />` : "\u2013"])} />`}</section>`}
  </div>`;
}
