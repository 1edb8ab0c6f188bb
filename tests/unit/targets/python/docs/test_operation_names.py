"""What a module of resources imports is what its operations are written with, whatever a document calls its things."""

from __future__ import annotations

from sdkgen.targets.python.views.operation_spec import facts
from sdkgen.targets.python.views.types import context
from tests.unit.changes.support import release


def test_a_path_that_reads_like_a_style_imports_none() -> None:
    get = {"operationId": "listThings", "responses": {"204": {"description": "Done."}}}
    root = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/things/Style(1)/PartStyle(2)": {"get": get}},
    }
    plan = release(root).plan
    assert [facts(call, context(plan))[1] for call in plan.calls] == [{"Operation"}]
