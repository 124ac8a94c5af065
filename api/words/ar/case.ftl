# العربية: عبارات شاشة الملف.
# Not yet read by a native reviewer.

## حول الملف

case-title = الملف { $reference }
case-title-hidden = العنوان غير معروض عليك
case-loading = يُقرأ الملف…
case-none = لا يوجد ملف كهذا
case-none-why = لا يوجد لك ملف { $reference }: إمّا أنه غير موجود، أو ليس لدورك ومكتبك.
case-not-begun = لم يكن الملف قد بدأ في هذه اللحظة. اختر لحظة لاحقة.
case-no-such-part = ليس في الملف جزء كهذا. اختر جزءاً من الأعلى.
case-project = المشروع
case-owner = المسؤول عنه:
case-who-answers = المسؤول
case-opened-on = فُتح في
case-status-then = في اللحظة المنظور إليها
case-parts = أجزاء الملف
case-part-overview = نظرة عامة
case-part-replay = إعادة العرض
case-part-events = الأحداث
case-part-risk = المخاطر والتدابير
case-part-monitoring = الرصد
case-part-evidence = الأدلة
case-part-blame = من حدّد ماذا
case-part-attempts = محاولات مرفوضة
case-part-proof = إثبات السلامة
case-part-copies = المستند الجامع والنسخ
case-hidden-events =
    { $count ->
        [zero] لا أحداث محجوبة عنك في هذا الملف.
        [one] حدث واحد في هذا الملف غير معروض عليك. رقمه متروك أدناه.
        [two] حدثان في هذا الملف غير معروضين عليك. رقماهما متروكان أدناه.
        [few] { $count } أحداث في هذا الملف غير معروضة عليك. أرقامها متروكة أدناه.
        [many] { $count } حدثاً في هذا الملف غير معروض عليك. أرقامها متروكة أدناه.
       *[other] { $count } حدث في هذا الملف غير معروض عليك. أرقامها متروكة أدناه.
    }
case-withheld = هذا غير معروض عليك.
case-not-shown = غير معروض عليك
case-nothing = لا شيء
case-yes = نعم
case-no = لا
case-open = قائم
case-pages = الصفحات
case-first-page = العودة إلى الصفحة الأولى
case-next-page = الصفحة التالية

## اللحظة

case-moment = اللحظة المنظور إليها
case-first = الأولى
case-previous = السابقة
case-next = التالية
case-last = الأخيرة
case-slider = خطوة الملف
case-step = الخطوة { $step }
case-step-of = الخطوة { $step } من { $last }
case-now = الآن، بعد الخطوة { $step }
case-to-now = العودة إلى الآن
case-new-events =
    { $count ->
        [zero] لا أحداث جديدة منذ وصولك إلى هنا.
        [one] حدث جديد واحد منذ وصولك إلى هنا.
        [two] حدثان جديدان منذ وصولك إلى هنا.
        [few] { $count } أحداث جديدة منذ وصولك إلى هنا.
        [many] { $count } حدثاً جديداً منذ وصولك إلى هنا.
       *[other] { $count } حدث جديد منذ وصولك إلى هنا.
    }
case-go-to-them = الانتقال إلى الأحدث
case-clocks = ساعتان: ما كان مسجَّلاً، وما كان صحيحاً
case-as-recorded = كما كان مسجَّلاً في (التوقيت العالمي)
case-as-effective = كما كان صحيحاً في يوم
case-clocks-about = الساعة الأولى تقول ما كان معروفاً في لحظة. والثانية تقول ما كان قد وقع في العالم حتى يوم ما، بقدر ما كان معروفاً في تلك اللحظة، مع كل التصحيحات.
case-at-told = كما كان مسجَّلاً في اللحظة المختارة
case-on-told = كما كان صحيحاً في اليوم المختار
case-on-record = الخطوات وما غيّرته كل خطوة ومن سجّل كل حقل تتبع ما سُجِّل، ولا تعرف أيام العالم.
case-no-picture-on = هذه الصورة تتبع ما سُجِّل. أزل اليوم لتراها.
case-keys = بالمفتاحين «,» و«.» تعود خطوة أو تتقدّم.

## نظرة عامة

case-decision = القرار
case-decision-approved =
    { $count ->
        [0] ووفق عليه في { $day } من { $by } ({ $authority })، دون شروط، حتى { $until }.
        [zero] ووفق عليه في { $day } من { $by } ({ $authority })، دون شروط، حتى { $until }.
        [one] ووفق عليه في { $day } من { $by } ({ $authority })، بشرط واحد، حتى { $until }.
        [two] ووفق عليه في { $day } من { $by } ({ $authority })، بشرطين، حتى { $until }.
        [few] ووفق عليه في { $day } من { $by } ({ $authority })، بـ{ $count } شروط، حتى { $until }.
        [many] ووفق عليه في { $day } من { $by } ({ $authority })، بـ{ $count } شرطاً، حتى { $until }.
       *[other] ووفق عليه في { $day } من { $by } ({ $authority })، بـ{ $count } شرط، حتى { $until }.
    }
