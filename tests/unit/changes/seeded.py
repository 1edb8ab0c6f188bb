"""Real changes of the document, each with what has to be found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from sdkgen.targets.findings import Level

Root = dict[str, Any]
Found = tuple[str, Level, str]
"""Code, level and subject."""
BREAKING, MINOR, PATCH = Level.BREAKING, Level.MINOR, Level.PATCH


def _schema(root: Root, name: str) -> Root:
    return cast("Root", root["components"]["schemas"][name]["properties"])


def _get(root: Root, path: str, method: str = "get") -> Root:
    return cast("Root", root["paths"][path][method])


def _json(root: Root, path: str, method: str, status: str) -> Root:
    return cast("Root", _get(root, path, method)["responses"][status]["content"])


def _parameter(root: Root, name: str) -> Root:
    return next(item for item in _get(root, "/books")["parameters"] if item.get("name") == name)


def _remove_operation(root: Root) -> None:
    del root["paths"]["/books/{book_id}"]["delete"]


def _add_operation(root: Root) -> None:
    root["paths"]["/shelves"] = {"get": {"responses": {"204": {"description": "Fine"}}}}


def _deprecate_operation(root: Root) -> None:
    _get(root, "/covers", "post")["deprecated"] = True


def _remove_parameter(root: Root) -> None:
    _get(root, "/books")["parameters"].pop(1)


def _add_parameter(root: Root) -> None:
    _get(root, "/books")["parameters"].append({"name": "language", "in": "query", "schema": {"type": "string"}})


def _add_required_parameter(root: Root) -> None:
    new = {"name": "language", "in": "query", "required": True, "schema": {"type": "integer"}}
    _get(root, "/books")["parameters"].append(new)


def _require_parameter(root: Root) -> None:
    _parameter(root, "tags")["required"] = True


def _move_parameter(root: Root) -> None:
    _parameter(root, "tags")["in"] = "header"


def _style_parameter(root: Root) -> None:
    _parameter(root, "tags").update(style="pipeDelimited", explode=False)


def _raise_limit(root: Root) -> None:
    root["components"]["parameters"]["Limit"]["schema"]["maximum"] = 500


def _lower_limit(root: Root) -> None:
    root["components"]["parameters"]["Limit"]["schema"]["maximum"] = 50


def _limit_path_parameter(root: Root) -> None:
    root["paths"]["/books/{book_id}"]["parameters"][0]["schema"]["maxLength"] = 8


def _change_default(root: Root) -> None:
    root["components"]["parameters"]["Limit"]["schema"]["default"] = 50


def _narrow_enum(root: Root) -> None:
    _parameter(root, "sort")["schema"]["enum"] = ["title"]


def _widen_enum(root: Root) -> None:
    _parameter(root, "sort")["schema"]["enum"].append("author")


def _shared_enum(root: Root) -> None:
    root["components"]["schemas"]["Genre"]["enum"].append("play")


def _require_field(root: Root) -> None:
    root["components"]["schemas"]["NewBook"]["required"].append("pages")


def _add_required_field(root: Root) -> None:
    _schema(root, "NewBook")["isbn"] = {"type": "string"}
    root["components"]["schemas"]["NewBook"]["required"].append("isbn")


def _add_field(root: Root) -> None:
    _schema(root, "NewBook")["isbn"] = {"type": "string"}


def _remove_request_field(root: Root) -> None:
    del _schema(root, "NewBook")["extra"]


def _limit_field(root: Root) -> None:
    _schema(root, "NewBook")["title"]["maxLength"] = 100


def _remove_response_field(root: Root) -> None:
    del _schema(root, "Book")["rating"]


def _add_response_field(root: Root) -> None:
    _schema(root, "Book")["shelf"] = {"type": "string"}


def _may_miss(root: Root) -> None:
    root["components"]["schemas"]["Book"]["required"].remove("title")


def _always_there(root: Root) -> None:
    root["components"]["schemas"]["Book"]["required"].append("rating")


def _may_be_null(root: Root) -> None:
    _schema(root, "Book")["title"]["type"] = ["string", "null"]


def _may_be_null_or_missing(root: Root) -> None:
    _schema(root, "Book")["rating"]["type"] = ["number", "null"]


def _other_type(root: Root) -> None:
    _schema(root, "Book")["rating"]["type"] = "string"


def _wider_request_type(root: Root) -> None:
    _schema(root, "NewBook")["pages"]["type"] = "number"


def _narrower_response_type(root: Root) -> None:
    _schema(root, "Book")["rating"]["type"] = "integer"


def _both_ways(root: Root) -> None:
    _schema(root, "Author")["name"]["type"] = "integer"


def _add_variant(root: Root) -> None:
    kind = {"kind": {"const": "woven"}, "thread": {"type": "string"}}
    root["components"]["schemas"]["Woven"] = {"type": "object", "required": ["kind"], "properties": kind}
    schema = _json(root, "/covers", "post", "200")["application/json"]["schema"]
    schema["oneOf"].append({"$ref": "#/components/schemas/Woven"})


def _remove_body(root: Root) -> None:
    del _get(root, "/books/{book_id}", "patch")["requestBody"]


def _require_body(root: Root) -> None:
    _get(root, "/books/{book_id}", "patch")["requestBody"]["required"] = True


def _other_media_type(root: Root) -> None:
    content = _json(root, "/books/{book_id}", "get", "200")
    content["application/cbor"] = content.pop("application/json")


def _add_security(root: Root) -> None:
    root["components"]["securitySchemes"]["other"] = {"type": "apiKey", "in": "header", "name": "X-Key"}
    root["security"].append({"other": []})


def _replace_security(root: Root) -> None:
    root["components"]["securitySchemes"]["other"] = {"type": "apiKey", "in": "header", "name": "X-Key"}
    root["security"] = [{"other": []}]


def _move_server(root: Root) -> None:
    root["servers"] = [{"url": "https://api.example.com/v2"}]


def _remove_webhook(root: Root) -> None:
    del root["webhooks"]["bookReturned"]


def _error_field(root: Root) -> None:
    schema = root["components"]["responses"]["Failed"]["content"]["application/json"]["schema"]
    del schema["properties"]["code"]


def _deprecate_field(root: Root) -> None:
    _schema(root, "Book")["pages"]["deprecated"] = True


LIST, CREATE, UPDATE = "GET /books", "POST /books", "PATCH /books/{book_id}"
COVER = "POST /covers"
CHANGES: tuple[tuple[Callable[[Root], None], tuple[Found, ...]], ...] = (
    (_remove_operation, (("operation-removed", BREAKING, "DELETE /books/{book_id}"),)),
    (_add_operation, (("operation-added", MINOR, "GET /shelves"),)),
    (_deprecate_operation, (("operation-deprecated", MINOR, COVER),)),
    (_remove_parameter, (("request-parameter-removed", BREAKING, f"{LIST} > query genre"),)),
    (_add_parameter, (("request-parameter-added", MINOR, f"{LIST} > query language"),)),
    (_add_required_parameter, (("request-parameter-added-required", BREAKING, f"{LIST} > query language"),)),
    (_require_parameter, (("request-parameter-required", BREAKING, f"{LIST} > query tags"),)),
    (_move_parameter, (("request-parameter-moved", BREAKING, f"{LIST} > query tags"),)),
    (_style_parameter, (("request-parameter-style", BREAKING, f"{LIST} > query tags"),)),
    (_raise_limit, (("request-constraint-loosened", MINOR, "parameter Limit (maximum)"),)),
    (_lower_limit, (("request-constraint-tightened", BREAKING, "parameter Limit (maximum)"),)),
    (
        _limit_path_parameter,
        (("request-constraint-tightened", BREAKING, "/books/{book_id} > path book_id (maxLength)"),),
    ),
    (_change_default, (("request-default-changed", MINOR, "parameter Limit"),)),
    (_narrow_enum, (("request-enum-narrowed", BREAKING, f'{LIST} > query sort ("year")'),)),
    (_widen_enum, (("request-enum-widened", MINOR, f'{LIST} > query sort ("author")'),)),
    (
        _shared_enum,
        (("request-enum-widened", MINOR, 'Genre ("play")'), ("response-enum-widened", MINOR, 'Genre ("play")')),
    ),
    (_require_field, (("request-field-required", BREAKING, "NewBook > pages"),)),
    (_add_required_field, (("request-field-added-required", BREAKING, "NewBook > isbn"),)),
    (_add_field, (("request-field-added", MINOR, "NewBook > isbn"),)),
    (_remove_request_field, (("request-field-removed", BREAKING, "NewBook > extra"),)),
    (_limit_field, (("request-constraint-tightened", BREAKING, "NewBook > title (maxLength)"),)),
    (_remove_response_field, (("response-field-removed", BREAKING, "Book > rating"),)),
    (_add_response_field, (("response-field-added", MINOR, "Book > shelf"),)),
    (_may_miss, (("response-field-optional", BREAKING, "Book > title"),)),
    (_always_there, (("response-field-required", MINOR, "Book > rating"),)),
    (_may_be_null, (("response-null-added", BREAKING, "Book > title"),)),
    (_may_be_null_or_missing, (("response-null-added", MINOR, "Book > rating"),)),
    (_other_type, (("response-type-changed", BREAKING, "Book > rating"),)),
    (_wider_request_type, (("request-type-widened", MINOR, "NewBook > pages"),)),
    (_narrower_response_type, (("response-type-narrowed", MINOR, "Book > rating"),)),
    (
        _both_ways,
        (
            ("request-type-changed", BREAKING, "Author > name"),
            ("response-type-changed", BREAKING, "Author > name"),
        ),
    ),
    (_add_variant, (("response-variant-added", MINOR, f"{COVER} > 200 (Woven)"),)),
    (_remove_body, (("request-body-removed", BREAKING, f"{UPDATE} > body"),)),
    (_require_body, (("request-body-required", BREAKING, f"{UPDATE} > body"),)),
    (
        _other_media_type,
        (
            ("response-media-type-removed", BREAKING, "GET /books/{book_id} > 200 (application/json)"),
            ("response-media-type-added", MINOR, "GET /books/{book_id} > 200 (application/cbor)"),
        ),
    ),
    (_add_security, (("security-added", MINOR, "security (header x-key)"),)),
    (
        _replace_security,
        (
            ("security-removed", BREAKING, "security (bearer)"),
            ("security-added", MINOR, "security (header x-key)"),
        ),
    ),
    (_move_server, (("server-changed", MINOR, "servers"),)),
    (_remove_webhook, (("webhook-removed", BREAKING, "webhook bookReturned"),)),
    (_error_field, (("error-field-removed", MINOR, "response Failed > code"),)),
    (_deprecate_field, (("field-deprecated", MINOR, "Book > pages"),)),
)
