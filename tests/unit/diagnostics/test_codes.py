"""The catalogue of diagnostics and what the program reports are the same."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import sdkgen.document.resolver as resolver
from sdkgen.diagnostics.codes import CODES, as_markdown, similar
from sdkgen.diagnostics.diagnostic import Severity

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "generator" / "sdkgen"
COMPARISONS = ("changes/wire", "changes/compare.py", "changes/dependencies.py", "targets/surface", "parity")
"""What changed between releases or packages has codes of its own, see docs/changes.md and docs/parity.md."""
LEVELS = {
    "_Reference": Severity.ERROR,
    "error": Severity.ERROR,
    "warn": Severity.WARNING,
    "info": Severity.INFO,
    "failure": Severity.ERROR,
    "note": Severity.INFO,
}
RANK = [Severity.INFO, Severity.WARNING, Severity.ERROR]


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _texts(value: ast.expr, scope: ast.AST) -> set[str]:
    """The codes that an expression may be: a string, one of two, or a name that is given one nearby."""
    match value:
        case ast.Constant(value=str() as text):
            return {text}
        case ast.IfExp():
            return _texts(value.body, scope) | _texts(value.orelse, scope)
        case ast.Name():
            return {text for found in _assigned(scope, value.id) for text in _texts(found, scope)}
        case _:
            return set()


def _assigned(scope: ast.AST, name: str) -> Iterator[ast.expr]:
    for node in ast.walk(scope):
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            if isinstance(target, ast.Name) and target.id == name:
                yield node.value
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = zip(target.elts, node.value.elts, strict=True)
                yield from (value for item, value in pairs if isinstance(item, ast.Name) and item.id == name)


def _severity(call: ast.Call) -> Severity:
    given = [*call.args, *(item.value for item in call.keywords)]
    said = [
        Severity[item.attr] for item in given if isinstance(item, ast.Attribute) and item.attr in Severity.__members__
    ]
    return said[0] if said else LEVELS.get(_name(call), Severity.WARNING)


def _carriers(tree: ast.AST) -> dict[str, int]:
    """Functions and classes that take a code, and as which argument."""
    found = {"Diagnostic": 0, "failure": 0, "report": 0, "note": 0}
    for node in ast.walk(tree):
        arguments: list[str] = []
        if isinstance(node, ast.FunctionDef):
            arguments = [item.arg for item in node.args.args if item.arg != "self"]
        elif isinstance(node, ast.ClassDef):
            arguments = [
                item.target.id
                for item in node.body
                if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
            ]
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and "code" in arguments:
            found[node.name] = arguments.index("code")
    return found


def _uses() -> Iterator[tuple[str, Severity]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).as_posix().startswith(COMPARISONS):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        carriers = _carriers(tree)
        scopes = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        for scope in scopes:
            for call in [node for node in ast.walk(scope) if isinstance(node, ast.Call)]:
                is_log = ast.unparse(call.func).endswith(("log.error", "log.warn", "log.info"))
                place = 0 if is_log else carriers.get(_name(call))
                named = [item.value for item in call.keywords if item.arg == "code"]
                values = named or ([call.args[place]] if place is not None and len(call.args) > place else [])
                if place is not None:
                    yield from ((text, _severity(call)) for value in values for text in _texts(value, scope))
        for node in ast.walk(tree):
            # A finding about the first of a tuple, as `yaml_limits.refusal` gives it.
            if path.stem == "yaml_limits" and isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
                yield from ((text, Severity.ERROR) for text in _texts(node.value.elts[0], tree))
    yield from ((problem.value, Severity.ERROR) for problem in resolver.Problem)
    yield "argument-clash", Severity.INFO  # by `conflicts.Scope`, whose code is its second argument
    yield "field-clash", Severity.INFO


def test_every_code_that_is_used_is_in_the_catalogue_and_the_other_way_round() -> None:
    used = {code for code, _ in _uses() if "-" in code or code in CODES}

    assert used - CODES.keys() == set(), "add them to diagnostics/codes.py"
    assert CODES.keys() - used == set(), "nothing reports them any more"


def test_the_catalogue_names_the_gravest_severity() -> None:
    gravest: dict[str, Severity] = {}
    for code, severity in _uses():
        if code in CODES:
            gravest[code] = max(gravest.get(code, severity), severity, key=RANK.index)

    assert {code: severity for code, severity in gravest.items() if CODES[code].severity is not severity} == {}


def test_entries_are_whole() -> None:
    for item in CODES.values():
        assert item.sentence.endswith("."), item.code
        assert item.example, item.code
        assert item.section, item.code


def test_a_misspelt_code_is_recognised() -> None:
    assert similar("dangling-reff") == "dangling-ref"
    assert similar("zzz") is None


def test_the_page_is_what_the_catalogue_gives() -> None:
    assert (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8") == as_markdown(), (
        "run `python -m sdkgen explain --all > docs/diagnostics.md`"
    )
