# The page: the words of the screens of many cases.
# Not yet read by a native reviewer.

## The screens of many cases

many-loading = جارٍ سؤال السجل…
many-not-shown = غير معروض لك
many-not-shown-why = دورك لا يرى هذا أو أنه محجوب. وهذا لا يعني أنه لا يوجد شيء.
many-not-shown-or-unknown = غير معروف أو غير معروض لك
many-no-day = بلا موعد
many-due-today = اليوم
many-over-today = فات موعده اليوم
many-days-left = { $days ->
    [zero] باقي { $days } يوم
    [one] باقي يوم واحد
    [two] باقي يومان
    [few] باقي { $days } أيام
    [many] باقي { $days } يومًا
    *[other] باقي { $days } يوم
    }
many-days-over = { $days ->
    [zero] متأخر { $days } يوم
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
    *[other] متأخر { $days } يوم
    }
many-expired = { $days ->
    [zero] انتهى قبل { $days } يوم
    [one] انتهى قبل يوم واحد
    [two] انتهى قبل يومين
    [few] انتهى قبل { $days } أيام
    [many] انتهى قبل { $days } يومًا
    *[other] انتهى قبل { $days } يوم
    }
many-partly-suspended = موقوف جزئيًا
many-unrated = لم يُقيَّم
many-figures = المحفظة بالأرقام
many-cases = الملفات
many-awaiting-decision = بانتظار قرار
many-support-runs = الدعم جارٍ
many-suspended-now = موقوفة مؤقتًا الآن
many-blocked = متوقفة عند شرط مسبق
many-real-risk = خطر حقيقي لانتهاكات جسيمة
many-median-days = الأيام حتى القرار (الوسيط)
many-median-rests = { $cases ->
    [zero] من { $cases } ملف
    [one] من ملف واحد
    [two] من ملفين
    [few] من { $cases } ملفات
    [many] من { $cases } ملفًا
    *[other] من { $cases } ملف
    }
many-approvals = الموافقات
many-approvals-note = بشروط: { $conditions } · مرفوضة: { $declined }
many-small-counts-withheld = تُحجب الأعداد الصغيرة عن دورك كي لا يُعرف أحد بعينه. «غير معروض لك» لا تعني لا شيء.
many-small-counts-filtered = تُحجب الأعداد الصغيرة عن دورك. ومع التصفية تُحجب كلها: فجوابان عن الملفات نفسها تقريبًا يكشفان الملف الفارق.
many-not-closed = { $count ->
    [zero] { $count } لم تُغلق
    [one] واحد لم يُغلق
    [two] اثنان لم يُغلقا
    [few] { $count } لم تُغلق
    [many] { $count } لم تُغلق
    *[other] { $count } لم تُغلق
    }
many-residual-level = الخطر المتبقي
many-what-is-due = ما يحين موعده
many-due-span-all = الكل
many-due-span-over = متأخر
many-due-span-near = خلال 30 يومًا
many-nothing-due = لا شيء يحين موعده في الملفات التي تراها.
many-nothing-overdue = لا شيء متأخر في الملفات التي تراها.
many-passing-recorded = انقضاء الموعد مسجل
many-first-page = الصفحة الأولى
many-more = المزيد
many-waits-on-me = ما ينتظرني
many-nothing-waits = لا شيء ينتظرك: لا تدبير ولا شرط ولا موعد يخصك، ولا تنبيه مفتوح أُبلغ به دورك.
many-to-decide = للقرار
many-to-do = للإنجاز
many-told-of = تنبيهات أُبلغ بها دورك
many-all-of-desk = { $count ->
    [zero] عرض { $count } بند
    [one] عرض البند
    [two] عرض البندين
    [few] عرض { $count } بنود كلها
    [many] عرض { $count } بندًا كلها
    *[other] عرض { $count } بند كلها
    }
