"""What a call takes and gives: one body and one result chosen from what an operation declares. Free of Python names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from urllib.parse import urljoin

from sdkgen.model import ir


class BodyKind(Enum):
    """How a request body is written."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class CallBody:
    """The request body of a call."""

    content: ir.Body
    kind: BodyKind
    required: bool
    doc: str | None
    fields: ir.ObjectDef | None
    """The object whose properties become keyword arguments; None where the body is one argument."""
    upload: ir.Body | None = None
    """The multipart body that replaces JSON where an argument is a file; its properties are among the fields."""

    @property
    def takes_files(self) -> bool:
        """Whether arguments may be files."""
        return self.upload is not None or self.kind in {BodyKind.MULTIPART, BodyKind.RAW}


@dataclass(frozen=True, slots=True)
class CallResult:
    """What a call returns: every kind of 2xx body that the operation declares."""

    json: tuple[ir.TypeRef, ...] = ()
    text: bool = False
    binary: bool = False
    empty: bool = False
    stream: ir.TypeRef | None = None
    """The type of one server-sent event."""
    accept: str = "application/json"

    @property
    def stream_only(self) -> bool:
        """Whether the operation answers with a stream and nothing else."""
        return self.stream is not None and not (self.json or self.text or self.binary)


_PREFERENCE = (BodyKind.JSON, BodyKind.MULTIPART, BodyKind.FORM, BodyKind.RAW)


