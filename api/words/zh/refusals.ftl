# 拒绝命令的原因及其空白处的内容。每条上方的英文取自规则。
# Not yet read by a native reviewer.

## 按代码排列的拒绝

# This case has no {missing}. Add one before deciding whether the policy applies.
E-SCOPE-01 = 本案卷缺少：{ $missing }。请先补充，再决定政策是否适用。
# Item {item} builds operational capability, so it cannot be placed outside the policy as "{exclusion}".
E-SCOPE-02 = 支助 { $item } 增强作战行动能力，不能作为“{ $exclusion }”排除在政策之外。
# {count} item–recipient pairs have no outcome yet: {list}.
E-SCOPE-03 = 尚无结论的支助与受援方组合：{ $count } 个，即：{ $list }。
# {precondition} marked {outcome} without evidence. Attach at least one document.
E-PRE-01 = 先决条件“{ $precondition }”：“{ $outcome }”，但无证据。请至少附上一份文件。
# "Not applicable" must be confirmed by a second person; you are the author.
E-PRE-02 = “不适用”须由另一人确认；记录人是您。
# {precondition} is not met for {covers}. Preconditions cannot be waived: remove the item, remedy and reassess, or decline.
E-PRE-03 = 先决条件“{ $precondition }”对 { $covers } 未满足。先决条件不得豁免：请移除该支助、补救后重新评估，或予以拒绝。
# {precondition} was assessed on {date} and is no longer valid ({reason}). Reassess before the decision.
E-PRE-04 = 先决条件“{ $precondition }”于 { $date } 评估，现已失效（{ $reason }）。请在决定前重新评估。
# Item {item} is marked {marked}. Record legal advice before assessing the {precondition} precondition.
E-PRE-05 = 支助 { $item } 标记为“{ $marked }”。请先记录法律意见，再评估先决条件“{ $precondition }”。
# On {date} Legal advised that it is not permissible, so {precondition} cannot be met. Remove the item, describe it anew and ask again, or record it as not met.
E-PRE-07 = { $date } 法律部门认为不可允许，因此先决条件“{ $precondition }”无法满足。请移除该支助，或重新说明后再询问，或记录为未满足。
# {precondition} has not been assessed for {covers}. Assess it before the decision.
E-PRE-06 = 先决条件“{ $precondition }”尚未就 { $covers } 评估。请在决定前评估。
# The country has an HRDDP mechanism ({kind}); it has not been consulted.
E-MECH-01 = 该国设有人权尽职政策机制（{ $kind }）；尚未征求其意见。
# The mechanism's answer is due on {date}; it is not late yet.
E-MECH-02 = 机制答复期限为 { $date }；尚未逾期。
# Nobody has recorded whether {country} has an HRDDP mechanism. Record it, or record with evidence that there is none.
E-MECH-03 = 尚无人记录国家 { $country } 是否设有人权尽职机制。请记录该机制，或附证据记录其不存在。
# Record the risk of not providing support before submitting.
E-RISK-01 = 请先记录不提供支助的风险，再提交。
# Scores run from 1 to 5; you gave {number} for {dimension}.
E-RISK-02 = 评分为 1 至 5；您对“{ $dimension }”填了 { $number }。
# Residual {dimension} is lower than inherent, but no agreed measure reduces it.
E-RISK-03 = “{ $dimension }”的剩余评分低于固有评分，但没有任何已商定的措施降低它。
# Irremediability cannot be lowered by mitigation.
E-RISK-04 = 不可补救性不能通过缓解措施降低。
# Level is Prohibitive: state whether there is a real risk of grave violations, with reasons.
E-RISK-05 = 级别为“禁止”：请说明是否存在严重侵犯行为的真实风险，并说明理由。
# Assessment {assessment} was written by you; another person must endorse it.
E-RISK-06 = 评估 { $assessment } 由您撰写；须由他人核可。
# Assess the record of {recipient} before submitting: six findings for each direct recipient.
E-RISK-07 = 请先评估 { $recipient } 的记录再提交：每个直接受援方六项结论。
# The finding "{finding}" is unknown. Say how and by when it will be found out.
E-RISK-08 = 结论“{ $finding }”不明。请说明将如何以及何时查明。
# No risk is recorded for item {item}. Identify one, or state that none was identified.
E-RISK-09 = 支助 { $item } 未记录任何风险。请识别一项，或声明未发现风险。
# {what} was entered before the case was reopened or a material change was recorded. Look at it again and enter it anew before submitting.
E-RISK-11 = { $what }：在案卷重新开启或记录重大变化之前填写。请重新查看并再次填写后提交。
# Nothing was entered in assessment {assessment}. Enter in it what was found, one reading at least, before submitting.
E-RISK-12 = 评估 { $assessment } 中没有任何内容。请填入所查结果，至少一项评定，再提交。
# Risk {risk} has no {basis} reading. Rate it before submitting.
E-RISK-10 = 风险 { $risk } 没有“{ $basis }”评定。请先评定再提交。
# Measure {measure} is {state}; it cannot be {verb}.
E-MIT-01 = 措施 { $measure }：“{ $state }”；不能{ $verb }。
# You own measure {measure}; someone else must verify it.
E-MIT-02 = 措施 { $measure } 由您负责；须由他人核实。
# A due date may not be in the past / after the end of support.
E-MIT-03 = 期限不得在过去，也不得在支助结束之后。
# Level {level} must be decided at {authority}; you act as {role}.
E-DEC-01 = 级别“{ $level }”须由“{ $authority }”决定；您以“{ $role }”身份行事。
# Support cannot be approved: {precondition} not met since {date}.
E-DEC-02 = 不能批准支助：先决条件“{ $precondition }”自 { $date } 起未满足。
# Support cannot be approved: the assessment finds a real risk of grave violations. No level may approve it.
E-DEC-03 = 不能批准支助：评估认定存在严重侵犯行为的真实风险。任何层级均不得批准。
# You {what} this case and may not decide it.
E-DEC-04 = 您不能就本案卷作决定：{ $what }。
# A conflict of interest of yours is on record since {date}: somebody else acts here. If it was recorded wrongly, ask the records officer to propose its annulment.
E-DEC-05 = 自 { $date } 起记录有您的利益冲突：此处由他人行事。如属误记，请档案主管提议撤销。
# The dossier changed: {count} events since version {revision}. Review them or return the request.
E-DEC-06 = 卷宗已变化：自版本 { $revision } 以来的事件数：{ $count }。请查看，或退回请求。
# This departs from the mechanism's advice "{advice}". Give reasons and refer to {level}.
E-DEC-07 = 这偏离机制的建议“{ $advice }”。请说明理由并提交“{ $level }”。
# Screening of {recipient} expired on {date}.
E-DEC-08 = { $recipient } 的审核已于 { $date } 过期。
# A Medium decision needs the regional office's recorded concurrence; there is none.
E-DEC-09 = “中”级决定须有区域办事处记录在案的会签；目前没有。
# {covers} holds pairs in state {state}; only pairs in process can be decided.
E-DEC-10 = { $covers }：含有状态为“{ $state }”的组合；只能对办理中的组合作决定。
# The risk assessment is {state}. It must be endorsed, and not older than the policy allows, before a decision.
E-DEC-11 = 风险评估：“{ $state }”。作决定前须已核可，且不超过政策允许的时限。
# A High approval needs at least one continuing condition and two indicators with a consequence. Missing: {list}.
E-DEC-12 = “高”级批准须至少有一项持续条件和两个带后果的指标。尚缺：{ $list }。
# The dossier you cite is not the one that was requested ({expected}). Open the request again.
E-DEC-13 = 您引用的卷宗不是所请求的卷宗（{ $expected }）。请重新打开请求。
# {recipient} was screened ineligible on {date}. Exclude it, or screen again after the cause is removed.
E-DEC-14 = { $recipient } 在 { $date } 的审核中不合格。请将其排除，或在原因消除后重新审核。
# {recipient} has not been screened. Screen each direct recipient before the decision.
E-DEC-15 = { $recipient } 尚未审核。请在决定前审核每个直接受援方。
# An approval at level {level} holds for at most {days} days and ends in the future.
E-DEC-16 = “{ $level }”级批准最长有效 { $days } 天，且须在将来结束。
# The consistency alert {alert} is open. Resolve it before the decision.
E-DEC-17 = 一致性警报 { $alert } 未处理。请在决定前处理。
# Cannot start: outstanding: {list}.
E-ACT-01 = 不能开始。尚缺：{ $list }。
# {item} to {recipient} is {why}. Delivery refused.
E-DLV-01 = { $item } 给 { $recipient }：{ $why }。交付被拒绝。
# The commander of {recipient} changed on {date}; screening was due on {due}. Delivery waits for it.
E-DLV-02 = { $recipient } 的指挥官于 { $date } 更换；审核期限为 { $due }。交付须等待审核。
# Period {from}–{to} overlaps measurement {measurement}.
E-IND-01 = { $from } 至 { $to } 的期间与测量 { $measurement } 重叠。
# {unit} needs a denominator greater than zero, or mark "no data".
E-IND-02 = 单位“{ $unit }”须有大于零的分母；否则请标记“无数据”。
# A credible grave incident is open since {date}: open an intervention or suspend.
E-INC-01 = 自 { $date } 起有一起可信的严重事件未结：请启动干预或暂停支助。
# Step "{rung}" comes after "{previous}", unless harm is ongoing.
E-INT-01 = 层级“{ $rung }”在“{ $previous }”之后，除非损害仍在继续。
# Name what the recipient must do to resume, and a review date within 30 days.
E-SUS-01 = 请写明受援方恢复支助须做什么，以及 30 天内的审查日期。
# {covers} is {state}.
E-SUS-02 = { $covers }：{ $state }。
# A project manager's pause lasts at most {hours} hours; the Chief of Mission confirms or lifts it.
E-SUS-03 = 项目主管的暂停最长 { $hours } 小时；由特派团团长确认或解除。
# Support has been suspended for more than {days} days: cease it, or let Headquarters extend the suspension.
E-SUS-04 = 支助暂停已超过 { $days } 天：请终止支助，或由总部延长暂停。
# Resuming needs evidence of corrective action dated after the suspension.
E-RES-01 = 恢复须有暂停之后的纠正行动证据。
# You suspended at level {suspended}; resumption must come from level {required} or higher and another person.
E-RES-02 = 您在“{ $suspended }”一级暂停；恢复须由“{ $required }”或更高层级的另一人决定。
# The residual level is {level}; resumption needs a residual reading of every risk after the suspension, none above the approved level {approved}. Risks to rate: {unrated}.
E-RES-03 = 剩余级别为“{ $level }”；恢复须在暂停后对每项风险作出剩余评定，且均不高于已批准的级别“{ $approved }”。待评定风险：{ $unrated }。
# Reconfirm every condition of the approval before resuming: {list}.
E-RES-04 = 恢复前请重新确认批准的每项条件：{ $list }。
# Support ceased on {date} and cannot resume. Open or reopen a case.
E-CEA-01 = 支助已于 { $date } 终止，不能恢复。请新开或重新开启案卷。
# Cannot close: {list}.
E-CLS-01 = 不能结案：{ $list }。
# State the new facts that justify reopening.
E-REO-01 = 请说明重新开启所依据的新事实。
# The case is closed since {date}. Reopen it with the new facts before recording anything more.
E-CLS-02 = 案卷自 { $date } 起已结。如要记录其他内容，请先凭新事实重新开启。
# Emergency covers life-saving items only, until {expiry}; {item} does not qualify.
E-EMG-01 = 紧急程序仅涵盖救生支助，至 { $expiry }；{ $item } 不符合。
# Recipient {recipient} is ineligible since {date}; emergency does not lift this.
E-EMG-02 = 受援方 { $recipient } 自 { $date } 起不合格；紧急程序不能解除。
# An emergency for the same recipient lapsed unratified on {date}; Headquarters must authorise the next.
E-EMG-03 = 同一受援方的一项紧急授权于 { $date } 未经批准即失效；下一项须由总部授权。
# The emergency path is switched off in policy edition {edition}. Use the ordinary path, or decide that the activity is not support.
E-EMG-04 = 政策版本 { $edition } 已关闭紧急程序。请走普通程序，或认定该活动不属支助。
# You authorised this emergency; another person at the next level must ratify it.
E-EMG-05 = 该紧急授权由您作出；须由上一级的另一人批准。
# An emergency ends in the future and within {days} days.
E-EMG-06 = 紧急授权须在将来结束，且在 { $days } 天之内。
# Emergency {emergency} is {state}; it cannot be {verb}.
E-EMG-07 = 紧急授权 { $emergency }：“{ $state }”；不能{ $verb }。
# Event {event} {why}.
E-COR-01 = 事件记录 { $event }：{ $why }。
# Field {field} of a {kind} event cannot be corrected; record a new {instead}.
E-COR-02 = “{ $kind }”记录的字段 { $field } 不能更正；请改为记录新的：{ $instead }。
# A correction needs a second person; you recorded the original.
E-COR-03 = 更正须由另一人作出；原记录由您记入。
# A decision in force cannot be annulled. Take a new decision instead.
E-COR-04 = 有效的决定不能撤销。请改为作出新决定。
# The corrected value does not fit: {why}.
E-COR-05 = 更正后的值不合适：{ $why }。
# Alert {alert} is not open here: it is over, or was never raised. Look at the history of alerts.
E-ALR-01 = 警报 { $alert } 在此并未打开：它已结束或从未发出。请查看警报历史。
# Alert {alert} is {state}; it cannot be {verb}. {instead}.
E-ALR-02 = 警报 { $alert }：“{ $state }”；不能{ $verb }。{ $instead }。
# An alert this urgent is put off for at most {hours} hours, and until a moment to come. Choose an earlier one, or acknowledge the alert.
E-ALR-03 = 如此紧急的警报最多推迟 { $hours } 小时，且须至将来某一时刻。请选择更早的时刻，或受理该警报。
# Alert {alert} {what} at {at}, not before. Wait until then.
E-ALR-04 = 警报 { $alert }：{ $at } 才{ $what }。请等到那时。
# What raised alert {alert} still holds, so the facts did not end it. A person may resolve it, with a reason.
E-ALR-05 = 引发警报 { $alert } 的情况仍然存在，因此未因事实而结束。可由人员说明理由后处理。
# Nothing of the kind {kind} falls due of {subject} at {due}. Read what falls due of the case, and record that.
E-ALR-06 = { $subject } 在 { $due } 没有“{ $kind }”类的到期事项。请查看案卷的期限并据以记录。
# It is on record already that {kind} of {subject}, due at {due}, is {what}. Nothing is left to record.
E-ALR-07 = 已有记录：“{ $kind }”，{ $subject }，期限 { $due }，{ $what }。无须再记录。
# What falls due at {due} is not near by the rules of alerts: {kind} is announced these days before: {leads}. Record it within one of them.
E-ALR-08 = 按警报规则，{ $due } 的期限尚未临近：“{ $kind }”提前以下天数预告：{ $leads }。请在其中之一的时限内记录。
# The file's SHA-256 is {actual}; you declared {declared}.
E-EVD-01 = 文件的 SHA-256 为 { $actual }；您申报的是 { $declared }。
# The same document (same hash) is already attached as {evidence}.
E-EVD-02 = 同一文件（哈希相同）已作为 { $evidence } 附上。
# Evidence {evidence} is not attached to this case. Attach it first.
E-EVD-03 = 证据 { $evidence } 未附于本案卷。请先附上。
# The case moved from version {expected} to {actual} while you worked. Reload and try again.
E-CON-01 = 在您操作期间，案卷已从版本 { $expected } 变为 { $actual }。请刷新后重试。
# Role {role} may not {command}; it needs {roles}.
E-AUTH-01 = 角色“{ $role }”不能下达命令“{ $command }”；须为：{ $roles }。
# Your delegation as {role} ended on {date}.
E-AUTH-02 = 您作为“{ $role }”的授权已于 { $date } 结束。
# No record says that you hold the role {role} today. Ask the records officer to record it.
E-AUTH-03 = 没有记录表明您今天担任“{ $role }”。请档案主管记录。
# No record says that {user} held any role on {date}. Check the reference, or ask the records officer to record the role first.
E-AUTH-05 = 没有记录表明 { $user } 在 { $date } 担任任何角色。请核对编号，或先请档案主管记录该角色。
# Separation of duties {rule}: {why}.
E-AUTH-04 = 职责分离 { $rule }：{ $why }。
# "{value}" is not in vocabulary {name} of policy version {edition}.
E-VOC-01 = “{ $value }”不在政策版本 { $edition } 的词表 { $name } 中。
# {date} lies {why}.
E-TIME-01 = { $date }：{ $why }。
# The log signs or signed with {key} already. Make a new key.
E-KEY-01 = 日志正在或曾以 { $key } 签名。请生成新密钥。
# The key in force is {key}. Name it as the one that is replaced.
E-KEY-02 = 现行密钥为 { $key }。请将其指明为被替换的密钥。
# {person} was erased on {date}. Nothing is left to erase, and the reference is not used again: choose a new one.
E-ERA-01 = { $person } 已于 { $date } 清除。已无可清除内容，该编号不再使用：请另选新编号。
# There is no {what} {id} here. Check the id, or record it first.
E-REF-01 = 此处没有：{ $what } { $id }。请核对编号，或先行记录。
# The {what} {id} exists already. Choose another id.
E-REF-02 = 已存在：{ $what } { $id }。请另选编号。
# {what} is {state}; {wanted}.
E-STA-01 = { $what }：{ $state }；{ $wanted }。
# {field}: {why}.
E-INP-01 = { $field }：{ $why }。
# The command id {command} was used for something else. Choose a new one.
E-CMD-01 = 命令名 { $command } 已用于其他事项。请另选。

