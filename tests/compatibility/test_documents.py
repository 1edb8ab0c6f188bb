"""Our documents after the shapes of well-known APIs become SDKs that import, type-check and can be called."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.compatibility import measure
from tests.compatibility.published import PUBLISHED

OWN = Path(__file__).parent / "documents"


@pytest.fixture(scope="module", params=sorted(path.stem for path in OWN.iterdir()))
def sdk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> measure.Sdk:
    """The SDK of one document."""
    name: str = request.param
    return measure.build(OWN / f"{name}.yaml", tmp_path_factory.mktemp(name))


def test_it_is_imported_checked_and_called(sdk: measure.Sdk) -> None:
    assert measure.broken_imports(sdk) == ""
    assert measure.refused_calls(sdk) == []
    assert measure.ruff_findings(sdk) == []
    assert measure.pyright_errors(sdk) == []
    assert measure.mypy_errors(sdk) == []


def test_a_document_without_anything_gives_a_sensible_sdk(tmp_path: Path) -> None:
    sdk = measure.build(OWN / "bare.yaml", tmp_path)

    assert sorted(call.dotted for call in sdk.result.plan.calls) == [
        "root.retrieve",
        "users.batch_get",
        "users.create",
        "users.delete",
        "users.follow",
        "users.list",
        "users.photo.retrieve",
        "users.photo.update",
        "users.retrieve",
    ]
    assert (sdk.config.package, sdk.config.client_name, sdk.config.client_opts) == ("api", "API", ())


def test_each_published_document_has_a_name_of_its_own() -> None:
    assert len({item.name for item in PUBLISHED}) == len(PUBLISHED) >= 12
