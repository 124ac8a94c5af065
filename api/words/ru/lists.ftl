# Russian: every closed list, named as the API names it, and every kind of event.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

Because = Почему дело видно
    .ROLE = Роль
    .ASSIGNMENT = Назначение
    .TOKEN = Токен

Withheld = Почему скрыто
    .SUBJECT = Роль этого не видит
    .CLASS = Слишком секретно
    .ADDRESSEE = Отправлено другому

Subject = Что можно видеть
    .CASE_SUMMARY = Сводка дела
    .SCOPE = Охват
    .PRECONDITIONS = Предварительные условия
    .CONSULTATION = Консультация
    .RISK = Риск
    .MITIGATION = Смягчение
    .MONITORING = Мониторинг
    .INCIDENTS = Инциденты
    .INTERVENTIONS = Вмешательства
    .SUSPENSIONS = Приостановки
    .EMERGENCIES = Чрезвычайные случаи
    .DECISIONS = Решения
    .NOTIFICATIONS = Уведомления
    .AGREEMENTS = Соглашения
    .DELIVERIES = Поставки
    .EVIDENCE = Доказательства
    .CORRECTIONS = Исправления
    .CLOSING = Закрытие
    .RECIPIENTS = Получатели
    .COUNTRY_MECHANISMS = Страновые механизмы
    .POLICY = Политика
    .ROLES = Роли
    .ACCOUNTS = Учётные записи
    .READINGS = Прочтения
    .LEDGER = Журнал
    .PROOFS = Доказательства целостности
    .ALERTS = Оповещения
    .COUNTS = Числа

Reach = По каким делам
    .ALL = Все дела
    .COUNTRY = Дела страны
    .OFFICE = Дела отделения
    .ASSIGNED = Назначенные
    .ADDRESSED = Адресованные
    .NOWHERE = Никаких

TokenScope = Назначение токена
    .READ = Чтение
    .RECORD = Запись
    .ALERTS = Оповещения
    .VERIFY = Проверка

AccountKind = Вид учётной записи
    .LOCAL = Местная
    .EMERGENCY = Аварийная

ReadingKind = Как прочитано
    .STRICTLY_CONFIDENTIAL = Строго секретно
    .EXPORT = Выгрузка
    .BUNDLE = Пакет
    .PERSON = Реестр лиц

AlertKind = Оповещение
    .INDICATOR_BREACHED = Показатель за порогом
    .INDICATOR_CLEARED = Показатель снова в норме
    .SUPPORT_SUSPENDED = Поддержка приостановлена
    .SUPPORT_RESUMED = Поддержка возобновлена
    .SUPPORT_CEASED = Поддержка прекращена окончательно
    .CONSISTENCY_ALERT = Записи противоречат
    .CONSISTENCY_RESOLVED = Противоречие устранено
    .EMERGENCY_LAPSED = Срок чрезвычайной поддержки истёк
    .EMERGENCY_AUTHORISED = Чрезвычайная поддержка разрешена
    .DEADLINE_PASSED = Срок прошёл
    .MECHANISM_TIMED_OUT = Нет ответа механизма
    .CONDITION_BREACHED = Условие нарушено
    .GRAVE_INCIDENT = Тяжкий инцидент
    .VISIT_REFUSED = Посещение не допущено
    .DEADLINE_NEAR = Срок близок
    .PRECONDITION_LOST = Предварительное условие утрачено
    .REAL_RISK_FOUND = Выявлен реальный риск тяжких нарушений
    .PROJECTION_FAILED = Представление данных остановилось
    .SCRUB_FAILED = Запись изменена
    .BACKUP_FAILED = Копия не удалась
    .DELIVERY_FAILED = Отправка не удалась
    .FAILURE_ENDED = Сбой устранён

Severity = Срочность
    .INFO = Сведение
    .WARNING = Предупреждение
    .CRITICAL = Критично

AlertState = Состояние оповещения
    .RAISED = Ждёт ответа
    .ACKNOWLEDGED = В работе
    .SNOOZED = Отложено
    .ESCALATED = Передано выше
    .RESOLVED = Снято

AlertEnd = Как снято
    .FACTS = По факту
    .PERSON = Человеком

FailureKind = Что отказало
    .PROJECTION = Представление данных
    .SCRUB = Перечитывание
    .BACKUP = Резервная копия
    .DELIVERY = Отправка

