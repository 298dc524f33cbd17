"""Certificates and patents, and papers that nobody asked for."""

from html import escape

from tests.blind.model import Html

from .pen import svg
from .people import Cert, Company
from .web import page, rows, signed


def copy(c: Company, cert: Cert, seed: int) -> Html:
    """The certificate, by what it is."""
    make = {"iso": iso, "patent": patent, "mark": trade_mark}.get(cert.what, attest)
    return make(c, cert, seed)


def iso(c: Company, x: Cert, seed: int) -> Html:
    """A certificate of a management system."""
    body = f"""<div style="border:6px double #14507a;padding:14mm;text-align:center;min-height:215mm">
<div style="font-size:20pt;letter-spacing:6px;color:#14507a">CERTYFIKAT</div><p>Jednostka certyfikująca {escape(x.issuer)}
potwierdza, że organizacja</p><p style="font-size:16pt"><b>{escape(c.name)}</b><br><span style="font-size:11pt">{c.address}</span></p>
<p>wdrożyła i stosuje system zarządzania zgodny z wymaganiami normy</p><p style="font-size:18pt"><b>{escape(x.name)}</b></p>
<p>w zakresie: {escape(c.pkd_name.lower())}</p><p style="margin-top:30px">Nr certyfikatu: <b>{x.number}</b><br>
Ważny do: <b>{x.valid}</b></p>{svg(seed, "signature", "#222222", 160, 50)}<p class="s">Kierownik jednostki certyfikującej</p>
<p class="s">Akredytacja PCA AC 0{seed % 90 + 10}</p></div>"""
    return Html(page(body, "body{font-family:'Liberation Sans'}", "Certyfikat"))


def patent(c: Company, x: Cert, seed: int) -> Html:
    """A patent document."""
    body = f"""<div class="c"><p style="letter-spacing:2px">RZECZPOSPOLITA POLSKA</p><p><b>URZĄD PATENTOWY
RZECZYPOSPOLITEJ POLSKIEJ</b></p><h1 style="font-size:22pt;margin:40px 0">DOKUMENT PATENTOWY</h1>
<p>Stwierdza się udzielenie patentu nr</p><p style="font-size:20pt"><b>{x.number}</b></p><p>na wynalazek pt.</p>
<p style="font-size:13pt"><b>„{escape(x.name.removeprefix("Patent na "))}”</b></p><p>na rzecz</p>
<p><b>{escape(c.name)}</b>, {c.town}, Polska</p><p>Patent trwa do {x.valid} r. pod warunkiem wnoszenia opłat okresowych.</p>
{svg(seed, "signature", "#222222", 170, 50)}<p class="s">z upoważnienia Prezesa<br>Ekspert</p></div>"""
    return Html(page(body, "", "Patent"))


def trade_mark(c: Company, x: Cert, seed: int) -> Html:
    """A certificate of protection."""
    body = f"""<p><b>Urząd Patentowy RP</b><br>al. Niepodległości 188/192, 00-950 Warszawa</p>
<h1>ŚWIADECTWO OCHRONNE</h1><p class="c">na znak towarowy R.{x.number.removeprefix("R.")}</p>
{
        rows(
            [
                ("Uprawniony", c.name),
                ("Adres", c.address),
                ("Znak", x.name.removeprefix("Świadectwo ochronne na znak ")),
                ("Numer prawa ochronnego", x.number),
                ("Ochrona do", x.valid),
            ]
        )
    }<p class="e s" style="margin-top:50px">pieczęć urzędowa: Urząd Patentowy Rzeczypospolitej
Polskiej</p>{svg(seed, "signature", "#222222", 150, 44, "float:right")}"""
    return Html(page(body, "", "Świadectwo"))


def attest(c: Company, x: Cert, seed: int) -> Html:
    """An attestation of a laboratory or institute."""
    body = f"""<div style="background:#eef4ea;padding:8px"><b>{escape(x.issuer)}</b></div>
<p class="e">nr {x.number}</p><h1>{"ATEST" if "test" in x.name.lower() else "CERTYFIKAT"}</h1>
{rows([("Dokument", x.name), ("Wnioskodawca / producent", c.name), ("Siedziba", c.address), ("Ważność", x.valid)])}
<p>Na podstawie przeprowadzonych badań i oceny dokumentacji stwierdza się, że przedmiot oceny spełnia wymagania.</p>
<div style="margin-left:55%">{svg(seed, "signature", "#1b2f8f", 160, 50)}<p class="s">Kierownik zakładu badań</p></div>"""
    return Html(page(body, "body{font:11pt/1.4 'Carlito'}", "Atest"))


