# Chinese: every closed list, named as the API names it, and every kind of event.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

Because = 可见原因
    .ROLE = 角色
    .ASSIGNMENT = 指派
    .TOKEN = 令牌

Withheld = 不显示的原因
    .SUBJECT = 角色无权查看
    .CLASS = 密级过高
    .ADDRESSEE = 发给他人

Subject = 可见内容
    .CASE_SUMMARY = 案卷摘要
    .SCOPE = 范围
    .PRECONDITIONS = 先决条件
    .CONSULTATION = 协商
    .RISK = 风险
    .MITIGATION = 缓解
    .MONITORING = 监测
    .INCIDENTS = 事件
    .INTERVENTIONS = 干预
    .SUSPENSIONS = 暂停
    .EMERGENCIES = 紧急情况
    .DECISIONS = 决定
    .NOTIFICATIONS = 通知
    .AGREEMENTS = 协议
    .DELIVERIES = 交付
    .EVIDENCE = 证据
    .CORRECTIONS = 更正
    .CLOSING = 结案
    .RECIPIENTS = 受援方
    .COUNTRY_MECHANISMS = 国家机制
    .POLICY = 政策
    .ROLES = 角色
    .ACCOUNTS = 账户
    .READINGS = 查阅记录
    .LEDGER = 账册
    .PROOFS = 完整性证明
    .ALERTS = 警报
    .COUNTS = 计数

Reach = 适用案卷
    .ALL = 全部案卷
    .COUNTRY = 本国案卷
    .OFFICE = 本办事处案卷
    .ASSIGNED = 指派案卷
    .ADDRESSED = 致送案卷
    .NOWHERE = 无

TokenScope = 令牌用途
    .READ = 读取
    .RECORD = 记录
    .ALERTS = 警报
    .VERIFY = 核验

AccountKind = 账户类型
    .LOCAL = 本地
    .EMERGENCY = 应急

ReadingKind = 查阅方式
    .STRICTLY_CONFIDENTIAL = 绝密
    .EXPORT = 导出
    .BUNDLE = 打包
    .PERSON = 人员登记

AlertKind = 警报
    .INDICATOR_BREACHED = 指标越限
    .INDICATOR_CLEARED = 指标恢复正常
    .SUPPORT_SUSPENDED = 支助暂停
    .SUPPORT_RESUMED = 支助恢复
    .SUPPORT_CEASED = 支助终止
    .CONSISTENCY_ALERT = 记录相互矛盾
    .CONSISTENCY_RESOLVED = 矛盾已解决
    .EMERGENCY_LAPSED = 紧急支助失效
    .EMERGENCY_AUTHORISED = 紧急支助获授权
    .DEADLINE_PASSED = 期限已过
    .MECHANISM_TIMED_OUT = 机制未答复
    .CONDITION_BREACHED = 违反条件
    .GRAVE_INCIDENT = 严重事件
    .VISIT_REFUSED = 拒绝访查
    .DEADLINE_NEAR = 期限临近
    .PRECONDITION_LOST = 失去先决条件
    .REAL_RISK_FOUND = 发现严重侵权的真实风险
    .PROJECTION_FAILED = 数据视图停止
    .SCRUB_FAILED = 记录不符
    .BACKUP_FAILED = 备份失败
    .DELIVERY_FAILED = 投递失败
    .FAILURE_ENDED = 故障排除

Severity = 紧急程度
    .INFO = 提示
    .WARNING = 警告
    .CRITICAL = 危急

AlertState = 警报状态
    .RAISED = 待处理
    .ACKNOWLEDGED = 处理中
    .SNOOZED = 已推迟
    .ESCALATED = 已上报
    .RESOLVED = 已解决

AlertEnd = 结束方式
    .FACTS = 因事实
    .PERSON = 由人员

FailureKind = 故障类型
    .PROJECTION = 数据视图
    .SCRUB = 复核
    .BACKUP = 备份
    .DELIVERY = 投递

