"""Copies of certificates and patents, and the papers that nobody asked for."""

import random
from html import escape as e

from tests.blind.model import Html

from .certificates import _number
from .draw import BLACK, pen_svg, stamp_svg
from .firms import Certificate, Firm
from .retyped import C_CSS, _letterhead, html, signature
from .words import Fill

SCOPES = {
    "ISO 9001": "System zarządzania jakością", "ISO 14001": "System zarządzania środowiskowego",
    "ISO/IEC 27001": "System zarządzania bezpieczeństwem informacji", "IATF": "System zarządzania jakością w motoryzacji",
    "EN 1090": "Zakładowa kontrola produkcji konstrukcji stalowych", "ISO 3834": "Wymagania jakości w spawaniu",
    "ISO 13485": "System zarządzania jakością wyrobów medycznych", "ISO 45001": "System zarządzania BHP",
    "ISO 22716": "Dobra praktyka wytwarzania kosmetyków", "FSC": "Kontrola pochodzenia produktu leśnego",
    "COSMOS": "Kosmetyki naturalne", "Akredytacja": "Akredytacja laboratorium wzorcującego i badawczego",
}  # fmt: skip


def _until(c: Certificate, seed: str) -> str:
    """Valid three years from the year of issue, and always beyond the call."""
    rng = random.Random(seed + c.number)
    return f"{rng.randint(10, 28)}.{rng.randint(8, 12):02d}.{max(2026, int(c.year) + 3)}"


def system_certificate(f: Firm, c: Certificate) -> Html:
    """A wall certificate with a frame."""
    scope = next((v for k, v in SCOPES.items() if c.name.startswith(k)), "Zgodność wyrobu")
    body = f"""<div class='fr'><p class='i'>{e(c.issuer)}</p><h1>CERTYFIKAT</h1><p>Jednostka certyfikująca poświadcza, że</p>
<h2>{e(f.name)}</h2><p>{e(f.address)}</p><p>wprowadziła i stosuje wymagania</p><h3>{e(c.name)}</h3><p>{e(scope)}</p>
<p>w zakresie: {e(f.activity)}</p><p>Nr certyfikatu: {e(c.number)}<br>Pierwsze wydanie: {c.year} r.<br>Ważny do: {_until(c, f.slug)}</p>
<div class='f'>{stamp_svg("JEDNOSTKA CERTYFIKUJĄCA ★ CERTIFICATION ★", "✓", 30, "#1d5a8a")}<div>{pen_svg(c.number, "signature", 42, BLACK)}<br>
Kierownik jednostki</div></div></div>"""
    css = ("body{font:12pt 'URW Bookman','Liberation Serif'}.fr{border:2mm double #1d5a8a;padding:12mm;text-align:center;height:255mm}"
           "h1{font-size:30pt;letter-spacing:3mm;color:#1d5a8a}h2{font-size:17pt}h3{font-size:19pt;color:#1d5a8a}.i{font-weight:bold}"
           ".f{display:flex;justify-content:space-around;align-items:center;margin-top:12mm}")
    return html(css, body)


def plain_certificate(f: Firm, c: Certificate) -> Html:
    """A bilingual sheet with rows, no frame."""
    scope = next((v for k, v in SCOPES.items() if c.name.startswith(k)), "Zgodność wyrobu")
    rows = "".join(
        f"<tr><td>{a}</td><td>{e(b)}</td></tr>"
        for a, b in (
            ("Posiadacz / Holder", f"{f.name}, {f.address}"), ("Norma lub program / Standard", c.name),
            ("Przedmiot / Subject", scope), ("Zakres / Scope", f.activity), ("Numer / No.", c.number),
            ("Rok wydania / Issued", c.year), ("Ważność / Valid until", _until(c, f.slug)),
        )
    )  # fmt: skip
    body = f"""<p class='i'>{e(c.issuer)}</p><h1>Certyfikat zgodności<br><span>Certificate of conformity</span></h1><table>{rows}</table>
<p style='margin-top:20mm'>{pen_svg(c.number + "p", "signature", 44)}<br>w imieniu jednostki / on behalf of the body</p>"""
    css = ("body{font:11pt 'Liberation Sans'}.i{text-align:right;font-weight:bold;font-size:14pt;color:#444}h1{font-size:20pt;margin:16mm 0}"
           "h1 span{font-size:13pt;font-weight:normal;color:#666}td{border-bottom:.2mm solid #888;padding:2.5mm 1mm}td:first-child{width:55mm;color:#555}")
    return html(css, body)


