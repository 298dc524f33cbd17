"""Papers not on the office's blanks: a form retyped by a company, an older layout, an own status declaration."""

import html

from docx.document import Document as WordDocument

from tests.blind.model import Html
from tests.blind.rounds.r54 import ink
from tests.blind.rounds.r54.firm import SIZE_WORD, Firm
from tests.blind.rounds.r54.sheet import Hand, Sheet


def retyped(doc: WordDocument, firm: Firm, hand: Hand) -> None:
    """The questions of the form copied into a letter of the company, one under another."""
    sheet = Sheet(doc, hand, font="Calibri", size=11)
    f = firm
    sheet.text(f"{f.name}\n{f.address}", size=9)
    sheet.text(
        "Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.", bold=True, size=14
    )
    pairs = (
        ("1. Nazwa firmy", f.name),
        ("Ulica i numer (siedziba)", f.street),
        ("Kod i miejscowość", f"{f.postal_code} {f.town}"),
        ("Województwo", "lubuskie"),
        ("NIP", f.nip),
        ("REGON", f.regon),
        ("Nr KRS albo wpis w CEIDG", f.krs),
        ("Główny kod PKD", f.pkd),
        ("2. Imię i nazwisko uczestnika", f.delegate),
        ("Stanowisko w firmie", f.role),
        ("Telefon komórkowy", f.phone),
        ("E-mail", f.email),
        (
            "3. Firma jest (mikro, mała, średnia)",
            {"micro": "mikro", "small": "mała", "medium": "średnia"}[f.size],
        ),
        ("Czy firma prowadzi działalność innowacyjną?", "tak" if f.innovative else "nie"),
        ("Czym zajmuje się firma, co jest w tym nowego", f.about),
        ("4. Certyfikaty, atesty, patenty firmy", "; ".join(f.certificates) or f.nothing),
        ("5. Strona www po polsku", f.website_pl or f.nothing),
        ("Strona www po angielsku lub w innym języku", f.website_foreign or f.nothing),
        ("Profile społecznościowe", ", ".join(f.social) or f.nothing),
        (
            "6. Targi, misje, szkolenia, wyjazdy z ostatnich 3 lat",
            "".join(f"\n– {a}, {b}, {c}" for a, b, c in f.events) or f.nothing,
        ),
        ("7. W ilu wyjazdach UMWL ze środków FEWL 2021–2027 firma uczestniczyła?", str(len(f.trips))),
        ("8. Cel udziału", f.goal),
        ("9. Języki obce uczestnika", f.languages),
        ("10. Czy firma działa w obszarze LIS?", f"tak – {f.lis}" if f.lis else "nie"),
        (
            "11. Czy firma działa w ramach Porozumień?",
            f"tak: {'; '.join(f.agreements)}" if f.agreements else "nie",
        ),
        (
            "12. Czy firma realizuje przedsięwzięcie horyzontalne?",
            f"tak: {f.horizontal}" if f.horizontal else "nie",
        ),
    )
    for label, answer in pairs:
        line = sheet.text(f"{label}: ", bold=True)
        sheet.pen(line, answer)
    sheet.text(
        "13. Oświadczam, że dane są prawdziwe, firma nie działa w sektorach z § 3 ust. 5 Regulaminu, a uczestnik nie jest "
        "pracownikiem UMWL. Akceptuję Regulamin i udział własny 15%."
    )
    sheet.text(f"\n{f.town}, dnia {f.day}")
    line = sheet.text("", right=True)
    sheet.sign(line, f.signer)
    sheet.text(f"{f.signer}, {f.signer_role}", right=True)


