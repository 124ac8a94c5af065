//! The history of one case, as whoever asks sees it, up to the moment that is asked about.

use std::{borrow::Cow, cell::OnceCell, collections::HashMap};

use domain::{
    Case, Envelope, Event, Position, Registry,
    access::{OF_CASES, Viewer, subject_of},
    case::{
        Pair,
        clocks::counted,
        effective,
        scope::{self, CaseOpened},
        status::PairStanding,
    },
    recipient,
    terms::{Confidentiality, Country, Day, Subject},
};

/// Picks the body of one kind of event.
macro_rules! of {
    ($region:ident, $kind:path) => {
        |event| if let domain::Event::$region($kind(body)) = event { Some(body) } else { None }
    };
}
pub(super) use of;

/// By which clock the history up to a position is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// As it counts at the position that is asked about: corrections up to there are applied, and what they annul is left
    /// out.
    #[default]
    AsRecorded,
    /// As it was in the world on a day, as far as it is known at that position: what had happened by then, in the order in
    /// which it happened; [`domain::case::clocks`] says how.
    AsEffective(Day),
}

impl Clock {
    /// As effective where a day is named.
    pub(super) fn of(effective_on: Option<Day>) -> Self {
        effective_on.map_or(Self::AsRecorded, Self::AsEffective)
    }

    /// Whether what an event of a recipient says had happened by the day.
    pub(super) fn holds(self, event: &Envelope) -> bool {
        let Self::AsEffective(on) = self else { return true };
        if let Event::Recipient(recipient::Event::RecipientScreened(body)) = &event.event {
            body.screened_on <= on
        } else {
            event.effective_on <= on
        }
    }

    /// The events that count, in their order.
    fn counting(self, recorded: &[Envelope]) -> Vec<Cow<'_, Envelope>> {
        match self {
            Self::AsRecorded => effective(recorded).into_iter().flatten().collect(),
            Self::AsEffective(on) => {
                let counted = counted(recorded).into_iter();
                counted.take_while(|counted| counted.from <= on).map(|counted| counted.event).collect()
            }
        }
    }
}

/// What is seen of a case: its events up to a position, in order, and what the others are about.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// The events that are seen.
    pub events: Vec<Envelope>,
    /// What the events are about that are not, each once; all subjects where one of them corrects what is not seen.
    pub hidden: Vec<Subject>,
    /// The reference of the case, as everybody is told who reaches it.
    pub reference: String,
    /// Its country, as everybody is told who reaches it.
    pub country: String,
}

impl Part {
    /// What a viewer sees of a case, of which these are all events up to a position; whoever asks without a viewer sees
    /// everything. The registry is that of today, and so are the rules, whatever moment is asked about.
    pub fn seen(viewer: Option<&Viewer>, registry: &Registry, events: Vec<Envelope>) -> Self {
        let (reference, country) = told(&events);
        let Some(viewer) = viewer else { return Self { events, hidden: Vec::new(), reference, country } };
        let (events, others): (Vec<Envelope>, Vec<Envelope>) =
            events.into_iter().partition(|event| viewer.sees_event(registry, event));
        let mut hidden: Vec<Subject> = Vec::new();
        for event in &others {
            // What is corrected unseen may be of any subject.
            let all = if Case::rewrites(&event.event) { &OF_CASES[..] } else { &[] };
            hidden.extend(all.iter().copied().chain([subject_of(&event.event)]));
        }
        hidden.sort_unstable();
        hidden.dedup();
        Self { events, hidden, reference, country }
    }
}

/// The reference and the country of a case, as everybody is told who reaches it.
fn told(events: &[Envelope]) -> (String, String) {
    let opened = |event: &Envelope| matches!(event.event, Event::Scope(scope::Event::CaseOpened(_)));
    let is_corrected = events.iter().any(|event| Case::rewrites(&event.event));
    let first = events.iter().position(opened).and_then(|place| {
        if is_corrected {
            effective(events).into_iter().nth(place).flatten()
        } else {
            events.get(place).map(Cow::Borrowed)
        }
    });
    match first.as_deref().map(|event| &event.event) {
        Some(Event::Scope(scope::Event::CaseOpened(body))) => (body.reference.to_string(), body.country.to_string()),
        Some(_) | None => Default::default(),
    }
}

