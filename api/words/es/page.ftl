# Español: las frases de la página.
# Not yet read by a native reviewer.

## Alrededor de cada pantalla

page-name = Registro de casos HRDD
page-skip = Ir al contenido
page-screens = Pantallas
page-menu = Menú
page-portfolio = Cartera
page-register = Registro
page-recipients = Receptores
page-alerts = Alertas
page-audit = Auditoría
page-reports = Informes
page-policy = Política
page-record = Registrar
page-account = Cuenta
page-language = Idioma
page-theme = Claro u oscuro
page-theme-system = Sistema
page-theme-light = Claro
page-theme-dark = Oscuro
page-log-out = Salir
page-demonstration = Datos de demostración. No se describe a ninguna persona, unidad ni país reales.
page-connection-lost = Se ha perdido la conexión con el registro. Lo que ve puede estar desactualizado; se reanuda sola, desde donde estaba.
page-help = Ayuda: la orden «hrdd help» y quien cuida de este registro en su oficina.
page-no-such-view = No existe esa vista
page-no-such-view-why = La dirección no nombra nada que esta página pueda mostrar.
page-unreachable = No se puede llegar al registro. Compruebe la red y vuelva a intentarlo.
page-as-table = Lo mismo como tabla
page-filter = Mostrar

## Entrar

page-log-in = Entrar
page-user = Su referencia
page-password = Contraseña
page-role = Función
page-office = Oficina
page-which-role = Función y oficina, si tiene varias
page-emergency-reason = Para qué se usa la cuenta de emergencia. Queda registrado.
page-with-token = Con una ficha de acceso
page-token = Ficha de acceso
page-token-about = La ficha se queda en esta pestaña y se envía solo a este registro.
page-have-code = Tengo un código de un solo uso y necesito una contraseña
page-logged-out = Ha salido.
page-session-over = La sesión ha terminado. Vuelva a entrar; regresará a donde estaba.
page-setup = Elegir una contraseña
page-setup-about = Quien cuida del registro le dio un código. Vale una sola vez.
page-code = Código de un solo uso
page-new-password = Contraseña nueva
page-new-password-again = La misma otra vez
page-passwords-differ = Las dos contraseñas no son iguales.
page-set-password = Fijar la contraseña
page-password-set = La contraseña de { $user } está fijada. Entre con ella.

## Cartera y registro

page-country = País
page-stages = Casos por etapa
page-reference = Referencia
page-title = Título
page-status = Estado

## Formas de entrar, y sesiones

page-with-provider = Entrar con la cuenta de su organización
page-with-provider-about = Va al proveedor de identidad de su organización y vuelve aquí.
page-coming-back = De vuelta del proveedor de identidad.
page-as-whom = Con qué función, y para qué oficina
page-choose = Elegir
page-emergency-about = Si el proveedor de identidad no responde, la cuenta de emergencia entra con su contraseña. Cada uso queda registrado y se avisa a quienes vigilan.
page-session-idle = La sesión terminó porque nadie la usaba. Vuelva a entrar; regresará a donde estaba.
page-idle-soon = Nadie ha usado esta sesión desde hace un rato. Termina el { $when }.
page-ends-soon = Esta sesión termina a más tardar el { $when }. Acabe lo que está escribiendo, o vuelva a entrar antes.
page-stay = Seguir dentro
page-password-length = De 12 a 128 caracteres. Una frase va bien.
page-setup-no-code = ¿Sin código, o ya vencido? Quien cuida del registro hace otro: hrdd admin setup-link.
page-explorer = Preguntar a la API directamente: el explorador

## Alertas

