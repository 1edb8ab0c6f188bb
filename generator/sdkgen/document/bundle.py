"""A document of several files becomes one: what other files say takes its place, or a place in `components`.

A component that is nothing but a reference to another file becomes what stands there. Other schemas, parameters and so
on come into `components`, named after their key or their file, once each. What OpenAPI has no place for, such as an
operation in a file of its own, is put where the reference stands.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote

from sdkgen.diagnostics.diagnostic import Failure, failure
from sdkgen.document.load import Document
from sdkgen.document.reach import Files
from sdkgen.document.references import Part, References, Spot, sole
from sdkgen.document.roles import COMPONENTS, DOCUMENT, LISTED, SCHEMA_STEPS, Role
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import join, tokens_of

_MAX_COPIES = 2_000_000
"""Values that are copied to where references to them stand, and to `components`, in all."""
_FILE = re.compile(r"(\.{1,2}/.*|.*\.(?:ya?ml|json))(#.*)?", re.IGNORECASE)
"""What a value of a discriminator's mapping looks like that is a reference rather than a name."""


class _Task(NamedTuple):
    """A value to be copied."""

    spot: Spot
    role: Role
    into: dict[str, JsonValue] | list[JsonValue]
    key: str
    place: Pointer
    """Where the copy stands in the result."""
    inside: tuple[tuple[str, str], ...] = ()
    """What it was put in place of references within."""


def bundle(document: Document, files: Files) -> Document:
    """Return a document with what its references to other files mean, and those files.

    Raises:
        Failure: A reference leads to nothing, or to what cannot be read.
    """
    own = Part(files.home, document.name, b"", document.text, document.root)
    references = References(own, files)
    bundler = _Bundler(own, references)
    root = bundler.run()
    if references.problems:
        raise Failure(list(references.problems.values()))
    others = tuple(references.parts.values())[1:]
    said = [*document.diagnostics, *(item for part in others for item in part.diagnostics)]
    return replace(document, root=root, diagnostics=tuple(said), files=others, origins=bundler.origins)


