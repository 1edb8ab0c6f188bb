"""OpenAPI Overlay 1.x: a document of changes to another one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from sdkgen.diagnostics.diagnostic import Diagnostic, Severity, failure
from sdkgen.document.load import Document, load_mapping
from sdkgen.document.transforms.model import Transform
from sdkgen.model.ir import JsonValue, Pointer

_ARGS: tuple[str, ...] = ("target", "update", "copy")


@dataclass(frozen=True, slots=True)
class Overlay:
    """An overlay, its actions as transforms."""

    document: Document
    title: str
    version: str
    extends: str | None
    """The document that it was written for, as it says itself."""
    transforms: tuple[Transform, ...]
    diagnostics: tuple[Diagnostic, ...]


def load_overlay(source: str, *, stdin: BinaryIO | None = None) -> Overlay:
    """Read an overlay: a file, a URL, or `-`.

    Raises:
        Failure: There is none, or nothing can be made of it; the exit code is 3.
    """
    return read_overlay(load_mapping(source, stdin=stdin))


def read_overlay(document: Document) -> Overlay:
    """Return the overlay that a document is.

    Raises:
        Failure: It is no overlay of version 1.
    """
    root, name = document.root, document.name
    written = root.get("overlay")
    if not isinstance(written, str) or not written.startswith("1."):
        message = "there is no `overlay` at the top" if written is None else f"overlay {written} is not supported"
        raise failure("not-overlay", message, "use `overlay: 1.0.0`", name)
    info = root.get("info")
    facts = info if isinstance(info, dict) else {}
    extends = root.get("extends")
    diagnostics: list[Diagnostic] = []
    transforms = tuple(_actions(root.get("actions"), diagnostics, name))
    return Overlay(
        document=document,
        title=str(facts.get("title") or name),
        version=str(facts.get("version") or ""),
        extends=extends if isinstance(extends, str) else None,
        transforms=transforms,
        diagnostics=(*document.diagnostics, *diagnostics),
    )


def _actions(actions: JsonValue, diagnostics: list[Diagnostic], source: str) -> Iterator[Transform]:
    def report(at: str, message: str, help: str) -> None:
        consequence = "it is not carried out"
        diagnostics.append(
            Diagnostic("bad-overlay-action", Pointer(at), message, consequence, help, Severity.ERROR, source)
        )

    if not isinstance(actions, list) or not actions:
        report("#", "there are no actions", "add `actions`")
        return
    for index, action in enumerate(actions):
        at = f"#/actions/{index}"
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            report(at, "there is no `target`", "add a JSONPath as `target`")
            continue
        command = _command(action)
        if command is None:
            report(at, "there is nothing to do", "add `update`, `remove: true` or `copy`")
            continue
        reason = action.get("description")
        args: dict[str, JsonValue] = {key: action[key] for key in _ARGS if key in action}
        yield Transform(command, reason if isinstance(reason, str) else None, args, at)


def _command(action: dict[str, JsonValue]) -> str | None:
    if action.get("remove") is True:
        return "overlay-remove"
    if "update" in action:
        return "overlay-update"
    return "overlay-copy" if isinstance(action.get("copy"), str) else None
