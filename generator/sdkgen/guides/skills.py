"""Agent skills: a folder for each product and language, with what an agent needs to write calls that work.

The format is that of https://agentskills.io: `SKILL.md` with front matter and a short body, and references that are
read when they are needed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.guides.dialect import Dialect, Frame, Sample, Style
from sdkgen.guides.entries import Entry, entry
from sdkgen.guides.properties import Row, below, row, table
from sdkgen.guides.render import render
from sdkgen.guides.selection import selected
from sdkgen.model.traverse import Direction
from sdkgen.plan.call import Call, Place
from sdkgen.plan.naming.paths import steps
from sdkgen.plan.plan import Plan
from sdkgen.words.casing import words
from sdkgen.words.characters import printable
from sdkgen.words.markdown import one_line, prose

LONGEST_NAME = 64
LONGEST_DESCRIPTION = 1024
"""Characters that the format allows."""
_MOST_LISTED = 250
"""Calls that `SKILL.md` lists; where there are more, it lists the resources alone, since it is read as a whole."""
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CLIENT = "client-methods"
"""The file of the client's own methods: names of resources have no hyphens."""


class BadProduct(SdkgenError):
    """A grouping cannot be used."""

    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Product:
    """A group of operations that are used together."""

    name: str
    """In lower case, with hyphens."""
    calls: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation in a reference."""

    entry: Entry
    parameters: tuple[Row, ...]
    result: tuple[Row, ...]
    of: str
    """What has the properties of the result."""
    cut: bool
    """Whether deep properties are left out."""


@dataclass(frozen=True, slots=True)
class Section:
    """The operations of one resource."""

    title: str
    doc: str
    page: str
    """The file below the folder of the skill."""
    operations: tuple[Operation, ...]


def products(plan: Plan, wanted: Mapping[str, Sequence[str]]) -> list[Product]:
    """Return the groups of a plan's operations.

    Args:
        plan: The SDK.
        wanted: The resources of each product by its name; empty for one product for each resource at the top.

    Raises:
        BadProduct: A name cannot be that of a product.
        UnknownResource: A resource does not exist.
    """
    for name in wanted:
        if not _NAME.fullmatch(name):
            raise BadProduct(f"{name!r} cannot be the name of a product: use lower-case letters, digits and hyphens")
    if wanted:
        return [Product(name, tuple(selected(plan.calls, resources))) for name, resources in wanted.items()]
    groups: dict[str, list[Call]] = {}
    for call in plan.calls:
        groups.setdefault(call.resource[0] if call.resource else "", []).append(call)
    return [Product(_kebab(name) or _kebab(_CLIENT), tuple(calls)) for name, calls in groups.items()]


def skills(plan: Plan, chosen: Sequence[Product], dialects: Sequence[Dialect]) -> dict[str, str]:
    """Return the files of the skills by path: a folder for each product and language.

    Raises:
        BadProduct: A folder's name would be longer than the format allows, or two would have the same.
    """
    found: dict[str, str] = {}
    for dialect in dialects:
        samples = dialect.samples(list({call.key: call for item in chosen for call in item.calls}.values()))
        frame = dialect.frame()
        for product in chosen:
            name = skill_name(plan, product, dialect)
            if f"{name}/SKILL.md" in found:
                raise BadProduct(f"two products would be the skill {name!r}: give one another name with --product")
            files = _files(plan, product, dialect, frame, name, samples)
            found |= {f"{name}/{path}": text for path, text in files}
    return found


def skill_name(plan: Plan, product: Product, dialect: Dialect) -> str:
    """Return the name of a skill, which is that of its folder."""
    name = f"{_kebab(plan.config.project) or 'api'}-{product.name}-{dialect.language}"
    if len(name) > LONGEST_NAME:
        raise BadProduct(f"the skill {name!r} has more than {LONGEST_NAME} characters: choose a shorter --product name")
    return name


def _kebab(name: str) -> str:
    return "-".join(words(name))


def _files(
    plan: Plan, product: Product, dialect: Dialect, frame: Frame, name: str, samples: Mapping[str, Sample]
) -> Iterator[tuple[str, str]]:
    sections = list(_sections(plan, product, dialect, samples))
    title = one_line(f"{plan.api.title}: {product.name} - {dialect.title}")
    top = {"name": name, "description": _description(plan, product, dialect)}
    metadata = {
        "product": product.name,
        "language": dialect.language,
        "api": _plain(plan.api.title),
        "api-version": _plain(plan.api.version),
        "generated-by": "sdkgen",
    }
    whole = len(product.calls) <= _MOST_LISTED
    view = {"title": title, "doc": prose((plan.api.doc or "").strip()), "sections": sections, "whole": whole}
    yield "SKILL.md", render("skill.md.j2", head=_front(top, metadata), frame=frame, **view)
    for section in sections:
        yield section.page, render("skill_reference.md.j2", section=section, fence=dialect.fence)


def _front(top: Mapping[str, str], metadata: Mapping[str, str]) -> str:
    """Return front matter: YAML whose texts are quoted as JSON quotes them, which YAML reads alike."""
    lines = [f"{key}: {json.dumps(text, ensure_ascii=False)}" for key, text in top.items()]
    lines += ["metadata:", *(f"  {key}: {json.dumps(text, ensure_ascii=False)}" for key, text in metadata.items())]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Return a text on one line, without what could be taken for markup, or for the end of the front matter."""
    return re.sub("-{3,}", "--", " ".join(re.sub("[<>]", "", printable(text)).split()))


