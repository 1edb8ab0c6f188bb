# Every target makes the environment it needs: a machine with Python 3.11 and make is enough.
SHELL := /bin/bash
PYTHON ?= $(shell for each in python3.11 python3.12 python3.13 python3; do command -v $$each >/dev/null && $$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$each && break; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SPEC ?= spec/telnyx-ai.yaml
OUT ?= generated/python
TYPESCRIPT ?= $(if $(filter generated/python,$(OUT)),generated/typescript,)
NPM := tests/targets/typescript/node_modules
DIST ?= $(OUT)/dist
GUIDE ?= build/guide.md
CONFIG ?= $(if $(filter spec/telnyx-ai.yaml,$(SPEC)),spec/sdk.yml,)
SDKGEN := $(BIN)/python -m sdkgen
DESIGN := $(if $(CONFIG),--config $(CONFIG),)

.PHONY: help generate diff check test quick goldens record lint twins types build verify publish docs compatibility contract bench coverage clean

help: ## show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(READY): requirements.lock
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed" >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@echo "$(CURDIR)/generator" > "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/sdkgen.pth"
	@touch $@

$(NPM)/.package-lock.json: tests/targets/typescript/package-lock.json
	@cd tests/targets/typescript && npm ci --no-audit --no-fund --silent
	@touch $@

generate: $(READY) ## make the SDKs: SPEC=<path or URL> OUT=<folder> TYPESCRIPT=<folder> CONFIG=<sdk.yml>; AGAINST=<last document>
	@$(SDKGEN) generate "$(SPEC)" $(DESIGN) --target python --out "$(OUT)" $(if $(AGAINST),--against "$(AGAINST)",)
	@$(if $(TYPESCRIPT),$(SDKGEN) generate "$(SPEC)" $(DESIGN) --target typescript --out "$(TYPESCRIPT)" $(if $(AGAINST),--against "$(AGAINST)",),)

diff: $(READY) ## tell what changed for users of the SDK: AGAINST=<last document>
	@test -n "$(AGAINST)" || { echo "say which document came before: make diff AGAINST=<file>" >&2; exit 2; }
	@$(SDKGEN) diff "$(AGAINST)" "$(SPEC)" $(DESIGN)

check: $(READY) ## fail if the committed SDKs are not what the generator gives
	@$(SDKGEN) check "$(SPEC)" $(DESIGN) --target python --out "$(OUT)"
	@$(if $(TYPESCRIPT),$(SDKGEN) check "$(SPEC)" $(DESIGN) --target typescript --out "$(TYPESCRIPT)",)

test: $(READY) ## run the tests
	@$(BIN)/python -m pytest -n 2 --dist loadgroup

quick: $(READY) ## run the unit tests that need no large document: less than a minute
	@$(BIN)/python -m pytest -n 2 --dist loadgroup tests/unit/test_layers.py tests/unit/words tests/unit/design tests/unit/diagnostics tests/unit/document tests/unit/openapi tests/unit/plan --deselect tests/unit/openapi/test_parse_real.py

goldens: $(READY) ## write the expected files of tests/cases anew
	@$(BIN)/python -m tests.targets.python.golden.update

record: $(READY) ## make the recorded responses anew: CALLS=<names> for some, RECORD_AGAINST=live
	@$(BIN)/python -m tests.targets.python.recorded.record $(CALLS)

lint: $(READY) ## check style
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/python templates/python/twins.py --check

twins: $(READY) ## make the synchronous classes of the client core from the asynchronous ones
	@$(BIN)/python templates/python/twins.py

types: $(READY) $(NPM)/.package-lock.json ## check types of generator, client cores, tests and the committed SDKs
	@$(BIN)/pyright --pythonpath $(BIN)/python
	@$(BIN)/pyright --pythonpath $(BIN)/python -p generated/python
	@$(BIN)/mypy generator templates/python tests
	@cd generated/python && ../../$(BIN)/mypy src
	@node $(NPM)/typescript/bin/tsc --noEmit -p generated/typescript

build: $(READY) ## make sdist and wheel, or the npm package, of the SDK in OUT/dist
	@$(SDKGEN) build "$(OUT)" --dist "$(DIST)"

verify: build ## prove that the wheel or npm package holds what the generator gives, and nothing else
	@$(SDKGEN) verify "$$(ls -t "$(DIST)"/*.whl "$(DIST)"/*.tgz 2>/dev/null | head -1)" "$(SPEC)" $(DESIGN)

publish: $(READY) ## build, check and upload the SDK: INDEX=<url>, the token in SDKGEN_TOKEN
	@test -n "$(INDEX)" || { echo "say where to: make publish INDEX=<url>" >&2; exit 2; }
	@$(SDKGEN) publish "$(OUT)" --index "$(INDEX)" --dist "$(DIST)"

docs: $(READY) ## write the guide of some resources: RESOURCES=<names> GUIDE=<file> LANGUAGE=<python or javascript>
	@$(SDKGEN) docs guide "$(SPEC)" $(DESIGN) --resources "$(RESOURCES)" --out "$(GUIDE)" $(if $(LANGUAGE),--language $(LANGUAGE),)

compatibility: $(READY) ## generate SDKs from other published documents, check and call them
	@$(BIN)/python -m tests.compatibility.table

contract: $(READY) ## call every operation of SPEC against two mock servers that others wrote (needs Node.js)
	@$(BIN)/python -m tests.targets.python.contract.run "$(SPEC)"

bench: $(READY) ## measure, and print tables
	@for each in tests/bench/bench_*.py; do $(BIN)/python -m "$$(echo $${each%.py} | tr / .)" || exit 1; done

coverage: $(READY) ## measure how much of the client core its tests run; less than 95 % fails
	@$(BIN)/coverage run --branch --source templates/python/runtime -m pytest -q tests/targets/python/runtime --ignore tests/targets/python/runtime/test_load.py
	@$(BIN)/coverage report --show-missing --skip-covered --fail-under 95

clean: ## remove the environment and caches
	@rm -rf $(VENV) .pytest_cache .ruff_cache .mypy_cache .hypothesis .coverage build dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