CorrectionReason = Причина исправления
    .TYPING = Опечатка
    .WRONG_SOURCE = Неверный источник
    .LATE_INFORMATION = Поздние сведения
    .WRONG_UNIT = Неверная единица
    .WRONG_DATE = Неверная дата

AnnulmentReason = Причина аннулирования
    .DUPLICATE = Дубликат
    .WRONG_CASE = Из другого дела
    .NEVER_HAPPENED = Не происходило

CloseReason = Причина закрытия
    .OUT_OF_SCOPE = Вне политики
    .DECLINED = Отказано
    .COMPLETED = Завершено
    .CEASED = Прекращено
    .WITHDRAWN = Отозвано
    .MERGED = Объединено

DeadlineKind = Срок
    .MECHANISM_ANSWER = Ответ механизма
    .MEASURE = Мера
    .CONDITION = Условие
    .INTERVENTION_ANSWER = Ответ на вмешательство
    .PROMISED_ACTION = Обещанное исправление
    .SUSPENSION_REVIEW = Проверка приостановки
    .CEASE_OR_EXTEND = Прекратить или продлить приостановку
    .PERIODIC_REVIEW = Плановая проверка
    .APPROVAL_END = Конец одобрения
    .PRECONDITION_END = Конец предварительного условия
    .SCREENING_END = Конец проверки лица
    .RESCREENING = Повторная проверка лица
    .INCIDENT_ASSESSMENT = Оценка инцидента
    .GRAVE_INCIDENT_ACTION = Действие после тяжкого инцидента
    .EMERGENCY_RATIFICATION = Утверждение чрезвычайного случая
    .WIND_DOWN = Сворачивание
    .ASSURANCE = Заверение
    .INDICATOR_READING = Замер показателя
    .SUSPENSION_DECISION = Решение о приостановке

Confidentiality = Секретность
    .OPEN = Открыто
    .RESTRICTED = Ограничено
    .STRICTLY_CONFIDENTIAL = Строго секретно

Role = Роль
    .PROJECT_MANAGER = Руководитель проекта
    .PROJECT_STAFF = Сотрудник проекта
    .THEMATIC_SPECIALIST = Тематический специалист
    .CHIEF_OF_MISSION = Глава миссии
    .HRDDP_FOCAL_POINT = Координатор должной осмотрительности
    .LEGAL_COUNSEL = Юрисконсульт
    .DATA_PROTECTION_OFFICER = Ответственный за защиту данных
    .REGIONAL_OFFICE = Региональное бюро
    .HEADQUARTERS_DECIDER = Решающий в штаб-квартире
    .RECORDS_OFFICER = Архивист
    .OVERSIGHT = Надзор
    .AUDITOR = Аудитор
    .MECHANISM_MEMBER = Член механизма
    .DONOR = Донор
    .SYSTEM = Система
    .RECIPIENT_AUTHORITY = Власти получателя
    .DASHBOARD = Панель

PairStatus = Состояние поддержки
    .UNSCREENED = Не рассмотрено
    .OUT_OF_SCOPE = Вне политики
    .IN_PROCESS = Рассматривается
    .BLOCKED = Заблокировано условием
    .DECLINED = Отказано
    .APPROVED = Одобрено
    .ACTIVE = Действует
    .SUSPENDED = Приостановлено
    .CEASED = Прекращено окончательно
    .ENDED = Окончено по плану

CaseStatus = Стадия дела
    .DRAFT = Черновик
    .PRECONDITIONS = Предварительные условия
    .ASSESSMENT = Оценка
    .READY_FOR_DECISION = Готово к решению
    .PENDING_DECISION = Решение запрошено
    .REFERRED_UP = Передано на уровень выше
    .OUT_OF_SCOPE = Вне политики
    .BLOCKED = Заблокировано условием
    .DECLINED = Отказано
    .APPROVED = Одобрено
    .ACTIVE = Действует
    .UNDER_INTERVENTION = Действует, идёт вмешательство
    .SUSPENDED = Приостановлено
    .CEASED = Прекращено окончательно
    .ENDED = Окончено по плану
    .CLOSED = Закрыто

Authority = Уровень
    .CHIEF_OF_MISSION = Глава миссии
    .REGIONAL = Региональное бюро
    .HEADQUARTERS = Штаб-квартира

