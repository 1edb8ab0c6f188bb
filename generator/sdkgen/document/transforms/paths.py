"""JSONPath (RFC 9535) in a bounded number of steps: what a target looks for comes from documents of others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathNode, JSONPathQuery
from jsonpath_rfc9535.exceptions import JSONPathError
from jsonpath_rfc9535.function_extensions import ExpressionType, FilterFunction
from jsonpath_rfc9535.parse import Parser
from jsonpath_rfc9535.segments import JSONPathChildSegment, JSONPathRecursiveDescentSegment, JSONPathSegment
from jsonpath_rfc9535.selectors import IndexSelector, NameSelector
from jsonpath_rfc9535.tokens import TokenStream

from sdkgen.document.transforms.iregexp import Expression, TooComplex
from sdkgen.document.transforms.tree import Location, item
from sdkgen.model.ir import JsonValue

LONGEST = 100_000
"""Characters of a path."""
MOST_STEPS, STEPS_PER_VALUE = 2_000_000, 10
"""Values and characters that a path may look at: a number that is always granted, and more for a large document."""
_COMPILING = 2000
"""Steps of reading a regular expression."""
_MOST_KNOWN = 16
"""Regular expressions that are kept at a time."""
_SHOWN = 200


class BadPath(Exception):
    """A path cannot be read, or costs too much; the message says why."""


def compiled(path: str) -> JSONPathQuery:
    """Return a path that can be followed.

    Raises:
        BadPath: It is no JSONPath, or longer or deeper than anybody writes.
    """
    if len(path) > LONGEST:
        raise BadPath(f"it has more than {LONGEST:,} characters")
    try:
        return _Environment().compile(path)
    except JSONPathError as error:
        raise BadPath(_short(str(error))) from None
    except RecursionError:
        raise BadPath("it is nested too deeply") from None
    except (ValueError, OverflowError):
        raise BadPath("a number in it is too large") from None


def followed(query: JSONPathQuery, root: JsonValue) -> list[Location]:
    """Return the locations that a path leads to, each once.

    Raises:
        BadPath: It takes more steps than are granted for a document of this size, or is nested too deeply.
    """
    nodes: Iterable[JSONPathNode] = [JSONPathNode(value=root, location=(), parent=None, root=root)]
    _environment(query).begin(root)
    try:
        for segment in query.segments:
            # A place that is found twice leads to the same places again: going on from it once is enough.
            nodes = {node.location: node for node in segment.resolve(nodes)}.values()
        return [node.location for node in nodes]
    except (JSONPathError, TooComplex) as error:
        raise BadPath(_short(str(error))) from None
    except RecursionError:
        raise BadPath("it is nested too deeply") from None


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


class _Environment(JSONPathEnvironment):
    """What one path is followed in; it counts the steps."""

    def __init__(self) -> None:
        self.parser_class = _Parser
        super().__init__()
        self._left = MOST_STEPS
        self._root: JsonValue = None

    def setup_function_extensions(self) -> None:
        super().setup_function_extensions()
        self.function_extensions["match"] = _Matching(self, whole=True)
        self.function_extensions["search"] = _Matching(self, whole=False)

    def begin(self, root: JsonValue) -> None:
        """Begin to follow the path in a document."""
        self._left, self._root = MOST_STEPS, root

    def spend(self, steps: int) -> None:
        """Count steps that are about to be done."""
        self._left -= steps
        if self._left < 0 and self._root is not None:
            # Counting takes time itself: most paths never need it.
            self._left += STEPS_PER_VALUE * _size(self._root)
            self._root = None
        if self._left < 0:
            raise JSONPathError("it takes too many steps; name the places more closely")


def _environment(item: JSONPathQuery | JSONPathSegment) -> _Environment:
    assert isinstance(item.env, _Environment)
    return item.env


def _size(root: JsonValue) -> int:
    count, waiting = 0, [root]
    while waiting:
        value = waiting.pop()
        count += 1
        waiting += value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return count


class _Parser(Parser):
    def parse_query(self, stream: TokenStream, *, in_filter: bool = False) -> Iterator[JSONPathSegment]:
        for segment in super().parse_query(stream, in_filter=in_filter):
            kind = _Descendants if isinstance(segment, JSONPathRecursiveDescentSegment) else _Children
            yield kind(env=segment.env, token=segment.token, selectors=segment.selectors)


class _Children(JSONPathChildSegment):
    def resolve(self, nodes: Iterable[JSONPathNode]) -> Iterator[JSONPathNode]:
        for node in nodes:
            yield from _selected(self, node)


class _Descendants(JSONPathRecursiveDescentSegment):
    def resolve(self, nodes: Iterable[JSONPathNode]) -> Iterator[JSONPathNode]:
        for node in nodes:
            waiting = [node]
            while waiting:
                current = waiting.pop()
                yield from _selected(self, current)
                below = list(_containers(current))
                _environment(self).spend(len(below))
                waiting += reversed(below)


def _containers(node: JSONPathNode) -> Iterator[JSONPathNode]:
    value = cast(JsonValue, node.value)
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        inner = item(value, key)
        if isinstance(inner, dict | list):
            yield node.new_child(inner, key, node)


def _selected(segment: JSONPathSegment, node: JSONPathNode) -> Iterator[JSONPathNode]:
    environment, value = _environment(segment), cast(JsonValue, node.value)
    members = len(value) if isinstance(value, dict | list) else 0
    for selector in segment.selectors:
        environment.spend(1 if isinstance(selector, NameSelector | IndexSelector) else 1 + members)
        yield from selector.resolve(node)


class _Matching(FilterFunction):
    """`match` and `search`, which are false for what is no text and no I-Regexp."""

    def __init__(self, environment: _Environment, *, whole: bool) -> None:
        self._environment = environment
        self._whole = whole
        self._known: dict[str, Expression | None] = {}

    @property
    def arg_types(self) -> list[ExpressionType]:
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        return ExpressionType.LOGICAL

    def __call__(self, text: object, pattern: object) -> bool:
        if not isinstance(text, str) or not isinstance(pattern, str):
            return False
        if pattern not in self._known:
            self._environment.spend(_COMPILING)
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[pattern] = _expression(pattern, whole=self._whole)
        expression = self._known[pattern]
        return expression is not None and expression.found(text, self._environment.spend)


def _expression(pattern: str, *, whole: bool) -> Expression | None:
    try:
        return Expression(pattern, whole=whole)
    except ValueError:
        return None
