# Причины отказа в команде и то, что заполняет их пропуски. Английский текст над каждой записью взят из правил.
# Not yet read by a native reviewer.

## Отказы, по коду

# This case has no {missing}. Add one before deciding whether the policy applies.
E-SCOPE-01 = В этом деле не хватает: { $missing }. Добавьте, прежде чем решать, применяется ли политика.
# Item {item} builds operational capability, so it cannot be placed outside the policy as "{exclusion}".
E-SCOPE-02 = Элемент { $item } наращивает оперативный потенциал, поэтому его нельзя вывести из-под политики как «{ $exclusion }».
# {count} item–recipient pairs have no outcome yet: {list}.
E-SCOPE-03 = Пар элемента и получателя ещё без вывода: { $count }. Вот они: { $list }.
# {precondition} marked {outcome} without evidence. Attach at least one document.
E-PRE-01 = Предварительное условие «{ $precondition }»: «{ $outcome }» без доказательств. Приложите хотя бы один документ.
# "Not applicable" must be confirmed by a second person; you are the author.
E-PRE-02 = «Не применимо» должен подтвердить второй человек; автор — вы.
# {precondition} is not met for {covers}. Preconditions cannot be waived: remove the item, remedy and reassess, or decline.
E-PRE-03 = Предварительное условие «{ $precondition }» не выполнено для { $covers }. От предварительных условий не отступают: уберите элемент, исправьте положение и оцените заново или откажите.
# {precondition} was assessed on {date} and is no longer valid ({reason}). Reassess before the decision.
E-PRE-04 = Предварительное условие «{ $precondition }» оценено { $date } и больше не действительно ({ $reason }). Оцените его заново до решения.
# Item {item} is marked {marked}. Record legal advice before assessing the {precondition} precondition.
E-PRE-05 = Элемент { $item } отмечен как «{ $marked }». Запишите юридическое заключение, прежде чем оценивать предварительное условие «{ $precondition }».
# On {date} Legal advised that it is not permissible, so {precondition} cannot be met. Remove the item, describe it anew and ask again, or record it as not met.
E-PRE-07 = { $date } юристы сочли это недопустимым, поэтому предварительное условие «{ $precondition }» не может быть выполнено. Уберите элемент, опишите его заново и спросите снова или запишите условие как невыполненное.
# {precondition} has not been assessed for {covers}. Assess it before the decision.
E-PRE-06 = Предварительное условие «{ $precondition }» не оценено для { $covers }. Оцените его до решения.
# The country has an HRDDP mechanism ({kind}); it has not been consulted.
E-MECH-01 = В стране есть механизм политики должной осмотрительности в вопросах прав человека ({ $kind }); с ним не консультировались.
# The mechanism's answer is due on {date}; it is not late yet.
E-MECH-02 = Ответ механизма ожидается { $date }; он ещё не просрочен.
# Nobody has recorded whether {country} has an HRDDP mechanism. Record it, or record with evidence that there is none.
E-MECH-03 = Никто не записал, есть ли в стране { $country } механизм должной осмотрительности в вопросах прав человека. Запишите его или запишите с доказательством, что его нет.
# Record the risk of not providing support before submitting.
E-RISK-01 = Запишите риск неоказания поддержки до представления.
# Scores run from 1 to 5; you gave {number} for {dimension}.
E-RISK-02 = Баллы — от 1 до 5; вы указали { $number } для «{ $dimension }».
# Residual {dimension} is lower than inherent, but no agreed measure reduces it.
E-RISK-03 = Остаточный балл «{ $dimension }» ниже исходного, но ни одна согласованная мера его не снижает.
# Irremediability cannot be lowered by mitigation.
E-RISK-04 = Неустранимость последствий не снижается смягчением.
# Level is Prohibitive: state whether there is a real risk of grave violations, with reasons.
E-RISK-05 = Уровень запретительный: укажите с обоснованием, есть ли реальный риск тяжких нарушений.
# Assessment {assessment} was written by you; another person must endorse it.
E-RISK-06 = Оценка { $assessment } написана вами; утвердить её должен другой человек.
# Assess the record of {recipient} before submitting: six findings for each direct recipient.
E-RISK-07 = Оцените послужной список { $recipient } до представления: шесть выводов по каждому прямому получателю.
# The finding "{finding}" is unknown. Say how and by when it will be found out.
E-RISK-08 = Вывод «{ $finding }» неизвестен. Укажите, как и к какому сроку это выяснят.
# No risk is recorded for item {item}. Identify one, or state that none was identified.
E-RISK-09 = Для элемента { $item } не записан ни один риск. Определите риск или укажите, что рисков не выявлено.
# {what} was entered before the case was reopened or a material change was recorded. Look at it again and enter it anew before submitting.
E-RISK-11 = { $what }: внесено до повторного открытия дела или до существенного изменения. Посмотрите ещё раз и внесите заново до представления.
# Nothing was entered in assessment {assessment}. Enter in it what was found, one reading at least, before submitting.
E-RISK-12 = В оценку { $assessment } ничего не внесено. Внесите то, что установлено, хотя бы одну оценку риска, до представления.
# Risk {risk} has no {basis} reading. Rate it before submitting.
E-RISK-10 = У риска { $risk } нет оценки «{ $basis }». Оцените его до представления.
# Measure {measure} is {state}; it cannot be {verb}.
E-MIT-01 = Мера { $measure }: «{ $state }»; её нельзя { $verb }.
# You own measure {measure}; someone else must verify it.
E-MIT-02 = За меру { $measure } отвечаете вы; проверить её должен кто-то другой.
# A due date may not be in the past / after the end of support.
E-MIT-03 = Срок не может быть в прошлом или после окончания поддержки.
# Level {level} must be decided at {authority}; you act as {role}.
E-DEC-01 = Уровень «{ $level }» решает «{ $authority }»; вы действуете как «{ $role }».
# Support cannot be approved: {precondition} not met since {date}.
E-DEC-02 = Поддержку нельзя одобрить: предварительное условие «{ $precondition }» не выполнено с { $date }.
# Support cannot be approved: the assessment finds a real risk of grave violations. No level may approve it.
E-DEC-03 = Поддержку нельзя одобрить: оценка выявила реальный риск тяжких нарушений. Ни один уровень не может её одобрить.
# You {what} this case and may not decide it.
E-DEC-04 = Вы не можете решать по этому делу: { $what }.
# A conflict of interest of yours is on record since {date}: somebody else acts here. If it was recorded wrongly, ask the records officer to propose its annulment.
E-DEC-05 = С { $date } записан ваш конфликт интересов: здесь действует кто-то другой. Если он записан ошибочно, попросите ответственного за записи предложить его аннулирование.
# The dossier changed: {count} events since version {revision}. Review them or return the request.
E-DEC-06 = Материалы изменились: событий с версии { $revision }: { $count }. Просмотрите их или верните запрос.
# This departs from the mechanism's advice "{advice}". Give reasons and refer to {level}.
E-DEC-07 = Это отступает от рекомендации механизма «{ $advice }». Укажите причины и передайте на уровень «{ $level }».
# Screening of {recipient} expired on {date}.
E-DEC-08 = Проверка { $recipient } истекла { $date }.
# A Medium decision needs the regional office's recorded concurrence; there is none.
E-DEC-09 = Решение среднего уровня требует записанного согласия регионального бюро; его нет.
# {covers} holds pairs in state {state}; only pairs in process can be decided.
E-DEC-10 = { $covers }: есть пары в состоянии «{ $state }»; решать можно только о рассматриваемых.
# The risk assessment is {state}. It must be endorsed, and not older than the policy allows, before a decision.
E-DEC-11 = Оценка рисков: «{ $state }». До решения она должна быть утверждена и не старше, чем допускает политика.
# A High approval needs at least one continuing condition and two indicators with a consequence. Missing: {list}.
E-DEC-12 = Одобрение высокого уровня требует хотя бы одного постоянного условия и двух показателей с последствием. Не хватает: { $list }.
# The dossier you cite is not the one that was requested ({expected}). Open the request again.
E-DEC-13 = Материалы, на которые вы ссылаетесь, не те, что были запрошены ({ $expected }). Откройте запрос заново.
# {recipient} was screened ineligible on {date}. Exclude it, or screen again after the cause is removed.
E-DEC-14 = { $recipient } по проверке { $date } не имеет права на поддержку. Исключите его или проверьте снова, когда причина устранена.
# {recipient} has not been screened. Screen each direct recipient before the decision.
E-DEC-15 = { $recipient } не прошёл проверку. Проверьте каждого прямого получателя до решения.
# An approval at level {level} holds for at most {days} days and ends in the future.
E-DEC-16 = Одобрение уровня «{ $level }» действует не дольше, чем (в днях) { $days }, и заканчивается в будущем.
# The consistency alert {alert} is open. Resolve it before the decision.
E-DEC-17 = Оповещение о согласованности { $alert } открыто. Разрешите его до решения.
# Cannot start: outstanding: {list}.
E-ACT-01 = Начать нельзя. Ещё не хватает: { $list }.
# {item} to {recipient} is {why}. Delivery refused.
E-DLV-01 = { $item } для { $recipient }: { $why }. В поставке отказано.
# The commander of {recipient} changed on {date}; screening was due on {due}. Delivery waits for it.
E-DLV-02 = Командир { $recipient } сменился { $date }; проверка была нужна к { $due }. Поставка ждёт её.
# Period {from}–{to} overlaps measurement {measurement}.
E-IND-01 = Период с { $from } по { $to } пересекается с измерением { $measurement }.
# {unit} needs a denominator greater than zero, or mark "no data".
E-IND-02 = Для единицы «{ $unit }» нужен знаменатель больше нуля; иначе отметьте «нет данных».
# A credible grave incident is open since {date}: open an intervention or suspend.
E-INC-01 = С { $date } открыт достоверный тяжкий инцидент: начните вмешательство или приостановите поддержку.
# Step "{rung}" comes after "{previous}", unless harm is ongoing.
E-INT-01 = Уровень «{ $rung }» идёт после «{ $previous }», если только вред не продолжается.
# Name what the recipient must do to resume, and a review date within 30 days.
E-SUS-01 = Укажите, что получатель должен сделать для возобновления, и дату пересмотра в пределах 30 дней.
# {covers} is {state}.
E-SUS-02 = { $covers }: { $state }.
# A project manager's pause lasts at most {hours} hours; the Chief of Mission confirms or lifts it.
E-SUS-03 = Пауза руководителя проекта длится не дольше, чем (в часах) { $hours }; глава миссии подтверждает её или снимает.
# Support has been suspended for more than {days} days: cease it, or let Headquarters extend the suspension.
E-SUS-04 = Поддержка приостановлена дольше, чем (в днях) { $days }: прекратите её, или пусть штаб-квартира продлит приостановку.
# Resuming needs evidence of corrective action dated after the suspension.
E-RES-01 = Для возобновления нужны доказательства исправления, датированные после приостановки.
# You suspended at level {suspended}; resumption must come from level {required} or higher and another person.
E-RES-02 = Вы приостановили на уровне «{ $suspended }»; возобновить должен другой человек на уровне «{ $required }» или выше.
# The residual level is {level}; resumption needs a residual reading of every risk after the suspension, none above the approved level {approved}. Risks to rate: {unrated}.
E-RES-03 = Остаточный уровень — «{ $level }»; для возобновления нужна остаточная оценка каждого риска после приостановки, не выше одобренного уровня «{ $approved }». Осталось оценить риски: { $unrated }.
# Reconfirm every condition of the approval before resuming: {list}.
E-RES-04 = До возобновления подтвердите заново каждое условие одобрения: { $list }.
# Support ceased on {date} and cannot resume. Open or reopen a case.
E-CEA-01 = Поддержка прекращена { $date } и не возобновляется. Откройте дело или откройте его повторно.
# Cannot close: {list}.
E-CLS-01 = Закрыть нельзя: { $list }.
# State the new facts that justify reopening.
E-REO-01 = Укажите новые факты, оправдывающие повторное открытие.
# The case is closed since {date}. Reopen it with the new facts before recording anything more.
E-CLS-02 = Дело закрыто с { $date }. Откройте его повторно на основании новых фактов, прежде чем записывать что-либо ещё.
# Emergency covers life-saving items only, until {expiry}; {item} does not qualify.
E-EMG-01 = Чрезвычайный порядок охватывает только жизненно важное, до { $expiry }; { $item } к этому не относится.
# Recipient {recipient} is ineligible since {date}; emergency does not lift this.
E-EMG-02 = Получатель { $recipient } не имеет права на поддержку с { $date }; чрезвычайный порядок этого не снимает.
# An emergency for the same recipient lapsed unratified on {date}; Headquarters must authorise the next.
E-EMG-03 = Чрезвычайный порядок для того же получателя утратил силу без ратификации { $date }; следующий должна санкционировать штаб-квартира.
# The emergency path is switched off in policy edition {edition}. Use the ordinary path, or decide that the activity is not support.
E-EMG-04 = Чрезвычайный порядок отключён в редакции политики { $edition }. Действуйте обычным порядком или решите, что деятельность не является поддержкой.
# You authorised this emergency; another person at the next level must ratify it.
E-EMG-05 = Вы санкционировали этот чрезвычайный порядок; ратифицировать его должен другой человек на следующем уровне.
# An emergency ends in the future and within {days} days.
E-EMG-06 = Чрезвычайный порядок заканчивается в будущем, не позднее чем через (в днях) { $days }.
# Emergency {emergency} is {state}; it cannot be {verb}.
E-EMG-07 = Чрезвычайный порядок { $emergency }: «{ $state }»; его нельзя { $verb }.
# Event {event} {why}.
E-COR-01 = Событие { $event }: { $why }.
# Field {field} of a {kind} event cannot be corrected; record a new {instead}.
E-COR-02 = Поле { $field } события «{ $kind }» нельзя исправить; запишите вместо этого новое: { $instead }.
# A correction needs a second person; you recorded the original.
E-COR-03 = Для исправления нужен второй человек; исходное записали вы.
# A decision in force cannot be annulled. Take a new decision instead.
E-COR-04 = Действующее решение нельзя аннулировать. Примите вместо этого новое решение.
# The corrected value does not fit: {why}.
E-COR-05 = Исправленное значение не подходит: { $why }.
# Alert {alert} is not open here: it is over, or was never raised. Look at the history of alerts.
E-ALR-01 = Оповещение { $alert } здесь не открыто: оно завершено или его не было. Посмотрите историю оповещений.
# Alert {alert} is {state}; it cannot be {verb}. {instead}.
E-ALR-02 = Оповещение { $alert }: «{ $state }»; его нельзя { $verb }. { $instead }.
# An alert this urgent is put off for at most {hours} hours, and until a moment to come. Choose an earlier one, or acknowledge the alert.
E-ALR-03 = Оповещение такой срочности откладывают не дольше чем на (в часах) { $hours } и до момента в будущем. Выберите более ранний или примите оповещение.
# Alert {alert} {what} at {at}, not before. Wait until then.
E-ALR-04 = Оповещение { $alert }: { $what } в { $at }, не раньше. Подождите до этого времени.
# What raised alert {alert} still holds, so the facts did not end it. A person may resolve it, with a reason.
E-ALR-05 = То, что вызвало оповещение { $alert }, ещё в силе, поэтому факты его не завершили. Человек может закрыть его с указанием причины.
# Nothing of the kind {kind} falls due of {subject} at {due}. Read what falls due of the case, and record that.
E-ALR-06 = Ничего вида «{ $kind }» по { $subject } не наступает в { $due }. Посмотрите сроки дела и запишите нужный.
# It is on record already that {kind} of {subject}, due at {due}, is {what}. Nothing is left to record.
E-ALR-07 = Уже записано: «{ $kind }», { $subject }, срок { $due }, — { $what }. Записывать больше нечего.
# What falls due at {due} is not near by the rules of alerts: {kind} is announced these days before: {leads}. Record it within one of them.
E-ALR-08 = Срок { $due } по правилам оповещений ещё не близок: о «{ $kind }» сообщают за столько дней: { $leads }. Запишите в один из этих сроков.
# The file's SHA-256 is {actual}; you declared {declared}.
E-EVD-01 = SHA-256 файла — { $actual }; вы указали { $declared }.
# The same document (same hash) is already attached as {evidence}.
E-EVD-02 = Тот же документ (тот же хеш) уже приложен как { $evidence }.
# Evidence {evidence} is not attached to this case. Attach it first.
E-EVD-03 = Доказательство { $evidence } не приложено к этому делу. Сначала приложите его.
# The case moved from version {expected} to {actual} while you worked. Reload and try again.
E-CON-01 = Пока вы работали, дело перешло с версии { $expected } на { $actual }. Обновите и попробуйте снова.
# Role {role} may not {command}; it needs {roles}.
E-AUTH-01 = Роль «{ $role }» не может дать команду «{ $command }»; нужны: { $roles }.
# Your delegation as {role} ended on {date}.
E-AUTH-02 = Ваше делегирование как «{ $role }» закончилось { $date }.
# No record says that you hold the role {role} today. Ask the records officer to record it.
E-AUTH-03 = Нет записи о том, что вы сегодня исполняете роль «{ $role }». Попросите ответственного за записи внести её.
# No record says that {user} held any role on {date}. Check the reference, or ask the records officer to record the role first.
E-AUTH-05 = Нет записи о том, что { $user } исполнял какую-либо роль { $date }. Проверьте идентификатор или сначала попросите ответственного за записи внести роль.
# Separation of duties {rule}: {why}.
E-AUTH-04 = Разделение обязанностей { $rule }: { $why }.
# "{value}" is not in vocabulary {name} of policy version {edition}.
E-VOC-01 = «{ $value }» нет в списке значений { $name } версии политики { $edition }.
# {date} lies {why}.
E-TIME-01 = { $date }: { $why }.
# The log signs or signed with {key} already. Make a new key.
E-KEY-01 = Журнал уже подписывает или подписывал ключом { $key }. Создайте новый ключ.
# The key in force is {key}. Name it as the one that is replaced.
E-KEY-02 = Действующий ключ — { $key }. Назовите его как заменяемый.
# {person} was erased on {date}. Nothing is left to erase, and the reference is not used again: choose a new one.
E-ERA-01 = { $person } стёрт { $date }. Стирать больше нечего, и идентификатор больше не используется: выберите новый.
# There is no {what} {id} here. Check the id, or record it first.
E-REF-01 = Здесь нет: { $what } { $id }. Проверьте идентификатор или сначала запишите.
# The {what} {id} exists already. Choose another id.
E-REF-02 = Уже есть: { $what } { $id }. Выберите другой идентификатор.
# {what} is {state}; {wanted}.
E-STA-01 = { $what }: { $state }; { $wanted }.
# {field}: {why}.
E-INP-01 = { $field }: { $why }.
# The command id {command} was used for something else. Choose a new one.
E-CMD-01 = Имя команды { $command } использовано для другого. Выберите новое.

