# The page: the words of the screens of many cases.

## The screens of many cases

many-loading = Asking the ledger…
many-not-shown = Not shown to you
many-not-shown-why = Your role does not see this, or it is withheld. It does not mean that there is nothing.
many-not-shown-or-unknown = Unknown, or not shown to you
many-no-day = No day set
many-due-today = today
many-over-today = overdue since today
many-days-left = { $days ->
    [one] { $days } day left
    *[other] { $days } days left
    }
many-days-over = { $days ->
    [one] { $days } day overdue
    *[other] { $days } days overdue
    }
many-expired = { $days ->
    [one] expired { $days } day ago
    *[other] expired { $days } days ago
    }
many-partly-suspended = Suspended in part
many-unrated = Not rated
many-figures = The portfolio in numbers
many-cases = Cases
many-awaiting-decision = Awaiting a decision
many-support-runs = Support runs
many-suspended-now = Suspended now
many-blocked = Blocked by a precondition
many-real-risk = Real risk of grave violations
many-median-days = Days to a decision, median
many-median-rests = { $cases ->
    [one] over { $cases } case
    *[other] over { $cases } cases
    }
many-approvals = Approvals
many-approvals-note = with conditions: { $conditions } · declined: { $declined }
many-small-counts-withheld = Small counts are withheld from your role, so that nobody can be singled out. “Not shown to you” does not mean none.
many-small-counts-filtered = Small counts are withheld from your role. With a filter all counts are: two answers over nearly the same cases would tell of the one between.
many-not-closed = { $count ->
    [one] { $count } not closed
    *[other] { $count } not closed
    }
many-residual-level = Residual risk
many-what-is-due = What is due
many-due-span-all = All
many-due-span-over = Overdue
many-due-span-near = In 30 days
many-nothing-due = Nothing falls due in the cases that you see.
many-nothing-overdue = Nothing is overdue in the cases that you see.
many-passing-recorded = Passing is on record
many-first-page = First page
many-more = More
many-waits-on-me = What waits on me
many-nothing-waits = Nothing waits on you: no measure, condition or deadline of yours, and no open alert that your role was told of.
many-to-decide = To decide
many-to-do = To do
many-told-of = Alerts that your role was told of
many-all-of-desk = { $count ->
    [one] All { $count } of it
    *[other] All { $count } of them
    }
many-all-alerts = All alerts
many-just-recorded = Just recorded:
many-pictures-by-country = The pictures below are by country. They do not know offices, and show more than the lists above.
many-mode-now = Now in
many-mode-reached = Reached
many-suspensions = Suspensions
many-suspended-cases = Suspended cases
many-breached = Breached indicators
many-calendar = Reviews
many-matrix = Risks before and after
many-drift = How risk moved
many-dotted = How cases went on
many-all-countries = All
many-clear = Clear
many-since = since { $day }
many-case = Case
many-next-deadline = Next deadline
many-open-alerts = Open contradictions
many-open-conditions = Open conditions
many-open-incidents = Open incidents
many-owner = Owner
many-opened = Opened
many-last-recorded = Last recorded
many-none-due = None
many-not-told-then = Not told for a past moment
many-none-so-far = None among those that were looked at so far. Go on to the next page.
many-nobody = Nobody
many-and = { ", " }
many-pairs = { $count } × { $status }
many-pages = Pages
many-previous = Previous
many-next = Next
many-recorded-with-words = What was recorded with these words
many-named-with-words = Cases with these words in reference or title
many-nothing-found = Nothing that you see holds all of these words. Fewer words find more; susp* finds what begins so.
many-searched-up-to = Searched up to position
many-annulled = Annulled later
many-corrected = Corrected later
many-in-field = In
many-happened = Happened
many-recorded = Recorded
many-position = Position
many-look-for = Look for cases
many-words = Words, or a reference
many-look = Look
many-words-about = Finds other forms of a word in English, French, Spanish and Arabic. "two words" as they stand, susp* what begins so, -word what must not be there.
many-narrow = { $count ->
    [one] Narrow down ({ $count } in use)
    *[other] Narrow down ({ $count } in use)
    }
