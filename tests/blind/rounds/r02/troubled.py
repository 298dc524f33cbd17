"""Six applications with something to be found."""

from tests.blind.model import Application, Mail

from . import certificates, evidence
from . import firms as F
from .draw import BLACK
from .make import obsolete, other, own, proof, statement, tax, zus
from .sound import CONTRACT, FORM, MINIMIS, STATUS, application, at
from .words import Fill


def _trans() -> Application:
    """The tax office states arrears in VAT („z wyjątkiem”)."""
    f = F.TRANS
    fill = Fill(f, "13.04.2026", yes_no="delete")
    papers = (
        own(FORM, fill, "scan", "Translog zgłoszenie"),
        own(STATUS, fill, "docx", "Translog oświadczenie"),
        own(MINIMIS, fill, "docx", "Translog de minimis"),
        own(CONTRACT, fill, "scan", "Translog umowa"),
        zus(f, "file", "08.04.2026", "pdf", "Translog ZUS"),
        tax(f, "arrears", "9 kwietnia 2026 r.", "scan", "Translog US", "arrears", ("arrears",)),
        proof(f, f.certificates[0], "scan", "Translog ISO"),
    )
    return application(f, Mail(
        at(13, 10, 17), f.email, "Zgłoszenie Translog Serwis Naczep",
        "Dzień dobry, w załączeniu dokumenty do naboru. L. Hryniewicz", papers), is_sound=False)  # fmt: skip


def _borowiec() -> Application:
    """ZUS refused the certificate; the owner sends the decision."""
    f = F.BOROWIEC
    fill = Fill(f, "14.04.2026 r.")
    papers = (
        own(FORM, fill, "photo", "20260414_073011", "letter"),
        own(STATUS, fill, "photo", "20260414_073102", "grid"),
        own(MINIMIS, fill, "photo", "20260414_073140", "letter"),
        own(CONTRACT, fill, "photo", "20260414_073255", "letter"),
        zus(f, "refusal", "9 kwietnia 2026 r.", "photo", "20260414_073340", "refusal", ("arrears",)),
        tax(f, "table", "8.04.2026 r.", "photo", "20260414_073402", turned=270),
    )
    return application(f, Mail(
        at(14, 7, 58), f.email, "tartak - wyjazd do Szwajcarii",
        "Dzien dobry, wysylam zgloszenie. Z ZUS dostalem takie pismo, prosze o informacje czy wystarczy. Jan Borowiec", papers,
    ), is_sound=False)  # fmt: skip


def _pomiar() -> Application:
    """The form ends with a typed name alone; the other papers are signed."""
    f = F.POMIAR
    fill = Fill(f, "15.04.2026 r.", ink=BLACK)
    unsigned = Fill(f, "15.04.2026 r.", "none", typed_name=True)
    papers = (
        own(FORM, unsigned, "docx", "Pomiar-Tech formularz zgłoszeniowy", faults=("unsigned",)),
        own(STATUS, fill, "docx", "Pomiar-Tech status"),
        own(MINIMIS, fill, "docx", "Pomiar-Tech formularz de minimis"),
        own(CONTRACT, fill, "docx", "Pomiar-Tech umowa"),
        zus(f, "file", "2026-04-13", "pdf", "zaswiadczenie ZUS"),
        tax(f, "file", "2026-04-13", "pdf", "zaswiadczenie US"),
        proof(f, f.certificates[0], "pdf", "akredytacja PCA", False),
        other("receipt of a request", evidence.request_receipt(f, "8.04.2026"), "pdf", "UPP ZUS wniosek"),
    )
    return application(f, Mail(
        at(15, 15, 20), f.email, "Zgłoszenie Pomiar-Tech Laboratorium",
        "Dzień dobry, przesyłam dokumenty rekrutacyjne.\nJustyna Hajduk", papers), is_sound=False)  # fmt: skip


def _kuznia() -> Application:
    """No contract."""
    f = F.KUZNIA
    fill = Fill(f, "16.04.2026", boxes="[x]", yes_no="bold")
    papers = (
        own(FORM, fill, "docx", "formularz Kuźnia Aplikacji"),
        own(STATUS, fill, "docx", "status Kuźnia Aplikacji"),
        own(MINIMIS, fill, "odt", "de minimis Kuźnia Aplikacji"),
        statement(fill, "docx", "oświadczenie de minimis Kuźnia Aplikacji",
                  (("Województwo Lubuskie", "21.08.2024", "13 870,00", "3 231,10"),)),
        zus(f, "table", "10.04.2026", "pdf", "ZUS Kuźnia"),
        tax(f, "ticks", "10 kwietnia 2026 r.", "pdf", "US Kuźnia"),
    )
    return application(f, Mail(
        at(16, 10, 35), f.email, "Kuźnia Aplikacji - nabór Szwajcaria",
        "Hej,\nkomplet dokumentów w załączniku :)\nMichał Gawron", papers), is_sound=False,
        missing=("draft_contract",))  # fmt: skip


def _szklo() -> Application:
    """The mayor's certificate of local taxes stands in for the tax office's."""
    f = F.SZKLO
    fill = Fill(f, "17.04.2026 r.", yes_no="underline", bold=True)
    papers = (
        own(FORM, fill, "scan", "01_formularz"),
        own(STATUS, fill, "scan", "02_status"),
        own(MINIMIS, Fill(f, "17.04.2026 r.", "electronic"), "pdf", "03_de_minimis"),
        own(CONTRACT, fill, "scan", "04_umowa"),
        zus(f, "letter", "14.04.2026 r.", "scan", "05_zus"),
        other("municipal certificate", certificates.municipal(f, "13.04.2026 r."), "scan", "06_podatki", "issuer",
              ("wrong_document",)),
        proof(f, f.certificates[0], "scan", "07_iso"),
        proof(f, f.certificates[1], "scan", "08_atest"),
    )  # fmt: skip
    return application(f, Mail(
        at(17, 14, 8), f.email, "Szkło i Światło sp. z o.o. – dokumenty",
        "Przesyłam dokumenty od 01 do 08.\nEwelina Karaś", papers), is_sound=False, missing=("tax_certificate",))  # fmt: skip


def _wentyl() -> Application:
    """Small in the form, micro in the declaration; the old de minimis form; instalments at ZUS."""
    f = F.WENTYL
    fill = Fill(f, "17.04.2026", ink=BLACK)
    papers = (
        own(FORM, fill, "pdf", "WentylKlima_formularz"),
        own(STATUS, fill, "pdf", "WentylKlima_oswiadczenie", faults=("contradiction",)),
        obsolete(fill, "pdf", "WentylKlima_deminimis"),
        own(CONTRACT, fill, "pdf", "WentylKlima_umowa"),
        zus(f, "instalments", "15.04.2026 r.", "scan", "WentylKlima_ZUS", "unclear", ("unsure",)),
        tax(f, "file", "14.04.2026", "pdf", "WentylKlima_US"),
        proof(f, f.certificates[0], "pdf", "WentylKlima_ISO"),
    )
    return application(f, Mail(
        at(20, 12, 15), f.email, "Wentyl-Klima Lubuska – zgłoszenie",
        "Dzień dobry,\nw załączeniu formularz z załącznikami. Formularz pomocy de minimis przygotowała nasza księgowa.\n"
        "Krystian Wrona", papers), is_sound=False)  # fmt: skip


TROUBLED: tuple[Application, ...] = (_trans(), _borowiec(), _pomiar(), _kuznia(), _szklo(), _wentyl())
