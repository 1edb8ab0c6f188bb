"""What page classes declare: one class for each scheme, and one for each operation whose response holds more than that.

The class of a scheme has the items, what leads to the next page, and what its operations say of pages beside that, all
of it optional. Whatever else a response declares is in a class of the operation's own, which derives from it: so one
operation never changes what another one returns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.plan.lists import is_about_pages, variants
from sdkgen.plan.pagination.class_names import own_title
from sdkgen.plan.pagination.declared import fields_of, one_of
from sdkgen.plan.pagination.scheme import PageScheme, Paging, Path


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a page."""


@dataclass(frozen=True, slots=True)
class PageObject:
    """A page, or an object in it that leads to the next page or holds the items."""

    members: Mapping[str, PageMember]

    @property
    def holds_items(self) -> bool:
        """Whether the items are in it."""
        return any(isinstance(item, Items) or holds_items(item) for item in self.members.values())


PageMember: TypeAlias = Items | PageObject | ir.TypeRef
_KINDS = {"int": ir.ScalarKind.INTEGER, "bool": ir.ScalarKind.BOOLEAN, "str": ir.ScalarKind.STRING}
_Declared: TypeAlias = Sequence[Mapping[str, ir.Field]]
"""The properties of one object, by wire name, as each operation declares them."""


def holds_items(member: PageMember) -> bool:
    """Tell whether a member of a page is an object with the items in it."""
    return isinstance(member, PageObject) and member.holds_items


def shared_page(api: ir.Api, pagings: Sequence[Paging]) -> PageObject:
    """Return what the page class of one scheme declares.

    Args:
        api: The API.
        pagings: The operations that page by it; at least one.
    """
    declared = [{item.wire_name: item for item in paging.declared} for paging in pagings]
    named = frozenset(name for paging in pagings for name in paging.named)
    return _object(api, pagings[0].scheme, (), declared, named)


def own_fields(paging: Paging, shared: PageObject) -> tuple[ir.Field, ...]:
    """Return what the response of an operation declares beyond the page class of its scheme."""
    return tuple(item for item in paging.declared if item.wire_name not in shared.members)


def page_types(api: ir.Api, paging: Paging) -> Iterator[ir.TypeRef]:
    """Yield the types of everything that the pages of an operation declare; the item first."""
    yield paging.item
    shared = shared_page(api, [paging])
    yield from _types(shared)
    yield from (item.type for item in own_fields(paging, shared))


def with_own_classes(
    api: ir.Api,
    found: Mapping[ir.OperationId, Paging],
    prefixes: Mapping[ir.OperationId, str],
    pins: Mapping[str, str],
) -> dict[ir.OperationId, Paging]:
    """Name the page classes of operations whose responses declare more than the class of their scheme.

    Args:
        api: The API.
        found: How operations page.
        prefixes: What the classes of an operation begin with: `ConversationList`.
        pins: The names of page classes from the lock.
    """
    groups = by_scheme(found.values())
    shared = {name: shared_page(api, pagings) for name, pagings in groups.items()}
    taken = set(groups)
    named: dict[ir.OperationId, Paging] = {}
    for id in sorted(found, key=lambda id: own_key(id) not in pins):
        paging = found[id]
        if own_fields(paging, shared[paging.scheme_class]):
            name = own_title(prefixes[id], taken, pins.get(own_key(id)))
            taken.add(name)
            named[id] = replace(paging, own_class=name)
    return {id: named.get(id, paging) for id, paging in found.items()}


def own_key(operation: ir.OperationId) -> str:
    """Return what the lock calls the page class of one operation."""
    return f"of {operation}"


def by_scheme(pagings: Iterable[Paging]) -> dict[str, list[Paging]]:
    """Return the operations that page by each scheme, by the name of its class."""
    found: dict[str, list[Paging]] = {}
    for paging in pagings:
        found.setdefault(paging.scheme_class, []).append(paging)
    return found


def _types(page: PageObject) -> Iterator[ir.TypeRef]:
    for member in page.members.values():
        if isinstance(member, PageObject):
            yield from _types(member)
        elif not isinstance(member, Items):
            yield member


def _object(
    api: ir.Api, scheme: PageScheme, at: Path, declared: _Declared, named: frozenset[str] = frozenset()
) -> PageObject:
    members: dict[str, PageMember] = {}
    items = scheme.items or ("data",)
    for path in (items, *(path for path, _ in scheme.paths)):
        if path[: len(at)] == at and len(path) > len(at):
            name = path[len(at)]
            members.setdefault(name, _member(api, scheme, (*at, name), declared))
    names = dict.fromkeys(name for each in declared for name in each)
    for name in names:
        types = [each[name].type for each in declared if name in each]
        if name not in members and (at or name in named or _is_about_pages(api, name, types)):
            members[name] = _either(types)
    return PageObject(members)


def _member(api: ir.Api, scheme: PageScheme, at: Path, declared: _Declared) -> PageMember:
    if at == (scheme.items or ("data",)):
        return Items()
    types = [each[at[-1]].type for each in declared if at[-1] in each]
    kind = dict(scheme.paths).get(at)
    if kind is None:
        inner = [{item.wire_name: item for item in fields_of(api, tuple(variants(api, type)))} for type in types]
        return _object(api, scheme, at, inner)
    # A number that comes as 1.0 is still read as one, and so stays an integer here.
    return one_of(types) if kind == "str" and types else ir.Scalar(_KINDS[kind])


def _either(types: list[ir.TypeRef]) -> ir.TypeRef:
    """Return one of several types; what some call an integer and some a number is an integer."""
    integer, number = ir.Scalar(ir.ScalarKind.INTEGER), ir.Scalar(ir.ScalarKind.NUMBER)
    return integer if set(types) == {integer, number} else one_of(types)


def _is_about_pages(api: ir.Api, name: str, types: Iterable[ir.TypeRef]) -> bool:
    """Tell whether a property says something about pages: a single value, by its name."""
    return is_about_pages(name) and all(
        isinstance(variant, ir.Scalar) for type in types for variant in variants(api, alias_target(api, type))
    )
