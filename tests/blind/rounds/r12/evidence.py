"""Certificates, patents and attestations, and papers of no kind of their own (HTML)."""

from tests.blind.model import Html
from tests.blind.rounds.r12.base import BLACK, Company, esc, page, pen_svg
from tests.blind.rounds.r12.certificates import _seal


def iso(c: Company, norm: str, detail: str, *, scope: str, until: str) -> Html:
    """A framed certificate of a management system."""
    body = f"""<div class="f"><div class="b">{esc(detail.split(",")[0])}</div><h1>CERTYFIKAT</h1><p>Niniejszym zaświadcza się, że</p>
<h2>{esc(c.name)}</h2><p>{esc(c.address)}</p><p>wdrożyła i stosuje system zarządzania zgodny z wymaganiami</p><h3>{esc(norm)}</h3>
<p>w zakresie: {esc(scope)}</p><p>Numer i rok: {esc(", ".join(detail.split(",")[1:]).strip())}<br>Certyfikat ważny do: {until}</p>
<div>{_seal("JEDNOSTKA CERTYFIKUJĄCA • ", "#1d3f73", 80)} {pen_svg(len(norm) * 31 + c.seed, colour=BLACK, width=130)}</div>
<small>Jednostka akredytowana</small></div>"""
    css = """@page{size:A4;margin:12mm} body{font:12pt/1.5 'P052','Liberation Serif';text-align:center} .f{border:3px double #1d3f73;
box-sizing:border-box;height:262mm;padding:8mm} .b{font-weight:bold;font-size:15pt;color:#1d3f73} h1{font-size:32pt;letter-spacing:3mm;margin:14mm 0 6mm}
h3{font-size:24pt;margin:4mm}"""
    return Html(page(body, css, "certyfikat"))


def patent(c: Company, title: str, number: str, date: str, *, kind: str = "DOKUMENT PATENTOWY") -> Html:
    """A document of the patent office."""
    right = (
        "udzielono patentu na wynalazek"
        if kind.startswith("DOK")
        else "udzielono prawa ochronnego na znak towarowy"
    )
    body = f"""<p class="u">RZECZPOSPOLITA POLSKA<br>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>{kind}</h1><p>Numer: <b>{number}</b></p>
<p>{right} pod nazwą</p><h2>„{esc(title)}”</h2><p>na rzecz: <b>{esc(c.name)}, {esc(c.city)}</b></p><p>Data udzielenia: {date}</p>
<p>z upoważnienia Prezesa Urzędu Patentowego RP</p>{_seal("URZĄD PATENTOWY RZECZYPOSPOLITEJ • ", "#8a1c2b", 100)}
{pen_svg(c.seed * 17, colour=BLACK, width=140)}"""
    css = """@page{size:A4;margin:28mm} body{font:13pt/1.7 'Liberation Serif';text-align:center} .u{letter-spacing:.6mm} h1{font-size:24pt;
margin:16mm 0}"""
    return Html(page(body, css, "UPRP"))


def attest(c: Company, name: str, detail: str, *, product: str) -> Html:
    """An attestation or a certificate of a firm in a plain table."""
    body = f"""<h1>{esc(name)}</h1><table><tr><td>Wydano / nr</td><td>{esc(detail)}</td></tr><tr><td>Posiadacz</td><td>{esc(c.name)}<br>
{esc(c.address)}</td></tr><tr><td>Przedmiot</td><td>{esc(product)}</td></tr><tr><td>Wynik oceny</td><td>spełnia wymagania – dokument
poświadcza zgodność</td></tr></table><p>Dokument wydano na podstawie przeprowadzonych badań i dokumentacji.</p>
{pen_svg(c.seed * 23 + 2, colour=BLACK, width=140)}<br>kierownik jednostki"""
    css = """@page{size:A4;margin:22mm} body{font:11.5pt/1.5 'Liberation Sans'} h1{font-size:17pt;border-bottom:2px solid #2c6e8f}
table{width:100%;border-collapse:collapse} td{border:1px solid #9ab;padding:3mm}"""
    return Html(page(body, css, "atest"))


