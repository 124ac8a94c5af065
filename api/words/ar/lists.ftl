# Arabic: every closed list, named as the API names it, and every kind of event.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

Because = سبب رؤية الملف
    .ROLE = الدور
    .ASSIGNMENT = تكليف
    .TOKEN = رمز دخول

Withheld = سبب الحجب
    .SUBJECT = الدور لا يراه
    .CLASS = سرّيته أعلى
    .ADDRESSEE = أُرسل إلى غيره

Subject = ما يمكن رؤيته
    .CASE_SUMMARY = ملخص الملف
    .SCOPE = النطاق
    .PRECONDITIONS = الشروط المسبقة
    .CONSULTATION = التشاور
    .RISK = الخطر
    .MITIGATION = التخفيف
    .MONITORING = الرصد
    .INCIDENTS = الحوادث
    .INTERVENTIONS = التدخلات
    .SUSPENSIONS = الإيقافات
    .EMERGENCIES = الطوارئ
    .DECISIONS = القرارات
    .NOTIFICATIONS = الإخطارات
    .AGREEMENTS = الاتفاقات
    .DELIVERIES = عمليات التسليم
    .EVIDENCE = الأدلة
    .CORRECTIONS = التصحيحات
    .CLOSING = الإغلاق
    .RECIPIENTS = المتلقون
    .COUNTRY_MECHANISMS = آليات البلدان
    .POLICY = السياسة
    .ROLES = الأدوار
    .ACCOUNTS = الحسابات
    .READINGS = الاطلاعات
    .LEDGER = سجل القيود
    .PROOFS = براهين السلامة
    .ALERTS = التنبيهات
    .COUNTS = الأعداد

Reach = على أي ملفات
    .ALL = كل الملفات
    .COUNTRY = ملفات البلد
    .OFFICE = ملفات المكتب
    .ASSIGNED = المكلَّف بها
    .ADDRESSED = الموجَّهة إليه
    .NOWHERE = لا شيء

TokenScope = غرض رمز الدخول
    .READ = القراءة
    .RECORD = القيد
    .ALERTS = التنبيهات
    .VERIFY = التحقق

AccountKind = نوع الحساب
    .LOCAL = محلي
    .EMERGENCY = طوارئ

ReadingKind = طريقة الاطلاع
    .STRICTLY_CONFIDENTIAL = سري للغاية
    .EXPORT = تصدير
    .BUNDLE = حزمة
    .PERSON = سجل الأشخاص

AlertKind = التنبيه
    .INDICATOR_BREACHED = مؤشر متجاوز للحد
    .INDICATOR_CLEARED = عاد المؤشر إلى حدوده
    .SUPPORT_SUSPENDED = أُوقف الدعم مؤقتاً
    .SUPPORT_RESUMED = استُؤنف الدعم
    .SUPPORT_CEASED = أُنهي الدعم نهائياً
    .CONSISTENCY_ALERT = قيود متناقضة
    .CONSISTENCY_RESOLVED = سُوّي التناقض
    .EMERGENCY_LAPSED = سقط دعم الطوارئ
    .EMERGENCY_AUTHORISED = أُذن بدعم الطوارئ
    .DEADLINE_PASSED = فات الموعد
    .MECHANISM_TIMED_OUT = لا رد من الآلية
    .CONDITION_BREACHED = خُرق شرط
    .GRAVE_INCIDENT = حادث جسيم
    .VISIT_REFUSED = رُفضت الزيارة
    .DEADLINE_NEAR = اقترب الموعد
    .PRECONDITION_LOST = فُقد شرط مسبق
    .REAL_RISK_FOUND = ثبت خطر حقيقي بانتهاكات جسيمة
    .PROJECTION_FAILED = توقف عرض للبيانات
    .SCRUB_FAILED = قيد مغاير لما قُيّد
    .BACKUP_FAILED = فشل النسخ الاحتياطي
    .DELIVERY_FAILED = فشل الإرسال
    .FAILURE_ENDED = انتهى العطل

Severity = الإلحاح
    .INFO = إعلام
    .WARNING = تحذير
    .CRITICAL = حرج

AlertState = حالة التنبيه
    .RAISED = بانتظار الرد
    .ACKNOWLEDGED = قيد المعالجة
    .SNOOZED = أُجّل
    .ESCALATED = رُفع إلى أعلى
    .RESOLVED = سُوّي

AlertEnd = كيف انتهى التنبيه
    .FACTS = بالوقائع
    .PERSON = بقرار شخص

FailureKind = ما الذي تعطل
    .PROJECTION = عرض البيانات
    .SCRUB = إعادة القراءة
    .BACKUP = النسخ الاحتياطي
    .DELIVERY = الإرسال