## 空白处的内容

# something you do not see
phrase-7ae738fd = 您看不到的内容
# There is no case with this id. Check the id, or open the case first.
phrase-a1294a10 = 没有此编号的案卷。请核对编号，或先开立案卷。
# There is no alert with this id here. Check the id, and the case that it is of; leave the case out for an alert of the ledger itself.
phrase-58d4d384 = 此处没有此编号的警报。请核对编号及其所属案卷；若为登记册本身的警报，请勿填案卷。
# the input is an object
phrase-36219f93 = 输入须为对象
# give the command a name of your own, 8 to 64 characters
phrase-636b836b = 请为命令起一个自己的名称，8 至 64 个字符
# this command is not about an existing case
phrase-d28a79be = 此命令与现有案卷无关
# say which case it is about
phrase-465b2398 = 请说明是哪个案卷
# only the program itself records this: `hrdd key rotate`, `hrdd backup restore`
phrase-36ef6eab = 只有程序本身记录此项：`hrdd key rotate`、`hrdd backup restore`
# only the program itself records this: it follows from a reading or a login
phrase-f4a2f093 = 只有程序本身记录此项：它由查阅或登录产生
# there is no command {name}
phrase-31aa55c5 = 没有命令 { $name }
# the next edition is {next}, not {given}
phrase-a16dcdc3 = 下一版本为 { $next }，而非 { $given }
# open account of
phrase-676f6f15 = 开立的账户
# access token
phrase-0c3d4694 = 访问令牌
# revocation of access token
phrase-79bdf20f = 访问令牌的撤销
# 1 to {most} at once
phrase-24283076 = 一次 1 至 { $most } 个
# say what the token is good for
phrase-8c8de8e2 = 请说明令牌的用途
# a token ends in the future, and within {days} days
phrase-31828ad0 = 令牌须在将来到期，且在 { $days } 天之内
# people issue tokens for themselves; the records officer issues them for others
phrase-300dffc2 = 人员为自己签发令牌；为他人签发由档案主管负责
# tokens for the system's own role are made on the machine itself
phrase-0607ff27 = 系统角色的令牌须在机器本身生成
# {most} tokens of {user} hold already; revoke some first
phrase-72572a31 = { $user } 已有 { $most } 个有效令牌；请先撤销一些
# {Role} has two rows
phrase-c7605359 = 角色“{ $Role }”有两行
# Oversight reads all; this edition hides {Subject} from it
phrase-b9cb1e23 = 监督方可查阅一切；本版本对其隐藏“{ $Subject }”
# Oversight reaches all cases and all classes
phrase-eb0f0e50 = 监督方可查阅所有案卷和所有密级
# the records officer sees the accounts, or nobody could let people in
phrase-03a710d5 = 档案主管可见账户，否则无人能授予进入权限
# a count of one points at a case: 2 or more
phrase-122cc8de = 计数为一会指向某个案卷：须为 2 或以上
# an edition is in force from today or later
phrase-e541897b = 版本自今日或以后生效
# the edition before is in force from {last}; take that day or later
phrase-96d89b09 = 上一版本自 { $last } 起生效；请取该日或以后
# nothing is said of {what}
phrase-15cab8bb = 未提及“{ $what }”
# {what} has more than one rule
phrase-da877ce5 = “{ $what }”有多条规则
# {AlertKind} is said of each deadline, under deadlines
phrase-794ceb4d = “{ $AlertKind }”须在期限下逐项说明
# {AlertKind} is less urgent where it is graver
phrase-71aa5065 = “{ $AlertKind }”在更严重时反而较不紧急
# at most {most} lead times, each of 1 to {days} days, the longest first
phrase-5d452dea = 最多 { $most } 个提前期，每个 1 至 { $days } 天，最长的在前
# it is less urgent once it has passed
phrase-edde42d1 = 过期后反而较不紧急
# an alert is put off for 1 to {hours} hours
phrase-8749d340 = 警报可推迟 1 至 { $hours } 小时
# what is graver is never put off longer
phrase-057a5f48 = 更严重的绝不推迟更久
# name at least one role that is told, at once and at every step
phrase-6e0fa174 = 请至少指定一个角色，在当时及每一步获得通知
# {Role} is not told of alerts; name others
phrase-c16768bb = 角色“{ $Role }”不接收警报；请指定其他角色
# say who is told when nobody acknowledges it
phrase-0bca7c40 = 请说明无人受理时通知谁
# at most {most} steps, each later than the one before, within {hours} hours
phrase-25703c8a = 最多 { $most } 步，每步晚于前一步，且在 { $hours } 小时之内
# {list} and {count} more
phrase-d4790acb = { $list } 以及另外 { $count } 项
# under this id
phrase-c36836e2 = （此编号）
# it does not belong to a case
phrase-8b712b67 = 它不属于任何案卷
# pair of item and recipient
phrase-0d3d07f9 = 支助与受援方组合
# name at least one pair, or leave it out
phrase-f653bbfa = 请至少指定一个组合，或留空
# Case {id}
phrase-0d43d156 = 案卷 { $id }
# no pair is {PairStatus}
phrase-a0369639 = 没有状态为“{ $PairStatus }”的组合
# before the case began
phrase-8b965484 = 早于案卷开始
# the case holds {most} {what} already, the most there can be; open another case
phrase-29dbc421 = 案卷中的{ $what }已达上限 { $most }；请另开案卷
# attach the signed agreement
phrase-1d22705d = 请附上已签署的协定
# Agreement {id}
phrase-079a4b78 = 协定 { $id }
# nothing is left to terminate
phrase-f30e28f5 = 已无可终止的内容
# {count} alerts of the ledger are open already; resolve some first
phrase-cc7a1be4 = 登记册已有 { $count } 个未处理警报；请先处理一些
# acknowledged again
phrase-0c4834ce = 再次受理
# Resolve it once it is over
phrase-de0869c3 = 待其结束后再处理
# put off further
phrase-0cb4df84 = 再推迟
# Acknowledge it, or wait until it comes back
phrase-7fa311b8 = 请受理，或等待其恢复
# brought back
phrase-676f0fb5 = 恢复
# It is not put off
phrase-ee1f6159 = 它并未推迟
# comes back
phrase-74f61826 = 恢复
# It is answered, or has gone as far as the rules say
phrase-917ebae0 = 已有人答复，或已升级至规则所定的上限
# goes further
phrase-e405136b = 升级
# announced deadlines
phrase-45d86fd7 = 已预告的期限
# the system is not assigned to a case
phrase-ff63830f = 系统不能被指派到案卷
# it ends before it begins
phrase-2f7b8368 = 结束早于开始
# {user} stays out of this case since {date}; assign somebody else
phrase-722b50e4 = { $user } 自 { $date } 起回避本案卷；请指派他人
# assignment of {user} as
phrase-3ff130c0 = 指派 { $user } 为
# running assignment of
phrase-907713f4 = 现行指派
# Support {pair}
phrase-1f5003e7 = 支助 { $pair }
# something is decided, so the case is closed, not withdrawn
phrase-c9162933 = 已有决定，因此案卷应结案而非撤回
# it has not passed yet
phrase-fbccae81 = 尚未过期
# passed deadlines
phrase-69b02b30 = 已过的期限
# support {pair} is {PairStatus}
phrase-e00b4ba9 = 支助 { $pair }：“{ $PairStatus }”
# measure {id} is {MeasureState}
phrase-a3092bce = 措施 { $id }：“{ $MeasureState }”
# {pair} is undecided
phrase-dcbafc37 = { $pair } 尚未决定
# intervention {id} is open
phrase-9a83b78d = 干预 { $id } 未结束
# incident {id} is open
phrase-22c8f8aa = 事件 { $id } 未结
# winding down: {what}
phrase-5d044c07 = 收尾：{ $what }
# emergency {id} is {EmergencyState}
phrase-c9c719f1 = 紧急授权 { $id }：“{ $EmergencyState }”
# consistency alert {id} is open
phrase-ce89891c = 一致性警报 { $id } 未处理
# only declined, ceased, ended or excluded support is reopened
phrase-8418dbee = 只有被拒绝、终止、结束或排除的支助可重新开启
# The case
phrase-4fbfcb8f = 本案卷
# there is nothing to reopen
phrase-dc3a36c9 = 没有可重新开启的内容
# The country's mechanism
phrase-caa71e66 = 该国机制
# recorded as none
phrase-a1d93537 = 记录为不存在
# inform the UN's human rights presence instead
phrase-0bb2fa0b = 请改为告知联合国人权机构
# timed out
phrase-3dcd80f1 = 已逾期未答
# Consultation {id}
phrase-a7700585 = 咨询 { $id }
# nothing is awaited
phrase-35f00cbd = 无须等待
# the country
phrase-19f7d4d8 = 该国
# await the answer, due on {date}
phrase-b6279b29 = 请等待答复，期限为 { $date }
# open: more information was asked for
phrase-8bfd5167 = 未结：已要求补充信息
# open proposal
phrase-c77b539d = 未决提议
# consistency alert
phrase-19942a88 = 一致性警报
# resolution of alert
phrase-39b9f855 = 警报的处理
# due date
phrase-71bdd372 = 期限
# write the value as JSON, text in double quotes
phrase-816fea74 = 请以 JSON 书写数值，文本加双引号
# there is no such field
phrase-8da00fa6 = 没有此字段
# the kind is unknown
phrase-dd41afa8 = 类型未知
# is annulled
phrase-648af484 = 已撤销
# belongs to another case
phrase-27b24714 = 属于另一案卷
# does not exist
phrase-79847c6c = 不存在
# the event is annulled
phrase-f2f002cb = 该记录已撤销
# it says so already
phrase-3f4d7a44 = 内容已是如此
# cannot be annulled: withdraw the case, or propose the opposite correction
phrase-77f0d9b8 = 不能撤销：请撤回案卷，或提议相反的更正
# {what} would vanish, and something was decided on it
phrase-d529f28a = { $what } 将消失，而已有决定以此为据
# concurred on
phrase-547cb32a = 您曾会签
# attach what shows that the condition is satisfied
phrase-5424d7e5 = 请附上条件已满足的证明
# who asks for a variation does not grant it
phrase-f962b703 = 请求变更者不得批准变更
# Condition {id}
phrase-6d3cc8a8 = 条件 { $id }
# it cannot be {verb}
phrase-7d37d7f5 = 不能{ $verb }
# Request {id}
phrase-197d9d5d = 请求 { $id }
# ask for a new decision
phrase-4b44ead5 = 请另行请求决定
# still open
phrase-b0daa8cc = 仍未结
# have it answered or returned first
phrase-b7f71988 = 请先予答复或退回
# endorsed only on {on}, after the day of the decision
phrase-61a2c089 = { $on } 才核可，晚于决定之日
# older than {limit} days (endorsed on {on})
phrase-dbf815f9 = 超过 { $limit } 天（{ $on } 核可）
# before the decision was asked for ({date})
phrase-3ee2640c = 早于请求决定之日（{ $date }）
# pair in request {id}
phrase-c7058512 = 请求 { $id } 中的组合
# no level: lower the risk or decline
phrase-450cb706 = 无层级可决：请降低风险或拒绝
# a continuing condition
phrase-39d61d59 = 一项持续条件
# {count} indicator(s) with a consequence
phrase-62db9423 = 带后果的指标：{ $count } 个
# consider the risk of not providing support before declining
phrase-601e8825 = 拒绝前请考虑不提供支助的风险
# only active support ends
phrase-639dfac0 = 只有进行中的支助可结束
# an assessment that finds no real risk of grave violations
phrase-101eea7a = 未发现严重侵犯行为真实风险的评估
# an approval of {pair} (it is {PairStatus})
phrase-43b4f79d = { $pair } 的批准（状态：“{ $PairStatus }”）
# a renewed approval of {pair}
phrase-7bf42a80 = { $pair } 的重新批准
# a start of {pair} after its approval of {since}
phrase-422ea1cc = { $pair } 在 { $since } 批准后的开始
# precondition {Precondition} for {pair} (not met since {since})
phrase-9707628f = { $pair } 的先决条件“{ $Precondition }”（自 { $since } 起未满足）
# the preconditions of {pair} ({why})
phrase-5df77835 = { $pair } 的先决条件（{ $why }）
# condition {id}
phrase-f8cf1616 = 条件 { $id }
# measure {id} to be verified
phrase-ad04f014 = 待核实的措施 { $id }
# measure {id} (dropped, and nothing takes its place; ask for a new decision)
phrase-066c780f = 措施 { $id }（已放弃且无替代；请另行请求决定）
# notification of {NotificationContent}
phrase-ad55fd02 = 通知：“{ $NotificationContent }”
# acceptance of {NotificationContent} (refused under {id})
phrase-a6f6fafb = 接受：“{ $NotificationContent }”（在 { $id } 中被拒）
# agreement clause {Clause}
phrase-412f9af9 = 协定条款“{ $Clause }”
# an indicator
phrase-fd739bf3 = 一个指标
# support item
phrase-011628fb = 支助
# linked recipient
phrase-e7b83903 = 已关联的受援方
# deliver more than nothing
phrase-f7aa35cd = 交付量须大于零
# suspended since {since}
phrase-2d865959 = 自 { $since } 起暂停
# ceased since {since}
phrase-2b9941be = 自 { $since } 起终止
# ended since {since}
phrase-4aa521c8 = 自 { $since } 起结束
# not approved
phrase-70e7adde = 未批准
# approved but not yet active
phrase-644f979d = 已批准但尚未开始
# expired on {until}
phrase-10668333 = 已于 { $until } 过期
# ratification is due by {at}
phrase-ede25aa9 = 批准期限为 { $at }
# a delivery under an emergency needs its hour
phrase-56995fb9 = 紧急情况下的交付须注明时刻
# not approved: the emergency {id} lapsed unratified
phrase-0bd07771 = 未批准：紧急授权 { $id } 未经批准已失效
# not approved: the emergency {id} has ended
phrase-a801da93 = 未批准：紧急授权 { $id } 已结束
# not approved: the emergency {id} was not ratified by {at}
phrase-b2ae82eb = 未批准：紧急授权 { $id } 未在 { $at } 前获批准
# expired on {at}: outside the hours of emergency {id}
phrase-e6acc4c7 = 已于 { $at } 过期：不在紧急授权 { $id } 的时段内
# before {earliest}, the eve of the day of this record
phrase-f20f5461 = 早于 { $earliest }，即本记录之日的前一天
# an oral authorisation is written within {hours} hours
phrase-a58bd417 = 口头授权须在 { $hours } 小时内书面化
# ratification was due by {at}
phrase-de35da1b = 批准期限原为 { $at }
# Assessment {id}
phrase-2fb26741 = 评估 { $id }
# ratification needs a rapid assessment that is submitted
phrase-ae426b2d = 批准须有已提交的快速评估
# pieces of evidence
phrase-a04dd95f = 证据
# erasure of evidence
phrase-879f5c37 = 证据的清除
# what it rests on, position {position}, would have been refused
phrase-33bdd99a = 其所依据的位置 { $position } 本应被拒绝
# {pair} ({why})
phrase-7a0eda40 = { $pair }（{ $why }）
# without ground ({why})
phrase-0ce796d3 = 无依据（{ $why }）
# without ground
phrase-c9e22624 = 无依据
# {why}, so it cannot be endorsed
phrase-31e40d51 = { $why }，因此不能核可
# {why}, so nothing is ratified or delivered under it
phrase-5f436b60 = { $why }，因此不得据此批准或交付
# Emergency {id}
phrase-ee9cc512 = 紧急授权 { $id }
# an approval of {pair} ({why})
phrase-0eca4a68 = { $pair } 的批准（{ $why }）
# without an approval ({why})
phrase-54838889 = 未经批准（{ $why }）
# not approved ({why})
phrase-b8493b85 = 未批准（{ $why }）
# Incident {id}
phrase-0ea9f45d = 事件 { $id }
# report a new one
phrase-b3a48803 = 请报告新事件
# an answer cannot be due before the step
phrase-84f05160 = 答复期限不得早于该步骤
# Intervention {id}
phrase-cfeeb21e = 干预 { $id }
# open a new one
phrase-7f5f0894 = 请另行启动
# reported on
phrase-745b42fc = 报告进展
# per cent runs from 0 to 100
phrase-7106d03f = 百分比为 0 至 100
# given a new date
phrase-4858ec46 = 更改期限
# who asks for a new date does not grant it
phrase-4b357036 = 请求新期限者不得批准
# name what the measure reduces: likelihood, scale or scope
phrase-35983f40 = 请说明措施降低什么：可能性、严重程度或范围
# read it every 1 to 400 days
phrase-890a21ec = 每 1 至 400 天测量一次
# the next review lies after this one
phrase-4d0bac89 = 下次审查须在本次之后
# at the level that was approved support is reviewed again within {days} days
phrase-be8c8f4e = 在所批准的级别上，支助须在 { $days } 天内再次审查
# name the recipient whose commander changed
phrase-3ac2af59 = 请指明更换指挥官的受援方
# Indicator {id}
phrase-e1834683 = 指标 { $id }
# define a new one
phrase-d9cc05a6 = 请另设新指标
# the period ends before it begins
phrase-d4d04aef = 期间的结束早于开始
# count from zero upwards
phrase-e8e9c701 = 请从零起计
# say of what the authority was notified
phrase-28270fc7 = 请说明通知当局的内容
# give the promised date where, and only where, corrective action was promised
phrase-8bfca6e4 = 当且仅当承诺纠正行动时，请填写承诺日期
# {what} by {day}, only on {date}
phrase-ff22f991 = { $what }：截至 { $day } 未有，{ $date } 才有
# {Precondition} "not applicable"
phrase-9bd50942 = 先决条件“{ $Precondition }”“不适用”
# a second person must confirm it
phrase-30441eaf = 须由另一人确认
# valid until {date}
phrase-90d814cb = 有效至 { $date }
# unconfirmed "not applicable" of
phrase-8294ce0c = 未确认的“不适用”
# name the condition where, and only where, the advice is PERMISSIBLE_IF
phrase-22cb9fd0 = 当且仅当意见为“附条件允许”时，请写明条件
# Item {id}
phrase-28e2a397 = 支助 { $id }
# marked as a weapon
phrase-3c1a8c06 = 标记为武器
# the weapons precondition can only be not met; remove the item or describe it anew
phrase-33815613 = 武器先决条件只能为未满足；请移除该支助或重新说明
# only a submitted one can be endorsed or returned
phrase-74eed64a = 只有已提交的可以核可或退回
# submitted at {RiskLevel}, and by readings entered since the level is {level}
phrase-da8583bf = 提交时级别为“{ $RiskLevel }”，按其后填写的评定为“{ $level }”
# return it, so that it is looked at again and submitted anew
phrase-83bb41d7 = 请退回，以便重新查看并提交
# The risk assessment
phrase-5c5cf19b = 风险评估
# not open
phrase-20b10379 = 未打开
# start one first
phrase-87d33191 = 请先开始一项评估
# who started an assessment is its assessor and alone adds to it; start one of your own
phrase-bda6a0ff = 开始评估者即为评估人，只有其可补充；请另行开始
# name at least one item that brings the risk
phrase-a3a10ef7 = 请至少指明一项带来风险的支助
# an inherent reading relies on no measure
phrase-98382bbc = 固有评定不依靠任何措施
# relied on
phrase-74a827b1 = 依靠
# The record of {recipient}
phrase-9e57f8a7 = { $recipient } 的记录
# The risk of not providing support
phrase-fc8b974e = 不提供支助的风险
# The {Basis} reading of risk {id}
phrase-070f2733 = 风险 { $id } 的“{ $Basis }”评定
# start a new one
phrase-9f51304b = 请另行开始
# the end lies before the start
phrase-54fc1b70 = 结束早于开始
# support items
phrase-63a26443 = 支助项
# registered recipient
phrase-801322a9 = 已登记的受援方
# declared conflict of interest of
phrase-ac9b0340 = 已申报的利益冲突
# everybody declares their own conflict of interest; ask the person, or who decides on cases
phrase-61fe96e8 = 利益冲突由各人自行申报；请告知本人，或决定案卷者
# name at least one pair
phrase-6a86b31c = 请至少指定一个组合
# name the exclusion where, and only where, the policy does not apply
phrase-de8aafb4 = 当且仅当政策不适用时，请指明排除理由
# not support
phrase-f6bd02b0 = 不属支助
# add what changed as a new item and have it decided, or end or cease this support first
phrase-b3e69631 = 请将变更部分作为新支助加入并付诸决定，或先结束或终止此支助
# what was decided stays in the case; reopen it where the facts are new
phrase-1085c129 = 已决定的内容留在案卷中；如有新事实请重新开启
# Recipient {id}
phrase-cde75a10 = 受援方 { $id }
# return of assets
phrase-e7196fe0 = 资产归还
# cutting of data access
phrase-5847f911 = 切断数据访问
# notice to donors and recipients
phrase-599546fc = 通知捐助方和受援方
# Suspension {id}
phrase-79623f74 = 暂停 { $id }
# not a pause
phrase-706af77d = 不是临时暂停
# review it instead
phrase-40e41b82 = 请改为审查
# extend it into the future
phrase-752a8f87 = 请延长至将来
# not active
phrase-75fa4293 = 未在进行
# winding down in case
phrase-da3ea50e = 案卷中的收尾
# ids that begin with {prefix} are those of suspensions by an indicator; choose another
phrase-68023068 = 以 { $prefix } 开头的编号用于指标触发的暂停；请另选
# already suspended
phrase-7742bb4e = 已暂停
# not active but {PairStatus}
phrase-a3d1f81e = 未在进行，而是“{ $PairStatus }”
# who asks to resume does not decide it
phrase-8147a58e = 请求恢复者不得决定恢复
# before the suspension of {date}
phrase-319afd3a = 早于 { $date } 的暂停
# not suspended under {id}
phrase-6ce0a1dd = 未在 { $id } 下暂停
# a position is a whole number written as a string
phrase-a810917e = 位置为以文本书写的整数
# a command id has 8 to 64 letters, digits or . _ : -
phrase-abda674e = 命令名为 8 至 64 个字母、数字或 . _ : -
# the log ends with {position}
phrase-01f21fd7 = 日志止于 { $position }
# nobody erases themselves; ask another records officer
phrase-d55bf132 = 任何人不得清除自己；请另一档案主管办理
# open failure of
phrase-e08673b5 = 未排除的故障
# that there is no mechanism needs evidence: the SHA-256 of what shows it
phrase-eeaaa48b = 不存在机制须有证据：证明材料的 SHA-256
# an edition is in force from today or later: decisions keep the edition they were taken under
phrase-f2d7bb62 = 版本自今日或以后生效：决定保留其作出时的版本
# it has five rows of five levels
phrase-e854ae6b = 须为五行，每行五级
# a higher score never gives a lower level
phrase-6f1ff138 = 评分较高绝不得出较低级别
# a prohibitive level cannot be approved by anybody
phrase-664b4aa5 = “禁止”级别任何人不得批准
# a suspension is reviewed within 1 to 30 days
phrase-6668e8e9 = 暂停须在 1 至 30 天内审查
# name every rung once, with the days for an answer
phrase-3fcd1f68 = 每个层级列一次，并注明答复天数
# an exception lasts hours or days, never more than a year
phrase-3ff74f33 = 例外持续数小时或数天，绝不超过一年
# {Role} watches and records nothing of substance (S-7); take {command} from it
phrase-1fcdd33d = 角色“{ $Role }”只监督，不记录实质内容（S-7）；请取消其“{ $command }”
# the clock gives {command}; leave it to the system
phrase-386fb3c4 = “{ $command }”由时钟发出；请留给系统
# nobody may give the command {command}
phrase-760ff300 = 无人可下达命令“{ $command }”
# {most} levels of institutions are the most that stand above each other
phrase-e8ead65b = 机构层级最多 { $most } 层
# {most} screenings are the most one recipient can have
phrase-7decdc85 = 一个受援方最多有 { $most } 次审核
# name the person, by reference, to whom the result applies
phrase-e027ba60 = 请以编号指明结果所适用的人员
# in the future
phrase-ff0e7745 = 在将来
# the system's own role is not granted to people
phrase-39526879 = 系统角色不授予人员
# only the holder delegates a role
phrase-c5b52560 = 只有持有者可委托角色
# nobody delegates to themselves
phrase-4ab2627c = 不得委托给自己
# a delegated role cannot be delegated again
phrase-f16e2e75 = 受委托的角色不得再委托
# granted role
phrase-31617d4b = 已授予的角色
# write the amount as a whole number in a string
phrase-a4f0509b = 请以文本书写整数金额
# a currency is three capital letters (ISO 4217)
phrase-cf49d3c9 = 货币为三个大写字母（ISO 4217）
# a score runs from 1 to 5
phrase-b0e314f0 = 评分为 1 至 5
# a SHA-256 is 64 hexadecimal digits
phrase-eda0b693 = SHA-256 为 64 位十六进制数字
# write something: 1 to {most} characters
phrase-2b670d2a = 请填写内容：1 至 { $most } 个字符
# {length} characters are too many: at most {most}
phrase-c4a83aa6 = { $length } 个字符过多：最多 { $most } 个
# the control character U+{code} is not allowed
phrase-3e168425 = 不允许控制字符 U+{ $code }
# a {kind} has 1 to 64 letters, digits or . _ : / -
phrase-388c711f = 编号为 1 至 64 个字母、数字或 . _ : / -（{ $kind }）
# a country is two capital letters (ISO 3166-1 alpha-2)
phrase-0cf383e8 = 国家为两个大写字母（ISO 3166-1 alpha-2）
# a day lies between 1900 and 2199
phrase-149b4b92 = 日期在 1900 至 2199 年之间
# write a day as YYYY-MM-DD
phrase-c034ca67 = 请按 YYYY-MM-DD 书写日期
# not a day
phrase-6125a2aa = 不是日期
# an instant lies between 1900 and 2199
phrase-5d7d62b2 = 时刻在 1900 至 2199 年之间
# not an instant
phrase-c8ab5517 = 不是时刻
# write an instant as 2026-03-01T12:00:00Z
phrase-59ab25d3 = 请按 2026-03-01T12:00:00Z 书写时刻
# answered
phrase-68c780cd = 已答复
# unanswered
phrase-03468376 = 未答复
# missing
phrase-ffa63583 = 缺失
# none
phrase-140bedbf = 无
# closed
phrase-c3eefb58 = 已结
# open
phrase-2348f998 = 未结
# over
phrase-5fb6a47e = 已结束
# retired
phrase-5b720147 = 已停用
# terminated
phrase-e8c95a2a = 已终止
# unconfirmed
phrase-c78a686d = 未确认
# DOUBTFUL
phrase-ac86c26e = 存疑
# passed
phrase-284d1e8c = 已过期
# near
phrase-46ba3477 = 已临近
# own
phrase-5b397565 = 您是其负责人
# assessed
phrase-1cb9db72 = 您曾作评估
# endorsed
phrase-29a61145 = 您曾核可评估
# requested
phrase-c6a91ee7 = 您曾请求决定
# decided
phrase-8d3c6686 = 决定
# agreed
phrase-9eace412 = 商定
# started
phrase-03494afd = 开始
# completed
phrase-4ddb3e96 = 完成
# verified
phrase-1c34f887 = 核实
# dropped
phrase-e7cd9c3a = 放弃
# ratified
phrase-d0a0f664 = 批准
# lapsed
phrase-96b14e09 = 宣布失效
# ended
phrase-e87ba7a0 = 结束
# satisfied
phrase-fde281f3 = 认定为已满足
# breached
phrase-5e7520d5 = 认定为被违反
# varied
phrase-81f1787b = 变更
# escalated
phrase-ad9ce018 = 升级
# agreement
phrase-46a81739 = 协定
# alert
phrase-df905058 = 警报
# assessment
phrase-89c08f7a = 评估
# case
phrase-bbfcd416 = 案卷
# condition
phrase-596d40a4 = 条件
# consultation
phrase-725949a1 = 咨询
# concurrence
phrase-40fe9426 = 会签
# closing
phrase-6f9a4880 = 结案
# decision
phrase-86ae35d5 = 决定
# emergency
phrase-b955e6cd = 紧急授权
# event
phrase-b8e1f80b = 记录
# evidence
phrase-ee8250fb = 证据
# extension
phrase-26f1de33 = 延长
# incident
phrase-d4191834 = 事件
# indicator
phrase-29d62f44 = 指标
# intervention
phrase-77f4c0b6 = 干预
# item
phrase-4a33eacd = 支助
# measure
phrase-15016616 = 措施
# notification
phrase-1242ab99 = 通知
# pair
phrase-47d8bd46 = 组合
# reading
phrase-d70afca6 = 评定
# recipient
phrase-665d0698 = 受援方
# referral
phrase-44574c4b = 上报
# reopening
phrase-1b9e52a8 = 重新开启
# request
phrase-1f58b914 = 请求
# review
phrase-c97ace4c = 审查
# risk
phrase-2c6ef0f0 = 风险
# screening
phrase-5215377c = 审核
# support
phrase-a1860308 = 支助
# suspension
phrase-f06e8488 = 暂停
# variation
phrase-819b60bb = 变更
# agreements
phrase-bbf2df78 = 协定
# assessments
phrase-f887c6af = 评估
# assignments
phrase-ef8dcf71 = 指派
# consultations
phrase-b5087f96 = 咨询
# emergencies
phrase-04e4f732 = 紧急授权
# incidents
phrase-a6d1765a = 事件
# indicators
phrase-44089be1 = 指标
# interventions
phrase-34c40ab1 = 干预
# measurements
phrase-5852a8e4 = 测量
# measures
phrase-372ea2d8 = 措施
# notifications
phrase-8bb69227 = 通知
# proposals
phrase-c0cbf0fb = 提议
# recipients
phrase-ce6a5409 = 受援方
# risks
phrase-37c48e35 = 风险
# steps
phrase-b7595e2a = 步骤
# suspensions
phrase-c45e2ed7 = 暂停
# {DeadlineKind}: {why}
phrase-9f6d5ae2 = “{ $DeadlineKind }”：{ $why }
# {AlertKind}: {why}
phrase-79f550f2 = “{ $AlertKind }”：{ $why }
