//! All receivers: who is configured, and who is at work.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{runtime::Handle, sync::watch, task::JoinHandle};

use domain::terms::FailureKind;

use super::{
    asked::unknown,
    endpoint::Endpoints,
    mail::Postman,
    receiver::{Receiver, SUBJECT},
    trouble,
    work::{Wait, really},
};
use crate::{
    casebook::Casebook,
    failures,
    identity::operator::{Refused, waited},
};

/// All receivers of a ledger. They work from [`Pushes::start`] on, until this is dropped.
pub struct Pushes {
    casebook: Arc<Casebook>,
    folder: PathBuf,
    wait: Wait,
    state: Mutex<State>,
}

/// How long what is under way may take when the server stops: a message, and what is written down of it.
const END: Duration = Duration::from_secs(9);

#[derive(Default)]
struct State {
    /// Tells all work to end; none before it begins.
    stop: Option<watch::Sender<bool>>,
    runtime: Option<Handle>,
    postman: Option<JoinHandle<()>>,
    receivers: BTreeMap<String, (Arc<Receiver>, Option<JoinHandle<()>>)>,
}

impl std::fmt::Debug for Pushes {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Pushes")
    }
}

impl Drop for Pushes {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Pushes {
    /// Reads who is configured for the store in `folder`.
    pub fn open(casebook: &Arc<Casebook>, folder: &Path) -> io::Result<Self> {
        Self::waiting(casebook, folder, really())
    }

    /// The same, with a way to wait of one's own.
    pub(crate) fn waiting(casebook: &Arc<Casebook>, folder: &Path, wait: Wait) -> io::Result<Self> {
        let (casebook, folder) = (Arc::clone(casebook), folder.to_owned());
        let pushes = Self { casebook, folder, wait, state: Mutex::default() };
        pushes.fit(&mut pushes.state(), &Endpoints::read(&pushes.folder)?);
        Ok(pushes)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) const fn casebook(&self) -> &Arc<Casebook> {
        &self.casebook
    }

    /// Lets all work, those that are added later too. Inside a runtime.
    pub fn start(&self) {
        let mut state = self.state();
        let (runtime, stop) = (Handle::current(), watch::Sender::new(false));
        for (receiver, work) in state.receivers.values_mut() {
            work.get_or_insert_with(|| runtime.spawn(Arc::clone(receiver).run(stop.subscribe())));
        }
        runtime.spawn(end_strangers(Arc::clone(&self.casebook), state.receivers.keys().cloned().collect()));
        let postman = || runtime.spawn(Postman::new(&self.casebook, &self.folder).run(stop.subscribe()));
        state.postman.get_or_insert_with(postman);
        (state.runtime, state.stop) = (Some(runtime), Some(stop));
    }

    /// Lets what is under way end and be written down, and begins nothing more.
    pub(crate) async fn end(&self) {
        let works: Vec<JoinHandle<()>> = {
            let mut state = self.state();
            state.runtime = None;
            if let Some(stop) = &state.stop {
                stop.send_replace(true);
            }
            let postman = state.postman.take();
            state.receivers.values_mut().filter_map(|(_, work)| work.take()).chain(postman).collect()
        };
        let until = tokio::time::Instant::now() + END;
        for mut work in works {
            if tokio::time::timeout_at(until, &mut work).await.is_err() {
                work.abort();
            }
        }
    }

    /// Ends all work at once. What was under way is done again at the next start.
    pub fn stop(&self) {
        let mut state = self.state();
        state.runtime = None;
        if let Some(postman) = state.postman.take() {
            postman.abort();
        }
        for (_, work) in state.receivers.values_mut() {
            if let Some(work) = work.take() {
                work.abort();
            }
        }
    }

    /// How many are configured.
    pub fn count(&self) -> usize {
        self.state().receivers.len()
    }

    pub(crate) fn receivers(&self) -> Vec<Arc<Receiver>> {
        self.state().receivers.values().map(|(receiver, _)| Arc::clone(receiver)).collect()
    }

    pub(crate) fn receiver(&self, name: &str) -> Result<Arc<Receiver>, Refused> {
        self.state().receivers.get(name).map(|(receiver, _)| Arc::clone(receiver)).ok_or_else(|| unknown(name))
    }

    /// Changes who is configured: in the file first, then at work.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut Endpoints) -> Result<T, Refused>) -> Result<T, Refused> {
        let mut state = self.state();
        let unavailable = |error: io::Error| Refused::new("UNAVAILABLE", error.to_string());
        let mut endpoints = Endpoints::read(&self.folder).map_err(unavailable)?;
        let done = change(&mut endpoints)?;
        endpoints.write(&self.folder).map_err(unavailable)?;
        self.fit(&mut state, &endpoints);
        Ok(done)
    }

    /// Ends those that are no more, and begins those that are new or changed.
    fn fit(&self, state: &mut State, endpoints: &Endpoints) {
        let stays = |receiver: &Receiver| endpoints.named(&receiver.endpoint.name) == Some(&receiver.endpoint);
        state.receivers.retain(|name, (receiver, work)| {
            if stays(receiver) {
                return true;
            }
            if let Some(work) = work.take() {
                work.abort();
            }
            let is_no_more = endpoints.named(name).is_none();
            let done = waited(async {
                receiver.retire().await;
                if is_no_more { receiver.forget().await } else { Ok(()) }
            });
            if let Err(why) = done.and_then(|done| done.map_err(Refused::from)) {
                tracing::warn!(why = why.message, receiver = name, "what was kept of a receiver that is no more stays");
            }
            false
        });
        for endpoint in &endpoints.endpoints {
            if !state.receivers.contains_key(&endpoint.name) {
                let receiver = Receiver::open(endpoint.clone(), &self.casebook, &self.folder, Arc::clone(&self.wait));
                let receiver = Arc::new(receiver);
                let begun = state.runtime.as_ref().zip(state.stop.as_ref());
                let work = begun.map(|(runtime, stop)| runtime.spawn(Arc::clone(&receiver).run(stop.subscribe())));
                state.receivers.insert(endpoint.name.clone(), (receiver, work));
            }
        }
    }
}

/// Ends the failures of receivers that are configured no more, as after a restore from a backup: nobody else would.
async fn end_strangers(casebook: Arc<Casebook>, known: std::collections::BTreeSet<String>) {
    for subject in failures::open_subjects(&casebook, FailureKind::Delivery) {
        if subject.strip_prefix(SUBJECT).is_some_and(|name| !known.contains(name)) {
            trouble::ends(&casebook, &subject).await;
        }
    }
}
