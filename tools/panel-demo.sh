#!/usr/bin/env bash
# Usage: panel-demo.sh [ENVIRONMENT [PORT]]   The panel on a morning of the demo's call: plays it where that was not done yet, gives
# each account a password made at this moment, prints them, and serves on 127.0.0.1 until Ctrl+C.
set -euo pipefail
bin=${1:-.venv}/bin
port=${2:-8080}
data=${NABOR_DATA_DIR:-var}
"$(dirname "$0")/panel-frontend.sh" --install
demo=$data/demo-morning
if [ ! -f "$demo/.played" ]; then
    echo "Nie ma jeszcze danych pokazu; powstają teraz (minuta albo dwie)."
    "$bin/nabor" demo --morning >/dev/null
    touch "$demo/.played"
fi
export NABOR_DATA_DIR=$demo NABOR_MAILBOX=maildir NABOR_MAILDIR__PATH=$demo/mailbox NABOR_DELIVERY=maildir NABOR_HEALTH__WORKER=false
now=$("$bin/python" -c 'from samples.story.morning import MORNING_AT; print(MORNING_AT.isoformat())')

account() { # LOGIN ROLE NAME
    local password
    password=$("$bin/python" -c 'import secrets; print(secrets.token_urlsafe(12))')
    if ! "$bin/nabor" user add "$1" --role "$2" --name "$3" --password-stdin <<<"$password" >/dev/null 2>&1; then
        "$bin/nabor" user reset "$1" --password-stdin <<<"$password" >/dev/null
    fi
    printf '  %-16s %s   (%s)\n' "$1" "$password" "$3"
}
echo "Konta i hasła (nowe przy każdym uruchomieniu):"
account anna clerk "Anna Kowalska"
account komisja1 member "Piotr Wiśniewski"
account komisja2 member "Maria Zając"
account przewodniczaca chair "Joanna Lis"
echo "Zegar panelu stoi na: $now"
exec "$bin/nabor" panel --port "$port" --now "$now"
