# 报告对自身的说明。每条上方的英文取自其定义。
# Not yet read by a native reviewer.

# The case.
report-d6982492 = 案卷。
# The country of the case.
report-e6bd1b59 = 案卷所涉国家。
# today; where an earlier moment is asked about, its day
report-e1616a9f = 今日；若查询更早的时刻，则为该日
# The day that counts as today.
report-3f8d43b5 = 视为今日的日期。
# The reference of the case.
report-3264415b = 案卷编号。
# Only cases in this country.
report-d926c666 = 仅限该国案卷。
# Where does reality lag behind the plan: which risks are higher with the measures achieved than with those that were planned?
report-c3051673 = 现实在何处落后于计划：哪些风险在已落实措施下高于计划措施下？
# Risks whose last reading with the measures verified so far has a higher level than the last reading with all agreed measures at work. Risks without both readings are not compared.
report-6a8f0647 = 在已核实措施下的最近评定级别高于全部商定措施生效时最近评定级别的风险。缺少其中任一评定的风险不作比较。
# The risk.
report-59c9e31e = 风险。
# What could happen to people.
report-a8cf5d80 = 人员可能遭受的后果。
# Its level without measures.
report-e88e3ff4 = 无措施时的级别。
# Its level if all agreed measures work.
report-e0bcc1f8 = 全部商定措施有效时的级别。
# Its level with the measures verified so far.
report-d8615158 = 在已核实措施下的级别。
# When that was read.
report-2c9575f6 = 该项评定的日期。
# When this was read.
report-68c184bd = 本项评定的日期。
# How many levels lie between.
report-885254a8 = 相差几级。
# Which precedent conditions and measures keep approved support from starting?
report-e08c5285 = 哪些前置条件和措施使已批准的支助不能开始？
# In cases with a pair that is approved and has not started: conditions that must be satisfied before the start, of the last approval of such a pair, that are open or breached; and measures without which support may not start that are not verified. For a dropped measure what takes its place counts; where nothing does, it blocks.
report-dede4018 = 在有已批准但未开始之组合的案卷中：该组合最近一次批准所附、须在开始前满足而未满足或被违反的条件；以及未核实则支助不得开始的措施。已放弃的措施以替代者计；无替代则构成障碍。
# CONDITION or MEASURE.
report-82e7d45e = CONDITION 或 MEASURE。
# What must be so, or be done.
report-a79e84d1 = 须具备的条件或须做之事。
# Who answers for it.
report-9fc1fb58 = 负责人。
# By when.
report-f6b36780 = 期限。
# Where it stands; of a dropped measure, where stands what took its place.
report-4e6f3f18 = 所处状态；已放弃的措施则为其替代者的状态。
# The approval that set the condition.
report-9e74cc9d = 设定该条件的批准。
# Which indicators are in breach or without data two periods running or without any reading, and which visits were refused?
report-db8e017f = 哪些指标超出阈值、连续两期无数据或毫无读数，哪些访问被拒？
# Of cases that are not closed, indicators that are not retired and stand in breach, from which two readings in range running would free them, or without data for two periods running. NO_READING: support is in force, and for twice the time between two readings nobody has recorded one, not even that there is no data. Then every monitoring visit to which access was refused, also of closed cases. The value is that of the last period; no data is no good news.
report-6d7f8752 = 未结案卷中未停用的指标：已超出阈值（须连续两次读数正常方可解除），或连续两期无数据。NO_READING：支助进行中，而在两倍的测量间隔内无人记录任何读数，连无数据也未记录。另列每次被拒绝进入的监测访问，含已结案卷。数值为最近一期的值；无数据并非好消息。
# BREACHED, NO_DATA, NO_READING or VISIT_REFUSED.
report-56591929 = BREACHED、NO_DATA、NO_READING 或 VISIT_REFUSED。
# The indicator.
report-122f6886 = 指标。
# What it shows; the place of a visit.
report-66c55744 = 所显示的内容；访问地点。
# Since when it stands so; the day of a visit.
report-5199e6af = 自何时如此；访问日期。
# The value of the last period.
report-ed4ac8f8 = 最近一期的值。
# The threshold.
report-196007ea = 阈值。
# What a breach brings.
report-64d101cf = 超出阈值的后果。
# The recipient that was visited.
report-38f65ff0 = 被访问的受援方。
# Where do my cases stand, what waits on me, and what falls due in 14 days?
report-bfc1f0d3 = 我的案卷进展如何，哪些在等我处理，14 天内哪些到期？
# A case is a person's own where the person owns it or is assigned to it today. CASE: where each of them stands. WAITING: measures and conditions that the person answers for and that are not done, in any case that is seen; and decisions that were asked for in the person's own cases and not taken. DUE: what falls due in those cases within so many days, and what is overdue. Of a closed case only where it stands.
report-948191a7 = 本人负责或今日被指派的案卷视为其案卷。CASE：各案卷所处阶段。WAITING：在任何可见案卷中由其负责而未完成的措施和条件；以及其自己案卷中已请求而未作出的决定。DUE：这些案卷中在所给天数内到期和已逾期的事项。已结案卷只显示其阶段。
# every event that sets a deadline
report-c18f8755 = 每个设定期限的记录
# What waits on somebody waits by what is on record.
report-574fd388 = 待办事项以记录为准。
# whoever asks
report-065782f5 = 查询者本人
# Whose desk.
report-420c3f1c = 谁的待办。
# How many days ahead.
report-46251398 = 未来多少天。
# CASE, WAITING or DUE.
report-44c7f148 = CASE、WAITING 或 DUE。
# Where the case stands.
report-80a1b91d = 案卷所处阶段。
# What it is: STATUS, MEASURE, CONDITION, DECISION, or the kind of deadline.
report-8856cf92 = 事项：STATUS、MEASURE、CONDITION、DECISION 或期限类型。
# Which one.
report-c34f3754 = 哪一项。
# Whether that was before today.
report-d7e25e86 = 是否在今日之前。
# Which mitigation measures are overdue, by type, owner and party?
report-1765da95 = 哪些缓解措施逾期（按类型、负责人和执行方）？
# Measures that are neither verified nor dropped and were due, as last changed, before today. That its owner says a measure is complete does not end it: only another person's verification does. Cases that are closed or withdrawn are left aside.
report-0f6c2b20 = 既未核实也未放弃、且按最近变更期限早于今日的措施。负责人称其已完成并不使之结束：须由他人核实。已结或撤回的案卷不计。
# Only measures of this type, such as DATA_CONTROL.
report-62ca3318 = 仅限此类措施，例如 DATA_CONTROL。
# Only measures that this person answers for.
report-3fcc6d73 = 仅限由此人负责的措施。
# Only measures of this party: IOM, RECIPIENT, UN_ENTITY or THIRD_PARTY.
report-55c2fea5 = 仅限此方的措施：IOM、RECIPIENT、UN_ENTITY 或 THIRD_PARTY。
# The measure.
report-56f11a00 = 措施。
# Which of the eight types.
report-021f383b = 八种类型中的哪一种。
# Its number, 1 to 8.
report-23efd4db = 其序号，1 至 8。
# What it is.
report-451bc40d = 说明。
# Who carries it out.
report-c1ff71ee = 执行方。
# Where it stands.
report-e75e40ca = 所处状态。
# By when it was due.
report-cdabd7d4 = 原期限。
# How many days ago that was.
report-f076dfcf = 已过多少天。
# Per cent done, as last reported.
report-56e131b8 = 按最近报告的完成百分比。
# Whether support may not start before it is verified.
report-a38fff7d = 是否须核实后支助方可开始。
# Which promised corrective actions are past their date?
report-b9eacee8 = 哪些承诺的纠正行动已过期限？
# Notifications whose last answer promises corrective action by a day before today. A later answer, whatever it says, takes the place of the promise.
report-35a63d68 = 最近答复承诺在今日之前某日作出纠正行动的通知。其后的任何答复均取代该承诺。
# The notification.
report-2d1371b3 = 通知。
# Who promised.
report-4c807895 = 承诺者。
# When that authority was notified.
report-786c017d = 该当局获通知的日期。
# When it answered.
report-a94ff07b = 答复日期。
# By when it promised to act.
report-1bb0ce6f = 承诺采取行动的期限。
# Which supports are active although a precondition was not met, or stale, when they were approved?
report-eafe73b8 = 哪些进行中的支助在批准时有先决条件未满足或已失效？
# Every pair of item and recipient that is active. For its last approval each of the four preconditions is looked at: the last assessment recorded before the approval that covers the pair, as it counts at the moment asked about, so that a correction made after the approval shows. The row says what was wrong: not met, not applicable without a second person, no longer valid on the day of the approval or overtaken by a material change or a new description of the item, or missing. A pair that was approved again on sound ground is not listed.
report-0ed68d79 = 每个进行中的支助与受援方组合。就其最近一次批准查看四项先决条件：批准前所记录、涵盖该组合的最近评估，以所问时刻为准，因此批准后的更正也会显示。该行说明问题所在：未满足、不适用但未经另一人确认、批准之日已失效或因重大变化或支助重新说明而被取代，或缺失。已在可靠依据上重新批准的组合不列。
# The support item.
report-6268ba75 = 支助项。
# The recipient.
report-034b6aa8 = 受援方。
# Which of the four.
report-1e97ca23 = 四项中的哪一项。
# What was wrong: NOT_MET, UNCONFIRMED, STALE or MISSING.
report-287f1d3f = 问题所在：NOT_MET、UNCONFIRMED、STALE 或 MISSING。
# The day of the assessment, where there was one.
report-9f9e89c7 = 评估日期（如有）。
# The last day on which it was valid.
report-646a9855 = 有效的最后一日。
# The approval.
report-d34b665e = 批准。
# The day of the approval.
report-c15eec59 = 批准之日。
# What was corrected, by whom, in which field, which decisions does it touch, and which alerts are open?
report-41f3f3ef = 更正了什么、由谁、在哪个字段、涉及哪些决定、哪些警报未处理？
# Every correction and annulment, with who proposed and who approved it, the field, what it said and what it says now. The decisions that it touches are the approvals, declines and resumptions named in the consistency alerts raised with it. Then every consistency alert that nobody has resolved, whatever raised it.
report-54efc508 = 每项更正和撤销，及其提议人和批准人、字段、原内容和现内容。所涉决定为随之发出的一致性警报中指明的批准、拒绝和恢复。然后列出每个无人处理的一致性警报，不论起因。
# It tells what was recorded about the record itself.
report-985514a4 = 它说明的是关于记录本身的记录。
# Only what this person proposed or approved; alerts that stand alone are left out then.
report-fb6a1857 = 仅限此人提议或批准的内容；此时单独的警报不列。
# CORRECTION, ANNULMENT or OPEN_ALERT.
report-65dfa01d = CORRECTION、ANNULMENT 或 OPEN_ALERT。
# When it was recorded.
report-f8ed8073 = 记录日期。
# The event that is corrected or annulled.
report-3aa47a31 = 被更正或撤销的记录。
# What kind that is.
report-c345c8d2 = 其类型。
# The field.
report-4f398fb7 = 字段。
# What it said, as JSON.
report-8a3b435d = 原内容（JSON）。
# What it says now, as JSON.
report-d848a2a8 = 现内容（JSON）。
# Who proposed it.
report-e75e80fb = 提议人。
# Who approved it.
report-5a53fe68 = 批准人。
# The rule of an alert that stands alone.
report-92831f73 = 单独警报的规则。
# The consistency alerts raised with it.
report-5e521c21 = 随之发出的一致性警报。
# The decisions that those name.
report-f055177c = 其指明的决定。
# How many of those alerts are open.
report-a3f5d819 = 其中未处理警报的数目。
# Which decisions were taken by somebody who also assessed, endorsed, asked for or owned the case?
report-0f8fa2b4 = 哪些决定由曾作评估、核可、请求或负责该案卷的人作出？
# Approvals and declines by the owner of the case, by an assessor or endorser of an assessment that the decision rests on, by who asked for it or concurred on it; resumptions, cessations, extensions and variations of conditions by the owner or by who asked for them; emergencies ratified by who authorised them. The rules refuse all of these when they are recorded. So a row here says that a correction made later brought one to light, or that the log holds what the rules would not record.
report-5fea7caa = 由案卷负责人、决定所依据评估的评估人或核可人、请求人或会签人作出的批准和拒绝；由负责人或请求人作出的恢复、终止、延长和条件变更；由授权人自己批准的紧急授权。记录时规则均会拒绝这些情形。因此此处出现一行，说明是其后的更正使之显露，或日志中含有规则本不会记录的内容。
# The decision, suspension, condition or emergency.
report-3f550975 = 决定、暂停、条件或紧急授权。
# The kind of event.
report-90eeb50c = 记录类型。
# Who decided.
report-7b6f9a2b = 决定人。
# On which day.
report-ba49a4f2 = 日期。
# How that person was involved.
report-8c7b9875 = 该人的牵涉方式。
# What was delivered outside approved scope, or while support was suspended, and what was it worth?
report-8c8213bf = 哪些交付超出批准范围或发生在暂停期间，价值多少？
# Deliveries that, by all that counts at the moment asked about, were for a pair that was not active on the day, or whose approval had run out by then; and deliveries under an emergency that was not authorised, did not cover the pair or the hour, or by that hour had lapsed, ended or missed its ratification. A stop that took effect before a delivery and was recorded after it is among them. `onRecord` says whether what stood when the delivery was recorded, as it counts now, said so too: the rules refuse such a delivery, so only a correction made later, or a log that holds what the rules would not record, makes that yes. Amounts stand in their own currency: no rates of exchange are on record.
report-be1bd600 = 按所问时刻的有效情况，交付给当日未在进行或批准已过期的组合；以及依据未经授权、未涵盖该组合或时刻，或届时已失效、结束或未按时批准的紧急授权所作的交付。交付前已生效而交付后才记录的停止也计入。`onRecord` 说明按现在的有效情况，记录交付时的内容是否也如此：规则会拒绝此类交付，因此只有其后的更正，或日志含有规则本不会记录的内容，才会为是。金额以各自货币列示：没有记录汇率。
# It judges each delivery by its own day, and says whether the record showed it then: it is of both clocks.
report-7a89022a = 它以每次交付之日判断，并说明当时的记录是否显示：涉及两个时钟。
# How much, in the item's unit.
report-c02342e7 = 数量，以支助单位计。
# What it was worth.
report-4a4c9beb = 当时的价值。
# NOT_ACTIVE, EXPIRED, NO_EMERGENCY or OUTSIDE_EMERGENCY.
report-70ca292e = NOT_ACTIVE、EXPIRED、NO_EMERGENCY 或 OUTSIDE_EMERGENCY。
# Where the pair stood on that day.
report-3812e98e = 该组合当日的状态。
# The emergency that it names.
report-4cede9c7 = 其所指的紧急授权。
# Whether what stood when it was recorded said so too.
report-686199dd = 记录时的内容是否也如此。
# Which decisions depart from the mechanism's advice, why, at which level, and what happened afterwards?
report-f8e05f5b = 哪些决定偏离机制的建议，为何、在哪一级，其后发生了什么？
# Approvals that say that they depart from the advice, and approvals given while the advice that stood was not to support. The advice that stands is the last that was given, also where a later consultation has no answer. Counted with each: the incidents reported after it, and those of them that are grave and credible or verified by their last assessment.
report-b4be44dc = 声明偏离建议的批准，以及在有效建议为不予支助时作出的批准。有效建议为最近一次给出的建议，即使其后的咨询未获答复。每项列出其后报告的事件数，以及其中按最近评估为严重且可信或已核实的事件数。
# The decision.
report-ad130a6b = 决定。
# By whom.
report-c5910722 = 由谁作出。
# At which level of authority.
report-a524be8c = 在哪一级机关。
# The residual risk that was accepted.
report-77dd9228 = 所接受的剩余风险。
# The advice that stood.
report-a2214537 = 当时有效的建议。
# The reasons for departing from it.
report-bf2563fb = 偏离的理由。
# Incidents reported after the decision.
report-f397c376 = 决定之后报告的事件。
# Those that are grave, and credible or verified.
report-5289cebd = 其中严重且可信或已核实的。
# Which emergencies were authorised, which were ratified in time, which lapsed, and who uses them again?
report-3f5f9c61 = 授权了哪些紧急程序，哪些按时批准，哪些失效，谁再次使用？
# Every emergency that was authorised, in the order of recording over all cases: what became of it, how often something was delivered under it, and how many emergencies were authorised before it, in any case that is seen, for one of the same recipients. Ratified in time is ratified by the hour that the policy set.
report-f2beae5d = 所有案卷中按记录顺序的每项紧急授权：其结果如何、据此交付多少次，以及此前在任何可见案卷中为同一受援方之一授权过多少次。按时批准指在政策所定时刻之前批准。
# The emergency.
report-e4a3acf6 = 紧急授权。
# Whom it covers.
report-21a50397 = 涵盖何方。
# At which level it was authorised.
report-78979fc7 = 在哪一级授权。
# By when it had to be ratified.
report-f6613dad = 须批准的期限。
# When it was.
report-ba31c57b = 批准时间。
# Whether that was in time.
report-17094b22 = 是否按时。
# When it lapsed.
report-06d9563d = 失效时间。
# When it ended.
report-427d033d = 结束时间。
# How often something was delivered under it.
report-1fd25765 = 据此交付的次数。
# Emergencies before it for one of the same recipients.
report-103e73b4 = 此前为同一受援方之一的紧急授权次数。
# Who read strictly confidential evidence?
report-146f15b2 = 谁查阅了绝密证据？
# Every recorded reading that names the event which attached the evidence: who, in which role and office, when, how and why. Only what is strictly confidential leaves such a trace, and a reading of very many events at once is recorded in words without naming each. Answered to whom the readings are shown.
report-0becb9c4 = 每次指明附上该证据之记录的查阅：何人、以何角色和办事处、何时、如何及为何。只有绝密内容留下此类痕迹；一次查阅大量记录时以文字记录而不逐一列名。仅答复可见查阅记录者。
# It tells who read the record, and when.
report-9eee6879 = 它说明谁在何时查阅了记录。
# Only this piece of evidence.
report-3386fc02 = 仅限此证据。
# The evidence.
report-b0918c10 = 证据。
# The event that attached it.
report-48aec985 = 附上该证据的记录。
# Who read it.
report-0bf6173a = 查阅人。
# In which role.
report-cefcf6b2 = 以何角色。
# For which office.
report-1280c8fa = 哪个办事处。
# Why, where a reason is asked for.
report-1522ff6c = 理由（如须说明）。
# The event that records the reading.
report-43e59cbf = 记录该次查阅的记录。
# Which approvals are past their last day while support is still active?
report-af8c9524 = 哪些批准已过最后一日而支助仍在进行？
# Pairs that are active and whose approval in force was valid until a day before today. What is delivered for them is refused; but the support has not ended, was not suspended and was not approved anew.
report-52d72a0a = 现行批准的有效期止于今日之前而仍在进行的组合。对其交付会被拒绝；但支助未结束、未暂停也未重新批准。
# Its day.
report-5fe1a33d = 其日期。
# Its last day.
report-a4136ee5 = 其最后一日。
# Since when the support is active.
report-e2166927 = 支助自何时起进行。
# What did the decision maker know about a case when it was decided?
report-6514a045 = 作出决定时，决定者对案卷了解什么？
# Every event of the case recorded before the decision, as it was recorded, whatever was corrected later. It was in the dossier that the request froze, or it came after the dossier and the decision maker acknowledged it, or it was there without either. Evidence comes with its SHA-256, so that it can be compared with the file.
report-7f188518 = 决定之前所记录的案卷每条记录，按当时所记，不论其后更正。它或在请求所固定的卷宗之中，或在卷宗之后到达并经决定者确认，或两者皆非。证据附有 SHA-256，以便与文件核对。
# every other event of the case
report-6a290bdd = 案卷的其他每条记录
# It tells what was known when it was decided, and only what is recorded can have been known.
report-55a64967 = 它说明作出决定时已知的内容，而只有已记录的才可能已知。
# the last decision of the case
report-3b2cea79 = 案卷的最近决定
# The id of the decision.
report-e96ea37f = 决定的编号。
# The day of the decision.
report-e61a9ecc = 决定之日。
# The event.
report-43765ede = 记录。
# Its number in the case.
report-99aa0cb8 = 其在案卷中的序号。
# What kind it is.
report-ae359500 = 其种类。
# The day it happened in the world.
report-653bda88 = 实际发生之日。
# IN_DOSSIER, ACKNOWLEDGED, or BEFORE: there, and in neither.
report-ccaf5ec6 = IN_DOSSIER、ACKNOWLEDGED 或 BEFORE：已有，但两者皆非。
# The evidence that it attached.
report-9c6b9908 = 其所附的证据。
# The SHA-256 of that file.
report-a3067f8f = 该文件的 SHA-256。
# Which facts reached us after a decision that they came before, and how many days late?
report-0ec9af93 = 哪些早于决定的事实在其后才为我们所知，迟了多少天？
# For each approval or decline, every fact recorded after it that happened before its day: the effective day of the event, or the day that the fact itself names where that is earlier (when an incident occurred, evidence was obtained, an agreement was signed, advice was received, a measured period ended). Of a correction or an annulment of something recorded before the decision, the day of what it corrects. So are screenings and changes of command of the recipients that the decision covers, as far as the registry shows them. Late is the day of recording less that day. Decisions, suspensions, closings, assignments and alerts are no facts here.
report-1679e1e1 = 对每项批准或拒绝，列出其后记录而发生于其之前的每个事实：记录的实际发生日，或事实本身所指的更早日期（事件发生、证据取得、协定签署、建议收到、测量期间结束之日）。对决定前所记录内容的更正或撤销，取被更正者之日。决定所涵盖受援方的审核和指挥变更亦同，以登记所显示者为限。迟延为记录日减去该日。决定、暂停、结案、指派和警报在此不算事实。
# every fact of Actions 1 to 7
report-ef16bad4 = 行动 1 至 7 的每个事实
# It lays the day on which something happened beside the day on which it was recorded: it is of both clocks.
report-48da97ec = 它把发生之日与记录之日并列：涉及两个时钟。
# Where it is recorded.
report-7d09951f = 记录所在。
# Where the fact is recorded.
report-cad1e065 = 该事实的记录所在。
# What kind of event it is.
report-e9878594 = 记录的类型。
# The day it happened.
report-fb0fc84c = 发生之日。
# The day it was recorded.
report-fb20792e = 记录之日。
# How many days lie between the two.
report-0158ef70 = 两者相隔天数。
# What it corrects or annuls.
report-2c7bbe94 = 所更正或撤销的内容。
# Which preconditions were found not applicable, and who confirmed that?
report-29140e4e = 哪些先决条件被认定为不适用，由谁确认？
# Every assessment of a precondition with the outcome not applicable, as it counts at the moment asked about; the first confirmation of that precondition by another person while it was the last assessment for one of its pairs; and whether it still counts, that is whether it is the last assessment of that precondition for at least one of its pairs.
report-a8d7ea9f = 结果为不适用的每项先决条件评估，以所问时刻为准；当其为任一组合的最近评估时由他人作出的首次确认；以及它是否仍有效，即是否仍为其至少一个组合的最近评估。
# For which items and recipients.
report-280c372a = 适用于哪些支助和受援方。
# Who confirmed it.
report-edf9882e = 确认人。
# Whether no later assessment took its place for all its pairs.
report-b028cb9b = 是否没有其后的评估就其全部组合取代它。
# What proves that the log of a case was not altered, and where did it stand on a day?
report-00d2ab2f = 有何证明案卷日志未被篡改，某日其状态如何？
# Where the case and the log stood at the end of the day, by the time of recording: the last event of the case, its leaf hash, the last link of the case's own chain of hashes, the root over the whole log of that size, and the newest signed checkpoint that covers it. Compare them with a checkpoint or a bundle kept elsewhere; `hrdd verify` reads every record again and recomputes all of them. Hashes are there for whoever sees proofs.
report-23d6a57e = 按记录时间，该日结束时案卷和日志的状态：案卷的最近记录、其叶哈希、案卷自身哈希链的最后一环、该规模下整个日志的根，以及涵盖它的最新签名检查点。请与另处保存的检查点或数据包核对；`hrdd verify` 会重读每条记录并全部重算。哈希供可见证明者查看。
# every event of the case
report-b8750ef3 = 本案卷的每条记录
# What is proved is the log, which has one order: that of recording.
report-c3d54b53 = 所证明的是日志，它只有一种顺序：记录顺序。
# The day at whose end the case is looked at; now where it is left out.
report-2468b608 = 以该日结束时查看案卷；留空为现在。
# How many events the case had.
report-4aa2a758 = 案卷的记录数。
# The last of them.
report-035c525a = 其中最后一条。
# When that was recorded.
report-e75ffac0 = 其记录时间。
# How many events the log had.
report-763d9e7d = 日志的记录数。
# The leaf of the last event in the tree of the log.
report-3b8915b5 = 最近记录在日志树中的叶。
# The last link of the chain of hashes of the case.
report-509ba87f = 案卷哈希链的最后一环。
# The root of the tree over the log of that size.
report-c3eda40c = 该规模下日志树的根。
# The newest signed checkpoint, as its note.
report-19938e33 = 最新签名检查点的文本。
# Which suspensions ran more than 30 days without a review, or more than 180 days without cessation or extension?
report-809a7630 = 哪些暂停超过 30 天未审查，或超过 180 天未终止或延长？
# A suspension runs from its day until nothing is suspended under it any more, or until today. Reviews and the confirmation of a pause are looks at it. UNREVIEWED: more than `reviewDays` days lie between its beginning, two looks after one another, or its end; each such gap is a row, also where the review came late or the suspension is over. TOO_LONG: it ran past `limitDays` days, or past the day to which Headquarters had extended it, until it ended or was extended late; the days past that limit.
report-00d189fd = 暂停自其日起，至其下已无暂停之内容，或至今日。审查及对临时暂停的确认均视为查看。UNREVIEWED：开始、相邻两次查看或结束之间超过 `reviewDays` 天；每个此类间隔为一行，即使审查来迟或暂停已结束。TOO_LONG：超过 `limitDays` 天，或超过总部延长至的日期，直至结束或迟延的延长；所列为超限天数。
# How many days may pass without a look.
report-7a2b110b = 可多少天不查看。
# How many days a suspension may run.
report-b76f853c = 暂停可持续多少天。
# The suspension.
report-fd97e4cb = 暂停。
# Why support was suspended.
report-3fa3cb56 = 暂停支助的原因。
# A precaution or a decision.
report-d6aa06cb = 预防措施或决定。
# When it began.
report-2dec5996 = 开始时间。
# UNREVIEWED or TOO_LONG.
report-d23565a1 = UNREVIEWED 或 TOO_LONG。
# The day of the last look before, or of the beginning; the limit that was passed.
report-7916ee10 = 上次查看或开始之日；所超过的上限。
# The day of the next look, of a late extension, of the end, or today.
report-370867f4 = 下次查看、迟延的延长、结束之日，或今日。
# How many days lie between.
report-6de654a8 = 其间天数。
# Whether something is still suspended under it.
report-b4a6d748 = 其下是否仍有暂停之内容。
# How often does the decision agree with the mechanism's advice?
report-dcc62d07 = 决定与机制建议一致的频率如何？
# Every approval and decline that was taken while advice stood that says something about the support; asking for more information does not. Advice to support agrees with any approval, advice with conditions with an approval with conditions, advice not to support with a decline. A row for each advice and outcome that occurred, and a last one with the share of decisions that agree.
report-b42010c1 = 在有效建议就支助表明意见时作出的每项批准和拒绝；要求补充信息者不计。建议支助与任何批准一致，附条件的建议与附条件的批准一致，建议不支助与拒绝一致。每种出现的建议与结果一行，最后一行为一致决定的比例。
# PAIR, or AGREEMENT in the last row.
report-2544e002 = PAIR，最后一行为 AGREEMENT。
# How it was decided.
report-4ba88ac5 = 决定结果。
# Whether the two agree.
report-5505b2aa = 两者是否一致。
# How many decisions.
report-963fa94e = 决定数。
# Of all that are counted.
report-1e9d9ed0 = 占全部计数者。
# Which cases touch a unit that an incident names?
report-7e993c79 = 哪些案卷涉及某事件所指的单位？
# Every case in which a recipient was ever linked that the incident names, or that stands above or below one that it names; the case of the incident is among them. A row for each such recipient and each that is named.
report-923fec05 = 凡曾关联该事件所指受援方、或其上级或下级的案卷；事件所属案卷亦在其中。每个此类受援方与每个所指者一行。
# the last that was reported
report-a1a497b5 = 最近报告的事件
# The incident of that case.
report-c95c99bc = 该案卷的事件。
# The office of the case.
report-ef2ba1d7 = 案卷的办事处。
# The recipient that was linked.
report-19022d38 = 曾关联的受援方。
# The recipient that the incident names.
report-5143a708 = 事件所指的受援方。
# SELF, PARENT where it stands above the named one, CHILD where below.
report-e1e4bf09 = SELF；PARENT 为所指者的上级；CHILD 为其下级。
# Whether it still is.
report-a0000034 = 是否仍关联。
# Whether support for it is approved, active or suspended.
report-dfe868b8 = 对其支助是否已批准、进行中或暂停。
# How many requests, screenings, ineligible recipients, conditional approvals and declines were there in each quarter?
report-13b2ccd8 = 每季度有多少请求、审核、不合格受援方、附条件批准和拒绝？
# Counts by the day it happened, a row a quarter of the calendar in which anything happened: cases opened, decisions asked for, screenings and how many of them were of people, those that found somebody ineligible, approvals and how many of them with conditions, declines, suspensions, cessations. What is counted is what whoever asks sees.
report-435f8243 = 按发生之日计数，凡有事项的公历季度一行：开立的案卷、请求的决定、审核及其中对个人者、认定不合格者、批准及其中附条件者、拒绝、暂停、终止。所计为查询者可见的内容。
# Only from this day on.
report-cf4b3024 = 仅自该日起。
# Only up to this day.
report-f22c2cb0 = 仅至该日止。
# The quarter, such as 2025-Q1.
report-7371a144 = 季度，例如 2025-Q1。
# Cases opened.
report-b2f6a131 = 开立的案卷。
# Decisions asked for.
report-d4802d29 = 请求的决定。
# Screenings of people.
report-f2b4be33 = 对个人的审核。
# Screenings that found somebody ineligible.
report-d69377b5 = 认定不合格的审核。
# Approvals with conditions.
report-d9482040 = 附条件的批准。
# What has a recipient unit, with those above and below it, received and done, through all cases, offices and years?
report-844f18fd = 某受援单位及其上下级在所有案卷、办事处和年份中接受了什么、做了什么？
# One line for each thing recorded of the recipient, and of every institution or unit above and below it, in any case that is seen and in the registry: linked, approved, declined, started, delivered, suspended, resumed, ceased, ended, emergencies, incidents reported, screenings, changes of command. By the day it happened. Each line stands for itself: of a case of which part is withheld the rest is told, and the answer says of how many cases that is so.
report-695ea27a = 就受援方及其上级或下级的每个机构或单位，在任何可见案卷和登记中的每项记录一行：关联、批准、拒绝、开始、交付、暂停、恢复、终止、结束、紧急授权、报告的事件、审核、指挥变更。按发生之日。每行独立：案卷有部分被隐去时列出其余，答复会说明有多少案卷如此。
# The id of the recipient in the registry.
report-37ff604f = 受援方在登记中的编号。
# Whether those above and below it are looked at too.
report-c1671fbd = 是否一并查看其上下级。
# What happened.
report-202faec0 = 发生了什么。
# To whom.
report-2c78f23c = 对谁。
# SELF, PARENT for what stands above, CHILD for what stands below.
report-f68db3bf = SELF；PARENT 为上级；CHILD 为下级。
# Its office.
report-13a37d3a = 其办事处。
# Its project.
report-081dd45c = 其项目。
# The country of the case, or of the recipient.
report-1bf50208 = 案卷或受援方的国家。
# The role, item, level, reason, category or result.
report-c1994057 = 角色、支助、级别、原因、类别或结果。
# How much was delivered.
report-bba8bb3c = 交付数量。
# What that was worth.
report-aed69791 = 其价值。
# Where did the commander change since the last screening, and which cases need a new one?
report-d9caee94 = 自上次审核以来何处更换了指挥官，哪些案卷需要重新审核？
# Cases that are not closed, with each recipient that receives directly, whose command changed, as the case or the registry knows, and for which nobody was screened since, clear or with caution, for the command that it has now: its present commander where one is known, the unit otherwise. Due as many days after the change as the policy in force today says. A recipient of which something in the registry is not seen is left out.
report-0481d2fb = 未结案卷中，按案卷或登记其指挥已变更、且其后无人就现任指挥（已知则为现任指挥官，否则为单位）通过审核（无异议或须谨慎）的每个直接受援方。期限为变更后按今日有效政策所定天数。登记中有内容不可见的受援方不列。
# When its command last changed.
report-a4d6ad72 = 指挥最近变更的时间。
# By when it is screened again.
report-5dd6a4aa = 须重新审核的期限。
# How many approved cases have conditions, and how many conditions were met on time?
report-8f3c731e = 有多少已批准案卷附有条件，多少条件按时满足？
# Cases with an approval, and those of them with an approval under conditions. All conditions of all approvals are counted. Those with a day: met on time, or late, by the day of the first satisfaction after the last variation; missed where the day is past and they were never satisfied, unless a later approval put them to rest. A row a country, and a last one over all.
report-febec279 = 有批准的案卷，及其中附条件者。计入所有批准的全部条件。定有日期者：以最近变更后首次满足之日判断按时或迟延；日期已过而从未满足者为错过，除非其后的批准使其失效。每国一行，最后一行为总计。
# The country; empty in the row over all.
report-71347f50 = 国家；总计行为空。
# Cases with an approval.
report-4b1b41ae = 有批准的案卷。
# Those with conditions.
report-41d91cc4 = 其中附条件者。
# Of all with an approval.
report-8e4d8b19 = 占全部有批准者。
# All conditions.
report-0fb5f0ec = 全部条件。
# Satisfied by their day.
report-e7691523 = 按日满足。
# Satisfied after it.
report-3de9f7dd = 其后满足。
# Not satisfied though their day is past.
report-7e798452 = 日期已过而未满足。
# Of those three, the ones met on time.
report-64dc3c8a = 三者之中按时满足的比例。
# How many days pass in the middle case from opening to decision, from incident to first step, and from suspension to its end?
report-c508d75a = 从立案到决定、从事件到第一步、从暂停到结束，中位案例各需多少天？
# OPENED_TO_DECISION: from the opening of a case to its first approval or decline. INCIDENT_TO_FIRST_STEP: from the report of an incident to the first step of an intervention, or the first suspension, recorded after it in the case. SUSPENSION_LENGTH: from a suspension to the day on which nothing is suspended under it any more. What has not come to its end is not counted. The median is the middle one, or half way between the middle two; a row a country, and one over all.
report-12e3082d = OPENED_TO_DECISION：从案卷开立到首次批准或拒绝。INCIDENT_TO_FIRST_STEP：从事件报告到其后在案卷中记录的首个干预步骤或首次暂停。SUSPENSION_LENGTH：从暂停到其下已无暂停内容之日。尚未结束者不计。中位数为居中者，或居中两者的中点；每国一行，另有总计一行。
# From what to what.
report-5c1d1249 = 从何到何。
# How many were measured.
report-1f2217ca = 所测数目。
# The middle number of days.
report-5765e933 = 天数中位数。
# The fewest days.
report-b45984aa = 最少天数。
# The most days.
report-8cba572d = 最多天数。
# What of a case may be handed to the government of the recipient?
report-d285d8cf = 案卷中哪些内容可交给受援方政府？
# What its authorities were told, and the conditions of approvals as they stand; from events that are open, and from nothing else, also for who sees more. No sources, no evidence, no people, no channels, no reasons, no answers, nothing of risks, incidents or screenings.
report-393d7cb6 = 已告知其当局的内容，以及批准所附条件的现状；仅取自公开记录，对可见更多者亦然。不含来源、证据、人员、渠道、理由、答复，也不含风险、事件或审核的任何内容。
# Only what this authority was told, as notifications name it.
report-3dbe25d8 = 仅限告知该当局的内容，按通知中的名称。
# NOTIFICATION or CONDITION.
report-c9d8bf6b = NOTIFICATION 或 CONDITION。
# Which authority was told.
report-15305959 = 告知了哪个当局。
# At which level.
report-77518d14 = 在哪一级。
# Of what it was told; what must be so.
report-1560b3d2 = 告知的内容；须具备的条件。
# Whether a condition comes before the start or holds all along.
report-5b8e17fb = 条件是在开始之前还是全程有效。
# Which types of mitigation measures go with a lower achieved residual?
report-77b7a926 = 哪些类型的缓解措施伴随较低的实际剩余风险？
# Of every risk with an inherent reading and one with the measures achieved: for each type of which the latter relies on a measure, whether its level is lower than the inherent one, and by how many levels. Always eight rows, with how many risks each rests on: of few, nothing follows; and what goes together does not cause each other.
report-4e131ee6 = 对兼有固有评定和已落实措施评定的每项风险：后者所依靠措施的每种类型，其级别是否低于固有级别，低多少级。始终八行，并列出各行所依据的风险数：数量少则不能得出结论；相伴出现并不等于因果。
# Risks that it rests on.
report-dc5564af = 所依据的风险。
# Those with a lower level than the inherent one.
report-0ef57f66 = 其中级别低于固有级别者。
# Of all that it rests on.
report-381d5a70 = 占所依据全部。
# The mean number of levels by which it is lower.
report-643f5414 = 平均降低级数。
# In which cases was the risk of not providing support higher than that of providing it, and how were they decided?
report-00c68f99 = 在哪些案卷中不提供支助的风险高于提供的风险，如何决定？
# Cases whose last assessment of the risk of not providing support has a higher level than the highest of their risks, each read with all agreed measures at work or, where nobody read that, without them. A case in which no risk was read counts as low.
report-ae8ccc1d = 不提供支助的最近风险评估级别高于其最高风险的案卷；各风险以全部商定措施生效时的评定计，若无则以无措施计。未评定任何风险的案卷视为低。
# The level of not providing support.
report-c0fab9a4 = 不提供的级别。
# The level of providing it; empty where no risk was read.
report-c9baf280 = 提供的级别；未评定风险则为空。
# What could follow from not providing it.
report-dd6c7609 = 不提供可能的后果。
# The last decision: APPROVED, DECLINED or NONE.
report-6c1fdf92 = 最近决定：APPROVED、DECLINED 或 NONE。
# Which approvals would have needed another level of authority under another edition of the policy?
report-db8b93bd = 在另一政策版本下，哪些批准须由另一级机关作出？
# Every approval, with the scores that counted when it was given, scored again with the matrix and the way of taking severity of another edition, published or drafted; and the authority that its ladder asks for at the level that results. Listed where nobody might have approved, where a higher authority than the one that decided was needed, where a lower one than at that time would have been enough, or where only the level differs. Nothing is recorded.
report-219ba84f = 每项批准，以当时有效的评分，按另一（已发布或草案）版本的矩阵和严重程度算法重新计分；以及其层级表在所得级别上要求的机关。列出：本来无人可批准的、须较实际决定者更高机关的、较当时更低机关即可的，或仅级别不同的。不作任何记录。
# It tries decisions again on what was known when they were taken.
report-76e11974 = 它以作出决定时已知的内容重新试算。
# the last published one
report-db6aee96 = 最近发布的版本
# A published edition.
report-9b142ea9 = 已发布的版本。
# An edition as JSON, in the form in which one is published, in place of it.
report-a00c3cdb = 以发布格式的 JSON 表示的版本，用以代替。
# The edition it was given under.
report-40a78bab = 作出时所依据的版本。
# The residual level that was accepted.
report-b6cd69db = 所接受的剩余级别。
# The authority that decided.
report-e478536e = 作决定的机关。
# The lowest authority that might decide then.
report-23e79cb5 = 当时可作决定的最低机关。
# The residual level under the other edition.
report-7848a653 = 另一版本下的剩余级别。
# The lowest authority that might decide under it; empty for nobody.
report-03fe9b07 = 在该版本下可作决定的最低机关；无人则为空。
# NOBODY_MAY_APPROVE, HIGHER_AUTHORITY_NEEDED, LOWER_AUTHORITY_ENOUGH or LEVEL_CHANGED.
report-f43d591f = NOBODY_MAY_APPROVE、HIGHER_AUTHORITY_NEEDED、LOWER_AUTHORITY_ENOUGH 或 LEVEL_CHANGED。
# What changed in the portfolio between two moments, as each was known then?
report-77e8e761 = 两个时刻之间案卷总体有何变化（各按当时所知）？
# Every case that was opened since the earlier moment, or whose status, risk level or number of active pairs is another now, each folded from what was recorded up to its moment, with the corrections known by then. The level is the highest of the risks of the case, read with all agreed measures at work or without any. The later moment is the one that is asked about.
report-ac132cab = 自较早时刻起开立，或其阶段、风险级别或进行中组合数已不同的每个案卷；各按截至其时刻的记录及当时已知的更正得出。级别为案卷最高风险，按全部商定措施生效或无措施评定。较晚时刻即所问时刻。
# every event of a case
report-69c4cc7e = 案卷的每条记录
# It compares two moments of the record.
report-9fa72659 = 它比较记录的两个时刻。
# The earlier moment, as a position; this or the other.
report-4902796a = 较早时刻，以位置表示；与另一项择一。
# The earlier moment, as an instant; this or the other.
report-50602f94 = 较早时刻，以时间表示；与另一项择一。
# NEW or CHANGED.
report-8c27597d = NEW 或 CHANGED。
# Where the case stood.
report-49878fd8 = 案卷当时所处阶段。
# Its risk level then.
report-3529f307 = 当时的风险级别。
# Its risk level now.
report-21a3ce35 = 现在的风险级别。
# How many pairs were active.
report-47068f40 = 当时进行中的组合数。
# How many are.
report-f31419ca = 现在的数目。
# What is support worth by country, kind of force and residual risk; what was declined, and why?
report-6689a6e9 = 按国家、部队类型和剩余风险，支助价值多少；拒绝了什么，为何？
# APPROVED: each support item once for which something was approved, whatever became of it, with the highest residual level of the last approvals of its pairs. DECLINED: each other item for which support was declined, with the reason of the last decline. DELIVERED: each delivery with its own value, at the residual level of the last approval before it. The kind of force is that of the recipients concerned, SEVERAL where they differ, UNKNOWN where one is not registered or not seen. No rates of exchange are on record: each currency is a row of its own, and what has no value is counted without one.
report-3db5bfbd = APPROVED：凡获得过批准的支助各计一次，不论其后如何，取其各组合最近批准的最高剩余级别。DECLINED：其他被拒绝的支助，附最近拒绝的理由。DELIVERED：每次交付以其自身价值计，取其前最近批准的剩余级别。部队类型为所涉受援方的类型，不一者为 SEVERAL，有未登记或不可见者为 UNKNOWN。没有记录汇率：每种货币一行，无价值者计数而不计价值。
# The country.
report-7c758b58 = 国家名称。
# APPROVED, DECLINED or DELIVERED.
report-5b4c2d7e = APPROVED、DECLINED 或 DELIVERED。
# The kind of force.
report-91ed878c = 部队类型。
# Why support was declined.
report-18e5f8c6 = 拒绝支助的理由。
# The currency.
report-2f553eaf = 货币。
# How many items, or deliveries.
report-4be03da7 = 支助项数或交付次数。
# What they are worth together.
report-c17c0ff3 = 合计价值。
# Which.
report-5eb19a04 = 具体哪一个。
# Why.
report-9aaee400 = 原因。
# When.
report-a53add0c = 何时。
# How.
report-8f70c163 = 如何。
# Screenings.
report-9bad34b7 = 审核。
# Approvals.
report-930532a6 = 批准。
# Declines.
report-4a32e5f6 = 拒绝。
# Suspensions.
report-6fce08ff = 暂停。
# Cessations.
report-6c2ce6fd = 终止。

