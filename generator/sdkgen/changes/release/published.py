"""The design of the last release, where nobody kept it: today's, with the names that were published."""

from __future__ import annotations

from dataclasses import replace

from sdkgen.design.listed import every_method, listed
from sdkgen.design.lock import Lock
from sdkgen.design.model import MethodConfig, Path, ResourceConfig, SdkConfig
from sdkgen.plan.retired_names import without_renamed
from sdkgen.plan.types.listed import chosen_types
from sdkgen.project import Project


def as_published(project: Project) -> Project:
    """Return a project in which what the lock names comes before what the design names otherwise now.

    So that a rename in the design is found where the old document is understood with the new design.
    """
    return replace(project, config=_published(project.config, project.lock))


def _published(config: SdkConfig, lock: Lock) -> SdkConfig:
    kept = without_renamed(lock.types, chosen_types(config))
    renamed = {key.partition(" ")[2] for key in lock.types.keys() - kept.keys()}
    methods = _methods(config, lock)
    found: dict[Path, ResourceConfig] = {}
    for path in (*config.resources, *(path for path in methods if path not in config.resources)):
        own = methods.get(path, {})
        item = config.resources.get(path) or ResourceConfig({}, {}, next(iter(own.values())).at)
        models = {name: pointer for name, pointer in item.models.items() if pointer not in renamed}
        found[path] = replace(item, methods=own, models=models)
    return replace(config, resources=found)


def _methods(config: SdkConfig, lock: Lock) -> dict[Path, dict[str, MethodConfig]]:
    """Return the methods that the design lists, each where it was published."""
    ids = {(item.path, item.name): id for id, item in listed(config).items()}
    found: dict[Path, dict[str, MethodConfig]] = {}
    for path, name, method in every_method(config):
        pinned = lock.calls.get(ids.get((path, name), method.endpoint))
        *place, last = pinned.split(".") if pinned is not None else (*path, name)
        # The lock knows the names of arguments too.
        chosen = method if pinned is None else replace(method, param_names={})
        found.setdefault(tuple(place), {})[last] = chosen
    return found
