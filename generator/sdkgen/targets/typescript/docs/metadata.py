"""`package.json`: who the package is, and which of its files have a path for those who import it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sdkgen.targets.typescript.files import package_name
from sdkgen.targets.typescript.inspection import NODE
from sdkgen.targets.typescript.syntax.versions import semver
from sdkgen.targets.typescript.views.client import api_name
from sdkgen.targets.typescript.views.types import Context
from sdkgen.words.characters import printable

PUBLIC_CORE = ("api-promise", "error", "hooks", "pagination", "resource", "streaming", "types", "uploads")
"""The modules of the client core that have a path; the others may change with every release."""
FOLDERS = ("resources", "lib")
"""The folders below `src` of which every module has a path."""
ENTRIES = {
    "tree-shakable": "tree-shakable",
    "client": "client",
    "pagination": "pages",
    "error": "core/error",
    "uploads": "core/uploads",
    "resources": "resources/index",
}
"""Further paths, and the modules that they lead to."""
_SUFFIXES = (".js", ".mjs", "")
"""Every path is there with them, too: it is how code for other packages writes it. The longest come first, because
compilers take the first pattern of `typesVersions` that fits.
"""


def package_json(context: Context) -> str:
    """Return the metadata of the package."""
    config, api = context.plan.config, context.plan.api
    found: dict[str, object] = {
        "name": package_name(config),
        "version": semver(config.version),
        "description": " ".join(printable(f"TypeScript client of the {api_name(api)}").split()),
        "license": config.license,
    }
    if homepage := config.homepage or api.homepage:
        found["homepage"] = homepage
    if config.contact:
        found["author"] = f"{config.organization} <{config.contact}>" if "@" in config.contact else config.organization
    settings = config.target("typescript")
    if repository := settings.repository if settings is not None else None:
        found["repository"] = {"type": "git", "url": f"git+https://github.com/{repository}.git"}
    return json.dumps({**found, **_modules()}, indent=2, ensure_ascii=False) + "\n"


def has_path(module: str) -> bool:
    """Tell whether a module, by its path below `src` without `.ts`, can be imported from the package."""
    folder, _, rest = module.partition("/")
    return module in ("index", *ENTRIES.values()) or folder in FOLDERS or (folder == "core" and rest in PUBLIC_CORE)


def _modules() -> dict[str, object]:
    paths = dict(_paths())
    exports: dict[str, object] = {".": _entry("index")}
    exports |= {f"./{path}": _entry(module) for path, module in paths.items()}
    exports["./package.json"] = "./package.json"
    return {
        "type": "module",
        "sideEffects": False,
        "main": "./dist/index.cjs",
        "module": "./dist/index.mjs",
        "types": "./dist/types/index.d.ts",
        "exports": exports,
        # For compilers that resolve modules as Node once did, without `exports`.
        "typesVersions": {"*": {path: [f"./dist/types/{module}.d.ts"] for path, module in paths.items()}},
        "files": ["dist", "src/lib", "api.md", "CHANGELOG.md"],
        "engines": {"node": NODE},
    }


def _paths() -> Iterator[tuple[str, str]]:
    for path, module in (*ENTRIES.items(), *((f"{folder}/*", f"{folder}/*") for folder in (*FOLDERS, "core"))):
        yield from ((f"{path}{suffix}", module) for suffix in _SUFFIXES)


def _entry(module: str) -> dict[str, object]:
    # The declarations are those of CommonJS for both: those of ES modules only say that the others are theirs.
    return {
        "import": {"types": f"./dist/{module}.d.mts", "default": f"./dist/{module}.mjs"},
        "require": {"types": f"./dist/types/{module}.d.ts", "default": f"./dist/{module}.cjs"},
    }
