"""Application forms made as web pages or print-outs: a table, a questionnaire, a card in two columns, plain text."""

from datetime import date

from tests.blind.model import Html

from .common import SIZES, SIZES_LONG, Company, dots, e, html, pen, words

TRIP = "Szwajcaria, 22–25 czerwca 2026 r."


def _hand(c: Company, signing: str, place: str, width: int = 46) -> str:
    """What stands at the signature's place."""
    if signing == "hand":
        return pen(c, place, width)
    return (
        "<span style='color:#555;font-size:8pt'>(podpis elektroniczny w pliku)</span>"
        if signing == "electronic"
        else ""
    )


def accountants_table(c: Company, signing: str, day: date) -> Html:
    """An accountant's table: what is asked at the left, the answer at the right; the wrong word struck out."""

    def yes_no(value: bool) -> str:
        return "<b>TAK</b> / <s>NIE</s>" if value else "<s>TAK</s> / <b>NIE</b>"

    events = (
        "<br>".join(f"{n}) {e(what)} – {e(when)}" for n, (when, what) in enumerate(c.events, 1)) or "nie było"
    )
    trips = "<br>".join(e(t) for t in c.trips)
    rows = [
        ("A", "Dane podmiotu", ""),
        ("A.1", "Pełna firma (nazwa)", e(c.name)),
        ("A.2", "Forma organizacyjna", e(c.legal)),
        ("A.3", "Numer identyfikacji podatkowej", c.nip_dashed),
        ("A.4", "REGON" + (" / KRS" if c.krs else ""), c.regon + (f" / {c.krs}" if c.krs else "")),
        ("A.5", "Adres siedziby", f"{e(c.street)}<br>{c.postal} {e(c.town)}"),
        ("A.6", "Województwo", "lubuskie"),
        ("A.7", "Przeważający przedmiot działalności wg PKD", f"{c.pkd} – {e(c.pkd_name)}"),
        ("A.8", "Telefon, poczta elektroniczna", f"{c.phone}, {c.email}"),
        ("A.9", "Kogo wysyłamy", f"{e(c.delegate)} ({e(c.delegate_post)})"),
        ("B", "Charakterystyka", ""),
        (
            "B.1",
            "Do jakiej grupy przedsiębiorstw należy firma",
            f"przedsiębiorstwo {SIZES[c.size]}" if c.size != "micro" else "mikroprzedsiębiorstwo",
        ),
        ("B.2", "Co firma robi", e(c.activity)),
        (
            "B.3",
            "Czy firma prowadzi działalność innowacyjną? Na czym ona polega?",
            yes_no(c.innovative) + "<br>" + e(c.innovation),
        ),
        (
            "B.4",
            "Posiadane certyfikaty, atesty, prawa własności przemysłowej",
            "<br>".join(e(t) for t in c.certificates) or "brak",
        ),
        ("C", "Obecność w Internecie i na targach", ""),
        ("C.1", "Strona internetowa po polsku", c.site or "brak"),
        ("C.2", "Strona internetowa w obcym języku", c.foreign or "brak"),
        ("C.3", "Profile społecznościowe prowadzone na bieżąco", "<br>".join(c.social) or "brak"),
        (
            "C.4",
            "Targi, wyjazdy, szkolenia nastawione na kontrahentów zagranicznych – trzy ostatnie lata",
            events,
        ),
        (
            "C.5",
            "Wyjazdy zorganizowane przez Urząd Marszałkowski ze środków FEWL 2021–2027",
            f"liczba: {len(c.trips)}" + (f"<br>{trips}" if trips else ""),
        ),
        ("D", "Specjalizacje regionu", ""),
        (
            "D.1",
            "Czy działalność mieści się w Lubuskich Inteligentnych Specjalizacjach?",
            yes_no(bool(c.lis)) + (f" – {e(c.lis)}" if c.lis else ""),
        ),
        (
            "D.2",
            "W ilu Porozumieniach na rzecz rozwoju obszarów kluczowych firma uczestniczy",
            f"{len(c.agreements)}"
            + (": " + "; ".join(map(e, c.agreements)) if c.agreements else " (nie uczestniczy)"),
        ),
        (
            "D.3",
            "Czy realizuje przedsięwzięcie horyzontalne z Porozumienia?",
            yes_no(bool(c.horizontal)) + (f" – „{e(c.horizontal)}”" if c.horizontal else ""),
        ),
    ]
    body = "".join(
        f"<tr class='h'><td>{n}</td><td colspan='2'>{q}</td></tr>"
        if not a
        else f"<tr><td>{n}</td><td class='q'>{q}</td><td>{a}</td></tr>"
        for n, q, a in rows
    )
    css = """@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:"str. " counter(page);font:8pt Carlito}}
    body{font:10.2pt Carlito}h1{font-size:14pt;margin:0 0 1mm}table{border-collapse:collapse;width:100%}
    td{border:.6pt solid #777;padding:1.2mm 2mm;vertical-align:top}tr{page-break-inside:avoid}
    td:first-child{width:10mm;color:#444}.q{width:66mm;background:#f3f1ea}.h{break-after:avoid}.h td{background:#2f4a3c;color:#fff!important}
    .s{margin-top:7mm;display:flex;justify-content:space-between}"""
    return html(
        css,
        f"""<h1>Zgłoszenie przedsiębiorcy do wyjazdu studyjnego</h1>
    <p style='margin:0 0 3mm'>Kierunek i termin: {TRIP} &nbsp;|&nbsp; projekt „Innowacyjne Lubuskie”</p>
    <table>{body}</table>
    <p>Zgłoszenie jest wiążące; firma poniesie 15% kosztów przypadających na uczestnika. Dane są prawdziwe.</p>
    <div class='s'><span>{e(c.town)}, {dots(day)}</span><span style='text-align:center'>
    {_hand(c, signing, "form")}<br>{e(c.signer)}<br><small>{e(c.post)}</small></span></div>""",
    )


