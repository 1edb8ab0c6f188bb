"""What became tighter or looser: the validation keywords of both documents, compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkgen.changes.wire.canonical import shown, written
from sdkgen.changes.wire.constraints import Constraints
from sdkgen.changes.wire.keywords import CLOSED, kinds_of
from sdkgen.changes.wire.limits import KINDS, LOWER, UPPER, number
from sdkgen.changes.wire.places import Where
from sdkgen.changes.wire.severity import Change, WirePart, level_of
from sdkgen.document.resolver import Node
from sdkgen.model.ir import JsonValue
from sdkgen.model.media import is_binary
from sdkgen.targets.findings import Level

Found = Mapping[str, JsonValue]
_BOUNDS = ({"minimum", "exclusiveMinimum"}, {"maximum", "exclusiveMaximum"})
_ENCODINGS = {"contentEncoding", "xml"}
_TIGHTER, _LOOSER, _OTHER = "constraint-tightened", "constraint-loosened", "constraint-changed"


@dataclass(frozen=True, slots=True)
class Pair:
    """The documents of both sides."""

    old: Constraints
    new: Constraints
    silent: frozenset[str] = frozenset()
    """Keywords that mean nothing here."""

    def compare(self, where: Where, part: WirePart) -> Iterator[Change]:
        """Yield what became tighter or looser at a place."""
        if where.old_at is not None and where.new_at is not None:
            yield from self._compared(self.old.at(where.old_at), self.new.at(where.new_at), where, part)

    def beside(self, where: Where, definitions: tuple[str, str], part: WirePart) -> Iterator[Change]:
        """Yield what changed beside a reference, rather than in the definition that it leads to."""
        if where.old_at is None or where.new_at is None:
            return
        here = self.old.at(where.old_at), self.new.at(where.new_at)
        there = self.old.at(definitions[0]), self.new.at(definitions[1])
        if here != there:
            known = {_key(item) for item in self._compared(*there, where, part)}
            yield from (item for item in self._compared(*here, where, part) if _key(item) not in known)

    def _compared(self, old: Found, new: Found, where: Where, part: WirePart) -> Iterator[Change]:
        if old != new:
            one, other = ({word: found[word] for word in found.keys() - self.silent} for found in (old, new))
            yield from _compared(one, other, where, part)

    def node(self, pointer: str, *, new: bool) -> Node | None:
        """Return what stands at a pointer of one of the documents, references followed."""
        found = self.new if new else self.old
        return found.target(found.node(pointer))

    def closed(self, where: Where) -> tuple[bool, bool]:
        """Return whether the object at a place takes its declared properties alone, before and now."""
        at = ((self.old, where.old_at), (self.new, where.new_at))
        old, new = (pointer is not None and CLOSED in found.at(pointer) for found, pointer in at)
        return old, new

    def without_items(self, where: Where) -> bool:
        """Tell whether a list at a place has no items, before or now."""
        at = ((self.old, where.old_at), (self.new, where.new_at))
        lists = [found.at(pointer) for found, pointer in at if pointer is not None]
        return any("items" in found and "prefixItems" not in found for found in lists)


def _key(change: Change) -> tuple[str, str]:
    return change.code, change.message


def _compared(old: Found, new: Found, where: Where, part: WirePart) -> Iterator[Change]:
    kinds = kinds_of(old), kinds_of(new)
    for bounds in _BOUNDS:
        words = next(iter(bounds & old.keys()), None), next(iter(bounds & new.keys()), None)
        if words[0] != words[1] and all(words):
            yield _bound((words[0] or "", words[1] or ""), old, new, where, part)
    done = {word for bounds in _BOUNDS for word in bounds if len({*(bounds & old.keys()), *(bounds & new.keys())}) == 2}
    for word in sorted({*old, *new} - done - {"type", CLOSED}):
        before, after = old.get(word), new.get(word)
        allowed = KINDS.get(word)
        other_type = allowed is not None and any(found and found.isdisjoint(allowed) for found in kinds)
        if written(before) != written(after) and not other_type and not _is_type(word, old, new):
            yield _change(word, before, after, where, part)


_TYPES = {"binary", "byte", "date", "date-time"}


def _is_type(word: str, old: Found, new: Found) -> bool:
    """Tell whether the type says it: a date, or a text with the media type of a file, which is bytes."""
    if word == "format":
        return not _TYPES.isdisjoint({str(old.get(word)), str(new.get(word))})
    if word == "contentEncoding":
        return "binary" in (old.get("format"), new.get("format"))
    media = old.get(word) or new.get(word)
    lone = word == "contentMediaType" and (word in old) != (word in new)
    return lone and "contentEncoding" not in {*old, *new} and isinstance(media, str) and is_binary(media)


def _bound(words: tuple[str, str], old: Found, new: Found, where: Where, part: WirePart) -> Change:
    """A limit that is allowed itself, or no longer is."""
    before, after = number(old[words[0]]) or 0, number(new[words[1]]) or 0
    tighter = words[1].startswith("exclusive") if before == after else (after > before) is (words[1] in LOWER)
    text = f"`{words[1]}` of `{where.text}` is {after}, was `{words[0]}` {before}"
    return _made(_TIGHTER if tighter else _LOOSER, words[1], text, where, part)


def _change(word: str, before: JsonValue, after: JsonValue, where: Where, part: WirePart) -> Change:
    text = f"`{word}` of `{where.text}` is {_shown(word, after)}, was {_shown(word, before)}"
    if word == "required":
        one, other = _statements(before), _statements(after)
        text = "; ".join(
            f"`{where.text}` {verb} {', '.join(sorted(names))}, which it does not declare"
            for verb, names in (("must have", other - one), ("need not have", one - other))
            if names
        )
    both = before is not None and after is not None
    if word in _ENCODINGS or (both and word in {"contentMediaType", "prefixItems"}):
        found = _made("encoding-changed", word, text, where, part)
        return replace(found, level=level_of(part, Level.BREAKING, Level.BREAKING))
    if word == "format" and "int32" not in (before, after):
        found = _made("format-changed", word, text, where, part)
        return replace(found, level=level_of(part, Level.MINOR, Level.PATCH))
    return _made(_kind(word, before, after), word, text, where, part)


def _made(kind: str, word: str, text: str, where: Where, part: WirePart) -> Change:
    level = level_of(part, Level.MINOR if kind == _LOOSER else Level.BREAKING, Level.PATCH)
    subject = f"{where.text} ({word})"
    return Change(f"{part.value}-{kind}", level, subject, text, where.old_at, where.new_at)


def _shown(word: str, value: JsonValue) -> str:
    if value is None:
        return "not there"
    if word != "enum" and isinstance(value, list) and len(value) == 1:
        value = value[0]
    return shown(value) if isinstance(value, list | dict | bool) else repr(value)


def _kind(word: str, before: JsonValue, after: JsonValue) -> str:
    if word in {"anyOf", "oneOf"} and (kind := _kind_of_union(word, before, after)):
        return kind
    if before is None or after is None:
        return _LOOSER if after is None else _TIGHTER
    numbers = number(before), number(after)
    if numbers[0] is not None and numbers[1] is not None:
        if word in UPPER or word in LOWER:
            return _TIGHTER if (numbers[1] < numbers[0]) is (word in UPPER) else _LOOSER
        steps = [abs(item) for item in numbers if item]
        if word == "multipleOf" and len(steps) == 2:
            return _LOOSER if _divides(steps[1], steps[0]) else _TIGHTER if _divides(steps[0], steps[1]) else _OTHER
    if word in {"propertyNames", "contains"} and (kind := _kind_inside(before, after)):
        return kind
    one, other = _statements(before), _statements(after)
    if one <= other or other <= one:
        more = one <= other
        return _TIGHTER if more is (word != "enum") else _LOOSER
    return _OTHER


def _kind_of_union(word: str, before: JsonValue, after: JsonValue) -> str | None:
    """Return what became of alternatives: one more allows more, where several may hold."""
    one, other = _alternatives(before), _alternatives(after)
    alternatives = (*one, *other)
    if any(isinstance(item, dict) and "type" in item for item in alternatives):
        return _OTHER
    left, right = frozenset(map(written, one)), frozenset(map(written, other))
    if word == "anyOf" and left and right and (left <= right or right <= left):
        return _LOOSER if left <= right else _TIGHTER
    return None


def _alternatives(value: JsonValue) -> list[JsonValue]:
    listed = value[0] if isinstance(value, list) and len(value) == 1 else None
    return listed if isinstance(listed, list) else []


def _kind_inside(before: JsonValue, after: JsonValue) -> str | None:
    """Return what became of the one schema that a keyword holds, where its keywords all go the same way."""
    one, other = (value[0] if isinstance(value, list) and len(value) == 1 else None for value in (before, after))
    if not isinstance(one, dict) or not isinstance(other, dict):
        return None
    words = [word for word in {*one, *other} if written(one.get(word)) != written(other.get(word))]
    if not set(words) <= {*UPPER, *LOWER, "enum", "pattern", "type", "multipleOf"}:
        return None
    kinds = {_kind(word, one.get(word), other.get(word)) for word in words}
    return kinds.pop() if len(kinds) == 1 else None


def _divides(step: float, value: float) -> bool:
    return abs(value / step - round(value / step)) < _NEAR


_NEAR = 1e-9


def _statements(value: JsonValue) -> frozenset[str]:
    """Return what a keyword says piece by piece; all pieces hold."""
    if value is None:
        return frozenset()
    if isinstance(value, dict):
        listed = {key: found if isinstance(found, list) else [found] for key, found in value.items()}
        return frozenset(written([key, item]) for key, found in listed.items() for item in found)
    return frozenset(map(written, value if isinstance(value, list) else [value]))
