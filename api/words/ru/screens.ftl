# The page: the words of the screens of many cases.
# Not yet read by a native reviewer.
