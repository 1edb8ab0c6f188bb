"""Programs beside the package: an example to run, and smoke tests that need no network."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkgen.model.ir import JsonValue
from sdkgen.targets.python.docs.project import unowned
from sdkgen.targets.python.docs.readme import readme
from sdkgen.targets.python.render import render
from sdkgen.targets.python.syntax.literals import literal

if TYPE_CHECKING:
    from sdkgen.plan.plan import Plan

_EXAMPLE = "examples/first_call.py"
_SMOKE = "tests/test_smoke.py"
_VALUES = {"boolean": "True", "number": "1.0", "integer": "1"}


@dataclass(frozen=True, slots=True)
class SmokeView:
    """What smoke tests of a package do.

    Attributes:
        resources: The paths of the resources as source; empty where there are none.
        options: Arguments of the client as source, by name.
        answer: What the server answers, as source.
        call: The call that is made, as source.
    """

    resources: str
    options: tuple[tuple[str, str], ...]
    answer: str
    call: str


def program_files(plan: Plan, header: str) -> dict[str, bytes]:
    """Render the programs of a project that its maintainer has none of their own for, unformatted, by path."""
    names = {"package": plan.config.package, "client": plan.config.client_name}
    call = readme(plan).headline or 'client.get("/", cast_to=object)'
    found = {
        _EXAMPLE: render("example.py.j2", header=header, **names, call=call, path=_EXAMPLE),
        _SMOKE: render("test_smoke.py.j2", header=header, **names, smoke=_smoke(plan, call)),
    }
    return {path: text.encode("utf-8", "backslashreplace") for path, text in unowned(found, plan).items()}


def _smoke(plan: Plan, call: str) -> SmokeView:
    has_oauth = any(scheme.kind == "oauth2" for scheme in plan.api.schemes.values())
    resources: list[JsonValue] = [*_resources(plan)]
    return SmokeView(
        resources=literal(resources) if resources else "",
        options=tuple((option.name, _VALUES.get(option.type, '"test"')) for option in plan.config.client_opts),
        answer=literal({"access_token": "test", "token_type": "bearer"} if has_oauth else {}),
        call=call,
    )


def _resources(plan: Plan) -> Iterator[str]:
    yield from (".".join(item.path) for item in plan.resources)
    if plan.has_webhooks and not plan.has_webhook_operations:
        yield "webhooks"