case-decision-declined = رُفض في { $day } من { $by } ({ $authority }): { $because }.
case-decision-awaited = الطلب { $request } المؤرخ { $day } ينتظر قراراً.
case-decision-none = لم يُتخذ أي قرار بعد.
case-departs = يخالف رأي الآلية
case-film = شريط الملف
case-checklist = ما تطلبه السياسة
case-next-missing = التالي:
case-next-blocked = العائق:
case-next-none = لا ينقص شيء في هذه اللحظة.
case-next-none-shown = مما هو معروض عليك لا ينقص شيء.
case-gates = الخطوة التالية
case-gate-open = القواعد تترك هذه الخطوة مفتوحة.
case-gate-open-shown = مما يُعرض لك، لا ينقص هذه الخطوة شيء.
case-gate-not-whole = لا تُعرض لك الحالة كلها: قد ينقص غير ذلك.
case-gate-lacks = { $count ->
    [zero] لا ينقص شيء.
    [one] ما زال ينقص أمر واحد:
    [two] ما زال ينقص أمران:
    [few] ما زالت تنقص { $count } أمور:
    [many] ما زال ينقص { $count } أمرًا:
   *[other] ما زال ينقص { $count } أمر:
}
case-gate-more = { $count ->
    [zero] ولا شيء غير ذلك.
    [one] وأمر آخر.
    [two] وأمران آخران.
    [few] و{ $count } أمور أخرى.
    [many] و{ $count } أمرًا آخر.
   *[other] و{ $count } أمر آخر.
}
case-gates-others = { $count ->
    [zero] لا خطوات أخرى
    [one] خطوة أخرى واحدة
    [two] خطوتان أخريان
    [few] { $count } خطوات أخرى
    [many] { $count } خطوة أخرى
   *[other] { $count } خطوة أخرى
}
case-no-deadlines-shown = مما هو معروض عليك لا يحين موعد شيء.
case-partly-shown = جزء من هذا غير معروض عليك:
case-closed-on = أُغلق نهائياً في
case-action = الإجراء { $number }
case-between = القرار
case-stand-done = تمّ
case-stand-missing = ناقص
case-stand-blocked = ممنوع
case-stand-idle = لا شيء للعمل
case-stand-withheld = غير معروض
case-record-it = سجّله
case-row-scope = متى تنطبق السياسة
case-row-preconditions = الشروط المسبقة
case-row-consultation = الآلية في البلد
case-row-risk = تقييم المخاطر
case-row-mitigation = التخفيف
case-row-decision = الطلب والقرار
case-row-monitoring = الرصد
case-row-intervention = التدخل والإيقاف المؤقت والإنهاء
case-line-items =
    { $count ->
        [zero] لا بنود دعم
        [one] بند دعم واحد
        [two] بندا دعم
        [few] { $count } بنود دعم
        [many] { $count } بند دعم
       *[other] { $count } بند دعم
    }
case-line-no-items = لم يُسجَّل أي بند دعم
case-line-recipients =
    { $count ->
        [zero] لا متلقين
        [one] متلقٍّ واحد
        [two] متلقيان
        [few] { $count } متلقين
        [many] { $count } متلقياً
       *[other] { $count } متلقٍّ
    }
case-line-no-recipients = لم يُربط أي متلقٍّ
case-line-undetermined =
    { $count ->
        [zero] لا أزواج لم يُحدَّد انطباق السياسة عليها
        [one] لم يُحدَّد انطباق السياسة على زوج واحد
        [two] لم يُحدَّد انطباق السياسة على زوجين
        [few] لم يُحدَّد انطباق السياسة على { $count } أزواج
        [many] لم يُحدَّد انطباق السياسة على { $count } زوجاً
       *[other] لم يُحدَّد انطباق السياسة على { $count } زوج
    }
case-line-determined =
    { $count ->
        [zero] لا أزواج
        [one] حُدِّد انطباق السياسة على الزوج الوحيد
        [two] حُدِّد انطباق السياسة على الزوجين
        [few] حُدِّد انطباق السياسة على الأزواج الـ{ $count } كلها
        [many] حُدِّد انطباق السياسة على الأزواج الـ{ $count } كلها
       *[other] حُدِّد انطباق السياسة على الأزواج الـ{ $count } كلها
    }