Gate = Шаг дела
    .DECISION_REQUEST = Запрос решения
    .APPROVAL = Одобрение
    .ACTIVATION = Начало поддержки
    .DELIVERY = Передача
    .RESUMPTION = Возобновление
    .CLOSING = Закрытие дела

Proposal = Предложение
    .APPROVE = Одобрить
    .APPROVE_WITH_CONDITIONS = Одобрить с условиями
    .DECLINE = Отказать
    .RESUME = Возобновить

ReferralReason = Причина передачи
    .LEVEL_TOO_HIGH = Слишком высокий риск
    .DEPARTS_FROM_ADVICE = Расходится с рекомендацией
    .DISAGREEMENT = Разногласие
    .SENSITIVE = Деликатно
    .PRECEDENT = Создаёт прецедент

ConditionKind = Вид условия
    .PRECEDENT = До начала
    .CONTINUING = Всё время

ConditionState = Состояние условия
    .OPEN = Ещё не выполнено
    .SATISFIED = Выполнено
    .BREACHED = Нарушено
    .EXPIRED = Снято

DeclineReason = Причина отказа
    .PRECONDITION_NOT_MET = Предварительное условие не выполнено
    .REAL_RISK_OF_GRAVE_VIOLATIONS = Реальный риск тяжких нарушений
    .RESIDUAL_TOO_HIGH = Остаточный риск слишком высок
    .ASSURANCE_REFUSED = В заверении отказано
    .MONITORING_INFEASIBLE = Мониторинг невозможен
    .NOT_IN_MANDATE = Вне мандата
    .OTHER = Иное

Verification = Степень проверки
    .ALLEGATION = Утверждение
    .CREDIBLE = Достоверно
    .VERIFIED = Подтверждено
    .NOT_SUBSTANTIATED = Не подтвердилось

SupportLink = Связь с поддержкой
    .DIRECT = Прямая
    .INDIRECT = Косвенная
    .NONE = Нет
    .UNKNOWN = Неизвестно

Attribution = Кому приписано
    .INDIVIDUAL = Лицо
    .UNIT = Подразделение
    .COMMAND = Командование
    .UNKNOWN = Неизвестно

SourceKind = Источник
    .VICTIM_OR_WITNESS = Потерпевший или свидетель
    .COMMUNITY = Община
    .STAFF = Сотрудники
    .UN_ENTITY = Структура ООН
    .NON_GOVERNMENTAL = Неправительственный
    .MEDIA = СМИ
    .AUTHORITIES = Власти
    .ANONYMOUS = Анонимный

IncidentOutcome = Итог инцидента
    .REMEDIED = Исправлено
    .SANCTIONED = Наказано
    .NOT_SUBSTANTIATED = Не подтвердилось
    .UNRESOLVED = Не разрешено
    .TRANSFERRED = Передано

InterventionTrigger = Повод вмешательства
    .INCIDENT = Инцидент
    .INDICATOR_BREACH = Показатель за порогом
    .CONDITION_BREACH = Нарушено условие
    .MECHANISM_REQUEST = Запрос механизма

Rung = Уровень
    .LOCAL = Местный
    .SERVICE = Служба
    .MINISTRY = Министерство
    .HEAD_OF_GOVERNMENT = Глава правительства
    .UN_JOINT = Совместно с ООН

InterventionOutcome = Итог вмешательства
    .CORRECTED = Исправлено
    .PARTLY_CORRECTED = Исправлено частично
    .NOT_CORRECTED = Не исправлено
    .UNFOUNDED = Необоснованно

NextStep = Следующий шаг
    .CONTINUE = Продолжать
    .ADJUST_CONDITIONS = Изменить условия
    .SUSPEND = Приостановить
    .CEASE = Прекратить окончательно

MechanismKind = Вид механизма
    .TASK_FORCE = Целевая группа
    .WORKING_GROUP = Рабочая группа
    .JOINT_WORKING_GROUP = Совместная рабочая группа
    .RC_LED = Под рук. координатора-резидента
    .NONE = Нет

Advice = Рекомендация
    .SUPPORT_ADVISED = Поддержка рекомендована
    .SUPPORT_ADVISED_WITH_CONDITIONS = Рекомендована с условиями
    .SUPPORT_NOT_ADVISED = Поддержка не рекомендована
    .MORE_INFORMATION_NEEDED = Нужно больше сведений

