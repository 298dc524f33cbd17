#!/usr/bin/env bash
# Usage: debian-packages.sh WHAT:PACKAGE …   Installs each package whose command, or file (a path, perhaps with
# *), is absent. Status 1, with a sentence, where it may not.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin
missing=()
for pair in "$@"; do
    what=${pair%%:*}
    case $what in
        /*) compgen -G "$what" >/dev/null || missing+=("${pair#*:}") ;;
        *) command -v "$what" >/dev/null || missing+=("${pair#*:}") ;;
    esac
done
[ ${#missing[@]} = 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
    echo "Brakuje pakietów Debiana: zainstaluj ${missing[*]}." >&2
    exit 1
fi
