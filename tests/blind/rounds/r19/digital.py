"""Eight sound applications, born digital: PDF and word processors' files."""

from tests.blind.model import Application, Mail

from .companies_a import KWARCEL, LIPNICA, MGIELNIK, NADOBRZE, ODROLAB, SYLWETIA, TERMOWIT, WENTARIS
from .kits import application, at, paper


def kwarcel() -> Application:
    f = KWARCEL
    return application(
        f,
        Mail(
            at(9, 9, 41),
            "w.ogrodzinski@kwarcel-optronika.pl",
            "Zgłoszenie – wyjazd studyjny Szwajcaria – Kwarcel Optronika",
            "Dzień dobry,\n\nw załączeniu komplet dokumentów naszej spółki. Pliki podpisała elektronicznie prezes zarządu. Zaświadczenia pobrane z eZUS i e-Urzędu.\n\nProszę o potwierdzenie, że wszystko doszło.\n\nWit Ogrodziński\nKwarcel Optronika Sp. z o.o.\ntel. 601 228 417",
            (
                paper(f, "cards", "pdf", "1_zgloszenie_Kwarcel", how="e"),
                paper(f, "zus_print", "pdf", "2_ZUS", "31.03.2026", "420000/71/12044/2026"),
                paper(f, "tax_print", "pdf", "3_US", "1.04.2026", "0811-SEW.4052.317.2026"),
                paper(f, "sheet", "pdf", "4_status_MSP", how="e"),
                paper(f, "official", "pdf", "5_de_minimis", how="e"),
                paper(f, "card", "pdf", "6_umowa", how="e"),
                paper(
                    f,
                    "quality",
                    "pdf",
                    "7a_ISO",
                    "PN-EN ISO 9001:2015",
                    "projektowanie i produkcja głowic",
                    "CO/2214/25",
                    "30.11.2027",
                ),
                paper(f, "right", "pdf", "7b_patent", "PATENT", "głowica dwuwiązkowa", "Pat.248816", "4 marca 2024 r."),
            ),
        ),
    )


def wentaris() -> Application:
    f = WENTARIS
    return application(
        f,
        Mail(
            at(10, 14, 3),
            "biuro@wentaris-klima.pl",
            "dokumenty do naboru",
            "Witam\nprzesyłam spakowane dokumenty na wyjazd do Szwajcarii.\nPozdrawiam\nC. Pająkowski",
            (
                paper(f, "struck_table", "docx", "wniosek wyjazd Wentaris"),
                paper(f, "crossed_out", "docx", "oświadczenie wielkość"),
                paper(f, "questions", "docx", "formularz pomoc de minimis"),
                paper(f, "word_draft", "docx", "umowa projekt parafowany"),
                paper(f, "zus_amounts", "pdf", "zus_niezaleganie", "2 kwietnia 2026 r.", "480000/RKS/5518/26"),
                paper(f, "tax_table", "pdf", "us_niezaleganie", "7.04.2026", "0802-SEE-1.4052.88.2026"),
            ),
            packed="zip",
        ),
    )


def nadobrze() -> Application:
    f = NADOBRZE
    return application(
        f,
        Mail(
            at(13, 20, 55),
            "gaja@nadobrze-software.pl",
            "Nadobrze Software – zgłoszenie na wyjazd",
            "Dobry wieczór,\n\nzgłaszam nas do wyjazdu. W spółce cywilnej dokumenty podpisuję ja (podpis kwalifikowany).\n\nGaja Rokosz",
            (
                paper(f, "letter", "pdf", "pismo-zgloszeniowe", how="e"),
                paper(f, "sentences", "pdf", "oswiadczenie-msp", how="e"),
                paper(f, "portal", "pdf", "pomoc-info", how="e"),
                paper(f, "two_columns", "pdf", "umowa-projekt", how="e"),
                paper(f, "zus_print", "pdf", "eZUS_20260408", "8.04.2026", "480000/71/20117/2026"),
                paper(f, "tax_table", "pdf", "US-zaswiadczenie", "9.04.2026", "0805-SEW.4052.141.2026"),
            ),
        ),
    )


