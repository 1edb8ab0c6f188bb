"""Whether a user's own code holds with another package, and what to write where it does not."""

from __future__ import annotations

import ast
import os
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from functools import cached_property
from pathlib import Path

from sdkgen.parity.methods import required, routes_of
from sdkgen.parity.uses import FileUses, Given, Use
from sdkgen.published.model import Kind, Method, Package
from sdkgen.published.sources import PackageError

_CLIENT = frozenset(
    {"close", "is_closed", "copy", "with_options", "get", "post", "put", "patch", "delete", "get_api_list", "request"}
    | {"base_url", "timeout", "max_retries", "auth_headers", "default_headers", "default_query", "custom_auth"}
    | {"user_agent", "qs", "platform_headers"}
)
"""What clients have beside resources and options."""
_ALIASES = ("Client", "AsyncClient")
_LIKELY = 0.6
_SKIPPED = {".git", ".venv", "venv", "node_modules", "__pycache__", "site-packages"}


@dataclass(frozen=True, slots=True)
class Checked:
    """One use of the old package, and whether it holds with the new one."""

    at: str
    """File and line."""
    text: str
    """What is used: `client.calls.dial(to=...)`."""
    problem: str | None
    """Why it does not hold; None where it does."""
    hint: str | None = None
    """What was meant, perhaps."""
    held: bool = True
    """Whether it holds with the old package."""


def read_usage(paths: Iterable[Path], old: Package, new: Package) -> list[Checked]:
    """Return every use of a package in some files, checked against another.

    Args:
        paths: Python files, or folders of them.
        old: The package that the files are written for.
        new: The package that they are to hold with.

    Raises:
        PackageError: A file cannot be read, or is not Python.
    """
    names = [*_ALIASES]
    for client in (old.client, new.client):
        names += [name for name in (client.name, client.async_name) if name is not None] if client is not None else []
    before, after = _Checker(old, None), _Checker(new, old)
    found: list[Checked] = []
    for file in _files(paths):
        for use in FileUses(_parsed(file), old.name, frozenset(names)).uses():
            problem, hint = after.check(use)
            held = before.check(use)[0] is None
            found.append(Checked(f"{file}:{use.line}", _written(use, old.name), problem, hint, held))
    return found


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if name not in _SKIPPED)
            yield from (Path(folder, name) for name in sorted(names) if name.endswith(".py"))


def _parsed(file: Path) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(file.read_bytes())
    except OSError as error:
        raise PackageError(f"{file} cannot be read: {error.strerror}") from error
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise PackageError(f"{file} is not Python: {error}") from error


def _written(use: Use, package: str) -> str:
    if use.module is None:
        named = [*["..."] * use.given.positional, *(f"{name}=..." for name in use.given.named)] if use.given else []
        return f"client.{'.'.join(use.chain)}" + (f"({', '.join(named)})" if use.given is not None else "")
    if use.given is not None:
        return f"{use.chain[0]}({', '.join(f'{name}=...' for name in use.given.named)})"
    return ".".join(part for part in (package, use.module, *use.chain) if part)


Verdict = tuple[str | None, str | None]
HOLDS: Verdict = (None, None)


