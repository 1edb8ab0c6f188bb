"""What a program that uses the July SDK has to load, and what a run of the generator has to write. Needs ../shared."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sdkgen.targets.python.views.resources import module_of
from tests.scale.conftest import Sdk

pytestmark = pytest.mark.xdist_group("july")
SCRIPT = Path(__file__).parent / "start_up.py"
MOST = 320
"""Modules for the import, a client and the first resource; 279 at most when this was written."""
AGREED = {
    *("annotated_types", "certifi", "h11", "httpcore", "httpx", "idna", "pydantic", "pydantic_core", "sniffio"),
    *("telnyx", "typing_extensions", "typing_inspection"),
}
UNWANTED = {"anyio", "asyncio", "concurrent", "cryptography", "multiprocessing", "rich", "unittest"}


def started(sdk: Sdk, *arguments: str) -> tuple[set[str], int]:
    """Return the modules that a process loads, and the number of resources it touched."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(sdk.source)!r}); {_run(arguments)}"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout)
    return set(found["modules"]), found["resources"]


def _run(arguments: tuple[str, ...]) -> str:
    # Not `runpy`, which is a module more.
    code = f"sys.argv = ['', 'telnyx', *{list(arguments)!r}]; __name__ = '__main__'"
    return f"{code}; exec(compile(open({str(SCRIPT)!r}).read(), 'start_up', 'exec'))"


def sysconfig_data() -> str:
    """Return the module that holds what `sysconfig` says about this machine."""
    return f"_sysconfigdata_{sys.abiflags}_{sys.platform}_{getattr(sys.implementation, '_multiarch', '')}"


def ours(modules: set[str]) -> set[str]:
    """Return the modules of the SDK other than those of the client core, without the package's name."""
    inner = {name.removeprefix("telnyx.") for name in modules if name.startswith("telnyx.")}
    return {name for name in inner if name.split(".")[0] != "_core"}


@pytest.mark.parametrize("path", ["messages", "calls", "ai.assistants", "texml.accounts"])
def test_the_first_resource_loads_few_modules(july_sdk: Sdk, path: str) -> None:
    modules, _ = started(july_sdk, "touch", path)
    tops = {name.split(".")[0] for name in modules}
    beyond = sorted(tops - AGREED - sys.stdlib_module_names - {sysconfig_data()})
    assert beyond == [], "packages that nobody agreed on"
    assert sorted(tops & UNWANTED) == [], "parts of Python that a synchronous client does not need"
    assert len(modules) <= MOST, f"{len(modules)} modules, of the SDK: {sorted(ours(modules))}"


def test_of_resources_and_types_only_what_is_touched_is_loaded(july_sdk: Sdk) -> None:
    modules, _ = started(july_sdk, "touch", "texml.accounts")
    parents = {"resources", "resources.texml", "resources.texml.texml"}
    assert ours(modules) == {
        *{"_client", "_version", "types"},
        *parents,
        *{"resources.texml.accounts", "resources.texml.accounts.accounts"},
    }


def test_the_first_call_loads_its_models_alone(july_sdk: Sdk) -> None:
    modules, _ = started(july_sdk, "call", "balance.retrieve", '{"data": {"balance": "300.00"}}')
    types = {name for name in ours(modules) if name.startswith("types")}
    assert types == {"types", "types.balance_retrieve_response", "types.user_balance"}


def test_all_resources_can_be_touched(july_sdk: Sdk) -> None:
    modules, resources = started(july_sdk, "all")
    written = {".".join(module_of(item)) for item in july_sdk.result.plan.resources if item.path} | {
        "resources.webhooks"
    }
    assert resources == 2 * len(written)
    assert written <= ours(modules)
    types = {".".join(("types", *item.package, item.module)) for item in july_sdk.result.table.modules}
    assert len(types) > 2000
    assert ours(modules) & types == set()
