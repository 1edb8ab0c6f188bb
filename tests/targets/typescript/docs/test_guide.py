"""The JavaScript guide agrees with the published one, operation by operation, but for what differs on purpose."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main

ROOT = Path(__file__).parents[4]
DOCUMENT = (str(ROOT / "spec/telnyx-ai.yaml"), "--config", str(ROOT / "spec/sdk.yml"))
FORM = "POST /ai/audio/transcriptions"
PAGES = "GET /ai/conversations/{conversation_id}/messages"
EMBEDS = "POST /ai/embeddings"

OF_FORMS = {
    (FORM, "required"): "members of forms are listed",
    (FORM, "optional"): "members of forms are listed",
}
OURS = {
    (EMBEDS, "optional"): "an enum is called one, even where the document reaches it through `allOf`",
    (PAGES, "iterates"): "the list has page parameters and `meta`, so that it is gone through",
    (PAGES, "variable"): "an item, for the same reason",
    (PAGES, "printed"): "of an item, for the same reason",
    **dict.fromkeys(
        [
            (EMBEDS, "arguments"),
            ("GET /ai/embeddings/buckets/{bucket_name}", "arguments"),
            ("DELETE /ai/embeddings/buckets/{bucket_name}", "arguments"),
            ("POST /ai/embeddings/similarity-search", "arguments"),
            ("POST /ai/embeddings/url", "arguments"),
            ("GET /ai/embeddings/{task_id}", "arguments"),
            ("POST /ai/fine_tuning/jobs", "arguments"),
            ("GET /ai/fine_tuning/jobs/{job_id}", "arguments"),
            ("POST /ai/fine_tuning/jobs/{job_id}/cancel", "arguments"),
        ],
        "our document shows a value, where the published guide has the name of the argument",
    ),
}
"""What differs from the published guide on purpose, and why."""
NAMES = {"my-bucket": "bucket_name", "training-data.jsonl": "training_file", "ftjob-42": "job_id"}
"""What our document shows where the published guide has a name."""

Told = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    """Gives the guide as data."""

    def run(*options: str) -> list[dict[str, Any]]:
        assert main(["docs", "guide", *DOCUMENT, "--language", "javascript", "--json", *options]) == 0
        operations: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["operations"]
        return operations

    return run


def facts(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is compared of an operation of ours."""
    return {
        "title": item["title"],
        "call": item["call"],
        "path": [member["wire"] for member in item["path_params"]],
        "required": {member["wire"] for member in item["required"]},
        "optional": typed(item["optional"]),
        "returns": typed(item["returns"]),
        **{name: item["sample"][name] for name in ("iterates", "variable", "printed", "arguments")},
    }


def published(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return the same of an operation of the published guide."""
    return {
        "title": item["title"],
        "call": item["javascript_call"],
        "path": item["path_params"],
        "required": set(item["required_body"]),
        "optional": typed(item["optional"]),
        "returns": typed(item["returns"]),
        **item["javascript_sample"],
    }


def typed(members: Sequence[Mapping[str, str]]) -> list[tuple[str, str]]:
    return [(member.get("wire") or member["name"], member["type"]) for member in members]


@pytest.mark.parametrize(("style", "on_purpose"), [("complete", OURS | OF_FORMS), ("published", OURS)])
def test_it_agrees_with_the_published_guide(
    guide: list[Mapping[str, Any]], told: Told, style: str, on_purpose: Mapping[tuple[str, str], str]
) -> None:
    own = {f"{item['method']} {item['path']}": (item["n"], facts(item)) for item in told("--style", style)}
    different: dict[tuple[str, str], tuple[Any, Any]] = {}
    for item in guide:
        route = f"{item['method']} {item['path']}"
        number, found = own[route]
        assert number == item["n"]
        wanted = published(item)
        assert found.keys() == wanted.keys()
        different |= {(route, key): (found[key], wanted[key]) for key in found if found[key] != wanted[key]}

    assert len(guide) == 45
    assert different.keys() == on_purpose.keys()
    for (route, key), (ours, theirs) in different.items():
        if key == "arguments" and not route.endswith("{task_id}"):
            assert json.loads(named(json.dumps(ours))) == theirs


def named(text: str) -> str:
    """Put names where our document shows values."""
    for value, name in NAMES.items():
        text = text.replace(value, name)
    return text


def test_a_selection_shows_a_resource_and_what_is_below_it(told: Told) -> None:
    calls = [item["call"] for item in told("--resources", "ai.fine_tuning, messages")]
    assert calls == [*(f"client.ai.fineTuning.jobs.{name}" for name in JOBS), "client.messages.send"]


JOBS = ("list", "create", "retrieve", "cancel")


def test_options_that_do_not_go_together(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["docs", "guide", *DOCUMENT, "--resources", "ai.embedding", "--language", "javascript"]) == 2
    assert "no resource 'ai.embedding'" in capsys.readouterr().err
    assert main(["docs", "guide", *DOCUMENT, "--target", "python", "--language", "javascript"]) == 2
    assert "leave out --target" in capsys.readouterr().err
    assert main(["docs", "guide", *DOCUMENT, "--language", "python", "--style", "published"]) == 2
    assert "leave out --style" in capsys.readouterr().err
