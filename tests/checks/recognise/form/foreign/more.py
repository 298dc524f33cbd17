"""More layouts, written after the others: definition lists, drawn boxes, columns side by side, letters in prose."""

from tests.checks.recognise.form.foreign.facts import Company
from tests.checks.recognise.form.foreign.marks import html

_BOX = "<span style='display:inline-block;width:11px;height:11px;border:1px solid #000;font-size:10px;line-height:11px;text-align:center'>{}</span>"
_NAMES = {
    "green_economy": "Zielona gospodarka",
    "health": "Zdrowie i jakość życia",
    "industry": "Innowacyjny przemysł",
}


def _tick(is_on: bool, mark: str = "X") -> str:
    return _BOX.format(mark if is_on else "")


def _yes(is_yes: bool) -> str:
    return f"{_tick(is_yes)} tak &nbsp; {_tick(not is_yes)} nie"


def _radio(options: dict[str, str], chosen: str) -> str:
    return "<br>".join(f"{'◉' if value == chosen else '○'} {words}" for value, words in options.items())


def drawn_boxes(c: Company) -> str:
    """Boxes that are drawn, a cross inside."""

    def row(label: str, answer: str) -> str:
        return f"<tr><td style='width:45%;background:#eee'>{label}</td><td>{answer or '&nbsp;'}</td></tr>"

    size = "<br>".join(
        f"{_tick(c.size == value)} {words}"
        for value, words in (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
        )
    )
    return html(
        "ZGŁOSZENIE DO UDZIAŁU W WYJEŹDZIE STUDYJNYM<br>SZWAJCARIA, 22–25 czerwca 2026 r.",
        "<table>"
        + row("1. Firma (nazwa) Zgłaszającego", c.name)
        + row("2. Adres siedziby firmy", f"{c.street}<br>{c.code} {c.town}")
        + row("3. Województwo, w którym firma ma siedzibę", c.voivodeship)
        + row("4. NIP", c.nip)
        + row("5. Kod PKD dominującej działalności", c.pkd)
        + row("6. Osoba, która pojedzie na wyjazd (imię i nazwisko)", c.delegate)
        + row("7. Stanowisko tej osoby", c.position)
        + row("8. Telefon kontaktowy tej osoby", c.phone)
        + row("9. E-mail tej osoby", c.email)
        + row("10. Status przedsiębiorcy w rozumieniu rozporządzenia 651/2014", size)
        + row("11. Czym firma się zajmuje – krótki opis", c.activity)
        + row("12. Czy firma jest innowacyjna?", _yes(c.innovative))
        + row(
            "13. Certyfikaty, atesty, patenty (wymienić, kopie załączyć)",
            "<br>".join(c.certificates) or "brak",
        )
        + row("14. Adres strony internetowej firmy", c.www_pl)
        + row("15. Adres strony w języku obcym", c.www_foreign or "w budowie")
        + row("16. Profile społecznościowe", "<br>".join(c.social) or "brak")
        + row(
            "17. Udział w targach, misjach, konferencjach w latach 2023–2026 (nazwa, rok)",
            "<br>".join(f"{n} ({r})" for n, _, r in c.events) or "brak",
        )
        + row("18. Udział w wyjazdach zagranicznych organizowanych przez UMWL (ile razy?)", str(len(c.trips)))
        + row("19. Działalność w ramach Lubuskich Inteligentnych Specjalizacji", _yes(bool(c.specialisation)))
        + row(
            "20. Udział w Porozumieniu na rzecz Rozwoju Obszaru Kluczowego",
            _yes(bool(c.agreements)) + (f"<br>nazwa: {'; '.join(c.agreements)}" if c.agreements else ""),
        )
        + row("21. Przedsięwzięcie horyzontalne", _yes(bool(c.horizontal)))
        + "</table>",
    )


