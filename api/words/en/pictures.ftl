# English: the sentences of the pictures.
# The words of the field. The other catalogues follow this one.

## Counts, used in the sentences below

days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
risks = { $count ->
    [one] { $count } risk
   *[other] { $count } risks
}
conditions-count = { $count ->
    [one] { $count } condition
   *[other] { $count } conditions
}

## Around every picture

demonstration = Demonstration data. No real person, unit or country is described.
case-and-step = { $case } · step { $step } of { $of }
stamp-case = As of event { $step } of { $of } of case { $case }
stamp-portfolio = All cases that you may see
stamp-position = position { $position } of the log
stamp-hash = hash of that record { $hash }…
stamp-no-hash = hash not shown to you
stamp-policy = policy edition { $edition }
stamp-filter = filter: { $filter }
stamp-no-filter = no filter
stamp-day = of { $day }
stamp-effective = as it was on { $day }, as far as is known at that position
hidden-events = { $count ->
    [one] { $count } event of this case is not shown to you.
   *[other] { $count } events of this case are not shown to you.
}
hidden-cases = { $count ->
    [one] { $count } case is left out: not all that the picture needs is shown to you.
   *[other] { $count } cases are left out: not all that the picture needs is shown to you.
}
empty-withheld = This is not shown to you: your role does not see what the picture would be of.
capped = Drawn: { $shown } of { $all }.
capped-at-least = Drawn: { $shown } of at least { $all }.
more-in-table = Further lines in the table: { $count }.
none = none
changed = changed
today = today
severity = Severity
likelihood = Likelihood
level = Level
score-1 = 1 very low
score-2 = 2 low
score-3 = 3 medium
score-4 = 4 high
score-5 = 5 very high
state-since = { $state }, for { days }
breached-since = { $state }, for { days }
state-by = { $state } by { $by }
days-ago = { days } ago
days-left = { days } left
days-overdue = { days } overdue
days-open = median { days } open
days-short = { days }
days-suspended = { days }
due-on = due { $day }
unit-count = { $value }
unit-percent = { $value } %
unit-per-thousand = { $value } per 1,000
unit-days = { $value } d
unit-hours = { $value } h

## Columns and rows

col-step = Step
col-event = Event
col-happened = Happened on
col-recorded = Recorded on
col-number = No.
col-risk = Risk
col-before = Before
col-after = After
col-level = Level
col-severity = Severity
col-likelihood = Likelihood
col-cases = Cases
col-stage = Stage
col-median-days = Median days open
col-indicator = Indicator
col-state = State
col-since = Since
col-last = Last value
col-threshold = Threshold
col-case = Case
col-support = Support
col-from = From
col-to = To
col-days-suspended = Days suspended
col-severity-word = Urgency
col-alert = Alert
col-raised = Raised on
col-by = In hand of
col-what = What
col-value = Value
col-changed = Changed
col-due = Due
col-days-left = Days left
col-events = Events
col-days = Days open
col-quiet = Longest silence, days
col-inherent = Inherent
col-residual = Residual
col-now = Latest
row-status = Where it stands
row-title = About
row-authority = Decided at
row-level = Residual risk accepted
row-because = Because
row-policy = Rules in force
row-dossier = It rested on
row-valid-until = Valid until
row-dissent = Dissent
row-departs = Advice
row-before = Before it
row-review = Next review
row-events = Events in the log
row-opened = Read and compared when opened, up to
row-again = Read again in the background, up to
row-finished = Last full reading ended
row-flaw = First record that is not as it was
again-since = { $position }, since { $since }
pin-signed = Checkpoint signed by this log: { $size }
pin-witnessed = Checkpoint signed by witnesses: { $size }

## Keys of the drawings

key-past = past
key-here = here
key-later = not yet
key-decision = decision
key-alert = alert
key-suspension = suspension
key-other = other event
key-before = before mitigation
key-after = after mitigation
key-same = not moved
key-moved = moved to
key-under-way = under way
key-attention = needs attention
key-over = over
key-measured = measured
key-threshold = threshold
key-warning = warning line
key-waiting = approved, not begun
key-running = running
key-suspended = suspended
key-ended = ended or ceased
key-verified = read and as it was recorded
key-unverified = recorded since, not read again yet
key-flaw = not as it was recorded
key-doubt = not to be trusted from here
key-checkpoint = checkpoint
key-due = due
key-overdue = overdue
key-done = done
key-falls = falls or stays
key-climbs = climbs again

## The film strip

film-title = The case step by step
film-here = Step { $step } of { $of }: { $event }.
film-empty = No event of this case is shown to you.
film-later = not yet
film-broken = not to be trusted
film-broken-from = The record of step { $step } is not as it was recorded. Do not trust it, nor what follows.
film-window = Drawn one by one: { $shown } steps of { $all }. The rail shows all of them.
film-rail = By date
film-quiet = { days } of nothing
film-quiet-from = Nothing for { days } from { $day }.