case-line-none-within = لا دعم في نطاق السياسة ينتظر أو يجري
case-line-not-met = { $name }: غير مستوفى
case-line-not-assessed = { $name }: لم يُقيَّم
case-line-stale = { $name }: لم يعد سارياً، يجب تقييمه من جديد
case-line-unconfirmed = { $name }: لا ينطبق، وعلى شخص ثانٍ تأكيده
case-line-met = { $name }: مستوفى أو لا ينطبق
case-line-not-consulted = لم تُسجَّل استشارة. إذا كان للبلد آلية فيجب استشارتها.
case-line-not-to-consult = لم تُسجَّل استشارة، والقواعد لا تطلبها.
case-line-gate-lacks = ينقص الخطوةَ التالية شيء هنا، وهو مبيَّن أعلاه.
case-line-advised = رأي الآلية: { $advice }
case-line-timed-out = لم تُجب الآلية في الوقت المحدد، وهذا مسجَّل
case-line-awaited = يُنتظر جواب الآلية
case-line-risks =
    { $count ->
        [zero] لا مخاطر محددة
        [one] خطر واحد محدد
        [two] خطران محددان
        [few] { $count } مخاطر محددة
        [many] { $count } خطراً محدداً
       *[other] { $count } خطر محدد
    }
case-line-items-without-risk =
    { $count ->
        [zero] لا بنود دون خطر محدد
        [one] لم يُحدَّد خطر للبند { $items }
        [two] لم يُحدَّد خطر للبندين { $items }
        [few] لم يُحدَّد خطر للبنود { $items }
        [many] لم يُحدَّد خطر للبنود { $items }
       *[other] لم يُحدَّد خطر للبنود { $items }
    }
case-line-non-provision = خطر عدم تقديم الدعم: { $level }
case-line-no-non-provision = لم يُقيَّم خطر عدم تقديم الدعم
case-line-no-assessment = لم يبدأ أي تقييم للمخاطر
case-line-endorsed = التقييم { $assessment } معتمد؛ الخطر المتبقي: { $level }
case-line-not-endorsed = التقييم { $assessment } ينتظر اعتماد شخص آخر
case-line-assessment-stale = التقييم { $assessment } لم يعد قائماً: تغيّر ما استند إليه
case-line-not-submitted = التقييم { $assessment } لم يُقدَّم
case-line-real-risk = ثبت خطر حقيقي بانتهاكات جسيمة: لا يجوز لأي مستوى أن يوافق
case-line-no-measures = لم يُقترح أي تدبير
case-line-to-agree = للاتفاق عليها: { $measures }
case-line-measures-late = متأخرة: { $measures }
case-line-before-start = للتحقق منها قبل بدء الدعم: { $measures }
case-line-to-verify = مكتملة، وعلى شخص آخر التحقق منها: { $measures }
case-line-under-way = جارية: { $measures }
case-line-verified = جرى التحقق منها: { $measures }
case-line-visibility = تقرّر الظهور: { $visibility }
case-line-referred = أُحيل الطلب { $request } إلى مستوى أعلى: يقرر { $authority }
case-line-requested = الطلب { $request } ينتظر قراراً
case-line-not-requested =
    { $count ->
        [zero] لا أزواج دون طلب قرار
        [one] لم يُطلب قرار بشأن زوج واحد
        [two] لم يُطلب قرار بشأن زوجين
        [few] لم يُطلب قرار بشأن { $count } أزواج
        [many] لم يُطلب قرار بشأن { $count } زوجاً
       *[other] لم يُطلب قرار بشأن { $count } زوج
    }
case-line-pairs-blocked =
    { $count ->
        [zero] لا أزواج يمنعها شرط مسبق
        [one] شرط مسبق يمنع القرار بشأن زوج واحد
        [two] شرط مسبق يمنع القرار بشأن زوجين
        [few] شرط مسبق يمنع القرار بشأن { $count } أزواج
        [many] شرط مسبق يمنع القرار بشأن { $count } زوجاً
       *[other] شرط مسبق يمنع القرار بشأن { $count } زوج
    }
case-line-approved = ووفق عليه بالقرار { $decision }
case-line-approval-over = انتهت مدة الموافقة بالقرار { $decision }
case-line-declined = رُفض بالقرار { $decision }
case-line-conditions-breached = شروط أُخلّ بها أو متأخرة: { $conditions }
case-line-conditions-before-start = شروط يجب استيفاؤها قبل بدء الدعم: { $conditions }
case-line-conditions-running = شروط سارية طوال المدة: { $conditions }
case-line-no-indicators = لم يُعرَّف أي مؤشر
case-line-indicators =
    { $count ->
        [zero] لا مؤشرات مرصودة
        [one] مؤشر واحد مرصود
        [two] مؤشران مرصودان
        [few] { $count } مؤشرات مرصودة
        [many] { $count } مؤشراً مرصوداً
       *[other] { $count } مؤشر مرصود
    }
