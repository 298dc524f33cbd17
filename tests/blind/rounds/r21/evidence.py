"""Copies of certificates, patents and the like."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .common import Firm, drawn, page


def iso(firm: Firm, what: str, number: str, until: str) -> Html:
    """A management system's certificate."""
    body = f"""<div class="o"><p class="s">CERTEO AUDYT – jednostka certyfikująca systemy zarządzania</p><h1>CERTYFIKAT</h1><p>nr {number}</p><p>potwierdza się, że organizacja</p><p class="n">{firm.name}</p><p>{firm.street}, {firm.code} {firm.town}</p>
<p>wdrożyła i stosuje system zarządzania zgodny z normą</p><p class="n">{what}</p><p>w zakresie: {firm.pkd_text}</p><p>Ważny do {until}</p><div style="margin-top:50px">{drawn("cert" + number)}<small>Kierownik jednostki</small></div></div>"""
    return page(
        "Certyfikat",
        ".o{border:6px double #8a6d1f;height:245mm;text-align:center;padding-top:40px}h1{font-size:34pt;letter-spacing:6px;color:#8a6d1f}.n{font-size:18pt;font-weight:bold}.s{letter-spacing:2px}",
        body,
    )


def patent(firm: Firm, what: str, number: str, until: str) -> Html:
    """A document of the patent office."""
    body = f"""<p class="c"><b>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p><h1>DOKUMENT PATENTOWY</h1><p>Stwierdza się udzielenie patentu nr <b>{number}</b> na wynalazek pod tytułem:</p><p class="c"><i>{what}</i></p><p>Uprawniony z patentu: {firm.name}, {firm.town}</p><p>Pierwszeństwo: 11.02.2021. Patent trwa do 11.02.2041 pod warunkiem wnoszenia opłat.</p><p style="margin-top:80px">z upoważnienia Prezesa</p>{drawn("pat" + number)}"""
    return page(
        "Patent",
        "body{font:13pt/1.7 'Liberation Serif',serif}.c{text-align:center}h1{text-align:center;margin:60px 0}",
        body,
    )


def attest(firm: Firm, what: str, number: str, until: str) -> Html:
    """A product attest of a laboratory."""
    body = f"""<table><tr><td>Instytut Badań Wyrobów „Probat”</td><td>ATEST nr {number}</td></tr><tr><td>Wnioskujący i producent</td><td>{firm.name}, {firm.code} {firm.town}</td></tr><tr><td>Przedmiot</td><td>{what}</td></tr><tr><td>Ocena</td><td>wyrób spełnia wymagania</td></tr><tr><td>Termin ważności</td><td>{until}</td></tr></table><div style="width:240px;margin-top:70px">{drawn("at" + number)}<small>kierownik laboratorium</small></div>"""
    return page("Atest", "td{border:1px solid #444;padding:10px;font-size:12pt}", body)


def mark(firm: Firm, what: str, number: str, until: str) -> Html:
    """A protection certificate of a trade mark."""
    body = f"""<p>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>ŚWIADECTWO OCHRONNE</h1><p>na znak towarowy: <b>{what}</b></p><p>Numer prawa ochronnego: {number}</p><p>Na rzecz: {firm.name}, {firm.town}</p><p>Okres ochrony do {until}</p><div style="width:240px;margin-top:60px">{drawn("zt" + number)}</div>"""
    return page("Świadectwo", "body{font:13pt/1.8 'Liberation Serif',serif;padding:30px}", body)


def register_print(firm: Firm, date: str) -> Html:
    """A print from the register of sole traders."""
    body = f"""<p><b>CEIDG</b> – Centralna Ewidencja i Informacja o Działalności Gospodarczej</p><h1>Wydruk wpisu</h1><table><tr><td>Firma przedsiębiorcy</td><td>{firm.name}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr><tr><td>Status</td><td>Aktywny</td></tr><tr><td>Data rozpoczęcia</td><td>{firm.founded}</td></tr>
<tr><td>Stałe miejsce wykonywania działalności</td><td>{firm.street}, {firm.code} {firm.town}</td></tr><tr><td>Przeważająca działalność (PKD)</td><td>{firm.pkd}</td></tr></table><p><small>Stan na {date}. Wydruk informacyjny.</small></p>"""
    return page("CEIDG", "td{border-bottom:1px solid #bbb;padding:6px}h1{font-size:16pt}", body)


def cover_letter(firm: Firm, enclosed: tuple[str, ...]) -> Word:
    """A covering letter that names what is enclosed."""

    def write(doc: WordDocument) -> None:
        doc.add_paragraph(f"{firm.name}\n{firm.street}, {firm.code} {firm.town}\nNIP {firm.nip}")
        doc.add_paragraph("Urząd Marszałkowski Województwa Lubuskiego\nDepartament Gospodarki i Rozwoju")
        doc.add_paragraph("Pismo przewodnie").runs[0].bold = True
        doc.add_paragraph("W związku z naborem na wyjazd studyjny do Szwajcarii przekazuję następujące załączniki:")
        for item in enclosed:
            doc.add_paragraph(item, style="List Number")
        doc.add_paragraph(f"Z poważaniem\n{firm.owner}")

    return Word(write)
