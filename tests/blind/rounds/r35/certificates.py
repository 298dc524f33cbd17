"""Certificates of ZUS and of tax offices of r35."""

import random
from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from tests.blind.model import Html, Word

from .companies import Firm
from .look import esc, page, signature, strokes_png, word_base

OFFICERS = ("Teresa Wilczak", "Robert Gdula", "Iwona Sęk", "Mariola Kapusta")


def _number(firm: Firm, kind: str) -> str:
    dice = random.Random(firm.slug + kind)
    return f"{dice.randint(100000, 999999)}"


def _officer(firm: Firm) -> str:
    return OFFICERS[len(firm.slug) % 4]


def _stamp(top: str, bottom: str) -> str:
    return (
        "<svg width='112' height='112' viewBox='0 0 112 112'><circle cx='56' cy='56' r='52' fill='none' stroke='#a02030' stroke-width='2'/>"
        "<circle cx='56' cy='56' r='34' fill='none' stroke='#a02030'/><g fill='#a02030' font-family='Liberation Sans' font-size='9' text-anchor='middle'>"
        f"<text x='56' y='52'>{top}</text><text x='56' y='66'>{bottom}</text></g></svg>"
    )


def zus_data(firm: Firm, day: str) -> Html:
    """PDF letter with a table of the payer's data."""
    rows = "".join(
        f"<tr><td>{label}</td><td>{esc(value)}</td></tr>"
        for label, value in (
            ("Nazwa płatnika", firm.name),
            ("NIP", firm.nip),
            ("REGON", firm.regon),
            ("Adres", firm.address),
        )
    )
    body = (
        "<table><tr><td><b style='font-size:20pt;color:#00703c'>ZUS</b></td><td class='r'>Zakład Ubezpieczeń Społecznych<br>"
        f"Oddział w {esc(firm.zus_branch)}</td></tr></table><p class='r'>Data wystawienia: {day}</p><p>Znak: 41{_number(firm, 'z')}-RWN/2026</p>"
        "<h2 class='c'>Zaświadczenie<br>o niezaleganiu w opłacaniu składek</h2><p>Dane płatnika składek</p>"
        f"<table class='g'>{rows}</table><p>Zaświadczamy, że według stanu na dzień {day} płatnik <b>nie posiada zaległości</b> w opłacaniu składek na:</p>"
        "<ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy i Fundusz Solidarnościowy,</li>"
        "<li>Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur Pomostowych.</li></ul>"
        "<p>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych, art. 217 Kodeksu postępowania administracyjnego.</p>"
        f"<p style='margin-top:24px'>{_officer(firm)}<br>specjalista</p><p class='s'>Dokument podpisano kwalifikowanym podpisem elektronicznym. Autentyczność można sprawdzić na stronie zus.pl.</p>"
    )
    return page(
        body, ".g td{border-bottom:1px solid #bbb;padding:5px}.g td:first-child{width:35%;color:#555}"
    )


def zus_letter(firm: Firm, day: str) -> Html:
    """Running letter with a round seal and an officer's signature."""
    body = (
        f"<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ W {esc(firm.zus_branch).upper()}<br>Wydział Rozliczeń Kont Płatników Składek</p><p class='r'>dnia {day} r.</p><p>Nr 350000/71/{_number(firm, 'l')}/2026</p>"
        "<h2 class='c' style='letter-spacing:5px;margin:34px 0'>ZAŚWIADCZENIE</h2>"
        f"<p style='text-align:justify;text-indent:12mm'>Zakład Ubezpieczeń Społecznych, po rozpatrzeniu wniosku, zaświadcza, że płatnik składek {esc(firm.name)}, {esc(firm.address)}, NIP {firm.nip}, REGON {firm.regon}, "
        f"nie zalega z opłatą składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy oraz Fundusz Gwarantowanych Świadczeń Pracowniczych – stan na dzień {day} r.</p>"
        "<p>Zaświadczenie wydaje się na żądanie strony w celu przedłożenia w Urzędzie Marszałkowskim.</p>"
        f"<table style='margin-top:40px'><tr><td class='c'>{_stamp('ZUS', 'ODDZIAŁ')}</td><td class='c'>{signature(_officer(firm))}<br>{_officer(firm)}<br><span class='s'>z up. Dyrektora Oddziału</span></td></tr></table>"
    )
    return page(body, "", "'Liberation Serif',serif", "12.5pt")


