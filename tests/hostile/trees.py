"""Generated trees, and what must hold for every one of them."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from sdkgen.design.read import read_config
from sdkgen.document.load import load
from sdkgen.pipeline import Result, generate

_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
LONGEST_PATH = 200
_SURROGATE = re.compile("[\ud800-\udfff]")


def run(document: Mapping[str, Any], folder: Path) -> Result:
    """Generate an SDK from a document that is written as JSON: YAML has no lone surrogates."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), encoding="ascii")
    loaded = load(str(path))
    config, _ = read_config(None, "", title=str(document["info"]["title"]))
    return generate(loaded, config)


def modules(result: Result) -> Iterator[tuple[str, ast.Module]]:
    """The generated modules, parsed; the client core is not among them."""
    for path, data in result.files.items():
        if path.endswith((".py", ".pyi")) and "/_core/" not in path:
            yield path, ast.parse(data, path)


def as_read(text: str) -> str:
    """What a reader of JSON makes of a text: halves of surrogate pairs, which are no characters, become U+FFFD."""
    return _SURROGATE.sub("\ufffd", str(json.loads(json.dumps(text))))


def check_paths(result: Result) -> None:
    """No file can land outside of the target, whatever its path is joined to, and each can be checked out anywhere."""
    for path in result.files.keys() - {".gitignore"}:
        parts = PurePosixPath(path).parts
        assert all(_PART.fullmatch(part) and not part.endswith(".") for part in parts), path
        assert not any(_DEVICE.match(part) for part in parts), path
        assert len(path) <= LONGEST_PATH, path
    assert len({path.casefold() for path in result.files}) == len(result.files)
    folders = {str(parent).casefold() for path in result.files for parent in PurePosixPath(path).parents}
    assert folders.isdisjoint(path.casefold() for path in result.files)


def check_code(result: Result) -> None:
    """Every module compiles, and no text of the document became code."""
    for path, module in modules(result):
        compile(module, path, "exec", dont_inherit=True)
        names = {node.id for node in ast.walk(module) if isinstance(node, ast.Name)}
        assert not names & {"__import__", "exec", "eval", "compile", "open", "globals"}, path


def strings(result: Result) -> list[str]:
    """Every string of the generated modules, with its white space as single blanks."""
    return [
        " ".join(node.value.split())
        for _, module in modules(result)
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def constants(result: Result) -> set[object]:
    """Every literal of the generated modules as it is."""
    return {node.value for _, module in modules(result) for node in ast.walk(module) if isinstance(node, ast.Constant)}
