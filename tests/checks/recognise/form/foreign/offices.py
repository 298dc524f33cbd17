"""Layouts as other offices make them: cells with captions, questions over cells, deletions, pairs, grids of TAK/NIE."""

from tests.checks.recognise.form.foreign.facts import Company
from tests.checks.recognise.form.foreign.marks import html

_NAMES = {
    "green_economy": "Zielona gospodarka",
    "health": "Zdrowie i jakość życia",
    "industry": "Innowacyjny przemysł",
}
_SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def _listed(items: tuple[str, ...], none: str) -> str:
    return "<br>".join(items) or none


def _events(c: Company) -> tuple[str, ...]:
    return tuple(f"{name}, {country}, {year}" for name, country, year in c.events)


def _left(is_yes: bool) -> str:
    return "TAK / <s>NIE</s>" if is_yes else "<s>TAK</s> / NIE"


def captioned_cells(c: Company) -> str:
    """Every cell a number, a small caption, and the answer below it."""

    def row(*cells: tuple[str, str]) -> str:
        return "<tr>" + "".join(f"<td>{caption}<br>{answer}</td>" for caption, answer in cells) + "</tr>"

    def boxes(is_yes: bool) -> str:
        return f"{'☒' if is_yes else '☐'} 1. tak {'☐' if is_yes else '☒'} 2. nie"

    sizes = " ".join(f"{'☒' if c.size == v else '☐'} {i}. {w}" for i, (v, w) in enumerate(_SIZES.items(), 1))
    return html(
        "ZGŁOSZENIE UDZIAŁU W WYJEŹDZIE STUDYJNYM DO SZWAJCARII",
        "<table>"
        + row(("1. Nazwa pełna", c.name), ("2. NIP", c.nip))
        + row(("3. Adres siedziby", c.address), ("4. Województwo", c.voivodeship))
        + row(("5. Kod PKD działalności przeważającej", c.pkd), ("6. Status przedsiębiorcy", sizes))
        + row(("7. Imię i nazwisko uczestnika", c.delegate), ("8. Stanowisko", c.position))
        + row(("9. Telefon uczestnika", c.phone), ("10. E-mail uczestnika", c.email))
        + row(
            ("11. Przedmiot działalności", c.activity), ("12. Działalność innowacyjna", boxes(c.innovative))
        )
        + row(
            ("13. Lubuskie Inteligentne Specjalizacje", boxes(bool(c.specialisation))),
            ("14. Porozumienia na rzecz Rozwoju Obszarów Kluczowych", boxes(bool(c.agreements))),
        )
        + row(
            ("15. Przedsięwzięcie horyzontalne z Porozumienia", boxes(bool(c.horizontal))),
            ("16. Liczba wyjazdów organizowanych przez UMWL", str(len(c.trips))),
        )
        + "</table>",
    )


def stacked(c: Company) -> str:
    """Questions numbered I.1, III.4, a line how to answer, and the answer below."""

    def ask(number: str, question: str, answer: str, hint: str = "") -> str:
        return f"<p>{number} {question}</p>" + (f"<p>{hint}</p>" if hint else "") + f"<p>{answer}</p>"

    return html(
        "Wniosek o udział w wyjeździe studyjnym – Szwajcaria",
        ask("I.1", "Wnioskodawca (nazwa)", c.name)
        + ask("I.2", "Adres rejestrowy", c.address)
        + ask("I.3", "Województwo", c.voivodeship)
        + ask("I.4", "NIP", c.nip)
        + ask("I.5", "PKD", c.pkd)
        + ask(
            "I.6",
            "Wielkość przedsiębiorstwa",
            f"{_SIZES[c.size]} przedsiębiorstwo",
            "Proszę wpisać: mikro, małe lub średnie.",
        )
        + ask("II.1", "Osoba delegowana", f"{c.delegate} – {c.position}")
        + ask("III.1", "Czym zajmuje się firma?", c.activity)
        + ask(
            "III.2",
            "Czy firma jest innowacyjna?",
            "TAK." if c.innovative else "NIE.",
            "TAK / NIE, uzasadnienie",
        )
        + ask(
            "III.3",
            "Posiadane certyfikaty, atesty, patenty",
            _listed(c.certificates, "firma nie posiada certyfikatów"),
        )
        + ask("III.4", "WWW – wersja polska", c.www_pl or "nie dotyczy")
        + ask(
            "III.5",
            "Działania promocyjne w ostatnich 3 latach",
            _listed(_events(c), "nie braliśmy udziału w targach"),
        )
        + ask(
            "III.6", "Ile wyjazdów UMWL firma już odbyła?", ("żadnego", "jeden", "dwa", "trzy")[len(c.trips)]
        )
        + ask(
            "III.7",
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            _listed(c.agreements, "nie"),
            "Proszę wpisać nazwy.",
        )
        + ask("III.8", "Przedsięwzięcie horyzontalne", "tak" if c.horizontal else "nie"),
    )


