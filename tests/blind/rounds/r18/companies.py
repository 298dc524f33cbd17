"""The twenty applications: what each company sends, and what is true of it."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Value, Word

from . import blanks, evidence, firms, offices, own, pens
from .base import Pen
from .firm import Firm

WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def who(f: Firm) -> dict[str, Value]:
    return {"nip": f.nip, "name": f.name}


def form(f: Firm, layout: str, source: Html | Word, guise: Guise, signing: Signing, name: str,
         faults: tuple[str, ...] = (), dpi: int = 200, turned: int = 0) -> Paper:
    return Paper("application_form", layout, source, guise, name, signing, {**who(f), **f.fields()}, None, faults, dpi, turned)


def status(f: Firm, layout: str, source: Html | Word, guise: Guise, signing: Signing, name: str,
           faults: tuple[str, ...] = (), size: str = "", dpi: int = 200) -> Paper:
    return Paper("status_declaration", layout, source, guise, name, signing, {**who(f), "size": size or f.size}, None,
                 faults, dpi)


def minimis(f: Firm, layout: str, source: Html | Word, guise: Guise, signing: Signing, name: str,
            faults: tuple[str, ...] = (), dpi: int = 200, turned: int = 0) -> Paper:
    return Paper("de_minimis_form", layout, source, guise, name, signing, {**who(f), "size": f.size, "pkd": f.pkd[:5]},
                 None, faults, dpi, turned)


def contract(f: Firm, layout: str, source: Html | Word, guise: Guise, signing: Signing, name: str,
             faults: tuple[str, ...] = (), dpi: int = 200) -> Paper:
    return Paper("draft_contract", layout, source, guise, name, signing, who(f), None, faults, dpi)


def blank_set(f: Firm, pen: Pen, how: str, guise: Guise, signing: Signing, names: tuple[str, str, str, str],
              initials: str = "", dpi: int = 200) -> tuple[Paper, Paper, Paper, Paper]:
    """The office's four blanks, filled in one way."""
    return (form(f, f"office blank, {how}", blanks.application(f, pen), guise, signing, names[0], (), dpi),
            status(f, f"office blank, {how}", blanks.status(f, pen), guise, signing, names[1], (), "", dpi),
            minimis(f, f"office blank, {how}", blanks.minimis(f, pen), guise, signing, names[2], (), dpi),
            contract(f, f"office blank, {how}", blanks.contract(f, pen, initials), guise, signing, names[3], (), dpi))


ZUS = {"letter": offices.zus_letter, "portal": offices.zus_portal, "ticks": offices.zus_ticks, "short": offices.zus_short}
US = {"boxes": offices.us_boxes, "portal": offices.us_portal, "table": offices.us_table, "prose": offices.us_prose}


def zus(f: Firm, layout: str, day: date, guise: Guise, name: str, dpi: int = 200, turned: int = 0) -> Paper:
    return Paper("zus_certificate", f"ZUS {layout}", ZUS[layout](f, day), guise, name, "issuer", who(f), "none", (), dpi, turned)


def tax(f: Firm, layout: str, day: date, guise: Guise, name: str, dpi: int = 200, turned: int = 0) -> Paper:
    return Paper("tax_certificate", f"tax office {layout}", US[layout](f, day), guise, name, "issuer", who(f), "none", (), dpi, turned)


def copies(f: Firm, guises: tuple[Guise, ...], stem: str) -> tuple[Paper, ...]:
    """A copy of each certificate that the company lists."""
    out = []
    for i, cert in enumerate(f.certs):
        layout, source = evidence.copy_of(f, cert)
        out.append(Paper("innovation_evidence", layout, source, guises[i % len(guises)], f"{stem}{i + 1}", "issuer", {"name": f.name}))
    return tuple(out)


def other(layout: str, source: Html, guise: Guise, name: str, faults: tuple[str, ...] = (), dpi: int = 200) -> Paper:
    return Paper("other", layout, source, guise, name, "issuer", {}, None, faults, dpi)


def application(f: Firm, mails: tuple[Mail, ...], sound: bool = True, missing: tuple[str, ...] = (),
                points: Mapping[str, int | None] | None = None) -> Application:
    return Application(f.slug, f.name, f.nip, mails, sound, f.fields(), {**f.points(), **(points or {})}, missing)


