"""Declarations of status, de minimis forms and draft contracts: four layouts each."""

from tests.blind.model import Html

from .firm import Firm
from .paper import SIZES, address, box, dashed, doc, e, mark, sign

FULL = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}
RULE = "załącznik I do rozporządzenia Komisji (UE) nr 651/2014"
TITLE_B = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"


def status(f: Firm, layout: int, hand: bool, day: str) -> Html:
    """Boxes, running text, table of figures, struck out choices."""
    if layout == 0:
        boxes = "".join(f"<p style='margin-left:25px'>{box(f.size == k)} {v}</p>" for k, v in SIZES.items())
        return doc(
            f"<h3 style='text-align:center'>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h3><p>Nazwa: {e(f.name)}</p><p>NIP: "
            f"{f.nip}</p><p>Adres: {e(address(f))}</p><p>Oświadczam, że wnioskodawca spełnia kryteria przedsiębiorstwa "
            f"({RULE}):</p>{boxes}<p>Przedsiębiorstwo jest: ☒ samodzielne ☐ partnerskie ☐ powiązane</p>"
            + sign(f, hand, day, "podpis wnioskodawcy")
        )
    if layout == 1:
        return doc(
            f"<p style='text-align:right'>{e(f.town)}, {day}</p><p>{e(f.name)}<br>{e(address(f))}<br>NIP {dashed(f.nip)}</p>"
            "<p style='text-align:center;margin:35px 0 20px'><b>Oświadczenie o statusie Wnioskodawcy</b></p>"
            f"<p style='line-height:1.7;text-align:justify'>Działając w imieniu wyżej wymienionej firmy oświadczam, że jest ona "
            f"<b>{FULL[f.size]}</b> w rozumieniu przepisów unijnych ({RULE}). W ostatnim zamkniętym roku zatrudnienie wyniosło "
            f"{f.staff} RJP, roczny obrót {f.turnover} mln zł, a suma bilansowa {f.balance} mln zł. Firma nie ma "
            "przedsiębiorstw partnerskich ani powiązanych.</p>"
            + sign(f, hand, day, "imię, nazwisko, podpis"),
            "body{font-family:'Liberation Serif',serif;font-size:12pt}",
        )
    if layout == 2:
        rows = "".join(
            f"<tr><td>{a}</td><td>{b}</td></tr>"
            for a, b in (
                ("Firma", e(f.name)),
                ("NIP", f.nip),
                ("REGON", f.regon),
                ("Zatrudnienie (RJP) za 2025", f.staff),
                ("Obrót netto za 2025 (mln zł)", f.turnover),
                ("Suma bilansowa za 2025 (mln zł)", f.balance),
                ("Powiązania z innymi podmiotami", "brak"),
                (
                    "Status przedsiębiorstwa",
                    " ".join(f"[{'x' if f.size == k else ' '}] {v}" for k, v in SIZES.items()),
                ),
            )
        )
        return doc(
            "<p style='font-size:8.5pt'>Załącznik nr 3</p><h3>OŚWIADCZENIE WNIOSKODAWCY O STATUSIE MŚP</h3>"
            f"<table class='t'>{rows}</table><p>Oświadczam, że dane ustalono zgodnie z zasadami, które zawiera {RULE}, i że są "
            "zgodne ze stanem faktycznym.</p>" + sign(f, hand, day, "podpis i pieczątka"),
            ".t td{border:1px solid #555;padding:6px}",
        )
    sizes = " / ".join(f"<b>{v}</b>" if f.size == k else f"<s>{v}</s>" for k, v in SIZES.items())
    return doc(
        f"<h3>Oświadczenie o statusie Wnioskodawcy</h3><p>Ja, niżej podpisany/a <b>{e(f.signer)}</b>, reprezentujący/a "
        f"<b>{e(f.name)}</b> (NIP: {f.nip}), oświadczam, że:</p><ol><li>firma jest przedsiębiorstwem z kategorii: {sizes} "
        f"<small>(niepotrzebne skreślić)</small> – podstawa: {RULE};</li><li>siedziba firmy znajduje się w województwie "
        "lubuskim;</li><li>firma nie znajduje się w likwidacji ani upadłości.</li></ol>"
        + sign(f, hand, day, "podpis")
    )


