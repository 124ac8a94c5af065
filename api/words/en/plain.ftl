# English: the sentences of the pages that need no script. The other catalogues follow this one.

## Where a screen needs scripts and there are none

plain-no-scripts = This page needs JavaScript, which is switched off here.
plain-no-scripts-dossier = The dossier of a case, without JavaScript
plain-no-scripts-command = The command line “hrdd” does everything that this page does.

## The dossier of a case

plain-dossier = Dossier of a case
plain-dossier-about = The whole record of a case on one page, as far as you may see it: to read, to print or to keep. That you had it goes on record.
plain-dossier-case = Reference of the case
plain-dossier-language = Language of the dossier
plain-dossier-position = Up to which position of the ledger
plain-dossier-position-about = Leave it empty for the case as it stands now.
plain-dossier-reason = Why you read it
plain-dossier-reason-about = Needed where strictly confidential events may be among it. It goes on record.
plain-dossier-who = Who reads it
plain-dossier-token-about = Instead of reference and password. Where all are given, the token counts.
plain-dossier-show = Show the dossier
plain-dossier-keep = Keep it as a file
plain-dossier-nothing-stays = You are not logged in by this: no session begins, no cookie is kept. Whoever reads another dossier says again who they are.

## What was wrong

plain-own-page = A form is taken from this ledger’s own page only. This is it: fill it in, and send it from here.
plain-later = { $seconds ->
    [one] Too much was tried from here in a short time. Try again in one second.
   *[other] Too much was tried from here in a short time. Try again in { $seconds } seconds.
}
plain-later-minutes = { $minutes ->
    [one] Too much was tried from here in a short time. Try again in one minute.
   *[other] Too much was tried from here in a short time. Try again in { $minutes } minutes.
}
plain-busy = Too many ask at the same time just now. Try again in a moment.
plain-case-missing = Say which case, by its reference.
plain-case-not-there = There is no case { $case } for you. Check the reference.
plain-position-no-number = A position is a whole number, such as 1234.
plain-position-beyond = The ledger has not come to this position. Name an earlier one, or leave it empty.
plain-reason-missing = Strictly confidential events may be among it. Say why you read it; that goes on record.
plain-nobody = Give your reference and password, or an access token.
plain-not-let-in = Reference and password do not fit together, or there is no such open account.
plain-token-unknown = This access token does not count, or no longer.
plain-no-role = You hold no such role today. Ask the records officer to grant one.
plain-choose-role = You hold several roles. Choose one, and give the password once more.
plain-emergency = Say what the emergency account is used for, which goes on record, and give the password once more.
