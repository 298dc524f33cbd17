#!/usr/bin/env bash
# The Debian packages that the tests start: installed where we may, else named.
set -euo pipefail
"$(dirname "$0")/panel-frontend.sh" --install --tests
exec "$(dirname "$0")/debian-packages.sh" dovecot:dovecot-imapd soffice:libreoffice-writer-nogui \
    "/usr/lib/libreoffice/program/libsclo.so:libreoffice-calc-nogui" chromium-headless-shell:chromium-headless-shell \
    "/usr/lib/postgresql/*/bin/initdb:postgresql"
