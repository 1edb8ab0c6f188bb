"""What the functions of this package share while one document is parsed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from sdkgen.document.resolver import Node, Problem, Resolver, Unresolved
from sdkgen.model.ir import Content, Parameter, Pointer, TypeDef, TypeId, TypeRef
from sdkgen.openapi.log import Log
from sdkgen.openapi.read import Keywords, keywords

if TYPE_CHECKING:
    from sdkgen.openapi.merged_schema import Facts

Work: TypeAlias = Callable[[], None]


_COMPONENTS = "#/components/schemas/"


def is_component(at: Pointer) -> bool:
    """Whether a pointer is that of a schema with a name."""
    return at.startswith(_COMPONENTS) and "/" not in at[len(_COMPONENTS) :]


class Context:
    """The document, the findings, and the definitions made so far.

    Definitions are made from a queue, so that nested objects need no deep recursion. `depth` counts the schemas that
    are being converted inside each other.
    """

    def __init__(self, root: Node, log: Log) -> None:
        self.root = root
        self.log = log
        self.resolver = Resolver(root.value)
        self.types: dict[TypeId, TypeDef] = {}
        self.nullable: set[TypeId] = set()
        """Components whose references all allow null, because their definition does."""
        self.done: dict[Pointer, TypeRef] = {}
        self.open: set[Pointer] = set()
        """Schemas outside the components that are being converted because of a reference."""
        self.looped: set[Pointer] = set()
        """Those of them that refer to themselves, and so need a definition."""
        self.apart: set[Pointer] = set()
        """Schemas nested so deeply that they got a definition."""
        self.claimed: set[TypeId] = set()
        self.facts: dict[Pointer, Facts] = {}
        self.referenced: dict[tuple[tuple[Pointer, tuple[str, ...]], ...], Facts] = {}
        """What is said behind references, by the places where it stands."""
        self.subtypes: dict[Pointer, list[Pointer]] | None = None
        """The components that name each schema in their `allOf`, once somebody asked."""
        self.heir_lists: dict[Pointer, bool] = {}
        """Whether each `oneOf` and `anyOf` asked about lists the heirs of its schema."""
        self.depth = 0
        self.parameters: dict[Pointer, Parameter | None] = {}
        self.contents: dict[Pointer, tuple[Content, ...]] = {}
        """Parameters and response contents by place, so that shared components are read once."""
        self._keywords: dict[Pointer, Keywords] = {}
        self._queue: deque[Work] = deque()

    def claim(self, id: TypeId, work: Work) -> None:
        """Define `id` later through `work`, unless that has been asked before."""
        if id not in self.claimed:
            self.claimed.add(id)
            self.later(work)

    def later(self, work: Work) -> None:
        """Do `work` once the schema at hand is converted."""
        self._queue.append(work)

    def drain(self) -> None:
        """Make all definitions that are still to be made."""
        while self._queue:
            self._queue.popleft()()

    def components(self, section: str) -> list[Node]:
        """The members of one section of `components`; none, reported, where it is no object."""
        components = self.root.child("components")
        listed = components.child(section) if components else None
        if listed is not None and not isinstance(listed.value, dict):
            message = f"`{section}` is not an object"
            self.log.error("bad-member", listed.at, message, f"there are no {section}")
        return [node for _, node in listed.members()] if listed else []

    def keywords(self, node: Node) -> Keywords:
        """The keywords of a schema; each schema is read once."""
        if node.at not in self._keywords:
            self._keywords[node.at] = keywords(node, self.log)
        return self._keywords[node.at]

    def target(self, node: Node, consequence: str) -> Node | None:
        """The node that the `$ref` of `node` means, one step away; reported where there is none."""
        ref = node.value.get("$ref") if isinstance(node.value, dict) else None
        if not isinstance(ref, str):
            self.log.error("bad-ref", node.at, "`$ref` is not text", consequence)
            return None
        found = self.resolver.resolve(ref)
        if isinstance(found, Unresolved):
            self._unresolved(ref, found, node, consequence)
            return None
        return found

    def follow(self, node: Node, consequence: str) -> Node | None:
        """The node at the end of a chain of references, which may be `node` itself."""
        seen: set[Pointer] = set()
        while isinstance(node.value, dict) and "$ref" in node.value:
            if node.at in seen:
                self.log.error("circular-ref", node.at, "the reference leads back to itself", consequence)
                return None
            seen.add(node.at)
            target = self.target(node, consequence)
            if target is None:
                return None
            node = target
        return node

    def _unresolved(self, ref: str, found: Unresolved, node: Node, consequence: str) -> None:
        message = {
            Problem.REMOTE: f"{ref[:200]!a} is outside this document and is not fetched",
            Problem.DANGLING: f"{ref[:200]!a} does not exist",
            Problem.CIRCULAR: f"{ref[:200]!a} leads back to itself",
        }[found.problem]
        help = {
            Problem.REMOTE: "say --allow-remote, or download it and refer to the file",
            Problem.DANGLING: f'did you mean "{found.suggestion}"?' if found.suggestion else "",
            Problem.CIRCULAR: "",
        }[found.problem]
        self.log.error(found.problem.value, node.at, message, consequence, help)
