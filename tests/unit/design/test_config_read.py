"""What `sdk.yml` says, and what is said about it."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from sdkgen.design.conventions import Conventions
from sdkgen.design.model import (
    CLIENT,
    SHARED,
    ClientOption,
    MultipartSettings,
    QuerySettings,
    SdkConfig,
    TargetSettings,
)
from sdkgen.design.read import read_config, title_of
from sdkgen.diagnostics.diagnostic import Severity
from sdkgen.diagnostics.positions import Positions
from sdkgen.document.load import load_mapping
from sdkgen.document.transforms.model import Transform
from sdkgen.model.ir import JsonValue
from tests.unit.design.designs import accepted, read

WHOLE = """
edition: 2025-10-08
conventions: sdkgen
compatibility: stainless
organization: {name: Acme Inc, docs: "https://docs.example.com", contact: help@example.com}
targets: {python: {package_name: acme, project_name: acme-sdk, version: 1.2.3rc1}}
settings: {license: Apache-2.0}
client_settings:
  name: acme
  opts:
    api_key: {type: string, read_env: ACME_KEY, auth: {security_scheme: bearerAuth}, description: A key.}
    region: {type: string, nullable: false}
  default_timeout: PT1M30S
  default_retries: {max_retries: 5}
  default_headers: {X-Client: sdk}
  default_env_prefix: ACME_
  idempotency_header: Idempotency-Key
  idempotency_property: request_id
  secret_names: [X-Tenant, "card[number]"]
environments: {production: "https://api.example.com", sandbox: "https://sandbox.example.com"}
query_settings: {array_format: brackets, nested_format: brackets}
multipart_settings: {array_format: comma, nested_format: brackets}
pagination:
- {name: pages, type: page_number, request: {page: {type: integer}}, response: {data: {type: array}}}
resources:
  $shared: {models: {error: "#/components/schemas/Error", money: Money}}
  $client: {methods: {ping: get /ping}}
  phone-calls:
    description: Calls.
    models: {call: {openapi_uri: "#/components/schemas/Call"}}
    methods:
      list: GET /calls
      get: {endpoint: "get /calls/{id}", paginated: false, deprecated: {python: use list}, param_names: {id: call_id}}
      _dial: {type: alias, endpoint: post /calls, body_param_name: CallBody, media_type: application/json}
    subresources:
      legs: {methods: {list: {endpoint: get /legs, paginated: pages, skip: [node, python]}}}
readme:
  example_requests:
    default: {type: request, endpoint: post /calls, params: {to: x}}
    pagination: {endpoint: get /calls}
    errors: {endpoint: post /calls, params: {to: z}}
  examples: {call_id: c-7}
openapi:
  transforms:
  - {command: remove, reason: A relic., args: {target: $.x}}