ledger-alerts-about = Primero las más recientes. Lo que llega mientras mira aparece solo; lo que está escribiendo se queda.
ledger-filter-alerts = Filtrar las alertas
ledger-alerts-picture = Las alertas de un vistazo
ledger-state = En qué punto está
ledger-open-ones = Todas las abiertas
ledger-all-of-them = Todas, también las terminadas
ledger-at-least = Al menos
ledger-says = Qué dice
ledger-any = Cualquiera
ledger-all-again = Sin filtros
ledger-case = Caso
ledger-recipient = Receptor
ledger-loading = Un momento, se pregunta al registro.
ledger-no-alerts = No hay nada abierto. Nada de lo que puede ver está incumplido, suspendido o vencido.
ledger-no-alerts-so = Ninguna alerta se ajusta a estos filtros.
ledger-no-such-case = No hay ningún caso { $reference }, o no se le muestra.
ledger-no-such-alert = No hay ninguna alerta { $position }, o no se le muestra.
ledger-named-alert = La alerta que nombra la dirección
ledger-pages = Páginas
ledger-newest = Las más recientes
ledger-older = Anteriores
ledger-since = Desde que abrió esta vista
ledger-listening = A la escucha: lo que llega se muestra enseguida.
ledger-not-listening = No está a la escucha en este momento. Sigue desde donde estaba, sin huecos.
ledger-show = Mostrar
ledger-about = Sobre
ledger-due = Vence
ledger-until = Aplazada hasta
ledger-by = Por
ledger-told = Avisados
ledger-nobody = Nadie
ledger-comma = ,{" "}
ledger-gone-further = Ha subido
ledger-times-further = { $count ->
    [one] una vez
   *[other] { $count } veces
}
ledger-raised = Levantada
ledger-recorded = registrado
ledger-effective = ocurrido
ledger-not-shown = no se le muestra
ledger-itself = El propio registro
ledger-for-whom = por { $user }
ledger-life = Su historia, de lo más reciente a lo más antiguo
ledger-life-cut = Solo se muestran los cien últimos pasos.
ledger-alert-named = Las órdenes la llaman
ledger-event-of = Evento { $position }
ledger-acknowledge = Me ocupo de ella
ledger-acknowledge-about = Su nombre queda registrado. No se avisa a nadie más.
ledger-snooze = Aplazarla
ledger-snooze-about = Vuelve sola en ese momento y espera respuesta de nuevo.
ledger-resolve = Está resuelto
ledger-resolve-about = Para lo que está resuelto. Lo que según el registro sigue siendo así se rechaza, o se levanta de nuevo.
ledger-escalate = Avisar al nivel siguiente
ledger-escalate-about = Las reglas dicen a quién se avisa después, y cuándo.
ledger-wake = Dejar de aplazarla
ledger-wake-about = Espera respuesta desde ahora.
ledger-note = Qué se hace
ledger-reason = Motivo
ledger-put-off-until = Hasta (su hora local)
ledger-as-a-try = Una prueba, para ver qué dicen las reglas
ledger-would-be-refused = Tal como está, se rechazaría:
ledger-recorded-as = Queda registrado, hasta el evento { $position }.

## Auditoría

