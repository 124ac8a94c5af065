# Spanish: the sentences of the pictures.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

## Counts, used in the sentences below

days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
cases = { $count ->
    [one] { $count } expediente
   *[other] { $count } expedientes
}
risks = { $count ->
    [one] { $count } riesgo
   *[other] { $count } riesgos
}
conditions-count = { $count ->
    [one] { $count } condición
   *[other] { $count } condiciones
}

## Around every picture

demonstration = Datos de demostración. No se describe a ninguna persona, unidad ni país real.
case-and-step = { $case } · paso { $step } de { $of }
stamp-case = Al evento { $step } de { $of } del expediente { $case }
stamp-portfolio = Todos los expedientes que puede ver
stamp-position = posición { $position } del registro
stamp-hash = huella de ese registro { $hash }…
stamp-no-hash = huella no mostrada
stamp-policy = edición { $edition } de la política
stamp-filter = filtro: { $filter }
stamp-no-filter = sin filtro
stamp-day = del { $day }
stamp-effective = situación al { $day }, según lo conocido en esa posición
hidden-events = { $count ->
    [one] No se le muestra { $count } evento de este expediente.
   *[other] No se le muestran { $count } eventos de este expediente.
}
hidden-cases = { $count ->
    [one] Se omite { $count } expediente: no se le muestra todo lo necesario.
   *[other] Se omiten { $count } expedientes: no se le muestra todo lo necesario.
}
empty-withheld = Esto no se le muestra: su función no ve lo que la imagen representaría.
capped = Representados: { $shown } de { $all }.
capped-at-least = Representados: { $shown } de al menos { $all }.
more-in-table = Más líneas en la tabla: { $count }.
none = ninguno
changed = modificado
today = hoy
severity = Gravedad
likelihood = Probabilidad
level = Nivel
score-1 = 1 muy baja
score-2 = 2 baja
score-3 = 3 media
score-4 = 4 alta
score-5 = 5 muy alta
state-since = { $state }, desde hace { days }
breached-since = { $state }, desde hace { days }
state-by = { $state } por { $by }
days-ago = hace { days }
days-left = faltan { days }
days-overdue = con { days } de retraso
days-open = mediana: { days }
days-short = { days }
days-suspended = { days }
due-on = vence { $day }
unit-count = { $value }
unit-percent = { $value } %
unit-per-thousand = { $value } por 1.000
unit-days = { $value } d
unit-hours = { $value } h

## Columns and rows

col-step = Paso
col-event = Evento
col-happened = Ocurrió el
col-recorded = Registrado el
col-number = N.º
col-risk = Riesgo
col-before = Antes
col-after = Después
col-level = Nivel
col-severity = Gravedad
col-likelihood = Probabilidad
col-cases = Expedientes
col-stage = Etapa
col-median-days = Días abiertos (mediana)
col-indicator = Indicador
col-state = Estado
col-since = Desde
col-last = Último valor
col-threshold = Umbral
col-case = Expediente
col-support = Apoyo
col-from = Desde
col-to = Hasta
col-days-suspended = Días de suspensión
col-severity-word = Urgencia
col-alert = Alerta
col-raised = Emitida el
col-by = A cargo de
col-what = Qué
col-value = Valor
col-changed = Modificado
col-due = Vence
col-days-left = Días restantes
col-events = Eventos
col-days = Días abiertos
col-quiet = Silencio más largo, días
col-inherent = Inherente
col-residual = Residual
col-now = Último
row-status = Dónde está
row-title = Asunto
row-authority = Decidido por
row-level = Riesgo residual aceptado
row-because = Motivo
row-policy = Reglas vigentes
row-dossier = Se basó en
row-valid-until = Válida hasta
row-dissent = Desacuerdos
row-departs = Asesoramiento
row-before = Antes
row-review = Próxima revisión
row-events = Eventos del registro
row-opened = Leído y comparado al abrir, hasta
row-again = Releído en segundo plano, hasta
row-finished = Última lectura completa
row-flaw = Primer registro alterado
again-since = { $position }, desde { $since }
pin-signed = Punto de control firmado por este registro: { $size }
pin-witnessed = Punto de control firmado por testigos: { $size }

