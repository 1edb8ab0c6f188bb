"""The files around the package: project metadata, README, `api.md`, the guide, a page for each resource, licence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sdkgen.plan.changelog import changelog
from sdkgen.targets.python.custom_code import Maintained
from sdkgen.targets.python.docs.guide import guide
from sdkgen.targets.python.docs.reference import reference
from sdkgen.targets.python.render import render

if TYPE_CHECKING:
    from sdkgen.plan.plan import Plan


def metadata(plan: Plan) -> bytes:
    """Return the text of `pyproject.toml`."""
    return render("pyproject.toml.j2", project=reference(plan)).encode()


def unowned(files: Mapping[str, str], plan: Plan) -> dict[str, str]:
    """Return the files of these that the maintainer has none of their own for."""
    maintained = Maintained.of(plan.config)
    return {path: text for path, text in files.items() if not maintained.owns(path)}


def project_files(plan: Plan) -> dict[str, bytes]:
    """Return the project's own files by path."""
    view = reference(plan)
    found = {
        "pyproject.toml": render("pyproject.toml.j2", project=view),
        "README.md": render("README.md.j2", project=view),
        "api.md": render("api.md.j2", project=view),
        "LICENSE": render("LICENSE.j2", project=view),
        "CHANGELOG.md": render("CHANGELOG.md.j2", releases=changelog(plan, "python")),
        "docs/guide.md": guide(plan, project=view).markdown(),
    }
    optional = {
        ".gitignore": render("gitignore.j2"),
        "CONTRIBUTING.md": render("CONTRIBUTING.md.j2", project=view),
    }
    found |= unowned(optional, plan)
    if view.example_resource is not None:
        found["docs/moving.md"] = render("docs_moving.md.j2", project=view)
    if view.events is not None:
        found[view.events.page] = render("docs_events.md.j2", project=view)
    for resource in view.resources:
        found[resource.page] = render("docs_resource.md.j2", project=view, resource=resource)
    return {path: text.encode() for path, text in found.items()}
