"""What can be told of the manual's words: citations, quotations, terms, names, plain language, what must not be there.

A Manual or a text comes in, facts about its words go out. The rules on words and `sop stats` rest on them; nothing else
in model/ does.
"""
