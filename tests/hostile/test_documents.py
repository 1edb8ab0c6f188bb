"""Hostile text and names in every place of a document: the code compiles, means the same and stays where it belongs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.hostile.documents import TEXT_PLACES, marked, with_name, with_text
from tests.hostile.texts import CANARY, NAMES, TEXTS, any_text
from tests.hostile.trees import as_read, check_code, check_paths, constants, run, strings

_IMPORT_ALL = """
import builtins, importlib, sys
sys.path.insert(0, sys.argv[1])
for name in sys.argv[3:]:
    importlib.import_module(name)
print(len(sys.argv) - 3, hasattr(builtins, sys.argv[2]))
"""


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_text_stays_text(text: str, tmp_path: Path) -> None:
    result = run(with_text(text), tmp_path)

    check_paths(result)
    check_code(result)
    said = strings(result)
    for place in TEXT_PLACES:
        wanted = " ".join(marked(place, as_read(text)).split())
        assert any(wanted in string for string in said), place
    assert as_read(text) in constants(result)


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_names_become_identifiers(name: str, tmp_path: Path) -> None:
    result = run(with_name(name), tmp_path)

    check_paths(result)
    check_code(result)
    assert as_read(name) in constants(result)


@given(any_text)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_name_becomes_an_identifier(tmp_path: Path, name: str) -> None:
    result = run(with_name(name), tmp_path)

    check_paths(result)
    check_code(result)
    assert as_read(name) in constants(result)


def test_nothing_of_the_text_runs_on_import(tmp_path: Path) -> None:
    names: list[str] = []
    documents = [*map(with_text, TEXTS), *map(with_name, NAMES)]
    for index, document in enumerate(documents):
        result = run(document, tmp_path)
        root = tmp_path / "all" / f"hostile{index}"
        for path, data in result.files.items():
            if path.startswith("src/"):
                target = root.joinpath(*path.split("/")[2:])
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(data)
        files = (path.relative_to(root.parent) for path in root.rglob("*.py") if "_core" not in path.parts)
        names += [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in files]

    command = [sys.executable, "-c", _IMPORT_ALL, str(tmp_path / "all"), CANARY, *sorted(names)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)

    assert done.stderr == ""
    assert done.stdout.split() == [str(len(names)), "False"]


def test_a_description_of_one_megabyte_is_carried_over(tmp_path: Path) -> None:
    text = " ".join(f"word{number}" for number in range(110_000))
    assert len(text) > 1_000_000

    result = run(with_text(text), tmp_path)

    check_code(result)
    assert any(text in string for string in strings(result))
