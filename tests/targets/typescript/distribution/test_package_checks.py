"""What others check packages with finds nothing: publint, and attw (are the types wrong?)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen.targets.typescript.distribution.build import Built
from tests.targets.typescript.node import HERE, run_node

pytestmark = pytest.mark.xdist_group("npm")
MODULES = HERE / "node_modules"
PUBLINT = """
import {{ readFile }} from 'node:fs/promises';
import {{ publint }} from {publint};
const tarball = (await readFile({package})).buffer;
const {{ messages }} = await publint({{ pack: {{ tarball }}, strict: true }});
console.log(JSON.stringify(messages));
"""
SUBPATHS = ("resources/ai/chat", "resources/ai/chat.js", "resources/ai/conversations.mjs", "core/api-promise.js")
"""Some of those that patterns lead to: attw finds the others by itself."""


def test_publint_finds_nothing(built: Built) -> None:
    publint = json.dumps((MODULES / "publint/src/index-node.js").as_uri())
    source = PUBLINT.format(publint=publint, package=json.dumps(str(built.package)))
    assert json.loads(run_node("--input-type=module", "-e", source)) == []


def test_attw_finds_nothing_whichever_way_modules_are_resolved(built: Built) -> None:
    program = MODULES / "@arethetypeswrong/cli/dist/index.js"
    said = run_node(program, built.package, "--format", "json", "--include-entrypoints", *SUBPATHS)

    found = json.loads(said)
    entries = found["analysis"]["entrypoints"]
    assert found["problems"] == {}
    assert {f"./{path}" for path in SUBPATHS} <= entries.keys()
    resolved = [
        kind
        for path in SUBPATHS
        for kind in entries[f"./{path}"]["resolutions"].values()
        if kind["resolution"] is not None
    ]
    assert len(resolved) == 4 * len(SUBPATHS), "Node once and now, from both formats, and bundlers"


SCRIPT = """
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import Telnyx, { RateLimitError, Telnyx as Named } from 'telnyx';
import { Chat } from 'telnyx/resources/ai/chat.js';
import * as pagination from 'telnyx/pagination';
const require = createRequire(import.meta.url);
const Required = require('telnyx');

assert.equal(Telnyx, Named);
assert.ok(new Telnyx({ apiKey: 'KEY' }).ai.chat instanceof Chat);
assert.ok('PagePromise' in pagination);
assert.ok(!Object.keys(await import('telnyx/tree-shakable')).some((name) => name.startsWith('$')));

const client = new Required({ apiKey: 'KEY' });
assert.ok(client instanceof Required && client instanceof Required.default && client instanceof Required.Telnyx);
assert.ok(client.ai.chat instanceof require('telnyx/resources/ai/chat').Chat);
assert.ok(new (class extends Required {})({ apiKey: 'KEY' }) instanceof Required);
assert.equal(Required.DEFAULT_TIMEOUT, Telnyx.DEFAULT_TIMEOUT);

const error = new Required.RateLimitError(429, {}, undefined, new Headers());
assert.ok(error instanceof RateLimitError, 'errors are known whichever copy made them');
console.log('done');
"""


def test_both_formats_work_side_by_side(installed: Path) -> None:
    script = installed / "both.mjs"
    script.write_text(SCRIPT, encoding="utf-8")
    assert run_node(script) == "done\n"


TYPES = """
import Telnyx, { type ClientOptions } from 'telnyx';
import type { ChatCreateCompletionParams } from 'telnyx/resources/ai/chat.js';
import { createClient } from 'telnyx/tree-shakable';
import { Chat } from 'telnyx/resources/ai/chat';
const options: ClientOptions = { apiKey: 'KEY' };
const body: ChatCreateCompletionParams = { messages: [] };
const client: Telnyx = new Telnyx(options);
const partial = createClient({ ...options, resources: [Chat] });
partial.ai.chat satisfies Chat;
client.ai.chat satisfies Chat;
// @ts-expect-error
client.ai.nothing;
export { body };
"""


@pytest.mark.parametrize("compiler", ["typescript", "typescript-next"])
@pytest.mark.parametrize(
    ("module", "resolution", "name"),
    [("nodenext", "nodenext", "use.mts"), ("node16", "node16", "use.cts"), ("esnext", "bundler", "use.ts")],
)
def test_compilers_find_the_types(compiler: str, module: str, resolution: str, name: str, installed: Path) -> None:
    folder = installed / f"{compiler}-{resolution}"
    folder.mkdir()
    (folder / name).write_text(TYPES, encoding="utf-8")
    options: dict[str, object] = {
        "module": module,
        "moduleResolution": resolution,
        "target": "es2022",
        "lib": ["es2022", "dom"],
    }
    options |= {"strict": True, "noEmit": True, "skipLibCheck": False, "types": [], "exactOptionalPropertyTypes": True}
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "files": [name]}))
    run_node(MODULES / compiler / "bin/tsc", "--pretty", "false", "-p", folder / "tsconfig.json")
