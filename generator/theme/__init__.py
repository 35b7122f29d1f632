"""The theme `sop`: Material's templates with ours before them, and the style sheets, scripts and pictures of the site.

MkDocs finds it by the entry point group `mkdocs.themes` (pyproject.toml), in a checkout and in an installed program
alike, so mkdocs.yml names no path. assets/ lies here as it lies in the site.
"""
