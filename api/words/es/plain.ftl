# Spanish: the sentences of the pages that need no script.
# Not yet read by a native reviewer.

## Where a screen needs scripts and there are none

plain-no-scripts = Esta página necesita JavaScript, que aquí está desactivado.
plain-no-scripts-dossier = El expediente de un caso, sin JavaScript
plain-no-scripts-command = La línea de órdenes «hrdd» hace todo lo que hace esta página.

## The dossier of a case

plain-dossier = Expediente de un caso
plain-dossier-about = Todo lo registrado de un caso en una sola página, en la medida en que usted puede verlo: para leer, imprimir o guardar. Queda registrado que usted lo obtuvo.
plain-dossier-case = Referencia del caso
plain-dossier-language = Idioma del expediente
plain-dossier-position = Hasta qué posición del registro
plain-dossier-position-about = Déjelo vacío para el caso tal como está ahora.
plain-dossier-reason = Por qué lo lee
plain-dossier-reason-about = Hace falta si puede haber sucesos estrictamente confidenciales. Queda registrado.
plain-dossier-who = Quién lo lee
plain-dossier-token-about = En lugar de referencia y contraseña. Si se da todo, cuenta la ficha.
plain-dossier-show = Mostrar el expediente
plain-dossier-keep = Guardarlo como archivo
plain-dossier-nothing-stays = Con esto no queda dentro: no empieza ninguna sesión ni se guarda ninguna cookie. Para leer otro expediente se dice de nuevo quién es.

## What was wrong

plain-own-page = Solo se acepta un formulario de la propia página de este registro. Es esta: rellénela y envíela desde aquí.
plain-later = { $seconds ->
    [one] Demasiados intentos desde aquí en poco tiempo. Inténtelo de nuevo dentro de un segundo.
   *[other] Demasiados intentos desde aquí en poco tiempo. Inténtelo de nuevo dentro de { $seconds } segundos.
}
plain-later-minutes = { $minutes ->
    [one] Demasiados intentos desde aquí en poco tiempo. Inténtelo de nuevo dentro de un minuto.
   *[other] Demasiados intentos desde aquí en poco tiempo. Inténtelo de nuevo dentro de { $minutes } minutos.
}
plain-busy = Ahora mismo hay demasiadas peticiones a la vez. Inténtelo de nuevo dentro de un momento.
plain-case-missing = Diga qué caso, por su referencia.
plain-case-not-there = No hay ningún caso { $case } para usted. Compruebe la referencia.
plain-position-no-number = Una posición es un número entero, por ejemplo 1234.
plain-position-beyond = El registro aún no ha llegado a esta posición. Indique una anterior o déjelo vacío.
plain-reason-missing = Puede haber sucesos estrictamente confidenciales. Diga por qué lo lee; queda registrado.
plain-nobody = Dé su referencia y contraseña, o una ficha de acceso.
plain-not-let-in = La referencia y la contraseña no van juntas, o no hay tal cuenta abierta.
plain-token-unknown = Esta ficha de acceso no vale, o ya no vale.
plain-no-role = Hoy no tiene esa función. Pida al oficial de registros que se la conceda.
plain-choose-role = Tiene varias funciones. Elija una y dé otra vez la contraseña.
plain-emergency = Diga para qué se usa la cuenta de emergencia, lo que queda registrado, y dé otra vez la contraseña.