def patent(f: Firm, c: Certificate) -> Html:
    """A document of the Patent Office: a patent or a right of protection."""
    model = c.name.startswith("Prawo")
    title, what = ("ŚWIADECTWO OCHRONNE", "wzór użytkowy") if model else ("DOKUMENT PATENTOWY", "wynalazek")
    body = f"""<p class='c'><b>RZECZPOSPOLITA POLSKA</b><br>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>{title}</h1>
<p>Urząd Patentowy Rzeczypospolitej Polskiej, na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej,
udzielił na rzecz</p><h2>{e(f.name)}<br><small>{e(f.address)}</small></h2>
<p>{"prawa ochronnego na" if model else "patentu na"} {what} zgłoszony dnia {_number(c.number, "1")}4 maja {int(c.year) - 3} r.
pod numerem {"W" if model else "P"}.{_number(c.number, "######")}</p><p class='n'>Numer {"prawa ochronnego" if model else "patentu"}:
<b>{e(c.number)}</b></p><p>Do świadectwa dołączono opis i rysunki.</p><p>Warszawa, {c.year} r.</p>
<div class='f'>{stamp_svg("URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ", "RP", 36, "#a11")}<div>{pen_svg(c.number + "up", "signature", 46, BLACK)}<br>
z upoważnienia Prezesa<br>ekspert</div></div>"""
    css = ("body{font:12.5pt 'C059','Liberation Serif'}.c{text-align:center}h1{text-align:center;font-size:22pt;margin:16mm 0}"
           "h2{text-align:center;font-size:15pt}small{font-weight:normal;font-size:11pt}.n{font-size:14pt}"
           ".f{display:flex;justify-content:space-between;align-items:center;margin-top:18mm}")
    return html(css, body)


def hygiene(f: Firm, c: Certificate) -> Html:
    body = f"""<p style='text-align:center'><b>{e(c.issuer)}</b><br>Zakład Bezpieczeństwa Zdrowotnego Środowiska</p><h1>ATEST HIGIENICZNY</h1>
<p style='text-align:center'>{e(c.number)}</p><p>Wyrób: szkło użytkowe i oświetleniowe</p><p>Wnioskodawca i wytwórca: {e(f.name)}, {e(f.address)}</p>
<p>Wyrób odpowiada wymaganiom higienicznym przy zachowaniu zaleceń producenta. Atest wydano w {c.year} r., ważny trzy lata.</p>
<p style='margin-top:16mm;text-align:right'>{pen_svg(c.number, "signature", 44, BLACK)}<br>Kierownik Zakładu</p>"""
    return html("body{font:12pt 'Liberation Serif'}h1{text-align:center;font-size:20pt;margin:10mm 0 2mm}", body)


# --- papers nobody asked for -----------------------------------------------------------------------------------------


def krs_print(f: Firm, day: str) -> Html:
    body = f"""<p><b>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</b></p><h1>Informacja odpowiadająca odpisowi aktualnemu
z rejestru przedsiębiorców</h1><p>Numer KRS: {f.krs}<br>Stan na dzień {day}</p><table><tr><td>Firma</td><td>{e(f.name)}</td></tr>
<tr><td>Forma prawna</td><td>{e(f.form)}</td></tr><tr><td>REGON / NIP</td><td>{f.regon} / {f.nip}</td></tr>
<tr><td>Siedziba</td><td>woj. lubuskie, {e(f.town)}</td></tr><tr><td>Reprezentacja</td><td>{e(f.head)} – {e(f.head_post)}</td></tr></table>
<p>Wydruk nie wymaga podpisu ani pieczęci.</p>"""
    return html("body{font:10.5pt 'Liberation Mono'}h1{font-size:12pt}td{border:.2mm solid #666;padding:1.5mm}td:first-child{width:45mm}", body)


