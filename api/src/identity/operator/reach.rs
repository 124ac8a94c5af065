//! How a command on the machine gets at a store: through the operator's door where it is served, by opening it otherwise.

use std::{path::Path, sync::Arc};

use serde_json::Value;

use super::{FILE, Operation, Refused, Whereabouts, perform};
use crate::{
    casebook::{Casebook, OpenError, Setting},
    client::{Address, Sent},
    identity::{Identity, beside},
    push::Pushes,
};

/// What asks for the operator.
pub(crate) enum Hand {
    /// A server has the store open.
    Door { address: Address, secret: String, runtime: tokio::runtime::Runtime },
    /// The store, opened here.
    Own { identity: Identity, pushes: Pushes, casebook: Arc<Casebook> },
}

/// The store is not got at.
#[derive(Debug)]
pub(crate) enum Unreached {
    /// It does not open.
    Open(OpenError),
    /// A file beside the log, or the line to the server.
    Other(String),
}

impl Drop for Hand {
    fn drop(&mut self) {
        if let Self::Own { casebook, .. } = self {
            casebook.close();
        }
    }
}

impl Hand {
    /// Gets at the store in `folder`. The file of a door that nobody stands behind any more is passed over.
    pub(crate) fn reach(folder: &Path, seen: &mut (dyn FnMut() + Send)) -> Result<Self, Unreached> {
        let other = |why: String| Unreached::Other(why);
        let file = folder.join(FILE);
        beside::must_be_private(&file).map_err(|error| other(error.to_string()))?;
        let whereabouts: Option<Whereabouts> = beside::read(&file).map_err(|error| other(error.to_string()))?;
        if let Some(Whereabouts { address, secret }) = whereabouts {
            let address = Address::parse(&address).map_err(other)?;
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = runtime.map_err(|error| other(error.to_string()))?;
            let door = Self::Door { address, secret, runtime };
            if door.ask(&Operation::Rules {}).is_ok() {
                return Ok(door);
            }
        }
        let casebook = Arc::new(Casebook::open_in(folder, Setting::default(), seen).map_err(Unreached::Open)?);
        let identity = Identity::open(Arc::clone(&casebook), folder, None);
        match identity.and_then(|identity| Ok((identity, Pushes::open(&casebook, folder)?))) {
            Ok((identity, pushes)) => Ok(Self::Own { identity, pushes, casebook }),
            Err(error) => {
                casebook.close();
                Err(other(error.to_string()))
            }
        }
    }

    /// Asks for something.
    pub(crate) fn ask(&self, operation: &Operation) -> Result<Value, Refused> {
        let body = serde_json::to_string(operation).map_err(|error| Refused::new("INTERNAL", error.to_string()))?;
        match self {
            Self::Door { address, secret, runtime } => {
                let sent = Sent { path: "/", kind: "application/json", token: Some(secret), body };
                let unreached = |why: String| Refused::new("UNAVAILABLE", format!("the operator's door: {why}"));
                let (status, body) = runtime.block_on(address.post(sent)).map_err(unreached)?;
                let unread = |error: serde_json::Error| Refused::new("UNAVAILABLE", error.to_string());
                if status == 200 {
                    return serde_json::from_str(&body).map_err(unread);
                }
                Err(serde_json::from_str(&body).unwrap_or_else(unread))
            }
            Self::Own { identity, pushes, .. } => {
                let operation =
                    serde_json::from_str(&body).map_err(|error| Refused::new("INTERNAL", error.to_string()))?;
                perform(identity, pushes, operation)
            }
        }
    }
}