InformedTopic = О чём сообщено
    .INCIDENT = Инцидент
    .SUSPENSION = Приостановка
    .RESUMPTION = Возобновление
    .CESSATION = Прекращение
    .DECISION = Решение
    .ANNUAL_REPORT = Годовой отчёт

ScreeningResult = Итог проверки лица
    .CLEAR = Чисто
    .CAUTION = С осторожностью
    .INELIGIBLE = Не допускается
    .PENDING = Ожидается
    .NO_INFORMATION = Нет сведений

ScreeningTarget = Кого проверяют
    .INDIVIDUAL = Лицо
    .UNIT = Подразделение
    .BOTH = Оба

ViolationClass = Класс нарушения
    .GRAVE = Тяжкое
    .OTHER = Иное
    .NONE = Нет

Credibility = Достоверность
    .LOW = Низкая
    .MEDIUM = Средняя
    .HIGH = Высокая

Reliability = Надёжность
    .HIGH = Высокая
    .MODERATE = Средняя
    .LOW = Низкая

MitigationType = Вид меры
    .PROJECT_DESIGN = Построение проекта
    .COMMUNICATIONS_AGREEMENT = Соглашение о связи
    .STANDARD_SETTING_CAPACITY_BUILDING = Стандарты и потенциал
    .MONITORING = Мониторинг
    .STANDARD_OPERATING_PROCEDURES = Типовые процедуры
    .SCREENING_EXCLUSION = Проверка и исключение
    .ACCOUNTABILITY = Подотчётность
    .DATA_CONTROL = Контроль данных

Party = Исполнитель
    .IOM = МОМ
    .RECIPIENT = Получатель
    .UN_ENTITY = Структура ООН
    .THIRD_PARTY = Третья сторона

MeasureState = Состояние меры
    .PROPOSED = Предложена
    .AGREED = Согласована
    .STARTED = Начата
    .COMPLETED = Завершена
    .VERIFIED = Проверена
    .DROPPED = Снята

Effectiveness = Действенность
    .EFFECTIVE = Действенно
    .PARTLY_EFFECTIVE = Частично действенно
    .NOT_EFFECTIVE = Не действенно

DropReason = Причина снятия
    .INFEASIBLE = Неосуществимо
    .REFUSED = Отвергнуто
    .REPLACED = Заменено
    .NO_LONGER_NEEDED = Больше не нужно
    .FUNDING = Нет средств

Visibility = Видимость
    .FULL = Полная
    .LIMITED = Ограниченная
    .NONE = Никакой
    .DONOR_WAIVER_SOUGHT = Запрошено согласие донора
    .DONOR_WAIVER_GRANTED = Донор дал согласие

IndicatorFamily = Чьё поведение
    .CONDUCT = Поведение получателя
    .CONTROL = Наш контроль

IndicatorUnit = Единица
    .COUNT = Число
    .PERCENT = Процент
    .RATE_PER1000 = На тысячу
    .DAYS = Дни
    .HOURS = Часы

Direction = Что плохо
    .HIGH_IS_BAD = Много — плохо
    .LOW_IS_BAD = Мало — плохо

Consequence = Последствие
    .NONE = Никакого
    .REVIEW_REQUIRED = Проверка
    .INTERVENTION_REQUIRED = Вмешательство
    .PRECAUTIONARY_SUSPENSION = Приостановка из предосторожности

IndicatorState = Состояние показателя
    .DEFINED = Ещё не измерен
    .OK = В норме
    .WARNING = За линией предупреждения
    .BREACHED = За порогом
    .NO_DATA = Нет данных
    .RETIRED = Снят

Access = Доступ
    .FULL = Полный
    .PARTIAL = Частичный
    .REFUSED = Отказано

ReviewResult = Вывод проверки
    .CONTINUE = Продолжать
    .REASSESS = Оценить заново
    .SUSPEND = Приостановить
    .CEASE = Прекратить окончательно

MaterialChange = Существенное изменение
    .CHANGE_OF_COMMAND = Смена командования
    .COUP_OR_CONFLICT = Переворот или конфликт
    .LAW_CHANGE = Изменение закона
    .SCOPE_CHANGE = Изменение охвата
    .NEW_RECIPIENT = Новый получатель
    .MECHANISM_CHANGE = Изменение механизма
    .EXECUTIONS_RESUMED = Казни возобновлены

