"""What a method returns: the annotation, and the value that tells the client core how to parse."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.model.contract import alias_target
from sdkgen.plan.call import Call
from sdkgen.plan.types import Mode
from sdkgen.targets.python.syntax.annotate import Annotator
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.views.types import TypeContext


@dataclass(frozen=True, slots=True)
class ResultView:
    """The result of a method."""

    annotation: str
    value: str
    """The expression passed to the client core."""
    page: str | None = None
    item: str | None = None
    chunk: str | None = None
    chunk_value: str | None = None


def result(call: Call, context: TypeContext, scope: Scope, typing: Scope, *, asynchronous: bool) -> ResultView:
    """Return what a method returns, written for a module as it runs and as type checkers see it."""
    reader = Annotator(context.api, context.table, scope, Mode.READ)
    if call.page is not None:
        return _page(call, reader, typing, asynchronous=asynchronous)
    chunk, chunk_value = None, None
    if call.result.stream is not None:
        members = reader.members(call.result.stream)
        chunk = " | ".join(members)
        plain, literal = _is_class(call.result.stream, context, members), _is_literal(context.api, call.result.stream)
        chunk_value = _value(chunk, scope, plain=plain, literal=literal)
    if call.result.stream_only:
        return ResultView("", "", chunk=chunk, chunk_value=chunk_value)
    members = _members(call, context, reader, asynchronous=asynchronous)
    annotation = " | ".join(members)
    if annotation == "None":
        return ResultView("None", scope.imports.core("NoneType"), chunk=chunk, chunk_value=chunk_value)
    plain = len(members) == 1 and (not call.result.json or _is_class(call.result.json[0], context, members))
    value = _value(
        annotation, scope, plain=plain, literal=any(_is_literal(context.api, ref) for ref in call.result.json)
    )
    return ResultView(annotation, value, chunk=chunk, chunk_value=chunk_value)


def _page(call: Call, reader: Annotator, typing: Scope, *, asynchronous: bool) -> ResultView:
    assert call.page is not None
    scope = reader.scope
    item = " | ".join(_first_members(call, reader, call.page.item))
    name = f"{'Async' if asynchronous else 'Sync'}{call.page.class_name}"
    page = f"{scope.page(name)}[{item}]"
    if not asynchronous:
        return ResultView(page, page, page=page, item=item)
    return ResultView(f"{typing.imports.core('AsyncPaginator')}[{item}, {page}]", page, page=page, item=item)


def _first_members(call: Call, reader: Annotator, ref: ir.TypeRef) -> list[str]:
    """Return the members of what a call returns first of all, by the call's own name for it where it has one."""
    name = reader.table.results.get(call.key)
    return reader.named(name, ref) if name is not None else reader.members(ref)


def _members(call: Call, context: TypeContext, reader: Annotator, *, asynchronous: bool) -> list[str]:
    found: list[str] = []
    for ref in call.result.json:
        if isinstance(alias_target(context.api, ref), ir.Anything):
            return reader.members(ref)
    for position, ref in enumerate(call.result.json):
        found += _first_members(call, reader, ref) if position == 0 else reader.members(ref)
    if call.result.text:
        found.append("str")
    if call.result.binary:
        found.append(reader.scope.imports.core("AsyncBinaryAPIResponse" if asynchronous else "BinaryAPIResponse"))
    if call.result.empty:
        found.append("None")
    unique = list(dict.fromkeys(found))
    if "None" in unique and len(unique) > 1:
        unique.remove("None")
        unique.append("None")
    return unique


def _is_class(ref: ir.TypeRef, context: TypeContext, members: list[str]) -> bool:
    if len(members) != 1:
        return False
    if isinstance(ref, ir.Named):
        return isinstance(context.api.types[ref.id], ir.ObjectDef) or isinstance(
            alias_target(context.api, ref), ir.Scalar | ir.Anything | ir.ListOf | ir.MapOf | ir.Named
        )
    return isinstance(ref, ir.Scalar | ir.Anything | ir.ListOf | ir.MapOf | ir.Named)


def _is_literal(api: ir.Api, ref: ir.TypeRef) -> bool:
    """Tell whether a type is an enum or a union with one, which mypy refuses inside `type[...]`."""
    match alias_target(api, ref):
        case ir.Choice():
            return True
        case ir.Nullable(inner):
            return _is_literal(api, inner)
        case ir.UnionOf(variants):
            return any(_is_literal(api, variant) for variant in variants)
        case _:
            return False


def _value(annotation: str, scope: Scope, *, plain: bool, literal: bool) -> str:
    if plain:
        return annotation
    if literal:
        return f'{scope.imports.typing("cast")}("{scope.imports.typing("Any")}", {annotation})'
    quotes = "'" if '"' in annotation else '"'
    return f"{scope.imports.typing('cast')}({quotes}{scope.builtin('type')}[{annotation}]{quotes}, {annotation})"
