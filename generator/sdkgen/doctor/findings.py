"""What the doctor finds, and the overlay actions that would mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.document.resolver import Node, Resolver, Unresolved
from sdkgen.document.roles import METHODS
from sdkgen.model import ir
from sdkgen.model.ir import JsonValue
from sdkgen.model.pointers import tokens_of


@dataclass(frozen=True, slots=True)
class Action:
    """One action of an OpenAPI Overlay."""

    at: ir.Pointer
    reason: str
    update: JsonValue = None
    """What to merge in; None to take the target away."""

    @property
    def removes(self) -> bool:
        """Whether it takes its target away."""
        return self.update is None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that will hurt the users of an SDK."""

    diagnostic: Diagnostic
    actions: tuple[Action, ...] = ()
    """What would mend it, all together; empty where that takes a decision that no program can make."""


@dataclass(frozen=True, slots=True)
class Patient:
    """A document as it is written and as it was understood."""

    root: Mapping[str, JsonValue]
    name: str
    api: ir.Api
    paged: frozenset[str]
    """The operations whose lists continue by themselves."""

    @property
    def resolver(self) -> Resolver:
        """Finds what references mean."""
        return Resolver(dict(self.root))

    def node(self, at: str) -> Node | None:
        """The node at a pointer; None where there is none."""
        found = self.resolver.resolve(at)
        return found if isinstance(found, Node) else None

    def operations(self) -> Iterator[tuple[str, Node]]:
        """Yield every operation as `get /calls` with its node."""
        paths = Node(dict(self.root), ir.Pointer("#")).child("paths")
        for path, item in paths.members() if paths is not None else []:
            more = item.child("additionalOperations")
            listed = [(method, node) for method, node in item.members() if method in METHODS]
            for method, node in (*listed, *(more.members() if more is not None else ())):
                if isinstance(node.value, dict):
                    yield f"{method.lower()} {path}", node


def follow(resolver: Resolver, node: Node) -> Node:
    """Return what a node refers to, or the node itself."""
    for _ in range(32):
        ref = node.value.get("$ref") if isinstance(node.value, dict) else None
        found = resolver.resolve(ref) if isinstance(ref, str) else None
        if found is None or isinstance(found, Unresolved):
            return node
        node = found
    return node


def note(code: str, at: str, message: str, consequence: str, help: str) -> Diagnostic:
    """Return a finding of the doctor's own."""
    return Diagnostic(code, ir.Pointer(at), message, consequence, help, Severity.INFO)


def jsonpath(root: JsonValue, at: str) -> str:
    """Return a pointer as JSONPath (RFC 9535): `$.paths['/calls'].get`."""
    steps = ["$"]
    value = root
    for token in tokens_of(at):
        if isinstance(value, list):
            steps.append(f"[{int(token)}]")
            value = value[int(token)]
            continue
        plain = token.isascii() and token.isidentifier()
        steps.append(f".{token}" if plain else f"['{_quoted(token)}']")
        value = value.get(token) if isinstance(value, dict) else None
    return "".join(steps)


def _quoted(token: str) -> str:
    escaped = token.replace("\\", "\\\\").replace("'", "\\'")
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in escaped)
