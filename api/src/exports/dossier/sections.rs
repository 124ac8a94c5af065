//! The sections of a dossier that are tables of a region: which records, and which of their fields.

use domain::terms::Subject;

use super::words::Words;
use crate::pictures::Name;

/// A column.
pub(super) struct Field {
    /// Its heading.
    pub(super) heading: Words,
    /// Where its value lies in a record.
    pub(super) place: &'static str,
    /// The closed list that its values are of. What is of none stays as it was recorded, whatever it looks like.
    pub(super) list: Option<List>,
}

/// A closed list, and where its values stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    /// Its name, as the API names it.
    pub(super) name: &'static str,
    /// The field of a part that holds them; none where the value itself is one, or several.
    pub(super) of: Option<&'static str>,
}

/// A column whose values are as they were recorded.
const fn as_is(heading: Words, place: &'static str) -> Field {
    Field { heading, place, list: None }
}

/// A column whose values are of a closed list.
const fn listed(heading: Words, place: &'static str, name: &'static str) -> Field {
    Field { heading, place, list: Some(List::new(name)) }
}

/// A column whose values have parts, one of which is of a closed list.
const fn with_listed(heading: Words, place: &'static str, (of, name): (&'static str, &'static str)) -> Field {
    Field { heading, place, list: Some(List { name, of: Some(of) }) }
}

impl List {
    /// A list that the value itself is of.
    pub(super) const fn new(name: &'static str) -> Self {
        Self { name, of: None }
    }
}

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

const COVERS: Field = as_is(["Covers", "يشمل"], "/covers");
const BY: Field = as_is(["By", "بواسطة"], "/by");
const ON: Field = as_is(["On", "بتاريخ"], "/on");
const fn state(list: &'static str) -> Field {
    listed(["State", "الحالة"], "/state", list)
}

