#!/usr/bin/env bash
# Polish data for reading scans, and the library for RAR: installed where we may, else named; without them
# scans and RAR files go to a person.
set -euo pipefail
"$(dirname "$0")/debian-packages.sh" \
    '/usr/share/tesseract-ocr/*/tessdata/pol.traineddata:tesseract-ocr-pol' \
    '/usr/share/tesseract-ocr/*/tessdata/osd.traineddata:tesseract-ocr-osd' \
    '/usr/lib/*/libarchive.so.13:libarchive13' ||
    echo "Bez nich skany i archiwa RAR obejrzy pracownik." >&2