@dataclass
class _Checker:
    """Checks uses against one package."""

    package: Package
    before: Package | None
    """The package that the uses are written for, where that is another."""

    def check(self, use: Use) -> Verdict:
        """Return why a use does not hold, and what was meant."""
        if use.module is not None and self.before is not None and self.before.name != self.package.name:
            return f"the package is `{self.package.name}`", None
        if use.module is None:
            return self._reached(use)
        return self._constructed(use) if use.given is not None else self._imported(use.module, use.chain)

    def _imported(self, module: str, chain: tuple[str, ...]) -> Verdict:
        name = chain[0] if chain else ""
        path = ".".join(part for part in (module, name) if part)
        if path in self.package.modules or name.startswith("__"):
            return HOLDS
        if module not in self.package.modules:
            return f"there is no module `{self.package.name}.{module}`", None
        offered = self._offered(module)
        if not chain or offered is None or name in offered or self.package.find(path) is not None:
            return HOLDS
        elsewhere = next((key for key, names in self.package.type_exports.items() if name in names), None)
        near = get_close_matches(name, offered, 1, _LIKELY)
        hint = f"{elsewhere}.{name}" if elsewhere is not None else f"{module}.{near[0]}".lstrip(".") if near else None
        hint = self._resource_class(name) or hint
        return f"`{'.'.join((self.package.name, *filter(None, [module])))}` has no `{name}`", hint

    def _resource_class(self, name: str) -> str | None:
        """Where the class of the same resource is: `Boats` of ours is `BoatsResource` of Stainless's."""
        bare = name.removeprefix("Async").removesuffix("Resource")
        found = (item for item in self.package.resources.values() if item.class_name in {bare, f"{bare}Resource"})
        item = next(found, None)
        prefix = "Async" if name.startswith("Async") else ""
        return f"{item.module}.{prefix}{item.class_name}" if item is not None else None

    def _offered(self, module: str) -> set[str] | None:
        """The names of a module; None where they are not known."""
        if not module:
            return {*self.package.exports, *_ALIASES}
        if module == "types" or module.startswith("types."):
            return set(self.package.type_exports.get(module, {}))
        if module == "pagination":
            return set(self.package.pages)
        if module == "resources" or module.startswith("resources."):
            paths = [path.rpartition(".") for item in self.package.resources.values() for path in item.paths]
            names = [name for where, _, name in paths if where == module]
            return {form for name in names for form in (name, f"Async{name}")}
        return None

    def _constructed(self, use: Use) -> Verdict:
        client, given = self.package.client, use.given or Given()
        if client is None or use.chain[0] not in {client.name, client.async_name, *_ALIASES}:
            return f"there is no client `{use.chain[0]}`", client.name if client is not None else None
        known = [item.name for item in client.options]
        for name in given.named:
            if name not in known:
                near = get_close_matches(name, known, 1, _LIKELY)
                return f"`{client.name}` takes no `{name}`", near[0] if near else None
        return (f"`{client.name}` takes its options by name", None) if given.positional else HOLDS

    def _reached(self, use: Use) -> Verdict:
        name = ".".join(use.chain)
        method = self.package.methods.get(name)
        if method is not None:
            return self._arguments(method, use.given) if use.given is not None else HOLDS
        if use.chain in self.package.resources:
            called = use.given is not None
            return (f"`client.{name}` is a resource, and cannot be called", self._near(name)) if called else HOLDS
        options = {item.name for item in self.package.client.options} if self.package.client is not None else set[str]()
        above = any(".".join(use.chain[:end]) in self.package.methods for end in range(1, len(use.chain)))
        if above or use.chain[0] in _CLIENT | options or use.chain[-1].startswith("_"):
            return HOLDS
        return f"there is no `client.{name}`", self._near(name)

    def _near(self, name: str) -> str | None:
        """The method that is called so now: of the same operation, or of the nearest name."""
        if name in self._names:
            return f"client.{self._names[name]}"
        words = _words(name)
        scored = [(_likeness(name, words, other), other) for other in self._names]
        best = max(scored, default=(0.0, ""))
        return f"client.{self._names[best[1]]}" if best[0] >= _LIKELY else None

    @cached_property
    def _names(self) -> dict[str, str]:
        """What each method is called in the package, by its name there and by that in the other one."""
        routes = {route: name for name, item in self.package.methods.items() for route in routes_of(item)}
        others: Mapping[str, Method] = self.before.methods if self.before is not None else {}
        moved = {name: routes[route] for name, item in others.items() for route in routes_of(item) if route in routes}
        return moved | {name: name for name in self.package.methods}

    def _arguments(self, method: Method, given: Given) -> Verdict:
        if method.http_method is None:
            return HOLDS
        known = [item.name for item in method.signature.arguments]
        extra = {*self.package.options, *({"idempotency_key"} if method.idempotent else ())}
        for name in given.named:
            if name not in known and name not in extra:
                return f"`client.{method.dotted}` takes no `{name}`", self._meant(method, name, known)
        places = [item.name for item in method.signature.arguments if item.kind is Kind.POSITIONAL]
        if given.positional > len(places):
            return f"`client.{method.dotted}` takes {len(places) or 'nothing'} by position", None
        filled = {*places[: given.positional], *given.named}
        missing = [
            item.name for item in method.signature.arguments if required(method, item) and item.name not in filled
        ]
        if missing and not given.open:
            return f"`client.{method.dotted}` needs `{missing[0]}`", None
        return HOLDS

    def _meant(self, method: Method, name: str, known: list[str]) -> str | None:
        """The argument that is called so now: of the same name on the wire, or of the nearest name."""
        old = self.before.methods.get(method.dotted) if self.before is not None else None
        for item in old.signature.arguments if old is not None else ():
            if item.name == name and item.wire_name:
                same = [new.name for new in method.signature.arguments if new.wire_name == item.wire_name]
                if same:
                    return f"{same[0]}="
        near = get_close_matches(name, known, 1, _LIKELY)
        return f"{near[0]}=" if near else None


def _words(name: str) -> str:
    return " ".join(sorted(re.split(r"[._]", name)))


def _likeness(name: str, words: str, other: str) -> float:
    """How alike two calls are: as written, or by their words in any order."""
    return max(SequenceMatcher(None, name, other).ratio(), SequenceMatcher(None, words, _words(other)).ratio())
