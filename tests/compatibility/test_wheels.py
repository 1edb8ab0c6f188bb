"""Parity of a package that Stainless generated: with itself, and of code that uses it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen.parity.compare import compare
from sdkgen.parity.usage import read_usage
from sdkgen.published.model import Package
from sdkgen.published.read import read_package
from tests.compatibility.wheels import wheel

APP = """
from telnyx import Telnyx

client = Telnyx(api_key="key")
client.calls.dial(connection_id="1", from_="+1", to="+2")
for number in client.phone_numbers.list(page_size=2):
    print(number.id)
client.calls.hang_up("1")
"""


@pytest.fixture(scope="module")
def package() -> Package:
    """The package, read."""
    digest = "3fc2cb6ae320618e2ec14934ffc2440568770eca9c0187106a8e9451fa0ee554"
    return read_package(wheel("telnyx", "4.164.0", digest))


def test_a_large_package_is_equal_to_itself(package: Package) -> None:
    sections = {section.name: section for section in compare(package, package)}
    assert [item.message for section in sections.values() for item in section.losses] == []
    assert sections["methods"].of > 1000
    assert sections["operations"].of > 1000
    assert sections["types"].of > 2000
    assert sections["base URLs"].of == 1
    assert sections["pages"].of == 16


def test_code_is_checked_against_it(package: Package, tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text(APP, encoding="utf-8")
    found = read_usage([file], package, package)
    assert len(found) == 5
    assert [(item.problem, item.hint) for item in found if item.problem is not None] == [
        ("there is no `client.calls.hang_up`", "client.calls.actions.hangup")
    ]
