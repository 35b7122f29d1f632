"""Safety: whatever points to a person or opens a door is found; offices, laws and dates are left alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.engine import check
from checks.finding import Finding
from language.personal import _NO_NAMES, collect_own_words, find_personal
from language.secrets import find_secrets
from reading import load
from tests.overlay import manual

SECTION = "sop/sections/1.1-sample.yaml"
OTHER = "sop/sections/1.2-other.yaml"
REAL = load(Path(__file__).parents[2])
OFFICES = [name for one in REAL.settings.offices for name in (one.name, one.short, *one.also) if name]
RULES = ("personal-data", "secret", "raw-markup", "restricted-leak", "restricted-without-basis")


def found(tmp_path: Path, rule: str, **files: str) -> list[Finding]:
    return [one for one in check(manual(tmp_path, **files), date(2024, 2, 1)) if one.rule == rule]


def kinds(text: str) -> set[str]:
    return {one.kind for one in find_personal(text, collect_own_words(OFFICES))}


def test_the_manual_itself_is_safe():
    assert not [one for one in check(REAL, date(2026, 11, 24)) if one.rule in RULES]


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
    (told,) = found(tmp_path, "personal-data", **{SECTION: "purpose: Ask at once. Officer Smith knows."})
    line = told.at.source.text.splitlines()[told.at.line - 1]
    assert line[told.at.column - 1 :].startswith("Officer Smith")
    assert '"Officer Smith' in told.message


def test_the_address_that_the_district_decided_on_is_left_alone(tmp_path: Path):
    assert not found(tmp_path, "personal-data", **{"sop/manual.yaml": "contact: {address: sop@district.example}"})


def test_it_is_left_alone_in_its_own_file_only_and_so_is_nothing_else_there(tmp_path: Path):
    settings = "contact: {address: sop@district.example}\nleft_out: [{topic: Calls, reason: Call (502) 555-0123.}]"
    elsewhere = "purpose: Write to sop@district.example first."
    told = found(tmp_path, "personal-data", **{"sop/manual.yaml": settings, SECTION: elsewhere})
    assert [(one.at.file, one.message) for one in told] == [
        ("sop/manual.yaml", '"(502) 555-0123" looks like a telephone number'),
        (SECTION, '"sop@district.example" looks like an e-mail address'),
    ]


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
    (told,) = found(tmp_path, "secret", **{SECTION: "purpose: The door code is 4711."})
    assert "4711" not in told.message + told.mend


@pytest.mark.parametrize(
    "text",
    [
        "<script>x</script>",
        "a <b>c</b>",
        "<img src=x>",
        "<!-- x -->",
        "{{ config }}",
        "{% raw %}",
        "${x}",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "&#60;",
        "data:text/html",
    ],
)
def test_markup_is_found_in_any_field_however_it_is_written(tmp_path: Path, text: str):
    assert found(tmp_path / "plain", "raw-markup", **{SECTION: f"purpose: '{text}'"})
    assert found(tmp_path / "title", "raw-markup", **{SECTION: f"title: '{text}'"})
    coded = "".join(f"\\x{ord(one):02x}" for one in text)
    assert found(tmp_path / "coded", "raw-markup", **{SECTION: f'purpose: "{coded}"'})


@pytest.mark.parametrize("text", ["fewer than < 5", "a & b", "A description: script", "Data: names, dates", "{a}"])
def test_what_looks_like_it_is_not(tmp_path: Path, text: str):
    assert not found(tmp_path, "raw-markup", **{SECTION: f"purpose: '{text}'"})


def shared(tmp_path: Path, words: str, **files: str) -> list[Finding]:
    public = {SECTION: f"purpose: It is so that {words} now."}
    return found(tmp_path, "restricted-leak", **{**public, OTHER: f"purpose: {words}.", **files})


def test_eight_words_in_a_row_are_a_leak_and_seven_are_none(tmp_path: Path):
    assert not shared(tmp_path / "7", "spare keys hang behind the third locker")
    (told,) = shared(tmp_path / "8", "Spare keys hang, behind the third locker left")
    assert told.subject == "SOP-1.1"
    assert "SOP-1.2" in told.message


def test_an_office_counts_as_one_word(tmp_path: Path):
    assert not shared(tmp_path, "tell the School Safety Officer and the School Office")


def test_the_reason_and_what_the_policy_says_are_public(tmp_path: Path):
    words = "it would help somebody who wants to take the keys"
    access = f"access: {{level: restricted, basis: some-law, reason: {words}.}}"
    files = {SECTION: f"purpose: Since {words} now.", OTHER: access}
    assert not found(tmp_path, "restricted-leak", **files)


@pytest.mark.parametrize(
    "reason",
    [
        "n/a",
        "TBD",
        "Confidential.",
        "It is confidential.",
        "See the law.",
        "Restricted text.",
        "Floor plans.",
        "It is confidential information.",
    ],
)
def test_a_reason_that_says_nothing_is_none(tmp_path: Path, reason: str):
    access = f"access: {{level: restricted, basis: some-law, reason: '{reason}'}}"
    assert found(tmp_path, "restricted-without-basis", **{OTHER: access})


@pytest.mark.parametrize(
    "reason", ["Shows alarm codes.", "It is about floor plans.", "It would be of use to somebody who is on the run."]
)
def test_a_reason_says_something_from_three_words_on_if_two_of_them_tell(tmp_path: Path, reason: str):
    access = f"access: {{level: restricted, basis: some-law, reason: '{reason}'}}"
    assert not found(tmp_path, "restricted-without-basis", **{OTHER: access})


def test_a_section_with_a_reason_hides_none_after_it(tmp_path: Path):
    good, bad = "It says where keys are kept.", "Confidential."
    files = {
        file: f"access: {{level: restricted, basis: some-law, reason: {reason}}}"
        for file, reason in ((SECTION, good), (OTHER, bad))
    }
    assert [one.subject for one in found(tmp_path, "restricted-without-basis", **files)] == ["SOP-1.2"]


def test_a_basis_is_listed_with_what_it_allows(tmp_path: Path):
    unlisted = "access: {level: restricted, basis: no-law, reason: It says where keys are kept.}"
    (told,) = found(tmp_path / "a", "restricted-without-basis", **{OTHER: unlisted})
    assert 'no basis "no-law" is listed' in told.message
    empty = "withholding_bases: [{id: some-law, reference: LAW-1, allows: TBD}]"
    assert found(tmp_path / "b", "restricted-without-basis", **{"sop/manual.yaml": empty})
    assert not found(tmp_path / "c", "restricted-without-basis")


STEP = "steps: [{who: sso, does: '%s', basis: proposal%s}]"
RESTRICTED = ", access: {level: restricted, basis: some-law, reason: %s}"


def test_a_restricted_step_leaks_into_another_file_and_into_its_own_section(tmp_path: Path):
    words = "Take the spare key that hangs behind the third locker"
    step = STEP % (f"{words}.", RESTRICTED % "It says where keys are.")
    public = {OTHER: f"access: {{level: public}}\npurpose: {words}."}
    (told,) = found(tmp_path / "a", "restricted-leak", **{SECTION: step, **public})
    assert (told.subject, "a step of SOP-1.1" in told.message) == ("SOP-1.2", True)
    (told,) = found(tmp_path / "b", "restricted-leak", **{SECTION: f"{step}\nshort_answer: {words}."})
    assert told.subject == "SOP-1.1"
    assert not found(tmp_path / "c", "restricted-leak", **{SECTION: step})
    assert not found(tmp_path / "d", "restricted-leak", **{SECTION: STEP % (f"{words}.", ""), **public})


def test_a_restricted_step_needs_a_basis_and_a_reason_too(tmp_path: Path):
    good, bad = (STEP % ("Go.", RESTRICTED % reason) for reason in ("It says where keys are.", "Confidential."))
    assert not found(tmp_path / "a", "restricted-without-basis", **{SECTION: good})
    (told,) = found(tmp_path / "b", "restricted-without-basis", **{SECTION: bad})
    assert told.message.startswith("a step of SOP-1.1 is restricted, and its reason says nothing")
    unlisted = good.replace("some-law", "no-law")
    assert found(tmp_path / "c", "restricted-without-basis", **{SECTION: unlisted})
