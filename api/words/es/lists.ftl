# Spanish: every closed list, named as the API names it, and every kind of event.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

Because = Por qué alguien ve un expediente
    .ROLE = La función
    .ASSIGNMENT = Una asignación
    .TOKEN = Un token

Withheld = Por qué se retiene
    .SUBJECT = La función no lo ve
    .CLASS = Demasiado confidencial
    .ADDRESSEE = Enviado a otra persona

Subject = Lo que puede verse
    .CASE_SUMMARY = Resumen del expediente
    .SCOPE = Alcance
    .PRECONDITIONS = Condiciones previas
    .CONSULTATION = Consulta
    .RISK = Riesgo
    .MITIGATION = Mitigación
    .MONITORING = Seguimiento
    .INCIDENTS = Incidentes
    .INTERVENTIONS = Intervenciones
    .SUSPENSIONS = Suspensiones
    .EMERGENCIES = Emergencias
    .DECISIONS = Decisiones
    .NOTIFICATIONS = Notificaciones
    .AGREEMENTS = Acuerdos
    .DELIVERIES = Entregas
    .EVIDENCE = Pruebas
    .CORRECTIONS = Correcciones
    .CLOSING = Cierre
    .RECIPIENTS = Receptores
    .COUNTRY_MECHANISMS = Mecanismos de país
    .POLICY = Política
    .ROLES = Funciones
    .ACCOUNTS = Cuentas
    .READINGS = Lecturas
    .LEDGER = Libro mayor
    .PROOFS = Pruebas de integridad
    .ALERTS = Alertas
    .COUNTS = Recuentos

Reach = Sobre qué expedientes
    .ALL = Todos
    .COUNTRY = Del país
    .OFFICE = De la oficina
    .ASSIGNED = Asignados
    .ADDRESSED = Dirigidos
    .NOWHERE = Ninguno

TokenScope = Uso de un token
    .READ = Leer
    .RECORD = Registrar
    .ALERTS = Alertas
    .VERIFY = Verificar

AccountKind = Tipo de cuenta
    .LOCAL = Local
    .EMERGENCY = De emergencia

ReadingKind = Modo de lectura
    .STRICTLY_CONFIDENTIAL = Estrictamente confidencial
    .EXPORT = Exportación
    .BUNDLE = Paquete
    .PERSON = Registro de personas

AlertKind = Alerta
    .INDICATOR_BREACHED = Umbral superado
    .INDICATOR_CLEARED = Indicador de nuevo en rango
    .SUPPORT_SUSPENDED = Apoyo suspendido
    .SUPPORT_RESUMED = Apoyo reanudado
    .SUPPORT_CEASED = Apoyo cesado definitivamente
    .CONSISTENCY_ALERT = Registros contradictorios
    .CONSISTENCY_RESOLVED = Contradicción resuelta
    .EMERGENCY_LAPSED = Apoyo de emergencia caducado
    .EMERGENCY_AUTHORISED = Apoyo de emergencia autorizado
    .DEADLINE_PASSED = Plazo vencido
    .MECHANISM_TIMED_OUT = Sin respuesta del mecanismo
    .CONDITION_BREACHED = Condición incumplida
    .GRAVE_INCIDENT = Incidente grave
    .VISIT_REFUSED = Visita denegada
    .DEADLINE_NEAR = Plazo próximo
    .PRECONDITION_LOST = Condición previa perdida
    .REAL_RISK_FOUND = Riesgo real de violaciones graves
    .PROJECTION_FAILED = Una vista de los datos se detuvo
    .SCRUB_FAILED = Registro alterado
    .BACKUP_FAILED = Copia fallida
    .DELIVERY_FAILED = Envío fallido
    .FAILURE_ENDED = Fallo terminado

Severity = Urgencia
    .INFO = Información
    .WARNING = Advertencia
    .CRITICAL = Crítico

AlertState = Estado de una alerta
    .RAISED = En espera
    .ACKNOWLEDGED = Atendida
    .SNOOZED = Pospuesta
    .ESCALATED = Escalada
    .RESOLVED = Resuelta

AlertEnd = Fin de una alerta
    .FACTS = Por los hechos
    .PERSON = Por una persona

FailureKind = Qué falló
    .PROJECTION = Vista de datos
    .SCRUB = Relectura
    .BACKUP = Copia de seguridad
    .DELIVERY = Envío

