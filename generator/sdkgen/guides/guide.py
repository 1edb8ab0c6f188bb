"""The guide of an SDK: what each operation is called, takes and gives, with an example."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sdkgen.guides.dialect import Dialect, Frame, Style
from sdkgen.guides.entries import Entry, Member, entry
from sdkgen.guides.render import render
from sdkgen.guides.selection import selected
from sdkgen.model import ir
from sdkgen.plan.plan import Plan
from sdkgen.words.markdown import one_line, prose


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide, ready to be written."""

    title: str
    doc: str
    language: str
    fence: str
    frame: Frame
    entries: tuple[Entry, ...]
    style: Style
    sources: Mapping[str, str]
    """The examples by operation."""

    @property
    def size(self) -> int:
        """The number of operations."""
        return len(self.entries)

    def markdown(self) -> str:
        """Return the guide as a page."""
        return render("guide.md.j2", guide=self, complete=self.style is Style.COMPLETE)

    def data(self) -> list[ir.JsonValue]:
        """Return the guide as JSON: an object for each operation.

        `n`, `title`, `method`, `path`, `call`, `deprecated`, `path_params`, `required`, `optional`, `other_params`
        (lists of `name`, `wire` and `type`), `returns` (a list of `name` and `type`), `holder`, `paginates`, `streams`,
        `sample` (`iterates`, `variable`, `printed`, `arguments`), `example`.
        """
        return [_data(number, found) for number, found in enumerate(self.entries, 1)]


def guide(plan: Plan, resources: Sequence[str], dialect: Dialect, style: Style) -> Guide:
    """Return the guide of an SDK, in the order of the document.

    Args:
        plan: The SDK.
        resources: What to show, as in `selected`.
        dialect: The language.
        style: How much it tells.

    Raises:
        UnknownResource: One of the resources does not exist.
    """
    calls = selected(plan.calls, resources)
    samples = dialect.samples(calls)
    entries = tuple(entry(call, plan.api, dialect, samples[call.key], style) for call in calls)
    doc = prose((plan.api.doc or "").strip())
    sources = {name: sample.source for name, sample in samples.items()}
    title = one_line(plan.api.title)
    return Guide(title, doc, dialect.title, dialect.fence, dialect.frame(), entries, style, sources)


def _data(number: int, found: Entry) -> ir.JsonValue:
    sample = found.sample
    return {
        "n": number,
        "title": found.title,
        "method": found.method,
        "path": found.path,
        "call": sample.call,
        "deprecated": found.deprecated,
        "path_params": _members(found.of_path),
        "required": _members(found.required),
        "optional": _members(found.optional),
        "other_params": _members(found.others),
        "returns": [{"name": item.name, "type": item.type} for item in found.returns],
        "holder": found.holder.replace("`", ""),
        "paginates": found.paginates,
        "streams": found.streams,
        "sample": {
            "iterates": sample.iterates,
            "variable": sample.variable,
            "printed": sample.printed,
            "arguments": list(sample.arguments),
        },
        "example": sample.source,
    }


def _members(items: Iterable[Member]) -> list[ir.JsonValue]:
    return [{"name": item.name, "wire": item.wire_name, "type": item.type} for item in items]
