"""Claims: every Python type name is taken once, and a clash is reported, never silent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sdkgen.design.core_names import CONSTANTS
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.plan.naming.paths import fitting, is_fitting
from sdkgen.plan.types.table import TypeName
from sdkgen.plan.types.usage import Resource
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import avoid, file_safe


@dataclass(slots=True)
class Claims:
    """The names taken so far, for each facade and each module."""

    pinned: Mapping[str, str]
    packages: frozenset[Resource]
    room: int
    """How long the path of a module may be."""
    taken: dict[tuple[Resource, str | None], dict[str, str]] = field(
        default_factory=dict[tuple[Resource, str | None], dict[str, str]]
    )
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    paths: dict[str, str] = field(default_factory=dict[str, str])
    """Who has each pinned path, whatever the case of its letters."""
    places: dict[str, tuple[str, bool]] = field(default_factory=dict[str, tuple[str, bool]])
    """Every module and package in use, and whether it is a package, whatever the case of its letters."""
    unfit: set[str] = field(default_factory=set[str])
    """The keys of pins that cannot hold."""

    def __post_init__(self) -> None:
        """Take the packages."""
        for package in self.packages:
            self._settle((*package, ""))

    def reserve_pins(self) -> None:
        """Take every pinned name first, so that nothing new can displace it."""
        for key, path in self.pinned.items():
            *package, module, name = path.split(".")
            self._names(tuple(package), None)[name.lower()] = key
            self._names(tuple(package), module)[name.lower()] = key

    def exported(self, key: str, at: str, package: Resource, name: str, module: str | None = None) -> TypeName:
        """Claim a name in a facade."""
        pinned = self._pinned(key, at, exported=True)
        if pinned is not None:
            return pinned
        free = self._free(self._names(package, None), (name,), at)
        module = module or self.module(package, free)
        while self.places.get(".".join((*package, module)).lower(), (module, False)) != (module, False):
            module += "_"
        self._settle((*package, module))
        self._names(package, module)[free.lower()] = at
        return TypeName(package, module, free, exported=True)

    def nested(self, key: str, at: str, package: Resource, module: str, names: tuple[str, ...]) -> TypeName:
        """Claim a name in a module: the first of some candidates that is free."""
        pinned = self._pinned(key, at, exported=False)
        if pinned is not None:
            return pinned
        return TypeName(package, module, self._free(self._names(package, module), names, at), exported=False)

    def _pinned(self, key: str, at: str, *, exported: bool) -> TypeName | None:
        """Return the pinned name of a type, unless that can be no path beside those that are in use."""
        path = self.pinned.get(key)
        if path is None:
            return None
        *package, module, name = path.split(".")
        holder = self.paths.setdefault(path.lower(), key)
        if holder != key or not self._fits((*package, module)):
            self.unfit.add(key)
            self.diagnostics.append(_unfit(path, at, holder if holder != key else "a package or module"))
            return None
        self._settle((*package, module))
        return TypeName(tuple(package), module, name, exported or is_module_of(module, name))

    def module(self, package: Resource, name: str) -> str:
        """Return the module for a class name in a package."""
        return module_for(package, name, self.room)

    def _fits(self, module: tuple[str, ...]) -> bool:
        """Tell whether there can be such a module: it is no package, what is above it is no module, and no other is
        told from it by case alone, which many file systems ignore.
        """
        return all(
            self.places.get(".".join(module[:length]).lower(), (module[length - 1], length < len(module)))
            == (module[length - 1], length < len(module))
            for length in range(1, len(module) + 1)
        )

    def _settle(self, module: tuple[str, ...]) -> None:
        for length in range(1, len(module) + 1 if module[-1] else len(module)):
            self.places.setdefault(".".join(module[:length]).lower(), (module[length - 1], length < len(module)))

    def _names(self, package: Resource, module: str | None) -> dict[str, str]:
        return self.taken.setdefault((package, module), {})

    def _free(self, taken: dict[str, str], names: tuple[str, ...], at: str) -> str:
        free = next(name for name in _candidates(names) if name.lower() not in taken and name not in CONSTANTS)
        if free not in names:
            holder = taken.get(names[0].lower(), "a constant of the language")
            self.diagnostics.append(
                Diagnostic(
                    code="type-name-clash",
                    at=ir.Pointer(at),
                    message=f'the type\'s name, "{names[0]}", is also the name of {holder}',
                    consequence=f"it is called `{free}`",
                    help=f'name it in sdk.yml: resources: {{$shared: {{models: {{YourName: "{at}"}}}}}}',
                )
            )
        taken[free.lower()] = at
        return free


def _unfit(path: str, at: str, holder: str) -> Diagnostic:
    return Diagnostic(
        code="unfit-pin",
        at=ir.Pointer(at),
        message=f"names.lock pins the type to `{path}`, which is that of {holder}",
        consequence="it gets another name",
        help="correct its line in names.lock, or remove it",
    )


def _candidates(names: tuple[str, ...]) -> Iterator[str]:
    yield from names
    number = 2
    while True:
        yield f"{names[-1]}{number}"
        number += 1


def module_for(package: Resource, name: str, room: int) -> str:
    """Return the module for a class name in a package, whose path has so much room."""
    return file_safe(fitting(_module_name(name), room - len("/".join((*package, "_.py")))))


def is_module_of(module: str, name: str) -> bool:
    """Tell whether a module is called after a class."""
    return is_fitting(module, file_safe(_module_name(name)))


def _module_name(name: str) -> str:
    """Return the module for a class name: no keyword, which nobody could import."""
    return avoid(snake(name))
