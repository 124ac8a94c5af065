# Chinese: the sentences of the pictures.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

## Counts, used in the sentences below

days = { $days ->
   *[other] { $days } 天
}
cases = { $count ->
   *[other] { $count } 个案卷
}
risks = { $count ->
   *[other] { $count } 项风险
}
conditions-count = { $count ->
   *[other] { $count } 项条件
}

## Around every picture

demonstration = 演示数据。不涉及任何真实的人、部队或国家。
case-and-step = { $case } · 第 { $step } 步，共 { $of } 步
stamp-case = 截至案卷 { $case } 的第 { $step } 项事件（共 { $of } 项）
stamp-portfolio = 您可查看的全部案卷
stamp-position = 日志位置 { $position }
stamp-hash = 该记录的哈希值 { $hash }…
stamp-no-hash = 哈希值不对您显示
stamp-policy = 政策第 { $edition } 版
stamp-filter = 筛选：{ $filter }
stamp-no-filter = 无筛选
stamp-day = 日期 { $day }
stamp-effective = { $day } 的实际情况，以该位置所知为限
hidden-events = { $count ->
   *[other] 本案卷有 { $count } 项事件不对您显示。
}
hidden-cases = { $count ->
   *[other] 略去 { $count } 个案卷：所需内容未全部对您显示。
}
empty-withheld = 不对您显示：您的角色无权查看该图所示内容。
capped = 已绘制 { $shown } / { $all }。
capped-at-least = 已绘制 { $shown }，总数至少 { $all }。
more-in-table = 表中另有 { $count } 行。
none = 无
changed = 已变更
today = 今天
severity = 严重程度
likelihood = 可能性
level = 等级
score-1 = 1 极低
score-2 = 2 低
score-3 = 3 中
score-4 = 4 高
score-5 = 5 极高
state-since = { $state }，已 { days }
breached-since = { $state }，已 { days }
state-by = { $state }，{ $by }
days-ago = { days }前
days-left = 还剩 { days }
days-overdue = 逾期 { days }
days-open = 中位数 { days }
days-short = { days }
days-suspended = { days }
due-on = 期限 { $day }
unit-count = { $value }
unit-percent = { $value }%
unit-per-thousand = 每千 { $value }
unit-days = { $value } 天
unit-hours = { $value } 小时

## Columns and rows

col-step = 步骤
col-event = 事件
col-happened = 发生日期
col-recorded = 记录日期
col-number = 编号
col-risk = 风险
col-before = 之前
col-after = 之后
col-level = 等级
col-severity = 严重程度
col-likelihood = 可能性
col-cases = 案卷数
col-stage = 阶段
col-median-days = 开案天数中位数
col-indicator = 指标
col-state = 状态
col-since = 自
col-last = 最新值
col-threshold = 阈值
col-case = 案卷
col-support = 支助
col-from = 自
col-to = 至
col-days-suspended = 暂停天数
col-severity-word = 紧急程度
col-alert = 警报
col-raised = 发出日期
col-by = 处理人
col-what = 项目
col-value = 内容
col-changed = 变更
col-due = 到期
col-days-left = 剩余天数
col-events = 事件数
col-days = 开案天数
col-quiet = 最长无记录天数
col-inherent = 固有
col-residual = 剩余
col-now = 最新
row-status = 目前状态
row-title = 事由
row-authority = 决定机关
row-level = 接受的剩余风险
row-because = 原因
row-policy = 适用规则
row-dossier = 依据
row-valid-until = 有效期至
row-dissent = 异议
row-departs = 建议
row-before = 此前
row-review = 下次审查
row-events = 日志事件数
row-opened = 打开时已核对至
row-again = 后台复核至
row-finished = 上次完整复核
row-flaw = 首个不符记录
again-since = { $position }，自 { $since }
pin-signed = 本日志签署的检查点：{ $size }
pin-witnessed = 见证人签署的检查点：{ $size }

## Keys of the drawings

key-past = 已过
key-here = 当前
key-later = 尚未发生
key-decision = 决定
key-alert = 警报
key-suspension = 暂停
key-other = 其他事件
key-before = 缓解前
key-after = 缓解后
key-same = 未变
key-moved = 移至
key-under-way = 进行中
key-attention = 需关注
key-over = 已结束
key-measured = 测量值
key-threshold = 阈值
key-warning = 预警线
key-waiting = 已批准未开始
key-running = 进行中
key-suspended = 暂停
key-ended = 已结束或终止
key-verified = 已核对无误
key-unverified = 此后记录，尚未复核
key-flaw = 与原记录不符
key-doubt = 此后不可信
key-checkpoint = 检查点
key-due = 待办
key-overdue = 逾期
key-done = 已完成
key-falls = 下降或持平
key-climbs = 再度上升

## The film strip

film-title = 案卷逐步记录
film-here = 第 { $step } 步，共 { $of } 步：{ $event }。
film-empty = 本案卷没有可对您显示的事件。
film-later = 尚未发生
film-broken = 不可信
film-broken-from = 第 { $step } 步的记录与原记录不符。此后内容均不可信。
film-window = 逐一绘制 { $shown } 步，共 { $all } 步。时间轴显示全部。
film-rail = 按日期
film-quiet = { days }无记录
film-quiet-from = 自 { $day } 起 { days }无记录。

## The matrix

