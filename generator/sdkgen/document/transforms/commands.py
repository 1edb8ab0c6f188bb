"""What each transform does to the places it matches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import TypeAlias

from sdkgen.document.transforms.targets import locate, nearest, single
from sdkgen.document.transforms.tree import Location, Tree
from sdkgen.model.ir import JsonValue

Args: TypeAlias = Mapping[str, JsonValue]
Command: TypeAlias = Callable[[Tree, Args], list[Location]]
"""Changes a document and returns where; `Refused` where it cannot."""


class Refused(Exception):
    """A transform cannot be carried out: what is wrong, and the way out."""

    def __init__(self, message: str, help: str, *, unmatched: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.help = help
        self.unmatched = unmatched
        """Whether it matches nothing."""


def append(tree: Tree, args: Args) -> list[Location]:
    """Add to the end of arrays, or members that objects do not have."""
    value = _required(args, "value", "object")

    def change(old: JsonValue) -> JsonValue:
        if isinstance(old, dict) and isinstance(value, dict):
            if known := ", ".join(sorted(old.keys() & value.keys())):
                raise Refused(f"the target has {known} already", "use `merge` to replace members of an object")
            return {**old, **value}
        if not isinstance(old, list):
            raise Refused("the target is not an array", "append to an array, or use `merge` for an object")
        return [*old, value]

    return _replace_each(tree, args, change)


def merge(tree: Tree, args: Args) -> list[Location]:
    """Merge an object into objects: members that are objects on both sides are merged, others replaced."""
    value = _required(args, "object", "value")
    if not isinstance(value, dict):
        raise Refused("what to merge is not an object", "give `object`, or use `update` to replace the target")

    def change(old: JsonValue) -> JsonValue:
        if not isinstance(old, dict):
            raise Refused("the target is not an object", "merge into an object, or use `update` to replace the target")
        return merged(old, value, extend=False)

    return _replace_each(tree, args, change)


def update(tree: Tree, args: Args) -> list[Location]:
    """Replace values."""
    value = _required(args, "value", "object")
    return _replace_each(tree, args, lambda _: value)


def remove(tree: Tree, args: Args) -> list[Location]:
    """Take values out, or the named members of them."""
    keys = args.get("keys")
    found = _matches(tree, args)
    if keys is None:
        doomed = found
    else:
        names = [str(key) for key in (keys if isinstance(keys, list) else [keys])]
        doomed = [(*location, name) for location in found for name in names if _has(tree, (*location, name))]
        missing = [name for name in names if not any(location[-1] == name for location in doomed)]
        if missing:
            raise Refused(f"no target has a member {', '.join(missing)}", "correct `keys`", unmatched=True)
    for location in sorted(doomed, key=_order, reverse=True):
        if not location:
            raise Refused("the target is the whole document", "name a part of it")
        tree.remove(location)
    return doomed


def copy(tree: Tree, args: Args) -> list[Location]:
    """Put a copy of a value somewhere else."""
    origin, goal = _origin(tree, args), _goal(tree, args)
    _put_new(tree, goal, deepcopy(tree.get(origin)))
    return [goal]


def move(tree: Tree, args: Args) -> list[Location]:
    """Take a value out and put it somewhere else."""
    origin, goal = _origin(tree, args), _goal(tree, args)
    if goal[: len(origin)] == origin:
        raise Refused("`to` lies within `from`", "move it out of itself")
    _put_new(tree, goal, tree.get(origin))
    if origin[: len(goal)] != goal:
        tree.remove(origin)
    return [origin, goal]


def one_of_to_any_of(tree: Tree, args: Args) -> list[Location]:
    """Allow several variants of a union at once, in the whole document or below the targets."""
    if "target" not in args:
        args = {"target": ["$.paths", "$.components"]}
    return _replace_each(tree, args, _any_of)


def _any_of(value: JsonValue) -> JsonValue:
    if isinstance(value, list):
        return [_any_of(item) for item in value]
    if not isinstance(value, dict):
        return value
    is_union = isinstance(value.get("oneOf"), list) and "anyOf" not in value
    return {"anyOf" if is_union and name == "oneOf" else name: _any_of(item) for name, item in value.items()}


def overlay_update(tree: Tree, args: Args) -> list[Location]:
    """Update as OpenAPI Overlay means it: merge into an object, append to an array, replace anything else."""
    value = args["update"]
    return _replace_each(tree, args, lambda old: _overlaid(old, value))


def overlay_copy(tree: Tree, args: Args) -> list[Location]:
    """Copy as OpenAPI Overlay 1.1 means it: update the target with a value found elsewhere."""
    value = deepcopy(tree.get(_origin(tree, {"from": args["copy"]})))
    return _replace_each(tree, args, lambda old: _overlaid(old, value))


COMMANDS: Mapping[str, Command] = {
    "append": append,
    "copy": copy,
    "merge": merge,
    "mergeObject": merge,
    "move": move,
    "oneOfToAnyOf": one_of_to_any_of,
    "remove": remove,
    "update": update,
}
"""What `sdk.yml` can ask for."""
OVERLAY_COMMANDS: Mapping[str, Command] = {
    "overlay-copy": overlay_copy,
    "overlay-remove": remove,
    "overlay-update": overlay_update,
}


def merged(old: Mapping[str, JsonValue], new: Mapping[str, JsonValue], *, extend: bool) -> dict[str, JsonValue]:
    """Return an object with the members of another merged in.

    Args:
        old: The object; it stays as it is.
        new: What to merge in.
        extend: Whether arrays on both sides are joined instead of replaced.
    """
    result = dict(old)
    for key, value in new.items():
        before = result.get(key)
        if isinstance(before, dict) and isinstance(value, dict):
            result[key] = merged(before, value, extend=extend)
        elif extend and isinstance(before, list) and isinstance(value, list):
            result[key] = [*before, *value]
        else:
            result[key] = value
    return result


def _overlaid(old: JsonValue, value: JsonValue) -> JsonValue:
    match old:
        case dict():
            if not isinstance(value, dict):
                raise Refused("the target is an object, and the update is none", "give an object to merge")
            return merged(old, value, extend=True)
        case list():
            return [*old, value]
        case _:
            return value


def _replace_each(tree: Tree, args: Args, change: Callable[[JsonValue], JsonValue]) -> list[Location]:
    found = _matches(tree, args)
    for location in sorted(found, key=_order, reverse=True):
        new = change(tree.get(location))
        if not location and not isinstance(new, dict):
            raise Refused("the whole document is the target", "name a part of it")
        tree.put(location, new)
    return found


def _matches(tree: Tree, args: Args) -> list[Location]:
    target = _required(args, "target")
    found: dict[Location, None] = {}
    for text in target if isinstance(target, list) else [target]:
        places = locate(str(text), tree.root)
        if not places:
            raise _nothing(str(text), tree)
        found.update(dict.fromkeys(places))
    return list(found)


def _nothing(text: str, tree: Tree) -> Refused:
    why = nearest(text, tree.root)
    message = f"{text} matches nothing{f': {why}' if why else ''}"
    return Refused(message, "correct the target, or remove the transform", unmatched=True)


def _origin(tree: Tree, args: Args) -> Location:
    text = str(_required(args, "from"))
    found = locate(text, tree.root)
    if not found:
        raise _nothing(text, tree)
    if len(found) > 1 or not found[0]:
        raise Refused(f"{text} matches {len(found) if found[0] else 'all'} of the document", "name a single value")
    return found[0]


def _goal(tree: Tree, args: Args) -> Location:
    text = str(_required(args, "to"))
    found = locate(text, tree.root)
    location = found[0] if len(found) == 1 else single(text, tree.root)
    if not location or len(found) > 1:
        raise Refused(f"{text} is not a single place", "name one place, such as $.components.schemas.Call")
    return location


def _put_new(tree: Tree, goal: Location, value: JsonValue) -> None:
    try:
        tree.put(goal, value)
    except LookupError:
        raise Refused(f"there is nothing that could hold {goal[-1]}", "create its parent first, with `merge`") from None


def _required(args: Args, *names: str) -> JsonValue:
    for name in names:
        if name in args:
            return args[name]
    raise Refused(f"`{names[0]}` is missing", f"add `{names[0]}` to `args`")


def _has(tree: Tree, location: Location) -> bool:
    try:
        tree.get(location)
    except LookupError:
        return False
    return True


def _order(location: Location) -> tuple[tuple[int, str], ...]:
    return tuple((key, "") if isinstance(key, int) else (0, key) for key in location)
