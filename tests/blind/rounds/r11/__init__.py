"""Round r11: papers made up by each company after the office's description (no blanks of the call)."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Value, Word

from . import certificates as cert
from . import companies as co
from . import contract as agr
from . import declarations as dec
from . import evidence as ev
from . import forms
from .common import Company

_SUMMER = timezone(timedelta(hours=2))


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026, Warsaw."""
    return datetime(2026, 4, day, hour, minute, 11, tzinfo=_SUMMER)


# --- truth --------------------------------------------------------------------------------------------------------


def answers(c: Company) -> dict[str, Value]:
    """What the company's application form answers."""
    return {
        "size": c.size, "innovative": bool(c.innovative), "certificates": list(c.certificates),
        "website_pl": c.www_pl or None, "website_foreign": c.www_foreign or None, "social_media": list(c.social),
        "events": sum(event.counts for event in c.events), "office_trips": len(c.trips), "lis": bool(c.lis),
        "agreements": len(c.agreements), "horizontal": bool(c.horizontal), "voivodeship": "lubuskie",
        "postal_code": c.postal, "pkd": c.pkd, "delegate": c.delegate,
    }


def score(c: Company, copies: int) -> dict[str, int | None]:
    """Points of Załącznik 1; `copies` of listed certificates are enclosed."""
    events = sum(event.counts for event in c.events)
    certified = min(copies, len(c.certificates))
    english = bool(c.www_foreign) and "wyłącznie w języku niemieckim" not in c.language
    web: int | None = 3 * bool(c.www_pl) + 5 * english + 2 * bool(c.social)
    if c.www_foreign and not english:
        web = None
    return {
        "1": 5 if c.size == "medium" else 20, "2": 10 if c.innovative else 0,
        "3": 10 if certified > 3 else 5 if certified else 0 if not c.certificates else None, "4": web,
        "5": 10 if events > 2 else {0: 0, 1: 1, 2: 5}[events], "6": 10 if c.lis else 0,
        "7": {0: 0, 1: 5}.get(len(c.agreements), 10), "8": 10 if c.horizontal else 0,
        "9": {0: 10, 1: 5, 2: 5}.get(len(c.trips), 0),
    }


# --- papers ---------------------------------------------------------------------------------------------------------

Make = Callable[..., Any]


def _own(kind: str, layouts: dict[str, tuple[str, Make, bool]]) -> Callable[..., Paper]:
    def paper(c: Company, layout: str, guise: Guise, signing: Signing, file_name: str, *, turned: int = 0, dpi: int = 200,
              faults: tuple[str, ...] = (), **extra: Any) -> Paper:
        label, make, is_word = layouts[layout]
        made = make(c, signing, **extra)
        stated: dict[str, Value] = {"nip": c.nip, "name": c.name}
        if kind == "application_form":
            stated |= answers(c)
        elif kind == "status_declaration":
            stated |= {"size": c.size}
        elif kind == "de_minimis_form":
            stated |= {"size": c.size}
        return Paper(kind, label, Word(made) if is_word else Html(made), guise, file_name, signing, stated, None, faults,
                     dpi, turned)

    return paper


form = _own("application_form", {
    "word": ("owner's Word form, answers in sentences", forms.form_word, True),
    "table": ("accountants' grid A–E with boxes", forms.form_table, False),
    "card": ("secretary's card, what does not apply struck out", forms.form_card, False),
    "web": ("start-up's web form printed from a browser", forms.form_web, False)})
status = _own("status_declaration", {
    "word": ("plain sentences in Word", dec.status_word, True),
    "table": ("table with ticks in a row", dec.status_table, False),
    "legal": ("formal paragraphs with [x]", dec.status_legal, True),
    "web": ("printed result of a qualifier", dec.status_web, False)})
minimis = _own("de_minimis_form", {
    "word": ("template retyped in Word", dec.minimis_word, True),
    "table": ("grid with boxes", dec.minimis_table, False),
    "columns": ("two columns, answers in bold", dec.minimis_columns, False),
    "web": ("wizard's summary", dec.minimis_web, False)})
draft = _own("draft_contract", {
    "word": ("plain Word, initials in the footer", agr.contract_word, True),
    "numbered": ("three pages, 1.1 numbering", agr.contract_numbered, False),
    "legal": ("serif Word, letters a) b)", agr.contract_legal, True),
    "dense": ("two dense pages in columns", agr.contract_dense, False)})
no_aid = _own("de_minimis_statement", {"word": ("no aid, in Word", dec.aid_none_word, True)})
aid = _own("de_minimis_statement", {"table": ("table of aid", dec.aid_table, False)})


