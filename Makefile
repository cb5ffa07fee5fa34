# Bare `make` lists what there is. PYTHON names another Python than python3: make run PYTHON=python3.12

PYTHON ?= python3
ARTICLES ?= 1000
BIN := .venv/bin
LAUNCHER := $(PYTHON) -B -m cms.launcher

.DEFAULT_GOAL := help
.PHONY: help run test lint format types audit bench bench-search fuzz demo requirements tools python

help: ## list the targets
	@echo "Trang: a headless Wagtail CMS. Targets:"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: python ## bring the portal up: install what is missing, migrate, load demo content, serve (PORT=8001)
	@exec $(LAUNCHER) run

test: tools ## everything: linters, types, the suite on SQLite and on PostgreSQL, browser journeys
	@exec $(BIN)/python -m tests

lint: tools ## ruff, djlint and the import contract
	@exec $(BIN)/python -m tests lint

format: tools ## let ruff and djlint rewrite the files
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format --quiet .
	$(BIN)/djlint --reformat --quiet .

types: tools ## mypy
	@exec $(BIN)/python -m tests types

bench: tools ## requests a second of API and pages with 10,000 articles (DATABASE=postgresql)
	@exec $(BIN)/python -m bench $(if $(filter postgresql,$(DATABASE)),--postgresql)

bench-search: tools ## searches in a portal of 100,000 articles, beside bare SQL counts (DATABASE=postgresql)
	@exec $(BIN)/python -m bench.search $(if $(filter postgresql,$(DATABASE)),--postgresql)

fuzz: tools ## thousands of made-up requests to the API, on demo content (DATABASE=postgresql)
	@exec $(BIN)/python -m tests.audit.fuzz $(if $(filter postgresql,$(DATABASE)),--postgresql)

# An audit that knows of nothing finds nothing and is content; so it has to find a known hole first.
audit: tools ## known vulnerabilities in the locked packages; the API's types in TypeScript, its client wagtail-js; the site under Nu and Lighthouse (need Node, Java, Chromium)
	@if echo "django==1.11" | $(BIN)/pip-audit --disable-pip --no-deps -r /dev/stdin >/dev/null 2>&1; \
		then echo "pip-audit finds no hole in Django 1.11: do not trust it." >&2; exit 1; fi
	$(BIN)/pip-audit --strict --require-hashes --disable-pip -r requirements.txt
	$(BIN)/python -m tests.audit.openapi_typescript
	$(BIN)/python -m tests.audit.wagtail_js
	$(BIN)/python -m tests.audit.site

demo: python ## load a large site: ARTICLES=100000 make demo
	@$(LAUNCHER) prepare
	@exec $(BIN)/python manage.py load_demo --articles $(ARTICLES)

requirements: tools ## lock the newest versions that pyproject.toml allows
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
		--upgrade pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
		--upgrade --constraint requirements.txt --group dev pyproject.toml -o requirements-dev.txt

tools: python
	@$(LAUNCHER) install requirements.txt requirements-dev.txt

python:
	@command -v $(PYTHON) >/dev/null 2>&1 || { \
		echo "There is no $(PYTHON) here. Install Python 3.11 or newer, or name one: make run PYTHON=python3.11" >&2; \
		exit 1; }
