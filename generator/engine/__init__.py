"""The only room that knows MkDocs and its theme Material: it makes a site of pages and files that others wrote.

An edition comes in; a site on disk, a zip file, a Markdown tree or a development server comes out. What MkDocs raises
leaves this room as an exception of our own.
"""