def _description(plan: Plan, product: Product, dialect: Dialect) -> str:
    """Return what the skill is for and when to use it, as far as there is room."""
    about = f"{_plain(plan.api.title)[:200]}, {product.name}: calls in {dialect.title} with parameters and results."
    lead = f"{about} Use it to"
    titles = dict.fromkeys(_plain(_title(call)).rstrip(".") for call in product.calls)
    shown: list[str] = []
    for title in titles:
        if len(lead) + sum(len(item) + 2 for item in (*shown, title)) + len(", and more.") > LONGEST_DESCRIPTION:
            return f"{lead} {', '.join(shown)}, and more." if shown else f"{lead} make these calls."
        shown.append(title[:1].lower() + title[1:] if title[1:2].islower() else title)
    return f"{lead} {', '.join(shown)}."


def _title(call: Call) -> str:
    return call.operation.summary or call.method.replace("_", " ")


def _sections(plan: Plan, product: Product, dialect: Dialect, samples: Mapping[str, Sample]) -> Iterator[Section]:
    docs = {item.path: item.doc for item in plan.owners}
    groups: dict[tuple[str, ...], list[Call]] = {}
    for call in product.calls:
        groups.setdefault(call.resource, []).append(call)
    for path, calls in groups.items():
        operations = tuple(_operation(plan, call, dialect, samples[call.key]) for call in calls)
        page = f"references/{'.'.join(steps(path)) if path else _CLIENT}.md"
        yield Section(".".join(path) or "client", prose(docs.get(path) or ""), page, operations)


def _operation(plan: Plan, call: Call, dialect: Dialect, sample: Sample) -> Operation:
    api, main = plan.api, call.main
    parameters, cut = table(_parameters(plan, call, dialect))
    rows = below(main, "", api, dialect, Direction.RESPONSE) if main is not None else iter(())
    result, more = table(rows)
    found = entry(call, api, dialect, sample, Style.COMPLETE)
    return Operation(found, parameters, result, "Each item" if call.page is not None else "The result", cut or more)


def _parameters(plan: Plan, call: Call, dialect: Dialect) -> Iterator[Row]:
    names, api = dialect.names(call), plan.api
    for item in call.arguments:
        if item.place is Place.STREAM:
            continue
        name = names[item.place.value, item.wire_name]
        place = "body" if item.place is Place.WHOLE_BODY else item.place.value
        shown = row(name, item.type, api, item.doc, required=item.required, deprecated=item.deprecated)
        yield Row(shown.path, shown.type, shown.required, shown.doc, place)
        for inner in below(item.type, name, api, dialect, Direction.REQUEST, 1):
            yield Row(inner.path, inner.type, inner.required, inner.doc, place)
