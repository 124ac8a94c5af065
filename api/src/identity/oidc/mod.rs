//! OpenID Connect: who is logged in at an identity provider is let in here, in a role that the provider's claims are mapped
//! to **and** that the log has on record as granted. The log is the authority: a mapping without a grant shows nothing.

mod config;
mod fetch;
mod flow;
mod keys;

use std::{
    net::IpAddr,
    path::Path,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    Actor, Registry,
    roles::{Holding, held_at},
    terms::{Day, Office, Role, UserId},
};
use jsonwebtoken::{Validation, decode, decode_header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::{
    Identity,
    login::{self, Refused, answer},
    sessions::Way,
    token::is_let_in,
};
use crate::page::shell;
use config::{Config, Mapped, Page, guarded};
use fetch::{Fetch, Form};
use flow::Pending;
use keys::Keys;

/// What stands as it is in a query string and a form.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How long the provider may take until somebody is let in: what it says about itself, the token, and where its keys are
/// new, what it says about itself once more and the keys.
pub(crate) const MOST_TIME: Duration = fetch::TIME.saturating_mul(4);

/// What the provider says about somebody.
pub(crate) type Claims = Map<String, Value>;

/// Where the provider is asked, as it says itself.
#[derive(Clone, Debug, Deserialize)]
struct Discovered {
    issuer: String,
    jwks_uri: String,
    authorization_endpoint: Option<String>,
    token_endpoint: Option<String>,
}

/// An identity provider.
pub struct Provider {
    config: Config,
    secret: Option<Zeroizing<String>>,
    fetch: Fetch,
    keys: Keys,
    pending: Pending,
    discovered: RwLock<Option<Arc<Discovered>>>,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Provider({})", self.config.issuer)
    }
}

impl Provider {
    /// Whether people can log in by it on the page.
    pub(crate) const fn has_page(&self) -> bool {
        self.config.page.is_some()
    }

    /// As a file says; nobody is asked yet.
    pub fn configured(file: &Path) -> Result<Self, String> {
        let config = Config::read(file)?;
        let secret = match config.page.as_ref().and_then(|page| page.client_secret_file.as_ref()) {
            None => None,
            Some(path) => {
                super::beside::must_be_private(path).map_err(|error| error.to_string())?;
                let read = std::fs::read_to_string(path);
                let read = read.map_err(|error| format!("page.clientSecretFile {}: {error}", path.display()))?;
                Some(Zeroizing::new(read.trim().to_owned()))
            }
        };
        let (fetch, keys) = (Fetch::believing(config.ca_file.as_deref())?, Keys::new(config.algorithms.clone()));
        Ok(Self { config, secret, fetch, keys, pending: Pending::default(), discovered: RwLock::default() })
    }

    /// Asks for the provider's keys, at once and whenever that is due, until it is dropped.
    pub(crate) async fn follow(self: Arc<Self>) {
        loop {
            let asked = tokio::time::Instant::now();
            self.keys.due(asked).await;
            if let Err(why) = self.renew().await {
                tracing::warn!(%why, "the identity provider's keys were not renewed; the last ones are used");
            }
        }
    }

    /// Asks for the provider's keys.
    pub(crate) async fn renew(&self) -> Result<usize, String> {
        if let Some(file) = &self.config.jwks_file {
            // A small file, once in a quarter of an hour: no thread of its own.
            let read = std::fs::read(file);
            return self.keys.take(&read.map_err(|error| format!("{}: {error}", file.display()))?);
        }
        let discovered = self.discover().await?;
        self.keys.take(&self.fetch.ask(&discovered.jwks_uri, None).await?)
    }