CorrectionReason = سبب التصحيح
    .TYPING = خطأ طباعي
    .WRONG_SOURCE = مصدر خاطئ
    .LATE_INFORMATION = معلومة متأخرة
    .WRONG_UNIT = وحدة خاطئة
    .WRONG_DATE = تاريخ خاطئ

AnnulmentReason = سبب الإبطال
    .DUPLICATE = مكرر
    .WRONG_CASE = يخص ملفاً آخر
    .NEVER_HAPPENED = لم يحدث

CloseReason = سبب الإغلاق
    .OUT_OF_SCOPE = خارج السياسة
    .DECLINED = مرفوض
    .COMPLETED = مكتمل
    .CEASED = أُنهي نهائياً
    .WITHDRAWN = مسحوب
    .MERGED = مدمج

DeadlineKind = الاستحقاق
    .MECHANISM_ANSWER = رد الآلية
    .MEASURE = تدبير
    .CONDITION = شرط
    .INTERVENTION_ANSWER = الرد على تدخل
    .PROMISED_ACTION = إجراء تصحيحي موعود
    .SUSPENSION_REVIEW = مراجعة إيقاف
    .CEASE_OR_EXTEND = إنهاء الإيقاف أو تمديده
    .PERIODIC_REVIEW = مراجعة دورية
    .APPROVAL_END = نهاية الموافقة
    .PRECONDITION_END = نهاية شرط مسبق
    .SCREENING_END = نهاية التدقيق
    .RESCREENING = إعادة التدقيق
    .INCIDENT_ASSESSMENT = تقييم حادث
    .GRAVE_INCIDENT_ACTION = إجراء بعد حادث جسيم
    .EMERGENCY_RATIFICATION = التصديق على حالة طارئة
    .WIND_DOWN = تصفية الدعم
    .ASSURANCE = ضمان
    .INDICATOR_READING = قراءة مؤشر
    .SUSPENSION_DECISION = قرار بشأن الإيقاف

Confidentiality = السرية
    .OPEN = عام
    .RESTRICTED = مقيّد الاطلاع
    .STRICTLY_CONFIDENTIAL = سري للغاية

Role = الدور
    .PROJECT_MANAGER = مدير المشروع
    .PROJECT_STAFF = موظفو المشروع
    .THEMATIC_SPECIALIST = اختصاصي مواضيعي
    .CHIEF_OF_MISSION = رئيس البعثة
    .HRDDP_FOCAL_POINT = منسق العناية الواجبة بحقوق الإنسان
    .LEGAL_COUNSEL = المستشار القانوني
    .DATA_PROTECTION_OFFICER = مسؤول حماية البيانات
    .REGIONAL_OFFICE = المكتب الإقليمي
    .HEADQUARTERS_DECIDER = صاحب القرار في المقر
    .RECORDS_OFFICER = مسؤول السجلات
    .OVERSIGHT = الرقابة
    .AUDITOR = مدقق
    .MECHANISM_MEMBER = عضو الآلية
    .DONOR = مانح
    .SYSTEM = النظام
    .RECIPIENT_AUTHORITY = سلطة المتلقي
    .DASHBOARD = لوحة المتابعة

PairStatus = حالة الدعم لمتلقٍّ
    .UNSCREENED = لم يُنظر فيه بعد
    .OUT_OF_SCOPE = خارج السياسة
    .IN_PROCESS = قيد النظر
    .BLOCKED = يعوقه شرط مسبق
    .DECLINED = مرفوض
    .APPROVED = موافق عليه
    .ACTIVE = نشط
    .SUSPENDED = موقوف مؤقتاً
    .CEASED = أُنهي نهائياً
    .ENDED = اكتمل كما خُطط

CaseStatus = مرحلة الملف
    .DRAFT = مسودة
    .PRECONDITIONS = الشروط المسبقة
    .ASSESSMENT = التقييم
    .READY_FOR_DECISION = جاهز للقرار
    .PENDING_DECISION = طُلب القرار
    .REFERRED_UP = أُحيل إلى مستوى أعلى
    .OUT_OF_SCOPE = خارج السياسة
    .BLOCKED = يعوقه شرط مسبق
    .DECLINED = مرفوض
    .APPROVED = موافق عليه
    .ACTIVE = نشط
    .UNDER_INTERVENTION = نشط مع تدخل
    .SUSPENDED = موقوف مؤقتاً
    .CEASED = أُنهي نهائياً
    .ENDED = اكتمل كما خُطط
    .CLOSED = مغلق

Authority = السلطة
    .CHIEF_OF_MISSION = رئيس البعثة
    .REGIONAL = المكتب الإقليمي
    .HEADQUARTERS = المقر

