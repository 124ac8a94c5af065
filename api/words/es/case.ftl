# Español: las frases de la pantalla de un caso.
# Not yet read by a native reviewer.

## Alrededor del caso

case-title = Caso { $reference }
case-title-hidden = El título no se le muestra
case-loading = Se está leyendo el caso…
case-none = No existe ese caso
case-none-why = No hay ningún caso { $reference } para usted: no existe, o no es para su función y su oficina.
case-not-begun = En ese momento el caso no había comenzado. Elija uno posterior.
case-no-such-part = Un caso no tiene esa parte. Elija una de arriba.
case-project = Proyecto
case-owner = responsable:
case-who-answers = Responsable
case-opened-on = abierto el
case-status-then = En el momento que se mira
case-parts = Partes del caso
case-part-overview = Resumen
case-part-replay = Recorrido
case-part-events = Hechos
case-part-risk = Riesgos y medidas
case-part-monitoring = Seguimiento
case-part-evidence = Pruebas
case-part-blame = Quién fijó qué
case-part-attempts = Intentos rechazados
case-part-proof = Prueba de integridad
case-part-copies = Expediente y copias
case-hidden-events =
    { $count ->
        [one] Un hecho de este caso no se le muestra. Su número falta abajo.
       *[other] { $count } hechos de este caso no se le muestran. Sus números faltan abajo.
    }
case-withheld = Esto no se le muestra.
case-not-shown = no se le muestra
case-nothing = ninguno
case-yes = sí
case-no = no
case-open = abierto
case-pages = Páginas
case-first-page = Volver a la primera página
case-next-page = Página siguiente

## El momento

case-moment = El momento que se mira
case-first = Primero
case-previous = Anterior
case-next = Siguiente
case-last = Último
case-slider = Paso del caso
case-step = Paso { $step }
case-step-of = Paso { $step } de { $last }
case-now = Ahora, tras el paso { $step }
case-to-now = Volver a ahora
case-new-events =
    { $count ->
        [one] Un hecho nuevo desde que llegó aquí.
       *[other] { $count } hechos nuevos desde que llegó aquí.
    }
case-go-to-them = Ir al más reciente
case-clocks = Dos relojes: lo que constaba, lo que era cierto
case-as-recorded = Según constaba a las (UTC)
case-as-effective = Según era cierto el día
case-clocks-about = El primer reloj dice lo que se sabía en un momento. El segundo dice lo que había ocurrido en el mundo hasta un día, en cuanto se sabía en ese momento, con todas las correcciones.
case-at-told = según constaba en el momento elegido
case-on-told = según era cierto el día elegido
case-on-record = Los pasos, lo que cambió cada uno y quién fijó un campo siguen lo que se registró y no conocen días del mundo.
case-no-picture-on = Esta imagen sigue lo que se registró. Quite el día para verla.
case-keys = Con las teclas «,» y «.» se va un paso atrás o adelante.

## Resumen

case-decision = Decisión
case-decision-approved =
    { $count ->
        [0] Aprobado el { $day } por { $by } ({ $authority }), sin condiciones, hasta el { $until }.
        [one] Aprobado el { $day } por { $by } ({ $authority }), con una condición, hasta el { $until }.
       *[other] Aprobado el { $day } por { $by } ({ $authority }), con { $count } condiciones, hasta el { $until }.
    }
