"""Eight sound applications with scans and photographs."""

from tests.blind.model import Application, Mail

from .companies_a import BOBRANO, RZEPLAST
from .companies_b import BIELUSZKA, CERAMILL, POSTOMIA, STALORYS, WARCIANKA, ZIOLOROSA
from .kits import application, at, paper


def warcianka() -> Application:
    f = WARCIANKA
    return application(
        f,
        Mail(
            at(10, 10, 8),
            "p.domin@warcianka-napedy.pl",
            "Warcianka Napędy – dokumenty rekrutacyjne",
            "Dzień dobry,\nprzesyłam skan kompletu dokumentów (jeden plik).\nPaulina Domin",
            (
                paper(f, "grid", "scan", "karta", hand="Caveat"),
                paper(f, "sheet", "scan", "status", hand="Kalam"),
                paper(f, "official", "scan", "deminimis", hand="Kalam"),
                paper(f, "pages", "scan", "umowa"),
                paper(f, "zus_letter", "scan", "zus", "30 marca 2026 r.", "480000/71/9981/2026"),
                paper(f, "tax_grid", "scan", "us", "31.03.2026", "0801-SEW.4052.19.2026"),
                paper(
                    f, "quality", "scan", "iso9001", "ISO 9001:2015", "produkcja przekładni", "CO/0311/24", "2.02.2027"
                ),
                paper(
                    f,
                    "quality",
                    "scan",
                    "iso14001",
                    "ISO 14001:2015",
                    "produkcja przekładni",
                    "CO/0312/24",
                    "2.02.2027",
                ),
                paper(
                    f,
                    "quality",
                    "scan",
                    "iso45001",
                    "ISO 45001:2018",
                    "produkcja przekładni",
                    "CO/0313/24",
                    "2.02.2027",
                ),
                paper(
                    f,
                    "quality",
                    "scan",
                    "en1090",
                    "EN 1090-1 – znakowanie CE konstrukcji",
                    "elementy stalowe",
                    "CO/0644/25",
                    "20.10.2028",
                ),
            ),
            packed="one_pdf",
        ),
    )


def ziolorosa() -> Application:
    f = ZIOLOROSA
    return application(
        f,
        Mail(
            at(11, 17, 36),
            "sklep@ziolorosa.pl",
            "zdjęcia dokumentów",
            "Dzień dobry, nie mam skanera więc zrobiłam zdjęcia telefonem, mam nadzieję że czytelne. Kunegunda Pierzchała Ziołorosa",
            (
                paper(f, "cards", "photo", "IMG_2041", hand="Kalam"),
                paper(f, "crosses", "photo", "IMG_2043", hand="Kalam"),
                paper(f, "columns", "photo", "IMG_2044", hand="Kalam"),
                paper(f, "two_columns", "photo", "IMG_2046"),
                paper(f, "zus_form", "photo", "IMG_2048", "7.04.2026", "480000/71/10412/2026"),
                paper(f, "tax_letter", "photo", "IMG_2049", "8 kwietnia 2026", "US.4052.44.2026"),
                paper(f, "aid", "photo", "IMG_2050"),
            ),
        ),
    )


def ceramill() -> Application:
    f = CERAMILL
    return application(
        f,
        Mail(
            at(13, 7, 58),
            "e.kaszub@ceramill-szprotawa.pl",
            "Ceramill Szprotawa sp. z o.o. - zgłoszenie na wyjazd studyjny do Szwajcarii",
            "Dzień dobry,\n\nw archiwum ZIP znajdują się skany podpisanych dokumentów oraz pobrane zaświadczenia.\n\nEmilia Kaszub\ngłówny technolog",
            (
                paper(f, "struck_table", "scan", "01 wniosek"),
                paper(f, "crossed_out", "scan", "02 oświadczenie"),
                paper(f, "questions", "scan", "03 formularz de minimis"),
                paper(f, "word_draft", "scan", "04 projekt umowy"),
                paper(f, "zus_print", "pdf", "05 ZUS", "8.04.2026", "420000/71/15888/2026"),
                paper(f, "tax_print", "pdf", "06 KAS", "8.04.2026", "0812-SEW.4052.102.2026"),
                paper(
                    f,
                    "quality",
                    "scan",
                    "07 iso 9001",
                    "PN-EN ISO 9001:2015",
                    "ceramika tlenkowa",
                    "CO/2790/24",
                    "8.08.2027",
                ),
                paper(
                    f, "right", "scan", "08 patent", "PATENT", "sposób spiekania", "Pat.239505", "17 stycznia 2022 r."
                ),
            ),
            packed="zip",
        ),
    )


def postomia() -> Application:
    f = POSTOMIA
    return application(
        f,
        Mail(
            at(13, 13, 25),
            "biuro@postomia-pv.pl",
            "Postomia – nabór Szwajcaria",
            "Witam, skany w załącznikach (jedna strona się obróciła, przepraszam). Olgierd Napierski",
            (
                paper(f, "questionnaire", "scan", "ankieta_postomia", number="0067"),
                paper(f, "sentences", "scan", "status_postomia", turned=90),
                paper(f, "portal", "scan", "pomoc_postomia", number="DM/26/00533"),
                paper(f, "card", "scan", "umowa_postomia"),
                paper(f, "zus_form", "scan", "zus_postomia", "9.04.2026", "480000/71/10790/2026"),
                paper(f, "tax_grid", "scan", "us_postomia", "9.04.2026", "0806-SEW.4052.31.2026"),
            ),
        ),
    )


