"""CONTRIBUTING.md keeps its word: the code that it shows is added to a copy of the program, and does what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.program import GUIDE, Program
from tests.overlay import overlaid

SECTION = "sop/sections/1.1-sample.yaml"


@pytest.fixture(scope="class")
def program(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A copy of the program with the code of the part that the class names."""
    return Program(tmp_path_factory.mktemp("program"), request.cls.PART)


def test_every_part_that_adds_something_is_tried():
    assert re.findall(r"^## Add a (.+)$", GUIDE, re.MULTILINE) == ["kind of file", "rule", "kind of page", "command"]


class TestKindOfFile:
    FILE = "sop/agreements/city-police.yaml"
    TEXT = """
signed: 2025-08-01
id: AGR-city-police
title: Agreement with the city police
owner: school-office
covers: Who answers which calls, as SOP-1.2 says.
contact: The night desk of the precinct.
implements: [01.1/part/2]
"""

    PART = "Add a kind of file"

    def test_it_touches_four_places(self, program: Program):
        page = ["generator/pages/agreements.py", "generator/templates/agreements.md.jinja"]
        three = ["schemas/agreement.schema.json", "model/agreements.py", "model/manual.py"]
        assert list(program.touched) == [*three, *page]
        assert [path for path, new in program.touched.items() if not new] == ["model/manual.py"]

    def test_its_code_is_in_the_house_style(self, program: Program):
        program.is_in_style()

    def test_schema_and_types_agree_and_an_editor_is_told(self, program: Program):
        assert program.python(".ci/vscode-schemas").returncode == 0
        program.passes(
            "tests/model/test_kinds.py",
            "tests/model/test_bases.py",
            "tests/reading/test_schema_types.py",
            "tests/reading/test_schema.py",
            "tests/automation/test_editors.py",
            "-k",
            "agreement or every_schema_has_a_kind or vs_code_gives",
        )

    def test_it_is_read_and_validated(self, program: Program, tmp_path: Path):
        root = overlaid(tmp_path, {self.FILE: self.TEXT.replace("2025-08-01", "August")})
        ended = program.sop("check", "--root", str(root))
        assert ended.returncode == 2
        assert f"{self.FILE}:1:9" in ended.stderr
        assert "signed" in ended.stderr

    def test_what_it_points_at_is_checked(self, program: Program, tmp_path: Path):
        text = self.TEXT.replace("school-office", "school-ofice").replace("SOP-1.2", "SOP-1.22")
        found = program.check(overlaid(tmp_path, {self.FILE: text + "replaces: AGR-county\n"}))
        office, section, agreement = [one[1:] for one in found if one[0] == "reference-unknown"]
        assert office[0] == f"{self.FILE}:4:8"
        assert office[1].startswith('there is no office "school-ofice". Did you mean "school-office"?')
        assert section[0] == f"{self.FILE}:5:37"
        assert section[1].startswith('there is no section "SOP-1.22". Did you mean "SOP-1.2"?')
        assert agreement[0] == f"{self.FILE}:9:11"
        assert agreement[1] == 'there is no agreement "AGR-county". Each agreement is listed in sop/agreements/.'

    def test_what_points_at_it_is_checked(self, program: Program, tmp_path: Path):
        root = overlaid(tmp_path, {self.FILE: self.TEXT, SECTION: "purpose: As in AGR-city-polce."})
        ((place, message),) = [found[1:] for found in program.check(root) if found[0] == "reference-unknown"]
        assert place.startswith(SECTION)
        assert message == (
            'there is no agreement "AGR-city-polce". Did you mean "AGR-city-police"? '
            "Each agreement is listed in sop/agreements/."
        )

    def test_no_two_files_have_one_id(self, program: Program, tmp_path: Path):
        second = "sop/agreements/police.yaml"
        ended = program.sop("check", "--root", str(overlaid(tmp_path, {self.FILE: self.TEXT, second: self.TEXT})))
        assert ended.returncode == 2
        assert f"{second}:2:5" in ended.stderr
        assert "the file is named police.yaml and its id is AGR-city-police" in ended.stderr

    def test_it_is_part_of_the_coverage(self, program: Program, tmp_path: Path):
        ended = program.sop("coverage", "--root", str(overlaid(tmp_path, {self.FILE: self.TEXT})))
        (row,) = [line for line in ended.stdout.splitlines() if "01.1/part/2" in line]
        assert "AGR-city-police" in row

    def test_fmt_puts_its_keys_in_the_order_of_the_schema(self, program: Program, tmp_path: Path):
        root = overlaid(tmp_path)
        file = root / self.FILE
        file.parent.mkdir()
        file.write_text(self.TEXT.lstrip(), "utf-8")
        assert program.sop("fmt", "--root", str(root)).returncode == 0
        keys = [line.partition(":")[0] for line in file.read_text("utf-8").splitlines()]
        assert keys == ["id", "title", "owner", "signed", "covers", "contact", "implements"]

    def test_it_is_on_the_site_and_only_what_is_marked_is_public(self, program: Program, tmp_path: Path):
        root = overlaid(tmp_path / "root", {self.FILE: self.TEXT, SECTION: "purpose: As in AGR-city-police."})
        public, restricted = (program.build(root, edition, tmp_path / edition) for edition in ("public", "restricted"))
        for site in (public, restricted):
            page = site["agreements/index.html"]
            assert "Who answers which calls" in page
            assert 'href="../sop/1.2/"' in page
            assert 'href="../policy/01.1/#01.1/part/2"' in page
            assert 'href="../../agreements/#AGR-city-police"' in site["sop/1.1/index.html"]
            assert 'href="../agreements/#AGR-city-police"' in site["coverage/index.html"]
        assert [path for path, text in public.items() if "night desk" in text] == []
        assert "night desk" in restricted["agreements/index.html"]


