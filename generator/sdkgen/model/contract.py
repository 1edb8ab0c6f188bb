"""What a call takes and gives: one body and one result chosen from what an operation declares. Free of Python names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from urllib.parse import urljoin

from sdkgen.model import ir
from sdkgen.model.construct import bare
from sdkgen.model.media import EVENTS, JSON, essence, is_bytes, is_json, is_notation, is_text, may_be_json
from sdkgen.model.queries import alias_target, object_of


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
    unwrap: str | None = None
    """The property of the body that holds the result, where it is not the body itself."""

    @property
    def stream_only(self) -> bool:
        """Whether the operation answers with a stream and nothing else."""
        return self.stream is not None and not (self.json or self.text or self.binary)


@dataclass(frozen=True, slots=True)
class StreamSwitch:
    """The argument by which callers choose between the result of a call and a stream of events."""

    place: str
    """`body` or `query`; `stream` where the operation has no such member, and the media type asked for decides."""
    wire_name: str
    """Empty where it is not sent."""
    values: tuple[bool, ...] = (False, True)
    """What it can be."""
    nullable: bool = False
    required: bool = False
    default: bool = False
    """What the API does where it is left out."""


_PREFERENCE = (BodyKind.JSON, BodyKind.MULTIPART, BodyKind.FORM, BodyKind.RAW)


def body_kind(api: ir.Api, content: ir.Body) -> BodyKind:
    """Return how a body of this media type is written."""
    plain = essence(content.media_type)
    if plain == "multipart/form-data":
        return BodyKind.MULTIPART
    if plain == "application/x-www-form-urlencoded":
        return BodyKind.FORM
    if may_be_json(plain) and not is_bytes(alias_target(api, content.type)):
        return BodyKind.JSON
    return BodyKind.RAW


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
    """Choose the body of a call: what its method is said to send, else JSON first, then multipart, form and raw."""
    request = operation.body
    if request is None or not request.contents:
        return None
    if operation.method.lower() in _BODILESS and not request.required and _is_empty(api, request.contents):
        return None
    contents = tuple(item for item in request.contents if item.media_type == operation.media_type) or request.contents
    content = min(contents, key=lambda item: (_PREFERENCE.index(body_kind(api, item)), _is_no_patch(api, item)))
    kind = body_kind(api, content)
    whole = operation.body_argument is not None or kind is BodyKind.RAW
    fields = None if whole else object_of(api, content.type)
    upload = _upload(api, contents) if kind is BodyKind.JSON and fields is not None else None
    files = object_of(api, upload.type) if upload is not None else None
    if fields is None or files is None:
        return CallBody(content, kind, request.required, request.doc, fields)
    return CallBody(content, kind, request.required, request.doc, _either(api, fields, files), upload)


def _is_no_patch(api: ir.Api, content: ir.Body) -> bool:
    """Tell whether a body is called a JSON Patch, which is an array, and is none."""
    is_list = isinstance(bare(alias_target(api, content.type)), ir.ListOf)
    return essence(content.media_type) == "application/json-patch+json" and not is_list


def _upload(api: ir.Api, contents: tuple[ir.Body, ...]) -> ir.Body | None:
    """Return the multipart body that takes a file in a property of its own."""
    for item in contents:
        found = object_of(api, item.type) if body_kind(api, item) is BodyKind.MULTIPART else None
        if found is not None and any(_is_file(api, field.type) for field in found.fields):
            return item
    return None


def _is_file(api: ir.Api, ref: ir.TypeRef) -> bool:
    target = alias_target(api, ref)
    match target:
        case ir.Nullable(inner) | ir.ListOf(inner):
            return _is_file(api, inner)
        case _:
            return is_bytes(target)


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
    text = ir.Scalar(ir.ScalarKind.STRING) if is_bytes(text) else text
    several = text.variants if isinstance(text, ir.UnionOf) else (text,)
    return ir.UnionOf((*several, file))


_BODILESS = {"get", "head", "delete"}


def _is_empty(api: ir.Api, contents: tuple[ir.Body, ...]) -> bool:
    """Tell whether every body is a form without a field, as payment APIs write it where there is nothing to send."""
    forms = {BodyKind.FORM, BodyKind.MULTIPART}
    return all(
        body_kind(api, item) in forms and isinstance(alias_target(api, item.type), ir.MapOf) for item in contents
    )


def result_of(api: ir.Api, operation: ir.Operation) -> CallResult:
    """Collect every 2xx body of an operation."""
    json: list[ir.TypeRef] = []
    text = binary = empty = False
    stream: ir.TypeRef | None = None
    accepts: list[str] = []
    allowed = _acceptable(operation)
    for response in successes(operation):
        if not response.contents:
            empty = True
        for content in _asked_for(api, response.contents, allowed):
            plain = essence(content.media_type)
            if plain == EVENTS:
                stream = content.type or ir.Anything()
                continue
            accepts.append(_offer(api, content))
            if _holds_json(api, content):
                kind = content.type or ir.Anything()
                if kind not in json:
                    json.append(kind)
            elif is_text(plain):
                text = True
            else:
                binary = True
    accept = _declared_accept(operation, allowed) or ", ".join(dict.fromkeys(accepts))
    nothing = not accepts and stream is None
    return CallResult(
        tuple(json), text, binary, empty or nothing, stream, accept or ("*/*" if stream is None else EVENTS)
    )


def _holds_json(api: ir.Api, content: ir.Content) -> bool:
    if content.type is not None and is_bytes(alias_target(api, content.type)):
        return False
    return may_be_json(content.media_type)


def _offer(api: ir.Api, content: ir.Content) -> str:
    """Return what to ask for in order to get a content: of a range, what can be read of it."""
    plain = essence(content.media_type)
    if not is_json(plain) and _holds_json(api, content) and not _is_read_anyhow(api, content.type):
        return JSON
    return "*/*" if plain == "*" else plain


def _is_read_anyhow(api: ir.Api, ref: ir.TypeRef | None) -> bool:
    """Tell whether a result is read from a body of any media type: a text, or who knows what."""
    target = bare(alias_target(api, ref)) if ref is not None else ir.Anything()
    return isinstance(target, ir.Anything) or target == ir.Scalar(ir.ScalarKind.STRING)


def _acceptable(operation: ir.Operation) -> list[str]:
    """Return the media types that callers choose among by a parameter."""
    for item in operation.parameters:
        if item.location is ir.Location.HEADER and item.wire_name.lower() == "accept":
            values = item.type.values if isinstance(item.type, ir.Choice) else ()
            return [value for value in values if isinstance(value, str)]
    return []


def _declared_accept(operation: ir.Operation, allowed: list[str]) -> str | None:
    """Return what to ask for where a parameter that chooses the media type is left out: its default, or JSON."""
    defaults = [item.default for item in operation.parameters if item.wire_name.lower() == "accept"]
    chosen = next((value for value in defaults if value in allowed), None)
    return chosen if isinstance(chosen, str) else next(filter(is_json, allowed), next(iter(allowed), None))


def _asked_for(api: ir.Api, contents: tuple[ir.Content, ...], allowed: list[str]) -> list[ir.Content]:
    """Leave out what only writes the JSON of a response in another way, which the client core could not read."""
    json = [content.type for content in contents if _holds_json(api, content) and content.type is not None]
    chosen = {essence(value) for value in allowed}
    return [
        content
        for content in contents
        if not json or essence(content.media_type) in chosen or not _repeats(api, content, json)
    ]


def _repeats(api: ir.Api, content: ir.Content, json: list[ir.TypeRef]) -> bool:
    plain = essence(content.media_type)
    if _holds_json(api, content):
        return content.type is None and is_json(plain)
    if plain == EVENTS:
        return False
    return is_notation(plain) or content.type in json or has_parts(api, content.type)


def has_parts(api: ir.Api, ref: ir.TypeRef | None) -> bool:
    """Tell whether a type can hold an object or an array, which no text and no bytes are."""
    target = bare(alias_target(api, ref)) if ref is not None else None
    if isinstance(target, ir.UnionOf):
        return all(has_parts(api, variant) for variant in target.variants)
    return isinstance(target, ir.Named | ir.ListOf | ir.MapOf)


def opaque(api: ir.Api, operation: ir.Operation) -> Iterator[ir.Content]:
    """Yield the contents of an operation's result that are objects or arrays in what the client core cannot read."""
    allowed = _acceptable(operation)
    for response in successes(operation):
        for content in _asked_for(api, response.contents, allowed):
            if not _holds_json(api, content) and essence(content.media_type) != EVENTS and has_parts(api, content.type):
                yield content


