"""Views of methods: signature, docstring and the one call of the client core."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
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

    @property
    def overlooked(self) -> str:
        """What type checkers have to overlook where the method is wrapped."""
        found = (("reportDeprecated", self.deprecated), ("reportPrivateUsage", self.name.startswith("_")))
        return ", ".join(name for name, holds in found if holds)


@dataclass(frozen=True, slots=True)
class _Flavour:
    asynchronous: bool
    omit: str = "omit"
    """What the marker of arguments that are not passed is called here."""

    @property
    def stream(self) -> str:
        return "AsyncStream" if self.asynchronous else "Stream"


def method(call: Call, context: TypeContext, scope: Scope, typing: Scope, *, asynchronous: bool) -> MethodView:
    """Return the view of one method of one of the two classes of a resource.

    Args:
        call: The operation.
        context: The types.
        scope: The module as it runs: what the result needs.
        typing: The module as type checkers see it: what the arguments need.
        asynchronous: Which of the two classes.
    """
    flavour = _Flavour(asynchronous)
    given = arguments(call, context.api, context.table, typing)
    with scope.hiding(argument.name for argument in given):
        found = result(call, context, scope, typing, asynchronous=asynchronous)
    taken = options(call, scope, typing)
    if any(not argument.required for argument in given):
        scope.imports.core("Omit")
        flavour = _Flavour(asynchronous, scope.core_helper("omit"))
    annotation, overloads = _overloads(call, given, found, (scope, typing), flavour, taken)
    waits = asynchronous and call.page is None
    deprecated = _deprecation(call)
    if deprecated:
        scope.core_helper("deprecated")
    return MethodView(
        name=call.method,
        define="async def" if waits else "def",
        parameters=signature(call, given, taken, flavour.omit),
        returns=annotation,
        doc=method_doc(call, given),
        call=_expression(call, given, found, taken, waits=waits),
        options=taken,
        overloads=overloads,
        check=_check(call),
        deprecated=deprecated,
    )


def _deprecation(call: Call) -> str | None:
    if call.renamed is not None:
        return quote(f"{call.dotted} is called {call.renamed.now} since {call.renamed.since}")
    if not call.operation.deprecated:
        return None
    return quote(call.operation.deprecation or f"{call.dotted} is deprecated by the API")


def signature(
    call: Call,
    arguments: list[ArgumentView],
    options: OptionsView,
    omit: str = "omit",
    switched: Mapping[str, str] = MappingProxyType({}),
) -> tuple[str, ...]:
    """Return the parameters of a method, `self` first; those that need not be passed default to `omit`.

    Args:
        call: The call.
        arguments: Its arguments.
        options: How it takes its options.
        omit: What the marker of arguments that are not passed is called here.
        switched: Declarations of arguments that are written otherwise, by name.
    """
    first = call.positional
    views = {item.wire_name: item for item in arguments if item.argument in first}
    lead = [switched.get(item.name) or _parameter(views[item.wire_name], omit) for item in first]
    rest = [item for item in arguments if item.argument not in first]
    keywords = [switched.get(item.name) or _parameter(item, omit) for item in rest]
    return ("self", *lead, *(["*"] if keywords else []), *keywords, options.parameter)


def _parameter(argument: ArgumentView, omit: str) -> str:
    if argument.required:
        return f"{argument.name}: {argument.annotation}"
    return f"{argument.name}: {argument.annotation} | Omit = {omit}"


def _overloads(
    call: Call,
    arguments: list[ArgumentView],
    found: ResultView,
    scopes: tuple[Scope, Scope],
    flavour: _Flavour,
    options: OptionsView,
) -> tuple[str, tuple[OverloadView, ...]]:
    """Return what a method returns, and its overloads: for what it returns, and for each set of arguments it needs."""
    returns, asked = _asked(call, arguments, found, scopes[1], flavour)
    # Those of one kind stand together: where two overlap, the later one returns what the earlier one does, and more.
    needed = _needs(call, arguments)
    ways = [({**needs, **switch}, kind) for switch, kind in asked for needs in needed]
    if len(ways) == 1:
        return returns, ()
    scopes[0].helper("typing", "overload")
    return returns, tuple(
        OverloadView(signature(call, arguments, options, flavour.omit, declared), kind) for declared, kind in ways
    )


def _asked(
    call: Call, arguments: list[ArgumentView], found: ResultView, typing: Scope, flavour: _Flavour
) -> tuple[str, list[tuple[Mapping[str, str], str]]]:
    """Return what a method returns, and what it returns for each declaration of the argument that asks for events."""
    if found.chunk is None:
        return found.annotation, [({}, found.annotation)]
    stream = f"{typing.imports.core(flavour.stream)}[{found.event}]"
    if call.result.stream_only:
        return stream, [({}, stream)]
    name, either = _switch(call, arguments).name, f"{found.annotation} | {stream}"
    typing.imports.typing("Literal")
    switched = _switched(call, arguments, (found.annotation, stream, either), flavour)
    return either, [({name: f"{name}: {kind}"}, returns) for kind, returns in switched]


def _needs(call: Call, arguments: list[ArgumentView]) -> list[Mapping[str, str]]:
    """Return the declarations of what each set of arguments needs; one that needs nothing more where there are none."""
    found: list[Mapping[str, str]] = []
    for needed in call.alternatives or ((),):
        late = _late(call.positional, needed)
        views = [item for item in arguments if item.argument in needed and item.argument not in late]
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


def _switched(
    call: Call, arguments: list[ArgumentView], returns: tuple[str, str, str], flavour: _Flavour
) -> Iterator[tuple[str, str]]:
    """Yield what the argument that asks for events can be, each with what is returned: result, stream, or either."""
    switch, argument = call.switch, _switch(call, arguments)
    assert switch is not None
    for value in sorted(switch.values, key=lambda value: value is not switch.default):
        kinds = [f"Literal[{value}]"]
        if value is switch.default:
            kinds += ["None"] if switch.nullable else []
            kinds += [] if argument.required else [f"Omit = {flavour.omit}"]
        yield " | ".join(kinds), returns[value]
    if switch.default not in switch.values and not argument.required:
        yield f"Omit = {flavour.omit}", returns[switch.default]
    if len(switch.values) > 1:
        yield "bool", returns[2]


def _switch(call: Call, arguments: list[ArgumentView]) -> ArgumentView:
    """Return the argument that asks for events."""
    assert call.switch is not None
    key = (call.switch.place, call.switch.wire_name)
    return next(item for item in arguments if (item.place.value, item.wire_name) == key)


_KEYWORDS = {Place.PATH: "path", Place.QUERY: "query", Place.HEADER: "headers", Place.COOKIE: "cookies"}
"""What the client core calls the places of parameters."""


def constant(call: Call) -> str:
    """Return the name of the module constant that holds the facts of the operation."""
    # Two underscores in front would be another name inside a class.
    return f"_{call.method.upper().strip('_')}{'_' if call.method.startswith('_') else ''}"


def _expression(
    call: Call, arguments: list[ArgumentView], found: ResultView, options: OptionsView, *, waits: bool
) -> str:
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
        asked = _switch(call, arguments).name
        asked += " is not False" if call.switch.default else " or False" if call.switch.nullable else ""
        head = f"self._stream({constant(call)}, {found.value}, {found.event_value}, stream={asked}"
    elif found.paged:
        head = f"self._page({constant(call)}, {found.value}"
    else:
        head = f"self._call({constant(call)}, {found.value}"
    return f"{'await ' if waits else ''}{', '.join([head, *inputs, f'options={options.value}'])})"


def _entries(arguments: list[ArgumentView], place: Place) -> str:
    return ", ".join(
        f"{quote(argument.wire_name)}: {argument.name}" for argument in arguments if argument.place is place
    )