CorrectionReason = Motivo de corrección
    .TYPING = Error de escritura
    .WRONG_SOURCE = Fuente errónea
    .LATE_INFORMATION = Información tardía
    .WRONG_UNIT = Unidad errónea
    .WRONG_DATE = Fecha errónea

AnnulmentReason = Motivo de anulación
    .DUPLICATE = Duplicado
    .WRONG_CASE = De otro expediente
    .NEVER_HAPPENED = No ocurrió

CloseReason = Motivo de cierre
    .OUT_OF_SCOPE = Fuera de la política
    .DECLINED = Denegado
    .COMPLETED = Completado
    .CEASED = Cesado
    .WITHDRAWN = Retirado
    .MERGED = Fusionado

DeadlineKind = Plazo
    .MECHANISM_ANSWER = Respuesta del mecanismo
    .MEASURE = Medida
    .CONDITION = Condición
    .INTERVENTION_ANSWER = Respuesta a una intervención
    .PROMISED_ACTION = Acción correctiva prometida
    .SUSPENSION_REVIEW = Revisión de una suspensión
    .CEASE_OR_EXTEND = Cesar o prorrogar una suspensión
    .PERIODIC_REVIEW = Revisión periódica
    .APPROVAL_END = Fin de una aprobación
    .PRECONDITION_END = Fin de una condición previa
    .SCREENING_END = Fin de un control
    .RESCREENING = Nuevo control
    .INCIDENT_ASSESSMENT = Evaluación de un incidente
    .GRAVE_INCIDENT_ACTION = Acción tras un incidente grave
    .EMERGENCY_RATIFICATION = Ratificación de una emergencia
    .WIND_DOWN = Repliegue
    .ASSURANCE = Garantía
    .INDICATOR_READING = Lectura de un indicador
    .SUSPENSION_DECISION = Decisión de suspensión

Confidentiality = Confidencialidad
    .OPEN = Abierto
    .RESTRICTED = Restringido
    .STRICTLY_CONFIDENTIAL = Estrictamente confidencial

Role = Función
    .PROJECT_MANAGER = Jefe de proyecto
    .PROJECT_STAFF = Personal del proyecto
    .THEMATIC_SPECIALIST = Especialista temático
    .CHIEF_OF_MISSION = Jefe de misión
    .HRDDP_FOCAL_POINT = Punto focal de diligencia debida
    .LEGAL_COUNSEL = Asesor jurídico
    .DATA_PROTECTION_OFFICER = Oficial de protección de datos
    .REGIONAL_OFFICE = Oficina regional
    .HEADQUARTERS_DECIDER = Decisor en la sede
    .RECORDS_OFFICER = Oficial de registros
    .OVERSIGHT = Supervisión
    .AUDITOR = Auditor
    .MECHANISM_MEMBER = Miembro del mecanismo
    .DONOR = Donante
    .SYSTEM = El sistema
    .RECIPIENT_AUTHORITY = Autoridad del receptor
    .DASHBOARD = Panel

PairStatus = Estado de un apoyo
    .UNSCREENED = Sin examinar
    .OUT_OF_SCOPE = Fuera de la política
    .IN_PROCESS = En trámite
    .BLOCKED = Bloqueado por una condición previa
    .DECLINED = Denegado
    .APPROVED = Aprobado
    .ACTIVE = Activo
    .SUSPENDED = Suspendido
    .CEASED = Cesado definitivamente
    .ENDED = Terminado según lo previsto

CaseStatus = Etapa de un expediente
    .DRAFT = Borrador
    .PRECONDITIONS = Condiciones previas
    .ASSESSMENT = Evaluación
    .READY_FOR_DECISION = Listo para decisión
    .PENDING_DECISION = Decisión solicitada
    .REFERRED_UP = Elevado a un nivel superior
    .OUT_OF_SCOPE = Fuera de la política
    .BLOCKED = Bloqueado por una condición previa
    .DECLINED = Denegado
    .APPROVED = Aprobado
    .ACTIVE = Activo
    .UNDER_INTERVENTION = Activo, con intervención
    .SUSPENDED = Suspendido
    .CEASED = Cesado definitivamente
    .ENDED = Terminado según lo previsto
    .CLOSED = Cerrado

Authority = Autoridad
    .CHIEF_OF_MISSION = Jefe de misión
    .REGIONAL = Oficina regional
    .HEADQUARTERS = Sede

