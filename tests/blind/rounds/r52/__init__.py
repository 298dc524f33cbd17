"""Round 52: the office's own blanks, filled in by companies."""

from datetime import datetime
from typing import Literal

from tests.blind.model import Application, Mail, Paper, Round
from tests.blind.rounds.r52 import forms
from tests.blind.rounds.r52.firm import Firm
from tests.blind.rounds.r52.kit import word
from tests.blind.rounds.r52.papers import evidence, form, forms_of, points, tax, truth, zus, zus_request
from tests.blind.rounds.r52.people_a import AQUATERM, DREWMAR, KODELIS, MEDIREX, METKON, ZIELNIK
from tests.blind.rounds.r52.people_b import HYDROSAD, LUBTRANS, OPTISENS, STALEX, TERMOGLASS, VITAGRO, WENTUS
from tests.blind.rounds.r52.people_c import EKOPAK, POLBRUK

Packed = Literal["", "zip", "one_pdf"]


def mail(
    f: Firm, day: int, time: str, subject: str, body: str, papers: tuple[Paper, ...], packed: Packed = ""
) -> Mail:
    """A message of April 2026."""
    hour, minute = time.split(":")
    return Mail(datetime(2026, 4, day, int(hour), int(minute)), f.mail, subject, body, papers, packed)


