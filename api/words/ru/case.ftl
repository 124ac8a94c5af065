# Russian: the sentences of the screen of a case.
# Not yet read by a native reviewer.

## Around the case

case-title = Дело { $reference }
case-title-hidden = Название вам не показано
case-loading = Дело читается…
case-none = Такого дела нет
case-none-why = Дела { $reference } для вас нет: оно не существует или не предназначено для вашей роли и вашего отделения.
case-not-begun = В этот момент дело ещё не было начато. Выберите более поздний момент.
case-no-such-part = Такой части у дела нет. Выберите одну из названных выше.
case-project = Проект
case-owner = отвечает:
case-who-answers = Отвечает
case-opened-on = открыто
case-status-then = На рассматриваемый момент
case-parts = Части дела
case-part-overview = Обзор
case-part-replay = Шаг за шагом
case-part-events = События
case-part-risk = Риски и меры
case-part-monitoring = Мониторинг
case-part-evidence = Доказательства
case-part-blame = Кто что записал
case-part-attempts = Отклонённые попытки
case-part-proof = Доказательство целостности
case-part-copies = Материалы и копии
case-hidden-events =
    { $count ->
        [one] { $count } событие этого дела вам не показано. Его номер ниже пропущен.
        [few] { $count } события этого дела вам не показаны. Их номера ниже пропущены.
        [many] { $count } событий этого дела вам не показано. Их номера ниже пропущены.
       *[other] { $count } события этого дела вам не показаны. Их номера ниже пропущены.
    }
case-withheld = Это вам не показано.
case-not-shown = вам не показано
case-nothing = нет
case-yes = да
case-no = нет
case-open = ещё не закрыто
case-pages = Страницы
case-first-page = К первой странице
case-next-page = Следующая страница

## The moment

case-moment = Рассматриваемый момент
case-first = Первый
case-previous = Предыдущий
case-next = Следующий
case-last = Последний
case-slider = Шаг дела
case-step = Шаг { $step }
case-step-of = Шаг { $step } из { $last }
case-now = Сейчас, после шага { $step }
case-to-now = К настоящему
case-new-events =
    { $count ->
        [one] { $count } новое событие с тех пор, как вы здесь.
        [few] { $count } новых события с тех пор, как вы здесь.
        [many] { $count } новых событий с тех пор, как вы здесь.
       *[other] { $count } нового события с тех пор, как вы здесь.
    }
case-go-to-them = К самому новому
case-clocks = Двое часов: как записано и как было
case-as-recorded = Как записано к моменту (UTC)
case-as-effective = Как было на день
case-clocks-about = Первые часы говорят, что было известно в некоторый момент. Вторые говорят, что произошло в действительности к некоторому дню, насколько это было известно в тот момент, со всеми исправлениями.
case-at-told = как записано к выбранному моменту
case-on-told = как было на выбранный день
case-on-record = Шаги, то, что изменил каждый из них, и то, кто задал поле, следуют порядку записи и не знают дней действительности.
case-no-picture-on = Эта картинка следует порядку записи. Уберите день, чтобы увидеть её.
case-keys = Клавиши «,» и «.» переводят на шаг назад и вперёд.

## Overview

case-decision = Решение
case-decision-approved =
    { $count ->
        [0] { $day } одобрено на срок до { $until }, без условий: { $by } ({ $authority }).
        [one] { $day } одобрено на срок до { $until }, с { $count } условием: { $by } ({ $authority }).
        [few] { $day } одобрено на срок до { $until }, с { $count } условиями: { $by } ({ $authority }).
        [many] { $day } одобрено на срок до { $until }, с { $count } условиями: { $by } ({ $authority }).
       *[other] { $day } одобрено на срок до { $until }, с { $count } условия: { $by } ({ $authority }).
    }
