"""Multipart bodies (RFC 7578): properties and files as parts, in the order the caller gave them."""

from __future__ import annotations

import mimetypes
import os
import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from .body import JSON, is_json
from .header_values import check_header
from .json_body import encode_json
from .scalars import elements_of, is_array, is_binary, is_mapping, is_readable, items_of, to_text, utf8
from .upload import BytesSource, Source, Upload, source_of

if TYPE_CHECKING:
    from ..client.operation import Operation, PartStyle, Style

_BOUNDARY = re.compile(r"""multipart/form-data\b.*;\s*boundary="?([0-9A-Za-z'()+_,./:=?-]{1,70})""", re.I)
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def prepare_multipart(op: Operation, body: object, style: Style, given: str | None = None) -> Upload:
    """Return a multipart body whose files are read when it is sent, anew for every attempt.

    A property is written as it declares. Where it declares nothing, arrays repeat their name, bare or as `style` says;
    with a `content_type` of `style` an object is one part of JSON, otherwise, and where a file is in it, `name[key]`.
    The boundary is that of `given`, the caller's own `Content-Type`, if that names one.

    Raises:
        TypeError: The body is no object, or a file is given as text.
    """
    chosen = _BOUNDARY.search(given or "")
    boundary: str = chosen[1] if chosen else secrets.token_hex(16)
    writer = _Writer(boundary, style, frozenset(op.files))
    for name, value in items_of(body):
        writer.property(name, value, op.body_styles.get(name))
    return Upload(writer.finish(), f"multipart/form-data; boundary={boundary}")


def _content_of(file: tuple[object, ...]) -> object:
    return file[1] if len(file) > 1 else file


