# 报告对自身的说明。每条上方的英文取自其定义。
# Not yet read by a native reviewer.
