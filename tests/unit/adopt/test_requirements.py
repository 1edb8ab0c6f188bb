"""What a package asks for and its document does not: `required_params` and `overloads` of the recovered design."""

from __future__ import annotations

from sdkgen.model.ir import JsonValue
from tests.unit.adopt.harbour import DOCUMENT, METHODS, adopted, generated, harbour
from tests.unit.published.packages import CLIENT, MADE, OPTIONS

STRING: dict[str, JsonValue] = {"type": "string"}
FILE: dict[str, JsonValue] = {"type": "string", "format": "binary"}


def _document(*schemas: tuple[str, dict[str, JsonValue]]) -> dict[str, JsonValue]:
    paths = DOCUMENT["paths"]
    assert isinstance(paths, dict)
    content: dict[str, JsonValue] = {media_type: {"schema": schema} for media_type, schema in schemas}
    body: JsonValue = {"required": True, "content": content}
    operation: JsonValue = {"requestBody": body, "responses": {"204": {"description": "Done."}}}
    return {**DOCUMENT, "paths": {**paths, "/cargo": {"post": operation}}}


def _object(required: list[JsonValue], **properties: JsonValue) -> dict[str, JsonValue]:
    return {"type": "object", "required": required, "properties": properties}


def _load(arguments: str, sent: str, overloads: str = "") -> str:
    return f"""{METHODS}
{overloads}
def load(self, *, {arguments}, {OPTIONS}) -> Boat:
    return self._post("/cargo", body={{{sent}}}, {MADE}, cast_to=Boat)
"""


def test_what_a_package_needs_beside_a_file_is_required() -> None:
    document = _document(
        ("application/json", _object(["url"], url=STRING, name=STRING)),
        ("multipart/form-data", _object(["media"], media=FILE, name=STRING)),
    )
    methods = _load("url: str, name: str | Omit = omit", '"url": url, "name": name')
    found = adopted(harbour(methods=methods), document)

    assert _said(found.design.content) == {"endpoint": "post /cargo", "required_params": ["url"]}
    call = next(call for call in generated(found, document).plan.calls if call.dotted == "boats.load")
    assert [item.name for item in call.arguments if item.required] == ["url"]
    assert "boats.load" not in dict(found.fidelity.arguments.missing)


def test_overloads_of_a_package_are_sets_of_arguments() -> None:
    schema = _object(["Hull", "To"], Hull=STRING, To=STRING, Url=STRING, Text=STRING)
    overloads = "".join(
        f"@overload\ndef load(self, *, {needed}, {OPTIONS}) -> Boat: ...\n"
        for needed in (
            "to: str, url: str, hull: str | Omit = omit, text: str | Omit = omit",
            "to: str, text: str, hull: str | Omit = omit, url: str | Omit = omit",
            "to: str, hull: str | Omit = omit, text: str | Omit = omit",
        )
    )
    arguments = "to: str, url: str | Omit = omit, hull: str | Omit = omit, text: str | Omit = omit"
    sent = '"To": to, "Url": url, "Hull": hull, "Text": text'
    document = _document(("application/json", schema))
    found = adopted(harbour(methods=_load(arguments, sent, overloads)), document)

    assert _said(found.design.content) == {
        "endpoint": "post /cargo",
        "required_params": ["To"],
        "overloads": [["Url"], ["Text"], []],
    }
    call = next(call for call in generated(found, document).plan.calls if call.dotted == "boats.load")
    assert [[item.name for item in names] for names in call.alternatives] == [["url"], ["text"], []]
    assert "boats.load" not in dict(found.fidelity.arguments.missing)


def test_what_the_document_requires_since_stays_required() -> None:
    document = _document(("application/json", _object(["url", "port"], url=STRING, port=STRING)))
    found = adopted(harbour(methods=_load("url: str | Omit = omit", '"url": url')), document)

    assert _said(found.design.content) == {"endpoint": "post /cargo", "required_params": ["port"]}
    assert "port" in dict(found.fidelity.arguments.missing)["boats.load"]


def _said(design: dict[str, JsonValue]) -> JsonValue:
    resources = design["resources"]
    assert isinstance(resources, dict)
    boats = resources["boats"]
    assert isinstance(boats, dict)
    methods = boats["methods"]
    assert isinstance(methods, dict)
    return methods["load"]


def test_an_option_that_is_an_address_is_a_text() -> None:
    client = CLIENT.replace("region: str | None = None", "websocket_base_url: str | httpx.URL | None = None")
    found = adopted(harbour({"_client.py": client}))

    config = generated(found).plan.config
    assert {item.name: item.type for item in config.client_opts}["websocket_base_url"] == "string"
    assert found.design.unsaid == []