CorrectionReason = 更正原因
    .TYPING = 录入错误
    .WRONG_SOURCE = 来源错误
    .LATE_INFORMATION = 信息迟到
    .WRONG_UNIT = 单位错误
    .WRONG_DATE = 日期错误

AnnulmentReason = 撤销原因
    .DUPLICATE = 重复记录
    .WRONG_CASE = 属其他案卷
    .NEVER_HAPPENED = 从未发生

CloseReason = 结案原因
    .OUT_OF_SCOPE = 不适用政策
    .DECLINED = 已拒绝
    .COMPLETED = 已完成
    .CEASED = 已终止
    .WITHDRAWN = 已撤回
    .MERGED = 已合并

DeadlineKind = 期限
    .MECHANISM_ANSWER = 机制答复
    .MEASURE = 措施
    .CONDITION = 条件
    .INTERVENTION_ANSWER = 干预答复
    .PROMISED_ACTION = 承诺的纠正行动
    .SUSPENSION_REVIEW = 暂停审查
    .CEASE_OR_EXTEND = 终止或延长暂停
    .PERIODIC_REVIEW = 定期审查
    .APPROVAL_END = 批准到期
    .PRECONDITION_END = 先决条件到期
    .SCREENING_END = 审核到期
    .RESCREENING = 重新审核
    .INCIDENT_ASSESSMENT = 事件评估
    .GRAVE_INCIDENT_ACTION = 严重事件后的行动
    .EMERGENCY_RATIFICATION = 紧急情况追认
    .WIND_DOWN = 收尾
    .ASSURANCE = 保证
    .INDICATOR_READING = 指标读数
    .SUSPENSION_DECISION = 暂停决定

Confidentiality = 密级
    .OPEN = 公开
    .RESTRICTED = 限制
    .STRICTLY_CONFIDENTIAL = 绝密

Role = 角色
    .PROJECT_MANAGER = 项目经理
    .PROJECT_STAFF = 项目人员
    .THEMATIC_SPECIALIST = 专题专家
    .CHIEF_OF_MISSION = 特派团团长
    .HRDDP_FOCAL_POINT = 人权尽职协调人
    .LEGAL_COUNSEL = 法律顾问
    .DATA_PROTECTION_OFFICER = 数据保护官
    .REGIONAL_OFFICE = 区域办事处
    .HEADQUARTERS_DECIDER = 总部决定者
    .RECORDS_OFFICER = 档案管理员
    .OVERSIGHT = 监督机构
    .AUDITOR = 审计员
    .MECHANISM_MEMBER = 机制成员
    .DONOR = 捐助方
    .SYSTEM = 系统
    .RECIPIENT_AUTHORITY = 受援方当局
    .DASHBOARD = 看板

PairStatus = 支助状态
    .UNSCREENED = 尚未审查
    .OUT_OF_SCOPE = 不适用政策
    .IN_PROCESS = 办理中
    .BLOCKED = 受先决条件阻碍
    .DECLINED = 已拒绝
    .APPROVED = 已批准
    .ACTIVE = 进行中
    .SUSPENDED = 暂停
    .CEASED = 已终止
    .ENDED = 按期结束

CaseStatus = 案卷阶段
    .DRAFT = 草稿
    .PRECONDITIONS = 先决条件
    .ASSESSMENT = 评估
    .READY_FOR_DECISION = 待决
    .PENDING_DECISION = 已请求决定
    .REFERRED_UP = 已上呈
    .OUT_OF_SCOPE = 不适用政策
    .BLOCKED = 受先决条件阻碍
    .DECLINED = 已拒绝
    .APPROVED = 已批准
    .ACTIVE = 进行中
    .UNDER_INTERVENTION = 进行中（干预中）
    .SUSPENDED = 暂停
    .CEASED = 已终止
    .ENDED = 按期结束
    .CLOSED = 已结案

Authority = 决定机关
    .CHIEF_OF_MISSION = 特派团团长
    .REGIONAL = 区域办事处
    .HEADQUARTERS = 总部

