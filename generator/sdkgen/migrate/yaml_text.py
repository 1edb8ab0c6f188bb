"""Changes of a YAML file that leave the rest of its text, comments included, as it is."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import TypeAlias, cast

import yaml

from sdkgen.model.ir import JsonValue

Path: TypeAlias = Sequence[str | int]


class NotEditable(Exception):
    """The text has a form that these changes cannot be made in."""


def with_member(text: str, path: Path, key: str, value: JsonValue) -> str:
    """Return the text with a new member in the mapping at a path, which need not be there.

    Raises:
        NotEditable: It cannot be done.
    """
    node, depth = _deepest(_composed(text), path)
    rest = [str(step) for step in path[depth:]]
    name = rest[0] if rest else key
    content = value
    for step in reversed([*rest[1:], key] if rest else []):
        inner: dict[str, JsonValue] = {step: content}
        content = inner
    if isinstance(node, yaml.ScalarNode) and not node.value and not node.style:
        at = node.start_mark.index
        return f"{text[:at]}\n{_block(name, content, _column(text, at) + 2)}{text[at:].lstrip(' ')}"
    if not isinstance(node, yaml.MappingNode):
        raise NotEditable
    if node.flow_style:
        at = node.start_mark.index + 1
        flow = yaml.safe_dump({name: content}, default_flow_style=True, width=10**6).strip()[1:-1]
        return f"{text[:at]}{flow}{', ' if node.value else ''}{text[at:]}"
    return _in_block(text, node, name, content)


def _in_block(text: str, node: yaml.MappingNode, name: str, content: JsonValue) -> str:
    first, value = _members(node)[0]
    column = first.start_mark.column
    plain = isinstance(value, yaml.ScalarNode) and value.style not in ("|", ">") and value.value
    if plain or _is_flow(value):
        at = text.find("\n", value.end_mark.index) + 1
        if not at:
            text, at = f"{text}\n", len(text) + 1
    else:
        at = first.start_mark.index - column
    if text[first.start_mark.index - column : first.start_mark.index].strip():
        raise NotEditable
    return f"{text[:at]}{_block(name, content, column)}{text[at:]}"


def _block(name: str, content: JsonValue, column: int) -> str:
    return textwrap.indent(yaml.dump({name: content}, Dumper=_Dumper, sort_keys=False, width=150), " " * column)


class _Dumper(yaml.SafeDumper):
    """Indents lists."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _column(text: str, at: int) -> int:
    """Return how far the line of a place is indented."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return len(line) - len(line.lstrip(" "))


def commented(text: str, path: Path, reason: str) -> str:
    """Return the text with the member or entry at a path as a comment, below the reason.

    Raises:
        NotEditable: It does not stand on lines of its own.
    """
    parent, depth = _deepest(_composed(text), path[:-1])
    if depth != len(path) - 1 or _is_flow(parent):
        raise NotEditable
    start, value = _entry(parent, path[-1])
    first, last = start.start_mark.line, _last_line(value)
    lines = text.splitlines(keepends=True)
    indent = lines[first][: start.start_mark.column]
    if indent.strip(" -") or _shares(value, lines[last]):
        raise NotEditable
    margin = len(indent) - len(indent.lstrip(" "))
    space = " " * margin
    shut = [f"{space}# {line[margin:]}" if line.strip() else line for line in lines[first : last + 1]]
    return "".join([*lines[:first], f"{space}# {reason}\n", *shut, *lines[last + 1 :]])


def _entry(parent: yaml.Node, step: str | int) -> tuple[yaml.Node, yaml.Node]:
    if isinstance(parent, yaml.MappingNode):
        for key, value in _members(parent):
            if key.value == step:
                return key, value
    elif isinstance(step, int) and step < len(entries := _children(parent)):
        return entries[step], entries[step]
    raise NotEditable


def _members(node: yaml.MappingNode) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    return cast("list[tuple[yaml.ScalarNode, yaml.Node]]", node.value)


def _children(node: yaml.Node) -> list[yaml.Node]:
    """Return the values of a mapping, or the entries of a list."""
    if isinstance(node, yaml.MappingNode):
        return [value for _, value in _members(node)]
    return cast("list[yaml.Node]", node.value) if isinstance(node, yaml.SequenceNode) else []


def _is_flow(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _end(node: yaml.Node) -> yaml.Mark:
    """Return where the text of a node ends: the end of the last that it holds."""
    while (below := _children(node)) and not _is_flow(node):
        node = below[-1]
    return cast("yaml.Mark", node.end_mark)


def _last_line(node: yaml.Node) -> int:
    """Return the last line of a node that holds anything of it; the end of a text over lines is on the next."""
    end = _end(node)
    return end.line - 1 if end.column == 0 else end.line


def _shares(node: yaml.Node, line: str) -> bool:
    """Tell whether something else follows on the line that a node ends on."""
    end = _end(node)
    rest = line[end.column :].strip() if end.column else ""
    return bool(rest) and not rest.startswith("#")


def _composed(text: str) -> yaml.Node:
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        raise NotEditable from error
    if not isinstance(node, yaml.MappingNode):
        raise NotEditable
    return node


def _deepest(node: yaml.Node, path: Path) -> tuple[yaml.Node, int]:
    """Return the node at a path, or the last there is on the way, and how many steps lead there."""
    for depth, step in enumerate(path):
        if isinstance(node, yaml.MappingNode):
            found = [value for key, value in _members(node) if key.value == step]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            found = _children(node)[step : step + 1]
        else:
            found = []
        if not found:
            return node, depth
        node = found[0]
    return node, len(path)
