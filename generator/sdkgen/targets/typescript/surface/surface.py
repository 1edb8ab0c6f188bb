"""What callers of an SDK can write, read off its plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.design.model import SdkConfig
from sdkgen.model import ir
from sdkgen.model.traverse import Direction
from sdkgen.plan.call import Call, Place
from sdkgen.plan.plan import WEBHOOKS
from sdkgen.targets.surface.surface import Method, Parameter, Surface
from sdkgen.targets.typescript.files import package_name
from sdkgen.targets.typescript.layout.places import CLIENT
from sdkgen.targets.typescript.surface.annotations import Written, canonical
from sdkgen.targets.typescript.surface.types import types_of
from sdkgen.targets.typescript.surface.words import TypeScriptWords
from sdkgen.targets.typescript.syntax.annotate import Annotator
from sdkgen.targets.typescript.syntax.identifiers import member
from sdkgen.targets.typescript.syntax.literals import quote
from sdkgen.targets.typescript.syntax.scope import Scope
from sdkgen.targets.typescript.views.client import client_name, option_type
from sdkgen.targets.typescript.views.methods import needs_body, raw_body, result_of
from sdkgen.targets.typescript.views.pages import pages
from sdkgen.targets.typescript.views.resources import class_key
from sdkgen.targets.typescript.views.signatures import Member
from sdkgen.targets.typescript.views.types import Context
from sdkgen.targets.typescript.views.webhooks import NAME

_BODY = "body"


def surface(context: Context) -> Surface:
    """Return the surface of an SDK."""
    plan, layout = context.plan, context.layout
    scope = canonical(layout)
    renamed = [call for item in plan.resources for call in item.retired.renamed]
    now = {call.dotted: _path(call, context) for call in plan.calls}
    found = [_method(call, context, scope, now) for call in (*plan.calls, *renamed)]
    methods = {item.call: item for item in found}
    methods.update((item.call, item) for item in _webhooks(context))
    view = pages(context, scope)
    own = {call.page.own_class: call.page.scheme_class for call in plan.calls if call.page and call.page.own_class}
    return Surface(
        methods=methods,
        types=types_of(context, scope),
        renamed={},
        others={},
        classes={".".join(path): f"{'/'.join(layout.files[path])}.{name}" for path, name in layout.classes.items()},
        pages={
            page.name: {
                field.name: Written(field.type if field.required else f"{field.type} | undefined")
                for field in page.fields
            }
            for page in view.pages
        },
        page_bases=own,
        client=dict(_client(plan.config)),
        environment=frozenset(_environment(plan.config)),
        names={"package": package_name(plan.config), "client": client_name(plan.config)},
        words=TypeScriptWords(),
    )


def _path(call: Call, context: Context) -> str:
    return ".".join((*class_key(call.resource, context), context.layout.members[call.resource][call.method]))


def _method(call: Call, context: Context, scope: Scope, now: Mapping[str, str]) -> Method:
    returns = result_of(call, context, scope)
    parameters = {item.name: item for item in _parameters(call, context, scope)}
    found = context.signatures[call.key]
    before = (found.positional is not None) + found.raw + bool(found.bag)
    return Method(
        call=_path(call, context),
        resource=".".join(call.resource),
        operation=call.operation.id,
        parameters=parameters,
        returns=Written(returns.text if returns.stream is None else f"{returns.text} | {returns.stream}"),
        at=call.operation.at,
        alias_of=now.get(call.renamed.now, call.renamed.now) if call.renamed is not None else None,
        options=before,
    )


def _parameters(call: Call, context: Context, scope: Scope) -> Iterator[Parameter]:
    found = context.signatures[call.key]
    writer = Annotator(context.plan.api, context.layout, scope, Direction.REQUEST)
    if found.positional is not None:
        name, argument = found.positional
        key = argument.place.value, argument.wire_name
        type = Written(writer.annotation(argument.type))
        yield Parameter(name, key, True, True, type, argument.at, named=False)
    if found.raw and call.body is not None:
        key = Place.WHOLE_BODY.value, ""
        needed = needs_body(call, found)
        yield Parameter(_BODY, key, True, needed, Written(raw_body(call, scope)), call.body.content.at, named=False)
    places = {(item.place, item.wire_name): item.at for item in call.arguments}
    fields = call.body.fields if call.body is not None else None
    for item in found.bag:
        owner = fields.id if fields is not None and item.place is Place.BODY else None
        yield _member(item, writer, places.get((item.place, item.wire_name), call.operation.at), owner)


def _member(item: Member, writer: Annotator, at: str, owner: ir.TypeId | None) -> Parameter:
    text = writer.annotation(item.type) if item.text is None else item.text
    return Parameter(item.name, (item.place.value, item.wire_name), False, item.required, Written(text), at, owner)


def _webhooks(context: Context) -> Iterator[Method]:
    plan = context.plan
    if plan.has_webhooks:
        owner = ".".join((context.layout.members[CLIENT][WEBHOOKS[0]],))
        event = ".".join((context.layout.classes[WEBHOOKS], NAME))
        if plan.config.webhooks is not None:
            yield Method(f"{owner}.unwrap", "webhooks", None, {}, Written(f"Promise<{event}>"), None)
        yield Method(f"{owner}.unsafeUnwrap", "webhooks", None, {}, Written(event), None)


def _client(config: SdkConfig) -> Iterator[tuple[str, Written]]:
    for option in config.client_opts:
        yield member(option.name), Written(option_type(option))
    if len(config.environments) > 1:
        yield "environment", Written(" | ".join([*map(quote, config.environments), "null"]))


def _environment(config: SdkConfig) -> Iterator[str]:
    for name in ("BASE_URL", "CUSTOM_HEADERS", "LOG"):
        yield f"{config.env_prefix}_{name}"
    for option in config.client_opts:
        if option.read_env:
            yield option.read_env
