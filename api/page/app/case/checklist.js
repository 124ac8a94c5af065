// @ts-check
/**
 * What the policy demands next, read from a case as it stands: for each of the seven actions, and for the decision between
 * them, what is done, what is missing, and what is in the way. The rules themselves are the ledger's: what they say of the gates
 * before which the case stands now goes before what is read here, and this says where to look.
 */
import { word } from "../words.js";

/**
 * @typedef {"done" | "missing" | "blocked" | "idle"} Stand
 * @typedef {{ stand: Stand, key: string, blanks?: Record<string, any>, pairs?: any[], due?: string, command?: string }} Line
 * @typedef {{ name: string, action: number | null, stand: Stand | "withheld", lines: Line[], field: string, fields: string[] }} Row
 */

export const FIELDS = `status partlySuspended pairs { pair { item recipient } status } deadlines { due kind subject }
  redactions { field reason }
  scope { items { item } recipients { recipient role } openedOn }
  preconditions { assessed { precondition outcome confirmedBy covers { item recipient } on validUntil staleBy } }
  consultation { consultations { consultation on responseDue advice timedOut } }
  risk { nonProvision reliedOnLost risks { risk items readings { reading { level } } } assessments { assessment kind state submittedOn endorsedOn endorsedBy realRisk residualLevel } }
  mitigation { visibility measures { measure state dueOn precedentToStart title } }
  decisions { requests { request closed on referredTo covers { item recipient } } decisions { decision approved on by authority declinedBecause departsFromAdvice covers { item recipient } validUntil } conditions { condition decision kind state dueOn text } }
  monitoring { indicators { indicator name state autoConsequence } nextReviewDue reviewedOn }
  incidents { incidents { incident grave treated outcome occurredOn } }
  interventions { interventions { intervention openedOn outcome } }
  suspensions { ceasedOn suspensions { suspension on covers { item recipient } reviewDueOn extendedUntil } }
  emergencies { emergencies { emergency state expiresAt ratifyBy } }
  corrections { alerts { alert rule resolved since } proposals { proposal by } }
  notifications { notified { notification content answer } }
  closing { closedOn }`;

export const PRECONDITIONS = ["NATIONAL_OWNERSHIP", "DEATH_PENALTY", "WEAPONS", "COMBAT_CAPACITY"];

/** Pairs of which nothing more is asked before a decision. */
const OVER = ["OUT_OF_SCOPE", "DECLINED", "CEASED", "ENDED"];

/** What goes on after support has ended, until the case is closed. */
const AFTER = ["monitoring", "intervention"];

/** Measures and deadlines that nobody waits for any more. */
const ENDED = ["VERIFIED", "DROPPED"];

/** @param {any} one @param {any} other */
const isPair = (one, other) => one.item === other.item && one.recipient === other.recipient;

/** @param {Line[]} lines @returns {Stand} The worst of them. */
const worst = (lines) => (/** @type {Stand[]} */ (["blocked", "missing", "done"])).find((stand) => lines.some((line) => line.stand === stand)) ?? "idle";

/**
 * @param {string} name
 * @param {number | null} action
 * @param {string} field The region that it rests on; several where it rests on several.
 * @param {any} region
 * @param {() => Line[]} lines
 * @returns {Row}
 */
function row(name, action, field, region, lines) {
  const fields = field.split(" ");
  if (!region) return { name, action, field: fields[0] ?? field, fields, stand: "withheld", lines: [] };
  const told = lines();
  return { name, action, field: fields[0] ?? field, fields, stand: worst(told), lines: told };
}

/**
 * @param {any} it The case.
 * @param {string} today The day from which is judged what is late.
 * @returns {Row[]}
 */