many-narrow-events = { $count ->
    [one] When it happened or was recorded ({ $count } in use)
    *[other] When it happened or was recorded ({ $count } in use)
    }
many-recipient = Recipient
many-at-most = Not more confidential than
many-any = Any
many-made-up = Demonstration data
many-made-up-no = None of it
many-made-up-yes = Only that
many-days = Days of the case
many-opened-from = Opened from
many-opened-until = Opened until
many-decided-from = First decided from
many-decided-until = First decided until
many-ends-from = Planned to end from
many-ends-until = Planned to end until
many-clocks = The two clocks
many-as-recorded = As recorded at (UTC)
many-as-effective = As effective on
many-happened-from = Happened from
many-happened-to = Happened until
many-recorded-from = Recorded from (UTC)
many-recorded-before = Recorded before (UTC)
many-word-forms = Other forms of a word in
many-language-ENGLISH = English
many-language-FRENCH = French
many-language-SPANISH = Spanish
many-language-ARABIC = Arabic
many-clear-all = Look at everything again
many-shown-as-recorded = As it was recorded on { $instant }.
many-shown-as-effective = As it was effective on { $day }.
many-back-to-now = Back to now
many-past-still = This is the past: nothing that is recorded from now on moves it.
many-desk-of-now = What waits on you is of now and not shown here.
many-not-of-day = Alerts are of the record and not shown here. Nor is what waits on you, which is of now.
many-clock = The clock: as it was recorded
many-clock-about = What was known at a moment, with everything that had been recorded by then and nothing that came later.
many-no-recipient-then = No recipient was registered then, or your role does not see the registry.
many-not-registered-then = It was not registered then, or it is not shown to you.
many-no-alerts-then = Nothing was open then. Nothing that you may see had been breached, suspended or was due.
many-alert-elsewhere = Alert { $position } is not among those of this moment that are shown here.
many-acts-of-now = What one does about an alert is done now: go back to now for it.
many-none-breached = No indicator is breached in the cases that you see.
many-no-case = There is no case that you see. A case is there once it was opened in your reach.
many-no-case-fits = No case that you see fits all of this. Take something away from what narrows it down.
many-no-case-then = No case that you see was open then.
many-no-case-named = No case that you see has these words in its reference or title.
many-lines-shown = { $count ->
    [one] { $count } case shown.
    *[other] { $count } cases shown.
    }
many-there-are-more = There are more.
many-in-all = { $count ->
    [one] { $count } in all.
   *[other] { $count } in all.
}
many-more-than = { $count } or more in all.
many-to-recipients = Recipients across cases
many-views = Saved views
many-save-view = Save this view
many-view-name = Name of the view
many-save = Save
many-forget-view = Forget the view { $name }
many-views-about = Kept in this browser, for you alone. To share one, send its address.
many-take-copy = Take a copy
many-copy-about = The server makes the file, with a stamp by which it can be checked. That you took it goes on record.
many-copy-of-then = The copy is of the moment shown above. The server makes the file, with a stamp by which it can be checked. That you took it goes on record.
many-copy-reason = Reason, where one is asked for
many-copy-saved = Saved as { $file }.
many-recipients-about = Units and bodies that received support, or were meant to, and those above them.
many-name-or-id = Name or id
many-force = Kind of force
many-directly-below = Directly below
many-ineligible = Ineligible
many-ineligible-yes = Ineligible ones
many-ineligible-no = The others
many-no-recipient-fits = No recipient fits all of this.
many-no-recipient = No recipient is registered, or your role does not see the registry.
many-above = Above it
many-below = Below it
many-nothing-above = Nothing
many-nothing-below = Nothing
many-screenings = Screenings
many-screening-ends = First screening to end
many-command-changed = Command changed
many-commander = Commander
many-no-screening-counts = None that counts
many-never = Never
many-no = No
many-yes = Yes
many-no-such-recipient = There is no such recipient, or it is not shown to you.
many-its-cases = Its cases
many-no-cases-of-recipient = It is linked to no case that you see.
many-link-taken-back = Link taken back
many-incidents = Incidents
many-no-incidents = No incident that you see names it.
many-incidents-withheld = { $count ->
    [one] Of { $count } case the incidents are not shown to you.
    *[other] Of { $count } cases the incidents are not shown to you.
    }
