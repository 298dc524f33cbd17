"""Application forms: three as HTML, each by another hand."""

from tests.blind.model import Html

from .data import GREEN, HEALTH, INDUSTRY, Firm
from .kit import e, page, sig

SIZES = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}


def box(on: bool) -> str:
    """A ticked or an empty box."""
    return "☒" if on else "☐"


def bracket(on: bool) -> str:
    """The same on a typewriter."""
    return "[x]" if on else "[&nbsp;&nbsp;]"


def struck(yes: bool) -> str:
    """TAK / NIE with the wrong one struck through."""
    return "TAK / <s>NIE</s>" if yes else "<s>TAK</s> / NIE"


def grid(firm: Firm, how: str) -> Html:
    """A table of numbered rows, the question on the left."""
    f = firm

    def row(number: str, label: str, answer: str, hint: str = "") -> str:
        small = f'<div class="h">{hint}</div>' if hint else ""
        return f'<tr><td class="n">{number}</td><td class="l">{label}{small}</td><td>{answer}</td></tr>'

    def head(text: str) -> str:
        return f'<tr><th colspan="3">{text}</th></tr>'

    certs = "<br>".join(f"{i}) {e(c)}" for i, c in enumerate(f.certs, 1)) or "brak"
    events = "".join(
        f"<tr><td>{i}.</td><td>{e(n)}</td><td>{e(c)}</td><td>{y}</td></tr>"
        for i, (n, c, y) in enumerate(f.events, 1)
    )
    table = (
        f'<table class="in"><tr><td>Lp.</td><td>Wydarzenie</td><td>Kraj</td><td>Rok</td></tr>{events}</table>'
        if events
        else "nie braliśmy udziału"
    )
    lis = f"{box(bool(f.lis))} tak &nbsp; {box(not f.lis)} nie" + "".join(
        f"<br>{box(f.lis == s)} {s}" for s in (GREEN, HEALTH, INDUSTRY)
    )
    rows = [
        head("Przedsiębiorca"),
        row("1.1", "Nazwa pełna", e(f.name)),
        row("1.2", "Forma prawna", e(f.legal)),
        row("1.3", "Siedziba", e(f.address), "ulica, nr, kod, miejscowość"),
        row("1.4", "Województwo", "lubuskie"),
        row("1.5", "Oddział w woj. lubuskim", "nie dotyczy", "jeżeli siedziba jest poza regionem"),
        row("1.6", "NIP", f.nip),
        row("1.7", "REGON", f.regon),
        row("1.8", "Nr KRS / wpis do CEIDG", f.krs or "CEIDG"),
        row("1.9", "PKD – działalność przeważająca", f"{f.pkd} – {e(f.pkd_name)}"),
        head("Osoba, która pojedzie"),
        row("2.1", "Imię i nazwisko", e(f.delegate)),
        row("2.2", "Stanowisko", e(f.delegate_role)),
        row("2.3", "Telefon / e-mail", f"{f.phone} / {f.mail}"),
        head("Firma i jej działalność"),
        row(
            "3.1",
            "Status przedsiębiorcy",
            "<br>".join(f"{box(f.size == k)} {v}" for k, v in SIZES.items()),
            "zaznaczyć jeden",
        ),
        row(
            "3.2",
            "Czy firma prowadzi działalność innowacyjną?",
            f"{box(f.innovative)} tak &nbsp; {box(not f.innovative)} nie",
        ),
        row("3.3", "Opis działalności", e(f.about)),
        row("4", "Certyfikaty, atesty, patenty firmy", certs, "kopie dołączyć do zgłoszenia"),
        row("5.1", "Strona internetowa po polsku", e(f.www) or "brak"),
        row("5.2", "Strona w języku angielskim i innym", e(f.www_en) or "brak"),
        row("5.3", "Media społecznościowe", "<br>".join(map(e, f.social)) or "brak"),
        row(
            "6",
            "Targi, misje, szkolenia i wyjazdy z ostatnich trzech lat",
            table,
            "nastawione na kontakty zagraniczne",
        ),
        row(
            "7",
            "Wyjazdy organizowane przez UMWL ze środków FEWL 2021–2027",
            "<br>".join(map(e, f.trips)) or "nie uczestniczyliśmy",
            "podać jakie albo wpisać, że nie było",
        ),
        row("8", "Cel udziału", e(f.goal)),
        row("9", "Języki obce uczestnika", e(f.langs)),
        row("10", "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?", lis),
        row(
            "11",
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            (f"{box(True)} tak &nbsp; {box(False)} nie<br>" + e("; ".join(f.deals)))
            if f.deals
            else f"{box(False)} tak &nbsp; {box(True)} nie",
        ),
        row(
            "12",
            "Przedsięwzięcie horyzontalne z Porozumienia",
            (f"{box(True)} tak &nbsp; {box(False)} nie<br>{e(f.horizontal)}")
            if f.horizontal
            else f"{box(False)} tak &nbsp; {box(True)} nie",
        ),
    ]
    css = (
        "body{font:9.6pt 'Liberation Sans',Arial}h1{font-size:13pt;text-align:center;margin:4px 0}.t{width:100%}.t>tbody>tr>td,.t th{border:1px solid #555;"
        "padding:3px 6px;vertical-align:top}th{background:#dfe7ee;text-align:left}.n{width:34px}.l{width:38%}.h{font-size:7.4pt;color:#666}"
        ".in td{border:1px solid #aaa;padding:1px 5px;font-size:9pt}p{margin:5px 0}tr{break-inside:avoid}"
    )
    body = (
        "<p style='font-size:8pt;text-align:right'>Załącznik nr 2 do Regulaminu</p><h1>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h1>"
        "<p style='text-align:center'>Projekt „Innowacyjne Lubuskie” — wyjazd studyjny: <b>Szwajcaria</b>, 22–25 czerwca 2026 r.</p>"
        f"<table class='t'>{''.join(rows)}</table>"
        "<div style='break-inside:avoid'><p><b>13. Oświadczenia.</b> Oświadczam, że podane informacje są prawdziwe, znam i akceptuję Regulamin, firma nie działa w sektorach wyłączonych (§ 3 ust. 5), "
        "a delegowana osoba nie jest pracownikiem Urzędu Marszałkowskiego. Zobowiązuję się pokryć 15% kosztów wyjazdu.</p>"
        f"<table style='width:100%;margin-top:10px'><tr><td style='vertical-align:bottom'>{e(f.city)}, {f.day} r.</td><td style='width:45%'>{sig(f.boss, how)}"
        f"<div style='border-top:1px dotted #000;font-size:8pt'>podpis osoby uprawnionej — {e(f.boss)}, {e(f.boss_role)}</div></td></tr></table></div>"
    )
    return page(css, body)


