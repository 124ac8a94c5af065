//! What every export carries of itself.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::{
    Actor, Position,
    terms::{Day, Instant},
};
use serde::Serialize;
use storage::proof::Root;

use super::report::ReportStamp;

/// The form of the stamp; another one gets another number.
const FORM: &str = "hrdd-export@1";

/// What names the day of the world.
pub(crate) const AS_EFFECTIVE: [&str; 2] = ["As effective on", "كما كان سارياً في"];

/// The root of the log at a size: the first three lines of every checkpoint of that size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RootThere {
    /// The name of the log.
    pub(crate) origin: String,
    /// How many records.
    pub(crate) size: Position,
    /// The root over them, in base64 as checkpoints have it.
    pub(crate) root: String,
}

impl RootThere {
    pub(crate) fn of(origin: String, root: Root) -> Self {
        Self { origin, size: Position(root.size), root: STANDARD.encode(root.hash) }
    }
}

/// For whom an export was made, when, of what, and of which state of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Stamp {
    /// The form.
    pub(crate) export: &'static str,
    /// Of what: events, cases, case, report.
    pub(crate) of: &'static str,
    /// In which form.
    pub(crate) format: &'static str,
    /// Which ledger, as CloudEvents name it.
    pub(crate) ledger: String,
    /// For whom: everything is as this person sees it.
    pub(crate) made_for: Actor,
    /// When.
    pub(crate) made_at: Instant,
    /// The case, where it is of one.
    pub(crate) case: Option<String>,
    /// The filter as it was given.
    pub(crate) filter: Option<serde_json::Value>,
    /// The moment, a position or an instant, where the register is as it was recorded: the day of which counts as today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) as_recorded: Option<String>,
    /// The day of the world, where the register is as effective.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) effective_on: Option<Day>,
    /// The report, where it is one: with its definition in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) report: Option<ReportStamp>,
    /// Only what comes after this position.
    pub(crate) after: Position,
    /// The state of the ledger: up to this position.
    pub(crate) position: Position,
    /// The root of the log there; null for whoever is shown no proofs.
    pub(crate) checkpoint: Option<RootThere>,
    /// The language of headings.
    pub(crate) language: &'static str,
}

impl Stamp {
    pub(crate) const FORM: &'static str = FORM;

    /// Its lines in words: name and value, for readers of paper and of sheets.
    pub(crate) fn lines(&self) -> Vec<([&'static str; 2], String)> {
        let word = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let role = serde_json::to_value(self.made_for.role).as_ref().map(word).unwrap_or_default();
        let mut lines = vec![
            (["Export of", "تصدير"], format!("{} ({})", self.of, self.format)),
            (["Ledger", "السجل"], self.ledger.clone()),
            (["Made for", "أُعدّ لأجل"], format!("{}, {role}, {}", self.made_for.user, self.made_for.office)),
            (["Made at (UTC)", "وقت الإعداد (UTC)"], self.made_at.to_string()),
        ];
        lines.extend(self.case.iter().map(|case| (["Case", "الحالة"], case.clone())));
        lines.extend(self.filter.iter().map(|filter| (["Filter", "عامل التصفية"], filter.to_string())));
        lines.extend(self.report.iter().flat_map(ReportStamp::lines));
        if self.after > Position(0) {
            lines.push((["After position", "بعد الموضع"], self.after.to_string()));
        }
        lines.extend(self.as_recorded.iter().map(|at| (["As recorded at", "كما سُجّل في"], at.clone())));
        lines.extend(self.effective_on.map(|on| (AS_EFFECTIVE, on.to_string())));
        lines.push((["Ledger up to position", "السجل حتى الموضع"], self.position.to_string()));
        if let Some(there) = &self.checkpoint {
            lines.push((["Log", "اسم السجل"], there.origin.clone()));
            lines.push((["Root of the log there", "جذر السجل عند هذا الموضع"], there.root.clone()));
        }
        lines
    }
}
