# English: the sentences of the page. The other catalogues follow this one.

## Around every screen

page-name = HRDD case ledger
page-skip = To the content
page-screens = Screens
page-menu = Menu
page-portfolio = Portfolio
page-register = Register
page-recipients = Recipients
page-alerts = Alerts
page-audit = Audit
page-reports = Reports
page-policy = Policy
page-record = Record
page-account = Account
page-language = Language
page-theme = Light or dark
page-theme-system = System
page-theme-light = Light
page-theme-dark = Dark
page-log-out = Log out
page-demonstration = Demonstration data. No real person, unit or country is described.
page-connection-lost = The connection to the ledger is lost. What you see may be out of date; it goes on by itself, from where it was.
page-help = Help: the command “hrdd help”, and whoever looks after this ledger at your office.
page-no-such-view = There is no such view
page-no-such-view-why = The address names nothing that this page can show.
page-unreachable = The ledger cannot be reached. Check the network, and try again.
page-as-table = The same as a table
page-filter = Show

## Logging in

page-log-in = Log in
page-user = Your reference
page-password = Password
page-role = Role
page-office = Office
page-which-role = Role and office, where you hold several
page-emergency-reason = What the emergency account is used for. It goes on record.
page-with-token = With an access token
page-token = Access token
page-token-about = The token stays in this tab and is sent to this ledger only.
page-have-code = I have a one-time code and need a password
page-logged-out = You are logged out.
page-session-over = The session is over. Log in again; you come back to where you were.
page-setup = Choose a password
page-setup-about = Whoever looks after the ledger gave you a code. It counts once.
page-code = One-time code
page-new-password = New password
page-new-password-again = The same once more
page-passwords-differ = The two passwords are not the same.
page-set-password = Set the password
page-password-set = The password of { $user } is set. Log in with it.

## Portfolio and register

page-country = Country
page-stages = Cases by stage
page-reference = Reference
page-title = Title
page-status = Status

## Ways in, and sessions

page-with-provider = Log in with your organisation’s account
page-with-provider-about = You are sent to your organisation’s identity provider and come back here.
page-coming-back = Coming back from the identity provider.
page-as-whom = In which role, and for which office
page-choose = Choose
page-emergency-about = When the identity provider does not answer, the emergency account gets in with its password. Each use is on record and told to those who watch.
page-session-idle = The session ended because it lay unused. Log in again; you come back to where you were.
page-idle-soon = Nobody has used this session for a while. It ends at { $when }.
page-ends-soon = This session ends at { $when } at the latest. Finish what you are writing, or log in again before.
page-stay = Stay logged in
page-password-length = 12 to 128 characters. A sentence is good.
page-setup-no-code = No code, or it is past its time? Whoever looks after the ledger makes another: hrdd admin setup-link.
page-explorer = Ask the API directly: the explorer

## Alerts

