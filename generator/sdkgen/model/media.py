"""Media types: which carry JSON, which text, which bytes."""

from __future__ import annotations

import re

from sdkgen.model.construct import bare, nullable
from sdkgen.model.ir import Anything, Choice, Scalar, ScalarKind, TypeRef

BYTES = Scalar(ScalarKind.BYTES)
EVENTS = "text/event-stream"
JSON = "application/json"
_JSON_TYPES = {JSON, "text/json", "application/x-json", "text/x-json"}
_BINARY = ("image/", "audio/", "video/", "font/")
_BINARY_TYPES = {"application/octet-stream", "application/pdf", "application/zip", "application/gzip"}
_TEXT_TYPES = {"application/xml", "application/yaml", "application/x-yaml"}
_NOTATION = re.compile(r"[/+.-](xml|yaml|cbor|msgpack|protobuf)$")
_RANGES_OF_JSON = {"*", "*/*", "application/*"}


def essence(media_type: str) -> str:
    """A media type in lower case without its parameters: `application/json` for `Application/JSON; charset=utf-8`."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a body of this type is a JSON document: `application/json`, `text/json` and all that end in `+json`."""
    kind = essence(media_type)
    return kind in _JSON_TYPES or kind.endswith("+json")


def may_be_json(media_type: str) -> bool:
    """Whether JSON is among what this stands for: the types of `is_json`, and the ranges `*/*`, `application/*`.

    A range says nothing of how a body is written. Where its schema is no plain bytes, we take it to be JSON, in which
    an object can be written at all, and ask for JSON by its own name.
    """
    return is_json(media_type) or essence(media_type) in _RANGES_OF_JSON


def is_text(media_type: str) -> bool:
    """Whether a body of this type is text for people."""
    kind = essence(media_type)
    return kind.startswith("text/") or kind in _TEXT_TYPES


def is_binary(media_type: str) -> bool:
    """Whether a body of this type is nothing but bytes."""
    kind = essence(media_type)
    return kind in _BINARY_TYPES or (kind.startswith(_BINARY) and not kind.endswith("+xml"))


def is_notation(media_type: str) -> bool:
    """Whether this writes in another way what JSON can hold too: XML, YAML, CBOR, MessagePack, protocol buffers."""
    kind = essence(media_type)
    return _NOTATION.search(kind) is not None and not kind.startswith(_BINARY)


def is_bytes(ref: TypeRef) -> bool:
    """Whether a type is plain bytes."""
    return bare(ref) == BYTES


def body_type(media_type: str, ref: TypeRef) -> TypeRef:
    """The type of a whole body: a text, or a schema that says nothing, is bytes where the media type says so."""
    inner = bare(ref)
    is_string = inner == Scalar(ScalarKind.STRING) or isinstance(inner, (Anything, Choice))
    if not is_string or not is_binary(media_type):
        return ref
    return BYTES if inner is ref else nullable(BYTES)
