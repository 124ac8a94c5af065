//! The headings of the columns of reports, by key. What exactly a column says stands in the definition of its report, which
//! every file carries.

use std::borrow::Cow;

use projections::reports::{ColumnType, Definition};

use super::table::Column;
use crate::words::{Language, elsewhere::Kind};

/// The headings of each key, in English and in Arabic.
const HEADINGS: [(&str, [&str; 2]); 183] = [
    ("about", ["About", "بشأن"]),
    ("achievedLevel", ["Achieved level", "المستوى المحقق"]),
    ("achievedOn", ["Achieved on", "تاريخ التحقق"]),
    ("activeAfter", ["Active after", "النشطة بعد ذلك"]),
    ("activeBefore", ["Active before", "النشطة قبل ذلك"]),
    ("activeSince", ["Active since", "نشط منذ"]),
    ("addressee", ["Addressee", "المرسل إليه"]),
    ("adverseOutcome", ["Adverse outcome", "الأثر الضار"]),
    ("advice", ["Advice", "المشورة"]),
    ("agrees", ["Agrees", "متفق"]),
    ("alerts", ["Alerts", "التنبيهات"]),
    ("amount", ["Amount (smallest unit)", "المبلغ (بأصغر وحدة)"]),
    ("amountCurrency", ["Currency of the amount", "عملة المبلغ"]),
    ("answeredOn", ["Answered on", "تاريخ الرد"]),
    ("approved", ["Approved", "الموافَق عليها"]),
    ("approvedBy", ["Approved by", "وافق عليه"]),
    ("approvedCases", ["Approved cases", "الحالات الموافَق عليها"]),
    ("approvedOn", ["Approved on", "تاريخ الموافقة"]),
    ("assessedBy", ["Assessed by", "قيّمه"]),
    ("assessedOn", ["Assessed on", "تاريخ التقييم"]),
    ("at", ["At position", "عند الموضع"]),
    ("attachedAt", ["Attached at position", "أُرفق عند الموضع"]),
    ("authorisedAt", ["Authorised at (UTC)", "وقت الإذن (UTC)"]),
    ("authorisedBy", ["Authorised by", "أذن به"]),
    ("authority", ["Authority", "السلطة"]),
    ("case", ["Case", "الحالة"]),
    ("ceased", ["Ceased", "المنتهية"]),
    ("change", ["Change", "التغيير"]),
    ("changedOn", ["Changed on", "تاريخ التغيير"]),
    ("checkpoint", ["Checkpoint", "نقطة التحقق"]),
    ("conditions", ["Conditions", "الشروط"]),
    ("confirmedBy", ["Confirmed by", "أكّده"]),
    ("confirmedOn", ["Confirmed on", "تاريخ التأكيد"]),
    ("consequence", ["Consequence", "النتيجة"]),
    ("country", ["Country", "البلد"]),
    ("counts", ["Counts", "يُحتسب"]),
    ("currency", ["Currency", "العملة"]),
    ("days", ["Days", "عدد الأيام"]),
    ("daysLate", ["Days late", "أيام التأخير"]),
    ("daysOver", ["Days over", "أيام التجاوز"]),
    ("decidedBy", ["Decided by", "قرره"]),
    ("decidedOn", ["Decided on", "تاريخ القرار"]),
    ("decision", ["Decision", "القرار"]),
    ("decisionAt", ["Decision at position", "موضع القرار"]),
    ("decisions", ["Decisions", "القرارات"]),
    ("declined", ["Declined", "المرفوضة"]),
    ("deliveredOn", ["Delivered on", "تاريخ التسليم"]),
    ("deliveries", ["Deliveries", "عمليات التسليم"]),
    ("detail", ["Detail", "التفاصيل"]),
    ("due", ["Due", "مستحق"]),
    ("dueOn", ["Due on", "تاريخ الاستحقاق"]),
    ("earlierUses", ["Earlier uses", "الاستخدامات السابقة"]),
    ("effectiveOn", ["Happened on", "تاريخ الوقوع"]),
    ("emergency", ["Emergency", "حالة الطوارئ"]),
    ("endedOn", ["Ended on", "تاريخ الانتهاء"]),
    ("evidence", ["Evidence", "الدليل"]),
    ("fact", ["Fact at position", "موضع الواقعة"]),
    ("field", ["Field", "الحقل"]),
    ("finding", ["Finding", "الاستنتاج"]),
    ("forceType", ["Type of force", "نوع القوة"]),
    ("from", ["From", "من"]),
    ("graveAfter", ["Grave incidents after", "الحوادث الجسيمة بعد ذلك"]),
    ("happenedOn", ["Happened on", "تاريخ الوقوع"]),
    ("how", ["How", "الكيفية"]),
    ("id", ["Id", "المعرّف"]),
    ("inForce", ["In force", "ساري"]),
    ("incidentsAfter", ["Incidents after", "الحوادث بعد ذلك"]),
    ("indicator", ["Indicator", "المؤشر"]),
    ("ineligible", ["Ineligible", "غير المؤهلين"]),
    ("inherentLevel", ["Inherent level", "المستوى الأصلي"]),
    ("involvement", ["Involvement", "المشاركة"]),
    ("item", ["Item", "البند"]),
    ("items", ["Items", "البنود"]),
    ("kind", ["Kind", "النوع"]),
    ("known", ["Known", "ما كان معروفاً"]),
    ("lapsedAt", ["Lapsed at (UTC)", "وقت السقوط (UTC)"]),
    ("lastAt", ["Last at position", "آخر موضع"]),
    ("leafHash", ["Leaf hash", "بصمة القيد"]),
    ("levelAfter", ["Level after", "المستوى بعد ذلك"]),
    ("levelBefore", ["Level before", "المستوى قبل ذلك"]),
    ("levelNew", ["Level by the new policy", "المستوى وفق السياسة الجديدة"]),
    ("levelThen", ["Level then", "المستوى حينئذ"]),
    ("levelsAbove", ["Levels above", "عدد المستويات فوقه"]),
    ("line", ["Line", "السطر"]),
    ("linked", ["Linked", "مرتبط"]),
    ("logSize", ["Size of the log", "حجم السجل"]),
    ("longest", ["Longest", "الأطول"]),
    ("lowered", ["Lowered", "المخفّضة"]),
    ("loweredShare", ["Share lowered (%)", "نسبة المخفّضة (%)"]),
    ("meanDrop", ["Mean drop", "متوسط الانخفاض"]),
    ("measure", ["Measure", "التدبير"]),
    ("median", ["Median", "الوسيط"]),
    ("metLate", ["Met late", "المستوفاة متأخرة"]),
    ("metOnTime", ["Met on time", "المستوفاة في موعدها"]),
    ("missed", ["Missed", "غير المستوفاة"]),
    ("n", ["Number", "العدد"]),
    ("name", ["Name", "الاسم"]),
    ("named", ["Named", "المذكور"]),
    ("nonProvisionLevel", ["Level of not supporting", "مستوى خطر عدم تقديم الدعم"]),
    ("notification", ["Notification", "الإخطار"]),
    ("notifiedOn", ["Notified on", "تاريخ الإخطار"]),
    ("now", ["Now", "الآن"]),
    ("of", ["Of", "موضوعه"]),
    ("office", ["Office", "المكتب"]),
    ("on", ["On", "بتاريخ"]),
    ("onRecord", ["On record", "مسجَّل"]),
    ("onTimeShare", ["Share on time (%)", "نسبة المستوفى في موعده (%)"]),
    ("openAlerts", ["Open alerts", "تنبيهات مفتوحة"]),
    ("opened", ["Opened", "المفتوحة"]),
    ("outcome", ["Outcome", "النتيجة"]),
    ("outcomes", ["Outcomes", "النتائج"]),
    ("overdue", ["Overdue", "متأخر"]),
    ("owner", ["Owner", "المسؤول"]),
    ("pairs", ["Pairs", "الأزواج"]),
    ("party", ["Party", "الطرف"]),
    ("people", ["People", "الأشخاص"]),
    ("percent", ["Per cent", "بالمئة"]),
    ("policyThen", ["Policy then", "السياسة حينئذ"]),
    ("precedentToStart", ["Needed before start", "لازم قبل البدء"]),
    ("precondition", ["Precondition", "الشرط المسبق"]),
    ("project", ["Project", "المشروع"]),
    ("projectedLevel", ["Projected level", "المستوى المتوقع"]),
    ("projectedOn", ["Projected on", "تاريخ التوقع"]),
    ("promisedBy", ["Promised by", "موعود بحلول"]),
    ("proposedBy", ["Proposed by", "اقترحه"]),
    ("quantity", ["Quantity", "الكمية"]),
    ("quarter", ["Quarter", "الربع"]),
    ("ratifiedAt", ["Ratified at (UTC)", "وقت التصديق (UTC)"]),
    ("ratifiedInTime", ["Ratified in time", "صُدّق عليه في موعده"]),
    ("ratifyBy", ["Ratify by (UTC)", "آخر موعد للتصديق (UTC)"]),
    ("readAt", ["Read at (UTC)", "وقت القراءة (UTC)"]),
    ("readBy", ["Read by", "قرأه"]),
    ("reason", ["Reason", "السبب"]),
    ("reasons", ["Reasons", "الأسباب"]),
    ("recipient", ["Recipient", "الجهة المتلقية"]),
    ("recipients", ["Recipients", "الجهات المتلقية"]),
    ("recorded", ["Recorded at position", "سُجّل عند الموضع"]),
    ("recordedAt", ["Recorded at (UTC)", "وقت التسجيل (UTC)"]),
    ("recordedOn", ["Recorded on", "تاريخ التسجيل"]),
    ("relation", ["Relation", "العلاقة"]),
    ("requested", ["Requested", "المطلوبة"]),
    ("requiredNew", ["Required by the new policy", "المطلوب وفق السياسة الجديدة"]),
    ("requiredThen", ["Required then", "المطلوب حينئذ"]),
    ("residualLevel", ["Residual level", "المستوى المتبقي"]),
    ("revision", ["Revision", "المراجعة"]),
    ("risk", ["Risk", "الخطر"]),
    ("role", ["Role", "الدور"]),
    ("root", ["Root of the log", "جذر السجل"]),
    ("rule", ["Rule", "القاعدة"]),
    ("running", ["Running", "جارٍ"]),
    ("screened", ["Screened", "من جرى فحصهم"]),
    ("section", ["Section", "القسم"]),
    ("sha256", ["SHA-256", "SHA-256"]),
    ("share", ["Share (%)", "النسبة (%)"]),
    ("shortest", ["Shortest", "الأقصر"]),
    ("since", ["Since", "منذ"]),
    ("sourceCount", ["Events it rests on", "عدد الأحداث التي يستند إليها"]),
    ("sources", ["Rests on positions", "يستند إلى المواضع"]),
    ("state", ["State", "الحال"]),
    ("status", ["Status", "الوضع"]),
    ("statusAfter", ["Status after", "الوضع بعد ذلك"]),
    ("statusBefore", ["Status before", "الوضع قبل ذلك"]),
    ("streamHead", ["Head of the case's chain", "رأس سلسلة الحالة"]),
    ("subject", ["Subject", "الموضوع"]),
    ("supportLevel", ["Level of support", "مستوى الدعم"]),
    ("suspended", ["Suspended", "المعلّقة"]),
    ("suspendedOn", ["Suspended on", "تاريخ التعليق"]),
    ("suspension", ["Suspension", "التعليق"]),
    ("target", ["Target position", "الموضع المقصود"]),
    ("targetKind", ["Kind of the target", "نوع المقصود"]),
    ("text", ["Text", "النص"]),
    ("threshold", ["Threshold", "العتبة"]),
    ("title", ["Title", "العنوان"]),
    ("to", ["To", "إلى"]),
    ("type", ["Type", "النوع"]),
    ("typeNumber", ["Type number", "رقم النوع"]),
    ("validUntil", ["Valid until", "صالح حتى"]),
    ("value", ["Value", "القيمة"]),
    ("valueCurrency", ["Currency of the value", "عملة القيمة"]),
    ("was", ["Was", "كان"]),
    ("what", ["What", "ماذا"]),
    ("why", ["Why", "لماذا"]),
    ("withConditions", ["With conditions", "بشروط"]),
];