Gate = خطوة في الحالة
    .DECISION_REQUEST = طلب قرار
    .APPROVAL = الموافقة
    .ACTIVATION = بدء الدعم
    .DELIVERY = التسليم
    .RESUMPTION = الاستئناف
    .CLOSING = إغلاق الحالة

Proposal = المقترح
    .APPROVE = الموافقة
    .APPROVE_WITH_CONDITIONS = الموافقة بشروط
    .DECLINE = الرفض
    .RESUME = الاستئناف

ReferralReason = سبب الإحالة
    .LEVEL_TOO_HIGH = مستوى الخطر مرتفع
    .DEPARTS_FROM_ADVICE = يخالف المشورة
    .DISAGREEMENT = خلاف
    .SENSITIVE = حساس
    .PRECEDENT = يرسي سابقة

ConditionKind = نوع الشرط
    .PRECEDENT = قبل البدء
    .CONTINUING = طوال المدة

ConditionState = حالة الشرط
    .OPEN = لم يُستوفَ بعد
    .SATISFIED = مستوفى
    .BREACHED = مخروق
    .EXPIRED = سقط

DeclineReason = سبب الرفض
    .PRECONDITION_NOT_MET = شرط مسبق غير مستوفى
    .REAL_RISK_OF_GRAVE_VIOLATIONS = خطر حقيقي بانتهاكات جسيمة
    .RESIDUAL_TOO_HIGH = الخطر المتبقي مرتفع
    .ASSURANCE_REFUSED = رُفض الضمان
    .MONITORING_INFEASIBLE = الرصد متعذر
    .NOT_IN_MANDATE = خارج الولاية
    .OTHER = غير ذلك

Verification = درجة التحقق
    .ALLEGATION = ادعاء
    .CREDIBLE = ذو مصداقية
    .VERIFIED = محقق
    .NOT_SUBSTANTIATED = غير مثبت

SupportLink = الصلة بالدعم
    .DIRECT = مباشرة
    .INDIRECT = غير مباشرة
    .NONE = لا صلة
    .UNKNOWN = غير معروفة

Attribution = المنسوب إليه
    .INDIVIDUAL = فرد
    .UNIT = وحدة
    .COMMAND = القيادة
    .UNKNOWN = غير معروف

SourceKind = المصدر
    .VICTIM_OR_WITNESS = ضحية أو شاهد
    .COMMUNITY = المجتمع المحلي
    .STAFF = الموظفون
    .UN_ENTITY = كيان أممي
    .NON_GOVERNMENTAL = غير حكومي
    .MEDIA = وسائل الإعلام
    .AUTHORITIES = السلطات
    .ANONYMOUS = مجهول

IncidentOutcome = مآل الحادث
    .REMEDIED = جُبر
    .SANCTIONED = عوقب عليه
    .NOT_SUBSTANTIATED = غير مثبت
    .UNRESOLVED = بلا حل
    .TRANSFERRED = أُحيل إلى جهة أخرى

InterventionTrigger = دافع التدخل
    .INCIDENT = حادث
    .INDICATOR_BREACH = تجاوز مؤشر
    .CONDITION_BREACH = خرق شرط
    .MECHANISM_REQUEST = طلب الآلية

Rung = المستوى
    .LOCAL = محلي
    .SERVICE = الجهاز
    .MINISTRY = الوزارة
    .HEAD_OF_GOVERNMENT = رئيس الحكومة
    .UN_JOINT = بالاشتراك مع الأمم المتحدة

InterventionOutcome = نتيجة التدخل
    .CORRECTED = صُحّح
    .PARTLY_CORRECTED = صُحّح جزئياً
    .NOT_CORRECTED = لم يُصحّح
    .UNFOUNDED = لا أساس له

NextStep = الخطوة التالية
    .CONTINUE = المتابعة
    .ADJUST_CONDITIONS = تعديل الشروط
    .SUSPEND = الإيقاف المؤقت
    .CEASE = الإنهاء النهائي

MechanismKind = نوع الآلية
    .TASK_FORCE = فرقة عمل
    .WORKING_GROUP = فريق عامل
    .JOINT_WORKING_GROUP = فريق عامل مشترك
    .RC_LED = بقيادة المنسق المقيم
    .NONE = لا توجد

Advice = المشورة
    .SUPPORT_ADVISED = يُنصح بالدعم
    .SUPPORT_ADVISED_WITH_CONDITIONS = يُنصح بالدعم بشروط
    .SUPPORT_NOT_ADVISED = لا يُنصح بالدعم
    .MORE_INFORMATION_NEEDED = يلزم مزيد من المعلومات

