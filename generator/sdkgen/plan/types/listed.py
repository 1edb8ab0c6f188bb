"""Models of the design: the schemas that it names, and where it says that people import them from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sdkgen.design.model import SHARED as SHARED_MODELS
from sdkgen.design.model import SdkConfig
from sdkgen.model import ir
from sdkgen.plan.naming.paths import steps
from sdkgen.plan.types.table import SHARED
from sdkgen.plan.types.usage import Resource
from sdkgen.words.spelling import NO_CASINGS, Casings

Place: TypeAlias = tuple[Resource, str]
"""A package and what it offers."""
SHARED_PARAMS: Resource = ("shared_params",)
"""Where packages of Stainless have the shared types of requests, under the names of those of responses."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry of `models`."""

    resource: Resource
    """What it is listed under; empty where it is shared."""
    name: str
    """The class of responses."""
    id: ir.TypeId

    @property
    def package(self) -> Resource:
        """Where people import it from, below `types`."""
        return self.resource[:-1] if self.resource else SHARED

    @property
    def param(self) -> str:
        """The class of requests."""
        return self.name if self.name.endswith("Param") else f"{self.name}Param"


def listed(config: SdkConfig) -> Iterator[Listed]:
    """Yield the models of a design, in its order; one schema may have several."""
    for path, item in config.resources.items():
        for name, pointer in item.models.items():
            yield Listed(
                () if path == SHARED_MODELS else steps(path), class_name(name, config.casings), ir.TypeId(pointer)
            )


def class_name(name: str, casings: Casings = NO_CASINGS) -> str:
    """Return the class of a model: written as a class, it stays so (`CallURIs`); otherwise by the rules of casing, and
    what the design says of them.
    """
    written = name.isascii() and name.isidentifier() and name[0].isupper() and "_" not in name
    return name if written and not name.isupper() else casings.pascal(name)


def first_listed(models: Iterator[Listed]) -> dict[str, Listed]:
    """Return the models by their schemas; a schema that has several is called after the first."""
    found: dict[str, Listed] = {}
    for model in models:
        found.setdefault(model.id, model)
    return found


def chosen_types(config: SdkConfig) -> Mapping[str, frozenset[Place]]:
    """Return the packages and names that the design gives types, by the keys of their pins."""
    found: dict[str, frozenset[Place]] = {}
    for model in listed(config):
        written = {(model.package, model.param)}
        if config.is_stainless and not model.resource:
            written.add((SHARED_PARAMS, model.name))
        for key, places in ((f"read {model.id}", {(model.package, model.name)}), (f"write {model.id}", written)):
            found[key] = found.get(key, frozenset()) | places
    return found
