# The page: the words of the forms.
