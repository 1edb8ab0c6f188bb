"""The commands, one module each."""

from __future__ import annotations

from sdkgen.commands.adopt import ADOPT
from sdkgen.commands.base import Command
from sdkgen.commands.build import BUILD
from sdkgen.commands.check import CHECK
from sdkgen.commands.diff import DIFF
from sdkgen.commands.docs import DOCS
from sdkgen.commands.doctor import DOCTOR
from sdkgen.commands.explain import EXPLAIN
from sdkgen.commands.generate import GENERATE
from sdkgen.commands.inspect import INSPECT
from sdkgen.commands.migrate import MIGRATE
from sdkgen.commands.parity import PARITY
from sdkgen.commands.publish import PUBLISH
from sdkgen.commands.schema import SCHEMA
from sdkgen.commands.verify import VERIFY

COMMANDS: tuple[Command, ...] = (
    GENERATE,
    CHECK,
    DIFF,
    INSPECT,
    DOCTOR,
    DOCS,
    ADOPT,
    MIGRATE,
    PARITY,
    BUILD,
    VERIFY,
    PUBLISH,
    EXPLAIN,
    SCHEMA,
)
"""In the order of the help."""
