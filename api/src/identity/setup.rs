//! `/setup`: a one-time code for a password. A program sends JSON and is answered in JSON; a person without JavaScript sends
//! the plain form of this server's own page, and is answered with a page.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::terms::UserId;
use percent_encoding::percent_decode;
use serde::Deserialize;
use serde_json::json;
use zeroize::Zeroizing;

use super::{
    Identity,
    login::{Refused, address, answer, body, bytes},
    passwords,
};
use crate::{page, transport::is_from_own_page, words::Language};

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

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

/// A page of any site can send a form, so the browser must say that a page of this server sent it. What a browser sends
/// says so always; the envelope has refused the pages of others before.
async fn by_form(identity: &Arc<Identity>, request: Request) -> Response {
    let language = page::setup::language(request.uri(), request.headers());
    if !is_from_own_page(request.headers()) {
        let message = "A form is taken from this ledger's own page only, and the browser must say that it is. Programs send JSON, with `content-type: application/json`.";
        return Refused::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "BAD_REQUEST", message).into_response();
    }
    let from = address(&request);
    let sent = match bytes(request).await {
        Ok(sent) => sent,
        Err(refused) => return refused.into_response(),
    };
    let (code, password) = (field(&sent, "code"), field(&sent, "password"));
    let code = Zeroizing::new(code.trim().to_owned());
    let again = || page::setup::Asked { code: &code };
    if *password != *field(&sent, "again") {
        let differ = language.words().say("page-passwords-differ", &[]);
        return page::setup::again(language, StatusCode::BAD_REQUEST, (&differ, language), &again());
    }
    match identity.set_up(from, Setup { code: code.clone(), password }).await {
        Ok(user) => page::setup::done(language, &user),
        Err(refused) => page::setup::again(language, refused.status(), (refused.message(), Language::En), &again()),
    }
}

/// A field of a form; empty where it is not there or no text.
fn field(sent: &[u8], name: &str) -> Zeroizing<String> {
    let found = sent.split(|byte| *byte == b'&').find_map(|pair| {
        let value = pair.strip_prefix(name.as_bytes())?.strip_prefix(b"=")?;
        let spaced =
            Zeroizing::new(value.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect::<Vec<_>>());
        percent_decode(&spaced).decode_utf8().ok().map(|text| Zeroizing::new(text.into_owned()))
    });
    found.unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_browsers_write_it() {
        let sent = b"code=A-B&password=quite+long+%26+%C3%A9%2B&again=x";
        assert_eq!(*field(sent, "password"), "quite long & é+");
        assert_eq!(*field(sent, "code"), "A-B");
        assert_eq!(*field(sent, "pass"), "");
        assert_eq!(*field(b"password=%FF", "password"), "", "no text");
    }
}
