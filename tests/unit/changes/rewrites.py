"""Ways to write the same API in another document."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

Root = dict[str, Any]
_PREFIX = "#/components/schemas/"


Step = str | int


def _object(node: Any) -> Root:
    """Return a node that is an object; an empty one for anything else."""
    return cast("Root", node) if isinstance(node, dict) else {}


def _array(node: Any) -> list[Any]:
    return [*cast("Iterable[Any]", node)] if isinstance(node, list) else []


def _schemas(node: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], Root]]:
    """Yield every schema with its path, outer ones first."""
    for key, item in _object(node).items():
        here = (*path, key)
        if key in {"schema", "items", "additionalProperties"} and isinstance(item, dict):
            yield here, _object(item)
        elif key == "properties" or (key == "schemas" and path == ("components",)):
            yield from (((*here, name), value) for name, value in _object(item).items() if isinstance(value, dict))
        elif key in {"oneOf", "allOf"}:
            yield from (((*here, index), value) for index, value in enumerate(_array(item)) if isinstance(value, dict))
        yield from _schemas(item, here)
    for index, item in enumerate(_array(node)):
        yield from _schemas(item, (*path, index))


def _put(root: Root, path: tuple[Step, ...], value: Any) -> None:
    node: Any = root
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value


def _in_union(path: tuple[Step, ...]) -> bool:
    return "oneOf" in path[-2:]


def inline(root: Root, random: random.Random) -> None:
    """Write a component where it is referred to."""
    found = [
        (path, item["$ref"])
        for path, item in _schemas(root)
        if str(item.get("$ref", "")).startswith(_PREFIX) and not _in_union(path)
    ]
    usable = [(path, ref) for path, ref in found if ref != f"{_PREFIX}Author"]
    if usable:
        path, ref = random.choice(usable)
        _put(root, path, copy.deepcopy(root["components"]["schemas"][ref.removeprefix(_PREFIX)]))


def extract(root: Root, random: random.Random) -> None:
    """Give an inline schema a name."""
    found = [
        (path, item)
        for path, item in _schemas(root)
        if "$ref" not in item and "allOf" not in item and path[:2] != ("components", "schemas")
    ]
    found += [
        (path, item)
        for path, item in _schemas(root)
        if path[:2] == ("components", "schemas") and len(path) > 3 and "$ref" not in item and not _in_union(path)
    ]
    found = [(path, item) for path, item in found if "const" not in item]
    path, item = random.choice(found)
    name = f"Extracted{len(root['components']['schemas'])}"
    root["components"]["schemas"][name] = item
    _put(root, path, {"$ref": f"{_PREFIX}{name}"})


def wrap(root: Root, random: random.Random) -> None:
    """Make a schema the only branch of an allOf."""
    path, item = random.choice([found for found in _schemas(root) if not _in_union(found[0])])
    _put(root, path, {"allOf": [item]})


def rename(root: Root, random: random.Random) -> None:
    """Give a component another name."""
    schemas = root["components"]["schemas"]
    tagged = {"Drawn", "Printed"}
    old = random.choice([name for name in schemas if name not in tagged])
    new = f"Renamed{old}"
    root["components"]["schemas"] = {new if name == old else name: item for name, item in schemas.items()}
    _redirect(root, f"{_PREFIX}{old}", f"{_PREFIX}{new}")


def _redirect(node: Any, old: str, new: str) -> None:
    members = _object(node)
    if members.get("$ref") == old:
        members["$ref"] = new
    for item in (*members.values(), *_array(node)):
        _redirect(item, old, new)


def reorder(root: Root, random: random.Random) -> None:
    """Write the members of every object in another order."""
    root.update(_shuffled(copy.deepcopy(root), random))


def _shuffled(node: Any, random: random.Random) -> Any:
    if isinstance(node, dict):
        keys = list(_object(node))
        random.shuffle(keys)
        return {key: _shuffled(_object(node)[key], random) for key in keys}
    return [_shuffled(item, random) for item in _array(node)] if isinstance(node, list) else node


def share(root: Root, random: random.Random) -> None:
    """Move a parameter into the components, or a response out of them."""
    del random
    for item in root["paths"].values():
        for operation in item.values():
            responses = _object(_object(operation).get("responses"))
            if "$ref" in _object(responses.get("400")):
                responses["400"] = copy.deepcopy(root["components"]["responses"]["Failed"])
    parameters: list[Root] = root["paths"]["/books"]["get"]["parameters"]
    for index, item in enumerate(parameters):
        if "$ref" not in item:
            name = f"Shared{item['name'].title()}"
            root["components"]["parameters"][name] = item
            parameters[index] = {"$ref": f"#/components/parameters/{name}"}


REWRITES: tuple[Callable[[Root, random.Random], None], ...] = (inline, extract, wrap, rename, reorder, share)
