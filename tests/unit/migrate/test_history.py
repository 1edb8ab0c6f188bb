"""What of a changelog and of `pyproject.toml` goes on."""

from __future__ import annotations

import tomllib

import pytest

from sdkgen.design.releases import PastRelease
from sdkgen.migrate.changelog import releases, version_of
from sdkgen.migrate.metadata import kept

GENERATED = b"""[project]
name = "acme"
version = "1.0.0"
requires-python = ">=3.10"
dependencies = [
    "httpx>=0.25,<1",
]

[tool.ruff]
line-length = 120
"""


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("1.2.3", "1.2.3"),
        ("1.0.0-alpha.3", "1.0.0a3"),
        ("1.0.0-beta", "1.0.0b0"),
        ("2.0.0-rc.1+build", "2.0.0rc1"),
        ("1.0.0.dev1", "1.0.0.dev1"),
        ("next", None),
        ("1.0.0-x", None),
    ],
)
def test_versions_are_those_of_packages(text: str, version: str | None) -> None:
    assert version_of(text) == version


def test_sections_are_releases_the_oldest_first() -> None:
    text = (
        "# Changelog\n\nAll of it.\n\n## 1.1.0\n\n### Fixes\n\n* one\n\n"
        "## [v1.0.0](https://x.example) (2026-01-01)\n* two\n"
    )

    assert releases(text) == (
        PastRelease("1.0.0", notes=("[v1.0.0](https://x.example) (2026-01-01)", "", "* two")),
        PastRelease("1.1.0", notes=("### Fixes", "", "* one")),
    )


def test_a_version_has_one_section_and_other_headings_are_text() -> None:
    found = releases("## 1.0.0\na\n## Notes\nb\n## 1.0.0\nc\n")

    assert found == (PastRelease("1.0.0", notes=("a", "## Notes", "b")),)


def old(more: str, python: str = ">=3.8", dependencies: str = '"httpx>=0.23"') -> bytes:
    text = (
        f'[project]\nname = "acme"\nversion = "1.0.0"\nrequires-python = "{python}"\ndependencies = [{dependencies}]\n'
    )
    return f"{text}\n{more}".encode()


def test_tables_of_the_maintainer_stay_with_their_comments() -> None:
    ports = '[[tool.tides.port]]\nname = "a"\n\n[[tool.tides.port]]\nname = "b"\n'
    more = f'[tool.tides]\n# tables\ntext = """\n[not.a.table]\n"""\n\n{ports}'
    found = kept(old(more), b"", GENERATED)

    assert found.kept == ("[tool.tides]", "[tool.tides.port]")
    assert tomllib.loads(found.text)["tool"]["tides"] == {
        "text": "[not.a.table]\n",
        "port": [{"name": "a"}, {"name": "b"}],
    }
    assert "# tables" in found.text


def test_tables_of_stainless_go_and_changed_ones_are_named() -> None:
    pure = old("[tool.rye]\nmanaged = true\n\n[tool.ruff]\nline-length = 100\n")
    changed = old("[tool.rye]\nmanaged = true\n\n[tool.ruff]\nline-length = 90\n")

    assert kept(pure, pure, GENERATED).text == GENERATED.decode()
    assert kept(changed, pure, GENERATED).lost == (
        "requires-python >=3.8: generated code needs Python 3.10",
        "[tool.ruff]: the generated file has a table of this name",
    )


def test_a_newer_python_and_further_dependencies_stay() -> None:
    found = kept(old("", ">=3.12", '"httpx>=0.23", "Tide-Tables[all]>=2; python_version > \'3\'"'), b"", GENERATED)

    project = tomllib.loads(found.text)["project"]
    assert project["requires-python"] == ">=3.12"
    assert project["dependencies"] == ["httpx>=0.25,<1", "Tide-Tables[all]>=2; python_version > '3'"]


def test_a_file_that_cannot_be_read_changes_nothing() -> None:
    assert kept(b"= nonsense", b"", GENERATED).text == GENERATED.decode()
    assert kept(b"", b"", GENERATED).text == GENERATED.decode()