Gate = 案卷的步骤
    .DECISION_REQUEST = 请求决定
    .APPROVAL = 批准
    .ACTIVATION = 支持开始
    .DELIVERY = 交付
    .RESUMPTION = 恢复
    .CLOSING = 结案

Proposal = 提议
    .APPROVE = 批准
    .APPROVE_WITH_CONDITIONS = 有条件批准
    .DECLINE = 拒绝
    .RESUME = 恢复

ReferralReason = 上呈原因
    .LEVEL_TOO_HIGH = 风险等级过高
    .DEPARTS_FROM_ADVICE = 与建议不同
    .DISAGREEMENT = 意见分歧
    .SENSITIVE = 敏感
    .PRECEDENT = 先例

ConditionKind = 条件类型
    .PRECEDENT = 开始之前
    .CONTINUING = 持续

ConditionState = 条件状态
    .OPEN = 尚未满足
    .SATISFIED = 已满足
    .BREACHED = 已违反
    .EXPIRED = 失效

DeclineReason = 拒绝原因
    .PRECONDITION_NOT_MET = 未满足先决条件
    .REAL_RISK_OF_GRAVE_VIOLATIONS = 严重侵权的真实风险
    .RESIDUAL_TOO_HIGH = 剩余风险过高
    .ASSURANCE_REFUSED = 拒绝提供保证
    .MONITORING_INFEASIBLE = 无法监测
    .NOT_IN_MANDATE = 不在职权范围
    .OTHER = 其他

Verification = 核实程度
    .ALLEGATION = 指控
    .CREDIBLE = 可信
    .VERIFIED = 已核实
    .NOT_SUBSTANTIATED = 证据不足

SupportLink = 与支助的关联
    .DIRECT = 直接
    .INDIRECT = 间接
    .NONE = 无
    .UNKNOWN = 不明

Attribution = 归责对象
    .INDIVIDUAL = 个人
    .UNIT = 单位
    .COMMAND = 指挥部
    .UNKNOWN = 不明

SourceKind = 来源
    .VICTIM_OR_WITNESS = 受害者或证人
    .COMMUNITY = 社区
    .STAFF = 工作人员
    .UN_ENTITY = 联合国实体
    .NON_GOVERNMENTAL = 非政府组织
    .MEDIA = 媒体
    .AUTHORITIES = 当局
    .ANONYMOUS = 匿名

IncidentOutcome = 事件结果
    .REMEDIED = 已补救
    .SANCTIONED = 已惩处
    .NOT_SUBSTANTIATED = 证据不足
    .UNRESOLVED = 未解决
    .TRANSFERRED = 已移交

InterventionTrigger = 干预起因
    .INCIDENT = 事件
    .INDICATOR_BREACH = 指标越限
    .CONDITION_BREACH = 违反条件
    .MECHANISM_REQUEST = 机制请求

Rung = 层级
    .LOCAL = 地方
    .SERVICE = 部门
    .MINISTRY = 部委
    .HEAD_OF_GOVERNMENT = 政府首脑
    .UN_JOINT = 与联合国联合

InterventionOutcome = 干预结果
    .CORRECTED = 已纠正
    .PARTLY_CORRECTED = 部分纠正
    .NOT_CORRECTED = 未纠正
    .UNFOUNDED = 无根据

NextStep = 下一步
    .CONTINUE = 继续
    .ADJUST_CONDITIONS = 调整条件
    .SUSPEND = 暂停
    .CEASE = 终止

MechanismKind = 机制类型
    .TASK_FORCE = 特别工作队
    .WORKING_GROUP = 工作组
    .JOINT_WORKING_GROUP = 联合工作组
    .RC_LED = 驻地协调员牵头
    .NONE = 无

Advice = 建议
    .SUPPORT_ADVISED = 建议支助
    .SUPPORT_ADVISED_WITH_CONDITIONS = 有条件建议支助
    .SUPPORT_NOT_ADVISED = 不建议支助
    .MORE_INFORMATION_NEEDED = 需更多信息

