"""The view of the package's `__init__`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkgen.design.core_names import LAZY, PUBLIC
from sdkgen.design.model import SdkConfig
from sdkgen.model import ir
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.literals import docstring, quote
from sdkgen.targets.python.views.client import api_name, environment_names
from sdkgen.targets.python.views.resources import LAYER

TOP: Mapping[str, str] = {
    "APIWebhookValidationError": "exceptions",
    "BaseModel": "models",
    "DEFAULT_CONNECTION_LIMITS": "constants",
    "DEFAULT_MAX_RETRIES": "constants",
    "DEFAULT_TIMEOUT": "constants",
    "ProxiesTypes": "types",
    "Transport": "types",
    "file_from_path": "utils",
}
"""What the package offers to older code besides, by the module of the layer that defines it."""


@dataclass(frozen=True, slots=True)
class PackageView:
    """The package's `__init__`."""

    client: str
    error: str | None
    """What the root of the errors is called beside `SDKError`; None where another error has that name."""
    doc: str
    imports: tuple[str, ...]
    lazy_imports: tuple[str, ...]
    lazy: tuple[tuple[str, str], ...]
    """What is loaded when it is first used, and from where."""
    exports: tuple[str, ...]
    setup: str | None = None
    """What is called when the package is imported."""


def error_name(config: SdkConfig) -> str | None:
    """Return what the root of the errors is called beside `SDKError`; None where another error has that name."""
    name = f"{config.client_name}Error"
    return name if name not in PUBLIC else None


def package(api: ir.Api, config: SdkConfig) -> PackageView:
    """Return the view of the package's `__init__`."""
    name = config.client_name
    imports = Imports(())
    imports.name(".", "types")
    imports.name("._version", "__version__")
    for client in (name, f"Async{name}"):
        imports.name("._client", client)
    for core in PUBLIC - LAZY:
        imports.core(core)
    imports.typing("TYPE_CHECKING")
    lazy = Imports(())
    sources = dict.fromkeys(LAZY, "_core")
    error = error_name(config)
    own = {name, f"Async{name}", "AsyncClient", "Client", "__version__", "types"} | ({error} if error else set[str]())
    setup = None
    if config.compatibility == "stainless":
        sources |= {found: ".".join((*LAYER, source)) for found, source in TOP.items() if found not in own}
        setup = _compatible(config, imports, own)
    for found, source in sources.items():
        lazy.name(f".{source}", found)
    return PackageView(
        name,
        error,
        docstring(f"Python client of the {api_name(api)}.", 0),
        tuple(imports.lines()),
        tuple(lazy.lines()),
        tuple((quote(found), quote(source)) for found, source in sorted(sources.items())),
        tuple(map(quote, sorted(own | PUBLIC | sources.keys()))),
        setup,
    )


def _compatible(config: SdkConfig, imports: Imports, own: set[str]) -> str:
    """Add what the package offers at once to older code, and return what it calls when it is imported."""
    imports.core("NoneType")
    imports.name("._version", "__title__")
    own.update(("NoneType", "__title__"))
    if environment_names(config):
        imports.name("._client", "ENVIRONMENTS")
        own.add("ENVIRONMENTS")
    imports.name(imports.relative((*LAYER, "logs")), "setup_logging", "_setup_logging")
    return f"_setup_logging({quote(config.package)}, {quote(f'{config.env_prefix}_LOG')})"
