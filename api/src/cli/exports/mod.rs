//! `hrdd export`: the same bytes from the folder of a ledger and from its server.

mod file;
mod here;
mod served;

use std::path::PathBuf;

use anyhow::Result;
use domain::terms::{Day, Instant};
use serde_json::json;

use super::{
    Store, clocks,
    exit::{Ended, Exit, usage},
    remote::Served,
    report,
    traced::Reason,
};
use crate::exports::{Asked, Format, Kind, Language, Refused, ReportAsked, Separator};

/// What to carry away, and where from.
#[derive(clap::Args)]
#[command(mut_arg("url", |url| url.conflicts_with_all(["copy", "user"])))]
pub(crate) struct Exports {
    /// Of what.
    kind: Kind,
    /// The reference of the case, for `case`; the name of the report, for `report`.
    #[arg(value_name = "CASE|REPORT")]
    named: Option<String>,
    /// What is given to a report, each as NAME=VALUE, such as on=2026-03-01.
    #[arg(value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// The register or a report as it was recorded at this position, or by this instant or the end of this day.
    #[arg(long, visible_alias = "recorded", value_name = "P|INSTANT|DAY")]
    as_recorded: Option<String>,
    /// The register or a report as it was in the world on this day, as far as it was known.
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    effective: Option<Day>,
    /// In which form.
    #[arg(long)]
    format: Format,
    /// Which events or cases: what `events(filter:)` and `cases(filter:)` take over GraphQL, as JSON.
    #[arg(long, value_name = "JSON")]
    filter: Option<String>,
    /// Only events after this position.
    #[arg(long, value_name = "P", default_value_t = 0)]
    after: u64,
    /// Of the ledger up to this position; as far as it goes where omitted.
    #[arg(long, value_name = "P")]
    at_position: Option<u64>,
    /// When it was first made: an export with the same position and moment has the same bytes.
    #[arg(long, value_name = "INSTANT", value_parser = Instant::parse)]
    made_at: Option<Instant>,
    /// The language of headings.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// CSV without the mark that Excel knows UTF-8 by.
    #[arg(long)]
    no_bom: bool,
    /// CSV with a second row: the names of the columns that stay the same in every language.
    #[arg(long)]
    keys: bool,
    /// CSV with this between the cells.
    #[arg(long, default_value = "comma")]
    separator: Separator,
    /// Write to this file instead of standard output; it appears when it is whole. CSV gets FILE-metadata.json beside it.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Go on where the same export to this file was cut off.
    #[arg(long, requires = "out", conflicts_with_all = ["at_position", "made_at"])]
    resume: bool,
    #[command(flatten)]
    store: Store,
    #[command(flatten)]
    served: Served,
    /// From a folder: made for this person, as their access rules show it. All of it where omitted.
    #[arg(long, value_name = "REFERENCE", requires_all = ["role", "office"])]
    user: Option<String>,
    /// In which role.
    #[arg(long, requires = "user")]
    role: Option<String>,
    /// For which office.
    #[arg(long, requires = "user")]
    office: Option<String>,
    #[command(flatten)]
    reason: Reason,
}

impl From<Refused> for Ended {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Asked(why) | Refused::Unexplained(why) | Refused::Beyond(why) => usage(why),
            Refused::NotThere(why) => Self::new(Exit::NotFound, "NOT_FOUND", why),
            Refused::Moves(why) => Self::new(Exit::Failed, "UNAVAILABLE", why),
            Refused::Stands(why) => {
                Self::new(Exit::Failed, "UNAVAILABLE", format!("this cannot be exported now: {why}"))
            }
            Refused::Unread(why) => {
                Self::new(Exit::Failed, "STORE", format!("the log could not be read: {why}. Run `hrdd verify`"))
            }
        }
    }
}

