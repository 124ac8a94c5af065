# Lo que los informes dicen de sí mismos. El inglés sobre cada entrada es el de sus definiciones.
# Not yet read by a native reviewer.

# The case.
report-d6982492 = El expediente.
# The country of the case.
report-e6bd1b59 = El país del expediente.
# today; where an earlier moment is asked about, its day
report-e1616a9f = hoy; si se pregunta por un momento anterior, su día
# The day that counts as today.
report-3f8d43b5 = El día que cuenta como hoy.
# The reference of the case.
report-3264415b = La referencia del expediente.
# Only cases in this country.
report-d926c666 = Solo expedientes de este país.
# Where does reality lag behind the plan: which risks are higher with the measures achieved than with those that were planned?
report-c3051673 = ¿Dónde va la realidad por detrás del plan: qué riesgos son mayores con las medidas logradas que con las previstas?
# Risks whose last reading with the measures verified so far has a higher level than the last reading with all agreed measures at work. Risks without both readings are not compared.
report-6a8f0647 = Riesgos cuya última valoración con las medidas verificadas hasta ahora tiene un nivel mayor que la última valoración con todas las medidas acordadas en marcha. Los riesgos sin ambas valoraciones no se comparan.
# The risk.
report-59c9e31e = El riesgo.
# What could happen to people.
report-a8cf5d80 = Lo que podría ocurrir a personas.
# Its level without measures.
report-e88e3ff4 = Su nivel sin medidas.
# Its level if all agreed measures work.
report-e0bcc1f8 = Su nivel si todas las medidas acordadas funcionan.
# Its level with the measures verified so far.
report-d8615158 = Su nivel con las medidas verificadas hasta ahora.
# When that was read.
report-2c9575f6 = Cuándo se valoró lo previsto.
# When this was read.
report-68c184bd = Cuándo se valoró lo logrado.
# How many levels lie between.
report-885254a8 = Cuántos niveles hay entre ambos.
# Which precedent conditions and measures keep approved support from starting?
report-e08c5285 = ¿Qué condiciones y medidas previas impiden que se inicie un apoyo aprobado?
# In cases with a pair that is approved and has not started: conditions that must be satisfied before the start, of the last approval of such a pair, that are open or breached; and measures without which support may not start that are not verified. For a dropped measure what takes its place counts; where nothing does, it blocks.
report-dede4018 = En expedientes con un par aprobado que no se ha iniciado: las condiciones que deben cumplirse antes del inicio, de la última aprobación de tal par, que están abiertas o incumplidas; y las medidas sin las cuales el apoyo no puede iniciarse y que no están verificadas. Para una medida abandonada cuenta lo que la sustituye; si nada la sustituye, bloquea.
# CONDITION or MEASURE.
report-82e7d45e = CONDITION o MEASURE.
# What must be so, or be done.
report-a79e84d1 = Lo que debe cumplirse o hacerse.
# Who answers for it.
report-9fc1fb58 = Quién responde de ello.
# By when.
report-f6b36780 = Para cuándo.
# Where it stands; of a dropped measure, where stands what took its place.
report-4e6f3f18 = En qué estado está; de una medida abandonada, el estado de lo que la sustituyó.
# The approval that set the condition.
report-9e74cc9d = La aprobación que fijó la condición.
# Which indicators are in breach or without data two periods running or without any reading, and which visits were refused?
report-db8e017f = ¿Qué indicadores superan su umbral, llevan dos períodos sin datos o no tienen ninguna lectura, y qué visitas se denegaron?
# Of cases that are not closed, indicators that are not retired and stand in breach, from which two readings in range running would free them, or without data for two periods running. NO_READING: support is in force, and for twice the time between two readings nobody has recorded one, not even that there is no data. Then every monitoring visit to which access was refused, also of closed cases. The value is that of the last period; no data is no good news.
report-6d7f8752 = En expedientes no cerrados, los indicadores no retirados que superan su umbral, del que los librarían dos lecturas seguidas dentro del rango, o que llevan dos períodos seguidos sin datos. NO_READING: el apoyo está en curso y, durante el doble del tiempo entre dos lecturas, nadie ha registrado ninguna, ni siquiera que no hay datos. Después, cada visita de seguimiento a la que se denegó el acceso, también en expedientes cerrados. El valor es el del último período; que no haya datos no es buena noticia.
# BREACHED, NO_DATA, NO_READING or VISIT_REFUSED.
report-56591929 = BREACHED, NO_DATA, NO_READING o VISIT_REFUSED.
# The indicator.
report-122f6886 = El indicador.
# What it shows; the place of a visit.
report-66c55744 = Lo que muestra; el lugar de una visita.
# Since when it stands so; the day of a visit.
report-5199e6af = Desde cuándo está así; el día de una visita.
# The value of the last period.
report-ed4ac8f8 = El valor del último período.
# The threshold.
report-196007ea = El umbral.
# What a breach brings.
report-64d101cf = Lo que trae superar el umbral.
# The recipient that was visited.
report-38f65ff0 = El receptor visitado.
# Where do my cases stand, what waits on me, and what falls due in 14 days?
report-bfc1f0d3 = ¿Cómo están mis expedientes, qué me espera y qué vence en 14 días?
# A case is a person's own where the person owns it or is assigned to it today. CASE: where each of them stands. WAITING: measures and conditions that the person answers for and that are not done, in any case that is seen; and decisions that were asked for in the person's own cases and not taken. DUE: what falls due in those cases within so many days, and what is overdue. Of a closed case only where it stands.
report-948191a7 = Un expediente es de una persona si responde de él o está asignada a él hoy. CASE: cómo está cada uno. WAITING: medidas y condiciones de las que la persona responde y que no están hechas, en cualquier expediente que se vea; y decisiones solicitadas en sus propios expedientes y no tomadas. DUE: lo que vence en esos expedientes dentro de los días dados, y lo atrasado. De un expediente cerrado, solo cómo está.
# every event that sets a deadline
report-c18f8755 = cada evento que fija un plazo
# What waits on somebody waits by what is on record.
report-574fd388 = Lo que espera a alguien lo espera según lo registrado.
# whoever asks
report-065782f5 = quien pregunta
# Whose desk.
report-420c3f1c = La mesa de quién.
# How many days ahead.
report-46251398 = Con cuántos días de antelación.
# CASE, WAITING or DUE.
report-44c7f148 = CASE, WAITING o DUE.
# Where the case stands.
report-80a1b91d = En qué etapa está el expediente.
# What it is: STATUS, MEASURE, CONDITION, DECISION, or the kind of deadline.
report-8856cf92 = Qué es: STATUS, MEASURE, CONDITION, DECISION, o la clase de plazo.
# Which one.
report-c34f3754 = Cuál.
# Whether that was before today.
report-d7e25e86 = Si fue antes de hoy.
# Which mitigation measures are overdue, by type, owner and party?
report-1765da95 = ¿Qué medidas de mitigación están atrasadas, por tipo, responsable y ejecutor?
# Measures that are neither verified nor dropped and were due, as last changed, before today. That its owner says a measure is complete does not end it: only another person's verification does. Cases that are closed or withdrawn are left aside.
report-0f6c2b20 = Medidas ni verificadas ni abandonadas cuyo plazo, según el último cambio, era anterior a hoy. Que su responsable diga que una medida está completa no la termina: solo lo hace la verificación de otra persona. Los expedientes cerrados o retirados quedan aparte.
# Only measures of this type, such as DATA_CONTROL.
report-62ca3318 = Solo medidas de este tipo, por ejemplo DATA_CONTROL.
# Only measures that this person answers for.
report-3fcc6d73 = Solo medidas de las que responde esta persona.
# Only measures of this party: IOM, RECIPIENT, UN_ENTITY or THIRD_PARTY.
report-55c2fea5 = Solo medidas de esta parte: IOM, RECIPIENT, UN_ENTITY o THIRD_PARTY.
# The measure.
report-56f11a00 = La medida.
# Which of the eight types.
report-021f383b = Cuál de los ocho tipos.
# Its number, 1 to 8.
report-23efd4db = Su número, de 1 a 8.
# What it is.
report-451bc40d = Qué es.
# Who carries it out.
report-c1ff71ee = Quién lo ejecuta.
# Where it stands.
report-e75e40ca = En qué estado está.
# By when it was due.
report-cdabd7d4 = Para cuándo vencía.
# How many days ago that was.
report-f076dfcf = Hace cuántos días de eso.
# Per cent done, as last reported.
report-56e131b8 = Porcentaje hecho, según el último informe.
# Whether support may not start before it is verified.
report-a38fff7d = Si el apoyo no puede iniciarse antes de que se verifique.
# Which promised corrective actions are past their date?
report-b9eacee8 = ¿Qué acciones correctivas prometidas han pasado su fecha?
# Notifications whose last answer promises corrective action by a day before today. A later answer, whatever it says, takes the place of the promise.
report-35a63d68 = Notificaciones cuya última respuesta promete una acción correctiva para un día anterior a hoy. Una respuesta posterior, diga lo que diga, sustituye a la promesa.
# The notification.
report-2d1371b3 = La notificación.
# Who promised.
report-4c807895 = Quién prometió.
# When that authority was notified.
report-786c017d = Cuándo se notificó a esa autoridad.
# When it answered.
report-a94ff07b = Cuándo respondió.
# By when it promised to act.
report-1bb0ce6f = Para cuándo prometió actuar.
# Which supports are active although a precondition was not met, or stale, when they were approved?
report-eafe73b8 = ¿Qué apoyos están activos aunque una condición previa no se cumplía, o estaba desactualizada, cuando se aprobaron?
# Every pair of item and recipient that is active. For its last approval each of the four preconditions is looked at: the last assessment recorded before the approval that covers the pair, as it counts at the moment asked about, so that a correction made after the approval shows. The row says what was wrong: not met, not applicable without a second person, no longer valid on the day of the approval or overtaken by a material change or a new description of the item, or missing. A pair that was approved again on sound ground is not listed.
report-0ed68d79 = Cada par de apoyo y receptor que está activo. Para su última aprobación se mira cada una de las cuatro condiciones previas: la última evaluación registrada antes de la aprobación que cubre el par, tal como cuenta en el momento por el que se pregunta, de modo que se ve una corrección hecha después de la aprobación. La fila dice qué fallaba: no cumplida, no aplicable sin una segunda persona, ya no válida el día de la aprobación o superada por un cambio importante o una nueva descripción del apoyo, o ausente. Un par aprobado de nuevo sobre base firme no figura.
# The support item.
report-6268ba75 = El apoyo.
# The recipient.
report-034b6aa8 = El receptor.
# Which of the four.
report-1e97ca23 = Cuál de las cuatro.
# What was wrong: NOT_MET, UNCONFIRMED, STALE or MISSING.
report-287f1d3f = Qué fallaba: NOT_MET, UNCONFIRMED, STALE o MISSING.
# The day of the assessment, where there was one.
report-9f9e89c7 = El día de la evaluación, si la hubo.
# The last day on which it was valid.
report-646a9855 = El último día en que fue válida.
# The approval.
report-d34b665e = La aprobación.
# The day of the approval.
report-c15eec59 = El día de la aprobación.
# What was corrected, by whom, in which field, which decisions does it touch, and which alerts are open?
report-41f3f3ef = ¿Qué se corrigió, quién, en qué campo, a qué decisiones afecta y qué alertas están abiertas?
# Every correction and annulment, with who proposed and who approved it, the field, what it said and what it says now. The decisions that it touches are the approvals, declines and resumptions named in the consistency alerts raised with it. Then every consistency alert that nobody has resolved, whatever raised it.
report-54efc508 = Cada corrección y anulación, con quién la propuso y quién la aprobó, el campo, lo que decía y lo que dice ahora. Las decisiones afectadas son las aprobaciones, denegaciones y reanudaciones nombradas en las alertas de coherencia emitidas con ella. Después, cada alerta de coherencia que nadie ha resuelto, sea cual sea su origen.
# It tells what was recorded about the record itself.
report-985514a4 = Trata de lo registrado sobre el propio registro.
# Only what this person proposed or approved; alerts that stand alone are left out then.
report-fb6a1857 = Solo lo que esta persona propuso o aprobó; las alertas sueltas se omiten entonces.
# CORRECTION, ANNULMENT or OPEN_ALERT.
report-65dfa01d = CORRECTION, ANNULMENT u OPEN_ALERT.
# When it was recorded.
report-f8ed8073 = Cuándo se registró.
# The event that is corrected or annulled.
report-3aa47a31 = El evento corregido o anulado.
# What kind that is.
report-c345c8d2 = De qué clase es.
# The field.
report-4f398fb7 = El campo.
# What it said, as JSON.
report-8a3b435d = Lo que decía, en JSON.
# What it says now, as JSON.
report-d848a2a8 = Lo que dice ahora, en JSON.
# Who proposed it.
report-e75e80fb = Quién lo propuso.
# Who approved it.
report-5a53fe68 = Quién lo aprobó.
# The rule of an alert that stands alone.
report-92831f73 = La regla de una alerta suelta.
# The consistency alerts raised with it.
report-5e521c21 = Las alertas de coherencia emitidas con ella.
# The decisions that those name.
report-f055177c = Las decisiones que nombran.
# How many of those alerts are open.
report-a3f5d819 = Cuántas de esas alertas están abiertas.
# Which decisions were taken by somebody who also assessed, endorsed, asked for or owned the case?
report-0f8fa2b4 = ¿Qué decisiones tomó alguien que también evaluó, refrendó, solicitó o era responsable del expediente?
# Approvals and declines by the owner of the case, by an assessor or endorser of an assessment that the decision rests on, by who asked for it or concurred on it; resumptions, cessations, extensions and variations of conditions by the owner or by who asked for them; emergencies ratified by who authorised them. The rules refuse all of these when they are recorded. So a row here says that a correction made later brought one to light, or that the log holds what the rules would not record.
report-5fea7caa = Aprobaciones y denegaciones del responsable del expediente, de un evaluador o de quien refrendó una evaluación en que se apoya la decisión, de quien la solicitó o dio su conformidad; reanudaciones, ceses, prórrogas y modificaciones de condiciones del responsable o de quien las pidió; emergencias ratificadas por quien las autorizó. Las reglas rechazan todo esto al registrarse. Una fila dice, pues, que una corrección posterior sacó alguna a la luz, o que el registro contiene lo que las reglas no registrarían.
# The decision, suspension, condition or emergency.
report-3f550975 = La decisión, suspensión, condición o emergencia.
# The kind of event.
report-90eeb50c = La clase de evento.
# Who decided.
report-7b6f9a2b = Quién decidió.
# On which day.
report-ba49a4f2 = Qué día.
# How that person was involved.
report-8c7b9875 = Cómo estaba implicada esa persona.
# What was delivered outside approved scope, or while support was suspended, and what was it worth?
report-8c8213bf = ¿Qué se entregó fuera de lo aprobado, o con el apoyo suspendido, y cuánto valía?
# Deliveries that, by all that counts at the moment asked about, were for a pair that was not active on the day, or whose approval had run out by then; and deliveries under an emergency that was not authorised, did not cover the pair or the hour, or by that hour had lapsed, ended or missed its ratification. A stop that took effect before a delivery and was recorded after it is among them. `onRecord` says whether what stood when the delivery was recorded, as it counts now, said so too: the rules refuse such a delivery, so only a correction made later, or a log that holds what the rules would not record, makes that yes. Amounts stand in their own currency: no rates of exchange are on record.
report-be1bd600 = Entregas que, según todo lo que cuenta en el momento por el que se pregunta, eran para un par que no estaba activo ese día, o cuya aprobación ya había caducado; y entregas en una emergencia que no estaba autorizada, no cubría el par o la hora, o que a esa hora había caducado, terminado o no se había ratificado a tiempo. Incluye una interrupción que surtió efecto antes de una entrega y se registró después. `onRecord` dice si lo que constaba al registrarse la entrega, tal como cuenta ahora, también lo decía: las reglas rechazan tal entrega, de modo que solo una corrección posterior, o un registro con lo que las reglas no registrarían, da un sí. Los importes están en su propia moneda: no constan tipos de cambio.
# It judges each delivery by its own day, and says whether the record showed it then: it is of both clocks.
report-7a89022a = Juzga cada entrega por su propio día y dice si el registro lo mostraba entonces: es de los dos relojes.
# How much, in the item's unit.
report-c02342e7 = Cuánto, en la unidad del apoyo.
# What it was worth.
report-4a4c9beb = Lo que valía.
# NOT_ACTIVE, EXPIRED, NO_EMERGENCY or OUTSIDE_EMERGENCY.
report-70ca292e = NOT_ACTIVE, EXPIRED, NO_EMERGENCY u OUTSIDE_EMERGENCY.
# Where the pair stood on that day.
report-3812e98e = En qué estado estaba el par ese día.
# The emergency that it names.
report-4cede9c7 = La emergencia que nombra.
# Whether what stood when it was recorded said so too.
report-686199dd = Si lo que constaba al registrarse también lo decía.
# Which decisions depart from the mechanism's advice, why, at which level, and what happened afterwards?
report-f8e05f5b = ¿Qué decisiones se apartan del asesoramiento del mecanismo, por qué, en qué nivel y qué ocurrió después?
# Approvals that say that they depart from the advice, and approvals given while the advice that stood was not to support. The advice that stands is the last that was given, also where a later consultation has no answer. Counted with each: the incidents reported after it, and those of them that are grave and credible or verified by their last assessment.
report-b4be44dc = Aprobaciones que dicen apartarse del asesoramiento, y aprobaciones dadas cuando el asesoramiento vigente era no apoyar. El asesoramiento vigente es el último dado, aunque una consulta posterior no tenga respuesta. Con cada una se cuentan los incidentes notificados después, y los que son graves y creíbles o verificados según su última evaluación.
# The decision.
report-ad130a6b = La decisión.
# By whom.
report-c5910722 = Por quién.
# At which level of authority.
report-a524be8c = En qué nivel de autoridad.
# The residual risk that was accepted.
report-77dd9228 = El riesgo residual aceptado.
# The advice that stood.
report-a2214537 = El asesoramiento vigente.
# The reasons for departing from it.
report-bf2563fb = Las razones para apartarse de él.
# Incidents reported after the decision.
report-f397c376 = Incidentes notificados después de la decisión.
# Those that are grave, and credible or verified.
report-5289cebd = Los que son graves, y creíbles o verificados.
# Which emergencies were authorised, which were ratified in time, which lapsed, and who uses them again?
report-3f5f9c61 = ¿Qué emergencias se autorizaron, cuáles se ratificaron a tiempo, cuáles caducaron y quién recurre a ellas de nuevo?
# Every emergency that was authorised, in the order of recording over all cases: what became of it, how often something was delivered under it, and how many emergencies were authorised before it, in any case that is seen, for one of the same recipients. Ratified in time is ratified by the hour that the policy set.
report-f2beae5d = Cada emergencia autorizada, en el orden de registro de todos los expedientes: qué fue de ella, cuántas veces se entregó algo a su amparo y cuántas emergencias se autorizaron antes, en cualquier expediente que se vea, para uno de los mismos receptores. Ratificada a tiempo es ratificada antes de la hora que fijó la política.
# The emergency.
report-e4a3acf6 = La emergencia.
# Whom it covers.
report-21a50397 = A quién cubre.
# At which level it was authorised.
report-78979fc7 = En qué nivel se autorizó.
# By when it had to be ratified.
report-f6613dad = Para cuándo había que ratificarla.
# When it was.
report-ba31c57b = Cuándo se ratificó.
# Whether that was in time.
report-17094b22 = Si fue a tiempo.
# When it lapsed.
report-06d9563d = Cuándo caducó.
# When it ended.
report-427d033d = Cuándo terminó.
# How often something was delivered under it.
report-1fd25765 = Cuántas veces se entregó algo a su amparo.
# Emergencies before it for one of the same recipients.
report-103e73b4 = Emergencias anteriores para uno de los mismos receptores.
# Who read strictly confidential evidence?
report-146f15b2 = ¿Quién leyó pruebas estrictamente confidenciales?
# Every recorded reading that names the event which attached the evidence: who, in which role and office, when, how and why. Only what is strictly confidential leaves such a trace, and a reading of very many events at once is recorded in words without naming each. Answered to whom the readings are shown.
report-0becb9c4 = Cada lectura registrada que nombra el evento que adjuntó la prueba: quién, en qué función y oficina, cuándo, cómo y por qué. Solo lo estrictamente confidencial deja tal huella, y una lectura de muchísimos eventos a la vez se registra en palabras sin nombrar cada uno. Se responde a quien se muestran las lecturas.
# It tells who read the record, and when.
report-9eee6879 = Dice quién leyó el registro, y cuándo.
# Only this piece of evidence.
report-3386fc02 = Solo esta prueba.
# The evidence.
report-b0918c10 = La prueba.
# The event that attached it.
report-48aec985 = El evento que la adjuntó.
# Who read it.
report-0bf6173a = Quién la leyó.
# In which role.
report-cefcf6b2 = En qué función.
# For which office.
report-1280c8fa = Para qué oficina.
# Why, where a reason is asked for.
report-1522ff6c = Por qué, donde se pide una razón.
# The event that records the reading.
report-43e59cbf = El evento que registra la lectura.
# Which approvals are past their last day while support is still active?
report-af8c9524 = ¿Qué aprobaciones han pasado su último día con el apoyo aún activo?
# Pairs that are active and whose approval in force was valid until a day before today. What is delivered for them is refused; but the support has not ended, was not suspended and was not approved anew.
report-52d72a0a = Pares activos cuya aprobación en vigor valía hasta un día anterior a hoy. Lo que se entrega para ellos se rechaza; pero el apoyo no ha terminado, ni se suspendió ni se aprobó de nuevo.
# Its day.
report-5fe1a33d = Su día.
# Its last day.
report-a4136ee5 = Su último día.
# Since when the support is active.
report-e2166927 = Desde cuándo está activo el apoyo.
# What did the decision maker know about a case when it was decided?
report-6514a045 = ¿Qué sabía quien decidió de un expediente cuando se decidió?
# Every event of the case recorded before the decision, as it was recorded, whatever was corrected later. It was in the dossier that the request froze, or it came after the dossier and the decision maker acknowledged it, or it was there without either. Evidence comes with its SHA-256, so that it can be compared with the file.
report-7f188518 = Cada evento del expediente registrado antes de la decisión, tal como se registró, se corrigiera lo que se corrigiera después. Estaba en el legajo que la solicitud congeló, o llegó después y quien decidió lo reconoció, o estaba sin ninguna de las dos cosas. Las pruebas vienen con su SHA-256, para compararlas con el archivo.
# every other event of the case
report-6a290bdd = cada otro evento del expediente
# It tells what was known when it was decided, and only what is recorded can have been known.
report-55a64967 = Dice lo que se sabía al decidirse, y solo lo registrado pudo saberse.
# the last decision of the case
report-3b2cea79 = la última decisión del expediente
# The id of the decision.
report-e96ea37f = La referencia de la decisión.
# The day of the decision.
report-e61a9ecc = El día de la decisión.
# The event.
report-43765ede = El evento.
# Its number in the case.
report-99aa0cb8 = Su número en el expediente.
# What kind it is.
report-ae359500 = De qué clase es.
# The day it happened in the world.
report-653bda88 = El día en que ocurrió.
# IN_DOSSIER, ACKNOWLEDGED, or BEFORE: there, and in neither.
report-ccaf5ec6 = IN_DOSSIER, ACKNOWLEDGED, o BEFORE: estaba, y en ninguno de los dos.
# The evidence that it attached.
report-9c6b9908 = La prueba que adjuntó.
# The SHA-256 of that file.
report-a3067f8f = La SHA-256 de ese archivo.
# Which facts reached us after a decision that they came before, and how many days late?
report-0ec9af93 = ¿Qué hechos anteriores a una decisión nos llegaron después de ella, y con cuántos días de retraso?
# For each approval or decline, every fact recorded after it that happened before its day: the effective day of the event, or the day that the fact itself names where that is earlier (when an incident occurred, evidence was obtained, an agreement was signed, advice was received, a measured period ended). Of a correction or an annulment of something recorded before the decision, the day of what it corrects. So are screenings and changes of command of the recipients that the decision covers, as far as the registry shows them. Late is the day of recording less that day. Decisions, suspensions, closings, assignments and alerts are no facts here.
report-1679e1e1 = Para cada aprobación o denegación, cada hecho registrado después que ocurrió antes de su día: el día del evento, o el que el propio hecho nombra si es anterior (cuándo ocurrió un incidente, se obtuvo una prueba, se firmó un acuerdo, se recibió el asesoramiento, terminó un período medido). De una corrección o anulación de algo registrado antes de la decisión, el día de lo que corrige. También los controles y cambios de mando de los receptores que cubre la decisión, en cuanto el registro los muestra. El retraso es el día de registro menos ese día. Decisiones, suspensiones, cierres, asignaciones y alertas no son aquí hechos.
# every fact of Actions 1 to 7
report-ef16bad4 = cada hecho de las acciones 1 a 7
# It lays the day on which something happened beside the day on which it was recorded: it is of both clocks.
report-48da97ec = Pone el día en que algo ocurrió junto al día en que se registró: es de los dos relojes.
# Where it is recorded.
report-7d09951f = Dónde está registrado.
# Where the fact is recorded.
report-cad1e065 = Dónde está registrado el hecho.
# What kind of event it is.
report-e9878594 = Qué clase de evento es.
# The day it happened.
report-fb0fc84c = El día en que ocurrió.
# The day it was recorded.
report-fb20792e = El día en que se registró.
# How many days lie between the two.
report-0158ef70 = Cuántos días hay entre ambos.
# What it corrects or annuls.
report-2c7bbe94 = Lo que corrige o anula.
# Which preconditions were found not applicable, and who confirmed that?
report-29140e4e = ¿Qué condiciones previas se consideraron no aplicables, y quién lo confirmó?
# Every assessment of a precondition with the outcome not applicable, as it counts at the moment asked about; the first confirmation of that precondition by another person while it was the last assessment for one of its pairs; and whether it still counts, that is whether it is the last assessment of that precondition for at least one of its pairs.
report-a8d7ea9f = Cada evaluación de una condición previa con resultado «no aplicable», tal como cuenta en el momento por el que se pregunta; la primera confirmación de esa condición por otra persona mientras era la última evaluación para uno de sus pares; y si aún cuenta, es decir, si es la última evaluación de esa condición para al menos uno de sus pares.
# For which items and recipients.
report-280c372a = Para qué apoyos y receptores.
# Who confirmed it.
report-edf9882e = Quién lo confirmó.
# Whether no later assessment took its place for all its pairs.
report-b028cb9b = Si ninguna evaluación posterior la sustituyó para todos sus pares.
# What proves that the log of a case was not altered, and where did it stand on a day?
report-00d2ab2f = ¿Qué prueba que el registro de un expediente no se alteró, y en qué estado estaba un día dado?
# Where the case and the log stood at the end of the day, by the time of recording: the last event of the case, its leaf hash, the last link of the case's own chain of hashes, the root over the whole log of that size, and the newest signed checkpoint that covers it. Compare them with a checkpoint or a bundle kept elsewhere; `hrdd verify` reads every record again and recomputes all of them. Hashes are there for whoever sees proofs.
report-23d6a57e = En qué estado estaban el expediente y el registro al final del día, por la hora de registro: el último evento del expediente, su huella de hoja, el último eslabón de la cadena de huellas propia del expediente, la raíz de todo el registro con ese tamaño y el punto de control firmado más reciente que lo cubre. Compárelos con un punto de control o un paquete guardado en otra parte; `hrdd verify` relee cada registro y los recalcula todos. Las huellas están para quien ve las demostraciones.
# every event of the case
report-b8750ef3 = cada evento del expediente
# What is proved is the log, which has one order: that of recording.
report-c3d54b53 = Lo que se prueba es el registro, que tiene un solo orden: el de registro.
# The day at whose end the case is looked at; now where it is left out.
report-2468b608 = El día a cuyo final se mira el expediente; ahora si se omite.
# How many events the case had.
report-4aa2a758 = Cuántos eventos tenía el expediente.
# The last of them.
report-035c525a = El último de ellos.
# When that was recorded.
report-e75ffac0 = Cuándo se registró ese.
# How many events the log had.
report-763d9e7d = Cuántos eventos tenía el registro.
# The leaf of the last event in the tree of the log.
report-3b8915b5 = La hoja del último evento en el árbol del registro.
# The last link of the chain of hashes of the case.
report-509ba87f = El último eslabón de la cadena de huellas del expediente.
# The root of the tree over the log of that size.
report-c3eda40c = La raíz del árbol del registro con ese tamaño.
# The newest signed checkpoint, as its note.
report-19938e33 = El punto de control firmado más reciente, como su nota.
# Which suspensions ran more than 30 days without a review, or more than 180 days without cessation or extension?
report-809a7630 = ¿Qué suspensiones duraron más de 30 días sin revisión, o más de 180 días sin cese ni prórroga?
# A suspension runs from its day until nothing is suspended under it any more, or until today. Reviews and the confirmation of a pause are looks at it. UNREVIEWED: more than `reviewDays` days lie between its beginning, two looks after one another, or its end; each such gap is a row, also where the review came late or the suspension is over. TOO_LONG: it ran past `limitDays` days, or past the day to which Headquarters had extended it, until it ended or was extended late; the days past that limit.
report-00d189fd = Una suspensión corre desde su día hasta que nada queda suspendido en ella, o hasta hoy. Las revisiones y la confirmación de una pausa son miradas a ella. UNREVIEWED: hay más de `reviewDays` días entre su comienzo, dos miradas seguidas o su fin; cada intervalo así es una fila, también si la revisión llegó tarde o la suspensión terminó. TOO_LONG: corrió más de `limitDays` días, o más allá del día hasta el que la Sede la prorrogó, hasta que terminó o se prorrogó tarde; los días pasado ese límite.
# How many days may pass without a look.
report-7a2b110b = Cuántos días pueden pasar sin una mirada.
# How many days a suspension may run.
report-b76f853c = Cuántos días puede durar una suspensión.
# The suspension.
report-fd97e4cb = La suspensión.
# Why support was suspended.
report-3fa3cb56 = Por qué se suspendió el apoyo.
# A precaution or a decision.
report-d6aa06cb = Una precaución o una decisión.
# When it began.
report-2dec5996 = Cuándo empezó.
# UNREVIEWED or TOO_LONG.
report-d23565a1 = UNREVIEWED o TOO_LONG.
# The day of the last look before, or of the beginning; the limit that was passed.
report-7916ee10 = El día de la última mirada anterior, o del comienzo; el límite que se pasó.
# The day of the next look, of a late extension, of the end, or today.
report-370867f4 = El día de la mirada siguiente, de una prórroga tardía, del fin, u hoy.
# How many days lie between.
report-6de654a8 = Cuántos días hay entre ambos.
# Whether something is still suspended under it.
report-b4a6d748 = Si algo sigue suspendido en ella.
# How often does the decision agree with the mechanism's advice?
report-dcc62d07 = ¿Con qué frecuencia coincide la decisión con el asesoramiento del mecanismo?
# Every approval and decline that was taken while advice stood that says something about the support; asking for more information does not. Advice to support agrees with any approval, advice with conditions with an approval with conditions, advice not to support with a decline. A row for each advice and outcome that occurred, and a last one with the share of decisions that agree.
report-b42010c1 = Cada aprobación y denegación tomada con asesoramiento vigente que dice algo del apoyo; pedir más información no cuenta. El asesoramiento de apoyar coincide con cualquier aprobación, el asesoramiento con condiciones con una aprobación con condiciones, el de no apoyar con una denegación. Una fila por cada asesoramiento y resultado que se dieron, y una última con la proporción de decisiones que coinciden.
# PAIR, or AGREEMENT in the last row.
report-2544e002 = PAIR, o AGREEMENT en la última fila.
# How it was decided.
report-4ba88ac5 = Cómo se decidió.
# Whether the two agree.
report-5505b2aa = Si ambos coinciden.
# How many decisions.
report-963fa94e = Cuántas decisiones.
# Of all that are counted.
report-1e9d9ed0 = De todas las que se cuentan.
# Which cases touch a unit that an incident names?
report-7e993c79 = ¿Qué expedientes afectan a una unidad que un incidente nombra?
# Every case in which a recipient was ever linked that the incident names, or that stands above or below one that it names; the case of the incident is among them. A row for each such recipient and each that is named.
report-923fec05 = Cada expediente al que alguna vez se vinculó un receptor que el incidente nombra, o que está por encima o por debajo de uno nombrado; el expediente del incidente está entre ellos. Una fila por cada receptor así y cada uno nombrado.
# the last that was reported
report-a1a497b5 = el último notificado
# The incident of that case.
report-c95c99bc = El incidente de ese expediente.
# The office of the case.
report-ef2ba1d7 = La oficina del expediente.
# The recipient that was linked.
report-19022d38 = El receptor que se vinculó.
# The recipient that the incident names.
report-5143a708 = El receptor que el incidente nombra.
# SELF, PARENT where it stands above the named one, CHILD where below.
report-e1e4bf09 = SELF, PARENT si está por encima del nombrado, CHILD si está por debajo.
# Whether it still is.
report-a0000034 = Si aún lo está.
# Whether support for it is approved, active or suspended.
report-dfe868b8 = Si el apoyo para él está aprobado, activo o suspendido.
# How many requests, screenings, ineligible recipients, conditional approvals and declines were there in each quarter?
report-13b2ccd8 = ¿Cuántas solicitudes, controles, receptores inadmisibles, aprobaciones con condiciones y denegaciones hubo en cada trimestre?
# Counts by the day it happened, a row a quarter of the calendar in which anything happened: cases opened, decisions asked for, screenings and how many of them were of people, those that found somebody ineligible, approvals and how many of them with conditions, declines, suspensions, cessations. What is counted is what whoever asks sees.
report-435f8243 = Cuenta por el día en que ocurrió, una fila por trimestre natural en que ocurrió algo: expedientes abiertos, decisiones solicitadas, controles y cuántos de ellos de personas, los que hallaron a alguien inadmisible, aprobaciones y cuántas de ellas con condiciones, denegaciones, suspensiones, ceses. Se cuenta lo que ve quien pregunta.
# Only from this day on.
report-cf4b3024 = Solo desde este día.
# Only up to this day.
report-f22c2cb0 = Solo hasta este día.
# The quarter, such as 2025-Q1.
report-7371a144 = El trimestre, por ejemplo 2025-Q1.
# Cases opened.
report-b2f6a131 = Expedientes abiertos.
# Decisions asked for.
report-d4802d29 = Decisiones solicitadas.
# Screenings of people.
report-f2b4be33 = Controles de personas.
# Screenings that found somebody ineligible.
report-d69377b5 = Controles que hallaron a alguien inadmisible.
# Approvals with conditions.
report-d9482040 = Aprobaciones con condiciones.
# What has a recipient unit, with those above and below it, received and done, through all cases, offices and years?
report-844f18fd = ¿Qué ha recibido y hecho una unidad receptora, con las que están por encima y por debajo, en todos los expedientes, oficinas y años?
# One line for each thing recorded of the recipient, and of every institution or unit above and below it, in any case that is seen and in the registry: linked, approved, declined, started, delivered, suspended, resumed, ceased, ended, emergencies, incidents reported, screenings, changes of command. By the day it happened. Each line stands for itself: of a case of which part is withheld the rest is told, and the answer says of how many cases that is so.
report-695ea27a = Una línea por cada cosa registrada del receptor, y de cada institución o unidad por encima o por debajo, en cualquier expediente que se vea y en el registro de receptores: vinculado, aprobado, denegado, iniciado, entregado, suspendido, reanudado, cesado, terminado, emergencias, incidentes notificados, controles, cambios de mando. Por el día en que ocurrió. Cada línea vale por sí misma: de un expediente del que se retiene una parte se dice el resto, y la respuesta indica en cuántos expedientes es así.
# The id of the recipient in the registry.
report-37ff604f = La referencia del receptor en el registro.
# Whether those above and below it are looked at too.
report-c1671fbd = Si se miran también los que están por encima y por debajo.
# What happened.
report-202faec0 = Lo que ocurrió.
# To whom.
report-2c78f23c = A quién.
# SELF, PARENT for what stands above, CHILD for what stands below.
report-f68db3bf = SELF, PARENT para lo que está por encima, CHILD para lo que está por debajo.
# Its office.
report-13a37d3a = Su oficina.
# Its project.
report-081dd45c = Su proyecto.
# The country of the case, or of the recipient.
report-1bf50208 = El país del expediente, o del receptor.
# The role, item, level, reason, category or result.
report-c1994057 = La función, el apoyo, el nivel, la razón, la categoría o el resultado.
# How much was delivered.
report-bba8bb3c = Cuánto se entregó.
# What that was worth.
report-aed69791 = Lo que eso valía.
# Where did the commander change since the last screening, and which cases need a new one?
report-d9caee94 = ¿Dónde cambió el comandante desde el último control, y qué expedientes necesitan uno nuevo?
# Cases that are not closed, with each recipient that receives directly, whose command changed, as the case or the registry knows, and for which nobody was screened since, clear or with caution, for the command that it has now: its present commander where one is known, the unit otherwise. Due as many days after the change as the policy in force today says. A recipient of which something in the registry is not seen is left out.
report-0481d2fb = Expedientes no cerrados, con cada receptor directo cuyo mando cambió, según el expediente o el registro de receptores, y para el que nadie se ha controlado desde entonces, sin reparos o con cautela, para el mando que tiene ahora: su comandante actual si se conoce, si no la unidad. Vence tantos días después del cambio como diga la política en vigor hoy. Se omite un receptor del que algo en el registro no se ve.
# When its command last changed.
report-a4d6ad72 = Cuándo cambió su mando por última vez.
# By when it is screened again.
report-5dd6a4aa = Para cuándo debe controlarse de nuevo.
# How many approved cases have conditions, and how many conditions were met on time?
report-8f3c731e = ¿Cuántos expedientes aprobados tienen condiciones, y cuántas condiciones se cumplieron a tiempo?
# Cases with an approval, and those of them with an approval under conditions. All conditions of all approvals are counted. Those with a day: met on time, or late, by the day of the first satisfaction after the last variation; missed where the day is past and they were never satisfied, unless a later approval put them to rest. A row a country, and a last one over all.
report-febec279 = Expedientes con una aprobación, y los que la tienen con condiciones. Se cuentan todas las condiciones de todas las aprobaciones. Las que tienen día: cumplidas a tiempo, o tarde, por el día del primer cumplimiento tras la última modificación; incumplidas si el día ha pasado y nunca se cumplieron, salvo que una aprobación posterior las extinguiera. Una fila por país, y una última del total.
# The country; empty in the row over all.
report-71347f50 = El país; vacío en la fila del total.
# Cases with an approval.
report-4b1b41ae = Expedientes con una aprobación.
# Those with conditions.
report-41d91cc4 = Los que tienen condiciones.
# Of all with an approval.
report-8e4d8b19 = De todos los que tienen una aprobación.
# All conditions.
report-0fb5f0ec = Todas las condiciones.
# Satisfied by their day.
report-e7691523 = Cumplidas para su día.
# Satisfied after it.
report-3de9f7dd = Cumplidas después.
# Not satisfied though their day is past.
report-7e798452 = No cumplidas aunque su día ha pasado.
# Of those three, the ones met on time.
report-64dc3c8a = De esos tres grupos, las cumplidas a tiempo.
# How many days pass in the middle case from opening to decision, from incident to first step, and from suspension to its end?
report-c508d75a = ¿Cuántos días pasan en el caso mediano desde la apertura hasta la decisión, desde el incidente hasta el primer paso y desde la suspensión hasta su fin?
# OPENED_TO_DECISION: from the opening of a case to its first approval or decline. INCIDENT_TO_FIRST_STEP: from the report of an incident to the first step of an intervention, or the first suspension, recorded after it in the case. SUSPENSION_LENGTH: from a suspension to the day on which nothing is suspended under it any more. What has not come to its end is not counted. The median is the middle one, or half way between the middle two; a row a country, and one over all.
report-12e3082d = OPENED_TO_DECISION: desde la apertura de un expediente hasta su primera aprobación o denegación. INCIDENT_TO_FIRST_STEP: desde la notificación de un incidente hasta el primer paso de una intervención, o la primera suspensión, registrados después en el expediente. SUSPENSION_LENGTH: desde una suspensión hasta el día en que nada queda suspendido en ella. Lo que no ha llegado a su fin no se cuenta. La mediana es el valor del medio, o el punto medio entre los dos del medio; una fila por país, y una del total.
# From what to what.
report-5c1d1249 = De qué a qué.
# How many were measured.
report-1f2217ca = Cuántos se midieron.
# The middle number of days.
report-5765e933 = El número mediano de días.
# The fewest days.
report-b45984aa = El menor número de días.
# The most days.
report-8cba572d = El mayor número de días.
# What of a case may be handed to the government of the recipient?
report-d285d8cf = ¿Qué de un expediente puede entregarse al gobierno del receptor?
# What its authorities were told, and the conditions of approvals as they stand; from events that are open, and from nothing else, also for who sees more. No sources, no evidence, no people, no channels, no reasons, no answers, nothing of risks, incidents or screenings.
report-393d7cb6 = Lo que se dijo a sus autoridades y las condiciones de las aprobaciones como están; de eventos abiertos y de nada más, también para quien ve más. Ni fuentes, ni pruebas, ni personas, ni vías, ni razones, ni respuestas, nada de riesgos, incidentes o controles.
# Only what this authority was told, as notifications name it.
report-3dbe25d8 = Solo lo que se dijo a esta autoridad, como la nombran las notificaciones.
# NOTIFICATION or CONDITION.
report-c9d8bf6b = NOTIFICATION o CONDITION.
# Which authority was told.
report-15305959 = A qué autoridad se dijo.
# At which level.
report-77518d14 = A qué nivel.
# Of what it was told; what must be so.
report-1560b3d2 = De qué se le informó; lo que debe cumplirse.
# Whether a condition comes before the start or holds all along.
report-5b8e17fb = Si una condición rige antes del inicio o durante todo el apoyo.
# Which types of mitigation measures go with a lower achieved residual?
report-77b7a926 = ¿Qué tipos de medidas de mitigación van con un riesgo residual logrado más bajo?
# Of every risk with an inherent reading and one with the measures achieved: for each type of which the latter relies on a measure, whether its level is lower than the inherent one, and by how many levels. Always eight rows, with how many risks each rests on: of few, nothing follows; and what goes together does not cause each other.
report-4e131ee6 = De todo riesgo con una valoración inherente y otra con las medidas logradas: para cada tipo del que esta última tiene en cuenta una medida, si su nivel es menor que el inherente, y en cuántos niveles. Siempre ocho filas, con cuántos riesgos sustentan cada una: de pocos no se deduce nada; y lo que va junto no se causa mutuamente.
# Risks that it rests on.
report-dc5564af = Riesgos en que se apoya.
# Those with a lower level than the inherent one.
report-0ef57f66 = Los de nivel menor que el inherente.
# Of all that it rests on.
report-381d5a70 = De todos en que se apoya.
# The mean number of levels by which it is lower.
report-643f5414 = El número medio de niveles en que es menor.
# In which cases was the risk of not providing support higher than that of providing it, and how were they decided?
report-00c68f99 = ¿En qué expedientes el riesgo de no apoyar era mayor que el de apoyar, y cómo se decidieron?
# Cases whose last assessment of the risk of not providing support has a higher level than the highest of their risks, each read with all agreed measures at work or, where nobody read that, without them. A case in which no risk was read counts as low.
report-ae8ccc1d = Expedientes cuya última evaluación del riesgo de no apoyar tiene un nivel mayor que el más alto de sus riesgos, cada uno valorado con todas las medidas acordadas en marcha o, si nadie lo hizo, sin ellas. Un expediente sin ningún riesgo valorado cuenta como bajo.
# The level of not providing support.
report-c0fab9a4 = El nivel de no apoyar.
# The level of providing it; empty where no risk was read.
report-c9baf280 = El nivel de apoyar; vacío si no se valoró ningún riesgo.
# What could follow from not providing it.
report-dd6c7609 = Lo que podría seguir de no apoyar.
# The last decision: APPROVED, DECLINED or NONE.
report-6c1fdf92 = La última decisión: APPROVED, DECLINED o NONE.
# Which approvals would have needed another level of authority under another edition of the policy?
report-db8b93bd = ¿Qué aprobaciones habrían necesitado otro nivel de autoridad con otra edición de la política?
# Every approval, with the scores that counted when it was given, scored again with the matrix and the way of taking severity of another edition, published or drafted; and the authority that its ladder asks for at the level that results. Listed where nobody might have approved, where a higher authority than the one that decided was needed, where a lower one than at that time would have been enough, or where only the level differs. Nothing is recorded.
report-219ba84f = Cada aprobación, con las puntuaciones que contaban cuando se dio, puntuada de nuevo con la matriz y el modo de calcular la gravedad de otra edición, publicada o en proyecto; y la autoridad que su escala pide en el nivel resultante. Figura si nadie habría podido aprobar, si se necesitaba una autoridad mayor que la que decidió, si habría bastado una menor que la de entonces, o si solo difiere el nivel. No se registra nada.
# It tries decisions again on what was known when they were taken.
report-76e11974 = Prueba de nuevo decisiones con lo que se sabía cuando se tomaron.
# the last published one
report-db6aee96 = la última publicada
# A published edition.
report-9b142ea9 = Una edición publicada.
# An edition as JSON, in the form in which one is published, in place of it.
report-a00c3cdb = Una edición en JSON, en la forma en que se publican, en su lugar.
# The edition it was given under.
report-40a78bab = La edición con que se dio.
# The residual level that was accepted.
report-b6cd69db = El nivel residual aceptado.
# The authority that decided.
report-e478536e = La autoridad que decidió.
# The lowest authority that might decide then.
report-23e79cb5 = La autoridad más baja que podía decidir entonces.
# The residual level under the other edition.
report-7848a653 = El nivel residual con la otra edición.
# The lowest authority that might decide under it; empty for nobody.
report-03fe9b07 = La autoridad más baja que podría decidir con ella; vacío si nadie.
# NOBODY_MAY_APPROVE, HIGHER_AUTHORITY_NEEDED, LOWER_AUTHORITY_ENOUGH or LEVEL_CHANGED.
report-f43d591f = NOBODY_MAY_APPROVE, HIGHER_AUTHORITY_NEEDED, LOWER_AUTHORITY_ENOUGH o LEVEL_CHANGED.
# What changed in the portfolio between two moments, as each was known then?
report-77e8e761 = ¿Qué cambió en la cartera entre dos momentos, tal como cada uno se conocía entonces?
# Every case that was opened since the earlier moment, or whose status, risk level or number of active pairs is another now, each folded from what was recorded up to its moment, with the corrections known by then. The level is the highest of the risks of the case, read with all agreed measures at work or without any. The later moment is the one that is asked about.
report-ac132cab = Cada expediente abierto desde el momento anterior, o cuya etapa, nivel de riesgo o número de pares activos es ahora otro, cada uno reconstruido con lo registrado hasta su momento, con las correcciones conocidas entonces. El nivel es el más alto de los riesgos del expediente, valorados con todas las medidas acordadas en marcha o sin ninguna. El momento posterior es el que se pregunta.
# every event of a case
report-69c4cc7e = cada evento de un expediente
# It compares two moments of the record.
report-9fa72659 = Compara dos momentos del registro.
# The earlier moment, as a position; this or the other.
report-4902796a = El momento anterior, como posición; esto o lo otro.
# The earlier moment, as an instant; this or the other.
report-50602f94 = El momento anterior, como instante; esto o lo otro.
# NEW or CHANGED.
report-8c27597d = NEW o CHANGED.
# Where the case stood.
report-49878fd8 = En qué etapa estaba el expediente.
# Its risk level then.
report-3529f307 = Su nivel de riesgo entonces.
# Its risk level now.
report-21a3ce35 = Su nivel de riesgo ahora.
# How many pairs were active.
report-47068f40 = Cuántos pares estaban activos.
# How many are.
report-f31419ca = Cuántos lo están.
# What is support worth by country, kind of force and residual risk; what was declined, and why?
report-6689a6e9 = ¿Cuánto vale el apoyo por país, clase de fuerza y riesgo residual; qué se denegó, y por qué?
# APPROVED: each support item once for which something was approved, whatever became of it, with the highest residual level of the last approvals of its pairs. DECLINED: each other item for which support was declined, with the reason of the last decline. DELIVERED: each delivery with its own value, at the residual level of the last approval before it. The kind of force is that of the recipients concerned, SEVERAL where they differ, UNKNOWN where one is not registered or not seen. No rates of exchange are on record: each currency is a row of its own, and what has no value is counted without one.
report-3db5bfbd = APPROVED: cada apoyo una vez para el que se aprobó algo, fuera de él lo que fuera, con el nivel residual más alto de las últimas aprobaciones de sus pares. DECLINED: cada otro apoyo denegado, con la razón de la última denegación. DELIVERED: cada entrega con su propio valor, en el nivel residual de la última aprobación anterior. La clase de fuerza es la de los receptores en cuestión, SEVERAL si difieren, UNKNOWN si alguno no está inscrito o no se ve. No constan tipos de cambio: cada moneda tiene su propia fila, y lo que no tiene valor se cuenta sin él.
# The country.
report-7c758b58 = El país.
# APPROVED, DECLINED or DELIVERED.
report-5b4c2d7e = APPROVED, DECLINED o DELIVERED.
# The kind of force.
report-91ed878c = La clase de fuerza.
# Why support was declined.
report-18e5f8c6 = Por qué se denegó el apoyo.
# The currency.
report-2f553eaf = La moneda.
# How many items, or deliveries.
report-4be03da7 = Cuántos apoyos, o entregas.
# What they are worth together.
report-c17c0ff3 = Lo que valen juntos.
# Which.
report-5eb19a04 = El elemento de que se trata.
# Why.
report-9aaee400 = Por qué.
# When.
report-a53add0c = Cuándo.
# How.
report-8f70c163 = Cómo.
# Screenings.
report-9bad34b7 = Controles.
# Approvals.
report-930532a6 = Aprobaciones.
# Declines.
report-4a32e5f6 = Denegaciones.
# Suspensions.
report-6fce08ff = Suspensiones.
# Cessations.
report-6c2ce6fd = Ceses.