def lipnica() -> Application:
    f = LIPNICA
    return application(
        f,
        Mail(
            at(9, 11, 20),
            "n.polna@domylipnica.pl",
            "Tartak i Domy Lipnica – komplet do naboru SZWAJCARIA",
            "Szanowni Państwo,\n\ncałość wysyłamy w jednym pliku: ankieta, oświadczenie o wielkości, informacje de minimis, umowa z parafami, ZUS, skarbówka i kopie certyfikatów.\n\nZ poważaniem\nNadzieja Polna",
            (
                paper(f, "questionnaire", "pdf", "ankieta", number="0052"),
                paper(f, "crosses", "pdf", "oswiadczenie"),
                paper(f, "columns", "pdf", "de minimis"),
                paper(f, "pages", "pdf", "umowa"),
                paper(f, "zus_amounts", "pdf", "zus", "26 marca 2026 r.", "420000/RKS/0907/26"),
                paper(f, "tax_print", "pdf", "us", "27.03.2026", "0813-SEW.4052.60.2026"),
                paper(
                    f,
                    "quality",
                    "pdf",
                    "fsc",
                    "FSC – łańcuch dostaw produktów leśnych",
                    "wyroby z drewna",
                    "C-208814",
                    "14.02.2028",
                ),
                paper(
                    f,
                    "quality",
                    "pdf",
                    "sortowanie",
                    "PN-EN 14081-1 – sortowanie wytrzymałościowe",
                    "tarcica konstrukcyjna",
                    "CO/0871/24",
                    "30.06.2027",
                ),
                paper(
                    f,
                    "quality",
                    "pdf",
                    "iso14001",
                    "PN-EN ISO 14001:2015",
                    "produkcja prefabrykatów drewnianych",
                    "CO/1190/25",
                    "12.12.2028",
                ),
                paper(f, "approval", "pdf", "atest", "panele ścienne z drewna sosnowego", "HP/0417/2025", "31.12.2029"),
            ),
            packed="one_pdf",
        ),
    )


def sylwetia() -> Application:
    f = SYLWETIA
    return application(
        f,
        Mail(
            at(14, 8, 12),
            "hanna@sylwetia.pl",
            "wyjazd do szwajcarii - Sylwetia",
            "Dzień dobry, przesyłam dokumenty w paczce zip. Hanna Wrześniak, 603 914 558",
            (
                paper(f, "numbered", "docx", "deklaracja Sylwetia"),
                paper(f, "sentences", "pdf", "status firmy"),
                paper(f, "questions", "odt", "de minimis Sylwetia"),
                paper(f, "pages", "pdf", "umowa podpisana elektronicznie", how="e"),
                paper(f, "zus_print", "pdf", "ZUS zaświadczenie", "07.04.2026", "420000/71/15520/2026"),
                paper(f, "tax_table", "pdf", "zaświadczenie skarbowy", "8 kwietnia 2026 r.", "0809-SEW.4052.73.2026"),
                paper(
                    f,
                    "quality",
                    "pdf",
                    "ISO 13485",
                    "PN-EN ISO 13485:2016",
                    "protezy i ortezy kończyn",
                    "CO/3307/24",
                    "19.09.2027",
                ),
            ),
            packed="zip",
        ),
    )


