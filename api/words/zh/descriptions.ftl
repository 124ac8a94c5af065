# 表单字段的说明。每条上方的英文取自模式。
# Not yet read by a native reviewer.

# Whether it may ask for the schema by introspection.
about-8b914612 = 是否可通过内省查询模式。
# Over which cases it reaches, beside those a person is assigned to.
about-93fbca63 = 除本人被指派的案卷外，可及哪些案卷。
# The role.
about-05b57f4c = 角色。
# What it sees; everything else it does not.
about-4e2a2fe1 = 可见内容；其余均不可见。
# The most confidential class it reads.
about-446e6733 = 可查阅的最高密级。
# Whether small counts are withheld from it, lest they point at a case.
about-f41a0ed9 = 是否对其隐藏小计数，以免指向某个案卷。
# The alert: the position of the event that raised it.
about-c726474e = 警报：引发它的记录的位置。
# Global id of the case; omitted where it is about the ledger itself.
about-6e0fc653 = 案卷的全局编号；若涉及登记册本身则不填。
# The caller's own name for this command, 8 to 64 characters: saying it again adds nothing and returns the first result.
about-56705f5b = 调用方为此命令起的名称，8 至 64 个字符：重复发送不会增加内容，并返回首次结果。
# Only say what would happen: nothing is recorded.
about-b7e90b1f = 只说明会发生什么：不作记录。
# The day it happened in the world; today where omitted, never in the future.
about-19283c46 = 实际发生之日；留空为今日，不得为将来。
# Who may read what is recorded; as usual for its kind where omitted.
about-e9520591 = 谁可查阅所记录的内容；留空则按该类型的惯例。
# The revision of the case that the caller has seen; refused where it has moved on.
about-ca1c79c3 = 调用方所见的案卷版次；若案卷已更新则被拒绝。
# What is done about it.
about-4f6dd0aa = 对此采取的行动。
# Global id of the case.
about-a03ac248 = 案卷的全局编号。
# Which pairs; every approved pair where omitted.
about-d3eac4df = 哪些组合；留空为所有已批准的组合。
# From which day; the effective day where omitted.
about-ab4d21c2 = 自哪一日起；留空为实际发生之日。
# What it costs.
about-7db68e73 = 费用。
# What is done.
about-bcf0b258 = 所做之事。
# By when.
about-f6b36780 = 期限。
# Its id, such as M2.2.
about-fc897c27 = 编号，例如 M2.2。
# Which of the eight types.
about-021f383b = 八种类型中的哪一种。
# Who answers for it.
about-9fc1fb58 = 负责人。
# Who carries it out.
about-c1ff71ee = 执行方。
# Whether support may not start before it is verified.
about-a38fff7d = 是否须核实后支助方可开始。
# What it reduces; irremediability cannot be.
about-d63f2ca1 = 所降低的维度；不可补救性不在其列。
# Which risks it addresses; every risk where empty.
about-cbbfacd6 = 针对哪些风险；留空为所有风险。
# What it is, in one line.
about-9b146afa = 一行说明。
# How it is verified.
about-d8c5b5a2 = 如何核实。
# What it is.
about-451bc40d = 说明。
# Its id within the case.
about-b8667544 = 在案卷内的编号。
# Whether it could wound.
about-7095889e = 是否可能致伤。
# Life-saving, from the policy's vocabulary `life_saving`; needed for the emergency path.
about-f4a8489a = 救生类别，取自政策词表；紧急程序所需。
# What it is for.
about-f801de86 = 用途。
# How many.
about-80df0143 = 数量。
# A finer kind, from the policy's vocabulary `support_sub_kind`.
about-111b7249 = 更细的类别，取自政策词表。
# Which of the six kinds it is.
about-125f1ad8 = 六种类别中的哪一种。
# Of what unit.
about-9dd2abfc = 计量单位。
# Whether it processes personal data.
about-897186d3 = 是否处理个人数据。
# What it is worth.
about-b7c775cd = 价值。
# With whom.
about-2e51cccd = 与谁。
# Evidence.
about-7f2b508f = 证据。
# The measure.
about-56f11a00 = 措施。
# Who is told later, step by step, as long as nobody acknowledges it.
about-e3d0e7c5 = 无人受理期间，随后逐步通知谁。
# How urgent it is where it is graver than others of its kind; the same where omitted.
about-8debf7f1 = 若较同类更严重时的紧急程度；留空则相同。
# Of which kind.
about-106043a7 = 何种类型。
# How urgent it is.
about-13169c6f = 紧急程度。
# Which roles are told at once.
about-e7af1bb1 = 立即通知哪些角色。
# Days.
about-769bf9bf = 天数。
# The rung.
about-d67314d5 = 层级。
# Which exclusion, where the policy does not apply.
about-ef74e030 = 政策不适用时的排除理由。
# The item.
about-c08e0ca0 = 支助项。
# The outcome.
about-b7cd8b5c = 结果。
# The recipient.
about-034b6aa8 = 受援方。
# The proposal, by its position.
about-cd0d63cd = 提议，以位置指明。
# The case's present revision, where events came after the dossier and were read too.
about-a6aef9a3 = 若卷宗之后又有记录且已阅，则为案卷的当前版次。
# Under which conditions.
about-78b70a7a = 附带哪些条件。
# On which of the request's pairs; all of them where omitted.
about-12fda098 = 就请求中的哪些组合；留空为全部。
# Id of the decision.
about-0c1e8c11 = 决定的编号。
# Reasons for departing from the mechanism's advice.
about-d98f6445 = 偏离机制建议的理由。
# The hash of the dossier that was read.
about-3f481154 = 所阅卷宗的哈希值。
# Why.
about-9aaee400 = 理由。
# The request it answers.
about-93bdd1c4 = 所答复的请求。
# The last day of the approval; as long as the policy allows where omitted.
about-a45ecb05 = 批准的最后一日；留空则按政策允许的最长期限。
# To whom it is attributed.
about-cd18d40a = 归责于谁。
# Whether it is grave.
about-fe097c0c = 是否严重。
# Which.
about-5eb19a04 = 所涉对象。
# How it is linked to the support.
about-557cd111 = 与支助的关联。
# How far it is verified.
about-e615767d = 核实程度。
# What could follow, from the policy's vocabulary `non_provision_outcome`.
about-5474dd1a = 可能的后果，取自政策词表。
# The scores.
about-c4d19cbf = 评分。
# For which pairs; every pair of the case where omitted.
about-b6b68438 = 适用于哪些组合；留空为案卷的全部组合。
# Whether the answer is in doubt, so that Legal must have advised first. For weapons the marking of the item says so.
about-c12248a6 = 答案是否存疑，以致须先有法律意见。武器则以支助的标记为准。
# On what it rests; at least one for met and not met.
about-4df76c01 = 依据；“已满足”和“未满足”至少须有一项证据。
# Which of the four.
about-1e97ca23 = 四项中的哪一项。
# The six findings, each element once.
about-abadc136 = 六项结论，每个要素一次。
# From which day.
about-2a6a1bb4 = 自哪一日起。
# In which role.
about-cefcf6b2 = 以何角色。
# The last day; without end where omitted.
about-d2711673 = 最后一日；留空为无期限。
# Who.
about-96516c3a = 何人。
# The size of the file in bytes.
about-3eb3bbae = 文件大小（字节）。
# Who may read it.
about-ab5f2ae5 = 谁可查阅。
# Its id.
about-5567e344 = 编号。
# What it is, from the policy's vocabulary `evidence_kind`.
about-484d6efb = 种类，取自政策词表。
# The SHA-256 that the tool which read the file computed; refused where it differs.
about-1d739307 = 读取文件的工具所计算的 SHA-256；不一致则被拒绝。
# Its media type.
about-8f141f49 = 媒体类型。
# When it was obtained.
about-6457976d = 取得日期。
# The SHA-256 of the file.
about-66e39f20 = 文件的 SHA-256。
# How reliable the source is.
about-f972030c = 来源的可靠程度。
# Its title; names nobody.
about-c01e926b = 标题；不指名任何人。
# The hour of the authorisation.
about-81368acb = 授权时刻。
# On what it rests.
about-48f97490 = 依据。
# The smallest set of pairs that answers it.
about-a0e2f4a7 = 能满足需要的最小组合集。
# When it ends by itself.
about-229be774 = 何时自行结束。
# In writing, or by word of mouth.
about-2f78fac6 = 书面或口头。
# The imminent danger to life.
about-3bf41bf3 = 对生命的紧迫危险。
# The hour of writing; within a day of an oral authorisation.
about-3dbbf9ec = 书面化的时刻；口头授权后一日之内。
# Which pairs; every approved, active or suspended pair where omitted.
about-f28c4983 = 哪些组合；留空为所有已批准、进行中或暂停的组合。
# Who may read it now.
about-7f1e47fc = 现在谁可查阅。
# The new date.
about-83618bc7 = 新期限。
# Who asked for it; the person who changes it is another.
about-35c612d5 = 由谁请求；变更者须为另一人。
# Whose.
about-d1ceae76 = 属于谁。
# What was learnt.
about-7ae27178 = 经验教训。
# In words.
about-16a79ce9 = 文字说明。
# How it ended.
about-7031b404 = 结果如何。
# What follows.
about-19a16d4b = 后续。
# What it brought.
about-351961c1 = 取得的成果。
# What changed since the last.
about-185c69ae = 自上次以来的变化。
# When the next is due.
about-439f6ebe = 下次期限。
# What the review concludes.
about-fa17c5cd = 审查的结论。
# Whether the risk changed.
about-4b3189c0 = 风险是否变化。
# Before the start, or all along.
about-a5ee0cb9 = 开始之前，或全程。
# The measure it goes with.
about-68f57bea = 与之关联的措施。
# What must be so.
about-2bff1d30 = 必须具备的条件。
# When it is reviewed.
about-e81a6e61 = 审查日期。
# Id of the consultation.
about-0d36c35e = 咨询的编号。
# What is submitted.
about-3adeebd8 = 提交的内容。
# Who is told later that it passed, step by step, as long as nobody acknowledges it; that it is near, where that is critical already.
about-a2769974 = 无人受理期间，随后逐步通知谁期限已过；若临近已属紧要，则通知其临近。
# Which deadline.
about-e52fb758 = 何种期限。
# How many days before it is said that it is near: several times, or never.
about-fdd4a35e = 提前多少天提示临近：多次，或不提示。
# How urgent it is while the deadline is near.
about-b53886ee = 期限临近时的紧急程度。
# How urgent it is once it has passed. That the mechanism did not answer, or an emergency was not ratified, is said by an event of its own, and handled by the rule of that kind.
about-a88b6972 = 过期后的紧急程度。机制未答复或紧急授权未获批准另有其记录，按该类规则处理。
# An endorsed assessment stays valid.
about-8ccde81f = 已核可的评估的有效期。
# A screening of a commander stays valid.
about-ec108d2b = 指挥官审核的有效期。
# A consistency alert on active support forces a review.
about-281b2c83 = 进行中支助的一致性警报须强制审查。
# A grave incident, or a lost precondition, is acted on.
about-5ee3f8e2 = 对严重事件或丧失的先决条件采取行动。
# An incident is assessed. A first look within a day, triage, is no deadline of its own: no event says that somebody has looked, so nothing could end it but the assessment. A grave incident has its hours from its assessment on.
about-fe5938a5 = 事件须评估。一日内的初步查看（分流）不是单独的期限：没有记录表明有人看过，只有评估能结束它。严重事件自评估起按小时计。
# A screening of an institution or unit stays valid.
about-e60df3d7 = 机构或单位审核的有效期。
# Answers to the steps of an intervention.
about-448eedc9 = 对干预步骤的答复。
# The mechanism answers.
about-f408601d = 机制答复。
# A project manager's own pause ends.
about-4b68f28b = 项目主管自行暂停的结束。
# A periodic review follows the approval or the last review.
about-9136ec0e = 批准或上次审查之后的定期审查。
# A precondition stays valid.
about-ef76a710 = 先决条件的有效期。
# A recipient is screened again after a change of command.
about-261ffcec = 指挥变更后重新审核受援方。
# Suspended support ceases or is extended by Headquarters.
about-a975d77b = 暂停的支助终止，或由总部延长。
# A suspension is reviewed.
about-a3b975b9 = 审查暂停。
# Ceased support is wound down.
about-46d64213 = 终止的支助收尾。
# How much is shown.
about-ff30f0d8 = 显示的程度。
# Of what nature; no names.
about-24637b20 = 性质；不写姓名。
# Whether the person steps back from the case altogether.
about-8a4344d6 = 该人员是否完全回避本案卷。
# Whose conflict it is.
about-94dcf7d6 = 谁的利益冲突。
# Which pairs; every pair in process or blocked where omitted.
about-a90b8370 = 哪些组合；留空为所有办理中或受阻的组合。
# The risk of not providing support was considered; must be true.
about-95c3f432 = 已考虑不提供支助的风险；必须为是。
# The request it answers, where there is one.
about-2f57f41b = 所答复的请求（如有）。
# What would change the answer.
about-f6242973 = 何种情况会改变答复。
# What a breach brings by itself.
about-f63aa1ad = 超出阈值自动带来的后果。
# The threshold, in hundredths of the unit: breached at or above it where high is bad, below it where low is.
about-9512ea02 = 阈值，以单位的百分之一计：高为不良时达到或超过即为超出，低为不良时低于即为超出。
# Which way is bad.
about-782647b5 = 何种方向为不良。
# Whose behaviour.
about-5be52878 = 谁的行为。
# How often it is read, in days.
about-7b7db8af = 每隔多少天测量一次。
# Its id, such as I05.
about-cff7e5cd = 编号，例如 I05。
# What it shows.
about-0330d930 = 所显示的内容。
# Where the numbers come from.
about-f5640752 = 数据来源。
# What it counts in.
about-3edd81d1 = 计数单位。
# The warning line, in hundredths of the unit.
about-d377b34c = 警戒线，以单位的百分之一计。
# Who delegates, and holds the role in person.
about-c14ad448 = 委托人，且本人持有该角色。
# For which office.
about-1280c8fa = 哪个办事处。
# Which role.
about-eef6e96d = 哪个角色。
# Until which day.
about-c9229534 = 至哪一日。
# To whom.
about-2c78f23c = 给谁。
# One line a pair.
about-1c93c98e = 每个组合一行。
# What replaces it.
about-f1e94865 = 由何替代。
# Whether it exists at all.
about-363d52ef = 是否设有。
# It ends by itself.
about-2265fcd7 = 自行结束。
# The next level ratifies.
about-ac5bb03c = 由上一级批准。
# What was delivered under it.
about-1d56b950 = 据此交付的内容。
# What was achieved.
about-4d2f5244 = 取得的成果。
# Which pairs; every active pair where omitted.
about-78615e0e = 哪些组合；留空为所有进行中的组合。
# Comments.
about-bf45a4be = 意见。
# On which legal basis.
about-2bddf013 = 法律依据。
# The person's opaque reference; it stays in the events.
about-93f42dd0 = 该人员的不透明编号；保留在记录中。
# When it was asked for.
about-a6237fb7 = 请求日期。
# How many hours after the alert was raised.
about-ab13c8c0 = 警报发出后多少小时。
# Which roles are told then.
about-be0375c5 = 届时通知哪些角色。
# Until when.
about-854c03a6 = 至何时。
# Until which day; without end where omitted.
about-8c99d25a = 至哪一日；留空为无期限。
# Who chairs it.
about-d0d13b75 = 由谁主持。
# The country.
about-7c758b58 = 国家。
# The SHA-256 of the documents that show it.
about-95d6de0b = 证明文件的 SHA-256。
# Its form; "none" needs evidence.
about-5618dbcb = 形式；“无”须有证据。
# What is known about it.
about-e8b28366 = 已知情况。
# Who is its secretariat.
about-821bc1e6 = 由谁担任秘书处。
# What could happen to people.
about-a8cf5d80 = 人员可能遭受的后果。
# Whom it would hit, from the policy's vocabulary `affected_group`.
about-b5c6aad0 = 会影响谁，取自政策词表。
# What makes it likely, from the policy's vocabulary `risk_factor`.
about-45ced661 = 使其可能发生的因素，取自政策词表。
# Which items bring it.
about-1b6dcb13 = 由哪些支助引起。
# Which recipients bring it.
about-00fc3d57 = 由哪些受援方引起。
# Under which reference.
about-081684f5 = 以何编号。
# Who was informed.
about-892b956a = 告知了谁。
# About what.
about-bcbe5ce2 = 关于何事。
# What its holder calls it.
about-e4c66c7d = 持有人对其的称呼。
# What it is good for.
about-b935dbd0 = 用途范围。
# The SHA-256 of its secret of 256 random bits.
about-23eaedea = 其 256 位随机密值的 SHA-256。
# Its public id.
about-c3867958 = 其公开编号。
# Until when it holds: 90 days at most.
about-a2caf4b8 = 有效至何时：最多 90 天。
# For whom.
about-92a6adaa = 为谁。
# The lowest authority that may decide.
about-414492b1 = 可作决定的最低机关。
# The residual level.
about-8b99d707 = 剩余级别。
# Whether the regional office must have concurred where the Chief of Mission decides.
about-fda404a2 = 由特派团团长决定时，是否须有区域办事处会签。
# How many days an approval holds at most.
about-e67b212e = 批准最多有效多少天。
# The hour.
about-d3dd5b02 = 时刻。
# The recipient, as registered.
about-80f96dc1 = 已登记的受援方。
# How it is linked.
about-d590cfed = 关联方式。
# Of how many; needed for shares and rates.
about-f897235e = 总数；比例和比率所需。
# First day of the period.
about-064490aa = 期间的第一日。
# There is no data; a value of its own.
about-d77ab3da = 无数据；这本身是一个值。
# Last day of the period.
about-5e9fcba4 = 期间的最后一日。
# Units of the smallest kind: cents for EUR.
about-8e5fd967 = 以最小单位计：EUR 为分。
# The currency.
about-2f553eaf = 货币。
# At which level.
about-77518d14 = 在哪一级。
# Which authority: an office, never a person's name.
about-bee862c5 = 哪个当局：职务，绝非人名。
# By which channel.
about-e6863833 = 通过何种渠道。
# Of what.
about-a801a02b = 内容。
# The letter.
about-459a4ff6 = 函件。
# Id of the notification.
about-395446b4 = 通知的编号。
# What kind.
about-eb168fcd = 类型。
# The budget.
about-dc6ac734 = 预算。
# Who answers for the case; may never decide it.
about-4f86d421 = 案卷负责人；绝不可对其作决定。
# The country of the support.
about-f9e9409e = 支助所在国。
# Marks made-up data: shown wherever the case is shown.
about-2a7e4760 = 标记虚构数据：凡显示该案卷处均会标明。
# The donors.
about-333f5b77 = 捐助方。
# The office that is responsible.
about-538c923a = 负责的办事处。
# Where the idea came from.
about-b234f6f1 = 构想的来源。
# Planned last day of the support.
about-ade356b0 = 计划的支助最后一日。
# Planned first day of the support.
about-a1d01399 = 计划的支助第一日。
# The project.
about-cc8ac611 = 项目。
# The case's own reference, unique in the ledger.
about-f2089547 = 案卷自身的编号，在登记册中唯一。
# What it is about, in one line.
about-3d6849d0 = 一行说明其内容。
# What is to be achieved.
about-19be73d7 = 要达到的目标。
# Because of which incidents.
about-b6edfc8e = 因哪些事件。
# Because of which indicators.
about-1b6fe9cc = 因哪些指标。
# What made it necessary.
about-ff45698f = 促成的原因。
# The support item.
about-6268ba75 = 哪项支助。
# The command, as the API spells it with a capital: `OpenCase`.
about-21ec7eb4 = 命令，按 API 的写法，首字母大写：`OpenCase`。
# The roles.
about-23f0ce50 = 角色。
# The authorities it stands for, as notifications name them.
about-5a30ba12 = 其所代表的当局，按通知中的名称。
# The countries it answers for.
about-b9bb3997 = 其负责的国家。
# The donors it stands for.
about-7203b52e = 其所代表的捐助方。
# The office.
about-fa91444f = 办事处。
# The event to annul, by its position.
about-0efc0be4 = 拟撤销的记录，以位置指明。
# The field, as the payload spells it; parts of lists by number: `outcome`, `outcomes.0.outcome`.
about-d7139908 = 字段，按内容的写法；列表成员以序号表示：`outcome`、`outcomes.0.outcome`。
# The value it should have, as JSON: `"NOT_MET"`, `12`.
about-37ecd682 = 应有的值，以 JSON 表示：`"NOT_MET"`、`12`。
# The event to correct, by its position.
about-0de5eaf8 = 拟更正的记录，以位置指明。
# Its number: one more than the last.
about-5f1145b4 = 编号：比上一个大一。
# What changed, and why.
about-0329e3e2 = 变更内容及原因。
# A row a role; a role without a row sees nothing.
about-3d7b19b7 = 每个角色一行；没有行的角色什么也看不到。
# The smallest count that is shown to whom small counts are withheld from.
about-5eedc1b7 = 对隐藏小计数者显示的最小计数。
# A rule a kind.
about-ddee5140 = 每种类型一条规则。
# A rule a deadline.
about-b90aa327 = 每种期限一条规则。
# From which day it is in force.
about-3d95eebd = 自哪一日起生效。
# How long alerts may be put off.
about-23499487 = 警报最长可推迟多久。
# At which authority a role decides.
about-fb2a2e10 = 各角色在哪一机关决定。
# Days and hours.
about-53a305b9 = 天数和小时数。
# The emergency path.
about-22fcde21 = 紧急程序。
# Who decides at which level; a level without a rung cannot be approved.
about-781a56a1 = 谁在何级别决定；没有对应层级的级别不能批准。
# Five rows, severity 1 to 5, of five levels, likelihood 1 to 5.
about-a8290700 = 五行（严重程度 1 至 5），每行五级（可能性 1 至 5）。
# Who may give which command.
about-97a0685d = 谁可下达哪些命令。
# Clauses without which support does not start.
about-4773f2e8 = 缺少则支助不得开始的条款。
# Severity is the average of its three parts, rounded up, in place of the highest of them.
about-02aee1ae = 严重程度取三个部分的平均值并向上取整，而非取其最高者。
# The vocabularies.
about-76453059 = 词表。
# On what the reading rests.
about-d91be10f = 评定的依据。
# The measures a residual reading relies on.
about-cd0c5a55 = 剩余评定所依靠的措施。
# The risk.
about-59c9e31e = 风险。
# The rapid assessment it rests on.
about-5e7f323b = 所依据的快速评估。
# What the ratifier found.
about-a658c981 = 批准者的结论。
# The answer.
about-c7b4ec9e = 答复。
# The answer in writing.
about-f0edd49c = 书面答复。
# Which notification.
about-2bc9e371 = 哪项通知。
# By when a corrective action was promised.
about-90555289 = 承诺纠正行动的期限。
# The new commander, as an opaque reference.
about-5c4c5e75 = 新指挥官，以不透明编号表示。
# What is known about it; no names.
about-e7972b53 = 已知情况；不写姓名。
# Which recipient.
about-cf8211d2 = 哪个受援方。
# Whether the office concurs.
about-07fcaeab = 办事处是否同意会签。
# The request.
about-b975e7db = 请求。
# The condition.
about-cabeec20 = 条件。
# What happened.
about-202faec0 = 发生了什么。
# How many days before that it was to be said.
about-afc4d491 = 应提前多少天告知。
# When it is due.
about-4a58b11e = 到期时间。
# What is due.
about-ca992e94 = 到期事项。
# When it was due.
about-cdbab19b = 原到期时间。
# What was due.
about-9473c2f1 = 原到期事项。
# The hour, where it matters; needed under an emergency.
about-347aa550 = 时刻（如属重要）；紧急情况下必填。
# Under which emergency, where it is not ordinary support.
about-f1d46bf3 = 若非普通支助，属哪项紧急授权。
# Delivery note.
about-2450a135 = 交付单。
# How much, in hundredths of the item's unit.
about-0c25f19c = 数量，以支助单位的百分之一计。
# What it was worth.
about-4a4c9beb = 当时的价值。
# Which element.
about-906055b4 = 哪项要素。
# The finding.
about-8f3d5d1c = 结论。
# How and by when an unknown will be found out.
about-160d870b = 未知事项将如何及何时查明。
# What Legal says.
about-b752127e = 法律部门的意见。
# Under which condition.
about-1ee05c16 = 附何条件。
# The advice in writing.
about-2f712754 = 书面意见。
# On which of the four.
about-7038cec9 = 针对四项中的哪一项。
# What was asked.
about-e181e50f = 所询问的内容。
# What changed.
about-e7f791a4 = 变化内容。
# What kind of change.
about-2e499c90 = 何种变化。
# At which recipient; needed for a change of command.
about-606ed128 = 哪个受援方；指挥变更时必填。
# The advice.
about-fe6f201e = 建议。
# Who of the mechanism saw it otherwise, and why.
about-3c6d7e4b = 机制中谁持不同意见，及其理由。
# When it came.
about-dca0939a = 收到日期。
# How far monitors could look.
about-8dc73e8e = 监测人员可查看的程度。
# Whether it was announced.
about-922a23d3 = 是否事先通知。
# What they found; no names.
about-280fec70 = 所发现的情况；不写姓名。
# Where, as coarsely as safety asks.
about-17b2d05d = 地点，按安全所需从略。
# Which recipient was visited.
about-69191d9c = 访问了哪个受援方。
# Every asset is returned or accounted for.
about-e0e5ac81 = 所有资产均已归还或已核销。
# Access to data is cut.
about-941ae9d2 = 数据访问已切断。
# Donors and recipients have notice.
about-1686a5c9 = 捐助方和受援方已获通知。
# What is asked of them.
about-fb755029 = 向其提出的问题。
# Its commander, as an opaque reference.
about-361a1203 = 其指挥官，以不透明编号表示。
# Its country.
about-b60163da = 其国家。
# Marks made-up data.
about-4be41ffd = 标记虚构数据。
# What kind of force, from the policy's vocabulary `force_type`.
about-07d3db4a = 何种部队，取自政策词表。
# Its name: an institution or a unit, never a person.
about-68691b11 = 名称：机构或单位，绝非个人。
# The institution or unit above it.
about-fadfc031 = 其上级机构或单位。
# For which pairs; every declined, ceased or excluded pair where omitted.
about-d77e6a4c = 哪些组合；留空为所有被拒绝、终止或排除的组合。
# The new facts.
about-b420c964 = 新事实。
# What it is about.
about-ab44111f = 所涉内容。
# Whether children were among them.
about-1f074a05 = 其中是否有儿童。
# When it happened.
about-af92936b = 发生时间。
# Where, coarsely.
about-e4b90058 = 大致地点。
# Which recipients are concerned.
about-6911861a = 涉及哪些受援方。
# Where the information came from, never more closely.
about-2d2a599c = 信息来源，绝不更具体。
# What happened; no names.
about-22e42429 = 发生了什么；不写姓名。
# How many people were harmed.
about-12d31876 = 受害人数。
# What was done.
about-2b78de99 = 已做之事。
# Per cent done, 0 to 100.
about-a35e1ae6 = 完成百分比，0 至 100。
# On which pairs; every pair in process where omitted.
about-3c49b3b0 = 就哪些组合；留空为所有办理中的组合。
# What is proposed.
about-0da94c58 = 所提议的内容。
# Id of the request.
about-35eed5e0 = 请求的编号。
# Why it is over.
about-a1a85585 = 结束的原因。
# How.
about-8f70c163 = 如何。
# The continuing conditions that hold again.
about-fc61886d = 重新满足的持续条件。
# Evidence of corrective action, obtained after the suspension.
about-a347d5dd = 暂停之后取得的纠正行动证据。
# Which of its pairs; all of them where omitted.
about-d1171198 = 其中哪些组合；留空为全部。
# Who asked for it; the person who resumes is another.
about-7583e6a4 = 由谁请求；恢复者须为另一人。
# Of which suspension.
about-86136471 = 哪次暂停。
# What is needed.
about-ba0109e0 = 所需内容。
# What the review found.
about-6df440d3 = 审查的发现。
# When the next review is due.
about-4639c207 = 下次审查的期限。
# What it is now.
about-93f032c6 = 现为何物。
# Whether it could wound, as known now.
about-816e383e = 就现在所知，是否可能致伤。
# What it is for, as known now.
about-d7625961 = 就现在所知的用途。
# How many now.
about-62a37095 = 现有数量。
# Why it changed.
about-d03915f6 = 变更原因。
# Worth now.
about-8b9ca0c3 = 现值。
# From whom.
about-88039e2f = 从谁处收回。
# The authority.
about-0a359eef = 机关。
# Irremediability: how hard to make good.
about-4f9f01d1 = 不可补救性：补救的难度。
# Likelihood: 1 rare to 5 almost certain.
about-227c0b21 = 可能性：1 罕见至 5 几乎必然。
# Scale: how grave.
about-08763011 = 严重程度：有多严重。
# Scope: how many people.
about-ffbf1f2b = 范围：涉及多少人。
# On what the result bites.
about-f44930cc = 结果适用于何者。
# The earlier screening it was taken over from.
about-ddb0801e = 所沿用的先前审核。
# How credible the information is.
about-a1e3d433 = 信息的可信程度。
# When it expires; the policy's limit where omitted or later than that.
about-6fb8334d = 过期日期；留空或更晚则以政策上限为准。
# The person screened, as an opaque reference.
about-63833a1d = 被审核人员，以不透明编号表示。
# What was found.
about-4655ca40 = 所发现的情况。
# Who screened.
about-a4947de4 = 审核人。
# When it was screened.
about-2d7704fe = 审核日期。
# Id of the screening.
about-36a68ee0 = 审核的编号。
# The gravest violation found.
about-f345f0de = 所发现的最严重侵犯行为。
# The clauses it holds.
about-35bd19cf = 所含条款。
# The agreement itself.
about-35f3af09 = 协定本身。
# Its form.
about-907c69fe = 其形式。
# When it was signed.
about-765e25d2 = 签署日期。
# Hours.
about-1b9b4dbb = 小时数。
# Why it is made.
about-021a7b04 = 进行的原因。
# Items for which no risk was identified, said explicitly.
about-d23d592e = 明确声明未发现风险的支助。
# Is there a real risk that the recipient commits grave violations? Must be answered where a level is prohibitive.
about-4d79578f = 受援方是否存在犯下严重侵犯行为的真实风险？若任一级别为“禁止”，则必须回答。
# Why, where it was answered.
about-e745120b = 若已回答，说明理由。
# What the assessor recommends.
about-13845572 = 评估人的建议。
# Which pairs; every approved or active pair where omitted.
about-8a929f2c = 哪些组合；留空为所有已批准或进行中的组合。
# A precaution or a decision.
about-d6aa06cb = 预防措施或决定。
# What the recipient must do to resume.
about-7d57eae9 = 受援方恢复支助须做什么。
# Id of the suspension.
about-663f9eef = 暂停的编号。
# What is demanded.
about-c67b8648 = 所提要求。
# Of which intervention.
about-6b0fd1da = 哪项干预。
# The notification that carries it.
about-f3066683 = 承载此项的通知。
# Harm is ongoing: rungs may be passed over.
about-d0470120 = 损害仍在继续：可越级。
# By when an answer is due; as the policy says where omitted.
about-124cdfe5 = 答复期限；留空则按政策。
# On which rung.
about-7708d536 = 在哪一层级。
# By when now.
about-a8a83914 = 现在的期限。
# Who asked for it.
about-0fdccdd3 = 由谁请求。
# What must be so now.
about-a5fedd45 = 现在必须具备的条件。
# How well it works; "not effective" opens it again.
about-846d4b88 = 成效如何；“无效”会使其重新开启。
# Its name.
about-d0c2f83e = 名称。
# Its values.
about-845a82db = 各个值。