## Keys of the drawings

key-past = pasado
key-here = aquí
key-later = todavía no
key-decision = decisión
key-alert = alerta
key-suspension = suspensión
key-other = otro evento
key-before = antes de la mitigación
key-after = después de la mitigación
key-same = sin cambio
key-moved = pasó a
key-under-way = en curso
key-attention = requiere atención
key-over = terminado
key-measured = medido
key-threshold = umbral
key-warning = línea de aviso
key-waiting = aprobado, sin empezar
key-running = en marcha
key-suspended = suspendido
key-ended = terminado o cesado
key-verified = leído, conforme
key-unverified = registrado después, aún no releído
key-flaw = alterado
key-doubt = no fiable desde aquí
key-checkpoint = punto de control
key-due = por vencer
key-overdue = vencido
key-done = hecho
key-falls = baja o se mantiene
key-climbs = vuelve a subir

## The film strip

film-title = El expediente paso a paso
film-here = Paso { $step } de { $of }: { $event }.
film-empty = No se le muestra ningún evento de este expediente.
film-later = todavía no
film-broken = no fiable
film-broken-from = El registro del paso { $step } no es como se registró. No se fíe de él ni de lo que sigue.
film-window = Pasos dibujados: { $shown } de { $all }. El riel los muestra todos.
film-rail = Por fecha
film-quiet = { days } sin nada
film-quiet-from = Nada durante { days } desde el { $day }.

## The matrix

matrix-title = Riesgos antes y después de la mitigación
matrix-told = { risks }. En un nivel más bajo tras la mitigación: { $less }.
matrix-told-portfolio = El riesgo más grave de cada uno: { cases }, según la última valoración.
matrix-projected = Tras la mitigación cuenta las medidas acordadas; no todas están verificadas.
matrix-empty = Aún no se ha valorado ningún riesgo de este expediente.
matrix-empty-portfolio = Ningún expediente que usted ve tiene riesgos valorados.

## The funnel

funnel-title = Expedientes por etapa
funnel-now = Dónde están: { cases }. Suspendidos: { $suspended }.
funnel-reached = Hasta dónde llegaron: { cases }.
funnel-hairline = Línea fina: cuánto llevan abiertos los expedientes de una etapa, o lo estuvieron hasta cerrarse; la mediana.
funnel-empty = No hay aquí expedientes que usted pueda ver.
funnel-small = No se muestra: un número es tan pequeño que podría señalar un expediente.
reached-opened = Abiertos
reached-rated = Riesgo valorado
reached-decided = Decididos
reached-approved = Aprobados
reached-suspended = Suspendidos alguna vez
reached-closed = Cerrados

## Indicators

indicators-title = Indicadores frente a umbrales
indicators-told = Indicadores: { $count }. Umbral superado: { $breached }.
indicators-empty = Aún no se ha definido ningún indicador en este expediente.
indicators-none-breached = Ningún indicador de los expedientes que usted ve supera su umbral.
breached-from = superado desde { $value }
breached-below = incumplido bajo { $value }

## Suspensions

suspensions-title = Apoyo en marcha y suspendido
suspensions-told = Apoyos y receptores: { $count }. Suspendidos: { $now }.
suspensions-told-portfolio = Suspendidos alguna vez: { cases }. Aún suspendidos: { $now }.
suspensions-empty = Aún no se ha aprobado apoyo en este expediente: nada ha empezado ni se ha suspendido.
suspensions-empty-portfolio = Ningún apoyo que usted ve ha sido suspendido.

## Alerts

