//! Action 7, suspension, resumption and cessation of support, per pair: from the offending elements, not from all.

use super::pairs::{Pair, found, free, list};
use crate::{
    Context, Envelope, List, Rejection,
    case::{Case, decision_rules, suspension_rules},
    terms::{
        Authority, ConditionId, Day, EvidenceId, PairStatus, RiskLevel, SuspensionFinding, SuspensionId,
        SuspensionKind, SuspensionReason, Text, UserId,
    },
};

bodies! {
    /// Support is to be suspended.
    pub struct SuspendSupport {
        /// Id of the suspension.
        pub suspension: SuspensionId,
        /// Which pairs; every approved or active pair where omitted.
        pub covers: Option<Vec<Pair>>,
        /// A precaution or a decision.
        pub kind: SuspensionKind,
        /// Why.
        pub reason: SuspensionReason,
        /// When it is reviewed.
        pub review_due_on: Option<Day>,
        /// What the recipient must do to resume.
        #[serde(default)]
        pub requirements_to_resume: Vec<Text<1000>>,
        /// In words.
        pub explanation: Option<Text<4000>>,
    }

    /// Support was suspended.
    pub struct SupportSuspended {
        /// Id of the suspension.
        pub suspension: SuspensionId,
        /// Which pairs.
        pub covers: Vec<Pair>,
        /// A precaution or a decision.
        pub kind: SuspensionKind,
        /// Why.
        pub reason: SuspensionReason,
        /// At which authority.
        pub authority: Authority,
        /// A project manager's own pause, which the Chief of Mission confirms or lifts.
        pub is_pause: bool,
        /// When it is reviewed.
        pub review_due_on: Day,
        /// What the recipient must do to resume.
        pub requirements_to_resume: Vec<Text<1000>>,
        /// In words.
        pub explanation: Option<Text<4000>>,
    }

    /// The Chief of Mission is to confirm a project manager's pause.
    pub struct ConfirmSuspension {
        /// Which.
        pub suspension: SuspensionId,
        /// When it is reviewed.
        pub review_due_on: Day,
    }

    /// A project manager's pause was confirmed.
    pub struct SuspensionConfirmed {
        /// Which.
        pub suspension: SuspensionId,
        /// At which authority.
        pub authority: Authority,
        /// When it is reviewed.
        pub review_due_on: Day,
    }

    /// A suspension was reviewed.
    pub struct SuspensionReviewed {
        /// Which.
        pub suspension: SuspensionId,
        /// What the review found.
        pub finding: SuspensionFinding,
        /// In words.
        pub note: Text<2000>,
        /// When the next review is due.
        pub next_review_due_on: Day,
    }

    /// A long suspension was extended by Headquarters.
    pub struct SuspensionExtended {
        /// Which.
        pub suspension: SuspensionId,
        /// Until when.
        pub until: Day,
        /// Why.
        pub reason: Text<2000>,
    }

    /// Support is to be resumed.
    pub struct ResumeSupport {
        /// Of which suspension.
        pub suspension: SuspensionId,
        /// Which of its pairs; all of them where omitted.
        pub covers: Option<Vec<Pair>>,
        /// Evidence of corrective action, obtained after the suspension.
        #[serde(default)]
        pub corrective_action_evidence: Vec<EvidenceId>,
        /// The continuing conditions that hold again.
        #[serde(default)]
        pub conditions_reconfirmed: Vec<ConditionId>,
        /// Who asked for it; the person who resumes is another.
        pub requested_by: UserId,
        /// Why.
        pub rationale: Text<4000>,
    }

    /// Support was resumed.
    pub struct SupportResumed {
        /// Of which suspension.
        pub suspension: SuspensionId,
        /// Which pairs.
        pub covers: Vec<Pair>,
        /// At which authority.
        pub authority: Authority,
        /// Evidence of corrective action.
        pub corrective_action_evidence: Vec<EvidenceId>,
        /// The continuing conditions that hold again.
        pub conditions_reconfirmed: Vec<ConditionId>,
        /// The residual level on which it rests.
        pub residual_level: RiskLevel,
        /// Who asked for it.
        pub requested_by: UserId,
        /// Why.
        pub rationale: Text<4000>,
    }

    /// Support is to cease for good.
    pub struct CeaseSupport {
        /// Which pairs; every approved, active or suspended pair where omitted.
        pub covers: Option<Vec<Pair>>,
        /// Why.
        pub reason: Text<4000>,
    }

    /// Support ceased for good.
    pub struct SupportCeased {
        /// Which pairs.
        pub covers: Vec<Pair>,
        /// At which authority.
        pub authority: Authority,
        /// Why.
        pub reason: Text<4000>,
        /// By when it is wound down.
        pub wind_down_due_on: Day,
    }

    /// How far the winding down has come.
    pub struct WindDownRecorded {
        /// Every asset is returned or accounted for.
        pub assets_returned: bool,
        /// Access to data is cut.
        pub data_access_cut: bool,
        /// Donors and recipients have notice.
        pub notice_sent: bool,
        /// In words.
        pub note: Text<2000>,
    }
}

