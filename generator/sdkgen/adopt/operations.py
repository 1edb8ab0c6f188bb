"""Methods of a package beside the operations of a document: found by HTTP method and path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from sdkgen.model import ir
from sdkgen.plan.call import Place
from sdkgen.published.model import Argument, Method, Package, Signature

_PARAMETER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Matched:
    """A method and its operation."""

    method: Method
    operation: ir.Operation

    def wire_name(self, argument: Argument) -> str | None:
        """Return the wire name of an argument as the document has it: path parameters go by their place."""
        if argument.place is not Place.PATH:
            return argument.wire_name
        path = next((path for path in self.method.paths if _shape(path) == _shape(self.operation.path)), None)
        names: list[str] = _PARAMETER.findall(path or self.method.paths[0])
        wanted: list[str] = _PARAMETER.findall(self.operation.path)
        if argument.wire_name in names and len(names) == len(wanted):
            return wanted[names.index(argument.wire_name)]
        return argument.wire_name

    def names(self, signature: Signature | None = None) -> Iterator[tuple[str, Argument]]:
        """Yield each argument of the method, or of an overload, with its key in the lock: `query page[number]`."""
        for argument in (signature or self.method.signature).arguments:
            if argument.place is not None:
                yield f"{argument.place.value} {self.wire_name(argument) or ''}".strip(), argument


def matched(package: Package, api: ir.Api) -> tuple[list[Matched], list[Method]]:
    """Return the methods that have an operation, and those that make a request and have none.

    Args:
        package: What was published.
        api: What the document describes.
    """
    known: dict[tuple[str, str], ir.Operation] = {}
    for operation in api.operations:
        known.setdefault((operation.method.lower(), _shape(operation.path)), operation)
    bases = tuple(_bases(package, api))
    found: list[Matched] = []
    lost: list[Method] = []
    for method in package.methods.values():
        if method.http_method is None:
            continue
        operations = list(_operations(method, known, bases))
        found += [Matched(method, operation) for operation in operations]
        lost += [] if operations else [method]
    return found, lost


def _operations(
    method: Method, known: Mapping[tuple[str, str], ir.Operation], bases: tuple[str, ...]
) -> Iterator[ir.Operation]:
    seen: set[str] = set()
    for path in method.paths:
        for form in _forms(path, method.query, bases):
            operation = known.get(((method.http_method or "").lower(), _shape(form)))
            if operation is not None and operation.id not in seen:
                seen.add(operation.id)
                yield operation
                break


def _forms(path: str, query: Mapping[str, str], bases: tuple[str, ...]) -> Iterator[str]:
    """The ways in which a document may write a path: with or without the path of the address, or a query."""
    if query:
        yield f"{path}?{'&'.join(f'{name}={value}' for name, value in query.items())}"
    yield path
    for base in bases:
        yield f"{base}{path}"
        if path.startswith(f"{base}/"):
            yield path[len(base) :]


def _bases(package: Package, api: ir.Api) -> Iterator[str]:
    urls = [package.client.base_url or ""] if package.client is not None else []
    urls += [*(package.client.environments.values() if package.client is not None else ())]
    urls += [server.url for server in api.servers]
    paths = (urlsplit(url).path.rstrip("/") for url in urls)
    yield from dict.fromkeys(path for path in paths if path)


def _shape(path: str) -> str:
    return _PARAMETER.sub("{}", path).rstrip("/") or "/"
