"""Sound applications that never were paper."""

from tests.blind.model import Application
from tests.blind.rounds.r65 import tax, zus
from tests.blind.rounds.r65.build import application, certificate, evidence, four, mail
from tests.blind.rounds.r65.extras import cover_paper
from tests.blind.rounds.r65.firms import KWARCOLAB, LNIARNIA, MEBLOSTAN, TARCZEWSKI, TERMOKWANT, WIERTNIK

ZUS_E = "ZUS electronic print"
ZUS_L = "ZUS paper letter"
ZUS_T = "ZUS table of funds"
ZUS_N = "ZUS framed note"
TAX_B = "tax office numbered boxes"
TAX_L = "tax office letter"
TAX_E = "e-tax print"
TAX_C = "tax office two results"


def digital() -> list[Application]:
    """Six firms."""
    result = []
    f = WIERTNIK
    papers = four(
        f,
        (
            "chamber table",
            "status with table of thresholds",
            "de minimis in numbered tables",
            "contract formal, three pages",
        ),
        ("Formularz_zgloszeniowy", "Oswiadczenie_status", "Formularz_de_minimis", "Umowa_projekt"),
        "pdf",
    )
    papers.append(
        certificate(
            f, "zus_certificate", ZUS_E, zus.electronic(f, "ZN/0471/2026", "2 kwietnia 2026 r."), "ZUS", "pdf"
        )
    )
    papers.append(
        certificate(
            f,
            "tax_certificate",
            TAX_E,
            tax.online(f, "w Zielonej Górze", "KAS-26-114470", "1 kwietnia 2026 r."),
            "US",
            "pdf",
        )
    )
    papers += evidence(f, "pdf")
    body = (
        "Dzień dobry,\n\nprzesyłamy zgłoszenie na wyjazd do Szwajcarii wraz z załącznikami.\n\nRadosław"
        " Hejnowicz\nWiertnik Odra"
    )
    result.append(
        application(f, [mail(f, 9, 11, 42, "Zgłoszenie – wyjazd studyjny Szwajcaria", body, papers)])
    )

    f = TARCZEWSKI
    papers = four(
        f,
        (
            "questionnaire in plain words",
            "status in sentences",
            "de minimis in TAK/NIE columns",
            "contract in two columns",
        ),
        ("formularz MT podpisany", "oswiadczenie MSP", "pomoc de minimis", "projekt umowy podpisany"),
        "pdf",
    )
    papers.append(
        certificate(
            f,
            "zus_certificate",
            ZUS_E,
            zus.electronic(f, "ZN/1190/2026", "27 marca 2026 r."),
            "zaswiadczenie_zus",
            "pdf",
        )
    )
    papers.append(
        certificate(
            f,
            "tax_certificate",
            TAX_E,
            tax.online(f, "w Gorzowie Wielkopolskim", "KAS-26-099812", "27 marca 2026 r."),
            "zaswiadczenie_us",
            "pdf",
        )
    )
    body = "Cześć,\nw zipie komplet do naboru Szwajcaria. Podpisy zaufane są w plikach.\nMT"
    result.append(
        application(f, [mail(f, 8, 21, 15, "nabór Szwajcaria - Nadobrze Soft", body, papers, "zip")])
    )

    f = LNIARNIA
    papers = four(
        f,
        (
            "cards",
            "status with struck categories",
            "de minimis as list, struck out",
            "contract with table of parties",
        ),
        ("1 formularz", "2 status", "3 de minimis", "6 umowa"),
        "pdf",
    )
    contract = papers.pop()
    papers.append(
        certificate(
            f,
            "zus_certificate",
            ZUS_T,
            zus.fund_table(f, "100071/2026/ZAS", "7 kwietnia 2026 r."),
            "4 zus",
            "pdf",
        )
    )
    papers.append(
        certificate(
            f,
            "tax_certificate",
            TAX_B,
            tax.boxed(f, "w Krośnie Odrzańskim", "0807-SPV.4052.61.2026", "3 kwietnia 2026 r."),
            "5 skarbowy",
            "pdf",
        )
    )
    papers += evidence(f, "pdf")
    first = mail(
        f,
        13,
        12,
        5,
        "Lniarnia Bobrowa – zgłoszenie do wyjazdu",
        "Szanowni Państwo,\n\nw załączeniu dokumenty. Umowę dosyłam osobno, czekam na podpis.\n\nIgor Malawka",
        papers,
    )
    second = mail(
        f,
        14,
        9,
        30,
        "Re: Lniarnia Bobrowa – zgłoszenie do wyjazdu",
        "Dosyłam podpisaną umowę.\nIgor Malawka",
        [contract],
    )
    result.append(application(f, [first, second]))

    f = TERMOKWANT
    papers = four(
        f,
        (
            "three columns, choices struck out",
            "status with table of thresholds",
            "de minimis in framed fields",
            "contract formal, three pages",
        ),
        ("Zgłoszenie Termokwant", "Status Wnioskodawcy", "De minimis - formularz", "Umowa o dofinansowanie"),
        "pdf",
    )
    papers.append(
        certificate(
            f,
            "zus_certificate",
            ZUS_N,
            zus.short_note(f, "ZN2-5518/26", "31 marca 2026 r."),
            "Zaświadczenie ZUS",
            "pdf",
        )
    )
    papers.append(
        certificate(
            f,
            "tax_certificate",
            TAX_C,
            tax.choices(f, "w Nowej Soli", "0812-SEW.4051.208.2026", "30 marca 2026 r."),
            "Zaświadczenie US",
            "pdf",
        )
    )
    papers += evidence(f, "pdf")
    papers.append(cover_paper(f))
    body = (
        "Dzień dobry,\nprzesyłam zgłoszenie firmy Termokwant. Proszę o potwierdzenie otrzymania.\nZ poważaniem\nEwelina"
        " Pasternacka"
    )
    result.append(
        application(f, [mail(f, 10, 14, 20, "Zgłoszenie do naboru „Innowacyjne Lubuskie”", body, papers)])
    )

    f = KWARCOLAB
    papers = four(
        f,
        (
            "print of an e-form",
            "status in sentences",
            "de minimis in numbered tables",
            "contract with table of parties",
        ),
        ("kwarcolab_zgloszenie", "kwarcolab_msp", "kwarcolab_deminimis", "kwarcolab_umowa"),
        "pdf",
    )
    papers.append(
        certificate(
            f,
            "zus_certificate",
            ZUS_E,
            zus.electronic(f, "ZN/2044/2026", "9 kwietnia 2026 r."),
            "kwarcolab_zus",
            "pdf",
        )
    )
    papers.append(
        certificate(
            f,
            "tax_certificate",
            TAX_L,
            tax.letter(f, "w Świebodzinie", "0809-SPV.4052.33.2026", "8 kwietnia 2026 r."),
            "kwarcolab_us",
            "pdf",
        )
    )
    result.append(
        application(
            f,
            [
                mail(
                    f,
                    15,
                    16,
                    48,
                    "Kwarcolab P.S.A. / Szwajcaria 2026",
                    "Dzień dobry, komplet w załączniku.\nHD",
                    papers,
                    "zip",
                )
            ],
        )
    )

    f = MEBLOSTAN
    papers = four(
        f,
        ("Word form with labels", "status in Word", "de minimis in TAK/NIE columns", "contract in Word"),
        ("MEBLOSTAN formularz", "MEBLOSTAN oświadczenie", "MEBLOSTAN pomoc", "MEBLOSTAN umowa"),
        "pdf",
    )
    papers.append(
        certificate(
            f,
            "zus_certificate",
            ZUS_L,
            zus.paper_letter(f, "100000/71/2026/402", "9 kwietnia 2026 r."),
            "ZUS 2026",
            "pdf",
        )
    )
    papers.append(
        certificate(
            f,
            "tax_certificate",
            TAX_E,
            tax.online(f, "w Świebodzinie", "KAS-26-140083", "10 kwietnia 2026 r."),
            "US 2026",
            "pdf",
        )
    )
    papers += evidence(f, "pdf")
    body = "Witam,\nprzesyłam dokumenty na wyjazd w czerwcu. Wspólnik podpisał elektronicznie.\nNatalia Rychter\neksport"
    result.append(application(f, [mail(f, 16, 10, 11, "dokumenty wyjazd Szwajcaria", body, papers)]))
    return result