case-line-indicators-breached = جرى تجاوز العتبة: { $indicators }
case-line-readings-late = قراءة متأخرة: { $indicators }
case-line-review-late = المراجعة الدورية متأخرة
case-line-review-next = المراجعة الدورية التالية مقررة
case-line-grave-incidents = حوادث جسيمة لم يُتخذ بشأنها إجراء: { $ids }
case-line-open-incidents = حوادث قائمة: { $ids }
case-line-open-interventions = تدخلات جارية: { $ids }
case-line-suspended =
    { $count ->
        [zero] لا دعم موقوفاً مؤقتاً؛ المراجعة التالية
        [one] الدعم موقوف مؤقتاً لزوج واحد؛ المراجعة التالية
        [two] الدعم موقوف مؤقتاً لزوجين؛ المراجعة التالية
        [few] الدعم موقوف مؤقتاً لـ{ $count } أزواج؛ المراجعة التالية
        [many] الدعم موقوف مؤقتاً لـ{ $count } زوجاً؛ المراجعة التالية
       *[other] الدعم موقوف مؤقتاً لـ{ $count } زوج؛ المراجعة التالية
    }
case-line-suspended-late =
    { $count ->
        [zero] لا دعم موقوفاً مؤقتاً، والمراجعة متأخرة
        [one] الدعم موقوف مؤقتاً لزوج واحد، ومراجعته متأخرة
        [two] الدعم موقوف مؤقتاً لزوجين، ومراجعته متأخرة
        [few] الدعم موقوف مؤقتاً لـ{ $count } أزواج، ومراجعته متأخرة
        [many] الدعم موقوف مؤقتاً لـ{ $count } زوجاً، ومراجعته متأخرة
       *[other] الدعم موقوف مؤقتاً لـ{ $count } زوج، ومراجعته متأخرة
    }
case-line-emergencies = دعم طارئ بانتظار التصديق: { $ids }
case-line-ceased = انتهى الدعم نهائياً
case-line-nothing-to-intervene = لا شيء يستدعي التدخل
case-pairs = كل بند مع كل متلقٍّ
case-pair = البند والمتلقي
case-stands = أين يقف
case-applies = هل تنطبق السياسة؟
case-undetermined = غير محدد
case-approval = الموافقة السارية
case-until = حتى
case-none-in-force = لا شيء
case-since = منذ
case-history = منذ متى
case-no-pairs = لا يوجد بعد بند مع متلقٍّ.
case-deadlines = ما يحين موعده
case-judged-on = بحسب يوم
case-what = ماذا
case-of = لـ
case-due = الموعد
case-no-deadlines = لا شيء يحين موعده.
case-more =
    { $count ->
        [zero] لا مزيد.
        [one] واحد آخر.
        [two] اثنان آخران.
        [few] { $count } أخرى.
        [many] { $count } أخرى.
       *[other] { $count } أخرى.
    }
case-alerts = تنبيهات قائمة
case-no-alerts = لا تنبيه قائماً بشأن هذا الملف.
case-corrections = التصحيحات
case-no-corrections = لا تصحيح مقترح، ولا سجل يناقض آخر.
case-proposal = تصحيح مقترح في الموضع
case-inconsistent = تناقض

## إعادة العرض

case-recorded-by = سجّله
case-on-behalf = نيابة عن
case-happened-on = وقع في
case-recorded-at = سُجِّل في
case-recorded-late =
    { $days ->
        [zero] في اليوم نفسه
        [one] بعده بيوم واحد
        [two] بعده بيومين
        [few] بعده بـ{ $days } أيام
        [many] بعده بـ{ $days } يوماً
       *[other] بعده بـ{ $days } يوم
    }
