"""The case documents are valid OpenAPI, except where being invalid is their idea."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest
import ryaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from tests.golden.cases import Case, cases


def faults(case: Case) -> list[str]:
    """What the validator has to say about the document of a case."""
    document = cast("dict[str, Any]", ryaml.loads(case.document.read_text(encoding="utf-8")))
    validator = OpenAPIV30SpecValidator if str(document["openapi"]).startswith("3.0") else OpenAPIV31SpecValidator
    try:
        return [error.message for error in validator(json.loads(json.dumps(document))).iter_errors()]
    except Exception as error:  # The validator raises whatever its libraries raise.
        return [repr(error)]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_document_is_valid_unless_it_says_otherwise(case: Case) -> None:
    assert bool(faults(case)) == bool(case.head("invalid"))
