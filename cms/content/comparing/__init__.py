"""Two versions of a page beside each other, in the words of the page form.

Wagtail's own comparison strips the tags off what a block would show: paragraphs run into each
other, a table is the source of a dictionary, a choice is its key, and blocks that were moved look
as if nothing had happened.
"""
