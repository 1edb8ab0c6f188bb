"""A wheel that an installer could unpack differently from what was compared is refused; what may differ is accepted."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.targets.packaging.entries import Irregular
from sdkgen.targets.python.distribution.build import Built
from sdkgen.targets.python.distribution.contents import contents
from sdkgen.targets.python.distribution.verify import differences
from sdkgen.targets.python.distribution.zipped import read_zip
from tests.targets.python.distribution.conftest import INPUTS

pytestmark = pytest.mark.xdist_group("publish")
VERSION = "telnyx/_version.py"
END, LISTED, LOCAL = 22, 46, 30
Change = Callable[[zipfile.ZipInfo], None]


def rezipped(data: bytes, change: Change | None = None, extra: Sequence[tuple[str, bytes, int]] = ()) -> bytes:
    """Write a wheel anew with other headers and more entries of a name, data and a mode."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            held = old.read(info)
            if change is not None:
                change(info)
            new.writestr(info, held)
        for name, held, mode in extra:
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            new.writestr(info, held)
    return target.getvalue()


def each(**values: object) -> Callable[[bytes], bytes]:
    """Give every entry other facts in its headers."""

    def change(info: zipfile.ZipInfo) -> None:
        for name, value in values.items():
            setattr(info, name, value)

    return lambda data: rezipped(data, change)


def with_entry(name: str, held: bytes = b"", mode: int = 0o100644) -> Callable[[bytes], bytes]:
    """Add an entry."""
    return lambda data: rezipped(data, extra=[(name, held, mode)])


def unlisted() -> bytes:
    """Return an entry that no directory lists; programs that unpack while they read see it."""
    name, held = b"telnyx/evil.py", b"import os\n"
    return struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 0, 0, 0x2821, zlib.crc32(held), 10, 10, 14, 0) + name + held


def inserted(data: bytes, at: int, more: bytes) -> bytes:
    """Put bytes in, and correct every offset behind them, so that nothing is amiss but the bytes."""
    directory, size, count = start_of(data), len(data), struct.unpack_from("<H", data, len(data) - 12)[0]
    result = bytearray(data[:at] + more + data[at:])
    place = directory + (len(more) if at <= directory else 0)
    for _ in range(count):
        offset = struct.unpack_from("<L", result, place + 42)[0]
        if offset >= at:
            struct.pack_into("<L", result, place + 42, offset + len(more))
        place += LISTED + sum(struct.unpack_from("<3H", result, place + 28))
    if at <= directory:
        struct.pack_into("<L", result, size + len(more) - 6, directory + len(more))
    return bytes(result)


def start_of(data: bytes) -> int:
    """Return where the directory begins."""
    return int(struct.unpack_from("<L", data, len(data) - 6)[0])


def second(data: bytes) -> int:
    """Return where the second entry begins."""
    with zipfile.ZipFile(BytesIO(data)) as wheel:
        return sorted(info.header_offset for info in wheel.infolist())[1]


def local_of(data: bytes) -> int:
    """Return where the local header of an entry begins."""
    with zipfile.ZipFile(BytesIO(data)) as wheel:
        return wheel.getinfo(VERSION).header_offset


def patched(data: bytes, at: int, new: bytes) -> bytes:
    """Overwrite some bytes."""
    return data[:at] + new + data[at + len(new) :]


def listed_of(data: bytes) -> int:
    """Return where the directory describes an entry."""
    return data.index(VERSION.encode(), start_of(data)) - LISTED


def commented(data: bytes) -> bytes:
    return data[:-2] + struct.pack("<H", 5) + b"evil!"


def linked(data: bytes) -> bytes:
    return patched(data, listed_of(data) + 38, struct.pack("<L", 0o120644 << 16))


def doubled(data: bytes) -> bytes:
    """List an entry twice, with the same data."""
    start = listed_of(data)
    item = data[start : start + LISTED + len(VERSION)]
    result = bytearray(data[:-END] + item + data[-END:])
    count, size = struct.unpack_from("<H", data, len(data) - 12)[0] + 1, len(data) - END - start_of(data) + len(item)
    struct.pack_into("<HHL", result, len(result) - 14, count, count, size)
    return bytes(result)


def hidden_in_data(data: bytes) -> bytes:
    """Let the packed data of an entry end with bytes that unpacking does not need."""
    info = zipfile.ZipFile(BytesIO(data)).getinfo(VERSION)
    end = local_of(data) + LOCAL + len(VERSION) + info.compress_size
    more = unlisted()
    result = inserted(data, end, more)
    packed = struct.pack("<L", info.compress_size + len(more))
    return patched(patched(result, local_of(result) + 18, packed), listed_of(result) + 20, packed)


def unicode_path(data: bytes) -> bytes:
    """Give an entry a second name, in the field that some programs prefer."""
    other = b"telnyx/evil.py"
    field = struct.pack("<2HBL", 0x7075, 5 + len(other), 1, zlib.crc32(VERSION.encode())) + other
    return rezipped(data, lambda info: setattr(info, "extra", field) if info.filename == VERSION else None)


def streamed(data: bytes) -> bytes:
    """Write sizes behind the data, as programs do that cannot go back."""

    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

        def seek(self, *_: int) -> int:
            raise OSError

    target = Pipe()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            new.writestr(info, old.read(info))
    return target.getvalue()


