"""What the site offers beside its pages, each file once: the report form, the figures, the quick cards on paper."""

from __future__ import annotations

from datetime import date

from editions.edition import Edition, edition
from generator.cards.sheets import sheets
from generator.report_form.files import Export, exports
from generator.tables.files import data_files
from model.manual import Manual


def downloads(manual: Manual, as_of: date, which: Edition, address: str = "") -> list[Export]:
    """The files of an edition on a day. `address` is where the public site stands; the codes on paper lead there."""
    return [
        *exports(edition(manual, which).manual, which),
        *data_files(manual, as_of, which),
        *sheets(manual, as_of, which, address),
    ]