events! {
    action Some(7);
    /// Support was suspended.
    901 SupportSuspended,
    /// A project manager's pause was confirmed.
    902 SuspensionConfirmed,
    /// A suspension was reviewed.
    903 SuspensionReviewed,
    /// A long suspension was extended by Headquarters.
    904 SuspensionExtended,
    /// Support was resumed.
    905 SupportResumed,
    /// Support ceased for good.
    906 SupportCeased,
    /// How far the winding down has come.
    907 WindDownRecorded,
}

commands! {
    action Some(7);
    /// Suspends support for some pairs.
    SuspendSupport(SuspendSupport),
    /// Confirms a project manager's pause.
    ConfirmSuspension(ConfirmSuspension),
    /// Records the review of a suspension.
    ReviewSuspension(SuspensionReviewed),
    /// Extends a suspension beyond the limit.
    ExtendSuspension(SuspensionExtended),
    /// Resumes suspended support on verified corrective action.
    ResumeSupport(ResumeSupport),
    /// Ceases support for good.
    CeaseSupport(CeaseSupport),
    /// Records how far the winding down has come.
    RecordWindDown(WindDownRecorded),
}

states! {
    /// A suspension and where it stands.
    pub struct Suspension {
        /// Its id.
        pub suspension: SuspensionId,
        /// The pairs still suspended under it.
        pub covers: List<Pair>,
        /// A precaution or a decision.
        pub kind: SuspensionKind,
        /// Why.
        pub reason: SuspensionReason,
        /// By whom.
        pub by: UserId,
        /// At which authority.
        pub authority: Authority,
        /// A pause that nobody confirmed yet.
        pub is_pause: bool,
        /// On which day.
        pub on: Day,
        /// When the next review is due.
        pub review_due_on: Day,
        /// The days of the reviews.
        pub reviewed_on: List<Day>,
        /// Until when Headquarters extended it.
        pub extended_until: Option<Day>,
    }

    /// How support is wound down after it ceased.
    pub struct WindDown {
        /// By when.
        pub due_on: Day,
        /// Every asset is returned or accounted for.
        pub assets_returned: bool,
        /// Access to data is cut.
        pub data_access_cut: bool,
        /// Donors and recipients have notice.
        pub notice_sent: bool,
    }

    /// The suspensions and the winding down.
    #[derive(Default)]
    pub struct Suspensions {
        /// In order.
        pub suspensions: List<Suspension>,
        /// The last day on which support ceased.
        pub ceased_on: Option<Day>,
        /// How it is wound down.
        pub wind_down: Option<WindDown>,
    }
}

impl WindDown {
    /// What is still to be done.
    pub fn outstanding(&self) -> Vec<&'static str> {
        let parts = [
            (self.assets_returned, "return of assets"),
            (self.data_access_cut, "cutting of data access"),
            (self.notice_sent, "notice to donors and recipients"),
        ];
        parts.into_iter().filter(|(done, _)| !done).map(|(_, what)| what).collect()
    }
}

impl Suspensions {
    /// The suspension, where the case has it.
    pub fn find(&self, id: &SuspensionId) -> Option<&Suspension> {
        self.suspensions.iter().find(|known| known.suspension == *id)
    }

    /// Those that still hold something.
    pub fn running(&self) -> impl Iterator<Item = &Suspension> {
        self.suspensions.iter().filter(|known| !known.covers.is_empty())
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        let on = envelope.effective_on;
        match event {
            Event::SupportSuspended(body) => self.suspensions.push(Suspension {
                suspension: body.suspension.clone(),
                covers: List::from(&body.covers),
                kind: body.kind,
                reason: body.reason,
                by: envelope.recorded.by.user.clone(),
                authority: body.authority,
                is_pause: body.is_pause,
                on,
                review_due_on: body.review_due_on,
                reviewed_on: List::new(),
                extended_until: None,
            }),
            Event::SuspensionConfirmed(body) => self.change(&body.suspension, |known| {
                known.is_pause = false;
                known.authority = known.authority.max(body.authority);
                known.by = envelope.recorded.by.user.clone();
                known.review_due_on = body.review_due_on;
            }),
            Event::SuspensionReviewed(body) => self.change(&body.suspension, |known| {
                known.reviewed_on.push(on);
                known.review_due_on = body.next_review_due_on;
            }),
            Event::SuspensionExtended(body) => {
                self.change(&body.suspension, |known| known.extended_until = Some(body.until));
            }
            Event::SupportResumed(body) => {
                self.change(&body.suspension, |known| known.covers.retain(|pair| !body.covers.contains(pair)));
            }
            Event::SupportCeased(body) => {
                for known in &mut self.suspensions {
                    known.covers.retain(|pair| !body.covers.contains(pair));
                }
                self.ceased_on = Some(on);
                let due_on = body.wind_down_due_on;
                self.wind_down =
                    Some(WindDown { due_on, assets_returned: false, data_access_cut: false, notice_sent: false });
            }
            Event::WindDownRecorded(body) => {
                if let Some(known) = &mut self.wind_down {
                    known.assets_returned |= body.assets_returned;
                    known.data_access_cut |= body.data_access_cut;
                    known.notice_sent |= body.notice_sent;
                }
            }
        }
    }

