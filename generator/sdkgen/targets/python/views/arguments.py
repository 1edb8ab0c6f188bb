"""The arguments of a method: parameters and body properties under their Python names, required ones first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.model.contract import BodyKind, CallBody, is_text
from sdkgen.model.traverse import visible
from sdkgen.plan.types import Mode, TypeTable
from sdkgen.targets.python.syntax.annotate import Annotator
from sdkgen.targets.python.syntax.scope import Scope

BODY = "body"


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: str
    wire_name: str
    place: str
    """`path`, `query`, `header`, `cookie`, `body` (one property), or `whole-body`."""
    annotation: str
    required: bool
    doc: str | None
    deprecated: bool


WHOLE_BODY = "whole-body"


@dataclass(frozen=True, slots=True)
class CallArguments:
    """An operation with the names of its arguments, ready to be written into any scope."""

    api: ir.Api
    table: TypeTable
    operation: ir.Operation
    body: CallBody | None
    names: Mapping[tuple[str, str], str]
    """(place, wire name) to Python name; the whole body is `("whole-body", "")`."""

    def __call__(self, scope: Scope, *, keywords_only: bool = False) -> list[Argument]:
        """Return the arguments in the order of a signature: path, required, optional.

        Args:
            scope: Where their annotations are written.
            keywords_only: Leave the positional argument out.
        """
        files = self.body is not None and self.body.takes_files
        plain = Annotator(self.api, self.table, scope, Mode.WRITE)
        filing = Annotator(self.api, self.table, scope, Mode.WRITE, files=files)
        parameters = [item for item in self.operation.parameters if not (keywords_only and item == self._positional)]
        found = [*self._parameters(parameters, plain), *self._body(filing)]
        return sorted(found, key=self._rank)

    @property
    def _positional(self) -> ir.Parameter | None:
        path = [item for item in self.operation.parameters if item.location is ir.Location.PATH]
        return max(path, key=lambda item: self.operation.path.find("{" + item.wire_name + "}"), default=None)

    def _rank(self, argument: Argument) -> tuple[bool, int, bool]:
        position = self.operation.path.find("{" + argument.wire_name + "}") if argument.place == "path" else 0
        return argument.place != "path", position, not argument.required

    def _parameters(self, parameters: Iterable[ir.Parameter], annotator: Annotator) -> Iterator[Argument]:
        for parameter in parameters:
            place = parameter.location.value
            name = self.names.get((place, parameter.wire_name))
            if name is not None:
                required = parameter.required or place == "path"
                yield Argument(
                    name,
                    parameter.wire_name,
                    place,
                    annotator.annotation(parameter.type),
                    required,
                    parameter.doc,
                    parameter.deprecated,
                )

    def _body(self, annotator: Annotator) -> Iterator[Argument]:
        body = self.body
        if body is None:
            return
        if body.fields is None:
            annotation = self._raw(annotator) if body.kind is BodyKind.RAW else annotator.annotation(body.content.type)
            yield Argument(self.names[WHOLE_BODY, ""], "", WHOLE_BODY, annotation, body.required, body.doc, False)
            return
        for field in visible(body.fields.fields, Mode.WRITE):
            name = self.names[BODY, field.wire_name]
            annotation = annotator.annotation(field.type)
            yield Argument(name, field.wire_name, BODY, annotation, field.required, field.doc, field.deprecated)

    def _raw(self, annotator: Annotator) -> str:
        files = annotator.scope.imports.core("FileTypes")
        return f"str | {files}" if self.body is not None and is_text(self.body.content.media_type) else files


def positional(arguments: list[Argument]) -> str | None:
    """Return the one positional argument: the last path parameter in the order of the path."""
    path = [argument for argument in arguments if argument.place == "path"]
    return path[-1].name if path else None