Addressee = Адресат
    .UNIT = Подразделение
    .SERVICE = Служба
    .MINISTRY = Министерство
    .HEAD_OF_GOVERNMENT = Глава правительства

NotificationContent = О чём уведомлено
    .CORE_PRINCIPLES = Основные принципы
    .CONDITIONS = Условия
    .SUSPENSION = Приостановка
    .REFUSAL = Отказ
    .CESSATION = Прекращение
    .RESUMPTION = Возобновление

AuthorityAnswer = Ответ властей
    .ACCEPTED = Принято
    .ACCEPTED_PARTLY = Принято частично
    .REFUSED = Отказано
    .NO_ANSWER = Нет ответа
    .CORRECTIVE_ACTION_PROMISED = Исправление обещано
    .CORRECTIVE_ACTION_TAKEN = Исправление выполнено

AgreementKind = Вид соглашения
    .MEMORANDUM_OF_UNDERSTANDING = Меморандум о взаимопонимании
    .EXCHANGE_OF_LETTERS = Обмен письмами
    .PROJECT_AGREEMENT = Соглашение о проекте
    .DATA_AGREEMENT = Соглашение о данных

Clause = Пункт
    .HUMAN_RIGHTS_COMPLIANCE = Соблюдение прав человека
    .SUSPENSION_WITHOUT_LIABILITY = Приостановка без ответственности
    .MONITORING_ACCESS = Доступ для мониторинга
    .END_USE = Конечное использование
    .NO_TRANSFER = Без передачи
    .DEATH_PENALTY_ASSURANCE = Заверение о смертной казни
    .NON_REFOULEMENT = Невысылка
    .DATA_PROTECTION = Защита данных
    .ASSET_RETURN = Возврат имущества
    .INVESTIGATION = Расследование
    .SCREENING = Проверка лиц

Precondition = Предварительное условие
    .NATIONAL_OWNERSHIP = Национальная ответственность
    .DEATH_PENALTY = Смертная казнь
    .WEAPONS = Оружие
    .COMBAT_CAPACITY = Боевая способность

PreconditionOutcome = Выполнено ли
    .MET = Выполнено
    .NOT_MET = Не выполнено
    .NOT_APPLICABLE = Не применимо

LegalAdvice = Правовое заключение
    .PERMISSIBLE = Допустимо
    .NOT_PERMISSIBLE = Недопустимо
    .PERMISSIBLE_IF = Допустимо при условии

AssessmentKind = Вид оценки
    .INITIAL = Первая
    .PERIODIC = Плановая
    .AFTER_INCIDENT = После инцидента
    .AFTER_MATERIAL_CHANGE = После существенного изменения
    .RAPID = Срочная

Finding = Вывод
    .FAVOURABLE = В пользу
    .MIXED = Смешанный
    .ADVERSE = Против
    .UNKNOWN = Неизвестно

RecordElement = Элемент истории
    .RECORD_ON_VIOLATIONS = История нарушений
    .ACCOUNTABILITY = Подотчётность
    .CORRECTIVE_MEASURES = Меры исправления
    .LEVERAGE = Влияние
    .MONITORING_FEASIBILITY = Возможность мониторинга
    .OVERALL_RISK = Общий риск

AssessmentState = Состояние оценки
    .STARTED = Начата
    .SUBMITTED = Представлена
    .RETURNED = Возвращена
    .ENDORSED = Утверждена
    .STALE = Устарела

AdverseOutcome = Что может случиться
    .EXTRAJUDICIAL_KILLING = Внесудебное убийство
    .TORTURE = Пытки
    .ENFORCED_DISAPPEARANCE = Насильственное исчезновение
    .SEXUAL_VIOLENCE = Сексуальное насилие
    .SLAVERY = Рабство
    .WAR_CRIME = Военное преступление
    .CRIME_AGAINST_HUMANITY = Преступление против человечности
    .REFOULEMENT = Принудительное возвращение
    .COLLECTIVE_EXPULSION = Коллективная высылка
    .ARBITRARY_DETENTION = Произвольное задержание
    .ILL_TREATMENT = Жестокое обращение
    .EXCESSIVE_FORCE = Чрезмерная сила
    .CHILD_DETENTION = Задержание детей
    .FAMILY_SEPARATION = Разлучение семей
    .DEATH_SENTENCE = Смертный приговор
    .DISCRIMINATION = Дискриминация
    .DATA_MISUSE = Злоупотребление данными
    .SURVEILLANCE = Слежка
    .EXTORTION = Вымогательство
    .REPRISAL = Месть
    .DENIAL_OF_RESCUE = Отказ в спасении
    .ASYLUM_ACCESS_DENIED = Отказ в доступе к убежищу

