//! The pages that need no script: plain forms, in the language of the browser. Whoever sends one is answered with a page,
//! whatever was wrong with it.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{dossier, setup};
use crate::{
    identity::is_form,
    transport::Said,
    words::{Blank, Language, Words},
};

/// Nothing but the form to this server: no script at all.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);

/// From how many seconds on a wait is told in minutes.
const IN_MINUTES: u64 = 120;

/// What was wrong with a form.
#[derive(Debug)]
pub(crate) struct Wrong {
    status: StatusCode,
    text: String,
    /// The language that says it.
    language: Language,
    /// In how many seconds to come back.
    wait: Option<u64>,
}

impl Wrong {
    /// In the language of the page.
    pub(crate) fn new(status: StatusCode, language: Language, key: &str, blanks: &[(&str, Blank<'_>)]) -> Self {
        Self { status, text: language.words().say(key, blanks), language, wait: None }
    }

    /// As it is said to programs, which is in English.
    pub(crate) fn in_english(status: StatusCode, text: &str) -> Self {
        Self { status, text: text.to_owned(), language: Language::En, wait: None }
    }

    /// Too much was tried; come back in so many seconds.
    pub(crate) fn later(language: Language, seconds: u64) -> Self {
        let (key, name, count) = match seconds {
            IN_MINUTES.. => ("plain-later-minutes", "minutes", seconds.div_ceil(60)),
            _ => ("plain-later", "seconds", seconds),
        };
        let wrong = Self::new(StatusCode::TOO_MANY_REQUESTS, language, key, &[(name, count.into())]);
        Self { wait: Some(seconds), ..wrong }
    }

    /// It, above the form.
    pub(super) fn notice(&self) -> String {
        let code = self.language.code();
        format!("<p class=\"notice alarm\" role=\"alert\" lang=\"{code}\"><bdi>{}</bdi></p>\n", escaped(&self.text))
    }

    /// The page that says it.
    pub(super) fn answer(&self, page: Response) -> Response {
        let wait = self.wait.map(|seconds| [(header::RETRY_AFTER, HeaderValue::from(seconds))]);
        (self.status, wait, page).into_response()
    }
}

/// Where a plain page stands, and what it is called.
pub(super) struct Place<'a> {
    pub(super) path: &'static str,
    pub(super) title: &'static str,
    /// What the address says beside the language, encoded; begins with `&` where there is anything.
    pub(super) more: &'a str,
}

/// Answers who sent a form with its page, also where it was refused before anything of it was read: by its length, by where
/// it comes from, by how much was asked before. To be laid around everything that refuses.
pub(crate) async fn in_place_of_json(request: Request, next: Next) -> Response {
    let again: fn(Language, &Wrong) -> Response = match request.uri().path() {
        "/setup" => |language, wrong| setup::again(language, wrong, &setup::Asked::default()),
        "/dossier" => |language, wrong| dossier::again(language, wrong, &dossier::Asked::default()),
        _ => return next.run(request).await,
    };
    if *request.method() != Method::POST || !is_form(request.headers()) {
        return next.run(request).await;
    }
    let language = language(request.uri(), request.headers());
    let answer = next.run(request).await;
    // What a page says already is not said anew.
    let Some(Said(said)) = answer.extensions().get() else { return answer };
    let wait = answer.headers().get(header::RETRY_AFTER).and_then(|wait| wait.to_str().ok()?.parse().ok());
    let wrong = match (answer.status(), wait) {
        (StatusCode::TOO_MANY_REQUESTS, Some(seconds)) => Wrong::later(language, seconds),
        (status @ (StatusCode::FORBIDDEN | StatusCode::UNSUPPORTED_MEDIA_TYPE), _) => {
            Wrong::new(status, language, "plain-own-page", &[])
        }
        (status, _) => Wrong::in_english(status, said),
    };
    let (mut head, _) = answer.into_parts();
    let (page, body) = again(language, &wrong).into_parts();
    head.headers.remove(header::CONTENT_LENGTH);
    for (name, value) in &page.headers {
        head.headers.insert(name, value.clone());
    }
    Response::from_parts(head, body)
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

/// The page around what stands in it.
pub(super) fn page(language: Language, place: &Place<'_>, inside: &str) -> Response {
    let words = language.words();
    let Place { path, title, more } = place;
    let more = escaped(more);
    let others: String = Language::ALL
        .iter()
        .filter(|other| **other != language)
        .map(|other| {
            let code = other.code();
            format!(
                "<a href=\"{path}?lang={code}{more}\" lang=\"{code}\" hreflang=\"{code}\">{}</a>\n",
                own_name(*other)
            )
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
        title = text(words, title),
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

/// What a screen says to who has no scripts: that it needs them, and what there is without.
pub(super) fn without_scripts(language: Language, case: Option<&str>) -> String {
    let words = language.words();
    let code = language.code();
    let turn = if language.runs_left() { "rtl" } else { "ltr" };
    let case = case.map_or_else(String::new, |case| format!("&case={case}"));
    format!(
        "<div class=\"notice\" lang=\"{code}\" dir=\"{turn}\"><p>{}</p>\n<p><a href=\"{}\">{}</a></p>\n\
         <p><a href=\"/setup?lang={code}\">{}</a></p>\n<p>{}</p></div>",
        text(words, "plain-no-scripts"),
        escaped(&format!("/dossier?lang={code}{case}")),
        text(words, "plain-no-scripts-dossier"),
        text(words, "page-have-code"),
        text(words, "plain-no-scripts-command"),
    )
}

/// A language as those who speak it call it.
pub(super) const fn own_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Fr => "Français",
        Language::Es => "Español",
        Language::Ar => "العربية",
        Language::Ru => "Русский",
        Language::Zh => "中文",
    }
}

/// A sentence without blanks, as it may stand between tags.
pub(super) fn text(words: &Words, key: &str) -> String {
    escaped(&words.say(key, &[]))
}

/// A text as it may stand between tags and in attributes.
pub(super) fn escaped(text: &str) -> String {
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
    fn a_wait_is_told_in_what_people_count_and_never_too_short() {
        let said = |seconds| Wrong::later(Language::En, seconds).text;
        assert!(said(1).contains("one second") && said(119).contains("119 seconds"), "{} {}", said(1), said(119));
        assert!(said(121).contains("3 minutes") && said(900).contains("15 minutes"), "{} {}", said(121), said(900));
    }
}
