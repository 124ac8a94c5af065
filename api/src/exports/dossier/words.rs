//! The words of a dossier in its languages. Values of closed lists are spelled out in English; in Arabic those that say where
//! something stands have words, and the others stay as they are recorded, isolated from the line around them.

use crate::exports::Language;

/// Words in each language.
pub(super) type Words = [&'static str; 2];

/// What says where something stands, in Arabic. «معلق» and «مغلق» differ by a dot, so one is a participle and the other a phrase.
const IN_ARABIC: [(&str, &str); 46] = [
    ("DRAFT", "مسودة"),
    ("PRECONDITIONS", "الشروط المسبقة"),
    ("ASSESSMENT", "التقييم"),
    ("READY_FOR_DECISION", "جاهزة لاتخاذ القرار"),
    ("PENDING_DECISION", "بانتظار القرار"),
    ("REFERRED_UP", "أُحيلت إلى مستوى أعلى"),
    ("OUT_OF_SCOPE", "خارج نطاق السياسة"),
    ("BLOCKED", "محظورة"),
    ("DECLINED", "مرفوضة"),
    ("APPROVED", "موافَق عليها"),
    ("ACTIVE", "جارية"),
    ("UNDER_INTERVENTION", "قيد التدخل"),
    ("SUSPENDED", "موقوفة مؤقتاً"),
    ("CEASED", "أُنهيت"),
    ("ENDED", "انتهت"),
    ("CLOSED", "أُقفل ملفها"),
    ("UNSCREENED", "لم تُفحص"),
    ("IN_PROCESS", "قيد المعالجة"),
    ("OPEN", "مفتوح"),
    ("RESTRICTED", "مقيّد"),
    ("STRICTLY_CONFIDENTIAL", "سرّي للغاية"),
    ("LOW", "منخفض"),
    ("MEDIUM", "متوسط"),
    ("HIGH", "مرتفع"),
    ("PROHIBITIVE", "مانع"),
    ("MET", "مستوفى"),
    ("NOT_MET", "غير مستوفى"),
    ("NOT_APPLICABLE", "لا ينطبق"),
    ("NATIONAL_OWNERSHIP", "الملكية الوطنية"),
    ("DEATH_PENALTY", "عقوبة الإعدام"),
    ("WEAPONS", "الأسلحة"),
    ("COMBAT_CAPACITY", "القدرة القتالية"),
    ("PROPOSED", "مقترح"),
    ("AGREED", "متفق عليه"),
    ("STARTED", "بدأ"),
    ("COMPLETED", "اكتمل"),
    ("VERIFIED", "تم التحقق منه"),
    ("DROPPED", "أُسقط"),
    ("SATISFIED", "استوفي"),
    ("BREACHED", "أُخلّ به"),
    ("EXPIRED", "انقضى"),
    ("DEFINED", "محدد"),
    ("OK", "سليم"),
    ("WARNING", "إنذار"),
    ("NO_DATA", "لا بيانات"),
    ("RETIRED", "أُلغي"),
];

/// Whether a text is a value of a closed list: capitals and `_`. Two letters are a country, but for `OK`.
fn is_listed(text: &str) -> bool {
    (text.len() > 2 || text == "OK") && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

/// A value of a closed list in words; another text as it is.
pub(super) fn spelled(text: &str, language: Language) -> String {
    if !is_listed(text) {
        return text.to_owned();
    }
    if language == Language::Ar
        && let Some((_, word)) = IN_ARABIC.iter().find(|(value, _)| *value == text)
    {
        return (*word).to_owned();
    }
    let words = text.replace('_', " ").to_lowercase();
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

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
