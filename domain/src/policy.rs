//! The policy as data, in editions: matrix, ladder of authority, deadlines, permissions, vocabularies.
//! No text of the UN or of IOM gives these numbers; they are this project's design, recorded in the log, in force from a
//! date, and every event says under which edition it was recorded.

use crate::{
    Context, Edition, Rejection,
    alerts::{self, AlertRulesPublished},
    terms::{Authority, Clause, Day, RiskLevel, Role, Rung, Score, Term, Text},
};

bodies! {
    /// One rung of the ladder: who decides at a residual level.
    pub struct LadderRung {
        /// The residual level.
        pub level: RiskLevel,
        /// The lowest authority that may decide.
        pub authority: Authority,
        /// Whether the regional office must have concurred where the Chief of Mission decides.
        pub needs_concurrence: bool,
        /// How many days an approval holds at most.
        pub validity_days: u32,
    }

    /// At which authority a role decides.
    pub struct RoleAuthority {
        /// The role.
        pub role: Role,
        /// The authority.
        pub authority: Authority,
    }

    /// Which roles may give a command.
    pub struct Permission {
        /// The command, as the API spells it with a capital: `OpenCase`.
        pub command: Text<60>,
        /// The roles.
        pub roles: Vec<Role>,
    }

    /// A vocabulary whose values no rule depends on.
    pub struct Vocabulary {
        /// Its name.
        pub name: Text<60>,
        /// Its values.
        pub terms: Vec<Term>,
    }

    /// How long an answer may take on a rung of the intervention ladder.
    pub struct AnswerDays {
        /// The rung.
        pub rung: Rung,
        /// Days.
        pub days: u32,
    }

    /// Calendar days and hours.
    pub struct Deadlines {
        /// The mechanism answers.
        pub mechanism_answer_days: u32,
        /// An endorsed assessment stays valid.
        pub assessment_validity_days: u32,
        /// A precondition stays valid.
        pub precondition_validity_days: u32,
        /// A screening of a commander stays valid.
        pub commander_screening_days: u32,
        /// A screening of an institution or unit stays valid.
        pub institution_screening_days: u32,
        /// A recipient is screened again after a change of command.
        pub rescreening_days: u32,
        /// A suspension is reviewed.
        pub suspension_review_days: u32,
        /// Suspended support ceases or is extended by Headquarters.
        pub suspension_limit_days: u32,
        /// A project manager's own pause ends.
        pub pause_hours: u32,
        /// An incident is assessed. A first look within a day, triage, is no deadline of its own: no event says that somebody
        /// has looked, so nothing could end it but the assessment. A grave incident has its hours from its assessment on.
        pub incident_assessment_days: u32,
        /// A grave incident, or a lost precondition, is acted on.
        pub grave_incident_hours: u32,
        /// Ceased support is wound down.
        pub wind_down_days: u32,
        /// A consistency alert on active support forces a review.
        pub forced_review_days: u32,
        /// A periodic review follows the approval or the last review.
        pub periodic_review_days: u32,
        /// Answers to the steps of an intervention.
        pub intervention_answers: Vec<AnswerDays>,
    }

    /// The emergency path; off unless an edition turns it on.
    pub struct EmergencyRules {
        /// Whether it exists at all.
        pub enabled: bool,
        /// The next level ratifies.
        pub ratify_hours: u32,
        /// It ends by itself.
        pub max_days: u32,
    }

    /// An edition of the policy.
    pub struct PolicyPublished {
        /// Its number: one more than the last.
        pub edition: Edition,
        /// From which day it is in force.
        pub effective_from: Day,
        /// What changed, and why.
        pub note: Text<2000>,
        /// Five rows, severity 1 to 5, of five levels, likelihood 1 to 5.
        pub matrix: Vec<Vec<RiskLevel>>,
        /// Severity is the average of its three parts, rounded up, in place of the highest of them.
        pub severity_is_average: bool,
        /// Who decides at which level; a level without a rung cannot be approved.
        pub ladder: Vec<LadderRung>,
        /// At which authority a role decides.
        pub authorities: Vec<RoleAuthority>,
        /// Who may give which command.
        pub permissions: Vec<Permission>,
        /// Days and hours.
        pub deadlines: Deadlines,
        /// Clauses without which support does not start.
        pub required_clauses: Vec<Clause>,
        /// The emergency path.
        pub emergency: EmergencyRules,
        /// The vocabularies.
        pub vocabularies: Vec<Vocabulary>,
    }
}

