# العربية: جمل الصفحة.
# Not yet read by a native reviewer.

## حول كل شاشة

page-name = سجل ملفات العناية الواجبة
page-skip = إلى المحتوى
page-screens = الشاشات
page-menu = القائمة
page-portfolio = المحفظة
page-register = السجل
page-recipients = المستفيدون
page-alerts = التنبيهات
page-audit = المراجعة
page-reports = التقارير
page-policy = السياسة
page-record = التسجيل
page-account = الحساب
page-language = اللغة
page-theme = فاتح أو داكن
page-theme-system = كالنظام
page-theme-light = فاتح
page-theme-dark = داكن
page-log-out = الخروج
page-demonstration = بيانات تجريبية. لا تصف شخصًا أو وحدة أو بلدًا حقيقيًا.
page-connection-lost = انقطع الاتصال بالسجل. قد يكون ما تراه قديمًا، وسيُستأنف الاتصال من تلقاء نفسه من حيث توقف.
page-help = المساعدة: الأمر «hrdd help»، ومن يتولى هذا السجل في مكتبك.
page-no-such-view = لا يوجد عرض كهذا
page-no-such-view-why = العنوان لا يدل على شيء يمكن لهذه الصفحة عرضه.
page-unreachable = تعذر الوصول إلى السجل. تحقق من الشبكة ثم أعد المحاولة.
page-as-table = الشيء نفسه جدولًا
page-filter = عرض

## الدخول

page-log-in = الدخول
page-user = مرجعك
page-password = كلمة السر
page-role = الدور
page-office = المكتب
page-which-role = الدور والمكتب إن كان لك أكثر من واحد
page-emergency-reason = الغرض من استعمال حساب الطوارئ. وهو يُسجَّل.
page-with-token = برمز دخول
page-token = رمز الدخول
page-token-about = يبقى الرمز في هذا اللسان ولا يُرسل إلا إلى هذا السجل.
page-have-code = لدي رمز يُستعمل مرة واحدة وأحتاج إلى كلمة سر
page-logged-out = لقد خرجت.
page-session-over = انتهت الجلسة. ادخل من جديد وستعود إلى حيث كنت.
page-setup = اختيار كلمة سر
page-setup-about = أعطاك من يتولى السجل رمزًا. يُستعمل مرة واحدة فقط.
page-code = رمز يُستعمل مرة واحدة
page-new-password = كلمة السر الجديدة
page-new-password-again = الكلمة نفسها مرة أخرى
page-passwords-differ = كلمتا السر غير متطابقتين.
page-set-password = تثبيت كلمة السر
page-password-set = ثُبتت كلمة سر { $user }. ادخل بها.

## المحفظة والسجل

page-country = البلد
page-stages = الملفات بحسب المرحلة
page-reference = المرجع
page-title = العنوان
page-status = الحالة

## طرق الدخول والجلسات

page-with-provider = الدخول بحساب منظمتك
page-with-provider-about = تُرسَل إلى جهة التحقق من الهوية في منظمتك ثم تعود إلى هنا.
page-coming-back = عودة من جهة التحقق من الهوية.
page-as-whom = بأي دور ولأي مكتب
page-choose = اختر
page-emergency-about = إذا لم تستجب جهة التحقق من الهوية فحساب الطوارئ يدخل بكلمة سره. كل استعمال له يُسجَّل ويُبلَّغ به من يراقب.
page-session-idle = انتهت الجلسة لأنها لم تُستعمل. ادخل من جديد وستعود إلى حيث كنت.
page-idle-soon = لم تُستعمل هذه الجلسة منذ مدة. تنتهي في { $when }.
page-ends-soon = تنتهي هذه الجلسة في { $when } على أبعد تقدير. أكمل ما تكتبه أو ادخل من جديد قبل ذلك.
page-stay = البقاء في الجلسة
page-password-length = من 12 إلى 128 حرفًا. الجملة خيار جيد.
page-setup-no-code = لا رمز لديك أو انقضت مدته؟ من يتولى السجل يصدر غيره: hrdd admin setup-link.
page-explorer = سؤال الواجهة البرمجية مباشرة: المستكشف

## التنبيهات

