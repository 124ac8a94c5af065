//! What a verification says: findings, each with a code that programs can rely on.

use domain::{Position, Stream};

/// The most findings that are kept; the ones beyond are counted. What the first thousand do not show, no more would.
pub const MAX_FINDINGS: usize = 1_000;

/// What was found. The names, as [`Code::name`] gives them, do not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// The file FORMAT is missing or cannot be read.
    Format,
    /// The folder of the log is missing.
    LogMissing,
    /// A file of the engine, which it can compute again, is damaged; without it the log opens.
    EngineFile,
    /// The engine does not open the log.
    LogUnreadable,
    /// Records are not there although later ones, or a checkpoint, say that they were.
    RecordMissing,
    /// The engine does not hand out records.
    RecordUnreadable,
    /// The bytes of a record are not what was written.
    RecordDamaged,
    /// A record is of a kind, a version or a format that this release does not know.
    RecordUnknown,
    /// Something is stored beside the records that is none.
    StrayKey,
    /// The revisions of a stream do not go on by one.
    StreamRevision,
    /// A commit has no end, or events of several commands.
    CommitBroken,
    /// A command was recorded twice.
    CommandRepeated,
    /// An event was recorded at an earlier time than the event before it.
    TimeBackwards,
    /// The end of the log is a commit that was cut off and so never acknowledged; the next opening takes it away.
    CommitUnfinished,
    /// A copy of the checkpoint is missing, or it or the witnessed checkpoint is not one.
    CheckpointUnreadable,
    /// No known key of the log has signed a checkpoint, or a signature does not fit.
    CheckpointUnsigned,
    /// The log ends before a checkpoint.
    LogShorter,
    /// The records do not lead to the roots that a checkpoint names.
    RootDiffers,
    /// A checkpoint could not be compared, for records before its end are missing.
    NotCompared,
    /// Fewer witnesses than the policy asks for have signed.
    WitnessesMissing,
    /// Witnesses have signed, and nobody said which of them to believe.
    WitnessesNotChecked,
    /// There is no key to check signatures with.
    SignaturesNotChecked,
    /// A file of keys is not one.
    KeyUnreadable,
    /// Others than its owner may read a private key.
    KeyExposed,
    /// A file beside the log is there and was not read: whether it was altered is not known.
    FileUnreadable,
    /// An entry of the register of persons, or its key, is lost or was altered.
    PersonDamaged,
    /// The writing or the erasure of an entry of the register was cut off, or an entry that was erased was put back.
    PersonUnfinished,
    /// The file of what people log in with is not what was written.
    PasswordsDamaged,
    /// The file of when tokens were last used is not what was written; its loss does no harm.
    LastUseDamaged,
    /// The file of what the last scrub came to is not what was written; its loss does no harm.
    LastScrubDamaged,
    /// The file of when a backup was made last is not what was written; its loss does no harm.
    LastBackupDamaged,
    /// The file of whom alerts are pushed to cannot be read; nothing is pushed with it.
    ReceiversDamaged,
    /// The file of who is written to cannot be read; nobody is.
    MailSettingsDamaged,
    /// The file of how far somebody was told is not what was written; they are told again.
    DeliveryPlaceDamaged,
    /// How much can still be found where the engine gave up.
    Salvage,
    /// A snapshot cannot be read.
    SnapshotDamaged,
    /// A snapshot is of another log.
    SnapshotDiffers,
}

