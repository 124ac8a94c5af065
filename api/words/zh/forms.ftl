# The page: the words of the forms.
# Not yet read by a native reviewer.
