"""The site: an Edition comes in, Markdown pages and files go out, and MkDocs makes a site of them.

contents.py puts together what the rooms make: pages/ (with writing/, from templates/), report_form/, tables/, cards/,
search/, offline/. Only engine/ knows MkDocs. This room must not know the rules of checks/, and reads sop/ only through
reading.load, where MkDocs runs the plugin by itself.
"""
