"""Finds the operation of a document that a request is for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from tests.contract.document import Document


class Routes:
    """The paths of a document; literal parts go before values."""

    def __init__(self, document: Document) -> None:
        self._document = document
        paths: Mapping[str, Any] = document.root.get("paths", {})
        self._patterns = [(_pattern(path), path) for path in sorted(paths, key=_rank)]

    def find(self, method: str, path: str) -> tuple[str, dict[str, str]] | None:
        """Return the place of an operation, and the texts in its path."""
        for pattern, name in self._patterns:
            pointer = "#/paths/" + name.replace("~", "~0").replace("/", "~1")
            if (found := pattern.fullmatch(path)) and method.lower() in self._document.at(pointer):
                names = re.findall(r"{([^}]*)}", name)
                return f"{pointer}/{method.lower()}", dict(zip(names, map(unquote, found.groups()), strict=True))
        return None


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"({[^}]*})", path)
    return re.compile("".join("([^/]+)" if part[:1] == "{" else re.escape(part) for part in parts))


def _rank(path: str) -> list[tuple[bool, int, str]]:
    return [("{" in part, -len(part), part) for part in path.split("/")]
