"""The union of all webhook events has a name for those that nobody verified, where packages of Stainless have it."""

from __future__ import annotations

from sdkgen.changes.compare import compare
from sdkgen.targets.python.files import type_files
from tests.unit.changes.support import base, release

DESIGN = """
conventions: stainless
resources:
  books: {methods: {list: get /books}}
  webhooks: {methods: {unwrap: {type: webhook_unwrap}, unsafe_unwrap: {type: webhook_unwrap}}}
"""


def test_events_can_be_imported_under_both_names() -> None:
    files = type_files(release(base(), design=DESIGN).plan)

    module = files["src/library/types/unsafe_unwrap_webhook_event.py"].decode()
    assert "from .unwrap_webhook_event import UnwrapWebhookEvent as UnsafeUnwrapWebhookEvent" in module
    assert "UnsafeUnwrapWebhookEvent" in files["src/library/types/__init__.pyi"].decode()


def test_designs_of_our_own_have_one_name() -> None:
    files = type_files(release(base()).plan)

    assert not [path for path in files if "unsafe" in path]


def test_to_lose_the_name_is_a_finding() -> None:
    old = release(base(), design=DESIGN)
    new = release(base(), after=old, design=f"{DESIGN.replace('stainless', 'sdkgen')}")

    assert "types.UnsafeUnwrapWebhookEvent" in {item.subject for item in compare(old, new)}
