"""What each company sends, and what is true of it."""

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper
from tests.blind.rounds.r15 import companies as who
from tests.blind.rounds.r15.base import Company
from tests.blind.rounds.r15.certificates import municipal, tax, tax_arrears, zus
from tests.blind.rounds.r15.contract import contract
from tests.blind.rounds.r15.declarations import aid, de_minimis, obsolete_de_minimis, proxy, status
from tests.blind.rounds.r15.evidence import approval_paper, iso_paper, other, right_paper
from tests.blind.rounds.r15.forms import form

WARSAW = ZoneInfo("Europe/Warsaw")
Packed = Literal["", "zip", "one_pdf"]
CARD, SURVEY, SECTIONS, BOXED, RUNNING = (
    "card with table",
    "survey with striking out",
    "Word sections with [x]",
    "boxed, three pages",
    "Word running paragraphs",
)
QMS, EMS = "system zarządzania jakością", "system zarządzania środowiskowego"


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, 20, tzinfo=WARSAW)


def mail(c: Company, when: datetime, subject: str, body: str, *papers: Paper, packed: Packed = "") -> Mail:
    return Mail(when, c.email, subject, body, papers, packed)


def points(c: Company, copies: int) -> dict[str, int | None]:
    """Załącznik 1, from the answers of the form and the copies sent."""
    certificates = min(len(c.certificates), copies)
    foreign: int | None = 0 if not c.www_foreign else 5 if "angielski" in c.foreign_languages else None
    return {
        "1": 5 if c.size == "medium" else 20,
        "2": 10 if c.innovative else 0,
        "3": 10 if certificates > 3 else 5 if certificates else 0,
        "4": None if foreign is None else foreign + (3 if c.www_pl else 0) + (2 if c.social else 0),
        "5": {0: 0, 1: 1, 2: 5}.get(c.recent_events, 10),
        "6": 10 if c.lis else 0,
        "7": {0: 0, 1: 5}.get(len(c.agreements), 10),
        "8": 10 if c.horizontal else 0,
        "9": {0: 10, 1: 5, 2: 5}.get(len(c.trips), 0),
    }


def application(
    c: Company, expected: tuple[int | None, ...], *mails: Mail, missing: tuple[str, ...] = ()
) -> Application:
    """`expected` are the points as worked out by hand; they must agree with the reckoning."""
    papers = [paper for m in mails for paper in m.papers]
    reckoned = points(c, sum(paper.kind == "innovation_evidence" for paper in papers))
    if tuple(reckoned.values()) != expected:
        raise ValueError(f"{c.slug}: {reckoned} is not {expected}")
    sound = not missing and not any(paper.faults for paper in papers)
    return Application(c.slug, c.name, c.nip, mails, sound, c.truth(), reckoned, missing)


def lumivo() -> Application:
    c = who.LUMIVO
    return application(
        c,
        (20, 10, 10, 10, 10, 10, 5, 0, 10),
        mail(
            c,
            at(13, 10, 12),
            "Zgłoszenie – wyjazd studyjny Szwajcaria – LUMIVO",
            "Dzień dobry,\n\nprzesyłamy komplet dokumentów do rekrutacji na wyjazd do Szwajcarii. Pliki są podpisane elektronicznie.\n\nKatarzyna Zawadzka\nLUMIVO",
            form(c, CARD, "pdf", "electronic", "01_karta_zgloszenia_LUMIVO"),
            zus(c, "electronic letter", "pdf", "02_ZUS"),
            tax(c, "e-US sections", "pdf", "03_US"),
            status(c, "table with thresholds", "pdf", "electronic", "04_status"),
            de_minimis(c, "official two pages", "pdf", "electronic", "05_de_minimis"),
            contract(c, "three pages", "pdf", "electronic", "06_umowa"),
            iso_paper(c, "PN-EN ISO 9001:2015", QMS, "2214/QMS/24", "30.11.2027", "pdf", "07a_iso9001"),
            iso_paper(c, "PN-EN ISO 14001:2015", EMS, "2214/EMS/24", "30.11.2027", "pdf", "07b_iso14001"),
            right_paper(
                c,
                "Świadectwo ochronne na wzór użytkowy",
                "Uchwyt oprawy oświetleniowej",
                "Ru 072418",
                "12.03.2021",
                "pdf",
                "07c_wzor",
            ),
            approval_paper(
                c,
                "Oprawa oświetleniowa LUM-S",
                "Instytut Badań Wyrobów Budowlanych i Sanitarnych",
                "BK/0214/2023",
                "31.12.2028",
                "pdf",
                "07d_atest",
            ),
            other(c, "KRS extract", "pdf", "odpis_KRS"),
        ),
    )


