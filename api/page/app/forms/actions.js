// @ts-check
/**
 * Where each command belongs: the seven actions of the toolkit, and what stands around them. A command that is not named
 * here is shown under "others": a new one has its form without anything being written.
 */

/** @type {Record<string, string[]>} */
export const ACTIONS = {
  1: ["openCase", "addSupportItem", "reviseSupportItem", "removeSupportItem", "linkRecipient", "unlinkRecipient",
    "determineApplicability", "declareConflictOfInterest"],
  2: ["assessPrecondition", "confirmPrecondition", "recordLegalAdvice"],
  3: ["identifyMechanism", "consultMechanism", "recordMechanismAdvice", "recordMechanismTimeout", "informMechanism",
    "registerRecipient", "screenRecipient", "recordCommandChange"],
  4: ["startRiskAssessment", "assessRecipientRecord", "identifyRisk", "rateRisk", "assessNonProvision",
    "submitRiskAssessment", "endorseRiskAssessment", "returnRiskAssessment"],
  5: ["addMitigation", "agreeMitigation", "startMitigation", "reportMitigationProgress", "completeMitigation",
    "verifyMitigation", "changeMitigationDue", "dropMitigation", "decideVisibility"],
  6: ["defineIndicator", "measureIndicator", "retireIndicator", "recordMonitoringVisit", "completePeriodicReview",
    "recordMaterialChange"],
  7: ["reportIncident", "assessIncident", "closeIncident", "openIntervention", "takeInterventionStep",
    "closeIntervention", "suspendSupport", "confirmSuspension", "reviewSuspension", "extendSuspension", "resumeSupport",
    "ceaseSupport", "recordWindDown", "authoriseEmergency", "ratifyEmergency", "endEmergency", "lapseEmergency"],
  decision: ["requestDecision", "recordConcurrence", "referCaseUp", "returnDecision", "approveSupport", "declineSupport",
    "satisfyCondition", "varyCondition", "recordConditionBreach"],
  support: ["signAgreement", "terminateAgreement", "notifyAuthorities", "recordAuthorityResponse", "activateSupport",
    "recordDelivery", "endSupport"],
  evidence: ["attachEvidence", "changeEvidenceAccess", "eraseEvidenceContent"],
  closing: ["closeCase", "withdrawCase", "reopenCase"],
  corrections: ["proposeCorrection", "proposeAnnulment", "approveCorrection", "rejectCorrection",
    "resolveConsistencyAlert"],
  alerts: ["acknowledgeAlert", "snoozeAlert", "endSnooze", "escalateAlert", "resolveAlert", "recordDeadlineNear",
    "recordDeadlinePassed"],
  people: ["assignRole", "endRoleAssignment", "grantRole", "delegateRole", "revokeRole", "placeOffice", "openAccount",
    "closeAccount", "issueAccessToken", "revokeAccessToken", "erasePerson"],
  rules: ["publishPolicy", "publishAccessRules", "publishAlertRules"],
};

/**
 * The groups in their order, each with those of its commands that there are; what is new comes last.
 * @param {string[]} commands
 * @returns {[string, string[]][]}
 */
export function grouped(commands) {
  const there = new Set(commands);
  const named = new Set(Object.values(ACTIONS).flat());
  /** @type {[string, string[]][]} */
  const groups = [...["1", "2", "3", "4", "5", "6", "7"], ...Object.keys(ACTIONS).filter((name) => !/^\d$/.test(name))]
    .map((name) => [name, (ACTIONS[name] ?? []).filter((command) => there.has(command))]);
  return [...groups, /** @type {[string, string[]]} */ (["others", commands.filter((command) => !named.has(command))])]
    .filter(([, members]) => members.length > 0);
}

/** @param {string} command @returns {string} */
export const groupOf = (command) => Object.keys(ACTIONS).find((name) => ACTIONS[name]?.includes(command)) ?? "others";
