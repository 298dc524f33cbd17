"""Application forms, three further layouts: a letter in sentences, two columns, and a Word table."""

from collections.abc import Callable

from docx.document import Document as WordDocument

from .company import Company, lines, page, signature
from .forms import TRUTHFUL, register


def numbered(c: Company, signing: str) -> str:
    """Points with label and answer on a line, choices by striking out."""

    def pick(yes: bool) -> str:
        return "TAK / <s>NIE</s>" if yes else "<s>TAK</s> / NIE"

    def line(label: str, answer: str) -> str:
        return f'<p>{label}: <span class="a">{answer}</span></p>'

    sizes = " / ".join(
        word if c.size == code else f"<s>{word}</s>"
        for code, word in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
    )
    events = [f"– {name} ({country}), {year}" for name, country, year in c.events]
    body = f"""<h2>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h2><p class="c">wyjazd studyjny – Szwajcaria – czerwiec 2026</p>
<h4>1. Dane firmy</h4>{line("Nazwa", c.name)}{line("Adres", c.address)}{line("Województwo", "lubuskie")}
{line("NIP", c.dashed)}{line("REGON", c.regon)}{line("KRS/CEIDG", register(c))}{line("Główny kod PKD", c.pkd)}
<h4>2. Przedstawiciel</h4>{line("Imię i nazwisko delegowanego", c.delegate)}{line("Stanowisko", c.role)}
{line("Telefon kontaktowy", c.phone)}{line("Adres e-mail", c.email)}
<h4>3. Przedsiębiorstwo</h4><p>Wielkość (niepotrzebne skreślić): {sizes}</p>
<p>Firma prowadzi działalność innowacyjną (niepotrzebne skreślić): {pick(c.innovative)}</p>
{line("Opis działalności", c.about)}
<h4>4. Certyfikaty, atesty, patenty</h4><p class="a">{lines(c.certificates)}</p>
<h4>5. Internet</h4>{line("Strona www (PL)", c.site or "brak")}{line("Strona www (EN lub inny język)", c.site_en or "brak")}
{line("Portale społecznościowe", ", ".join(c.social) or "brak")}
<h4>6. Doświadczenie w promocji zagranicznej (ostatnie 3 lata)</h4><p class="a">{lines(events, "brak doświadczenia")}</p>
<h4>7. Wyjazdy UMWL finansowane ze środków FEWL 2021–2027</h4>{line("Liczba wyjazdów", str(len(c.trips)))}
{line("Jakie", "; ".join(c.trips) or "nie dotyczy")}
<h4>8. Cel udziału</h4><p class="a">{c.goal}</p><h4>9. Języki obce delegowanego</h4><p class="a">{c.languages}</p>
<h4>10. Lubuskie Inteligentne Specjalizacje</h4><p>{pick(c.lis is not None)} (niepotrzebne skreślić)</p>
{line("Która", c.lis or "nie dotyczy")}
<h4>11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych</h4><p>{pick(bool(c.agreements))} (niepotrzebne skreślić)</p>
{line("Nazwa porozumienia", "; ".join(c.agreements) or "nie dotyczy")}
<h4>12. Przedsięwzięcie horyzontalne w ramach Porozumienia</h4><p>{pick(c.horizontal is not None)} (niepotrzebne skreślić)</p>
{line("Nazwa", c.horizontal or "nie dotyczy")}
<h4>13. Oświadczenie</h4><p class="s">{TRUTHFUL}</p>
<table style="break-inside:avoid"><tr><td class="a">{c.town}, dnia {c.day}</td><td class="r">{signature(c, signing)}<br>
<span class="s">(podpis)</span></td></tr></table>"""
    css = "p{margin:2px 0}h4{margin:9px 0 2px;border-bottom:1px solid #999}h2{text-align:center;font-size:14pt;margin:0}"
    return page(c, body, css + "s{text-decoration-thickness:2px}")


