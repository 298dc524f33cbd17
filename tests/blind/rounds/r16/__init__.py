"""Round r16: the office has published its own blanks, and most companies fill exactly those in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word

from . import blanks, certificates, evidence, own
from .companies import COMPANIES, Company
from .kit import Fill

WARSAW = ZoneInfo("Europe/Warsaw")
NAMES = {
    "plain": {
        "application_form": "formularz zgłoszeniowy",
        "status_declaration": "oświadczenie o statusie",
        "de_minimis_form": "formularz de minimis",
        "draft_contract": "umowa",
        "zus_certificate": "ZUS",
        "tax_certificate": "US",
        "proxy": "pełnomocnictwo",
        "de_minimis_statement": "oświadczenie de minimis",
    },
    "annex": {
        "application_form": "Zal_2_formularz_zgloszeniowy",
        "status_declaration": "Zal_3_status",
        "de_minimis_form": "Zal_6_de_minimis",
        "draft_contract": "Zal_5_umowa_parafowana",
        "zus_certificate": "zaswiadczenie_ZUS",
        "tax_certificate": "zaswiadczenie_US",
        "proxy": "pelnomocnictwo",
        "de_minimis_statement": "Zal_4_oswiadczenie",
    },
    "scan": {
        "application_form": "skan0001",
        "status_declaration": "skan0002",
        "de_minimis_form": "skan0003",
        "draft_contract": "skan0004",
        "zus_certificate": "skan0005",
        "tax_certificate": "skan0006",
        "proxy": "skan0007",
        "de_minimis_statement": "skan0008",
    },
    "phone": {
        "application_form": "IMG_20260414_0812",
        "status_declaration": "IMG_20260414_0815",
        "de_minimis_form": "IMG_20260414_0817",
        "draft_contract": "IMG_20260414_0821",
        "zus_certificate": "IMG_20260414_0825",
        "tax_certificate": "IMG_20260414_0826",
        "proxy": "IMG_20260414_0830",
        "de_minimis_statement": "IMG_20260414_0831",
    },
}
Style = Literal["plain", "annex", "scan", "phone"]
OFFICE = "office blank"


def truth(c: Company) -> dict[str, Value]:
    """All names of the contract's `fields`."""
    return {
        "size": c.size,
        "innovative": c.innovative,
        "certificates": list(c.certs),
        "website_pl": c.web_pl or None,
        "website_foreign": c.web_en or None,
        "social_media": list(c.social),
        "events": len(c.events),
        "office_trips": len(c.office_trips),
        "lis": bool(c.lis),
        "agreements": len(c.agreements),
        "horizontal": bool(c.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": c.code,
        "pkd": c.pkd,
        "delegate": c.delegate,
    }


def points(c: Company, copies: int) -> dict[str, int | None]:
    events, trips = len(c.events), len(c.office_trips)
    only_german = c.web_en.endswith(("/de", ".de"))
    web = None if only_german else 3 * bool(c.web_pl) + 5 * bool(c.web_en) + 2 * bool(c.social)
    return {
        "1": {"micro": 20, "small": 20, "medium": 5}[c.size],
        "2": 10 if c.innovative else 0,
        "3": 10 if copies > 3 else 5 if copies else 0,
        "4": web,
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if c.lis else 0,
        "7": 10 if len(c.agreements) > 1 else 5 if c.agreements else 0,
        "8": 10 if c.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


def stated(c: Company, kind: str) -> dict[str, Value]:
    who: dict[str, Value] = {"nip": c.nip, "name": c.name}
    if kind == "application_form":
        return who | truth(c)
    if kind == "status_declaration":
        return who | {"size": c.size}
    if kind == "de_minimis_form":
        return who | {"size": c.size, "pkd": c.pkd, "postal_code": c.code}
    return who


class Desk:
    """One company's papers in the making."""

    def __init__(self, slug: str, fill: Fill, style: Style, guise: Guise) -> None:
        self.c = COMPANIES[slug]
        self.fill = replace(fill, c=self.c)
        self.style, self.guise = style, guise

    def _paper(
        self,
        kind: str,
        layout: str,
        source: Html | Word,
        guise: Guise,
        signing: Signing,
        name: str = "",
        fields: Mapping[str, Value] | None = None,
        verdict: Truth | None = None,
        faults: tuple[str, ...] = (),
        dpi: int = 200,
        turned: int = 0,
    ) -> Paper:
        return Paper(
            kind,
            layout,
            source,
            guise,
            name or NAMES[self.style][kind],
            signing,
            stated(self.c, kind) if fields is None else fields,
            verdict,
            faults,
            dpi,
            turned,
        )

    def blank(
        self,
        kind: str,
        guise: Guise | None = None,
        faults: tuple[str, ...] = (),
        turned: int = 0,
        **changes: object,
    ) -> Paper:
        """The office's own blank, filled in."""
        fill = replace(self.fill, **changes)  # type: ignore[arg-type]
        writer: Callable[..., None] = getattr(blanks, kind)
        fields: Mapping[str, Value] | None = (
            {} if kind == "draft_contract" and not fill.filled_contract else None
        )
        return self._paper(
            kind,
            OFFICE,
            Word(partial(writer, fill)),
            guise or self.guise,
            fill.sign,
            "",
            fields,
            None,
            faults,
            turned=turned,
        )

    def own(
        self,
        kind: str,
        layout: str,
        writer: Callable[[Fill], str],
        guise: Guise | None = None,
        faults: tuple[str, ...] = (),
        **changes: object,
    ) -> Paper:
        fill = replace(self.fill, **changes)  # type: ignore[arg-type]
        return self._paper(kind, layout, Html(writer(fill)), guise or self.guise, fill.sign, faults=faults)

    def retyped(self, kind: str, writer: Callable[..., None], guise: Guise | None = None) -> Paper:
        return self._paper(
            kind, f"{kind} retyped", Word(partial(writer, self.fill)), guise or self.guise, self.fill.sign
        )

    def zus(
        self,
        layout: str,
        text: str,
        guise: Guise,
        verdict: Truth = "none",
        faults: tuple[str, ...] = (),
        turned: int = 0,
    ) -> Paper:
        return self._paper(
            "zus_certificate",
            layout,
            Html(text),
            guise,
            "issuer",
            verdict=verdict,
            faults=faults,
            turned=turned,
        )

    def tax(
        self,
        layout: str,
        text: str,
        guise: Guise,
        verdict: Truth = "none",
        faults: tuple[str, ...] = (),
        turned: int = 0,
    ) -> Paper:
        return self._paper(
            "tax_certificate",
            layout,
            Html(text),
            guise,
            "issuer",
            verdict=verdict,
            faults=faults,
            turned=turned,
        )

    def copy(self, layout: str, text: str, name: str, guise: Guise) -> Paper:
        return self._paper(
            "innovation_evidence", layout, Html(text), guise, "issuer", name, {"name": self.c.name}
        )

    def other(self, layout: str, text: str, name: str, guise: Guise, faults: tuple[str, ...] = ()) -> Paper:
        return self._paper("other", layout, Html(text), guise, "issuer", name, {}, None, faults)

    def mail(
        self,
        at: str,
        subject: str,
        body: str,
        papers: tuple[Paper, ...],
        packed: Literal["", "zip", "one_pdf"] = "",
        later: int = 0,
    ) -> Mail:
        hour, minute = at.split(":")
        moment = datetime.combine(self.c.day + timedelta(days=later), time(int(hour), int(minute)), WARSAW)
        return Mail(moment, self.c.email, subject, body, papers, packed)

    def application(
        self, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = (), unknown: tuple[str, ...] = ()
    ) -> Application:
        copies = sum(paper.kind == "innovation_evidence" for mail in mails for paper in mail.papers)
        result: dict[str, int | None] = points(self.c, copies)
        return Application(
            self.c.slug,
            self.c.name,
            self.c.nip,
            mails,
            sound,
            truth(self.c),
            result | dict.fromkeys(unknown),
            missing,
        )


def wrzos() -> Application:
    d = Desk("wrzos", Fill(tick="cross", choice="strike", sign="electronic"), "annex", "pdf")
    c = d.c
    return d.application(
        d.mail(
            "10:42",
            "Zgłoszenie na wyjazd do Szwajcarii – Wrzos",
            "Dzień dobry,\n\nprzesyłamy komplet dokumentów podpisanych elektronicznie.\n\nKatarzyna Wrzos",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                d.zus("ZUS table of funds", certificates.zus_funds(c), "pdf"),
                d.tax("e-US plain answer", certificates.tax_eus(c), "pdf"),
                d.copy("ISO framed", evidence.iso_framed(c, "ISO 9001:2015"), "ISO 9001", "pdf"),
                d.copy("ISO English", evidence.iso_english(c, "ISO 14001:2015"), "ISO 14001", "pdf"),
            ),
        )
    )


def kwant() -> Application:
    d = Desk(
        "kwant",
        Fill(script=True, tick="pen", choice="strike", dots="after", sign="hand", filled_contract=False),
        "scan",
        "scan",
    )
    c = d.c
    return d.application(
        d.mail(
            "12:05",
            "formularz i załączniki - Kwant",
            "Witam, w załączeniu skany.\nAgnieszka Tołłoczko",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                d.zus("ZUS letter", certificates.zus_letter(c), "scan"),
                d.tax("US options struck", certificates.tax_options(c), "scan"),
                d.other("CEIDG print-out", evidence.ceidg_extract(c), "CEIDG", "pdf"),
            ),
        )
    )


