"""What a project's `pyproject.toml` says that is not the SDK's: it is kept as an edit of the generated one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

Table = Mapping[str, object]
_HEADER = re.compile(r"^\[\[?\s*(?P<name>[^\]\n]+?)\s*\]\]?[ \t]*(?:#[^\n]*)?$")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_USUAL = {
    "httpx",
    "pydantic",
    "typing-extensions",
    "anyio",
    "distro",
    "sniffio",
    "cached-property",
    "jiter",
    "tokenizers",
}
"""What SDKs of Stainless need."""
_TOOLS = ("build-system", "project.optional-dependencies", "project.urls", "tool.hatch", "tool.rye", "tool.uv")
"""Tables that are about how Stainless builds the package, with those below them."""
_LOWEST = (3, 10)
"""The oldest Python that generated code runs on."""
_BOUND = re.compile(r">=\s*3\.(\d+)")
_DEPENDENCIES = "dependencies = [\n"


@dataclass(frozen=True, slots=True)
class Kept:
    """The generated metadata with what the project had beside."""

    text: str
    """The whole file."""
    kept: tuple[str, ...]
    """What was taken over, a line each."""
    lost: tuple[str, ...]
    """What cannot be, a line each with the reason."""


def parsed(data: bytes) -> Table:
    """Return what a `pyproject.toml` says; nothing where it cannot be read."""
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}


def project(data: bytes) -> Table:
    """Return its table `project`."""
    return _table(parsed(data), "project")


def licence(data: bytes) -> str | None:
    """Return the licence that it names, in either of the two forms."""
    said = project(data).get("license")
    found = _table(project(data), "license").get("text") if isinstance(said, dict) else said
    return found if isinstance(found, str) and "\n" not in found else None


def kept(old: bytes, pure: bytes, generated: bytes) -> Kept:
    """Return the generated file with what the old one had of the maintainer's.

    Args:
        old: As it is.
        pure: As Stainless generated it; empty where that is not known.
        generated: As it is generated now.
    """
    text, done, lost = generated.decode(), list[str](), list[str]()
    said = project(old).get("requires-python")
    if isinstance(said, str):
        text = _with_python(text, said, done, lost)
    text = _with_dependencies(text, _added(old, pure), done)
    ours, theirs = dict(_tables(text)), dict(_tables(old.decode("utf-8", "replace")))
    now, before = parsed(old), parsed(pure)
    for name, lines in theirs.items():
        if _is_usual(name, _at(now, name), before):
            continue
        if name in ours:
            lost.append(f"[{name}]: the generated file has a table of this name")
            continue
        text = f"{text.rstrip()}\n\n{lines}\n"
        done.append(f"[{name}]")
    try:
        tomllib.loads(text)
    except ValueError:
        return Kept(
            generated.decode(), (), (*lost, *(f"{item}: it cannot stand in the generated file" for item in done))
        )
    return Kept(text, tuple(done), tuple(lost))


def _with_python(text: str, said: str, done: list[str], lost: list[str]) -> str:
    bound = _BOUND.search(said)
    if bound is None or int(bound[1]) < _LOWEST[1]:
        lost.append(f"requires-python {said}: generated code needs Python {_LOWEST[0]}.{_LOWEST[1]}")
        return text
    if int(bound[1]) > _LOWEST[1]:
        done.append(f"requires-python {said}")
        return re.sub(
            r'^requires-python = "[^"\n]*"$', f'requires-python = "{said}"', text, count=1, flags=re.MULTILINE
        )
    return text


def _added(old: bytes, pure: bytes) -> list[str]:
    """Return the dependencies that are the maintainer's."""
    before = {_name(item) for item in _texts(project(pure).get("dependencies"))} | _USUAL
    return [item for item in _texts(project(old).get("dependencies")) if _name(item) not in before]


def _with_dependencies(text: str, added: list[str], done: list[str]) -> str:
    at = text.find(_DEPENDENCIES)
    if not added or at < 0:
        return text
    end = text.index("\n]", at) + 1
    lines = "".join(f"    {_quoted(item)},\n" for item in added)
    done += [f"dependency {item}" for item in added]
    return f"{text[:end]}{lines}{text[end:]}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _is_usual(name: str, here: object, before: Table) -> bool:
    """Tell whether a table is Stainless's, not the maintainer's."""
    if before and name not in ("project", "build-system"):
        return here is not None and here == _at(before, name)
    return name == "project" or any(f"{name}.".startswith(f"{usual}.") for usual in _TOOLS)


def _tables(text: str) -> Iterator[tuple[str, str]]:
    """Yield each table with its lines; those of one name that is repeated together."""
    found: dict[str, list[str]] = {}
    name, text_end = "", ""
    for line in text.splitlines():
        header = _HEADER.match(line) if not text_end else None
        if header is not None:
            name = header["name"].replace('"', "")
        found.setdefault(name, []).append(line)
        for quotes in ('"""', "'''"):
            if line.count(quotes) % 2 and text_end in ("", quotes):
                text_end = "" if text_end else quotes
    yield from ((name, "\n".join(lines).strip()) for name, lines in found.items() if name)


def _at(content: Table, name: str) -> object:
    value: object = content
    for step in name.split("."):
        value = cast("Table", value).get(step) if isinstance(value, dict) else None
    return value


def _table(content: Table, key: str) -> Table:
    found = content.get(key)
    return cast("Table", found) if isinstance(found, dict) else {}


def _texts(value: object) -> list[str]:
    return [item for item in cast("list[object]", value) if isinstance(item, str)] if isinstance(value, list) else []


def _name(requirement: str) -> str:
    found = _NAME.match(requirement.strip())
    return re.sub(r"[-_.]+", "-", found[0]).lower() if found is not None else requirement
