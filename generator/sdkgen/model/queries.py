"""What is asked of types again and again."""

from __future__ import annotations

from sdkgen.model import ir


def object_of(api: ir.Api, ref: ir.TypeRef) -> ir.ObjectDef | None:
    """Follow aliases to an object with properties; None where the type is something else."""
    seen: set[ir.TypeId] = set()
    while True:
        if isinstance(ref, ir.Nullable):
            ref = ref.inner
            continue
        if not isinstance(ref, ir.Named) or ref.id in seen:
            return None
        seen.add(ref.id)
        match api.types[ref.id]:
            case ir.ObjectDef() as found:
                return found
            case ir.AliasDef(type=inner):
                ref = inner


def alias_target(api: ir.Api, ref: ir.TypeRef) -> ir.TypeRef:
    """Follow named aliases to the type they stand for; objects stay `Named`."""
    seen: set[ir.TypeId] = set()
    while isinstance(ref, ir.Named) and ref.id not in seen:
        seen.add(ref.id)
        found = api.types[ref.id]
        if isinstance(found, ir.ObjectDef):
            return ref
        ref = found.type
    return ref