def lubgran() -> Application:
    d = Desk("lubgran", Fill(tick="tick", choice="mark", sign="electronic"), "plain", "pdf")
    c = d.c
    return d.application(
        d.mail(
            "08:57",
            "LUBGRAN S.A. – nabór Szwajcaria",
            "Szanowni Państwo,\n\nprzekazuję zgłoszenie spółki LUBGRAN S.A. Dokumenty podpisała Pani Prezes.\n\nTomasz Rydzyński",
            (
                d.own("application_form", "card with sections A–G", own.form_cards),
                d.own("status_declaration", "declaration yes/no table", own.declaration_table),
                d.own("de_minimis_form", "de minimis boxed", own.de_minimis_boxed),
                d.own("draft_contract", "contract in two columns", own.contract_columns),
                d.own("de_minimis_statement", "statement with table", own.statement_table),
                d.zus("ZUS amounts", certificates.zus_amounts(c), "pdf"),
                d.tax("US boxed", certificates.tax_boxes(c), "pdf"),
                d.copy("ISO plain", evidence.iso_plain(c, "ISO 9001:2015"), "certyfikat ISO 9001", "pdf"),
                d.copy(
                    "ISO bilingual",
                    evidence.iso_bilingual(c, "ISO 14001:2015"),
                    "certyfikat ISO 14001",
                    "pdf",
                ),
                d.copy(
                    "ISO English", evidence.iso_english(c, "ISO 45001:2018"), "certyfikat ISO 45001", "pdf"
                ),
                d.copy(
                    "patent",
                    evidence.patent(c, "PAT.243118", "Sposób barwienia regranulatu polietylenu"),
                    "patent",
                    "pdf",
                ),
            ),
        )
    )


