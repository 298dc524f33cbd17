"""Round 42: the office's own blanks, filled by nearly every company."""

from datetime import datetime
from typing import Literal

from tests.blind.model import Application, Mail, Paper, Round
from tests.blind.rounds.r42.certificates import Issue
from tests.blind.rounds.r42.papers import (
    WRITERS,
    blank,
    copies,
    fields,
    form,
    forms,
    obsolete_form,
    other_status,
    points,
    tax,
    zus,
)
from tests.blind.rounds.r42.people import PARTNER, F

Packed = Literal["", "zip", "one_pdf"]


def _mail(
    slug: str, when: str, subject: str, body: str, papers: tuple[Paper, ...], packed: Packed = ""
) -> Mail:
    return Mail(datetime.fromisoformat(when), F[slug].email, subject, body, papers, packed)


def _application(slug: str, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    firm = F[slug]
    sent = sum(paper.kind == "innovation_evidence" for mail in mails for paper in mail.papers)
    return Application(
        firm.slug, firm.name, firm.nip, mails, sound, fields(firm), points(firm, sent), missing
    )


def _zus(place: str, on: str, number: str, by: str = "Grażyna Mlost") -> Issue:
    return Issue(place, on, f"{number}/RKS/2026", by)


def _us(place: str, on: str, number: str, by: str = "Renata Osękowska") -> Issue:
    return Issue(place, on, f"{number}.2026", by)


def _applications() -> tuple[Application, ...]:
    w, z, p, n = F["wektor"], F["zielnik"], F["parotech"], F["nadodrze"]
    born = (
        _application("wektor", _mail("wektor", "2026-04-09T12:14:00+02:00", "Zgłoszenie – wyjazd studyjny Szwajcaria – Wektor Pomiary", "Dzień dobry,\n\nprzesyłam komplet dokumentów podpisanych elektronicznie.\n\nHanna Sobieralska\nWektor Pomiary Sp. z o.o.", (
            *forms(w, "pdf", statement=True), zus(w, "table", _zus("Zielonej Górze", "2026-04-02", "470000/271/118204"), "pdf"), tax(w, "form", _us("Zielonej Górze", "03.04.2026", "0808-SPV.4041.611"), "pdf"), *copies(w, "pdf", ("Jednostka certyfikująca TÜF Polska", "Polskie Centrum Akredytacji"))))),
        _application("zielnik", _mail("zielnik", "2026-04-13T20:41:00+02:00", "wyjazd do szwajcarii zielnik lubuski", "Dobry wieczór, w załączniku (zip) wszystkie dokumenty do naboru.\nPozdrawiam\nMarta Okoniewska", (
            *forms(z, "pdf"), zus(z, "short", _zus("Zielonej Górze", "7.04.2026", "470002/71/5520"), "pdf"), tax(z, "office", _us("Nowej Soli", "08.04.2026", "0804-SZD.4041.190"), "pdf")), "zip")),
        _application("parotech", _mail("parotech", "2026-04-10T09:02:00+02:00", "Parotech Armatura – formularz zgłoszeniowy z załącznikami", "Szanowni Państwo,\nw imieniu Parotech Armatura składam zgłoszenie p. Igora Przewoźnego na wyjazd do Szwajcarii. Certyfikaty wyślę w osobnej wiadomości z uwagi na rozmiar.\nZ poważaniem\nAlicja Drapińska", (
            *forms(p, "pdf"), zus(p, "table", _zus("Gorzowie Wielkopolskim", "2026-03-30", "160000/271/90411"), "pdf"), tax(p, "office", _us("Gorzowie Wielkopolskim", "31.03.2026", "0802-SPV.4041.87"), "pdf"))),
            _mail("parotech", "2026-04-10T09:09:00+02:00", "Parotech Armatura – certyfikaty (cz. 2)", "Kopie certyfikatów do zgłoszenia wysłanego przed chwilą.", copies(p, "pdf", ("UDC Cert Sp. z o.o.", "Jednostka Notyfikowana 9911")))),
        _application("nadodrze", _mail("nadodrze", "2026-04-15T15:30:00+02:00", "Nabór Szwajcaria 2026", "Cześć, tj. dzień dobry :) przesyłam dokumenty Nadodrze Software.\nPatryk Gierak", (
            *forms(n, "pdf"), zus(n, "short", _zus("Gorzowie Wielkopolskim", "9.04.2026", "160004/71/771"), "pdf"), tax(n, "form", _us("Słubicach", "10.04.2026", "0807-SPV.4041.44"), "pdf")))),
    )  # fmt: skip
    d, c, h, m = F["drewkor"], F["pszczewska"], F["solaris"], F["medikom"]
    s, k, o, r = F["stalbor"], F["serowar"], F["luboptyk"], F["drukarnia"]
    scanned = (
        _application("drewkor", _mail("drewkor", "2026-04-14T18:22:00+02:00", "Zgłoszenie Drewkor Żary", "Dzień dobry przesyłam wypełnione papiery. Jan Łapczuk tel. 601 775 902", (
            *forms(d, "scan"), zus(d, "letter", _zus("Zielonej Górze", "8 kwietnia 2026 r.", "470005-71-208")), tax(d, "plain", _us("Żarach", "9 kwietnia 2026 r.", "0813-SEW.4041.72"))))),
        _application("pszczewska", _mail("pszczewska", "2026-04-16T11:05:00+02:00", "dokumenty na wyjazd studyjny", "Dzień dobry,\nprzesyłam skany, proszę o potwierdzenie.\nIwona Tyczka", (
            *forms(c, "scan", dpi=300), zus(c, "form", _zus("Międzyrzeczu", "10.04.2026", "160007-71-31"), dpi=300), tax(c, "letter", _us("Międzyrzeczu", "13.04.2026", "0805-SPV.4041.29"), dpi=300)), "zip")),
        _application("solaris", _mail("solaris", "2026-04-08T13:47:00+02:00", "Heliowat – zgłoszenie do wyjazdu (Szwajcaria)", "Witam,\nw załączeniu jeden plik z całością.\n\nCezary Bronowicki\nHeliowat Instalacje Sp. z o.o.", (
            *forms(h, "scan", statement=True), zus(h, "form", _zus("Zielonej Górze", "01.04.2026", "470003-71-618")), tax(h, "letter", _us("Świebodzinie", "02.04.2026", "0810-SPV.4041.101")), *copies(h, "scan", ("Urząd Dozoru Technicznego",))), "one_pdf")),
        _application("medikom", _mail("medikom", "2026-04-17T10:11:00+02:00", "Zgłoszenie Medikom Ortopedia", "Szanowni Państwo, przesyłam skany podpisanych dokumentów oraz zaświadczenia elektroniczne.\n\nSekretariat\nMedikom Ortopedia", (
            *forms(m, "scan"), zus(m, "table", _zus("Zielonej Górze", "2026-04-10", "470000/271/119377"), "pdf"), tax(m, "form", _us("Zielonej Górze", "10.04.2026", "0808-SPV.4041.702"), "pdf")))),
        _application("stalbor", _mail("stalbor", "2026-04-13T08:33:00+02:00", "STALBOR - wyjazd studyjny CH", "W załączeniu dokumenty. Projekt umowy doślę.\nW. Kiszka", (
            *forms(s, "scan", dpi=150, but=("draft_contract",)), zus(s, "letter", _zus("Zielonej Górze", "7 kwietnia 2026 r.", "470006-71-94")), tax(s, "plain", _us("Żaganiu", "7 kwietnia 2026 r.", "0812-SEW.4041.15")))),
            _mail("stalbor", "2026-04-13T08:58:00+02:00", "Re: STALBOR - wyjazd studyjny CH", "I umowa z parafami.", (form("draft_contract", s, "scan", file_name="umowa parafy"),))),
        _application("serowar", _mail("serowar", "2026-04-20T19:15:00+02:00", "zgłoszenie serwis maszyn", "zdjęcia dokumentów w załączeniu, T. Wdowik", (
            *forms(k, "photo"), zus(k, "letter", _zus("Zielonej Górze", "14 kwietnia 2026 r.", "470008-71-12"), "photo"), tax(k, "letter", _us("Sulechowie", "15.04.2026", "0809-SPV.4041.33"), "photo")))),
        _application("luboptyk", _mail("luboptyk", "2026-04-09T16:20:00+02:00", "LubOptyka – wyjazd studyjny do Szwajcarii, komplet", "Dzień dobry,\nprzesyłamy komplet dokumentów wraz z kopiami certyfikatów.\nFilip Grzędzicki", (
            *forms(o, "scan", statement=True), zus(o, "short", _zus("Zielonej Górze", "2.04.2026", "470005/71/3301"), "pdf"), tax(o, "office", _us("Żarach", "03.04.2026", "0813-SPV.4041.58"), "pdf"), *copies(o, "scan", ("Jednostka certyfikująca ISOQ", "Urząd Patentowy Rzeczypospolitej Polskiej"))))),
        _application("drukarnia", _mail("drukarnia", "2026-04-14T14:02:00+02:00", "Zgłoszenie na wyjazd - Drukarnia Wschowska", "Dzień dobry,\noświadczenie o statusie mamy na druku z funduszu poręczeń, mam nadzieję, że wystarczy.\nAnna Rębisz", (
            *forms(r, "photo", but=("status_declaration",)), other_status(r, "photo"), zus(r, "form", _zus("Zielonej Górze", "08.04.2026", "470002-71-411")), tax(r, "plain", _us("Wschowie", "9 kwietnia 2026 r.", "0811-SEW.4041.20"))))),
    )  # fmt: skip
    b, u, a, t = F["borutex"], F["sulmeb"], F["ostrow"], F["tartan"]
    faulty = (
        _application("borutex", _mail("borutex", "2026-04-13T12:00:00+02:00", "Borutex – zgłoszenie", "W załączeniu dokumenty.\nKinga Bołdys", (
            *forms(b, "pdf"), zus(b, "table", _zus("Gorzowie Wielkopolskim", "2026-04-07", "160000/271/91007"), "pdf"), tax(b, "letter", _us("Gorzowie Wielkopolskim", "08.04.2026", "0802-SPV.4041.131"), owed="podatek od towarów i usług za luty 2026 r. – 6 418,00 zł"))), sound=False),
        _application("sulmeb", _mail("sulmeb", "2026-04-21T21:50:00+02:00", "wyjazd szwajcaria sulmeb", "Wysyłam wszystko. Pozdrawiam K. Juszczyk", (
            form("application_form", u, "scan"), form("status_declaration", u, "docx", signing="none", faults=("unsigned",)), form("de_minimis_form", u, "scan"), form("draft_contract", u, "docx", signing="none", faults=("not_initialled",)), zus(u, "letter", _zus("Zielonej Górze", "16 kwietnia 2026 r.", "470008-71-40")), tax(u, "plain", _us("Sulechowie", "17 kwietnia 2026 r.", "0809-SEW.4041.48")))), sound=False),
        _application("ostrow", _mail("ostrow", "2026-04-16T17:36:00+02:00", "Agro-Sensoryka: dokumenty do naboru", "Dzień dobry, przesyłam skany. Z ZUS dostaliśmy takie pismo.\nOskar Ligęza", (
            *forms(a, "scan", but=("de_minimis_form",)), obsolete_form(a, "scan"), zus(a, "refusal", _zus("Zielonej Górze", "13.04.2026", "470003-71-655")), tax(a, "letter", _us("Świebodzinie", "13.04.2026", "0810-SPV.4041.119")))), sound=False),
        _application("tartan", _mail("tartan", "2026-04-17T09:40:00+02:00", "Tartan Sport - zgłoszenie", "Dzień dobry,\nprzesyłam dokumenty spółki.\nBogna Sas", (
            *forms(t, "scan", but=("draft_contract",)), zus(PARTNER, "short", _zus("Zielonej Górze", "10.04.2026", "470006/71/129"), "pdf", faults=("other_company",)), tax(t, "form", _us("Żaganiu", "10.04.2026", "0812-SPV.4041.61"), "pdf"))), sound=False, missing=("draft_contract",)),
    )  # fmt: skip
    return born + scanned + faulty


ROUND = Round(
    name="r42",
    written_by="The Regulamin, forms.md, domain.md, contract.md and the model; no reader and no other paper",
    applications=_applications(),
    blanks={kind: blank(kind) for kind in WRITERS},
)
