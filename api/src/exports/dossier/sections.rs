//! The sections of a dossier that are tables of a region: which records, and which of their fields.

use domain::terms::Subject;

use super::words::Words;
use crate::pictures::Name;

/// A column: its heading, and where its value lies in a record.
pub(super) type Field = (Words, &'static str);

/// A table of a region.
pub(super) struct Section {
    /// Its heading.
    pub(super) title: Words,
    /// What it is about: who does not see that does not see the section.
    pub(super) subject: Subject,
    /// Where its records lie in the state of the case.
    pub(super) records: &'static str,
    /// The columns.
    pub(super) fields: &'static [Field],
    /// The picture behind it.
    pub(super) picture: Option<Name>,
}

const COVERS: Field = (["Covers", "يشمل"], "/covers");
const BY: Field = (["By", "بواسطة"], "/by");
const ON: Field = (["On", "بتاريخ"], "/on");
const STATE: Field = (["State", "الحالة"], "/state");

/// The sections, in the order of the toolkit.
pub(super) const SECTIONS: [Section; 17] = [
    Section {
        title: ["Support items", "بنود الدعم"],
        subject: Subject::Scope,
        records: "/scope/items",
        fields: &[
            (["Item", "البند"], "/item"),
            (["Kind", "النوع"], "/supportKind"),
            (["Description", "الوصف"], "/description"),
            (["Value", "القيمة"], "/value"),
            (["Lethal or dual use", "فتّاك أو مزدوج الاستعمال"], "/lethalOrDualUse"),
        ],
        picture: None,
    },
    Section {
        title: ["Recipients", "الجهات المتلقية"],
        subject: Subject::Scope,
        records: "/scope/recipients",
        fields: &[
            (["Recipient", "الجهة المتلقية"], "/recipient"),
            (["Role", "الدور"], "/role"),
            (["Since", "منذ"], "/since"),
        ],
        picture: None,
    },
    Section {
        title: ["Preconditions", "الشروط المسبقة"],
        subject: Subject::Preconditions,
        records: "/preconditions/assessed",
        fields: &[
            (["Precondition", "الشرط المسبق"], "/precondition"),
            (["Outcome", "النتيجة"], "/outcome"),
            ON,
            (["Valid until", "سارٍ حتى"], "/validUntil"),
            BY,
            (["Confirmed by", "أكّده"], "/confirmedBy"),
            (["Overtaken by", "تجاوزه"], "/staleBy"),
            COVERS,
        ],
        picture: None,
    },
    Section {
        title: ["Consultation of the mechanism", "التشاور مع الآلية"],
        subject: Subject::Consultation,
        records: "/consultation/consultations",
        fields: &[
            (["Consultation", "المشاورة"], "/consultation"),
            ON,
            (["Answer due", "موعد الرد"], "/responseDue"),
            (["Advice", "المشورة"], "/advice"),
            (["Timed out", "انقضت المهلة"], "/timedOut"),
        ],
        picture: None,
    },
    Section {
        title: ["Risk assessments", "تقييمات المخاطر"],
        subject: Subject::Risk,
        records: "/risk/assessments",
        fields: &[
            (["Assessment", "التقييم"], "/assessment"),
            (["Kind", "النوع"], "/kind"),
            STATE,
            (["Residual level", "المستوى المتبقي"], "/residualLevel"),
            (["Real risk of grave violations", "خطر حقيقي بوقوع انتهاكات جسيمة"], "/realRisk"),
            (["Submitted on", "قُدّم بتاريخ"], "/submittedOn"),
            (["Endorsed by", "اعتمده"], "/endorsedBy"),
        ],
        picture: None,
    },
    Section {
        title: ["Risks", "المخاطر"],
        subject: Subject::Risk,
        records: "/risk/risks",
        fields: &[
            (["Risk", "الخطر"], "/risk"),
            (["Adverse outcome", "العاقبة الضارة"], "/adverseOutcome"),
            (["Items", "البنود"], "/items"),
            (["Readings: level, likelihood × severity", "القراءات: المستوى، الاحتمال × الشدة"], "/readings"),
        ],
        picture: Some(Name::Matrix),
    },
    Section {
        title: ["Measures", "تدابير التخفيف"],
        subject: Subject::Mitigation,
        records: "/mitigation/measures",
        fields: &[
            (["Measure", "التدبير"], "/measure"),
            (["Title", "العنوان"], "/title"),
            STATE,
            (["Risks", "المخاطر"], "/risks"),
            (["Owner", "المسؤول"], "/owner"),
            (["Due on", "الموعد"], "/dueOn"),
            (["Result", "النتيجة"], "/result"),
        ],
        picture: None,
    },
    Section {
        title: ["Conditions", "الشروط"],
        subject: Subject::Decisions,
        records: "/decision/conditions",
        fields: &[
            (["Decision", "القرار"], "/decision"),
            (["Condition", "الشرط"], "/condition"),
            (["Text", "النص"], "/text"),
            STATE,
            (["Owner", "المسؤول"], "/owner"),
            (["Due on", "الموعد"], "/dueOn"),
        ],
        picture: None,
    },
    Section {
        title: ["Indicators", "المؤشرات"],
        subject: Subject::Monitoring,
        records: "/monitoring/indicators",
        fields: &[
            (["Indicator", "المؤشر"], "/indicator"),
            (["Name", "الاسم"], "/name"),
            (["Unit", "الوحدة"], "/unit"),
            (["Direction", "الاتجاه"], "/direction"),
            (["Breach at (hundredths)", "حد الإخلال (أجزاء من مئة)"], "/breach"),
            STATE,
            (["Since", "منذ"], "/since"),
            (["Periods", "الفترات"], "/periods"),
        ],
        picture: Some(Name::Indicators),
    },
    Section {
        title: ["Incidents", "الحوادث"],
        subject: Subject::Incidents,
        records: "/incidents/incidents",
        fields: &[
            (["Incident", "الحادث"], "/incident"),
            (["Category", "الفئة"], "/category"),
            (["Occurred on", "وقع بتاريخ"], "/occurredOn"),
            (["Reported on", "أُبلغ عنه بتاريخ"], "/reportedOn"),
            (["Recipients", "الجهات المتلقية"], "/recipients"),
            (["Verification", "التحقق"], "/verification"),
            (["Grave", "جسيم"], "/grave"),
            (["Outcome", "النتيجة"], "/outcome"),
        ],
        picture: None,
    },
    Section {
        title: ["Interventions", "التدخلات"],
        subject: Subject::Interventions,
        records: "/interventions/interventions",
        fields: &[
            (["Intervention", "التدخل"], "/intervention"),
            (["Trigger", "الدافع"], "/trigger"),
            (["Opened on", "فُتح بتاريخ"], "/openedOn"),
            (["Steps", "الخطوات"], "/steps"),
            (["Outcome", "النتيجة"], "/outcome"),
        ],
        picture: None,
    },
    Section {
        title: ["Suspensions", "حالات الإيقاف المؤقت"],
        subject: Subject::Suspensions,
        records: "/suspensions/suspensions",
        fields: &[
            (["Suspension", "الإيقاف"], "/suspension"),
            (["Kind", "النوع"], "/kind"),
            (["Reason", "السبب"], "/reason"),
            ON,
            BY,
            (["Review due on", "موعد المراجعة"], "/reviewDueOn"),
            (["Reviewed on", "رُوجع بتاريخ"], "/reviewedOn"),
            (["Extended until", "مُدِّد حتى"], "/extendedUntil"),
            // What was resumed is not covered any more.
            (["Still holds", "ما زال يسري على"], "/covers"),
        ],
        picture: Some(Name::Suspensions),
    },
    Section {
        title: ["Emergencies", "حالات الطوارئ"],
        subject: Subject::Emergencies,
        records: "/emergencies/emergencies",
        fields: &[
            (["Emergency", "الطارئ"], "/emergency"),
            STATE,
            BY,
            (["Authorised at", "أُذن به في"], "/authorisedAt"),
            (["Ratify by", "يُصادق عليه قبل"], "/ratifyBy"),
            COVERS,
        ],
        picture: None,
    },
    Section {
        title: ["Notifications of authorities", "إخطار السلطات"],
        subject: Subject::Notifications,
        records: "/notifications/notified",
        fields: &[
            (["Notification", "الإخطار"], "/notification"),
            (["Authority", "السلطة"], "/authority"),
            ON,
            (["Content", "المضمون"], "/content"),
            (["Answer", "الرد"], "/answer"),
        ],
        picture: None,
    },
    Section {
        title: ["Agreements", "الاتفاقات"],
        subject: Subject::Agreements,
        records: "/agreements/agreements",
        fields: &[
            (["Agreement", "الاتفاق"], "/agreement"),
            (["Kind", "النوع"], "/kind"),
            (["Signed on", "وُقّع بتاريخ"], "/signedOn"),
            (["Clauses", "البنود"], "/clauses"),
            (["Terminated", "أُنهي"], "/terminated"),
        ],
        picture: None,
    },
    Section {
        title: ["Deliveries", "التسليمات"],
        subject: Subject::Deliveries,
        records: "/deliveries/delivered",
        fields: &[
            (["Item and recipient", "البند والجهة المتلقية"], "/pair"),
            (["Deliveries", "عدد التسليمات"], "/deliveries"),
            (["Quantity (hundredths)", "الكمية (أجزاء من مئة)"], "/quantity"),
            (["Last on", "آخرها بتاريخ"], "/lastOn"),
        ],
        picture: None,
    },
    Section {
        title: ["Consistency alerts", "تنبيهات الاتساق"],
        subject: Subject::Corrections,
        records: "/corrections/alerts",
        fields: &[
            (["Alert", "التنبيه"], "/alert"),
            (["Rule", "القاعدة"], "/rule"),
            (["Since", "منذ"], "/since"),
            (["Resolved", "حُلّ"], "/resolved"),
        ],
        picture: None,
    },
];
