"""Four layouts of the application form (HTML)."""

from tests.blind.model import Html

from .firm import Firm
from .kit import boxes, circled, esc, hand, lines, page, signature, stamp, struck

YES_NO = ("TAK", "NIE")
AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def _yes(value: object) -> str:
    return "TAK" if value else "NIE"


def _firm_stamp(firm: Firm) -> str:
    return stamp((firm.name, firm.street, f"{firm.postal} {firm.town}", f"NIP {firm.nip}"))


def _signing(firm: Firm, by_hand: bool) -> str:
    """A stamp and a signature over the line, or an empty place for an e-signature."""
    return (_firm_stamp(firm) + "<br>" + signature(firm.signer)) if by_hand else "<br><br><br>"


def chamber_card(firm: Firm, mark: str, by_hand: bool) -> Html:
    """Card of a chamber of commerce: one table, Roman sections, grey label column."""

    def row(label: str, value: str) -> str:
        return f"<tr><th>{label}</th><td>{value}</td></tr>"

    def section(title: str) -> str:
        return f'<tr><td colspan="2" class="s">{title}</td></tr>'

    events = "".join(
        f"<tr><td>{i}</td><td>{esc(n)}</td><td>{esc(k)}</td><td>{esc(y)}</td></tr>"
        for i, (n, k, y) in enumerate(firm.events, 1)
    )
    events = (
        f'<table class="in"><tr><td>Lp.</td><td>Impreza</td><td>Kraj</td><td>Rok</td></tr>{events}</table>'
        if events
        else "brak"
    )
    body = (
        '<div class="top">KARTA ZGŁOSZENIA FIRMY<br><span>wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.</span><br>'
        "<span>projekt „Innowacyjne Lubuskie”</span></div><table class='m'>"
        + section("I. FIRMA")
        + row("Nazwa firmy (zgodnie z rejestrem)", f"<b>{esc(firm.name)}</b>")
        + row("Siedziba – ulica, nr", esc(firm.street))
        + row("Kod pocztowy, miejscowość", esc(f"{firm.postal} {firm.town}"))
        + row("Województwo", "lubuskie")
        + row("Oddział / zakład na terenie woj. lubuskiego", esc(firm.site or "jak siedziba"))
        + row("NIP", firm.nip_dashed())
        + row("REGON", firm.regon)
        + row("Nr KRS albo wpis do CEIDG", firm.register)
        + row("PKD (działalność przeważająca)", esc(f"{firm.pkd} – {firm.pkd_text}"))
        + row(
            "Status przedsiębiorstwa",
            boxes(("mikro", "małe", "średnie"), firm.size_word, mark, firm.slug + "A"),
        )
        + section("II. OSOBA WYJEŻDŻAJĄCA")
        + row("Imię i nazwisko", esc(firm.delegate))
        + row("Funkcja w firmie", esc(firm.delegate_role))
        + row("Telefon / e-mail", esc(f"{firm.phone} / {firm.email}"))
        + row("Języki obce", esc(firm.languages))
        + section("III. CZYM SIĘ ZAJMUJEMY")
        + row("Krótki opis działalności", esc(firm.about))
        + row(
            "Czy firma prowadzi działalność innowacyjną?",
            boxes(YES_NO, _yes(firm.innovative), mark, firm.slug + "B"),
        )
        + row("Certyfikaty, atesty, patenty (kopie w załączeniu)", lines(firm.certificates, "brak"))
        + row(
            "Działalność w obszarze Lubuskich Inteligentnych Specjalizacji",
            boxes(YES_NO, _yes(firm.lis), mark, firm.slug + "C")
            + (f"<br>obszar: {esc(firm.lis)}" if firm.lis else ""),
        )
        + row(
            "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych (podać nazwy)",
            boxes(YES_NO, _yes(firm.agreements), mark, firm.slug + "D")
            + ("<br>" + lines(firm.agreements, "") if firm.agreements else ""),
        )
        + row(
            "Realizacja przedsięwzięcia horyzontalnego wskazanego w Porozumieniu",
            boxes(YES_NO, _yes(firm.horizontal), mark, firm.slug + "E")
            + (f"<br>nazwa: {esc(firm.horizontal)}" if firm.horizontal else ""),
        )
        + section("IV. PROMOCJA I KONTAKTY ZAGRANICZNE")
        + row("Strona internetowa po polsku", esc(firm.www_pl or "brak"))
        + row("Strona internetowa w języku angielskim / innym", esc(firm.www_foreign or "brak"))
        + row("Media społecznościowe", lines(firm.social, "brak"))
        + row(
            "Targi, misje, szkolenia i wyjazdy studyjne o charakterze międzynarodowym w ostatnich 3 latach",
            events,
        )
        + row(
            "Wyjazdy zorganizowane przez UMWL ze środków FEWL 2021–2027",
            lines(firm.trips, "nie braliśmy udziału"),
        )
        + row("Po co chcą Państwo jechać?", esc(firm.goal))
        + "</table><p class='d'>Oświadczam, że podane informacje są prawdziwe, firma nie działa w sektorach wyłączonych "
        "z naboru, osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego, a warunki regulaminu są mi znane i je "
        "akceptuję. Zobowiązuję się pokryć 15% kosztów udziału.</p>"
        f"<table class='f'><tr><td>{esc(firm.town)}, {firm.signed_on}<hr>miejscowość i data</td>"
        f"<td>{_signing(firm, by_hand)}<hr>pieczęć i podpis osoby uprawnionej</td></tr></table>"
    )
    css = (
        "body{font:10pt 'Liberation Sans'}.top{text-align:center;font-size:15pt;font-weight:bold;margin-bottom:4mm}"
        ".top span{font-size:10.5pt;font-weight:normal}.m>tbody>tr>*{border:.3mm solid #555;padding:1.4mm 2mm;"
        "vertical-align:top}.m th{width:37%;background:#ececec;text-align:left;font-weight:normal}"
        ".s{background:#c9d3df;font-weight:bold}tr{page-break-inside:avoid}.in td{border:.2mm solid #888;padding:.8mm 1.5mm}"
        ".d{margin-top:5mm;text-align:justify}.f{page-break-inside:avoid;margin-top:6mm}.f td{width:50%;text-align:center;"
        "vertical-align:bottom;padding:0 6mm;font-size:9pt}"
    )
    return page(css, body)


