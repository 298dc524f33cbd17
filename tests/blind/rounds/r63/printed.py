"""Applications of firms that print, sign with a pen, and scan or photograph."""

from dataclasses import replace

from tests.blind.model import Application, Mail

from . import certificates
from .assembly import Plan, evidence, received_aid, six, tax_paper, zus, zus_paper
from .base import Firm
from .digital import at, faulty, sound
from .paper_firms import DRUK, FIZJO, GEO, IMPULS, KOTLY, METAL, MROZ, OKNA, PLAST, SLONCE


def metal() -> Application:
    plan = Plan(
        METAL, "chamber table", "boxes", "official", "classic", "letter", "boxes",
        "9 kwietnia 2026 r.", "31 marca 2026 r.", "26 marca 2026 r.", "410500/RKS/64/2026", "ZAS/0810/203/2026",
        ("1", "2", "3", "4", "5", "6"), guise="scan", signing="hand",
    )  # fmt: skip
    body = "Dzień dobry,\n\nprzesyłam skan kompletu dokumentów Toczymet Szprotawa.\n\nAnna Pakosz"
    papers = (*six(plan), received_aid(plan, "7"))
    mail = Mail(at(9, 12, 14), METAL.email, "dokumenty – wyjazd studyjny Szwajcaria", body, papers, "one_pdf")
    return sound(METAL, mail)


def mroz() -> Application:
    plan = Plan(
        MROZ, "ruled print", "questions", "questionnaire", "table", "short", "letter",
        "10 kwietnia 2026 r.", "3 kwietnia 2026 r.", "2 kwietnia 2026 r.", "410000/1807/26", "0802-SEW.4022.210.2026",
        ("IMG_20260411_101", "IMG_20260411_105", "IMG_20260411_107", "IMG_20260411_109", "IMG_20260411_111",
         "IMG_20260411_115"), guise="photo", signing="hand", ink="Kalam",
    )  # fmt: skip
    body = "Dzień dobry, przesyłam zdjęcia dokumentów, nie mam skanera. Jeśli coś nieczytelne proszę o tel. A. Mróz"
    return sound(
        MROZ, Mail(at(11, 10, 30), MROZ.email, "Szwajcaria zgłoszenie optyk Sulechów", body, six(plan))
    )


def geo() -> Application:
    plan = Plan(
        GEO, "interview", "letter", "plain table", "classic", "electronic", "electronic",
        "13 kwietnia 2026 r.", "2026-04-08", "2026-04-09", "ZUS-E/2026/04/77310284", "SAC-ZAS/1322910/26",
        ("zgloszenie_skan", "ZUS_oryginal", "US_oryginal", "status_skan", "pomoc_skan", "umowa_parafowana_skan"),
        guise="scan", signing="hand", dpi=300, zus_digital=True, tax_digital=True,
    )  # fmt: skip
    body = "Szanowni Państwo,\nw paczce zgłoszenie Nadgranica Pomiary; zaświadczenia są w oryginale elektronicznym.\nET"
    return sound(
        GEO,
        Mail(at(13, 13, 55), GEO.email, "Zgłoszenie firmy na wyjazd do Szwajcarii", body, six(plan), "zip"),
    )


def kotly() -> Application:
    plan = Plan(
        KOTLY, "cards", "Word thresholds", "Word parts", "Word", "by title", "amounts",
        "14 kwietnia 2026 r.", "7 kwietnia 2026 r.", "8 kwietnia 2026 r.", "390200/44/2026", "0802-SER.4021.15.2026",
        ("skan1", "skan2", "skan3", "skan4", "skan5", "skan6"), guise="scan", signing="hand", turned=180,
    )  # fmt: skip
    proof = evidence(
        plan, certificates.attest(KOTLY, KOTLY.certificates[0], "11 marca 2024 r."), "attest", "skan7"
    )
    body = "W załączeniu zgłoszenie Strzelkot Kotły na wyjazd czerwcowy.\nSekretariat"
    mail = Mail(at(14, 9, 47), KOTLY.email, "Strzelkot - Szwajcaria", body, (*six(plan), proof), "one_pdf")
    return sound(KOTLY, mail, copies=1)


def impuls() -> Application:
    plan = Plan(
        IMPULS, "Word table", "boxes", "official", "columns", "letter", "letter",
        "15 kwietnia 2026 r.", "9 kwietnia 2026 r.", "3 kwietnia 2026 r.", "390400/RKS/19/2026", "0804-SEW.402.88.2026",
        ("Formularz", "Zaświadczenie ZUS", "Zaświadczenie US", "Oświadczenie MŚP", "De minimis", "Umowa parafowana"),
        guise="scan", signing="hand",
    )  # fmt: skip
    body = "Dzień dobry,\nprzekazuję zgłoszenie Zakładu Elektroniki Impulsonik. Osobą delegowaną jestem ja.\nB. Zięba"
    return sound(IMPULS, Mail(at(15, 15, 2), IMPULS.email, "Nabór na wyjazd do Szwajcarii", body, six(plan)))


