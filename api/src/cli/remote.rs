//! How a command asks a server that runs elsewhere, as the person whose token it shows.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};

use super::{
    exit::{Ended, Exit, usage},
    token,
};
use crate::client::{Address, CaFile, Sent};

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

    /// The data of a question, or of a command, that was answered.
    pub(crate) fn ask(&self, document: &str, variables: &Value) -> Result<Value, Ended> {
        let body = json!({ "query": document, "variables": variables }).to_string();
        let sent = Sent { path: "/graphql", kind: "application/json", token: Some(&self.token), body };
        let failed = |why: &dyn std::fmt::Display| {
            let why = format!("{}: {why}. Check the address, the token, and that `hrdd serve` is running", self.url);
            Ended::new(Exit::Failed, "UNAVAILABLE", why)
        };
        let (status, body) = self.runtime.block_on(self.address.post(sent)).map_err(|why| failed(&why))?;
        let mut told: Value = serde_json::from_str(&body).map_err(|_| failed(&format!("it answers with {status}")))?;
        match told.pointer("/errors/0/message").and_then(Value::as_str) {
            Some(message) => Err(failed(&message)),
            None => Ok(told.get_mut("data").map(Value::take).unwrap_or_default()),
        }
    }
}