def sitodruk() -> Application:
    c = who.SITODRUK
    return application(
        c,
        (20, 10, 0, 5, 1, 0, 0, 0, 10),
        mail(
            c,
            at(14, 9, 3),
            "zgłoszenie szwajcaria",
            "Witam, w załączeniu dokumenty. Pozdrawiam, Marta Wieczorek",
            form(c, SECTIONS, "docx", "hand", "Formularz zgłoszenia - Wieczorek"),
            zus(c, "short letter", "pdf", "zaswiadczenie_zus"),
            tax(c, "e-US sections", "pdf", "zaswiadczenie_us"),
            status(c, "Word list of categories", "docx", "hand", "Oświadczenie MŚP - Wieczorek"),
            de_minimis(c, "Word numbered list", "docx", "hand", "De minimis - Wieczorek"),
            contract(c, "Word paragraphs", "docx", "hand", "Umowa parafowana"),
            other(c, "CEIDG print-out", "pdf", "wpis CEIDG"),
        ),
    )


def stalmet() -> Application:
    c = who.STALMET
    return application(
        c,
        (5, 10, 5, 8, 10, 10, 10, 10, 5),
        mail(
            c,
            at(14, 13, 41),
            "STALMET-ODRA – dokumenty rekrutacyjne (Szwajcaria 22–25.06)",
            "Szanowni Państwo,\nw archiwum ZIP skany dokumentów.\nZ poważaniem\nSekretariat STALMET-ODRA",
            form(c, BOXED, "scan", "hand", "SKM_C25826041412100"),
            zus(c, "table of amounts", "scan", "SKM_C25826041412110"),
            tax(c, "table of amounts", "scan", "SKM_C25826041412120"),
            status(c, "striking out", "scan", "hand", "SKM_C25826041412130"),
            de_minimis(c, "official two pages", "scan", "hand", "SKM_C25826041412140"),
            contract(c, "three pages", "scan", "hand", "SKM_C25826041412150"),
            iso_paper(
                c, "PN-EN ISO 9001:2015", QMS, "1187/QMS/25", "14.02.2028", "scan", "SKM_C25826041412160"
            ),
            iso_paper(
                c,
                "PN-ISO 45001:2018",
                "system zarządzania bezpieczeństwem i higieną pracy",
                "1187/BHP/25",
                "14.02.2028",
                "scan",
                "SKM_C25826041412170",
            ),
            right_paper(
                c,
                "Dokument patentowy",
                "Przyrząd do pozycjonowania ram",
                "Pat.241873",
                "05.06.2020",
                "scan",
                "SKM_C25826041412180",
            ),
            aid(c, "sentence", "scan", "hand", "SKM_C25826041412190"),
            packed="zip",
        ),
    )


def aparatura() -> Application:
    c = who.APARATURA
    return application(
        c,
        (5, 10, 10, 10, 5, 10, 5, 10, 0),
        mail(
            c,
            at(15, 11, 20),
            "Nabór Szwajcaria 2026 – GZAP S.A. (1/2)",
            "Dzień dobry, to pierwsza z dwóch wiadomości: dokumenty obowiązkowe. Certyfikaty wyślemy osobno.\n\nJacek Olejnik",
            form(c, RUNNING, "docx", "hand", "Wniosek GZAP"),
            zus(c, "electronic letter", "pdf", "ZUS GZAP"),
            tax(c, "e-US sections", "pdf", "US GZAP"),
            status(c, "Word one-word answer", "docx", "hand", "Deklaracja statusu GZAP"),
            de_minimis(c, "Word grids", "docx", "hand", "Formularz pomoc GZAP"),
            contract(c, "Word, parties left blank", "docx", "hand", "Wzór umowy - parafy"),
        ),
        mail(
            c,
            at(15, 11, 34),
            "Nabór Szwajcaria 2026 – GZAP S.A. (2/2)",
            "Druga część: certyfikaty, patent, znak towarowy i oświadczenie o pomocy.",
            iso_paper(c, "PN-EN ISO 9001:2015", QMS, "0931/QMS/24", "19.05.2027", "pdf", "ISO 9001"),
            iso_paper(c, "PN-EN ISO 14001:2015", EMS, "0931/EMS/24", "19.05.2027", "pdf", "ISO 14001"),
            iso_paper(
                c,
                "PN-EN ISO/IEC 27001:2022",
                "system zarządzania bezpieczeństwem informacji",
                "0931/ISMS/25",
                "03.03.2028",
                "pdf",
                "ISO 27001",
            ),
            right_paper(
                c, "Dokument patentowy", "Przetwornik ciśnienia", "Pat.238120", "18.01.2019", "pdf", "patent"
            ),
            right_paper(
                c,
                "Świadectwo ochronne na znak towarowy",
                "GZAP",
                "R.351902",
                "02.12.2020",
                "pdf",
                "znak towarowy",
            ),
            aid(c, "Word table of aid", "docx", "hand", "Oświadczenie de minimis GZAP"),
        ),
    )


