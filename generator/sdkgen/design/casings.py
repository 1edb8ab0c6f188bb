"""`custom_casings` of a design: how phrases are spelt in class names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkgen.design.reader import Node, Reader
from sdkgen.model import ir
from sdkgen.model.pointers import escape
from sdkgen.words.casing import snake
from sdkgen.words.spelling import Casings

_PASCAL = re.compile(r"[A-Za-z][A-Za-z0-9]*")


def casings(reader: Reader, top: Node) -> Casings:
    """Return the spellings of a design: `{api: {initialism: true}}`, `{luma: {pascal: LumaAI}}` or `{luma: LumaAI}`."""
    return Casings(dict(_entries(reader, top)))


def _entries(reader: Reader, top: Node) -> Iterator[tuple[tuple[str, ...], str]]:
    for at, name, value in _written(reader, top):
        node: Node = {"pascal": value} if isinstance(value, str) else reader.node(value, at)
        for number, phrase in (("singular", name), ("plural", f"{name}s")):
            if number in node:
                yield from _entry(reader, reader.child(node, number, at), phrase, f"{at}/{number}")
        yield from _entry(reader, node, name, at)


def _written(reader: Reader, top: Node) -> Iterator[tuple[str, str, ir.JsonValue]]:
    """Yield place, phrase and spelling, written in one mapping or in several."""
    written = top.get("custom_casings")
    listed = enumerate(written) if isinstance(written, list) else [("", written)]
    for index, item in listed:
        owner = f"#/custom_casings/{index}".rstrip("/")
        yield from ((f"{owner}/{escape(name)}", name, value) for name, value in reader.node(item, owner).items())


def _entry(reader: Reader, node: Node, phrase: str, at: str) -> Iterator[tuple[tuple[str, ...], str]]:
    spelt = reader.text(node, "pascal", at, _PASCAL)
    initialism: ir.JsonValue = node.get("initialism")
    own = reader.text(node, "snake", at) or phrase
    key = tuple(snake(own).split("_"))
    if spelt is not None:
        yield key, spelt
        yield tuple(snake(phrase).split("_")), spelt
    elif isinstance(initialism, bool):
        plain = snake(phrase).replace("_", "")
        yield key, plain.upper() if initialism else plain.capitalize()
