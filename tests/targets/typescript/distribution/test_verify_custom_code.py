"""Modules of the maintainer's own are accepted where the design names them, and nothing else is."""

from __future__ import annotations

import hashlib
import json
import tarfile
from io import BytesIO
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.targets.typescript.distribution.build import build
from tests.targets.typescript.node import require_node

pytestmark = pytest.mark.xdist_group("npm")
OWN = "src/lib/deep/answer.ts"
SOURCE = "/** The answer. */\nexport const ANSWER: number = 42;\n"
DESIGN = "targets:\n  typescript:\n    own_files: [%s]\n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A folder with a document, a design, a project with code of its maintainer, and the package of that."""
    require_node()
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/books": {"get": {"responses": {"204": {"description": "Done."}}}}},
    }
    (tmp_path / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    name(tmp_path, "src/lib")
    command = ["generate", str(tmp_path / "openapi.json"), "--config", str(tmp_path / "sdk.yml")]
    assert main([*command, "--out", str(tmp_path / "sdk")]) == 0
    (tmp_path / "sdk/src/lib/deep").mkdir(parents=True)
    (tmp_path / "sdk" / OWN).write_text(SOURCE, encoding="utf-8")
    build(tmp_path / "sdk", tmp_path)
    return tmp_path


def name(shop: Path, path: str) -> None:
    (shop / "sdk.yml").write_text(DESIGN % path, encoding="utf-8")


def package(shop: Path) -> Path:
    (found,) = shop.glob("*.tgz")
    return found


def verified(shop: Path, code: int, capsys: pytest.CaptureFixture[str]) -> tuple[dict[str, str], list[dict[str, str]]]:
    """Verify with an exit code; return what differs, and what is the maintainer's."""
    capsys.readouterr()
    command = ["verify", str(package(shop)), str(shop / "openapi.json"), "--config", str(shop / "sdk.yml"), "--json"]
    assert main(command) == code
    report = json.loads(capsys.readouterr().out)
    return {item["path"]: item["message"] for item in report["differences"]}, report["own"]


@pytest.mark.parametrize("named", ["src/lib", OWN])
def test_what_the_design_names_is_listed(named: str, shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name(shop, named)
    differences, own = verified(shop, 0, capsys)
    assert differences == {}
    assert own == [{"path": f"package/{OWN}", "sha256": hashlib.sha256(SOURCE.encode()).hexdigest()}]


def test_what_it_does_not_name_differs(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name(shop, "src/lib/other")
    differences, own = verified(shop, 1, capsys)
    assert own == []
    assert differences[f"package/{OWN}"] == "is not generated"
    assert differences["package/dist/lib/deep/answer.mjs"] == "is not generated"
    assert "differs from line" in differences["package/dist/index.mjs"]


def test_sources_that_say_less_than_what_was_built(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(shop, {f"package/{OWN}": SOURCE.replace("42", "41").encode()})
    differences, _ = verified(shop, 1, capsys)
    assert set(differences) == {"package/dist/index.mjs", "package/dist/index.cjs"}


def test_a_name_that_leads_elsewhere_is_not_unpacked(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    astray = shop / "astray.ts"
    steps = "../" * 12
    change(shop, {f"package/src/lib/{steps}{str(astray).lstrip('/')}": b"export {};\n"})
    differences, own = verified(shop, 1, capsys)
    assert list(differences.values()) == ["is not generated"]
    assert len(own) == 1
    assert not astray.exists()


def change(shop: Path, files: dict[str, bytes]) -> None:
    """Put other files into the package, or more of them."""
    path = package(shop)
    with tarfile.open(path) as old:
        held = {info.name: file.read() for info in old if (file := old.extractfile(info)) is not None}
    with tarfile.open(path, "w:gz") as new:
        for place, data in {**held, **files}.items():
            info = tarfile.TarInfo(place)
            info.size, info.mode = len(data), 0o644
            new.addfile(info, BytesIO(data))


def test_a_generated_file_is_nobodys_own(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name(shop, "src/client.ts")
    command = ["generate", str(shop / "openapi.json"), "--config", str(shop / "sdk.yml"), "--out", str(shop / "sdk")]
    assert main([*command, "--json"]) == 0
    found = [item for item in json.loads(capsys.readouterr().out)["diagnostics"] if item["code"] == "unmatched-file"]
    assert [item["pointer"] for item in found] == ["#/targets/typescript/own_files/0"]
