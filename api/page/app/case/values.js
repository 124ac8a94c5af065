// @ts-check
/** Values of the state, which the ledger gives as JSON, for people to read. */
import { html } from "../html.js";
import { moneyWord } from "../money.js";
import { dayWord, instantWord, numberWord, say, word } from "../words.js";

/** The lists whose words a value may be of. */
const LISTS = [
  "PairStatus", "CaseStatus", "MeasureState", "ConditionState", "AssessmentState", "IndicatorState", "AlertState", "EmergencyState", "TrackedKind",
  "Applicability", "Precondition", "PreconditionOutcome", "LegalAdvice", "MaterialChange", "Advice", "MechanismKind", "AdverseOutcome", "Basis", "Dimension",
  "RiskLevel", "AssessmentKind", "MitigationType", "Party", "Effectiveness", "DropReason", "Visibility", "IndicatorFamily", "IndicatorUnit", "Direction",
  "Consequence", "Access", "ReviewResult", "NotificationContent", "Addressee", "AuthorityAnswer", "AgreementKind", "Clause", "Authority", "Proposal",
  "ReferralReason", "ConditionKind", "DeclineReason", "IncidentCategory", "Verification", "IncidentOutcome", "InterventionTrigger", "InterventionOutcome",
  "Rung", "NextStep", "SupportKind", "Purpose", "DualUse", "ExclusionKind", "RecipientRole", "Origin", "SuspensionKind", "SuspensionReason", "SuspensionFinding",
  "EmergencyBasis", "EmergencyMode", "CloseReason", "DeadlineKind", "AlertKind", "Severity", "Confidentiality", "ScreeningResult", "ScreeningTarget", "Role",
  "CorrectionReason", "AnnulmentReason", "RecordElement", "Finding", "Recommendation", "ViolationClass", "Credibility", "Reliability", "SourceKind",
  "SupportLink", "Attribution", "InformedTopic",
];

/** Fields that are not called as their list is. @type {Record<string, string>} */
const CALLED = { lethalOrDualUse: "DualUse" };

/** @param {string} name */
const titled = (name) => name.charAt(0).toUpperCase() + name.slice(1);
/** @param {string} name */
const one = (name) => name.replace(/ies$/, "y").replace(/s$/, "");

/**
 * The word for a code. The same code may stand in several lists with different meanings: the names of the fields say of which
 * it is (`conditions[C1].kind` is a `ConditionKind`); where they do not, only a word that all lists agree on is told, and else
 * the code itself.
 * @param {string} code
 * @param {string[]} names Of the fields on the way to it.
 */
function wordOf(code, names) {
  const [above = "", name = ""] = names.slice(-2);
  for (const list of [CALLED[name] ?? "", titled(one(above)) + titled(name), titled(name), titled(one(name))]) {
    const found = LISTS.includes(list) ? word(list, code) : code;
    if (found !== code) return found;
  }
  const words = new Set(LISTS.map((list) => word(list, code)).filter((found) => found !== code));
  return words.size === 1 ? [...words][0] : html`<bdi dir="ltr" class="code">${code}</bdi>`;
}

/** An amount in the smallest unit of a currency, as every event and state writes it. @param {any} value */
const isMoney = (value) => typeof value.amountMinor === "string" && typeof value.currency === "string" && Object.keys(value).length === 2;

/** @param {string} name */
const asItIs = (name) => html`<bdi dir="ltr">${name}</bdi>`;

/** @param {any} value @param {string[]} names @param {(name: string) => any} label @returns {any} */
function written(value, names, label) {
  if (value === null) return html`<span class="soft">${say("case-nothing")}</span>`;
  if (value === true || value === false) return say(value ? "case-yes" : "case-no");
  if (typeof value === "number") return numberWord(value);
  if (typeof value === "string") {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayWord(value);
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return instantWord(value);
    if (/^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(value)) return wordOf(value, names);
    if (/^[\w.:/-]*$/.test(value)) return html`<bdi dir="ltr" class="code">${value}</bdi>`;
    return html`<bdi>${value}</bdi>`;
  }
  if (Array.isArray(value)) {
    if (!value.length) return html`<span class="soft">${say("case-nothing")}</span>`;
    if (value.every((each) => typeof each !== "object")) return value.map((each, place) => html`${place ? ", " : ""}${written(each, names, label)}`);
    return html`<ul class="plain">${value.map((each) => html`<li>${written(each, names, label)}</li>`)}</ul>`;
  }
  if (isMoney(value)) return html`<bdi class="money">${moneyWord(value.amountMinor, value.currency)}</bdi>`;
  const entries = Object.entries(value).filter(([, each]) => each !== null);
  return html`<dl class="inner">${entries.map(([name, each]) => html`<dt>${label(name)}</dt><dd>${written(each, [...names, name], label)}</dd>`)}</dl>`;
}

/**
 * A value, given as JSON; a cut one is no JSON and stands as it is.
 * @param {{ json: string | null | undefined, isCut?: boolean, path?: string, label?: (name: string) => any }} props `path` is where in
 *   the state it stands; `label` says what a field is called, where that is not its own name.
 */
export function Value({ json, isCut = false, path = "", label = asItIs }) {
  if (json === null || json === undefined) return html`<span class="soft">${say("case-was-not-there")}</span>`;
  if (isCut) return html`<code class="cut">${json}</code> <span class="soft">${say("case-cut")}</span>`;
  try {
    return written(JSON.parse(json), path.split(".").map((name) => name.replace(/\[.*$/, "")), label);
  } catch {
    return html`<code class="cut">${json}</code>`;
  }
}