class _Bundler:
    def __init__(self, own: Part, references: References) -> None:
        self.origins: dict[str, tuple[str, str]] = {}
        self._own = own
        self._references = references
        self._result: dict[str, JsonValue] = {}
        self._placed: dict[tuple[str, Pointer], Pointer] = {}
        """Where what stands in another file is in the result."""
        self._first: deque[_Task] = deque()
        self._tasks: list[_Task] = []
        self._later: deque[_Task] = deque()
        self._copies = 0

    def run(self) -> dict[str, JsonValue]:
        holder: dict[str, JsonValue] = {}
        self._first.append(_Task(Spot(self._own, Pointer("#"), self._own.root), DOCUMENT, holder, "", Pointer("#")))
        while task := self._next():
            self._copy(task)
            if not self._result and isinstance(found := holder.get(""), dict):
                self._result = found
        return self._result

    def _next(self) -> _Task | None:
        """Components come first, so that what is one already keeps its name."""
        if self._first:
            return self._first.popleft()
        if self._tasks:
            return self._tasks.pop()
        return self._later.popleft() if self._later else None

    def _copy(self, task: _Task) -> None:
        value = task.spot.value
        self._count(task)
        if isinstance(value, dict):
            if isinstance(ref := value.get("$ref"), str) and self._refers(task, value, ref):
                return
            self._write(task, {key: task.spot.child(key, item) for key, item in value.items()})
        elif isinstance(value, list):
            copied = list(value)
            _put(task, copied)
            if task.role.entries is not None:
                role, place = task.role.entries, task.place
                for index in reversed(range(len(value))):
                    spot = task.spot.child(str(index), value[index])
                    self._push(_Task(spot, role, copied, str(index), join(place, str(index)), task.inside))
        else:
            _put(task, value)

    def _count(self, task: _Task) -> None:
        if task.spot.part is not self._own or task.inside:
            self._copies += 1
        if self._copies > _MAX_COPIES:
            message = "references to other files repeat too much of them"
            help = "refer to components, which are there once, from where it is repeated"
            raise failure("too-large", message, help, self._own.name)

    def _write(self, task: _Task, members: Mapping[str, Spot], ref: str | None = None) -> None:
        """Write an object, whose members may come from several files; they are copied in turn."""
        copied: dict[str, JsonValue] = {key: spot.value for key, spot in members.items()}
        if ref is not None:
            copied["$ref"] = ref
        _put(task, copied)
        if task.place.startswith("#/components/") and task.place.count("/") == 2:
            self._claim(task, members)
        for key, spot in reversed(list(members.items())):
            role = task.role.of(key)
            if role is not None and isinstance(spot.value, dict | list) and not (ref is not None and key == "$ref"):
                first = task.role is COMPONENTS or role is COMPONENTS
                below = _Task(spot, role, copied, key, join(task.place, key), task.inside)
                (self._first if first else self._tasks).append(below)
        mapping = members.get("discriminator")
        if mapping is not None and task.role.section == "schemas":
            copied["discriminator"] = self._mapped(mapping)

    def _push(self, task: _Task) -> None:
        if isinstance(task.spot.value, dict | list):
            self._tasks.append(task)

    def _claim(self, section: _Task, members: Mapping[str, Spot]) -> None:
        """Note what of other files components are: those that are nothing but a reference become what it means."""
        for key, spot in members.items():
            ref = sole(spot.value)
            found = spot if ref is None or ref.startswith("#") else self._references.resolve(spot, ref)
            if found is not None and found.part is not self._own:
                self._placed.setdefault((found.part.location, found.at), join(section.place, key))

    def _refers(self, task: _Task, value: dict[str, JsonValue], ref: str) -> bool:
        """Deal with a reference; False for one that stays as it is."""
        spot, role = task.spot, task.role
        if spot.part is self._own and ref.startswith("#"):
            return False
        found = self._references.resolve(spot, ref)
        if found is None:
            if role.section is None and role is not LISTED:
                self._references.error(spot, "remote-ref", f"{ref[:200]!a} is outside this document", _REMOTE)
            return False
        alone = len(value) == 1
        is_component = self._placed.get((found.part.location, found.at)) == task.place
        if not is_component and (role.section is not None or (role is LISTED and not alone)):
            pointer = self._pointer(found, role, _named_by(ref))
            own = {key: spot.child(key, item) for key, item in value.items()}
            self._write(task, own, pointer)
        else:
            self._insert(task, found)
        return True

    def _insert(self, task: _Task, found: Spot) -> None:
        """Put what a reference means where it stands; what stands beside it comes before."""
        around, spot = dict[str, Spot](), task.spot
        inside = task.inside
        while True:
            key = (found.part.location, found.at)
            if key in inside:
                self._references.error(task.spot, "circular-ref", "the reference leads back to itself", "")
                return
            inside = (*inside, key)
            if isinstance(spot.value, dict):
                for name, item in spot.value.items():
                    if name != "$ref" and name not in around:
                        around[name] = spot.child(name, item)
            spot = found
            ref = spot.value.get("$ref") if isinstance(spot.value, dict) else None
            following = self._references.resolve(spot, ref) if isinstance(ref, str) else None
            if following is None:
                break
            found = following
        self.origins[task.place] = (spot.part.name, spot.at)
        at_place = task._replace(spot=spot, inside=inside)
        if not around or not isinstance(spot.value, dict):
            self._copy(at_place)
            return
        for name, beside in around.items():
            self.origins[join(task.place, name)] = (beside.part.name, beside.at)
        theirs = {name: spot.child(name, item) for name, item in spot.value.items()}
        self._write(at_place, theirs | around)

    def _pointer(self, found: Spot, role: Role, hint: str | None) -> Pointer:
        """Return where in the result a value of a file is, and put it there."""
        if found.part is self._own:
            return found.at
        unit, rest = _unit(found, role)
        key = (unit.part.location, unit.at)
        if key not in self._placed:
            section = str(role.section or "pathItems")
            name = self._name(section, unit, hint if not rest else None)
            place = self._placed[key] = join("#/components", section, name)
            components = self._result.setdefault("components", {})
            holder = components.setdefault(section, {}) if isinstance(components, dict) else None
            if not isinstance(holder, dict):
                self._result["components"] = {section: (holder := dict[str, JsonValue]())}
            self.origins[place] = (unit.part.name, unit.at)
            holder[name] = unit.value
            self._later.append(_Task(unit, role, holder, name, place))
        return join(self._placed[key], *rest)

    def _name(self, section: str, unit: Spot, hint: str | None) -> str:
        """Return a free name: that of the key or file, before which come those of folders where it is taken."""
        components = self._result.get("components")
        listed = components.get(section) if isinstance(components, dict) else None
        taken = {_plain(name) for name in listed} if isinstance(listed, dict) else set[str]()
        path = PurePosixPath(unit.part.name)
        steps = [*(step for step in path.parts[:-1] if step not in ("/", ".", "..")), path.stem]
        tokens = tokens_of(unit.at)
        if tokens:
            steps.append(hint or tokens[-1])
        for count in range(2 if tokens and tokens[-1].isdigit() else 1, len(steps) + 1):
            name = "_".join(steps[-count:])
            if _plain(name) and _plain(name) not in taken:
                return name
        number, name = 2, "_".join(steps[-2:])
        while _plain(f"{name}_{number}") in taken:
            number += 1
        return f"{name}_{number}"

    def _mapped(self, discriminator: Spot) -> JsonValue:
        """Return a discriminator in whose mapping files are schemas of the result."""
        value = discriminator.value
        mapping = value.get("mapping") if isinstance(value, dict) else None
        if not isinstance(value, dict) or not isinstance(mapping, dict):
            return value
        listed = discriminator.child("mapping", mapping)
        return {**value, "mapping": {key: self._variant(listed.child(key, item)) for key, item in mapping.items()}}

    def _variant(self, spot: Spot) -> JsonValue:
        ref, other = spot.value, spot.part is not self._own
        if not isinstance(ref, str) or not (_FILE.fullmatch(ref) or (other and ref.startswith("#"))):
            return ref
        found = self._references.resolve(spot, ref)
        return ref if found is None else self._pointer(found, _SCHEMA, None)