case-decision-declined = Denegado el { $day } por { $by } ({ $authority }): { $because }.
case-decision-awaited = La solicitud { $request } del { $day } espera una decisión.
case-decision-none = Todavía no se ha decidido nada.
case-departs = se aparta del dictamen del mecanismo
case-film = Película del caso
case-checklist = Lo que exige la política
case-next-missing = A continuación:
case-next-blocked = Lo impide:
case-next-none = En este momento no falta nada.
case-next-none-shown = De lo que se le muestra, no falta nada.
case-gates = Próximo paso
case-gate-open = Las reglas dejan abierto este paso.
case-gate-open-shown = De lo que se le muestra, no falta nada para este paso.
case-gate-not-whole = No se le muestra todo el caso: puede faltar algo más.
case-gate-lacks = { $count ->
    [one] Todavía falta una cosa:
   *[other] Todavía faltan { $count } cosas:
}
case-gate-more = { $count ->
    [one] Y una cosa más.
   *[other] Y { $count } cosas más.
}
case-gates-others = { $count ->
    [one] Otro paso
   *[other] Otros { $count } pasos
}
case-no-deadlines-shown = De lo que se le muestra, no vence nada.
case-partly-shown = Una parte de esto no se le muestra:
case-closed-on = Cerrado el
case-action = Acción { $number }
case-between = Decisión
case-stand-done = hecho
case-stand-missing = falta
case-stand-blocked = bloqueado
case-stand-idle = nada que hacer
case-stand-withheld = no mostrado
case-record-it = Registrarlo
case-row-scope = Cuándo se aplica la política
case-row-preconditions = Condiciones previas
case-row-consultation = Mecanismo en el país
case-row-risk = Evaluación de riesgos
case-row-mitigation = Mitigación
case-row-decision = Solicitud y decisión
case-row-monitoring = Seguimiento
case-row-intervention = Intervención, suspensión, cese
case-line-items =
    { $count ->
        [one] Un elemento de apoyo
       *[other] { $count } elementos de apoyo
    }
case-line-no-items = No consta ningún elemento de apoyo
case-line-recipients =
    { $count ->
        [one] Un receptor
       *[other] { $count } receptores
    }
case-line-no-recipients = No hay ningún receptor vinculado
case-line-undetermined =
    { $count ->
        [one] Falta decir para un par si se aplica la política
       *[other] Falta decir para { $count } pares si se aplica la política
    }
case-line-determined =
    { $count ->
        [one] Está dicho para el único par si se aplica la política
       *[other] Está dicho para los { $count } pares si se aplica la política
    }
case-line-none-within = Ningún apoyo bajo la política espera ni corre
case-line-not-met = { $name }: no se cumple
case-line-not-assessed = { $name }: sin evaluar
case-line-stale = { $name }: ya no es válida, hay que evaluarla de nuevo
case-line-unconfirmed = { $name }: no procede, debe confirmarlo una segunda persona
case-line-met = { $name }: se cumple o no procede
case-line-not-consulted = No consta ninguna consulta. Si el país tiene un mecanismo, hay que consultarlo.
case-line-not-to-consult = No consta ninguna consulta, y las reglas no la piden.
case-line-gate-lacks = Al próximo paso le falta algo aquí; más arriba dice qué.
case-line-advised = Dictamen del mecanismo: { $advice }
case-line-timed-out = El mecanismo no respondió a tiempo; así consta
case-line-awaited = Se espera la respuesta del mecanismo
case-line-risks =
    { $count ->
        [one] Un riesgo identificado
       *[other] { $count } riesgos identificados
    }
case-line-items-without-risk =
    { $count ->
        [one] No hay riesgo identificado para el elemento { $items }
       *[other] No hay riesgo identificado para los elementos { $items }
    }
case-line-non-provision = Riesgo de no prestar apoyo: { $level }
case-line-no-non-provision = El riesgo de no prestar apoyo está sin evaluar
case-line-no-assessment = No se ha iniciado ninguna evaluación de riesgos
case-line-endorsed = Evaluación { $assessment } refrendada; riesgo residual: { $level }
case-line-not-endorsed = La evaluación { $assessment } espera el refrendo de otra persona
case-line-assessment-stale = La evaluación { $assessment } ya no vale: cambió aquello en que se basaba
case-line-not-submitted = La evaluación { $assessment } está sin presentar
case-line-real-risk = Se constató un riesgo real de violaciones graves: ningún nivel puede aprobar
case-line-no-measures = No hay ninguna medida propuesta
case-line-to-agree = Por acordar: { $measures }
case-line-measures-late = Atrasadas: { $measures }
case-line-before-start = Por verificar antes de que empiece el apoyo: { $measures }
case-line-to-verify = Terminadas, por verificar por otra persona: { $measures }
case-line-under-way = En curso: { $measures }
case-line-verified = Verificadas: { $measures }
case-line-visibility = Visibilidad decidida: { $visibility }
case-line-referred = La solicitud { $request } se elevó: decide { $authority }
case-line-requested = La solicitud { $request } espera una decisión
case-line-not-requested =
    { $count ->
        [one] No se ha pedido decisión para un par
       *[other] No se ha pedido decisión para { $count } pares
    }