Gate = Un paso del caso
    .DECISION_REQUEST = Se pide una decisión
    .APPROVAL = Aprobación
    .ACTIVATION = Inicio del apoyo
    .DELIVERY = Entrega
    .RESUMPTION = Reanudación
    .CLOSING = Cierre del caso

Proposal = Propuesta
    .APPROVE = Aprobar
    .APPROVE_WITH_CONDITIONS = Aprobar con condiciones
    .DECLINE = Denegar
    .RESUME = Reanudar

ReferralReason = Motivo de elevación
    .LEVEL_TOO_HIGH = Nivel de riesgo demasiado alto
    .DEPARTS_FROM_ADVICE = Se aparta del asesoramiento
    .DISAGREEMENT = Desacuerdo
    .SENSITIVE = Sensible
    .PRECEDENT = Sienta precedente

ConditionKind = Tipo de condición
    .PRECEDENT = Antes del inicio
    .CONTINUING = Durante todo el apoyo

ConditionState = Estado de una condición
    .OPEN = Por cumplir
    .SATISFIED = Cumplida
    .BREACHED = Incumplida
    .EXPIRED = Sin efecto

DeclineReason = Motivo de denegación
    .PRECONDITION_NOT_MET = Condición previa no cumplida
    .REAL_RISK_OF_GRAVE_VIOLATIONS = Riesgo real de violaciones graves
    .RESIDUAL_TOO_HIGH = Riesgo residual demasiado alto
    .ASSURANCE_REFUSED = Garantía denegada
    .MONITORING_INFEASIBLE = Seguimiento inviable
    .NOT_IN_MANDATE = Fuera del mandato
    .OTHER = Otro

Verification = Grado de verificación
    .ALLEGATION = Denuncia
    .CREDIBLE = Creíble
    .VERIFIED = Verificado
    .NOT_SUBSTANTIATED = No fundamentado

SupportLink = Vínculo con el apoyo
    .DIRECT = Directo
    .INDIRECT = Indirecto
    .NONE = Ninguno
    .UNKNOWN = Desconocido

Attribution = A quién se atribuye
    .INDIVIDUAL = Individuo
    .UNIT = Unidad
    .COMMAND = Mando
    .UNKNOWN = Desconocido

SourceKind = Fuente
    .VICTIM_OR_WITNESS = Víctima o testigo
    .COMMUNITY = Comunidad
    .STAFF = Personal
    .UN_ENTITY = Entidad de la ONU
    .NON_GOVERNMENTAL = No gubernamental
    .MEDIA = Medios
    .AUTHORITIES = Autoridades
    .ANONYMOUS = Anónimo

IncidentOutcome = Resultado de un incidente
    .REMEDIED = Reparado
    .SANCTIONED = Sancionado
    .NOT_SUBSTANTIATED = No fundamentado
    .UNRESOLVED = Sin resolver
    .TRANSFERRED = Transferido

InterventionTrigger = Motivo de intervención
    .INCIDENT = Incidente
    .INDICATOR_BREACH = Umbral superado
    .CONDITION_BREACH = Condición incumplida
    .MECHANISM_REQUEST = Petición del mecanismo

Rung = Nivel
    .LOCAL = Local
    .SERVICE = Servicio
    .MINISTRY = Ministerio
    .HEAD_OF_GOVERNMENT = Jefe de gobierno
    .UN_JOINT = Conjunto con la ONU

InterventionOutcome = Resultado de la intervención
    .CORRECTED = Corregido
    .PARTLY_CORRECTED = Corregido en parte
    .NOT_CORRECTED = No corregido
    .UNFOUNDED = Infundado

NextStep = Siguiente paso
    .CONTINUE = Continuar
    .ADJUST_CONDITIONS = Ajustar condiciones
    .SUSPEND = Suspender
    .CEASE = Cesar definitivamente

MechanismKind = Tipo de mecanismo
    .TASK_FORCE = Equipo de tareas
    .WORKING_GROUP = Grupo de trabajo
    .JOINT_WORKING_GROUP = Grupo de trabajo conjunto
    .RC_LED = Dirigido por el coordinador residente
    .NONE = Ninguno

Advice = Asesoramiento
    .SUPPORT_ADVISED = Apoyo aconsejado
    .SUPPORT_ADVISED_WITH_CONDITIONS = Apoyo aconsejado con condiciones
    .SUPPORT_NOT_ADVISED = Apoyo desaconsejado
    .MORE_INFORMATION_NEEDED = Se necesita más información

