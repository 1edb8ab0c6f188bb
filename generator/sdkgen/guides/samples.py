"""Values for examples of calls: what the document shows for a type or property, else something that fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.tags import Tags
from sdkgen.model.traverse import visible
from sdkgen.plan.types import Direction

_DEPTH = 4
_MOST_VALUES = 500
"""Values that the sample for one call is made of; objects beyond are left empty."""
_TEXTS: Mapping[str, str] = {
    "byte": "U2FtcGxl",
    "email": "user@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "12:00:00Z",
    "uri": "https://example.com",
    "url": "https://example.com",
    "uuid": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
}
"""By format."""


@dataclass(frozen=True, slots=True)
class StandIns:
    """What stands where the document shows nothing."""

    scalars: Mapping[ir.ScalarKind, ir.JsonValue]
    texts: Mapping[str, str]
    """By format."""
    named: Mapping[str, str]
    """By the name of the argument or property, for texts that can be anything."""


OURS = StandIns(
    {
        ir.ScalarKind.INTEGER: 1,
        ir.ScalarKind.NUMBER: 1.5,
        ir.ScalarKind.BOOLEAN: True,
        ir.ScalarKind.NULL: None,
        ir.ScalarKind.DATE: "2026-01-31",
        ir.ScalarKind.DATETIME: "2026-01-31T12:00:00Z",
    },
    _TEXTS,
    {},
)
PUBLISHED = replace(
    OURS,
    scalars={
        **OURS.scalars,
        ir.ScalarKind.INTEGER: 0,
        ir.ScalarKind.NUMBER: 0,
        ir.ScalarKind.DATE: "2019-12-27",
        ir.ScalarKind.DATETIME: "2019-12-27T18:11:19.117Z",
    },
)
"""What guides show that were published so far."""
_PYTHON: Mapping[ir.ScalarKind, tuple[type, ...]] = {
    ir.ScalarKind.INTEGER: (int,),
    ir.ScalarKind.NUMBER: (int, float),
    ir.ScalarKind.BOOLEAN: (bool,),
    ir.ScalarKind.NULL: (type(None),),
}
"""What a JSON value of each kind is here; text where it is not listed."""
_PLACEHOLDER = "string"
"""What tools write where an example is wanted and nobody gave one."""


class Nothing:
    """No value; None is one."""


NOTHING: Final = Nothing()
Found: TypeAlias = "ir.JsonValue | Nothing"


@dataclass(slots=True)
class Samples:
    """Values for one call."""

    api: ir.Api
    stand_ins: StandIns = OURS
    tags: Tags = field(default_factory=dict[ir.TypeId, "Mapping[str, tuple[str, ...]]"])
    """What tags of objects have to be, where it matters to the language beyond their unions."""
    left: int = _MOST_VALUES

    def of(self, ref: ir.TypeRef, name: str, examples: Iterable[ir.JsonValue] = (), depth: int = 0) -> ir.JsonValue:
        """Return a value that a type takes: of objects, required properties, and what an example has.

        Args:
            ref: The type.
            name: The property or parameter, whose name is its value where a text can be anything.
            examples: What the document shows for it.
            depth: How far inside the value for a call this one stands.
        """
        shown = self.shown(ref, examples, depth)
        return self._made(ref, name, depth) if isinstance(shown, Nothing) else shown

    def shown(self, ref: ir.TypeRef, examples: Iterable[ir.JsonValue] = (), depth: int = 0) -> Found:
        """Return the first example of a property, or of its type wherever it is defined, that the type takes."""
        for item in (*examples, *self._defined(ref)):
            found = NOTHING if item == _PLACEHOLDER else self.taken(ref, item, depth)
            if not isinstance(found, Nothing):
                return found
        return NOTHING

    def _defined(self, ref: ir.TypeRef) -> Iterator[ir.JsonValue]:
        """Yield the examples of a type itself, from where it is named to where it is defined."""
        seen: set[ir.TypeId] = set()
        while True:
            ref = ref.inner if isinstance(ref, ir.Nullable) else ref
            if isinstance(ref, ir.Scalar):
                yield from ref.examples
            if not isinstance(ref, ir.Named) or ref.id in seen:
                return
            seen.add(ref.id)
            found = self.api.types[ref.id]
            yield from found.examples
            ref = found.type if isinstance(found, ir.AliasDef) else ref

    def _made(self, ref: ir.TypeRef, name: str, depth: int) -> ir.JsonValue:
        self.left -= 1
        match alias_target(self.api, ref):
            case ir.Scalar(kind, form, _):
                known = self.stand_ins
                if kind in known.scalars:
                    return known.scalars[kind]
                return known.texts.get(form or "") or known.named.get(name, name or _PLACEHOLDER)
            case ir.Choice(values):
                return values[0]
            case ir.ListOf(item):
                return [self.of(item, name, (), depth + 1)] if depth < _DEPTH - 1 else []
            case ir.Nullable(inner):
                return self.of(inner, name, (), depth)
            case ir.UnionOf(variants, tag):
                return self._tagged(self.of(variants[0], name, (), depth), variants[0], tag)
            case ir.Named(id):
                found = self.api.types[id]
                if isinstance(found, ir.AliasDef) or depth >= _DEPTH or self.left < 0:
                    return {}
                fields = [each for each in visible(found.fields, Direction.REQUEST) if each.required]
                made = {each.wire_name: self.of(each.type, each.wire_name, each.examples, depth + 1) for each in fields}
                tags = self.tags.get(id, {})
                return made | {key: tags[key][0] for key in made.keys() & tags.keys() if made[key] not in tags[key]}
            case _:
                return {}

    def _tagged(self, value: ir.JsonValue, variant: ir.TypeRef, tag: ir.Discriminator | None) -> ir.JsonValue:
        """Return a value that its tag shows to be of a variant."""
        if tag is None or len(tag.path) != 1 or not isinstance(value, dict):
            return value
        target = alias_target(self.api, variant)
        known = [text for text, other in tag.mapping if alias_target(self.api, other) == target]
        (name,) = tag.path
        return {**value, name: known[0]} if known and value.get(name) not in known else value

    def taken(self, ref: ir.TypeRef, value: ir.JsonValue, depth: int = 0) -> Found:
        """Return what of an example a type takes: nothing where it is another type's; the API's own properties go."""
        target = alias_target(self.api, ref)
        match target, value:
            case ir.Nullable(inner), _:
                return None if value is None else self.taken(inner, value, depth)
            case ir.Scalar(kind), _:
                fits = isinstance(value, _PYTHON.get(kind, (str,)))
                return value if fits and isinstance(value, bool) == (kind is ir.ScalarKind.BOOLEAN) else NOTHING
            case ir.Choice(values), _:
                return value if any(value == item and type(value) is type(item) for item in values) else NOTHING
            case ir.ListOf(item), list():
                elements = [self.taken(item, element, depth + 1) for element in value]
                return [*_values(elements)] if not any(isinstance(each, Nothing) for each in elements) else NOTHING
            case ir.MapOf(inner), dict():
                entries = {key: self.taken(inner, each, depth + 1) for key, each in value.items()}
                whole = not any(isinstance(each, Nothing) for each in entries.values())
                return dict(zip(entries, _values(entries.values()), strict=True)) if whole else NOTHING
            case ir.Named(id), dict():
                return self._object(self.api.types[id], value, depth)
            case ir.UnionOf(variants), _:
                best = fitting(variants, value, self.api)
                tries = (self.taken(variant, value, depth) for variant in (best, *variants))
                return next((found for found in tries if not isinstance(found, Nothing)), NOTHING)
            case ir.Anything(), _:
                return value
            case _:
                return NOTHING

    def _object(self, found: ir.TypeDef, value: dict[str, ir.JsonValue], depth: int) -> Found:
        if isinstance(found, ir.AliasDef):
            return NOTHING
        fields = {field.wire_name: field for field in visible(found.fields, Direction.REQUEST)}
        hidden = {field.wire_name for field in found.fields} - fields.keys()
        taken: dict[str, ir.JsonValue] = {}
        for key, item in value.items():
            field = fields.get(key)
            each = item if field is None else self.taken(field.type, item, depth + 1)
            if field is None and (found.additional is None or key in hidden):
                continue
            if not isinstance(each, Nothing):
                taken[key] = each
        for key, field in fields.items():
            if field.required and key not in taken:
                taken[key] = self.of(field.type, key, field.examples, depth + 1)
        return taken


def _values(found: Iterable[Found]) -> list[ir.JsonValue]:
    return [item for item in found if not isinstance(item, Nothing)]


def fitting(variants: tuple[ir.TypeRef, ...], value: ir.JsonValue, api: ir.Api) -> ir.TypeRef:
    """Return the variant of a union that a value is most like."""

    def score(variant: ir.TypeRef) -> int:
        target = alias_target(api, variant)
        if isinstance(value, dict) and isinstance(target, ir.Named):
            found = api.types[target.id]
            known = {field.wire_name for field in found.fields} if isinstance(found, ir.ObjectDef) else set[str]()
            return 1 + len(known & value.keys()) - len(value.keys() - known)
        return int(isinstance(value, list) == isinstance(target, ir.ListOf)) - int(
            isinstance(value, dict) != isinstance(target, ir.MapOf)
        )

    return max(variants, key=score)
