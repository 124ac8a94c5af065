# Что отчёты говорят о себе. Английский текст над каждой записью взят из их определений.
# Not yet read by a native reviewer.

# The case.
report-d6982492 = Дело.
# The country of the case.
report-e6bd1b59 = Страна дела.
# today; where an earlier moment is asked about, its day
report-e1616a9f = сегодня; если спрашивают о прошлом моменте — его день
# The day that counts as today.
report-3f8d43b5 = День, который считается сегодняшним.
# The reference of the case.
report-3264415b = Номер дела.
# Only cases in this country.
report-d926c666 = Только дела этой страны.
# Where does reality lag behind the plan: which risks are higher with the measures achieved than with those that were planned?
report-c3051673 = Где действительность отстаёт от плана: какие риски при достигнутых мерах выше, чем при запланированных?
# Risks whose last reading with the measures verified so far has a higher level than the last reading with all agreed measures at work. Risks without both readings are not compared.
report-6a8f0647 = Риски, у которых последняя оценка с проверенными мерами выше последней оценки со всеми согласованными мерами. Риски без обеих оценок не сравниваются.
# The risk.
report-59c9e31e = Риск.
# What could happen to people.
report-a8cf5d80 = Что может случиться с людьми.
# Its level without measures.
report-e88e3ff4 = Его уровень без мер.
# Its level if all agreed measures work.
report-e0bcc1f8 = Его уровень, если действуют все согласованные меры.
# Its level with the measures verified so far.
report-d8615158 = Его уровень с проверенными мерами.
# When that was read.
report-2c9575f6 = Когда сделана та оценка.
# When this was read.
report-68c184bd = Когда сделана эта оценка.
# How many levels lie between.
report-885254a8 = Сколько уровней между ними.
# Which precedent conditions and measures keep approved support from starting?
report-e08c5285 = Какие предварительные условия и меры не дают начать одобренную поддержку?
# In cases with a pair that is approved and has not started: conditions that must be satisfied before the start, of the last approval of such a pair, that are open or breached; and measures without which support may not start that are not verified. For a dropped measure what takes its place counts; where nothing does, it blocks.
report-dede4018 = В делах с парой, которая одобрена и не начата: условия последнего одобрения такой пары, которые должны быть выполнены до начала и открыты или нарушены; и непроверенные меры, без которых поддержку нельзя начать. Вместо снятой меры считается та, что её заменила; если замены нет, она препятствует.
# CONDITION or MEASURE.
report-82e7d45e = CONDITION или MEASURE.
# What must be so, or be done.
report-a79e84d1 = Что должно быть выполнено или сделано.
# Who answers for it.
report-9fc1fb58 = Кто за это отвечает.
# By when.
report-f6b36780 = К какому сроку.
# Where it stands; of a dropped measure, where stands what took its place.
report-4e6f3f18 = В каком состоянии; у снятой меры — состояние замены.
# The approval that set the condition.
report-9e74cc9d = Одобрение, установившее условие.
# Which indicators are in breach or without data two periods running or without any reading, and which visits were refused?
report-db8e017f = Какие показатели нарушены, два периода подряд без данных или вовсе без измерений и в каких посещениях отказано?
# Of cases that are not closed, indicators that are not retired and stand in breach, from which two readings in range running would free them, or without data for two periods running. NO_READING: support is in force, and for twice the time between two readings nobody has recorded one, not even that there is no data. Then every monitoring visit to which access was refused, also of closed cases. The value is that of the last period; no data is no good news.
report-6d7f8752 = По незакрытым делам — неснятые показатели, которые нарушены (от этого их освободили бы два измерения подряд в норме) или два периода подряд без данных. NO_READING: поддержка идёт, а в течение двух сроков измерения никто ничего не записал, даже отсутствия данных. Затем каждое посещение, в доступе к которому отказано, также по закрытым делам. Значение — за последний период; отсутствие данных не хорошая новость.
# BREACHED, NO_DATA, NO_READING or VISIT_REFUSED.
report-56591929 = BREACHED, NO_DATA, NO_READING или VISIT_REFUSED.
# The indicator.
report-122f6886 = Показатель.
# What it shows; the place of a visit.
report-66c55744 = Что он показывает; место посещения.
# Since when it stands so; the day of a visit.
report-5199e6af = С каких пор это так; день посещения.
# The value of the last period.
report-ed4ac8f8 = Значение последнего периода.
# The threshold.
report-196007ea = Порог.
# What a breach brings.
report-64d101cf = Что влечёт нарушение.
# The recipient that was visited.
report-38f65ff0 = Получатель, которого посещали.
# Where do my cases stand, what waits on me, and what falls due in 14 days?
report-bfc1f0d3 = Как обстоят мои дела, что ждёт меня и чему наступает срок в ближайшие 14 дней?
# A case is a person's own where the person owns it or is assigned to it today. CASE: where each of them stands. WAITING: measures and conditions that the person answers for and that are not done, in any case that is seen; and decisions that were asked for in the person's own cases and not taken. DUE: what falls due in those cases within so many days, and what is overdue. Of a closed case only where it stands.
report-948191a7 = Дело — человека, если он за него отвечает или назначен на него сегодня. CASE: состояние каждого из них. WAITING: невыполненные меры и условия, за которые человек отвечает, в любом видимом деле; и решения, запрошенные в его собственных делах и не принятые. DUE: чему в этих делах наступает срок за столько дней и что просрочено. О закрытом деле — только его состояние.
# every event that sets a deadline
report-c18f8755 = каждое событие, устанавливающее срок
# What waits on somebody waits by what is on record.
report-574fd388 = Что ждёт человека, ждёт по записанному.
# whoever asks
report-065782f5 = кто спрашивает
# Whose desk.
report-420c3f1c = Чей рабочий стол.
# How many days ahead.
report-46251398 = На сколько дней вперёд.
# CASE, WAITING or DUE.
report-44c7f148 = CASE, WAITING или DUE.
# Where the case stands.
report-80a1b91d = Состояние дела.
# What it is: STATUS, MEASURE, CONDITION, DECISION, or the kind of deadline.
report-8856cf92 = Что это: STATUS, MEASURE, CONDITION, DECISION или вид срока.
# Which one.
report-c34f3754 = Что именно.
# Whether that was before today.
report-d7e25e86 = Было ли это до сегодняшнего дня.
# Which mitigation measures are overdue, by type, owner and party?
report-1765da95 = Какие меры смягчения просрочены — по виду, ответственному и исполнителю?
# Measures that are neither verified nor dropped and were due, as last changed, before today. That its owner says a measure is complete does not end it: only another person's verification does. Cases that are closed or withdrawn are left aside.
report-0f6c2b20 = Меры, которые не проверены и не сняты и срок которых по последнему изменению был до сегодняшнего дня. Заявление ответственного о завершении меру не заканчивает: только проверка другим человеком. Закрытые и отозванные дела не учитываются.
# Only measures of this type, such as DATA_CONTROL.
report-62ca3318 = Только меры этого вида, например DATA_CONTROL.
# Only measures that this person answers for.
report-3fcc6d73 = Только меры, за которые отвечает этот человек.
# Only measures of this party: IOM, RECIPIENT, UN_ENTITY or THIRD_PARTY.
report-55c2fea5 = Только меры этой стороны: IOM, RECIPIENT, UN_ENTITY или THIRD_PARTY.
# The measure.
report-56f11a00 = Мера.
# Which of the eight types.
report-021f383b = Какой из восьми видов.
# Its number, 1 to 8.
report-23efd4db = Его номер, от 1 до 8.
# What it is.
report-451bc40d = Что это.
# Who carries it out.
report-c1ff71ee = Кто это выполняет.
# Where it stands.
report-e75e40ca = В каком состоянии.
# By when it was due.
report-cdabd7d4 = К какому сроку это было нужно.
# How many days ago that was.
report-f076dfcf = Сколько дней назад это было.
# Per cent done, as last reported.
report-56e131b8 = Сделано в процентах, по последнему отчёту.
# Whether support may not start before it is verified.
report-a38fff7d = Нельзя ли начать поддержку до её проверки.
# Which promised corrective actions are past their date?
report-b9eacee8 = По каким обещанным исправлениям прошёл срок?
# Notifications whose last answer promises corrective action by a day before today. A later answer, whatever it says, takes the place of the promise.
report-35a63d68 = Уведомления, последний ответ на которые обещает исправление ко дню до сегодняшнего. Более поздний ответ, что бы он ни говорил, заменяет обещание.
# The notification.
report-2d1371b3 = Уведомление.
# Who promised.
report-4c807895 = Кто обещал.
# When that authority was notified.
report-786c017d = Когда этот орган уведомлён.
# When it answered.
report-a94ff07b = Когда он ответил.
# By when it promised to act.
report-1bb0ce6f = К какому сроку он обещал действовать.
# Which supports are active although a precondition was not met, or stale, when they were approved?
report-eafe73b8 = Какая поддержка идёт, хотя при одобрении предварительное условие не было выполнено или устарело?
# Every pair of item and recipient that is active. For its last approval each of the four preconditions is looked at: the last assessment recorded before the approval that covers the pair, as it counts at the moment asked about, so that a correction made after the approval shows. The row says what was wrong: not met, not applicable without a second person, no longer valid on the day of the approval or overtaken by a material change or a new description of the item, or missing. A pair that was approved again on sound ground is not listed.
report-0ed68d79 = Каждая действующая пара элемента и получателя. Для её последнего одобрения смотрят каждое из четырёх предварительных условий: последнюю оценку, записанную до одобрения и охватывающую пару, как она считается на спрошенный момент, так что видно и исправление после одобрения. Строка говорит, что было не так: не выполнено, не применимо без второго человека, в день одобрения уже не действительно либо перекрыто существенным изменением или новым описанием элемента, или отсутствует. Пара, одобренная заново на прочном основании, не указывается.
# The support item.
report-6268ba75 = Элемент поддержки.
# The recipient.
report-034b6aa8 = Получатель.
# Which of the four.
report-1e97ca23 = Какое из четырёх.
# What was wrong: NOT_MET, UNCONFIRMED, STALE or MISSING.
report-287f1d3f = Что было не так: NOT_MET, UNCONFIRMED, STALE или MISSING.
# The day of the assessment, where there was one.
report-9f9e89c7 = День оценки, если она была.
# The last day on which it was valid.
report-646a9855 = Последний день её действия.
# The approval.
report-d34b665e = Одобрение.
# The day of the approval.
report-c15eec59 = День одобрения.
# What was corrected, by whom, in which field, which decisions does it touch, and which alerts are open?
report-41f3f3ef = Что исправлено, кем, в каком поле, какие решения это затрагивает и какие оповещения открыты?
# Every correction and annulment, with who proposed and who approved it, the field, what it said and what it says now. The decisions that it touches are the approvals, declines and resumptions named in the consistency alerts raised with it. Then every consistency alert that nobody has resolved, whatever raised it.
report-54efc508 = Каждое исправление и аннулирование: кто предложил и кто утвердил, поле, что в нём стояло и что стоит. Затронутые решения — одобрения, отказы и возобновления, названные в оповещениях о согласованности, вызванных им. Затем каждое никем не разрешённое оповещение о согласованности, чем бы оно ни было вызвано.
# It tells what was recorded about the record itself.
report-985514a4 = Он говорит о записанном про саму запись.
# Only what this person proposed or approved; alerts that stand alone are left out then.
report-fb6a1857 = Только то, что предложил или утвердил этот человек; отдельные оповещения тогда опускаются.
# CORRECTION, ANNULMENT or OPEN_ALERT.
report-65dfa01d = CORRECTION, ANNULMENT или OPEN_ALERT.
# When it was recorded.
report-f8ed8073 = Когда это записано.
# The event that is corrected or annulled.
report-3aa47a31 = Исправленное или аннулированное событие.
# What kind that is.
report-c345c8d2 = Какого оно вида.
# The field.
report-4f398fb7 = Поле.
# What it said, as JSON.
report-8a3b435d = Что в нём стояло, в JSON.
# What it says now, as JSON.
report-d848a2a8 = Что в нём стоит, в JSON.
# Who proposed it.
report-e75e80fb = Кто предложил.
# Who approved it.
report-5a53fe68 = Кто утвердил.
# The rule of an alert that stands alone.
report-92831f73 = Правило отдельного оповещения.
# The consistency alerts raised with it.
report-5e521c21 = Оповещения о согласованности, вызванные им.
# The decisions that those name.
report-f055177c = Решения, которые они называют.
# How many of those alerts are open.
report-a3f5d819 = Сколько из этих оповещений открыто.
# Which decisions were taken by somebody who also assessed, endorsed, asked for or owned the case?
report-0f8fa2b4 = Какие решения принял тот, кто сам проводил оценку, утверждал её, запрашивал решение или отвечал за дело?
# Approvals and declines by the owner of the case, by an assessor or endorser of an assessment that the decision rests on, by who asked for it or concurred on it; resumptions, cessations, extensions and variations of conditions by the owner or by who asked for them; emergencies ratified by who authorised them. The rules refuse all of these when they are recorded. So a row here says that a correction made later brought one to light, or that the log holds what the rules would not record.
report-5fea7caa = Одобрения и отказы ответственного за дело, проводившего или утвердившего оценку, на которой основано решение, запросившего его или давшего согласие; возобновления, прекращения, продления и изменения условий ответственным или тем, кто о них просил; чрезвычайный порядок, ратифицированный тем, кто его разрешил. Правила отклоняют всё это при записи. Поэтому строка здесь означает, что это вскрыло позднее исправление или что в журнале есть то, чего правила не записали бы.
# The decision, suspension, condition or emergency.
report-3f550975 = Решение, приостановка, условие или чрезвычайный порядок.
# The kind of event.
report-90eeb50c = Вид события.
# Who decided.
report-7b6f9a2b = Кто решил.
# On which day.
report-ba49a4f2 = В какой день.
# How that person was involved.
report-8c7b9875 = Как этот человек был причастен.
# What was delivered outside approved scope, or while support was suspended, and what was it worth?
report-8c8213bf = Что поставлено вне одобренного объёма или во время приостановки и сколько это стоило?
# Deliveries that, by all that counts at the moment asked about, were for a pair that was not active on the day, or whose approval had run out by then; and deliveries under an emergency that was not authorised, did not cover the pair or the hour, or by that hour had lapsed, ended or missed its ratification. A stop that took effect before a delivery and was recorded after it is among them. `onRecord` says whether what stood when the delivery was recorded, as it counts now, said so too: the rules refuse such a delivery, so only a correction made later, or a log that holds what the rules would not record, makes that yes. Amounts stand in their own currency: no rates of exchange are on record.
report-be1bd600 = Поставки, которые по всему, что считается на спрошенный момент, были для пары, не действовавшей в тот день или с истёкшим одобрением; и поставки по чрезвычайному порядку, который не был разрешён, не охватывал пару или час либо к тому часу утратил силу, закончился или не был вовремя ратифицирован. Остановка, вступившая в силу до поставки и записанная после неё, учитывается. `onRecord` говорит, следовало ли это и из того, что стояло при записи поставки, как оно считается теперь: правила отклоняют такую поставку, поэтому «да» возможно лишь из-за позднего исправления или журнала с тем, чего правила не записали бы. Суммы — в своей валюте: курсы не записаны.
# It judges each delivery by its own day, and says whether the record showed it then: it is of both clocks.
report-7a89022a = Он судит о каждой поставке по её дню и говорит, было ли это видно тогда: он принадлежит обеим шкалам времени.
# How much, in the item's unit.
report-c02342e7 = Сколько, в единицах элемента.
# What it was worth.
report-4a4c9beb = Сколько это стоило.
# NOT_ACTIVE, EXPIRED, NO_EMERGENCY or OUTSIDE_EMERGENCY.
report-70ca292e = NOT_ACTIVE, EXPIRED, NO_EMERGENCY или OUTSIDE_EMERGENCY.
# Where the pair stood on that day.
report-3812e98e = Состояние пары в тот день.
# The emergency that it names.
report-4cede9c7 = Чрезвычайный порядок, который она называет.
# Whether what stood when it was recorded said so too.
report-686199dd = Следовало ли это и из стоявшего при записи.
# Which decisions depart from the mechanism's advice, why, at which level, and what happened afterwards?
report-f8e05f5b = Какие решения отступают от рекомендации механизма, почему, на каком уровне и что было потом?
# Approvals that say that they depart from the advice, and approvals given while the advice that stood was not to support. The advice that stands is the last that was given, also where a later consultation has no answer. Counted with each: the incidents reported after it, and those of them that are grave and credible or verified by their last assessment.
report-b4be44dc = Одобрения, в которых сказано, что они отступают от рекомендации, и одобрения при действовавшей рекомендации не поддерживать. Действует последняя данная рекомендация, даже если более поздняя консультация без ответа. При каждом указано: инциденты, о которых сообщили после него, и из них тяжкие, достоверные или подтверждённые по последней оценке.
# The decision.
report-ad130a6b = Решение.
# By whom.
report-c5910722 = Кем.
# At which level of authority.
report-a524be8c = На каком уровне власти.
# The residual risk that was accepted.
report-77dd9228 = Принятый остаточный риск.
# The advice that stood.
report-a2214537 = Действовавшая рекомендация.
# The reasons for departing from it.
report-bf2563fb = Причины отступления.
# Incidents reported after the decision.
report-f397c376 = Инциденты, о которых сообщили после решения.
# Those that are grave, and credible or verified.
report-5289cebd = Из них тяжкие, достоверные или подтверждённые.
# Which emergencies were authorised, which were ratified in time, which lapsed, and who uses them again?
report-3f5f9c61 = Какой чрезвычайный порядок разрешён, какой ратифицирован вовремя, какой утратил силу и кто прибегает к нему снова?
# Every emergency that was authorised, in the order of recording over all cases: what became of it, how often something was delivered under it, and how many emergencies were authorised before it, in any case that is seen, for one of the same recipients. Ratified in time is ratified by the hour that the policy set.
report-f2beae5d = Каждый разрешённый чрезвычайный порядок в порядке записи по всем делам: что с ним стало, сколько раз по нему поставляли и сколько таких порядков для одного из тех же получателей разрешено до него в любом видимом деле. Ратифицирован вовремя — к часу, установленному политикой.
# The emergency.
report-e4a3acf6 = Чрезвычайный порядок.
# Whom it covers.
report-21a50397 = Кого он охватывает.
# At which level it was authorised.
report-78979fc7 = На каком уровне он разрешён.
# By when it had to be ratified.
report-f6613dad = К какому сроку его следовало ратифицировать.
# When it was.
report-ba31c57b = Когда это произошло.
# Whether that was in time.
report-17094b22 = Вовремя ли.
# When it lapsed.
report-06d9563d = Когда он утратил силу.
# When it ended.
report-427d033d = Когда он закончился.
# How often something was delivered under it.
report-1fd25765 = Сколько раз по нему поставляли.
# Emergencies before it for one of the same recipients.
report-103e73b4 = Прежние случаи для одного из тех же получателей.
# Who read strictly confidential evidence?
report-146f15b2 = Кто читал строго конфиденциальные доказательства?
# Every recorded reading that names the event which attached the evidence: who, in which role and office, when, how and why. Only what is strictly confidential leaves such a trace, and a reading of very many events at once is recorded in words without naming each. Answered to whom the readings are shown.
report-0becb9c4 = Каждое записанное чтение, называющее событие, которым приложено доказательство: кто, в какой роли и бюро, когда, как и почему. След оставляет только строго конфиденциальное, а чтение очень многих событий сразу записывается словами, без названия каждого. Отвечает тем, кому чтения показывают.
# It tells who read the record, and when.
report-9eee6879 = Он говорит, кто и когда читал запись.
# Only this piece of evidence.
report-3386fc02 = Только это доказательство.
# The evidence.
report-b0918c10 = Доказательство.
# The event that attached it.
report-48aec985 = Событие, которым оно приложено.
# Who read it.
report-0bf6173a = Кто читал.
# In which role.
report-cefcf6b2 = В какой роли.
# For which office.
report-1280c8fa = Для какого бюро.
# Why, where a reason is asked for.
report-1522ff6c = Почему, если требуется причина.
# The event that records the reading.
report-43e59cbf = Событие, в котором записано чтение.
# Which approvals are past their last day while support is still active?
report-af8c9524 = У каких одобрений прошёл последний день, а поддержка ещё идёт?
# Pairs that are active and whose approval in force was valid until a day before today. What is delivered for them is refused; but the support has not ended, was not suspended and was not approved anew.
report-52d72a0a = Действующие пары, одобрение которых было в силе до дня раньше сегодняшнего. В поставках для них отказывают, но поддержка не окончена, не приостановлена и не одобрена заново.
# Its day.
report-5fe1a33d = Его день.
# Its last day.
report-a4136ee5 = Его последний день.
# Since when the support is active.
report-e2166927 = С каких пор идёт поддержка.
# What did the decision maker know about a case when it was decided?
report-6514a045 = Что знал о деле принимавший решение, когда решал?
# Every event of the case recorded before the decision, as it was recorded, whatever was corrected later. It was in the dossier that the request froze, or it came after the dossier and the decision maker acknowledged it, or it was there without either. Evidence comes with its SHA-256, so that it can be compared with the file.
report-7f188518 = Каждое событие дела, записанное до решения, как оно было записано, что бы потом ни исправили. Оно было в материалах, зафиксированных запросом, или пришло после них и принято к сведению, или было без того и другого. Доказательства — со своим SHA-256, чтобы сравнить с файлом.
# every other event of the case
report-6a290bdd = каждое другое событие дела
# It tells what was known when it was decided, and only what is recorded can have been known.
report-55a64967 = Он говорит, что было известно при решении, а известно могло быть лишь записанное.
# the last decision of the case
report-3b2cea79 = последнее решение по делу
# The id of the decision.
report-e96ea37f = Идентификатор решения.
# The day of the decision.
report-e61a9ecc = День решения.
# The event.
report-43765ede = Событие.
# Its number in the case.
report-99aa0cb8 = Его номер в деле.
# What kind it is.
report-ae359500 = Какого оно рода.
# The day it happened in the world.
report-653bda88 = День, когда это произошло.
# IN_DOSSIER, ACKNOWLEDGED, or BEFORE: there, and in neither.
report-ccaf5ec6 = IN_DOSSIER, ACKNOWLEDGED или BEFORE: было, но ни там ни там.
# The evidence that it attached.
report-9c6b9908 = Доказательство, которое им приложено.
# The SHA-256 of that file.
report-a3067f8f = SHA-256 этого файла.
# Which facts reached us after a decision that they came before, and how many days late?
report-0ec9af93 = Какие факты, случившиеся до решения, дошли до нас после него и на сколько дней позже?
# For each approval or decline, every fact recorded after it that happened before its day: the effective day of the event, or the day that the fact itself names where that is earlier (when an incident occurred, evidence was obtained, an agreement was signed, advice was received, a measured period ended). Of a correction or an annulment of something recorded before the decision, the day of what it corrects. So are screenings and changes of command of the recipients that the decision covers, as far as the registry shows them. Late is the day of recording less that day. Decisions, suspensions, closings, assignments and alerts are no facts here.
report-1679e1e1 = Для каждого одобрения или отказа — каждый факт, записанный после него и случившийся до его дня: день события или более ранний день, который называет сам факт (когда случился инцидент, получено доказательство, подписано соглашение, поступила рекомендация, закончился измеренный период). У исправления или аннулирования записанного до решения — день того, что исправлено. Также проверки и смены командования получателей, которых охватывает решение, насколько их показывает реестр получателей. Опоздание — день записи минус этот день. Решения, приостановки, закрытия, назначения и оповещения здесь не факты.
# every fact of Actions 1 to 7
report-ef16bad4 = каждый факт действий 1–7
# It lays the day on which something happened beside the day on which it was recorded: it is of both clocks.
report-48da97ec = Он ставит рядом день, когда что-то случилось, и день записи: он принадлежит обеим шкалам времени.
# Where it is recorded.
report-7d09951f = Где это записано.
# Where the fact is recorded.
report-cad1e065 = Где записан факт.
# What kind of event it is.
report-e9878594 = Какого вида событие.
# The day it happened.
report-fb0fc84c = День, когда это случилось.
# The day it was recorded.
report-fb20792e = День, когда это записано.
# How many days lie between the two.
report-0158ef70 = Сколько дней между ними.
# What it corrects or annuls.
report-2c7bbe94 = Что оно исправляет или аннулирует.
# Which preconditions were found not applicable, and who confirmed that?
report-29140e4e = Какие предварительные условия признаны неприменимыми и кто это подтвердил?
# Every assessment of a precondition with the outcome not applicable, as it counts at the moment asked about; the first confirmation of that precondition by another person while it was the last assessment for one of its pairs; and whether it still counts, that is whether it is the last assessment of that precondition for at least one of its pairs.
report-a8d7ea9f = Каждая оценка предварительного условия с итогом «не применимо», как она считается на спрошенный момент; первое подтверждение этого условия другим человеком, пока оценка была последней для одной из её пар; и считается ли она ещё, то есть последняя ли она для хотя бы одной из её пар.
# For which items and recipients.
report-280c372a = Для каких элементов и получателей.
# Who confirmed it.
report-edf9882e = Кто подтвердил.
# Whether no later assessment took its place for all its pairs.
report-b028cb9b = Не заменила ли её более поздняя оценка для всех пар.
# What proves that the log of a case was not altered, and where did it stand on a day?
report-00d2ab2f = Что доказывает, что журнал дела не изменён, и каким он был в тот или иной день?
# Where the case and the log stood at the end of the day, by the time of recording: the last event of the case, its leaf hash, the last link of the case's own chain of hashes, the root over the whole log of that size, and the newest signed checkpoint that covers it. Compare them with a checkpoint or a bundle kept elsewhere; `hrdd verify` reads every record again and recomputes all of them. Hashes are there for whoever sees proofs.
report-23d6a57e = Состояние дела и журнала на конец дня, по времени записи: последнее событие дела, хеш его листа, последнее звено собственной цепочки хешей дела, корень всего журнала этого размера и новейшая подписанная контрольная точка, которая его охватывает. Сравните их с контрольной точкой или пакетом, хранимыми в другом месте; `hrdd verify` перечитывает каждую запись и вычисляет всё заново. Хеши — для тех, кто видит доказательства целостности.
# every event of the case
report-b8750ef3 = каждое событие этого дела
# What is proved is the log, which has one order: that of recording.
report-c3d54b53 = Доказывается журнал, а у него один порядок: порядок записи.
# The day at whose end the case is looked at; now where it is left out.
report-2468b608 = День, на конец которого смотрят дело; сейчас, если не указан.
# How many events the case had.
report-4aa2a758 = Сколько событий было в деле.
# The last of them.
report-035c525a = Последнее из них.
# When that was recorded.
report-e75ffac0 = Когда оно записано.
# How many events the log had.
report-763d9e7d = Сколько событий было в журнале.
# The leaf of the last event in the tree of the log.
report-3b8915b5 = Лист последнего события в дереве журнала.
# The last link of the chain of hashes of the case.
report-509ba87f = Последнее звено цепочки хешей дела.
# The root of the tree over the log of that size.
report-c3eda40c = Корень дерева журнала этого размера.
# The newest signed checkpoint, as its note.
report-19938e33 = Новейшая подписанная контрольная точка, её текстом.
# Which suspensions ran more than 30 days without a review, or more than 180 days without cessation or extension?
report-809a7630 = Какие приостановки длились больше 30 дней без пересмотра или больше 180 дней без прекращения или продления?
# A suspension runs from its day until nothing is suspended under it any more, or until today. Reviews and the confirmation of a pause are looks at it. UNREVIEWED: more than `reviewDays` days lie between its beginning, two looks after one another, or its end; each such gap is a row, also where the review came late or the suspension is over. TOO_LONG: it ran past `limitDays` days, or past the day to which Headquarters had extended it, until it ended or was extended late; the days past that limit.
report-00d189fd = Приостановка длится со своего дня, пока по ней что-то приостановлено, или до сегодняшнего дня. Пересмотры и подтверждение паузы — взгляды на неё. UNREVIEWED: между началом, двумя взглядами подряд или концом больше `reviewDays` дней; каждый такой промежуток — строка, даже если пересмотр опоздал или приостановка окончена. TOO_LONG: она длилась дольше `limitDays` дней или позже дня, до которого её продлила штаб-квартира, пока не закончилась или не была продлена с опозданием; дни сверх предела.
# How many days may pass without a look.
report-7a2b110b = Сколько дней можно без пересмотра.
# How many days a suspension may run.
report-b76f853c = Сколько дней может длиться приостановка.
# The suspension.
report-fd97e4cb = Приостановка.
# Why support was suspended.
report-3fa3cb56 = Почему поддержка приостановлена.
# A precaution or a decision.
report-d6aa06cb = Предосторожность или решение.
# When it began.
report-2dec5996 = Когда она началась.
# UNREVIEWED or TOO_LONG.
report-d23565a1 = UNREVIEWED или TOO_LONG.
# The day of the last look before, or of the beginning; the limit that was passed.
report-7916ee10 = День прошлого взгляда или начала; пройденный предел.
# The day of the next look, of a late extension, of the end, or today.
report-370867f4 = День следующего взгляда, позднего продления, конца или сегодня.
# How many days lie between.
report-6de654a8 = Сколько дней между этими днями.
# Whether something is still suspended under it.
report-b4a6d748 = Приостановлено ли ещё что-нибудь по ней.
# How often does the decision agree with the mechanism's advice?
report-dcc62d07 = Как часто решение совпадает с рекомендацией механизма?
# Every approval and decline that was taken while advice stood that says something about the support; asking for more information does not. Advice to support agrees with any approval, advice with conditions with an approval with conditions, advice not to support with a decline. A row for each advice and outcome that occurred, and a last one with the share of decisions that agree.
report-b42010c1 = Каждое одобрение и отказ при действовавшей рекомендации, которая что-то говорит о поддержке; запрос дополнительных сведений не в счёт. Рекомендация поддержать совпадает с любым одобрением, с условиями — с одобрением на условиях, не поддерживать — с отказом. Строка на каждую встретившуюся пару рекомендации и итога и последняя — с долей совпавших решений.
# PAIR, or AGREEMENT in the last row.
report-2544e002 = PAIR или AGREEMENT в последней строке.
# How it was decided.
report-4ba88ac5 = Как решено.
# Whether the two agree.
report-5505b2aa = Совпадают ли они.
# How many decisions.
report-963fa94e = Сколько решений.
# Of all that are counted.
report-1e9d9ed0 = От всех посчитанных.
# Which cases touch a unit that an incident names?
report-7e993c79 = Какие дела касаются подразделения, названного в инциденте?
# Every case in which a recipient was ever linked that the incident names, or that stands above or below one that it names; the case of the incident is among them. A row for each such recipient and each that is named.
report-923fec05 = Каждое дело, с которым когда-либо связан получатель, названный в инциденте, или стоящий выше либо ниже названного; дело самого инцидента среди них. Строка на каждого такого получателя и каждого названного.
# the last that was reported
report-a1a497b5 = последний, о котором сообщили
# The incident of that case.
report-c95c99bc = Инцидент этого дела.
# The office of the case.
report-ef2ba1d7 = Бюро дела.
# The recipient that was linked.
report-19022d38 = Получатель, который был связан.
# The recipient that the incident names.
report-5143a708 = Получатель, названный в инциденте.
# SELF, PARENT where it stands above the named one, CHILD where below.
report-e1e4bf09 = SELF, PARENT — выше названного, CHILD — ниже.
# Whether it still is.
report-a0000034 = Связан ли он ещё.
# Whether support for it is approved, active or suspended.
report-dfe868b8 = Одобрена, идёт или приостановлена ли поддержка для него.
# How many requests, screenings, ineligible recipients, conditional approvals and declines were there in each quarter?
report-13b2ccd8 = Сколько в каждом квартале запросов, проверок, не имеющих права получателей, одобрений на условиях и отказов?
# Counts by the day it happened, a row a quarter of the calendar in which anything happened: cases opened, decisions asked for, screenings and how many of them were of people, those that found somebody ineligible, approvals and how many of them with conditions, declines, suspensions, cessations. What is counted is what whoever asks sees.
report-435f8243 = Считает по дню события, строка на календарный квартал, в котором что-то было: открытые дела, запрошенные решения, проверки и сколько из них лиц, проверки с выводом об отсутствии права, одобрения и сколько из них на условиях, отказы, приостановки, прекращения. Считается то, что видит спрашивающий.
# Only from this day on.
report-cf4b3024 = Только с этого дня.
# Only up to this day.
report-f22c2cb0 = Только до этого дня.
# The quarter, such as 2025-Q1.
report-7371a144 = Квартал, например 2025-Q1.
# Cases opened.
report-b2f6a131 = Открытые дела.
# Decisions asked for.
report-d4802d29 = Запрошенные решения.
# Screenings of people.
report-f2b4be33 = Проверки лиц.
# Screenings that found somebody ineligible.
report-d69377b5 = Проверки с выводом об отсутствии права.
# Approvals with conditions.
report-d9482040 = Одобрения на условиях.
# What has a recipient unit, with those above and below it, received and done, through all cases, offices and years?
report-844f18fd = Что получило и сделало подразделение-получатель с вышестоящими и нижестоящими по всем делам, бюро и годам?
# One line for each thing recorded of the recipient, and of every institution or unit above and below it, in any case that is seen and in the registry: linked, approved, declined, started, delivered, suspended, resumed, ceased, ended, emergencies, incidents reported, screenings, changes of command. By the day it happened. Each line stands for itself: of a case of which part is withheld the rest is told, and the answer says of how many cases that is so.
report-695ea27a = Строка на всё записанное о получателе и о каждом учреждении или подразделении выше или ниже него, в любом видимом деле и в реестре получателей: связан, одобрено, отказано, начато, поставлено, приостановлено, возобновлено, прекращено, окончено, чрезвычайный порядок, инциденты, проверки, смены командования. По дню события. Каждая строка сама по себе: из дела, часть которого скрыта, сказано остальное, и ответ говорит, о скольких делах это так.
# The id of the recipient in the registry.
report-37ff604f = Идентификатор получателя в реестре.
# Whether those above and below it are looked at too.
report-c1671fbd = Смотреть ли также вышестоящих и нижестоящих.
# What happened.
report-202faec0 = Что произошло.
# To whom.
report-2c78f23c = Кому.
# SELF, PARENT for what stands above, CHILD for what stands below.
report-f68db3bf = SELF, PARENT — стоящее выше, CHILD — ниже.
# Its office.
report-13a37d3a = Его бюро.
# Its project.
report-081dd45c = Его проект.
# The country of the case, or of the recipient.
report-1bf50208 = Страна дела или получателя.
# The role, item, level, reason, category or result.
report-c1994057 = Роль, элемент, уровень, причина, категория или результат.
# How much was delivered.
report-bba8bb3c = Сколько поставлено.
# What that was worth.
report-aed69791 = Сколько стоило поставленное.
# Where did the commander change since the last screening, and which cases need a new one?
report-d9caee94 = Где после последней проверки сменился командир и каким делам нужна новая?
# Cases that are not closed, with each recipient that receives directly, whose command changed, as the case or the registry knows, and for which nobody was screened since, clear or with caution, for the command that it has now: its present commander where one is known, the unit otherwise. Due as many days after the change as the policy in force today says. A recipient of which something in the registry is not seen is left out.
report-0481d2fb = Незакрытые дела с каждым прямым получателем, командование которого сменилось, по данным дела или реестра, и для которого с тех пор никто не проверен — без замечаний или с осторожностью — для нынешнего командования: известный командир, иначе подразделение. Срок — столько дней после смены, сколько говорит действующая сегодня политика. Получатель, о котором что-то в реестре не видно, опускается.
# When its command last changed.
report-a4d6ad72 = Когда командование сменилось в последний раз.
# By when it is screened again.
report-5dd6a4aa = К какому сроку его проверяют снова.
# How many approved cases have conditions, and how many conditions were met on time?
report-8f3c731e = Сколько одобренных дел имеют условия и сколько условий выполнено вовремя?
# Cases with an approval, and those of them with an approval under conditions. All conditions of all approvals are counted. Those with a day: met on time, or late, by the day of the first satisfaction after the last variation; missed where the day is past and they were never satisfied, unless a later approval put them to rest. A row a country, and a last one over all.
report-febec279 = Дела с одобрением и из них с одобрением на условиях. Считаются все условия всех одобрений. С указанным днём: выполнено вовремя или с опозданием — по дню первого выполнения после последнего изменения; пропущено, если день прошёл и условие ни разу не выполнено, если только более позднее одобрение его не сняло. Строка на страну и последняя — по всем.
# The country; empty in the row over all.
report-71347f50 = Страна; пусто в строке по всем.
# Cases with an approval.
report-4b1b41ae = Дела с одобрением.
# Those with conditions.
report-41d91cc4 = Из них на условиях.
# Of all with an approval.
report-8e4d8b19 = От всех с одобрением.
# All conditions.
report-0fb5f0ec = Все условия.
# Satisfied by their day.
report-e7691523 = Выполнены к своему дню.
# Satisfied after it.
report-3de9f7dd = Выполнены позже.
# Not satisfied though their day is past.
report-7e798452 = Не выполнены, хотя день прошёл.
# Of those three, the ones met on time.
report-64dc3c8a = Из этих трёх — выполненные вовремя.
# How many days pass in the middle case from opening to decision, from incident to first step, and from suspension to its end?
report-c508d75a = Сколько дней проходит в среднем (по медиане) от открытия до решения, от инцидента до первого шага и от приостановки до её конца?
# OPENED_TO_DECISION: from the opening of a case to its first approval or decline. INCIDENT_TO_FIRST_STEP: from the report of an incident to the first step of an intervention, or the first suspension, recorded after it in the case. SUSPENSION_LENGTH: from a suspension to the day on which nothing is suspended under it any more. What has not come to its end is not counted. The median is the middle one, or half way between the middle two; a row a country, and one over all.
report-12e3082d = OPENED_TO_DECISION: от открытия дела до первого одобрения или отказа. INCIDENT_TO_FIRST_STEP: от сообщения об инциденте до первого шага вмешательства или первой приостановки, записанных после него в деле. SUSPENSION_LENGTH: от приостановки до дня, когда по ней больше ничего не приостановлено. Не дошедшее до конца не считается. Медиана — среднее по порядку или середина между двумя средними; строка на страну и одна по всем.
# From what to what.
report-5c1d1249 = От чего до чего.
# How many were measured.
report-1f2217ca = Сколько случаев измерено.
# The middle number of days.
report-5765e933 = Среднее по порядку число дней.
# The fewest days.
report-b45984aa = Меньше всего дней.
# The most days.
report-8cba572d = Больше всего дней.
# What of a case may be handed to the government of the recipient?
report-d285d8cf = Что из дела можно передать правительству получателя?
# What its authorities were told, and the conditions of approvals as they stand; from events that are open, and from nothing else, also for who sees more. No sources, no evidence, no people, no channels, no reasons, no answers, nothing of risks, incidents or screenings.
report-393d7cb6 = Что сообщено его органам и условия одобрений в их нынешнем виде; из открытых событий и ни из чего другого, даже для тех, кто видит больше. Ни источников, ни доказательств, ни людей, ни каналов, ни причин, ни ответов, ничего о рисках, инцидентах и проверках.
# Only what this authority was told, as notifications name it.
report-3dbe25d8 = Только сообщённое этому органу, как его называют уведомления.
# NOTIFICATION or CONDITION.
report-c9d8bf6b = NOTIFICATION или CONDITION.
# Which authority was told.
report-15305959 = Какому органу сообщено.
# At which level.
report-77518d14 = На каком уровне.
# Of what it was told; what must be so.
report-1560b3d2 = О чём ему сообщено; что должно быть выполнено.
# Whether a condition comes before the start or holds all along.
report-5b8e17fb = Условие до начала или на всё время.
# Which types of mitigation measures go with a lower achieved residual?
report-77b7a926 = Какие виды мер смягчения сопутствуют более низкому достигнутому остаточному риску?
# Of every risk with an inherent reading and one with the measures achieved: for each type of which the latter relies on a measure, whether its level is lower than the inherent one, and by how many levels. Always eight rows, with how many risks each rests on: of few, nothing follows; and what goes together does not cause each other.
report-4e131ee6 = По каждому риску с исходной оценкой и оценкой с достигнутыми мерами: для каждого вида, на меру которого опирается вторая, ниже ли её уровень исходного и на сколько уровней. Всегда восемь строк, с числом рисков в основе каждой: из немногих ничего не следует, а совпадение не означает причины.
# Risks that it rests on.
report-dc5564af = Риски в основе.
# Those with a lower level than the inherent one.
report-0ef57f66 = Из них с уровнем ниже исходного.
# Of all that it rests on.
report-381d5a70 = От всех в основе.
# The mean number of levels by which it is lower.
report-643f5414 = На сколько уровней ниже в среднем.
# In which cases was the risk of not providing support higher than that of providing it, and how were they decided?
report-00c68f99 = В каких делах риск неоказания поддержки был выше риска её оказания и как по ним решено?
# Cases whose last assessment of the risk of not providing support has a higher level than the highest of their risks, each read with all agreed measures at work or, where nobody read that, without them. A case in which no risk was read counts as low.
report-ae8ccc1d = Дела, в которых последняя оценка риска неоказания поддержки выше самого высокого из рисков, каждый — с оценкой при всех согласованных мерах или, если её нет, без них. Дело без оценённых рисков считается низким.
# The level of not providing support.
report-c0fab9a4 = Уровень неоказания.
# The level of providing it; empty where no risk was read.
report-c9baf280 = Уровень оказания; пусто, если риски не оценивались.
# What could follow from not providing it.
report-dd6c7609 = Что может последовать из неоказания.
# The last decision: APPROVED, DECLINED or NONE.
report-6c1fdf92 = Последнее решение: APPROVED, DECLINED или NONE.
# Which approvals would have needed another level of authority under another edition of the policy?
report-db8b93bd = Какие одобрения по другой редакции политики потребовали бы другого уровня власти?
# Every approval, with the scores that counted when it was given, scored again with the matrix and the way of taking severity of another edition, published or drafted; and the authority that its ladder asks for at the level that results. Listed where nobody might have approved, where a higher authority than the one that decided was needed, where a lower one than at that time would have been enough, or where only the level differs. Nothing is recorded.
report-219ba84f = Каждое одобрение с баллами, которые считались при нём, оценённое заново по матрице и способу расчёта тяжести другой редакции, изданной или проектной; и инстанция, которой её лестница требует на полученном уровне. Указаны те, что не мог бы одобрить никто, требовавшие более высокой инстанции, чем решившая, те, где хватило бы более низкой, чем тогда, и те, где отличается только уровень. Ничего не записывается.
# It tries decisions again on what was known when they were taken.
report-76e11974 = Он пробует решения заново на том, что было известно при их принятии.
# the last published one
report-db6aee96 = последняя изданная
# A published edition.
report-9b142ea9 = Изданная редакция.
# An edition as JSON, in the form in which one is published, in place of it.
report-a00c3cdb = Редакция в JSON, в том виде, в каком её издают, вместо неё.
# The edition it was given under.
report-40a78bab = Редакция, по которой оно дано.
# The residual level that was accepted.
report-b6cd69db = Принятый остаточный уровень.
# The authority that decided.
report-e478536e = Инстанция, которая решила.
# The lowest authority that might decide then.
report-23e79cb5 = Низшая инстанция, которая могла решать тогда.
# The residual level under the other edition.
report-7848a653 = Остаточный уровень по другой редакции.
# The lowest authority that might decide under it; empty for nobody.
report-03fe9b07 = Низшая инстанция, которая могла бы решать по ней; пусто, если никто.
# NOBODY_MAY_APPROVE, HIGHER_AUTHORITY_NEEDED, LOWER_AUTHORITY_ENOUGH or LEVEL_CHANGED.
report-f43d591f = NOBODY_MAY_APPROVE, HIGHER_AUTHORITY_NEEDED, LOWER_AUTHORITY_ENOUGH или LEVEL_CHANGED.
# What changed in the portfolio between two moments, as each was known then?
report-77e8e761 = Что изменилось в портфеле между двумя моментами, как каждый был известен тогда?
# Every case that was opened since the earlier moment, or whose status, risk level or number of active pairs is another now, each folded from what was recorded up to its moment, with the corrections known by then. The level is the highest of the risks of the case, read with all agreed measures at work or without any. The later moment is the one that is asked about.
report-ac132cab = Каждое дело, открытое после раннего момента, или с другим теперь состоянием, уровнем риска или числом действующих пар; каждое — по записанному до своего момента, с известными тогда исправлениями. Уровень — самый высокий из рисков дела, оценённых при всех согласованных мерах или без них. Поздний момент — спрошенный.
# every event of a case
report-69c4cc7e = каждое событие любого дела
# It compares two moments of the record.
report-9fa72659 = Он сравнивает два момента записи.
# The earlier moment, as a position; this or the other.
report-4902796a = Ранний момент, позицией; это или другое.
# The earlier moment, as an instant; this or the other.
report-50602f94 = Ранний момент, временем; это или другое.
# NEW or CHANGED.
report-8c27597d = NEW или CHANGED.
# Where the case stood.
report-49878fd8 = Каким было состояние дела.
# Its risk level then.
report-3529f307 = Уровень риска тогда.
# Its risk level now.
report-21a3ce35 = Уровень риска теперь.
# How many pairs were active.
report-47068f40 = Сколько пар действовало.
# How many are.
report-f31419ca = Сколько действует.
# What is support worth by country, kind of force and residual risk; what was declined, and why?
report-6689a6e9 = Сколько стоит поддержка по странам, видам сил и остаточному риску; в чём отказано и почему?
# APPROVED: each support item once for which something was approved, whatever became of it, with the highest residual level of the last approvals of its pairs. DECLINED: each other item for which support was declined, with the reason of the last decline. DELIVERED: each delivery with its own value, at the residual level of the last approval before it. The kind of force is that of the recipients concerned, SEVERAL where they differ, UNKNOWN where one is not registered or not seen. No rates of exchange are on record: each currency is a row of its own, and what has no value is counted without one.
report-3db5bfbd = APPROVED: каждый элемент один раз, для которого что-то одобрено, что бы с ним ни стало, с самым высоким остаточным уровнем последних одобрений его пар. DECLINED: каждый другой элемент, в котором отказано, с причиной последнего отказа. DELIVERED: каждая поставка со своей стоимостью, на остаточном уровне последнего одобрения перед ней. Вид сил — получателей, SEVERAL, если они разные, UNKNOWN, если кто-то не зарегистрирован или не виден. Курсы не записаны: на каждую валюту своя строка, а не имеющее стоимости считается без неё.
# The country.
report-7c758b58 = Название страны.
# APPROVED, DECLINED or DELIVERED.
report-5b4c2d7e = APPROVED, DECLINED или DELIVERED.
# The kind of force.
report-91ed878c = Вид сил.
# Why support was declined.
report-18e5f8c6 = Почему в поддержке отказано.
# The currency.
report-2f553eaf = Валюта.
# How many items, or deliveries.
report-4be03da7 = Сколько элементов или поставок.
# What they are worth together.
report-c17c0ff3 = Сколько они стоят вместе.
# Which.
report-5eb19a04 = Какой именно.
# Why.
report-9aaee400 = Почему.
# When.
report-a53add0c = Когда.
# How.
report-8f70c163 = Как.
# Screenings.
report-9bad34b7 = Проверки.
# Approvals.
report-930532a6 = Одобрения.
# Declines.
report-4a32e5f6 = Отказы.
# Suspensions.
report-6fce08ff = Приостановки.
# Cessations.
report-6c2ce6fd = Прекращения.

