"""A source distribution that tools could unpack differently from what was compared is refused."""

from __future__ import annotations

import gzip
import tarfile
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.targets.packaging.entries import Irregular
from sdkgen.targets.packaging.tarred import read_tar
from sdkgen.targets.python.distribution.build import Built
from sdkgen.targets.python.distribution.contents import contents
from sdkgen.targets.python.distribution.verify import differences
from tests.targets.python.distribution.conftest import INPUTS

pytestmark = pytest.mark.xdist_group("publish")
TOP = "telnyx-0.1.0"
README = f"{TOP}/README.md"
Change = Callable[[tarfile.TarInfo], None]
More = Sequence[tuple[tarfile.TarInfo, bytes]]


def retarred(
    data: bytes, change: Change | None = None, more: More = (), form: int = tarfile.PAX_FORMAT, **options: str
) -> bytes:
    """Write a source distribution anew with other headers and more members."""
    target = BytesIO()
    with (
        tarfile.open(fileobj=BytesIO(data)) as old,
        tarfile.open(fileobj=target, mode="w:gz", format=form, pax_headers=options) as new,
    ):
        for info in old:
            held = old.extractfile(info)
            assert held is not None
            if change is not None:
                change(info)
            new.addfile(info, held)
        for info, content in more:
            info.size = len(content) or info.size
            new.addfile(info, BytesIO(content))
    return target.getvalue()


def each(**values: object) -> Callable[[bytes], bytes]:
    """Give every member other facts in its header."""

    def change(info: tarfile.TarInfo) -> None:
        for name, value in values.items():
            setattr(info, name, value)

    return lambda data: retarred(data, change)


def renamed(new: Callable[[str], str]) -> Callable[[bytes], bytes]:
    """Give every member another name, made from the one below the top folder."""

    def change(info: tarfile.TarInfo) -> None:
        info.name = new(info.name.partition("/")[2])
        info.pax_headers = {}

    return lambda data: retarred(data, change)


def apart() -> Callable[[str], str]:
    """Return what gives each file a top folder of its own."""
    numbers = iter(range(100_000))
    return lambda name: f"d{next(numbers)}/{name}"


def with_member(
    name: str, kind: bytes = tarfile.REGTYPE, content: bytes = b"", target: str = ""
) -> Callable[[bytes], bytes]:
    """Add a member."""
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return lambda data: retarred(data, more=[(info, content)])


def with_headers(**headers: str) -> Callable[[bytes], bytes]:
    """Give the README an extended header that overrides the one behind it."""

    def change(info: tarfile.TarInfo) -> None:
        if info.name == README:
            info.pax_headers = headers

    return lambda data: retarred(data, change)


