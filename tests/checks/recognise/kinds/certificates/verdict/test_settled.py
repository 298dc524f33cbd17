import pytest

from checks.page.sheet import fold_evenly
from checks.recognise.kinds.certificates.verdict.settled import is_no_longer_owed, is_not_due_yet


@pytest.mark.parametrize(
    ("said", "is_paid"),
    [
        ("Zaległość za listopad 2025 r. w kwocie 1 204,55 zł została zapłacona 3 marca 2026 r.", True),
        ("Podatnik uregulował w dniu 2 lutego zaległość w podatku VAT (3 114 zł) i odsetki", True),
        ("Zaległość została częściowo zapłacona", False),
        ("Zaległość nie została zapłacona", False),
        ("Zaległość zostanie zapłacona do 30 kwietnia", False),
        ("Zaległość została zapłacona, odsetki pozostają do zapłaty", False),
        ("Zapłacił 100 zł z 300 zł zaległości", False),
        ("Zapłacił trzy raty zaległości", False),
    ],
)
def test_only_what_is_paid_in_full_is_no_longer_owed(said, is_paid):
    assert is_no_longer_owed(fold_evenly(said)) is is_paid


@pytest.mark.parametrize(
    ("said", "is_later"),
    [
        ("podatek VAT za marzec w kwocie 7 940 zł jest płatny do 27 kwietnia i nie jest zaległością", True),
        ("podatek VAT za marzec w kwocie 7 940 zł jest płatny do 27 kwietnia", False),
        ("rata płatna do 27 kwietnia nie jest zaległością", False),
    ],
)
def test_only_what_is_called_no_arrears_is_not_due_yet(said, is_later):
    assert is_not_due_yet(fold_evenly(said)) is is_later