class TestRule:
    PART = "Add a rule"

    def test_it_is_one_file_and_its_test(self, program: Program):
        rule, test = "checks/rules/plain/deadline_vague.py", "tests/checks/rules/plain/test_deadline_vague.py"
        assert list(program.touched) == [rule, test]
        assert all(program.touched.values())
        program.is_in_style()

    def test_its_examples_and_its_test_pass(self, program: Program):
        program.passes("tests/checks/rules/plain/test_deadline_vague.py")
        program.passes("tests/checks/test_examples.py", "-k", "deadline-vague or every_file or every_test_file")

    def test_it_is_listed_and_explained(self, program: Program):
        (line,) = [one for one in program.sop("rules").stdout.splitlines() if one.startswith("deadline-vague ")]
        assert line.endswith('A step is due "as soon as possible".')
        assert "## deadline-vague" in program.sop("rules", "--format", "markdown").stdout
        assert "a limit that a clock can judge" in program.sop("explain", "deadline-vague").stdout

    def test_it_finds(self, program: Program, tmp_path: Path):
        step = "steps: [{who: sso, does: Call., by: As soon as possible., basis: proposal}]"
        found = [one for one in program.check(overlaid(tmp_path, {SECTION: step})) if one[0] == "deadline-vague"]
        ((_, place, message),) = found
        assert place.startswith(f"{SECTION}:")
        assert message.startswith('the step is due "as soon as possible", which sets no limit. Write a limit')


class TestKindOfPage:
    PART = "Add a kind of page"

    def test_it_is_a_module_and_its_template(self, program: Program):
        assert list(program.touched) == ["generator/pages/audiences.py", "generator/templates/audiences.md.jinja"]
        assert all(program.touched.values())
        program.is_in_style()

    def test_it_is_in_the_site_its_menu_and_its_search(self, program: Program, tmp_path: Path):
        site = program.build(overlaid(tmp_path / "root"), "public", tmp_path / "site")
        assert "What to do." in site["audiences/index.html"]
        assert 'href="../sop/1.1/"' in site["audiences/index.html"]
        assert re.search(
            r'<a [^>]*href="\.\./audiences/"[^>]*>\s*(<span[^>]*>\s*)?Who reads what', site["offices/index.html"]
        )
        assert '"title":"Who reads what"' in site["search/index.js"]


class TestCommand:
    PART = "Add a command"

    def test_it_is_one_file(self, program: Program):
        assert program.touched == {"cli/commands/steps.py": True}
        program.is_in_style()

    def test_it_is_listed_and_runs(self, program: Program, tmp_path: Path):
        assert re.search(r"^  steps +Print each step of an office", program.sop("--help").stdout, re.MULTILINE)
        root = overlaid(tmp_path)
        ended = program.sop("steps", "school-office", "--root", str(root))
        assert (ended.returncode, ended.stderr) == (0, "")
        assert "SOP-1.1: Write it down.\n" in ended.stdout
        ended = program.sop("steps", "office", "--root", str(root))
        assert (ended.returncode, ended.stdout) == (2, "")
        assert 'There is no office "office".' in ended.stderr

    def test_it_keeps_the_promises_of_all_commands(self, program: Program):
        program.passes("tests/cli/test_commands.py", "-k", "steps or list_of_commands or help_lists")
