# The page: the words of the screens of many cases.
