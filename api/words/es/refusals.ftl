# Lo que rechaza una orden, y lo que llena sus huecos. El inglés sobre cada entrada es el de las reglas.
# Not yet read by a native reviewer.

## Los rechazos, por código

# This case has no {missing}. Add one before deciding whether the policy applies.
E-SCOPE-01 = Este expediente no tiene { $missing }. Añada uno antes de decidir si la política se aplica.
# Item {item} builds operational capability, so it cannot be placed outside the policy as "{exclusion}".
E-SCOPE-02 = El apoyo { $item } refuerza una capacidad operativa; no puede dejarse fuera de la política como «{ $exclusion }».
# {count} item–recipient pairs have no outcome yet: {list}.
E-SCOPE-03 = Pares de apoyo y receptor aún sin resultado: { $count }. Son estos: { $list }.
# {precondition} marked {outcome} without evidence. Attach at least one document.
E-PRE-01 = Condición previa «{ $precondition }»: «{ $outcome }» sin pruebas. Adjunte al menos un documento.
# "Not applicable" must be confirmed by a second person; you are the author.
E-PRE-02 = «No aplicable» debe confirmarlo una segunda persona; usted es el autor.
# {precondition} is not met for {covers}. Preconditions cannot be waived: remove the item, remedy and reassess, or decline.
E-PRE-03 = La condición previa «{ $precondition }» no se cumple para { $covers }. No se puede renunciar a una condición previa: retire el apoyo, subsane y evalúe de nuevo, o deniegue.
# {precondition} was assessed on {date} and is no longer valid ({reason}). Reassess before the decision.
E-PRE-04 = La condición previa «{ $precondition }» se evaluó el { $date } y ya no es válida ({ $reason }). Evalúela de nuevo antes de la decisión.
# Item {item} is marked {marked}. Record legal advice before assessing the {precondition} precondition.
E-PRE-05 = El apoyo { $item } está marcado «{ $marked }». Registre un dictamen jurídico antes de evaluar la condición previa «{ $precondition }».
# On {date} Legal advised that it is not permissible, so {precondition} cannot be met. Remove the item, describe it anew and ask again, or record it as not met.
E-PRE-07 = El { $date } los asesores jurídicos lo declararon inadmisible, de modo que la condición previa «{ $precondition }» no puede cumplirse. Retire el apoyo, descríbalo de otro modo y pregunte de nuevo, o regístrela como no cumplida.
# {precondition} has not been assessed for {covers}. Assess it before the decision.
E-PRE-06 = La condición previa «{ $precondition }» no se ha evaluado para { $covers }. Evalúela antes de la decisión.
# The country has an HRDDP mechanism ({kind}); it has not been consulted.
E-MECH-01 = El país tiene un mecanismo de la política de diligencia debida en materia de derechos humanos ({ $kind }); no ha sido consultado.
# The mechanism's answer is due on {date}; it is not late yet.
E-MECH-02 = La respuesta del mecanismo vence el { $date }; aún no está atrasada.
# Nobody has recorded whether {country} has an HRDDP mechanism. Record it, or record with evidence that there is none.
E-MECH-03 = Nadie ha registrado si el país { $country } tiene un mecanismo de diligencia debida en materia de derechos humanos. Regístrelo, o registre con pruebas que no lo hay.
# Record the risk of not providing support before submitting.
E-RISK-01 = Registre el riesgo de no prestar apoyo antes de presentar.
# Scores run from 1 to 5; you gave {number} for {dimension}.
E-RISK-02 = Las puntuaciones van de 1 a 5; usted dio { $number } para «{ $dimension }».
# Residual {dimension} is lower than inherent, but no agreed measure reduces it.
E-RISK-03 = La puntuación residual de «{ $dimension }» es menor que la inherente, pero ninguna medida acordada la reduce.
# Irremediability cannot be lowered by mitigation.
E-RISK-04 = La irremediabilidad no puede reducirse con medidas de mitigación.
# Level is Prohibitive: state whether there is a real risk of grave violations, with reasons.
E-RISK-05 = El nivel es «Prohibitivo»: indique, con razones, si existe un riesgo real de violaciones graves.
# Assessment {assessment} was written by you; another person must endorse it.
E-RISK-06 = La evaluación { $assessment } es suya; otra persona debe refrendarla.
# Assess the record of {recipient} before submitting: six findings for each direct recipient.
E-RISK-07 = Evalúe el historial de { $recipient } antes de presentar: seis constataciones por cada receptor directo.
# The finding "{finding}" is unknown. Say how and by when it will be found out.
E-RISK-08 = La constatación «{ $finding }» se desconoce. Diga cómo y para cuándo se averiguará.
# No risk is recorded for item {item}. Identify one, or state that none was identified.
E-RISK-09 = No hay ningún riesgo registrado para el apoyo { $item }. Identifique uno, o declare que no se identificó ninguno.
# {what} was entered before the case was reopened or a material change was recorded. Look at it again and enter it anew before submitting.
E-RISK-11 = { $what }: se introdujo antes de reabrirse el expediente o de registrarse un cambio importante. Revíselo e introdúzcalo de nuevo antes de presentar.
# Nothing was entered in assessment {assessment}. Enter in it what was found, one reading at least, before submitting.
E-RISK-12 = No se introdujo nada en la evaluación { $assessment }. Introduzca lo constatado, al menos una valoración, antes de presentar.
# Risk {risk} has no {basis} reading. Rate it before submitting.
E-RISK-10 = El riesgo { $risk } no tiene valoración «{ $basis }». Valórelo antes de presentar.
# Measure {measure} is {state}; it cannot be {verb}.
E-MIT-01 = Medida { $measure }: «{ $state }»; no puede ser { $verb }.
# You own measure {measure}; someone else must verify it.
E-MIT-02 = Usted responde de la medida { $measure }; otra persona debe verificarla.
# A due date may not be in the past / after the end of support.
E-MIT-03 = Un plazo no puede estar en el pasado ni después del fin del apoyo.
# Level {level} must be decided at {authority}; you act as {role}.
E-DEC-01 = El nivel «{ $level }» se decide en «{ $authority }»; usted actúa como «{ $role }».
# Support cannot be approved: {precondition} not met since {date}.
E-DEC-02 = El apoyo no puede aprobarse: la condición previa «{ $precondition }» no se cumple desde el { $date }.
# Support cannot be approved: the assessment finds a real risk of grave violations. No level may approve it.
E-DEC-03 = El apoyo no puede aprobarse: la evaluación constata un riesgo real de violaciones graves. Ningún nivel puede aprobarlo.
# You {what} this case and may not decide it.
E-DEC-04 = Usted no puede decidir sobre este expediente, porque { $what }.
# A conflict of interest of yours is on record since {date}: somebody else acts here. If it was recorded wrongly, ask the records officer to propose its annulment.
E-DEC-05 = Consta un conflicto de intereses suyo desde el { $date }: aquí actúa otra persona. Si se registró por error, pida al oficial de registros que proponga su anulación.
# The dossier changed: {count} events since version {revision}. Review them or return the request.
E-DEC-06 = El legajo cambió: eventos desde la versión { $revision }: { $count }. Revíselos o devuelva la solicitud.
# This departs from the mechanism's advice "{advice}". Give reasons and refer to {level}.
E-DEC-07 = Esto se aparta del asesoramiento del mecanismo «{ $advice }». Dé las razones y eleve a «{ $level }».
# Screening of {recipient} expired on {date}.
E-DEC-08 = El control de { $recipient } caducó el { $date }.
# A Medium decision needs the regional office's recorded concurrence; there is none.
E-DEC-09 = Una decisión de nivel «Medio» exige la conformidad registrada de la oficina regional; no la hay.
# {covers} holds pairs in state {state}; only pairs in process can be decided.
E-DEC-10 = { $covers }: hay pares en el estado «{ $state }»; solo puede decidirse sobre pares en trámite.
# The risk assessment is {state}. It must be endorsed, and not older than the policy allows, before a decision.
E-DEC-11 = Evaluación de riesgos: «{ $state }». Debe estar refrendada, y no ser más antigua de lo que la política permite, antes de una decisión.
# A High approval needs at least one continuing condition and two indicators with a consequence. Missing: {list}.
E-DEC-12 = Una aprobación de nivel «Alto» exige al menos una condición continua y dos indicadores con consecuencia. Falta: { $list }.
# The dossier you cite is not the one that was requested ({expected}). Open the request again.
E-DEC-13 = El legajo que cita no es el que se solicitó ({ $expected }). Abra de nuevo la solicitud.
# {recipient} was screened ineligible on {date}. Exclude it, or screen again after the cause is removed.
E-DEC-14 = { $recipient } resultó inadmisible en el control del { $date }. Exclúyalo, o contrólelo de nuevo una vez eliminada la causa.
# {recipient} has not been screened. Screen each direct recipient before the decision.
E-DEC-15 = { $recipient } no ha sido controlado. Controle a cada receptor directo antes de la decisión.
# An approval at level {level} holds for at most {days} days and ends in the future.
E-DEC-16 = Una aprobación de nivel «{ $level }» vale como máximo { $days } días y termina en el futuro.
# The consistency alert {alert} is open. Resolve it before the decision.
E-DEC-17 = La alerta de coherencia { $alert } está abierta. Resuélvala antes de la decisión.
# Cannot start: outstanding: {list}.
E-ACT-01 = No puede iniciarse. Aún falta: { $list }.
# {item} to {recipient} is {why}. Delivery refused.
E-DLV-01 = { $item } a { $recipient }: { $why }. Entrega denegada.
# The commander of {recipient} changed on {date}; screening was due on {due}. Delivery waits for it.
E-DLV-02 = El comandante de { $recipient } cambió el { $date }; el control vencía el { $due }. La entrega espera a que se haga.
# Period {from}–{to} overlaps measurement {measurement}.
E-IND-01 = El período del { $from } al { $to } se solapa con la medición { $measurement }.
# {unit} needs a denominator greater than zero, or mark "no data".
E-IND-02 = La unidad «{ $unit }» exige un denominador mayor que cero; si no, indique «sin datos».
# A credible grave incident is open since {date}: open an intervention or suspend.
E-INC-01 = Hay un incidente grave y creíble abierto desde el { $date }: abra una intervención o suspenda.
# Step "{rung}" comes after "{previous}", unless harm is ongoing.
E-INT-01 = El nivel «{ $rung }» viene después de «{ $previous }», salvo que el daño continúe.
# Name what the recipient must do to resume, and a review date within 30 days.
E-SUS-01 = Indique qué debe hacer el receptor para reanudar y una fecha de revisión dentro de 30 días.
# {covers} is {state}.
E-SUS-02 = { $covers }: { $state }.
# A project manager's pause lasts at most {hours} hours; the Chief of Mission confirms or lifts it.
E-SUS-03 = La pausa de un jefe de proyecto dura como máximo { $hours } horas; el jefe de misión la confirma o la levanta.
# Support has been suspended for more than {days} days: cease it, or let Headquarters extend the suspension.
E-SUS-04 = El apoyo lleva suspendido más de { $days } días: ponga fin al apoyo, o que la Sede prorrogue la suspensión.
# Resuming needs evidence of corrective action dated after the suspension.
E-RES-01 = Reanudar exige pruebas de acción correctiva con fecha posterior a la suspensión.
# You suspended at level {suspended}; resumption must come from level {required} or higher and another person.
E-RES-02 = Usted suspendió en el nivel «{ $suspended }»; la reanudación debe venir de «{ $required }» o superior y de otra persona.
# The residual level is {level}; resumption needs a residual reading of every risk after the suspension, none above the approved level {approved}. Risks to rate: {unrated}.
E-RES-03 = El nivel residual es «{ $level }»; reanudar exige una valoración residual de cada riesgo posterior a la suspensión, ninguna por encima del nivel aprobado «{ $approved }». Riesgos por valorar: { $unrated }.
# Reconfirm every condition of the approval before resuming: {list}.
E-RES-04 = Reconfirme cada condición de la aprobación antes de reanudar: { $list }.
# Support ceased on {date} and cannot resume. Open or reopen a case.
E-CEA-01 = El apoyo cesó definitivamente el { $date } y no puede reanudarse. Abra o reabra un expediente.
# Cannot close: {list}.
E-CLS-01 = No puede cerrarse: { $list }.
# State the new facts that justify reopening.
E-REO-01 = Indique los hechos nuevos que justifican la reapertura.
# The case is closed since {date}. Reopen it with the new facts before recording anything more.
E-CLS-02 = El expediente está cerrado desde el { $date }. Reábralo con los hechos nuevos antes de registrar nada más.
# Emergency covers life-saving items only, until {expiry}; {item} does not qualify.
E-EMG-01 = La emergencia solo cubre apoyos vitales, hasta el { $expiry }; { $item } no lo es.
# Recipient {recipient} is ineligible since {date}; emergency does not lift this.
E-EMG-02 = El receptor { $recipient } es inadmisible desde el { $date }; la emergencia no lo levanta.
# An emergency for the same recipient lapsed unratified on {date}; Headquarters must authorise the next.
E-EMG-03 = Una emergencia para el mismo receptor caducó sin ratificarse el { $date }; la siguiente debe autorizarla la Sede.
# The emergency path is switched off in policy edition {edition}. Use the ordinary path, or decide that the activity is not support.
E-EMG-04 = La vía de emergencia está desactivada en la edición { $edition } de la política. Use la vía ordinaria, o decida que la actividad no es apoyo.
# You authorised this emergency; another person at the next level must ratify it.
E-EMG-05 = Usted autorizó esta emergencia; otra persona del nivel superior debe ratificarla.
# An emergency ends in the future and within {days} days.
E-EMG-06 = Una emergencia termina en el futuro y dentro de { $days } días.
# Emergency {emergency} is {state}; it cannot be {verb}.
E-EMG-07 = Emergencia { $emergency }: «{ $state }»; no puede ser { $verb }.
# Event {event} {why}.
E-COR-01 = El evento { $event } { $why }.
# Field {field} of a {kind} event cannot be corrected; record a new {instead}.
E-COR-02 = El campo { $field } de un evento «{ $kind }» no puede corregirse; registre en su lugar un elemento nuevo: { $instead }.
# A correction needs a second person; you recorded the original.
E-COR-03 = Una corrección exige una segunda persona; usted registró el original.
# A decision in force cannot be annulled. Take a new decision instead.
E-COR-04 = Una decisión en vigor no puede anularse. Tome una decisión nueva en su lugar.
# The corrected value does not fit: {why}.
E-COR-05 = El valor corregido no es válido: { $why }.
# Alert {alert} is not open here: it is over, or was never raised. Look at the history of alerts.
E-ALR-01 = La alerta { $alert } no está abierta aquí: terminó, o nunca se emitió. Consulte el historial de alertas.
# Alert {alert} is {state}; it cannot be {verb}. {instead}.
E-ALR-02 = Alerta { $alert }: «{ $state }»; no puede ser { $verb }. { $instead }.
# An alert this urgent is put off for at most {hours} hours, and until a moment to come. Choose an earlier one, or acknowledge the alert.
E-ALR-03 = Una alerta tan urgente se pospone como máximo { $hours } horas, y hasta un momento futuro. Elija uno más próximo, o hágase cargo de la alerta.
# Alert {alert} {what} at {at}, not before. Wait until then.
E-ALR-04 = Alerta { $alert }: { $what } a las { $at }, no antes. Espere hasta entonces.
# What raised alert {alert} still holds, so the facts did not end it. A person may resolve it, with a reason.
E-ALR-05 = Lo que motivó la alerta { $alert } sigue vigente, de modo que los hechos no la terminaron. Una persona puede resolverla, con una razón.
# Nothing of the kind {kind} falls due of {subject} at {due}. Read what falls due of the case, and record that.
E-ALR-06 = Nada de la clase «{ $kind }» vence para { $subject } a { $due }. Consulte los vencimientos del expediente y registre el que corresponda.
# It is on record already that {kind} of {subject}, due at {due}, is {what}. Nothing is left to record.
E-ALR-07 = Ya consta que «{ $kind }», { $subject }, con vencimiento { $due }, { $what }. No queda nada por registrar.
# What falls due at {due} is not near by the rules of alerts: {kind} is announced these days before: {leads}. Record it within one of them.
E-ALR-08 = Lo que vence a { $due } no está próximo según las reglas de alerta: «{ $kind }» se anuncia con estos días de antelación: { $leads }. Regístrelo dentro de uno de ellos.
# The file's SHA-256 is {actual}; you declared {declared}.
E-EVD-01 = La SHA-256 del archivo es { $actual }; usted declaró { $declared }.
# The same document (same hash) is already attached as {evidence}.
E-EVD-02 = El mismo documento (misma huella) ya está adjunto como { $evidence }.
# Evidence {evidence} is not attached to this case. Attach it first.
E-EVD-03 = La prueba { $evidence } no está adjunta a este expediente. Adjúntela primero.
# The case moved from version {expected} to {actual} while you worked. Reload and try again.
E-CON-01 = El expediente pasó de la versión { $expected } a la { $actual } mientras usted trabajaba. Recargue e inténtelo de nuevo.
# Role {role} may not {command}; it needs {roles}.
E-AUTH-01 = La función «{ $role }» no puede dar la orden «{ $command }»; exige: { $roles }.
# Your delegation as {role} ended on {date}.
E-AUTH-02 = Su delegación como «{ $role }» terminó el { $date }.
# No record says that you hold the role {role} today. Ask the records officer to record it.
E-AUTH-03 = Ningún registro dice que usted ejerza hoy la función «{ $role }». Pida al oficial de registros que lo registre.
# No record says that {user} held any role on {date}. Check the reference, or ask the records officer to record the role first.
E-AUTH-05 = Ningún registro dice que { $user } ejerciera alguna función el { $date }. Compruebe la referencia, o pida antes al oficial de registros que registre la función.
# Separation of duties {rule}: {why}.
E-AUTH-04 = Separación de funciones { $rule }: { $why }.
# "{value}" is not in vocabulary {name} of policy version {edition}.
E-VOC-01 = «{ $value }» no está en el vocabulario { $name } de la versión { $edition } de la política.
# {date} lies {why}.
E-TIME-01 = { $date }: { $why }.
# The log signs or signed with {key} already. Make a new key.
E-KEY-01 = El registro ya firma o firmó con { $key }. Cree una clave nueva.
# The key in force is {key}. Name it as the one that is replaced.
E-KEY-02 = La clave en vigor es { $key }. Indíquela como la que se sustituye.
# {person} was erased on {date}. Nothing is left to erase, and the reference is not used again: choose a new one.
E-ERA-01 = { $person } se borró el { $date }. No queda nada por borrar y la referencia no se vuelve a usar: elija una nueva.
# There is no {what} {id} here. Check the id, or record it first.
E-REF-01 = No existe aquí: { $what } { $id }. Compruebe la referencia, o regístrelo primero.
# The {what} {id} exists already. Choose another id.
E-REF-02 = Ya existe: { $what } { $id }. Elija otra referencia.
# {what} is {state}; {wanted}.
E-STA-01 = { $what }: { $state }; { $wanted }.
# {field}: {why}.
E-INP-01 = { $field }: { $why }.
# The command id {command} was used for something else. Choose a new one.
E-CMD-01 = El nombre de orden { $command } se usó para otra cosa. Elija uno nuevo.

