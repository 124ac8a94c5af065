# Arabic: the sentences of the pictures.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

## Counts, used in the sentences below

days = { $days ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}
cases = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفاً
   *[other] { $count } ملف
}
risks = { $count ->
    [zero] لا مخاطر
    [one] خطر واحد
    [two] خطران
    [few] { $count } مخاطر
    [many] { $count } خطراً
   *[other] { $count } خطر
}
conditions-count = { $count ->
    [zero] بلا شروط
    [one] شرط واحد
    [two] شرطين
    [few] { $count } شروط
    [many] { $count } شرطاً
   *[other] { $count } شرط
}

## Around every picture

demonstration = بيانات تجريبية. لا تصف أي شخص أو وحدة أو بلد حقيقي.
case-and-step = { $case } · الخطوة { $step } من { $of }
stamp-case = حتى الحدث { $step } من { $of } في الملف { $case }
stamp-portfolio = جميع الملفات التي يحق لك رؤيتها
stamp-position = الموضع { $position } في السجل
stamp-hash = بصمة ذلك القيد { $hash }…
stamp-no-hash = البصمة غير معروضة لك
stamp-policy = الإصدار { $edition } من السياسة
stamp-filter = التصفية: { $filter }
stamp-no-filter = دون تصفية
stamp-day = بتاريخ { $day }
stamp-effective = كما كان الحال في { $day }، وفق المعروف عند ذلك الموضع
hidden-events = { $count ->
    [zero] كل أحداث هذا الملف معروضة لك.
    [one] حدث واحد في هذا الملف غير معروض لك.
    [two] حدثان في هذا الملف غير معروضين لك.
    [few] { $count } أحداث في هذا الملف غير معروضة لك.
    [many] { $count } حدثاً في هذا الملف غير معروض لك.
   *[other] { $count } حدث في هذا الملف غير معروض لك.
}
hidden-cases = { $count ->
    [zero] لم يُترك أي ملف.
    [one] تُرك ملف واحد: لا يُعرض لك كل ما تحتاجه الصورة.
    [two] تُرك ملفان: لا يُعرض لك كل ما تحتاجه الصورة.
    [few] تُركت { $count } ملفات: لا يُعرض لك كل ما تحتاجه الصورة.
    [many] تُرك { $count } ملفاً: لا يُعرض لك كل ما تحتاجه الصورة.
   *[other] تُرك { $count } ملف: لا يُعرض لك كل ما تحتاجه الصورة.
}
empty-withheld = هذا غير معروض لك: دورك لا يرى ما تمثله الصورة.
capped = المرسوم: { $shown } من { $all }.
capped-at-least = المرسوم: { $shown } من { $all } على الأقل.
more-in-table = أسطر أخرى في الجدول: { $count }.
none = لا شيء
changed = تغيّر
today = اليوم
severity = الجسامة
likelihood = الاحتمال
level = المستوى
score-1 = 1 ضئيل جداً
score-2 = 2 ضئيل
score-3 = 3 متوسط
score-4 = 4 كبير
score-5 = 5 كبير جداً
state-since = { $state }، منذ { days }
breached-since = { $state }، منذ { days }
state-by = { $state }، { $by }
days-ago = قبل { days }
days-left = يتبقى { days }
days-overdue = متأخر { days }
days-open = الوسيط { days }
days-short = { days }
days-suspended = { days }
due-on = يُستحق { $day }
unit-count = { $value }
unit-percent = { $value } ٪
unit-per-thousand = { $value } لكل 1000
unit-days = { $value } يوم
unit-hours = { $value } ساعة

## Columns and rows

col-step = الخطوة
col-event = الحدث
col-happened = وقع في
col-recorded = قُيّد في
col-number = رقم
col-risk = الخطر
col-before = قبل
col-after = بعد
col-level = المستوى
col-severity = الجسامة
col-likelihood = الاحتمال
col-cases = الملفات
col-stage = المرحلة
col-median-days = وسيط أيام البقاء مفتوحاً
col-indicator = المؤشر
col-state = الحالة
col-since = منذ
col-last = آخر قيمة
col-threshold = الحد
col-case = الملف
col-support = الدعم
col-from = من
col-to = إلى
col-days-suspended = أيام الإيقاف
col-severity-word = الإلحاح
col-alert = التنبيه
col-raised = صدر في
col-by = بيد
col-what = البند
col-value = القيمة
col-changed = تغيّر
col-due = الاستحقاق
col-days-left = الأيام المتبقية
col-events = الأحداث
col-days = أيام البقاء مفتوحاً
col-quiet = أطول صمت بالأيام
col-inherent = الأصلي
col-residual = المتبقي
col-now = الأخير
row-status = أين يقف
row-title = الموضوع
row-authority = جهة القرار
row-level = الخطر المتبقي المقبول
row-because = السبب
row-policy = القواعد السارية
row-dossier = استند إلى
row-valid-until = سارٍ حتى
row-dissent = المخالفون
row-departs = المشورة
row-before = ما سبقه
row-review = المراجعة القادمة
row-events = أحداث السجل
row-opened = قُرئ وقورن عند الفتح حتى
row-again = أُعيدت قراءته في الخلفية حتى
row-finished = آخر قراءة كاملة
row-flaw = أول قيد مغاير لما قُيّد
again-since = { $position }، منذ { $since }
pin-signed = نقطة تحقق موقّعة من هذا السجل: { $size }
pin-witnessed = نقطة تحقق موقّعة من الشهود: { $size }

