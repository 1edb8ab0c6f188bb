"""The golden cases and what of their output is kept.

Which files a case expects: the modules that are written for its document, without what every SDK has (the project
around the package, the client core, version and marker files, package façades). A comment `# expects: ...` in the head
of the document narrows that to the named files and folders of the package; without it they are `resources` and `types`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from pathlib import Path, PurePosixPath

from sdkgen.diagnostics.render import render
from sdkgen.pipeline import Result
from sdkgen.project import open_project

CASES = Path(__file__).parents[3] / "cases"
DIAGNOSTICS = "diagnostics.txt"
_DEFAULT = ("resources", "types")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run gave."""

    result: Result
    said: str
    """Every diagnostic, as it is printed."""

    @property
    def package(self) -> dict[PurePosixPath, bytes]:
        """The files of the generated package, by their path in it."""
        found = {PurePosixPath(path): data for path, data in self.result.files.items()}
        return {PurePosixPath(*path.parts[2:]): data for path, data in found.items() if path.parts[0] == "src"}


@dataclass(frozen=True, slots=True)
class Case:
    """One folder below `tests/cases`."""

    folder: Path

    @property
    def name(self) -> str:
        """What the case is called."""
        return self.folder.name

    @property
    def module(self) -> str:
        """The name as a Python package."""
        return "case_" + "".join(char if char.isascii() and char.isalnum() else "_" for char in self.name).lower()

    @property
    def document(self) -> Path:
        """The OpenAPI document."""
        return self.folder / "openapi.yaml"

    @property
    def expected(self) -> Path:
        """The folder of the files that are expected."""
        return self.folder / "expected"

    def head(self, key: str) -> str | None:
        """The value of a comment such as `# expects: types` in the head of the document."""
        for line in self.document.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                return None
            if line.startswith(f"# {key}: "):
                return line.removeprefix(f"# {key}: ")
        return None

    def generate(self, language: str = "python") -> Outcome:
        """Return what the generator gives in a language: each case is generated once in a process."""
        return _outcome(self, language)

    def kept(self, outcome: Outcome) -> dict[str, str]:
        """What of a run is compared: the chosen files and what was said."""
        roots = tuple((self.head("expects") or "").split()) or _DEFAULT
        chosen = {
            f"python/{path}": data.decode()
            for path, data in outcome.package.items()
            if path.parts[0] in roots and path.stem != "__init__"
        }
        return chosen | ({DIAGNOSTICS: outcome.said} if outcome.said else {})

    def committed(self, language: str = "python") -> Mapping[str, str]:
        """What is committed of the outcome in one language; what was said goes with Python."""
        files = {path.relative_to(self.expected): path for path in sorted(self.expected.rglob("*")) if path.is_file()}
        said = {DIAGNOSTICS} if language == "python" else set[str]()
        return {
            path.as_posix(): file.read_text(encoding="utf-8")
            for path, file in files.items()
            if path.parts[0] in {language, *said}
        }


@cache
def _outcome(case: Case, language: str) -> Outcome:
    """Run the generator on a case, as the command does."""
    design = case.folder / "sdk.yml"
    opened = open_project(
        str(case.document),
        str(design) if design.exists() else None,
        lock=None,
        hidden=False,
        stdin=BytesIO(),
        progress=lambda _: None,
    )
    document = replace(opened.document, name=case.document.name)
    project = replace(opened, document=document, languages=(language,))
    result = project.generate(lambda _: None)
    return Outcome(result, render(result.diagnostics, project.sources).replace(f"tests/cases/{case.name}/", ""))


@cache
def cases() -> tuple[Case, ...]:
    """Every golden case, by name."""
    return tuple(Case(folder) for folder in sorted(CASES.iterdir()) if folder.is_dir())
