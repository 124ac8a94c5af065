# The sentences of the page.
# Not yet read by a native reviewer.

## Around every screen

page-name = 人权尽职案卷账册
page-skip = 跳至正文
page-screens = 页面
page-menu = 菜单
page-portfolio = 总览
page-register = 登记册
page-recipients = 受援方
page-alerts = 警报
page-audit = 审计
page-reports = 报告
page-policy = 政策
page-record = 记录
page-account = 账户
page-language = 语言
page-theme = 浅色或深色
page-theme-system = 跟随系统
page-theme-light = 浅色
page-theme-dark = 深色
page-log-out = 退出
page-demonstration = 演示数据。不涉及任何真实的人、部队或国家。
page-connection-lost = 与账册的连接已中断。所示内容可能已过时；连接将自动从中断处恢复。
page-help = 帮助：命令“hrdd help”，或贵办事处的账册管理员。
page-no-such-view = 没有此页面
page-no-such-view-why = 该地址未指向本页可显示的任何内容。
page-unreachable = 无法连接账册。请检查网络后重试。
page-as-table = 以表格显示
page-filter = 显示

## Logging in

page-log-in = 登录
page-user = 您的人员编号
page-password = 密码
page-role = 角色
page-office = 办事处
page-which-role = 角色和办事处（如您有多个）
page-emergency-reason = 使用应急账户的用途。将记录在案。
page-with-token = 使用访问令牌
page-token = 访问令牌
page-token-about = 令牌只保留在本标签页，且只发送给本账册。
page-have-code = 我有一次性代码，需要设置密码
page-logged-out = 您已退出。
page-session-over = 会话已结束。请重新登录，您将回到原处。
page-setup = 设置密码
page-setup-about = 账册管理员已给您一个代码。该代码只能使用一次。
page-code = 一次性代码
page-new-password = 新密码
page-new-password-again = 再次输入新密码
page-passwords-differ = 两次输入的密码不一致。
page-set-password = 设置密码
page-password-set = { $user } 的密码已设置。请用该密码登录。

## Portfolio and register

page-country = 国家
page-stages = 按阶段划分的案卷
page-reference = 编号
page-title = 标题
page-status = 状态

## Ways in, and sessions

page-with-provider = 用贵组织的账户登录
page-with-provider-about = 您将转到贵组织的身份认证系统，然后返回此处。
page-coming-back = 正从身份认证系统返回。
page-as-whom = 以何种角色、代表哪个办事处
page-choose = 选择
page-emergency-about = 身份认证系统无响应时，可用应急账户及其密码登录。每次使用均记录在案，并通知监察人员。
page-session-idle = 会话因长时间未使用而结束。请重新登录，您将回到原处。
page-idle-soon = 会话已有一段时间未使用，将于 { $when } 结束。
page-ends-soon = 本会话最迟于 { $when } 结束。请在此之前写完，或重新登录。
page-stay = 保持登录
page-password-length = 12 至 128 个字符。可用一句话。
page-setup-no-code = 没有代码，或代码已过期？请账册管理员另发一个：hrdd admin setup-link。
page-explorer = 直接查询 API：查询工具

## Alerts

