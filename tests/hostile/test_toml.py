"""Text of a document in `pyproject.toml` is TOML, means the text, and is one line."""

from __future__ import annotations

import sys
import tomllib
import unicodedata

import pytest
from hypothesis import given

from sdkgen.targets.python.docs.project import metadata
from sdkgen.targets.python.views.toml import toml
from tests.hostile.documents import with_name, with_text
from tests.hostile.texts import NAMES, TEXTS, any_text
from tests.unit.changes.support import release

CLASSES = {unicodedata.category(char): char for char in map(chr, range(sys.maxunicode + 1))}
"""A character of each class of code points; the last of each, so that planes above the first are there too."""
TITLES = (
    *(f"Acme{char}Soft" for char in CLASSES.values()),
    *(f"Acme{chr(code)}Soft" for code in (*range(0x20), *range(0x7F, 0xA1), 0xAD, 0x202E, 0x2028, 0xFEFF, 0xFFFF)),
    *('Acme"\n[tool.evil]\nx="', "Acme\\", "Acme'''\"\"\"", 'Acme"', "Acme \\u0000 \\x00", "Acme\\\nSoft"),
    *TEXTS,
)


def _read(source: str) -> object:
    return tomllib.loads(f"value = {source}\n")["value"]


def _without_halves(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def test_every_code_point_is_read_back() -> None:
    for first in range(0, sys.maxunicode + 1, 0x1000):
        text = "".join(map(chr, range(first, first + 0x1000)))
        source = toml(text)
        assert source.splitlines() == [source]
        assert _read(source) == _without_halves(text)


@given(any_text)
def test_any_text_is_read_back_and_shows_nothing_that_hides(text: str) -> None:
    source = toml(text)
    assert _read(source) == _without_halves(text)
    assert not {unicodedata.category(char) for char in source} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@pytest.mark.parametrize("title", TITLES, ids=range(len(TITLES)))
def test_a_title_gives_metadata_that_builds(title: str) -> None:
    document = with_text("plain")
    document["info"]["title"] = title
    found = tomllib.loads(metadata(release(document).plan).decode())

    assert sorted(found) == ["build-system", "project", "tool"]
    assert sorted(found["tool"]) == ["hatch", "mypy", "pyright", "pytest", "ruff"]
    description = str(found["project"]["description"])
    assert description.isprintable()
    assert description.startswith("Python client of the ")


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_names_give_metadata(name: str) -> None:
    found = tomllib.loads(metadata(release(with_name(name)).plan).decode())
    assert sorted(found) == ["build-system", "project", "tool"]