IncidentCategory = О чём инцидент
    .EXTRAJUDICIAL_KILLING = Внесудебное убийство
    .TORTURE = Пытки
    .ENFORCED_DISAPPEARANCE = Насильственное исчезновение
    .SEXUAL_VIOLENCE = Сексуальное насилие
    .SLAVERY = Рабство
    .WAR_CRIME = Военное преступление
    .CRIME_AGAINST_HUMANITY = Преступление против человечности
    .REFOULEMENT = Принудительное возвращение
    .COLLECTIVE_EXPULSION = Коллективная высылка
    .ARBITRARY_DETENTION = Произвольное задержание
    .ILL_TREATMENT = Жестокое обращение
    .EXCESSIVE_FORCE = Чрезмерная сила
    .CHILD_DETENTION = Задержание детей
    .FAMILY_SEPARATION = Разлучение семей
    .DEATH_SENTENCE = Смертный приговор
    .DISCRIMINATION = Дискриминация
    .DATA_MISUSE = Злоупотребление данными
    .SURVEILLANCE = Слежка
    .EXTORTION = Вымогательство
    .REPRISAL = Месть
    .DENIAL_OF_RESCUE = Отказ в спасении
    .ASYLUM_ACCESS_DENIED = Отказ в доступе к убежищу
    .DIVERSION_OF_ASSET = Увод имущества
    .ACCESS_REFUSED = Доступ не дан
    .DATA_BREACH = Утечка данных
    .AGREEMENT_BREACH = Нарушение соглашения
    .SEXUAL_EXPLOITATION_ABUSE = Сексуальная эксплуатация

Basis = Основа оценки
    .INHERENT = До мер
    .RESIDUAL_PROJECTED = Если все меры сработают
    .RESIDUAL_ACHIEVED = С проверенными мерами

Dimension = Измерение риска
    .LIKELIHOOD = Вероятность
    .SCALE = Тяжесть
    .SCOPE = Число людей
    .IRREMEDIABILITY = Непоправимость

RiskLevel = Уровень риска
    .LOW = Низкий
    .MEDIUM = Средний
    .HIGH = Высокий
    .PROHIBITIVE = Недопустимый

Recommendation = Рекомендация
    .APPROVE = Одобрить
    .APPROVE_WITH_CONDITIONS = Одобрить с условиями
    .DECLINE = Отказать
    .REFER_UP = Передать выше

SupportKind = Вид поддержки
    .CAPACITY_BUILDING = Развитие потенциала
    .AUTHORITY_SUPPORT = Поддержка властей
    .FINANCIAL = Финансовая
    .LOGISTICAL = Материальная
    .OPERATIONAL = Оперативная
    .JOINT_OPERATION = Совместная операция

Purpose = Цель
    .OPERATIONAL_CAPABILITY = Оперативные возможности
    .HUMAN_RIGHTS_TRAINING = Обучение правам человека
    .STANDARD_SETTING = Выработка стандартов
    .HUMANITARIAN_ACCESS = Гуманитарный доступ
    .MEDIATION = Посредничество
    .MEDICAL_EVACUATION = Медицинская эвакуация
    .OTHER = Иное

DualUse = Может ли ранить
    .NO = Нет
    .DUAL_USE = Двойное назначение
    .WEAPON = Оружие
    .UNSURE = Неясно

ExclusionKind = Исключение
    .HR_IHL_TRAINING = Обучение праву
    .STANDARD_SETTING_COMPLIANCE = Стандарты и соблюдение
    .COMPLIANCE_ENGAGEMENT = Диалог о соблюдении
    .HUMANITARIAN_ACCESS_RELIEF = Гуманитарный доступ и помощь
    .MEDIATION = Посредничество
    .MED_EVAC_CAS_EVAC = Эвакуация больных и раненых

