"""The reference of `sdk.yml`: a section for each object of the schema, with its keys, an example, and its twin."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, cast

import yaml

from sdkgen.design.keys import ELSEWHERE, UNSUPPORTED
from sdkgen.model.ir import JsonValue
from sdkgen.platform.paths import SCHEMA

Node: TypeAlias = Mapping[str, JsonValue]
_NAMES = {"client_option": "token", "resource": "calls", "method": "list", "model": "call"}
"""What stands in examples for names that are free, by the kind of object."""
_KINDS = {
    "default_retries": "retries",
    "default_request_options": "request_options",
    "on_event": "event_rule",
    "client_settings": "client",
    "client_option": "option",
    "pagination": "scheme",
    "example_request": "example",
    "query_settings": "query",
    "multipart_settings": "multipart",
}
"""The kinds of `sdkgen.design.keys`, where they are called otherwise."""
_ENTRY = "-"
"""Stands in a path for an entry of a list."""
_INTRODUCTION = """# `sdk.yml`

The design of an SDK: names, credentials, pages, and what else a document does not say. Every key may be left out. A key
that is not known is an error; one that is known and not honoured is reported ([diagnostics](diagnostics.md)). The
vocabulary is that of `stainless.yml`, which is read as it is ([conventions](conventions.md),
[moving](moving-from-stainless.md)). `sdkgen schema` prints the JSON Schema that this page is made from, for editors:

```yaml
# yaml-language-server: $schema=sdk.schema.json
```
"""


@dataclass(frozen=True, slots=True)
class Section:
    """An object of the schema that an example is given of."""

    path: tuple[str, ...]
    """Where it stands in a design; names that are free stand in angle brackets, `-` for an entry of a list."""
    kind: str
    """The kind of its keys, as `sdkgen.design.keys` has it."""
    schema: Node

    @property
    def title(self) -> str:
        """Its path as people write it: `resources.<name>.methods`."""
        steps = ("<name>" if step.startswith("<") else step for step in self.path)
        return ".".join(steps).replace(f".{_ENTRY}", "[]")

    def rows(self) -> Iterator[tuple[str, Node, bool | None]]:
        """Yield its members, and theirs as `auth.role`: the path, the schema, and whether it is honoured.

        None stands for what other tools read. A member with a section of its own is listed without its members.
        """
        yield from _keys(self.schema, self.kind, "")

    def examples(self) -> list[JsonValue]:
        """Return designs with its examples."""
        found = self.schema["examples"]
        return [self._placed(item) for item in found] if isinstance(found, list) else []

    def twin(self) -> JsonValue:
        """Return what `stainless.yml` has instead of its example; None where that is the same."""
        found = self.schema.get("x-stainless")
        return self._placed(found) if found is not None else None

    def _placed(self, value: JsonValue) -> JsonValue:
        for step in reversed(self.path):
            around: dict[str, JsonValue] = {_NAMES.get(step.strip("<>"), step): value}
            value = [value] if step == _ENTRY else around
        return value


def schema_text() -> str:
    """Return the JSON Schema of `sdk.yml`."""
    return SCHEMA.read_text(encoding="utf-8")


def sections() -> list[Section]:
    """Return the objects that the schema gives an example of, in the order of the schema."""
    schema = cast("Node", json.loads(schema_text()))
    found = {json.dumps(item.schema["examples"]): item for item in reversed(list(_below(schema, schema, (), "design")))}
    return list(reversed(found.values()))


def _keys(schema: Node, kind: str, above: str) -> Iterator[tuple[str, Node, bool | None]]:
    for key, item in _object(schema.get("properties")).items():
        value = _object(item)
        is_known = key not in UNSUPPORTED.get(kind, ())
        yield f"{above}{key}", value, None if key in ELSEWHERE.get(kind, ()) else is_known
        if "examples" not in value:
            yield from _keys(value, _KINDS.get(key, key), f"{above}{key}.")
            yield from _keys(_object(value.get("items")), _KINDS.get(key, key), f"{above}{key}[].")


def _below(schema: Node, root: Node, path: tuple[str, ...], kind: str) -> Iterator[Section]:
    if "examples" in schema and schema.get("type") != "string":
        yield Section(path, "streams" if path == ("streaming",) else _KINDS.get(kind, kind), schema)
    for key, value in _object(schema.get("properties")).items():
        yield from _value(_object(value), root, (*path, key), key)
    patterns = list(_object(schema.get("patternProperties")).values())
    free = schema.get("additionalProperties") or (patterns[0] if patterns else None)
    name = _kind_of(_object(free))
    if name in _NAMES and f"<{name}>" not in path:
        yield from _value(_object(free), root, (*path, f"<{name}>"), name)


def _value(value: Node, root: Node, path: tuple[str, ...], kind: str) -> Iterator[Section]:
    name = _kind_of(value)
    found = {**_object(_object(root["$defs"]).get(name)), **{key: item for key, item in value.items() if key != "$ref"}}
    variants = found.get("anyOf")
    if isinstance(variants, list) and "examples" in found:
        whole = next((_object(item) for item in variants if "properties" in _object(item)), _object(None))
        found = {**whole, **{key: item for key, item in found.items() if key != "anyOf"}}
    if found.get("type") == "array" and "$ref" in _object(found.get("items")):
        yield from _value(_object(found["items"]), root, (*path, _ENTRY), kind)
        if "examples" not in found:
            return
    yield from _below(found, root, path, name or kind)


def _kind_of(value: Node) -> str:
    return str(value.get("$ref", "")).removeprefix("#/$defs/")


def _object(value: object) -> Node:
    return cast("Node", value) if isinstance(value, dict) else {}


def as_markdown() -> str:
    """Return the reference as a page."""
    return "\n".join([_INTRODUCTION, *(line for section in sections() for line in _section(section))])


def _section(section: Section) -> Iterator[str]:
    yield f"## `{section.title}`\n" if section.path else "## Top level\n"
    yield f"{section.schema['description']}\n"
    rows = [f"| `{key}` | {_type(value)} | {_meaning(value, honoured)} |" for key, value, honoured in section.rows()]
    if rows:
        yield "\n".join(["| key | value | meaning |", "|---|---|---|", *rows, ""])
    for example in section.examples():
        yield from _example(example)
    twin = section.twin()
    if twin is not None:
        yield "In `stainless.yml`:\n"
        yield from _example(twin)


def _example(design: JsonValue) -> Iterator[str]:
    yield f"```yaml\n{yaml.safe_dump(design, sort_keys=False, width=120)}```\n"


def _type(value: Node) -> str:
    if "enum" in value:
        return ", ".join(f"`{item}`" for item in cast("list[JsonValue]", value["enum"]))
    kinds = value.get("type", "object" if "$ref" in value else "any")
    text = " or ".join(str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]))
    return f"{text}; {json.dumps(value['default'])} if left out" if "default" in value else text


def _meaning(value: Node, honoured: bool | None) -> str:
    text = str(value.get("description", "")) or _referred(value)
    more = {None: "For other tools.", False: "Not supported yet.", True: ""}[honoured]
    return f"{text} {more}".replace("|", "\\|").strip()


def _referred(value: Node) -> str:
    name = _kind_of(value)
    root = cast("Node", json.loads(schema_text()))
    return str(_object(_object(root["$defs"]).get(name)).get("description", ""))
