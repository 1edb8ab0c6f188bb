"""A project whose document changes, in a folder of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main
from sdkgen.platform.disk import FOLDER
from tests.unit.changes.support import base

Root = dict[str, Any]


class Shop:
    """A project: `openapi.json`, `sdk.yml`, `names.lock`, and the SDK in `sdk/`."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        self.root = base()
        self.design()
        self.said = ""

    def design(self, version: str = "") -> None:
        """Write the design, with a version or without."""
        claim = f", version: {version}" if version else ""
        text = f"edition: 2025-10-08\ntargets: {{python: {{package_name: library{claim}}}}}\n"
        text += "webhooks: {scheme: standard-webhooks}\n"
        self._path("sdk.yml").write_text(text, encoding="utf-8")

    def save(self, name: str) -> None:
        """Write the document as it is now."""
        self._path(name).write_text(json.dumps(self.root, indent=1), encoding="utf-8")

    def generate(self, *options: str) -> int:
        """Generate, with the document as it is now, and return the exit code."""
        self.save("openapi.json")
        return self.run("generate", *options)

    def run(self, command: str, *options: str) -> int:
        """Run a command on the document that was written last."""
        code = main([command, "openapi.json", "--config", "sdk.yml", "--out", "sdk", *options])
        found = self._capsys.readouterr()
        self.said = found.out + found.err
        return code

    def release(self, change: Callable[[Root], object], *options: str) -> int:
        """Change the document and make a release, compared with the document before."""
        self.save("last.json")
        change(self.root)
        return self.generate("--against", "last.json", *options)

    def approve(self, fingerprint: str, reason: str) -> None:
        """Write an approvals file of one entry."""
        text = f"approvals:\n  - fingerprint: '{fingerprint}'\n    reason: {reason}\n"
        self._path("approvals.yml").write_text(text, encoding="utf-8")

    def read(self, path: str) -> str:
        """Return the text of a file."""
        return self._path(path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        """Change a file by hand."""
        self._path(path).write_text(text, encoding="utf-8")

    @property
    def version(self) -> str:
        """What the generated project says of itself; metadata and package agree."""
        line = next(line for line in self.read("sdk/pyproject.toml").splitlines() if line.startswith("version"))
        found = line.split('"')[1]
        assert f'__version__ = "{found}"' in self.read("sdk/src/library/_version.py")
        return found

    @property
    def changelog(self) -> str:
        """The generated changelog."""
        return self.read("sdk/CHANGELOG.md")

    @property
    def lock(self) -> Root:
        """The lock."""
        found: Root = json.loads(self.read("names.lock"))
        return found

    def tree(self) -> dict[str, bytes]:
        """Return everything in the folder by path."""
        paths = [path for path in self._folder.rglob("*") if path.is_file()]
        return {str(path.relative_to(self._folder)): path.read_bytes() for path in paths if FOLDER not in path.parts}

    def _path(self, name: str) -> Path:
        return self._folder / name


def drop_rating(root: Root) -> None:
    """Break callers."""
    del root["components"]["schemas"]["Book"]["properties"]["rating"]


def add_query(name: str) -> Callable[[Root], None]:
    """Return a change that adds an optional parameter."""

    def change(root: Root) -> None:
        new = {"name": name, "in": "query", "schema": {"type": "string"}}
        root["paths"]["/books"]["get"]["parameters"].append(new)

    return change


def reword(root: Root) -> None:
    """Change what callers do not notice."""
    root["paths"]["/books"]["get"]["description"] = "Books, the newest first."
