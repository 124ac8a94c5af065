# English: the sentences of the screen of a case. The other catalogues follow this one.

## Around the case

case-title = Case { $reference }
case-title-hidden = The title is not shown to you
case-loading = The case is being read…
case-none = There is no such case
case-none-why = No case { $reference } is there for you: it does not exist, or it is not for your role and office.
case-not-begun = The case had not begun at this moment. Choose a later one.
case-no-such-part = A case has no such part. Choose one above.
case-project = Project
case-owner = answers for it:
case-who-answers = Answers for it
case-opened-on = opened on
case-status-then = At the moment that is looked at
case-parts = Parts of the case
case-part-overview = Overview
case-part-replay = Replay
case-part-events = Events
case-part-risk = Risk and measures
case-part-monitoring = Monitoring
case-part-evidence = Evidence
case-part-blame = Who set what
case-part-attempts = Refused attempts
case-part-proof = Proof
case-part-copies = Dossier and copies
case-hidden-events =
    { $count ->
        [one] One event of this case is not shown to you. Its number is left out below.
       *[other] { $count } events of this case are not shown to you. Their numbers are left out below.
    }
case-withheld = This is not shown to you.
case-not-shown = not shown to you
case-nothing = none
case-yes = yes
case-no = no
case-open = open
case-pages = Pages
case-first-page = Back to the first page
case-next-page = Next page

## The moment

case-moment = The moment that is looked at
case-first = First
case-previous = Previous
case-next = Next
case-last = Last
case-slider = Step of the case
case-step = Step { $step }
case-step-of = Step { $step } of { $last }
case-now = Now, after step { $step }
case-to-now = Go to now
case-new-events =
    { $count ->
        [one] One new event since you came here.
       *[other] { $count } new events since you came here.
    }
case-go-to-them = Go to the newest
case-clocks = Two clocks: as it was recorded, as it was true
case-as-recorded = As recorded by (UTC)
case-as-effective = As true on the day
case-clocks-about = The first clock tells what was known at a moment. The second tells what had happened in the world by a day, as far as it was known at that moment, with every correction.
case-at-told = as it was recorded by the moment chosen
case-on-told = as it was true on the day chosen
case-on-record = Steps, what each of them changed and who set a field go along what was recorded, and know no day of the world.
case-no-picture-on = This picture goes along what was recorded. Take the day out to see it.
case-keys = With the keys “,” and “.” one goes a step back and on.

## Overview

case-decision = Decision
case-decision-approved =
    { $count ->
        [0] Approved on { $day } by { $by } ({ $authority }), without conditions, until { $until }.
        [one] Approved on { $day } by { $by } ({ $authority }), with one condition, until { $until }.
       *[other] Approved on { $day } by { $by } ({ $authority }), with { $count } conditions, until { $until }.
    }
case-decision-declined = Declined on { $day } by { $by } ({ $authority }): { $because }.
case-decision-awaited = Request { $request } of { $day } waits for a decision.
case-decision-none = Nothing is decided yet.
case-departs = departs from the advice of the mechanism
case-film = Film of the case
case-checklist = What the policy demands
case-next-missing = Next:
case-next-blocked = In the way:
case-next-none = Nothing is missing at this moment.
case-next-none-shown = Of what is shown to you, nothing is missing.
case-gates = Next step
case-gate-open = The rules leave this step open.
case-gate-open-shown = Of what is shown to you, nothing is missing for this step.
case-gate-not-whole = Not all of the case is shown to you: more may be missing.
case-gate-lacks = { $count ->
    [one] One thing is still missing:
   *[other] { $count } things are still missing:
}
case-gate-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
case-gates-others = { $count ->
    [one] One other step
   *[other] { $count } other steps
}
case-no-deadlines-shown = Of what is shown to you, nothing falls due.
case-partly-shown = Part of this is not shown to you:
case-closed-on = Closed on
case-action = Action { $number }
case-between = Decision
case-stand-done = done
case-stand-missing = missing
case-stand-blocked = blocked
case-stand-idle = nothing to do
case-stand-withheld = not shown
case-record-it = Record it
case-row-scope = When the policy applies
case-row-preconditions = Preconditions
case-row-consultation = Mechanism in the country
case-row-risk = Risk assessment
case-row-mitigation = Mitigation
case-row-decision = Request and decision
case-row-monitoring = Monitoring
case-row-intervention = Intervention, suspension, cessation
case-line-items =
    { $count ->
        [one] One item of support
       *[other] { $count } items of support
    }
