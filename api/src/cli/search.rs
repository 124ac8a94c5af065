//! `hrdd search`: events across all cases whose texts hold words, the best first.

use std::io::{IsTerminal, Write};

use anyhow::Result;
use domain::{
    Envelope, Position,
    access::Viewer,
    terms::{Country, Day, Office, ReadingKind, Subject, UserId},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Store,
    exit::{Ended, Exit, usage},
    out,
    progress::Progress,
    remote::{Reached, Served, in_use},
    told::plain,
    traced::{Reading, Reason, Source, operator},
};
use crate::{
    casebook::Time,
    search::{self, Asked, Broken, Facets, FindError, Hit, Index, Language, SearchFilter, Snapshot, find, marks},
};

/// Events that are taken into the index at once.
const PAGE: usize = 512;

/// Events after which the index is written down.
const MOST_WAITING: u64 = 20_000;

const QUESTION: &str = "query($words: String!, $filter: SearchFilterInput, $first: Int) { search(words: $words, filter: $filter, first: $first) { \
position totalCount nodes { score isCorrected isAnnulled event { position kind effectiveOn recordedAt actor { user } case { reference } } \
texts { field isCutBefore isCutAfter pieces { text isMatch } } } } }";

/// What is looked for, and where.
#[derive(clap::Args)]
#[command(
    mut_arg("url", |url| url.conflicts_with_all(["reason", "copy"])),
    after_help = "A word finds its other forms in English, French, Spanish and Arabic, with accents and vowel signs or without. \"two words\" are \
found in this order as they stand, susp* finds what begins so, -word leaves out what holds it (after --, or the shell takes it for an \
option). All words must be in the same event. The index lies in the folder `search` of the store; it is made from the log, and made \
anew where it is missing or damaged.\n\nExamples:\n  hrdd search suspended patrol --data DIR\n  hrdd search '\"two patrols\"' 'susp*' --country XA --from 2026-01-01 --data DIR\n  hrdd search --url http://127.0.0.1:8080 --token-file token -- الأسلحة -شرطة\n  hrdd --json search weapons --kind IncidentReported --data DIR"
)]
pub(crate) struct Search {
    /// What is looked for.
    #[arg(required = true, value_name = "WORDS")]
    words: Vec<String>,
    #[command(flatten)]
    store: Store,
    #[command(flatten)]
    served: Served,
    /// Only of the case with this reference.
    #[arg(long, value_name = "REFERENCE")]
    case: Option<String>,
    /// Only of cases in this country, such as XA.
    #[arg(long, value_name = "CODE", value_parser = Country::new)]
    country: Vec<Country>,
    /// Only of cases that this office is responsible for.
    #[arg(long, value_name = "OFFICE", value_parser = Office::new)]
    office: Vec<Office>,
    /// Only events of this kind, such as IncidentReported.
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// Only what this person recorded.
    #[arg(long, value_name = "USER", value_parser = UserId::new)]
    user: Vec<UserId>,
    /// Only what happened on this day or later.
    #[arg(long, value_name = "DAY", value_parser = |day: &str| Day::parse(day))]
    from: Option<Day>,
    /// Only what happened on this day or earlier.
    #[arg(long, value_name = "DAY", value_parser = |day: &str| Day::parse(day))]
    to: Option<Day>,
    /// Look for other forms of a word in this language only: english, french, spanish, arabic.
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    language: Vec<Language>,
    /// Show so many.
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=100))]
    first: u32,
    #[command(flatten)]
    reason: Reason,
}

fn language(name: &str) -> Result<Language, String> {
    serde_json::from_value(name.to_uppercase().into()).map_err(|_| "one of english, french, spanish, arabic".to_owned())
}

/// A hit, as the store and the server give it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    position: String,
    kind: String,
    reference: Option<String>,
    effective_on: String,
    recorded_at: String,
    user: String,
    score: f64,
    is_corrected: Option<bool>,
    is_annulled: Option<bool>,
    texts: Vec<Text>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Text {
    field: String,
    is_cut_before: bool,
    is_cut_after: bool,
    pieces: Vec<Piece>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Piece {
    text: String,
    is_match: bool,
}

/// What was found, and up to which event was searched.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    total: u64,
    searched_to: String,
    hits: Vec<Line>,
}

pub(crate) fn run(arguments: &Search, json: bool) -> Result<()> {
    let answer = match arguments.served.reach()? {
        Some(server) => served(arguments, &server)?,
        None => local(arguments, json)?,
    };
    if json { out::data(&answer) } else { print(&answer) }
}

