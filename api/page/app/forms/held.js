// @ts-check
/** What a case holds, for a form to offer: its records by id, and what the policy's vocabularies and the registry know. */
import { signal } from "@preact/signals";
import { ask } from "../ask.js";
import { ofOneSession, whileItLasts } from "../session.js";
import { subjectWord } from "../subject.js";
import { eventWord, termWord, word } from "../words.js";
import { vocabularyOf } from "./schema.js";

/**
 * @typedef {{ value: string, label: string, open?: boolean, term?: boolean, english?: boolean }} Offer `open` says that something is still to be done about it; `term`
 * that the value is a word itself, which the label says; `english` that it says it in English.
 * @typedef {import("./schema.js").Field} Field
 */

const CASE = `query Held($reference: String!, $atLeast: Position) { case(reference: $reference, atLeast: $atLeast) {
  id reference title status revision demonstration asOfPosition country
  pairs { pair { item recipient } status }
  scope { opened { caseOwner office budget { currency } } items { item description value { currency } } recipients { recipient role } }
  evidence { attached { evidence obtainedOn erased } }
  consultation { consultations { consultation on advice timedOut } }
  risk { assessments { assessment kind state } risks { risk adverseOutcome } }
  mitigation { measures { measure title state owner } }
  monitoring { indicators { indicator name state } }
  decisions { requests { request proposed dossierHash asOfRevision laterEvents closed on } decisions { decision on } conditions { condition text state owner kind } }
  suspensions { suspensions { suspension on reason covers { item recipient } } }
  incidents { incidents { incident category outcome occurredOn } }
  interventions { interventions { intervention openedOn outcome } }
  emergencies { emergencies { emergency state } }
  notifications { notified { notification authority answer } }
  agreements { agreements { agreement kind terminated } }
  corrections { alerts { alert rule resolved } proposals { proposal by } }
  history(last: 50) { nodes { position kind revision effectiveOn } }
} }`;

const TITLES = `query Titles($case: ID!) { events(filter: { caseId: $case, kinds: ["EvidenceAttached"] }, last: 100) {
  nodes { payload { ... on EvidenceAttached { evidence title } } } } }`;

const ALERTS = `query Open($case: ID) { alerts(filter: { caseId: $case, open: true }, last: 50) {
  nodes { position kind deadline subject state } } }`;

const POLICY = `{ policy { edition permissions { command roles } vocabularies { name terms } } }`;

/** The policy in force; null until it is known, and for whoever does not see it. */
export const policy = signal(/** @type {any} */ (null));
/** @type {Promise<void> | null} */
let policyAsked = null;
export function loadPolicy() {
  policyAsked ??= ask(POLICY).then(whileItLasts((got) => { policy.value = got.policy; })).catch(whileItLasts(() => { policyAsked = null; }));
  return policyAsked;
}

/**
 * The roles that the policy in force lets give a command; null where that is not known.
 * @param {string} command
 * @returns {string[] | null}
 */
export function rolesFor(command) {
  const name = command.charAt(0).toUpperCase() + command.slice(1);
  return policy.value?.permissions.find((/** @type {any} */ one) => one.command === name)?.roles ?? null;
}

/** The recipients of the registry: the first hundred. */
const registry = signal(/** @type {any[] | null} */ (null));
/** @type {Promise<void> | null} */
let registryAsked = null;
export function loadRegistry() {
  registryAsked ??= ask("{ recipients { recipient name } }")
    .then(whileItLasts((got) => { registry.value = got.recipients; }))
    .catch(whileItLasts(() => { registryAsked = null; }));
  return registryAsked;
}

/** Open alerts: of a case, or of the ledger. @param {string | null} caseId */
async function openAlerts(caseId) {
  return (await ask(ALERTS, { case: caseId })).alerts.nodes;
}

/** The position of the last thing that was recorded here: what is asked afterwards must know of it. */
let reached = "0";
/** @param {string} position */
export function reach(position) {
  if (Number(position) > Number(reached)) reached = position;
}

ofOneSession(() => {
  policy.value = null;
  policyAsked = null;
  registry.value = null;
  registryAsked = null;
  reached = "0";
});

/**
 * All that a form may offer from a case.
 * @param {string} reference
 * @param {{ alerts: boolean, titles: boolean }} also What only some forms need.
 * @param {AbortSignal} [until]
 */
export async function held(reference, also, until) {
  const found = reference ? (await ask(CASE, { reference, atLeast: reached }, until)).case : null;
  /** @type {Record<string, string>} */
  const titles = {};
  if (found && also.titles) {
    const events = await ask(TITLES, { case: found.id }, until).catch(() => null);
    for (const { payload } of events?.events.nodes ?? []) if (payload?.evidence) titles[payload.evidence] = payload.title;
  }
  const alerts = also.alerts ? await openAlerts(found?.id ?? null).catch(() => []) : [];
  return { case: found, titles, alerts };
}

