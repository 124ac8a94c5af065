//! `/setup` for people: a plain form, in the language of the browser, that needs no script.

use axum::{
    Extension,
    http::{HeaderMap, HeaderValue, Uri},
    response::{IntoResponse, Response},
};
use domain::terms::UserId;

use super::plain::{self, Place, Wrong, escaped, text};
use crate::{
    transport::{Cached, Free},
    words::Language,
};

const PLACE: Place<'_> = Place { path: "/setup", title: "page-setup", more: "" };

/// What was typed and need not be typed again.
#[derive(Debug, Default)]
pub(crate) struct Asked<'a> {
    pub(crate) code: &'a str,
}

/// `GET /setup`.
pub(super) async fn form(uri: Uri, headers: HeaderMap) -> Response {
    let language = plain::language(&uri, &headers);
    let page = plain::page(language, &PLACE, &asked(language, None, &Asked::default()));
    (Extension(Free), Extension(Cached(HeaderValue::from_static("no-cache"))), page).into_response()
}

/// The form again, with what was wrong.
pub(crate) fn again(language: Language, wrong: &Wrong, typed: &Asked<'_>) -> Response {
    wrong.answer(plain::page(language, &PLACE, &asked(language, Some(wrong), typed)))
}

/// That the password is set, and where one goes from there.
pub(crate) fn done(language: Language, user: &UserId) -> Response {
    let (words, code) = (language.words(), language.code());
    let said = words.say("page-password-set", &[("user", user.to_string().into())]);
    let inside = format!(
        "<h1>{}</h1>\n<p class=\"notice good\" role=\"status\">{}</p>\n<p><a class=\"button\" href=\"/login?lang={code}\">{}</a></p>\n\
         <p><a href=\"/dossier?lang={code}\">{}</a></p>",
        text(words, "page-setup"),
        escaped(&said),
        text(words, "page-log-in"),
        text(words, "plain-no-scripts-dossier"),
    );
    plain::page(language, &PLACE, &inside)
}

fn asked(language: Language, wrong: Option<&Wrong>, typed: &Asked<'_>) -> String {
    let words = language.words();
    let wrong = wrong.map_or_else(String::new, Wrong::notice);
    let about = text(words, "page-setup-about");
    let field = |name: &str, key: &str, more: &str| {
        format!("<label>{}<input name=\"{name}\" required dir=\"ltr\" {more}></label>\n", text(words, key))
    };
    let password = "type=\"password\" autocomplete=\"new-password\" minlength=\"12\" maxlength=\"128\"";
    [
        format!("<h1>{}</h1>\n<p>{about}</p>\n{wrong}", text(words, "page-setup")),
        format!("<form method=\"post\" action=\"/setup?lang={}\" class=\"stack\">\n", language.code()),
        field("code", "page-code", &format!("autocomplete=\"one-time-code\" value=\"{}\"", escaped(typed.code))),
        field("password", "page-new-password", &format!("{password} aria-describedby=\"length\"")),
        format!("<p class=\"soft\" id=\"length\">{}</p>\n", text(words, "page-password-length")),
        field("again", "page-new-password-again", password),
        format!("<button type=\"submit\">{}</button>\n</form>\n", text(words, "page-set-password")),
        format!("<p class=\"soft\">{}</p>", text(words, "page-setup-no-code")),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;

    use super::*;

    #[test]
    fn what_was_typed_stands_in_the_form_as_text_and_as_nothing_else() {
        let typed = Asked { code: "\"><script>" };
        let form = asked(Language::Ar, Some(&Wrong::in_english(StatusCode::BAD_REQUEST, "<b>")), &typed);
        assert!(form.contains("value=\"&quot;&gt;&lt;script&gt;\"") && form.contains("<bdi>&lt;b&gt;</bdi>"), "{form}");
    }
}
