// @ts-check
/** Values of the state, which the ledger gives as JSON, for people to read. */
import { html } from "../html.js";
import { dayWord, instantWord, numberWord, say, word } from "../words.js";

/** The lists whose words a value may be of, the nearest in meaning first. */
const LISTS = [
  "PairStatus", "CaseStatus", "RequestState", "MeasureState", "ConditionState", "AssessmentState", "IndicatorState", "AlertState", "EmergencyState",
  "Applicability", "Precondition", "PreconditionOutcome", "LegalAdvice", "MaterialChange", "Advice", "MechanismKind", "AdverseOutcome", "Basis", "Dimension",
  "RiskLevel", "AssessmentKind", "MitigationType", "Party", "Effectiveness", "DropReason", "Visibility", "IndicatorFamily", "IndicatorUnit", "Direction",
  "Consequence", "Access", "ReviewResult", "NotificationContent", "AuthorityAnswer", "AgreementKind", "Clause", "Authority", "Proposal", "ReferralReason",
  "ConditionKind", "DeclineReason", "IncidentCategory", "Verification", "IncidentOutcome", "InterventionTrigger", "InterventionOutcome", "Rung", "SupportKind",
  "Purpose", "DualUse", "ExclusionKind", "RecipientRole", "Origin", "SuspensionKind", "SuspensionReason", "EmergencyBasis", "EmergencyMode", "CloseReason",
  "DeadlineKind", "AlertKind", "Confidentiality", "ScreeningResult", "Role", "CorrectionReason", "AnnulmentReason", "RecordElement", "Finding",
];

/** @param {string} code */
function wordOf(code) {
  for (const list of LISTS) {
    const found = word(list, code);
    if (found !== code) return found;
  }
  return code;
}

/** @param {any} value @param {number} depth @returns {any} */
function written(value, depth) {
  if (value === null) return html`<span class="soft">${say("case-nothing")}</span>`;
  if (value === true || value === false) return say(value ? "case-yes" : "case-no");
  if (typeof value === "number") return numberWord(value);
  if (typeof value === "string") {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayWord(value);
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return instantWord(value);
    if (/^[A-Z][A-Z_]+[A-Z]$/.test(value)) return wordOf(value);
    if (/^[\w.:/-]*$/.test(value)) return html`<bdi dir="ltr" class="code">${value}</bdi>`;
    return html`<bdi>${value}</bdi>`;
  }
  if (Array.isArray(value)) {
    if (!value.length) return html`<span class="soft">${say("case-nothing")}</span>`;
    if (value.every((one) => typeof one !== "object")) return value.map((one, place) => html`${place ? ", " : ""}${written(one, depth + 1)}`);
    return html`<ul class="plain">${value.map((one) => html`<li>${written(one, depth + 1)}</li>`)}</ul>`;
  }
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return html`<dl class="inner">${entries.map(([name, one]) => html`<dt><bdi dir="ltr">${name}</bdi></dt><dd>${written(one, depth + 1)}</dd>`)}</dl>`;
}

/**
 * A value, given as JSON; a cut one is no JSON and stands as it is.
 * @param {{ json: string | null | undefined, isCut?: boolean }} props
 */
export function Value({ json, isCut = false }) {
  if (json === null || json === undefined) return html`<span class="soft">${say("case-was-not-there")}</span>`;
  if (isCut) return html`<code class="cut">${json}</code> <span class="soft">${say("case-cut")}</span>`;
  try {
    return written(JSON.parse(json), 0);
  } catch {
    return html`<code class="cut">${json}</code>`;
  }
}
