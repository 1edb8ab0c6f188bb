"""Views of methods: one statement each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import Direction
from sdkgen.plan.call import Call, Place
from sdkgen.targets.typescript.layout.places import PAGES
from sdkgen.targets.typescript.syntax.annotate import Annotator, union
from sdkgen.targets.typescript.syntax.literals import comment, first_paragraph, key, object_of, quote
from sdkgen.targets.typescript.syntax.scope import Scope
from sdkgen.targets.typescript.views.signatures import RAW, Signature, sends_text
from sdkgen.targets.typescript.views.specs import spec
from sdkgen.targets.typescript.views.types import Context

_RESPONSE = "globalThis.Response"


@dataclass(frozen=True, slots=True)
class MethodView:
    """One method."""

    doc: str
    overloads: tuple[str, ...]
    """Declarations before the one that is implemented, each with its documentation."""
    declaration: str
    """Name, arguments and result."""
    statement: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a call returns."""

    text: str
    """What is returned, as the client core's promise."""
    value: str = ""
    """What that resolves to, where callers choose a stream instead."""
    event: str = ""
    """What an event of that stream is."""
    page: str | None = None
    """The class of its pages, as a value."""
    stream: str | None = None
    """The promise of a stream, where callers choose between both."""
    stream_only: bool = False


def method(call: Call, context: Context, scope: Scope) -> MethodView:
    """Return the view of a method."""
    found = context.signatures[call.key]
    name = key(context.layout.members[call.resource][call.method])
    result = result_of(call, context, scope)
    doc = _doc(call)
    arguments = list(_arguments(call, found, context, scope))
    options = f"options?: {scope.core('types', 'RequestOptions')}"
    statement = _statement(call, found, context, result)
    both = result.text if result.stream is None else f"{result.text} | {result.stream}"
    declaration = f"{name}({', '.join([*arguments, options])}): {both}"
    if result.stream is None:
        return MethodView(doc, (), declaration, statement)
    first, *others = _overloads(call, found, context, scope, name, result)
    again = comment(None, 2, deprecated=call.operation.deprecated)
    return MethodView(doc, (first, *(f"{again}{other}" for other in others)), declaration, statement)


def _arguments(
    call: Call, found: Signature, context: Context, scope: Scope, extra: str = "", *, needed: bool = False
) -> Iterator[str]:
    annotator = Annotator(context.plan.api, context.layout, scope, Direction.REQUEST)
    if found.positional is not None:
        name, argument = found.positional
        yield f"{name}: {annotator.annotation(argument.type)}"
    if found.raw and call.body is not None:
        text = raw_body(call, scope)
        yield f"body: {text}" if needs_body(call, found) else f"body?: {text} | null"
    if found.bag:
        params = scope.type(context.layout.params[call.key])
        text = f"{params} & {extra}" if extra else params
        yield f"{found.bag_name}: {text}" if found.required or needed else f"{found.bag_name}?: {text} | null"


def raw_body(call: Call, scope: Scope) -> str:
    """Return the type of a body that is sent as it is."""
    return "string" if sends_text(call) else f"{RAW} | {scope.core('uploads', 'Uploadable')}"


def needs_body(call: Call, found: Signature) -> bool:
    """Tell whether a body that is sent as it is has to be passed."""
    return found.required or (call.body is not None and call.body.required)


def _overloads(
    call: Call, found: Signature, context: Context, scope: Scope, name: str, result: Result
) -> Iterator[str]:
    """Yield the ways to call a method whose caller chooses between a result and a stream of events."""
    switch, options = call.switch, scope.core("types", "RequestOptions")
    assert switch is not None
    assert result.stream is not None
    member = switch_member(call, found)
    if member is None:
        plain = list(_arguments(call, found, context, scope))
        needed = [each.replace("?:", ":", 1) for each in plain]
        yield f"{name}({', '.join([*plain, f'options?: {options} & {{ stream?: false }}'])}): {result.text}"
        yield f"{name}({', '.join([*needed, f'options: {options} & {{ stream: true }}'])}): {result.stream}"
    else:
        usual = {True: result.stream, False: result.text}
        for asked in (switch.default, not switch.default):
            mark, none = ("?", " | null") if asked is switch.default else ("", "")
            extra = f"{{ {key(member)}{mark}: {str(asked).lower()}{none} }}"
            arguments = list(_arguments(call, found, context, scope, extra, needed=not mark))
            yield f"{name}({', '.join([*arguments, f'options?: {options}'])}): {usual[asked]}"
    arguments = list(_arguments(call, found, context, scope))
    yield f"{name}({', '.join([*arguments, f'options?: {options}'])}): {result.text} | {result.stream}"


def switch_member(call: Call, found: Signature) -> str | None:
    """Return the member of its object by which callers choose a stream; None where an option says so."""
    switch = call.switch
    if switch is None or switch.place == Place.STREAM:
        return None
    place = Place(switch.place)
    return next((item.name for item in found.bag if item.place is place and item.wire_name == switch.wire_name), None)


