"""What the rules look at: the keys that an operation takes, and the lists and values of its response."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from sdkgen.model import ir
from sdkgen.model.contract import BodyKind, Contract, successes
from sdkgen.model.queries import object_of
from sdkgen.model.traverse import Direction, visible
from sdkgen.plan.lists import main_list, variants
from sdkgen.plan.pagination.declared import fields_of
from sdkgen.plan.pagination.first_page import first_page
from sdkgen.plan.pagination.scheme import Path, ResponseHeader, Where
from sdkgen.words.casing import snake

_DEPTH = 3
_MOST_OBJECTS = 200
"""How many objects of a response are searched for lists; of objects that name each other there are endless ones."""
_NUMBERS = {ir.ScalarKind.INTEGER, ir.ScalarKind.NUMBER}


@dataclass(frozen=True, slots=True)
class Key:
    """One key that a request can have: a query parameter, a property of one, or a property of the body."""

    wire_name: str
    name: str
    """The wire name in snake case, so that `page[number]` and `pageNumber` are one."""
    number: bool
    text: bool
    """Whether it is a text and no number."""
    first: int | None
    """The first page, where the document says which that is."""
    doc: str


@dataclass(frozen=True, slots=True)
class Value:
    """One single value in a response."""

    path: Path
    name: str
    """The last step in snake case."""
    kinds: frozenset[ir.ScalarKind]


@dataclass(frozen=True, slots=True)
class Facts:
    """What an operation takes and returns, as far as pages go."""

    keys: tuple[Key, ...]
    values: tuple[Value, ...]
    items: Path
    item: ir.TypeRef
    known: bool
    """Whether it is known which of the lists holds the items; otherwise only a design can say."""
    plain: bool
    """Whether the items are plainly what the operation returns, so that a number of a page alone makes pages of it."""
    item_fields: tuple[str, ...]
    """The single properties that every item can have."""
    lists: Mapping[Path, ir.TypeRef] = field(default_factory=dict[Path, ir.TypeRef])
    """Everything that the response lists, with the type of its items."""
    headers: tuple[str, ...] = ()
    """The headers of the response."""
    declared: tuple[ir.Field, ...] = ()
    """The properties of the response."""
    body_keys: tuple[Key, ...] = ()
    in_body: bool = False
    """Whether the keys are properties of the request's body."""

    def key(self, names: frozenset[str], *, number: bool = False) -> Key | None:
        """Return the first key with one of these names."""
        return next((key for key in self.keys if key.name in names and (key.number or not number)), None)

    def value(self, names: frozenset[str], *kinds: ir.ScalarKind) -> Path | None:
        """Return the path of the first value with one of these names, and one of these kinds if any are given."""
        found = (
            value.path
            for value in self.values
            if value.name in names and (not kinds or value.kinds.intersection(kinds))
        )
        return next(found, None)

    def where(self, names: frozenset[str], *kinds: ir.ScalarKind) -> Where | None:
        """Return where the body says a value, or else which header does."""
        return self.value(names, *kinds) or self.header(names)

    def header(self, names: frozenset[str]) -> ResponseHeader | None:
        """Return the first header with one of these names: `X-Next-Cursor` and `Acme-Next-Cursor` are `next_cursor`."""
        return next((ResponseHeader(name) for name in self.headers if names.intersection(_readings(name))), None)

    def of_body(self) -> Facts:
        """Return the facts of an operation that takes the position of a page in its body."""
        return replace(self, keys=self.body_keys, in_body=True)


