#!/usr/bin/env bash
# Usage: debian-packages.sh COMMAND:PACKAGE …   Installs each package whose command is absent.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin
missing=()
for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}")
done
[ ${#missing[@]} = 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
    echo "Brakuje pakietów Debiana: zainstaluj ${missing[*]}." >&2
    exit 1
fi