case-decision-declined = { $day } отказано: { $because }; { $by } ({ $authority }).
case-decision-awaited = Запрос { $request } от { $day } ждёт решения.
case-decision-none = Решения ещё нет.
case-departs = расходится с рекомендацией механизма
case-film = Дело шаг за шагом
case-checklist = Чего требует политика
case-next-missing = Далее:
case-next-blocked = Препятствие:
case-next-none = На этот момент всё необходимое имеется.
case-next-none-shown = Из показанного вам всё необходимое имеется.
case-gates = Следующий шаг
case-gate-open = Правила оставляют этот шаг открытым.
case-gate-open-shown = Из того, что вам показано, для этого шага ничего не недостаёт.
case-gate-not-whole = Вам показано не всё дело: может недоставать и другого.
case-gate-lacks = { $count ->
    [one] Недостаёт ещё { $count } условия:
    [few] Недостаёт ещё { $count } условий:
    [many] Недостаёт ещё { $count } условий:
   *[other] Недостаёт ещё { $count } условия:
}
case-gate-more = { $count ->
    [one] И ещё { $count } пункт.
    [few] И ещё { $count } пункта.
    [many] И ещё { $count } пунктов.
   *[other] И ещё { $count } пункта.
}
case-gates-others = { $count ->
    [one] Ещё { $count } шаг
    [few] Ещё { $count } шага
    [many] Ещё { $count } шагов
   *[other] Ещё { $count } шага
}
case-no-deadlines-shown = Из показанного вам ничему не подходит срок.
case-partly-shown = Часть этого вам не показана:
case-closed-on = Закрыто
case-action = Действие { $number }
case-between = Решение
case-stand-done = сделано
case-stand-missing = недостаёт
case-stand-blocked = препятствие
case-stand-idle = ничего не требуется
case-stand-withheld = не показано
case-record-it = Записать
case-row-scope = Применимость политики
case-row-preconditions = Предварительные условия
case-row-consultation = Механизм в стране
case-row-risk = Оценка рисков
case-row-mitigation = Смягчение
case-row-decision = Запрос и решение
case-row-monitoring = Мониторинг
case-row-intervention = Вмешательство, приостановка, прекращение
case-line-items =
    { $count ->
        [one] { $count } элемент поддержки
        [few] { $count } элемента поддержки
        [many] { $count } элементов поддержки
       *[other] { $count } элемента поддержки
    }
case-line-no-items = Элементы поддержки не записаны
case-line-recipients =
    { $count ->
        [one] { $count } получатель
        [few] { $count } получателя
        [many] { $count } получателей
       *[other] { $count } получателя
    }
case-line-no-recipients = Получатели не связаны с делом
case-line-undetermined =
    { $count ->
        [one] Применимость политики не определена для { $count } пары
        [few] Применимость политики не определена для { $count } пар
        [many] Применимость политики не определена для { $count } пар
       *[other] Применимость политики не определена для { $count } пары
    }
case-line-determined =
    { $count ->
        [one] Применимость политики определена для каждой пары: { $count } пара
        [few] Применимость политики определена для каждой пары: { $count } пары
        [many] Применимость политики определена для каждой пары: { $count } пар
       *[other] Применимость политики определена для каждой пары: { $count } пары
    }
case-line-none-within = Поддержки, подпадающей под политику, нет: ни ожидающей, ни действующей
case-line-not-met = { $name }: не выполнено
case-line-not-assessed = { $name }: не оценено
case-line-stale = { $name }: больше не действительно, нужна новая оценка
case-line-unconfirmed = { $name }: не применимо, нужно подтверждение второго лица
case-line-met = { $name }: выполнено или не применимо
case-line-not-consulted = Консультация не записана. Если в стране есть механизм, его необходимо запросить.
case-line-not-to-consult = Консультация не записана, и правила её не требуют.
case-line-gate-lacks = Здесь для следующего шага чего-то не хватает; чего именно, сказано выше.
case-line-advised = Рекомендация механизма: { $advice }
case-line-timed-out = Механизм не ответил в срок; это записано
case-line-awaited = Ожидается ответ механизма
case-line-risks =
    { $count ->
        [one] Выявлен { $count } риск
        [few] Выявлено { $count } риска
        [many] Выявлено { $count } рисков
       *[other] Выявлено { $count } риска
    }
