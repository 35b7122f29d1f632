"""What follows from a manual: a Manual, and where it matters a day, in; values out.

Review clocks, obligations and their agenda, coverage of the policy's clauses, links between ids, digests of content,
figures, and what a change means. Pure functions: no clock, disk or environment. Knows nothing of words beyond ids and
deadlines (language/), of pages, findings, terminals or calendars.
"""
