"""Applications of firms that export and e-sign their papers."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from docx.document import Document as WordDocument

from tests.blind.model import Application, Mail, Paper, Word

from . import certificates, deminimis
from .assembly import Plan, aid_paper, evidence, received_aid, score, six, truth, zus_paper
from .base import Firm
from .firms import CERAMIT, DRZEWICZ, HALSZKA, LASER, MOZAIKA, ODRA, TERMO, WRZOS

WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def sound(firm: Firm, *mails: Mail, copies: int = 0) -> Application:
    """A complete application."""
    return Application(
        slug=firm.slug, name=firm.name, nip=firm.nip, mails=mails, is_sound=True, fields=truth(firm),
        points=score(firm, copies),
    )  # fmt: skip


def faulty(firm: Firm, *mails: Mail, missing: tuple[str, ...] = ()) -> Application:
    """An application that a person or the applicant must do something about."""
    return Application(
        slug=firm.slug, name=firm.name, nip=firm.nip, mails=mails, is_sound=False, fields=truth(firm),
        points=score(firm), missing=missing,
    )  # fmt: skip


def wrzos() -> Application:
    plan = Plan(
        WRZOS, "chamber table", "letter", "plain table", "columns", "electronic", "electronic",
        "8 kwietnia 2026 r.", "2026-03-31", "2026-04-01", "ZUS-E/2026/03/88120461", "SAC-ZAS/1190223/26",
        ("01_Formularz_zgloszeniowy_podpisany", "02_ZUS_niezaleganie", "03_US_niezaleganie", "04_Status_MSP",
         "05_Formularz_de_minimis", "06_Projekt_umowy"),
    )  # fmt: skip
    titles = WRZOS.certificates
    proofs = (
        evidence(plan, certificates.iso(WRZOS, titles[0], "1 października 2024 r."), "ISO", "07a_ISO_9001"),
        evidence(plan, certificates.iso(WRZOS, titles[1], "1 października 2024 r."), "ISO", "07b_ISO_14001"),
        evidence(plan, certificates.patent(WRZOS, titles[2], "12 czerwca 2025 r."), "patent", "07c_patent"),
        evidence(plan, certificates.attest(WRZOS, titles[3], "3 września 2024 r."), "attest", "07d_atest"),
    )
    body = (
        "Dzień dobry,\n\nw załączeniu przesyłamy komplet dokumentów do naboru na wyjazd studyjny do Szwajcarii. "
        "Wszystkie oświadczenia podpisał elektronicznie prezes zarządu.\n\nProszę o potwierdzenie otrzymania.\n\n"
        "Karolina Bednarz\nWrzosmatyka Sp. z o.o.\ntel. 601 442 718"
    )
    mail = Mail(
        at(8, 11, 42), WRZOS.email, "Zgłoszenie – wyjazd studyjny Szwajcaria", body, six(plan) + proofs
    )
    return sound(WRZOS, mail, copies=4)


def ceramit() -> Application:
    plan = Plan(
        CERAMIT, "Word table", "Word thresholds", "Word parts", "Word", "by title", "letter",
        "10 kwietnia 2026 r.", "2 kwietnia 2026 r.", "30 marca 2026 r.", "410000/71/2026/RKS", "0811-SEW.4022.118.2026",
        ("formularz", "zaswiadczenie ZUS", "zaswiadczenie US", "oswiadczenie o statusie", "de minimis", "umowa"),
    )  # fmt: skip
    titles = CERAMIT.certificates
    proofs = (
        evidence(plan, certificates.iso(CERAMIT, titles[0], "2 listopada 2023 r."), "ISO", "certyfikat ISO"),
        evidence(
            plan, certificates.attest(CERAMIT, titles[1], "8 maja 2024 r."), "attest", "atest higieniczny"
        ),
    )
    body = "Szanowni Państwo,\nprzesyłam zgłoszenie firmy Lubszanka Ceramika (7 + 1 plików).\nPaweł Ogrodnik"
    mail = Mail(
        at(10, 14, 5), CERAMIT.email, "Szwajcaria 2026 - Lubszanka Ceramika", body, six(plan) + proofs
    )
    return sound(CERAMIT, mail, copies=2)


def halszka() -> Application:
    plan = Plan(
        HALSZKA, "online print-out", "boxes", "questionnaire", "table", "short", "amounts",
        "13 kwietnia 2026 r.", "8 kwietnia 2026 r.", "7 kwietnia 2026 r.", "390000/5521/26", "0811-SER.4021.77.2026",
        ("zgloszenie_HB", "zus_HB", "us_HB", "status_HB", "deminimis_HB", "umowa_HB"),
    )  # fmt: skip
    body = "Witam, zgłaszam się na wyjazd do Szwajcarii, dokumenty w paczce zip. Pozdrawiam, Halszka Brzezina"
    mail = Mail(at(13, 21, 17), HALSZKA.email, "zgłoszenie do wyjazdu", body, six(plan), "zip")
    return sound(HALSZKA, mail)


def mozaika() -> Application:
    plan = Plan(
        MOZAIKA, "interview", "questions", "official", "classic", "letter", "boxes",
        "9 kwietnia 2026 r.", "13 kwietnia 2026 r.", "1 kwietnia 2026 r.", "410200/RKS/302/26", "ZAS/0807/441/2026",
        ("Enzymaria - zgłoszenie", "Enzymaria - ZUS", "Enzymaria - US", "Enzymaria - status", "Enzymaria - pomoc",
         "Enzymaria - projekt umowy"),
    )  # fmt: skip
    papers = six(plan)
    early = tuple(paper for paper in papers if paper.kind != "zus_certificate")
    first = (
        "Dzień dobry,\nprzesyłam zgłoszenie. Zaświadczenie z ZUS mamy obiecane na początek przyszłego tygodnia, "
        "doślę od razu.\n\nNina Sadecka\nEnzymaria Laboratorium Sp. z o.o."
    )
    second = "Dzień dobry,\nzgodnie z zapowiedzią brakujące zaświadczenie z ZUS.\nPozdrawiam\nNina Sadecka"
    return sound(
        MOZAIKA,
        Mail(at(9, 15, 33), MOZAIKA.email, "Nabór Szwajcaria – Enzymaria Laboratorium", first, early),
        Mail(
            at(14, 9, 8),
            MOZAIKA.email,
            "Uzupełnienie: Nabór Szwajcaria – Enzymaria",
            second,
            (zus_paper(plan),),
        ),
    )


def odra() -> Application:
    plan = Plan(
        ODRA, "cards", "letter", "Word parts", "columns", "by title", "amounts",
        "15 kwietnia 2026 r.", "9 kwietnia 2026 r.", "9 kwietnia 2026 r.", "410300/118/2026", "0808-SER.4022.52.2026",
        ("karta_zgloszeniowa", "zaswiadczenie_zus_04_2026", "zaswiadczenie_us_04_2026", "oswiadczenie_msp",
         "formularz_informacji", "projekt_umowy_NSR"),
    )  # fmt: skip
    proof = evidence(
        plan, certificates.iso(ODRA, ODRA.certificates[0], "1 października 2024 r."), "ISO", "iso14001"
    )
    body = "Dzień dobry, w załączeniu zgłoszenie na wyjazd studyjny (plik zip).\n\nMarta Przybył\nNowosolski Regranulat"
    mail = Mail(at(15, 10, 26), ODRA.email, "Wyjazd studyjny do Szwajcarii", body, (*six(plan), proof), "zip")
    return sound(ODRA, mail, copies=1)


def _portfolio(document: WordDocument) -> None:
    document.add_heading("Drzewicz i Synowie Meble – katalog realizacji", level=1)
    document.add_paragraph("Wybrane realizacje z ostatnich lat:")
    for line in ("Hotel w Kołobrzegu – 64 łóżka tapicerowane", "Pensjonat w Karpaczu – recepcja i fotele",
                 "Restauracja w Cottbus – ławy i siedziska"):  # fmt: skip
        document.add_paragraph(line, style="List Bullet")
    document.add_paragraph("Cennik wysyłamy na życzenie.")


def drzewicz() -> Application:
    plan = Plan(
        DRZEWICZ, "ruled print", "boxes", "plain table", "Word", "electronic", "letter",
        "16 kwietnia 2026 r.", "2026-04-10", "10 kwietnia 2026 r.", "ZUS-E/2026/04/10552719", "0812-SEW.4022.9.2026",
        ("zgloszenie drzewicz", "ZUS drzewicz", "US drzewicz", "status drzewicz", "informacje de minimis drzewicz",
         "umowa drzewicz"),
    )  # fmt: skip
    catalogue = Paper("other", "catalogue of works", Word(_portfolio), "odt", "katalog realizacji", "none")
    extra = (received_aid(plan, "oswiadczenie pomoc drzewicz"), catalogue)
    body = (
        "Dzień dobry\nprzesyłamy dokumenty na wyjazd do Szwajcarii, dodatkowo nasz katalog.\nSzymon Drzewicz"
    )
    mail = Mail(at(16, 8, 51), DRZEWICZ.email, "Drzewicz Meble - zgłoszenie", body, six(plan) + extra)
    return sound(DRZEWICZ, mail)


def laser() -> Application:
    """A form in Word that nobody signed, and a contract without initials."""
    plan = Plan(
        LASER, "Word table", "questions", "questionnaire", "classic", "short", "electronic",
        "17 kwietnia 2026 r.", "7 kwietnia 2026 r.", "2026-04-07", "410000/2291/26", "SAC-ZAS/1340071/26",
        ("formularz zgłoszeniowy", "zus", "us", "status", "de minimis", "projekt umowy"),
    )  # fmt: skip
    unsigned = replace(plan, signing="none")
    papers = six(plan)
    blank = six(unsigned)
    form = replace(blank[0], guise="docx", faults=("unsigned",))
    contract = replace(blank[5], faults=("not_initialled",))
    body = "Dzień dobry, przesyłam dokumenty. Formularz w Wordzie, gdyby trzeba było coś poprawić.\nMarcin Olejarz"
    mail = Mail(at(17, 18, 40), LASER.email, "wyjazd szwajcaria", body, (form, *papers[1:5], contract))
    return faulty(LASER, mail)


def termo() -> Application:
    """A municipal certificate in place of the tax office's, and a de minimis form of the old template."""
    plan = Plan(
        TERMO, "interview", "Word thresholds", "official", "table", "letter", "boxes",
        "20 kwietnia 2026 r.", "14 kwietnia 2026 r.", "15 kwietnia 2026 r.", "410400/77/26", "",
        ("Wschowterm_formularz", "Wschowterm_ZUS", "Wschowterm_podatki", "Wschowterm_status", "Wschowterm_de_minimis",
         "Wschowterm_umowa"),
    )  # fmt: skip
    form, zus, _, status, _, contract = six(plan)
    local = Paper(
        "other", "municipal certificate", certificates.municipal(TERMO, plan.tax_day, "FN.3140.61.2026"), "scan",
        plan.files[2], "issuer", {"nip": TERMO.nip, "name": TERMO.name}, faults=("wrong_document",),
    )  # fmt: skip
    old = replace(
        aid_paper(plan),
        source=deminimis.official(TERMO, plan.pen, deminimis.OLD_ACT),
        layout="de minimis: official, old act",
        faults=("obsolete_template",),
    )
    body = "Dzień dobry,\nw załączeniu komplet dokumentów firmy Wschowterm.\nZ poważaniem\nRobert Miś"
    mail = Mail(
        at(20, 12, 3), TERMO.email, "Zgłoszenie Szwajcaria", body, (form, zus, local, status, old, contract)
    )
    return faulty(TERMO, mail, missing=("tax_certificate",))


DIGITAL = (wrzos(), ceramit(), halszka(), mozaika(), odra(), drzewicz(), laser(), termo())
