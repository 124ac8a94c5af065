//! How a command asks a server that runs elsewhere, as the person whose token it shows.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};

use super::{
    exit::{Ended, Exit, usage},
    token,
};
use crate::client::{Address, CaFile, Sent};

const CASE: &str = "query($reference: String) { case(reference: $reference) { id } }";

/// The server that is asked, and who asks.
#[derive(clap::Args)]
pub(crate) struct Remote {
    /// The server, as it prints it.
    #[arg(long, env = "HRDD_URL", value_name = "URL", default_value = "http://127.0.0.1:8080")]
    url: String,
    #[command(flatten)]
    ca: CaFile,
    /// A file with the token; where omitted, the environment variable HRDD_TOKEN.
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
}

/// The server that is asked in place of a folder, where one is.
#[derive(clap::Args, Clone)]
pub(crate) struct Served {
    /// The server that has the store open, as it prints its address, in place of a folder: it shows what whoever asks may see.
    #[arg(long, value_name = "URL")]
    pub(crate) url: Option<String>,
    #[command(flatten)]
    pub(crate) ca: CaFile,
    /// A file with the token for the server; the environment variable HRDD_TOKEN otherwise.
    #[arg(long, value_name = "FILE", requires = "url")]
    pub(crate) token_file: Option<PathBuf>,
}

impl Served {
    /// The server, where one is named.
    pub(crate) fn reach(&self) -> Result<Option<Reached>> {
        self.url.as_ref().map(|url| Reached::at(url, &self.ca, self.token_file.as_ref())).transpose()
    }
}

/// Of a store that is in use, that its server can be asked.
pub(crate) fn in_use(mut ended: Ended) -> Ended {
    if ended.exit == Exit::InUse {
        ended.message.push_str(". A running server is asked with --url URL and a token");
    }
    ended
}

/// What a server said against it, in its own words and with its own code: it ends as the same does on the machine itself.
pub(crate) fn refused(answer: &Value) -> Option<Ended> {
    let text = |place: &str| answer.pointer(place).and_then(Value::as_str);
    let why = text("/errors/0/message")?.trim_end_matches('.');
    let code = text("/errors/0/extensions/code").unwrap_or("UNAVAILABLE");
    let exit = match code {
        "BAD_USER_INPUT" | "E-INP-01" => Exit::Usage,
        "NOT_FOUND" | "POSITION_AHEAD" | "E-REF-01" => Exit::NotFound,
        "E-CON-01" => Exit::Conflict,
        "FORBIDDEN" => Exit::Refused,
        rule if rule.starts_with("E-") => Exit::Refused,
        _ => Exit::Failed,
    };
    let told = match code {
        "UNAUTHENTICATED" => format!("{why}. Check the token; `hrdd token` makes one"),
        _ => why.to_owned(),
    };
    Some(Ended::new(exit, code, told))
}

/// A server that can be asked.
pub(crate) struct Reached {
    url: String,
    address: Address,
    token: String,
    runtime: tokio::runtime::Runtime,
}

impl Remote {
    /// Reads what is needed to ask.
    pub(crate) fn reach(&self) -> Result<Reached> {
        Reached::at(&self.url, &self.ca, self.token_file.as_ref())
    }
}

impl Reached {
    /// A server by its address as it prints it, or that of its `/graphql`, with the token of a file or of the environment.
    pub(crate) fn at(url: &str, ca: &CaFile, token_file: Option<&PathBuf>) -> Result<Self> {
        let believed = ca.read().map_err(usage)?;
        let at = url.trim_end_matches('/').trim_end_matches("/graphql");
        let address = Address::believing(at, &believed).map_err(usage)?;
        let token = token::given(token_file)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        Ok(Self { url: url.to_owned(), address, token, runtime })
    }

    /// The server, as it was named.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The data of a question, or of a command, that was answered.
    pub(crate) fn ask(&self, document: &str, variables: &Value) -> Result<Value, Ended> {
        let body = json!({ "query": document, "variables": variables }).to_string();
        let sent = Sent { path: "/graphql", kind: "application/json", token: Some(&self.token), body };
        let failed = |why: &dyn std::fmt::Display| {
            let why =
                format!("{} does not answer: {why}. Check the address and that `hrdd serve` is running", self.url);
            Ended::new(Exit::Failed, "UNAVAILABLE", why)
        };
        let (status, body) = self.runtime.block_on(self.address.post(sent)).map_err(|why| failed(&why))?;
        let mut told: Value = serde_json::from_str(&body)
            .map_err(|_| failed(&format!("what it sends is no JSON, with status {status}")))?;
        match refused(&told) {
            Some(ended) => Err(ended),
            None => Ok(told.get_mut("data").map(Value::take).unwrap_or_default()),
        }
    }

    /// The global id of the case with a reference, where whoever asks reaches it.
    pub(crate) fn case(&self, reference: &str) -> Result<Value, Ended> {
        let none = || Ended::new(Exit::NotFound, "E-REF-01", format!("there is no case {reference} for whoever asks"));
        let mut answer = self.ask(CASE, &json!({ "reference": reference }))?;
        answer.pointer_mut("/case/id").map(Value::take).filter(Value::is_string).ok_or_else(none)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_says_against_it_keeps_its_code_and_ends_as_on_the_machine_itself() {
        let ended = |code: &str| {
            let answer =
                json!({ "errors": [{ "message": "It is so.", "extensions": { "code": code } }], "data": null });
            let ended = refused(&answer).unwrap();
            assert_eq!(ended.code, code);
            assert!(ended.message.starts_with("It is so") && !ended.message.ends_with('.'), "{ended}");
            (ended.exit, ended.message.contains("token"))
        };
        assert_eq!(ended("BAD_USER_INPUT"), (Exit::Usage, false));
        assert_eq!(ended("POSITION_AHEAD"), (Exit::NotFound, false));
        assert_eq!(ended("NOT_FOUND"), (Exit::NotFound, false));
        assert_eq!(ended("E-CON-01"), (Exit::Conflict, false));
        assert_eq!(ended("E-AUT-01"), (Exit::Refused, false));
        assert_eq!(ended("UNAVAILABLE"), (Exit::Failed, false));
        assert_eq!(ended("UNAUTHENTICATED"), (Exit::Failed, true), "the token alone is what it may be");
        assert!(refused(&json!({ "data": {} })).is_none());
    }
}
