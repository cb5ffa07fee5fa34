# One image for all: the web server is its command, the worker and the scheduler are other commands
# (compose.yaml). Runs as a user without rights, with a read-only root if /tmp and the uploads are writable.

FROM python:3.11-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /app
COPY requirements.txt ./
RUN python -m venv /venv && /venv/bin/pip install --require-hashes -r requirements.txt
COPY manage.py ./
COPY cms cms
COPY home home
COPY media media
COPY news news
COPY search search
COPY docs/bien-tap.md docs/content-api.md docs/
COPY docs/bien-tap docs/bien-tap
# Both commands want complete settings and use neither the key nor a database: the key is thrown away.
RUN SECRET_KEY="$(python -c 'import secrets; print(secrets.token_urlsafe(50))')" \
    ALLOWED_HOSTS=build.invalid DJANGO_SETTINGS_MODULE=cms.settings.production \
    /venv/bin/python manage.py compile_translations \
    && /venv/bin/python manage.py collectstatic --noinput \
    && /venv/bin/python -m compileall -q cms home media news search \
    && mkdir var/uploads

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin trang
WORKDIR /app
COPY --from=build /venv /venv
COPY --from=build /app /app
RUN chown trang /app/var/uploads
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DJANGO_SETTINGS_MODULE=cms.settings.production \
    LOG_FORMAT=json \
    GRANIAN_HOST=0.0.0.0 \
    GRANIAN_PORT=8000 \
    GRANIAN_WORKERS=2 \
    GRANIAN_BLOCKING_THREADS=4 \
    GRANIAN_WORKERS_KILL_TIMEOUT=20 \
    GRANIAN_HTTP1_HEADER_READ_TIMEOUT=10000
USER trang
EXPOSE 8000
VOLUME /app/var/uploads
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=10s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import sys, urllib.request as r; ask = r.build_opener(r.ProxyHandler({})); sys.exit(ask.open('http://127.0.0.1:8000/health/ready', timeout=8).status != 200)"]
CMD ["granian", "--interface", "wsgi", "--no-ws", "--respawn-failed-workers", "cms.wsgi:application"]