case-line-items-without-risk =
    { $count ->
        [1] Не выявлено рисков для элемента { $items }
        [one] Не выявлено рисков для элементов { $items }
        [few] Не выявлено рисков для элементов { $items }
        [many] Не выявлено рисков для элементов { $items }
       *[other] Не выявлено рисков для элементов { $items }
    }
case-line-non-provision = Риск отказа в поддержке: { $level }
case-line-no-non-provision = Риск отказа в поддержке не оценён
case-line-no-assessment = Оценка рисков не начата
case-line-endorsed = Оценка { $assessment } утверждена; остаточный риск: { $level }
case-line-not-endorsed = Оценка { $assessment } ждёт утверждения другим лицом
case-line-assessment-stale = Оценка { $assessment } больше не действительна: изменилось то, на что она опиралась
case-line-not-submitted = Оценка { $assessment } не представлена
case-line-real-risk = Выявлен реальный риск тяжких нарушений: одобрить не может ни один уровень
case-line-no-measures = Меры не предложены
case-line-to-agree = Подлежит согласованию: { $measures }
case-line-measures-late = Просрочено: { $measures }
case-line-before-start = Подлежит проверке до начала поддержки: { $measures }
case-line-to-verify = Завершено, подлежит проверке другим лицом: { $measures }
case-line-under-way = В работе: { $measures }
case-line-verified = Проверено: { $measures }
case-line-visibility = Решение о видимости: { $visibility }
case-line-referred = Запрос { $request } передан выше: решает { $authority }
case-line-requested = Запрос { $request } ждёт решения
case-line-not-requested =
    { $count ->
        [one] Решение не запрошено для { $count } пары
        [few] Решение не запрошено для { $count } пар
        [many] Решение не запрошено для { $count } пар
       *[other] Решение не запрошено для { $count } пары
    }
case-line-pairs-blocked =
    { $count ->
        [one] Предварительное условие не позволяет принять решение по { $count } паре
        [few] Предварительное условие не позволяет принять решение по { $count } парам
        [many] Предварительное условие не позволяет принять решение по { $count } парам
       *[other] Предварительное условие не позволяет принять решение по { $count } пары
    }
case-line-approved = Одобрено решением { $decision }
case-line-approval-over = Срок одобрения по решению { $decision } истёк
case-line-declined = Отказано решением { $decision }
case-line-conditions-breached = Условия нарушены или просрочены: { $conditions }
case-line-conditions-before-start = Условия, которые нужно выполнить до начала поддержки: { $conditions }
case-line-conditions-running = Условия, действующие всё время: { $conditions }
case-line-no-indicators = Показатели не заданы
case-line-indicators =
    { $count ->
        [one] Отслеживается { $count } показатель
        [few] Отслеживаются { $count } показателя
        [many] Отслеживается { $count } показателей
       *[other] Отслеживается { $count } показателя
    }
case-line-indicators-breached = За порогом: { $indicators }
case-line-readings-late = Замер просрочен: { $indicators }
case-line-review-late = Плановая проверка просрочена
case-line-review-next = Следующая плановая проверка назначена
case-line-grave-incidents = Тяжкие инциденты, по которым не приняты меры: { $ids }
case-line-open-incidents = Открытые инциденты: { $ids }
case-line-open-interventions = Идут вмешательства: { $ids }
case-line-suspended =
    { $count ->
        [one] Поддержка приостановлена для { $count } пары; следующая проверка
        [few] Поддержка приостановлена для { $count } пар; следующая проверка
        [many] Поддержка приостановлена для { $count } пар; следующая проверка
       *[other] Поддержка приостановлена для { $count } пары; следующая проверка
    }
case-line-suspended-late =
    { $count ->
        [one] Поддержка приостановлена для { $count } пары, и проверка приостановки просрочена
        [few] Поддержка приостановлена для { $count } пар, и проверка приостановки просрочена
        [many] Поддержка приостановлена для { $count } пар, и проверка приостановки просрочена
       *[other] Поддержка приостановлена для { $count } пары, и проверка приостановки просрочена
    }
