"""Draft contracts: four layouts of pages, each with its place for initials."""

from tests.blind.model import Html

from .firm import Firm
from .kit import esc, html, initials, sign_line

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
REGION = "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra"

CLAUSES = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, planowanym na 22–25 czerwca 2026 r.",
            "Wyjazd organizowany jest w ramach projektu „Innowacyjne Lubuskie”, Priorytet 1, Działanie 1.8 FEWL 2021–2027.",
            "Przedsiębiorcę reprezentuje jedna osoba wskazana w formularzu zgłoszeniowym.",
        ),
    ),
    (
        "Finansowanie",
        (
            "Województwo pokrywa 85% kosztów udziału Przedsiębiorcy w Wyjeździe; kwota ta stanowi pomoc de minimis.",
            "Przedsiębiorca wnosi 15% kosztów na podstawie noty wystawionej przez Województwo, w terminie 14 dni od jej doręczenia.",
            "Diety oraz materiały promocyjne Przedsiębiorca opłaca sam.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przeloty i przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
            "Po zakończeniu Wyjazdu Województwo wydaje zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca uczestniczy w całym programie i przestrzega prawa kraju pobytu.",
            "Po powrocie zamieszcza na swojej stronie informację o Wyjeździe i źródle finansowania oraz wypełnia ankietę.",
            "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat i udostępnia je uprawnionym organom.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnacja złożona później niż 15 dni przed rozpoczęciem Wyjazdu oznacza obowiązek zwrotu poniesionych kosztów.",
            "Za dzień rezygnacji przyjmuje się dzień wpływu pisemnej informacji do Województwa.",
        ),
    ),
    (
        "Dane osobowe",
        (
            "Strony przetwarzają dane osobowe osób wskazanych w umowie wyłącznie w celu jej wykonania i rozliczenia projektu.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.",
        ),
    ),
)


def _clauses(start: int, end: int, sign: str = "§") -> str:
    text = ""
    for i, (head, points) in enumerate(CLAUSES[start:end], start + 1):
        items = "".join(f"<li>{p}</li>" for p in points)
        text += f"<h3>{sign} {i}{'.' if sign == '§' else ''} {head}</h3><ol>{items}</ol>"
    return text


def _parties(firm: Firm) -> str:
    return (
        f"zawarta w dniu ........................ 2026 r. w Zielonej Górze pomiędzy:<br>{REGION}, zwanym dalej „Województwem”,<br>a<br>"
        f"{esc(firm.name)}, {esc(firm.address)}, NIP {firm.nip}, reprezentowanym przez: {esc(firm.signer)} – {firm.signer_role}, "
        "zwanym dalej „Przedsiębiorcą”."
    )


def _mark(firm: Firm, which: tuple[int, ...] | None, page: int) -> str:
    return initials(firm.signer, firm.ink) if which is None or page in which else ""


def classic(firm: Firm, marks: tuple[int, ...] | None = None) -> Html:
    """Two pages, § in the middle, initials at the right foot."""
    pages = (
        f'<p class="small">projekt</p><h1>{TITLE}<br>Nr ........../DGR/2026</h1><p>{_parties(firm)}</p>{_clauses(0, 4)}',
        f"{_clauses(4, 7)}<table style='margin-top:22mm'><tr><td>.............................<br>Województwo</td>"
        "<td style='text-align:right'>.............................<br>Przedsiębiorca</td></tr></table>",
    )
    body = "".join(
        f'<div class="pg">{p}<div class="ft">strona {i} z 2<span>{_mark(firm, marks, i)}</span></div></div>'
        for i, p in enumerate(pages, 1)
    )
    css = """@page{margin:0}body{font-family:"Liberation Serif",serif;font-size:11.2pt}.pg{position:relative;height:297mm;padding:18mm 20mm;break-after:page;overflow:hidden}
h1{font-size:13pt;text-align:center}h3{font-size:11.2pt;text-align:center;margin:3mm 0 1mm}ol{margin:0;padding-left:7mm}
.ft{position:absolute;bottom:10mm;left:20mm;right:20mm;text-align:center;font-size:9pt}.ft span{position:absolute;right:0;bottom:0}"""
    return html(css, body)


