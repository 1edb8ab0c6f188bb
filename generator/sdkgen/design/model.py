"""The design of an SDK: what `sdk.yml` says, with a default for everything it leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sdkgen.design.conventions import Conventions
from sdkgen.document.transforms.model import Transform
from sdkgen.model import ir
from sdkgen.model.pointers import escape
from sdkgen.words.casing import pascal, snake
from sdkgen.words.spelling import NO_CASINGS, Casings

Path = tuple[str, ...]
SHARED: Path = ("$shared",)
CLIENT: Path = ()
"""The client itself: its methods stand in no resource."""


@dataclass(frozen=True, slots=True)
class ClientOption:
    """One constructor argument of the client."""

    name: str
    type: str = "string"
    read_env: str | None = None
    nullable: bool = True
    default: ir.JsonValue = None
    description: str | None = None
    auth: str | None = None
    """The security scheme that the option serves."""
    auth_role: str | None = None
    """`value`, `username`, `password`, `client_id` or `client_secret`."""
    auth_also: tuple[str, ...] = ()
    """Further security schemes that the option serves, because they work like the first."""
    header: str | None = None
    """The header of every request that carries it."""
    query: str | None = None
    """The query parameter of every request that carries it."""
    cookie: str | None = None
    """The cookie of every request that carries it."""
    server_variable: str | None = None
    """The variable of the API's address that it fills: `region` of `https://{region}.example.com`."""

    @property
    def carried(self) -> tuple[tuple[str, str], ...]:
        """Where every request carries the option: `header`, `query` or `cookie`, and the name there."""
        places = (("header", self.header), ("query", self.query), ("cookie", self.cookie))
        return tuple((place, name) for place, name in places if name is not None)


@dataclass(frozen=True, slots=True)
class Streaming:
    """How a method streams, where the document does not say."""

    at: str
    event_model: str | None = None
    """What an event is: a model of the design, such as `chat.chat_completion_chunk`, or a schema."""
    switch: str | None = "stream"
    """The boolean property or parameter that asks for events; None where they always come."""
    streams: bool = True
    """False where a method does without the events that the document has."""


@dataclass(frozen=True, slots=True)
class EventRule:
    """What becomes of some of the events of all streams."""

    handle: str
    """`yield`, `done`, `error` or `continue`."""
    names: tuple[str | None, ...] = ()
    """The names of events, None for those without; empty for any."""
    prefix: str = ""
    """What their data begins with."""
    error_property: str | None = None
    """The property of their data that makes them errors."""


@dataclass(frozen=True, slots=True)
class MethodConfig:
    """One entry of `methods`."""

    endpoint: str
    """`get /ai/conversations`: the id of the operation."""
    at: str
    paginated: bool | str | None = None
    """Whether it pages, or the scheme by which it does; None leaves it to its method."""
    skip: bool = False
    deprecated: str | None = None
    param_names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Python name for each wire name that the rules name otherwise."""
    streaming: Streaming | None = None
    body_param_name: str | None = None
    """The argument for the whole body."""
    media_type: str | None = None
    """The media type of the body, of several."""
    timeout: float | None = None
    """Seconds for one attempt, unless callers say otherwise."""
    max_retries: int | None = None
    """How often it is repeated, unless callers say otherwise."""
    repeatable: bool | None = None
    """Whether a repeat does no harm; None leaves it to its HTTP method."""
    positional: tuple[str, ...] | None = None
    """What it takes by position, by wire name; None leaves it to the path."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Alternatives of security schemes that are used together, in place of the document's."""
    required: tuple[str, ...] | None = None
    """What callers must pass beside the path, by wire name; None leaves it to the document."""
    wrappers: tuple[str, ...] | None = None
    """Properties of the response that it looks through; None leaves it to the settings."""
    overloads: tuple[tuple[str, ...], ...] = ()
    """Sets of arguments, by wire name, one of which callers must pass as well."""


@dataclass(frozen=True, slots=True)
class CustomCode:
    """Something that the maintainer of the SDK wrote, below its package: `lib.chat:ChatMixin`."""

    module: tuple[str, ...]
    name: str
    at: str