def zus_eprint(firm: Firm, day: str) -> Html:
    """Print from the electronic services platform, a line for each fund."""
    funds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy / Fundusz Solidarnościowy",
        "FGŚP",
        "FEP",
    )
    rows = "".join(f"<tr><td>{fund}</td><td>brak zaległości</td></tr>" for fund in funds)
    body = (
        f"<table class='s'><tr><td>eZUS – dokumenty i wiadomości</td><td class='r'>wydruk z dnia {day}</td></tr></table><hr><h2>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h2>"
        f"<table class='k'><tr><td>Numer dokumentu</td><td>EWN-{_number(firm, 'e')}</td><td>Data wydania</td><td>{day}</td></tr>"
        f"<tr><td>Wystawca</td><td colspan='3'>Zakład Ubezpieczeń Społecznych, Oddział w {esc(firm.zus_branch)}</td></tr>"
        f"<tr><td>Płatnik</td><td colspan='3'>{esc(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td><td>REGON</td><td>{firm.regon}</td></tr></table>"
        f"<p>Na koncie płatnika, na dzień {day}, stwierdza się:</p><table class='k'><tr><th>Rodzaj składki</th><th>Stan rozliczeń</th></tr>{rows}</table>"
        f"<p>Płatnik nie zalega z opłacaniem składek.</p><p class='s' style='margin-top:26px'>Podpisano elektronicznie: {_officer(firm)}, ZUS, pieczęć kwalifikowana. Dokument nie wymaga podpisu odręcznego.</p>"
    )
    return page(
        body,
        ".k td,.k th{border:1px solid #999;padding:5px}.k{margin:10px 0}.k th{background:#eef5ee}",
        "'DejaVu Sans',sans-serif",
        "9.5pt",
    )


def zus_word(firm: Firm, day: str) -> Word:
    """A short typed certificate of an inspectorate."""

    def write(document: WordDocument) -> None:
        word_base(document, "Liberation Sans", 11)
        document.add_paragraph(
            f"Zakład Ubezpieczeń Społecznych\nInspektorat – obsługa płatników\nOddział w {firm.zus_branch}"
        )
        document.add_paragraph(f"{day}").alignment = WD_ALIGN_PARAGRAPH.RIGHT
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run(
            f"ZAŚWIADCZENIE nr {_number(firm, 'w')}\no niezaleganiu w opłacaniu składek"
        ).bold = True
        document.add_paragraph(
            f"Płatnik: {firm.name}\nAdres: {firm.address}\nNIP: {firm.nip}\nREGON: {firm.regon}"
        )
        document.add_paragraph(
            f"Stwierdza się, że na dzień {day} na koncie wyżej wymienionego płatnika nie występują zaległości z tytułu składek na ubezpieczenia społeczne, "
            "zdrowotne oraz na fundusze pozaubezpieczeniowe, do poboru których obowiązany jest Zakład."
        )
        document.add_paragraph(
            "Zaświadczenie wydano na podstawie art. 217 § 1 i 2 pkt 2 k.p.a. na wniosek płatnika."
        )
        sign = document.add_paragraph()
        sign.paragraph_format.left_indent = Mm(95)
        sign.add_run().add_picture(strokes_png(_officer(firm), 6, 420, 130), width=Mm(45))
        document.add_paragraph(f"{_officer(firm)}\nstarszy inspektor").paragraph_format.left_indent = Pt(270)

    return Word(write)


