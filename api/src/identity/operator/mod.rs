//! The operator's own door: a second port on this computer only, whose address and secret lie beside the log in a file that
//! only its owner reads. Who can read the store's folder could also open the store by itself; through this door the same
//! is done while it is served.
//!
//! Who comes through it lets people in and out, and looks at who is let in: accounts, access tokens, offices, roles, the
//! access rules. What changes any of that is on record; codes and passwords lie beside the log, and that one was made,
//! chosen or forgotten is not. Nothing of a case can be read here, and nothing written but what the clock says anyway.

mod perform;
mod reach;

use std::{
    net::Ipv4Addr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{StatusCode, header},
    response::Response,
    routing::post,
};
use domain::{
    access::TracedReading,
    terms::{AccountKind, CaseId, Office, Role, Text, TokenId, TokenScope, UserId},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::{sync::watch, task::JoinHandle};

use super::{Identity, beside, login, secret::Secret};
use crate::{
    door::{self, Entrance},
    push::{Asked, Pushes},
    transport::Peer,
};

pub(crate) use perform::{Refused, perform, waited};
pub(crate) use reach::{Hand, Unreached};

/// The file with address and secret, beside the log.
const FILE: &str = "operator.json";

/// The longest request and answer, in bytes.
const BODY_BYTES: usize = 64 << 10;

/// Connections at the same time: a command is one, and ends soon. The oldest that has not shown the secret makes room.
const CONNECTIONS: usize = 32;

/// How long a request's body may take to arrive; heads have the limits of the other door.
const BODY_TIME: Duration = Duration::from_secs(10);

/// What can be asked.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "operation", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub(crate) enum Operation {
    /// A token for somebody.
    IssueToken { user: UserId, role: Role, office: Office, name: Text<100>, scopes: Vec<TokenScope>, hours: u32 },
    /// The tokens, in pages: those of one person, or of all; those that count, or all.
    Tokens { user: Option<UserId>, ended: bool, after: Option<TokenId> },
    /// A token counts no more.
    RevokeToken { token: TokenId, reason: Text<500> },
    /// The accounts, in pages.
    Accounts { after: Option<UserId> },
    /// An account is opened, and a code made with which its holder chooses a password.
    OpenAccount { user: UserId, kind: AccountKind },
    /// An account is closed.
    CloseAccount { user: UserId, reason: Text<500> },
    /// Another code; the password stays until it is used.
    SetupCode { user: UserId },
    /// The password and all sessions are gone at once, and another code is made.
    Reset { user: UserId },
    /// A role is granted, an office placed, an edition of the access rules published.
    Give { command: Given, input: Value },
    /// The access rules in force.
    Rules {},
    /// Something about those whom alerts are pushed to.
    Webhook { asked: Asked },
    /// What was read on this machine goes on record.
    Record { readings: Vec<TracedReading> },
    /// What the clock says now of the cases from one on, or of all, goes on record; `left` says from where to ask again.
    Judge { from: Option<CaseId> },
    /// How a backup ended goes on record: that it failed, once as long as it lasts, and that it works again.
    BackupEnded { place: Text<200>, failed: Option<Text<1000>> },
}

/// What the operator may give here beside the operations of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Given {
    /// As the records officer.
    GrantRole,
    /// For the system.
    PlaceOffice,
    /// For the system.
    PublishAccessRules,
}

impl Given {
    const fn name(self) -> &'static str {
        match self {
            Self::GrantRole => "GrantRole",
            Self::PlaceOffice => "PlaceOffice",
            Self::PublishAccessRules => "PublishAccessRules",
        }
    }
}

/// Where the door is, and what opens it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whereabouts {
    address: String,
    secret: String,
}

/// The open door; closed and its file removed when it is dropped.
#[derive(Debug)]
pub(crate) struct Door {
    file: PathBuf,
    serving: JoinHandle<()>,
}

impl Drop for Door {
    fn drop(&mut self) {
        self.serving.abort();
        if let Err(error) = std::fs::remove_file(&self.file) {
            tracing::warn!(%error, file = %self.file.display(), "the file of the operator's door stays; it opens nothing any more");
        }
    }
}

struct Doorway {
    identity: Arc<Identity>,
    pushes: Arc<Pushes>,
    secret: Secret,
}

impl Door {
    /// Opens it for the store in `folder`, until it is dropped. Inside a runtime.
    pub(crate) fn open(
        identity: Arc<Identity>,
        pushes: Arc<Pushes>,
        folder: &Path,
        stopping: watch::Receiver<bool>,
    ) -> std::io::Result<Self> {
        let listener = door::bind((Ipv4Addr::LOCALHOST, 0).into())?;
        let (file, secret) = (folder.join(FILE), Secret::draw()?);
        let whereabouts =
            Whereabouts { address: format!("http://{}", listener.local_addr()?), secret: secret.text().to_string() };
        beside::write(&file, &whereabouts)?;
        let router = Router::new()
            .route("/", post(serve))
            .layer(DefaultBodyLimit::max(BODY_BYTES))
            .with_state(Arc::new(Doorway { identity, pushes, secret }));
        let entrance =
            Entrance { listener, router, tls: None, connections: CONNECTIONS, connections_per_address: CONNECTIONS };
        let serving = tokio::spawn(door::attend(entrance, stopping));
        Ok(Self { file, serving })
    }
}

async fn serve(State(doorway): State<Arc<Doorway>>, request: Request) -> Response {
    let shown = request.headers().get(header::AUTHORIZATION).and_then(|shown| shown.to_str().ok());
    let shown = shown.and_then(|shown| shown.strip_prefix("Bearer ")).and_then(Secret::read);
    if !shown.is_some_and(|shown| shown.is(&doorway.secret.digest())) {
        return refused(
            StatusCode::UNAUTHORIZED,
            &Refused::new("UNAUTHENTICATED", "This is not the secret of this door."),
        );
    }
    if let Some(peer) = request.extensions().get::<Peer>() {
        peer.make_known();
    }
    let arriving = tokio::time::timeout(BODY_TIME, axum::body::to_bytes(request.into_body(), BODY_BYTES));
    let Ok(Ok(bytes)) = arriving.await else {
        let why = "The request is too long, or did not arrive in time.";
        return refused(StatusCode::PAYLOAD_TOO_LARGE, &Refused::new("BAD_REQUEST", why));
    };
    let operation: Operation = match serde_json::from_slice(&bytes) {
        Ok(operation) => operation,
        Err(error) => {
            return refused(
                StatusCode::BAD_REQUEST,
                &Refused::new("BAD_REQUEST", format!("This is not asked here: {error}")),
            );
        }
    };
    let (identity, pushes) = (Arc::clone(&doorway.identity), Arc::clone(&doorway.pushes));
    let performed = tokio::task::spawn_blocking(move || perform(&identity, &pushes, operation)).await;
    match performed {
        Ok(Ok(answer)) => login::answer(StatusCode::OK, &answer),
        Ok(Err(why)) => refused(StatusCode::UNPROCESSABLE_ENTITY, &why),
        Err(error) => refused(StatusCode::INTERNAL_SERVER_ERROR, &Refused::new("INTERNAL", error.to_string())),
    }
}

fn refused(status: StatusCode, why: &Refused) -> Response {
    login::answer(status, &json!(why))
}
