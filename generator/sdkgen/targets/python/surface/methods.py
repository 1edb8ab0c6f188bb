"""Methods of two surfaces compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.plan.types import Direction
from sdkgen.targets.findings import Draft, Level
from sdkgen.targets.python.surface.annotations import Names, judge
from sdkgen.targets.python.surface.surface import Key, Method, Parameter
from sdkgen.targets.python.surface.types import shown
from sdkgen.targets.python.syntax.type_expr import Expr


@dataclass(frozen=True, slots=True)
class Methods:
    """Compares methods."""

    names: Names

    def compare(self, old: Mapping[str, Method], new: Mapping[str, Method]) -> Iterator[Draft]:
        """Yield what changed for callers of methods."""
        for call, item in old.items():
            other = new.get(call)
            if other is None or (other.removed and not item.removed):
                yield _gone(item, other)
            elif not item.removed:
                yield from self._method(item, other)
        renamed = {item.alias_of for call, item in new.items() if call in old}
        for call, item in new.items():
            if call not in old and call not in renamed and item.alias_of is None and not item.removed:
                text = f"`client.{call}` is new"
                yield Draft("method-added", Level.MINOR, call, text, item.resource, None, item.at, None, written(item))

    def _method(self, old: Method, new: Method) -> Iterator[Draft]:
        if new.alias_of is not None and old.alias_of is None:
            text = f"`client.{old.call}` is called `client.{new.alias_of}` now; the old name works, but is deprecated"
            now = Method(new.alias_of, new.resource, new.operation, new.parameters, new.returns, new.at)
            yield Draft(
                "method-renamed", Level.MINOR, old.call, text, old.resource, old.at, new.at, written(old), written(now)
            )
        level = judge(old.returns, new.returns, Direction.RESPONSE, self.names)
        if level is not None:
            text = f"`client.{old.call}` returns {_plain(new.returns)}, returned {_plain(old.returns)}"
            before, after = (f"client.{item.call}(...) -> {shown(item.returns)}" for item in (old, new))
            yield Draft("return-type", level, f"{old.call}()", text, old.resource, old.at, new.at, before, after)
        yield from self._parameters(old, new)

    def _parameters(self, old: Method, new: Method) -> Iterator[Draft]:
        before = {item.key: item for item in old.parameters.values()}
        after = {_like(item, old, new): item for item in new.parameters.values()}
        names = {item.name for item in after.values()}
        for key, item in before.items():
            other = after.get(key)
            if other is None:
                verb = "no longer takes" if item.name not in names else "takes something else as"
                text = f"`client.{old.call}` {verb} `{item.name}`"
                yield _draft("argument-removed", Level.BREAKING, text, item, None, old, new)
            else:
                yield from self._parameter(item, other, old, new)
        for key, item in after.items():
            if key not in before:
                level = Level.BREAKING if item.required else Level.MINOR
                code = "argument-added-required" if item.required else "argument-added"
                text = f"`client.{new.call}` {'needs' if item.required else 'takes'} `{item.name}`"
                yield _draft(code, level, text, None, item, old, new)

    def _parameter(self, old: Parameter, new: Parameter, method: Method, now: Method) -> Iterator[Draft]:
        if old.name != new.name:
            text = f"the argument `{old.name}` of `client.{method.call}` is called `{new.name}` now"
            yield _draft("argument-renamed", Level.BREAKING, text, old, new, method, now)
        if old.required != new.required:
            word = "required" if new.required else "optional"
            level = Level.BREAKING if new.required else Level.MINOR
            text = f"the argument `{new.name}` of `client.{method.call}` is {word} now"
            yield _draft(f"argument-{word}", level, text, old, new, method, now)
        if old.positional and not new.positional:
            text = f"the argument `{new.name}` of `client.{method.call}` must be passed by name now"
            yield _draft("argument-keyword", Level.BREAKING, text, old, new, method, now)
        judged = judge(old.type, new.type, Direction.REQUEST, self.names)
        if judged is not None:
            what = f"the argument `{new.name}` of `client.{method.call}`"
            text = f"{what} is {_plain(new.type)}, was {_plain(old.type)}"
            yield _draft("argument-type", judged, text, old, new, method, now)


def _like(item: Parameter, old: Method, new: Method) -> Key:
    """Return the key that an argument had in the old method: one that is sent elsewhere now keeps its name, and one of
    the path may be called otherwise.
    """
    if any(other.key == item.key for other in old.parameters.values()):
        return item.key
    before = old.parameters.get(item.name)
    if before is not None and all(other.key != before.key for other in new.parameters.values()):
        return before.key
    was, now = (
        [each.key for each in method.parameters.values() if each.key[0] == "path" and each.positional]
        for method in (old, new)
    )
    return dict(zip(now, was, strict=False)).get(item.key, item.key)


def _gone(item: Method, stub: Method | None) -> Draft:
    if stub is not None:
        text = f"`client.{item.call}` raises `RemovedOperationError`: its operation is gone"
        return Draft("method-retired", Level.MINOR, item.call, text, item.resource, item.at, None, written(item))
    text = f"`client.{item.call}` is gone"
    return Draft("method-removed", Level.BREAKING, item.call, text, item.resource, item.at, None, written(item))


def _draft(
    code: str, level: Level, text: str, old: Parameter | None, new: Parameter | None, method: Method, now: Method
) -> Draft:
    item = old or new
    assert item is not None
    typed = code in {"argument-type", "argument-required", "argument-optional"}
    return Draft(
        code=code,
        level=level,
        subject=f"{method.call}({item.name})",
        message=text,
        resource=now.resource,
        old_at=old.at if old is not None else None,
        new_at=new.at if new is not None else None,
        before=_argument(method, old, typed=typed),
        after=_argument(now, new, typed=typed),
        written=True,
    )


def _argument(method: Method, item: Parameter | None, *, typed: bool) -> str | None:
    if item is None:
        return None
    if not typed:
        return f"client.{method.call}({item.name}=...)"
    return f"client.{method.call}({item.name}: {shown(item.type)}{'' if item.required else ' = omit'})"


def written(method: Method) -> str:
    """Return a call of a method with the arguments that it needs."""
    needed = [item for item in method.parameters.values() if item.required]
    texts = [item.name if item.positional else f"{item.name}=..." for item in needed]
    optional = ["..."] if len(needed) < len(method.parameters) else []
    return f"client.{method.call}({', '.join([*texts, *optional])})"


def _plain(expr: Expr) -> str:
    """Return a type as people say it, cut where it is long."""
    annotation = shown(expr)
    return f"`{annotation}`" if len(annotation) <= _LONGEST else f"`{annotation[:_LONGEST]}…`"


_LONGEST = 120