def d(day: int, month: int = 4) -> date:
    return date(2026, month, day)


def _kuznik() -> Application:
    f = firms.KUZNIK
    papers = (*blank_set(f, pens.TYPED, "typed in Word, exported, e-signed", "pdf", "electronic",
                         ("Zal. 2 Formularz zgłoszeniowy Kuźnik", "Zal. 3 Oświadczenie o statusie Kuźnik",
                          "Zal. 6 Formularz de minimis Kuźnik", "Zal. 5 Umowa Kuźnik")),
              zus(f, "portal", d(8), "pdf", "ZUS_zaswiadczenie"), tax(f, "portal", d(8), "pdf", "US_zaswiadczenie"),
              *copies(f, ("pdf", "scan"), "certyfikat "))
    return application(f, (Mail(at(13, 9, 12), f.mail, "Zgłoszenie na wyjazd do Szwajcarii – Kuźnik Sp. z o.o.",
                                "Dzień dobry,\n\nprzesyłam komplet dokumentów naszej spółki na wyjazd studyjny do Szwajcarii. Dokumenty są "
                                "podpisane elektronicznie.\n\nPozdrawiam\nRadosław Kuźnik\nZakład Obróbki Metali „Kuźnik”", papers),))


def _dentika() -> Application:
    f = firms.DENTIKA
    papers = (*blank_set(f, pens.TYPED_PNG, "typed in Word, pasted signature", "docx", "hand",
                         ("formularz_zgloszeniowy_dentika", "oswiadczenie_status_dentika", "de_minimis_dentika", "projekt_umowy_dentika"),
                         "footer"),
              zus(f, "short", d(9), "pdf", "zaswiadczenie ZUS"), tax(f, "prose", d(10), "pdf", "zaswiadczenie US"),
              Paper("de_minimis_statement", "statement of aid in Word", own.statement_word(f), "docx", "zal_4_pomoc", "hand", who(f)))
    return application(f, (Mail(at(14, 11, 40), f.mail, "zgłoszenie – Dentika",
                                "Szanowni Państwo,\nw załączeniu zgłoszenie wraz z załącznikami.\nAgnieszka Wróbel", papers),))


def _solarne() -> Application:
    f = firms.SOLARNE
    papers = (*blank_set(f, pens.PRINTED, "typed, printed, signed, scanned", "scan", "hand",
                         ("formularz", "status", "deminimis", "umowa"), "pages"),
              zus(f, "letter", d(7), "scan", "zus"), tax(f, "boxes", d(8), "scan", "us"), *copies(f, ("scan",), "iso"))
    return application(f, (Mail(at(14, 14, 5), f.mail, "Solarne Pole sp. z o.o. / nabór Szwajcaria",
                                "Witam,\nprzesyłam skan kompletu dokumentów w jednym pliku.\n\nGrzegorz Sroka\nprezes zarządu", papers,
                                "one_pdf"),))


def _gryf() -> Application:
    f = firms.GRYF
    papers = (*blank_set(f, pens.TYPED_BLUE, "typed in blue, needless words deleted", "pdf", "electronic",
                         ("Gryf_formularz_zgloszeniowy", "Gryf_oswiadczenie_o_statusie", "Gryf_informacje_de_minimis", "Gryf_umowa_projekt")),
              zus(f, "portal", d(9), "pdf", "Gryf_ZUS"), tax(f, "portal", d(13), "pdf", "Gryf_US"),
              *copies(f, ("pdf", "pdf", "scan"), "Gryf_certyfikat_"),
              Paper("de_minimis_statement", "statement of aid with amounts", own.aid_some(f, False), "pdf", "Gryf_pomoc_3_lata", "electronic", who(f)),
              other("KRS print-out", offices.krs(f, d(1)), "pdf", "Gryf_KRS"))
    return application(f, (Mail(at(15, 10, 30), f.mail, "Meble Gryf S.A. – formularz zgłoszeniowy wyjazd studyjny Szwajcaria",
                                "Szanowni Państwo,\n\nw imieniu Meble Gryf S.A. składam zgłoszenie do udziału w wyjeździe. W załączeniu 11 plików.\n\n"
                                "Z poważaniem\nMonika Tarnowska", papers),))


