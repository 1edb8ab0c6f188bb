"""A configuration of Stainless becomes a design: its text stays, what is said otherwise is lifted."""

from __future__ import annotations

import pytest
import yaml

from sdkgen.document.load import read_mapping
from sdkgen.migrate.translate import Translation, own, translate


def translated(text: str) -> Translation:
    return translate(text, read_mapping(text.encode(), "stainless.yml").root)


def content(found: Translation) -> object:
    return read_mapping(found.text.encode(), "sdk.yml").root


def test_comments_and_order_stay() -> None:
    text = "# Ours.\nedition: 2026-02-23 # of the day\n\n# Who.\norganization:\n  name: Acme\n"
    found = translated(text)

    assert found.text == text.replace(
        "# of the day\n", "# of the day\nconventions: stainless\ncompatibility: stainless\n"
    )
    assert not found.is_rewritten


def test_the_comment_that_names_the_schema_goes() -> None:
    found = translated("# yaml-language-server: $schema=https://app.example/stainless.json\nedition: 1\n")

    assert found.text == "edition: 1\nconventions: stainless\ncompatibility: stainless\n"


@pytest.mark.parametrize(
    "targets",
    [
        "targets:\n  python:\n    package_name: acme\n    keep_files:\n      - examples/**\n      - notes.md # ours\n",
        "targets:\n  python:\n    keep_files: [examples/**, notes.md]\n    package_name: acme\n",
        "targets:\n  python: {package_name: acme, keep_files: [examples/**, notes.md]}\n",
        'targets: {"python": {keep_files: [examples/**, notes.md], package_name: acme}}\n',
        "python: &p\n  package_name: acme\n  keep_files: [examples/**, notes.md]\ntargets:\n  python: *p\n",
    ],
    ids=["block", "first", "flow", "flow-all", "alias"],
)
def test_files_are_listed_whatever_the_form(targets: str) -> None:
    found = translated(f"edition: 1\n{targets}")
    own(found, ["src/acme/lib", "notes.md"], "own_files")

    root = content(found)
    assert isinstance(root, dict)
    assert root["targets"]["python"] == {"package_name": "acme", "own_files": ["src/acme/lib", "notes.md"]}
    assert found.keep == ("examples/**", "notes.md")


@pytest.mark.parametrize(
    "targets", ["", "targets:\n", "targets:\n  python:\n", "targets: {}\n", "targets:\n  go: {}\n"]
)
def test_what_is_not_there_is_added(targets: str) -> None:
    found = translated(f"edition: 1 # a date\n{targets}organization: {{name: Acme}}\n")
    own(found, ["src/acme/lib"], "own_files")

    root = content(found)
    assert isinstance(root, dict)
    assert root["targets"]["python"] == {"own_files": ["src/acme/lib"]}
    assert root["organization"] == {"name": "Acme"}
    assert "# a date" in found.text


def test_files_that_are_listed_already_stay_listed() -> None:
    found = translated("targets:\n  python:\n    own_files:\n      - a.py # mine\n")
    own(found, ["b.py", "a.py"], "own_files")

    root = content(found)
    assert isinstance(root, dict)
    assert root["targets"]["python"] == {"own_files": ["a.py", "b.py"]}


def test_a_licence_keeps_its_text() -> None:
    text = "settings:\n  license:\n    name: MIT\n    contents: |\n      Long\n      text.\n"

    assert text in translated(text).text


TRANSFORMS = """openapi:
  transforms:
    - command: renameValue
      args: {target: $.a}
    - command: merge
      args: {target: $.b, object: {c: 1}} # kept
    # Why.
    - command: rewrite
      args:
        target:
          - $.d
"""


def test_transforms_that_designs_do_not_have_become_comments() -> None:
    found = translated(TRANSFORMS)

    assert content(found) == {
        "compatibility": "stainless",
        "conventions": "stainless",
        "openapi": {"transforms": [{"command": "merge", "args": {"target": "$.b", "object": {"c": 1}}}]},
    }
    assert found.undone == [
        "openapi.transforms[0]: `renameValue` is not known here",
        "openapi.transforms[2]: `rewrite` is not known here",
    ]
    assert "    # Why.\n" in found.text
    assert "    # - command: renameValue\n" in found.text


def test_a_design_says_by_itself_which_conventions_it_has() -> None:
    text = "conventions: sdkgen\ncompatibility: none\n"
    assert translated(text).text == text


def test_what_cannot_be_edited_is_written_anew() -> None:
    found = translated("targets:\n  python: {keep_files: [src/acme/lib], package_name: acme}\n")

    assert found.is_rewritten
    assert yaml.safe_load(found.text)["targets"] == {"python": {"package_name": "acme"}}


def test_another_language_is_left_to_its_own_repository() -> None:
    others = "  typescript:\n    package_name: acme # npm\n  go: {package_name: acme}\n"
    text = f"targets:\n{others}  python:\n    package_name: acme\n"
    found = translated(text)

    assert yaml.safe_load(found.text)["targets"] == {"go": {"package_name": "acme"}, "python": {"package_name": "acme"}}
    assert "  # typescript:\n  #   package_name: acme # npm\n" in found.text
    assert found.lifted == ["targets.typescript: a comment, for the repository of that SDK"]