def issued(kind: str, layout: str, c: Company, text: str, guise: Guise, file_name: str, *, verdict: Any = "none",
           faults: tuple[str, ...] = (), turned: int = 0, dpi: int = 200) -> Paper:
    """A paper of an office."""
    return Paper(kind, layout, Html(text), guise, file_name, "issuer", {"nip": c.nip, "name": c.name}, verdict, faults,
                 dpi, turned)


_ZUS_ZG = ("Oddział w Zielonej Górze", "ul. Pieniężnego 24, 65-054 Zielona Góra")
_ZUS_GW = ("Oddział w Gorzowie Wielkopolskim", "ul. Sikorskiego 42, 66-400 Gorzów Wielkopolski")


def zus_portal(c: Company, branch: str, guise: Guise = "pdf", name: str = "zaswiadczenie_ZUS") -> Paper:
    """The eZUS print-out."""
    return issued("zus_certificate", "eZUS print-out", c, cert.zus_portal(c, branch, "Renata Malec"), guise, name)


def tax_portal(c: Company, office: str, guise: Guise = "pdf", name: str = "zaswiadczenie_US") -> Paper:
    """The e-US PDF."""
    return issued("tax_certificate", "e-US PDF", c, cert.tax_portal(c, office), guise, name)


def proof(layout: str, text: str, guise: Guise, name: str, turned: int = 0) -> Paper:
    """A certificate, patent or attest."""
    return Paper("innovation_evidence", layout, Html(text), guise, name, "issuer", turned=turned)


def other(layout: str, text: str, guise: Guise, name: str, turned: int = 0) -> Paper:
    """A paper nobody asked for."""
    return Paper("other", layout, Html(text), guise, name, "none", turned=turned)


def iso(c: Company, standard: str, number: str, scope: str, house: str, valid: str, guise: Guise, name: str) -> Paper:
    """An ISO (or like) certificate."""
    return proof("certification body's certificate", ev.iso(c, standard, number, scope, house, valid), guise, name)


def patent(c: Company, kind: str, number: str, subject: str, granted: str, guise: Guise, name: str) -> Paper:
    """A paper of the Patent Office."""
    return proof("Patent Office document", ev.protection(c, kind, number, subject, granted), guise, name)


def attest(c: Company, number: str, product: str, valid: str, guise: Guise, name: str) -> Paper:
    """A hygienic attest."""
    return proof("hygienic attest", ev.attest(c, number, product, valid), guise, name)


def _app(c: Company, mails: tuple[Mail, ...], *, copies: int = 0, sound: bool = True,
         missing: tuple[str, ...] = ()) -> Application:
    return Application(c.slug, c.name, c.nip, mails, sound, answers(c), score(c, copies), missing)


# --- applications -----------------------------------------------------------------------------------------------------


def _kwantolab() -> Application:
    c = co.KWANTOLAB
    return _app(c, (Mail(at(13, 12, 5), c.email, "Zgłoszenie – wyjazd Szwajcaria – Kwantolab", (
        "Dzień dobry,\n\nprzesyłamy zgłoszenie z załącznikami. Wszystkie nasze pliki są podpisane elektronicznie.\n\n"
        "Marta Zawilska\nKwantolab"), (
        form(c, "web", "pdf", "electronic", "Zgłoszenie Szwajcaria 2026"),
        zus_portal(c, "Oddział w Zielonej Górze"), tax_portal(c, "Pierwszego Urzędu Skarbowego w Zielonej Górze"),
        status(c, "web", "pdf", "electronic", "kwalifikator-msp"), minimis(c, "web", "pdf", "electronic", "de-minimis-podsumowanie"),
        draft(c, "dense", "pdf", "electronic", "umowa-wzor"),
        patent(c, "patent", "Pat.241877", "Moduł detekcyjny promieniowania jonizującego", "17.01.2023", "pdf", "patent"))),),
        copies=1)


def _brzozka() -> Application:
    c = co.BRZOZKA
    return _app(c, (Mail(at(14, 9, 41), c.email, "wyjazd do szwajcarii", (
        "Witam\nw załączeniu dokumenty na wyjazd, jakby czegoś brakowało proszę o telefon\n\nTomasz Brzózka\n606 218 554"), (
        form(c, "word", "docx", "hand", "formularz"), status(c, "word", "docx", "hand", "oswiadczenie status"),
        minimis(c, "word", "docx", "hand", "de minimis formularz"), draft(c, "word", "docx", "hand", "umowa zaparafowana"),
        no_aid(c, "word", "docx", "hand", "oswiadczenie pomoc"),
        zus_portal(c, "Inspektorat w Żarach", name="ZUS"), tax_portal(c, "Urzędu Skarbowego w Żarach", name="US"))),))