## Keys of the drawings

key-past = مضى
key-here = هنا
key-later = لم يأتِ بعد
key-decision = قرار
key-alert = تنبيه
key-suspension = إيقاف
key-other = حدث آخر
key-before = قبل التخفيف
key-after = بعد التخفيف
key-same = لم يتغير موضعه
key-moved = انتقل إلى
key-under-way = جارٍ
key-attention = يحتاج إلى انتباه
key-over = انتهى
key-measured = المقاس
key-threshold = الحد
key-warning = خط التحذير
key-waiting = موافق عليه ولم يبدأ
key-running = جارٍ
key-suspended = موقوف
key-ended = اكتمل أو أُنهي نهائياً
key-verified = قُرئ وهو كما قُيّد
key-unverified = قُيّد بعد ذلك ولم تُعد قراءته
key-flaw = مغاير لما قُيّد
key-doubt = لا يوثق به من هنا
key-checkpoint = نقطة تحقق
key-due = مستحق
key-overdue = متأخر
key-done = أُنجز
key-falls = ينخفض أو يبقى
key-climbs = يعود إلى الارتفاع

## The film strip

film-title = الملف خطوة بخطوة
film-here = الخطوة { $step } من { $of }: { $event }.
film-empty = لا يُعرض لك أي حدث من هذا الملف.
film-later = لم يأتِ بعد
film-broken = لا يوثق به
film-broken-from = قيد الخطوة { $step } ليس كما قُيّد. لا تثق به ولا بما يليه.
film-window = الخطوات المرسومة: { $shown } من { $all }. الشريط يعرضها كلها.
film-rail = بحسب التاريخ
film-quiet = { days } دون شيء
film-quiet-from = لا شيء لمدة { days } ابتداءً من { $day }.

## The matrix

matrix-title = المخاطر قبل التخفيف وبعده
matrix-told = { risks }. عند مستوى أدنى بعد التخفيف: { $less }.
matrix-told-portfolio = أشد خطر في كل ملف: { cases }، بحسب آخر تقدير.
matrix-projected = ما بعد التخفيف يحسب التدابير المتفق عليها، ولم يُتحقق منها كلها.
matrix-empty = لم يُقدَّر أي خطر في هذا الملف بعد.
matrix-empty-portfolio = لا ملف تراه فيه خطر مقدَّر.

## The funnel

funnel-title = الملفات بحسب المرحلة
funnel-now = أين تقف: { cases }. الموقوف: { $suspended }.
funnel-reached = إلى أين وصلت: { cases }.
funnel-hairline = الخط الرفيع: مدة بقاء ملفات المرحلة مفتوحة، أو حتى إغلاقها؛ الوسيط.
funnel-empty = لا توجد هنا ملفات يحق لك رؤيتها.
funnel-small = غير معروض: أحد الأعداد صغير إلى حد قد يدل على ملف بعينه.
reached-opened = فُتحت
reached-rated = قُدّر خطرها
reached-decided = صدر قرار فيها
reached-approved = ووفق عليها
reached-suspended = أُوقفت يوماً ما
reached-closed = أُغلقت

## Indicators

indicators-title = المؤشرات مقابل الحدود
indicators-told = المؤشرات: { $count }. المتجاوِز للحد: { $breached }.
indicators-empty = لم يُعرَّف أي مؤشر في هذا الملف بعد.
indicators-none-breached = لا مؤشر متجاوز للحد في الملفات التي تراها.
breached-from = يُتجاوز من { $value } فأكثر
breached-below = يُتجاوز تحت { $value }

## Suspensions

