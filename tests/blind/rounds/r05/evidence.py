"""Copies of certificates, patents, reports – and papers that only look like something asked for."""

from html import escape as e

from tests.blind.model import Html

from .draw import page, pen, seal
from .firms import Cert, Firm


def iso(firm: Firm, cert: Cert) -> Html:
    """A framed certificate of a certification body."""
    body = (
        "<div class='f'><p class='b'>CERTIVIA POLSKA · jednostka certyfikująca</p><h1>CERTYFIKAT</h1><p>Nr "
        f"{e(cert.number)}</p><p>Niniejszym potwierdza się, że organizacja</p><h2>{e(firm.name)}</h2><p>"
        f"{e(firm.address)}</p><p>spełnia wymagania</p><h2>{e(cert.about)}</h2><p>w zakresie: {e(firm.pkd_text.lower())}"
        f"</p><p>Data wydania: {cert.when} &nbsp; Certyfikat ważny przez 3 lata</p><p>{pen('cert' + cert.number)}<br>"
        "Dyrektor ds. certyfikacji</p></div>"
    )
    css = (
        "body{font:13pt 'Liberation Serif',serif;text-align:center} .f{border:6px double #24507a;padding:40px 30px;"
        "height:230mm} h1{font-size:34pt;letter-spacing:6px;color:#24507a;margin:30px} .b{color:#24507a}"
    )
    return Html(page("Certyfikat", css, body))


def uprp(firm: Firm, cert: Cert) -> Html:
    """A patent document or a certificate of protection of the Patent Office."""
    mark = cert.copy == "mark"
    title = "ŚWIADECTWO OCHRONNE" if mark else "DOKUMENT PATENTOWY"
    line = (
        f"prawa ochronnego na znak towarowy <b>{e(cert.about)}</b>, nr R.{cert.number}"
        if mark
        else f"patentu nr <b>{cert.number}</b> na wynalazek pt. „{e(cert.about)}”"
    )
    body = (
        f"<p class='c'><b>RZECZPOSPOLITA POLSKA</b><br>URZĄD PATENTOWY</p><h1>{title}</h1><p>Na podstawie ustawy z dnia "
        "30 czerwca 2000 r. – Prawo własności przemysłowej stwierdza się udzielenie</p><p class='c'>"
        f"{line}</p><p>Uprawniony: <b>{e(firm.name)}</b>, {e(firm.town)}, Polska</p><p>Data wystawienia: {cert.when}</p>"
        f"<table width='100%'><tr><td>{seal('URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ *')}</td><td class='c'>"
        f"{pen('uprp' + cert.number)}<br>z upoważnienia Prezesa Urzędu<br>ekspert</td></tr></table>"
    )
    css = "body{font:13pt/1.7 'Liberation Serif',serif} .c,h1{text-align:center} h1{margin:60px 0 30px}"
    return Html(page(title, css, body))


def report(firm: Firm, cert: Cert) -> Html:
    """Attest with a table of examined properties."""
    body = (
        f"<p><b>Laboratorium Badawcze „Probus”</b>, akredytacja AB 000</p><h1>ATEST / ŚWIADECTWO BADANIA nr {cert.number}"
        f"</h1><table><tr><td>Wyrób</td><td>{e(cert.about)}</td></tr><tr><td>Producent</td><td>{e(firm.name)}, "
        f"{e(firm.address)}</td></tr><tr><td>Wynik</td><td>pozytywny – wyrób spełnia wymagania</td></tr><tr><td>Data</td>"
        f"<td>{cert.when}</td></tr></table><p style='margin-top:60px'>{pen('lab' + cert.number)}<br>Kierownik "
        "laboratorium</p>"
    )
    css = "body{font:11pt Arial,sans-serif} table{border-collapse:collapse;width:100%} td{border:1px solid #555;padding:7px}"
    return Html(page("Atest", css, body))


