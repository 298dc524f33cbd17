"""Copies of certificates and patents, and papers that nobody asked for."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r10.certificates import grid, page
from tests.blind.rounds.r10.companies import Cert, Company
from tests.blind.rounds.r10.pen import stamp, svg


def evidence(c: Company, cert: Cert) -> Html:
    """The copy of one certificate in its issuer's look."""
    name = escape(c.name)
    if cert.look == "patent":
        return page(
            f"<p class='c' style='font-size:15pt'>RZECZPOSPOLITA POLSKA</p><p class='c'><b>{cert.issuer}</b></p>"
            f"<h1>DOKUMENT PATENTOWY</h1><p>Na podstawie ustawy – Prawo własności przemysłowej udzielono patentu nr "
            f"<b>{cert.number}</b> na wynalazek pod nazwą:</p><p class='c'><b>{escape(cert.scope)}</b></p><p>Uprawniony: "
            f"{name}, {c.address}</p><p>Data udzielenia: {cert.issued} r.</p><p style='margin-top:15mm'>Warszawa</p>"
            f"<p class='r'>z up. Prezesa Urzędu Patentowego<br>{svg('uprp')}</p>",
            "body{font-family:'Liberation Serif',serif;font-size:12pt;border:3pt double #863;padding:12mm}",
        )
    if cert.look == "mark":
        what = "wzór użytkowy" if cert.number.startswith("Ru") else "znak towarowy"
        return page(
            f"<p><b>{cert.issuer}</b><br>al. Niepodległości 188/192, Warszawa</p><h1>ŚWIADECTWO OCHRONNE<br><small>na "
            f"{what}</small></h1>"
            + grid(("Pozycja", "Wpis"), [("Numer prawa ochronnego", cert.number), ("Przedmiot", cert.scope),
                                        ("Uprawniony", c.name), ("Udzielono", cert.issued)])
            + f"<p class='r' style='margin-top:12mm'>{stamp(('Urząd Patentowy', 'Rzeczypospolitej Polskiej'), '#a01c1c')}"
            f"<br>{svg('ekspert')}</p>",
        )
    if cert.look == "attest":
        return page(
            f"<p class='c'><b>{cert.issuer}</b></p><h1>ATEST HIGIENICZNY nr {cert.number}</h1><p>Wyrób: {escape(cert.scope)}"
            f"</p><p>Wytwórca: {name}, {c.address}</p><p>Wyrób odpowiada wymaganiom higienicznym. Atest wydano {cert.issued}"
            f" r.; traci ważność {cert.valid} r.</p><p class='r'>Kierownik Zakładu<br>{svg('atest')}</p>",
        )
    if cert.look == "iso_dark":
        return page(
            f"<div style='background:#13294b;color:#fff;padding:10mm'><h1 style='color:#fff;text-align:left'>CERTYFIKAT / "
            f"CERTIFICATE</h1><p>{escape(cert.title)}</p></div><p style='margin-top:8mm'>Jednostka certyfikująca "
            f"{cert.issuer} potwierdza, że przedsiębiorstwo / hereby certifies that</p><p style='font-size:15pt'><b>{name}"
            f"</b><br><small>{c.address}</small></p><p>wdrożyło i stosuje system zarządzania w zakresie: "
            f"{escape(cert.scope)}.</p><p>Nr rejestracyjny / Registration no.: <b>{cert.number}</b><br>Ważny / Valid: "
            f"{cert.issued} – {cert.valid}</p><p>{svg('nord')}<br><span class='s'>Kierownik jednostki</span></p>",
        )
    return page(
        f"<p class='c' style='letter-spacing:2pt'>{cert.issuer.upper()}</p><h1 style='font-size:24pt'>Certyfikat</h1>"
        f"<p class='c'>Nr {cert.number}</p><p class='c'>Niniejszym poświadcza się, że</p><p class='c' "
        f"style='font-size:16pt'><b>{name}</b></p><p class='c'>{c.address}</p><p class='c'>spełnia wymagania normy</p>"
        f"<p class='c'><b>{escape(cert.title)}</b></p><p class='c'>Zakres: {escape(cert.scope)}</p><p class='c'>Data wydania: "
        f"{cert.issued} r. &nbsp; Ważny do: {cert.valid} r.</p><p class='c' style='margin-top:15mm'>{svg('audytor')}<br>"
        "Prezes Zarządu jednostki certyfikującej</p>",
        "body{border:2pt solid #2c6e49;padding:14mm}",
    )


def krs(c: Company) -> Html:
    """A register printout."""
    return page(
        "<p class='s'>Centralna Informacja Krajowego Rejestru Sądowego</p><h1>Informacja odpowiadająca odpisowi aktualnemu"
        f" z rejestru przedsiębiorców</h1><p>Stan na dzień 10.04.2026 &nbsp; {c.register}</p>"
        + grid(("Dział 1", "Wpis"), [("Firma", c.name), ("Forma prawna", c.legal), ("REGON / NIP", f"{c.regon} / {c.nip}"),
                                    ("Siedziba", f"woj. lubuskie, {c.town}"), ("Adres", c.address)])
        + "<br>" + grid(("Dział 2", "Wpis"), [("Reprezentacja", f"{c.boss} – {c.post}, samodzielnie")])
        + "<p class='s'>Wydruk nie wymaga podpisu i pieczęci.</p>",
    )


def ceidg(c: Company) -> Html:
    """A register printout of a sole trader."""
    return page(
        "<h1>CEIDG – wydruk wpisu przedsiębiorcy</h1>"
        + grid(("Pole", "Wartość"), [("Firma", c.name), ("Imię i nazwisko", c.boss), ("NIP", c.nip), ("REGON", c.regon),
                                    ("Stałe miejsce wykonywania działalności", c.address), ("Przeważająca działalność", c.pkd),
                                    ("Status", "Aktywny")]),
    )


def receipt(c: Company, day: str) -> Html:
    """Receipt of an electronic request for the ZUS certificate."""
    return page(
        "<h1>Urzędowe Poświadczenie Przedłożenia (UPP)</h1>"
        + grid(("Dane", "Wartość"), [("Adresat", "Zakład Ubezpieczeń Społecznych"), ("Nadawca", f"{c.name}, NIP {c.nip}"),
                                    ("Rodzaj pisma", "RWN – wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu "
                                     "składek"), ("Data doręczenia", f"{day}, 09:12:44")]),
    )


def proxy(c: Company) -> Html:
    """A power of attorney."""
    return page(
        f"<p class='r'>{c.town}, {c.signed_on} r.</p><h1>PEŁNOMOCNICTWO</h1><p>Działając w imieniu {escape(c.name)}, NIP "
        f"{c.nip}, upoważniam Panią/Pana <b>{escape(c.delegate)}</b> ({escape(c.delegate_post)}) do składania wyjaśnień i "
        "uzupełnień w naborze na wyjazd studyjny do Szwajcarii.</p><p>Pełnomocnictwo nie obejmuje zawarcia umowy.</p>"
        f"<p class='r' style='margin-top:12mm'>{svg(c.boss)}<br>{escape(c.boss)}, {c.post}</p>",
    )
