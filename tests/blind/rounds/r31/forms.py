"""Application forms A, B and C: a chamber's card, a boxed form ticked by pen, a letter in points."""

from .firm import SIZES, Firm, dotted, in_words
from .ink import (
    BLACK,
    BLUE,
    circled,
    hand,
    page,
    pen_box,
    signature,
    stamp,
    struck,
    text,
)


def _none(firm_says: str | None, words: str = "brak") -> str:
    return text(firm_says) if firm_says else words


def _end(firm: Firm, electronic: bool, colour: str = BLUE) -> str:
    if electronic:
        return f'<div style="text-align:center;padding-top:5mm">{text(firm.boss)}<br><i>podpis elektroniczny</i></div>'
    return signature(firm.seed, colour)


def card(firm: Firm, *, electronic: bool = False, pen: bool = True) -> str:
    """A: a regional association's card in three columns; choices are struck out."""
    seeds = iter(range(firm.seed * 100, firm.seed * 100 + 90))

    def out(words: str) -> str:
        return struck(words, next(seeds)) if pen else f"<s>{words}</s>"

    def choice(value: bool) -> str:
        return f"TAK / {out('NIE')} *" if value else f"{out('TAK')} / NIE *"

    sizes = " / ".join(name if code == firm.size else out(name) for code, name in SIZES.items())
    events = "".join(f"<div>– {text(name)}, {text(place)}, {year}</div>" for name, place, year in firm.events)
    proofs = "".join(f"<div>{n}. {text(p.listed)}</div>" for n, p in enumerate(firm.proofs, 1))
    trips = (
        f"{len(firm.trips)}<br>" + "<br>".join(map(text, firm.trips))
        if firm.trips
        else "0 – firma nie uczestniczyła"
    )
    agreements = "<br>" + "<br>".join(map(text, firm.agreements)) if firm.agreements else ""
    groups: list[tuple[str, list[tuple[str, str]]]] = [
        (
            "Firma",
            [
                ("Nazwa zgłaszanej firmy (zgodnie z rejestrem)", text(firm.name)),
                ("Siedziba – ulica, nr, kod, miejscowość", text(firm.address)),
                ("Województwo", "lubuskie"),
                ("NIP / REGON", f"NIP {firm.dashed_nip} / REGON {firm.regon}"),
                ("Nr KRS albo wpis do CEIDG", text(firm.court)),
                ("Główny kod PKD", f"{firm.pkd} – {text(firm.pkd_text)}"),
                ("Kategoria przedsiębiorstwa (MŚP) *", sizes),
                ("Czym zajmuje się firma?", text(firm.about)),
                ("Czy firma prowadzi działalność innowacyjną?", choice(firm.innovative)),
            ],
        ),
        (
            "Uczestnik wyjazdu",
            [
                ("Osoba delegowana", text(firm.delegate)),
                ("Funkcja w firmie", text(firm.delegate_role)),
                ("Tel. kontaktowy", text(firm.phone)),
                ("E-mail", text(firm.email)),
                ("Języki obce, którymi włada uczestnik", text(firm.languages)),
                ("Czego firma oczekuje po wyjeździe (cel)?", text(firm.goal)),
            ],
        ),
        (
            "Informacje do oceny rankingowej",
            [
                ("Posiadane certyfikaty, atesty, patenty (kopie w załączeniu)", proofs or "brak"),
                ("Adres strony internetowej po polsku", _none(firm.www)),
                ("Adres strony w języku angielskim lub innym obcym", _none(firm.www_foreign)),
                ("Profile społecznościowe", "<br>".join(map(text, firm.social)) or "brak"),
                (
                    "Targi zagraniczne i międzynarodowe, misje, szkolenia w ostatnich 3 latach (nazwa, kraj, rok)",
                    events or "brak",
                ),
                ("Ile razy firma brała udział w wyjazdach UMWL opłaconych z FEWL 2021–2027? Jakich?", trips),
                (
                    "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji? Której?",
                    choice(firm.lis is not None) + (f"<br>{text(firm.lis)}" if firm.lis else ""),
                ),
                (
                    "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? Których?",
                    choice(bool(firm.agreements)) + agreements,
                ),
                (
                    "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?",
                    choice(firm.horizontal is not None)
                    + (f"<br>{text(firm.horizontal)}" if firm.horizontal else ""),
                ),
            ],
        ),
    ]
    body, number = "", 0
    for title, rows in groups:
        body += f'<tr class="g"><td colspan="3">{title}</td></tr>'
        for question, answer in rows:
            number += 1
            body += f'<tr><td class="n">{number}</td><td class="q">{question}</td><td>{answer}</td></tr>'
    css = (
        "h1{font-size:15pt;text-align:center;margin:3mm 0 1mm}.g td{background:#dfe6df;font-weight:bold}"
        "td{border:0.3mm solid #555;padding:1.1mm 1.8mm}.n{width:7mm;text-align:center}.q{width:66mm;color:#333}"
        ".top{display:flex;justify-content:space-between;border-bottom:0.8mm solid #3c6b4a;font-size:8.5pt}"
        "tr{break-inside:avoid}.s td{border:none}"
    )
    trip = f"SZWAJCARIA / {out('FINLANDIA I ESTONIA')} *"
    return page(
        '<div class="top"><b>Lubuskie Stowarzyszenie Eksporterów „Most”</b><span>wzór karty dla firm członkowskich</span></div>'
        f"<h1>KARTA ZGŁOSZENIOWA PRZEDSIĘBIORCY</h1><div style='text-align:center'>nabór Województwa Lubuskiego – projekt "
        f"„Innowacyjne Lubuskie”<br>wyjazd studyjny: <b>{trip}</b>, 22–25 czerwca 2026 r.</div>"
        f"<table style='margin-top:3mm'>{body}</table>"
        "<div style='font-size:8pt'>* niepotrzebne skreślić</div>"
        "<p style='font-size:9.5pt'>Oświadczam, że dane w karcie są prawdziwe, znam Regulamin rekrutacji i go akceptuję. Firma nie działa w sektorach "
        "wyłączonych z naboru (§ 3 ust. 5), a uczestnik nie jest pracownikiem Urzędu Marszałkowskiego (§ 3 ust. 6).</p>"
        f"<table class='s'><tr><td style='width:50%;padding-top:13mm'>{text(firm.town)}, {dotted(firm.signed)}<br>"
        f"<small>miejscowość i data</small></td><td style='text-align:center'>{_end(firm, electronic)}"
        "................................................<br><small>podpis osoby uprawnionej</small></td></tr></table>",
        css,
    )


