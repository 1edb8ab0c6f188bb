"""Proofs that an answer which does not fit is the document's or the mock's own, not misread by the SDK."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.targets.python.contract.complaints import FITS, Complaint, Outcome, events
from tests.targets.python.contract.document import Document, Located, examples
from tests.targets.python.contract.values import Maker, NoValue, is_array, kind_of

_TIMES = ("date-time", "date", "time", "duration")
_NETWORK = ("email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri")
_OTHERS = ("iri-reference", "uri-template", "json-pointer", "relative-json-pointer", "regex", "uuid")
_OPENAPI = ("byte", "binary", "password", "int32", "int64", "float", "double")
_FORMATS = frozenset((*_TIMES, *_NETWORK, *_OTHERS, *_OPENAPI))
"""Those of JSON Schema, and of OpenAPI's own."""


def _located(document: Document, outcome: Outcome, complaint: Complaint) -> Iterator[Located]:
    """Give the schemas for the place of an answer that a complaint is about."""
    if complaint.side not in ("response", "parse") or complaint.path[:1] != ("body",):
        return
    _, response = document.response(outcome["pointer"], outcome["status"] if complaint.side == "parse" else None)
    schema = None if response is None else document.schema(f"{response}/content", "application/json")
    if schema is not None:
        yield from document.located(schema, complaint.path[1:])


def unfit_example(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the example or default at that place that its own schema does not allow."""
    for found in _located(document, outcome, complaint):
        for word, value in examples(found.schema):
            if complaint.code != FITS and not document.fits(found.pointer, value):
                return f"{found.pointer}/{word}"
    return None


def array_without_type(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the `items` without `type` at that place, with an example or default that is no array."""
    for found in _located(document, outcome, complaint):
        if complaint.code == FITS and "items" in found.schema and "type" not in found.schema:
            for word, value in examples(found.schema):
                if not is_array(value):
                    return f"{found.pointer}/{word}"
    return None


def overlapping_branches(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the `oneOf` at that place of which a value for one branch fits another."""
    for found in _located(document, outcome, complaint):
        places = [f"{found.pointer}/oneOf/{number}" for number in range(len(found.schema.get("oneOf", [])))]
        for place in places if complaint.code == "oneOf" else []:
            for everything in (True, False):
                try:
                    value = Maker(document.root, everything).value(document.at(place))
                except NoValue:
                    continue
                if document.fits(place, value) and sum(document.fits(each, value) for each in places) > 1:
                    return f"{found.pointer}/oneOf"
    return None


def no_media_type(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the name of a response's content that is no media type."""
    _, response = document.response(outcome["pointer"])
    if complaint.side != "response" or response is None:
        return None
    names = document.at(response).get("content", {})
    return next((f"{response}/content/{name}" for name in names if not re.fullmatch(r"\S+/\S.*", name)), None)


def unknown_format(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the format at that place that no registry knows."""
    for found in _located(document, outcome, complaint):
        if complaint.code == "format" and found.schema.get("format", "date") not in _FORMATS:
            return f"{found.pointer}/format"
    return None


def recursion_cut(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the schema that contains itself on the way to that place."""
    for found in _located(document, outcome, complaint):
        if complaint.code == "required" and len(set(found.through)) < len(found.through):
            return found.pointer
    return None


def made_up_key(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the map of which the mock made up a key."""
    for found in _located(document, outcome, complaint):
        if complaint.code == "required" and found.of_map and re.fullmatch(r"property\d", complaint.path[-1]):
            return found.pointer
    return None


def _stream(document: Document, outcome: Outcome) -> str | None:
    """Return the place of the schema of the events that a call streams."""
    _, response = document.response(outcome["pointer"])
    return None if response is None else document.schema(f"{response}/content", "text/event-stream")


def stream_of_objects(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the stream of events that are objects."""
    schema = _stream(document, outcome)
    if schema is None or complaint.code != "NO_COMPLEX_OBJECT_TEXT":
        return None
    return schema if any(kind_of(each.schema) == "object" for each in document.located(schema, ())) else None


def own_last_event(document: Document, outcome: Outcome, complaint: Complaint) -> str | None:
    """Find the stream after whose events the mock sends an empty one of its own."""
    own = ("done", "{}")
    said = complaint == Complaint("parse", ("stream", own[0]), complaint.code, own[1])
    return _stream(document, outcome) if said and events(outcome["body"])[-1:] == [own] else None