    /// What the provider says about itself; it must speak for the issuer that is configured, and of guarded addresses.
    async fn discover(&self) -> Result<Arc<Discovered>, String> {
        let address = format!("{}/.well-known/openid-configuration", self.config.issuer.trim_end_matches('/'));
        let read = self.fetch.ask(&address, None).await?;
        let found: Discovered = serde_json::from_slice(&read).map_err(|error| format!("{address}: {error}"))?;
        if found.issuer != self.config.issuer {
            return Err(format!("{address} speaks for {}, not for {}", found.issuer, self.config.issuer));
        }
        guarded(&found.jwks_uri)?;
        for other in [&found.authorization_endpoint, &found.token_endpoint].into_iter().flatten() {
            guarded(other)?;
        }
        let found = Arc::new(found);
        *self.discovered.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&found));
        Ok(found)
    }

    async fn discovered(&self) -> Result<Arc<Discovered>, String> {
        let known = self.discovered.read().unwrap_or_else(PoisonError::into_inner).clone();
        match known {
            Some(known) => Ok(known),
            None => self.discover().await,
        }
    }

    /// The claims of a token that the provider signed for an audience and that counts now. By the algorithm of the key,
    /// whatever the token says.
    fn claims(&self, token: &str, audience: &str) -> Option<Claims> {
        let header = decode_header(token).ok()?;
        // What a token says must be understood is not (RFC 7515, 4.1.11), and one that was made for something else than
        // letting in says so in its type (RFC 8725, 3.11).
        let kind = header.typ.as_deref().map(|kind| kind.strip_prefix("application/").unwrap_or(kind));
        let is_ours = kind.is_none_or(|kind| ["jwt", "at+jwt"].iter().any(|ours| kind.eq_ignore_ascii_case(ours)));
        if header.crit.is_some() || !is_ours {
            return None;
        }
        let key = self.keys.find(header.kid.as_deref())?;
        let mut validation = Validation::new(key.algorithm);
        validation.leeway = self.config.clock_skew_seconds;
        validation.validate_nbf = true;
        validation.set_audience(&[audience]);
        validation.set_issuer(&[&self.config.issuer]);
        validation.set_required_spec_claims(&["exp", "iss", "aud"]);
        decode::<Claims>(token, &key.decoding, &validation).ok().map(|found| found.claims)
    }

    /// The claims of a token that a client shows.
    pub(crate) fn shown(&self, token: &str) -> Option<Claims> {
        self.claims(token, &self.config.audience)
    }

    /// Who calls with the claims of the provider: the first role that its claims are mapped to and that is held on a day;
    /// where none is held, the first that is mapped, which sees nothing.
    pub(crate) fn caller(&self, claims: &Claims, registry: &Registry, on: Day) -> Option<Actor> {
        self.actor(claims, (None, None), registry, on)
    }

    fn actor(
        &self,
        claims: &Claims,
        (role, office): (Option<Role>, Option<Office>),
        registry: &Registry,
        on: Day,
    ) -> Option<Actor> {
        let user = UserId::new(claims.get(&self.config.user_claim)?.as_str()?).ok()?;
        let has = |value: &str| match claims.get(&self.config.role_claim) {
            Some(Value::String(one)) => one == value,
            Some(Value::Array(several)) => several.iter().any(|one| one.as_str() == Some(value)),
            Some(_) | None => false,
        };
        let fits = |mapped: &&Mapped| {
            has(&mapped.value)
                && role.is_none_or(|role| role == mapped.role)
                && office.as_ref().is_none_or(|office| *office == mapped.office)
        };
        let held = |mapped: &&Mapped| {
            matches!(held_at(registry.grants(&user), mapped.role, &mapped.office, on), Holding::Held(_))
        };
        let mapped = || self.config.mapping.iter().filter(fits);
        let chosen = mapped().find(held).or_else(|| mapped().next())?;
        Some(Actor { user, role: chosen.role, office: chosen.office.clone(), on_behalf_of: None })
    }

    /// Where somebody is sent to log in.
    async fn address(&self, page: &Page, ticket: &flow::Ticket) -> Result<String, String> {
        let discovered = self.discovered().await?;
        let Some(endpoint) = &discovered.authorization_endpoint else {
            return Err("the provider names no authorization_endpoint".to_owned());
        };
        let query = form(&[
            ("response_type", "code"),
            ("client_id", &page.client_id),
            ("redirect_uri", &page.redirect_uri),
            ("scope", &page.scope),
            ("state", &ticket.state),
            ("nonce", &ticket.nonce),
            ("code_challenge", &ticket.challenge),
            ("code_challenge_method", "S256"),
        ]);
        Ok(format!("{endpoint}{}{query}", if endpoint.contains('?') { '&' } else { '?' }))
    }

    /// Gives a code for the claims of the token that the provider signed about who logged in.
    async fn exchange(&self, page: &Page, code: &str, sent: &flow::Sent) -> Result<Claims, String> {
        #[derive(Deserialize)]
        struct Granted {
            id_token: Zeroizing<String>,
        }
        let discovered = self.discovered().await?;
        let Some(endpoint) = &discovered.token_endpoint else {
            return Err("the provider names no token_endpoint".to_owned());
        };
        let body = form(&[
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &page.redirect_uri),
            ("client_id", &page.client_id),
            ("code_verifier", &sent.verifier),
        ]);
        let basic = self.secret.as_ref().map(|secret| {
            let pair = format!("{}:{}", encoded(&page.client_id), encoded(secret));
            Zeroizing::new(format!("Basic {}", STANDARD.encode(pair)))
        });
        let authorization = basic.as_ref().map(|basic| basic.as_str());
        let answered = Zeroizing::new(self.fetch.ask(endpoint, Some(Form { body, authorization })).await?);
        let granted: Granted =
            serde_json::from_slice(&answered).map_err(|_| "the provider's answer holds no id_token".to_owned())?;
        let mut claims = self.claims(&granted.id_token, &page.client_id);
        if claims.is_none() {
            // Perhaps of a key that it has since yesterday.
            self.renew().await?;
            claims = self.claims(&granted.id_token, &page.client_id);
        }
        let claims = claims.ok_or_else(|| "the provider's id_token does not hold".to_owned())?;
        if claims.get("nonce").and_then(Value::as_str) != Some(sent.nonce.as_str()) {
            return Err("the provider's id_token is of another login".to_owned());
        }
        Ok(claims)
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

