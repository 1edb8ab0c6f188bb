"""Methods of two surfaces compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.plan.types import Direction
from sdkgen.targets.findings import Draft, Level
from sdkgen.targets.surface.annotations import Annotation, Names, judge
from sdkgen.targets.surface.surface import Key, Method, Parameter, Words


@dataclass(frozen=True, slots=True)
class Methods:
    """Compares methods."""

    names: Names
    words: Words

    def compare(self, old: Mapping[str, Method], new: Mapping[str, Method]) -> Iterator[Draft]:
        """Yield what changed for callers of methods."""
        for call, item in old.items():
            other = new.get(call)
            if other is None or (other.removed and not item.removed):
                yield self._gone(item, other)
            elif not item.removed:
                yield from self._method(item, other)
        renamed = {item.alias_of for call, item in new.items() if call in old}
        for call, item in new.items():
            if call not in old and call not in renamed and item.alias_of is None and not item.removed:
                text = f"`client.{call}` is new"
                yield Draft(
                    "method-added", Level.MINOR, call, text, item.resource, None, item.at, None, self.words.call(item)
                )

    def _method(self, old: Method, new: Method) -> Iterator[Draft]:
        if new.alias_of is not None and old.alias_of is None:
            text = f"`client.{old.call}` is called `client.{new.alias_of}` now; the old name works, but is deprecated"
            now = Method(new.alias_of, new.resource, new.operation, new.parameters, new.returns, new.at)
            before, after = map(self.words.call, (old, now))
            resource = old.resource
            yield Draft("method-renamed", Level.MINOR, old.call, text, resource, old.at, new.at, before, after)
        level = judge(old.returns, new.returns, Direction.RESPONSE, self.names)
        if level is not None:
            text = f"`client.{old.call}` returns {_plain(new.returns)}, returned {_plain(old.returns)}"
            before, after = map(self.words.returning, (old, new))
            yield Draft("return-type", level, f"{old.call}()", text, old.resource, old.at, new.at, before, after)
        yield from self._parameters(old, new)
        if old.options != new.options:
            yield self._moved_options(old, new)

    def _parameters(self, old: Method, new: Method) -> Iterator[Draft]:
        before = {item.key: item for item in old.parameters.values()}
        after = {_like(item, old, new): item for item in new.parameters.values()}
        names = {item.name for item in after.values()}
        for key, item in before.items():
            other = after.get(key)
            if other is None:
                verb = "no longer takes" if item.name not in names else "takes something else as"
                text = f"`client.{old.call}` {verb} `{item.name}`"
                yield self._draft("argument-removed", Level.BREAKING, text, item, None, old, new)
            else:
                yield from self._parameter(item, other, old, new)
        for key, item in after.items():
            if key not in before:
                level = Level.BREAKING if item.required else Level.MINOR
                code = "argument-added-required" if item.required else "argument-added"
                text = f"`client.{new.call}` {'needs' if item.required else 'takes'} `{item.name}`"
                yield self._draft(code, level, text, None, item, old, new)

    def _parameter(self, old: Parameter, new: Parameter, method: Method, now: Method) -> Iterator[Draft]:
        if old.name != new.name and (old.named or new.named):
            text = f"the argument `{old.name}` of `client.{method.call}` is called `{new.name}` now"
            yield self._draft("argument-renamed", Level.BREAKING, text, old, new, method, now)
        if old.required != new.required:
            word = "required" if new.required else "optional"
            level = Level.BREAKING if new.required else Level.MINOR
            text = f"the argument `{new.name}` of `client.{method.call}` is {word} now"
            yield self._draft(f"argument-{word}", level, text, old, new, method, now)
        if old.positional and not new.positional:
            text = f"the argument `{new.name}` of `client.{method.call}` must be passed by name now"
            yield self._draft("argument-keyword", Level.BREAKING, text, old, new, method, now)
        elif old.named and not new.named:
            text = f"the argument `{new.name}` of `client.{method.call}` must be passed by position now"
            yield self._draft("argument-positional", Level.BREAKING, text, old, new, method, now)
        judged = judge(old.type, new.type, Direction.REQUEST, self.names)
        if judged is not None:
            what = f"the argument `{new.name}` of `client.{method.call}`"
            text = f"{what} is {_plain(new.type)}, was {_plain(old.type)}"
            yield self._draft("argument-type", judged, text, old, new, method, now)

    def _moved_options(self, old: Method, new: Method) -> Draft:
        number = _ORDINALS[min(new.options or 0, len(_ORDINALS) - 1)]
        text = f"the options of `client.{new.call}` are its {number} argument now"
        before, after = (self.words.call(item, options=True) for item in (old, new))
        subject = f"{old.call}(options)"
        return Draft("options-moved", Level.BREAKING, subject, text, new.resource, old.at, new.at, before, after, True)

    def _gone(self, item: Method, stub: Method | None) -> Draft:
        before = self.words.call(item)
        if stub is not None:
            text = f"`client.{item.call}` raises `RemovedOperationError`: its operation is gone"
            return Draft("method-retired", Level.MINOR, item.call, text, item.resource, item.at, None, before)
        text = f"`client.{item.call}` is gone"
        return Draft("method-removed", Level.BREAKING, item.call, text, item.resource, item.at, None, before)

    def _draft(
        self,
        code: str,
        level: Level,
        text: str,
        old: Parameter | None,
        new: Parameter | None,
        method: Method,
        now: Method,
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
            before=self.words.argument(method, old, typed=typed) if old is not None else None,
            after=self.words.argument(now, new, typed=typed) if new is not None else None,
            written=True,
        )


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


def _plain(type: Annotation) -> str:
    """Return a type as people say it, cut where it is long."""
    annotation = type.text
    return f"`{annotation}`" if len(annotation) <= _LONGEST else f"`{annotation[:_LONGEST]}…`"


_LONGEST = 120
_ORDINALS = ("first", "second", "third", "fourth")
