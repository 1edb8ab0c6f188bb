"""What a release needs to be installed, compared with the release before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sdkgen.targets.findings import Finding, Level, Side

_FLOOR = re.compile(r"(?:>=|~=|==)\s*([0-9.]+)")
_CEILING = re.compile(r"<=?\s*([0-9.]+)")


def compare_needs(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Finding]:
    """Yield what has to be installed otherwise: whoever holds an older version back gets the older release."""
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name), new.get(name)
        if before == after:
            continue
        if before is None:
            yield _finding("dependency-added", Level.MINOR, name, f"`{name}` is needed", None, after)
        elif after is None:
            yield _finding("dependency-removed", Level.PATCH, name, f"`{name}` is no longer needed", before, None)
        else:
            yield from _changed(name, before, after)


def _changed(name: str, before: str, after: str) -> Iterator[Finding]:
    floors, ceilings = ([_version(bound, text) for text in (before, after)] for bound in (_FLOOR, _CEILING))
    text = f"`{name}` is needed as `{after or 'any version'}`, was `{before or 'any version'}`"
    if floors[0] != floors[1]:
        raised = floors[1] > floors[0]
        code = f"dependency-floor-{'raised' if raised else 'lowered'}"
        yield _finding(code, Level.MINOR if raised else Level.PATCH, name, text, before, after)
    if ceilings[0] != ceilings[1]:
        lowered = ceilings[1] != () and (ceilings[0] == () or ceilings[1] < ceilings[0])
        code = f"dependency-ceiling-{'lowered' if lowered else 'raised'}"
        yield _finding(code, Level.MINOR if lowered else Level.PATCH, name, text, before, after)


def _version(bound: re.Pattern[str], specifier: str) -> tuple[int, ...]:
    match = bound.search(specifier)
    return tuple(int(part) for part in match[1].split(".") if part) if match is not None else ()


def _finding(code: str, level: Level, name: str, text: str, before: str | None, after: str | None) -> Finding:
    old, new = (f"{name}{item}" if item is not None else None for item in (before, after))
    return Finding(code, level, Side.DEPENDENCY, name, text, before=old, after=new)
