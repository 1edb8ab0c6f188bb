"""Names of inline schemas: read off the place where they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sdkgen.model import ir
from sdkgen.words.casing import pascal, words
from sdkgen.words.plurals import singular

_SKIPPED = {"schema", "content", "allOf", "requestBody", "not", "responses", "encoding"}
_BRANCHES = {"oneOf", "anyOf", "prefixItems"}
_MAX_TITLE_WORDS = 5


def tail_name(tail: tuple[str, ...], lookup: Callable[[int], ir.TypeDef | None], tags: Mapping[int, str]) -> str:
    """Return the class name for the pointer steps between a root and an inline schema.

    Args:
        tail: Unescaped pointer steps below the root.
        lookup: The definition that stands after so many steps, if there is one; its title may name a union branch.
        tags: Tag value of the union branch that ends after so many steps.
    """
    parts: list[str] = []
    index = 0
    while index < len(tail):
        step = tail[index]
        following = tail[index + 1] if index + 1 < len(tail) else None
        if step in {"properties", "patternProperties", "$defs", "definitions"} and following is not None:
            parts.append(pascal(following))
            index += 2
        elif step == "properties":  # the object among several types
            parts.append("Object")
            index += 1
        elif step == "items":
            if parts:
                parts[-1] = pascal(singular(parts[-1]))
            index += 1
        elif step == "additionalProperties":
            parts.append("Value")
            index += 1
        elif step in _BRANCHES and following is not None:
            parts.append(_branch(following, lookup(index + 2), tags.get(index + 2)))
            index += 2
        elif step in _SKIPPED or (index and tail[index - 1] in _SKIPPED):
            index += 1
        else:
            parts.append(pascal(step))
            index += 1
    return "".join(_without_repetition(parts))


def _branch(ordinal: str, found: ir.TypeDef | None, tag: str | None) -> str:
    title = found.title if found is not None else None
    if title and (len(words(title)) <= _MAX_TITLE_WORDS or title.isidentifier()):
        return pascal(title)
    if tag:
        return pascal(tag)
    return f"Variant{int(ordinal) + 1}" if ordinal.isdigit() else pascal(ordinal)


def _without_repetition(parts: list[str]) -> list[str]:
    return [part for index, part in enumerate(parts) if index == 0 or part != parts[index - 1]]
