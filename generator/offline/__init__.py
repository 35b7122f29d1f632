"""What lets a reader keep the manual: the service worker, the web manifest, the folder in a zip file, and their weight.

Comes in: the files of a built site, as paths and bytes, and the settings. Goes out: texts, bytes and lists of paths.
It writes nothing and knows no engine: generator/site.py hands it the files and puts what it gives in its place.
"""
