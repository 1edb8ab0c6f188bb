"""The exit codes of every command."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum


class ExitCode(IntEnum):
    """How a run ended, for the shell."""

    OK = 0
    REFUSED = 1
    USAGE = 2
    UNREADABLE = 3
    UNWRITABLE = 4
    INTERNAL = 5
    INCOMPLETE = 6
    UNCOMPARED = 7
    INTERRUPTED = 130
    PIPE_CLOSED = 141

    DRIFT = 1
    """Files differ: as `REFUSED`, the word of the commands that compare."""
    BAD_DESIGN = 2
    """A design file cannot be used: as `USAGE`, since it is what the user wrote."""


SIGNALLED = 128
"""What shells add to the number of the signal that ended a program."""

MEANINGS: Mapping[ExitCode, str] = {
    ExitCode.OK: "done; nothing to complain about, or warnings only (see --fail-on)",
    ExitCode.REFUSED: (
        "check, verify: the files differ from what would be generated; diff: a breaking change that nobody approved; "
        "parity: a loss that nobody approved, or with --usage a use that does not hold; "
        "generate --against: the version claims less than what changed; build, publish: what was built is refused"
    ),
    ExitCode.USAGE: "wrong usage, or a design file (sdk.yml, names.lock, an overlay) that cannot be used",
    ExitCode.UNREADABLE: "the document or a file that it refers to cannot be read, or it is not an OpenAPI 3 document",
    ExitCode.UNWRITABLE: (
        "the target or the lock cannot be read or written, and they are as they were; build, publish: a tool or the "
        "index failed"
    ),
    ExitCode.INTERNAL: "an internal error of sdkgen: please report it",
    ExitCode.INCOMPLETE: (
        "generate, check: there are findings that --fail-on counts, by default errors; what can be generated is written"
    ),
    ExitCode.UNCOMPARED: "parity --requests: the packages could not be run, so their requests were not compared",
    ExitCode.INTERRUPTED: "interrupted",
    ExitCode.PIPE_CLOSED: "the reader of the output went away",
}
