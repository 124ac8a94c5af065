# The page: the words of the screens of many cases.
# Not yet read by a native reviewer.

## The screens of many cases

many-loading = Se consulta el registro…
many-not-shown = No visible para usted
many-not-shown-why = Su función no lo ve, o está reservado. No significa que no haya nada.
many-not-shown-or-unknown = Desconocido, o no visible para usted
many-no-day = Sin fecha
many-due-today = hoy
many-over-today = vencido hoy, pasada la hora
many-days-left = { $days ->
    [one] queda { $days } día
    *[other] quedan { $days } días
    }
many-days-over = { $days ->
    [one] { $days } día de retraso
    *[other] { $days } días de retraso
    }
many-expired = { $days ->
    [one] expiró hace { $days } día
    *[other] expiró hace { $days } días
    }
many-partly-suspended = Suspendido en parte
many-unrated = Sin valorar
many-figures = La cartera en cifras
many-cases = Casos
many-awaiting-decision = Pendientes de decisión
many-support-runs = Apoyo en curso
many-suspended-now = Suspendidos
many-blocked = Bloqueados por una condición previa
many-real-risk = Riesgo real de violaciones graves
many-median-days = Días hasta la decisión, mediana
many-median-rests = { $cases ->
    [one] sobre { $cases } caso
    *[other] sobre { $cases } casos
    }
many-approvals = Aprobaciones
many-approvals-note = con condiciones: { $conditions } · denegadas: { $declined }
many-small-counts-withheld = Las cifras pequeñas se reservan para su función, para que nadie pueda ser identificado. «No visible para usted» no significa ninguno.
many-small-counts-filtered = Las cifras pequeñas se reservan para su función. Con un filtro se reservan todas: dos respuestas sobre casi los mismos casos revelarían el que las separa.
many-not-closed = { $count ->
    [one] { $count } sin cerrar
    *[other] { $count } sin cerrar
    }
many-residual-level = Riesgo residual
many-what-is-due = Vencimientos
many-due-span-all = Todo
many-due-span-over = Vencido
many-due-span-near = En 30 días
many-nothing-due = Nada vence en los casos que usted ve.
many-nothing-overdue = Nada está vencido en los casos que usted ve.
many-passing-recorded = Vencimiento registrado
many-first-page = Primera página
many-more = Más
many-waits-on-me = Lo que me espera
many-nothing-waits = Nada le espera: ninguna medida, condición o plazo suyos, ni alerta abierta de la que se avisó a su función.
many-to-decide = Por decidir
many-to-do = Por hacer
many-told-of = Alertas de las que se avisó a su función
many-all-of-desk = { $count ->
    [one] Ver { $count } elemento
    *[other] Ver los { $count } elementos
    }
many-all-alerts = Todas las alertas
many-just-recorded = Recién registrado:
many-pictures-by-country = Las imágenes siguientes son por país. No conocen las oficinas y muestran más que las listas de arriba.
many-mode-now = Ahora en
many-mode-reached = Etapa alcanzada
many-suspensions = Suspensiones
many-suspended-cases = Casos suspendidos
many-breached = Indicadores superados
many-calendar = Revisiones
many-matrix = Riesgos antes y después
many-drift = Cómo evolucionó el riesgo
many-dotted = Cómo avanzaron los casos
many-all-countries = Todos
many-clear = Borrar
many-since = desde el { $day }
many-case = Caso
many-next-deadline = Próximo plazo
many-open-alerts = Contradicciones abiertas
many-open-conditions = Condiciones abiertas
many-open-incidents = Incidentes abiertos
many-owner = Responsable
many-opened = Abierto
many-last-recorded = Último registro
many-none-due = Ninguno
many-not-told-then = No se indica para un momento pasado
many-none-so-far = Ninguno entre los examinados hasta ahora. Pase a la página siguiente.
many-nobody = Nadie
many-and = { ", " }
many-pairs = { $count } × { $status }
many-pages = Páginas
many-previous = Anterior
many-next = Siguiente
many-recorded-with-words = Lo registrado con estas palabras
many-named-with-words = Casos con estas palabras en la referencia o el título
many-nothing-found = Nada de lo que usted ve contiene todas estas palabras. Menos palabras encuentran más; susp* encuentra lo que empieza así.
many-searched-up-to = Buscado hasta la posición
many-annulled = Anulado después
many-corrected = Corregido después
many-in-field = En
many-happened = Ocurrido el
many-recorded = Registrado el
many-position = Posición
many-look-for = Buscar casos
many-words = Palabras, o una referencia
many-look = Buscar
many-words-about = Encuentra otras formas de una palabra en inglés, francés, español y árabe. "dos palabras" tal cual, susp* lo que empieza así, -palabra lo que no debe estar.
many-narrow = { $count ->
    [one] Acotar ({ $count } en uso)
    *[other] Acotar ({ $count } en uso)
    }
