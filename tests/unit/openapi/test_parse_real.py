"""The documents that the generator is for: our own, and the real ones beside the project."""

from __future__ import annotations

import copy
import os
import random
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from sdkgen.document.load import load
from sdkgen.model.ir import AliasDef, JsonValue, ListOf, MapOf, Nullable, ObjectDef, TypeRef, UnionOf
from sdkgen.model.reachable import reachable
from sdkgen.openapi import event_tag
from tests.unit.openapi.build import Json, Parsed, parse_root
from tests.unit.openapi.sound import check

ROOT = Path(__file__).parents[3]
OWN = ROOT / "spec" / "telnyx-ai.yaml"
SHARED = ROOT.parent / "shared" / "spec"
JULY = SHARED / "telnyx-2026-07-16.yml"
FEBRUARY = SHARED / "telnyx-2026-02-26.json"


@cache
def _load(path: Path) -> Json:
    if not path.exists() and "CI" not in os.environ:
        pytest.skip(f"{path.name} is not here")
    return load(str(path)).root


@cache
def _parse(path: Path) -> Parsed:
    return parse_root(_load(path))


def _written(root: Json) -> int:
    """How many operations a document writes down."""
    methods = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
    paths = root["paths"]
    assert isinstance(paths, dict)
    return sum(method in item for item in paths.values() if isinstance(item, dict) for method in methods)


@pytest.mark.parametrize(("path", "count", "hidden"), [(OWN, 45, 0), (FEBRUARY, 945, 1), (JULY, 1156, 53)])
def test_every_operation_is_there(path: Path, count: int, hidden: int) -> None:
    parsed = _parse(path)
    check(parsed.api)
    operations = parsed.api.operations
    assert len(operations) >= count if path == OWN else len(operations) == count
    assert len(operations) == _written(_load(path))
    assert sum(operation.hidden for operation in operations) == hidden
    assert parsed.errors() == []


def test_own_document_has_nothing_to_report() -> None:
    assert [finding for finding in _parse(OWN).diagnostics if finding.severity.value != "info"] == []


def test_what_is_reported_of_july() -> None:
    counts: dict[str, int] = {}
    for finding in _parse(JULY).diagnostics:
        counts[finding.code] = counts.get(finding.code, 0) + 1
    assert counts == {
        "default-type": 64,
        "websocket": 2,
        "bodiless-method": 1,
        "duplicate-operation-id": 1,
        "ambiguous-union": 4,
    }


def test_unions_of_july() -> None:
    api = _parse(JULY).api
    unions = [union for definition in api.types.values() for ref in _types(definition) for union in _unions(ref)]
    tags = [union.tag for union in unions if union.tag]
    assert (len(unions), len(tags), sum(tag.declared for tag in tags)) == (88, 34, 28)
    for union in unions:
        if union.tag:
            reached = {variant for _, variant in union.tag.mapping}
            assert reached == set(union.variants)


def test_webhooks_of_july_share_an_envelope() -> None:
    api = _parse(JULY).api
    tag, others = event_tag(api)
    assert tag is not None
    assert (tag.path, len(tag.mapping), len(api.webhooks), len(others)) == (("data", "event_type"), 70, 66, 4)


def test_nearly_all_types_of_july_are_used() -> None:
    api = _parse(JULY).api
    used = reachable(api)
    assert used <= api.types.keys()
    assert len(used) > 0.99 * len(api.types)


def _types(definition: ObjectDef | AliasDef) -> list[TypeRef]:
    return [definition.type] if isinstance(definition, AliasDef) else [field.type for field in definition.fields]


def _unions(ref: TypeRef) -> list[UnionOf]:
    match ref:
        case UnionOf(variants):
            return [ref, *(union for variant in variants for union in _unions(variant))]
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return _unions(inner)
        case _:
            return []


def test_same_result_under_another_hash_seed() -> None:
    program = "from tests.unit.openapi.test_parse_real import OWN, _parse; p = _parse(OWN); print(p.api, p.diagnostics)"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


GARBAGE: list[JsonValue] = [None, [], "", 0, {}, True, "x", {"$ref": "#/nowhere"}, {"type": "array"}, [None]]


@pytest.mark.parametrize("path", [OWN, FEBRUARY, JULY])
@pytest.mark.parametrize("seed", range(3))
def test_damaged_document_still_parses(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    root = copy.deepcopy(_load(path))
    containers = _containers(root)
    for container in chance.sample(containers, len(containers) // 100):
        if isinstance(container, dict) and container:
            key = chance.choice(list(container))
            if chance.random() < 0.3:
                del container[key]
            else:
                container[key] = copy.deepcopy(chance.choice(GARBAGE))
        elif isinstance(container, list) and container:
            container[chance.randrange(len(container))] = copy.deepcopy(chance.choice(GARBAGE))
    parsed = parse_root(root)
    check(parsed.api)
    assert parsed.errors() != []


def _containers(value: JsonValue) -> list[JsonValue]:
    found: list[JsonValue] = []
    pending = [value]
    while pending:
        value = pending.pop()
        if isinstance(value, (dict, list)):
            found.append(value)
            pending += value.values() if isinstance(value, dict) else value
    return found
