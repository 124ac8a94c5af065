# Russian: the words of the screens of many cases.
# Not yet read by a native reviewer.

## The screens of many cases

many-loading = Запрос к журналу…
many-not-shown = Вам не показано
many-not-shown-why = Ваша роль этого не видит, или это скрыто. Это не значит, что ничего нет.
many-not-shown-or-unknown = Неизвестно или вам не показано
many-no-day = Срок не задан
many-due-today = сегодня
many-over-today = просрочено с сегодняшнего дня
many-days-left = { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
    [many] осталось { $days } дней
    *[other] осталось { $days } дня
    }
many-days-over = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
    [many] просрочено на { $days } дней
    *[other] просрочено на { $days } дня
    }
many-expired = { $days ->
    [one] истекло { $days } день назад
    [few] истекло { $days } дня назад
    [many] истекло { $days } дней назад
    *[other] истекло { $days } дня назад
    }
many-partly-suspended = Приостановлено частично
many-unrated = Не оценено
many-figures = Портфель в числах
many-cases = Дела
many-awaiting-decision = Ждут решения
many-support-runs = Поддержка идёт
many-suspended-now = Сейчас приостановлено
many-blocked = Заблокировано условием
many-real-risk = Реальный риск тяжких нарушений
many-median-days = Дней до решения, медиана
many-median-rests = { $cases ->
    [one] по { $cases } делу
    [few] по { $cases } делам
    [many] по { $cases } делам
    *[other] по { $cases } дела
    }
many-approvals = Одобрения
many-approvals-note = с условиями: { $conditions } · отказов: { $declined }
many-small-counts-withheld = Малые числа от вашей роли скрыты, чтобы никого нельзя было узнать. «Вам не показано» не значит «нет».
many-small-counts-filtered = Малые числа от вашей роли скрыты. При отборе скрыты все числа: два ответа по почти одним и тем же делам выдали бы то, которым они различаются.
many-not-closed = { $count ->
    [one] { $count } не закрыто
    [few] { $count } не закрыты
    [many] { $count } не закрыто
    *[other] { $count } не закрыто
    }
many-residual-level = Остаточный риск
many-what-is-due = Сроки
many-due-span-all = Все
many-due-span-over = Просрочено
many-due-span-near = За 30 дней
many-nothing-due = В видимых вам делах ничему не подходит срок.
many-nothing-overdue = В видимых вам делах ничего не просрочено.
many-passing-recorded = Истечение срока записано
many-first-page = Первая страница
many-more = Дальше
many-waits-on-me = Что ждёт меня
many-nothing-waits = Вас ничего не ждёт: ни меры, ни условия, ни сроки, ни открытые оповещения, о которых сообщено вашей роли.
many-to-decide = Решить
many-to-do = Сделать
many-told-of = Оповещения, о которых сообщено вашей роли
many-all-of-desk = { $count ->
    [one] Весь список: { $count } пункт
    [few] Весь список: { $count } пункта
    [many] Весь список: { $count } пунктов
    *[other] Весь список: { $count } пункта
    }
