# Что означают поля форм. Английский текст над каждой записью взят из схемы.
# Not yet read by a native reviewer.

# Whether it may ask for the schema by introspection.
about-8b914612 = Может ли она запрашивать схему через интроспекцию.
# Over which cases it reaches, beside those a person is assigned to.
about-93fbca63 = На какие дела распространяется доступ, кроме тех, на которые человек назначен.
# The role.
about-05b57f4c = Роль.
# What it sees; everything else it does not.
about-4e2a2fe1 = Что она видит; всего остального не видит.
# The most confidential class it reads.
about-446e6733 = Самый закрытый класс, который она читает.
# Whether small counts are withheld from it, lest they point at a case.
about-f41a0ed9 = Скрыты ли от неё малые числа, чтобы они не указывали на дело.
# The alert: the position of the event that raised it.
about-c726474e = Оповещение: позиция события, которое его вызвало.
# Global id of the case; omitted where it is about the ledger itself.
about-6e0fc653 = Глобальный идентификатор дела; не указывается, если речь о самом реестре.
# The caller's own name for this command, 8 to 64 characters: saying it again adds nothing and returns the first result.
about-56705f5b = Собственное имя этой команды, от 8 до 64 знаков: повтор ничего не добавляет и возвращает первый результат.
# Only say what would happen: nothing is recorded.
about-b7e90b1f = Только сказать, что произошло бы: ничего не записывается.
# The day it happened in the world; today where omitted, never in the future.
about-19283c46 = День, когда это произошло; сегодня, если не указан, и никогда не в будущем.
# Who may read what is recorded; as usual for its kind where omitted.
about-e9520591 = Кто может читать записанное; как обычно для этого вида, если не указано.
# The revision of the case that the caller has seen; refused where it has moved on.
about-ca1c79c3 = Версия дела, которую вы видели; отклоняется, если дело ушло вперёд.
# What is done about it.
about-4f6dd0aa = Что предпринимается.
# Global id of the case.
about-a03ac248 = Глобальный идентификатор дела.
# Which pairs; every approved pair where omitted.
about-d3eac4df = Какие пары; все одобренные, если не указано.
# From which day; the effective day where omitted.
about-ab4d21c2 = С какого дня; со дня события, если не указано.
# What it costs.
about-7db68e73 = Сколько это стоит.
# What is done.
about-bcf0b258 = Что делается.
# By when.
about-f6b36780 = К какому сроку.
# Its id, such as M2.2.
about-fc897c27 = Идентификатор, например M2.2.
# Which of the eight types.
about-021f383b = Какой из восьми видов.
# Who answers for it.
about-9fc1fb58 = Кто за это отвечает.
# Who carries it out.
about-c1ff71ee = Кто это выполняет.
# Whether support may not start before it is verified.
about-a38fff7d = Нельзя ли начать поддержку до её проверки.
# What it reduces; irremediability cannot be.
about-d63f2ca1 = Что она снижает; неустранимость последствий — никогда.
# Which risks it addresses; every risk where empty.
about-cbbfacd6 = На какие риски направлена; на все, если пусто.
# What it is, in one line.
about-9b146afa = Что это, в одной строке.
# How it is verified.
about-d8c5b5a2 = Как это проверяется.
# What it is.
about-451bc40d = Что это.
# Its id within the case.
about-b8667544 = Идентификатор внутри дела.
# Whether it could wound.
about-7095889e = Может ли это ранить.
# Life-saving, from the policy's vocabulary `life_saving`; needed for the emergency path.
about-f4a8489a = Жизненно важное, из списка значений политики; нужно для чрезвычайного порядка.
# What it is for.
about-f801de86 = Для чего это.
# How many.
about-80df0143 = Сколько.
# A finer kind, from the policy's vocabulary `support_sub_kind`.
about-111b7249 = Более точный вид, из списка значений политики.
# Which of the six kinds it is.
about-125f1ad8 = Какой из шести видов.
# Of what unit.
about-9dd2abfc = В каких единицах.
# Whether it processes personal data.
about-897186d3 = Обрабатывает ли это персональные данные.
# What it is worth.
about-b7c775cd = Сколько это стоит в деньгах.
# With whom.
about-2e51cccd = С кем.
# Evidence.
about-7f2b508f = Доказательства.
# The measure.
about-56f11a00 = Мера.
# Who is told later, step by step, as long as nobody acknowledges it.
about-e3d0e7c5 = Кому сообщают позже, шаг за шагом, пока никто не принял оповещение.
# How urgent it is where it is graver than others of its kind; the same where omitted.
about-8debf7f1 = Насколько это срочно, когда тяжелее других того же вида; так же, если не указано.
# Of which kind.
about-106043a7 = Какого вида.
# How urgent it is.
about-13169c6f = Насколько это срочно.
# Which roles are told at once.
about-e7af1bb1 = Каким ролям сообщают сразу.
# Days.
about-769bf9bf = Дни.
# The rung.
about-d67314d5 = Уровень обращения.
# Which exclusion, where the policy does not apply.
about-ef74e030 = Какое исключение, если политика не применяется.
# The item.
about-c08e0ca0 = Элемент поддержки.
# The outcome.
about-b7cd8b5c = Итог.
# The recipient.
about-034b6aa8 = Получатель.
# The proposal, by its position.
about-cd0d63cd = Предложение, по позиции.
# The case's present revision, where events came after the dossier and were read too.
about-a6aef9a3 = Текущая версия дела, если после материалов пришли события и их тоже прочли.
# Under which conditions.
about-78b70a7a = На каких условиях.
# On which of the request's pairs; all of them where omitted.
about-12fda098 = По каким парам запроса; по всем, если не указано.
# Id of the decision.
about-0c1e8c11 = Идентификатор решения.
# Reasons for departing from the mechanism's advice.
about-d98f6445 = Причины отступления от рекомендации механизма.
# The hash of the dossier that was read.
about-3f481154 = Хеш прочитанных материалов.
# Why.
about-9aaee400 = Почему.
# The request it answers.
about-93bdd1c4 = Запрос, на который это отвечает.
# The last day of the approval; as long as the policy allows where omitted.
about-a45ecb05 = Последний день одобрения; сколько допускает политика, если не указан.
# To whom it is attributed.
about-cd18d40a = Кому это вменяется.
# Whether it is grave.
about-fe097c0c = Тяжкий ли он.
# Which.
about-5eb19a04 = О чём идёт речь.
# How it is linked to the support.
about-557cd111 = Как это связано с поддержкой.
# How far it is verified.
about-e615767d = Насколько это проверено.
# What could follow, from the policy's vocabulary `non_provision_outcome`.
about-5474dd1a = Что может последовать, из списка значений политики.
# The scores.
about-c4d19cbf = Баллы.
# For which pairs; every pair of the case where omitted.
about-b6b68438 = Для каких пар; для всех пар дела, если не указано.
# Whether the answer is in doubt, so that Legal must have advised first. For weapons the marking of the item says so.
about-c12248a6 = Есть ли сомнение в ответе, так что сначала должны высказаться юристы. Для оружия это следует из отметки элемента.
# On what it rests; at least one for met and not met.
about-4df76c01 = На чём это основано; хотя бы одно доказательство для «выполнено» и «не выполнено».
# Which of the four.
about-1e97ca23 = Какое из четырёх.
# The six findings, each element once.
about-abadc136 = Шесть выводов, каждый элемент один раз.
# From which day.
about-2a6a1bb4 = С какого дня.
# In which role.
about-cefcf6b2 = В какой роли.
# The last day; without end where omitted.
about-d2711673 = Последний день; без срока, если не указан.
# Who.
about-96516c3a = Кто.
# The size of the file in bytes.
about-3eb3bbae = Размер файла в байтах.
# Who may read it.
about-ab5f2ae5 = Кто может это читать.
# Its id.
about-5567e344 = Идентификатор.
# What it is, from the policy's vocabulary `evidence_kind`.
about-484d6efb = Что это, из списка значений политики.
# The SHA-256 that the tool which read the file computed; refused where it differs.
about-1d739307 = SHA-256, вычисленный программой, которая прочла файл; отклоняется при расхождении.
# Its media type.
about-8f141f49 = Тип содержимого файла.
# When it was obtained.
about-6457976d = Когда это получено.
# The SHA-256 of the file.
about-66e39f20 = SHA-256 файла.
# How reliable the source is.
about-f972030c = Насколько надёжен источник.
# Its title; names nobody.
about-c01e926b = Название; никого не называет.
# The hour of the authorisation.
about-81368acb = Час разрешения.
# On what it rests.
about-48f97490 = На чём это основано.
# The smallest set of pairs that answers it.
about-a0e2f4a7 = Наименьший набор пар, который отвечает необходимости.
# When it ends by itself.
about-229be774 = Когда он заканчивается сам.
# In writing, or by word of mouth.
about-2f78fac6 = Письменно или устно.
# The imminent danger to life.
about-3bf41bf3 = Непосредственная угроза жизни.
# The hour of writing; within a day of an oral authorisation.
about-3dbbf9ec = Час записи; в течение суток после устного разрешения.
# Which pairs; every approved, active or suspended pair where omitted.
about-f28c4983 = Какие пары; все одобренные, действующие или приостановленные, если не указано.
# Who may read it now.
about-7f1e47fc = Кто может читать это теперь.
# The new date.
about-83618bc7 = Новый срок.
# Who asked for it; the person who changes it is another.
about-35c612d5 = Кто об этом просил; меняет другой человек.
# Whose.
about-d1ceae76 = Чья.
# What was learnt.
about-7ae27178 = Что усвоено.
# In words.
about-16a79ce9 = Словами.
# How it ended.
about-7031b404 = Чем это кончилось.
# What follows.
about-19a16d4b = Что следует дальше.
# What it brought.
about-351961c1 = Что это дало.
# What changed since the last.
about-185c69ae = Что изменилось с прошлого раза.
# When the next is due.
about-439f6ebe = Когда следующий.
# What the review concludes.
about-fa17c5cd = Какой вывод делает пересмотр.
# Whether the risk changed.
about-4b3189c0 = Изменился ли риск.
# Before the start, or all along.
about-a5ee0cb9 = До начала или всё время.
# The measure it goes with.
about-68f57bea = Мера, с которой это связано.
# What must be so.
about-2bff1d30 = Что должно быть выполнено.
# When it is reviewed.
about-e81a6e61 = Когда это пересматривается.
# Id of the consultation.
about-0d36c35e = Идентификатор консультации.
# What is submitted.
about-3adeebd8 = Что представляется.
# Who is told later that it passed, step by step, as long as nobody acknowledges it; that it is near, where that is critical already.
about-a2769974 = Кому сообщают позже, что срок истёк, шаг за шагом, пока никто не принял оповещение; что он близок — там, где это уже критично.
# Which deadline.
about-e52fb758 = Какой срок.
# How many days before it is said that it is near: several times, or never.
about-fdd4a35e = За сколько дней сообщается о приближении: несколько раз или никогда.
# How urgent it is while the deadline is near.
about-b53886ee = Насколько это срочно, пока срок приближается.
# How urgent it is once it has passed. That the mechanism did not answer, or an emergency was not ratified, is said by an event of its own, and handled by the rule of that kind.
about-a88b6972 = Насколько это срочно после истечения. О том, что механизм не ответил или чрезвычайный порядок не ратифицирован, говорит отдельное событие по правилу своего вида.
# An endorsed assessment stays valid.
about-8ccde81f = Утверждённая оценка остаётся действительной.
# A screening of a commander stays valid.
about-ec108d2b = Проверка командира остаётся действительной.
# A consistency alert on active support forces a review.
about-281b2c83 = Оповещение о согласованности по действующей поддержке требует пересмотра.
# A grave incident, or a lost precondition, is acted on.
about-5ee3f8e2 = По тяжкому инциденту или утраченному предварительному условию принимаются меры.
# An incident is assessed. A first look within a day, triage, is no deadline of its own: no event says that somebody has looked, so nothing could end it but the assessment. A grave incident has its hours from its assessment on.
about-fe5938a5 = Инцидент оценивается. Первый взгляд в течение суток, сортировка, — не отдельный срок: никакое событие не говорит, что кто-то посмотрел, и завершить его могла бы только оценка. У тяжкого инцидента свои часы с момента оценки.
# A screening of an institution or unit stays valid.
about-e60df3d7 = Проверка учреждения или подразделения остаётся действительной.
# Answers to the steps of an intervention.
about-448eedc9 = Ответы на шаги вмешательства.
# The mechanism answers.
about-f408601d = Механизм отвечает.
# A project manager's own pause ends.
about-4b68f28b = Собственная пауза руководителя проекта заканчивается.
# A periodic review follows the approval or the last review.
about-9136ec0e = Периодический пересмотр следует за одобрением или прошлым пересмотром.
# A precondition stays valid.
about-ef76a710 = Предварительное условие остаётся действительным.
# A recipient is screened again after a change of command.
about-261ffcec = После смены командования получателя проверяют снова.
# Suspended support ceases or is extended by Headquarters.
about-a975d77b = Приостановленная поддержка прекращается или продлевается штаб-квартирой.
# A suspension is reviewed.
about-a3b975b9 = Приостановка пересматривается.
# Ceased support is wound down.
about-46d64213 = Прекращённая поддержка сворачивается.
# How much is shown.
about-ff30f0d8 = Сколько показывается.
# Of what nature; no names.
about-24637b20 = Какого характера; без имён.
# Whether the person steps back from the case altogether.
about-8a4344d6 = Отстраняется ли человек от дела полностью.
# Whose conflict it is.
about-94dcf7d6 = Чей это конфликт.
# Which pairs; every pair in process or blocked where omitted.
about-a90b8370 = Какие пары; все рассматриваемые или заблокированные, если не указано.
# The risk of not providing support was considered; must be true.
about-95c3f432 = Риск неоказания поддержки рассмотрен; иначе нельзя.
# The request it answers, where there is one.
about-2f57f41b = Запрос, на который это отвечает, если он есть.
# What would change the answer.
about-f6242973 = Что изменило бы ответ.
# What a breach brings by itself.
about-f63aa1ad = Что нарушение порога влечёт само по себе.
# The threshold, in hundredths of the unit: breached at or above it where high is bad, below it where low is.
about-9512ea02 = Порог, в сотых долях единицы: нарушен на нём и выше, где плохо много, и ниже него, где плохо мало.
# Which way is bad.
about-782647b5 = Какое направление плохое.
# Whose behaviour.
about-5be52878 = Чьё поведение.
# How often it is read, in days.
about-7b7db8af = Как часто измеряется, в днях.
# Its id, such as I05.
about-cff7e5cd = Идентификатор, например I05.
# What it shows.
about-0330d930 = Что он показывает.
# Where the numbers come from.
about-f5640752 = Откуда берутся числа.
# What it counts in.
about-3edd81d1 = В чём он считается.
# The warning line, in hundredths of the unit.
about-d377b34c = Линия предупреждения, в сотых долях единицы.
# Who delegates, and holds the role in person.
about-c14ad448 = Кто делегирует и сам исполняет роль.
# For which office.
about-1280c8fa = Для какого бюро.
# Which role.
about-eef6e96d = Какая роль.
# Until which day.
about-c9229534 = До какого дня.
# To whom.
about-2c78f23c = Кому.
# One line a pair.
about-1c93c98e = По строке на пару.
# What replaces it.
about-f1e94865 = Чем это заменяется.
# Whether it exists at all.
about-363d52ef = Существует ли он вообще.
# It ends by itself.
about-2265fcd7 = Он заканчивается сам.
# The next level ratifies.
about-ac5bb03c = Ратифицирует следующий уровень.
# What was delivered under it.
about-1d56b950 = Что по нему поставлено.
# What was achieved.
about-4d2f5244 = Что достигнуто.
# Which pairs; every active pair where omitted.
about-78615e0e = Какие пары; все действующие, если не указано.
# Comments.
about-bf45a4be = Замечания.
# On which legal basis.
about-2bddf013 = На каком правовом основании.
# The person's opaque reference; it stays in the events.
about-93f42dd0 = Условный идентификатор человека; он остаётся в событиях.
# When it was asked for.
about-a6237fb7 = Когда об этом попросили.
# How many hours after the alert was raised.
about-ab13c8c0 = Через сколько часов после оповещения.
# Which roles are told then.
about-be0375c5 = Каким ролям сообщают тогда.
# Until when.
about-854c03a6 = До какого времени.
# Until which day; without end where omitted.
about-8c99d25a = До какого дня; без срока, если не указан.
# Who chairs it.
about-d0d13b75 = Кто председательствует.
# The country.
about-7c758b58 = Страна.
# The SHA-256 of the documents that show it.
about-95d6de0b = SHA-256 документов, которые это показывают.
# Its form; "none" needs evidence.
about-5618dbcb = Форма; «нет» требует доказательства.
# What is known about it.
about-e8b28366 = Что о нём известно.
# Who is its secretariat.
about-821bc1e6 = Кто ведёт секретариат.
# What could happen to people.
about-a8cf5d80 = Что может случиться с людьми.
# Whom it would hit, from the policy's vocabulary `affected_group`.
about-b5c6aad0 = Кого это затронет, из списка значений политики.
# What makes it likely, from the policy's vocabulary `risk_factor`.
about-45ced661 = Что делает это вероятным, из списка значений политики.
# Which items bring it.
about-1b6dcb13 = Какие элементы это несут.
# Which recipients bring it.
about-00fc3d57 = Какие получатели это несут.
# Under which reference.
about-081684f5 = Под каким идентификатором.
# Who was informed.
about-892b956a = Кто извещён.
# About what.
about-bcbe5ce2 = О чём.
# What its holder calls it.
about-e4c66c7d = Как его называет владелец.
# What it is good for.
about-b935dbd0 = Для чего он годится.
# The SHA-256 of its secret of 256 random bits.
about-23eaedea = SHA-256 его секрета из 256 случайных битов.
# Its public id.
about-c3867958 = Его открытый идентификатор.
# Until when it holds: 90 days at most.
about-a2caf4b8 = До какого времени он действует: не больше 90 дней.
# For whom.
about-92a6adaa = Для кого.
# The lowest authority that may decide.
about-414492b1 = Низшая инстанция, которая может решать.
# The residual level.
about-8b99d707 = Остаточный уровень.
# Whether the regional office must have concurred where the Chief of Mission decides.
about-fda404a2 = Должно ли региональное бюро дать согласие, когда решает глава миссии.
# How many days an approval holds at most.
about-e67b212e = Сколько дней действует одобрение, самое большее.
# The hour.
about-d3dd5b02 = Час.
# The recipient, as registered.
about-80f96dc1 = Получатель, как он зарегистрирован.
# How it is linked.
about-d590cfed = Как он связан.
# Of how many; needed for shares and rates.
about-f897235e = Из скольких; нужно для долей и коэффициентов.
# First day of the period.
about-064490aa = Первый день периода.
# There is no data; a value of its own.
about-d77ab3da = Данных нет; это самостоятельное значение.
# Last day of the period.
about-5e9fcba4 = Последний день периода.
# Units of the smallest kind: cents for EUR.
about-8e5fd967 = В наименьших единицах: центы для EUR.
# The currency.
about-2f553eaf = Валюта.
# At which level.
about-77518d14 = На каком уровне.
# Which authority: an office, never a person's name.
about-bee862c5 = Какой орган: должность, никогда не имя человека.
# By which channel.
about-e6863833 = По какому каналу.
# Of what.
about-a801a02b = О чём именно.
# The letter.
about-459a4ff6 = Письмо.
# Id of the notification.
about-395446b4 = Идентификатор уведомления.
# What kind.
about-eb168fcd = Какого рода.
# The budget.
about-dc6ac734 = Бюджет.
# Who answers for the case; may never decide it.
about-4f86d421 = Кто отвечает за дело; решать по нему он не может никогда.
# The country of the support.
about-f9e9409e = Страна поддержки.
# Marks made-up data: shown wherever the case is shown.
about-2a7e4760 = Помечает вымышленные данные: видно везде, где показано дело.
# The donors.
about-333f5b77 = Доноры.
# The office that is responsible.
about-538c923a = Ответственное бюро.
# Where the idea came from.
about-b234f6f1 = Откуда возникла идея.
# Planned last day of the support.
about-ade356b0 = Последний день поддержки по плану.
# Planned first day of the support.
about-a1d01399 = Первый день поддержки по плану.
# The project.
about-cc8ac611 = Проект.
# The case's own reference, unique in the ledger.
about-f2089547 = Собственный номер дела, единственный в реестре.
# What it is about, in one line.
about-3d6849d0 = О чём оно, в одной строке.
# What is to be achieved.
about-19be73d7 = Чего нужно достичь.
# Because of which incidents.
about-b6edfc8e = Из-за каких инцидентов.
# Because of which indicators.
about-1b6fe9cc = Из-за каких показателей.
# What made it necessary.
about-ff45698f = Что сделало это необходимым.
# The support item.
about-6268ba75 = Какой элемент поддержки.
# The command, as the API spells it with a capital: `OpenCase`.
about-21ec7eb4 = Команда, как её пишет API, с заглавной буквы: `OpenCase`.
# The roles.
about-23f0ce50 = Роли.
# The authorities it stands for, as notifications name them.
about-5a30ba12 = Органы, за которые оно выступает, как их называют уведомления.
# The countries it answers for.
about-b9bb3997 = Страны, за которые оно отвечает.
# The donors it stands for.
about-7203b52e = Доноры, за которых оно выступает.
# The office.
about-fa91444f = Бюро.
# The event to annul, by its position.
about-0efc0be4 = Событие, которое аннулируется, по позиции.
# The field, as the payload spells it; parts of lists by number: `outcome`, `outcomes.0.outcome`.
about-d7139908 = Поле, как его пишет содержимое; части списков по номеру: `outcome`, `outcomes.0.outcome`.
# The value it should have, as JSON: `"NOT_MET"`, `12`.
about-37ecd682 = Значение, которое должно быть, в JSON: `"NOT_MET"`, `12`.
# The event to correct, by its position.
about-0de5eaf8 = Событие, которое исправляется, по позиции.
# Its number: one more than the last.
about-5f1145b4 = Номер: на единицу больше последнего.
# What changed, and why.
about-0329e3e2 = Что изменилось и почему.
# A row a role; a role without a row sees nothing.
about-3d7b19b7 = По строке на роль; роль без строки не видит ничего.
# The smallest count that is shown to whom small counts are withheld from.
about-5eedc1b7 = Наименьшее число, которое показывают тем, от кого малые числа скрыты.
# A rule a kind.
about-ddee5140 = По правилу на вид.
# A rule a deadline.
about-b90aa327 = По правилу на срок.
# From which day it is in force.
about-3d95eebd = С какого дня действует.
# How long alerts may be put off.
about-23499487 = На сколько можно откладывать оповещения.
# At which authority a role decides.
about-fb2a2e10 = На каком уровне решает роль.
# Days and hours.
about-53a305b9 = Дни и часы.
# The emergency path.
about-22fcde21 = Чрезвычайный порядок.
# Who decides at which level; a level without a rung cannot be approved.
about-781a56a1 = Кто решает на каком уровне; уровень без ступени нельзя одобрить.
# Five rows, severity 1 to 5, of five levels, likelihood 1 to 5.
about-a8290700 = Пять строк, тяжесть от 1 до 5, по пять уровней, вероятность от 1 до 5.
# Who may give which command.
about-97a0685d = Кто может дать какую команду.
# Clauses without which support does not start.
about-4773f2e8 = Положения, без которых поддержка не начинается.
# Severity is the average of its three parts, rounded up, in place of the highest of them.
about-02aee1ae = Тяжесть — среднее трёх составляющих, округлённое вверх, а не наибольшая из них.
# The vocabularies.
about-76453059 = Списки значений.
# On what the reading rests.
about-d91be10f = На чём основана оценка риска.
# The measures a residual reading relies on.
about-cd0c5a55 = Меры, на которые опирается остаточная оценка.
# The risk.
about-59c9e31e = Риск.
# The rapid assessment it rests on.
about-5e7f323b = Срочная оценка, на которой это основано.
# What the ratifier found.
about-a658c981 = Что установил ратифицирующий.
# The answer.
about-c7b4ec9e = Ответ.
# The answer in writing.
about-f0edd49c = Письменный ответ.
# Which notification.
about-2bc9e371 = Какое уведомление.
# By when a corrective action was promised.
about-90555289 = К какому сроку обещано исправление.
# The new commander, as an opaque reference.
about-5c4c5e75 = Новый командир, условный идентификатор.
# What is known about it; no names.
about-e7972b53 = Что об этом известно; без имён.
# Which recipient.
about-cf8211d2 = Какой получатель.
# Whether the office concurs.
about-07fcaeab = Согласно ли бюро.
# The request.
about-b975e7db = Запрос.
# The condition.
about-cabeec20 = Условие.
# What happened.
about-202faec0 = Что произошло.
# How many days before that it was to be said.
about-afc4d491 = За сколько дней об этом следовало сказать.
# When it is due.
about-4a58b11e = Когда наступает срок.
# What is due.
about-ca992e94 = Чему наступает срок.
# When it was due.
about-cdbab19b = Когда наступал срок.
# What was due.
about-9473c2f1 = Чему наступал срок.
# The hour, where it matters; needed under an emergency.
about-347aa550 = Час, если он важен; нужен в чрезвычайном порядке.
# Under which emergency, where it is not ordinary support.
about-f1d46bf3 = По какому чрезвычайному порядку, если это не обычная поддержка.
# Delivery note.
about-2450a135 = Накладная.
# How much, in hundredths of the item's unit.
about-0c25f19c = Сколько, в сотых долях единицы элемента.
# What it was worth.
about-4a4c9beb = Сколько это стоило.
# Which element.
about-906055b4 = Какой элемент послужного списка.
# The finding.
about-8f3d5d1c = Вывод.
# How and by when an unknown will be found out.
about-160d870b = Как и к какому сроку неизвестное будет выяснено.
# What Legal says.
about-b752127e = Что говорят юристы.
# Under which condition.
about-1ee05c16 = При каком условии.
# The advice in writing.
about-2f712754 = Письменное заключение.
# On which of the four.
about-7038cec9 = По какому из четырёх.
# What was asked.
about-e181e50f = О чём спрошено.
# What changed.
about-e7f791a4 = Что изменилось.
# What kind of change.
about-2e499c90 = Какого рода изменение.
# At which recipient; needed for a change of command.
about-606ed128 = У какого получателя; нужно при смене командования.
# The advice.
about-fe6f201e = Рекомендация.
# Who of the mechanism saw it otherwise, and why.
about-3c6d7e4b = Кто в механизме думал иначе и почему.
# When it came.
about-dca0939a = Когда она поступила.
# How far monitors could look.
about-8dc73e8e = Насколько наблюдателям дали посмотреть.
# Whether it was announced.
about-922a23d3 = Было ли оно объявлено.
# What they found; no names.
about-280fec70 = Что они установили; без имён.
# Where, as coarsely as safety asks.
about-17b2d05d = Где, настолько общо, насколько требует безопасность.
# Which recipient was visited.
about-69191d9c = У какого получателя были.
# Every asset is returned or accounted for.
about-e0e5ac81 = Всё имущество возвращено или учтено.
# Access to data is cut.
about-941ae9d2 = Доступ к данным отключён.
# Donors and recipients have notice.
about-1686a5c9 = Доноры и получатели извещены.
# What is asked of them.
about-fb755029 = О чём их спрашивают.
# Its commander, as an opaque reference.
about-361a1203 = Его командир, условный идентификатор.
# Its country.
about-b60163da = Его страна.
# Marks made-up data.
about-4be41ffd = Помечает вымышленные данные.
# What kind of force, from the policy's vocabulary `force_type`.
about-07d3db4a = Какого рода силы, из списка значений политики.
# Its name: an institution or a unit, never a person.
about-68691b11 = Название: учреждение или подразделение, никогда не человек.
# The institution or unit above it.
about-fadfc031 = Учреждение или подразделение над ним.
# For which pairs; every declined, ceased or excluded pair where omitted.
about-d77e6a4c = Для каких пар; для всех, в которых отказано, прекращённых или исключённых, если не указано.
# The new facts.
about-b420c964 = Новые факты.
# What it is about.
about-ab44111f = О чём он.
# Whether children were among them.
about-1f074a05 = Были ли среди них дети.
# When it happened.
about-af92936b = Когда это случилось.
# Where, coarsely.
about-e4b90058 = Где, в общих чертах.
# Which recipients are concerned.
about-6911861a = Каких получателей это касается.
# Where the information came from, never more closely.
about-2d2a599c = Откуда поступили сведения, никогда не точнее.
# What happened; no names.
about-22e42429 = Что произошло; без имён.
# How many people were harmed.
about-12d31876 = Сколько людей пострадало.
# What was done.
about-2b78de99 = Что сделано.
# Per cent done, 0 to 100.
about-a35e1ae6 = Сделано в процентах, от 0 до 100.
# On which pairs; every pair in process where omitted.
about-3c49b3b0 = По каким парам; по всем рассматриваемым, если не указано.
# What is proposed.
about-0da94c58 = Что предлагается.
# Id of the request.
about-35eed5e0 = Идентификатор запроса.
# Why it is over.
about-a1a85585 = Почему это закончилось.
# How.
about-8f70c163 = Как.
# The continuing conditions that hold again.
about-fc61886d = Постоянные условия, которые снова выполняются.
# Evidence of corrective action, obtained after the suspension.
about-a347d5dd = Доказательства исправления, полученные после приостановки.
# Which of its pairs; all of them where omitted.
about-d1171198 = Какие из её пар; все, если не указано.
# Who asked for it; the person who resumes is another.
about-7583e6a4 = Кто об этом просил; возобновляет другой человек.
# Of which suspension.
about-86136471 = Какой приостановки.
# What is needed.
about-ba0109e0 = Что нужно.
# What the review found.
about-6df440d3 = Что установил пересмотр.
# When the next review is due.
about-4639c207 = Когда следующий пересмотр.
# What it is now.
about-93f032c6 = Что это теперь.
# Whether it could wound, as known now.
about-816e383e = Может ли это ранить, насколько известно теперь.
# What it is for, as known now.
about-d7625961 = Для чего это, насколько известно теперь.
# How many now.
about-62a37095 = Сколько теперь.
# Why it changed.
about-d03915f6 = Почему это изменилось.
# Worth now.
about-8b9ca0c3 = Стоимость теперь.
# From whom.
about-88039e2f = У кого.
# The authority.
about-0a359eef = Инстанция.
# Irremediability: how hard to make good.
about-4f9f01d1 = Неустранимость: насколько трудно исправить.
# Likelihood: 1 rare to 5 almost certain.
about-227c0b21 = Вероятность: от 1, редко, до 5, почти наверняка.
# Scale: how grave.
about-08763011 = Тяжесть: насколько серьёзно.
# Scope: how many people.
about-ffbf1f2b = Охват: сколько людей.
# On what the result bites.
about-f44930cc = На что распространяется результат.
# The earlier screening it was taken over from.
about-ddb0801e = Прежняя проверка, из которой взят результат.
# How credible the information is.
about-a1e3d433 = Насколько достоверны сведения.
# When it expires; the policy's limit where omitted or later than that.
about-6fb8334d = Когда истекает; по пределу политики, если не указано или позже него.
# The person screened, as an opaque reference.
about-63833a1d = Проверяемое лицо, условный идентификатор.
# What was found.
about-4655ca40 = Что обнаружено.
# Who screened.
about-a4947de4 = Кто проверял.
# When it was screened.
about-2d7704fe = Когда проведена проверка.
# Id of the screening.
about-36a68ee0 = Идентификатор проверки.
# The gravest violation found.
about-f345f0de = Самое тяжкое из обнаруженных нарушений.
# The clauses it holds.
about-35bd19cf = Положения, которые оно содержит.
# The agreement itself.
about-35f3af09 = Само соглашение.
# Its form.
about-907c69fe = Его форма.
# When it was signed.
about-765e25d2 = Когда оно подписано.
# Hours.
about-1b9b4dbb = Часы.
# Why it is made.
about-021a7b04 = Зачем она проводится.
# Items for which no risk was identified, said explicitly.
about-d23d592e = Элементы, для которых рисков не выявлено, прямо названные.
# Is there a real risk that the recipient commits grave violations? Must be answered where a level is prohibitive.
about-4d79578f = Есть ли реальный риск, что получатель совершит тяжкие нарушения? Ответ обязателен, если какой-либо уровень запретительный.
# Why, where it was answered.
about-e745120b = Почему, если ответ дан.
# What the assessor recommends.
about-13845572 = Что рекомендует проводивший оценку.
# Which pairs; every approved or active pair where omitted.
about-8a929f2c = Какие пары; все одобренные или действующие, если не указано.
# A precaution or a decision.
about-d6aa06cb = Предосторожность или решение.
# What the recipient must do to resume.
about-7d57eae9 = Что получатель должен сделать для возобновления.
# Id of the suspension.
about-663f9eef = Идентификатор приостановки.
# What is demanded.
about-c67b8648 = Что требуется.
# Of which intervention.
about-6b0fd1da = Какого вмешательства.
# The notification that carries it.
about-f3066683 = Уведомление, которое это передаёт.
# Harm is ongoing: rungs may be passed over.
about-d0470120 = Вред продолжается: уровни можно пропускать.
# By when an answer is due; as the policy says where omitted.
about-124cdfe5 = К какому сроку нужен ответ; по политике, если не указано.
# On which rung.
about-7708d536 = На каком уровне обращения.
# By when now.
about-a8a83914 = К какому сроку теперь.
# Who asked for it.
about-0fdccdd3 = Кто об этом просил.
# What must be so now.
about-a5fedd45 = Что должно быть выполнено теперь.
# How well it works; "not effective" opens it again.
about-846d4b88 = Насколько она действенна; «не действует» открывает её снова.
# Its name.
about-d0c2f83e = Название.
# Its values.
about-845a82db = Значения.