export function checklist(it, today) {
  const pairs = it.pairs ?? [];
  const within = pairs.filter((/** @type {any} */ line) => !OVER.includes(line.status)).map((/** @type {any} */ line) => line.pair);
  const running = pairs.some((/** @type {any} */ line) => ["APPROVED", "ACTIVE", "SUSPENDED"].includes(line.status));
  const rows = [
    row("scope", 1, "scope", it.scope, () => scoped(it, pairs)),
    row("preconditions", 2, "preconditions", it.preconditions, () => conditioned(it.preconditions.assessed, within, today)),
    row("consultation", 3, "consultation", it.consultation, () => consulted(it.consultation.consultations, today, running)),
    row("risk", 4, "risk", it.risk, () => assessed(it.risk, (it.scope?.items ?? []).filter((/** @type {any} */ { item }) => within.some((/** @type {any} */ pair) => pair.item === item)))),
    row("mitigation", 5, "mitigation", it.mitigation, () => mitigated(it.mitigation, today)),
    row("decision", null, "decisions", it.decisions, () => decided(it.decisions, pairs, running, today)),
    row("monitoring", 6, "monitoring", it.monitoring, () => monitored(it, running, today)),
    row("intervention", 7, "interventions incidents suspensions emergencies", it.incidents && it.interventions && it.suspensions && it.emergencies, () => intervened(it, today)),
  ];
  const told = byGates(rows, it.gates);
  const closed = Boolean(it.closing?.closedOn);
  const isOver = closed || (pairs.length > 0 && !within.length);
  return isOver ? told.map((one) => (closed || !AFTER.includes(one.name) ? put(one) : one)) : told;
}

/**
 * The gates that lead on; that of the closing leads out.
 * @param {any[] | null | undefined} gates
 */
export const ahead = (gates) => (gates ?? []).filter(({ gate }) => gate !== "CLOSING");

/**
 * No row says that all is done where a gate lacks something of its action, and none that a mechanism is to be consulted where the
 * rules, which know whether the country has one, do not ask for it.
 * @param {Row[]} rows
 * @param {any[] | null | undefined} gates None at a moment of the past.
 * @returns {Row[]}
 */
function byGates(rows, gates) {
  const lacks = ahead(gates).flatMap((one) => one.lacks);
  const isAsked = ahead(gates).some(({ gate, isWhole, lackCount, lacks: some }) => gate === "DECISION_REQUEST" && isWhole && lackCount === some.length);
  return rows.map((one) => {
    const lack = one.action && one.stand !== "withheld" ? lacks.find(({ action }) => action === one.action) : null;
    let lines = one.lines.map((line) => (line.key !== "not-consulted" ? line
      : lack ? /** @type {Line} */ ({ ...line, stand: "missing", command: lack.remedy ?? line.command })
        : isAsked ? /** @type {Line} */ ({ stand: "idle", key: "not-to-consult" }) : line));
    if (lack && !["missing", "blocked"].includes(worst(lines))) {
      lines = [...lines, { stand: "missing", key: "gate-lacks", ...(lack.remedy ? { command: lack.remedy } : {}) }];
    }
    return one.stand === "withheld" ? one : { ...one, stand: worst(lines), lines };
  });
}

/** What is asked for no more: it stands as it stood. @param {Row} row @returns {Row} */
function put(row) {
  /** @param {Stand | "withheld"} stand @returns {any} */
  const rest = (stand) => (stand === "missing" || stand === "blocked" ? "idle" : stand);
  return { ...row, stand: rest(row.stand), lines: row.lines.map((line) => ({ ...line, stand: rest(line.stand) })) };
}

/** @param {any} it @param {any[]} pairs @returns {Line[]} */
function scoped(it, pairs) {
  const items = it.scope.items.length;
  const recipients = it.scope.recipients.length;
  const unscreened = pairs.filter((line) => line.status === "UNSCREENED").map((line) => line.pair);
  return [
    items ? { stand: "done", key: "items", blanks: { count: items } } : { stand: "missing", key: "no-items", command: "addSupportItem" },
    recipients ? { stand: "done", key: "recipients", blanks: { count: recipients } } : { stand: "missing", key: "no-recipients", command: "linkRecipient" },
    ...(unscreened.length ? [/** @type {Line} */ ({ stand: "missing", key: "undetermined", blanks: { count: unscreened.length }, pairs: unscreened, command: "determineApplicability" })]
      : pairs.length ? [/** @type {Line} */ ({ stand: "done", key: "determined", blanks: { count: pairs.length } })] : []),
  ];
}

