//! `hrdd token`: a token for somebody who holds a role. Who may run it can read the store's key, and nobody else can.

use std::path::PathBuf;

use anyhow::Result;
use domain::terms::{Office, Role, UserId};

use super::{
    Store,
    exit::{Ended, Exit},
    store,
};
use crate::{
    casebook::Time,
    token::{MOST_HOURS, Tokens},
};

/// Make a token for somebody who holds a role.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  hrdd token --data DIR --user U-104 --role CHIEF_OF_MISSION --office XA-CO\n  hrdd token --data DIR --user operator --role RECORDS_OFFICER --hours 2"
)]
pub(crate) struct Token {
    #[command(flatten)]
    store: Store,
    /// The person's reference, such as U-104; never a name.
    #[arg(long)]
    user: String,
    /// The role, such as CHIEF_OF_MISSION. What its holder may do is decided by the roles that were granted (mutation
    /// grantRole), not by the token.
    #[arg(long)]
    role: String,
    /// The office for which that person acts.
    #[arg(long, default_value = "local")]
    office: String,
    /// How many hours it holds.
    #[arg(long, default_value_t = 12)]
    hours: u32,
}

pub(crate) fn run(arguments: &Token, json: bool) -> Result<()> {
    let usage = |why: String| Ended::new(Exit::Usage, "USAGE", why);
    store::must_exist(&arguments.store)?;
    if !(1..=MOST_HOURS).contains(&arguments.hours) {
        return Err(usage(format!("--hours: a token holds 1 to {MOST_HOURS} hours")).into());
    }
    let user = UserId::new(&arguments.user).map_err(|why| usage(format!("--user: {why}")))?;
    let office = Office::new(&arguments.office).map_err(|why| usage(format!("--office: {why}")))?;
    let role = serde_json::from_value::<Role>(arguments.role.clone().into())
        .map_err(|error| usage(format!("--role: {error}")))?;
    let until = Time::system().now().plus_hours(arguments.hours);
    let token = Tokens::open(&arguments.store.data)?.seal(user, role, office, until)?;
    if json {
        println!("{}", serde_json::json!({ "ok": true, "data": { "token": token, "until": until } }));
    } else {
        println!("{token}");
    }
    Ok(())
}

/// The token that a command shows to a server: from a file, or from the environment, where no list of processes shows it.
pub(crate) fn given(file: Option<&PathBuf>) -> Result<String, Ended> {
    let usage = |why: String| Ended::new(Exit::Usage, "USAGE", why);
    let text = match file {
        Some(file) => std::fs::read_to_string(file).map_err(|error| {
            usage(format!("cannot read {}: {error}. Make a token with `hrdd token`", file.display()))
        })?,
        None => std::env::var("HRDD_TOKEN").map_err(|_| {
            let how =
                "say who you are: --token-file FILE, or the environment variable HRDD_TOKEN. `hrdd token` makes one";
            usage(how.to_owned())
        })?,
    };
    Ok(text.trim().to_owned())
}