InformedTopic = 通报事项
    .INCIDENT = 事件
    .SUSPENSION = 暂停
    .RESUMPTION = 恢复
    .CESSATION = 终止
    .DECISION = 决定
    .ANNUAL_REPORT = 年度报告

ScreeningResult = 审核结果
    .CLEAR = 无异议
    .CAUTION = 谨慎
    .INELIGIBLE = 不合格
    .PENDING = 待定
    .NO_INFORMATION = 无信息

ScreeningTarget = 审核对象
    .INDIVIDUAL = 个人
    .UNIT = 单位
    .BOTH = 两者

ViolationClass = 侵权类别
    .GRAVE = 严重
    .OTHER = 其他
    .NONE = 无

Credibility = 可信度
    .LOW = 低
    .MEDIUM = 中
    .HIGH = 高

Reliability = 可靠性
    .HIGH = 高
    .MODERATE = 中
    .LOW = 低

MitigationType = 措施类型
    .PROJECT_DESIGN = 项目设计
    .COMMUNICATIONS_AGREEMENT = 沟通协议
    .STANDARD_SETTING_CAPACITY_BUILDING = 标准与能力建设
    .MONITORING = 监测
    .STANDARD_OPERATING_PROCEDURES = 标准操作程序
    .SCREENING_EXCLUSION = 审核与排除
    .ACCOUNTABILITY = 问责
    .DATA_CONTROL = 数据管控

Party = 执行方
    .IOM = 国际移民组织
    .RECIPIENT = 受援方
    .UN_ENTITY = 联合国实体
    .THIRD_PARTY = 第三方

MeasureState = 措施状态
    .PROPOSED = 已提议
    .AGREED = 已商定
    .STARTED = 已开始
    .COMPLETED = 已完成
    .VERIFIED = 已核实
    .DROPPED = 已放弃

Effectiveness = 效果
    .EFFECTIVE = 有效
    .PARTLY_EFFECTIVE = 部分有效
    .NOT_EFFECTIVE = 无效

DropReason = 放弃原因
    .INFEASIBLE = 不可行
    .REFUSED = 遭拒绝
    .REPLACED = 被替代
    .NO_LONGER_NEEDED = 不再需要
    .FUNDING = 资金不足

Visibility = 可见度
    .FULL = 完全
    .LIMITED = 有限
    .NONE = 无
    .DONOR_WAIVER_SOUGHT = 已请求捐助方豁免
    .DONOR_WAIVER_GRANTED = 捐助方已豁免

IndicatorFamily = 行为主体
    .CONDUCT = 受援方行为
    .CONTROL = 我方管控

IndicatorUnit = 单位
    .COUNT = 数量
    .PERCENT = 百分比
    .RATE_PER1000 = 千分比
    .DAYS = 天
    .HOURS = 小时

Direction = 不利方向
    .HIGH_IS_BAD = 高为不利
    .LOW_IS_BAD = 低为不利

Consequence = 越限后果
    .NONE = 无
    .REVIEW_REQUIRED = 审查
    .INTERVENTION_REQUIRED = 干预
    .PRECAUTIONARY_SUSPENSION = 预防性暂停

IndicatorState = 指标状态
    .DEFINED = 尚未测量
    .OK = 正常
    .WARNING = 超过预警线
    .BREACHED = 越限
    .NO_DATA = 无数据
    .RETIRED = 已停用

Access = 准入
    .FULL = 完全
    .PARTIAL = 部分
    .REFUSED = 拒绝

ReviewResult = 审查结论
    .CONTINUE = 继续
    .REASSESS = 重新评估
    .SUSPEND = 暂停
    .CEASE = 终止

MaterialChange = 重大变化
    .CHANGE_OF_COMMAND = 指挥官变动
    .COUP_OR_CONFLICT = 政变或冲突
    .LAW_CHANGE = 法律变更
    .SCOPE_CHANGE = 范围变更
    .NEW_RECIPIENT = 新受援方
    .MECHANISM_CHANGE = 机制变更
    .EXECUTIONS_RESUMED = 恢复处决

