"""One file: the names that it has, and the imports that what is written in it needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sdkgen.targets.typescript.layout.places import CLIENT, SHARED, Layout, Place, ResourcePath
from sdkgen.targets.typescript.syntax.identifiers import free
from sdkgen.targets.typescript.syntax.literals import quote
from sdkgen.words.casing import pascal

File = tuple[str, ...]
"""A file below `src`, without its suffix."""


@dataclass(slots=True)
class Scope:
    """Collects imports. What another file calls as this one does is imported under another name."""

    file: File
    layout: Layout
    own: set[str]
    """The names that are defined in the file, those inside its namespaces included."""
    owner: ResourcePath | None = None
    """The resource whose file it is."""
    hidden: frozenset[str] = frozenset()
    """Names of the namespace that is being written: they stand before those of the file."""
    _named: dict[tuple[File, str], tuple[str, bool]] = field(default_factory=dict[tuple[File, str], tuple[str, bool]])
    """Local name of each name of another file, and whether a value is needed."""
    _files: dict[File, tuple[str, bool]] = field(default_factory=dict[File, tuple[str, bool]])

    def core(self, module: str, name: str, *, value: bool = False) -> str:
        """Return what a name of the client core is called here.

        Args:
            module: Its module below `core`.
            name: The name.
            value: Whether it is more than a type.
        """
        return self.named(("core", module), name, value=value)

    def type(self, place: Place) -> str:
        """Return what a type is called here."""
        if place.owner == self.owner:
            first = place.dotted.partition(".")[0]
            if first not in self.hidden:
                return place.dotted
        return f"{self.file_of(self.layout.files[place.owner])}.{place.dotted}"

    def named(self, file: File, name: str, *, value: bool = False) -> str:
        """Return what one name of another file is called here."""
        known = self._named.get((file, name))
        local = known[0] if known is not None else self._free(name)
        self._named[file, name] = (local, value or (known is not None and known[1]))
        return local

    def file_of(self, file: File, *, value: bool = False) -> str:
        """Return the name under which everything of another file is found here."""
        known = self._files.get(file)
        words = [step for step in file if step != "resources"] or ["types"]
        local = known[0] if known is not None else self._free(f"{pascal(words[-1])}API")
        self._files[file] = (local, value or (known is not None and known[1]))
        return local

    def lines(self) -> Iterator[str]:
        """Yield the import statements."""
        named: dict[File, list[tuple[str, str, bool]]] = {}
        for (file, name), (local, value) in sorted(self._named.items()):
            named.setdefault(file, []).append((name, local, value))
        for file, names in named.items():
            yield _import(names, quote(self.relative(file)))
        for file, (local, value) in sorted(self._files.items()):
            yield f"import {'' if value else 'type '}* as {local} from {quote(self.relative(file))};"

    def relative(self, file: File) -> str:
        """Return how this file names another."""
        folder = self.file[:-1]
        common = 0
        while common < min(len(folder), len(file) - 1) and folder[common] == file[common]:
            common += 1
        up = "../" * (len(folder) - common) or "./"
        return f"{up}{'/'.join(file[common:])}.js"

    def _free(self, name: str) -> str:
        used = (*self._named.values(), *self._files.values())
        return free(name, self.own | {local for local, _ in used})


def _import(names: list[tuple[str, str, bool]], path: str) -> str:
    is_type = not any(value for _, _, value in names)
    written = [
        f"{'' if value or is_type else 'type '}{name if name == local else f'{name} as {local}'}"
        for name, local, value in sorted(names, key=lambda item: (not item[2], item[0]))
    ]
    return f"import {'type ' if is_type else ''}{{ {', '.join(written)} }} from {path};"


def scope_of(layout: Layout, owner: ResourcePath, extra: Iterable[str] = ()) -> Scope:
    """Return the scope of the file of a resource."""
    places = [item.place for item in layout.definitions.get(owner, ())]
    places += [place for place in layout.params.values() if place.owner == owner]
    own = {place.name for place in places} | {place.host for place in places if place.host is not None} | set(extra)
    if owner not in (SHARED, CLIENT) and owner in layout.classes:
        own.add(layout.classes[owner])
    return Scope(layout.files[owner], layout, own, owner)
