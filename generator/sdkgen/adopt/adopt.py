"""Adoption: a design and a lock by which a document gives the package that was published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkgen.adopt.design import UNWRAP, Design, design_of, wanted_page
from sdkgen.adopt.fidelity import Fidelity, compare
from sdkgen.adopt.operations import Matched, matched
from sdkgen.adopt.remaining import remaining
from sdkgen.adopt.requirements import requirements
from sdkgen.adopt.walk import Walker
from sdkgen.design.lock import Lock
from sdkgen.design.model import SdkConfig
from sdkgen.design.read import read_config, title_of
from sdkgen.document.load import Document
from sdkgen.model.ir import Api, JsonValue
from sdkgen.openapi import parse
from sdkgen.pipeline import decide
from sdkgen.plan.call import Call
from sdkgen.plan.plan import Plan
from sdkgen.published.model import Method, Package

SOURCE = "sdk.yml"


@dataclass(frozen=True, slots=True)
class Adoption:
    """What was recovered of a package."""

    design: Design
    lock: Lock
    found: tuple[Matched, ...]
    lost: tuple[Method, ...]
    """Methods that make a request which the document does not describe."""
    fidelity: Fidelity
    """What the generator makes of the two, beside the package."""


def adopt(package: Package, document: Document) -> Adoption:
    """Recover the design and the names of a package.

    Args:
        package: What was published.
        document: The document that it was generated from, or a later one.
    """
    api, _ = parse(document)
    found, lost = matched(package, api)
    names = Lock(calls={item.operation.id: item.method.dotted for item in _first(found)})
    said, plan = _said(package, document, api, found, names)
    walker = Walker(package, plan.api)
    arguments: dict[str, Mapping[str, str]] = {}
    for item, call in _pairs(found, plan):
        arguments[call.key] = _arguments(item)
        walker.method(item, call)
    for method in package.methods.values():
        if method.http_method is None and method.name in UNWRAP:
            walker.webhooks(method.signature.result)
    models = remaining(walker, package, document.root)
    design = design_of(package, found, api, said, models)
    lock = replace(names, arguments=arguments, fields=walker.fields, types=walker.types, aliases=walker.others)
    plan = decide(document, _config(design, document), lock).plan
    return Adoption(design, lock, tuple(found), tuple(lost), compare(package, found, plan, lock))


def _said(
    package: Package, document: Document, api: Api, found: list[Matched], lock: Lock
) -> tuple[Mapping[str, Mapping[str, JsonValue]], Plan]:
    """What to say of methods that would page otherwise, or need other arguments, and the plan in which they do not."""
    plan = decide(document, _config(design_of(package, found, api, {}), document), lock).plan
    said = {item.method.dotted: keys for item, call in _pairs(found, plan) if (keys := _otherwise(item, call))}
    if said:
        plan = decide(document, _config(design_of(package, found, api, said), document), lock).plan
    return said, plan


def _otherwise(item: Matched, call: Call) -> Mapping[str, JsonValue]:
    said: dict[str, JsonValue] = {}
    wanted = wanted_page(item)
    if (call.page.scheme_class if call.page is not None else None) != wanted:
        said["paginated"] = wanted if wanted is not None else False
    return {**said, **requirements(item, call)}


def _pairs(found: list[Matched], plan: Plan) -> Iterator[tuple[Matched, Call]]:
    """Yield the methods that have a call, each with it."""
    calls = {call.dotted: call for call in plan.calls}
    for item in found:
        call = calls.get(item.method.dotted)
        if call is not None and call.operation.path == item.operation.path:
            yield item, call


def _config(design: Design, document: Document) -> SdkConfig:
    return read_config(design.content, SOURCE, title=title_of(document.root))[0]


def _first(found: list[Matched]) -> list[Matched]:
    """For each operation its first method."""
    first: dict[str, Matched] = {}
    for item in found:
        first.setdefault(item.operation.id, item)
    return list(first.values())


def _arguments(item: Matched) -> Mapping[str, str]:
    return {key: argument.name for key, argument in item.names() if key != f"body {argument.name}"}
