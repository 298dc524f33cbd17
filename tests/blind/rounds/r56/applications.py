"""The sixteen applications of the round."""

from dataclasses import replace

from tests.blind.model import Application, Mail
from tests.blind.rounds.r56.companies import Set, application, at, changed, one_mail
from tests.blind.rounds.r56.firm import Filling

ZG_FIRST = "Pierwszego Urzędu Skarbowego w Zielonej Górze"
GORZOW = "Urzędu Skarbowego w Gorzowie Wielkopolskim"


def _electronic() -> tuple[Application, ...]:
    kodotwornia = Set(
        slug="kodotwornia",
        how=Filling(day="09.04.2026", place="Zielona Góra", signed=False),
        guise="pdf",
        zus="table",
        tax="electronic",
        issued="02.04.2026",
        tax_office=ZG_FIRST,
        prefix="Kodotwornia - ",
    )
    odra = Set(
        slug="odra-pomp",
        how=Filling(day="10.04.2026 r.", place="Nowa Sól", signed=False, dots=False),
        guise="pdf",
        zus="letter",
        tax="form",
        issued="31.03.2026",
        tax_office="Urzędu Skarbowego w Nowej Soli",
    )
    zielnik = Set(
        slug="zielnik",
        how=Filling(day="13 kwietnia 2026", place="Świebodzin", signed=False),
        guise="pdf",
        older=True,
        zus="boxes",
        tax="columns",
        issued="01.04.2026",
        tax_office="Urzędu Skarbowego w Świebodzinie",
    )
    termowit = Set(
        slug="termowit",
        how=Filling(day="14.04.2026", place="Gorzów Wlkp.", signed=False, mark="[X]"),
        guise="pdf",
        zus="table",
        tax="letter",
        issued="07.04.2026",
        tax_office=GORZOW,
        zus_office="Oddział w Gorzowie Wielkopolskim",
        named=False,
    )
    papers = termowit.papers()
    later = ("zus_certificate", "de_minimis_statement")
    first = tuple(paper for kind, paper in papers.items() if kind not in later)
    firm = termowit.firm
    subject = "Zgłoszenie - wyjazd studyjny Szwajcaria"
    return (
        one_mail(
            kodotwornia,
            at(9, 11, 42),
            "Zgłoszenie do wyjazdu studyjnego – Szwajcaria",
            "Dzień dobry,\nw załączeniu komplet dokumentów, podpisane profilem "
            "zaufanym.\n\nPozdrawiam\nAnna Wilczek-Ryś",
        ),
        one_mail(
            odra,
            at(10, 14, 3),
            "Odra-Pomp – dokumenty rekrutacyjne Innowacyjne Lubuskie",
            "Szanowni Państwo,\nprzesyłamy dokumenty w paczce ZIP (podpis "
            "kwalifikowany).\n\nEwelina Skorupa\nOdra-Pomp",
            "zip",
        ),
        one_mail(
            zielnik,
            at(13, 20, 15),
            "wyjazd do Szwajcarii zgłoszenie",
            "Witam, zgłaszamy się na wyjazd. Formularz wypełniliśmy na druku, który mieliśmy "
            "wcześniej.\nPiotr Bąk",
        ),
        application(
            firm,
            (
                Mail(
                    at(14, 9, 30),
                    firm.email,
                    subject,
                    "Dzień dobry, zgłoszenie firmy. ZUS doślemy.\nW. M.",
                    first,
                ),
                Mail(
                    at(16, 8, 12),
                    firm.email,
                    f"Re: {subject} – uzupełnienie",
                    "Dosyłam zaświadczenie z ZUS i oświadczenie o pomocy.\nWitold Macierzanka",
                    tuple(papers[kind] for kind in later),
                ),
            ),
        ),
    )