ledger-alerts-about = Newest first. What lands while you look comes by itself; what you are writing stays.
ledger-filter-alerts = Filter the alerts
ledger-alerts-picture = Alerts at a glance
ledger-state = Where it stands
ledger-open-ones = All that are open
ledger-all-of-them = All, over ones too
ledger-at-least = At least
ledger-says = What it says
ledger-any = Any
ledger-all-again = Without filters
ledger-case = Case
ledger-recipient = Recipient
ledger-loading = One moment, the ledger is asked.
ledger-no-alerts = Nothing is open. Nothing that you may see was breached, suspended or is due.
ledger-no-alerts-so = No alert fits these filters.
ledger-no-such-case = There is no case { $reference }, or it is not shown to you.
ledger-no-such-alert = There is no alert { $position }, or it is not shown to you.
ledger-named-alert = The alert that the address names
ledger-pages = Pages
ledger-newest = The newest
ledger-older = Older ones
ledger-since = Since you opened this view
ledger-listening = Listening: what lands is shown at once.
ledger-not-listening = Not listening at this moment. It goes on from where it was, without a gap.
ledger-show = Show
ledger-about = About
ledger-due = Due
ledger-until = Put off until
ledger-by = By
ledger-told = Told
ledger-nobody = Nobody
ledger-comma = ,{" "}
ledger-gone-further = Gone further
ledger-times-further = { $count ->
    [one] once
   *[other] { $count } times
}
ledger-raised = Raised
ledger-recorded = recorded
ledger-effective = happened
ledger-not-shown = not shown to you
ledger-itself = The ledger itself
ledger-for-whom = for { $user }
ledger-life = Its life, newest first
ledger-life-cut = Only the last hundred steps are shown.
ledger-alert-named = Commands call it
ledger-event-of = Event { $position }
ledger-acknowledge = I have it in hand
ledger-acknowledge-about = Your name goes on record. Others are not told any further.
ledger-snooze = Put it off
ledger-snooze-about = It comes back by itself at that moment, and waits for an answer anew.
ledger-resolve = It is over
ledger-resolve-about = For what is settled. What is still so by the record is refused, or raised again.
ledger-escalate = Tell the next level
ledger-escalate-about = The rules say who is told next, and when.
ledger-wake = Stop putting it off
ledger-wake-about = It waits for an answer from now on.
ledger-note = What is done about it
ledger-reason = Reason
ledger-put-off-until = Until (your local time)
ledger-as-a-try = A try, to see what the rules say
ledger-would-be-refused = As things stand this would be refused:
ledger-recorded-as = It is on record, up to event { $position }.

## Audit explorer