def firm_letter(firm: Firm, by_pen: bool, by_hand: bool) -> Html:
    """The firm's own letter with lettered paragraphs; what does not apply is struck out."""

    def yn(value: object, key: str) -> str:
        return struck(YES_NO, _yes(value), by_pen, firm.slug + key)

    events = (
        "; ".join(f"{n}, {k}, {y}" for n, k, y in firm.events)
        if firm.events
        else "w tym czasie nie braliśmy udziału"
    )
    certificates = "; ".join(firm.certificates) if firm.certificates else "nie posiadamy"
    trips = "; ".join(firm.trips) if firm.trips else "0 (nie uczestniczyliśmy)"
    size = struck(
        ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca"),
        {"micro": "mikroprzedsiębiorca", "small": "mały przedsiębiorca"}.get(
            firm.size, "średni przedsiębiorca"
        ),
        by_pen,
        firm.slug + "S",
    )
    body = (
        f"<div class='h'><b>{esc(firm.name)}</b><br>{esc(firm.address)}, woj. lubuskie<br>tel. {esc(firm.phone)} · "
        f"{esc(firm.email)}<br>NIP {firm.nip} · REGON {firm.regon} · {'CEIDG' if firm.register == 'CEIDG' else 'KRS ' + firm.register}</div>"
        f"<p class='r'>{esc(firm.town)}, dnia {firm.signed_on} r.</p>"
        "<p class='a'>Departament Gospodarki i Rozwoju<br>Urząd Marszałkowski Województwa Lubuskiego<br>"
        "w Zielonej Górze</p><h1>Formularz zgłoszeniowy przedsiębiorcy<br>Wyjazd studyjny – SZWAJCARIA (22–25.06.2026)</h1>"
        f"<p>Zgłaszamy udział firmy {esc(firm.name)} w wyjeździe studyjnym realizowanym w projekcie „Innowacyjne "
        "Lubuskie” i podajemy dane potrzebne do oceny:</p>"
        f"<p><b>a) Przedstawiciel firmy na wyjeździe:</b> {esc(firm.delegate)}, {esc(firm.delegate_role)}</p>"
        f"<p><b>b) Główny kod PKD:</b> {firm.pkd} ({esc(firm.pkd_text)})</p>"
        f"<p><b>c) Wielkość firmy:</b> {size}</p>"
        f"<p><b>d) Opis działalności:</b> {esc(firm.about)}</p>"
        f"<p><b>e) Firma prowadzi działalność innowacyjną:</b> {yn(firm.innovative, 'e')}</p>"
        f"<p><b>f) Posiadane certyfikaty, atesty i patenty:</b> {esc(certificates)}</p>"
        f"<p><b>g) Strona www w języku polskim:</b> {esc(firm.www_pl or 'brak')}</p>"
        f"<p><b>h) Strona www w języku obcym:</b> {esc(firm.www_foreign or 'nie dotyczy')}</p>"
        f"<p><b>i) Profile społecznościowe:</b> {esc('; '.join(firm.social) or 'nie prowadzimy')}</p>"
        f"<p><b>j) Udział w targach i innych wydarzeniach międzynarodowych w ostatnich trzech latach:</b> {esc(events)}</p>"
        f"<p><b>k) Udział w wyjazdach organizowanych przez UMWL w ramach FEWL 2021–2027:</b> {esc(trips)}</p>"
        f"<p><b>l) Cel wyjazdu:</b> {esc(firm.goal)}</p>"
        f"<p><b>m) Znajomość języków:</b> {esc(firm.languages)}</p>"
        f"<p><b>n) Działamy w ramach Lubuskich Inteligentnych Specjalizacji:</b> {yn(firm.lis, 'n')}"
        f"{'; specjalizacja: ' + esc(firm.lis) if firm.lis else ''}</p>"
        f"<p><b>o) Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych:</b> {yn(firm.agreements, 'o')}"
        f"{'; nazwa: ' + esc(', '.join(firm.agreements)) if firm.agreements else ''}</p>"
        f"<p><b>p) Realizujemy przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu:</b> {yn(firm.horizontal, 'p')}"
        f"{'; nazwa: ' + esc(firm.horizontal) if firm.horizontal else ''}</p>"
        "<p>Jednocześnie oświadczamy, że dane są zgodne z prawdą, nie prowadzimy działalności w sektorach wykluczonych, "
        "nikt z naszych przedstawicieli nie jest zatrudniony w UMWL, a udostępnione treści nie naruszają praw osób "
        "trzecich. Przyjmujemy zasady Regulaminu.</p>"
        f"<div class='sig'>{_signing(firm, by_hand)}<div>{esc(firm.signer)}<br>{esc(firm.signer_role)}</div></div>"
        "<p class='n'>* niewłaściwe skreślić</p>"
    )
    css = (
        "body{font:10.5pt/1.25 'Liberation Serif'}.h{border-bottom:.6mm double #333;padding-bottom:2mm;margin-bottom:4mm;"
        "font-size:9.5pt}.h b{font-size:14pt}.r{text-align:right}.a{margin-left:95mm;font-weight:bold}"
        "h1{font-size:13.5pt;text-align:center;margin:6mm 0 5mm}p{text-align:justify}.r,.a{text-align:initial}"
        ".r{text-align:right}.sig{page-break-inside:avoid;margin:4mm 0 0 95mm;text-align:center}"
        ".n{font-size:8.5pt;border-top:.2mm solid #666;width:60mm;margin-top:6mm}"
    )
    return page(css, body, "18mm 22mm")


