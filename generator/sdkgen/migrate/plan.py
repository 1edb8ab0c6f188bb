"""The plan of a migration: everything that would be written and removed, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.adopt.fidelity import Fidelity
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.document.inputs import Input, Inputs, read_input
from sdkgen.document.load import read_document, read_mapping
from sdkgen.migrate.inventory import Inventory, Kind, folded
from sdkgen.migrate.metadata import Kept, kept, licence, project
from sdkgen.migrate.old import CHANGELOG, METADATA, Old, read_old, recovered
from sdkgen.migrate.outcome import OPTIONAL, Outcome, outcome
from sdkgen.migrate.translate import Translation, own, translate
from sdkgen.migrate.workflows import Offer, offer
from sdkgen.migrate.workspace import MigrateError, Workspace
from sdkgen.parity.compare import compare, unread
from sdkgen.parity.sections import Parity
from sdkgen.project import Project, understand
from sdkgen.published.model import Package
from sdkgen.published.read import package_of
from sdkgen.published.sources import sources_among

if TYPE_CHECKING:
    from sdkgen.document.reach import Reach

DESIGN, LOCK = "sdk.yml", "names.lock"
UNCOMPARED = "`sdkgen parity --requests` makes every call with both"
_LICENSE = "LICENSE"
_TAKEN_OVER = frozenset({METADATA, CHANGELOG, _LICENSE})
"""Generated files that have what the old ones of their name had."""


@dataclass(frozen=True, slots=True)
class Migration:
    """What would be done."""

    out: Path
    spec: str
    """The document as `sdkgen generate` is told from the folder of the project."""
    puts: Mapping[str, bytes]
    """Files beside the generated ones, by path below the folder: the design, the lock, the document."""
    files: Mapping[str, bytes]
    """Generated files, by path."""
    edits: Mapping[str, bytes]
    """Of them those that keep what the project had, with it."""
    own: tuple[str, ...]
    """The maintainer's files and folders."""
    outcome: Outcome
    old: Old
    translation: Translation
    metadata: Kept
    history: int
    """How many releases the changelog has."""
    fidelity: Fidelity | None
    """How much of the published package is the same; None where none was read."""
    parity: Parity | None
    """What users of the published package lose."""
    workflows: Offer
    """The ready workflows; what of them is written is among `puts`."""
    diagnostics: tuple[Diagnostic, ...]
    project: Project


def plan(
    workspace: Workspace, out: Path, sdk: str | None, base: str | None, reach: Reach, progress: Callable[[str], None]
) -> Migration:
    """Plan a migration; nothing is changed.

    Args:
        workspace: The document and the configuration.
        out: The folder of the SDK.
        sdk: The published package, as `sdkgen adopt` takes it; by default what lies in the folder.
        base: The commit of the pure build; by default as the workspace says.
        reach: Which files the document may refer to.
        progress: Is told each step.

    Raises:
        SdkgenError: A part of it cannot be read.
    """
    progress(f"reading {workspace.document}")
    document = _read(workspace.document, reach)
    translation = _translated(workspace)
    old = read_old(out, sdk, base, translation.keep, workspace.custom_code)
    spec, copied = _document(workspace.document, document, out)
    workflows = offer(old.inventory, spec)
    listed = _completed(translation, old, workspace, workflows)
    design = Input(DESIGN, translation.text.encode())
    names = recovered(old, understand(Inputs(document, design)).document)
    made = understand(Inputs(document, design, (), Input(LOCK, names.lock.dump().encode())))
    result = made.generate(progress)
    metadata = kept(old.metadata, old.pure_metadata, result.files[METADATA])
    edits = _edits(old, metadata, result.files)
    own(translation, sorted(edits), "edited_files")
    puts = {DESIGN: translation.text.encode(), LOCK: result.lock.dump().encode(), **copied, **workflows.files}
    return Migration(
        out=out,
        spec=spec,
        puts=puts,
        files=result.files,
        edits=edits,
        own=listed,
        outcome=outcome(old.inventory, result.plan.config.package, result.files, _TAKEN_OVER),
        old=old,
        translation=translation,
        metadata=metadata,
        history=len(names.lock.releases),
        fidelity=names.compared(result),
        parity=_parity(old.package, old, {**result.files, **edits}) if old.package is not None else None,
        workflows=workflows,
        diagnostics=result.diagnostics,
        project=made,
    )


