//! `/setup`: a one-time code for a password. A program sends JSON and is answered in JSON; a person without JavaScript sends
//! the plain form of this server's own page, and is answered with a page.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::terms::UserId;
use serde::Deserialize;
use serde_json::json;
use zeroize::Zeroizing;

use super::{
    Identity,
    form::{field, is_form, must_be_own},
    login::{BODY_BYTES, Refused, address, answer, body, bytes},
    passwords,
};
use crate::{
    page::{
        plain::{self, Wrong},
        setup,
    },
    words::Language,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Setup {
    code: Zeroizing<String>,
    password: Zeroizing<String>,
}

pub(super) async fn set_up(State(identity): State<Arc<Identity>>, request: Request) -> Response {
    if is_form(request.headers()) {
        return by_form(&identity, request).await;
    }
    let from = address(&request);
    let chosen = async {
        let setup: Setup = body(request).await?;
        identity.set_up(from, setup).await
    };
    match chosen.await {
        Ok(user) => answer(StatusCode::OK, &json!({ "user": user })),
        Err(refused) => refused.into_response(),
    }
}

async fn by_form(identity: &Arc<Identity>, request: Request) -> Response {
    let language = plain::language(request.uri(), request.headers());
    let from = address(&request);
    let sent = match must_be_own(request.headers()) {
        Ok(()) => bytes(request, BODY_BYTES).await,
        Err(refused) => Err(refused),
    };
    // What is refused before anything of it is read becomes a page on its way out.
    let sent = match sent {
        Ok(sent) => sent,
        Err(refused) => return refused.into_response(),
    };
    let (code, password) = (field(&sent, "code"), field(&sent, "password"));
    let code = Zeroizing::new(code.trim().to_owned());
    let again = || setup::Asked { code: &code };
    if *password != *field(&sent, "again") {
        let wrong = Wrong::new(StatusCode::BAD_REQUEST, language, "page-passwords-differ", &[]);
        return setup::again(language, &wrong, &again());
    }
    match identity.set_up(from, Setup { code: code.clone(), password }).await {
        Ok(user) => setup::done(language, &user),
        Err(refused) => setup::again(language, &wrong(language, &refused), &again()),
    }
}

/// What was wrong, in the language where it is said there.
fn wrong(language: Language, refused: &Refused) -> Wrong {
    match refused.wait() {
        Some(seconds) => Wrong::later(language, seconds),
        None => Wrong::in_english(refused.status(), refused.message()),
    }
}

impl Identity {
    /// Keeps the password that somebody chose with a code, and says whose it is.
    async fn set_up(self: &Arc<Self>, from: std::net::IpAddr, setup: Setup) -> Result<UserId, Refused> {
        let no_such = || {
            let message =
                "This code was used, is past its time, or was never given. Ask for another: hrdd admin setup-link.";
            Refused::new(StatusCode::UNAUTHORIZED, "UNAUTHENTICATED", message)
        };
        let user = {
            let views = self.casebook.views();
            self.passwords.user_of(&setup.code, views.registry(), self.casebook.now()).ok_or_else(no_such)?
        };
        passwords::fit(&user, &setup.password).map_err(|unfit| Refused::input(unfit.to_string()))?;
        let failed = |why: String| {
            tracing::error!(%why, "a password was not kept");
            Refused::unavailable("The password could not be kept, and the code still counts. Ask the operator.")
        };
        let hash = self.verifier.hash(from, setup.password).await?.map_err(failed)?;
        let (keeping, code, whose) = (Arc::clone(self), setup.code, user.clone());
        // Whoever asked may go away meanwhile: what was begun with the password before ends all the same.
        let kept = tokio::task::spawn_blocking(move || {
            keeping.passwords.choose(&code, hash).inspect(|kept| {
                if *kept {
                    keeping.sessions.end_all(&whose);
                }
            })
        });
        let kept = kept.await;
        let kept = kept.map_err(|error| failed(error.to_string()))?.map_err(|error| failed(error.to_string()))?;
        if kept { Ok(user) } else { Err(no_such()) }
    }
}