ZUS: dict[str, tuple[str, Callable[[Firm, str], Html | Word]]] = {
    "data": ("ZUS letter with data table and list of funds", zus_data),
    "letter": ("ZUS running letter with seal", zus_letter),
    "eprint": ("eZUS print, a line for each fund", zus_eprint),
    "word": ("short typed certificate of an inspectorate", zus_word),
}


def tax_grid(firm: Firm, day: str, owed: str = "") -> Html:
    """ZAS-W: lettered parts in a grid, two crossed alternatives."""

    def option(text: str, is_on: bool) -> str:
        return f"<div>{'[X]' if is_on else '[&nbsp;&nbsp;]'} {text}</div>"

    amounts = (
        f"<tr><td>podatek od towarów i usług VAT-7 za 12.2025</td><td>{owed}</td><td>odsetki 412,00 zł</td></tr>"
        if owed
        else "<tr><td>–</td><td>–</td><td>–</td></tr>"
    )
    body = (
        "<table><tr><td><b>KRAJOWA ADMINISTRACJA SKARBOWA</b></td><td class='r'><b>ZAS-W</b></td></tr></table>"
        "<h3 class='c'>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h3><table class='g'>"
        f"<tr><th colspan='3'>A. ORGAN PODATKOWY</th></tr><tr><td colspan='3'>Naczelnik {esc(firm.tax_office)}</td></tr><tr><td colspan='2'>Nr zaświadczenia: {_number(firm, 'g')}/2026</td><td>Data wydania: {day}</td></tr>"
        f"<tr><th colspan='3'>B. DANE PODATNIKA</th></tr><tr><td colspan='2'>Nazwa / imię i nazwisko: {esc(firm.name)}</td><td>NIP: {firm.nip}</td></tr><tr><td colspan='3'>Adres: {esc(firm.address)}</td></tr>"
        f"<tr><th colspan='3'>C. TREŚĆ ZAŚWIADCZENIA – stan na dzień {day}</th></tr><tr><td colspan='3'>"
        + option("podatnik nie zalega w podatkach", not owed)
        + option("stwierdza się zaległości podatkowe wymienione w części D", bool(owed))
        + f"</td></tr><tr><th colspan='3'>D. WYKAZ ZALEGŁOŚCI</th></tr><tr><td>Tytuł</td><td>Kwota</td><td>Odsetki</td></tr>{amounts}"
        f"<tr><th colspan='3'>E. PODPIS</th></tr><tr><td colspan='2'>Zaświadczenie wydano na wniosek podatnika, art. 306e Ordynacji podatkowej.</td><td class='c'>{signature(_officer(firm), 140, 44)}<br>{_officer(firm)}<br><span class='s'>z up. Naczelnika</span></td></tr></table>"
    )
    return page(body, ".g td,.g th{border:1px solid #333;padding:5px 7px}.g th{background:#ddd}")


def tax_letter(firm: Firm, day: str, owed: str = "") -> Html:
    body = (
        f"<p>NACZELNIK<br>{esc(firm.tax_office).upper()}</p><p class='r'>{esc(firm.town)}, {day} r.</p><p>0808-SEW.4031.{_number(firm, 'n')[:4]}.2026</p>"
        "<h3 class='c' style='margin:30px'>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach</h3>"
        f"<p style='text-align:justify'>Na podstawie art. 306a § 1 i art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa zaświadcza się, że {esc(firm.name)}, {esc(firm.address)}, "
        f"NIP {firm.nip}, według stanu ewidencji na dzień {day} r. nie zalega z zapłatą podatków stanowiących dochód budżetu państwa i nie toczy się wobec niego postępowanie egzekucyjne.</p>"
        "<p>Opłatę skarbową w wysokości 21 zł uiszczono.</p>"
        f"<table style='margin-top:44px'><tr><td class='c'>{_stamp('URZĄD', 'SKARBOWY')}</td><td class='c'>{signature(_officer(firm) + 't')}<br>z up. Naczelnika Urzędu<br>{_officer(firm)}<br><span class='s'>kierownik działu</span></td></tr></table>"
    )
    return page(body, "", "'Liberation Serif',serif", "12.5pt")