InformedTopic = موضوع الإبلاغ
    .INCIDENT = حادث
    .SUSPENSION = إيقاف مؤقت
    .RESUMPTION = استئناف
    .CESSATION = إنهاء نهائي
    .DECISION = قرار
    .ANNUAL_REPORT = تقرير سنوي

ScreeningResult = نتيجة التدقيق
    .CLEAR = لا مانع
    .CAUTION = بحذر
    .INELIGIBLE = غير مؤهل
    .PENDING = بانتظار النتيجة
    .NO_INFORMATION = لا معلومات

ScreeningTarget = موضوع التدقيق
    .INDIVIDUAL = فرد
    .UNIT = وحدة
    .BOTH = كلاهما

ViolationClass = صنف الانتهاك
    .GRAVE = جسيم
    .OTHER = غير ذلك
    .NONE = لا يوجد

Credibility = المصداقية
    .LOW = ضئيلة
    .MEDIUM = متوسطة
    .HIGH = كبيرة

Reliability = الموثوقية
    .HIGH = كبيرة
    .MODERATE = متوسطة
    .LOW = ضئيلة

MitigationType = نوع التدبير
    .PROJECT_DESIGN = تصميم المشروع
    .COMMUNICATIONS_AGREEMENT = اتفاق على التواصل
    .STANDARD_SETTING_CAPACITY_BUILDING = المعايير وبناء القدرات
    .MONITORING = الرصد
    .STANDARD_OPERATING_PROCEDURES = إجراءات التشغيل الموحدة
    .SCREENING_EXCLUSION = التدقيق والاستبعاد
    .ACCOUNTABILITY = المساءلة
    .DATA_CONTROL = ضبط البيانات

Party = المنفّذ
    .IOM = المنظمة الدولية للهجرة
    .RECIPIENT = المتلقي
    .UN_ENTITY = كيان أممي
    .THIRD_PARTY = طرف ثالث

MeasureState = حالة التدبير
    .PROPOSED = مقترح
    .AGREED = متفق عليه
    .STARTED = بدأ
    .COMPLETED = مكتمل
    .VERIFIED = محقق
    .DROPPED = متروك

Effectiveness = الفعالية
    .EFFECTIVE = فعال
    .PARTLY_EFFECTIVE = فعال جزئياً
    .NOT_EFFECTIVE = غير فعال

DropReason = سبب الترك
    .INFEASIBLE = متعذر
    .REFUSED = رُفض
    .REPLACED = استُبدل
    .NO_LONGER_NEEDED = لم يعد لازماً
    .FUNDING = لا تمويل

Visibility = الظهور
    .FULL = كامل
    .LIMITED = محدود
    .NONE = بلا ظهور
    .DONOR_WAIVER_SOUGHT = طُلب إعفاء من المانح
    .DONOR_WAIVER_GRANTED = منح المانح الإعفاء

IndicatorFamily = سلوك مَن
    .CONDUCT = سلوك المتلقي
    .CONTROL = ضوابطنا نحن

IndicatorUnit = الوحدة
    .COUNT = عدد
    .PERCENT = في المئة
    .RATE_PER1000 = في الألف
    .DAYS = أيام
    .HOURS = ساعات

Direction = الاتجاه السيئ
    .HIGH_IS_BAD = الارتفاع سيئ
    .LOW_IS_BAD = الانخفاض سيئ

Consequence = أثر التجاوز
    .NONE = لا أثر
    .REVIEW_REQUIRED = مراجعة
    .INTERVENTION_REQUIRED = تدخل
    .PRECAUTIONARY_SUSPENSION = إيقاف احترازي

IndicatorState = حالة المؤشر
    .DEFINED = لم يُقس بعد
    .OK = ضمن الحد
    .WARNING = تجاوز خط التحذير
    .BREACHED = متجاوز للحد
    .NO_DATA = لا بيانات
    .RETIRED = متقاعد

Access = إمكانية الوصول
    .FULL = كامل
    .PARTIAL = جزئي
    .REFUSED = مرفوض

ReviewResult = خلاصة المراجعة
    .CONTINUE = المتابعة
    .REASSESS = إعادة التقييم
    .SUSPEND = الإيقاف المؤقت
    .CEASE = الإنهاء النهائي

MaterialChange = تغيّر جوهري
    .CHANGE_OF_COMMAND = تغيّر القيادة
    .COUP_OR_CONFLICT = انقلاب أو نزاع
    .LAW_CHANGE = تغيّر القانون
    .SCOPE_CHANGE = تغيّر النطاق
    .NEW_RECIPIENT = متلقٍّ جديد
    .MECHANISM_CHANGE = تغيّر الآلية
    .EXECUTIONS_RESUMED = استُؤنفت الإعدامات

