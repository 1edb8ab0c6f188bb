"""What transforms and overlays changed, in print: for people who review them, and for machines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from sdkgen.diagnostics.render import Sources, escaped
from sdkgen.document.transforms.apply import Absent, Effect
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import join

_SHOWN_PLACES, _SHOWN_CHANGES, _WIDTH = 5, 12, 160


@dataclass(frozen=True, slots=True)
class Change:
    """One value that is another one now."""

    at: Pointer
    before: JsonValue | Absent
    after: JsonValue | Absent


def changes(effect: Effect) -> Iterator[Change]:
    """Yield the smallest values that tell before from after, in their order; none where nothing changed."""
    return _changes(effect.place, effect.before, effect.after)


def as_text(effects: Iterable[Effect], sources: Sources) -> str:
    """Return what each transform did: where it stands, its reason, how many places it matched, before and after.

        overlay.yaml:7:5: overlay-update $.paths['/books'].get
          reason  get /books can fail
          matched 1 place
          #/paths/~1books/get/responses/default
            + {"description": "An error."}

    Of more than 5 places, or 12 values of a place, the rest is counted; values end after 160 characters.
    """
    found = _steps(effects)
    lines = [escaped(line) for step in found for line in _block(step, sources)]
    kinds = "1 repair" if len(found) == 1 else f"{len(found)} repairs"
    return "\n".join([*lines, f"{kinds} of the document, at {_places(sum(map(len, found)))}"])


def as_data(effects: Iterable[Effect], sources: Sources) -> list[JsonValue]:
    """Return what each transform did as JSON.

    Each is an object of `source`, `pointer`, `line`, `column` (from one, or null), `command`, `target`, `reason` (or
    null), `matched`, and `places`: `pointer`, and `changes` of `pointer`, `before`, `after`. What is not there before
    or after has no such member.
    """
    return [_entry(step, sources) for step in _steps(effects)]


def _steps(effects: Iterable[Effect]) -> list[list[Effect]]:
    return [list(step) for _, step in groupby(effects, lambda item: id(item.transform))]


def _block(step: Sequence[Effect], sources: Sources) -> Iterator[str]:
    transform = step[0].transform
    spot = _spot(step[0], sources)
    place = ":".join([step[0].source, *map(str, spot or ())])
    yield f"{place}: {transform.command} {_target(step[0])}"
    yield f"  reason  {transform.reason or '(none given)'}"
    yield f"  matched {_places(len(step))}"
    for effect in step[:_SHOWN_PLACES]:
        yield from _shown(effect)
    if len(step) > _SHOWN_PLACES:
        yield f"  and {len(step) - _SHOWN_PLACES} more places"


def _shown(effect: Effect) -> Iterator[str]:
    found = list(changes(effect))
    if not found:
        yield f"  {effect.place}"
        yield "    as before"
    for change in found[:_SHOWN_CHANGES]:
        yield f"  {change.at}"
        if change.before is not Absent.ABSENT:
            yield f"    - {_short(change.before)}"
        if change.after is not Absent.ABSENT:
            yield f"    + {_short(change.after)}"
    if len(found) > _SHOWN_CHANGES:
        yield f"  and {len(found) - _SHOWN_CHANGES} more values below {effect.place}"


def _entry(step: Sequence[Effect], sources: Sources) -> dict[str, JsonValue]:
    transform = step[0].transform
    line, column = _spot(step[0], sources) or (None, None)
    places: list[JsonValue] = [
        {"pointer": effect.place, "changes": [_change(change) for change in changes(effect)]} for effect in step
    ]
    return {
        "source": step[0].source,
        "pointer": transform.at,
        "line": line,
        "column": column,
        "command": transform.command,
        "target": _target(step[0]),
        "reason": transform.reason,
        "matched": len(step),
        "places": places,
    }


def _change(change: Change) -> dict[str, JsonValue]:
    sides = (("before", change.before), ("after", change.after))
    return {"pointer": change.at, **{name: value for name, value in sides if not isinstance(value, Absent)}}


def _spot(effect: Effect, sources: Sources) -> tuple[int, int] | None:
    source = sources.get(effect.source)
    return source.find(effect.transform.at) if source is not None else None


def _target(effect: Effect) -> str:
    args = effect.transform.args
    if "target" not in args:
        return f"{args.get('from')} to {args.get('to')}"
    target = args["target"]
    return ", ".join(map(str, target)) if isinstance(target, list) else str(target)


def _places(count: int) -> str:
    return "1 place" if count == 1 else f"{count} places"


def _short(value: JsonValue) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _WIDTH else f"{text[:_WIDTH]}... ({len(text)} characters)"


def _changes(at: Pointer, before: JsonValue | Absent, after: JsonValue | Absent) -> Iterator[Change]:
    match before, after:
        case dict(), dict():
            for key in dict.fromkeys([*before, *after]):
                old, new = before.get(key, Absent.ABSENT), after.get(key, Absent.ABSENT)
                yield from _changes(join(at, key), old, new)
        case list(), list():
            yield from _of_lists(at, before, after)
        case _ if not _same(before, after):
            yield Change(at, before, after)
        case _:
            pass


def _of_lists(at: Pointer, before: list[JsonValue], after: list[JsonValue]) -> Iterator[Change]:
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    for index in range(max(len(old), len(new))):
        left = old[index] if index < len(old) else Absent.ABSENT
        right = new[index] if index < len(new) else Absent.ABSENT
        yield from _changes(join(at, str(head + index)), left, right)


def _common(first: Sequence[JsonValue], second: Sequence[JsonValue]) -> int:
    return len(list(takewhile(lambda pair: _same(*pair), zip(first, second, strict=False))))


def _same(first: object, second: object) -> bool:
    """Whether two values are the same JSON: to Python, `true` equals 1."""
    if isinstance(first, Absent) or isinstance(second, Absent):
        return first is second
    return first == second and json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)
