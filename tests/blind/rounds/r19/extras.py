"""Copies of certificates, patents and marks, and papers nobody asked for: a register's print, a statement of aid, a proxy."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .certificates import seal
from .common import Firm, Ink, h, ink, page, signature, word_font, word_line, word_sign


def quality(f: Firm, title: str, scope: str, number: str, until: str) -> Html:
    """A certificate of a management system."""
    css = "body{font:11pt/1.5 'DejaVu Serif',Georgia,serif;text-align:center}.fr{border:4px double #8a6d1f;padding:20mm 15mm;height:255mm}h1{font-size:27pt;letter-spacing:.15em;color:#8a6d1f}.n{font-size:16pt;font-weight:bold}"
    body = (
        f"<div class='fr'><p>Jednostka certyfikująca CERTODRA · akredytacja nr AC 0{number[-2:]}</p><h1>CERTYFIKAT</h1><p>nr {number}</p><p>potwierdza, że</p>"
        f"<p class='n'>{h(f.name)}</p><p>{h(f.address)}</p><p>wdrożyła i stosuje wymagania</p><p class='n'>{h(title)}</p><p>w zakresie: {h(scope)}</p>"
        f"<p>ważny do: {until}</p><div style='display:flex;justify-content:space-around;margin-top:16mm'>{seal('CERTODRA · JEDNOSTKA CERTYFIKUJĄCA ·', 0, '#8a6d1f')}"
        f"{ink('Ludomir Chwast', width='45mm', colour='#222')}</div></div>"
    )
    return page(body, css, margin="15mm")


def right(f: Firm, what: str, thing: str, number: str, day: str) -> Html:
    """A grant of the Patent Office: patent, utility model or mark."""
    css = "body{font:12pt/1.6 'DejaVu Serif',Georgia,serif}h1{font-size:20pt;text-align:center;margin:12mm 0}table{margin:8mm 0}td{padding:3px 12px 3px 0;vertical-align:top}"
    body = (
        f"<p style='text-align:center;letter-spacing:.1em'>URZĄD PATENTOWY<br>RZECZYPOSPOLITEJ POLSKIEJ</p><h1>{what}</h1><table><tr><td>Numer prawa:</td><td>{number}</td></tr>"
        f"<tr><td>Uprawniony:</td><td>{h(f.name)}, {h(f.town)}</td></tr><tr><td>Przedmiot:</td><td>{h(thing)}</td></tr><tr><td>Prawo trwa od:</td><td>{day}</td></tr></table>"
        "<p>Stwierdza się, że na rzecz wymienionego uprawnionego udzielono prawa wyłącznego i wpisano je do rejestru.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:18mm'>{seal('URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ ·', 0, '#a01818')}{ink('Zdzimir Okoń', width='45mm', colour='#222')}</div>"
    )
    return page(body, css, margin="22mm 25mm")


def approval(f: Firm, product: str, number: str, until: str) -> Html:
    """A hygienic or technical approval of a product."""
    css = "body{font:10.5pt/1.5 'DejaVu Sans',Arial,sans-serif}h1{font-size:20pt;border-bottom:2px solid #2a6}p{margin:3mm 0}"
    body = (
        f"<p>Instytut Badań Wyrobów „Probierz” w Poznaniu – laboratorium</p><h1>ATEST nr {number}</h1><p>Wyrób: <b>{h(product)}</b></p><p>Producent: {h(f.name)}, {h(f.address)}</p>"
        f"<p>Wyrób zbadano; odpowiada wymaganiom i może być stosowany zgodnie z przeznaczeniem.</p><p>Atest zachowuje ważność do {until}.</p>{seal('INSTYTUT BADAŃ WYROBÓW PROBIERZ ·', 9, '#226')}"
    )
    return page(body, css, margin="24mm")


def register_print(f: Firm) -> Html:
    """A print from a public register."""
    css = "body{font:9pt/1.4 'DejaVu Sans Mono',monospace}td{padding:3px 8px;border-bottom:1px solid #ccc}table{width:100%}"
    rows = (
        ("Nazwa", f.name),
        ("NIP", f.nip),
        ("REGON", f.regon),
        ("Wpis", f.register),
        ("Adres", f.address),
        ("Rozpoczęcie działalności", f.founded),
        ("Przeważające PKD", f.pkd),
        ("Reprezentacja", f"{f.boss}, {f.boss_role}"),
    )
    body = (
        "<p><b>Wydruk informacji z rejestru przedsiębiorców</b><br>pobrano elektronicznie, nie wymaga podpisu</p><table>"
        + "".join(f"<tr><td>{k}</td><td>{h(v)}</td></tr>" for k, v in rows)
        + "</table>"
    )
    return page(body, css)


def aid_statement(f: Firm, how: Ink) -> Html:
    """The statement of de minimis aid received."""
    css = "body{font:10.5pt/1.5 'DejaVu Serif',Georgia,serif}td,th{border:1px solid #444;padding:4px 8px}table{width:100%;margin:5mm 0}h1{font-size:13pt;text-align:center}"
    rows = (
        "".join(f"<tr><td>{day}</td><td>{h(who)}</td><td>{much}</td></tr>" for day, who, much in f.aid)
        or "<tr><td>–</td><td>nie otrzymano</td><td>0,00</td></tr>"
    )
    body = (
        f"<p>{h(f.name)}<br>{h(f.address)}<br>NIP {f.nip}</p><h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>Oświadczam, że w ciągu minionych trzech lat przedsiębiorca "
        f"{'otrzymał następującą pomoc de minimis' if f.aid else 'nie otrzymał pomocy de minimis'}:</p><table><tr><th>dzień udzielenia</th><th>podmiot udzielający</th><th>kwota</th></tr>{rows}</table>"
        f"<p>{h(f.town)}, {h(f.signed_on)}</p>{signature(f.boss, how, turn=3)}<br><small>podpis</small>"
    )
    return page(body, css)


def proxy(f: Firm, how: Ink) -> Word:
    """A proxy for the person who travels."""

    def write(doc: WordDocument) -> None:
        word_font(doc, "Georgia", 12)
        word_line(doc, f"{f.town}, {f.signed_on}", align=2)
        word_line(doc, "PEŁNOMOCNICTWO", bold=True, size=15, align=1)
        word_line(
            doc,
            f"{f.name}, NIP {f.nip_dashed}, reprezentowana przez: {f.boss} ({f.boss_role}), upoważnia {f.delegate} do kontaktów z organizatorem naboru "
            "i przekazywania dokumentów w sprawie wyjazdu studyjnego. Pełnomocnictwo nie obejmuje zaciągania zobowiązań.",
        )
        word_sign(doc, f.boss, how, align=2)
        word_line(doc, "mocodawca", size=9, align=2)

    return Word(write)