def two_blocks(c: Company) -> str:
    """Labels above answers, two blocks side by side."""

    def field(label: str, answer: str) -> str:
        return f"<div style='margin:6px 0'><div style='font-size:9px;color:#555'>{label}</div><div style='border-bottom:1px solid #000'>{answer or '&nbsp;'}</div></div>"

    left = (
        field("NAZWA FIRMY", c.name)
        + field("ADRES SIEDZIBY", c.address)
        + field("WOJEWÓDZTWO", c.voivodeship)
        + field("NIP", c.nip)
        + field("PKD", c.pkd)
    )
    right = (
        field("IMIĘ I NAZWISKO UCZESTNIKA", c.delegate)
        + field("STANOWISKO", c.position)
        + field("TELEFON", c.phone)
        + field("E-MAIL", c.email)
    )
    sizes = _radio(
        {
            "micro": "mikroprzedsiębiorstwo (do 9 pracowników)",
            "small": "małe przedsiębiorstwo (10–49)",
            "medium": "średnie przedsiębiorstwo (50–249)",
        },
        c.size,
    )

    def ask(question: str, is_yes: bool) -> str:
        return f"<p>{question}<br>{_radio({'y': 'tak', 'n': 'nie'}, 'y' if is_yes else 'n')}</p>"

    return html(
        "Formularz rejestracyjny: wyjazd do Szwajcarii",
        f"<div style='display:flex;gap:20px'><div style='width:50%'>{left}</div><div style='width:50%'>{right}</div></div>"
        f"<p>Wielkość firmy:<br>{sizes}</p>"
        + field("OPIS DZIAŁALNOŚCI FIRMY", c.activity)
        + ask("Czy firma prowadzi działalność innowacyjną?", c.innovative)
        + ask("Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?", bool(c.specialisation))
        + ask(
            "Czy firma uczestniczy w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych?", bool(c.agreements)
        )
        + ask(
            "Czy firma bierze udział w przedsięwzięciu horyzontalnym wskazanym w Porozumieniu?",
            bool(c.horizontal),
        )
        + field("LICZBA WYJAZDÓW UMWL, W KTÓRYCH FIRMA UCZESTNICZYŁA", str(len(c.trips))),
    )


def definition_list(c: Company) -> str:
    """A definition list with headings of capital letters."""

    def dl(*pairs: tuple[str, str]) -> str:
        return "<dl>" + "".join(f"<dt><b>{q}</b></dt><dd>{a or '—'}</dd>" for q, a in pairs) + "</dl>"

    return html(
        "Wniosek rekrutacyjny",
        f"<p>na wyjazd studyjny: <b>Szwajcaria</b></p><h3>A. WNIOSKODAWCA</h3>"
        + dl(
            ("Nazwa", c.name),
            ("NIP", c.nip),
            ("REGON", c.regon),
            ("Adres", c.address),
            ("Województwo", c.voivodeship),
            ("Główny kod PKD", c.pkd),
            (
                "Wielkość (mikro / mały / średni)",
                {"micro": "mikro", "small": "mały", "medium": "średni"}[c.size],
            ),
        )
        + "<h3>B. OSOBA WYJEŻDŻAJĄCA</h3>"
        + dl(
            ("Imię i nazwisko", c.delegate),
            ("Stanowisko służbowe", c.position),
            ("Nr telefonu", c.phone),
            ("Adres e-mail", c.email),
            ("Języki obce", c.languages),
        )
        + "<h3>C. INFORMACJE O DZIAŁALNOŚCI</h3>"
        + dl(
            ("Charakterystyka firmy", c.activity),
            ("Innowacyjność (tak/nie)", "tak" if c.innovative else "nie"),
            ("Uzyskane certyfikaty i patenty", "; ".join(c.certificates)),
            ("Strona www", c.www_pl),
            ("Strona www w wersji obcojęzycznej", c.www_foreign),
            ("Media społecznościowe", "; ".join(c.social)),
            ("Targi i wystawy w ostatnich 3 latach", "; ".join(f"{n} {r}" for n, _, r in c.events)),
            (
                "Dotychczasowe wyjazdy organizowane przez UMWL",
                f"{len(c.trips)}" + (f" ({', '.join(c.trips)})" if c.trips else ""),
            ),
            ("Cel wyjazdu", c.purpose),
            (
                "Inteligentna specjalizacja regionu",
                f"tak – {_NAMES[c.specialisation]}" if c.specialisation else "nie",
            ),
            ("Porozumienia ROK", ("tak – " + ", ".join(c.agreements)) if c.agreements else "nie"),
            ("Przedsięwzięcie horyzontalne", c.horizontal and "tak – " + c.horizontal or "nie"),
        ),
    )


