#!/usr/bin/env bash
# Usage: setup.sh [ENVIRONMENT [REQUIREMENTS]]   Makes the virtual environment and installs the locked dependencies
# and the data for reading scans; quick when nothing changed.
set -euo pipefail
venv=${1:-.venv}
requirements=${2:-requirements.txt}
python=${PYTHON:-python3}

"$python" - <<'CHECK' || { echo "nabor potrzebuje Pythona 3.11 lub nowszego (PYTHON=… make setup)." >&2; exit 1; }
import sys
sys.exit(sys.version_info < (3, 11))
CHECK

if [ ! -x "$venv/bin/python" ]; then
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
            apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null
        else
            echo "Brakuje modułu venv: zainstaluj pakiet Debiana python3-venv." >&2
            exit 1
        fi
    fi
    "$python" -m venv "$venv"
fi
# Meanwhile, for pip keeps one processor busy: the panel's looks, the program's own modules, Debian's packages.
{
    "$(dirname "$0")/panel-frontend.sh"
    "$venv/bin/python" -m compileall -q checks cli config domain ingest notify panel pipeline reports samples store \
        views errors.py nabor.py scheduler.py
    "$(dirname "$0")/ocr-packages.sh"
} &
meanwhile=$!
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r "$requirements"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation \
    --config-settings editable_mode=compat --editable .
# On all processors, which pip would not; some files of distributions are templates and no modules.
"$venv/bin/python" -m compileall -q -j 0 "$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" \
    >/dev/null 2>&1 || true
wait "$meanwhile"
