#!/usr/bin/env bash
# Usage: image.sh [--debian] [OPTION OF BUILD …]   Builds the image „nabor” with podman or docker and tries it the way
# docs/container.md runs it: one mail with a form, from the mailbox to its place. TOOL names another program,
# RUN_OPTIONS further options for running; with BUILT=1 an image that is there is tried. --debian: the base is made
# of Debian's packages with mmdebstrap (root) instead of fetched from a registry of images.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=${TOOL:-$(command -v podman || command -v docker || true)}
if [ -z "$tool" ]; then
    echo "Do zbudowania obrazu potrzebny jest podman albo docker (pakiet Debiana podman)." >&2
    exit 1
fi
if [ "${1:-}" = --debian ]; then
    shift
    command -v mmdebstrap >/dev/null || { echo "Do tego potrzebny jest pakiet Debiana mmdebstrap." >&2; exit 1; }
    base=localhost/nabor-base:bookworm
    # As in the base that it stands for: what is installed in an image need not survive a power cut on the way.
    mmdebstrap --quiet --variant=minbase --include=ca-certificates \
        --customize-hook='echo force-unsafe-io >"$1/etc/dpkg/dpkg.cfg.d/unsafe-io"' bookworm - |
        "$tool" import - "$base" >/dev/null
    set -- --build-arg "BASE=$base" "$@"
fi
[ -n "${BUILT:-}" ] || "$tool" build --tag nabor "$@" .

volume=nabor-try-$$
"$tool" volume create "$volume" >/dev/null
trap '"$tool" volume rm --force "$volume" >/dev/null' EXIT
within() {
    # shellcheck disable=SC2086 # options are words
    "$tool" run --rm --interactive --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
        ${RUN_OPTIONS:-} --volume "$volume:/var/lib/nabor" --env NABOR_MAILBOX=maildir \
        --env NABOR_MAILDIR__PATH=/var/lib/nabor/mailbox --env NABOR_STAFF=dyzurny@urzad.example "$@"
}

echo "== zwykły użytkownik, program tylko do odczytu, bez kompilatorów"
within --entrypoint sh nabor -ec '
    [ "$(id -u)" = 970 ]
    if touch /opt/nabor/x /usr/x 2>/dev/null || command -v gcc cc make npm; then exit 1; fi' </dev/null
echo "== wiadomość z formularzem"
within --entrypoint python3 nabor - <<'PYTHON'
from email.message import EmailMessage
from pathlib import Path

mail = EmailMessage()
mail["From"], mail["To"] = "Firma <biuro@firma.example>", "urzad@urzad.example"
mail["Subject"], mail["Message-ID"] = "Formularz", "<proba@firma.example>"
mail["Date"] = "Mon, 13 Apr 2026 09:00:00 +0200"
mail.set_content("W załączeniu formularz.")
form = next(Path("/opt/nabor/config/calls").rglob("*.docx"))
mail.add_attachment(form.read_bytes(), maintype="application", subtype="octet-stream", filename="formularz.docx")
for name in ("cur", "tmp", "new"):
    Path("/var/lib/nabor/mailbox", name).mkdir(parents=True)
Path("/var/lib/nabor/mailbox/new/1.nabor").write_bytes(mail.as_bytes())
PYTHON
echo "== nabor doctor"
within nabor doctor </dev/null
echo "== nabor run"
within nabor run --now 2026-04-13T10:00 </dev/null
within --entrypoint sh nabor -ec 'ls /var/lib/nabor/files/*/* >/dev/null' </dev/null
echo "== obraz działa"
