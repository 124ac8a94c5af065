# Russian: the sentences of the page.
# Not yet read by a native reviewer.

## Around every screen

page-name = Журнал дел HRDD
page-skip = К содержанию
page-screens = Экраны
page-menu = Меню
page-portfolio = Портфель
page-register = Реестр
page-recipients = Получатели
page-alerts = Оповещения
page-audit = Аудит
page-reports = Отчёты
page-policy = Политика
page-record = Записать
page-account = Учётная запись
page-language = Язык
page-theme = Светлая или тёмная тема
page-theme-system = Системная
page-theme-light = Светлая
page-theme-dark = Тёмная
page-log-out = Выйти
page-demonstration = Демонстрационные данные. Реальные лица, подразделения и страны не описаны.
page-connection-lost = Связь с журналом потеряна. Показанное может быть устаревшим; обновление возобновится само с того же места.
page-help = Справка: команда «hrdd help» и лицо, ответственное за этот журнал в вашем отделении.
page-no-such-view = Такой страницы нет
page-no-such-view-why = Адрес не указывает ни на что из того, что здесь можно показать.
page-unreachable = Журнал недоступен. Проверьте сеть и повторите попытку.
page-as-table = То же в виде таблицы
page-filter = Показать

## Logging in

page-log-in = Войти
page-user = Ваш идентификатор
page-password = Пароль
page-role = Роль
page-office = Отделение
page-which-role = Роль и отделение, если их у вас несколько
page-emergency-reason = Для чего используется аварийная учётная запись. Это записывается в журнал.
page-with-token = Войти по токену доступа
page-token = Токен доступа
page-token-about = Токен остаётся в этой вкладке и отправляется только этому журналу.
page-have-code = У меня есть одноразовый код, нужен пароль
page-logged-out = Вы вышли из системы.
page-session-over = Сеанс окончен. Войдите снова, и вы вернётесь туда, где были.
page-setup = Выберите пароль
page-setup-about = Лицо, ответственное за журнал, выдало вам код. Он действует один раз.
page-code = Одноразовый код
page-new-password = Новый пароль
page-new-password-again = Ещё раз тот же пароль
page-passwords-differ = Пароли не совпадают.
page-set-password = Задать пароль
page-password-set = Пароль для { $user } задан. Войдите с ним.

## Portfolio and register

page-country = Страна
page-stages = Дела по стадиям
page-reference = Номер
page-title = Название
page-status = Стадия

## Ways in, and sessions

page-with-provider = Войти с учётной записью вашей организации
page-with-provider-about = Вы перейдёте к поставщику удостоверений вашей организации и вернётесь сюда.
page-coming-back = Возвращение от поставщика удостоверений.
page-as-whom = В какой роли и для какого отделения
page-choose = Выберите
page-emergency-about = Если поставщик удостоверений не отвечает, войти можно по паролю аварийной учётной записи. Каждое её использование записывается, и о нём сообщается тем, кто осуществляет надзор.
page-session-idle = Сеанс окончен, так как им не пользовались. Войдите снова, и вы вернётесь туда, где были.
page-idle-soon = Этим сеансом давно не пользуются. Он окончится { $when }.
page-ends-soon = Этот сеанс окончится не позднее { $when }. Допишите начатое или войдите снова до этого времени.
page-stay = Продолжить сеанс
page-password-length = От 12 до 128 знаков. Подойдёт целое предложение.
page-setup-no-code = Нет кода или его срок истёк? Лицо, ответственное за журнал, создаст новый: hrdd admin setup-link.
page-explorer = Обратиться к API напрямую: обозреватель

## Alerts

