"""Packages of the index, read: pip fetches them, and their hashes are known. Nothing of them is committed."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from sdkgen.published.model import Package
from sdkgen.published.read import read_package


@dataclass(frozen=True, slots=True)
class Wheel:
    """One wheel, and how much there is to read in it."""

    project: str
    version: str
    sha256: str
    package: str
    requests: int
    """Methods that make a request."""
    arguments: int
    types: int
    pages: int


WHEELS = (
    Wheel(
        "groq",
        "1.7.0",
        "cb1518f823423d4e52445859eb7d2918a927794cec12f8d5e50d9161e3690fc8",
        "groq",
        requests=17,
        arguments=72,
        types=120,
        pages=0,
    ),
    Wheel(
        "modern-treasury",
        "1.80.0",
        "88b12c4bb7173e9f4645a1c0ad0394f990c93e1ec863ed1f10d8e27e77bf776f",
        "modern_treasury",
        requests=178,
        arguments=1070,
        types=441,
        pages=1,
    ),
    Wheel(
        "orb-billing",
        "4.90.0",
        "de58fbda14e70173cefc42263586087c0b14efdf98ee14c6b64b57c758302add",
        "orb",
        requests=158,
        arguments=799,
        types=2600,
        pages=1,
    ),
    Wheel(
        "telnyx",
        "4.164.0",
        "3fc2cb6ae320618e2ec14934ffc2440568770eca9c0187106a8e9451fa0ee554",
        "telnyx",
        requests=1095,
        arguments=4098,
        types=3279,
        pages=8,
    ),
    Wheel(
        "anthropic",
        "2.14.0",
        "5cf986851f61c0858ac88c6f7c28490369a68ff4a89c309849605b764da0664d",
        "anthropic",
        requests=399,
        arguments=1700,
        types=3000,
        pages=5,
    ),
    Wheel(
        "openai",
        "3.57.0",
        "f97bc74024c06ced8428b56c4a3594066709d3082779bf9d0b4b6092fbf587a8",
        "openai",
        requests=396,
        arguments=1500,
        types=5000,
        pages=5,
    ),
    Wheel(
        "cloudflare",
        "5.9.0",
        "70f0c966c26802837fe7ebe95a7b4a14c723159e742bc49d34642b21a2dc11b5",
        "cloudflare",
        requests=2747,
        arguments=13700,
        types=17000,
        pages=8,
    ),
)


@pytest.fixture(scope="session", params=WHEELS, ids=lambda wheel: wheel.project)
def wheel(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Wheel, Package]:
    """A wheel and what was read of it; without an index the tests are skipped, but fail in CI."""
    chosen: Wheel = request.param
    path = fetched(chosen, tmp_path_factory.mktemp(chosen.project))
    assert hashlib.sha256(path.read_bytes()).hexdigest() == chosen.sha256
    return chosen, read_package(path)


def fetched(wheel: Wheel, folder: Path) -> Path:
    """Return the path of a wheel that pip put into a folder."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    command += ["--dest", str(folder), f"{wheel.project}=={wheel.version}"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=600, text=True)
    found = sorted(folder.glob("*.whl"))
    if done.returncode or not found:
        message = f"{wheel.project}=={wheel.version} cannot be downloaded: {done.stderr[-500:]}"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    return found[0]


def test_methods_and_arguments_of_real_packages_are_placed(wheel: tuple[Wheel, Package]) -> None:
    chosen, package = wheel
    requests = [method for method in package.methods.values() if method.http_method is not None]
    placed = [method for method in requests if method.paths]
    assert len(requests) >= chosen.requests
    assert len(placed) >= 0.99 * len(requests)
    arguments = [item for method in requests for item in method.signature.arguments]
    known = [item for item in arguments if item.place is not None and item.wire_name is not None]
    assert len(arguments) >= chosen.arguments
    assert len(known) >= 0.99 * len(arguments)
    for method in placed:
        filled = {item.wire_name for item in method.signature.arguments if item.place == "path"}
        assert set(_parameters(method.paths)) <= filled, method


def _parameters(paths: tuple[str, ...]) -> list[str]:
    return [part.partition("}")[0] for path in paths for part in path.split("{")[1:]]


def test_what_is_not_placed_is_told_with_its_line(wheel: tuple[Wheel, Package]) -> None:
    _, package = wheel
    unplaced = {
        f"{method.dotted}({item.name})"
        for method in package.methods.values()
        if method.http_method is not None
        for item in method.signature.arguments
        if item.place is None
    }
    told = {item.name: item for item in package.unread}
    assert unplaced <= told.keys()
    assert all(item.at.partition(":")[2].isdigit() for item in told.values())


def test_the_client_types_and_pages_of_real_packages_are_read(wheel: tuple[Wheel, Package]) -> None:
    chosen, package = wheel
    assert (package.name, package.version) == (chosen.package, chosen.version)
    assert (package.project or "").replace("_", "-") == chosen.project
    client = package.client
    assert client is not None
    assert client.async_name == f"Async{client.name}"
    assert client.credentials
    assert client.timeout is not None
    assert any(option.env for option in client.options)
    assert len(package.types) >= chosen.types
    pages = [page for page in package.pages.values() if not page.asynchronous]
    assert len(pages) >= chosen.pages
    returned = {method.page for method in package.methods.values() if method.page is not None}
    assert returned <= package.pages.keys()
    assert all(page.fields for page in pages)
    results = {method.signature.result for method in package.methods.values() if method.http_method is not None}
    named = {name for name in results if re.fullmatch(r"types\.[\w.]+", name)}
    assert all(package.find(name) is not None for name in named)