matrix-title = 缓解前后的风险
matrix-told = { risks }。缓解后等级降低：{ $less }。
matrix-told-portfolio = { cases }中各自最严重的风险（最近评定）。
matrix-projected = 缓解后按商定措施计算，并非全部经核实。
matrix-empty = 本案卷尚未评定任何风险。
matrix-empty-portfolio = 您可查看的案卷均无已评定风险。

## The funnel

funnel-title = 按阶段划分的案卷
funnel-now = 所处阶段：{ cases }。暂停：{ $suspended }。
funnel-reached = 曾到达的阶段：{ cases }。
funnel-hairline = 细线：该阶段案卷自立案（至结案）的天数中位数。
funnel-empty = 此处没有您可查看的案卷。
funnel-small = 不显示：某项计数过小，可能指向具体案卷。
reached-opened = 已立案
reached-rated = 已评定风险
reached-decided = 已作决定
reached-approved = 已批准
reached-suspended = 曾暂停
reached-closed = 已结案

## Indicators

indicators-title = 指标与阈值
indicators-told = 指标：{ $count }。越限：{ $breached }。
indicators-empty = 本案卷尚未定义指标。
indicators-none-breached = 您可查看的案卷中没有越限指标。
breached-from = 达到 { $value } 即越限
breached-below = 低于 { $value } 即越限

## Suspensions

suspensions-title = 支助的运行与暂停
suspensions-told = 支助与受援方组合：{ $count }。暂停：{ $now }。
suspensions-told-portfolio = 曾暂停：{ cases }。仍暂停：{ $now }。
suspensions-empty = 本案卷尚无获批支助，故无运行或暂停。
suspensions-empty-portfolio = 您可查看的支助从未被暂停。

## Alerts

alerts-title = 警报
alerts-told = 未结：{ $count }。危急：{ $critical }。
alerts-rhythm = 30 天内发出：{ $count }
alerts-empty = 没有未结警报，30 天内也未发出警报。
alerts-none-open = 没有未结警报。
alerts-ledger = 账册本身

## The decision

decision-title = 决定
decision-approved = 支助于 { $day } 由 { $by } 无条件批准。
decision-approved-with-conditions = 支助于 { $day } 由 { $by } 批准，附 { conditions-count }。
decision-declined = 支助于 { $day } 由 { $by } 拒绝。
decision-none = 尚未作出决定。案卷状态：{ $status }。
decision-suspended = 支助自 { $day } 起暂停。
decision-ceased = 支助已于 { $day } 终止。
decision-review = 审查期限：{ $day }。
stands-at = 状态：{ $status }
dossier-up-to = 截至第 { $step } 步的卷宗，哈希值 { $hash }…
dissent-by = 不同意：{ $offices }（{ $count }）
dissent-none = 无记录
departs = 与机制建议不同
decisions-before = 此前决定：{ $count }
conditions = 条件
decided-approved = { $day } 批准
decided-declined = { $day } 拒绝

## What a step changed

diff-title = 该步骤的变更
diff-told = 第 { $step } 步：{ $event }，{ $day }，记录人 { $by }。变更行数：{ $count }。
diff-same = 未变更（{ $count }）：{ $fields }
diff-empty = 该步骤不对您显示。
field-status = 阶段
field-items = 支助
field-recipients = 受援方
field-pairs = 支助与受援方
field-assessment = 评估
field-risks = 风险
field-level = 剩余风险
field-measures = 措施
field-decision = 决定
field-conditions = 条件
field-indicators = 指标
field-review = 下次审查
field-incidents = 未结事件
field-interventions = 未结干预
field-suspensions = 暂停
field-evidence = 证据
field-alerts = 未结警报

## Integrity

integrity-title = 整个日志：核对情况
integrity-told = 日志事件数：{ $count }。已核对至第 { $opened } 项：与记录一致。
integrity-flaw = 第 { $position } 项与原记录不符。此后均不可信；请运行 hrdd verify。
integrity-by-server = 以上由保管日志的程序所述。自行核对：hrdd verify，或另存的检查点。
integrity-empty = 日志为空。

## The calendar

calendar-title = 审查：待办、已完成、逾期
calendar-told = 待办：{ $count }。逾期：{ $overdue }。
calendar-empty = 这几周没有到期或已完成的审查。
calendar-done-of = 已完成的审查仅涵盖最近开立的 { $count } 个案卷。
week-sum = 本周
week-counts = 待办 { $due }，完成 { $done }
weekday-1 = 周一
weekday-2 = 周二
weekday-3 = 周三
weekday-4 = 周四
weekday-5 = 周五
weekday-6 = 周六
weekday-7 = 周日

## The dotted chart

dotted-title = 各案卷立案以来的事件
dotted-told = { cases }，最久者在前。最久：{ days }。
dotted-axis = 立案以来天数
dotted-empty = 没有全部事件均对您显示的案卷。

## Risk drift

drift-title = 风险变化：固有、剩余、最新
drift-told = { cases }。再度上升：{ $climbing }。
drift-climbs = { $case } 上升
drift-empty = 您可查看的案卷均无已评定风险。

## Conditions over time

conditions-title = 条件随时间的变化
conditions-told = 未满足：{ $open }。已满足：{ $met }。违反：{ $breached }。
conditions-empty = 本案卷的决定均未附条件。