def _paper_ones() -> tuple[Application, ...]:
    meblarnia = Set(
        slug="meblarnia-dab",
        how=Filling(day="11.04.2026", place="Żary", font="Kalam"),
        guise="scan",
        zus="letter",
        tax="letter",
        issued="27.03.2026",
        tax_office="Urzędu Skarbowego w Żarach",
    )
    lubmetal = Set(
        slug="lubmetal",
        how=Filling(day="15.04.2026", place="Lubsko", mark="X", ink="black"),
        guise="scan",
        zus="boxes",
        tax="form",
        issued="30.03.2026",
        tax_office="Urzędu Skarbowego w Żarach",
        prefix="skan_",
    )
    optyka = Set(
        slug="optyka-szmaragd",
        how=Filling(day="16.04.2026", place="Słubice", font="Caveat"),
        guise="photo",
        zus="boxes",
        tax="columns",
        issued="02.04.2026",
        tax_office="Urzędu Skarbowego w Słubicach",
        zus_office="Inspektorat w Słubicach",
        statement=False,
    )
    agrosens = Set(
        slug="agrosens",
        how=Filling(day="17.04.2026", place="Zielona Góra", dots=False),
        guise="scan",
        zus="table",
        tax="electronic",
        issued="08.04.2026",
        tax_office=ZG_FIRST,
        dpi=150,
    )
    piektech = Set(
        slug="piekarz-tech",
        how=Filling(day="18.04.2026", place="Żagań", font="Kalam", ink="black", mark="☑"),
        guise="scan",
        zus="letter",
        tax="columns",
        issued="03.04.2026",
        tax_office="Urzędu Skarbowego w Żaganiu",
        named=False,
    )
    medira = Set(
        slug="medira",
        how=Filling(day="20.04.2026", place="Międzyrzecz"),
        guise="photo",
        zus="table",
        tax="form",
        issued="09.04.2026",
        tax_office="Urzędu Skarbowego w Międzyrzeczu",
        zus_office="Oddział w Gorzowie Wielkopolskim",
    )
    drukolit = Set(
        slug="drukolit",
        how=Filling(day="20.04.2026 r.", place="Kostrzyn nad Odrą", dots=False),
        guise="scan",
        zus="boxes",
        tax="letter",
        issued="07.04.2026",
        tax_office=GORZOW,
        own=True,
        zus_office="Oddział w Gorzowie Wielkopolskim",
    )
    lampiarnia = Set(
        slug="szklarnia-lamp",
        how=Filling(day="21.04.2026", place="Wschowa", font="Caveat", ink="black", mark="☑"),
        guise="scan",
        zus="letter",
        tax="electronic",
        issued="10.04.2026",
        tax_office="Urzędu Skarbowego w Nowej Soli",
        dpi=300,
    )
    kruk = lampiarnia.firm
    lamps = lampiarnia.papers()
    lamps["status_declaration"] = changed(lamps["status_declaration"], turned=90)
    return (
        one_mail(
            meblarnia,
            at(11, 18, 50),
            "zgłoszenie meblarnia",
            "Dzień dobry. Skan wszystkiego.\nOlejarz",
            "one_pdf",
        ),
        one_mail(
            lubmetal,
            at(15, 12, 20),
            "Lubmetal-Serwis Sp. z o.o. – zgłoszenie, Szwajcaria 22–25.06",
            "Dzień dobry,\nw załączeniu skany podpisanych dokumentów wraz z kopiami "
            "certyfikatów.\nJolanta Pietrucha",
        ),
        one_mail(
            optyka,
            at(16, 21, 7),
            "Dokumenty wyjazd Szwajcaria",
            "Dobry wieczór, nie mam skanera, więc wysyłam zdjęcia. Proszę o potwierdzenie.\nBeata Kalinka",
        ),
        one_mail(
            agrosens, at(17, 10, 2), "AgroSens: zgłoszenie", "Dokumenty w archiwum zip.\nHanna Wrona", "zip"
        ),
        one_mail(
            piektech,
            at(18, 9, 45),
            "Zgłoszenie PiekTech",
            "Witam, przesyłam papiery.\nG. Mostowy, 693 500 127",
        ),
        one_mail(
            medira,
            at(20, 13, 31),
            "Medira – wyjazd studyjny",
            "Zdjęcia dokumentów w załączniku.\nDorota Łęcka",
        ),
        one_mail(
            drukolit,
            at(20, 15, 10),
            "Rekrutacja: Drukolit",
            "Całość w jednym pliku PDF.\nI. Pszczółka",
            "one_pdf",
        ),
        application(
            kruk,
            (
                Mail(
                    at(21, 8, 55),
                    kruk.email,
                    "zgłoszenie Lampiarnia",
                    "Skany :)\nZofia Kruk",
                    tuple(lamps.values()),
                ),
            ),
        ),
    )


def _faulty() -> tuple[Application, ...]:
    kama = Set(
        slug="trans-kama",
        how=Filling(day="13.04.2026", place="Sulechów", font="Kalam"),
        guise="scan",
        zus="refusal",
        tax="letter",
        issued="07.04.2026",
        tax_office=ZG_FIRST,
    )
    bud = Set(
        slug="budokres",
        how=Filling(day="14.04.2026", place="Krosno Odrzańskie"),
        guise="scan",
        zus="table",
        tax="arrears",
        issued="08.04.2026",
        tax_office="Urzędu Skarbowego w Krośnie Odrzańskim",
    )
    pixel = Set(
        slug="pixelarnia",
        how=Filling(day="16.04.2026", place="Drezdenko", signed=False),
        guise="pdf",
        zus="table",
        tax="electronic",
        issued="09.04.2026",
        tax_office="Urzędu Skarbowego w Drezdenku",
        zus_office="Oddział w Gorzowie Wielkopolskim",
    )
    sul = Set(
        slug="sulplast",
        how=Filling(day="17.04.2026", place="Sulęcin"),
        guise="scan",
        zus="boxes",
        tax="form",
        issued="02.04.2026",
        tax_office="Urzędu Skarbowego w Sulęcinie",
        old_aid=True,
        zus_office="Oddział w Gorzowie Wielkopolskim",
    )
    pixels = pixel.papers()
    pixels["application_form"] = replace(
        pixels["application_form"], guise="docx", signing="none", faults=("unsigned",)
    )
    pixels["draft_contract"] = replace(pixels["draft_contract"], signing="none", faults=("not_initialled",))
    dudek = sul.papers()
    del dudek["status_declaration"]
    sent = (
        (
            kama,
            at(13, 16, 40),
            "Trans-Kama zgłoszenie",
            "W załączeniu dokumenty.\nKamil Grzyb",
            kama.papers(),
            (),
        ),
        (
            bud,
            at(14, 11, 11),
            "Budokres – Szwajcaria",
            "Dzień dobry, komplet skanów.\nJ. Wilga",
            bud.papers(),
            (),
        ),
        (pixel, at(16, 23, 2), "Pixelarnia application :)", "Cześć, wysyłamy dokumenty.\nNina", pixels, ()),
        (
            sul,
            at(17, 7, 58),
            "dokumenty sulplast",
            "Przesyłam.\nAlicja Dudek",
            dudek,
            ("status_declaration",),
        ),
    )
    return tuple(
        application(
            choice.firm,
            (Mail(day, choice.firm.email, subject, body, tuple(papers.values())),),
            is_sound=False,
            missing=missing,
        )
        for choice, day, subject, body, papers, missing in sent
    )


APPLICATIONS = (*_electronic(), *_paper_ones(), *_faulty())
