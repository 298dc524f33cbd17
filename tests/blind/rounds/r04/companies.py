"""Twenty invented companies, what each of them sends, and the truth of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Value, Word
from tests.blind.rounds.r04 import blanks, offices, own
from tests.blind.rounds.r04.base import BLACK, Company, nip, regon

WARSAW = ZoneInfo("Europe/Warsaw")
Evidence = tuple[str, str, str, str, str]
"""What the form lists; layout; title; subject; date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How one company hands its papers in."""

    company: Company
    sent: str
    mode: Literal["e", "d", "s", "p"]
    """E-signed PDFs, Word with a pasted signature, scans, photographs."""
    forms: Literal["blank", "old", "retyped", "card"] = "blank"
    zus: tuple[str, str, Guise] = ("table", "08.04.2026", "pdf")
    tax: tuple[str, str, Guise] = ("boxes", "09.04.2026", "pdf")
    evidence: tuple[Evidence, ...] = ()
    evidence_guise: Guise = "pdf"
    statement: bool = False
    others: tuple[str, ...] = ()
    agent: str = ""
    odd: str = ""
    later: str = ""
    """Time of a second mail, with the certificates."""
    packed: Literal["", "zip", "one_pdf"] = ""
    names: int = 0
    subject: str = "Zgłoszenie – wyjazd studyjny Szwajcaria"
    body: str = "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów zgłoszeniowych.\n\nZ poważaniem"
    turned: int = 0


def when(text: str) -> datetime:
    return datetime.strptime(text, "%d.%m.%Y %H:%M").replace(tzinfo=WARSAW)


FILES = (
    {"application_form": "formularz zgłoszeniowy", "zus_certificate": "zaświadczenie ZUS", "tax_certificate": "zaświadczenie US",
     "status_declaration": "oświadczenie o statusie", "de_minimis_form": "formularz de minimis", "draft_contract": "umowa parafowana",
     "de_minimis_statement": "oświadczenie pomoc de minimis", "proxy": "pełnomocnictwo", "innovation_evidence": "certyfikat", "other": "dodatkowo"},
    {"application_form": "zal_2_formularz", "zus_certificate": "ZUS_04_2026", "tax_certificate": "US_04_2026", "status_declaration": "zal_3",
     "de_minimis_form": "zal_6", "draft_contract": "zal_5_umowa", "de_minimis_statement": "zal_4", "proxy": "pelnomocnictwo",
     "innovation_evidence": "zal_certyfikat", "other": "inne"},
    {"application_form": "skan0001", "status_declaration": "skan0002", "de_minimis_form": "skan0003", "draft_contract": "skan0004",
     "zus_certificate": "skan0005", "tax_certificate": "skan0006", "de_minimis_statement": "skan0007", "proxy": "skan0008",
     "innovation_evidence": "skan01", "other": "skan002"},
)


def fields(c: Company) -> dict[str, Value]:
    return {"size": c.size, "innovative": c.innovative, "certificates": list(c.certificates), "website_pl": c.www,
            "website_foreign": c.foreign, "social_media": list(c.social), "events": len(c.events), "office_trips": len(c.trips),
            "lis": c.area is not None, "agreements": len(c.agreements), "horizontal": c.horizontal is not None,
            "voivodeship": "lubuskie", "postal_code": c.postal, "pkd": c.pkd, "delegate": c.delegate}


def points(plan: Plan) -> dict[str, int | None]:
    c, copies, events, trips = plan.company, len(plan.evidence), len(plan.company.events), len(plan.company.trips)
    web: int | None = 3 * bool(c.www) + 5 * bool(c.foreign) + 2 * bool(c.social)
    if c.foreign and "angielski" not in c.foreign_language:
        web = None
    return {"1": {"micro": 20, "small": 20, "medium": 5}[c.size], "2": 10 * c.innovative,
            "3": 10 if copies > 3 else 5 if copies else 0, "4": web, "5": 10 if events > 2 else (0, 1, 5)[events],
            "6": 10 * (c.area is not None), "7": (0, 5, 10)[min(len(c.agreements), 2)], "8": 10 * (c.horizontal is not None),
            "9": (10, 5, 5, 0)[min(trips, 3)]}


def application(plan: Plan) -> Application:
    c, odd = plan.company, plan.odd
    guise: Guise = {"e": "pdf", "d": "docx", "s": "scan", "p": "photo"}[plan.mode]
    signing: Signing = "electronic" if plan.mode == "e" else "hand"
    dpi = 150 if plan.mode == "p" else 200
    basic: dict[str, Value] = {"nip": c.nip, "name": c.name}
    names = FILES[plan.names]
    counts: dict[str, int] = {}

    def paper(kind: str, layout: str, source: Html | Word, how: Guise, sign: Signing, *, told: dict[str, Value] | None = None,
              verdict: Literal["none", "arrears", "refusal", "unclear"] | None = None, faults: tuple[str, ...] = (), turned: int = 0) -> Paper:
        counts[kind] = counts.get(kind, 0) + 1
        name = names[kind] + (f" {counts[kind]}" if counts[kind] > 1 or kind in ("innovation_evidence", "other") else "")
        stated = {"name": c.name} if kind == "innovation_evidence" else basic
        return Paper(kind, layout, source, how, name, sign, stated | (told or {}), verdict, faults, dpi, turned)

    def sheet(kind: str, layout: str, source: Html | Word, told: dict[str, Value]) -> Paper:
        how = guise if isinstance(source, Word) or guise != "docx" else "scan"
        sign: Signing = signing
        faults: tuple[str, ...] = ()
        if odd == "unsigned" and kind == "application_form":
            sign, faults = "none", ("unsigned",)
        if odd == "mixed" and kind == "draft_contract":
            sign, faults = "none", ("not_initialled",)
        if odd == "mixed" and kind == "de_minimis_form":
            faults = ("obsolete_template",)
        return paper(kind, layout, source, how, sign, told=told, faults=faults)

    form_sign = "none" if odd == "unsigned" else signing
    deed_sign = "none" if odd == "mixed" else signing
    size: dict[str, Value] = {"size": c.size}
    sources: dict[str, tuple[Html | Word, Html | Word, Html | Word, Html | Word]] = {
        "blank": (Word(blanks.application_form(c, form_sign)), Word(blanks.status_declaration(c, signing)),
                  Word(blanks.de_minimis_form(c, signing)), Word(blanks.draft_contract(c, deed_sign))),
        "old": (own.old_blank(c, form_sign), own.status_strike(c, signing), own.minimis(c, signing, 0, odd == "mixed"), own.contract(c, deed_sign, 0)),
        "retyped": (own.retyped(c, form_sign), own.status_letter(c, signing), own.minimis_word(c, signing), own.contract(c, deed_sign, 1)),
        "card": (own.card(c, form_sign), own.status_table(c, signing), own.minimis(c, signing, 1, odd == "mixed"), own.contract(c, deed_sign, 2))}
    own_papers = [sheet(kind, f"{plan.forms} {kind}", source, told) for kind, source, told in zip(
        ("application_form", "status_declaration", "de_minimis_form", "draft_contract"), sources[plan.forms],
        (fields(c), size, size | {"pkd": c.pkd[:5]}, {}), strict=True) if not (odd == "no_contract" and kind == "draft_contract")]
    if plan.statement:
        source = Word(blanks.de_minimis_statement(c, signing)) if plan.forms == "blank" else own.aid_letter(c, signing)
        own_papers.append(sheet("de_minimis_statement", f"{plan.forms} de_minimis_statement", source, {}))
    if plan.agent:
        own_papers.append(sheet("proxy", "proxy letter", offices.proxy(c, plan.agent, signing), {}))

    zus_layout, zus_day, zus_guise = plan.zus
    tax_layout, tax_day, tax_guise = plan.tax
    if odd == "zus_refusal":
        zus = paper("zus_certificate", "zus refusal decision", offices.zus_refusal(c, zus_day), zus_guise, "issuer", verdict="refusal", faults=("arrears",))
    elif odd == "mixed":
        zus = paper("zus_certificate", "zus prose with instalments", offices.zus_prose(c, zus_day, zus_guise != "pdf", offices.INSTALMENTS),
                    zus_guise, "issuer", verdict="unclear", faults=("unsure",))
    else:
        zus = paper("zus_certificate", f"zus {zus_layout}", offices.ZUS[zus_layout](c, zus_day, zus_guise != "pdf"), zus_guise, "issuer",
                    verdict="none", turned=plan.turned)
    if odd == "arrears":
        due = (("podatek dochodowy od osób prawnych", "3 412,00", "187,00"), ("podatek od towarów i usług – luty 2026", "9 870,00", "96,00"))
        tax = paper("tax_certificate", "tax amounts with arrears", offices.tax_amounts(c, tax_day, tax_guise != "pdf", due), tax_guise, "issuer",
                    verdict="arrears", faults=("arrears",))
    elif odd == "municipal":
        tax = paper("other", "municipal certificate", offices.municipal(c, tax_day), tax_guise, "issuer", faults=("wrong_document",))
    else:
        tax = paper("tax_certificate", f"tax {tax_layout}", offices.TAX[tax_layout](c, tax_day, tax_guise != "pdf"), tax_guise, "issuer",
                    verdict="none", turned=plan.turned)
    writers = {"iso": offices.iso, "patent": offices.patent, "attest": offices.attest}
    proofs = [paper("innovation_evidence", f"evidence {layout}", writers[layout](c, title, about, day), plan.evidence_guise, "issuer")
              for _, layout, title, about, day in plan.evidence]
    strays = {"register": offices.register, "ceidg": offices.ceidg, "receipt": offices.receipt}
    others = [paper("other", f"other {key}", strays[key](c), "pdf", "issuer") for key in plan.others]

    if plan.later:
        mails = (Mail(when(plan.sent), c.email, plan.subject, plan.body, (*own_papers, *others), plan.packed),
                 Mail(when(plan.later), c.email, f"Uzupełnienie – {c.name}", "Dzień dobry,\n\nprzesyłam brakujące zaświadczenia i certyfikaty "
                      f"do naszego zgłoszenia na wyjazd do Szwajcarii (NIP {c.nip}).\n\nPozdrawiam\n{c.signer}", (zus, tax, *proofs)))
    else:
        mails = (Mail(when(plan.sent), c.email, plan.subject, f"{plan.body}\n{c.signer}\n{c.name}\ntel. {c.phone}",
                      (*own_papers, zus, tax, *proofs, *others), plan.packed),)
    missing = {"no_contract": ("draft_contract",), "municipal": ("tax_certificate",)}.get(odd, ())
    return Application(c.slug, c.name, c.nip, mails, not odd, fields(c), points(plan), missing)


def company(number: int, evidence: tuple[Evidence, ...], **told: object) -> Company:
    given = {"nip": nip(929_140_000 + 7_331 * number if number % 2 else 599_270_000 + 4_117 * number), "regon": regon(52_103_400 + 91_377 * number),
             "certificates": tuple(e[0] for e in evidence)}
    return Company(**(given | told))  # type: ignore[arg-type]


ZG1, ZG2 = "Naczelnik Pierwszego Urzędu Skarbowego w Zielonej Górze", "Naczelnik Drugiego Urzędu Skarbowego w Zielonej Górze"
GORZOW, ZUS_G = "Naczelnik Urzędu Skarbowego w Gorzowie Wielkopolskim", "Oddział w Gorzowie Wielkopolskim"


def office(town: str) -> str:
    return f"Naczelnik Urzędu Skarbowego w {town}"


E1: tuple[Evidence, ...] = (
    ("ISO 9001:2015 nr EA/2214/24", "iso", "ISO 9001:2015, nr EA/2214/24", "obróbka skrawaniem części ze stali", "17.09.2027"),
    ("ISO 14001:2015 nr EA/2215/24", "iso", "ISO 14001:2015, nr EA/2215/24", "obróbka skrawaniem części ze stali", "17.09.2027"),
    ("Patent Pat.241877 – uchwyt mocujący", "patent", "Patent nr Pat.241877", "Uchwyt mocujący do detali cienkościennych", "03.06.2021"),
    ("Wzór użytkowy Ru.072915 – podajnik", "patent", "Prawo ochronne na wzór użytkowy nr Ru.072915", "Podajnik detali", "11.02.2022"))
E3: tuple[Evidence, ...] = (("Atest higieniczny B-BK-60211-0417/25 na meble", "attest", "nr B-BK-60211-0417/25", "meble dziecięce z drewna bukowego", "30.06.2028"),)
E4: tuple[Evidence, ...] = (
    ("ISO/IEC 27001:2022 nr EA/3307/25", "iso", "ISO/IEC 27001:2022, nr EA/3307/25", "wytwarzanie oprogramowania medycznego", "12.05.2028"),
    ("Znak towarowy R.351204 MEDIKO", "patent", "Prawo ochronne na znak towarowy nr R.351204", "znak słowny MEDIKO", "08.10.2020"))
E6: tuple[Evidence, ...] = (
    ("ISO 9001:2015 nr EA/1980/23", "iso", "ISO 9001:2015, nr EA/1980/23", "montaż instalacji fotowoltaicznych", "02.11.2026"),
    ("Świadectwo zgodności konstrukcji wsporczej nr 118/KW/2024", "attest", "nr 118/KW/2024", "aluminiowa konstrukcja wsporcza", "31.12.2027"),
    ("Wzór użytkowy Ru.073440 – klema montażowa", "patent", "Prawo ochronne na wzór użytkowy nr Ru.073440", "Klema montażowa", "19.05.2023"))
E9: tuple[Evidence, ...] = (("ISO 22000:2018 nr EA/2890/25", "iso", "ISO 22000:2018, nr EA/2890/25", "wytwarzanie suplementów z ziół", "20.01.2028"),)
E10: tuple[Evidence, ...] = (
    ("ISO 9001:2015 nr EA/3010/24", "iso", "ISO 9001:2015, nr EA/3010/24", "spawanie konstrukcji stalowych", "14.03.2027"),
    ("ISO 3834-2:2021 nr EA/3011/24", "iso", "ISO 3834-2:2021, nr EA/3011/24", "wymagania jakości spawania", "14.03.2027"),
    ("ISO 45001:2018 nr EA/3012/24", "iso", "ISO 45001:2018, nr EA/3012/24", "wytwarzanie konstrukcji stalowych", "14.03.2027"),
    ("Świadectwo zgodności EN 1090-2 nr 771/2024", "attest", "nr 771/2024", "konstrukcje stalowe EXC3", "14.03.2027"),
    ("Patent Pat.238115 – złącze węzłowe", "patent", "Patent nr Pat.238115", "Złącze węzłowe kratownicy", "27.04.2019"))
E12: tuple[Evidence, ...] = (
    ("Znak towarowy R.344871 ŻARSKA PORCELANA", "patent", "Prawo ochronne na znak towarowy nr R.344871", "znak słowno-graficzny", "16.01.2020"),
    ("Atest na wyroby ceramiczne nr 52/C/2025", "attest", "nr 52/C/2025", "naczynia ceramiczne do żywności", "31.10.2027"))
E14: tuple[Evidence, ...] = (("ISO 13485:2016 nr EA/3555/25", "iso", "ISO 13485:2016, nr EA/3555/25", "projektowanie ortez", "11.08.2028"),)
E17: tuple[Evidence, ...] = (
    ("ISO 9001:2015 nr EA/2701/24", "iso", "ISO 9001:2015, nr EA/2701/24", "produkcja opakowań z tektury", "05.07.2027"),
    ("Świadectwo łańcucha dostaw FSC nr 9913/2024", "attest", "nr 9913/2024", "opakowania z tektury falistej", "05.07.2029"))


def plans() -> tuple[Plan, ...]:
    return (
        Plan(company=company(
            1, E1, slug="metalkros", name="Metalkros Sp. z o.o.", legal="spzoo", register="0000418822", street="ul. Dekoracyjna 14b",
            postal="65-155", town="Zielona Góra", gmina="Zielona Góra", teryt="0862011", pkd="25.53.Z", size="small", staff=38,
            activity="Obrabiamy części stalowe i aluminiowe na maszynach CNC dla kolei i energetyki.", turnover="21,4 mln zł",
            balance="14,9 mln zł", created="12.03.2012", signer="Tomasz Krosnowski", role="prezes zarządu", delegate="Alicja Wasiak",
            delegate_role="dyrektor rozwoju", phone="68 411 20 31", email="biuro@metalkros.pl", innovative=True,
            innovation="Mamy własny dział B+R (4 osoby) i wdrożyliśmy w 2025 r. linię do obróbki detali cienkościennych.",
            www="www.metalkros.pl", foreign="www.metalkros.pl/en", social=("linkedin.com/company/metalkros", "facebook.com/metalkros"),
            events=(("22–26.04.2024", "Hannover Messe", "Hanower, Niemcy"), ("3–6.06.2025", "ITM Industry Europe", "Poznań"),
                    ("23–27.09.2025", "EMO", "Hanower, Niemcy")), area=2, agreements=(2, 3), horizontal="Wspólne laboratorium pomiarowe 3D",
            tax_office=ZG2, date="13.04.2026", aid=(("PARP", "14.11.2024", "42 000,00", "9 720,11"),)),
            sent="13.04.2026 09:12", mode="e", zus=("platform", "02.04.2026", "pdf"), tax=("portal", "01.04.2026", "pdf"), evidence=E1, statement=True),
        Plan(company=company(
            2, (), slug="zielinska-design", name="Studio Graficzne Marta Zielińska", legal="jdg", register="CEIDG", street="ul. Kupiecka 27/3",
            postal="65-058", town="Zielona Góra", gmina="Zielona Góra", teryt="0862011", pkd="74.12.Z", size="micro", staff=2,
            activity="Projekty graficzne, identyfikacja wizualna i oznakowanie wystaw.", turnover="310 tys. zł", balance="90 tys. zł",
            created="01.09.2017", signer="Marta Zielińska", role="właścicielka", delegate="Marta Zielińska", delegate_role="właścicielka",
            phone="601 224 817", email="marta@zielinskastudio.pl", innovative=False, innovation="", www="zielinskastudio.pl",
            social=("instagram.com/zielinskastudio",), events=(("10.2025", "Warsaw Design Days – targi międzynarodowe", "Warszawa"),),
            tax_office=ZG1, date="14.04.2026", pen=True),
            sent="14.04.2026 11:40", mode="s", zus=("prose", "07.04.2026", "scan"), tax=("prose", "08.04.2026", "scan"), names=2, others=("ceidg",),
            subject="Szwajcaria - zgłoszenie Studio Graficzne", body="Witam, w załączniku skany dokumentów. Proszę o potwierdzenie odbioru."),
        Plan(company=company(
            3, E3, slug="buczyna-meble", name="Buczyna Meble s.c. Adam Buczek, Ewa Buczek", legal="sc", register="CEIDG", street="ul. Leśna 8",
            postal="66-200", town="Świebodzin", gmina="Świebodzin", teryt="0808053", pkd="31.00.Z", size="micro", staff=8,
            activity="Wytwarzamy meble dziecięce z litego drewna, od projektu po montaż.", turnover="2,1 mln zł", balance="1,2 mln zł",
            created="15.05.2009", signer="Adam Buczek", role="wspólnik", delegate="Ewa Buczek", delegate_role="wspólniczka",
            phone="68 382 44 10", email="kontakt@buczynameble.pl", innovative=True, innovation="Nowa seria mebli rosnących z dzieckiem, projekt z UZ.",
            www="www.buczynameble.pl", foreign="www.buczynameble.pl/de", foreign_language="niemiecki", social=("facebook.com/buczynameble",),
            events=(("01.2024", "imm cologne", "Kolonia, Niemcy"), ("02.2025", "Meble Polska – targi międzynarodowe", "Poznań")),
            area=0, date="14.04.2026", tax_office=office("Świebodzinie"), partners=("Adam Buczek", "Ewa Buczek")),
            sent="14.04.2026 13:05", mode="d", zus=("boxes", "09.04.2026", "pdf"), tax=("boxes", "10.04.2026", "pdf"), evidence=E3, names=1,
            body="Dzień dobry, przesyłam wypełnione załączniki oraz zaświadczenia."),
        Plan(company=company(
            4, E4, slug="mediko-soft", name="Mediko Soft Sp. z o.o.", legal="spzoo", register="0000733019", street="ul. Syrkina 5", postal="66-002",
            town="Stary Kisielin", gmina="Zielona Góra", teryt="0862011", pkd="62.10.B", size="small", staff=21,
            activity="Tworzymy oprogramowanie dla pracowni radiologicznych.", turnover="6,8 mln zł", balance="4,0 mln zł", created="20.06.2018",
            signer="Paweł Rzepka", role="prezes zarządu", delegate="Paweł Rzepka", delegate_role="prezes zarządu", phone="533 870 112",
            email="zarzad@medikosoft.pl", innovative=True, innovation="Współpraca z Uniwersytetem Zielonogórskim nad algorytmami analizy obrazu.",
            www="medikosoft.pl", foreign="medikosoft.com", social=("linkedin.com/company/medikosoft",),
            events=(("13–16.11.2023", "MEDICA", "Düsseldorf, Niemcy"), ("11–14.11.2024", "MEDICA", "Düsseldorf, Niemcy"),
                    ("17–20.11.2025", "MEDICA", "Düsseldorf, Niemcy"), ("05.2025", "Misja studyjna do Izraela", "Tel Awiw")),
            trips=("Wyjazd studyjny do Danii, 2025",), area=1, agreements=(1,), tax_office=ZG2, date="15.04.2026"),
            sent="15.04.2026 08:55", mode="e", forms="old", zus=("table", "08.04.2026", "pdf"), tax=("amounts", "09.04.2026", "pdf"), evidence=E4,
            others=("register",), subject="Formularz zgłoszeniowy – Mediko Soft"),
        Plan(company=company(
            5, (), slug="transbor", name="TRANSBOR Spółka z ograniczoną odpowiedzialnością Spółka komandytowa", legal="jawna", register="0000290415",
            street="ul. Mostowa 3", postal="66-470", town="Kostrzyn nad Odrą", gmina="Kostrzyn nad Odrą", teryt="0801011", pkd="49.41.Z",
            size="medium", staff=74, activity="Transport chłodniczy i spedycja w Europie Zachodniej.", turnover="52 mln zł", balance="33 mln zł",
            created="04.02.2007", signer="Grzegorz Borowiak", role="prezes komplementariusza", delegate="Natalia Bednarek",
            delegate_role="kierowniczka spedycji", phone="95 752 08 90", email="sekretariat@transbor.eu", innovative=False, innovation="",
            www="www.transbor.eu", foreign="www.transbor.eu/en", foreign_language="angielski i niemiecki",
            events=(("06.2025", "transport logistic", "Monachium, Niemcy"),), trips=("Misja do Niderlandów 2024", "Wyjazd do Hiszpanii 2025"),
            tax_office=GORZOW, zus_branch=ZUS_G, date="15.04.2026"),
            sent="15.04.2026 10:21", mode="s", zus=("boxes", "10.04.2026", "scan"), tax=("amounts", "13.04.2026", "scan"), packed="one_pdf",
            body="Szanowni Państwo, załączam całość dokumentów w jednym pliku PDF."),
        Plan(company=company(
            6, E6, slug="solenergo", name="SOLENERGO S.A.", legal="spzoo", register="0000655127", street="ul. Walczaka 106", postal="66-400",
            town="Gorzów Wielkopolski", gmina="Gorzów Wielkopolski", teryt="0861011", pkd="43.21.Z", size="medium", staff=112,
            activity="Projektujemy i montujemy farmy fotowoltaiczne z magazynami energii.", turnover="88 mln zł", balance="61 mln zł",
            created="09.01.2017", signer="Dorota Maliszewska", role="wiceprezes zarządu", delegate="Kamil Ostrowski",
            delegate_role="główny inżynier", phone="95 720 33 14", email="d.maliszewska@solenergo.pl", innovative=True,
            innovation="Nakłady na prace rozwojowe 1,9 mln zł w 2025 r., prototyp magazynu z ogniw wtórnych.", www="solenergo.pl",
            foreign="solenergo.pl/en", social=("linkedin.com/company/solenergo", "youtube.com/@solenergo"),
            events=(("19–21.06.2024", "Intersolar Europe", "Monachium, Niemcy"), ("7–9.05.2025", "Intersolar Europe", "Monachium, Niemcy"),
                    ("14.10.2025", "Wyjazd studyjny klastra", "Wiedeń, Austria")), area=0, agreements=(4, 5),
            horizontal="Lubuski bank energii", tax_office=GORZOW, zus_branch=ZUS_G, date="16.04.2026"),
            sent="16.04.2026 09:30", later="17.04.2026 12:15", mode="e", zus=("platform", "15.04.2026", "pdf"), tax=("portal", "16.04.2026", "pdf"),
            evidence=E6, statement=True, body="Dzień dobry,\nprzesyłamy zgłoszenie; zaświadczenia doślemy jutro w osobnej wiadomości."),
        Plan(company=company(
            7, (), slug="kowal-auto", name="Auto-Diagnostyka Jerzy Kowal", legal="jdg", register="CEIDG", street="ul. Okrężna 41", postal="68-200",
            town="Żary", gmina="Żary", teryt="0811021", pkd="95.31.A", size="micro", staff=4, activity="Naprawa i diagnostyka aut elektrycznych.",
            turnover="890 tys. zł", balance="400 tys. zł", created="02.04.2001", signer="Jerzy Kowal", role="właściciel", delegate="Jerzy Kowal",
            delegate_role="właściciel", phone="604 118 552", email="jkowal.auto@gmail.com", innovative=False, innovation="",
            social=("facebook.com/autodiagnostykakowal",), tax_office=office("Żarach"), date="15.04.2026", pen=True, ink=BLACK),
            sent="16.04.2026 14:48", mode="p", zus=("prose", "09.04.2026", "photo"), tax=("prose", "10.04.2026", "photo"), turned=90, names=2,
            subject="dokumenty", body="Dzień dobry wysyłam zdjęcia dokumentów na wyjazd Szwajcaria. Pozdrawiam"),
        Plan(company=company(
            8, (), slug="polnord-it", name="Polnord IT Sp. z o.o.", legal="spzoo", register="0000812340", street="ul. Wojska Polskiego 60", postal="67-100",
            town="Nowa Sól", gmina="Nowa Sól", teryt="0804011", pkd="62.20.B", size="micro", staff=7, activity="Wdrażamy systemy ERP w firmach produkcyjnych.",
            turnover="1,9 mln zł", balance="0,8 mln zł", created="17.10.2019", signer="Bartosz Polny", role="prezes zarządu", delegate="Sylwia Nord",
            delegate_role="analityk", phone="515 300 421", email="office@polnord-it.pl", innovative=True,
            innovation="W 2024 r. wprowadziliśmy własny moduł prognozowania zużycia energii.", www="polnord-it.pl", foreign="polnord-it.pl/en",
            events=(("kwiecień 2025", "Hannover Messe", "Niemcy"), ("październik 2025", "GITEX", "Dubaj")), area=2, agreements=(2,),
            tax_office=office("Nowej Soli"), date="16.04.2026"),
            sent="16.04.2026 10:02", mode="d", forms="retyped", zus=("platform", "14.04.2026", "pdf"), tax=("boxes", "14.04.2026", "pdf"), statement=True),
        Plan(company=company(
            9, E9, slug="ziolowa-dolina", name="Ziołowa Dolina Sp. z o.o.", legal="spzoo", register="0000577201", street="ul. Piaskowa 11",
            postal="66-300", town="Międzyrzecz", gmina="Międzyrzecz", teryt="0803023", pkd="21.20.Z", size="small", staff=17,
            activity="Produkujemy suplementy diety i wyciągi roślinne dla aptek.", turnover="7,2 mln zł", balance="5,5 mln zł", created="30.11.2015",
            signer="Iwona Sitarz", role="prezes zarządu", delegate="Michał Sitarz", delegate_role="technolog", phone="95 741 16 05",
            email="biuro@ziolowadolina.pl", innovative=True, innovation="Opracowaliśmy z uczelnią metodę suszenia próżniowego.",
            www="www.ziolowadolina.pl", foreign="www.ziolowadolina.pl/en", social=("instagram.com/ziolowadolina", "facebook.com/ziolowadolina"),
            events=(("9–11.05.2023", "Vitafoods Europe", "Genewa, Szwajcaria"), ("20–22.05.2025", "Vitafoods Europe", "Barcelona, Hiszpania")),
            old_events=(("10–12.05.2022", "Vitafoods Europe", "Genewa, Szwajcaria"),), area=1, agreements=(6,),
            tax_office=office("Międzyrzeczu"), zus_branch=ZUS_G, date="17.04.2026"),
            sent="17.04.2026 08:17", mode="e", zus=("table", "13.04.2026", "pdf"), tax=("prose", "13.04.2026", "pdf"), evidence=E9, packed="zip", names=1),
        Plan(company=company(
            10, E10, slug="konstal-lubsko", name="Konstal Lubsko Sp. z o.o.", legal="spzoo", register="0000198760", street="ul. Przemysłowa 2",
            postal="68-300", town="Lubsko", gmina="Lubsko", teryt="0811053", pkd="25.11.Z", size="medium", staff=140,
            activity="Wytwarzamy i malujemy konstrukcje stalowe hal i mostów.", turnover="96 mln zł", balance="58 mln zł", created="11.04.2004",
            signer="Ryszard Gawlik", role="prezes zarządu", delegate="Joanna Gawlik-Pająk", delegate_role="członek zarządu", phone="68 372 00 55",
            email="zarzad@konstal-lubsko.pl", innovative=True, innovation="Zrobotyzowana linia spawalnicza i nowe złącze węzłowe.",
            www="konstal-lubsko.pl", foreign="konstal-lubsko.pl/en", foreign_language="angielski, niemiecki", social=("linkedin.com/company/konstal-lubsko",),
            events=(("09.2023", "Schweissen & Schneiden", "Essen"), ("04.2024", "wire & Tube", "Düsseldorf"), ("09.2025", "Blechexpo", "Stuttgart")),
            trips=("Wyjazd do Szwecji 2023", "Wyjazd do Danii 2024", "Wyjazd do Hiszpanii 2025"), area=2, agreements=(3,),
            horizontal="Centrum szkoleń spawalniczych", tax_office=office("Żarach"), date="17.04.2026"),
            sent="17.04.2026 11:11", mode="s", zus=("table", "09.04.2026", "scan"), tax=("boxes", "10.04.2026", "scan"), evidence=E10,
            evidence_guise="scan", statement=True, names=2),
        Plan(company=company(
            11, (), slug="hotel-odra", name="Nadodrze Turystyka Spółka komandytowa", legal="jawna", register="0000874412", street="ul. Jedności Robotniczej 9",
            postal="69-100", town="Słubice", gmina="Słubice", teryt="0805053", pkd="79.12.B", size="small", staff=12,
            activity="Organizujemy wycieczki rowerowe po obu stronach Odry.", turnover="3,3 mln zł", balance="1,1 mln zł", created="08.02.2021",
            signer="Karolina Wilk", role="komplementariuszka", delegate="Karolina Wilk", delegate_role="komplementariuszka", phone="790 445 006",
            email="karolina@nadodrze-turystyka.pl", innovative=False, innovation="", www="nadodrze-turystyka.pl",
            foreign="nadodrze-turystyka.pl/english", social=("facebook.com/nadodrzeturystyka", "instagram.com/nadodrze"),
            events=(("03.2024", "ITB Berlin", "Berlin"), ("03.2025", "ITB Berlin", "Berlin"), ("03.2026", "ITB Berlin", "Berlin")),
            tax_office=office("Słubicach"), zus_branch=ZUS_G, date="20.04.2026"),
            sent="20.04.2026 09:45", mode="d", zus=("platform", "16.04.2026", "pdf"), tax=("portal", "16.04.2026", "pdf"), names=1,
            agent="Oliwia Kania", body="Dzień dobry,\nw imieniu Nadodrze Turystyka przesyłam dokumenty wraz z pełnomocnictwem.\nOliwia Kania"),
        Plan(company=company(
            12, E12, slug="zarska-porcelana", name="Żarska Porcelana Sp. z o.o.", legal="spzoo", register="0000366518", street="ul. Ceramiczna 19",
            postal="68-200", town="Żary", gmina="Żary", teryt="0811021", pkd="23.41.Z", size="small", staff=29, activity="Porcelana stołowa i hotelowa.",
            turnover="9,4 mln zł", balance="8,8 mln zł", created="22.09.2010", signer="Helena Dobosz", role="prezes zarządu", delegate="Marcin Dobosz",
            delegate_role="dyrektor handlowy", phone="68 479 31 31", email="handel@zarskaporcelana.pl", innovative=True,
            innovation="Szkliwo bezołowiowe własnej receptury, wdrożone w 2023 r.", www="www.zarskaporcelana.pl", foreign="www.zarskaporcelana.pl/en",
            social=("facebook.com/zarskaporcelana",), events=(("02.2024", "Ambiente", "Frankfurt nad Menem"), ("02.2026", "Ambiente", "Frankfurt nad Menem")),
            area=2, tax_office=office("Żarach"), date="13.04.2026"),
            sent="13.04.2026 12:33", mode="p", forms="card", zus=("prose", "07.04.2026", "photo"), tax=("amounts", "07.04.2026", "photo"), evidence=E12,
            evidence_guise="photo"),
        Plan(company=company(
            13, (), slug="kubiak-geo", name="GEO-KUB Usługi Geodezyjne Rafał Kubiak", legal="jdg", register="CEIDG", street="ul. 30 Stycznia 12",
            postal="66-100", town="Sulechów", gmina="Sulechów", teryt="0809063", pkd="71.12.A", size="micro", staff=3,
            activity="Pomiary geodezyjne i naloty dronem dla budownictwa.", turnover="720 tys. zł", balance="350 tys. zł", created="03.03.2014",
            signer="Rafał Kubiak", role="właściciel", delegate="Rafał Kubiak", delegate_role="właściciel", phone="607 921 334",
            email="rafal@geo-kub.pl", innovative=True, innovation="Stosuję skaning laserowy z drona i własne skrypty do chmur punktów.",
            www="geo-kub.pl", events=(("10.2024", "INTERGEO", "Stuttgart, Niemcy"),), area=2, agreements=(0,), tax_office=ZG1, date="17.04.2026",
            aid=(("Powiatowy Urząd Pracy", "05.06.2024", "18 500,00", "4 301,30"), ("Województwo Lubuskie", "12.02.2025", "9 200,00", "2 203,17"))),
            sent="17.04.2026 15:02", mode="e", zus=("boxes", "15.04.2026", "pdf"), tax=("portal", "15.04.2026", "pdf"), statement=True,
            others=("receipt",)),
        Plan(company=company(
            14, E14, slug="ortomed", name="Ortomed Krosno s.c. Anna Pilarska, Leszek Tobis", legal="sc", register="CEIDG", street="ul. Poznańska 33",
            postal="66-600", town="Krosno Odrzańskie", gmina="Krosno Odrzańskie", teryt="0802063", pkd="32.50.Z", size="micro", staff=6,
            activity="Ortezy i wkładki drukowane w 3D na miarę pacjenta.", turnover="1,3 mln zł", balance="0,6 mln zł", created="18.08.2016",
            signer="Anna Pilarska", role="wspólniczka", delegate="Leszek Tobis", delegate_role="wspólnik", phone="68 383 57 20",
            email="pracownia@ortomed-krosno.pl", innovative=True, innovation="Nowy wyrób: orteza z czujnikiem nacisku.",
            www="www.ortomed-krosno.pl", social=("facebook.com/ortomedkrosno",),
            events=(("05.2024", "OTWorld", "Lipsk, Niemcy"), ("09.2025", "Rehacare", "Düsseldorf, Niemcy")), area=1, agreements=(1,),
            tax_office=office("Krośnie Odrzańskim"), date="20.04.2026", pen=True, partners=("Anna Pilarska", "Leszek Tobis")),
            sent="20.04.2026 12:09", later="20.04.2026 14:30", mode="p", zus=("table", "14.04.2026", "photo"), tax=("boxes", "15.04.2026", "photo"),
            evidence=E14, evidence_guise="photo", body="Dzień dobry, przesyłam zdjęcia formularzy, resztę wyślę w następnym mailu."),
        # From here on: six with something to be found.
        Plan(company=company(
            15, (), slug="drewpal", name="Drewpal Sp. z o.o.", legal="spzoo", register="0000501177", street="ul. Tartaczna 1", postal="66-620",
            town="Gubin", gmina="Gubin", teryt="0802011", pkd="16.24.Z", size="small", staff=33, activity="Palety i skrzynie drewniane.",
            turnover="14 mln zł", balance="7,7 mln zł", created="19.03.2014", signer="Zbigniew Lach", role="prezes zarządu", delegate="Zbigniew Lach",
            delegate_role="prezes zarządu", phone="68 359 40 40", email="drewpal@drewpal.com.pl", innovative=False, innovation="",
            www="drewpal.com.pl", foreign="drewpal.com.pl/en", events=(("09.2024", "FachPack", "Norymberga"),), area=0,
            tax_office=office("Krośnie Odrzańskim"), date="14.04.2026"),
            sent="14.04.2026 10:50", mode="d", zus=("table", "09.04.2026", "pdf"), tax=("amounts", "10.04.2026", "pdf"), odd="arrears"),
        Plan(company=company(
            16, (), slug="bistro-park", name="Park Events Łukasz Cieślak", legal="jdg", register="CEIDG", street="ul. Rynek 6", postal="68-100",
            town="Żagań", gmina="Żagań", teryt="0810021", pkd="82.30.Z", size="micro", staff=5, activity="Organizacja konferencji i targów lokalnych.",
            turnover="1,0 mln zł", balance="0,2 mln zł", created="06.06.2018", signer="Łukasz Cieślak", role="właściciel", delegate="Łukasz Cieślak",
            delegate_role="właściciel", phone="698 002 745", email="lukasz@parkevents.pl", innovative=False, innovation="", www="parkevents.pl",
            social=("instagram.com/parkevents",), events=(("05.2024", "IMEX", "Frankfurt"), ("05.2025", "IMEX", "Frankfurt")),
            tax_office=office("Żaganiu"), date="15.04.2026"),
            sent="15.04.2026 13:37", mode="p", forms="old", zus=("prose", "13.04.2026", "photo"), tax=("prose", "13.04.2026", "photo"), odd="zus_refusal"),
        Plan(company=company(
            17, E17, slug="tektura-plus", name="Tektura Plus Sp. z o.o.", legal="spzoo", register="0000432008", street="ul. Fabryczna 22", postal="67-120",
            town="Kożuchów", gmina="Kożuchów", teryt="0804033", pkd="17.21.Z", size="medium", staff=88, activity="Opakowania z tektury falistej z nadrukiem.",
            turnover="41 mln zł", balance="29 mln zł", created="28.08.2012", signer="Wioletta Hajduk", role="prezes zarządu", delegate="Damian Struk",
            delegate_role="kierownik rozwoju", phone="68 355 61 00", email="biuro@tekturaplus.pl", innovative=True,
            innovation="Nowa linia do druku cyfrowego, opakowania bez kleju.", www="tekturaplus.pl", foreign="tekturaplus.pl/en",
            social=("linkedin.com/company/tekturaplus",), events=(("09.2023", "FachPack", "Norymberga"), ("06.2024", "drupa", "Düsseldorf"),
                                                                 ("09.2025", "FachPack", "Norymberga")), area=2, agreements=(3,),
            tax_office=office("Nowej Soli"), date="16.04.2026"),
            sent="16.04.2026 11:25", mode="d", zus=("boxes", "14.04.2026", "pdf"), tax=("prose", "14.04.2026", "pdf"), evidence=E17, odd="unsigned", names=1),
        Plan(company=company(
            18, (), slug="ekowoda", name="Ekowoda Zbąszynek Sp. z o.o.", legal="spzoo", register="0000690233", street="ul. Kosieczyńska 4", postal="66-210",
            town="Zbąszynek", gmina="Zbąszynek", teryt="0808063", pkd="28.29.Z", size="small", staff=15, activity="Stacje uzdatniania wody dla gospodarstw i hoteli.",
            turnover="5,1 mln zł", balance="3,0 mln zł", created="10.10.2017", signer="Mirosław Tomala", role="prezes zarządu", delegate="Agata Tomala",
            delegate_role="specjalistka ds. eksportu", phone="68 384 97 12", email="agata@ekowoda-zb.pl", innovative=True,
            innovation="Filtr z regeneracją solanki – wdrożony w 2025 r.", www="ekowoda-zb.pl", foreign="ekowoda-zb.pl/en",
            social=("facebook.com/ekowodazb",), events=(("05.2024", "IFAT", "Monachium"),), area=0, agreements=(4,), tax_office=office("Świebodzinie"),
            date="20.04.2026"),
            sent="20.04.2026 08:40", mode="s", zus=("boxes", "15.04.2026", "scan"), tax=("boxes", "15.04.2026", "scan"), odd="no_contract", statement=True),
        Plan(company=company(
            19, (), slug="glazura-dom", name="Glazura Dom Sp. z o.o.", legal="spzoo", register="0000277345", street="ul. Kosynierów Gdyńskich 81",
            postal="66-400", town="Gorzów Wielkopolski", gmina="Gorzów Wielkopolski", teryt="0861011", pkd="43.33.Z", size="small", staff=19,
            activity="Układanie okładzin w obiektach użyteczności publicznej.", turnover="6,0 mln zł", balance="2,4 mln zł", created="05.05.2006",
            signer="Krystian Mazur", role="prezes zarządu", delegate="Krystian Mazur", delegate_role="prezes zarządu", phone="95 728 14 14",
            email="biuro@glazuradom.pl", innovative=False, innovation="", www="glazuradom.pl", events=(("09.2025", "Cersaie", "Bolonia, Włochy"),),
            tax_office=GORZOW, zus_branch=ZUS_G, date="17.04.2026"),
            sent="17.04.2026 09:59", mode="d", zus=("platform", "14.04.2026", "pdf"), tax=("", "15.04.2026", "scan"), odd="municipal"),
        Plan(company=company(
            20, (), slug="lubtech", name="Lubtech Automatyka Sp. z o.o.", legal="spzoo", register="0000611940", street="ul. Daleka 7", postal="69-200",
            town="Sulęcin", gmina="Sulęcin", teryt="0807043", pkd="33.20.Z", size="micro", staff=9, activity="Programujemy sterowniki i montujemy szafy sterownicze.",
            turnover="3,6 mln zł", balance="1,7 mln zł", created="14.04.2016", signer="Wojciech Grabiec", role="prezes zarządu", delegate="Wojciech Grabiec",
            delegate_role="prezes zarządu", phone="95 755 28 01", email="w.grabiec@lubtech-automatyka.pl", innovative=True,
            innovation="Rozwijamy własny sterownik dla małych oczyszczalni.", www="lubtech-automatyka.pl", foreign="lubtech-automatyka.pl/en",
            events=(("11.2023", "SPS", "Norymberga"), ("11.2024", "SPS", "Norymberga"), ("11.2025", "SPS", "Norymberga")), area=2, agreements=(2, 5),
            tax_office=office("Sulęcinie"), zus_branch=ZUS_G, date="16.04.2026"),
            sent="16.04.2026 15:20", mode="e", forms="card", zus=("prose", "10.04.2026", "pdf"), tax=("portal", "10.04.2026", "pdf"), odd="mixed"),
    )
