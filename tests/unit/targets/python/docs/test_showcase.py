"""The README of a project whose design names no examples shows the call that a newcomer would try first."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from sdkgen.design.model import SdkConfig
from sdkgen.document.load import read_document
from sdkgen.pipeline import generate


def operation(*, answers: bool = True, **more: object) -> Mapping[str, object]:
    thing = {"type": "object", "properties": {"id": {"type": "string"}}}
    body = {"content": {"application/json": {"schema": thing}}} if answers else {}
    return {"responses": {"200": {"description": "Done.", **body}}, **more}


def headline(paths: Mapping[str, object]) -> str:
    """The first call in the README."""
    document = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": paths}
    config = SdkConfig(organization="shop", package="shop", project="shop", client_name="Shop", version="1.0.0")
    files = generate(read_document(json.dumps(document).encode(), "shop.json"), config).files
    return next(line for line in files["README.md"].decode().splitlines() if line.startswith("result ="))


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ({"/about": {"get": operation()}, "/books": {"post": operation(), "get": operation()}}, "books.create()"),
        ({"/books": {"get": operation(), "post": operation(deprecated=True)}}, "books.retrieve()"),
        ({"/books": {"get": operation()}, "/books/x": {"post": operation(tags=["a"])}}, "books.retrieve()"),
        ({"/books": {"post": operation(answers=False), "get": operation()}}, "books.retrieve()"),
        ({"/a/b/c": {"get": operation()}, "/zebras": {"get": operation()}}, "zebras.retrieve()"),
    ],
    ids=["most methods", "not deprecated", "shortest path", "answers", "near the top"],
)
def test_the_first_call_is_one_to_try(paths: Mapping[str, object], expected: str) -> None:
    assert headline(paths) == f"result = client.{expected}"
