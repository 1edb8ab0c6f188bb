"""Checks distributions before anyone sees them: metadata, the files that must be in them, and those that must not."""

from __future__ import annotations

from pathlib import Path

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.platform.disk import FOLDER
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.python.distribution.build import Built
from sdkgen.targets.python.distribution.contents import names
from sdkgen.targets.python.distribution.tools import run

_NEEDED = ("LICENSE", "py.typed", "METADATA", "__init__.py", "__init__.pyi")
_SOURCE = ("LICENSE", "README.md", "CHANGELOG.md", "api.md", "pyproject.toml", "PKG-INFO", "py.typed")


def check(built: Built) -> None:
    """Check both distributions: `twine check --strict`, needed files, no machine state.

    Raises:
        PublishError: Something is wrong; the text names it.
    """
    code, said = run("twine", ["check", "--strict", str(built.sdist.resolve()), str(built.wheel.resolve())], Path(), {})
    if code:
        raise PublishError(f"the metadata is not valid:\n{said.strip()}", ExitCode.REFUSED)
    for path, needed in ((built.wheel, _NEEDED), (built.sdist, _SOURCE)):
        _files(path, names(path), needed)


def _files(path: Path, held: list[str], needed: tuple[str, ...]) -> None:
    last = {name.rpartition("/")[2] for name in held}
    if missing := [name for name in needed if name not in last]:
        raise PublishError(f"{path.name} lacks {', '.join(missing)}", ExitCode.REFUSED)
    if state := [name for name in held if FOLDER in name.split("/")]:
        raise PublishError(f"{path.name} holds state of the generator: {', '.join(state)}", ExitCode.REFUSED)
