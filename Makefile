# Every target begins with the same quick set-up; nothing but Python ≥ 3.11 is expected of the machine.
SHELL := /bin/bash
PYTHON ?= $(shell tools/python.sh)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
# What one worker of the tests has compiled the next one finds, whatever the surroundings say.
export PYTHONDONTWRITEBYTECODE :=
# Many tests wait for a server, a disk or a clock: two workers more than processors.
JOBS := $(shell expr $$(nproc) + 2)

.PHONY: setup office demo panel test checked tested packages compiled check bench accuracy blind statements real-files fuzz torture soak clamd image format lock clean

setup: $(STAMP)

$(STAMP): requirements.txt pyproject.toml tools/setup.sh tools/ocr-packages.sh tools/debian-packages.sh \
		tools/panel-frontend.sh panel/frontend/package-lock.json panel/frontend/kit.scss
	@PYTHON=$(PYTHON) tools/setup.sh $(VENV)
	@touch $@

# What an office's own machine needs: no tests, no demo.
office:
	@PYTHON=$(PYTHON) tools/setup.sh $(VENV) requirements-office.txt

demo: setup
	@$(BIN)/nabor demo

panel: setup
	@tools/panel-demo.sh $(VENV)

# The checks keep one processor busy, the packages wait for the network, the first tests for their servers.
test: setup
	@$(MAKE) --no-print-directory -j3 checked tested

# What they say comes at their end, in one piece: the tests have begun by then.
checked: setup
	@$(MAKE) --no-print-directory --output-sync=target check

tested: packages compiled
	TMPDIR=$$(tools/test-folder.sh) $(BIN)/python -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder --ignore=tests/test_tree.py

packages: setup
	@tools/test-packages.sh

# What is compiled once here, no worker compiles for itself.
compiled: setup
	@$(BIN)/python -m pytest --collect-only -q -n 0 >/dev/null || true  # the tests themselves tell what is wrong

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/test_tree.py

# The image of docs/container.md, built and tried; needs podman or docker.
image:
	@tools/image.sh

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup
	@tools/bench-packages.sh
	@$(BIN)/python -m bench

accuracy: setup
	@$(BIN)/python -m tests.corpus

blind: setup
	@tools/test-packages.sh
	@$(BIN)/python -m tests.blind $(foreach round,$(ROUND),--round $(round))

# The weights of what certificates' statements say, anew from tests/statements/training.tsv.
statements: setup
	@$(BIN)/python -m tests.statements

real-files: setup
	@$(BIN)/python -m tests.real_files

SECONDS ?= 300
fuzz: setup
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-fuzz.txt
	@$(BIN)/python -m tests.fuzz --seconds $(SECONDS) $(if $(TARGET),--target $(TARGET)) $(if $(JOBS),--jobs $(JOBS))

torture: setup
	@tools/test-packages.sh
	@$(BIN)/python -m tests.torture
	@$(BIN)/python -m tests.torture.weather
	@$(BIN)/python -m tests.torture.two_hosts
	@$(BIN)/python -m tests.torture.two_hosts --sending
	@$(BIN)/python -m tests.torture.bucket

MINUTES ?= 30
soak: setup
	@tools/test-packages.sh
	@$(BIN)/python -m tests.soak --minutes $(MINUTES)

clamd: setup
	@tools/clamd-packages.sh
	@$(BIN)/python -m tests.real_clamd

# Keeps every locked version that still fits; UPGRADE=1 takes the newest of everything.
COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
	--python-version 3.11
lock: setup
	$(BIN)/python -m pip install --quiet uv
	$(COMPILE) $(if $(UPGRADE),--upgrade) --extra dev --group build pyproject.toml --output-file requirements.txt
	$(COMPILE) --upgrade --constraint requirements.txt --extra panel --extra postgres --extra procrastinate --extra s3 --extra traces --group build pyproject.toml --output-file requirements-office.txt
	$(COMPILE) $(if $(UPGRADE),--upgrade) --group fuzz --output-file requirements-fuzz.txt

# The schema and the reference of a call's file, after its models changed.
schema: setup
	@$(BIN)/nabor call schema > docs/nabor.schema.json
	@$(BIN)/nabor call schema --reference > docs/call-file.md

clean:
	rm -rf $(VENV) var bench-out fuzz-out
