"""Python, as the core sees it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic, SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.guides.dialect import Dialect, Style
from sdkgen.plan.plan import Plan
from sdkgen.platform.forked import aside
from sdkgen.targets.base import Guide, Inspection, Pairs, Progress, Published
from sdkgen.targets.distribution import Distribution
from sdkgen.targets.findings import Draft
from sdkgen.targets.python import custom_code, inspection
from sdkgen.targets.python.docs.programs import program_files
from sdkgen.targets.python.docs.project import metadata, project_files
from sdkgen.targets.python.files import core_files, head_of, package_files, type_files
from sdkgen.targets.python.format import formatting
from sdkgen.targets.python.surface.dependencies import requirements, version_of
from sdkgen.targets.python.surface.surface import surface
from sdkgen.targets.python.views.ambiguous import ambiguous_names
from sdkgen.targets.surface.compare import compare_surfaces


class Python:
    """The target `python`: a package for httpx and pydantic."""

    name = "python"
    metadata_file = "pyproject.toml"
    untouched_by: Collection[str] = ()

    def files(self, plan: Plan, progress: Progress) -> Mapping[str, bytes]:
        """Return every file of the generated project by its path, formatted."""
        progress(f"writing {len(plan.table.modules)} modules of types")
        with aside(lambda: project_files(plan)) as around, aside(lambda: type_files(plan)) as types:
            drafts = {**package_files(plan), **types(), **program_files(plan, head_of(plan.config))}
            progress(f"formatting {len(drafts)} files")
            core = core_files(plan)  # formatted as it is
            with formatting({path: data for path, data in drafts.items() if path not in core}) as formatted:
                return {**formatted(), **core, **around()}

    def pins(self, plan: Plan) -> Mapping[str, Mapping[str, str]]:
        """Return nothing: the plan pins what Python names."""
        return {}

    def unfit(self, plan: Plan) -> Iterable[Diagnostic]:
        """Yield what Python cannot do: inherit from a mixin, or tell properties apart that it calls alike."""
        return (*custom_code.unfit(plan), *ambiguous_names(plan))

    def missing(self, config: SdkConfig, files: Collection[str], folder: Path) -> list[Diagnostic]:
        """Return a finding for each piece of custom code that the folder of the project does not hold."""
        return custom_code.missing(config, files, folder)

    def compare(self, old: Plan, new: Plan, pairs: Pairs) -> list[Draft]:
        """Return what changed for callers between two plans."""
        return compare_surfaces(surface(old), surface(new), pairs)

    def dependencies(self, plan: Plan) -> Mapping[str, str]:
        """Return the version specifier of each distribution that the project needs, and of Python itself."""
        return requirements(metadata(plan))

    def published(self, metadata: bytes) -> Published:
        """Return what a `pyproject.toml` says."""
        return Published(version_of(metadata), requirements(metadata))

    def inspect(self, plan: Plan) -> Inspection:
        """Return every operation with its Python call."""
        return Inspection(inspection.as_text(plan), inspection.as_data(plan))

    def guide(self, plan: Plan, resources: Sequence[str], style: Style = Style.COMPLETE) -> Guide:
        """Return the guide of some resources, or of all."""
        from sdkgen.targets.python.docs.guide import guide

        if style is not Style.COMPLETE:
            text = f"the guide in Python has no form {style.value!r}: leave out --style"
            raise SdkgenError(text, ExitCode.USAGE)

        return guide(plan, resources)

    def dialect(self, plan: Plan) -> Dialect:
        """Return Python, as skills need it."""
        from sdkgen.targets.python.docs.dialect import PythonDialect

        return PythonDialect(plan)

    @property
    def distribution(self) -> Distribution:
        """How wheels and source distributions are built, proven and published."""
        from sdkgen.targets.python.distribution.distribution import PythonDistribution

        return PythonDistribution()


PYTHON = Python()
