"""How an application that receives webhooks can tell them apart."""

from __future__ import annotations

from sdkgen.model.ir import Api, Discriminator, TypeRef
from sdkgen.openapi.discriminator_inference import literals_at, objects_of, tag_paths


def event_tag(api: Api) -> tuple[Discriminator | None, tuple[TypeRef, ...]]:
    """The tag that tells most webhook payloads apart, and the payloads that it does not reach.

    Where two webhooks share a value, the first one counts, and the other is among those not reached.
    """
    variants = tuple(dict.fromkeys(webhook.type for webhook in api.webhooks))
    best: dict[str, TypeRef] = {}
    best_path: tuple[str, ...] = ()
    for path in dict.fromkeys(path for variant in variants for path in _paths(variant, api)):
        mapping = _mapping(path, variants, api)
        if len(set(mapping.values())) > len(set(best.values())):
            best, best_path = mapping, path
    reached = set(best.values())
    tag = Discriminator(best_path, tuple(best.items()), declared=False) if best else None
    return tag, tuple(variant for variant in variants if variant not in reached)


def _paths(variant: TypeRef, api: Api) -> list[tuple[str, ...]]:
    return [path for each in objects_of(variant, api.types)[:1] for path in tag_paths(each, api.types)]


def _mapping(path: tuple[str, ...], variants: tuple[TypeRef, ...], api: Api) -> dict[str, TypeRef]:
    mapping: dict[str, TypeRef] = {}
    for variant in variants:
        values = literals_at(objects_of(variant, api.types), path, api.types)
        if values and mapping.keys().isdisjoint(values):
            mapping |= dict.fromkeys(sorted(values), variant)
    return mapping
