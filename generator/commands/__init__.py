"""The commands, one module each."""

from __future__ import annotations

from generator.commands.base import Command
from generator.commands.check import CHECK
from generator.commands.generate import GENERATE
from generator.commands.inspect import INSPECT

COMMANDS: tuple[Command, ...] = (GENERATE, CHECK, INSPECT)
"""In the order of the help."""