def questionnaire(c: Company, signing: str, day: date) -> Html:
    """Questions as sentences with boxes before the answers."""

    def pick(options: tuple[tuple[str, bool], ...]) -> str:
        return "<div class='o'>" + "<br>".join(f"{'☒' if on else '☐'} {o}" for o, on in options) + "</div>"

    def told(text: str) -> str:
        return f"<div class='a'>{text}</div>"

    def yes_no(value: bool, more: str = "") -> str:
        return pick((("tak" + (f": {more}" if value and more else ""), value), ("nie", not value)))

    asked = [
        (
            "Jak nazywa się Państwa firma i gdzie ma siedzibę?",
            told(f"{e(c.name)}<br>{e(c.street)}, {c.postal} {e(c.town)}, województwo lubuskie"),
        ),
        (
            "Pod jakimi numerami jest zarejestrowana?",
            told(
                f"NIP {c.nip} &nbsp; REGON {c.regon}"
                + (f" &nbsp; KRS {c.krs}" if c.krs else " &nbsp; wpis w CEIDG")
            ),
        ),
        ("Jaki kod PKD opisuje główną działalność?", told(f"{c.pkd} ({e(c.pkd_name)})")),
        (
            "Ile osób zatrudniają Państwo i jaka to kategoria MŚP?",
            pick(
                tuple(
                    (SIZES_LONG[s] + (f" – zatrudnienie {c.staff}" if s == c.size else ""), s == c.size)
                    for s in SIZES
                )
            ),
        ),
        ("Czym zajmuje się firma?", told(e(c.activity))),
        (
            "Czy działalność ma charakter innowacyjny? Proszę krótko uzasadnić.",
            yes_no(c.innovative) + told(e(c.innovation)),
        ),
        (
            "Jakie certyfikaty, patenty lub inne dokumenty jakości firma posiada?",
            told("; ".join(map(e, c.certificates)) or "Żadnych."),
        ),
        ("Czy firma ma stronę www w języku polskim?", yes_no(bool(c.site), c.site)),
        ("Czy firma ma stronę www w języku angielskim lub innym obcym?", yes_no(bool(c.foreign), c.foreign)),
        (
            "Czy firma prowadzi profile w mediach społecznościowych?",
            yes_no(bool(c.social), ", ".join(c.social)),
        ),
        (
            (
                "W jakich targach, misjach i szkoleniach służących kontaktom zagranicznym brali Państwo udział w ciągu "
                "ostatnich 3 lat?"
            ),
            told("<br>".join(f"{when} – {e(what)}" for when, what in c.events) or "W żadnych."),
        ),
        (
            "W ilu wyjazdach gospodarczych UMWL finansowanych z FEWL 2021–2027 firma już uczestniczyła?",
            pick(
                (
                    ("w żadnym", not c.trips),
                    ("w jednym lub dwóch", 0 < len(c.trips) < 3),
                    ("w trzech", len(c.trips) > 2),
                )
            )
            + (told("; ".join(map(e, c.trips))) if c.trips else ""),
        ),
        (
            "Czy firma działa w obszarze którejś z Lubuskich Inteligentnych Specjalizacji?",
            yes_no(bool(c.lis), c.lis),
        ),
        (
            "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
            pick(
                (
                    ("nie", not c.agreements),
                    ("tak, jednego", len(c.agreements) == 1),
                    ("tak, więcej niż jednego", len(c.agreements) > 1),
                )
            )
            + (told("; ".join(map(e, c.agreements))) if c.agreements else ""),
        ),
        (
            "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?",
            yes_no(bool(c.horizontal), e(c.horizontal)),
        ),
        (
            "Kto pojedzie w imieniu firmy?",
            told(f"{e(c.delegate)}, {e(c.delegate_post)}, tel. {c.phone}, {c.email}"),
        ),
    ]
    items = "".join(f"<li><b>{q}</b>{a}</li>" for q, a in asked)
    css = """@page{size:A4;margin:20mm 22mm;@top-right{content:"Innowacyjne Lubuskie – wyjazd studyjny";font:7.5pt Liberation Sans}
    @bottom-center{content:counter(page) " / " counter(pages);font:8pt Liberation Serif}}
    body{font:11pt Liberation Serif}h1{font:bold 15pt Liberation Serif;text-align:center}li{margin:0 0 2.6mm;
    page-break-inside:avoid}.o{margin:1mm 0 0 3mm;font-family:DejaVu Sans;font-size:9.5pt}.a{margin:1mm 0 0 3mm;
    color:#1a2b66}"""
    return html(
        css,
        f"""<h1>Ankieta zgłoszeniowa uczestnika</h1><p style='text-align:center'>wyjazd studyjny
    dla przedsiębiorców: {TRIP}</p><ol>{items}</ol>
    <p>Zgłaszam firmę do udziału i przyjmuję warunki Regulaminu, w tym pokrycie 15% kosztów. Potwierdzam prawdziwość
    odpowiedzi.</p><table style='width:100%;margin-top:4mm;page-break-inside:avoid'><tr><td>{e(c.town)}, {words(day)}</td>
    <td style='text-align:right'>{_hand(c, signing, "form", 50)}<br>{e(c.signer)}, {e(c.post)}</td></tr></table>""",
    )