## Los títulos de las columnas

# About
heading-4efca0d1 = Sobre
# Achieved level
heading-dfb23f96 = Nivel logrado
# Achieved on
heading-d99cf8fd = Logrado el
# Active after
heading-20344a0d = Activos después
# Active before
heading-560ee108 = Activos antes
# Active since
heading-e6c81b69 = Activo desde
# Addressee
heading-9f1b323a = Destinatario
# Adverse outcome
heading-47dcbc2b = Lo que podría ocurrir
# Advice
heading-305f5e54 = Asesoramiento
# Agrees
heading-1fe1df88 = Coincide
# Alerts
heading-f62e9267 = Alertas
# Amount (smallest unit)
heading-d20519d8 = Importe (unidad menor)
# Currency of the amount
heading-979e0c5d = Moneda del importe
# Answered on
heading-a57ab4a2 = Respondido el
# Approved
heading-87b42e40 = Aprobaciones
# Approved by
heading-8e838c46 = Aprobado por
# Approved cases
heading-9f8bba2c = Expedientes aprobados
# Approved on
heading-2ccde361 = Aprobado el
# Assessed by
heading-25da78db = Evaluado por
# Assessed on
heading-c6c5eaad = Evaluado el
# At position
heading-f59206c7 = En la posición
# Attached at position
heading-c26fab36 = Adjuntada en la posición
# Authorised at (UTC)
heading-8bb7ea79 = Autorizado a (UTC)
# Authorised by
heading-0d6b1b6a = Autorizado por
# Authority
heading-b80e403d = Autoridad
# Case
heading-15f86e24 = Expediente
# Ceased
heading-42875da0 = Ceses
# Change
heading-c0bf75bd = Cambio
# Changed on
heading-3ef79cd4 = Cambiado el
# Checkpoint
heading-ee325afd = Punto de control
# Conditions
heading-97d4be89 = Condiciones
# Confirmed by
heading-4d41e2f2 = Confirmado por
# Confirmed on
heading-90e53f27 = Confirmado el
# Consequence
heading-792d3730 = Consecuencia
# Country
heading-701d021d = País
# Counts
heading-c3ea5bf7 = Cuenta aún
# Currency
heading-3ac1a9ec = Moneda
# Days
heading-e08c0aa8 = Días
# Days late
heading-3a0f67d0 = Días de retraso
# Days over
heading-a84a745c = Días de exceso
# Decided by
heading-33a2ab84 = Decidido por
# Decided on
heading-867889d8 = Decidido el
# Decision
heading-640ae4ba = Decisión
# Decision at position
heading-e25dd76f = Posición de la decisión
# Decisions
heading-cfa6a08a = Decisiones
# Declined
heading-dce083a2 = Denegaciones
# Delivered on
heading-d3350ceb = Entregado el
# Deliveries
heading-2eb75b51 = Entregas
# Detail
heading-fb5f27d5 = Detalle
# Due
heading-9071738f = Vencimiento
# Due on
heading-a292db0e = Plazo
# Earlier uses
heading-47c3ea71 = Usos anteriores
# Happened on
heading-b08287b7 = Ocurrido el
# Emergency
heading-4538f2dc = Emergencia
# Ended on
heading-f4a4ca82 = Terminado el
# Evidence
heading-03867aea = Pruebas
# Fact at position
heading-1bce0e95 = Hecho en la posición
# Field
heading-f45fc1df = Campo
# Finding
heading-59d032ea = Constatación
# Type of force
heading-472e9117 = Tipo de fuerza
# From
heading-21819769 = Desde
# Grave incidents after
heading-da496cd0 = Incidentes graves después
# How
heading-7470bd3b = Cómo
# Id
heading-12156e92 = Referencia
# In force
heading-1652cbbb = En vigor
# Incidents after
heading-1f1af34d = Incidentes después
# Indicator
heading-86dde35c = Indicador
# Ineligible
heading-0668a264 = Inadmisibles
# Inherent level
heading-cf4c83a0 = Nivel inherente
# Involvement
heading-3c9eee9d = Implicación
# Item
heading-652bcc3a = Apoyo
# Items
heading-fb8e7a1a = Apoyos
# Kind
heading-f5387f9b = Clase
# Known
heading-19984a43 = Conocimiento
# Lapsed at (UTC)
heading-cecb009c = Caducó a (UTC)
# Last at position
heading-6ad1f6fc = Último en la posición
# Leaf hash
heading-1f7abe86 = Huella de hoja
# Level after
heading-8551ac13 = Nivel después
# Level before
heading-11f69283 = Nivel antes
# Level by the new policy
heading-9bd67602 = Nivel según la nueva política
# Level then
heading-11f3f37a = Nivel de entonces
# Levels above
heading-53520eda = Niveles por encima
# Line
heading-d7852cd0 = Línea
# Linked
heading-bfda026e = Vinculado
# Size of the log
heading-9e48df9c = Tamaño del registro
# Longest
heading-802803c7 = El más largo
# Lowered
heading-191b270d = Reducidos
# Share lowered (%)
heading-943eb2d4 = Proporción reducida (%)
# Mean drop
heading-3c46c051 = Reducción media
# Measure
heading-ebf940f2 = Medida
# Median
heading-daab7c43 = Mediana
# Met late
heading-6b1115cf = Cumplidas tarde
# Met on time
heading-e1d754bb = Cumplidas a tiempo
# Missed
heading-3d86eb08 = Incumplidas
# Number
heading-bd82cf16 = Número
# Name
heading-dcd1d522 = Nombre
# Named
heading-8605605a = Nombrado
# Level of not supporting
heading-1ff73c37 = Nivel de no apoyar
# Notification
heading-7d31b833 = Notificación
# Notified on
heading-c5b917e4 = Notificado el
# Now
heading-fe18013d = Ahora
# Of
heading-72f9393f = De
# Office
heading-9e380d99 = Oficina
# On
heading-13001175 = El
# On record
heading-2a234f4f = Constaba
# Share on time (%)
heading-0b4d2b04 = Proporción a tiempo (%)
# Open alerts
heading-10f2cf9a = Alertas abiertas
# Opened
heading-b19fb8d1 = Aperturas
# Outcome
heading-4e80abb5 = Resultado
# Outcomes
heading-912d8e96 = Resultados
# Overdue
heading-d660945b = Atrasado
# Owner
heading-4b1b8aa3 = Responsable
# Pairs
heading-09406fef = Pares
# Party
heading-dfa82f21 = Parte
# People
heading-7db20897 = Personas
# Per cent
heading-6eb4804c = Por ciento
# Policy then
heading-4b9c9461 = Política de entonces
# Needed before start
heading-c5e64209 = Necesaria antes del inicio
# Precondition
heading-80568c38 = Condición previa
# Project
heading-98595978 = Proyecto
# Projected level
heading-fc2ad92c = Nivel previsto
# Projected on
heading-5d45b787 = Previsto el
# Promised by
heading-98d11fc2 = Prometido para el
# Proposed by
heading-3b48f0b6 = Propuesto por
# Quantity
heading-822bab8d = Cantidad
# Quarter
heading-b474b397 = Trimestre
# Ratified at (UTC)
heading-af1f696c = Ratificada a (UTC)
# Ratified in time
heading-d5292338 = Ratificada a tiempo
# Ratify by (UTC)
heading-e52ba0bd = Ratificar antes de (UTC)
# Read at (UTC)
heading-fcfe736a = Leído a (UTC)
# Read by
heading-d90fe2d1 = Leído por
# Reason
heading-f81ab834 = Razón
# Reasons
heading-72ed245d = Razones
# Recipient
heading-51fac985 = Receptor
# Recipients
heading-1e8568a8 = Receptores
# Recorded at position
heading-13aed219 = Registrado en la posición
# Recorded at (UTC)
heading-6fd8f8ee = Registrado a (UTC)
# Recorded on
heading-db9e29a5 = Registrado el
# Relation
heading-1367485d = Relación
# Requested
heading-2d9e2828 = Solicitudes
# Required by the new policy
heading-2694829a = Exigida por la nueva política
# Required then
heading-1bd14ca6 = Exigida entonces
# Residual level
heading-287a0dbe = Nivel residual
# Revision
heading-2e516d68 = Revisión
# Risk
heading-0711a8d6 = Riesgo
# Role
heading-14736a2e = Función
# Root of the log
heading-67e25364 = Raíz del registro
# Rule
heading-62845f31 = Regla
# Running
heading-f4ccae29 = En curso
# Screened
heading-a62f9212 = Controles
# Section
heading-dfca5da5 = Sección
# SHA-256
heading-bbd07c4f = SHA-256
# Share (%)
heading-651b2a03 = Proporción (%)
# Shortest
heading-3be80763 = El más corto
# Since
heading-98af1ed6 = Desde cuándo
# Events it rests on
heading-6c71e154 = Eventos en que se apoya
# Rests on positions
heading-6b22d293 = Posiciones en que se apoya
# State
heading-a3b50c47 = Estado
# Status
heading-920e413c = Etapa
# Status after
heading-a29bc1be = Etapa después
# Status before
heading-bf55acca = Etapa antes
# Head of the case's chain
heading-c323b7ee = Cabeza de la cadena del expediente
# Subject
heading-68971283 = Asunto
# Level of support
heading-7ca9c95c = Nivel del apoyo
# Suspended
heading-e392a389 = Suspensiones
# Suspended on
heading-f6d0d6e1 = Suspendido el
# Suspension
heading-acf82993 = Suspensión
# Target position
heading-1a5ef1d4 = Posición del objetivo
# Kind of the target
heading-f34a062a = Clase del objetivo
# Text
heading-71988c4d = Texto
# Threshold
heading-0da627ad = Umbral
# Title
heading-7e8cd205 = Título
# To
heading-f4b06ef6 = Hasta
# Type
heading-baaddf70 = Tipo
# Type number
heading-1425ea45 = Número del tipo
# Valid until
heading-92cd054d = Válido hasta
# Value
heading-8e37953d = Valor
# Currency of the value
heading-b1b55068 = Moneda del valor
# Was
heading-9f276c39 = Era
# What
heading-f8cf83a7 = Qué
# Why
heading-d3ae14a5 = Por qué
# With conditions
heading-f4e637ae = Con condiciones
