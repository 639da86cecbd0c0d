# demo | viewer | gallery | bench-viewer | test | lint | bench | bench-units | bench-export | bench-scale | calibrate | pin | venv | neo4j | validators | lock | clean; every target makes what it needs.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo viewer gallery bench-viewer test lint bench bench-units bench-export bench-scale calibrate pin venv neo4j validators lock lock-check clean

PYTHON ?= $(shell command -v python3.11 || command -v python3)
UV := $(shell command -v uv)
BIN := .venv/bin
COMPILE = uv pip compile pyproject.toml --group dev --extra cypher --extra fast-neo4j --extra parquet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --quiet --custom-compile-command 'make lock'

help:
	@echo "make demo    set all up, build a graph from the sample articles and ask it questions"
	@echo "make test    all tests (fetches a Neo4j server first, where Java and Maven are)"
	@echo "make viewer  the explorer of kg export html, from viewer/ (Node 20)"
	@echo "make gallery draw the pictures of docs/gallery.md anew, from the sample articles"
	@echo "make lint    format, style, types, import rules, lock"
	@echo "make bench   speed and memory, against peers"
	@echo "make bench-units  names and conversion of units: right answers, speed, memory, against a peer"
	@echo "make bench-export  writing GraphML and RDF, beside networkx and Oxigraph"
	@echo "make bench-viewer  the explorer beside vis-network and Cytoscape.js, in a browser"
	@echo "make bench-scale  growth to 100,000 documents, adding, kills and order of builds: an hour, 20 GB of disk"
	@echo "make calibrate  fit the confidence of findings to the gold of the corpus (docs/confidence.md)"
	@echo "make pin     raise the floors of the scores to what is reached (docs/gate.md)"
	@echo "make lock    write requirements.lock anew from pyproject.toml"

demo: venv
	@PATH="$(CURDIR)/$(BIN):$$PATH" bash kg/examples/demo.sh demo

test: venv neo4j validators
	$(BIN)/pytest

lint: venv
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

bench: .venv-bench/.in-step
	.venv-bench/bin/python benchmarks/reading.py
	.venv-bench/bin/python benchmarks/long_texts.py
	.venv-bench/bin/python benchmarks/many_articles.py --articles 10000
	.venv-bench/bin/python benchmarks/startup.py
	.venv-bench/bin/python benchmarks/building.py

