"""The applications that lack something, and the round."""

from dataclasses import replace

from docx.document import Document as WordDocument

from tests.blind.model import Application, Html, Mail, Paper, Word

from . import certificates as zus
from . import evidence, own_forms
from . import taxes as tax
from .blank_contract import draft_contract
from .blank_status import status_declaration
from .companies import GW, TAX, ZG, ZUS, at, greet, in_order
from .firm import Firm
from .firms_b import BLACHWIT, HYDRODREZ, MEBLOSZ, REHASUL
from .papers import Way, blanks, certificate, copy_of, own


def faulty(firm: Firm, mails: tuple[Mail, ...], copies: int, missing: tuple[str, ...] = ()) -> Application:
    """An application that a person must complete."""
    return Application(
        slug=firm.slug,
        name=firm.name,
        nip=firm.bare_nip,
        mails=mails,
        is_sound=False,
        fields=firm.truth,
        points=firm.points(copies),
        missing=missing,
    )


def _blachwit() -> Application:
    """The tax office states arrears."""
    firm = BLACHWIT
    way = Way("scan", ("formularz", "status", "de minimis", "umowa", "zus", "zaswiadczenie skarbowe"))
    papers = in_order(
        blanks(firm, way),
        certificate(
            ZUS,
            "ZUS letter",
            zus.zus_letter(firm, ZG, "07.04.2026", "370000/71/2026/1203", "Alina Pruszak"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "tax ledger table",
            tax.tax_ledger(
                firm,
                "Pierwszy Urząd Skarbowy w Zielonej Górze",
                "08.04.2026",
                "0811-SER.4020.190.2026",
                "Edyta Hołub",
                "6 318,00",
            ),
            firm,
            way,
            verdict="arrears",
            faults=("arrears",),
        ),
        *(
            copy_of(
                evidence.iso(firm, norm, "SLV Certyfikacja", number, "konstrukcje stalowe", "10.2028"),
                "ISO certificate",
                norm.replace(" ", "_"),
                "scan",
                firm,
            )
            for norm, number in (("EN 1090-2", "SLV/1090/77"), ("ISO 3834-2", "SLV/3834/78"))
        ),
    )
    mail = Mail(
        at(13, 16, 12), firm.email, "zgłoszenie Blachwit", greet(firm, "dokumenty w załączeniu."), papers
    )
    return faulty(firm, (mail,), 2)


def _meblosz() -> Application:
    """No initials on the contract; the declaration came as a Word file that nobody signed."""
    firm = MEBLOSZ
    way = Way(
        "scan",
        (
            "Formularz zgloszeniowy",
            "Oswiadczenie o statusie",
            "Formularz de minimis",
            "Projekt umowy",
            "ZUS",
            "US",
        ),
    )

    def contract(doc: WordDocument) -> None:
        draft_contract(doc, firm)

    def status(doc: WordDocument) -> None:
        status_declaration(doc, firm)

    forms = blanks(firm, way)
    forms["draft_contract"] = replace(
        forms["draft_contract"], source=Word(contract), signing="none", faults=("not_initialled",)
    )
    forms["status_declaration"] = replace(
        forms["status_declaration"], source=Word(status), guise="docx", signing="none", faults=("unsigned",)
    )
    papers = in_order(
        forms,
        certificate(
            ZUS,
            "ZUS numbered boxes",
            zus.zus_columns(firm, ZG, "09.04.2026", "370000/2026/0561", "Wanda Jeleń"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "tax letter",
            tax.tax_letter(
                firm, "Urząd Skarbowy w Żaganiu", "10.04.2026", "0809-SEW.4020.55.2026", "Lidia Gajewska"
            ),
            firm,
            way,
        ),
    )
    mail = Mail(
        at(16, 13, 33),
        firm.email,
        "Meblosz Sp. z o.o. - Szwajcaria",
        greet(firm, "przesyłam komplet na wyjazd studyjny."),
        papers,
    )
    return faulty(firm, (mail,), 0)


def _hydrodrez() -> Application:
    """A receipt for the request instead of the certificate of ZUS; the de minimis form forgotten."""
    firm = HYDRODREZ
    way = Way("scan", ("formularz", "oswiadczenie", "", "umowa", "zus", "us"))
    forms = blanks(firm, way)
    del forms["de_minimis_form"]
    papers = in_order(
        forms,
        Paper(
            kind="other",
            layout="receipt of a request to ZUS",
            source=Html(zus.zus_request(firm, "20.04.2026", "RWN-2026-5518820")),
            guise="pdf",
            file_name="ZUS zaświadczenie o niezaleganiu",
            signing="none",
            fields=firm.identity,
            faults=("wrong_document",),
        ),
        certificate(
            TAX,
            "tax ledger table",
            tax.tax_ledger(
                firm, "Urząd Skarbowy w Drezdenku", "15.04.2026", "0803-SER.4020.22.2026", "Cezary Małolepszy"
            ),
            firm,
            way,
        ),
    )
    mail = Mail(
        at(21, 21, 14),
        firm.email,
        "Hydrodrez szwajcaria",
        "Dobry wieczór, przesyłam papiery do wyjazdu. Zus już mam w załączniku.\nPaweł Kasprzak\n",
        papers,
    )
    return faulty(firm, (mail,), 0, ("zus_certificate", "de_minimis_form"))


def _rehasul() -> Application:
    """The tax certificate is a partner's own, the de minimis form cites the old regulation."""
    firm = REHASUL
    way = Way("photo", ("formularz", "status", "pomoc", "umowa", "zus", "us"))
    partner = replace(firm, name="Iwona Suder", nip="929-408-43-07", regon="366078671", street="ul. Lipowa 8")
    forms = blanks(firm, way)
    forms["de_minimis_form"] = replace(
        own(forms["de_minimis_form"], "old de minimis form", own_forms.own_aid(firm, "1407/2013")),
        faults=("obsolete_template",),
    )
    papers = in_order(
        forms,
        certificate(
            ZUS,
            "ZUS letter",
            zus.zus_letter(firm, GW, "14.04.2026", "180000/71/2026/0733", "Halina Dymek"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "tax letter",
            tax.tax_letter(
                partner, "Urząd Skarbowy w Sulęcinie", "13.04.2026", "0807-SER.4020.31.2026", "Tadeusz Wrona"
            ),
            partner,
            way,
            faults=("other_company",),
        ),
        copy_of(
            evidence.iso(firm, "ISO 13485:2016", "TÜV Zertifizierung", "MD 60118", "ortezy", "06.2027"),
            "ISO certificate",
            "iso",
            "photo",
            firm,
        ),
    )
    mail = Mail(
        at(20, 10, 5),
        firm.email,
        "Rehasul s.c. wyjazd studyjny",
        greet(firm, "w załącznikach zdjęcia dokumentów."),
        papers,
    )
    return faulty(firm, (mail,), 1)


def faulty_ones() -> tuple[Application, ...]:
    """All of them."""
    return (_blachwit(), _meblosz(), _hydrodrez(), _rehasul())