ledger-tab-events = Eventos
ledger-tab-integrity = Integridad
ledger-tab-attempts = Órdenes rechazadas
ledger-tab-readings = Lecturas
ledger-two-clocks = Dos relojes: cuándo se registró y cuándo ocurrió
ledger-clock-recorded-about = Registrado: el momento en que el registro lo recibió. Nadie lo elige, solo avanza, y el orden del registro es el suyo.
ledger-clock-effective-about = Ocurrido: el día del que habla, según quien lo registró. Nunca está en el futuro, y puede ser muy anterior.
ledger-order-about = La lista sigue siempre el orden en que se registró, primero lo más reciente. El reloj elegido va delante, y los días del filtro son los suyos.
ledger-filter-events = Filtrar los eventos
ledger-clock = Según qué reloj
ledger-recorded-long = Registrado
ledger-effective-long = Ocurrido
ledger-from = Desde
ledger-to = Hasta
ledger-kind = Tipo
ledger-action = Acción
ledger-action-of = Acción { $number }
ledger-person = Persona
ledger-text = Con este texto
ledger-go-to = Ir a una posición
ledger-position = Posición
ledger-open-it = Abrir
ledger-newer-events = { $count ->
    [one] Desde entonces se registró { $count } evento.
   *[other] Desde entonces se registraron { $count } eventos.
}
ledger-show-them = Mostrar
ledger-no-events = No hay ningún evento que pueda ver.
ledger-no-events-so = Ningún evento que pueda ver se ajusta a estos filtros.
ledger-none-here = Ninguno entre los que se recorrieron. Siga con los anteriores.
ledger-events = Eventos
ledger-what = Qué
ledger-actor = Quién
ledger-recorded-late = { $count ->
    [one] registrado { $count } día después
   *[other] registrado { $count } días después
}
ledger-beside = Eventos contiguos
ledger-event-before = El anterior
ledger-event-after = El siguiente
ledger-close = Cerrar
ledger-no-such-event = No hay ningún evento { $position }, o no se le muestra.
ledger-confidentiality = Quién puede leerlo
ledger-edition = Según la política
ledger-edition-of = Edición { $number }
ledger-revision-of = revisión { $revision } de
ledger-command-name = Nombre de la orden
ledger-cause = A causa de
ledger-what-it-says = Qué dice
ledger-as-json = Como JSON, tal como se exporta
ledger-nothing = nada
ledger-none = ninguno
ledger-yes = sí
ledger-no = no
ledger-proof = Su prueba
ledger-leaf = Resumen del asiento (hoja)
ledger-place = Lugar en el árbol
ledger-place-of = { $index } de { $size }, contando desde 0
ledger-root = Raíz
ledger-holds = se sostiene
ledger-holds-not = no se sostiene
ledger-check-leaf = El asiento guardado tiene el resumen que dice el registro, y está en esta posición.
ledger-check-root = Desde él, el camino lleva a la raíz del punto de control.
ledger-check-note = La nota firmada nombra esta raíz y este tamaño.
ledger-check-signature = La clave que indica el registro ha firmado esta nota.
ledger-checked-here = Calculado en este navegador a partir de los bytes guardados. Si la clave es la del registro, y qué firmaron los testigos, lo dice hrdd verify, con claves que usted tiene de otra parte.
ledger-no-proof = Sin prueba: no todas las funciones ven las pruebas, y un evento posterior al último punto de control aún no la tiene.
ledger-who-read = Quién lo leyó
ledger-readings-about = Quedan registradas las lecturas de lo estrictamente confidencial, las exportaciones, los legajos y las consultas del registro de personas. Leer lo que está abierto no deja rastro.
ledger-nobody-read = Nadie, en la medida en que las lecturas dejan rastro.
ledger-more-readings = Todas las lecturas
ledger-readings = Lecturas
ledger-when = Cuándo
ledger-how-read = Cómo
ledger-many-events = muchos
ledger-none-asked = no se pidió ninguno
ledger-filter-readings = Filtrar las lecturas
ledger-no-readings = No hay ninguna lectura registrada.
ledger-attempts = Órdenes rechazadas
ledger-attempts-about = Lo que una regla rechazó. No son eventos: ni historia, ni prueba, ni copia de seguridad, y las más antiguas se olvidan.
ledger-filter-attempts = Filtrar las órdenes rechazadas
ledger-no-attempts = No se conserva ninguna orden rechazada que se ajuste.
ledger-rule = Regla
ledger-command = Orden
ledger-of-a-case = De un caso
ledger-left-out = { $count ->
    [one] { $count } anterior no se conservó
   *[other] { $count } anteriores no se conservaron
}
ledger-integrity-about = Tres comprobaciones, una tras otra: este servidor relee sin cesar todos los bytes guardados, firma lo que tiene, y otros firman que lo vieron.
ledger-ribbon = Todo el registro, comprobado y firmado
ledger-checked-by-server = Comprobado por este servidor
ledger-verdict = Veredicto
ledger-scrub-whole = Íntegro
ledger-scrub-damaged = Dañado
ledger-scrub-not-yet = El primer recorrido está en curso
ledger-scrub-off = Desactivado
ledger-finding = Qué se encontró
ledger-first-bad = Primera posición dañada
ledger-pass-ended = Fin del último recorrido
ledger-not-yet = todavía no
ledger-pass-at = El recorrido va por
ledger-of-events = { $position } de { $end }
ledger-last-event = Último evento
ledger-shown-up-to = Se muestra hasta
ledger-views = Lo que se muestra
ledger-views-well = sigue al registro
ledger-stopped = Se ha dejado de registrar
ledger-witnesses = Testigos
ledger-witness-alarm = Un testigo dice que este registro no es el que ha visto. Pare, y llame a quien cuida de él.
ledger-no-witnesses = No se pregunta a ningún testigo. Quien quiera uno: hrdd serve --trust.
ledger-no-witness = ninguno
ledger-witnessed-to = Firmado por testigos hasta el evento { $position }; faltan { $behind }.
ledger-signed = hasta el evento { $position }, el { $when }
ledger-checkpoint = El último punto de control
ledger-no-checkpoint = Todavía no hay ninguno, o no se le muestra.
ledger-origin = Nombre del registro
ledger-size = Abarca los eventos hasta
ledger-streams-root = Raíz de todos los casos
ledger-keys = Claves públicas
ledger-keep-the-note = Guarde esta nota en otro lugar, en papel o por correo. Quien la compare más tarde descubre si se cambió el registro.
ledger-note-itself = La nota firmada