case-line-no-items = No item of support is recorded
case-line-recipients =
    { $count ->
        [one] One recipient
       *[other] { $count } recipients
    }
case-line-no-recipients = No recipient is linked
case-line-undetermined =
    { $count ->
        [one] Whether the policy applies is open for one pair
       *[other] Whether the policy applies is open for { $count } pairs
    }
case-line-determined =
    { $count ->
        [one] Whether the policy applies is determined for the one pair
       *[other] Whether the policy applies is determined for all { $count } pairs
    }
case-line-none-within = No support under the policy waits or runs
case-line-not-met = { $name }: not met
case-line-not-assessed = { $name }: not assessed
case-line-stale = { $name }: no longer valid, to be assessed again
case-line-unconfirmed = { $name }: not applicable, to be confirmed by a second person
case-line-met = { $name }: met or not applicable
case-line-not-consulted = No consultation is on record. Where the country has a mechanism, it must be consulted.
case-line-not-to-consult = No consultation is on record, and the rules ask for none.
case-line-gate-lacks = The next step lacks something here; what, it says above.
case-line-advised = The mechanism advised: { $advice }
case-line-timed-out = The mechanism did not answer in time; that is recorded
case-line-awaited = The answer of the mechanism is awaited
case-line-risks =
    { $count ->
        [one] One risk identified
       *[other] { $count } risks identified
    }
case-line-items-without-risk =
    { $count ->
        [one] No risk is identified for item { $items }
       *[other] No risk is identified for items { $items }
    }
case-line-non-provision = Risk of not providing support: { $level }
case-line-no-non-provision = The risk of not providing support is not assessed
case-line-no-assessment = No risk assessment was started
case-line-endorsed = Assessment { $assessment } endorsed; residual risk: { $level }
case-line-not-endorsed = Assessment { $assessment } waits for the endorsement of another person
case-line-assessment-stale = Assessment { $assessment } no longer holds: what it relied on changed
case-line-not-submitted = Assessment { $assessment } is not submitted
case-line-real-risk = A real risk of grave violations was found: no level may approve
case-line-no-measures = No measure is proposed
case-line-to-agree = To be agreed: { $measures }
case-line-measures-late = Overdue: { $measures }
case-line-before-start = To be verified before support starts: { $measures }
case-line-to-verify = Completed, to be verified by another person: { $measures }
case-line-under-way = Under way: { $measures }
case-line-verified = Verified: { $measures }
case-line-visibility = Visibility decided: { $visibility }
case-line-referred = Request { $request } was referred up: { $authority } decides
case-line-requested = Request { $request } waits for a decision
case-line-not-requested =
    { $count ->
        [one] No decision is requested for one pair
       *[other] No decision is requested for { $count } pairs
    }
case-line-pairs-blocked =
    { $count ->
        [one] A precondition bars the decision on one pair
       *[other] A precondition bars the decision on { $count } pairs
    }
case-line-approved = Approved by decision { $decision }
case-line-approval-over = The approval of decision { $decision } is over
case-line-declined = Declined by decision { $decision }
case-line-conditions-breached = Conditions breached or overdue: { $conditions }
case-line-conditions-before-start = Conditions to be met before support starts: { $conditions }
case-line-conditions-running = Conditions that hold all along: { $conditions }
case-line-no-indicators = No indicator is defined
case-line-indicators =
    { $count ->
        [one] One indicator watched
       *[other] { $count } indicators watched
    }
