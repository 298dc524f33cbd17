"""Pełnomocnictwo: who may sign for the applicant."""

from domain.rules.papers.document_rule import Signals

NAME = "proxy"
SOURCE = "art. 98 i 99 Kodeksu cywilnego"
SIGNALS = Signals(
    title=(
        "Pełnomocnictwo",
        "Pełnomocnictwo szczególne",
        "Pełnomocnictwo ogólne",
        "Pełnomocnictwo rodzajowe",
        "Udzielenie pełnomocnictwa",
        "Dokument pełnomocnictwa",
        "Power of attorney",
        "Upoważnienie",
    ),
    body=("upoważnia", "upoważniam", "udziela", "udzielam", "pełnomocnik", "umocowan", "do reprezentowania"),
    against=("UPL-1", "PPS-1"),
)