fn form(fields: &[(&str, &str)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    fields.join("&")
}

/// A field of a query string; none where it comes twice or is not UTF-8.
fn asked(query: &str, name: &str) -> Option<String> {
    let mut found = query.split('&').filter_map(|pair| pair.split_once('=')).filter(|(field, _)| *field == name);
    let (_, value) = found.next()?;
    if found.next().is_some() {
        return None;
    }
    percent_decode_str(&value.replace('+', " ")).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

fn accepts(request: &Request, kind: &str) -> bool {
    let accepted = request.headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains(kind))
}

fn page(identity: &Identity) -> Result<(&Arc<Provider>, &Page), Refused> {
    let provider = identity.provider();
    let page = provider.and_then(|provider| provider.config.page.as_ref().map(|page| (provider, page)));
    page.ok_or_else(|| {
        Refused::new(StatusCode::NOT_FOUND, "NOT_FOUND", "No identity provider is configured for pages.")
    })
}

fn unanswered(why: &str) -> Refused {
    tracing::warn!(%why, "a login by the identity provider failed");
    Refused::unavailable("The identity provider does not answer as it should. Try again, or ask the operator.")
}

/// Sends somebody to the provider: a redirection, or for who accepts JSON the address and the state to compare with.
pub(crate) async fn begin(State(identity): State<Arc<Identity>>, request: Request) -> Result<Response, Refused> {
    let (provider, page) = page(&identity)?;
    let query = request.uri().query().unwrap_or_default();
    let wrong = |field: &'static str| move |_| Refused::input(format!("`{field}` is none that there is."));
    let role = asked(query, "role").map(|role| serde_json::from_value::<Role>(role.into())).transpose();
    let office = asked(query, "office").map(|office| Office::new(&office)).transpose();
    let wanted = (role.map_err(wrong("role"))?, office.map_err(|why| Refused::input(format!("`office`: {why}")))?);
    let ticket = provider.pending.send(wanted, std::time::Instant::now());
    let ticket = ticket.map_err(|error| Refused::unavailable(error.to_string()))?;
    let address = provider.address(page, &ticket).await.map_err(|why| unanswered(&why))?;
    if accepts(&request, "application/json") {
        return Ok(answer(StatusCode::OK, &json!({ "authorizeUrl": address, "state": &*ticket.state })));
    }
    let location = HeaderValue::from_str(&address).map_err(|error| unanswered(&error.to_string()))?;
    let headers = [
        (header::LOCATION, location),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    ];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

/// Takes who comes back from the provider: the session's token is in the answer's body, and nowhere else. Who comes back is a
/// browser that wants a page: it is given the shell, which compares the state and asks the same for JSON.
pub(crate) async fn end(State(identity): State<Arc<Identity>>, request: Request) -> Result<Response, Refused> {
    if accepts(&request, "text/html") {
        let (uri, headers) = (request.uri().clone(), request.headers().clone());
        return Ok(shell(uri, headers).await.into_response());
    }
    let from = login::address(&request);
    let query = request.uri().query().unwrap_or_default().to_owned();
    let answer = let_in(&identity, from, &query).await;
    answer.inspect_err(|refused| login::told(refused, "provider", from, "-"))
}

async fn let_in(identity: &Identity, from: IpAddr, query: &str) -> Result<Response, Refused> {
    let (provider, page) = page(identity)?;
    let not_sent = || {
        let message = "This login was not begun here, took more than ten minutes, or was ended before. Begin again.";
        Refused::new(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED", message)
    };
    let sent = asked(query, "state").and_then(|state| provider.pending.back(&state, std::time::Instant::now()));
    let sent = sent.ok_or_else(not_sent)?;
    // RFC 9207: an answer of another provider is not one of ours.
    if asked(query, "iss").is_some_and(|issuer| issuer != provider.config.issuer) {
        return Err(not_sent());
    }
    let code = asked(query, "code").ok_or_else(|| {
        Refused::new(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED", "The identity provider did not let you in.")
    })?;
    let claims = provider.exchange(page, &code, &sent).await.map_err(|why| unanswered(&why))?;
    let actor = {
        let views = identity.casebook.views();
        let today = identity.casebook.now().day();
        let actor = provider.actor(&claims, sent.asked.clone(), views.registry(), today);
        actor.filter(|actor| is_let_in(views.registry(), &actor.user))
    };
    let actor = actor.ok_or_else(|| {
        let message = "The identity provider knows you, and says nothing that lets you in here. Ask the operator.";
        Refused::new(StatusCode::FORBIDDEN, "FORBIDDEN", message)
    })?;
    identity.session(actor, Way::Provider, from)
}
