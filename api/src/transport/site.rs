//! Which requests of a browser are answered: by the name they were sent to, and by the page that sent them.
//!
//! A page of any site may make a browser send requests to any server, this computer's own among them, and by giving its
//! own name a loopback address it may even read the answers (DNS rebinding). So a request must name a host by which this
//! server is known, and must come from a page of its own, from one of an allowed origin, or from no page at all.

use std::net::{IpAddr, Ipv6Addr};

use axum::http::{HeaderMap, HeaderName, Method, Uri, header, uri::Authority};

use super::errors::RequestRefusal;

static SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
static SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
static SEC_FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");

/// The hosts that requests may be sent to, whatever the port.
#[derive(Clone, Debug)]
pub struct Hosts {
    names: Vec<String>,
    any_address: bool,
}

impl Hosts {
    /// `localhost`, and the addresses that stay on this computer.
    pub fn loopback() -> Self {
        Self { names: vec!["localhost".to_owned()], any_address: false }
    }

    /// These, and every address that is written as a number: rebinding needs a name.
    pub fn any_address() -> Self {
        Self { any_address: true, ..Self::loopback() }
    }

    /// These names too.
    pub fn and(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.names.extend(names.into_iter().map(|name| plain(&name).to_owned()));
        self
    }

    fn knows(&self, authority: &str) -> bool {
        // Credentials before the host are no part of it, and nobody has a reason to send them.
        let parsed = authority.parse::<Authority>().ok().filter(|_| !authority.contains('@'));
        let Some(parsed) = parsed else { return false };
        let host = plain(parsed.host());
        match address(&host) {
            Some(address) => self.any_address || address.is_loopback() || self.names.contains(&host),
            None => {
                let wild = host.split_once('.').map(|(_, rest)| format!("*.{rest}"));
                self.names.contains(&host) || wild.is_some_and(|wild| self.names.contains(&wild))
            }
        }
    }
}

/// In small letters, without the dot of the root.
fn plain(host: &str) -> String {
    host.trim_end_matches('.').to_ascii_lowercase()
}

fn address(host: &str) -> Option<IpAddr> {
    match host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(inner) => inner.parse::<Ipv6Addr>().ok().map(|address| IpAddr::V6(address).to_canonical()),
        None => host.parse().ok(),
    }
}

/// Refuses what no client of ours sends and a page of a foreign site can make a browser send.
pub(super) fn check(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    hosts: &Hosts,
    allowed_origins: &[String],
) -> Result<(), RequestRefusal> {
    let named = match single(headers, &header::HOST) {
        Single::Value(host) => hosts.knows(host),
        Single::Absent | Single::Unreadable => false,
    };
    // What stands in the first line goes before the header, for proxies too.
    if !named || uri.authority().is_some_and(|authority| !hosts.knows(authority.as_str())) {
        return Err(RequestRefusal::Host);
    }
    if !is_origin_allowed(headers, allowed_origins) {
        return Err(RequestRefusal::Origin);
    }
    let from_elsewhere = match single(headers, &SEC_FETCH_SITE) {
        Single::Absent => false,
        Single::Value(site) => !matches!(site, "same-origin" | "none"),
        Single::Unreadable => true,
    };
    // Where the origin is given, it was judged above.
    if from_elsewhere && !headers.contains_key(header::ORIGIN) && !is_navigation(method, headers) {
        return Err(RequestRefusal::CrossSite);
    }
    Ok(())
}

/// A link that somebody followed: it shows its answer to the person, and not to the page that it stood on.
fn is_navigation(method: &Method, headers: &HeaderMap) -> bool {
    let is = |name, wanted| matches!(single(headers, name), Single::Value(value) if value == wanted);
    method == Method::GET && is(&SEC_FETCH_MODE, "navigate") && is(&SEC_FETCH_DEST, "document")
}

/// Whether a page of this server sent it, and said so. What is no browser says nothing.
pub(crate) fn is_from_own_page(headers: &HeaderMap) -> bool {
    headers.contains_key(header::ORIGIN) && is_origin_allowed(headers, &[])
}

/// A browser tells where the page comes from. What is no browser sends no `Origin`.
fn is_origin_allowed(headers: &HeaderMap, allowed: &[String]) -> bool {
    let origin = match single(headers, &header::ORIGIN) {
        Single::Absent => return true,
        Single::Value(origin) => origin.to_ascii_lowercase(),
        Single::Unreadable => return false,
    };
    if allowed.iter().any(|allowed| allowed.trim_end_matches('/').eq_ignore_ascii_case(&origin)) {
        return true;
    }
    let (origin_host, default_port) = match (origin.strip_prefix("https://"), origin.strip_prefix("http://")) {
        (Some(host), _) => (host, ":443"),
        (None, Some(host)) => (host, ":80"),
        (None, None) => return false,
    };
    let without_port = |host: &str| host.strip_suffix(default_port).unwrap_or(host).to_owned();
    match single(headers, &header::HOST) {
        Single::Value(host) => without_port(origin_host) == without_port(&host.to_ascii_lowercase()),
        Single::Absent | Single::Unreadable => false,
    }
}