def application(f: Firm, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    """A company's application; copies of certificates count where they are sent."""
    copies = sum(paper.kind == "innovation_evidence" for one in mails for paper in one.papers)
    return Application(f.slug, f.name, f.nip, mails, sound, truth(f), points(f, copies), missing)


def _signed(f: Firm, text: str) -> str:
    return f"Dzień dobry,\n\n{text}\n\nPozdrawiam\n{f.delegate}\n{f.name}\ntel. {f.phone}\n"


KINDS = ("application_form", "status_declaration", "de_minimis_form", "draft_contract")
ZG, GO, NS, ZR = "Zielonej Górze", "Gorzowie Wielkopolskim", "Nowej Soli", "Żarach"

DIGITAL = (
    application(
        KODELIS,
        mail(
            KODELIS,
            9,
            "11:42",
            "Zgłoszenie - wyjazd studyjny Szwajcaria",
            _signed(
                KODELIS, "w załączeniu przesyłam komplet dokumentów, podpisanych podpisem kwalifikowanym."
            ),
            (
                *forms_of(KODELIS, "pdf"),
                zus(KODELIS, "pdf", 1, "03.04.2026", ZG),
                tax(KODELIS, "pdf", 2, "02.04.2026", ZG),
            ),
        ),
    ),
    application(
        ZIELNIK,
        mail(
            ZIELNIK,
            13,
            "09:15",
            "nabór Szwajcaria - Laboratorium Zielnik",
            _signed(ZIELNIK, "przesyłam zgłoszenie na wyjazd do Szwajcarii. Wszystko w jednym pliku ZIP."),
            (
                *forms_of(ZIELNIK, "pdf"),
                zus(ZIELNIK, "pdf", 0, "08.04.2026", ZG),
                tax(ZIELNIK, "pdf", 0, "09.04.2026", NS),
            ),
            "zip",
        ),
    ),
    application(
        WENTUS,
        mail(
            WENTUS,
            14,
            "13:07",
            "Formularz zgłoszeniowy Wentus",
            _signed(WENTUS, "zgłaszam naszą firmę do udziału w wyjeździe. Dokumenty w załączeniu."),
            (
                *forms_of(WENTUS, "pdf", statement=False),
                zus(WENTUS, "pdf", 2, "10.04.2026", GO),
                tax(WENTUS, "pdf", 2, "08.04.2026", GO),
            ),
        ),
    ),
    application(
        OPTISENS,
        mail(
            OPTISENS,
            10,
            "20:31",
            "wyjazd do Szwajcarii",
            _signed(
                OPTISENS, "wysyłam dokumenty do naboru, podpisane elektronicznie. Proszę o potwierdzenie."
            ),
            (
                *forms_of(OPTISENS, "pdf"),
                tax(OPTISENS, "pdf", 1, "07.04.2026", ZG),
                zus(OPTISENS, "pdf", 1, "08.04.2026", ZG),
            ),
        ),
    ),
)

ON_PAPER = (
    application(
        METKON,
        mail(
            METKON,
            10,
            "08:54",
            "Zgłoszenie do wyjazdu studyjnego - METKON-BIS",
            _signed(METKON, "w załączniku skan wszystkich dokumentów."),
            (
                *forms_of(METKON, "scan"),
                zus(METKON, "scan", 2, "01.04.2026", ZG),
                tax(METKON, "scan", 0, "02.04.2026", ZG),
                evidence(METKON, "scan", 0, "30.09.2027"),
            ),
            "one_pdf",
        ),
    ),
    application(
        DREWMAR,
        mail(
            DREWMAR,
            15,
            "18:22",
            "zgłoszenie szwajcaria",
            "Witam\nzdjęcia dokumentów w załączeniu\nM. Sobieraj\nDREWMAR\n",
            (
                *forms_of(DREWMAR, "photo", hand="Kalam", statement=False),
                zus(DREWMAR, "photo", 3, "09.04.2026", ZG),
                tax(DREWMAR, "photo", 1, "10.04.2026", ZR),
            ),
        ),
    ),
    application(
        AQUATERM,
        mail(
            AQUATERM,
            13,
            "12:40",
            "Wyjazd studyjny do Szwajcarii - dokumenty AQUATERM",
            _signed(AQUATERM, "przesyłam podpisane dokumenty. Zaświadczenie z ZUS dośle jutro księgowość."),
            (
                *forms_of(AQUATERM, "scan"),
                tax(AQUATERM, "scan", 3, "03.04.2026", GO),
                evidence(AQUATERM, "scan", 0, "14.03.2028"),
                evidence(AQUATERM, "scan", 1, "14.03.2028"),
            ),
        ),
        mail(
            AQUATERM,
            14,
            "10:05",
            "Re: Wyjazd studyjny do Szwajcarii - dokumenty AQUATERM",
            _signed(
                AQUATERM,
                "w uzupełnieniu wczorajszej wiadomości - zaświadczenie z ZUS. NIP " + AQUATERM.dashed,
            ),
            (zus(AQUATERM, "scan", 0, "13.04.2026", GO),),
        ),
    ),
    application(
        MEDIREX,
        mail(
            MEDIREX,
            16,
            "14:18",
            "Zgłoszenie MEDIREX Sp. z o.o.",
            _signed(MEDIREX, "zgodnie z regulaminem przesyłamy komplet załączników (zip)."),
            (
                *forms_of(MEDIREX, "scan", dpi=300),
                zus(MEDIREX, "scan", 1, "14.04.2026", ZG, 300),
                tax(MEDIREX, "scan", 2, "13.04.2026", "Świebodzinie", "", 300),
                evidence(MEDIREX, "scan", 0, "01.02.2027"),
            ),
            "zip",
        ),
    ),
    application(
        POLBRUK,
        mail(
            POLBRUK,
            17,
            "07:49",
            "Granitex - zgloszenie na wyjazd",
            "Dzień dobry, przesyłam skany. Formularz wypełniony ręcznie.\nRobert Dyląg 604 771 209\n",
            (
                *forms_of(POLBRUK, "scan", hand="Caveat"),
                zus(POLBRUK, "scan", 3, "13.04.2026", GO),
                tax(POLBRUK, "scan", 0, "10.04.2026", "Międzyrzeczu"),
            ),
        ),
    ),
    application(
        EKOPAK,
        mail(
            EKOPAK,
            20,
            "10:33",
            "Ekopak Słubice - nabór na wyjazd studyjny (Szwajcaria)",
            _signed(EKOPAK, "w załączeniu komplet dokumentów. Oryginały do wglądu w siedzibie."),
            (
                *(form(kind, EKOPAK, "scan", retyped=kind == "status_declaration") for kind in KINDS),
                form("de_minimis_statement", EKOPAK, "scan"),
                zus(EKOPAK, "scan", 2, "15.04.2026", GO),
                tax(EKOPAK, "scan", 3, "14.04.2026", "Słubicach"),
            ),
        ),
    ),
    application(
        STALEX,
        mail(
            STALEX,
            21,
            "15:12",
            "Stal-Ex Żary zgłoszenie",
            _signed(
                STALEX,
                "przesyłam zdjęcia podpisanych dokumentów, skaner nam padł. Gdyby coś było nieczytelne, "
                "proszę o telefon.",
            ),
            (
                *forms_of(STALEX, "photo"),
                zus(STALEX, "photo", 1, "17.04.2026", ZG),
                tax(STALEX, "photo", 2, "16.04.2026", ZR),
                evidence(STALEX, "photo", 0, "31.12.2026"),
                evidence(STALEX, "photo", 1, "31.12.2026"),
            ),
        ),
    ),
    application(
        TERMOGLASS,
        mail(
            TERMOGLASS,
            15,
            "11:58",
            "zgłoszenie do udziału w wyjeździe - Termoglass",
            _signed(TERMOGLASS, "przesyłam wypełnione i podpisane dokumenty."),
            (
                form("application_form", TERMOGLASS, "scan", retyped=True),
                form("status_declaration", TERMOGLASS, "scan", hand="Kalam"),
                form("de_minimis_form", TERMOGLASS, "scan", hand="Kalam"),
                form("draft_contract", TERMOGLASS, "scan", hand="Kalam"),
                zus(TERMOGLASS, "scan", 0, "09.04.2026", ZG),
                tax(TERMOGLASS, "scan", 1, "10.04.2026", "Wschowie"),
            ),
        ),
    ),
)

FAULTY = (
    application(
        VITAGRO,
        mail(
            VITAGRO,
            13,
            "16:26",
            "Szwajcaria 2026 VITAL-LAB",
            _signed(VITAGRO, "wysyłam dokumenty do naboru."),
            (
                *forms_of(VITAGRO, "pdf"),
                zus_request(VITAGRO, "scan", "09.04.2026"),
                tax(VITAGRO, "pdf", 2, "08.04.2026", "Strzelcach Krajeńskich"),
            ),
        ),
        sound=False,
        missing=("zus_certificate",),
    ),
    application(
        LUBTRANS,
        mail(
            LUBTRANS,
            16,
            "09:03",
            "zgłoszenie Elektro-Serwis Kłos",
            _signed(LUBTRANS, "w załączeniu dokumenty na wyjazd studyjny."),
            (
                *forms_of(LUBTRANS, "scan", statement=False),
                zus(LUBTRANS, "scan", 3, "13.04.2026", GO),
                tax(LUBTRANS, "scan", 3, "14.04.2026", "Sulęcinie", "3 418,00"),
            ),
        ),
        sound=False,
    ),
    application(
        HYDROSAD,
        mail(
            HYDROSAD,
            17,
            "12:11",
            "Dokumenty rekrutacyjne - HYDROSAD",
            _signed(HYDROSAD, "przesyłam komplet dokumentów do rekrutacji."),
            (
                form("application_form", HYDROSAD, "scan"),
                form("status_declaration", HYDROSAD, "scan", signing="none", faults=("unsigned",)),
                form("de_minimis_form", HYDROSAD, "scan"),
                form("draft_contract", HYDROSAD, "scan", signing="none", faults=("not_initialled",)),
                zus(HYDROSAD, "scan", 2, "14.04.2026", ZG),
                tax(HYDROSAD, "scan", 0, "15.04.2026", "Krośnie Odrzańskim"),
            ),
        ),
        sound=False,
    ),
)

ROUND = Round(
    "r52",
    "Regulamin, forms.md, domain.md, names of the contract's fields, model.py; no readers and no other rounds",
    (*DIGITAL, *ON_PAPER, *FAULTY),
    {
        "application_form": word(forms.application(None)),
        "status_declaration": word(forms.status(None)),
        "de_minimis_form": word(forms.de_minimis(None)),
        "draft_contract": word(forms.contract(None)),
        "de_minimis_statement": word(forms.statement(None)),
    },
)
