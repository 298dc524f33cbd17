"""Sound applications on paper: scans and photographs."""

from tests.blind.model import Application, Guise, Html, Paper
from tests.blind.rounds.r65 import tax, zus
from tests.blind.rounds.r65.build import application, certificate, evidence, four, mail
from tests.blind.rounds.r65.companies import TAX_B, TAX_C, TAX_E, TAX_L, ZUS_E, ZUS_L, ZUS_N, ZUS_T
from tests.blind.rounds.r65.extras import cover_paper
from tests.blind.rounds.r65.firms import AGROSONDA, OKUWEX, ZAGLOMAT
from tests.blind.rounds.r65.firms_more import DENTARIUM, ELEKTROWIZ, GOZDNICER, PAKUNEK, USZCZELKA
from tests.blind.rounds.r65.kit import Firm


def pair(
    f: Firm,
    zus_layout: str,
    zus_source: Html,
    tax_layout: str,
    tax_source: Html,
    guises: tuple[Guise, Guise],
    dpi: int = 200,
) -> list[Paper]:
    """Both certificates."""
    return [
        certificate(f, "zus_certificate", zus_layout, zus_source, "zaswiadczenie ZUS", guises[0], dpi=dpi),
        certificate(f, "tax_certificate", tax_layout, tax_source, "zaswiadczenie US", guises[1], dpi=dpi),
    ]