def ceidg(c: Company) -> Html:
    """A printout of the register of sole traders."""
    body = f"""<p class="s">CENTRALNA EWIDENCJA I INFORMACJA O DZIAŁALNOŚCI GOSPODARCZEJ</p>
<h1>Wydruk wpisu przedsiębiorcy</h1>{
        rows(
            [
                ("Imię i nazwisko", c.rep),
                ("Firma przedsiębiorcy", c.name),
                ("NIP", c.nip),
                ("REGON", c.regon),
                ("Data rozpoczęcia działalności", c.created),
                ("Adres głównego miejsca wykonywania działalności", c.address),
                ("Przeważająca działalność (PKD)", c.pkd),
                ("Status", "Aktywny"),
            ]
        )
    }
<p class="s">Wydruk nie wymaga podpisu ani pieczęci.</p>"""
    return Html(page(body, "body{font-family:'Liberation Sans'}", "CEIDG"))


def krs(c: Company) -> Html:
    """Information that equals an excerpt of the court register."""
    body = f"""<p class="c">CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</p><h1>Informacja odpowiadająca odpisowi aktualnemu
z rejestru przedsiębiorców</h1><p>Numer KRS: {c.krs}</p><h2>Dział 1 – dane podmiotu</h2>
{
        rows(
            [
                ("Oznaczenie formy prawnej", c.legal.upper()),
                ("Numer REGON/NIP", f"{c.regon} / {c.nip}"),
                ("Firma", c.name),
                ("Siedziba", f"woj. lubuskie, powiat {c.powiat}, {c.town}"),
            ]
        )
    }<h2>Dział 2 – organ reprezentacji</h2>
<p>{c.rep} – {c.rep_role}</p>"""
    return Html(page(body, "body{font-family:'Liberation Sans';font-size:10pt}", "KRS"))


def receipt(c: Company, day: str) -> Html:
    """A receipt for a request sent to ZUS."""
    body = f"""<h1>Urzędowe poświadczenie przedłożenia</h1>{
        rows(
            [
                ("Identyfikator poświadczenia", "ZUS-UPP-" + c.regon),
                ("Adresat", "Zakład Ubezpieczeń Społecznych"),
                ("Nadawca", c.name),
                (
                    "Rodzaj dokumentu",
                    "RWN – wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek",
                ),
                ("Data doręczenia", day),
            ]
        )
    }"""
    return Html(page(body, "body{font-family:'Liberation Sans'}", "UPP"))


def proxy(c: Company, whom: str, seed: int) -> Html:
    """A power of attorney."""
    body = f"""<p class="e">{c.town}, {c.day} r.</p><h1>PEŁNOMOCNICTWO</h1><p>Działając w imieniu {escape(c.name)}, NIP {c.nip},
upoważniam {whom} do złożenia i uzupełniania dokumentów zgłoszeniowych w naborze na wyjazd studyjny do Szwajcarii w projekcie
„Innowacyjne Lubuskie” oraz do kontaktów z Urzędem Marszałkowskim w tej sprawie.</p>
{signed(seed, f"{c.rep}, {c.rep_role}", on=True)}"""
    return Html(page(body, "body{font-size:12pt}", "Pełnomocnictwo"))


def received(c: Company, lines: list[tuple[str, str, str, str]], seed: int, sign: bool) -> Html:
    """The statement on de minimis aid received so far."""
    table = "".join("<tr>" + "".join(f"<td>{x}</td>" for x in line) + "</tr>" for line in lines)
    told = (
        f"<p>otrzymał następującą pomoc:</p><table class='r'><tr><th>Organ</th><th>Dzień</th><th>PLN</th><th>EUR</th></tr>"
        f"{table}</table>"
        if lines
        else "<p><b>nie otrzymał pomocy de minimis.</b></p>"
    )
    body = f"""<p class="e s">Załącznik nr 4 do Regulaminu</p><h1>OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS</h1>
<p>Oświadczam, że {escape(c.name)}, NIP {c.nip}, w okresie trzech minionych lat</p>{told}<p>{c.town}, {c.day}</p>
{signed(seed, "podpis", sign)}"""
    return Html(page(body, "", "Oświadczenie"))
