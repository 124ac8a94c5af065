//! How a command asks a server that runs elsewhere, as the person whose token it shows.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};

use super::{
    exit::{Ended, Exit},
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
        let usage = |why: String| Ended::new(Exit::Usage, "USAGE", why);
        let believed = self.ca.read().map_err(usage)?;
        let at = self.url.trim_end_matches('/').trim_end_matches("/graphql");
        let address = Address::believing(at, &believed).map_err(usage)?;
        let token = token::given(self.token_file.as_ref())?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        Ok(Reached { url: self.url.clone(), address, token, runtime })
    }
}

impl Reached {
    /// The data of a question, or of a command, that was answered.
    pub(crate) fn ask(&self, document: &str, variables: &Value) -> Result<Value, Ended> {
        self.runtime.block_on(asked(&self.address, &self.url, &self.token, document, variables))
    }
}

/// The data of a request that succeeded.
pub(crate) async fn asked(
    address: &Address,
    url: &str,
    token: &str,
    document: &str,
    variables: &Value,
) -> Result<Value, Ended> {
    let body = json!({ "query": document, "variables": variables }).to_string();
    let sent = Sent { path: "/graphql", kind: "application/json", token: Some(token), body };
    let failed = |why: &dyn std::fmt::Display| {
        let why = format!("{url}: {why}. Check the address, the token, and that `hrdd serve` is running");
        Ended::new(Exit::Failed, "UNAVAILABLE", why)
    };
    let (status, body) = address.post(sent).await.map_err(|why| failed(&why))?;
    let mut told: Value = serde_json::from_str(&body).map_err(|_| failed(&format!("it answers with {status}")))?;
    match told.pointer("/errors/0/message").and_then(Value::as_str) {
        Some(message) => Err(failed(&message)),
        None => Ok(told.get_mut("data").map(Value::take).unwrap_or_default()),
    }
}
