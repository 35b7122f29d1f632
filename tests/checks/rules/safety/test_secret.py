"""What opens a door is found and not repeated; words about secrets are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from language.secrets import find_secrets
from tests.checks.applied import SECTION, fails


@pytest.mark.parametrize(
    "text",
    [
        "-----BEGIN RSA " + "PRIVATE KEY-----",
        "AKIA" + "A1B2C3D4E5F6G7H8",
        "ghp_" + "a1" * 18,
        "glpat-" + "a1" * 10,
        "xoxb-" + "1234567890ab",
        "https://user:" + "hunter2@example.org",
        "The password is " + "hunter2x",
        "Password: " + "s3cret!pass",
        "the door code is 4711.",
        "Alarm code: 123456",
        "PIN 4711",
    ],
)
def test_a_secret_is_found(text: str):
    assert list(find_secrets(f"Note. {text} "))


@pytest.mark.parametrize(
    "text",
    [
        "Change the password every 90 days.",
        "a secret",
        "zip code 40202",
        "the penal code",
        "key 2",
        "a task-force",
        "opinion 2022",
        "https://example.org/a:b",
        "dress code",
        "codes and accounts",
    ],
)
def test_words_about_secrets_are_none(text: str):
    assert not list(find_secrets(text))


def test_a_secret_is_not_repeated(tmp_path: Path):
    told = fails(tmp_path, "secret", **{SECTION: "purpose: The door code is 4711."})
    assert "4711" not in told.message + told.mend


@pytest.mark.parametrize(
    "text",
    [
        "The code for the door is 4711#.",
        "the code to the front gate: 8842",
        "the alarm code for Building 2 is 12-34",
        "Keypad 4711",
        "Combination of the safe is 12-24-36",
        "4711# is the door code",
        "Enter 4711# on the keypad.",
        "Press *72 to arm the alarm.",
        "Dial 4711 to open the gate.",
        "PIN for the panel is 4711",
        "the password for the cameras is " + "hunter2x",
        "c\u00adode for the\u00a0door is \u201c4711\u201d",
    ],
)
def test_an_access_code_is_found_however_it_is_told(text: str):
    assert list(find_secrets(f"Note. {text} "))


@pytest.mark.parametrize(
    "text",
    [
        "Cal. Educ. Code 49400",
        "Dial 911 at the door.",
        "press 9 to reach the door",
        "Use code 10-4.",
        "the code of conduct for 2026 is here",
        "Use 24 hours of training to open the year.",
        "Enter room 12 by the door.",
    ],
)
def test_a_number_that_opens_nothing_is_none(text: str):
    assert not list(find_secrets(text))


def test_a_code_in_double_quotes_hides_nothing(tmp_path: Path):
    fails(tmp_path, "secret", **{SECTION: r'purpose: "The door code is \x34711. #"'})