def meble() -> Application:
    c = who.MEBLE
    return application(
        c,
        (20, 10, 5, 5, 5, 0, 0, 0, 5),
        mail(
            c,
            at(14, 14, 52),
            "Wyjazd do Szwajcarii - meblarnia Kurek i Bielak",
            "Dzień dobry, przesyłam zdjęcia dokumentów, skaner nam nie działa. Adam Kurek",
            form(c, SURVEY, "photo", "hand", "IMG_20260414_1401"),
            zus(c, "tick boxes", "photo", "IMG_20260414_1403"),
            tax(c, "points and boxes", "photo", "IMG_20260414_1404"),
            status(c, "table with thresholds", "photo", "hand", "IMG_20260414_1405"),
            de_minimis(c, "two columns from accounting", "photo", "hand", "IMG_20260414_1406"),
            contract(c, "two dense pages", "photo", "hand", "IMG_20260414_1408"),
            approval_paper(
                c,
                "Biurko szkolne serii ALFA",
                "Narodowy Ośrodek Badań Mebli",
                "HK/B/0331/2024",
                "17.06.2029",
                "photo",
                "IMG_20260414_1410",
            ),
        ),
    )


def agrosensor() -> Application:
    c = who.AGRO
    return application(
        c,
        (20, 10, 5, 8, 0, 10, 5, 0, 10),
        mail(
            c,
            at(15, 8, 47),
            "Agro-Sensor: zgłoszenie na wyjazd studyjny",
            "Dzień dobry,\nw załącznikach zgłoszenie z wymaganymi dokumentami oraz kopie praw ochronnych. Dołączam też potwierdzenie nowego zgłoszenia wynalazku.\nTomasz Lisiecki",
            form(c, BOXED, "pdf", "electronic", "zgloszenie_agrosensor"),
            zus(c, "short letter", "pdf", "zus_04_2026"),
            tax(c, "with exception", "scan", "skarbowka_skan"),
            status(c, "Word one-word answer", "docx", "hand", "status_wnioskodawcy"),
            de_minimis(c, "Word grids", "pdf", "electronic", "de_minimis_agrosensor"),
            contract(c, "Word paragraphs", "scan", "hand", "umowa_skan"),
            right_paper(
                c,
                "Świadectwo ochronne na wzór użytkowy",
                "Sonda glebowa",
                "Ru 073550",
                "21.09.2022",
                "pdf",
                "wzor_uzytkowy",
            ),
            right_paper(
                c,
                "Świadectwo ochronne na znak towarowy",
                "AGROSENS",
                "R.360114",
                "30.04.2022",
                "pdf",
                "znak_towarowy",
            ),
            other(c, "confirmation of patent filing", "pdf", "zgloszenie_P45"),
            other(c, "CEIDG print-out", "pdf", "ceidg"),
        ),
    )


def biopak() -> Application:
    c = who.BIOPAK
    return application(
        c,
        (20, 10, 5, None, 10, 10, 0, 0, 10),
        mail(
            c,
            at(16, 9, 30),
            "BIOPAK Słubice – zgłoszenie",
            "Szanowni Państwo, przesyłamy jeden plik PDF ze wszystkimi dokumentami. Renata Kaczmarek",
            form(c, CARD, "scan", "hand", "zgłoszenie"),
            zus(c, "tick boxes", "scan"),
            tax(c, "with exception", "scan"),
            status(c, "table with thresholds", "scan", "hand"),
            de_minimis(c, "two columns from accounting", "scan", "hand"),
            contract(c, "three pages", "scan", "hand"),
            approval_paper(
                c,
                "Folia BIO-40",
                "Centralny Ośrodek Badawczo-Rozwojowy Opakowań",
                "O/118/2024",
                "31.10.2027",
                "scan",
                "atest",
            ),
            packed="one_pdf",
        ),
    )