many-all-alerts = Все оповещения
many-just-recorded = Только что записано:
many-pictures-by-country = Картинки ниже построены по странам. Отделений они не различают и показывают больше, чем списки выше.
many-mode-now = Сейчас на стадии
many-mode-reached = Дошли до стадии
many-suspensions = Приостановки
many-suspended-cases = Приостановленные дела
many-breached = Показатели за порогом
many-calendar = Проверки
many-matrix = Риски до и после
many-drift = Как менялся риск
many-dotted = Как шли дела
many-all-countries = Все
many-clear = Сбросить
many-since = с { $day }
many-case = Дело
many-next-deadline = Ближайший срок
many-open-alerts = Открытые противоречия
many-open-conditions = Открытые условия
many-open-incidents = Открытые инциденты
many-owner = Отвечает
many-opened = Открыто
many-last-recorded = Последняя запись
many-none-due = Нет
many-not-told-then = Для прошлого момента не указывается
many-none-so-far = Среди просмотренных пока ничего нет. Перейдите к следующей странице.
many-nobody = Никто
many-and = { ", " }
many-pairs = { $count } × { $status }
many-pages = Страницы
many-previous = Предыдущая
many-next = Следующая
many-recorded-with-words = Записи с этими словами
many-named-with-words = Дела с этими словами в номере или названии
many-nothing-found = В видимом вам нет ничего со всеми этими словами. Чем меньше слов, тем больше найдётся; susp* находит то, что так начинается.
many-searched-up-to = Поиск до позиции
many-annulled = Позже аннулировано
many-corrected = Позже исправлено
many-in-field = В поле
many-happened = Произошло
many-recorded = Записано
many-position = Позиция
many-look-for = Найти дела
many-words = Слова или номер
many-look = Найти
many-words-about = Находит другие формы слова на английском, французском, испанском и арабском языках. "два слова" ищет их именно так, susp* — то, что так начинается, -слово — то, чего быть не должно.
many-narrow = { $count ->
    [one] Уточнить отбор (применено: { $count })
    [few] Уточнить отбор (применено: { $count })
    [many] Уточнить отбор (применено: { $count })
    *[other] Уточнить отбор (применено: { $count })
    }
many-narrow-events = { $count ->
    [one] Когда произошло или записано (применено: { $count })
    [few] Когда произошло или записано (применено: { $count })
    [many] Когда произошло или записано (применено: { $count })
    *[other] Когда произошло или записано (применено: { $count })
    }
many-recipient = Получатель
many-at-most = Секретность не выше
many-any = Не важно
many-made-up = Демонстрационные данные
many-made-up-no = Без них
many-made-up-yes = Только они
many-days = Дни дела
many-opened-from = Открыто с
many-opened-until = Открыто по
many-decided-from = Первое решение с
many-decided-until = Первое решение по
many-ends-from = Плановое окончание с
many-ends-until = Плановое окончание по
many-clocks = Двое часов
many-as-recorded = Как записано к моменту (UTC)
many-as-effective = Как было на день
many-happened-from = Произошло с
many-happened-to = Произошло по
many-recorded-from = Записано с (UTC)
many-recorded-before = Записано до (UTC)
many-word-forms = Другие формы слова на языках
many-language-ENGLISH = английский
many-language-FRENCH = французский
many-language-SPANISH = испанский
many-language-ARABIC = арабский
many-clear-all = Показать всё снова
many-shown-as-recorded = Показано состояние, записанное к моменту { $instant }.
many-shown-as-effective = Показано состояние на { $day }, как было в действительности.
many-back-to-now = Вернуться к настоящему
many-past-still = Это прошлое: то, что записывается с этого момента, его не меняет.
many-desk-of-now = То, что ожидает вас, относится к настоящему и здесь не показано.
many-not-of-day = Оповещения относятся к журналу и здесь не показаны. Не показано и то, что ожидает вас: оно относится к настоящему.
many-clock = Часы: как было записано
many-clock-about = Что было известно в некоторый момент: всё, что было записано к этому времени, и ничего из того, что пришло позже.
many-no-recipient-then = Тогда не был зарегистрирован ни один получатель, либо ваша роль не видит реестра.
many-not-registered-then = Тогда он не был зарегистрирован, либо он вам не показывается.
many-no-alerts-then = Тогда ничего не было открыто. Из того, что вам видно, ничего не было нарушено, приостановлено и ничему не вышел срок.
many-alert-elsewhere = Оповещения { $position } нет среди показанных здесь на этот момент.
many-acts-of-now = Действия с оповещениями совершаются в настоящем: для этого вернитесь к текущему моменту.
many-none-breached = Ни один показатель не вышел за порог в делах, которые вам видны.
many-no-case = Видимых вам дел нет. Дело появляется, когда оно открыто в доступных вам пределах.
many-no-case-fits = Ни одно видимое вам дело не отвечает всему этому. Уберите что-нибудь из отбора.
many-no-case-then = Ни одно видимое вам дело тогда не было открыто.
many-no-case-named = Ни у одного видимого вам дела нет этих слов в номере или названии.
many-lines-shown = { $count ->
    [one] Показано { $count } дело.
    [few] Показаны { $count } дела.
    [many] Показано { $count } дел.
    *[other] Показано { $count } дела.
    }