## The matrix

matrix-title = Risks before and after mitigation
matrix-told = { risks }. At a lower level after mitigation: { $less }.
matrix-told-portfolio = The gravest risk of each of { cases }, as last rated.
matrix-projected = After mitigation counts the measures that were agreed; not all of them are verified.
matrix-empty = No risk of this case has been rated yet.
matrix-empty-portfolio = No case that you may see has a rated risk.

## The funnel

funnel-title = Cases by stage
funnel-now = Where they stand: { cases }. Suspended: { $suspended }.
funnel-reached = How far they came: { cases }.
funnel-hairline = Thin line: how long the cases at a stage have been open, or were until they closed; the median.
funnel-empty = There are no cases here that you may see.
funnel-small = Not shown: a count is so small that it could point at a case.
reached-opened = Opened
reached-rated = Risk rated
reached-decided = Decided on
reached-approved = Approved
reached-suspended = Suspended at some time
reached-closed = Closed

## Indicators

indicators-title = Indicators against thresholds
indicators-told = Indicators: { $count }. Breached: { $breached }.
indicators-empty = No indicator has been defined in this case yet.
indicators-none-breached = No indicator of a case that you may see is breached.
breached-from = breached from { $value } up
breached-below = breached below { $value }

## Suspensions

suspensions-title = When support ran and was suspended
suspensions-told = Kinds of support with recipients: { $count }. Suspended: { $now }.
suspensions-told-portfolio = Ever suspended: { cases }. Still suspended: { $now }.
suspensions-empty = No support of this case has been approved yet, so none ran and none was suspended.
suspensions-empty-portfolio = No support that you may see has ever been suspended.

## Alerts

alerts-title = Alerts
alerts-told = Open: { $count }. Critical: { $critical }.
alerts-rhythm = Raised in 30 days: { $count }
alerts-empty = Nothing is open, and nothing was raised in 30 days.
alerts-none-open = Nothing is open.
alerts-ledger = The ledger itself

## The decision

decision-title = The decision
decision-approved = Support approved on { $day } by { $by }, without conditions.
decision-approved-with-conditions = Support approved on { $day } by { $by }, with { conditions-count }.
decision-declined = Support declined on { $day } by { $by }.
decision-none = Nothing has been decided yet. The case stands at: { $status }.
decision-suspended = Support is suspended since { $day }.
decision-ceased = Support ceased for good on { $day }.
decision-review = Review due { $day }.
stands-at = Status: { $status }
dossier-up-to = the dossier up to step { $step }, hash { $hash }…
dissent-by = Did not concur: { $offices } ({ $count })
dissent-none = none on record
departs = departs from the advice of the mechanism
decisions-before = earlier decisions: { $count }
conditions = Conditions
decided-approved = approved { $day }
decided-declined = declined { $day }

## What a step changed

diff-title = What the step changed
diff-told = Step { $step }: { $event }, { $day }, recorded by { $by }. Lines changed: { $count }.
diff-same = Unchanged ({ $count }): { $fields }
diff-empty = This step is not shown to you.
field-status = Stage
field-items = Support
field-recipients = Recipients
field-pairs = Support with recipients
field-assessment = Assessment
field-risks = Risks
field-level = Residual risk
field-measures = Measures
field-decision = Decision
field-conditions = Conditions
field-indicators = Indicators
field-review = Next review
field-incidents = Open incidents
field-interventions = Open interventions
field-suspensions = Suspensions
field-evidence = Evidence
field-alerts = Open alerts

## Integrity

integrity-title = The whole log: what was checked
integrity-told = Events in the log: { $count }. Read and compared up to event { $opened }: as recorded.
integrity-flaw = Event { $position } is not as it was recorded. Trust nothing from there on; run hrdd verify.
integrity-by-server = This is what the program that holds the log says of it. To check it yourself: hrdd verify, or a checkpoint kept elsewhere.
integrity-empty = The log is empty.

## The calendar

calendar-title = Reviews due, done and overdue
calendar-told = Due: { $count }. Overdue: { $overdue }.
calendar-empty = No review is due, and none was done in these weeks.
calendar-done-of = Reviews done are told of the { $count } cases opened last.
week-sum = In the week
week-counts = { $due } due, { $done } done
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

## The dotted chart

dotted-title = Which cases stall: events by days since opening
dotted-told = { cases }, the longest open first. The longest: { days }.
dotted-axis = days since the case was opened
dotted-empty = There is no case all of whose events are shown to you.

## Risk drift

drift-title = Risk: inherent, residual, latest
drift-told = { cases }. Climbing again: { $climbing }.
drift-climbs = { $case } climbs
drift-empty = No case that you may see has a rated risk.

## Conditions over time

conditions-title = Conditions over time
conditions-told = Open: { $open }. Met: { $met }. Breached: { $breached }.
conditions-empty = No decision of this case set a condition.
