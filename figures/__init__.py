"""Figures: counts in, what follows from them out: risks, ratios and intervals, and which cells of a table are hidden.

In come plain tables of aggregates (`figures.tables` takes the bytes of a CSV file), out go frozen values. Each formula
names its source, and a value that cannot be told is None with the reason. This room knows no manual, no page, no disk
and no clock, and it never sees a record of one person.
"""
