# The page: the words of a case.
# Not yet read by a native reviewer.

## Around the case

case-title = 案卷 { $reference }
case-title-hidden = 标题不对您显示
case-loading = 正在读取案卷…
case-none = 没有此案卷
case-none-why = 没有可供您查看的案卷 { $reference }：该案卷不存在，或不对您的角色和办事处开放。
case-not-begun = 该时刻案卷尚未立案。请选择较晚的时刻。
case-no-such-part = 案卷没有此部分。请在上方选择。
case-project = 项目
case-owner = 负责人：
case-who-answers = 负责人
case-opened-on = 立案于
case-status-then = 所查看时刻的状态
case-parts = 案卷各部分
case-part-overview = 概览
case-part-replay = 回放
case-part-events = 日志事件
case-part-risk = 风险与措施
case-part-monitoring = 监测
case-part-evidence = 证据
case-part-blame = 字段来源
case-part-attempts = 被拒尝试
case-part-proof = 完整性证明
case-part-copies = 卷宗与副本
case-hidden-events =
    { $count ->
       *[other] 本案卷有 { $count } 项日志事件不对您显示。下文略去其编号。
    }
case-withheld = 此内容不对您显示。
case-not-shown = 不对您显示
case-nothing = 无
case-yes = 是
case-no = 否
case-open = 未结
case-pages = 分页
case-first-page = 回到首页
case-next-page = 下一页

## The moment

case-moment = 所查看的时刻
case-first = 最初
case-previous = 上一步
case-next = 下一步
case-last = 最后
case-slider = 案卷步骤
case-step = 第 { $step } 步
case-step-of = 第 { $step } 步，共 { $last } 步
case-now = 现在，第 { $step } 步之后
case-to-now = 回到现在
case-new-events =
    { $count ->
       *[other] 您打开本页以来有 { $count } 项新日志事件。
    }
case-go-to-them = 转到最新
case-clocks = 两种时间：当时的记录，当日的实际情况
case-as-recorded = 记录截至（UTC）
case-as-effective = 实际情况截至
case-clocks-about = 前者显示某一时刻已知的情况。后者显示截至某日现实中已发生的情况，以该时刻所知为准，并计入全部更正。
case-at-told = 截至所选时刻的记录
case-on-told = 所选日期的实际情况
case-on-record = 步骤、每一步的更改以及字段由谁填写，均按记录顺序显示，不按现实日期。
case-no-picture-on = 本图按记录顺序显示。如需查看，请清除日期。
case-keys = 按“,”和“.”键可后退或前进一步。

## Overview

case-decision = 决定
case-decision-approved =
    { $count ->
        [0] { $day } 由 { $by }（{ $authority }）无条件批准，有效期至 { $until }。
       *[other] { $day } 由 { $by }（{ $authority }）批准，附 { $count } 项条件，有效期至 { $until }。
    }
case-decision-declined = { $day } 由 { $by }（{ $authority }）拒绝：{ $because }。
case-decision-awaited = { $day } 的请求 { $request } 待决。
case-decision-none = 尚未作出决定。
case-departs = 与机制建议不同
case-film = 案卷逐步记录
case-checklist = 政策要求
case-next-missing = 下一步：
case-next-blocked = 受阻于：
case-next-none = 目前没有欠缺事项。
case-next-none-shown = 就对您显示的内容而言，没有欠缺事项。
case-gates = 下一步骤
case-gate-open = 规则允许进行此步骤。
case-gate-open-shown = 就向您显示的内容而言，此步骤不缺任何内容。
case-gate-not-whole = 并非全部案卷都向您显示：可能还缺其他内容。
case-gate-lacks = { $count ->
   *[other] 还缺 { $count } 项：
}
case-gate-more = { $count ->
   *[other] 另有 { $count } 项。
}
case-gates-others = { $count ->
   *[other] 其他 { $count } 个步骤
}
case-no-deadlines-shown = 就对您显示的内容而言，没有到期事项。
case-partly-shown = 部分内容不对您显示：
case-closed-on = 结案于
case-action = 行动 { $number }
case-between = 决定
case-stand-done = 已完成
case-stand-missing = 欠缺
case-stand-blocked = 受阻
case-stand-idle = 无需办理
case-stand-withheld = 不显示
case-record-it = 记录
case-row-scope = 政策适用
case-row-preconditions = 先决条件
case-row-consultation = 国家机制
case-row-risk = 风险评估
case-row-mitigation = 缓解
case-row-decision = 请求与决定
case-row-monitoring = 监测
case-row-intervention = 干预、暂停、终止
case-line-items =
    { $count ->
       *[other] { $count } 项支助
    }
