// @ts-check
/** The parts of the policy: the matrix of risk, who may decide, what falls due, who may do what. */
import { Code } from "../code.js";
import { html } from "../html.js";
import { numberWord, say, word } from "../words.js";

const DEADLINES = `assessmentValidityDays commanderScreeningDays forcedReviewDays graveIncidentHours incidentAssessmentDays
  institutionScreeningDays mechanismAnswerDays pauseHours periodicReviewDays preconditionValidityDays rescreeningDays
  suspensionLimitDays suspensionReviewDays windDownDays`;

/** What is asked of an edition. */
export const EDITION = `edition effectiveFrom note matrix severityIsAverage requiredClauses
  ladder { level authority needsConcurrence validityDays }
  deadlines { ${DEADLINES} interventionAnswers { rung days } }
  emergency { enabled maxDays ratifyHours }
  authorities { role authority } permissions { command roles } vocabularies { name terms }`;

/** @param {{ policy: any }} props */
export function Matrix({ policy }) {
  return html`<p class="small">${say(policy.severityIsAverage ? "ledger-severity-average" : "ledger-severity-highest")}</p>
    <div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-matrix")}><table class="ledger-matrix">
      <caption class="unseen">${say("ledger-matrix")}</caption>
      <thead><tr><td></td>${[1, 2, 3, 4, 5].map((number) => html`<th scope="col">${say("ledger-likelihood-of", { number })}</th>`)}</tr></thead>
      <tbody>${[...policy.matrix].map((row, place) => ({ row, severity: place + 1 })).reverse().map(({ row, severity }) => html`<tr>
        <th scope="row">${say("ledger-severity-of", { number: severity })}</th>
        ${row.map((/** @type {string} */ level) => html`<td class=${`ledger-level ledger-${level.toLowerCase()}`}>${word("RiskLevel", level)}</td>`)}</tr>`)}</tbody>
    </table></div>`;
}

/** @param {{ policy: any }} props */
export function Ladder({ policy }) {
  const { emergency } = policy;
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-ladder")}><table>
      <thead><tr><th scope="col">${say("ledger-residual-level")}</th><th scope="col">${say("ledger-lowest-authority")}</th><th scope="col">${say("ledger-holds-at-most")}</th></tr></thead>
      <tbody>${policy.ladder.map((/** @type {any} */ rung) => html`<tr><th scope="row">${word("RiskLevel", rung.level)}</th>
        <td>${word("Authority", rung.authority)}${rung.needsConcurrence ? html`<br /><span class="small">${say("ledger-needs-concurrence")}</span>` : ""}</td>
        <td>${say("ledger-days", { count: rung.validityDays })}</td></tr>`)}</tbody></table></div>
    <p>${say("ledger-prohibitive")}</p>
    <p>${emergency.enabled ? say("ledger-emergency-on", { days: emergency.maxDays, hours: emergency.ratifyHours }) : say("ledger-emergency-off")}</p>
    <h3>${say("ledger-authorities")}</h3>
    <dl>${policy.authorities.map((/** @type {any} */ one) => html`<dt>${word("Role", one.role)}</dt><dd>${word("Authority", one.authority)}</dd>`)}</dl>`;
}

/** @param {{ policy: any }} props */
export function Deadlines({ policy }) {
  const { interventionAnswers, ...others } = policy.deadlines;
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-deadlines")}><table>
    <thead><tr><th scope="col">${say("ledger-what-falls-due")}</th><th scope="col">${say("ledger-within")}</th></tr></thead>
    <tbody>${Object.entries(others).map(([name, count]) => html`<tr><th scope="row">${say(`ledger-due-${name}`)}</th><td>${say(name.endsWith("Hours") ? "ledger-hours" : "ledger-days", { count })}</td></tr>`)}
      ${interventionAnswers.map((/** @type {any} */ one) => html`<tr><th scope="row">${say("ledger-due-intervention", { rung: word("Rung", one.rung) })}</th><td>${say("ledger-days", { count: one.days })}</td></tr>`)}</tbody></table></div>`;
}

/** @param {{ policy: any }} props */
export function Clauses({ policy }) {
  return policy.requiredClauses.length
    ? html`<ul>${policy.requiredClauses.map((/** @type {string} */ clause) => html`<li>${word("Clause", clause)}</li>`)}</ul>`
    : html`<p class="empty">${say("ledger-no-clauses")}</p>`;
}

/** Who may do what: commands with the same roles stand together. @param {{ policy: any }} props */
export function Permissions({ policy }) {
  /** @type {Map<string, { roles: string[], commands: string[] }>} */
  const groups = new Map();
  for (const { command, roles } of policy.permissions) {
    const group = groups.get(roles.join()) ?? { roles, commands: /** @type {string[]} */ ([]) };
    group.commands.push(command);
    groups.set(roles.join(), group);
  }
  return html`<p class="small soft">${say("ledger-permissions-about")}</p>
    <div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-permissions")}><table>
    <thead><tr><th scope="col">${say("ledger-roles")}</th><th scope="col">${say("ledger-commands")}</th></tr></thead>
    <tbody>${[...groups.values()].map(({ roles, commands }) => html`<tr><th scope="row">${roles.map((role) => word("Role", role)).join(say("ledger-comma"))}</th>
      <td class="ledger-codes">${commands.map((command) => html`<${Code}>${command}<//> `)}</td></tr>`)}</tbody></table></div>`;
}

/** @param {{ policy: any }} props */
export const Vocabularies = ({ policy }) => html`${policy.vocabularies.map((/** @type {any} */ one) => html`<details><summary><${Code}>${one.name}<//> · ${numberWord(one.terms.length)}</summary>
  <p class="ledger-codes">${one.terms.map((/** @type {string} */ term) => html`<${Code}>${term}<//> `)}</p></details>`)}`;

/** @param {{ rules: any }} props */
export function AccessRules({ rules }) {
  return html`<p>${say("ledger-edition-of", { number: rules.edition })} · ${say("ledger-smallest-count", { count: rules.smallestCount })}</p>
    ${rules.note && html`<blockquote><bdi lang="en">${rules.note}</bdi></blockquote>`}
    <div class="table-frame" tabindex="0" role="group" aria-label=${say("ledger-access")}><table>
      <thead><tr><th scope="col">${say("page-role")}</th><th scope="col">${say("ledger-reach")}</th><th scope="col">${say("ledger-up-to")}</th><th scope="col">${say("ledger-sees")}</th><th scope="col">${say("ledger-also")}</th></tr></thead>
      <tbody>${rules.rows.map((/** @type {any} */ row) => html`<tr><th scope="row">${word("Role", row.role)}</th><td>${word("Reach", row.reach)}</td><td>${word("Confidentiality", row.upTo)}</td>
        <td>${row.sees.length ? row.sees.map((/** @type {string} */ one) => word("Subject", one)).join(say("ledger-comma")) : say("ledger-nothing")}</td>
        <td>${row.introspects && html`<span class="tag">${say("ledger-introspects")}</span>`} ${row.withoutSmallCounts && html`<span class="tag">${say("ledger-without-small")}</span>`}</td></tr>`)}</tbody></table></div>`;
}