def deletions(c: Company) -> str:
    """Words struck out, and „Jeżeli tak” on a line of its own."""
    return html(
        "FORMULARZ REKRUTACYJNY – wyjazd studyjny do Szwajcarii",
        f"<p>Firma: {c.name}</p><p>Siedziba: {c.address}</p><p>Województwo: {c.voivodeship}</p><p>NIP: {c.nip}</p>"
        f"<p>Główny kod PKD: {c.pkd}</p><p>Na wyjazd delegujemy: {c.delegate}, {c.position}, tel. {c.phone}</p>"
        f"<p>Działalność innowacyjna: {_left(c.innovative)} *</p>"
        f"<p>Przedsiębiorca posiada certyfikaty lub patenty: {_left(bool(c.certificates))} *</p>"
        f"<p>Jeżeli tak, jakie: {'; '.join(c.certificates) or '-'}</p>"
        f"<p>Lubuskie Inteligentne Specjalizacje: {_left(bool(c.specialisation))} *</p>"
        f"<p>Porozumienia na rzecz Rozwoju Obszarów Kluczowych: {_left(bool(c.agreements))} *</p>"
        f"<p>Jeżeli tak, proszę wymienić: {'; '.join(c.agreements) or '-'}</p>"
        f"<p>Przedsięwzięcie horyzontalne: {_left(bool(c.horizontal))} *</p>"
        f"<p>Strona www w języku polskim: {c.www_pl or '-'}; w języku obcym: {c.www_foreign or '-'}</p>"
        f"<p>Liczba wyjazdów organizowanych przez UMWL: {len(c.trips)}</p><p>* niepotrzebne skreślić</p>",
    )


def pairs(c: Company) -> str:
    """Question, answer, question, answer in every row, headings across the table."""

    def row(*cells: str) -> str:
        return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"

    return html(
        "WNIOSEK – udział w wyjeździe studyjnym do Szwajcarii",
        "<table>"
        + row("Dane firmy", "", "", "")
        + row("Firma", c.name, "NIP", c.nip)
        + row("Ulica i numer", c.street, "Kod i miasto", f"{c.code} {c.town}")
        + row("Województwo", c.voivodeship, "PKD", c.pkd)
        + row(
            "Kategoria przedsiębiorstwa",
            f"{_SIZES[c.size]} przedsiębiorstwo",
            "Innowacyjność",
            "TAK" if c.innovative else "NIE",
        )
        + row("Delegat", "", "", "")
        + row("Imię i nazwisko", c.delegate, "Stanowisko", c.position)
        + row("Telefon", c.phone, "E-mail", c.email)
        + "</table>",
    )


OFFICE_APPLICATIONS = (captioned_cells, stacked, deletions, pairs)
OFFICE_UNASKED = {
    "captioned_cells": frozenset({"certificates", "website_pl", "website_foreign", "social_media", "events", "agreements_list", "specialisation", "purpose", "languages"}),
    "stacked": frozenset({"trip", "delegate_position", "delegate_phone", "delegate_email", "lis", "website_foreign", "social_media", "specialisation", "purpose", "languages", "agreements_list", "activity"}),
    "deletions": frozenset({"delegate_position", "delegate_phone", "delegate_email", "size", "activity", "social_media", "events", "specialisation", "purpose", "languages", "agreements_list"}),
    "pairs": frozenset({"trip", "activity", "office_trips", "lis", "in_agreements", "horizontal", "certificates", "website_pl", "website_foreign", "social_media", "events", "agreements_list", "specialisation", "purpose", "languages"}),
}  # fmt: skip
"""What these layouts do not ask, or put where the measure of a field of its own does not apply."""
