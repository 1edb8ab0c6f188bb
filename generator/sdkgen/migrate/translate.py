"""`stainless.yml` as `sdk.yml`: its text with its comments, and what is said otherwise here."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import yaml

from sdkgen.diagnostics.diagnostic import Failure
from sdkgen.document.load import read_mapping
from sdkgen.document.transforms.commands import COMMANDS
from sdkgen.migrate.yaml_text import NotEditable, Path, commented, with_member
from sdkgen.model.ir import JsonValue
from sdkgen.targets import TARGETS

Node = dict[str, JsonValue]
_SCHEMA = re.compile(r"^#[^\n]*\$schema=[^\n]*\n", re.MULTILINE)


@dataclass
class Translation:
    """A design on its way from one vocabulary to the other."""

    text: str
    root: Node
    """What the text must mean."""
    lifted: list[str] = field(default_factory=list[str])
    """What is said otherwise, a line each."""
    undone: list[str] = field(default_factory=list[str])
    """Transforms that nothing makes, a line each."""
    keep: tuple[str, ...] = ()
    """Patterns of files that are the maintainer's."""
    is_rewritten: bool = False
    """Whether the text was written anew, without its comments, because it could not be changed in place."""

    def put(self, path: Sequence[str], key: str, value: JsonValue) -> None:
        """Give a mapping, which need not be there, a new member."""
        node = self.root
        for step in path:
            below = node.get(step)
            if not isinstance(below, dict):
                below = {}
                node[step] = below
            node = below
        node[key] = value
        self._change(lambda text: with_member(text, path, key, value))

    def shut(self, path: Path, reason: str) -> None:
        """Make a comment of a member of a mapping, or of an entry of a list."""
        node: JsonValue = self.root
        for step in path[:-1]:
            node = _member(node, step)
        if isinstance(node, dict):
            del node[str(path[-1])]
        elif isinstance(node, list):
            del node[int(path[-1])]
        self._change(lambda text: commented(text, path, reason))

    def _change(self, change: Callable[[str], str]) -> None:
        try:
            text = change(self.text)
            if _same(read_mapping(text.encode(), "sdk.yml").root, self.root):
                self.text = text
                return
        except (NotEditable, Failure):
            pass
        self.is_rewritten = True
        self.text = yaml.safe_dump(self.root, sort_keys=False, width=150, allow_unicode=True)


def _member(node: JsonValue, step: str | int) -> JsonValue:
    if isinstance(node, dict):
        return node.get(str(step))
    return node[int(step)] if isinstance(node, list) else None


def _same(one: JsonValue, other: JsonValue) -> bool:
    """Tell whether two values mean the same: what holds nothing is as good as not there."""
    if isinstance(one, dict) and isinstance(other, dict):
        return all(_same(one.get(key), other.get(key)) for key in one.keys() | other.keys())
    return one == other or not (one or other or one in (0, False, "") or other in (0, False, ""))


def translate(text: str, root: Node) -> Translation:
    """Return a configuration of Stainless as a design.

    Args:
        text: The file.
        root: What it says.
    """
    found = Translation(_SCHEMA.sub("", text, count=1), copy.deepcopy(root))
    found.root.pop("$schema", None)
    if "$schema" in root:
        found.root["$schema"] = root["$schema"]
        found.shut(["$schema"], "the schema is another one here: `sdkgen schema` prints it")
    for key in ("compatibility", "conventions"):
        if root.get(key) is None:
            found.put([], key, "stainless")
    _other_languages(found)
    _kept_files(found)
    _transforms(found)
    return found


def _other_languages(found: Translation) -> None:
    """Take out languages that are generated here as well: a design that has several writes each into a folder."""
    targets = _member(found.root, "targets")
    for name in sorted(TARGETS.keys() - {"python"}):
        if isinstance(targets, dict) and name in targets:
            found.shut(["targets", name], "this is the repository of the Python SDK")
            found.lifted.append(f"targets.{name}: a comment, for the repository of that SDK")


def _kept_files(found: Translation) -> None:
    python = _member(_member(found.root, "targets"), "python")
    said = python.get("keep_files") if isinstance(python, dict) else None
    if isinstance(said, list):
        found.keep = tuple(str(item) for item in said)
        found.shut(["targets", "python", "keep_files"], "now `own_files`")
        found.lifted.append("targets.python.keep_files: own_files")


def _transforms(found: Translation) -> None:
    """Take out the transforms that designs do not have."""
    for key in ("transforms", "transformations"):
        _listed_transforms(found, key)


def _listed_transforms(found: Translation, key: str) -> None:
    """Take them out from the last to the first, so that places stay right."""
    listed = _member(_member(found.root, "openapi"), key)
    entries = listed if isinstance(listed, list) else []
    for index in reversed(range(len(entries))):
        item = entries[index]
        command = item.get("command") if isinstance(item, dict) else None
        if not isinstance(item, dict) or command in COMMANDS:
            continue
        found.undone.insert(0, f"openapi.{key}[{index}]: `{command}` is not known here")
        found.shut(["openapi", key, index], f"`{command}` is not known here: nothing does it")


def own(found: Translation, paths: Iterable[str], key: str) -> None:
    """List files in a design, beside those that it lists."""
    python = _member(_member(found.root, "targets"), "python")
    before = python.get(key) if isinstance(python, dict) else None
    listed = [str(item) for item in before] if isinstance(before, list) else []
    new: list[JsonValue] = [*listed, *(path for path in paths if path not in listed)]
    if len(new) > len(listed):
        if listed:
            found.shut(["targets", "python", key], "with those that `sdkgen migrate` found:")
        found.put(["targets", "python"], key, new)