case-line-emergencies = Чрезвычайная поддержка, подлежащая утверждению: { $ids }
case-line-ceased = Поддержка прекращена окончательно
case-line-nothing-to-intervene = Поводов для вмешательства нет
case-pairs = Каждый элемент с каждым получателем
case-pair = Элемент и получатель
case-stands = Состояние
case-applies = Применяется ли политика?
case-undetermined = не определено
case-approval = Действующее одобрение
case-until = до
case-none-in-force = нет
case-since = с
case-history = С какого дня
case-no-pairs = Элементов с получателем ещё нет.
case-deadlines = Чему подходит срок
case-judged-on = По состоянию на
case-what = Что
case-of = К чему относится
case-due = Срок
case-no-deadlines = Ничему не подходит срок.
case-more =
    { $count ->
        [one] И ещё { $count }.
        [few] И ещё { $count }.
        [many] И ещё { $count }.
       *[other] И ещё { $count }.
    }
case-alerts = Открытые оповещения
case-no-alerts = Открытых оповещений по этому делу нет.
case-corrections = Исправления
case-no-corrections = Исправлений не предложено, и записи друг другу не противоречат.
case-proposal = Исправление предложено на позиции
case-inconsistent = Противоречие

## Replay

case-recorded-by = Кем записано
case-on-behalf = от имени
case-happened-on = Произошло
case-recorded-at = Записано
case-recorded-late =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дня
        [many] через { $days } дней
       *[other] через { $days } дня
    }
case-why = Почему
case-no-reason = причина не указана
case-class = Секретность
case-policy = Политика
case-edition = редакция { $edition }
case-position = Позиция в журнале
case-hash = Хеш
case-check-it = Проверить здесь
case-as-it-is = Что записано, поле за полем
case-step-hidden = События до этого шага вам не показаны.
case-steps-hidden-here = Шаги с { $from } по { $to } вам не показаны. Это последний показанный вам шаг перед ними.
case-what-changed = Что изменил этот шаг
case-changed-nothing = В состоянии ничего не изменилось.
case-in-words = То же словами, до и после
case-field = Поле
case-value = Значение
case-before = До
case-after = После
case-changed = изменено
case-gone = больше нет
case-was-not-there = не было
case-cut = (слишком длинно, сокращено)
case-more-changes =
    { $count ->
        [one] Ещё { $count } изменение здесь опущено.
        [few] Ещё { $count } изменения здесь опущены.
        [many] Ещё { $count } изменений здесь опущено.
       *[other] Ещё { $count } изменения здесь опущены.
    }
case-compare-steps = Сравнить два шага
case-compare-with = Сравнить с шагом
case-compare-end = Закончить сравнение
case-compared = Что изменилось с шага { $from } по шаг { $to }
case-in-audit = Найти и упорядочить их в аудите
case-state-after = Состояние после этого шага
case-all-fields = Все поля на этом шаге
case-approved-short = одобрено
case-declined-short = отказано
case-figure-stage = Стадия
case-figure-pairs = Поддержка
case-figure-assessment = Оценка
case-figure-residual = Остаточный риск
case-figure-measures = Меры
case-figure-decisions = Решения
case-figure-conditions = Условия
case-figure-indicators = Показатели
case-figure-review = Следующая проверка
case-figure-incidents = Открытые инциденты
case-figure-interventions = Открытые вмешательства
case-figure-suspensions = Приостановки
case-figure-evidence = Доказательства

## Events, fields, attempts

case-newest-first = Сначала новые. У каждого события две даты: когда оно произошло в действительности и когда было записано.
case-no-events = Ни одно событие вам не показано.
case-events-shown =
    { $count ->
        [one] { $count } событие на этой странице, всего { $all }.
        [few] { $count } события на этой странице, всего { $all }.
        [many] { $count } событий на этой странице, всего { $all }.
       *[other] { $count } события на этой странице, всего { $all }.
    }