def _spawduo() -> Application:
    c = co.SPAWDUO
    return _app(c, (Mail(at(14, 13, 22), c.email, "Spaw-Duo s.c. - dokumenty do rekrutacji", (
        "Dzień dobry,\nw jednym pliku skan kompletu dokumentów.\nPozdrawiam\nAdam Rutka"), (
        form(c, "table", "scan", "hand", "01"),
        issued("zus_certificate", "branch letter in prose", c, cert.zus_letter(
            c, "Inspektorat w Nowej Soli", "ul. Szkolna 1, 67-100 Nowa Sól", ("Kierownik Referatu", "Danuta Krasoń")), "scan", "02"),
        issued("tax_certificate", "ZAS-W with lettered parts", c, cert.tax_form(
            c, "Naczelnik Urzędu Skarbowego w Nowej Soli", "ul. Staszica 1, 67-100 Nowa Sól",
            ("z up. Naczelnika Urzędu Skarbowego", "Iwona Bartosik", "Kierownik Referatu")), "scan", "03"),
        status(c, "table", "scan", "hand", "04"), minimis(c, "table", "scan", "hand", "05"),
        draft(c, "numbered", "scan", "hand", "06"),
        iso(c, "PN-EN ISO 3834-2:2021", "SP/1187/24", "spawanie konstrukcji stalowych", "Instytut Złączy Lubus-Cert",
            "14.03.2027", "scan", "07"),
        iso(c, "PN-EN ISO 9001:2015", "QS/5520/23", "produkcja konstrukcji metalowych", "Polcertus", "30.09.2026", "scan",
            "08")), "one_pdf"),), copies=2)


def _odra() -> Application:
    c = co.ODRA
    house = "Nord Zert Polska"
    return _app(c, (Mail(at(15, 10, 17), c.email, "Odra Instrument S.A. – zgłoszenie uczestnictwa w wyjeździe studyjnym (Szwajcaria)", (
        "Szanowni Państwo,\n\nw imieniu Odra Instrument S.A. przekazuję kartę zgłoszenia wraz z wymaganymi załącznikami.\n\n"
        "Z poważaniem\nKatarzyna Hołubicka\nczłonek zarządu"), (
        form(c, "card", "pdf", "electronic", "Karta zgloszenia Odra Instrument"),
        zus_portal(c, "Oddział w Gorzowie Wielkopolskim", name="Zal. 1 ZUS"),
        issued("tax_certificate", "head's letter in prose", c, cert.tax_letter(
            c, "Lubuskiego Urzędu Skarbowego w Zielonej Górze", "Zielona Góra",
            ("z up. Naczelnika", "Tomasz Lech", "Zastępca Naczelnika"), "ul. Gen. W. Sikorskiego 2, 65-454 Zielona Góra"),
            "pdf", "Zal. 2 US"),
        status(c, "legal", "pdf", "electronic", "Zal. 3 Oswiadczenie MSP"),
        minimis(c, "columns", "pdf", "electronic", "Zal. 4 Formularz de minimis"),
        draft(c, "legal", "pdf", "electronic", "Zal. 5 Projekt umowy"),
        iso(c, "ISO 9001:2015", "44 100 2201", "projektowanie i produkcja sterowników", house, "11.05.2027", "pdf", "Zal. 6a"),
        iso(c, "ISO 14001:2015", "44 104 2201", "projektowanie i produkcja sterowników", house, "11.05.2027", "pdf", "Zal. 6b"),
        iso(c, "ISO 45001:2018", "44 126 2201", "projektowanie i produkcja sterowników", house, "11.05.2027", "pdf", "Zal. 6c"),
        patent(c, "patent", "Pat.238104", "Sterownik napędu rogatki", "04.05.2021", "pdf", "Zal. 6d"))),), copies=4)


def _dachy() -> Application:
    c = co.DACHY
    return _app(c, (Mail(at(15, 14, 48), c.email, "Zgłoszenie do wyjazdu – Szwajcaria, 22-25.06", (
        "Dzień dobry,\nprzesyłam skany spakowane w jeden plik zip.\n\nNatalia Grabiec\nZielone Dachy Lubuskie"), (
        form(c, "card", "scan", "hand", "karta_zgloszenia"), status(c, "legal", "scan", "hand", "oswiadczenie_status"),
        minimis(c, "columns", "scan", "hand", "formularz_de_minimis"), draft(c, "legal", "scan", "hand", "umowa_parafy"),
        issued("zus_certificate", "inspectorate's table of funds", c, cert.zus_funds(
            c, "Inspektorat w Świebodzinie", "ul. Głogowska 3, 66-200 Świebodzin", ("Starszy inspektor", "Alicja Wrona")),
            "scan", "zus", turned=180),
        issued("tax_certificate", "table of taxes and amounts", c, cert.tax_amounts(
            c, "Urząd Skarbowy w Świebodzinie", ("z up. Naczelnika", "Joanna Sudoł", "Kierownik Działu")), "scan", "us"),
        attest(c, "B-BK-60211-0184/24", "podłoże do dachów zielonych", "18.06.2027", "scan", "atest"),
        patent(c, "model", "Ru.073915", "Panel dachu zielonego", "22.11.2023", "scan", "wzor_uzytkowy")), "zip"),), copies=2)