def media(value: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return value.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether a media type carries JSON."""
    plain = media(media_type)
    return plain in {"application/json", "text/json", "*/*"} or plain.endswith("+json")


def is_text(media_type: str) -> bool:
    """Tell whether a media type carries text for people."""
    plain = media(media_type)
    return plain.startswith("text/") or plain in {"application/xml", "application/yaml", "application/x-yaml"}


def body_kind(content: ir.Body) -> BodyKind:
    """Return how a body of this media type is written."""
    plain = media(content.media_type)
    if plain == "multipart/form-data":
        return BodyKind.MULTIPART
    if plain == "application/x-www-form-urlencoded":
        return BodyKind.FORM
    if is_json(plain) and not _is_bytes(content.type):
        return BodyKind.JSON
    return BodyKind.RAW


def _is_bytes(ref: ir.TypeRef) -> bool:
    return isinstance(ref, ir.Scalar) and ref.kind is ir.ScalarKind.BYTES


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


def server_of(api: ir.Api, operation: ir.Operation) -> str | None:
    """Return the address of an operation that is not found at the API's own; empty where nobody knows its host."""
    usual = api.servers[0].url if api.servers else ""
    if not operation.servers or usual in operation.servers:
        return None
    try:
        url = urljoin(usual, operation.servers[0])
    except ValueError:  # brackets around what is no IPv6 address
        return ""
    url = f"http{url[2:]}" if url.startswith(("ws://", "wss://")) else url
    return url if url.startswith(("http://", "https://")) else ""


def body_of(api: ir.Api, operation: ir.Operation) -> CallBody | None:
    """Choose the body of a call: JSON first, then multipart, then form, then raw."""
    request = operation.body
    if request is None or not request.contents:
        return None
    if operation.method.lower() in _BODILESS and not request.required and _is_empty(api, request.contents):
        return None
    content = min(request.contents, key=lambda item: _PREFERENCE.index(body_kind(item)))
    kind = body_kind(content)
    fields = object_of(api, content.type) if kind is not BodyKind.RAW else None
    upload = _upload(api, request.contents) if kind is BodyKind.JSON and fields is not None else None
    files = object_of(api, upload.type) if upload is not None else None
    if fields is None or files is None:
        return CallBody(content, kind, request.required, request.doc, fields)
    return CallBody(content, kind, request.required, request.doc, _either(api, fields, files), upload)


def _upload(api: ir.Api, contents: tuple[ir.Body, ...]) -> ir.Body | None:
    """Return the multipart body that takes a file in a property of its own."""
    for item in contents:
        found = object_of(api, item.type) if body_kind(item) is BodyKind.MULTIPART else None
        if found is not None and any(_is_file(api, field.type) for field in found.fields):
            return item
    return None


def _is_file(api: ir.Api, ref: ir.TypeRef) -> bool:
    target = alias_target(api, ref)
    match target:
        case ir.Nullable(inner) | ir.ListOf(inner):
            return _is_file(api, inner)
        case _:
            return _is_bytes(target)


def _either(api: ir.Api, json: ir.ObjectDef, upload: ir.ObjectDef) -> ir.ObjectDef:
    """Unite the properties of two ways to send a body: required is what both require; a file may be text in JSON."""
    uploaded = {field.wire_name: field for field in upload.fields}
    known = {field.wire_name for field in json.fields}
    fields: list[ir.Field] = []
    for field in json.fields:
        other = uploaded.get(field.wire_name)
        kind = field.type if other is None or not _is_file(api, other.type) else _text_or(field.type, other.type)
        fields.append(replace(field, type=kind, required=field.required and other is not None and other.required))
    fields += [replace(field, required=False) for field in upload.fields if field.wire_name not in known]
    return replace(json, fields=tuple(fields))


def _text_or(text: ir.TypeRef, file: ir.TypeRef) -> ir.TypeRef:
    text = ir.Scalar(ir.ScalarKind.STRING) if _is_bytes(text) else text
    several = text.variants if isinstance(text, ir.UnionOf) else (text,)
    return ir.UnionOf((*several, file))


_BODILESS = {"get", "head", "delete"}


def _is_empty(api: ir.Api, contents: tuple[ir.Body, ...]) -> bool:
    """Tell whether every body is a form without a field, as payment APIs write it where there is nothing to send."""
    forms = {BodyKind.FORM, BodyKind.MULTIPART}
    return all(body_kind(item) in forms and isinstance(alias_target(api, item.type), ir.MapOf) for item in contents)


def result_of(operation: ir.Operation) -> CallResult:
    """Collect every 2xx body of an operation."""
    json: list[ir.TypeRef] = []
    text = binary = empty = False
    stream: ir.TypeRef | None = None
    accepts: list[str] = []
    for response in successes(operation):
        if not response.contents:
            empty = True
        described = any(
            is_json(media(content.media_type)) and content.type is not None for content in response.contents
        )
        for content in _asked_for(response.contents):
            plain = media(content.media_type)
            accepts.append(plain)
            if content.type is None and described and is_json(plain):
                continue
            if plain == "text/event-stream":
                stream = content.type or ir.Anything()
            elif is_json(plain) and not (content.type is not None and _is_bytes(content.type)):
                kind = content.type or ir.Anything()
                if kind not in json:
                    json.append(kind)
            elif is_text(plain):
                text = True
            else:
                binary = True
    accept = _declared_accept(operation) or _accept(accepts)
    return CallResult(tuple(json), text, binary, empty or not accepts, stream, accept)


def _declared_accept(operation: ir.Operation) -> str | None:
    """Return what to ask for where a parameter that chooses the media type is left out: its default, or JSON."""
    for item in operation.parameters:
        if item.location is not ir.Location.HEADER or item.wire_name.lower() != "accept":
            continue
        allowed = (
            [value for value in item.type.values if isinstance(value, str)] if isinstance(item.type, ir.Choice) else []
        )
        if isinstance(item.default, str) and item.default in allowed:
            return item.default
        return next(filter(is_json, allowed), next(iter(allowed), None))
    return None


def _asked_for(contents: tuple[ir.Content, ...]) -> list[ir.Content]:
    """Leave out what only writes the JSON of a response in another way: XML, or text of the same schema."""
    json = [content.type for content in contents if is_json(content.media_type) and content.type is not None]
    return [content for content in contents if not (json and _repeats(content, json))]


def _repeats(content: ir.Content, json: list[ir.TypeRef]) -> bool:
    plain = media(content.media_type)
    if plain in {"application/xml", "text/xml"} or plain.endswith("+xml"):
        return not plain.startswith("image/")
    return plain == "text/plain" and content.type in json


def _accept(accepts: list[str]) -> str:
    unique = list(dict.fromkeys("*/*" if accept == "*" else accept for accept in accepts))
    if "text/event-stream" in unique and len(unique) > 1:
        unique.remove("text/event-stream")
    return ", ".join(unique) or "*/*"


def successes(operation: ir.Operation) -> Iterator[ir.Response]:
    """Yield the responses that mean success: 2xx, or `default` where no 2xx is declared."""
    found = [response for response in operation.responses if response.status.upper().startswith("2")]
    if not found:
        found = [response for response in operation.responses if response.status == "default"]
    yield from found


@dataclass(frozen=True, slots=True)
class Contract:
    """What an operation takes and gives."""

    body: CallBody | None
    result: CallResult


Contracts = Mapping[ir.OperationId, Contract]


def contracts_of(api: ir.Api) -> Contracts:
    """Return the contract of every operation."""
    return {item.id: Contract(body_of(api, item), result_of(item)) for item in api.operations}
