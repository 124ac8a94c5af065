# ما يرفض أمراً، وما يملأ فراغاته. والإنكليزية فوق كل مدخل هي إنكليزية القواعد.
# Not yet read by a native reviewer.

## حالات الرفض، بالرمز

# This case has no {missing}. Add one before deciding whether the policy applies.
E-SCOPE-01 = ليس في هذا الملف { $missing }. أضف ما ينقص قبل تقرير انطباق السياسة.
# Item {item} builds operational capability, so it cannot be placed outside the policy as "{exclusion}".
E-SCOPE-02 = الدعم { $item } يعزز قدرة عملياتية، فلا يجوز إخراجه من نطاق السياسة بوصفه «{ $exclusion }».
# {count} item–recipient pairs have no outcome yet: {list}.
E-SCOPE-03 = عدد أزواج الدعم والمتلقي التي لا نتيجة لها بعد: { $count }. وهي: { $list }.
# {precondition} marked {outcome} without evidence. Attach at least one document.
E-PRE-01 = الشرط المسبق «{ $precondition }»: «{ $outcome }» بلا أدلة. أرفق وثيقة واحدة على الأقل.
# "Not applicable" must be confirmed by a second person; you are the author.
E-PRE-02 = يجب أن يؤكد «لا ينطبق» شخص ثانٍ؛ وأنت من قيّده.
# {precondition} is not met for {covers}. Preconditions cannot be waived: remove the item, remedy and reassess, or decline.
E-PRE-03 = الشرط المسبق «{ $precondition }» غير مستوفى فيما يخص { $covers }. لا يجوز التنازل عن شرط مسبق: احذف الدعم، أو عالج الأمر وأعد التقييم، أو ارفض.
# {precondition} was assessed on {date} and is no longer valid ({reason}). Reassess before the decision.
E-PRE-04 = قُيّم الشرط المسبق «{ $precondition }» في { $date } ولم يعد صالحاً ({ $reason }). أعد تقييمه قبل القرار.
# Item {item} is marked {marked}. Record legal advice before assessing the {precondition} precondition.
E-PRE-05 = الدعم { $item } موسوم «{ $marked }». قيّد رأياً قانونياً قبل تقييم الشرط المسبق «{ $precondition }».
# On {date} Legal advised that it is not permissible, so {precondition} cannot be met. Remove the item, describe it anew and ask again, or record it as not met.
E-PRE-07 = في { $date } أفاد المستشارون القانونيون بأنه غير جائز، فلا يمكن استيفاء الشرط المسبق «{ $precondition }». احذف الدعم، أو أعد وصفه واطلب الرأي من جديد، أو قيّد الشرط غير مستوفى.
# {precondition} has not been assessed for {covers}. Assess it before the decision.
E-PRE-06 = لم يُقيّم الشرط المسبق «{ $precondition }» فيما يخص { $covers }. قيّمه قبل القرار.
# The country has an HRDDP mechanism ({kind}); it has not been consulted.
E-MECH-01 = للبلد آلية لسياسة بذل العناية الواجبة في مجال حقوق الإنسان ({ $kind })؛ ولم تُستشر.
# The mechanism's answer is due on {date}; it is not late yet.
E-MECH-02 = موعد رد الآلية { $date }؛ ولم يتأخر بعد.
# Nobody has recorded whether {country} has an HRDDP mechanism. Record it, or record with evidence that there is none.
E-MECH-03 = لم يقيّد أحد ما إذا كان للبلد { $country } آلية للعناية الواجبة في مجال حقوق الإنسان. قيّدها، أو قيّد بأدلة أنها غير موجودة.
# Record the risk of not providing support before submitting.
E-RISK-01 = قيّد خطر عدم تقديم الدعم قبل التقديم.
# Scores run from 1 to 5; you gave {number} for {dimension}.
E-RISK-02 = الدرجات من 1 إلى 5؛ وقد أعطيت { $number } لبُعد «{ $dimension }».
# Residual {dimension} is lower than inherent, but no agreed measure reduces it.
E-RISK-03 = الدرجة المتبقية لبُعد «{ $dimension }» أدنى من الأصلية، ولا يخفضها أي تدبير متفق عليه.
# Irremediability cannot be lowered by mitigation.
E-RISK-04 = تعذر الجبر لا يخفضه التخفيف.
# Level is Prohibitive: state whether there is a real risk of grave violations, with reasons.
E-RISK-05 = المستوى «مانع للدعم»: بيّن، مع الأسباب، هل هناك خطر حقيقي بوقوع انتهاكات جسيمة.
# Assessment {assessment} was written by you; another person must endorse it.
E-RISK-06 = التقييم { $assessment } من إعدادك؛ ويجب أن يعتمده شخص آخر.
# Assess the record of {recipient} before submitting: six findings for each direct recipient.
E-RISK-07 = قيّم سجل { $recipient } قبل التقديم: ستة استنتاجات لكل متلقٍّ مباشر.
# The finding "{finding}" is unknown. Say how and by when it will be found out.
E-RISK-08 = الاستنتاج «{ $finding }» غير معروف. بيّن كيف ومتى سيُعرف.
# No risk is recorded for item {item}. Identify one, or state that none was identified.
E-RISK-09 = لم يُقيَّد أي خطر للدعم { $item }. حدد خطراً، أو صرّح بأنه لم يُحدد أي خطر.
# {what} was entered before the case was reopened or a material change was recorded. Look at it again and enter it anew before submitting.
E-RISK-11 = { $what }: أُدخل قبل إعادة فتح الملف أو قبل تقييد تغيّر جوهري. راجعه وأدخله من جديد قبل التقديم.
# Nothing was entered in assessment {assessment}. Enter in it what was found, one reading at least, before submitting.
E-RISK-12 = لم يُدخل شيء في التقييم { $assessment }. أدخل فيه ما وُجد، تقديراً واحداً على الأقل، قبل التقديم.
# Risk {risk} has no {basis} reading. Rate it before submitting.
E-RISK-10 = ليس للخطر { $risk } تقدير «{ $basis }». قدّره قبل التقديم.
# Measure {measure} is {state}; it cannot be {verb}.
E-MIT-01 = التدبير { $measure }: «{ $state }»؛ فلا يجوز { $verb }.
# You own measure {measure}; someone else must verify it.
E-MIT-02 = أنت المسؤول عن التدبير { $measure }؛ ويجب أن يتحقق منه شخص آخر.
# A due date may not be in the past / after the end of support.
E-MIT-03 = لا يجوز أن يقع الموعد في الماضي ولا بعد نهاية الدعم.
# Level {level} must be decided at {authority}; you act as {role}.
E-DEC-01 = المستوى «{ $level }» يُبت فيه لدى «{ $authority }»؛ وأنت تتصرف بصفة «{ $role }».
# Support cannot be approved: {precondition} not met since {date}.
E-DEC-02 = لا تجوز الموافقة على الدعم: الشرط المسبق «{ $precondition }» غير مستوفى منذ { $date }.
# Support cannot be approved: the assessment finds a real risk of grave violations. No level may approve it.
E-DEC-03 = لا تجوز الموافقة على الدعم: يخلص التقييم إلى وجود خطر حقيقي بوقوع انتهاكات جسيمة. ولا يجوز لأي مستوى أن يوافق عليه.
# You {what} this case and may not decide it.
E-DEC-04 = لا يجوز لك البت في هذا الملف، لأنك { $what }.
# A conflict of interest of yours is on record since {date}: somebody else acts here. If it was recorded wrongly, ask the records officer to propose its annulment.
E-DEC-05 = قُيّد لك تضارب مصالح منذ { $date }: يتصرف هنا شخص آخر. وإن قُيّد خطأً فاطلب من مسؤول السجلات أن يقترح إبطاله.
# The dossier changed: {count} events since version {revision}. Review them or return the request.
E-DEC-06 = تغيرت الإضبارة: عدد الأحداث منذ النسخة { $revision }: { $count }. راجعها أو أعد الطلب.
# This departs from the mechanism's advice "{advice}". Give reasons and refer to {level}.
E-DEC-07 = هذا يخالف مشورة الآلية «{ $advice }». بيّن الأسباب وأحل إلى «{ $level }».
# Screening of {recipient} expired on {date}.
E-DEC-08 = انتهت صلاحية تدقيق { $recipient } في { $date }.
# A Medium decision needs the regional office's recorded concurrence; there is none.
E-DEC-09 = قرار من المستوى «متوسط» يستلزم رأياً موافقاً مقيَّداً من المكتب الإقليمي؛ ولا يوجد.
# {covers} holds pairs in state {state}; only pairs in process can be decided.
E-DEC-10 = { $covers }: فيها أزواج حالتها «{ $state }»؛ ولا يُبت إلا في الأزواج قيد النظر.
# The risk assessment is {state}. It must be endorsed, and not older than the policy allows, before a decision.
E-DEC-11 = تقييم المخاطر: «{ $state }». يجب أن يُعتمد، وألا يكون أقدم مما تسمح به السياسة، قبل القرار.
# A High approval needs at least one continuing condition and two indicators with a consequence. Missing: {list}.
E-DEC-12 = الموافقة من المستوى «كبير» تستلزم شرطاً مستمراً واحداً على الأقل ومؤشرين لهما عاقبة. الناقص: { $list }.
# The dossier you cite is not the one that was requested ({expected}). Open the request again.
E-DEC-13 = الإضبارة التي تستشهد بها ليست التي طُلبت ({ $expected }). افتح الطلب من جديد.
# {recipient} was screened ineligible on {date}. Exclude it, or screen again after the cause is removed.
E-DEC-14 = { $recipient } غير مؤهل بحسب تدقيق { $date }. استبعده، أو أعد التدقيق بعد زوال السبب.
# {recipient} has not been screened. Screen each direct recipient before the decision.
E-DEC-15 = لم يُدقَّق { $recipient }. دقّق كل متلقٍّ مباشر قبل القرار.
# An approval at level {level} holds for at most {days} days and ends in the future.
E-DEC-16 = موافقة المستوى «{ $level }» تسري لمدة أقصاها (بالأيام) { $days } وتنتهي في المستقبل.
# The consistency alert {alert} is open. Resolve it before the decision.
E-DEC-17 = تنبيه الاتساق { $alert } مفتوح. عالجه قبل القرار.
# Cannot start: outstanding: {list}.
E-ACT-01 = لا يمكن البدء. لا يزال ناقصاً: { $list }.
# {item} to {recipient} is {why}. Delivery refused.
E-DLV-01 = { $item } إلى { $recipient }: { $why }. رُفض التسليم.
# The commander of {recipient} changed on {date}; screening was due on {due}. Delivery waits for it.
E-DLV-02 = تغير قائد { $recipient } في { $date }؛ وكان موعد التدقيق { $due }. التسليم ينتظره.
# Period {from}–{to} overlaps measurement {measurement}.
E-IND-01 = الفترة من { $from } إلى { $to } تتداخل مع القياس { $measurement }.
# {unit} needs a denominator greater than zero, or mark "no data".
E-IND-02 = الوحدة «{ $unit }» تستلزم مقاماً أكبر من صفر؛ وإلا فأشر إلى «لا بيانات».
# A credible grave incident is open since {date}: open an intervention or suspend.
E-INC-01 = هناك حادث جسيم ذو مصداقية مفتوح منذ { $date }: افتح تدخلاً أو أوقف الدعم مؤقتاً.
# Step "{rung}" comes after "{previous}", unless harm is ongoing.
E-INT-01 = المستوى «{ $rung }» يأتي بعد «{ $previous }»، ما لم يكن الضرر مستمراً.
# Name what the recipient must do to resume, and a review date within 30 days.
E-SUS-01 = حدد ما على المتلقي فعله للاستئناف، وتاريخ مراجعة في غضون 30 يوماً.
# {covers} is {state}.
E-SUS-02 = { $covers }: { $state }.
# A project manager's pause lasts at most {hours} hours; the Chief of Mission confirms or lifts it.
E-SUS-03 = الوقفة التي يقررها مدير المشروع أقصاها (بالساعات) { $hours }؛ ورئيس البعثة يؤكدها أو يرفعها.
# Support has been suspended for more than {days} days: cease it, or let Headquarters extend the suspension.
E-SUS-04 = تجاوز الإيقاف المؤقت للدعم المدة القصوى (بالأيام) { $days }: أنهِ الدعم، أو ليمدد المقر الإيقاف.
# Resuming needs evidence of corrective action dated after the suspension.
E-RES-01 = الاستئناف يستلزم أدلة على إجراء تصحيحي مؤرخة بعد الإيقاف المؤقت.
# You suspended at level {suspended}; resumption must come from level {required} or higher and another person.
E-RES-02 = أوقفت الدعم على مستوى «{ $suspended }»؛ ويجب أن يأتي الاستئناف من «{ $required }» أو ما فوقه ومن شخص آخر.
# The residual level is {level}; resumption needs a residual reading of every risk after the suspension, none above the approved level {approved}. Risks to rate: {unrated}.
E-RES-03 = المستوى المتبقي «{ $level }»؛ والاستئناف يستلزم تقديراً متبقياً لكل خطر بعد الإيقاف المؤقت، لا يعلو أي منها على المستوى الموافق عليه «{ $approved }». المخاطر المطلوب تقديرها: { $unrated }.
# Reconfirm every condition of the approval before resuming: {list}.
E-RES-04 = أعد تأكيد كل شرط من شروط الموافقة قبل الاستئناف: { $list }.
# Support ceased on {date} and cannot resume. Open or reopen a case.
E-CEA-01 = أُنهي الدعم نهائياً في { $date } ولا يمكن استئنافه. افتح ملفاً أو أعد فتح ملف.
# Cannot close: {list}.
E-CLS-01 = لا يمكن الإغلاق: { $list }.
# State the new facts that justify reopening.
E-REO-01 = اذكر الوقائع الجديدة التي تبرر إعادة الفتح.
# The case is closed since {date}. Reopen it with the new facts before recording anything more.
E-CLS-02 = الملف مغلق منذ { $date }. أعد فتحه بالوقائع الجديدة قبل تقييد أي شيء آخر.
# Emergency covers life-saving items only, until {expiry}; {item} does not qualify.
E-EMG-01 = حالة الطوارئ لا تشمل إلا الدعم المنقذ للأرواح، حتى { $expiry }؛ و{ $item } ليس منه.
# Recipient {recipient} is ineligible since {date}; emergency does not lift this.
E-EMG-02 = المتلقي { $recipient } غير مؤهل منذ { $date }؛ وحالة الطوارئ لا ترفع ذلك.
# An emergency for the same recipient lapsed unratified on {date}; Headquarters must authorise the next.
E-EMG-03 = سقطت حالة طوارئ للمتلقي نفسه دون تصديق في { $date }؛ ويجب أن يأذن المقر بالتالية.
# The emergency path is switched off in policy edition {edition}. Use the ordinary path, or decide that the activity is not support.
E-EMG-04 = مسار الطوارئ معطل في إصدار السياسة { $edition }. اتبع المسار العادي، أو قرر أن النشاط ليس دعماً.
# You authorised this emergency; another person at the next level must ratify it.
E-EMG-05 = أذنت أنت بحالة الطوارئ هذه؛ ويجب أن يصدق عليها شخص آخر في المستوى الأعلى.
# An emergency ends in the future and within {days} days.
E-EMG-06 = تنتهي حالة الطوارئ في المستقبل، وفي حدود (بالأيام) { $days }.
# Emergency {emergency} is {state}; it cannot be {verb}.
E-EMG-07 = حالة الطوارئ { $emergency }: «{ $state }»؛ فلا يجوز { $verb }.
# Event {event} {why}.
E-COR-01 = الحدث { $event } { $why }.
# Field {field} of a {kind} event cannot be corrected; record a new {instead}.
E-COR-02 = الحقل { $field } في حدث «{ $kind }» لا يجوز تصحيحه؛ قيّد بدلاً منه عنصراً جديداً: { $instead }.
# A correction needs a second person; you recorded the original.
E-COR-03 = التصحيح يستلزم شخصاً ثانياً؛ وأنت من قيّد الأصل.
# A decision in force cannot be annulled. Take a new decision instead.
E-COR-04 = لا يجوز إبطال قرار سارٍ. اتخذ بدلاً من ذلك قراراً جديداً.
# The corrected value does not fit: {why}.
E-COR-05 = القيمة المصححة لا تصلح: { $why }.
# Alert {alert} is not open here: it is over, or was never raised. Look at the history of alerts.
E-ALR-01 = التنبيه { $alert } ليس مفتوحاً هنا: انتهى، أو لم يصدر قط. راجع سجل التنبيهات.
# Alert {alert} is {state}; it cannot be {verb}. {instead}.
E-ALR-02 = التنبيه { $alert }: «{ $state }»؛ فلا يجوز { $verb }. { $instead }.
# An alert this urgent is put off for at most {hours} hours, and until a moment to come. Choose an earlier one, or acknowledge the alert.
E-ALR-03 = تنبيه بهذا الإلحاح يؤجل لمدة أقصاها (بالساعات) { $hours }، وإلى لحظة مقبلة. اختر لحظة أقرب، أو تولَّ التنبيه.
# Alert {alert} {what} at {at}, not before. Wait until then.
E-ALR-04 = التنبيه { $alert }: { $what } في { $at }، لا قبل ذلك. انتظر حتى ذلك الحين.
# What raised alert {alert} still holds, so the facts did not end it. A person may resolve it, with a reason.
E-ALR-05 = ما أثار التنبيه { $alert } لا يزال قائماً، فلم تنهه الوقائع. ويجوز لشخص أن ينهيه مع ذكر السبب.
# Nothing of the kind {kind} falls due of {subject} at {due}. Read what falls due of the case, and record that.
E-ALR-06 = لا يحل شيء من نوع «{ $kind }» لـ{ $subject } في { $due }. اطلع على مواعيد الملف وقيّد ما يحل منها.
# It is on record already that {kind} of {subject}, due at {due}, is {what}. Nothing is left to record.
E-ALR-07 = مقيَّد من قبل أن «{ $kind }»، { $subject }، وموعده { $due }، { $what }. لم يبقَ ما يُقيَّد.
# What falls due at {due} is not near by the rules of alerts: {kind} is announced these days before: {leads}. Record it within one of them.
E-ALR-08 = ما يحل في { $due } ليس قريباً بحسب قواعد التنبيه: يُعلن عن «{ $kind }» قبل أيام عددها: { $leads }. قيّده ضمن واحدة منها.
# The file's SHA-256 is {actual}; you declared {declared}.
E-EVD-01 = قيمة SHA-256 للملف الحاسوبي هي { $actual }؛ وقد صرّحت بـ{ $declared }.
# The same document (same hash) is already attached as {evidence}.
E-EVD-02 = الوثيقة نفسها (البصمة نفسها) مرفقة من قبل باسم { $evidence }.
# Evidence {evidence} is not attached to this case. Attach it first.
E-EVD-03 = الدليل { $evidence } غير مرفق بهذا الملف. أرفقه أولاً.
# The case moved from version {expected} to {actual} while you worked. Reload and try again.
E-CON-01 = انتقل الملف من النسخة { $expected } إلى { $actual } أثناء عملك. أعد التحميل وحاول مجدداً.
# Role {role} may not {command}; it needs {roles}.
E-AUTH-01 = الدور «{ $role }» لا يجوز له إصدار الأمر «{ $command }»؛ فهو يستلزم: { $roles }.
# Your delegation as {role} ended on {date}.
E-AUTH-02 = انتهى تفويضك بصفة «{ $role }» في { $date }.
# No record says that you hold the role {role} today. Ask the records officer to record it.
E-AUTH-03 = لا يوجد قيد يفيد بأنك تتولى اليوم الدور «{ $role }». اطلب من مسؤول السجلات تقييده.
# No record says that {user} held any role on {date}. Check the reference, or ask the records officer to record the role first.
E-AUTH-05 = لا يوجد قيد يفيد بأن { $user } كان يتولى أي دور في { $date }. تحقق من المرجع، أو اطلب من مسؤول السجلات تقييد الدور أولاً.
# Separation of duties {rule}: {why}.
E-AUTH-04 = الفصل بين المهام { $rule }: { $why }.
# "{value}" is not in vocabulary {name} of policy version {edition}.
E-VOC-01 = «{ $value }» ليست في قائمة المفردات { $name } من نسخة السياسة { $edition }.
# {date} lies {why}.
E-TIME-01 = { $date }: { $why }.
# The log signs or signed with {key} already. Make a new key.
E-KEY-01 = السجل يوقّع أو وقّع من قبل بالمفتاح { $key }. أنشئ مفتاحاً جديداً.
# The key in force is {key}. Name it as the one that is replaced.
E-KEY-02 = المفتاح الساري هو { $key }. سمّه بوصفه المستبدَل.
# {person} was erased on {date}. Nothing is left to erase, and the reference is not used again: choose a new one.
E-ERA-01 = مُحي { $person } في { $date }. لم يبقَ ما يُمحى، ولا يُستعمل المرجع مرة أخرى: اختر مرجعاً جديداً.
# There is no {what} {id} here. Check the id, or record it first.
E-REF-01 = لا يوجد هنا: { $what } { $id }. تحقق من المرجع، أو قيّده أولاً.
# The {what} {id} exists already. Choose another id.
E-REF-02 = موجود من قبل: { $what } { $id }. اختر مرجعاً آخر.
# {what} is {state}; {wanted}.
E-STA-01 = { $what }: { $state }؛ { $wanted }.
# {field}: {why}.
E-INP-01 = { $field }: { $why }.
# The command id {command} was used for something else. Choose a new one.
E-CMD-01 = استُعمل اسم الأمر { $command } لشيء آخر. اختر اسماً جديداً.

