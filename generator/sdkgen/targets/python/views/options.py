"""The options of a call as Python writes them: the client core's `RequestOptions`, or the same under other names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkgen.plan.call import Call
from sdkgen.plan.options import KEYWORDS, OPTIONS
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.words.casing import pascal

TYPES: Mapping[str, str] = {
    "extra_headers": "Mapping[str, str | Omit] | None",
    "extra_query": "Mapping[str, object] | None",
    "extra_body": "object",
    "timeout": "float | httpx.Timeout | NotGiven | None",
    "max_retries": "int",
    "deadline": "float | None",
    "idempotency_key": "str",
}
"""The annotations of the client core's `RequestOptions`."""


@dataclass(frozen=True, slots=True)
class OptionsView:
    """How a method takes its options."""

    keywords: str
    """What it calls all of them together."""
    type: str
    """The TypedDict of what it takes."""
    value: str
    """What it passes on to the client core."""
    members: tuple[tuple[str, str], ...] = ()
    """Names and annotations of a TypedDict of its own."""

    @property
    def parameter(self) -> str:
        """The last parameter of the method."""
        return f"**{self.keywords}: Unpack[{self.type}]"


def options(call: Call, scope: Scope, typing: Scope) -> OptionsView:
    """Return how a method takes its options, and import what that needs.

    Args:
        call: The operation.
        scope: The module as it runs.
        typing: The module as type checkers see it.
    """
    names = dict(call.option_names)
    keywords = names.pop(KEYWORDS, KEYWORDS)
    typing.imports.extensions("Unpack")
    core = typing.imports.core("RequestOptions")
    if not names:
        return OptionsView(keywords, core, keywords)
    for name in ("NotGiven", "Omit"):
        typing.imports.core(name)
    typing.imports.typing("Mapping")
    typing.imports.extensions("TypedDict")
    typing.imports.module("httpx")
    value = f'{scope.imports.typing("cast")}("{core}", {keywords})'
    own = f"_{''.join(pascal(name.removeprefix('request_')) for name in names.values())}Options"
    return OptionsView(keywords, own, value, tuple((names.get(name, name), TYPES[name]) for name in OPTIONS))
