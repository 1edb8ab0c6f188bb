"""Which definitions are written twice: what a request takes and what a response holds are the same in TypeScript, but
for files and for properties that travel in one direction.
"""

from __future__ import annotations

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import Direction, is_choice, is_transparent, mentions, parts
from sdkgen.plan.types import TypeTable


def two_sided(api: ir.Api, table: TypeTable) -> frozenset[ir.TypeId]:
    """Return the definitions that a request takes otherwise than a response holds them."""
    both = [
        id
        for id, direction in table.names
        if direction is Direction.REQUEST and (id, Direction.RESPONSE) in table.names and not is_choice(api, id)
    ]
    found = {id for id in both if _differs(api, id)}
    users: dict[ir.TypeId, list[ir.TypeId]] = {}
    for id in both:
        for other in {*mentions(api, id, Direction.REQUEST), *mentions(api, id, Direction.RESPONSE)}:
            users.setdefault(other, []).append(id)
    pending = list(found)
    while pending:
        new = [id for id in users.get(pending.pop(), ()) if id not in found]
        found.update(new)
        pending += new
    return frozenset(found)


def _differs(api: ir.Api, id: ir.TypeId) -> bool:
    match api.types[id]:
        case ir.ObjectDef(fields=fields, additional=additional):
            types = [item.type for item in fields] + ([additional] if additional is not None else [])
            return any(item.read_only or item.write_only for item in fields) or any(_file(api, ref) for ref in types)
        case ir.AliasDef(type=inner):
            return _file(api, inner)


def _file(api: ir.Api, ref: ir.TypeRef) -> bool:
    """Tell whether a type holds a file with no definition of its own between."""
    target = alias_target(api, ref) if isinstance(ref, ir.Named) and is_transparent(api, ref.id) else ref
    return target == ir.Scalar(ir.ScalarKind.BYTES) or any(_file(api, part) for part in parts(target))