def _drewlin() -> Application:
    f = firms.DREWLIN
    papers = (*blank_set(f, pens.HAND, "by hand", "scan", "hand", ("Skan_001", "Skan_002", "Skan_003", "Skan_004"), "pages", 200),
              zus(f, "ticks", d(3), "scan", "Skan_005"), tax(f, "table", d(7), "scan", "Skan_006", 200, 180))
    return application(f, (Mail(at(13, 13, 22), f.mail, "Wyjazd Szwajcaria", "Dzień dobry, przesyłam papiery na wyjazd. Jan Nowak, Drew-Lin, Lubsko",
                                papers),))


def _biolab() -> Application:
    f = firms.BIOLAB
    papers = (*blank_set(f, pens.EDITOR, "filled by a PDF editor", "pdf", "electronic",
                         ("Formularz_zgloszeniowy_wypelniony", "Oswiadczenie_o_statusie_wypelnione", "Formularz_DM_wypelniony", "Umowa_wypelniona")),
              zus(f, "short", d(10), "pdf", "ZUS"), tax(f, "prose", d(13), "pdf", "US Slubice"), *copies(f, ("scan",), "patent_"))
    return application(f, (Mail(at(16, 9, 50), f.mail, "Bewerbung / zgłoszenie: Biolab Odra, Szwajcaria",
                                "Dzień dobry,\nprzesyłamy wypełnione i podpisane elektronicznie dokumenty.\nBiolab Odra", papers),))


def _tz() -> Application:
    f = firms.TZ
    rest = blank_set(f, pens.TYPED_PNG, "typed in Word, pasted signature", "docx", "hand",
                     ("-", "zalacznik 3", "zalacznik 6", "zalacznik 5"), "footer")[1:]
    papers = (form(f, "office blank retyped with changes", own.app_retyped(f), "docx", "hand", "zalacznik 2"), *rest,
              zus(f, "portal", d(8), "pdf", "zaśw. ZUS"), tax(f, "portal", d(9), "pdf", "zaśw. US"), *copies(f, ("photo",), "atest "),
              other("CEIDG print-out", offices.ceidg(f, d(13)), "pdf", "CEIDG"))
    return application(f, (Mail(at(14, 8, 44), f.mail, "TZ Automatyka – dokumenty", "W załączniku spakowane dokumenty.\nTomasz Zieliński\ntel. 510 337 902",
                                papers, "zip"),))


def _kompozyty() -> Application:
    f = firms.KOMPOZYTY
    papers = (form(f, "own A: questions as sentences", own.app_sentences(f, False), "pdf", "electronic", "Zgłoszenie Kompozyty Lubuskie"),
              status(f, "own B: table of three years", own.status_table(f, False), "pdf", "electronic", "Status MŚP Kompozyty"),
              minimis(f, "own A: table", own.minimis_table(f, False), "pdf", "electronic", "Informacje de minimis Kompozyty"),
              contract(f, "own boxed", own.contract_sheets(f, "boxed", hand=False), "pdf", "electronic", "Projekt umowy Kompozyty"),
              zus(f, "letter", d(2), "scan", "ZUS niezaleganie"), tax(f, "boxes", d(3), "pdf", "US niezaleganie"),
              *copies(f, ("pdf",), "Załącznik certyfikat "))
    return application(f, (Mail(at(13, 15, 1), f.mail, "Zgłoszenie przedsiębiorcy – Kompozyty Lubuskie Sp. z o.o.",
                                "Dzień dobry,\n\nzgłaszamy udział w wyjeździe do Szwajcarii. Wszystkie dokumenty podpisał prezes zarządu podpisem elektronicznym.\n\n"
                                "Bartosz Wilk", papers),))


def _nexaro() -> Application:
    f = firms.NEXARO
    papers = (form(f, "own B: flowing text", own.app_flow(f, False), "pdf", "electronic", "nexaro-zgloszenie"),
              status(f, "own A: letter", own.status_letter(f), "pdf", "hand", "nexaro-status"),
              minimis(f, "own B: flowing", own.minimis_flow(f, False), "pdf", "electronic", "nexaro-de-minimis"),
              contract(f, "office blank, typed in Word, pasted signature", blanks.contract(f, pens.TYPED_PNG, "footer"), "docx", "hand",
                       "nexaro-umowa-parafowana"),
              zus(f, "portal", d(14), "pdf", "nexaro-zus"), tax(f, "prose", d(15), "pdf", "nexaro-us"), *copies(f, ("pdf",), "nexaro-iso27001-"))
    return application(f, (Mail(at(17, 12, 18), f.mail, "[Nexaro] Wyjazd studyjny Szwajcaria 22-25.06",
                                "Cześć,\nprzesyłam zgłoszenie Nexaro.\n\nKamil Adamczyk\nnexaro.io", papers),))