def formal(c: Company) -> str:
    """Paragraph signs and long official wording."""

    def box(is_yes: bool) -> str:
        return f"TAK [{'X' if is_yes else ' '}] NIE [{' ' if is_yes else 'X'}]"

    return html(
        "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY<br>na wyjazd studyjny do Szwajcarii organizowany przez Województwo Lubuskie",
        f"<p>Część I – Dane ogólne</p><p>I.1. Pełna nazwa przedsiębiorstwa: {c.name}</p><p>I.2. Siedziba przedsiębiorstwa (kod, miejscowość, ulica, nr): {c.address}</p>"
        f"<p>I.3. Województwo: {c.voivodeship}</p><p>I.4. Numer identyfikacji podatkowej NIP: {c.nip}</p><p>I.5. Przeważający kod działalności według PKD: {c.pkd}</p>"
        f"<p>I.6. Kategoria przedsiębiorstwa: mikro [{'X' if c.size == 'micro' else ' '}] małe [{'X' if c.size == 'small' else ' '}] średnie [{'X' if c.size == 'medium' else ' '}]</p>"
        f"<p>Część II – Osoba reprezentująca przedsiębiorstwo podczas wyjazdu</p><p>II.1. Imię i nazwisko: {c.delegate}</p><p>II.2. Stanowisko: {c.position}</p><p>II.3. Telefon / e-mail: {c.phone} / {c.email}</p>"
        f"<p>Część III – Kryteria rankingowe</p><p>III.1. Opis prowadzonej działalności gospodarczej ze wskazaniem jej innowacyjnego charakteru:</p><p>{c.activity}</p>"
        f"<p>III.2. Przedsiębiorstwo prowadzi działalność innowacyjną: {box(c.innovative)}</p><p>III.3. Posiadane certyfikaty, atesty, patenty (proszę wymienić):</p>"
        + ("".join(f"<p>– {one}</p>" for one in c.certificates) or "<p>– brak</p>")
        + f"<p>III.4. Strona internetowa w języku polskim: {c.www_pl or 'brak'}</p><p>III.5. Strona internetowa w języku angielskim i/lub innym języku obcym: {c.www_foreign or 'brak'}</p><p>III.6. Profile w mediach społecznościowych: {', '.join(c.social) or 'brak'}</p>"
        f"<p>III.7. Udział w działaniach promocyjno-informacyjnych w ciągu ostatnich 3 lat (targi, wystawy, misje gospodarcze):</p>"
        + (
            "".join(f"<p>{n}) {e[0]}, {e[1]}, {e[2]} r.</p>" for n, e in enumerate(c.events, 1))
            or "<p>nie dotyczy</p>"
        )
        + f"<p>III.8. Przedsiębiorstwo działa w ramach Lubuskich Inteligentnych Specjalizacji: {box(bool(c.specialisation))}</p><p>III.9. Przedsiębiorstwo działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {box(bool(c.agreements))}, jeśli TAK, proszę podać nazwy: {'; '.join(c.agreements)}</p>"
        f"<p>III.10. Przedsiębiorstwo uczestniczy w przedsięwzięciu horyzontalnym, o którym mowa w Porozumieniu: {box(bool(c.horizontal))}</p><p>III.11. Liczba wyjazdów organizowanych przez UMWL i finansowanych z FEWL 2021–2027, w których przedsiębiorstwo brało udział: {len(c.trips)}</p>",
    )


def letter(c: Company) -> str:
    """A letter without a form."""
    size = {
        "micro": "mikroprzedsiębiorstwo",
        "small": "małe przedsiębiorstwo",
        "medium": "średnie przedsiębiorstwo",
    }[c.size]
    return html(
        "Oświadczenie",
        f"<p>{c.town}, 8 kwietnia 2026 r.</p><p>{c.name}<br>{c.street}<br>{c.code} {c.town}<br>NIP {c.nip}</p><p>Działając w imieniu {c.name}, oświadczam, że spółka posiada status: "
        f"<b>{size}</b>, w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014.</p><p>{c.delegate}, {c.position}</p>",
    )


def thresholds(c: Company) -> str:
    """A table of thresholds with a tick in the last column."""

    def row(value: str, name: str, people: str, money: str) -> str:
        return f"<tr><td>{name}</td><td>{people}</td><td>{money}</td><td>{'✓' if value == c.size else ''}</td></tr>"

    return html(
        "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY (MŚP)",
        f"<p>Nazwa Wnioskodawcy: <b>{c.name}</b></p><p>Adres: {c.address}</p><p>NIP/REGON: {c.nip} / {c.regon}</p><p>Oświadczam, że Wnioskodawca jest przedsiębiorcą:</p>"
        "<table><tr><th>Kategoria</th><th>Zatrudnienie</th><th>Obrót lub bilans</th><th>Proszę zaznaczyć</th></tr>"
        + row("micro", "Mikroprzedsiębiorca", "&lt; 10", "≤ 2 mln EUR")
        + row("small", "Mały przedsiębiorca", "&lt; 50", "≤ 10 mln EUR")
        + row("medium", "Średni przedsiębiorca", "&lt; 250", "≤ 50 mln EUR")
        + "</table>"
        f"<p>Liczba zatrudnionych: {c.employees} RJP</p>",
    )