suspensions-title = متى جرى الدعم ومتى أُوقف
suspensions-told = أوجه الدعم ومتلقوها: { $count }. الموقوف: { $now }.
suspensions-told-portfolio = أُوقفت يوماً ما: { cases }. ما زال موقوفاً: { $now }.
suspensions-empty = لم يُوافَق بعد على أي دعم في هذا الملف، فلم يجرِ ولم يُوقف شيء.
suspensions-empty-portfolio = لم يُوقف قط أي دعم تراه.

## Alerts

alerts-title = التنبيهات
alerts-told = المفتوح: { $count }. الحرج: { $critical }.
alerts-rhythm = صدر خلال 30 يوماً: { $count }
alerts-empty = لا شيء مفتوح، ولم يصدر شيء خلال 30 يوماً.
alerts-none-open = لا شيء مفتوح.
alerts-ledger = السجل نفسه

## The decision

decision-title = القرار
decision-approved = ووفق على الدعم في { $day } من قبل { $by } بلا شروط.
decision-approved-with-conditions = ووفق على الدعم في { $day } من قبل { $by }، الشروط: { conditions-count }.
decision-declined = رُفض الدعم في { $day } من قبل { $by }.
decision-none = لم يُقرَّر شيء بعد. يقف الملف عند: { $status }.
decision-suspended = الدعم موقوف مؤقتاً منذ { $day }.
decision-ceased = أُنهي الدعم نهائياً في { $day }.
decision-review = المراجعة مستحقة في { $day }.
stands-at = الحالة: { $status }
dossier-up-to = الملف حتى الخطوة { $step }، البصمة { $hash }…
dissent-by = لم يوافق: { $offices } ({ $count })
dissent-none = لا أحد مقيَّد
departs = يخالف مشورة الآلية
decisions-before = قرارات سابقة: { $count }
conditions = الشروط
decided-approved = ووفق عليه { $day }
decided-declined = رُفض { $day }

## What a step changed

diff-title = ما غيّرته الخطوة
diff-told = الخطوة { $step }: { $event }، { $day }، قيّدها { $by }. الأسطر المتغيرة: { $count }.
diff-same = بلا تغيير ({ $count }): { $fields }
diff-empty = هذه الخطوة غير معروضة لك.
field-status = المرحلة
field-items = الدعم
field-recipients = المتلقون
field-pairs = الدعم والمتلقون
field-assessment = التقييم
field-risks = المخاطر
field-level = الخطر المتبقي
field-measures = التدابير
field-decision = القرار
field-conditions = الشروط
field-indicators = المؤشرات
field-review = المراجعة القادمة
field-incidents = الحوادث المفتوحة
field-interventions = التدخلات المفتوحة
field-suspensions = الإيقافات
field-evidence = الأدلة
field-alerts = التنبيهات المفتوحة

## Integrity

integrity-title = السجل كله: ما الذي جرى التحقق منه
integrity-told = أحداث السجل: { $count }. قُرئ وقورن حتى الحدث { $opened }: كما قُيّد.
integrity-flaw = الحدث { $position } ليس كما قُيّد. لا تثق بشيء بعده؛ شغّل hrdd verify.
integrity-by-server = هذا ما يقوله البرنامج الحافظ للسجل. للتحقق بنفسك: hrdd verify أو نقطة تحقق محفوظة في مكان آخر.
integrity-empty = السجل فارغ.

## The calendar

calendar-title = المراجعات المستحقة والمنجزة والمتأخرة
calendar-told = المستحق: { $count }. المتأخر: { $overdue }.
calendar-empty = لا مراجعة مستحقة ولا منجزة في هذه الأسابيع.
calendar-done-of = المراجعات المنجزة هي مراجعات آخر الملفات فتحاً، وعددها { $count }.
week-sum = في الأسبوع
week-counts = { $due } مستحق، { $done } تم
weekday-1 = الإثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

## The dotted chart

dotted-title = أحداث كل ملف بحسب الأيام منذ فتحه
dotted-told = { cases }، الأطول أولاً. الأطول: { days }.
dotted-axis = الأيام منذ فتح الملف
dotted-empty = لا ملف تُعرض لك كل أحداثه.

## Risk drift

drift-title = الخطر: الأصلي، ثم المتبقي، ثم الأخير
drift-told = { cases }. العائد إلى الارتفاع: { $climbing }.
drift-climbs = { $case } يرتفع
drift-empty = لا ملف تراه فيه خطر مقدَّر.

## Conditions over time

conditions-title = الشروط عبر الزمن
conditions-told = المفتوح: { $open }. المستوفى: { $met }. المخروق: { $breached }.
conditions-empty = لم يضع أي قرار في هذا الملف شرطاً.
