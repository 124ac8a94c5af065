//! From the folder itself.

use anyhow::Result;
use domain::{
    Actor,
    access::Viewer,
    terms::{Office, UserId},
};

use super::{
    Done, Exports,
    file::{Sight, Target},
    usage,
};
use crate::{
    casebook::Time,
    cli::{
        exit::Ended,
        progress::Progress,
        token::role,
        traced::{Source, operator},
    },
    exports::{Asked, For, Kind, Prepared},
};

/// For whom it is made.
fn whom(arguments: &Exports) -> Result<Actor, Ended> {
    let (Some(user), Some(named), Some(office)) = (&arguments.user, &arguments.role, &arguments.office) else {
        return operator();
    };
    let user = UserId::new(user).map_err(|why| usage(format!("--user: {why}")))?;
    let office = Office::new(office).map_err(|why| usage(format!("--office: {why}")))?;
    Ok(Actor { user, role: role(named)?, office, on_behalf_of: None })
}

pub(super) fn export(arguments: &Exports, asked: Asked, target: &mut Target, json: bool) -> Result<Done> {
    let actor = whom(arguments)?;
    let mut source = arguments.reason.open(&arguments.store, json)?;
    let machine = Time::system().now();
    if let Source::Copy(opened) = &mut source {
        // What falls due depends on the day; a copy was folded without one.
        opened.views.turn_to(machine.day());
    }
    let ground = source.ground();
    let (viewer, now) = ground.views(|views| {
        let now = views.recorded_at().map_or(machine, |last| last.max(machine));
        (Viewer::of(views.registry(), &actor, now.day()), now)
    });
    let prepared = Prepared::new(asked, &ground, For { actor, viewer, now }).map_err(Ended::from)?;
    if let Some(begun) = target.sight() {
        let stamp = &prepared.stamp;
        let here = Sight { made_for: serde_json::to_value(&stamp.made_for)?, ledger: stamp.ledger.clone() };
        begun.goes_on_with(&here).map_err(usage)?;
    }
    if !arguments.reason.is_copy()
        && let Some(reading) = prepared.reading(&operator()?, now).map_err(Ended::from)?
    {
        source.record(reading)?;
    }
    if prepared.asked.format.has_metadata()
        && let Some(name) = target.name()
    {
        target.with_metadata(&prepared.metadata(&ground, &name)?)?;
    }
    let of = match prepared.asked.kind {
        Kind::Cases => "cases",
        Kind::Report => "rows",
        Kind::Events | Kind::Case => "positions",
    };
    let mut progress = Progress::begin("exporting", of, None, json);
    prepared.write(&ground, target, &mut |done, total| progress.of(done, total))?;
    progress.finish();
    let stamp = &prepared.stamp;
    Ok(Done { position: stamp.position.to_string(), made_at: stamp.made_at.to_string() })
}