many-all-alerts = كل التنبيهات
many-just-recorded = سُجل للتو:
many-pictures-by-country = الصور أدناه بحسب البلد، ولا تعرف المكاتب، فهي تعرض أكثر مما في القوائم أعلاه.
many-mode-now = الموضع الآن
many-mode-reached = المرحلة التي بُلغت
many-suspensions = حالات الإيقاف المؤقت
many-suspended-cases = الملفات الموقوفة مؤقتًا
many-breached = مؤشرات متجاوَزة
many-calendar = المراجعات
many-matrix = المخاطر قبل وبعد
many-drift = كيف تحرك الخطر
many-dotted = كيف سارت الملفات
many-all-countries = الكل
many-clear = مسح
many-since = منذ { $day }
many-case = الملف
many-next-deadline = الموعد التالي
many-open-alerts = تناقضات مفتوحة
many-open-conditions = شروط مفتوحة
many-open-incidents = حوادث مفتوحة
many-owner = المسؤول
many-opened = فُتح
many-last-recorded = آخر تسجيل
many-none-due = لا يوجد
many-not-told-then = لا يُذكر للحظة ماضية
many-none-so-far = لا شيء بين ما فُحص حتى الآن. انتقل إلى الصفحة التالية.
many-nobody = لا أحد
many-and = { "، " }
many-pairs = { $count } × { $status }
many-pages = الصفحات
many-previous = السابق
many-next = التالي
many-recorded-with-words = ما سُجل بهذه الكلمات
many-named-with-words = ملفات تحوي هذه الكلمات في المرجع أو العنوان
many-nothing-found = لا شيء مما تراه يحوي كل هذه الكلمات. كلمات أقل تجد أكثر، و‎susp*‎ تجد ما يبدأ بها.
many-searched-up-to = جرى البحث حتى الموضع
many-annulled = أُبطل لاحقًا
many-corrected = صُحح لاحقًا
many-in-field = في
many-happened = وقع
many-recorded = سُجل
many-position = الموضع
many-look-for = البحث عن ملفات
many-words = كلمات أو مرجع
many-look = ابحث
many-words-about = يجد صيغ الكلمة الأخرى بالإنكليزية والفرنسية والإسبانية والعربية. "كلمتان" كما هما، ‎susp*‎ ما يبدأ بها، ‎-كلمة‎ ما لا يجب أن يرد.
many-narrow = { $count ->
    [zero] تضييق (لا شيء مستعمل)
    [one] تضييق (واحد مستعمل)
    [two] تضييق (اثنان مستعملان)
    [few] تضييق ({ $count } مستعملة)
    [many] تضييق ({ $count } مستعملًا)
    *[other] تضييق ({ $count } مستعمل)
    }
many-narrow-events = { $count ->
    [zero] متى وقع أو سُجل (لا شيء مستعمل)
    [one] متى وقع أو سُجل (واحد مستعمل)
    [two] متى وقع أو سُجل (اثنان مستعملان)
    [few] متى وقع أو سُجل ({ $count } مستعملة)
    [many] متى وقع أو سُجل ({ $count } مستعملًا)
    *[other] متى وقع أو سُجل ({ $count } مستعمل)
    }