many-narrow-events = { $count ->
    [one] Cuándo ocurrió o se registró ({ $count } en uso)
    *[other] Cuándo ocurrió o se registró ({ $count } en uso)
    }
many-recipient = Receptor
many-at-most = Confidencialidad máxima
many-any = Cualquiera
many-made-up = Datos de demostración
many-made-up-no = Excluidos
many-made-up-yes = Solo estos
many-days = Días del caso
many-opened-from = Abierto desde
many-opened-until = Abierto hasta
many-decided-from = Primera decisión desde
many-decided-until = Primera decisión hasta
many-ends-from = Fin previsto desde
many-ends-until = Fin previsto hasta
many-clocks = Los dos relojes
many-as-recorded = Según lo registrado al (UTC)
many-as-effective = Según lo vigente el
many-happened-from = Ocurrido desde
many-happened-to = Ocurrido hasta
many-recorded-from = Registrado desde (UTC)
many-recorded-before = Registrado antes de (UTC)
many-word-forms = Otras formas de una palabra en
many-language-ENGLISH = inglés
many-language-FRENCH = francés
many-language-SPANISH = español
many-language-ARABIC = árabe
many-clear-all = Ver todo de nuevo
many-shown-as-recorded = Según lo registrado al { $instant }.
many-shown-as-effective = Según lo vigente el { $day }.
many-back-to-now = Volver al presente
many-past-still = Esto es el pasado: nada de lo que se registre a partir de ahora lo cambia.
many-desk-of-now = Lo que le espera a usted es del presente y no se muestra aquí.
many-not-of-day = Las alertas siguen lo que se registró y no se muestran aquí. Tampoco lo que le espera a usted, que es del presente.
many-clock = El reloj: tal como se registró
many-clock-about = Lo que se sabía en un momento, con todo lo registrado hasta entonces y nada de lo que vino después.
many-no-recipient-then = Ningún receptor estaba registrado entonces, o su función no ve el directorio.
many-not-registered-then = No estaba registrado entonces, o no se le muestra.
many-no-alerts-then = No había nada abierto entonces. Nada de lo que usted puede ver se había incumplido, suspendido o vencía.
many-alert-elsewhere = La alerta { $position } no está entre las de ese momento que se muestran aquí.
many-acts-of-now = Sobre una alerta se actúa ahora: vuelva al presente para hacerlo.
many-none-breached = Ningún indicador está superado en los casos que usted ve.
many-no-case = No hay ningún caso visible para usted. Un caso aparece cuando se abre dentro de su alcance.
many-no-case-fits = Ningún caso visible cumple todo esto. Quite algún criterio.
many-no-case-then = Ningún caso visible estaba abierto entonces.
many-no-case-named = Ningún caso visible tiene estas palabras en su referencia o título.
many-lines-shown = { $count ->
    [one] { $count } caso mostrado.
    *[other] { $count } casos mostrados.
    }
many-there-are-more = Hay más.
many-in-all = { $count ->
    [one] { $count } en total.
   *[other] { $count } en total.
}
many-more-than = { $count } o más en total.
many-to-recipients = Receptores a través de los casos
many-views = Vistas guardadas
many-save-view = Guardar esta vista
many-view-name = Nombre de la vista
many-save = Guardar
many-forget-view = Olvidar la vista { $name }
many-views-about = Guardadas en este navegador, solo para usted. Para compartir una, envíe su dirección.
many-take-copy = Tomar una copia
many-copy-about = El servidor hace el archivo, con un sello para comprobarlo. Queda constancia de que usted lo tomó.
many-copy-of-then = La copia es del momento mostrado arriba. El servidor hace el archivo, con un sello para comprobarlo. Queda constancia de que usted la tomó.
many-copy-reason = Motivo, si se pide
many-copy-saved = Guardado como { $file }.
many-recipients-about = Unidades y órganos que recibieron apoyo, o iban a recibirlo, y los que están por encima.
many-name-or-id = Nombre o identificador
many-force = Tipo de fuerza
many-directly-below = Directamente por debajo de
many-ineligible = No elegible
many-ineligible-yes = Los no elegibles
many-ineligible-no = Los demás
many-no-recipient-fits = Ningún receptor cumple todo esto.
many-no-recipient = No hay receptores inscritos, o su función no ve el directorio.
many-above = Por encima
many-below = Por debajo
many-nothing-above = Nada
many-nothing-below = Nada
many-screenings = Verificaciones de antecedentes
many-screening-ends = Primera verificación en expirar
many-command-changed = Cambio de mando
many-commander = Comandante
many-no-screening-counts = Ninguna vigente
many-never = Nunca
many-no = No
many-yes = Sí
many-no-such-recipient = No existe ese receptor, o no es visible para usted.
many-its-cases = Sus casos
many-no-cases-of-recipient = No está vinculado a ningún caso visible.
many-link-taken-back = Vínculo retirado
many-incidents = Incidentes
many-no-incidents = Ningún incidente visible lo menciona.
many-incidents-withheld = { $count ->
    [one] Los incidentes de { $count } caso no son visibles para usted.
    *[other] Los incidentes de { $count } casos no son visibles para usted.
    }