class _Writer:
    def __init__(self, boundary: str, style: Style, files: frozenset[str]) -> None:
        self._boundary = boundary.encode()
        self._style = style
        self._files = files
        self._sources: list[Source] = []
        self._text = bytearray()

    def property(self, name: str, value: object, part: PartStyle | None) -> None:
        if part is not None and part.content_type is not None and not holds_file(value):
            self._typed(name, value, part)
        elif part is not None and part.style is not None and not holds_file(value):
            self._styled(name, value, part.style.style, explode=part.style.explode)
        else:
            self._spread(name, value, self._style, part)

    def _spread(self, name: str, value: object, style: Style, part: PartStyle | None = None) -> None:
        for key, leaf in self._leaves(name, name, value, style):
            self._leaf(key, leaf, part)

    def _typed(self, name: str, value: object, part: PartStyle) -> None:
        content_type = part.content_type or ""
        if is_json(content_type):
            self._part(name, BytesSource(encode_json(value)), content_type=content_type)
        elif is_array(value):
            for index, element in enumerate(elements_of(value)):
                self._typed(_item_name(name, index, self._style), element, part)
        else:
            self._part(name, BytesSource(utf8(to_text(value))), content_type=content_type)

    def _styled(self, name: str, value: object, style: str, *, explode: bool) -> None:
        if is_array(value) and not any(map(_is_nested, elements_of(value))):
            texts = [to_text(element) for element in elements_of(value)]
            joiner = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(style, ",")
            for text in texts if explode else [joiner.join(texts)]:
                self._part(name, BytesSource(utf8(text)))
        elif is_mapping(value) and style != "deepObject":
            members = [(key, to_text(member)) for key, member in items_of(value)]
            if explode:
                for key, text in members:
                    self._part(key, BytesSource(utf8(text)))
            else:
                self._part(name, BytesSource(utf8(",".join(part for pair in members for part in pair))))
        else:
            deep = style == "deepObject"
            self._spread(name, value, replace(self._style, content_type=None) if deep else self._style)

    def _leaves(self, name: str, path: str, value: object, style: Style) -> Iterator[tuple[str, object]]:
        if _is_file(value):
            yield name, value
        elif path in self._files and isinstance(value, tuple):
            source_of(_content_of(cast("tuple[object, ...]", value)), path)  # refuses text
            yield name, cast("object", value)
        elif not is_array(value) and (path in self._files or f"{path}[]" in self._files):
            source_of(value, path)  # refuses text, which here is most often a path that somebody forgot to open
            yield name, value
        elif style.content_type is not None and self._is_document(path, value):
            yield name, BytesSource(encode_json(value))
        elif is_mapping(value):
            for key, member in items_of(value):
                yield from self._leaves(f"{name}[{key}]", f"{path}.{key}", member, style)
        elif is_array(value) and style.style == "comma" and not any(map(_is_nested, elements_of(value))):
            yield name, ",".join(to_text(element) for element in elements_of(value))
        elif is_array(value):
            for index, element in enumerate(elements_of(value)):
                yield from self._leaves(_item_name(name, index, style), f"{path}[]", element, style)
        else:
            yield name, value

    def _is_document(self, path: str, value: object) -> bool:
        """Whether a value is an object, or an array inside an array, without any file."""
        nested = is_mapping(value) or (is_array(value) and path.endswith("[]"))
        inside = (f"{path}.", f"{path}[")
        return nested and not holds_file(value) and not any(file.startswith(inside) for file in self._files)

    def _leaf(self, name: str, value: object, part: PartStyle | None) -> None:
        if isinstance(value, BytesSource):
            self._part(name, value, content_type=JSON)
            return
        if not _is_file(value):
            self._part(name, BytesSource(utf8(to_text(value))))
            return
        content_type = part.content_type if part is not None else None
        filename, content, given_type, headers = _file_facts(value)
        source = source_of(content, name)
        guessed = (
            given_type or _single_type(content_type) or mimetypes.guess_type(filename)[0] or "application/octet-stream"
        )
        self._part(name, source, filename=filename, content_type=guessed, headers=headers)

    def _part(
        self,
        name: str,
        source: Source,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        disposition = f'form-data; name="{name.translate(_ESCAPES)}"'
        if filename:
            disposition += f'; filename="{filename.translate(_ESCAPES)}"'
        lines = [f"Content-Disposition: {disposition}"]
        given = {key.lower() for key in headers or ()}
        if content_type is not None and "content-type" not in given:
            check_header("Content-Type", content_type)
            lines.append(f"Content-Type: {content_type}")
        for key, text in (headers or {}).items():
            check_header(key, text)
            lines.append(f"{key}: {text}")
        self._text += b"--" + self._boundary + b"\r\n" + utf8("\r\n".join(lines)) + b"\r\n\r\n"
        self._content(source)
        self._text += b"\r\n"

    def _content(self, source: Source) -> None:
        if isinstance(source, BytesSource):
            self._text += source.content
            return
        self._sources += [BytesSource(bytes(self._text)), source]
        self._text = bytearray()

    def finish(self) -> list[Source]:
        self._text += b"--" + self._boundary + b"--\r\n"
        return [*self._sources, BytesSource(bytes(self._text))]


def _is_file(value: object) -> bool:
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return len(parts) in {2, 3, 4} and (parts[0] is None or isinstance(parts[0], str)) and _is_file(parts[1])
    return is_binary(value) or is_readable(value)


def _item_name(name: str, index: int, style: Style) -> str:
    """Return the name of one element's part; a name that has its brackets already gets no others."""
    if style.style == "indices":
        return f"{name}[{index}]"
    return f"{name}[]" if style.style == "brackets" and not name.endswith("[]") else name


def _is_nested(value: object) -> bool:
    """Whether an element of an array has no text form."""
    return is_mapping(value) or is_array(value) or _is_file(value)


def holds_file(value: object) -> bool:
    """Whether a value is a file, or a list or an object in which one is."""
    if _is_file(value):
        return True
    if is_mapping(value):
        return any(holds_file(member) for _, member in items_of(value))
    return isinstance(value, (list, tuple)) and any(holds_file(item) for item in cast("Sequence[object]", value))


def _file_facts(value: Any) -> tuple[str, object, str | None, Mapping[str, str] | None]:
    """Return a file's name, content, content type and headers."""
    if is_binary(value) or is_readable(value):
        return _name_of(value), value, None, None
    given, content, *rest = value
    content_type, headers = (*rest, None, None)[:2]
    return given or _name_of(content), content, content_type, headers


def _name_of(content: object) -> str:
    path = (
        os.fspath(cast("os.PathLike[str]", content))
        if hasattr(content, "__fspath__")
        else getattr(content, "name", None)
    )
    return os.path.basename(path) if isinstance(path, str) and path else "upload"


def _single_type(content_type: str | None) -> str | None:
    """A part's declared type, unless it is a range or a list such as `image/png, image/*`."""
    return None if content_type is None or "," in content_type or "*" in content_type else content_type