/** @typedef {Awaited<ReturnType<typeof held>>} Held */

/** @type {Record<string, string>} What a field refers to, by its name. */
const REFERS = {
  item: "item", items: "item", itemsWithoutRisk: "item", recipient: "recipient", recipients: "recipient", parent: "registered",
  risk: "risk", risks: "risk", measure: "measure", measuresReliedOn: "measure", linkedMeasure: "measure", replacedBy: "measure",
  condition: "condition", conditionsReconfirmed: "condition", indicator: "indicator", indicators: "indicator",
  evidence: "evidence", documents: "evidence", correctiveActionEvidence: "evidence", request: "request", decision: "decision",
  suspension: "suspension", incident: "incident", incidents: "incident", intervention: "intervention", emergency: "emergency",
  notification: "notification", agreement: "agreement", consultation: "consultation", assessment: "assessment",
  alert: "alert", proposal: "proposal", target: "event",
  owner: "person", caseOwner: "person", user: "person", requestedBy: "person", delegatedBy: "person",
  currency: "currency",
};

/** @type {Record<string, string>} What a command brings into being, and the first name of such a thing. */
export const NEW = {
  "addSupportItem.item": "S1", "addMitigation.measure": "M1", "attachEvidence.evidence": "EV01", "identifyRisk.risk": "RISK1",
  "startRiskAssessment.assessment": "RA1", "requestDecision.request": "REQ1", "approveSupport.decision": "DEC1",
  "declineSupport.decision": "DEC1", "consultMechanism.consultation": "CON1", "notifyAuthorities.notification": "N1",
  "signAgreement.agreement": "AG1", "reportIncident.incident": "INC1", "openIntervention.intervention": "INT1",
  "suspendSupport.suspension": "SUS1", "authoriseEmergency.emergency": "EM1", "defineIndicator.indicator": "I01",
  "approveSupport.conditions.condition": "C1",
};

