"""Round r03: rural and service companies, modest forms, certificates of several years' make-ups."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Literal, cast
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word

from . import certificates, companies, contract, declarations, evidence, forms
from .companies import Firm
from .pen import Sign

Writer = Callable[[Firm, Sign], Html | Word]
LAYOUTS: dict[str, tuple[str, Mapping[str, Writer]]] = {
    "F": ("application_form", cast(Mapping[str, Writer], forms.LAYOUTS)),
    "Z": ("zus_certificate", certificates.ZUS), "T": ("tax_certificate", certificates.TAX),
    "S": ("status_declaration", cast(Mapping[str, Writer], declarations.STATUS)),
    "D": ("de_minimis_form", cast(Mapping[str, Writer], declarations.AID)),
    "K": ("draft_contract", cast(Mapping[str, Writer], contract.LAYOUTS)),
    "O": ("de_minimis_statement", cast(Mapping[str, Writer], declarations.STATEMENT)),
    "P": ("proxy", cast(Mapping[str, Writer], evidence.PROXY)),
    "X": ("other", cast(Mapping[str, Writer], evidence.OTHER))}
GUISES: dict[str, Guise] = {"p": "pdf", "w": "docx", "o": "odt", "s": "scan", "f": "photo"}
NAMES = {"F": ("zgłoszenie Szwajcaria", "formularz_podpisany", "01 karta", "skan0001"),
         "Z": ("ZUS", "zus niezaleganie", "02_zaswiadczenie_ZUS", "IMG_20260411_0912"),
         "T": ("US", "skarbowka", "03_zaswiadczenie_US", "dokument (2)"),
         "S": ("status MŚP", "oswiadczenie", "04_oświadczenie", "skan0004"),
         "D": ("de minimis", "formularz-dm", "05_pomoc", "skan0005"), "K": ("umowa parafowana", "umowa", "06_umowa", "K"),
         "O": ("pomoc otrzymana", "zal4", "07", "oswiadczenie2"), "P": ("pełnomocnictwo",) * 4,
         "X": ("wydruk", "zalacznik dodatkowy", "inne", "do wiadomości")}


def paper(firm: Firm, code: str, faults: tuple[str, ...] = ()) -> Paper:
    """„F1s” = form, first make-up, scan. After the guise: „n” unsigned, „h” a pasted signature."""
    kind, known = LAYOUTS[code[0]]
    layout = list(known)[int(code[1]) - 1]
    guise = GUISES[code[2]]
    sign: Sign = "hand" if guise in ("scan", "photo") else "pasted" if guise != "pdf" or "h" in code[3:] else "electronic"
    signing: Signing = "electronic" if sign == "electronic" else "hand"
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    verdict: Truth | None = None
    if "n" in code[3:]:
        sign = signing = "none"
    if code[0] in "ZT":
        signing = "issuer"
        verdict = cast(Truth, {"ZUS refusal": "refusal", "ZUS instalments": "unclear", "US arrears": "arrears"}.get(
            layout, "none"))
    elif kind == "other":
        signing = "none" if layout != "request to ZUS" else signing
        if layout == "transfer receipt":
            del fields["nip"]
    elif kind == "application_form":
        fields |= firm.fields()
    elif kind == "status_declaration":
        fields["size"] = firm.status_size or firm.size
    elif kind == "de_minimis_form":
        fields |= {"size": firm.size, "postal_code": firm.code, "pkd": firm.pkd}
    name = NAMES[code[0]][int(firm.regon) % 4]
    return Paper(kind, layout, known[layout](firm, sign), guise, name, signing, fields, verdict, faults,
                 dpi=(200, 150, 300)[int(firm.regon) % 3] if guise == "scan" else 200,
                 turned={"u": 180, "l": 270, "r": 90}.get(code[-1], 0))


def copies(firm: Firm, guises: str) -> tuple[Paper, ...]:
    """A copy of each certificate listed, as far as guises go."""
    found = []
    for number, (which, letter) in enumerate(zip(firm.certificates, guises, strict=False), 1):
        layout, source = evidence.copy_of(firm, which)
        found.append(Paper("innovation_evidence", layout, source, GUISES[letter], f"certyfikat {number}", "issuer",
                           {"name": firm.name}))
    return tuple(found)


def mail(firm: Firm, hour: int, minute: int, subject: str, body: str, papers: Iterable[Paper],
         packed: Literal["", "zip", "one_pdf"] = "", later: int = 0) -> Mail:
    at = datetime(firm.sent.year, firm.sent.month, firm.sent.day + later, hour, minute,
                  tzinfo=ZoneInfo("Europe/Warsaw"))
    sign_off = f"\n\n{firm.boss}\n{firm.name}\ntel. {firm.phone}\n"
    return Mail(at, firm.mail, subject, body + sign_off, tuple(papers), packed)


def many(firm: Firm, codes: str) -> tuple[Paper, ...]:
    return tuple(paper(firm, code) for code in codes.split())


def application(firm: Firm, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = (),
                unknown: tuple[str, ...] = (), points: Mapping[str, int | None] | None = None) -> Application:
    sent = sum(p.kind == "innovation_evidence" for m in mails for p in m.papers)
    fields = {name: None if name in unknown else value for name, value in firm.fields().items()}
    return Application(firm.slug, firm.name, firm.nip, mails, sound, fields, firm.points(sent) | dict(points or {}),
                       missing)


def _sound() -> tuple[Application, ...]:
    c = companies
    return (
        application(c.FORGE, mail(c.FORGE, 9, 12, "Zgłoszenie – wyjazd do Szwajcarii", "Dzień dobry,\nprzesyłam komplet "
                    "dokumentów, wszystko zeskanowane u księgowej.", many(c.FORGE, "F1s Z1s T3s S4s D3s K1s O1s"),
                    "one_pdf")),
        application(c.BRONZE, mail(c.BRONZE, 10, 40, "Gisernia Nadodrze – nabór Szwajcaria 2026", "Szanowni Państwo,\n"
                    "w załączeniu zgłoszenie wraz z kopiami certyfikatów.", (*many(
                        c.BRONZE, "F4p Z2p T2p S2w D1p K4w"), *copies(c.BRONZE, "sp")))),
        application(c.FARMFIX, mail(c.FARMFIX, 8, 25, "dokumenty AGRO-SERWIS PLISZKA", "Witam,\nwysyłam zdjęcia, skaner nam "
                    "padł. Zaświadczenia dośle księgowość, jak przyjdą.", many(c.FARMFIX, "F1f S1fr D2w K2f")),
                    mail(c.FARMFIX, 13, 5, "dokumenty AGRO-SERWIS PLISZKA – zaświadczenia", "Dosyłam ZUS i skarbówkę.",
                         many(c.FARMFIX, "Z4f T1f"), later=1)),
        application(c.KAYAK, mail(c.KAYAK, 11, 30, "Szwajcaria – Przystań Obra", "Dzień dobry, zgłaszam swoją firmę. Pozdrawiam "
                    "znad rzeki.", many(c.KAYAK, "F3w Z2p T2p S2w D2w K4w X1p"))),
        application(c.DESIGN, mail(c.DESIGN, 14, 2, "KRESKA I FORMA: zgłoszenie na wyjazd studyjny", "Cześć, to znaczy: dzień "
                    "dobry!\nKomplet podpisany elektronicznie w paczce.", (*many(
                        c.DESIGN, "F2p Z2p T2p S1p D4p K2p O1p"), *copies(c.DESIGN, "p")), "zip")),
        application(c.MANOR, mail(c.MANOR, 12, 15, "Dwór nad Bobrem – formularz i załączniki", "Dzień dobry,\nw imieniu spółki "
                    "przekazuję dokumenty do naboru na Szwajcarię.", (*many(
                        c.MANOR, "F4p Z2p T4p S4p D3p K3p O2w"), *copies(c.MANOR, "p")))),
        application(c.HARROW, mail(c.HARROW, 9, 55, "Ługowski maszyny rolnicze", "Dzień dobry.\nDokumenty do wyjazdu w czerwcu. "
                    "Do kontaktu upoważniłem biuro rachunkowe.", (*many(
                        c.HARROW, "F2s Z3s T3s S2w D1s K3s P1s"), *copies(c.HARROW, "s")))),
        application(c.FILTERS, mail(c.FILTERS, 10, 8, "LUBTECH FILTRY S.A. / wyjazd studyjny Szwajcaria / komplet",
                    "Szanowni Państwo,\nprzesyłamy dokumentację podpisaną kwalifikowanym podpisem elektronicznym.", many(
                        c.FILTERS, "F2p Z2p T4p S3p D1p K1p")),
                    mail(c.FILTERS, 10, 21, "LUBTECH FILTRY S.A. / certyfikaty (cd.)", "Druga część: kopie certyfikatów i patentu.",
                         (*copies(c.FILTERS, "pppp"), *many(c.FILTERS, "X1p")))),
        application(c.PRINT, mail(c.PRINT, 8, 47, "zgłoszenie drukarnia", "Dzień dobry, załączam pliki z kancelarii księgowej, "
                    "proszę o potwierdzenie.", (*many(c.PRINT, "F3s Z1s T1sl S2w D2w K4s P2w"), *copies(c.PRINT, "f")),
                    "zip")),
        application(c.JOINER, mail(c.JOINER, 13, 33, "Stolarnia Borowik - Szwajcaria 22-25.06", "Dzień dobry, w załączniku "
                    "dokumenty. Certyfikat FSC w kopii, atest doślę, jak go odnajdę.", (*many(
                        c.JOINER, "F4s Z4s T2p S1f D3f K3f"), *copies(c.JOINER, "s")))),
        application(c.SURVEY, mail(c.SURVEY, 10, 1, "Zgłoszenie GEOPOMIAR", "Dzień dobry,\nkomplet dokumentów jak niżej.",
                                   many(c.SURVEY, "F3w Z2p T4p S2w D4p K4p"))),
        application(c.BIOGAS, mail(c.BIOGAS, 9, 20, "Biogaz Serwis Ośno – zgłoszenie do wyjazdu", "Szanowni Państwo,\nzałączam "
                    "dokumenty i kopie uprawnień laboratorium.", (*many(
                        c.BIOGAS, "F1p Z2p T2p S2w D4p K2p X3w"), *copies(c.BIOGAS, "ppp")))),
        application(c.COOLING, mail(c.COOLING, 7, 58, "wyjazd", "Dzień dobry, w załączeniu zdjęcia dokumentów. Tomek Frąckowiak",
                                    many(c.COOLING, "F2f Z1fl T1f S4f D1f K1f"))),
        application(c.LINEN, mail(c.LINEN, 12, 49, "Pracownia Lnu zgłasza się do Szwajcarii", "Dzień dobry,\nwypełniłam wszystko w "
                    "edytorze, podpis wkleiłam ze skanu.", many(c.LINEN, "F3w Z2p T2p S2w D2w K4w O1ph"))))


def _flawed() -> tuple[Application, ...]:
    c = companies
    return (
        application(c.INN, mail(c.INN, 11, 11, "Zajazd Pod Dębami – nabór", "Dzień dobry, przesyłamy dokumenty.", (
            *many(c.INN, "F4s Z3s"), paper(c.INN, "T5s", ("arrears",)), *many(c.INN, "S3s D2w K2s"))), sound=False),
        application(c.WARTA, mail(c.WARTA, 14, 40, "Warta Przeładunki – zgłoszenie", "Szanowni Państwo,\nprzesyłam zgłoszenie; z "
                    "ZUS dostaliśmy taki dokument.", (*many(c.WARTA, "F2p"), paper(c.WARTA, "Z5p", ("arrears",)), *many(
                        c.WARTA, "T4p S1p D2w K3p"))), sound=False),
        application(c.CLAY, mail(c.CLAY, 10, 5, "Glinka – ceramika – zgłoszenie", "Dzień dobry! Wysyłam komplet. Ewa", (
            paper(c.CLAY, "F1pn", ("unsigned",)), *many(c.CLAY, "Z4s T3s S4f D3s K1f"))), sound=False),
        application(c.FARMSHOP, mail(c.FARMSHOP, 9, 31, "AGROPUNKT Sulechów, wyjazd studyjny", "Dzień dobry,\nzałączamy "
                    "formularz i pozostałe dokumenty oraz wydruk z KRS.", many(
                        c.FARMSHOP, "F3w Z3s T2p S2w D2w X1p")), sound=False, missing=("draft_contract",)),
        application(c.PHOTO, mail(c.PHOTO, 8, 15, "Fotostudio KADR zgłoszenie", "Dzień dobry, dokumenty w załączeniu. "
                    "Zaświadczenie o podatkach wziąłem z ratusza.", (*many(c.PHOTO, "F1f Z1f"), Paper(
                        "other", "municipal certificate", certificates.municipal(c.PHOTO, "hand"), "photo",
                        "zaswiadczenie podatki", "issuer", {"nip": c.PHOTO.nip, "name": c.PHOTO.name}, None,
                        ("wrong_document",)), *many(c.PHOTO, "S1f D4s K2f"))),
                    sound=False, missing=("tax_certificate",)),
        application(c.CASTING, mail(c.CASTING, 12, 2, "Metalodlew Żagań – dokumenty 1/2", "Dzień dobry,\npierwsza część "
                    "dokumentów.", (*many(c.CASTING, "F4s"), paper(c.CASTING, "S3s", ("contradiction",)), *many(
                        c.CASTING, "D1s K3s X2s"))),
                    mail(c.CASTING, 12, 9, "Metalodlew Żagań – dokumenty 2/2", "Druga część.", (
                        paper(c.CASTING, "Z6s", ("unsure",)), *many(c.CASTING, "T3su"), *copies(c.CASTING, "s"))),
                    sound=False, unknown=("size",), points={"1": None}))


ROUND = Round(
    name="r03",
    written_by="Read the Regulamin, the facts about the documents, the tables of kinds and findings, the JSON names and "
               "the model; no reader and no other round.",
    applications=_sound() + _flawed())
