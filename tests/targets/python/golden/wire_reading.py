"""A reading of OpenAPI's rules for parameters that knows nothing of the generator: as a server would, it takes a
request apart by what the document says, and gives the values back. It refuses what no server has to understand.
"""

from __future__ import annotations

import json
import re
from urllib.parse import unquote

import httpx

from tests.targets.python.golden.any_schemas import Json, Schema, kind

Pairs = list[tuple[str, str]]
_STRICT = re.compile(r"([A-Za-z0-9\-._~]|%[0-9A-F]{2})*")
_SEGMENT = re.compile(r"([A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-F]{2})*")
_RESERVED = re.compile(r"([A-Za-z0-9\-._~:/?@!$'()*,;=\[\]]|%[0-9A-F]{2})*")
_NEEDLESS = re.compile(r"%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)")
"""Reserved characters that a query can hold as they are."""


def read_parameters(path: str, operation: Schema, request: httpx.Request) -> dict[tuple[str, str], Json]:
    """Return the wire values of parameters that a request carries, by place and name.

    Args:
        path: The template of the path.
        operation: What the document says of the operation; its parameters stand in it.
        request: What was sent.
    """
    by_place: dict[str, list[Schema]] = {"path": [], "query": [], "header": [], "cookie": []}
    for parameter in operation["parameters"]:
        by_place[parameter["in"]].append(parameter)
    raw_path, _, query = request.url.raw_path.decode().partition("?")
    cookie = request.headers.get("cookie")
    found: dict[tuple[str, str], Json] = {}
    read = {
        "path": _read_path(path, raw_path, by_place["path"]),
        "query": read_pairs(pairs_of(query, "&"), by_place["query"]),
        "header": _read_headers(request.headers, by_place["header"]),
        "cookie": read_pairs(pairs_of(cookie, "; ") if cookie else [], by_place["cookie"]),
    }
    for place, members in read.items():
        found |= {(place, name): value for name, value in members.items()}
    return found


def pairs_of(text: str, separator: str) -> Pairs:
    """Split `a=1&b=2`; nothing is decoded."""
    pairs: Pairs = []
    for part in text.split(separator) if text else []:
        name, equals, value = part.partition("=")
        assert equals, f"{part!r} has no value"
        pairs.append((_decoded(name), value))
    return pairs


def _decoded(raw: str, allowed: re.Pattern[str] = _STRICT) -> str:
    assert allowed.fullmatch(raw), f"{raw!r} is not encoded"
    return unquote(raw, errors="strict")


def read_scalar(text: str, schema: Schema) -> Json:
    return text if kind(schema) == "string" else json.loads(text)


def _member(schema: Schema, key: str) -> Schema:
    member: Schema = schema["properties"][key] if "properties" in schema else schema["additionalProperties"]
    return member


def _object(members: Pairs, schema: Schema) -> Json:
    read = {key: read_scalar(text, _member(schema, key)) for key, text in members}
    assert len(read) == len(members), f"{members!r} names a member twice"
    return read


def _alternating(parts: list[str]) -> Pairs:
    assert len(parts) % 2 == 0, f"{parts!r} is no list of names and values"
    return list(zip(parts[::2], parts[1::2], strict=True))


def read_pairs(pairs: Pairs, parameters: list[Schema]) -> dict[str, Json]:
    """Read a query, a cookie or a form: pairs of a decoded name and a value that is not."""
    left = list(pairs)

    def take(name: str) -> list[str]:
        taken = [value for key, value in left if key == name]
        left[:] = [pair for pair in left if pair[0] != name]
        return taken

    read: dict[str, Json] = {}
    spread = [item for item in parameters if _is_spread(item) and "additionalProperties" in item["schema"]]
    for parameter in [item for item in parameters if item not in spread]:
        name, schema = parameter["name"], parameter.get("schema", {})
        if _is_spread(parameter):
            members = [(key, _decoded(value)) for key in schema["properties"] for value in take(key)]
            read |= {name: _object(members, schema)} if members else {}
        elif parameter.get("style") == "deepObject":
            keys = [key for key, _ in left if key.startswith(f"{name}[")]
            members = [(key[len(name) + 1 : -1], _decoded(value)) for key in dict.fromkeys(keys) for value in take(key)]
            read |= {name: _object(members, schema)} if members else {}
        elif taken := take(name):
            read[name] = _read_named(parameter, taken)
    for parameter in spread:
        members = [(key, _decoded(value)) for key, value in left]
        read |= {parameter["name"]: _object(members, parameter["schema"])} if members else {}
        left.clear()
    assert not left, f"nothing declares {left!r}"
    return read


