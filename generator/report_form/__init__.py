"""The report form as files: its JSON Schema, the header lines of two CSV files, and the form to print.

An edition comes in, files of the site go out.
"""