ledger-alerts-about = Сначала новые. Новое появляется само; то, что вы пишете, сохраняется.
ledger-filter-alerts = Отобрать оповещения
ledger-alerts-picture = Оповещения на одной картинке
ledger-state = Состояние
ledger-open-ones = Все открытые
ledger-all-of-them = Все, включая снятые
ledger-at-least = Не ниже
ledger-says = О чём сообщает
ledger-any = Не важно
ledger-all-again = Без отбора
ledger-case = Дело
ledger-recipient = Получатель
ledger-loading = Запрос к журналу, подождите.
ledger-no-alerts = Открытых оповещений нет. В том, что вам видно, ничего не нарушено, не приостановлено и ничему не подходит срок.
ledger-no-alerts-so = Этому отбору не отвечает ни одно оповещение.
ledger-no-such-case = Дела { $reference } нет, или оно вам не показано.
ledger-no-such-alert = Оповещения { $position } нет, или оно вам не показано.
ledger-named-alert = Оповещение, указанное в адресе
ledger-pages = Страницы
ledger-newest = Самые новые
ledger-older = Более старые
ledger-since = С тех пор, как вы открыли эту страницу
ledger-listening = Связь есть: новое показывается сразу.
ledger-not-listening = Сейчас связи нет. Обновление продолжится с того же места, без пропусков.
ledger-show = Показать
ledger-about = О чём
ledger-due = Срок
ledger-until = Отложено до
ledger-by = Занимается
ledger-told = Оповещены
ledger-nobody = Никто
ledger-comma = ,{" "}
ledger-gone-further = Передано выше
ledger-times-further = { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
}
ledger-raised = Поднято
ledger-recorded = записано
ledger-effective = произошло
ledger-not-shown = вам не показано
ledger-itself = Сам журнал
ledger-for-whom = за { $user }
ledger-life = История, сначала новое
ledger-life-cut = Показаны только последние сто шагов.
ledger-alert-named = Обозначение в командах
ledger-event-of = Событие { $position }
ledger-acknowledge = Взять в работу
ledger-acknowledge-about = Ваше имя записывается. Никто больше не оповещается.
ledger-snooze = Отложить
ledger-snooze-about = В указанное время оповещение вернётся само и снова будет ждать ответа.
ledger-resolve = Снять
ledger-resolve-about = Для того, что улажено. Если по записям это ещё не так, снятие будет отклонено или оповещение поднимется снова.
ledger-escalate = Оповестить следующий уровень
ledger-escalate-about = Кто оповещается следующим и когда, определяют правила.
ledger-wake = Больше не откладывать
ledger-wake-about = С этого момента оповещение ждёт ответа.
ledger-note = Что предпринимается
ledger-reason = Причина
ledger-put-off-until = До какого времени (ваше местное время)
ledger-as-a-try = Проба, чтобы узнать ответ правил
ledger-would-be-refused = При нынешнем положении это было бы отклонено:
ledger-recorded-as = Записано, по событие { $position } включительно.

## Audit explorer

