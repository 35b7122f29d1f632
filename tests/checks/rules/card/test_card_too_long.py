"""Quick cards to the word: the most words are a setting, and only what is on the card counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import SECTION, fails, passes

RULE = "card-too-long"
SETTINGS = "sop/manual.yaml"
CARD = """
situation: A firearm was drawn
steps:
  - {who: sso, does: Tell the school office which firearm it was., basis: proposal, card: tell}
  - {who: sso, does: Write all of it down in as many words as you like., basis: proposal}
"""


def count_words(folder: Path) -> int:
    """The words of the card, as the finding counts them."""
    finding = fails(folder, RULE, **{SETTINGS: "plain_words: {card: 1}", SECTION: CARD})
    return int(finding.message.partition(" has ")[2].partition(" words")[0])


@pytest.mark.parametrize(("room", "long"), [(-1, True), (0, False), (1, False)])
def test_a_card_may_have_as_many_words_as_the_setting_says(tmp_path: Path, room: int, long: bool):
    words = count_words(tmp_path / "counted")
    files = {SETTINGS: f"plain_words: {{card: {words + room}}}", SECTION: CARD}
    if long:
        finding = fails(tmp_path / "card", RULE, **files)
        assert finding.message == f"the quick card of SOP-1.1 has {words} words; at most {words - 1} fit one screen"
        assert finding.severity is Severity.NOTE
        assert finding.at.source.text.splitlines()[finding.at.line - 1].startswith("urgent:")
    else:
        passes(tmp_path / "card", RULE, **files)


def test_a_step_without_a_mark_is_not_on_the_card(tmp_path: Path):
    longer = CARD.replace("as many words", "as very many words")
    words = count_words(tmp_path / "counted")
    passes(tmp_path / "longer", RULE, **{SETTINGS: f"plain_words: {{card: {words}}}", SECTION: longer})


def test_without_a_setting_a_card_has_190_words_at_the_most(tmp_path: Path):
    step = "steps: [{{who: sso, does: 'Tell {}.', basis: proposal, card: tell}}]"
    passes(tmp_path / "short", RULE, **{SECTION: step.format("all " * 150)})
    assert "at most 190 fit" in fails(tmp_path / "long", RULE, **{SECTION: step.format("all " * 190)}).message