/** @param {any[]} all @param {any[]} within @param {string} today @returns {Line[]} */
function conditioned(all, within, today) {
  if (!within.length) return [{ stand: "idle", key: "none-within" }];
  return PRECONDITIONS.map((precondition) => {
    const name = word("Precondition", precondition);
    const latest = within.map((pair) => ({ pair, found: all.findLast((one) => one.precondition === precondition && one.covers.some((/** @type {any} */ covered) => isPair(covered, pair))) }));
    const unmet = latest.filter(({ found }) => found?.outcome === "NOT_MET");
    if (unmet.length) return { stand: "blocked", key: "not-met", blanks: { name }, pairs: unmet.map(({ pair }) => pair), command: "assessPrecondition" };
    const open = latest.filter(({ found }) => !found);
    if (open.length) return { stand: "missing", key: "not-assessed", blanks: { name }, pairs: open.map(({ pair }) => pair), command: "assessPrecondition" };
    const stale = latest.filter(({ found }) => found.staleBy || found.validUntil < today);
    if (stale.length) return { stand: "missing", key: "stale", blanks: { name }, pairs: stale.map(({ pair }) => pair), command: "assessPrecondition" };
    const alone = latest.filter(({ found }) => found.outcome === "NOT_APPLICABLE" && !found.confirmedBy);
    if (alone.length) return { stand: "missing", key: "unconfirmed", blanks: { name }, pairs: alone.map(({ pair }) => pair), command: "confirmPrecondition" };
    const until = latest.map(({ found }) => found.validUntil).sort()[0];
    return { stand: "done", key: "met", blanks: { name }, due: until };
  });
}

/** @param {any[]} all @param {string} today @param {boolean} running @returns {Line[]} */
function consulted(all, today, running) {
  const last = all.at(-1);
  if (!last) return [{ stand: running ? "idle" : "missing", key: "not-consulted", command: "consultMechanism" }];
  if (last.advice) return [{ stand: "done", key: "advised", blanks: { advice: word("Advice", last.advice) } }];
  if (last.timedOut) return [{ stand: "done", key: "timed-out" }];
  return [{ stand: "missing", key: "awaited", due: last.responseDue, command: last.responseDue < today ? "recordMechanismTimeout" : "recordMechanismAdvice" }];
}

/** @param {any} risk @param {any[]} items @returns {Line[]} */
function assessed(risk, items) {
  /** @type {Line[]} */
  const lines = [];
  const without = items.filter(({ item }) => !risk.risks.some((/** @type {any} */ one) => one.items.includes(item)));
  if (risk.risks.length) lines.push({ stand: "done", key: "risks", blanks: { count: risk.risks.length } });
  if (without.length) lines.push({ stand: "missing", key: "items-without-risk", blanks: { items: without.map(({ item }) => item).join(", "), count: without.length }, command: "identifyRisk" });
  lines.push(risk.nonProvision ? { stand: "done", key: "non-provision", blanks: { level: word("RiskLevel", risk.nonProvision) } }
    : { stand: "missing", key: "no-non-provision", command: "assessNonProvision" });
  const last = risk.assessments.at(-1);
  if (!last) lines.push({ stand: "missing", key: "no-assessment", command: "startRiskAssessment" });
  else if (last.state === "ENDORSED") lines.push({ stand: "done", key: "endorsed", blanks: { assessment: last.assessment, level: word("RiskLevel", last.residualLevel) }, due: undefined });
  else if (last.state === "SUBMITTED") lines.push({ stand: "missing", key: "not-endorsed", blanks: { assessment: last.assessment }, command: "endorseRiskAssessment" });
  else if (last.state === "STALE") lines.push({ stand: "blocked", key: "assessment-stale", blanks: { assessment: last.assessment }, command: "startRiskAssessment" });
  else lines.push({ stand: "missing", key: "not-submitted", blanks: { assessment: last.assessment }, command: "submitRiskAssessment" });
  if (last?.realRisk) lines.push({ stand: "blocked", key: "real-risk" });
  return lines;
}