## Заголовки столбцов

# About
heading-4efca0d1 = О чём
# Achieved level
heading-dfb23f96 = Достигнутый уровень
# Achieved on
heading-d99cf8fd = Достигнуто
# Active after
heading-20344a0d = Действуют после
# Active before
heading-560ee108 = Действуют до
# Active since
heading-e6c81b69 = Действует с
# Addressee
heading-9f1b323a = Адресат
# Adverse outcome
heading-47dcbc2b = Что может случиться
# Advice
heading-305f5e54 = Рекомендация
# Agrees
heading-1fe1df88 = Совпадает
# Alerts
heading-f62e9267 = Оповещения
# Amount (smallest unit)
heading-d20519d8 = Сумма (наименьшая единица)
# Currency of the amount
heading-979e0c5d = Валюта суммы
# Answered on
heading-a57ab4a2 = Дата ответа
# Approved
heading-87b42e40 = Одобрения
# Approved by
heading-8e838c46 = Утвердил
# Approved cases
heading-9f8bba2c = Одобренные дела
# Approved on
heading-2ccde361 = Дата одобрения
# Assessed by
heading-25da78db = Оценку проводил
# Assessed on
heading-c6c5eaad = Дата оценки
# At position
heading-f59206c7 = На позиции
# Attached at position
heading-c26fab36 = Приложено на позиции
# Authorised at (UTC)
heading-8bb7ea79 = Разрешено (UTC)
# Authorised by
heading-0d6b1b6a = Разрешил
# Authority
heading-b80e403d = Инстанция
# Case
heading-15f86e24 = Дело
# Ceased
heading-42875da0 = Прекращения
# Change
heading-c0bf75bd = Изменение
# Changed on
heading-3ef79cd4 = Дата изменения
# Checkpoint
heading-ee325afd = Контрольная точка
# Conditions
heading-97d4be89 = Условия
# Confirmed by
heading-4d41e2f2 = Подтвердил
# Confirmed on
heading-90e53f27 = Дата подтверждения
# Consequence
heading-792d3730 = Последствие
# Country
heading-701d021d = Страна
# Counts
heading-c3ea5bf7 = Считается ещё
# Currency
heading-3ac1a9ec = Валюта
# Days
heading-e08c0aa8 = Дни
# Days late
heading-3a0f67d0 = Дней опоздания
# Days over
heading-a84a745c = Дней сверх срока
# Decided by
heading-33a2ab84 = Решил
# Decided on
heading-867889d8 = Дата решения
# Decision
heading-640ae4ba = Решение
# Decision at position
heading-e25dd76f = Позиция решения
# Decisions
heading-cfa6a08a = Решения
# Declined
heading-dce083a2 = Отказы
# Delivered on
heading-d3350ceb = Дата поставки
# Deliveries
heading-2eb75b51 = Поставки
# Detail
heading-fb5f27d5 = Подробности
# Due
heading-9071738f = Срок
# Due on
heading-a292db0e = К сроку
# Earlier uses
heading-47c3ea71 = Прежние случаи
# Happened on
heading-b08287b7 = Когда произошло
# Emergency
heading-4538f2dc = Чрезвычайный порядок
# Ended on
heading-f4a4ca82 = Дата окончания
# Evidence
heading-03867aea = Доказательства
# Fact at position
heading-1bce0e95 = Факт на позиции
# Field
heading-f45fc1df = Поле
# Finding
heading-59d032ea = Вывод
# Type of force
heading-472e9117 = Вид сил
# From
heading-21819769 = С
# Grave incidents after
heading-da496cd0 = Тяжких инцидентов после
# How
heading-7470bd3b = Как
# Id
heading-12156e92 = Идентификатор
# In force
heading-1652cbbb = В силе
# Incidents after
heading-1f1af34d = Инцидентов после
# Indicator
heading-86dde35c = Показатель
# Ineligible
heading-0668a264 = Не имеют права
# Inherent level
heading-cf4c83a0 = Исходный уровень
# Involvement
heading-3c9eee9d = Причастность
# Item
heading-652bcc3a = Элемент
# Items
heading-fb8e7a1a = Элементы
# Kind
heading-f5387f9b = Вид
# Known
heading-19984a43 = Известность
# Lapsed at (UTC)
heading-cecb009c = Утратил силу (UTC)
# Last at position
heading-6ad1f6fc = Последнее на позиции
# Leaf hash
heading-1f7abe86 = Хеш листа
# Level after
heading-8551ac13 = Уровень после
# Level before
heading-11f69283 = Уровень до
# Level by the new policy
heading-9bd67602 = Уровень по новой политике
# Level then
heading-11f3f37a = Уровень тогда
# Levels above
heading-53520eda = Уровней выше
# Line
heading-d7852cd0 = Строка
# Linked
heading-bfda026e = Связан
# Size of the log
heading-9e48df9c = Размер журнала
# Longest
heading-802803c7 = Самый долгий
# Lowered
heading-191b270d = Снижены
# Share lowered (%)
heading-943eb2d4 = Доля сниженных (%)
# Mean drop
heading-3c46c051 = Среднее снижение
# Measure
heading-ebf940f2 = Мера
# Median
heading-daab7c43 = Медиана
# Met late
heading-6b1115cf = Выполнены с опозданием
# Met on time
heading-e1d754bb = Выполнены вовремя
# Missed
heading-3d86eb08 = Пропущены
# Number
heading-bd82cf16 = Число
# Name
heading-dcd1d522 = Название
# Named
heading-8605605a = Назван
# Level of not supporting
heading-1ff73c37 = Уровень неоказания
# Notification
heading-7d31b833 = Уведомление
# Notified on
heading-c5b917e4 = Дата уведомления
# Now
heading-fe18013d = Теперь
# Of
heading-72f9393f = Из
# Office
heading-9e380d99 = Бюро
# On
heading-13001175 = Дата
# On record
heading-2a234f4f = Было в записи
# Share on time (%)
heading-0b4d2b04 = Доля вовремя (%)
# Open alerts
heading-10f2cf9a = Открытые оповещения
# Opened
heading-b19fb8d1 = Открытия
# Outcome
heading-4e80abb5 = Итог
# Outcomes
heading-912d8e96 = Итоги
# Overdue
heading-d660945b = Просрочено
# Owner
heading-4b1b8aa3 = Ответственный
# Pairs
heading-09406fef = Пары
# Party
heading-dfa82f21 = Сторона
# People
heading-7db20897 = Лица
# Per cent
heading-6eb4804c = Процент
# Policy then
heading-4b9c9461 = Политика тогда
# Needed before start
heading-c5e64209 = Нужна до начала
# Precondition
heading-80568c38 = Предварительное условие
# Project
heading-98595978 = Проект
# Projected level
heading-fc2ad92c = Ожидаемый уровень
# Projected on
heading-5d45b787 = Дата прогноза
# Promised by
heading-98d11fc2 = Обещано к
# Proposed by
heading-3b48f0b6 = Предложил
# Quantity
heading-822bab8d = Количество
# Quarter
heading-b474b397 = Квартал
# Ratified at (UTC)
heading-af1f696c = Ратифицировано (UTC)
# Ratified in time
heading-d5292338 = Ратифицировано вовремя
# Ratify by (UTC)
heading-e52ba0bd = Ратифицировать до (UTC)
# Read at (UTC)
heading-fcfe736a = Прочитано (UTC)
# Read by
heading-d90fe2d1 = Читал
# Reason
heading-f81ab834 = Причина
# Reasons
heading-72ed245d = Причины
# Recipient
heading-51fac985 = Получатель
# Recipients
heading-1e8568a8 = Получатели
# Recorded at position
heading-13aed219 = Записано на позиции
# Recorded at (UTC)
heading-6fd8f8ee = Записано (UTC)
# Recorded on
heading-db9e29a5 = Дата записи
# Relation
heading-1367485d = Отношение
# Requested
heading-2d9e2828 = Запросы
# Required by the new policy
heading-2694829a = Нужна по новой политике
# Required then
heading-1bd14ca6 = Нужна была тогда
# Residual level
heading-287a0dbe = Остаточный уровень
# Revision
heading-2e516d68 = Версия
# Risk
heading-0711a8d6 = Риск
# Role
heading-14736a2e = Роль
# Root of the log
heading-67e25364 = Корень журнала
# Rule
heading-62845f31 = Правило
# Running
heading-f4ccae29 = Идёт
# Screened
heading-a62f9212 = Проверки
# Section
heading-dfca5da5 = Раздел
# SHA-256
heading-bbd07c4f = SHA-256
# Share (%)
heading-651b2a03 = Доля (%)
# Shortest
heading-3be80763 = Самый короткий
# Since
heading-98af1ed6 = С каких пор
# Events it rests on
heading-6c71e154 = События в основе
# Rests on positions
heading-6b22d293 = Позиции в основе
# State
heading-a3b50c47 = Положение
# Status
heading-920e413c = Состояние
# Status after
heading-a29bc1be = Состояние после
# Status before
heading-bf55acca = Состояние до
# Head of the case's chain
heading-c323b7ee = Конец цепочки дела
# Subject
heading-68971283 = Предмет
# Level of support
heading-7ca9c95c = Уровень поддержки
# Suspended
heading-e392a389 = Приостановки
# Suspended on
heading-f6d0d6e1 = Дата приостановки
# Suspension
heading-acf82993 = Приостановка
# Target position
heading-1a5ef1d4 = Позиция цели
# Kind of the target
heading-f34a062a = Вид цели
# Text
heading-71988c4d = Текст
# Threshold
heading-0da627ad = Порог
# Title
heading-7e8cd205 = Заголовок
# To
heading-f4b06ef6 = По
# Type
heading-baaddf70 = Тип
# Type number
heading-1425ea45 = Номер типа
# Valid until
heading-92cd054d = Действует до
# Value
heading-8e37953d = Значение
# Currency of the value
heading-b1b55068 = Валюта значения
# Was
heading-9f276c39 = Было
# What
heading-f8cf83a7 = Что
# Why
heading-d3ae14a5 = Почему
# With conditions
heading-f4e637ae = На условиях