case-line-pairs-blocked =
    { $count ->
        [one] Una condición previa impide decidir sobre un par
       *[other] Una condición previa impide decidir sobre { $count } pares
    }
case-line-approved = Aprobado por la decisión { $decision }
case-line-approval-over = La aprobación de la decisión { $decision } ha vencido
case-line-declined = Denegado por la decisión { $decision }
case-line-conditions-breached = Condiciones incumplidas o atrasadas: { $conditions }
case-line-conditions-before-start = Condiciones por cumplir antes de que empiece el apoyo: { $conditions }
case-line-conditions-running = Condiciones que rigen todo el tiempo: { $conditions }
case-line-no-indicators = No hay ningún indicador definido
case-line-indicators =
    { $count ->
        [one] Un indicador en observación
       *[other] { $count } indicadores en observación
    }
case-line-indicators-breached = Umbral superado: { $indicators }
case-line-readings-late = Lectura atrasada: { $indicators }
case-line-review-late = El examen periódico está atrasado
case-line-review-next = El próximo examen periódico está previsto
case-line-grave-incidents = Incidentes graves sin respuesta: { $ids }
case-line-open-incidents = Incidentes abiertos: { $ids }
case-line-open-interventions = Intervenciones en curso: { $ids }
case-line-suspended =
    { $count ->
        [one] El apoyo está suspendido para un par; próximo examen
       *[other] El apoyo está suspendido para { $count } pares; próximo examen
    }
case-line-suspended-late =
    { $count ->
        [one] El apoyo está suspendido para un par y su examen está atrasado
       *[other] El apoyo está suspendido para { $count } pares y su examen está atrasado
    }
case-line-emergencies = Apoyo de emergencia por ratificar: { $ids }
case-line-ceased = El apoyo cesó
case-line-nothing-to-intervene = Nada exige una intervención
case-pairs = Cada elemento con cada receptor
case-pair = Elemento y receptor
case-stands = En qué punto está
case-applies = ¿Se aplica la política?
case-undetermined = sin determinar
case-approval = Aprobación en vigor
case-until = hasta el
case-none-in-force = ninguna
case-since = desde
case-history = Desde cuándo
case-no-pairs = Todavía no hay ningún elemento con un receptor.
case-deadlines = Lo que vence
case-judged-on = Juzgado a fecha de
case-what = Qué
case-of = De
case-due = Vence
case-no-deadlines = No vence nada.
case-more =
    { $count ->
        [one] Uno más.
       *[other] { $count } más.
    }
case-alerts = Alertas abiertas
case-no-alerts = No hay ninguna alerta abierta sobre este caso.
case-corrections = Correcciones
case-no-corrections = No hay ninguna corrección propuesta ni registros que se contradigan.
case-proposal = Corrección propuesta en la posición
case-inconsistent = Contradicción

## Recorrido

case-recorded-by = Registrado por
case-on-behalf = en nombre de
case-happened-on = Ocurrió el
case-recorded-at = Registrado
case-recorded-late =
    { $days ->
        [one] un día después
       *[other] { $days } días después
    }
