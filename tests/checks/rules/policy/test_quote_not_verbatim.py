"""Quotations of the policy: word for word, or told with the place where they should stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import fails, passes, show_line
from tests.checks.given.texts import says


@pytest.mark.parametrize(
    "text",
    [
        'It says "shall tell the school office" (01.1/part/1).',
        'It says "An SRO shall tell" (01.1/part/1) of old.',
        'It says "Shall tell the school office." (01.1/part/1)',
        'It says "An SSO ... the school office" (01.1/part/1).',
        'It says "An SSO shall tell the school office. The office may write it down", says 01.1/part/1.',
        "It says “shall tell the school office” (01.1/part/1).",
        "It says «shall tell the school office» (01.1/part/1).",
        "It says 'shall tell the school office' (01.1/part/1).",
        "It says „shall tell the\u00a0school o\ufb03ce“\u00a0(01.1/part/1).",
        "The officers' room and the students' room are as 01.1/part/1 has it, isn't it.",
        'Ask "Does anybody here need a doctor at once?" first.',
        'Ask "need a doctor" as 01.1/part/1 says.',
    ],
)
def test_what_the_policy_says_or_nobody_ascribes_to_it_passes(tmp_path: Path, text: str):
    passes(tmp_path, "quote-not-verbatim", **says(text))


@pytest.mark.parametrize(
    "text",
    [
        'It says "shall inform the office" (01.1/part/1).',
        'It says "may write it down" (01.1/part/1).',
        "It says «shall inform the office» (01.1/part/1).",
        "It says 'shall inform the office' (01.1/part/1).",
        "It says ‘shall inform the officers’ cars’ (01.1/part/1).",
        "It says \u2039shall inform the office\u203a (01.1/part/1).",
        "It says „shall inform the office“ (01.1/part/1).",
        'It says "tell the school off" (01.1/part/1).',
        'It says "the school office ... An SSO" (01.1/part/1).',
        'In 01.1/part/1 stands "an officer shall go and tell the office".',
    ],
)
def test_what_it_does_not_say_is_an_error(tmp_path: Path, text: str):
    finding = fails(tmp_path, "quote-not-verbatim", **says(text))
    assert finding.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('It says "shall inform the whole office at once" (01.1/part/1).', "01.1/part/1"),
        ('In 01.1/part/1 stands "shall inform the whole office at once".', "the policy"),
    ],
)
def test_where_it_should_stand_is_told_and_its_first_words_are_marked(tmp_path: Path, text: str, where: str):
    finding = fails(tmp_path, "quote-not-verbatim", **says(text))
    assert finding.message.endswith(f"does not stand word for word in {where}")
    assert show_line(finding)[: finding.at.length] == "shall inform the"


def test_a_quotation_that_holds_hides_none_after_it(tmp_path: Path):
    text = 'It says "tell the school office" (01.1/part/1) and "inform the office" (01.1/part/1).'
    finding = fails(tmp_path, "quote-not-verbatim", **says(text))
    assert finding.message.startswith('"inform the office"')


def test_every_run_of_words_of_a_clause_is_a_quotation_of_it(tmp_path: Path):
    words = ["An", "SSO", "shall", "tell", "the", "school", "office."]
    spans = [" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, len(words) + 1)]
    text = "; ".join(f'"{span}" (01.1/part/1)' for span in spans)
    passes(tmp_path, "quote-not-verbatim", **says(text))