def de_minimis(f: Firm, layout: int, hand: bool, day: str, act: str = "2023/2831") -> Html:
    """Numbered table, running sections, grid of cells, questions with struck choices."""
    base = f"stosuje się do pomocy de minimis udzielanej na warunkach rozporządzenia Komisji (UE) {act}"
    sizes = " ".join(f"{box(f.size == k)} {v}" for k, v in SIZES.items())
    asks = (
        "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
        "Czy podmiot odnotowuje rosnące straty?",
        "Czy obroty podmiotu maleją?",
    )
    fishing = (
        "Czy podmiot prowadzi działalność w sektorze rybołówstwa i akwakultury?",
        "Czy podmiot zajmuje się produkcją podstawową produktów rolnych?",
    )
    links = "Czy w ciągu 3 minionych lat podmiot powstał z połączenia lub podziału przedsiębiorców?"
    facts = (
        ("1) NIP", f.nip),
        ("2) Nazwa podmiotu", e(f.name)),
        ("3) Adres siedziby", e(address(f))),
        ("4) Identyfikator gminy", f.teryt),
        ("5) Forma prawna", f.legal),
        ("6) Wielkość podmiotu", sizes),
        ("7) Klasa działalności PKD", f.pkd[:5]),
        ("8) Data utworzenia", f.since),
        ("9) Powiązania z innymi przedsiębiorcami", "☐ tak ☒ nie"),
    )
    if layout == 0:

        def table(rows: tuple[tuple[str, str], ...]) -> str:
            return (
                "<table class='t'>"
                + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
                + "</table>"
            )

        no = "☐ tak ☒ nie"
        return doc(
            f"<h3 style='text-align:center;margin:0'>{TITLE_B}</h3><p style='font-size:9pt'>{base}</p>"
            f"<p><b>A. Informacje dotyczące podmiotu</b></p>{table((*facts, (links, no)))}<p><b>B. Sytuacja ekonomiczna</b></p>"
            f"{table(tuple((a, no) for a in asks))}<p><b>C. Ograniczenia co do prowadzonej działalności</b></p>"
            f"{table(tuple((a, no) for a in fishing))}<p><b>D. Pomoc na te same koszty</b></p><p>Nie otrzymano.</p>"
            f"<p><b>E. Osoba upoważniona do przedstawienia informacji</b></p><p>{e(f.signer)}, tel. {f.phone}</p>"
            + sign(f, hand, day, "data i podpis"),
            ".t td{border:1px solid #555;padding:4px 6px}.t td:first-child{width:60%}",
        )
    if layout == 1:
        parts = "".join(f"<p>{a}: <b>{b}</b></p>" for a, b in facts)
        return doc(
            f"<h3>{TITLE_B.upper()}</h3><p><i>({base})</i></p><h4>Część A – podmiot ubiegający się o pomoc</h4>{parts}"
            f"<p>10) {links} <b>nie</b></p><h4 class='pb'>Część B – sytuacja ekonomiczna</h4>"
            + "".join(f"<p>{n}) {a} <b>nie</b></p>" for n, a in enumerate(asks, 1))
            + "<h4>Część C – działalność</h4>"
            + "".join(f"<p>{n}) {a} <b>nie</b></p>" for n, a in enumerate(fishing, 1))
            + "<h4>Część D – inna pomoc na te same koszty kwalifikowalne</h4><p>nie dotyczy</p><h4>Część E – osoba upoważniona</h4>"
            f"<p>Imię i nazwisko: <b>{e(f.signer)}</b><br>Telefon: {f.phone}</p>"
            + sign(f, hand, day, "podpis"),
            "h4{margin:14px 0 4px;background:#eee;padding:3px}",
        )
    if layout == 2:
        grid = "".join(f"<div><small>{a}</small><br>{b}</div>" for a, b in facts)
        no = "".join(f"<p>[ ] TAK &ensp; [X] NIE &emsp; {a}</p>" for a in (links, *asks, *fishing))
        return doc(
            f"<div style='border:1px solid #333;padding:8px;text-align:center'><b>{TITLE_B}</b><br><small>{base}</small></div>"
            f"<p>A. DANE PODMIOTU</p><div class='g'>{grid}</div><p>B, C. SYTUACJA EKONOMICZNA I OGRANICZENIA</p>{no}<p>D. Na "
            f"te same koszty nie przyznano innej pomocy.</p><p>E. Informacje przedstawia: {e(f.signer)}, {f.mail}</p>"
            + sign(f, hand, day, "podpis osoby upoważnionej"),
            ".g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:0}.g div{border:1px solid #777;padding:4px}"
            "small{font-size:8.5pt;color:#333}",
        )
    struck = "<s>tak</s> / <b>nie</b>"
    size = " / ".join(f"<b>{v}</b>" if f.size == k else f"<s>{v}</s>" for k, v in SIZES.items())
    return doc(
        f"<p style='text-align:right;font-size:9pt'>Załącznik nr 6</p><h3>{TITLE_B}</h3><p style='font-size:9pt'>Formularz {base}."
        f"</p><p><b>A.</b> Podmiot {e(f.name)}, NIP {f.nip}, adres: {e(address(f))}, gmina (TERYT): {f.teryt}, forma prawna: "
        f"{f.legal}, utworzony {f.since}, klasa PKD: {f.pkd[:5]}.</p><p>Wielkość: {size}</p><p>Powiązania z innymi "
        f"przedsiębiorcami: {struck}</p><p>{links} {struck}</p><p><b>B.</b></p><ul>"
        + "".join(f"<li>{a} {struck}</li>" for a in asks)
        + "</ul><p><b>C.</b></p><ul>"
        + "".join(f"<li>{a} {struck}</li>" for a in fishing)
        + f"</ul><p><b>D.</b> Inna pomoc na te same koszty: brak.</p><p><b>E.</b> Osoba upoważniona: {e(f.signer)}</p>"
        + sign(f, hand, day, "podpis"),
        "li{margin:6px 0}p{line-height:1.5}",
    )


