"""Exit codes are declared once, and one error ends a run."""

from __future__ import annotations

import ast
from pathlib import Path

from sdkgen.cli import parser
from sdkgen.diagnostics.exit_codes import MEANINGS, ExitCode

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "generator" / "sdkgen"


def _trees() -> list[tuple[Path, ast.AST]]:
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(PACKAGE.rglob("*.py"))]


def test_each_code_is_explained_in_the_help_and_in_the_docs() -> None:
    said = parser().format_help()
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")

    assert set(MEANINGS) == set(ExitCode)
    for code in ExitCode:
        assert f"\n  {code:<4} " in said
        assert any(line.startswith("| ") and f"{int(code)}" in line.split("|")[1] for line in page.splitlines())


def test_commands_return_codes_by_name() -> None:
    wrong = [
        f"{path.name}:{node.lineno}"
        for path, tree in _trees()
        if path.parent.name == "commands" or path.stem == "cli"
        for node in ast.walk(tree)
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Constant) and type(node.value.value) is int
    ]
    assert wrong == []


def test_the_command_line_alone_catches_what_ends_a_run() -> None:
    """Others may catch one kind of it to say more, never the root."""
    catching = [
        path.name
        for path, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and node.type is not None and "SdkgenError" in ast.unparse(node.type)
    ]
    assert catching == ["cli.py"]


def test_whatever_has_an_exit_code_derives_from_the_root() -> None:
    wrong = [
        f"{path.name}: {node.name}"
        for path, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and node.name != "SdkgenError"
        and any("exit_code" in ast.unparse(item) for item in node.body)
        and any(ast.unparse(base).endswith(("Error", "Exception", "Failure")) for base in node.bases)
        and [ast.unparse(base) for base in node.bases] != ["SdkgenError"]
    ]
    assert wrong == []
