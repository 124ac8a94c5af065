//! `/dossier` for people: a plain form that asks which case and who reads it. What is sent with it is answered in
//! `identity::dossier`, with the dossier itself.

use axum::{
    Extension,
    http::{HeaderMap, HeaderValue, Uri},
    response::{IntoResponse, Response},
};
use domain::terms::{Office, Role};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::plain::{self, Place, Wrong, escaped, own_name, text};
use crate::{
    exports,
    transport::{Cached, Free},
    words::Language,
};

/// What was typed and need not be typed again: everything but the password and the token.
#[derive(Debug, Default)]
pub(crate) struct Asked<'a> {
    pub(crate) case: &'a str,
    /// Of the dossier; that of the page where it is not chosen.
    pub(crate) language: Option<exports::Language>,
    pub(crate) position: &'a str,
    pub(crate) reason: &'a str,
    pub(crate) user: &'a str,
    /// The roles and offices among which to choose; none where it is not asked.
    pub(crate) choices: &'a [(Role, Office)],
    /// The one that is chosen.
    pub(crate) chosen: Option<&'a (Role, Office)>,
    /// What the emergency account is used for, where that is asked.
    pub(crate) emergency: Option<&'a str>,
}

/// `GET /dossier`; the address may name the case.
pub(super) async fn form(uri: Uri, headers: HeaderMap) -> Response {
    let language = plain::language(&uri, &headers);
    let pairs = uri.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    let mut named =
        pairs.filter(|(name, _)| *name == "case").map(|(_, case)| percent_decode_str(case).decode_utf8_lossy());
    let case = named.next().unwrap_or_default();
    let page = page(language, None, &Asked { case: &case, ..Asked::default() });
    (Extension(Free), Extension(Cached(HeaderValue::from_static("no-cache"))), page).into_response()
}

/// The form again, with what was wrong.
pub(crate) fn again(language: Language, wrong: &Wrong, typed: &Asked<'_>) -> Response {
    wrong.answer(page(language, Some(wrong), typed))
}

fn page(language: Language, wrong: Option<&Wrong>, typed: &Asked<'_>) -> Response {
    let case = utf8_percent_encode(typed.case, NON_ALPHANUMERIC);
    let more = if typed.case.is_empty() { String::new() } else { format!("&case={case}") };
    let place = Place { path: "/dossier", title: "plain-dossier", more: &more };
    plain::page(language, &place, &asked(language, wrong, typed))
}

/// How a choice of a role and an office is sent.
fn choice((role, office): &(Role, Office)) -> String {
    format!("{role} {office}")
}