Addressee = المرسَل إليه
    .UNIT = الوحدة
    .SERVICE = الجهاز
    .MINISTRY = الوزارة
    .HEAD_OF_GOVERNMENT = رئيس الحكومة

NotificationContent = مضمون الإخطار
    .CORE_PRINCIPLES = المبادئ الأساسية
    .CONDITIONS = الشروط
    .SUSPENSION = إيقاف مؤقت
    .REFUSAL = رفض
    .CESSATION = إنهاء نهائي
    .RESUMPTION = استئناف

AuthorityAnswer = رد السلطة
    .ACCEPTED = مقبول
    .ACCEPTED_PARTLY = مقبول جزئياً
    .REFUSED = مرفوض
    .NO_ANSWER = لا رد
    .CORRECTIVE_ACTION_PROMISED = وُعد بإجراء تصحيحي
    .CORRECTIVE_ACTION_TAKEN = اتُّخذ إجراء تصحيحي

AgreementKind = نوع الاتفاق
    .MEMORANDUM_OF_UNDERSTANDING = مذكرة تفاهم
    .EXCHANGE_OF_LETTERS = تبادل رسائل
    .PROJECT_AGREEMENT = اتفاق مشروع
    .DATA_AGREEMENT = اتفاق بيانات

Clause = البند
    .HUMAN_RIGHTS_COMPLIANCE = احترام حقوق الإنسان
    .SUSPENSION_WITHOUT_LIABILITY = الإيقاف دون مسؤولية
    .MONITORING_ACCESS = الوصول للرصد
    .END_USE = الاستخدام النهائي
    .NO_TRANSFER = عدم النقل إلى الغير
    .DEATH_PENALTY_ASSURANCE = ضمان بشأن عقوبة الإعدام
    .NON_REFOULEMENT = عدم الإعادة القسرية
    .DATA_PROTECTION = حماية البيانات
    .ASSET_RETURN = إعادة الأصول
    .INVESTIGATION = التحقيق
    .SCREENING = التدقيق

Precondition = الشرط المسبق
    .NATIONAL_OWNERSHIP = الملكية الوطنية
    .DEATH_PENALTY = عقوبة الإعدام
    .WEAPONS = الأسلحة
    .COMBAT_CAPACITY = القدرة القتالية

PreconditionOutcome = هل استوفي
    .MET = مستوفى
    .NOT_MET = غير مستوفى
    .NOT_APPLICABLE = لا ينطبق

LegalAdvice = الرأي القانوني
    .PERMISSIBLE = جائز
    .NOT_PERMISSIBLE = غير جائز
    .PERMISSIBLE_IF = جائز بشرط

AssessmentKind = نوع التقييم
    .INITIAL = أول
    .PERIODIC = دوري
    .AFTER_INCIDENT = بعد حادث
    .AFTER_MATERIAL_CHANGE = بعد تغيّر جوهري
    .RAPID = سريع

Finding = الاستنتاج
    .FAVOURABLE = مؤيد
    .MIXED = متباين
    .ADVERSE = معارض
    .UNKNOWN = غير معروف

RecordElement = عنصر السجل
    .RECORD_ON_VIOLATIONS = سجل الانتهاكات
    .ACCOUNTABILITY = المساءلة
    .CORRECTIVE_MEASURES = التدابير التصحيحية
    .LEVERAGE = القدرة على التأثير
    .MONITORING_FEASIBILITY = إمكان الرصد
    .OVERALL_RISK = الخطر العام

AssessmentState = حالة التقييم
    .STARTED = بدأ
    .SUBMITTED = قُدّم
    .RETURNED = أُعيد
    .ENDORSED = معتمد
    .STALE = متقادم

AdverseOutcome = ما قد يحدث
    .EXTRAJUDICIAL_KILLING = قتل خارج القضاء
    .TORTURE = تعذيب
    .ENFORCED_DISAPPEARANCE = اختفاء قسري
    .SEXUAL_VIOLENCE = عنف جنسي
    .SLAVERY = استرقاق
    .WAR_CRIME = جريمة حرب
    .CRIME_AGAINST_HUMANITY = جريمة ضد الإنسانية
    .REFOULEMENT = إعادة قسرية
    .COLLECTIVE_EXPULSION = طرد جماعي
    .ARBITRARY_DETENTION = احتجاز تعسفي
    .ILL_TREATMENT = سوء معاملة
    .EXCESSIVE_FORCE = قوة مفرطة
    .CHILD_DETENTION = احتجاز أطفال
    .FAMILY_SEPARATION = تفريق الأسر
    .DEATH_SENTENCE = حكم بالإعدام
    .DISCRIMINATION = تمييز
    .DATA_MISUSE = إساءة استخدام البيانات
    .SURVEILLANCE = مراقبة غير مشروعة
    .EXTORTION = ابتزاز
    .REPRISAL = انتقام
    .DENIAL_OF_RESCUE = رفض الإنقاذ
    .ASYLUM_ACCESS_DENIED = الحرمان من اللجوء

