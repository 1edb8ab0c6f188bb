"""The files around the package: project metadata, README, `api.md`, the guide, a page for each resource, licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sdkgen.targets.python.docs.changelog import changelog
from sdkgen.targets.python.docs.guide import guide
from sdkgen.targets.python.docs.reference import reference
from sdkgen.targets.python.render import render

if TYPE_CHECKING:
    from sdkgen.plan.plan import Plan


def metadata(plan: Plan) -> bytes:
    """Return the text of `pyproject.toml`."""
    return render("pyproject.toml.j2", project=reference(plan)).encode()


def project_files(plan: Plan) -> dict[str, bytes]:
    """Return the project's own files by path."""
    view = reference(plan)
    found = {
        "pyproject.toml": render("pyproject.toml.j2", project=view),
        "README.md": render("README.md.j2", project=view),
        "api.md": render("api.md.j2", project=view),
        "LICENSE": render("LICENSE.j2", project=view),
        "CHANGELOG.md": render("CHANGELOG.md.j2", releases=changelog(plan)),
        "docs/guide.md": guide(plan, project=view).markdown(),
    }
    if view.events is not None:
        found[view.events.page] = render("docs_events.md.j2", project=view)
    for resource in view.resources:
        found[resource.page] = render("docs_resource.md.j2", project=view, resource=resource)
    return {path: text.encode() for path, text in found.items()}
