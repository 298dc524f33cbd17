# ruff: noqa: E501
"""Copies of certificates and patents, register print-outs and other papers beside the obligatory ones."""

from html import escape

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word
from tests.blind.rounds.r25 import wordkit as kit
from tests.blind.rounds.r25.firm import Firm, Sign
from tests.blind.rounds.r25.forms_html import page
from tests.blind.rounds.r25.ink import signature


def certificate(firm: Firm, norm: str, number: str, scope: str, valid: str, body_name: str) -> Html:
    """Certificate of a management system or a product."""
    css = """@page{size:A4;margin:0} body{margin:0} .o{margin:12mm;height:270mm;border:3px double #8c6d1f;text-align:center;
    font:12pt "Liberation Serif";box-sizing:border-box;padding:22mm 18mm} h1{font-size:30pt;letter-spacing:6px;margin:18px}"""
    body = f"""<div class="o"><div>{escape(body_name)}</div><h1>CERTYFIKAT</h1><p>Nr {number}</p><p>Jednostka certyfikująca
potwierdza, że</p><p style="font-size:16pt"><b>{escape(firm.name)}</b><br>{escape(firm.address)}</p><p>spełnia wymagania
normy</p><p style="font-size:20pt"><b>{norm}</b></p><p>w zakresie: {scope}</p><p>Certyfikat ważny do {valid}</p>
<div style="margin-top:40px">{signature("cert" + body_name, 170, 55)}<br>Dyrektor jednostki</div></div>"""
    return page(css, body)


def patent(firm: Firm, what: str, number: str, title: str, day: str) -> Html:
    """Patent or other right granted by the Patent Office."""
    css = (
        """@page{size:A4;margin:25mm} body{font:13pt "Liberation Serif";text-align:center;line-height:1.5}"""
    )
    body = f"""<p>RZECZPOSPOLITA POLSKA</p><p><b>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p>
<h1 style="font-size:24pt">{what}</h1><p style="font-size:17pt">{number}</p><p>Uprawniony:<br><b>{escape(firm.name)}</b>,
{escape(firm.town)}</p><p>Tytuł:<br><i>{title}</i></p><p>Udzielono dnia {day}</p><div style="margin-top:60px">
{signature("uprp", 170, 55)}<br>z upoważnienia Prezesa Urzędu</div>"""
    return page(css, body)


def approval(firm: Firm, number: str, product: str, valid: str) -> Html:
    """Hygienic approval of a product."""
    css = """@page{size:A4;margin:22mm} body{font:11.5pt "Liberation Sans";line-height:1.5}"""
    body = f"""<p>NARODOWY INSTYTUT ZDROWIA PUBLICZNEGO PZH – Państwowy Instytut Badawczy</p><h1>ATEST HIGIENICZNY</h1>
<p>Nr {number}</p><p>Wyrób: <b>{product}</b></p><p>Wytwórca: {escape(firm.name)}, {escape(firm.address)}</p><p>Wyrób
odpowiada wymaganiom higienicznym w zakresie kontaktu z wodą przeznaczoną do spożycia.</p><p>Atest zachowuje ważność do
{valid}.</p><div style="text-align:right;margin-top:50px">{signature("pzh", 160, 50)}</div>"""
    return page(css, body)


def register(firm: Firm, day: str) -> Html:
    """Print-out of the company from the court register."""
    css = """@page{size:A4;margin:15mm} body{font:9.5pt "Liberation Sans"} table{width:100%;border-collapse:collapse}
    td{border:1px solid #999;padding:3px 6px}"""
    body = f"""<p>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</p><h2>Informacja odpowiadająca odpisowi aktualnemu z rejestru
przedsiębiorców</h2><p>Stan na dzień {day}</p><table><tr><td>Numer</td><td>{firm.registry}</td></tr><tr><td>Firma</td>
<td>{escape(firm.name)}</td></tr><tr><td>NIP, REGON</td><td>{firm.nip}, {firm.regon}</td></tr><tr><td>Siedziba</td>
<td>woj. lubuskie, {escape(firm.powiat)}, {escape(firm.town)}</td></tr><tr><td>Adres</td><td>{escape(firm.address)}</td></tr>
<tr><td>Organ uprawniony do reprezentacji</td><td>ZARZĄD – {escape(firm.signer)}</td></tr><tr><td>Sposób reprezentacji</td>
<td>każdy członek zarządu samodzielnie</td></tr></table>"""
    return page(css, body)


def sole_trader(firm: Firm, day: str) -> Html:
    """Print-out of the entry in CEIDG."""
    css = """@page{size:A4;margin:17mm} body{font:10.5pt "DejaVu Sans"} dt{color:#666;margin-top:7px} dd{margin:0}"""
    body = f"""<h2>Centralna Ewidencja i Informacja o Działalności Gospodarczej</h2><p>Wydruk wpisu, {day}</p><dl>
<dt>Firma przedsiębiorcy</dt><dd>{escape(firm.name)}</dd><dt>Imię i nazwisko</dt><dd>{escape(firm.signer)}</dd><dt>NIP</dt>
<dd>{firm.nip}</dd><dt>REGON</dt><dd>{firm.regon}</dd><dt>Status</dt><dd>Aktywny</dd><dt>Data rozpoczęcia</dt>
<dd>{firm.founded}</dd><dt>Stałe miejsce wykonywania działalności</dt><dd>{escape(firm.address)}, woj. lubuskie</dd>
<dt>Przeważająca działalność (PKD)</dt><dd>{firm.pkd}</dd></dl>"""
    return page(css, body)


def aid_statement(firm: Firm, sign: Sign, day: str, received: tuple[tuple[str, str, str, str], ...]) -> Word:
    """Statement of de minimis aid received (zał. 4), with a table or the word „nie otrzymał”."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc, "Carlito", 11, 2.2)
        kit.para(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=13, align=kit.CENTER)
        kit.para(doc, f"{firm.name}, NIP {firm.nip}, {firm.address}")
        if received:
            kit.para(
                doc, "oświadcza, że w okresie ostatnich trzech lat otrzymał następującą pomoc de minimis:"
            )
            widths = (6.0, 3.4, 3.6, 3.6)
            table = kit.grid(doc, widths)
            kit.row(
                table,
                widths,
                "Organ udzielający",
                "Dzień udzielenia",
                "Kwota PLN",
                "Kwota EUR",
                bold=(0, 1, 2, 3),
            )
            for item in received:
                kit.row(table, widths, *item)
        else:
            kit.para(
                doc, "oświadcza, że w okresie ostatnich trzech lat nie otrzymał żadnej pomocy de minimis."
            )
        kit.para(doc, "")
        kit.sign_block(doc, firm, sign, day, "podpis")

    return Word(write)


def proxy(firm: Firm, sign: Sign, day: str, agent: str) -> Word:
    """Power of attorney to file the application."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc, "Liberation Serif", 12, 2.5)
        kit.para(doc, f"{firm.town}, {day}", align=kit.RIGHT)
        kit.para(doc, "PEŁNOMOCNICTWO", bold=True, size=14, align=kit.CENTER)
        kit.para(
            doc,
            f"Działając w imieniu {firm.name} (NIP {firm.nip}), upoważniam {agent} do przesłania dokumentów "
            "zgłoszeniowych i prowadzenia korespondencji w sprawie naboru na wyjazd studyjny do Szwajcarii.",
        )
        kit.sign_block(doc, firm, sign, day, f"{firm.signer}, {firm.signer_role}")

    return Word(write)