## Lo que hay en sus huecos

# something you do not see
phrase-7ae738fd = algo que no se le muestra
# There is no case with this id. Check the id, or open the case first.
phrase-a1294a10 = No hay ningún expediente con esta referencia. Compruébela, o abra antes el expediente.
# There is no alert with this id here. Check the id, and the case that it is of; leave the case out for an alert of the ledger itself.
phrase-58d4d384 = No hay aquí ninguna alerta con esta referencia. Compruebe la referencia y el expediente; no indique expediente para una alerta del propio registro.
# the input is an object
phrase-36219f93 = la entrada es un objeto
# give the command a name of your own, 8 to 64 characters
phrase-636b836b = dé a la orden un nombre propio, de 8 a 64 caracteres
# this command is not about an existing case
phrase-d28a79be = esta orden no trata de un expediente existente
# say which case it is about
phrase-465b2398 = diga de qué expediente se trata
# only the program itself records this: `hrdd key rotate`, `hrdd backup restore`
phrase-36ef6eab = solo el propio programa registra esto: `hrdd key rotate`, `hrdd backup restore`
# only the program itself records this: it follows from a reading or a login
phrase-f4a2f093 = solo el propio programa registra esto: se deriva de una lectura o de un inicio de sesión
# there is no command {name}
phrase-31aa55c5 = no existe la orden { $name }
# the next edition is {next}, not {given}
phrase-a16dcdc3 = la próxima edición es la { $next }, no la { $given }
# open account of
phrase-676f6f15 = cuenta abierta de
# access token
phrase-0c3d4694 = token de acceso
# revocation of access token
phrase-79bdf20f = revocación del token de acceso
# 1 to {most} at once
phrase-24283076 = de 1 a { $most } a la vez
# say what the token is good for
phrase-8c8de8e2 = diga para qué sirve el token
# a token ends in the future, and within {days} days
phrase-31828ad0 = un token termina en el futuro y dentro de { $days } días
# people issue tokens for themselves; the records officer issues them for others
phrase-300dffc2 = cada cual emite tokens para sí; el oficial de registros los emite para otros
# tokens for the system's own role are made on the machine itself
phrase-0607ff27 = los tokens de la función del sistema se crean en la propia máquina
# {most} tokens of {user} hold already; revoke some first
phrase-72572a31 = ya hay { $most } tokens de { $user } vigentes; revoque antes algunos
# {Role} has two rows
phrase-c7605359 = «{ $Role }» tiene dos filas
# Oversight reads all; this edition hides {Subject} from it
phrase-b9cb1e23 = la supervisión lo lee todo; esta edición le oculta «{ $Subject }»
# Oversight reaches all cases and all classes
phrase-eb0f0e50 = la supervisión alcanza todos los expedientes y todas las clases
# the records officer sees the accounts, or nobody could let people in
phrase-03a710d5 = el oficial de registros ve las cuentas, o nadie podría dar acceso
# a count of one points at a case: 2 or more
phrase-122cc8de = un recuento de uno señala un expediente: 2 o más
# an edition is in force from today or later
phrase-e541897b = una edición está en vigor desde hoy o más tarde
# the edition before is in force from {last}; take that day or later
phrase-96d89b09 = la edición anterior está en vigor desde el { $last }; tome ese día o uno posterior
# nothing is said of {what}
phrase-15cab8bb = no se dice nada de «{ $what }»
# {what} has more than one rule
phrase-da877ce5 = «{ $what }» tiene más de una regla
# {AlertKind} is said of each deadline, under deadlines
phrase-794ceb4d = «{ $AlertKind }» se dice de cada plazo, en «Plazos»
# {AlertKind} is less urgent where it is graver
phrase-71aa5065 = «{ $AlertKind }» es menos urgente donde es más grave
# at most {most} lead times, each of 1 to {days} days, the longest first
phrase-5d452dea = como máximo { $most } avisos previos, cada uno de 1 a { $days } días, el más largo primero
# it is less urgent once it has passed
phrase-edde42d1 = es menos urgente una vez vencido
# an alert is put off for 1 to {hours} hours
phrase-8749d340 = una alerta se pospone de 1 a { $hours } horas
# what is graver is never put off longer
phrase-057a5f48 = lo más grave nunca se pospone más tiempo
# name at least one role that is told, at once and at every step
phrase-6e0fa174 = indique al menos una función que se avise, enseguida y en cada paso
# {Role} is not told of alerts; name others
phrase-c16768bb = a la función «{ $Role }» no se la avisa de alertas; indique otras
# say who is told when nobody acknowledges it
phrase-0bca7c40 = diga a quién se avisa cuando nadie se hace cargo
# at most {most} steps, each later than the one before, within {hours} hours
phrase-25703c8a = como máximo { $most } pasos, cada uno posterior al anterior, dentro de { $hours } horas
# {list} and {count} more
phrase-d4790acb = { $list } y { $count } más
# under this id
phrase-c36836e2 = con esta referencia
# it does not belong to a case
phrase-8b712b67 = no pertenece a un expediente
# pair of item and recipient
phrase-0d3d07f9 = par de apoyo y receptor
# name at least one pair, or leave it out
phrase-f653bbfa = indique al menos un par, o deje el campo vacío
# Case {id}
phrase-0d43d156 = Expediente { $id }
# no pair is {PairStatus}
phrase-a0369639 = ningún par está en el estado «{ $PairStatus }»
# before the case began
phrase-8b965484 = antes de que comenzara el expediente
# the case holds {most} {what} already, the most there can be; open another case
phrase-29dbc421 = el expediente ya tiene { $most } { $what }, el máximo posible; abra otro expediente
# attach the signed agreement
phrase-1d22705d = adjunte el acuerdo firmado
# Agreement {id}
phrase-079a4b78 = Acuerdo { $id }
# nothing is left to terminate
phrase-f30e28f5 = no queda nada por rescindir
# {count} alerts of the ledger are open already; resolve some first
phrase-cc7a1be4 = ya hay { $count } alertas del registro abiertas; resuelva antes algunas
# acknowledged again
phrase-0c4834ce = asumida de nuevo
# Resolve it once it is over
phrase-de0869c3 = Resuélvala cuando haya terminado
# put off further
phrase-0cb4df84 = pospuesta más
# Acknowledge it, or wait until it comes back
phrase-7fa311b8 = Hágase cargo de ella, o espere a que vuelva
# brought back
phrase-676f0fb5 = recuperada
# It is not put off
phrase-ee1f6159 = No está pospuesta
# comes back
phrase-74f61826 = vuelve
# It is answered, or has gone as far as the rules say
phrase-917ebae0 = Está atendida, o ha llegado hasta donde dicen las reglas
# goes further
phrase-e405136b = sube de nivel
# announced deadlines
phrase-45d86fd7 = plazos anunciados
# the system is not assigned to a case
phrase-ff63830f = el sistema no se asigna a un expediente
# it ends before it begins
phrase-2f7b8368 = termina antes de empezar
# {user} stays out of this case since {date}; assign somebody else
phrase-722b50e4 = { $user } está al margen de este expediente desde el { $date }; asigne a otra persona
# assignment of {user} as
phrase-3ff130c0 = asignación de { $user } como
# running assignment of
phrase-907713f4 = asignación vigente de
# Support {pair}
phrase-1f5003e7 = Apoyo { $pair }
# something is decided, so the case is closed, not withdrawn
phrase-c9162933 = algo está decidido, así que el expediente se cierra, no se retira
# it has not passed yet
phrase-fbccae81 = aún no ha vencido
# passed deadlines
phrase-69b02b30 = plazos vencidos
# support {pair} is {PairStatus}
phrase-e00b4ba9 = apoyo { $pair }: «{ $PairStatus }»
# measure {id} is {MeasureState}
phrase-a3092bce = medida { $id }: «{ $MeasureState }»
# {pair} is undecided
phrase-dcbafc37 = { $pair } no está decidido
# intervention {id} is open
phrase-9a83b78d = la intervención { $id } está abierta
# incident {id} is open
phrase-22c8f8aa = el incidente { $id } está abierto
# winding down: {what}
phrase-5d044c07 = repliegue: { $what }
# emergency {id} is {EmergencyState}
phrase-c9c719f1 = emergencia { $id }: «{ $EmergencyState }»
# consistency alert {id} is open
phrase-ce89891c = la alerta de coherencia { $id } está abierta
# only declined, ceased, ended or excluded support is reopened
phrase-8418dbee = solo se reabre un apoyo denegado, cesado, terminado o excluido
# The case
phrase-4fbfcb8f = El expediente
# there is nothing to reopen
phrase-dc3a36c9 = no hay nada que reabrir
# The country's mechanism
phrase-caa71e66 = El mecanismo del país
# recorded as none
phrase-a1d93537 = registrado como inexistente
# inform the UN's human rights presence instead
phrase-0bb2fa0b = informe en su lugar a la presencia de derechos humanos de la ONU
# timed out
phrase-3dcd80f1 = plazo agotado
# Consultation {id}
phrase-a7700585 = Consulta { $id }
# nothing is awaited
phrase-35f00cbd = no se espera nada
# the country
phrase-19f7d4d8 = el país
# await the answer, due on {date}
phrase-b6279b29 = espere la respuesta, que vence el { $date }
# open: more information was asked for
phrase-8bfd5167 = abierta: se pidió más información
# open proposal
phrase-c77b539d = propuesta abierta
# consistency alert
phrase-19942a88 = alerta de coherencia
# resolution of alert
phrase-39b9f855 = resolución de la alerta
# due date
phrase-71bdd372 = plazo
# write the value as JSON, text in double quotes
phrase-816fea74 = escriba el valor en JSON, los textos entre comillas dobles rectas
# there is no such field
phrase-8da00fa6 = no existe ese campo
# the kind is unknown
phrase-dd41afa8 = la clase es desconocida
# is annulled
phrase-648af484 = está anulado
# belongs to another case
phrase-27b24714 = pertenece a otro expediente
# does not exist
phrase-79847c6c = no existe
# the event is annulled
phrase-f2f002cb = el evento está anulado
# it says so already
phrase-3f4d7a44 = ya lo dice
# cannot be annulled: withdraw the case, or propose the opposite correction
phrase-77f0d9b8 = no puede anularse: retire el expediente, o proponga la corrección opuesta
# {what} would vanish, and something was decided on it
phrase-d529f28a = { $what } desaparecería, y algo se decidió sobre esa base
# concurred on
phrase-547cb32a = usted dio su conformidad
# attach what shows that the condition is satisfied
phrase-5424d7e5 = adjunte lo que demuestra que la condición se cumple
# who asks for a variation does not grant it
phrase-f962b703 = quien pide una modificación no la concede
# Condition {id}
phrase-6d3cc8a8 = Condición { $id }
# it cannot be {verb}
phrase-7d37d7f5 = no puede ser { $verb }
# Request {id}
phrase-197d9d5d = Solicitud { $id }
# ask for a new decision
phrase-4b44ead5 = solicite una decisión nueva
# still open
phrase-b0daa8cc = aún abierta
# have it answered or returned first
phrase-b7f71988 = haga antes que se responda o se devuelva
# endorsed only on {on}, after the day of the decision
phrase-61a2c089 = refrendada solo el { $on }, después del día de la decisión
# older than {limit} days (endorsed on {on})
phrase-dbf815f9 = de más de { $limit } días (refrendada el { $on })
# before the decision was asked for ({date})
phrase-3ee2640c = antes de que se solicitara la decisión ({ $date })
# pair in request {id}
phrase-c7058512 = par en la solicitud { $id }
# no level: lower the risk or decline
phrase-450cb706 = ningún nivel: reduzca el riesgo o deniegue
# a continuing condition
phrase-39d61d59 = una condición continua
# {count} indicator(s) with a consequence
phrase-62db9423 = indicadores con consecuencia: { $count }
# consider the risk of not providing support before declining
phrase-601e8825 = considere el riesgo de no prestar apoyo antes de denegar
# only active support ends
phrase-639dfac0 = solo termina un apoyo activo
# an assessment that finds no real risk of grave violations
phrase-101eea7a = una evaluación que no constate un riesgo real de violaciones graves
# an approval of {pair} (it is {PairStatus})
phrase-43b4f79d = una aprobación de { $pair } (estado: «{ $PairStatus }»)
# a renewed approval of {pair}
phrase-7bf42a80 = una aprobación renovada de { $pair }
# a start of {pair} after its approval of {since}
phrase-422ea1cc = un inicio de { $pair } después de su aprobación del { $since }
# precondition {Precondition} for {pair} (not met since {since})
phrase-9707628f = condición previa «{ $Precondition }» para { $pair } (no cumplida desde el { $since })
# the preconditions of {pair} ({why})
phrase-5df77835 = las condiciones previas de { $pair } ({ $why })
# condition {id}
phrase-f8cf1616 = condición { $id }
# measure {id} to be verified
phrase-ad04f014 = medida { $id } por verificar
# measure {id} (dropped, and nothing takes its place; ask for a new decision)
phrase-066c780f = medida { $id } (abandonada, y nada la sustituye; solicite una decisión nueva)
# notification of {NotificationContent}
phrase-ad55fd02 = notificación: «{ $NotificationContent }»
# acceptance of {NotificationContent} (refused under {id})
phrase-a6f6fafb = aceptación: «{ $NotificationContent }» (rechazada en { $id })
# agreement clause {Clause}
phrase-412f9af9 = cláusula del acuerdo «{ $Clause }»
# an indicator
phrase-fd739bf3 = un indicador
# support item
phrase-011628fb = apoyo
# linked recipient
phrase-e7b83903 = receptor vinculado
# deliver more than nothing
phrase-f7aa35cd = entregue más que nada
# suspended since {since}
phrase-2d865959 = suspendido desde el { $since }
# ceased since {since}
phrase-2b9941be = cesado definitivamente desde el { $since }
# ended since {since}
phrase-4aa521c8 = terminado desde el { $since }
# not approved
phrase-70e7adde = no aprobado
# approved but not yet active
phrase-644f979d = aprobado pero aún no activo
# expired on {until}
phrase-10668333 = caducado el { $until }
# ratification is due by {at}
phrase-ede25aa9 = la ratificación vence a { $at }
# a delivery under an emergency needs its hour
phrase-56995fb9 = una entrega en emergencia necesita su hora
# not approved: the emergency {id} lapsed unratified
phrase-0bd07771 = no aprobado: la emergencia { $id } caducó sin ratificarse
# not approved: the emergency {id} has ended
phrase-a801da93 = no aprobado: la emergencia { $id } ha terminado
# not approved: the emergency {id} was not ratified by {at}
phrase-b2ae82eb = no aprobado: la emergencia { $id } no se ratificó antes de { $at }
# expired on {at}: outside the hours of emergency {id}
phrase-e6acc4c7 = caducado el { $at }: fuera de las horas de la emergencia { $id }
# before {earliest}, the eve of the day of this record
phrase-f20f5461 = antes de { $earliest }, la víspera del día de este registro
# an oral authorisation is written within {hours} hours
phrase-a58bd417 = una autorización oral se escribe dentro de { $hours } horas
# ratification was due by {at}
phrase-de35da1b = la ratificación vencía a { $at }
# Assessment {id}
phrase-2fb26741 = Evaluación { $id }
# ratification needs a rapid assessment that is submitted
phrase-ae426b2d = la ratificación necesita una evaluación rápida presentada
# pieces of evidence
phrase-a04dd95f = pruebas
# erasure of evidence
phrase-879f5c37 = borrado de la prueba
# what it rests on, position {position}, would have been refused
phrase-33bdd99a = aquello en que se apoya, posición { $position }, se habría rechazado
# {pair} ({why})
phrase-7a0eda40 = { $pair } ({ $why })
# without ground ({why})
phrase-0ce796d3 = sin fundamento ({ $why })
# without ground
phrase-c9e22624 = sin fundamento
# {why}, so it cannot be endorsed
phrase-31e40d51 = { $why }; por eso no puede refrendarse
# {why}, so nothing is ratified or delivered under it
phrase-5f436b60 = { $why }; por eso nada se ratifica ni se entrega al amparo de ella
# Emergency {id}
phrase-ee9cc512 = Emergencia { $id }
# an approval of {pair} ({why})
phrase-0eca4a68 = una aprobación de { $pair } ({ $why })
# without an approval ({why})
phrase-54838889 = sin aprobación ({ $why })
# not approved ({why})
phrase-b8493b85 = no aprobado ({ $why })
# Incident {id}
phrase-0ea9f45d = Incidente { $id }
# report a new one
phrase-b3a48803 = notifique uno nuevo
# an answer cannot be due before the step
phrase-84f05160 = una respuesta no puede vencer antes del paso
# Intervention {id}
phrase-cfeeb21e = Intervención { $id }
# open a new one
phrase-7f5f0894 = abra una nueva
# reported on
phrase-745b42fc = objeto de informe
# per cent runs from 0 to 100
phrase-7106d03f = el porcentaje va de 0 a 100
# given a new date
phrase-4858ec46 = aplazada a otra fecha
# who asks for a new date does not grant it
phrase-4b357036 = quien pide una fecha nueva no la concede
# name what the measure reduces: likelihood, scale or scope
phrase-35983f40 = indique qué reduce la medida: probabilidad, magnitud o alcance
# read it every 1 to 400 days
phrase-890a21ec = mídalo cada 1 a 400 días
# the next review lies after this one
phrase-4d0bac89 = la próxima revisión es posterior a esta
# at the level that was approved support is reviewed again within {days} days
phrase-be8c8f4e = en el nivel aprobado, el apoyo se revisa de nuevo dentro de { $days } días
# name the recipient whose commander changed
phrase-3ac2af59 = indique el receptor cuyo comandante cambió
# Indicator {id}
phrase-e1834683 = Indicador { $id }
# define a new one
phrase-d9cc05a6 = defina uno nuevo
# the period ends before it begins
phrase-d4d04aef = el período termina antes de empezar
# count from zero upwards
phrase-e8e9c701 = cuente desde cero
# say of what the authority was notified
phrase-28270fc7 = diga qué se notificó a la autoridad
# give the promised date where, and only where, corrective action was promised
phrase-8bfca6e4 = dé la fecha prometida si, y solo si, se prometió una acción correctiva
# {what} by {day}, only on {date}
phrase-ff22f991 = { $what } al { $day }, solo el { $date }
# {Precondition} "not applicable"
phrase-9bd50942 = Condición previa «{ $Precondition }», «no aplicable»
# a second person must confirm it
phrase-30441eaf = una segunda persona debe confirmarlo
# valid until {date}
phrase-90d814cb = válida hasta el { $date }
# unconfirmed "not applicable" of
phrase-8294ce0c = «no aplicable» sin confirmar de
# name the condition where, and only where, the advice is PERMISSIBLE_IF
phrase-22cb9fd0 = indique la condición si, y solo si, el dictamen es «Admisible con condición»
# Item {id}
phrase-28e2a397 = Apoyo { $id }
# marked as a weapon
phrase-3c1a8c06 = marcado como arma
# the weapons precondition can only be not met; remove the item or describe it anew
phrase-33815613 = la condición previa sobre armas solo puede no cumplirse; retire el apoyo o descríbalo de otro modo
# only a submitted one can be endorsed or returned
phrase-74eed64a = solo una presentada puede refrendarse o devolverse
# submitted at {RiskLevel}, and by readings entered since the level is {level}
phrase-da8583bf = presentada en el nivel «{ $RiskLevel }»; según las valoraciones introducidas desde entonces, el nivel es «{ $level }»
# return it, so that it is looked at again and submitted anew
phrase-83bb41d7 = devuélvala, para que se revise y se presente de nuevo
# The risk assessment
phrase-5c5cf19b = La evaluación de riesgos
# not open
phrase-20b10379 = no está abierta
# start one first
phrase-87d33191 = inicie antes una
# who started an assessment is its assessor and alone adds to it; start one of your own
phrase-bda6a0ff = quien inició una evaluación es su evaluador y solo él añade a ella; inicie la suya
# name at least one item that brings the risk
phrase-a3a10ef7 = indique al menos un apoyo que conlleve el riesgo
# an inherent reading relies on no measure
phrase-98382bbc = una valoración inherente no se apoya en ninguna medida
# relied on
phrase-74a827b1 = tenida en cuenta
# The record of {recipient}
phrase-9e57f8a7 = El historial de { $recipient }
# The risk of not providing support
phrase-fc8b974e = El riesgo de no prestar apoyo
# The {Basis} reading of risk {id}
phrase-070f2733 = La valoración «{ $Basis }» del riesgo { $id }
# start a new one
phrase-9f51304b = inicie una nueva
# the end lies before the start
phrase-54fc1b70 = el fin es anterior al inicio
# support items
phrase-63a26443 = apoyos
# registered recipient
phrase-801322a9 = receptor inscrito
# declared conflict of interest of
phrase-ac9b0340 = conflicto de intereses declarado de
# everybody declares their own conflict of interest; ask the person, or who decides on cases
phrase-61fe96e8 = cada cual declara su propio conflicto de intereses; pídalo a la persona, o a quien decide sobre los expedientes
# name at least one pair
phrase-6a86b31c = indique al menos un par
# name the exclusion where, and only where, the policy does not apply
phrase-de8aafb4 = indique la exclusión si, y solo si, la política no se aplica
# not support
phrase-f6bd02b0 = no es apoyo
# add what changed as a new item and have it decided, or end or cease this support first
phrase-b3e69631 = añada lo que cambió como apoyo nuevo y haga que se decida, o termine o cese antes este apoyo
# what was decided stays in the case; reopen it where the facts are new
phrase-1085c129 = lo decidido permanece en el expediente; reábralo si los hechos son nuevos
# Recipient {id}
phrase-cde75a10 = Receptor { $id }
# return of assets
phrase-e7196fe0 = devolución de bienes
# cutting of data access
phrase-5847f911 = corte del acceso a los datos
# notice to donors and recipients
phrase-599546fc = aviso a donantes y receptores
# Suspension {id}
phrase-79623f74 = Suspensión { $id }
# not a pause
phrase-706af77d = no es una pausa
# review it instead
phrase-40e41b82 = revísela en su lugar
# extend it into the future
phrase-752a8f87 = prorróguela hacia el futuro
# not active
phrase-75fa4293 = no activo
# winding down in case
phrase-da3ea50e = repliegue en el expediente
# ids that begin with {prefix} are those of suspensions by an indicator; choose another
phrase-68023068 = las referencias que empiezan por { $prefix } son de suspensiones por un indicador; elija otra
# already suspended
phrase-7742bb4e = ya suspendido
# not active but {PairStatus}
phrase-a3d1f81e = no activo sino «{ $PairStatus }»
# who asks to resume does not decide it
phrase-8147a58e = quien pide reanudar no lo decide
# before the suspension of {date}
phrase-319afd3a = antes de la suspensión del { $date }
# not suspended under {id}
phrase-6ce0a1dd = no suspendido en { $id }
# a position is a whole number written as a string
phrase-a810917e = una posición es un número entero escrito como texto
# a command id has 8 to 64 letters, digits or . _ : -
phrase-abda674e = un nombre de orden tiene de 8 a 64 letras, cifras o . _ : -
# the log ends with {position}
phrase-01f21fd7 = el registro termina en { $position }
# nobody erases themselves; ask another records officer
phrase-d55bf132 = nadie se borra a sí mismo; pídalo a otro oficial de registros
# open failure of
phrase-e08673b5 = fallo abierto de
# that there is no mechanism needs evidence: the SHA-256 of what shows it
phrase-eeaaa48b = que no haya mecanismo exige pruebas: la SHA-256 de lo que lo demuestra
# an edition is in force from today or later: decisions keep the edition they were taken under
phrase-f2d7bb62 = una edición está en vigor desde hoy o más tarde: las decisiones conservan la edición con que se tomaron
# it has five rows of five levels
phrase-e854ae6b = tiene cinco filas de cinco niveles
# a higher score never gives a lower level
phrase-6f1ff138 = una puntuación mayor nunca da un nivel menor
# a prohibitive level cannot be approved by anybody
phrase-664b4aa5 = nadie puede aprobar un nivel prohibitivo
# a suspension is reviewed within 1 to 30 days
phrase-6668e8e9 = una suspensión se revisa en un plazo de 1 a 30 días
# name every rung once, with the days for an answer
phrase-3fcd1f68 = indique cada nivel una vez, con los días para una respuesta
# an exception lasts hours or days, never more than a year
phrase-3ff74f33 = una excepción dura horas o días, nunca más de un año
# {Role} watches and records nothing of substance (S-7); take {command} from it
phrase-1fcdd33d = la función «{ $Role }» observa y no registra nada de fondo (S-7); quítele «{ $command }»
# the clock gives {command}; leave it to the system
phrase-386fb3c4 = el reloj da «{ $command }»; déjelo al sistema
# nobody may give the command {command}
phrase-760ff300 = nadie puede dar la orden «{ $command }»
# {most} levels of institutions are the most that stand above each other
phrase-e8ead65b = como máximo { $most } niveles de instituciones se superponen
# {most} screenings are the most one recipient can have
phrase-7decdc85 = un receptor puede tener como máximo { $most } controles
# name the person, by reference, to whom the result applies
phrase-e027ba60 = indique la persona, por referencia, a quien se aplica el resultado
# in the future
phrase-ff0e7745 = en el futuro
# the system's own role is not granted to people
phrase-39526879 = la función del sistema no se concede a personas
# only the holder delegates a role
phrase-c5b52560 = solo el titular delega una función
# nobody delegates to themselves
phrase-4ab2627c = nadie delega en sí mismo
# a delegated role cannot be delegated again
phrase-f16e2e75 = una función delegada no puede delegarse de nuevo
# granted role
phrase-31617d4b = función concedida
# write the amount as a whole number in a string
phrase-a4f0509b = escriba el importe como número entero en un texto
# a currency is three capital letters (ISO 4217)
phrase-cf49d3c9 = una moneda son tres letras mayúsculas (ISO 4217)
# a score runs from 1 to 5
phrase-b0e314f0 = una puntuación va de 1 a 5
# a SHA-256 is 64 hexadecimal digits
phrase-eda0b693 = una SHA-256 son 64 cifras hexadecimales
# write something: 1 to {most} characters
phrase-2b670d2a = escriba algo: de 1 a { $most } caracteres
# {length} characters are too many: at most {most}
phrase-c4a83aa6 = { $length } caracteres son demasiados: como máximo { $most }
# the control character U+{code} is not allowed
phrase-3e168425 = el carácter de control U+{ $code } no se admite
# a {kind} has 1 to 64 letters, digits or . _ : / -
phrase-388c711f = una referencia tiene de 1 a 64 letras, cifras o . _ : / - ({ $kind })
# a country is two capital letters (ISO 3166-1 alpha-2)
phrase-0cf383e8 = un país son dos letras mayúsculas (ISO 3166-1 alfa-2)
# a day lies between 1900 and 2199
phrase-149b4b92 = un día está entre 1900 y 2199
# write a day as YYYY-MM-DD
phrase-c034ca67 = escriba un día como AAAA-MM-DD
# not a day
phrase-6125a2aa = no es un día
# an instant lies between 1900 and 2199
phrase-5d7d62b2 = un instante está entre 1900 y 2199
# not an instant
phrase-c8ab5517 = no es un instante
# write an instant as 2026-03-01T12:00:00Z
phrase-59ab25d3 = escriba un instante como 2026-03-01T12:00:00Z
# answered
phrase-68c780cd = respondida
# unanswered
phrase-03468376 = sin respuesta
# missing
phrase-ffa63583 = ausente
# none
phrase-140bedbf = ninguno
# closed
phrase-c3eefb58 = cerrada
# open
phrase-2348f998 = abierto
# over
phrase-5fb6a47e = terminada
# retired
phrase-5b720147 = retirado
# terminated
phrase-e8c95a2a = rescindido
# unconfirmed
phrase-c78a686d = sin confirmar
# DOUBTFUL
phrase-ac86c26e = En duda
# passed
phrase-284d1e8c = venció
# near
phrase-46ba3477 = está próximo
# own
phrase-5b397565 = usted es su responsable
# assessed
phrase-1cb9db72 = usted lo evaluó
# endorsed
phrase-29a61145 = usted refrendó su evaluación
# requested
phrase-c6a91ee7 = usted solicitó la decisión
# decided
phrase-8d3c6686 = decidida
# agreed
phrase-9eace412 = acordada
# started
phrase-03494afd = iniciada
# completed
phrase-4ddb3e96 = completada
# verified
phrase-1c34f887 = verificada
# dropped
phrase-e7cd9c3a = abandonada
# ratified
phrase-d0a0f664 = ratificada
# lapsed
phrase-96b14e09 = declarada caducada
# ended
phrase-e87ba7a0 = terminada
# satisfied
phrase-fde281f3 = dada por cumplida
# breached
phrase-5e7520d5 = dada por incumplida
# varied
phrase-81f1787b = modificada
# escalated
phrase-ad9ce018 = elevada
# agreement
phrase-46a81739 = acuerdo
# alert
phrase-df905058 = alerta
# assessment
phrase-89c08f7a = evaluación
# case
phrase-bbfcd416 = expediente
# condition
phrase-596d40a4 = condición
# consultation
phrase-725949a1 = consulta
# concurrence
phrase-40fe9426 = conformidad
# closing
phrase-6f9a4880 = cierre
# decision
phrase-86ae35d5 = decisión
# emergency
phrase-b955e6cd = emergencia
# event
phrase-b8e1f80b = evento
# evidence
phrase-ee8250fb = prueba
# extension
phrase-26f1de33 = prórroga
# incident
phrase-d4191834 = incidente
# indicator
phrase-29d62f44 = indicador
# intervention
phrase-77f4c0b6 = intervención
# item
phrase-4a33eacd = apoyo
# measure
phrase-15016616 = medida
# notification
phrase-1242ab99 = notificación
# pair
phrase-47d8bd46 = par
# reading
phrase-d70afca6 = valoración
# recipient
phrase-665d0698 = receptor
# referral
phrase-44574c4b = elevación
# reopening
phrase-1b9e52a8 = reapertura
# request
phrase-1f58b914 = solicitud
# review
phrase-c97ace4c = revisión
# risk
phrase-2c6ef0f0 = riesgo
# screening
phrase-5215377c = control
# support
phrase-a1860308 = apoyo
# suspension
phrase-f06e8488 = suspensión
# variation
phrase-819b60bb = modificación
# agreements
phrase-bbf2df78 = acuerdos
# assessments
phrase-f887c6af = evaluaciones
# assignments
phrase-ef8dcf71 = asignaciones
# consultations
phrase-b5087f96 = consultas
# emergencies
phrase-04e4f732 = emergencias
# incidents
phrase-a6d1765a = incidentes
# indicators
phrase-44089be1 = indicadores
# interventions
phrase-34c40ab1 = intervenciones
# measurements
phrase-5852a8e4 = mediciones
# measures
phrase-372ea2d8 = medidas
# notifications
phrase-8bb69227 = notificaciones
# proposals
phrase-c0cbf0fb = propuestas
# recipients
phrase-ce6a5409 = receptores
# risks
phrase-37c48e35 = riesgos
# steps
phrase-b7595e2a = pasos
# suspensions
phrase-c45e2ed7 = suspensiones
# {DeadlineKind}: {why}
phrase-9f6d5ae2 = «{ $DeadlineKind }»: { $why }
# {AlertKind}: {why}
phrase-79f550f2 = «{ $AlertKind }»: { $why }
