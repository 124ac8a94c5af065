# The sentences of the pages that need no script.
# Not yet read by a native reviewer.