def odrzanska() -> Application:
    d = Desk("odrzanska", Fill(tick="x", choice="strike", sign="hand", ink="black"), "phone", "photo")
    c = d.c
    return d.application(
        d.mail(
            "13:31",
            "Meblarnia Odrzańska - zgloszenie",
            "Dzień dobry, zdjęcia dokumentów w załącznikach. Pozdrawiam, Piotr Gawlik",
            (
                d.blank("application_form"),
                d.blank("status_declaration", turned=90),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                d.zus("ZUS letter", certificates.zus_letter(c), "photo"),
                d.tax("US options struck", certificates.tax_options(c), "photo"),
            ),
        )
    )


def biotechlab() -> Application:
    d = Desk("biotechlab", Fill(tick="bracket", choice="mark", sign="hand"), "plain", "docx")
    c = d.c
    return d.application(
        d.mail(
            "09:16",
            "Zgłoszenie Biotechlab Gorzów",
            "Szanowni Państwo,\nprzesyłam dokumenty w jednym archiwum.\nJacek Domaradzki",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                d.zus("ZUS ticks", certificates.zus_ticks(c), "pdf"),
                d.tax("e-US plain answer", certificates.tax_eus(c), "pdf"),
                d.copy(
                    "patent",
                    evidence.patent(c, "PAT.240771", "Zestaw odczynników do wykrywania przeciwciał u bydła"),
                    "patent",
                    "pdf",
                ),
                d.copy(
                    "trade mark", evidence.trade_mark(c, "R.351220", "BIOTECHLAB"), "znak towarowy", "pdf"
                ),
            ),
            "zip",
        )
    )


