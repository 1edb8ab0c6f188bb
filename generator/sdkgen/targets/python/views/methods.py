"""Views of methods: signature, docstring and the one call of the client core."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sdkgen.plan.call import Call
from sdkgen.targets.python.syntax.literals import quote
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.views.arguments import BODY, WHOLE_BODY, Argument, positional
from sdkgen.targets.python.views.docstrings import method_doc
from sdkgen.targets.python.views.results import ResultView, result
from sdkgen.targets.python.views.types import TypeContext


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One overload of a method that can stream."""

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
    overloads: tuple[OverloadView, ...] = ()
    deprecated: str | None = None


_OPTIONS = "**options: Unpack[RequestOptions]"


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
    arguments = call.arguments(typing)
    with scope.hiding(argument.name for argument in arguments):
        found = result(call, context, scope, typing, asynchronous=asynchronous)
    typing.imports.core("RequestOptions")
    typing.imports.extensions("Unpack")
    if any(not argument.required for argument in arguments):
        scope.imports.core("Omit")
        flavour = _Flavour(asynchronous, scope.core_helper("omit"))
    annotation, overloads = _streaming(call, arguments, found, scope, typing, flavour)
    waits = asynchronous and call.page is None
    deprecated = _deprecation(call)
    if deprecated:
        scope.core_helper("deprecated")
    return MethodView(
        name=call.method,
        define="async def" if waits else "def",
        parameters=signature(arguments, flavour.omit),
        returns=annotation,
        doc=method_doc(call, arguments),
        call=_expression(call, arguments, found, waits=waits),
        overloads=overloads,
        deprecated=deprecated,
    )


def _deprecation(call: Call) -> str | None:
    if call.renamed is not None:
        return quote(f"{call.dotted} is called {call.renamed.now} since {call.renamed.since}")
    return quote(f"{call.dotted} is deprecated by the API") if call.operation.deprecated else None


def signature(arguments: list[Argument], omit: str = "omit") -> tuple[str, ...]:
    """Return the parameters of a method, `self` first; those that need not be passed default to `omit`."""
    first = positional(arguments)
    lead = [f"{argument.name}: {argument.annotation}" for argument in arguments if argument.name == first]
    keywords = [_parameter(argument, omit) for argument in arguments if argument.name != first]
    return ("self", *lead, *(["*"] if keywords else []), *keywords, _OPTIONS)


def _parameter(argument: Argument, omit: str) -> str:
    if argument.required:
        return f"{argument.name}: {argument.annotation}"
    return f"{argument.name}: {argument.annotation} | Omit = {omit}"


def _streaming(
    call: Call, arguments: list[Argument], found: ResultView, scope: Scope, typing: Scope, flavour: _Flavour
) -> tuple[str, tuple[OverloadView, ...]]:
    if found.chunk is None:
        return found.annotation, ()
    stream = f"{typing.imports.core(flavour.stream)}[{found.chunk}]"
    if call.result.stream_only:
        return stream, ()
    switch = _switch(arguments)
    if switch is None:
        return found.annotation, ()
    typing.imports.typing("Literal")
    scope.helper("typing", "overload")
    plain = "Literal[False]" if switch.required else f"Literal[False] | Omit = {flavour.omit}"
    variants = ((plain, found.annotation), ("Literal[True]", stream), ("bool", f"{found.annotation} | {stream}"))
    overloads = [
        OverloadView(tuple(_switched(arguments, switch, kind, flavour.omit)), returns) for kind, returns in variants
    ]
    return f"{found.annotation} | {stream}", tuple(overloads)


def _switch(arguments: list[Argument]) -> Argument | None:
    return next((item for item in arguments if item.wire_name == "stream" and item.place in {BODY, "query"}), None)


def _switched(arguments: list[Argument], switch: Argument, kind: str, omit: str) -> list[str]:
    if kind.endswith(f"= {omit}"):
        return [
            f"{switch.name}: {kind}" if text.startswith(f"{switch.name}: ") else text
            for text in signature(arguments, omit)
        ]
    required = replace(switch, annotation=kind, required=True)
    return list(signature([required if item is switch else item for item in arguments], omit))


def _expression(call: Call, arguments: list[Argument], found: ResultView, *, waits: bool) -> str:
    inputs = [
        f"{place}={{{entries}}}"
        for place in ("path", "query", "header", "cookie")
        if (entries := _entries(arguments, place))
    ]
    inputs = [
        text.replace("header=", "headers=", 1).replace("cookie=", "cookies=", 1)
        if text.startswith(("header=", "cookie="))
        else text
        for text in inputs
    ]
    whole = next((argument for argument in arguments if argument.place == WHOLE_BODY), None)
    if whole is not None:
        inputs.append(f"body={whole.name}")
    elif call.body is not None:
        inputs.append(f"body={{{_entries(arguments, BODY)}}}")
    switch = _switch(arguments)
    if found.chunk is not None and call.result.stream_only:
        head = f"self._stream({call.constant}, {found.chunk_value}, {found.chunk_value}, stream=True"
    elif found.chunk is not None and switch is not None:
        head = f"self._stream({call.constant}, {found.value}, {found.chunk_value}, stream={switch.name}"
    elif found.page is not None:
        head = f"self._page({call.constant}, {found.value}"
    else:
        head = f"self._call({call.constant}, {found.value}"
    return f"{'await ' if waits else ''}{', '.join([head, *inputs, 'options=options'])})"


def _entries(arguments: list[Argument], place: str) -> str:
    return ", ".join(
        f"{quote(argument.wire_name)}: {argument.name}" for argument in arguments if argument.place == place
    )