def card(c: Company, signing: str, day: date) -> Html:
    """A card in two columns with framed boxes; ticks stand after the options."""

    def box(title: str, text: str) -> str:
        return f"<div class='b'><div class='t'>{title}</div>{text}</div>"

    def yes_no(value: bool) -> str:
        return f"TAK [{'x' if value else ' '}] &nbsp; NIE [{' ' if value else 'x'}]"

    def listed(items: tuple[str, ...]) -> str:
        return "<ul>" + "".join(f"<li>{e(i)}</li>" for i in items) + "</ul>" if items else "—"

    size = (
        " &nbsp; ".join(f"{name} [{'x' if s == c.size else ' '}]" for s, name in SIZES.items())
        + " &nbsp; duże [ ]"
    )
    left = (
        box(
            "Zgłaszający",
            f"<b>{e(c.name)}</b><br>{e(c.legal)}<br>{e(c.street)}<br>{c.postal} {e(c.town)}<br>woj. lubuskie",
        )
        + box(
            "Numery",
            f"NIP: {c.nip_spaced}<br>REGON: {c.regon}<br>KRS: {c.krs or 'nie dotyczy'}<br>PKD: {c.pkd}",
        )
        + box("Wielkość firmy", size)
        + box(
            "Reprezentant na wyjeździe", f"{e(c.delegate)}<br>{e(c.delegate_post)}<br>{c.phone}<br>{c.email}"
        )
        + box("Profil firmy", e(c.activity))
        + box("Innowacyjność", yes_no(c.innovative) + "<br>" + e(c.innovation))
    )
    right = (
        box("Certyfikaty i patenty (kopie dołączamy)", listed(c.certificates))
        + box(
            "Internet",
            f"www PL: {c.site or 'nie mamy'}<br>www w innym języku: {c.foreign or 'nie mamy'}<br>"
            f"media społecznościowe: {', '.join(c.social) or 'nie mamy'}",
        )
        + box("Promocja zagraniczna 2023–2026", listed(tuple(f"{w}: {t}" for w, t in c.events)))
        + box(
            "Dotychczasowe wyjazdy z Urzędem Marszałkowskim (FEWL)",
            listed(c.trips) if c.trips else "ani razu (0)",
        )
        + box(
            "Lubuskie Inteligentne Specjalizacje", yes_no(bool(c.lis)) + (f"<br>{e(c.lis)}" if c.lis else "")
        )
        + box(
            "Porozumienia na rzecz obszarów kluczowych",
            yes_no(bool(c.agreements))
            + f"<br>liczba: {len(c.agreements)}"
            + (f"<br>{e('; '.join(c.agreements))}" if c.agreements else ""),
        )
        + box(
            "Przedsięwzięcie horyzontalne",
            yes_no(bool(c.horizontal)) + (f"<br>{e(c.horizontal)}" if c.horizontal else ""),
        )
    )
    css = """@page{size:A4;margin:12mm}body{font:9.6pt Liberation Sans}.c{display:flex;gap:5mm}.c>div{flex:1}
    .b{border:1pt solid #8a4b12;border-radius:2mm;padding:2mm 3mm;margin-bottom:2.6mm}.t{font-weight:bold;color:#8a4b12;
    margin-bottom:1mm}ul{margin:0;padding-left:4mm}h1{font-size:17pt;color:#8a4b12;margin:0 0 3mm}"""
    return html(
        css,
        f"""<h1>KARTA UCZESTNIKA</h1><p>Zgłoszenie do wyjazdu studyjnego organizowanego przez Województwo
    Lubuskie – {TRIP}</p><div class='c'><div>{left}</div><div>{right}</div></div>
    <div class='b' style='display:flex;justify-content:space-between;align-items:flex-end'><span>Akceptujemy regulamin
    i udział własny 15%.<br>{e(c.town)}, {dots(day)}</span><span style='text-align:center;min-width:60mm;min-height:18mm'>
    {_hand(c, signing, "form", 42)}<br><small>{e(c.signer)} – {e(c.post)}</small></span></div>""",
    )