ledger-alerts-about = الأحدث أولًا. ما يصل وأنت تنظر يظهر من تلقاء نفسه، وما تكتبه يبقى.
ledger-filter-alerts = تصفية التنبيهات
ledger-alerts-picture = التنبيهات في لمحة
ledger-state = أين وصل
ledger-open-ones = كل المفتوحة
ledger-all-of-them = الكل، حتى المنتهية
ledger-at-least = على الأقل
ledger-says = ماذا يقول
ledger-any = أيًّا كان
ledger-all-again = بلا تصفية
ledger-case = الملف
ledger-recipient = المستفيد
ledger-loading = لحظة، يُسأل السجل.
ledger-no-alerts = لا شيء مفتوح. لا شيء مما يجوز لك رؤيته خُرق أو أُوقف أو حان موعده.
ledger-no-alerts-so = لا تنبيه يطابق هذه التصفية.
ledger-no-such-case = لا يوجد ملف { $reference } أو لا يُعرض عليك.
ledger-no-such-alert = لا يوجد تنبيه { $position } أو لا يُعرض عليك.
ledger-named-alert = التنبيه الذي يسميه العنوان
ledger-pages = الصفحات
ledger-newest = الأحدث
ledger-older = الأقدم
ledger-since = منذ فتحت هذا العرض
ledger-listening = يُصغى: ما يصل يظهر فورًا.
ledger-not-listening = لا إصغاء في هذه اللحظة. يُستأنف من حيث توقف بلا فجوة.
ledger-show = عرض
ledger-about = بشأن
ledger-due = الموعد
ledger-until = مؤجل حتى
ledger-by = من قِبل
ledger-told = أُبلغ به
ledger-nobody = لا أحد
ledger-comma = ،{" "}
ledger-gone-further = رُفع أعلى
ledger-times-further = { $count ->
    [zero] لم يُرفع
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
ledger-raised = أُطلق
ledger-recorded = سُجل
ledger-effective = حدث
ledger-not-shown = لا يُعرض عليك
ledger-itself = السجل نفسه
ledger-for-whom = نيابة عن { $user }
ledger-life = مجراه، الأحدث أولًا
ledger-life-cut = لا تُعرض إلا آخر مئة خطوة.
ledger-alert-named = اسمه في الأوامر
ledger-event-of = الحدث { $position }
ledger-acknowledge = أتولى أمره
ledger-acknowledge-about = يُسجَّل اسمك ولا يُبلَّغ آخرون بعد ذلك.
ledger-snooze = تأجيله
ledger-snooze-about = يعود من تلقاء نفسه في تلك اللحظة وينتظر ردًّا من جديد.
ledger-resolve = انتهى الأمر
ledger-resolve-about = لما سُوِّي. وما زال قائمًا بحسب السجل يُرفض أو يُطلق من جديد.
ledger-escalate = إبلاغ المستوى التالي
ledger-escalate-about = القواعد تحدد من يُبلَّغ بعد ذلك ومتى.
ledger-wake = إنهاء تأجيله
ledger-wake-about = ينتظر ردًّا من الآن.
ledger-note = ما الذي يُفعل بشأنه
ledger-reason = السبب
ledger-put-off-until = حتى (بتوقيتك المحلي)
ledger-as-a-try = محاولة لمعرفة ما تقوله القواعد
ledger-would-be-refused = بحسب الوضع الآن سيُرفض هذا:
ledger-recorded-as = سُجل ذلك حتى الحدث { $position }.

## المراجعة

ledger-tab-events = الأحداث
ledger-tab-integrity = السلامة
ledger-tab-attempts = الأوامر المرفوضة
ledger-tab-readings = القراءات
ledger-two-clocks = ساعتان: متى سُجل ومتى حدث
ledger-clock-recorded-about = سُجل: اللحظة التي تلقاه فيها السجل. لا يختارها أحد ولا تسير إلا إلى الأمام، وترتيب السجل ترتيبها.
ledger-clock-effective-about = حدث: اليوم الذي يتحدث عنه بحسب قول من سجله. لا يكون في المستقبل أبدًا، وقد يكون قبل ذلك بكثير.
ledger-order-about = القائمة دائمًا بترتيب التسجيل، الأحدث أولًا. الساعة التي تختارها تأتي أولًا، وأيام التصفية أيامها.
ledger-filter-events = تصفية الأحداث
ledger-clock = بأي ساعة
ledger-recorded-long = سُجل
ledger-effective-long = حدث
ledger-from = من
ledger-to = إلى
ledger-kind = النوع
ledger-action = الإجراء
ledger-action-of = الإجراء { $number }
ledger-person = الشخص
ledger-text = فيه هذا النص
ledger-go-to = الذهاب إلى موضع
ledger-position = الموضع
ledger-open-it = فتح
ledger-newer-events = { $count ->
    [zero] لم يُسجل حدث منذ ذلك.
    [one] سُجل حدث واحد منذ ذلك.
    [two] سُجل حدثان منذ ذلك.
    [few] سُجلت { $count } أحداث منذ ذلك.
    [many] سُجل { $count } حدثًا منذ ذلك.
   *[other] سُجل { $count } حدث منذ ذلك.
}
ledger-show-them = عرض
ledger-no-events = لا يوجد حدث يجوز لك رؤيته.
ledger-no-events-so = لا حدث مما يجوز لك رؤيته يطابق هذه التصفية.
ledger-none-here = لا شيء بين ما نُظر فيه. تابع إلى الأقدم.
ledger-events = الأحداث
ledger-what = ماذا
ledger-actor = من قِبل من
ledger-recorded-late = { $count ->
    [zero] سُجل في يومه
    [one] سُجل بعد يوم واحد
    [two] سُجل بعد يومين
    [few] سُجل بعد { $count } أيام
    [many] سُجل بعد { $count } يومًا
   *[other] سُجل بعد { $count } يوم
}
ledger-beside = الأحداث المجاورة
ledger-event-before = السابق
ledger-event-after = التالي
ledger-close = إغلاق العرض
ledger-no-such-event = لا يوجد حدث { $position } أو لا يُعرض عليك.
ledger-confidentiality = من يجوز له قراءته
ledger-edition = بحسب السياسة
ledger-edition-of = الطبعة { $number }
ledger-revision-of = المراجعة { $revision } من
ledger-command-name = اسم الأمر
ledger-cause = بسبب
ledger-what-it-says = ماذا يقول
ledger-as-json = بصيغة JSON كما يُصدَّر
ledger-nothing = لا شيء
ledger-none = لا يوجد
ledger-yes = نعم
ledger-no = لا
ledger-proof = برهانه
ledger-leaf = بصمة القيد (الورقة)
ledger-place = مكانه في الشجرة
ledger-place-of = { $index } من { $size }، والعد من 0
ledger-root = الجذر
ledger-holds = صحيح
ledger-holds-not = لا يصح
ledger-check-leaf = القيد المخزون له البصمة التي يقولها السجل، وهو في هذا الموضع.
ledger-check-root = ومنه يقود المسار إلى جذر نقطة التحقق.
ledger-check-note = المذكرة الموقعة تسمي هذا الجذر وهذا الحجم.
ledger-check-signature = المفتاح الذي يسميه السجل وقّع هذه المذكرة.
ledger-checked-here = حُسب في هذا المتصفح من البايتات المخزونة. أما هل المفتاح مفتاح السجل حقًّا وما وقعه الشهود فيقوله hrdd verify بمفاتيح لديك من مكان آخر.
ledger-no-proof = لا برهان: لا يرى كل دور البراهين، والحدث اللاحق لأحدث نقطة تحقق لا برهان له بعد.
ledger-who-read = من قرأه
ledger-readings-about = تُسجَّل قراءات ما هو سري للغاية، وعمليات التصدير، والحزم، والاطلاع على سجل الأشخاص. أما قراءة ما هو متاح للجميع فلا تترك أثرًا.
ledger-nobody-read = لا أحد، بقدر ما تترك القراءات من أثر.
ledger-more-readings = كل القراءات
ledger-readings = القراءات
ledger-when = متى
ledger-how-read = كيف
ledger-many-events = كثيرة
ledger-none-asked = لم يُطلب سبب
ledger-filter-readings = تصفية القراءات
ledger-no-readings = لا قراءة مسجلة.
ledger-attempts = الأوامر المرفوضة
ledger-attempts-about = ما رفضته قاعدة. ليست أحداثًا: لا جزء من التاريخ ولا من البرهان ولا من نسخة احتياطية، ويُنسى أقدمها.
ledger-filter-attempts = تصفية الأوامر المرفوضة
ledger-no-attempts = لا أمر مرفوض محفوظ يطابق.
ledger-rule = القاعدة
ledger-command = الأمر
ledger-of-a-case = في ملف
ledger-left-out = { $count ->
    [zero] لم يُترك شيء قبله
    [one] واحد قبله لم يُحفظ
    [two] اثنان قبله لم يُحفظا
    [few] { $count } قبله لم تُحفظ
    [many] { $count } قبله لم تُحفظ
   *[other] { $count } قبله لم تُحفظ
}
ledger-integrity-about = ثلاثة فحوص بعضها وراء بعض: هذا الخادم يعيد قراءة كل البايتات المخزونة مرارًا، ويوقع ما لديه، ويوقع آخرون أنهم رأوه.
ledger-ribbon = السجل كله، مفحوصًا وموقعًا
ledger-checked-by-server = فحصه هذا الخادم
ledger-verdict = الحكم
ledger-scrub-whole = سليم
ledger-scrub-damaged = تالف
ledger-scrub-not-yet = المرور الأول جارٍ
ledger-scrub-off = الفحص موقوف
ledger-finding = ما وُجد
ledger-first-bad = أول موضع تالف
ledger-pass-ended = نهاية آخر مرور
ledger-not-yet = ليس بعد
ledger-pass-at = وصل المرور إلى
ledger-of-events = { $position } من { $end }
ledger-last-event = آخر حدث
ledger-shown-up-to = معروض حتى
ledger-views = المعروض
ledger-views-well = يتبع السجل
ledger-stopped = توقف التسجيل
ledger-witnesses = الشهود
ledger-witness-alarm = يقول شاهد إن هذا السجل ليس الذي رآه. توقف واتصل بمن يتولاه.
ledger-no-witnesses = لا يُسأل أي شاهد. لمن يريد شاهدًا: hrdd serve --trust.
ledger-no-witness = لا يوجد
ledger-witnessed-to = وقعه الشهود حتى الحدث { $position }، والمتأخر { $behind }.
ledger-signed = حتى الحدث { $position } في { $when }
ledger-checkpoint = أحدث نقطة تحقق
ledger-no-checkpoint = لا توجد بعد أو لا تُعرض عليك.
ledger-origin = اسم السجل
ledger-size = تشمل الأحداث حتى
ledger-streams-root = جذر كل الملفات
ledger-keys = المفاتيح العلنية
ledger-keep-the-note = احفظ هذه المذكرة في مكان آخر، على الورق أو بالبريد. من يقارنها لاحقًا يعرف هل غُيّر السجل.
ledger-note-itself = المذكرة الموقعة

## السياسة

ledger-policy-about = ما تقرر القواعد على أساسه. تبقى الطبعات السابقة: يُحكم على الملف بطبعة يومه.
ledger-which-edition = أي طبعة
ledger-in-force-on = سارية في
ledger-today = اليوم
ledger-print = طباعة
ledger-editions = الطبعات
ledger-in-force-from = سارية من { $day }
ledger-in-force = سارية اليوم
ledger-alert-rules = قواعد التنبيهات
ledger-alert-rules-about = مدى إلحاح كل تنبيه، وقبل كم من الوقت يُعلن عن موعد، ومن يُبلَّغ.
ledger-alert-editions = إصدارات قواعد التنبيهات
ledger-alert-shipped = كما يأتي بها البرنامج
ledger-alert-kinds = التنبيهات
ledger-alert-deadlines = المواعيد
ledger-urgent = مدى الإلحاح
ledger-graver = { $severity } إذا كان جسيمًا
ledger-urgent-near = عند اقترابه
ledger-urgent-passed = بعد فواته
ledger-told-at-once = يُبلَّغون فورًا
ledger-told-later = يُبلَّغون لاحقًا
ledger-told-after = بعد { $hours }: { $roles }
ledger-nobody-later = لا أحد
ledger-days-before = الأيام قبل الموعد
ledger-not-announced = لا يُعلن عنه
ledger-snooze-limits = إلى متى يمكن تأجيل تنبيه
ledger-not-in-force = غير سارية اليوم
ledger-no-such-edition = لا طبعة سارية في ذلك اليوم أو بهذا الرقم.
ledger-no-policy = لا سياسة سارية أو لا تُعرض عليك.
ledger-matrix = مصفوفة المخاطر
ledger-severity-average = الشدة هي متوسط الحجم والنطاق وتعذر الجبر.
ledger-severity-highest = الشدة هي الأعلى بين الحجم والنطاق وتعذر الجبر.
ledger-likelihood-of = الاحتمال { $number }
ledger-severity-of = الشدة { $number }
ledger-ladder = من يجوز له أن يقرر
ledger-residual-level = المستوى المتبقي
ledger-lowest-authority = أدنى سلطة
ledger-holds-at-most = تسري الموافقة على الأكثر
ledger-needs-concurrence = وبعد موافقة المكتب الإقليمي
ledger-prohibitive = حيث يكون المستوى المتبقي مانعًا لا يجوز لأحد أن يوافق.
ledger-emergency-on = الدعم الطارئ ممكن لمدة أقصاها (بالأيام): { $days }. ويصدق عليه المستوى التالي خلال (بالساعات): { $hours }.
ledger-emergency-off = الدعم الطارئ غير ممكن.
ledger-authorities = السلطات
ledger-deadlines = المواعيد
ledger-what-falls-due = ماذا
ledger-within = خلال
ledger-days = { $count ->
    [zero] لا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
ledger-hours = { $count ->
    [zero] لا ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
ledger-due-assessmentValidityDays = يبقى التقييم المعتمد صالحًا
ledger-due-commanderScreeningDays = يبقى فحص القائد صالحًا
ledger-due-forcedReviewDays = التناقض أثناء دعم جارٍ يفرض مراجعة
ledger-due-graveIncidentHours = يُتصرف إزاء حادث جسيم أو شرط مسبق مفقود
ledger-due-incidentAssessmentDays = يُقيَّم الحادث
ledger-due-institutionScreeningDays = يبقى فحص المؤسسة أو الوحدة صالحًا
ledger-due-mechanismAnswerDays = ترد الآلية
ledger-due-pauseHours = تنتهي الوقفة التي قررها مدير المشروع
ledger-due-periodicReviewDays = تلي المراجعة الدورية الموافقة أو آخر مراجعة
ledger-due-preconditionValidityDays = يبقى الشرط المسبق صالحًا
ledger-due-rescreeningDays = يُفحص المستفيد من جديد بعد تغيير القيادة
ledger-due-suspensionLimitDays = يُنهى الدعم الموقوف أو يمدد المقر الإيقاف
ledger-due-suspensionReviewDays = يُراجع الإيقاف
ledger-due-windDownDays = يُصفَّى الدعم المُنهى
ledger-due-intervention = يُرد على التدخل: { $rung }
ledger-clauses = البنود المطلوبة
ledger-clauses-about = بدونها في اتفاق موقع لا يبدأ أي دعم.
ledger-no-clauses = هذه الطبعة لا تطلب أي بند.
ledger-permissions = من يجوز له فعل ماذا
ledger-permissions-about = الأوامر بأسمائها في الواجهة البرمجية. والأوامر ذات الأدوار نفسها معًا.
ledger-roles = الأدوار
ledger-commands = الأوامر
ledger-vocabularies = قوائم القيم
ledger-access = من يجوز له رؤية ماذا
ledger-smallest-count = تُحجب الأعداد الأقل من { $count } حيث يقول صف ذلك
ledger-reach = في أي ملفات
ledger-up-to = حتى
ledger-sees = يرى
ledger-also = وأيضًا
ledger-introspects = يجوز له طلب المخطط
ledger-without-small = بلا الأعداد الصغيرة

## ما الذي رفض، بحسب رمزه؛ وإنكليزية الخادم تقول المزيد

page-refused-UNAUTHENTICATED = لم يعد أحد داخلاً هنا. ادخل من جديد.
page-refused-LOGIN = المرجع وكلمة السر لا يتطابقان، أو لا يوجد حساب مفتوح كهذا.
page-refused-FORBIDDEN = هذا ليس لدورك، أو ليس لرمز الدخول هذا.
page-refused-NOT_FOUND = لا يوجد هنا شيء كهذا لك. تحقق من المرجع.
page-refused-BAD_USER_INPUT = لا يمكن قبول ما أُدخل على هذا النحو.
page-refused-CHOICES = تتولى أدواراً عدة. اختر الدور الذي تتصرف به الآن.
page-refused-REASON = بيّن لأي غرض تستعمل هذا الحساب الآن.
page-refused-PROVIDER = لم تسمح لك جهة التحقق من الهوية بالدخول، أو لا تجيب كما ينبغي.
page-refused-POSITION_AHEAD = لم يبلغ السجل ذلك بعد. اسأل عن لحظة أسبق.
page-refused-RATE_LIMITED = طُلب الكثير في وقت قصير. أعد المحاولة بعد لحظات.
page-refused-QUERY_TOO_COMPLEX = هذا طلب أكبر مما يجوز دفعة واحدة. اطلب أقل.
page-refused-TIMEOUT = استغرق هذا وقتاً طويلاً فتُرك. اطلب أقل، أو أعد المحاولة.
page-refused-UNAVAILABLE = لا يستطيع السجل الإجابة عن هذا الآن. أعد المحاولة بعد لحظات.
page-refused-PROJECTION_STOPPED = لا يمكن الإجابة عن هذا الآن. لم يضع شيء: ففي السجل كل حدث. اطلب من المشغّل إعادة تشغيل الخادم.
page-refused-DISK_NEARLY_FULL = لم يُقيَّد شيء: قرص الخادم يكاد يمتلئ. اطلب من المشغّل إفساح المجال.
page-refused-INTERNAL = تعطل الخادم. أعد المحاولة؛ وإن تكرر ذلك فأخبر المشغّل بوقته.
