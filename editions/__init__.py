"""Who may see what: a whole Manual in, an Edition out, which is the only thing that pages are made from.

publication.py reads the marks on the types of model/; redaction.py removes what they withhold; leaks.py finds words of
withheld passages that recur in public text. Knows nothing of pages, search or exports.
"""