ledger-alerts-about = 最新在前。查看期间收到的警报自动显示；您正在填写的内容不受影响。
ledger-filter-alerts = 筛选警报
ledger-alerts-picture = 警报一览
ledger-state = 状态
ledger-open-ones = 全部未结
ledger-all-of-them = 全部，包括已解决
ledger-at-least = 最低紧急程度
ledger-says = 警报内容
ledger-any = 不限
ledger-all-again = 取消筛选
ledger-case = 案卷
ledger-recipient = 受援方
ledger-loading = 正在查询账册，请稍候。
ledger-no-alerts = 没有未结警报。您可查看的内容中没有越限、违反、暂停或到期事项。
ledger-no-alerts-so = 没有符合筛选条件的警报。
ledger-no-such-case = 没有案卷 { $reference }，或该案卷不对您显示。
ledger-no-such-alert = 没有警报 { $position }，或该警报不对您显示。
ledger-named-alert = 地址所指的警报
ledger-pages = 分页
ledger-newest = 最新
ledger-older = 更早
ledger-since = 打开本页以来
ledger-listening = 实时接收中：新警报立即显示。
ledger-not-listening = 目前未在接收。稍后将从中断处继续，不会遗漏。
ledger-show = 查看
ledger-about = 事由
ledger-due = 到期
ledger-until = 推迟至
ledger-by = 处理人
ledger-told = 已通知
ledger-nobody = 无人
ledger-comma = 、
ledger-gone-further = 上报
ledger-times-further = { $count ->
   *[other] { $count } 次
}
ledger-raised = 发出
ledger-recorded = 记录于
ledger-effective = 发生于
ledger-not-shown = 不对您显示
ledger-itself = 账册本身
ledger-for-whom = 代表 { $user }
ledger-life = 警报经过，最新在前
ledger-life-cut = 仅显示最近一百步。
ledger-alert-named = 命令中的名称
ledger-event-of = 事件 { $position }
ledger-acknowledge = 由我处理
ledger-acknowledge-about = 您的人员编号将记录在案。不再通知其他人。
ledger-snooze = 推迟
ledger-snooze-about = 届时警报自动恢复，重新等待答复。
ledger-resolve = 标为已解决
ledger-resolve-about = 用于已了结的事项。如记录显示情况依旧，将不予接受，或再次发出警报。
ledger-escalate = 上报下一级
ledger-escalate-about = 由规则确定下一步通知何人及何时通知。
ledger-wake = 取消推迟
ledger-wake-about = 警报自现在起等待答复。
ledger-note = 处理情况
ledger-reason = 原因
ledger-put-off-until = 推迟至（您的当地时间）
ledger-as-a-try = 试行，以了解规则如何判断
ledger-would-be-refused = 按目前情况将被拒绝：
ledger-recorded-as = 已记录在案，至事件 { $position }。

## Audit explorer