def facts_of(api: ir.Api, operation: ir.Operation, contract: Contract) -> Facts | None:
    """Return the facts of an operation; None where its response holds no list."""
    body = contract.body
    taken = body.fields.fields if body is not None and body.kind is BodyKind.JSON and body.fields is not None else ()
    for ref in contract.result.json:
        bodies = tuple(variants(api, ref))
        found = next((found for each in bodies if (found := main_list(api, operation.path, each)) is not None), None)
        lists = dict(pair for each in bodies for pair in _lists(api, each))
        if found is None and not lists:
            continue
        values = {value.path: value for each in bodies for value in _values(api, each, (), _DEPTH)}
        path, item = (found.path, found.item) if found is not None else next(iter(lists.items()))
        return Facts(
            tuple(keys_of(api, operation)),
            tuple(values.values()),
            path,
            item,
            found is not None,
            found is not None and found.plain,
            tuple(_item_fields(api, item)),
            lists,
            tuple(name for response in successes(operation) for name in response.headers),
            tuple(fields_of(api, bodies)),
            tuple(_key(api, each.wire_name, each) for each in visible(tuple(taken), Direction.REQUEST)),
        )
    return None


def keys_of(api: ir.Api, operation: ir.Operation) -> Iterator[Key]:
    """Yield the query keys of an operation."""
    for parameter in operation.parameters:
        if parameter.location is not ir.Location.QUERY:
            continue
        found = object_of(api, parameter.type)
        if found is None or parameter.content_type is not None:
            yield _key(api, parameter.wire_name, parameter)
            continue
        for each in found.fields:
            yield _key(api, f"{parameter.wire_name}[{each.wire_name}]", each)


def _key(api: ir.Api, wire_name: str, source: ir.Parameter | ir.Field) -> Key:
    kinds = _kinds(api, source.type)
    number = not kinds or bool(kinds & _NUMBERS)
    text = ir.ScalarKind.STRING in kinds and not kinds & _NUMBERS
    return Key(wire_name, snake(wire_name), number, text, first_page(source), source.doc or "")


def _kinds(api: ir.Api, ref: ir.TypeRef) -> frozenset[ir.ScalarKind]:
    return frozenset(kind for variant in variants(api, ref) for kind in _kind(variant))


def _kind(ref: ir.TypeRef) -> Iterator[ir.ScalarKind]:
    match ref:
        case ir.Scalar(kind):
            yield kind
        case ir.Choice(values):
            yield ir.ScalarKind.STRING if any(isinstance(value, str) for value in values) else ir.ScalarKind.INTEGER
        case _:
            pass


def _readings(header: str) -> frozenset[str]:
    """Return what a header may mean: its name without `X-`, and that without the name of a vendor."""
    name = snake(header).removeprefix("x_")
    return frozenset({name, name.partition("_")[2]})


def _item_fields(api: ir.Api, item: ir.TypeRef) -> Iterator[str]:
    single = {ir.ScalarKind.STRING, ir.ScalarKind.INTEGER}
    objects = [object_of(api, variant) for variant in variants(api, item)]
    fields = [found.fields if found is not None else () for found in objects]
    names = [{each.wire_name for each in own if single.intersection(_kinds(api, each.type))} for own in fields]
    for each in fields[0] if fields else ():
        if all(each.wire_name in own for own in names):
            yield each.wire_name


def _lists(api: ir.Api, body: ir.TypeRef) -> Iterator[tuple[Path, ir.TypeRef]]:
    """Yield everything that a response lists, what stands further out first."""
    waiting: deque[tuple[ir.TypeRef, Path]] = deque([(body, ())])
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        ref, path = waiting.popleft()
        if isinstance(ref, ir.ListOf):
            yield path, ref.item
            continue
        found = object_of(api, ref)
        for each in found.fields if found is not None else ():
            inner = (*path, each.wire_name)
            for variant in variants(api, each.type):
                if isinstance(variant, ir.ListOf):
                    yield inner, variant.item
                elif len(inner) < _DEPTH and object_of(api, variant) is not None:
                    waiting.append((variant, inner))


def _values(api: ir.Api, ref: ir.TypeRef, path: Path, depth: int) -> Iterator[Value]:
    """Yield the single values of an object, those of the object itself before those inside its members."""
    found = object_of(api, ref)
    if found is None or not depth:
        return
    for each in found.fields:
        if kinds := _kinds(api, each.type):
            yield Value((*path, each.wire_name), snake(each.wire_name), kinds)
    for each in found.fields:
        for variant in variants(api, each.type):
            yield from _values(api, variant, (*path, each.wire_name), depth - 1)
