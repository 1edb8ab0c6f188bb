"""The static facts of an operation as a constructor call of the client core's `Operation`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.model import ir
from sdkgen.model.contract import BodyKind, server_of
from sdkgen.model.media import essence
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import parts, visible
from sdkgen.plan.call import Call, Place
from sdkgen.plan.options import OPTIONS
from sdkgen.plan.styles import parameter_style
from sdkgen.plan.types import Direction
from sdkgen.targets.python.syntax.literals import quote, tuple_of
from sdkgen.targets.python.views.credentials import alternatives
from sdkgen.targets.python.views.file_paths import Files
from sdkgen.targets.python.views.types import TypeContext
from sdkgen.targets.python.views.variants import Untold
from sdkgen.targets.python.views.wire_names import Shapes


def facts(call: Call, context: TypeContext) -> tuple[str, frozenset[str]]:
    """Return the `Operation(...)` source and the names it needs from the client core."""
    arguments = [
        f"id={quote(call.renamed.now if call.renamed is not None else call.dotted)}",
        f"method={quote(call.operation.method.upper())}",
        f"path={quote(call.operation.path)}",
    ]
    paths = {item.wire_name: item.name for item in call.arguments if item.place is Place.PATH}
    if renamed := {wire_name: name for wire_name, name in paths.items() if name != wire_name}:
        arguments.append(f"path_arguments={_names(renamed)}")
    shapes, used = Shapes(context), {"Operation"}
    arguments += [*_styles(call, context, used), *_body(call, context, used)]
    arguments += [*_shapes(call, shapes), *_server(call, context)]
    if call.result.accept != "application/json":
        arguments.append(f"accept={quote(call.result.accept)}")
    if call.idempotency_header:
        arguments.append(f"idempotency_header={quote(call.idempotency_header)}")
    if call.idempotency_property:
        arguments.append(f"idempotency_property={quote(call.idempotency_property)}")
    if call.result.unwrap is not None:
        arguments.append(f"unwrap={quote(call.result.unwrap)}")
    limits = call.operation.limits
    for name, value in (
        ("repeatable", limits.repeatable),
        ("timeout", limits.timeout),
        ("max_retries", limits.max_retries),
    ):
        if value is not None:
            arguments.append(f"{name}={value!r}")
    if options := {name: option for option, name in call.option_names.items() if option in OPTIONS}:
        arguments.append(f"option_names={_names(options)}")
    if shapes.has_variants:
        used.add("OneOf")
    return f"Operation({', '.join(arguments)})", frozenset(used)


def _names(names: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{quote(key)}: {quote(name)}" for key, name in names.items()) + "}"


def _styles(call: Call, context: TypeContext, used: set[str]) -> Iterator[str]:
    for location, option in (
        (ir.Location.PATH, "path_styles"),
        (ir.Location.QUERY, "query_styles"),
        (ir.Location.HEADER, "header_styles"),
        (ir.Location.COOKIE, "cookie_styles"),
    ):
        entries = [
            f"{quote(parameter.wire_name)}: {style}"
            for parameter in call.operation.parameters
            if parameter.location is location and (style := _style(parameter, context)) is not None
        ]
        if entries:
            used.add("Style")
            yield f"{option}={{{', '.join(entries)}}}"


def _style(parameter: ir.Parameter, context: TypeContext) -> str | None:
    found = parameter_style(parameter, context.api, context.query)
    if found is None:
        return None
    if found.name is None:
        return f"Style(content_type={quote(found.content_type or '')})"
    options = [quote(found.name)]
    if found.explode:
        options.append("explode=True")
    if found.allow_reserved:
        options.append("allow_reserved=True")
    return f"Style({', '.join(options)})"


def _body(call: Call, context: TypeContext, used: set[str]) -> Iterator[str]:
    body = call.body
    if body is None:
        return
    plain = essence(body.content.media_type)
    if "*" in plain:
        plain = "application/octet-stream" if body.kind is BodyKind.RAW else "application/json"
    yield f"body={quote(plain)}"
    if body.upload is not None:
        yield f"upload={quote(essence(body.upload.media_type))}"
    parts = (body.upload or body.content).encoding
    encodings = [f"{quote(name)}: {part}" for name, encoding in parts if (part := _part(encoding, used))]
    if encodings:
        yield f"body_styles={{{', '.join(encodings)}}}"
    if body.kind is BodyKind.MULTIPART or body.upload is not None:
        files = [quote(name) for name in _files(call, context)]
        if files:
            yield f"files={tuple_of(files)}"


def _part(encoding: ir.PartEncoding, used: set[str]) -> str | None:
    options: list[str] = []
    if encoding.content_type and "," not in encoding.content_type and "*" not in encoding.content_type:
        options.append(f"content_type={quote(encoding.content_type)}")
    if encoding.style or encoding.explode is not None:
        style = encoding.style or "form"
        explode = encoding.explode if encoding.explode is not None else style == "form"
        options.append(f"style=Style({quote(style)}{', explode=True' if explode else ''})")
        used.add("Style")
    if not options:
        return None
    used.add("PartStyle")
    return f"PartStyle({', '.join(options)})"


def _files(call: Call, context: TypeContext) -> Iterator[str]:
    if call.body is None:
        return
    fields = (
        call.body.fields.fields if call.body.fields is not None else _variant_fields(call.body.content.type, context)
    )
    files = Files(context)
    found = (path for field in visible(fields, Direction.REQUEST) for path in files.paths(field.type, field.wire_name))
    yield from dict.fromkeys(found)


def _variant_fields(ref: ir.TypeRef, context: TypeContext) -> tuple[ir.Field, ...]:
    target = alias_target(context.api, ref)
    if isinstance(target, ir.Named):
        found = context.api.types[target.id]
        return found.fields if isinstance(found, ir.ObjectDef) else ()
    return tuple(field for part in parts(target) for field in _variant_fields(part, context))


def untold(call: Call, context: TypeContext) -> Iterator[Untold]:
    """Yield names inside the arguments of a call that nothing makes one property or another."""
    shapes = Shapes(context)
    for _ in _shapes(call, shapes):
        pass
    yield from shapes.untold


def _shapes(call: Call, shapes: Shapes) -> Iterator[str]:
    body = call.body
    if body is not None and body.fields is None and shapes.renames([body.content.type]):
        if shape := shapes.whole(body.content.type):
            yield f"shape={shape}"
    elif body is not None and body.fields is not None:
        members = [(field.wire_name, field.type) for field in visible(body.fields.fields, Direction.REQUEST)]
        if shape := _top(shapes, members):
            yield f"shape={shape}"
    elsewhere: list[str] = []
    for location in ir.Location:
        members = [(each.wire_name, each.type) for each in call.operation.parameters if each.location is location]
        shape = _top(shapes, members)
        if shape and location is ir.Location.QUERY:
            yield f"query_shape={shape}"
        elif shape:
            elsewhere.append(f"{quote(location.value)}: {shape}")
    if elsewhere:
        yield f"parameter_shapes={{{', '.join(elsewhere)}}}"
    if shapes.named:
        yield f"shapes={{{', '.join(f'{quote(name)}: {shape}' for name, shape in shapes.named.items())}}}"


def _top(shapes: Shapes, fields: list[tuple[str, ir.TypeRef]]) -> str | None:
    if not shapes.renames(type for _, type in fields):
        return None
    entries = [f"{quote(name)}: ({quote(name)}, {shape})" for name, type in fields if (shape := shapes.value(type))]
    return f"{{{', '.join(entries)}}}" if entries else None


def _server(call: Call, context: TypeContext) -> Iterator[str]:
    operation, api = call.operation, context.api
    if operation.security is not None and operation.security != api.security:
        yield f"security={alternatives(operation.security)}"
    if url := server_of(api, operation):
        yield f"server={quote(url)}"
