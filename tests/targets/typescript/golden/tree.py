"""Generated sources of several SDKs as one project of TypeScript, so that a compiler runs once over everything."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

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
_CORE = re.compile(rb"from '((?:\./|(?:\.\./)+))core/")
"""How a source names the client core, which is one folder further up here. Symbolic links would do, but the compiler
looks through all of them for every declaration: minutes in place of seconds.
"""
COMPILERS = ("typescript", "typescript-next")
"""The version that users have, and the next one."""


def compiled(project: Path, compiler: str) -> list[str]:
    """Return what a compiler finds wrong in a project; empty where it compiles."""
    require_node()
    program = HERE / "node_modules" / compiler / "bin" / "tsc"
    return run_node(program, "--pretty", "false", "-p", project, check=False).splitlines()


def write_project(root: Path, **options: object) -> None:
    """Make a folder a strict project with one copy of the client core.

    Args:
        root: The folder.
        options: Options of the compiler that differ.
    """
    shutil.copytree(RUNTIME, root / "core")
    (root / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    configuration = {"compilerOptions": STRICT | options, "include": ["**/*.ts"]}
    (root / "tsconfig.json").write_text(json.dumps(configuration), encoding="utf-8")


def add_sources(root: Path, name: str, files: Mapping[PurePosixPath, bytes]) -> None:
    """Write the sources of an SDK into a folder of the project; it shares the client core with all others.

    Args:
        root: The project.
        name: The folder.
        files: The sources, by their path below `src`.
    """
    for path, data in files.items():
        if path.parts[0] != "core":
            target = root / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_CORE.sub(rb"from '../\1core/", data))