case-line-indicators-breached = Threshold breached: { $indicators }
case-line-readings-late = Reading overdue: { $indicators }
case-line-review-late = The periodic review is overdue
case-line-review-next = The next periodic review is planned
case-line-grave-incidents = Grave incidents not acted on: { $ids }
case-line-open-incidents = Incidents open: { $ids }
case-line-open-interventions = Interventions under way: { $ids }
case-line-suspended =
    { $count ->
        [one] Support is suspended for one pair; next review
       *[other] Support is suspended for { $count } pairs; next review
    }
case-line-suspended-late =
    { $count ->
        [one] Support is suspended for one pair, and its review is overdue
       *[other] Support is suspended for { $count } pairs, and its review is overdue
    }
case-line-emergencies = Emergency support to be ratified: { $ids }
case-line-ceased = Support ceased
case-line-nothing-to-intervene = Nothing calls for an intervention
case-pairs = Every item with every recipient
case-pair = Item and recipient
case-stands = Where it stands
case-applies = Does the policy apply?
case-undetermined = not determined
case-approval = Approval in force
case-until = until
case-none-in-force = none
case-since = since
case-history = Since when
case-no-pairs = There is no item with a recipient yet.
case-deadlines = What falls due
case-judged-on = Judged on
case-what = What
case-of = Of
case-due = Due
case-no-deadlines = Nothing falls due.
case-more =
    { $count ->
        [one] One more.
       *[other] { $count } more.
    }
case-alerts = Open alerts
case-no-alerts = No alert about this case is open.
case-corrections = Corrections
case-no-corrections = No correction is proposed, and no record contradicts another.
case-proposal = Correction proposed at position
case-inconsistent = Contradiction

## Replay

case-recorded-by = Recorded by
case-on-behalf = on behalf of
case-happened-on = Happened on
case-recorded-at = Recorded
case-recorded-late =
    { $days ->
        [one] one day later
       *[other] { $days } days later
    }
case-why = Why
case-no-reason = no reason was given
case-class = Confidentiality
case-policy = Policy
case-edition = edition { $edition }
case-position = Position in the log
case-hash = Hash
case-check-it = Check it here
case-as-it-is = What was recorded, field by field
case-step-hidden = The events up to this step are not shown to you.
case-steps-hidden-here = Steps { $from } to { $to } are not shown to you. This is the last one before them that is.
case-what-changed = What this step changed
case-changed-nothing = Nothing in the state changed.
case-in-words = The same in words, before and after
case-field = Field
case-value = Value
case-before = Before
case-after = After
case-changed = changed
case-gone = gone
case-was-not-there = was not there
case-cut = (too long, cut off)
case-more-changes =
    { $count ->
        [one] One more change is left out here.
       *[other] { $count } more changes are left out here.
    }
case-compare-steps = Compare two steps
case-compare-with = Compare with step
case-compare-end = End the comparison
case-compared = What changed from step { $from } to step { $to }
case-in-audit = Search and sort them in the audit
case-state-after = State after this step
case-all-fields = All fields of this step
case-approved-short = approved
case-declined-short = declined
case-figure-stage = Stage
case-figure-pairs = Support
case-figure-assessment = Assessment
case-figure-residual = Residual risk
case-figure-measures = Measures
case-figure-decisions = Decisions
case-figure-conditions = Conditions
case-figure-indicators = Indicators
case-figure-review = Next review
case-figure-incidents = Open incidents
case-figure-interventions = Open interventions
case-figure-suspensions = Suspensions
case-figure-evidence = Evidence

## Events, fields, attempts

case-newest-first = The newest first. Each has two times: when it happened in the world, and when it was recorded.
case-no-events = No event is shown to you.
case-events-shown =
    { $count ->
        [one] One event on this page, of { $all }.
       *[other] { $count } events on this page, of { $all }.
    }
case-changes-there =
    { $count ->
        [one] One field changed
       *[other] { $count } fields changed
    }
case-more-changes-there =
    { $count ->
        [one] and one more field
       *[other] and { $count } more fields
    }
