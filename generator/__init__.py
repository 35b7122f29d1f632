"""The site: a Manual and a date come in, Markdown pages go out, and MkDocs makes a site of them.

Pages are pure values (pages/, from templates/), and so are the files beside them (downloads.py, search/, offline/).
Only plugin.py, site.py and tree.py know MkDocs. This room must not know the rules of checks/, and it never reads sop/
by itself, save through reading.loading when MkDocs asks the plugin.
"""
