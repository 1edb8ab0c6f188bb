"""Types that are there whatever calls reach: what the design lists, and what the lock has names for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.design.model import SdkConfig
from sdkgen.model import ir
from sdkgen.model.traverse import Direction
from sdkgen.plan.types.listed import Listed, listed
from sdkgen.plan.types.usage import Reach, Resource, Use

_DIRECTIONS = {direction.value: direction for direction in Direction}
_COMPONENT = 4
"""The steps of a pointer to a component."""


def asked_for(config: SdkConfig, aliases: Mapping[str, str]) -> dict[str, Resource]:
    """Return what there must be in a direction, by the key of its pin, with the resource that it belongs to.

    Args:
        config: By the conventions of Stainless each model of the design has a class of responses.
        aliases: Further import paths that the lock keeps, with the keys of what they lead to.
    """
    found = {key: _owner(path) for path, key in sorted(aliases.items())}
    if config.is_stainless:
        found |= {f"{Direction.RESPONSE.value} {model.id}": model.resource for model in listed(config)}
    return found


def kept(
    reached: Reach, models: Mapping[str, Listed], pinned: Mapping[str, str], asked: Mapping[str, Resource]
) -> Iterator[tuple[Direction, Use]]:
    """Yield the schemas that stay, each with its direction.

    Args:
        reached: What calls reach. Of a schema that they reach at all, every direction that the lock pins stays, so that
            nobody's import breaks when a call no longer takes or returns it.
        models: What `sdk.yml` names, by schema: it is there in one direction at least.
        pinned: Import paths kept by the lock.
        asked: See `asked_for`.
    """
    wanted = {key: resource for key, resource in asked.items() if _split(key)[0] in _DIRECTIONS}
    for key, path in pinned.items():
        word, id = _split(key)
        if word in _DIRECTIONS and (id in models or (len(id.split("/")) == _COMPONENT and _is_reached(reached, id))):
            wanted.setdefault(key, _owner(path))
    for model in models.values():
        if not _is_reached(reached, model.id) and all(f"{word} {model.id}" not in wanted for word in _DIRECTIONS):
            wanted[f"{Direction.RESPONSE.value} {model.id}"] = model.resource
    for key, resource in wanted.items():
        word, id = _split(key)
        yield _DIRECTIONS[word], Use(f"model {id}", id, resource, (ir.Named(id),), ())


def _split(key: str) -> tuple[str, ir.TypeId]:
    word, _, id = key.partition(" ")
    return word, ir.TypeId(id)


def _is_reached(reached: Reach, id: str) -> bool:
    return any((ir.TypeId(id), direction) in reached.users for direction in Direction)


def _owner(path: str) -> Resource:
    """Return a resource whose types lie where a path leads."""
    return tuple(path.split(".")[:-1])
