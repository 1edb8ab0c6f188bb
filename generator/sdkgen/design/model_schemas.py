"""The schemas that the models of a design stand for: what a pointer leads to, behind references too."""

from __future__ import annotations

from dataclasses import replace

from sdkgen.design.model import SdkConfig
from sdkgen.document.resolver import Resolver, Unresolved
from sdkgen.model import ir


def with_schemas(config: SdkConfig, root: ir.JsonValue) -> tuple[SdkConfig, frozenset[str]]:
    """Return a design whose models are the schemas that their pointers lead to, and those that the document has.

    Args:
        config: The design.
        root: The document.
    """
    if not any(item.models for item in config.resources.values()):
        return config, frozenset()
    resolver = Resolver(root)
    ends = {pointer: _end(resolver, pointer) for item in config.resources.values() for pointer in item.models.values()}
    resources = {
        path: replace(item, models={name: ends[pointer] or pointer for name, pointer in item.models.items()})
        for path, item in config.resources.items()
    }
    return replace(config, resources=resources), frozenset(end for end in ends.values() if end is not None)


def _end(resolver: Resolver, pointer: str) -> str | None:
    """Return where a pointer leads; None where there is no schema."""
    seen: set[str] = set()
    while pointer not in seen:
        seen.add(pointer)
        found = resolver.resolve(pointer)
        if isinstance(found, Unresolved) or not isinstance(found.value, dict | bool):
            return None
        pointer = found.at
        target = found.value.get("$ref") if isinstance(found.value, dict) and len(found.value) == 1 else None
        if not isinstance(target, str) or (pointer.startswith("#/components/schemas/") and pointer.count("/") == 3):
            return pointer
        pointer = target
    return None
