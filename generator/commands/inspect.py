"""`sdkgen inspect`: list the operations with their Python calls."""

from __future__ import annotations

from argparse import Namespace

from generator.commands.base import OK, Command, add_inputs, read
from generator.console import Console, memory_of


def _run(arguments: Namespace, console: Console) -> int:
    from generator import inspection
    from generator.project import understand

    project = understand(read(arguments, console))
    result = project.generate(console.progress)
    memory = memory_of("", result.diagnostics, project.sources)
    console.findings(memory)
    if console.as_data:
        console.data(**inspection.as_data(result), diagnostics=memory.diagnostics)
    else:
        console.text(inspection.as_text(result))
    return OK


INSPECT = Command("inspect", "list the operations with their Python calls", add_inputs, _run)
