"""Where an operation stands: its path as steps, among its neighbours."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.plan.naming.rules.facts import OperationFacts, names_one
from sdkgen.plan.naming.rules.neighbours import Neighbours
from sdkgen.plan.naming.rules.phrases import telling_verb_of, verb_of
from sdkgen.plan.naming.rules.steps import Fixed, Steps, bare, fixed_of, is_version, segments_of, steps_of, version_of
from sdkgen.plan.naming.rules.verbs import is_verb
from sdkgen.words.casing import words


@dataclass(frozen=True, slots=True)
class Place:
    """One operation among its neighbours."""

    facts: OperationFacts
    steps: Steps
    fixed: Fixed
    neighbours: Neighbours
    said: str | None
    """The verb of the operationId."""
    telling: str | None
    """That verb, where it says more than the HTTP method."""

    @classmethod
    def of(cls, facts: OperationFacts, neighbours: Neighbours) -> Place:
        """Find the place of an operation."""
        steps = steps_of(facts.path)
        fixed = fixed_of(steps)
        things = (*fixed, *("_".join(words(tag)) for tag in facts.tags))
        said = verb_of(facts.operation_id, things)
        telling = telling_verb_of(facts.method, facts.operation_id, things)
        return cls(facts, steps, neighbours.home(fixed), neighbours, said, telling)

    @property
    def version(self) -> str | None:
        """The version that the path begins with, behind what all paths share."""
        found = self.neighbours.prefix
        own = next(iter(fixed_of(self.steps)[len(found) :]), "") if found else ""
        return own if is_version(own) else version_of(self.facts.path)

    @property
    def on_item(self) -> bool:
        """Whether the path stands for one thing: it ends in a parameter."""
        return bool(self.steps) and self.steps[-1] is None and bare(self.facts.path) not in self.neighbours.inner

    @property
    def names_one(self) -> bool:
        """Whether that parameter, or the operationId, speaks of one thing."""
        return self.on_item and names_one(self.facts.path, (self.facts,))

    @property
    def names_action(self) -> bool:
        """Whether the last fixed step is a verb, or operationIds use it as one."""
        return is_verb(self.leaf.partition("_")[0]) or self.fixed in self.neighbours.actions

    @property
    def custom_verb(self) -> bool:
        """Whether the last step is a verb behind a colon: `/users/{id}:follow`."""
        return len(segments_of(self.facts.path)) > bare(self.facts.path).count("/") + 1

    @property
    def parent(self) -> Fixed:
        """The resource above the last fixed step."""
        return self.fixed[:-1]

    @property
    def leaf(self) -> str:
        """The name of the last fixed step."""
        return self.fixed[-1] if self.fixed else ""

    @property
    def nested(self) -> bool:
        """Whether there is a resource above the last fixed step."""
        return len(self.fixed) > 1

    @property
    def alone(self) -> bool:
        """Whether no other operation stands at or below the last fixed step."""
        return self.neighbours.below[self.fixed] == 1

    @property
    def has_items(self) -> bool:
        """Whether one item can be fetched with this path and one parameter more."""
        return self.steps in self.neighbours.under

    def item_has(self, *methods: str) -> bool:
        """Whether one of these HTTP methods exists for one item of this place."""
        return any((self.fixed, method) in self.neighbours.items for method in methods)

    def collection_has(self, *methods: str) -> bool:
        """Whether one of these HTTP methods exists for this place itself."""
        return any((self.fixed, method) in self.neighbours.collections for method in methods)
