"""The number of the first page, as far as a document says it."""

from __future__ import annotations

import re

from sdkgen.model import ir

_SAYINGS = (
    r"\b{n}[- ]?(?:based|indexed)\b",
    r"\bcount(?:s|ed|ing)? from {n}\b",
    r"\b(?:start|begin)(?:s|ning|ing)? (?:(?:at|from|with) )?(?:(?:page|index|number|value) )?[`'\"(]?{n}\b(?!\.\d)",
    r"\bfirst (?:page|one)(?: number| index)? (?:is|has|=)(?: (?:the )?(?:page|number|index))? ?[`'\"(]?{n}\b",
    r"\b{n}[`'\")]? (?:is|for|means|being) the first\b",
    r"\bdefaults?(?: value)?(?: is| to|:|=)? ?[`'\"(]?{n}\b(?!\.\d)",
    r"\({n}\.\.n\)",
)
_ZERO, _ONE = (
    re.compile("|".join(_SAYINGS).replace("{n}", number), re.IGNORECASE) for number in ("(?:zero|0)", "(?:one|1)")
)


def first_page(source: ir.Parameter | ir.Field) -> int | None:
    """Return 0 or 1 by a parameter's default, its description, its minimum or its example; None where none tells."""
    if source.default in (0, 1) and not isinstance(source.default, bool | float):
        return int(source.default)
    doc = source.doc or ""
    zero, one = _ZERO.search(doc) is not None, _ONE.search(doc) is not None
    if zero != one:
        return 0 if zero else 1
    if source.minimum is not None:
        return 0 if source.minimum == 0 else 1 if source.minimum == 1 else None
    example = source.example if isinstance(source, ir.Parameter) else None
    return 0 if example == 0 and isinstance(example, int) and not isinstance(example, bool) else None
