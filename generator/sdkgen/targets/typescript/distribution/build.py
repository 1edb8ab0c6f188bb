"""Builds the package of a generated project, the same bytes wherever and whenever."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sdkgen.targets.distribution import Foreign
from sdkgen.targets.packaging.programs import PublishError, run_program
from sdkgen.targets.packaging.sources import copied, epoch, kept
from sdkgen.targets.typescript.distribution.check import check
from sdkgen.targets.typescript.distribution.metadata import Metadata, read_metadata, with_paths_that_lead_somewhere
from sdkgen.targets.typescript.distribution.packed import packed
from sdkgen.targets.typescript.distribution.tools import node, tools
from sdkgen.targets.typescript.docs.metadata import has_path

_NEEDED = ("package.json", "src")
_BESIDE = ("package.json", "README.md", "CHANGELOG.md", "LICENSE", "api.md")
"""What is packed beside what is made of the sources."""
OWN = "src/lib"
"""The sources that are packed as they are, the maintainer's own: whoever verifies the package builds from them."""
_OPTIONS: Mapping[str, object] = {
    "target": "es2022",
    "lib": ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    "module": "nodenext",
    "moduleResolution": "nodenext",
    "types": [],
    "declaration": True,
    "emitDeclarationOnly": True,
    "noEmitOnError": True,
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "isolatedModules": True,
    "skipLibCheck": True,
}
"""How declarations are made: as we say, whatever the `tsconfig.json` of the project says."""


@dataclass(frozen=True, slots=True)
class Built:
    """What was built."""

    package: Path
    metadata: Metadata
    foreign: Foreign = field(default_factory=Foreign)

    @property
    def files(self) -> tuple[Path, ...]:
        """The one archive."""
        return (self.package,)


def build(project: Path, dist: Path) -> Built:
    """Build the package into a folder, over what it holds under the same name.

    It is compiled and bundled by the versions of TypeScript and esbuild that the lock of the generator names. Times in
    the archive are those of `SOURCE_DATE_EPOCH`, or else a fixed day.

    Args:
        project: The folder of the generated project.
        dist: Where it goes; created where it does not exist.

    Raises:
        PublishError: The folder holds no project, the build fails, nobody could use what was built, or there is no
            Node.js.
    """
    time = epoch()
    with tempfile.TemporaryDirectory(prefix="sdkgen-build-") as folder:
        source, out = Path(folder).resolve() / "source", Path(folder).resolve() / "out"
        foreign = copied(project, source, _NEEDED)
        metadata = read_metadata((source / "package.json").read_bytes())
        with tools() as found:
            _declare(source, out, found)
            _bundle(source, out, found)
        files = _files(source) | {f"dist/{path}": data for path, data in _below(out).items()}
        files["package.json"] = with_paths_that_lead_somewhere(files)
        check(metadata.file, files)
        package = Path(folder, metadata.file)
        package.write_bytes(packed(files, time))
        (there,) = kept([package], dist)
        return Built(there, metadata, foreign)


def _declare(source: Path, out: Path, found: Path) -> None:
    options = {**_OPTIONS, "rootDir": str(source / "src"), "outDir": str(out / "types")}
    configuration = out.parent / "tsconfig.json"
    included = {"compilerOptions": options, "files": [str(path) for path in sorted((source / "src").rglob("*.ts"))]}
    configuration.write_text(json.dumps(included), encoding="utf-8")
    compiler = found / "node_modules" / "typescript" / "bin" / "tsc"
    _run("tsc", [node(), compiler, "--pretty", "false", "-p", configuration], source)


def _bundle(source: Path, out: Path, found: Path) -> None:
    src = source / "src"
    paths = sorted(path.relative_to(src).as_posix() for path in src.rglob("*.ts"))
    modules = [path.removesuffix(".ts") for path in paths if not path.endswith(".d.ts")]
    listed = out.parent / "modules.json"
    listed.write_text(json.dumps([module for module in modules if has_path(module)]), encoding="utf-8")
    _run("esbuild", [node(), found / "bundle.mjs", src, out, listed], source)


def _run(name: str, command: list[str | Path], source: Path) -> None:
    code, said = run_program(name, command, source, {})
    if code:
        told = said.replace(f"{source}/", "").replace(str(source), ".").strip()
        raise PublishError(f"the project cannot be built: {name} says\n{told}")


def _files(source: Path) -> dict[str, bytes]:
    beside = {name: (source / name).read_bytes() for name in _BESIDE if (source / name).is_file()}
    return beside | {f"{OWN}/{path}": data for path, data in _below(source / OWN).items()}


def _below(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