def _krulis() -> Application:
    f = firms.KRULIS
    first = (form(f, "own C: two columns", own.app_columns(f), "photo", "hand", "IMG_20260415_0911"),
             status(f, "own C: points with deletion", own.status_points(f), "photo", "hand", "IMG_20260415_0912"),
             minimis(f, "own C: cells", own.minimis_columns(f), "photo", "hand", "IMG_20260415_0913"),
             contract(f, "own twin columns", own.contract_sheets(f, "twin"), "photo", "hand", "IMG_20260415_0914"))
    second = (zus(f, "ticks", d(9), "photo", "IMG_20260416_1001"), tax(f, "table", d(10), "photo", "IMG_20260416_1002", 200, 90))
    return application(f, (
        Mail(at(15, 9, 33), f.mail, "Formularz KruLis Drony (1/2)", "Dzień dobry,\nprzesyłam zdjęcia formularza, oświadczenia i umowy. Zaświadczenia dośle wspólnik jutro.\nM. Krupa", first),
        Mail(at(16, 10, 20), f.mail, "Formularz KruLis Drony (2/2)", "Dosyłam zaświadczenia z ZUS i US do zgłoszenia KruLis Drony s.c., NIP 599-316-42-86.\nPiotr Lis", second)))


def _prokoat() -> Application:
    f = firms.PROKOAT
    first = (*blank_set(f, pens.TYPED_BOLD, "typed in bold, rows added, answer over a page", "pdf", "electronic",
                        ("01_formularz", "02_oswiadczenie_o_statusie", "03_formularz_de_minimis", "04_projekt_umowy")),
             *copies(f, ("pdf", "scan"), "certyfikat_"))
    second = (zus(f, "short", d(14), "pdf", "05_ZUS"), tax(f, "boxes", d(14), "scan", "06_US"))
    return application(f, (
        Mail(at(13, 10, 10), f.mail, "Pro-Koat: zgłoszenie na wyjazd do Szwajcarii", "Szanowni Państwo,\nprzekazujemy formularz z załącznikami i certyfikatami. Czekamy na zaświadczenia z ZUS i urzędu skarbowego – prześlemy je niezwłocznie.\n\nTeresa Maj", first),
        Mail(at(16, 13, 47), f.mail, "Pro-Koat: uzupełnienie – ZUS i US", "Szanowni Państwo,\nw uzupełnieniu wiadomości z 13 kwietnia przesyłamy oba zaświadczenia.\n\nTeresa Maj", second)))


def _ruta() -> Application:
    f = firms.RUTA
    papers = (form(f, "own B: flowing text", own.app_flow(f), "scan", "hand", "ruta formularz"),
              status(f, "own B: table of three years", own.status_table(f), "scan", "hand", "ruta status"),
              minimis(f, "own C: cells", own.minimis_columns(f), "scan", "hand", "ruta pomoc de minimis"),
              contract(f, "own plain", own.contract_sheets(f, "plain"), "scan", "hand", "ruta umowa"),
              zus(f, "letter", d(9), "scan", "ruta zus"), tax(f, "prose", d(10), "pdf", "ruta us"), *copies(f, ("photo",), "ruta zdjęcie "),
              Paper("de_minimis_statement", "statement of aid: none", own.aid_none(f), "scan", "ruta oświadczenie", "hand", who(f)))
    return application(f, (Mail(at(16, 15, 2), f.mail, "Ruta – chcę jechać do Szwajcarii", "Dzień dobry,\nzałączam skany wszystkich dokumentów.\nEwa Malinowska", papers),))


