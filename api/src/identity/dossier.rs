//! `POST /dossier`: the dossier of a case for a browser without scripts, which sends no header and keeps no token. The plain
//! form says which case and who reads it, and is answered with what `/export/case/REFERENCE` answers: the same door, the same
//! rules, turns and record of readings, the same bytes. No session begins, so none has to be ended.

use std::{net::IpAddr, sync::Arc};

use axum::{
    Extension,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use domain::terms::{Office, Role};
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::{
    Identity,
    form::{field, is_form, must_be_own},
    login::{Login, Refused, TIME, address, bytes, identified, let_in_by, told_of_password},
};
use crate::{
    caller::Caller,
    exports::{self, Format, Kind},
    page::{
        dossier as page,
        plain::{self, Wrong},
    },
    transport::{Credential, Inner, RequestRefusal, Told, limits::TOKEN_BYTES},
    words::Language,
};

/// The longest form, in bytes: a token, and a reason in letters that take nine bytes each.
const FORM_BYTES: usize = 16 << 10;

/// What was sent.
struct Sent {
    case: String,
    language: Option<exports::Language>,
    position: String,
    reason: String,
    user: String,
    password: Zeroizing<String>,
    chosen: Option<(Role, Office)>,
    emergency: String,
    token: Zeroizing<String>,
    keep: bool,
}

/// What is not as it has to be, and what is asked for because of it.
struct Unfit {
    wrong: Wrong,
    choices: Vec<(Role, Office)>,
    needs_reason: bool,
    /// Whether the security office is told already.
    is_told: bool,
}

impl From<Wrong> for Unfit {
    fn from(wrong: Wrong) -> Self {
        Self { wrong, choices: Vec::new(), needs_reason: false, is_told: false }
    }
}

pub(super) async fn carry(
    State(identity): State<Arc<Identity>>,
    Extension(inner): Extension<Inner>,
    request: Request,
) -> Response {
    let language = plain::language(request.uri(), request.headers());
    let from = address(&request);
    let fits = if is_form(request.headers()) { must_be_own(request.headers()) } else { Err(no_form()) };
    if let Err(refused) = fits {
        return refused.into_response();
    }
    let (course, body) = request.into_parts();
    // What is refused before anything of it is read becomes a page on its way out.
    let read = timeout(TIME, bytes(Request::from_parts(course.clone(), body), FORM_BYTES)).await;
    let sent = match read.unwrap_or_else(|_| Err(Refused::late())) {
        Ok(bytes) => Sent::read(&bytes),
        Err(refused) => return refused.into_response(),
    };
    let answered = async {
        let path = sent.path(language)?;
        let shown = sent.shown(&identity, from, language).await?;
        let answer = inner.ask(&path, &course.extensions, shown).await;
        match answer.extensions().get::<RequestRefusal>() {
            Some(refused) => Err(Unfit::from(sent.refused(language, refused))),
            None => Ok(answer),
        }
    };
    match answered.await {
        Ok(answer) => sent.handed_over(answer),
        Err(unfit) => sent.again(language, &unfit),
    }
}

fn no_form() -> Refused {
    let message = "Only the form of this ledger's own page is taken here. Programs ask GET /export/case/REFERENCE?format=dossier with a token.";
    Refused::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "BAD_REQUEST", message)
}

impl Sent {
    fn read(bytes: &[u8]) -> Self {
        let text = |name: &str| field(bytes, name).trim().to_owned();
        let chosen = field(bytes, "as");
        let chosen = chosen.split_once(' ').and_then(|(role, office)| {
            let role = Role::ALL.iter().copied().find(|known| known.name() == role)?;
            Some((role, Office::new(office).ok()?))
        });
        let language = text("language");
        Self {
            case: text("case"),
            language: [exports::Language::En, exports::Language::Ar].into_iter().find(|one| one.code() == language),
            position: text("position"),
            reason: text("reason"),
            user: text("user"),
            password: field(bytes, "password"),
            chosen,
            emergency: text("emergency"),
            token: Zeroizing::new(field(bytes, "token").trim().to_owned()),
            keep: !field(bytes, "keep").is_empty(),
        }
    }

    /// The path of the export that is asked for.
    fn path(&self, language: Language) -> Result<Uri, Unfit> {
        let bad = |key: &str| Wrong::new(StatusCode::BAD_REQUEST, language, key, &[]);
        if self.case.is_empty() {
            return Err(bad("plain-case-missing").into());
        }
        let position = Some(&self.position).filter(|position| !position.is_empty());
        let asked = exports::Asked {
            case: Some(self.case.clone()),
            language: self.language.unwrap_or_default(),
            at_position: position.map(|text| text.parse()).transpose().map_err(|_| bad("plain-position-no-number"))?,
            reason: Some(self.reason.clone()).filter(|reason| !reason.is_empty()),
            ..exports::Asked::new(Kind::Case, Format::Dossier)
        };
        let unfit = |why: String| Unfit::from(Wrong::in_english(StatusCode::BAD_REQUEST, &why));
        asked.check().map_err(unfit)?;
        asked.path().parse().map_err(|_| bad("plain-case-missing").into())
    }