ledger-tab-events = 事件
ledger-tab-integrity = 完整性
ledger-tab-attempts = 被拒命令
ledger-tab-readings = 查阅记录
ledger-two-clocks = 两种时间：何时记录，何时发生
ledger-clock-recorded-about = 记录时间：账册收录的时刻。任何人不得选定，只会向前推移，日志按此排序。
ledger-clock-effective-about = 发生日期：所述情况在现实中发生之日，由记录者填写。不会是将来的日期，但可能早得多。
ledger-order-about = 列表始终按记录顺序排列，最新在前。您选定的时间列在首位，日期筛选也以其为准。
ledger-filter-events = 筛选事件
ledger-clock = 按何种时间
ledger-recorded-long = 记录时间
ledger-effective-long = 发生日期
ledger-from = 自
ledger-to = 至
ledger-kind = 类型
ledger-action = 行动
ledger-action-of = 行动 { $number }
ledger-person = 人员
ledger-text = 包含文字
ledger-go-to = 转到指定位置
ledger-position = 位置
ledger-open-it = 打开
ledger-newer-events = { $count ->
   *[other] 此后又记录了 { $count } 项事件。
}
ledger-show-them = 显示
ledger-no-events = 没有您可查看的事件。
ledger-no-events-so = 您可查看的事件中没有符合筛选条件的。
ledger-none-here = 已查找的部分中没有。请继续查找更早的事件。
ledger-events = 事件
ledger-what = 事项
ledger-actor = 经办人
ledger-recorded-late = { $count ->
   *[other] 晚 { $count } 天记录
}
ledger-beside = 相邻事件
ledger-event-before = 上一项
ledger-event-after = 下一项
ledger-close = 关闭
ledger-no-such-event = 没有事件 { $position }，或该事件不对您显示。
ledger-confidentiality = 密级
ledger-edition = 依据的政策
ledger-edition-of = 第 { $number } 版
ledger-revision-of = 修订号 { $revision }，属于
ledger-command-name = 命令名称
ledger-cause = 起因
ledger-what-it-says = 内容
ledger-as-json = 按导出格式显示为 JSON
ledger-nothing = 空
ledger-none = 无
ledger-yes = 是
ledger-no = 否
ledger-proof = 完整性证明
ledger-leaf = 记录的哈希值（叶）
ledger-place = 在树中的位置
ledger-place-of = { $index } / { $size }，从 0 起计
ledger-root = 根
ledger-holds = 成立
ledger-holds-not = 不成立
ledger-check-leaf = 所存记录的哈希值与账册所称一致，且位于此位置。
ledger-check-root = 由此可通至检查点的根。
ledger-check-note = 已签署的检查点文本载明此根和此大小。
ledger-check-signature = 账册所称的密钥已签署该文本。
ledger-checked-here = 由本浏览器根据所存字节计算。密钥是否确属本日志、见证人签署了什么，请用 hrdd verify 和您从别处取得的密钥核验。
ledger-no-proof = 无完整性证明：并非所有角色均可查看证明，最新检查点之后的事件尚无证明。
ledger-who-read = 查阅人
ledger-readings-about = 记录在案的有：对绝密内容的查阅、导出、打包以及对人员登记册的查阅。查阅向所有人公开的内容不留记录。
ledger-nobody-read = 就留有记录的查阅而言，无人查阅。
ledger-more-readings = 全部查阅记录
ledger-readings = 查阅记录
ledger-when = 时间
ledger-how-read = 查阅方式
ledger-many-events = 多项
ledger-none-asked = 未要求说明
ledger-filter-readings = 筛选查阅记录
ledger-no-readings = 没有查阅记录。
ledger-attempts = 被拒命令
ledger-attempts-about = 被规则拒绝的命令。它们不是事件，不属于历史、完整性证明或备份，最早的不再保留。
ledger-filter-attempts = 筛选被拒命令
ledger-no-attempts = 所保留的被拒命令中没有符合条件的。
ledger-rule = 规则
ledger-command = 命令
ledger-of-a-case = 所属案卷
ledger-left-out = { $count ->
   *[other] 此前另有 { $count } 次未保留
}
ledger-integrity-about = 三重核对依次进行：本服务器反复重读全部所存字节，签署其所保管的内容，并由他方签署确认其所见。
ledger-ribbon = 整个日志：核对与签署
ledger-checked-by-server = 本服务器的核对
ledger-verdict = 结论
ledger-scrub-whole = 完整
ledger-scrub-damaged = 受损
ledger-scrub-not-yet = 首次复核进行中
ledger-scrub-off = 已关闭
ledger-finding = 发现的问题
ledger-first-bad = 首个不符位置
ledger-pass-ended = 上次复核完成于
ledger-not-yet = 尚未
ledger-pass-at = 复核进度
ledger-of-events = { $position } / { $end }
ledger-last-event = 最后一项事件
ledger-shown-up-to = 显示至
ledger-views = 数据视图
ledger-views-well = 与日志同步
ledger-stopped = 记录已停止
ledger-witnesses = 见证人
ledger-witness-alarm = 有见证人称本日志并非其所见的日志。请停止操作，并联系账册管理员。
ledger-no-witnesses = 未请任何见证人。如需见证人：hrdd serve --trust。
ledger-no-witness = 无
ledger-witnessed-to = 见证人已签署至事件 { $position }；落后 { $behind } 项。
ledger-signed = 至事件 { $position }，签署于 { $when }
ledger-checkpoint = 最新检查点
ledger-no-checkpoint = 尚无检查点，或不对您显示。
ledger-origin = 日志名称
ledger-size = 涵盖事件至
ledger-streams-root = 全部案卷的根
ledger-keys = 公钥
ledger-keep-the-note = 请将此文本另存他处，如打印或以邮件寄存。日后加以比对，即可发现日志是否被改动。
ledger-note-itself = 已签署的检查点文本

## Policy

