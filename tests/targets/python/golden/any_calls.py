"""Random values of schemas, as they are on the wire, and random calls of operations."""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Mapping
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.targets.python.golden.any_schemas import TAGS, Draw, Json, Schema, kind, schema_of, target

TRICKY = ("", "a&b=c", "100%41", "a+b c", "x/y?z#w", "[1]{2}", "é/😀", "a,b;c|d", "'\"\\", "\r\n\t\x00", "null", "~-._")
AWKWARD = st.sampled_from(TRICKY) | st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
FIELD = st.text(string.ascii_letters + string.digits + "#$!{}\"'/:;@%&()[]?~", min_size=1, max_size=8)
"""What may stand in a header inside a list, where nothing can be encoded."""
MOMENTS = ("2024-02-29T23:59:59Z", "1999-12-31T00:00:00.125000+00:00", "2030-01-01T10:00:00+05:30")


@dataclass(frozen=True, slots=True)
class Call:
    """Wire values for one operation: parameters by place and name, and the body, `...` where there is none."""

    parameters: Mapping[tuple[str, str], Json]
    body: Json


def values(schema: Schema, components: Mapping[str, Schema], text: st.SearchStrategy[str]) -> st.SearchStrategy[Json]:
    """Values of a schema, as JSON has them; a file is bytes."""
    if "$ref" in schema:
        return st.deferred(lambda: values(target(schema, components), components, text))
    if "anyOf" in schema:
        return st.none() | values(schema["anyOf"][0], components, text)
    if "oneOf" in schema:
        known = [_tagged(tag, values(components[name], components, text)) for tag, name in TAGS.items()]
        return st.one_of(*known, st.just({"kind": "hexagon", "sides": 6}))
    made = _typed(schema, components, text)
    return st.none() | made if isinstance(schema["type"], list) else made


def _tagged(tag: str, made: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return made.map(lambda value: {**value, "kind": tag})


def _typed(schema: Schema, components: Mapping[str, Schema], text: st.SearchStrategy[str]) -> st.SearchStrategy[Json]:
    if "enum" in schema:
        return st.sampled_from([value for value in schema["enum"] if value is not None])
    if kind(schema) == "array":
        return st.lists(values(schema["items"], components, text), max_size=2)
    if "additionalProperties" in schema:
        return st.dictionaries(text.filter(bool), values(schema["additionalProperties"], components, text), max_size=3)
    if kind(schema) == "object":
        members = {name: values(member, components, text) for name, member in schema["properties"].items()}
        required = set(schema.get("required", ()))
        optional = {name: member for name, member in members.items() if name not in required}
        return st.fixed_dictionaries({name: members[name] for name in members if name in required}, optional=optional)
    formats: Mapping[str, st.SearchStrategy[Json]] = {
        "date": st.dates(dt.date(1000, 1, 1)).map(dt.date.isoformat),
        "date-time": st.sampled_from(MOMENTS),
        "uuid": st.uuids().map(str),
        "binary": st.binary(max_size=6),
    }
    types: Mapping[str, st.SearchStrategy[Json]] = {
        "string": text,
        "integer": st.integers(-(2**53), 2**53),
        "number": st.floats(allow_nan=False, allow_infinity=False),
        "boolean": st.booleans(),
    }
    return formats[schema["format"]] if "format" in schema else types[kind(schema)]


def _text_of(parameter: Schema) -> st.SearchStrategy[str]:
    """Text that a parameter can carry without becoming ambiguous."""
    if "content" in parameter:
        return AWKWARD
    if parameter["in"] == "header":
        return FIELD
    if parameter["in"] == "path":
        dots = "." if parameter.get("style") == "label" else ""
        return AWKWARD.filter(lambda text: text and text not in {".", ".."} and not (dots and dots in text))
    delimiter = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(parameter.get("style", ""))
    return AWKWARD if delimiter is None else AWKWARD.filter(lambda text: delimiter not in text)


@st.composite
def calls(draw: Draw, operation: Schema, components: Mapping[str, Schema]) -> Call:
    """Calls of an operation: values for what it needs and some of the rest.

    A body that may be left out is not where it has required properties: the method asks for those.
    """
    given: dict[tuple[str, str], Json] = {}
    for parameter in operation["parameters"]:
        if not parameter.get("required") and draw(st.integers(0, 3)) == 0:
            continue
        made = values(schema_of(parameter), components, _text_of(parameter))
        if parameter["in"] == "path":
            made = made.filter(lambda value: value not in ("", [], {}))
        given[parameter["in"], parameter["name"]] = draw(made)
    if "requestBody" not in operation:
        return Call(given, ...)
    ((_, media),) = operation["requestBody"]["content"].items()
    needed = operation["requestBody"]["required"] or target(media["schema"], components).get("required")
    if not needed and draw(st.integers(0, 2)) == 0:
        return Call(given, ...)
    styles = [encoding.get("style") for encoding in media.get("encoding", {}).values()]
    text = AWKWARD.filter(lambda found: "|" not in found) if "pipeDelimited" in styles else AWKWARD
    return Call(given, draw(values(media["schema"], components, text)))
