//! One store with cases of two countries in each class, and somebody in every role who recorded nothing of them.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use api::{casebook::Casebook, graphql};
use async_graphql::{Executor, Request, Response, Variables};
use domain::{
    Actor, Event, Stream,
    case::{evidence, notification, scope},
    terms::{CaseId, Confidentiality, Role},
};
use futures_util::{FutureExt, future::BoxFuture};
use serde_json::{Value, json};

use crate::harness::{World, give, open, person, records, scenarios, system, write};

/// The cases, with the class that everything in them has here: three of one country, three of others.
const CASES: [(&str, Confidentiality); 6] = [
    ("XA-2025-001", Confidentiality::Open),
    ("XA-2024-001", Confidentiality::Restricted),
    ("XA-2025-002", Confidentiality::StrictlyConfidential),
    ("XB-2025-001", Confidentiality::Open),
    ("XC-2025-001", Confidentiality::Restricted),
    ("XC-2025-002", Confidentiality::StrictlyConfidential),
];

/// Everybody's office. Those of one country are of XA.
pub(crate) fn office(role: Role) -> &'static str {
    match role {
        Role::ProjectManager
        | Role::ProjectStaff
        | Role::ThematicSpecialist
        | Role::ChiefOfMission
        | Role::HrddpFocalPoint
        | Role::RegionalOffice => "XA-CO",
        Role::MechanismMember => "XA-RC",
        Role::Donor => "DONOR-1",
        Role::RecipientAuthority => "MIN-XA",
        Role::LegalCounsel
        | Role::DataProtectionOfficer
        | Role::HeadquartersDecider
        | Role::RecordsOfficer
        | Role::Oversight
        | Role::Auditor
        | Role::System
        | Role::Dashboard => "HQ",
    }
}

/// The authority that MIN-XA stands for.
pub(crate) const AUTHORITY: &str = "Ministry of the Interior";

/// A case of the store.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) reference: &'static str,
    pub(crate) class: Confidentiality,
    pub(crate) id: String,
    pub(crate) country: String,
    pub(crate) office: String,
    pub(crate) donors: Vec<String>,
    pub(crate) authorities: Vec<String>,
    /// Its events: position, number of kind, name of kind, the authority that was notified.
    pub(crate) events: Vec<(u64, u16, &'static str, Option<String>)>,
}

/// The schema, made once.
type Execute = Box<dyn Fn(Request) -> BoxFuture<'static, Response> + Send + Sync>;

fn execute(casebook: &Arc<Casebook>) -> Execute {
    let schema = graphql::schema(Arc::clone(casebook));
    Box::new(move |request| {
        let schema = schema.clone();
        async move { schema.execute(request).await }.boxed()
    })
}

impl Known {
    /// Whether something about a subject is in it, or a correction, which may be about any.
    pub(crate) fn holds(&self, subject: &str) -> bool {
        let is_about = |number: u16| super::expected::subject(number) == subject;
        self.events.iter().any(|(_, number, kind, _)| is_about(*number) || kind.starts_with("Event"))
    }
}

pub(crate) struct Store {
    pub(crate) casebook: Arc<Casebook>,
    pub(crate) cases: Vec<Known>,
    pub(crate) holders: Vec<Actor>,
    runtime: tokio::runtime::Runtime,
    execute: Execute,
    _folder: tempfile::TempDir,
}

/// The most confidential class of what the scenarios recorded of a recipient.
pub(crate) fn registered(recipient: &str) -> Confidentiality {
    static CLASSES: LazyLock<BTreeMap<String, Confidentiality>> = LazyLock::new(|| {
        let mut classes = BTreeMap::new();
        for event in scenarios() {
            if let Stream::Recipient(id) = &event.stream {
                let class = classes.entry(id.to_string()).or_insert(Confidentiality::Open);
                *class = event.confidentiality.max(*class);
            }
        }
        assert!(classes.values().any(|class| *class > Confidentiality::Open));
        classes
    });
    CLASSES[recipient]
}

/// Somebody in every role, who recorded nothing.
pub(crate) fn admit(casebook: &Casebook) -> Vec<Actor> {
    let placed = json!({ "commandId": "places-a-ministry", "office": "MIN-XA", "authorities": [AUTHORITY], "reason": "made up" });
    give(casebook, &records(), "PlaceOffice", placed).unwrap();
    let mut holders = Vec::new();
    for (number, role) in Role::ALL.iter().enumerate() {
        if *role == Role::System {
            holders.push(system());
            continue;
        }
        let (user, office) = (format!("H-{number:02}"), office(*role));
        let grant = json!({ "commandId": format!("grants-holder-{number}"), "user": user, "role": role, "office": office, "from": "2024-01-01" });
        give(casebook, &records(), "GrantRole", grant).unwrap();
        holders.push(person(&user, *role, office));
    }
    holders
}