ledger-tab-events = События
ledger-tab-integrity = Целостность
ledger-tab-attempts = Отклонённые команды
ledger-tab-readings = Прочтения
ledger-two-clocks = Двое часов: когда записано и когда произошло
ledger-clock-recorded-about = Записано: момент, когда запись поступила в журнал. Его никто не выбирает, он только движется вперёд, и порядок журнала — это его порядок.
ledger-clock-effective-about = Произошло: день в действительности, о котором идёт речь, по указанию того, кто сделал запись. Он никогда не лежит в будущем и может быть намного раньше записи.
ledger-order-about = Список всегда идёт в порядке записи, сначала новое. Выбранные часы стоят первыми, и дни отбора считаются по ним.
ledger-filter-events = Отобрать события
ledger-clock = По каким часам
ledger-recorded-long = Записано
ledger-effective-long = Произошло
ledger-from = С
ledger-to = По
ledger-kind = Вид
ledger-action = Действие
ledger-action-of = Действие { $number }
ledger-person = Лицо
ledger-text = С этим текстом
ledger-go-to = Перейти к позиции
ledger-position = Позиция
ledger-open-it = Открыть
ledger-newer-events = { $count ->
    [one] С тех пор записано { $count } событие.
    [few] С тех пор записано { $count } события.
    [many] С тех пор записано { $count } событий.
   *[other] С тех пор записано { $count } события.
}
ledger-show-them = Показать
ledger-no-events = Нет событий, доступных вам.
ledger-no-events-so = Этому отбору не отвечает ни одно из доступных вам событий.
ledger-none-here = Среди просмотренных ничего нет. Перейдите к более старым.
ledger-events = События
ledger-what = Что
ledger-actor = Кем
ledger-recorded-late = { $count ->
    [one] записано через { $count } день
    [few] записано через { $count } дня
    [many] записано через { $count } дней
   *[other] записано через { $count } дня
}
ledger-beside = Соседние события
ledger-event-before = Предыдущее
ledger-event-after = Следующее
ledger-close = Закрыть
ledger-no-such-event = События { $position } нет, или оно вам не показано.
ledger-confidentiality = Кто может читать
ledger-edition = По политике
ledger-edition-of = Редакция { $number }
ledger-revision-of = версия { $revision } потока
ledger-command-name = Имя команды
ledger-cause = Вызвано
ledger-what-it-says = Содержание
ledger-as-json = В формате JSON, как при выгрузке
ledger-nothing = ничего
ledger-none = нет
ledger-yes = да
ledger-no = нет
ledger-proof = Доказательство целостности
ledger-leaf = Хеш записи (лист)
ledger-place = Место в дереве
ledger-place-of = { $index } из { $size }, считая с 0
ledger-root = Корень
ledger-holds = верно
ledger-holds-not = неверно
ledger-check-leaf = Хранимая запись имеет тот хеш, который называет журнал, и стоит на этой позиции.
ledger-check-root = От неё путь ведёт к корню контрольной точки.
ledger-check-note = Подписанный текст называет этот корень и этот размер.
ledger-check-signature = Текст подписан ключом, который называет журнал.
ledger-checked-here = Вычислено в этом браузере по хранимым байтам. Принадлежит ли ключ самому журналу и что подписали свидетели, сообщает hrdd verify с ключами, полученными вами из другого источника.
ledger-no-proof = Доказательства нет: его видят не все роли, а для событий после последней контрольной точки его ещё нет.
ledger-who-read = Кто читал
ledger-readings-about = Записываются прочтения строго секретного, выгрузки, пакеты и обращения к реестру лиц. Чтение того, что открыто всем, следов не оставляет.
ledger-nobody-read = Никто, насколько прочтения оставляют след.
ledger-more-readings = Все прочтения
ledger-readings = Прочтения
ledger-when = Когда
ledger-how-read = Как
ledger-many-events = много
ledger-none-asked = не требовалась
ledger-filter-readings = Отобрать прочтения
ledger-no-readings = Прочтений не записано.
ledger-attempts = Отклонённые команды
ledger-attempts-about = То, что отклонило правило. Это не события: они не входят ни в историю, ни в доказательство, ни в резервную копию, и самые старые забываются.
ledger-filter-attempts = Отобрать отклонённые команды
ledger-no-attempts = Отклонённых команд, отвечающих отбору, не сохранено.
ledger-rule = Правило
ledger-command = Команда
ledger-of-a-case = По делу
ledger-left-out = { $count ->
    [one] ещё { $count } до неё не сохранена
    [few] ещё { $count } до неё не сохранены
    [many] ещё { $count } до неё не сохранено
   *[other] ещё { $count } до неё не сохранено
}
ledger-integrity-about = Три проверки дополняют друг друга: этот сервер снова и снова перечитывает все хранимые байты, он подписывает то, что хранит, и другие подписывают, что видели это.
ledger-ribbon = Весь журнал: проверенное и подписанное
ledger-checked-by-server = Проверено этим сервером
ledger-verdict = Итог
ledger-scrub-whole = Цел
ledger-scrub-damaged = Повреждён
ledger-scrub-not-yet = Идёт первое чтение
ledger-scrub-off = Отключено
ledger-finding = Что найдено
ledger-first-bad = Первая неверная позиция
ledger-pass-ended = Последнее полное чтение
ledger-not-yet = ещё нет
ledger-pass-at = Чтение дошло до
ledger-of-events = { $position } из { $end }
ledger-last-event = Последнее событие
ledger-shown-up-to = Показано до
ledger-views = Представления данных
ledger-views-well = следуют за журналом
ledger-stopped = Запись остановлена
ledger-witnesses = Свидетели
ledger-witness-alarm = Свидетель сообщает, что это не тот журнал, который он видел. Прекратите работу и вызовите лицо, ответственное за журнал.
ledger-no-witnesses = Свидетели не запрашиваются. Если они нужны: hrdd serve --trust.
ledger-no-witness = нет
ledger-witnessed-to = Подписано свидетелями до события { $position }; отставание: { $behind }.
ledger-signed = до события { $position }, { $when }
ledger-checkpoint = Последняя контрольная точка
ledger-no-checkpoint = Её ещё нет, или она вам не показана.
ledger-origin = Имя журнала
ledger-size = Охватывает события до
ledger-streams-root = Корень всех дел
ledger-keys = Открытые ключи
ledger-keep-the-note = Сохраните этот текст в другом месте, на бумаге или в почте. Сравнив его позже, можно узнать, был ли журнал изменён.
ledger-note-itself = Подписанный текст