def _grafik() -> Application:
    c = co.GRAFIK
    return _app(c, (Mail(at(15, 11, 33), c.email, "Zgłoszenie na wyjazd studyjny Szwajcaria", (
        "Dzień dobry, przesyłam zdjęcia dokumentów, skaner mi się zepsuł. Beata Sowińska"), (
        form(c, "word", "photo", "hand", "IMG_20260415_1", dpi=180), status(c, "word", "photo", "hand", "IMG_20260415_2"),
        minimis(c, "word", "photo", "hand", "IMG_20260415_3"), draft(c, "word", "photo", "hand", "IMG_20260415_4"),
        issued("zus_certificate", "boxes ticked by ZUS", c, cert.zus_ticks(
            c, "Inspektorat w Słubicach", "ul. Piłsudskiego 21, 69-100 Słubice", ("Inspektor", "Bożena Ciesielska")), "photo",
            "IMG_20260415_5"),
        issued("tax_certificate", "ZAS-W with lettered parts", c, cert.tax_form(
            c, "Naczelnik Urzędu Skarbowego w Słubicach", "ul. Piłsudskiego 11, 69-100 Słubice",
            ("z up. Naczelnika Urzędu Skarbowego", "Krystyna Nowacka", "Starszy komisarz skarbowy")), "photo", "IMG_20260415_6",
            turned=90),
        other("CEIDG print-out", ev.ceidg_print(c), "pdf", "wpis CEIDG"))),))


def _termo() -> Application:
    c = co.TERMO
    house, scope = "Veridicta Certyfikacja", "termoformowanie opakowań"
    return _app(c, (Mail(at(16, 8, 52), c.email, "Termoplast Sulechów – zgłoszenie (wyjazd studyjny Szwajcaria)", (
        "Szanowni Państwo,\nw załączeniu zgłoszenie z kompletem załączników, podpisane przez Prezesa podpisem kwalifikowanym.\n"
        "Aleksandra Ostrowicz"), (
        form(c, "table", "pdf", "electronic", "ZG-WYJ_Termoplast"),
        issued("zus_certificate", "inspectorate's table of funds", c, cert.zus_funds(c, *_ZUS_ZG, ("Kierownik", "Ewa Gołąb")),
               "pdf", "ZUS_niezaleganie"),
        tax_portal(c, "Drugiego Urzędu Skarbowego w Zielonej Górze", name="US_niezaleganie"),
        status(c, "table", "pdf", "electronic", "MSP_oswiadczenie"), minimis(c, "table", "pdf", "electronic", "DM_formularz"),
        draft(c, "numbered", "pdf", "electronic", "Umowa_projekt"),
        aid(c, "table", "pdf", "electronic", "DM_oswiadczenie", rows=(
            ("Polska Agencja Rozwoju Przedsiębiorczości", "12.09.2024", "42 150,00", "9 861,73"),
            ("Starosta Zielonogórski", "03.02.2025", "18 400,00", "4 372,31"))),
        iso(c, "ISO 9001:2015", "PL-Q-30418", scope, house, "20.10.2027", "pdf", "cert_9001"),
        iso(c, "ISO 14001:2015", "PL-E-30419", scope, house, "20.10.2027", "pdf", "cert_14001"),
        iso(c, "ISO 50001:2018", "PL-EN-30422", scope, house, "20.10.2027", "pdf", "cert_50001"),
        attest(c, "B-BK-60213-0551/25", "tacka z rPET do kosmetyków", "30.09.2028", "pdf", "atest"))),), copies=4)


def _appewa() -> Application:
    c = co.APPEWA
    return _app(c, (Mail(at(16, 15, 2), c.email, "Szwajcaria 2026 – zgłoszenie Ewa Lisiecka Aplikacje", (
        "Hej, dzień dobry!\nWysyłam komplet. Formularze podpisałam długopisem i zrobiłam zdjęcia, zaświadczenia są w PDF.\n"
        "Ewa Lisiecka"), (
        form(c, "web", "photo", "hand", "zgloszenie"), status(c, "web", "photo", "hand", "status"),
        minimis(c, "web", "photo", "hand", "deminimis"), draft(c, "dense", "photo", "hand", "umowa"),
        zus_portal(c, "Oddział w Zielonej Górze", name="zus"),
        tax_portal(c, "Pierwszego Urzędu Skarbowego w Zielonej Górze", name="skarbowka"))),))


