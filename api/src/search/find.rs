//! Finding and ranking. What somebody may not see is taken away first: counts, ranks and the numbers that ranks are made of
//! come from what is left. What remains to be noticed is time: a word that many events hold takes longer, seen or not.

use std::{collections::HashMap, sync::Arc};

use domain::{Position, terms::Subject};
use projections::{MOST_FOUND, ProjectionError};
use storage::StorageError;
use tantivy::{
    DocId, DocSet, Score, SegmentReader, TERMINATED, Term,
    collector::{Count, FilterCollector, TopDocs},
    columnar::Column,
    query::{
        Bm25StatisticsProvider, BooleanQuery, BoostQuery, DisjunctionMaxQuery, EnableScoring, Occur, PhraseQuery,
        Query, RegexQuery, TermQuery,
    },
    schema::{Field, IndexRecordOption},
};

use super::{
    index::{Broken, POSITION, SUBJECT, Snapshot, subject},
    query::{Asked, Counts, What},
    words::Word,
};

/// The most events that hold one of the words of a question: of so many each is judged.
const MOST_JUDGED: usize = 5_000_000;

/// How much more a word counts as it was asked for than another of its forms.
const AS_ASKED: Score = 1.4;

/// Why nothing was found.
#[derive(Debug)]
pub(crate) enum FindError {
    /// So many events hold one of the words that they are not all judged.
    TooMany,
    /// The index could not be read.
    Index(Broken),
    /// What decides who sees what stands still.
    Stopped(ProjectionError),
    /// An event could not be read.
    Log(StorageError),
}

impl From<tantivy::TantivyError> for FindError {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Index(Broken(error.to_string()))
    }
}

impl From<std::io::Error> for FindError {
    fn from(error: std::io::Error) -> Self {
        Self::Index(Broken(error.to_string()))
    }
}

/// An event that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Hit {
    pub(crate) position: Position,
    /// The higher the better it fits; compared within one answer only.
    pub(crate) score: f32,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    /// The best first; the newest first where they fit as well.
    pub(crate) hits: Vec<Hit>,
    /// How many there are in all.
    pub(crate) total: usize,
}

/// Says which of some events, given ascending with what they are about, are asked for and seen.
pub(crate) type Judge<'a> = dyn FnMut(&[(Position, Subject)]) -> Result<Vec<Position>, FindError> + 'a;

/// A set of positions: a bit each.
#[derive(Debug, Default)]
struct Positions(Vec<u64>);

impl Positions {
    fn insert(&mut self, position: u64) -> bool {
        let (place, bit) = ((position / 64) as usize, 1 << (position % 64));
        if self.0.len() <= place {
            self.0.resize(place + 1, 0);
        }
        let Some(word) = self.0.get_mut(place) else { return false };
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    fn contains(&self, position: u64) -> bool {
        self.0.get((position / 64) as usize).is_some_and(|word| word & 1 << (position % 64) != 0)
    }
}

/// What ranks are made of, counted over what is seen and holds one of the words.
struct Statistics {
    events: u64,
    words: u64,
    holding: HashMap<Term, u64>,
}

impl Bm25StatisticsProvider for Statistics {
    fn total_num_tokens(&self, _: Field) -> tantivy::Result<u64> {
        Ok(self.words * 2)
    }

    /// As if there were as many events again without any of the words: were all of them to hold the only word, it would say
    /// next to nothing.
    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.events * 2)
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        Ok(self.holding.get(term).copied().unwrap_or_default().min(self.events))
    }
}

/// Where the events of a part of the index are, and what they are about.
type Columns = (Column<u64>, Column<u64>);

/// Asks an index.
struct Question<'a> {
    snapshot: &'a Snapshot,
    asked: &'a Asked,
    /// Of each part of the index: read once, for they are read from the disk.
    columns: Vec<Columns>,
}

impl<'a> Question<'a> {
    fn new(snapshot: &'a Snapshot, asked: &'a Asked) -> tantivy::Result<Self> {
        let columns = snapshot.searcher.segment_readers().iter().map(|segment| {
            let columns = segment.fast_fields();
            Ok((columns.u64(POSITION)?, columns.u64(SUBJECT)?))
        });
        let columns = columns.collect::<tantivy::Result<_>>()?;
        Ok(Self { snapshot, asked, columns })
    }

    /// The parts of the index, each with its columns.
    fn parts(&self) -> impl Iterator<Item = (&SegmentReader, &Columns)> {
        self.snapshot.searcher.segment_readers().iter().zip(&self.columns)
    }

    fn term(&self, text: &str) -> Term {
        Term::from_field_text(self.snapshot.words, text)
    }

