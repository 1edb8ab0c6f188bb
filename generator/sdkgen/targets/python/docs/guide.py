"""Makes the guide: what each operation is called, takes and gives, with an example."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkgen.guides.selection import selected
from sdkgen.model.ir import JsonValue
from sdkgen.plan.types import Direction
from sdkgen.targets.python.docs.operations import ArgumentDocs, OperationDocs, PageScope, operation_docs
from sdkgen.targets.python.docs.reference import ProjectReference, reference
from sdkgen.targets.python.render import render
from sdkgen.targets.python.syntax.annotate import Annotator
from sdkgen.targets.python.views.types import context

if TYPE_CHECKING:
    from sdkgen.plan.plan import Plan

_BODY = ("body", "whole-body")


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation of the guide."""

    number: int
    docs: OperationDocs
    path: tuple[ArgumentDocs, ...]
    required: tuple[ArgumentDocs, ...]
    """Of the body."""
    optional: tuple[ArgumentDocs, ...]
    """Of the body."""
    others: tuple[ArgumentDocs, ...]
    """In the query, the headers and cookies."""
    fields: tuple[tuple[str, str, str], ...]
    """Name, wire name and annotation of what the result holds."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide, ready to be written."""

    entries: tuple[Entry, ...]
    project: ProjectReference

    @property
    def size(self) -> int:
        """The number of operations."""
        return len(self.entries)

    def markdown(self) -> str:
        """Return the guide as a page."""
        return render("docs_guide.md.j2", project=self.project, entries=self.entries)

    def data(self) -> list[JsonValue]:
        """Return the guide as JSON: an object for each operation.

        `n`, `title`, `method`, `path`, `call`, `deprecated`, `path_params`, `required`, `optional`, `other_params`
        (lists of `name`, `wire` and `type`), `returns` (the annotation), `holder` and `fields` (what the result holds),
        `paginates`, `streams`, `example`.
        """
        return [_data(entry) for entry in self.entries]


def guide(plan: Plan, resources: Sequence[str] = (), *, project: ProjectReference | None = None) -> Guide:
    """Return the guide of an SDK, in the order of the document.

    Args:
        plan: The SDK.
        resources: What to show: `ai`, `ai.chat`; a resource stands for all below it. Empty for everything.
        project: What the pages of the SDK show of it; read off the plan by default.

    Raises:
        UnknownResource: One of them does not exist.
    """
    scope = PageScope.new()
    reader = Annotator(plan.api, plan.table, Direction.RESPONSE)
    calls = selected(plan.calls, resources)
    shown = project or reference(plan)
    shown_there = {docs.call: docs for resource in shown.resources for docs in resource.calls}
    found = [shown_there.get(f"client.{call.dotted}") or operation_docs(call, context(plan), scope) for call in calls]
    return Guide(tuple(_entry(number, docs, reader, scope) for number, docs in enumerate(found, 1)), shown)


def _entry(number: int, docs: OperationDocs, reader: Annotator, scope: PageScope) -> Entry:
    body = [item for item in docs.arguments if item.place in _BODY]
    return Entry(
        number,
        docs,
        tuple(item for item in docs.arguments if item.place == "path"),
        tuple(item for item in body if item.required),
        tuple(item for item in body if not item.required),
        tuple(item for item in docs.arguments if item.place not in (*_BODY, "path")),
        tuple((field.name, field.wire_name, scope.render(reader.annotation(field.type))) for field in docs.fields),
    )


def _data(entry: Entry) -> JsonValue:
    docs = entry.docs
    method, path = docs.http.split(" ", 1)
    return {
        "n": entry.number,
        "title": docs.title,
        "method": method,
        "path": path,
        "call": docs.call,
        "deprecated": docs.deprecated,
        "path_params": _arguments(entry.path),
        "required": _arguments(entry.required),
        "optional": _arguments(entry.optional),
        "other_params": _arguments(entry.others),
        "returns": docs.returns,
        "holder": docs.holder.replace("`", ""),
        "fields": [{"name": name, "wire": wire, "type": type} for name, wire, type in entry.fields],
        "paginates": docs.paginates,
        "streams": docs.streams,
        "example": docs.example,
    }


def _arguments(items: Iterable[ArgumentDocs]) -> list[JsonValue]:
    return [{"name": item.name, "wire": item.wire_name, "type": item.type} for item in items]