def boxed(firm: Firm, *, tick: bool = False, handwritten: bool = True) -> str:
    """B: framed sections with dotted lines, boxes ticked by pen; guidance in small print."""
    seeds = iter(range(firm.seed * 100, firm.seed * 100 + 90))

    def mark(on: bool) -> str:
        return pen_box(on, next(seeds), tick)

    def pair(value: bool) -> str:
        return f"{mark(value)}tak &emsp; {mark(not value)}nie"

    def pen(words: str) -> str:
        return hand(words) if handwritten else text(words)

    def line(label: str, value: str, hint: str = "") -> str:
        note = f'<div class="h">{hint}</div>' if hint else ""
        return f'<div class="l"><span class="k">{label}</span><span class="v">{value}</span></div>{note}'

    events = (
        "".join(
            f"<tr><td>{n}.</td><td>{text(name)}</td><td>{text(place)}</td><td>{year}</td></tr>"
            for n, (name, place, year) in enumerate(firm.events, 1)
        )
        or "<tr><td>–</td><td>nie dotyczy</td><td>–</td><td>–</td></tr>"
    )
    proofs = "".join(f"<div class='v'>{n}) {text(p.listed)}</div>" for n, p in enumerate(firm.proofs, 1))
    specs = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
    spec = "".join(f"<div>{mark(name == firm.lis)}{name}</div>" for name in specs)
    size = " &emsp; ".join(f"{mark(code == firm.size)}{name}" for code, name in SIZES.items())
    css = (
        "h1{font-size:14.5pt;margin:0 0 1mm}.f{border:0.4mm solid #234;border-radius:1.5mm;margin:2.4mm 0;break-inside:avoid}"
        ".f>b{display:block;background:#234;color:#fff;padding:0.7mm 2.5mm}.in{padding:1.2mm 2.5mm 2mm}"
        ".l{display:flex;margin:0.8mm 0}.k{white-space:nowrap;margin-right:2mm;color:#333}"
        ".v{flex:1;border-bottom:0.3mm dotted #666;min-height:4.6mm}.h{font-size:7.6pt;color:#666}"
        ".e td,.e th{border:0.25mm solid #888;padding:0.6mm 1.5mm;font-size:10pt}"
    )
    return page(
        "<h1>FORMULARZ ZGŁOSZENIOWY UCZESTNIKA WYJAZDU STUDYJNEGO</h1>"
        "<div>Projekt „Innowacyjne Lubuskie” (FEWL 2021–2027, Działanie 1.8)</div>"
        f"<div style='margin-top:1.5mm'><b>Kierunek:</b> {mark(True)}Szwajcaria (22–25.06.2026) &emsp; {mark(False)}Finlandia i Estonia (22–25.09.2026)</div>"
        "<div class='h'>Prosimy wypełnić drukowanymi literami lub na komputerze. Wybraną odpowiedź zaznaczyć w kratce.</div>"
        '<div class="f"><b>A. Dane firmy</b><div class="in">'
        + line("Pełna nazwa", text(firm.name))
        + line("Ulica i numer", text(firm.street))
        + line("Kod pocztowy", firm.postal + " &emsp; Miejscowość: " + text(firm.town))
        + line("Województwo", "lubuskie")
        + line("NIP", firm.nip)
        + line("REGON", firm.regon)
        + line("KRS/CEIDG", text(firm.register))
        + line("Przeważające PKD", firm.pkd, "kod według PKD 2025 albo PKD 2007")
        + f"<div>Status MŚP: {size}</div></div></div>"
        '<div class="f"><b>B. Kto pojedzie</b><div class="in">'
        + line("Imię i nazwisko", text(firm.delegate))
        + line("Stanowisko", text(firm.delegate_role))
        + line("Telefon", pen(firm.phone))
        + line("Poczta elektroniczna", text(firm.email))
        + line("Znajomość języków", text(firm.languages), "język i stopień znajomości")
        + line("Po co chcą Państwo jechać?", text(firm.goal))
        + "</div></div>"
        '<div class="f"><b>C. Działalność</b><div class="in">'
        + line("Krótki opis", text(firm.about))
        + f"<div>Działalność innowacyjna firmy: {pair(firm.innovative)}</div>"
        "<div class='h'>np. własny dział B+R, współpraca z uczelnią, nowe produkty, nakłady na innowacje</div>"
        "<div>Certyfikaty, atesty, patenty firmy (do formularza dołączyć kopie):</div>"
        + (proofs or "<div class='v'>brak</div>")
        + line("Strona www (j. polski)", _none(firm.www))
        + line("Strona www (j. angielski i inne)", _none(firm.www_foreign))
        + line("Media społecznościowe", text("; ".join(firm.social)) or "brak")
        + "</div></div>"
        '<div class="f"><b>D. Doświadczenie – ostatnie 3 lata</b><div class="in">'
        "<div class='h'>targi zagraniczne, targi międzynarodowe w kraju, wyjazdy studyjne, szkolenia</div>"
        f"<table class='e'><tr><th style='width:8mm'>Lp.</th><th>Wydarzenie</th><th>Kraj</th><th style='width:15mm'>Rok</th></tr>{events}</table>"
        + line("Liczba wyjazdów z UMWL finansowanych z FEWL 2021–2027", str(len(firm.trips)))
        + line("Jakie to były wyjazdy", text("; ".join(firm.trips)) or "nie dotyczy")
        + "</div></div>"
        '<div class="f"><b>E. Specjalizacje i porozumienia</b><div class="in">'
        f"<div>Działamy w ramach Lubuskich Inteligentnych Specjalizacji: {pair(firm.lis is not None)}</div>{spec}"
        f"<div>Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {pair(bool(firm.agreements))}</div>"
        + line("Nazwy Porozumień", text("; ".join(firm.agreements)) or "nie dotyczy")
        + f"<div>Realizujemy przedsięwzięcie horyzontalne z Porozumienia: {pair(firm.horizontal is not None)}</div>"
        + line("Nazwa przedsięwzięcia", _none(firm.horizontal, "nie dotyczy"))
        + "</div></div>"
        '<div class="f"><b>F. Oświadczenia i podpis</b><div class="in" style="font-size:9.5pt">Oświadczam, że: podane dane są zgodne z prawdą; '
        "firma nie prowadzi działalności w sektorach wymienionych w § 3 ust. 5 Regulaminu; delegowana osoba nie jest pracownikiem UMWL; "
        "przyjmuję obowiązek pokrycia 15% kosztów wyjazdu."
        f"<table><tr><td style='padding-top:12mm'>{pen(f'{firm.town}, {dotted(firm.signed)}')}<div class='h'>miejsce i data</div></td>"
        f"<td style='text-align:center'>{stamp((firm.short, firm.street, firm.postal + ' ' + firm.town, 'NIP ' + firm.nip), '#2a2a6a')}</td>"
        f"<td style='text-align:center;width:60mm'>{signature(firm.seed)}<div class='v'></div><div class='h'>czytelny podpis lub podpis z pieczątką</div></td>"
        "</tr></table></div></div>",
        css,
        font="Liberation Sans",
    ).replace("font-size:10.5pt", "font-size:9.6pt", 1)


