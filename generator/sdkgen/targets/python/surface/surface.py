"""What callers of an SDK can write, read off its plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkgen.design.model import SdkConfig
from sdkgen.plan.call import Call, Place
from sdkgen.plan.plan import Plan
from sdkgen.targets.python.surface.annotations import Written, canonical
from sdkgen.targets.python.surface.types import shown_as, types_of
from sdkgen.targets.python.surface.words import PythonWords
from sdkgen.targets.python.syntax.type_expr import (
    STR,
    Builtin,
    Core,
    Generic,
    Typing,
    literal_of,
    optional,
    union,
)
from sdkgen.targets.python.views.arguments import ArgumentView, arguments
from sdkgen.targets.python.views.client import environment_names, option_type
from sdkgen.targets.python.views.pages import page_modules
from sdkgen.targets.python.views.resources import class_name, module_of
from sdkgen.targets.python.views.results import result
from sdkgen.targets.python.views.types import context
from sdkgen.targets.python.views.webhooks import signer
from sdkgen.targets.surface.annotations import OPEN
from sdkgen.targets.surface.surface import Method, Parameter, Surface, Type


def surface(plan: Plan) -> Surface:
    """Return the surface of a plan."""
    config = plan.config
    calls = [*plan.calls, *(call for item in plan.owners for call in item.retired.renamed)]
    methods = {call.dotted: _method(call, plan) for call in calls}
    for item in plan.owners:
        for gone in item.retired.removed:
            call = ".".join((*gone.resource, gone.method))
            methods[call] = Method(
                call, ".".join(gone.resource), None, {}, Written(Typing("NoReturn")), None, removed=True
            )
    methods.update(_webhooks(plan))
    types = types_of(plan)
    return Surface(
        methods=methods,
        types=types,
        renamed={
            ".".join(("types", *module.package, module.module, item.name)): f"types.{item.now.path}"
            for module in plan.table.modules
            for item in module.others
        },
        others=dict(_others(plan, types)),
        classes={
            ".".join(item.path): ".".join((*module_of(item), class_name(item.path, item.casings)))
            for item in plan.resources
        },
        pages=dict(_pages(plan)),
        page_bases={
            f"pagination.Sync{page.own_class}": f"pagination.Sync{page.scheme_class}"
            for call in plan.calls
            if (page := call.page) is not None and page.own_class is not None
        },
        client=dict(_client(plan)),
        environment=frozenset(_environment(config)),
        names={"package": config.package, "distribution": config.project, "client": config.client_name},
        words=PythonWords(),
    )


def _others(plan: Plan, types: Mapping[str, Type]) -> Iterator[tuple[str, Type]]:
    for module in plan.table.modules:
        for item in module.others:
            found = types.get(f"types.{item.now.path}")
            if found is not None and not item.since:
                path = ".".join(("types", *module.package, module.module, item.name))
                yield path, replace(found, path=path, shown=shown_as(path, exported=item.exported))


def _method(call: Call, plan: Plan) -> Method:
    scope = canonical()
    found = result(call, context(plan), scope, scope, asynchronous=False)
    returns = [found.type] if found.type is not None else []
    if found.chunk is not None:
        returns.append(Generic(Core("Stream"), (found.chunk,)))
    return Method(
        call=call.dotted,
        resource=".".join(call.resource),
        operation=call.operation.id,
        parameters={item.name: _parameter(item, call) for item in arguments(call, plan.api, plan.table, scope)},
        returns=Written(union(returns)),
        at=call.operation.at,
        alias_of=call.renamed.now if call.renamed is not None else None,
    )


def _parameter(item: ArgumentView, call: Call) -> Parameter:
    fields = call.body.fields if call.body is not None and item.place is Place.BODY else None
    return Parameter(
        item.name,
        (item.place.value, item.wire_name),
        item.argument in call.positional,
        item.required,
        Written(item.type),
        item.argument.at,
        fields.id if fields is not None else None,
    )


def _webhooks(plan: Plan) -> Iterator[tuple[str, Method]]:
    if plan.has_webhooks:
        for name in ("unwrap", "unsafe_unwrap") if plan.config.webhooks is not None else ("unsafe_unwrap",):
            call = f"webhooks.{name}"
            yield call, Method(call, "webhooks", None, {}, Written(Core(OPEN)), None)
        if plan.config.webhooks is not None:
            call = f"webhooks.{signer(plan.calls)}"
            yield call, Method(call, "webhooks", None, {}, Written(Generic(Builtin("dict"), (STR, STR))), None)


def _pages(plan: Plan) -> Iterator[tuple[str, Mapping[str, Written]]]:
    found: dict[str, Mapping[str, Written]] = {}
    for view in page_modules(plan):
        for model in view.models:
            found[model.name] = {field.name: Written(field.type) for field in model.fields}
        for item in view.classes:
            own = {field.name: Written(field.type) for field in item.fields}
            found[f"Sync{item.name}"] = {**found.get(item.bases[0][1], {}), **own}
    yield from ((f"pagination.{name}", fields) for name, fields in found.items())


def _client(plan: Plan) -> Iterator[tuple[str, Written]]:
    for option in plan.config.client_opts:
        yield option.name, Written(option_type(option))
    if environments := environment_names(plan.config):
        yield "environment", Written(optional(literal_of(environments)))


def _environment(config: SdkConfig) -> Iterator[str]:
    for name in ("BASE_URL", "CUSTOM_HEADERS", "LOG"):
        yield f"{config.env_prefix}_{name}"
    for option in config.client_opts:
        if option.read_env:
            yield option.read_env