def ledger(c: Company, signing: str) -> str:
    """A ruled table: number, question, answer; the size as yes and no in rows."""

    def yes(flag: bool) -> str:
        return "tak" if flag else "nie"

    events = [f"{name} ({country}, {year})" for name, country, year in c.events]
    asked = (
        ("Firma (nazwa zgodna z rejestrem)", c.name),
        ("Siedziba", f"{c.street}<br>{c.postal} {c.town}<br>województwo lubuskie"),
        ("NIP", c.nip),
        ("REGON", c.regon),
        ("KRS albo CEIDG", c.register),
        ("PKD działalności głównej", c.pkd),
        ("Delegowany przedstawiciel", f"{c.delegate} – {c.role}"),
        ("Kontakt do przedstawiciela", f"tel. {c.phone}, {c.email}"),
        (
            "Status MŚP (mikro, małe, średnie)",
            {"micro": "mikro", "small": "małe", "medium": "średnie"}[c.size],
        ),
        ("Przedmiot działalności", c.about),
        ("Czy działalność jest innowacyjna (tak/nie)", yes(c.innovative)),
        ("Certyfikaty, atesty i patenty", lines(c.certificates)),
        ("Strona www w języku polskim", c.site or "brak"),
        ("Strona www w języku angielskim i innym", c.site_en or "brak"),
        ("Media społecznościowe", lines(c.social)),
        ("Zagraniczne targi, misje, szkolenia w ciągu ostatnich 3 lat", lines(events)),
        ("Liczba wyjazdów UMWL ze środków FEWL 2021–2027", str(len(c.trips))),
        ("Nazwy tych wyjazdów", lines(c.trips, "nie dotyczy")),
        ("Cel wyjazdu", c.goal),
        ("Języki obce przedstawiciela", c.languages),
        (
            "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji (tak/nie)",
            yes(c.lis is not None),
        ),
        ("Nazwa specjalizacji", c.lis or "nie dotyczy"),
        (
            "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych (tak/nie)",
            yes(bool(c.agreements)),
        ),
        ("Nazwy porozumień", lines(c.agreements, "nie dotyczy")),
        (
            "Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia (tak/nie)",
            yes(c.horizontal is not None),
        ),
        ("Nazwa przedsięwzięcia", c.horizontal or "nie dotyczy"),
    )
    rows = "".join(
        f'<tr><td class="n">{n}</td><td class="l">{label}</td><td class="a">{answer}</td></tr>'
        for n, (label, answer) in enumerate(asked, 1)
    )
    body = f"""<p><b>Województwo Lubuskie</b> – Departament Gospodarki i Rozwoju</p>
<h2>Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii (2026)</h2><table class="g">
<tr><th>Lp.</th><th>Pytanie</th><th>Odpowiedź przedsiębiorcy</th></tr>{rows}</table><p class="s">{TRUTHFUL}</p>
<div style="break-inside:avoid"><span class="a">{c.town}, {c.day}</span><div class="r">{signature(c, signing)}<br>
<span class="s">{c.boss} – podpis</span></div></div>"""
    css = ".g td,.g th{border:1px solid #444;padding:3px 5px}.n{width:22px}.l{width:42%}h2{font-size:13pt;margin:4px 0 8px}"
    return page(c, body, css, "'Liberation Serif','Times New Roman',serif")


def word_table(c: Company) -> Callable[[WordDocument], None]:
    """A form written in Word: a table a section."""

    def yes(flag: bool) -> str:
        return "☒ TAK   ☐ NIE" if flag else "☐ TAK   ☒ NIE"

    def write(document: WordDocument) -> None:
        def section(title: str, rows: tuple[tuple[str, str], ...]) -> None:
            document.add_heading(title, 2)
            table = document.add_table(rows=0, cols=2)
            table.style = "Table Grid"
            for label, answer in rows:
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, answer

        document.add_heading("Formularz zgłoszeniowy", 1)
        document.add_paragraph("Wyjazd studyjny do Szwajcarii, projekt „Innowacyjne Lubuskie”")
        section(
            "Informacje o przedsiębiorcy",
            (
                ("Nazwa przedsiębiorcy:", c.name),
                ("Adres:", c.address),
                ("Województwo:", "lubuskie"),
                ("NIP:", c.nip),
                ("REGON:", c.regon),
                ("KRS / CEIDG:", c.register),
                ("PKD:", c.pkd),
            ),
        )
        section(
            "Osoba jadąca na wyjazd",
            (
                ("Imię i nazwisko:", c.delegate),
                ("Stanowisko:", c.role),
                ("Telefon, e-mail:", f"{c.phone}, {c.email}"),
                ("Języki obce:", c.languages),
            ),
        )
        sizes = "   ".join(
            f"{'☒' if c.size == code else '☐'} {word}"
            for code, word in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
        )
        section(
            "Działalność",
            (
                ("Wielkość przedsiębiorstwa:", sizes),
                ("Opis działalności:", c.about),
                ("Działalność innowacyjna:", yes(c.innovative)),
                ("Certyfikaty, atesty, patenty:", "\n".join(c.certificates) or "brak"),
                ("Strona www (język polski):", c.site or "brak"),
                ("Strona www (język angielski i inny):", c.site_en or "brak"),
                ("Profile społecznościowe:", "\n".join(c.social) or "brak"),
                (
                    "Udział w targach i wyjazdach zagranicznych (3 lata):",
                    "\n".join(f"{name}, {country}, {year}" for name, country, year in c.events) or "brak",
                ),
                ("Wyjazdy UMWL finansowane z FEWL 2021–2027:", "\n".join(c.trips) or "brak"),
                ("Cel udziału w wyjeździe:", c.goal),
            ),
        )
        section(
            "Specjalizacje i porozumienia",
            (
                ("Lubuskie Inteligentne Specjalizacje:", yes(c.lis is not None)),
                ("Nazwa specjalizacji:", c.lis or "–"),
                ("Porozumienia na rzecz Rozwoju Obszarów Kluczowych:", yes(bool(c.agreements))),
                ("Nazwy porozumień:", "\n".join(c.agreements) or "–"),
                ("Przedsięwzięcie horyzontalne z Porozumienia:", yes(c.horizontal is not None)),
                ("Nazwa przedsięwzięcia:", c.horizontal or "–"),
            ),
        )
        document.add_paragraph(TRUTHFUL)
        document.add_paragraph(f"{c.town}, {c.day}")
        document.add_paragraph(f"Podpis: {c.boss} (podpisano elektronicznie)")

    return write
