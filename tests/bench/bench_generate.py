"""How long it takes, and how much memory, to generate the SDK of a document of 1,156 operations.

Run `python -m tests.bench.bench_generate` from the project's root. PEERS_PYTHON names the interpreter of an environment
with `datamodel-code-generator` and `openapi-python-client`; without it they are left out. ROUNDS is 5 by default; the
peers and the copies of the document are measured three times at most.
"""

from __future__ import annotations

import copy
import json
import re
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any, TypeGuard, cast

from sdkgen.document.load import load
from tests.bench.runs import JULY, ROUNDS, Run, generate, in_turns, july_is_there, middle, python_of, run, table

_REFERENCE = re.compile(r"^#/components/(\w+)/")
_METHODS = {"get", "put", "post", "delete", "patch"}
_FEW = min(ROUNDS, 3)


def times(root: dict[str, Any], count: int) -> dict[str, Any]:
    """Return a document with every path, webhook and component so many times, each copy referring to itself."""
    grown = copy.deepcopy(root)
    for number in range(1, count):
        twin = _renamed(root, number)
        grown["paths"].update({f"/copy{number}{path}": item for path, item in twin["paths"].items()})
        grown["webhooks"].update({f"{name}.copy{number}": item for name, item in twin["webhooks"].items()})
        for kind, items in twin["components"].items():
            if kind != "securitySchemes":
                grown["components"][kind].update({f"Copy{number}{name}": item for name, item in items.items()})
    return grown


def _is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _renamed(node: Any, number: int) -> Any:
    if isinstance(node, dict):
        items = cast("dict[str, Any]", node)
        return {
            key: f"{value}Copy{number}" if key == "operationId" else _renamed(value, number)
            for key, value in items.items()
        }
    if _is_array(node):
        return [_renamed(item, number) for item in node]
    return _REFERENCE.sub(rf"#/components/\1/Copy{number}", node) if isinstance(node, str) else node


def ours(folder: Path, root: dict[str, Any]) -> dict[str, Callable[[], Run]]:
    """Return the runs of a user: the first one, one with nothing to do, one after a change of an operation.

    Each first one has a folder of its own that stays to the end: ext4 takes ten times as long to create a file where
    thousands were deleted a moment before, which says nothing of generators.
    """
    document, out = folder / "july.yml", folder / "ours"
    original = JULY.read_bytes()
    place = root["paths"]["/sim_cards"]["get"]["description"]
    numbers = count()
    document.write_bytes(original)
    generate(document, out)

    def cold() -> Run:
        return generate(JULY, folder / f"ours{next(numbers)}")

    def again() -> Run:
        document.write_bytes(original)
        generate(document, out)
        return generate(document, out)

    def changed() -> Run:
        document.write_bytes(original.replace(place.splitlines()[0].encode(), b"What is new.", 1))
        return generate(document, out)

    return {"cold": cold, "nothing to do": again, "one operation changed": changed}


def peers(python: str, folder: Path) -> dict[str, Callable[[], Run]]:
    """Return the runs of other generators, each into a new folder, with the settings that they need."""
    settings, tools, numbers = folder / "settings.yml", Path(python).parent, count()
    settings.write_text("literal_enums: true\n", encoding="utf-8")

    def models() -> Run:
        flags = ("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel")
        out = folder / f"models{next(numbers)}/models.py"
        return run(str(tools / "datamodel-codegen"), *flags, "--input", str(JULY), "--output", str(out))

    def client() -> Run:
        out = folder / f"client{next(numbers)}"
        flags = ("--meta", "none", "--config", str(settings), "--output-path", str(out))
        return run(str(tools / "openapi-python-client"), "generate", "--path", str(JULY), *flags, codes=(0, 1))

    return {"datamodel-code-generator, models alone": models, "openapi-python-client": client}


def row(name: str, done: Run) -> tuple[str, str, str]:
    """Return a row of a table."""
    return name, f"{done.seconds:.2f}", f"{done.memory:,.0f}"


def growth(folder: Path, root: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """Yield a row for the document once, twice and four times."""
    document, numbers = folder / "grown.json", count()

    def cold() -> Run:
        return generate(document, folder / f"grown{next(numbers)}")

    for copies in (1, 2, 4):
        document.write_text(json.dumps(times(root, copies)), encoding="utf-8")
        done = middle(cold, _FEW)
        operations = copies * sum(len(_METHODS & set(item)) for item in root["paths"].values())
        yield f"{copies} x", f"{operations:,}", *row("", done)[1:], f"{done.seconds / copies:.2f}"


def main() -> None:
    """Print the tables."""
    if not july_is_there():
        return
    root: dict[str, Any] = load(str(JULY)).root
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [row(f"ours, {what}", done) for what, done in in_turns(ours(folder, root)).items()]
        if python := python_of("PEERS_PYTHON", "other generators are"):
            rows += [row(what, middle(work, _FEW)) for what, work in peers(python, folder).items()]
        table(("the July document", "seconds", "MiB"), rows)
        grown = list(growth(folder, root))
        table(("copies", "operations", "seconds", "MiB", "seconds for each copy"), grown)


if __name__ == "__main__":
    main()