def cards(firm: Firm, mark: str, by_hand: bool) -> Html:
    """A sheet of cards: a small caption over each answer."""

    def card(caption: str, value: str, wide: int = 1) -> str:
        return f'<div class="c w{wide}"><small>{caption}</small><div>{value}</div></div>'

    events = lines([f"{n} ({k}) – {y}" for n, k, y in firm.events], "Brak udziału w ostatnich 3 latach")
    body = (
        "<div class='t'><div>FORMULARZ REKRUTACYJNY</div><div class='u'>Szwajcaria · czerwiec 2026<br>"
        "Innowacyjne Lubuskie</div></div><h2>Przedsiębiorstwo</h2><div class='g'>"
        + card("Firma", esc(firm.name), 3)
        + card(
            "Adres siedziby",
            esc(f"{firm.street}<br>".replace("<br>", "")) + f"<br>{esc(firm.postal)} {esc(firm.town)}",
            2,
        )
        + card("Województwo", "lubuskie")
        + card("NIP", firm.nip)
        + card("REGON", firm.regon)
        + card("KRS / CEIDG", firm.register)
        + card("Przeważające PKD", firm.pkd)
        + card(
            "Wielkość (zał. I do rozp. 651/2014)",
            boxes(("mikro", "małe", "średnie"), firm.size_word, mark, firm.slug + "1", "3mm"),
            2,
        )
        + card("Zakres działalności", esc(firm.about), 3)
        + card(
            "Działalność innowacyjna",
            boxes(("tak", "nie"), _yes(firm.innovative).lower(), mark, firm.slug + "2"),
        )
        + card("Certyfikaty / atesty / patenty", lines(firm.certificates, "Nie posiadamy"), 2)
        + "</div><h2>Uczestnik</h2><div class='g'>"
        + card("Imię i nazwisko uczestnika", esc(firm.delegate))
        + card("Stanowisko", esc(firm.delegate_role), 2)
        + card("Telefon", esc(firm.phone))
        + card("E-mail", esc(firm.email))
        + card("Języki", esc(firm.languages))
        + "</div><h2>Widoczność i doświadczenie</h2><div class='g'>"
        + card("Strona www (PL)", esc(firm.www_pl or "–"))
        + card("Strona www (EN i inne)", esc(firm.www_foreign or "–"))
        + card("Profile w mediach społecznościowych", lines(firm.social, "–"))
        + card("Zagraniczne i międzynarodowe wydarzenia, ostatnie 3 lata", events, 2)
        + card("Wyjazdy z UMWL finansowane z FEWL 2021–2027", lines(firm.trips, "Żadne"))
        + card("Cel udziału", esc(firm.goal), 3)
        + "</div><h2>Specjalizacje i porozumienia</h2><div class='g'>"
        + card(
            "Firma działa w ramach Lubuskich Inteligentnych Specjalizacji",
            boxes(("tak", "nie"), _yes(firm.lis).lower(), mark, firm.slug + "3"),
        )
        + card("Która specjalizacja", boxes(AREAS, firm.lis, mark, firm.slug + "4", "3mm"), 2)
        + card(
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            boxes(("tak", "nie"), _yes(firm.agreements).lower(), mark, firm.slug + "5"),
        )
        + card("Nazwy Porozumień", lines(firm.agreements, "nie dotyczy"), 2)
        + card(
            "Przedsięwzięcie horyzontalne z Porozumienia",
            boxes(("tak", "nie"), _yes(firm.horizontal).lower(), mark, firm.slug + "6"),
        )
        + card("Nazwa przedsięwzięcia", esc(firm.horizontal or "nie dotyczy"), 2)
        + "</div><div class='e'><p>Potwierdzam prawdziwość danych oraz znajomość Regulaminu rekrutacji. Przedsiębiorstwo nie "
        "prowadzi działalności w sektorach wymienionych w § 3 ust. 5 Regulaminu, a uczestnik nie jest pracownikiem Urzędu "
        "Marszałkowskiego. Deklaruję wniesienie 15% kosztów.</p>"
        f"<table><tr><td>Data: {firm.signed_on}</td><td class='q'>{_signing(firm, by_hand)}"
        f"<br>{esc(firm.signer)}, {esc(firm.signer_role)}<br><small>podpis osoby upoważnionej</small></td></tr></table></div>"
    )
    css = (
        "body{font:10pt 'Carlito'}.t{display:flex;justify-content:space-between;align-items:center;background:#1f4e5f;"
        "color:#fff;padding:3mm 4mm;font-size:17pt;font-weight:bold}.u{font-size:10pt;text-align:right;font-weight:normal}"
        "h2{font-size:11.5pt;color:#1f4e5f;margin:4mm 0 1.5mm}.g{display:flex;flex-wrap:wrap;gap:1.6mm}"
        ".c{border:.3mm solid #9ab;border-radius:1.4mm;padding:1.2mm 2mm;width:calc(33.33% - 1.1mm);break-inside:avoid}"
        ".w2{width:calc(66.66% - .6mm)}.w3{width:100%}small{color:#456;font-size:8pt}.e{break-inside:avoid;margin-top:5mm;"
        "border-top:.4mm solid #1f4e5f;padding-top:2mm}.q{width:80mm;text-align:center}"
    )
    return page(css, body, "14mm 15mm")