Addressee = 收件方
    .UNIT = 单位
    .SERVICE = 部门
    .MINISTRY = 部委
    .HEAD_OF_GOVERNMENT = 政府首脑

NotificationContent = 通知内容
    .CORE_PRINCIPLES = 核心原则
    .CONDITIONS = 条件
    .SUSPENSION = 暂停
    .REFUSAL = 拒绝
    .CESSATION = 终止
    .RESUMPTION = 恢复

AuthorityAnswer = 当局答复
    .ACCEPTED = 接受
    .ACCEPTED_PARTLY = 部分接受
    .REFUSED = 拒绝
    .NO_ANSWER = 未答复
    .CORRECTIVE_ACTION_PROMISED = 承诺纠正
    .CORRECTIVE_ACTION_TAKEN = 已纠正

AgreementKind = 协议类型
    .MEMORANDUM_OF_UNDERSTANDING = 谅解备忘录
    .EXCHANGE_OF_LETTERS = 换函
    .PROJECT_AGREEMENT = 项目协议
    .DATA_AGREEMENT = 数据协议

Clause = 条款
    .HUMAN_RIGHTS_COMPLIANCE = 遵守人权
    .SUSPENSION_WITHOUT_LIABILITY = 免责暂停
    .MONITORING_ACCESS = 监测准入
    .END_USE = 最终用途
    .NO_TRANSFER = 不得转让
    .DEATH_PENALTY_ASSURANCE = 死刑保证
    .NON_REFOULEMENT = 不驱回
    .DATA_PROTECTION = 数据保护
    .ASSET_RETURN = 资产归还
    .INVESTIGATION = 调查
    .SCREENING = 审核

Precondition = 先决条件
    .NATIONAL_OWNERSHIP = 国家自主
    .DEATH_PENALTY = 死刑
    .WEAPONS = 武器
    .COMBAT_CAPACITY = 作战能力

PreconditionOutcome = 是否满足
    .MET = 满足
    .NOT_MET = 未满足
    .NOT_APPLICABLE = 不适用

LegalAdvice = 法律意见
    .PERMISSIBLE = 允许
    .NOT_PERMISSIBLE = 不允许
    .PERMISSIBLE_IF = 附条件允许

AssessmentKind = 评估类型
    .INITIAL = 首次
    .PERIODIC = 定期
    .AFTER_INCIDENT = 事件后
    .AFTER_MATERIAL_CHANGE = 重大变化后
    .RAPID = 快速

Finding = 结论
    .FAVOURABLE = 有利
    .MIXED = 参半
    .ADVERSE = 不利
    .UNKNOWN = 不明

RecordElement = 记录要素
    .RECORD_ON_VIOLATIONS = 侵权记录
    .ACCOUNTABILITY = 问责
    .CORRECTIVE_MEASURES = 纠正措施
    .LEVERAGE = 影响力
    .MONITORING_FEASIBILITY = 监测可行性
    .OVERALL_RISK = 总体风险

AssessmentState = 评估状态
    .STARTED = 已开始
    .SUBMITTED = 已提交
    .RETURNED = 已退回
    .ENDORSED = 已核可
    .STALE = 已过时

AdverseOutcome = 可能后果
    .EXTRAJUDICIAL_KILLING = 法外处决
    .TORTURE = 酷刑
    .ENFORCED_DISAPPEARANCE = 强迫失踪
    .SEXUAL_VIOLENCE = 性暴力
    .SLAVERY = 奴役
    .WAR_CRIME = 战争罪
    .CRIME_AGAINST_HUMANITY = 危害人类罪
    .REFOULEMENT = 驱回
    .COLLECTIVE_EXPULSION = 集体驱逐
    .ARBITRARY_DETENTION = 任意拘留
    .ILL_TREATMENT = 虐待
    .EXCESSIVE_FORCE = 过度使用武力
    .CHILD_DETENTION = 拘留儿童
    .FAMILY_SEPARATION = 拆散家庭
    .DEATH_SENTENCE = 死刑判决
    .DISCRIMINATION = 歧视
    .DATA_MISUSE = 滥用数据
    .SURVEILLANCE = 监控
    .EXTORTION = 勒索
    .REPRISAL = 报复
    .DENIAL_OF_RESCUE = 拒绝救援
    .ASYLUM_ACCESS_DENIED = 拒绝庇护准入