    /// Who reads, by what is shown for it: a token, or a name with its password.
    async fn shown(
        &self,
        identity: &Arc<Identity>,
        from: IpAddr,
        language: Language,
    ) -> Result<Credential<Caller>, Unfit> {
        let identity = Arc::clone(identity);
        if !self.token.is_empty() {
            let token = self.token.clone();
            return Ok(Credential::new(
                move || {
                    if token.len() <= TOKEN_BYTES { identity.authenticate(&token) } else { None }
                },
            ));
        }
        if self.user.is_empty() || self.password.is_empty() {
            return Err(Wrong::new(StatusCode::UNAUTHORIZED, language, "plain-nobody", &[]).into());
        }
        let (role, office) = self.chosen.clone().unzip();
        let reason = Some(self.emergency.clone()).filter(|reason| !reason.is_empty());
        let login = Login { user: self.user.clone(), password: self.password.clone(), role, office, reason };
        let known = timeout(TIME, identified(&identity, from, login)).await.unwrap_or_else(|_| Err(Refused::late()));
        let known = known.map_err(|refused| {
            told_of_password(&refused, from, &self.user);
            not_let_in(language, &refused)
        })?;
        let_in_by(&known.actor, "password", from);
        Ok(Credential::new(move || {
            known.still_counts(&identity).then(|| Caller::of_person(known.actor.clone(), &identity.casebook))
        }))
    }

    /// Why the dossier is not given, in words.
    fn refused(&self, language: Language, refused: &RequestRefusal) -> Wrong {
        let said = |key: &str| {
            let case = [("case", self.case.as_str().into())];
            Wrong::new(refused.status(), language, key, &case)
        };
        if let Some(seconds) = refused.seconds() {
            Wrong::later(language, seconds)
        } else if *refused == RequestRefusal::Unauthenticated {
            said(if self.token.is_empty() { "plain-not-let-in" } else { "plain-token-unknown" })
        } else if matches!(refused, RequestRefusal::NotThere(_)) {
            said("plain-case-not-there")
        } else if matches!(refused, RequestRefusal::Unexplained(_)) {
            said("plain-reason-missing")
        } else if matches!(refused, RequestRefusal::Beyond(_)) {
            said("plain-position-beyond")
        } else if matches!(refused, RequestRefusal::Busy | RequestRefusal::Timeout) {
            said("plain-busy")
        } else {
            Wrong::in_english(refused.status(), &refused.to_string())
        }
    }

    /// The dossier: shown, or kept as a file where that is asked.
    fn handed_over(&self, mut answer: Response) -> Response {
        if !self.keep {
            let headers = answer.headers_mut();
            let named = headers.get(header::CONTENT_DISPOSITION).and_then(|named| named.to_str().ok());
            let shown = named.map(|named| named.replacen("attachment", "inline", 1));
            if let Some(shown) = shown.and_then(|shown| HeaderValue::from_str(&shown).ok()) {
                headers.insert(header::CONTENT_DISPOSITION, shown);
            }
        }
        answer
    }

    fn again(&self, language: Language, unfit: &Unfit) -> Response {
        let chosen = self.chosen.as_slice();
        let typed = page::Asked {
            case: &self.case,
            language: self.language,
            position: &self.position,
            reason: &self.reason,
            user: &self.user,
            choices: if unfit.choices.is_empty() { chosen } else { &unfit.choices },
            chosen: self.chosen.as_ref(),
            emergency: (unfit.needs_reason || !self.emergency.is_empty()).then_some(&self.emergency),
        };
        let page = page::again(language, &unfit.wrong, &typed);
        let told = unfit.is_told.then_some(Extension(Told));
        (told, page).into_response()
    }
}

/// Why somebody was not let in by a password, and what they are asked because of it.
fn not_let_in(language: Language, refused: &Refused) -> Unfit {
    let (choices, needs_reason, status) = (refused.choices(), refused.needs_reason(), refused.status());
    let said = |key: &str| Wrong::new(status, language, key, &[]);
    let wrong = match (refused.wait(), status) {
        (Some(seconds), _) => Wrong::later(language, seconds),
        _ if !choices.is_empty() => said("plain-choose-role"),
        _ if needs_reason => said("plain-emergency"),
        (None, StatusCode::UNAUTHORIZED) => said("plain-not-let-in"),
        (None, StatusCode::FORBIDDEN) => said("plain-no-role"),
        (None, _) => Wrong::in_english(status, refused.message()),
    };
    Unfit { wrong, choices, needs_reason, is_told: true }
}
