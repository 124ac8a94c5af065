# الصفحة: كلمات الاستمارات.
# Not yet read by a native reviewer.

## حول كل استمارة

forms-title = تقييد قرار
forms-about = اختر ما يراد تقييده. تبيّن كل استمارة ما تقوله القواعد قبل إرسالها.
forms-for-case = للملف
forms-case = الملف
forms-which-case = ما الملف المقصود؟
forms-choose-case = اختيار
forms-search = البحث عن استمارة
forms-all-roles = وما تقيّده أدوار أخرى أيضاً
forms-other-role = لدور: { $roles }
forms-not-your-role = بصفة { $role } لا يحق لك تقييد هذا. تتيح السياسة السارية ذلك لهذه الأدوار: { $roles }.
forms-policy-unknown = لا تُعرض السياسة عليك، فلا يُذكر هنا من يحق له تقييد ماذا.
forms-none-fits = لا استمارة تطابق. ابحث بكلمات أخرى، أو اعرض ما تقيّده أدوار أخرى أيضاً.
forms-no-such-command = لا توجد استمارة كهذه.
forms-no-such-case = لا يوجد ملف كهذا، أو لا يُعرض عليك.
forms-unfinished = بدأته ولم ترسله
forms-throw-away = التخلص منه
forms-loading = يُحمَّل ما في الملف…
forms-not-shown = لا يُعرض عليك
forms-part-decided = ما يُقيَّد
forms-part-rests = ما يستند إليه
forms-part-kept = متى، وكيف يُحفظ
forms-advanced = المزيد
forms-optional = اختياري
forms-yes = نعم
forms-no = لا
forms-choose = اختر…
forms-amount = المبلغ
forms-currency = العملة
forms-other = شيء آخر
forms-chosen = { $count ->
    [zero] لم يُختر شيء
    [one] اختيار واحد:
    [two] اختياران:
    [few] { $count } اختيارات:
    [many] { $count } اختياراً:
   *[other] { $count } اختيار:
}
forms-add = إضافة
forms-remove = إزالة
forms-remove-line = إزالة السطر { $number }
forms-row = السطر { $number }
forms-cell = الشدة { $row }، الاحتمال { $column }
forms-from-file = أو تُحسب من ملف حاسوبي؛ يبقى الملف عندك
forms-hashing = قراءة الملف الحاسوبي: { $share } %
forms-hashed = حُسبت من { $bytes } بايت. لم يُرسل الملف الحاسوبي.
forms-file-unreadable = تعذرت قراءة الملف الحاسوبي. اختره من جديد.
forms-dossier = إضبارة هذا الطلب عند المراجعة { $revision } للملف.
forms-dossier-of-request = تؤخذ من الطلب.
forms-dossier-later = { $count ->
    [zero] لم يأت بعدها حدث جوهري.
    [one] أتى بعدها حدث جوهري واحد.
    [two] أتى بعدها حدثان جوهريان.
    [few] أتت بعدها { $count } أحداث جوهرية.
    [many] أتى بعدها { $count } حدثاً جوهرياً.
   *[other] أتى بعدها { $count } حدث جوهري.
}
forms-dossier-read = قرأتها أيضاً
forms-command-id = اسم هذا الأمر
forms-command-id-about = يوضع مرة لهذه الاستمارة: إن أُرسلت مرتين قُيّدت مرة واحدة.
forms-seen-revision = مراجعة الملف التي رأيتها
forms-required = هذا لازم.
forms-no-number = يجب أن يكون عدداً صحيحاً.
forms-no-amount = يجب أن يكون عدداً، بلا منازل عشرية تزيد على ما للوحدة.
forms-lacking = { $count ->
    [zero] لم يبق حقل للملء
    [one] بقي حقل واحد للملء
    [two] بقي حقلان للملء
    [few] بقيت { $count } حقول للملء
    [many] بقي { $count } حقلاً للملء
   *[other] بقي { $count } حقل للملء
}
forms-moved = { $count ->
    [zero] لم يأت شيء إلى هذا الملف وأنت تكتب. ما كتبته ما زال هنا.
    [one] أتى حدث إلى هذا الملف وأنت تكتب. ما كتبته ما زال هنا.
    [two] أتى حدثان إلى هذا الملف وأنت تكتب. ما كتبته ما زال هنا.
    [few] أتت { $count } أحداث إلى هذا الملف وأنت تكتب. ما كتبته ما زال هنا.
    [many] أتى { $count } حدثاً إلى هذا الملف وأنت تكتب. ما كتبته ما زال هنا.
   *[other] أتى { $count } حدث إلى هذا الملف وأنت تكتب. ما كتبته ما زال هنا.
}
forms-moved-look = رؤية ما أتى
forms-moved-go-on = رأيته، المتابعة
forms-verdict = ما تقوله القواعد
forms-verdict-incomplete = لم يكتمل بعد
forms-verdict-waiting = تُسأل القواعد…
forms-verdict-accepted = سيُقيَّد هذا بصفة
forms-verdict-refused = لن يُقبل هذا
forms-verdict-unreachable = تعذر الوصول إلى السجل
forms-missing = { $count ->
    [0] تُسأل القواعد حالما يكتمل كل شيء.
    [zero] تُسأل القواعد حالما يكتمل كل شيء.
    [one] بقي حقل واحد للملء؛ ثم تُسأل القواعد.
    [two] بقي حقلان للملء؛ ثم تُسأل القواعد.
    [few] بقيت { $count } حقول للملء؛ ثم تُسأل القواعد.
    [many] بقي { $count } حقلاً للملء؛ ثم تُسأل القواعد.
   *[other] بقي { $count } حقل للملء؛ ثم تُسأل القواعد.
}
forms-kept-here = ما كتبته محفوظ في هذا التبويب. تُعاد المحاولة من تلقاء نفسها.
forms-effective = يوم الوقوع
forms-today = اليوم
forms-by = من
forms-class = السرية
forms-class-usual = كالمعتاد لنوعه
forms-would-record = { $count ->
    [zero] لن يُقيَّد شيء
    [one] سيُقيَّد حدث واحد
    [two] سيُقيَّد حدثان
    [few] ستُقيَّد { $count } أحداث
    [many] سيُقيَّد { $count } حدثًا
   *[other] سيُقيَّد { $count } حدث
}
forms-would-record-unseen = ما سيُقيَّد يستند إلى أمر لا يُعرض لك.
forms-record = تقييد
forms-sending = يُقيَّد…
forms-for-ever = ما يُقيَّد يبقى. يمكن تصحيحه بقيد آخر، ولا يُزال أبداً.
forms-refused = لم يُقيَّد
forms-unreachable = تعذر الوصول إلى السجل. لا يُعرف هل قُيّد هذا؛ أرسله من جديد فيُقيَّد مرة واحدة.
forms-recorded = قُيّد
forms-recorded-before = كان قد قُيّد من قبل؛ لم يُضف شيء
forms-recorded-unseen = قُيّد. لا يُعرض عليك ما يقوله.
forms-recorded-at = وقت التقييد
forms-position = الموضع
forms-see-step = رؤية الملف عند الخطوة { $step }
forms-case-stands = موضع الملف الآن:
forms-next = تقييد شيء آخر
forms-again = الاستمارة نفسها مرة أخرى
forms-to-case = إلى الملف