def kuznia() -> Application:
    c = who.KUZNIA
    return application(
        c,
        (20, 10, 0, 10, 5, 10, 10, 0, 10),
        mail(
            c,
            at(16, 12, 8),
            "Kuźnia Cyfrowa – formularz i załączniki (Szwajcaria)",
            "Cześć, dzień dobry :)\nprzesyłamy dokumenty. W razie pytań proszę dzwonić.\nNatalia Borkowska",
            form(c, SURVEY, "pdf", "hand", "kc_formularz"),
            zus(c, "electronic letter", "pdf", "kc_zus"),
            tax(c, "e-US sections", "pdf", "kc_us"),
            status(c, "striking out", "pdf", "hand", "kc_status"),
            de_minimis(c, "two columns from accounting", "pdf", "hand", "kc_pomoc"),
            contract(c, "two dense pages", "pdf", "hand", "kc_umowa"),
        ),
    )


def termoizol() -> Application:
    c = who.TERMO
    return application(
        c,
        (20, 0, 5, 2, 0, 0, 0, 0, 10),
        mail(
            c,
            at(15, 7, 58),
            "Dokumenty - wyjazd",
            "Dzień dobry, wysyłam dokumenty, umowę doślę jutro bo musze wydrukować. Krzysztof Nowacki",
            form(c, SECTIONS, "photo", "hand", "DSC_0311"),
            zus(c, "table of amounts", "photo", "DSC_0315"),
            tax(c, "table of amounts", "photo", "DSC_0316"),
            status(c, "Word list of categories", "photo", "hand", "DSC_0317"),
            de_minimis(c, "Word numbered list", "scan", "hand", "Scan0001"),
            approval_paper(
                c,
                "Pianka natryskowa T-35 (system wykonawczy)",
                "Instytut Techniki Budowlanej – Zakład Ognia",
                "LZ/77/2025",
                "28.02.2030",
                "photo",
                "DSC_0319",
            ),
        ),
        mail(
            c,
            at(16, 8, 15),
            "Umowa - wyjazd Szwajcaria TERMOIZOL",
            "Dosyłam umowę z parafami. Pozdrawiam, K. Nowacki",
            contract(c, "Word paragraphs", "photo", "hand", "DSC_0324", turned=90),
        ),
    )


def drukarnia() -> Application:
    c = who.DRUKARNIA
    return application(
        c,
        (20, 10, 5, 3, 1, 0, 0, 0, 10),
        mail(
            c,
            at(16, 13, 17),
            "Zgłoszenie: Drukarnia Wschowska Pawlak i Synowie sp.j.",
            "Dzień dobry, dokumenty spakowane w jednym pliku ZIP, podpisane podpisem elektronicznym.\nAndrzej Pawlak",
            form(c, RUNNING, "pdf", "electronic", "1. Wniosek"),
            zus(c, "short letter", "pdf", "2. ZUS"),
            tax(c, "e-US sections", "pdf", "3. US"),
            status(c, "table with thresholds", "pdf", "electronic", "4. Status"),
            de_minimis(c, "Word grids", "pdf", "electronic", "5. Formularz de minimis"),
            contract(c, "Word, parties left blank", "pdf", "electronic", "6. Umowa"),
            iso_paper(c, "PN-EN ISO 9001:2015", QMS, "1740/QMS/23", "08.09.2026", "pdf", "7. ISO 9001"),
            iso_paper(c, "PN-EN ISO 14001:2015", EMS, "1740/EMS/23", "08.09.2026", "pdf", "8. ISO 14001"),
            right_paper(
                c,
                "Świadectwo ochronne na wzór użytkowy",
                "Pudełko składane",
                "Ru 071902",
                "10.10.2019",
                "pdf",
                "9. Wzór użytkowy",
            ),
            proxy(c, "pdf", "electronic", "Szymona Pawlaka", "10. Pełnomocnictwo"),
            packed="zip",
        ),
    )


