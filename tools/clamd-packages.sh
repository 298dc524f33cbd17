#!/usr/bin/env bash
# The Debian package of the virus scanner that `make clamd` starts.
set -euo pipefail
exec "$(dirname "$0")/debian-packages.sh" /usr/sbin/clamd:clamav-daemon
