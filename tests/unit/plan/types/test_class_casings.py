"""`custom_casings` of a design: they hold for models, results, arguments and resources."""

from __future__ import annotations

from pathlib import Path

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
