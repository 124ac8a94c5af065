//! A portfolio that is looked after for years: people act now and then, the program is stopped for weeks, and the machine's
//! clock steps.

use std::{cell::Cell, path::Path, sync::Arc};

use api::{
    casebook::Casebook,
    desk::{Outcome, Refusal},
    watch::{Turn, Watch},
};
use domain::{
    Position,
    terms::{CaseId, Day, Instant, Role},
};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::harness::{World, give, open, person, write};

pub(super) const HOUR: i64 = 3_600_000;
pub(super) const DAY: i64 = 24 * HOUR;

/// A time during which the clock was looked after, by the ledger's own time, and what the log held at its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept {
    pub(super) from: Instant,
    pub(super) to: Instant,
    pub(super) head: Position,
}

/// A measure that a person added and nobody touched again.
#[derive(Clone, Debug)]
pub(super) struct Promised {
    pub(super) case: CaseId,
    pub(super) measure: String,
    pub(super) due_on: Day,
}

/// A store, its clock, and whoever looks after it.
pub(super) struct Simulation<'a> {
    folder: &'a Path,
    pub(super) world: World,
    now: i64,
    runtime: Runtime,
    running: Option<(Arc<Casebook>, Watch)>,
    pub(super) kept: Vec<Kept>,
    pub(super) promised: Vec<Promised>,
    /// The cases that were opened meanwhile.
    begun: Vec<CaseId>,
    pub(super) acts: u32,
    dice: Cell<u64>,
}

pub(super) fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

impl<'a> Simulation<'a> {
    /// Over a portfolio of so many cases that was recorded before.
    pub(super) fn over(folder: &'a Path, cases: usize, start: &str) -> Self {
        write(folder, fixtures::portfolio(cases, 60).collect());
        let (world, now) = (World::new(start), Instant::parse(start).unwrap().milliseconds());
        let mut simulation = Self {
            folder,
            world,
            now,
            runtime: runtime(),
            running: None,
            kept: Vec::new(),
            promised: Vec::new(),
            begun: Vec::new(),
            acts: 0,
            dice: Cell::new(17),
        };
        simulation.start();
        simulation
    }

    /// A number below `sides`, always the same ones in the same order.
    pub(super) fn roll(&self, sides: i64) -> i64 {
        let next = self.dice.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.dice.set(next);
        i64::try_from(next >> 33).unwrap() % sides
    }

    pub(super) fn casebook(&self) -> &Arc<Casebook> {
        &self.running.as_ref().unwrap().0
    }

    fn set(&mut self, now: i64) {
        self.now = now;
        self.world.set_now(&Instant::from_milliseconds(now).unwrap().to_string());
    }

    fn start(&mut self) {
        let casebook = open(self.folder, self.world.setting());
        let watch = Watch::new(Arc::clone(&casebook));
        self.running = Some((casebook, watch));
        self.look();
    }

    fn turn(&mut self) -> Turn {
        let (_, watch) = self.running.as_mut().unwrap();
        let turn = self.runtime.block_on(watch.turn()).unwrap();
        assert_eq!((turn.refused, turn.stopped), (0, false), "at {}", self.now);
        turn
    }

    /// Looks once.
    fn look(&mut self) {
        let from = self.casebook().ledger_time();
        self.turn();
        self.note(from);
    }

    fn note(&mut self, from: Instant) {
        let (to, head) = (self.casebook().ledger_time(), self.casebook().reader().head());
        self.kept.push(Kept { from, to, head });
    }

    /// Goes on for a while, waking when the clock itself says so.
    pub(super) fn go_on(&mut self, milliseconds: i64) {
        let (from, end) = (self.casebook().ledger_time(), self.now + milliseconds);
        let mut turns = 0;
        while let Some(next) = self.running.as_ref().unwrap().1.next().filter(|next| next.milliseconds() <= end) {
            turns += 1;
            assert!(turns < 5_000, "it comes to rest");
            self.set(next.milliseconds().max(self.now));
            self.turn();
        }
        self.set(end);
        assert_eq!(self.turn().recorded, 0, "it woke when it was time, and not now");
        self.note(from);
    }

    /// Stops the program for a while.
    pub(super) fn stop(&mut self, milliseconds: i64) {
        let (casebook, watch) = self.running.take().unwrap();
        drop(watch);
        casebook.close();
        drop(casebook);
        self.set(self.now + milliseconds);
        self.start();
    }

