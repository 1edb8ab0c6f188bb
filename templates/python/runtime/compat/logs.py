"""The variable that turns logging on, heard when the package is imported."""

from __future__ import annotations

import logging
import os

__all__ = ["setup_logging"]

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


def setup_logging(package: str, variable: str) -> None:
    """Set the levels of the package's logger and of httpx's as an environment variable says: `debug` or `info`.

    Where nothing is set up, the lines go to standard error.
    """
    level = _LEVELS.get(os.environ.get(variable, "").lower())
    if level is not None:
        from ..transport.logs import FORMAT

        logging.basicConfig(format=FORMAT)
        for name in (package, "httpx"):
            logging.getLogger(name).setLevel(level)
