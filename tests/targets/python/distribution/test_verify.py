"""A distribution is what would be generated, or the command says which file is not."""

from __future__ import annotations

import json
import shutil
import tarfile
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.targets.python.distribution.build import Built
from tests.targets.python.distribution.conftest import INPUTS

pytestmark = pytest.mark.xdist_group("publish")
CLIENT = "telnyx/_client.py"


def rewritten(wheel: Path, folder: Path, change: Callable[[zipfile.ZipFile, zipfile.ZipInfo, bytes], None]) -> Path:
    """Write a wheel anew, file by file."""
    target = folder / wheel.name
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            change(new, info, old.read(info))
    return target


def edited(new: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes) -> None:
    new.writestr(info, data.replace(b"import", b"import os,", 1) if info.filename == CLIENT else data)


def added(new: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes) -> None:
    new.writestr(info, data)
    if info.filename == CLIENT:
        new.writestr("telnyx/extra.py", b"import os\n")


def removed(new: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes) -> None:
    if info.filename != CLIENT:
        new.writestr(info, data)


def doubled(new: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes) -> None:
    new.writestr(info, data)
    if info.filename == CLIENT:
        new.writestr(info, data)


def executable(new: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes) -> None:
    if info.filename == CLIENT:
        info.external_attr = 0o100755 << 16
    new.writestr(info, data)


def described(new: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes) -> None:
    if info.filename.endswith("METADATA"):
        data = data.replace(b"Requires-Dist: httpx", b"Requires-Dist: httpx-evil\nRequires-Dist: httpx")
    new.writestr(info, data)


def test_the_true_wheel_and_the_true_sdist_are_accepted(built: Built, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (built.wheel, built.sdist):
        assert main(["verify", str(path), *INPUTS]) == 0
        assert f"files of {path.name} are what is generated from" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        (edited, CLIENT, "differs from line"),
        (added, "telnyx/extra.py", "is not generated"),
        (removed, CLIENT, "is missing"),
        (doubled, CLIENT, "is there more than once"),
        (executable, CLIENT, "has another executable bit"),
        (described, "telnyx-0.1.0.dist-info/METADATA", "differs from line"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_changed_wheel_is_refused_by_the_name_of_the_file(
    change: Callable[[zipfile.ZipFile, zipfile.ZipInfo, bytes], None],
    path: str,
    message: str,
    built: Built,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    wheel = rewritten(built.wheel, tmp_path, change)
    assert main(["verify", str(wheel), *INPUTS, "--json"]) == 1
    report = json.loads(capsys.readouterr().out)

    assert not report["verified"]
    assert [item["path"] for item in report["differences"]] == [path]
    assert message in report["differences"][0]["message"]


def test_a_changed_sdist_is_refused_in_words(built: Built, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / built.sdist.name
    with tarfile.open(built.sdist) as old, tarfile.open(target, "w:gz") as new:
        for info in old:
            held = old.extractfile(info)
            data = held.read() if held is not None else b""
            if info.name.endswith("/pyproject.toml"):
                data += b"# more\n"
                info.size = len(data)
            new.addfile(info, BytesIO(data))

    assert main(["verify", str(target), *INPUTS]) == 1
    said = capsys.readouterr().out
    assert "pyproject.toml: differs from line" in said
    assert "is not what would be generated" in said


def test_another_version_or_name_is_refused(built: Built, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    renamed = tmp_path / built.wheel.name.replace("0.1.0", "9.9.9")
    shutil.copy(built.wheel, renamed)
    assert main(["verify", str(renamed), *INPUTS]) == 1
    assert f"{renamed.name}: the generated project is {built.wheel.name}" in capsys.readouterr().out


@pytest.mark.parametrize(("data", "code"), [(b"no archive", 4), (None, 2)])
def test_what_is_no_distribution_is_an_error(
    data: bytes | None, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wheel = tmp_path / "telnyx-0.1.0-py3-none-any.whl"
    if data is not None:
        wheel.write_bytes(data)
    assert main(["verify", str(wheel), *INPUTS]) == code
    assert wheel.name in capsys.readouterr().err
