"""Imports only go downwards."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
LAYERS = (
    ("words", "platform"),
    ("model",),
    ("diagnostics",),
    ("document",),
    ("design",),
    ("openapi",),
    ("plan", "output"),
    ("targets",),
    ("pipeline",),
    ("project",),
    ("changes", "doctor"),
    ("commands",),
    ("cli", "__main__"),
)
"""From the bottom up: folders, and the files beside them."""
PACKAGE = ROOT / "generator" / "sdkgen"
UPWARDS = frozenset(
    {
        ("design.defaults", "targets.python.names.avoid"),
        ("design.read", "targets.python.names.avoid"),
        ("design.read", "targets.python.names.is_name"),
        ("design.reader", "targets.python.names.is_name"),
        ("design.resources", "targets.python.names.avoid"),
        ("design.sections", "targets.python.names.avoid"),
        ("model.contract", "diagnostics.diagnostic.Diagnostic"),
        ("model.contract", "diagnostics.diagnostic.Severity"),
        ("plan.call", "targets.python.views.arguments.CallArguments"),
        ("plan.naming.arguments", "targets.python.names.avoid"),
        ("plan.naming.attributes", "targets.python.names.avoid"),
        ("plan.naming.call_names", "targets.python.names.avoid"),
        ("plan.naming.call_names", "targets.python.names.is_name"),
        ("plan.naming.conflicts", "targets.python.names.is_name"),
        ("plan.naming.methods", "targets.python.names.NOUNS"),
        ("plan.pagination.class_names", "targets.python.names.is_name"),
        ("plan.plan", "targets.python.views.arguments.CallArguments"),
        ("plan.plan", "targets.python.views.resources.Mixins"),
        ("plan.plan", "targets.python.views.resources.ResourcePlan"),
        ("plan.plan", "targets.python.views.resources.tree"),
        ("plan.plan", "targets.python.views.types.TypeContext"),
        ("plan.plan", "targets.python.views.webhooks.untagged"),
        ("plan.types.claimed_names", "targets.python.names.avoid"),
        ("targets.python.inspection", "pipeline.Result"),
        ("targets.python.surface.annotations", "changes.findings.Level"),
        ("targets.python.surface.compare", "changes.findings.Level"),
        ("targets.python.surface.compare", "changes.surface_findings.Draft"),
        ("targets.python.surface.dependencies", "changes.findings.Finding"),
        ("targets.python.surface.dependencies", "changes.findings.Level"),
        ("targets.python.surface.dependencies", "changes.findings.Side"),
        ("targets.python.surface.methods", "changes.findings.Level"),
        ("targets.python.surface.methods", "changes.surface_findings.Draft"),
    }
)
"""Imports that still point the wrong way."""


def place(module: str) -> int:
    """Return the layer of a module."""
    levels = {name: level for level, layer in enumerate(LAYERS) for name in layer}
    return levels[module.partition(".")[0]]


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
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("sdkgen."):
            found |= {f"{node.module}.{name.name}".removeprefix("sdkgen.") for name in node.names}
        elif isinstance(node, ast.Import):
            found |= {name.name.removeprefix("sdkgen.") for name in node.names if name.name.startswith("sdkgen.")}
    return found


def test_imports_only_go_downwards() -> None:
    wrong: set[tuple[str, str]] = set()
    paths = [path for path in sorted(PACKAGE.rglob("*.py")) if path != PACKAGE / "__init__.py"]
    for path in paths:
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        wrong |= {(module, other) for other in imports(path) if place(other) > place(module)}
    assert wrong == UPWARDS
    assert len(paths) > 50


def test_only_the_command_line_prints_or_exits() -> None:
    wrong: list[str] = []
    for path in sorted(PACKAGE.rglob("*.py")):
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