/// What the column of the currency of an amount is called, after the column of the amount.
const CURRENCIES: [(&str, &str); 2] = [("amount", "amountCurrency"), ("value", "valueCurrency")];

/// What a column is called in a language; in English where that has no words for it.
pub(crate) fn heading(key: &'static str, language: Language) -> Cow<'static, str> {
    let Some((_, [english, arabic])) = HEADINGS.iter().find(|(known, _)| *known == key) else { return key.into() };
    match language {
        Language::En => Cow::Borrowed(english),
        Language::Ar => Cow::Borrowed(arabic),
        Language::Fr | Language::Es | Language::Ru | Language::Zh => {
            language.words().text(Kind::Heading, english).map_or(Cow::Borrowed(*english), Cow::Owned)
        }
    }
}

fn column(key: &'static str, datatype: &'static str, width: u16) -> Column {
    let known = HEADINGS.iter().find(|(known, _)| *known == key);
    Column::new(key, known.map_or([key, key], |(_, heading)| *heading), datatype, width)
}

/// The columns of a report as a table has them: an amount has its currency in a column of its own, and the events that a row
/// rests on stand in the last two.
pub(crate) fn columns(definition: &'static Definition) -> Vec<Column> {
    let mut columns = Vec::new();
    for known in definition.columns() {
        let (datatype, width) = match known.kind {
            ColumnType::Text => ("string", 24),
            ColumnType::Enum => ("string", 20),
            ColumnType::CaseRef => ("string", 14),
            ColumnType::Date => ("date", 12),
            ColumnType::Instant => ("dateTime", 25),
            ColumnType::Integer | ColumnType::Position | ColumnType::Money => ("integer", 10),
            ColumnType::Decimal | ColumnType::Percent => ("decimal", 10),
            ColumnType::Boolean => ("boolean", 10),
        };
        columns.push(column(known.key, datatype, width));
        if known.kind == ColumnType::Money {
            let called = CURRENCIES.iter().find(|(amount, _)| *amount == known.key).map_or("currency", |(_, key)| key);
            columns.push(column(called, "string", 8));
        }
    }
    columns.extend([column("sources", "string", 24), column("sourceCount", "integer", 10)]);
    columns
}

/// Every English heading, each once.
#[cfg(test)]
pub(crate) fn english() -> impl Iterator<Item = &'static str> {
    let places = HEADINGS.iter().enumerate();
    places
        .filter(|(place, (_, [english, _]))| !HEADINGS.iter().take(*place).any(|(_, [before, _])| before == english))
        .map(|(_, (_, [english, _]))| *english)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use projections::reports;

    use super::*;

    #[test]
    fn every_column_of_every_report_has_headings_in_both_languages_and_a_key_of_its_own() {
        let mut used = BTreeSet::new();
        for definition in reports::all() {
            let columns = columns(definition);
            let keys: BTreeSet<&str> = columns.iter().map(|column| column.key).collect();
            assert_eq!(keys.len(), columns.len(), "{}", definition.name);
            for column in columns {
                let [en, ar] = column.heading;
                assert!(en.starts_with(char::is_uppercase), "{} of {} has no heading", column.key, definition.name);
                assert!(ar.chars().any(|letter| ('ء'..='ي').contains(&letter)) || ar == "SHA-256", "{ar}");
            }
            used.extend(keys);
        }
        let known: BTreeSet<&str> = HEADINGS.iter().map(|(key, _)| *key).collect();
        assert_eq!(known.len(), HEADINGS.len(), "no key stands there twice");
        assert_eq!(known, used, "and none that no report has");
    }
}