def termowit() -> Application:
    f = TERMOWIT
    return application(
        f,
        Mail(
            at(15, 12, 30),
            "j.miodynska@termowit.pl",
            "Termowit S.A. – zgłoszenie do wyjazdu studyjnego (Szwajcaria)",
            "Szanowni Państwo,\n\nprzekazuję zgłoszenie z oświadczeniami. Zaświadczenie z ZUS i parafowaną umowę doślę osobno, czekamy na dokument z ZUS.\n\nJagna Miodyńska",
            (
                paper(f, "cards", "pdf", "Termowit_karta_zgloszenia"),
                paper(f, "crossed_out", "odt", "Termowit_status"),
                paper(f, "portal", "pdf", "Termowit_deminimis", number="DM/26/00598"),
                paper(f, "tax_print", "pdf", "Termowit_US", "10.04.2026", "0808-SEW.4052.212.2026"),
                paper(
                    f,
                    "right",
                    "pdf",
                    "Termowit_wzor_uzytkowy",
                    "ŚWIADECTWO OCHRONNE NA WZÓR UŻYTKOWY",
                    "zasobnik warstwowy",
                    "Ru.074411",
                    "2 czerwca 2023 r.",
                ),
                paper(
                    f,
                    "quality",
                    "pdf",
                    "Termowit_9001",
                    "PN-EN ISO 9001:2015",
                    "magazyny ciepła",
                    "CO/4102/25",
                    "15.05.2028",
                ),
                paper(
                    f,
                    "quality",
                    "pdf",
                    "Termowit_45001",
                    "PN-EN ISO 45001:2018",
                    "magazyny ciepła",
                    "CO/4103/25",
                    "15.05.2028",
                ),
            ),
        ),
        Mail(
            at(17, 9, 2),
            "j.miodynska@termowit.pl",
            "Termowit S.A. – uzupełnienie: ZUS i umowa",
            "Dzień dobry,\nzgodnie z zapowiedzią brakujące dwa dokumenty (NIP " + f.nip + ").\nJ. Miodyńska",
            (
                paper(f, "zus_print", "pdf", "Termowit_ZUS", "16.04.2026", "420000/71/17003/2026"),
                paper(f, "card", "pdf", "Termowit_umowa_parafy"),
            ),
        ),
    )


def odrolab() -> Application:
    f = ODROLAB
    return application(
        f,
        Mail(
            at(16, 15, 44),
            "kontakt@odrolab.pl",
            "Zgłoszenie Odrolab",
            "W załączeniu dokumenty do naboru. Wszystkie nasze pliki mają podpis kwalifikowany prezesa.\n\nT. Brzezina\nOdrolab Analizy Wody Sp. z o.o.",
            (
                paper(f, "letter", "pdf", "Zgłoszenie", how="e"),
                paper(f, "crosses", "pdf", "Oświadczenie MŚP", how="e"),
                paper(f, "official", "pdf", "Informacja de minimis", how="e"),
                paper(f, "word_draft", "pdf", "Projekt umowy", how="e"),
                paper(f, "zus_amounts", "pdf", "ZUS", "14 kwietnia 2026 r.", "480000/RKS/6120/26"),
                paper(f, "tax_print", "pdf", "Urząd Skarbowy", "14.04.2026", "0810-SEW.4052.55.2026"),
                paper(
                    f,
                    "quality",
                    "pdf",
                    "Certyfikat 17025",
                    "PN-EN ISO/IEC 17025",
                    "badania wody i ścieków",
                    "CO/5012/23",
                    "1.10.2027",
                ),
                paper(f, "register", "pdf", "odpis_rejestr"),
            ),
        ),
    )


def mgielnik() -> Application:
    f = MGIELNIK
    return application(
        f,
        Mail(
            at(17, 22, 17),
            "pracownia@mgielnik.pl",
            "Szwajcaria",
            "Dobry wieczór, przesyłam zgłoszenie. BZ\n\n-- \nPracownia Mgielnik, Rynek 11, Wschowa",
            (
                paper(f, "numbered", "odt", "deklaracja"),
                paper(f, "sheet", "pdf", "oświadczenie o statusie"),
                paper(f, "columns", "pdf", "formularz pomocy"),
                paper(f, "two_columns", "pdf", "umowa parafowana"),
                paper(f, "zus_print", "pdf", "zus", "15.04.2026", "420000/71/18841/2026"),
                paper(f, "tax_table", "pdf", "us", "15.04.2026", "0808-SEW.4052.231.2026"),
                paper(f, "aid", "pdf", "pomoc otrzymana"),
            ),
        ),
    )


DIGITAL = (kwarcel(), wentaris(), nadobrze(), lipnica(), sylwetia(), termowit(), odrolab(), mgielnik())
