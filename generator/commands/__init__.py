"""The commands, one module each."""

from __future__ import annotations

from generator.commands.base import Command
from generator.commands.build import BUILD
from generator.commands.check import CHECK
from generator.commands.diff import DIFF
from generator.commands.docs import DOCS
from generator.commands.doctor import DOCTOR
from generator.commands.generate import GENERATE
from generator.commands.inspect import INSPECT
from generator.commands.publish import PUBLISH
from generator.commands.verify import VERIFY

COMMANDS: tuple[Command, ...] = (GENERATE, CHECK, DIFF, INSPECT, DOCTOR, DOCS, BUILD, VERIFY, PUBLISH)
"""In the order of the help."""
