"""What a caller is after: the object that a result is about, without what an API puts around it."""

from __future__ import annotations

from enum import Enum

from sdkgen.model import ir
from sdkgen.model.queries import alias_target, object_of
from sdkgen.plan.call import Call

_ENVELOPE = frozenset({"data", "errors", "links", "meta", "metadata", "object"})
"""What an answer has around its content. Where it has anything else, `data` is a part of the content itself."""


class Holder(Enum):
    """Where in a result the object is."""

    RESULT = "The result"
    ITEM = "Each item"
    """Of a page."""
    DATA = "`data`"
    DATA_ITEM = "Each item of `data`"


def payload(call: Call, api: ir.Api) -> tuple[Holder, ir.ObjectDef | None]:
    """Return where the object is, and the object: an item of a page, what `data` holds, the body."""
    main = call.main
    found = object_of(api, main) if main is not None else None
    if call.page is not None:
        return Holder.ITEM, found
    members = {field.wire_name: field for field in found.fields} if found is not None else {}
    data = members.get("data")
    if data is None or members.keys() - _ENVELOPE:
        return Holder.RESULT, found
    inner = alias_target(api, data.type)
    inner = alias_target(api, inner.inner) if isinstance(inner, ir.Nullable) else inner
    if isinstance(inner, ir.ListOf):
        item = object_of(api, inner.item)
        return (Holder.DATA_ITEM, item) if item is not None else (Holder.RESULT, found)
    item = object_of(api, inner)
    return (Holder.DATA, item) if item is not None else (Holder.RESULT, found)