## مجموعات الاستمارات

forms-group-1 = الإجراء 1: هل تنطبق السياسة
forms-group-2 = الإجراء 2: الشروط المسبقة
forms-group-3 = الإجراء 3: الآلية والمتلقون
forms-group-4 = الإجراء 4: تقييم الخطر
forms-group-5 = الإجراء 5: التخفيف
forms-group-6 = الإجراء 6: الرصد
forms-group-7 = الإجراء 7: الاستجابة
forms-group-decision = القرار وشروطه
forms-group-support = الاتفاقات والإخطارات والتسليم
forms-group-evidence = الأدلة
forms-group-closing = إغلاق الملف
forms-group-corrections = التصحيحات
forms-group-alerts = التنبيهات والمواعيد
forms-group-people = الأشخاص والمكاتب والاطلاع
forms-group-rules = السياسة والقواعد
forms-group-others = غير ذلك

## الاستمارات

forms-command-acknowledgeAlert = تولّي تنبيه
forms-command-activateSupport = بدء الدعم
forms-command-addMitigation = اقتراح تدبير
forms-command-addSupportItem = إضافة دعم
forms-command-agreeMitigation = الاتفاق على تدبير
forms-command-approveCorrection = الموافقة على تصحيح
forms-command-approveSupport = الموافقة على الدعم
forms-command-assessIncident = تقييم حادث
forms-command-assessNonProvision = تقييم خطر عدم الدعم
forms-command-assessPrecondition = تقييم شرط مسبق
forms-command-assessRecipientRecord = تقييم سجل متلقٍّ
forms-command-assignRole = تكليف شخص بالملف
forms-command-attachEvidence = إرفاق دليل
forms-command-authoriseEmergency = الإذن بدعم الطوارئ
forms-command-ceaseSupport = إنهاء الدعم نهائياً
forms-command-changeEvidenceAccess = تغيير من يطلع على دليل
forms-command-changeMitigationDue = تغيير موعد تدبير
forms-command-closeAccount = إلغاء حساب
forms-command-closeCase = إغلاق الملف
forms-command-closeIncident = اختتام حادث
forms-command-closeIntervention = اختتام تدخل
forms-command-completeMitigation = إكمال تدبير
forms-command-completePeriodicReview = إنجاز مراجعة دورية
forms-command-confirmPrecondition = تأكيد شرط مسبق من شخص ثانٍ
forms-command-confirmSuspension = تأكيد إيقاف مؤقت
forms-command-consultMechanism = استشارة الآلية
forms-command-decideVisibility = تقرير الظهور
forms-command-declareConflictOfInterest = إعلان تضارب مصالح
forms-command-declineSupport = رفض الدعم
forms-command-defineIndicator = تعريف مؤشر
forms-command-delegateRole = تفويض دور
forms-command-determineApplicability = تحديد انطباق السياسة
forms-command-dropMitigation = ترك تدبير
forms-command-endEmergency = إكمال دعم الطوارئ
forms-command-endRoleAssignment = إنهاء التكليف بالملف
forms-command-endSnooze = إعادة تنبيه
forms-command-endSupport = إكمال الدعم كما خُطط
forms-command-endorseRiskAssessment = اعتماد تقييم المخاطر
forms-command-eraseEvidenceContent = تقييد محو دليل
forms-command-erasePerson = محو شخص من السجل المختوم
forms-command-escalateAlert = رفع تنبيه
forms-command-extendSuspension = تمديد الإيقاف المؤقت
forms-command-grantRole = منح دور
forms-command-identifyMechanism = تقييد آلية بلد
forms-command-identifyRisk = تحديد خطر
forms-command-informMechanism = إبلاغ الآلية
forms-command-issueAccessToken = إصدار رمز دخول
forms-command-lapseEmergency = تقييد سقوط دعم الطوارئ
forms-command-linkRecipient = ربط متلقٍّ
forms-command-measureIndicator = تقييد قياس مؤشر
forms-command-notifyAuthorities = إخطار السلطات
forms-command-openAccount = فتح حساب
forms-command-openCase = فتح ملف
forms-command-openIntervention = بدء تدخل
forms-command-placeOffice = تحديد موقع مكتب
forms-command-proposeAnnulment = اقتراح إبطال حدث
forms-command-proposeCorrection = اقتراح تصحيح
forms-command-publishAccessRules = نشر قواعد الاطلاع
forms-command-publishAlertRules = نشر قواعد التنبيه
forms-command-publishPolicy = نشر سياسة
forms-command-rateRisk = تقدير خطر
forms-command-ratifyEmergency = التصديق على دعم الطوارئ
forms-command-recordAuthorityResponse = تقييد رد سلطة
forms-command-recordCommandChange = تقييد تغيّر القيادة
forms-command-recordConcurrence = تقييد رأي مكتب
forms-command-recordConditionBreach = تقييد خرق شرط
forms-command-recordDeadlineNear = تقييد اقتراب موعد
forms-command-recordDeadlinePassed = تقييد فوات موعد
forms-command-recordDelivery = تقييد تسليم
forms-command-recordLegalAdvice = تقييد رأي قانوني
forms-command-recordMaterialChange = تقييد تغيّر جوهري
forms-command-recordMechanismAdvice = تقييد مشورة الآلية
forms-command-recordMechanismTimeout = تقييد عدم رد الآلية
forms-command-recordMonitoringVisit = تقييد زيارة رصد
forms-command-recordWindDown = تقييد التصفية
forms-command-referCaseUp = الإحالة إلى مستوى أعلى
forms-command-registerRecipient = تسجيل متلقٍّ
forms-command-rejectCorrection = رد تصحيح
forms-command-removeSupportItem = حذف دعم
forms-command-reopenCase = إعادة فتح الملف
forms-command-reportIncident = الإبلاغ عن حادث
forms-command-reportMitigationProgress = الإبلاغ عن تقدم تدبير
forms-command-requestDecision = طلب قرار
forms-command-resolveAlert = تسوية تنبيه
forms-command-resolveConsistencyAlert = تسوية تناقض
forms-command-resumeSupport = استئناف الدعم
forms-command-retireIndicator = إحالة مؤشر إلى التقاعد
forms-command-returnDecision = إعادة طلب
forms-command-returnRiskAssessment = إعادة تقييم المخاطر
forms-command-reviewSuspension = مراجعة الإيقاف المؤقت
forms-command-reviseSupportItem = تنقيح دعم
forms-command-revokeAccessToken = سحب رمز دخول
forms-command-revokeRole = سحب دور
forms-command-satisfyCondition = تقييد استيفاء شرط
forms-command-screenRecipient = تقييد تدقيق
forms-command-signAgreement = تقييد اتفاق موقّع
forms-command-snoozeAlert = تأجيل تنبيه
forms-command-startMitigation = بدء تدبير
forms-command-startRiskAssessment = بدء تقييم المخاطر
forms-command-submitRiskAssessment = تقديم تقييم المخاطر
forms-command-suspendSupport = إيقاف الدعم مؤقتاً
forms-command-takeInterventionStep = اتخاذ خطوة تدخل
forms-command-terminateAgreement = تقييد فسخ اتفاق
forms-command-unlinkRecipient = فك ربط متلقٍّ
forms-command-varyCondition = تعديل شرط
forms-command-verifyMitigation = التحقق من تدبير
forms-command-withdrawCase = سحب الملف