## ما يرد في فراغاتها

# something you do not see
phrase-7ae738fd = شيء لا يُعرض عليك
# There is no case with this id. Check the id, or open the case first.
phrase-a1294a10 = لا يوجد ملف بهذا المرجع. تحقق منه، أو افتح الملف أولاً.
# There is no alert with this id here. Check the id, and the case that it is of; leave the case out for an alert of the ledger itself.
phrase-58d4d384 = لا يوجد هنا تنبيه بهذا المرجع. تحقق من المرجع ومن الملف؛ ولا تذكر ملفاً إن كان التنبيه عن السجل نفسه.
# the input is an object
phrase-36219f93 = المُدخل كائن
# give the command a name of your own, 8 to 64 characters
phrase-636b836b = أعط الأمر اسماً من عندك، من 8 إلى 64 حرفاً
# this command is not about an existing case
phrase-d28a79be = هذا الأمر لا يتعلق بملف قائم
# say which case it is about
phrase-465b2398 = اذكر الملف المعني
# only the program itself records this: `hrdd key rotate`, `hrdd backup restore`
phrase-36ef6eab = البرنامج وحده يقيّد هذا: `hrdd key rotate` و`hrdd backup restore`
# only the program itself records this: it follows from a reading or a login
phrase-f4a2f093 = البرنامج وحده يقيّد هذا: فهو ينشأ عن اطلاع أو دخول
# there is no command {name}
phrase-31aa55c5 = لا يوجد أمر { $name }
# the next edition is {next}, not {given}
phrase-a16dcdc3 = الإصدار التالي هو { $next } وليس { $given }
# open account of
phrase-676f6f15 = حساب مفتوح لـ
# access token
phrase-0c3d4694 = رمز دخول
# revocation of access token
phrase-79bdf20f = إلغاء رمز الدخول
# 1 to {most} at once
phrase-24283076 = من 1 إلى { $most } دفعة واحدة
# say what the token is good for
phrase-8c8de8e2 = بيّن الغرض من رمز الدخول
# a token ends in the future, and within {days} days
phrase-31828ad0 = ينتهي رمز الدخول في المستقبل، وفي حدود (بالأيام) { $days }
# people issue tokens for themselves; the records officer issues them for others
phrase-300dffc2 = يصدر الأشخاص رموز الدخول لأنفسهم؛ ويصدرها مسؤول السجلات لغيره
# tokens for the system's own role are made on the machine itself
phrase-0607ff27 = رموز الدخول لدور النظام تُنشأ على الجهاز نفسه
# {most} tokens of {user} hold already; revoke some first
phrase-72572a31 = رموز الدخول السارية لـ{ $user } بلغت { $most }؛ ألغِ بعضها أولاً
# {Role} has two rows
phrase-c7605359 = للدور «{ $Role }» صفان
# Oversight reads all; this edition hides {Subject} from it
phrase-b9cb1e23 = الرقابة تقرأ كل شيء؛ وهذا الإصدار يخفي عنها «{ $Subject }»
# Oversight reaches all cases and all classes
phrase-eb0f0e50 = تصل الرقابة إلى جميع الملفات وجميع الدرجات
# the records officer sees the accounts, or nobody could let people in
phrase-03a710d5 = يرى مسؤول السجلات الحسابات، وإلا لما أمكن لأحد أن يمنح الدخول
# a count of one points at a case: 2 or more
phrase-122cc8de = العدد واحد يدل على ملف بعينه: 2 أو أكثر
# an edition is in force from today or later
phrase-e541897b = يسري الإصدار من اليوم أو بعده
# the edition before is in force from {last}; take that day or later
phrase-96d89b09 = الإصدار السابق سارٍ من { $last }؛ خذ ذلك اليوم أو ما بعده
# nothing is said of {what}
phrase-15cab8bb = لم يُذكر شيء عن «{ $what }»
# {what} has more than one rule
phrase-da877ce5 = لـ«{ $what }» أكثر من قاعدة
# {AlertKind} is said of each deadline, under deadlines
phrase-794ceb4d = «{ $AlertKind }» يُذكر لكل موعد ضمن المواعيد
# {AlertKind} is less urgent where it is graver
phrase-71aa5065 = «{ $AlertKind }» أقل إلحاحاً حيث هو أشد جسامة
# at most {most} lead times, each of 1 to {days} days, the longest first
phrase-5d452dea = { $most } مهل إنذار على الأكثر، كل منها من يوم واحد إلى { $days }، والأطول أولاً
# it is less urgent once it has passed
phrase-edde42d1 = هو أقل إلحاحاً بعد فواته
# an alert is put off for 1 to {hours} hours
phrase-8749d340 = يؤجل التنبيه من ساعة واحدة إلى { $hours }
# what is graver is never put off longer
phrase-057a5f48 = الأشد جسامة لا يؤجل مدة أطول أبداً
# name at least one role that is told, at once and at every step
phrase-6e0fa174 = سمّ دوراً واحداً على الأقل يُبلَّغ فوراً وفي كل خطوة
# {Role} is not told of alerts; name others
phrase-c16768bb = الدور «{ $Role }» لا يُبلَّغ بالتنبيهات؛ سمّ غيره
# say who is told when nobody acknowledges it
phrase-0bca7c40 = بيّن من يُبلَّغ عندما لا يتولاه أحد
# at most {most} steps, each later than the one before, within {hours} hours
phrase-25703c8a = { $most } خطوات على الأكثر، كل منها بعد سابقتها، خلال (بالساعات) { $hours }
# {list} and {count} more
phrase-d4790acb = { $list } و{ $count } غيرها
# under this id
phrase-c36836e2 = بهذا المرجع
# it does not belong to a case
phrase-8b712b67 = لا يخص ملفاً
# pair of item and recipient
phrase-0d3d07f9 = زوج الدعم والمتلقي
# name at least one pair, or leave it out
phrase-f653bbfa = سمّ زوجاً واحداً على الأقل، أو اترك الحقل فارغاً
# Case {id}
phrase-0d43d156 = الملف { $id }
# no pair is {PairStatus}
phrase-a0369639 = لا يوجد زوج حالته «{ $PairStatus }»
# before the case began
phrase-8b965484 = قبل بدء الملف
# the case holds {most} {what} already, the most there can be; open another case
phrase-29dbc421 = بلغ الملف الحد الأقصى، وهو { $most }، من { $what }؛ افتح ملفاً آخر
# attach the signed agreement
phrase-1d22705d = أرفق الاتفاق الموقع
# Agreement {id}
phrase-079a4b78 = الاتفاق { $id }
# nothing is left to terminate
phrase-f30e28f5 = لم يبقَ ما يُنهى
# {count} alerts of the ledger are open already; resolve some first
phrase-cc7a1be4 = تنبيهات السجل المفتوحة بلغت { $count }؛ عالج بعضها أولاً
# acknowledged again
phrase-0c4834ce = توليه من جديد
# Resolve it once it is over
phrase-de0869c3 = أنهه متى زال سببه
# put off further
phrase-0cb4df84 = تأجيله أكثر
# Acknowledge it, or wait until it comes back
phrase-7fa311b8 = تولَّه، أو انتظر عودته
# brought back
phrase-676f0fb5 = إعادته
# It is not put off
phrase-ee1f6159 = ليس مؤجلاً
# comes back
phrase-74f61826 = يعود
# It is answered, or has gone as far as the rules say
phrase-917ebae0 = أُجيب عنه، أو بلغ أقصى ما تقوله القواعد
# goes further
phrase-e405136b = يُصعَّد
# announced deadlines
phrase-45d86fd7 = المواعيد المعلن عنها
# the system is not assigned to a case
phrase-ff63830f = لا يُكلَّف النظام بملف
# it ends before it begins
phrase-2f7b8368 = ينتهي قبل أن يبدأ
# {user} stays out of this case since {date}; assign somebody else
phrase-722b50e4 = { $user } متنحٍّ عن هذا الملف منذ { $date }؛ كلّف غيره
# assignment of {user} as
phrase-3ff130c0 = تكليف { $user } بصفة
# running assignment of
phrase-907713f4 = تكليف جارٍ لـ
# Support {pair}
phrase-1f5003e7 = الدعم { $pair }
# something is decided, so the case is closed, not withdrawn
phrase-c9162933 = بُتّ في شيء، فالملف يُغلق ولا يُسحب
# it has not passed yet
phrase-fbccae81 = لم يفت بعد
# passed deadlines
phrase-69b02b30 = المواعيد الفائتة
# support {pair} is {PairStatus}
phrase-e00b4ba9 = الدعم { $pair }: «{ $PairStatus }»
# measure {id} is {MeasureState}
phrase-a3092bce = التدبير { $id }: «{ $MeasureState }»
# {pair} is undecided
phrase-dcbafc37 = { $pair } لم يُبت فيه
# intervention {id} is open
phrase-9a83b78d = التدخل { $id } مفتوح
# incident {id} is open
phrase-22c8f8aa = الحادث { $id } مفتوح
# winding down: {what}
phrase-5d044c07 = التصفية: { $what }
# emergency {id} is {EmergencyState}
phrase-c9c719f1 = حالة الطوارئ { $id }: «{ $EmergencyState }»
# consistency alert {id} is open
phrase-ce89891c = تنبيه الاتساق { $id } مفتوح
# only declined, ceased, ended or excluded support is reopened
phrase-8418dbee = لا يُعاد فتح إلا دعم مرفوض أو منهى أو مكتمل أو مستبعد
# The case
phrase-4fbfcb8f = الملف
# there is nothing to reopen
phrase-dc3a36c9 = لا يوجد ما يعاد فتحه
# The country's mechanism
phrase-caa71e66 = آلية البلد
# recorded as none
phrase-a1d93537 = مقيَّدة على أنها غير موجودة
# inform the UN's human rights presence instead
phrase-0bb2fa0b = أبلغ بدلاً من ذلك حضور الأمم المتحدة المعني بحقوق الإنسان
# timed out
phrase-3dcd80f1 = انقضت المهلة
# Consultation {id}
phrase-a7700585 = التشاور { $id }
# nothing is awaited
phrase-35f00cbd = لا يُنتظر شيء
# the country
phrase-19f7d4d8 = البلد
# await the answer, due on {date}
phrase-b6279b29 = انتظر الرد، وموعده { $date }
# open: more information was asked for
phrase-8bfd5167 = مفتوح: طُلب مزيد من المعلومات
# open proposal
phrase-c77b539d = اقتراح مفتوح
# consistency alert
phrase-19942a88 = تنبيه اتساق
# resolution of alert
phrase-39b9f855 = معالجة التنبيه
# due date
phrase-71bdd372 = موعد
# write the value as JSON, text in double quotes
phrase-816fea74 = اكتب القيمة بصيغة JSON، والنصوص بين علامتي اقتباس مستقيمتين
# there is no such field
phrase-8da00fa6 = لا يوجد حقل كهذا
# the kind is unknown
phrase-dd41afa8 = النوع غير معروف
# is annulled
phrase-648af484 = مُبطَل
# belongs to another case
phrase-27b24714 = يخص ملفاً آخر
# does not exist
phrase-79847c6c = غير موجود
# the event is annulled
phrase-f2f002cb = الحدث مُبطَل
# it says so already
phrase-3f4d7a44 = هذا ما يقوله بالفعل
# cannot be annulled: withdraw the case, or propose the opposite correction
phrase-77f0d9b8 = لا يجوز إبطاله: اسحب الملف، أو اقترح التصحيح المعاكس
# {what} would vanish, and something was decided on it
phrase-d529f28a = سيختفي { $what }، وقد بُني عليه قرار
# concurred on
phrase-547cb32a = أبديت فيه رأياً موافقاً
# attach what shows that the condition is satisfied
phrase-5424d7e5 = أرفق ما يثبت استيفاء الشرط
# who asks for a variation does not grant it
phrase-f962b703 = من يطلب التعديل لا يمنحه
# Condition {id}
phrase-6d3cc8a8 = الشرط { $id }
# it cannot be {verb}
phrase-7d37d7f5 = فلا يجوز { $verb }
# Request {id}
phrase-197d9d5d = الطلب { $id }
# ask for a new decision
phrase-4b44ead5 = اطلب قراراً جديداً
# still open
phrase-b0daa8cc = لا يزال مفتوحاً
# have it answered or returned first
phrase-b7f71988 = ليُجَب عنه أو ليُعَد أولاً
# endorsed only on {on}, after the day of the decision
phrase-61a2c089 = لم يُعتمد إلا في { $on }، بعد يوم القرار
# older than {limit} days (endorsed on {on})
phrase-dbf815f9 = أقدم من المدة المسموح بها (بالأيام) { $limit } (اعتُمد في { $on })
# before the decision was asked for ({date})
phrase-3ee2640c = قبل أن يُطلب القرار ({ $date })
# pair in request {id}
phrase-c7058512 = زوج في الطلب { $id }
# no level: lower the risk or decline
phrase-450cb706 = لا مستوى: خفّض الخطر أو ارفض
# a continuing condition
phrase-39d61d59 = شرط مستمر
# {count} indicator(s) with a consequence
phrase-62db9423 = مؤشرات لها عاقبة: { $count }
# consider the risk of not providing support before declining
phrase-601e8825 = انظر في خطر عدم تقديم الدعم قبل الرفض
# only active support ends
phrase-639dfac0 = لا ينتهي إلا دعم نشط
# an assessment that finds no real risk of grave violations
phrase-101eea7a = تقييم لا يخلص إلى خطر حقيقي بانتهاكات جسيمة
# an approval of {pair} (it is {PairStatus})
phrase-43b4f79d = موافقة على { $pair } (حالته: «{ $PairStatus }»)
# a renewed approval of {pair}
phrase-7bf42a80 = موافقة مجددة على { $pair }
# a start of {pair} after its approval of {since}
phrase-422ea1cc = بدء { $pair } بعد الموافقة عليه في { $since }
# precondition {Precondition} for {pair} (not met since {since})
phrase-9707628f = الشرط المسبق «{ $Precondition }» لـ{ $pair } (غير مستوفى منذ { $since })
# the preconditions of {pair} ({why})
phrase-5df77835 = الشروط المسبقة لـ{ $pair } ({ $why })
# condition {id}
phrase-f8cf1616 = الشرط { $id }
# measure {id} to be verified
phrase-ad04f014 = التدبير { $id } المطلوب التحقق منه
# measure {id} (dropped, and nothing takes its place; ask for a new decision)
phrase-066c780f = التدبير { $id } (تُرك ولا بديل عنه؛ اطلب قراراً جديداً)
# notification of {NotificationContent}
phrase-ad55fd02 = إخطار: «{ $NotificationContent }»
# acceptance of {NotificationContent} (refused under {id})
phrase-a6f6fafb = قبول: «{ $NotificationContent }» (رُفض في { $id })
# agreement clause {Clause}
phrase-412f9af9 = بند الاتفاق «{ $Clause }»
# an indicator
phrase-fd739bf3 = مؤشر
# support item
phrase-011628fb = دعم
# linked recipient
phrase-e7b83903 = متلقٍّ مرتبط
# deliver more than nothing
phrase-f7aa35cd = سلّم كمية أكبر من لا شيء
# suspended since {since}
phrase-2d865959 = موقوف مؤقتاً منذ { $since }
# ceased since {since}
phrase-2b9941be = منهى نهائياً منذ { $since }
# ended since {since}
phrase-4aa521c8 = مكتمل منذ { $since }
# not approved
phrase-70e7adde = غير موافق عليه
# approved but not yet active
phrase-644f979d = موافق عليه ولم ينشط بعد
# expired on {until}
phrase-10668333 = انتهى في { $until }
# ratification is due by {at}
phrase-ede25aa9 = موعد التصديق { $at }
# a delivery under an emergency needs its hour
phrase-56995fb9 = التسليم في حالة الطوارئ يستلزم ساعته
# not approved: the emergency {id} lapsed unratified
phrase-0bd07771 = غير موافق عليه: سقطت حالة الطوارئ { $id } دون تصديق
# not approved: the emergency {id} has ended
phrase-a801da93 = غير موافق عليه: انتهت حالة الطوارئ { $id }
# not approved: the emergency {id} was not ratified by {at}
phrase-b2ae82eb = غير موافق عليه: لم يُصدَّق على حالة الطوارئ { $id } قبل { $at }
# expired on {at}: outside the hours of emergency {id}
phrase-e6acc4c7 = انتهى في { $at }: خارج ساعات حالة الطوارئ { $id }
# before {earliest}, the eve of the day of this record
phrase-f20f5461 = قبل { $earliest }، عشية يوم هذا القيد
# an oral authorisation is written within {hours} hours
phrase-a58bd417 = الإذن الشفوي يُكتب في حدود (بالساعات) { $hours }
# ratification was due by {at}
phrase-de35da1b = كان موعد التصديق { $at }
# Assessment {id}
phrase-2fb26741 = التقييم { $id }
# ratification needs a rapid assessment that is submitted
phrase-ae426b2d = التصديق يستلزم تقييماً سريعاً مقدَّماً
# pieces of evidence
phrase-a04dd95f = الأدلة
# erasure of evidence
phrase-879f5c37 = محو الدليل
# what it rests on, position {position}, would have been refused
phrase-33bdd99a = ما يستند إليه، الموضع { $position }، كان سيُرفض
# {pair} ({why})
phrase-7a0eda40 = { $pair } ({ $why })
# without ground ({why})
phrase-0ce796d3 = بلا أساس ({ $why })
# without ground
phrase-c9e22624 = بلا أساس
# {why}, so it cannot be endorsed
phrase-31e40d51 = { $why }؛ فلا يجوز اعتماده
# {why}, so nothing is ratified or delivered under it
phrase-5f436b60 = { $why }؛ فلا يُصدَّق بموجبها على شيء ولا يُسلَّم شيء
# Emergency {id}
phrase-ee9cc512 = حالة الطوارئ { $id }
# an approval of {pair} ({why})
phrase-0eca4a68 = موافقة على { $pair } ({ $why })
# without an approval ({why})
phrase-54838889 = بلا موافقة ({ $why })
# not approved ({why})
phrase-b8493b85 = غير موافق عليه ({ $why })
# Incident {id}
phrase-0ea9f45d = الحادث { $id }
# report a new one
phrase-b3a48803 = أبلغ عن حادث جديد
# an answer cannot be due before the step
phrase-84f05160 = لا يجوز أن يحل موعد الرد قبل الخطوة
# Intervention {id}
phrase-cfeeb21e = التدخل { $id }
# open a new one
phrase-7f5f0894 = افتح تدخلاً جديداً
# reported on
phrase-745b42fc = الإفادة عنه
# per cent runs from 0 to 100
phrase-7106d03f = النسبة المئوية من 0 إلى 100
# given a new date
phrase-4858ec46 = إعطاؤه موعداً جديداً
# who asks for a new date does not grant it
phrase-4b357036 = من يطلب موعداً جديداً لا يمنحه
# name what the measure reduces: likelihood, scale or scope
phrase-35983f40 = بيّن ما يخفضه التدبير: الاحتمال أو الفداحة أو عدد المتضررين
# read it every 1 to 400 days
phrase-890a21ec = قسه كل يوم إلى 400 يوم
# the next review lies after this one
phrase-4d0bac89 = المراجعة التالية تقع بعد هذه
# at the level that was approved support is reviewed again within {days} days
phrase-be8c8f4e = على المستوى الموافق عليه يُراجع الدعم مجدداً في حدود (بالأيام) { $days }
# name the recipient whose commander changed
phrase-3ac2af59 = سمّ المتلقي الذي تغير قائده
# Indicator {id}
phrase-e1834683 = المؤشر { $id }
# define a new one
phrase-d9cc05a6 = عرّف مؤشراً جديداً
# the period ends before it begins
phrase-d4d04aef = الفترة تنتهي قبل أن تبدأ
# count from zero upwards
phrase-e8e9c701 = عدّ من الصفر فما فوق
# say of what the authority was notified
phrase-28270fc7 = بيّن ما أُخطرت به السلطة
# give the promised date where, and only where, corrective action was promised
phrase-8bfca6e4 = اذكر التاريخ الموعود إذا، وفقط إذا، وُعد بإجراء تصحيحي
# {what} by {day}, only on {date}
phrase-ff22f991 = { $what } حتى { $day }، بل في { $date } فقط
# {Precondition} "not applicable"
phrase-9bd50942 = الشرط المسبق «{ $Precondition }»، «لا ينطبق»
# a second person must confirm it
phrase-30441eaf = يجب أن يؤكده شخص ثانٍ
# valid until {date}
phrase-90d814cb = صالح حتى { $date }
# unconfirmed "not applicable" of
phrase-8294ce0c = «لا ينطبق» غير مؤكد لـ
# name the condition where, and only where, the advice is PERMISSIBLE_IF
phrase-22cb9fd0 = اذكر الشرط إذا، وفقط إذا، كان الرأي «جائز بشرط»
# Item {id}
phrase-28e2a397 = الدعم { $id }
# marked as a weapon
phrase-3c1a8c06 = موسوم بأنه سلاح
# the weapons precondition can only be not met; remove the item or describe it anew
phrase-33815613 = الشرط المسبق بشأن الأسلحة لا يكون إلا غير مستوفى؛ احذف الدعم أو أعد وصفه
# only a submitted one can be endorsed or returned
phrase-74eed64a = لا يُعتمد أو يُعاد إلا تقييم مقدَّم
# submitted at {RiskLevel}, and by readings entered since the level is {level}
phrase-da8583bf = قُدّم على المستوى «{ $RiskLevel }»؛ وبحسب التقديرات المدخلة منذ ذلك صار المستوى «{ $level }»
# return it, so that it is looked at again and submitted anew
phrase-83bb41d7 = أعده ليُراجع ويُقدَّم من جديد
# The risk assessment
phrase-5c5cf19b = تقييم المخاطر
# not open
phrase-20b10379 = غير مفتوح
# start one first
phrase-87d33191 = ابدأ تقييماً أولاً
# who started an assessment is its assessor and alone adds to it; start one of your own
phrase-bda6a0ff = من بدأ تقييماً هو مقيّمه ووحده يضيف إليه؛ ابدأ تقييماً خاصاً بك
# name at least one item that brings the risk
phrase-a3a10ef7 = سمّ دعماً واحداً على الأقل ينشأ عنه الخطر
# an inherent reading relies on no measure
phrase-98382bbc = التقدير الأصلي لا يعتمد على أي تدبير
# relied on
phrase-74a827b1 = الاعتماد عليه
# The record of {recipient}
phrase-9e57f8a7 = سجل { $recipient }
# The risk of not providing support
phrase-fc8b974e = خطر عدم تقديم الدعم
# The {Basis} reading of risk {id}
phrase-070f2733 = تقدير «{ $Basis }» للخطر { $id }
# start a new one
phrase-9f51304b = ابدأ تقييماً جديداً
# the end lies before the start
phrase-54fc1b70 = النهاية تسبق البداية
# support items
phrase-63a26443 = أصناف الدعم
# registered recipient
phrase-801322a9 = متلقٍّ مسجل
# declared conflict of interest of
phrase-ac9b0340 = تضارب مصالح معلن لـ
# everybody declares their own conflict of interest; ask the person, or who decides on cases
phrase-61fe96e8 = كل شخص يعلن تضارب مصالحه بنفسه؛ اطلب ذلك من الشخص أو ممن يبت في الملفات
# name at least one pair
phrase-6a86b31c = سمّ زوجاً واحداً على الأقل
# name the exclusion where, and only where, the policy does not apply
phrase-de8aafb4 = سمّ الاستثناء إذا، وفقط إذا، كانت السياسة لا تنطبق
# not support
phrase-f6bd02b0 = ليس دعماً
# add what changed as a new item and have it decided, or end or cease this support first
phrase-b3e69631 = أضف ما تغير بوصفه دعماً جديداً ليُبت فيه، أو أكمل هذا الدعم أو أنهه أولاً
# what was decided stays in the case; reopen it where the facts are new
phrase-1085c129 = ما بُتّ فيه يبقى في الملف؛ أعد فتحه إن كانت الوقائع جديدة
# Recipient {id}
phrase-cde75a10 = المتلقي { $id }
# return of assets
phrase-e7196fe0 = إعادة الأصول
# cutting of data access
phrase-5847f911 = قطع الوصول إلى البيانات
# notice to donors and recipients
phrase-599546fc = إشعار المانحين والمتلقين
# Suspension {id}
phrase-79623f74 = الإيقاف المؤقت { $id }
# not a pause
phrase-706af77d = ليس وقفة
# review it instead
phrase-40e41b82 = راجعه بدلاً من ذلك
# extend it into the future
phrase-752a8f87 = مدّده إلى المستقبل
# not active
phrase-75fa4293 = غير نشط
# winding down in case
phrase-da3ea50e = تصفية في الملف
# ids that begin with {prefix} are those of suspensions by an indicator; choose another
phrase-68023068 = المراجع التي تبدأ بـ{ $prefix } هي للإيقاف المؤقت بفعل مؤشر؛ اختر غيرها
# already suspended
phrase-7742bb4e = موقوف مؤقتاً من قبل
# not active but {PairStatus}
phrase-a3d1f81e = غير نشط بل «{ $PairStatus }»
# who asks to resume does not decide it
phrase-8147a58e = من يطلب الاستئناف لا يقرره
# before the suspension of {date}
phrase-319afd3a = قبل الإيقاف المؤقت في { $date }
# not suspended under {id}
phrase-6ce0a1dd = ليس موقوفاً مؤقتاً بموجب { $id }
# a position is a whole number written as a string
phrase-a810917e = الموضع عدد صحيح مكتوب كنص
# a command id has 8 to 64 letters, digits or . _ : -
phrase-abda674e = اسم الأمر من 8 إلى 64 من الحروف أو الأرقام أو . _ : -
# the log ends with {position}
phrase-01f21fd7 = السجل ينتهي عند { $position }
# nobody erases themselves; ask another records officer
phrase-d55bf132 = لا يمحو أحد نفسه؛ اطلب من مسؤول سجلات آخر
# open failure of
phrase-e08673b5 = عطل مفتوح في
# that there is no mechanism needs evidence: the SHA-256 of what shows it
phrase-eeaaa48b = القول بعدم وجود آلية يستلزم دليلاً: قيمة SHA-256 لما يثبته
# an edition is in force from today or later: decisions keep the edition they were taken under
phrase-f2d7bb62 = يسري الإصدار من اليوم أو بعده: القرارات تبقى على الإصدار الذي اتُّخذت بموجبه
# it has five rows of five levels
phrase-e854ae6b = فيها خمسة صفوف من خمسة مستويات
# a higher score never gives a lower level
phrase-6f1ff138 = الدرجة الأعلى لا تعطي مستوى أدنى أبداً
# a prohibitive level cannot be approved by anybody
phrase-664b4aa5 = لا يجوز لأحد الموافقة على مستوى مانع للدعم
# a suspension is reviewed within 1 to 30 days
phrase-6668e8e9 = يُراجع الإيقاف المؤقت في غضون يوم إلى 30 يوماً
# name every rung once, with the days for an answer
phrase-3fcd1f68 = سمّ كل مستوى مرة واحدة، مع أيام الرد
# an exception lasts hours or days, never more than a year
phrase-3ff74f33 = الاستثناء يدوم ساعات أو أياماً، ولا يتجاوز سنة أبداً
# {Role} watches and records nothing of substance (S-7); take {command} from it
phrase-1fcdd33d = الدور «{ $Role }» يراقب ولا يقيّد شيئاً في الموضوع (S-7)؛ انزع منه «{ $command }»
# the clock gives {command}; leave it to the system
phrase-386fb3c4 = الساعة هي التي تصدر «{ $command }»؛ اتركه للنظام
# nobody may give the command {command}
phrase-760ff300 = لا يجوز لأحد إصدار الأمر «{ $command }»
# {most} levels of institutions are the most that stand above each other
phrase-e8ead65b = لا تتراكب المؤسسات على أكثر من { $most } مستويات
# {most} screenings are the most one recipient can have
phrase-7decdc85 = أقصى عدد لتدقيقات المتلقي الواحد { $most }
# name the person, by reference, to whom the result applies
phrase-e027ba60 = سمّ، بمرجع، الشخص الذي تنطبق عليه النتيجة
# in the future
phrase-ff0e7745 = في المستقبل
# the system's own role is not granted to people
phrase-39526879 = دور النظام لا يُمنح للأشخاص
# only the holder delegates a role
phrase-c5b52560 = لا يفوّض الدور إلا صاحبه
# nobody delegates to themselves
phrase-4ab2627c = لا يفوّض أحد نفسه
# a delegated role cannot be delegated again
phrase-f16e2e75 = الدور المفوَّض لا يُفوَّض ثانية
# granted role
phrase-31617d4b = دور ممنوح
# write the amount as a whole number in a string
phrase-a4f0509b = اكتب المبلغ عدداً صحيحاً كنص
# a currency is three capital letters (ISO 4217)
phrase-cf49d3c9 = العملة ثلاثة أحرف لاتينية كبيرة (ISO 4217)
# a score runs from 1 to 5
phrase-b0e314f0 = الدرجة من 1 إلى 5
# a SHA-256 is 64 hexadecimal digits
phrase-eda0b693 = قيمة SHA-256 مكونة من 64 رقماً ست عشرياً
# write something: 1 to {most} characters
phrase-2b670d2a = اكتب شيئاً: من حرف واحد إلى { $most }
# {length} characters are too many: at most {most}
phrase-c4a83aa6 = عدد الأحرف { $length } كثير: الحد الأقصى { $most }
# the control character U+{code} is not allowed
phrase-3e168425 = حرف التحكم U+{ $code } غير مسموح به
# a {kind} has 1 to 64 letters, digits or . _ : / -
phrase-388c711f = المرجع من 1 إلى 64 من الحروف أو الأرقام أو . _ : / - ({ $kind })
# a country is two capital letters (ISO 3166-1 alpha-2)
phrase-0cf383e8 = البلد حرفان لاتينيان كبيران (ISO 3166-1 alpha-2)
# a day lies between 1900 and 2199
phrase-149b4b92 = اليوم يقع بين 1900 و2199
# write a day as YYYY-MM-DD
phrase-c034ca67 = اكتب اليوم على شكل YYYY-MM-DD
# not a day
phrase-6125a2aa = ليس يوماً
# an instant lies between 1900 and 2199
phrase-5d7d62b2 = اللحظة تقع بين 1900 و2199
# not an instant
phrase-c8ab5517 = ليست لحظة
# write an instant as 2026-03-01T12:00:00Z
phrase-59ab25d3 = اكتب اللحظة على شكل 2026-03-01T12:00:00Z
# answered
phrase-68c780cd = أُجيب عنه
# unanswered
phrase-03468376 = بلا رد
# missing
phrase-ffa63583 = غير موجود
# none
phrase-140bedbf = لا شيء
# closed
phrase-c3eefb58 = مغلق
# open
phrase-2348f998 = مفتوح
# over
phrase-5fb6a47e = انتهى
# retired
phrase-5b720147 = مسحوب
# terminated
phrase-e8c95a2a = منهى
# unconfirmed
phrase-c78a686d = غير مؤكد
# DOUBTFUL
phrase-ac86c26e = مشكوك فيه
# passed
phrase-284d1e8c = قد فات
# near
phrase-46ba3477 = قريب
# own
phrase-5b397565 = المسؤول عنه
# assessed
phrase-1cb9db72 = قيّمته
# endorsed
phrase-29a61145 = اعتمدت تقييمه
# requested
phrase-c6a91ee7 = طلبت القرار فيه
# decided
phrase-8d3c6686 = البت فيه
# agreed
phrase-9eace412 = الاتفاق عليه
# started
phrase-03494afd = بدؤه
# completed
phrase-4ddb3e96 = إكماله
# verified
phrase-1c34f887 = التحقق منه
# dropped
phrase-e7cd9c3a = تركه
# ratified
phrase-d0a0f664 = التصديق عليها
# lapsed
phrase-96b14e09 = إسقاطها
# ended
phrase-e87ba7a0 = إنهاؤها
# satisfied
phrase-fde281f3 = اعتباره مستوفى
# breached
phrase-5e7520d5 = اعتباره مخروقاً
# varied
phrase-81f1787b = تعديله
# escalated
phrase-ad9ce018 = تصعيده
# agreement
phrase-46a81739 = اتفاق
# alert
phrase-df905058 = تنبيه
# assessment
phrase-89c08f7a = تقييم
# case
phrase-bbfcd416 = ملف
# condition
phrase-596d40a4 = شرط
# consultation
phrase-725949a1 = تشاور
# concurrence
phrase-40fe9426 = رأي موافق
# closing
phrase-6f9a4880 = إغلاق
# decision
phrase-86ae35d5 = قرار
# emergency
phrase-b955e6cd = حالة طوارئ
# event
phrase-b8e1f80b = حدث
# evidence
phrase-ee8250fb = دليل
# extension
phrase-26f1de33 = تمديد
# incident
phrase-d4191834 = حادث
# indicator
phrase-29d62f44 = مؤشر
# intervention
phrase-77f4c0b6 = تدخل
# item
phrase-4a33eacd = دعم
# measure
phrase-15016616 = تدبير
# notification
phrase-1242ab99 = إخطار
# pair
phrase-47d8bd46 = زوج
# reading
phrase-d70afca6 = تقدير
# recipient
phrase-665d0698 = متلقٍّ
# referral
phrase-44574c4b = إحالة
# reopening
phrase-1b9e52a8 = إعادة فتح
# request
phrase-1f58b914 = طلب
# review
phrase-c97ace4c = مراجعة
# risk
phrase-2c6ef0f0 = خطر
# screening
phrase-5215377c = تدقيق
# support
phrase-a1860308 = دعم
# suspension
phrase-f06e8488 = إيقاف مؤقت
# variation
phrase-819b60bb = تعديل
# agreements
phrase-bbf2df78 = الاتفاقات
# assessments
phrase-f887c6af = التقييمات
# assignments
phrase-ef8dcf71 = التكليفات
# consultations
phrase-b5087f96 = المشاورات
# emergencies
phrase-04e4f732 = حالات الطوارئ
# incidents
phrase-a6d1765a = الحوادث
# indicators
phrase-44089be1 = المؤشرات
# interventions
phrase-34c40ab1 = التدخلات
# measurements
phrase-5852a8e4 = القياسات
# measures
phrase-372ea2d8 = التدابير
# notifications
phrase-8bb69227 = الإخطارات
# proposals
phrase-c0cbf0fb = الاقتراحات
# recipients
phrase-ce6a5409 = المتلقين
# risks
phrase-37c48e35 = المخاطر
# steps
phrase-b7595e2a = الخطوات
# suspensions
phrase-c45e2ed7 = حالات الإيقاف المؤقت
# {DeadlineKind}: {why}
phrase-9f6d5ae2 = «{ $DeadlineKind }»: { $why }
# {AlertKind}: {why}
phrase-79f550f2 = «{ $AlertKind }»: { $why }
