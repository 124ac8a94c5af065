# Qué son los campos de los formularios. El inglés sobre cada entrada es el del esquema.
# Not yet read by a native reviewer.

# Whether it may ask for the schema by introspection.
about-8b914612 = Si puede pedir el esquema por introspección.
# Over which cases it reaches, beside those a person is assigned to.
about-93fbca63 = A qué expedientes alcanza, además de los asignados a la persona.
# The role.
about-05b57f4c = La función.
# What it sees; everything else it does not.
about-4e2a2fe1 = Lo que ve; no ve nada más.
# The most confidential class it reads.
about-446e6733 = La clase más confidencial que lee.
# Whether small counts are withheld from it, lest they point at a case.
about-f41a0ed9 = Si se le ocultan los recuentos pequeños, para que no señalen un expediente.
# The alert: the position of the event that raised it.
about-c726474e = La alerta: la posición del evento que la emitió.
# Global id of the case; omitted where it is about the ledger itself.
about-6e0fc653 = Identificador global del expediente; se omite si se trata del propio registro.
# The caller's own name for this command, 8 to 64 characters: saying it again adds nothing and returns the first result.
about-56705f5b = El nombre que quien llama da a esta orden, de 8 a 64 caracteres: repetirla no añade nada y devuelve el primer resultado.
# Only say what would happen: nothing is recorded.
about-b7e90b1f = Solo decir qué ocurriría: no se registra nada.
# The day it happened in the world; today where omitted, never in the future.
about-19283c46 = El día en que ocurrió; hoy si se omite, nunca en el futuro.
# Who may read what is recorded; as usual for its kind where omitted.
about-e9520591 = Quién puede leer lo registrado; lo habitual de su clase si se omite.
# The revision of the case that the caller has seen; refused where it has moved on.
about-ca1c79c3 = La revisión del expediente que vio quien llama; se rechaza si el expediente ha avanzado.
# What is done about it.
about-4f6dd0aa = Lo que se hace al respecto.
# Global id of the case.
about-a03ac248 = Identificador global del expediente.
# Which pairs; every approved pair where omitted.
about-d3eac4df = Qué pares; todos los aprobados si se omite.
# From which day; the effective day where omitted.
about-ab4d21c2 = Desde qué día; el día en que ocurrió si se omite.
# What it costs.
about-7db68e73 = Lo que cuesta.
# What is done.
about-bcf0b258 = Lo que se hace.
# By when.
about-f6b36780 = Para cuándo.
# Its id, such as M2.2.
about-fc897c27 = Su referencia, por ejemplo M2.2.
# Which of the eight types.
about-021f383b = Cuál de los ocho tipos.
# Who answers for it.
about-9fc1fb58 = Quién responde de ello.
# Who carries it out.
about-c1ff71ee = Quién lo ejecuta.
# Whether support may not start before it is verified.
about-a38fff7d = Si el apoyo no puede iniciarse antes de que se verifique.
# What it reduces; irremediability cannot be.
about-d63f2ca1 = Lo que reduce; nunca la irremediabilidad.
# Which risks it addresses; every risk where empty.
about-cbbfacd6 = Qué riesgos aborda; todos si está vacío.
# What it is, in one line.
about-9b146afa = Qué es, en una línea.
# How it is verified.
about-d8c5b5a2 = Cómo se verifica.
# What it is.
about-451bc40d = Qué es.
# Its id within the case.
about-b8667544 = Su referencia dentro del expediente.
# Whether it could wound.
about-7095889e = Si podría herir.
# Life-saving, from the policy's vocabulary `life_saving`; needed for the emergency path.
about-f4a8489a = Vital, según el vocabulario de la política; necesario para la vía de emergencia.
# What it is for.
about-f801de86 = Para qué es.
# How many.
about-80df0143 = Cuántos.
# A finer kind, from the policy's vocabulary `support_sub_kind`.
about-111b7249 = Una clase más fina, según el vocabulario de la política.
# Which of the six kinds it is.
about-125f1ad8 = Cuál de las seis clases.
# Of what unit.
about-9dd2abfc = En qué unidad.
# Whether it processes personal data.
about-897186d3 = Si trata datos personales.
# What it is worth.
about-b7c775cd = Lo que vale.
# With whom.
about-2e51cccd = Con quién.
# Evidence.
about-7f2b508f = Pruebas.
# The measure.
about-56f11a00 = La medida.
# Who is told later, step by step, as long as nobody acknowledges it.
about-e3d0e7c5 = A quién se avisa después, paso a paso, mientras nadie se haga cargo.
# How urgent it is where it is graver than others of its kind; the same where omitted.
about-8debf7f1 = Su urgencia cuando es más grave que otras de su clase; la misma si se omite.
# Of which kind.
about-106043a7 = De qué clase.
# How urgent it is.
about-13169c6f = Su urgencia.
# Which roles are told at once.
about-e7af1bb1 = A qué funciones se avisa enseguida.
# Days.
about-769bf9bf = Días.
# The rung.
about-d67314d5 = El nivel.
# Which exclusion, where the policy does not apply.
about-ef74e030 = Qué exclusión, si la política no se aplica.
# The item.
about-c08e0ca0 = El apoyo.
# The outcome.
about-b7cd8b5c = El resultado.
# The recipient.
about-034b6aa8 = El receptor.
# The proposal, by its position.
about-cd0d63cd = La propuesta, por su posición.
# The case's present revision, where events came after the dossier and were read too.
about-a6aef9a3 = La revisión actual del expediente, si llegaron eventos después del legajo y también se leyeron.
# Under which conditions.
about-78b70a7a = Con qué condiciones.
# On which of the request's pairs; all of them where omitted.
about-12fda098 = Sobre qué pares de la solicitud; todos si se omite.
# Id of the decision.
about-0c1e8c11 = Referencia de la decisión.
# Reasons for departing from the mechanism's advice.
about-d98f6445 = Razones para apartarse del asesoramiento del mecanismo.
# The hash of the dossier that was read.
about-3f481154 = La huella del legajo que se leyó.
# Why.
about-9aaee400 = Por qué.
# The request it answers.
about-93bdd1c4 = La solicitud a la que responde.
# The last day of the approval; as long as the policy allows where omitted.
about-a45ecb05 = El último día de la aprobación; tanto como permita la política si se omite.
# To whom it is attributed.
about-cd18d40a = A quién se atribuye.
# Whether it is grave.
about-fe097c0c = Si es grave.
# Which.
about-5eb19a04 = El elemento de que se trata.
# How it is linked to the support.
about-557cd111 = Su vínculo con el apoyo.
# How far it is verified.
about-e615767d = Hasta dónde está verificado.
# What could follow, from the policy's vocabulary `non_provision_outcome`.
about-5474dd1a = Lo que podría seguir, según el vocabulario de la política.
# The scores.
about-c4d19cbf = Las puntuaciones.
# For which pairs; every pair of the case where omitted.
about-b6b68438 = Para qué pares; todos los del expediente si se omite.
# Whether the answer is in doubt, so that Legal must have advised first. For weapons the marking of the item says so.
about-c12248a6 = Si la respuesta está en duda, de modo que antes deba haber dictamen jurídico. Para las armas lo dice la marca del apoyo.
# On what it rests; at least one for met and not met.
about-4df76c01 = En qué se apoya; al menos una prueba para «cumplida» y «no cumplida».
# Which of the four.
about-1e97ca23 = Cuál de las cuatro.
# The six findings, each element once.
about-abadc136 = Las seis constataciones, cada elemento una vez.
# From which day.
about-2a6a1bb4 = Desde qué día.
# In which role.
about-cefcf6b2 = En qué función.
# The last day; without end where omitted.
about-d2711673 = El último día; sin fin si se omite.
# Who.
about-96516c3a = Quién.
# The size of the file in bytes.
about-3eb3bbae = El tamaño del archivo en bytes.
# Who may read it.
about-ab5f2ae5 = Quién puede leerla.
# Its id.
about-5567e344 = Su referencia.
# What it is, from the policy's vocabulary `evidence_kind`.
about-484d6efb = Qué es, según el vocabulario de la política.
# The SHA-256 that the tool which read the file computed; refused where it differs.
about-1d739307 = La SHA-256 que calculó la herramienta que leyó el archivo; se rechaza si difiere.
# Its media type.
about-8f141f49 = Su tipo de medio.
# When it was obtained.
about-6457976d = Cuándo se obtuvo.
# The SHA-256 of the file.
about-66e39f20 = La SHA-256 del archivo.
# How reliable the source is.
about-f972030c = La fiabilidad de la fuente.
# Its title; names nobody.
about-c01e926b = Su título; no nombra a nadie.
# The hour of the authorisation.
about-81368acb = La hora de la autorización.
# On what it rests.
about-48f97490 = En qué se apoya.
# The smallest set of pairs that answers it.
about-a0e2f4a7 = El conjunto más pequeño de pares que responde a ello.
# When it ends by itself.
about-229be774 = Cuándo termina por sí sola.
# In writing, or by word of mouth.
about-2f78fac6 = Por escrito o de palabra.
# The imminent danger to life.
about-3bf41bf3 = El peligro inminente para la vida.
# The hour of writing; within a day of an oral authorisation.
about-3dbbf9ec = La hora en que se escribió; dentro de un día de una autorización oral.
# Which pairs; every approved, active or suspended pair where omitted.
about-f28c4983 = Qué pares; todos los aprobados, activos o suspendidos si se omite.
# Who may read it now.
about-7f1e47fc = Quién puede leerla ahora.
# The new date.
about-83618bc7 = La nueva fecha.
# Who asked for it; the person who changes it is another.
about-35c612d5 = Quién lo pidió; quien la cambia es otra persona.
# Whose.
about-d1ceae76 = De quién.
# What was learnt.
about-7ae27178 = Lo que se aprendió.
# In words.
about-16a79ce9 = En palabras.
# How it ended.
about-7031b404 = Cómo terminó.
# What follows.
about-19a16d4b = Lo que sigue.
# What it brought.
about-351961c1 = Lo que aportó.
# What changed since the last.
about-185c69ae = Lo que cambió desde la última.
# When the next is due.
about-439f6ebe = Cuándo vence la próxima.
# What the review concludes.
about-fa17c5cd = Lo que concluye la revisión.
# Whether the risk changed.
about-4b3189c0 = Si el riesgo cambió.
# Before the start, or all along.
about-a5ee0cb9 = Antes del inicio, o durante todo el apoyo.
# The measure it goes with.
about-68f57bea = La medida a la que va unida.
# What must be so.
about-2bff1d30 = Lo que debe cumplirse.
# When it is reviewed.
about-e81a6e61 = Cuándo se revisa.
# Id of the consultation.
about-0d36c35e = Referencia de la consulta.
# What is submitted.
about-3adeebd8 = Lo que se presenta.
# Who is told later that it passed, step by step, as long as nobody acknowledges it; that it is near, where that is critical already.
about-a2769974 = A quién se avisa después de que venció, paso a paso, mientras nadie se haga cargo; de que se acerca, donde eso ya es crítico.
# Which deadline.
about-e52fb758 = Qué plazo.
# How many days before it is said that it is near: several times, or never.
about-fdd4a35e = Cuántos días antes se avisa de que se acerca: varias veces, o nunca.
# How urgent it is while the deadline is near.
about-b53886ee = Su urgencia mientras el plazo se acerca.
# How urgent it is once it has passed. That the mechanism did not answer, or an emergency was not ratified, is said by an event of its own, and handled by the rule of that kind.
about-a88b6972 = Su urgencia una vez vencido. Que el mecanismo no respondiera, o que una emergencia no se ratificara, lo dice un evento propio y lo trata la regla de esa clase.
# An endorsed assessment stays valid.
about-8ccde81f = Una evaluación refrendada sigue siendo válida.
# A screening of a commander stays valid.
about-ec108d2b = El control de un comandante sigue siendo válido.
# A consistency alert on active support forces a review.
about-281b2c83 = Una alerta de coherencia sobre un apoyo activo obliga a una revisión.
# A grave incident, or a lost precondition, is acted on.
about-5ee3f8e2 = Se actúa ante un incidente grave o una condición previa perdida.
# An incident is assessed. A first look within a day, triage, is no deadline of its own: no event says that somebody has looked, so nothing could end it but the assessment. A grave incident has its hours from its assessment on.
about-fe5938a5 = Un incidente se evalúa. Una primera mirada en el día, el triaje, no es un plazo propio: ningún evento dice que alguien haya mirado, así que solo la evaluación podría terminarlo. Un incidente grave tiene sus horas desde su evaluación.
# A screening of an institution or unit stays valid.
about-e60df3d7 = El control de una institución o unidad sigue siendo válido.
# Answers to the steps of an intervention.
about-448eedc9 = Respuestas a los pasos de una intervención.
# The mechanism answers.
about-f408601d = El mecanismo responde.
# A project manager's own pause ends.
about-4b68f28b = Termina la pausa propia de un jefe de proyecto.
# A periodic review follows the approval or the last review.
about-9136ec0e = Una revisión periódica sigue a la aprobación o a la última revisión.
# A precondition stays valid.
about-ef76a710 = Una condición previa sigue siendo válida.
# A recipient is screened again after a change of command.
about-261ffcec = Un receptor se controla de nuevo tras un cambio de mando.
# Suspended support ceases or is extended by Headquarters.
about-a975d77b = El apoyo suspendido cesa o lo prorroga la Sede.
# A suspension is reviewed.
about-a3b975b9 = Una suspensión se revisa.
# Ceased support is wound down.
about-46d64213 = El apoyo cesado se repliega.
# How much is shown.
about-ff30f0d8 = Cuánto se muestra.
# Of what nature; no names.
about-24637b20 = De qué naturaleza; sin nombres.
# Whether the person steps back from the case altogether.
about-8a4344d6 = Si la persona se aparta por completo del expediente.
# Whose conflict it is.
about-94dcf7d6 = De quién es el conflicto.
# Which pairs; every pair in process or blocked where omitted.
about-a90b8370 = Qué pares; todos los que están en trámite o bloqueados si se omite.
# The risk of not providing support was considered; must be true.
about-95c3f432 = Se consideró el riesgo de no prestar apoyo; debe ser así.
# The request it answers, where there is one.
about-2f57f41b = La solicitud a la que responde, si la hay.
# What would change the answer.
about-f6242973 = Lo que cambiaría la respuesta.
# What a breach brings by itself.
about-f63aa1ad = Lo que trae por sí solo superar el umbral.
# The threshold, in hundredths of the unit: breached at or above it where high is bad, below it where low is.
about-9512ea02 = El umbral, en centésimas de la unidad: superado en ese valor o por encima si lo alto es malo, por debajo si lo es lo bajo.
# Which way is bad.
about-782647b5 = Qué sentido es malo.
# Whose behaviour.
about-5be52878 = La conducta de quién.
# How often it is read, in days.
about-7b7db8af = Cada cuántos días se mide.
# Its id, such as I05.
about-cff7e5cd = Su referencia, por ejemplo I05.
# What it shows.
about-0330d930 = Lo que muestra.
# Where the numbers come from.
about-f5640752 = De dónde vienen los números.
# What it counts in.
about-3edd81d1 = En qué cuenta.
# The warning line, in hundredths of the unit.
about-d377b34c = La línea de aviso, en centésimas de la unidad.
# Who delegates, and holds the role in person.
about-c14ad448 = Quién delega, y ejerce la función en persona.
# For which office.
about-1280c8fa = Para qué oficina.
# Which role.
about-eef6e96d = Qué función.
# Until which day.
about-c9229534 = Hasta qué día.
# To whom.
about-2c78f23c = A quién.
# One line a pair.
about-1c93c98e = Una línea por par.
# What replaces it.
about-f1e94865 = Lo que la sustituye.
# Whether it exists at all.
about-363d52ef = Si existe siquiera.
# It ends by itself.
about-2265fcd7 = Termina por sí sola.
# The next level ratifies.
about-ac5bb03c = El nivel siguiente ratifica.
# What was delivered under it.
about-1d56b950 = Lo que se entregó al amparo de ella.
# What was achieved.
about-4d2f5244 = Lo que se logró.
# Which pairs; every active pair where omitted.
about-78615e0e = Qué pares; todos los activos si se omite.
# Comments.
about-bf45a4be = Comentarios.
# On which legal basis.
about-2bddf013 = Con qué base jurídica.
# The person's opaque reference; it stays in the events.
about-93f42dd0 = La referencia opaca de la persona; permanece en los eventos.
# When it was asked for.
about-a6237fb7 = Cuándo se pidió.
# How many hours after the alert was raised.
about-ab13c8c0 = Cuántas horas después de emitirse la alerta.
# Which roles are told then.
about-be0375c5 = A qué funciones se avisa entonces.
# Until when.
about-854c03a6 = Hasta cuándo.
# Until which day; without end where omitted.
about-8c99d25a = Hasta qué día; sin fin si se omite.
# Who chairs it.
about-d0d13b75 = Quién lo preside.
# The country.
about-7c758b58 = El país.
# The SHA-256 of the documents that show it.
about-95d6de0b = La SHA-256 de los documentos que lo demuestran.
# Its form; "none" needs evidence.
about-5618dbcb = Su forma; «ninguno» exige pruebas.
# What is known about it.
about-e8b28366 = Lo que se sabe de ello.
# Who is its secretariat.
about-821bc1e6 = Quién lleva su secretaría.
# What could happen to people.
about-a8cf5d80 = Lo que podría ocurrir a personas.
# Whom it would hit, from the policy's vocabulary `affected_group`.
about-b5c6aad0 = A quién afectaría, según el vocabulario de la política.
# What makes it likely, from the policy's vocabulary `risk_factor`.
about-45ced661 = Lo que lo hace probable, según el vocabulario de la política.
# Which items bring it.
about-1b6dcb13 = Qué apoyos lo conllevan.
# Which recipients bring it.
about-00fc3d57 = Qué receptores lo conllevan.
# Under which reference.
about-081684f5 = Con qué referencia.
# Who was informed.
about-892b956a = A quién se informó.
# About what.
about-bcbe5ce2 = De qué.
# What its holder calls it.
about-e4c66c7d = Cómo lo llama su titular.
# What it is good for.
about-b935dbd0 = Para qué sirve.
# The SHA-256 of its secret of 256 random bits.
about-23eaedea = La SHA-256 de su secreto de 256 bits aleatorios.
# Its public id.
about-c3867958 = Su identificador público.
# Until when it holds: 90 days at most.
about-a2caf4b8 = Hasta cuándo vale: 90 días como máximo.
# For whom.
about-92a6adaa = Para quién.
# The lowest authority that may decide.
about-414492b1 = La autoridad más baja que puede decidir.
# The residual level.
about-8b99d707 = El nivel residual.
# Whether the regional office must have concurred where the Chief of Mission decides.
about-fda404a2 = Si la oficina regional debe haber dado su conformidad cuando decide el jefe de misión.
# How many days an approval holds at most.
about-e67b212e = Cuántos días vale como máximo una aprobación.
# The hour.
about-d3dd5b02 = La hora.
# The recipient, as registered.
about-80f96dc1 = El receptor, tal como está inscrito.
# How it is linked.
about-d590cfed = Su vínculo.
# Of how many; needed for shares and rates.
about-f897235e = De cuántos; necesario para proporciones y tasas.
# First day of the period.
about-064490aa = Primer día del período.
# There is no data; a value of its own.
about-d77ab3da = No hay datos; es un valor en sí mismo.
# Last day of the period.
about-5e9fcba4 = Último día del período.
# Units of the smallest kind: cents for EUR.
about-8e5fd967 = En unidades de la clase menor: céntimos para EUR.
# The currency.
about-2f553eaf = La moneda.
# At which level.
about-77518d14 = A qué nivel.
# Which authority: an office, never a person's name.
about-bee862c5 = Qué autoridad: un cargo, nunca el nombre de una persona.
# By which channel.
about-e6863833 = Por qué vía.
# Of what.
about-a801a02b = De qué se trata.
# The letter.
about-459a4ff6 = La carta.
# Id of the notification.
about-395446b4 = Referencia de la notificación.
# What kind.
about-eb168fcd = De qué clase.
# The budget.
about-dc6ac734 = El presupuesto.
# Who answers for the case; may never decide it.
about-4f86d421 = Quién responde del expediente; nunca puede decidirlo.
# The country of the support.
about-f9e9409e = El país del apoyo.
# Marks made-up data: shown wherever the case is shown.
about-2a7e4760 = Marca datos inventados: se señala dondequiera que se muestre el expediente.
# The donors.
about-333f5b77 = Los donantes.
# The office that is responsible.
about-538c923a = La oficina responsable.
# Where the idea came from.
about-b234f6f1 = De dónde surgió la idea.
# Planned last day of the support.
about-ade356b0 = Último día previsto del apoyo.
# Planned first day of the support.
about-a1d01399 = Primer día previsto del apoyo.
# The project.
about-cc8ac611 = El proyecto.
# The case's own reference, unique in the ledger.
about-f2089547 = La referencia propia del expediente, única en el registro.
# What it is about, in one line.
about-3d6849d0 = De qué trata, en una línea.
# What is to be achieved.
about-19be73d7 = Lo que se quiere lograr.
# Because of which incidents.
about-b6edfc8e = A causa de qué incidentes.
# Because of which indicators.
about-1b6fe9cc = A causa de qué indicadores.
# What made it necessary.
about-ff45698f = Lo que la hizo necesaria.
# The support item.
about-6268ba75 = El apoyo en cuestión.
# The command, as the API spells it with a capital: `OpenCase`.
about-21ec7eb4 = La orden, como la escribe la API, con mayúscula: `OpenCase`.
# The roles.
about-23f0ce50 = Las funciones.
# The authorities it stands for, as notifications name them.
about-5a30ba12 = Las autoridades que representa, como las nombran las notificaciones.
# The countries it answers for.
about-b9bb3997 = Los países de los que responde.
# The donors it stands for.
about-7203b52e = Los donantes que representa.
# The office.
about-fa91444f = La oficina.
# The event to annul, by its position.
about-0efc0be4 = El evento que se anula, por su posición.
# The field, as the payload spells it; parts of lists by number: `outcome`, `outcomes.0.outcome`.
about-d7139908 = El campo, como lo escribe el contenido; las partes de listas por número: `outcome`, `outcomes.0.outcome`.
# The value it should have, as JSON: `"NOT_MET"`, `12`.
about-37ecd682 = El valor que debería tener, en JSON: `"NOT_MET"`, `12`.
# The event to correct, by its position.
about-0de5eaf8 = El evento que se corrige, por su posición.
# Its number: one more than the last.
about-5f1145b4 = Su número: uno más que el último.
# What changed, and why.
about-0329e3e2 = Lo que cambió, y por qué.
# A row a role; a role without a row sees nothing.
about-3d7b19b7 = Una fila por función; una función sin fila no ve nada.
# The smallest count that is shown to whom small counts are withheld from.
about-5eedc1b7 = El recuento menor que se muestra a quien se ocultan los pequeños.
# A rule a kind.
about-ddee5140 = Una regla por clase.
# A rule a deadline.
about-b90aa327 = Una regla por plazo.
# From which day it is in force.
about-3d95eebd = Desde qué día está en vigor.
# How long alerts may be put off.
about-23499487 = Cuánto pueden posponerse las alertas.
# At which authority a role decides.
about-fb2a2e10 = En qué autoridad decide una función.
# Days and hours.
about-53a305b9 = Días y horas.
# The emergency path.
about-22fcde21 = La vía de emergencia.
# Who decides at which level; a level without a rung cannot be approved.
about-781a56a1 = Quién decide a qué nivel; un nivel sin escalón no puede aprobarse.
# Five rows, severity 1 to 5, of five levels, likelihood 1 to 5.
about-a8290700 = Cinco filas, gravedad de 1 a 5, de cinco niveles, probabilidad de 1 a 5.
# Who may give which command.
about-97a0685d = Quién puede dar qué orden.
# Clauses without which support does not start.
about-4773f2e8 = Cláusulas sin las cuales el apoyo no se inicia.
# Severity is the average of its three parts, rounded up, in place of the highest of them.
about-02aee1ae = La gravedad es el promedio de sus tres partes, redondeado hacia arriba, en lugar de la mayor de ellas.
# The vocabularies.
about-76453059 = Los vocabularios.
# On what the reading rests.
about-d91be10f = En qué se apoya la valoración.
# The measures a residual reading relies on.
about-cd0c5a55 = Las medidas en que se apoya una valoración residual.
# The risk.
about-59c9e31e = El riesgo.
# The rapid assessment it rests on.
about-5e7f323b = La evaluación rápida en que se apoya.
# What the ratifier found.
about-a658c981 = Lo que constató quien ratifica.
# The answer.
about-c7b4ec9e = La respuesta.
# The answer in writing.
about-f0edd49c = La respuesta por escrito.
# Which notification.
about-2bc9e371 = Qué notificación.
# By when a corrective action was promised.
about-90555289 = Para cuándo se prometió una acción correctiva.
# The new commander, as an opaque reference.
about-5c4c5e75 = El nuevo comandante, como referencia opaca.
# What is known about it; no names.
about-e7972b53 = Lo que se sabe de ello; sin nombres.
# Which recipient.
about-cf8211d2 = Qué receptor.
# Whether the office concurs.
about-07fcaeab = Si la oficina está conforme.
# The request.
about-b975e7db = La solicitud.
# The condition.
about-cabeec20 = La condición.
# What happened.
about-202faec0 = Lo que ocurrió.
# How many days before that it was to be said.
about-afc4d491 = Cuántos días antes había que decirlo.
# When it is due.
about-4a58b11e = Cuándo vence.
# What is due.
about-ca992e94 = Lo que vence.
# When it was due.
about-cdbab19b = Cuándo vencía.
# What was due.
about-9473c2f1 = Lo que vencía.
# The hour, where it matters; needed under an emergency.
about-347aa550 = La hora, si importa; necesaria en una emergencia.
# Under which emergency, where it is not ordinary support.
about-f1d46bf3 = En qué emergencia, si no es apoyo ordinario.
# Delivery note.
about-2450a135 = Nota de entrega.
# How much, in hundredths of the item's unit.
about-0c25f19c = Cuánto, en centésimas de la unidad del apoyo.
# What it was worth.
about-4a4c9beb = Lo que valía.
# Which element.
about-906055b4 = Qué elemento.
# The finding.
about-8f3d5d1c = La constatación.
# How and by when an unknown will be found out.
about-160d870b = Cómo y para cuándo se averiguará lo desconocido.
# What Legal says.
about-b752127e = Lo que dicen los asesores jurídicos.
# Under which condition.
about-1ee05c16 = Con qué condición.
# The advice in writing.
about-2f712754 = El dictamen por escrito.
# On which of the four.
about-7038cec9 = Sobre cuál de las cuatro.
# What was asked.
about-e181e50f = Lo que se preguntó.
# What changed.
about-e7f791a4 = Lo que cambió.
# What kind of change.
about-2e499c90 = Qué clase de cambio.
# At which recipient; needed for a change of command.
about-606ed128 = En qué receptor; necesario para un cambio de mando.
# The advice.
about-fe6f201e = El asesoramiento.
# Who of the mechanism saw it otherwise, and why.
about-3c6d7e4b = Quién del mecanismo lo vio de otro modo, y por qué.
# When it came.
about-dca0939a = Cuándo llegó.
# How far monitors could look.
about-8dc73e8e = Hasta dónde pudieron mirar los observadores.
# Whether it was announced.
about-922a23d3 = Si fue anunciada.
# What they found; no names.
about-280fec70 = Lo que constataron; sin nombres.
# Where, as coarsely as safety asks.
about-17b2d05d = Dónde, con la vaguedad que pida la seguridad.
# Which recipient was visited.
about-69191d9c = Qué receptor se visitó.
# Every asset is returned or accounted for.
about-e0e5ac81 = Cada bien está devuelto o justificado.
# Access to data is cut.
about-941ae9d2 = El acceso a los datos está cortado.
# Donors and recipients have notice.
about-1686a5c9 = Los donantes y receptores tienen aviso.
# What is asked of them.
about-fb755029 = Lo que se les pregunta.
# Its commander, as an opaque reference.
about-361a1203 = Su comandante, como referencia opaca.
# Its country.
about-b60163da = Su país.
# Marks made-up data.
about-4be41ffd = Marca datos inventados.
# What kind of force, from the policy's vocabulary `force_type`.
about-07d3db4a = Qué clase de fuerza, según el vocabulario de la política.
# Its name: an institution or a unit, never a person.
about-68691b11 = Su nombre: una institución o unidad, nunca una persona.
# The institution or unit above it.
about-fadfc031 = La institución o unidad por encima.
# For which pairs; every declined, ceased or excluded pair where omitted.
about-d77e6a4c = Para qué pares; todos los denegados, cesados o excluidos si se omite.
# The new facts.
about-b420c964 = Los hechos nuevos.
# What it is about.
about-ab44111f = De qué trata.
# Whether children were among them.
about-1f074a05 = Si había niños entre ellas.
# When it happened.
about-af92936b = Cuándo ocurrió.
# Where, coarsely.
about-e4b90058 = Dónde, a grandes rasgos.
# Which recipients are concerned.
about-6911861a = Qué receptores están afectados.
# Where the information came from, never more closely.
about-2d2a599c = De dónde vino la información, nunca con más detalle.
# What happened; no names.
about-22e42429 = Lo que ocurrió; sin nombres.
# How many people were harmed.
about-12d31876 = Cuántas personas resultaron dañadas.
# What was done.
about-2b78de99 = Lo que se hizo.
# Per cent done, 0 to 100.
about-a35e1ae6 = Porcentaje hecho, de 0 a 100.
# On which pairs; every pair in process where omitted.
about-3c49b3b0 = Sobre qué pares; todos los que están en trámite si se omite.
# What is proposed.
about-0da94c58 = Lo que se propone.
# Id of the request.
about-35eed5e0 = Referencia de la solicitud.
# Why it is over.
about-a1a85585 = Por qué terminó.
# How.
about-8f70c163 = Cómo.
# The continuing conditions that hold again.
about-fc61886d = Las condiciones continuas que vuelven a cumplirse.
# Evidence of corrective action, obtained after the suspension.
about-a347d5dd = Pruebas de acción correctiva, obtenidas después de la suspensión.
# Which of its pairs; all of them where omitted.
about-d1171198 = Cuáles de sus pares; todos si se omite.
# Who asked for it; the person who resumes is another.
about-7583e6a4 = Quién lo pidió; quien reanuda es otra persona.
# Of which suspension.
about-86136471 = De qué suspensión.
# What is needed.
about-ba0109e0 = Lo que hace falta.
# What the review found.
about-6df440d3 = Lo que constató la revisión.
# When the next review is due.
about-4639c207 = Cuándo vence la próxima revisión.
# What it is now.
about-93f032c6 = Qué es ahora.
# Whether it could wound, as known now.
about-816e383e = Si podría herir, según se sabe ahora.
# What it is for, as known now.
about-d7625961 = Para qué es, según se sabe ahora.
# How many now.
about-62a37095 = Cuántos ahora.
# Why it changed.
about-d03915f6 = Por qué cambió.
# Worth now.
about-8b9ca0c3 = Lo que vale ahora.
# From whom.
about-88039e2f = A quién se le retira.
# The authority.
about-0a359eef = La autoridad.
# Irremediability: how hard to make good.
about-4f9f01d1 = Irremediabilidad: lo difícil que es reparar.
# Likelihood: 1 rare to 5 almost certain.
about-227c0b21 = Probabilidad: de 1, rara, a 5, casi segura.
# Scale: how grave.
about-08763011 = Magnitud: lo grave que es.
# Scope: how many people.
about-ffbf1f2b = Alcance: cuántas personas.
# On what the result bites.
about-f44930cc = A qué afecta el resultado.
# The earlier screening it was taken over from.
about-ddb0801e = El control anterior del que se tomó.
# How credible the information is.
about-a1e3d433 = Lo creíble que es la información.
# When it expires; the policy's limit where omitted or later than that.
about-6fb8334d = Cuándo caduca; el límite de la política si se omite o es posterior a él.
# The person screened, as an opaque reference.
about-63833a1d = La persona controlada, como referencia opaca.
# What was found.
about-4655ca40 = Lo que se constató.
# Who screened.
about-a4947de4 = Quién controló.
# When it was screened.
about-2d7704fe = Cuándo se controló.
# Id of the screening.
about-36a68ee0 = Referencia del control.
# The gravest violation found.
about-f345f0de = La violación más grave constatada.
# The clauses it holds.
about-35bd19cf = Las cláusulas que contiene.
# The agreement itself.
about-35f3af09 = El propio acuerdo.
# Its form.
about-907c69fe = Su forma.
# When it was signed.
about-765e25d2 = Cuándo se firmó.
# Hours.
about-1b9b4dbb = Horas.
# Why it is made.
about-021a7b04 = Por qué se hace.
# Items for which no risk was identified, said explicitly.
about-d23d592e = Apoyos para los que no se identificó ningún riesgo, dicho expresamente.
# Is there a real risk that the recipient commits grave violations? Must be answered where a level is prohibitive.
about-4d79578f = ¿Hay un riesgo real de que el receptor cometa violaciones graves? Debe responderse si un nivel es prohibitivo.
# Why, where it was answered.
about-e745120b = Por qué, si se respondió.
# What the assessor recommends.
about-13845572 = Lo que recomienda el evaluador.
# Which pairs; every approved or active pair where omitted.
about-8a929f2c = Qué pares; todos los aprobados o activos si se omite.
# A precaution or a decision.
about-d6aa06cb = Una precaución o una decisión.
# What the recipient must do to resume.
about-7d57eae9 = Lo que el receptor debe hacer para reanudar.
# Id of the suspension.
about-663f9eef = Referencia de la suspensión.
# What is demanded.
about-c67b8648 = Lo que se exige.
# Of which intervention.
about-6b0fd1da = De qué intervención.
# The notification that carries it.
about-f3066683 = La notificación que la lleva.
# Harm is ongoing: rungs may be passed over.
about-d0470120 = El daño continúa: pueden saltarse niveles.
# By when an answer is due; as the policy says where omitted.
about-124cdfe5 = Para cuándo vence una respuesta; según la política si se omite.
# On which rung.
about-7708d536 = En qué nivel.
# By when now.
about-a8a83914 = Para cuándo ahora.
# Who asked for it.
about-0fdccdd3 = Quién lo pidió.
# What must be so now.
about-a5fedd45 = Lo que debe cumplirse ahora.
# How well it works; "not effective" opens it again.
about-846d4b88 = Su eficacia; «no eficaz» la abre de nuevo.
# Its name.
about-d0c2f83e = Su nombre.
# Its values.
about-845a82db = Sus valores.
