"""The public address of the site, as a setting or from the command line."""

from __future__ import annotations

import re

LONGEST = 130
"""Letters. With a section's path behind it, the QR code of a longer one could not be printed small and be read."""

PATTERN = r"^https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]+)?(/[A-Za-z0-9._~%-]+)*/?$"
"""A host, a port and folders, in plain letters. The same stands in schemas/manual.schema.json."""


def complete_address(address: str) -> str:
    """The address with the slash at its end to which a page's path is added; nothing stays nothing."""
    return f"{address.rstrip('/')}/" if address else ""


def describe_fault(address: str) -> str:
    """What is wrong with an address and how to mend it; nothing if it can be used."""
    if len(address) > LONGEST:
        return f"it has {len(address)} letters, and its QR code can be read on a card with {LONGEST} at the most"
    if not re.fullmatch(PATTERN, address):
        return "write https://, the host and, where there is one, the folder, in plain letters and with no ? or #"
    return ""