def talk(firm: Firm, how: str, hand: bool = True) -> Html:
    """Questions in plain words with dotted lines, filled in by hand; two pages."""
    f = firm
    font = "font-family:Kalam,cursive;color:#1c2b85;font-size:12pt" if hand else "font-weight:bold"

    def ask(text: str, answer: str) -> str:
        return f'<div class="q">{text}<div class="a"><span style="{font}">{answer}</span></div></div>'

    events = "<br>".join(f"{e(n)}, {e(c)} {y}" for n, c, y in f.events) or "brak"
    size = " / ".join(
        v if f.size == k else f"<s>{v}</s>"
        for k, v in (("micro", "mikro"), ("small", "małym"), ("medium", "średnim"))
    )
    one = (
        ask("1. Jak nazywa się firma (tak, jak w rejestrze)?", e(f.name))
        + ask("Gdzie ma siedzibę? Proszę o ulicę, numer, kod i miejscowość.", e(f.address))
        + ask("W jakim województwie?", "lubuskie")
        + ask("NIP:", f.nip_dashed)
        + ask("REGON:", f.regon)
        + ask("KRS (albo informacja, że firma jest w CEIDG):", f.krs or "CEIDG")
        + ask("Główne PKD:", f.pkd)
        + ask("2. Kto poleci do Szwajcarii? (imię i nazwisko)", e(f.delegate))
        + ask("Jakie zajmuje stanowisko?", e(f.delegate_role))
        + ask("Telefon i e-mail do tej osoby:", f"{f.phone}, {f.mail}")
        + f'<div class="q">3. Jesteśmy przedsiębiorstwem (niepotrzebne skreślić): {size}</div>'
        + f'<div class="q">Czy prowadzą Państwo działalność innowacyjną? (niepotrzebne skreślić) &nbsp; {struck(f.innovative)}</div>'
        + ask("Czym zajmuje się firma i co w niej nowego?", e(f.about))
    )
    two = (
        ask(
            "4. Jakie certyfikaty, atesty, patenty posiada firma? (prosimy o kopie)",
            "<br>".join(map(e, f.certs)) or "nie posiadamy",
        )
        + ask("5. Adres strony www po polsku:", e(f.www) or "brak")
        + ask("Adres strony www w języku angielskim lub innym obcym:", e(f.www_en) or "brak")
        + ask("Profile w mediach społecznościowych:", "<br>".join(map(e, f.social)) or "brak")
        + ask(
            "6. W jakich targach, misjach i szkoleniach o charakterze międzynarodowym firma brała udział w ostatnich 3 latach (nazwa, kraj, rok)?",
            events,
        )
        + ask(
            "7. Z jakich wyjazdów organizowanych przez UMWL w ramach FEWL 2021-2027 firma już skorzystała?",
            "<br>".join(map(e, f.trips)) or "z żadnych",
        )
        + ask("8. Po co chcą Państwo wziąć udział w wyjeździe?", e(f.goal))
        + ask("9. Języki obce, którymi posługuje się przedstawiciel:", e(f.langs))
        + f'<div class="q">10. Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji? &nbsp; {struck(bool(f.lis))}</div>'
        + ask("Jeżeli tak, w której?", e(f.lis) or "—")
        + f'<div class="q">11. Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? &nbsp; {struck(bool(f.deals))}</div>'
        + ask("Jeżeli tak, w których?", "<br>".join(map(e, f.deals)) or "—")
        + f'<div class="q">12. Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu? &nbsp; {struck(bool(f.horizontal))}</div>'
        + ask("Jeżeli tak, jakie?", e(f.horizontal) or "—")
    )
    css = (
        "body{font:10.5pt 'Liberation Serif','Times New Roman'}.q{margin:5px 0;break-inside:avoid}.a{border-bottom:1px dotted #444;min-height:20px;padding-left:10px}"
        "h1{font-size:14pt;margin:0 0 2px}.pg{break-after:page}s{text-decoration-thickness:1.6px;text-decoration-color:#1c2b85}"
    )
    body = (
        "<div class='pg'><h1>Formularz zgłoszeniowy</h1><div style='border-bottom:2px solid #000;padding-bottom:4px;margin-bottom:6px'>Wyjazd studyjny do Szwajcarii, VI 2026 r. · nabór w projekcie „Innowacyjne Lubuskie”"
        f"<br><i style='font-size:9pt'>Prosimy wypełnić czytelnie, drukowanymi literami albo na komputerze. Strona 1 z 2</i></div>{one}</div>"
        f"<div><div style='text-align:right;font-size:9pt'><i>Formularz zgłoszeniowy — strona 2 z 2</i></div>{two}"
        "<p style='font-size:9.5pt'>13. Dane zawarte w zgłoszeniu są zgodne z prawdą. Nie działamy w sektorach wskazanych w § 3 ust. 5 Regulaminu i nie jesteśmy pracownikami UMWL. Składając zgłoszenie, wiążąco deklarujemy udział i wkład 15%.</p>"
        f"<div style='width:48%;margin-left:52%'>{sig(f.boss, how, 170)}<div style='border-top:1px solid #000;font-size:8.5pt'>data i czytelny podpis: <span style=\"{font if hand else ''}\">{f.day}</span></div></div></div>"
    )
    return page(css, body, "14mm 18mm")


