//! W3C PROV in JSON: a bundle a case. An event is an activity that made a new state of its case, by whom it was recorded, from
//! the evidence that it names; evidence is an entity with its hash. What made the bundles is the export, with its stamp.

use std::{collections::BTreeMap, io::Write};

use domain::terms::CaseId;
use serde_json::{Map, Value, json};

use super::{
    Broken, Progress, Stamp,
    events::{Events, SeenEvent},
    objects::things,
};
use crate::cli::told::{Body, reason, word};

/// What is told of a case; its sections as PROV-JSON calls them.
#[derive(Default)]
struct Bundle {
    sections: BTreeMap<&'static str, Map<String, Value>>,
    relations: usize,
}

impl Bundle {
    fn section(&mut self, name: &'static str) -> &mut Map<String, Value> {
        self.sections.entry(name).or_default()
    }

    fn put(&mut self, section: &'static str, id: String, told: Value) {
        self.section(section).insert(id, told);
    }

    fn relate(&mut self, section: &'static str, told: Value) {
        self.relations += 1;
        let id = format!("_:r{}", self.relations);
        self.put(section, id, told);
    }
}

fn typed(value: &str, of: &str) -> Value {
    json!({ "$": value, "type": of })
}

/// What may stand behind the colon of a name: everything else is written by its number.
fn local(text: &str) -> String {
    let mut local = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.') {
            local.push(letter);
        } else {
            local.push_str(&format!("_u{:x}_", u32::from(letter)));
        }
    }
    local
}

/// Bundles, then what made them.
pub(crate) fn prov(
    stamp: &Stamp,
    cases: &[CaseId],
    events: &Events<'_>,
    into: &mut dyn Write,
    progress: &mut Progress<'_>,
) -> Result<(), Broken> {
    let prefix = json!({
        "hrdd": "https://hrdd.example/terms#",
        "ledger": format!("https://hrdd.example{}/", stamp.ledger),
        "person": format!("https://hrdd.example{}/person/", stamp.ledger),
        "export": format!("https://hrdd.example{}/export/", stamp.ledger),
    });
    write!(into, "{{\"prefix\":{prefix},\n\"bundle\":{{")?;
    let (mut told, total) = (Vec::new(), cases.len() as u64);
    let mut between = "\n";
    for (done, case) in (1..).zip(cases) {
        let mut bundle = Bundle::default();
        let mut reference = None;
        events.of_case(*case).each(&mut |_, _| (), &mut |page| {
            for event in page {
                reference = reference.take().or_else(|| event.reference().map(str::to_owned));
                tell(&mut bundle, event)?;
            }
            Ok(())
        })?;
        if let Some(reference) = reference {
            let id = format!("ledger:{}", local(&reference));
            write!(into, "{between}{}:{}", json!(id), json!(bundle.sections))?;
            between = ",\n";
            told.push(id);
        }
        progress(done, total);
    }
    let activity = format!("export:{}", local(&format!("{}-{}", stamp.position, stamp.made_at)));
    let person = format!("person:{}", local(stamp.made_for.user.as_str()));
    let entities: Map<String, Value> = told
        .iter()
        .map(|id| (id.clone(), json!({ "prov:type": typed("prov:Bundle", "prov:QUALIFIED_NAME") })))
        .collect();
    let generated: Map<String, Value> = (1..)
        .zip(&told)
        .map(|(number, id): (u64, &String)| {
            (format!("_:g{number}"), json!({ "prov:entity": id, "prov:activity": activity }))
        })
        .collect();
    let made = json!({
        "prov:startTime": stamp.made_at,
        "prov:endTime": stamp.made_at,
        "prov:label": "Export of the ledger",
        "hrdd:position": stamp.position,
        "hrdd:manifest": serde_json::to_string(stamp)?,
    });
    write!(
        into,
        "\n}},\n\"entity\":{},\n\"activity\":{},\n\"agent\":{},\n\"wasGeneratedBy\":{},\n\"wasAssociatedWith\":{}}}\n",
        Value::Object(entities),
        json!({ &activity: made }),
        json!({ &person: { "prov:type": typed("prov:Person", "prov:QUALIFIED_NAME") } }),
        Value::Object(generated),
        json!({ "_:a1": { "prov:activity": activity, "prov:agent": person } }),
    )?;
    Ok(())
}

