"""A distribution with the maintainer's own code is proven: what the design names is listed, and the rest is strict."""

from __future__ import annotations

import hashlib
import json
import shutil
import tarfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main
from sdkgen.targets.python.distribution.build import Built, build
from tests.unit.targets.python.custom_code.shop import DESIGN, make

pytestmark = pytest.mark.xdist_group("publish")
Capture = pytest.CaptureFixture[str]
OWN = [f"src/bookshop/lib/{name}.py" for name in ("__init__", "books", "models", "tracing")]
CLIENT = "src/bookshop/_client.py"
PYTHON = "targets:\n  python:\n"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a document, its design, and the SDK with custom code."""
    folder = tmp_path_factory.mktemp("shop")
    assert make(folder) == 0
    return folder


@pytest.fixture
def shop(made: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    return shutil.copytree(made, tmp_path / "shop")


def write(shop: Path, path: str, text: str) -> None:
    """Add text to a file of the SDK."""
    target = shop / "sdk" / path
    target.parent.mkdir(parents=True, exist_ok=True)
    before = target.read_text(encoding="utf-8") if target.exists() else ""
    target.write_text(before + text, encoding="utf-8")


def built(shop: Path) -> Built:
    return build(shop / "sdk", shop / "dist")


def verify(shop: Path, path: Path, *options: str) -> int:
    return main(["verify", str(path), str(shop / "openapi.yaml"), "--config", str(shop / "sdk.yml"), *options])


def report(shop: Path, path: Path, capsys: Capture) -> dict[str, Any]:
    """What the command says of a distribution for machines."""
    capsys.readouterr()
    code = verify(shop, path, "--json")
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert code == (0 if found["verified"] else 1)
    return found


def digests(shop: Path, paths: Sequence[str], top: str) -> list[dict[str, str]]:
    contents = {path: (shop / "sdk" / path).read_bytes() for path in paths}
    return [{"path": f"{top}{path}", "sha256": hashlib.sha256(data).hexdigest()} for path, data in contents.items()]


def test_custom_code_that_the_design_names_is_listed(shop: Path, capsys: Capture) -> None:
    made = built(shop)
    for path, top in ((made.sdist, "bookshop-0.1.0/"), (made.wheel, "")):
        found = report(shop, path, capsys)
        listed = [{**item, "path": item["path"].removeprefix("src/")} for item in digests(shop, OWN, "")]
        wanted = digests(shop, OWN, top) if top else listed
        assert (found["verified"], found["differences"]) == (True, [])
        assert (found["own"], found["edited"]) == (wanted, [])
        assert found["identical"]

    assert verify(shop, made.wheel) == 0
    said = capsys.readouterr().out.splitlines()
    digest = hashlib.sha256((shop / "sdk" / OWN[1]).read_bytes()).hexdigest()
    assert f"own      bookshop/lib/books.py  sha256:{digest}" in said
    assert said[-2].endswith("but for the 4 that the design leaves to the maintainer")


@pytest.mark.parametrize("path", ["src/bookshop/lib/more.py", "src/bookshop/extra.py", "src/bookshop/lib/data.json"])
def test_a_file_outside_the_named_paths_is_a_difference(path: str, shop: Path, capsys: Capture) -> None:
    write(shop, path, "{}\n")
    found = report(shop, built(shop).wheel, capsys)
    places = {item["path"]: item["message"] for item in found["differences"]}
    assert places.pop(path.removeprefix("src/")) == "is not generated"
    assert list(places) == ["bookshop-0.1.0.dist-info/RECORD"]
    assert len(found["own"]) == 4


@pytest.mark.parametrize("named", ["src/bookshop/lib", "src/bookshop/lib/", "src/bookshop/lib/deep/more.py"])
def test_files_and_folders_can_be_named(named: str, shop: Path, capsys: Capture) -> None:
    write(shop, "src/bookshop/lib/deep/more.py", "MORE = 1\n")
    (shop / "sdk.yml").write_text(f"{DESIGN}{PYTHON}    own_files: [{named}]\n", encoding="utf-8")
    made = built(shop)
    for path in (made.wheel, made.sdist):
        found = report(shop, path, capsys)
        assert found["verified"]
        assert len(found["own"]) == 5


@pytest.mark.parametrize("path", [CLIENT, "src/bookshop/types/__init__.pyi", "src/bookshop/_core/__init__.py"])
def test_a_named_edit_is_listed_and_another_is_a_difference(path: str, shop: Path, capsys: Capture) -> None:
    write(shop, path, "# an edit\n")
    place = path.removeprefix("src/")
    wheel = built(shop).wheel
    found = report(shop, wheel, capsys)
    assert place in {item["path"] for item in found["differences"]}
    assert found["edited"] == []

    own = f"    own_files: [src/bookshop]\n    edited_files: [{path}]\n"
    (shop / "sdk.yml").write_text(f"{DESIGN}{PYTHON}{own}", encoding="utf-8")
    found = report(shop, wheel, capsys)
    assert found["verified"]
    assert [item["path"] for item in found["edited"]] == [place]


def test_a_named_folder_does_not_cover_what_is_generated(shop: Path, capsys: Capture) -> None:
    write(shop, CLIENT, "# an edit\n")
    (shop / "sdk.yml").write_text(f"{DESIGN}{PYTHON}    own_files: [src/bookshop, {CLIENT}]\n", encoding="utf-8")
    found = report(shop, built(shop).wheel, capsys)
    assert "bookshop/_client.py" in {item["path"] for item in found["differences"]}


@pytest.mark.parametrize(
    ("path", "text", "wheel", "sdist"),
    [
        ("README.md", "\nMore.\n", ["METADATA"], ["PKG-INFO", "README.md"]),
        ("LICENSE", "\nMore.\n", ["licenses/LICENSE"], ["LICENSE"]),
        ("pyproject.toml", "[project.scripts]\nshop = 'bookshop.lib:main'\n", ["METADATA", "entry_points.txt"], None),
    ],
)
def test_edits_of_what_the_metadata_is_made_of(
    path: str, text: str, wheel: list[str], sdist: list[str] | None, shop: Path, capsys: Capture
) -> None:
    if path == "pyproject.toml":
        file = shop / "sdk" / path
        file.write_text(file.read_text().replace('    "httpx', '    "tenacity>=9",\n    "httpx'), encoding="utf-8")
    write(shop, path, text)
    made = built(shop)
    assert not report(shop, made.wheel, capsys)["verified"]
    assert not report(shop, made.sdist, capsys)["verified"]

    (shop / "sdk.yml").write_text(f"{DESIGN}{PYTHON}    edited_files: [{path}]\n", encoding="utf-8")
    found = report(shop, made.wheel, capsys)
    assert found["differences"] == []
    assert [item["path"].removeprefix("bookshop-0.1.0.dist-info/") for item in found["edited"]] == wheel
    found = report(shop, made.sdist, capsys)
    assert found["differences"] == []
    wanted = sdist or ["PKG-INFO", path]
    assert {item["path"].removeprefix("bookshop-0.1.0/") for item in found["edited"]} <= set(wanted)
    assert f"bookshop-0.1.0/{path}" in {item["path"] for item in found["edited"]}


def test_an_own_file_that_is_generated_is_a_finding(shop: Path, capsys: Capture) -> None:
    (shop / "sdk.yml").write_text(f"{DESIGN}{PYTHON}    own_files: [README.md]\n", encoding="utf-8")
    main(["check", str(shop / "openapi.yaml"), "--config", str(shop / "sdk.yml"), "--out", str(shop / "sdk")])
    assert 'warning[unmatched-file]: "README.md" is generated' in capsys.readouterr().err


def test_a_name_that_leads_elsewhere_is_not_unpacked(shop: Path, capsys: Capture) -> None:
    astray, made = shop / "astray.py", built(shop)
    (shop / "sdk.yml").write_text(f"{DESIGN}{PYTHON}    own_files: [src/bookshop/lib]\n", encoding="utf-8")
    elsewhere = tarfile.TarInfo(f"bookshop-0.1.0/src/bookshop/lib/{'../' * 20}{str(astray).lstrip('/')}")
    elsewhere.mode = 0o644
    with tarfile.open(made.sdist) as old:
        held = [(info, file) for info in old if (file := old.extractfile(info)) is not None]
        with tarfile.open(shop / made.sdist.name, "w:gz") as new:
            for info, file in held:
                new.addfile(info, file)
            new.addfile(elsewhere)

    found = report(shop, shop / made.sdist.name, capsys)

    assert found["differences"] == [{"path": elsewhere.name, "message": "is not generated"}]
    assert not astray.exists()
