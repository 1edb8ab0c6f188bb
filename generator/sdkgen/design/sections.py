"""The smaller sections of `sdk.yml`: options of the client, pagination, README, transforms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import UnionType

from sdkgen.design.methods import ENDPOINT
from sdkgen.design.model import ClientOption, EventRule, PaginationScheme, Readme, WebhookSettings
from sdkgen.design.reader import Node, Reader
from sdkgen.document.transforms.model import Transform
from sdkgen.model import ir
from sdkgen.model.pointers import escape
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import avoid
from sdkgen.words.spelling import Casings

HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
_ENVIRONMENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_OPTION_TYPES = ("string", "boolean", "integer", "number")
_VALUES: Mapping[str, type[ir.JsonValue] | UnionType] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": int | float,
}
_LINE = re.compile(r"[^\x00-\x1f\x7f]{1,200}")
_ROLES = ("value", "username", "password", "client_id", "client_secret")
_PAGINATION_TYPES = ("page_number", "offset", "cursor", "cursor_id", "cursor_url", "fake_page")
_EXAMPLES = ("default", "headline", "pagination", "errors")


def options(reader: Reader, client: Node) -> Iterator[ClientOption]:
    """Yield the options of the client."""
    for name, value in reader.child(client, "opts", "#/client_settings").items():
        at = f"#/client_settings/opts/{escape(name)}"
        node = reader.node(value, at, "option")
        auth = reader.child(node, "auth", at, "auth")
        kind = reader.choice(node, "type", at, _OPTION_TYPES, "string")
        yield ClientOption(
            name=avoid(snake(name)),
            type=kind,
            read_env=reader.text(node, "read_env", at, _ENVIRONMENT),
            nullable=node.get("nullable") is not False,
            default=_default(reader, node, at, kind),
            header=reader.text(node, "send_in_header", at, HEADER),
            query=reader.text(node, "send_as_query_param", at, _LINE),
            cookie=reader.text(node, "send_in_cookie", at, HEADER),
            server_variable=reader.text(node, "server_variable", at, _LINE),
            description=reader.text(node, "description", at),
            auth=reader.text(auth, "security_scheme", f"{at}/auth"),
            auth_role=reader.choice(auth, "role", f"{at}/auth", _ROLES, "value") if auth else None,
        )


def _default(reader: Reader, node: Node, at: str, kind: str) -> ir.JsonValue:
    """Return the value of an option that is not given; None where it has none of its type."""
    value = node.get("default")
    if value is None or (isinstance(value, _VALUES[kind]) and (kind == "boolean") == isinstance(value, bool)):
        return value
    if kind == "string" and isinstance(value, int | float):
        return str(value)
    reader.wrong(f"{at}/default", f"expected a value of the type {kind}", "write one, or leave it out")
    return None


def security_schemes(reader: Reader, top: Node) -> Mapping[str, ir.JsonValue] | None:
    """Return the security schemes that a design has in place of the document's, in the form of OpenAPI."""
    return reader.child(top, "security_schemes", "#") or None


_SCHEMES: Mapping[str, WebhookSettings] = {
    "standard-webhooks": WebhookSettings(
        "standard-webhooks", "", "webhook-signature", "webhook-timestamp", "webhook-id", encoding="base64"
    ),
    "ed25519": WebhookSettings("ed25519", "", "", separator="|", encoding="base64"),
    "hmac-sha256": WebhookSettings("hmac-sha256", "", ""),
    "github": WebhookSettings("hmac-sha256", "", "X-Hub-Signature-256", prefix="sha256="),
    "stripe": WebhookSettings("hmac-sha256", "", "Stripe-Signature", fields=True),
}
"""What a scheme means before the design says more."""


def webhooks(reader: Reader, top: Node) -> WebhookSettings | None:
    """Return how webhooks are signed; None where the design does not say, or not enough."""
    at = "#/webhooks"
    node = reader.child(top, "webhooks", "#", "webhooks")
    if not node:
        return None
    preset = _SCHEMES.get(reader.text(node, "scheme", at) or "")
    if preset is None:
        reader.wrong(f"{at}/scheme", "no scheme of this name is known", f"use one of: {', '.join(_SCHEMES)}")
        return None
    signature = reader.text(node, "signature_header", at, HEADER) or preset.signature_header
    if not signature:
        reader.wrong(at, "the scheme has no header of its own for the signature", "add `signature_header`")
        return None
    return replace(
        preset,
        key=avoid(snake(reader.text(node, "key", at) or "webhook_key")),
        signature_header=signature,
        timestamp_header=reader.text(node, "timestamp_header", at, HEADER) or preset.timestamp_header,
        id_header=reader.text(node, "id_header", at, HEADER) or preset.id_header,
        separator=preset.separator if (given := reader.text(node, "separator", at)) is None else given,
        prefix=preset.prefix if (given := reader.text(node, "prefix", at)) is None else given,
        encoding=reader.choice(node, "encoding", at, ("hex", "base64"), preset.encoding),
        tolerance=reader.number(node, "tolerance", at, preset.tolerance),
    )