events! {
    action None;
    /// An edition of the policy was published.
    2201 PolicyPublished,
    /// An edition of the rules of alerts was published.
    2202 AlertRulesPublished,
}

commands! {
    action None;
    /// Publishes an edition of the policy, in force from a date.
    PublishPolicy(PolicyPublished),
    /// Publishes an edition of the rules of alerts, in force from a date.
    PublishAlertRules(AlertRulesPublished),
}

/// An edition, as the rules read it.
pub type Policy = PolicyPublished;

impl Policy {
    /// The first edition that this project ships, in force from the first day a ledger can speak of.
    pub fn first() -> Result<Self, String> {
        serde_json::from_str(include_str!("policy/first.json")).map_err(|error| error.to_string())
    }

    /// Severity of three scores.
    pub fn severity(&self, scale: Score, scope: Score, irremediability: Score) -> Score {
        if self.severity_is_average {
            let sum: u8 = [scale, scope, irremediability].iter().map(|score| score.number()).sum();
            Score::new(i64::from(sum.div_ceil(3))).unwrap_or(scale)
        } else {
            scale.max(scope).max(irremediability)
        }
    }

    /// The level of a severity and a likelihood.
    pub fn level(&self, severity: Score, likelihood: Score) -> RiskLevel {
        let row = self.matrix.get(usize::from(severity.number() - 1));
        // A published matrix is five by five; anything else would have been refused.
        row.and_then(|row| row.get(usize::from(likelihood.number() - 1))).copied().unwrap_or(RiskLevel::Prohibitive)
    }

    /// Who decides at a level; none where nobody may approve.
    pub fn ladder(&self, level: RiskLevel) -> Option<&LadderRung> {
        self.ladder.iter().find(|rung| rung.level == level)
    }

    /// At which authority a role decides.
    pub fn authority_of(&self, role: Role) -> Option<Authority> {
        self.authorities.iter().find(|known| known.role == role).map(|known| known.authority)
    }

    /// Who may give a command.
    pub fn roles_for(&self, command: &str) -> &[Role] {
        named(&self.permissions, command).or_else(|| named(later(), command)).unwrap_or_default()
    }

    /// Days for an answer on a rung; none, so that it is due at once, where an edition of long ago does not name the rung.
    pub fn answer_days(&self, rung: Rung) -> u32 {
        let days = self.deadlines.intervention_answers.iter().find(|known| known.rung == rung);
        days.map(|known| known.days).unwrap_or_default()
    }

    /// G34: the value is in the vocabulary of this edition.
    pub fn term(&self, vocabulary: &str, term: Option<&Term>) -> Result<(), Rejection> {
        let Some(term) = term else { return Ok(()) };
        let known = self.vocabularies.iter().find(|known| known.name.as_str() == vocabulary);
        if known.is_some_and(|known| known.terms.contains(term)) {
            return Ok(());
        }
        let (value, name, edition) = (term.to_string(), vocabulary.to_owned(), self.edition.to_string());
        Err(Rejection::NotInVocabulary { value, name, edition })
    }

    /// G34 for several values.
    pub fn terms(&self, vocabulary: &str, terms: &[Term]) -> Result<(), Rejection> {
        terms.iter().try_for_each(|term| self.term(vocabulary, Some(term)))
    }
}

fn named<'a>(permissions: &'a [Permission], command: &str) -> Option<&'a [Role]> {
    permissions.iter().find(|known| known.command.as_str() == command).map(|known| &known.roles[..])
}

/// Permissions of commands that came after editions which are on record: such an edition says nothing of them, and until
/// one does, these hold.
pub fn later() -> &'static [Permission] {
    static LATER: std::sync::OnceLock<Vec<Permission>> = std::sync::OnceLock::new();
    // Where it could not be read nobody may give them; a test reads it.
    LATER.get_or_init(|| serde_json::from_str(include_str!("policy/later.json")).unwrap_or_default())
}

/// Accepts or refuses a new edition.
pub fn decide(command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    context.not_in_future(context.on)?;
    match command {
        Command::PublishPolicy(body) => {
            let next = Edition(context.registry.last_edition().0 + 1);
            if body.edition != next {
                let (expected, actual) = (body.edition.to_string(), next.to_string());
                let why = format!("the next edition is {actual}, not {expected}");
                return Err(Rejection::BadInput { field: "edition".into(), why });
            }
            sound(body)?;
            if next.0 > 1 && body.effective_from < context.on {
                let why =
                    "an edition is in force from today or later: decisions keep the edition they were taken under"
                        .into();
                return Err(Rejection::BadInput { field: "effectiveFrom".into(), why });
            }
            Ok(vec![Event::PolicyPublished(body.clone()).into()])
        }
        Command::PublishAlertRules(body) => {
            alerts::decide(body, context)?;
            Ok(vec![Event::AlertRulesPublished(body.clone()).into()])
        }
    }
}

