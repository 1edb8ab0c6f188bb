"""The static facts of one operation, written once per generated method and shared by all its calls."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from ..transport.redact import scrub, visible

Shape: TypeAlias = "Mapping[str, str | tuple[str, Shape | OneOf | str]]"
"""Python key -> wire key, or (wire key, shape of its value); a string as shape names one of `Operation.shapes`. Under
`*` stand other keys.
"""
Variant: TypeAlias = "tuple[Mapping[str, tuple[object, ...]], tuple[str, ...], tuple[str, ...], Shape]"
"""Values of tags by the Python keys that lead to them, dotted; required keys; other keys; the shape."""

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "QUERY"})


class OneOf:
    """Shapes of the variants of a union that call different properties by one Python name."""

    __slots__ = ("variants",)

    def __init__(self, *variants: Variant) -> None:
        self.variants = variants


def _no_names() -> Mapping[str, str]:
    return {}


def _no_styles() -> Mapping[str, Style]:
    return {}


def _no_parts() -> Mapping[str, PartStyle]:
    return {}


def _no_shapes() -> Mapping[str, Shape | OneOf]:
    return {}


@dataclass(frozen=True)
class Style:
    """How one parameter is written.

    `style` is one of simple, label, matrix, form, spaceDelimited, pipeDelimited and deepObject, as OpenAPI defines
    them, or one of the house formats: `comma`, `brackets`, `indices` and `repeat`, which differ in how arrays are
    written; what `repeat` could not tell apart in a query, such as objects in an array, gets indices. Objects get
    brackets, in a query with `explode` from the second level on. With a `content_type` the value is written as JSON
    instead.
    """

    style: str = "form"
    explode: bool = False
    allow_reserved: bool = False
    content_type: str | None = None


@dataclass(frozen=True)
class PartStyle:
    """How one property of a form or multipart body is written."""

    content_type: str | None = None
    style: Style | None = None


@dataclass(frozen=True, eq=False)
class Operation:
    """What is known of an operation before it is called. Names in it are those of the wire.

    `server` yields to a base URL that the caller set, unless `fixed_server`. `repeatable` says whether a repeat does
    harm, where that is another answer than the HTTP method gives. `timeout` and `max_retries` are the operation's own
    defaults. `upload` is the media type that replaces `body`
    where a file is sent, and `files` are the properties that take nothing else. `idempotency_property` is the property
    of the body that makes a repeat harmless, filled in where the caller leaves it out. `path_arguments` is what the
    method calls its path parameters, for messages, where that differs. `option_names` are what it calls options whose
    names the API needs, with their usual names. `unwrap` is the property of a response that holds the result.
    """

    id: str
    method: str
    path: str
    path_arguments: Mapping[str, str] = field(default_factory=_no_names)
    path_styles: Mapping[str, Style] = field(default_factory=_no_styles)
    query_styles: Mapping[str, Style] = field(default_factory=_no_styles)
    header_styles: Mapping[str, Style] = field(default_factory=_no_styles)
    cookie_styles: Mapping[str, Style] = field(default_factory=_no_styles)
    body: str | None = None
    upload: str | None = None
    body_styles: Mapping[str, PartStyle] = field(default_factory=_no_parts)
    files: tuple[str, ...] = ()
    shape: Shape | OneOf | None = None
    query_shape: Shape | OneOf | None = None
    parameter_shapes: Mapping[str, Shape | OneOf] = field(default_factory=_no_shapes)
    shapes: Mapping[str, Shape | OneOf] = field(default_factory=_no_shapes)
    accept: str = "application/json"
    security: tuple[tuple[str, ...], ...] | None = None
    server: str | None = None
    idempotency_header: str | None = None
    idempotency_property: str | None = None
    option_names: Mapping[str, str] = field(default_factory=_no_names)
    fixed_server: bool = False
    repeatable: bool | None = None
    timeout: float | None = None
    max_retries: int | None = None
    unwrap: str | None = None

    @cached_property
    def path_parts(self) -> tuple[str, ...]:
        """The path cut at its placeholders: literals at even places, parameter names at odd ones."""
        return tuple(_PLACEHOLDER.split(self.path))

    @cached_property
    def idempotent(self) -> bool:
        """Whether a repeat does no further harm."""
        return self.method in _IDEMPOTENT if self.repeatable is None else self.repeatable

    @cached_property
    def label(self) -> str:
        """The operation in logs and messages: method and path with its placeholders, free of values."""
        return visible(f"{self.method} {scrub(self.path.partition('?')[0])}")