many-incidents-of-newest = { $count ->
    [one] Looked for in its newest { $count } case.
    *[other] Looked for in its newest { $count } cases.
    }
many-reported = reported { $day }
many-grave = Grave
many-not-assessed = Not assessed yet
many-never-screened = It was never screened.
many-screened-on = screened { $day }
many-carried-over = taken over from
many-counts-until = Counts until
many-recorded-about = Everything recorded about it
many-events = { $count ->
    [one] { $count } record
    *[other] { $count } records
    }
many-nothing-recorded = Nothing that you see names it.
many-what-happened = What happened
many-by = By
many-registry = Registry of recipients
many-newest = Newest
many-earlier = Earlier
many-asker-OVERSIGHT = Oversight bodies and auditors
many-asker-MANAGER = Chiefs of mission and project managers
many-asker-PARTNER = The mechanism and United Nations partners
many-asker-PUBLIC = Donors and the public
many-reports-about = Each question says what exactly is answered, and each row on which records it rests.
many-question-number = Question { $number }
many-must-be-empty = Empty where all was done right
many-definition = What exactly is answered
many-no-such-report = There is no report { $name }. These are the reports that there are.
many-all-reports = All reports
many-rests-on-kinds = Rests on records of these kinds:
many-needs = Say first: { $names }
many-required = needed
many-as-usual = As usual
many-otherwise = Otherwise:
many-after-position = or after position
many-recorded-only = Not asked as effective.
many-ask = Ask
many-counted-day = Today is taken to be { $day }
many-up-to-position = up to position
many-cases-left-out = { $count ->
    [one] { $count } case is left out: not all that the answer rests on is shown to you.
    *[other] { $count } cases are left out: not all that the answer rests on is shown to you.
    }
many-cases-in-part = { $count ->
    [one] { $count } case is told in part.
    *[other] { $count } cases are told in part.
    }
many-empty-as-it-must = Empty, as it must be: nothing of this kind is on record in what you see.
many-not-empty = This should be empty. Each row says that something was not done as it must be.
many-no-rows = No row: nothing in the cases that you see answers to this.
many-no-value = no value
many-rests-on = Rests on
many-more-sources = { $count ->
    [one] { $count } more
    *[other] { $count } more
    }
many-sources-cut = The first 200 of { $count }.
many-columns = What the columns say
many-in-use = In use
many-take-away = Take away: { $what }
many-who-one-is = Who you are here
many-on-behalf = On behalf of
many-reach = Cases in reach
many-reach-also = and those that you own or are assigned to
many-up-to-class = Confidential up to
many-small-counts = Small counts
many-withheld = Withheld
many-shown = Shown
many-may = This login may
many-session = This session
many-session-until = It ends at the latest on
many-by-token = You are here with an access token; it holds until the day it says below.
many-idle = { $minutes ->
    [one] It ends earlier where it lies unused for { $minutes } minute.
    *[other] It ends earlier where it lies unused for { $minutes } minutes.
    }
many-session-about = It is kept in this tab, and ends in all tabs when you log out.
many-what-is-seen = What you see, and what not
many-seen = seen
many-not-seen = not seen
many-sees-about = What you do not see is left out, and the page says so. The rules stand in the policy.
many-tokens = Your access tokens
many-no-tokens = You have no access token. Whoever looks after the ledger issues them.
many-revoked = Revoked
many-ended = Ended
many-holds = Holds
many-issued = Issued
many-last-used = last used
many-never-used = not used since the server started
many-until = until
many-opened-at = opened