IncidentCategory = 事件类别
    .EXTRAJUDICIAL_KILLING = 法外处决
    .TORTURE = 酷刑
    .ENFORCED_DISAPPEARANCE = 强迫失踪
    .SEXUAL_VIOLENCE = 性暴力
    .SLAVERY = 奴役
    .WAR_CRIME = 战争罪
    .CRIME_AGAINST_HUMANITY = 危害人类罪
    .REFOULEMENT = 驱回
    .COLLECTIVE_EXPULSION = 集体驱逐
    .ARBITRARY_DETENTION = 任意拘留
    .ILL_TREATMENT = 虐待
    .EXCESSIVE_FORCE = 过度使用武力
    .CHILD_DETENTION = 拘留儿童
    .FAMILY_SEPARATION = 拆散家庭
    .DEATH_SENTENCE = 死刑判决
    .DISCRIMINATION = 歧视
    .DATA_MISUSE = 滥用数据
    .SURVEILLANCE = 监控
    .EXTORTION = 勒索
    .REPRISAL = 报复
    .DENIAL_OF_RESCUE = 拒绝救援
    .ASYLUM_ACCESS_DENIED = 拒绝庇护准入
    .DIVERSION_OF_ASSET = 资产挪用
    .ACCESS_REFUSED = 拒绝准入
    .DATA_BREACH = 数据泄露
    .AGREEMENT_BREACH = 违反协议
    .SEXUAL_EXPLOITATION_ABUSE = 性剥削和性虐待

Basis = 评定依据
    .INHERENT = 采取措施前
    .RESIDUAL_PROJECTED = 若措施均见效
    .RESIDUAL_ACHIEVED = 按已核实措施

Dimension = 风险维度
    .LIKELIHOOD = 可能性
    .SCALE = 规模
    .SCOPE = 范围
    .IRREMEDIABILITY = 不可补救性

RiskLevel = 风险等级
    .LOW = 低
    .MEDIUM = 中
    .HIGH = 高
    .PROHIBITIVE = 禁止性

Recommendation = 建议
    .APPROVE = 批准
    .APPROVE_WITH_CONDITIONS = 有条件批准
    .DECLINE = 拒绝
    .REFER_UP = 上呈

SupportKind = 支助类型
    .CAPACITY_BUILDING = 能力建设
    .AUTHORITY_SUPPORT = 对当局的支助
    .FINANCIAL = 财政
    .LOGISTICAL = 后勤
    .OPERATIONAL = 业务
    .JOINT_OPERATION = 联合行动

Purpose = 目的
    .OPERATIONAL_CAPABILITY = 业务能力
    .HUMAN_RIGHTS_TRAINING = 人权培训
    .STANDARD_SETTING = 制定标准
    .HUMANITARIAN_ACCESS = 人道准入
    .MEDIATION = 调解
    .MEDICAL_EVACUATION = 医疗后送
    .OTHER = 其他

DualUse = 可否致伤
    .NO = 否
    .DUAL_USE = 军民两用
    .WEAPON = 武器
    .UNSURE = 不确定

ExclusionKind = 除外情形
    .HR_IHL_TRAINING = 人权与人道法培训
    .STANDARD_SETTING_COMPLIANCE = 标准与合规
    .COMPLIANCE_ENGAGEMENT = 合规对话
    .HUMANITARIAN_ACCESS_RELIEF = 人道准入与救济
    .MEDIATION = 调解
    .MED_EVAC_CAS_EVAC = 医疗与伤员后送