/** @param {Held | null} now @param {string | null} me @returns {Record<string, () => Offer[] | null>} */
function sources(now, me) {
  const one = now?.case;
  /** @param {any[] | null | undefined} list @param {(entry: any) => Offer} turned */
  const each = (list, turned) => list?.map(turned) ?? null;
  return {
    item: () => each(one?.scope?.items, (e) => ({ value: e.item, label: e.description })),
    recipient: () => each(one?.scope?.recipients, (e) => ({ value: e.recipient, label: registry.value?.find((known) => known.recipient === e.recipient)?.name ?? "" }))
      ?? each(registry.value, (e) => ({ value: e.recipient, label: e.name })),
    registered: () => each(registry.value, (e) => ({ value: e.recipient, label: e.name })),
    risk: () => each(one?.risk?.risks, (e) => ({ value: e.risk, label: word("AdverseOutcome", e.adverseOutcome) })),
    measure: () => each(one?.mitigation?.measures, (e) => ({
      value: e.measure, label: `${e.title} · ${word("MeasureState", e.state)}`, open: !["VERIFIED", "DROPPED"].includes(e.state),
    })),
    condition: () => each(one?.decisions?.conditions, (e) => ({
      value: e.condition, label: `${e.text} · ${word("ConditionState", e.state)}`, open: e.state === "OPEN",
    })),
    indicator: () => each(one?.monitoring?.indicators, (e) => ({
      value: e.indicator, label: `${e.name} · ${word("IndicatorState", e.state)}`, open: e.state !== "RETIRED",
    })),
    evidence: () => each(one?.evidence?.attached.filter((/** @type {any} */ e) => !e.erased), (e) => ({ value: e.evidence, label: now?.titles[e.evidence] ?? e.obtainedOn })),
    request: () => each(one?.decisions?.requests, (e) => ({ value: e.request, label: `${word("Proposal", e.proposed)} · ${e.on}`, open: !e.closed })),
    decision: () => each(one?.decisions?.decisions, (e) => ({ value: e.decision, label: e.on })),
    suspension: () => each(one?.suspensions?.suspensions, (e) => ({
      value: e.suspension, label: `${word("SuspensionReason", e.reason)} · ${e.on}`, open: e.covers.length > 0,
    })),
    incident: () => each(one?.incidents?.incidents, (e) => ({
      value: e.incident, label: `${word("IncidentCategory", e.category)} · ${e.occurredOn}`, open: !e.outcome,
    })),
    intervention: () => each(one?.interventions?.interventions, (e) => ({ value: e.intervention, label: e.openedOn, open: !e.outcome })),
    emergency: () => each(one?.emergencies?.emergencies, (e) => ({
      value: e.emergency, label: word("EmergencyState", e.state), open: e.state === "RUNNING",
    })),
    notification: () => each(one?.notifications?.notified, (e) => ({ value: e.notification, label: e.authority, open: !e.answer })),
    agreement: () => each(one?.agreements?.agreements, (e) => ({ value: e.agreement, label: word("AgreementKind", e.kind), open: !e.terminated })),
    consultation: () => each(one?.consultation?.consultations, (e) => ({ value: e.consultation, label: e.on, open: !e.advice && !e.timedOut })),
    assessment: () => each(one?.risk?.assessments, (e) => ({
      value: e.assessment, label: `${word("AssessmentKind", e.kind)} · ${word("AssessmentState", e.state)}`,
      open: ["STARTED", "SUBMITTED", "RETURNED"].includes(e.state),
    })),
    alert: () => each(now?.alerts, (e) => ({ value: e.position, label: `${word("AlertKind", e.kind)}${e.deadline ? `: ${word("DeadlineKind", e.deadline)}` : ""}${e.subject ? ` · ${subjectWord(e.subject, e.deadline)}` : ""} · ${word("AlertState", e.state)}`, open: true })),
    consistency: () => each(one?.corrections?.alerts, (e) => ({ value: e.alert, label: e.rule, open: !e.resolved })),
    proposal: () => each(one?.corrections?.proposals, (e) => ({ value: e.proposal, label: e.by, open: true })),
    event: () => each(one && [...one.history.nodes].reverse(), (e) => ({ value: e.position, label: `${eventWord(e.kind)} · ${e.effectiveOn}` })),
    person: () => {
      const people = [me, one?.scope?.opened?.caseOwner, ...(one?.mitigation?.measures ?? []).map((/** @type {any} */ e) => e.owner),
        ...(one?.decisions?.conditions ?? []).map((/** @type {any} */ e) => e.owner)];
      return [...new Set(people.filter(Boolean))].map((value) => ({ value, label: "" }));
    },
    currency: () => {
      const used = [one?.scope?.opened?.budget?.currency, ...(one?.scope?.items ?? []).map((/** @type {any} */ e) => e.value?.currency)];
      return [...new Set([...used.filter(Boolean), "EUR", "USD", "CHF"])].map((value) => ({ value, label: "" }));
    },
  };
}

/**
 * What a field may be filled with; null where nothing is known of what it refers to, be it that it refers to nothing or
 * that it is not shown to this person.
 * @param {string} command
 * @param {Field} field
 * @param {Held | null} now
 * @param {string | null} me
 * @returns {Offer[] | null}
 */
export function offers(command, field, now, me) {
  const vocabulary = vocabularyOf(field);
  if (vocabulary) {
    const terms = policy.value?.vocabularies.find((/** @type {any} */ one) => one.name === vocabulary)?.terms;
    return terms?.map((/** @type {string} */ value) => {
      const { words, english } = termWord(value);
      return { value, label: words, term: true, english };
    }) ?? null;
  }
  const source = command === "linkRecipient" && field.name === "recipient" ? "registered"
    : command === "resolveConsistencyAlert" && field.name === "alert" ? "consistency"
      : /Hash/.test(field.type) || (field.name === "authority" || field.name === "decision" && field.type.includes("Position")) ? undefined
        : REFERS[field.name];
  if (!source || NEW[`${command}.${field.name}`] || (command === "registerRecipient" && field.name === "recipient")) return null;
  return sources(now, me)[source]?.() ?? null;
}

/**
 * The next name of a thing that a command brings into being: the last one's number and one.
 * @param {string} path `addMitigation.measure`, or `approveSupport.conditions.condition` for what is nested.
 * @param {Held | null} now
 * @param {string[]} [taken] Names that the form itself uses already.
 */
export function nextName(path, now, taken = []) {
  const first = NEW[path];
  if (!first) return "";
  const source = REFERS[path.split(".").at(-1) ?? ""] ?? "";
  const known = [...(sources(now, null)[source]?.() ?? []).map((offer) => offer.value), ...taken];
  const last = known.at(-1);
  if (!last) return first;
  const [, stem = "", digits = ""] = /^(.*?)(\d*)$/.exec(last) ?? [];
  for (let number = Number(digits || 1) + 1; ; number += 1) {
    const name = stem + String(number).padStart(digits.length, "0");
    if (!known.includes(name)) return name;
  }
}