def _read(spec: str, reach: Reach) -> Input:
    """Read the document, once for all that is asked of it."""
    found = read_input(spec, None, reach)
    return replace(found, document=found.document or read_document(found.data, found.name))


def _translated(workspace: Workspace) -> Translation:
    try:
        data = workspace.design.read_bytes()
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise MigrateError(f"{workspace.design} cannot be read: {error}") from error
    return translate(text, read_mapping(data, workspace.design.name).root)


def _parity(package: Package, old: Old, files: Mapping[str, bytes]) -> Parity:
    """Compare what users have with what they would get: the generated files and the maintainer's own."""
    own = {path: old.inventory.read(path) for path in old.inventory.of(Kind.OWN) if path.endswith(".py")}
    sources = sources_among({**own, **files}, str(old.inventory.folder))
    before = f"{package.project or package.name} {package.version or ''}".rstrip()
    sections = compare(package, package_of(sources))
    return Parity(before, "the SDK that is generated", sections, UNCOMPARED, unread(package))


def _completed(translation: Translation, old: Old, workspace: Workspace, workflows: Offer) -> tuple[str, ...]:
    """Say what the configuration leaves to Stainless and the project knows: names, the licence, the maintainer's files.

    Returns:
        Those files and folders.
    """
    targets = translation.root.get("targets")
    python = targets.get("python") if isinstance(targets, dict) else None
    said = python if isinstance(python, dict) else {}
    name = project(old.metadata).get("name")
    if old.package is not None and "package_name" not in said:
        translation.put(["targets", "python"], "package_name", old.package.name)
    if isinstance(name, str) and "project_name" not in said:
        translation.put(["targets", "python"], "project_name", name)
    settings, found = translation.root.get("settings"), licence(old.metadata)
    if found is not None and not (isinstance(settings, dict) and "license" in settings):
        translation.put(["settings"], "license", found)
    return _own(old.inventory, workspace, translation, workflows)


def _own(inventory: Inventory, workspace: Workspace, translation: Translation, workflows: Offer) -> tuple[str, ...]:
    """List the maintainer's files and folders, save those that the migration itself is about, and return them."""
    out = inventory.folder.resolve()
    paths = (workspace.design, Path(workspace.document).resolve(), workspace.described)
    apart = {path.relative_to(out).as_posix() for path in paths if path is not None and path.is_relative_to(out)}
    if workspace.described is not None and workspace.described.is_relative_to(out):
        folder = workspace.described.parent.relative_to(out).as_posix()
        apart |= {path for path in inventory.kinds if path.startswith(f"{folder}/")}
    listed = {path for path in inventory.of(Kind.OWN) if path not in apart}
    listed |= {path for path in OPTIONAL if inventory.kinds.get(path) in (Kind.EDITED, Kind.UNKNOWN)}
    listed |= {".gitignore"} if ".gitignore" in inventory.kinds else set()
    listed |= workflows.files.keys()
    found = folded(listed, [path for path in (*inventory.kinds, *OPTIONAL, *apart) if path not in listed])
    own(translation, found, "own_files")
    return found


def _edits(old: Old, metadata: Kept, files: Mapping[str, bytes]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    if metadata.kept and metadata.text.encode() != files[METADATA]:
        found[METADATA] = metadata.text.encode()
    text = old.inventory.read(_LICENSE)
    if text and _LICENSE in files and text.split() != files[_LICENSE].split():
        found[_LICENSE] = text
    return found


def _document(named: str, document: Input, out: Path) -> tuple[str, Mapping[str, bytes]]:
    """Return what the document is called from the folder of the project, and the copy that is put there."""
    path = Path(named)
    if path.exists() and path.resolve().is_relative_to(out.resolve()):
        return path.resolve().relative_to(out.resolve()).as_posix(), {}
    if len(document.files) > 1:
        return named, {}
    name = path.name if path.suffix in (".yml", ".yaml", ".json") else "openapi.yaml"
    return name, {name: document.data}
