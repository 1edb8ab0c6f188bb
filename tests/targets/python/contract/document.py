"""One OpenAPI document, asked what it promises: read with libraries for JSON Schema, not with the generator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import quote

from jsonschema.exceptions import ValidationError
from openapi_schema_validator import OAS30Validator, OAS31Validator, oas31_format_checker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.targets.python.contract.values import at, is_array, is_object

_URI = "urn:document"
_FORMATS = copy(oas31_format_checker)
_FORMATS.checkers = dict(_FORMATS.checkers)
_BRANCHES = ("allOf", "oneOf", "anyOf")


@_FORMATS.checks("time")
def _is_time(value: object) -> bool:
    """Whether this is a time of RFC 3339, which has a zone; the checker's own knows a form without."""
    return not isinstance(value, str) or _FORMATS.conforms(f"2026-01-31T{value}", "date-time")


@dataclass(frozen=True, slots=True)
class Located:
    """A schema that holds for some place of a value."""

    pointer: str
    schema: Mapping[str, Any]
    through: tuple[str, ...] = ()
    """The references followed on the way there."""
    of_map: bool = False
    """Whether the last step is a key that the document does not name."""


@dataclass(frozen=True)
class Document:
    """Answers questions about a document; places are JSON pointers that begin with `#`."""

    root: Mapping[str, Any]

    def at(self, pointer: str) -> Any:
        """Return what stands at a place."""
        return at(self.root, pointer)

    def target(self, pointer: str) -> str:
        """Follow references, and return where they end."""
        for _ in range(50):
            found = self.at(pointer)
            if not is_object(found) or "$ref" not in found:
                break
            pointer = str(found["$ref"])
        return pointer

    def parameters(self, operation: str) -> list[tuple[str, Mapping[str, Any]]]:
        """Return the parameters of an operation and of its path, with their places; the operation's own come first."""
        path = operation.rpartition("/")[0]
        found: dict[tuple[str, str], tuple[str, Mapping[str, Any]]] = {}
        for place in (operation, path):
            for number in range(len(self.at(place).get("parameters", []))):
                pointer = self.target(f"{place}/parameters/{number}")
                parameter = self.at(pointer)
                found.setdefault((parameter["in"], parameter["name"]), (pointer, parameter))
        return list(found.values())

    def body(self, operation: str) -> str | None:
        """Return the place of an operation's request body."""
        return self.target(f"{operation}/requestBody") if "requestBody" in self.at(operation) else None

    def response(self, operation: str, status: int | None = None) -> tuple[int, str | None]:
        """Return a response, of the lowest good status where none is asked for: its status, and its place if any."""
        responses: Mapping[str, Any] = self.at(operation).get("responses", {})
        good = sorted(str(each) for each in responses if str(each)[:1] == "2")
        names = good[:1] if status is None else [str(status), f"{status // 100}XX", "default"]
        name = next((each for each in names if each in responses), None)
        number = status if status is not None else int(name) if name is not None and name.isdigit() else 200
        return number, None if name is None else self.target(f"{operation}/responses/{name}")

    def media(self, content: str, media_type: str) -> str | None:
        """Return the place of what is said about a media type, given the place of a `content`."""
        offered: Mapping[str, Any] = self.at(content.rpartition("/")[0]).get("content", {})
        plain = media_type.partition(";")[0].strip().lower()
        wanted = (plain, f"{plain.partition('/')[0]}/*", "*/*", "*")
        for name in offered:
            if name.partition(";")[0].strip().lower() in wanted:
                return f"{content}/{name.replace('~', '~0').replace('/', '~1')}"
        return None

    def schema(self, content: str, media_type: str) -> str | None:
        """Return the place of the schema for a media type, given the place of a `content`."""
        place = self.media(content, media_type)
        return f"{place}/schema" if place is not None and "schema" in self.at(place) else None

    def errors(self, pointer: str, value: object, *, without: str = "") -> list[ValidationError]:
        """Return what keeps a value from fitting the schema at a place, formats included.

        Args:
            pointer: The place.
            value: The value.
            without: `readOnly` or `writeOnly`: properties of this kind may be missing, even where they are required.
        """
        schema = {"$ref": f"{_URI}#{quote(pointer.removeprefix('#'), safe='/~')}"}
        found: list[ValidationError] = list(self._validator(schema).iter_errors(value))
        return [error for error in found if not without or not self._lacks(error, without)]

    def _lacks(self, error: ValidationError, kind: str) -> bool:
        """Whether an error is about a missing property of one kind."""
        properties: object = error.schema.get("properties") if is_object(error.schema) else None
        name = error.message.partition("' is a required property")[0].removeprefix("'")
        if error.validator != "required" or not is_object(properties) or name not in properties:
            return False
        found = properties[name]
        return bool(
            {**self.at(self.target(str(found["$ref"]))), **found}.get(kind) if "$ref" in found else found.get(kind)
        )

    def fits(self, pointer: str, value: object) -> bool:
        """Tell whether a value fits the schema at a place."""
        return not self.errors(pointer, value)

    def _validator(self, schema: Mapping[str, Any]) -> Any:
        if str(self.root.get("openapi", "")).startswith("3.0"):
            return OAS30Validator(schema, registry=self._registry, format_checker=_FORMATS)
        return OAS31Validator(schema, registry=self._registry, format_checker=_FORMATS)

    @cached_property
    def _registry(self) -> Registry[Any]:
        empty: Registry[Any] = Registry()
        whole: Registry[Any] = empty.with_resource(_URI, DRAFT202012.create_resource(self.root))
        return whole

    def located(self, pointer: str, path: Sequence[str]) -> Iterator[Located]:
        """Give every schema that may hold for a place of a value, whatever branch of a union it belongs to."""
        yield from self._descend(Located(pointer, self.at(pointer)), list(path))

    def _descend(self, where: Located, path: list[str]) -> Iterator[Located]:
        for found in self._alternatives(where, set()):
            if not path:
                yield found
                continue
            for step in _steps(found, path[0]):
                yield from self._descend(step, path[1:])

    def _alternatives(self, where: Located, seen: set[str]) -> Iterator[Located]:
        """Give a schema, and those it is made of."""
        if where.pointer in seen:
            return
        seen.add(where.pointer)
        yield where
        reference = where.schema.get("$ref")
        if isinstance(reference, str):
            target = Located(reference, self.at(reference), (*where.through, reference), where.of_map)
            yield from self._alternatives(target, seen)
        for word in _BRANCHES:
            for number, branch in enumerate(where.schema.get(word, [])):
                if is_object(branch):
                    part = Located(f"{where.pointer}/{word}/{number}", branch, where.through, where.of_map)
                    yield from self._alternatives(part, seen)


def _steps(where: Located, key: str) -> Iterator[Located]:
    """Give the schemas one step further into a value."""
    properties: object = where.schema.get("properties")
    if is_object(properties) and is_object(properties.get(key)):
        name = key.replace("~", "~0").replace("/", "~1")
        yield Located(f"{where.pointer}/properties/{name}", properties[key], where.through)
    elif is_object(extra := where.schema.get("additionalProperties")):
        yield Located(f"{where.pointer}/additionalProperties", extra, where.through, of_map=True)
    if key.isdigit() and is_object(items := where.schema.get("items")):
        yield Located(f"{where.pointer}/items", items, where.through)


def examples(schema: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """Give the values that a schema itself proposes, by keyword."""
    for word in ("default", "example"):
        if word in schema:
            yield word, schema[word]
    several: object = schema.get("examples")
    if is_array(several):
        yield from (("examples", each) for each in several)