## Política

ledger-policy-about = Según qué deciden las reglas. Las ediciones anteriores quedan: un caso se juzga por la edición de su día.
ledger-which-edition = Qué edición
ledger-in-force-on = En vigor el
ledger-today = Hoy
ledger-print = Imprimir
ledger-editions = Ediciones
ledger-in-force-from = en vigor desde el { $day }
ledger-in-force = En vigor hoy
ledger-alert-rules = Reglas de las alertas
ledger-alert-rules-about = La urgencia de cada alerta, con cuánta antelación se anuncia un vencimiento y a quién se avisa.
ledger-alert-editions = Ediciones de las reglas de las alertas
ledger-alert-shipped = Como las trae el programa
ledger-alert-kinds = Alertas
ledger-alert-deadlines = Vencimientos
ledger-urgent = Urgencia
ledger-graver = { $severity } si es grave
ledger-urgent-near = Mientras se acerca
ledger-urgent-passed = Una vez pasado
ledger-told-at-once = Avisados de inmediato
ledger-told-later = Avisados después
ledger-told-after = tras { $hours }: { $roles }
ledger-nobody-later = nadie
ledger-days-before = Días antes
ledger-not-announced = no se anuncia
ledger-snooze-limits = Cuánto tiempo se puede aplazar una alerta
ledger-not-in-force = No está en vigor hoy
ledger-no-such-edition = Ninguna edición está en vigor ese día ni tiene ese número.
ledger-no-policy = No hay ninguna política en vigor, o no se le muestra.
ledger-matrix = Matriz de riesgo
ledger-severity-average = La gravedad es la media de la escala, el alcance y la irremediabilidad.
ledger-severity-highest = La gravedad es la más alta entre la escala, el alcance y la irremediabilidad.
ledger-likelihood-of = Probabilidad { $number }
ledger-severity-of = Gravedad { $number }
ledger-ladder = Quién puede decidir
ledger-residual-level = Nivel que queda
ledger-lowest-authority = Autoridad más baja
ledger-holds-at-most = Una aprobación vale como máximo
ledger-needs-concurrence = y la oficina regional ha dado su conformidad
ledger-prohibitive = Donde el nivel que queda es prohibitivo, nadie puede aprobar.
ledger-emergency-on = El apoyo de emergencia es posible, por { $days } días como máximo; el nivel siguiente ratifica en { $hours } horas.
ledger-emergency-off = El apoyo de emergencia no es posible.
ledger-authorities = Autoridades
ledger-deadlines = Plazos
ledger-what-falls-due = Qué
ledger-within = Plazo
ledger-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
ledger-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
ledger-due-assessmentValidityDays = Una evaluación refrendada sigue siendo válida
ledger-due-commanderScreeningDays = La verificación de un mando sigue siendo válida
ledger-due-forcedReviewDays = Una contradicción con apoyo activo obliga a una revisión
ledger-due-graveIncidentHours = Se actúa ante un incidente grave o una condición previa perdida
ledger-due-incidentAssessmentDays = Se evalúa un incidente
ledger-due-institutionScreeningDays = La verificación de una institución o unidad sigue siendo válida
ledger-due-mechanismAnswerDays = El mecanismo responde
ledger-due-pauseHours = Termina la pausa propia del jefe de proyecto
ledger-due-periodicReviewDays = Una revisión periódica sigue a la aprobación o a la última revisión
ledger-due-preconditionValidityDays = Una condición previa sigue siendo válida
ledger-due-rescreeningDays = Se verifica de nuevo a un receptor tras un cambio de mando
ledger-due-suspensionLimitDays = El apoyo suspendido cesa, o la Sede prorroga la suspensión
ledger-due-suspensionReviewDays = Se revisa una suspensión
ledger-due-windDownDays = Se liquida el apoyo cesado
ledger-due-intervention = Se responde a una intervención: { $rung }
ledger-clauses = Cláusulas exigidas
ledger-clauses-about = Sin ellas en un acuerdo firmado no empieza ningún apoyo.
ledger-no-clauses = Esta edición no exige ninguna.
ledger-permissions = Quién puede hacer qué
ledger-permissions-about = Las órdenes llevan el nombre que les da la API. Las que tienen las mismas funciones van juntas.
ledger-roles = Funciones
ledger-commands = Órdenes
ledger-vocabularies = Listas de valores
ledger-access = Quién puede ver qué
ledger-smallest-count = los números menores que { $count } se callan donde una fila lo dice
ledger-reach = Sobre qué casos
ledger-up-to = Hasta
ledger-sees = Ve
ledger-also = Además
ledger-introspects = puede pedir el esquema
ledger-without-small = sin números pequeños