case-changes-there =
    { $count ->
        [one] Изменено { $count } поле
        [few] Изменены { $count } поля
        [many] Изменено { $count } полей
       *[other] Изменено { $count } поля
    }
case-more-changes-there =
    { $count ->
        [one] и ещё { $count } поле
        [few] и ещё { $count } поля
        [many] и ещё { $count } полей
       *[other] и ещё { $count } поля
    }
case-blame-about = Что стоит в каждом поле, кто и почему это записал и что стояло там раньше.
case-blame-from = Просмотрено до шага { $step }. Кто что записал до него, видно на более раннем шаге.
case-no-fields = Под этим путём полей нет.
case-stood-before = Что было раньше
case-set-by = Кем записано
case-set-earlier = записано до просмотренных шагов
case-attempts-about = Команды по этому делу, отклонённые правилом. Они ничего не изменили, не входят в доказательство целостности, и самые старые со временем забываются.
case-no-attempts = Отклонённых попыток не сохранено.
case-tried-at = Время попытки
case-command = Команда
case-rule = Правило
case-by = Кем
case-left-out =
    { $count ->
        [one] и ещё { $count } до этого в ту же минуту
        [few] и ещё { $count } до этого в ту же минуту
        [many] и ещё { $count } до этого в ту же минуту
       *[other] и ещё { $count } до этого в ту же минуту
    }

## Risk and measures

case-matrix = Риски до и после смягчения
case-conditions-over-time = Условия во времени
case-risks = Риски
case-risk = Риск
case-inherent = До смягчения
case-residual = После смягчения
case-relies-on = Опирается на
case-not-rated = не оценено
case-scores = тяжесть { $severity }, вероятность { $likelihood }
case-no-risks = Риски ещё не выявлены.
case-non-provision = Риск отказа в поддержке
case-assessments = Оценки
case-assessment = Оценка
case-state = Состояние
case-endorsed = Утверждена
case-real-risk = Реальный риск тяжких нарушений
case-no-assessments = Оценки ещё не начаты.
case-measures = Меры
case-measure = Мера
case-progress = Ход
case-percent = { $percent } %
case-against = Против рисков
case-before-start = до начала
case-no-measures = Меры ещё не предложены.
case-conditions = Условия
case-condition = Условие
case-kind = Вид
case-no-conditions = Ни одно решение не ставило условий.

## Monitoring

case-indicators = Показатели и пороги
case-indicator = Показатель
case-last-value = Последнее значение
case-threshold = Порог
case-warn-at = предупреждение при { $value }
case-breach-at = нарушение при { $value }
case-consequence = Что влечёт выход за порог
case-never-measured = ещё не измерен
case-no-indicators = Показатели ещё не заданы.
case-visits = Посещения для мониторинга
case-visits-told =
    { $visits ->
        [one] { $visits } посещение
        [few] { $visits } посещения
        [many] { $visits } посещений
       *[other] { $visits } посещения
    }, отказано в доступе: { $refused }
case-reviewed-on = Проверено
case-next-review = Следующая проверка
case-suspensions = Когда поддержка шла и приостанавливалась
case-suspension = Приостановка
case-from = С
case-covers = Ещё охватывает
case-review = Проверка
case-extended-until = продлена до
case-ceased-on = Поддержка прекращена окончательно
case-no-suspensions = Поддержка никогда не приостанавливалась.
case-incidents = Инциденты
case-incident = Инцидент
case-grave = тяжкий
case-reported-on = Дата сообщения
case-verified-how = Степень проверки
case-outcome = Итог
case-no-incidents = Об инцидентах не сообщалось.
case-interventions = Вмешательства
case-intervention = Вмешательство
case-opened = Начато
case-steps-taken = Сделанные шаги
case-no-interventions = Вмешательств не было.

## Evidence and copies