ReportColumn = Column of a report
    .about = About
    .achievedLevel = Achieved level
    .achievedOn = Achieved on
    .activeAfter = Active after
    .activeBefore = Active before
    .activeSince = Active since
    .addressee = Addressee
    .adverseOutcome = Adverse outcome
    .advice = Advice
    .agrees = Agrees
    .alerts = Alerts
    .amount = Amount (smallest unit)
    .answeredOn = Answered on
    .approved = Approved
    .approvedBy = Approved by
    .approvedCases = Approved cases
    .approvedOn = Approved on
    .assessedBy = Assessed by
    .assessedOn = Assessed on
    .at = At position
    .attachedAt = Attached at position
    .authorisedAt = Authorised at (UTC)
    .authorisedBy = Authorised by
    .authority = Authority
    .case = Case
    .ceased = Ceased
    .change = Change
    .changedOn = Changed on
    .checkpoint = Checkpoint
    .conditions = Conditions
    .confirmedBy = Confirmed by
    .confirmedOn = Confirmed on
    .consequence = Consequence
    .country = Country
    .counts = Counts
    .currency = Currency
    .days = Days
    .daysLate = Days late
    .daysOver = Days over
    .decidedBy = Decided by
    .decidedOn = Decided on
    .decision = Decision
    .decisionAt = Decision at position
    .decisions = Decisions
    .declined = Declined
    .deliveredOn = Delivered on
    .deliveries = Deliveries
    .detail = Detail
    .due = Due
    .dueOn = Due on
    .earlierUses = Earlier uses
    .effectiveOn = Happened on
    .emergency = Emergency
    .endedOn = Ended on
    .evidence = Evidence
    .fact = Fact at position
    .field = Field
    .finding = Finding
    .forceType = Type of force
    .from = From
    .graveAfter = Grave incidents after
    .happenedOn = Happened on
    .how = How
    .id = Id
    .inForce = In force
    .incidentsAfter = Incidents after
    .indicator = Indicator
    .ineligible = Ineligible
    .inherentLevel = Inherent level
    .involvement = Involvement
    .item = Item
    .items = Items
    .kind = Kind
    .known = Known
    .lapsedAt = Lapsed at (UTC)
    .lastAt = Last at position
    .leafHash = Leaf hash
    .levelAfter = Level after
    .levelBefore = Level before
    .levelNew = Level by the new policy
    .levelThen = Level then
    .levelsAbove = Levels above
    .line = Line
    .linked = Linked
    .logSize = Size of the log
    .longest = Longest
    .lowered = Lowered
    .loweredShare = Share lowered (%)
    .meanDrop = Mean drop
    .measure = Measure
    .median = Median
    .metLate = Met late
    .metOnTime = Met on time
    .missed = Missed
    .n = Number
    .name = Name
    .named = Named
    .nonProvisionLevel = Level of not supporting
    .notification = Notification
    .notifiedOn = Notified on
    .now = Now
    .of = Of
    .office = Office
    .on = On
    .onRecord = On record
    .onTimeShare = Share on time (%)
    .openAlerts = Open alerts
    .opened = Opened
    .outcome = Outcome
    .outcomes = Outcomes
    .overdue = Overdue
    .owner = Owner
    .pairs = Pairs
    .party = Party
    .people = People
    .percent = Per cent
    .policyThen = Policy then
    .precedentToStart = Needed before start
    .precondition = Precondition
    .project = Project
    .projectedLevel = Projected level
    .projectedOn = Projected on
    .promisedBy = Promised by
    .proposedBy = Proposed by
    .quantity = Quantity
    .quarter = Quarter
    .ratifiedAt = Ratified at (UTC)
    .ratifiedInTime = Ratified in time
    .ratifyBy = Ratify by (UTC)
    .readAt = Read at (UTC)
    .readBy = Read by
    .reason = Reason
    .reasons = Reasons
    .recipient = Recipient
    .recipients = Recipients
    .recorded = Recorded at position
    .recordedAt = Recorded at (UTC)
    .recordedOn = Recorded on
    .relation = Relation
    .requested = Requested
    .requiredNew = Required by the new policy
    .requiredThen = Required then
    .residualLevel = Residual level
    .revision = Revision
    .risk = Risk
    .role = Role
    .root = Root of the log
    .rule = Rule
    .running = Running
    .screened = Screened
    .section = Section
    .sha256 = SHA-256
    .share = Share (%)
    .shortest = Shortest
    .since = Since
    .state = State
    .status = Status
    .statusAfter = Status after
    .statusBefore = Status before
    .streamHead = Head of the case's chain
    .subject = Subject
    .supportLevel = Level of support
    .suspended = Suspended
    .suspendedOn = Suspended on
    .suspension = Suspension
    .target = Target position
    .targetKind = Kind of the target
    .text = Text
    .threshold = Threshold
    .title = Title
    .to = To
    .type = Type
    .typeNumber = Type number
    .validUntil = Valid until
    .value = Value
    .was = Was
    .what = What
    .why = Why
    .withConditions = With conditions

