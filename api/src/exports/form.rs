//! Of what an export may be, in which forms, and how each is spelled in the query string.

/// Of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Kind {
    /// The events of a filter; all of them where none is given.
    Events,
    /// The register: a line a case.
    Cases,
    /// One case: its events, or its dossier.
    Case,
    /// The rows of a report.
    Report,
}

/// In which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// JSON Lines: one object a line.
    Jsonl,
    /// Comma-separated values for spreadsheets, in UTF-8.
    Csv,
    /// CloudEvents 1.0, one in JSON a line.
    Cloudevents,
    /// CloudEvents 1.0 in the JSON batch format: one array.
    CloudeventsBatch,
    /// A workbook for Excel.
    Xlsx,
    /// OCEL 2.0 in JSON, for object-centric process mining.
    Ocel,
    /// XES, for process mining by case.
    Xes,
    /// W3C PROV in JSON.
    Prov,
    /// The dossier of a case: one HTML file for print and PDF.
    Dossier,
}

/// The language of headings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Language {
    /// English.
    #[default]
    En,
    /// Arabic, from right to left.
    Ar,
}

/// What stands between the cells of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Separator {
    /// `,`
    #[default]
    Comma,
    /// `;`, which Excel wants where the decimal point is a comma.
    Semicolon,
    /// A tab.
    Tab,
}

/// A value that has one spelling in the query string.
pub(super) trait Spelled: Copy + PartialEq + 'static {
    const SPELLED: &'static [(Self, &'static str)];

    fn spell(self) -> &'static str {
        Self::SPELLED.iter().find(|(value, _)| *value == self).map_or("", |(_, text)| text)
    }

    fn read(name: &str, text: &str) -> Result<Self, String> {
        let found = Self::SPELLED.iter().find(|(_, spelled)| *spelled == text).map(|(value, _)| *value);
        found.ok_or_else(|| {
            let known: Vec<&str> = Self::SPELLED.iter().map(|(_, spelled)| *spelled).collect();
            format!("The parameter {name} is one of {}.", known.join(", "))
        })
    }
}

impl Spelled for Kind {
    const SPELLED: &'static [(Self, &'static str)] =
        &[(Self::Events, "events"), (Self::Cases, "cases"), (Self::Case, "case"), (Self::Report, "report")];
}

impl Spelled for Format {
    const SPELLED: &'static [(Self, &'static str)] = &[
        (Self::Jsonl, "jsonl"),
        (Self::Csv, "csv"),
        (Self::Cloudevents, "cloudevents"),
        (Self::CloudeventsBatch, "cloudevents-batch"),
        (Self::Xlsx, "xlsx"),
        (Self::Ocel, "ocel"),
        (Self::Xes, "xes"),
        (Self::Prov, "prov"),
        (Self::Dossier, "dossier"),
    ];
}

impl Spelled for Language {
    const SPELLED: &'static [(Self, &'static str)] = &[(Self::En, "en"), (Self::Ar, "ar")];
}

impl Spelled for Separator {
    const SPELLED: &'static [(Self, &'static str)] =
        &[(Self::Comma, "comma"), (Self::Semicolon, "semicolon"), (Self::Tab, "tab")];
}

impl Spelled for bool {
    const SPELLED: &'static [(Self, &'static str)] = &[(true, "true"), (false, "false")];
}

impl Kind {
    /// As it is spelled everywhere.
    pub(crate) fn name(self) -> &'static str {
        self.spell()
    }
}

impl Language {
    /// Its code.
    pub(crate) fn code(self) -> &'static str {
        self.spell()
    }

    /// The language of pictures that is the same.
    pub(crate) const fn of_pictures(self) -> crate::words::Language {
        match self {
            Self::En => crate::words::Language::En,
            Self::Ar => crate::words::Language::Ar,
        }
    }

    /// One of two texts.
    pub(crate) const fn of(self, [en, ar]: [&'static str; 2]) -> &'static str {
        match self {
            Self::En => en,
            Self::Ar => ar,
        }
    }
}

impl Separator {
    /// The byte.
    pub(crate) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

impl Format {
    /// As it is spelled everywhere.
    pub(crate) fn name(self) -> &'static str {
        self.spell()
    }

    /// The media type.
    pub(crate) const fn content_type(self) -> &'static str {
        match self {
            Self::Jsonl | Self::Cloudevents => "application/x-ndjson; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::CloudeventsBatch => "application/cloudevents-batch+json; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ocel | Self::Prov => "application/json; charset=utf-8",
            Self::Xes => "application/xml; charset=utf-8",
            Self::Dossier => "text/html; charset=utf-8",
        }
    }

    /// What the name of a file ends with.
    pub(crate) const fn extension(self) -> &'static str {
        match self {
            Self::Jsonl => "jsonl",
            Self::Csv => "csv",
            Self::Cloudevents => "cloudevents.jsonl",
            Self::CloudeventsBatch => "cloudevents.json",
            Self::Xlsx => "xlsx",
            Self::Ocel => "jsonocel",
            Self::Xes => "xes",
            Self::Prov => "prov.json",
            Self::Dossier => "html",
        }
    }

    /// Whether this can be had in this form.
    pub(crate) const fn fits(self, kind: Kind) -> bool {
        match self {
            Self::Jsonl | Self::Csv | Self::Xlsx => true,
            Self::Cloudevents | Self::CloudeventsBatch | Self::Ocel | Self::Xes | Self::Prov => {
                !matches!(kind, Kind::Cases | Kind::Report)
            }
            Self::Dossier => matches!(kind, Kind::Case),
        }
    }

    /// Whether it can be gone on with where it broke off.
    pub(crate) const fn goes_on(self, kind: Kind) -> bool {
        !matches!(kind, Kind::Cases | Kind::Report) && matches!(self, Self::Jsonl | Self::Csv | Self::Cloudevents)
    }

    /// Whether all of it is put together before its first byte.
    pub(crate) const fn begins_late(self) -> bool {
        matches!(self, Self::Xlsx)
    }

    /// Whether the stamp stands beside it.
    pub(crate) const fn has_metadata(self) -> bool {
        matches!(self, Self::Csv)
    }
}
