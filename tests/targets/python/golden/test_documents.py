"""The case documents are valid OpenAPI, except where being invalid is their idea."""

from __future__ import annotations

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator, OpenAPIV32SpecValidator

from sdkgen.document.load import load_mapping
from tests.targets.python.golden.cases import Case, cases

_VALIDATORS = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator, "3.2": OpenAPIV32SpecValidator}


def faults(case: Case) -> list[str]:
    """What the validator has to say about the document of a case."""
    document = load_mapping(str(case.document)).root
    validator = _VALIDATORS[str(document["openapi"])[:3]]
    try:
        return [error.message for error in validator(document).iter_errors()]
    except Exception as error:  # The validator raises whatever its libraries raise.
        return [repr(error)]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_document_is_valid_unless_it_says_otherwise(case: Case) -> None:
    assert bool(faults(case)) == bool(case.head("invalid"))