/// A report that is written to a file, as `hrdd report` is asked for it.
pub(crate) struct OfReport {
    /// Its name.
    pub(crate) name: String,
    /// What is given to it, each as NAME=VALUE.
    pub(crate) parameters: Vec<String>,
    /// The moment.
    pub(crate) as_recorded: Option<String>,
    /// The day of the world.
    pub(crate) effective: Option<Day>,
    /// In which form.
    pub(crate) format: Format,
    /// The language of headings.
    pub(crate) lang: Language,
    /// The file.
    pub(crate) out: Option<PathBuf>,
    /// Where from.
    pub(crate) store: Store,
    /// The server, where it is from one.
    pub(crate) served: Served,
    /// Why.
    pub(crate) reason: Reason,
}

impl From<OfReport> for Exports {
    fn from(of: OfReport) -> Self {
        Self {
            kind: Kind::Report,
            named: Some(of.name),
            parameters: of.parameters,
            as_recorded: of.as_recorded,
            effective: of.effective,
            format: of.format,
            filter: None,
            after: 0,
            at_position: None,
            made_at: None,
            lang: of.lang,
            no_bom: false,
            keys: false,
            separator: Separator::Comma,
            out: of.out,
            resume: false,
            store: of.store,
            served: of.served,
            user: None,
            role: None,
            office: None,
            reason: of.reason,
        }
    }
}

impl Exports {
    fn report(&self, name: &str) -> Result<ReportAsked, Ended> {
        let definition = report::named(name)?;
        let parameters = self.parameters.iter().map(|given| report::parameter(definition, given));
        let parameters = parameters.collect::<Result<_, Ended>>()?;
        Ok(ReportAsked { name: name.to_owned(), parameters })
    }

    fn asked(&self) -> Result<Asked, Ended> {
        let is_report = self.kind == Kind::Report;
        let has_moment = self.as_recorded.is_some() || self.effective.is_some();
        if !is_report && !self.parameters.is_empty() {
            return Err(usage("NAME=VALUE is for a report"));
        }
        if has_moment && !matches!(self.kind, Kind::Cases | Kind::Report) {
            return Err(usage(
                "--as-recorded and --effective are for the register and for reports; --at-position says up to which event",
            ));
        }
        let as_recorded = self.as_recorded.as_deref().map(clocks::as_recorded).transpose()?.unwrap_or_default();
        let report = self.named.as_ref().filter(|_| is_report).map(|name| self.report(name)).transpose()?;
        let asked = Asked {
            case: self.named.clone().filter(|_| !is_report),
            report,
            filter: self.filter.clone(),
            after: self.after,
            at_position: self.at_position,
            made_at: self.made_at,
            as_recorded,
            effective_on: self.effective,
            language: self.lang,
            bom: !self.no_bom,
            keys: self.keys,
            separator: self.separator,
            reason: self.reason.text().map(str::to_owned),
            ..Asked::new(self.kind, self.format)
        };
        asked.check().map_err(usage)?;
        Ok(asked)
    }
}

/// What an export came to.
pub(crate) struct Done {
    /// The position of its stamp.
    pub(crate) position: String,
    /// When it was made.
    pub(crate) made_at: String,
}

pub(crate) fn run(arguments: &Exports, json: bool) -> Result<()> {
    let mut asked = arguments.asked()?;
    let mut target = file::Target::open(arguments.out.as_deref(), arguments.resume, &mut asked)?;
    let done = match &arguments.served.url {
        None => here::export(arguments, asked, &mut target, json),
        Some(url) => served::export(arguments, url, asked, &mut target, json),
    };
    let done = match done {
        Ok(done) => done,
        Err(refused) => {
            target.abandon();
            return Err(refused);
        }
    };
    let bytes = target.finish()?;
    let to = arguments.out.as_ref().map_or_else(|| "standard output".into(), |file| file.display().to_string());
    let Done { position, made_at } = done;
    if json {
        let summary = json!({ "type": "summary", "bytes": bytes, "position": position, "madeAt": made_at, "to": to });
        eprintln!("{summary}");
    } else {
        eprintln!(" exported {bytes} bytes to {to}: the ledger up to position {position}, made at {made_at}");
    }
    Ok(())
}
