"""What a design says about the API itself: operations to leave out, and findings not to print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sdkgen.design.listed import Listed, every_method, listed
from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model import ir
from sdkgen.model.contract import successes
from sdkgen.model.ir import Pointer, endpoint_of
from sdkgen.model.media import EVENTS, essence
from sdkgen.model.pointers import escape


def designed(api: ir.Api, config: SdkConfig) -> ir.Api:
    """Return an API as the design has it: without what it leaves out, and with an operation for each method.

    A design that lists all operations leaves out the others, and webhooks unless it has a method that takes them.
    """
    methods, known = listed(config), {item.id: item for item in api.operations}
    dropped = {endpoint for endpoint, _ in config.unspecified}
    dropped |= {item.method.endpoint for item in every_method(config)} - methods.keys()
    operations = [
        item
        for item in api.operations
        if item.id not in dropped and (item.id in methods or not config.lists_operations)
    ]
    operations += [
        replace(known[endpoint], id=id)
        for id in methods
        if (endpoint := endpoint_of(id)) != id and endpoint in known and endpoint not in dropped
    ]
    takes_webhooks = config.webhooks is not None or any(item.unwraps for item in config.resources.values())
    webhooks = api.webhooks if takes_webhooks or not config.lists_operations else ()
    designed = tuple(_designed(api, item, methods.get(item.id), config) for item in operations)
    return replace(api, operations=designed, webhooks=webhooks)


def _designed(api: ir.Api, operation: ir.Operation, item: Listed | None, config: SdkConfig) -> ir.Operation:
    if item is None:
        return replace(operation, wrappers=config.wrappers) if config.wrappers else operation
    method, said = item.method, item.method.deprecated
    operation = replace(
        operation,
        wrappers=config.wrappers if method.wrappers is None else method.wrappers,
        deprecated=operation.deprecated or said is not None,
        deprecation=said or None,
        body_argument=method.body_param_name,
        media_type=method.media_type,
        limits=ir.Limits(method.timeout, method.max_retries, method.repeatable),
        positional=method.positional,
        required=method.required,
        alternatives=method.overloads,
        security=operation.security if method.security is None else method.security,
    )
    if method.streaming is None:
        return operation
    if not method.streaming.streams:
        return _without_events(operation)
    return _streamed(api, operation, config.event_schema(item.path, method.streaming), method.streaming.switch)


def _without_events(operation: ir.Operation) -> ir.Operation:
    """Return an operation that answers with what it has besides events."""
    responses = tuple(
        replace(item, contents=tuple(each for each in item.contents if essence(each.media_type) != EVENTS))
        for item in operation.responses
    )
    return replace(operation, responses=responses)


def shown(api: ir.Api, config: SdkConfig) -> ir.Api:
    """Return an API in which no operation is hidden that the design lists: who lists it wants it to be public."""
    wanted = {item.method.endpoint for item in every_method(config)}
    operations = (
        replace(item, hidden=False) if item.hidden and item.endpoint in wanted else item for item in api.operations
    )
    return replace(api, operations=tuple(operations))


def unlisted(api: ir.Api, config: SdkConfig) -> Iterator[Diagnostic]:
    """Yield one finding about all operations of a document that a design, which lists all of them, does not list.

    Those that it leaves out on purpose are none.
    """
    if not config.lists_operations:
        return
    known = {item.method.endpoint for item in every_method(config)}
    known |= {endpoint for endpoint, _ in config.unspecified}
    found = tuple(item.id for item in api.operations if item.id not in known)
    if found:
        yield Diagnostic(
            code="unlisted-operations",
            at=Pointer("#/resources"),
            message=f"{_counted(len(found))} in no resource of the design and not generated",
            consequence="",
            help="",
            severity=Severity.INFO,
            source=config.source,
            details=found,
        )


def _counted(number: int) -> str:
    return "1 operation is" if number == 1 else f"{number} operations are"


def _streamed(api: ir.Api, operation: ir.Operation, event: str | None, switch: str | None) -> ir.Operation:
    """Return an operation whose first success can be a stream of events; nothing else, where no switch asks for it."""
    known = event is not None and ir.TypeId(event) in api.types
    success = next(successes(operation), ir.Response("200", None, (), operation.at))
    described = next((content for content in success.contents if essence(content.media_type) == EVENTS), None)
    content = described or ir.Content(EVENTS, None, success.at)
    if event is not None:
        content = replace(content, type=ir.Named(ir.TypeId(event)) if known else ir.Anything())
    others = tuple(item for item in success.contents if item is not described) if switch is not None else ()
    streamed = replace(success, contents=(*others, content))
    if success not in operation.responses:
        responses = (*operation.responses, streamed)
    else:
        responses = tuple(streamed if item is success else item for item in operation.responses)
    return replace(operation, responses=responses, stream_switch=switch)


def without_ignored(diagnostics: Iterable[Diagnostic], config: SdkConfig) -> list[Diagnostic]:
    """Leave out the findings that the design ignores; a rule that ignores nothing is a finding itself.

    That goes for errors too: whoever names one accepts that the SDK lacks what it is about.
    """
    kept: list[Diagnostic] = []
    used: set[tuple[str, str | None]] = set()
    for found in diagnostics:
        rule = _rule(found, config)
        if rule is None:
            kept.append(found)
        else:
            used.add(rule)
    return [*kept, *_useless(config, used)]


def _rule(found: Diagnostic, config: SdkConfig) -> tuple[str, str | None] | None:
    if found.code not in config.ignored:
        return None
    places = config.ignored[found.code]
    if places is None:
        return found.code, None
    return (found.code, found.at) if found.at in places else None


def _useless(config: SdkConfig, used: set[tuple[str, str | None]]) -> Iterable[Diagnostic]:
    for code, places in config.ignored.items():
        at = f"#/diagnostics/ignored/{escape(code)}"
        for index, place in enumerate([None] if places is None else places):
            if (code, place) not in used:
                spot = Pointer(at if place is None else f"{at}/{index}")
                message = f"there is no such finding{f' at {place}' if place else ''}"
                yield Diagnostic("useless-ignore", spot, message, "it has no effect", "remove it", source=config.source)
