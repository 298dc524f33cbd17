"""Who sends what, when, and what is true of it."""

from dataclasses import replace
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Mail, Paper, Signing, Truth, Value
from tests.blind.rounds.r09 import certificates, companies, contract, declarations, evidence, forms
from tests.blind.rounds.r09.companies import Company

HOW: dict[str, Signing] = {"e": "electronic", "h": "hand", "n": "none", "i": "issuer"}


def _who(c: Company) -> dict[str, Value]:
    return {"nip": c.nip, "name": c.name}


def form(c: Company, layout: str, guise: Guise, how: str, file: str, faults: tuple[str, ...] = ()) -> Paper:
    title, make = forms.LAYOUTS[layout]
    return Paper("application_form", title, make(c, HOW[how]), guise, file, HOW[how], {**_who(c), **c.fields()}, None, faults)


def status(c: Company, layout: str, guise: Guise, how: str, file: str, size: str = "", faults: tuple[str, ...] = ()) -> Paper:
    title, make = declarations.STATUS[layout]
    size = size or c.size
    return Paper("status_declaration", title, make(c, HOW[how], size), guise, file, HOW[how], {**_who(c), "size": size}, None, faults)


def aid(c: Company, layout: str, guise: Guise, how: str, file: str, old: bool = False) -> Paper:
    title, make = declarations.AID[layout]
    return Paper("de_minimis_form", title + (", wzór 1407/2013" if old else ""), make(c, HOW[how], c.size, old), guise, file,
                 HOW[how], {**_who(c), "size": c.size}, None, ("obsolete_template",) if old else ())


def agreement(c: Company, layout: str, guise: Guise, how: str, file: str) -> Paper:
    title, make = contract.LAYOUTS[layout]
    return Paper("draft_contract", title, make(c, HOW[how]), guise, file, HOW[how], _who(c))


def zus(c: Company, layout: str, guise: Guise, day: int, file: str) -> Paper:
    title, make = certificates.ZUS[layout]
    return Paper("zus_certificate", title, make(c, date(2026, 4, day)), guise, file, "issuer", _who(c), "none")


def tax(c: Company, layout: str, guise: Guise, day: int, file: str) -> Paper:
    title, make = certificates.TAX[layout]
    return Paper("tax_certificate", title, make(c, date(2026, 4, day)), guise, file, "issuer", _who(c), "none")


def copies(c: Company, guise: Guise, stem: str) -> tuple[Paper, ...]:
    """A copy of every certificate that the form lists."""
    papers = []
    for number, item in enumerate(c.certificates, 1):
        title, source = evidence.evidence(c, item)
        papers.append(Paper("innovation_evidence", title, source, guise, f"{stem}{number}", "issuer",
                            {"name": c.name, "certificates": [item]}))
    return tuple(papers)


def statement(c: Company, layout: str, guise: Guise, how: str, file: str) -> Paper:
    title, make = declarations.STATEMENT[layout]
    return Paper("de_minimis_statement", title, make(c, HOW[how]), guise, file, HOW[how], _who(c))


def proxy(c: Company, guise: Guise, how: str, file: str) -> Paper:
    return Paper("proxy", "pełnomocnictwo (Word)", evidence.proxy(c, HOW[how]), guise, file, HOW[how],
                 {**_who(c), "delegate": c.delegate})


def other(c: Company, what: Literal["ceidg", "krs", "invoice"], file: str, guise: Guise = "pdf") -> Paper:
    make = {"ceidg": evidence.ceidg, "krs": evidence.krs, "invoice": evidence.invoice}[what]
    return Paper("other", {"ceidg": "wydruk CEIDG", "krs": "odpis KRS", "invoice": "faktura"}[what], make(c), guise, file,
                 "none", _who(c))


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


def mail(c: Company, sent: datetime, subject: str, body: str, papers: tuple[Paper, ...],
         packed: Literal["", "zip", "one_pdf"] = "") -> Mail:
    return Mail(sent, c.email, subject, f"{body}\n\n{c.boss}\n{c.name}\ntel. {c.phone}", papers, packed)


