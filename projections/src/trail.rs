//! The audit trail's index: a few facts about every event, in 16 bytes, so that a search reads only what it shows.
//! Text is not here; whoever searches for words reads the envelopes that were found.

use std::collections::HashMap;

use domain::{
    Envelope, Event, Position,
    terms::{CaseId, Confidentiality, Day, Instant, RecipientId, Role, UserId},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct};

use crate::{error::ProjectionError, streams::Streams};

/// The most positions one search returns.
pub const MOST_FOUND: usize = 1_000;
/// The most events one search looks at; a longer search goes on where it ended.
pub const MOST_SCANNED: usize = 1_000_000;

/// From which end of the log a search starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Order {
    /// The first event first.
    OldestFirst,
    /// The last event first.
    #[default]
    NewestFirst,
}

/// Which events. An empty list, or nothing, asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct TrailFilter {
    /// Of this case.
    pub case_id: Option<CaseId>,
    /// Naming this recipient.
    pub recipient: Option<RecipientId>,
    /// Recorded by one of these people.
    pub users: Vec<UserId>,
    /// Recorded in one of these roles.
    pub roles: Vec<Role>,
    /// Of one of these kinds, by number.
    pub kinds: Vec<u16>,
    /// Of one of these actions of the toolkit, 1 to 7.
    pub actions: Vec<u8>,
    /// Recorded at this instant or later.
    pub recorded_from: Option<Instant>,
    /// Recorded before this instant.
    pub recorded_before: Option<Instant>,
    /// Happened on this day or later.
    pub effective_from: Option<Day>,
    /// Happened on this day or earlier.
    pub effective_to: Option<Day>,
    /// Not more confidential than this.
    pub at_most: Option<Confidentiality>,
}

impl TrailFilter {
    /// The number of a kind of event by its name.
    pub fn number(name: &str) -> Option<u16> {
        Event::kinds().find(|kind| kind.name == name).map(|kind| kind.number)
    }

    /// The numbers of kinds of events by their names. Refuses what can match nothing by mistake: a kind that there is not, an
    /// action of the toolkit that is none.
    pub fn checked(kinds: &[String], actions: &[u8]) -> Result<Vec<u16>, String> {
        if actions.iter().any(|action| !(1..=7).contains(action)) {
            return Err("The actions of the toolkit are numbered 1 to 7.".to_owned());
        }
        let unknown = |name: &String| {
            format!("There is no kind of event called {name}. The schema lists them under EventPayload.")
        };
        kinds.iter().map(|name| Self::number(name).ok_or_else(|| unknown(name))).collect()
    }
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrailPage {
    /// The positions, in the order that was asked for.
    pub positions: Vec<Position>,
    /// The last position that was looked at; the next search goes on from here. None where there was nothing to look at.
    pub scanned_to: Option<Position>,
    /// Nothing is left to look at in this direction.
    pub complete: bool,
    /// How many events were looked at: what of the budget was used.
    pub looked_at: usize,
}

/// What is kept of an event. There is one for each event of the log, so every number has the bits it needs and no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fact {
    /// When it was recorded, in milliseconds, in the upper 44 bits; the day it speaks of, in days, in the lower 20. Both
    /// since 1970; from the year 1900 to 2199 they need 44 and 18 bits.
    times: [u8; 8],
    /// The number of the person in the upper 19 bits, the role in the lower 5.
    by: [u8; 3],
    /// The number of its stream: a search asks of each whether it may be seen.
    stream: [u8; 3],
    /// The number of its kind in the upper 12 bits, the class of confidentiality in the lower 4.
    what: [u8; 2],
}

/// What is known of an event before it is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outline<'a> {
    /// Where it is.
    pub(crate) position: Position,
    /// The number of its stream.
    pub(crate) stream: u32,
    /// Who recorded it.
    pub(crate) user: &'a UserId,
    /// The class that it was recorded with, as a number.
    pub(crate) class: u8,
}

/// The most people that have recorded something.
const MOST_USERS: usize = 1 << 19;

/// The most streams.
const MOST_STREAMS: u32 = 1 << 24;

impl Fact {
    fn new(envelope: &Envelope, actor: u32, stream: u32) -> Self {
        let [recorded, effective] = [envelope.recorded.at.milliseconds(), i64::from(number_of(envelope.effective_on))];
        let by = actor << 5 | u32::from(envelope.recorded.by.role as u8 & 31);
        let what = envelope.event.kind().number << 4 | u16::from(envelope.confidentiality as u8 & 15);
        let ([a, b, c, _], [d, e, f, _]) = (by.to_le_bytes(), stream.to_le_bytes());
        Self {
            times: (recorded << 20 | effective & 0xF_FFFF).to_le_bytes(),
            by: [a, b, c],
            stream: [d, e, f],
            what: what.to_le_bytes(),
        }
    }

    const fn recorded(&self) -> i64 {
        i64::from_le_bytes(self.times) >> 20
    }

    const fn effective(&self) -> i32 {
        (i64::from_le_bytes(self.times) << 44 >> 44) as i32
    }

