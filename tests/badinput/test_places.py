"""Documents that cannot be fetched, designs that cannot be read, and targets that cannot be written."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.badinput.conftest import Run, tree
from tests.targets.python.golden.cases import CASES

GOOD = (CASES / "library" / "openapi.yaml").read_text(encoding="utf-8")


@contextmanager
def read_only(folder: Path) -> Generator[None]:
    """Take the right to write from a folder for a while."""
    mode = folder.stat().st_mode
    folder.chmod(0o500)
    try:
        yield
    finally:
        folder.chmod(mode)


def closed_port() -> int:
    """A loopback port that nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_an_unreachable_url_is_refused(generate: Run, untouched: Callable[[], bool]) -> None:
    url = f"http://127.0.0.1:{closed_port()}/openapi.yaml"
    outcome = generate(url)

    assert outcome.code == 3
    assert url in outcome.err
    assert "Traceback" not in outcome.said
    assert untouched()


@pytest.mark.parametrize("url", ["ftp://example.invalid/openapi.yaml", "file:///etc/hostname", "gopher://x"])
def test_other_schemes_are_refused(url: str, generate: Run, untouched: Callable[[], bool]) -> None:
    outcome = generate(url)

    assert outcome.code == 3
    assert "Traceback" not in outcome.said
    assert untouched()


def test_an_unknown_key_of_the_design_is_reported_with_its_line(generate: Run, tmp_path: Path) -> None:
    outcome = generate(GOOD, config="settings:\n  license: MIT\n  licence: MIT\n", output=tmp_path / "new")

    assert outcome.code == 6
    assert (tmp_path / "new/pyproject.toml").exists()
    assert "sdk.yml:3" in outcome.err
    assert "licence" in outcome.err


@pytest.mark.parametrize(
    "config", ["resources: [}\n", "- a\n- b\n", "resources:\n  books:\n    methods: 7\n", "a: &a [*a]\n"], ids=range(4)
)
def test_a_design_that_cannot_be_read_never_ends_in_a_traceback(config: str, generate: Run, tmp_path: Path) -> None:
    outcome = generate(GOOD, config=config, output=tmp_path / "new")

    assert "Traceback" not in outcome.said
    assert "sdk.yml" in outcome.err


@pytest.mark.parametrize("package", ["../evil", "a/b", "", "class", "a b", "1x", "__main__", "a.b"])
def test_a_package_name_that_is_none_is_refused(package: str, generate: Run, untouched: Callable[[], bool]) -> None:
    outcome = generate(GOOD, config=f'targets: {{python: {{package_name: "{package}"}}}}\n')

    assert outcome.code == 2
    assert "package_name" in outcome.err
    assert "Traceback" not in outcome.said
    assert untouched()


def test_a_target_that_is_a_file_is_refused(generate: Run, tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"mine")
    outcome = generate(GOOD, output=target)

    assert outcome.code == 4
    assert "Traceback" not in outcome.said
    assert target.read_bytes() == b"mine"


@pytest.mark.parametrize("parent", ["/proc", "/dev/null"])
def test_an_unwritable_target_is_refused(parent: str, generate: Run) -> None:
    outcome = generate(GOOD, output=Path(parent) / "sdk")

    assert outcome.code == 4
    assert parent in outcome.err
    assert "Traceback" not in outcome.said


def test_a_read_only_parent_is_refused(generate: Run, tmp_path: Path) -> None:
    parent = tmp_path / "locked"
    parent.mkdir()
    with read_only(parent):
        outcome = generate(GOOD, output=parent / "sdk")

    assert "Traceback" not in outcome.said
    assert outcome.code == (0 if os.geteuid() == 0 else 4)
    assert bool(tree(parent)) == (os.geteuid() == 0)