# Each says what is demanded and not reached; all run, then the target fails if one did.
UNIT_BENCHMARKS := "crosswalk.py" "unit_names.py" "unit_names.py --as address" "unit_peers.py" "unit_opening.py"
bench-units: .venv-bench/.in-step
	@failed=(); for benchmark in $(UNIT_BENCHMARKS); do \
		echo "== $$benchmark"; \
		.venv-bench/bin/python benchmarks/$$benchmark || failed+=("$$benchmark"); \
	done; \
	if (($${#failed[@]})); then printf 'not reached: %s\n' "$${failed[@]}" >&2; exit 3; fi

bench-export: venv
	$(BIN)/python benchmarks/exports.py

SCALE_BENCHMARKS := "order.py" "kills.py" "scale.py --documents 10000 --add 100" "scale.py"
bench-scale: venv
	@failed=(); for benchmark in $(SCALE_BENCHMARKS); do \
		echo "== $$benchmark"; \
		$(BIN)/python benchmarks/$$benchmark || failed+=("$$benchmark"); \
	done; \
	if (($${#failed[@]})); then printf 'not reached: %s\n' "$${failed[@]}" >&2; exit 3; fi

# Both read the corpus: $VIETGOV_CORPUS, else ../shared/corpus.
calibrate: venv
	$(BIN)/python tools/compile_calibration.py

pin: venv
	$(BIN)/python tools/pin_scores.py

venv: .venv/.in-step

# $(1): folder of the environment
define install
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@echo "installing into $(1) from requirements.lock: about 1 GB, one to five minutes, silent unless it fails"
	@$(if $(UV),test -x $(1)/bin/python || uv venv --quiet --python $(PYTHON) $(1),\
		test -x $(1)/bin/pip || $(PYTHON) -m venv $(1))
	@$(if $(UV),uv pip install --quiet --python $(1)/bin/python,$(1)/bin/python -m pip install --quiet \
		--disable-pip-version-check) --require-hashes -r requirements.lock
	@$(if $(UV),uv pip install --quiet --python $(1)/bin/python,$(1)/bin/python -m pip install --quiet \
		--disable-pip-version-check) --no-deps --no-build-isolation -e .
endef

.venv/.in-step: requirements.lock pyproject.toml
	$(call install,.venv)
	@touch $@

.venv-bench/.in-step: requirements.lock pyproject.toml benchmarks/requirements.txt
	$(call install,.venv-bench)
	@$(if $(UV),uv pip install --quiet --python .venv-bench/bin/python,.venv-bench/bin/python -m pip install --quiet) \
		-r benchmarks/requirements.txt
	@touch $@

# The explorer, built into the package; installing does it too where it is missing and npm is there.
viewer:
	@if command -v npm >/dev/null; then \
		$(MAKE) --no-print-directory kg/export/html/dist/viewer.js; \
	elif [[ "$${CI:-}" == true ]]; then \
		echo "CI needs Node 20 with npm for the explorer" >&2; exit 1; \
	else \
		echo "no npm here: kg export html will not work, and its tests are skipped (apt install nodejs npm, Node 20)"; \
	fi

kg/export/html/dist/viewer.js: viewer/node_modules/.package-lock.json viewer/vite.config.ts viewer/tsconfig.json \
		$(shell find viewer/src -type f)
	cd viewer && npm run --silent build

viewer/node_modules/.package-lock.json: viewer/package-lock.json
	cd viewer && npm ci --no-audit --no-fund --silent
	@touch $@

# A test compares the pictures with what the same commands draw; run this where they may differ.
gallery: venv
	@store=$$(mktemp -d) && trap 'rm -rf "$$store"' EXIT \
		&& KG_CHECK=false $(BIN)/kg build kg/examples/articles.jsonl --store "$$store/sample.kg" \
		&& $(BIN)/python tools/draw_gallery.py "$$store/sample.kg"

# Fetched before the tests, which reach no network themselves.
neo4j:
	@if command -v java >/dev/null && command -v mvn >/dev/null; then \
		tests/neo4j-server/neo4j-server install; \
	elif [[ "$${CI:-}" == true ]]; then \
		echo "CI needs Java 17 and Maven for the tests on Neo4j" >&2; exit 1; \
	else \
		echo "no Java 17 or no Maven here: tests on Neo4j will be skipped (apt install openjdk-17-jre-headless maven)"; \
	fi

# Other people's validators of the forms of exchange; tests/validators/requirements.txt says why apart.
validators: .venv-validators/.in-step

.venv-validators/.in-step: tests/validators/requirements.txt
	@echo "installing into .venv-validators from $<"
	@$(if $(UV),test -x .venv-validators/bin/python || uv venv --quiet --python $(PYTHON) .venv-validators,\
		test -x .venv-validators/bin/pip || $(PYTHON) -m venv .venv-validators)
	@if $(if $(UV),uv pip install --quiet --python .venv-validators/bin/python,.venv-validators/bin/python -m pip \
		install --quiet --disable-pip-version-check) --no-deps --only-binary :all: -r $<; then touch $@; \
	elif [[ "$${CI:-}" == true ]]; then exit 1; \
	else echo "not all of $< is there for this machine: tests with these validators will be skipped" >&2; \
		rm -rf .venv-validators; fi

lock: venv
	PATH="$(CURDIR)/$(BIN):$$PATH" $(COMPILE) --output-file requirements.lock

lock-check: venv
	@copy=$$(mktemp) && trap 'rm -f "$$copy"' EXIT && cp requirements.lock "$$copy" \
		&& PATH="$(CURDIR)/$(BIN):$$PATH" $(COMPILE) --output-file "$$copy" >/dev/null \
		&& diff requirements.lock "$$copy" >/dev/null \
		|| { echo "requirements.lock is out of step with pyproject.toml: run make lock" >&2; exit 1; }

bench-viewer: venv viewer
	cd benchmarks/viewer && npm ci --no-audit --no-fund --silent
	$(BIN)/python benchmarks/viewer/run.py

clean:
	rm -rf kg/export/html/dist viewer/node_modules benchmarks/viewer/node_modules demo dist .venv .venv-bench .venv-validators .neo4j .mypy_cache .ruff_cache .pytest_cache .hypothesis