def novadent() -> Application:
    c = who.NOVADENT
    return application(
        c,
        (20, 10, 5, 10, 10, 10, 5, 10, 10),
        mail(
            c,
            at(17, 10, 5),
            "NOVADENT s.c. zgłoszenie do wyjazdu studyjnego",
            "W załączeniu formularz zgłoszeniowy wraz z załącznikami. Ewa Sikora",
            form(c, CARD, "photo", "hand", "karta zgłoszenia"),
            zus(c, "tick boxes", "scan", "zus skan"),
            tax(c, "table of amounts", "scan", "us skan"),
            status(c, "striking out", "scan", "hand", "oświadczenie status"),
            de_minimis(c, "official two pages", "scan", "hand", "de minimis formularz"),
            contract(c, "two dense pages", "scan", "hand", "umowa parafy"),
            iso_paper(
                c,
                "PN-EN ISO 13485:2016",
                "system zarządzania jakością wyrobów medycznych",
                "3102/MED/25",
                "11.07.2028",
                "photo",
                "iso 13485",
            ),
            approval_paper(
                c,
                "Materiał na szyny ND-2",
                "Narodowy Instytut Wyrobów Medycznych",
                "WM/45/2024",
                "30.09.2027",
                "photo",
                "atest nd2",
            ),
            aid(c, "sentence", "scan", "hand", "oświadczenie pomoc"),
        ),
    )


def hydrolab() -> Application:
    c = who.HYDRO
    return application(
        c,
        (20, 10, 10, 10, 5, 10, 5, 0, 5),
        mail(
            c,
            at(17, 12, 29),
            "Hydro-Lab – rekrutacja SZWAJCARIA",
            "Dzień dobry,\nkomplet dokumentów w załączonym archiwum.\nMaciej Ratajczak, Hydro-Lab",
            form(c, BOXED, "pdf", "electronic", "zgloszenie_hydrolab"),
            zus(c, "electronic letter", "pdf", "zus_hydrolab"),
            tax(c, "e-US sections", "pdf", "us_hydrolab"),
            status(c, "Word one-word answer", "docx", "hand", "status_hydrolab"),
            de_minimis(c, "Word numbered list", "docx", "hand", "deminimis_hydrolab"),
            contract(c, "Word paragraphs", "docx", "hand", "umowa_hydrolab"),
            iso_paper(c, "PN-EN ISO 9001:2015", QMS, "2655/QMS/25", "22.01.2028", "pdf", "iso9001_hydrolab"),
            iso_paper(
                c,
                "PN-EN ISO/IEC 17025:2018",
                "system zarządzania laboratorium badawczego",
                "2655/LAB/24",
                "06.06.2028",
                "pdf",
                "iso17025_hydrolab",
            ),
            right_paper(
                c,
                "Dokument patentowy",
                "Filtr kaskadowy",
                "Pat.244016",
                "27.08.2021",
                "pdf",
                "patent_hydrolab",
            ),
            approval_paper(
                c,
                "Wkład filtracyjny HL-10",
                "Narodowy Instytut Zdrowia Publicznego",
                "B/HW/210/2025",
                "15.05.2030",
                "pdf",
                "atest_hydrolab",
            ),
            other(c, "KRS extract", "pdf", "krs_hydrolab"),
            packed="zip",
        ),
    )


def okna() -> Application:
    c = who.OKNA
    return application(
        c,
        (5, 10, 5, 10, 10, 0, 0, 0, 5),
        mail(
            c,
            at(20, 9, 44),
            "Lubuska Fabryka Okien S.A. – zgłoszenie przedstawiciela",
            "Szanowni Państwo,\nzgłaszamy udział Pani Agnieszki Wrony. Dokumenty w załączeniu.\nZarząd LFO S.A.",
            form(c, SURVEY, "scan", "hand", "LFO_formularz"),
            zus(c, "table of amounts", "scan", "LFO_ZUS"),
            tax(c, "with exception", "scan", "LFO_US"),
            status(c, "Word list of categories", "docx", "hand", "LFO_oswiadczenie"),
            de_minimis(c, "two columns from accounting", "scan", "hand", "LFO_de_minimis"),
            contract(c, "three pages", "scan", "hand", "LFO_umowa"),
            iso_paper(c, "PN-EN ISO 9001:2015", QMS, "0419/QMS/25", "02.10.2028", "photo", "LFO_ISO"),
            right_paper(
                c,
                "Świadectwo ochronne na wzór użytkowy",
                "Próg drzwi tarasowych",
                "Ru 070881",
                "04.04.2018",
                "photo",
                "LFO_wzor",
            ),
        ),
    )