    const fn by(&self) -> u32 {
        let [a, b, c] = self.by;
        u32::from_le_bytes([a, b, c, 0])
    }

    /// The number of the person.
    const fn actor(&self) -> u32 {
        self.by() >> 5
    }

    const fn role(&self) -> u8 {
        (self.by() & 31) as u8
    }

    const fn stream(&self) -> u32 {
        let [a, b, c] = self.stream;
        u32::from_le_bytes([a, b, c, 0])
    }

    const fn kind(&self) -> u16 {
        u16::from_le_bytes(self.what) >> 4
    }

    const fn class(&self) -> u8 {
        self.what[0] & 15
    }
}

/// Facts in one piece of memory. In one list of all of them up to half would be reserve.
const PIECE: usize = 4_096;

/// One fact an event, at the place of its position.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Trail {
    /// All of them full, but for the last.
    pieces: Vec<Vec<Fact>>,
    pub(crate) users: Vec<UserId>,
    #[serde(skip)]
    numbers: HashMap<UserId, u32>,
}

/// What the digest of the trail speaks of.
pub(crate) struct Told<'a>(&'a Trail, &'a Streams);

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut told = serializer.serialize_struct("Trail", 2)?;
        told.serialize_field("facts", &self.facts())?;
        told.serialize_field("users", &self.0.users)?;
        told.end()
    }
}

/// An event in the digest: when and in which stream, by whom, of which day, of which kind, in which role, and the tags.
type ToldFact = (i64, u32, u32, i32, u16, u8, u8);

impl Told<'_> {
    fn facts(&self) -> Vec<ToldFact> {
        let mut streams = vec![0; self.0.len()];
        for (known, number) in self.1.known.iter().zip(0_u32..) {
            for place in known.positions.iter() {
                if let Some(stream) = (*place as usize).checked_sub(1).and_then(|place| streams.get_mut(place)) {
                    *stream = number;
                }
            }
        }
        let actions: HashMap<u16, u8> =
            Event::kinds().map(|kind| (kind.number, kind.action.unwrap_or_default())).collect();
        let told = |(fact, stream): (&Fact, u32)| {
            let tags = actions.get(&fact.kind()).copied().unwrap_or_default() | fact.class() << 4;
            (fact.recorded(), stream, fact.actor(), fact.effective(), fact.kind(), fact.role(), tags)
        };
        self.0.facts().zip(streams).map(told).collect()
    }
}

/// A day as a number: days since 1970.
pub(crate) fn number_of(day: Day) -> i32 {
    (day.start().milliseconds() / 86_400_000) as i32
}