MAKERS = {"iso": iso, "patent": uprp, "mark": uprp, "report": report}


def rwn_request(firm: Firm) -> Html:
    """The request for the ZUS certificate – not the certificate."""
    body = (
        "<p><b>ZUS</b> Zakład Ubezpieczeń Społecznych <span style='float:right'>RWN</span></p><h1>Wniosek o wydanie "
        f"zaświadczenia o niezaleganiu w opłacaniu składek</h1><p>Dane płatnika: {e(firm.name)}, NIP {firm.nip}, REGON "
        f"{firm.regon}, {e(firm.address)}</p><p>Cel: udział w projekcie unijnym<br>Sposób odbioru: na koncie PUE ZUS<br>"
        f"Liczba egzemplarzy: 1</p><p>Data: 03.04.2026 &nbsp; Podpis: {e(firm.signer)} (podpis elektroniczny)</p>"
    )
    return Html(page("RWN", "body{font:11pt Arial,sans-serif} h1{font-size:14pt}", body))


def register_print(firm: Firm) -> Html:
    """A print from KRS or CEIDG."""
    source = (
        "Informacja odpowiadająca odpisowi aktualnemu z Rejestru Przedsiębiorców KRS"
        if firm.krs
        else "Wpis do Centralnej Ewidencji i Informacji o Działalności Gospodarczej"
    )
    body = (
        f"<h1>{source}</h1><p>Stan na dzień 02.04.2026</p><table><tr><td>Nazwa</td><td>{e(firm.name)}</td></tr><tr><td>"
        f"NIP / REGON</td><td>{firm.nip} / {firm.regon}</td></tr><tr><td>Adres</td><td>{e(firm.address)}, woj. lubuskie"
        f"</td></tr><tr><td>Przeważająca działalność</td><td>{firm.pkd} {e(firm.pkd_text)}</td></tr><tr><td>Data "
        f"rozpoczęcia</td><td>{firm.founded}</td></tr></table><p><small>Wydruk ma charakter informacyjny.</small></p>"
    )
    css = "body{font:10.5pt Arial,sans-serif} h1{font-size:12.5pt} table{width:100%} td{border-bottom:1px solid #bbb;padding:6px}"
    return Html(page("Wydruk", css, body))


def receipt(firm: Firm) -> Html:
    """Official confirmation that a request reached the tax office."""
    body = (
        "<h1>URZĘDOWE POŚWIADCZENIE ODBIORU</h1><p>Identyfikator dokumentu: 7c1fe0a2b9d34410</p><p>Dokument: wniosek "
        f"o wydanie zaświadczenia (ZAS-W)<br>Podmiot: {e(firm.name)}, NIP {firm.nip}<br>Data wpływu: 07.04.2026, "
        "godz. 09:12:44<br>Status: dokument został zarejestrowany</p>"
    )
    return Html(page("UPO", "body{font:11pt monospace} h1{font-size:13pt}", body))


def cover(firm: Firm) -> Html:
    """A covering letter with a list of attachments."""
    body = (
        f"<p>{e(firm.name)}<br>{e(firm.address)}</p><p style='text-align:right'>{firm.town}, {firm.day}</p><p><b>Urząd "
        "Marszałkowski Województwa Lubuskiego</b><br>Departament Gospodarki i Rozwoju</p><h1>Pismo przewodnie</h1><p>W "
        "odpowiedzi na ogłoszenie przesyłamy komplet dokumentów w sprawie wyjazdu do Szwajcarii. W załączeniu: zgłoszenie, "
        "dwa zaświadczenia, oświadczenie o statusie, formularz pomocy de minimis i parafowany projekt umowy.</p><p>Prosimy "
        f"o potwierdzenie wpływu.</p><p>Z poważaniem<br>{e(firm.signer)}</p>"
    )
    return Html(
        page("Pismo przewodnie", "body{font:12pt/1.5 'Liberation Serif',serif} h1{font-size:14pt}", body)
    )
