"""Proofs that a refused request is not the SDK's fault."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.targets.python.contract.complaints import Complaint, Outcome
from tests.targets.python.contract.document import Document
from tests.targets.python.contract.readings import typed
from tests.targets.python.contract.values import is_array, kind_of

FORM = "application/x-www-form-urlencoded"


def _query(document: Document, outcome: Outcome, name: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for pointer, parameter in document.parameters(outcome["pointer"]):
        if parameter["in"] == "query" and parameter["name"] == name:
            yield pointer, parameter


def _sent(outcome: Outcome) -> list[tuple[str, str]]:
    """Return the query as it went over the wire."""
    url: str = outcome["request"].partition(" ")[2]
    return parse_qsl(urlsplit(url).query, keep_blank_values=True)


def array_in_deep_object(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the array inside a `deepObject` that was sent as one text."""
    match complaint:
        case Complaint("request", ("query", name, *keys), "E3003", "Expected type array, got string") if keys:
            wire = name + "".join(f"[{key}]" for key in keys)
            if [each for each, _ in _sent(outcome)].count(wire) != 1:
                return None
            for pointer, parameter in _query(document, outcome, name):
                if parameter.get("style") == "deepObject":
                    for found in document.located(f"{pointer}/schema", keys):
                        if kind_of(found.schema) == "array":
                            return found.pointer
        case _:
            pass
    return None


def array_without_explode(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the array that declares no format, was sent as one text with commas, and fits when it is read like that."""
    match complaint:
        case Complaint("request", ("query", name, *_)):
            texts = [value for key, value in _sent(outcome) if key == name]
            for pointer, parameter in _query(document, outcome, name):
                undeclared = "style" not in parameter and "explode" not in parameter and "schema" in parameter
                if undeclared and len(texts) == 1 and "," in texts[0]:
                    schema = f"{pointer}/schema"
                    value = typed(document, schema, texts[0], commas=True)
                    return pointer if is_array(value) and document.fits(schema, value) else None
        case _:
            pass
    return None


def object_without_style(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the object without `style` whose description writes its properties in brackets."""
    match complaint:
        case Complaint("request", ("query", wire), "E3014") if "[" in wire and wire in dict(_sent(outcome)):
            name = wire.partition("[")[0]
            for pointer, parameter in _query(document, outcome, name):
                said = parameter.get("description", "")
                if "style" not in parameter and wire in said and kind_of(parameter["schema"]) == "object":
                    return pointer
        case _:
            pass
    return None


def name_claimed_twice(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the parameter whose literal name lies inside a property of another one, as `deepObject` writes it."""
    match complaint:
        case Complaint("request", ("query", name, key), "E3003"):
            inside = [
                (pointer, parameter)
                for pointer, parameter in document.parameters(outcome["pointer"])
                if parameter["name"].startswith(f"{name}[{key}]") and parameter["name"] in dict(_sent(outcome))
            ]
            for pointer, parameter in _query(document, outcome, name):
                declared = any(document.located(f"{pointer}/schema", [key]))
                if inside and parameter.get("style") == "deepObject" and declared:
                    return inside[0][0]
        case _:
            pass
    return None


def ambiguous_text(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the `oneOf` of which a text in the URL fits several branches, read as text and as what it spells."""
    match complaint:
        case Complaint("request", ("query", name), "oneOf"):
            text = dict(_sent(outcome)).get(name, "")
            readings = [text, *({"true": True, "false": False}[each] for each in [text] if each in ("true", "false"))]
            for pointer, parameter in _query(document, outcome, name):
                branches = range(len(parameter["schema"].get("oneOf", [])))
                places = [f"{pointer}/schema/oneOf/{number}" for number in branches]
                if sum(any(document.fits(place, each) for each in readings) for place in places) > 1:
                    return f"{pointer}/schema/oneOf"
        case _:
            pass
    return None


def empty_form(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the form of which no field is required, sent without one."""
    pointer = document.body(outcome["pointer"])
    if complaint.message != "Body parameter is required" or pointer is None:
        return None
    schema = document.schema(f"{pointer}/content", FORM)
    sent = outcome["empty"] and outcome["content_type"] == FORM
    return schema if schema is not None and sent and document.fits(schema, {}) else None


def encoded_name(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the parameter that was sent, and is missed under its percent-encoded name."""
    match complaint:
        case Complaint("request", ("query",), "required"):
            missed = re.search(r"property '(\S+%\S+)'", complaint.message)
            name = unquote(missed[1]) if missed else ""
            for pointer, _ in _query(document, outcome, name):
                if name in dict(_sent(outcome)):
                    return pointer
        case _:
            pass
    return None


def absent_object(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the optional `deepObject` that was not sent."""
    match complaint:
        case Complaint("request", ("query", name), "required"):
            for pointer, parameter in _query(document, outcome, name):
                absent = not any(each.partition("[")[0] == name for each, _ in _sent(outcome))
                if absent and not parameter.get("required") and parameter.get("style") == "deepObject":
                    return pointer
        case _:
            pass
    return None