@dataclass(frozen=True, slots=True)
class ResourceConfig:
    """One entry of `resources`."""

    methods: Mapping[str, MethodConfig]
    models: Mapping[str, str]
    """Model name to schema pointer."""
    at: str
    description: str | None = None
    mixin: CustomCode | None = None
    """A base of the class."""
    async_mixin: CustomCode | None = None
    """A base of its asynchronous twin."""
    model_mixins: Mapping[str, CustomCode] = field(default_factory=dict[str, CustomCode])
    """A base for the class of a model, by the model's name."""
    unwraps: bool = False
    """Whether it has a method that checks and parses webhooks."""


@dataclass(frozen=True, slots=True)
class PaginationScheme:
    """One entry of `pagination`, as written."""

    name: str
    type: str
    request: Mapping[str, ir.JsonValue]
    response: Mapping[str, ir.JsonValue]
    at: str
    description: str | None = None
    param_location: str = "query"
    page_class: str | None = None
    """The class of its pages, without `Sync` or `Async`, where the design spells it."""

    @property
    def class_name(self) -> str:
        """The class of its pages, without `Sync` or `Async`: that of `cursor_page` is `CursorPage`."""
        return self.page_class or pascal(self.name)


@dataclass(frozen=True, slots=True)
class QuerySettings:
    """How arrays and objects are written in a query that does not say."""

    array_format: str = "repeat"
    nested_format: str = "explode"


@dataclass(frozen=True, slots=True)
class MultipartSettings:
    """How arrays and objects are written in a multipart body that does not say."""

    array_format: str = "repeat"
    nested_format: str = "json"


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """How the API signs its webhooks."""

    kind: str
    """`standard-webhooks`, `ed25519` or `hmac-sha256`."""
    key: str
    """The client's option for the key."""
    signature_header: str
    timestamp_header: str | None = None
    id_header: str | None = None
    separator: str = "."
    prefix: str = ""
    encoding: str = "hex"
    fields: bool = False
    """Whether the signature header reads `t=TIME,v1=SIGNATURE`."""
    tolerance: float = 300.0


@dataclass(frozen=True, slots=True)
class Readme:
    """The calls that README and guides show, by operation id, and values that examples show."""

    default: str | None = None
    headline: str | None = None
    pagination: str | None = None
    errors: str | None = None
    params: Mapping[str, Mapping[str, ir.JsonValue]] = field(default_factory=dict[str, "Mapping[str, ir.JsonValue]"])
    examples: Mapping[str, str] = field(default_factory=dict[str, str])
    """What examples of guides show for arguments of which the document shows nothing, by wire name."""


@dataclass(frozen=True, slots=True)
class TargetSettings:
    """One entry of `targets`: a language that the SDK is written in."""

    name: str
    out: str
    """The folder of its project, below the one that is written, where there are several."""
    package: str | None = None
    """The name that the package is published under."""
    repository: str | None = None
    """Where its releases are made from: `owner/name` on GitHub."""
    own_files: tuple[tuple[str, str], ...] = ()
    """Files and folders of the maintainer's own, by their path in the project, each with the place that says so."""