def sulech() -> Application:
    d = Desk(
        "sulech", Fill(tick="pen", choice="strike", notes=False, dots="inside", sign="hand"), "plain", "scan"
    )
    c = d.c
    return d.application(
        d.mail(
            "14:20",
            "Drukarnia Sulech - dokumenty na wyjazd studyjny",
            "Dzień dobry,\nw załączeniu dokumenty Drukarni Sulech.\nSekretariat",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form", notes=True),
                d.blank("draft_contract", ink="black"),
                d.zus("ZUS table of funds", certificates.zus_funds(c), "scan"),
                d.tax("US amounts", certificates.tax_amounts(c), "scan"),
                d.copy("ISO bilingual", evidence.iso_bilingual(c, "ISO 9001:2015"), "certyfikat", "scan"),
            ),
        )
    )


def nadnoteckie() -> Application:
    d = Desk("nadnoteckie", Fill(tick="cross", choice="delete", sign="electronic"), "plain", "pdf")
    c = d.c
    return d.application(
        d.mail(
            "11:03",
            "Wyjazd studyjny Szwajcaria – Nadnoteckie Okna",
            "Dzień dobry,\nzgłaszamy udział. Komplet w załącznikach, podpisy kwalifikowane.\nMichał Zalewski",
            (
                d.own("application_form", "questions as sentences", own.form_questions),
                d.own("status_declaration", "declaration letter", own.declaration_letter),
                d.own("de_minimis_form", "de minimis flowing", own.de_minimis_flowing),
                d.own("draft_contract", "contract on sheets", own.contract_sheets),
                d.zus("ZUS ticks", certificates.zus_ticks(c), "pdf"),
                d.tax("US boxed", certificates.tax_boxes(c), "pdf"),
                d.copy("ISO English", evidence.iso_english(c, "ISO 9001:2015"), "ISO", "pdf"),
                d.copy(
                    "health attest", evidence.health_attest(c, "B.BK.60110.0412.2025"), "atest PZH", "pdf"
                ),
                d.other("KRS print-out", evidence.krs_extract(c), "odpis KRS", "pdf"),
            ),
        )
    )


def agrodron() -> Application:
    d = Desk(
        "agrodron",
        Fill(script=True, tick="pen", choice="strike", sign="hand", ink="black", filled_contract=False),
        "phone",
        "photo",
    )
    c = d.c
    return d.application(
        d.mail(
            "07:48",
            "zgłoszenie AgroDron",
            "Dzień dobry, wypełniłem ręcznie i zrobiłem zdjęcia. ZUS i skarbowy w pdf.\nP. Skorupiński",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                d.zus("ZUS ticks", certificates.zus_ticks(c), "pdf"),
                d.tax("e-US plain answer", certificates.tax_eus(c), "pdf"),
                d.copy(
                    "utility model",
                    evidence.utility_model(c, "Ru.074512", "Uchwyt czujnika wielospektralnego"),
                    "wzor_uzytkowy",
                    "photo",
                ),
            ),
        )
    )


def tektura() -> Application:
    d = Desk("tektura", Fill(tick="tick", choice="delete", notes=False, sign="electronic"), "annex", "pdf")
    c = d.c
    return d.application(
        d.mail(
            "10:10",
            "Tektura Kostrzyn – zgłoszenie (ZIP)",
            "Szanowni Państwo,\n\nw archiwum formularz wraz z załącznikami.\n\nZ poważaniem\nGrzegorz Hałas",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                d.own("de_minimis_statement", "statement with ticks", own.statement_none),
                d.zus("ZUS amounts", certificates.zus_amounts(c), "pdf"),
                d.tax("US amounts", certificates.tax_amounts(c), "pdf"),
                d.copy("ISO framed", evidence.iso_framed(c, "ISO 9001:2015"), "ISO_9001", "pdf"),
                d.copy("ISO plain", evidence.iso_plain(c, "ISO 14001:2015"), "ISO_14001", "pdf"),
                d.copy("ISO English", evidence.iso_english(c, "ISO/IEC 27001:2022"), "ISO_27001", "pdf"),
                d.copy(
                    "patent",
                    evidence.patent(c, "PAT.245903", "Tektura z udziałem włókien traw"),
                    "Patent",
                    "pdf",
                ),
                d.copy("trade mark", evidence.trade_mark(c, "R.362004", "TEKO"), "Znak_towarowy", "pdf"),
            ),
            "zip",
        )
    )