/// S-7: those who watch and those who read record nothing of substance, whatever an edition says.
const WATCHERS: [Role; 5] = [Role::Oversight, Role::Auditor, Role::Donor, Role::Dashboard, Role::RecipientAuthority];

/// What oversight alone among them may be let do: answer proposals of corrections, and close what a correction brought up.
const OF_OVERSIGHT: [&str; 3] = ["ApproveCorrection", "RejectCorrection", "ResolveConsistencyAlert"];

/// What the clock records as the system: an edition that took one of these from it would silence alerts.
const OF_CLOCK: [&str; 7] = [
    "RecordDeadlinePassed",
    "RecordDeadlineNear",
    "RecordMechanismTimeout",
    "LapseEmergency",
    "EndSnooze",
    "EscalateAlert",
    "ResolveAlert",
];

/// What everybody with an account may be let do: make and revoke tokens of their own.
const OWN_TOKENS: [&str; 2] = ["IssueAccessToken", "RevokeAccessToken"];

/// S-7: the first command that an edition gives to somebody who only watches.
fn given_to_watchers(body: &Policy) -> Option<(&'static str, Role)> {
    crate::Command::kinds().find_map(|kind| {
        let allowed = |role: Role| {
            OWN_TOKENS.contains(&kind.name) || (role == Role::Oversight && OF_OVERSIGHT.contains(&kind.name))
        };
        let roles = body.roles_for(kind.name).iter().copied();
        roles.filter(|role| WATCHERS.contains(role)).find(|role| !allowed(*role)).map(|role| (kind.name, role))
    })
}

/// Five by five, rising both ways; no rung for the prohibitive level; every command permitted to somebody, and none of
/// substance to those who watch.
pub fn sound(body: &Policy) -> Result<(), Rejection> {
    let refused = |field: &str, why: &str| Err(Rejection::BadInput { field: field.into(), why: why.into() });
    if body.matrix.len() != 5 || body.matrix.iter().any(|row| row.len() != 5) {
        return refused("matrix", "it has five rows of five levels");
    }
    let rising_rows = body.matrix.iter().all(|row| row.is_sorted());
    let rising_columns = body.matrix.windows(2).all(|rows| match rows {
        [lower, upper] => lower.iter().zip(upper).all(|(lower, upper)| lower <= upper),
        _ => true,
    });
    if !rising_rows || !rising_columns {
        return refused("matrix", "a higher score never gives a lower level");
    }
    if body.ladder(RiskLevel::Prohibitive).is_some() {
        return refused("ladder", "a prohibitive level cannot be approved by anybody");
    }
    if body.deadlines.suspension_review_days == 0 || body.deadlines.suspension_review_days > 30 {
        return refused("deadlines.suspensionReviewDays", "a suspension is reviewed within 1 to 30 days");
    }
    let answers = &body.deadlines.intervention_answers;
    let once = |rung: &Rung| answers.iter().filter(|known| known.rung == *rung).count() == 1;
    if !Rung::ALL.iter().all(once) {
        return refused("deadlines.interventionAnswers", "name every rung once, with the days for an answer");
    }
    let hours = [body.emergency.ratify_hours, body.emergency.max_days.saturating_mul(24), body.deadlines.pause_hours];
    if hours.iter().any(|hours| *hours > 366 * 24) {
        return refused("emergency", "an exception lasts hours or days, never more than a year");
    }
    if let Some((command, role)) = given_to_watchers(body) {
        return refused(
            "permissions",
            &format!("{role} watches and records nothing of substance (S-7); take {command} from it"),
        );
    }
    if let Some(command) = OF_CLOCK.iter().find(|command| !body.roles_for(command).contains(&Role::System)) {
        return refused("permissions", &format!("the clock gives {command}; leave it to the system"));
    }
    match crate::Command::kinds().find(|kind| body.roles_for(kind.name).is_empty()) {
        Some(kind) => refused("permissions", &format!("nobody may give the command {}", kind.name)),
        None => Ok(()),
    }
}