def ekorama() -> Application:
    c = who.EKORAMA
    return application(
        c,
        (20, 10, 0, 5, 5, 10, 5, 10, 5),
        mail(
            c,
            at(17, 14, 36),
            "EkoRama – wstępnie zaświadczenia",
            "Dzień dobry, przesyłam już otrzymane zaświadczenia i potwierdzenie złożenia wniosku do ZUS; pozostałe dokumenty w poniedziałek. Ł. Domański",
            zus(c, "short letter", "pdf", "ZUS_EkoRama"),
            tax(c, "e-US sections", "pdf", "US_EkoRama"),
            other(c, "receipt of a ZUS request", "pdf", "UPP_RWN"),
        ),
        mail(
            c,
            at(20, 10, 58),
            "EkoRama – formularz zgłoszeniowy i pozostałe dokumenty",
            "Dzień dobry, uzupełniam piątkową wiadomość. Łukasz Domański",
            form(c, SECTIONS, "docx", "hand", "EkoRama formularz"),
            status(c, "Word list of categories", "docx", "hand", "EkoRama oświadczenie MŚP"),
            de_minimis(c, "Word grids", "docx", "hand", "EkoRama formularz pomocy"),
            contract(c, "Word, parties left blank", "docx", "hand", "EkoRama umowa"),
            aid(c, "Word table of aid", "docx", "hand", "EkoRama oświadczenie o pomocy"),
        ),
    )


def transplast() -> Application:
    c = who.TRANSPLAST
    return application(
        c,
        (20, 10, 5, 3, 5, 10, 0, 0, 10),
        mail(
            c,
            at(15, 12, 2),
            "Trans-Plast Lubsko – nabór Szwajcaria",
            "Dzień dobry, w załączeniu dokumenty rekrutacyjne. Marian Kolasa",
            form(c, SECTIONS, "pdf", "electronic", "Formularz_TransPlast"),
            zus(c, "tick boxes", "scan", "ZUS_TransPlast"),
            tax_arrears(
                c,
                "scan",
                "1) podatek od towarów i usług za luty 2026 r. – należność główna 18 412,00 zł, odsetki 143,00 zł;<br>"
                "2) zaliczki na podatek dochodowy od wynagrodzeń (PIT-4R) za luty 2026 r. – 3 906,00 zł, odsetki 35,00 zł.",
                "US_TransPlast",
            ),
            status(c, "striking out", "pdf", "electronic", "Status_TransPlast"),
            de_minimis(c, "official two pages", "pdf", "electronic", "DeMinimis_TransPlast"),
            contract(c, "three pages", "pdf", "electronic", "Umowa_TransPlast"),
            iso_paper(c, "PN-EN ISO 9001:2015", QMS, "2008/QMS/24", "17.12.2027", "pdf", "ISO_TransPlast"),
        ),
    )


def ceramika() -> Application:
    c = who.CERAMIKA
    return application(
        c,
        (20, 0, 0, 10, 1, 0, 0, 0, 10),
        mail(
            c,
            at(16, 14, 20),
            "zgłoszenie ceramika Dudek",
            "Dzień dobry, przesyłam wszystko co mam, z ZUS przyszło takie pismo. Pozdrawiam serdecznie, Iwona Dudek",
            form(c, SURVEY, "photo", "hand", "IMG_4410"),
            zus(c, "decision of refusal", "photo", "IMG_4413", "refusal", ("arrears",)),
            tax(c, "table of amounts", "photo", "IMG_4414"),
            status(c, "table with thresholds", "photo", "hand", "IMG_4415"),
            de_minimis(c, "two columns from accounting", "photo", "hand", "IMG_4416"),
            contract(c, "two dense pages", "scan", "hand", "umowa"),
        ),
    )