many-incidents-of-newest = { $count ->
    [one] Buscados en su caso más reciente.
    *[other] Buscados en sus { $count } casos más recientes.
    }
many-reported = comunicado el { $day }
many-grave = Grave
many-not-assessed = Aún sin evaluar
many-never-screened = Nunca fue verificado.
many-screened-on = verificado el { $day }
many-carried-over = tomado de
many-counts-until = Vale hasta
many-recorded-about = Todo lo registrado al respecto
many-events = { $count ->
    [one] { $count } registro
    *[other] { $count } registros
    }
many-nothing-recorded = Nada de lo que usted ve lo menciona.
many-what-happened = Qué ocurrió
many-by = Por
many-registry = Directorio de receptores
many-newest = Los más recientes
many-earlier = Anteriores
many-asker-OVERSIGHT = Órganos de supervisión y auditores
many-asker-MANAGER = Jefes de misión y de proyecto
many-asker-PARTNER = El mecanismo y los socios de las Naciones Unidas
many-asker-PUBLIC = Donantes y público
many-reports-about = Cada pregunta dice qué responde exactamente, y cada fila en qué registros se basa.
many-question-number = Pregunta { $number }
many-must-be-empty = Vacío si todo se hizo bien
many-definition = Qué se responde exactamente
many-no-such-report = No hay ningún informe { $name }. Estos son los que hay.
many-all-reports = Todos los informes
many-rests-on-kinds = Se basa en registros de estos tipos:
many-needs = Indique primero: { $names }
many-required = necesario
many-as-usual = Por defecto
many-otherwise = Si no:
many-after-position = o tras la posición
many-recorded-only = No se pregunta por fecha de vigencia.
many-ask = Preguntar
many-counted-day = Día de referencia: { $day }
many-up-to-position = hasta la posición
many-cases-left-out = { $count ->
    [one] Se omite { $count } caso: usted no ve todo en lo que se basa la respuesta.
    *[other] Se omiten { $count } casos: usted no ve todo en lo que se basa la respuesta.
    }
many-cases-in-part = { $count ->
    [one] { $count } caso se presenta en parte.
    *[other] { $count } casos se presentan en parte.
    }
many-empty-as-it-must = Vacío, como debe ser: nada así consta en lo que usted ve.
many-not-empty = Esto debería estar vacío. Cada fila dice que algo no se hizo como se debe.
many-no-rows = Ninguna fila: nada en los casos visibles responde a esto.
many-no-value = sin valor
many-rests-on = Se basa en
many-more-sources = { $count ->
    [one] { $count } más
    *[other] { $count } más
    }
many-sources-cut = Los primeros 200 de { $count }.
many-columns = Qué dicen las columnas
many-in-use = En uso
many-take-away = Quitar: { $what }
many-who-one-is = Quién es usted aquí
many-on-behalf = En nombre de
many-reach = Casos a su alcance
many-reach-also = y aquellos de los que es responsable o a los que está asignado
many-up-to-class = Confidencial hasta
many-small-counts = Cifras pequeñas
many-withheld = Reservadas
many-shown = Visibles
many-may = Este acceso permite
many-session = Esta sesión
many-session-until = Termina a más tardar el
many-by-token = Usted está aquí con una ficha de acceso; vale hasta el día indicado abajo.
many-idle = { $minutes ->
    [one] Termina antes si no se usa durante { $minutes } minuto.
    *[other] Termina antes si no se usa durante { $minutes } minutos.
    }
many-session-about = Se guarda en esta pestaña y termina en todas cuando usted sale.
many-what-is-seen = Lo que usted ve y lo que no
many-seen = visible
many-not-seen = no visible
many-sees-about = Lo que usted no ve se omite, y la página lo dice. Las reglas están en la política.
many-tokens = Sus fichas de acceso
many-no-tokens = No tiene fichas de acceso. Las emite quien cuida del registro.
many-revoked = Revocada
many-ended = Terminada
many-holds = Vigente
many-issued = Emitida el
many-last-used = último uso el
many-never-used = sin usar desde que arrancó el servidor
many-until = hasta
many-opened-at = abierta el