def cards(firm: Firm, how: str) -> Html:
    """Cards in two columns with lettered sections, marks in square brackets."""
    f = firm

    def card(title: str, inner: str, wide: bool = False) -> str:
        return f'<div class="c{" w" if wide else ""}"><h2>{title}</h2>{inner}</div>'

    def pair(label: str, answer: str) -> str:
        return f'<div class="p"><span>{label}</span><b>{answer}</b></div>'

    def yes(on: bool) -> str:
        return f"{bracket(on)} TAK &nbsp; {bracket(not on)} NIE"

    events = "".join(f"<li>{e(n)} ({e(c)}) – {y} r.</li>" for n, c, y in f.events)
    body = (
        "<div class='top'><div>ZGŁOSZENIE DO WYJAZDU STUDYJNEGO<br><small>Formularz zgłoszeniowy · Innowacyjne Lubuskie</small></div><div>Kierunek:<br>[x] Szwajcaria<br>[&nbsp;&nbsp;] Finlandia i Estonia</div></div><div class='g'>"
        + card(
            "A. Zgłaszający (pkt 1)",
            pair("Firma", e(f.name))
            + pair("Ulica i numer", e(f.street))
            + pair("Kod pocztowy i miejscowość", f"{f.postal} {e(f.city)}")
            + pair("Województwo", "LUBUSKIE")
            + pair("NIP", f.nip_dashed)
            + pair("REGON", f.regon)
            + pair("KRS/CEIDG", f.krs or "CEIDG")
            + pair("PKD (przeważające)", f.pkd),
        )
        + card(
            "B. Uczestnik (pkt 2, 9)",
            pair("Imię i nazwisko uczestnika", e(f.delegate))
            + pair("Funkcja w firmie", e(f.delegate_role))
            + pair("Tel.", f.phone)
            + pair("E-mail", f.mail)
            + pair("Znajomość języków", e(f.langs)),
        )
        + card(
            "C. Wielkość i innowacyjność (pkt 3)",
            "<p>Przedsiębiorstwo: "
            + " &nbsp; ".join(
                f"{bracket(f.size == k)} {v}"
                for k, v in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
            )
            + f"</p><p>Działalność innowacyjna: {yes(f.innovative)}</p><p>{e(f.about)}</p>",
            True,
        )
        + card(
            "D. Certyfikaty, atesty, patenty (pkt 4)",
            "<ol>" + "".join(f"<li>{e(c)}</li>" for c in f.certs) + "</ol>"
            if f.certs
            else "<p>Nie dotyczy</p>",
        )
        + card(
            "E. Firma w internecie (pkt 5)",
            pair("Strona polska", e(f.www) or "–")
            + pair("Strona obcojęzyczna (ang. i inne)", e(f.www_en) or "–")
            + pair("Social media", ", ".join(map(e, f.social)) or "–"),
        )
        + card(
            "F. Doświadczenie promocyjne, 3 ostatnie lata (pkt 6)",
            f"<ul>{events}</ul>" if events else "<p>brak doświadczenia</p>",
        )
        + card(
            "G. Wyjazdy z UMWL – FEWL 2021–2027 (pkt 7)",
            pair("Liczba wyjazdów", str(len(f.trips)))
            + pair("Jakie?", e("; ".join(f.trips)) or "nie dotyczy"),
        )
        + card("H. Cel wyjazdu (pkt 8)", f"<p>{e(f.goal)}</p>", True)
        + card(
            "I. Specjalizacje i Porozumienia (pkt 10, 11, 12)",
            f"<p>Działalność w ramach Lubuskich Inteligentnych Specjalizacji: {yes(bool(f.lis))}<br>Nazwa specjalizacji: <b>{e(f.lis) or 'nie dotyczy'}</b></p>"
            f"<p>Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {yes(bool(f.deals))}<br>Które: <b>{e(', '.join(f.deals)) or 'nie dotyczy'}</b></p>"
            f"<p>Realizacja przedsięwzięcia horyzontalnego: {yes(bool(f.horizontal))}<br>Nazwa: <b>{e(f.horizontal) or 'nie dotyczy'}</b></p>",
            True,
        )
        + card(
            "J. Oświadczenia i podpis (pkt 13)",
            "<p>Potwierdzam prawdziwość danych, akceptuję Regulamin wraz z udziałem własnym 15%, oświadczam, że nie zachodzą wyłączenia z § 3 ust. 5 i 6 Regulaminu.</p>"
            f"<table style='width:100%'><tr><td>{e(f.city)}, dnia {f.day} r.</td><td style='width:50%'>{sig(f.boss, how)}<small>(podpis) {e(f.boss)} – {e(f.boss_role)}</small></td></tr></table>",
            True,
        )
        + "</div>"
    )
    css = (
        "body{font:9.4pt 'DejaVu Sans',Verdana}.top{display:flex;justify-content:space-between;background:#24466b;color:#fff;padding:9px 12px;font-size:12.5pt}.top div+div{font-size:9pt}"
        ".g{display:grid;grid-template-columns:1fr 1fr;gap:7px;margin-top:7px}.c{border:1px solid #8aa;border-radius:5px;padding:5px 8px;break-inside:avoid}.w{grid-column:1/3}"
        "h2{font-size:9.2pt;color:#24466b;margin:0 0 4px}.p{margin-bottom:3px}.p span{display:block;font-size:7.4pt;color:#555}.p b{font-weight:600}p{margin:3px 0}ol,ul{margin:2px 0 2px 18px;padding:0}"
    )
    return page(css, body, "13mm 14mm")