## Lo que rechazó, por su código; el inglés del servidor dice más

page-refused-UNAUTHENTICATED = Ya no hay nadie con sesión aquí. Vuelva a entrar.
page-refused-LOGIN = La referencia y la contraseña no coinciden, o no existe tal cuenta abierta.
page-refused-FORBIDDEN = Esto no es para su función, o no para este token.
page-refused-NOT_FOUND = No hay aquí nada así para usted. Compruebe la referencia.
page-refused-BAD_USER_INPUT = Lo introducido no puede aceptarse así.
page-refused-CHOICES = Usted ejerce varias funciones. Elija en cuál actúa ahora.
page-refused-REASON = Diga para qué usa esta cuenta ahora.
page-refused-PROVIDER = El proveedor de identidad no le dejó entrar, o no responde como debería.
page-refused-POSITION_AHEAD = El registro aún no ha llegado tan lejos. Pregunte por un momento anterior.
page-refused-RATE_LIMITED = Se preguntó demasiado en poco tiempo. Vuelva a intentarlo en un momento.
page-refused-QUERY_TOO_COMPLEX = Esto pide demasiado a la vez. Pida menos.
page-refused-TIMEOUT = Tardó demasiado y se abandonó. Pida menos, o vuelva a intentarlo.
page-refused-UNAVAILABLE = El registro no puede responder a esto ahora mismo. Vuelva a intentarlo en un momento.
page-refused-PROJECTION_STOPPED = No se puede responder a esto ahora. No se pierde nada: el registro tiene todos los eventos. Pida al operador que reinicie el servidor.
page-refused-DISK_NEARLY_FULL = No se registró nada: el disco del servidor está casi lleno. Pida al operador que haga sitio.
page-refused-INTERNAL = El servidor falló. Vuelva a intentarlo; si falla de nuevo, diga al operador cuándo fue.