impl Search {
    fn filter(&self) -> SearchFilter {
        SearchFilter {
            countries: self.country.clone(),
            offices: self.office.clone(),
            kinds: self.kind.clone(),
            users: self.user.clone(),
            effective_from: self.from,
            effective_to: self.to,
            languages: self.language.clone(),
            ..SearchFilter::default()
        }
    }
}

/// Over the stopped store, or a copy of it.
fn local(arguments: &Search, json: bool) -> Result<Answer> {
    let words = arguments.words.join(" ");
    let asked = Asked::read(&words, &arguments.language).map_err(usage)?;
    let source = arguments.reason.open(&arguments.store, json).map_err(in_use)?;
    let mut filter = arguments.filter();
    filter.facets().map_err(usage)?;
    if let Some(reference) = &arguments.case {
        filter.case_id = Some(source.case(reference)?.0);
    }
    let facets = filter.facets().map_err(usage)?;
    // Nothing is written into a copy.
    let aside = matches!(source, Source::Copy(_)).then(tempfile::tempdir).transpose()?;
    let folder = search::folder(aside.as_ref().map_or(&arguments.store.data, |aside| aside.path()));
    let snapshot = indexed(&source, &folder, json)?;
    let (hits, total) = hits(&source, &facets, &asked, &snapshot, arguments.first as usize)?;
    let mut events = Vec::new();
    for hit in hits {
        let event = source.reader().at(hit.position)?;
        events.push((hit, event));
    }
    trace(arguments, &source, events.iter().map(|(_, event)| &**event))?;
    let hits = events.iter().map(|(hit, event)| line(&source, *hit, event, &asked)).collect();
    Ok(Answer { total: total as u64, searched_to: snapshot.position.to_string(), hits })
}

fn unindexed(Broken(why): Broken) -> Ended {
    let how = "The log has every event; take the folder `search` away, see to it that there is room on the disk, and try again";
    Ended::new(Exit::Failed, "INDEX", format!("the index of words cannot be made: {why}. {how}"))
}

/// The index, as far as the log goes.
fn indexed(source: &Source, folder: &std::path::Path, json: bool) -> Result<Snapshot, Ended> {
    let (reader, head) = (source.reader(), source.reader().head());
    let mut index = Index::open(folder, &reader, false).map_err(unindexed)?;
    if index.position() < head {
        let begun = index.position().0;
        let mut progress = Progress::begin("indexing", "events", Some(head.0 - begun), json);
        while index.position() < head {
            index.take(PAGE, head).map_err(unindexed)?;
            if index.waiting() >= MOST_WAITING {
                index.commit().map_err(unindexed)?;
            }
            progress.set(index.position().0 - begun);
        }
        index.commit().map_err(unindexed)?;
        progress.finish();
    }
    Ok(index.snapshot())
}

/// The machine's own role, which sees everything.
fn viewer(source: &Source) -> Result<Viewer, Ended> {
    let actor = operator()?;
    Ok(source.views(|views| Viewer::of(views.registry(), &actor, Time::system().now().day())))
}

fn hits(
    source: &Source,
    facets: &Facets,
    asked: &Asked,
    snapshot: &Snapshot,
    first: usize,
) -> Result<(Vec<Hit>, usize), Ended> {
    let viewer = viewer(source)?;
    let mut judge = |some: &[(Position, Subject)]| {
        source.views(|views| {
            views.current(facets.needs()).map_err(FindError::Stopped)?;
            Ok(facets.found(views, &viewer, some))
        })
    };
    let found = find(snapshot, asked, snapshot.position, (0, first), &mut judge).map_err(|error| match error {
        FindError::TooMany => usage("too many events hold one of these words: add others, or a filter"),
        FindError::Index(broken) => unindexed(broken),
        FindError::Stopped(error) => Ended::new(Exit::Failed, "PROJECTION_STOPPED", error.to_string()),
        FindError::Log(error) => error.into(),
    })?;
    Ok((found.hits, found.total))
}

/// That something strictly confidential holds these words is itself strictly confidential.
fn trace<'a>(arguments: &Search, source: &Source, events: impl Iterator<Item = &'a Envelope>) -> Result<(), Ended> {
    let positions: Vec<Position> = events.filter(|event| source.is_strict(event)).map(|event| event.position).collect();
    if positions.is_empty() {
        return Ok(());
    }
    let of = format!("events found by words, {} of them strictly confidential", positions.len());
    let kind = ReadingKind::StrictlyConfidential;
    source.trace(&arguments.reason, Reading { kind, case: None, of, positions, strict: true })
}