def successes(operation: ir.Operation) -> Iterator[ir.Response]:
    """Yield the responses that mean success: 2xx, or `default` where no 2xx is declared."""
    found = [response for response in operation.responses if response.status.upper().startswith("2")]
    if not found:
        found = [response for response in operation.responses if response.status == "default"]
    yield from found


def switch_of(api: ir.Api, operation: ir.Operation, body: CallBody | None, result: CallResult) -> StreamSwitch | None:
    """Return what chooses between a result and a stream of events; None where there is but one of them."""
    if result.stream is None or result.stream_only:
        return None
    name = operation.stream_switch
    fields = body.fields.fields if body is not None and body.fields is not None else ()
    members: list[tuple[str, ir.Field | ir.Parameter]] = [("body", item) for item in fields if not item.read_only]
    members += [("query", item) for item in operation.parameters if item.location is ir.Location.QUERY]
    for place, item in members:
        values = booleans(api, item.type) if item.wire_name == name else ()
        if values:
            nullable = isinstance(alias_target(api, item.type), ir.Nullable)
            return StreamSwitch(place, item.wire_name, values, nullable, item.required, item.default is True)
    return StreamSwitch("stream", "")


def booleans(api: ir.Api, ref: ir.TypeRef) -> tuple[bool, ...]:
    """Return the values of a type that has no others than booleans."""
    target = bare(alias_target(api, ref))
    if target == ir.Scalar(ir.ScalarKind.BOOLEAN):
        return (False, True)
    values = target.values if isinstance(target, ir.Choice) else ()
    return tuple(value for value in values if isinstance(value, bool)) if all(map(_is_boolean, values)) else ()


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool)