InformedTopic = Tema informado
    .INCIDENT = Incidente
    .SUSPENSION = Suspensión
    .RESUMPTION = Reanudación
    .CESSATION = Cese
    .DECISION = Decisión
    .ANNUAL_REPORT = Informe anual

ScreeningResult = Resultado de un control
    .CLEAR = Sin objeción
    .CAUTION = Cautela
    .INELIGIBLE = Inadmisible
    .PENDING = Pendiente
    .NO_INFORMATION = Sin información

ScreeningTarget = Objeto del control
    .INDIVIDUAL = Individuo
    .UNIT = Unidad
    .BOTH = Ambos

ViolationClass = Clase de violación
    .GRAVE = Grave
    .OTHER = Otra
    .NONE = Ninguna

Credibility = Credibilidad
    .LOW = Baja
    .MEDIUM = Media
    .HIGH = Alta

Reliability = Fiabilidad
    .HIGH = Alta
    .MODERATE = Moderada
    .LOW = Baja

MitigationType = Tipo de medida
    .PROJECT_DESIGN = Diseño del proyecto
    .COMMUNICATIONS_AGREEMENT = Acuerdo de comunicación
    .STANDARD_SETTING_CAPACITY_BUILDING = Normas y capacidades
    .MONITORING = Seguimiento
    .STANDARD_OPERATING_PROCEDURES = Procedimientos operativos
    .SCREENING_EXCLUSION = Control y exclusión
    .ACCOUNTABILITY = Rendición de cuentas
    .DATA_CONTROL = Control de datos

Party = Quién ejecuta
    .IOM = OIM
    .RECIPIENT = Receptor
    .UN_ENTITY = Entidad de la ONU
    .THIRD_PARTY = Tercero

MeasureState = Estado de una medida
    .PROPOSED = Propuesta
    .AGREED = Acordada
    .STARTED = Iniciada
    .COMPLETED = Completada
    .VERIFIED = Verificada
    .DROPPED = Abandonada

Effectiveness = Eficacia
    .EFFECTIVE = Eficaz
    .PARTLY_EFFECTIVE = Eficaz en parte
    .NOT_EFFECTIVE = Ineficaz

DropReason = Motivo de abandono
    .INFEASIBLE = Inviable
    .REFUSED = Rechazada
    .REPLACED = Sustituida
    .NO_LONGER_NEEDED = Ya no necesaria
    .FUNDING = Falta de fondos

Visibility = Visibilidad
    .FULL = Plena
    .LIMITED = Limitada
    .NONE = Ninguna
    .DONOR_WAIVER_SOUGHT = Exención pedida al donante
    .DONOR_WAIVER_GRANTED = Exención concedida por el donante

IndicatorFamily = Conducta de quién
    .CONDUCT = Conducta del receptor
    .CONTROL = Nuestros controles

IndicatorUnit = Unidad
    .COUNT = Número
    .PERCENT = Por ciento
    .RATE_PER1000 = Por mil
    .DAYS = Días
    .HOURS = Horas

Direction = Sentido desfavorable
    .HIGH_IS_BAD = Alto es malo
    .LOW_IS_BAD = Bajo es malo

Consequence = Efecto de superarlo
    .NONE = Ninguno
    .REVIEW_REQUIRED = Revisión
    .INTERVENTION_REQUIRED = Intervención
    .PRECAUTIONARY_SUSPENSION = Suspensión cautelar

IndicatorState = Estado de un indicador
    .DEFINED = Aún sin medir
    .OK = En rango
    .WARNING = Más allá del aviso
    .BREACHED = Umbral superado
    .NO_DATA = Sin datos
    .RETIRED = Retirado

Access = Acceso
    .FULL = Completo
    .PARTIAL = Parcial
    .REFUSED = Denegado

ReviewResult = Conclusión de la revisión
    .CONTINUE = Continuar
    .REASSESS = Reevaluar
    .SUSPEND = Suspender
    .CEASE = Cesar definitivamente

MaterialChange = Cambio importante
    .CHANGE_OF_COMMAND = Cambio de mando
    .COUP_OR_CONFLICT = Golpe o conflicto
    .LAW_CHANGE = Cambio de ley
    .SCOPE_CHANGE = Cambio de alcance
    .NEW_RECIPIENT = Nuevo receptor
    .MECHANISM_CHANGE = Cambio del mecanismo
    .EXECUTIONS_RESUMED = Reanudación de ejecuciones

