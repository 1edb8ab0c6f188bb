"""The catalogue of all diagnostics: code, severity, what it says, and what causes it.

To add one, write two lines below the section it belongs to: `severity code: sentence`, and an example, indented.
`docs/diagnostics.md` is made from this by `python -m sdkgen explain --all`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.diagnostics.diagnostic import Severity

_CATALOGUE = r"""
# Inputs that cannot be read

error bad-option: Options contradict each other, or the value of one cannot be used.
    `--approvals` without `--against`
error duplicate-key: An object holds a key twice. Where the second came in by an alias or an escape, it is a warning.
    `{"get": {...}, "get": {...}}`
error empty-document: The input is empty.
    a file of 0 bytes
error missing-file: There is no such file, or no standard input.
    `sdkgen generate openapi.yaml` where the file is `openapi.yml`
error not-an-object: The input holds something other than an object.
    `[1, 2]`
error not-json: The input is named `.json` and is not JSON.
    a comma after the last member
error not-openapi: The input is not an OpenAPI document.
    a file without `openapi` at the top, or without `paths`, `webhooks` and `components`
error not-utf-8: The input is not UTF-8.
    a file saved as Latin-1
error not-yaml: The input is neither JSON nor YAML.
    the HTML page that shows a document
error openapi-version: The version of OpenAPI is not supported.
    `openapi: 4.0.0`
error outside-ref: A reference leads to a file outside of the folder of the document.
    `$ref: "../common.yaml"` without `--ref-root ..`
error swagger-2: The document is of the format before OpenAPI 3.
    `swagger: "2.0"`
error too-deep: The input is nested too deeply to be read.
    a thousand arrays, each in the one before
error too-large: The input is too large. Where it is one schema that merges too many others, it is a warning.
    a document of several hundred megabytes
error too-many-aliases: YAML aliases repeat too much, or one stands within what it repeats.
    `a: &a [*a]`
error unreachable-url: The input cannot be downloaded.
    a host that does not answer
error unreadable-file: The file exists and cannot be read.
    a file without permission to read it

# Text of the document

warning bad-merge: A YAML merge key names something other than an object.
    `<<: 3`
warning half-character: A string holds half of a surrogate pair.
    `"\ud83d"`
warning not-a-number: A number has no equivalent in JSON.
    `maximum: .inf`

# Members and references

error bad-member: A value that OpenAPI does not allow there; a warning where no operation or parameter is lost.
    `parameters: {}`, or `deprecated: often`
error bad-ref: A `$ref` is not a string.
    `$ref: 3`
error circular-ref: A reference leads back to itself.
    `A: {$ref: "#/components/schemas/A"}`
error dangling-ref: A reference names something that the document does not have.
    `$ref: "#/components/schemas/Cal"` where the schema is called `Call`
error remote-ref: A reference leads to a URL, which is only fetched with `--allow-remote`.
    `$ref: "https://example.com/common.yaml#/Error"`

# Operations

info bodiless-method: A GET, HEAD, DELETE or TRACE declares a request body, which servers may ignore.
    `get: {requestBody: ...}`
error bad-operation: An operation is not an object.
    `get: null`
error bad-parameter: A parameter has no usable name or place, so it cannot be sent.
    `parameters: [{name: id}]`
error bad-path: A path does not begin with a slash. It is a warning where the slash can be put before it.
    `paths: {calls: ...}`
warning bad-status: A response stands under something that is not a status code.
    `responses: {ok: ...}`
warning bad-tag: An entry of `tags` is not a tag.
    `tags: [3]`
info callbacks: Callbacks of operations are not generated.
    `post: {callbacks: ...}`
warning duplicate-operation-id: Two operations have the same `operationId`.
    `operationId: listCalls` below `/calls` and below `/v2/calls`
warning duplicate-parameter: A parameter is declared twice in the same place.
    two entries `{name: id, in: query}`
warning empty-content: A request body has no media type.
    `requestBody: {content: {}}`
info ignored-header: A header parameter has a name that OpenAPI reserves.
    `{name: Authorization, in: header}`
