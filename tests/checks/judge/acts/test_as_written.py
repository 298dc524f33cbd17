"""What clerks write for kinds, fields and values."""

import pytest

from checks.judge.acts.as_written import as_written
from domain.acts.on_applications import Withdraw
from domain.acts.on_documents import Accept, SetField, SetKind
from tests.support.offices.desk import swiss_call

CALL = swiss_call()


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("zus_certificate", "zus_certificate"),
        ("ZUS", "zus_certificate"),
        ("zaświadczenie z ZUS", "zus_certificate"),
        ("US", "tax_certificate"),
        ("urząd skarbowy", "tax_certificate"),
        ("Umowa", "draft_contract"),
        ("oświadczenie o statusie", "status_declaration"),
        ("Formularz zgłoszeniowy", "application_form"),
        ("certyfikat", "innovation_evidence"),
        ("inny dokument", "other"),
        # What may mean several stays, and is refused with what there is.
        ("zaświadczenie", "zaświadczenie"),
        ("de minimis", "de minimis"),
        ("formularz", "formularz"),
        ("", ""),
        ("RODZAJ", "RODZAJ"),
        ("faktura", "faktura"),
    ],
)
def test_kinds(written: str, kind: str) -> None:
    assert as_written(Accept(written), CALL) == Accept(kind)
    assert as_written(SetKind("12", written), CALL) == SetKind("12", kind)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (("size", "mała"), ("size", "small")),
        (("wielkość", "małe przedsiębiorstwo"), ("size", "small")),
        (("size", "Średnia"), ("size", "medium")),
        (("size", "to nie jest mała firma"), ("size", "to nie jest mała firma")),
        (("delegat", "Ewa Lis"), ("delegate", "Ewa Lis")),
        (("NIP", "929-000 00 06"), ("nip", "9290000006")),
        (("office_trips", "1 200"), ("office_trips", "1200")),
        (("kod pocztowy", "65-057"), ("postal_code", "65-057")),
        (("certyfikaty", "ISO 9001; CE"), ("certificates", "ISO 9001; CE")),
        (("lis", True), ("lis", True)),
        (("nieznane pole", "x"), ("nieznane pole", "x")),
    ],
)
def test_fields_and_values(written: tuple[str, object], expected: tuple[str, object]) -> None:
    assert as_written(SetField(*written), CALL) == SetField(*expected)


def test_other_acts_stay() -> None:
    assert as_written(Withdraw(), CALL) == Withdraw()