Addressee = Destinatario
    .UNIT = Unidad
    .SERVICE = Servicio
    .MINISTRY = Ministerio
    .HEAD_OF_GOVERNMENT = Jefe de gobierno

NotificationContent = Contenido notificado
    .CORE_PRINCIPLES = Principios básicos
    .CONDITIONS = Condiciones
    .SUSPENSION = Suspensión
    .REFUSAL = Denegación
    .CESSATION = Cese
    .RESUMPTION = Reanudación

AuthorityAnswer = Respuesta de la autoridad
    .ACCEPTED = Aceptado
    .ACCEPTED_PARTLY = Aceptado en parte
    .REFUSED = Denegado
    .NO_ANSWER = Sin respuesta
    .CORRECTIVE_ACTION_PROMISED = Acción correctiva prometida
    .CORRECTIVE_ACTION_TAKEN = Acción correctiva adoptada

AgreementKind = Tipo de acuerdo
    .MEMORANDUM_OF_UNDERSTANDING = Memorando de entendimiento
    .EXCHANGE_OF_LETTERS = Canje de notas
    .PROJECT_AGREEMENT = Acuerdo de proyecto
    .DATA_AGREEMENT = Acuerdo sobre datos

Clause = Cláusula
    .HUMAN_RIGHTS_COMPLIANCE = Respeto de los derechos humanos
    .SUSPENSION_WITHOUT_LIABILITY = Suspensión sin responsabilidad
    .MONITORING_ACCESS = Acceso para el seguimiento
    .END_USE = Uso final
    .NO_TRANSFER = Sin transferencia
    .DEATH_PENALTY_ASSURANCE = Garantía sobre la pena de muerte
    .NON_REFOULEMENT = No devolución
    .DATA_PROTECTION = Protección de datos
    .ASSET_RETURN = Devolución de bienes
    .INVESTIGATION = Investigación
    .SCREENING = Control

Precondition = Condición previa
    .NATIONAL_OWNERSHIP = Apropiación nacional
    .DEATH_PENALTY = Pena de muerte
    .WEAPONS = Armas
    .COMBAT_CAPACITY = Capacidad de combate

PreconditionOutcome = Si se cumple
    .MET = Cumplida
    .NOT_MET = No cumplida
    .NOT_APPLICABLE = No aplicable

LegalAdvice = Dictamen jurídico
    .PERMISSIBLE = Admisible
    .NOT_PERMISSIBLE = Inadmisible
    .PERMISSIBLE_IF = Admisible con condición

AssessmentKind = Tipo de evaluación
    .INITIAL = Inicial
    .PERIODIC = Periódica
    .AFTER_INCIDENT = Tras un incidente
    .AFTER_MATERIAL_CHANGE = Tras un cambio importante
    .RAPID = Rápida

Finding = Conclusión
    .FAVOURABLE = Favorable
    .MIXED = Mixta
    .ADVERSE = Desfavorable
    .UNKNOWN = Desconocida

RecordElement = Elemento del historial
    .RECORD_ON_VIOLATIONS = Historial de violaciones
    .ACCOUNTABILITY = Rendición de cuentas
    .CORRECTIVE_MEASURES = Medidas correctivas
    .LEVERAGE = Influencia
    .MONITORING_FEASIBILITY = Viabilidad del seguimiento
    .OVERALL_RISK = Riesgo general

AssessmentState = Estado de la evaluación
    .STARTED = Iniciada
    .SUBMITTED = Presentada
    .RETURNED = Devuelta
    .ENDORSED = Refrendada
    .STALE = Desactualizada

AdverseOutcome = Qué podría ocurrir
    .EXTRAJUDICIAL_KILLING = Ejecución extrajudicial
    .TORTURE = Tortura
    .ENFORCED_DISAPPEARANCE = Desaparición forzada
    .SEXUAL_VIOLENCE = Violencia sexual
    .SLAVERY = Esclavitud
    .WAR_CRIME = Crimen de guerra
    .CRIME_AGAINST_HUMANITY = Crimen de lesa humanidad
    .REFOULEMENT = Devolución
    .COLLECTIVE_EXPULSION = Expulsión colectiva
    .ARBITRARY_DETENTION = Detención arbitraria
    .ILL_TREATMENT = Malos tratos
    .EXCESSIVE_FORCE = Uso excesivo de la fuerza
    .CHILD_DETENTION = Detención de niños
    .FAMILY_SEPARATION = Separación de familias
    .DEATH_SENTENCE = Pena de muerte
    .DISCRIMINATION = Discriminación
    .DATA_MISUSE = Uso indebido de datos
    .SURVEILLANCE = Vigilancia
    .EXTORTION = Extorsión
    .REPRISAL = Represalias
    .DENIAL_OF_RESCUE = Denegación de rescate
    .ASYLUM_ACCESS_DENIED = Denegación de acceso al asilo

