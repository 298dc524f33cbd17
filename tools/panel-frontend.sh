#!/usr/bin/env bash
# Usage: panel-frontend.sh [--install] [--tests]   Builds what the panel looks like (the folder kit) from locked npm packages;
# quick when nothing changed. --install: fetches npm from Debian where it is absent (root). --tests: what tests need, too.
# Without npm the panel works all the same, in plain dress.
set -euo pipefail
cd "$(dirname "$0")/../panel/frontend"
kit=../kit
wanted=$(cat package-lock.json kit.scss "../../tools/panel-frontend.sh" | sha256sum | cut -c1-64)
is_ready() { [ "$(cat "$kit/.built" 2>/dev/null)" = "$wanted" ]; }
has_tests() {
    [ -f node_modules/axe-core/axe.min.js ] && [ -d node_modules/@fontsource/kalam ] && [ -d node_modules/oidc-provider ]
}

install=no tests=no
for option in "$@"; do
    case $option in
        --install) install=yes ;;
        --tests) tests=yes ;;
    esac
done
if is_ready && { [ $tests = no ] || has_tests; }; then exit 0; fi

if ! command -v npm >/dev/null && [ $install = yes ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends npm >/dev/null
fi
if ! command -v npm >/dev/null; then
    echo "Panel będzie wyglądał skromniej: brakuje programu npm (pakiet Debiana npm, potem: make panel)." >&2
    exit 0
fi
omit=--omit=dev
if [ $tests = yes ]; then omit=; fi
if ! npm ci --silent --ignore-scripts --no-audit --no-fund $omit; then
    echo "Panel będzie wyglądał skromniej: nie udało się pobrać pakietów npm." >&2
    exit 0
fi
if is_ready; then exit 0; fi  # only what the tests need was absent
fresh=$(mktemp -d "$kit.XXXXXX")
trap 'rm -rf "$fresh"' EXIT
if ! node node_modules/sass/sass.js --quiet --no-source-map --style=compressed --load-path=node_modules \
    kit.scss "$fresh/kit.css"; then
    echo "Panel będzie wyglądał skromniej: nie udało się złożyć jego stylów (Node.js $(node --version))." >&2
    exit 0
fi
cp node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js "$fresh/kit.js"
mkdir "$fresh/fonts"
for weight in 400 700; do
    cp node_modules/@fontsource/source-sans-3/files/source-sans-3-latin{,-ext}-$weight-normal.woff2 "$fresh/fonts/"
done
echo "$wanted" > "$fresh/.built"
chmod -R a+rX "$fresh"
rm -rf "$kit"
mv "$fresh" "$kit"
