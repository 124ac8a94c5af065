//! Who calls, and what reading leaves behind.
//!
//! A caller shows one of three things, each in the header `Authorization: Bearer …`: an access [token], which is an event
//! of the log; the token of a session, which somebody got for a password ([`login`]) or from an identity provider
//! ([`oidc`]); or a signed token of that provider itself. What the caller may see and record is decided by the roles that
//! the log has on record for that person, whatever was shown.
//!
//! Who can read the store's folder works through the [`operator`]'s own door. Readings of strictly confidential events,
//! exports and bundles are put on record by the [`tracer`].

pub(crate) mod beside;
mod dossier;
mod executor;
mod form;
mod last_use;
pub(crate) mod login;
pub mod oidc;
pub(crate) mod operator;
pub(crate) mod own;
mod passwords;
mod secret;
mod sessions;
mod setup;
mod throttle;
pub mod token;
pub mod tracer;
mod verifier;

use std::{io, path::Path, sync::Arc};

use domain::{Actor, access::Account, terms::UserId};
use zeroize::Zeroizing;

pub use executor::Traced;
pub use last_use::LastUse;
pub use tracer::Tracer;

use crate::{caller::Caller, casebook::Casebook};
pub(crate) use form::is_form;
use oidc::Provider;
pub(crate) use passwords::Passwords;
pub(crate) use secret::name as random_name;
use sessions::{Sessions, Way};
use throttle::Throttle;
use verifier::Verifier;

/// Everything that lets people in.
#[derive(Debug)]
pub struct Identity {
    casebook: Arc<Casebook>,
    passwords: Arc<Passwords>,
    sessions: Sessions,
    throttle: Throttle,
    verifier: Verifier,
    used: Arc<LastUse>,
    provider: Option<Arc<Provider>>,
}

impl Identity {
    /// For the store in `folder`; with an identity provider where one is configured.
    pub fn open(casebook: Arc<Casebook>, folder: &Path, provider: Option<Arc<Provider>>) -> io::Result<Self> {
        let passwords = Arc::new(Passwords::open(folder)?);
        // First watched: nobody is erased between the two.
        casebook.beside().watch(&passwords);
        passwords.tidy(casebook.views().registry(), casebook.now())?;
        Ok(Self {
            passwords,
            sessions: Sessions::default(),
            throttle: Throttle::default(),
            verifier: Verifier::default(),
            used: Arc::new(LastUse::open(folder)),
            provider,
            casebook,
        })
    }

    /// Who calls with a token; nobody where it does not count at this moment. Asked for every request, and over and over
    /// while a socket is open.
    pub fn authenticate(&self, token: &str) -> Option<Caller> {
        let now = self.casebook.now();
        if token.starts_with(token::PREFIX) {
            let views = self.casebook.views();
            let known = token::holding(views.registry(), token, now)?;
            let actor =
                Actor { user: known.user.clone(), role: known.role, office: known.office.clone(), on_behalf_of: None };
            let (id, scopes) = (known.token.clone(), known.scopes.clone());
            drop(views);
            self.used.note(&id, now);
            return Some(Caller::of(actor, scopes, &self.casebook));
        }
        let actor = if token.starts_with(sessions::PREFIX) {
            let (actor, way) = self.sessions.holding(token, now)?;
            self.still_counts(&actor, way).then_some(actor)?
        } else {
            let provider = self.provider.as_ref()?;
            // Checked before the views are held: a signature takes longer than everything else here.
            let claims = provider.shown(token)?;
            let views = self.casebook.views();
            let actor = provider.caller(&claims, views.registry(), now.day())?;
            token::is_let_in(views.registry(), &actor.user).then_some(actor)?
        };
        Some(Caller::of_person(actor, &self.casebook))
    }

    /// A session counts while what it was begun with does.
    fn still_counts(&self, actor: &Actor, way: Way) -> bool {
        let views = self.casebook.views();
        match way {
            Way::Provider => token::is_let_in(views.registry(), &actor.user),
            Way::Password { opened_at } => passwords::open_account(views.registry(), &actor.user)
                .is_some_and(|account| account.opened_at == opened_at),
        }
    }

    /// When tokens were last used.
    pub fn used(&self) -> &Arc<LastUse> {
        &self.used
    }

    /// The identity provider, where one is configured.
    pub(crate) fn provider(&self) -> Option<&Arc<Provider>> {
        self.provider.as_ref()
    }

    /// A code with which the holder of an open account chooses a password, once.
    pub fn setup_code(&self, user: &UserId) -> io::Result<Option<Zeroizing<String>>> {
        let now = self.casebook.now();
        let Some(account) = self.account(user) else { return Ok(None) };
        self.passwords.code(&account, now).map(Some)
    }

    fn account(&self, user: &UserId) -> Option<Account> {
        passwords::open_account(self.casebook.views().registry(), user).cloned()
    }

    /// Writes when tokens were last used, now and then, until it is dropped.
    pub(crate) async fn keep_last_use(self: Arc<Self>) {
        loop {
            tokio::time::sleep(last_use::WRITE_EVERY).await;
            let identity = Arc::clone(&self);
            drop(tokio::task::spawn_blocking(move || identity.write_last_use()).await);
        }
    }

    /// Writes when tokens were last used. Its loss does no harm, so it is told of and nothing more.
    pub(crate) fn write_last_use(&self) {
        let kept = self.used.keep(self.casebook.views().registry(), self.casebook.now());
        if let Err(error) = kept {
            tracing::warn!(%error, "when tokens were last used was not written down");
        }
    }
}

#[cfg(test)]
mod tests;
