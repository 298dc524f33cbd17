"""Copies of certificates (E1–E3) and a register print-out."""

from tests.blind.model import Html
from tests.blind.rounds.r23.common import Company, e, page, pen

CSS = "body{font:11pt 'Times New Roman','Liberation Serif','DejaVu Serif',serif;text-align:center}h1{font-size:24pt}"


def iso(c: Company, what: str, until: str) -> Html:
    """E1: a certification body's diploma."""
    body = (
        "<div class='f'><p>CERTYFIKACJA ODRA-CERT</p><h1>CERTYFIKAT</h1><p>Potwierdza się, że organizacja</p><p"
        f" class='n'>{e(c.name)}</p><p>{e(c.address)}</p><p>spełnia wymagania</p><p class='n'>{e(what)}</p><p>w"
        f" zakresie: {e(c.trade)}</p><p>Certyfikat ważny do: {until}</p><p"
        f" style='margin-top:25mm'>{pen('Odra Cert', 40, '#333')}<br><small>Dyrektor jednostki"
        " certyfikującej</small></p></div>"
    )
    return Html(
        page(
            "Certyfikat",
            CSS + ".f{border:4px double #b38b1d;padding:15mm;height:250mm}.n{font-size:16pt;font-weight:700}",
            body,
            "18mm",
        )
    )


def patent_office(c: Company, what: str, title: str, kind: str) -> Html:
    """E2: a document of the Patent Office."""
    body = (
        f"<p><b>RZECZPOSPOLITA POLSKA</b><br>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>{kind}</h1><p>Urząd"
        f" Patentowy RP stwierdza udzielenie prawa wyłącznego</p><p><b>{e(what)}</b></p><p>pod tytułem / oznaczenie:"
        f" {e(title)}</p><p>Uprawniony: <b>{e(c.name)}</b>, {e(c.address)}</p><p"
        f" style='margin-top:35mm'>{pen('Urzad Patentowy', 40, '#333')}<br><small>z up. Prezesa Urzędu</small></p>"
    )
    return Html(page(kind, CSS + "body{line-height:1.7}", body, "30mm 25mm"))


def attest(c: Company, what: str) -> Html:
    """E3: an attest with a table."""
    body = (
        "<h1>ATEST /"
        f" CERTYFIKAT</h1><table><tr><td>Numer</td><td>{e(what)}</td></tr>"
        f"<tr><td>Wytwórca</td><td>{e(c.name)}</td></tr><tr><td>Adres</td><td>{e(c.address)}</td></tr>"
        f"<tr><td>Przedmiot</td><td>{e(c.trade)}</td></tr><tr><td>Ważność</td><td>31.12.2027</td></tr></table><p"
        f" style='margin-top:30mm'>{pen('Atest', 40, '#333')}</p>"
    )
    return Html(
        page("Atest", CSS + "td{border:1px solid #666;padding:3mm;text-align:left}", body, "30mm 22mm")
    )


def ceidg(c: Company) -> Html:
    """A print-out of the register of sole traders."""
    body = (
        "<h2>Centralna Ewidencja i Informacja o Działalności Gospodarczej</h2><p>Wydruk wpisu</p><p>Firma"
        f" przedsiębiorcy: {e(c.name)}<br>NIP: {c.nip}<br>REGON: {c.regon}<br>Data rozpoczęcia: {c.founded}<br>Stałe"
        f" miejsce wykonywania działalności: {e(c.address)}<br>Przeważająca działalność: {c.pkd}<br>Status:"
        " Aktywny</p>"
    )
    return Html(
        page("CEIDG", "body{font:10.5pt Arial,'Liberation Sans','DejaVu Sans',sans-serif}", body, "22mm")
    )
