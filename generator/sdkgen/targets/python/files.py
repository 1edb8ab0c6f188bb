"""The files of the generated package, still unformatted: each template with its view."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdkgen.plan.plan import WEBHOOKS, Plan
from sdkgen.targets.python.render import render, runtime
from sdkgen.targets.python.views import webhooks
from sdkgen.targets.python.views.client import client, package
from sdkgen.targets.python.views.facades import FacadeView, facades
from sdkgen.targets.python.views.pages import page_facade, page_modules
from sdkgen.targets.python.views.resources import UNWRAPPING, module_of, package_imports, resource
from sdkgen.targets.python.views.types import context, type_modules
from sdkgen.words.characters import printable

_ALONE = ("Webhooks", "AsyncWebhooks")
"""The classes of a resource that has no operations."""


def package_files(plan: Plan, source: str) -> dict[str, bytes]:
    """Render the package, save its types.

    Args:
        plan: Everything that was decided.
        source: The name of the document, for the header line.
    """
    header, top = _header(source), _top(plan)
    found: dict[str, bytes] = {f"{top}/py.typed": b"", f"{top}/_version.py": _version(plan, header)}
    found.update(_encoded(top, _code(plan, header)))
    found.update((f"{top}/_core/{path}", data) for path, data in runtime())
    return found


def type_files(plan: Plan, source: str) -> dict[str, bytes]:
    """Render the modules of types and the packages that export them."""
    return _encoded(_top(plan), _types(plan, _header(source)))


def _header(source: str) -> str:
    return f"# Generated from {printable(source)} by sdkgen. Do not edit."


def _top(plan: Plan) -> str:
    return f"src/{plan.config.package}"


def _encoded(top: str, files: Iterable[tuple[str, str]]) -> dict[str, bytes]:
    return {f"{top}/{path}": text.encode("utf-8", "backslashreplace") for path, text in files}


def _version(plan: Plan, header: str) -> bytes:
    return f'{header}\n"""The version of this package."""\n\n__version__ = "{plan.config.version}"\n'.encode()


def _webhooks(plan: Plan, header: str) -> Iterator[tuple[str, str]]:
    if plan.has_webhooks:
        view = webhooks.webhooks(plan.api, plan.table, plan.config)
        yield f"types/{webhooks.MODULE}.py", render("events.py.j2", header=header, webhooks=view)
        path = f"{UNWRAPPING[0]}.py" if plan.has_webhook_operations else "resources/webhooks.py"
        names = ("SyncWebhookMethods", "AsyncWebhookMethods") if plan.has_webhook_operations else _ALONE
        top = "." if plan.has_webhook_operations else ".."
        yield path, render("webhooks.py.j2", header=header, webhooks=view, names=names, top=top)


def _code(plan: Plan, header: str) -> Iterator[tuple[str, str]]:
    has_children = frozenset(item.path for item in plan.resources if item.children)
    roots = [item.path for item in plan.resources if len(item.path) == 1]
    local = (WEBHOOKS,) if plan.has_webhooks and not plan.has_webhook_operations else ()
    yield "__init__.py", render("package.py.j2", header=header, package=package(plan.api, plan.config))
    clients = client(plan.api, plan.config, roots, has_children, local)
    yield "_client.py", render("client.py.j2", header=header, client=clients)
    modules = tuple(page_modules(plan))
    for module in modules:
        yield f"pagination/{module.module}.py", render("pagination.py.j2", header=header, pagination=module)
    yield from _facade("pagination", header, page_facade(modules))
    yield "resources/__init__.py", f'{header}\n"""The resources of the API; each is loaded when first used."""\n'
    for item in plan.resources:
        view = resource(item, context(plan), has_children)
        yield f"{'/'.join(module_of(item))}.py", render("resource.py.j2", header=header, resource=view)
        if item.children:
            package_view = {"doc": view.doc, "imports": package_imports(item), "exports": view.exports}
            text = render("resource_package.py.j2", header=header, package=package_view)
            yield f"{'/'.join(module_of(item)[:-1])}/__init__.py", text
    yield from _webhooks(plan, header)


def _types(plan: Plan, header: str) -> Iterator[tuple[str, str]]:
    for place, module in type_modules(context(plan)):
        yield f"{'/'.join(place)}.py", render("types_module.py.j2", header=header, module=module)
    extra = {webhooks.NAME: webhooks.MODULE} if plan.has_webhooks else {}
    for facade in facades(plan.table, extra):
        yield from _facade("/".join(("types", *facade.package)), header, facade)


def _facade(path: str, header: str, facade: FacadeView) -> Iterator[tuple[str, str]]:
    values = {
        "header": header,
        "title": facade.title,
        "core": facade.core,
        "exports": facade.exports,
        "children": facade.children,
    }
    yield f"{path}/__init__.py", render("facade.py.j2", **values)
    yield f"{path}/__init__.pyi", render("facade.pyi.j2", **values)
