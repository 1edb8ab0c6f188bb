"""Requests compared with a document: what they carry, and what of it the document does not allow."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from tests.targets.python.contract import readings
from tests.targets.python.contract.complaints import Complaint
from tests.targets.python.contract.document import Document
from tests.targets.python.contract.in_requests import FORM
from tests.targets.python.contract.routes import Route, Routes
from tests.targets.python.contract.values import kind_of
from tests.targets.python.contract.worker import NUMBER

COMMAS = "commas"
_CONTENT = frozenset(("content-length", "content-type", "transfer-encoding"))
_OF_FETCH = frozenset(("accept-language", "sec-fetch-mode"))
"""What the `fetch` of Node.js sends by itself."""
_OTHERS = ("accept", "accept-encoding", "authorization", "connection", "cookie", "host", "user-agent", NUMBER)
_USUAL = frozenset((*_OTHERS, *_CONTENT, *_OF_FETCH))


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came; header names in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True)
class Heard:
    """What a request carried, and what is wrong with it."""

    operation: str
    """Its place in the document; empty if there is none."""
    carried: dict[str, Any] = field(default_factory=dict[str, Any])
    """By place and name, such as `query filter`; the body as `body`."""
    wrong: list[Complaint] = field(default_factory=list[Complaint])
    call: str = ""
    """The number that the caller gave it."""

    def refuse(self, path: Sequence[str], code: str, message: str) -> None:
        """Note what is wrong."""
        self.wrong.append(Complaint("request", tuple(path), code, message))


def hear(document: Document, routes: Routes, request: Request) -> Heard:
    """Compare one request with the document."""
    route = routes.find(request.method, request.path, parse_qsl(request.query, keep_blank_values=True))
    if route is None:
        heard = Heard("")
        heard.refuse([], "route", f"the document has no {request.method} {request.path}")
        return heard
    hearing = _Hearing(document, request, route)
    hearing.parameters()
    hearing.rest()
    hearing.body()
    return hearing.heard


class _Hearing:
    """The comparison of one request with its operation."""

    def __init__(self, document: Document, request: Request, route: Route) -> None:
        self._document, self._request, self._operation = document, request, route.operation
        self._values = route.values
        pairs = parse_qsl(request.query, keep_blank_values=True)
        self._pairs = [pair for pair in pairs if pair not in route.fixed]
        self._parameters = document.parameters(route.operation)
        self._literal = {each["name"] for _, each in self._parameters if each["in"] == "query"}
        self.heard = Heard(route.operation, call=request.headers.get(NUMBER, ""))

    def parameters(self) -> None:
        """Read every parameter; of a path, also those that the document forgot to declare."""
        self.heard.carried.update({f"path {name}": value for name, value in self._values.items()})
        for place, parameter in self._parameters:
            where, name = parameter["in"], parameter["name"]
            texts, inside = self._texts(where, name), self._inside(where, name)
            if "content" in parameter and texts:
                schema = self._document.schema(f"{place}/content", next(iter(parameter["content"])))
                self._note((where, name), schema, json.loads(texts[0]))
            elif texts and "schema" not in parameter:
                self._note((where, name), None, texts[0])
            elif texts or inside:
                raw = (texts[0] if len(texts) == 1 else texts) if texts else readings.tree(inside)[name]
                schema = f"{place}/schema"
                commas = bool(inside) or where != "query" or _may_join(parameter)
                if not commas and isinstance(raw, str) and "," in raw and self._is_array(schema):
                    self.heard.refuse([where, name], COMMAS, "the items are one text, though the name is to repeat")
                    commas = True
                value = readings.typed(self._document, schema, raw, commas=commas)
                self._note((where, name), schema, value)
            elif parameter.get("required"):
                self.heard.refuse([where, name], "required", "is required")

    def _is_array(self, schema: str) -> bool:
        return any(kind_of(each.schema) == "array" for each in self._document.located(schema, ()))

    def _texts(self, where: str, name: str) -> list[str]:
        """Take what was sent under a name."""
        if where == "path":
            return [self._values[name]] if name in self._values else []
        if where == "header":
            return [self._request.headers[name.lower()]] if name.lower() in self._request.headers else []
        found = [value for key, value in self._pairs if key == name and where == "query"]
        self._pairs = [pair for pair in self._pairs if pair[0] != name or where != "query"]
        return found

    def _inside(self, where: str, name: str) -> list[tuple[str, str]]:
        """Take what was sent in brackets behind a name, save what is a parameter of its own."""
        found = [
            (key, value)
            for key, value in self._pairs
            if where == "query" and key.startswith(f"{name}[") and key not in self._literal
        ]
        self._pairs = [pair for pair in self._pairs if pair not in found]
        return found

    def _note(self, name: tuple[str, ...], schema: str | None, value: Any) -> None:
        self.heard.carried[" ".join(name)] = value
        for error in [] if schema is None else self._document.errors(schema, value, without="readOnly"):
            self.heard.refuse([*name, *map(str, error.absolute_path)], str(error.validator), error.message[:500])

    def rest(self) -> None:
        """Refuse what is not declared, and what is not signed."""
        keys = self._keys()
        for name in (name for name, _ in self._pairs if ("query", name) not in keys):
            self.heard.refuse(["query", name], "undeclared", "is not declared")
        declared = {each["name"].lower() for _, each in self._parameters if each["in"] == "header"}
        declared |= {name.lower() for where, name in keys if where == "header"}
        for name in sorted(self._request.headers.keys() - declared - _USUAL):
            self.heard.refuse(["header", name], "undeclared", "is not declared")
        self._unsigned()

    def _choices(self) -> list[dict[str, Any]]:
        operation: Mapping[str, Any] = self._document.at(self._operation)
        found: list[dict[str, Any]] = operation.get("security", self._document.root.get("security", []))
        return found

    def _scheme(self, name: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._document.at(self._document.target(f"#/components/securitySchemes/{name}"))
        return found

    def _keys(self) -> set[tuple[str, str]]:
        """Return where the operation's API keys may be."""
        schemes = [self._scheme(name) for choice in self._choices() for name in choice]
        return {(scheme["in"], scheme["name"]) for scheme in schemes if scheme["type"] == "apiKey"}

    def _unsigned(self) -> None:
        choices = self._choices()
        if choices and not any(all(map(self._signed, choice)) for choice in choices):
            names = " or ".join("+".join(choice) for choice in choices)
            self.heard.refuse([], "security", f"no credentials of {names}")

    def _signed(self, name: str) -> bool:
        scheme = self._scheme(name)
        if scheme["type"] == "apiKey" and scheme["in"] == "header":
            return scheme["name"].lower() in self._request.headers
        if scheme["type"] == "apiKey":
            return scheme["in"] == "cookie" or scheme["name"] in dict(parse_qsl(self._request.query))
        word = scheme.get("scheme", "bearer") if scheme["type"] == "http" else "bearer"
        return self._request.headers.get("authorization", "").lower().startswith(f"{word.lower()} ")

    def body(self) -> None:
        """Read the body."""
        place, sent = self._document.body(self._operation), self._request.body
        kind = self._request.headers.get("content-type", "")
        media = None if place is None else self._document.media(f"{place}/content", kind)
        if place is None:
            self._if(bool(sent), "undeclared", f"none is declared, {len(sent)} bytes came")
        elif not sent and not kind.startswith(FORM):
            self._if(bool(self._document.at(place).get("required")), "required", "is required")
        elif media is None:
            self._if(True, "media type", f"{kind or 'no media type'} is not declared")
        else:
            self._read(self._document.schema(f"{place}/content", kind), kind)

    def _if(self, wrong: bool, code: str, message: str) -> None:
        if wrong:
            self.heard.refuse(["body"], code, message)

    def _read(self, schema: str | None, kind: str) -> None:
        try:
            value = readings.body(self._document, schema, self._request.body, kind)
        except ValueError as error:
            self._if(True, "syntax", f"not {kind}: {error}")
        else:
            self._note(("body",), schema, value)


def _may_join(parameter: Mapping[str, Any]) -> bool:
    """Whether the format of an array may be commas: said, or left open as that of `deepObject` is."""
    return parameter.get("explode") is False or parameter.get("style") == "deepObject"
