//! `/login` and `/logout`: a password for a session, and its end.
//!
//! JSON only, so that no form of a foreign page can send it; no cookie, so that no browser shows anything by itself. A name
//! that is not known is answered as one that is, after the same work.

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use domain::{
    Actor,
    access::{self, Account, EmergencyAccountUsed},
    roles::{Holding, held_at},
    terms::{AccountKind, Office, Role, Text, UserId},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use crate::{
    security::{self, Gravity, Line},
    transport::{Peer, Said},
};

use super::{
    Identity, dossier, oidc,
    own::{by_system, own},
    sessions::{Full, IDLE_MINUTES, Way},
    setup,
    verifier::Busy,
};

/// The longest body, in bytes.
pub(super) const BODY_BYTES: usize = 4 << 10;

/// How long an answer may take, the body's arrival included.
pub(super) const TIME: Duration = Duration::from_secs(10);

/// How long it may take where the identity provider is asked meanwhile: as long as it may take itself to answer, so that
/// who comes back from it is not turned away with a login that is used up.
const PROVIDER_TIME: Duration = oidc::MOST_TIME.saturating_add(Duration::from_secs(2));

/// How long a client is asked to wait where too many log in at the same time, in seconds.
const BUSY_SECONDS: u64 = 2;

/// What is not answered as asked. The body has the form of GraphQL's errors, so that clients read one form.
#[derive(Debug)]
pub(crate) struct Refused {
    status: StatusCode,
    code: &'static str,
    message: String,
    wait: Option<u64>,
    /// What a page needs to ask better: more extensions of the error.
    more: Map<String, Value>,
}

impl Refused {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), wait: None, more: Map::new() }
    }

    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BAD_USER_INPUT", message)
    }

    /// With one thing more that a page can read, beside the sentence for people.
    fn with(mut self, name: &str, value: Value) -> Self {
        self.more.insert(name.to_owned(), value);
        self
    }

    /// The status, for who answers with a page.
    pub(super) const fn status(&self) -> StatusCode {
        self.status
    }

    /// The sentence for people, in English.
    pub(super) fn message(&self) -> &str {
        &self.message
    }

    /// In how many seconds to come back, where it is asked for.
    pub(super) const fn wait(&self) -> Option<u64> {
        self.wait
    }

    /// The roles and offices among which to choose.
    pub(super) fn choices(&self) -> Vec<(Role, Office)> {
        let choices = self.more.get("choices").and_then(Value::as_array).into_iter().flatten();
        let one = |choice: &Value| {
            let named = |name| choice.get(name).cloned().unwrap_or_default();
            Some((serde_json::from_value(named("role")).ok()?, serde_json::from_value(named("office")).ok()?))
        };
        choices.filter_map(one).collect()
    }

    /// Whether it has to be said what the emergency account is used for.
    pub(super) fn needs_reason(&self) -> bool {
        self.more.get("needs").is_some_and(|needs| needs == "reason")
    }

    pub(super) fn late() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "TIMEOUT", "This took too long. Try again.")
    }

    fn later(seconds: u64, message: &str) -> Self {
        Self { wait: Some(seconds), ..Self::new(StatusCode::TOO_MANY_REQUESTS, "RATE_LIMITED", message) }
    }

    fn not_let_in() -> Self {
        let message = "Reference and password do not fit together, or there is no such open account.";
        Self::new(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED", message)
    }

    pub(crate) fn unavailable(message: impl Into<String>) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE", message)
    }
}

impl From<Busy> for Refused {
    fn from(_: Busy) -> Self {
        Self::later(BUSY_SECONDS, "Too many log in at the same time. Try again in a moment.")
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let mut extensions = self.more;
        extensions.insert("code".into(), self.code.into());
        if let Some(seconds) = self.wait {
            extensions.insert("retryAfterMs".into(), (seconds * 1_000).into());
        }
        let mut response =
            answer(self.status, &json!({ "errors": [{ "message": self.message, "extensions": extensions }] }));
        if let Some(seconds) = self.wait {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(Said(self.message));
        response
    }
}

/// An answer that nobody keeps.
pub(crate) fn answer(status: StatusCode, body: &Value) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (status, headers, body.to_string()).into_response()
}

