// @ts-check
/** In which part of a form a field stands, and before which others. */
import { KEPT, kindOf } from "./schema.js";

/** On what a decision rests. */
const RESTS = new Set([
  "rationale", "reason", "reasons", "reasoning", "explanation", "evidence", "documents", "correctiveActionEvidence", "dossierHash",
  "departsFromAdvice", "legalBasis", "note", "comments", "newFacts", "dissent", "measuresReliedOn", "realRiskReasons", "completionNote",
  "lessons", "nonProvisionConsidered", "requestedBy",
]);

/** What hardly anybody needs to write. */
const FOLDED = new Set(["acknowledgedRevision", "measuredSha256", "demonstration", "carriedOverFrom"]);

/** What a command is about comes first, then what is decided of it. */
const FIRST = [
  "reference", "title", "name", "project", "country", "alert", "request", "decision", "suspension", "incident", "intervention", "emergency", "notification", "agreement",
  "consultation", "assessment", "precondition", "indicator", "measure", "risk", "item", "recipient", "screening", "condition",
  "target", "proposal", "user", "token", "office", "caseOwner", "edition", "plannedStart", "plannedEnd", "effectiveFrom", "kind", "supportKind", "subKind", "mitigationType",
  "basis", "from", "to", "scores", "outcome", "outcomes", "advice", "result", "covers", "conditions", "description",
];

/** @param {string} name */
const rank = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

/**
 * What is needed first, and among that what it is about.
 * @param {import("./schema.js").Field[]} fields
 */
export const ordered = (fields) => [...fields].sort((one, other) => Number(kindOf(other.type).required) - Number(kindOf(one.type).required)
  || rank(one.name) - rank(other.name));

/** @param {import("./schema.js").Field[]} fields */
export function parts(fields) {
  const order = ordered(fields);
  const own = order.filter((field) => !KEPT.has(field.name) && !FOLDED.has(field.name));
  // What brings evidence in is about it, and does not rest on it; the same for whoever says why as the whole of it.
  const rests = (/** @type {import("./schema.js").Field} */ field) => RESTS.has(field.name)
    && !(field.name === "evidence" && kindOf(field.type).depth === 0);
  return {
    decided: own.filter((field) => !rests(field)),
    rests: own.filter(rests),
    kept: order.filter((field) => field.name === "effectiveOn" || field.name === "eventConfidentiality"),
    folded: order.filter((field) => FOLDED.has(field.name)),
  };
}