case-line-no-items = 未记录支助
case-line-recipients =
    { $count ->
       *[other] { $count } 个受援方
    }
case-line-no-recipients = 未关联受援方
case-line-undetermined =
    { $count ->
       *[other] { $count } 个组合尚未判定政策是否适用
    }
case-line-determined =
    { $count ->
       *[other] 全部 { $count } 个组合均已判定政策是否适用
    }
case-line-none-within = 没有适用政策的支助待办或进行中
case-line-not-met = { $name }：未满足
case-line-not-assessed = { $name }：未评估
case-line-stale = { $name }：已失效，须重新评估
case-line-unconfirmed = { $name }：不适用，须由另一人确认
case-line-met = { $name }：满足或不适用
case-line-not-consulted = 没有协商记录。所在国设有机制的，必须咨询该机制。
case-line-not-to-consult = 没有协商记录，规则也不要求协商。
case-line-gate-lacks = 下一步骤在此尚有欠缺，详见上文。
case-line-advised = 机制建议：{ $advice }
case-line-timed-out = 机制未按时答复；已记录在案
case-line-awaited = 等待机制答复
case-line-risks =
    { $count ->
       *[other] 已识别 { $count } 项风险
    }
case-line-items-without-risk =
    { $count ->
       *[other] 支助 { $items } 未识别风险
    }
case-line-non-provision = 不提供支助的风险：{ $level }
case-line-no-non-provision = 未评估不提供支助的风险
case-line-no-assessment = 未开始风险评估
case-line-endorsed = 评估 { $assessment } 已核可；剩余风险：{ $level }
case-line-not-endorsed = 评估 { $assessment } 等待另一人核可
case-line-assessment-stale = 评估 { $assessment } 已过时：其所依据的情况已变
case-line-not-submitted = 评估 { $assessment } 未提交
case-line-real-risk = 发现严重侵权的真实风险：任何一级均不得批准
case-line-no-measures = 未提议措施
case-line-to-agree = 待商定：{ $measures }
case-line-measures-late = 逾期：{ $measures }
case-line-before-start = 须在支助开始前核实：{ $measures }
case-line-to-verify = 已完成，待另一人核实：{ $measures }
case-line-under-way = 进行中：{ $measures }
case-line-verified = 已核实：{ $measures }
case-line-visibility = 已决定可见度：{ $visibility }
case-line-referred = 请求 { $request } 已上呈：由{ $authority }决定
case-line-requested = 请求 { $request } 待决
case-line-not-requested =
    { $count ->
       *[other] { $count } 个组合未请求决定
    }
case-line-pairs-blocked =
    { $count ->
       *[other] { $count } 个组合受先决条件阻碍，不得作出决定
    }
case-line-approved = 已由决定 { $decision } 批准
case-line-approval-over = 决定 { $decision } 的批准已到期
case-line-declined = 已由决定 { $decision } 拒绝
case-line-conditions-breached = 违反或逾期的条件：{ $conditions }
case-line-conditions-before-start = 须在支助开始前满足的条件：{ $conditions }
case-line-conditions-running = 持续条件：{ $conditions }
case-line-no-indicators = 未定义指标
case-line-indicators =
    { $count ->
       *[other] 监测 { $count } 项指标
    }
