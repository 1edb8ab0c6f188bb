"""A small document with its design, and commands run on them."""

from __future__ import annotations

from pathlib import Path

from sdkgen.cli import main

ROOT = Path(__file__).parents[3]
DOCUMENT = """
openapi: 3.1.0
info: {title: Bookshop, version: "1"}
servers: [{url: https://api.bookshop.example}]
paths:
  /books:
    get:
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {type: object, properties: {total: {type: integer}}}}}
"""


def run(command: str, spec: Path, *more: str) -> int:
    """Run a command with the design and target beside the document."""
    target = [] if command == "inspect" else ["--out", str(spec.parent / "sdk")]
    return main([command, str(spec), "--config", str(spec.parent / "sdk.yml"), *target, *more])


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder by path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