def ceidg(c: Company, date: str) -> Html:
    """A print of the register of sole traders."""
    body = f"""<h1>Wydruk z Centralnej Ewidencji i Informacji o Działalności Gospodarczej</h1><p>Stan na dzień: {date}</p><table>
<tr><td>Firma przedsiębiorcy</td><td>{esc(c.name)}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr><tr><td>REGON</td><td>{c.regon}</td></tr>
<tr><td>Status indywidualnej działalności gospodarczej</td><td>Aktywny</td></tr><tr><td>Stałe miejsce wykonywania działalności</td>
<td>{esc(c.address)}, woj. LUBUSKIE</td></tr><tr><td>Data rozpoczęcia</td><td>{c.founded}</td></tr>
<tr><td>Przeważająca działalność (PKD 2025)</td><td>{c.pkd} {esc(c.pkd_text)}</td></tr></table>"""
    css = "@page{size:A4;margin:18mm} body{font:10pt 'Liberation Sans'} h1{font-size:14pt} td{border:1px solid #bbb;padding:2mm}"
    return Html(page(body, css, "CEIDG"))


def krs(c: Company, date: str) -> Html:
    """The information that stands for a current extract of the court register."""
    body = f"""<p>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</p><h1>Informacja odpowiadająca odpisowi aktualnemu z rejestru
przedsiębiorców</h1><p>Stan na dzień {date} &nbsp; Numer KRS: {c.krs}</p><h2>Dział 1</h2><p>Rubryka 1 – Dane podmiotu</p><table>
<tr><td>1. Oznaczenie formy prawnej</td><td>{esc(c.legal.upper())}</td></tr><tr><td>2. REGON / NIP</td><td>REGON: {c.regon}, NIP: {c.nip}
</td></tr><tr><td>3. Firma</td><td>{esc(c.name.upper())}</td></tr><tr><td>Siedziba</td><td>woj. LUBUSKIE, miejsc. {esc(c.city.upper())}</td>
</tr></table><h2>Dział 2</h2><p>Organ uprawniony do reprezentacji: {esc(c.owner)} – {esc(c.role)}</p>
<p>Wydruk nie wymaga podpisu i pieczęci.</p>"""
    css = "@page{size:A4;margin:20mm} body{font:10.5pt 'Liberation Serif'} h1{font-size:14pt} table{width:100%} td{border:1px solid #666;padding:2mm}"
    return Html(page(body, css, "KRS"))


def reference(c: Company, client: str, date: str) -> Html:
    """A customer's letter of reference."""
    body = f"""<p>{esc(client)}</p><p>{date}</p><h1>LIST REFERENCYJNY</h1><p>Potwierdzamy, że firma {esc(c.name)} od kilku lat współpracuje z
nami jako dostawca. Zamówienia realizuje terminowo i z należytą starannością. Polecamy ją jako rzetelnego partnera.</p>
{pen_svg(c.seed * 41, width=140)}<br>dyrektor zakupów"""
    css = "@page{size:A4;margin:26mm} body{font:12pt/1.6 'Carlito'} h1{font-size:15pt}"
    return Html(page(body, css, "referencje"))


def receipt(c: Company, date: str) -> Html:
    """The receipt of a request for a tax certificate."""
    body = f"""<h1>Urzędowe Poświadczenie Odbioru (UPO)</h1><p>Dokument elektroniczny: wniosek o wydanie zaświadczenia o niezaleganiu w podatkach
(ZAS-W)</p><p>Identyfikator: 8f31c7-{c.nip[-4:]}-2026</p><p>Podatnik NIP: {c.nip}</p><p>Data wpływu: {date} 08:51</p><p>Dokument został
przyjęty. Poświadczenie nie jest zaświadczeniem.</p>"""
    css = "@page{size:A4;margin:22mm} body{font:11pt/1.6 'Liberation Mono'} h1{font-size:15pt}"
    return Html(page(body, css, "UPO"))