/** @param {any} mitigation @param {string} today @returns {Line[]} */
function mitigated({ measures, visibility }, today) {
  /** @param {(one: any) => boolean} which */
  const of = (which) => measures.filter(which).map((/** @type {any} */ one) => one.measure);
  /** @type {Line[]} */
  const lines = [];
  /** @param {Stand} stand @param {string} key @param {string[]} found @param {string} [command] */
  const tell = (stand, key, found, command) => {
    if (found.length) lines.push({ stand, key, blanks: { count: found.length, measures: found.join(", ") }, ...(command ? { command } : {}) });
  };
  if (!measures.length) lines.push({ stand: "idle", key: "no-measures", command: "addMitigation" });
  tell("missing", "to-agree", of((one) => one.state === "PROPOSED"), "agreeMitigation");
  tell("blocked", "measures-late", of((one) => !ENDED.includes(one.state) && one.state !== "COMPLETED" && one.dueOn < today), "reportMitigationProgress");
  tell("missing", "before-start", of((one) => one.precedentToStart && !ENDED.includes(one.state)), "verifyMitigation");
  tell("missing", "to-verify", of((one) => one.state === "COMPLETED" && !one.precedentToStart), "verifyMitigation");
  tell("done", "under-way", of((one) => ["AGREED", "STARTED"].includes(one.state) && one.dueOn >= today && !one.precedentToStart));
  tell("done", "verified", of((one) => one.state === "VERIFIED"));
  if (visibility) lines.push({ stand: "done", key: "visibility", blanks: { visibility: word("Visibility", visibility) } });
  return lines;
}

/** @param {any} decisions @param {any[]} pairs @param {boolean} running @param {string} today @returns {Line[]} */
function decided({ requests, decisions, conditions }, pairs, running, today) {
  /** @type {Line[]} */
  const lines = [];
  const open = requests.filter((/** @type {any} */ one) => !one.closed);
  for (const one of open) lines.push({ stand: "missing", key: one.referredTo ? "referred" : "requested", blanks: { request: one.request, authority: word("Authority", one.referredTo) }, pairs: one.covers });
  const waiting = pairs.filter((line) => line.status === "IN_PROCESS").map((line) => line.pair);
  if (waiting.length && !open.length) lines.push({ stand: "missing", key: "not-requested", blanks: { count: waiting.length }, pairs: waiting, command: "requestDecision" });
  const blocked = pairs.filter((line) => line.status === "BLOCKED").map((line) => line.pair);
  if (blocked.length) lines.push({ stand: "blocked", key: "pairs-blocked", blanks: { count: blocked.length }, pairs: blocked });
  const last = decisions.at(-1);
  if (last?.approved && running && last.validUntil < today) lines.push({ stand: "blocked", key: "approval-over", blanks: { decision: last.decision }, due: last.validUntil, command: "requestDecision" });
  else if (last) lines.push({ stand: "done", key: last.approved ? "approved" : "declined", blanks: { decision: last.decision }, ...(last.approved && last.validUntil ? { due: last.validUntil } : {}) });
  /** @param {(one: any) => boolean} which */
  const of = (which) => conditions.filter(which).map((/** @type {any} */ one) => one.condition);
  const breached = of((one) => one.state === "BREACHED" || (one.state === "OPEN" && one.dueOn && one.dueOn < today));
  const precedent = of((one) => one.state === "OPEN" && one.kind === "PRECEDENT" && !(one.dueOn && one.dueOn < today));
  const continuing = of((one) => one.state === "OPEN" && one.kind !== "PRECEDENT" && !(one.dueOn && one.dueOn < today));
  if (breached.length) lines.push({ stand: "blocked", key: "conditions-breached", blanks: { count: breached.length, conditions: breached.join(", ") } });
  if (precedent.length) lines.push({ stand: "missing", key: "conditions-before-start", blanks: { count: precedent.length, conditions: precedent.join(", ") }, command: "satisfyCondition" });
  if (continuing.length) lines.push({ stand: "done", key: "conditions-running", blanks: { count: continuing.length, conditions: continuing.join(", ") } });
  return lines;
}