def stalorys() -> Application:
    f = STALORYS
    return application(
        f,
        Mail(
            at(16, 16, 1),
            "h.cisak@stalorys.pl",
            "FW: dokumenty - wyjazd studyjny",
            "W imieniu zarządu Stalorys Sp. z o.o. składam zgłoszenie. Część dokumentów zeskanowana, część sfotografowana na budowie.\nHubert Cisak, konstruktor",
            (
                paper(f, "letter", "scan", "skan_001"),
                paper(f, "sheet", "photo", "foto_status", hand="Caveat"),
                paper(f, "official", "scan", "skan_002"),
                paper(f, "pages", "scan", "skan_003_umowa", dpi=150),
                paper(f, "zus_letter", "photo", "foto_zus", "10 kwietnia 2026 r.", "420000/71/16015/2026"),
                paper(f, "tax_letter", "scan", "skan_004", "13 kwietnia 2026", "US.4052.118.2026"),
                paper(
                    f,
                    "quality",
                    "scan",
                    "skan_005",
                    "EN 1090-2 EXC3",
                    "konstrukcje stalowe",
                    "CO/6001/25",
                    "11.11.2028",
                ),
                paper(f, "quality", "scan", "skan_006", "ISO 3834-2", "spawanie", "CO/6002/25", "11.11.2028"),
                paper(
                    f, "quality", "scan", "skan_007", "ISO 9001:2015", "konstrukcje stalowe", "CO/6003/25", "11.11.2028"
                ),
            ),
        ),
    )


def bieluszka() -> Application:
    f = BIELUSZKA
    return application(
        f,
        Mail(
            at(18, 10, 40),
            "apolonia@bieluszka.pl",
            "Bieluszka Wózki – wyjazd do Szwajcarii, cz. 1",
            "Dzień dobry,\nwysyłam w dwóch częściach, bo skrzynka ma limit. To część pierwsza.\nApolonia Rzepka",
            (
                paper(f, "numbered", "scan", "deklaracja bieluszka"),
                paper(f, "crosses", "scan", "oswiadczenie bieluszka", hand="Kalam"),
                paper(f, "questions", "pdf", "de minimis bieluszka"),
            ),
        ),
        Mail(
            at(18, 10, 52),
            "apolonia@bieluszka.pl",
            "Bieluszka Wózki – wyjazd do Szwajcarii, cz. 2",
            "Część druga.\nApolonia Rzepka",
            (
                paper(f, "two_columns", "scan", "umowa bieluszka"),
                paper(f, "zus_amounts", "pdf", "zus bieluszka", "15 kwietnia 2026 r.", "420000/RKS/1431/26"),
                paper(f, "tax_table", "pdf", "us bieluszka", "16.04.2026", "0803-SEW.4052.49.2026"),
                paper(
                    f,
                    "right",
                    "photo",
                    "znak towarowy",
                    "ŚWIADECTWO OCHRONNE NA ZNAK TOWAROWY",
                    "znak słowno-graficzny BIELUSZKA",
                    "R.361207",
                    "9 maja 2023 r.",
                ),
            ),
        ),
    )


def bobrano() -> Application:
    f = BOBRANO
    return application(
        f,
        Mail(
            at(16, 12, 11),
            "podbielny@bobrano.pl",
            "Bobrano – zgłoszenie udziału",
            "Dzień dobry,\n\nw załączniku zgłoszenie naszej firmy wraz z wymaganymi dokumentami. W razie braków proszę o telefon: 68 359 18 81.\n\nMarcel Podbielny",
            (
                paper(f, "grid", "photo", "zgloszenie", hand="Kalam"),
                paper(f, "crossed_out", "scan", "status"),
                paper(f, "columns", "scan", "pomoc de minimis", hand="Kalam"),
                paper(f, "word_draft", "scan", "umowa", turned=180),
                paper(f, "zus_letter", "scan", "ZUS 2026", "13 kwietnia 2026 r.", "420000/71/16620/2026"),
                paper(f, "tax_grid", "scan", "US 2026", "14.04.2026", "0803-SEW.4052.41.2026"),
                paper(f, "proxy", "docx", "pełnomocnictwo"),
            ),
        ),
    )


def rzeplast() -> Application:
    f = RZEPLAST
    return application(
        f,
        Mail(
            at(14, 11, 29),
            "s.krusz@rzeplast.pl",
            "Rzeplast Recykling - zgloszenie Szwajcaria",
            "Dzien dobry,\nprzesylam dokumenty. Zaswiadczenie z urzedu skarbowego bedzie jutro.\nSabina Krusz",
            (
                paper(f, "cards", "scan", "zgloszenie_rzeplast", hand="Caveat", dpi=300),
                paper(f, "sentences", "pdf", "msp_rzeplast", how="e"),
                paper(f, "portal", "scan", "de_minimis_rzeplast", number="DM/26/00577"),
                paper(f, "two_columns", "scan", "projekt_umowy_rzeplast"),
                paper(f, "zus_form", "scan", "zus_rzeplast", "9.04.2026", "480000/71/10802/2026"),
                paper(
                    f,
                    "quality",
                    "scan",
                    "eucertplast",
                    "EuCertPlast – recykling folii PE",
                    "recykling folii",
                    "EP/0114/25",
                    "31.01.2027",
                ),
            ),
        ),
        Mail(
            at(15, 9, 15),
            "s.krusz@rzeplast.pl",
            "Re: Rzeplast Recykling - zgloszenie Szwajcaria",
            "Dosylam zaswiadczenie z US.\nS. Krusz",
            (paper(f, "tax_letter", "photo", "us_rzeplast", "14 kwietnia 2026", "US.4052.61.2026"),),
        ),
    )


SCANNED = (warcianka(), ziolorosa(), ceramill(), postomia(), stalorys(), bieluszka(), bobrano(), rzeplast())
