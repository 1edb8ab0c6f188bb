"""The wheel of the generator, as users install it: one package, which works far from any checkout."""

from __future__ import annotations

import shutil
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.targets.python.distribution.environments import Environment, done

pytestmark = pytest.mark.xdist_group("publish")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the checkout."""
    out = tmp_path_factory.mktemp("wheel")
    done(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT)
    (found,) = out.glob("*.whl")
    return found


def test_it_holds_one_package_with_its_templates(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {name.partition("/")[0] for name in names if ".dist-info/" not in name} == {"sdkgen"}
    assert {"sdkgen/templates/python/sdk/client.py.j2", "sdkgen/templates/python/runtime/__init__.py"} <= set(names)
    assert {f"sdkgen/templates/typescript/tools/{name}" for name in ("bundle.mjs", "package-lock.json")} <= set(names)
    assert {"sdkgen/sdk.schema.json", "sdkgen/workflows/check.yml"} <= set(names)


def test_it_generates_what_the_checkout_does(wheel: Path, tmp_path: Path) -> None:
    environment, empty = Environment(tmp_path / "environment"), tmp_path / "empty"
    environment.install(wheel, f"ruff=={version('ruff')}")
    assert "griffe" not in environment.installed()
    empty.mkdir()
    command = environment.python.with_name("sdkgen")
    assert done(command, "--version", cwd=empty) == done(environment.python, "-m", "sdkgen", "--version", cwd=empty)

    shutil.copytree(ROOT / "spec", empty / "spec")
    done(command, "generate", "spec/telnyx-ai.yaml", "--config", "spec/sdk.yml", "--out", "sdk", cwd=empty)
    assert _files(empty / "sdk") == _files(ROOT / "generated/python")


def _files(root: Path) -> dict[str, bytes]:
    paths = (path for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc")
    found = {path.relative_to(root): path.read_bytes() for path in paths}
    return {str(path): data for path, data in found.items() if path.parts[0] in {"src", "docs", "README.md", "api.md"}}