TAMPERED: dict[str, Callable[[bytes], bytes]] = {
    "a module more": with_entry("telnyx/evil.py", b"import os"),
    "a .pth file": with_entry("evil.pth", b"import os"),
    "a script": with_entry("telnyx-0.1.0.data/scripts/evil", b"#!python", 0o100755),
    "entry points": with_entry("telnyx-0.1.0.dist-info/entry_points.txt", b"[console_scripts]\nevil=os:abort"),
    "a directory": with_entry("telnyx/", mode=0o40755),
    "a directory with data": with_entry("telnyx/evil.py/", b"import os"),
    "a directory elsewhere": with_entry("../../evil/", mode=0o40755),
    "an absolute directory": with_entry("/tmp/evil/", mode=0o40755),
    "an absolute file": with_entry("/tmp/evil", b"x"),
    "a backslash": with_entry("telnyx\\evil.py", b"x"),
    "another case": with_entry(VERSION.upper(), b"x"),
    "a name that looks alike": with_entry("telnyx/_v\u0435rsion.py", b"x"),
    "a name that another spelling of it is": with_entry(f"telnyx/./{VERSION.partition('/')[2]}", b"x"),
    "a name with NUL": lambda data: data.replace(VERSION.encode(), b"telnyx/_version\0py"),
    "a name that is not UTF-8": lambda data: data.replace(VERSION.encode(), b"telnyx/_version\xffpy"),
    "set-uid": each(external_attr=0o104644 << 16),
    "world-writable": each(external_attr=0o100666 << 16),
    "unreadable": each(external_attr=0o100000 << 16),
    "executable": each(external_attr=0o100755 << 16),
    "a symbolic link": linked,
    "a directory by its mode": each(external_attr=0o40644 << 16),
    "a directory by its DOS attributes": each(external_attr=0o100644 << 16 | 0x10),
    "text to convert": each(internal_attr=1),
    "another system": each(create_system=7),
    "an extra field": each(extra=struct.pack("<2H", 0x9999, 4) + b"evil"),
    "a Unicode path": unicode_path,
    "a comment of an entry": each(comment=b"evil"),
    "a comment": commented,
    "encrypted": lambda data: patched(patched(data, local_of(data) + 6, b"\1"), listed_of(data) + 8, b"\1"),
    "encrypted, says the directory": lambda data: patched(data, listed_of(data) + 8, b"\1"),
    "another method": each(compress_type=zipfile.ZIP_LZMA),
    "sizes behind the data": streamed,
    "a time that is none": lambda data: patched(
        patched(data, local_of(data) + 12, b"\xff\xff"), listed_of(data) + 14, b"\xff\xff"
    ),
    "bytes before": lambda data: b"#!/bin/sh\nexit\n" + data,
    "bytes before, offsets corrected": lambda data: inserted(data, 0, b"#!/bin/sh\nexit\n"),
    "an entry before that is not listed": lambda data: inserted(data, 0, unlisted()),
    "an entry between that is not listed": lambda data: inserted(data, second(data), unlisted()),
    "an entry behind that is not listed": lambda data: inserted(data, start_of(data), unlisted()),
    "bytes between directory and end": lambda data: inserted(data, len(data) - END, b"evil"),
    "bytes behind": lambda data: data + b"\0" * 100,
    "a second archive behind": lambda data: data + with_entry("evil.pth", b"import os")(data),
    "another name in the local header": lambda data: data.replace(VERSION.encode(), b"telnyx/_evilion.py", 1),
    "another size in the local header": lambda data: patched(data, local_of(data) + 22, b"\1\0\0\0"),
    "another checksum in the local header": lambda data: patched(data, local_of(data) + 14, b"evil"),
    "an entry listed twice": doubled,
    "bytes behind packed data": hidden_in_data,
    "cut off": lambda data: data[:-1000],
}


@pytest.mark.parametrize("tamper", TAMPERED.values(), ids=TAMPERED.keys())
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_tampered_wheel_is_refused(tamper: Callable[[bytes], bytes], built: Built) -> None:
    data = built.wheel.read_bytes()
    other = tamper(data)

    assert other != data
    assert list(differences(built.wheel.name, other, contents(built.wheel.name, data)))


def reversed_order(data: bytes) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for info in reversed(old.infolist()):
            new.writestr(info, old.read(info))
    return target.getvalue()


ACCEPTED: dict[str, Callable[[bytes], bytes]] = {
    "order": reversed_order,
    "no compression": each(compress_type=zipfile.ZIP_STORED),
    "other times": each(date_time=(2031, 2, 3, 4, 5, 6)),
    "made on Windows": each(create_system=0),
    "no type in the mode": each(external_attr=0o644 << 16),
}


@pytest.mark.parametrize("change", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_what_makes_no_difference_is_accepted(change: Callable[[bytes], bytes], built: Built) -> None:
    data = built.wheel.read_bytes()
    other = change(data)

    assert other != data
    assert list(differences(built.wheel.name, other, contents(built.wheel.name, data))) == []


def test_unpacking_is_bounded() -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as wheel:
        wheel.writestr("a", b"\0" * 1_000_000)
    data = target.getvalue()
    place = start_of(data)
    for said in (3, 1 << 30):
        small = patched(patched(data, 22, struct.pack("<L", said)), place + 24, struct.pack("<L", said))
        with pytest.raises(Irregular):
            read_zip(small)


def test_the_command_names_what_is_wrong(built: Built, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wheel = tmp_path / built.wheel.name
    wheel.write_bytes(unicode_path(built.wheel.read_bytes()))

    assert main(["verify", str(wheel), *INPUTS]) == 1
    assert f"{VERSION}: has extensions or a comment\n" in capsys.readouterr().out