def framed(firm: Firm, marks: tuple[int, ...] | None = None) -> Html:
    """Three airy pages with a table of the parties and a „Parafa” box on each."""
    pages = (
        f"<h1>UMOWA NR ............</h1><p style='text-align:center'><b>o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe</b></p>"
        f"<table class='t'><tr><th>Województwo Lubuskie</th><th>Przedsiębiorca</th></tr><tr><td>ul. Podgórna 7<br>65-057 Zielona Góra</td>"
        f"<td>{esc(firm.name)}<br>{esc(firm.address)}<br>NIP {firm.nip}</td></tr><tr><td>reprezentowane przez: ......................</td>"
        f"<td>reprezentowany przez: {esc(firm.signer)}</td></tr></table>{_clauses(0, 2)}",
        _clauses(2, 5),
        f"{_clauses(5, 7)}<p style='margin-top:12mm'>Za Województwo: ....................................</p><p>Za Przedsiębiorcę: ....................................</p>",
    )
    body = "".join(
        f'<div class="pg"><div class="hd">WZÓR UMOWY · „Innowacyjne Lubuskie” · {i}/3</div>{p}<div class="pf">Parafa Przedsiębiorcy:'
        f"<b>{_mark(firm, marks, i)}</b></div></div>"
        for i, p in enumerate(pages, 1)
    )
    css = """@page{margin:0}body{font-family:"Liberation Sans",sans-serif;font-size:11pt;line-height:1.5}.pg{position:relative;height:297mm;padding:16mm 22mm;break-after:page;overflow:hidden}
h1{font-size:14pt;text-align:center;margin-top:8mm}.hd{font-size:8.5pt;color:#555;border-bottom:1px solid #999}.t td,.t th{border:1px solid #444;padding:2mm;width:50%}
li{margin-bottom:2mm}.pf{position:absolute;bottom:12mm;right:22mm;width:62mm;height:17mm;border:1px solid #666;font-size:8pt;padding:1mm 2mm}.pf b{position:absolute;right:4mm;bottom:1mm}"""
    return html(css, body)


def dense(firm: Firm, marks: tuple[int, ...] | None = None) -> Html:
    """Two columns of small print on one page and a page of signatures; initials in the lower left margin."""
    pages = (
        f'<h1>{TITLE}</h1><p>{_parties(firm)}</p><div class="cols">{_clauses(0, 6)}</div>',
        f"{_clauses(6, 7)}<h3>Załączniki</h3><ol><li>Formularz zgłoszeniowy.</li><li>Program Wyjazdu.</li><li>Klauzula informacyjna.</li></ol>"
        "<p style='margin-top:20mm'>WOJEWÓDZTWO &nbsp;…………………………… &nbsp;&nbsp;&nbsp;&nbsp; PRZEDSIĘBIORCA &nbsp;……………………………</p>",
    )
    body = "".join(
        f'<div class="pg">{p}<div class="in">{_mark(firm, marks, i)}</div><div class="no">– {i} –</div></div>'
        for i, p in enumerate(pages, 1)
    )
    css = """@page{margin:0}body{font-family:"Liberation Serif",serif;font-size:10.4pt}.pg{position:relative;height:297mm;padding:17mm 19mm;break-after:page;overflow:hidden}
.cols{column-count:2;column-gap:8mm}h1{font-size:12.5pt;text-align:center}h3{font-size:10.4pt;margin:2.5mm 0 1mm}ol{margin:0;padding-left:6mm}
.in{position:absolute;left:12mm;bottom:14mm}.no{position:absolute;bottom:9mm;left:0;right:0;text-align:center}"""
    return html(css, body)


def office(firm: Firm, marks: tuple[int, ...] | None = None, signing: str = "none") -> Html:
    """An office's letterhead, three pages; initials beside the page number, a signature at the end where asked."""
    pages = (
        f"<h1>{TITLE.upper()}</h1><p>{_parties(firm)}</p>{_clauses(0, 2, 'Paragraf')}",
        _clauses(2, 5, "Paragraf"),
        _clauses(5, 7, "Paragraf")
        + "<p>Treść projektu przyjmuję do wiadomości i parafuję.</p>"
        + sign_line("Przedsiębiorca", firm.signer, signing, firm.ink, f"{esc(firm.signer)}<br>"),
    )
    body = "".join(
        f'<div class="pg"><div class="hd"><b>URZĄD MARSZAŁKOWSKI WOJEWÓDZTWA LUBUSKIEGO</b><br>Departament Gospodarki i Rozwoju · PROJEKT UMOWY</div>{p}'
        f'<div class="ft">Strona {i} z 3 &nbsp; parafa: {_mark(firm, marks, i)}</div></div>'
        for i, p in enumerate(pages, 1)
    )
    css = """@page{margin:0}body{font-family:Carlito,sans-serif;font-size:12pt;line-height:1.5}.pg{position:relative;height:297mm;padding:15mm 20mm;break-after:page;overflow:hidden}
.hd{border-bottom:2px solid #b91c1c;padding-bottom:2mm;margin-bottom:6mm;font-size:10pt}h1{font-size:13pt;text-align:center}h3{font-size:12pt;margin:4mm 0 1mm}
.ft{position:absolute;bottom:10mm;right:20mm;font-size:9.5pt}"""
    return html(css, body)
