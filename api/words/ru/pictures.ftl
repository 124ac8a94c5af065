# Russian: the sentences of the pictures.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

## Counts, used in the sentences below

days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
cases = { $count ->
    [one] { $count } дело
    [few] { $count } дела
    [many] { $count } дел
   *[other] { $count } дела
}
risks = { $count ->
    [one] { $count } риск
    [few] { $count } риска
    [many] { $count } рисков
   *[other] { $count } риска
}
conditions-count = { $count ->
    [one] { $count } условием
    [few] { $count } условиями
    [many] { $count } условиями
   *[other] { $count } условия
}

## Around every picture

demonstration = Демонстрационные данные. Реальные лица, подразделения и страны не описаны.
case-and-step = { $case } · шаг { $step } из { $of }
stamp-case = На событие { $step } из { $of } по делу { $case }
stamp-portfolio = Все дела, доступные вам
stamp-position = позиция { $position } в журнале
stamp-hash = хеш этой записи { $hash }…
stamp-no-hash = хеш вам не показан
stamp-policy = редакция политики { $edition }
stamp-filter = фильтр: { $filter }
stamp-no-filter = без фильтра
stamp-day = на { $day }
stamp-effective = как было на { $day }, по сведениям на эту позицию
hidden-events = { $count ->
    [one] { $count } событие этого дела вам не показано.
    [few] { $count } события этого дела вам не показаны.
    [many] { $count } событий этого дела вам не показано.
   *[other] { $count } события этого дела вам не показаны.
}
hidden-cases = { $count ->
    [one] Не включено { $count } дело: вам показано не всё необходимое.
    [few] Не включены { $count } дела: вам показано не всё необходимое.
    [many] Не включено { $count } дел: вам показано не всё необходимое.
   *[other] Не включено { $count } дела: вам показано не всё необходимое.
}
empty-withheld = Это вам не показано: ваша роль не видит того, что было бы на картинке.
capped = Показано: { $shown } из { $all }.
capped-at-least = Показано: { $shown } из не менее чем { $all }.
more-in-table = Ещё строк в таблице: { $count }.
none = нет
changed = изменено
today = сегодня
severity = Тяжесть
likelihood = Вероятность
level = Уровень
score-1 = 1 очень низкая
score-2 = 2 низкая
score-3 = 3 средняя
score-4 = 4 высокая
score-5 = 5 очень высокая
state-since = { $state }, { days }
breached-since = { $state }, { days }
state-by = { $state }, { $by }
days-ago = { days } назад
days-left = осталось { days }
days-overdue = просрочено на { days }
days-open = медиана: { days }
days-short = { days }
days-suspended = { days }
due-on = срок { $day }
unit-count = { $value }
unit-percent = { $value } %
unit-per-thousand = { $value } на 1000
unit-days = { $value } дн.
unit-hours = { $value } ч

## Columns and rows

col-step = Шаг
col-event = Событие
col-happened = Произошло
col-recorded = Записано
col-number = №
col-risk = Риск
col-before = До
col-after = После
col-level = Уровень
col-severity = Тяжесть
col-likelihood = Вероятность
col-cases = Дела
col-stage = Стадия
col-median-days = Медиана дней с открытия
col-indicator = Показатель
col-state = Состояние
col-since = С
col-last = Последнее значение
col-threshold = Порог
col-case = Дело
col-support = Поддержка
col-from = С
col-to = По
col-days-suspended = Дней приостановки
col-severity-word = Срочность
col-alert = Оповещение
col-raised = Поднято
col-by = Занимается
col-what = Что
col-value = Значение
col-changed = Изменено
col-due = Срок
col-days-left = Осталось
col-events = События
col-days = Дней с открытия
col-quiet = Самое долгое молчание, дней
col-inherent = Исходный
col-residual = Остаточный
col-now = Последний
row-status = На какой стадии
row-title = О чём
row-authority = Уровень решения
row-level = Принятый остаточный риск
row-because = Причина
row-policy = Действующие правила
row-dossier = Основание
row-valid-until = Действует до
row-dissent = Возражения
row-departs = Рекомендация
row-before = До него
row-review = Следующая проверка
row-events = События в журнале
row-opened = Прочитано и сверено при открытии до
row-again = Перечитано в фоне до
row-finished = Последнее полное чтение
row-flaw = Первая изменённая запись
again-since = { $position }, с { $since }
pin-signed = Контрольная точка, подписанная журналом: { $size }
pin-witnessed = Контрольная точка, подписанная свидетелями: { $size }

## Keys of the drawings

key-past = прошло
key-here = здесь
key-later = ещё нет
key-decision = решение
key-alert = оповещение
key-suspension = приостановка
key-other = другое событие
key-before = до смягчения
key-after = после смягчения
key-same = без изменений
key-moved = перешёл в
key-under-way = в работе
key-attention = требует внимания
key-over = завершено
key-measured = измерено
key-threshold = порог
key-warning = линия предупреждения
key-waiting = одобрено, не начато
key-running = идёт
key-suspended = приостановлено
key-ended = окончено или прекращено
key-verified = прочитано, без изменений
key-unverified = записано позже, ещё не перечитано
key-flaw = изменено
key-doubt = дальше не доверять
key-checkpoint = контрольная точка
key-due = к сроку
key-overdue = просрочено
key-done = сделано
key-falls = снижается или остаётся
key-climbs = снова растёт

## The film strip

film-title = Дело шаг за шагом
film-here = Шаг { $step } из { $of }: { $event }.
film-empty = Ни одно событие этого дела вам не показано.
film-later = ещё нет
film-broken = не доверять
film-broken-from = Запись шага { $step } не та, что была. Не доверяйте ей и тому, что дальше.
film-window = Нарисовано шагов: { $shown } из { $all }. На шкале показаны все.
film-rail = По датам
film-quiet = { days } тишины
film-quiet-from = Тишина { days } с { $day }.

