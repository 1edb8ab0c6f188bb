"""References through the files of a document: what each means, or why it means nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple
from urllib.parse import unquote

from sdkgen.diagnostics.diagnostic import Diagnostic, Failure, Severity
from sdkgen.diagnostics.positions import Positions
from sdkgen.document.decode import decode
from sdkgen.document.reach import Files, Outside
from sdkgen.document.resolver import Resolver, Unresolved
from sdkgen.document.same_file import anchor_at, ids_of, means_id
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import join, tokens_of

_MAX_HOPS = 32
_OUTSIDE = "move it there, or name a folder that holds it with --ref-root"


@dataclass(eq=False)
class Part:
    """One file of a document."""

    location: str
    name: str
    data: bytes
    text: str
    root: JsonValue
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])

    @cached_property
    def ids(self) -> frozenset[str]:
        """The URIs that its schemas have by `$id`, and itself by `$self`."""
        return ids_of(self.root) if "$id" in self.text or "$self" in self.text else frozenset()

    @cached_property
    def places(self) -> Positions:
        """Where its values stand."""
        return Positions(self)


class Spot(NamedTuple):
    """A value of a file."""

    part: Part
    at: Pointer
    value: JsonValue

    def child(self, key: str, value: JsonValue) -> Spot:
        """Its member or entry."""
        return Spot(self.part, join(self.at, key), value)


class References:
    """The references of a document and of the files that it leads to."""

    def __init__(self, own: Part, files: Files) -> None:
        self.own = own
        self.parts = {own.location: own}
        """The files that were read, by location; the document first."""
        self.problems: dict[tuple[str, Pointer], Diagnostic] = {}
        """What leads nowhere, by the file and place of the reference."""
        self._files = files

    def resolve(self, spot: Spot, ref: str) -> Spot | None:
        """Return what the reference of an object means, at the end of a chain through files.

        None for one that is not followed, or that leads nowhere, which is noted then.
        """
        found: Spot | None = None
        for _ in range(_MAX_HOPS):
            part = spot.part if found is None else found.part
            following = self._step(part, ref, spot)
            if following is None:
                return found
            found = following
            inner = sole(found.value)
            if inner is None or (found.part is self.own and inner.startswith("#")):
                return found
            ref = inner
        self.error(spot, "circular-ref", "the reference leads back to itself", "")
        return None

    def _step(self, part: Part, ref: str, spot: Spot) -> Spot | None:
        path, _, fragment = ref.partition("#")
        if part.ids and means_id(part.root, spot.at if part is spot.part else "#", path, part.ids):
            return None
        target: Part | None = part
        if path:
            try:
                location = self._files.locate(part.location, path)
            except Outside as error:
                self.error(spot, "outside-ref", f"{ref[:200]!a} cannot be read: {error}", _OUTSIDE)
                return None
            target = self._read(location, spot, ref) if location is not None else None
        if target is None:
            return None
        found = self._walk(target, fragment, spot) or self._walk(target, unquote(fragment), spot)
        if found is None:
            self._dangling(target, ref, fragment, spot)
        return found

    def _walk(self, part: Part, fragment: str, spot: Spot) -> Spot | None:
        found = Spot(part, Pointer("#"), part.root)
        if fragment and not fragment.startswith("/"):
            at = anchor_at(part.root, fragment)
            return self._walk(part, at[1:], spot) if at is not None else None
        for token in tokens_of(fragment):
            value = found.value
            if isinstance(value, dict) and token not in value and isinstance(ref := value.get("$ref"), str):
                through = self._step(found.part, ref, spot)
                if through is None:
                    return None
                found, value = through, through.value
            if isinstance(value, dict) and token in value:
                found = found.child(token, value[token])
            elif isinstance(value, list) and token.isascii() and token.isdigit() and int(token[:9]) < len(value):
                found = found.child(token, value[int(token)])
            else:
                return None
        return found

    def _read(self, location: str, spot: Spot, ref: str) -> Part | None:
        if location not in self.parts:
            try:
                data = self._files.read(location)
            except Failure as error:
                why = error.diagnostics[0]
                self.error(spot, why.code, f"{ref[:200]!a} leads to {why.source}: {why.message}", why.help)
                return None
            name = self._files.name(location)
            text, root, said = decode(data, name)
            self.parts[location] = Part(location, name, data, text, root, said)
        return self.parts[location]

    def _dangling(self, part: Part, ref: str, fragment: str, spot: Spot) -> None:
        near = Resolver(part.root).resolve(f"#{fragment}")
        other = near.suggestion if isinstance(near, Unresolved) else None
        message = f"{ref[:200]!a} does not exist"
        help = f'did you mean "{ref.partition("#")[0]}{other}"?' if other else f"look into {part.name}"
        self.error(spot, "dangling-ref", message, help)

    def error(self, spot: Spot, code: str, message: str, help: str) -> None:
        """Note that the reference of an object leads nowhere."""
        place, name = spot.part.places.find(spot.at), spot.part.name
        found = Diagnostic(code, spot.at, message, "nothing is generated", help, Severity.ERROR, name, place)
        self.problems.setdefault((spot.part.location, spot.at), found)


def sole(value: JsonValue) -> str | None:
    """The reference that a value is, with nothing beside it."""
    ref = value.get("$ref") if isinstance(value, dict) and len(value) == 1 else None
    return ref if isinstance(ref, str) else None