## Policy

ledger-policy-about = На чём основаны решения правил. Прежние редакции сохраняются: дело оценивается по редакции своего дня.
ledger-which-edition = Какая редакция
ledger-in-force-on = Действует на дату
ledger-today = Сегодня
ledger-print = Печать
ledger-editions = Редакции
ledger-in-force-from = действует с { $day }
ledger-in-force = Действует сегодня
ledger-alert-rules = Правила оповещений
ledger-alert-rules-about = Насколько срочно каждое оповещение, за сколько дней объявляется срок и кто оповещается.
ledger-alert-editions = Редакции правил оповещений
ledger-alert-shipped = Как поставляется с программой
ledger-alert-kinds = Оповещения
ledger-alert-deadlines = Сроки
ledger-urgent = Срочность
ledger-graver = { $severity }, если тяжкое
ledger-urgent-near = Когда срок близок
ledger-urgent-passed = Когда срок прошёл
ledger-told-at-once = Оповещаются сразу
ledger-told-later = Оповещаются позже
ledger-told-after = через { $hours }: { $roles }
ledger-nobody-later = никто
ledger-days-before = За сколько дней
ledger-not-announced = не объявляется
ledger-snooze-limits = На сколько можно отложить оповещение
ledger-not-in-force = Сегодня не действует
ledger-no-such-edition = Нет редакции, действующей в этот день или имеющей этот номер.
ledger-no-policy = Действующей политики нет, или она вам не показана.
ledger-matrix = Матрица рисков
ledger-severity-average = Тяжесть — среднее из тяжести последствий, числа людей и непоправимости.
ledger-severity-highest = Тяжесть — наибольшее из тяжести последствий, числа людей и непоправимости.
ledger-likelihood-of = Вероятность { $number }
ledger-severity-of = Тяжесть { $number }
ledger-ladder = Кто может решать
ledger-residual-level = Остаточный риск
ledger-lowest-authority = Низший уровень решения
ledger-holds-at-most = Одобрение действует не дольше
ledger-needs-concurrence = при наличии согласования регионального бюро
ledger-prohibitive = При недопустимом остаточном риске одобрить поддержку не может никто.
ledger-emergency-on =
    Чрезвычайная поддержка возможна не более чем на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }; следующий уровень утверждает её в течение { $hours ->
        [one] { $hours } часа
        [few] { $hours } часов
        [many] { $hours } часов
       *[other] { $hours } часа
    }.