many-there-are-more = Есть ещё.
many-in-all = { $count ->
    [one] Всего { $count }.
    [few] Всего { $count }.
    [many] Всего { $count }.
   *[other] Всего { $count }.
}
many-more-than = Всего { $count } или больше.
many-to-recipients = Получатели по всем делам
many-views = Сохранённые виды
many-save-view = Сохранить этот вид
many-view-name = Название вида
many-save = Сохранить
many-forget-view = Забыть вид { $name }
many-views-about = Хранятся в этом браузере, только для вас. Чтобы поделиться видом, отправьте его адрес.
many-take-copy = Снять копию
many-copy-about = Файл создаёт сервер, с отметкой, по которой его можно проверить. Снятие копии записывается в журнал.
many-copy-of-then = Копия снимается на показанный выше момент. Файл создаёт сервер, с отметкой, по которой его можно проверить. Снятие копии записывается в журнал.
many-copy-reason = Причина, если она требуется
many-copy-saved = Сохранено как { $file }.
many-recipients-about = Подразделения и органы, которые получали или должны были получить поддержку, и те, кому они подчинены.
many-name-or-id = Название или идентификатор
many-force = Вид сил
many-directly-below = Непосредственно подчинены
many-ineligible = Не допускаются
many-ineligible-yes = Недопущенные
many-ineligible-no = Остальные
many-no-recipient-fits = Ни один получатель не отвечает всему этому.
many-no-recipient = Получатели не внесены, или ваша роль не видит их реестра.
many-above = Выше
many-below = Ниже
many-nothing-above = Нет
many-nothing-below = Нет
many-screenings = Проверки лиц
many-screening-ends = Ближайший конец проверки лица
many-command-changed = Смена командования
many-commander = Командир
many-no-screening-counts = Действующих нет
many-never = Не было
many-no = Нет
many-yes = Да
many-no-such-recipient = Такого получателя нет, или он вам не показан.
many-its-cases = Дела получателя
many-no-cases-of-recipient = Получатель не связан ни с одним видимым вам делом.
many-link-taken-back = Связь снята
many-incidents = Инциденты
many-no-incidents = Ни один видимый вам инцидент не называет этого получателя.
many-incidents-withheld = { $count ->
    [one] По { $count } делу инциденты вам не показаны.
    [few] По { $count } делам инциденты вам не показаны.
    [many] По { $count } делам инциденты вам не показаны.
    *[other] По { $count } дела инциденты вам не показаны.
    }
many-incidents-of-newest = { $count ->
    [one] Поиск по { $count } самому новому делу.
    [few] Поиск по { $count } самым новым делам.
    [many] Поиск по { $count } самым новым делам.
    *[other] Поиск по { $count } самых новых дел.
    }
many-reported = сообщено { $day }
many-grave = Тяжкий
many-not-assessed = Ещё не оценён
many-never-screened = Проверка никогда не проводилась.
many-screened-on = проверка { $day }
many-carried-over = перенесено из
many-counts-until = Действует до
many-recorded-about = Всё записанное о получателе
many-events = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
    *[other] { $count } записи
    }
many-nothing-recorded = Ничто из видимого вам не называет этого получателя.
many-what-happened = Что произошло
many-by = Кем
many-registry = Реестр получателей
many-newest = Самые новые
many-earlier = Более ранние
many-asker-OVERSIGHT = Органы надзора и аудиторы
many-asker-MANAGER = Главы миссий и руководители проектов
many-asker-PARTNER = Механизм и партнёры из системы ООН
many-asker-PUBLIC = Доноры и общественность
many-reports-about = Каждый вопрос поясняет, на что именно даётся ответ, а каждая строка — на каких записях она основана.
many-question-number = Вопрос { $number }
many-must-be-empty = Пусто, если всё сделано правильно
many-definition = На что именно даётся ответ
many-no-such-report = Отчёта { $name } нет. Вот имеющиеся отчёты.
many-all-reports = Все отчёты
many-rests-on-kinds = Основано на записях этих видов:
many-needs = Сначала укажите: { $names }
many-required = обязательно
many-as-usual = Как обычно
many-otherwise = Иначе:
many-after-position = или после позиции
many-recorded-only = По состоянию на день не запрашивается.
many-ask = Запросить
many-counted-day = Сегодняшним днём считается { $day }
many-up-to-position = до позиции
many-cases-left-out = { $count ->
    [one] Не включено { $count } дело: вам показано не всё, на чём основан ответ.
    [few] Не включены { $count } дела: вам показано не всё, на чём основан ответ.
    [many] Не включено { $count } дел: вам показано не всё, на чём основан ответ.
    *[other] Не включено { $count } дела: вам показано не всё, на чём основан ответ.
    }