case-why = Por qué
case-no-reason = no se dio ningún motivo
case-class = Confidencialidad
case-policy = Política
case-edition = edición { $edition }
case-position = Posición en el registro
case-hash = Huella
case-check-it = Comprobarla aquí
case-as-it-is = Lo que se registró, campo por campo
case-step-hidden = Los hechos hasta este paso no se le muestran.
case-steps-hidden-here = Los pasos { $from } a { $to } no se le muestran. Este es el último antes de ellos que sí.
case-what-changed = Lo que cambió este paso
case-changed-nothing = Nada cambió en el estado.
case-in-words = Lo mismo en palabras, antes y después
case-field = Campo
case-value = Valor
case-before = Antes
case-after = Después
case-changed = cambiado
case-gone = ya no está
case-was-not-there = no estaba
case-cut = (demasiado largo, cortado)
case-more-changes =
    { $count ->
        [one] Aquí falta un cambio más.
       *[other] Aquí faltan { $count } cambios más.
    }
case-compare-steps = Comparar dos pasos
case-compare-with = Comparar con el paso
case-compare-end = Terminar la comparación
case-compared = Lo que cambió del paso { $from } al paso { $to }
case-in-audit = Buscarlos y ordenarlos en la auditoría
case-state-after = Estado tras este paso
case-all-fields = Todos los campos en este paso
case-approved-short = aprobado
case-declined-short = denegado
case-figure-stage = Etapa
case-figure-pairs = Apoyo
case-figure-assessment = Evaluación
case-figure-residual = Riesgo residual
case-figure-measures = Medidas
case-figure-decisions = Decisiones
case-figure-conditions = Condiciones
case-figure-indicators = Indicadores
case-figure-review = Próximo examen
case-figure-incidents = Incidentes abiertos
case-figure-interventions = Intervenciones en curso
case-figure-suspensions = Suspensiones
case-figure-evidence = Pruebas

## Hechos, campos, intentos

case-newest-first = Primero los más recientes. Cada uno tiene dos fechas: cuándo ocurrió en el mundo y cuándo se registró.
case-no-events = No se le muestra ningún hecho.
case-events-shown =
    { $count ->
        [one] Un hecho en esta página, de { $all }.
       *[other] { $count } hechos en esta página, de { $all }.
    }
case-changes-there =
    { $count ->
        [one] Un campo cambiado
       *[other] { $count } campos cambiados
    }
case-more-changes-there =
    { $count ->
        [one] y un campo más
       *[other] y { $count } campos más
    }
case-blame-about = Qué contiene cada campo, quién lo fijó y por qué, y qué contenía antes.
case-blame-from = Se buscó hasta el paso { $step }. Quién fijó qué antes se lee en un paso anterior.
case-no-fields = No hay ningún campo bajo esta ruta.
case-stood-before = Contenía antes
case-set-by = Fijado por
case-set-earlier = fijado antes de los pasos examinados
case-attempts-about = Órdenes sobre este caso que una regla rechazó. No cambiaron nada, no forman parte de la prueba, y las más antiguas se olvidan con el tiempo.
case-no-attempts = No se conserva ningún intento rechazado.
case-tried-at = Intentado
case-command = Orden
case-rule = Regla
case-by = Por
case-left-out =
    { $count ->
        [one] y uno más antes en el mismo minuto
       *[other] y { $count } más antes en el mismo minuto
    }

## Riesgos y medidas

case-matrix = Riesgos antes y después de la mitigación
case-conditions-over-time = Las condiciones en el tiempo
case-risks = Riesgos
case-risk = Riesgo
case-inherent = Antes de la mitigación
case-residual = Después de la mitigación
case-relies-on = Se apoya en
case-not-rated = sin valorar
case-scores = gravedad { $severity }, probabilidad { $likelihood }
case-no-risks = Todavía no hay ningún riesgo identificado.
case-non-provision = Riesgo de no prestar apoyo
case-assessments = Evaluaciones
case-assessment = Evaluación
case-state = Estado
case-endorsed = Refrendada
case-real-risk = Riesgo real de violaciones graves
case-no-assessments = Todavía no se ha iniciado ninguna evaluación.
case-measures = Medidas
case-measure = Medida
case-progress = Avance
case-percent = { $percent } %
case-against = Contra
case-before-start = antes del inicio
case-no-measures = Todavía no hay ninguna medida propuesta.
case-conditions = Condiciones
case-condition = Condición
case-kind = Clase
case-no-conditions = Ninguna decisión puso condiciones.