    /// The machine's clock steps, forwards or backwards.
    pub(super) fn step(&mut self, milliseconds: i64) {
        self.set(self.now + milliseconds);
        self.look();
    }

    pub(super) fn end(mut self) -> (Vec<Kept>, Vec<Promised>) {
        let (casebook, watch) = self.running.take().unwrap();
        drop(watch);
        casebook.close();
        (self.kept, self.promised)
    }

    pub(super) fn today(&self) -> Day {
        self.casebook().ledger_time().day()
    }

    fn given(&mut self, by: (&str, Role, &str), command: &str, mut input: Value) -> Result<Outcome, Refusal> {
        self.acts += 1;
        input["commandId"] = format!("simulated-{}", self.acts).into();
        give(self.casebook(), &person(by.0, by.1, by.2), command, input)
    }

    /// Gives a command as a person, and looks; false where it is refused, as people's commands are now and then.
    pub(super) fn act(&mut self, by: (&str, Role, &str), command: &str, input: Value) -> bool {
        let done = self.given(by, command, input).is_ok();
        self.look();
        done
    }

    /// One of the cases that are open, by chance.
    fn some_case(&self) -> (CaseId, String) {
        let views = self.casebook().views();
        let open: Vec<CaseId> = views.cases().filter(|(_, case)| !case.closing.is_closed()).map(|(id, _)| id).collect();
        let id = open[usize::try_from(self.roll(open.len() as i64)).unwrap()];
        let office = views.line(id).unwrap().office.to_string();
        (id, office)
    }

    /// Somebody opens a case for the next four years.
    pub(super) fn begin(&mut self) {
        let number = self.begun.len() + 1;
        let (today, by) = (self.today(), ("U-101", Role::ProjectManager, "XA-CO"));
        let input = json!({
            "reference": format!("XA-2099-{number:03}"), "title": "T", "country": "XA", "office": "XA-CO", "project": "P-1",
            "caseOwner": "U-101", "plannedStart": today, "plannedEnd": today.plus(4 * 365),
            "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "IOM_DESIGN", "demonstration": true,
        });
        let opened = self.given(by, "OpenCase", input).unwrap();
        let case = opened.envelopes[0].stream.case().unwrap();
        let id = case.to_string();
        let item = json!({
            "caseId": id, "item": "S1", "supportKind": "LOGISTICAL", "subKind": "Vehicles", "description": "D", "quantity": 1,
            "unit": "vehicle", "value": {"amountMinor": "10", "currency": "EUR"}, "usesPersonalData": false,
            "lethalOrDualUse": "NO", "purpose": "OPERATIONAL_CAPABILITY",
        });
        assert!(self.act(by, "AddSupportItem", item));
        assert!(self.act(by, "LinkRecipient", json!({ "caseId": id, "recipient": "XA-TBP", "role": "DIRECT" })));
        let outcomes = json!([{ "item": "S1", "recipient": "XA-TBP", "outcome": "APPLIES" }]);
        let determined = json!({ "caseId": id, "outcomes": outcomes, "rationale": "R" });
        assert!(self.act(("U-105", Role::HrddpFocalPoint, "XA-CO"), "DetermineApplicability", determined));
        self.begun.push(case);
    }

    fn some_begun(&self) -> CaseId {
        // Those that began last: support of the others has ended.
        let last = self.begun.len().min(3);
        self.begun[self.begun.len() - 1 - usize::try_from(self.roll(last as i64)).unwrap()]
    }

    /// Somebody promises a measure.
    pub(super) fn promise(&mut self) -> bool {
        let (case, by) = (self.some_begun(), ("U-101", Role::ProjectManager, "XA-CO"));
        let due_on = self.today().plus(u32::try_from(3 + self.roll(500)).unwrap());
        let measure = format!("M9.{}", self.acts);
        let input = json!({
            "caseId": case.to_string(), "measure": measure, "mitigationType": "COMMUNICATIONS_AGREEMENT", "title": "T",
            "description": "D", "risks": [], "reduces": ["LIKELIHOOD"], "owner": "U-101", "ownerParty": "IOM",
            "dueOn": due_on, "precedentToStart": false, "verificationMethod": "V",
        });
        let done = self.act(by, "AddMitigation", input);
        if done {
            self.promised.push(Promised { case, measure, due_on });
        }
        done
    }