    fn change(&mut self, id: &SuspensionId, change: impl FnOnce(&mut Suspension)) {
        if let Some(known) = self.suspensions.iter_mut().find(|known| known.suspension == *id) {
            change(known);
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let event = match command {
        Command::SuspendSupport(body) => Event::SupportSuspended(suspension_rules::suspend(case, body, context)?),
        Command::ConfirmSuspension(body) => {
            decision_rules::unconflicted(case, context)?;
            let known = running(case, &body.suspension)?;
            if !known.is_pause {
                let what = format!("Suspension {}", body.suspension);
                return Err(Rejection::WrongState {
                    what,
                    state: "not a pause".into(),
                    wanted: "review it instead".into(),
                });
            }
            suspension_rules::review_date(body.review_due_on, context)?;
            let authority = suspension_rules::acting_at(context, RiskLevel::Low)?;
            let (suspension, review_due_on) = (body.suspension.clone(), body.review_due_on);
            Event::SuspensionConfirmed(SuspensionConfirmed { suspension, authority, review_due_on })
        }
        Command::ReviewSuspension(body) => {
            decision_rules::unconflicted(case, context)?;
            running(case, &body.suspension)?;
            suspension_rules::review_date(body.next_review_due_on, context)?;
            Event::SuspensionReviewed(body.clone())
        }
        Command::ExtendSuspension(body) => {
            decision_rules::impartial(case, context)?;
            running(case, &body.suspension)?;
            if body.until <= context.on {
                return Err(Rejection::BadInput { field: "until".into(), why: "extend it into the future".into() });
            }
            Event::SuspensionExtended(body.clone())
        }
        Command::ResumeSupport(body) => Event::SupportResumed(suspension_rules::resume(case, body, context)?),
        Command::CeaseSupport(body) => {
            decision_rules::impartial(case, context)?;
            let covers = match &body.covers {
                Some(covers) => case.resolve(Some(covers))?,
                None => case.scope.pairs().filter(|pair| case.is_in_force(pair)).collect(),
            };
            let level = case.risk.level(|risk| risk.projected());
            if let Some(pair) = covers.iter().find(|pair| !case.is_in_force(pair)) {
                return Err(Rejection::SuspensionState {
                    covers: list([pair]),
                    state: case.pair_status(pair).to_string(),
                });
            }
            if covers.is_empty() {
                return Err(Rejection::SuspensionState { covers: "The case".into(), state: "not active".into() });
            }
            let authority = suspension_rules::acting_at(context, level)?;
            let wind_down_due_on = context.on.plus(context.policy.deadlines.wind_down_days);
            Event::SupportCeased(SupportCeased { covers, authority, reason: body.reason.clone(), wind_down_due_on })
        }
        Command::RecordWindDown(body) => {
            found(case.suspensions.wind_down.as_ref(), "winding down in case", case.reference())?;
            Event::WindDownRecorded(body.clone())
        }
    };
    Ok(vec![event.into()])
}

pub(super) fn running<'a>(case: &'a Case, id: &SuspensionId) -> Result<&'a Suspension, Rejection> {
    let known = found(case.suspensions.find(id), "suspension", id)?;
    if known.covers.is_empty() {
        return Err(Rejection::SuspensionState { covers: format!("Suspension {id}"), state: "over".into() });
    }
    Ok(known)
}

/// How ids begin that the ledger gives itself, when an indicator stops support.
pub(super) const OWN_IDS: &str = "AUTO-";

pub(super) fn unused(case: &Case, id: &SuspensionId) -> Result<(), Rejection> {
    if id.as_str().starts_with(OWN_IDS) {
        let why = format!("ids that begin with {OWN_IDS} are those of suspensions by an indicator; choose another");
        return Err(Rejection::BadInput { field: "suspension".into(), why });
    }
    free(case.suspensions.find(id).is_some(), "suspension", id)
}

/// Whether a status can be suspended.
pub(super) const fn can_suspend(status: PairStatus) -> bool {
    matches!(status, PairStatus::Approved | PairStatus::Active)
}
