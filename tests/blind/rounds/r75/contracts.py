"""The draft contract with initials, and copies of certificates."""

from tests.blind.model import Html, Word
from tests.blind.rounds.r75.base import Block, Company, html, initials, no, signature, worded

_TEXTS = (
    ("§ 1. Przedmiot umowy", "Umowa określa zasady dofinansowania uczestnictwa Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r. "
     "organizowanym w ramach projektu „Innowacyjne Lubuskie”."),
    ("§ 2. Wartość dofinansowania", "Dofinansowanie wynosi 85% kosztów uczestnictwa i stanowi pomoc de minimis. Przedsiębiorca pokrywa 15% kosztów na podstawie noty "
     "wystawionej przez Województwo, w terminie 14 dni."),
    ("§ 3. Obowiązki Województwa", "Województwo zapewnia przejazdy, zakwaterowanie, wyżywienie, ubezpieczenie oraz program spotkań, a po podpisaniu umowy wydaje zaświadczenie o pomocy de minimis."),
    ("§ 4. Obowiązki Przedsiębiorcy", "Przedsiębiorca deleguje jednego przedstawiciela, uczestniczy w całym programie, zamieszcza na swojej stronie informację o wyjeździe i wypełnia ankietę."),
    ("§ 5. Rezygnacja", "Rezygnacja później niż 15 dni przed wyjazdem zobowiązuje Przedsiębiorcę do zwrotu kosztów poniesionych przez Województwo do dnia otrzymania pisemnej rezygnacji."),
    ("§ 6. Kontrola i dokumenty", "Przedsiębiorca przechowuje dokumenty dotyczące udzielonej pomocy przez 10 lat od dnia jej udzielenia i poddaje się kontroli uprawnionych podmiotów."),
    ("§ 7. Dane osobowe", "Administratorem danych osobowych jest Województwo Lubuskie. Zasady przetwarzania danych zawiera odrębna klauzula informacyjna."),
    ("§ 8. Postanowienia końcowe", "Zmiany umowy wymagają formy pisemnej. Spory rozstrzyga sąd właściwy dla siedziby Województwa. Umowę sporządzono w dwóch egzemplarzach."),
)  # fmt: skip
_TITLE = "UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY W WYJEŹDZIE STUDYJNYM"


def _sides(c: Company) -> str:
    return (
        "zawarta w Zielonej Górze dnia ........................ 2026 r. pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej Województwem, "
        f"a {c.name}, {c.address}, NIP {c.nip}, reprezentowaną przez: {c.signer}, zwaną dalej Przedsiębiorcą."
    )


def contract(c: Company, style: int, is_initialled: bool = True) -> Html:
    """The draft on three pages; the paraph stands in another corner in each style."""
    mark = initials(c.signer) if is_initialled else ""
    corner = (
        f"<div style='position:absolute;right:4mm;bottom:2mm'>{mark}</div>", f"<div style='position:absolute;left:4mm;bottom:2mm'>{mark}</div>",
        f"<div style='position:absolute;right:0;bottom:0;border:1px solid #777;padding:1px 5px;font-size:8pt'>Parafa Przedsiębiorcy: {mark}</div>",
        f"<div style='position:absolute;right:2mm;top:0'>{mark}</div>",
    )[style]  # fmt: skip

    def sheet(inner: str, number: int, last: bool) -> str:
        after = "" if last else "break-after:page;"
        return (
            f"<div style='position:relative;height:248mm;{after}'>{inner}{corner}"
            f"<div style='position:absolute;bottom:0;width:100%;text-align:center;font-size:8pt'>{f'Strona {number} z 3' if style != 1 else f'– {number} –'}</div></div>"
        )

    title = (_TITLE, "Umowa o dofinansowanie uczestnictwa przedsiębiorcy w wyjeździe studyjnym<br><small>(projekt – wzór, załącznik nr 5)</small>", "PROJEKT UMOWY<br>" + _TITLE.lower(),
             "Umowa nr ......./DGR/2026<br>o dofinansowanie uczestnictwa w wyjeździe studyjnym")[style]  # fmt: skip
    heads = [f"<h2>{a}</h2><p>{b}</p>" for a, b in _TEXTS]
    if style == 1:
        heads = [
            f"<h2>{a.split('. ')[0]}</h2><p>1. {b.replace('. ', '.</p><p>2. ', 1)}</p>" for a, b in _TEXTS
        ]
    first = f"<h1>{title}</h1><p>{_sides(c)}</p>" + "".join(heads[:2])
    end = "<table><tr><td>Województwo<br><br>...........................</td><td>Przedsiębiorca<br><br>...........................</td></tr></table>"
    return html(
        sheet(first, 1, False) + sheet("".join(heads[2:5]), 2, False) + sheet("".join(heads[5:]) + end, 3, True),
        "body { font: 11.5pt/1.5 'Liberation Serif', serif } h2 { font-size: 11.5pt; text-align: center } p { text-align: justify }"
        if style % 2 == 0 else "h2 { font-size: 11pt; text-align: center }",
    )  # fmt: skip


def word_contract(c: Company) -> Word:
    """The draft as the office's Word file with the company's data; signed once for the whole."""
    blocks: list[Block] = [("h1", _TITLE), ("p", _sides(c))]
    for head, text in _TEXTS:
        blocks += [("c", head), ("p", text)]
    return worded(
        [
            *blocks,
            (
                "p",
                "Województwo: ..........................          Przedsiębiorca: ..........................",
            ),
        ],
        "Times New Roman",
        12,
    )


def evidence(c: Company, cert: str) -> Html:
    """A copy of one certificate, patent or approval."""
    if "atent" in cert:
        return html(
            f"<div class='r'><p>RZECZPOSPOLITA POLSKA<br>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>ŚWIADECTWO / DOKUMENT PATENTOWY</h1><p>{cert}</p>"
            f"<p>Uprawniony z patentu: {c.name}, {c.town}</p><p>Patent trwa od dnia 14 marca 2021 r.</p><p>z upoważnienia Prezesa<br>{signature('Ewa Nowacka-Gil')}</p></div>",
            ".r { border: 3px double #822; padding: 18mm; text-align: center }",
        )  # fmt: skip
    if "test" in cert:
        return html(
            f"<p><b>Narodowy Instytut Zdrowia Publicznego PZH – PIB</b><br>Zakład Bezpieczeństwa Zdrowotnego</p><h1>ATEST HIGIENICZNY</h1><p>{cert}</p><p>Wnioskodawca i wytwórca: {c.name}, {c.address}</p>"
            f"<p>Atest traci ważność 31 grudnia 2028 r. lub w przypadku zmian w recepturze.</p><p style='text-align:right'>Kierownik Zakładu<br>{signature('Barbara Lis')}</p>"
        )  # fmt: skip
    return html(
        f"<div class='r'><p style='font-size:18pt;letter-spacing:4px'>CERTYFIKAT</p><p>Jednostka certyfikująca TQ Cert Polska potwierdza, że firma</p><p><b>{c.name}</b><br>{c.address}</p>"
        f"<p>wdrożyła i stosuje system zgodny z wymaganiami</p><p style='font-size:15pt'><b>{cert}</b></p><p>Nr rejestracyjny {no(c, cert, 5)}/2024. Ważny do 30.09.2027</p><p>{signature('Peter Hahn')}</p></div>",
        ".r { border: 5px solid #2a6; padding: 20mm 10mm; text-align: center }",
    )  # fmt: skip
