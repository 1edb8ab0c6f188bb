"""Every construct that the golden cases hold can be written otherwise without a finding."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

import pytest

from sdkgen.changes.compare import compare
from sdkgen.diagnostics.diagnostic import Failure
from sdkgen.document.decode import decode
from tests.targets.python.golden.cases import cases
from tests.unit.changes.rewrites import extract, inline, rename, reorder, wrap
from tests.unit.changes.support import release

Rewrite = Callable[[dict[str, Any], random.Random], None]
OTHERWISE = {
    "allof-contradiction": "a schema that contradicts itself has no one meaning",
    "csv-or-json": "text is taken for JSON where both have the same inline schema",
    "discriminator-on-base": "a discriminator inside an allOf is no base class",
    "heirs-at-every-level": "values of an implicit mapping are names of schemas: another name is another value",
    "heirs-listed-by-base": "values of an implicit mapping are names of schemas: another name is another value",
    "heirs-listed-untagged": "a base that is written out once no longer lists its heirs",
    "recursion-alias": "a recursive alias that is written out once is another alias",
    "ref-anchors-and-ids": "references relative to an `$id` lead elsewhere when their schema moves",
    "ref-dynamic": "what a `$dynamicRef` means depends on where it stands",
    "ref+nullable": "what stands beside a `$ref` is lost when it is replaced",
    "ref+siblings": "what stands beside a `$ref` is lost when it is replaced",
    "ref-chain": "a component that nothing refers to has no class",
    "ref-defs": "references into schemas do not follow a rename here",
    "ref-escaped": "references into schemas do not follow a rename here",
    "ref-into-schema": "references into schemas do not follow a rename here",
    "tag-not-declared": "a variant that is written out is named otherwise by the tag",
    "tag-read-only": "a variant that is written out is named otherwise by the tag",
    "response-recursive-alias": "a recursive alias that is written out once is another alias",
    "union-variant-names": "values of an implicit mapping are names of schemas: another name is another value",
    "union-wire-names": "values of an implicit mapping are names of schemas: another name is another value",
    "response-array": "an alias of a number adds nothing, so it has no name",
}
"""Cases where a rewrite is none, and why."""


@pytest.mark.parametrize("rewrite", [reorder, wrap, extract, rename, inline], ids=lambda item: item.__name__)
def test_a_rewritten_case_gives_no_finding(rewrite: Rewrite) -> None:
    found: dict[str, list[str]] = {}
    tried = 0
    for case in cases():
        _, root, _ = decode(case.document.read_bytes(), case.document.name)
        if case.name in OTHERWISE or not isinstance(root, dict):
            continue
        changed: dict[str, Any] = copy.deepcopy(root)
        changed.setdefault("components", {}).setdefault("schemas", {})
        try:
            rewrite(changed, random.Random(1))
            old = release(root)
        except (Failure, IndexError):
            continue
        tried += 1
        codes = [f"{item.code} {item.subject}" for item in compare(old, release(changed, after=old))]
        found |= {case.name: codes} if codes else {}
    assert found == {}
    assert tried > 60