many-recipient = الجهة المستفيدة
many-at-most = بسرية لا تتجاوز
many-any = أي
many-made-up = بيانات تجريبية
many-made-up-no = دونها
many-made-up-yes = هي فقط
many-days = أيام الحالة
many-opened-from = فُتحت منذ
many-opened-until = فُتحت حتى
many-decided-from = أول قرار منذ
many-decided-until = أول قرار حتى
many-ends-from = النهاية المقررة منذ
many-ends-until = النهاية المقررة حتى
many-clocks = الساعتان
many-as-recorded = كما كان مسجلًا في (UTC)
many-as-effective = كما كان ساريًا في
many-happened-from = وقع منذ
many-happened-to = وقع حتى
many-recorded-from = سُجل منذ (UTC)
many-recorded-before = سُجل قبل (UTC)
many-word-forms = صيغ الكلمة الأخرى في
many-language-ENGLISH = الإنكليزية
many-language-FRENCH = الفرنسية
many-language-SPANISH = الإسبانية
many-language-ARABIC = العربية
many-clear-all = عرض كل شيء من جديد
many-shown-as-recorded = كما كان مسجلًا في { $instant }.
many-shown-as-effective = كما كان ساريًا في { $day }.
many-back-to-now = العودة إلى الآن
many-past-still = هذا هو الماضي: لا يغيّره شيء مما يُسجَّل من الآن فصاعدًا.
many-desk-of-now = ما ينتظرك هو للحاضر، ولا يُعرض هنا.
many-not-of-day = التنبيهات تتبع ما سُجِّل ولا تُعرض هنا. وكذلك ما ينتظرك، فهو للحاضر.
many-clock = الساعة: كما سُجِّل
many-clock-about = ما كان معروفًا في لحظة ما، مع كل ما سُجِّل حتى ذلك الحين ولا شيء مما جاء بعده.
many-no-recipient-then = لم تكن أي جهة مستفيدة مسجلة حينها، أو أن دورك لا يرى السجل.
many-not-registered-then = لم تكن مسجلة حينها، أو أنها لا تُعرض عليك.
many-no-alerts-then = لم يكن شيء مفتوحًا حينها. لم يُتجاوز أو يُعلَّق أو يُستحق شيء مما يمكنك رؤيته.
many-alert-elsewhere = التنبيه { $position } ليس من تنبيهات تلك اللحظة المعروضة هنا.
many-acts-of-now = يُتَّخذ الإجراء بشأن تنبيه في الحاضر: عُد إلى الآن من أجله.
many-none-breached = لا مؤشر متجاوز في الملفات التي تراها.
many-no-case = لا يوجد ملف تراه. يظهر الملف بعد فتحه ضمن نطاقك.
many-no-case-fits = لا ملف مما تراه يوافق كل هذا. أزل بعض ما يضيّق البحث.
many-no-case-then = لم يكن أي ملف تراه مفتوحًا آنذاك.
many-no-case-named = لا ملف مما تراه يحوي هذه الكلمات في مرجعه أو عنوانه.
many-lines-shown = { $count ->
    [zero] لا ملف معروض.
    [one] ملف واحد معروض.
    [two] ملفان معروضان.
    [few] { $count } ملفات معروضة.
    [many] { $count } ملفًا معروضًا.
    *[other] { $count } ملف معروض.
    }
many-there-are-more = يوجد المزيد.
many-in-all = { $count ->
    [zero] لا شيء.
    [one] المجموع واحد.
    [two] المجموع اثنان.
    [few] المجموع { $count }.
    [many] المجموع { $count }.
   *[other] المجموع { $count }.
}
many-more-than = المجموع { $count } أو أكثر.
many-to-recipients = الجهات المستفيدة عبر الملفات
many-views = العروض المحفوظة
many-save-view = حفظ هذا العرض
many-view-name = اسم العرض
many-save = حفظ
many-forget-view = نسيان العرض { $name }
many-views-about = تُحفظ في هذا المتصفح لك وحدك. لمشاركة أحدها أرسل عنوانه.
many-take-copy = أخذ نسخة
many-copy-about = يصنع الخادم الملف بختم يمكن التحقق به. ويُسجَّل أنك أخذته.
many-copy-of-then = النسخة من اللحظة المعروضة أعلاه. يصنع الخادم الملف بختم يمكن التحقق به. ويُسجَّل أنك أخذتها.
many-copy-reason = السبب إذا طُلب
many-copy-saved = حُفظ باسم { $file }.
many-recipients-about = وحدات وهيئات تلقت دعمًا أو كان مقررًا لها، وما فوقها.
many-name-or-id = الاسم أو المعرّف
many-force = نوع القوة
many-directly-below = تحت مباشرة
many-ineligible = غير مؤهل
many-ineligible-yes = غير المؤهلين
many-ineligible-no = الآخرون
many-no-recipient-fits = لا جهة مستفيدة توافق كل هذا.
many-no-recipient = لا جهة مستفيدة مسجلة، أو أن دورك لا يرى الدليل.
many-above = ما فوقها
many-below = ما تحتها
many-nothing-above = لا شيء
many-nothing-below = لا شيء
many-screenings = عمليات التدقيق
many-screening-ends = أول تدقيق ينتهي
many-command-changed = تغيّر القيادة
many-commander = القائد
many-no-screening-counts = لا تدقيق سارٍ
many-never = أبدًا
many-no = لا
many-yes = نعم
many-no-such-recipient = لا توجد جهة كهذه أو أنها غير معروضة لك.
many-its-cases = ملفاتها
many-no-cases-of-recipient = ليست مرتبطة بأي ملف تراه.
many-link-taken-back = سُحب الارتباط
many-incidents = الحوادث
many-no-incidents = لا حادث مما تراه يذكرها.
many-incidents-withheld = { $count ->
    [zero] حوادث { $count } ملف غير معروضة لك.
    [one] حوادث ملف واحد غير معروضة لك.
    [two] حوادث ملفين غير معروضة لك.
    [few] حوادث { $count } ملفات غير معروضة لك.
    [many] حوادث { $count } ملفًا غير معروضة لك.
    *[other] حوادث { $count } ملف غير معروضة لك.
    }