case-why = لماذا
case-no-reason = لم يُذكر سبب
case-class = السرية
case-policy = السياسة
case-edition = الطبعة { $edition }
case-position = الموضع في السجل
case-hash = البصمة
case-check-it = تحقق منها هنا
case-as-it-is = ما سُجِّل، حقلاً حقلاً
case-step-hidden = الأحداث حتى هذه الخطوة غير معروضة عليك.
case-steps-hidden-here = الخطوات من { $from } إلى { $to } غير معروضة عليك. وهذه آخر خطوة قبلها معروضة.
case-what-changed = ما غيّرته هذه الخطوة
case-changed-nothing = لم يتغير شيء في الحالة.
case-in-words = الشيء نفسه بالكلمات، قبل وبعد
case-field = الحقل
case-value = القيمة
case-before = قبل
case-after = بعد
case-changed = تغيّر
case-gone = لم يعد موجوداً
case-was-not-there = لم يكن موجوداً
case-cut = (أطول من اللازم، مقطوع)
case-more-changes =
    { $count ->
        [zero] لا تغييرات أخرى.
        [one] تغيير آخر متروك هنا.
        [two] تغييران آخران متروكان هنا.
        [few] { $count } تغييرات أخرى متروكة هنا.
        [many] { $count } تغييراً آخر متروكاً هنا.
       *[other] { $count } تغيير آخر متروك هنا.
    }
case-compare-steps = قارن خطوتين
case-compare-with = قارن بالخطوة
case-compare-end = أنهِ المقارنة
case-compared = ما تغيّر من الخطوة { $from } إلى الخطوة { $to }
case-in-audit = ابحث فيها ورتّبها في المراجعة
case-state-after = الحالة بعد هذه الخطوة
case-all-fields = كل الحقول عند هذه الخطوة
case-approved-short = موافق عليه
case-declined-short = مرفوض
case-figure-stage = المرحلة
case-figure-pairs = الدعم
case-figure-assessment = التقييم
case-figure-residual = الخطر المتبقي
case-figure-measures = التدابير
case-figure-decisions = القرارات
case-figure-conditions = الشروط
case-figure-indicators = المؤشرات
case-figure-review = المراجعة التالية
case-figure-incidents = حوادث قائمة
case-figure-interventions = تدخلات جارية
case-figure-suspensions = حالات الإيقاف المؤقت
case-figure-evidence = الأدلة

## الأحداث والحقول والمحاولات

case-newest-first = الأحدث أولاً. لكل حدث زمنان: متى وقع في العالم، ومتى سُجِّل.
case-no-events = لا حدث معروض عليك.
case-events-shown =
    { $count ->
        [zero] لا أحداث في هذه الصفحة، من { $all }.
        [one] حدث واحد في هذه الصفحة، من { $all }.
        [two] حدثان في هذه الصفحة، من { $all }.
        [few] { $count } أحداث في هذه الصفحة، من { $all }.
        [many] { $count } حدثاً في هذه الصفحة، من { $all }.
       *[other] { $count } حدث في هذه الصفحة، من { $all }.
    }
case-changes-there =
    { $count ->
        [zero] لم يتغير أي حقل
        [one] تغيّر حقل واحد
        [two] تغيّر حقلان
        [few] تغيّرت { $count } حقول
        [many] تغيّر { $count } حقلاً
       *[other] تغيّر { $count } حقل
    }
case-more-changes-there =
    { $count ->
        [zero] ولا حقل آخر
        [one] وحقل آخر
        [two] وحقلان آخران
        [few] و{ $count } حقول أخرى
        [many] و{ $count } حقلاً آخر
       *[other] و{ $count } حقل آخر
    }
case-blame-about = ما في كل حقل، ومن حدّده ولماذا، وما كان فيه قبل ذلك.
case-blame-from = جرى النظر إلى الوراء حتى الخطوة { $step }. من حدّد ما قبلها يُقرأ عند خطوة أسبق.
case-no-fields = لا حقل تحت هذا المسار.
case-stood-before = ما كان فيه قبل
case-set-by = حدّده
case-set-earlier = حُدِّد قبل الخطوات المنظور فيها
case-attempts-about = أوامر بشأن هذا الملف رفضتها قاعدة. لم تغيّر شيئاً، وليست جزءاً من الإثبات، وأقدمها يُنسى مع الوقت.
case-no-attempts = لا محاولة مرفوضة محفوظة.
case-tried-at = جرت في
case-command = الأمر
case-rule = القاعدة
case-by = من
case-left-out =
    { $count ->
        [zero] ولا شيء قبلها
        [one] وواحدة قبلها في الدقيقة نفسها
        [two] واثنتان قبلها في الدقيقة نفسها
        [few] و{ $count } قبلها في الدقيقة نفسها
        [many] و{ $count } قبلها في الدقيقة نفسها
       *[other] و{ $count } قبلها في الدقيقة نفسها
    }

## المخاطر والتدابير

