"""Views of page classes: what a page holds, and how the next one is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sdkgen.model.traverse import Direction
from sdkgen.plan.call import Call, Place
from sdkgen.plan.pagination import Paging
from sdkgen.plan.pagination.page_classes import Items, PageMember, PageObject, by_scheme, own_fields, shared_page
from sdkgen.plan.pagination.scheme import NextURL, PageScheme, ResponseHeader
from sdkgen.targets.typescript.layout.places import PAGES
from sdkgen.targets.typescript.syntax.annotate import Annotator
from sdkgen.targets.typescript.syntax.literals import array_of, comment, key, literal, object_of, quote
from sdkgen.targets.typescript.syntax.scope import Scope
from sdkgen.targets.typescript.views.signatures import Member, Signature
from sdkgen.targets.typescript.views.types import Context, MemberView, member_view
from sdkgen.words.casing import camel

_ITEM = "Item"
EXPORTED = ("AbstractPage", "PagePromise")
"""What the file exports of the client core."""
_METHODS = frozenset({"getPaginatedItems", "hasNextPage", "getNextPage", "iterPages", "nextPageRequestOptions"})
"""Members of every page: a property of that name is not declared."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """One property of a page."""

    name: str
    """As the page has it."""
    type: str
    required: bool

    @property
    def declaration(self) -> str:
        """Its declaration in the class."""
        return f"declare {key(self.name)}{'' if self.required else '?'}: {self.type}"


@dataclass(frozen=True, slots=True)
class PageView:
    """One class of pages."""

    name: str
    doc: str
    base: str
    fields: tuple[FieldView, ...]
    scheme: str | None
    """The scheme as an object; None where the base has it."""
    scheme_type: str
    params: tuple[MemberView, ...]
    """What all calls take alike that return it."""


@dataclass(frozen=True, slots=True)
class PagesView:
    """The file of all page classes."""

    imports: tuple[str, ...]
    pages: tuple[PageView, ...]


def pages(context: Context, scope: Scope | None = None) -> PagesView:
    """Return the view of the page classes.

    Args:
        context: What all files share.
        scope: Says what types are called; that of the file of the classes by default.
    """
    pagings = [call.page for call in context.plan.calls if call.page is not None]
    groups = by_scheme(pagings)
    own = {paging.own_class for paging in pagings if paging.own_class is not None}
    params = {f"{name}Params" for name in context.page_params}
    scope = scope or Scope(PAGES, context.layout, {*groups, *own, *params, *EXPORTED, _ITEM})
    reader = Annotator(context.plan.api, context.layout, scope, Direction.RESPONSE)
    found: list[PageView] = []
    for name, members in sorted(groups.items()):
        shared = shared_page(context.plan.api, members)
        found.append(_scheme_class(context, name, members[0].scheme, shared, reader))
        found += _own_classes(name, members, shared, reader)
    return PagesView(tuple(scope.lines()), tuple(found))


def _scheme_class(context: Context, name: str, scheme: PageScheme, shared: PageObject, reader: Annotator) -> PageView:
    kind = scheme.kind
    base = reader.scope.core("pagination", f"{kind}Page" if not kind.endswith("Page") else kind, value=True)
    writer = replace(reader, direction=Direction.REQUEST)
    described = next((item.description for item in context.plan.config.pagination if item.name == name), None)
    return PageView(
        name,
        comment(described, 0),
        f"{base}<{_ITEM}>",
        tuple(_fields(_members(scheme, shared), reader)),
        _scheme(scheme),
        reader.scope.core("pagination", f"{kind}Scheme"),
        tuple(member_view(item, writer, mixed=False) for item in context.page_params.get(name, ())),
    )


def _members(scheme: PageScheme, shared: PageObject) -> Mapping[str, PageMember]:
    """Return what a page has; a body that is the list of items itself is the member `items`."""
    return shared.members if scheme.items else {"items": Items()}


def _own_classes(name: str, members: list[Paging], shared: PageObject, reader: Annotator) -> Iterator[PageView]:
    for paging in {item.own_class: item for item in members if item.own_class is not None}.values():
        fields = {field.wire_name: field for field in own_fields(paging, shared)}
        declared = tuple(
            FieldView(field.wire_name, reader.annotation(field.type), field.required)
            for field in fields.values()
            if field.wire_name not in _METHODS
        )
        yield PageView(paging.own_class or "", "", f"{name}<{_ITEM}>", declared, None, "", ())


def _fields(members: Mapping[str, PageMember], reader: Annotator) -> Iterator[FieldView]:
    for name, found in members.items():
        if name in _METHODS:
            continue
        yield FieldView(name, _type(found, reader), _holds(found))


def _holds(member: PageMember) -> bool:
    return isinstance(member, Items) or (isinstance(member, PageObject) and member.holds_items)


def _type(member: PageMember, reader: Annotator) -> str:
    match member:
        case Items():
            return f"{_ITEM}[]"
        case PageObject(members):
            inner = [(name, item, "" if _holds(item) else "?") for name, item in members.items()]
            return f"{{ {'; '.join(f'{key(name)}{mark}: {_type(item, reader)}' for name, item, mark in inner)} }}"
        case _:
            return reader.annotation(member)


def _scheme(scheme: PageScheme) -> str:
    return object_of((camel(name), _written(value)) for name, value in scheme.options.items())


def _written(value: object) -> str:
    if isinstance(value, ResponseHeader):
        return object_of([("header", quote(value.name))])
    if isinstance(value, tuple):
        return array_of(quote(str(item)) for item in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return literal(value if isinstance(value, bool | int | str) else None)


def shared_params(calls: Iterable[Call], signatures: Mapping[str, Signature]) -> dict[str, tuple[Member, ...]]:
    """Return what all calls take alike that page by one scheme, by the class of its pages.

    Args:
        calls: The calls of the SDK.
        signatures: What each takes, by operation.
    """
    groups: dict[str, list[dict[str, Member]]] = {}
    for call in calls:
        if call.page is not None:
            known = set(_parameters(call.page.scheme))
            bag = {item.name: item for item in signatures[call.key].bag if item.wire_name in known}
            groups.setdefault(call.page.scheme_class, []).append(bag)
    found = {name: tuple(_alike(bags)) for name, bags in groups.items()}
    return {name: members for name, members in found.items() if members}


def _parameters(scheme: PageScheme) -> Iterator[str]:
    for option in ("parameter", "size_parameter", "cursor_parameter"):
        value = scheme.options.get(option)
        if isinstance(value, str):
            yield value
    if isinstance(scheme, NextURL):
        yield from scheme.parameters


def _alike(bags: Sequence[Mapping[str, Member]]) -> Iterator[Member]:
    first, *others = bags
    for name, item in first.items():
        same = [other.get(name) for other in others]
        alike = all(each is not None and (each.type, each.required) == (item.type, False) for each in same)
        if alike and not item.required and item.place is Place.QUERY:
            yield item