many-incidents-of-newest = { $count ->
    [zero] بُحث عنها في أحدث { $count } ملف.
    [one] بُحث عنها في أحدث ملف.
    [two] بُحث عنها في أحدث ملفين.
    [few] بُحث عنها في أحدث { $count } ملفات.
    [many] بُحث عنها في أحدث { $count } ملفًا.
    *[other] بُحث عنها في أحدث { $count } ملف.
    }
many-reported = أُبلغ عنه { $day }
many-grave = جسيم
many-not-assessed = لم يُقيَّم بعد
many-never-screened = لم يُدقَّق فيها قط.
many-screened-on = دُقق في { $day }
many-carried-over = منقول عن
many-counts-until = يسري حتى
many-recorded-about = كل ما سُجل بشأنها
many-events = { $count ->
    [zero] { $count } تسجيل
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $count } تسجيلات
    [many] { $count } تسجيلًا
    *[other] { $count } تسجيل
    }
many-nothing-recorded = لا شيء مما تراه يذكرها.
many-what-happened = ما حدث
many-by = بواسطة
many-registry = دليل الجهات المستفيدة
many-newest = الأحدث
many-earlier = الأقدم
many-asker-OVERSIGHT = هيئات الرقابة والمراجعون
many-asker-MANAGER = رؤساء البعثات ومديرو المشاريع
many-asker-PARTNER = الآلية وشركاء الأمم المتحدة
many-asker-PUBLIC = المانحون والجمهور
many-reports-about = كل سؤال يبيّن ما يجيب عنه بالضبط، وكل صف يبيّن التسجيلات التي يستند إليها.
many-question-number = السؤال { $number }
many-must-be-empty = فارغ إذا تم كل شيء كما يجب
many-definition = ما الذي يُجاب عنه بالضبط
many-no-such-report = لا يوجد تقرير { $name }. هذه هي التقارير الموجودة.
many-all-reports = كل التقارير
many-rests-on-kinds = يستند إلى تسجيلات من هذه الأنواع:
many-needs = حدد أولًا: { $names }
many-required = مطلوب
many-as-usual = المعتاد
many-otherwise = وإلا:
many-after-position = أو بعد الموضع
many-recorded-only = لا يُسأل بحسب تاريخ السريان.
many-ask = اسأل
many-counted-day = اليوم المعتمد: { $day }
many-up-to-position = حتى الموضع
many-cases-left-out = { $count ->
    [zero] تُرك { $count } ملف: لا يُعرض لك كل ما يستند إليه الجواب.
    [one] تُرك ملف واحد: لا يُعرض لك كل ما يستند إليه الجواب.
    [two] تُرك ملفان: لا يُعرض لك كل ما يستند إليه الجواب.
    [few] تُركت { $count } ملفات: لا يُعرض لك كل ما يستند إليه الجواب.
    [many] تُرك { $count } ملفًا: لا يُعرض لك كل ما يستند إليه الجواب.
    *[other] تُرك { $count } ملف: لا يُعرض لك كل ما يستند إليه الجواب.
    }
many-cases-in-part = { $count ->
    [zero] { $count } ملف مذكور جزئيًا.
    [one] ملف واحد مذكور جزئيًا.
    [two] ملفان مذكوران جزئيًا.
    [few] { $count } ملفات مذكورة جزئيًا.
    [many] { $count } ملفًا مذكورًا جزئيًا.
    *[other] { $count } ملف مذكور جزئيًا.
    }