def in_tar(change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """Change the uncompressed archive."""
    return lambda data: gzip.compress(change(gzip.decompress(data)))


def readme_of(archive: bytes) -> int:
    """Return where the header of the README begins."""
    return archive.index(README.encode() + b"\0")


def padding(archive: bytes) -> bytes:
    """Hide something between a file and the next header."""
    at = readme_of(archive)
    size = int(archive[at + 124 : at + 135], 8)
    end = at + 512 + size
    assert -end % 512 >= 4
    return archive[:end] + b"evil" + archive[end + 4 :]


def ending(archive: bytes, more: bytes) -> bytes:
    """Put something behind the end."""
    return archive + more + b"\0" * (-len(more) % 512)


def header(archive: bytes, at: int, new: bytes) -> bytes:
    """Overwrite bytes of the README's header, and correct its checksum."""
    start = readme_of(archive)
    block = bytearray(archive[start : start + 512])
    block[at : at + len(new)] = new
    block[148:156] = b" " * 8
    block[148:155] = b"%06o\0" % sum(block)
    return archive[:start] + bytes(block) + archive[start + 512 :]


def gzip_header(flag: int, more: bytes) -> Callable[[bytes], bytes]:
    """Put an optional field into the header of gzip."""
    return lambda data: data[:3] + bytes([flag]) + data[4:10] + more + data[10:]


TAMPERED: dict[str, Callable[[bytes], bytes]] = {
    "out of the folder": renamed(lambda name: f"../{name}"),
    "absolute": renamed(lambda name: f"/{name}"),
    "no top folder": renamed(lambda name: name),
    "another top folder": renamed(lambda name: f"evil-9.9/{name}"),
    "a top folder for each": renamed(apart()),
    "a way around": renamed(lambda name: f"{TOP}/../{TOP}/{name}"),
    "a file more": with_member(f"{TOP}/setup.py", content=b"import os\n"),
    "a file elsewhere": with_member("../evil.py", content=b"import os\n"),
    "a file twice": with_member(README, content=b"other\n"),
    "a directory": with_member(f"{TOP}/src", tarfile.DIRTYPE),
    "a directory elsewhere": with_member("../../evil", tarfile.DIRTYPE),
    "a link": with_member(f"{TOP}/lib", tarfile.SYMTYPE, target="/etc"),
    "a hard link": with_member(f"{TOP}/lib", tarfile.LNKTYPE, target=README),
    "a pipe": with_member(f"{TOP}/lib", tarfile.FIFOTYPE),
    "a device": with_member(f"{TOP}/lib", tarfile.CHRTYPE),
    "another kind of file": with_member(f"{TOP}/lib", tarfile.CONTTYPE),
    "a link in place of a file": in_tar(lambda archive: header(archive, 156, tarfile.SYMTYPE)),
    "a file of the old kind": in_tar(lambda archive: header(archive, 156, tarfile.AREGTYPE)),
    "a file that names a target": in_tar(lambda archive: header(archive, 157, b"/etc/passwd")),
    "a prefix of the name": in_tar(lambda archive: header(archive, 345, b"../evil")),
    "bytes behind the name": in_tar(lambda archive: header(archive, len(README) + 1, b"evil")),
    "a size in another notation": in_tar(lambda archive: header(archive, 124, b"\x80" + b"\0" * 10)),
    "set-uid": each(mode=0o4644),
    "world-writable": each(mode=0o666),
    "executable": each(mode=0o755),
    "an owner": each(uid=1000),
    "an owner by name": each(uname="root", gname="root"),
    "another dialect": lambda data: retarred(data, form=tarfile.GNU_FORMAT),
    "an overriding name": with_headers(path=f"{TOP}/setup.py"),
    "an overriding name elsewhere": with_headers(path="../evil.py"),
    "an overriding size": with_headers(size="7"),
    "a comment": with_headers(comment="evil"),
    "a time with fractions": each(mtime=1_580_601_600.5),
    "a header for all": lambda data: retarred(data, path="evil"),
    "a second archive behind the first": lambda data: gzip.compress(
        gzip.decompress(data) + gzip.decompress(with_member(f"{TOP}/setup.py")(data))
    ),
    "bytes behind the end": in_tar(lambda archive: ending(archive, b"evil")),
    "more emptiness behind the end": in_tar(lambda archive: ending(archive, b"\0" * 10240)),
    "less emptiness behind the end": in_tar(lambda archive: archive[:-512]),
    "bytes between files": in_tar(padding),
    "an empty block between files": in_tar(
        lambda archive: archive[: readme_of(archive)] + b"\0" * 512 + archive[readme_of(archive) :]
    ),
    "cut off": in_tar(lambda archive: archive[: len(archive) // 2]),
    "a second member of gzip": lambda data: data + with_member(f"{TOP}/setup.py")(data),
    "an empty second member of gzip": lambda data: data + gzip.compress(b""),
    "bytes behind gzip": lambda data: data + b"evil",
    "nothing behind gzip but zeros": lambda data: data + b"\0" * 512,
    "a comment of gzip": gzip_header(16, b"evil\0"),
    "an extra field of gzip": gzip_header(4, b"\4\0evil"),
    "another name in gzip": gzip_header(8, b"../evil\0"),
    "a wrong checksum": lambda data: data[:-8] + b"evil" + data[-4:],
    "gzip cut off": lambda data: data[:-1000],
}


@pytest.mark.parametrize("tamper", TAMPERED.values(), ids=TAMPERED.keys())
def test_a_tampered_sdist_is_refused(tamper: Callable[[bytes], bytes], built: Built) -> None:
    data = built.sdist.read_bytes()
    other = tamper(data)

    assert other != data
    assert list(differences(built.sdist.name, other, contents(built.sdist.name, data)))


def reversed_order(data: bytes) -> bytes:
    target = BytesIO()
    with tarfile.open(fileobj=BytesIO(data)) as old, tarfile.open(fileobj=target, mode="w:gz") as new:
        for info in reversed(old.getmembers()):
            new.addfile(info, old.extractfile(info))
    return target.getvalue()


ACCEPTED: dict[str, Callable[[bytes], bytes]] = {
    "order": reversed_order,
    "other times": each(mtime=1_800_000_000),
    "less compression": lambda data: gzip.compress(gzip.decompress(data), 1, mtime=1_800_000_000),
    "the file's own name in gzip": gzip_header(8, f"{TOP}.tar\0".encode()),
}


@pytest.mark.parametrize("change", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_what_makes_no_difference_is_accepted(change: Callable[[bytes], bytes], built: Built) -> None:
    data = built.sdist.read_bytes()
    other = change(data)

    assert other != data
    assert list(differences(built.sdist.name, other, contents(built.sdist.name, data))) == []


def test_unpacking_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sdkgen.targets.packaging.tarred.LARGEST", 1 << 20)
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(b"\0" * (1 << 20)) for _ in range(64)) + packer.flush()

    with pytest.raises(Irregular, match="holds more than"):
        read_tar("a.tar.gz", bomb)


def test_a_size_below_zero_ends_reading() -> None:
    info = tarfile.TarInfo("a")
    block = bytearray(info.tobuf())
    block[124:136] = b"\xff" * 11 + b"\0"
    block[148:156] = b" " * 8
    block[148:155] = b"%06o\0" % sum(block)

    with pytest.raises(Irregular):
        read_tar("a.tar.gz", gzip.compress(bytes(block) * 2, mtime=0))


def test_the_command_names_what_is_wrong(built: Built, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sdist = tmp_path / built.sdist.name
    sdist.write_bytes(with_headers(size="7")(built.sdist.read_bytes()))

    assert main(["verify", str(sdist), *INPUTS]) == 1
    assert "is not what would be generated" in capsys.readouterr().out