ReportColumn = Columna de un informe
    .about = Sobre
    .achievedLevel = Nivel logrado
    .achievedOn = Logrado el
    .activeAfter = Activos después
    .activeBefore = Activos antes
    .activeSince = Activo desde
    .addressee = Destinatario
    .adverseOutcome = Consecuencia adversa
    .advice = Consejo
    .agrees = Concuerda
    .alerts = Alertas
    .amount = Importe
    .answeredOn = Respondido el
    .approved = Aprobados
    .approvedBy = Aprobado por
    .approvedCases = Casos aprobados
    .approvedOn = Aprobado el
    .assessedBy = Evaluado por
    .assessedOn = Evaluado el
    .at = En la posición
    .attachedAt = Adjuntado en la posición
    .authorisedAt = Autorizado a las (UTC)
    .authorisedBy = Autorizado por
    .authority = Autoridad
    .case = Caso
    .ceased = Cesados
    .change = Cambio
    .changedOn = Cambiado el
    .checkpoint = Punto de control
    .conditions = Condiciones
    .confirmedBy = Confirmado por
    .confirmedOn = Confirmado el
    .consequence = Consecuencia
    .country = País
    .counts = Cuenta
    .currency = Moneda
    .days = Días
    .daysLate = Días de retraso
    .daysOver = Días de exceso
    .decidedBy = Decidido por
    .decidedOn = Decidido el
    .decision = Decisión
    .decisionAt = Decisión en la posición
    .decisions = Decisiones
    .declined = Denegados
    .deliveredOn = Entregado el
    .deliveries = Entregas
    .detail = Detalle
    .due = Vence
    .dueOn = Vence el
    .earlierUses = Usos anteriores
    .effectiveOn = Ocurrido el
    .emergency = Emergencia
    .endedOn = Terminado el
    .evidence = Prueba
    .fact = Hecho en la posición
    .field = Campo
    .finding = Hallazgo
    .forceType = Tipo de fuerza
    .from = Desde
    .graveAfter = Incidentes graves después
    .happenedOn = Ocurrido el
    .how = Cómo
    .id = Identificador
    .inForce = En vigor
    .incidentsAfter = Incidentes después
    .indicator = Indicador
    .ineligible = No elegibles
    .inherentLevel = Nivel inherente
    .involvement = Participación
    .item = Elemento
    .items = Elementos
    .kind = Tipo
    .known = Conocido
    .lapsedAt = Caducado a las (UTC)
    .lastAt = Último en la posición
    .leafHash = Huella de la hoja
    .levelAfter = Nivel después
    .levelBefore = Nivel antes
    .levelNew = Nivel según la nueva política
    .levelThen = Nivel entonces
    .levelsAbove = Niveles por encima
    .line = Línea
    .linked = Vinculado
    .logSize = Tamaño del diario
    .longest = El más largo
    .lowered = Rebajados
    .loweredShare = Parte rebajada (%)
    .meanDrop = Bajada media
    .measure = Medida
    .median = Mediana
    .metLate = Cumplidas tarde
    .metOnTime = Cumplidas a tiempo
    .missed = Incumplidas
    .n = Número
    .name = Nombre
    .named = Mencionado
    .nonProvisionLevel = Nivel de no apoyar
    .notification = Notificación
    .notifiedOn = Notificado el
    .now = Ahora
    .of = De
    .office = Oficina
    .on = El
    .onRecord = Registrado
    .onTimeShare = Parte a tiempo (%)
    .openAlerts = Alertas abiertas
    .opened = Abiertos
    .outcome = Resultado
    .outcomes = Resultados
    .overdue = Vencido
    .owner = Responsable
    .pairs = Pares
    .party = Parte
    .people = Personas
    .percent = Por ciento
    .policyThen = Política entonces
    .precedentToStart = Necesario antes del inicio
    .precondition = Condición previa
    .project = Proyecto
    .projectedLevel = Nivel previsto
    .projectedOn = Previsto el
    .promisedBy = Prometido para
    .proposedBy = Propuesto por
    .quantity = Cantidad
    .quarter = Trimestre
    .ratifiedAt = Ratificado a las (UTC)
    .ratifiedInTime = Ratificado a tiempo
    .ratifyBy = Ratificar antes de (UTC)
    .readAt = Leído a las (UTC)
    .readBy = Leído por
    .reason = Motivo
    .reasons = Motivos
    .recipient = Receptor
    .recipients = Receptores
    .recorded = Registrado en la posición
    .recordedAt = Registrado a las (UTC)
    .recordedOn = Registrado el
    .relation = Relación
    .requested = Solicitados
    .requiredNew = Exigido por la nueva política
    .requiredThen = Exigido entonces
    .residualLevel = Nivel residual
    .revision = Revisión
    .risk = Riesgo
    .role = Función
    .root = Raíz del diario
    .rule = Regla
    .running = En curso
    .screened = Verificados
    .section = Sección
    .sha256 = SHA-256
    .share = Parte (%)
    .shortest = El más corto
    .since = Desde
    .state = Estado
    .status = Situación
    .statusAfter = Situación después
    .statusBefore = Situación antes
    .streamHead = Cabeza de la cadena del caso
    .subject = Asunto
    .supportLevel = Nivel de apoyar
    .suspended = Suspendidos
    .suspendedOn = Suspendido el
    .suspension = Suspensión
    .target = Posición afectada
    .targetKind = Tipo afectado
    .text = Texto
    .threshold = Umbral
    .title = Título
    .to = Hasta
    .type = Tipo
    .typeNumber = Número del tipo
    .validUntil = Válido hasta
    .value = Valor
    .was = Era
    .what = Qué
    .why = Por qué
    .withConditions = Con condiciones