## End of the screens of many cases

## Values that reports alone have

many-value-ACKNOWLEDGED = Came later, and was acknowledged
many-value-ACTIVATED = Support started
many-value-AGREEMENT = Share that agrees
many-value-ANNULMENT = Annulment
many-value-APPROVED = Approved
many-value-ASSESSED = Assessed it
many-value-AUTHORISED = Authorised it
many-value-BEFORE = There before, in neither
many-value-BREACHED = In breach
many-value-CASE = Case
many-value-CEASED = Ceased
many-value-CHANGED = Changed
many-value-CHILD = Below it
many-value-COMMAND_CHANGED = Command changed
many-value-CONCURRED = Concurred on it
many-value-CONDITION = Condition
many-value-CORRECTION = Correction
many-value-DECISION = Decision
many-value-DECLINED = Declined
many-value-DELIVERED = Delivered
many-value-DUE = Falls due
many-value-EMERGENCY = Emergency
many-value-ENDED = Ended as planned
many-value-ENDORSED = Endorsed it
many-value-EXPIRED = Approval expired
many-value-HIGHER_AUTHORITY_NEEDED = Higher authority needed
many-value-INCIDENT = Incident
many-value-INCIDENT_TO_FIRST_STEP = Incident to first step
many-value-IN_DOSSIER = In the dossier
many-value-ITSELF = Itself
many-value-LEVEL_CHANGED = Another level
many-value-LINKED = Linked
many-value-LOWER_AUTHORITY_ENOUGH = Lower authority enough
many-value-MEASURE = Measure
many-value-MISSING = Missing
many-value-NEW = New
many-value-NOBODY_MAY_APPROVE = Nobody may approve
many-value-NONE = None
many-value-NOTIFICATION = Notification
many-value-NOT_ACTIVE = Not active
many-value-NOT_MET = Not met
many-value-NO_DATA = No data
many-value-NO_EMERGENCY = No such emergency
many-value-NO_READING = No reading
many-value-OPENED_TO_DECISION = Opening to decision
many-value-OPEN_ALERT = Open alert
many-value-OUTSIDE_EMERGENCY = Outside the emergency
many-value-OWNED = Owned the case
many-value-PAIR = Advice and outcome
many-value-PARENT = Above it
many-value-REQUESTED = Asked for it
many-value-RESUMED = Resumed
many-value-SCREENED = Screened
many-value-SELF = Itself
many-value-SEVERAL = Several kinds
many-value-STALE = No longer valid
many-value-STATUS = Where it stands
many-value-SUSPENDED = Suspended
many-value-SUSPENSION_LENGTH = Length of a suspension
many-value-TOO_LONG = Too long
many-value-UNCONFIRMED = Not confirmed
many-value-UNKNOWN = Not known
many-value-UNLINKED = Unlinked
many-value-UNREVIEWED = Without review
many-value-VISIT_REFUSED = Visit refused
many-value-WAITING = Waits on you