fn line(source: &Source, hit: Hit, event: &Envelope, asked: &Asked) -> Line {
    let case = event.stream.case().and_then(|id| source.views(|views| views.case(id)));
    let text = |marked: search::Marked| Text {
        field: marked.field,
        is_cut_before: marked.is_cut_before,
        is_cut_after: marked.is_cut_after,
        pieces: marked.pieces.into_iter().map(|piece| Piece { text: piece.text, is_match: piece.is_match }).collect(),
    };
    let corrections = case.as_ref().map(|case| &case.corrections);
    Line {
        position: hit.position.to_string(),
        kind: event.event.kind().name.to_owned(),
        reference: case.as_ref().map(|case| case.reference()),
        effective_on: event.effective_on.to_string(),
        recorded_at: event.recorded.at.to_string(),
        user: event.recorded.by.user.to_string(),
        score: f64::from(hit.score),
        is_corrected: Some(corrections.is_some_and(|known| known.corrected.contains(&hit.position))),
        is_annulled: Some(corrections.is_some_and(|known| known.annulled.contains(&hit.position))),
        texts: marks(&event.event, asked).into_iter().map(text).collect(),
    }
}

/// From a running server: what the access rules show to whoever asks.
fn served(arguments: &Search, server: &Reached) -> Result<Answer> {
    let mut filter = serde_json::to_value(arguments.filter())?;
    if let (Some(reference), Some(fields)) = (&arguments.case, filter.as_object_mut()) {
        fields.insert("caseId".into(), server.case(reference)?);
    }
    let words = arguments.words.join(" ");
    let mut answer = server.ask(QUESTION, &json!({ "words": words, "filter": filter, "first": arguments.first }))?;
    let found = answer.get_mut("search").map(Value::take).unwrap_or_default();
    let nodes = found.get("nodes").and_then(Value::as_array).into_iter().flatten();
    let hits = nodes.map(|node| {
        let mut line = node.clone();
        let of_event = |path: &str| node.pointer(&format!("/event/{path}")).cloned().unwrap_or_default();
        if let Some(fields) = line.as_object_mut() {
            for (name, path) in [
                ("position", "position"),
                ("kind", "kind"),
                ("reference", "case/reference"),
                ("effectiveOn", "effectiveOn"),
                ("recordedAt", "recordedAt"),
                ("user", "actor/user"),
            ] {
                fields.insert(name.to_owned(), of_event(path));
            }
        }
        serde_json::from_value(line)
    });
    Ok(Answer {
        hits: hits.collect::<Result<_, _>>()?,
        total: found.get("totalCount").and_then(Value::as_u64).unwrap_or_default(),
        searched_to: found.get("position").and_then(Value::as_str).unwrap_or_default().to_owned(),
    })
}

/// A piece of a text, with its space to the pieces beside it.
fn spaced(text: &str) -> String {
    let plain = plain(text);
    let (begins, ends) = (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace));
    format!("{}{plain}{}", if begins { " " } else { "" }, if ends && !plain.is_empty() { " " } else { "" })
}

/// Hit after hit, with the words marked: bold on a terminal, in brackets elsewhere.
fn print(answer: &Answer) -> Result<()> {
    let (open, close) = if std::io::stdout().is_terminal() { ("\x1b[1;4m", "\x1b[0m") } else { ("[", "]") };
    for line in &answer.hits {
        let later = match (line.is_annulled, line.is_corrected) {
            (Some(true), _) => "  (annulled)",
            (_, Some(true)) => "  (corrected)",
            _ => "",
        };
        let reference = line.reference.as_deref().unwrap_or("-");
        out::line(&format!(
            "{reference}  {}  {}  position {}  {}{later}",
            line.kind, line.effective_on, line.position, line.user
        ))?;
        for text in &line.texts {
            let (before, after) =
                (if text.is_cut_before { "… " } else { "" }, if text.is_cut_after { " …" } else { "" });
            let piece = |piece: &Piece| {
                let text = spaced(&piece.text);
                if piece.is_match { format!("{open}{text}{close}") } else { text }
            };
            let pieces: String = text.pieces.iter().map(piece).collect();
            out::line(&format!("    {}: {before}{}{after}", text.field, pieces.trim()))?;
        }
    }
    let shown = answer.hits.len();
    let of = if answer.total > shown as u64 { format!(", the best {shown} are shown") } else { String::new() };
    let total = match answer.total {
        0 => "nothing found".to_owned(),
        1 => "1 event found".to_owned(),
        total => format!("{total} events found{of}"),
    };
    writeln!(std::io::stderr(), " {total}; searched up to position {}", answer.searched_to)?;
    Ok(())
}