## End of the screens of many cases

## Valores que solo tienen los informes

many-value-ACKNOWLEDGED = Llegó después y se reconoció
many-value-ACTIVATED = Apoyo iniciado
many-value-AGREEMENT = Proporción que coincide
many-value-ANNULMENT = Anulación
many-value-APPROVED = Aprobado
many-value-ASSESSED = Lo evaluó
many-value-AUTHORISED = Lo autorizó
many-value-BEFORE = Estaba antes, en ninguno
many-value-BREACHED = Umbral superado
many-value-CASE = Expediente
many-value-CEASED = Cesado definitivamente
many-value-CHANGED = Cambiado
many-value-CHILD = Por debajo
many-value-COMMAND_CHANGED = Cambio de mando
many-value-CONCURRED = Dio su conformidad
many-value-CONDITION = Condición
many-value-CORRECTION = Corrección
many-value-DECISION = Decisión
many-value-DECLINED = Denegado
many-value-DELIVERED = Entregado
many-value-DUE = Vence
many-value-EMERGENCY = Emergencia
many-value-ENDED = Terminado según lo previsto
many-value-ENDORSED = Lo refrendó
many-value-EXPIRED = Aprobación caducada
many-value-HIGHER_AUTHORITY_NEEDED = Se necesita una autoridad mayor
many-value-INCIDENT = Incidente
many-value-INCIDENT_TO_FIRST_STEP = Del incidente al primer paso
many-value-IN_DOSSIER = En el legajo
many-value-ITSELF = Él mismo
many-value-LEVEL_CHANGED = Otro nivel
many-value-LINKED = Vinculado
many-value-LOWER_AUTHORITY_ENOUGH = Basta una autoridad menor
many-value-MEASURE = Medida
many-value-MISSING = Ausente
many-value-NEW = Nuevo
many-value-NOBODY_MAY_APPROVE = Nadie puede aprobar
many-value-NONE = Ninguno
many-value-NOTIFICATION = Notificación
many-value-NOT_ACTIVE = No activo
many-value-NOT_MET = No cumplida
many-value-NO_DATA = Sin datos
many-value-NO_EMERGENCY = Sin emergencia autorizada
many-value-NO_READING = Sin lectura
many-value-OPENED_TO_DECISION = De la apertura a la decisión
many-value-OPEN_ALERT = Alerta abierta
many-value-OUTSIDE_EMERGENCY = Fuera de la emergencia
many-value-OWNED = Responsable del expediente
many-value-PAIR = Asesoramiento y resultado
many-value-PARENT = Por encima
many-value-REQUESTED = Lo solicitó
many-value-RESUMED = Reanudado
many-value-SCREENED = Controlado
many-value-SELF = Él mismo
many-value-SEVERAL = Varias clases
many-value-STALE = Ya no válida
many-value-STATUS = En qué etapa está
many-value-SUSPENDED = Suspendido
many-value-SUSPENSION_LENGTH = Duración de una suspensión
many-value-TOO_LONG = Demasiado larga
many-value-UNCONFIRMED = Sin confirmar
many-value-UNKNOWN = Desconocido
many-value-UNLINKED = Desvinculado
many-value-UNREVIEWED = Sin revisión
many-value-VISIT_REFUSED = Visita denegada
many-value-WAITING = Le espera
