"""Oświadczenie o otrzymanej pomocy de minimis: asked for, never blocking (załącznik nr 4)."""

from domain.rules.papers.document_rule import Signals

NAME = "de_minimis_statement"
SOURCE = (
    "Regulamin, załącznik nr 4; art. 37 ust. 1 ustawy o postępowaniu w sprawach dotyczących pomocy publicznej"
)
SIGNALS = Signals(
    title=(
        "Oświadczenie o otrzymanej pomocy de minimis",
        "Oświadczenie o otrzymaniu pomocy de minimis",
        "Oświadczenie o nieotrzymaniu pomocy de minimis",
        "Oświadczenie o uzyskanej pomocy de minimis",
        "Oświadczenie o wysokości otrzymanej pomocy de minimis",
        "Oświadczenie o wielkości otrzymanej pomocy de minimis",
        "Oświadczenie o pomocy de minimis",
        "Oświadczenie dotyczące pomocy de minimis",
    ),
    body=("pomoc de minimis", "pomocy de minimis"),
)