alerts-title = Alertas
alerts-told = Abiertas: { $count }. Críticas: { $critical }.
alerts-rhythm = Emitidas en 30 días: { $count }
alerts-empty = No hay nada abierto ni se emitió nada en 30 días.
alerts-none-open = No hay nada abierto.
alerts-ledger = El propio registro

## The decision

decision-title = La decisión
decision-approved = Apoyo aprobado el { $day } por { $by }, sin condiciones.
decision-approved-with-conditions = Apoyo aprobado el { $day } por { $by }, con { conditions-count }.
decision-declined = Apoyo denegado el { $day } por { $by }.
decision-none = Aún no se ha decidido nada. El expediente está en: { $status }.
decision-suspended = El apoyo está suspendido desde el { $day }.
decision-ceased = El apoyo cesó definitivamente el { $day }.
decision-review = Revisión prevista: { $day }.
stands-at = Estado: { $status }
dossier-up-to = el expediente hasta el paso { $step }, huella { $hash }…
dissent-by = No estuvieron de acuerdo: { $offices } ({ $count })
dissent-none = ninguno registrado
departs = se aparta del asesoramiento del mecanismo
decisions-before = decisiones anteriores: { $count }
conditions = Condiciones
decided-approved = aprobado { $day }
decided-declined = denegado { $day }

## What a step changed

diff-title = Qué cambió el paso
diff-told = Paso { $step }: { $event }, { $day }, registrado por { $by }. Líneas modificadas: { $count }.
diff-same = Sin cambios ({ $count }): { $fields }
diff-empty = Este paso no se le muestra.
field-status = Etapa
field-items = Apoyo
field-recipients = Receptores
field-pairs = Apoyos y receptores
field-assessment = Evaluación
field-risks = Riesgos
field-level = Riesgo residual
field-measures = Medidas
field-decision = Decisión
field-conditions = Condiciones
field-indicators = Indicadores
field-review = Próxima revisión
field-incidents = Incidentes abiertos
field-interventions = Intervenciones abiertas
field-suspensions = Suspensiones
field-evidence = Pruebas
field-alerts = Alertas abiertas

## Integrity

integrity-title = Todo el registro: qué se comprobó
integrity-told = Eventos del registro: { $count }. Leído y comparado hasta el evento { $opened }: conforme.
integrity-flaw = El evento { $position } está alterado. No se fíe de nada desde ahí; ejecute hrdd verify.
integrity-by-server = Es lo que dice el programa que guarda el registro. Para comprobarlo: hrdd verify, o un punto de control guardado en otro lugar.
integrity-empty = El registro está vacío.

## The calendar

calendar-title = Revisiones previstas, hechas y vencidas
calendar-told = Por vencer: { $count }. Vencidas: { $overdue }.
calendar-empty = No hay revisiones previstas ni hechas en estas semanas.
calendar-done-of = Las revisiones hechas son las de los { $count } expedientes abiertos en último lugar.
week-sum = Semana
week-counts = { $due } por vencer, { $done } hechas
weekday-1 = lun
weekday-2 = mar
weekday-3 = mié
weekday-4 = jue
weekday-5 = vie
weekday-6 = sáb
weekday-7 = dom

## The dotted chart

dotted-title = Expedientes estancados: eventos por días desde la apertura
dotted-told = { cases }, primero el más largo. El más largo: { days }.
dotted-axis = días desde la apertura del expediente
dotted-empty = No hay expediente cuyos eventos se le muestren todos.

## Risk drift

drift-title = Riesgo: inherente, residual, último
drift-told = { cases }. Vuelven a subir: { $climbing }.
drift-climbs = { $case } sube
drift-empty = Ningún expediente que usted ve tiene riesgos valorados.

## Conditions over time

conditions-title = Condiciones en el tiempo
conditions-told = Abiertas: { $open }. Cumplidas: { $met }. Incumplidas: { $breached }.
conditions-empty = Ninguna decisión de este expediente puso condiciones.
