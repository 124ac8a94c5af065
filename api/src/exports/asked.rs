//! What is asked of an export, in one vocabulary for the query string of HTTP and for the command line.

use domain::{
    Position,
    terms::{Day, Instant},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use projections::reports::AsRecorded;

use super::form::{Format, Kind, Language, Separator, Spelled as _};

/// The longest filter, in bytes.
const LONGEST_FILTER: usize = 8 << 10;

/// The longest reason, in characters: what a trace of a reading holds.
const LONGEST_REASON: usize = 500;

/// Which report, of what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ReportAsked {
    /// Its name.
    pub(crate) name: String,
    /// What is given to it, by name.
    pub(crate) parameters: Vec<(String, String)>,
}

/// The parameter for the moment that the register or a report is asked about.
const AS_RECORDED: &str = "asRecorded";

/// The parameter for the day as of which the register or a report is effective.
const EFFECTIVE_ON: &str = "effectiveOn";

/// A moment: a position or an instant.
pub(crate) fn moment(text: &str) -> Result<AsRecorded, String> {
    if let Ok(position) = text.parse() {
        return Ok(AsRecorded::Position(Position(position)));
    }
    let wrong =
        |_| "What was recorded is asked by a position, 1234, or by an instant, 2026-01-31T12:00:00Z.".to_owned();
    Instant::parse(text).map(AsRecorded::At).map_err(wrong)
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// Of what.
    pub(crate) kind: Kind,
    /// Of which case, by its reference.
    pub(crate) case: Option<String>,
    /// Which report, for an export of one.
    pub(crate) report: Option<ReportAsked>,
    /// In which form.
    pub(crate) format: Format,
    /// Which events or cases: `EventFilterInput` or `RegisterFilterInput` as JSON.
    pub(crate) filter: Option<String>,
    /// Only events after this position.
    pub(crate) after: u64,
    /// Of the ledger up to this position; as far as it goes where omitted.
    pub(crate) at_position: Option<u64>,
    /// When it was first made, for one that is made again.
    pub(crate) made_at: Option<Instant>,
    /// Of the register or a report, what was known: the last of what the export is made of where none is named.
    pub(crate) as_recorded: AsRecorded,
    /// Of the register or a report, what was true on this day, as far as it was known.
    pub(crate) effective_on: Option<Day>,
    /// Of the headings.
    pub(crate) language: Language,
    /// Whether a CSV file begins with the mark that Excel knows UTF-8 by.
    pub(crate) bom: bool,
    /// Whether a second row gives the names that stay the same in every language.
    pub(crate) keys: bool,
    /// What stands between cells.
    pub(crate) separator: Separator,
    /// Without what stands before the first line: for going on.
    pub(crate) rest: bool,
    /// Only what stands beside the file.
    pub(crate) metadata: bool,
    /// Why, where strictly confidential events are carried away.
    pub(crate) reason: Option<String>,
}

/// All but what a query string, and a reader of one, take as it is.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn decoded(text: &str) -> Result<String, String> {
    let spaced = text.replace('+', " ");
    let text = percent_decode_str(&spaced).decode_utf8();
    text.map(std::borrow::Cow::into_owned).map_err(|_| "The query string is not UTF-8 when decoded.".to_owned())
}

fn number(name: &str, text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("The parameter {name} is a position: a whole number."))
}

impl Asked {
    /// Asks for all of it, with nothing special.
    pub(crate) const fn new(kind: Kind, format: Format) -> Self {
        Self {
            kind,
            case: None,
            report: None,
            format,
            filter: None,
            after: 0,
            at_position: None,
            made_at: None,
            as_recorded: AsRecorded::Now,
            effective_on: None,
            language: Language::En,
            bom: true,
            keys: false,
            separator: Separator::Comma,
            rest: false,
            metadata: false,
            reason: None,
        }
    }