def _explodes(parameter: Schema) -> bool:
    return bool(parameter.get("explode", parameter.get("style", "form") == "form"))


def _is_spread(parameter: Schema) -> bool:
    plain = "content" not in parameter and parameter.get("style", "form") == "form" and _explodes(parameter)
    return plain and kind(parameter["schema"]) == "object"


def _read_named(parameter: Schema, taken: list[str]) -> Json:
    if "content" in parameter:
        (raw,) = taken
        return json.loads(_decoded(raw))
    schema = parameter["schema"]
    if kind(schema) == "array" and _explodes(parameter):
        return [read_scalar(_value(raw, parameter), schema["items"]) for raw in taken]
    (raw,) = taken
    if kind(schema) not in {"array", "object"}:
        return read_scalar(_value(raw, parameter), schema)
    delimiter = {"spaceDelimited": "%20", "pipeDelimited": r"%7C|\|"}.get(parameter.get("style", ""), ",")
    parts = [_decoded(part) for part in re.split(delimiter, raw)]
    if kind(schema) == "array":
        return [read_scalar(part, schema["items"]) for part in parts]
    return _object(_alternating(parts), schema)


def _value(raw: str, parameter: Schema) -> str:
    if not parameter.get("allowReserved"):
        return _decoded(raw)
    assert not _NEEDLESS.search(raw), f"{raw!r} encodes what is reserved, and allowed"
    return _decoded(raw, _RESERVED)


def _read_path(template: str, raw: str, parameters: list[Schema]) -> dict[str, Json]:
    named = {parameter["name"]: parameter for parameter in parameters}
    read: dict[str, Json] = {}
    for pattern, segment in zip(template.split("/"), raw.split("/"), strict=True):
        before, brace, rest = pattern.partition("{")
        name, _, after = rest.partition("}")
        assert segment.startswith(before)
        assert segment.endswith(after)
        if brace:
            read[name] = _read_segment(named[name], segment[len(before) : len(segment) - len(after)])
        else:
            assert segment == pattern
    return read


def _read_segment(parameter: Schema, raw: str) -> Json:
    schema, style, explode = parameter["schema"], parameter.get("style", "simple"), parameter.get("explode", False)
    name = parameter["name"]
    shape = kind(schema)
    delimiter = ","
    if style == "label":
        assert raw.startswith("."), raw
        raw, delimiter = raw[1:], "." if explode else ","
    elif style == "matrix":
        lead = ";" if shape == "object" and explode else f";{name}="
        assert raw.startswith(lead), raw
        raw = raw[len(lead) :]
        delimiter = (";" if shape == "object" else lead) if explode else ","
    if shape not in {"array", "object"}:
        return read_scalar(_decoded(raw, _SEGMENT), schema)
    parts = raw.split(delimiter)
    if shape == "array":
        return [read_scalar(_decoded(part), schema["items"]) for part in parts]
    if not explode:
        return _object(_alternating([_decoded(part) for part in parts]), schema)
    return _object([(key, _decoded(value)) for part in parts for key, value in pairs_of(part, "\n")], schema)


def _read_headers(headers: httpx.Headers, parameters: list[Schema]) -> dict[str, Json]:
    read: dict[str, Json] = {}
    for parameter in parameters:
        text = headers.get(parameter["name"])
        if text is not None:
            read[parameter["name"]] = _read_header(parameter, text)
    return read


def _read_header(parameter: Schema, text: str) -> Json:
    if "content" in parameter:
        return json.loads(text)
    schema = parameter["schema"]
    parts = text.split(",") if text else []
    if kind(schema) == "array":
        return [read_scalar(part, schema["items"]) for part in parts]
    if kind(schema) != "object":
        return read_scalar(text, schema)
    if not parameter.get("explode", False):
        return _object(_alternating(parts), schema)
    return _object([(key, value) for key, _, value in (part.partition("=") for part in parts)], schema)
