//! The plain forms of this server's own pages, for browsers without scripts.

use axum::http::{HeaderMap, StatusCode, header};
use percent_encoding::percent_decode;
use zeroize::Zeroizing;

use super::login::Refused;
use crate::transport::is_from_own_page;

/// Whether a form was sent, as browsers send them by themselves.
pub(crate) fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

/// A page of any site can send a form, so the browser must say that a page of this server sent it. What a browser sends
/// says so always; the envelope has refused the pages of others before.
pub(super) fn must_be_own(headers: &HeaderMap) -> Result<(), Refused> {
    if is_from_own_page(headers) {
        return Ok(());
    }
    let message = "A form is taken from this ledger's own page only, and the browser must say that it is. Programs ask by other ways: /setup takes JSON, with `content-type: application/json`, and /export/ a token.";
    Err(Refused::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "BAD_REQUEST", message))
}

/// A field of a form; empty where it is not there or no text.
pub(super) fn field(sent: &[u8], name: &str) -> Zeroizing<String> {
    let found = sent.split(|byte| *byte == b'&').find_map(|pair| {
        let value = pair.strip_prefix(name.as_bytes())?.strip_prefix(b"=")?;
        let spaced =
            Zeroizing::new(value.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect::<Vec<_>>());
        percent_decode(&spaced).decode_utf8().ok().map(|text| Zeroizing::new(text.into_owned()))
    });
    found.unwrap_or_default()
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