case-line-indicators-breached = 指标越限：{ $indicators }
case-line-readings-late = 指标读数逾期：{ $indicators }
case-line-review-late = 定期审查逾期
case-line-review-next = 已安排下次定期审查
case-line-grave-incidents = 未采取行动的严重事件：{ $ids }
case-line-open-incidents = 未结事件：{ $ids }
case-line-open-interventions = 进行中的干预：{ $ids }
case-line-suspended =
    { $count ->
       *[other] { $count } 个组合的支助暂停；下次审查
    }
case-line-suspended-late =
    { $count ->
       *[other] { $count } 个组合的支助暂停，且审查逾期
    }
case-line-emergencies = 待追认的紧急支助：{ $ids }
case-line-ceased = 支助已终止
case-line-nothing-to-intervene = 没有需要干预的情况
case-pairs = 各项支助与各受援方
case-pair = 支助与受援方
case-stands = 现状
case-applies = 政策是否适用
case-undetermined = 未判定
case-approval = 有效批准
case-until = 有效期至
case-none-in-force = 无
case-since = 始于
case-history = 历次状态
case-no-pairs = 尚无支助与受援方组合。
case-deadlines = 到期事项
case-judged-on = 判断日期
case-what = 事项
case-of = 对象
case-due = 到期
case-no-deadlines = 没有到期事项。
case-more =
    { $count ->
       *[other] 另有 { $count } 项。
    }
case-alerts = 未结警报
case-no-alerts = 本案卷没有未结警报。
case-corrections = 更正
case-no-corrections = 没有提议的更正，也没有相互矛盾的记录。
case-proposal = 提议更正，位置
case-inconsistent = 矛盾

## Replay

case-recorded-by = 记录人
case-on-behalf = 代表
case-happened-on = 发生日期
case-recorded-at = 记录时间
case-recorded-late =
    { $days ->
       *[other] 晚 { $days } 天
    }
case-why = 原因
case-no-reason = 未说明原因
case-class = 密级
case-policy = 政策
case-edition = 第 { $edition } 版
case-position = 日志位置
case-hash = 哈希值
case-check-it = 在此核对
case-as-it-is = 逐字段显示所记内容
case-step-hidden = 至此步为止的日志事件不对您显示。
case-steps-hidden-here = 第 { $from } 步至第 { $to } 步不对您显示。此为其前最后一个对您显示的步骤。
case-what-changed = 该步骤的变更
case-changed-nothing = 状态没有变更。
case-in-words = 以文字说明变更前后
case-field = 字段
case-value = 内容
case-before = 之前
case-after = 之后
case-changed = 已变更
case-gone = 已移除
case-was-not-there = 原无此项
case-cut = （过长，已截断）
case-more-changes =
    { $count ->
       *[other] 此处略去另外 { $count } 项变更。
    }
case-compare-steps = 比较两个步骤
case-compare-with = 与此步骤比较
case-compare-end = 结束比较
case-compared = 第 { $from } 步至第 { $to } 步的变更
case-in-audit = 在审计页面查找和排序
case-state-after = 该步骤之后的状态
case-all-fields = 该步骤的全部字段
case-approved-short = 已批准
case-declined-short = 已拒绝
case-figure-stage = 阶段
case-figure-pairs = 支助
case-figure-assessment = 评估
case-figure-residual = 剩余风险
case-figure-measures = 措施
case-figure-decisions = 决定
case-figure-conditions = 条件
case-figure-indicators = 指标
case-figure-review = 下次审查
case-figure-incidents = 未结事件
case-figure-interventions = 未结干预
case-figure-suspensions = 暂停
case-figure-evidence = 证据

## Events, fields, attempts

case-newest-first = 最新在前。每项均有两种时间：在现实中发生的日期和记录时间。
case-no-events = 没有对您显示的日志事件。
case-events-shown =
    { $count ->
       *[other] 本页显示 { $count } 项日志事件，共 { $all } 项。
    }
case-changes-there =
    { $count ->
       *[other] { $count } 个字段已变更
    }
case-more-changes-there =
    { $count ->
       *[other] 另有 { $count } 个字段
    }