## Seguimiento

case-indicators = Indicadores frente a sus umbrales
case-indicator = Indicador
case-last-value = Último valor
case-threshold = Umbral
case-warn-at = aviso en { $value }
case-breach-at = superado en { $value }
case-consequence = Qué conlleva superarlo
case-never-measured = sin medir todavía
case-no-indicators = Todavía no hay ningún indicador definido.
case-visits = Visitas de seguimiento
case-visits-told =
    { $visits ->
        [one] { $visits } visita
       *[other] { $visits } visitas
    }, acceso denegado: { $refused }
case-reviewed-on = Examinado el
case-next-review = Próximo examen
case-suspensions = Cuándo corrió el apoyo y cuándo estuvo suspendido
case-suspension = Suspensión
case-from = Desde
case-covers = Abarca aún
case-review = Examen
case-extended-until = prorrogada hasta el
case-ceased-on = El apoyo cesó el
case-no-suspensions = El apoyo nunca se suspendió.
case-incidents = Incidentes
case-incident = Incidente
case-grave = grave
case-reported-on = Comunicado el
case-verified-how = Grado de verificación
case-outcome = Resultado
case-no-incidents = No se ha comunicado ningún incidente.
case-interventions = Intervenciones
case-intervention = Intervención
case-opened = Abierta el
case-steps-taken = Gestiones
case-no-interventions = No hubo ninguna intervención.

## Pruebas y copias

case-evidence-about = Un documento se conoce por la huella de sus bytes. Los archivos se guardan en otro lugar; quien tenga uno puede compararlo aquí. No sale de este equipo.
case-file-compare = Comparar un archivo
case-file-is = { $file } es el documento { $evidence }, byte por byte.
case-file-is-none = { $file } no es ninguno de estos documentos.
case-document = Documento
case-obtained-on = Obtenido el
case-erased = contenido borrado
case-no-evidence = No hay ninguna prueba adjunta.
case-show-more =
    { $count ->
        [one] Mostrar uno más
       *[other] Mostrar los otros { $count }
    }
case-copies-about = Una copia contiene lo que usted ve, y nada más. Que tomó una consta antes de su primer byte.
case-copy-dossier = Expediente
case-copy-dossier-about = Un archivo para imprimir o guardar como PDF
case-copy-xlsx = Excel
case-copy-xlsx-about = Para una hoja de cálculo, con fechas de verdad
case-copy-csv = CSV
case-copy-csv-about = Para una hoja de cálculo o un programa estadístico
case-copy-jsonl = JSON Lines
case-copy-jsonl-about = Un hecho por línea, con su huella
case-copy-prov = PROV
case-copy-prov-about = Procedencia según W3C PROV-JSON
case-copy-ocel = OCEL
case-copy-ocel-about = Minería de procesos, con las cosas que nombran los hechos
case-copy-xes = XES
case-copy-xes-about = Minería de procesos, una traza por caso
case-copy-cloudevents = CloudEvents
case-copy-cloudevents-about = Para otros sistemas, un hecho por línea
case-print = Imprimir esta página
case-print-about = Cada parte de un caso se imprime como se muestra, en el momento que se mira.

## Prueba de integridad

case-proof-about = Cada hecho de este caso se pide en los bytes que se guardaron. Sus huellas se calculan aquí, en este navegador, y se llevan hasta las raíces firmadas del registro. Lo que el servidor dice de sí mismo no cuenta.
case-proof-limits = Lo que se muestra se compara con los bytes: lugar, fechas, quién y cada texto. Los códigos y números de un hecho se prueban como bytes; quien quiera leerlos sin este servidor toma un paquete (hrdd bundle) y lo verifica.
case-check = Comprobar la cadena aquí
case-stop = Detener
case-phase-reading = Leyendo el punto de control:
case-phase-hashing = Calculando huellas:
case-phase-linking = Enlazando la cadena:
case-verdict-good =
    { $count ->
        [one] Un hecho comprobado en este navegador: la cadena está entera y nada se cambió.
       *[other] { $count } hechos comprobados en este navegador: la cadena está entera y nada se cambió.
    }
