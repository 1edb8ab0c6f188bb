"""Imports only go downwards."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from sdkgen.plan.types.components import strong_components

ROOT = Path(__file__).parents[2]
LAYERS = (
    ("words", "platform"),
    ("model",),
    ("diagnostics",),
    ("document",),
    ("design",),
    ("openapi",),
    ("plan", "output", "published"),
    ("guides",),
    ("targets",),
    ("pipeline",),
    ("project",),
    ("adopt", "changes", "doctor", "parity"),
    ("migrate",),
    ("commands",),
    ("cli", "__main__"),
)
"""From the bottom up: folders, and the files beside them."""
PACKAGE = ROOT / "generator" / "sdkgen"


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
    assert wrong == set()
    assert len(paths) > 50


def _modules() -> Iterator[tuple[str, set[str]]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), imports(path)


def test_each_folder_has_one_layer_and_few_files_lie_beside_them() -> None:
    named = [name for layer in LAYERS for name in layer]
    found = {path.stem for path in PACKAGE.iterdir() if path.is_dir() or path.suffix == ".py"}
    assert sorted(named) == sorted(found - {"__init__", "__pycache__"})
    assert len(list(PACKAGE.glob("*.py"))) <= 6


_NEUTRAL = {"base", "findings", "distribution", "packaging", "surface", "TARGETS", "target_of"}
"""What of `targets` belongs to no language."""


def test_languages_are_known_by_the_protocol_alone() -> None:
    """What decides knows no language, comparisons and commands ask the protocol, and languages do without others."""
    wrong: list[str] = []
    for module, others in _modules():
        folder, _, rest = module.partition(".")
        for other in others:
            head, _, language = other.partition(".")
            language = language.partition(".")[0]
            if head != "targets" or language in _NEUTRAL:
                continue
            if folder == "targets" and rest.partition(".")[0] in {"", language}:
                continue
            wrong.append(f"{module} imports {other}")
    assert wrong == []


def _circles(graph: dict[str, set[str]]) -> list[list[str]]:
    edges = {name: sorted(found & graph.keys() - {name}) for name, found in graph.items()}
    return [found for found in strong_components(edges, edges.__getitem__) if len(found) > 1]


def test_no_folders_import_each_other_in_a_circle() -> None:
    folders: dict[str, set[str]] = {}
    for module, others in _modules():
        folders.setdefault(module.partition(".")[0], set()).update(other.partition(".")[0] for other in others)
    assert _circles(folders) == []


def test_files_import_each_other_in_a_circle_only_where_the_grammar_is_recursive() -> None:
    modules = {name for name, _ in _modules()}
    files = {
        module: {other if other in modules else other.rpartition(".")[0] for other in others}
        for module, others in _modules()
    }
    assert [found for found in _circles(files) if not all(name.startswith("openapi.") for name in found)] == []


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
