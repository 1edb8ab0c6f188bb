"""The work of generating grows with the document, not faster: what is counted is calls, never time."""

from __future__ import annotations

import json
import sys
from types import FrameType

import pytest

from sdkgen.design.defaults import defaults
from sdkgen.design.lock import Lock
from sdkgen.document.inputs import Input, Inputs
from sdkgen.openapi import parse
from sdkgen.plan.plan import plan
from sdkgen.project import understand
from sdkgen.targets.python.docs.project import project_files
from sdkgen.targets.python.files import package_files, type_files
from tests.scale.growing import GROWING, SPELLINGS, Document, dangling, enum, mutual

_FACTOR = 3
_MORE = 1.3
"""How much more work a byte may be in a document that is three times as large; much of it is less."""


def files(root: Document) -> dict[str, bytes]:
    """Return the files of an SDK, not formatted."""
    project = understand(Inputs(Input("api.json", json.dumps(root).encode()), None))
    api, _ = parse(project.document)
    planned = plan(api, defaults(project.config, api), Lock(), hidden=False)
    return {**project_files(planned), **package_files(planned), **type_files(planned)}


def work(root: Document) -> int:
    """Return how many calls it takes to generate an SDK, those of generators and built-in functions too."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        files(root)
    finally:
        sys.setprofile(None)
    return calls


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Compile the templates before anything is counted."""
    files(enum(3))


@pytest.mark.parametrize("kind", GROWING)
def test_work_grows_with_the_document(kind: str) -> None:
    make, size = GROWING[kind]
    _compare(make(size), make(_FACTOR * size))


@pytest.mark.parametrize("media_type", ["application/json", "multipart/form-data"])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_work_for_objects_that_name_each_other_grows_with_the_document(spelling: str, media_type: str) -> None:
    small, large = (mutual(size, spelling, media_type) for size in (6, 6 * _FACTOR))
    _compare(small, large)


def _compare(small: Document, large: Document) -> None:
    growth = len(json.dumps(large)) / len(json.dumps(small))
    assert work(large) <= _MORE * growth * work(small)


def test_an_enum_of_thirty_thousand_values_keeps_all() -> None:
    found = files(enum(30_000))
    assert b'"value-29999"' in b"".join(found.values())


def test_suggestions_are_made_as_long_as_that_is_cheap() -> None:
    def fixes(root: Document) -> list[str]:
        project = understand(Inputs(Input("api.json", json.dumps(root).encode()), None))
        return [item.help for item in parse(project.document)[1] if item.code == "dangling-ref"]

    assert fixes(dangling(100)) == [f'did you mean "#/components/schemas/Missong{index}"?' for index in range(100)]
    many = dangling(2_000)
    many["components"]["schemas"]["S"]["properties"]["last"] = {"$ref": "#/components/schemas/MISSONG-1999"}
    found = fixes(many)
    assert len(found) == 2_001
    assert found[0] == 'did you mean "#/components/schemas/Missong0"?'
    assert found[1_000] == ""
    assert found[-1] == 'did you mean "#/components/schemas/Missong1999"?'
