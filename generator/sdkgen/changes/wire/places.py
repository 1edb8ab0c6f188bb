"""Words for places of a document that stay the same while the text around them changes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sdkgen.model.pointers import tokens_of

_COMPONENTS = ("components", "schemas")
_SILENT = {"schema", "allOf", "not", "$defs", "definitions"}
_SECTIONS = {
    "parameters": "parameter",
    "responses": "response",
    "requestBodies": "body",
    "headers": "header",
    "securitySchemes": "security scheme",
}
_METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
ARROW = " > "


@dataclass(frozen=True, slots=True)
class Where:
    """A place in both documents; None where it is in one of them alone."""

    old_at: str | None
    new_at: str | None
    words: tuple[str, ...]
    exact: bool = True
    """Whether the pointers are those of the schema itself, rather than of the union that it is a variant of."""

    def step(self, word: str, old_at: str | None, new_at: str | None) -> Where:
        """Return a place below this one."""
        return Where(old_at, new_at, (*self.words, word))

    def inside(self, word: str, token: str) -> Where:
        """Return the place of the items or values of this one."""
        old = f"{self.old_at}/{token}" if self.old_at is not None else None
        new = f"{self.new_at}/{token}" if self.new_at is not None else None
        return replace(self, old_at=old, new_at=new, words=(*self.words, word))

    @property
    def text(self) -> str:
        """The place in words, such as `GET /calls > 200 > data`."""
        return ARROW.join(self.words)


def is_component(pointer: str) -> bool:
    """Tell whether a pointer is that of a schema with a name."""
    tokens = tokens_of(pointer)
    return len(tokens) == 3 and tuple(tokens[:2]) == _COMPONENTS


def defined(old: str | None, new: str | None, fallback: Where) -> Where:
    """Return the place of a definition: under the name that either document gives it.

    Args:
        old: Its pointer in the old document; None where the schema stands inline there.
        new: The same for the new document.
        fallback: Where it is used.
    """
    pointers = [pointer for pointer in (new, old) if pointer is not None]
    best = next((pointer for pointer in pointers if "components" in pointer[:13]), pointers[0])
    return Where(old or fallback.old_at, new or fallback.new_at, words_of(best))


def words_of(pointer: str) -> tuple[str, ...]:
    """Return a pointer to a schema in words: `#/paths/~1calls/get/responses/200/...` is `GET /calls`, `200`."""
    tokens = tokens_of(pointer)
    match tokens:
        case ["components", "schemas", name, *rest]:
            return (name, *_inside(rest))
        case ["components", section, name, *rest]:
            return (f"{_SECTIONS.get(section, section)} {name}", *_inside(rest))
        case ["paths", path, method, *rest] if method in _METHODS:
            return (f"{method.upper()} {path}", *_inside(rest))
        case ["webhooks", name, method, *rest] if method in _METHODS:
            return (f"webhook {name}", *_inside(rest))
        case ["paths", path, *rest]:
            return (path, *_inside(rest))
        case _:
            return tuple(tokens) or ("#",)


def _inside(tokens: list[str]) -> tuple[str, ...]:
    words: list[str] = []
    steps = iter(tokens)
    for step in steps:
        if step in {"properties", "responses", "patternProperties"}:
            words.append(next(steps, ""))
        elif step == "requestBody":
            words.append("body")
        elif step == "parameters":
            words.append(f"parameter {next(steps, '')}")
        elif step == "items":
            words.append("[]")
        elif step == "additionalProperties":
            words.append("{}")
        elif step in {"oneOf", "anyOf"}:
            words.append(f"variant {int(number) + 1}" if (number := next(steps, "")).isdigit() else number)
        elif step in {"content", "allOf"}:
            next(steps, None)
        elif step not in _SILENT:
            words.append(step)
    return tuple(words)
