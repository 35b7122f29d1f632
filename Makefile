# `make` lists what can be done. Everything runs in .venv, which .ci/setup makes and mends by itself.

.DEFAULT_GOAL := help
.PHONY: help setup manual serve test pythons docs golden bench lint code format lock upgrade clean

help: ## List what can be done
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Make or mend .venv (PYTHON=python3.12 chooses the Python)
	@.ci/setup

manual: setup ## Build the site into site/, then check the manual
	.venv/bin/sop build
	.venv/bin/sop check

serve: setup ## Show the site while you edit
	.venv/bin/sop serve

test: setup ## Run all tests, those in a real browser too
	@.venv/bin/python -m tests.site.chromium
	@.venv/bin/python -m tests.schemas.npm
	.venv/bin/pytest

pythons: setup ## Try every other Python of this machine: the manual, the site, the core's tests
	@.ci/other-pythons

docs: setup ## Write anew what is made from the code: the page of the rules, the schemas of VS Code
	.venv/bin/sop rules --format markdown > docs/guide/rules.md.new
	mv docs/guide/rules.md.new docs/guide/rules.md
	.venv/bin/python .ci/vscode-schemas

golden: setup ## Write the expected outputs of the tests anew: read the difference before you commit it
	@# 10: all were written, and none was compared (tests/conftest.py)
	.venv/bin/pytest -n0 --refresh-golden || [ $$? -eq 10 ]

bench: setup ## Measure (python -m benchmarks.phone: what a phone has to load)
	.venv/bin/python -m benchmarks

lint: code ## Check all of the house style: that of the code, and that of the manual's files
	.venv/bin/sop fmt --check

code: setup ## Check the code's style and types, and the workflows
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo --no-cache
	.venv/bin/zizmor --offline --quiet --persona=auditor .github

format: setup ## Put the code and the manual's files into the house style
	.venv/bin/ruff check --fix
	.venv/bin/ruff format
	.venv/bin/sop fmt

lock: ## Bring requirements.lock in line with pyproject.toml, changing no version needlessly
lock upgrade:
	"$$(.ci/python)" -m venv --clear .venv-lock
	.venv-lock/bin/pip install --quiet --disable-pip-version-check uv
	.venv-lock/bin/uv pip compile --quiet $(if $(filter upgrade,$@),--upgrade) --extra dev --universal --python-version 3.11 \
	    --generate-hashes --custom-compile-command 'make lock' --output-file requirements.lock pyproject.toml

upgrade: ## Bring every version in requirements.lock up to the newest that fits

clean: ## Remove what was built and cached (not .venv)
	rm -rf site dist build .venv-lock tests/schemas/node/node_modules .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -path ./.git -prune -o -path './.venv*' -prune -o -name __pycache__ -type d -exec rm -rf {} +
