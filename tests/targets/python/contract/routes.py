"""Finds the operation of a document that a request is for."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote

from tests.targets.python.contract.document import Document


@dataclass(frozen=True, slots=True)
class Route:
    """An operation, and what of the URL is its path."""

    operation: str
    values: Mapping[str, str]
    fixed: frozenset[tuple[str, str]]
    """The query that is part of the path."""


class Routes:
    """The paths of a document; literal parts go before values, and paths with a query before those without."""

    def __init__(self, document: Document) -> None:
        self._document = document
        paths: Mapping[str, Any] = document.root.get("paths", {})
        self._patterns = [(_pattern(path), path) for path in sorted(paths, key=_rank)]

    def find(self, method: str, path: str, query: Collection[tuple[str, str]] = ()) -> Route | None:
        """Return the operation for a path and the names and values of a query."""
        for pattern, name in self._patterns:
            pointer = "#/paths/" + name.replace("~", "~0").replace("/", "~1")
            fixed = _fixed(name)
            if (
                (found := pattern.fullmatch(path))
                and method.lower() in self._document.at(pointer)
                and fixed <= set(query)
            ):
                names = re.findall(r"{([^}]*)}", name)
                values = dict(zip(names, map(unquote, found.groups()), strict=True))
                return Route(f"{pointer}/{method.lower()}", values, fixed)
        return None


def _fixed(path: str) -> frozenset[tuple[str, str]]:
    """Return the query that a path of the document has itself."""
    return frozenset(parse_qsl(path.partition("#")[0].partition("?")[2], keep_blank_values=True))


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"({[^}]*})", re.split("[?#]", path)[0])
    return re.compile("".join("([^/]+)" if part[:1] == "{" else re.escape(part) for part in parts))


def _rank(path: str) -> tuple[bool, list[tuple[bool, int, str]]]:
    return "?" not in path, [("{" in part, -len(part), part) for part in path.split("/")]
