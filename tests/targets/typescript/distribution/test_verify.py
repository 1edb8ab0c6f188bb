"""A package is what would be generated, or the command says which file is not."""

from __future__ import annotations

import gzip
import json
import shutil
import tarfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.targets.typescript.distribution.build import Built
from sdkgen.targets.typescript.distribution.packed import contents
from sdkgen.targets.typescript.distribution.verify import differences
from tests.targets.typescript.conftest import INPUTS

pytestmark = pytest.mark.xdist_group("npm")
INDEX = "package/dist/index.mjs"
Change = Callable[[tarfile.TarFile, tarfile.TarInfo, bytes], None]


def rewritten(package: Path, target: Path, change: Change) -> Path:
    """Write a package anew, file by file."""
    with tarfile.open(package) as old, tarfile.open(target, "w:gz") as new:
        for info in old:
            file = old.extractfile(info)
            change(new, info, file.read() if file is not None else b"")
    return target


def put(new: tarfile.TarFile, info: tarfile.TarInfo, data: bytes) -> None:
    info.size = len(data)
    new.addfile(info, BytesIO(data))


def edited(new: tarfile.TarFile, info: tarfile.TarInfo, data: bytes) -> None:
    put(new, info, data.replace(b"\nfunction", b"\nfetch('//astray');\nfunction", 1) if info.name == INDEX else data)


def added(new: tarfile.TarFile, info: tarfile.TarInfo, data: bytes) -> None:
    put(new, info, data)
    if info.name == INDEX:
        put(new, tarfile.TarInfo("package/dist/extra.mjs"), b"export {};\n")


def removed(new: tarfile.TarFile, info: tarfile.TarInfo, data: bytes) -> None:
    if info.name != INDEX:
        put(new, info, data)


def doubled(new: tarfile.TarFile, info: tarfile.TarInfo, data: bytes) -> None:
    put(new, info, data)
    if info.name == INDEX:
        put(new, info, data)


def executable(new: tarfile.TarFile, info: tarfile.TarInfo, data: bytes) -> None:
    info.mode = 0o755 if info.name == INDEX else info.mode
    put(new, info, data)


def hooked(new: tarfile.TarFile, info: tarfile.TarInfo, data: bytes) -> None:
    if info.name == "package/package.json":
        data = json.dumps({**json.loads(data), "scripts": {"postinstall": "node astray.js"}}).encode()
    put(new, info, data)


def linked(new: tarfile.TarFile, info: tarfile.TarInfo, data: bytes) -> None:
    if info.name != INDEX:
        put(new, info, data)
        return
    info.type, info.linkname, info.size = tarfile.SYMTYPE, "/etc/passwd", 0
    new.addfile(info)


def elsewhere(new: tarfile.TarFile, info: tarfile.TarInfo, data: bytes) -> None:
    put(new, info, data)
    if info.name == INDEX:
        put(new, tarfile.TarInfo("package/../../astray.mjs"), b"export {};\n")


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        (edited, INDEX, "differs from line"),
        (added, "package/dist/extra.mjs", "is not generated"),
        (removed, INDEX, "is missing"),
        (doubled, INDEX, "is there more than once"),
        (executable, INDEX, "has another executable bit"),
        (hooked, "package/package.json", "differs from line"),
        (linked, INDEX, "is no regular file"),
        (elsewhere, "package/../../astray.mjs", "is not generated"),
    ],
)
def test_a_changed_package_differs_by_the_name_of_the_file(
    change: Change, path: str, message: str, built: Built, tmp_path: Path
) -> None:
    target = rewritten(built.package, tmp_path / built.package.name, change)
    ours = contents(built.package.name, built.package.read_bytes())

    found = list(differences(target.name, target.read_bytes(), ours))

    assert [place for place, _ in found] == [path]
    assert message in found[0][1]


def test_a_changed_package_is_refused(built: Built, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = rewritten(built.package, tmp_path / "telnyx-9.9.9.tgz", edited)

    assert main(["verify", str(target), *INPUTS]) == 1

    said = capsys.readouterr().out
    assert f"{INDEX}: differs from line" in said
    assert "telnyx-9.9.9.tgz: the generated project is telnyx-0.1.0.tgz" in said
    assert "is not what would be generated" in said


def test_the_true_package_is_accepted(built: Built, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(built.package), *INPUTS]) == 0
    said = capsys.readouterr().out
    assert "files of telnyx-0.1.0.tgz are what is generated from" in said
    assert "the same bytes as are built here" in said


def test_one_that_is_packed_in_another_way_is_accepted(
    built: Built, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / built.package.name
    with tarfile.open(built.package) as archive:
        infos = [(info, archive.extractfile(info)) for info in archive]
        unpacked = BytesIO()
        with tarfile.open(fileobj=unpacked, mode="w") as new:
            for info, file in reversed(infos):
                assert file is not None
                info.mtime = 499_162_500
                put(new, info, file.read())
    target.write_bytes(gzip.compress(unpacked.getvalue(), 1, mtime=7))

    assert main(["verify", str(target), *INPUTS, "--json"]) == 0

    report = json.loads(capsys.readouterr().out)
    assert (report["verified"], report["identical"], report["differences"]) == (True, False, [])


@pytest.mark.parametrize(("data", "code"), [(b"no archive", 4), (None, 2)])
def test_what_is_no_package_is_an_error(
    data: bytes | None, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "telnyx-0.1.0.tgz"
    if data is not None:
        package.write_bytes(data)
    assert main(["verify", str(package), *INPUTS]) == code
    assert package.name in capsys.readouterr().err


def test_what_is_named_otherwise_is_of_the_language_that_is_asked_for(
    built: Built, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = Path(shutil.copy(built.package, tmp_path / "package.download"))
    assert main(["verify", str(target), *INPUTS, "--target", "typescript"]) == 1
    said = capsys.readouterr().out
    assert said.startswith("package.download: the generated project is telnyx-0.1.0.tgz\n")
