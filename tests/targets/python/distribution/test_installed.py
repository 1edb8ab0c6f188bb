"""The wheel works in clean environments, with the lowest and with the newest versions of what it needs."""

from __future__ import annotations

import re
import shutil
import sys
import zipfile
from email.parser import BytesParser
from pathlib import Path

import pytest

from sdkgen.targets.python.distribution.build import Built
from tests.targets.python.distribution.conftest import ROOT
from tests.targets.python.distribution.environments import Environment, done, interpreter

pytestmark = pytest.mark.xdist_group("publish")
EVERYTHING = (
    "import pkgutil, importlib, telnyx\n"
    "for item in pkgutil.walk_packages(telnyx.__path__, 'telnyx.'):\n"
    "    importlib.import_module(item.name)\n"
    "print(telnyx.__file__)"
)


def needed(wheel: Path) -> dict[str, str]:
    """Return what the wheel needs: the range of versions by name."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        found = BytesParser().parsebytes(archive.read(name)).get_all("Requires-Dist", [])
    pairs = [re.match(r"([\w-]+)(.*)", item) for item in found if "extra ==" not in item]
    return {pair[1]: pair[2] for pair in pairs if pair is not None}


def lowest(wheel: Path) -> list[str]:
    """Return the lowest version of each, as requirements."""
    floors = {name: re.search(r">=([\d.]+)", versions) for name, versions in needed(wheel).items()}
    assert all(floors.values())
    return [f"{name}=={floor[1]}" for name, floor in floors.items() if floor is not None]


@pytest.mark.parametrize(("floors", "version"), [(True, "3.10"), (False, "3.13")], ids=["lowest", "newest"])
def test_the_recorded_calls_pass(floors: bool, version: str, built: Built, tmp_path: Path) -> None:
    environment = Environment(tmp_path / "environment", interpreter(version))
    pins = lowest(built.wheel) if floors else []
    environment.install(built.wheel, *pins)
    installed = environment.installed()

    assert installed.keys() >= {"telnyx", *needed(built.wheel)}
    assert not installed.keys() & {"pytest", "sdkgen", "cryptography", "ruff", "jinja2"}
    for pin in pins:
        name, _, lowest_version = pin.partition("==")
        assert re.fullmatch(rf"{re.escape(lowest_version)}(\.0)*", installed[name])
    file = done(environment.python, "-W", "error", "-c", EVERYTHING, cwd=tmp_path)
    assert Path(file.strip()).is_relative_to(tmp_path / "environment")

    environment.install("pytest")
    said = done(environment.python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests", cwd=replayed(tmp_path))
    assert re.search(r"1[0-9][0-9] passed", said), said
    assert "skipped" not in said


def replayed(folder: Path) -> Path:
    """Write the tests of the recorded calls to a folder where they find the installed package alone."""
    root = folder / "calls"
    (root / "tests/spec").mkdir(parents=True)
    shutil.copy(ROOT / "tests/spec/guide_calls.py", root / "tests/spec")
    for name in ("calls.py", "exchange.py", "replay.py", "scrub.py", "wire.py", "test_replay.py", "data"):
        source, target = ROOT / "tests/targets/python/recorded" / name, root / "tests/targets/python/recorded" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if source.is_dir() else shutil.copy)(source, target)
    return root


def test_the_sdist_installs_too(built: Built, tmp_path: Path) -> None:
    environment = Environment(tmp_path / "environment", sys.executable)
    environment.install("--no-deps", built.sdist)
    assert environment.installed() == {"telnyx": "0.1.0"}