def fizjo() -> Application:
    plan = Plan(
        FIZJO, "ruled print", "letter", "plain table", "columns", "by title", "boxes",
        "16 kwietnia 2026 r.", "10 kwietnia 2026 r.", "13 kwietnia 2026 r.", "390000/610/2026", "ZAS/0811/97/2026",
        ("zdjecie1", "zdjecie2", "zdjecie3", "zdjecie4", "zdjecie5", "zdjecie6"), guise="photo", signing="hand",
        ink="Caveat",
    )  # fmt: skip
    papers = six(plan)
    first = (
        "Dzień dobry,\nzgłaszam firmę na wyjazd do Szwajcarii, zdjęcia dokumentów w załączeniu.\nDorota Kulas"
    )
    second = "Dzień dobry, zapomniałam o umowie, przesyłam z parafkami. Przepraszam za kłopot. D. Kulas"
    return sound(
        FIZJO,
        Mail(at(16, 19, 22), FIZJO.email, "wyjazd studyjny zgłoszenie", first, papers[:5]),
        Mail(at(16, 20, 6), FIZJO.email, "Fwd: wyjazd studyjny zgłoszenie - umowa", second, papers[5:]),
    )


def okna() -> Application:
    plan = Plan(
        OKNA, "online print-out", "questions", "questionnaire", "table", "short", "amounts",
        "20 kwietnia 2026 r.", "13 kwietnia 2026 r.", "14 kwietnia 2026 r.", "390300/208/26", "0806-SER.4021.31.2026",
        ("20260420_formularz", "20260420_zus", "20260420_us", "20260420_status", "20260420_pomoc", "20260420_umowa"),
        guise="scan", signing="hand", dpi=150,
    )  # fmt: skip
    body = "Dzień dobry, przesyłam dokumenty rekrutacyjne. Pozdrawiam serdecznie, Natalia Kordas, Rzepińskie Okna"
    return sound(
        OKNA, Mail(at(20, 16, 11), OKNA.email, "Rekrutacja - wyjazd studyjny", body, six(plan), "zip")
    )


def slonce() -> Application:
    plan = Plan(
        SLONCE, "chamber table", "Word thresholds", "official", "classic", "letter", "electronic",
        "21 kwietnia 2026 r.", "15 kwietnia 2026 r.", "2026-04-16", "390000/RKS/902/2026", "SAC-ZAS/1377745/26",
        ("formularz", "zus", "urzad skarbowy", "status", "deminimis", "umowa"), guise="photo", signing="hand",
        ink="Kalam", tax_digital=True,
    )  # fmt: skip
    body = "Witam, dokumenty na wyjazd do Szwajcarii w załącznikach. Dariusz Homa, Witnicki Fotowolt, 693 555 071"
    return sound(SLONCE, Mail(at(21, 20, 38), SLONCE.email, "Witnicki Fotowolt Szwajcaria", body, six(plan)))


def plast() -> Application:
    """A certificate of the tax office that states arrears."""
    plan = Plan(
        PLAST, "cards", "boxes", "plain table", "table", "electronic", "boxes",
        "14 kwietnia 2026 r.", "2026-04-09", "8 kwietnia 2026 r.", "ZUS-E/2026/04/21904476", "ZAS/0804/118/2026",
        ("Krosplast 1 formularz", "Krosplast 2 ZUS", "Krosplast 3 US", "Krosplast 4 status", "Krosplast 5 pomoc",
         "Krosplast 6 umowa"), guise="scan", signing="hand", ink="Caveat", zus_digital=True,
    )  # fmt: skip
    form, social, _, *rest = six(plan)
    owed = certificates.tax_boxes(PLAST, plan.tax_day, plan.tax_number, owed="18 240,00 zł")
    owing = replace(
        tax_paper(plan), source=owed, layout="tax: boxes, arrears", verdict="arrears", faults=("arrears",)
    )
    body = "Dzień dobry, przesyłam zgłoszenie firmy Krosplast. Artur Śliwka"
    return faulty(
        PLAST, Mail(at(14, 14, 29), PLAST.email, "Zgłoszenie Krosplast", body, (form, social, owing, *rest))
    )


def partner(firm: Firm) -> Firm:
    """The partner of the partnership, with a tax number of his own."""
    return replace(firm, name="Jan Lisiak", nip="9248515498", regon="381526936")


def druk() -> Application:
    """ZUS certified a partner, not the partnership."""
    plan = Plan(
        DRUK, "chamber table", "letter", "questionnaire", "columns", "by title", "amounts",
        "22 kwietnia 2026 r.", "16 kwietnia 2026 r.", "15 kwietnia 2026 r.", "410500/231/2026", "0810-SER.4021.5.2026",
        ("drukarnia formularz", "drukarnia zus", "drukarnia us", "drukarnia status", "drukarnia de minimis",
         "drukarnia umowa"), guise="scan", signing="hand",
    )  # fmt: skip
    form, _, *rest = six(plan)
    other = partner(DRUK)
    wrong = replace(
        zus_paper(plan),
        source=zus("by title", other, plan.zus_day, plan.zus_number, digital=False),
        fields={"nip": other.nip, "name": other.name},
        faults=("other_company",),
    )
    body = "Dzień dobry, zgłoszenie drukarni na wyjazd. ZUS wystawił zaświadczenie na wspólnika. Ewa Lisiak"
    mail = Mail(at(22, 11, 16), DRUK.email, "Drukarnia Bobrzańska s.c.", body, (form, wrong, *rest))
    return faulty(DRUK, mail)


PRINTED = (
    metal(), mroz(), geo(), kotly(), impuls(), fizjo(), okna(), slonce(), plast(), druk(),
)  # fmt: skip