Applicability = 政策适用
    .APPLIES = 适用
    .DOES_NOT_APPLY = 不适用
    .APPLIES_PRECAUTIONARY = 预防性适用

OverallApplicability = 总体适用
    .APPLIES = 适用
    .APPLIES_IN_PART = 部分适用
    .DOES_NOT_APPLY = 不适用

RecipientRole = 受援方角色
    .DIRECT = 直接
    .INDIRECT = 间接
    .COMMAND_AUTHORITY = 指挥当局

Origin = 来源
    .GOVERNMENT_REQUEST = 政府请求
    .DONOR_PROPOSAL = 捐助方提议
    .IOM_DESIGN = 国际移民组织设计
    .UN_JOINT_PROGRAMME = 联合国联合方案

SuspensionKind = 暂停类型
    .PRECAUTIONARY = 预防性
    .DECIDED = 决定

SuspensionReason = 暂停原因
    .GRAVE_INCIDENT = 严重事件
    .PATTERN_OF_VIOLATIONS = 侵权模式
    .CONDITION_BREACH = 违反条件
    .INDICATOR_BREACH = 指标越限
    .PRECONDITION_LOST = 失去先决条件
    .COMMANDER_CHANGE = 指挥官更换
    .ASSURANCE_WITHDRAWN = 撤回保证
    .CONSISTENCY_ALERT = 记录相互矛盾
    .CONFLICT_OUTBREAK = 冲突爆发
    .RISK_ABOVE_APPROVAL = 风险超过批准

SuspensionFinding = 暂停审查结论
    .MAINTAIN = 维持
    .RECOMMEND_RESUME = 建议恢复
    .RECOMMEND_CEASE = 建议终止

EmergencyBasis = 紧急依据
    .OUTSIDE_SUPPORT_DEFINITION = 不属支助定义
    .LIFE_SAVING = 救生

EmergencyMode = 授权方式
    .WRITTEN = 书面
    .ORAL = 口头

EmergencyState = 紧急状态
    .RUNNING = 进行中
    .RATIFIED = 已追认
    .LAPSED = 失效
    .ENDED = 已结束

AlertStep = 警报经过
    .RAISED = 发出
    .WENT_ON = 持续
    .WORSENED = 加重
    .ACKNOWLEDGED = 处理中
    .SNOOZED = 已推迟
    .RETURNED = 恢复
    .ESCALATED = 已上报
    .RESOLVED = 已解决

TrackedKind = 跟踪对象
    .MEASURE = 措施
    .CONDITION = 条件

