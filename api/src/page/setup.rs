//! `/setup` for people: a plain form, in the language of the browser, that needs no script.

use axum::{
    Extension,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use domain::terms::UserId;

use crate::{
    transport::{Cached, Free},
    words::{Language, Words},
};

/// Nothing but the form to this server: no script at all.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);

/// What was typed and need not be typed again.
#[derive(Debug, Default)]
pub(crate) struct Asked<'a> {
    pub(crate) code: &'a str,
}

/// `GET /setup`.
pub(super) async fn form(uri: Uri, headers: HeaderMap) -> Response {
    let language = language(&uri, &headers);
    let page = page(language, &asked(language, None, &Asked::default()));
    (Extension(Free), Extension(Cached(HeaderValue::from_static("no-cache"))), page).into_response()
}

/// The form again, with what was wrong, in the language that says it.
pub(crate) fn again(language: Language, status: StatusCode, wrong: (&str, Language), typed: &Asked<'_>) -> Response {
    (status, page(language, &asked(language, Some(wrong), typed))).into_response()
}

/// That the password is set, and where one goes from there.
pub(crate) fn done(language: Language, user: &UserId) -> Response {
    let words = language.words();
    let said = words.say("page-password-set", &[("user", user.to_string().into())]);
    let inside = format!(
        "<h1>{}</h1>\n<p class=\"notice good\" role=\"status\">{}</p>\n<p><a class=\"button\" href=\"/login?lang={}\">{}</a></p>",
        text(words, "page-setup"),
        escaped(&said),
        language.code(),
        text(words, "page-log-in"),
    );
    page(language, &inside)
}

/// The language that the address names; else the first of the browser's that there is; else English.
pub(crate) fn language(uri: &Uri, headers: &HeaderMap) -> Language {
    let pairs = uri.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    let named = pairs.filter(|(name, _)| *name == "lang").find_map(|(_, code)| Language::of(code));
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|wanted| wanted.to_str().ok()).unwrap_or_default();
    named.or_else(|| preferred(wanted)).unwrap_or_default()
}

/// The best of `accept-language` that there is.
fn preferred(wanted: &str) -> Option<Language> {
    let mut best: Option<(f32, Language)> = None;
    for range in wanted.split(',') {
        let (tag, weight) = range.split_once(';').unwrap_or((range, "q=1"));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse().ok()).unwrap_or(0.0);
        let code = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        let known = Language::of(&code).filter(|_| weight > best.map_or(0.0, |(best, _)| best));
        best = known.map(|known| (weight, known)).or(best);
    }
    best.map(|(_, language)| language)
}

fn asked(language: Language, wrong: Option<(&str, Language)>, typed: &Asked<'_>) -> String {
    let words = language.words();
    let wrong = wrong.map_or_else(String::new, |(wrong, its)| {
        let code = its.code();
        format!("<p class=\"notice alarm\" role=\"alert\" lang=\"{code}\"><bdi>{}</bdi></p>\n", escaped(wrong))
    });
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

fn page(language: Language, inside: &str) -> Response {
    let words = language.words();
    let others: String = Language::ALL
        .iter()
        .filter(|other| **other != language)
        .map(|other| {
            let code = other.code();
            format!("<a href=\"/setup?lang={code}\" lang=\"{code}\" hreflang=\"{code}\">{}</a>\n", own_name(*other))
        })
        .collect();
    let (code, turn) = (language.code(), if language.runs_left() { "rtl" } else { "ltr" });
    let html = format!(
        "<!doctype html>\n<html lang=\"{code}\" dir=\"{turn}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title} · {name}</title>\n\
         <link rel=\"icon\" href=\"/page/style/mark.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"/page/style/page.css\">\n\
         <link rel=\"stylesheet\" href=\"/page/style/ledger.css\">\n</head>\n<body>\n\
         <header class=\"top\"><a class=\"name\" href=\"/login?lang={code}\"><span aria-hidden=\"true\" class=\"mark\"></span>{name}</a>\n\
         </header>\n\
         <main id=\"main\"><div class=\"narrow\">\n{inside}\n\
         <nav class=\"ledger-pages\" aria-label=\"{languages}\">{others}</nav></div></main>\n\
         <footer class=\"bottom\"><p>{help}</p></footer>\n</body>\n</html>\n",
        title = text(words, "page-setup"),
        name = text(words, "page-name"),
        languages = text(words, "page-language"),
        help = text(words, "page-help"),
    );
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        // Without it a browser does not say from which page the form comes; other sites are told nothing all the same.
        (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (header::VARY, HeaderValue::from_static("accept-language")),
    ];
    (headers, html).into_response()
}

const fn own_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Fr => "Français",
        Language::Es => "Español",
        Language::Ar => "العربية",
        Language::Ru => "Русский",
        Language::Zh => "中文",
    }
}

fn text(words: &Words, key: &str) -> String {
    escaped(&words.say(key, &[]))
}

fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            _ => written.push(letter),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_addresss_then_the_browsers_then_english() {
        let chosen = |address: &str, wanted: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, wanted.parse().unwrap());
            language(&address.parse().unwrap(), &headers)
        };
        assert_eq!(chosen("/setup?lang=ar", "fr"), Language::Ar);
        assert_eq!(chosen("/setup?lang=xx", "fr-CA, en;q=0.5"), Language::Fr);
        assert_eq!(chosen("/setup", "en;q=0.5, es-MX;q=0.8, de"), Language::Es);
        assert_eq!(chosen("/setup", "fr;q=0, de"), Language::En);
    }

    #[test]
    fn what_was_typed_stands_in_the_form_as_text_and_as_nothing_else() {
        let typed = Asked { code: "\"><script>" };
        let form = asked(Language::Ar, Some(("<b>", Language::En)), &typed);
        assert!(form.contains("value=\"&quot;&gt;&lt;script&gt;\"") && form.contains("<bdi>&lt;b&gt;</bdi>"), "{form}");
    }
}