many-empty-as-it-must = فارغ كما يجب: لا شيء من هذا مسجل فيما تراه.
many-not-empty = ينبغي أن يكون هذا فارغًا. كل صف يعني أن شيئًا لم يتم كما يجب.
many-no-rows = لا صفوف: لا شيء في الملفات التي تراها يجيب عن هذا.
many-no-value = بلا قيمة
many-rests-on = يستند إلى
many-more-sources = { $count ->
    [zero] { $count } أخرى
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
    *[other] { $count } أخرى
    }
many-sources-cut = أول 200 من { $count }.
many-columns = ما تقوله الأعمدة
many-in-use = المستعمل
many-take-away = إزالة: { $what }
many-who-one-is = من أنت هنا
many-on-behalf = نيابة عن
many-reach = الملفات ضمن النطاق
many-reach-also = وتلك التي تتولاها أو كُلفت بها
many-up-to-class = السرية حتى
many-small-counts = الأعداد الصغيرة
many-withheld = محجوبة
many-shown = معروضة
many-may = هذا الدخول يتيح
many-session = هذه الجلسة
many-session-until = تنتهي على أبعد تقدير في
many-by-token = أنت هنا برمز دخول يسري حتى اليوم المذكور أدناه.
many-idle = { $minutes ->
    [zero] تنتهي قبل ذلك إذا لم تُستعمل { $minutes } دقيقة.
    [one] تنتهي قبل ذلك إذا لم تُستعمل دقيقة واحدة.
    [two] تنتهي قبل ذلك إذا لم تُستعمل دقيقتين.
    [few] تنتهي قبل ذلك إذا لم تُستعمل { $minutes } دقائق.
    [many] تنتهي قبل ذلك إذا لم تُستعمل { $minutes } دقيقة.
    *[other] تنتهي قبل ذلك إذا لم تُستعمل { $minutes } دقيقة.
    }
many-session-about = تُحفظ في هذا اللسان وتنتهي في كل الألسنة عند خروجك.
many-what-is-seen = ما تراه وما لا تراه
many-seen = معروض
many-not-seen = غير معروض
many-sees-about = ما لا تراه يُترك، والصفحة تقول ذلك. القواعد واردة في السياسة.
many-tokens = رموز دخولك
many-no-tokens = ليس لديك رمز دخول. يصدرها من يتولى السجل.
many-revoked = أُلغي
many-ended = انتهى
many-holds = سارٍ
many-issued = صدر في
many-last-used = آخر استعمال
many-never-used = لم يُستعمل منذ بدء الخادم
many-until = حتى
many-opened-at = فُتح في

