"""Each policy in its current reading, and its redline on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from editions.edition import ShownManual
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids
from model.policy import Policy

PLACE = Place(Group.POLICY)


def write_pages(site: Site) -> Iterator[Page]:
    """Two pages for each policy."""
    for policy in site.manual.policies:
        yield from _write_policy(site, policy)


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """Each policy and its clauses."""
    for policy in manual.policies:
        page = f"policy/{policy.id}.md"
        yield (ids.POLICY, policy.id), Address(page, "", f"Policy {policy.id}")
        for clause in policy.clauses:
            yield (ids.CLAUSE, clause.id), Address(page, clause.id, clause.id)


def _write_policy(site: Site, policy: Policy) -> Iterator[Page]:
    current, redline = f"policy/{policy.id}.md", f"policy/{policy.id}-redline.md"
    title = f"Policy {policy.id}: {policy.title}"
    empty = {
        one.id
        for one, after in zip_longest(policy.clauses, policy.clauses[1:])
        if after is None or after.kind == "heading"
    }
    yield Writer(site, current).write(
        "policy",
        title,
        description=f"Board policy {policy.id}, clause by clause.",
        source=policy.file,
        policy=policy,
        empty=empty,
        other=redline,
    )
    yield Writer(site, redline).write(
        "redline",
        f"Policy {policy.id}: redline",
        description=f"What the redline of Board policy {policy.id} inserts and deletes.",
        source=policy.file,
        policy=policy,
        empty=empty,
        other=current,
    )
