"""What a design asks for that SDKs in TypeScript do not have yet: said, so that nobody counts on it."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.plan.plan import Plan
from sdkgen.targets.typescript.syntax.versions import fits, semver


def unfit(plan: Plan) -> Iterator[Diagnostic]:
    """Yield a finding for each part of the design that has no effect in TypeScript."""
    for at, what in (*_of_package(plan.config), *_of_options(plan.config), *_of_calls(plan)):
        yield Diagnostic(
            code="not-in-typescript",
            at=ir.Pointer(at),
            message=f"{what} is not supported in TypeScript yet",
            consequence="the TypeScript SDK does without",
            help="leave it to the Python SDK, or write the SDK with `--target python` alone",
            source=plan.config.source,
        )


def _of_package(config: SdkConfig) -> Iterator[tuple[str, str]]:
    if config.hooks is not None:
        yield config.hooks.at, "code of one's own for hooks"
    for item in config.resources.values():
        for mixin in (item.mixin, item.async_mixin, *item.model_mixins.values()):
            if mixin is not None:
                yield mixin.at, "a base class of one's own"
    if config.file_header:
        yield "#/settings/file_header", "a header of modules"
    if not fits(config.version):
        at = "#/targets/python/version" if config.claims_version else "#/targets/typescript"
        yield at, f"the version {config.version}, which npm knows as {semver(config.version)},"
    if config.events:
        yield "#/streaming", "what becomes of events"


def _of_options(config: SdkConfig) -> Iterator[tuple[str, str]]:
    for option in config.client_opts:
        at = f"#/client_settings/opts/{option.name}"
        if option.carried and option.auth is None:
            yield at, "an option that every request carries"
        if option.server_variable is not None:
            yield at, "an option that fills a variable of the address"
        if option.default is not None:
            yield at, "the default of an option"


def _of_calls(plan: Plan) -> Iterator[tuple[str, str]]:
    methods = (item for resource in plan.config.resources.values() for item in resource.methods.values())
    places = {item.endpoint: item.at for item in methods}
    for call in plan.calls:
        at, limits = places.get(call.operation.endpoint), call.operation.limits
        if at is None:
            continue
        if limits.timeout is not None or limits.max_retries is not None:
            yield at, "how long and how often a single method is tried"
        if call.operation.positional is not None:
            yield at, "another choice of what is passed by position"