def ceidg_print(f: Firm, day: str) -> Html:
    body = f"""<h1>CEIDG – wpis przedsiębiorcy</h1><p>Centralna Ewidencja i Informacja o Działalności Gospodarczej, wydruk z {day}</p>
<dl><dt>Firma przedsiębiorcy</dt><dd>{e(f.name)}</dd><dt>NIP</dt><dd>{f.nip}</dd><dt>REGON</dt><dd>{f.regon}</dd>
<dt>Główne miejsce wykonywania działalności</dt><dd>{e(f.address)}, woj. lubuskie</dd><dt>Data rozpoczęcia</dt><dd>{e(f.since)}</dd>
<dt>Przeważająca działalność</dt><dd>{f.pkd}</dd><dt>Status</dt><dd>Aktywny</dd></dl>"""
    return html("body{font:11pt 'Liberation Sans'}dt{color:#666;margin-top:3mm}dd{margin:0;font-weight:bold}h1{color:#b01}", body)


def request_receipt(f: Firm, day: str) -> Html:
    body = f"""<h1>Urzędowe poświadczenie przedłożenia</h1><p>Identyfikator: UPP-{_number(f.slug, "########")}</p><p>Adresat: Zakład
Ubezpieczeń Społecznych</p><p>Rodzaj pisma: wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek (RWN)</p>
<p>Nadawca: {e(f.name)}, NIP {f.nip}</p><p>Data doręczenia: {day}, godz. 9:14:03</p>"""
    return html("body{font:10pt 'DejaVu Sans'}h1{font-size:14pt}", body)


def income_certificate(f: Firm, day: str) -> Html:
    body = f"""<p><b>Naczelnik {e(f.tax_office)}</b></p><p>{day}</p><h1>Zaświadczenie o wysokości dochodu</h1><p>Podatnik: {e(f.head)},
{e(f.name)}, NIP {f.nip}</p><p>W zeznaniu PIT-36L za 2025 r. wykazano przychód w kwocie 398 120,40 zł i dochód w kwocie 131 877,12 zł.</p>
<p>Dokument wygenerowany automatycznie w e-Urzędzie Skarbowym.</p>"""
    return html("body{font:11pt 'Liberation Sans'}h1{font-size:15pt;text-align:center;margin:12mm}", body)


def privacy_clause(f: Firm, fill: Fill) -> Html:
    body = f"""{_letterhead(f)}<h1>Klauzula informacyjna dla pracownika delegowanego</h1><p>Administratorem danych jest {e(f.name)}. Dane
pracownika {e(f.delegate)} przekazujemy organizatorowi wyjazdu w celu rezerwacji biletów i noclegów.</p><p>Przyjmuję do wiadomości.</p>
{signature(fill, "podpis pracownika", "rodo")}"""
    return html(C_CSS, body)


def proxy(f: Firm, fill: Fill, who: str, post: str) -> Html:
    granted = Fill(f, fill.day, sign="hand", ink=fill.ink)
    body = f"""{_letterhead(f)}<h1>PEŁNOMOCNICTWO</h1><p>Ja, {e(f.head)} ({e(f.head_post)}), działając w imieniu {e(f.name)}, NIP {f.nip},
upoważniam panią/pana <b>{e(who)}</b> – {e(post)} – do podpisania i złożenia w Urzędzie Marszałkowskim Województwa Lubuskiego
zgłoszenia na wyjazd studyjny do Szwajcarii, a także oświadczeń i formularzy z nim związanych oraz do parafowania projektu umowy.</p>
<p>Pełnomocnictwo jest ważne do odwołania.</p>{signature(granted, "mocodawca", "pel")}"""
    return html(C_CSS, body)