    fn one(term: Term) -> Box<dyn Query> {
        Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))
    }

    /// The word as it stands, and its stems.
    fn forms(&self, word: &Word) -> (Term, Vec<Term>) {
        let stems = word.stems.iter().filter(|(language, _)| self.asked.languages.contains(language));
        (self.term(&word.folded), stems.map(|(_, stem)| self.term(stem)).collect())
    }

    fn query(&self, what: &What) -> tantivy::Result<Box<dyn Query>> {
        Ok(match what {
            What::Word(word) => {
                let (itself, stems) = self.forms(word);
                let itself: Box<dyn Query> = Box::new(BoostQuery::new(Self::one(itself), AS_ASKED));
                let all = std::iter::once(itself).chain(stems.into_iter().map(Self::one));
                Box::new(DisjunctionMaxQuery::new(all.collect()))
            }
            What::Phrase(words) => {
                let mut terms: Vec<Term> = words.iter().map(|word| self.term(&word.folded)).collect();
                match (terms.len(), terms.pop()) {
                    (1, Some(only)) => Self::one(only),
                    (_, last) => Box::new(PhraseQuery::new(terms.into_iter().chain(last).collect())),
                }
            }
            // Folded words hold letters and digits alone: nothing in them means something else to an expression.
            What::Prefix(begins) => Box::new(RegexQuery::from_pattern(&format!("={begins}.*"), self.snapshot.words)?),
        })
    }

    /// Every term that is looked up by itself.
    fn terms(&self) -> Vec<Term> {
        let mut terms = Vec::new();
        for what in self.asked.wanted() {
            match what {
                What::Word(word) => {
                    let (itself, stems) = self.forms(word);
                    terms.extend(std::iter::once(itself).chain(stems));
                }
                What::Phrase(words) => terms.extend(words.iter().map(|word| self.term(&word.folded))),
                What::Prefix(_) => (),
            }
        }
        terms.sort_unstable();
        terms.dedup();
        terms
    }

    /// The events that hold one of the words and are asked for and seen; and how many words they have.
    fn seen(&self, up_to: Position, judge: &mut Judge<'_>) -> Result<(Positions, u64, u64), FindError> {
        let any = self.asked.wanted().map(|what| Ok((Occur::Should, self.query(what)?)));
        let any = BooleanQuery::new(any.collect::<tantivy::Result<_>>()?);
        let weight = any.weight(EnableScoring::disabled_from_searcher(&self.snapshot.searcher))?;
        let (mut seen, mut events, mut words, mut judged) = (Positions::default(), 0, 0, 0);
        let mut some: Vec<(Position, Subject, u32)> = Vec::with_capacity(MOST_FOUND);
        let mut decide = |some: &mut Vec<(Position, Subject, u32)>| -> Result<(), FindError> {
            judged += some.len();
            if judged > MOST_JUDGED {
                return Err(FindError::TooMany);
            }
            some.sort_unstable_by_key(|(position, ..)| *position);
            let asked: Vec<(Position, Subject)> = some.iter().map(|(position, about, _)| (*position, *about)).collect();
            for position in judge(&asked)? {
                let length = some.binary_search_by_key(&position, |(known, ..)| *known);
                let length = length.ok().and_then(|place| some.get(place)).map_or(0, |(.., length)| *length);
                if seen.insert(position.0) {
                    events += 1;
                    words += u64::from(length);
                }
            }
            some.clear();
            Ok(())
        };
        for (segment, columns) in self.parts() {
            let lengths = segment.get_fieldnorms_reader(self.snapshot.words)?;
            let mut holding = weight.scorer(segment, 1.0)?;
            let mut document = holding.doc();
            while document != TERMINATED {
                let (position, about) = (columns.0.first(document), columns.1.first(document).and_then(subject));
                if let (Some(position), Some(about)) = (position, about)
                    && position <= up_to.0
                {
                    some.push((Position(position), about, lengths.fieldnorm(document)));
                }
                if some.len() == MOST_FOUND {
                    decide(&mut some)?;
                }
                document = holding.advance();
            }
        }
        decide(&mut some)?;
        Ok((seen, events, words))
    }

    /// How many of the seen events hold a term.
    fn holding(&self, term: &Term, seen: &Positions) -> Result<u64, FindError> {
        let mut count = 0;
        for (segment, (positions, _)) in self.parts() {
            let list = segment.inverted_index(self.snapshot.words)?;
            let Some(mut list) = list.read_postings(term, IndexRecordOption::Basic)? else { continue };
            let mut document = list.doc();
            while document != TERMINATED {
                count += u64::from(positions.first(document).is_some_and(|position| seen.contains(position)));
                document = list.advance();
            }
        }
        Ok(count)
    }

    fn whole(&self) -> tantivy::Result<BooleanQuery> {
        let part = |part: &super::query::Part| {
            let occur = match part.counts {
                Counts::Needed => Occur::Must,
                Counts::Welcome => Occur::Should,
                Counts::Unwanted => Occur::MustNot,
            };
            Ok((occur, self.query(&part.what)?))
        };
        Ok(BooleanQuery::new(self.asked.parts.iter().map(part).collect::<tantivy::Result<_>>()?))
    }
}

/// A score without its last digits: they depend on the order in which an index was put together, and must not decide.
fn rounded(score: Score) -> Score {
    Score::from_bits(score.to_bits() & !0xFFF)
}

/// Finds what is asked for among the events up to a position: so many hits after the first `skip`.
pub(crate) fn find(
    snapshot: &Snapshot,
    asked: &Asked,
    up_to: Position,
    (skip, limit): (usize, usize),
    judge: &mut Judge<'_>,
) -> Result<Found, FindError> {
    let question = Question::new(snapshot, asked)?;
    let (seen, events, words) = question.seen(up_to, judge)?;
    if events == 0 {
        return Ok(Found { hits: Vec::new(), total: 0 });
    }
    let mut holding = HashMap::new();
    for term in question.terms() {
        let count = question.holding(&term, &seen)?;
        holding.insert(term, count);
    }
    let best = TopDocs::with_limit(limit.max(1)).and_offset(skip).tweak_score(|segment: &SegmentReader| {
        let positions = segment.fast_fields().u64(POSITION).ok();
        move |document: DocId, score: Score| {
            (rounded(score), positions.as_ref().and_then(|positions| positions.first(document)).unwrap_or_default())
        }
    });
    let seen = Arc::new(seen);
    let collector =
        FilterCollector::new(POSITION.to_owned(), move |position: u64| seen.contains(position), (best, Count));
    let statistics = Statistics { events, words: words.max(1), holding };
    let (best, total) =
        snapshot.searcher.search_with_statistics_provider(&question.whole()?, &collector, &statistics)?;
    let hits = best.into_iter().map(|((score, position), _)| Hit { position: Position(position), score });
    Ok(Found { hits: hits.collect(), total })
}