IncidentCategory = موضوع الحادث
    .EXTRAJUDICIAL_KILLING = قتل خارج القضاء
    .TORTURE = تعذيب
    .ENFORCED_DISAPPEARANCE = اختفاء قسري
    .SEXUAL_VIOLENCE = عنف جنسي
    .SLAVERY = استرقاق
    .WAR_CRIME = جريمة حرب
    .CRIME_AGAINST_HUMANITY = جريمة ضد الإنسانية
    .REFOULEMENT = إعادة قسرية
    .COLLECTIVE_EXPULSION = طرد جماعي
    .ARBITRARY_DETENTION = احتجاز تعسفي
    .ILL_TREATMENT = سوء معاملة
    .EXCESSIVE_FORCE = قوة مفرطة
    .CHILD_DETENTION = احتجاز أطفال
    .FAMILY_SEPARATION = تفريق الأسر
    .DEATH_SENTENCE = حكم بالإعدام
    .DISCRIMINATION = تمييز
    .DATA_MISUSE = إساءة استخدام البيانات
    .SURVEILLANCE = مراقبة غير مشروعة
    .EXTORTION = ابتزاز
    .REPRISAL = انتقام
    .DENIAL_OF_RESCUE = رفض الإنقاذ
    .ASYLUM_ACCESS_DENIED = الحرمان من اللجوء
    .DIVERSION_OF_ASSET = تحويل أصل عن غرضه
    .ACCESS_REFUSED = رُفض الوصول
    .DATA_BREACH = خرق بيانات
    .AGREEMENT_BREACH = خرق اتفاق
    .SEXUAL_EXPLOITATION_ABUSE = استغلال وانتهاك جنسيان

Basis = أساس التقدير
    .INHERENT = قبل أي تدبير
    .RESIDUAL_PROJECTED = إذا نجحت كل التدابير
    .RESIDUAL_ACHIEVED = مع التدابير المحققة

Dimension = بُعد الخطر
    .LIKELIHOOD = الاحتمال
    .SCALE = الفداحة
    .SCOPE = عدد المتضررين
    .IRREMEDIABILITY = تعذر الجبر

RiskLevel = مستوى الخطر
    .LOW = ضئيل
    .MEDIUM = متوسط
    .HIGH = كبير
    .PROHIBITIVE = مانع للدعم

Recommendation = التوصية
    .APPROVE = الموافقة
    .APPROVE_WITH_CONDITIONS = الموافقة بشروط
    .DECLINE = الرفض
    .REFER_UP = الإحالة إلى أعلى

SupportKind = نوع الدعم
    .CAPACITY_BUILDING = بناء القدرات
    .AUTHORITY_SUPPORT = دعم السلطات
    .FINANCIAL = مالي
    .LOGISTICAL = لوجستي
    .OPERATIONAL = عملياتي
    .JOINT_OPERATION = عملية مشتركة

Purpose = الغرض
    .OPERATIONAL_CAPABILITY = القدرة العملياتية
    .HUMAN_RIGHTS_TRAINING = تدريب على حقوق الإنسان
    .STANDARD_SETTING = وضع المعايير
    .HUMANITARIAN_ACCESS = الوصول الإنساني
    .MEDIATION = الوساطة
    .MEDICAL_EVACUATION = الإجلاء الطبي
    .OTHER = غير ذلك

DualUse = هل يمكن أن يؤذي
    .NO = لا
    .DUAL_USE = مزدوج الاستخدام
    .WEAPON = سلاح
    .UNSURE = غير مؤكد

ExclusionKind = الاستثناء
    .HR_IHL_TRAINING = تدريب على الحقوق والقانون الإنساني
    .STANDARD_SETTING_COMPLIANCE = المعايير والامتثال
    .COMPLIANCE_ENGAGEMENT = الحوار بشأن الامتثال
    .HUMANITARIAN_ACCESS_RELIEF = الوصول والإغاثة الإنسانية
    .MEDIATION = الوساطة
    .MED_EVAC_CAS_EVAC = إجلاء المرضى والجرحى

Applicability = انطباق السياسة
    .APPLIES = تنطبق
    .DOES_NOT_APPLY = لا تنطبق
    .APPLIES_PRECAUTIONARY = تنطبق احترازاً

