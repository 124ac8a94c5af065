//! Made-up envelopes whose every value follows from their place in the log, so that a reader can tell what must be there.

use domain::{
    Actor, CommandId, Edition, Envelope, Event, Fingerprint, Position, Revision, Stamp, Stream,
    case::scope::{self, SupportItemAdded, SupportItemRemoved},
    terms::{
        Amount, CaseId, Confidentiality, Currency, Day, DualUse, Instant, ItemId, Money, Office, Purpose, RecipientId,
        Role, SupportKind, Text, UserId,
    },
};

/// Numbers that look like chance and are not.
pub(crate) fn mixed(seed: u64) -> u64 {
    let mut x = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

/// Stream number `number`: mostly cases, some recipients, and the policy.
pub(crate) fn stream(number: u64) -> Stream {
    match number % 16 {
        0 => Stream::Policy,
        1 => Stream::Recipient(RecipientId::new(&format!("R-{number}")).unwrap()),
        _ => Stream::Case(CaseId(uuid::Uuid::from_u128(u128::from(mixed(number)) << 64 | u128::from(number)))),
    }
}

/// The id of command number `number`.
pub(crate) fn command(number: u64) -> CommandId {
    CommandId::new(&format!("command-{number:08}")).unwrap()
}

/// A text of about `length` characters.
pub(crate) fn text<const MAX: usize>(seed: u64, length: usize) -> Text<MAX> {
    const WORDS: [&str; 8] = ["vehicles", "training", "for", "the", "border", "post", "of", "Mörsby"];
    let mut text = String::from("Sample");
    let mut seed = seed;
    while text.len() < length {
        seed = mixed(seed);
        text.push(' ');
        text.push_str(WORDS[(seed % 8) as usize]);
    }
    Text::new(&text).unwrap()
}

/// What happened in event `number`; long texts where `long` characters are asked for.
pub(crate) fn event(number: u64, long: usize) -> Event {
    let item = ItemId::new(&format!("S{}", number % 97)).unwrap();
    if number.is_multiple_of(5) {
        return scope::Event::SupportItemRemoved(SupportItemRemoved { item, reason: text(number, 60) }).into();
    }
    let value = Money { amount_minor: Amount((mixed(number) >> 20) as i64), currency: Currency::new("EUR").unwrap() };
    scope::Event::SupportItemAdded(SupportItemAdded {
        item,
        support_kind: SupportKind::ALL[(number % 6) as usize],
        sub_kind: None,
        description: text(number, long),
        quantity: Some((number % 1000) as u32),
        unit: None,
        value: (!number.is_multiple_of(3)).then_some(value),
        uses_personal_data: number.is_multiple_of(2),
        lethal_or_dual_use: DualUse::ALL[(number % 4) as usize],
        purpose: Purpose::ALL[(number % 7) as usize],
        life_saving: None,
    })
    .into()
}

/// The event at `position`, of this stream at this revision, from this command.
pub(crate) fn envelope(position: u64, stream: Stream, revision: u32, command_number: u64) -> Envelope {
    let at = Instant::from_milliseconds(1_767_225_600_000 + position as i64).unwrap();
    Envelope {
        position: Position(position),
        stream,
        revision: Revision(revision),
        recorded: Stamp {
            at,
            by: Actor {
                user: UserId::new(&format!("user-{}", position % 40)).unwrap(),
                role: Role::ALL[(position % Role::ALL.len() as u64) as usize],
                office: Office::new("XA-field-1").unwrap(),
                on_behalf_of: position.is_multiple_of(11).then(|| UserId::new("user-chief").unwrap()),
            },
        },
        effective_on: Day::parse("2026-01-01").unwrap().plus((position % 300) as u32),
        command: command(command_number),
        fingerprint: Fingerprint(mixed(command_number)),
        policy: Edition(1),
        cause: position.is_multiple_of(7).then(|| Position(position / 2 + 1)),
        confidentiality: Confidentiality::ALL[(position % Confidentiality::ALL.len() as u64) as usize],
        event: event(position, 130 + (mixed(position) % 200) as usize),
    }
}

/// Numbers events from the head and the streams' revisions on, as the caller of the log does.
#[derive(Default)]
pub(crate) struct Numbering {
    pub(crate) position: u64,
    pub(crate) command: u64,
    pub(crate) revisions: std::collections::HashMap<Stream, u32>,
}

impl Numbering {
    /// The next commit: `events` events of one command, in streams that follow from the position.
    pub(crate) fn commit(&mut self, events: u64, streams: u64) -> storage::Commit {
        self.command += 1;
        let envelopes = (0..events)
            .map(|_| {
                self.position += 1;
                let stream = stream(mixed(self.position) % streams);
                let revision = self.revisions.entry(stream.clone()).or_default();
                *revision += 1;
                envelope(self.position, stream, *revision, self.command)
            })
            .collect();
        storage::Commit { envelopes }
    }

    /// Commits of one to `most` events, `commits` of them.
    pub(crate) fn commits(&mut self, commits: u64, most: u64, streams: u64) -> Vec<storage::Commit> {
        (0..commits).map(|_| self.commit(1 + mixed(self.command) % most, streams)).collect()
    }

    /// Takes in an event that is in the log already.
    pub(crate) fn take(&mut self, envelope: &Envelope) {
        self.position = envelope.position.0;
        self.revisions.insert(envelope.stream.clone(), envelope.revision.0);
        let number = envelope.command.as_str().trim_start_matches("command-").parse().unwrap();
        self.command = number;
    }
}
