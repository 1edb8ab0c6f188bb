"""Two packages, compared by what their sources say."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.parity.client import clients
from sdkgen.parity.methods import calls
from sdkgen.parity.names import exceptions, exports, pages, resource_classes, types
from sdkgen.parity.sections import Section
from sdkgen.platform.gc_pause import uncollected
from sdkgen.published.model import Package


def compare(old: Package, new: Package) -> tuple[Section, ...]:
    """Return for each kind of thing that users rely on how much holds, and what is lost."""
    with uncollected():
        return tuple(_sections(old, new))


def unread(*packages: Package) -> tuple[str, ...]:
    """Return what the sources of packages do not tell, a line each."""
    return tuple(f"{item.at}: {item.name}: {item.reason}" for package in packages for item in package.unread)


def _sections(old: Package, new: Package) -> Iterator[Section]:
    yield from calls(old, new)
    yield from clients(old, new)
    yield exports(old, new)
    yield exceptions(old, new)
    yield from types(old, new)
    yield pages(old, new)
    yield resource_classes(old, new)