many-cases-in-part = { $count ->
    [one] { $count } дело учтено частично.
    [few] { $count } дела учтены частично.
    [many] { $count } дел учтено частично.
    *[other] { $count } дела учтено частично.
    }
many-empty-as-it-must = Пусто, как и должно быть: в видимом вам ничего такого не записано.
many-not-empty = Здесь должно быть пусто. Каждая строка говорит о том, что нечто сделано не так, как должно.
many-no-rows = Строк нет: в видимых вам делах этому ничто не отвечает.
many-no-value = нет значения
many-rests-on = Основано на
many-more-sources = { $count ->
    [one] ещё { $count }
    [few] ещё { $count }
    [many] ещё { $count }
    *[other] ещё { $count }
    }
many-sources-cut = Первые 200 из { $count }.
many-columns = Что означают столбцы
many-in-use = Применено
many-take-away = Убрать: { $what }
many-who-one-is = Кто вы здесь
many-on-behalf = От имени
many-reach = Доступные дела
many-reach-also = и те, за которые вы отвечаете или на которые назначены
many-up-to-class = Секретность до степени
many-small-counts = Малые числа
many-withheld = Скрыты
many-shown = Показаны
many-may = Этот вход позволяет
many-session = Этот сеанс
many-session-until = Он окончится не позднее
many-by-token = Вы вошли по токену доступа; он действует до дня, указанного ниже.
many-idle = { $minutes ->
    [one] Он окончится раньше, если им не пользоваться { $minutes } минуту.
    [few] Он окончится раньше, если им не пользоваться { $minutes } минуты.
    [many] Он окончится раньше, если им не пользоваться { $minutes } минут.
    *[other] Он окончится раньше, если им не пользоваться { $minutes } минуты.
    }
many-session-about = Он хранится в этой вкладке и оканчивается во всех вкладках, когда вы выходите.
many-what-is-seen = Что вы видите и чего не видите
many-seen = видно
many-not-seen = не видно
many-sees-about = То, чего вы не видите, опущено, и об этом сказано. Правила изложены в политике.
many-tokens = Ваши токены доступа
many-no-tokens = У вас нет токенов доступа. Их выдаёт лицо, ответственное за журнал.
many-revoked = Отозван
many-ended = Истёк
many-holds = Действует
many-issued = Выдан
many-last-used = последнее использование
many-never-used = не использовался с запуска сервера
many-until = до
many-opened-at = открыта