def cyberfarm() -> Application:
    d = Desk("cyberfarm", Fill(tick="x", choice="mark", dots="after", sign="hand"), "plain", "pdf")
    c = d.c
    return d.application(
        d.mail(
            "09:40",
            "Cyberfarm Systems P.S.A. – zgłoszenie, część 1",
            "Dzień dobry, część pierwsza; zaświadczenia i certyfikat w kolejnej wiadomości.\nN. Górniak",
            (
                d.blank("application_form"),
                d.own("status_declaration", "declaration letter", own.declaration_letter),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
            ),
        ),
        d.mail(
            "09:52",
            "Cyberfarm Systems P.S.A. – zgłoszenie, część 2",
            "Część druga: ZUS, US, ISO.\nN. Górniak",
            (
                d.zus("ZUS table of funds", certificates.zus_funds(c), "pdf"),
                d.tax("e-US plain answer", certificates.tax_eus(c), "pdf"),
                d.copy("ISO plain", evidence.iso_plain(c, "ISO/IEC 27001:2022"), "ISO 27001", "pdf"),
            ),
        ),
    )


def konserwacja() -> Application:
    d = Desk("konserwacja", Fill(choice="strike", sign="hand", ink="black"), "plain", "docx")
    c = d.c
    return d.application(
        d.mail(
            "12:44",
            "Zgłoszenie – pracownia konserwacji",
            "Dzień dobry, przesyłam dokumenty. Formularz przepisałam, bo nie mogłam otworzyć wzoru. Zaświadczenia dosyłam jutro.\nHanna Wiśnicka-Baran",
            (
                d.retyped("application_form", own.form_retyped),
                d.retyped("status_declaration", own.declaration_retyped),
                d.retyped("de_minimis_form", own.de_minimis_retyped),
                d.retyped("draft_contract", own.contract_retyped),
            ),
        ),
        d.mail(
            "08:20",
            "Re: Zgłoszenie – pracownia konserwacji – zaświadczenia",
            "Dzień dobry, zgodnie z zapowiedzią skany zaświadczeń.\nH. Wiśnicka-Baran",
            (
                d.zus("ZUS letter", certificates.zus_letter(c), "scan"),
                d.tax("US boxed", certificates.tax_boxes(c), "scan"),
            ),
            later=1,
        ),
    )


def elmontex() -> Application:
    d = Desk("elmontex", Fill(tick="bracket", choice="strike", sign="hand"), "scan", "scan")
    c = d.c
    return d.application(
        d.mail(
            "13:05",
            "Elmontex Żagań – komplet w jednym pliku",
            "W załączeniu skan całości.\nBożena Karpiuk",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                d.zus("ZUS amounts", certificates.zus_amounts(c), "scan"),
                d.tax("US amounts", certificates.tax_amounts(c), "scan", turned=180),
                d.copy("ISO framed", evidence.iso_framed(c, "ISO 9001:2015"), "skan0007", "scan"),
                d.copy("ISO bilingual", evidence.iso_bilingual(c, "ISO 45001:2018"), "skan0008", "scan"),
            ),
            "one_pdf",
        )
    )


