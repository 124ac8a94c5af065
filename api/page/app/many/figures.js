// @ts-check
/** The numbers of the portfolio. Each leads to the cases that it counts. */
import { link } from "../address.js";
import { html } from "../html.js";
import { past } from "../past.js";
import { say, word } from "../words.js";
import { Count } from "./telling.js";

/** The way of a case, in its order; what is over comes last. */
const WAY = [
  "DRAFT", "PRECONDITIONS", "BLOCKED", "ASSESSMENT", "READY_FOR_DECISION", "PENDING_DECISION", "REFERRED_UP", "APPROVED",
  "ACTIVE", "UNDER_INTERVENTION", "SUSPENDED", "ENDED", "CEASED", "DECLINED", "OUT_OF_SCOPE", "CLOSED",
];

/** Where somebody has to decide something. */
const AWAITED = ["PENDING_DECISION", "REFERRED_UP"];

/**
 * @param {{ tally: any, filter: { country: string, office: string } }} props
 */
export function Figures({ tally, filter }) {
  const { byStatus } = tally;
  /** @param {string[]} statuses */
  const standing = (statuses) => (byStatus === null ? null
    : byStatus.filter((/** @type {any} */ one) => statuses.includes(one.status)).reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.count, 0));
  /** @param {Record<string, string>} values */
  const cases = (values) => link("/register", { ...filter, ...past.value.carried, ...values });
  return html`<ul class="many-figures" aria-label=${say("many-figures")}>
    <${Figure} count=${tally.cases} label=${say("many-cases")} to=${cases({})} />
    <${Figure} count=${standing(AWAITED)} label=${say("many-awaiting-decision")} to=${cases({ status: AWAITED.join(",") })} tone="blue" />
    <${Figure} count=${standing(["ACTIVE", "UNDER_INTERVENTION"])} label=${say("many-support-runs")} to=${cases({ status: "ACTIVE,UNDER_INTERVENTION" })} />
    <${Figure} count=${tally.suspendedNow} label=${say("many-suspended-now")} to=${cases({ status: "SUSPENDED" })} tone="alarm" />
    <${Figure} count=${standing(["BLOCKED"])} label=${say("many-blocked")} to=${cases({ status: "BLOCKED" })} tone="warn" />
    <${Figure} count=${tally.realRisk} label=${say("many-real-risk")} tone="alarm" />
    <${Figure} count=${tally.medianDaysToDecision} none=${tally.decided === 0} label=${say("many-median-days")} note=${tally.decided === null ? "" : say("many-median-rests", { cases: tally.decided })} />
    <${Figure} count=${tally.approvals} label=${say("many-approvals")} note=${tally.approvals === null ? "" : say("many-approvals-note", { conditions: tally.approvalsWithConditions ?? 0, declined: tally.declined ?? 0 })} />
  </ul>`;
}

/**
 * @param {{ count: number | null, label: string, to?: string, tone?: string, note?: string, none?: boolean }} props
 * `none`: there is nothing to count from, and nothing is withheld.
 */
function Figure({ count, label, to, tone = "", note = "", none = false }) {
  const inside = html`<span class="many-number">${none ? "\u2013" : html`<${Count} count=${count} />`}</span> <span class="many-label">${label}</span>`;
  return html`<li class=${`many-figure ${count ? tone : ""}`}>
    ${to && count !== null ? html`<a href=${to}>${inside}</a>` : html`<span>${inside}</span>`}
    ${note && html`<span class="soft small">${note}</span>`}
  </li>`;
}

/**
 * How many cases stand where, country by country and level by level: each a way into the register.
 * @param {{ tally: any, filter: { country: string, office: string } }} props
 */
export function Spread({ tally, filter }) {
  const { byStatus, byCountry, byLevel } = tally;
  if (!byStatus && !byCountry && !byLevel) return html`<p class="empty">${say("many-small-counts-withheld")}</p>`;
  const ordered = [...(byStatus ?? [])].sort((one, other) => WAY.indexOf(one.status) - WAY.indexOf(other.status));
  return html`<dl class="many-spread">
    <dt>${say("page-status")}</dt><dd><ul>${ordered.map((one) => html`<li key=${one.status}>
      <a class="many-chip" href=${link("/register", { ...filter, ...past.value.carried, status: one.status })}>${word("CaseStatus", one.status)} <b><${Count} count=${one.count} /></b></a></li>`)}</ul></dd>
    <dt>${say("page-country")}</dt><dd><ul>${(byCountry ?? []).map((/** @type {any} */ one) => html`<li key=${one.country}>
      <a class="many-chip" href=${link("/register", { ...filter, ...past.value.carried, country: one.country })}><bdi dir="ltr">${one.country}</bdi> <b><${Count} count=${one.count} /></b>
      <span class="soft">${say("many-not-closed", { count: one.open })}</span></a></li>`)}</ul></dd>
    <dt>${say("many-residual-level")}</dt><dd><ul>${(byLevel ?? []).map((/** @type {any} */ one) => html`<li key=${one.level}>
      ${one.level ? html`<a class="many-chip" href=${link("/register", { ...filter, ...past.value.carried, level: one.level })}>${word("RiskLevel", one.level)} <b><${Count} count=${one.count} /></b></a>`
        : html`<span class="many-chip">${say("many-unrated")} <b><${Count} count=${one.count} /></b></span>`}</li>`)}</ul></dd>
  </dl>`;
}
