"""Designs and APIs for the tests of this folder."""

from __future__ import annotations

import io

from sdkgen.design.model import SdkConfig
from sdkgen.design.read import read_config
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.document.load import Document, load_mapping
from sdkgen.model import ir
from sdkgen.openapi import parse


def read(text: str, title: str = "Acme API", source: str = "sdk.yml") -> tuple[SdkConfig, list[Diagnostic]]:
    """Return the design that a text is."""
    document = load_mapping("-", stdin=io.BytesIO(text.encode()))
    return read_config(document.root, source, title=title, text=text)


def accepted(text: str, title: str = "Acme API") -> SdkConfig:
    """Return the design that a text is; there is nothing to say about it."""
    config, found = read(text, title)
    assert found == []
    return config


def api(**members: ir.JsonValue) -> ir.Api:
    """Return the API of a document with some members."""
    root: dict[str, ir.JsonValue] = {
        "openapi": "3.1.0",
        "info": {"title": "Acme API", "version": "1"},
        "paths": {
            "/calls": {
                "get": {"operationId": "listCalls", "responses": {"200": {"description": "Fine"}}},
                "post": {"operationId": "createCall", "responses": {"200": {"description": "Fine"}}},
            }
        },
        **members,
    }
    return parse(Document(root, "api.yaml", ""))[0]
