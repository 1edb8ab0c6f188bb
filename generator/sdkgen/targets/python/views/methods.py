"""Views of methods: signature, docstring and the one call of the client core."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sdkgen.plan.call import Argument, Call, Place
from sdkgen.targets.python.syntax.literals import quote
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.views.arguments import ArgumentView, arguments
from sdkgen.targets.python.views.docstrings import method_doc
from sdkgen.targets.python.views.options import OptionsView, options
from sdkgen.targets.python.views.results import ResultView, result
from sdkgen.targets.python.views.types import TypeContext


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One way to call a method that can stream, or that takes one of several sets of arguments."""

    parameters: tuple[str, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """One method, for the synchronous or the asynchronous class."""

    name: str
    define: str
    """`def` or `async def`."""
    parameters: tuple[str, ...]
    returns: str
    doc: str
    call: str
    """The call of the client core, ready to be returned."""
    options: OptionsView
    overloads: tuple[OverloadView, ...] = ()
    check: str | None = None
    """The call that refuses arguments that fit no overload."""
    deprecated: str | None = None
    overlooked: str = ""
    """See `overlooked`."""


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the methods of both classes have in common."""

    call: Call
    arguments: list[ArgumentView]
    options: OptionsView
    doc: str
    omit: str
    """What the marker of arguments that are not passed is called here."""


def methods(
    calls: Iterable[Call], context: TypeContext, scope: Scope, typing: Scope
) -> tuple[tuple[MethodView, ...], tuple[MethodView, ...]]:
    """Return the views of the methods of a resource: of its synchronous class, and of its asynchronous one.

    Args:
        calls: The operations.
        context: The types.
        scope: The module as it runs: what the results need.
        typing: The module as type checkers see it: what the arguments need.
    """
    shared: list[_Shared] = []
    synchronous: list[MethodView] = []
    for call in calls:
        shared.append(_shared(call, context, scope, typing))
        synchronous.append(_method(shared[-1], context, scope, typing, asynchronous=False))
    return tuple(synchronous), tuple(_method(item, context, scope, typing, asynchronous=True) for item in shared)


def _shared(call: Call, context: TypeContext, scope: Scope, typing: Scope) -> _Shared:
    given = arguments(call, context.api, context.table, typing)
    omit = ""
    if any(not argument.required for argument in given):
        scope.imports.core("Omit")
        omit = scope.core_helper("omit")
    return _Shared(call, given, options(call, scope, typing), method_doc(call, given), omit)


def _method(shared: _Shared, context: TypeContext, scope: Scope, typing: Scope, *, asynchronous: bool) -> MethodView:
    call = shared.call
    with scope.hiding(argument.name for argument in shared.arguments):
        found = result(call, context, scope, typing, asynchronous=asynchronous)
    annotation, overloads = _overloads(shared, found, scope, typing, asynchronous=asynchronous)
    waits = asynchronous and call.page is None
    deprecated = _deprecation(call)
    if deprecated:
        scope.core_helper("deprecated")
    return MethodView(
        name=call.method,
        define="async def" if waits else "def",
        parameters=_signature(shared),
        returns=annotation,
        doc=shared.doc,
        call=_expression(shared, found, waits=waits),
        options=shared.options,
        overloads=overloads,
        check=_check(call),
        deprecated=deprecated,
        overlooked=overlooked(call),
    )


def overlooked(call: Call) -> str:
    """Return what type checkers have to overlook where a method is wrapped."""
    found = (("reportDeprecated", _is_deprecated(call)), ("reportPrivateUsage", call.method.startswith("_")))
    return ", ".join(name for name, holds in found if holds)


def _is_deprecated(call: Call) -> bool:
    return call.renamed is not None or call.operation.deprecated


def _deprecation(call: Call) -> str | None:
    if not _is_deprecated(call):
        return None
    if call.renamed is not None:
        return quote(f"{call.dotted} is called {call.renamed.now} since {call.renamed.since}")
    return quote(call.operation.deprecation or f"{call.dotted} is deprecated by the API")


def _signature(shared: _Shared, switched: Mapping[str, str] = MappingProxyType({})) -> tuple[str, ...]:
    """Return the parameters of a method, `self` first; those that need not be passed default to `omit`.

    Args:
        shared: What both methods have in common.
        switched: Declarations of arguments that are written otherwise, by name.
    """
    first = shared.call.positional
    views = {item.wire_name: item for item in shared.arguments if item.argument in first}
    lead = [switched.get(item.name) or _parameter(views[item.wire_name], shared.omit) for item in first]
    rest = [item for item in shared.arguments if item.argument not in first]
    keywords = [switched.get(item.name) or _parameter(item, shared.omit) for item in rest]
    return ("self", *lead, *(["*"] if keywords else []), *keywords, shared.options.parameter)


def _parameter(argument: ArgumentView, omit: str) -> str:
    if argument.required:
        return f"{argument.name}: {argument.annotation}"
    return f"{argument.name}: {argument.annotation} | Omit = {omit}"


def _overloads(
    shared: _Shared, found: ResultView, scope: Scope, typing: Scope, *, asynchronous: bool
) -> tuple[str, tuple[OverloadView, ...]]:
    """Return what a method returns, and its overloads: for what it returns, and for each set of arguments it needs."""
    returns, asked = _asked(shared, found, typing, asynchronous=asynchronous)
    # Those of one kind stand together: where two overlap, the later one returns what the earlier one does, and more.
    needed = _needs(shared)
    ways = [({**needs, **switch}, kind) for switch, kind in asked for needs in needed]
    if len(ways) == 1:
        return returns, ()
    scope.helper("typing", "overload")
    return returns, tuple(OverloadView(_signature(shared, declared), kind) for declared, kind in ways)


def _asked(
    shared: _Shared, found: ResultView, typing: Scope, *, asynchronous: bool
) -> tuple[str, list[tuple[Mapping[str, str], str]]]:
    """Return what a method returns, and what it returns for each declaration of the argument that asks for events."""
    if found.chunk is None:
        return found.annotation, [({}, found.annotation)]
    stream = f"{typing.imports.core('AsyncStream' if asynchronous else 'Stream')}[{found.event}]"
    if shared.call.result.stream_only:
        return stream, [({}, stream)]
    name, either = _switch(shared).name, f"{found.annotation} | {stream}"
    typing.imports.typing("Literal")
    switched = _switched(shared, (found.annotation, stream, either))
    return either, [({name: f"{name}: {kind}"}, returns) for kind, returns in switched]


def _needs(shared: _Shared) -> list[Mapping[str, str]]:
    """Return the declarations of what each set of arguments needs; one that needs nothing more where there are none."""
    found: list[Mapping[str, str]] = []
    for needed in shared.call.alternatives or ((),):
        late = _late(shared.call.positional, needed)
        views = [item for item in shared.arguments if item.argument in needed and item.argument not in late]
        found.append({item.name: f"{item.name}: {item.annotation}" for item in views})
    return found


def _late(first: tuple[Argument, ...], needed: Collection[Argument]) -> tuple[Argument, ...]:
    """Return what follows an optional argument by position, and cannot be without a default."""
    start = (index for index, item in enumerate(first) if not item.required and item not in needed)
    return first[next(start, len(first)) :]


def _check(call: Call) -> str | None:
    """Return the call of the client core that refuses arguments with which no set is complete."""
    sets = call.alternatives
    if not sets or not all(sets):
        return None
    shown = (f"{{{', '.join(f'{quote(item.name)}: {item.name}' for item in needed)}}}" for needed in sets)
    return f"self._require({constant(call)}, {', '.join(shown)})"


def _switched(shared: _Shared, returns: tuple[str, str, str]) -> Iterator[tuple[str, str]]:
    """Yield what the argument that asks for events can be, each with what is returned: result, stream, or either."""
    switch, argument = shared.call.switch, _switch(shared)
    assert switch is not None
    for value in sorted(switch.values, key=lambda value: value is not switch.default):
        kinds = [f"Literal[{value}]"]
        if value is switch.default:
            kinds += ["None"] if switch.nullable else []
            kinds += [] if argument.required else [f"Omit = {shared.omit}"]
        yield " | ".join(kinds), returns[value]
    if switch.default not in switch.values and not argument.required:
        yield f"Omit = {shared.omit}", returns[switch.default]
    if len(switch.values) > 1:
        yield "bool", returns[2]


def _switch(shared: _Shared) -> ArgumentView:
    """Return the argument that asks for events."""
    switch = shared.call.switch
    assert switch is not None
    key = (switch.place, switch.wire_name)
    return next(item for item in shared.arguments if (item.place.value, item.wire_name) == key)


_KEYWORDS = {Place.PATH: "path", Place.QUERY: "query", Place.HEADER: "headers", Place.COOKIE: "cookies"}
"""What the client core calls the places of parameters."""


def constant(call: Call) -> str:
    """Return the name of the module constant that holds the facts of the operation."""
    # Two underscores in front would be another name inside a class.
    return f"_{call.method.upper().strip('_')}{'_' if call.method.startswith('_') else ''}"


def _expression(shared: _Shared, found: ResultView, *, waits: bool) -> str:
    call, arguments = shared.call, shared.arguments
    inputs = [
        f"{keyword}={{{entries}}}" for place, keyword in _KEYWORDS.items() if (entries := _entries(arguments, place))
    ]
    whole = next((argument for argument in arguments if argument.place is Place.WHOLE_BODY), None)
    if whole is not None:
        inputs.append(f"body={whole.name}")
    elif call.body is not None:
        inputs.append(f"body={{{_entries(arguments, Place.BODY)}}}")
    if found.chunk is not None and call.result.stream_only:
        head = f"self._stream({constant(call)}, {found.event_value}, {found.event_value}, stream=True"
    elif call.switch is not None:
        asked = _switch(shared).name
        asked += " is not False" if call.switch.default else " or False" if call.switch.nullable else ""
        head = f"self._stream({constant(call)}, {found.value}, {found.event_value}, stream={asked}"
    elif found.paged:
        head = f"self._page({constant(call)}, {found.value}"
    else:
        head = f"self._call({constant(call)}, {found.value}"
    return f"{'await ' if waits else ''}{', '.join([head, *inputs, f'options={shared.options.value}'])})"


def _entries(arguments: list[ArgumentView], place: Place) -> str:
    return ", ".join(
        f"{quote(argument.wire_name)}: {argument.name}" for argument in arguments if argument.place is place
    )