HEAD = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
CLAUSES = (
    (
        "Przedmiot umowy",
        "Województwo dofinansuje udział Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, organizowanym "
        "w ramach projektu „Innowacyjne Lubuskie”.",
    ),
    (
        "Wysokość wsparcia",
        "Wsparcie stanowi pomoc de minimis i odpowiada 85% kosztu udziału jednej osoby. Pozostałe 15% "
        "ponosi Przedsiębiorca na podstawie noty wystawionej przez Województwo.",
    ),
    (
        "Obowiązki Przedsiębiorcy",
        "Przedsiębiorca bierze udział w całym programie, wypełnia ankietę po wyjeździe i umieszcza "
        "notatkę o wyjeździe na swojej stronie internetowej.",
    ),
    (
        "Obowiązki Województwa",
        "Województwo zapewnia przejazd, noclegi, wyżywienie, ubezpieczenie i program spotkań.",
    ),
    (
        "Rezygnacja",
        "Rezygnację składa się pisemnie. Po terminie 15 dni przed wyjazdem Przedsiębiorca zwraca poniesione koszty.",
    ),
    (
        "Kontrola",
        "Dokumenty związane z pomocą przechowuje się przez 10 lat i udostępnia uprawnionym organom.",
    ),
    (
        "Postanowienia końcowe",
        "Zmiany umowy wymagają formy pisemnej. Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
    ),
)


