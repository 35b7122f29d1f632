"""Whatever points to a person is found; offices, laws and dates are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.personal import _NO_NAMES, collect_own_words, find_personal
from tests.checks.applied import SECTION, fails, find, passes
from tests.checks.given.safety import REAL

OFFICES = [name for one in REAL.settings.offices for name in (one.name, one.short, *one.also) if name]


def kinds(text: str) -> set[str]:
    return {one.kind for one in find_personal(text, collect_own_words(OFFICES))}


@given(st.lists(st.sampled_from(OFFICES), min_size=1, max_size=4), st.sampled_from([" ", ", ", " and ", "\n  "]))
def test_no_office_is_taken_for_a_person(names: list[str], between: str):
    assert not kinds(f"Tell the {between.join(names)} at once.")


@given(st.from_regex(r"\A[a-z][a-z0-9._]{0,8}[a-z0-9]@[a-z]{2,9}(\.[a-z]{2,5}){1,2}\Z"))
def test_every_mail_address_is_found(address: str):
    assert "an e-mail address" in kinds(f"Write to {address}, please.")


AREA = st.from_regex(r"\A[2-9][0-9]{2}\Z")


FORMS = [
    "({}) {}-{}",
    "({}){}-{}",
    "{}-{}-{}",
    "{}.{}.{}",
    "{} {} {}",
    "+1 {}-{}-{}",
    "1-{}-{}-{}",
    "{}{}{}",
    "+1{}{}{}",
]


@given(AREA, AREA, st.from_regex(r"\A[0-9]{4}\Z"), st.sampled_from(FORMS))
def test_every_telephone_number_is_found(area: str, exchange: str, line: str, form: str):
    assert "a telephone number" in kinds(f"Call {form.format(area, exchange, line)}.")


NAMES = st.from_regex(r"\A(?:Mc|O')?[A-Z][a-z]{3,8}\Z").filter(lambda name: name.lower() not in _NO_NAMES)


@given(st.sampled_from(["Officer", "Principal", "Superintendent", "Deputy", "Dr.", "Mr.", "Ms."]), NAMES)
def test_the_words_that_set_it_off_are_told(title: str, name: str):
    told = [one.words for one in find_personal(f"Ask {title} {name} first.")]
    assert told == [f"{title} {name}"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Officer Smith", "a name after a title"),
        ("Principal Jane Q. Doe", "a name after a title"),
        ("Dr. O'Brien's list", "a name after a title"),
        ("Deputy\n    Nguyen", "a name after a title"),
        ("Superintendent J. Doe", "a name after a title"),
        ("call 555-0123", "a telephone number"),
        ("born on May 3, 2008", "a birth date"),
        ("DOB: 5/3/08", "a birth date"),
        ("date of birth 2008-05-03", "a birth date"),
        ("badge number 4411", "the number of a person"),
        ("Badge #4411", "the number of a person"),
        ("student ID: 1234567", "the number of a person"),
        ("123-45-6789", "a Social Security number"),
    ],
)
def test_what_points_to_a_person_is_found(text: str, kind: str):
    assert kinds(f"It was {text}.") == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "KRS 158.4412 and KRS-158.440-158.4461",
        "on 2026-11-24 and in 2025-2026",
        "Call 911.",
        "Principal Handbook",
        "Chief Academic Officer",
        "No badge number or telephone number.",
        "the country of birth of a student",
        "https://example.org/502-555-0123",
        "02.31/data/7/d",
        "Tell the Principal. Smith is a name.",
        "50,000 students",
        "f00d" * 16,
    ],
)
def test_what_points_to_nobody_is_not(text: str):
    assert not kinds(text)


def test_a_comment_counts_and_the_finding_stands_where_the_words_do(tmp_path: Path):
    told = fails(tmp_path, "personal-data", **{SECTION: "purpose: Ask at once. Officer Smith knows."})
    line = told.at.source.text.splitlines()[told.at.line - 1]
    assert line[told.at.column - 1 :].startswith("Officer Smith")
    assert '"Officer Smith' in told.message


def test_the_address_that_the_district_decided_on_is_left_alone(tmp_path: Path):
    passes(tmp_path, "personal-data", **{"sop/manual.yaml": "contact: {address: sop@district.example}"})


def test_it_is_left_alone_in_its_own_file_only_and_so_is_nothing_else_there(tmp_path: Path):
    settings = "contact: {address: sop@district.example}\nleft_out: [{topic: Calls, reason: Call (502) 555-0123.}]"
    elsewhere = "purpose: Write to sop@district.example first."
    told = find(tmp_path, "personal-data", **{"sop/manual.yaml": settings, SECTION: elsewhere})
    assert [(one.at.file, one.message) for one in told] == [
        ("sop/manual.yaml", '"(502) 555-0123" looks like a telephone number'),
        (SECTION, '"sop@district.example" looks like an e-mail address'),
    ]


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Ofc. Smith",
            "Sgt. Smith",
            "Sgt Smith",
            "Lt. Smith",
            "Capt. Smith",
            "Det. Smith",
            "Dep. Smith",
            "Cpl. Smith",
        ),
        *(
            "Lt.Jones",
            "OFC. SMITH",
            "SSO Brown",
            "officer Smith",
            "officers Smith",
            "Det. J. Q. Smith",
            "Officer SMITH",
        ),
        *(
            "Officer \u00d1u\u00f1ez",
            "Officer N\u0303un\u0303ez",
            "Sgt. \u0141ukasz",
            "Capt. \u00d8ster",
            "Officer O\u2019Brien",
        ),
        *(
            "Officer \u0418\u0432\u0430\u043d\u043e\u0432",
            "Officer\u00a0Smith",
            "Offi\u00adcer Smi\u00adth",
            "O\ufb03cer Smith",
        ),
    ],
)
def test_a_name_after_any_rank_is_told_as_it_is_written(words: str):
    (told,) = find_personal(f"First ask {words}, then go on.", collect_own_words(OFFICES))
    assert (told.kind, told.words) == ("a name after a title", " ".join(words.split()))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("502\u2011555\u20110134", "a telephone number"),
        ("502\u2013555\u20130134", "a telephone number"),
        ("(502)\u00a0555\u20100134", "a telephone number"),
        ("400\u201112\u20113456", "a Social Security number"),
        ("badge\u00a0number\u00a04411", "the number of a person"),
        ("an.officer\u00ad@example.org", "an e-mail address"),
        ("born on\u202fMay\u00a03, 2008", "a birth date"),
    ],
)
def test_pasted_hyphens_and_spaces_hide_nothing(words: str, kind: str):
    assert kinds(f"It was {words}.") == {kind}


def test_a_code_in_double_quotes_hides_nothing(tmp_path: Path):
    told = fails(tmp_path, "personal-data", **{SECTION: r'purpose: "Ask Officer\x20S\u006dith. #"'})
    assert '"Officer Smith"' in told.message
