import pytest

from checks.judge.documents.file_names import named_kind
from tests.support.facts.dossiers import SWITZERLAND


@pytest.mark.parametrize(
    ("filename", "kind"),
    [
        ("ZUS.pdf", "zus_certificate"),
        ("Zaświadczenie ZUS 04.2026.pdf", "zus_certificate"),
        ("zaswiadczenie_urzad_skarbowy.pdf", "tax_certificate"),
        ("podatki.pdf", "tax_certificate"),
        ("Formularz zgłoszeniowy.docx", "application_form"),
        ("zgloszenie_LubTech.pdf", "application_form"),
        ("oswiadczenie-status.pdf", "status_declaration"),
        ("de minimis.pdf", "de_minimis_form"),
        ("umowa podpisana.pdf", "draft_contract"),
        ("dokumenty.zip", None),
        ("formularz.pdf", None),
        ("skan0001.pdf", None),
        ("ZUS i umowa.pdf", None),
        ("zuska.pdf", None),
        ("", None),
    ],
)
def test_a_name_tells_a_kind_only_when_it_names_one(filename, kind):
    assert named_kind(filename, SWITZERLAND) == kind