info no-responses: An operation declares no responses.
    `responses: {}`
warning no-schema: A parameter has no schema.
    `{name: id, in: query}`
warning opaque-media-type: A body is an object or an array in a media type that SDKs neither write nor read.
    `content: {application/xml: {schema: {type: object}}}`
warning undeclared-path-parameter: The path has a place for a parameter that is not declared.
    `/calls/{id}` without a parameter `id`
warning unknown-method: A path item has a key that is not a method of HTTP.
    `fetch: {...}`
info unused-media-type: A request body can also be sent as another media type of another shape.
    `content: {application/json: ..., text/csv: ...}`
warning unused-path-parameter: A path parameter has no place in the path.
    a path parameter `id` below `/calls`
warning websocket: An operation switches to the WebSocket protocol; the method sends the HTTP request alone.
    `responses: {"101": ...}`

# Servers, credentials and webhooks

warning bad-security-scheme: A security scheme cannot be understood.
    `securitySchemes: {key: {type: apiKey, in: 3}}`
warning bad-server: A server has no URL.
    `servers: [{}]`
warning bad-webhook: A webhook has no operation.
    `webhooks: {call: {}}`
warning duplicate-webhook: A webhook is declared twice.
    the same name in `webhooks` and in `x-webhooks`
warning no-server: The document names no server with an absolute URL.
    `servers: [{url: /v2}]`
warning relative-server: The server of an operation is not an absolute URL.
    `get: {servers: [{url: /v2}]}`
warning server-variable: A variable of a server has no default.
    `url: https://{region}.example.com`
warning unknown-security: A security requirement names a scheme that the document does not have.
    `security: [{tokn: []}]`
error no-credentials: The API asks for credentials, and the client has no option for any of them.
    `security: [{bearerAuth: []}]`, and a design whose options serve another scheme
warning unsupported-security: The client has no support for a security scheme.
    `type: mutualTLS`
info unlisted-heir: A schema includes a base that lists its heirs without it.
    `Pet` is `oneOf: [Cat]`, and `Dog` is `allOf: [Pet, ...]`
warning untagged-webhook: The event of a webhook cannot be told from others.
    a payload whose `event_type` is any string
warning unverified-webhooks: The design does not say how webhooks are signed.
    `webhooks` in the document, and no `webhooks: {scheme: ...}` in `sdk.yml`
warning webhook-body: A webhook has no JSON body.
    `post: {responses: ...}` without `requestBody`
info webhook-methods: A webhook has several methods.
    `webhooks: {call: {post: ..., put: ...}}`

# Schemas

warning allof-conflict: The branches of an `allOf` have different types.
    `allOf: [{type: string}, {type: integer}]`
warning ambiguous-tag: Several variants of a union have the same value of the discriminator.
    two variants with `kind: {const: card}`
info ambiguous-union: Nothing tells the variants of a union apart.
    `oneOf` of two objects without a discriminator
warning bad-discriminator: A discriminator stands on a union whose variants are not all objects.
    `oneOf: [{type: string}, ...]` with `discriminator`
warning bad-mapping: The mapping of a discriminator names something that is not a variant.
    `mapping: {card: Crad}`
warning bad-schema: A value is not a schema, or a reference is not usable as one.
    `schema: 3`
error circular-allof: A schema contains itself through `allOf`.
    `A: {allOf: [{$ref: "#/components/schemas/A"}]}`
info default-type: A default is not a value of its type.
    `{type: integer, default: many}`
info enum-type: A value of an enum is not of the declared type.
    `{type: integer, enum: [1, two]}`
warning enum-value: A value of an enum cannot be a literal.
    `enum: [{a: 1}]`
info extension-without-effect: Extensions of Stainless say something to SDKs in other languages.
    `x-stainless-renameMap`, which names the members of an enum
info ignored-condition: A type that depends on the value is not expressed.
    `if`, `dependentSchemas`
info ignored-not: A value that is forbidden by `not` is not expressed.
    `not: {const: 0}`
info mapping-adds: The mapping of a discriminator names a schema that the union does not list.
    `mapping: {card: Card}` where `oneOf` has no `Card`