case-blame-about = What stands in each field, who set it and why, and what stood there before.
case-blame-from = Looked back as far as step { $step }. Who set what before that is told at an earlier step.
case-no-fields = No field stands below this path.
case-stood-before = Stood there before
case-set-by = Set by
case-set-earlier = set before the steps that were looked at
case-attempts-about = Commands about this case that a rule refused. They changed nothing, are no part of the proof, and the oldest of them are forgotten in time.
case-no-attempts = No refused attempt is kept.
case-tried-at = Tried
case-command = Command
case-rule = Rule
case-by = By
case-left-out =
    { $count ->
        [one] and one before it in the same minute
       *[other] and { $count } before it in the same minute
    }

## Risk and measures

case-matrix = Risks before and after mitigation
case-conditions-over-time = Conditions over time
case-risks = Risks
case-risk = Risk
case-inherent = Before mitigation
case-residual = After mitigation
case-relies-on = Relies on
case-not-rated = not rated
case-scores = severity { $severity }, likelihood { $likelihood }
case-no-risks = No risk is identified yet.
case-non-provision = Risk of not providing support
case-assessments = Assessments
case-assessment = Assessment
case-state = State
case-endorsed = Endorsed
case-real-risk = Real risk of grave violations
case-no-assessments = No assessment was started yet.
case-measures = Measures
case-measure = Measure
case-progress = Progress
case-percent = { $percent } %
case-against = Against
case-before-start = before the start
case-no-measures = No measure is proposed yet.
case-conditions = Conditions
case-condition = Condition
case-kind = Kind
case-no-conditions = No decision set a condition.

## Monitoring

case-indicators = Indicators against their thresholds
case-indicator = Indicator
case-last-value = Last value
case-threshold = Threshold
case-warn-at = warning at { $value }
case-breach-at = breach at { $value }
case-consequence = What a breach brings
case-never-measured = not measured yet
case-no-indicators = No indicator is defined yet.
case-visits = Monitoring visits
case-visits-told =
    { $visits ->
        [one] one visit
       *[other] { $visits } visits
    }, access refused: { $refused }
case-reviewed-on = Reviewed on
case-next-review = Next review
case-suspensions = When support ran and was suspended
case-suspension = Suspension
case-from = From
case-covers = Still covers
case-review = Review
case-extended-until = extended until
case-ceased-on = Support ceased on
case-no-suspensions = Support was never suspended.
case-incidents = Incidents
case-incident = Incident
case-grave = grave
case-reported-on = Reported on
case-verified-how = How far verified
case-outcome = Outcome
case-no-incidents = No incident is reported.
case-interventions = Interventions
case-intervention = Intervention
case-opened = Opened on
case-steps-taken = Steps taken
case-no-interventions = There was no intervention.

## Evidence and copies

case-evidence-about = A document is known by the hash of its bytes. The files are kept elsewhere; whoever has one can compare it here. It does not leave this computer.
case-file-compare = Compare a file
case-file-is = { $file } is document { $evidence }, byte for byte.
case-file-is-none = { $file } is none of these documents.
case-document = Document
case-obtained-on = Obtained on
case-erased = content erased
case-no-evidence = No evidence is attached.
case-show-more =
    { $count ->
        [one] Show one more
       *[other] Show the other { $count }
    }
case-copies-about = A copy holds what you see, and no more. That you took one goes on record before its first byte.
case-copy-dossier = Dossier
case-copy-dossier-about = One file to print or to save as PDF
case-copy-xlsx = Excel
case-copy-xlsx-about = For a spreadsheet, with real dates
case-copy-csv = CSV
case-copy-csv-about = For a spreadsheet or a statistics program
case-copy-jsonl = JSON Lines
case-copy-jsonl-about = An event a line, with its hash
case-copy-prov = PROV
case-copy-prov-about = Provenance after W3C PROV-JSON
case-copy-ocel = OCEL
case-copy-ocel-about = Process mining, with the things that events name
case-copy-xes = XES
case-copy-xes-about = Process mining, a trace a case
case-copy-cloudevents = CloudEvents
case-copy-cloudevents-about = For other systems, an event a line
case-print = Print this page
case-print-about = Every part of a case prints as it is shown, at the moment that is looked at.

## Proof