/// What lets people in, beside GraphQL.
pub(crate) fn routes(identity: Arc<Identity>) -> Router {
    // What it carries away is streamed, and takes its time.
    let carrying = Router::new().route("/dossier", post(dossier::carry));
    let own = Router::new()
        .route("/login", post(log_in))
        .route("/login/ways", get(ways))
        .route("/logout", post(log_out))
        .route("/setup", post(setup::set_up))
        .layer(middleware::from_fn(|request: Request, next: Next| in_time(TIME, request, next)));
    let provided = Router::new()
        .route("/login/oidc", get(oidc::begin))
        .route("/login/oidc/callback", get(oidc::end))
        .layer(middleware::from_fn(|request: Request, next: Next| in_time(PROVIDER_TIME, request, next)));
    own.merge(provided).merge(carrying).with_state(identity)
}

/// Who sends slowly, or a provider that answers slowly, keeps nothing open for long.
async fn in_time(time: Duration, request: Request, next: Next) -> Response {
    tokio::time::timeout(time, next.run(request)).await.unwrap_or_else(|_| Refused::late().into_response())
}

/// From where the request came; where nothing says so, all come from one place.
pub(crate) fn address(request: &Request) -> IpAddr {
    let known = request.extensions().get::<Peer>();
    known.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), Peer::address)
}

pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

pub(super) async fn body<T: DeserializeOwned>(request: Request) -> Result<T, Refused> {
    if !is_json(request.headers()) {
        let message = "Send JSON, with `content-type: application/json`.";
        return Err(Refused::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "BAD_REQUEST", message));
    }
    let bytes = bytes(request, BODY_BYTES).await?;
    // What was sent may be a password: it is not repeated.
    serde_json::from_slice(&bytes).map_err(|_| Refused::input("The fields are not those that are asked for here."))
}

/// The body, as long as one may be.
pub(super) async fn bytes(request: Request, most: usize) -> Result<Zeroizing<Vec<u8>>, Refused> {
    let read = to_bytes(request.into_body(), most).await.map_err(|_| {
        Refused::new(StatusCode::PAYLOAD_TOO_LARGE, "BAD_REQUEST", format!("At most {most} bytes are read."))
    })?;
    Ok(Zeroizing::new(read.to_vec()))
}