def fotonika() -> Application:
    d = Desk(
        "fotonika",
        Fill(
            tick="cross",
            choice="strike",
            notes=False,
            dots="inside",
            sign="electronic",
            filled_contract=False,
        ),
        "annex",
        "pdf",
    )
    c = d.c
    proxy_fill = replace(d.fill, sign="hand", seed="Dominika Szewc")
    return d.application(
        d.mail(
            "15:02",
            "Fotonika Świebodzin – zgłoszenie i pełnomocnictwo",
            "Dzień dobry,\ndokumenty podpisałem elektronicznie jako pełnomocnik, skan pełnomocnictwa od Prezes Zarządu w załączeniu.\nWojciech Łada",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                Paper(
                    "proxy",
                    OFFICE,
                    Word(
                        partial(
                            blanks.proxy, proxy_fill, grantor="Dominika Szewc", grantor_post="Prezes Zarządu"
                        )
                    ),
                    "scan",
                    "pelnomocnictwo",
                    "hand",
                    {"nip": c.nip, "name": c.name},
                ),
                d.zus("ZUS ticks", certificates.zus_ticks(c), "pdf"),
                d.tax("US amounts", certificates.tax_amounts(c), "pdf"),
                d.copy(
                    "patent",
                    evidence.patent(c, "PAT.246220", "Głowica triangulacyjna z podwójnym detektorem"),
                    "patent",
                    "pdf",
                ),
            ),
        )
    )


def kolmet() -> Application:
    d = Desk("kolmet", Fill(script=True, tick="pen", choice="mark", sign="hand"), "scan", "scan")
    c = d.c
    return d.application(
        d.mail(
            "09:33",
            "KOLMET zgłoszenie do naboru",
            "Dzień dobry, skany w załączeniu. Jerzy Kolasa",
            (
                d.own("application_form", "card with sections A–G", own.form_cards),
                d.own("status_declaration", "declaration yes/no table", own.declaration_table),
                d.own("de_minimis_form", "de minimis boxed", own.de_minimis_boxed),
                d.own("draft_contract", "contract on sheets", own.contract_sheets),
                d.zus("ZUS letter", certificates.zus_letter(c), "scan"),
                d.tax("US options struck", certificates.tax_options(c), "scan"),
                d.copy("ISO plain", evidence.iso_plain(c, "ISO 9001:2015"), "skan0007", "scan"),
                d.copy("factory control", evidence.factory_control(c), "skan0008", "scan"),
            ),
        )
    )


def transgaz() -> Application:
    d = Desk("transgaz", Fill(tick="x", choice="strike", dots="after", sign="electronic"), "annex", "pdf")
    c = d.c
    return d.application(
        d.mail(
            "10:25",
            "Transgaz Słubice – zgłoszenie",
            "Szanowni Państwo, w załączeniu dokumenty.\nAndrzej Mróz",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                d.zus("ZUS table of funds", certificates.zus_funds(c), "pdf"),
            ),
        ),
        d.mail(
            "14:11",
            "Transgaz Słubice – uzupełnienie",
            "Dosyłam zaświadczenie z urzędu skarbowego i certyfikat.\nA. Mróz",
            (
                d.tax(
                    "US amounts",
                    certificates.tax_amounts(c, "14 382,00", "611,00"),
                    "pdf",
                    "arrears",
                    ("arrears",),
                ),
                d.copy("ISO bilingual", evidence.iso_bilingual(c, "ISO 14001:2015"), "ISO_14001", "pdf"),
            ),
        ),
        sound=False,
    )


def dzwonkowski() -> Application:
    d = Desk(
        "dzwonkowski",
        Fill(script=True, tick="pen", choice="strike", notes=True, dots="replace", sign="hand"),
        "scan",
        "scan",
    )
    c = d.c
    return d.application(
        d.mail(
            "11:47",
            "Dzwonkowski OZE dokumenty",
            "Witam, przesyłam dokumenty do naboru, w tym pismo z ZUS oraz potwierdzenie wpłaty.\nMarek Dzwonkowski",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form"),
                d.blank("draft_contract"),
                d.zus("ZUS refusal", certificates.zus_refusal(c), "scan", "refusal", ("arrears",)),
                d.tax("US options struck", certificates.tax_options(c), "scan"),
                d.other("proof of payment", evidence.payment_proof(c), "skan0007", "scan"),
            ),
            "one_pdf",
        ),
        sound=False,
    )


