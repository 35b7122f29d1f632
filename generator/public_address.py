"""The public address of the site, as a setting or from the command line."""

from __future__ import annotations

import re

LONGEST = 130
"""In characters. With a section's path behind it, the QR code of a longer one would be too fine to read in print."""

PATTERN = r"^https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]+)?(/[A-Za-z0-9._~%-]+)*/?$"
"""A host, a port and folders, in plain letters. schemas/manual.schema.json has the same pattern."""


def complete_address(address: str) -> str:
    """The address with a slash at its end, to which the path of a page is added; an empty one stays empty."""
    return f"{address.rstrip('/')}/" if address else ""


def describe_fault(address: str) -> str:
    """What is wrong with an address and how to mend it, as the end of a sentence; empty if it can be used."""
    if len(address) > LONGEST:
        return f"it has {len(address)} letters, and its QR code can be read on a card with {LONGEST} at the most"
    if not re.fullmatch(PATTERN, address):
        return "write https://, the host and, where there is one, the folder, in plain letters and with no ? or #"
    return ""