def _statement(call: Call, found: Signature, context: Context, result: Result) -> str:
    operation = quote(f"{call.operation.method.upper()} {call.operation.path}")
    said = spec(call, found, context.plan)
    path = _path(found, context)
    given = found.bag_name if found.bag else "undefined"
    if found.raw:
        given = f"{{ ...{given}, {key(found.whole or 'body')}: body }}" if found.bag else f"{{ {found.whole}: body }}"
    rest = [path, given, "options", *([said] if said is not None else [])]
    if result.page is not None:
        return f"return this._page({', '.join([operation, result.page, *rest])});"
    sent = ", ".join([operation, *rest])
    if result.stream is None and call.result.unwrap is not None:
        held = f"{{ {key(call.result.unwrap)}: {result.value} }}"
        part = f"answer?.[{quote(call.result.unwrap)}]"
        return f"return this._call<{held}>({sent})._thenUnwrap((answer) => {part});"
    if result.stream is None:
        return f"return this.{'_stream' if result.stream_only else '_call'}({sent});"
    asked = _asked(call, found, switch_member(call, found))
    return f"return {asked} ? this._stream<{result.event}>({sent}) : this._call<{result.value}>({sent});"


def _asked(call: Call, found: Signature, member: str | None) -> str:
    """Return the condition under which a call streams."""
    if member is None:
        return "options?.stream"
    optional = "" if found.required else "?"
    value = f"{found.bag_name}{optional}.{member}"
    if key(member) != member:
        value = f"{found.bag_name}{optional and '?.'}[{quote(member)}]"
    return f"{value} !== false" if call.switch is not None and call.switch.default else value


def _path(found: Signature, context: Context) -> str:
    """Return what fills the path: a text or number, or anything else by its name."""
    if found.positional is None:
        return "undefined"
    name, argument = found.positional
    return name if _is_text(context.plan.api, argument.type) else object_of([(argument.wire_name, name)])


def _is_text(api: ir.Api, ref: ir.TypeRef) -> bool:
    match alias_target(api, ref):
        case ir.Scalar(kind):
            return kind not in {ir.ScalarKind.BOOLEAN, ir.ScalarKind.NULL, ir.ScalarKind.BYTES}
        case ir.Choice(values):
            return not any(isinstance(value, bool) for value in values)
        case ir.UnionOf(variants):
            return all(_is_text(api, variant) for variant in variants)
        case _:
            return False


def result_of(call: Call, context: Context, scope: Scope) -> Result:
    """Return what a call returns."""
    annotator = Annotator(context.plan.api, context.layout, scope, Direction.RESPONSE)
    if call.page is not None:
        item = _first(call, context, annotator, call.page.item)
        page = f"{scope.named(PAGES, call.page.class_name, value=True)}<{item}>"
        return Result(f"{scope.core('pagination', 'PagePromise')}<{page}, {item}>", page=page)
    promise = scope.core("api-promise", "APIPromise")
    stream, event = None, ""
    if call.result.stream is not None:
        event = annotator.annotation(call.result.stream)
        stream = f"{promise}<{scope.core('streaming', 'Stream')}<{event}>>"
        if call.result.stream_only:
            return Result(stream, stream_only=True)
    value = _type(call, context, annotator)
    return Result(f"{promise}<{value}>", value, event, stream=stream)


def _first(call: Call, context: Context, annotator: Annotator, ref: ir.TypeRef) -> str:
    place = context.layout.results.get(call.key)
    return annotator.named(annotator.scope.type(place), ref) if place is not None else annotator.annotation(ref)


def _type(call: Call, context: Context, annotator: Annotator) -> str:
    api, result = context.plan.api, call.result
    if any(isinstance(alias_target(api, ref), ir.Anything) for ref in result.json):
        return "unknown"
    found = [
        annotator.annotation(ref) if position else _first(call, context, annotator, ref)
        for position, ref in enumerate(result.json)
    ]
    found += ["string"] if result.text else []
    found += [_RESPONSE] if result.binary else []
    found += ["void" if not found else "undefined"] if result.empty else []
    return union(found) if found else "void"


def _doc(call: Call) -> str:
    operation = call.operation
    plain = f"{call.method.strip('_').replace('_', ' ').capitalize()}."
    summary = first_paragraph(operation.summary or operation.doc or plain)
    sections = [summary if summary.endswith((".", "!", "?", ":")) else f"{summary}."]
    if operation.doc and operation.summary and operation.doc.strip() != operation.summary.strip():
        sections.append(operation.doc.strip())
    elif operation.doc and "\n\n" in operation.doc.strip():
        sections.append(operation.doc.strip().split("\n\n", 1)[1])
    sections.append(f"`{operation.method.upper()} {operation.path}`")
    deprecated: bool | str = operation.deprecation or operation.deprecated
    if call.renamed is not None:
        deprecated = f"Called `{call.renamed.now}` since {call.renamed.since}."
    return comment("\n\n".join(sections), 2, deprecated=deprecated)
