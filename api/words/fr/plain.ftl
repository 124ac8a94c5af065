# French: the sentences of the pages that need no script.
# Not yet read by a native reviewer.

## Where a screen needs scripts and there are none

plain-no-scripts = Cette page a besoin de JavaScript, qui est désactivé ici.
plain-no-scripts-dossier = Un dossier entier sur une page, sans JavaScript
plain-no-scripts-command = La ligne de commande « hrdd » fait tout ce que fait cette page.

## The dossier of a case

plain-dossier = Un dossier entier sur une page
plain-dossier-about = Tout ce qui est consigné d’un dossier, dans la mesure où vous pouvez le voir : à lire, à imprimer ou à garder. Que vous l’avez eu est consigné.
plain-dossier-case = Référence du dossier
plain-dossier-language = Langue du dossier
plain-dossier-position = Jusqu’à quelle position du registre
plain-dossier-position-about = Laissez vide pour le dossier tel qu’il est maintenant.
plain-dossier-reason = Pourquoi vous le lisez
plain-dossier-reason-about = Nécessaire si des événements strictement confidentiels peuvent s’y trouver. Cela est consigné.
plain-dossier-who = Qui le lit
plain-dossier-token-about = Au lieu de la référence et du mot de passe. Si tout est donné, c’est le jeton qui compte.
plain-dossier-show = Afficher le dossier
plain-dossier-keep = Le garder comme fichier
plain-dossier-nothing-stays = Cela ne vous connecte pas : aucune session ne commence, aucun cookie n’est gardé. Pour lire un autre dossier, on dit de nouveau qui l’on est.

## What was wrong

plain-own-page = Un formulaire n’est accepté que depuis la page même de ce registre. La voici : remplissez-la et envoyez-la d’ici.
plain-later = { $seconds ->
    [one] Trop d’essais d’ici en peu de temps. Réessayez dans une seconde.
   *[other] Trop d’essais d’ici en peu de temps. Réessayez dans { $seconds } secondes.
}
plain-later-minutes = { $minutes ->
    [one] Trop d’essais d’ici en peu de temps. Réessayez dans une minute.
   *[other] Trop d’essais d’ici en peu de temps. Réessayez dans { $minutes } minutes.
}
plain-busy = Trop de demandes en même temps pour l’instant. Réessayez dans un moment.
plain-case-missing = Dites quel dossier, par sa référence.
plain-case-not-there = Il n’y a pas de dossier { $case } pour vous. Vérifiez la référence.
plain-position-no-number = Une position est un nombre entier, par exemple 1234.
plain-position-beyond = Le registre n’en est pas encore à cette position. Indiquez-en une plus ancienne, ou laissez vide.
plain-reason-missing = Des événements strictement confidentiels peuvent s’y trouver. Dites pourquoi vous le lisez ; cela est consigné.
plain-nobody = Donnez votre référence et votre mot de passe, ou un jeton d’accès.
plain-not-let-in = La référence et le mot de passe ne vont pas ensemble, ou il n’y a pas de tel compte ouvert.
plain-token-unknown = Ce jeton d’accès ne compte pas, ou ne compte plus.
plain-no-role = Vous n’avez pas ce rôle aujourd’hui. Demandez au responsable des archives de l’attribuer.
plain-choose-role = Vous avez plusieurs rôles. Choisissez-en un, et donnez encore une fois le mot de passe.
plain-emergency = Dites à quoi sert le compte d’urgence, ce qui est consigné, et donnez encore une fois le mot de passe.
