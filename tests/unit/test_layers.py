"""Imports only go downwards."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
LAYERS = (
    ("ir", "uncollected"),
    ("diagnostics", "config", "resolve"),
    ("outline", "excerpt", "source", "report", "fetch", "guard", "tidy", "build", "decode"),
    ("load", "naming.casing", "naming.keywords", "naming.plurals", "naming.vocabulary", "naming.history"),
    ("transforms", "config_words", "config_reader", "config_resources", "config_sections", "config_read"),
    ("config_apply", "config_check", "config_defaults"),
    ("parse",),
    ("calls",),
    ("naming", "pagination"),
    ("layout",),
    ("views",),
    ("plan",),
    ("extensions", "doctor"),
    ("render", "format", "aside"),
    ("views.pages", "views.reference", "views.changelog"),
    ("guide",),
    ("views.project",),
    ("files",),
    ("pipeline",),
    ("inputs", "manifest"),
    ("inspection", "project", "journal", "swap", "difference", "baseline", "merge"),
    ("comparison", "changes"),
    ("output",),
    ("console", "publish.tools", "publish.contents"),
    ("publish.build", "publish.index"),
    ("publish.check", "publish.verify", "publish.upload"),
    ("commands",),
    ("cli",),
    ("__main__",),
)
"""From the bottom up; a module belongs to the longest name that it begins with."""


def place(module: str) -> int:
    """Return the layer of a module."""
    names = {name: level for level, layer in enumerate(LAYERS) for name in layer}
    steps = module.split(".")
    for length in range(len(steps), 0, -1):
        found = names.get(".".join(steps[:length]))
        if found is not None:
            return found
    raise AssertionError(f"generator.{module} belongs to no layer")


def imports(path: Path) -> set[str]:
    """Return the modules of the generator that a module imports when it runs."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    checked = {
        id(node)
        for found in ast.walk(tree)
        if isinstance(found, ast.If) and "TYPE_CHECKING" in ast.dump(found.test)
        for node in ast.walk(found)
    }
    found: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in checked:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("generator."):
            found.add(node.module.removeprefix("generator."))
        elif isinstance(node, ast.Import):
            found |= {name.name.removeprefix("generator.") for name in node.names if name.name.startswith("generator.")}
    return found


def test_imports_only_go_downwards() -> None:
    wrong: list[str] = []
    paths = [path for path in sorted((ROOT / "generator").rglob("*.py")) if path != ROOT / "generator/__init__.py"]
    for path in paths:
        parts = path.relative_to(ROOT / "generator").with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        wrong += [f"{module} imports {other}" for other in imports(path) if place(other) > place(module)]
    assert wrong == []
    assert len(paths) > 50


def test_only_the_command_line_prints_or_exits() -> None:
    wrong: list[str] = []
    for path in sorted((ROOT / "generator").rglob("*.py")):
        if path.name in {"cli.py", "console.py", "__main__.py"}:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"print", "exit", "input"}
            ):
                wrong.append(f"{path.name}:{node.lineno} {node.func.id}")
    assert wrong == []


def test_no_file_is_over_400_lines() -> None:
    folders = ("generator", "templates", "tests")
    paths = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in {".py", ".j2"}]
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in paths if "expected" not in path.parts}
    assert {str(path): size for path, size in sizes.items() if size > 400} == {}
    assert sorted(sizes.values())[len(sizes) // 2] <= 120


def test_no_function_is_over_50_lines() -> None:
    paths = [path for folder in ("generator", "templates", "tests") for path in (ROOT / folder).rglob("*.py")]
    long: list[str] = []
    for path in paths:
        if "expected" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
                lines = node.end_lineno - node.lineno + 1
                long += [f"{path}:{node.lineno} {node.name}: {lines} lines"] if lines > 50 else []
    assert long == []