def letter(firm: Firm, *, electronic: bool = False, pen: bool = False) -> str:
    """C: the firm's own letter in points; yes and no are written out, or ringed by pen."""
    seeds = iter(range(firm.seed * 100, firm.seed * 100 + 90))

    def ring(value: bool) -> str:
        if not pen:
            return "<b>tak</b>" if value else "<b>nie</b>"
        yes = circled("TAK", next(seeds), BLACK) if value else "&nbsp;TAK&nbsp;"
        no = "&nbsp;NIE&nbsp;" if value else circled("NIE", next(seeds), BLACK)
        return f"&ensp;{yes} &ensp; {no}"

    events = (
        "<ul>"
        + "".join(f"<li>{year} – {text(name)} ({text(place)})</li>" for name, place, year in firm.events)
        + "</ul>"
        if firm.events
        else " brak."
    )
    proofs = (
        "<ul>" + "".join(f"<li>{text(p.listed)}</li>" for p in firm.proofs) + "</ul>"
        if firm.proofs
        else " nie posiadamy."
    )
    size = {
        "micro": "mikroprzedsiębiorstwo",
        "small": "małe przedsiębiorstwo",
        "medium": "średnie przedsiębiorstwo",
    }
    trips = f"{len(firm.trips)} ({text('; '.join(firm.trips))})" if firm.trips else "0"
    points = [
        ("Przedsiębiorca", f"{text(firm.name)}, adres siedziby: {text(firm.address)}, województwo lubuskie."),
        ("Numery", f"NIP: {firm.dashed_nip}, REGON: {firm.regon}, rejestr: {text(firm.court)}."),
        ("Przeważająca działalność (PKD)", f"{firm.pkd} {text(firm.pkd_text)}."),
        ("Wielkość przedsiębiorstwa", f"{size[firm.size]}."),
        (
            "Przedstawiciel na wyjazd",
            f"{text(firm.delegate)}, {text(firm.delegate_role)}, tel. {text(firm.phone)}, e-mail: {text(firm.email)}.",
        ),
        ("Języki obce przedstawiciela", text(firm.languages) + "."),
        ("Opis działalności", text(firm.about)),
        ("Działalność innowacyjna", ring(firm.innovative)),
        ("Certyfikaty, atesty i patenty firmy:", proofs),
        ("Strona internetowa w języku polskim", _none(firm.www)),
        ("Strona internetowa w języku angielskim lub innym", _none(firm.www_foreign)),
        ("Profile w mediach społecznościowych", text(", ".join(firm.social)) or "brak"),
        (
            "Udział w targach zagranicznych i międzynarodowych, misjach i szkoleniach w ostatnich trzech latach:",
            events,
        ),
        ("Liczba wyjazdów zorganizowanych przez UMWL z FEWL 2021–2027", trips),
        ("Cel udziału w wyjeździe", text(firm.goal)),
        (
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
            ring(firm.lis is not None) + (f" – {text(firm.lis)}" if firm.lis else ""),
        ),
        (
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            ring(bool(firm.agreements))
            + (f" – {text('; '.join(firm.agreements))}" if firm.agreements else ""),
        ),
        (
            "Przedsięwzięcie horyzontalne z Porozumienia",
            ring(firm.horizontal is not None) + (f" – {text(firm.horizontal)}" if firm.horizontal else ""),
        ),
    ]
    items = "".join(
        f"<li><b>{label}{'' if label.endswith(':') else ':'}</b> {answer}</li>" for label, answer in points
    )
    css = (
        ".head{border-bottom:0.5mm solid #8a5a10;padding-bottom:2mm;color:#6b430a}.head b{font-size:14pt}"
        "ol{padding-left:7mm}ol>li{margin:1.3mm 0}ul{margin:0.5mm 0;padding-left:5mm}"
    )
    return page(
        f'<div class="head"><b>{text(firm.short)}</b><br><small>{text(firm.address)} · tel. {text(firm.phone)}</small></div>'
        f"<p style='text-align:right'>{text(firm.town)}, {in_words(firm.signed)}</p>"
        "<p style='margin-left:95mm'>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</p>"
        "<h2 style='text-align:center;font-size:14pt;margin:2mm 0'>ZGŁOSZENIE PRZEDSIĘBIORCY<br>do udziału w wyjeździe studyjnym do Szwajcarii</h2>"
        "<p>W odpowiedzi na nabór w projekcie „Innowacyjne Lubuskie” zgłaszamy udział naszej firmy w wyjeździe w dniach 22–25 czerwca 2026 r. "
        "Niżej podajemy informacje wymagane w formularzu zgłoszeniowym.</p>"
        f"<ol>{items}</ol>"
        "<p>Potwierdzamy, że informacje są prawdziwe, że akceptujemy Regulamin i pokryjemy 15% kosztów wyjazdu. Nie działamy w branżach, które "
        "wyklucza § 3 ust. 5 Regulaminu, i nie zatrudnia nas Urząd Marszałkowski.</p>"
        f"<div style='margin-left:95mm;text-align:center;break-inside:avoid'>{_end(firm, electronic, BLACK)}"
        f"<div style='border-top:0.3mm solid #444'>{text(firm.boss)}<br><small>{text(firm.boss_role)}</small></div></div>",
        css,
        font="Liberation Serif",
    )
