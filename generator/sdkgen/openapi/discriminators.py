"""`discriminator`: the tag that a document declares for a union.

Only the explicit mapping is read here. The variants that it leaves out are added when all definitions are known.
"""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import Discriminator as DiscriminatorObject

from sdkgen.document.resolver import Node, Unresolved
from sdkgen.model.construct import bare
from sdkgen.model.ir import Discriminator, JsonValue, Named, Pointer, TypeId, TypeRef
from sdkgen.model.pointers import join
from sdkgen.openapi.context import Context, is_component
from sdkgen.openapi.merged_schema import Group
from sdkgen.openapi.read import short


def declared_tag(
    ctx: Context, group: Group, discriminator: DiscriminatorObject, variants: list[tuple[Node, TypeRef]]
) -> tuple[Discriminator, list[TypeRef]]:
    """The tag with its explicit mapping, and the types that the mapping names beyond the union's own variants."""
    at = Pointer(f"{group.at.rsplit('/', 1)[0]}/discriminator/mapping")
    chains = [(_pointers(ctx, node), bare(ref)) for node, ref in variants]
    steps = range(max(len(pointers) for pointers, _ in chains))
    known: dict[Pointer, TypeRef] = {}  # a variant is what it names itself, before what those names lead to
    for step in steps:
        for pointers, variant in chains:
            if step < len(pointers):
                known.setdefault(pointers[step], variant)
    mapping: dict[str, TypeRef] = {}
    more: list[TypeRef] = []
    for value, target in (discriminator.mapping or {}).items():
        chain = _pointers(ctx, Node({"$ref": _as_ref(ctx, target)}, join(at, value)))
        ref = next((known[pointer] for pointer in chain if pointer in known), None)
        if ref is None and len(chain) > 1 and is_component(chain[1]):
            ref = Named(TypeId(chain[1]))
            more.append(ref)
            message = f"the mapping names {short(target)}, which is no variant of the union"
            ctx.log.info("mapping-adds", join(at, value), message, "it is added to the union")
        if ref is None:
            ctx.log.warn(
                "bad-mapping", join(at, value), f"{short(target)} is no variant of the union", "the value is left out"
            )
        else:
            mapping[value] = ref
    return Discriminator((discriminator.propertyName,), tuple(mapping.items()), declared=True), more


def meaning(ctx: Context, target: str) -> Pointer | None:
    """Where the schema stands that a mapping names; None where there is none."""
    found = ctx.resolver.resolve(_as_ref(ctx, target))
    return found.at if isinstance(found, Node) else None


def _as_ref(ctx: Context, target: str) -> str:
    """A mapping names a schema by its reference, or a component by its name."""
    by_name = join("#/components/schemas", target)
    return target if target.startswith("#") or isinstance(ctx.resolver.resolve(by_name), Unresolved) else by_name


def _pointers(ctx: Context, node: Node) -> list[Pointer]:
    """Where a variant stands, and the schemas that it means through `$ref`, its own or the only one of its `allOf`."""
    found: list[Pointer] = []
    while node.at not in found:
        found.append(node.at)
        ref = _next(node.value)
        target = ctx.resolver.resolve(ref) if ref else None
        if not isinstance(target, Node):
            break
        node = target
    return found


def _next(value: JsonValue) -> str | None:
    if not isinstance(value, dict):
        return None
    ref = value.get("$ref")
    branches = value.get("allOf")
    if ref is None and isinstance(branches, list):
        refs = [branch["$ref"] for branch in branches if isinstance(branch, dict) and "$ref" in branch]
        ref = refs[0] if len(refs) == 1 else None
    return ref if isinstance(ref, str) else None