IncidentCategory = Naturaleza del incidente
    .EXTRAJUDICIAL_KILLING = Ejecución extrajudicial
    .TORTURE = Tortura
    .ENFORCED_DISAPPEARANCE = Desaparición forzada
    .SEXUAL_VIOLENCE = Violencia sexual
    .SLAVERY = Esclavitud
    .WAR_CRIME = Crimen de guerra
    .CRIME_AGAINST_HUMANITY = Crimen de lesa humanidad
    .REFOULEMENT = Devolución
    .COLLECTIVE_EXPULSION = Expulsión colectiva
    .ARBITRARY_DETENTION = Detención arbitraria
    .ILL_TREATMENT = Malos tratos
    .EXCESSIVE_FORCE = Uso excesivo de la fuerza
    .CHILD_DETENTION = Detención de niños
    .FAMILY_SEPARATION = Separación de familias
    .DEATH_SENTENCE = Pena de muerte
    .DISCRIMINATION = Discriminación
    .DATA_MISUSE = Uso indebido de datos
    .SURVEILLANCE = Vigilancia
    .EXTORTION = Extorsión
    .REPRISAL = Represalias
    .DENIAL_OF_RESCUE = Denegación de rescate
    .ASYLUM_ACCESS_DENIED = Denegación de acceso al asilo
    .DIVERSION_OF_ASSET = Desvío de un bien
    .ACCESS_REFUSED = Acceso denegado
    .DATA_BREACH = Filtración de datos
    .AGREEMENT_BREACH = Incumplimiento de un acuerdo
    .SEXUAL_EXPLOITATION_ABUSE = Explotación y abuso sexuales

Basis = Base de la valoración
    .INHERENT = Antes de toda medida
    .RESIDUAL_PROJECTED = Si todas las medidas funcionan
    .RESIDUAL_ACHIEVED = Con medidas verificadas

Dimension = Dimensión de un riesgo
    .LIKELIHOOD = Probabilidad
    .SCALE = Magnitud
    .SCOPE = Alcance
    .IRREMEDIABILITY = Irremediabilidad

RiskLevel = Nivel de riesgo
    .LOW = Bajo
    .MEDIUM = Medio
    .HIGH = Alto
    .PROHIBITIVE = Prohibitivo

Recommendation = Recomendación
    .APPROVE = Aprobar
    .APPROVE_WITH_CONDITIONS = Aprobar con condiciones
    .DECLINE = Denegar
    .REFER_UP = Elevar

SupportKind = Tipo de apoyo
    .CAPACITY_BUILDING = Fortalecimiento de capacidades
    .AUTHORITY_SUPPORT = Apoyo a autoridades
    .FINANCIAL = Financiero
    .LOGISTICAL = Logístico
    .OPERATIONAL = Operativo
    .JOINT_OPERATION = Operación conjunta

Purpose = Finalidad
    .OPERATIONAL_CAPABILITY = Capacidad operativa
    .HUMAN_RIGHTS_TRAINING = Formación en derechos humanos
    .STANDARD_SETTING = Fijación de normas
    .HUMANITARIAN_ACCESS = Acceso humanitario
    .MEDIATION = Mediación
    .MEDICAL_EVACUATION = Evacuación médica
    .OTHER = Otro

DualUse = Si puede herir
    .NO = No
    .DUAL_USE = Doble uso
    .WEAPON = Arma
    .UNSURE = Dudoso

ExclusionKind = Exclusión
    .HR_IHL_TRAINING = Formación en derechos y derecho humanitario
    .STANDARD_SETTING_COMPLIANCE = Normas y cumplimiento
    .COMPLIANCE_ENGAGEMENT = Diálogo sobre cumplimiento
    .HUMANITARIAN_ACCESS_RELIEF = Acceso y socorro humanitarios
    .MEDIATION = Mediación
    .MED_EVAC_CAS_EVAC = Evacuación médica y de heridos

Applicability = Aplicabilidad
    .APPLIES = Se aplica
    .DOES_NOT_APPLY = No se aplica
    .APPLIES_PRECAUTIONARY = Se aplica por precaución

