"""Round 50: the office's own blanks, filled in by nearly everybody."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Round, Word
from tests.blind.rounds.r50 import companies as c
from tests.blind.rounds.r50 import more_companies as m
from tests.blind.rounds.r50.assemble import (
    BLANKS,
    Style,
    application,
    core,
    evidence,
    mail_of,
    paper_of,
    without,
)
from tests.blind.rounds.r50.certs import tax_zasw, zus_request

WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def _digital() -> tuple[Application, ...]:
    one = Style(hand="typed", guise="pdf", zus=0, tax=2, certs_on="2.04.2026")
    two = Style(hand="typed", guise="pdf", zus=3, tax=2, certs_on="9.04.2026", dots=True, statement=False)
    three = Style(hand="typed", guise="pdf", zus=0, tax=2, certs_on="8.04.2026", retyped_form=True)
    four = Style(hand="typed", guise="pdf", zus=3, tax=2, certs_on="10.04.2026")
    odra = replace(
        c.ODRA_PACK,
        nip_shown=f"{c.ODRA_PACK.nip[:3]}-{c.ODRA_PACK.nip[3:6]}-{c.ODRA_PACK.nip[6:8]}-{c.ODRA_PACK.nip[8:]}",
    )
    aktiv = core(c.AKTIV_MED, four)
    return (
        application(
            c.METAL_BOBR,
            mail_of(c.METAL_BOBR, at(10, 13, 42), "Zgłoszenie – wyjazd studyjny Szwajcaria – Metal-Bóbr", (
                "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów do naboru na wyjazd studyjny do Szwajcarii. "
                "Dokumenty podpisane elektronicznie przez prezesa.\n\nPozdrawiam\nAnna Solska\nMetal-Bóbr Sp. z o.o."
            ), (*core(c.METAL_BOBR, one), *evidence(c.METAL_BOBR, one))),
        ),
        application(
            c.SOFTLAS,
            mail_of(c.SOFTLAS, at(13, 21, 8), "Szwajcaria - zgłoszenie", (
                "Dzień dobry, przesyłam zgłoszenie w zipie. Proszę o potwierdzenie otrzymania.\nPaweł Dróżdż"
            ), core(c.SOFTLAS, two), "zip"),
        ),
        application(
            odra,
            mail_of(odra, at(15, 11, 20), "Odra-Pack - dokumenty rekrutacyjne wyjazd do Szwajcarii", (
                "Szanowni Państwo,\n\nprzesyłam formularz z załącznikami oraz kopie certyfikatów.\n\nZ poważaniem\nMarek Tyczka"
            ), (*core(odra, three), *evidence(odra, three))),
        ),
        application(
            c.AKTIV_MED,
            mail_of(c.AKTIV_MED, at(16, 9, 15), "Zgłoszenie do wyjazdu - Aktiv-Med", (
                "Dzień dobry,\nprzesyłam dokumenty. Umowę doślę osobno, bo jeszcze ją podpisuję.\nEwa Marciniszyn"
            ), (*without(aktiv, "draft_contract"), *evidence(c.AKTIV_MED, four))),
            mail_of(c.AKTIV_MED, at(16, 10, 2), "Re: Zgłoszenie do wyjazdu - Aktiv-Med - umowa", (
                "Dzień dobry,\nzgodnie z zapowiedzią umowa.\nE. Marciniszyn"
            ), tuple(p for p in aktiv if p.kind == "draft_contract")),
        ),
    )  # fmt: skip


def _scanned() -> tuple[Application, ...]:
    one = Style(hand="Kalam", guise="scan", zus=2, tax=1, certs_on="8.04.2026")
    two = Style(hand="typed", guise="scan", zus=1, tax=0, certs_on="3.04.2026", dpi=200)
    three = Style(hand="Caveat", guise="photo", zus=2, tax=3, certs_on="9.04.2026")
    four = Style(hand="typed", guise="scan", zus=1, tax=1, certs_on="10.04.2026", dpi=300, dots=True)
    five = Style(
        hand="typed", guise="photo", zus=3, tax=2, certs_on="14.04.2026", certs_guise="pdf", statement=False
    )
    six = Style(hand="Kalam", guise="scan", zus=0, tax=3, certs_on="9.04.2026", dpi=150)
    seven = Style(hand="typed", guise="scan", zus=1, tax=0, certs_on="15.04.2026", retyped_status=True)
    eight = Style(hand="Kalam", guise="photo", zus=3, tax=0, certs_on="13.04.2026")
    turned = tuple(
        replace(p, turned=180) if p.kind == "status_declaration" else p for p in core(m.KOSMET_LUBU, six)
    )
    viadra = core(m.VIADRINA_IT, eight)
    return (
        application(
            c.STOLARNIA_KANIA,
            mail_of(c.STOLARNIA_KANIA, at(14, 16, 33), "zgłoszenie szwajcaria", "Witam, w załączniku skan całości. Grzegorz Kania",
                    core(c.STOLARNIA_KANIA, one), "one_pdf"),
        ),
        application(
            c.NADODRZE_TECH,
            mail_of(c.NADODRZE_TECH, at(14, 8, 51), "Nadodrze Tech – zgłoszenie na wyjazd studyjny", (
                "Dzień dobry,\n\nw imieniu spółki przesyłam skany podpisanych dokumentów.\n\nJoanna Rak\ntel. 68 387 02 51"
            ), (*core(c.NADODRZE_TECH, two), *evidence(c.NADODRZE_TECH, two))),
        ),
        application(
            c.PIEKARNIA_ZLOTY_KLOS,
            mail_of(c.PIEKARNIA_ZLOTY_KLOS, at(15, 19, 4), "Piekarnia Złoty Kłos Wschowa", (
                "Dobry wieczór, wysyłam zdjęcia dokumentów, skaner nam się zepsuł. Jakby coś było nieczytelne proszę dzwonić.\nM. Domagała"
            ), (*core(c.PIEKARNIA_ZLOTY_KLOS, three), *evidence(c.PIEKARNIA_ZLOTY_KLOS, three))),
        ),
        application(
            c.IZOTERM_GUBIN,
            mail_of(c.IZOTERM_GUBIN, at(16, 12, 27), "Rekrutacja Szwajcaria 2026 - Izoterm Gubin", (
                "Dzień dobry\nzgłoszenie w załączeniu (zip).\nBeata Olczak"
            ), (*core(c.IZOTERM_GUBIN, four), *evidence(c.IZOTERM_GUBIN, four)), "zip"),
        ),
        application(
            m.AGRO_DRONY,
            mail_of(m.AGRO_DRONY, at(17, 17, 46), "Zgłoszenie wyjazd studyjny", (
                "Cześć, dzień dobry,\nprzesyłam podpisane papiery (zdjęcia) i zaświadczenia pobrane z portali.\nMichał Pawelec"
            ), core(m.AGRO_DRONY, five)),
        ),
        application(
            m.KOSMET_LUBU,
            mail_of(m.KOSMET_LUBU, at(13, 14, 12), "Lubu Kosmetyki - nabór Szwajcaria", (
                "Dzień dobry,\nprzesyłam dokumenty, miłego dnia!\nKasia Zych"
            ), (*turned, *evidence(m.KOSMET_LUBU, six))),
        ),
        application(
            m.TARTAK_SZPROT,
            mail_of(m.TARTAK_SZPROT, at(20, 10, 38), "Drewpal Szprotawa - formularz i załączniki", (
                "Dzień dobry, w załączeniu dokumenty do wyjazdu do Szwajcarii. Z poważaniem Piotr Haraś"
            ), (*core(m.TARTAK_SZPROT, seven), *evidence(m.TARTAK_SZPROT, seven))),
        ),
        application(
            m.VIADRINA_IT,
            mail_of(m.VIADRINA_IT, at(17, 9, 30), "Viadra Systemy zgłoszenie cz. 1", (
                "Dzień dobry, dokumenty w dwóch mailach, bo załączniki są za duże.\nŁukasz Miętus"
            ), viadra[:3]),
            mail_of(m.VIADRINA_IT, at(17, 9, 36), "Viadra Systemy zgłoszenie cz. 2", "cz. 2. ŁM", viadra[3:]),
        ),
    )  # fmt: skip


def _faulty() -> tuple[Application, ...]:
    one = Style(hand="typed", guise="scan", zus=1, tax=0, certs_on="8.04.2026")
    owing = tuple(p for p in core(m.ELMONT_ZAGAN, one) if p.kind != "tax_certificate")
    html = tax_zasw(m.ELMONT_ZAGAN, "8.04.2026", "0823-SEW.4043.118.2026", "4 812,00 zł (VAT 02/2026)")
    debt = paper_of(
        m.ELMONT_ZAGAN, one, "tax_certificate", "tax form with lettered parts", html, "zaswiadczenie US"
    )
    debt = replace(debt, verdict="arrears", faults=("arrears",))
    two = Style(
        hand="Kalam", guise="scan", zus=2, tax=1, certs_on="14.04.2026", signed_status=False, initials=False
    )
    three = Style(hand="typed", guise="pdf", zus=0, tax=2, certs_on="13.04.2026")
    html = zus_request(m.HYDRO_DREZDENKO, "16.04.2026")
    request = paper_of(
        m.HYDRO_DREZDENKO, three, "other", "request for a ZUS certificate", html, "ZUS_zaswiadczenie"
    )
    request = replace(request, verdict=None, signing="none", faults=("wrong_document",))
    return (
        application(
            m.ELMONT_ZAGAN,
            mail_of(m.ELMONT_ZAGAN, at(14, 15, 2), "Elmont - zgłoszenie", "Dzień dobry, przesyłam dokumenty. A. Pluta", (*owing, debt)),
            is_sound=False,
        ),
        application(
            m.SZWALNIA_KROSNO,
            mail_of(m.SZWALNIA_KROSNO, at(20, 18, 20), "wyjazd do Szwajcarii", "Dzień dobry, w załączeniu dokumenty. Danuta Wilk",
                    core(m.SZWALNIA_KROSNO, two)),
            is_sound=False,
        ),
        application(
            m.HYDRO_DREZDENKO,
            mail_of(m.HYDRO_DREZDENKO, at(17, 12, 55), "Hydroplast Drezdenko - zgłoszenie do naboru", (
                "Dzień dobry,\nw załączeniu komplet dokumentów wraz z zaświadczeniami.\nIwona Gajda"
            ), (*without(core(m.HYDRO_DREZDENKO, three), "zus_certificate"), request)),
            is_sound=False,
            missing=("zus_certificate",),
        ),
    )  # fmt: skip


ROUND = Round(
    name="r50",
    written_by="Regulamin, forms.md, domain.md, contract.md and the model; no readers and no other papers",
    applications=(*_digital(), *_scanned(), *_faulty()),
    blanks={kind: Word(write) for kind, write in BLANKS.items()},
)
