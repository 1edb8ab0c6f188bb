"""Media types: which carry JSON, which text, which bytes."""

from __future__ import annotations

from sdkgen.model.construct import bare, nullable
from sdkgen.model.ir import Anything, Choice, Scalar, ScalarKind, TypeRef

BYTES = Scalar(ScalarKind.BYTES)
_BINARY = ("image/", "audio/", "video/", "font/")
_BINARY_TYPES = {"application/octet-stream", "application/pdf", "application/zip", "application/gzip"}


def essence(media_type: str) -> str:
    """A media type in lower case without its parameters: `application/json` for `Application/JSON; charset=utf-8`."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a body of this type is a JSON document: `application/json`, `text/json` and all that end in `+json`."""
    kind = essence(media_type)
    return kind in ("application/json", "text/json") or kind.endswith("+json")


def is_binary(media_type: str) -> bool:
    """Whether a body of this type is nothing but bytes."""
    kind = essence(media_type)
    return kind in _BINARY_TYPES or (kind.startswith(_BINARY) and not kind.endswith("+xml"))


def is_range(media_type: str) -> bool:
    """Whether this stands for several media types: `*`, `*/*`, `application/*`."""
    return "*" in essence(media_type)


def body_type(media_type: str, ref: TypeRef) -> TypeRef:
    """The type of a whole body: a text, or a schema that says nothing, is bytes where the media type says so."""
    inner = bare(ref)
    is_text = inner == Scalar(ScalarKind.STRING) or isinstance(inner, (Anything, Choice))
    if not is_text or not is_binary(media_type):
        return ref
    return BYTES if inner is ref else nullable(BYTES)