def _automat() -> Application:
    c = co.AUTOMAT
    return _app(c, (
        Mail(at(13, 14, 36), c.email, "Automatyka Warta - zgłoszenie Szwajcaria cz. 1", (
            "Dzień dobry,\nw tej wiadomości nasze formularze, w następnej zaświadczenia i umowa.\nZ. Cieplik"), (
            form(c, "word", "docx", "hand", "Formularz zgłoszeniowy Automatyka Warta"),
            status(c, "word", "docx", "hand", "Oświadczenie o statusie"),
            minimis(c, "word", "docx", "hand", "Formularz informacji de minimis"),
            no_aid(c, "word", "docx", "hand", "Oświadczenie o pomocy de minimis"))),
        Mail(at(14, 8, 12), c.email, "Automatyka Warta - zgłoszenie Szwajcaria cz. 2", (
            "Dzień dobry,\nzgodnie z wczorajszą wiadomością przesyłam resztę (firma Automatyka Warta sp. z o.o.).\nZ. Cieplik"), (
            draft(c, "word", "docx", "hand", "Umowa"),
            zus_portal(c, "Oddział w Gorzowie Wielkopolskim", name="ZUS Warta"),
            issued("tax_certificate", "table of taxes and amounts", c, cert.tax_amounts(
                c, "Urząd Skarbowy w Gorzowie Wielkopolskim", ("z up. Naczelnika", "Marek Piotrowicz", "Kierownik Referatu")),
                "pdf", "US Warta"),
            iso(c, "ISO 9001:2015", "2024/QMS/0771", "budowa szaf sterowniczych", "Baltic Quality Register", "30.06.2027",
                "pdf", "ISO Warta")))), copies=1)


def _medyka() -> Application:
    c = co.MEDYKA
    return _app(c, (Mail(at(17, 10, 40), c.email, "Neurofala P.S.A. // zgłoszenie study tour Szwajcaria", (
        "Cześć,\nw zipie komplet dokumentów podpisanych elektronicznie + zaświadczenia + certyfikaty.\n\nLena z Neurofali"), (
        form(c, "web", "pdf", "electronic", "1_zgloszenie"), zus_portal(c, "Oddział w Zielonej Górze", name="2_zus"),
        tax_portal(c, "Drugiego Urzędu Skarbowego w Zielonej Górze", name="3_us"),
        status(c, "web", "pdf", "electronic", "4_status_msp"), minimis(c, "web", "pdf", "electronic", "5_de_minimis"),
        draft(c, "dense", "pdf", "electronic", "6_umowa"),
        patent(c, "mark", "R.376201", "NEUROFALA", "14.08.2024", "pdf", "7_znak"),
        iso(c, "ISO 13485:2016", "MD-7719", "projektowanie wyrobów do rejestracji EEG", "MedAssess Europe", "02.02.2029", "pdf",
            "8_iso13485"),
        other("KRS print-out", ev.krs_print(c), "pdf", "9_krs")), "zip"),), copies=2)


def _bramy() -> Application:
    c = co.BRAMY
    return _app(c, (Mail(at(16, 13, 9), c.email, "Bramy Bóbr sp.k. zgłoszenie na wyjazd", (
        "Dzień dobry,\nnasze dokumenty ze skanera, zaświadczenia i certyfikaty sfotografowane.\nIrena Sobczak"), (
        form(c, "table", "scan", "hand", "skan_001"), status(c, "table", "scan", "hand", "skan_002"),
        minimis(c, "table", "scan", "hand", "skan_003"), draft(c, "numbered", "scan", "hand", "skan_004"),
        issued("zus_certificate", "branch letter in prose", c, cert.zus_letter(
            c, "Biuro Terenowe w Żaganiu", "ul. Dworcowa 9, 68-100 Żagań", ("Kierownik Biura", "Lucyna Zawada")), "photo", "DSC_0412"),
        issued("tax_certificate", "head's letter in prose", c, cert.tax_letter(
            c, "Urzędu Skarbowego w Żaganiu", "Żagań", ("z up. Naczelnika", "Barbara Mucha", "Kierownik Referatu"),
            "ul. Dworcowa 7, 68-100 Żagań"), "photo", "DSC_0413"),
        iso(c, "ISO 9001:2015", "1188/Q/2023", "produkcja bram przemysłowych", "Polcertus", "07.12.2026", "photo", "DSC_0414"),
        patent(c, "model", "Ru.072660", "Napęd bramy z odzyskiem energii", "09.03.2022", "photo", "DSC_0415"),
        attest(c, "B-BK-60108-0077/23", "powłoka proszkowa bram", "28.02.2028", "photo", "DSC_0416"))),), copies=3)