warning too-many-variants: Unions that meet would make too many variants.
    three `oneOf` of ten branches each in one `allOf`
info undeclared-required: `required` names a property that is not declared.
    `required: [nmae]`
warning untagged-variant: No value of the discriminator stands for one of the variants.
    a `mapping` that leaves a variant out

# Names

warning ambiguous-name: Variants of a union call different properties by one Python name, and nothing tells them apart.
    `oneOf` of two objects, one with `callbackUrl` and one with `callback_url`
info argument-clash: Two arguments of a method would have the same name.
    `id` in the path and `id` in the query
info field-clash: Two attributes of a model would have the same name, or one that every model has.
    the properties `first-name` and `first_name`
warning name-collision: Two methods would have the same name.
    `get /calls` and `get /calls/` both as `calls.list`
warning type-name-clash: Two types would have the same name.
    the schemas `CallEvent` and `call_event`
warning unfit-pin: `names.lock` pins a type to a path where nothing can be imported beside what else there is.
    `"read #/components/schemas/Call": "calls.Call"` where `calls` is a package of types

# The design (`sdk.yml`) and its files

error bad-lock: The lock of published names cannot be read, or holds entries that are not names.
    `names.lock` with the marks of a merge conflict
error bad-package-name: The package cannot be imported under its name, or would hide another.
    `package_name: json`
info config-of-others: A key is for other tools and has no effect.
    `targets: {java: ...}`
warning missing-custom-code: The project does not hold the custom code that the design names.
    `mixin: lib.chat:ChatMixin` without `lib/chat.py`
warning not-paginated: A method is said to be paginated and fits no scheme.
    `paginated: true` for an operation that returns no list
warning not-in-typescript: The design asks for something that SDKs in TypeScript do not have yet.
    `hooks: lib.hooks:HOOKS` beside `targets: {typescript: {}}`
warning unfit-mixin: No class can inherit from a mixin.
    `mixin` of a resource that has no methods
error unknown-config-key: The design has a key that does not exist.
    `resorces: {...}`
warning unmatched-file: A file that the design allows to be edited is not generated, or one that it calls own is.
    `edited_files: [src/acme/clinet.py]`
info unlisted-operations: Operations are in no resource of a design that lists all of them: they are not generated.
    `conventions: stainless`, and a path that no method names
error unmatched-argument: The design names an argument that the operation does not have.
    `param_names: {pge: page}`
error unmatched-endpoint: The design names an operation that the document does not have.
    `methods: {list: get /cals}`
error unmatched-example: The README shows an operation that the document does not have.
    `example_requests: {default: {endpoint: get /cals}}`
error unmatched-idempotency-property: The design names a property for idempotency keys that no JSON body has.
    `idempotency_property: comand_id`
error unmatched-model: The design names a schema that the document does not have.
    `models: {call: "#/components/schemas/Cal"}`
error unmatched-security: A client option names a security scheme that the document does not have.
    `auth: {security_scheme: tokn}`
warning unsupported-config: A key or value of the design is not supported. It is a note where nothing depends on it.
    `query_settings: {array_format: tabs}`
warning unused-pagination-scheme: No operation fits a pagination scheme of the design.
    a scheme whose `request` names a parameter that does not exist
warning useless-ignore: The design ignores a finding that there is not.
    `ignored: {websocket: true}` where nothing switches protocols
warning wrong-config-type: A value of the design has the wrong type, or cannot be used there.
    `license: [MIT]`
warning wrong-endpoint: The endpoint of a method is not a method of HTTP and a path.
    `list: /calls`
warning wrong-model: A model of the design names no schema.
    `models: {call: {}}`

# Overlays and transforms

error bad-overlay-action: An action of an overlay has no target, or nothing to do.
    `actions: [{update: {...}}]`
warning unknown-transform: A transform has a command that is not known; the others are carried out.
    `command: rewrite`
error bad-transform: A transform cannot be carried out.
    `args: {target: $.x, keys: 7}`
error not-overlay: The file is not an OpenAPI Overlay of version 1.
    `overlay: 2.0.0`