def questionnaire(firm: Firm, by_pen: bool, by_hand: bool) -> Html:
    """Numbered questions with dotted lines and advice in small print; rings or bracketed crosses."""
    count = 0

    def ask(question: str, answer: str, advice: str = "") -> str:
        nonlocal count
        count += 1
        note = f"<div class='adv'>{advice}</div>" if advice else ""
        return f"<div class='q'><b>{count}.</b> {question}{note}<div class='ans'>{answer}</div></div>"

    def yn(value: object, key: str) -> str:
        if by_pen:
            return circled(YES_NO, _yes(value), firm.slug + key)
        return boxes(YES_NO, _yes(value), "x", firm.slug + key)

    size = (circled if by_pen else lambda o, c, s: boxes(o, c, "x", s))(
        ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo"),
        {"micro": "mikroprzedsiębiorstwo", "small": "małe przedsiębiorstwo"}.get(
            firm.size, "średnie przedsiębiorstwo"
        ),
        firm.slug + "sz",
    )
    write = hand if by_pen else esc
    events = lines(
        [f"{i}) {n}, {k}, {y} r." for i, (n, k, y) in enumerate(firm.events, 1)], "nie uczestniczyliśmy"
    )
    body = (
        "<h1>ANKIETA ZGŁOSZENIOWA PRZEDSIĘBIORCY</h1><p class='c'>nabór na wyjazd studyjny do Szwajcarii (22–25 VI 2026), "
        "projekt „Innowacyjne Lubuskie”</p><p class='adv c'>"
        + (
            "Odpowiedź właściwą należy zakreślić kółkiem."
            if by_pen
            else "Odpowiedź właściwą oznacza się znakiem x."
        )
        + " Jeżeli pytanie firmy nie dotyczy, należy to napisać.</p><h2>Część A – kto się zgłasza</h2>"
        + ask("Jak brzmi pełna nazwa przedsiębiorcy?", esc(firm.name), "Nazwa jak w KRS lub CEIDG.")
        + ask("Adres siedziby:", esc(f"{firm.street}, {firm.postal} {firm.town}"))
        + ask("W jakim województwie znajduje się siedziba lub oddział?", "lubuskie")
        + ask("Numer NIP:", firm.nip_dashed())
        + ask("Numer REGON:", firm.regon)
        + ask("Numer KRS (dla wpisanych do CEIDG – „CEIDG”):", firm.register)
        + ask("Kod PKD działalności przeważającej:", f"{firm.pkd}", "Podklasa według PKD, np. 00.00.Z.")
        + ask(
            "Do której grupy należy przedsiębiorstwo?",
            size,
            "Liczba pracowników i obrót razem z podmiotami powiązanymi.",
        )
        + ask("Kto pojedzie w imieniu firmy (imię i nazwisko)?", esc(firm.delegate))
        + ask(
            "Stanowisko tej osoby, telefon, e-mail:", esc(f"{firm.delegate_role}, {firm.phone}, {firm.email}")
        )
        + ask("W jakich językach obcych się porozumiewa?", write(firm.languages))
        + "<h2>Część B – działalność</h2>"
        + ask(
            "Proszę krótko opisać, czym zajmuje się firma.",
            esc(firm.about),
            "Warto wspomnieć o badaniach, nowych wyrobach, współpracy z uczelniami.",
        )
        + ask("Czy firma prowadzi działalność innowacyjną?", yn(firm.innovative, "i"))
        + ask(
            "Jakie certyfikaty, atesty lub patenty ma firma?",
            lines(firm.certificates, "brak"),
            "Do ankiety dołącza się kopie. Zaświadczeń z ZUS i urzędu skarbowego się tu nie wymienia.",
        )
        + ask(
            "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?",
            yn(firm.lis, "l")
            + (f"<br><span class='more'>W której?</span> {esc(firm.lis)}" if firm.lis else ""),
        )
        + ask(
            "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
            yn(firm.agreements, "p")
            + (
                f"<br><span class='more'>W których?</span> {esc('; '.join(firm.agreements))}"
                if firm.agreements
                else ""
            ),
        )
        + ask(
            "Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?",
            yn(firm.horizontal, "h")
            + (f"<br><span class='more'>Jakie?</span> {esc(firm.horizontal)}" if firm.horizontal else ""),
        )
        + "<h2>Część C – promocja i wyjazdy</h2>"
        + ask("Adres strony internetowej w języku polskim:", esc(firm.www_pl or "brak"))
        + ask("Adres strony internetowej w języku angielskim lub innym:", esc(firm.www_foreign or "brak"))
        + ask("Profile w mediach społecznościowych:", lines(firm.social, "brak"))
        + ask(
            "W jakich targach, szkoleniach i wyjazdach międzynarodowych firma brała udział w ciągu ostatnich 3 lat?",
            events,
            "Nazwa, kraj i rok.",
        )
        + ask(
            "W ilu i w jakich wyjazdach organizowanych przez UMWL (FEWL 2021–2027) firma uczestniczyła?",
            (f"{len(firm.trips)}: " if firm.trips else "") + esc("; ".join(firm.trips) or "w żadnym"),
        )
        + ask("Co firma chce osiągnąć dzięki wyjazdowi?", write(firm.goal))
        + "<div class='end'><p>Zapoznałem/am się z Regulaminem rekrutacji i przyjmuję jego warunki, w tym pokrycie 15% kosztów. "
        "Firma nie działa w sektorach wyłączonych, uczestnik nie pracuje w UMWL. Podane dane są prawdziwe i nie naruszają "
        "cudzych praw.</p>"
        f"<table><tr><td>{esc(firm.town)}, {write(firm.signed_on)}</td><td class='sg'>{_signing(firm, by_hand)}"
        "<div class='dots'></div><small>czytelny podpis lub podpis z pieczątką</small></td></tr></table></div>"
    )
    css = (
        "body{font:10.5pt/1.3 'DejaVu Sans';font-size:9.6pt}h1{font-size:14pt;text-align:center;margin:0 0 2mm}"
        ".c{text-align:center}h2{font-size:10.5pt;background:#eee;padding:1mm 2mm;margin:4mm 0 2mm}.q{break-inside:avoid;"
        "margin-bottom:2.4mm}.adv{font-size:7.6pt;color:#555;font-style:italic}.ans{margin:.8mm 0 0 6mm;padding:.6mm 1mm;"
        "border-bottom:.3mm dotted #444;min-height:5mm}.end{break-inside:avoid;margin-top:6mm}.more{line-height:2}.sg{width:80mm;"
        "text-align:center}.dots{border-top:.3mm dotted #222}"
    )
    return page(css, body, "16mm 18mm")
