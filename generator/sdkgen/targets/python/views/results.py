"""What a method returns: the annotation, and the value that tells the client core how to parse."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import is_own_alias
from sdkgen.plan.call import Call
from sdkgen.plan.types import Direction
from sdkgen.targets.python.syntax.annotate import Annotator
from sdkgen.targets.python.syntax.literals import in_quotes
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.syntax.type_expr import NONE, STR, Core, Expr, Generic, Page, Union, union
from sdkgen.targets.python.views.types import TypeContext


@dataclass(frozen=True, slots=True)
class ResultView:
    """The result of a method."""

    type: Expr | None
    """None where it is a stream and nothing else."""
    annotation: str
    """The type as type checkers see it; empty for a stream alone."""
    value: str
    """The expression passed to the client core."""
    paged: bool = False
    chunk: Expr | None = None
    """The type of one event of its stream."""
    event: str | None = None
    """The same, written."""
    event_value: str | None = None


def result(call: Call, context: TypeContext, scope: Scope, typing: Scope, *, asynchronous: bool) -> ResultView:
    """Return what a method returns, written for a module as it runs and as type checkers see it."""
    reader = Annotator(context.api, context.table, Direction.RESPONSE)
    if call.page is not None:
        return _page(call, reader, scope, typing, asynchronous=asynchronous)
    chunk, event, event_value = None, None, None
    if call.result.stream is not None:
        chunk = reader.annotation(call.result.stream)
        event = scope.render(chunk)
        plain, literal = _is_class(call.result.stream, context, chunk), _is_literal(context.api, call.result.stream)
        event_value = _value(event, scope, plain=plain, literal=literal)
    if call.result.stream_only:
        return ResultView(None, "", "", chunk=chunk, event=event, event_value=event_value)
    found = _type(call, context, reader, asynchronous=asynchronous)
    annotation = scope.render(found)
    if found == NONE:
        value = scope.imports.core("NoneType")
    else:
        json = call.result.json
        plain = not isinstance(found, Union) and (not json or _is_class(json[0], context, found))
        value = _value(annotation, scope, plain=plain, literal=any(_is_literal(context.api, ref) for ref in json))
    return ResultView(found, annotation, value, chunk=chunk, event=event, event_value=event_value)


def _page(call: Call, reader: Annotator, scope: Scope, typing: Scope, *, asynchronous: bool) -> ResultView:
    assert call.page is not None
    item = _first(call, reader, call.page.item)
    page = Generic(Page(f"{'Async' if asynchronous else 'Sync'}{call.page.class_name}"), (item,))
    value = scope.render(page)
    if not asynchronous:
        return ResultView(page, value, value, paged=True)
    paginator = f"{typing.imports.core('AsyncPaginator')}[{scope.render(item)}, {value}]"
    return ResultView(page, paginator, value, paged=True)


def _first(call: Call, reader: Annotator, ref: ir.TypeRef) -> Expr:
    """Return what a call returns first of all, by the call's own name for it where it has one."""
    name = reader.table.results.get(call.key)
    return reader.named(name, ref) if name is not None else reader.annotation(ref)


def _type(call: Call, context: TypeContext, reader: Annotator, *, asynchronous: bool) -> Expr:
    for ref in call.result.json:
        if isinstance(alias_target(context.api, ref), ir.Anything):
            return reader.annotation(ref)
    found = [
        _first(call, reader, ref) if position == 0 else reader.annotation(ref)
        for position, ref in enumerate(call.result.json)
    ]
    if call.result.text:
        found.append(STR)
    if call.result.binary:
        found.append(Core("AsyncBinaryAPIResponse" if asynchronous else "BinaryAPIResponse"))
    if call.result.empty:
        found.append(NONE)
    return union(found)


def _is_class(ref: ir.TypeRef, context: TypeContext, expr: Expr) -> bool:
    if isinstance(expr, Union):
        return False
    if isinstance(ref, ir.Named):
        if isinstance(context.api.types[ref.id], ir.ObjectDef):
            return True
        target = alias_target(context.api, ref)
        plain = isinstance(target, ir.Scalar | ir.Anything | ir.ListOf | ir.MapOf | ir.Named)
        return plain and not is_own_alias(context.api, ref.id)
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
    kind = in_quotes(f"{scope.builtin('type')}[{annotation}]")
    return f"{scope.imports.typing('cast')}({kind}, {annotation})"
