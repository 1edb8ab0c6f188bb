"""Further names of types, which the lock keeps as aliases: to lose one is a finding."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sdkgen.changes.compare import compare
from sdkgen.changes.inputs import Release
from sdkgen.design.lock import Lock
from sdkgen.targets.findings import Level
from tests.unit.changes.support import base, release

ALIASES = {
    "shelf.old_book.OldBook": "read #/components/schemas/Book",
    "shelf.old_book.OldLoan": "read #/components/schemas/Book/properties/lent",
    "make_params.MakeParams": "params post /books",
}
OLD = release(base(), lock=Lock(aliases=ALIASES))


def found(new: Release) -> set[tuple[str, str, Level]]:
    return {(item.code, item.subject, item.level) for item in compare(OLD, new)}


def test_aliases_that_stay_are_no_change() -> None:
    assert found(release(base(), lock=OLD.lock)) == set()
    assert found(release(base(), after=OLD)) == set()


def test_an_alias_that_is_lost_breaks_imports_of_it() -> None:
    (item,) = compare(OLD, release(base(), lock=replace(OLD.lock, aliases=dict([*ALIASES.items()][1:]))))

    assert (item.code, item.level, item.subject) == ("type-renamed", Level.BREAKING, "types.shelf.OldBook")
    assert item.before is not None
    assert item.before.endswith(".types.shelf import OldBook")
    assert item.after is not None
    assert item.after.endswith(".types.shared import Book")


def test_an_alias_that_leads_elsewhere_is_another_type() -> None:
    aliases = {**ALIASES, "shelf.old_book.OldBook": "read #/components/schemas/Author"}

    changes = found(release(base(), lock=replace(OLD.lock, aliases=aliases)))
    assert ("attribute-removed", "types.shelf.OldBook.title", Level.BREAKING) in changes


def test_an_alias_of_a_type_that_is_gone_goes_with_it() -> None:
    root = base()
    del root["components"]["schemas"]["Book"]["properties"]["lent"]

    subjects = {subject for _, subject, _ in found(release(root, after=OLD))}
    assert not [subject for subject in subjects if "OldLoan" in subject]


def test_an_alias_that_becomes_the_only_name_is_no_change() -> None:
    types = {**OLD.lock.types, "read #/components/schemas/Book": "shelf.old_book.OldBook"}
    aliases = {**ALIASES, OLD.lock.types["read #/components/schemas/Book"]: "read #/components/schemas/Book"}
    del aliases["shelf.old_book.OldBook"]

    assert found(release(base(), lock=replace(OLD.lock, types=types, aliases=aliases))) == set()


def test_aliases_follow_a_schema_that_is_renamed() -> None:
    root = _renamed(base(), "#/components/schemas/Book", "#/components/schemas/Tome")
    schemas = root["components"]["schemas"]
    schemas["Tome"] = schemas.pop("Book")

    new = release(root, after=OLD)
    assert new.lock.aliases == {path: key.replace("/Book", "/Tome") for path, key in ALIASES.items()}
    assert found(new) == set()


def _renamed(node: Any, old: str, new: str) -> Any:
    if isinstance(node, dict):
        return {key: _renamed(item, old, new) for key, item in node.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(node, list):
        return [_renamed(item, old, new) for item in node]  # pyright: ignore[reportUnknownVariableType]
    return new if node == old else node