/** @param {any} it @param {boolean} running @param {string} today @returns {Line[]} */
function monitored(it, running, today) {
  const { indicators, nextReviewDue } = it.monitoring;
  const living = indicators.filter((/** @type {any} */ one) => one.state !== "RETIRED");
  /** @type {Line[]} */
  const lines = [];
  if (!living.length) lines.push({ stand: running ? "missing" : "idle", key: "no-indicators", command: "defineIndicator" });
  else lines.push({ stand: "done", key: "indicators", blanks: { count: living.length } });
  const breached = living.filter((/** @type {any} */ one) => one.state === "BREACHED").map((/** @type {any} */ one) => one.indicator);
  if (breached.length) lines.push({ stand: "blocked", key: "indicators-breached", blanks: { count: breached.length, indicators: breached.join(", ") } });
  const late = it.deadlines.filter((/** @type {any} */ one) => one.kind === "INDICATOR_READING" && one.due.slice(0, 10) < today).map((/** @type {any} */ one) => one.subject);
  if (late.length) lines.push({ stand: "missing", key: "readings-late", blanks: { count: late.length, indicators: late.join(", ") }, command: "measureIndicator" });
  if (nextReviewDue) lines.push({ stand: nextReviewDue < today ? "missing" : "done", key: nextReviewDue < today ? "review-late" : "review-next", due: nextReviewDue, ...(nextReviewDue < today ? { command: "completePeriodicReview" } : {}) });
  return lines;
}

/** @param {any} it @param {string} today @returns {Line[]} */
function intervened(it, today) {
  /** @type {Line[]} */
  const lines = [];
  const incidents = it.incidents.incidents.filter((/** @type {any} */ one) => !one.outcome);
  const grave = incidents.filter((/** @type {any} */ one) => one.grave && !one.treated);
  const others = incidents.filter((/** @type {any} */ one) => !grave.includes(one));
  /** @param {any[]} list @param {string} name */
  const ids = (list, name) => ({ count: list.length, ids: list.map((one) => one[name]).join(", ") });
  if (grave.length) lines.push({ stand: "blocked", key: "grave-incidents", blanks: ids(grave, "incident"), command: "openIntervention" });
  if (others.length) lines.push({ stand: "missing", key: "open-incidents", blanks: ids(others, "incident"), command: "closeIncident" });
  const interventions = it.interventions.interventions.filter((/** @type {any} */ one) => !one.outcome);
  if (interventions.length) lines.push({ stand: "missing", key: "open-interventions", blanks: ids(interventions, "intervention"), command: "takeInterventionStep" });
  const suspended = (it.pairs ?? []).filter((/** @type {any} */ line) => line.status === "SUSPENDED").map((/** @type {any} */ line) => line.pair);
  const last = it.suspensions.suspensions.findLast((/** @type {any} */ one) => one.covers.some((/** @type {any} */ pair) => suspended.some((/** @type {any} */ other) => isPair(pair, other))));
  if (suspended.length) lines.push({ stand: "blocked", key: last && last.reviewDueOn < today ? "suspended-late" : "suspended", blanks: { count: suspended.length }, pairs: suspended, ...(last ? { due: last.reviewDueOn } : {}), command: "reviewSuspension" });
  const emergencies = it.emergencies.emergencies.filter((/** @type {any} */ one) => one.state === "RUNNING");
  if (emergencies.length) lines.push({ stand: "missing", key: "emergencies", blanks: ids(emergencies, "emergency"), command: "ratifyEmergency" });
  if (it.suspensions.ceasedOn) lines.push({ stand: "done", key: "ceased", due: undefined });
  return lines.length ? lines : [{ stand: "idle", key: "nothing-to-intervene" }];
}