/// A header that must not come twice.
enum Single<'a> {
    Absent,
    Value(&'a str),
    Unreadable,
}

fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Single<'a> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Single::Absent,
        (Some(only), None) => only.to_str().map_or(Single::Unreadable, Single::Value),
        (Some(_), Some(_)) => Single::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    }

    fn allowed(origin: Option<&str>, host: &str, list: &[&str]) -> bool {
        let mut given = headers(&[("host", host)]);
        if let Some(origin) = origin {
            given.insert(header::ORIGIN, origin.parse().unwrap());
        }
        is_origin_allowed(&given, &list.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn a_page_may_connect_to_its_own_server_or_from_a_listed_origin() {
        assert!(allowed(None, "ledger.example", &[]));
        assert!(allowed(Some("https://ledger.example"), "Ledger.example", &[]));
        assert!(allowed(Some("https://ledger.example"), "ledger.example:443", &[]));
        assert!(allowed(Some("http://127.0.0.1:8080"), "127.0.0.1:8080", &[]));
        assert!(allowed(Some("https://dash.example"), "ledger.example", &["https://dash.example/"]));
        assert!(!allowed(Some("https://evil.example"), "ledger.example", &["https://dash.example"]));
        assert!(!allowed(Some("http://dash.example"), "ledger.example", &["https://dash.example"]));
        assert!(!allowed(Some("https://ledger.example:8443"), "ledger.example", &[]));
        assert!(!allowed(Some("https://ledger.example.evil.example"), "ledger.example", &[]));
        assert!(!allowed(Some("null"), "null", &[]));
    }

    #[test]
    fn on_this_computer_only_its_own_names_and_addresses_are_known() {
        let hosts = Hosts::loopback();
        for known in ["localhost", "LOCALHOST:8080", "localhost.", "127.0.0.1:1", "127.9.9.9", "[::1]:8080"] {
            assert!(hosts.knows(known), "{known}");
        }
        for foreign in [
            "",
            "evil.example",
            "127.0.0.1.evil.example:80",
            "192.0.2.1",
            "0.0.0.0",
            "[2001:db8::1]",
            "a@localhost",
            "localhost/x",
        ] {
            assert!(!hosts.knows(foreign), "{foreign}");
        }
    }

    #[test]
    fn beyond_it_any_address_is_known_and_of_names_those_that_were_given() {
        let hosts = Hosts::any_address().and(["Ledger.Example.".to_owned(), "*.office.example".to_owned()]);
        for known in ["192.0.2.1:8443", "[2001:db8::1]", "ledger.example", "a.office.example", "localhost"] {
            assert!(hosts.knows(known), "{known}");
        }
        for foreign in ["evil.example", "office.example", "a.b.office.example", "xledger.example"] {
            assert!(!hosts.knows(foreign), "{foreign}");
        }
    }

    #[test]
    fn what_a_foreign_page_can_send_is_refused_and_what_a_person_or_a_program_sends_is_not() {
        let judged = |method: Method, pairs: &[(&'static str, &str)]| {
            let dash = ["https://dash.example".to_owned()];
            let mut all = vec![("host", "localhost")];
            all.extend_from_slice(pairs);
            check(&method, &"/graphql".parse().unwrap(), &headers(&all), &Hosts::loopback(), &dash)
        };
        let cross = ("sec-fetch-site", "cross-site");
        assert_eq!(judged(Method::POST, &[]), Ok(()));
        assert_eq!(judged(Method::POST, &[("sec-fetch-site", "same-origin")]), Ok(()));
        assert_eq!(judged(Method::GET, &[("sec-fetch-site", "none")]), Ok(()));
        assert_eq!(judged(Method::POST, &[cross, ("origin", "https://dash.example")]), Ok(()));
        assert_eq!(judged(Method::POST, &[cross]), Err(RequestRefusal::CrossSite));
        assert_eq!(judged(Method::GET, &[("sec-fetch-site", "same-site")]), Err(RequestRefusal::CrossSite));
        assert_eq!(judged(Method::GET, &[cross, cross]), Err(RequestRefusal::CrossSite));
        assert_eq!(judged(Method::POST, &[cross, ("origin", "https://evil.example")]), Err(RequestRefusal::Origin));
        let followed = [cross, ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")];
        assert_eq!(judged(Method::GET, &followed), Ok(()));
        assert_eq!(judged(Method::POST, &followed), Err(RequestRefusal::CrossSite));
        let framed = [cross, ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")];
        assert_eq!(judged(Method::GET, &framed), Err(RequestRefusal::CrossSite));
        let absolute = check(
            &Method::GET,
            &"http://evil.example/graphql".parse().unwrap(),
            &headers(&[("host", "localhost")]),
            &Hosts::loopback(),
            &[],
        );
        assert_eq!(absolute, Err(RequestRefusal::Host));
    }
}