def pagination(reader: Reader, top: Node, spelt: Casings) -> Iterator[PaginationScheme]:
    """Yield the pagination schemes; one without a name or a type is reported."""
    for at, item in _schemes(reader, top):
        node = reader.node(item, at, "scheme")
        name, kind = reader.text(node, "name", at), reader.text(node, "type", at)
        request, response = reader.child(node, "request", at), reader.child(node, "response", at)
        if kind and kind not in _PAGINATION_TYPES:
            help = f"use one of: {', '.join(_PAGINATION_TYPES)}"
            consequence = "the scheme is ignored"
            reader.report("unsupported-config", f"{at}/type", f'"{kind}" is not supported', consequence, help)
        elif name and kind:
            doc = reader.text(node, "description", at)
            place = reader.choice(node, "param_location", at, ("query", "body"), "query")
            yield PaginationScheme(name, kind, request, response, at, doc, place, spelt.pascal(name))
        else:
            reader.wrong(at, "a pagination scheme needs a `name` and a `type`", "add them")


_HANDLES = ("yield", "done", "error", "continue")


def events(reader: Reader, top: Node) -> Iterator[EventRule]:
    """Yield what becomes of the events of streams."""
    node = reader.child(top, "streaming", "#", "streams")
    for index, item in enumerate(reader.items(node, "on_event", "#/streaming")):
        at = f"#/streaming/on_event/{index}"
        rule = reader.node(item, at, "event_rule")
        handle = rule.get("handle")
        if handle not in _HANDLES:
            reader.wrong(f"{at}/handle", "expected what to do with such events", f"write one of: {', '.join(_HANDLES)}")
            continue
        yield EventRule(
            str(handle),
            tuple(_event_names(reader, rule, at)),
            reader.text(rule, "data_starts_with", at) or "",
            reader.text(rule, "error_property", at),
        )


def _event_names(reader: Reader, rule: Node, at: str) -> Iterator[str | None]:
    written = rule.get("event_type")
    for name in written if isinstance(written, list) else [written] if "event_type" in rule else []:
        if name is None or isinstance(name, str):
            yield name
        else:
            reader.wrong(f"{at}/event_type", "expected the name of an event", "write a name, a list of names, or null")


def _schemes(reader: Reader, top: Node) -> Iterator[tuple[str, ir.JsonValue]]:
    """Yield the schemes of a design, each with its place; one that stands alone is called `page`."""
    found = top.get("pagination")
    if isinstance(found, dict) and "type" in found:
        yield "#/pagination", {"name": "page", **found}
        return
    for index, item in enumerate(reader.items(top, "pagination", "#")):
        yield f"#/pagination/{index}", item


def readme(reader: Reader, top: Node) -> Readme:
    """Return the calls that the README shows."""
    node = reader.child(top, "readme", "#", "readme")
    examples = reader.child(node, "example_requests", "#/readme", "example_requests")
    found: dict[str, str] = {}
    params: dict[str, Mapping[str, ir.JsonValue]] = {}
    for name in _EXAMPLES:
        at = f"#/readme/example_requests/{name}"
        item = reader.node(examples.get(name), at, "example")
        if not item:
            continue
        matched = ENDPOINT.match(reader.text(item, "endpoint", at) or "")
        if matched is None:
            reader.wrong(at, "expected the endpoint as `method /path`", "write for example `get /calls`")
            continue
        found[name] = f"{matched[1].lower()} {matched[2]}"
        params[found[name]] = reader.child(item, "params", at)
    texts = dict(reader.texts(node, "examples", "#/readme"))
    default, headline, pagination, errors = (found.get(name) for name in _EXAMPLES)
    return Readme(default, headline, pagination, errors, params, texts)


def transforms(reader: Reader, top: Node) -> Iterator[Transform]:
    """Yield the transforms; whether they can be carried out shows when they are."""
    node = reader.child(top, "openapi", "#", "openapi")
    listed = [
        (f"#/openapi/{key}/{index}", item)
        for key in ("transformations", "transforms")
        for index, item in enumerate(reader.items(node, key, "#/openapi"))
    ]
    for at, item in listed:
        entry = reader.node(item, at, "transform")
        args = reader.child(entry, "args", at, "args")
        command = reader.text(entry, "command", at) or ""
        yield Transform(command, reader.text(entry, "reason", at), args, at)