OverallApplicability = الانطباق العام
    .APPLIES = تنطبق
    .APPLIES_IN_PART = تنطبق جزئياً
    .DOES_NOT_APPLY = لا تنطبق

RecipientRole = دور المتلقي
    .DIRECT = مباشر
    .INDIRECT = غير مباشر
    .COMMAND_AUTHORITY = صاحب القيادة

Origin = المنشأ
    .GOVERNMENT_REQUEST = طلب حكومة
    .DONOR_PROPOSAL = مقترح مانح
    .IOM_DESIGN = تصميم المنظمة
    .UN_JOINT_PROGRAMME = برنامج أممي مشترك

SuspensionKind = نوع الإيقاف
    .PRECAUTIONARY = احترازي
    .DECIDED = بقرار

SuspensionReason = سبب الإيقاف
    .GRAVE_INCIDENT = حادث جسيم
    .PATTERN_OF_VIOLATIONS = نمط انتهاكات
    .CONDITION_BREACH = خرق شرط
    .INDICATOR_BREACH = تجاوز مؤشر
    .PRECONDITION_LOST = فقدان شرط مسبق
    .COMMANDER_CHANGE = تغيّر القائد
    .ASSURANCE_WITHDRAWN = سحب الضمان
    .CONSISTENCY_ALERT = قيود متناقضة
    .CONFLICT_OUTBREAK = اندلاع نزاع
    .RISK_ABOVE_APPROVAL = الخطر فوق ما ووفق عليه

SuspensionFinding = خلاصة مراجعة الإيقاف
    .MAINTAIN = الإبقاء عليه
    .RECOMMEND_RESUME = التوصية بالاستئناف
    .RECOMMEND_CEASE = التوصية بالإنهاء

EmergencyBasis = أساس الطوارئ
    .OUTSIDE_SUPPORT_DEFINITION = خارج تعريف الدعم
    .LIFE_SAVING = لإنقاذ الأرواح

EmergencyMode = صيغة الإذن
    .WRITTEN = كتابي
    .ORAL = شفوي

EmergencyState = حالة الطوارئ
    .RUNNING = جارٍ
    .RATIFIED = مصدَّق عليه
    .LAPSED = سقط
    .ENDED = اكتمل

AlertStep = ما حدث للتنبيه
    .RAISED = صدر
    .WENT_ON = ما زال قائماً
    .WORSENED = تفاقم
    .ACKNOWLEDGED = قيد المعالجة
    .SNOOZED = أُجّل
    .RETURNED = عاد
    .ESCALATED = رُفع إلى أعلى
    .RESOLVED = سُوّي

TrackedKind = ما يُتابع
    .MEASURE = تدبير
    .CONDITION = شرط