case-evidence-about = Документ опознаётся по хешу его байтов. Файлы хранятся в другом месте; имеющийся у вас файл можно сравнить здесь. Он не покидает этот компьютер.
case-file-compare = Сравнить файл
case-file-is = { $file } — документ { $evidence }, байт в байт.
case-file-is-none = { $file } не совпадает ни с одним из этих документов.
case-document = Документ
case-obtained-on = Дата получения
case-erased = содержание стёрто
case-no-evidence = Доказательства не приложены.
case-show-more =
    { $count ->
        [one] Показать ещё { $count }
        [few] Показать остальные { $count }
        [many] Показать остальные { $count }
       *[other] Показать остальные { $count }
    }
case-copies-about = Копия содержит то, что видите вы, и не более. Снятие копии записывается в журнал до передачи её первого байта.
case-copy-dossier = Материалы дела
case-copy-dossier-about = Один файл для печати или сохранения в PDF
case-copy-xlsx = Рабочая книга
case-copy-xlsx-about = Для электронной таблицы, с настоящими датами
case-copy-csv = CSV
case-copy-csv-about = Для электронной таблицы или программы статистики
case-copy-jsonl = JSON Lines
case-copy-jsonl-about = По событию в строке, с его хешем
case-copy-prov = PROV
case-copy-prov-about = Происхождение данных по W3C PROV-JSON
case-copy-ocel = OCEL
case-copy-ocel-about = Анализ процессов, с объектами, которые называют события
case-copy-xes = XES
case-copy-xes-about = Анализ процессов, одна трасса на дело
case-copy-cloudevents = CloudEvents
case-copy-cloudevents-about = Для других систем, по событию в строке
case-print = Напечатать эту страницу
case-print-about = Каждая часть дела печатается так, как показана, на рассматриваемый момент.

## Proof

case-proof-about = Каждое событие этого дела запрашивается в виде тех байтов, которые хранятся. Их хеши вычисляются здесь, в этом браузере, и приводятся к подписанным корням журнала. То, что сервер говорит о себе, в расчёт не берётся.
case-proof-limits = С байтами сверяется показанное: место, время, кто записал и каждый текст. Коды и числа внутри события доказаны как байты; чтобы прочесть их без этого сервера, возьмите пакет (hrdd bundle) и проверьте его.
case-check = Проверить цепочку здесь
case-stop = Остановить
case-phase-reading = Чтение контрольной точки:
case-phase-hashing = Вычисление хешей:
case-phase-linking = Связывание цепочки:
case-verdict-good =
    { $count ->
        [one] В этом браузере проверено { $count } событие: цепочка цела, ничего не изменено.
        [few] В этом браузере проверены { $count } события: цепочка цела, ничего не изменено.
        [many] В этом браузере проверено { $count } событий: цепочка цела, ничего не изменено.
       *[other] В этом браузере проверено { $count } события: цепочка цела, ничего не изменено.
    }
case-verdict-wrong-at =
    { $count ->
        [1] Шаг { $step } не таков, каким был записан. Начиная с него, ничему доверять нельзя.
        [one] Шаг { $step } — первый из { $count } шага, которые не таковы, какими были записаны. Начиная с него, ничему доверять нельзя.
        [few] Шаг { $step } — первый из { $count } шагов, которые не таковы, какими были записаны. Начиная с него, ничему доверять нельзя.
        [many] Шаг { $step } — первый из { $count } шагов, которые не таковы, какими были записаны. Начиная с него, ничему доверять нельзя.
       *[other] Шаг { $step } — первый из { $count } шага, которые не таковы, какими были записаны. Начиная с него, ничему доверять нельзя.
    }
case-verdict-wrong = Дело в целом не соответствует тому, что было подписано. Доверять ему нельзя.
case-verdict-stopped =
    { $done ->
        [one] Остановлено: проверено { $done } событие из { $all }.
        [few] Остановлено: проверены { $done } события из { $all }.
        [many] Остановлено: проверено { $done } событий из { $all }.
       *[other] Остановлено: проверено { $done } события из { $all }.
    }
