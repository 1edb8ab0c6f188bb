"""The plan of a migration, for people and for programs."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator

from sdkgen.diagnostics.positions import Positions
from sdkgen.document.load import Document
from sdkgen.migrate.plan import DESIGN, LOCK, Migration
from sdkgen.migrate.workspace import Workspace
from sdkgen.parity.report import as_json, as_text

_UNHEEDED = {
    "config-of-others": "for other tools and languages",
    "unsupported-config": "not supported",
    "unknown-config-key": "not known",
}
_SHOWN = 8
Lines = Iterable[str]


def data(migration: Migration) -> dict[str, object]:
    """Return the plan as data."""
    outcome, fidelity = migration.outcome, migration.fidelity
    return {
        "document": migration.spec,
        "version": migration.old.version,
        "releases": migration.history,
        "package": {name: {"equal": share.equal, "of": share.of} for name, share in fidelity.shares()}
        if fidelity is not None
        else None,
        "writes": sorted(migration.puts),
        "lifted": migration.translation.lifted,
        "undone": migration.translation.undone,
        "not_carried_over": [{"key": key, "reason": reason} for key, reason in unheeded(migration)],
        "parity": as_json(migration.parity, {}) if migration.parity is not None else None,
        "workflows": {"written": sorted(migration.workflows.files), "withheld": migration.workflows.withheld},
        "metadata": {"kept": migration.metadata.kept, "lost": migration.metadata.lost},
        "base": migration.old.inventory.base,
        "own": migration.own,
        "removed": outcome.removed,
        "needed": dict(outcome.needed),
        "replaced": outcome.replaced,
        "edited": outcome.edited,
        "left": outcome.left,
        "unsure": outcome.unsure,
        "around": outcome.around,
        "clashes": outcome.clashes,
        "generate": command(migration),
    }


def unheeded(migration: Migration) -> Iterator[tuple[str, str]]:
    """Yield the keys of the configuration that have no effect, each with the reason, in the order of the file."""
    text = migration.puts[DESIGN].decode()
    places = Positions(Document({}, DESIGN, text))
    found = [item for item in migration.project.diagnostics if item.source == DESIGN and item.code in _UNHEEDED]
    keys = [(place, item) for item in found for place in (item.details or (str(item.at),))]
    for place, item in sorted(keys, key=lambda entry: (places.find(entry[0]) or (0, 0), entry[0])):
        yield ".".join(place.removeprefix("#/").replace("~1", "/").split("/")), _UNHEEDED[item.code]


def command(migration: Migration) -> str:
    """Return the command that generates the project from now on, in its folder."""
    return shlex.join(["sdkgen", "generate", migration.spec, "--config", DESIGN, "--out", "."])


def text(migration: Migration, workspace: Workspace, *, verbose: bool) -> Iterator[str]:
    """Yield the plan, line by line."""
    limit = None if verbose else _SHOWN
    yield from _inputs(migration, workspace)
    yield from _listed("not as in the published package", _missing(migration), limit)
    yield from _listed(f"{DESIGN} says otherwise", migration.translation.lifted, limit)
    if migration.translation.is_rewritten:
        yield f"  {DESIGN} is written anew, without comments: the form of {workspace.design.name} cannot be edited"
    yield from _listed("transforms that nothing does", migration.translation.undone, limit)
    keys = [f"{key}: {reason}" for key, reason in unheeded(migration)]
    yield from _listed("not carried over", keys, limit)
    yield from _listed("kept in pyproject.toml", migration.metadata.kept, limit)
    yield from _listed("not kept in pyproject.toml", migration.metadata.lost, limit)
    yield from _files(migration, limit)
    yield from _unknown_base(migration, workspace)
    yield from _listed("ready workflows, which are yours from then on", migration.workflows.files, limit)
    yield from _listed("ready workflows that are not written", migration.workflows.withheld, limit)
    if migration.parity is not None:
        yield ""
        yield from as_text(migration.parity, {}, verbose=verbose)


def _inputs(migration: Migration, workspace: Workspace) -> Iterator[str]:
    yield f"document    {migration.spec}"
    yield f"design      {workspace.design.name} -> {DESIGN}"
    names = f"names       {LOCK}"
    if migration.fidelity is not None:
        shares = [f"{share.equal} of {share.of} {name}" for name, share in migration.fidelity.shares()]
        names = f"{names}: {', '.join(shares)} as in the published package"
    yield names
    if migration.old.version is not None:
        yield f"version     {migration.old.version}, {migration.history} releases in the changelog"


def _missing(migration: Migration) -> Iterator[str]:
    shares = migration.fidelity.shares() if migration.fidelity is not None else ()
    for _, share in shares:
        yield from (f"{name}: {reason}" for name, reason in share.missing)


def _files(migration: Migration, limit: int | None) -> Iterator[str]:
    outcome, base = migration.outcome, migration.old.inventory.base
    around = [path for path in outcome.around if path not in migration.own]
    yield from _listed("yours", migration.own, limit)
    yield from _listed("generated anew", outcome.replaced, 0)
    title = "edited, and generated anew: make the edits again"
    yield from _listed(title, outcome.edited, limit)
    if outcome.edited and base is not None:
        yield f"  they are: git diff {base[:12]} HEAD -- {shlex.join(outcome.edited)}"
    yield from _listed("removed: generated once, unedited", outcome.removed, limit)
    yield from _listed("stays: your code needs it", [f"{path}, for {by}" for path, by in outcome.needed], limit)
    yield from _listed("stays: generated once and edited", outcome.left, limit)
    yield from _listed("stays: nothing tells whether it was edited; --base names the pure build", outcome.unsure, limit)
    yield from _listed("stays: generated once, around the package", around, limit)
    yield from _listed("yours, under a name that is generated: move it", outcome.clashes, limit)


def _unknown_base(migration: Migration, workspace: Workspace) -> Iterator[str]:
    named = sorted({item.base[:12] for item in workspace.custom_code})
    if named and migration.old.inventory.base is None:
        yield f"the pure build is {' or '.join(named)}, which the repository of the SDK does not have: fetch its branch"


def _listed(title: str, entries: Iterable[str], limit: int | None) -> Iterator[str]:
    found = list(entries)
    if not found:
        return
    yield f"{title} ({len(found)})"
    shown = found if limit is None else found[:limit]
    yield from (f"  {entry}" for entry in shown)
    if shown and len(shown) < len(found):
        yield f"  and {len(found) - len(shown)} more; --verbose names them"