def ceramika() -> Application:
    d = Desk("ceramika", Fill(tick="cross", choice="mark", sign="hand"), "annex", "docx")
    c = d.c
    return d.application(
        d.mail(
            "08:35",
            "Zgłoszenie Szprotawa Ceramika",
            "Dzień dobry,\nw załączeniu formularz i pozostałe dokumenty.\nElżbieta Nowik",
            (
                d.blank("application_form", faults=("unsigned",), sign="none"),
                d.blank("status_declaration"),
                d.blank("de_minimis_form", "odt"),
                d.blank("draft_contract"),
                d.zus("ZUS amounts", certificates.zus_amounts(c), "pdf"),
                d.tax("US boxed", certificates.tax_boxes(c), "pdf"),
                d.copy("ISO framed", evidence.iso_framed(c, "ISO 9001:2015"), "ISO_9001", "pdf"),
            ),
        ),
        sound=False,
    )


def foodtech() -> Application:
    d = Desk("foodtech", Fill(tick="pen", choice="delete", sign="hand"), "phone", "photo")
    c = d.c
    return d.application(
        d.mail(
            "12:18",
            "Wschowianka Food Tech – Szwajcaria",
            "Cześć, dzień dobry :) wysyłamy zgłoszenie i resztę papierów.\nOliwia Rak",
            (
                d.own("application_form", "questions as sentences", own.form_questions),
                d.own("status_declaration", "declaration letter", own.declaration_letter),
                d.own("de_minimis_form", "de minimis flowing", own.de_minimis_flowing),
                d.zus("ZUS table of funds", certificates.zus_funds(c), "pdf"),
                d.tax("e-US plain answer", certificates.tax_eus(c), "pdf"),
                d.other("privacy note", evidence.privacy_note(c), "RODO", "pdf"),
            ),
        ),
        sound=False,
        missing=("draft_contract",),
    )


def rolbud() -> Application:
    d = Desk("rolbud", Fill(choice="strike", sign="hand"), "plain", "pdf")
    c = d.c
    return d.application(
        d.mail(
            "14:49",
            "ROLBUD s.c. - formularz i załączniki",
            "Dzień dobry, przesyłam wymagane dokumenty. Adam Jańczak",
            (
                d.retyped("application_form", own.form_retyped),
                d.retyped("status_declaration", own.declaration_retyped),
                d.retyped("de_minimis_form", own.de_minimis_retyped),
                d.retyped("draft_contract", own.contract_retyped),
                d.zus("ZUS amounts", certificates.zus_amounts(c), "pdf"),
                d.other(
                    "municipal certificate",
                    certificates.municipal(c),
                    "zaświadczenie o niezaleganiu w podatkach",
                    "scan",
                    ("wrong_document",),
                ),
            ),
        ),
        sound=False,
        missing=("tax_certificate",),
    )


def gubinplast() -> Application:
    d = Desk(
        "gubinplast",
        Fill(tick="cross", choice="strike", notes=False, dots="inside", sign="hand"),
        "scan",
        "scan",
    )
    c = d.c
    return d.application(
        d.mail(
            "13:56",
            "Gubin Plast – zgłoszenie na wyjazd",
            "Szanowni Państwo, w załączeniu dokumenty; formularz de minimis mieliśmy już wypełniony z innego naboru.\nSekretariat",
            (
                d.blank("application_form"),
                d.blank("status_declaration"),
                d.own(
                    "de_minimis_form",
                    "de minimis boxed",
                    partial(own.de_minimis_boxed, obsolete=True),
                    faults=("obsolete_template",),
                ),
                d.blank("draft_contract"),
                d.zus("ZUS instalments", certificates.zus_instalments(c), "scan", "unclear", ("unsure",)),
                d.tax("US boxed", certificates.tax_boxes(c), "pdf"),
                d.copy("ISO plain", evidence.iso_plain(c, "ISO 9001:2015"), "ISO", "pdf"),
            ),
        ),
        sound=False,
    )


ROUND = Round(
    name="r16",
    written_by="Regulamin, domain.md, the tables of kinds and findings, the contract's JSON, the model; no reader and no other paper of the project",
    applications=(
        wrzos(),
        kwant(),
        lubgran(),
        odrzanska(),
        biotechlab(),
        sulech(),
        nadnoteckie(),
        agrodron(),
        tektura(),
        cyberfarm(),
        konserwacja(),
        elmontex(),
        fotonika(),
        kolmet(),
        transgaz(),
        dzwonkowski(),
        ceramika(),
        foodtech(),
        rolbud(),
        gubinplast(),
    ),
    blanks={kind: Word(writer) for kind, writer in blanks.BLANK_WRITERS.items()},
)
