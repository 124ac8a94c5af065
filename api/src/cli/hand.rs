//! How a command acts for the operator of a store: through the running server where there is one, by itself otherwise.

use serde_json::Value;

use super::{
    Store,
    exit::{Ended, Exit},
    store::{must_exist, opening},
};
use crate::{
    identity::operator::{Hand, Operation, Refused, Unreached},
    room::NoRoom,
};

impl From<Refused> for Ended {
    fn from(refused: Refused) -> Self {
        let exit = match refused.code.as_str() {
            "E-CON-01" => Exit::Conflict,
            "E-REF-01" => Exit::NotFound,
            "E-INP-01" => Exit::Usage,
            NoRoom::CODE | "UNAVAILABLE" | "INTERNAL" | "UNAUTHENTICATED" | "BAD_REQUEST" => Exit::Failed,
            _ => Exit::Refused,
        };
        Self::new(exit, refused.code, refused.message)
    }
}

/// Gets at the store.
pub(crate) fn reach(store: &Store, json: bool) -> Result<Hand, Ended> {
    must_exist(store)?;
    let mut progress = opening(json);
    let hand = Hand::reach(&store.data, &mut || progress.one()).map_err(|unreached| match unreached {
        Unreached::Open(error) => Ended::from(error),
        Unreached::Other(why) => Ended::new(Exit::Failed, "UNAVAILABLE", why),
    })?;
    progress.finish();
    Ok(hand)
}

/// Gets at the store and asks for one thing.
pub(crate) fn ask(store: &Store, operation: &Operation, json: bool) -> Result<Value, Ended> {
    Ok(reach(store, json)?.ask(operation)?)
}

/// Asks for a list, page after page; `page` asks for what comes after the last one of the page before.
pub(crate) fn list(
    hand: &Hand,
    name: &str,
    mut page: impl FnMut(Option<&str>) -> Result<Operation, String>,
) -> Result<Vec<Value>, Ended> {
    let mut found = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let operation = page(after.as_deref()).map_err(|why| Ended::new(Exit::Failed, "INTERNAL", why))?;
        let mut answer = hand.ask(&operation)?;
        if let Some(Value::Array(lines)) = answer.get_mut(name).map(Value::take) {
            found.extend(lines);
        }
        match answer.get("next").and_then(Value::as_str) {
            Some(next) => after = Some(next.to_owned()),
            None => return Ok(found),
        }
    }
}
