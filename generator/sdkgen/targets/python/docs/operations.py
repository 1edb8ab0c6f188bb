"""Views of operations for people: arguments, results, errors and an example of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sdkgen.guides.payload import payload
from sdkgen.model import ir
from sdkgen.model.traverse import visible
from sdkgen.plan.call import Call
from sdkgen.plan.options import OPTIONS
from sdkgen.plan.types import Direction, TypeName
from sdkgen.targets.python.docs.snippets import usage
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.literals import first_sentence
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.views.arguments import ArgumentView
from sdkgen.targets.python.views.arguments import arguments as written
from sdkgen.targets.python.views.docstrings import ERRORS
from sdkgen.targets.python.views.results import result
from sdkgen.targets.python.views.types import TypeContext, field_name
from sdkgen.words.markdown import cell, one_line, prose


@dataclass(slots=True)
class PageScope(Scope):
    """What pages call types: as a caller writes them after importing what `offered` lists."""

    offered: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """By package below the top one: types, and modules whose types their package does not offer."""

    @classmethod
    def new(cls) -> PageScope:
        """Return the scope of a page that names no type yet."""
        return cls(Imports(()), ("docs",))

    def type(self, found: TypeName) -> str:
        """Return what a caller calls a type."""
        offered = self.offered.setdefault(".".join(("types", *found.package)), set())
        offered.add(found.name if found.exported else found.module)
        return found.name if found.exported else f"{found.module}.{found.name}"

    def page(self, name: str) -> str:
        """Return what a caller calls a page class."""
        return name


@dataclass(frozen=True, slots=True)
class ArgumentDocs:
    """One argument of a call."""

    name: str
    wire_name: str
    place: str
    """As in `Argument.place`."""
    required: bool
    type: str
    """Its annotation."""
    doc: str


@dataclass(frozen=True, slots=True)
class FieldDocs:
    """One field of a result."""

    name: str
    wire_name: str
    type: ir.TypeRef


@dataclass(frozen=True, slots=True)
class OperationDocs:
    """One operation as pages of documentation show it."""

    title: str
    doc: str
    method: str
    http: str
    """Verb and path."""
    call: str
    signature: str
    arguments: tuple[ArgumentDocs, ...]
    options: tuple[tuple[str, str], ...]
    """Options whose names are those of arguments, and what they are called."""
    returns: str
    holder: str
    """What has these fields: the result, `data` where that wraps it, or an item of a page or list."""
    fields: tuple[FieldDocs, ...]
    paginates: bool
    streams: str | None
    """The type of one event."""
    errors: tuple[tuple[str, str], ...]
    deprecated: bool
    example: str


def operation_docs(call: Call, context: TypeContext, scope: PageScope) -> OperationDocs:
    """Return the view of an operation.

    Args:
        call: The operation.
        context: The types.
        scope: Collects the types that the view names.
    """
    operation = call.operation
    found = result(call, context, scope, scope, asynchronous=False)
    arguments = written(call, context.api, context.table, scope)
    summary = operation.summary or operation.doc or call.method.strip("_").replace("_", " ").capitalize()
    title = first_sentence(summary)
    holder, held = payload(call, context.api)
    return OperationDocs(
        title=one_line(title),
        doc=prose(_more(operation, title)),
        method=call.method,
        http=f"{operation.method.upper()} {operation.path}",
        call=f"client.{call.dotted}",
        signature=signature(call),
        arguments=tuple(_argument(item) for item in arguments),
        options=tuple((name, other) for name, other in call.option_names.items() if name in OPTIONS),
        returns=found.annotation or f"Stream[{found.event}]",
        holder=holder.value,
        fields=tuple(_fields(held, context)) if held is not None else (),
        paginates=call.page is not None,
        streams=found.event,
        errors=tuple(
            (ERRORS[item.status], cell(item.doc or "")) for item in operation.responses if item.status in ERRORS
        ),
        deprecated=operation.deprecated,
        example=usage(call, context),
    )


def signature(call: Call) -> str:
    """Return the arguments of a call in short: those that must be given, and whether there are more."""
    first = call.positional
    lead = [item.name for item in first if item.required]
    needed = call.needed
    keywords = [
        f"{item.name}=..."
        for item in call.arguments
        if item not in first and (item.place.value, item.wire_name) in needed
    ]
    optional = ["**params"] if any(not item.required for item in call.arguments) else []
    return ", ".join([*lead, *keywords, *optional])


def _more(operation: ir.Operation, title: str) -> str:
    text = (operation.doc or "").strip()
    return "" if " ".join(text.split()) == title else text


def _argument(argument: ArgumentView) -> ArgumentDocs:
    text = f"Deprecated. {argument.doc or ''}" if argument.deprecated else argument.doc or ""
    return ArgumentDocs(
        argument.name, argument.wire_name, argument.place, argument.required, argument.annotation, cell(text)
    )


def _fields(found: ir.ObjectDef, context: TypeContext) -> Iterator[FieldDocs]:
    for member in visible(found.fields, Direction.RESPONSE):
        yield FieldDocs(field_name(context, found.id, member, Direction.RESPONSE), member.wire_name, member.type)
