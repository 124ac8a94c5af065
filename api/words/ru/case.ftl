# The page: the words of a case.