_REMOTE = "download it and refer to the file, or say --allow-remote"
_SCHEMA = COMPONENTS.members["schemas"].others or Role()


def _put(task: _Task, value: JsonValue) -> None:
    if isinstance(task.into, dict):
        task.into[task.key] = value
    else:
        task.into[int(task.key)] = value


def _named_by(ref: str) -> str | None:
    """The key that a reference into a file names."""
    path, _, fragment = ref.partition("#")
    return tokens_of(unquote(fragment))[-1] if path and "/" in fragment else None


def _unit(found: Spot, role: Role) -> tuple[Spot, list[str]]:
    """Split a value into the schema that has a name and the way to a part of it."""
    if role.section != "schemas":
        return found, []
    tokens = tokens_of(found.at)
    around = Spot(found.part, Pointer("#"), found.part.root)
    for index, token in enumerate(tokens):
        value = around.value
        if token in SCHEMA_STEPS and isinstance(value, dict) and _is_schema(value, token):
            return around, tokens[index:]
        if isinstance(value, dict):
            around = around.child(token, value[token])
        elif isinstance(value, list):
            around = around.child(token, value[int(token)])
    return found, []


def _is_schema(value: Mapping[str, JsonValue], step: str) -> bool:
    kind, inner = value.get("type"), value.get(step)
    return isinstance(kind, str | list) or isinstance(inner, list) or step == "properties"


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()