case-matrix = المخاطر قبل التخفيف وبعده
case-conditions-over-time = الشروط عبر الزمن
case-risks = المخاطر
case-risk = الخطر
case-inherent = قبل التخفيف
case-residual = بعد التخفيف
case-relies-on = يستند إلى
case-not-rated = غير مقدَّر
case-scores = الشدة { $severity }، الاحتمال { $likelihood }
case-no-risks = لم يُحدَّد أي خطر بعد.
case-non-provision = خطر عدم تقديم الدعم
case-assessments = التقييمات
case-assessment = التقييم
case-state = الحالة
case-endorsed = الاعتماد
case-real-risk = خطر حقيقي بانتهاكات جسيمة
case-no-assessments = لم يبدأ أي تقييم بعد.
case-measures = التدابير
case-measure = التدبير
case-progress = التقدم
case-percent = { $percent }٪
case-against = في مواجهة
case-before-start = قبل البدء
case-no-measures = لم يُقترح أي تدبير بعد.
case-conditions = الشروط
case-condition = الشرط
case-kind = النوع
case-no-conditions = لم يضع أي قرار شرطاً.

## الرصد

case-indicators = المؤشرات مقابل عتباتها
case-indicator = المؤشر
case-last-value = آخر قيمة
case-threshold = العتبة
case-warn-at = إنذار عند { $value }
case-breach-at = تجاوز عند { $value }
case-consequence = ما يترتب على التجاوز
case-never-measured = لم يُقس بعد
case-no-indicators = لم يُعرَّف أي مؤشر بعد.
case-visits = زيارات الرصد
case-visits-told =
    { $visits ->
        [zero] لا زيارات
        [one] زيارة واحدة
        [two] زيارتان
        [few] { $visits } زيارات
        [many] { $visits } زيارة
       *[other] { $visits } زيارة
    }، رُفض الدخول: { $refused }
case-reviewed-on = روجع في
case-next-review = المراجعة التالية
case-suspensions = متى جرى الدعم ومتى أُوقف مؤقتاً
case-suspension = الإيقاف المؤقت
case-from = من
case-covers = ما زال يشمل
case-review = المراجعة
case-extended-until = مُدِّد حتى
case-ceased-on = انتهى الدعم نهائياً في
case-no-suspensions = لم يوقف الدعم مؤقتاً قط.
case-incidents = الحوادث
case-incident = الحادث
case-grave = جسيم
case-reported-on = أُبلغ عنه في
case-verified-how = مدى التحقق
case-outcome = النتيجة
case-no-incidents = لم يُبلغ عن أي حادث.
case-interventions = التدخلات
case-intervention = التدخل
case-opened = فُتح في
case-steps-taken = الخطوات المتخذة
case-no-interventions = لم يكن هناك تدخل.

## الأدلة والنسخ

case-evidence-about = تُعرف الوثيقة ببصمة بايتاتها. والمستندات محفوظة في مكان آخر؛ ومن لديه مستند يستطيع مقارنته هنا. ولا يغادر هذا الحاسوب.
case-file-compare = قارن مستنداً على حاسوبك
case-file-is = { $file } هو الوثيقة { $evidence }، بايتاً ببايت.
case-file-is-none = { $file } ليس أياً من هذه الوثائق.
case-document = الوثيقة
case-obtained-on = حُصل عليها في
case-erased = مُحي المحتوى
case-no-evidence = لا أدلة مرفقة.
case-show-more =
    { $count ->
        [zero] لا مزيد
        [one] أظهر واحدة أخرى
        [two] أظهر الاثنتين الأخريين
        [few] أظهر الـ{ $count } الأخرى
        [many] أظهر الـ{ $count } الأخرى
       *[other] أظهر الـ{ $count } الأخرى
    }
case-copies-about = في النسخة ما تراه أنت ولا أكثر. ويُسجَّل أنك أخذت نسخة قبل أول بايت منها.
case-copy-dossier = المستند الجامع
case-copy-dossier-about = مستند واحد للطباعة أو للحفظ بصيغة PDF
case-copy-xlsx = Excel
case-copy-xlsx-about = لبرنامج جداول، بتواريخ حقيقية
case-copy-csv = CSV
case-copy-csv-about = لبرنامج جداول أو إحصاء
case-copy-jsonl = JSON Lines
case-copy-jsonl-about = حدث في كل سطر، مع بصمته
case-copy-prov = PROV
case-copy-prov-about = المصدر وفق W3C PROV-JSON
case-copy-ocel = OCEL
case-copy-ocel-about = تنقيب العمليات، مع الأشياء التي تذكرها الأحداث
case-copy-xes = XES
case-copy-xes-about = تنقيب العمليات، أثر لكل ملف
case-copy-cloudevents = CloudEvents
case-copy-cloudevents-about = لأنظمة أخرى، حدث في كل سطر
case-print = اطبع هذه الصفحة
case-print-about = كل جزء من الملف يُطبع كما هو معروض، في اللحظة المنظور إليها.

