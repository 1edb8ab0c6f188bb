"""What a bundler leaves in: an error class alone, one resource with the client core, or the whole client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.targets.typescript.node import run_node

SOURCES = Path(__file__).parents[4] / "generated" / "typescript" / "src"
ONE = """
import {{ createClient }} from './tree-shakable.ts';
import {{ {name} }} from './resources/{path}.ts';
export default createClient({{ resources: [{name}] }});
"""
ENTRIES = {
    "error": "export { RateLimitError } from './index.ts';",
    "check": "import { RateLimitError } from './index.ts'; export const is = (e) => e instanceof RateLimitError;",
    "streams": ONE.format(name="Chat", path="ai/chat"),
    "pages": ONE.format(name="Messages", path="ai/conversations/messages"),
    "whole": "import Client from './index.ts'; export default new Client();",
}
MOST = {"error": 2_048, "check": 2_048, "streams": 62_000, "pages": 67_500, "whole": 80_000}
"""Bytes that no change may go beyond; what it makes smaller lowers them."""


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    entries = tmp_path_factory.mktemp("bundle") / "entries.json"
    entries.write_text(json.dumps(ENTRIES), encoding="utf-8")
    found: dict[str, dict[str, Any]] = json.loads(run_node(Path(__file__).with_name("bytes.mjs"), SOURCES, entries))
    return found


@pytest.mark.parametrize("name", ENTRIES)
def test_a_bundle_grows_no_further(name: str, bundles: dict[str, dict[str, Any]]) -> None:
    assert bundles[name]["bytes"] <= MOST[name]


def test_an_error_class_comes_alone(bundles: dict[str, dict[str, Any]]) -> None:
    for name in ("error", "check"):
        assert not {"core/client.ts", "core/sending.ts", "client.ts"} & set(bundles[name]["inputs"])


def test_one_resource_comes_without_the_others(bundles: dict[str, dict[str, Any]]) -> None:
    for name, path in (("streams", "ai/chat"), ("pages", "ai/conversations/messages")):
        kept = [each for each in bundles[name]["inputs"] if each.startswith("resources/")]
        assert [each for each in kept if each != "resources/pages.ts"] == [f"resources/{path}.ts"]


def test_what_only_some_calls_need_is_left_out(bundles: dict[str, dict[str, Any]]) -> None:
    for name in ("pagination", "page-schemes"):
        assert f"core/{name}.ts" not in bundles["streams"]["inputs"]
        assert f"core/{name}.ts" in bundles["pages"]["inputs"]
    for name in ("streams", "pages"):
        assert "core/webhooks.ts" not in bundles[name]["inputs"]
    assert "core/webhooks.ts" in bundles["whole"]["inputs"]
