"""How often the names that the rules give are those of an SDK that people designed.

Run `python -m tests.bench.naming_agreement DOCUMENT PACKAGE CLIENT` from the project's root: an OpenAPI document, the
folder of a published Python package of the Stainless kind, and its client class. Operations that the package does not
have, and hidden ones, do not count. `--rename 10dlc=messaging_10dlc` measures with one first step named by hand;
`--misses` lists what differs. No design file and no lock take part.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sdkgen.design.lock import Lock
from sdkgen.design.model import SdkConfig
from sdkgen.document.load import load
from sdkgen.model import ir
from sdkgen.openapi import parse
from sdkgen.plan.naming.names import Names, assign
from sdkgen.plan.pagination import detect, flatten_pages
from tests.bench.official_calls import Call, calls

_DESIGN = SdkConfig("", "sdk", "sdk", "Sdk")


@dataclass(frozen=True, slots=True)
class Miss:
    """One name that differs."""

    operation: str
    rule: str
    ours: str
    theirs: str


@dataclass(slots=True)
class Agreement:
    """The result of a comparison."""

    calls: int = 0
    called_alike: int = 0
    arguments: int = 0
    named_alike: int = 0
    paged: int = 0
    paged_alike: int = 0
    rules: Counter[str] = field(default_factory=Counter[str])
    agreeing: Counter[str] = field(default_factory=Counter[str])
    misses: list[Miss] = field(default_factory=list[Miss])
    lacking: Counter[str] = field(default_factory=Counter[str])
    """Arguments of the published methods that ours do not have."""


def compare(api: ir.Api, published: Sequence[Call], renames: Mapping[str, str]) -> Agreement:
    """Compare the names that the rules give an API with those of a published SDK."""
    api = flatten_pages(replace(api, operations=tuple(item for item in api.operations if not item.hidden)))
    names, _ = assign(api, _DESIGN, Lock())
    pages = detect(api, _DESIGN)
    known: defaultdict[tuple[str, str], list[Call]] = defaultdict(list)
    for call in published:
        known[call.http_method, _plain(call.path)].append(call)
    found = Agreement()
    for operation in api.operations:
        theirs = next((known[key] for key in _keys(operation) if key in known), None)
        if theirs:
            _compare(operation, theirs, names, renames, found)
            found.paged += any(call.paged for call in theirs)
            found.paged_alike += any(call.paged for call in theirs) and operation.id in pages
    return found


def _compare(
    operation: ir.Operation, theirs: list[Call], names: Names, renames: Mapping[str, str], found: Agreement
) -> None:
    method = names.methods[operation.id]
    ours = ".".join(renames.get(step, step) for step in (*method.resource, method.method))
    rule = method.rule
    found.calls += 1
    found.rules[rule] += 1
    if any(call.dotted == ours for call in theirs):
        found.called_alike += 1
        found.agreeing[rule] += 1
    else:
        found.misses.append(Miss(operation.id, rule, ours, " or ".join(call.dotted for call in theirs)))
    wanted = {name for call in theirs for name in call.arguments}
    given = set(names.arguments[operation.id].values())
    found.arguments += len(wanted)
    found.named_alike += len(wanted & given)
    found.lacking.update(f"{operation.id} {name} ({', '.join(sorted(given - wanted))})" for name in wanted - given)


def _keys(operation: ir.Operation) -> list[tuple[str, str]]:
    """Return what a published SDK may know an operation by: its path, with or without a version in front."""
    path = _plain(operation.path)
    return [(operation.method, path), (operation.method, re.sub(r"^/v\d+(?=/)", "", path))]


def _plain(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path.partition("?")[0])


def report(found: Agreement, *, misses: bool) -> list[str]:
    """Return the lines of a report."""
    lines = [
        f"calls      {found.called_alike:6} of {found.calls:6}  {_share(found.called_alike, found.calls)}",
        f"arguments  {found.named_alike:6} of {found.arguments:6}  {_share(found.named_alike, found.arguments)}",
        f"pages      {found.paged_alike:6} of {found.paged:6}  {_share(found.paged_alike, found.paged)}",
        *(f"  {rule:28} {found.agreeing[rule]:5} of {count:5}" for rule, count in found.rules.most_common()),
    ]
    if misses:
        lines += [f"{miss.operation}: {miss.ours}, not {miss.theirs} [{miss.rule}]" for miss in found.misses]
        lines += [f"argument of {name}" for name in sorted(found.lacking)]
    return lines


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a comparison."""
    parser = argparse.ArgumentParser(description="Compare names given by rule with those of a published SDK.")
    parser.add_argument("document")
    parser.add_argument("package", type=Path)
    parser.add_argument("client")
    parser.add_argument("--rename", action="append", default=[], metavar="STEP=NAME")
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args(arguments)
    api, _ = parse(load(chosen.document))
    renames = {
        f"api_{old}" if old[0].isdigit() else old: new for old, new in (item.split("=") for item in chosen.rename)
    }
    print("\n".join(report(compare(api, calls(chosen.package, chosen.client), renames), misses=chosen.misses)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