@dataclass(frozen=True, slots=True)
class SdkConfig:
    """The design of one SDK."""

    organization: str
    package: str
    """The import package."""
    project: str
    """The name of the distribution."""
    client_name: str
    conventions: Conventions = Conventions.SDKGEN
    """What holds where neither the design nor the document says otherwise; a `stainless.yml` has those of Stainless."""
    casings: Casings = NO_CASINGS
    """How phrases are spelt in class names."""
    compatibility: str = "none"
    """`stainless`: the package has what code that is written against one made by Stainless imports besides."""
    version: str = "0.1.0"
    claims_version: bool = False
    """Whether the design says the version; otherwise it follows from what changed."""
    wrappers: tuple[str, ...] = ()
    """Properties of responses that methods look through, such as `data`."""
    license: str = "MIT"
    license_text: str | None = None
    """The text of the licence, where the design brings it along."""
    file_header: str = ""
    """A comment for the head of each module."""
    client_opts: tuple[ClientOption, ...] = ()
    security: tuple[tuple[str, ...], ...] | None = None
    """Alternatives of security schemes that are used together, in place of the document's."""
    security_schemes: Mapping[str, ir.JsonValue] | None = None
    """Security schemes in the form of OpenAPI, in place of the document's."""
    security_by_operation: bool = True
    """Whether an operation is signed as it says itself; otherwise all of them carry the credentials that there are."""
    environments: Mapping[str, str] = field(default_factory=dict[str, str])
    resources: Mapping[Path, ResourceConfig] = field(default_factory=dict[Path, ResourceConfig])
    pagination: tuple[PaginationScheme, ...] = ()
    events: tuple[EventRule, ...] = ()
    """What becomes of the events of streams: the first rule that fits counts."""
    query_settings: QuerySettings = QuerySettings()
    readme: Readme = Readme()
    transforms: tuple[Transform, ...] = ()
    default_timeout: float = 60.0
    max_retries: int = 2
    idempotency_header: str | None = None
    idempotency_property: str | None = None
    """The property of JSON bodies that carries an idempotency key."""
    docs: str | None = None
    """Where the documentation of the API is."""
    homepage: str | None = None
    """Where the SDK or the organization is presented."""
    repository: str | None = None
    """Where releases are made from: `owner/name` on GitHub."""
    contact: str | None = None
    """An address for questions."""
    default_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    secret_names: tuple[str, ...] = ()
    """Names of headers, parameters and fields whose values are secret, beside those that look it."""
    default_env_prefix: str | None = None
    webhooks: WebhookSettings | None = None
    multipart_settings: MultipartSettings = MultipartSettings()
    hooks: CustomCode | None = None
    """Hooks that clients call unless they are given others."""
    edited_files: tuple[tuple[str, str], ...] = ()
    """Generated files that are edited on purpose, by their path in the project, each with the place that says so."""
    own_files: tuple[tuple[str, str], ...] = ()
    """Files and folders of the maintainer's own, by their path in the project, each with the place that says so."""
    unspecified: tuple[tuple[str, str], ...] = ()
    """Operations to leave out, each with the place that says so."""
    ignored: Mapping[str, tuple[str, ...] | None] = field(default_factory=dict[str, "tuple[str, ...] | None"])
    """Codes of diagnostics not to print: at some pointers, or anywhere."""
    targets: tuple[TargetSettings, ...] = ()
    """The languages that the design names, Python first."""
    source: str = "sdk.yml"
    """The name of the design's file, for diagnostics."""

    def target(self, name: str) -> TargetSettings | None:
        """Return what the design says of a language; None where it does not name it."""
        return next((item for item in self.targets if item.name == name), None)

    def event_schema(self, path: Path, streaming: Streaming) -> str | None:
        """Return the pointer of the schema of an event of a method below `path`; None where none is named.

        A name is looked up as a model of the resource that it says or of the method's own, then as a shared one, and is
        otherwise that of a component.
        """
        name = streaming.event_model
        if name is None or name.startswith("#/"):
            return name
        *owner, model = name.split(".")
        for place in (tuple(owner), path, SHARED):
            found = self.resources.get(place)
            if found is not None and model in found.models:
                return found.models[model]
        return f"#/components/schemas/{escape(name)}"

    @property
    def lists_operations(self) -> bool:
        """Whether the operations in `resources` are all that there are: others are not public."""
        return self.is_stainless and any(resource.methods for resource in self.resources.values())

    @property
    def is_stainless(self) -> bool:
        """Whether the conventions of Stainless hold."""
        return self.conventions is Conventions.STAINLESS

    @property
    def env_prefix(self) -> str:
        """What the names of environment variables begin with."""
        usual = snake(self.organization) if self.is_stainless else self.package
        return (self.default_env_prefix or usual).rstrip("_").upper()