def _druk() -> Application:
    c = co.DRUK
    return _app(c, (Mail(at(17, 12, 55), c.email, "Kostrzyńska Drukarnia Offset – karta zgłoszenia Szwajcaria", (
        "Szanowni Państwo,\nprzekazujemy dokumenty rekrutacyjne spółki.\nZ poważaniem\nHalina Bury"), (
        form(c, "card", "pdf", "hand", "karta"), status(c, "legal", "docx", "hand", "oświadczenie MŚP"),
        minimis(c, "columns", "pdf", "hand", "pomoc de minimis"), draft(c, "legal", "docx", "hand", "umowa z parafą"), no_aid(c, "word", "docx", "hand", "oświadczenie – pomoc"),
        zus_portal(c, "Inspektorat w Kostrzynie nad Odrą", name="zus spółka"),
        tax_portal(c, "Urzędu Skarbowego w Gorzowie Wielkopolskim", name="us spółka"),
        iso(c, "FSC-STD-40-004 V3-1 (Chain of Custody)", "CU-COC-118204", "druk opakowań kartonowych", "Forest Control Union",
            "15.01.2028", "pdf", "fsc"))),), copies=1)


def _szklo() -> Application:
    c = co.SZKLO
    house, scope = "Tuv Silesia Cert", "produkcja szkła technicznego"
    return _app(c, (
        Mail(at(14, 12, 30), c.email, "Huta Lumen S.A. – zgłoszenie do wyjazdu studyjnego, Szwajcaria", (
            "Szanowni Państwo,\nprzesyłamy skany dokumentów obowiązkowych. Kopie certyfikatów wyślemy osobno.\n"
            "Sekretariat Huty Szkła Technicznego Lumen S.A."), (
            form(c, "table", "scan", "hand", "zgloszenie_lumen"), status(c, "table", "scan", "hand", "status_lumen"),
            minimis(c, "table", "scan", "hand", "de_minimis_lumen"), draft(c, "numbered", "scan", "hand", "umowa_lumen"),
            issued("zus_certificate", "boxes ticked by ZUS", c, cert.zus_ticks(c, *_ZUS_ZG, ("Kierownik Wydziału", "Ewa Gołąb")),
                   "scan", "zus_lumen"),
            issued("tax_certificate", "ZAS-W with lettered parts", c, cert.tax_form(
                c, "Naczelnik Lubuskiego Urzędu Skarbowego w Zielonej Górze", "ul. Gen. W. Sikorskiego 2, 65-454 Zielona Góra",
                ("z up. Naczelnika Urzędu Skarbowego", "Tomasz Lech", "Zastępca Naczelnika")), "scan", "us_lumen"))),
        Mail(at(15, 9, 5), c.email, "Huta Lumen S.A. – certyfikaty (wyjazd Szwajcaria)", (
            "Szanowni Państwo,\nw uzupełnieniu zgłoszenia z dnia wczorajszego kopie certyfikatów i praw ochronnych.\n"
            "Sekretariat Huty Szkła Technicznego Lumen S.A., NIP " + c.nip_dashed), (
            iso(c, "ISO 9001:2015", "HL/9001/118", scope, house, "08.08.2027", "pdf", "iso9001"),
            iso(c, "ISO 14001:2015", "HL/14001/118", scope, house, "08.08.2027", "pdf", "iso14001"),
            iso(c, "ISO 50001:2018", "HL/50001/118", scope, house, "08.08.2027", "pdf", "iso50001"),
            patent(c, "patent", "Pat.244390", "Sposób hartowania wzierników", "06.02.2024", "pdf", "patent"),
            patent(c, "mark", "R.298814", "LUMEN", "30.03.2017", "pdf", "znak towarowy")))), copies=5)


def _kompozyt() -> Application:
    c = co.KOMPOZYT
    power = Paper("proxy", "proxy in Word", Word(dec.proxy_word(
        c, "Hubert Nizio", "prezes zarządu",
        "do podpisania i złożenia wszystkich dokumentów w rekrutacji na wyjazd studyjny do Szwajcarii, w tym formularza "
        "zgłoszeniowego, oświadczeń i parafowania projektu umowy.")), "scan", "p7", "hand", {"nip": c.nip, "name": c.name})
    return _app(c, (Mail(at(16, 14, 20), c.email, "Kompozyt Obra – komplet dokumentów, wyjazd do Szwajcarii", (
        "Szanowni Państwo,\nw załączniku jeden plik PDF: karta zgłoszenia z załącznikami oraz pełnomocnictwo.\nSylwia Tarka"), (
        form(c, "card", "scan", "hand", "p1"), status(c, "legal", "scan", "hand", "p2"), minimis(c, "columns", "scan", "hand", "p3"),
        draft(c, "legal", "scan", "hand", "p4"),
        issued("zus_certificate", "branch letter in prose", c, cert.zus_letter(
            c, *_ZUS_GW, ("Starszy specjalista", "Halina Wójtowicz")), "scan", "p5"),
        issued("tax_certificate", "table of taxes and amounts", c, cert.tax_amounts(
            c, "Urząd Skarbowy w Międzyrzeczu", ("z up. Naczelnika", "Zofia Krupa", "Kierownik Referatu")), "scan", "p6"),
        power,
        iso(c, "ISO 9001:2015", "70-3315", "produkcja profili pultruzyjnych", "Nord Zert Polska", "12.12.2026", "scan", "p8"),
        patent(c, "model", "Ru.074402", "Krata pomostowa", "05.06.2024", "scan", "p9")), "one_pdf"),), copies=2)