## الحقول

forms-field-about = بشأن
forms-field-access = الوصول
forms-field-acknowledgedRevision = المراجعة المقروءة والمقر بها
forms-field-addressee = مستوى المخاطَب
forms-field-adverseOutcome = ما قد يحدث
forms-field-advice = المشورة
forms-field-affectedGroups = الفئات المتأثرة
forms-field-afterHours = بعد كم ساعة
forms-field-agreedWith = اتُّفق عليه مع
forms-field-agreement = الاتفاق
forms-field-aim = الغاية
forms-field-alert = التنبيه
forms-field-alerts = قواعد التنبيهات
forms-field-amountMinor = المبلغ بأصغر وحدة
forms-field-announced = أُعلن عنها مسبقاً
forms-field-answer = الرد
forms-field-appliesTo = ينطبق على
forms-field-assessment = التقييم
forms-field-assessmentValidityDays = صلاحية التقييم، بالأيام
forms-field-assetsReturned = أُعيدت كل الأصول أو بُيّن أمرها
forms-field-at = الساعة
forms-field-attribution = يُنسب إلى
forms-field-authorisedAt = وقت الإذن
forms-field-authorities = السلطات
forms-field-authority = السلطة
forms-field-autoConsequence = ما يترتب على تجاوز الحد
forms-field-basis = الأساس
forms-field-breach = حد التجاوز
forms-field-budget = الميزانية
forms-field-bytes = الحجم بالبايت
forms-field-carriedOverFrom = منقول من التدقيق
forms-field-caseId = الملف
forms-field-caseOwner = المسؤول عن الملف
forms-field-category = الفئة
forms-field-chairOffice = رئاسة الآلية
forms-field-changes = ما تغيّر
forms-field-channel = القناة
forms-field-children = بينهم أطفال
forms-field-clauses = البنود
forms-field-command = الأمر
forms-field-commandId = اسم هذا الأمر
forms-field-commander = القائد، بمرجع
forms-field-commanderScreeningDays = صلاحية تدقيق القائد، بالأيام
forms-field-comments = تعليقات
forms-field-completionNote = ما أُنجز
forms-field-concurs = المكتب موافق
forms-field-condition = الشرط
forms-field-conditions = الشروط
forms-field-conditionsReconfirmed = الشروط التي عادت مستوفاة
forms-field-confidentiality = من يحق له الاطلاع عليه
forms-field-consultation = التشاور
forms-field-content = مضمون الإخطار
forms-field-correctiveActionEvidence = أدلة الإجراء التصحيحي
forms-field-cost = الكلفة
forms-field-countries = البلدان
forms-field-country = البلد
forms-field-covers = أزواج الدعم والمتلقي
forms-field-credibility = المصداقية
forms-field-currency = العملة
forms-field-dataAccessCut = قُطع الوصول إلى البيانات
forms-field-days = الأيام
forms-field-deadlines = المواعيد
forms-field-decision = القرار
forms-field-delegatedBy = المفوِّض
forms-field-demand = المطلوب
forms-field-demonstration = بيانات مختلقة
forms-field-denominator = من أصل كم
forms-field-departsFromAdvice = أسباب الحيد عن المشورة
forms-field-description = الوصف
forms-field-direction = أي اتجاه سيئ
forms-field-dissent = الآراء المخالفة
forms-field-documents = الوثائق المقدمة
forms-field-donors = المانحون
forms-field-dossierHash = بصمة الإضبارة المقروءة
forms-field-doubtful = موضع شك
forms-field-dryRun = تجربة فقط
forms-field-due = وقت الاستحقاق
forms-field-dueOn = تاريخ الاستحقاق
forms-field-edition = الإصدار
forms-field-effectiveFrom = سارية من
forms-field-effectiveOn = يوم الوقوع
forms-field-element = العنصر
forms-field-emergency = حالة الطوارئ
forms-field-enabled = مفعّل
forms-field-escalation = من يُبلَّغ لاحقاً
forms-field-eventConfidentiality = من يحق له قراءة ما يُقيَّد
forms-field-evidence = الأدلة
forms-field-exclusion = الاستثناء
forms-field-expectedRevision = المراجعة المرئية
forms-field-expiresAt = وقت الانقضاء
forms-field-expiresOn = تاريخ الانقضاء
forms-field-explanation = الشرح
forms-field-factors = عوامل الخطر
forms-field-family = سلوك من
forms-field-field = الحقل
forms-field-finding = الاستنتاج
forms-field-findings = الاستنتاجات
forms-field-forceType = نوع القوة
forms-field-forcedReviewDays = مراجعة ملزمة، بالأيام
forms-field-frequencyDays = يُقاس كل كم يوم
forms-field-from = من
forms-field-grave = جسيم
forms-field-graveIncidentHours = التصرف بعد حادث جسيم، بالساعات
forms-field-hours = الساعات
forms-field-incident = الحادث
forms-field-incidentAssessmentDays = تقييم الحادث، بالأيام
forms-field-incidents = الحوادث
forms-field-indicator = المؤشر
forms-field-indicators = المؤشرات
forms-field-informed = من أُبلغ
forms-field-institutionScreeningDays = صلاحية تدقيق المؤسسة، بالأيام
forms-field-intervention = التدخل
forms-field-interventionAnswers = الردود على التدخلات
forms-field-introspects = يحق له طلب المخطط
forms-field-irremediability = صعوبة الجبر، من 1 إلى 5
forms-field-item = الدعم
forms-field-items = بنود الدعم
forms-field-itemsWithoutRisk = بنود بلا خطر
forms-field-kind = النوع
forms-field-ladder = من يقرر عند أي مستوى
forms-field-leadDays = أيام التنبيه المسبق
forms-field-legalBasis = الأساس القانوني
forms-field-lessons = الدروس
forms-field-lethalOrDualUse = هل يمكن أن يجرح
forms-field-level = المستوى المتبقي
forms-field-lifeSaving = مدخل إنقاذ الأرواح
forms-field-likelihood = الاحتمال، من 1 إلى 5
forms-field-linkToSupport = الصلة بالدعم
forms-field-linkedMeasure = التدبير المرتبط
forms-field-matrix = مصفوفة المخاطر
forms-field-maxDays = أقصى عدد من الأيام
forms-field-measure = التدبير
forms-field-measuredSha256 = SHA-256 المحسوبة
forms-field-measuresReliedOn = التدابير المعوَّل عليها
forms-field-mechanismAnswerDays = رد الآلية، بالأيام
forms-field-mediaType = نوع الوسيط
forms-field-mitigationType = نوع التدبير
forms-field-mode = كيفية الإذن
forms-field-name = الاسم
forms-field-nature = طبيعة التضارب
forms-field-near = الإلحاح عند الاقتراب
forms-field-needed = ما يلزم
forms-field-needsConcurrence = يلزم رأي موافق
forms-field-newFacts = الوقائع الجديدة
forms-field-newValue = القيمة الجديدة
forms-field-next = الخطوة التالية
forms-field-nextDueOn = موعد المراجعة التالية
forms-field-nextReviewDueOn = موعد المراجعة التالية
forms-field-noData = لا بيانات
forms-field-nonProvisionConsidered = نُظر في خطر عدم الدعم
forms-field-note = ملاحظة
forms-field-noticeSent = أُرسل الإشعار
forms-field-notification = الإخطار
forms-field-numerator = كم
forms-field-obtainedOn = تاريخ الحصول عليه
forms-field-occurredOn = تاريخ الحدوث
forms-field-office = المكتب
forms-field-ongoingHarm = الضرر مستمر
forms-field-option = الظهور
forms-field-origin = المنشأ
forms-field-outcome = النتيجة
forms-field-outcomes = النتائج
forms-field-owner = من يُسأل عنه
forms-field-ownerParty = من ينفذه
forms-field-parent = ما يعلوها
forms-field-passed = الإلحاح عند الفوات
forms-field-pauseHours = توقف يقرره مدير المشروع، بالساعات
forms-field-percent = النسبة المنجزة
forms-field-periodicReviewDays = المراجعة الدورية، بالأيام
forms-field-permissions = من يحق له أي أمر
forms-field-person = الشخص، بمرجع
forms-field-place = المكان
forms-field-plan = كيف سيُعرف ذلك
forms-field-plannedEnd = النهاية المخططة
forms-field-plannedStart = البداية المخططة
forms-field-precedentToStart = لازم قبل بدء الدعم
forms-field-precondition = الشرط المسبق
forms-field-preconditionValidityDays = صلاحية الشرط المسبق، بالأيام
forms-field-project = المشروع
forms-field-promisedBy = موعود به حتى
forms-field-proposal = الاقتراح
forms-field-proposed = ما يُقترح
forms-field-purpose = الغرض
forms-field-quantities = ما سُلّم
forms-field-quantity = الكمية
forms-field-question = السؤال
forms-field-ratifyHours = التصديق، بالساعات
forms-field-rationale = التعليل
forms-field-reach = المدى
forms-field-realRiskOfGraveViolations = خطر حقيقي بوقوع انتهاكات جسيمة
forms-field-realRiskReasons = أسباب ذلك الجواب
forms-field-reason = السبب
forms-field-reasoning = الاستدلال
forms-field-reasons = الأسباب
forms-field-receivedOn = تاريخ الورود
forms-field-recipient = المتلقي
forms-field-recipients = المتلقون
forms-field-recommendation = التوصية
forms-field-recusal = يتنحى عن الملف كلياً
forms-field-reduces = ما يخفضه
forms-field-reference = مرجع الملف
forms-field-replacedBy = حل محله
forms-field-request = الطلب
forms-field-requestedBy = طلبه
forms-field-requestedOn = تاريخ الطلب
forms-field-requiredClauses = البنود اللازمة
forms-field-requirementsToResume = ما يلزم للاستئناف
forms-field-rescreeningDays = تدقيق جديد، بالأيام
forms-field-resolution = كيف سُوّي
forms-field-responseDueOn = موعد الرد
forms-field-result = النتيجة
forms-field-reviewDueOn = موعد المراجعة
forms-field-risk = الخطر
forms-field-riskChanged = تغيّر الخطر
forms-field-risks = المخاطر
forms-field-role = الدور
forms-field-roles = الأدوار
forms-field-rows = الصفوف
forms-field-rung = المستوى
forms-field-scale = الجسامة، من 1 إلى 5
forms-field-scope = عدد الناس، من 1 إلى 5
forms-field-scopes = ما يصلح له
forms-field-scores = الدرجات
forms-field-screenedBy = أجرى التدقيق
forms-field-screenedOn = تاريخ التدقيق
forms-field-screening = التدقيق
forms-field-secretSha256 = SHA-256 للسر
forms-field-secretariat = الأمانة
forms-field-sees = ما يراه
forms-field-severity = الإلحاح
forms-field-severityIsAverage = الشدة متوسط
forms-field-sha256 = SHA-256 للملف الحاسوبي
forms-field-signedOn = تاريخ التوقيع
forms-field-smallestCount = أصغر عدد يُعرض
forms-field-snooze = كم يمكن تأجيل التنبيهات
forms-field-source = مصدر الأرقام
forms-field-sourceKind = نوع المصدر
forms-field-sourceReliability = موثوقية المصدر
forms-field-subKind = النوع الأدق
forms-field-subject = بشأن ماذا
forms-field-summary = ما حدث
forms-field-supportKind = نوع الدعم
forms-field-suspension = الإيقاف المؤقت
forms-field-suspensionLimitDays = حد الإيقاف المؤقت، بالأيام
forms-field-suspensionReviewDays = مراجعة الإيقاف المؤقت، بالأيام
forms-field-target = الحدث المعني
forms-field-terms = المفردات
forms-field-text = النص
forms-field-threat = الخطر على الحياة
forms-field-title = العنوان
forms-field-to = إلى
forms-field-token = رمز الدخول
forms-field-told = من يُبلَّغ فوراً
forms-field-topic = الموضوع
forms-field-trigger = ما جعله لازماً
forms-field-unit = الوحدة
forms-field-until = حتى
forms-field-upTo = أعلى درجة سرية يقرؤها
forms-field-user = الشخص
forms-field-usesPersonalData = يعالج بيانات شخصية
forms-field-validUntil = صالح حتى
forms-field-validityDays = صلاحية الموافقة، بالأيام
forms-field-value = القيمة
forms-field-verification = مدى التحقق
forms-field-verificationMethod = طريقة التحقق
forms-field-victimsCount = عدد المتضررين
forms-field-violationClass = صنف الانتهاك
forms-field-vocabularies = قوائم المفردات
forms-field-warn = خط التحذير
forms-field-whatWouldChangeIt = ما قد يغيّر الجواب
forms-field-windDownDays = التصفية، بالأيام
forms-field-withoutSmallCounts = حجب الأعداد الصغيرة
forms-field-writtenAt = وقت الكتابة

## ما له معنى خاص في استمارة

forms-ReferCaseUpInput-to = يُحال إلى
forms-EscalationInput-to = الأدوار التي تُبلَّغ
forms-AttachEvidenceInput-kind = نوع الوثيقة
forms-LinkRecipientInput-role = دور المتلقي
forms-AssessNonProvisionInput-outcomes = ما قد يترتب
forms-DetermineApplicabilityInput-outcomes = لكل زوج
forms-RecordMonitoringVisitInput-findings = ما وُجد
forms-RatifyEmergencyInput-findings = ما وُجد
