"""A design and a lock recovered from a package give the package again."""

from __future__ import annotations

import ast
import json
from typing import Any

import pytest
import yaml

from sdkgen.adopt.adopt import Adoption
from sdkgen.adopt.fidelity import compare
from sdkgen.adopt.findings import findings
from sdkgen.design.read import read_config
from sdkgen.document.load import read_document
from sdkgen.model.ir import JsonValue
from sdkgen.pipeline import Result, decide
from tests.unit.adopt.harbour import DOCUMENT, EXTRA, METHODS, REF, adopted, answer, generated, harbour, schema
from tests.unit.published.packages import CLIENT, MADE, OPTIONS


@pytest.fixture(scope="module")
def adoption() -> Adoption:
    return adopted(harbour())


@pytest.fixture(scope="module")
def result(adoption: Adoption) -> Result:
    return generated(adoption)


def test_calls_and_arguments_are_those_of_the_package(result: Result) -> None:
    calls = {call.dotted: [item.name for item in call.arguments] for call in result.plan.calls}
    assert calls == {
        "boats.enumerate": ["sort", "page_number"],
        "boats.launch": ["home_port"],
        "boats.look": ["boat"],
        "boats.all_at_once": [],
    }


def test_types_are_imported_from_where_they_were(result: Result) -> None:
    modules = {name: text.decode() for name, text in result.files.items() if "/types/" in name}
    defined = {
        f"{name.removeprefix('src/harbour/types/').removesuffix('.py')}.{item.name}"
        for name, text in modules.items()
        for item in ast.parse(text).body
        if isinstance(item, ast.ClassDef)
    }
    assert defined >= {
        "boat.Boat",
        "boat.Mast",
        "boat_list_params.BoatListParams",
        "boat_all_response.BoatAllResponse",
        "boat_all_response.Info",
    }
    assert "home_port: str" in modules["src/harbour/types/boat.py"]
    assert "schema_: str" in modules["src/harbour/types/boat.py"]


def test_pages_are_those_of_the_package_and_others_do_not_page(result: Result) -> None:
    by_call = {call.dotted: call for call in result.plan.calls}
    page = by_call["boats.enumerate"].page
    assert page is not None
    assert (page.scheme_class, page.scheme.kind) == ("TidePage", "PageNumber")
    assert by_call["boats.all_at_once"].page is None


def test_the_client_takes_its_options_from_the_same_variables(adoption: Adoption, result: Result) -> None:
    config = result.plan.config
    token = next(option for option in config.client_opts if option.name == "token")
    assert (token.read_env, token.auth) == ("HARBOUR_TOKEN", "tokenAuth")
    assert {option.name for option in config.client_opts} == {"token", "region"}
    assert (config.default_timeout, config.max_retries) == (600.0, 3)
    assert (config.query_settings.array_format, config.query_settings.nested_format) == ("comma", "brackets")
    assert config.environments == {"production": "https://harbour.example/v1"}
    assert (config.client_name, config.package, config.project, config.version) == (
        "Harbour",
        "harbour",
        "harbour-sdk",
        "1.2.3",
    )
    assert config.default_headers == {"X-Tide": "2"}
    assert config.idempotency_header == "Idempotency-Key"
    assert adoption.design.unsaid == []


def test_what_no_method_leads_to_is_listed_as_a_model(adoption: Adoption) -> None:
    resources = adoption.design.content["resources"]
    assert isinstance(resources, dict)
    boats = resources["boats"]
    assert isinstance(boats, dict)
    assert boats["models"] == {"Lighthouse": "#/components/schemas/Lighthouse"}


def test_what_the_package_has_is_public_though_the_document_hides_it() -> None:
    paths = DOCUMENT["paths"]
    assert isinstance(paths, dict)
    hidden: JsonValue = {"get": {"x-hidden": True, "responses": {"204": {"description": "Done."}}}}
    document: dict[str, JsonValue] = {**DOCUMENT, "paths": {**paths, "/tides": hidden, "/winds": hidden}}
    methods = f'{METHODS}\ndef tides(self, *, {OPTIONS}) -> None:\n    return self._get("/tides", {MADE})\n'
    found = adopted(harbour(methods=methods), document)
    calls = {call.dotted for call in generated(found, document).plan.calls}
    assert {"boats.tides", "boats.look"} <= calls
    assert "winds.list" not in calls


def test_a_type_that_is_there_twice_is_a_further_name() -> None:
    text = """
    from .._models import BaseModel

    class Mast(BaseModel):
        height: float

    class Boat(BaseModel):
        id: str
    """
    adoption = adopted(harbour({"types/boat1.py": text}))
    reasons = dict(adoption.fidelity.types.missing)
    assert "types.boat1.Mast" not in reasons
    assert adoption.lock.aliases["boat1.Mast"].startswith("read #/components/schemas/Vessel/")
    assert reasons["types.boat1.Boat"] == "no schema was found for it"


def test_the_texts_are_what_was_recovered(adoption: Adoption) -> None:
    assert yaml.safe_load(adoption.design.text()) == adoption.design.content
    assert adoption.design.text() == adopted(harbour()).design.text()
    assert adoption.lock.dump() == adopted(harbour()).lock.dump()


