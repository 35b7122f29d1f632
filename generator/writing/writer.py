"""The writer of one page: it puts a manual's texts and links into the page's template."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import Any

import jinja2
from markupsafe import Markup

from facts.coverage import Implementer
from facts.links import find_mentions
from generator.templating import make_environment
from generator.writing import words
from generator.writing.addresses import Address, get_shown_name, write_plain
from generator.writing.markdown import escape, render_prose
from generator.writing.page import Page
from generator.writing.site import Site
from model.dates import format_date
from model.glossary import Term

_OFFERED = ("carried_out_in", "hover", "implementer", "names", "office", "page", "plain", "prose", "ref", "refs", "to")
"""The methods of a Writer that a template can call."""


class Writer:
    """Writes one page. Its methods are what the template can ask for; everything it prints is safe."""

    def __init__(self, site: Site, path: str) -> None:
        self.site = site
        self.manual = site.manual
        self.path = path

    def prose(self, text: str) -> Markup:
        """Prose, with its subset of Markdown and with links for the ids that it names."""
        return render_prose(text, self._pieces)

    def ref(self, kind: str, one: str, label: str | None = None) -> Markup:
        """A link to the thing with that id; just its id where the site has no place for it."""
        address = self.site.addresses.get((kind, one))
        if address is None:
            return escape(label or one)
        if address.page == self.path and not address.anchor:
            return escape(label or address.label)
        return Markup(f"[{escape(label or address.label)}]({address.seen_from(self.path)})")

    def to(self, kind: str, one: str) -> Markup:
        """Where a link to the thing with that id leads: for a link around more than its name."""
        return Markup(self.site.addresses[kind, one].seen_from(self.path))

    def refs(self, kind: str, ids: Iterable[str]) -> Markup:
        """Links to several things, with commas between."""
        return Markup(", ").join(self.ref(kind, one) for one in ids)

    def names(self, ids: Iterable[str]) -> str:
        """Clauses and references as refs() shows them, without the links."""
        found = (self.site.addresses.get(("clause or reference", one)) for one in ids)
        return ", ".join(address.label if address else one for one, address in zip(ids, found, strict=True))

    def office(self, one: str, *, designee: bool = False) -> Markup:
        """An office by its short name, with "or designee" where that is allowed."""
        return escape(self.manual.office_label(one, designee=designee))

    def page(self, path: str, label: str) -> Markup:
        """A link to a page, or to a file that is none, by its path in the site."""
        return Markup(f"[{escape(label)}]({Address(path, '', label).seen_from(self.path)})")

    def hover(self, term: Term) -> Markup:
        """The definition of a term for the Markdown extension abbr, which explains it everywhere on the page."""
        means = re.sub(r"[<>]", "", self.plain(term.means))
        words = (re.sub(r"[\]\[<>]", "", word) for word in (term.term, term.short) if word)
        return Markup("\n\n".join(f"*[{' '.join(word.split())}]: {means}" for word in words))

    def carried_out_in(self, clause: str) -> tuple[Implementer, ...]:
        """What carries out a clause, by the clause's id."""
        return self.site.implementers.get(clause, ())

    def implementer(self, one: Implementer) -> Markup:
        """A link to what carries out a clause."""
        mention = next(iter(find_mentions(one.id)), None)
        if mention and mention.id == one.id and (key := (mention.kind, one.id)) in self.site.addresses:
            return self.ref(*key)
        return escape(one.title)

    def plain(self, text: str) -> str:
        """Prose without markup and links, as plain text on one line: for titles and descriptions."""
        return write_plain(text, self.site.addresses)

    def _pieces(self, text: str) -> Iterator[tuple[str, Markup | None]]:
        end = 0
        for mention in find_mentions(text):
            kind, one = mention.kind, mention.id
            yield text[end : mention.start], None
            shown = get_shown_name(self.site.addresses, kind, one)
            yield mention.words, self.ref(kind, one, shown) if (kind, one) in self.site.addresses else None
            end = mention.end
        yield text[end:], None

    @cached_property
    def _globals(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in _OFFERED} | {
            "manual": self.manual,
            "as_of": self.site.as_of,
            "edition": self.site.edition.name,
            "here": self.path,
            "hides": self.site.edition.hides,
        }

    def write(
        self,
        template: str,
        title: str,
        *,
        description: str = "",
        source: str | None = None,
        kind: str = "",
        dated: bool = False,
        script: str = "",
        **values: Any,
    ) -> Page:
        """The page made by a template of templates/ (without its ending) from the values.

        `dated`: what it says depends on the day for which the site is built. `script`: the name of a script of
        docs/assets/js/ that this page alone uses.
        """
        text = get_environment().get_template(f"{template}.md.jinja").render(self._globals | values | {"title": title})
        said = self.plain(description)
        # Themes put these two into HTML as they are.
        front = {
            "title": html.escape(title),
            "description": html.escape(said),
            "sop": {
                "kind": kind or template,
                "source": source or "",
                "release": self.manual.settings.release,
                "built": self.site.as_of.isoformat(),
                "dated": dated,
                "script": script,
            }
            | {key: str(values[key]) for key in ("status", "id") if key in values},
        }
        head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())
        return Page(self.path, title, f"---\n{head}---\n\n{_tidy(text)}", source, said)


def _make_anchor(one: object) -> Markup:
    """An id as an anchor. The schemas let only harmless characters into ids; anything else is dropped here."""
    return Markup(re.sub(r"[^\w./-]", "", str(one)))


def _tidy(text: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip() + "\n"


@cache
def get_environment() -> jinja2.Environment:
    """Templates whose every value is escaped as Markdown, unless it is safe already."""
    environment = make_environment(finalize=lambda value: value if isinstance(value, Markup) else escape(str(value)))
    environment.filters |= {
        "anchor": _make_anchor,
        "in_words": format_date,
    }
    environment.globals |= {"words": words}
    return environment
