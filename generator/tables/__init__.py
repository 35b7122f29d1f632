"""The figures as tables, each as JSON and CSV, with the meaning of each column.

An edition comes in, files of the site go out. The page data.md explains the columns from the same declarations.
"""
