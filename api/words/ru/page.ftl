# The sentences of the page.
# Not yet read by a native reviewer.
