# Chinese: the sentences of the pages that need no script.
# Not yet read by a native reviewer.

## Where a screen needs scripts and there are none

plain-no-scripts = 本页面需要 JavaScript，而此处已将其关闭。
plain-no-scripts-dossier = 不用 JavaScript 查看案卷的卷宗
plain-no-scripts-command = 命令行“hrdd”能做本页面所做的一切。

## The dossier of a case

plain-dossier = 案卷的卷宗
plain-dossier-about = 案卷的全部记录，集中在一页上，以您可查看的范围为限：可阅读、打印或保存。您取得卷宗一事将记录在案。
plain-dossier-case = 案卷编号
plain-dossier-language = 卷宗的语言
plain-dossier-position = 截至账册的哪个位置
plain-dossier-position-about = 留空则为案卷的现状。
plain-dossier-reason = 阅读的原因
plain-dossier-reason-about = 如其中可能有绝密内容，则必须填写。将记录在案。
plain-dossier-who = 阅读者
plain-dossier-token-about = 用来代替人员编号和密码。若全部填写，以令牌为准。
plain-dossier-show = 显示卷宗
plain-dossier-keep = 保存为文件
plain-dossier-nothing-stays = 这不会使您登录：不开始会话，也不保存 Cookie。要阅读另一份卷宗，须再次说明您是谁。

## What was wrong

plain-own-page = 表单只能从本账册自己的页面提交。就是这一页：请在此填写并提交。
plain-later = { $seconds ->
   *[other] 短时间内从此处尝试的次数过多。请在 { $seconds } 秒后重试。
}
plain-later-minutes = { $minutes ->
   *[other] 短时间内从此处尝试的次数过多。请在 { $minutes } 分钟后重试。
}
plain-busy = 目前同时请求的人过多。请稍后重试。
plain-case-missing = 请填写案卷编号。
plain-case-not-there = 没有案卷 { $case }，或该案卷不对您显示。请核对编号。
plain-position-no-number = 位置是一个整数，例如 1234。
plain-position-beyond = 账册尚未到达该位置。请填写更早的位置，或留空。
plain-reason-missing = 其中可能有绝密内容。请说明阅读的原因；将记录在案。
plain-nobody = 请填写您的人员编号和密码，或访问令牌。
plain-not-let-in = 人员编号与密码不符，或没有这样的有效账户。
plain-token-unknown = 此访问令牌无效，或已失效。
plain-no-role = 您今天没有该角色。请向档案管理员申请授予。
plain-choose-role = 您有多个角色。请选择一个，并再次输入密码。
plain-emergency = 请说明应急账户的用途（将记录在案），并再次输入密码。
