"""Python, as skills need it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkgen.guides.dialect import Block, Frame, Sample
from sdkgen.guides.showcase import failing
from sdkgen.model import ir
from sdkgen.model.traverse import Direction
from sdkgen.plan.call import ArgumentKey, Call
from sdkgen.targets.python.docs.operations import signature
from sdkgen.targets.python.docs.snippets import usage
from sdkgen.targets.python.syntax.literals import quote
from sdkgen.targets.python.views.types import context, field_name

if TYPE_CHECKING:
    from sdkgen.plan.plan import Plan

_FAILURES = """\
Every call can fail: with `APIConnectionError` where no answer comes, and with an `APIStatusError` that knows
`status_code`, `message` and `response` where the API refuses. What may be repeated was repeated before. Handle errors
in production:"""
_FAILING = """\
import time

import {package}

try:
    {statement}
except {package}.APIConnectionError:
    print("No answer: check the connection and try again")
except {package}.RateLimitError as error:
    # 429: too many requests. The API says how many seconds to wait; back off further with each attempt.
    time.sleep(error.retry_after or 1)
except {package}.APIStatusError as error:
    print(f"API error {{error.status_code}}: {{error.message}}")
    if error.status_code == 422:
        print("Invalid: check required fields and formats")"""


@dataclass(frozen=True, slots=True)
class PythonDialect:
    """The dialect of an SDK."""

    plan: Plan
    language: str = "python"
    title: str = "Python"
    fence: str = "python"

    def frame(self) -> Frame:
        """Return what is said once."""
        config, shared = self.plan.config, context(self.plan)
        call = failing(self.plan)
        statement = usage(call, shared) if call is not None else 'print(client.get("/", cast_to=object))'
        options = [item for item in config.client_opts if item.auth is not None and item.read_env][:1]
        given = [f"    {item.name}=os.environ.get({quote(item.read_env or '')}),\n" for item in options]
        made = f"(\n    # This is the default and can be omitted.\n{given[0]})" if given else "()"
        lines = [*(["import os\n"] if given else []), f"from {config.package} import {config.client_name}\n"]
        lines.append(f"client = {config.client_name}{made}")
        return Frame(
            install=Block("bash", f"pip install {config.project}"),
            setup=Block("python", "\n".join(lines)),
            assumes="The examples below use this `client`.",
            failures=_FAILURES,
            failing=Block(
                "python", _FAILING.format(package=config.package, statement=statement.replace("\n", "\n    "))
            ),
            pages=(
                "List methods return a page; `for item in page:` goes through the items of all pages."
                if any(each.page is not None for each in self.plan.calls)
                else None
            ),
        )

    def names(self, call: Call) -> Mapping[ArgumentKey, str]:
        """Return what the arguments of a call are called."""
        return call.names

    def property_name(self, found: ir.ObjectDef, field: ir.Field, direction: Direction) -> str:
        """Return what a property is called in a model, or in the dictionary of a request."""
        return field_name(context(self.plan), found.id, field, direction)

    def signature(self, call: Call) -> str:
        """Return a call in short."""
        return f"client.{call.dotted}({signature(call)})"

    def samples(self, calls: Sequence[Call]) -> Mapping[str, Sample]:
        """Return the examples of calls, by operation."""
        shared = context(self.plan)
        return {call.key: Sample(f"client.{call.dotted}", usage(call, shared)) for call in calls}
