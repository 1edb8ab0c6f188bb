"""What a mock server or the SDK had against a call, in one form for all of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.targets.python.contract.document import Document
from tests.targets.python.contract.values import is_array, is_object

_PRISM = "https://stoplight.io/prism/errors#"
_PLACE = re.compile(r"(?:form:|;) (\S+): expected ")
STRICT = "strict"
"""The key under which `strict.py` puts its complaints into a body."""
FITS = "fits"
"""The code of a complaint about a place that fits the document."""
Outcome = Mapping[str, Any]
"""What `worker.py` says about one call."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that did not fit.

    Attributes:
        side: `request` and `response` are the mock's words; `parse` is a body that does not fit the document;
            `other` is anything else.
        path: Where: `("query", "filter", "name")`, `("body", "data", "0")`.
        code: The kind of misfit, in the words of whoever complains.
        message: The same for people.
    """

    side: str
    path: tuple[str, ...]
    code: str
    message: str


def complaints(outcome: Outcome, document: Document) -> list[Complaint]:
    """Return everything that was wrong with one call; nothing if it was answered and parsed."""
    if outcome["error"] is None:
        return []
    if outcome["status"] is None:
        return [Complaint("other", (), "raised", outcome["error"])]
    refused = outcome["status"] >= 400
    found = [*_prism(outcome), *_steady(outcome), *_strict(outcome)] if refused else list(_unparsed(outcome, document))
    return found or [Complaint("other", (), str(outcome["status"]), outcome["error"])]


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _prism(outcome: Outcome) -> Iterator[Complaint]:
    """Prism says in a header what is wrong where the document has an error response, otherwise in the body."""
    body = _json(outcome["body"])
    inside: Any = body.get("validation") if is_object(body) else None
    items: list[dict[str, Any]] = _json(outcome["violations"]) or inside or []
    if is_object(body) and not items and str(body.get("type")).startswith(_PRISM):
        yield Complaint("response", (), str(body["type"]).removeprefix(_PRISM), str(body["title"]))
    for item in items:
        if item["severity"] == "Error":
            side, *path = item.get("location", ["request"])
            yield Complaint(side, tuple(path), item.get("code", ""), item["message"])


def _steady(outcome: Outcome) -> Iterator[Complaint]:
    body = _json(outcome["body"])
    said = body.get("steady") if is_object(body) else None
    errors: object = said.get("errors") if is_object(said) else None
    for item in errors if is_array(errors) else []:
        where, _, rest = str(item["path"]).partition(".")
        path = [rest] if "[" in rest else rest.split(".")
        yield Complaint("request", (where, *path), item["code"], item["message"])


def _strict(outcome: Outcome) -> Iterator[Complaint]:
    body = _json(outcome["body"])
    items: Any = body.get(STRICT) if is_object(body) else None
    for item in items if is_array(items) else []:
        yield Complaint(item["side"], tuple(item["path"]), item["code"], item["message"])


def events(text: str) -> list[tuple[str, str]]:
    """Return the server-sent events of a body: the name and the data of each."""
    blocks = [dict(line.split(": ", 1) for line in block.splitlines() if ": " in line) for block in text.split("\n\n")]
    return [(block.get("event", "message"), block["data"]) for block in blocks if "data" in block]


def _unread(outcome: Outcome, document: Document, content: str) -> Iterator[Complaint]:
    """Say which events of a stream do not fit the document."""
    pointer = document.schema(content, "text/event-stream")
    for name, data in events(outcome["body"]) if pointer is not None else []:
        for error in document.errors(pointer, _json(data))[:1] if pointer is not None else []:
            yield Complaint("parse", ("stream", name), str(error.validator), data)


def _unparsed(outcome: Outcome, document: Document) -> Iterator[Complaint]:
    """Compare the places that the SDK names with what JSON Schema finds wrong in the same body."""
    _, response = document.response(outcome["pointer"], outcome["status"])
    body = _json(outcome["body"])
    if "an event of the stream" in outcome["error"] and response is not None:
        yield from _unread(outcome, document, f"{response}/content")
        return
    pointer = None if response is None else document.schema(f"{response}/content", "application/json")
    if pointer is None or body is None or " more" in outcome["error"]:
        return
    misfits = {tuple(map(str, each.absolute_path)): each for each in document.errors(pointer, body)}
    for place in _PLACE.findall(outcome["error"]):
        path = tuple(each for each in re.split(r"[.\[\]]+", place) if each)
        misfit = misfits.get(path)
        yield Complaint("parse", ("body", *path), FITS if misfit is None else str(misfit.validator), outcome["error"])