/// One case.
pub(super) struct History<'a> {
    /// What is seen of it.
    part: &'a Part,
    /// As recorded, nothing left out.
    pub(super) recorded: &'a [Envelope],
    /// As it counts.
    pub(super) counting: Vec<Cow<'a, Envelope>>,
    clock: Clock,
    /// Where each event stands in the order of what counts, where that is not the order of recording.
    order: OnceCell<HashMap<Position, u64>>,
    /// How confidential an event of it is today.
    class: &'a dyn Fn(&Envelope) -> Confidentiality,
    state: OnceCell<Case>,
}

impl<'a> History<'a> {
    pub(super) fn new(part: &'a Part, clock: Clock, class: &'a dyn Fn(&Envelope) -> Confidentiality) -> Self {
        Self::of(part, &part.events, clock, class)
    }

    fn of(
        part: &'a Part,
        recorded: &'a [Envelope],
        clock: Clock,
        class: &'a dyn Fn(&Envelope) -> Confidentiality,
    ) -> Self {
        let counting = clock.counting(recorded);
        Self { part, recorded, counting, clock, order: OnceCell::new(), class, state: OnceCell::new() }
    }

    /// Its reference.
    pub(super) fn reference(&self) -> String {
        self.opened().map_or_else(|| self.part.reference.clone(), |(_, opened)| opened.reference.to_string())
    }

    /// Its country.
    pub(super) fn country(&self) -> String {
        self.opened().map_or_else(|| self.part.country.clone(), |(_, opened)| opened.country.to_string())
    }

    /// Whether it lies in a country, where one is asked for.
    pub(super) fn is_in(&self, country: Option<Country>) -> bool {
        country.is_none_or(|country| self.country() == country.to_string())
    }

    /// The events that count, in order.
    pub(super) fn events(&self) -> impl DoubleEndedIterator<Item = &Envelope> {
        self.counting.iter().map(|event| &**event)
    }

    /// What comes after an event that counts, in order.
    pub(super) fn after(&self, position: Position) -> impl Iterator<Item = &Envelope> {
        self.events().skip_while(move |event| event.position != position).skip(1)
    }

    /// A number by which events that count are before or after one another.
    pub(super) fn order(&self, position: Position) -> u64 {
        match self.clock {
            Clock::AsRecorded => position.0,
            Clock::AsEffective(_) => {
                let order = self.order.get_or_init(|| self.events().map(|event| event.position).zip(0..).collect());
                order.get(&position).copied().unwrap_or(u64::MAX)
            }
        }
    }

    /// The events of one kind that count, in order.
    pub(super) fn each<'e, T: 'e>(
        &'e self,
        pick: impl Fn(&'e Event) -> Option<T> + 'e,
    ) -> impl DoubleEndedIterator<Item = (&'e Envelope, T)> + 'e {
        self.events().filter_map(move |event| Some((event, pick(&event.event)?)))
    }

    /// Folds it, and shows each event with the state before it.
    pub(super) fn walk(&self, mut see: impl FnMut(&Case, &Envelope)) -> Case {
        let mut case = Case::default();
        for event in self.events() {
            see(&case, event);
            case.evolve(event);
        }
        case
    }

    /// The state at its end.
    pub(super) fn state(&self) -> &Case {
        self.state.get_or_init(|| self.walk(|_, _| ()))
    }

    /// How it was opened.
    pub(super) fn opened(&self) -> Option<(&Envelope, &CaseOpened)> {
        self.each(of!(Scope, scope::Event::CaseOpened)).next()
    }

    /// An event as it was recorded.
    pub(super) fn at(&self, position: Position) -> Option<&Envelope> {
        let place = self.recorded.binary_search_by_key(&position, |event| event.position).ok()?;
        self.recorded.get(place)
    }

    /// How confidential an event is today.
    pub(super) fn class(&self, event: &Envelope) -> Confidentiality {
        (self.class)(event)
    }

    /// The same case as it stood at an earlier position.
    pub(super) fn up_to(&self, position: Position) -> History<'_> {
        let end = self.recorded.partition_point(|event| event.position <= position);
        History::of(self.part, self.recorded.get(..end).unwrap_or_default(), self.clock, self.class)
    }
}

/// The pairs that have a standing in a case, by item and recipient.
pub(super) fn pairs_by_name(case: &Case) -> Vec<&PairStanding> {
    let mut pairs: Vec<_> = case.standing.pairs.iter().collect();
    pairs.sort_by(|a, b| a.pair.cmp(&b.pair));
    pairs
}

/// A pair in words.
pub(super) fn pair_text(pair: &Pair) -> String {
    format!("{} {}", pair.item, pair.recipient)
}

/// Days from one to another.
pub(super) fn days(from: Day, to: Day) -> i64 {
    to.days_since(from)
}