case-blame-about = 各字段的现有内容、设定者、设定原因以及原有内容。
case-blame-from = 已追溯至第 { $step } 步。此前由谁设定，请在更早的步骤查看。
case-no-fields = 该路径下没有字段。
case-stood-before = 原有内容
case-set-by = 设定者
case-set-earlier = 在所查步骤之前设定
case-attempts-about = 涉及本案卷、被规则拒绝的命令。它们未作任何变更，不属于完整性证明，最早的日后不再保留。
case-no-attempts = 没有保留的被拒尝试。
case-tried-at = 尝试时间
case-command = 命令
case-rule = 规则
case-by = 经办人
case-left-out =
    { $count ->
       *[other] 同一分钟内此前另有 { $count } 次
    }

## Risk and measures

case-matrix = 缓解前后的风险
case-conditions-over-time = 条件随时间的变化
case-risks = 风险
case-risk = 风险
case-inherent = 缓解前
case-residual = 缓解后
case-relies-on = 所依靠的措施
case-not-rated = 未评定
case-scores = 严重程度 { $severity }，可能性 { $likelihood }
case-no-risks = 尚未识别风险。
case-non-provision = 不提供支助的风险
case-assessments = 评估
case-assessment = 评估
case-state = 状态
case-endorsed = 核可
case-real-risk = 严重侵权的真实风险
case-no-assessments = 尚未开始评估。
case-measures = 措施
case-measure = 措施
case-progress = 进展
case-percent = { $percent }%
case-against = 针对的风险
case-before-start = 开始之前
case-no-measures = 尚未提议措施。
case-conditions = 条件
case-condition = 条件
case-kind = 类型
case-no-conditions = 没有附条件的决定。

## Monitoring

case-indicators = 指标与阈值
case-indicator = 指标
case-last-value = 最新值
case-threshold = 阈值
case-warn-at = 预警线 { $value }
case-breach-at = 越限值 { $value }
case-consequence = 越限后果
case-never-measured = 尚未测量
case-no-indicators = 尚未定义指标。
case-visits = 监测访查
case-visits-told =
    { $visits ->
       *[other] { $visits } 次访查
    }，拒绝准入：{ $refused }
case-reviewed-on = 审查日期
case-next-review = 下次审查
case-suspensions = 支助的运行与暂停
case-suspension = 暂停
case-from = 自
case-covers = 仍涵盖
case-review = 审查
case-extended-until = 延长至
case-ceased-on = 支助终止于
case-no-suspensions = 支助从未被暂停。
case-incidents = 事件
case-incident = 事件
case-grave = 严重
case-reported-on = 报告日期
case-verified-how = 核实程度
case-outcome = 结果
case-no-incidents = 没有报告任何事件。
case-interventions = 干预
case-intervention = 干预
case-opened = 启动日期
case-steps-taken = 已采取的步骤
case-no-interventions = 没有进行过干预。

## Evidence and copies

case-evidence-about = 文件以其字节的哈希值识别。文件存放在别处；持有者可在此比对。文件不会离开本计算机。
case-file-compare = 比对文件
case-file-is = { $file } 与文件 { $evidence } 逐字节一致。
case-file-is-none = { $file } 不是其中任何一份文件。
case-document = 文件
case-obtained-on = 取得日期
case-erased = 内容已删除
case-no-evidence = 没有附加证据。
case-show-more =
    { $count ->
       *[other] 显示其余 { $count } 份
    }
case-copies-about = 副本只含您所能看到的内容。您取得副本一事，在发送首个字节之前即记录在案。
case-copy-dossier = 卷宗
case-copy-dossier-about = 单一文件，可打印或存为 PDF
case-copy-xlsx = 工作簿
case-copy-xlsx-about = 供电子表格使用，含日期格式
case-copy-csv = CSV
case-copy-csv-about = 供电子表格或统计程序使用
case-copy-jsonl = JSON Lines
case-copy-jsonl-about = 每行一项事件，附哈希值
case-copy-prov = PROV
case-copy-prov-about = 按 W3C PROV-JSON 记载来源
case-copy-ocel = OCEL
case-copy-ocel-about = 流程挖掘，含事件所涉对象
case-copy-xes = XES
case-copy-xes-about = 流程挖掘，每个案卷一条轨迹
case-copy-cloudevents = CloudEvents
case-copy-cloudevents-about = 供其他系统使用，每行一项事件
case-print = 打印本页
case-print-about = 案卷各部分均按所查看时刻的显示内容打印。