pub(crate) static STORE: LazyLock<Store> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let mut events = scenarios();
    let mut known: Vec<(CaseId, Known)> = Vec::new();
    for envelope in &mut events {
        let Some(id) = envelope.stream.case() else { continue };
        if let Event::Scope(scope::Event::CaseOpened(body)) = &envelope.event
            && let Some((reference, class)) = CASES.iter().find(|(reference, _)| *reference == body.reference.as_str())
        {
            let case = Known {
                reference,
                class: *class,
                id: String::new(),
                country: body.country.to_string(),
                office: body.office.to_string(),
                donors: body.donors.iter().map(ToString::to_string).collect(),
                authorities: Vec::new(),
                events: Vec::new(),
            };
            known.push((id, case));
        }
        let Some((_, case)) = known.iter_mut().find(|(of, _)| *of == id) else { continue };
        envelope.confidentiality = case.class;
        if let Event::Evidence(evidence::Event::EvidenceAttached(body)) = &mut envelope.event {
            body.confidentiality = case.class;
        }
        let notified = if let Event::Notification(notification::Event::AuthoritiesNotified(body)) = &envelope.event {
            Some(body.authority.to_string())
        } else {
            None
        };
        case.authorities.extend(notified.clone());
        let kind = envelope.event.kind();
        case.events.push((envelope.position.0, kind.number, kind.name, notified));
    }
    write(folder.path(), events);
    let casebook = open(folder.path(), World::new("2026-11-02T08:00:00Z").setting());
    crate::searching::index(&casebook);
    let holders = admit(&casebook);
    let first = &holders[0].user;
    let account = json!({ "commandId": "opens-an-account", "user": first, "kind": "LOCAL" });
    give(&casebook, &records(), "OpenAccount", account).unwrap();
    let token = json!({ "commandId": "issues-a-token", "token": "T-1", "user": first, "role": holders[0].role,
        "office": holders[0].office, "name": "made up", "scopes": ["READ"], "secretSha256": "07".repeat(32),
        "until": "2026-11-03T00:00:00Z" });
    give(&casebook, &records(), "IssueAccessToken", token).unwrap();
    let mut store = Store::around(casebook, holders, folder);
    for (_, mut case) in known {
        let answer = store.ask(&system(), &format!("{{ case(reference: \"{}\") {{ id }} }}", case.reference));
        case.id = answer["data"]["case"]["id"].as_str().unwrap().to_owned();
        store.cases.push(case);
    }
    assert_eq!(store.cases.len(), CASES.len());
    store
});

impl Store {
    /// A store without cases of its own yet.
    pub(crate) fn around(casebook: Arc<Casebook>, holders: Vec<Actor>, folder: tempfile::TempDir) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let execute = execute(&casebook);
        Self { casebook, cases: Vec::new(), holders, runtime, execute, _folder: folder }
    }

    /// Who holds a role.
    pub(crate) fn holder(&self, role: Role) -> &Actor {
        self.holders.iter().find(|holder| holder.role == role).unwrap()
    }

    /// Asks as somebody; the whole answer.
    pub(crate) fn ask(&self, actor: &Actor, document: &str) -> Value {
        self.send(actor, document, json!({}))
    }

    /// The same with variables.
    pub(crate) fn send(&self, actor: &Actor, document: &str, variables: Value) -> Value {
        let request = Request::new(document)
            .variables(Variables::from_json(variables))
            .data(api::caller::Caller::from(actor.clone()));
        serde_json::to_value(self.run(request)).unwrap()
    }

    /// Runs a request as it is.
    pub(crate) fn run(&self, request: Request) -> Response {
        self.runtime.block_on((self.execute)(request))
    }

    /// The case of the own country, XA, with a class.
    pub(crate) fn case(&self, class: Confidentiality) -> &Known {
        self.cases.iter().find(|case| case.country == "XA" && case.class == class).unwrap()
    }

    /// What must be answered without an error.
    pub(crate) fn data(&self, actor: &Actor, document: &str) -> Value {
        let mut answer = self.ask(actor, document);
        assert!(answer.get("errors").is_none(), "{} {document}: {}", actor.role, answer["errors"]);
        answer["data"].take()
    }
}