impl Code {
    /// Its stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Format => "FORMAT",
            Self::LogMissing => "LOG_MISSING",
            Self::EngineFile => "ENGINE_FILE",
            Self::LogUnreadable => "LOG_UNREADABLE",
            Self::RecordMissing => "RECORD_MISSING",
            Self::RecordUnreadable => "RECORD_UNREADABLE",
            Self::RecordDamaged => "RECORD_DAMAGED",
            Self::RecordUnknown => "RECORD_UNKNOWN",
            Self::StrayKey => "STRAY_KEY",
            Self::StreamRevision => "STREAM_REVISION",
            Self::CommitBroken => "COMMIT_BROKEN",
            Self::CommandRepeated => "COMMAND_REPEATED",
            Self::TimeBackwards => "TIME_BACKWARDS",
            Self::CommitUnfinished => "COMMIT_UNFINISHED",
            Self::CheckpointUnreadable => "CHECKPOINT_UNREADABLE",
            Self::CheckpointUnsigned => "CHECKPOINT_UNSIGNED",
            Self::LogShorter => "LOG_SHORTER",
            Self::RootDiffers => "ROOT_DIFFERS",
            Self::NotCompared => "NOT_COMPARED",
            Self::WitnessesMissing => "WITNESSES_MISSING",
            Self::WitnessesNotChecked => "WITNESSES_NOT_CHECKED",
            Self::SignaturesNotChecked => "SIGNATURES_NOT_CHECKED",
            Self::KeyUnreadable => "KEY_UNREADABLE",
            Self::KeyExposed => "KEY_EXPOSED",
            Self::FileUnreadable => "FILE_UNREADABLE",
            Self::PersonDamaged => "PERSON_DAMAGED",
            Self::PersonUnfinished => "PERSON_UNFINISHED",
            Self::PasswordsDamaged => "PASSWORDS_DAMAGED",
            Self::LastUseDamaged => "LAST_USE_DAMAGED",
            Self::LastScrubDamaged => "LAST_SCRUB_DAMAGED",
            Self::LastBackupDamaged => "LAST_BACKUP_DAMAGED",
            Self::ReceiversDamaged => "RECEIVERS_DAMAGED",
            Self::MailSettingsDamaged => "MAIL_SETTINGS_DAMAGED",
            Self::DeliveryPlaceDamaged => "DELIVERY_PLACE_DAMAGED",
            Self::Salvage => "SALVAGE",
            Self::SnapshotDamaged => "SNAPSHOT_DAMAGED",
            Self::SnapshotDiffers => "SNAPSHOT_DIFFERS",
        }
    }

    /// Whether it is about a stretch of the log and not about a record.
    const fn is_comparison(self) -> bool {
        matches!(self, Self::RootDiffers | Self::SnapshotDiffers | Self::NotCompared | Self::LogShorter | Self::Salvage)
    }

    /// How much it weighs.
    pub const fn severity(self) -> Severity {
        match self {
            Self::CommitUnfinished
            | Self::WitnessesNotChecked
            | Self::PersonUnfinished
            | Self::LastUseDamaged
            | Self::LastScrubDamaged
            | Self::LastBackupDamaged
            | Self::DeliveryPlaceDamaged
            | Self::Salvage => Severity::Notice,
            Self::SignaturesNotChecked | Self::NotCompared | Self::FileUnreadable => Severity::NotChecked,
            Self::Format
            | Self::LogMissing
            | Self::EngineFile
            | Self::LogUnreadable
            | Self::RecordMissing
            | Self::RecordUnreadable
            | Self::RecordDamaged
            | Self::RecordUnknown
            | Self::StrayKey
            | Self::StreamRevision
            | Self::CommitBroken
            | Self::CommandRepeated
            | Self::TimeBackwards
            | Self::CheckpointUnreadable
            | Self::CheckpointUnsigned
            | Self::LogShorter
            | Self::RootDiffers
            | Self::WitnessesMissing
            | Self::KeyUnreadable
            | Self::KeyExposed
            | Self::PersonDamaged
            | Self::PasswordsDamaged
            | Self::ReceiversDamaged
            | Self::MailSettingsDamaged
            | Self::SnapshotDamaged
            | Self::SnapshotDiffers => Severity::Damage,
        }
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Notice,
    /// Could not be checked, and so is not well.
    NotChecked,
    /// Something is not what it was.
    Damage,
}

impl Severity {
    /// Its stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::NotChecked => "not-checked",
            Self::Damage => "damage",
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub code: Code,
    /// The first position it concerns.
    pub position: Option<Position>,
    /// The last one, where they are several.
    pub last: Option<Position>,
    /// The stream it concerns, where that is known.
    pub stream: Option<Stream>,
    /// The reference of the case, where the stream is one and its opening can still be read.
    pub case: Option<String>,
    /// The file it concerns, where it is not the log; relative to the folder of the store.
    pub file: Option<String>,
    /// A sentence for people: what, and what to do next.
    pub message: String,
}

impl Finding {
    pub(super) fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, position: None, last: None, stream: None, case: None, file: None, message: message.into() }
    }

    pub(super) fn at(mut self, first: u64, last: u64) -> Self {
        self.position = Some(Position(first));
        self.last = (last > first).then_some(Position(last));
        self
    }

    pub(super) fn of(mut self, stream: &Stream) -> Self {
        self.stream = Some(stream.clone());
        self
    }

    pub(super) fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Whether it keeps the store from being well.
    pub fn is_bad(&self) -> bool {
        self.code.severity() > Severity::Notice
    }
}

/// Findings as they come, up to [`MAX_FINDINGS`].
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) kept: Vec<Finding>,
    /// How many bad ones were not kept.
    pub(super) beyond: u64,
}

impl Findings {
    pub(super) fn add(&mut self, finding: Finding) {
        if self.kept.len() < MAX_FINDINGS {
            self.kept.push(finding);
        } else {
            self.beyond += u64::from(finding.is_bad());
        }
    }

    /// Single records first, in the order of the log; then what follows from them, and what is not of a place in the log.
    pub(super) fn sort(&mut self) {
        let place = |finding: &Finding| finding.position.unwrap_or(Position(u64::MAX));
        self.kept.sort_by_key(|finding| (finding.code.is_comparison(), place(finding), finding.code));
    }
}
