"""What follows from the manual's words: citations, quotations, terms, names, plain language, what must not be there.

A Manual or a text in, facts about its words out. Knows nothing of editions, pages, findings or commands.
"""