def older(firm: Firm) -> Html:
    """The layout of the office's form of an earlier year: cards in two columns, points in headings."""
    f = firm

    def t(words: str) -> str:
        return html.escape(words).replace("\n", "<br>")

    def item(label: str, answer: str) -> str:
        return f"<div class='i'><span>{t(label)}</span><b>{t(answer)}</b></div>"

    def box(label: str, ticked: bool) -> str:
        return f"<span class='x'>{'☒' if ticked else '☐'} {t(label)}</span>"

    def yes(question: str, answer: bool) -> str:
        return f"<div class='i'><span>{t(question)}</span>{box('TAK', answer)}{box('NIE', not answer)}</div>"

    events = (
        "".join(f"<li>{t(a)} – {t(b)}, {t(c)}</li>" for a, b, c in f.events) or f"<li>{t(f.nothing)}</li>"
    )
    listed = "".join(f"<li>{t(c)}</li>" for c in f.certificates) or f"<li>{t(f.nothing)}</li>"
    sizes = "".join(box(SIZE_WORD[code], f.size == code) for code in SIZE_WORD)
    cards = (
        (
            "1. Wnioskodawca",
            item("Nazwa:", f.name)
            + item("Siedziba:", f.address)
            + item("Województwo:", "lubuskie")
            + item("NIP:", f.nip)
            + item("REGON:", f.regon)
            + item("KRS/CEIDG:", f.krs)
            + item("PKD (przeważające):", f.pkd),
        ),
        (
            "2. Przedstawiciel",
            item("Imię i nazwisko:", f.delegate)
            + item("Stanowisko:", f.role)
            + item("Telefon:", f.phone)
            + item("E-mail:", f.email),
        ),
        (
            "3. Przedsiębiorstwo",
            f"<div class='i'><span>Wielkość:</span>{sizes}</div>"
            + yes("Działalność innowacyjna:", f.innovative)
            + item("Opis działalności:", f.about),
        ),
        ("4. Certyfikaty, atesty, patenty", f"<ol>{listed}</ol>"),
        (
            "5. Strona www i media społecznościowe",
            item("Strona w języku polskim:", f.website_pl or f.nothing)
            + item("Strona w języku obcym:", f.website_foreign or f.nothing)
            + item("Media społecznościowe:", ", ".join(f.social) or f.nothing),
        ),
        ("6. Działania promocyjne w ostatnich 3 latach", f"<ol>{events}</ol>"),
        (
            "7. Wyjazdy UMWL finansowane z FEWL 2021–2027",
            item("Liczba wyjazdów:", str(len(f.trips))) + item("Jakie:", "; ".join(f.trips) or f.nothing),
        ),
        ("8. Cel udziału", f"<div class='i'>{t(f.goal)}</div>"),
        ("9. Języki obce", f"<div class='i'>{t(f.languages)}</div>"),
        (
            "10. Inteligentne Specjalizacje",
            yes("Firma działa w ramach LIS:", bool(f.lis)) + item("Specjalizacja:", f.lis or "nie dotyczy"),
        ),
        (
            "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            yes("Firma działa w ramach Porozumień:", bool(f.agreements))
            + item("Które:", "; ".join(f.agreements) or "nie dotyczy"),
        ),
        (
            "12. Przedsięwzięcie horyzontalne",
            yes("Firma realizuje przedsięwzięcie:", bool(f.horizontal))
            + item("Nazwa:", f.horizontal or "nie dotyczy"),
        ),
    )
    body = "".join(f"<div class='c'><h3>{t(head)}</h3>{inner}</div>" for head, inner in cards)
    css = (
        "@page{size:A4;margin:14mm}body{font:9.5pt 'Liberation Sans',Arial,sans-serif}.c{border:1px solid #666;border-radius:2mm;"
        "padding:2mm 3mm;margin-bottom:2.5mm;break-inside:avoid}h3{margin:0 0 1mm;font-size:10pt;color:#234}"
        ".i{margin:.6mm 0}.i span{margin-right:3mm}.x{font-family:'DejaVu Sans';margin-right:6mm}h1{font-size:14pt;text-align:center}"
        "ol{margin:1mm 0}"
    )
    return Html(
        f"<!doctype html><html lang='pl'><head><meta charset='utf-8'><style>{css}</style></head><body><h1>FORMULARZ ZGŁOSZENIOWY<br>"
        f"<small>wyjazd studyjny do Szwajcarii, 22–25 VI 2026</small></h1>{body}<div class='c'><h3>13. Oświadczenia</h3>Dane są zgodne z prawdą. "
        "Firma nie należy do sektorów wyłączonych (§ 3 ust. 5), a przedstawiciel nie jest pracownikiem UMWL. Akceptujemy Regulamin."
        f"</div><p>{t(f.town)}, {f.day}</p><p style='text-align:right'>{t(f.signer)}<br>{t(f.signer_role)}<br>"
        "<small>podpisano kwalifikowanym podpisem elektronicznym</small></p></body></html>"
    )


def own_status(firm: Firm) -> Html:
    """A declaration of status as a company's own letter, signed with a pen."""
    f = firm

    def t(words: str) -> str:
        return html.escape(words)

    noun = {
        "micro": "mikroprzedsiębiorcą",
        "small": "małym przedsiębiorcą",
        "medium": "średnim przedsiębiorcą",
    }[f.size]
    return Html(
        "<!doctype html><html lang='pl'><head><meta charset='utf-8'><style>@page{size:A4;margin:24mm}body{font:12pt 'Liberation Serif',serif;"
        f"line-height:1.5}}</style></head><body><p>{t(f.name)}<br>{t(f.address)}<br>NIP {f.nip}</p><p style='text-align:right'>{t(f.town)}, {f.day}</p>"
        "<h2 style='text-align:center;font-size:14pt'>Oświadczenie o statusie Wnioskodawcy</h2><p style='text-align:justify'>Działając w imieniu "
        f"{t(f.name)}, oświadczam, że firma jest <b>{noun}</b> w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014. Średnioroczne "
        f"zatrudnienie w 2025 r. wyniosło {t(f.staff[1])}, obrót {t(f.turnover[1])} EUR, a suma bilansowa {t(f.balance[1])} EUR. Firma jest "
        f"przedsiębiorstwem samodzielnym.</p><div style='margin:16mm 0 0 90mm'>{ink.signature_svg(f.signer)}{t(f.signer)}<br>{t(f.signer_role)}</div></body></html>"
    )