Event = الحدث
    .SigningKeyIntroduced = أُدخل مفتاح توقيع
    .LedgerRestored = استُعيد السجل
    .PersonErased = مُحي شخص
    .FailureRecorded = قُيّد عطل
    .FailureEnded = انتهى العطل
    .SupportSuspended = أُوقف الدعم مؤقتاً
    .SuspensionConfirmed = أُكّد الإيقاف
    .SuspensionReviewed = روجع الإيقاف
    .SuspensionExtended = مُدّد الإيقاف
    .SupportResumed = استُؤنف الدعم
    .SupportCeased = أُنهي الدعم نهائياً
    .WindDownRecorded = قُيّدت التصفية
    .DecisionRequested = طُلب قرار
    .ConcurrenceRecorded = قُيّد رأي مكتب
    .CaseReferredUp = أُحيل إلى مستوى أعلى
    .DecisionReturned = أُعيد الطلب
    .SupportApproved = ووفق على الدعم
    .SupportDeclined = رُفض الدعم
    .ConditionSatisfied = استوفي شرط
    .ConditionBreached = خُرق شرط
    .ConditionVaried = عُدّل شرط
    .AuthoritiesNotified = أُخطرت السلطات
    .AuthorityResponseRecorded = ردّت السلطة
    .CorrectionProposed = اقتُرح تصحيح
    .AnnulmentProposed = اقتُرح إبطال
    .CorrectionRejected = رُدّ التصحيح
    .EventCorrected = صُحّح حدث
    .EventAnnulled = أُبطل حدث
    .ConsistencyAlertRaised = كُشف تناقض
    .ConsistencyAlertResolved = سُوّي التناقض
    .IndicatorDefined = عُرّف مؤشر
    .IndicatorMeasured = قيس مؤشر
    .IndicatorBreached = تجاوز مؤشر الحد
    .IndicatorCleared = عاد المؤشر إلى حدوده
    .IndicatorRetired = أُحيل المؤشر إلى التقاعد
    .MonitoringVisitRecorded = زيارة رصد
    .PeriodicReviewCompleted = أُنجزت مراجعة دورية
    .MaterialChangeRecorded = تغيّر جوهري
    .PreconditionAssessed = قُيّم شرط مسبق
    .PreconditionConfirmed = أُكّد شرط مسبق
    .PreconditionLegalAdviceRecorded = قُيّد رأي قانوني
    .MechanismConsulted = استُشيرت الآلية
    .MechanismAdviceReceived = وردت مشورة الآلية
    .MechanismTimedOut = لا رد من الآلية
    .MechanismInformed = أُبلغت الآلية
    .MitigationAdded = اقتُرح تدبير
    .MitigationAgreed = اتُّفق على تدبير
    .MitigationStarted = بدأ تدبير
    .MitigationProgressReported = تقدم تدبير
    .MitigationCompleted = اكتمل تدبير
    .MitigationVerified = تُحقق من تدبير
    .MitigationDropped = تُرك تدبير
    .MitigationDueChanged = تغيّر موعد تدبير
    .VisibilityDecided = تقرر الظهور
    .RiskAssessmentStarted = بدأ تقييم المخاطر
    .RecipientRecordAssessed = قُيّم سجل المتلقي
    .RiskIdentified = حُدد خطر
    .RiskRated = قُدّر خطر
    .NonProvisionRiskAssessed = قُيّم خطر عدم الدعم
    .RiskAssessmentSubmitted = قُدّم تقييم المخاطر
    .RiskAssessmentEndorsed = اعتُمد تقييم المخاطر
    .RiskAssessmentReturned = أُعيد تقييم المخاطر
    .CaseOpened = فُتح الملف
    .SupportItemAdded = أُضيف دعم
    .SupportItemRevised = نُقّح دعم
    .SupportItemRemoved = حُذف دعم
    .RecipientLinked = رُبط متلقٍّ
    .RecipientUnlinked = فُك ربط متلقٍّ
    .ApplicabilityDetermined = حُدد انطباق السياسة
    .ConflictOfInterestDeclared = أُعلن تضارب مصالح
    .CaseClosed = أُغلق الملف
    .CaseWithdrawn = سُحب الملف
    .CaseReopened = أُعيد فتح الملف
    .DeadlinePassed = فات الموعد
    .RoleAssigned = أُسند دور
    .RoleAssignmentEnded = انتهى التكليف
    .AlertAcknowledged = تنبيه قيد المعالجة
    .AlertSnoozed = أُجّل تنبيه
    .AlertSnoozeEnded = عاد تنبيه
    .AlertEscalated = رُفع تنبيه
    .AlertResolved = سُوّي تنبيه
    .DeadlineNear = اقترب الموعد
    .IncidentReported = أُبلغ عن حادث
    .IncidentAssessed = قُيّم حادث
    .IncidentClosed = اختُتم حادث
    .EvidenceAttached = أُرفق دليل
    .EvidenceAccessChanged = تغيّر الاطلاع على دليل
    .EvidenceContentErased = مُحي دليل
    .SupportActivated = بدأ الدعم
    .DeliveryRecorded = قُيّد تسليم
    .SupportEnded = اكتمل الدعم كما خُطط
    .EmergencySupportAuthorised = أُذن بدعم الطوارئ
    .EmergencySupportRatified = صُدّق على دعم الطوارئ
    .EmergencySupportLapsed = سقط دعم الطوارئ
    .EmergencySupportEnded = اكتمل دعم الطوارئ
    .InterventionOpened = بدأ تدخل
    .InterventionStepTaken = خطوة تدخل
    .InterventionClosed = اختُتم تدخل
    .AgreementSigned = وُقّع اتفاق
    .AgreementTerminated = فُسخ اتفاق
    .MechanismIdentified = حُددت الآلية
    .RecipientRegistered = سُجّل متلقٍّ
    .CommandChanged = تغيّرت القيادة
    .RecipientScreened = دُقق في متلقٍّ
    .AccessRulesPublished = نُشرت قواعد الاطلاع
    .OfficePlaced = حُدد موقع مكتب
    .AccountOpened = فُتح حساب
    .AccountClosed = أُلغي حساب
    .AccessTokenIssued = أُصدر رمز دخول
    .AccessTokenRevoked = سُحب رمز دخول
    .EmergencyAccountUsed = استُخدم حساب الطوارئ
    .ReadingsRecorded = قُيّدت اطلاعات
    .RoleGranted = مُنح دور
    .RoleDelegated = فُوّض دور
    .RoleRevoked = سُحب دور
    .PolicyPublished = نُشرت السياسة
    .AlertRulesPublished = نُشرت قواعد التنبيه
