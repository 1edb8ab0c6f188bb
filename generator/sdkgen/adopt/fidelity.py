"""How much of a package its recovered design gives again: calls, arguments, types and pages, counted and listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkgen.adopt.design import wanted_page
from sdkgen.adopt.operations import Matched
from sdkgen.adopt.requirements import requirements
from sdkgen.design.lock import Lock
from sdkgen.plan.call import Call
from sdkgen.plan.plan import Plan
from sdkgen.published.model import Kind, Package, Type


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some things are as they were."""

    equal: int
    of: int
    missing: tuple[tuple[str, str], ...]
    """Each that is not, with the reason."""


@dataclass(frozen=True, slots=True)
class Fidelity:
    """The shares of everything that callers write."""

    calls: Share
    arguments: Share
    """Of methods: all their arguments, with name, kind and requiredness, and the order of those given by position.

    Optional arguments that the document has beside them are no difference, nor that one need not be given any more.
    """
    types: Share
    """Of import paths."""
    pages: Share
    """Of methods that return pages: their class."""

    def shares(self) -> Iterator[tuple[str, Share]]:
        """Yield each share with the word for it."""
        yield "calls", self.calls
        yield "arguments", self.arguments
        yield "types", self.types
        yield "pages", self.pages


def compare(package: Package, found: Iterable[Matched], plan: Plan, lock: Lock) -> Fidelity:
    """Compare a package with the plan that its recovered design gives.

    Args:
        package: What was published.
        found: Its methods, with their operations.
        plan: What the design gives.
        lock: The names that were recovered.
    """
    by_call = {call.dotted: call for call in plan.calls}
    requests = [method for method in package.methods.values() if method.http_method is not None]
    calls = [(item.dotted, "no call has this name") for item in requests if item.dotted not in by_call]
    pairs = [(item, by_call[item.method.dotted]) for item in found if item.method.dotted in by_call]
    pairs = list({item.method.dotted: (item, call) for item, call in pairs}.values())
    arguments = [(item.method.dotted, reason) for item, call in pairs if (reason := _differs(item, call))]
    pages = [(item, call) for item, call in pairs if item.method.page is not None]
    lost = [
        (f"{item.method.dotted} -> {item.method.page}", "it does not page that way")
        for item, call in pages
        if call.page is None or call.page.scheme_class != wanted_page(item)
    ]
    return Fidelity(
        calls=Share(len(requests) - len(calls), len(requests), tuple(calls)),
        arguments=Share(len(pairs) - len(arguments), len(pairs), tuple(arguments)),
        types=_types(package, plan, lock),
        pages=Share(len(pages) - len(lost), len(pages), tuple(lost)),
    )


def _differs(item: Matched, call: Call) -> str | None:
    """Why code that calls the method would not go on working."""
    old = [(each.name, each.kind, each.required) for each in item.method.signature.arguments]
    new = [
        (each.name, Kind.POSITIONAL if each in call.positional else Kind.KEYWORD, each.required)
        for each in call.arguments
    ]
    if "overloads" in requirements(item, call):
        return "other sets of arguments would do"
    if old == new:
        return None
    gone = [name for name, _, _ in old if name not in {other for other, _, _ in new}]
    if gone:
        return f"without {', '.join(gone)}"
    now = set(new) | {(name, kind, True) for name, kind, _ in new}
    changed = {name for name, kind, required in old if (name, kind, required) not in now}
    changed |= {name for name, _, required in new if required and name not in {each[0] for each in old}}
    if changed:
        return f"{', '.join(sorted(changed))}: otherwise required, or otherwise given"
    positional = [[name for name, kind, _ in items if kind is Kind.POSITIONAL] for items in (old, new)]
    return None if positional[0] == positional[1] else f"{', '.join(positional[1])}: in another order"


def _types(package: Package, plan: Plan, lock: Lock) -> Share:
    now = {f"types.{path}" for path in plan.table.pins().values()}
    now |= {
        ".".join(("types", *module.package, module.module, item.name))
        for module in plan.table.modules
        for item in module.others
    }
    public = [item for item in package.types.values() if _is_public(item)]
    missing = [item.path for item in public if item.path not in now]
    reasons = [(path, _reason(path.removeprefix("types."), lock)) for path in missing]
    return Share(len(public) - len(missing), len(public), tuple(reasons))


def _reason(path: str, lock: Lock) -> str:
    key = next((key for key, pinned in lock.types.items() if pinned == path), None)
    if key is not None:
        return f"it is pinned for `{key}`, which no call leads to, or which is another type"
    if path in lock.aliases:
        return f"a further name of `{lock.aliases[path]}`"
    return "no schema was found for it"


def _is_public(item: Type) -> bool:
    return not item.name.startswith("_")
