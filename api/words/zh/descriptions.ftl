# 表单字段的说明。每条上方的英文取自模式。
# Not yet read by a native reviewer.
