"""What users of the complete API read first: examples, what arguments mean, names of pages."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO

from sdkgen.pipeline import Result
from sdkgen.project import open_project
from tests.scale.conftest import ROOT, document


@cache
def result() -> Result:
    """Generate the SDK of July once, without a lock."""
    design = str(ROOT / "tests/scale/telnyx.sdk.yml")
    project = open_project(
        str(document("july")), design, lock=None, hidden=False, stdin=BytesIO(), progress=lambda _: None
    )
    return project.generate(lambda _: None)


def text(path: str) -> str:
    """Return a file of the SDK."""
    return next(data.decode() for name, data in result().files.items() if str(name) == path)


def test_examples_are_those_of_the_document() -> None:
    entries = text("docs/guide.md").split("\n## ")[1:]
    examples = [found[1] for entry in entries if (found := re.search(r"```python\n(.*?)```", entry, re.S))]
    assert len(examples) > 1_000
    assert len([item for item in examples if '"string"' in item]) < 20


def test_the_first_call_is_the_documents_own() -> None:
    first = text("README.md").partition("client = ")[2].partition("print(result)")[0]
    assert 'text="Hello, World!"' in first
    assert '"string"' not in first


def test_page_classes_have_short_names() -> None:
    classes = re.findall(r"^class (\w+)", text("src/telnyx/pagination/pages.py"), re.M)
    assert max(map(len, (name for name in classes if name.startswith(("Sync", "Async"))))) <= 40


def test_shared_types_are_offered() -> None:
    shared, top = (
        set(re.findall(r'^        "(\w+)": ', text(f"src/telnyx/types/{folder}__init__.py"), re.M))
        for folder in ("shared/", "")
    )
    assert len(shared) > 50
    assert shared <= top