def independent(c: Company) -> str:
    """Independence is asked before the size."""
    return html(
        "Oświadczenie o spełnianiu kryteriów mikro-, małego lub średniego przedsiębiorstwa",
        f"<p>Ja niżej podpisana/y {c.delegate}, reprezentując firmę</p><p>{c.name}</p><p>(nazwa firmy)</p><p>{c.address}</p><p>(adres)</p><p>{c.nip}</p><p>(NIP)</p><p>świadoma/y odpowiedzialności oświadczam, że firma:</p>"
        f"<p>1. jest przedsiębiorstwem: ☒ samodzielnym ☐ partnerskim ☐ powiązanym</p><p>2. należy do kategorii: {'☒' if c.size == 'micro' else '☐'} mikro {'☒' if c.size == 'small' else '☐'} małych {'☒' if c.size == 'medium' else '☐'} średnich przedsiębiorstw</p>"
        f"<table><tr><td></td><td>rok 2024</td><td>rok 2025</td></tr><tr><td>Zatrudnienie</td><td>{c.employees}</td><td>{c.employees}</td></tr><tr><td>Obrót</td><td>{c.turnover}</td><td>{c.turnover}</td></tr></table>",
    )


def aid_short(c: Company) -> str:
    """De minimis data in a table, the size with drawn boxes."""
    sizes = " ".join(
        f"{_tick(c.size == value)} {words}"
        for value, words in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"), ("large", "inne"))
    )
    rows = (
        ("A1", "Identyfikator podatkowy (NIP)", c.nip), ("A2", "Nazwa", c.name), ("A3", "Adres siedziby", c.address), ("A4", "Identyfikator gminy", c.gmina),
        ("A5", "Forma prawna", c.legal_form), ("A6", "Wielkość podmiotu", sizes), ("A7", "Klasa PKD", c.pkd), ("A8", "Data utworzenia", c.created),
    )  # fmt: skip
    body = "".join(f"<tr><td>{n}</td><td>{q}</td><td>{a}</td></tr>" for n, q, a in rows)
    return html(
        "INFORMACJE PRZEDSTAWIANE PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
        f"<p>na podstawie rozporządzenia 2023/2831</p><table>{body}</table><p>Sporządził: {c.delegate}, tel. {c.phone}</p>",
    )


def aid_two_columns(c: Company) -> str:
    """Two columns: the applicant and a partner of a civil partnership, left empty."""
    rows = "".join(
        f"<tr><td>{q}<br>{a}</td><td>{p}<br>&nbsp;</td></tr>"
        for q, a, p in (
            ("1) Identyfikator podatkowy NIP podmiotu", c.nip, "1a) Identyfikator podatkowy NIP wspólnika"), ("2) Imię i nazwisko albo nazwa podmiotu", c.name, "2a) Imię i nazwisko albo nazwa wspólnika"),
            ("3) Adres miejsca zamieszkania albo adres siedziby podmiotu", c.address, "3a) Adres wspólnika"), ("4) Identyfikator gminy", c.gmina, "4a) Identyfikator gminy wspólnika"),
        )
    )  # fmt: skip
    sizes = "<br>".join(
        f"{'[x]' if c.size == value else '[ ]'} {words}"
        for value, words in (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
            ("large", "inny przedsiębiorca"),
        )
    )
    return html(
        "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis",
        f"<table><tr><th>A1. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc</th><th>A2. Informacje dotyczące wspólnika spółki cywilnej</th></tr>{rows}</table>"
        f"<p>6) Wielkość podmiotu:<br>{sizes}</p><p>7) Klasa działalności wg PKD: {c.pkd}</p>",
    )


MORE_APPLICATIONS = (drawn_boxes, two_blocks, definition_list, formal)
MORE_DECLARATIONS = (letter, thresholds, independent)
MORE_AID = (aid_short, aid_two_columns)
