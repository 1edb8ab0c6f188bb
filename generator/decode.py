"""Bytes become JSON."""

from __future__ import annotations

import json
import re
from typing import cast

import ryaml

from generator.diagnostics import Diagnostic, Failure, failure
from generator.ir import JsonValue


def decode(content: bytes, source: str) -> tuple[str, JsonValue, list[Diagnostic]]:
    """Return the text of an input, its value, and what is worth saying about it.

    Raises:
        Failure: It is neither JSON nor YAML in UTF-8.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise failure("not-utf-8", f"byte {error.start} is not UTF-8", "save it as UTF-8", source) from None
    if text.lstrip()[:1] in ("{", "["):
        try:
            return text, cast("JsonValue", json.loads(text)), []
        except (ValueError, RecursionError):
            pass
    try:
        return text, cast("JsonValue", ryaml.loads(text)), []
    except (ryaml.InvalidYamlError, ValueError) as error:
        raise _not_yaml(str(error), source) from None


def _not_yaml(message: str, source: str) -> Failure:
    found = re.search(r" at line (\d+) column (\d+)", message)
    spot = (int(found[1]), int(found[2])) if found else None
    return failure("not-yaml", f"this is neither JSON nor YAML: {message}", "correct it there", source, spot=spot)