## Proof

case-proof-about = 本案卷每项日志事件均以所存的原始字节取回。在本浏览器中计算其哈希值，并逐级推至日志已签署的根。服务器自身的说法不作为依据。
case-proof-limits = 将所示内容与字节比对：位置、时间、人员和全部文字。事件内的代码和数字以字节形式得到证明；如需不经本服务器读取，可取得打包文件（hrdd bundle）加以核验。
case-check = 在此核对链条
case-stop = 停止
case-phase-reading = 正在读取检查点：
case-phase-hashing = 正在计算哈希值：
case-phase-linking = 正在连接链条：
case-verdict-good =
    { $count ->
       *[other] 已在本浏览器中核对 { $count } 项事件：链条完整，没有任何改动。
    }
case-verdict-wrong-at =
    { $count ->
       *[other] 首个与原记录不符的是第 { $step } 步，不符的共 { $count } 步。此后内容均不可信。
    }
case-verdict-wrong = 案卷整体与所签署的内容不符。不可信。
case-verdict-stopped =
    { $done ->
       *[other] 已停止：共 { $all } 项事件，已核对 { $done } 项。
    }
case-verdict-hidden =
    { $count ->
       *[other] 已核对 { $count } 项事件：均与原记录一致。因部分事件不对您显示，无法向您证明没有缺失。
    }
case-verdict-unsigned =
    { $count ->
       *[other] 已核对 { $count } 项事件：链条完整。本浏览器无法核对检查点的签名。
    }
case-verdict-unproved =
    { $count ->
        [0] 未能证明任何事件：完整性证明不对您的角色显示。
       *[other] 已核对 { $count } 项事件：均与原记录一致。其余事件的证明不对您显示。
    }
case-fault-bytes = 所存字节的哈希值与所示不符。
case-fault-place = 所存字节属于另一事件或另一位置。
case-fault-told = 所示的人员、时间或位置与所存字节不同。
case-fault-kind = 所示类型与字节中类型相同的其他事件不同。
case-fault-text = 所示文字不见于所存字节。
case-fault-tree = 其路径未通至日志的根。
case-fault-left-out = 此处缺少一项事件。
case-fault-chain = 全部事件的链条未终止于检查点所示之处。
case-fault-other-log = 证明出自两份互不延续的日志。
case-fault-checkpoint-unreadable = 该检查点并非有效的检查点。
case-fault-signature-wrong = 签名与检查点不符。
case-ribbon = 自首至末各步骤及其核对结果
case-ribbon-waiting = 尚未核对
case-ribbon-good = 与记录一致
case-ribbon-wrong = 有改动
case-ribbon-unproved = 未显示证明
case-no-checkpoint = 没有对您显示的检查点。
case-checkpoint = 所推至的检查点
case-log = 日志
case-size = 日志事件数
case-root = 日志的根
case-streams-root = 全部案卷的根
case-chain-end = 本案卷链条的末端
case-signature = 日志的签名
case-signature-good = 相符
case-signature-bad = 不符
case-signature-unknown = 未核对：本浏览器须通过 https 或在账册所在计算机上才能核对
case-kept = 与另存他处的检查点比较
case-kept-about = 作假的服务器可重新签署其所示内容，但无法更改您先前收到的或另一办事处保存的检查点。
case-kept-note = 检查点全文（所有行）
case-compare = 比较
case-this-note = 当前检查点，供保存
case-kept-fits = 今天的日志延续了所保存的日志：其前没有任何改动。
case-kept-differs = 今天的日志未延续所保存的日志，其中有改动。请通知保存另一份检查点的办事处。
case-kept-unreadable = 这不是检查点。请粘贴其所有行，包括第一行。
case-kept-of-another = 该检查点属于另一份日志。
case-kept-later = 该检查点晚于本次核对所用的检查点。请重新核对后再比较。