## The matrix

matrix-title = Риски до и после смягчения
matrix-told = { risks }. После смягчения уровень ниже: { $less }.
matrix-told-portfolio = Самый тяжёлый риск каждого дела по последней оценке: { cases }.
matrix-projected = После смягчения учтены согласованные меры; не все проверены.
matrix-empty = Риски этого дела ещё не оценены.
matrix-empty-portfolio = Среди видимых вам дел нет оценённых рисков.

## The funnel

funnel-title = Дела по стадиям
funnel-now = Где они находятся: { cases }. Приостановлено: { $suspended }.
funnel-reached = До какой стадии дошли: { cases }.
funnel-hairline = Тонкая линия: сколько дела на стадии открыты или были открыты до закрытия; медиана.
funnel-empty = Здесь нет доступных вам дел.
funnel-small = Не показано: одно из чисел так мало, что может указать на дело.
reached-opened = Открыты
reached-rated = Риск оценён
reached-decided = Принято решение
reached-approved = Одобрены
reached-suspended = Когда-либо приостановлены
reached-closed = Закрыты

## Indicators

indicators-title = Показатели и пороги
indicators-told = Показателей: { $count }. За порогом: { $breached }.
indicators-empty = В этом деле ещё нет показателей.
indicators-none-breached = В видимых вам делах нет показателей за порогом.
breached-from = нарушен от { $value }
breached-below = нарушен ниже { $value }

## Suspensions

suspensions-title = Когда поддержка шла и приостанавливалась
suspensions-told = Видов поддержки с получателями: { $count }. Приостановлено: { $now }.
suspensions-told-portfolio = Когда-либо приостановлены: { cases }. Всё ещё приостановлены: { $now }.
suspensions-empty = В этом деле поддержка ещё не одобрена: ничего не шло и не приостанавливалось.
suspensions-empty-portfolio = Видимая вам поддержка никогда не приостанавливалась.

## Alerts

alerts-title = Оповещения
alerts-told = Открыто: { $count }. Критических: { $critical }.
alerts-rhythm = Поднято за 30 дней: { $count }
alerts-empty = Ничего не открыто, и за 30 дней ничего не поднято.
alerts-none-open = Ничего не открыто.
alerts-ledger = Сам журнал

## The decision

decision-title = Решение
decision-approved = Поддержка одобрена { $day }, { $by }, без условий.
decision-approved-with-conditions = Поддержка одобрена { $day }, { $by }, с { conditions-count }.
decision-declined = В поддержке отказано { $day }, { $by }.
decision-none = Решения ещё нет. Стадия дела: { $status }.
decision-suspended = Поддержка приостановлена с { $day }.
decision-ceased = Поддержка прекращена окончательно { $day }.
decision-review = Проверка до { $day }.
stands-at = Статус: { $status }
dossier-up-to = материалы до шага { $step }, хеш { $hash }…
dissent-by = Не согласились: { $offices } ({ $count })
dissent-none = не записано
departs = расходится с рекомендацией механизма
decisions-before = прежних решений: { $count }
conditions = Условия
decided-approved = одобрено { $day }
decided-declined = отказано { $day }

## What a step changed

diff-title = Что изменил шаг
diff-told = Шаг { $step }: { $event }, { $day }, записал { $by }. Изменено строк: { $count }.
diff-same = Без изменений ({ $count }): { $fields }
diff-empty = Этот шаг вам не показан.
field-status = Стадия
field-items = Поддержка
field-recipients = Получатели
field-pairs = Поддержка и получатели
field-assessment = Оценка
field-risks = Риски
field-level = Остаточный риск
field-measures = Меры
field-decision = Решение
field-conditions = Условия
field-indicators = Показатели
field-review = Следующая проверка
field-incidents = Открытые инциденты
field-interventions = Открытые вмешательства
field-suspensions = Приостановки
field-evidence = Доказательства
field-alerts = Открытые оповещения

## Integrity

integrity-title = Весь журнал: что проверено
integrity-told = Событий в журнале: { $count }. Прочитано и сверено до события { $opened }: без изменений.
integrity-flaw = Событие { $position } изменено. Дальше ничему не доверяйте; запустите hrdd verify.
integrity-by-server = Так говорит программа, хранящая журнал. Проверьте сами: hrdd verify или контрольная точка, хранимая отдельно.
integrity-empty = Журнал пуст.

## The calendar

calendar-title = Проверки: к сроку, сделанные, просроченные
calendar-told = К сроку: { $count }. Просрочено: { $overdue }.
calendar-empty = В эти недели проверок нет и не было.
calendar-done-of = Сделанные проверки показаны по { $count } делам, открытым последними.
week-sum = За неделю
week-counts = { $due } к сроку, { $done } сделано
weekday-1 = пн
weekday-2 = вт
weekday-3 = ср
weekday-4 = чт
weekday-5 = пт
weekday-6 = сб
weekday-7 = вс

## The dotted chart

dotted-title = События дел по дням с открытия
dotted-told = { cases }, самые долгие сверху. Самое долгое: { days }.
dotted-axis = дней с открытия дела
dotted-empty = Нет дела, все события которого вам показаны.

## Risk drift

drift-title = Риск: исходный, остаточный, последний
drift-told = { cases }. Снова растёт: { $climbing }.
drift-climbs = { $case } растёт
drift-empty = Среди видимых вам дел нет оценённых рисков.

## Conditions over time

conditions-title = Условия во времени
conditions-told = Открыто: { $open }. Выполнено: { $met }. Нарушено: { $breached }.
conditions-empty = Ни одно решение этого дела не ставило условий.