OverallApplicability = Aplicabilidad general
    .APPLIES = Se aplica
    .APPLIES_IN_PART = Se aplica en parte
    .DOES_NOT_APPLY = No se aplica

RecipientRole = Papel del receptor
    .DIRECT = Directo
    .INDIRECT = Indirecto
    .COMMAND_AUTHORITY = Autoridad de mando

Origin = Origen
    .GOVERNMENT_REQUEST = Petición de un gobierno
    .DONOR_PROPOSAL = Propuesta de un donante
    .IOM_DESIGN = Diseñado por la OIM
    .UN_JOINT_PROGRAMME = Programa conjunto de la ONU

SuspensionKind = Tipo de suspensión
    .PRECAUTIONARY = Cautelar
    .DECIDED = Por decisión

SuspensionReason = Motivo de suspensión
    .GRAVE_INCIDENT = Incidente grave
    .PATTERN_OF_VIOLATIONS = Patrón de violaciones
    .CONDITION_BREACH = Condición incumplida
    .INDICATOR_BREACH = Umbral superado
    .PRECONDITION_LOST = Condición previa perdida
    .COMMANDER_CHANGE = Cambio de comandante
    .ASSURANCE_WITHDRAWN = Garantía retirada
    .CONSISTENCY_ALERT = Registros contradictorios
    .CONFLICT_OUTBREAK = Estallido de conflicto
    .RISK_ABOVE_APPROVAL = Riesgo superior al aprobado

SuspensionFinding = Conclusión sobre la suspensión
    .MAINTAIN = Mantener
    .RECOMMEND_RESUME = Recomendar reanudar
    .RECOMMEND_CEASE = Recomendar el cese

EmergencyBasis = Base de la emergencia
    .OUTSIDE_SUPPORT_DEFINITION = Fuera de la definición de apoyo
    .LIFE_SAVING = Para salvar vidas

EmergencyMode = Modo de autorización
    .WRITTEN = Por escrito
    .ORAL = Oral

EmergencyState = Estado de la emergencia
    .RUNNING = En curso
    .RATIFIED = Ratificada
    .LAPSED = Caducada
    .ENDED = Terminada

AlertStep = Qué pasó con una alerta
    .RAISED = Emitida
    .WENT_ON = Continúa
    .WORSENED = Empeoró
    .ACKNOWLEDGED = Atendida
    .SNOOZED = Pospuesta
    .RETURNED = De vuelta
    .ESCALATED = Escalada
    .RESOLVED = Resuelta

TrackedKind = Qué se sigue
    .MEASURE = Medida
    .CONDITION = Condición