/// The sections, in the order of the toolkit.
pub(super) const SECTIONS: [Section; 17] = [
    Section {
        title: ["Support items", "بنود الدعم"],
        subject: Subject::Scope,
        records: "/scope/items",
        fields: &[
            as_is(["Item", "البند"], "/item"),
            listed(["Kind", "النوع"], "/supportKind", "SupportKind"),
            as_is(["Description", "الوصف"], "/description"),
            as_is(["Value", "القيمة"], "/value"),
            listed(["Lethal or dual use", "فتّاك أو مزدوج الاستعمال"], "/lethalOrDualUse", "DualUse"),
        ],
        picture: None,
    },
    Section {
        title: ["Recipients", "الجهات المتلقية"],
        subject: Subject::Scope,
        records: "/scope/recipients",
        fields: &[
            as_is(["Recipient", "الجهة المتلقية"], "/recipient"),
            listed(["Role", "الدور"], "/role", "RecipientRole"),
            as_is(["Since", "منذ"], "/since"),
        ],
        picture: None,
    },
    Section {
        title: ["Preconditions", "الشروط المسبقة"],
        subject: Subject::Preconditions,
        records: "/preconditions/assessed",
        fields: &[
            listed(["Precondition", "الشرط المسبق"], "/precondition", "Precondition"),
            listed(["Outcome", "النتيجة"], "/outcome", "PreconditionOutcome"),
            ON,
            as_is(["Valid until", "سارٍ حتى"], "/validUntil"),
            BY,
            as_is(["Confirmed by", "أكّده"], "/confirmedBy"),
            listed(["Overtaken by", "تجاوزه"], "/staleBy", "MaterialChange"),
            COVERS,
        ],
        picture: None,
    },
    Section {
        title: ["Consultation of the mechanism", "التشاور مع الآلية"],
        subject: Subject::Consultation,
        records: "/consultation/consultations",
        fields: &[
            as_is(["Consultation", "المشاورة"], "/consultation"),
            ON,
            as_is(["Answer due", "موعد الرد"], "/responseDue"),
            listed(["Advice", "المشورة"], "/advice", "Advice"),
            as_is(["Timed out", "انقضت المهلة"], "/timedOut"),
        ],
        picture: None,
    },
    Section {
        title: ["Risk assessments", "تقييمات المخاطر"],
        subject: Subject::Risk,
        records: "/risk/assessments",
        fields: &[
            as_is(["Assessment", "التقييم"], "/assessment"),
            listed(["Kind", "النوع"], "/kind", "AssessmentKind"),
            state("AssessmentState"),
            listed(["Residual level", "المستوى المتبقي"], "/residualLevel", "RiskLevel"),
            as_is(["Real risk of grave violations", "خطر حقيقي بوقوع انتهاكات جسيمة"], "/realRisk"),
            as_is(["Submitted on", "قُدّم بتاريخ"], "/submittedOn"),
            as_is(["Endorsed by", "اعتمده"], "/endorsedBy"),
        ],
        picture: None,
    },
    Section {
        title: ["Risks", "المخاطر"],
        subject: Subject::Risk,
        records: "/risk/risks",
        fields: &[
            as_is(["Risk", "الخطر"], "/risk"),
            listed(["Adverse outcome", "العاقبة الضارة"], "/adverseOutcome", "AdverseOutcome"),
            as_is(["Items", "البنود"], "/items"),
            as_is(["Readings: level, likelihood × severity", "القراءات: المستوى، الاحتمال × الشدة"], "/readings"),
        ],
        picture: Some(Name::Matrix),
    },
    Section {
        title: ["Measures", "تدابير التخفيف"],
        subject: Subject::Mitigation,
        records: "/mitigation/measures",
        fields: &[
            as_is(["Measure", "التدبير"], "/measure"),
            as_is(["Title", "العنوان"], "/title"),
            state("MeasureState"),
            as_is(["Risks", "المخاطر"], "/risks"),
            as_is(["Owner", "المسؤول"], "/owner"),
            as_is(["Due on", "الموعد"], "/dueOn"),
            listed(["Result", "النتيجة"], "/result", "Effectiveness"),
        ],
        picture: None,
    },
    Section {
        title: ["Conditions", "الشروط"],
        subject: Subject::Decisions,
        records: "/decision/conditions",
        fields: &[
            as_is(["Decision", "القرار"], "/decision"),
            as_is(["Condition", "الشرط"], "/condition"),
            as_is(["Text", "النص"], "/text"),
            state("ConditionState"),
            as_is(["Owner", "المسؤول"], "/owner"),
            as_is(["Due on", "الموعد"], "/dueOn"),
        ],
        picture: None,
    },
    Section {
        title: ["Indicators", "المؤشرات"],
        subject: Subject::Monitoring,
        records: "/monitoring/indicators",
        fields: &[
            as_is(["Indicator", "المؤشر"], "/indicator"),
            as_is(["Name", "الاسم"], "/name"),
            listed(["Unit", "الوحدة"], "/unit", "IndicatorUnit"),
            listed(["Direction", "الاتجاه"], "/direction", "Direction"),
            as_is(["Breach at (hundredths)", "حد الإخلال (أجزاء من مئة)"], "/breach"),
            state("IndicatorState"),
            as_is(["Since", "منذ"], "/since"),
            as_is(["Periods", "الفترات"], "/periods"),
        ],
        picture: Some(Name::Indicators),
    },
    Section {
        title: ["Incidents", "الحوادث"],
        subject: Subject::Incidents,
        records: "/incidents/incidents",
        fields: &[
            as_is(["Incident", "الحادث"], "/incident"),
            listed(["Category", "الفئة"], "/category", "IncidentCategory"),
            as_is(["Occurred on", "وقع بتاريخ"], "/occurredOn"),
            as_is(["Reported on", "أُبلغ عنه بتاريخ"], "/reportedOn"),
            as_is(["Recipients", "الجهات المتلقية"], "/recipients"),
            listed(["Verification", "التحقق"], "/verification", "Verification"),
            as_is(["Grave", "جسيم"], "/grave"),
            listed(["Outcome", "النتيجة"], "/outcome", "IncidentOutcome"),
        ],
        picture: None,
    },
    Section {
        title: ["Interventions", "التدخلات"],
        subject: Subject::Interventions,
        records: "/interventions/interventions",
        fields: &[
            as_is(["Intervention", "التدخل"], "/intervention"),
            listed(["Trigger", "الدافع"], "/trigger", "InterventionTrigger"),
            as_is(["Opened on", "فُتح بتاريخ"], "/openedOn"),
            with_listed(["Steps", "الخطوات"], "/steps", ("rung", "Rung")),
            listed(["Outcome", "النتيجة"], "/outcome", "InterventionOutcome"),
        ],
        picture: None,
    },
    Section {
        title: ["Suspensions", "حالات الإيقاف المؤقت"],
        subject: Subject::Suspensions,
        records: "/suspensions/suspensions",
        fields: &[
            as_is(["Suspension", "الإيقاف"], "/suspension"),
            listed(["Kind", "النوع"], "/kind", "SuspensionKind"),
            listed(["Reason", "السبب"], "/reason", "SuspensionReason"),
            ON,
            BY,
            as_is(["Review due on", "موعد المراجعة"], "/reviewDueOn"),
            as_is(["Reviewed on", "رُوجع بتاريخ"], "/reviewedOn"),
            as_is(["Extended until", "مُدِّد حتى"], "/extendedUntil"),
            // What was resumed is not covered any more.
            as_is(["Still holds", "ما زال يسري على"], "/covers"),
        ],
        picture: Some(Name::Suspensions),
    },
    Section {
        title: ["Emergencies", "حالات الطوارئ"],
        subject: Subject::Emergencies,
        records: "/emergencies/emergencies",
        fields: &[
            as_is(["Emergency", "الطارئ"], "/emergency"),
            state("EmergencyState"),
            BY,
            as_is(["Authorised at", "أُذن به في"], "/authorisedAt"),
            as_is(["Ratify by", "يُصادق عليه قبل"], "/ratifyBy"),
            COVERS,
        ],
        picture: None,
    },
    Section {
        title: ["Notifications of authorities", "إخطار السلطات"],
        subject: Subject::Notifications,
        records: "/notifications/notified",
        fields: &[
            as_is(["Notification", "الإخطار"], "/notification"),
            as_is(["Authority", "السلطة"], "/authority"),
            ON,
            listed(["Content", "المضمون"], "/content", "NotificationContent"),
            listed(["Answer", "الرد"], "/answer", "AuthorityAnswer"),
        ],
        picture: None,
    },
    Section {
        title: ["Agreements", "الاتفاقات"],
        subject: Subject::Agreements,
        records: "/agreements/agreements",
        fields: &[
            as_is(["Agreement", "الاتفاق"], "/agreement"),
            listed(["Kind", "النوع"], "/kind", "AgreementKind"),
            as_is(["Signed on", "وُقّع بتاريخ"], "/signedOn"),
            listed(["Clauses", "البنود"], "/clauses", "Clause"),
            as_is(["Terminated", "أُنهي"], "/terminated"),
        ],
        picture: None,
    },
    Section {
        title: ["Deliveries", "التسليمات"],
        subject: Subject::Deliveries,
        records: "/deliveries/delivered",
        fields: &[
            as_is(["Item and recipient", "البند والجهة المتلقية"], "/pair"),
            as_is(["Deliveries", "عدد التسليمات"], "/deliveries"),
            as_is(["Quantity (hundredths)", "الكمية (أجزاء من مئة)"], "/quantity"),
            as_is(["Last on", "آخرها بتاريخ"], "/lastOn"),
        ],
        picture: None,
    },
    Section {
        title: ["Consistency alerts", "تنبيهات الاتساق"],
        subject: Subject::Corrections,
        records: "/corrections/alerts",
        fields: &[
            as_is(["Alert", "التنبيه"], "/alert"),
            as_is(["Rule", "القاعدة"], "/rule"),
            as_is(["Since", "منذ"], "/since"),
            as_is(["Resolved", "حُلّ"], "/resolved"),
        ],
        picture: None,
    },
];
