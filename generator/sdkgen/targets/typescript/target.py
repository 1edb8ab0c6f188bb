"""TypeScript, as the core sees it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import cast

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.guides.dialect import Dialect, Style
from sdkgen.guides.guide import guide
from sdkgen.model.ir import Pointer
from sdkgen.plan.plan import Plan
from sdkgen.targets.base import Guide, Inspection, Pairs, Progress, Published
from sdkgen.targets.distribution import Distribution
from sdkgen.targets.findings import Draft
from sdkgen.targets.surface.compare import compare_surfaces
from sdkgen.targets.typescript import inspection
from sdkgen.targets.typescript.docs.dialect import JavaScript
from sdkgen.targets.typescript.docs.project import project_files
from sdkgen.targets.typescript.files import context_of, source_files
from sdkgen.targets.typescript.format import formatting
from sdkgen.targets.typescript.render import runtime
from sdkgen.targets.typescript.surface.surface import surface
from sdkgen.targets.typescript.syntax.versions import from_semver
from sdkgen.targets.typescript.unfit import unfit


class TypeScript:
    """The target `typescript`: a package without dependencies."""

    name = "typescript"
    metadata_file = "package.json"
    untouched_by: Collection[str] = frozenset({"argument-clash", "field-clash"})
    """Arguments and properties keep their names of the wire."""

    def files(self, plan: Plan, progress: Progress) -> Mapping[str, bytes]:
        """Return every file of the generated project by its path, formatted."""
        context = context_of(plan)
        progress(f"writing {len(context.layout.files)} files of resources")
        drafts = source_files(context)
        progress(f"formatting {len(drafts)} files")
        with formatting(drafts) as formatted:
            core = {f"src/core/{path}": data for path, data in runtime()}
            around = project_files(context)
            return {**formatted(), **core, **around}

    def pins(self, plan: Plan) -> Mapping[str, Mapping[str, str]]:
        """Return the names that the lock keeps for this language alone: of classes and types."""
        return context_of(plan).layout.pins()

    def unfit(self, plan: Plan) -> Iterable[Diagnostic]:
        """Yield what TypeScript cannot do."""
        return unfit(plan)

    def missing(self, config: SdkConfig, files: Collection[str], folder: Path) -> list[Diagnostic]:
        """Return a finding for each piece of custom code that the folder of the project does not hold."""
        settings = config.target(self.name)
        return [
            Diagnostic(
                "unmatched-file",
                Pointer(at),
                f'"{path}" is generated',
                "it has no effect",
                "name files of your own",
                source=config.source,
            )
            for path, at in (settings.own_files if settings is not None else ())
            if path in files
        ]

    def compare(self, old: Plan, new: Plan, pairs: Pairs) -> list[Draft]:
        """Return what changed for callers between two plans."""
        return compare_surfaces(surface(context_of(old)), surface(context_of(new)), pairs)

    def dependencies(self, plan: Plan) -> Mapping[str, str]:
        """Return what the project needs: nothing but a runtime."""
        return {"node": inspection.NODE}

    def published(self, metadata: bytes) -> Published:
        """Return what a `package.json` says."""
        found = cast("object", json.loads(metadata))
        if not isinstance(found, dict):
            raise ValueError("package.json is not an object")
        members = cast("dict[str, object]", found)
        engines = members.get("engines")
        node = cast("dict[str, object]", engines).get("node") if isinstance(engines, dict) else None
        return Published(from_semver(str(members.get("version") or "")), {"node": str(node or "")})

    def inspect(self, plan: Plan) -> Inspection:
        """Return every operation with its call."""
        context = context_of(plan)
        return Inspection(inspection.as_text(context), inspection.as_data(context))

    def guide(self, plan: Plan, resources: Sequence[str], style: Style = Style.COMPLETE) -> Guide:
        """Return the guide of some resources, or of all."""
        return guide(plan, resources, JavaScript(context_of(plan), style), style)

    def dialect(self, plan: Plan) -> Dialect:
        """Return JavaScript, as skills need it."""
        return JavaScript(context_of(plan))

    @property
    def distribution(self) -> Distribution:
        """How packages are built, proven and published."""
        from sdkgen.targets.typescript.distribution.distribution import TypeScriptDistribution

        return TypeScriptDistribution()


TYPESCRIPT = TypeScript()
