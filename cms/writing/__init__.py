"""Writing for programs: Wagtail's own v3 API, for those who hold a token and nobody else.

Wagtail brings the tokens, the endpoints, the permissions and the cleaning. What is added here keeps
it closed, whole and clear: a gate in front of every address, one transaction under the tree lock
for every request that writes, and answers to bad input that name what is wrong.
"""