def _elgor() -> Application:
    f = firms.ELGOR
    papers = (*blank_set(f, pens.TYPED_DOTS, "typed among the dots, pasted signature", "docx", "hand",
                         ("Zał. 2", "Zał. 3", "Zał. 6", "Zał. 5"), "footer"),
              zus(f, "portal", d(13), "pdf", "ZUS Elektro-Gór"), tax(f, "portal", d(14), "pdf", "US Elektro-Gór"),
              *copies(f, ("pdf", "pdf", "pdf", "scan"), "Certyfikat nr "), other("KRS print-out", offices.krs(f, d(14)), "pdf", "odpis KRS"))
    return application(f, (Mail(at(17, 8, 15), f.mail, "Elektro-Gór S.A. zgłoszenie do wyjazdu", "Szanowni Państwo,\n\nprzesyłamy archiwum ZIP z dokumentami zgłoszeniowymi.\n\nSekretariat Elektro-Gór S.A.", papers, "zip"),))


def _wodtech() -> Application:
    f = firms.WODTECH
    papers = (*blank_set(f, pens.PRINTED_TICKS, "typed, boxes ticked by pen, scanned", "scan", "hand",
                         ("20260414_formularz", "20260414_status", "20260414_de_minimis", "20260414_umowa"), "pages"),
              zus(f, "letter", d(8), "scan", "20260408_zus"), tax(f, "boxes", d(9), "photo", "20260409_us"), *copies(f, ("scan", "photo"), "dokument_"))
    return application(f, (Mail(at(15, 14, 26), f.mail, "Wodomierz-Tech – zgłoszenie", "Dzień dobry,\nproszę o potwierdzenie otrzymania naszego zgłoszenia.\nIrena Pawlak", papers),))


def _trans() -> Application:
    f = firms.TRANS
    arrears = ("<tr><td>podatek od towarów i usług</td><td>12/2025</td><td>14 230,00 zł</td><td>512,00 zł</td></tr>"
               "<tr><td>zaliczki na podatek dochodowy (PIT-4R)</td><td>01/2026</td><td>3 118,00 zł</td><td>74,00 zł</td></tr>")
    bad = Paper("tax_certificate", "tax office boxes (arrears)", offices.us_boxes(f, d(13), arrears), "scan", "Zaświadczenie urząd skarbowy", "issuer",
                who(f), "arrears", ("arrears",))
    pen = Pen(mode="typed", sign="png", choose="append", box="X")
    papers = (*blank_set(f, pen, "typed in Word, pasted signature", "docx", "hand",
                         ("Formularz TM", "Oświadczenie TM", "Pomoc de minimis TM", "Umowa TM"), "footer"),
              zus(f, "portal", d(13), "pdf", "Zaświadczenie ZUS"), bad, *copies(f, ("pdf",), "ISO TM "))
    return application(f, (Mail(at(15, 11, 11), f.mail, "Trans-Maszyna – wyjazd Szwajcaria", "Dzień dobry,\nw załączeniu komplet dokumentów.\nWojciech Duda", papers),),
                       False, (), {"4": None})


def _barmet() -> Application:
    f = firms.BARMET
    refusal = Paper("zus_certificate", "ZUS refusal decision", offices.zus_refusal(f, d(14)), "scan", "ZUS pismo", "issuer", who(f), "refusal", ("arrears",))
    papers = (*blank_set(f, pens.HAND_CAPS, "by hand in capitals", "photo", "hand",
                         ("IMG-20260416-WA0001", "IMG-20260416-WA0002", "IMG-20260416-WA0003", "IMG-20260416-WA0004"), "pages", 220),
              refusal, tax(f, "table", d(10), "photo", "IMG-20260416-WA0006"), other("CEIDG print-out", offices.ceidg(f, d(15)), "pdf", "wpis ceidg"))
    return application(f, (Mail(at(17, 9, 58), f.mail, "zgłoszenie barmet", "Witam. Zdjęcia w załączniku. ZUS przysłał takie pismo. K. Baran", papers),), False)


def _opti() -> Application:
    f = firms.OPTI
    unsigned = Pen(mode="typed", choose="strike", extra=True)
    rest = blank_set(f, pens.TYPED_PNG, "typed in Word, pasted signature", "docx", "hand",
                     ("-", "Optiwald oswiadczenie MSP", "Optiwald formularz pomoc", "Optiwald umowa"), "footer")[1:]
    papers = (form(f, "office blank, typed, not signed", blanks.application(f, unsigned), "docx", "none", "Optiwald formularz zgloszeniowy", ("unsigned",)), *rest,
              zus(f, "short", d(13), "pdf", "Optiwald ZUS"), tax(f, "prose", d(14), "pdf", "Optiwald US"), *copies(f, ("pdf",), "Optiwald znak "))
    return application(f, (Mail(at(17, 14, 39), f.mail, "Optiwald sp. z o.o.: zgłoszenie na wyjazd studyjny", "Dzień dobry,\nprzesyłam zgłoszenie Optiwald.\nHanna Leśniak", papers),), False)


