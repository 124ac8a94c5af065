//! Every refusal, in one list people can read: its code, the input field it concerns, and what the person is told.
//!
//! Codes are part of the API and never change their meaning. A rejection is not an error: whoever meets it can act on it.
//! Where several commands meet the same rule, the field stands under another name in some: the names are parted by `|`,
//! and the first that the command has is meant.

use std::borrow::Cow;

use crate::terms::Precondition;

/// Declares the list: variant with its blanks, code, names of the input field (empty where none), message.
macro_rules! rejections {
    ($($(#[$meta:meta])* $variant:ident { $($blank:ident),* } $code:literal $path:literal $message:literal;)+) => {
        /// A rule would be broken, so nothing was recorded.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Rejection { $(
            #[doc = $message]
            #[allow(missing_docs, reason = "the blanks of the message above")]
            $variant { $($blank: String),* },
        )+ }

        impl Rejection {
            /// Every code with its message, the blanks in braces.
            pub const ALL: &'static [(&'static str, &'static str)] = &[$(($code, $message)),+];

            /// The stable code.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),+ }
            }

            /// The names of the input field concerned, in the input's own spelling; empty where the whole command is.
            const fn names(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $path),+ }
            }

            /// The same rule with other words in its blanks: for whoever is not told what stands there.
            #[must_use]
            pub fn filled(&self, fill: impl Fn(&str) -> String) -> Self {
                match self { $(Self::$variant { $($blank),* } => {
                    let _ = &fill;
                    Self::$variant { $($blank: fill($blank)),* }
                }),+ }
            }

            /// The blanks of the message by name, with what stands in them: for whoever says it in another language.
            pub fn blanks(&self) -> Vec<(&'static str, &str)> {
                match self { $(Self::$variant { $($blank),* } => vec![$((stringify!($blank), $blank.as_str())),*]),+ }
            }

            /// What the person is told: what is wrong, and what to do next.
            pub fn message(&self) -> String {
                match self { $(Self::$variant { $($blank),* } => {
                    $(let $blank = in_words($blank);)*
                    format!($message)
                }),+ }
            }
        }
    };
}

/// What a message says for a blank: a precondition in words, all else as it stands. The blank keeps the precondition's name in the
/// code, by which other languages find their words.
pub(crate) fn in_words(blank: &str) -> Cow<'_, str> {
    if !Precondition::ALL.iter().any(|known| known.name() == blank) {
        return Cow::Borrowed(blank);
    }
    let mut words = String::new();
    for letter in blank.chars() {
        if words.is_empty() {
            words.push(letter);
        } else {
            words.extend(letter.is_ascii_uppercase().then_some(' '));
            words.push(letter.to_ascii_lowercase());
        }
    }
    Cow::Owned(words)
}