case-verdict-wrong-at =
    { $count ->
        [one] El paso { $step } no está como se registró. Desde ahí nada es de fiar.
       *[other] El paso { $step } es el primero de { $count } que no están como se registraron. Desde ahí nada es de fiar.
    }
case-verdict-wrong = El caso en su conjunto no corresponde a lo firmado. No es de fiar.
case-verdict-stopped =
    { $done ->
        [one] Detenido: { $done } hecho comprobado, de { $all }.
       *[other] Detenido: { $done } hechos comprobados, de { $all }.
    }
case-verdict-hidden =
    { $count ->
        [one] { $count } hecho comprobado: está como se registró. Que no falte ninguno no se le puede probar, pues algunos no se le muestran.
       *[other] { $count } hechos comprobados: están como se registraron. Que no falte ninguno no se le puede probar, pues algunos no se le muestran.
    }
case-verdict-unsigned =
    { $count ->
        [one] Un hecho comprobado: la cadena está entera. La firma del punto de control no pudo comprobarse en este navegador.
       *[other] { $count } hechos comprobados: la cadena está entera. La firma del punto de control no pudo comprobarse en este navegador.
    }
case-verdict-unproved =
    { $count ->
        [0] No se pudo probar ningún hecho: las pruebas no se muestran a su función.
        [one] Un hecho comprobado: está como se registró. De los demás no se le muestra prueba.
       *[other] { $count } hechos comprobados: están como se registraron. De los demás no se le muestra prueba.
    }
case-fault-bytes = los bytes guardados no tienen la huella que se muestra.
case-fault-place = los bytes guardados son de otro hecho, o de otro lugar.
case-fault-told = quién, cuándo o dónde se muestra de otro modo que en los bytes guardados.
case-fault-kind = lleva otra clase que los hechos con la misma clase en sus bytes.
case-fault-text = se muestra un texto que no está en los bytes guardados.
case-fault-tree = su camino no lleva a la raíz del registro.
case-fault-left-out = aquí falta un hecho.
case-fault-chain = La cadena de todos los hechos no termina donde dice el punto de control.
case-fault-other-log = Las pruebas son de dos registros que no se continúan.
case-fault-checkpoint-unreadable = El punto de control no lo es.
case-fault-signature-wrong = La firma no corresponde al punto de control.
case-ribbon = Los pasos del primero al último, y cómo se halló cada uno
case-ribbon-waiting = sin comprobar
case-ribbon-good = como se registró
case-ribbon-wrong = cambiado
case-ribbon-unproved = sin prueba mostrada
case-no-checkpoint = No se le muestra ningún punto de control.
case-checkpoint = El punto de control hasta el que se llevó
case-log = Registro
case-size = Hechos en el registro
case-root = Raíz del registro
case-streams-root = Raíz de todas las series
case-chain-end = Fin de la cadena de este caso
case-signature = Firma del registro
case-signature-good = corresponde
case-signature-bad = no corresponde
case-signature-unknown = sin comprobar: este navegador lo hace por https o en el equipo del registro
case-kept = Comparar con un punto de control guardado en otro lugar
case-kept-about = Un servidor que miente podría firmar de nuevo lo que muestra. Un punto de control que le enviaron antes, o que guarda otra oficina, no puede cambiarlo.
case-kept-note = El punto de control, con todas sus líneas
case-compare = Comparar
case-this-note = El punto de control actual, para guardar
case-kept-fits = El registro de hoy continúa el que se guardó: nada se cambió antes.
case-kept-differs = El registro de hoy no continúa el que se guardó. Algo se cambió en él. Avise a la oficina que guarda el otro.
case-kept-unreadable = Esto no es un punto de control. Pegue todas sus líneas, también la primera.
case-kept-of-another = Este punto de control es de otro registro.
case-kept-later = Este punto de control es posterior al de esta comprobación. Compruebe de nuevo y luego compare.