## إثبات السلامة

case-proof-about = يُطلب كل حدث في هذا الملف بالبايتات التي خُزّنت. وتُحسب بصماتها هنا، في هذا المتصفح، وتُرفع إلى جذور السجل الموقَّعة. وما يقوله الخادم عن نفسه لا يُحتسب.
case-proof-limits = يُقارن المعروض بالبايتات: الموضع والأزمنة والفاعل وكل نص. أما الرموز والأرقام داخل الحدث فتُثبت كبايتات؛ ومن أراد قراءتها دون هذا الخادم يأخذ حزمة (hrdd bundle) ويتحقق منها.
case-check = تحقق من السلسلة هنا
case-stop = توقف
case-phase-reading = تُقرأ نقطة التحقق:
case-phase-hashing = تُحسب البصمات:
case-phase-linking = تُربط السلسلة:
case-verdict-good =
    { $count ->
        [zero] لا أحداث للتحقق منها.
        [one] جرى التحقق من حدث واحد في هذا المتصفح: السلسلة كاملة، ولم يتغير شيء.
        [two] جرى التحقق من حدثين في هذا المتصفح: السلسلة كاملة، ولم يتغير شيء.
        [few] جرى التحقق من { $count } أحداث في هذا المتصفح: السلسلة كاملة، ولم يتغير شيء.
        [many] جرى التحقق من { $count } حدثاً في هذا المتصفح: السلسلة كاملة، ولم يتغير شيء.
       *[other] جرى التحقق من { $count } حدث في هذا المتصفح: السلسلة كاملة، ولم يتغير شيء.
    }
case-verdict-wrong-at =
    { $count ->
        [zero] الخطوة { $step } ليست كما سُجِّلت. ومنها فصاعداً لا يوثق بشيء.
        [one] الخطوة { $step } ليست كما سُجِّلت. ومنها فصاعداً لا يوثق بشيء.
        [two] الخطوة { $step } أولى خطوتين ليستا كما سُجِّلتا. ومنها فصاعداً لا يوثق بشيء.
        [few] الخطوة { $step } أولى { $count } خطوات ليست كما سُجِّلت. ومنها فصاعداً لا يوثق بشيء.
        [many] الخطوة { $step } أولى { $count } خطوة ليست كما سُجِّلت. ومنها فصاعداً لا يوثق بشيء.
       *[other] الخطوة { $step } أولى { $count } خطوة ليست كما سُجِّلت. ومنها فصاعداً لا يوثق بشيء.
    }
case-verdict-wrong = الملف في مجمله لا يوافق ما وُقِّع. ولا يوثق به.
case-verdict-stopped =
    { $done ->
        [zero] توقف: لم يجرِ التحقق من أي حدث، من { $all }.
        [one] توقف: جرى التحقق من حدث واحد، من { $all }.
        [two] توقف: جرى التحقق من حدثين، من { $all }.
        [few] توقف: جرى التحقق من { $done } أحداث، من { $all }.
        [many] توقف: جرى التحقق من { $done } حدثاً، من { $all }.
       *[other] توقف: جرى التحقق من { $done } حدث، من { $all }.
    }
case-verdict-hidden =
    { $count ->
        [zero] لم يجرِ التحقق من أي حدث. ولا يمكن أن يُثبت لك أن لا حدث ناقصاً، لأن بعضها غير معروض عليك.
        [one] جرى التحقق من حدث واحد: هو كما سُجِّل. ولا يمكن أن يُثبت لك أن لا حدث ناقصاً، لأن بعضها غير معروض عليك.
        [two] جرى التحقق من حدثين: هما كما سُجِّلا. ولا يمكن أن يُثبت لك أن لا حدث ناقصاً، لأن بعضها غير معروض عليك.
        [few] جرى التحقق من { $count } أحداث: هي كما سُجِّلت. ولا يمكن أن يُثبت لك أن لا حدث ناقصاً، لأن بعضها غير معروض عليك.
        [many] جرى التحقق من { $count } حدثاً: هي كما سُجِّلت. ولا يمكن أن يُثبت لك أن لا حدث ناقصاً، لأن بعضها غير معروض عليك.
       *[other] جرى التحقق من { $count } حدث: هي كما سُجِّلت. ولا يمكن أن يُثبت لك أن لا حدث ناقصاً، لأن بعضها غير معروض عليك.
    }
