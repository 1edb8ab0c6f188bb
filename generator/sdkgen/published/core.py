"""What our own generator writes in place of Stainless's verbs: operations and settings as data, errors of the core."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkgen.plan.call import Place
from sdkgen.published.annotations import canonical, parameters
from sdkgen.published.model import Client, Credential
from sdkgen.published.modules import Module, Modules
from sdkgen.published.parts import PartsReader
from sdkgen.published.syntax import bare, keyword, last, literal

_CALLS = {"_call", "_page", "_stream"}
_PLACES = {
    "path": Place.PATH,
    "query": Place.QUERY,
    "headers": Place.HEADER,
    "cookies": Place.COOKIE,
    "body": Place.BODY,
}


@dataclass(frozen=True, slots=True)
class CoreCall:
    """The call of the core that makes a method's request."""

    call: ast.Call
    operation: ast.Call
    """`Operation(...)`, the facts of it."""

    @property
    def paged(self) -> bool:
        """Whether it returns pages."""
        return _verb(self.call) == "_page"

    def text(self, name: str) -> str | None:
        """Return a fact that is text."""
        found = literal(keyword(self.operation, name))
        return found if isinstance(found, str) else None

    def places(self, reader: PartsReader) -> dict[str, tuple[Place, str]]:
        """Return where each argument goes, and its wire name."""
        found: dict[str, tuple[Place, str]] = {}
        for name, place in _PLACES.items():
            node = keyword(self.call, name)
            parts = reader.read(node, {}) if node is not None else None
            for wire, argument in parts.members.items() if parts is not None else ():
                found.setdefault(argument, (place, wire))
            if parts is not None and parts.whole is not None and place is Place.BODY:
                found.setdefault(parts.whole, (Place.WHOLE_BODY, ""))
        stream = keyword(self.call, "stream")
        if isinstance(stream, ast.Name):
            found.setdefault(stream.id, (Place.STREAM, ""))
        return found

    def security(self) -> tuple[str, ...] | None:
        """Return the security schemes that it names."""
        found = keyword(self.operation, "security")
        if not isinstance(found, ast.Tuple):
            return None
        return tuple(str(node.value) for node in ast.walk(found) if isinstance(node, ast.Constant))

    def returned(self, number: int) -> ast.expr | None:
        """Return what it is told to make: the result, and the event of a stream."""
        kept = self.call.args[1:]
        if number and _verb(self.call) != "_stream":
            return None
        return kept[number] if number < len(kept) else None


def is_core(modules: Modules) -> bool:
    """Whether a package is of our own generator."""
    return "_core" in modules.files


def core_call(module: Module, function: ast.FunctionDef) -> CoreCall | None:
    """Return the call of the core that makes a method's request; None where there is none."""
    for node in ast.walk(function):
        if not (isinstance(node, ast.Call) and _verb(node) in _CALLS and node.args):
            continue
        name = node.args[0]
        value = module.value(name.id) if isinstance(name, ast.Name) else None
        if isinstance(value, ast.Call) and last(value.func) == "Operation":
            return CoreCall(node, value)
    return None


def page_of(modules: Modules, module: Module, node: ast.expr | None) -> tuple[str | None, str | None]:
    """Return the page class and the item of `pagination.SyncPages[Boat]`."""
    if node is None:
        return None, None
    item = canonical(modules, module, parameters(node)[0]) if isinstance(node, ast.Subscript) else None
    return last(bare(node)) or None, item


def core_options(modules: Modules) -> frozenset[str]:
    """Return what every method takes."""
    found = modules.class_of("_core.support.types.RequestOptions")
    return frozenset(
        line.target.id
        for line in (found[1].body if found is not None else ())
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
    )


def core_settings(modules: Modules) -> ast.Call | None:
    """Return `Settings(...)` of the client; None where there is none."""
    module = modules.get("_client")
    value = module.value("SETTINGS") if module is not None else None
    return value if isinstance(value, ast.Call) and last(value.func) == "Settings" else None


def with_settings(client: Client, settings: ast.Call) -> Client:
    """Return a client with what its settings say of it."""

    def texts(name: str) -> dict[str, str]:
        found = keyword(settings, name)
        pairs = zip(found.keys, found.values, strict=True) if isinstance(found, ast.Dict) else ()
        return {str(literal(key)): str(literal(value)) for key, value in pairs}

    def text(name: str) -> str | None:
        found = literal(keyword(settings, name))
        return found if isinstance(found, str) else None

    variables = {**texts("option_envs"), "base_url": text("base_url_env")}
    timeout, retries = literal(keyword(settings, "timeout")), literal(keyword(settings, "max_retries"))
    own = (text("base_url_env"), text("headers_env"), text("log_env"))
    return replace(
        client,
        options=tuple(replace(item, env=variables.get(item.name)) for item in client.options),
        base_url=text("base_url"),
        environments=texts("environments"),
        credentials=tuple(_credentials(keyword(settings, "auth"))),
        headers=texts("default_headers"),
        timeout=float(timeout) if isinstance(timeout, int | float) else None,
        max_retries=retries if isinstance(retries, int) else None,
        idempotency_header=text("idempotency_header"),
        environment=frozenset({*texts("option_envs").values(), *(name for name in own if name is not None)}),
    )


def _credentials(auth: ast.expr | None) -> Iterator[Credential]:
    for node in auth.values if isinstance(auth, ast.Dict) else ():
        if not isinstance(node, ast.Call):
            continue
        given = [str(literal(item)) for item in node.args]
        match last(node.func):
            case "BearerAuth":
                yield Credential(Place.HEADER, "Authorization", f"Bearer {{{given[0]}}}", (given[0],))
            case "BasicAuth":
                yield Credential(Place.HEADER, "Authorization", f"Basic {{{given[0]}}}:{{{given[1]}}}", tuple(given))
            case "OAuthClientCredentials":
                yield Credential(Place.HEADER, "Authorization", "Bearer {token}", tuple(given[:2]))
            case "ApiKeyAuth":
                named = {item.arg: literal(item.value) for item in node.keywords}
                prefix, place = named.get("prefix", ""), Place(str(named.get("location", "header")))
                yield Credential(place, str(named.get("name") or given[1]), f"{prefix}{{{given[0]}}}", (given[0],))
            case _:
                pass


def core_exceptions(modules: Modules, exports: Mapping[str, str | None]) -> Mapping[str, tuple[str, ...]]:
    """Return the error classes that a package offers, and their bases; of one with two names both are bases."""
    classes = {name: modules.class_of(modules.original(path)) for name, path in exports.items()}
    names: dict[str, list[str]] = {}
    for name, found in classes.items():
        if found is not None:
            names.setdefault(found[1].name, []).append(name)
    return {
        name: tuple(
            dict.fromkeys(other for base in found[1].bases for other in (*names.get(last(base), ()), last(base)))
        )
        for name, found in classes.items()
        if found is not None and _is_error(modules, found)
    }


def _is_error(modules: Modules, found: tuple[Module, ast.ClassDef], depth: int = 8) -> bool:
    module, item = found
    for base in item.bases:
        name = last(base)
        if name.endswith(("Exception", "Error", "Warning")):
            return True
        above = modules.class_of(modules.resolve(module, name)) if name and depth else None
        if above is not None and _is_error(modules, above, depth - 1):
            return True
    return False


def _verb(call: ast.Call) -> str:
    function = call.func
    is_own = (
        isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "self"
    )
    return function.attr if is_own and isinstance(function, ast.Attribute) else ""