Applicability = Применимость
    .APPLIES = Применяется
    .DOES_NOT_APPLY = Не применяется
    .APPLIES_PRECAUTIONARY = Применяется из предосторожности

OverallApplicability = Применимость в целом
    .APPLIES = Применяется
    .APPLIES_IN_PART = Применяется частично
    .DOES_NOT_APPLY = Не применяется

RecipientRole = Роль получателя
    .DIRECT = Прямой
    .INDIRECT = Косвенный
    .COMMAND_AUTHORITY = Командующий

Origin = Происхождение
    .GOVERNMENT_REQUEST = Запрос правительства
    .DONOR_PROPOSAL = Предложение донора
    .IOM_DESIGN = Разработка МОМ
    .UN_JOINT_PROGRAMME = Совместная программа ООН

SuspensionKind = Вид приостановки
    .PRECAUTIONARY = Из предосторожности
    .DECIDED = По решению

SuspensionReason = Причина приостановки
    .GRAVE_INCIDENT = Тяжкий инцидент
    .PATTERN_OF_VIOLATIONS = Ряд нарушений
    .CONDITION_BREACH = Нарушено условие
    .INDICATOR_BREACH = Показатель за порогом
    .PRECONDITION_LOST = Утрачено предварительное условие
    .COMMANDER_CHANGE = Смена командира
    .ASSURANCE_WITHDRAWN = Заверение отозвано
    .CONSISTENCY_ALERT = Записи противоречат
    .CONFLICT_OUTBREAK = Начало конфликта
    .RISK_ABOVE_APPROVAL = Риск выше одобренного

SuspensionFinding = Вывод о приостановке
    .MAINTAIN = Сохранить
    .RECOMMEND_RESUME = Возобновить
    .RECOMMEND_CEASE = Прекратить

EmergencyBasis = Основание
    .OUTSIDE_SUPPORT_DEFINITION = Вне определения поддержки
    .LIFE_SAVING = Спасение жизни

EmergencyMode = Форма разрешения
    .WRITTEN = Письменно
    .ORAL = Устно

EmergencyState = Состояние
    .RUNNING = Идёт
    .RATIFIED = Утверждено
    .LAPSED = Истекло
    .ENDED = Окончено

AlertStep = Что случилось с оповещением
    .RAISED = Поднято
    .WENT_ON = Продолжается
    .WORSENED = Ухудшилось
    .ACKNOWLEDGED = В работе
    .SNOOZED = Отложено
    .RETURNED = Вернулось
    .ESCALATED = Передано выше
    .RESOLVED = Снято

TrackedKind = Что отслеживается
    .MEASURE = Мера
    .CONDITION = Условие