def spectro() -> Application:
    c = who.SPECTRO
    return application(
        c,
        (20, 10, 5, 10, 10, 10, 5, 0, 5),
        mail(
            c,
            at(17, 9, 9),
            "Spectro Control: dokumenty na wyjazd do Szwajcarii",
            "Dzień dobry,\nprzesyłam dokumenty Spectro Control sp. z o.o.\nIgor Banaś",
            form(c, CARD, "pdf", "none", "Spectro_karta_zgloszenia", ("unsigned",)),
            zus(c, "electronic letter", "pdf", "Spectro_ZUS"),
            tax(c, "points and boxes", "scan", "Spectro_US"),
            status(c, "Word one-word answer", "docx", "hand", "Spectro_status"),
            de_minimis(c, "Word numbered list", "docx", "hand", "Spectro_de_minimis"),
            contract(c, "Word, parties left blank", "docx", "hand", "Spectro_umowa"),
            iso_paper(c, "PN-EN ISO 9001:2015", QMS, "2977/QMS/25", "09.12.2028", "pdf", "Spectro_ISO9001"),
            iso_paper(
                c,
                "PN-EN ISO 13485:2016",
                "system zarządzania jakością wyrobów medycznych",
                "2977/MED/25",
                "09.12.2028",
                "pdf",
                "Spectro_ISO13485",
            ),
        ),
    )


def mlyn() -> Application:
    c = who.MLYN
    return application(
        c,
        (20, 10, 0, 3, 0, 10, 0, 0, 10),
        mail(
            c,
            at(17, 11, 50),
            "Młyn Danych - zgłoszenie",
            "Dzień dobry, w archiwum komplet dokumentów. Filip Grabowski",
            form(c, RUNNING, "docx", "hand", "wniosek_mlyn_danych"),
            zus(c, "short letter", "pdf", "zus_mlyn_danych"),
            tax(c, "e-US sections", "pdf", "us_mlyn_danych"),
            status(c, "Word list of categories", "docx", "hand", "status_mlyn_danych"),
            de_minimis(c, "Word grids", "docx", "hand", "pomoc_mlyn_danych"),
            aid(c, "Word table of aid", "docx", "hand", "zal4_mlyn_danych"),
            packed="zip",
        ),
        missing=("draft_contract",),
    )


def wiklina() -> Application:
    c = who.WIKLINA
    return application(
        c,
        (20, 10, 5, 5, 5, 0, 0, 0, 10),
        mail(
            c,
            at(16, 11, 11),
            "Wikliniarnia Kozłowscy - Szwajcaria",
            "Dzień dobry, przesyłam skany dokumentów. Anna Kozłowska",
            form(c, BOXED, "scan", "hand", "skan_1"),
            zus(c, "table of amounts", "scan", "skan_2"),
            municipal(c, "scan", "Burmistrz Skwierzyny", "Skwierzyna", "skan_3"),
            status(c, "table with thresholds", "scan", "hand", "skan_4"),
            de_minimis(c, "official two pages", "scan", "hand", "skan_5"),
            contract(c, "three pages", "scan", "hand", "skan_6"),
            right_paper(
                c,
                "Świadectwo ochronne na wzór użytkowy",
                "Kosz składany",
                "Ru 069977",
                "15.11.2016",
                "scan",
                "skan_7",
            ),
            other(c, "bank transfer", "photo", "przelew"),
        ),
        missing=("tax_certificate",),
    )


def odramed() -> Application:
    c = who.ODRAMED
    return application(
        c,
        (20, 10, 0, 10, 1, 10, 0, 0, 10),
        mail(
            c,
            at(20, 13, 33),
            "ODRAMED Gubin – zgłoszenie",
            "Dzień dobry,\nprzesyłamy dokumenty. Z ZUS mamy podpisany układ ratalny, proszę o informację, czy to wystarczy.\nMonika Wąsik",
            form(c, SECTIONS, "docx", "hand", "formularz ODRAMED"),
            zus(c, "letter with instalments", "scan", "ZUS ODRAMED", "unclear", ("unsure",)),
            tax(c, "points and boxes", "scan", "US ODRAMED"),
            status(c, "Word one-word answer", "docx", "hand", "status ODRAMED"),
            obsolete_de_minimis(c, "pdf", "electronic", "formularz pomocy ODRAMED"),
            contract(
                c,
                "two dense pages",
                "scan",
                "hand",
                "umowa ODRAMED",
                ("not_initialled",),
                marked=(True, False),
            ),
        ),
    )


APPLICATIONS = (
    lumivo(),
    sitodruk(),
    stalmet(),
    aparatura(),
    meble(),
    agrosensor(),
    biopak(),
    kuznia(),
    termoizol(),
    drukarnia(),
    novadent(),
    hydrolab(),
    okna(),
    ekorama(),
    transplast(),
    ceramika(),
    spectro(),
    mlyn(),
    wiklina(),
    odramed(),
)