def contract(f: Firm, layout: int, hand: bool) -> Html:
    """Classic paragraphs, two columns, table of clauses, filled blank with footer for initials."""
    pen = mark(f.signer) if hand else "<div style='height:58px'></div>"
    foot = f"<div style='display:flex;justify-content:flex-end;margin-top:18px'><small>parafa:</small>{pen}</div>"
    bare = f"<div style='padding-left:86%;margin-top:12px'>{pen}</div>"
    who = f"{e(f.name)}, {e(address(f))}, NIP {f.nip}"
    sides = "zawarta w Zielonej Górze dnia ……………… 2026 r. pomiędzy Województwem Lubuskim a"
    first, second = CLAUSES[:4], CLAUSES[4:]
    ends = "<table style='margin-top:40px'><tr><td>……………………<br>Województwo</td><td>……………………<br>Przedsiębiorca</td></tr></table>"

    def paras(items: tuple[tuple[str, str], ...], at: int) -> str:
        return "".join(
            f"<p style='text-align:center'><b>§ {n}<br>{a}</b></p><p>1. {b}</p>"
            for n, (a, b) in enumerate(items, at)
        )

    if layout == 0:
        return doc(
            f"<h3 style='text-align:center'>{HEAD} (projekt)</h3><p>{sides} {who}, zwanym Przedsiębiorcą.</p>{paras(first, 1)}"
            f"{bare}<div class='pb'></div>{paras(second, 5)}{ends}{bare}",
            "body{font-family:'Liberation Serif',serif;font-size:12pt;line-height:1.5}",
        )
    if layout == 1:
        return doc(
            f"<h3>WZÓR UMOWY</h3><p><b>{HEAD}</b></p><p>{sides} firmą {who}.</p><div class='k'>{paras(first, 1)}</div>{foot}"
            f"<div class='pb'></div><div class='k'>{paras(second, 5)}</div>{ends}{foot}",
            ".k{columns:2;column-gap:22px;text-align:justify}",
        )

    def rows(items: tuple[tuple[str, str], ...], at: int) -> str:
        return (
            "<table class='t'>"
            + "".join(
                f"<tr><td style='width:30%'><b>§ {n}</b> {a}</td><td>{b}</td></tr>"
                for n, (a, b) in enumerate(items, at)
            )
            + "</table>"
        )

    if layout == 2:
        return doc(
            f"<p style='font-size:8.5pt'>Załącznik nr 5 – projekt</p><h3>{HEAD.upper()}</h3><p>Strony: Województwo Lubuskie oraz "
            f"{who}</p>{rows(first, 1)}{foot}<div class='pb'></div>{rows(second, 5)}{ends}{foot}",
            ".t td{border:1px solid #888;padding:9px}",
        )
    pages = "<div class='pb'></div>".join(
        paras(CLAUSES[a:b], a + 1)
        + (ends if b == 7 else "")
        + f"<p style='text-align:center'><small>Strona {n} z 3</small></p>{bare}"
        for n, (a, b) in enumerate(((0, 3), (3, 5), (5, 7)), 1)
    )
    return doc(
        f"<h2 style='text-align:center'>PROJEKT UMOWY</h2><p>{HEAD}</p><p>{sides}: <u>{who}</u>.</p>{pages}"
    )


def aid_statement(f: Firm, hand: bool, day: str) -> Html:
    """What de minimis aid was received: none."""
    return doc(
        "<p style='font-size:8.5pt;text-align:right'>Załącznik nr 4</p><h3 style='text-align:center'>OŚWIADCZENIE O "
        f"OTRZYMANEJ POMOCY DE MINIMIS</h3><p>Nazwa: {e(f.name)}<br>NIP: {f.nip}</p><p>Oświadczam, że w okresie trzech "
        "minionych lat:</p><p>☒ nie otrzymano pomocy de minimis</p><p>☐ otrzymano pomoc de minimis w kwotach:</p>"
        "<table class='t'><tr><th>Organ</th><th>Dzień udzielenia</th><th>PLN</th><th>EUR</th></tr><tr><td>–</td><td>–"
        "</td><td>–</td><td>–</td></tr></table>" + sign(f, hand, day, "podpis"),
        ".t td,.t th{border:1px solid #555;padding:5px}",
    )