def unwrapped(api: ir.Api, operation: ir.Operation, contract: Contract) -> Contract:
    """Return the contract of an operation whose result is a property of its response, where the design says so."""
    result = contract.result
    found = object_of(api, result.json[0]) if len(result.json) == 1 else None
    if found is None or result.stream is not None or result.text or result.binary:
        return contract
    fields = {field.wire_name: field for field in found.fields if not field.write_only}
    field = next((fields[name] for name in operation.wrappers if name in fields), None)
    if field is None:
        return contract
    kind = field.type if field.required or _is_nullable(api, field.type) else ir.Nullable(field.type)
    return replace(contract, result=replace(result, json=(kind,), unwrap=field.wire_name))


def _is_nullable(api: ir.Api, ref: ir.TypeRef) -> bool:
    return isinstance(alias_target(api, ref), ir.Nullable | ir.Anything)


@dataclass(frozen=True, slots=True)
class Contract:
    """What an operation takes and gives."""

    body: CallBody | None
    result: CallResult
    switch: StreamSwitch | None = None


Contracts = Mapping[ir.OperationId, Contract]


def contracts_of(api: ir.Api) -> Contracts:
    """Return the contract of every operation."""
    return {item.id: _contract(api, item) for item in api.operations}


def _contract(api: ir.Api, operation: ir.Operation) -> Contract:
    body, result = body_of(api, operation), result_of(api, operation)
    switch = switch_of(api, operation, body, result)
    if switch is None or not switch.required or len(switch.values) > 1:
        return Contract(body, result, switch)
    if switch.values == (True,):
        return Contract(body, CallResult(stream=result.stream, accept=EVENTS))
    return Contract(body, replace(result, stream=None))
