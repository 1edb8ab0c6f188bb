"""The history of a changelog, as releases of `names.lock`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkgen.design.releases import VERSION, PastRelease

_HEADING = re.compile(r"^##?[ \t]+\[?v?(?P<version>[0-9]+(?:\.[0-9]+)*[A-Za-z0-9.+-]*)\]?(?P<rest>.*)$")
_STAGES = {"alpha": "a", "a": "a", "beta": "b", "b": "b", "rc": "rc", "c": "rc", "pre": "rc"}
_STAGE = re.compile(r"[-.]?(?P<stage>alpha|beta|rc|pre|a|b|c)[-.]?(?P<number>[0-9]*)", re.IGNORECASE)


def version_of(text: str) -> str | None:
    """Return a version as packages have it: `1.0.0-alpha.3` is `1.0.0a3`; None where it is none."""
    plain = _STAGE.sub(
        lambda found: f"{_STAGES[found['stage'].lower()]}{found['number'] or 0}", text.partition("+")[0], count=1
    )
    return plain if VERSION.fullmatch(plain) else None


def releases(text: str) -> tuple[PastRelease, ...]:
    """Return the releases that a changelog has a section for, the oldest first; each version once."""
    found: dict[str, PastRelease] = {}
    for version, lines in _sections(text):
        found.setdefault(version, PastRelease(version, notes=tuple(lines)))
    return tuple(reversed(found.values()))


def _sections(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each section: its version, and its lines; what the heading says beside the version is the first."""
    version, head, lines = None, list[str](), list[str]()
    for line in text.splitlines():
        heading = _HEADING.match(line)
        said = version_of(heading["version"]) if heading is not None else None
        if heading is None or said is None:
            lines.append(line.rstrip())
            continue
        if version is not None:
            yield version, [*head, *_trimmed(lines)]
        rest = line.lstrip("# ").strip().removeprefix(said).strip()
        version, head, lines = said, [rest, ""] if rest else [], []
    if version is not None:
        yield version, [*head, *_trimmed(lines)]


def _trimmed(lines: list[str]) -> list[str]:
    text = "\n".join(lines).strip("\n")
    return text.split("\n") if text else []