ledger-policy-about = 规则作出判断的依据。以往各版均予保留：案卷按其当日有效的版本判断。
ledger-which-edition = 版本
ledger-in-force-on = 生效之日
ledger-today = 今天
ledger-print = 打印
ledger-editions = 各版
ledger-in-force-from = 自 { $day } 起生效
ledger-in-force = 今天有效
ledger-alert-rules = 警报规则
ledger-alert-rules-about = 每种警报的紧急程度、期限提前多久公布以及通知何人。
ledger-alert-editions = 警报规则的版本
ledger-alert-shipped = 程序自带的规则
ledger-alert-kinds = 警报
ledger-alert-deadlines = 期限
ledger-urgent = 紧急程度
ledger-graver = 严重时为{ $severity }
ledger-urgent-near = 临近时
ledger-urgent-passed = 过期后
ledger-told-at-once = 立即通知
ledger-told-later = 随后通知
ledger-told-after = { $hours }后：{ $roles }
ledger-nobody-later = 无人
ledger-days-before = 提前天数
ledger-not-announced = 不公布
ledger-snooze-limits = 警报最多可推迟多久
ledger-not-in-force = 今天无效
ledger-no-such-edition = 该日没有生效的版本，或没有该编号的版本。
ledger-no-policy = 没有生效的政策，或政策不对您显示。
ledger-matrix = 风险矩阵
ledger-severity-average = 严重程度为规模、范围和不可补救性的平均值。
ledger-severity-highest = 严重程度为规模、范围和不可补救性中的最高值。
ledger-likelihood-of = 可能性 { $number }
ledger-severity-of = 严重程度 { $number }
ledger-ladder = 决定权限
ledger-residual-level = 剩余风险等级
ledger-lowest-authority = 最低决定机关
ledger-holds-at-most = 批准的最长有效期
ledger-needs-concurrence = 且须经区域办事处会签
ledger-prohibitive = 剩余风险等级为禁止性的，任何人不得批准。
ledger-emergency-on = 可提供紧急支助，最长 { $days } 天；上一级须在 { $hours } 小时内追认。
ledger-emergency-off = 不可提供紧急支助。
ledger-authorities = 决定机关
ledger-deadlines = 期限
ledger-what-falls-due = 事项
ledger-within = 时限
ledger-days = { $count ->
   *[other] { $count } 天
}
ledger-hours = { $count ->
   *[other] { $count } 小时
}
ledger-due-assessmentValidityDays = 经核可的评估的有效期
ledger-due-commanderScreeningDays = 指挥官审核的有效期
ledger-due-forcedReviewDays = 支助进行中出现记录矛盾，须作审查
ledger-due-graveIncidentHours = 发生严重事件或失去先决条件，须采取行动
ledger-due-incidentAssessmentDays = 对事件作出评估
ledger-due-institutionScreeningDays = 机构或单位审核的有效期
ledger-due-mechanismAnswerDays = 机制作出答复
ledger-due-pauseHours = 项目经理自行决定的暂停到期
ledger-due-periodicReviewDays = 批准或上次审查后进行定期审查
ledger-due-preconditionValidityDays = 先决条件的有效期
ledger-due-rescreeningDays = 指挥官变动后重新审核受援方
ledger-due-suspensionLimitDays = 暂停的支助须终止，或由总部延长暂停
ledger-due-suspensionReviewDays = 对暂停作出审查
ledger-due-windDownDays = 已终止的支助完成收尾
ledger-due-intervention = 对干预作出答复：{ $rung }
ledger-clauses = 必备条款
ledger-clauses-about = 已签署的协议缺少这些条款的，支助不得开始。
ledger-no-clauses = 本版未规定必备条款。
ledger-permissions = 操作权限
ledger-permissions-about = 命令名称与 API 相同。角色相同的命令列在一起。
ledger-roles = 角色
ledger-commands = 命令
ledger-vocabularies = 词表
ledger-access = 查阅权限
ledger-smallest-count = 注明的各行不显示小于 { $count } 的计数
ledger-reach = 适用案卷
ledger-up-to = 最高密级
ledger-sees = 可见内容
ledger-also = 其他
ledger-introspects = 可查询数据模式
ledger-without-small = 不显示小计数

## 按代码说明被拒绝的原因；服务器的英文说明更详细

page-refused-UNAUTHENTICATED = 此处已无人登录。请重新登录。
page-refused-LOGIN = 编号与密码不符，或没有这样的有效账户。
page-refused-FORBIDDEN = 这不适用于您的角色，或不适用于此令牌。
page-refused-NOT_FOUND = 此处没有您可见的此项内容。请核对编号。
page-refused-BAD_USER_INPUT = 所填内容不能这样接受。
page-refused-CHOICES = 您有多个角色。请选择现在以哪一个行事。
page-refused-REASON = 请说明现在使用此账户的目的。
page-refused-PROVIDER = 身份认证系统未允许您进入，或未正常应答。
page-refused-POSITION_AHEAD = 日志尚未到达该处。请查询更早的时刻。
page-refused-RATE_LIMITED = 短时间内请求过多。请稍后再试。
page-refused-QUERY_TOO_COMPLEX = 一次请求的内容过多。请减少。
page-refused-TIMEOUT = 耗时过长，已放弃。请减少请求内容，或再试一次。
page-refused-UNAVAILABLE = 登记册目前无法回答。请稍后再试。
page-refused-PROJECTION_STOPPED = 目前无法回答。没有任何丢失：日志中有每个事件。请操作员重新启动服务器。
page-refused-DISK_NEARLY_FULL = 未记录任何内容：服务器磁盘几乎已满。请操作员腾出空间。
page-refused-INTERNAL = 服务器出错。请再试；若再次出错，请告知操作员发生的时间。