def app(c: Company, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    return Application(c.slug, c.name, c.nip, mails, sound, c.fields(), c.points(), missing)


def turn(paper: Paper, degrees: int = 0, dpi: int = 200) -> Paper:
    return replace(paper, turned=degrees, dpi=dpi)


def _sound() -> list[Application]:
    m = companies
    a, b, t, o = m.LUMAFER, m.DWZ, m.TERMOWAS, m.ODRATEX
    w, bio, k, agro = m.BOROWIEC, m.BIOLINUM, m.KLIMKO, m.AGROBOTIX
    win, med, kw, dr, el, ro = m.WINKIEL, m.MEDISENS, m.KWANT, m.DREWSYST, m.ELGAT, m.ROKOSZ
    return [
        app(a, mail(a, at(13, 9, 12), "Zgłoszenie – wyjazd studyjny Szwajcaria – Lumafer",
                    "Dzień dobry,\nprzesyłamy komplet dokumentów w naborze na wyjazd do Szwajcarii.", (
            form(a, "1", "pdf", "e", "Karta zgłoszenia Lumafer"), zus(a, "1", "pdf", 9, "ZUS_niezaleganie"),
            tax(a, "1", "pdf", 9, "ZAS-W Lumafer"), status(a, "1", "pdf", "e", "Oświadczenie o statusie"),
            aid(a, "1", "pdf", "e", "Formularz de minimis"), agreement(a, "1", "pdf", "e", "Projekt umowy"),
            statement(a, "1", "pdf", "e", "Pomoc de minimis otrzymana"), *copies(a, "pdf", "ISO_"))),
            ),
        app(b, mail(b, at(14, 8, 40), "Szwajcaria 22-25.06 – dokumenty",
                    "Dzień dobry, w załączeniu moje zgłoszenie z załącznikami. Proszę o potwierdzenie.", (
            form(b, "2", "docx", "h", "zgloszenie DWZ"), zus(b, "1", "pdf", 10, "zaswiadczenie ZUS"),
            tax(b, "1", "pdf", 8, "zaswiadczenie US"), status(b, "2", "docx", "h", "oswiadczenie MSP"),
            aid(b, "2", "docx", "h", "formularz pomoc de minimis"), agreement(b, "2", "docx", "h", "umowa parafowana"),
            statement(b, "2", "docx", "h", "oswiadczenie brak pomocy"), other(b, "ceidg", "wpis CEIDG"))),
            ),
        app(t, mail(t, at(14, 11, 5), "Wyjazd studyjny do Szwajcarii TERMO-WĄS", "Dzień dobry\nDokumenty w jednym pliku (skan).", (
            form(t, "3", "scan", "h", "TERMO-WAS zgloszenie"), zus(t, "2", "scan", 9, "zus"), tax(t, "2", "scan", 9, "us"),
            status(t, "3", "scan", "h", "status"), aid(t, "1", "scan", "h", "deminimis"),
            agreement(t, "3", "scan", "h", "umowa"), *copies(t, "scan", "uprp")), "one_pdf"),
            ),
        app(o, mail(o, at(15, 10, 30), "Odratex S.A. – nabór „Innowacyjne Lubuskie” – Szwajcaria",
                    "Szanowni Państwo,\nprzekazujemy zgłoszenie naszej spółki. Wszystkie pliki są w archiwum ZIP.", (
            form(o, "4", "pdf", "e", "01_Ankieta zgłoszeniowa"), zus(o, "1", "pdf", 10, "02_ZUS"), tax(o, "4", "scan", 10, "03_US"),
            status(o, "1", "pdf", "e", "04_Oświadczenie o statusie"), aid(o, "1", "pdf", "e", "05_De minimis"),
            agreement(o, "1", "pdf", "e", "06_Umowa"), statement(o, "1", "pdf", "e", "07_Otrzymana pomoc"),
            proxy(o, "pdf", "e", "08_Pełnomocnictwo"), other(o, "krs", "09_KRS"), *copies(o, "scan", "10_cert_")), "zip"),
            ),
        app(w, mail(w, at(15, 12, 48), "zgłoszenie Borowiec", "Dzień dobry, przesyłam zdjęcia i skany dokumentów do wyjazdu.", (
            form(w, "1", "photo", "h", "IMG_3301"), turn(zus(w, "3", "photo", 9, "IMG_3305"), 90), tax(w, "3", "photo", 10, "IMG_3306"),
            status(w, "2", "scan", "h", "skan_oswiadczenie"), aid(w, "2", "scan", "h", "skan_pomoc"),
            agreement(w, "2", "scan", "h", "skan_umowa"), *copies(w, "scan", "skan_iso"))),
            ),
        app(bio, mail(bio, at(15, 13, 10), "Biolinum – zgłoszenie na wyjazd do Szwajcarii",
                      "Dzień dobry,\nzgłaszamy firmę. Kopie certyfikatów i umowę dosyłamy w drugiej wiadomości.", (
            form(bio, "3", "pdf", "e", "Formularz rekrutacyjny"), turn(zus(bio, "4", "scan", 10, "Zaswiadczenie ZUS"), dpi=150),
            tax(bio, "1", "pdf", 13, "Zaswiadczenie US"), status(bio, "3", "pdf", "e", "Kwalifikacja MSP"),
            aid(bio, "3", "pdf", "e", "Informacja de minimis"))),
            mail(bio, at(15, 13, 22), "Biolinum – zgłoszenie na wyjazd do Szwajcarii – cz. 2", "W uzupełnieniu: umowa i certyfikaty.", (
            agreement(bio, "3", "pdf", "e", "Umowa projekt"), *copies(bio, "pdf", "Certyfikat "))),
            ),
        app(k, mail(k, at(16, 8, 55), "wyjazd Szwajcaria", "Witam, robilem zdjecia telefonem, mam nadzieje ze czytelne. NIP 5981337261", (
            form(k, "2", "photo", "h", "20260415_180211"), zus(k, "4", "photo", 10, "20260415_180305"),
            turn(tax(k, "3", "photo", 9, "20260415_180322"), 270), status(k, "4", "photo", "h", "20260415_180340"),
            aid(k, "4", "photo", "h", "20260415_180402"), agreement(k, "3", "photo", "h", "20260415_180455"))),
            ),
        app(agro, mail(agro, at(16, 9, 33), "Agrobotix / wyjazd studyjny CH / komplet", "Cześć, dzień dobry,\nkomplet w zipie.", (
            form(agro, "4", "docx", "h", "Agrobotix_ankieta"), zus(agro, "1", "pdf", 13, "Agrobotix_ZUS"),
            tax(agro, "1", "pdf", 13, "Agrobotix_US"), status(agro, "4", "docx", "h", "Agrobotix_status"),
            aid(agro, "4", "docx", "h", "Agrobotix_deminimis"), agreement(agro, "4", "docx", "h", "Agrobotix_umowa"),
            statement(agro, "1", "pdf", "e", "Agrobotix_pomoc"), *copies(agro, "pdf", "Agrobotix_patent")), "zip"),
            ),
        app(win, mail(win, at(16, 14, 2), "Winkiel i Synowie sp. j. – zgłoszenie", "Dzień dobry,\nw załączeniu skany oryginałów.", (
            form(win, "1", "scan", "h", "skan0041"), zus(win, "2", "scan", 13, "skan0042"), tax(win, "2", "scan", 10, "skan0043"),
            status(win, "1", "scan", "h", "skan0044"), turn(aid(win, "2", "scan", "h", "skan0045"), 180),
            agreement(win, "2", "scan", "h", "skan0046"), *copies(win, "scan", "skan005"))),
            ),
        app(med, mail(med, at(17, 8, 20), "Medisens Lubuskie – formularz i załączniki (Szwajcaria)",
                      "Szanowni Państwo,\nwysyłamy dokumenty; zaświadczenie z urzędu skarbowego zostało zamówione, na razie UPO.", (
            form(med, "2", "pdf", "e", "Zgłoszenie Medisens"), zus(med, "1", "pdf", 14, "ZUS Medisens"),
            Paper("other", "UPO wniosku ZAS-W", evidence.request_receipt(med, date(2026, 4, 16)), "pdf", "UPO ZAS-W", "none", _who(med)),
            status(med, "4", "pdf", "e", "Oświadczenie MŚP"), aid(med, "2", "pdf", "e", "De minimis Medisens"),
            agreement(med, "4", "pdf", "e", "Umowa Medisens"), *copies(med, "pdf", "Certyfikat_"))),
            mail(med, at(20, 9, 5), "Medisens Lubuskie – zaświadczenie US", "Dzień dobry,\ndosyłamy zaświadczenie z urzędu skarbowego.", (
            tax(med, "1", "pdf", 17, "Zaświadczenie KAS"),)),
            ),
        app(kw, mail(kw, at(17, 10, 15), "Kwant Analityka PSA – zgłoszenie Szwajcaria", "Dzień dobry, załączam dokumenty.", (
            form(kw, "4", "docx", "h", "ankieta"), zus(kw, "1", "pdf", 14, "ZUS"), tax(kw, "1", "pdf", 14, "US"),
            status(kw, "2", "docx", "h", "oswiadczenie o wielkosci"), aid(kw, "2", "docx", "h", "de minimis"),
            agreement(kw, "2", "docx", "h", "projekt umowy"), statement(kw, "2", "docx", "h", "oswiadczenie pomoc"))),
            ),
        app(dr, mail(dr, at(17, 13, 37), "DREWSYST zgłoszenie wyjazd VI 2026", "Dzień dobry, zdjęcia dokumentów jak niżej.\nPozdrawiam", (
            form(dr, "4", "photo", "h", "IMG-0101"), zus(dr, "3", "scan", 13, "zus drewsyst"), tax(dr, "4", "photo", 14, "IMG-0107"),
            status(dr, "3", "photo", "h", "IMG-0108"), aid(dr, "1", "scan", "h", "pomoc drewsyst"),
            agreement(dr, "1", "photo", "h", "IMG-0111"), proxy(dr, "scan", "h", "pelnomocnictwo"), *copies(dr, "photo", "IMG-012"))),
            ),
        app(el, mail(el, at(20, 8, 15), "Elgat Automatyka – wniosek o udział w wyjeździe do Szwajcarii", "Szanowni Państwo, jeden plik PDF z całością.", (
            form(el, "3", "scan", "h", "Elgat_komplet"), zus(el, "1", "pdf", 15, "zus"), tax(el, "1", "pdf", 15, "us"),
            status(el, "1", "scan", "h", "status"), aid(el, "3", "scan", "h", "pomoc"), agreement(el, "1", "scan", "h", "umowa"),
            *copies(el, "scan", "iso")), "one_pdf"),
            ),
        app(ro, mail(ro, at(20, 10, 44), "Ceramika – zgłoszenie do wyjazdu", "Dzień dobry, wysyłam dokumenty, zaświadczenia w osobnym mailu.", (
            form(ro, "2", "docx", "h", "Zgłoszenie Rokosz"), status(ro, "2", "docx", "h", "Oświadczenie"),
            aid(ro, "4", "docx", "h", "Pomoc de minimis"), agreement(ro, "4", "pdf", "e", "Umowa"))),
            mail(ro, at(20, 11, 2), "Ceramika – zaświadczenia", "Zdjęcia zaświadczeń i świadectwa.", (
            zus(ro, "4", "photo", 15, "zus_foto"), turn(tax(ro, "4", "photo", 16, "us_foto"), 90), *copies(ro, "photo", "znak_foto"))),
            ),
    ]


def _unsound() -> list[Application]:
    m = companies
    p, h, s, e, b, n = m.POLIMERIX, m.HYDROLUX, m.SPAWTECH, m.ESAD, m.TRETOWSKI, m.NOVAPACK
    arrears: Truth = "arrears"
    return [
        app(p, mail(p, at(14, 13, 5), "Polimerix – zgłoszenie", "Dzień dobry, przesyłamy dokumenty rekrutacyjne.", (
            form(p, "1", "pdf", "e", "Karta Polimerix"), zus(p, "1", "pdf", 10, "ZUS Polimerix"),
            Paper("tax_certificate", "US, tabela podatków z zaległością", certificates.tax_table(p, date(2026, 4, 9), "3 412,00"), "scan",
                  "US Polimerix", "issuer", _who(p), arrears, ("arrears",)),
            status(p, "1", "pdf", "e", "Status Polimerix"), aid(p, "1", "pdf", "e", "Pomoc Polimerix"),
            agreement(p, "3", "pdf", "e", "Umowa Polimerix"), *copies(p, "pdf", "ISO Polimerix "))), sound=False),
        app(h, mail(h, at(15, 14, 20), "HYDRO-LUX – wyjazd Szwajcaria", "Witam, załączam skan wszystkich dokumentów.", (
            form(h, "3", "scan", "h", "hydrolux"),
            Paper("zus_certificate", "ZUS, decyzja odmowna", certificates.zus_refusal(h, date(2026, 4, 10)), "scan", "zus", "issuer",
                  _who(h), "refusal", ("arrears",)),
            tax(h, "3", "scan", 10, "us"), status(h, "3", "scan", "h", "status"), aid(h, "1", "scan", "h", "pomoc"),
            agreement(h, "2", "scan", "h", "umowa")), "one_pdf"), sound=False),
        app(s, mail(s, at(16, 11, 11), "Spawtech – formularz + załączniki", "Dzień dobry, proszę o przyjęcie zgłoszenia.", (
            form(s, "2", "pdf", "n", "formularz Spawtech", ("unsigned",)), zus(s, "1", "pdf", 13, "ZUS Spawtech"), tax(s, "1", "pdf", 13, "US Spawtech"),
            status(s, "4", "pdf", "e", "MŚP Spawtech"), aid(s, "2", "pdf", "e", "de minimis Spawtech"),
            agreement(s, "4", "pdf", "e", "umowa Spawtech"), *copies(s, "pdf", "certyfikat Spawtech "))), sound=False),
        app(e, mail(e, at(17, 12, 30), "E-Sad Systemy – zgłoszenie Szwajcaria", "Dzień dobry,\nw załącznikach formularz, oświadczenia i zaświadczenia.", (
            form(e, "4", "docx", "h", "E-Sad ankieta"), zus(e, "1", "pdf", 14, "E-Sad ZUS"), tax(e, "1", "pdf", 14, "E-Sad US"),
            status(e, "4", "docx", "h", "E-Sad status"), aid(e, "4", "docx", "h", "E-Sad de minimis"),
            statement(e, "2", "docx", "h", "E-Sad oświadczenie o pomocy"))), sound=False, missing=("draft_contract",)),
        app(b, mail(b, at(20, 12, 12), "drukarnia BT zgłoszenie", "Dzień dobry\nPrzesyłam zgłoszenie i zaświadczenia.", (
            form(b, "1", "photo", "h", "foto_1"), zus(b, "3", "photo", 14, "foto_4"),
            Paper("other", "zaświadczenie burmistrza", certificates.municipal(b, date(2026, 4, 15)), "scan", "zaswiadczenie podatki", "issuer",
                  _who(b), None, ("wrong_document",)),
            status(b, "2", "photo", "h", "foto_5"), aid(b, "3", "photo", "h", "foto_6"), agreement(b, "3", "photo", "h", "foto_7"),
            other(b, "ceidg", "CEIDG Tretowski"))), sound=False, missing=("tax_certificate",)),
        app(n, mail(n, at(20, 14, 25), "Novapack Gubin – wyjazd studyjny", "Dzień dobry, komplet dokumentów i faktura za stoisko.", (
            form(n, "3", "pdf", "e", "Formularz Novapack"),
            Paper("zus_certificate", "ZUS, „z wyjątkiem” rat", certificates.zus_instalments(n, date(2026, 4, 15)), "scan", "ZUS Novapack",
                  "issuer", _who(n), "unclear", ("unsure",)),
            tax(n, "1", "pdf", 15, "US Novapack"), status(n, "2", "docx", "h", "Oświadczenie Novapack", "micro", ("contradiction",)),
            aid(n, "4", "docx", "h", "Pomoc Novapack", True), agreement(n, "4", "docx", "h", "Umowa Novapack"),
            *copies(n, "pdf", "Certyfikat Novapack "), other(n, "invoice", "Faktura stoisko"))), sound=False),
    ]


APPLICATIONS = (*_sound(), *_unsound())