case-verdict-unsigned =
    { $count ->
        [zero] لا أحداث للتحقق منها.
        [one] جرى التحقق من حدث واحد: السلسلة كاملة. لم يمكن التحقق من توقيع نقطة التحقق في هذا المتصفح.
        [two] جرى التحقق من حدثين: السلسلة كاملة. لم يمكن التحقق من توقيع نقطة التحقق في هذا المتصفح.
        [few] جرى التحقق من { $count } أحداث: السلسلة كاملة. لم يمكن التحقق من توقيع نقطة التحقق في هذا المتصفح.
        [many] جرى التحقق من { $count } حدثًا: السلسلة كاملة. لم يمكن التحقق من توقيع نقطة التحقق في هذا المتصفح.
       *[other] جرى التحقق من { $count } حدث: السلسلة كاملة. لم يمكن التحقق من توقيع نقطة التحقق في هذا المتصفح.
    }
case-verdict-unproved =
    { $count ->
        [0] لم يمكن إثبات أي حدث: البراهين غير معروضة على دورك.
        [zero] لم يمكن إثبات أي حدث: البراهين غير معروضة على دورك.
        [one] جرى التحقق من حدث واحد: هو كما سُجِّل. وما عداه لا برهان معروضاً عليك بشأنه.
        [two] جرى التحقق من حدثين: هما كما سُجِّلا. وما عداهما لا برهان معروضاً عليك بشأنه.
        [few] جرى التحقق من { $count } أحداث: هي كما سُجِّلت. وما عداها لا برهان معروضاً عليك بشأنه.
        [many] جرى التحقق من { $count } حدثاً: هي كما سُجِّلت. وما عداها لا برهان معروضاً عليك بشأنه.
       *[other] جرى التحقق من { $count } حدث: هي كما سُجِّلت. وما عداها لا برهان معروضاً عليك بشأنه.
    }
case-fault-bytes = البايتات المخزنة ليست لها البصمة المعروضة.
case-fault-place = البايتات المخزنة لحدث آخر، أو لموضع آخر.
case-fault-told = من أو متى أو أين معروض على غير ما في البايتات المخزنة.
case-fault-kind = سُمّي بنوع غير نوع أحداث أخرى لها النوع نفسه في بايتاتها.
case-fault-text = معروض نص ليس في البايتات المخزنة.
case-fault-tree = طريقه لا يؤدي إلى جذر السجل.
case-fault-left-out = حدث ناقص هنا.
case-fault-chain = سلسلة كل الأحداث لا تنتهي حيث تقول نقطة التحقق.
case-fault-other-log = البراهين لسجلين لا يكمل أحدهما الآخر.
case-fault-checkpoint-unreadable = نقطة التحقق ليست نقطة تحقق.
case-fault-signature-wrong = التوقيع لا يوافق نقطة التحقق.
case-ribbon = الخطوات من الأولى إلى الأخيرة، وكيف وُجدت كل منها
case-ribbon-waiting = لم يجرِ التحقق بعد
case-ribbon-good = كما سُجِّلت
case-ribbon-wrong = تغيّرت
case-ribbon-unproved = لا برهان معروضاً
case-no-checkpoint = لا نقطة تحقق معروضة عليك.
case-checkpoint = نقطة التحقق التي رُفعت إليها
case-log = السجل
case-size = الأحداث في السجل
case-root = جذر السجل
case-streams-root = جذر كل السلاسل
case-chain-end = نهاية سلسلة هذا الملف
case-signature = توقيع السجل
case-signature-good = موافق
case-signature-bad = غير موافق
case-signature-unknown = لم يُتحقق منه: هذا المتصفح يفعل ذلك عبر https أو على حاسوب السجل
case-kept = قارن بنقطة تحقق محفوظة في مكان آخر
case-kept-about = خادم يكذب يستطيع أن يوقّع من جديد ما يعرضه. أما نقطة تحقق أُرسلت إليك من قبل، أو يحفظها مكتب آخر، فلا يستطيع تغييرها.
case-kept-note = نقطة التحقق، بكل أسطرها
case-compare = قارن
case-this-note = نقطة التحقق الحالية، للحفظ
case-kept-fits = سجل اليوم يكمل السجل المحفوظ: لم يتغير شيء قبله.
case-kept-differs = سجل اليوم لا يكمل السجل المحفوظ. لقد تغيّر فيه شيء. أبلغ المكتب الذي يحفظ الآخر.
case-kept-unreadable = هذه ليست نقطة تحقق. الصق كل أسطرها، والسطر الأول أيضاً.
case-kept-of-another = نقطة التحقق هذه لسجل آخر.
case-kept-later = نقطة التحقق هذه أحدث من نقطة هذا التحقق. تحقق من جديد ثم قارن.