case-verdict-hidden =
    { $count ->
        [one] Проверено { $count } событие: оно таково, каким было записано. Доказать вам, что ни одно не пропущено, нельзя, так как некоторые события вам не показаны.
        [few] Проверены { $count } события: они таковы, какими были записаны. Доказать вам, что ни одно не пропущено, нельзя, так как некоторые события вам не показаны.
        [many] Проверено { $count } событий: они таковы, какими были записаны. Доказать вам, что ни одно не пропущено, нельзя, так как некоторые события вам не показаны.
       *[other] Проверено { $count } события: они таковы, какими были записаны. Доказать вам, что ни одно не пропущено, нельзя, так как некоторые события вам не показаны.
    }
case-verdict-unsigned =
    { $count ->
        [one] Проверено { $count } событие: цепочка цела. Подпись контрольной точки в этом браузере проверить не удалось.
        [few] Проверены { $count } события: цепочка цела. Подпись контрольной точки в этом браузере проверить не удалось.
        [many] Проверено { $count } событий: цепочка цела. Подпись контрольной точки в этом браузере проверить не удалось.
       *[other] Проверено { $count } события: цепочка цела. Подпись контрольной точки в этом браузере проверить не удалось.
    }
case-verdict-unproved =
    { $count ->
        [0] Ни одно событие доказать не удалось: доказательства вашей роли не показываются.
        [one] Проверено { $count } событие: оно таково, каким было записано. Для остальных доказательство вам не показано.
        [few] Проверены { $count } события: они таковы, какими были записаны. Для остальных доказательство вам не показано.
        [many] Проверено { $count } событий: они таковы, какими были записаны. Для остальных доказательство вам не показано.
       *[other] Проверено { $count } события: они таковы, какими были записаны. Для остальных доказательство вам не показано.
    }
case-fault-bytes = хранимые байты не имеют показанного хеша.
case-fault-place = хранимые байты относятся к другому событию или к другому месту.
case-fault-told = показано иначе, чем в хранимых байтах, кто, когда или где.
case-fault-kind = вид события назван иначе, чем у других событий с тем же видом в байтах.
case-fault-text = показан текст, которого нет в хранимых байтах.
case-fault-tree = его путь не ведёт к корню журнала.
case-fault-left-out = здесь недостаёт события.
case-fault-chain = Цепочка всех событий не заканчивается там, где указывает контрольная точка.
case-fault-other-log = Доказательства взяты из двух журналов, которые не продолжают друг друга.
case-fault-checkpoint-unreadable = Это не контрольная точка.
case-fault-signature-wrong = Подпись не соответствует контрольной точке.
case-ribbon = Шаги от первого до последнего и результат проверки каждого
case-ribbon-waiting = ещё не проверено
case-ribbon-good = как записано
case-ribbon-wrong = изменено
case-ribbon-unproved = доказательство не показано
case-no-checkpoint = Контрольная точка вам не показана.
case-checkpoint = Контрольная точка, к которой приведены хеши
case-log = Журнал
case-size = Событий в журнале
case-root = Корень журнала
case-streams-root = Корень всех потоков
case-chain-end = Конец цепочки этого дела
case-signature = Подпись журнала
case-signature-good = соответствует
case-signature-bad = не соответствует
case-signature-unknown = не проверена: браузер проверяет её по https или на компьютере самого журнала
case-kept = Сравнить с контрольной точкой, сохранённой в другом месте
case-kept-about = Сервер, который лжёт, мог бы заново подписать то, что показывает. Контрольную точку, которую вам прислали раньше или которую хранит другое отделение, он изменить не может.
case-kept-note = Контрольная точка, все её строки
case-compare = Сравнить
case-this-note = Нынешняя контрольная точка, для хранения
case-kept-fits = Сегодняшний журнал продолжает сохранённый: до этой точки ничего не изменено.
case-kept-differs = Сегодняшний журнал не продолжает сохранённый. Что-то в нём изменено. Сообщите отделению, которое хранит другую контрольную точку.
case-kept-unreadable = Это не контрольная точка. Вставьте все её строки, включая первую.
case-kept-of-another = Эта контрольная точка относится к другому журналу.
case-kept-later = Эта контрольная точка новее той, по которой сделана проверка. Проверьте снова, затем сравните.