fn asked(language: Language, wrong: Option<&Wrong>, typed: &Asked<'_>) -> String {
    let words = language.words();
    let said = |key: &str| text(words, key);
    let wrong = wrong.map_or_else(String::new, Wrong::notice);
    let field = |name: &str, key: &str, more: &str, value: &str| {
        let value = if value.is_empty() { String::new() } else { format!(" value=\"{}\"", escaped(value)) };
        format!("<label>{}<input name=\"{name}\" {more}{value}></label>\n", said(key))
    };
    let note = |id: &str, key: &str| format!("<p class=\"soft small\" id=\"{id}\">{}</p>\n", said(key));
    let chosen = typed.language.unwrap_or(match language {
        Language::Ar => exports::Language::Ar,
        Language::En | Language::Fr | Language::Es | Language::Ru | Language::Zh => exports::Language::En,
    });
    let languages = [exports::Language::En, exports::Language::Ar].map(|one| {
        let (code, selected) = (one.code(), if one == chosen { " selected" } else { "" });
        format!("<option value=\"{code}\" lang=\"{code}\"{selected}>{}</option>", own_name(one.of_pictures()))
    });
    let choices: String = typed
        .choices
        .iter()
        .map(|one| {
            let selected = if typed.chosen == Some(one) { " selected" } else { "" };
            let sent = escaped(&choice(one));
            let (role, office) = (escaped(&words.word(one.0)), escaped(one.1.as_str()));
            format!("<option value=\"{sent}\"{selected}>{role} · {office}</option>")
        })
        .collect();
    let choices = if choices.is_empty() {
        String::new()
    } else {
        let (asked, choose) = (said("page-as-whom"), said("page-choose"));
        format!("<label>{asked}<select name=\"as\"><option value=\"\">{choose}</option>{choices}</select></label>\n")
    };
    let emergency = typed.emergency.map_or_else(String::new, |reason| {
        field("emergency", "page-emergency-reason", "dir=\"auto\" maxlength=\"500\" autocomplete=\"off\"", reason)
    });
    let plain = "dir=\"ltr\" spellcheck=\"false\"";
    let number = format!("inputmode=\"numeric\" {plain} autocomplete=\"off\" aria-describedby=\"position\"");
    let why = "dir=\"auto\" maxlength=\"500\" autocomplete=\"off\" aria-describedby=\"reason\"";
    let name = format!("{plain} autocapitalize=\"none\" autocomplete=\"username\"");
    [
        format!("<h1>{}</h1>\n<p>{}</p>\n{wrong}", said("plain-dossier"), said("plain-dossier-about")),
        format!("<form method=\"post\" action=\"/dossier?lang={}\" class=\"stack\">\n", language.code()),
        field("case", "plain-dossier-case", &format!("required {plain} autocapitalize=\"characters\""), typed.case),
        format!(
            "<label>{}<select name=\"language\">{}</select></label>\n",
            said("plain-dossier-language"),
            languages.concat()
        ),
        field("position", "plain-dossier-position", &number, typed.position),
        note("position", "plain-dossier-position-about"),
        field("reason", "plain-dossier-reason", why, typed.reason),
        note("reason", "plain-dossier-reason-about"),
        format!("<fieldset class=\"stack\">\n<legend>{}</legend>\n", said("plain-dossier-who")),
        field("user", "page-user", &name, typed.user),
        field("password", "page-password", "type=\"password\" dir=\"ltr\" autocomplete=\"current-password\"", ""),
        choices,
        emergency,
        format!("<details class=\"other-way\"><summary>{}</summary>\n", said("page-with-token")),
        field(
            "token",
            "page-token",
            "type=\"password\" dir=\"ltr\" autocomplete=\"off\" aria-describedby=\"token\"",
            "",
        ),
        note("token", "plain-dossier-token-about"),
        "</details>\n</fieldset>\n".to_owned(),
        format!("<button type=\"submit\">{}</button>\n", said("plain-dossier-show")),
        format!(
            "<button type=\"submit\" class=\"quiet\" name=\"keep\" value=\"yes\">{}</button>\n",
            said("plain-dossier-keep")
        ),
        format!("</form>\n<p class=\"soft small\">{}</p>\n", said("plain-dossier-nothing-stays")),
        format!("<p><a href=\"/setup?lang={}\">{}</a></p>", language.code(), said("page-have-code")),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;

    use super::*;

    #[test]
    fn what_was_typed_stands_in_the_form_as_text_and_what_is_secret_does_not() {
        let roles = [(Role::Auditor, Office::new("HQ").unwrap()), (Role::Oversight, Office::new("HQ").unwrap())];
        let typed = Asked {
            case: "\"><script>",
            reason: "<b>",
            user: "U-1",
            choices: &roles,
            chosen: Some(&roles[1]),
            emergency: Some("a & b"),
            ..Asked::default()
        };
        let form = asked(Language::Ar, Some(&Wrong::in_english(StatusCode::BAD_REQUEST, "<i>")), &typed);
        for there in [
            "value=\"&quot;&gt;&lt;script&gt;\"",
            "value=\"&lt;b&gt;\"",
            "value=\"U-1\"",
            "value=\"a &amp; b\"",
            "<bdi>&lt;i&gt;</bdi>",
            "<option value=\"Oversight HQ\" selected>",
            "<option value=\"ar\" lang=\"ar\" selected>",
        ] {
            assert!(form.contains(there), "{there}: {form}");
        }
        let secret = form.split("<input ").filter(|input| input.contains("type=\"password\""));
        let shown: Vec<bool> = secret.map(|input| input.split('>').next().unwrap().contains(" value=")).collect();
        assert_eq!(shown, [false, false]);
    }
}