def on_paper() -> list[Application]:
    """Eight firms."""
    result = []
    names = ("formularz", "oswiadczenie o statusie", "formularz de minimis", "umowa")

    f = OKUWEX
    papers = four(
        f,
        (
            "compact tables with footnotes",
            "status with struck categories",
            "de minimis in numbered tables",
            "contract formal, three pages",
        ),
        names,
        "scan",
        300,
    )
    papers += pair(
        f,
        ZUS_L,
        zus.paper_letter(f, "100000/71/2026/377", "2 kwietnia 2026 r."),
        TAX_B,
        tax.boxed(f, "w Żarach", "0815-SPV.4052.97.2026", "1 kwietnia 2026 r."),
        ("scan", "scan"),
        300,
    )
    body = "Dzień dobry przesyłam papiery na Szwajcarię. Wypełniałem ręcznie. Prusak"
    result.append(application(f, [mail(f, 14, 18, 2, "zgłoszenie OKUWEX", body, papers)]))

    f = AGROSONDA
    papers = four(
        f,
        (
            "firm's letter with headings",
            "status with table of thresholds",
            "de minimis in framed fields",
            "contract in two columns",
        ),
        names,
        "scan",
    )
    papers += pair(
        f,
        ZUS_E,
        zus.electronic(f, "ZN/1733/2026", "8 kwietnia 2026 r."),
        TAX_E,
        tax.online(f, "w Świebodzinie", "KAS-26-131956", "8 kwietnia 2026 r."),
        ("pdf", "pdf"),
    )
    papers += evidence(f, "scan")
    body = (
        "Szanowni Państwo,\nzgłaszamy udział naszej konstruktorki w wyjeździe do Szwajcarii. Komplet w jednym"
        " archiwum.\nAgrosonda"
    )
    result.append(
        application(f, [mail(f, 17, 13, 33, "Agrosonda - zgłoszenie Szwajcaria", body, papers, "zip")])
    )

    f = ZAGLOMAT
    papers = four(
        f,
        (
            "three columns, choices struck out",
            "status in sentences",
            "de minimis in TAK/NIE columns",
            "contract with table of parties",
        ),
        names,
        "scan",
    )
    papers += pair(
        f,
        ZUS_N,
        zus.short_note(f, "ZN2-6020/26", "3 kwietnia 2026 r."),
        TAX_L,
        tax.letter(f, "we Wschowie", "0820-SPV.4052.14.2026", "7 kwietnia 2026 r."),
        ("scan", "scan"),
    )
    body = "Dzień dobry,\nskan wszystkich dokumentów w jednym pliku.\nKrystian Pohorecki, Żaglomat"
    result.append(
        application(f, [mail(f, 14, 8, 51, "Wyjazd studyjny CH – Żaglomat", body, papers, "one_pdf")])
    )

    f = PAKUNEK
    papers = four(
        f,
        ("Word form with labels", "status in Word", "de minimis as list, struck out", "contract in Word"),
        names,
        "scan",
    )
    papers += pair(
        f,
        ZUS_L,
        zus.paper_letter(f, "100000/71/2026/415", "13 kwietnia 2026 r."),
        TAX_C,
        tax.choices(f, "w Żarach", "0815-SPV.4052.105.2026", "8 kwietnia 2026 r."),
        ("scan", "scan"),
    )
    late = papers.pop(4)
    papers += evidence(f, "scan")
    first = mail(
        f,
        10,
        12,
        40,
        "Zgłoszenie Pakunek Lubski",
        "Dzień dobry,\nprzesyłamy zgłoszenie; zaświadczenie z ZUS doślemy, jak tylko je dostaniemy.\nAlicja Burzan",
        papers,
    )
    second = mail(
        f,
        14,
        11,
        17,
        "Re: Zgłoszenie Pakunek Lubski",
        "Dosyłamy brakujące zaświadczenie z ZUS.\nAlicja Burzan",
        [late],
    )
    result.append(application(f, [first, second]))

    f = DENTARIUM
    papers = four(
        f,
        (
            "chamber table",
            "status with struck categories",
            "de minimis in framed fields",
            "contract in two columns",
        ),
        ("IMG_2231", "IMG_2234", "IMG_2235", "IMG_2238"),
        "photo",
    )
    papers += pair(
        f,
        ZUS_T,
        zus.fund_table(f, "110271/2026/ZAS", "15 kwietnia 2026 r."),
        TAX_E,
        tax.online(f, "w Słubicach", "KAS-26-150227", "14 kwietnia 2026 r."),
        ("photo", "pdf"),
    )
    body = (
        "Dzień dobry, w załączeniu zdjęcia dokumentów, skaner nam się zepsuł. Pozdrawiam, Kamila Wrona-Lis\n\nWysłano z"
        " telefonu"
    )
    result.append(application(f, [mail(f, 20, 19, 26, "Dentarium Słubice wyjazd", body, papers)]))

    f = GOZDNICER
    papers = four(
        f,
        ("cards", "status in sentences", "de minimis in numbered tables", "contract formal, three pages"),
        names,
        "scan",
        150,
    )
    papers += pair(
        f,
        ZUS_N,
        zus.short_note(f, "ZN2-6187/26", "9 kwietnia 2026 r."),
        TAX_B,
        tax.boxed(f, "w Żaganiu", "0814-SPV.4052.40.2026", "9 kwietnia 2026 r."),
        ("scan", "scan"),
    )
    result.append(
        application(
            f,
            [
                mail(
                    f,
                    15,
                    15,
                    3,
                    "Gozdnicer zgłoszenie",
                    "W załączeniu skany.\nL. Ziemba-Krupski",
                    papers,
                    "one_pdf",
                )
            ],
        )
    )

    f = USZCZELKA
    papers = four(
        f,
        (
            "compact tables with footnotes",
            "status with table of thresholds",
            "de minimis in TAK/NIE columns",
            "contract with table of parties",
        ),
        ("formularz foto", "status foto", "deminimis foto", "umowa foto"),
        "photo",
    )
    papers += pair(
        f,
        ZUS_T,
        zus.fund_table(f, "110302/2026/ZAS", "10 kwietnia 2026 r."),
        TAX_L,
        tax.letter(f, "w Drezdenku", "0804-SPV.4052.71.2026", "10 kwietnia 2026 r."),
        ("scan", "scan"),
    )
    papers += evidence(f, "scan")
    body = (
        "Dzień dobry,\nprzesyłam komplet: formularze sfotografowane, zaświadczenia i certyfikaty zeskanowane.\nArtur"
        " Dżugan"
    )
    result.append(application(f, [mail(f, 17, 9, 44, "DUT Drezdenko – Szwajcaria 22-25.06", body, papers)]))

    f = ELEKTROWIZ
    papers = four(
        f,
        (
            "questionnaire in plain words",
            "status in Word",
            "de minimis as list, struck out",
            "contract in two columns",
        ),
        names,
        "scan",
    )
    papers += pair(
        f,
        ZUS_E,
        zus.electronic(f, "ZN/2290/2026", "16 kwietnia 2026 r."),
        TAX_C,
        tax.choices(f, "w Gorzowie Wielkopolskim", "0801-SEW.4051.311.2026", "15 kwietnia 2026 r."),
        ("pdf", "scan"),
    )
    papers.append(cover_paper(f, odt=True))
    body = "Dzień dobry,\ndokumenty firmy Elektrowiz w zipie. Certyfikat ISO możemy dosłać na życzenie.\nPatrycja Nocek"
    result.append(application(f, [mail(f, 21, 12, 58, "Elektrowiz Kostrzyn – nabór", body, papers, "zip")]))
    return result
