"""Who may see what: a whole Manual in, the manual as one edition shows it out.

What the public edition withholds is removed here, before anything renders, and words of withheld passages that recur
in public text are found here. Knows nothing of pages, search or exports.
"""