Event = Событие
    .SigningKeyIntroduced = Введён ключ подписи
    .LedgerRestored = Журнал восстановлен
    .PersonErased = Лицо удалено
    .FailureRecorded = Сбой записан
    .FailureEnded = Сбой устранён
    .SupportSuspended = Поддержка приостановлена
    .SuspensionConfirmed = Приостановка подтверждена
    .SuspensionReviewed = Приостановка проверена
    .SuspensionExtended = Приостановка продлена
    .SupportResumed = Поддержка возобновлена
    .SupportCeased = Поддержка прекращена окончательно
    .WindDownRecorded = Сворачивание записано
    .DecisionRequested = Решение запрошено
    .ConcurrenceRecorded = Согласование записано
    .CaseReferredUp = Передано выше
    .DecisionReturned = Запрос возвращён
    .SupportApproved = Поддержка одобрена
    .SupportDeclined = В поддержке отказано
    .ConditionSatisfied = Условие выполнено
    .ConditionBreached = Условие нарушено
    .ConditionVaried = Условие изменено
    .AuthoritiesNotified = Власти уведомлены
    .AuthorityResponseRecorded = Ответ властей
    .CorrectionProposed = Исправление предложено
    .AnnulmentProposed = Аннулирование предложено
    .CorrectionRejected = Исправление отклонено
    .EventCorrected = Событие исправлено
    .EventAnnulled = Событие аннулировано
    .ConsistencyAlertRaised = Найдено противоречие
    .ConsistencyAlertResolved = Противоречие устранено
    .IndicatorDefined = Показатель задан
    .IndicatorMeasured = Показатель измерен
    .IndicatorBreached = Показатель за порогом
    .IndicatorCleared = Показатель снова в норме
    .IndicatorRetired = Показатель снят
    .MonitoringVisitRecorded = Посещение
    .PeriodicReviewCompleted = Плановая проверка сделана
    .MaterialChangeRecorded = Существенное изменение
    .PreconditionAssessed = Условие оценено
    .PreconditionConfirmed = Условие подтверждено
    .PreconditionLegalAdviceRecorded = Правовое заключение
    .MechanismConsulted = Запрошен механизм
    .MechanismAdviceReceived = Рекомендация получена
    .MechanismTimedOut = Нет ответа механизма
    .MechanismInformed = Механизму сообщено
    .MitigationAdded = Мера предложена
    .MitigationAgreed = Мера согласована
    .MitigationStarted = Мера начата
    .MitigationProgressReported = Ход меры
    .MitigationCompleted = Мера завершена
    .MitigationVerified = Мера проверена
    .MitigationDropped = Мера снята
    .MitigationDueChanged = Срок меры изменён
    .VisibilityDecided = Видимость решена
    .RiskAssessmentStarted = Начата оценка рисков
    .RecipientRecordAssessed = История получателя оценена
    .RiskIdentified = Риск выявлен
    .RiskRated = Риск оценён
    .NonProvisionRiskAssessed = Оценён риск отказа
    .RiskAssessmentSubmitted = Оценка представлена
    .RiskAssessmentEndorsed = Оценка утверждена
    .RiskAssessmentReturned = Оценка возвращена
    .CaseOpened = Дело открыто
    .SupportItemAdded = Поддержка добавлена
    .SupportItemRevised = Поддержка уточнена
    .SupportItemRemoved = Поддержка удалена
    .RecipientLinked = Получатель связан
    .RecipientUnlinked = Получатель отвязан
    .ApplicabilityDetermined = Применимость определена
    .ConflictOfInterestDeclared = Конфликт интересов заявлен
    .CaseClosed = Дело закрыто
    .CaseWithdrawn = Дело отозвано
    .CaseReopened = Дело открыто вновь
    .DeadlinePassed = Срок прошёл
    .RoleAssigned = Роль назначена
    .RoleAssignmentEnded = Назначение окончено
    .AlertAcknowledged = Оповещение в работе
    .AlertSnoozed = Оповещение отложено
    .AlertSnoozeEnded = Оповещение вернулось
    .AlertEscalated = Оповещение передано выше
    .AlertResolved = Оповещение снято
    .DeadlineNear = Срок близок
    .IncidentReported = Сообщён инцидент
    .IncidentAssessed = Инцидент оценён
    .IncidentClosed = Инцидент закрыт
    .EvidenceAttached = Доказательство приложено
    .EvidenceAccessChanged = Доступ изменён
    .EvidenceContentErased = Доказательство стёрто
    .SupportActivated = Поддержка начата
    .DeliveryRecorded = Поставка записана
    .SupportEnded = Поддержка окончена по плану
    .EmergencySupportAuthorised = Чрезвычайная поддержка разрешена
    .EmergencySupportRatified = Чрезвычайная поддержка утверждена
    .EmergencySupportLapsed = Срок чрезвычайной поддержки истёк
    .EmergencySupportEnded = Чрезвычайная поддержка окончена
    .InterventionOpened = Вмешательство начато
    .InterventionStepTaken = Шаг вмешательства
    .InterventionClosed = Вмешательство закрыто
    .AgreementSigned = Соглашение подписано
    .AgreementTerminated = Соглашение расторгнуто
    .MechanismIdentified = Механизм определён
    .RecipientRegistered = Получатель внесён
    .CommandChanged = Сменилось командование
    .RecipientScreened = Получатель проверен
    .AccessRulesPublished = Правила доступа изданы
    .OfficePlaced = Отделение размещено
    .AccountOpened = Учётная запись открыта
    .AccountClosed = Учётная запись закрыта
    .AccessTokenIssued = Токен выдан
    .AccessTokenRevoked = Токен отозван
    .EmergencyAccountUsed = Использована аварийная запись
    .ReadingsRecorded = Прочтения записаны
    .RoleGranted = Роль дана
    .RoleDelegated = Роль передана
    .RoleRevoked = Роль отозвана
    .PolicyPublished = Политика издана
    .AlertRulesPublished = Правила оповещений изданы