/// By which ways people log in here, beside the password that is always one, and whether this program holds the explorer:
/// for the page to offer.
async fn ways(State(identity): State<Arc<Identity>>) -> Response {
    let provider = identity.provider().is_some_and(|provider| provider.has_page());
    answer(StatusCode::OK, &json!({ "provider": provider, "explorer": cfg!(feature = "explorer") }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Login {
    pub(super) user: String,
    pub(super) password: Zeroizing<String>,
    pub(super) role: Option<Role>,
    pub(super) office: Option<Office>,
    pub(super) reason: Option<String>,
}

/// Somebody whose password was right, in the role and for the office that were asked for.
pub(super) struct Known {
    pub(super) actor: Actor,
    account: Account,
    hash: Option<String>,
}

impl Known {
    /// By which way a session of theirs is begun.
    const fn way(&self) -> Way {
        Way::Password { opened_at: self.account.opened_at }
    }

    /// Whether they still would be let in: the account is the same and open, and so is the password.
    pub(super) fn still_counts(&self, identity: &Identity) -> bool {
        identity.still_counts(&self.actor, self.way()) && identity.passwords.hash(&self.account) == self.hash
    }
}

pub(super) async fn log_in(State(identity): State<Arc<Identity>>, request: Request) -> Result<Response, Refused> {
    let from = address(&request);
    let login: Login = body(request).await?;
    let user = login.user.clone();
    let answer = let_in(&identity, from, login).await;
    answer.inspect_err(|refused| told_of_password(refused, from, &user))
}

/// Tells the security office whose password was refused. What was typed in place of a reference may be a password: only
/// references are told. Who is let in is told by [`let_in_by`].
pub(super) fn told_of_password(refused: &Refused, from: IpAddr, typed: &str) {
    let user = UserId::new(typed).map_or_else(|_| "-".to_owned(), |user| user.to_string());
    told(refused, "password", from, &user);
}

/// Tells the security office who was not let in.
pub(crate) fn told(refused: &Refused, way: &'static str, from: IpAddr, user: &str) {
    security::tell(|| {
        let line = Line::new("LOGIN_REFUSED", Gravity::Warning).with("way", &way).with("from", &from);
        line.with("user", &user).with("code", &refused.code)
    });
}

async fn let_in(identity: &Arc<Identity>, from: IpAddr, login: Login) -> Result<Response, Refused> {
    let known = identified(identity, from, login).await?;
    let begun = identity.begin(known.actor.clone(), known.way())?;
    // Between the look at the hash and the session the password may have been reset, and the sessions ended: this one came
    // after. It is begun first and looked at then, so that whichever comes first, the other sees it.
    if identity.passwords.hash(&known.account) != known.hash {
        identity.sessions.end(&begun.0);
        return Err(Refused::not_let_in());
    }
    let_in_by(&known.actor, "password", from);
    Ok(handed_over(&known.actor, &begun))
}

/// Looks at a password, as slowly as it is looked at for everybody, and at the role that is asked for.
pub(super) async fn identified(identity: &Arc<Identity>, from: IpAddr, login: Login) -> Result<Known, Refused> {
    let before = identity.throttle.admit(&login.user, from, Instant::now()).map_err(|wait| {
        let message = "Too many wrong passwords for this reference from this address. Wait, then try again.";
        // Up to the next second: who comes back when told is let in.
        Refused::later(u64::try_from(wait.as_millis().div_ceil(1_000)).unwrap_or(u64::MAX).max(1), message)
    })?;
    let account = UserId::new(&login.user).ok().and_then(|user| identity.account(&user));
    let hash = account.as_ref().and_then(|account| identity.passwords.hash(account));
    let right = identity.verifier.verify(from, login.password, hash.clone()).await.inspect_err(|_| {
        identity.throttle.take_back(&login.user, from, before);
    })?;
    let Some(account) = account.filter(|_| right) else { return Err(Refused::not_let_in()) };
    identity.throttle.forgive(&login.user, from);
    let (role, office) = identity.chosen(&account.user, login.role, login.office)?;
    if account.kind == AccountKind::Emergency {
        identity.record_emergency(&account, role, &office, login.reason).await?;
    }
    let actor = Actor { user: account.user.clone(), role, office, on_behalf_of: None };
    Ok(Known { actor, account, hash })
}

impl Identity {
    /// The role and office to log in with: as asked where it is held, the only one where nothing is asked.
    fn chosen(&self, user: &UserId, role: Option<Role>, office: Option<Office>) -> Result<(Role, Office), Refused> {
        let today = self.casebook.now().day();
        let views = self.casebook.views();
        let grants = views.registry().grants(user);
        let mut held: Vec<(Role, Office)> = Vec::new();
        for grant in grants {
            let asked = role.is_none_or(|role| role == grant.role)
                && office.as_ref().is_none_or(|office| *office == grant.office);
            let fresh = !held.iter().any(|(role, office)| *role == grant.role && *office == grant.office);
            if asked && fresh && matches!(held_at(grants, grant.role, &grant.office, today), Holding::Held(_)) {
                held.push((grant.role, grant.office.clone()));
            }
        }
        match held.as_slice() {
            [(role, office)] => Ok((*role, office.clone())),
            [] => {
                let message = "You hold no such role today. Ask the records officer to grant one (mutation grantRole).";
                Err(Refused::new(StatusCode::FORBIDDEN, "FORBIDDEN", message))
            }
            several => {
                let choices: Vec<Value> =
                    several.iter().map(|(role, office)| json!({ "role": role, "office": office })).collect();
                let several: Vec<String> =
                    several.iter().map(|(role, office)| format!("{role} for {office}")).collect();
                let message = format!("Say in which `role` and for which `office`: {}.", several.join(", "));
                Err(Refused::input(message).with("choices", choices.into()))
            }
        }
    }

    /// The use of the emergency account goes on record before anything is given, and is loud.
    async fn record_emergency(
        &self,
        account: &Account,
        role: Role,
        office: &Office,
        reason: Option<String>,
    ) -> Result<(), Refused> {
        let asked = "Say in `reason` what the emergency account is used for; it goes on record.";
        let needed = |message: String| Refused::input(message).with("needs", "reason".into());
        let reason = reason.ok_or_else(|| needed(asked.to_owned()))?;
        let reason = Text::new(&reason).map_err(|why| needed(format!("{asked} {why}")))?;
        let used = EmergencyAccountUsed { user: account.user.clone(), role, office: office.clone(), reason };
        let submission = by_system().and_then(|system| own(system, access::Command::RecordEmergencyUse(used).into()));
        let recorded = match submission {
            Ok(submission) => self.casebook.submit(submission).await,
            Err(refusal) => Err(refusal),
        };
        match recorded {
            Ok(outcome) => {
                tracing::warn!(user = %account.user, %role, %office, position = %outcome.position, "the emergency account is used");
                Ok(())
            }
            Err(refusal) => {
                tracing::error!(user = %account.user, %refusal, "the emergency account was refused: its use cannot be recorded");
                Err(Refused::unavailable("The use of this account cannot be put on record now, so it is refused."))
            }
        }
    }

    /// Begins a session.
    fn begin(&self, actor: Actor, way: Way) -> Result<Begun, Refused> {
        let begun = self.sessions.begin(actor, way, self.casebook.now());
        let begun = begun.map_err(|error| Refused::unavailable(format!("No session could be made: {error}.")))?;
        begun.map_err(|Full| Refused::unavailable("Too many people are logged in. Try again later."))
    }

    /// Begins a session and hands its token over.
    pub(crate) fn session(&self, actor: Actor, way: Way, from: IpAddr) -> Result<Response, Refused> {
        let how = match way {
            Way::Provider => "provider",
            Way::Password { .. } => "password",
        };
        let begun = self.begin(actor.clone(), way)?;
        let_in_by(&actor, how, from);
        Ok(handed_over(&actor, &begun))
    }
}

/// Tells the security office who was let in.
pub(super) fn let_in_by(actor: &Actor, way: &'static str, from: IpAddr) {
    security::tell(|| Line::new("LOGIN_ACCEPTED", Gravity::Notice).by(actor).with("way", &way).with("from", &from));
}

/// The token of a session, and until when it lasts at most.
type Begun = (Zeroizing<String>, domain::terms::Instant);

fn handed_over(actor: &Actor, (token, until): &Begun) -> Response {
    let body = json!({
        "token": &**token, "user": actor.user, "role": actor.role, "office": actor.office, "until": until,
        "idleMinutes": IDLE_MINUTES,
    });
    answer(StatusCode::OK, &body)
}

async fn log_out(State(identity): State<Arc<Identity>>, request: Request) -> Result<Response, Refused> {
    let shown = request.headers().get(header::AUTHORIZATION).and_then(|shown| shown.to_str().ok()).unwrap_or_default();
    let token = shown.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let ended = token.is_some_and(|(_, token)| identity.sessions.end(token.trim()));
    if !ended {
        let message = "This is no session. An access token is ended with the mutation revokeAccessToken.";
        return Err(Refused::new(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED", message));
    }
    Ok((StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, "no-store")], Body::empty()).into_response())
}
