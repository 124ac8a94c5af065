//! `hrdd schema`: the API as it is published.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::json;

use super::{
    exit::{Ended, Exit},
    out,
};

/// Print the GraphQL schema, or compare it with a file.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  hrdd schema > schema.graphql\n  hrdd schema --check schema.graphql")]
pub(crate) struct Schema {
    /// Compare with this file instead of printing; exit code 6 where it differs.
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Schema, json: bool) -> Result<()> {
    let sdl = crate::graphql::sdl();
    let Some(file) = &arguments.check else {
        return if json { out::data(&json!({ "sdl": sdl })) } else { out::line(sdl.trim_end()) };
    };
    let unreadable = |error: std::io::Error| {
        Ended::new(Exit::Usage, "FILE", format!("cannot read {}: {error}. Check the path", file.display()))
    };
    let published = std::fs::read_to_string(file).map_err(unreadable)?;
    let (published, ours) = (published.trim_end(), sdl.trim_end());
    if published != ours {
        let place = published.lines().zip(ours.lines()).position(|(theirs, ours)| theirs != ours);
        let place = place.unwrap_or_else(|| published.lines().count().min(ours.lines().count())) + 1;
        let why = format!(
            "{} differs from this binary's schema, first at line {place}. Where the change is meant, write it anew: hrdd schema > {}",
            file.display(),
            file.display()
        );
        return Err(Ended::new(Exit::Findings, "SCHEMA_DIFFERS", why).into());
    }
    if json {
        out::data(&json!({ "same": true }))
    } else {
        out::line(&format!("{} is this binary's schema", file.display()))
    }
}
