"""All cases in one project of TypeScript, so that the compiler runs once over everything."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from tests.targets.python.golden.cases import Case
from tests.targets.typescript.golden.kept import sources
from tests.targets.typescript.node import HERE, require_node, run_node

RUNTIME = Path(__file__).parents[4] / "templates" / "typescript" / "runtime"
STRICT = {
    "target": "es2022",
    "lib": ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    "module": "nodenext",
    "moduleResolution": "nodenext",
    "types": [],
    "noEmit": True,
    "declaration": True,
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "isolatedDeclarations": True,
    "isolatedModules": True,
    "noFallthroughCasesInSwitch": True,
    "noImplicitOverride": True,
    "noImplicitReturns": True,
    "noPropertyAccessFromIndexSignature": True,
    "noUncheckedIndexedAccess": True,
    "noUnusedLocals": True,
    "noUnusedParameters": True,
    "verbatimModuleSyntax": True,
}

COMPILERS = ("typescript", "typescript-next")
"""The version that users have, and the next one."""


def compiled(project: Path, compiler: str) -> list[str]:
    """Return what a compiler finds wrong in a project; empty where it compiles."""
    require_node()
    program = HERE / "node_modules" / compiler / "bin" / "tsc"
    return run_node(program, "--pretty", "false", "-p", project, check=False).splitlines()


def write_project(root: Path, chosen: Iterable[Case]) -> None:
    """Generate cases below a folder, each in a folder of its own; all share one copy of the client core."""
    shutil.copytree(RUNTIME, root / "core")
    for case in chosen:
        top = root / case.module
        for path, data in sources(case).items():
            if path.parts[0] != "core":
                (top / path).parent.mkdir(parents=True, exist_ok=True)
                (top / path).write_bytes(data)
        (top / "core").symlink_to(root / "core", target_is_directory=True)
    (root / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    configuration = {"compilerOptions": STRICT, "include": ["**/*.ts"]}
    (root / "tsconfig.json").write_text(json.dumps(configuration), encoding="utf-8")