ReportColumn = عمود في تقرير
    .about = بشأن
    .achievedLevel = المستوى المحقق
    .achievedOn = تاريخ التحقق
    .activeAfter = النشطة بعد ذلك
    .activeBefore = النشطة قبل ذلك
    .activeSince = نشط منذ
    .addressee = المرسل إليه
    .adverseOutcome = الأثر الضار
    .advice = المشورة
    .agrees = متفق
    .alerts = التنبيهات
    .amount = المبلغ (بأصغر وحدة)
    .answeredOn = تاريخ الرد
    .approved = الموافَق عليها
    .approvedBy = وافق عليه
    .approvedCases = الحالات الموافَق عليها
    .approvedOn = تاريخ الموافقة
    .assessedBy = قيّمه
    .assessedOn = تاريخ التقييم
    .at = عند الموضع
    .attachedAt = أُرفق عند الموضع
    .authorisedAt = وقت الإذن (UTC)
    .authorisedBy = أذن به
    .authority = السلطة
    .case = الحالة
    .ceased = المنتهية
    .change = التغيير
    .changedOn = تاريخ التغيير
    .checkpoint = نقطة التحقق
    .conditions = الشروط
    .confirmedBy = أكّده
    .confirmedOn = تاريخ التأكيد
    .consequence = النتيجة
    .country = البلد
    .counts = يُحتسب
    .currency = العملة
    .days = عدد الأيام
    .daysLate = أيام التأخير
    .daysOver = أيام التجاوز
    .decidedBy = قرره
    .decidedOn = تاريخ القرار
    .decision = القرار
    .decisionAt = موضع القرار
    .decisions = القرارات
    .declined = المرفوضة
    .deliveredOn = تاريخ التسليم
    .deliveries = عمليات التسليم
    .detail = التفاصيل
    .due = مستحق
    .dueOn = تاريخ الاستحقاق
    .earlierUses = الاستخدامات السابقة
    .effectiveOn = تاريخ الوقوع
    .emergency = حالة الطوارئ
    .endedOn = تاريخ الانتهاء
    .evidence = الدليل
    .fact = موضع الواقعة
    .field = الحقل
    .finding = الاستنتاج
    .forceType = نوع القوة
    .from = من
    .graveAfter = الحوادث الجسيمة بعد ذلك
    .happenedOn = تاريخ الوقوع
    .how = الكيفية
    .id = المعرّف
    .inForce = ساري
    .incidentsAfter = الحوادث بعد ذلك
    .indicator = المؤشر
    .ineligible = غير المؤهلين
    .inherentLevel = المستوى الأصلي
    .involvement = المشاركة
    .item = البند
    .items = البنود
    .kind = النوع
    .known = ما كان معروفاً
    .lapsedAt = وقت السقوط (UTC)
    .lastAt = آخر موضع
    .leafHash = بصمة القيد
    .levelAfter = المستوى بعد ذلك
    .levelBefore = المستوى قبل ذلك
    .levelNew = المستوى وفق السياسة الجديدة
    .levelThen = المستوى حينئذ
    .levelsAbove = عدد المستويات فوقه
    .line = السطر
    .linked = مرتبط
    .logSize = حجم السجل
    .longest = الأطول
    .lowered = المخفّضة
    .loweredShare = نسبة المخفّضة (%)
    .meanDrop = متوسط الانخفاض
    .measure = التدبير
    .median = الوسيط
    .metLate = المستوفاة متأخرة
    .metOnTime = المستوفاة في موعدها
    .missed = غير المستوفاة
    .n = العدد
    .name = الاسم
    .named = المذكور
    .nonProvisionLevel = مستوى خطر عدم تقديم الدعم
    .notification = الإخطار
    .notifiedOn = تاريخ الإخطار
    .now = الآن
    .of = موضوعه
    .office = المكتب
    .on = بتاريخ
    .onRecord = مسجَّل
    .onTimeShare = نسبة المستوفى في موعده (%)
    .openAlerts = تنبيهات مفتوحة
    .opened = المفتوحة
    .outcome = النتيجة
    .outcomes = النتائج
    .overdue = متأخر
    .owner = المسؤول
    .pairs = الأزواج
    .party = الطرف
    .people = الأشخاص
    .percent = بالمئة
    .policyThen = السياسة حينئذ
    .precedentToStart = لازم قبل البدء
    .precondition = الشرط المسبق
    .project = المشروع
    .projectedLevel = المستوى المتوقع
    .projectedOn = تاريخ التوقع
    .promisedBy = موعود بحلول
    .proposedBy = اقترحه
    .quantity = الكمية
    .quarter = الربع
    .ratifiedAt = وقت التصديق (UTC)
    .ratifiedInTime = صُدّق عليه في موعده
    .ratifyBy = آخر موعد للتصديق (UTC)
    .readAt = وقت القراءة (UTC)
    .readBy = قرأه
    .reason = السبب
    .reasons = الأسباب
    .recipient = الجهة المتلقية
    .recipients = الجهات المتلقية
    .recorded = سُجّل عند الموضع
    .recordedAt = وقت التسجيل (UTC)
    .recordedOn = تاريخ التسجيل
    .relation = العلاقة
    .requested = المطلوبة
    .requiredNew = المطلوب وفق السياسة الجديدة
    .requiredThen = المطلوب حينئذ
    .residualLevel = المستوى المتبقي
    .revision = المراجعة
    .risk = الخطر
    .role = الدور
    .root = جذر السجل
    .rule = القاعدة
    .running = جارٍ
    .screened = من جرى فحصهم
    .section = القسم
    .sha256 = SHA-256
    .share = النسبة (%)
    .shortest = الأقصر
    .since = منذ
    .state = الحال
    .status = الوضع
    .statusAfter = الوضع بعد ذلك
    .statusBefore = الوضع قبل ذلك
    .streamHead = رأس سلسلة الحالة
    .subject = الموضوع
    .supportLevel = مستوى الدعم
    .suspended = المعلّقة
    .suspendedOn = تاريخ التعليق
    .suspension = التعليق
    .target = الموضع المقصود
    .targetKind = نوع المقصود
    .text = النص
    .threshold = العتبة
    .title = العنوان
    .to = إلى
    .type = النوع
    .typeNumber = رقم النوع
    .validUntil = صالح حتى
    .value = القيمة
    .was = كان
    .what = ماذا
    .why = لماذا
    .withConditions = بشروط