def tax_eprint(firm: Firm, day: str, owed: str = "") -> Html:
    body = (
        "<div style='background:#d0103a;color:#fff;padding:7px 12px;font-weight:bold'>e-Urząd Skarbowy</div><h2>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h2>"
        f"<dl><dt>Identyfikator dokumentu</dt><dd>EUS-{_number(firm, 'u')}-{_number(firm, 'v')}</dd><dt>Data i godzina wystawienia</dt><dd>{day}, 09:14</dd><dt>Organ</dt><dd>Naczelnik {esc(firm.tax_office)}</dd>"
        f"<dt>Podatnik</dt><dd>{esc(firm.name)}</dd><dt>NIP</dt><dd>{firm.nip}</dd><dt>Stan na dzień</dt><dd>{day}</dd><dt>Wynik sprawdzenia</dt><dd><b>Nie stwierdzono zaległości podatkowych.</b></dd>"
        "<dt>Postępowania egzekucyjne</dt><dd>nie są prowadzone</dd></dl><div style='border:1px solid #999;padding:10px;margin-top:30px' class='s'>Dokument wygenerowany automatycznie i opatrzony kwalifikowaną pieczęcią elektroniczną "
        "Szefa Krajowej Administracji Skarbowej. Jest ważny w postaci elektronicznej.</div>"
    )
    return page(
        body,
        "dl{display:grid;grid-template-columns:38% 62%;row-gap:9px}dt{color:#555}dd{margin:0}h2{font-size:15pt}",
        "Carlito,sans-serif",
        "11.5pt",
    )


def tax_taxes(firm: Firm, day: str, owed: str = "") -> Html:
    taxes = (
        "podatek dochodowy od osób prawnych" if firm.krs else "podatek dochodowy od osób fizycznych",
        "podatek od towarów i usług",
        "podatek dochodowy – płatnik (PIT-4)",
        "podatek akcyzowy",
    )
    rows = "".join(
        f"<tr><td>{at}</td><td>{tax}</td><td class='r'>0,00 zł</td></tr>" for at, tax in enumerate(taxes, 1)
    )
    body = (
        f"<table><tr><td>Urząd Skarbowy<br>Dział Obsługi Bezpośredniej<br><span class='s'>Naczelnik {esc(firm.tax_office)}</span></td><td class='r'>{day}<br>nr sprawy {_number(firm, 's')}</td></tr></table>"
        "<h3 style='border-top:2px solid #000;border-bottom:2px solid #000;padding:6px' class='c'>Zaświadczenie o braku zaległości podatkowych</h3>"
        f"<p>Wydane dla: <b>{esc(firm.name)}</b><br>adres: {esc(firm.address)}<br>identyfikator podatkowy NIP: <b>{firm.nip}</b></p><p>Zaległości według rodzajów podatków na dzień {day}:</p>"
        f"<table class='g'><tr><th>Lp.</th><th>Podatek</th><th>Zaległość</th></tr>{rows}</table><p>Podatnik nie posiada zaległości w podatkach.</p>"
        f"<div class='c' style='margin:30px 0 0 95mm'>{signature(_officer(firm) + 'x')}<br>{_officer(firm)}<br><span class='s'>starszy kontroler skarbowy, z upoważnienia Naczelnika</span></div>"
    )
    return page(body, ".g td,.g th{border:1px solid #777;padding:5px 8px}")


TAX: dict[str, tuple[str, Callable[[Firm, str, str], Html | Word]]] = {
    "grid": ("ZAS-W grid with two alternatives", tax_grid),
    "letter": ("head of tax office's letter with seal", tax_letter),
    "eprint": ("e-Urząd Skarbowy print as a list", tax_eprint),
    "taxes": ("table of taxes with 0,00 zł", tax_taxes),
}