ledger-emergency-off = Чрезвычайная поддержка невозможна.
ledger-authorities = Уровни решения
ledger-deadlines = Сроки
ledger-what-falls-due = Что
ledger-within = Срок
ledger-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
ledger-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
ledger-due-assessmentValidityDays = Утверждённая оценка остаётся действительной
ledger-due-commanderScreeningDays = Проверка командира остаётся действительной
ledger-due-forcedReviewDays = Противоречие при действующей поддержке требует проверки
ledger-due-graveIncidentHours = Действие после тяжкого инцидента или утраты предварительного условия
ledger-due-incidentAssessmentDays = Оценка инцидента
ledger-due-institutionScreeningDays = Проверка учреждения или подразделения остаётся действительной
ledger-due-mechanismAnswerDays = Ответ механизма
ledger-due-pauseHours = Пауза, объявленная самим руководителем проекта, заканчивается
ledger-due-periodicReviewDays = Плановая проверка после одобрения или последней проверки
ledger-due-preconditionValidityDays = Предварительное условие остаётся действительным
ledger-due-rescreeningDays = Повторная проверка получателя после смены командования
ledger-due-suspensionLimitDays = Приостановленная поддержка прекращается, или штаб-квартира продлевает приостановку
ledger-due-suspensionReviewDays = Проверка приостановки
ledger-due-windDownDays = Сворачивание прекращённой поддержки
ledger-due-intervention = Ответ на вмешательство: { $rung }
ledger-clauses = Обязательные пункты
ledger-clauses-about = Пока их нет в подписанном соглашении, поддержка не начинается.
ledger-no-clauses = Эта редакция их не требует.
ledger-permissions = Кто что может делать
ledger-permissions-about = Команды названы так, как их называет API. Команды с одними и теми же ролями стоят вместе.
ledger-roles = Роли
ledger-commands = Команды
ledger-vocabularies = Списки значений
ledger-access = Кто что может видеть
ledger-smallest-count = числа меньше { $count } скрываются, если так указано в строке
ledger-reach = По каким делам
ledger-up-to = До степени
ledger-sees = Видит
ledger-also = Кроме того
ledger-introspects = может запрашивать схему
ledger-without-small = без малых чисел

## Что отказало, по коду; английский текст сервера говорит больше

page-refused-UNAUTHENTICATED = Здесь больше никто не вошёл. Войдите снова.
page-refused-LOGIN = Ссылка и пароль не подходят друг к другу, или такой открытой учётной записи нет.
page-refused-FORBIDDEN = Это не для вашей роли или не для этого токена.
page-refused-NOT_FOUND = Здесь для вас нет ничего подобного. Проверьте ссылку.
page-refused-BAD_USER_INPUT = Введённое нельзя принять в таком виде.
page-refused-CHOICES = У вас несколько ролей. Выберите, в какой вы действуете сейчас.
page-refused-REASON = Укажите, для чего вы сейчас используете эту учётную запись.
page-refused-PROVIDER = Поставщик удостоверений не впустил вас или не отвечает как должен.
page-refused-POSITION_AHEAD = Журнал ещё не дошёл до этого. Спросите о более раннем моменте.
page-refused-RATE_LIMITED = Слишком много запросов за короткое время. Повторите чуть позже.
page-refused-QUERY_TOO_COMPLEX = Запрошено слишком много сразу. Запросите меньше.
page-refused-TIMEOUT = Это заняло слишком много времени и было прекращено. Запросите меньше или повторите.
page-refused-UNAVAILABLE = Реестр сейчас не может ответить на это. Повторите чуть позже.
page-refused-PROJECTION_STOPPED = На это сейчас нельзя ответить. Ничего не потеряно: в журнале есть каждое событие. Попросите оператора перезапустить сервер.
page-refused-DISK_NEARLY_FULL = Ничего не записано: диск сервера почти заполнен. Попросите оператора освободить место.
page-refused-INTERNAL = Сбой сервера. Повторите; если сбой повторится, сообщите оператору, когда это было.