def test_what_is_not_recovered_is_a_finding_with_its_place(adoption: Adoption) -> None:
    found = {(item.code, item.message.split("`")[1]): item for item in findings(harbour(), adoption)}
    assert set(found) == {
        ("unplaced-method", "boats.sink"),
        ("unrecovered-type", "types.lighthouse.Lighthouse"),
        ("handwritten-method", "boats.wait"),
    } or set(found) == {("unplaced-method", "boats.sink"), ("handwritten-method", "boats.wait")}
    lost = found["unplaced-method", "boats.sink"]
    assert lost.source == "resources/boats.py"
    assert lost.spot is not None
    assert "DELETE /vessels" in lost.message


def _without(*keys: str) -> dict[str, JsonValue]:
    """The document without one of its parts."""

    def cut(value: JsonValue, left: tuple[str, ...]) -> JsonValue:
        assert isinstance(value, dict)
        if len(left) == 1:
            return {key: item for key, item in value.items() if key != left[0]}
        return {key: cut(item, left[1:]) if key == left[0] else item for key, item in value.items()}

    found = cut(DOCUMENT, keys)
    assert isinstance(found, dict)
    return found


def test_what_the_document_changed_since_is_a_finding() -> None:
    package = harbour()
    page = ("paths", "/vessels", "get", "responses", "200", "content", "application/json", "schema")
    document = _without(*page, "properties", "rows")
    codes = {item.code: item.message for item in findings(package, adopted(package, document))}
    assert "boats.enumerate -> SyncTidePage" in codes["unrecovered-page"]
    document = _without("paths", "/vessels", "post", "requestBody")
    codes = {item.code: item.message for item in findings(package, adopted(package, document))}
    assert codes["unrecovered-arguments"] == "`boats.launch`: without home_port"


def test_an_argument_that_need_not_be_given_any_more_breaks_nobody() -> None:
    document = json.loads(json.dumps(DOCUMENT))
    document["paths"]["/vessels"]["get"]["parameters"][1]["required"] = False
    package = harbour()
    found = adopted(package, document)
    resources: JsonValue = {"boats": {"methods": {"enumerate": "get /vessels"}}}
    config, _ = read_config({**found.design.content, "resources": resources}, "sdk.yml", title="Harbour")
    plan = decide(read_document(json.dumps(document).encode(), "harbour.json"), config, found.lock).plan
    assert compare(package, found.found, plan, found.lock).arguments.missing == ()


def test_an_option_that_nothing_serves_is_a_finding() -> None:
    document: dict[str, JsonValue] = {
        **DOCUMENT,
        "components": _without("components", "securitySchemes")["components"],
        "security": [],
    }
    found = [item for item in findings(harbour(), adopted(harbour(), document)) if item.code == "unrecovered-option"]
    assert [item.message for item in found] == [
        "`Harbour(token)`: the document has no security scheme that it would serve"
    ]


def test_the_path_of_the_address_may_stand_in_the_paths() -> None:
    methods = METHODS.replace('"/vessels', '"/v1/vessels')
    assert [item.dotted for item in adopted(harbour(methods=methods)).lost] == ["boats.sink"]
    paths = DOCUMENT["paths"]
    assert isinstance(paths, dict)
    document: dict[str, JsonValue] = {
        **DOCUMENT,
        "servers": [],
        "paths": {f"/v1{path}": item for path, item in paths.items()},
    }
    assert [item.dotted for item in adopted(harbour(), document).lost] == ["boats.sink"]


def written(found: Adoption) -> Any:
    """Return the design as its text says it."""
    return yaml.safe_load(found.design.text())


WRAPPED = """
from typing import Generic, TypeVar
from ._models import GenericModel

_T = TypeVar("_T")

class Wrapped(GenericModel, Generic[_T]):
    result: _T
"""


def test_a_result_that_is_taken_out_of_its_wrapper_is_so_again() -> None:
    made = MADE.replace("timeout=timeout", "timeout=timeout, post_parser=Wrapped[Boat]._unwrapper")
    text = f"def look(self, boat: str, *, {OPTIONS}) -> Boat:\n"
    text += f'    return self._get(path_template("/vessels/{{boat}}", boat=boat), {made}, cast_to=Wrapped[Boat])\n'
    document = json.loads(json.dumps(DOCUMENT))
    document["paths"]["/vessels/{vessel_id}"]["get"]["responses"] = answer(
        {**schema(result=REF, ok={"type": "boolean"}), "required": ["result"]}
    )

    found = adopted(harbour({"_wrappers.py": WRAPPED}, text), document)
    entry = written(found)["resources"]["boats"]["methods"]["look"]
    assert entry == {"endpoint": "get /vessels/{vessel_id}", "unwrap_response_fields": ["result"]}
    assert found.lock.types["read #/components/schemas/Vessel"] == "boat.Boat"
    resource = generated(found, document).files["src/harbour/resources/boats.py"].decode()
    assert "def look(self, boat: str, **options: Unpack[RequestOptions]) -> root_types.Boat:" in resource


def test_an_option_keeps_its_default() -> None:
    client = CLIENT.replace("token: str | None = None,", 'token: str | None = None, berth: str = "north",')
    assert client != CLIENT
    settings = written(adopted(harbour({"_client.py": client})))["client_settings"]
    assert settings["opts"]["berth"] == {"type": "string", "nullable": True, "default": "north"}


def test_a_package_of_stainless_stays_compatible() -> None:
    core = {"_base_client.py": EXTRA.get("_base_client.py", "class SyncAPIClient: ...\n")}
    assert adopted(harbour(core)).design.content["compatibility"] == "stainless"
    assert "compatibility" not in adopted(harbour()).design.content
