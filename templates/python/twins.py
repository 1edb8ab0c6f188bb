"""Makes the synchronous twins of the client core from its asynchronous classes.

A class below a comment `# Twin of AsyncThing.` is written anew, member by member. What a twin cannot take over, such as
locks, waits and deadlines, is written by hand and says so in the comment above it: `# By hand: ...`. Members of the
asynchronous class below a comment `# Asynchronous alone: ...` have no twin. Docstrings of classes stay as they are.

Run `python templates/python/twins.py`, or with `--check` to be told whether something would change.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent / "runtime"
_MARK = re.compile(r"^# Twin of (\w+)\.$")
_WORDS = (
    (re.compile(r"\b(?:await|async) "), ""),
    (re.compile(r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]"), r"\1"),
    (
        re.compile(r"\bAsync(?=APIClient|Methods|Page\b|PageT\b|Paginator|Resource|Sender|Verbs|CopyArguments|Source)"),
        "Sync",
    ),
    (re.compile(r"\bSyncPageSource"), "PageSource"),
    (re.compile(r"\b(_?)Async(?=[A-Z])"), r"\1"),
    (re.compile(r"__a(enter|exit|iter|next)__"), r"__\1__"),
    (re.compile(r"\ba(close|read|iter_\w+|iter|next)\b"), r"\1"),
    (re.compile(r"(\w)_async\b"), r"\1"),
    (re.compile(r"\basynchronous\b"), "synchronous"),
)


def twin(text: str) -> str:
    """Return asynchronous code as synchronous code."""
    for pattern, new in _WORDS:
        text = pattern.sub(new, text)
    return text


class Module:
    """A module of the client core, with the classes at its top."""

    def __init__(self, path: Path) -> None:
        self.path, self.text = path, path.read_text(encoding="utf-8")
        self.lines = self.text.splitlines(keepends=True)
        self.classes = {node.name: node for node in ast.parse(self.text).body if isinstance(node, ast.ClassDef)}

    def start(self, node: ast.stmt) -> int:
        """Return the index of the first line of a statement, with its decorators and the comments above it."""
        decorators: list[ast.expr] = getattr(node, "decorator_list", [])
        line = min([node.lineno, *(each.lineno for each in decorators)]) - 1
        while self.lines[line - 1].lstrip().startswith("#"):
            line -= 1
        return line

    def source(self, node: ast.stmt) -> str:
        """Return the source of a statement, with the blank lines and comments above it."""
        line = self.start(node)
        while not self.lines[line - 1].strip():
            line -= 1
        return "".join(self.lines[line : node.end_lineno])

    def members(self, node: ast.ClassDef) -> Iterator[tuple[str, str]]:
        """Yield each statement of a class but its docstring: what it defines, numbered in overloads, and its source."""
        counts: dict[str, int] = {}
        for item in node.body[1:]:
            name = getattr(item, "name", None) or ast.unparse(item).split(":")[0].split(" =")[0]
            counts[name] = counts.get(name, 0) + 1
            yield f"{name}/{counts[name]}", self.source(item)


def made(module: Module, name: str, source: Module, origin: str) -> str:
    """Return the text of a class, made from an asynchronous one."""
    own, model = module.classes[name], source.classes[origin]
    kept = {key: text for key, text in module.members(own) if text.lstrip().startswith("# By hand: ")}
    found = ["".join(module.lines[module.start(own) : own.body[0].end_lineno])]
    for key, text in source.members(model):
        here = twin(key)
        if text.lstrip().startswith("# Asynchronous alone: "):
            continue
        found.append(kept.pop(here) if here in kept else twin(text))
    return "".join([*found, *kept.values()])


def formatted(text: str, path: Path) -> str:
    """Return code as ruff formats it."""
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(path), "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def main() -> int:
    """Write the twins, or tell which would change."""
    modules = [Module(path) for path in sorted(ROOT.rglob("*.py"))]
    sources = {name: module for module in modules for name in module.classes}
    changed: list[Path] = []
    for module in modules:
        text = module.text
        for name, node in module.classes.items():
            mark = _MARK.match(module.lines[module.start(node)].rstrip())
            if mark is not None:
                before = "".join(module.lines[module.start(node) : node.end_lineno])
                text = text.replace(before, made(module, name, sources[mark[1]], mark[1]))
        text = formatted(text, module.path) if text != module.text else text
        if text != module.text:
            changed.append(module.path)
            if "--check" not in sys.argv:
                module.path.write_text(text, encoding="utf-8")
    checks = "--check" in sys.argv
    for path in changed:
        print(f"{path.relative_to(ROOT)}: {'differs from its asynchronous twin' if checks else 'made anew'}")
    return 1 if changed and checks else 0


if __name__ == "__main__":
    sys.exit(main())