    /// Somebody reports an incident, which is to be assessed.
    pub(super) fn report(&mut self) -> bool {
        let (case, today) = (self.some_begun(), self.today());
        let input = json!({
            "caseId": case.to_string(), "incident": format!("INC-{}", self.acts), "occurredOn": today, "place": "P",
            "category": "REPRISAL", "sourceKind": "COMMUNITY", "sourceReliability": "MODERATE", "children": false,
            "recipients": ["XA-TBP"], "summary": "S",
        });
        self.act(("U-102", Role::ProjectStaff, "XA-CO"), "ReportIncident", input)
    }

    /// Somebody screens a recipient again, which moves what falls due of every case with it.
    pub(super) fn screen(&mut self) -> bool {
        let recipients: Vec<String> =
            self.casebook().views().registry().recipients().map(|known| known.recipient.to_string()).collect();
        let recipient = recipients[usize::try_from(self.roll(recipients.len() as i64)).unwrap()].clone();
        let office = format!("{}-CO", recipient.get(..2).unwrap());
        let input = json!({
            "recipient": recipient, "screening": format!("SCR-{}", self.acts), "screenedBy": "UN-HR", "result": "CLEAR",
            "appliesTo": "UNIT", "violationClass": "NONE", "credibility": "HIGH", "screenedOn": self.today(),
        });
        self.act((&user_of(&office, 5), Role::HrddpFocalPoint, &office), "ScreenRecipient", input)
    }

    /// Somebody looks at a case, and says when it is looked at next.
    pub(super) fn review(&mut self) -> bool {
        let (case, office) = self.some_case();
        let next = self.today().plus(u32::try_from(20 + self.roll(60)).unwrap());
        let input = json!({
            "caseId": case.to_string(), "changes": ["C"], "riskChanged": false, "result": "CONTINUE", "nextDueOn": next,
        });
        self.act((&user_of(&office, 5), Role::HrddpFocalPoint, &office), "CompletePeriodicReview", input)
    }

    /// Somebody answers an alert: has it in hand, or puts it off.
    pub(super) fn answer(&mut self) -> bool {
        let found = {
            let views = self.casebook().views();
            views.cases().find_map(|(id, case)| {
                let open = case.alerts.open.iter().filter(|known| known.is_waiting()).max_by_key(|known| known.last)?;
                Some((id, open.alert, views.line(id)?.office.to_string()))
            })
        };
        let Some((case, alert, office)) = found else { return false };
        let by = user_of(&office, 1);
        let by = (by.as_str(), Role::ProjectManager, office.as_str());
        if self.roll(2) == 0 {
            return self.act(
                by,
                "AcknowledgeAlert",
                json!({ "caseId": case.to_string(), "alert": alert, "note": "N" }),
            );
        }
        let until = Instant::from_milliseconds(self.casebook().ledger_time().milliseconds() + HOUR).unwrap();
        self.act(
            by,
            "SnoozeAlert",
            json!({ "caseId": case.to_string(), "alert": alert, "until": until, "reason": "R" }),
        )
    }

    /// An edition of the policy that is in force at once, and moves what is computed from it.
    pub(super) fn publish_policy(&mut self, change: impl FnOnce(&mut domain::policy::Policy)) {
        let views = self.casebook().views();
        let mut policy =
            domain::policy::Policy::clone(views.registry().policy_on(self.casebook().now().day()).unwrap());
        policy.edition = domain::Edition(views.registry().last_edition().0 + 1);
        drop(views);
        policy.effective_from = self.today();
        change(&mut policy);
        let done = self.given(HQ, "PublishPolicy", serde_json::to_value(policy).unwrap());
        assert!(done.is_ok(), "{done:?}");
        self.look();
    }

    /// An edition of the rules of alerts that is in force at once.
    pub(super) fn publish_rules(&mut self, change: impl FnOnce(&mut domain::alerts::AlertRules)) {
        let mut rules = domain::alerts::AlertRules::first().unwrap();
        rules.edition = domain::Edition(self.casebook().views().registry().last_alert_rules().0 + 1);
        rules.effective_from = self.today();
        change(&mut rules);
        let done = self.given(HQ, "PublishAlertRules", serde_json::to_value(rules).unwrap());
        assert!(done.is_ok(), "{done:?}");
        self.look();
    }
}

const HQ: (&str, Role, &str) = ("U-703", Role::HeadquartersDecider, "HQ");

/// The people of an office, as the scenarios number them.
fn user_of(office: &str, number: u32) -> String {
    let hundreds = match office {
        "XA-CO" => 1,
        "XB-CO" => 2,
        "XC-CO" => 3,
        "XD-CO" => 4,
        _ => 5,
    };
    format!("U-{}", hundreds * 100 + number)
}
