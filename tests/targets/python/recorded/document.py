"""The document that recordings are made against: digests of its operations, and a copy that Prism can serve whole."""

from __future__ import annotations

import copy
import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

from tests.spec.facts import entries, load, members

ROOT = Path(__file__).parents[4]
DOCUMENT = ROOT / "spec/telnyx-ai.yaml"
WORDS = ("Hello", "! What can", " I do for you?")
SOUND = "ID3\x04\x00 stands for sound\x00"
_DATA = {"const", "default", "enum", "example", "examples"}
_PROSE = {"description", "externalDocs", "summary", "title"}


@cache
def document() -> Mapping[str, Any]:
    """Return the data of the document."""
    found: Mapping[str, Any] = load(DOCUMENT)
    return found


def digest(method: str, route: str) -> str:
    """Return the SHA-256 of an operation and all that it refers to, without the prose.

    Raises:
        KeyError: The document has no such operation.
    """
    return digest_in(document(), method, route)


def digest_in(whole: Mapping[str, Any], method: str, route: str) -> str:
    """Return the digest of an operation of a document."""
    item = whole["paths"][_key(whole, route)]
    parts: dict[str, Any] = {
        "operation": item[method.lower()],
        "parameters": item.get("parameters", []),
        "security": whole.get("security"),
        "schemes": whole.get("components", {}).get("securitySchemes"),
    }
    for _ in range(1000):
        missing = sorted(_references(parts) - parts.keys())
        if not missing:
            break
        parts |= {name: _target(whole, name) for name in missing}
    return hashlib.sha256(json.dumps(_facts(parts), sort_keys=True).encode()).hexdigest()


def _key(whole: Mapping[str, Any], route: str) -> str:
    plain: dict[str, str] = {re.sub(r"\{[^{}]*\}", "{}", path): path for path in whole["paths"]}
    return plain[re.sub(r"\{[^{}]*\}", "{}", route)]


def _references(node: object) -> set[str]:
    own = {value for key, value in members(node).items() if key == "$ref" and isinstance(value, str)}
    return own.union(*(_references(value) for value in (*members(node).values(), *entries(node))))


def _target(whole: object, reference: str) -> object:
    for step in reference.removeprefix("#/").split("/"):
        whole = members(whole)[step.replace("~1", "/").replace("~0", "~")]
    return whole


def _facts(node: object) -> object:
    listed, found = entries(node), members(node)
    if not found:
        return [_facts(entry) for entry in listed] or node
    return {
        key: value if key in _DATA else _facts(value)
        for key, value in found.items()
        if key not in _PROSE or members(value)
    }


def servable() -> dict[str, Any]:
    """Return the document with texts as the examples of event streams and sound.

    Prism sends nothing but JSON and text: an object as the example of `text/event-stream` is an error to it.
    """
    found = cast("dict[str, Any]", copy.deepcopy(document()))
    for item in found["paths"].values():
        for operation in item.values():
            for response in members(members(operation).get("responses")).values():
                _write_texts(members(response).get("content", {}))
    return found


def _write_texts(content: dict[str, Any]) -> None:
    if "text/event-stream" in content:
        example = content["text/event-stream"]["example"]
        content["text/event-stream"] = {"schema": {"type": "string"}, "example": event_stream(example)}
    for kind in content:
        if kind.startswith("audio/"):
            content[kind] = {"schema": {"type": "string"}, "example": SOUND}


def event_stream(chunk: Mapping[str, Any]) -> str:
    """Return a stream of a chat completion whose chunks are like one: some words, the reason to stop, the end mark."""
    chunks: list[dict[str, Any]] = []
    for delta in [*({"content": word} for word in WORDS), {}]:
        reason = None if delta else "stop"
        chunks.append({**chunk, "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]})
    events = [f"data: {json.dumps(each)}\n\n" for each in chunks]
    return "".join([": connected\n\n", *events, "data: [DONE]\n\n"])