Event = Evento
    .SigningKeyIntroduced = Clave de firma introducida
    .LedgerRestored = Registro restaurado
    .PersonErased = Persona borrada
    .FailureRecorded = Fallo registrado
    .FailureEnded = Fallo terminado
    .SupportSuspended = Apoyo suspendido
    .SuspensionConfirmed = Suspensión confirmada
    .SuspensionReviewed = Suspensión revisada
    .SuspensionExtended = Suspensión prorrogada
    .SupportResumed = Apoyo reanudado
    .SupportCeased = Apoyo cesado definitivamente
    .WindDownRecorded = Repliegue registrado
    .DecisionRequested = Decisión solicitada
    .ConcurrenceRecorded = Conformidad registrada
    .CaseReferredUp = Elevado a nivel superior
    .DecisionReturned = Solicitud devuelta
    .SupportApproved = Apoyo aprobado
    .SupportDeclined = Apoyo denegado
    .ConditionSatisfied = Condición cumplida
    .ConditionBreached = Condición incumplida
    .ConditionVaried = Condición modificada
    .AuthoritiesNotified = Autoridades notificadas
    .AuthorityResponseRecorded = Respuesta de la autoridad
    .CorrectionProposed = Corrección propuesta
    .AnnulmentProposed = Anulación propuesta
    .CorrectionRejected = Corrección rechazada
    .EventCorrected = Evento corregido
    .EventAnnulled = Evento anulado
    .ConsistencyAlertRaised = Contradicción detectada
    .ConsistencyAlertResolved = Contradicción resuelta
    .IndicatorDefined = Indicador definido
    .IndicatorMeasured = Indicador medido
    .IndicatorBreached = Umbral superado
    .IndicatorCleared = Indicador de nuevo en rango
    .IndicatorRetired = Indicador retirado
    .MonitoringVisitRecorded = Visita de seguimiento
    .PeriodicReviewCompleted = Revisión periódica hecha
    .MaterialChangeRecorded = Cambio importante
    .PreconditionAssessed = Condición previa evaluada
    .PreconditionConfirmed = Condición previa confirmada
    .PreconditionLegalAdviceRecorded = Dictamen jurídico registrado
    .MechanismConsulted = Mecanismo consultado
    .MechanismAdviceReceived = Asesoramiento recibido
    .MechanismTimedOut = Sin respuesta del mecanismo
    .MechanismInformed = Mecanismo informado
    .MitigationAdded = Medida propuesta
    .MitigationAgreed = Medida acordada
    .MitigationStarted = Medida iniciada
    .MitigationProgressReported = Avance de una medida
    .MitigationCompleted = Medida completada
    .MitigationVerified = Medida verificada
    .MitigationDropped = Medida abandonada
    .MitigationDueChanged = Plazo de medida cambiado
    .VisibilityDecided = Visibilidad decidida
    .RiskAssessmentStarted = Evaluación de riesgos iniciada
    .RecipientRecordAssessed = Historial evaluado
    .RiskIdentified = Riesgo identificado
    .RiskRated = Riesgo valorado
    .NonProvisionRiskAssessed = Riesgo de no apoyar evaluado
    .RiskAssessmentSubmitted = Evaluación presentada
    .RiskAssessmentEndorsed = Evaluación refrendada
    .RiskAssessmentReturned = Evaluación devuelta
    .CaseOpened = Expediente abierto
    .SupportItemAdded = Apoyo añadido
    .SupportItemRevised = Apoyo revisado
    .SupportItemRemoved = Apoyo suprimido
    .RecipientLinked = Receptor vinculado
    .RecipientUnlinked = Receptor desvinculado
    .ApplicabilityDetermined = Aplicabilidad determinada
    .ConflictOfInterestDeclared = Conflicto de intereses declarado
    .CaseClosed = Expediente cerrado
    .CaseWithdrawn = Expediente retirado
    .CaseReopened = Expediente reabierto
    .DeadlinePassed = Plazo vencido
    .RoleAssigned = Función asignada
    .RoleAssignmentEnded = Asignación terminada
    .AlertAcknowledged = Alerta atendida
    .AlertSnoozed = Alerta pospuesta
    .AlertSnoozeEnded = Alerta de vuelta
    .AlertEscalated = Alerta escalada
    .AlertResolved = Alerta resuelta
    .DeadlineNear = Plazo próximo
    .IncidentReported = Incidente notificado
    .IncidentAssessed = Incidente evaluado
    .IncidentClosed = Incidente cerrado
    .EvidenceAttached = Prueba adjuntada
    .EvidenceAccessChanged = Acceso a prueba cambiado
    .EvidenceContentErased = Prueba borrada
    .SupportActivated = Apoyo iniciado
    .DeliveryRecorded = Entrega registrada
    .SupportEnded = Apoyo terminado según lo previsto
    .EmergencySupportAuthorised = Apoyo de emergencia autorizado
    .EmergencySupportRatified = Apoyo de emergencia ratificado
    .EmergencySupportLapsed = Apoyo de emergencia caducado
    .EmergencySupportEnded = Apoyo de emergencia terminado
    .InterventionOpened = Intervención abierta
    .InterventionStepTaken = Paso de intervención
    .InterventionClosed = Intervención cerrada
    .AgreementSigned = Acuerdo firmado
    .AgreementTerminated = Acuerdo rescindido
    .MechanismIdentified = Mecanismo identificado
    .RecipientRegistered = Receptor inscrito
    .CommandChanged = Cambio de mando
    .RecipientScreened = Receptor controlado
    .AccessRulesPublished = Reglas de acceso publicadas
    .OfficePlaced = Oficina ubicada
    .AccountOpened = Cuenta abierta
    .AccountClosed = Cuenta cerrada
    .AccessTokenIssued = Token emitido
    .AccessTokenRevoked = Token revocado
    .EmergencyAccountUsed = Cuenta de emergencia usada
    .ReadingsRecorded = Lecturas registradas
    .RoleGranted = Función otorgada
    .RoleDelegated = Función delegada
    .RoleRevoked = Función revocada
    .PolicyPublished = Política publicada
    .AlertRulesPublished = Reglas de alerta publicadas
