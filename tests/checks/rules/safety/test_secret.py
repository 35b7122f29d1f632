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