def _lubsko() -> Application:
    c = co.LUBSKO
    return _app(c, (Mail(at(15, 13, 47), c.email, "Zgłoszenie Gawron Lubsko - Szwajcaria", (
        "Dzień dobry\nprzesyłam zgłoszenie i zaświadczenia\nStefan Gawron"), (
        form(c, "word", "docx", "hand", "zgloszenie gawron"), status(c, "word", "docx", "hand", "oswiadczenie gawron"),
        minimis(c, "word", "docx", "hand", "deminimis gawron"), draft(c, "word", "docx", "hand", "umowa gawron"), no_aid(c, "word", "docx", "hand", "pomoc gawron"),
        zus_portal(c, "Inspektorat w Żarach", name="zus gawron"),
        issued("tax_certificate", "table of taxes and amounts", c, cert.tax_amounts(
            c, "Urząd Skarbowy w Żarach", ("z up. Naczelnika", "Urszula Kania", "Kierownik Referatu"),
            (("podatek od towarów i usług (VAT)", "01/2026", "6 214,00", "87,00"),)), "pdf", "us gawron", verdict="arrears",
            faults=("arrears",)))),), sound=False)


def _wschowa() -> Application:
    c = co.WSCHOWA
    return _app(c, (Mail(at(17, 9, 18), c.email, "Tekstyl Wschowa sp. z o.o. - zgłoszenie", (
        "Dzień dobry,\nw załączeniu dokumenty, z ZUS przyszło pismo, które też dołączamy.\nG. Paluch"), (
        form(c, "table", "photo", "hand", "zdjecie1"), status(c, "table", "photo", "hand", "zdjecie2"),
        minimis(c, "table", "photo", "hand", "zdjecie3"), draft(c, "numbered", "photo", "hand", "zdjecie4"),
        issued("zus_certificate", "decision of refusal", c, cert.zus_refusal(
            c, "Inspektorat we Wschowie", "ul. Niepodległości 7, 67-400 Wschowa", ("z up. Dyrektora Oddziału", "Lidia Borek"),
            "11 406,37"), "photo", "zdjecie5", verdict="refusal", faults=("arrears",)),
        issued("tax_certificate", "ZAS-W with lettered parts", c, cert.tax_form(
            c, "Naczelnik Urzędu Skarbowego we Wschowie", "ul. Kazimierza Wielkiego 6, 67-400 Wschowa",
            ("z up. Naczelnika Urzędu Skarbowego", "Anna Gac", "Kierownik Referatu")), "photo", "zdjecie6"),
        iso(c, "OEKO-TEX Standard 100", "24.HPL.51873", "pościel bawełniana i mieszankowa", "Instytut Włókna i Barwy",
            "31.10.2026", "photo", "zdjecie7"))),), copies=1, sound=False)


def _krosno() -> Application:
    c = co.KROSNO
    return _app(c, (Mail(at(17, 14, 3), c.email, "Dronella – Szwajcaria 2026", (
        "Dzień dobry,\nzałączam zgłoszenie i dokumenty w PDF.\nKacper Wilk, Dronella"), (
        form(c, "web", "pdf", "none", "formularz-dronella", faults=("unsigned",)),
        zus_portal(c, "Biuro Terenowe w Krośnie Odrzańskim", name="zus-dronella"),
        issued("tax_certificate", "head's letter in prose", c, cert.tax_letter(
            c, "Urzędu Skarbowego w Krośnie Odrzańskim", "Krosno Odrzańskie", ("z up. Naczelnika", "Ewelina Szot", "Kierownik Referatu"),
            "ul. Walki Młodych 1, 66-600 Krosno Odrzańskie"), "pdf", "us-dronella"),
        status(c, "web", "pdf", "electronic", "status-dronella"), minimis(c, "web", "pdf", "electronic", "deminimis-dronella"),
        draft(c, "dense", "pdf", "electronic", "umowa-dronella"),
        iso(c, "ISO/IEC 27001:2022", "IS-40917", "przetwarzanie danych z nalotów dronowych", "Veridicta Certyfikacja",
            "19.03.2028", "pdf", "iso27001-dronella"),
        other("leaflet", ev.leaflet(c), "pdf", "oferta-dronella"))),), copies=1, sound=False)


