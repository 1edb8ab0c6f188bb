"""An input becomes a document: bytes, text, JSON, and whether it is OpenAPI that can be read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from sdkgen.diagnostics.diagnostic import Diagnostic, Failure, failure
from sdkgen.diagnostics.positions import Origins, Positions, Text
from sdkgen.document.decode import decode
from sdkgen.document.fetch import fetch, name_of
from sdkgen.model.ir import JsonValue

__all__ = ["Document", "Failure", "load", "load_mapping", "read_document", "read_mapping"]

_NAME = "name the file that holds the document"
_PARTS = ("paths", "webhooks", "components")
_CONVERT = "convert it to OpenAPI 3.0 or 3.1 first, for example with `npx swagger2openapi`"


class File(Text, Protocol):
    """One file of several that a document is made of."""

    @property
    def data(self) -> bytes:
        """What was read."""
        ...


@dataclass(frozen=True, slots=True)
class Document:
    """A document as JSON, and the text it was read from."""

    root: dict[str, JsonValue]
    name: str
    """What to call it in messages."""
    text: str
    """What was read, for the lines and columns of diagnostics."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What reading it has to say."""
    files: tuple[File, ...] = ()
    """The other files that it was made of."""
    origins: Origins = field(default_factory=dict[str, tuple[str, str]])
    """What of it stands in those."""

    @property
    def places(self) -> Positions:
        """Where its values stand."""
        return Positions(self, self.origins, self.files)


def load(source: str, *, stdin: BinaryIO | None = None) -> Document:
    """Read an OpenAPI 3.0, 3.1 or 3.2 document in JSON or YAML.

    Args:
        source: A path, an http(s) URL, or `-` for standard input.
        stdin: What `-` reads.

    Raises:
        Failure: There is no such document, or nothing can be made of it; the exit code is 3.
    """
    return read_document(fetch(source, stdin), name_of(source))


def load_mapping(source: str, *, stdin: BinaryIO | None = None) -> Document:
    """Read JSON or YAML of any kind, as long as it is an object; an empty text is an object without members.

    Raises:
        Failure: It is missing, or holds something else; the exit code is 3.
    """
    return read_mapping(fetch(source, stdin), name_of(source))


def read_document(data: bytes, name: str) -> Document:
    """Return the OpenAPI document that some bytes hold.

    Raises:
        Failure: Nothing can be made of it; the exit code is 3.
    """
    document = read_mapping(data, name)
    if not document.root:
        raise failure("empty-document", "it is empty", _NAME, name)
    _require_openapi(document)
    return document


def read_mapping(data: bytes, name: str) -> Document:
    """Return the object that some bytes hold in JSON or YAML.

    Raises:
        Failure: They hold something else; the exit code is 3.
    """
    text, root, diagnostics = decode(data, name)
    if root is None:
        root = {}
    if not isinstance(root, dict):
        raise failure("not-an-object", f"it holds {_kind(root)}, where an object is needed", _NAME, name)
    return Document(root, name, text, tuple(diagnostics))


def _kind(value: JsonValue) -> str:
    match value:
        case list():
            return "an array"
        case str():
            return "plain text"
        case bool():
            return "a boolean"
        case _:
            return "a number"


def _require_openapi(document: Document) -> None:
    root, name = document.root, document.name
    version, swagger = root.get("openapi"), root.get("swagger")
    if version is None and swagger is not None:
        raise failure("swagger-2", f"this is Swagger {_short(swagger)}, the format before OpenAPI 3", _CONVERT, name)
    if version is None:
        raise failure("not-openapi", "there is no `openapi` at the top", "add for example `openapi: 3.1.0`", name)
    if re.match(r"3\.[0-2](\.|$)", str(version)) is None:
        raise failure("openapi-version", f"OpenAPI {_short(version)} is not supported", "use 3.0, 3.1 or 3.2", name)
    if not any(isinstance(root.get(part), dict) for part in _PARTS):
        raise failure("not-openapi", f"there are no {_PARTS[0]} at the top, nor {' or '.join(_PARTS[1:])}", _NAME, name)


def _short(value: JsonValue) -> str:
    text = str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"