## End of the screens of many cases

## قيم لا ترد إلا في التقارير

many-value-ACKNOWLEDGED = جاء لاحقاً وأُقر به
many-value-ACTIVATED = بدأ الدعم
many-value-AGREEMENT = نسبة الاتفاق
many-value-ANNULMENT = إبطال
many-value-APPROVED = موافق عليه
many-value-ASSESSED = قيّمه
many-value-AUTHORISED = أذن به
many-value-BEFORE = موجود قبلها بلا هذا ولا ذاك
many-value-BREACHED = تجاوز العتبة
many-value-CASE = ملف
many-value-CEASED = أُنهي نهائياً
many-value-CHANGED = تغيّر
many-value-CHILD = دونه
many-value-COMMAND_CHANGED = تغيرت القيادة
many-value-CONCURRED = أبدى فيه رأياً موافقاً
many-value-CONDITION = شرط
many-value-CORRECTION = تصحيح
many-value-DECISION = قرار
many-value-DECLINED = مرفوض
many-value-DELIVERED = سُلّم
many-value-DUE = يحل موعده
many-value-EMERGENCY = حالة طوارئ
many-value-ENDED = اكتمل كما خُطط
many-value-ENDORSED = اعتمده
many-value-EXPIRED = انتهت الموافقة
many-value-HIGHER_AUTHORITY_NEEDED = تلزم سلطة أعلى
many-value-INCIDENT = حادث
many-value-INCIDENT_TO_FIRST_STEP = من الحادث إلى أول خطوة
many-value-IN_DOSSIER = في الإضبارة
many-value-ITSELF = هو نفسه
many-value-LEVEL_CHANGED = مستوى آخر
many-value-LINKED = رُبط
many-value-LOWER_AUTHORITY_ENOUGH = تكفي سلطة أدنى
many-value-MEASURE = تدبير
many-value-MISSING = غير موجود
many-value-NEW = جديد
many-value-NOBODY_MAY_APPROVE = لا يجوز لأحد أن يوافق
many-value-NONE = لا شيء
many-value-NOTIFICATION = إخطار
many-value-NOT_ACTIVE = غير نشط
many-value-NOT_MET = غير مستوفى
many-value-NO_DATA = لا بيانات
many-value-NO_EMERGENCY = لا حالة طوارئ مأذون بها
many-value-NO_READING = لا قياس
many-value-OPENED_TO_DECISION = من الفتح إلى القرار
many-value-OPEN_ALERT = تنبيه مفتوح
many-value-OUTSIDE_EMERGENCY = خارج حالة الطوارئ
many-value-OWNED = كان المسؤول عن الملف
many-value-PAIR = مشورة ونتيجة
many-value-PARENT = يعلوه
many-value-REQUESTED = طلبه
many-value-RESUMED = استؤنف
many-value-SCREENED = دُقّق
many-value-SELF = هو نفسه
many-value-SEVERAL = أنواع عدة
many-value-STALE = لم يعد صالحاً
many-value-STATUS = أين وصل
many-value-SUSPENDED = أوقف مؤقتاً
many-value-SUSPENSION_LENGTH = مدة الإيقاف المؤقت
many-value-TOO_LONG = أطول مما يجوز
many-value-UNCONFIRMED = غير مؤكد
many-value-UNKNOWN = غير معروف
many-value-UNLINKED = فُك ربطه
many-value-UNREVIEWED = بلا مراجعة
many-value-VISIT_REFUSED = رُفضت الزيارة
many-value-WAITING = ينتظرك
