"""Schemes that `sdk.yml` describes: an operation that takes and returns what a scheme says pages that way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.design.model import PaginationScheme
from sdkgen.model import ir
from sdkgen.plan.pagination.scheme import PageScheme, Path
from sdkgen.plan.pagination.signals import Facts
from sdkgen.words.casing import pascal

_KINDS = {
    "page_number": "PageNumber",
    "offset": "Offset",
    "cursor": "Cursor",
    "cursor_id": "Cursor",
    "cursor_url": "NextURL",
    "fake_page": "SinglePage",
}
_PARAMETERS = ("page_number_param", "offset_count_param", "next_cursor_param", "next_cursor_id_param")
_MARK = "x-stainless-pagination-property"


def designed(scheme: PaginationScheme, facts: Facts) -> PageScheme | None:
    """Return how an operation pages by this scheme; None where it takes or returns something else."""
    kind = _KINDS.get(scheme.type)
    request = {_purpose(value): key for key, value in scheme.request.items() if _purpose(value)}
    response = dict(_paths(scheme.response, ()))
    keys = {key.wire_name for key in facts.keys}
    items = response.pop("items", None)
    known = {value.path for value in facts.values}
    last_item_field = _last_item_field(items, response)
    if kind is None or items is None or items != facts.items:
        return None
    if not set(request.values()) <= keys or not set(response.values()) <= known:
        return None
    parameter = next((request[name] for name in _PARAMETERS if name in request), None)
    if parameter is None and kind not in {"NextURL", "SinglePage"}:
        return None
    sizes = [key for key in scheme.request if key != parameter and key in keys]
    return PageScheme(
        kind,
        pascal(scheme.name),
        facts.item,
        items,
        parameter,
        sizes[0] if sizes else None,
        page=response.get("current_page_number_field"),
        pages=response.get("total_page_count_field"),
        total=response.get("offset_total_count_field"),
        cursor=response.get("next_cursor_field"),
        has_more=response.get("has_next_page_field") or response.get("has_next_page"),
        last_item_field=last_item_field,
        url=response.get("cursor_url_field"),
        parameters=tuple(key for key in scheme.request if key in keys) if kind == "NextURL" else (),
        rule=f"sdk.yml: {scheme.name}",
    )


def _last_item_field(items: Path | None, response: dict[str, Path]) -> str | None:
    """Take the cursor that stands inside the items out of the paths of the response."""
    path = response.pop("cursor_item_id", None)
    return path[-1] if path is not None and items is not None and len(path) > len(items) else None


def _purpose(value: ir.JsonValue) -> str:
    mark = value.get(_MARK) if isinstance(value, dict) else None
    purpose = mark.get("purpose") if isinstance(mark, dict) else None
    return purpose if isinstance(purpose, str) else ""


def _paths(properties: Mapping[str, ir.JsonValue], path: Path) -> Iterator[tuple[str, Path]]:
    for name, value in properties.items():
        if not isinstance(value, dict):
            continue
        if purpose := _purpose(value):
            yield purpose, (*path, name)
        for inner in (value.get("properties"), _item_properties(value)):
            if isinstance(inner, dict):
                yield from _paths(inner, (*path, name))


def _item_properties(value: dict[str, ir.JsonValue]) -> ir.JsonValue:
    items = value.get("items")
    return items.get("properties") if isinstance(items, dict) else None
