"""Views of the package itself: clients, `__init__` and page classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from sdkgen.design.core_names import HELPERS
from sdkgen.design.model import ClientOption, EventRule, SdkConfig
from sdkgen.model import ir
from sdkgen.plan.plan import Plan
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.literals import docstring, literal, quote, tuple_of
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.syntax.type_expr import Builtin, Expr, optional
from sdkgen.targets.python.views.credentials import auth_settings, mapping, option_settings
from sdkgen.targets.python.views.docstrings import entry
from sdkgen.targets.python.views.methods import overlooked
from sdkgen.targets.python.views.resources import (
    COMPAT_CLIENTS,
    LAYER,
    ChildView,
    Path,
    child_module,
    class_name,
    helpers,
    module_of,
)
from sdkgen.words.spelling import NO_CASINGS


@dataclass(frozen=True, slots=True)
class OptionView:
    """One constructor argument of the client."""

    name: str
    annotation: str


@dataclass(frozen=True, slots=True)
class ClientView:
    """The two clients."""

    name: str
    doc: str
    init_doc: str
    settings: str
    options: tuple[OptionView, ...]
    environments: tuple[str, ...]
    max_retries: int
    children: tuple[ChildView, ...]
    sending: tuple[str, ...]
    """Those of them that send requests."""
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    helpers: dict[str, str]
    """What the class bodies call the helpers that they use."""
    bases: Mapping[str, str]
    """The base of each client."""
    exports: tuple[str, ...]
    compat: bool = False
    """Whether the module has what code written against a package made by Stainless imports."""
    methods: tuple[tuple[str, str], ...] = ()
    """Methods of the client itself, and what type checkers have to overlook where they are wrapped."""
    hooks: tuple[str, str] | None = None
    """Module and name of the hooks that are called unless others are given."""


def client(plan: Plan, roots: Sequence[Path], has_children: frozenset[Path], local: Sequence[Path] = ()) -> ClientView:
    """Return the view of `_client.py`.

    Args:
        plan: The SDK.
        roots: The resources that the client has.
        has_children: Those of all resources that are packages.
        local: Resources of the client that send nothing, so that there is no raw access to them.
    """
    api, config = plan.api, plan.config
    imports, typing = Imports(()), Imports(())
    own = (*plan.root.calls, *plan.root.retired.renamed) if plan.root is not None else ()
    members = {path[-1] for path in (*roots, *local)} | {call.method for call in own}
    scope = Scope(imports, ("_client",), shadowed=HELPERS & members)
    for name in ("cached_property", *(("nested",) if roots else ()), *(("async_wrapped", "wrapped") if own else ())):
        scope.core_helper(name)
    compat = config.compatibility == "stainless"
    bases = _bases(plan, imports, compat=compat)
    _base_imports(imports, typing)
    environments = tuple(map(quote, environment_names(config)))
    if environments:
        typing.typing("Literal")
    settings = _settings(api, config, imports)
    taken = {config.client_name, "SETTINGS"} | imports.imported | typing.imported
    names = {path: class_name(path, NO_CASINGS if path in local else config.casings) for path in (*roots, *local)}
    twins = {f"Async{name}" for name in names.values()}
    children = tuple(_root_child(path, name, taken, twins, has_children) for path, name in sorted(names.items()))
    for child in children:
        for prefix in ("", "Async"):
            alias = f"{prefix}{child.imported}" if child.imported != child.class_name else None
            typing.name(f".resources.{child.module}", f"{prefix}{child.class_name}", alias)
    return ClientView(
        name=config.client_name,
        doc=docstring(f"Client of the {api_name(api)}.", 4),
        init_doc=docstring(_init_doc(config), 8),
        settings=settings,
        options=tuple(OptionView(option.name, scope.render(option_type(option))) for option in config.client_opts),
        environments=environments,
        max_retries=config.max_retries,
        children=children,
        sending=tuple(path[-1] for path in roots),
        imports=tuple(imports.lines()),
        typing_imports=tuple(typing.lines()),
        helpers=helpers(scope.shadowed),
        bases=bases,
        exports=tuple(map(quote, sorted(_client_exports(config, compat=compat)))),
        compat=compat,
        methods=tuple((call.method, overlooked(call)) for call in own),
        hooks=(imports.relative(config.hooks.module), config.hooks.name) if config.hooks is not None else None,
    )


_MODES = ("AsyncRawMode", "AsyncStreamingMode", "RawMode", "StreamingMode")


def _bases(plan: Plan, imports: Imports, *, compat: bool) -> Mapping[str, str]:
    """Import the bases of the clients and return them."""
    if compat:
        for module, name in (("types", "ProxiesTypes"), ("types", "Transport")):
            imports.name(imports.relative((*LAYER, module)), name)
        for name in ("RequestOptions", "Timeout"):
            imports.core(name)
    if plan.root is not None:
        found = {kind: f"{kind}{class_name(())}" for kind in ("Sync", "Async")}
        for name in found.values():
            imports.name(f".{module_of(plan.root)[-1]}", name)
        return found
    if not compat:
        return {kind: imports.core(f"{kind}APIClient") for kind in ("Sync", "Async")}
    for name in COMPAT_CLIENTS.values():
        imports.name(imports.relative((*LAYER, "client")), name)
    return COMPAT_CLIENTS


def _client_exports(config: SdkConfig, *, compat: bool) -> set[str]:
    name = config.client_name
    found = {name, f"Async{name}"}
    if not compat:
        return found
    streamed = {f"{name}WithStreamedResponse", f"Async{name}WithStreamedResponse"}
    known = {"AsyncClient", "Client", "ProxiesTypes", "RequestOptions", "Timeout", "Transport"}
    return found | streamed | known | ({"ENVIRONMENTS"} if environment_names(config) else set[str]())


def _base_imports(imports: Imports, typing: Imports) -> None:
    for name in (*_MODES, "NotGiven", "Settings", "not_given"):
        imports.core(name)
    imports.typing("TYPE_CHECKING")
    imports.name("._version", "__version__")
    typing.module("httpx")
    typing.typing("Mapping")
    for name in ("AsyncCopyArguments", "Hooks", "SyncCopyArguments"):
        typing.core(name)
    for name in ("Self", "TypedDict", "Unpack"):
        typing.extensions(name)


def api_name(api: ir.Api) -> str:
    """Return what to call the API in prose: its title, with "API" at the end."""
    title = " ".join(api.title.split())
    return title if title.lower().endswith("api") else f"{title} API"


def _root_child(path: Path, name: str, taken: Set[str], twins: Set[str], has_children: frozenset[Path]) -> ChildView:
    clashes = name in twins or not taken.isdisjoint((name, f"Async{name}"))
    imported = f"{name}Resource" if clashes else name
    return ChildView(
        path[0], name, imported, child_module(path, has_children), docstring(f"The `{path[0]}` resource.", 8)
    )


def option_type(option: ClientOption) -> Expr:
    """Return the type of an option of the client."""
    kind = {"string": "str", "boolean": "bool", "number": "float", "integer": "int"}.get(option.type, "str")
    return optional(Builtin(kind))


def environment_names(config: SdkConfig) -> tuple[str, ...]:
    """Return the environments that callers choose from; none where there is one alone."""
    return tuple(config.environments) if len(config.environments) > 1 else ()


def _init_doc(config: SdkConfig) -> str:
    arguments = [(option.name, _option_doc(option)) for option in config.client_opts]
    arguments += _ARGUMENTS
    return "\n".join(
        [
            "Create a client; every argument has a default.",
            "",
            "Args:",
            *(entry(name, doc, 8) for name, doc in arguments),
        ]
    )


def _option_doc(option: ClientOption) -> str:
    source = (
        f" Read from the environment variable `{option.read_env}` where it is not given." if option.read_env else ""
    )
    usual = f" It is `{literal(option.default)}` where nothing else is said." if option.default is not None else ""
    return f"{(option.description or 'A client option.').strip()}{source}{usual}"


_ARGUMENTS = [
    ("base_url", "Where the API is, in place of its public address."),
    ("timeout", "Seconds for one attempt, or an `httpx.Timeout`; None waits for ever."),
    ("max_retries", "How often a request that failed is repeated where that is safe."),
    ("deadline", "Seconds for a whole call, repeats and waiting included."),
    ("max_response_bytes", "The longest answer, error or event that is read into memory; None for any."),
    ("default_headers", "Headers sent with every request."),
    ("default_query", "Query parameters sent with every request."),
    ("http_client", "An httpx client of your own, closed with this one."),
    ("hooks", "Functions called before requests, after responses, on repeats, on errors and on schema mismatches."),
]


def _settings(api: ir.Api, config: SdkConfig, imports: Imports) -> str:
    prefix = config.env_prefix
    environments = config.environments or {"production": api.servers[0].url if api.servers else ""}
    imports.core("Style")
    entries = {
        "name": quote(config.client_name),
        "package": quote(config.package),
        "version": "__version__",
        "base_url": quote(next(iter(environments.values()))),
        "environments": mapping({name: quote(url) for name, url in environments.items()}),
        "base_url_env": quote(f"{prefix}_BASE_URL"),
        "headers_env": quote(f"{prefix}_CUSTOM_HEADERS"),
        "log_env": quote(f"{prefix}_LOG"),
        **option_settings(config.client_opts),
        **auth_settings(api, config, imports),
        "query_style": _query_style(config),
        "multipart_style": _multipart_style(config),
        "timeout": repr(float(config.default_timeout)),
        "max_retries": repr(config.max_retries),
    }
    if config.idempotency_header:
        entries["idempotency_header"] = quote(config.idempotency_header)
    if config.default_headers:
        entries["default_headers"] = mapping({name: quote(text) for name, text in config.default_headers.items()})
    if config.events:
        entries["events"] = tuple_of([_event_rule(item, imports) for item in config.events])
    if config.secret_names:
        entries["secret_names"] = tuple_of([quote(name) for name in config.secret_names])
    return f"Settings({', '.join(f'{name}={value}' for name, value in entries.items())})"


def _event_rule(rule: EventRule, imports: Imports) -> str:
    names = tuple_of(["None" if name is None else quote(name) for name in rule.names])
    options = {
        "names": names if rule.names else "",
        "prefix": quote(rule.prefix) if rule.prefix else "",
        "error_property": quote(rule.error_property) if rule.error_property else "",
    }
    written = "".join(f", {name}={value}" for name, value in options.items() if value)
    return f"{imports.core('EventRule')}({quote(rule.handle)}{written})"


def _query_style(config: SdkConfig) -> str:
    settings = config.query_settings
    return f"Style({quote(settings.array_format)}{', explode=True' if settings.nested_format == 'explode' else ''})"


def _multipart_style(config: SdkConfig) -> str:
    settings = config.multipart_settings
    json = f", content_type={quote('application/json')}" if settings.nested_format == "json" else ""
    return f"Style({quote(settings.array_format)}{json})"
