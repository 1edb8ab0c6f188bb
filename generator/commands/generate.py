"""`sdkgen generate`: write the SDK into a folder."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import nullcontext

from generator.commands.base import OK, Command, add_inputs, add_out, lock_path, read
from generator.console import Console, memory_of, report_data
from generator.output import remembered, replacing, untouched, write


def _arguments(parser: ArgumentParser) -> None:
    add_inputs(parser)
    add_out(parser)
    force = "overwrite edits of generated files instead of merging them; they are kept in .sdkgen/replaced"
    parser.add_argument("--force", action="store_true", help=force)


def _run(arguments: Namespace, console: Console) -> int:
    inputs, lock = read(arguments, console), lock_path(arguments)
    memory = remembered(arguments.out, inputs.digest(), force=arguments.force)
    if memory is not None:
        report = untouched(arguments.out, memory)
    else:
        # What understands documents takes half a second to import: a run that has nothing to do does without.
        from generator.extensions import missing
        from generator.project import understand

        project = understand(inputs)
        result = project.generate(console.progress)
        names = result.lock.dump().encode()
        kept = names if lock is not None else b""
        gone = missing(project.config, result.files, arguments.out)
        digest = "" if gone else inputs.digest(kept)
        memory = memory_of(digest, (*result.diagnostics, *gone), project.sources)
        console.progress(f"comparing {len(result.files)} files with {arguments.out}")
        with replacing(lock, names) if lock is not None else nullcontext():
            report = write(arguments.out, result.files, memory=memory, force=arguments.force)
    console.findings(memory)
    if console.as_data:
        console.data(**report_data(report), diagnostics=memory.diagnostics)
    else:
        console.report(report, arguments.out)
    return OK


GENERATE = Command("generate", "write the SDK into a folder", _arguments, _run)