## 列标题

# About
heading-4efca0d1 = 事由
# Achieved level
heading-dfb23f96 = 实际级别
# Achieved on
heading-d99cf8fd = 实现日期
# Active after
heading-20344a0d = 其后进行中
# Active before
heading-560ee108 = 此前进行中
# Active since
heading-e6c81b69 = 进行自
# Addressee
heading-9f1b323a = 收件方
# Adverse outcome
heading-47dcbc2b = 可能后果
# Advice
heading-305f5e54 = 建议
# Agrees
heading-1fe1df88 = 一致
# Alerts
heading-f62e9267 = 警报
# Amount (smallest unit)
heading-d20519d8 = 金额（最小单位）
# Currency of the amount
heading-979e0c5d = 金额货币
# Answered on
heading-a57ab4a2 = 答复日期
# Approved
heading-87b42e40 = 批准
# Approved by
heading-8e838c46 = 批准人
# Approved cases
heading-9f8bba2c = 已批准案卷
# Approved on
heading-2ccde361 = 批准日期
# Assessed by
heading-25da78db = 评估人
# Assessed on
heading-c6c5eaad = 评估日期
# At position
heading-f59206c7 = 位置
# Attached at position
heading-c26fab36 = 附上位置
# Authorised at (UTC)
heading-8bb7ea79 = 授权时间 (UTC)
# Authorised by
heading-0d6b1b6a = 授权人
# Authority
heading-b80e403d = 机关
# Case
heading-15f86e24 = 案卷
# Ceased
heading-42875da0 = 终止
# Change
heading-c0bf75bd = 变化
# Changed on
heading-3ef79cd4 = 变更日期
# Checkpoint
heading-ee325afd = 检查点
# Conditions
heading-97d4be89 = 条件
# Confirmed by
heading-4d41e2f2 = 确认人
# Confirmed on
heading-90e53f27 = 确认日期
# Consequence
heading-792d3730 = 后果
# Country
heading-701d021d = 国家
# Counts
heading-c3ea5bf7 = 仍有效
# Currency
heading-3ac1a9ec = 货币
# Days
heading-e08c0aa8 = 天数
# Days late
heading-3a0f67d0 = 迟延天数
# Days over
heading-a84a745c = 超出天数
# Decided by
heading-33a2ab84 = 决定人
# Decided on
heading-867889d8 = 决定日期
# Decision
heading-640ae4ba = 决定
# Decision at position
heading-e25dd76f = 决定位置
# Decisions
heading-cfa6a08a = 决定数
# Declined
heading-dce083a2 = 拒绝
# Delivered on
heading-d3350ceb = 交付日期
# Deliveries
heading-2eb75b51 = 交付
# Detail
heading-fb5f27d5 = 详情
# Due
heading-9071738f = 到期
# Due on
heading-a292db0e = 期限
# Earlier uses
heading-47c3ea71 = 此前使用
# Happened on
heading-b08287b7 = 发生日期
# Emergency
heading-4538f2dc = 紧急授权
# Ended on
heading-f4a4ca82 = 结束日期
# Evidence
heading-03867aea = 证据
# Fact at position
heading-1bce0e95 = 事实位置
# Field
heading-f45fc1df = 字段
# Finding
heading-59d032ea = 结论
# Type of force
heading-472e9117 = 部队类型
# From
heading-21819769 = 自
# Grave incidents after
heading-da496cd0 = 其后严重事件
# How
heading-7470bd3b = 方式
# Id
heading-12156e92 = 编号
# In force
heading-1652cbbb = 有效
# Incidents after
heading-1f1af34d = 其后事件
# Indicator
heading-86dde35c = 指标
# Ineligible
heading-0668a264 = 不合格
# Inherent level
heading-cf4c83a0 = 固有级别
# Involvement
heading-3c9eee9d = 牵涉
# Item
heading-652bcc3a = 支助
# Items
heading-fb8e7a1a = 支助项
# Kind
heading-f5387f9b = 类型
# Known
heading-19984a43 = 知悉情况
# Lapsed at (UTC)
heading-cecb009c = 失效时间 (UTC)
# Last at position
heading-6ad1f6fc = 最近位置
# Leaf hash
heading-1f7abe86 = 叶哈希
# Level after
heading-8551ac13 = 其后级别
# Level before
heading-11f69283 = 此前级别
# Level by the new policy
heading-9bd67602 = 新政策下的级别
# Level then
heading-11f3f37a = 当时级别
# Levels above
heading-53520eda = 高出级数
# Line
heading-d7852cd0 = 行
# Linked
heading-bfda026e = 已关联
# Size of the log
heading-9e48df9c = 日志规模
# Longest
heading-802803c7 = 最长
# Lowered
heading-191b270d = 降低数
# Share lowered (%)
heading-943eb2d4 = 降低比例 (%)
# Mean drop
heading-3c46c051 = 平均降幅
# Measure
heading-ebf940f2 = 措施
# Median
heading-daab7c43 = 中位数
# Met late
heading-6b1115cf = 迟延满足
# Met on time
heading-e1d754bb = 按时满足
# Missed
heading-3d86eb08 = 错过
# Number
heading-bd82cf16 = 数目
# Name
heading-dcd1d522 = 名称
# Named
heading-8605605a = 所指
# Level of not supporting
heading-1ff73c37 = 不支助的级别
# Notification
heading-7d31b833 = 通知
# Notified on
heading-c5b917e4 = 通知日期
# Now
heading-fe18013d = 现在
# Of
heading-72f9393f = 总数
# Office
heading-9e380d99 = 办事处
# On
heading-13001175 = 日期
# On record
heading-2a234f4f = 记录已有
# Share on time (%)
heading-0b4d2b04 = 按时比例 (%)
# Open alerts
heading-10f2cf9a = 未处理警报
# Opened
heading-b19fb8d1 = 开立
# Outcome
heading-4e80abb5 = 结果
# Outcomes
heading-912d8e96 = 各项结果
# Overdue
heading-d660945b = 逾期
# Owner
heading-4b1b8aa3 = 负责人
# Pairs
heading-09406fef = 组合
# Party
heading-dfa82f21 = 执行方
# People
heading-7db20897 = 个人
# Per cent
heading-6eb4804c = 百分比
# Policy then
heading-4b9c9461 = 当时政策
# Needed before start
heading-c5e64209 = 开始前所需
# Precondition
heading-80568c38 = 先决条件
# Project
heading-98595978 = 项目
# Projected level
heading-fc2ad92c = 预期级别
# Projected on
heading-5d45b787 = 预期评定日期
# Promised by
heading-98d11fc2 = 承诺期限
# Proposed by
heading-3b48f0b6 = 提议人
# Quantity
heading-822bab8d = 数量
# Quarter
heading-b474b397 = 季度
# Ratified at (UTC)
heading-af1f696c = 批准时间 (UTC)
# Ratified in time
heading-d5292338 = 按时批准
# Ratify by (UTC)
heading-e52ba0bd = 批准期限 (UTC)
# Read at (UTC)
heading-fcfe736a = 查阅时间 (UTC)
# Read by
heading-d90fe2d1 = 查阅人
# Reason
heading-f81ab834 = 理由
# Reasons
heading-72ed245d = 各项理由
# Recipient
heading-51fac985 = 受援方
# Recipients
heading-1e8568a8 = 受援方（多个）
# Recorded at position
heading-13aed219 = 记录位置
# Recorded at (UTC)
heading-6fd8f8ee = 记录时间 (UTC)
# Recorded on
heading-db9e29a5 = 记录日期
# Relation
heading-1367485d = 关系
# Requested
heading-2d9e2828 = 请求
# Required by the new policy
heading-2694829a = 新政策要求
# Required then
heading-1bd14ca6 = 当时要求
# Residual level
heading-287a0dbe = 剩余级别
# Revision
heading-2e516d68 = 版次
# Risk
heading-0711a8d6 = 风险
# Role
heading-14736a2e = 角色
# Root of the log
heading-67e25364 = 日志根
# Rule
heading-62845f31 = 规则
# Running
heading-f4ccae29 = 进行中
# Screened
heading-a62f9212 = 审核
# Section
heading-dfca5da5 = 部分
# SHA-256
heading-bbd07c4f = SHA-256
# Share (%)
heading-651b2a03 = 比例 (%)
# Shortest
heading-3be80763 = 最短
# Since
heading-98af1ed6 = 自何时
# Events it rests on
heading-6c71e154 = 所依据的记录
# Rests on positions
heading-6b22d293 = 所依据的位置
# State
heading-a3b50c47 = 状态
# Status
heading-920e413c = 阶段
# Status after
heading-a29bc1be = 其后阶段
# Status before
heading-bf55acca = 此前阶段
# Head of the case's chain
heading-c323b7ee = 案卷链末端
# Subject
heading-68971283 = 对象
# Level of support
heading-7ca9c95c = 支助级别
# Suspended
heading-e392a389 = 暂停
# Suspended on
heading-f6d0d6e1 = 暂停日期
# Suspension
heading-acf82993 = 暂停编号
# Target position
heading-1a5ef1d4 = 目标位置
# Kind of the target
heading-f34a062a = 目标类型
# Text
heading-71988c4d = 文本
# Threshold
heading-0da627ad = 阈值
# Title
heading-7e8cd205 = 标题
# To
heading-f4b06ef6 = 至
# Type
heading-baaddf70 = 类别
# Type number
heading-1425ea45 = 类别序号
# Valid until
heading-92cd054d = 有效至
# Value
heading-8e37953d = 值
# Currency of the value
heading-b1b55068 = 价值货币
# Was
heading-9f276c39 = 原为
# What
heading-f8cf83a7 = 内容
# Why
heading-d3ae14a5 = 原因
# With conditions
heading-f4e637ae = 附条件
