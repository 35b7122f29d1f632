"""What a site need not carry: files that its engine puts there and that no page of it uses."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

_UNUSED = {
    "*.map": "for a person who looks for a fault in Material's own style sheet",
    "assets/javascripts/*": "Material's own script and its search, which theme/main.html does without",
    "assets/images/favicon.png": "Material's own icon; the site has another",
}

_WITHOUT_ADDRESS = {
    "sitemap.xml*": "it lists whole addresses, and a site that does not know its own has none to list",
}

_ON_A_SERVER = {
    "404.html": "what a server shows for an address without a page",
    "robots.txt": "for those who visit a server by themselves",
    "sitemap.xml*": "for them too",
    "assets/images/icon-*.png": "the icons of the site on a home screen",
}


def find_unused(paths: Iterable[str], *, addressed: bool, folder: bool = False) -> list[str]:
    """Those of a site's files that nothing in it uses.

    `addressed`: whether the site knows its own address. `folder`: whether it is opened from a folder on disk, and not
    from a server.
    """
    patterns = [*_UNUSED]
    patterns += [] if addressed else _WITHOUT_ADDRESS
    patterns += _ON_A_SERVER if folder else []
    return [path for path in paths if any(fnmatchcase(path, pattern) for pattern in patterns)]