rejections! {
    // Applicability
    ScopeEmpty { missing } "E-SCOPE-01" "outcomes" "This case has no {missing}. Add one before deciding whether the policy applies.";
    ScopeOperational { item, exclusion } "E-SCOPE-02" "outcomes|purpose" "Item {item} builds operational capability, so it cannot be placed outside the policy as \"{exclusion}\".";
    ScopeIncomplete { count, list } "E-SCOPE-03" "" "{count} item–recipient pairs have no outcome yet: {list}.";
    // Preconditions
    PreconditionWithoutEvidence { precondition, outcome } "E-PRE-01" "evidence" "{precondition} marked {outcome} without evidence. Attach at least one document.";
    PreconditionOwnConfirmation {} "E-PRE-02" "precondition" "\"Not applicable\" must be confirmed by a second person; you are the author.";
    PreconditionNotMet { precondition, covers } "E-PRE-03" "covers" "{precondition} is not met for {covers}. Preconditions cannot be waived: remove the item, remedy and reassess, or decline.";
    PreconditionStale { precondition, date, reason } "E-PRE-04" "covers" "{precondition} was assessed on {date} and is no longer valid ({reason}). Reassess before the decision.";
    PreconditionNeedsLegal { item, marked, precondition } "E-PRE-05" "precondition" "Item {item} is marked {marked}. Record legal advice before assessing the {precondition} precondition.";
    PreconditionNotPermissible { precondition, date } "E-PRE-07" "outcome" "On {date} Legal advised that it is not permissible, so {precondition} cannot be met. Remove the item, describe it anew and ask again, or record it as not met.";
    PreconditionMissing { precondition, covers } "E-PRE-06" "covers" "{precondition} has not been assessed for {covers}. Assess it before the decision.";
    // Mechanism
    MechanismNotConsulted { kind } "E-MECH-01" "" "The country has an HRDDP mechanism ({kind}); it has not been consulted.";
    MechanismNotLate { date } "E-MECH-02" "consultation" "The mechanism's answer is due on {date}; it is not late yet.";
    MechanismUnknown { country } "E-MECH-03" "" "Nobody has recorded whether {country} has an HRDDP mechanism. Record it, or record with evidence that there is none.";
    // Risk
    NonProvisionMissing {} "E-RISK-01" "" "Record the risk of not providing support before submitting.";
    ScoreOutOfRange { number, dimension } "E-RISK-02" "scores" "Scores run from 1 to 5; you gave {number} for {dimension}.";
    ResidualUnfounded { dimension } "E-RISK-03" "measuresReliedOn" "Residual {dimension} is lower than inherent, but no agreed measure reduces it.";
    IrremediabilityLowered {} "E-RISK-04" "scores|reduces" "Irremediability cannot be lowered by mitigation.";
    RealRiskUnanswered {} "E-RISK-05" "realRiskOfGraveViolations" "Level is Prohibitive: state whether there is a real risk of grave violations, with reasons.";
    OwnAssessment { assessment } "E-RISK-06" "assessment" "Assessment {assessment} was written by you; another person must endorse it.";
    FindingsMissing { recipient } "E-RISK-07" "" "Assess the record of {recipient} before submitting: six findings for each direct recipient.";
    UnknownWithoutPlan { finding } "E-RISK-08" "findings" "The finding \"{finding}\" is unknown. Say how and by when it will be found out.";
    ItemWithoutRisk { item } "E-RISK-09" "itemsWithoutRisk" "No risk is recorded for item {item}. Identify one, or state that none was identified.";
    EntryOvertaken { what } "E-RISK-11" "" "{what} was entered before the case was reopened or a material change was recorded. Look at it again and enter it anew before submitting.";
    AssessmentEmpty { assessment } "E-RISK-12" "assessment" "Nothing was entered in assessment {assessment}. Enter in it what was found, one reading at least, before submitting.";
    RiskWithoutReading { risk, basis } "E-RISK-10" "" "Risk {risk} has no {basis} reading. Rate it before submitting.";
    // Mitigation
    MeasureState { measure, state, verb } "E-MIT-01" "measure|measuresReliedOn" "Measure {measure} is {state}; it cannot be {verb}.";
    OwnMeasure { measure } "E-MIT-02" "measure" "You own measure {measure}; someone else must verify it.";
    MeasureDue {} "E-MIT-03" "dueOn" "A due date may not be in the past / after the end of support.";
    // Decision
    DecisionAuthority { level, authority, role } "E-DEC-01" "" "Level {level} must be decided at {authority}; you act as {role}.";
    DecisionPreconditionNotMet { precondition, date } "E-DEC-02" "covers" "Support cannot be approved: {precondition} not met since {date}.";
    DecisionRealRisk {} "E-DEC-03" "" "Support cannot be approved: the assessment finds a real risk of grave violations. No level may approve it.";
    DecisionSeparation { what } "E-DEC-04" "" "You {what} this case and may not decide it.";
    DecisionConflict { date } "E-DEC-05" "" "A conflict of interest of yours is on record since {date}: somebody else acts here. If it was recorded wrongly, ask the records officer to propose its annulment.";
    DossierChanged { count, revision } "E-DEC-06" "acknowledgedRevision" "The dossier changed: {count} events since version {revision}. Review them or return the request.";
    DepartsFromAdvice { advice, level } "E-DEC-07" "departsFromAdvice" "This departs from the mechanism's advice \"{advice}\". Give reasons and refer to {level}.";
    ScreeningExpired { recipient, date } "E-DEC-08" "covers" "Screening of {recipient} expired on {date}.";
    ConcurrenceMissing {} "E-DEC-09" "" "A Medium decision needs the regional office's recorded concurrence; there is none.";
    PairsNotInProcess { covers, state } "E-DEC-10" "covers|outcomes" "{covers} holds pairs in state {state}; only pairs in process can be decided.";
    AssessmentMissing { state } "E-DEC-11" "" "The risk assessment is {state}. It must be endorsed, and not older than the policy allows, before a decision.";
    HighNeedsControls { list } "E-DEC-12" "conditions" "A High approval needs at least one continuing condition and two indicators with a consequence. Missing: {list}.";
    DossierHash { expected } "E-DEC-13" "dossierHash" "The dossier you cite is not the one that was requested ({expected}). Open the request again.";
    ScreeningIneligible { recipient, date } "E-DEC-14" "covers" "{recipient} was screened ineligible on {date}. Exclude it, or screen again after the cause is removed.";
    ScreeningMissing { recipient } "E-DEC-15" "covers" "{recipient} has not been screened. Screen each direct recipient before the decision.";
    ApprovalTooLong { days, level } "E-DEC-16" "validUntil" "An approval at level {level} holds for at most {days} days and ends in the future.";
    ConsistencyOpen { alert } "E-DEC-17" "" "The consistency alert {alert} is open. Resolve it before the decision.";
    // Activation and delivery
    ActivationOutstanding { list } "E-ACT-01" "" "Cannot start: outstanding: {list}.";
    DeliveryRefused { item, recipient, why } "E-DLV-01" "item" "{item} to {recipient} is {why}. Delivery refused.";
    DeliveryWaits { recipient, date, due } "E-DLV-02" "recipient" "The commander of {recipient} changed on {date}; screening was due on {due}. Delivery waits for it.";
    // Indicators
    PeriodOverlaps { from, to, measurement } "E-IND-01" "from" "Period {from}–{to} overlaps measurement {measurement}.";
    DenominatorMissing { unit } "E-IND-02" "denominator" "{unit} needs a denominator greater than zero, or mark \"no data\".";
    // Incidents, interventions
    GraveIncidentOpen { date } "E-INC-01" "" "A credible grave incident is open since {date}: open an intervention or suspend.";
    RungOrder { rung, previous } "E-INT-01" "rung" "Step \"{rung}\" comes after \"{previous}\", unless harm is ongoing.";
    // Suspension, resumption, cessation
    SuspensionIncomplete {} "E-SUS-01" "requirementsToResume|reviewDueOn|nextReviewDueOn" "Name what the recipient must do to resume, and a review date within 30 days.";
    SuspensionState { covers, state } "E-SUS-02" "covers|suspension" "{covers} is {state}.";
    PauseTooLong { hours } "E-SUS-03" "reviewDueOn" "A project manager's pause lasts at most {hours} hours; the Chief of Mission confirms or lifts it.";
    SuspensionTooLong { days } "E-SUS-04" "" "Support has been suspended for more than {days} days: cease it, or let Headquarters extend the suspension.";
    ResumptionEvidence {} "E-RES-01" "correctiveActionEvidence" "Resuming needs evidence of corrective action dated after the suspension.";
    ResumptionAuthority { suspended, required } "E-RES-02" "" "You suspended at level {suspended}; resumption must come from level {required} or higher and another person.";
    ResumptionRisk { level, approved, unrated } "E-RES-03" "" "The residual level is {level}; resumption needs a residual reading of every risk after the suspension, none above the approved level {approved}. Risks to rate: {unrated}.";
    ResumptionConditions { list } "E-RES-04" "conditionsReconfirmed" "Reconfirm every condition of the approval before resuming: {list}.";
    SupportCeased { date } "E-CEA-01" "covers|suspension" "Support ceased on {date} and cannot resume. Open or reopen a case.";
    // Closing
    CannotClose { list } "E-CLS-01" "" "Cannot close: {list}.";
    NewFactsMissing {} "E-REO-01" "newFacts" "State the new facts that justify reopening.";
    CaseClosed { date } "E-CLS-02" "" "The case is closed since {date}. Reopen it with the new facts before recording anything more.";
    // Emergency
    EmergencyItem { expiry, item } "E-EMG-01" "covers|item" "Emergency covers life-saving items only, until {expiry}; {item} does not qualify.";
    EmergencyIneligible { recipient, date } "E-EMG-02" "covers" "Recipient {recipient} is ineligible since {date}; emergency does not lift this.";
    EmergencyLapsed { date } "E-EMG-03" "" "An emergency for the same recipient lapsed unratified on {date}; Headquarters must authorise the next.";
    EmergencyOff { edition } "E-EMG-04" "" "The emergency path is switched off in policy edition {edition}. Use the ordinary path, or decide that the activity is not support.";
    EmergencyOwn {} "E-EMG-05" "" "You authorised this emergency; another person at the next level must ratify it.";
    EmergencyTooLong { days } "E-EMG-06" "expiresAt" "An emergency ends in the future and within {days} days.";
    EmergencyState { emergency, state, verb } "E-EMG-07" "emergency" "Emergency {emergency} is {state}; it cannot be {verb}.";
    // Corrections
    CorrectionTarget { event, why } "E-COR-01" "target|proposal" "Event {event} {why}.";
    CorrectionField { field, kind, instead } "E-COR-02" "field|proposal" "Field {field} of a {kind} event cannot be corrected; record a new {instead}.";
    CorrectionOnePerson {} "E-COR-03" "proposal" "A correction needs a second person; you recorded the original.";
    DecisionInForce {} "E-COR-04" "target|proposal" "A decision in force cannot be annulled. Take a new decision instead.";
    CorrectionValue { why } "E-COR-05" "newValue|proposal" "The corrected value does not fit: {why}.";
    // Alerts
    AlertNotOpen { alert } "E-ALR-01" "alert" "Alert {alert} is not open here: it is over, or was never raised. Look at the history of alerts.";
    AlertState { alert, state, verb, instead } "E-ALR-02" "alert" "Alert {alert} is {state}; it cannot be {verb}. {instead}.";
    SnoozeTooLong { hours } "E-ALR-03" "until" "An alert this urgent is put off for at most {hours} hours, and until a moment to come. Choose an earlier one, or acknowledge the alert.";
    AlertTooSoon { alert, what, at } "E-ALR-04" "alert" "Alert {alert} {what} at {at}, not before. Wait until then.";
    AlertStillHolds { alert } "E-ALR-05" "alert" "What raised alert {alert} still holds, so the facts did not end it. A person may resolve it, with a reason.";
    DeadlineNotDue { kind, subject, due } "E-ALR-06" "subject" "Nothing of the kind {kind} falls due of {subject} at {due}. Read what falls due of the case, and record that.";
    DeadlineRecorded { kind, subject, due, what } "E-ALR-07" "due" "It is on record already that {kind} of {subject}, due at {due}, is {what}. Nothing is left to record.";
    DeadlineNotNear { kind, due, leads } "E-ALR-08" "days" "What falls due at {due} is not near by the rules of alerts: {kind} is announced these days before: {leads}. Record it within one of them.";
    // Evidence
    EvidenceHash { actual, declared } "E-EVD-01" "sha256" "The file's SHA-256 is {actual}; you declared {declared}.";
    EvidenceDuplicate { evidence } "E-EVD-02" "sha256" "The same document (same hash) is already attached as {evidence}.";
    EvidenceUnknown { evidence } "E-EVD-03" "evidence|correctiveActionEvidence|documents|findings" "Evidence {evidence} is not attached to this case. Attach it first.";
    // Concurrency, authority, vocabulary, time
    RevisionConflict { expected, actual } "E-CON-01" "expectedRevision" "The case moved from version {expected} to {actual} while you worked. Reload and try again.";
    RoleNotAllowed { role, command, roles } "E-AUTH-01" "" "Role {role} may not {command}; it needs {roles}.";
    DelegationEnded { role, date } "E-AUTH-02" "" "Your delegation as {role} ended on {date}.";
    RoleNotHeld { role } "E-AUTH-03" "" "No record says that you hold the role {role} today. Ask the records officer to record it.";
    PersonNotOnRecord { user, date } "E-AUTH-05" "requestedBy|caseOwner" "No record says that {user} held any role on {date}. Check the reference, or ask the records officer to record the role first.";
    Separation { rule, why } "E-AUTH-04" "" "Separation of duties {rule}: {why}.";
    NotInVocabulary { value, name, edition } "E-VOC-01" "" "\"{value}\" is not in vocabulary {name} of policy version {edition}.";
    DateOutOfRange { date, why } "E-TIME-01" "effectiveOn" "{date} lies {why}.";
    // The ledger itself
    KeyKnown { key } "E-KEY-01" "key" "The log signs or signed with {key} already. Make a new key.";
    KeyReplacesAnother { key } "E-KEY-02" "replaces" "The key in force is {key}. Name it as the one that is replaced.";
    PersonErased { person, date } "E-ERA-01" "" "{person} was erased on {date}. Nothing is left to erase, and the reference is not used again: choose a new one.";
    // References and state
    NotFound { what, id } "E-REF-01" "" "There is no {what} {id} here. Check the id, or record it first.";
    AlreadyExists { what, id } "E-REF-02" "" "The {what} {id} exists already. Choose another id.";
    WrongState { what, state, wanted } "E-STA-01" "" "{what} is {state}; {wanted}.";
    BadInput { field, why } "E-INP-01" "" "{field}: {why}.";
    CommandReused { command } "E-CMD-01" "commandId" "The command id {command} was used for something else. Choose a new one.";
}

impl Rejection {
    /// The input field concerned, dots leading inside, where the command has such a field: `has` knows which it has. None
    /// where the whole command is concerned.
    pub fn field(&self, has: impl Fn(&str) -> bool) -> Option<&str> {
        let names = if let Self::BadInput { field, .. } = self { field } else { self.names() };
        names.split('|').find(|name| has(name.split('.').next().unwrap_or_default()))
    }

    /// Whether a field is concerned, whatever the command calls it.
    pub fn is_about_a_field(&self) -> bool {
        matches!(self, Self::BadInput { .. }) || !self.names().is_empty()
    }
}