warning transform-without-reason: A transform does not say why it is needed.
    a transform without `reason`, an action without `description`
error unmatched-transform: The target of a transform matches nothing.
    `target: $.components.schemas.Cal`
warning useless-transform: A transform changes nothing, because the document already says this.
    `update: {deprecated: true}` of what is deprecated

# Releases

error bad-approval: An entry of the approvals cannot be read, gives no reason, or matches no change.
    `approvals: [{fingerprint: 0123456789ab}]`
warning uncompared-version: The version of the design was not compared with the last release.
    `version: 2.0.0` without `--against`

# What `sdkgen adopt` cannot recover

warning handwritten-method: A method of a published package makes no request of its own.
    `webhooks.unwrap`, or one that calls others
error unplaced-method: A method of a published package makes a request that the document does not describe.
    an operation that was removed since
error unread-source: The source of a package does not tell what a method does. Of one method it is a warning.
    a path that another method returns
error unrecovered-arguments: A method would take otherwise what callers pass to it.
    an argument that the document requires since
error unrecovered-call: A method of a published package would have another name, or none.
    an operation that is several methods
warning unrecovered-option: An option of the client has no place in the design.
    `http_proxy: ProxyConfig`
error unrecovered-page: A method would return another class of pages, or none.
    items that the document has elsewhere
warning unrecovered-type: A type cannot be imported from where it was.
    a class of a schema that is gone

# What `sdkgen doctor` finds besides

info enum-repeats: An enum holds a value twice.
    `enum: [a, b, a]`
info enum-spellings: An enum spells one value in several ways.
    `enum: [in-progress, in_progress]`
info no-errors: An operation has no error response.
    `responses: {"200": ...}`
info undeclared-stream: An operation takes a boolean `stream`, and no response is a stream of events.
    `stream: {type: boolean}` in the body, and no `text/event-stream`
info unpaged-list: A list pages by its parameters, and its response does not say how to continue.
    `page` in the query, and no `meta` in the response
info untyped-response: A response has no schema.
    `application/json: {}`
info unused-component: Nothing uses a component.
    a schema that no operation leads to
"""


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding."""

    code: str
    severity: Severity
    """The gravest that a finding of it can have."""
    sentence: str
    example: str
    """What causes it."""
    section: str


def _entries(text: str) -> Iterator[Code]:
    section = ""
    lines = iter(filter(None, text.splitlines()))
    for line in lines:
        if line.startswith("# "):
            section = line[2:]
            continue
        head, _, sentence = line.partition(": ")
        severity, code = head.split()
        yield Code(code, Severity(severity), sentence, next(lines).strip(), section)


CODES: Mapping[str, Code] = {item.code: item for item in _entries(_CATALOGUE)}
"""Every code that can be printed, by section."""


def similar(code: str) -> str | None:
    """Return the code that is written almost like this one; None where none is."""
    return next(iter(difflib.get_close_matches(code, CODES, n=1)), None)


def explain(item: Code) -> str:
    """Return an entry of the catalogue as text."""
    return f"{item.severity.value}[{item.code}]: {item.sentence}\n  for example  {item.example}"


def as_markdown() -> str:
    """Return the catalogue as a page."""
    lines = [_HEAD]
    section = ""
    for item in CODES.values():
        if item.section != section:
            section = item.section
            lines.append(f"\n## {section}\n\n| code | severity | what it says | for example |\n|---|---|---|---|")
        cells = (f"`{item.code}`", item.severity.value, item.sentence, item.example)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


_HEAD = """# Diagnostics

<!-- Made by `sdkgen explain --all` from diagnostics/codes.py; do not edit. -->

Every finding has a code. `sdkgen explain CODE` prints its entry of this page. An error means that the SDK lacks
something of the document or of the design, or that there is none at all; a warning, that something may not be what was
meant; a note needs no action. A finding is left out where the design ignores it by name, at all places or at some:

```yaml
diagnostics:
  ignored:
    websocket: true
    dangling-ref: ["#/paths/~1calls/get/responses/200/content/application~1json/schema"]
```"""