unspecified_endpoints: [get /internal]
diagnostics: {ignored: {some-code: true, other-code: ["#/paths"]}}
"""


def test_every_key_that_is_known_counts() -> None:
    config = accepted(WHOLE)

    assert (config.organization, config.docs, config.contact) == (
        "Acme Inc",
        "https://docs.example.com",
        "help@example.com",
    )
    assert (config.package, config.project, config.client_name) == ("acme", "acme-sdk", "Acme")
    assert config.conventions is Conventions.SDKGEN
    assert config.compatibility == "stainless"
    assert (config.version, config.license) == ("1.2.3rc1", "Apache-2.0")
    assert (config.default_timeout, config.max_retries) == (90.0, 5)
    assert (config.idempotency_header, config.idempotency_property) == ("Idempotency-Key", "request_id")
    assert config.secret_names == ("X-Tenant", "card[number]")
    assert (config.default_headers, config.env_prefix) == ({"X-Client": "sdk"}, "ACME")
    assert list(config.environments) == ["production", "sandbox"]
    assert config.query_settings == QuerySettings("brackets", "brackets")
    assert config.multipart_settings == MultipartSettings("comma", "brackets")
    assert [(scheme.name, scheme.type, scheme.at) for scheme in config.pagination] == [
        ("pages", "page_number", "#/pagination/0")
    ]
    assert (config.readme.default, config.readme.headline, config.readme.pagination) == (
        "post /calls",
        None,
        "get /calls",
    )
    assert (config.readme.errors, config.readme.examples) == ("post /calls", {"call_id": "c-7"})
    assert config.transforms == (Transform("remove", "A relic.", {"target": "$.x"}, "#/openapi/transforms/0"),)
    assert config.unspecified == (("get /internal", "#/unspecified_endpoints/0"),)
    assert config.ignored == {"some-code": None, "other-code": ("#/paths",)}


def test_languages_come_in_one_order_and_under_older_names() -> None:
    config = accepted(
        "targets: {node: {package_name: '@acme/sdk', out: js, production_repo: acme/js}, python: {package_name: acme}}"
    )

    assert config.targets == (
        TargetSettings("python", "python"),
        TargetSettings("typescript", "js", "@acme/sdk", "acme/js"),
    )
    assert config.target("typescript") == config.targets[1]
    assert accepted("targets: {}").target("python") is None


def test_options_of_the_client() -> None:
    assert accepted(WHOLE).client_opts == (
        ClientOption("api_key", "string", "ACME_KEY", True, None, "A key.", "bearerAuth", "value"),
        ClientOption("region", nullable=False),
    )


def test_resources_have_paths_methods_and_models() -> None:
    resources = accepted(WHOLE).resources

    assert list(resources) == [SHARED, CLIENT, ("phone_calls",), ("phone_calls", "legs")]
    assert resources[SHARED].models == {
        "error": "#/components/schemas/Error",
        "money": "#/components/schemas/Money",
    }
    assert resources[CLIENT].methods["ping"].endpoint == "get /ping"
    calls = resources["phone_calls",]
    assert (calls.description, calls.models) == ("Calls.", {"call": "#/components/schemas/Call"})
    assert calls.methods["list"].endpoint == "get /calls"
    get = calls.methods["get"]
    assert (get.at, get.paginated, get.deprecated) == ("#/resources/phone-calls/methods/get", False, "use list")
    assert get.param_names == {"id": "call_id"}
    dial = calls.methods["_dial"]
    assert (dial.body_param_name, dial.media_type) == ("call_body", "application/json")
    legs = resources["phone_calls", "legs"].methods["list"]
    assert (legs.paginated, legs.skip) == ("pages", True)


def test_a_skipped_resource_skips_what_is_in_it() -> None:
    config = accepted("resources: {a: {skip: true, subresources: {b: {only: [node], methods: {list: get /b}}}}}")

    assert config.resources["a", "b"].methods["list"].skip


@pytest.mark.parametrize("text", ["", "{}", "organization:\nresources:\n"])
def test_a_design_that_says_nothing_has_defaults(text: str) -> None:
    config = accepted(text, title="The Acme Phone REST API v2")

    assert config == SdkConfig("Acme Phone", "acme_phone", "acme-phone", "AcmePhone")


@pytest.mark.parametrize(
    ("title", "package", "client"),
    [
        ("Class", "class_sdk", "Class"),
        ("Pass API", "pass_sdk", "Pass"),
        ("Import", "import_sdk", "Import"),
        ("h11", "h11_sdk", "H11"),
        ("Certifi", "certifi_sdk", "Certifi"),
        ("Anyio", "anyio_sdk", "Anyio"),
        ("Pydantic Core", "pydantic_core_sdk", "PydanticCore"),
        ("Typing-Extensions", "typing_extensions_sdk", "TypingExtensions"),
        ("JSON API", "json_sdk", "Json"),
        ("Über Cool", "uber_cool", "UberCool"),
        ("Ærø Café Ltd.", "aero_cafe_ltd", "AeroCafeLtd"),
        ("\u0410cme", "cme", "Cme"),
        ("名前", "api", "API"),
        ("", "api", "API"),
        ("123", "value_123", "Value123"),
        ("1,000,000+ Recipes API (v2)", "recipes", "Recipes"),
        ("ReadMe API", "readme", "ReadMe"),
        ("Rate Limit API", "rate_limit", "RateLimitClient"),
        ("The Client", "client", "ClientClient"),
        ("GitHub's official OpenAPI spec", "github", "GitHub"),
        ("Blockfrost.io ~ API Documentation", "blockfrost_io", "BlockfrostIo"),
        ("BookStoreInventory REST API v1", "book_store_inventory", "BookStoreInventory"),
    ],
)
def test_names_made_of_titles_can_be_used(title: str, package: str, client: str) -> None:
    config = accepted("", title=title)

    assert config.package == package
    assert config.project == package.replace("_", "-")
    assert config.client_name.lower() == client.lower()


@pytest.mark.parametrize("package", ["pass_", "two__words_"])
def test_a_project_is_named_after_any_package(package: str) -> None:
    config = accepted(f"targets: {{python: {{package_name: {package}}}}}")

    assert config.package == package
    assert re.fullmatch("[a-z0-9]+(-+[a-z0-9]+)*", config.project)


@pytest.mark.parametrize(
    "project", ["httpx", "Pydantic", "typing.extensions", "pydantic-core", "H11", "annotated__types"]
)
def test_a_project_cannot_be_called_like_what_it_needs(project: str) -> None:
    config, (found,) = read(f"targets: {{python: {{project_name: {project}}}}}")

    assert found.at == "#/targets/python/project_name"
    assert config.project == "acme"


@pytest.mark.parametrize(
    ("title", "url", "wanted"),
    [
        ("Books API", "https://api.example.com", "Books API"),
        ("REST API Version 2", "https://rest.books.example", "books"),
        ("API Reference", "https://api.ideal-postcodes.co.uk/v1", "ideal-postcodes"),
        ("API", "/v1", "API"),
        ("API", "https://api.com", "API"),
        (None, "https://rest.books.example", "books"),
    ],
)
def test_a_title_that_says_nothing_gives_way_to_the_server(title: str | None, url: str, wanted: str) -> None:
    assert title_of({"info": {"title": title}, "servers": [{"url": url}]}) == wanted


@pytest.mark.parametrize("root", [{}, {"info": [], "servers": {}}, {"info": {}, "servers": [1]}, {"servers": []}])
def test_a_document_without_any_name(root: dict[str, JsonValue]) -> None:
    assert title_of(root) == "Api"


def test_no_design_at_all() -> None:
    config, found = read_config(None, "", title="Acme")

    assert (config.package, found) == ("acme", [])


@pytest.mark.parametrize(
    ("text", "code", "at", "words"),
    [
        ("licence: MIT", "unknown-config-key", "#/licence", "unknown key"),
        ("settings: {licence: MIT}", "unknown-config-key", "#/settings/licence", "unknown key"),
        ("resources: {a: {method: {}}}", "unknown-config-key", "#/resources/a/method", "unknown key"),
        ("codeflow: {}", "config-of-others", "#/codeflow", "other tools"),
        ("targets: {go: {}}", "config-of-others", "#/targets/go", "other tools"),
        ("targets: {typescript: {out: a/b}}", "wrong-config-type", "#/targets/typescript/out", "cannot be used"),
        ("targets: {node: {package_name: A}}", "wrong-config-type", "#/targets/node/package_name", "cannot be used"),
        ("targets: {typescript: {version: 2.0.0}}", "unsupported-config", "#/targets/typescript/version", "not"),
        ("custom_casings: 7", "wrong-config-type", "#/custom_casings", "expected a mapping"),
        ("query_settings: {nested_format: dots}", "unsupported-config", "#/query_settings/nested_format", "dots"),
        (
            "client_settings: {opts: {a: {type: secret}}}",
            "unsupported-config",
            "#/client_settings/opts/a/type",
            "secret",
        ),
        ("resources: [a]", "wrong-config-type", "#/resources", "expected a mapping"),
        ("resources: {a: 7}", "wrong-config-type", "#/resources/a", "expected a mapping"),
        ("resources: {a: {methods: {b: get}}}", "wrong-endpoint", "#/resources/a/methods/b", "`method /path`"),
        (
            "resources: {a: {models: {b: {openapi_uri: X, name: x}}}}",
            "unsupported-config",
            "#/resources/a/models/b/name",
            "name",
        ),
        ("resources: {a: {models: {b: {}}}}", "wrong-model", "#/resources/a/models/b", "no schema"),
        ("resources: {a: {models: {b: 7}}}", "wrong-config-type", "#/resources/a/models/b", "expected a mapping"),
        (
            "resources: {a: {methods: {b: {type: alias}}}}",
            "wrong-endpoint",
            "#/resources/a/methods/b",
            "`method /path`",
        ),
        (
            "resources: {a: {methods: {b: {type: websocket}}}}",
            "unsupported-config",
            "#/resources/a/methods/b",
            "websoc",
        ),
        ("environments: {a: ftp://x}", "wrong-config-type", "#/environments/a", "not an absolute URL"),
        ("pagination: {a: 1}", "wrong-config-type", "#/pagination", "expected a list"),
        ("pagination: [{name: a, type: page_numbr}]", "unsupported-config", "#/pagination/0/type", "page_numbr"),
        ("pagination: [{name: a}]", "wrong-config-type", "#/pagination/0", "`type`"),
        ("unspecified_endpoints: [x]", "wrong-config-type", "#/unspecified_endpoints/0", "`method /path`"),
        ("diagnostics: {ignored: {a: 1}}", "wrong-config-type", "#/diagnostics/ignored/a", "expected"),
        (
            "client_settings: {default_timeout: soon}",
            "wrong-config-type",
            "#/client_settings/default_timeout",
            "number",
        ),
        ("client_settings: {default_timeout: -1}", "wrong-config-type", "#/client_settings/default_timeout", "number"),
        (
            "client_settings: {secret_names: X}",
            "wrong-config-type",
            "#/client_settings/secret_names",
            "expected a list",
        ),
        ("client_settings: {secret_names: [1]}", "wrong-config-type", "#/client_settings/secret_names/0", "no text"),
        ("client_settings: {secret_names: ['']}", "wrong-config-type", "#/client_settings/secret_names/0", "cannot"),
        ("settings: {license: 'a\"b'}", "wrong-config-type", "#/settings/license", "cannot be used"),
        ("targets: {python: {version: '1\"'}}", "wrong-config-type", "#/targets/python/version", "cannot be used"),
        ("targets: {python: {project_name: '../a'}}", "wrong-config-type", "#/targets/python/project_name", "cannot"),
        (
            "readme: {example_requests: {default: {endpoint: x}}}",
            "wrong-config-type",
            "#/readme/example_requests/default",
            "endpoint",
        ),
        ("openapi: {transforms: {a: 1}}", "wrong-config-type", "#/openapi/transforms", "expected a list"),
    ],
)
def test_what_cannot_be_used_is_reported(text: str, code: str, at: str, words: str) -> None:
    (found,) = read(text)[1]

    assert (found.code, found.at, found.source) == (code, at, "sdk.yml")
    assert words in found.message


def test_a_misspelt_key_gets_a_suggestion() -> None:
    assert read("settings: {licence: MIT}")[1][0].help == 'did you mean "license"?'


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "a/b",
        "''",
        "class",
        "a b",
        "1x",
        "__main__",
        "a.b",
        "httpx",
        "certifi",
        "h11",
        "H11",
        "json",
        "7",
        "caf\u00e9",
        "[a]",
    ],
)
def test_a_package_that_cannot_be_imported_is_an_error(name: str) -> None:
    config, (found,) = read(f"targets: {{python: {{package_name: {name}}}}}")

    assert (found.code, found.severity) == ("bad-package-name", Severity.ERROR)
    assert config.package == "acme"


def test_findings_have_lines() -> None:
    text = "organization:\n  name: A\nsettings:\n  license: MIT\n  licence: MIT\n"
    document = load_mapping("-", stdin=io.BytesIO(text.encode()))
    (found,) = read_config(document.root, "sdk.yml", title="")[1]

    assert Positions(document).find(found.at) == (5, 3)


def test_the_design_of_the_project_has_no_findings(pytestconfig: pytest.Config) -> None:
    path = Path(pytestconfig.rootpath) / "spec" / "sdk.yml"
    config, found = read_config(load_mapping(str(path)).root, "spec/sdk.yml", title="")

    assert found == []
    assert config.client_name == "Telnyx"