ReportColumn = Столбец отчёта
    .about = О чём
    .achievedLevel = Достигнутый уровень
    .achievedOn = Дата достигнутого
    .activeAfter = Действовало после
    .activeBefore = Действовало до
    .activeSince = Действует с
    .addressee = Адресат
    .adverseOutcome = Что может случиться
    .advice = Рекомендация
    .agrees = Совпадает
    .alerts = Оповещения
    .amount = Сумма (наименьшие единицы)
    .answeredOn = Дата ответа
    .approved = Одобрено
    .approvedBy = Кем одобрено
    .approvedCases = Одобренные дела
    .approvedOn = Дата одобрения
    .assessedBy = Кем оценено
    .assessedOn = Дата оценки
    .at = На позиции
    .attachedAt = Приложено на позиции
    .authorisedAt = Время разрешения (UTC)
    .authorisedBy = Кем разрешено
    .authority = Уровень
    .case = Дело
    .ceased = Прекращено
    .change = Изменение
    .changedOn = Дата изменения
    .checkpoint = Контрольная точка
    .conditions = Условия
    .confirmedBy = Кем подтверждено
    .confirmedOn = Дата подтверждения
    .consequence = Последствие
    .country = Страна
    .counts = Учитывается
    .currency = Валюта
    .days = Дней
    .daysLate = Дней опоздания
    .daysOver = Дней сверх срока
    .decidedBy = Кем решено
    .decidedOn = Дата решения
    .decision = Решение
    .decisionAt = Решение на позиции
    .decisions = Решения
    .declined = Отказано
    .deliveredOn = Дата поставки
    .deliveries = Поставки
    .detail = Подробность
    .due = К сроку
    .dueOn = Срок
    .earlierUses = Прежние использования
    .effectiveOn = Произошло
    .emergency = Чрезвычайный случай
    .endedOn = Дата окончания
    .evidence = Доказательство
    .fact = Факт на позиции
    .field = Поле
    .finding = Вывод
    .forceType = Вид сил
    .from = С
    .graveAfter = Тяжкие инциденты после
    .happenedOn = Дата события
    .how = Как
    .id = Идентификатор
    .inForce = В силе
    .incidentsAfter = Инциденты после
    .indicator = Показатель
    .ineligible = Не допущено
    .inherentLevel = Исходный уровень
    .involvement = Причастность
    .item = Элемент
    .items = Элементы
    .kind = Вид
    .known = Что было известно
    .lapsedAt = Время истечения (UTC)
    .lastAt = Последнее на позиции
    .leafHash = Хеш листа
    .levelAfter = Уровень после
    .levelBefore = Уровень до
    .levelNew = Уровень по новой политике
    .levelThen = Уровень тогда
    .levelsAbove = На сколько уровней выше
    .line = Строка
    .linked = Связано
    .logSize = Размер журнала
    .longest = Самое долгое
    .lowered = Снижено
    .loweredShare = Доля сниженных (%)
    .meanDrop = Среднее снижение
    .measure = Мера
    .median = Медиана
    .metLate = Выполнено с опозданием
    .metOnTime = Выполнено в срок
    .missed = Не выполнено
    .n = Число
    .name = Название
    .named = Назван
    .nonProvisionLevel = Уровень риска отказа
    .notification = Уведомление
    .notifiedOn = Дата уведомления
    .now = Сейчас
    .of = К чему относится
    .office = Отделение
    .on = Дата
    .onRecord = Есть в записях
    .onTimeShare = Доля в срок (%)
    .openAlerts = Открытые оповещения
    .opened = Открыто
    .outcome = Итог
    .outcomes = Итоги
    .overdue = Просрочено
    .owner = Отвечает
    .pairs = Пары
    .party = Сторона
    .people = Лица
    .percent = Процент
    .policyThen = Политика тогда
    .precedentToStart = Нужно до начала
    .precondition = Предварительное условие
    .project = Проект
    .projectedLevel = Ожидаемый уровень
    .projectedOn = Дата ожидаемого
    .promisedBy = К какому сроку обещано
    .proposedBy = Кем предложено
    .quantity = Количество
    .quarter = Квартал
    .ratifiedAt = Время утверждения (UTC)
    .ratifiedInTime = Утверждено в срок
    .ratifyBy = Утвердить до (UTC)
    .readAt = Время прочтения (UTC)
    .readBy = Кем прочитано
    .reason = Причина
    .reasons = Причины
    .recipient = Получатель
    .recipients = Получатели
    .recorded = Записано на позиции
    .recordedAt = Время записи (UTC)
    .recordedOn = Дата записи
    .relation = Отношение
    .requested = Запрошено
    .requiredNew = Требуется по новой политике
    .requiredThen = Требовалось тогда
    .residualLevel = Остаточный уровень
    .revision = Версия
    .risk = Риск
    .role = Роль
    .root = Корень журнала
    .rule = Правило
    .running = Ещё идёт
    .screened = Проверено
    .section = Раздел
    .sha256 = SHA-256
    .share = Доля (%)
    .shortest = Самое короткое
    .since = С какого дня
    .state = Состояние
    .status = Стадия
    .statusAfter = Стадия после
    .statusBefore = Стадия до
    .streamHead = Вершина цепочки дела
    .subject = Предмет
    .supportLevel = Уровень риска поддержки
    .suspended = Приостановлено
    .suspendedOn = Дата приостановки
    .suspension = Приостановка
    .target = Позиция исправляемого
    .targetKind = Вид исправляемого
    .text = Текст
    .threshold = Порог
    .title = Название
    .to = По
    .type = Вид меры
    .typeNumber = Номер вида
    .validUntil = Действует до
    .value = Значение
    .was = Было
    .what = Что
    .why = Почему
    .withConditions = С условиями