case-proof-about = Every event of this case is fetched as the bytes that were stored. Their hashes are computed here, in this browser, and led up to the signed roots of the log. What the server says of itself does not count.
case-proof-limits = What is shown is compared with the bytes: place, times, who, and every text. Codes and numbers inside an event are proved as bytes; whoever wants to read them without this server takes a bundle (hrdd bundle) and verifies it.
case-check = Check the chain here
case-stop = Stop
case-phase-reading = Reading the checkpoint:
case-phase-hashing = Hashing:
case-phase-linking = Linking the chain:
case-verdict-good =
    { $count ->
        [one] One event checked in this browser: the chain is whole, and nothing was changed.
       *[other] { $count } events checked in this browser: the chain is whole, and nothing was changed.
    }
case-verdict-wrong-at =
    { $count ->
        [one] Step { $step } is not as it was recorded. From there on nothing is to be trusted.
       *[other] Step { $step } is the first of { $count } that are not as they were recorded. From there on nothing is to be trusted.
    }
case-verdict-wrong = The case as a whole does not fit what was signed. It is not to be trusted.
case-verdict-stopped =
    { $done ->
        [one] Stopped: one event was checked, of { $all }.
       *[other] Stopped: { $done } events were checked, of { $all }.
    }
case-verdict-hidden =
    { $count ->
        [one] One event checked: it is as it was recorded. That none is missing cannot be proved to you, for some are not shown to you.
       *[other] { $count } events checked: they are as they were recorded. That none is missing cannot be proved to you, for some are not shown to you.
    }
case-verdict-unsigned =
    { $count ->
        [one] One event checked: the chain is whole. The signature of the checkpoint could not be checked in this browser.
       *[other] { $count } events checked: the chain is whole. The signature of the checkpoint could not be checked in this browser.
    }
case-verdict-unproved =
    { $count ->
        [0] No event could be proved: proofs are not shown to your role.
        [one] One event checked: it is as it was recorded. For the others no proof is shown to you.
       *[other] { $count } events checked: they are as they were recorded. For the others no proof is shown to you.
    }
case-fault-bytes = the stored bytes do not have the hash that is shown.
case-fault-place = the stored bytes are of another event, or of another place.
case-fault-told = who, when or where is shown otherwise than it stands in the stored bytes.
case-fault-kind = it is called by another kind than other events with the same kind in their bytes.
case-fault-text = a text is shown that does not stand in the stored bytes.
case-fault-tree = its way does not lead to the root of the log.
case-fault-left-out = an event is missing here.
case-fault-chain = The chain of all events does not end where the checkpoint says.
case-fault-other-log = The proofs are of two logs that do not continue each other.
case-fault-checkpoint-unreadable = The checkpoint is none.
case-fault-signature-wrong = The signature does not fit the checkpoint.
case-ribbon = The steps from the first to the last, and how each was found
case-ribbon-waiting = not checked yet
case-ribbon-good = as recorded
case-ribbon-wrong = changed
case-ribbon-unproved = no proof shown
case-no-checkpoint = No checkpoint is shown to you.
case-checkpoint = The checkpoint that it was led up to
case-log = Log
case-size = Events in the log
case-root = Root of the log
case-streams-root = Root of all streams
case-chain-end = End of the chain of this case
case-signature = Signature of the log
case-signature-good = fits
case-signature-bad = does not fit
case-signature-unknown = not checked: this browser does so over https, or on the computer of the ledger
case-kept = Compare with a checkpoint that was kept elsewhere
case-kept-about = A server that lies could sign anew what it shows. A checkpoint that you were sent earlier, or that another office keeps, it cannot change.
case-kept-note = The checkpoint, all lines of it
case-compare = Compare
case-this-note = The present checkpoint, to keep
case-kept-fits = The log of today continues the one that was kept: nothing before it was changed.
case-kept-differs = The log of today does not continue the one that was kept. Something in it was changed. Tell the office that keeps the other one.
case-kept-unreadable = This is not a checkpoint. Paste all its lines, the first one too.
case-kept-of-another = This checkpoint is of another log.
case-kept-later = This checkpoint is later than the one of this check. Check again, then compare.
