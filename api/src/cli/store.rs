//! A store that a command opens for itself; one that is not there is never made.

use std::sync::Arc;

use domain::{
    Case,
    terms::{CaseId, Reference},
};
use projections::Views;
use storage::EventLog;

use super::{
    Store,
    exit::{Ended, Exit},
    progress::Progress,
};
use crate::casebook::open_views;

/// An open store.
pub(crate) struct Opened {
    pub(crate) log: EventLog,
    pub(crate) views: Views,
}

/// Refuses a folder that holds no store, before anything is created in it.
pub(crate) fn must_exist(store: &Store) -> Result<(), Ended> {
    if store.data.join("FORMAT").is_file() {
        return Ok(());
    }
    let why = format!(
        "there is no store in {}. Name its folder with --data DIR, or make one with `hrdd serve --data DIR`",
        store.data.display()
    );
    Err(Ended::new(Exit::NoStore, "NO_STORE", why))
}

/// Opens the log alone.
pub(crate) fn open_log(store: &Store, json: bool) -> Result<EventLog, Ended> {
    must_exist(store)?;
    let mut progress = opening(json);
    let log = EventLog::open_with(&store.data, storage::Options::default(), &mut |_| progress.one())?;
    progress.finish();
    Ok(log)
}

/// Opens the log and folds it.
pub(crate) fn open(store: &Store, json: bool) -> Result<Opened, Ended> {
    must_exist(store)?;
    let mut progress = opening(json);
    let (log, views) = open_views(&store.data, storage::Options::default(), Views::new(), &mut || progress.one())?;
    progress.finish();
    Ok(Opened { log, views })
}

/// The progress of opening a store: how many events it has is known only at the end.
pub(crate) fn opening(json: bool) -> Progress {
    Progress::begin("opening", "events", None, json)
}

impl Opened {
    /// The case with a reference, and its present state.
    pub(crate) fn case(&self, reference: &str) -> Result<(CaseId, Arc<Case>), Ended> {
        case_in(&self.views, reference)
    }
}

/// The case with a reference, and its present state.
pub(crate) fn case_in(views: &Views, reference: &str) -> Result<(CaseId, Arc<Case>), Ended> {
    let found = Reference::new(reference).ok().and_then(|known| {
        let id = views.registry().case_by_reference(&known)?;
        Some((id, views.case(id)?))
    });
    found.ok_or_else(|| {
        let mut known: Vec<String> = views.cases().map(|(_, case)| case.reference()).take(5).collect();
        known.sort();
        let hint = if known.is_empty() {
            "The store has no cases yet".to_owned()
        } else {
            format!("The store has, for example, {}", known.join(", "))
        };
        Ended::new(Exit::NotFound, "E-REF-01", format!("there is no case {reference}. {hint}"))
    })
}