## End of the screens of many cases

## Значения, которые есть только в отчётах

many-value-ACKNOWLEDGED = Поступило позже и принято к сведению
many-value-ACTIVATED = Поддержка начата
many-value-AGREEMENT = Доля совпадений
many-value-ANNULMENT = Аннулирование
many-value-APPROVED = Одобрено
many-value-ASSESSED = Провёл оценку
many-value-AUTHORISED = Санкционировал
many-value-BEFORE = Было ранее, ни там ни там
many-value-BREACHED = Порог нарушен
many-value-CASE = Дело
many-value-CEASED = Прекращено окончательно
many-value-CHANGED = Изменено
many-value-CHILD = Ниже него
many-value-COMMAND_CHANGED = Смена командования
many-value-CONCURRED = Дал согласие
many-value-CONDITION = Условие
many-value-CORRECTION = Исправление
many-value-DECISION = Решение
many-value-DECLINED = Отклонено
many-value-DELIVERED = Доставлено
many-value-DUE = Наступает срок
many-value-EMERGENCY = Чрезвычайная ситуация
many-value-ENDED = Завершено по плану
many-value-ENDORSED = Утвердил оценку
many-value-EXPIRED = Срок одобрения истёк
many-value-HIGHER_AUTHORITY_NEEDED = Нужна более высокая инстанция
many-value-INCIDENT = Инцидент
many-value-INCIDENT_TO_FIRST_STEP = От инцидента до первого шага
many-value-IN_DOSSIER = В материалах для решения
many-value-ITSELF = Он сам
many-value-LEVEL_CHANGED = Другой уровень
many-value-LINKED = Связан
many-value-LOWER_AUTHORITY_ENOUGH = Достаточно более низкой инстанции
many-value-MEASURE = Мера
many-value-MISSING = Отсутствует
many-value-NEW = Новое
many-value-NOBODY_MAY_APPROVE = Никто не может одобрить
many-value-NONE = Нет
many-value-NOTIFICATION = Уведомление
many-value-NOT_ACTIVE = Не действует
many-value-NOT_MET = Не выполнено
many-value-NO_DATA = Нет данных
many-value-NO_EMERGENCY = Нет санкционированной чрезвычайной ситуации
many-value-NO_READING = Нет измерения
many-value-OPENED_TO_DECISION = От открытия до решения
many-value-OPEN_ALERT = Открытое оповещение
many-value-OUTSIDE_EMERGENCY = Вне чрезвычайной ситуации
many-value-OWNED = Отвечал за дело
many-value-PAIR = Рекомендация и итог
many-value-PARENT = Выше него
many-value-REQUESTED = Запросил решение
many-value-RESUMED = Возобновлено
many-value-SCREENED = Проверено
many-value-SELF = Он сам
many-value-SEVERAL = Несколько видов
many-value-STALE = Больше не действительно
many-value-STATUS = Состояние
many-value-SUSPENDED = Приостановлено
many-value-SUSPENSION_LENGTH = Длительность приостановки
many-value-TOO_LONG = Слишком долго
many-value-UNCONFIRMED = Не подтверждено
many-value-UNKNOWN = Неизвестно
many-value-UNLINKED = Связь снята
many-value-UNREVIEWED = Без пересмотра
many-value-VISIT_REFUSED = В посещении отказано
many-value-WAITING = Ждёт вас
