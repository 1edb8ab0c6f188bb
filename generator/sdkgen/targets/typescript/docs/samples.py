"""Examples of calls in JavaScript: the call, what its result is called, and what of it is printed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sdkgen.guides.dialect import Sample, Style
from sdkgen.guides.given import Given, given
from sdkgen.guides.samples import OURS, PUBLISHED, Samples
from sdkgen.model import ir
from sdkgen.model.queries import alias_target, object_of
from sdkgen.model.traverse import Direction, visible
from sdkgen.plan.call import Call, Place
from sdkgen.plan.types.listed import Listed, first_listed, listed
from sdkgen.targets.typescript.docs.values import javascript, members
from sdkgen.targets.typescript.format import formatted
from sdkgen.targets.typescript.inspection import call_of
from sdkgen.targets.typescript.syntax.identifiers import variable
from sdkgen.targets.typescript.syntax.literals import key, quote
from sdkgen.targets.typescript.views.client import client_name
from sdkgen.targets.typescript.views.signatures import sends_text
from sdkgen.targets.typescript.views.types import Context
from sdkgen.words.plurals import plural, singular

WIDTH = 110
"""Columns of an example, as guides have been published."""
_PAGES = "// Automatically fetches more pages as needed."
_SINGULAR = ("create", "retrieve", "update", "delete", "cancel")
_TAKEN = frozenset({"client", "console", "File", "Response", "process"})
"""What a variable would hide that examples use."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the examples of an SDK."""

    context: Context
    style: Style
    models: Mapping[str, Listed]
    """The types that the design names."""

    @classmethod
    def of(cls, context: Context, style: Style) -> Writer:
        """Return the writer of an SDK."""
        return cls(context, style, first_listed(listed(context.plan.config)))

    def samples(self, calls: Sequence[Call]) -> dict[str, Sample]:
        """Return the examples of calls by operation."""
        drafts = [self._draft(call) for call in calls]
        laid_out = formatted([draft.source for draft in drafts], WIDTH)
        found = {
            call.key: replace(draft, source=source) for call, draft, source in zip(calls, drafts, laid_out, strict=True)
        }
        return found if self.style is Style.COMPLETE else {name: self._filled(item) for name, item in found.items()}

    def with_response(self, call: Call) -> str:
        """Return a call that gives its result and the response, not formatted."""
        written = self._written(call, self._given(call))
        return f"const {{ data, response }} = await {written}.withResponse();\nconsole.log(response.status, data);"

    def with_options(self, call: Call, options: str) -> str:
        """Return a call that is given options, not formatted."""
        arguments, _ = self._arguments(call, self._given(call))
        if not arguments and self.context.signatures[call.key].bag:
            arguments = ["{}"]
        return f"await {call_of(call, self.context)}({', '.join([*arguments, options])});"

    def streamed(self, call: Call, member: str | None) -> str:
        """Return a call whose events come one by one, not formatted.

        Args:
            call: The call.
            member: What asks for them; None where it does nothing else.
        """
        given = [item for item in self._given(call) if member is None or item.key[1] != member]
        arguments, _ = self._arguments(call, given)
        if member is not None:
            more = f"{key(member)}: true"
            found = self.context.signatures[call.key]
            last = arguments.pop() if arguments and arguments[-1].startswith("{") and found.bag else None
            arguments.append(f"{{ {more} }}" if last is None else f"{{ {more}, {last.removeprefix('{').lstrip()}")
        written = f"{call_of(call, self.context)}({', '.join(arguments)})"
        return f"const stream = await {written};\nfor await (const event of stream) {{\nconsole.log(event);\n}}"

    def _written(self, call: Call, passed: Iterable[Given]) -> str:
        arguments, _ = self._arguments(call, passed)
        return f"{call_of(call, self.context)}({', '.join(arguments)})"

    @property
    def _shown(self) -> Mapping[str, str]:
        return self.context.plan.config.readme.examples

    def _filled(self, sample: Sample) -> Sample:
        """Put the design's values where the names of arguments stand: published guides did that last of all."""
        source = sample.source
        for name, text in self._shown.items():
            source = _put(source, name, text)
        return replace(sample, source=source)

    def _draft(self, call: Call) -> Sample:
        passed = self._given(call)
        arguments, values = self._arguments(call, passed)
        found = call_of(call, self.context)
        written = f"{found}({', '.join(arguments)})"
        sample = Sample(found, "", tuple(values))
        result = call.result
        if call.page is not None:
            name, printed = self._of_item(call.page.item, call), self._printed(call.page.item)
            shown = _log(name, printed, "?" if self._is_nullable(call.page.item) else "")
            source = f"{_PAGES}\nfor await (const {name} of {written}) {{\n{shown}\n}}"
            return replace(sample, source=source, iterates=True, variable=name, printed=printed)
        if result.stream_only or (result.stream is not None and call.switch is not None and call.switch.default):
            source = f"const stream = await {written};\n\nfor await (const event of stream) {{\nconsole.log(event);\n}}"
            return replace(sample, source=source, iterates=True, variable="event")
        if not (result.json or result.text or result.binary):
            return replace(sample, source=f"await {written};")
        name = self._variable(call)
        printed = self._printed(call.main) if call.main is not None and not self._is_anything(call) else None
        lines = [f"const {name} = await {written};\n", self._shown_result(call, name, printed)]
        return replace(sample, source="\n".join(lines), variable=name, printed=printed)

    def _shown_result(self, call: Call, name: str, printed: str | None) -> str:
        result = call.result
        if result.binary and not result.json and not result.text:
            return f"const content = await {name}.blob();\nconsole.log(content);"
        others = result.binary or result.text or result.empty or len(result.json) > 1
        if printed is None or not others or self.style is Style.PUBLISHED:
            nullable = call.main is not None and self._is_nullable(call.main)
            return _log(name, printed, "?" if nullable else "")
        if result.empty and not (result.binary or result.text or len(result.json) > 1):
            return _log(name, printed, "?")
        is_object = f"typeof {name} === 'object' && " if result.text or result.empty else ""
        return f"console.log({is_object}{quote(printed)} in {name} ? {_member(name, printed)} : {name});"

    def _is_anything(self, call: Call) -> bool:
        """Whether nothing is known of a result."""
        return any(isinstance(alias_target(self.context.plan.api, ref), ir.Anything) for ref in call.result.json)

    def _is_nullable(self, ref: ir.TypeRef) -> bool:
        return isinstance(alias_target(self.context.plan.api, ref), ir.Nullable)

    def _printed(self, ref: ir.TypeRef) -> str | None:
        """Return the property of a result that is of interest: `data`, `id`, or the first."""
        found = object_of(self.context.plan.api, ref)
        names = [field.wire_name for field in visible(found.fields, Direction.RESPONSE)] if found is not None else []
        return next((name for name in ("data", "id") if name in names), next(iter(names), None))

    def _variable(self, call: Call) -> str:
        """Return what a result is called: as its model in the design, else after the resource."""
        named = self._model(call.main) if call.main is not None else None
        resource = call.resource[-1] if call.resource else ""
        if named is None and resource and call.method == "list":
            named = plural(resource)
        elif named is None and resource and call.method in _SINGULAR:
            named = singular(resource)
        return self._free(named or "response")

    def _of_item(self, ref: ir.TypeRef, call: Call) -> str:
        """Return what one item is called: as its model in the design, else as its type, or after the resource."""
        if isinstance(ref, ir.Named) and (ref.id, Direction.RESPONSE) in self.context.layout.types:
            name = self.context.layout.types[ref.id, Direction.RESPONSE].name
            return self._free(self._model(ref) or name)
        return self._free(singular(call.resource[-1]) if call.resource else "item")

    def _model(self, ref: ir.TypeRef) -> str | None:
        found = self.models.get(ref.id) if isinstance(ref, ir.Named) else None
        return found.name if found is not None else None

    def _free(self, name: str) -> str:
        return variable(name, _TAKEN | {client_name(self.context.plan.config)})

    def _given(self, call: Call) -> list[Given]:
        stand_ins = OURS if self.style is Style.COMPLETE else PUBLISHED
        if self.style is Style.COMPLETE:
            stand_ins = replace(stand_ins, named=self._shown)
        found = list(given(call, Samples(self.context.plan.api, stand_ins, self.context.tags), optional=False))
        switch = (call.switch.place, call.switch.wire_name) if call.switch is not None else None
        streams = call.switch is not None and call.switch.default
        return [replace(item, value=streams) if item.key == switch else item for item in found]

    def _arguments(self, call: Call, passed: Iterable[Given]) -> tuple[list[str], list[ir.JsonValue]]:
        """Return the arguments as source, and as values."""
        by_key = {item.key: item for item in passed}
        found, api = self.context.signatures[call.key], self.context.plan.api
        sources: list[str] = []
        values: list[ir.JsonValue] = []
        if found.positional is not None:
            item = by_key[Place.PATH.value, found.positional[1].wire_name]
            sources.append(javascript(item.type, item.value, api))
            values.append(self._value(item))
        keys = {item.name: (item.place.value, item.wire_name) for item in found.bag}
        bag = [(name, by_key[keys[name]]) for name in sorted(keys) if keys[name] in by_key]
        body = by_key.get((Place.WHOLE_BODY.value, "")) if found.raw else None
        if body is not None or (found.raw and bag):  # what comes before the object has to be passed with it
            value = body.value if body is not None else "content"
            content = quote(value if isinstance(value, str) else json.dumps(value))
            sources.append(content if sends_text(call) else f"new Blob([{content}])")
            values.append(self._value(body) if body is not None else value)
        if bag:
            sources.append(members((name, javascript(item.type, item.value, api)) for name, item in bag))
            values.append({name: self._value(item) for name, item in bag})
        return sources, values

    def _value(self, item: Given) -> ir.JsonValue:
        """Return a value as readers find it."""
        name = item.key[1]
        return self._shown[name] if item.value == name and name in self._shown else item.value


def _put(source: str, name: str, text: str) -> str:
    """Put a text where an argument has its own name as its value: as a member of an object, or by position."""
    held = re.escape(quote(name))
    places = rf"(?<![\w$'.])({re.escape(key(name))}: ){held}|((?:\(|^ +)){held}(?=[,)])"
    return re.sub(places, lambda found: (found[1] or found[2]) + quote(text), source, flags=re.MULTILINE)


def _log(name: str, printed: str | None, optional: str = "") -> str:
    return f"console.log({_member(name, printed, optional) if printed is not None else name});"


def _member(name: str, printed: str, optional: str = "") -> str:
    if key(printed) == printed:
        return f"{name}{optional}.{printed}"
    return f"{name}{optional and '?.'}[{quote(printed)}]"
