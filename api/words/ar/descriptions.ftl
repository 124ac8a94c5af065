# ماهية حقول الاستمارات. والإنكليزية فوق كل مدخل هي إنكليزية المخطط.
# Not yet read by a native reviewer.

# Whether it may ask for the schema by introspection.
about-8b914612 = هل يجوز له طلب المخطط بالاستبطان.
# Over which cases it reaches, beside those a person is assigned to.
about-93fbca63 = الملفات التي يصل إليها، عدا التي كُلّف بها الشخص.
# The role.
about-05b57f4c = الدور.
# What it sees; everything else it does not.
about-4e2a2fe1 = ما يراه؛ ولا يرى غيره.
# The most confidential class it reads.
about-446e6733 = أعلى درجة سرية يطلع عليها.
# Whether small counts are withheld from it, lest they point at a case.
about-f41a0ed9 = هل تُحجب عنه الأعداد الصغيرة لئلا تدل على ملف بعينه.
# The alert: the position of the event that raised it.
about-c726474e = التنبيه: موضع الحدث الذي أثاره.
# Global id of the case; omitted where it is about the ledger itself.
about-6e0fc653 = المعرّف العام للملف؛ يُترك فارغاً إن تعلق الأمر بالسجل نفسه.
# The caller's own name for this command, 8 to 64 characters: saying it again adds nothing and returns the first result.
about-56705f5b = الاسم الذي يعطيه المرسل لهذا الأمر، من 8 إلى 64 حرفاً: تكراره لا يضيف شيئاً ويعيد النتيجة الأولى.
# Only say what would happen: nothing is recorded.
about-b7e90b1f = الاكتفاء ببيان ما سيحدث: لا يُقيَّد شيء.
# The day it happened in the world; today where omitted, never in the future.
about-19283c46 = يوم حدوثه في الواقع؛ اليوم الحالي إن تُرك فارغاً، ولا يكون في المستقبل أبداً.
# Who may read what is recorded; as usual for its kind where omitted.
about-e9520591 = من يجوز له الاطلاع على ما يُقيَّد؛ كالمعتاد لنوعه إن تُرك فارغاً.
# The revision of the case that the caller has seen; refused where it has moved on.
about-ca1c79c3 = مراجعة الملف التي رآها المرسل؛ يُرفض إن تقدم الملف بعدها.
# What is done about it.
about-4f6dd0aa = ما يُفعل بشأنه.
# Global id of the case.
about-a03ac248 = المعرّف العام للملف.
# Which pairs; every approved pair where omitted.
about-d3eac4df = أي الأزواج؛ كل زوج موافق عليه إن تُرك فارغاً.
# From which day; the effective day where omitted.
about-ab4d21c2 = من أي يوم؛ يوم الوقوع إن تُرك فارغاً.
# What it costs.
about-7db68e73 = كم يكلف.
# What is done.
about-bcf0b258 = ما يُفعل.
# By when.
about-f6b36780 = متى يحل موعده.
# Its id, such as M2.2.
about-fc897c27 = مرجعه، مثل M2.2.
# Which of the eight types.
about-021f383b = أي الأنواع الثمانية.
# Who answers for it.
about-9fc1fb58 = من المسؤول عنه.
# Who carries it out.
about-c1ff71ee = من ينفذه.
# Whether support may not start before it is verified.
about-a38fff7d = هل يُمنع بدء الدعم قبل التحقق منه.
# What it reduces; irremediability cannot be.
about-d63f2ca1 = ما يخفضه؛ ولا يكون تعذر الجبر.
# Which risks it addresses; every risk where empty.
about-cbbfacd6 = أي المخاطر يعالجها؛ جميعها إن كان فارغاً.
# What it is, in one line.
about-9b146afa = ما هو، في سطر واحد.
# How it is verified.
about-d8c5b5a2 = كيف يُتحقق منه.
# What it is.
about-451bc40d = ما هو.
# Its id within the case.
about-b8667544 = مرجعه داخل الملف.
# Whether it could wound.
about-7095889e = هل يمكن أن يجرح.
# Life-saving, from the policy's vocabulary `life_saving`; needed for the emergency path.
about-f4a8489a = منقذ للأرواح، من قائمة مفردات السياسة؛ لازم لمسار الطوارئ.
# What it is for.
about-f801de86 = الغرض منه.
# How many.
about-80df0143 = كم العدد.
# A finer kind, from the policy's vocabulary `support_sub_kind`.
about-111b7249 = نوع أدق، من قائمة مفردات السياسة.
# Which of the six kinds it is.
about-125f1ad8 = أي الأنواع الستة.
# Of what unit.
about-9dd2abfc = بأي وحدة.
# Whether it processes personal data.
about-897186d3 = هل يعالج بيانات شخصية.
# What it is worth.
about-b7c775cd = كم قيمته.
# With whom.
about-2e51cccd = مع من.
# Evidence.
about-7f2b508f = الأدلة.
# The measure.
about-56f11a00 = التدبير.
# Who is told later, step by step, as long as nobody acknowledges it.
about-e3d0e7c5 = من يُبلَّغ لاحقاً، خطوة خطوة، ما دام لا أحد يتولى التنبيه.
# How urgent it is where it is graver than others of its kind; the same where omitted.
about-8debf7f1 = درجة إلحاحه حين يكون أشد جسامة من غيره من نوعه؛ نفسها إن تُرك فارغاً.
# Of which kind.
about-106043a7 = من أي نوع.
# How urgent it is.
about-13169c6f = درجة إلحاحه.
# Which roles are told at once.
about-e7af1bb1 = أي الأدوار تُبلَّغ فوراً.
# Days.
about-769bf9bf = الأيام.
# The rung.
about-d67314d5 = المستوى.
# Which exclusion, where the policy does not apply.
about-ef74e030 = أي استثناء، حين لا تنطبق السياسة.
# The item.
about-c08e0ca0 = الدعم.
# The outcome.
about-b7cd8b5c = النتيجة.
# The recipient.
about-034b6aa8 = المتلقي.
# The proposal, by its position.
about-cd0d63cd = الاقتراح، بموضعه.
# The case's present revision, where events came after the dossier and were read too.
about-a6aef9a3 = مراجعة الملف الحالية، إذا جاءت أحداث بعد الإضبارة وقُرئت أيضاً.
# Under which conditions.
about-78b70a7a = بأي شروط.
# On which of the request's pairs; all of them where omitted.
about-12fda098 = في أي أزواج الطلب؛ جميعها إن تُرك فارغاً.
# Id of the decision.
about-0c1e8c11 = مرجع القرار.
# Reasons for departing from the mechanism's advice.
about-d98f6445 = أسباب مخالفة مشورة الآلية.
# The hash of the dossier that was read.
about-3f481154 = بصمة الإضبارة المقروءة.
# Why.
about-9aaee400 = السبب.
# The request it answers.
about-93bdd1c4 = الطلب الذي يجيب عنه.
# The last day of the approval; as long as the policy allows where omitted.
about-a45ecb05 = آخر يوم للموافقة؛ أقصى ما تسمح به السياسة إن تُرك فارغاً.
# To whom it is attributed.
about-cd18d40a = إلى من يُنسب.
# Whether it is grave.
about-fe097c0c = هل هو جسيم.
# Which.
about-5eb19a04 = العنصر المعني.
# How it is linked to the support.
about-557cd111 = صلته بالدعم.
# How far it is verified.
about-e615767d = إلى أي حد تُحقق منه.
# What could follow, from the policy's vocabulary `non_provision_outcome`.
about-5474dd1a = ما قد يترتب، من قائمة مفردات السياسة.
# The scores.
about-c4d19cbf = الدرجات.
# For which pairs; every pair of the case where omitted.
about-b6b68438 = لأي أزواج؛ جميع أزواج الملف إن تُرك فارغاً.
# Whether the answer is in doubt, so that Legal must have advised first. For weapons the marking of the item says so.
about-c12248a6 = هل الجواب موضع شك بحيث يلزم رأي قانوني مسبق. وفي الأسلحة يدل عليه وسم الدعم.
# On what it rests; at least one for met and not met.
about-4df76c01 = ما يستند إليه؛ دليل واحد على الأقل لـ«مستوفى» و«غير مستوفى».
# Which of the four.
about-1e97ca23 = أي الشروط الأربعة.
# The six findings, each element once.
about-abadc136 = الاستنتاجات الستة، كل عنصر مرة واحدة.
# From which day.
about-2a6a1bb4 = من أي يوم.
# In which role.
about-cefcf6b2 = بأي دور.
# The last day; without end where omitted.
about-d2711673 = آخر يوم؛ بلا نهاية إن تُرك فارغاً.
# Who.
about-96516c3a = من.
# The size of the file in bytes.
about-3eb3bbae = حجم الملف الحاسوبي بالبايت.
# Who may read it.
about-ab5f2ae5 = من يجوز له الاطلاع عليه.
# Its id.
about-5567e344 = مرجعه.
# What it is, from the policy's vocabulary `evidence_kind`.
about-484d6efb = ما هو، من قائمة مفردات السياسة.
# The SHA-256 that the tool which read the file computed; refused where it differs.
about-1d739307 = قيمة SHA-256 التي حسبتها الأداة القارئة للملف الحاسوبي؛ يُرفض إن اختلفت.
# Its media type.
about-8f141f49 = نوع وسائطه.
# When it was obtained.
about-6457976d = متى حُصل عليه.
# The SHA-256 of the file.
about-66e39f20 = قيمة SHA-256 للملف الحاسوبي.
# How reliable the source is.
about-f972030c = مدى موثوقية المصدر.
# Its title; names nobody.
about-c01e926b = عنوانه؛ ولا يسمي أحداً.
# The hour of the authorisation.
about-81368acb = ساعة الإذن.
# On what it rests.
about-48f97490 = ما يستند إليه.
# The smallest set of pairs that answers it.
about-a0e2f4a7 = أصغر مجموعة من الأزواج تفي بالحاجة.
# When it ends by itself.
about-229be774 = متى تنتهي من تلقاء نفسها.
# In writing, or by word of mouth.
about-2f78fac6 = كتابةً أو شفاهةً.
# The imminent danger to life.
about-3bf41bf3 = الخطر الوشيك على الحياة.
# The hour of writing; within a day of an oral authorisation.
about-3dbbf9ec = ساعة الكتابة؛ في غضون يوم من الإذن الشفوي.
# Which pairs; every approved, active or suspended pair where omitted.
about-f28c4983 = أي الأزواج؛ كل زوج موافق عليه أو نشط أو موقوف مؤقتاً إن تُرك فارغاً.
# Who may read it now.
about-7f1e47fc = من يجوز له الاطلاع عليه الآن.
# The new date.
about-83618bc7 = الموعد الجديد.
# Who asked for it; the person who changes it is another.
about-35c612d5 = من طلبه؛ ومن يغيره شخص آخر.
# Whose.
about-d1ceae76 = لمن.
# What was learnt.
about-7ae27178 = الدروس المستفادة.
# In words.
about-16a79ce9 = شرح بالكلمات.
# How it ended.
about-7031b404 = كيف انتهى.
# What follows.
about-19a16d4b = ما يلي ذلك.
# What it brought.
about-351961c1 = ما أسفر عنه.
# What changed since the last.
about-185c69ae = ما تغير منذ المراجعة السابقة.
# When the next is due.
about-439f6ebe = موعد المراجعة التالية.
# What the review concludes.
about-fa17c5cd = ما تخلص إليه المراجعة.
# Whether the risk changed.
about-4b3189c0 = هل تغير الخطر.
# Before the start, or all along.
about-a5ee0cb9 = قبل البدء، أو طوال المدة.
# The measure it goes with.
about-68f57bea = التدبير المرتبط به.
# What must be so.
about-2bff1d30 = ما يجب أن يتحقق.
# When it is reviewed.
about-e81a6e61 = متى يُراجع.
# Id of the consultation.
about-0d36c35e = مرجع التشاور.
# What is submitted.
about-3adeebd8 = ما يُقدَّم.
# Who is told later that it passed, step by step, as long as nobody acknowledges it; that it is near, where that is critical already.
about-a2769974 = من يُبلَّغ لاحقاً بفواته، خطوة خطوة، ما دام لا أحد يتولى التنبيه؛ وباقترابه حيث يكون ذلك حرجاً من الأصل.
# Which deadline.
about-e52fb758 = أي موعد.
# How many days before it is said that it is near: several times, or never.
about-fdd4a35e = قبل كم يوم يُنبَّه إلى اقترابه: عدة مرات، أو أبداً.
# How urgent it is while the deadline is near.
about-b53886ee = درجة إلحاحه ما دام الموعد يقترب.
# How urgent it is once it has passed. That the mechanism did not answer, or an emergency was not ratified, is said by an event of its own, and handled by the rule of that kind.
about-a88b6972 = درجة إلحاحه بعد فواته. أما عدم رد الآلية أو عدم التصديق على حالة طوارئ فله حدث خاص به وتحكمه قاعدة ذلك النوع.
# An endorsed assessment stays valid.
about-8ccde81f = مدة صلاحية التقييم المعتمد.
# A screening of a commander stays valid.
about-ec108d2b = مدة صلاحية تدقيق القائد.
# A consistency alert on active support forces a review.
about-281b2c83 = تنبيه اتساق على دعم نشط يوجب مراجعة.
# A grave incident, or a lost precondition, is acted on.
about-5ee3f8e2 = يُتصرف إزاء حادث جسيم أو شرط مسبق لم يعد مستوفى.
# An incident is assessed. A first look within a day, triage, is no deadline of its own: no event says that somebody has looked, so nothing could end it but the assessment. A grave incident has its hours from its assessment on.
about-fe5938a5 = يُقيَّم الحادث. والنظرة الأولى خلال يوم، أي الفرز، ليست موعداً قائماً بذاته: فلا حدث يقول إن أحداً نظر، ولا ينهيها إلا التقييم. وللحادث الجسيم ساعاته منذ تقييمه.
# A screening of an institution or unit stays valid.
about-e60df3d7 = مدة صلاحية تدقيق المؤسسة أو الوحدة.
# Answers to the steps of an intervention.
about-448eedc9 = الردود على خطوات التدخل.
# The mechanism answers.
about-f408601d = رد الآلية.
# A project manager's own pause ends.
about-4b68f28b = انتهاء وقفة مدير المشروع.
# A periodic review follows the approval or the last review.
about-9136ec0e = مراجعة دورية بعد الموافقة أو المراجعة السابقة.
# A precondition stays valid.
about-ef76a710 = مدة صلاحية الشرط المسبق.
# A recipient is screened again after a change of command.
about-261ffcec = يُعاد تدقيق المتلقي بعد تغير القيادة.
# Suspended support ceases or is extended by Headquarters.
about-a975d77b = الدعم الموقوف مؤقتاً يُنهى أو يمدده المقر.
# A suspension is reviewed.
about-a3b975b9 = يُراجع الإيقاف المؤقت.
# Ceased support is wound down.
about-46d64213 = تُصفى آثار الدعم المنهى.
# How much is shown.
about-ff30f0d8 = مقدار ما يُظهر.
# Of what nature; no names.
about-24637b20 = طبيعته؛ بلا أسماء.
# Whether the person steps back from the case altogether.
about-8a4344d6 = هل يتنحى الشخص عن الملف كلياً.
# Whose conflict it is.
about-94dcf7d6 = صاحب التضارب.
# Which pairs; every pair in process or blocked where omitted.
about-a90b8370 = أي الأزواج؛ كل زوج قيد النظر أو معوق إن تُرك فارغاً.
# The risk of not providing support was considered; must be true.
about-95c3f432 = نُظر في خطر عدم تقديم الدعم؛ ولا بد أن يكون كذلك.
# The request it answers, where there is one.
about-2f57f41b = الطلب الذي يجيب عنه، إن وُجد.
# What would change the answer.
about-f6242973 = ما الذي يغير الجواب.
# What a breach brings by itself.
about-f63aa1ad = ما يترتب تلقائياً على تجاوز العتبة.
# The threshold, in hundredths of the unit: breached at or above it where high is bad, below it where low is.
about-9512ea02 = العتبة، بأجزاء من مئة من الوحدة: تُتجاوز عندها أو فوقها حيث الارتفاع سيئ، ودونها حيث الانخفاض سيئ.
# Which way is bad.
about-782647b5 = أي الاتجاهين سيئ.
# Whose behaviour.
about-5be52878 = سلوك من.
# How often it is read, in days.
about-7b7db8af = كل كم يوم يُقاس.
# Its id, such as I05.
about-cff7e5cd = مرجعه، مثل I05.
# What it shows.
about-0330d930 = ما يبيّنه.
# Where the numbers come from.
about-f5640752 = مصدر الأرقام.
# What it counts in.
about-3edd81d1 = ما يعد به.
# The warning line, in hundredths of the unit.
about-d377b34c = خط التحذير، بأجزاء من مئة من الوحدة.
# Who delegates, and holds the role in person.
about-c14ad448 = من يفوّض، وهو يتولى الدور بنفسه.
# For which office.
about-1280c8fa = لأي مكتب.
# Which role.
about-eef6e96d = أي دور.
# Until which day.
about-c9229534 = حتى أي يوم.
# To whom.
about-2c78f23c = لمن.
# One line a pair.
about-1c93c98e = سطر لكل زوج.
# What replaces it.
about-f1e94865 = ما يحل محله.
# Whether it exists at all.
about-363d52ef = هل يوجد أصلاً.
# It ends by itself.
about-2265fcd7 = تنتهي من تلقاء نفسها.
# The next level ratifies.
about-ac5bb03c = المستوى التالي يصدّق.
# What was delivered under it.
about-1d56b950 = ما سُلّم بموجبها.
# What was achieved.
about-4d2f5244 = ما أُنجز.
# Which pairs; every active pair where omitted.
about-78615e0e = أي الأزواج؛ كل زوج نشط إن تُرك فارغاً.
# Comments.
about-bf45a4be = تعليقات.
# On which legal basis.
about-2bddf013 = على أي أساس قانوني.
# The person's opaque reference; it stays in the events.
about-93f42dd0 = مرجع الشخص غير الكاشف؛ يبقى في الأحداث.
# When it was asked for.
about-a6237fb7 = متى طُلب ذلك.
# How many hours after the alert was raised.
about-ab13c8c0 = بعد كم ساعة من صدور التنبيه.
# Which roles are told then.
about-be0375c5 = أي الأدوار تُبلَّغ حينئذ.
# Until when.
about-854c03a6 = حتى متى.
# Until which day; without end where omitted.
about-8c99d25a = حتى أي يوم؛ بلا نهاية إن تُرك فارغاً.
# Who chairs it.
about-d0d13b75 = من يرأسها.
# The country.
about-7c758b58 = البلد.
# The SHA-256 of the documents that show it.
about-95d6de0b = قيمة SHA-256 للوثائق التي تثبت ذلك.
# Its form; "none" needs evidence.
about-5618dbcb = شكلها؛ «لا توجد» يستلزم دليلاً.
# What is known about it.
about-e8b28366 = ما يُعرف عنه.
# Who is its secretariat.
about-821bc1e6 = من يتولى أمانتها.
# What could happen to people.
about-a8cf5d80 = ما قد يصيب الناس.
# Whom it would hit, from the policy's vocabulary `affected_group`.
about-b5c6aad0 = من قد يتضرر، من قائمة مفردات السياسة.
# What makes it likely, from the policy's vocabulary `risk_factor`.
about-45ced661 = ما يجعله محتملاً، من قائمة مفردات السياسة.
# Which items bring it.
about-1b6dcb13 = أي أصناف الدعم ينشأ عنها.
# Which recipients bring it.
about-00fc3d57 = أي المتلقين ينشأ عنهم.
# Under which reference.
about-081684f5 = بأي مرجع.
# Who was informed.
about-892b956a = من أُبلغ.
# About what.
about-bcbe5ce2 = بشأن ماذا.
# What its holder calls it.
about-e4c66c7d = الاسم الذي يعطيه له حامله.
# What it is good for.
about-b935dbd0 = فيم يُستعمل.
# The SHA-256 of its secret of 256 random bits.
about-23eaedea = قيمة SHA-256 لسره المكون من 256 بتاً عشوائياً.
# Its public id.
about-c3867958 = معرّفه العلني.
# Until when it holds: 90 days at most.
about-a2caf4b8 = حتى متى يسري: 90 يوماً على الأكثر.
# For whom.
about-92a6adaa = لصالح من.
# The lowest authority that may decide.
about-414492b1 = أدنى سلطة يجوز لها البت.
# The residual level.
about-8b99d707 = المستوى المتبقي.
# Whether the regional office must have concurred where the Chief of Mission decides.
about-fda404a2 = هل يلزم رأي موافق من المكتب الإقليمي حين يبت رئيس البعثة.
# How many days an approval holds at most.
about-e67b212e = أقصى عدد من الأيام تسري فيه الموافقة.
# The hour.
about-d3dd5b02 = الساعة.
# The recipient, as registered.
about-80f96dc1 = المتلقي كما هو مسجل.
# How it is linked.
about-d590cfed = كيفية ارتباطه.
# Of how many; needed for shares and rates.
about-f897235e = من كم؛ لازم للحصص والمعدلات.
# First day of the period.
about-064490aa = أول يوم في الفترة.
# There is no data; a value of its own.
about-d77ab3da = لا بيانات؛ وهي قيمة قائمة بذاتها.
# Last day of the period.
about-5e9fcba4 = آخر يوم في الفترة.
# Units of the smallest kind: cents for EUR.
about-8e5fd967 = بأصغر وحدة: السنت لعملة EUR.
# The currency.
about-2f553eaf = العملة.
# At which level.
about-77518d14 = على أي مستوى.
# Which authority: an office, never a person's name.
about-bee862c5 = أي سلطة: منصب، وليس اسم شخص أبداً.
# By which channel.
about-e6863833 = بأي قناة.
# Of what.
about-a801a02b = بأي شيء.
# The letter.
about-459a4ff6 = الرسالة.
# Id of the notification.
about-395446b4 = مرجع الإخطار.
# What kind.
about-eb168fcd = من أي نوع.
# The budget.
about-dc6ac734 = الميزانية.
# Who answers for the case; may never decide it.
about-4f86d421 = المسؤول عن الملف؛ ولا يجوز له البت فيه أبداً.
# The country of the support.
about-f9e9409e = بلد الدعم.
# Marks made-up data: shown wherever the case is shown.
about-2a7e4760 = يسم بيانات مختلقة: يظهر ذلك حيثما عُرض الملف.
# The donors.
about-333f5b77 = المانحون.
# The office that is responsible.
about-538c923a = المكتب المسؤول.
# Where the idea came from.
about-b234f6f1 = من أين جاءت الفكرة.
# Planned last day of the support.
about-ade356b0 = آخر يوم مخطط للدعم.
# Planned first day of the support.
about-a1d01399 = أول يوم مخطط للدعم.
# The project.
about-cc8ac611 = المشروع.
# The case's own reference, unique in the ledger.
about-f2089547 = مرجع الملف، فريد في السجل.
# What it is about, in one line.
about-3d6849d0 = موضوعه، في سطر واحد.
# What is to be achieved.
about-19be73d7 = ما يُراد تحقيقه.
# Because of which incidents.
about-b6edfc8e = بسبب أي حوادث.
# Because of which indicators.
about-1b6fe9cc = بسبب أي مؤشرات.
# What made it necessary.
about-ff45698f = ما الذي جعله لازماً.
# The support item.
about-6268ba75 = صنف الدعم.
# The command, as the API spells it with a capital: `OpenCase`.
about-21ec7eb4 = الأمر كما تكتبه الواجهة البرمجية بحرف كبير: `OpenCase`.
# The roles.
about-23f0ce50 = الأدوار.
# The authorities it stands for, as notifications name them.
about-5a30ba12 = السلطات التي يمثلها، كما تسميها الإخطارات.
# The countries it answers for.
about-b9bb3997 = البلدان التي يُسأل عنها.
# The donors it stands for.
about-7203b52e = المانحون الذين يمثلهم.
# The office.
about-fa91444f = المكتب.
# The event to annul, by its position.
about-0efc0be4 = الحدث المراد إبطاله، بموضعه.
# The field, as the payload spells it; parts of lists by number: `outcome`, `outcomes.0.outcome`.
about-d7139908 = الحقل كما يكتبه المحتوى؛ وأجزاء القوائم بأرقامها: `outcome` و`outcomes.0.outcome`.
# The value it should have, as JSON: `"NOT_MET"`, `12`.
about-37ecd682 = القيمة التي ينبغي أن تكون له، بصيغة JSON: `"NOT_MET"` أو `12`.
# The event to correct, by its position.
about-0de5eaf8 = الحدث المراد تصحيحه، بموضعه.
# Its number: one more than the last.
about-5f1145b4 = رقمه: واحد زيادة على الأخير.
# What changed, and why.
about-0329e3e2 = ما تغير، ولماذا.
# A row a role; a role without a row sees nothing.
about-3d7b19b7 = صف لكل دور؛ والدور الذي لا صف له لا يرى شيئاً.
# The smallest count that is shown to whom small counts are withheld from.
about-5eedc1b7 = أصغر عدد يُعرض على من تُحجب عنه الأعداد الصغيرة.
# A rule a kind.
about-ddee5140 = قاعدة لكل نوع.
# A rule a deadline.
about-b90aa327 = قاعدة لكل موعد.
# From which day it is in force.
about-3d95eebd = من أي يوم يسري.
# How long alerts may be put off.
about-23499487 = كم يمكن تأجيل التنبيهات.
# At which authority a role decides.
about-fb2a2e10 = على أي سلطة يبت كل دور.
# Days and hours.
about-53a305b9 = أيام وساعات.
# The emergency path.
about-22fcde21 = مسار الطوارئ.
# Who decides at which level; a level without a rung cannot be approved.
about-781a56a1 = من يبت على أي مستوى؛ والمستوى الذي لا درجة له لا تجوز الموافقة عليه.
# Five rows, severity 1 to 5, of five levels, likelihood 1 to 5.
about-a8290700 = خمسة صفوف، للجسامة من 1 إلى 5، في كل منها خمسة مستويات، للاحتمال من 1 إلى 5.
# Who may give which command.
about-97a0685d = من يجوز له إصدار أي أمر.
# Clauses without which support does not start.
about-4773f2e8 = بنود لا يبدأ الدعم من دونها.
# Severity is the average of its three parts, rounded up, in place of the highest of them.
about-02aee1ae = الجسامة هي متوسط أجزائها الثلاثة مقرباً إلى الأعلى، بدلاً من أعلاها.
# The vocabularies.
about-76453059 = قوائم المفردات.
# On what the reading rests.
about-d91be10f = ما يستند إليه التقدير.
# The measures a residual reading relies on.
about-cd0c5a55 = التدابير التي يعتمد عليها التقدير المتبقي.
# The risk.
about-59c9e31e = الخطر.
# The rapid assessment it rests on.
about-5e7f323b = التقييم السريع الذي يستند إليه.
# What the ratifier found.
about-a658c981 = ما استنتجه المصدّق.
# The answer.
about-c7b4ec9e = الرد.
# The answer in writing.
about-f0edd49c = الرد المكتوب.
# Which notification.
about-2bc9e371 = أي إخطار.
# By when a corrective action was promised.
about-90555289 = الموعد الذي وُعد فيه بإجراء تصحيحي.
# The new commander, as an opaque reference.
about-5c4c5e75 = القائد الجديد، بمرجع غير كاشف.
# What is known about it; no names.
about-e7972b53 = ما يُعرف عن ذلك؛ بلا أسماء.
# Which recipient.
about-cf8211d2 = أي متلقٍّ.
# Whether the office concurs.
about-07fcaeab = هل المكتب موافق.
# The request.
about-b975e7db = الطلب.
# The condition.
about-cabeec20 = الشرط.
# What happened.
about-202faec0 = ما حدث.
# How many days before that it was to be said.
about-afc4d491 = قبل كم يوم كان يجب أن يُقال.
# When it is due.
about-4a58b11e = متى يحل.
# What is due.
about-ca992e94 = ما يحل.
# When it was due.
about-cdbab19b = متى كان يحل.
# What was due.
about-9473c2f1 = ما كان يحل.
# The hour, where it matters; needed under an emergency.
about-347aa550 = الساعة حيث تهم؛ لازمة في حالة الطوارئ.
# Under which emergency, where it is not ordinary support.
about-f1d46bf3 = بموجب أي حالة طوارئ، إن لم يكن دعماً عادياً.
# Delivery note.
about-2450a135 = سند التسليم.
# How much, in hundredths of the item's unit.
about-0c25f19c = كم، بأجزاء من مئة من وحدة الدعم.
# What it was worth.
about-4a4c9beb = كم كانت قيمته.
# Which element.
about-906055b4 = أي عنصر.
# The finding.
about-8f3d5d1c = الاستنتاج.
# How and by when an unknown will be found out.
about-160d870b = كيف ومتى سيُعرف المجهول.
# What Legal says.
about-b752127e = ما يقوله المستشارون القانونيون.
# Under which condition.
about-1ee05c16 = بأي شرط.
# The advice in writing.
about-2f712754 = الرأي مكتوباً.
# On which of the four.
about-7038cec9 = بشأن أي الشروط الأربعة.
# What was asked.
about-e181e50f = ما سُئل عنه.
# What changed.
about-e7f791a4 = ما تغير.
# What kind of change.
about-2e499c90 = أي نوع من التغير.
# At which recipient; needed for a change of command.
about-606ed128 = لدى أي متلقٍّ؛ لازم عند تغير القيادة.
# The advice.
about-fe6f201e = المشورة.
# Who of the mechanism saw it otherwise, and why.
about-3c6d7e4b = من رأى خلاف ذلك في الآلية، ولماذا.
# When it came.
about-dca0939a = متى وصلت.
# How far monitors could look.
about-8dc73e8e = إلى أي حد أمكن للراصدين أن ينظروا.
# Whether it was announced.
about-922a23d3 = هل كانت معلنة مسبقاً.
# What they found; no names.
about-280fec70 = ما وجدوه؛ بلا أسماء.
# Where, as coarsely as safety asks.
about-17b2d05d = أين، بالقدر من العموم الذي تقتضيه السلامة.
# Which recipient was visited.
about-69191d9c = أي متلقٍّ زير.
# Every asset is returned or accounted for.
about-e0e5ac81 = كل أصل أُعيد أو عُرف مآله.
# Access to data is cut.
about-941ae9d2 = الوصول إلى البيانات مقطوع.
# Donors and recipients have notice.
about-1686a5c9 = أُشعر المانحون والمتلقون.
# What is asked of them.
about-fb755029 = ما يُسألون عنه.
# Its commander, as an opaque reference.
about-361a1203 = قائده، بمرجع غير كاشف.
# Its country.
about-b60163da = بلده.
# Marks made-up data.
about-4be41ffd = يسم بيانات مختلقة.
# What kind of force, from the policy's vocabulary `force_type`.
about-07d3db4a = أي نوع من القوات، من قائمة مفردات السياسة.
# Its name: an institution or a unit, never a person.
about-68691b11 = اسمه: مؤسسة أو وحدة، وليس شخصاً أبداً.
# The institution or unit above it.
about-fadfc031 = المؤسسة أو الوحدة التي تعلوه.
# For which pairs; every declined, ceased or excluded pair where omitted.
about-d77e6a4c = لأي أزواج؛ كل زوج مرفوض أو منهى أو مستبعد إن تُرك فارغاً.
# The new facts.
about-b420c964 = الوقائع الجديدة.
# What it is about.
about-ab44111f = موضوعه.
# Whether children were among them.
about-1f074a05 = هل كان بينهم أطفال.
# When it happened.
about-af92936b = متى حدث.
# Where, coarsely.
about-e4b90058 = أين، على وجه العموم.
# Which recipients are concerned.
about-6911861a = أي المتلقين معنيون.
# Where the information came from, never more closely.
about-2d2a599c = مصدر المعلومات، ولا تُحدد بأكثر من ذلك أبداً.
# What happened; no names.
about-22e42429 = ما حدث؛ بلا أسماء.
# How many people were harmed.
about-12d31876 = كم شخصاً تضرر.
# What was done.
about-2b78de99 = ما أُنجز من عمل.
# Per cent done, 0 to 100.
about-a35e1ae6 = النسبة المئوية المنجزة، من 0 إلى 100.
# On which pairs; every pair in process where omitted.
about-3c49b3b0 = في أي أزواج؛ كل زوج قيد النظر إن تُرك فارغاً.
# What is proposed.
about-0da94c58 = ما يُقترح.
# Id of the request.
about-35eed5e0 = مرجع الطلب.
# Why it is over.
about-a1a85585 = لماذا انتهى.
# How.
about-8f70c163 = كيف.
# The continuing conditions that hold again.
about-fc61886d = الشروط المستمرة التي عادت مستوفاة.
# Evidence of corrective action, obtained after the suspension.
about-a347d5dd = أدلة على إجراء تصحيحي، حُصل عليها بعد الإيقاف المؤقت.
# Which of its pairs; all of them where omitted.
about-d1171198 = أي أزواجه؛ جميعها إن تُرك فارغاً.
# Who asked for it; the person who resumes is another.
about-7583e6a4 = من طلبه؛ ومن يستأنف شخص آخر.
# Of which suspension.
about-86136471 = أي إيقاف مؤقت.
# What is needed.
about-ba0109e0 = ما يلزم.
# What the review found.
about-6df440d3 = ما خلصت إليه المراجعة.
# When the next review is due.
about-4639c207 = متى تحل المراجعة التالية.
# What it is now.
about-93f032c6 = ما هو الآن.
# Whether it could wound, as known now.
about-816e383e = هل يمكن أن يجرح، بحسب ما يُعرف الآن.
# What it is for, as known now.
about-d7625961 = الغرض منه، بحسب ما يُعرف الآن.
# How many now.
about-62a37095 = كم العدد الآن.
# Why it changed.
about-d03915f6 = لماذا تغير.
# Worth now.
about-8b9ca0c3 = قيمته الآن.
# From whom.
about-88039e2f = ممن يُسحب.
# The authority.
about-0a359eef = السلطة.
# Irremediability: how hard to make good.
about-4f9f01d1 = تعذر الجبر: مدى صعوبة الإصلاح.
# Likelihood: 1 rare to 5 almost certain.
about-227c0b21 = الاحتمال: من 1 نادر إلى 5 شبه مؤكد.
# Scale: how grave.
about-08763011 = الفداحة: مدى الجسامة.
# Scope: how many people.
about-ffbf1f2b = عدد المتضررين: كم من الناس.
# On what the result bites.
about-f44930cc = ما تسري عليه النتيجة.
# The earlier screening it was taken over from.
about-ddb0801e = التدقيق السابق الذي أُخذ منه.
# How credible the information is.
about-a1e3d433 = مدى مصداقية المعلومات.
# When it expires; the policy's limit where omitted or later than that.
about-6fb8334d = متى تنتهي صلاحيته؛ حد السياسة إن تُرك فارغاً أو تجاوزه.
# The person screened, as an opaque reference.
about-63833a1d = الشخص المدقَّق، بمرجع غير كاشف.
# What was found.
about-4655ca40 = ما وُجد.
# Who screened.
about-a4947de4 = من دقّق.
# When it was screened.
about-2d7704fe = متى جرى التدقيق.
# Id of the screening.
about-36a68ee0 = مرجع التدقيق.
# The gravest violation found.
about-f345f0de = أجسم انتهاك وُجد.
# The clauses it holds.
about-35bd19cf = البنود التي يتضمنها.
# The agreement itself.
about-35f3af09 = الاتفاق نفسه.
# Its form.
about-907c69fe = شكله.
# When it was signed.
about-765e25d2 = متى وُقّع.
# Hours.
about-1b9b4dbb = الساعات.
# Why it is made.
about-021a7b04 = لماذا يُجرى.
# Items for which no risk was identified, said explicitly.
about-d23d592e = أصناف الدعم التي لم يُحدد لها أي خطر، مصرحاً بذلك.
# Is there a real risk that the recipient commits grave violations? Must be answered where a level is prohibitive.
about-4d79578f = هل هناك خطر حقيقي بأن يرتكب المتلقي انتهاكات جسيمة؟ يجب الجواب حيث يكون أحد المستويات مانعاً للدعم.
# Why, where it was answered.
about-e745120b = لماذا، حيث أُجيب.
# What the assessor recommends.
about-13845572 = ما يوصي به المقيّم.
# Which pairs; every approved or active pair where omitted.
about-8a929f2c = أي الأزواج؛ كل زوج موافق عليه أو نشط إن تُرك فارغاً.
# A precaution or a decision.
about-d6aa06cb = احتراز أو قرار.
# What the recipient must do to resume.
about-7d57eae9 = ما على المتلقي فعله للاستئناف.
# Id of the suspension.
about-663f9eef = مرجع الإيقاف المؤقت.
# What is demanded.
about-c67b8648 = ما يُطالب به.
# Of which intervention.
about-6b0fd1da = أي تدخل.
# The notification that carries it.
about-f3066683 = الإخطار الذي يحملها.
# Harm is ongoing: rungs may be passed over.
about-d0470120 = الضرر مستمر: يجوز تخطي المستويات.
# By when an answer is due; as the policy says where omitted.
about-124cdfe5 = متى يحل موعد الرد؛ كما تقول السياسة إن تُرك فارغاً.
# On which rung.
about-7708d536 = على أي درجة.
# By when now.
about-a8a83914 = متى يحل موعده الآن.
# Who asked for it.
about-0fdccdd3 = من طلبه.
# What must be so now.
about-a5fedd45 = ما يجب أن يتحقق الآن.
# How well it works; "not effective" opens it again.
about-846d4b88 = مدى فعاليته؛ و«غير فعال» يفتحه من جديد.
# Its name.
about-d0c2f83e = اسمه.
# Its values.
about-845a82db = قيمه.
