#!/usr/bin/env bash
# The Debian packages that the bench compares with.
set -euo pipefail
exec "$(dirname "$0")/debian-packages.sh" dovecot:dovecot-imapd mbsync:isync pdftotext:poppler-utils \
    gs:ghostscript chromium-headless-shell:chromium-headless-shell soffice:libreoffice-writer-nogui \
    "/usr/lib/postgresql/*/bin/initdb:postgresql"