Event = 事件
    .SigningKeyIntroduced = 启用签名密钥
    .LedgerRestored = 账册恢复
    .PersonErased = 人员信息删除
    .FailureRecorded = 记录故障
    .FailureEnded = 故障排除
    .SupportSuspended = 支助暂停
    .SuspensionConfirmed = 确认暂停
    .SuspensionReviewed = 审查暂停
    .SuspensionExtended = 延长暂停
    .SupportResumed = 支助恢复
    .SupportCeased = 支助终止
    .WindDownRecorded = 记录收尾
    .DecisionRequested = 请求决定
    .ConcurrenceRecorded = 记录会签
    .CaseReferredUp = 上呈
    .DecisionReturned = 退回请求
    .SupportApproved = 批准支助
    .SupportDeclined = 拒绝支助
    .ConditionSatisfied = 满足条件
    .ConditionBreached = 违反条件
    .ConditionVaried = 变更条件
    .AuthoritiesNotified = 通知当局
    .AuthorityResponseRecorded = 当局答复
    .CorrectionProposed = 提议更正
    .AnnulmentProposed = 提议撤销
    .CorrectionRejected = 驳回更正
    .EventCorrected = 更正事件
    .EventAnnulled = 撤销事件
    .ConsistencyAlertRaised = 发现矛盾
    .ConsistencyAlertResolved = 矛盾解决
    .IndicatorDefined = 定义指标
    .IndicatorMeasured = 测量指标
    .IndicatorBreached = 指标越限
    .IndicatorCleared = 指标恢复
    .IndicatorRetired = 停用指标
    .MonitoringVisitRecorded = 监测访查
    .PeriodicReviewCompleted = 完成定期审查
    .MaterialChangeRecorded = 重大变化
    .PreconditionAssessed = 评估先决条件
    .PreconditionConfirmed = 确认先决条件
    .PreconditionLegalAdviceRecorded = 记录法律意见
    .MechanismConsulted = 咨询机制
    .MechanismAdviceReceived = 收到机制建议
    .MechanismTimedOut = 机制未答复
    .MechanismInformed = 通报机制
    .MitigationAdded = 提议措施
    .MitigationAgreed = 商定措施
    .MitigationStarted = 开始措施
    .MitigationProgressReported = 措施进展
    .MitigationCompleted = 完成措施
    .MitigationVerified = 核实措施
    .MitigationDropped = 放弃措施
    .MitigationDueChanged = 变更措施期限
    .VisibilityDecided = 决定可见度
    .RiskAssessmentStarted = 开始风险评估
    .RecipientRecordAssessed = 评估受援方记录
    .RiskIdentified = 识别风险
    .RiskRated = 评定风险
    .NonProvisionRiskAssessed = 评估不支助的风险
    .RiskAssessmentSubmitted = 提交风险评估
    .RiskAssessmentEndorsed = 核可风险评估
    .RiskAssessmentReturned = 退回风险评估
    .CaseOpened = 立案
    .SupportItemAdded = 增列支助
    .SupportItemRevised = 修订支助
    .SupportItemRemoved = 移除支助
    .RecipientLinked = 关联受援方
    .RecipientUnlinked = 解除关联
    .ApplicabilityDetermined = 判定适用
    .ConflictOfInterestDeclared = 申报利益冲突
    .CaseClosed = 结案
    .CaseWithdrawn = 撤回案卷
    .CaseReopened = 重新立案
    .DeadlinePassed = 期限已过
    .RoleAssigned = 指派角色
    .RoleAssignmentEnded = 指派结束
    .AlertAcknowledged = 警报处理中
    .AlertSnoozed = 推迟警报
    .AlertSnoozeEnded = 警报恢复
    .AlertEscalated = 警报上报
    .AlertResolved = 警报解决
    .DeadlineNear = 期限临近
    .IncidentReported = 报告事件
    .IncidentAssessed = 评估事件
    .IncidentClosed = 事件了结
    .EvidenceAttached = 附加证据
    .EvidenceAccessChanged = 变更证据权限
    .EvidenceContentErased = 删除证据内容
    .SupportActivated = 支助开始
    .DeliveryRecorded = 记录交付
    .SupportEnded = 支助按期结束
    .EmergencySupportAuthorised = 授权紧急支助
    .EmergencySupportRatified = 追认紧急支助
    .EmergencySupportLapsed = 紧急支助失效
    .EmergencySupportEnded = 紧急支助结束
    .InterventionOpened = 启动干预
    .InterventionStepTaken = 干预步骤
    .InterventionClosed = 干预了结
    .AgreementSigned = 签署协议
    .AgreementTerminated = 终止协议
    .MechanismIdentified = 确定机制
    .RecipientRegistered = 登记受援方
    .CommandChanged = 指挥官变动
    .RecipientScreened = 审核受援方
    .AccessRulesPublished = 发布查阅规则
    .OfficePlaced = 设定办事处
    .AccountOpened = 开立账户
    .AccountClosed = 关闭账户
    .AccessTokenIssued = 签发令牌
    .AccessTokenRevoked = 吊销令牌
    .EmergencyAccountUsed = 使用应急账户
    .ReadingsRecorded = 记录查阅
    .RoleGranted = 授予角色
    .RoleDelegated = 委托角色
    .RoleRevoked = 撤销角色
    .PolicyPublished = 发布政策
    .AlertRulesPublished = 发布警报规则
