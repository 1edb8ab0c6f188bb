"""The arguments of a call as Python writes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.model.contract import BodyKind
from sdkgen.model.media import is_text
from sdkgen.plan.call import Argument, Call, Place
from sdkgen.plan.types import Direction, TypeTable
from sdkgen.targets.python.syntax.annotate import Annotator
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.syntax.type_expr import STR, Core, Expr, union

FILES = Core("FileTypes")


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """One argument of a method, with its annotation."""

    argument: Argument
    type: Expr
    annotation: str
    """The type as the scope writes it."""
    doc: str | None
    """What the document says about it, or else about its type."""

    @property
    def name(self) -> str:
        """What it is called."""
        return self.argument.name

    @property
    def wire_name(self) -> str:
        """What the API calls it."""
        return self.argument.wire_name

    @property
    def place(self) -> Place:
        """Where it goes."""
        return self.argument.place

    @property
    def required(self) -> bool:
        """Whether it has to be passed."""
        return self.argument.required

    @property
    def deprecated(self) -> bool:
        """Whether the document discourages it."""
        return self.argument.deprecated


def arguments(
    call: Call, api: ir.Api, table: TypeTable, scope: Scope, chosen: Iterable[Argument] | None = None
) -> list[ArgumentView]:
    """Return arguments of a call with their annotations.

    Args:
        call: The call.
        api: The API.
        table: What its types are called.
        scope: Where the annotations are written.
        chosen: Some of the call's arguments; all of them by default.
    """
    body = call.body
    plain = Annotator(api, table, Direction.REQUEST)
    filing = Annotator(api, table, Direction.REQUEST, files=body is not None and body.takes_files)

    def type_of(item: Argument) -> Expr:
        if item.place is Place.WHOLE_BODY and body is not None and body.kind is BodyKind.RAW:
            return union((STR, FILES)) if is_text(body.content.media_type) else FILES
        return (filing if item.place in {Place.BODY, Place.WHOLE_BODY} else plain).annotation(item.type)

    found = ((item, type_of(item)) for item in (call.arguments if chosen is None else chosen))
    return [ArgumentView(item, expr, scope.render(expr), item.doc or _doc(api, item.type)) for item, expr in found]


def _doc(api: ir.Api, ref: ir.TypeRef) -> str | None:
    """Return what a document says about a type where it is defined, which may be behind several references."""
    seen: set[ir.TypeId] = set()
    while True:
        ref = ref.inner if isinstance(ref, ir.Nullable) else ref
        if not isinstance(ref, ir.Named) or ref.id in seen:
            return None
        found = api.types[ref.id]
        if found.doc or isinstance(found, ir.ObjectDef):
            return found.doc
        seen.add(ref.id)
        ref = found.type
