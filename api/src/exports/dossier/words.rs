//! The words of a dossier in its languages, but for those of closed lists, which stand in the catalogues: dossier and pictures
//! say the same.

/// Words in each language.
pub(super) type Words = [&'static str; 2];

/// The seven actions of the toolkit.
pub(super) const ACTIONS: [Words; 7] = [
    ["Scope", "النطاق"],
    ["Preconditions", "الشروط المسبقة"],
    ["Mechanism", "الآلية"],
    ["Risk", "المخاطر"],
    ["Mitigation", "التخفيف"],
    ["Monitoring", "الرصد"],
    ["Response", "الاستجابة"],
];

pub(super) const DOSSIER: Words = ["Case dossier", "ملف الحالة"];
pub(super) const MADE_UP: Words = ["DEMONSTRATION: MADE-UP DATA", "عرض توضيحي: بيانات مختلقة"];
pub(super) const WITHHELD: Words = ["Withheld from this reader.", "محجوب عن هذا القارئ."];
pub(super) const PARTLY: Words = ["Something of this is withheld from this reader.", "جزء من هذا محجوب عن هذا القارئ."];
pub(super) const NONE: Words = ["None on record.", "لا شيء مسجَّل."];
pub(super) const NOT_YET: Words = ["not yet", "لم يبدأ بعد"];
pub(super) const NO_DECISION: Words = ["No decision yet", "لم يُتخذ قرار بعد"];
pub(super) const APPROVED: Words = ["Approved", "موافقة على الدعم"];
pub(super) const WITH_CONDITIONS: Words = ["Approved with conditions", "موافقة على الدعم بشروط"];
pub(super) const DECLINED: Words = ["Declined", "رفض الدعم"];
pub(super) const DECISION: Words = ["Decision", "القرار"];
pub(super) const STATUS: Words = ["Status", "الوضع"];
pub(super) const STAGES: Words = ["The seven actions", "الإجراءات السبعة"];
pub(super) const ABOUT: Words = ["What it is about", "موضوع الحالة"];
pub(super) const HISTORY: Words = ["Full history, oldest first", "السجل الكامل، الأقدم أولاً"];
pub(super) const HIDDEN: Words = ["Events that are not shown to this reader", "أحداث لا تُعرض على هذا القارئ"];
pub(super) const STAMP: Words = ["What this document is", "بيان هذه الوثيقة"];
pub(super) const PICTURE_TABLE: Words = ["The same as a table", "البيانات نفسها في جدول"];
pub(super) const EVIDENCE: Words = ["Evidence, by hash", "الأدلة ببصماتها"];
pub(super) const YES: Words = ["yes", "نعم"];
pub(super) const NO: Words = ["no", "لا"];
