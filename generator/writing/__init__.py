"""How the manual is written as text: Markdown that is safe, ids as links, facts in words, and pages as values.

An edition's values come in, Markdown goes out. Knows neither which pages there are nor what makes a site of them.
"""
