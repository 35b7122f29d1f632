"""Sentences of a given length."""

from __future__ import annotations


def make_sentence(number: int) -> str:
    return " ".join(["Go", *["on"] * (number - 1)]) + "."
