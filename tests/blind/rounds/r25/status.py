# ruff: noqa: E501
"""Declarations of the applicant's status (MŚP), four layouts."""

from html import escape

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word
from tests.blind.rounds.r25 import wordkit as kit
from tests.blind.rounds.r25.firm import SIZE_FIRMS, Firm, Sign
from tests.blind.rounds.r25.forms_html import page
from tests.blind.rounds.r25.forms_word import INSTRUMENTAL
from tests.blind.rounds.r25.ink import signature


def _ink(firm: Firm, sign: Sign) -> str:
    if sign == "hand":
        return signature(firm.signer)
    return escape(firm.signer) if sign == "electronic" else ""


def struck(firm: Firm, sign: Sign, day: str) -> Word:
    """A page of text; the sizes that do not apply are struck through."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc, "Liberation Sans", 11, 2.5)
        kit.para(doc, f"{firm.town}, dnia {day}", align=kit.RIGHT)
        kit.para(doc, f"{firm.name}\n{firm.address}\nNIP: {firm.nip_dashes}")
        kit.para(doc, "\nOŚWIADCZENIE\no statusie Wnioskodawcy", bold=True, size=14, align=kit.CENTER)
        kit.para(
            doc,
            f"Ja, niżej podpisany/-a {firm.signer}, działając w imieniu wymienionego wyżej przedsiębiorcy w związku "
            "z naborem na wyjazd studyjny w ramach projektu „Innowacyjne Lubuskie”, oświadczam, że przedsiębiorca "
            "spełnia kryteria:",
        )
        kit.mixed(
            doc,
            *(
                part
                for code, text in (
                    ("micro", "mikroprzedsiębiorstwa"),
                    ("small", "małego przedsiębiorstwa"),
                    ("medium", "średniego przedsiębiorstwa"),
                )
                for part in (
                    (text, "b" if firm.size == code else "s"),
                    ("  /  " if code != "medium" else "*", ""),
                )
            ),
        ).alignment = kit.CENTER
        kit.para(
            doc,
            "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.",
        )
        kit.para(
            doc,
            f"Średnioroczne zatrudnienie w ostatnim zamkniętym roku obrotowym wyniosło {firm.staff[0]} (RJP), "
            f"roczny obrót {firm.turnover[0]}, a całkowity bilans {firm.balance[0]}. Przedsiębiorstwo jest "
            "samodzielne, nie ma podmiotów partnerskich ani powiązanych.",
        )
        kit.para(doc, "Jestem świadomy/-a odpowiedzialności za złożenie oświadczenia niezgodnego z prawdą.")
        kit.para(doc, "\n")
        paragraph = kit.para(doc, "", align=kit.RIGHT)
        kit.ink(paragraph, firm.signer, sign, 5)
        if sign == "electronic":
            paragraph.add_run(firm.signer)
        kit.para(doc, "." * 48 + "\npodpis Wnioskodawcy", size=9, align=kit.RIGHT)
        kit.para(doc, "\n* niepotrzebne skreślić", size=8.5)

    return Word(write)


def ledger(firm: Firm, sign: Sign, day: str) -> Html:
    """Table with the figures of two years, the threshold table beside the boxes."""
    rows = "".join(
        f"<tr><td>{label}</td><td>{escape(values[0])}</td><td>{escape(values[1])}</td></tr>"
        for label, values in (
            ("Zatrudnienie (RJP)", firm.staff),
            ("Obrót roczny netto", firm.turnover),
            ("Suma bilansowa", firm.balance),
        )
    )
    sizes = "".join(
        f'<tr><td style="width:26px;text-align:center">{"☒" if firm.size == code else "☐"}</td><td><b>{name}</b></td>'
        f"<td>{limits}</td></tr>"
        for code, name, limits in (
            ("micro", "mikro", "do 9 osób; obrót lub bilans nie większy niż 2 mln EUR"),
            ("small", "małe", "10–49 osób; obrót lub bilans nie większy niż 10 mln EUR"),
            ("medium", "średnie", "50–249 osób; obrót do 50 mln EUR lub bilans do 43 mln EUR"),
        )
    )
    css = """@page{size:A4;margin:18mm} body{font:10.5pt Carlito} h1{font-size:14pt;margin:0 0 10px;text-align:center}
    table.t{width:100%;border-collapse:collapse;margin:6px 0 14px} .t td,.t th{border:1px solid #444;padding:4px 7px}
    .t th{background:#eee;text-align:left}"""
    body = f"""
<div style="text-align:right;font-size:9pt">Projekt „Innowacyjne Lubuskie” · wyjazd: Szwajcaria 2026</div>
<h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY (MŚP)</h1>
<table class="t"><tr><th colspan="2">1. Wnioskodawca</th></tr>
<tr><td style="width:38%">Nazwa</td><td>{escape(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr>
<tr><td>Adres</td><td>{escape(firm.address)}</td></tr></table>
<table class="t"><tr><th colspan="3">2. Status przedsiębiorstwa (zaznaczyć jeden)</th></tr>{sizes}</table>
<table class="t"><tr><th>3. Dane do ustalenia statusu</th><th>rok 2025</th><th>rok 2024</th></tr>{rows}</table>
<table class="t"><tr><th colspan="2">4. Powiązania z innymi podmiotami</th></tr>
<tr><td style="width:50%">☒ przedsiębiorstwo samodzielne</td><td>☐ partnerskie &nbsp; ☐ powiązane</td></tr></table>
<p>Oświadczam, że powyższe dane ustaliłem/-am zgodnie z załącznikiem I do rozporządzenia (UE) nr 651/2014 i są one
zgodne ze stanem faktycznym na dzień złożenia zgłoszenia.</p>
<table style="width:100%;margin-top:30px"><tr><td>{escape(firm.town)}, {day}</td>
<td style="text-align:right">{_ink(firm, sign)}<br><span style="border-top:1px solid #000;font-size:9pt">
&nbsp;&nbsp;data i podpis osoby upoważnionej&nbsp;&nbsp;</span></td></tr></table>"""
    return page(css, body)


def sheet(firm: Firm, sign: Sign, day: str) -> Html:
    """A consultant's sheet of cards on two pages with guidance in small print."""
    css = """@page{size:A4;margin:14mm 16mm} body{font:10pt "DejaVu Sans"} h1{font-size:14pt;color:#6a1b3d;margin:0}
    .card{border:1px solid #b99;border-left:6px solid #6a1b3d;border-radius:4px;padding:7px 12px;margin:10px 0;
    break-inside:avoid} .card b.h{display:block;color:#6a1b3d;margin-bottom:4px} .g{font-size:7.8pt;color:#555}
    .two{columns:2}"""
    sizes = "<br>".join(
        f"[{'x' if firm.size == code else '&nbsp;'}] {text}"
        for code, text in (
            ("micro", "mikroprzedsiębiorstwo"),
            ("small", "małe przedsiębiorstwo"),
            ("medium", "średnie przedsiębiorstwo"),
            ("large", "żadne z powyższych (duże)"),
        )
    )
    body = f"""
<h1>Karta statusu przedsiębiorstwa</h1>
<p style="margin:2px 0">Oświadczenie o statusie Wnioskodawcy – nabór „Innowacyjne Lubuskie”, wyjazd do Szwajcarii</p>
<div class="card"><b class="h">Kto składa oświadczenie</b>{escape(firm.name)}<br>{escape(firm.address)}<br>
NIP {firm.nip_dashes}, REGON {firm.regon}<br>forma prawna: {escape(firm.legal_form)}</div>
<div class="card"><b class="h">Oświadczam, że składający jest jako</b>{sizes}</div>
<div class="card"><b class="h">Liczby za ostatni zatwierdzony okres</b>
pracujący: {firm.staff[0]} &nbsp;·&nbsp; przychody: {firm.turnover[0]} &nbsp;·&nbsp; aktywa razem: {firm.balance[0]}
<div class="g">Okres poprzedni: pracujący {firm.staff[1]}, przychody {firm.turnover[1]}, aktywa {firm.balance[1]}.</div></div>
<div class="card"><b class="h">Relacje z innymi przedsiębiorstwami</b>
[x] brak – przedsiębiorstwo niezależne<br>[&nbsp;] udziały partnerskie 25–50%<br>[&nbsp;] powiązanie powyżej 50%</div>
<div class="card g two"><b class="h">Jak ustalono status</b>
Liczbę pracujących podaje się w rocznych jednostkach pracy; właściciel zarządzający wlicza się do tej liczby. Kwoty
przelicza się na euro średnim kursem z dnia zamknięcia roku. Zmianę statusu powoduje dopiero przekroczenie progów w dwóch
kolejnych okresach. Podstawą jest załącznik I rozporządzenia Komisji (UE) 651/2014. Dane podmiotów partnerskich dodaje
się proporcjonalnie, powiązanych – w całości.</div>
<div class="card"><b class="h">Data i podpis</b>
<table style="width:100%"><tr><td>{day}, {escape(firm.town)}</td>
<td style="text-align:right">{_ink(firm, sign)}<br>
<span class="g">{escape(firm.signer)}, {escape(firm.signer_role)}</span></td></tr></table></div>"""
    return page(css, body)


def plain(firm: Firm, sign: Sign, day: str) -> Word:
    """Short sentences, numbered, and a small table of figures; the size stands in the sentence."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc, "Carlito", 11.5, 2.4)
        kit.para(doc, "Zarząd Województwa Lubuskiego\nDepartament Gospodarki i Rozwoju", align=kit.RIGHT)
        kit.para(doc, "Oświadczenie o statusie przedsiębiorcy", bold=True, size=15)
        kit.para(
            doc,
            f"Dotyczy: zgłoszenia {firm.name}, NIP {firm.nip}, do wyjazdu studyjnego do Szwajcarii",
            italic=True,
        )
        kit.para(doc, "Oświadczam, co następuje:")
        kit.para(
            doc,
            f"1.  Reprezentowana przeze mnie firma jest {INSTRUMENTAL[firm.size]} (załącznik I do "
            "rozporządzenia nr 651/2014).",
        )
        kit.para(doc, "2.  Firma nie jest powiązana kapitałowo ani osobowo z innym przedsiębiorstwem.")
        kit.para(doc, "3.  Dane przyjęte do określenia statusu:")
        widths = (6.0, 4.8, 4.8)
        table = kit.grid(doc, widths)
        kit.row(table, widths, "", "2025 r.", "2024 r.", bold=(1, 2), fill="EEEEEE")
        kit.row(table, widths, "zatrudnienie", *firm.staff)
        kit.row(table, widths, "przychody", *firm.turnover)
        kit.row(table, widths, "aktywa", *firm.balance)
        kit.para(
            doc, f"\n4.  Status „{SIZE_FIRMS[firm.size]}” zachowujemy nieprzerwanie od co najmniej dwóch lat."
        )
        kit.para(doc, "\n")
        kit.sign_block(doc, firm, sign, day, f"{firm.signer} – {firm.signer_role}")

    return Word(write)