def _szprotawa() -> Application:
    c = co.SZPROTAWA
    return _app(c, (Mail(at(20, 11, 26), c.email, "Galwanizernia Bóbr s.c. – rekrutacja na wyjazd do Szwajcarii", (
        "Szanowni Państwo,\nprzesyłamy kartę zgłoszenia wraz z załącznikami.\nRoman Czyż"), (
        form(c, "card", "pdf", "hand", "Karta zgłoszenia"), status(c, "legal", "docx", "hand", "Oświadczenie wspólników"),
        minimis(c, "columns", "pdf", "hand", "Informacje de minimis"),
        no_aid(c, "word", "docx", "hand", "Oświadczenie – pomoc otrzymana"),
        zus_portal(c, "Biuro Terenowe w Żaganiu", name="ZUS Galwanizernia"),
        tax_portal(c, "Urzędu Skarbowego w Żaganiu", name="US Galwanizernia"))),), sound=False, missing=("draft_contract",))


def _geoplan() -> Application:
    c = co.GEOPLAN
    town = Paper("other", "municipal certificate about local taxes", Html(cert.municipal(
        c, "PREZYDENT MIASTA NOWA SÓL", "ul. Piłsudskiego 12, 67-100 Nowa Sól", ("z up. Prezydenta Miasta", "Jolanta Figas",
                                                                              "Skarbnik Miasta"))),
        "photo", "zaswiadczenie podatki", "issuer", {"nip": c.nip, "name": c.name}, None, ("wrong_document",))
    return _app(c, (Mail(at(15, 14, 11), c.email, "Geo-Plan Turek wyjazd studyjny", (
        "Dzień dobry,\nprzesyłam papiery na wyjazd do Szwajcarii. Zaświadczenia w zdjęciach.\nW. Turek"), (
        form(c, "word", "docx", "hand", "formularz zgłoszenia"), status(c, "word", "docx", "hand", "status firmy"),
        minimis(c, "word", "docx", "hand", "formularz pomocy"), draft(c, "word", "docx", "hand", "projekt umowy"), no_aid(c, "word", "docx", "hand", "nie było pomocy"),
        issued("zus_certificate", "inspectorate's table of funds", c, cert.zus_funds(
            c, "Inspektorat w Nowej Soli", "ul. Szkolna 1, 67-100 Nowa Sól", ("Starszy inspektor", "Danuta Krasoń")), "photo",
            "zaswiadczenie zus"), town)),), sound=False, missing=("tax_certificate",))


def _slubice() -> Application:
    c = co.SLUBICE
    return _app(c, (Mail(at(17, 15, 6), c.email, "Odra Cargo Systemy - zgłoszenie do wyjazdu (Szwajcaria)", (
        "Dzień dobry,\nskany w załącznikach. Dołączam też UPO z ZUS.\nLeszek Fras"), (
        form(c, "table", "scan", "hand", "A_zgloszenie"), status(c, "table", "scan", "hand", "B_status"),
        minimis(c, "table", "scan", "hand", "C_de_minimis", faults=("obsolete_template",), old=True),
        draft(c, "numbered", "scan", "hand", "D_umowa", faults=("not_initialled",), marked=1),
        issued("zus_certificate", "boxes ticked by ZUS", c, cert.zus_ticks(
            c, "Inspektorat w Słubicach", "ul. Piłsudskiego 21, 69-100 Słubice", ("Inspektor", "Bożena Ciesielska"),
            instalments=True), "scan", "E_zus", verdict="unclear", faults=("unsure",)),
        issued("tax_certificate", "head's letter in prose", c, cert.tax_letter(
            c, "Urzędu Skarbowego w Słubicach", "Słubice", ("z up. Naczelnika", "Krystyna Nowacka", "Starszy komisarz skarbowy"),
            "ul. Piłsudskiego 11, 69-100 Słubice"), "scan", "F_us"),
        other("receipt of a request (UPO)", cert.zus_receipt(c), "pdf", "G_upo"),
        iso(c, "ISO/IEC 27001:2022", "27-1188-PL", "rozwój oprogramowania logistycznego", "Baltic Quality Register",
            "25.09.2027", "scan", "H_iso"))),), copies=1, sound=False)


ROUND = Round(
    name="r11",
    written_by="Regulamin, domain facts, kinds and findings, names of the JSON fields and model.py; no reader, no other paper",
    applications=(
        _kwantolab(), _brzozka(), _spawduo(), _odra(), _dachy(), _grafik(), _termo(), _appewa(), _automat(), _medyka(),
        _bramy(), _druk(), _szklo(), _kompozyt(), _lubsko(), _wschowa(), _krosno(), _szprotawa(), _geoplan(), _slubice(),
    ),
)
