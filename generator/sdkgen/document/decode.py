"""Bytes become JSON: a document in JSON or YAML, of which nothing is trusted."""

from __future__ import annotations

import io
import json
import re
from typing import Any

import ryaml

from sdkgen.diagnostics.diagnostic import Diagnostic, Failure, Severity, failure
from sdkgen.diagnostics.positions import Lines
from sdkgen.diagnostics.source_map import outline
from sdkgen.document.normalize import Tidy, TooDeep
from sdkgen.document.yaml_limits import MAX_DEPTH, refusal
from sdkgen.document.yaml_values import SelfReference, build
from sdkgen.model.ir import JsonValue, Pointer

_MARKUP = re.compile(r"\s*<[!?A-Za-z]")
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_SPOT = re.compile(r" at line (\d+) column (\d+)")
_OFFSET = re.compile(r" at position (\d+)$")
_LIMITS = ("recursion limit", "u128", "i128")
_FLATTEN = "flatten it: name inner schemas in `components` and refer to them"


class _Repeated(Exception):
    """An object of a JSON text has a key twice."""


def decode(content: bytes, source: str) -> tuple[str, JsonValue, list[Diagnostic]]:
    """Return the text of an input, its value, and what is worth saying about it.

    Dates stay text, and all keys are text. Null is an empty input.

    Args:
        content: JSON or YAML in UTF-8.
        source: What to call it in diagnostics.

    Raises:
        Failure: It is neither, holds a key twice, or is built to exhaust its reader.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise failure("not-utf-8", f"byte {error.start} is not UTF-8", "save it as UTF-8", source) from None
    written_as_json, value = _read(text, source)
    tidy = Tidy(source, merges=not written_as_json, surrogates=written_as_json and _HALF.search(text) is not None)
    try:
        return text, tidy.settle(value), tidy.diagnostics
    except TooDeep:
        raise _too_deep(source) from None


def _read(text: str, source: str) -> tuple[bool, object]:
    if text.lstrip()[:1] in ("{", "["):
        try:
            return True, json.loads(text, object_pairs_hook=_without_repeats)
        except _Repeated:
            raise _repeated(text, source) from None
        except RecursionError:
            raise _too_deep(source) from None
        except ValueError as error:
            if source.endswith(".json"):
                raise _not_json(error, source) from None
    return False, _read_yaml(text, source)


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _Repeated
    return found


def _read_yaml(text: str, source: str) -> object:
    if _MARKUP.match(text):
        help = "name the address of the document itself, not of a page that shows it"
        raise failure("not-yaml", "this is HTML or XML, neither JSON nor YAML", help, source, spot=(1, 1))
    refused = refusal(text)
    if refused is not None:
        code, message, offset = refused
        raise failure(code, message, _FLATTEN, source, spot=Lines(text).at(offset))
    try:
        return ryaml.load(io.StringIO(text))
    except ValueError as error:
        message = str(error)
    if "unhashable" in message:
        raise failure("not-yaml", "expected every key to be a string", "write keys as strings", source)
    if "duplicate entry with key" in message:
        raise _repeated(text, source)
    if any(limit in message for limit in _LIMITS):
        return _read_slowly(text, source)
    raise _not_yaml(message, text, source)


def _read_slowly(text: str, source: str) -> object:
    """Read what is YAML and beyond the limits of the fast reader."""
    try:
        return build(text)
    except SelfReference as error:
        message = "an alias stands within what it repeats"
        raise failure("too-many-aliases", message, _FLATTEN, source, spot=Lines(text).at(error.offset)) from None


def _not_json(error: ValueError, source: str) -> Failure:
    if not isinstance(error, json.JSONDecodeError):
        return failure("not-json", f"this is not JSON: {error}", "correct it", source)
    message = f"this is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
    return failure("not-json", message, "correct it there", source, spot=(error.lineno, error.colno))


def _not_yaml(message: str, text: str, source: str) -> Failure:
    said = _OFFSET.sub("", _SPOT.sub("", message, count=1))
    return failure(
        "not-yaml", f"this is neither JSON nor YAML: {said}", "correct it there", source, spot=_spot(message, text)
    )


def _spot(message: str, text: str) -> tuple[int, int] | None:
    found = _SPOT.search(message)
    if found is not None:
        return int(found[1]), int(found[2])
    position = _OFFSET.search(message)
    if position is None:
        return None
    return Lines(text).at(len(text.encode()[: int(position[1])].decode(errors="ignore")))


def _too_deep(source: str) -> Failure:
    return failure("too-deep", f"it nests deeper than {MAX_DEPTH} levels", _FLATTEN, source)


def _repeated(text: str, source: str) -> Failure:
    lines = Lines(text)
    return Failure(
        [
            Diagnostic(
                "duplicate-key",
                Pointer(found.pointer),
                f"this key stands there twice, first in line {lines.at(found.first)[0]}",
                "nothing is generated, because one of the two would be lost",
                "remove one, or rename it",
                Severity.ERROR,
                source,
                lines.at(found.second),
            )
            for found in outline(text).repeated
        ]
        or failure("duplicate-key", "a key stands twice in an object", "remove one", source).diagnostics,
    )