ledger-tab-events = Events
ledger-tab-integrity = Integrity
ledger-tab-attempts = Refused commands
ledger-tab-readings = Readings
ledger-two-clocks = Two clocks: when it was recorded, and when it happened
ledger-clock-recorded-about = Recorded: the moment at which the ledger took it in. Nobody chooses it, it only goes forward, and the order of the log is its order.
ledger-clock-effective-about = Happened: the day in the world that it speaks of, as whoever recorded it said. It is never in the future, and may lie long before.
ledger-order-about = The list is always in the order of recording, newest first. The clock that you choose stands first, and the days that you filter by are its days.
ledger-filter-events = Filter the events
ledger-clock = By which clock
ledger-recorded-long = Recorded
ledger-effective-long = Happened
ledger-from = From
ledger-to = To
ledger-kind = Kind
ledger-action = Action
ledger-action-of = Action { $number }
ledger-person = Person
ledger-text = With this text
ledger-go-to = Go to a position
ledger-position = Position
ledger-open-it = Open
ledger-newer-events = { $count ->
    [one] { $count } event was recorded since.
   *[other] { $count } events were recorded since.
}
ledger-show-them = Show
ledger-no-events = There is no event that you may see.
ledger-no-events-so = No event that you may see fits these filters.
ledger-none-here = None among those that were looked through. Go on to the older ones.
ledger-events = Events
ledger-what = What
ledger-actor = By whom
ledger-recorded-late = { $count ->
    [one] recorded { $count } day later
   *[other] recorded { $count } days later
}
ledger-beside = Events beside it
ledger-event-before = The one before
ledger-event-after = The next one
ledger-close = Close
ledger-no-such-event = There is no event { $position }, or it is not shown to you.
ledger-confidentiality = Who may read it
ledger-edition = By the policy
ledger-edition-of = Edition { $number }
ledger-revision-of = revision { $revision } of
ledger-command-name = Name of the command
ledger-cause = Because of
ledger-what-it-says = What it says
ledger-as-json = As JSON, as it is exported
ledger-nothing = nothing
ledger-none = none
ledger-yes = yes
ledger-no = no
ledger-proof = Its proof
ledger-leaf = Hash of the record (leaf)
ledger-place = Place in the tree
ledger-place-of = { $index } of { $size }, counted from 0
ledger-root = Root
ledger-holds = holds
ledger-holds-not = does not hold
ledger-check-leaf = The stored record has the hash that the ledger says, and stands at this position.
ledger-check-root = From it the path leads to the root of the checkpoint.
ledger-check-note = The signed note names this root and this size.
ledger-check-signature = The key that the ledger names has signed this note.
ledger-checked-here = Worked out in this browser from the stored bytes. Whether the key is the log’s own, and what witnesses signed, is told by hrdd verify, with keys that you have from elsewhere.
ledger-no-proof = No proof: not every role sees proofs, and an event after the newest checkpoint has none yet.
ledger-who-read = Who read it
ledger-readings-about = On record are readings of what is strictly confidential, exports, bundles, and looks into the register of persons. Reading what is open to all leaves no trace.
ledger-nobody-read = Nobody, as far as readings leave a trace.
ledger-more-readings = All readings
ledger-readings = Readings
ledger-when = When
ledger-how-read = How
ledger-many-events = many
ledger-none-asked = none was asked
ledger-filter-readings = Filter the readings
ledger-no-readings = No reading is on record.
ledger-attempts = Refused commands
ledger-attempts-about = What a rule refused. These are no events: no part of the history, of the proof or of a backup, and the oldest are forgotten.
ledger-filter-attempts = Filter the refused commands
ledger-no-attempts = No refused command is kept that fits.
ledger-rule = Rule
ledger-command = Command
ledger-of-a-case = Of a case
ledger-left-out = { $count ->
    [one] { $count } before it was not kept
   *[other] { $count } before it were not kept
}
ledger-integrity-about = Three checks stand behind each other: this server reads all stored bytes again and again, it signs what it holds, and others sign that they saw it.
ledger-ribbon = The whole log, checked and signed
ledger-checked-by-server = Checked by this server
ledger-verdict = Verdict
ledger-scrub-whole = Whole
ledger-scrub-damaged = Damaged
ledger-scrub-not-yet = The first pass goes on
ledger-scrub-off = Turned off
ledger-finding = What was found
ledger-first-bad = First bad position
ledger-pass-ended = Last pass ended
ledger-not-yet = not yet
ledger-pass-at = The pass is at
ledger-of-events = { $position } of { $end }
ledger-last-event = Last event
ledger-shown-up-to = Shown up to
ledger-views = What is shown
ledger-views-well = follows the log
ledger-stopped = Recording has stopped
ledger-witnesses = Witnesses
ledger-witness-alarm = A witness says that this log is not the one it has seen. Stop, and call whoever looks after it.
ledger-no-witnesses = No witness is asked. Whoever wants one: hrdd serve --trust.
ledger-no-witness = none
ledger-witnessed-to = Signed by witnesses up to event { $position }; behind by { $behind }.
ledger-signed = up to event { $position }, at { $when }
ledger-checkpoint = The newest checkpoint
ledger-no-checkpoint = There is none yet, or it is not shown to you.
ledger-origin = Name of the log
ledger-size = Covers events up to
ledger-streams-root = Root over all cases
ledger-keys = Public keys
ledger-keep-the-note = Keep this note somewhere else, on paper or by mail. Whoever compares it later finds out whether the log was changed.
ledger-note-itself = The signed note

## Policy