impl Trail {
    pub(crate) fn note(&mut self, envelope: &Envelope, stream: u32) -> Result<(), String> {
        let by = &envelope.recorded.by;
        let actor = match self.numbers.get(&by.user) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.users.len()).ok().filter(|_| self.users.len() < MOST_USERS);
                let number = number.ok_or_else(|| format!("more than {MOST_USERS} people have recorded something"))?;
                self.numbers.insert(by.user.clone(), number);
                self.users.push(by.user.clone());
                number
            }
        };
        if stream >= MOST_STREAMS {
            return Err(format!("more than {MOST_STREAMS} streams"));
        }
        let fact = Fact::new(envelope, actor, stream);
        match self.pieces.last_mut().filter(|piece| piece.len() < PIECE) {
            Some(piece) => piece.push(fact),
            None => {
                let mut piece = Vec::with_capacity(PIECE);
                piece.push(fact);
                self.pieces.push(piece);
            }
        }
        Ok(())
    }

    /// How many events there are.
    pub(crate) fn len(&self) -> usize {
        let last = self.pieces.last().map_or(0, Vec::len);
        self.pieces.len().saturating_sub(1) * PIECE + last
    }

    fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.pieces.iter().flatten()
    }

    /// What its digest speaks of.
    pub(crate) const fn told<'a>(&'a self, streams: &'a Streams) -> Told<'a> {
        Told(self, streams)
    }

    /// Numbers the people again after reading them back.
    pub(crate) fn renumber(&mut self) {
        self.numbers = self.users.iter().zip(0..).map(|(user, number)| (user.clone(), number)).collect();
    }

    /// Facts lie where they are looked for, and point at people that exist.
    pub(crate) fn check(&self) -> Result<(), ProjectionError> {
        let fits = |fact: &Fact| (fact.actor() as usize) < self.users.len();
        let lie = self.pieces.iter().rev().skip(1).all(|piece| piece.len() == PIECE);
        if lie && self.facts().all(fits) {
            return Ok(());
        }
        Err(ProjectionError::BadSnapshot { why: "the trail has holes or points at people that are not there".into() })
    }

    /// Looks through the log, or through `among`, the ascending positions to which the filter limits it, for what is in
    /// `stream` too, the ascending positions of one stream. Of the kinds in `passed_over` nothing is found.
    pub(crate) fn search(
        &self,
        filter: &TrailFilter,
        stream: Option<&[u32]>,
        among: Option<&[u32]>,
        from: &Start,
        passed_over: &[u16],
        may_see: &mut dyn FnMut(Outline<'_>) -> bool,
    ) -> TrailPage {
        let actors: Vec<u32> = filter.users.iter().filter_map(|user| self.numbers.get(user).copied()).collect();
        let nobody = !filter.users.is_empty() && actors.is_empty();
        let (low, high) = self.range(filter, from);
        let effective =
            (filter.effective_from.map_or(i32::MIN, number_of), filter.effective_to.map_or(i32::MAX, number_of));
        let at_most = filter.at_most.map_or(u8::MAX, |class| class as u8);
        let of_actions: Vec<u16> = Event::kinds()
            .filter(|kind| filter.actions.contains(&kind.action.unwrap_or_default()))
            .map(|kind| kind.number)
            .collect();
        let mut takes = |fact: &Fact, position: Position| {
            let outline = || {
                let user = self.users.get(fact.actor() as usize)?;
                Some(Outline { position, stream: fact.stream(), user, class: fact.class() })
            };
            (actors.is_empty() || actors.contains(&fact.actor()))
                && (filter.kinds.is_empty() || filter.kinds.contains(&fact.kind()))
                && passed_over.binary_search(&fact.kind()).is_err()
                && (filter.actions.is_empty() || of_actions.contains(&fact.kind()))
                && (filter.roles.is_empty() || filter.roles.iter().any(|role| *role as u8 == fact.role()))
                && (effective.0..=effective.1).contains(&fact.effective())
                && fact.class() <= at_most
                && outline().is_some_and(&mut *may_see)
        };
        let mut page = TrailPage { positions: Vec::new(), scanned_to: None, complete: true, looked_at: 0 };
        if nobody || low > high {
            return page;
        }
        let mut visit = |position: u32, left: usize| {
            if left == 0 || page.positions.len() >= from.limit.min(MOST_FOUND) {
                page.complete = false;
                return false;
            }
            let in_stream = stream.is_none_or(|stream| stream.binary_search(&position).is_ok());
            let position = Position(u64::from(position));
            page.scanned_to = Some(position);
            page.looked_at += 1;
            if in_stream && self.fact(position).is_some_and(|fact| takes(fact, position)) {
                page.positions.push(position);
            }
            true
        };
        let lefts = (0..=from.budget.min(MOST_SCANNED)).rev();
        let newest_first = from.order == Order::NewestFirst;
        match among {
            Some(list) => {
                let (start, end) = (
                    list.partition_point(|position| *position < low),
                    list.partition_point(|position| *position <= high),
                );
                let list = list.get(start..end).unwrap_or(&[]);
                if newest_first {
                    let _ = list.iter().rev().zip(lefts).all(|(position, left)| visit(*position, left));
                } else {
                    let _ = list.iter().zip(lefts).all(|(position, left)| visit(*position, left));
                }
            }
            None if newest_first => {
                let _ = (low..=high).rev().zip(lefts).all(|(position, left)| visit(position, left));
            }
            None => {
                let _ = (low..=high).zip(lefts).all(|(position, left)| visit(position, left));
            }
        }
        page
    }

    /// Of which kind an event is, when it was recorded, and of which day it speaks.
    pub(crate) fn outline(&self, position: Position) -> Option<(u16, i64, i32)> {
        self.fact(position).map(|fact| (fact.kind(), fact.recorded(), fact.effective()))
    }

    fn fact(&self, position: Position) -> Option<&Fact> {
        let place = usize::try_from(position.0).ok()?.checked_sub(1)?;
        self.pieces.get(place / PIECE)?.get(place % PIECE)
    }

    /// How many events were recorded before an instant: none was recorded before the one that precedes it.
    fn before(&self, at: Instant) -> usize {
        let is_before = |fact: &Fact| fact.recorded() < at.milliseconds();
        let whole = self.pieces.partition_point(|piece| piece.last().is_some_and(is_before));
        whole * PIECE + self.pieces.get(whole).map_or(0, |piece| piece.partition_point(is_before))
    }

    /// The first and last position the filter's recording times and the cursor leave.
    fn range(&self, filter: &TrailFilter, from: &Start) -> (u32, u32) {
        let before = |at: Instant| self.before(at);
        let mut low = filter.recorded_from.map_or(0, before) as u64 + 1;
        let mut high = filter.recorded_before.map_or(self.len(), before) as u64;
        if let Some(position) = from.from {
            match from.order {
                Order::OldestFirst => low = low.max(position.0.saturating_add(1)),
                Order::NewestFirst => high = high.min(position.0.saturating_sub(1)),
            }
        }
        // Positions of facts have 32 bits; what lies beyond them holds nothing.
        (u32::try_from(low).unwrap_or(u32::MAX), u32::try_from(high).unwrap_or(u32::MAX))
    }
}

/// Where a search starts, in which direction, and how much it may do.
pub(crate) struct Start {
    pub(crate) order: Order,
    /// After this position, or before it where the newest come first.
    pub(crate) from: Option<Position>,
    pub(crate) limit: usize,
    pub(crate) budget: usize,
}
