//! Which of the two clocks a command asks: what was known by a moment, and what was true on a day.

use domain::{
    Case, Envelope,
    case::clocks::{Moment, as_effective, known_at},
    terms::{Day, Instant},
};

use projections::reports::AsRecorded;

use super::exit::{Ended, usage};
use crate::{casebook::Time, exports::moment};

/// What was known by then, and what was true.
#[derive(clap::Args, Default)]
pub(crate) struct Clocks {
    /// What was known by then: an instant in UTC such as 2026-01-31T12:00:00Z, or a day, to its end.
    #[arg(long, value_name = "INSTANT|DAY")]
    recorded: Option<String>,
    /// What was true on this day as far as it was known: every correction applied, in the order in which it happened.
    #[arg(long, value_name = "DAY")]
    effective: Option<String>,
}

/// An instant that has come. A day is meant to its end; today's is now.
pub(crate) fn instant(option: &str, text: &str) -> Result<Instant, Ended> {
    let now = Time::system().now();
    if let Ok(day) = Day::parse(text) {
        return day_come(option, day, now).map(|day| day.end().min(now));
    }
    let wrong = |_| usage(format!("{option}: write an instant as 2026-01-31T12:00:00Z, or a day as 2026-01-31"));
    let at = Instant::parse(text).map_err(wrong)?;
    if at > now {
        return Err(usage(format!("{option}: {at} has not come yet. Leave it out for what is known now")));
    }
    Ok(at)
}

/// A moment of what was recorded: a position, an instant that has come, or a day, to its end.
pub(crate) fn as_recorded(text: &str) -> Result<AsRecorded, Ended> {
    match Day::parse(text) {
        Ok(_) => instant("--as-recorded", text).map(AsRecorded::At),
        Err(_) => moment(text).map_err(usage),
    }
}

/// A day of the world that has come.
pub(crate) fn effective(text: &str) -> Result<Day, Ended> {
    let day = Day::parse(text).map_err(|why| usage(format!("--effective: {why}")))?;
    day_come("--effective", day, Time::system().now())
}

fn day_come(option: &str, day: Day, now: Instant) -> Result<Day, Ended> {
    if day > now.day() {
        return Err(usage(format!("{option}: {day} has not come yet. Leave it out for what is known now")));
    }
    Ok(day)
}

impl Clocks {
    /// Whether neither clock was asked.
    pub(crate) const fn is_empty(&self) -> bool {
        self.recorded.is_none() && self.effective.is_none()
    }

    /// The moment and the day.
    pub(crate) fn read(&self) -> Result<(Option<Moment>, Option<Day>), Ended> {
        let recorded = self.recorded.as_deref().map(|text| instant("--recorded", text)).transpose()?;
        let effective = self.effective.as_deref().map(effective).transpose()?;
        Ok((recorded.map(Moment::At), effective))
    }
}

/// The part of a history that was known, and the state that is told of it; none where the case was not open yet.
pub(crate) fn told_of(
    history: &[Envelope],
    (moment, on): (Option<Moment>, Option<Day>),
) -> Option<(&[Envelope], Case)> {
    let known = moment.map_or(history, |moment| known_at(history, moment));
    let state = on.map_or_else(|| Case::fold(known), |on| as_effective(known, on));
    state.is_open().then_some((known, state))
}