## Что стоит в их пропусках

# something you do not see
phrase-7ae738fd = то, что вам не показывают
# There is no case with this id. Check the id, or open the case first.
phrase-a1294a10 = Дела с таким идентификатором нет. Проверьте его или сначала откройте дело.
# There is no alert with this id here. Check the id, and the case that it is of; leave the case out for an alert of the ledger itself.
phrase-58d4d384 = Оповещения с таким идентификатором здесь нет. Проверьте его и дело, к которому оно относится; для оповещения самого реестра дело не указывайте.
# the input is an object
phrase-36219f93 = ввод — это объект
# give the command a name of your own, 8 to 64 characters
phrase-636b836b = дайте команде собственное имя, от 8 до 64 знаков
# this command is not about an existing case
phrase-d28a79be = эта команда не относится к существующему делу
# say which case it is about
phrase-465b2398 = укажите, о каком деле речь
# only the program itself records this: `hrdd key rotate`, `hrdd backup restore`
phrase-36ef6eab = это записывает только сама программа: `hrdd key rotate`, `hrdd backup restore`
# only the program itself records this: it follows from a reading or a login
phrase-f4a2f093 = это записывает только сама программа: оно следует из чтения или входа
# there is no command {name}
phrase-31aa55c5 = команды { $name } нет
# the next edition is {next}, not {given}
phrase-a16dcdc3 = следующая редакция — { $next }, а не { $given }
# open account of
phrase-676f6f15 = открытая учётная запись
# access token
phrase-0c3d4694 = токен доступа
# revocation of access token
phrase-79bdf20f = отзыв токена доступа
# 1 to {most} at once
phrase-24283076 = от 1 до { $most } за раз
# say what the token is good for
phrase-8c8de8e2 = укажите, для чего нужен токен
# a token ends in the future, and within {days} days
phrase-31828ad0 = токен заканчивается в будущем, не позднее чем через (в днях) { $days }
# people issue tokens for themselves; the records officer issues them for others
phrase-300dffc2 = люди выпускают токены для себя; для других — ответственный за записи
# tokens for the system's own role are made on the machine itself
phrase-0607ff27 = токены для роли самой системы создают на самой машине
# {most} tokens of {user} hold already; revoke some first
phrase-72572a31 = у { $user } уже действуют токены: { $most }; сначала отзовите часть
# {Role} has two rows
phrase-c7605359 = у роли «{ $Role }» две строки
# Oversight reads all; this edition hides {Subject} from it
phrase-b9cb1e23 = надзор читает всё; эта редакция скрывает от него «{ $Subject }»
# Oversight reaches all cases and all classes
phrase-eb0f0e50 = надзор имеет доступ ко всем делам и всем классам
# the records officer sees the accounts, or nobody could let people in
phrase-03a710d5 = ответственный за записи видит учётные записи, иначе никто не мог бы впускать людей
# a count of one points at a case: 2 or more
phrase-122cc8de = число один указывает на дело: 2 или больше
# an edition is in force from today or later
phrase-e541897b = редакция вступает в силу сегодня или позже
# the edition before is in force from {last}; take that day or later
phrase-96d89b09 = предыдущая редакция в силе с { $last }; возьмите этот день или позже
# nothing is said of {what}
phrase-15cab8bb = ничего не сказано о «{ $what }»
# {what} has more than one rule
phrase-da877ce5 = для «{ $what }» больше одного правила
# {AlertKind} is said of each deadline, under deadlines
phrase-794ceb4d = «{ $AlertKind }» указывается для каждого срока, в разделе «Сроки»
# {AlertKind} is less urgent where it is graver
phrase-71aa5065 = «{ $AlertKind }» менее срочно там, где оно тяжелее
# at most {most} lead times, each of 1 to {days} days, the longest first
phrase-5d452dea = не больше { $most } предупреждений, каждое за срок от 1 до { $days } дней, начиная с самого раннего
# it is less urgent once it has passed
phrase-edde42d1 = после истечения срока это менее срочно
# an alert is put off for 1 to {hours} hours
phrase-8749d340 = оповещение откладывают на срок от 1 до { $hours } часов
# what is graver is never put off longer
phrase-057a5f48 = более тяжкое никогда не откладывают дольше
# name at least one role that is told, at once and at every step
phrase-6e0fa174 = назовите хотя бы одну роль, которой сообщают сразу и на каждом шаге
# {Role} is not told of alerts; name others
phrase-c16768bb = роли «{ $Role }» об оповещениях не сообщают; назовите другие
# say who is told when nobody acknowledges it
phrase-0bca7c40 = укажите, кому сообщают, когда никто не принял оповещение
# at most {most} steps, each later than the one before, within {hours} hours
phrase-25703c8a = не больше { $most } шагов, каждый позже предыдущего, в пределах { $hours } часов
# {list} and {count} more
phrase-d4790acb = { $list } и ещё { $count }
# under this id
phrase-c36836e2 = с таким идентификатором
# it does not belong to a case
phrase-8b712b67 = это не относится к делу
# pair of item and recipient
phrase-0d3d07f9 = пара элемента и получателя
# name at least one pair, or leave it out
phrase-f653bbfa = назовите хотя бы одну пару или не заполняйте поле
# Case {id}
phrase-0d43d156 = Дело { $id }
# no pair is {PairStatus}
phrase-a0369639 = нет пары в состоянии «{ $PairStatus }»
# before the case began
phrase-8b965484 = до начала дела
# the case holds {most} {what} already, the most there can be; open another case
phrase-29dbc421 = в деле уже { $most }: { $what }; больше быть не может, откройте другое дело
# attach the signed agreement
phrase-1d22705d = приложите подписанное соглашение
# Agreement {id}
phrase-079a4b78 = Соглашение { $id }
# nothing is left to terminate
phrase-f30e28f5 = расторгать больше нечего
# {count} alerts of the ledger are open already; resolve some first
phrase-cc7a1be4 = уже открыто оповещений реестра: { $count }; сначала разрешите часть
# acknowledged again
phrase-0c4834ce = принять ещё раз
# Resolve it once it is over
phrase-de0869c3 = Закройте его, когда всё закончится
# put off further
phrase-0cb4df84 = отложить дальше
# Acknowledge it, or wait until it comes back
phrase-7fa311b8 = Примите его или подождите, пока оно вернётся
# brought back
phrase-676f0fb5 = вернуть
# It is not put off
phrase-ee1f6159 = Оно не отложено
# comes back
phrase-74f61826 = оно возвращается
# It is answered, or has gone as far as the rules say
phrase-917ebae0 = На него ответили, или оно дошло до предела, заданного правилами
# goes further
phrase-e405136b = оно передаётся выше
# announced deadlines
phrase-45d86fd7 = объявленные сроки
# the system is not assigned to a case
phrase-ff63830f = систему не назначают на дело
# it ends before it begins
phrase-2f7b8368 = окончание раньше начала
# {user} stays out of this case since {date}; assign somebody else
phrase-722b50e4 = { $user } отстранён от этого дела с { $date }; назначьте кого-то другого
# assignment of {user} as
phrase-3ff130c0 = назначение { $user } как
# running assignment of
phrase-907713f4 = действующее назначение
# Support {pair}
phrase-1f5003e7 = Поддержка { $pair }
# something is decided, so the case is closed, not withdrawn
phrase-c9162933 = решение уже принято, поэтому дело закрывают, а не отзывают
# it has not passed yet
phrase-fbccae81 = срок ещё не прошёл
# passed deadlines
phrase-69b02b30 = истёкшие сроки
# support {pair} is {PairStatus}
phrase-e00b4ba9 = поддержка { $pair }: «{ $PairStatus }»
# measure {id} is {MeasureState}
phrase-a3092bce = мера { $id }: «{ $MeasureState }»
# {pair} is undecided
phrase-dcbafc37 = { $pair }: решения нет
# intervention {id} is open
phrase-9a83b78d = вмешательство { $id } открыто
# incident {id} is open
phrase-22c8f8aa = инцидент { $id } открыт
# winding down: {what}
phrase-5d044c07 = сворачивание: { $what }
# emergency {id} is {EmergencyState}
phrase-c9c719f1 = чрезвычайный порядок { $id }: «{ $EmergencyState }»
# consistency alert {id} is open
phrase-ce89891c = оповещение о согласованности { $id } открыто
# only declined, ceased, ended or excluded support is reopened
phrase-8418dbee = повторно открывают только поддержку, в которой отказано, прекращённую, оконченную или исключённую
# The case
phrase-4fbfcb8f = Дело
# there is nothing to reopen
phrase-dc3a36c9 = открывать повторно нечего
# The country's mechanism
phrase-caa71e66 = Механизм страны
# recorded as none
phrase-a1d93537 = записано, что его нет
# inform the UN's human rights presence instead
phrase-0bb2fa0b = вместо этого сообщите правозащитному присутствию ООН
# timed out
phrase-3dcd80f1 = срок ответа истёк
# Consultation {id}
phrase-a7700585 = Консультация { $id }
# nothing is awaited
phrase-35f00cbd = ничего не ожидается
# the country
phrase-19f7d4d8 = страна
# await the answer, due on {date}
phrase-b6279b29 = дождитесь ответа, срок — { $date }
# open: more information was asked for
phrase-8bfd5167 = открыта: запрошены дополнительные сведения
# open proposal
phrase-c77b539d = открытое предложение
# consistency alert
phrase-19942a88 = оповещение о согласованности
# resolution of alert
phrase-39b9f855 = разрешение оповещения
# due date
phrase-71bdd372 = срок
# write the value as JSON, text in double quotes
phrase-816fea74 = запишите значение в JSON, текст в двойных кавычках
# there is no such field
phrase-8da00fa6 = такого поля нет
# the kind is unknown
phrase-dd41afa8 = вид неизвестен
# is annulled
phrase-648af484 = аннулировано
# belongs to another case
phrase-27b24714 = относится к другому делу
# does not exist
phrase-79847c6c = не существует
# the event is annulled
phrase-f2f002cb = событие аннулировано
# it says so already
phrase-3f4d7a44 = там это уже сказано
# cannot be annulled: withdraw the case, or propose the opposite correction
phrase-77f0d9b8 = нельзя аннулировать: отзовите дело или предложите обратное исправление
# {what} would vanish, and something was decided on it
phrase-d529f28a = исчезло бы { $what }, а на этом основано решение
# concurred on
phrase-547cb32a = вы дали по нему согласие
# attach what shows that the condition is satisfied
phrase-5424d7e5 = приложите то, что показывает выполнение условия
# who asks for a variation does not grant it
phrase-f962b703 = кто просит об изменении, тот его не разрешает
# Condition {id}
phrase-6d3cc8a8 = Условие { $id }
# it cannot be {verb}
phrase-7d37d7f5 = нельзя { $verb }
# Request {id}
phrase-197d9d5d = Запрос { $id }
# ask for a new decision
phrase-4b44ead5 = запросите новое решение
# still open
phrase-b0daa8cc = ещё открыт
# have it answered or returned first
phrase-b7f71988 = сначала пусть на него ответят или вернут
# endorsed only on {on}, after the day of the decision
phrase-61a2c089 = утверждена только { $on }, после дня решения
# older than {limit} days (endorsed on {on})
phrase-dbf815f9 = старше, чем допускается (в днях) { $limit } (утверждена { $on })
# before the decision was asked for ({date})
phrase-3ee2640c = до того, как решение было запрошено ({ $date })
# pair in request {id}
phrase-c7058512 = пара в запросе { $id }
# no level: lower the risk or decline
phrase-450cb706 = нет такого уровня: снизьте риск или откажите
# a continuing condition
phrase-39d61d59 = постоянное условие
# {count} indicator(s) with a consequence
phrase-62db9423 = показатели с последствием: { $count }
# consider the risk of not providing support before declining
phrase-601e8825 = рассмотрите риск неоказания поддержки, прежде чем отказать
# only active support ends
phrase-639dfac0 = завершается только действующая поддержка
# an assessment that finds no real risk of grave violations
phrase-101eea7a = оценка, не выявившая реального риска тяжких нарушений
# an approval of {pair} (it is {PairStatus})
phrase-43b4f79d = одобрение { $pair } (состояние: «{ $PairStatus }»)
# a renewed approval of {pair}
phrase-7bf42a80 = повторное одобрение { $pair }
# a start of {pair} after its approval of {since}
phrase-422ea1cc = начало { $pair } после одобрения { $since }
# precondition {Precondition} for {pair} (not met since {since})
phrase-9707628f = предварительное условие «{ $Precondition }» для { $pair } (не выполнено с { $since })
# the preconditions of {pair} ({why})
phrase-5df77835 = предварительные условия { $pair } ({ $why })
# condition {id}
phrase-f8cf1616 = условие { $id }
# measure {id} to be verified
phrase-ad04f014 = мера { $id }, подлежащая проверке
# measure {id} (dropped, and nothing takes its place; ask for a new decision)
phrase-066c780f = мера { $id } (снята, и её ничто не заменяет; запросите новое решение)
# notification of {NotificationContent}
phrase-ad55fd02 = уведомление: «{ $NotificationContent }»
# acceptance of {NotificationContent} (refused under {id})
phrase-a6f6fafb = согласие: «{ $NotificationContent }» (отказано в { $id })
# agreement clause {Clause}
phrase-412f9af9 = положение соглашения «{ $Clause }»
# an indicator
phrase-fd739bf3 = показатель
# support item
phrase-011628fb = элемент поддержки
# linked recipient
phrase-e7b83903 = связанный получатель
# deliver more than nothing
phrase-f7aa35cd = поставьте больше, чем ничего
# suspended since {since}
phrase-2d865959 = приостановлено с { $since }
# ceased since {since}
phrase-2b9941be = прекращено с { $since }
# ended since {since}
phrase-4aa521c8 = окончено с { $since }
# not approved
phrase-70e7adde = не одобрено
# approved but not yet active
phrase-644f979d = одобрено, но ещё не действует
# expired on {until}
phrase-10668333 = истекло { $until }
# ratification is due by {at}
phrase-ede25aa9 = ратификация нужна к { $at }
# a delivery under an emergency needs its hour
phrase-56995fb9 = для поставки в чрезвычайном порядке нужен час
# not approved: the emergency {id} lapsed unratified
phrase-0bd07771 = не одобрено: чрезвычайный порядок { $id } утратил силу без ратификации
# not approved: the emergency {id} has ended
phrase-a801da93 = не одобрено: чрезвычайный порядок { $id } закончился
# not approved: the emergency {id} was not ratified by {at}
phrase-b2ae82eb = не одобрено: чрезвычайный порядок { $id } не ратифицирован к { $at }
# expired on {at}: outside the hours of emergency {id}
phrase-e6acc4c7 = истекло { $at }: вне часов чрезвычайного порядка { $id }
# before {earliest}, the eve of the day of this record
phrase-f20f5461 = раньше { $earliest }, кануна дня этой записи
# an oral authorisation is written within {hours} hours
phrase-a58bd417 = устное разрешение записывают в пределах (в часах) { $hours }
# ratification was due by {at}
phrase-de35da1b = ратификация была нужна к { $at }
# Assessment {id}
phrase-2fb26741 = Оценка { $id }
# ratification needs a rapid assessment that is submitted
phrase-ae426b2d = для ратификации нужна представленная срочная оценка
# pieces of evidence
phrase-a04dd95f = доказательства
# erasure of evidence
phrase-879f5c37 = стирание доказательства
# what it rests on, position {position}, would have been refused
phrase-33bdd99a = то, на чём это основано, позиция { $position }, было бы отклонено
# {pair} ({why})
phrase-7a0eda40 = { $pair } ({ $why })
# without ground ({why})
phrase-0ce796d3 = без основания ({ $why })
# without ground
phrase-c9e22624 = без основания
# {why}, so it cannot be endorsed
phrase-31e40d51 = { $why }, поэтому её нельзя утвердить
# {why}, so nothing is ratified or delivered under it
phrase-5f436b60 = { $why }, поэтому на этом основании ничего не ратифицируют и не поставляют
# Emergency {id}
phrase-ee9cc512 = Чрезвычайный порядок { $id }
# an approval of {pair} ({why})
phrase-0eca4a68 = одобрение { $pair } ({ $why })
# without an approval ({why})
phrase-54838889 = без одобрения ({ $why })
# not approved ({why})
phrase-b8493b85 = не одобрено ({ $why })
# Incident {id}
phrase-0ea9f45d = Инцидент { $id }
# report a new one
phrase-b3a48803 = сообщите о новом
# an answer cannot be due before the step
phrase-84f05160 = срок ответа не может быть раньше шага
# Intervention {id}
phrase-cfeeb21e = Вмешательство { $id }
# open a new one
phrase-7f5f0894 = откройте новое
# reported on
phrase-745b42fc = дополнить отчётом
# per cent runs from 0 to 100
phrase-7106d03f = процент — от 0 до 100
# given a new date
phrase-4858ec46 = перенести на другой срок
# who asks for a new date does not grant it
phrase-4b357036 = кто просит о новом сроке, тот его не разрешает
# name what the measure reduces: likelihood, scale or scope
phrase-35983f40 = укажите, что снижает мера: вероятность, тяжесть или охват
# read it every 1 to 400 days
phrase-890a21ec = измеряйте его раз в 1–400 дней
# the next review lies after this one
phrase-4d0bac89 = следующий пересмотр — после этого
# at the level that was approved support is reviewed again within {days} days
phrase-be8c8f4e = на одобренном уровне поддержку пересматривают не позднее чем через (в днях) { $days }
# name the recipient whose commander changed
phrase-3ac2af59 = назовите получателя, у которого сменился командир
# Indicator {id}
phrase-e1834683 = Показатель { $id }
# define a new one
phrase-d9cc05a6 = определите новый
# the period ends before it begins
phrase-d4d04aef = период заканчивается раньше, чем начинается
# count from zero upwards
phrase-e8e9c701 = считайте от нуля и выше
# say of what the authority was notified
phrase-28270fc7 = укажите, о чём уведомлён орган
# give the promised date where, and only where, corrective action was promised
phrase-8bfca6e4 = укажите обещанную дату тогда и только тогда, когда обещано исправление
# {what} by {day}, only on {date}
phrase-ff22f991 = { $what } к { $day }, только { $date }
# {Precondition} "not applicable"
phrase-9bd50942 = Предварительное условие «{ $Precondition }», «не применимо»
# a second person must confirm it
phrase-30441eaf = это должен подтвердить второй человек
# valid until {date}
phrase-90d814cb = действительна до { $date }
# unconfirmed "not applicable" of
phrase-8294ce0c = неподтверждённое «не применимо»
# name the condition where, and only where, the advice is PERMISSIBLE_IF
phrase-22cb9fd0 = укажите условие тогда и только тогда, когда заключение — «допустимо при условии»
# Item {id}
phrase-28e2a397 = Элемент { $id }
# marked as a weapon
phrase-3c1a8c06 = отмечен как оружие
# the weapons precondition can only be not met; remove the item or describe it anew
phrase-33815613 = условие об оружии может быть только не выполнено; уберите элемент или опишите его заново
# only a submitted one can be endorsed or returned
phrase-74eed64a = утвердить или вернуть можно только представленную
# submitted at {RiskLevel}, and by readings entered since the level is {level}
phrase-da8583bf = представлена на уровне «{ $RiskLevel }», а по внесённым позже оценкам уровень — «{ $level }»
# return it, so that it is looked at again and submitted anew
phrase-83bb41d7 = верните её, чтобы её пересмотрели и представили заново
# The risk assessment
phrase-5c5cf19b = Оценка рисков
# not open
phrase-20b10379 = не открыта
# start one first
phrase-87d33191 = сначала начните оценку
# who started an assessment is its assessor and alone adds to it; start one of your own
phrase-bda6a0ff = кто начал оценку, тот её и ведёт, и только он её дополняет; начните свою
# name at least one item that brings the risk
phrase-a3a10ef7 = назовите хотя бы один элемент, который несёт риск
# an inherent reading relies on no measure
phrase-98382bbc = исходная оценка не опирается ни на какую меру
# relied on
phrase-74a827b1 = учесть
# The record of {recipient}
phrase-9e57f8a7 = Послужной список { $recipient }
# The risk of not providing support
phrase-fc8b974e = Риск неоказания поддержки
# The {Basis} reading of risk {id}
phrase-070f2733 = Оценка «{ $Basis }» риска { $id }
# start a new one
phrase-9f51304b = начните новую
# the end lies before the start
phrase-54fc1b70 = окончание раньше начала
# support items
phrase-63a26443 = элементы поддержки
# registered recipient
phrase-801322a9 = зарегистрированный получатель
# declared conflict of interest of
phrase-ac9b0340 = заявленный конфликт интересов
# everybody declares their own conflict of interest; ask the person, or who decides on cases
phrase-61fe96e8 = каждый заявляет о своём конфликте интересов сам; попросите этого человека или того, кто решает по делам
# name at least one pair
phrase-6a86b31c = назовите хотя бы одну пару
# name the exclusion where, and only where, the policy does not apply
phrase-de8aafb4 = укажите исключение тогда и только тогда, когда политика не применяется
# not support
phrase-f6bd02b0 = не поддержка
# add what changed as a new item and have it decided, or end or cease this support first
phrase-b3e69631 = добавьте изменённое как новый элемент, чтобы о нём решили, или сначала завершите либо прекратите эту поддержку
# what was decided stays in the case; reopen it where the facts are new
phrase-1085c129 = решённое остаётся в деле; откройте его повторно, если есть новые факты
# Recipient {id}
phrase-cde75a10 = Получатель { $id }
# return of assets
phrase-e7196fe0 = возврат имущества
# cutting of data access
phrase-5847f911 = отключение доступа к данным
# notice to donors and recipients
phrase-599546fc = извещение доноров и получателей
# Suspension {id}
phrase-79623f74 = Приостановка { $id }
# not a pause
phrase-706af77d = не пауза
# review it instead
phrase-40e41b82 = вместо этого пересмотрите её
# extend it into the future
phrase-752a8f87 = продлите её в будущее
# not active
phrase-75fa4293 = не действует
# winding down in case
phrase-da3ea50e = сворачивание в деле
# ids that begin with {prefix} are those of suspensions by an indicator; choose another
phrase-68023068 = идентификаторы, начинающиеся с { $prefix }, — для приостановок по показателю; выберите другой
# already suspended
phrase-7742bb4e = уже приостановлено
# not active but {PairStatus}
phrase-a3d1f81e = не действует, а «{ $PairStatus }»
# who asks to resume does not decide it
phrase-8147a58e = кто просит о возобновлении, тот его не решает
# before the suspension of {date}
phrase-319afd3a = до приостановки { $date }
# not suspended under {id}
phrase-6ce0a1dd = не приостановлено в { $id }
# a position is a whole number written as a string
phrase-a810917e = позиция — целое число, записанное текстом
# a command id has 8 to 64 letters, digits or . _ : -
phrase-abda674e = имя команды — от 8 до 64 букв, цифр или . _ : -
# the log ends with {position}
phrase-01f21fd7 = журнал заканчивается на { $position }
# nobody erases themselves; ask another records officer
phrase-d55bf132 = никто не стирает сам себя; попросите другого ответственного за записи
# open failure of
phrase-e08673b5 = открытый сбой
# that there is no mechanism needs evidence: the SHA-256 of what shows it
phrase-eeaaa48b = отсутствие механизма требует доказательства: SHA-256 того, что это показывает
# an edition is in force from today or later: decisions keep the edition they were taken under
phrase-f2d7bb62 = редакция вступает в силу сегодня или позже: решения остаются при редакции, по которой приняты
# it has five rows of five levels
phrase-e854ae6b = в ней пять строк по пять уровней
# a higher score never gives a lower level
phrase-6f1ff138 = более высокий балл никогда не даёт более низкий уровень
# a prohibitive level cannot be approved by anybody
phrase-664b4aa5 = запретительный уровень не может одобрить никто
# a suspension is reviewed within 1 to 30 days
phrase-6668e8e9 = приостановку пересматривают в срок от 1 до 30 дней
# name every rung once, with the days for an answer
phrase-3fcd1f68 = назовите каждый уровень один раз, с днями на ответ
# an exception lasts hours or days, never more than a year
phrase-3ff74f33 = исключение длится часы или дни, но никогда не больше года
# {Role} watches and records nothing of substance (S-7); take {command} from it
phrase-1fcdd33d = роль «{ $Role }» наблюдает и не записывает ничего по существу (S-7); уберите у неё «{ $command }»
# the clock gives {command}; leave it to the system
phrase-386fb3c4 = «{ $command }» даёт часовой механизм; оставьте это системе
# nobody may give the command {command}
phrase-760ff300 = никто не может дать команду «{ $command }»
# {most} levels of institutions are the most that stand above each other
phrase-e8ead65b = друг над другом стоит не больше { $most } уровней учреждений
# {most} screenings are the most one recipient can have
phrase-7decdc85 = у одного получателя может быть не больше { $most } проверок
# name the person, by reference, to whom the result applies
phrase-e027ba60 = укажите идентификатор лица, к которому относится результат
# in the future
phrase-ff0e7745 = в будущем
# the system's own role is not granted to people
phrase-39526879 = роль самой системы людям не дают
# only the holder delegates a role
phrase-c5b52560 = роль делегирует только её носитель
# nobody delegates to themselves
phrase-4ab2627c = никто не делегирует самому себе
# a delegated role cannot be delegated again
phrase-f16e2e75 = делегированную роль нельзя делегировать дальше
# granted role
phrase-31617d4b = предоставленная роль
# write the amount as a whole number in a string
phrase-a4f0509b = запишите сумму целым числом, как текст
# a currency is three capital letters (ISO 4217)
phrase-cf49d3c9 = валюта — три заглавные буквы (ISO 4217)
# a score runs from 1 to 5
phrase-b0e314f0 = балл — от 1 до 5
# a SHA-256 is 64 hexadecimal digits
phrase-eda0b693 = SHA-256 — это 64 шестнадцатеричные цифры
# write something: 1 to {most} characters
phrase-2b670d2a = напишите что-нибудь: от 1 до { $most } знаков
# {length} characters are too many: at most {most}
phrase-c4a83aa6 = знаков слишком много — { $length }: не больше { $most }
# the control character U+{code} is not allowed
phrase-3e168425 = управляющий символ U+{ $code } не допускается
# a {kind} has 1 to 64 letters, digits or . _ : / -
phrase-388c711f = идентификатор — от 1 до 64 букв, цифр или . _ : / - ({ $kind })
# a country is two capital letters (ISO 3166-1 alpha-2)
phrase-0cf383e8 = страна — две заглавные буквы (ISO 3166-1 alpha-2)
# a day lies between 1900 and 2199
phrase-149b4b92 = день — между 1900 и 2199 годами
# write a day as YYYY-MM-DD
phrase-c034ca67 = запишите день как ГГГГ-ММ-ДД
# not a day
phrase-6125a2aa = это не день
# an instant lies between 1900 and 2199
phrase-5d7d62b2 = момент — между 1900 и 2199 годами
# not an instant
phrase-c8ab5517 = это не момент
# write an instant as 2026-03-01T12:00:00Z
phrase-59ab25d3 = запишите момент как 2026-03-01T12:00:00Z
# answered
phrase-68c780cd = ответ получен
# unanswered
phrase-03468376 = без ответа
# missing
phrase-ffa63583 = отсутствует
# none
phrase-140bedbf = нет
# closed
phrase-c3eefb58 = закрыт
# open
phrase-2348f998 = открыто
# over
phrase-5fb6a47e = окончена
# retired
phrase-5b720147 = снят
# terminated
phrase-e8c95a2a = расторгнуто
# unconfirmed
phrase-c78a686d = не подтверждено
# DOUBTFUL
phrase-ac86c26e = Под сомнением
# passed
phrase-284d1e8c = истекло
# near
phrase-46ba3477 = приближается
# own
phrase-5b397565 = вы за него отвечаете
# assessed
phrase-1cb9db72 = вы проводили оценку
# endorsed
phrase-29a61145 = вы утверждали оценку
# requested
phrase-c6a91ee7 = вы запросили решение
# decided
phrase-8d3c6686 = решить
# agreed
phrase-9eace412 = согласовать
# started
phrase-03494afd = начать
# completed
phrase-4ddb3e96 = завершить
# verified
phrase-1c34f887 = проверить
# dropped
phrase-e7cd9c3a = снять
# ratified
phrase-d0a0f664 = ратифицировать
# lapsed
phrase-96b14e09 = признать утратившим силу
# ended
phrase-e87ba7a0 = закончить
# satisfied
phrase-fde281f3 = признать выполненным
# breached
phrase-5e7520d5 = признать нарушенным
# varied
phrase-81f1787b = изменить
# escalated
phrase-ad9ce018 = передать выше
# agreement
phrase-46a81739 = соглашение
# alert
phrase-df905058 = оповещение
# assessment
phrase-89c08f7a = оценка
# case
phrase-bbfcd416 = дело
# condition
phrase-596d40a4 = условие
# consultation
phrase-725949a1 = консультация
# concurrence
phrase-40fe9426 = согласие
# closing
phrase-6f9a4880 = закрытие
# decision
phrase-86ae35d5 = решение
# emergency
phrase-b955e6cd = чрезвычайный порядок
# event
phrase-b8e1f80b = событие
# evidence
phrase-ee8250fb = доказательство
# extension
phrase-26f1de33 = продление
# incident
phrase-d4191834 = инцидент
# indicator
phrase-29d62f44 = показатель
# intervention
phrase-77f4c0b6 = вмешательство
# item
phrase-4a33eacd = элемент
# measure
phrase-15016616 = мера
# notification
phrase-1242ab99 = уведомление
# pair
phrase-47d8bd46 = пара
# reading
phrase-d70afca6 = оценка риска
# recipient
phrase-665d0698 = получатель
# referral
phrase-44574c4b = передача на уровень выше
# reopening
phrase-1b9e52a8 = повторное открытие
# request
phrase-1f58b914 = запрос
# review
phrase-c97ace4c = пересмотр
# risk
phrase-2c6ef0f0 = риск
# screening
phrase-5215377c = проверка
# support
phrase-a1860308 = поддержка
# suspension
phrase-f06e8488 = приостановка
# variation
phrase-819b60bb = изменение
# agreements
phrase-bbf2df78 = соглашения
# assessments
phrase-f887c6af = оценки
# assignments
phrase-ef8dcf71 = назначения
# consultations
phrase-b5087f96 = консультации
# emergencies
phrase-04e4f732 = чрезвычайные порядки
# incidents
phrase-a6d1765a = инциденты
# indicators
phrase-44089be1 = показатели
# interventions
phrase-34c40ab1 = вмешательства
# measurements
phrase-5852a8e4 = измерения
# measures
phrase-372ea2d8 = меры
# notifications
phrase-8bb69227 = уведомления
# proposals
phrase-c0cbf0fb = предложения
# recipients
phrase-ce6a5409 = получатели
# risks
phrase-37c48e35 = риски
# steps
phrase-b7595e2a = шаги
# suspensions
phrase-c45e2ed7 = приостановки
# {DeadlineKind}: {why}
phrase-9f6d5ae2 = «{ $DeadlineKind }»: { $why }
# {AlertKind}: {why}
phrase-79f550f2 = «{ $AlertKind }»: { $why }
