"""`x-stainless-*`: what documents that were written for Stainless ask of SDKs."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator, Sequence, Set

from sdkgen.document.resolver import Node
from sdkgen.model.ir import JsonValue, Operation
from sdkgen.model.pointers import join
from sdkgen.openapi.log import Log
from sdkgen.openapi.places import Path, objects, tokens_to
from sdkgen.words.vocabulary import vocabulary

_PREFIX = "x-stainless-"
_TARGET = "python"
_ANY, _EMPTY, _OVERRIDE = "x-stainless-any", "x-stainless-empty-object", "x-stainless-override-schema"
_SCHEMAS = frozenset({_ANY, _EMPTY, _OVERRIDE})
"""What makes another schema of one."""
_ELSEWHERE = frozenset(
    f"{_PREFIX}{name}" for name in vocabulary("auth const deprecation-message naming pagination-property param skip")
)
"""What is read where it stands."""
_NOTES = vocabulary("title description deprecated readOnly writeOnly nullable default example examples")
"""What a schema says beside its type."""
_MOST_NAMED = 5


def extended(root: dict[str, JsonValue], keywords: Set[str], log: Log) -> dict[str, JsonValue]:
    """Return a document whose schemas are those that SDKs are to have; the same where no extension says otherwise.

    Extensions without a meaning for Python are reported together.

    Args:
        root: The document.
        keywords: What `keywords_of` returns for it.
        log: Is told of those extensions.
    """
    if not any(key.startswith(_PREFIX) and key not in _ELSEWHERE for key in keywords):
        return root
    found = list(_extensions(root))
    if any(_asks(value, key) for value, key, _ in found):
        root = copy.deepcopy(root)
        for value, _ in list(objects(root)):
            _replace(value)
        found = list(_extensions(root))
    _report([(path, key) for _, key, path in found if key not in _SCHEMAS | _ELSEWHERE], log)
    return root


def _extensions(root: dict[str, JsonValue]) -> Iterator[tuple[dict[str, JsonValue], str, Path]]:
    """Yield every extension: what has it, its key, and where that stands."""
    for value, path in objects(root):
        for key in value:
            if key.startswith(_PREFIX):
                yield value, key, path


def _asks(value: dict[str, JsonValue], key: str) -> bool:
    if key == _OVERRIDE:
        return isinstance(value.get(key), dict)
    return key in _SCHEMAS and value.get(key) is True


def _replace(value: dict[str, JsonValue]) -> None:
    notes = {key: inner for key, inner in value.items() if key in _NOTES or key.startswith("x-")}
    if _asks(value, _OVERRIDE):
        schema = value[_OVERRIDE]
        assert isinstance(schema, dict)
        notes.pop("nullable", None)
        notes.pop("default", None)
    elif _asks(value, _ANY):
        schema = {}
    elif _asks(value, _EMPTY):
        schema = {"type": "object"}
    else:
        return
    value.clear()
    value.update({**notes, **schema})


def _report(found: Sequence[tuple[Path, str]], log: Log) -> None:
    if found:
        counts = Counter(key for _, key in found)
        most = sorted(counts, key=lambda key: (-counts[key], key))
        named = [f"{key} ({counts[key]})" for key in most[:_MOST_NAMED]]
        more = [f"{len(most) - _MOST_NAMED} more"] if len(most) > _MOST_NAMED else []
        at = join("#", *tokens_to(found[0]))
        log.info(
            "extension-without-effect", at, f"for other languages: {', '.join([*named, *more])}", "nothing changes"
        )


def is_skipped(node: Node) -> bool:
    """Tell whether SDKs in Python do without an operation, a parameter, a property or a variant of a union."""
    value = node.value.get("x-stainless-skip") if isinstance(node.value, dict) else None
    return value is True or value == _TARGET or (isinstance(value, list) and _TARGET in value)


def chosen_name(node: Node, *kinds: str) -> str | None:
    """Return the name that `x-stainless-naming` asks for.

    Args:
        node: What has it.
        kinds: What is named, such as `property_name`, the most telling word first. A text alone names the type.
    """
    naming = node.value.get("x-stainless-naming") if isinstance(node.value, dict) else None
    if isinstance(naming, str):
        return naming if "type_name" in kinds and naming else None
    if not isinstance(naming, dict):
        return None
    own = naming.get(_TARGET)
    asked = [names.get(kind) for names in (own, naming) if isinstance(names, dict) for kind in kinds]
    return next((found for found in asked if isinstance(found, str) and found), None)


def asked_name(operation: Operation) -> str | None:
    """Return the name of a method that the document itself asks for."""
    return chosen_name(Node(dict(operation.extensions), operation.at), "method_name")


def argument_name(node: Node) -> str | None:
    """Return the name of a parameter or property that the document itself asks for."""
    chosen = chosen_name(node, "property_name", "param_name")
    name = node.value.get("x-stainless-param") if isinstance(node.value, dict) else None
    return chosen or (name if isinstance(name, str) and name else None)


def deprecation(node: Node) -> str | None:
    """Return why something is deprecated, which also says that it is."""
    value = node.value.get("x-stainless-deprecation-message") if isinstance(node.value, dict) else None
    if isinstance(value, dict):
        value = value.get(_TARGET, value.get("default"))
    return value if isinstance(value, str) and value.strip() else None


def with_deprecation(doc: str | None, reason: str | None) -> str | None:
    """Return a description that also says why something is deprecated."""
    return "\n\n".join(text for text in (doc, reason) if text) or None