    /// Reads a query string for what is named: a case by its reference, a report. What is not known is refused: a filter that is misspelt must not give everything.
    pub(crate) fn read(kind: Kind, named: Option<String>, query: &str) -> Result<Self, String> {
        let (case, report) = if kind == Kind::Report { (None, named) } else { (named, None) };
        let report = report.map(|name| ReportAsked { name, ..ReportAsked::default() });
        let mut asked = Self { case, report, ..Self::new(kind, Format::Jsonl) };
        let mut given: Vec<String> = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name)?, decoded(value)?);
            if given.contains(&name) {
                return Err(format!("The parameter {name} is given twice."));
            }
            match name.as_str() {
                "format" => asked.format = Format::read(&name, &value)?,
                "filter" => asked.filter = Some(value),
                "after" => asked.after = number(&name, &value)?,
                "atPosition" => asked.at_position = Some(number(&name, &value)?),
                "madeAt" => {
                    let at = Instant::parse(&value).map_err(|why| format!("The parameter madeAt: {why}."))?;
                    asked.made_at = Some(at);
                }
                AS_RECORDED => asked.as_recorded = moment(&value)?,
                EFFECTIVE_ON => {
                    let day = Day::parse(&value).map_err(|why| format!("The parameter {name}: {why}."))?;
                    asked.effective_on = Some(day);
                }
                "lang" => asked.language = Language::read(&name, &value)?,
                "bom" => asked.bom = bool::read(&name, &value)?,
                "keys" => asked.keys = bool::read(&name, &value)?,
                "separator" => asked.separator = Separator::read(&name, &value)?,
                "rest" => asked.rest = bool::read(&name, &value)?,
                "metadata" => asked.metadata = bool::read(&name, &value)?,
                "reason" => asked.reason = Some(value),
                _ => {
                    if let Some(report) = &mut asked.report {
                        // It says itself what it takes.
                        report.parameters.push((name.clone(), value));
                        given.push(name);
                        continue;
                    }
                    return Err(format!(
                        "There is no parameter {name}. There are format, filter, after, atPosition, asRecorded, effectiveOn, \
                         madeAt, lang, bom, keys, separator, rest, metadata and reason."
                    ));
                }
            }
            given.push(name);
        }
        if !given.iter().any(|name| name == "format") {
            return Err("Say in which form: format=jsonl, for example.".to_owned());
        }
        asked.check()?;
        Ok(asked)
    }

    /// Refuses what does not go together.
    pub(crate) fn check(&self) -> Result<(), String> {
        let (kind, format) = (self.kind, self.format);
        if !format.fits(kind) {
            return Err(format!("There is no {} of {}.", format.name(), kind.name()));
        }
        if (kind == Kind::Case) != self.case.is_some() {
            return Err("Name one case by its reference for an export of a case, and for no other.".to_owned());
        }
        if (kind == Kind::Report) != self.report.is_some() {
            return Err("Name one report for an export of a report, and for no other.".to_owned());
        }
        if kind == Kind::Report && (self.filter.is_some() || self.after > 0) {
            return Err(
                "A report takes no filter and no after. Give it what it takes; its explanation says what.".to_owned()
            );
        }
        let has_moment = self.as_recorded != AsRecorded::Now || self.effective_on.is_some();
        if has_moment && !matches!(kind, Kind::Cases | Kind::Report) {
            return Err(
                "The register and the reports have asRecorded and effectiveOn. Of events, say with atPosition up to \
                        which one."
                    .to_owned(),
            );
        }
        // A stamp has both where it is of an instant: of what was recorded by then, up to which position it went.
        let (at, named) = (self.at_position.map(Position), self.as_recorded);
        if kind == Kind::Cases && at.is_some_and(|at| matches!(named, AsRecorded::Position(named) if named != at)) {
            return Err("Say once of which moment the register is: atPosition, or asRecorded.".to_owned());
        }
        if kind == Kind::Case && self.filter.is_some() {
            return Err(
                "An export of one case takes no filter. Ask for events, with the case in the filter.".to_owned()
            );
        }
        if self.filter.as_ref().is_some_and(|filter| filter.len() > LONGEST_FILTER) {
            return Err(format!("A filter has {LONGEST_FILTER} bytes at most."));
        }
        if self.reason.as_ref().is_some_and(|reason| reason.chars().count() > LONGEST_REASON) {
            return Err(format!("A reason has {LONGEST_REASON} characters at most."));
        }
        if (self.rest || self.after > 0) && kind == Kind::Cases {
            return Err("The register has no positions to go on from. Ask for all of it.".to_owned());
        }
        if self.rest && !format.goes_on(kind) {
            return Err(format!(
                "{} does not go on where it broke off. Ask for all of it, at the same position.",
                format.name()
            ));
        }
        if self.after > 0 && format == Format::Dossier {
            return Err("A dossier is of the whole case. Leave out after.".to_owned());
        }
        if self.rest && (self.at_position.is_none() || self.made_at.is_none()) {
            return Err("To go on with an export, say its atPosition and madeAt: they stand in its stamp.".to_owned());
        }
        if self.metadata && !format.has_metadata() {
            return Err(format!("{} carries its stamp in itself. Only CSV has it beside.", format.name()));
        }
        Ok(())
    }

    /// Whether the present views answer: whatever is asked of events and reports, and the register where no moment is named.
    pub(crate) fn is_of_now(&self) -> bool {
        let is_now = self.as_recorded == AsRecorded::Now && self.at_position.is_none() && self.effective_on.is_none();
        self.kind != Kind::Cases || is_now
    }

    /// The moment that is named, as it is written.
    pub(crate) fn moment(&self) -> Option<String> {
        match self.as_recorded {
            AsRecorded::Now => None,
            AsRecorded::Position(position) => Some(position.to_string()),
            AsRecorded::At(at) => Some(at.to_string()),
        }
    }

    /// The path and query string that ask for the same over HTTP.
    pub(crate) fn path(&self) -> String {
        let encoded = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
        let mut path = format!("/export/{}", self.kind.name());
        let named = self.case.as_ref().or_else(|| self.report.as_ref().map(|report| &report.name));
        if let Some(named) = named {
            path.push('/');
            path.push_str(&encoded(named));
        }
        let mut query = vec![format!("format={}", self.format.name())];
        let mut push = |name: &str, value: Option<String>| {
            query.extend(value.map(|value| format!("{name}={}", encoded(&value))));
        };
        push("filter", self.filter.clone());
        push("after", (self.after > 0).then(|| self.after.to_string()));
        push("atPosition", self.at_position.map(|position| position.to_string()));
        push("madeAt", self.made_at.map(|at| at.to_string()));
        push("lang", (self.language != Language::En).then(|| self.language.code().to_owned()));
        push("bom", (!self.bom).then(|| "false".to_owned()));
        push("keys", self.keys.then(|| "true".to_owned()));
        push("separator", (self.separator != Separator::Comma).then(|| self.separator.spell().to_owned()));
        push("rest", self.rest.then(|| "true".to_owned()));
        push("metadata", self.metadata.then(|| "true".to_owned()));
        push("reason", self.reason.clone());
        push(AS_RECORDED, self.moment());
        push(EFFECTIVE_ON, self.effective_on.map(|on| on.to_string()));
        if let Some(report) = &self.report {
            report.parameters.iter().for_each(|(name, value)| push(&encoded(name), Some(value.clone())));
        }
        format!("{path}?{}", query.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_reads_back_from_the_path_that_asks_for_it() {
        let all = Asked {
            case: None,
            filter: Some(r#"{"kinds":["SupportApproved"],"text":"a & b = ü+"}"#.to_owned()),
            after: 7,
            at_position: Some(90),
            made_at: Some(Instant::parse("2026-03-01T08:00:00Z").unwrap()),
            language: Language::Ar,
            bom: false,
            keys: true,
            separator: Separator::Semicolon,
            rest: true,
            metadata: false,
            reason: Some("For the audit.".to_owned()),
            ..Asked::new(Kind::Events, Format::Csv)
        };
        let parameters = [("case", "XA-2025-001"), ("draft", "{\"a\": \"=1&2\"}")];
        let report = ReportAsked {
            name: "late-facts".to_owned(),
            parameters: parameters.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        };
        let then = |kind, format, as_recorded| Asked {
            as_recorded,
            effective_on: Some(Day::parse("2026-02-01").unwrap()),
            ..Asked::new(kind, format)
        };
        let at = AsRecorded::At(Instant::parse("2026-03-01T08:00:00Z").unwrap());
        let report = Asked { report: Some(report), ..then(Kind::Report, Format::Xlsx, at) };
        let cases = then(Kind::Cases, Format::Csv, AsRecorded::Position(Position(9)));
        for asked in [all, Asked::new(Kind::Cases, Format::Jsonl), cases, report] {
            let path = asked.path();
            let (_, query) = path.split_once('?').unwrap();
            let named = asked.report.as_ref().map(|report| report.name.clone());
            assert_eq!(Asked::read(asked.kind, named, query), Ok(asked), "{path}");
        }
    }

    #[test]
    fn no_report_takes_anything_by_a_name_that_every_export_has() {
        let own =
            "format filter after atPosition madeAt lang bom keys separator rest metadata reason asRecorded effectiveOn";
        for definition in projections::reports::all() {
            for parameter in definition.parameters {
                assert!(
                    !own.split(' ').any(|name| name == parameter.name),
                    "{} of {}",
                    parameter.name,
                    definition.name
                );
            }
        }
    }

    #[test]
    fn what_is_misspelt_or_does_not_go_together_is_refused_and_never_gives_everything() {
        let events = |query: &str| Asked::read(Kind::Events, None, query).unwrap_err();
        assert!(events("").contains("format="));
        assert!(events("format=csv&filtre={}").contains("no parameter filtre"));
        assert!(events("format=csv&format=jsonl").contains("twice"));
        assert!(events("format=pdf").contains("one of jsonl, csv"));
        assert!(events("format=jsonl&rest=true").contains("atPosition"));
        assert!(events("format=jsonl&metadata=true").contains("in itself"));
        assert!(events("format=jsonl&after=-1").contains("whole number"));
        assert!(events("format=jsonl&filter=%ff").contains("UTF-8"));
        let cases = |query: &str| Asked::read(Kind::Cases, None, query).unwrap_err();
        assert!(cases("format=cloudevents").contains("no cloudevents of cases"));
        assert!(cases("format=csv&after=3").contains("no positions"));
        assert!(cases("format=csv&atPosition=3&asRecorded=4").contains("once"));
        assert!(cases("format=csv&effectiveOn=2026").contains("effectiveOn"));
        assert!(events("format=csv&effectiveOn=2026-01-01").contains("The register and the reports"));
        assert!(events("format=csv&asRecorded=3").contains("atPosition"));
        let report = |query: &str| Asked::read(Kind::Report, Some("late-facts".to_owned()), query).unwrap_err();
        assert!(report("format=xes").contains("no xes of report"));
        assert!(report("format=csv&after=3").contains("no after"));
        assert!(report("format=csv&asRecorded=yesterday").contains("an instant"));
        assert!(report("format=csv&x=1&x=2").contains("twice"));
        assert!(report("format=csv&rest=true").contains("does not go on"));
        assert!(Asked::read(Kind::Case, None, "format=csv").is_err());
        assert!(Asked::read(Kind::Case, Some("XA-1".to_owned()), "format=csv&filter={}").is_err());
    }
}
