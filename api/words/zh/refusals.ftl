# 拒绝命令的原因及其空白处的内容。每条上方的英文取自规则。
# Not yet read by a native reviewer.
