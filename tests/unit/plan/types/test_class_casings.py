"""`custom_casings` of a design: they hold for models, results, arguments and resources."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.unit.plan.types.generated import TEXT, Json, api, call, import_all, offered, record, ref

CASINGS: Json = {"oauth": "OAuth", "imei": {"initialism": True}, "luma_ai": "LumaAI"}


def test_classes_are_spelt_as_the_design_says(tmp_path: Path) -> None:
    schemas: Json = {"Key": record(x=TEXT), "Grant": record(y=TEXT)}
    paths: Json = {
        "/oauth/keys": {"post": call(ref("Grant"), record(x=TEXT))},
        "/imei": {"get": call(record(z=TEXT))},
    }
    resources: Json = {
        "oauth_clients": {
            "models": {"luma_ai_oauth_key": "Key", "ImeiSpelt": "Grant"},
            "methods": {"create_imei": "post /oauth/keys"},
        },
        "imei": {"methods": {"retrieve": "get /imei"}},
    }
    found = api(schemas, paths, conventions="stainless", resources=resources, custom_casings=CASINGS)

    assert {
        "LumaAIOAuthKey",
        "ImeiSpelt",  # a class that the design writes out
        "OAuthClientCreateIMEIParams",
        "IMEIRetrieveResponse",
    } <= offered(found.decided())
    import_all(found.generated(), tmp_path, "imei_retrieve_response.IMEIRetrieveResponse")


@pytest.mark.parametrize("compatibility", ["none", "stainless"])
def test_resources_are_spelt_as_the_design_says(compatibility: str) -> None:
    paths: Json = {"/clients": {"get": call(TEXT)}, "/imei": {"get": call(TEXT)}}
    below: Json = {"imei": {"methods": {"retrieve": "get /imei"}}}
    resources: Json = {"oauth": {"methods": {"retrieve": "get /clients"}, "subresources": below}}
    design: Json = {"resources": resources, "custom_casings": CASINGS, "compatibility": compatibility}
    files = api({}, paths, **design).generated().files

    trees = [ast.parse(text) for path, text in files.items() if path.startswith("src/acme/resources/")]
    classes = {item.name for tree in trees for item in tree.body if isinstance(item, ast.ClassDef)}
    assert {"OAuth", "AsyncOAuth", "IMEI", "AsyncIMEI"} <= classes
    assert not [name for name in classes if "Oauth" in name or "Imei" in name]
    assert b"OAuth" in files["src/acme/_client.py"]
    assert b"Oauth" not in b"".join(text for path, text in files.items() if path.endswith(".py"))
