"""What a published Python SDK offers: the values that readers of packages give.

Paths of modules and classes are dotted and below the package: `types.ai.chat.Chat`. Annotations are source text in one
form: names of the package are written as the paths that define them, names of other modules without their module, and
the marker of an argument that may be left out (`| Omit`) is taken off.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sdkgen.plan.call import Place


class Kind(StrEnum):
    """How an argument is given."""

    POSITIONAL = "positional"
    """By position or by name."""
    KEYWORD = "keyword"


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method; what every method takes (`extra_headers`, `timeout`) is none."""

    name: str
    kind: Kind
    required: bool
    annotation: str
    place: Place | None
    """None where the source does not tell."""
    wire_name: str | None
    """None where the source does not tell."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a method."""

    arguments: tuple[Argument, ...]
    """In the order of the signature."""
    result: str
    """The annotation of what is returned."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a resource or of the client."""

    resource: tuple[str, ...]
    """The chain that leads to it; empty for a method of the client."""
    name: str
    signature: Signature
    """The one that holds for all overloads."""
    at: str
    """File and line: `resources/calls.py:12`."""
    http_method: str | None = None
    """In lower case; None for a method that makes no request of its own, such as a helper."""
    paths: tuple[str, ...] = ()
    """The path as the document writes it, `/books/{book_id}`; several where an argument chooses between them."""
    host: str | None = None
    """Scheme, host and prefix, where the method does not call the client's base URL."""
    overloads: tuple[Signature, ...] = ()
    params: str | None = None
    """The path of the TypedDict of its arguments: `types.book_list_params.BookListParams`."""
    page: str | None = None
    """The name of the page class that it returns: `SyncCursorPage`."""
    item: str | None = None
    """The annotation of one item of a page."""
    event: str | None = None
    """The annotation of one event of a stream."""
    content_type: str | None = None
    """The media type of the body, where it is not JSON."""
    accept: str | None = None
    """The media type that it asks for, where it is not JSON."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Headers that it always sends, beside `Accept` and `Content-Type`."""
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    """Query parameters that it always sends."""
    idempotent: bool = False
    """Whether it takes an idempotency key."""
    unwraps: str | None = None
    """The wire name of the member of the response that is the result, where that is not all of it."""
    security: tuple[str, ...] | None = None
    """The security schemes that it names."""
    deprecated: bool = False

    @property
    def dotted(self) -> str:
        """The call below the client: `ai.conversations.list`."""
        return ".".join((*self.resource, self.name))


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource of the client."""

    path: tuple[str, ...]
    class_name: str
    module: str
    """`resources.ai.ai`."""
    paths: frozenset[str] = frozenset()
    """Import paths of the class, other names that it has included: `resources.ai.AIResource`."""


class TypeKind(StrEnum):
    """What a type is made as."""

    MODEL = "model"
    """A class of what is received."""
    TYPED_DICT = "typed-dict"
    """A dictionary of what is sent."""
    ALIAS = "alias"
    ENUM = "enum"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a type."""

    name: str
    wire_name: str
    annotation: str
    required: bool


@dataclass(frozen=True, slots=True)
class Type:
    """A class or an alias below `types`."""

    module: str
    """`types.ai.chat`."""
    name: str
    kind: TypeKind
    fields: tuple[Field, ...] = ()
    """Its own, in order."""
    bases: tuple[str, ...] = ()
    """Classes of the package that it derives from."""
    value: str | None = None
    """The annotation that an alias stands for."""

    @property
    def path(self) -> str:
        """Where it is defined: `types.ai.chat.Chat`."""
        return f"{self.module}.{self.name}"


@dataclass(frozen=True, slots=True)
class PageClass:
    """A class of pages."""

    name: str
    """With its prefix: `SyncCursorPage`."""
    asynchronous: bool
    fields: tuple[Field, ...]
    items: tuple[str, ...]
    """The wire path of the items in the response; empty where the response is the list."""
    request: tuple[str, ...] = ()
    """Parameters of the request that lead on: `page[number]`."""
    response: tuple[tuple[str, ...], ...] = ()
    """Wire paths that it reads to find the next page."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Response headers that it reads, by the field that holds each."""
    counts: bool = False
    """Whether it goes on by adding to a number, page or offset."""
    adds_length: bool = False
    """Whether it adds the number of items: an offset."""
    item_cursor: str | None = None
    """The field of the last item that is the next cursor."""


@dataclass(frozen=True, slots=True)
class Credential:
    """How some options of the client authorize a request."""

    place: Place
    name: str
    """Of the header, query parameter or cookie."""
    value: str
    """Its text, options in braces: `Bearer {api_key}`; `Basic {username:password}` is encoded."""
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One argument of the constructor."""

    name: str
    annotation: str
    required: bool
    """Whether the constructor fails where neither it nor its variable is given."""
    env: str | None = None
    default: str | None = None
    """Source text, where it is not None."""


@dataclass(frozen=True, slots=True)
class Client:
    """The client class, and its asynchronous twin."""

    name: str
    async_name: str | None
    options: tuple[Option, ...]
    """Every argument of the constructor, in order: `base_url` and `timeout` as well."""
    base_url: str | None
    environments: Mapping[str, str] = field(default_factory=dict[str, str])
    credentials: tuple[Credential, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Headers that every request has: text, options in braces."""
    timeout: float | None = None
    """Seconds."""
    max_retries: int | None = None
    array_format: str | None = None
    nested_format: str | None = None
    idempotency_header: str | None = None
    environment: frozenset[str] = frozenset()
    """All environment variables that are read."""


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that the source does not tell."""

    at: str
    """File and line."""
    name: str
    """The method, type or argument."""
    reason: str


@dataclass(frozen=True, slots=True)
class Package:
    """A published package."""

    name: str
    """The import package."""
    project: str | None
    """The distribution."""
    version: str | None
    client: Client | None
    resources: Mapping[tuple[str, ...], Resource]
    methods: Mapping[str, Method]
    """By the call below the client: `ai.conversations.list`."""
    types: Mapping[str, Type]
    """By the path that defines each."""
    pages: Mapping[str, PageClass]
    """By name."""
    exceptions: Mapping[str, tuple[str, ...]]
    """Error classes and their bases."""
    exports: Mapping[str, str | None]
    """Names that the package itself offers, and the path that defines each; None for what is not the package's."""
    type_exports: Mapping[str, Mapping[str, str]]
    """For each package below `types` the names that it offers, and the paths that define them."""
    type_aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Import paths of types in modules, other than packages, that offer what others define; and the paths of those."""
    modules: frozenset[str] = frozenset()
    """Every module of the package."""
    options: frozenset[str] = frozenset()
    """What every method takes beside its own arguments."""
    unread: tuple[Unread, ...] = ()

    def find(self, path: str) -> Type | None:
        """Return the type that an import path leads to: where it is defined, or where it is offered."""
        if path in self.types:
            return self.types[path]
        module, _, name = path.rpartition(".")
        target = self.type_exports.get(module, {}).get(name) or self.type_aliases.get(path)
        return self.types.get(target) if target is not None else None

    def fields_of(self, item: Type) -> Mapping[str, Field]:
        """Return the fields of a type by name, those of what it derives from first."""
        return self._fields(item, (item.path,))

    def _fields(self, item: Type, seen: tuple[str, ...]) -> dict[str, Field]:
        found: dict[str, Field] = {}
        for base in item.bases:
            above = self.find(base)
            if above is not None and above.path not in seen:
                found |= self._fields(above, (*seen, above.path))
        return found | {each.name: each for each in item.fields}