fn tell(bundle: &mut Bundle, event: &SeenEvent) -> Result<(), Broken> {
    let (envelope, by) = (&event.envelope, &event.envelope.recorded.by);
    let kind = envelope.event.kind();
    let case = local(event.reference().unwrap_or_default());
    let activity = format!("ledger:event-{}", envelope.position);
    let state = |revision: u32| format!("ledger:{case}-state-{revision}");
    let mut told = json!({
        "prov:startTime": envelope.recorded.at,
        "prov:endTime": envelope.recorded.at,
        "prov:type": typed(&format!("hrdd:{}", kind.name), "prov:QUALIFIED_NAME"),
        "prov:label": kind.name,
        "hrdd:effectiveOn": typed(&envelope.effective_on.to_string(), "xsd:date"),
        "hrdd:position": envelope.position,
        "hrdd:leafHash": hex::encode(event.leaf),
        "hrdd:confidentiality": word(&envelope.confidentiality),
        "hrdd:demonstration": event.is_demonstration(),
    });
    if let (Some(why), Some(fields)) = (reason(&envelope.event), told.as_object_mut()) {
        fields.insert("hrdd:reason".to_owned(), why.into());
    }
    bundle.put("activity", activity.clone(), told);
    let revision = envelope.revision.0;
    bundle.put("entity", state(revision), json!({ "prov:type": typed("hrdd:StateOfCase", "prov:QUALIFIED_NAME") }));
    let generated =
        json!({ "prov:entity": state(revision), "prov:activity": activity, "prov:time": envelope.recorded.at });
    bundle.relate("wasGeneratedBy", generated);
    if revision > 1 {
        let before = state(revision - 1);
        let derived =
            json!({ "prov:generatedEntity": state(revision), "prov:usedEntity": before, "prov:activity": activity });
        bundle.put("entity", before, json!({ "prov:type": typed("hrdd:StateOfCase", "prov:QUALIFIED_NAME") }));
        bundle.relate("wasDerivedFrom", derived);
    }
    let person = format!("person:{}", local(by.user.as_str()));
    bundle.put("agent", person.clone(), json!({ "prov:type": typed("prov:Person", "prov:QUALIFIED_NAME") }));
    let associated = json!({
        "prov:activity": activity,
        "prov:agent": person,
        "hrdd:role": word(&by.role),
        "hrdd:office": by.office.to_string(),
    });
    bundle.relate("wasAssociatedWith", associated);
    if let Some(other) = &by.on_behalf_of {
        let other = format!("person:{}", local(other.as_str()));
        bundle.put("agent", other.clone(), json!({ "prov:type": typed("prov:Person", "prov:QUALIFIED_NAME") }));
        let acted = json!({ "prov:delegate": person, "prov:responsible": other, "prov:activity": activity });
        bundle.relate("actedOnBehalfOf", acted);
    }
    if let Some(cause) = envelope.cause {
        let informed = json!({ "prov:informed": activity, "prov:informant": format!("ledger:event-{cause}") });
        bundle.relate("wasInformedBy", informed);
    }
    let payload = serde_json::to_value(Body::of(&envelope.event))?;
    for (thing, _) in things(event, &payload).into_iter().filter(|(thing, _)| thing.kind == "evidence") {
        let id = format!("ledger:{case}-evidence-{}", local(&thing.name));
        if kind.name == "EvidenceAttached" {
            let field = |name: &str| payload.get(name).cloned().unwrap_or_default();
            let attached = json!({
                "prov:type": typed("hrdd:Evidence", "prov:QUALIFIED_NAME"),
                "hrdd:sha256": field("sha256"),
                "hrdd:mediaType": field("mediaType"),
            });
            bundle.put("entity", id.clone(), attached);
            bundle.relate("wasGeneratedBy", json!({ "prov:entity": id, "prov:activity": activity }));
        } else {
            let known = json!({ "prov:type": typed("hrdd:Evidence", "prov:QUALIFIED_NAME") });
            bundle.section("entity").entry(id.clone()).or_insert(known);
            bundle.relate("used", json!({ "prov:activity": activity, "prov:entity": id }));
        }
    }
    Ok(())
}