ledger-policy-about = What the rules decide by. Earlier editions stay: a case is judged by the edition of its day.
ledger-which-edition = Which edition
ledger-in-force-on = In force on
ledger-today = Today
ledger-print = Print
ledger-editions = Editions
ledger-in-force-from = in force from { $day }
ledger-in-force = In force today
ledger-alert-rules = Rules of alerts
ledger-alert-rules-about = How urgent each alert is, how long before its day something is announced, and who is told.
ledger-alert-editions = Editions of the rules of alerts
ledger-alert-shipped = As the program ships them
ledger-alert-kinds = Alerts
ledger-alert-deadlines = What falls due
ledger-urgent = How urgent
ledger-graver = { $severity } where it is grave
ledger-urgent-near = While it is near
ledger-urgent-passed = Once it has passed
ledger-told-at-once = Told at once
ledger-told-later = Told later
ledger-told-after = after { $hours }: { $roles }
ledger-nobody-later = nobody
ledger-days-before = Days before
ledger-not-announced = not announced
ledger-snooze-limits = How long an alert may be put off
ledger-not-in-force = Not in force today
ledger-no-such-edition = No edition is in force on that day, or has that number.
ledger-no-policy = No policy is in force, or it is not shown to you.
ledger-matrix = Matrix of risk
ledger-severity-average = Severity is the average of scale, scope and irremediability.
ledger-severity-highest = Severity is the highest of scale, scope and irremediability.
ledger-likelihood-of = Likelihood { $number }
ledger-severity-of = Severity { $number }
ledger-ladder = Who may decide
ledger-residual-level = Level that remains
ledger-lowest-authority = Lowest authority
ledger-holds-at-most = An approval holds at most
ledger-needs-concurrence = and the regional office has concurred
ledger-prohibitive = Where the level that remains is prohibitive, nobody may approve.
ledger-emergency-on = Emergency support is possible, for { $days } days at most; the next level ratifies within { $hours } hours.
ledger-emergency-off = Emergency support is not possible.
ledger-authorities = Authorities
ledger-deadlines = Deadlines
ledger-what-falls-due = What
ledger-within = Within
ledger-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
ledger-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
ledger-due-assessmentValidityDays = An endorsed assessment stays valid
ledger-due-commanderScreeningDays = The screening of a commander stays valid
ledger-due-forcedReviewDays = A contradiction under active support forces a review
ledger-due-graveIncidentHours = A grave incident, or a lost precondition, is acted on
ledger-due-incidentAssessmentDays = An incident is assessed
ledger-due-institutionScreeningDays = The screening of an institution or unit stays valid
ledger-due-mechanismAnswerDays = The mechanism answers
ledger-due-pauseHours = A project manager’s own pause ends
ledger-due-periodicReviewDays = A periodic review follows the approval or the last review
ledger-due-preconditionValidityDays = A precondition stays valid
ledger-due-rescreeningDays = A recipient is screened again after a change of command
ledger-due-suspensionLimitDays = Suspended support ceases, or Headquarters extends the suspension
ledger-due-suspensionReviewDays = A suspension is reviewed
ledger-due-windDownDays = Ceased support is wound down
ledger-due-intervention = An intervention is answered: { $rung }
ledger-clauses = Required clauses
ledger-clauses-about = Without these in a signed agreement no support starts.
ledger-no-clauses = This edition requires none.
ledger-permissions = Who may do what
ledger-permissions-about = Commands are called as the API calls them. Commands with the same roles stand together.
ledger-roles = Roles
ledger-commands = Commands
ledger-vocabularies = Lists of values
ledger-access = Who may see what
ledger-smallest-count = counts below { $count } are withheld where a row says so
ledger-reach = Over which cases
ledger-up-to = Up to
ledger-sees = Sees
ledger-also = Besides
ledger-introspects = may ask for the schema
ledger-without-small = without small counts

## What refused, by its code; the server's own English says more

page-refused-UNAUTHENTICATED = Nobody is logged in here any more. Log in again.
page-refused-LOGIN = Reference and password do not fit together, or there is no such open account.
page-refused-FORBIDDEN = This is not for your role, or not for this token.
page-refused-NOT_FOUND = There is no such thing here for you. Check the reference.
page-refused-BAD_USER_INPUT = What was entered cannot be taken so.
page-refused-CHOICES = You hold several roles. Choose in which you act now.
page-refused-REASON = Say for what you use this account now.
page-refused-PROVIDER = The identity provider did not let you in, or does not answer as it should.
page-refused-POSITION_AHEAD = The log has not come so far yet. Ask for an earlier moment.
page-refused-RATE_LIMITED = Too much was asked in a short time. Try again in a moment.
page-refused-QUERY_TOO_COMPLEX = This asks for too much at once. Ask for less.
page-refused-TIMEOUT = This took too long and was given up. Ask for less, or try again.
page-refused-UNAVAILABLE = The ledger cannot answer this just now. Try again in a moment.
page-refused-PROJECTION_STOPPED = This cannot be answered now. Nothing is lost: the log has every event. Ask the operator to restart the server.
page-refused-DISK_NEARLY_FULL = Nothing was recorded: the disk of the server is nearly full. Ask the operator to make room.
page-refused-INTERNAL = The server failed. Try again; if it fails again, tell the operator when it was.
