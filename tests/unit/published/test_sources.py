"""Packages as folders, wheels and source distributions."""

from __future__ import annotations

import io
import subprocess
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkgen.published import download, sources
from sdkgen.published.read import read_package
from sdkgen.published.sources import PackageError, read_sources
from tests.unit.published.packages import files

METADATA = b"Metadata-Version: 2.1\nName: harbour-sdk\nVersion: 4.5.6\n\nText\n"


def folder(root: Path, content: Mapping[str, bytes], below: str = "harbour") -> Path:
    for name, data in content.items():
        file = root / below / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return root


def wheel(path: Path, content: Mapping[str, bytes], below: str = "harbour/") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in content.items():
            archive.writestr(f"{below}{name}", data)
        archive.writestr("harbour_sdk-4.5.6.dist-info/METADATA", METADATA)
    return path


def sdist(path: Path, content: Mapping[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        every = {f"harbour_sdk-4.5.6/src/harbour/{name}": data for name, data in content.items()}
        for name, data in {**every, "harbour_sdk-4.5.6/PKG-INFO": METADATA}.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


def test_all_forms_of_a_package_are_the_same(tmp_path: Path) -> None:
    content = files()
    forms = [
        folder(tmp_path / "project", content, "src/harbour"),
        folder(tmp_path / "project", content, "src/harbour") / "src/harbour",
        wheel(tmp_path / "harbour_sdk-4.5.6-py3-none-any.whl", content),
        sdist(tmp_path / "harbour_sdk-4.5.6.tar.gz", content),
    ]
    found = [read_sources(form) for form in forms]
    assert {item.package for item in found} == {"harbour"}
    assert all(item.files == found[0].files for item in found)
    assert [(item.project, item.version) for item in found[2:]] == [("harbour-sdk", "4.5.6")] * 2
    assert read_package(forms[2]).version == "4.5.6"


def test_nothing_of_a_package_is_run(tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    evil = f"import pathlib\npathlib.Path({str(mark)!r}).touch()\n".encode()
    content = {name: evil + data for name, data in files().items()}
    content["_client.py"] = b"raise SystemExit(1)\n" + files()["_client.py"]
    assert read_package(folder(tmp_path / "p", content)).client is not None
    assert not mark.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"a/__init__.py": b""}, "there is no package with a file `_client.py`"),
        (
            {f"{name}/{file}": b"" for name in "ab" for file in ("__init__.py", "_client.py")},
            "several packages with a client: a, b",
        ),
    ],
)
def test_what_holds_no_one_client_is_refused(content: Mapping[str, bytes], said: str, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=said):
        read_sources(folder(tmp_path, content, "."))


@pytest.mark.parametrize("name", ["x.whl", "x.tar.gz"])
def test_a_broken_archive_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"no archive")
    with pytest.raises(PackageError, match=f"{name} cannot be read"):
        read_sources(tmp_path / name)


def test_an_archive_is_bounded_and_stays_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = {**files(), "../../outside.py": b"x = 1\n"}
    found = read_sources(wheel(tmp_path / "a.whl", content))
    assert not any("outside" in name for name in found.files)
    monkeypatch.setattr(sources, "LARGEST_FILE", 1000)
    with pytest.raises(PackageError, match="more than sdkgen reads"):
        read_sources(wheel(tmp_path / "b.whl", files()))


@pytest.mark.parametrize("name", ["missing", "missing==1 --index-url=x", "--help==1", "-r==x", "a b==1", "x=="])
def test_what_is_no_package_is_never_handed_to_pip(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: object, **__: object) -> None:
        raise AssertionError("pip was called")

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(PackageError, match="neither a file or folder nor NAME==VERSION"):
        download.sources_of(name)


def test_a_package_of_the_index_is_a_wheel_that_pip_fetches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = wheel(tmp_path / "harbour_sdk-4.5.6-py3-none-any.whl", files())
    seen: list[list[str]] = []

    class Done:
        returncode = 0
        stderr = ""

    def run(command: list[str], **_: object) -> Done:
        seen.append(command)
        Path(command[command.index("--dest") + 1], made.name).write_bytes(made.read_bytes())
        return Done()

    monkeypatch.setattr(subprocess, "run", run)
    assert download.sources_of("harbour-sdk==4.5.6").package == "harbour"
    assert {"--only-binary", ":all:", "--no-deps"} <= set(seen[0])
    assert seen[0][-2:] == ["--", "harbour-sdk==4.5.6"]
    assert "-P" in seen[0][: seen[0].index("-m")], "a folder `pip` of the working directory would be run"


def test_what_pip_says_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    class Failed:
        returncode = 1
        stderr = "WARNING: x\nERROR: No matching distribution found for harbour==9\n"

    def run(*_: object, **__: object) -> Failed:
        return Failed()

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(PackageError, match="No matching distribution found"):
        download.sources_of("harbour==9")
