# The page: the words of a case.
# Not yet read by a native reviewer.