def plain_text(c: Company, signing: str, day: date) -> Html:
    """Plain text of a typewriter kind, labels and dots."""

    def line(label: str, value: str) -> str:
        return f"<tr><td>{label} {'.' * max(3, 38 - len(label))}</td><td>{value}</td></tr>"

    def many(items: tuple[str, ...], none: str) -> str:
        return "<br>".join("* " + e(i) for i in items) or none

    def yes(value: bool) -> str:
        return "tak" if value else "nie"

    parts = (
        (
            "KTO",
            line("firma", e(c.name))
            + line("nip", c.nip)
            + line("regon", c.regon)
            + line("adres", e(c.address))
            + line("województwo", "lubuskie")
            + line("pkd główne", c.pkd)
            + line("telefon", c.phone)
            + line("e-mail", c.email)
            + line("status MSP", SIZES_LONG[c.size])
            + line("jedzie", f"{e(c.delegate)} ({e(c.delegate_post)})"),
        ),
        (
            "CO ROBIMY",
            line("opis", e(c.activity))
            + line("działalność innowacyjna", yes(c.innovative))
            + line("dlaczego", e(c.innovation))
            + line("certyfikaty / patenty", many(c.certificates, "brak")),
        ),
        (
            "JAK NAS WIDAĆ",
            line("strona polska", c.site or "brak")
            + line("strona obcojęzyczna", c.foreign or "brak")
            + line("social media", many(c.social, "brak"))
            + line("targi i wyjazdy z 3 lat", many(tuple(f"{t}, {w}" for w, t in c.events), "brak"))
            + line("wyjazdy z UMWL (FEWL 21-27)", many(c.trips, "0 - jeszcze nie byliśmy")),
        ),
        (
            "SPECJALIZACJE",
            line("Inteligentne Specjalizacje (LIS)", yes(bool(c.lis)) + (f", {c.lis}" if c.lis else ""))
            + line(
                "Porozumienia, ile",
                str(len(c.agreements)) + (f" ({e('; '.join(c.agreements))})" if c.agreements else ""),
            )
            + line("przedsięwzięcie horyzontalne", yes(bool(c.horizontal))),
        ),
    )
    body = "".join(f"<h2>== {t} ==</h2><table>{rows}</table>" for t, rows in parts)
    css = """@page{size:A4;margin:22mm 18mm}body{font:9.6pt Liberation Mono}h1{font-size:11.5pt}h2{font-size:9.8pt;
    margin:4mm 0 1mm}td{vertical-align:top;padding:0 2mm .6mm 0}td:first-child{white-space:nowrap}"""
    return html(
        css,
        f"""<h1>FORMULARZ ZGŁOSZENIA - WYJAZD STUDYJNY SZWAJCARIA 22-25.06.2026</h1>
    <div>do: Urząd Marszałkowski Województwa Lubuskiego, Departament Gospodarki i Rozwoju</div>{body}
    <p>Zgadzam się na warunki regulaminu (15% kosztów po mojej stronie). Wszystko powyżej jest prawdą.</p>
    <p>{e(c.town)}, {dots(day)}</p><div>{_hand(c, signing, "form", 50)}<br>{e(c.signer)}, {e(c.post)}</div>""",
    )