def _aqua() -> Application:
    f = firms.AQUA
    papers = (form(f, "own C: two columns", own.app_columns(f), "photo", "hand", "AquaForm karta"),
              status(f, "own A: letter", own.status_letter(f), "photo", "hand", "AquaForm oświadczenie"),
              minimis(f, "office blank, typed in Word, pasted signature", blanks.minimis(f, pens.TYPED_DOTS), "docx", "hand", "AquaForm pomoc"),
              zus(f, "ticks", d(10), "scan", "AquaForm ZUS"), tax(f, "boxes", d(10), "scan", "AquaForm US"), *copies(f, ("scan",), "AquaForm atest "),
              other("pro forma invoice", offices.invoice(f, d(2)), "pdf", "AquaForm proforma targi"))
    return application(f, (Mail(at(20, 10, 55), f.mail, "AquaForm – zgłoszenie", "Dzień dobry,\nprzesyłamy kartę zgłoszenia i pozostałe załączniki.\nRoman Zawadzki", papers),),
                       False, ("draft_contract",), {"4": None})


def _zabor() -> Application:
    f = firms.ZABOR
    papers = (*blank_set(f, pens.TYPEWRITER, "filled by a PDF editor, printed, signed, photographed", "photo", "hand",
                         ("stolarnia1", "stolarnia2", "stolarnia3", "stolarnia4"), "pages"),
              zus(f, "letter", d(9), "photo", "stolarnia5"), other("municipal certificate", offices.municipal(f, d(10)), "scan", "stolarnia6 podatki", ("wrong_document",)))
    return application(f, (Mail(at(15, 12, 3), f.mail, "Stolarnia Zabór, formularz i załączniki", "Dzień dobry, wysyłam formularz, ZUS i zaświadczenie o podatkach. Jan Sobczak", papers),),
                       False, ("tax_certificate",))


def _foton() -> Application:
    f = firms.FOTON
    first = (form(f, "own A: questions as sentences", own.app_sentences(f, False), "pdf", "electronic", "FL zgłoszenie"),
             status(f, "own C: points with deletion", own.status_points(f, True, "medium"), "pdf", "hand", "FL status", ("contradiction",), "medium"),
             minimis(f, "own A: table, old rule 1407/2013", own.minimis_table(f, False, "1407/2013"), "pdf", "electronic", "FL de minimis", ("obsolete_template",)),
             contract(f, "own boxed, one sheet without initials", own.contract_sheets(f, "boxed", (True, False)), "scan", "hand", "FL umowa", ("not_initialled",)),
             *copies(f, ("pdf",), "FL certyfikat "))
    second = (Paper("zus_certificate", "ZUS instalments", offices.zus_instalments(f, d(15)), "pdf", "FL ZUS", "issuer", who(f), "unclear"),
              tax(f, "portal", d(16), "pdf", "FL US"), other("receipt of the request to ZUS", offices.upo(f, d(9)), "pdf", "FL ZUS UPP"),
              Paper("proxy", "power of attorney", own.proxy_letter(f, "Agata Sowa"), "scan", "FL pełnomocnictwo", "hand", who(f)))
    return application(f, (
        Mail(at(17, 10, 42), f.mail, "Fotonika Lubuska S.A. – zgłoszenie cz. 1", "Szanowni Państwo,\nprzesyłam pierwszą część dokumentów.\nAgata Sowa, asystentka zarządu", first),
        Mail(at(20, 9, 16), f.mail, "Fotonika Lubuska S.A. – zgłoszenie cz. 2", "Szanowni Państwo,\nprzesyłam zaświadczenia i pełnomocnictwo.\nAgata Sowa", second)),
        False, (), {"1": None})


APPLICATIONS = (_kuznik(), _dentika(), _solarne(), _gryf(), _drewlin(), _biolab(), _tz(), _kompozyty(), _nexaro(), _krulis(), _prokoat(),
                _ruta(), _elgor(), _wodtech(), _trans(), _barmet(), _opti(), _aqua(), _zabor(), _foton())
