# ما تقوله التقارير عن نفسها. والإنكليزية فوق كل مدخل هي إنكليزية تعريفاتها.
# Not yet read by a native reviewer.

# The case.
report-d6982492 = الملف.
# The country of the case.
report-e6bd1b59 = بلد الملف.
# today; where an earlier moment is asked about, its day
report-e1616a9f = اليوم؛ وإن سُئل عن لحظة سابقة فيومها
# The day that counts as today.
report-3f8d43b5 = اليوم الذي يُحسب على أنه اليوم الحالي.
# The reference of the case.
report-3264415b = مرجع الملف.
# Only cases in this country.
report-d926c666 = ملفات هذا البلد وحدها.
# Where does reality lag behind the plan: which risks are higher with the measures achieved than with those that were planned?
report-c3051673 = أين يتأخر الواقع عن الخطة: أي المخاطر أعلى بالتدابير المحققة منها بالتدابير المخططة؟
# Risks whose last reading with the measures verified so far has a higher level than the last reading with all agreed measures at work. Risks without both readings are not compared.
report-6a8f0647 = المخاطر التي يعلو آخر تقدير لها بالتدابير المحققة حتى الآن على آخر تقدير لها مع عمل جميع التدابير المتفق عليها. ولا تُقارن المخاطر التي ينقصها أحد التقديرين.
# The risk.
report-59c9e31e = الخطر.
# What could happen to people.
report-a8cf5d80 = ما قد يصيب الناس.
# Its level without measures.
report-e88e3ff4 = مستواه بلا تدابير.
# Its level if all agreed measures work.
report-e0bcc1f8 = مستواه إذا نجحت جميع التدابير المتفق عليها.
# Its level with the measures verified so far.
report-d8615158 = مستواه بالتدابير المحققة حتى الآن.
# When that was read.
report-2c9575f6 = متى جرى ذلك التقدير.
# When this was read.
report-68c184bd = متى جرى هذا التقدير.
# How many levels lie between.
report-885254a8 = كم مستوى بينهما.
# Which precedent conditions and measures keep approved support from starting?
report-e08c5285 = أي الشروط والتدابير السابقة للبدء تمنع بدء دعم موافق عليه؟
# In cases with a pair that is approved and has not started: conditions that must be satisfied before the start, of the last approval of such a pair, that are open or breached; and measures without which support may not start that are not verified. For a dropped measure what takes its place counts; where nothing does, it blocks.
report-dede4018 = في الملفات التي فيها زوج موافق عليه ولم يبدأ: الشروط الواجب استيفاؤها قبل البدء، من آخر موافقة على مثل هذا الزوج، وهي لم تُستوفَ أو خُرقت؛ والتدابير التي لا يبدأ الدعم من دونها ولم يُتحقق منها. ويُحتسب عن التدبير المتروك ما حل محله؛ فإن لم يحل محله شيء فهو عائق.
# CONDITION or MEASURE.
report-82e7d45e = CONDITION أو MEASURE.
# What must be so, or be done.
report-a79e84d1 = ما يجب أن يتحقق أو يُفعل.
# Who answers for it.
report-9fc1fb58 = من المسؤول عنه.
# By when.
report-f6b36780 = متى يحل موعده.
# Where it stands; of a dropped measure, where stands what took its place.
report-4e6f3f18 = أين وصل؛ وفي التدبير المتروك: أين وصل ما حل محله.
# The approval that set the condition.
report-9e74cc9d = الموافقة التي وضعت الشرط.
# Which indicators are in breach or without data two periods running or without any reading, and which visits were refused?
report-db8e017f = أي المؤشرات تجاوزت عتبتها أو ظلت بلا بيانات فترتين متتاليتين أو لم تُقس قط، وأي الزيارات رُفضت؟
# Of cases that are not closed, indicators that are not retired and stand in breach, from which two readings in range running would free them, or without data for two periods running. NO_READING: support is in force, and for twice the time between two readings nobody has recorded one, not even that there is no data. Then every monitoring visit to which access was refused, also of closed cases. The value is that of the last period; no data is no good news.
report-6d7f8752 = في الملفات غير المغلقة: المؤشرات غير المسحوبة التي تجاوزت عتبتها، ولا يخرجها من ذلك إلا قياسان متتاليان ضمن النطاق، أو التي ظلت بلا بيانات فترتين متتاليتين. NO_READING: الدعم سارٍ ولم يقيّد أحد أي قياس طوال ضعف المدة بين قياسين، ولا حتى عدم وجود بيانات. ثم كل زيارة رصد مُنع الوصول إليها، في الملفات المغلقة أيضاً. والقيمة قيمة الفترة الأخيرة؛ وغياب البيانات ليس خبراً ساراً.
# BREACHED, NO_DATA, NO_READING or VISIT_REFUSED.
report-56591929 = BREACHED أو NO_DATA أو NO_READING أو VISIT_REFUSED.
# The indicator.
report-122f6886 = المؤشر.
# What it shows; the place of a visit.
report-66c55744 = ما يبيّنه؛ أو مكان الزيارة.
# Since when it stands so; the day of a visit.
report-5199e6af = منذ متى هو كذلك؛ أو يوم الزيارة.
# The value of the last period.
report-ed4ac8f8 = قيمة الفترة الأخيرة.
# The threshold.
report-196007ea = العتبة.
# What a breach brings.
report-64d101cf = ما يترتب على تجاوز العتبة.
# The recipient that was visited.
report-38f65ff0 = المتلقي الذي زير.
# Where do my cases stand, what waits on me, and what falls due in 14 days?
report-bfc1f0d3 = أين وصلت ملفاتي، وما الذي ينتظرني، وما الذي يحل خلال 14 يوماً؟
# A case is a person's own where the person owns it or is assigned to it today. CASE: where each of them stands. WAITING: measures and conditions that the person answers for and that are not done, in any case that is seen; and decisions that were asked for in the person's own cases and not taken. DUE: what falls due in those cases within so many days, and what is overdue. Of a closed case only where it stands.
report-948191a7 = يُعد الملف للشخص إذا كان مسؤولاً عنه أو مكلفاً به اليوم. CASE: أين وصل كل منها. WAITING: التدابير والشروط التي يُسأل عنها الشخص ولم تُنجز، في أي ملف يُرى؛ والقرارات التي طُلبت في ملفاته ولم تُتخذ. DUE: ما يحل في تلك الملفات خلال عدد الأيام المحدد، وما تأخر. ومن الملف المغلق لا يُذكر إلا أين وصل.
# every event that sets a deadline
report-c18f8755 = كل حدث يحدد موعداً
# What waits on somebody waits by what is on record.
report-574fd388 = ما ينتظر أحداً إنما ينتظره بحسب ما هو مقيَّد.
# whoever asks
report-065782f5 = من يسأل
# Whose desk.
report-420c3f1c = مكتب أي شخص.
# How many days ahead.
report-46251398 = لكم يوماً مقبلاً.
# CASE, WAITING or DUE.
report-44c7f148 = CASE أو WAITING أو DUE.
# Where the case stands.
report-80a1b91d = أين وصل الملف.
# What it is: STATUS, MEASURE, CONDITION, DECISION, or the kind of deadline.
report-8856cf92 = ما هو: STATUS أو MEASURE أو CONDITION أو DECISION، أو نوع الموعد.
# Which one.
report-c34f3754 = أيها.
# Whether that was before today.
report-d7e25e86 = هل كان ذلك قبل اليوم.
# Which mitigation measures are overdue, by type, owner and party?
report-1765da95 = أي تدابير التخفيف متأخرة، بحسب النوع والمسؤول والمنفّذ؟
# Measures that are neither verified nor dropped and were due, as last changed, before today. That its owner says a measure is complete does not end it: only another person's verification does. Cases that are closed or withdrawn are left aside.
report-0f6c2b20 = التدابير التي لم يُتحقق منها ولم تُترك وكان موعدها، بحسب آخر تغيير، قبل اليوم. وقول المسؤول عنها إنها اكتملت لا ينهيها: لا ينهيها إلا تحقق شخص آخر. وتُستثنى الملفات المغلقة أو المسحوبة.
# Only measures of this type, such as DATA_CONTROL.
report-62ca3318 = تدابير هذا النوع وحدها، مثل DATA_CONTROL.
# Only measures that this person answers for.
report-3fcc6d73 = التدابير التي يُسأل عنها هذا الشخص وحدها.
# Only measures of this party: IOM, RECIPIENT, UN_ENTITY or THIRD_PARTY.
report-55c2fea5 = تدابير هذه الجهة وحدها: IOM أو RECIPIENT أو UN_ENTITY أو THIRD_PARTY.
# The measure.
report-56f11a00 = التدبير.
# Which of the eight types.
report-021f383b = أي الأنواع الثمانية.
# Its number, 1 to 8.
report-23efd4db = رقمه، من 1 إلى 8.
# What it is.
report-451bc40d = ما هو.
# Who carries it out.
report-c1ff71ee = من ينفذه.
# Where it stands.
report-e75e40ca = أين وصل.
# By when it was due.
report-cdabd7d4 = متى كان موعده.
# How many days ago that was.
report-f076dfcf = قبل كم يوم كان ذلك.
# Per cent done, as last reported.
report-56e131b8 = النسبة المئوية المنجزة، بحسب آخر إفادة.
# Whether support may not start before it is verified.
report-a38fff7d = هل يُمنع بدء الدعم قبل التحقق منه.
# Which promised corrective actions are past their date?
report-b9eacee8 = أي الإجراءات التصحيحية الموعود بها فات موعدها؟
# Notifications whose last answer promises corrective action by a day before today. A later answer, whatever it says, takes the place of the promise.
report-35a63d68 = الإخطارات التي يعد آخر رد عليها بإجراء تصحيحي في يوم قبل اليوم. وأي رد لاحق، أياً كان مضمونه، يحل محل الوعد.
# The notification.
report-2d1371b3 = الإخطار.
# Who promised.
report-4c807895 = من وعد.
# When that authority was notified.
report-786c017d = متى أُخطرت تلك السلطة.
# When it answered.
report-a94ff07b = متى أجابت.
# By when it promised to act.
report-1bb0ce6f = متى وعدت بأن تتصرف.
# Which supports are active although a precondition was not met, or stale, when they were approved?
report-eafe73b8 = أي أصناف الدعم نشطة رغم أن شرطاً مسبقاً لم يكن مستوفى أو كان متقادماً عند الموافقة عليها؟
# Every pair of item and recipient that is active. For its last approval each of the four preconditions is looked at: the last assessment recorded before the approval that covers the pair, as it counts at the moment asked about, so that a correction made after the approval shows. The row says what was wrong: not met, not applicable without a second person, no longer valid on the day of the approval or overtaken by a material change or a new description of the item, or missing. A pair that was approved again on sound ground is not listed.
report-0ed68d79 = كل زوج من دعم ومتلقٍّ نشط. ويُنظر لآخر موافقة عليه في كل من الشروط المسبقة الأربعة: آخر تقييم قُيّد قبل الموافقة ويشمل الزوج، كما يُحتسب في اللحظة المسؤول عنها، فيظهر أي تصحيح جرى بعد الموافقة. ويبيّن الصف موضع الخلل: غير مستوفى، أو لا ينطبق من دون شخص ثانٍ، أو لم يعد صالحاً يوم الموافقة أو تجاوزه تغيّر جوهري أو وصف جديد للدعم، أو غير موجود. ولا يُدرج زوج وُوفق عليه من جديد على أساس سليم.
# The support item.
report-6268ba75 = صنف الدعم.
# The recipient.
report-034b6aa8 = المتلقي.
# Which of the four.
report-1e97ca23 = أي الشروط الأربعة.
# What was wrong: NOT_MET, UNCONFIRMED, STALE or MISSING.
report-287f1d3f = موضع الخلل: NOT_MET أو UNCONFIRMED أو STALE أو MISSING.
# The day of the assessment, where there was one.
report-9f9e89c7 = يوم التقييم، إن وُجد.
# The last day on which it was valid.
report-646a9855 = آخر يوم كان صالحاً فيه.
# The approval.
report-d34b665e = الموافقة.
# The day of the approval.
report-c15eec59 = يوم الموافقة.
# What was corrected, by whom, in which field, which decisions does it touch, and which alerts are open?
report-41f3f3ef = ما الذي صُحح، ومن صححه، وفي أي حقل، وأي القرارات يمس، وأي التنبيهات مفتوحة؟
# Every correction and annulment, with who proposed and who approved it, the field, what it said and what it says now. The decisions that it touches are the approvals, declines and resumptions named in the consistency alerts raised with it. Then every consistency alert that nobody has resolved, whatever raised it.
report-54efc508 = كل تصحيح وإبطال، مع من اقترحه ومن وافق عليه، والحقل، وما كان يقوله وما يقوله الآن. والقرارات التي يمسها هي الموافقات والرفض والاستئناف المسماة في تنبيهات الاتساق التي صدرت معه. ثم كل تنبيه اتساق لم يعالجه أحد، أياً كان مثيره.
# It tells what was recorded about the record itself.
report-985514a4 = هو عما قُيّد بشأن السجل نفسه.
# Only what this person proposed or approved; alerts that stand alone are left out then.
report-fb6a1857 = ما اقترحه هذا الشخص أو وافق عليه وحده؛ وتُترك عندئذ التنبيهات القائمة بذاتها.
# CORRECTION, ANNULMENT or OPEN_ALERT.
report-65dfa01d = CORRECTION أو ANNULMENT أو OPEN_ALERT.
# When it was recorded.
report-f8ed8073 = متى قُيّد.
# The event that is corrected or annulled.
report-3aa47a31 = الحدث المصحح أو المبطَل.
# What kind that is.
report-c345c8d2 = من أي نوع هو.
# The field.
report-4f398fb7 = الحقل.
# What it said, as JSON.
report-8a3b435d = ما كان يقوله، بصيغة JSON.
# What it says now, as JSON.
report-d848a2a8 = ما يقوله الآن، بصيغة JSON.
# Who proposed it.
report-e75e80fb = من اقترحه.
# Who approved it.
report-5a53fe68 = من وافق عليه.
# The rule of an alert that stands alone.
report-92831f73 = قاعدة التنبيه القائم بذاته.
# The consistency alerts raised with it.
report-5e521c21 = تنبيهات الاتساق التي صدرت معه.
# The decisions that those name.
report-f055177c = القرارات التي تسميها.
# How many of those alerts are open.
report-a3f5d819 = كم من هذه التنبيهات مفتوح.
# Which decisions were taken by somebody who also assessed, endorsed, asked for or owned the case?
report-0f8fa2b4 = أي القرارات اتخذها شخص كان أيضاً قد قيّم الملف أو اعتمد تقييمه أو طلب القرار فيه أو كان المسؤول عنه؟
# Approvals and declines by the owner of the case, by an assessor or endorser of an assessment that the decision rests on, by who asked for it or concurred on it; resumptions, cessations, extensions and variations of conditions by the owner or by who asked for them; emergencies ratified by who authorised them. The rules refuse all of these when they are recorded. So a row here says that a correction made later brought one to light, or that the log holds what the rules would not record.
report-5fea7caa = الموافقات والرفض من المسؤول عن الملف، أو من مقيّم أو معتمِد لتقييم يستند إليه القرار، أو ممن طلبه أو أبدى فيه رأياً موافقاً؛ والاستئناف والإنهاء والتمديد وتعديل الشروط من المسؤول أو ممن طلبها؛ وحالات الطوارئ التي صدّق عليها من أذن بها. والقواعد ترفض هذا كله عند التقييد. فوجود صف هنا يعني أن تصحيحاً لاحقاً كشف شيئاً منه، أو أن السجل يحوي ما ما كانت القواعد لتقيّده.
# The decision, suspension, condition or emergency.
report-3f550975 = القرار أو الإيقاف المؤقت أو الشرط أو حالة الطوارئ.
# The kind of event.
report-90eeb50c = نوع الحدث.
# Who decided.
report-7b6f9a2b = من قرر.
# On which day.
report-ba49a4f2 = في أي يوم.
# How that person was involved.
report-8c7b9875 = كيف كان ذلك الشخص ضالعاً.
# What was delivered outside approved scope, or while support was suspended, and what was it worth?
report-8c8213bf = ما الذي سُلّم خارج النطاق الموافق عليه أو أثناء الإيقاف المؤقت، وكم كانت قيمته؟
# Deliveries that, by all that counts at the moment asked about, were for a pair that was not active on the day, or whose approval had run out by then; and deliveries under an emergency that was not authorised, did not cover the pair or the hour, or by that hour had lapsed, ended or missed its ratification. A stop that took effect before a delivery and was recorded after it is among them. `onRecord` says whether what stood when the delivery was recorded, as it counts now, said so too: the rules refuse such a delivery, so only a correction made later, or a log that holds what the rules would not record, makes that yes. Amounts stand in their own currency: no rates of exchange are on record.
report-be1bd600 = عمليات التسليم التي كانت، بحسب كل ما يُحتسب في اللحظة المسؤول عنها، لزوج لم يكن نشطاً في ذلك اليوم أو كانت الموافقة عليه قد انتهت؛ وعمليات التسليم بموجب حالة طوارئ لم يؤذن بها أو لا تشمل الزوج أو الساعة أو كانت في تلك الساعة قد سقطت أو انتهت أو فاتها التصديق. ويدخل فيها وقف سرى قبل التسليم وقُيّد بعده. ويبيّن `onRecord` هل كان ما هو مقيَّد عند تقييد التسليم، كما يُحتسب الآن، يقول ذلك أيضاً: فالقواعد ترفض مثل هذا التسليم، ولا يكون الجواب نعم إلا بتصحيح لاحق أو بسجل يحوي ما ما كانت القواعد لتقيّده. والمبالغ بعملاتها: لا أسعار صرف مقيَّدة.
# It judges each delivery by its own day, and says whether the record showed it then: it is of both clocks.
report-7a89022a = يحكم على كل تسليم بيومه، ويبيّن هل كان السجل يظهره حينئذ: فهو من الساعتين معاً.
# How much, in the item's unit.
report-c02342e7 = كم، بوحدة الدعم.
# What it was worth.
report-4a4c9beb = كم كانت قيمته.
# NOT_ACTIVE, EXPIRED, NO_EMERGENCY or OUTSIDE_EMERGENCY.
report-70ca292e = NOT_ACTIVE أو EXPIRED أو NO_EMERGENCY أو OUTSIDE_EMERGENCY.
# Where the pair stood on that day.
report-3812e98e = حالة الزوج في ذلك اليوم.
# The emergency that it names.
report-4cede9c7 = حالة الطوارئ التي يسميها.
# Whether what stood when it was recorded said so too.
report-686199dd = هل كان ما هو مقيَّد عند تقييده يقول ذلك أيضاً.
# Which decisions depart from the mechanism's advice, why, at which level, and what happened afterwards?
report-f8e05f5b = أي القرارات تخالف مشورة الآلية، ولماذا، وعلى أي مستوى، وماذا حدث بعدها؟
# Approvals that say that they depart from the advice, and approvals given while the advice that stood was not to support. The advice that stands is the last that was given, also where a later consultation has no answer. Counted with each: the incidents reported after it, and those of them that are grave and credible or verified by their last assessment.
report-b4be44dc = الموافقات التي تصرّح بمخالفة المشورة، والموافقات الممنوحة حين كانت المشورة القائمة عدم الدعم. والمشورة القائمة هي آخر ما قُدّم، وإن بقي تشاور لاحق بلا رد. ويُعد مع كل منها ما أُبلغ عنه بعدها من حوادث، وما كان منها جسيماً وذا مصداقية أو محققاً بحسب آخر تقييم له.
# The decision.
report-ad130a6b = القرار.
# By whom.
report-c5910722 = من قام به.
# At which level of authority.
report-a524be8c = على أي مستوى من السلطة.
# The residual risk that was accepted.
report-77dd9228 = الخطر المتبقي المقبول.
# The advice that stood.
report-a2214537 = المشورة القائمة.
# The reasons for departing from it.
report-bf2563fb = أسباب مخالفتها.
# Incidents reported after the decision.
report-f397c376 = الحوادث المبلغ عنها بعد القرار.
# Those that are grave, and credible or verified.
report-5289cebd = ما كان منها جسيماً، وذا مصداقية أو محققاً.
# Which emergencies were authorised, which were ratified in time, which lapsed, and who uses them again?
report-3f5f9c61 = أي حالات الطوارئ أُذن بها، وأيها صُدّق عليه في الموعد، وأيها سقط، ومن يلجأ إليها ثانية؟
# Every emergency that was authorised, in the order of recording over all cases: what became of it, how often something was delivered under it, and how many emergencies were authorised before it, in any case that is seen, for one of the same recipients. Ratified in time is ratified by the hour that the policy set.
report-f2beae5d = كل حالة طوارئ أُذن بها، بترتيب التقييد في جميع الملفات: ما آلت إليه، وكم مرة سُلّم شيء بموجبها، وكم حالة طوارئ أُذن بها قبلها، في أي ملف يُرى، لأحد المتلقين أنفسهم. والتصديق في الموعد هو ما كان قبل الساعة التي حددتها السياسة.
# The emergency.
report-e4a3acf6 = حالة الطوارئ.
# Whom it covers.
report-21a50397 = من تشمله.
# At which level it was authorised.
report-78979fc7 = على أي مستوى أُذن بها.
# By when it had to be ratified.
report-f6613dad = متى كان يجب التصديق عليها.
# When it was.
report-ba31c57b = متى صُدّق عليها.
# Whether that was in time.
report-17094b22 = هل كان ذلك في الموعد.
# When it lapsed.
report-06d9563d = متى سقطت.
# When it ended.
report-427d033d = متى انتهت.
# How often something was delivered under it.
report-1fd25765 = كم مرة سُلّم شيء بموجبها.
# Emergencies before it for one of the same recipients.
report-103e73b4 = حالات الطوارئ السابقة لأحد المتلقين أنفسهم.
# Who read strictly confidential evidence?
report-146f15b2 = من اطلع على أدلة سرية للغاية؟
# Every recorded reading that names the event which attached the evidence: who, in which role and office, when, how and why. Only what is strictly confidential leaves such a trace, and a reading of very many events at once is recorded in words without naming each. Answered to whom the readings are shown.
report-0becb9c4 = كل اطلاع مقيَّد يسمي الحدث الذي أرفق الدليل: من، وبأي دور ولأي مكتب، ومتى وكيف ولماذا. ولا يترك مثل هذا الأثر إلا السري للغاية، والاطلاع على أحداث كثيرة جداً دفعة واحدة يُقيَّد بالكلمات دون تسمية كل منها. ويُجاب به من تُعرض عليه القراءات.
# It tells who read the record, and when.
report-9eee6879 = يبيّن من قرأ السجل، ومتى.
# Only this piece of evidence.
report-3386fc02 = هذا الدليل وحده.
# The evidence.
report-b0918c10 = الدليل.
# The event that attached it.
report-48aec985 = الحدث الذي أرفقه.
# Who read it.
report-0bf6173a = من اطلع عليه.
# In which role.
report-cefcf6b2 = بأي دور.
# For which office.
report-1280c8fa = لأي مكتب.
# Why, where a reason is asked for.
report-1522ff6c = لماذا، حيث يُطلب سبب.
# The event that records the reading.
report-43e59cbf = الحدث الذي يقيّد الاطلاع.
# Which approvals are past their last day while support is still active?
report-af8c9524 = أي الموافقات فات آخر أيامها والدعم لا يزال نشطاً؟
# Pairs that are active and whose approval in force was valid until a day before today. What is delivered for them is refused; but the support has not ended, was not suspended and was not approved anew.
report-52d72a0a = الأزواج النشطة التي كانت الموافقة السارية عليها صالحة حتى يوم قبل اليوم. ويُرفض ما يُسلَّم لها؛ لكن الدعم لم ينته ولم يوقف مؤقتاً ولم يوافق عليه من جديد.
# Its day.
report-5fe1a33d = يومها.
# Its last day.
report-a4136ee5 = آخر أيامها.
# Since when the support is active.
report-e2166927 = منذ متى الدعم نشط.
# What did the decision maker know about a case when it was decided?
report-6514a045 = ماذا كان صاحب القرار يعرف عن الملف حين بُتّ فيه؟
# Every event of the case recorded before the decision, as it was recorded, whatever was corrected later. It was in the dossier that the request froze, or it came after the dossier and the decision maker acknowledged it, or it was there without either. Evidence comes with its SHA-256, so that it can be compared with the file.
report-7f188518 = كل حدث في الملف قُيّد قبل القرار، كما قُيّد، مهما صُحح لاحقاً. إما أنه كان في الإضبارة التي جمّدها الطلب، أو جاء بعدها وأقر به صاحب القرار، أو كان موجوداً بلا هذا ولا ذاك. وتأتي الأدلة مع قيمة SHA-256 لمقارنتها بالملف الحاسوبي.
# every other event of the case
report-6a290bdd = كل حدث آخر في الملف
# It tells what was known when it was decided, and only what is recorded can have been known.
report-55a64967 = يبيّن ما كان معروفاً عند القرار، ولا يمكن أن يُعرف إلا ما قُيّد.
# the last decision of the case
report-3b2cea79 = آخر قرار في الملف
# The id of the decision.
report-e96ea37f = مرجع القرار.
# The day of the decision.
report-e61a9ecc = يوم القرار.
# The event.
report-43765ede = الحدث.
# Its number in the case.
report-99aa0cb8 = رقمه في الملف.
# What kind it is.
report-ae359500 = من أي نوع هو.
# The day it happened in the world.
report-653bda88 = يوم حدوثه في الواقع.
# IN_DOSSIER, ACKNOWLEDGED, or BEFORE: there, and in neither.
report-ccaf5ec6 = IN_DOSSIER أو ACKNOWLEDGED أو BEFORE: موجود، بلا هذا ولا ذاك.
# The evidence that it attached.
report-9c6b9908 = الدليل الذي أرفقه.
# The SHA-256 of that file.
report-a3067f8f = قيمة SHA-256 لذلك الملف الحاسوبي.
# Which facts reached us after a decision that they came before, and how many days late?
report-0ec9af93 = أي الوقائع السابقة على قرار بلغتنا بعده، وبتأخر كم يوم؟
# For each approval or decline, every fact recorded after it that happened before its day: the effective day of the event, or the day that the fact itself names where that is earlier (when an incident occurred, evidence was obtained, an agreement was signed, advice was received, a measured period ended). Of a correction or an annulment of something recorded before the decision, the day of what it corrects. So are screenings and changes of command of the recipients that the decision covers, as far as the registry shows them. Late is the day of recording less that day. Decisions, suspensions, closings, assignments and alerts are no facts here.
report-1679e1e1 = لكل موافقة أو رفض، كل واقعة قُيّدت بعده وحدثت قبل يومه: يوم وقوع الحدث، أو اليوم الذي تسميه الواقعة نفسها إن كان أسبق (متى وقع حادث أو حُصل على دليل أو وُقّع اتفاق أو وردت مشورة أو انتهت فترة مقيسة). وفي تصحيح أو إبطال ما قُيّد قبل القرار: يوم ما يصححه. وكذلك تدقيقات المتلقين الذين يشملهم القرار وتغيرات قيادتهم، بقدر ما يظهرها السجل. والتأخر هو يوم التقييد ناقصاً ذلك اليوم. ولا تُعد القرارات والإيقافات والإغلاقات والتكليفات والتنبيهات وقائع هنا.
# every fact of Actions 1 to 7
report-ef16bad4 = كل واقعة من الإجراءات 1 إلى 7
# It lays the day on which something happened beside the day on which it was recorded: it is of both clocks.
report-48da97ec = يضع يوم حدوث الشيء بجانب يوم تقييده: فهو من الساعتين معاً.
# Where it is recorded.
report-7d09951f = أين هو مقيَّد.
# Where the fact is recorded.
report-cad1e065 = أين الواقعة مقيَّدة.
# What kind of event it is.
report-e9878594 = أي نوع من الأحداث هو.
# The day it happened.
report-fb0fc84c = يوم حدوثه.
# The day it was recorded.
report-fb20792e = يوم تقييده.
# How many days lie between the two.
report-0158ef70 = كم يوماً بين الاثنين.
# What it corrects or annuls.
report-2c7bbe94 = ما يصححه أو يبطله.
# Which preconditions were found not applicable, and who confirmed that?
report-29140e4e = أي الشروط المسبقة اعتُبرت غير منطبقة، ومن أكد ذلك؟
# Every assessment of a precondition with the outcome not applicable, as it counts at the moment asked about; the first confirmation of that precondition by another person while it was the last assessment for one of its pairs; and whether it still counts, that is whether it is the last assessment of that precondition for at least one of its pairs.
report-a8d7ea9f = كل تقييم لشرط مسبق نتيجته «لا ينطبق»، كما يُحتسب في اللحظة المسؤول عنها؛ وأول تأكيد لذلك الشرط من شخص آخر حين كان آخر تقييم لأحد أزواجه؛ وهل لا يزال محتسباً، أي هل هو آخر تقييم لذلك الشرط لأحد أزواجه على الأقل.
# For which items and recipients.
report-280c372a = لأي أصناف دعم ومتلقين.
# Who confirmed it.
report-edf9882e = من أكده.
# Whether no later assessment took its place for all its pairs.
report-b028cb9b = هل لم يحل محله تقييم لاحق لجميع أزواجه.
# What proves that the log of a case was not altered, and where did it stand on a day?
report-00d2ab2f = ما الذي يثبت أن سجل الملف لم يُعبث به، وأين كان في يوم معين؟
# Where the case and the log stood at the end of the day, by the time of recording: the last event of the case, its leaf hash, the last link of the case's own chain of hashes, the root over the whole log of that size, and the newest signed checkpoint that covers it. Compare them with a checkpoint or a bundle kept elsewhere; `hrdd verify` reads every record again and recomputes all of them. Hashes are there for whoever sees proofs.
report-23d6a57e = أين كان الملف والسجل في نهاية اليوم، بحسب وقت التقييد: آخر حدث في الملف، وبصمة ورقته، وآخر حلقة في سلسلة البصمات الخاصة بالملف، والجذر على السجل كله بذلك الحجم، وأحدث نقطة تحقق موقعة تشمله. قارنها بنقطة تحقق أو حزمة محفوظة في مكان آخر؛ ويعيد `hrdd verify` قراءة كل قيد وحسابها جميعاً. والبصمات متاحة لمن يرى الإثباتات.
# every event of the case
report-b8750ef3 = كل حدث في الملف
# What is proved is the log, which has one order: that of recording.
report-c3d54b53 = المثبَت هو السجل، وله ترتيب واحد: ترتيب التقييد.
# The day at whose end the case is looked at; now where it is left out.
report-2468b608 = اليوم الذي يُنظر إلى الملف في نهايته؛ الآن إن تُرك فارغاً.
# How many events the case had.
report-4aa2a758 = كم حدثاً كان في الملف.
# The last of them.
report-035c525a = آخرها.
# When that was recorded.
report-e75ffac0 = متى قُيّد ذلك.
# How many events the log had.
report-763d9e7d = كم حدثاً كان في السجل.
# The leaf of the last event in the tree of the log.
report-3b8915b5 = ورقة آخر حدث في شجرة السجل.
# The last link of the chain of hashes of the case.
report-509ba87f = آخر حلقة في سلسلة بصمات الملف.
# The root of the tree over the log of that size.
report-c3eda40c = جذر الشجرة على السجل بذلك الحجم.
# The newest signed checkpoint, as its note.
report-19938e33 = أحدث نقطة تحقق موقعة، بصيغة مذكرتها.
# Which suspensions ran more than 30 days without a review, or more than 180 days without cessation or extension?
report-809a7630 = أي حالات الإيقاف المؤقت دامت أكثر من 30 يوماً بلا مراجعة، أو أكثر من 180 يوماً بلا إنهاء ولا تمديد؟
# A suspension runs from its day until nothing is suspended under it any more, or until today. Reviews and the confirmation of a pause are looks at it. UNREVIEWED: more than `reviewDays` days lie between its beginning, two looks after one another, or its end; each such gap is a row, also where the review came late or the suspension is over. TOO_LONG: it ran past `limitDays` days, or past the day to which Headquarters had extended it, until it ended or was extended late; the days past that limit.
report-00d189fd = يسري الإيقاف المؤقت من يومه حتى لا يبقى شيء موقوفاً بموجبه، أو حتى اليوم. والمراجعات وتأكيد الوقفة نظر فيه. UNREVIEWED: أكثر من `reviewDays` يوماً بين بدايته، أو نظرين متتاليين، أو نهايته؛ وكل فجوة كهذه صف، وإن جاءت المراجعة متأخرة أو انتهى الإيقاف. TOO_LONG: تجاوز `limitDays` يوماً، أو اليوم الذي مدده إليه المقر، حتى انتهى أو مُدد متأخراً؛ والأيام هي ما بعد ذلك الحد.
# How many days may pass without a look.
report-7a2b110b = كم يوماً يجوز أن يمر بلا نظر.
# How many days a suspension may run.
report-b76f853c = كم يوماً يجوز أن يدوم الإيقاف المؤقت.
# The suspension.
report-fd97e4cb = الإيقاف المؤقت.
# Why support was suspended.
report-3fa3cb56 = لماذا أوقف الدعم مؤقتاً.
# A precaution or a decision.
report-d6aa06cb = احتراز أو قرار.
# When it began.
report-2dec5996 = متى بدأ.
# UNREVIEWED or TOO_LONG.
report-d23565a1 = UNREVIEWED أو TOO_LONG.
# The day of the last look before, or of the beginning; the limit that was passed.
report-7916ee10 = يوم آخر نظر سابق، أو يوم البداية؛ أو الحد الذي جرى تجاوزه.
# The day of the next look, of a late extension, of the end, or today.
report-370867f4 = يوم النظر التالي، أو التمديد المتأخر، أو النهاية، أو اليوم.
# How many days lie between.
report-6de654a8 = كم يوماً بينهما.
# Whether something is still suspended under it.
report-b4a6d748 = هل لا يزال شيء موقوفاً بموجبه.
# How often does the decision agree with the mechanism's advice?
report-dcc62d07 = كم مرة يتفق القرار مع مشورة الآلية؟
# Every approval and decline that was taken while advice stood that says something about the support; asking for more information does not. Advice to support agrees with any approval, advice with conditions with an approval with conditions, advice not to support with a decline. A row for each advice and outcome that occurred, and a last one with the share of decisions that agree.
report-b42010c1 = كل موافقة ورفض اتُّخذا وهناك مشورة قائمة تقول شيئاً عن الدعم؛ وطلب مزيد من المعلومات لا يقول شيئاً. فالمشورة بالدعم تتفق مع أي موافقة، والمشورة بشروط مع موافقة بشروط، والمشورة بعدم الدعم مع الرفض. صف لكل مشورة ونتيجة وقعتا، وصف أخير بنسبة القرارات المتفقة.
# PAIR, or AGREEMENT in the last row.
report-2544e002 = PAIR، أو AGREEMENT في الصف الأخير.
# How it was decided.
report-4ba88ac5 = كيف كان القرار.
# Whether the two agree.
report-5505b2aa = هل يتفق الاثنان.
# How many decisions.
report-963fa94e = كم قراراً.
# Of all that are counted.
report-1e9d9ed0 = من جميع ما عُدّ.
# Which cases touch a unit that an incident names?
report-7e993c79 = أي الملفات تمس وحدة يسميها حادث؟
# Every case in which a recipient was ever linked that the incident names, or that stands above or below one that it names; the case of the incident is among them. A row for each such recipient and each that is named.
report-923fec05 = كل ملف رُبط به في أي وقت متلقٍّ يسميه الحادث، أو يعلو من يسميه أو يدنوه؛ وملف الحادث منها. صف لكل متلقٍّ كهذا ولكل من سُمّي.
# the last that was reported
report-a1a497b5 = آخر ما أُبلغ عنه
# The incident of that case.
report-c95c99bc = حادث ذلك الملف.
# The office of the case.
report-ef2ba1d7 = مكتب الملف.
# The recipient that was linked.
report-19022d38 = المتلقي الذي رُبط.
# The recipient that the incident names.
report-5143a708 = المتلقي الذي يسميه الحادث.
# SELF, PARENT where it stands above the named one, CHILD where below.
report-e1e4bf09 = SELF، أو PARENT إن كان يعلو المسمى، أو CHILD إن كان دونه.
# Whether it still is.
report-a0000034 = هل لا يزال مرتبطاً.
# Whether support for it is approved, active or suspended.
report-dfe868b8 = هل الدعم المقدم له موافق عليه أو نشط أو موقوف مؤقتاً.
# How many requests, screenings, ineligible recipients, conditional approvals and declines were there in each quarter?
report-13b2ccd8 = كم طلباً وتدقيقاً ومتلقياً غير مؤهل وموافقة بشروط ورفضاً كان في كل ربع سنة؟
# Counts by the day it happened, a row a quarter of the calendar in which anything happened: cases opened, decisions asked for, screenings and how many of them were of people, those that found somebody ineligible, approvals and how many of them with conditions, declines, suspensions, cessations. What is counted is what whoever asks sees.
report-435f8243 = يعدّ بحسب يوم الحدوث، صف لكل ربع سنة ميلادية حدث فيه شيء: الملفات المفتوحة، والقرارات المطلوبة، والتدقيقات وكم منها لأشخاص، وما أسفر منها عن عدم أهلية، والموافقات وكم منها بشروط، والرفض، والإيقافات المؤقتة، والإنهاءات. ويُعد ما يراه السائل.
# Only from this day on.
report-cf4b3024 = من هذا اليوم فصاعداً فقط.
# Only up to this day.
report-f22c2cb0 = حتى هذا اليوم فقط.
# The quarter, such as 2025-Q1.
report-7371a144 = ربع السنة، مثل 2025-Q1.
# Cases opened.
report-b2f6a131 = الملفات المفتوحة.
# Decisions asked for.
report-d4802d29 = القرارات المطلوبة.
# Screenings of people.
report-f2b4be33 = تدقيقات الأشخاص.
# Screenings that found somebody ineligible.
report-d69377b5 = التدقيقات التي أسفرت عن عدم أهلية.
# Approvals with conditions.
report-d9482040 = الموافقات بشروط.
# What has a recipient unit, with those above and below it, received and done, through all cases, offices and years?
report-844f18fd = ماذا تلقت وحدة متلقية وماذا فعلت، مع ما فوقها وما دونها، في جميع الملفات والمكاتب والسنوات؟
# One line for each thing recorded of the recipient, and of every institution or unit above and below it, in any case that is seen and in the registry: linked, approved, declined, started, delivered, suspended, resumed, ceased, ended, emergencies, incidents reported, screenings, changes of command. By the day it happened. Each line stands for itself: of a case of which part is withheld the rest is told, and the answer says of how many cases that is so.
report-695ea27a = سطر لكل ما قُيّد عن المتلقي، وعن كل مؤسسة أو وحدة تعلوه أو تدنوه، في أي ملف يُرى وفي سجل المتلقين: ربط وموافقة ورفض وبدء وتسليم وإيقاف مؤقت واستئناف وإنهاء واكتمال وحالات طوارئ وحوادث مبلغ عنها وتدقيقات وتغيرات قيادة. بحسب يوم الحدوث. وكل سطر قائم بذاته: الملف الذي حُجب جزء منه يُذكر باقيه، ويبيّن الجواب عدد الملفات التي هي كذلك.
# The id of the recipient in the registry.
report-37ff604f = مرجع المتلقي في السجل.
# Whether those above and below it are looked at too.
report-c1671fbd = هل يُنظر أيضاً فيمن يعلونه ويدنونه.
# What happened.
report-202faec0 = ما حدث.
# To whom.
report-2c78f23c = لمن.
# SELF, PARENT for what stands above, CHILD for what stands below.
report-f68db3bf = SELF، أو PARENT لما يعلوه، أو CHILD لما دونه.
# Its office.
report-13a37d3a = مكتبه.
# Its project.
report-081dd45c = مشروعه.
# The country of the case, or of the recipient.
report-1bf50208 = بلد الملف أو المتلقي.
# The role, item, level, reason, category or result.
report-c1994057 = الدور أو الدعم أو المستوى أو السبب أو الفئة أو النتيجة.
# How much was delivered.
report-bba8bb3c = كم سُلّم.
# What that was worth.
report-aed69791 = كم كانت قيمة ذلك.
# Where did the commander change since the last screening, and which cases need a new one?
report-d9caee94 = أين تغير القائد منذ آخر تدقيق، وأي الملفات تحتاج إلى تدقيق جديد؟
# Cases that are not closed, with each recipient that receives directly, whose command changed, as the case or the registry knows, and for which nobody was screened since, clear or with caution, for the command that it has now: its present commander where one is known, the unit otherwise. Due as many days after the change as the policy in force today says. A recipient of which something in the registry is not seen is left out.
report-0481d2fb = الملفات غير المغلقة، مع كل متلقٍّ مباشر تغيرت قيادته بحسب الملف أو سجل المتلقين ولم يُدقَّق أحد منذئذ، بلا تحفظ أو بحذر، للقيادة الحالية: قائده الحالي إن عُرف، وإلا فالوحدة. والموعد بعد التغير بعدد الأيام الذي تقوله السياسة السارية اليوم. ويُترك متلقٍّ لا يُرى شيء عنه في السجل.
# When its command last changed.
report-a4d6ad72 = متى تغيرت قيادته آخر مرة.
# By when it is screened again.
report-5dd6a4aa = متى يجب أن يُعاد تدقيقه.
# How many approved cases have conditions, and how many conditions were met on time?
report-8f3c731e = كم ملفاً موافقاً عليه له شروط، وكم شرطاً استوفي في الموعد؟
# Cases with an approval, and those of them with an approval under conditions. All conditions of all approvals are counted. Those with a day: met on time, or late, by the day of the first satisfaction after the last variation; missed where the day is past and they were never satisfied, unless a later approval put them to rest. A row a country, and a last one over all.
report-febec279 = الملفات التي فيها موافقة، وما كانت الموافقة فيه منها بشروط. وتُعد جميع شروط جميع الموافقات. وما كان له يوم: مستوفى في الموعد أو متأخراً، بحسب يوم أول استيفاء بعد آخر تعديل؛ وفائت إن مضى اليوم ولم يُستوفَ قط، ما لم تُسقطه موافقة لاحقة. صف لكل بلد، وصف أخير للمجموع.
# The country; empty in the row over all.
report-71347f50 = البلد؛ فارغ في صف المجموع.
# Cases with an approval.
report-4b1b41ae = الملفات التي فيها موافقة.
# Those with conditions.
report-41d91cc4 = ما كان منها بشروط.
# Of all with an approval.
report-8e4d8b19 = من جميع ما فيه موافقة.
# All conditions.
report-0fb5f0ec = جميع الشروط.
# Satisfied by their day.
report-e7691523 = المستوفاة حتى يومها.
# Satisfied after it.
report-3de9f7dd = المستوفاة بعده.
# Not satisfied though their day is past.
report-7e798452 = غير المستوفاة رغم مضي يومها.
# Of those three, the ones met on time.
report-64dc3c8a = المستوفى في الموعد من هذه الثلاثة.
# How many days pass in the middle case from opening to decision, from incident to first step, and from suspension to its end?
report-c508d75a = كم يوماً يمر في الحالة الوسطى من الفتح إلى القرار، ومن الحادث إلى أول خطوة، ومن الإيقاف المؤقت إلى نهايته؟
# OPENED_TO_DECISION: from the opening of a case to its first approval or decline. INCIDENT_TO_FIRST_STEP: from the report of an incident to the first step of an intervention, or the first suspension, recorded after it in the case. SUSPENSION_LENGTH: from a suspension to the day on which nothing is suspended under it any more. What has not come to its end is not counted. The median is the middle one, or half way between the middle two; a row a country, and one over all.
report-12e3082d = OPENED_TO_DECISION: من فتح الملف إلى أول موافقة أو رفض فيه. INCIDENT_TO_FIRST_STEP: من الإبلاغ عن حادث إلى أول خطوة في تدخل، أو أول إيقاف مؤقت، قُيّد بعده في الملف. SUSPENSION_LENGTH: من الإيقاف المؤقت إلى اليوم الذي لا يبقى فيه شيء موقوفاً بموجبه. وما لم يبلغ نهايته لا يُعد. والوسيط هو الأوسط، أو منتصف ما بين الأوسطين؛ صف لكل بلد، وصف للمجموع.
# From what to what.
report-5c1d1249 = من ماذا إلى ماذا.
# How many were measured.
report-1f2217ca = كم حالة قيست.
# The middle number of days.
report-5765e933 = العدد الأوسط للأيام.
# The fewest days.
report-b45984aa = أقل الأيام.
# The most days.
report-8cba572d = أكثر الأيام.
# What of a case may be handed to the government of the recipient?
report-d285d8cf = ما الذي يجوز تسليمه من الملف إلى حكومة المتلقي؟
# What its authorities were told, and the conditions of approvals as they stand; from events that are open, and from nothing else, also for who sees more. No sources, no evidence, no people, no channels, no reasons, no answers, nothing of risks, incidents or screenings.
report-393d7cb6 = ما أُبلغت به سلطاته، وشروط الموافقات كما هي؛ من الأحداث المفتوحة وحدها، حتى لمن يرى أكثر. لا مصادر ولا أدلة ولا أشخاص ولا قنوات ولا أسباب ولا ردود، ولا شيء عن المخاطر أو الحوادث أو التدقيقات.
# Only what this authority was told, as notifications name it.
report-3dbe25d8 = ما أُبلغت به هذه السلطة وحدها، كما تسميها الإخطارات.
# NOTIFICATION or CONDITION.
report-c9d8bf6b = NOTIFICATION أو CONDITION.
# Which authority was told.
report-15305959 = أي سلطة أُبلغت.
# At which level.
report-77518d14 = على أي مستوى.
# Of what it was told; what must be so.
report-1560b3d2 = بماذا أُبلغت؛ ما يجب أن يتحقق.
# Whether a condition comes before the start or holds all along.
report-5b8e17fb = هل الشرط قبل البدء أو طوال المدة.
# Which types of mitigation measures go with a lower achieved residual?
report-77b7a926 = أي أنواع تدابير التخفيف تقترن بخطر متبقٍّ محقق أدنى؟
# Of every risk with an inherent reading and one with the measures achieved: for each type of which the latter relies on a measure, whether its level is lower than the inherent one, and by how many levels. Always eight rows, with how many risks each rests on: of few, nothing follows; and what goes together does not cause each other.
report-4e131ee6 = من جميع المخاطر التي لها تقدير أصلي وتقدير بالتدابير المحققة: لكل نوع يعتمد التقدير الثاني على تدبير منه، هل مستواه أدنى من الأصلي، وبكم مستوى. ثمانية صفوف دائماً، مع عدد المخاطر التي يستند إليها كل منها: فالقليل لا يُستنتج منه شيء؛ واقتران شيئين لا يعني أن أحدهما سبب الآخر.
# Risks that it rests on.
report-dc5564af = المخاطر التي يستند إليها.
# Those with a lower level than the inherent one.
report-0ef57f66 = ما كان مستواه منها أدنى من الأصلي.
# Of all that it rests on.
report-381d5a70 = من جميع ما يستند إليه.
# The mean number of levels by which it is lower.
report-643f5414 = متوسط عدد المستويات التي انخفضها.
# In which cases was the risk of not providing support higher than that of providing it, and how were they decided?
report-00c68f99 = في أي الملفات كان خطر عدم تقديم الدعم أعلى من خطر تقديمه، وكيف بُتّ فيها؟
# Cases whose last assessment of the risk of not providing support has a higher level than the highest of their risks, each read with all agreed measures at work or, where nobody read that, without them. A case in which no risk was read counts as low.
report-ae8ccc1d = الملفات التي يعلو آخر تقييم فيها لخطر عدم تقديم الدعم على أعلى مخاطرها، مقدَّراً كل منها مع عمل جميع التدابير المتفق عليها أو، إن لم يقدّره أحد كذلك، من دونها. والملف الذي لم يُقدَّر فيه خطر يُحسب ضئيلاً.
# The level of not providing support.
report-c0fab9a4 = مستوى عدم تقديم الدعم.
# The level of providing it; empty where no risk was read.
report-c9baf280 = مستوى تقديمه؛ فارغ إن لم يُقدَّر أي خطر.
# What could follow from not providing it.
report-dd6c7609 = ما قد يترتب على عدم تقديمه.
# The last decision: APPROVED, DECLINED or NONE.
report-6c1fdf92 = آخر قرار: APPROVED أو DECLINED أو NONE.
# Which approvals would have needed another level of authority under another edition of the policy?
report-db8b93bd = أي الموافقات كانت ستحتاج إلى مستوى سلطة آخر بموجب إصدار آخر من السياسة؟
# Every approval, with the scores that counted when it was given, scored again with the matrix and the way of taking severity of another edition, published or drafted; and the authority that its ladder asks for at the level that results. Listed where nobody might have approved, where a higher authority than the one that decided was needed, where a lower one than at that time would have been enough, or where only the level differs. Nothing is recorded.
report-219ba84f = كل موافقة، بالدرجات التي كانت محتسبة عند منحها، تُحسب من جديد بمصفوفة إصدار آخر، منشور أو مسودة، وبطريقته في حساب الجسامة؛ والسلطة التي يطلبها سلّمه عند المستوى الناتج. وتُدرج حيث لم يكن لأحد أن يوافق، أو لزمت سلطة أعلى من التي قررت، أو كانت تكفي سلطة أدنى مما كان مطلوباً حينئذ، أو اختلف المستوى وحده. ولا يُقيَّد شيء.
# It tries decisions again on what was known when they were taken.
report-76e11974 = يجرّب القرارات من جديد بما كان معروفاً عند اتخاذها.
# the last published one
report-db6aee96 = آخر إصدار منشور
# A published edition.
report-9b142ea9 = إصدار منشور.
# An edition as JSON, in the form in which one is published, in place of it.
report-a00c3cdb = إصدار بصيغة JSON، على الشكل الذي يُنشر به، بدلاً منه.
# The edition it was given under.
report-40a78bab = الإصدار الذي مُنحت بموجبه.
# The residual level that was accepted.
report-b6cd69db = المستوى المتبقي المقبول.
# The authority that decided.
report-e478536e = السلطة التي قررت.
# The lowest authority that might decide then.
report-23e79cb5 = أدنى سلطة كان يجوز لها البت حينئذ.
# The residual level under the other edition.
report-7848a653 = المستوى المتبقي بموجب الإصدار الآخر.
# The lowest authority that might decide under it; empty for nobody.
report-03fe9b07 = أدنى سلطة يجوز لها البت بموجبه؛ فارغ إن لم يكن أحد.
# NOBODY_MAY_APPROVE, HIGHER_AUTHORITY_NEEDED, LOWER_AUTHORITY_ENOUGH or LEVEL_CHANGED.
report-f43d591f = NOBODY_MAY_APPROVE أو HIGHER_AUTHORITY_NEEDED أو LOWER_AUTHORITY_ENOUGH أو LEVEL_CHANGED.
# What changed in the portfolio between two moments, as each was known then?
report-77e8e761 = ما الذي تغير في الحافظة بين لحظتين، كما كانت كل منهما معروفة حينئذ؟
# Every case that was opened since the earlier moment, or whose status, risk level or number of active pairs is another now, each folded from what was recorded up to its moment, with the corrections known by then. The level is the highest of the risks of the case, read with all agreed measures at work or without any. The later moment is the one that is asked about.
report-ac132cab = كل ملف فُتح منذ اللحظة السابقة، أو تغيرت الآن مرحلته أو مستوى خطره أو عدد أزواجه النشطة، مبنياً في كل لحظة مما قُيّد حتى حينها، مع التصحيحات المعروفة عندئذ. والمستوى هو أعلى مخاطر الملف، مقدَّرة مع عمل جميع التدابير المتفق عليها أو من دونها. واللحظة اللاحقة هي المسؤول عنها.
# every event of a case
report-69c4cc7e = كل حدث في ملف
# It compares two moments of the record.
report-9fa72659 = يقارن بين لحظتين من السجل.
# The earlier moment, as a position; this or the other.
report-4902796a = اللحظة السابقة، بموضع؛ هذا أو الآخر.
# The earlier moment, as an instant; this or the other.
report-50602f94 = اللحظة السابقة، بوقت؛ هذا أو الآخر.
# NEW or CHANGED.
report-8c27597d = NEW أو CHANGED.
# Where the case stood.
report-49878fd8 = أين كان الملف.
# Its risk level then.
report-3529f307 = مستوى خطره حينئذ.
# Its risk level now.
report-21a3ce35 = مستوى خطره الآن.
# How many pairs were active.
report-47068f40 = كم زوجاً كان نشطاً.
# How many are.
report-f31419ca = كم هو نشط الآن.
# What is support worth by country, kind of force and residual risk; what was declined, and why?
report-6689a6e9 = كم قيمة الدعم بحسب البلد ونوع القوات والخطر المتبقي؛ وما الذي رُفض، ولماذا؟
# APPROVED: each support item once for which something was approved, whatever became of it, with the highest residual level of the last approvals of its pairs. DECLINED: each other item for which support was declined, with the reason of the last decline. DELIVERED: each delivery with its own value, at the residual level of the last approval before it. The kind of force is that of the recipients concerned, SEVERAL where they differ, UNKNOWN where one is not registered or not seen. No rates of exchange are on record: each currency is a row of its own, and what has no value is counted without one.
report-3db5bfbd = APPROVED: كل صنف دعم وُوفق فيه على شيء، مرة واحدة أياً كان مآله، بأعلى مستوى متبقٍّ لآخر الموافقات على أزواجه. DECLINED: كل صنف آخر رُفض دعمه، مع سبب آخر رفض. DELIVERED: كل تسليم بقيمته، على المستوى المتبقي لآخر موافقة قبله. ونوع القوات هو نوع المتلقين المعنيين، SEVERAL حيث يختلفون، وUNKNOWN حيث يكون أحدهم غير مسجل أو لا يُرى. ولا أسعار صرف مقيَّدة: لكل عملة صف، وما لا قيمة له يُعد بلا قيمة.
# The country.
report-7c758b58 = البلد.
# APPROVED, DECLINED or DELIVERED.
report-5b4c2d7e = APPROVED أو DECLINED أو DELIVERED.
# The kind of force.
report-91ed878c = نوع القوات.
# Why support was declined.
report-18e5f8c6 = لماذا رُفض الدعم.
# The currency.
report-2f553eaf = العملة.
# How many items, or deliveries.
report-4be03da7 = كم صنف دعم أو تسليماً.
# What they are worth together.
report-c17c0ff3 = قيمتها مجتمعة.
# Which.
report-5eb19a04 = العنصر المعني.
# Why.
report-9aaee400 = السبب.
# When.
report-a53add0c = متى.
# How.
report-8f70c163 = كيف.
# Screenings.
report-9bad34b7 = التدقيقات.
# Approvals.
report-930532a6 = الموافقات.
# Declines.
report-4a32e5f6 = حالات الرفض.
# Suspensions.
report-6fce08ff = حالات الإيقاف المؤقت.
# Cessations.
report-6c2ce6fd = حالات الإنهاء.
