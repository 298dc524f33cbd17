"""Papers of companies that did not use the office's blanks."""

from html import escape

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word
from tests.blind.rounds.r10.certificates import dashed, grid, page
from tests.blind.rounds.r10.companies import SIZE_ADJ, SIZE_BY, SIZE_NOUN, SIZES, Company
from tests.blind.rounds.r10.office import CLAUSES, How, base, footer
from tests.blind.rounds.r10.pen import png, stamp, svg

SERIF = "body{font-family:'Liberation Serif',serif;font-size:11.5pt}"


def _sign(c: Company, pen: bool, note: str = "podpis osoby uprawnionej") -> str:
    if not pen:
        return f"<p style='margin-top:10mm' class='r'>{escape(c.boss)}, {escape(c.post)}<br><span class='s'>podpis " \
               "elektroniczny</span></p>"
    short = stamp((c.name, c.street, f"{c.postal} {c.town}", f"NIP {c.nip}"))
    return (f"<table class='n' style='margin-top:9mm;break-inside:avoid'><tr style='break-inside:avoid'><td>{short}</td>"
            f"<td class='r'>{svg(c.boss)}<br>"
            f"<span class='s'>{note}</span></td></tr></table>")


# -- application forms -------------------------------------------------------------------------------------------------


def form_letter(c: Company, *, pen: bool) -> Html:
    """A letter: questions as bold sentences, answers as sentences."""
    def qa(number: int, question: str, answer: str) -> str:
        return f"<p><b>{number}. {question}</b><br>{escape(answer)}</p>"

    certs = "; ".join(f"({i}) {x.title}, nr {x.number}" for i, x in enumerate(c.certs, 1))
    events = "; ".join(f"({i}) {when} – {what}, {where}" for i, (when, what, where) in enumerate(c.events, 1))
    count = len(c.agreements)
    return page(
        f"<table class='n'><tr><td><b>{escape(c.name)}</b><br>{c.street}<br>{c.postal} {c.town}<br>tel. {c.phone}<br>"
        f"{c.email}</td><td class='r'>{c.town}, {c.signed_on} r.</td></tr></table><p style='margin-left:95mm'>Urząd "
        "Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</p><h1>Zgłoszenie firmy do wyjazdu "
        "studyjnego do Szwajcarii (22–25 czerwca 2026 r.)</h1><p>Poniżej odpowiadamy na wszystkie punkty formularza "
        "zgłoszeniowego.</p>"
        + qa(1, "Kim jesteśmy?", f"{c.name}, {c.legal}, NIP {dashed(c.nip)}, REGON {c.regon}, {c.register}. Siedziba: "
             f"{c.address}, województwo lubuskie.")
        + qa(2, "Jaka jest przeważająca działalność według PKD?", f"{c.pkd}. {c.trade}")
        + qa(3, "Jak duże jest przedsiębiorstwo?",
             f"Jesteśmy {SIZE_BY[c.size]} – zatrudniamy {c.staff} osób.")
        + qa(4, "Czy firma prowadzi działalność innowacyjną?", f"Tak. {c.why}" if c.innovative else
             "Nie, nie prowadzimy takiej działalności.")
        + qa(5, "Jakie certyfikaty, atesty lub patenty posiadamy?", certs or "Nie posiadamy.")
        + qa(6, "Pod jakim adresem działa nasza strona w języku polskim?", c.www or "Nie mamy strony.")
        + qa(7, "Czy jest strona obcojęzyczna?", f"Tak, w języku: {c.tongue} – {c.www_foreign}" if c.www_foreign else
             "Nie, strona jest wyłącznie polska.")
        + qa(8, "Które profile społecznościowe prowadzimy?", ", ".join(c.social) or "Żadnych.")
        + qa(9, "W jakich wydarzeniach promocyjnych i wyjazdach uczestniczyliśmy w minionych trzech latach?",
             events or "W żadnych.")
        + qa(10, "Ile razy korzystaliśmy z wyjazdów organizowanych przez UMWL (FEWL 2021–2027)?",
             f"{len(c.trips)} – {'; '.join(c.trips)}" if c.trips else "Ani razu.")
        + qa(11, "Czy działamy w obszarze Lubuskich Inteligentnych Specjalizacji?", f"Tak: {c.lis}." if c.lis else "Nie.")
        + qa(12, "Do których Porozumień na rzecz Rozwoju Obszarów Kluczowych należymy?",
             f"Do {count}: {', '.join(c.agreements)}." if count else "Do żadnego.")
        + qa(13, "Czy realizujemy przedsięwzięcie horyzontalne z Porozumienia?",
             f"Tak – „{c.horizontal}”." if c.horizontal else "Nie realizujemy.")
        + qa(14, "Kogo delegujemy?", f"{c.delegate}, {c.delegate_post}.")
        + "<p>Akceptujemy Regulamin i zobowiązujemy się ponieść 15% kosztów wyjazdu.</p>" + _sign(c, pen),
        SERIF,
    )


def _tick(on: bool, label: str) -> str:
    return f"{'☒' if on else '☐'} {label}"


def form_grid(c: Company, *, pen: bool) -> Html:
    """A dense questionnaire in two columns with tick boxes before the options."""
    def box(label: str, body: str) -> str:
        return f"<div class='b'><span>{label}</span><br>{body}</div>"

    count = len(c.agreements)
    sizes = "<br>".join(_tick(s == c.size, SIZE_ADJ[s]) for s in SIZES) + "<br>☐ duże"
    certs = grid(("#", "Certyfikat / patent", "Numer"), [(str(i), x.title, x.number) for i, x in enumerate(c.certs, 1)]
                 or [("–", "nie posiadamy", "–")])
    events = grid(("#", "Data", "Impreza", "Miejsce"), [(str(i), *e) for i, e in enumerate(c.events, 1)]
                  or [("–", "–", "brak udziału", "–")])
    trips = "<br>".join(escape(t) for t in c.trips) or "nie dotyczy"
    return page(
        "<h1 style='margin-top:0;background:#e8eef2;padding:3mm'>Kwestionariusz zgłoszeniowy przedsiębiorcy<br><small>"
        "Innowacyjne Lubuskie – wyjazd studyjny: Szwajcaria, czerwiec 2026</small></h1><div class='k'>"
        + box("Wnioskodawca", f"<b>{escape(c.name)}</b>") + box("NIP / REGON", f"{c.nip} / {c.regon}")
        + box("Adres siedziby", c.address) + box("Województwo", "lubuskie") + box("Rejestr", c.register)
        + box("PKD wiodące", c.pkd) + box("Kontakt", f"{c.phone}<br>{c.email}")
        + box("Status przedsiębiorstwa (MŚP)", sizes) + box("Profil działalności", escape(c.trade))
        + box("Charakter innowacyjny działalności", f"{_tick(c.innovative, 'tak')} &nbsp; {_tick(not c.innovative, 'nie')}"
              f"<br>{escape(c.why)}")
        + box("Witryna polska", f"{_tick(bool(c.www), 'posiadamy')} {c.www or ''} &nbsp; "
              f"{_tick(not c.www, 'nie posiadamy')}")
        + box("Witryna obcojęzyczna", f"{_tick(bool(c.www_foreign), 'posiadamy')} "
              f"{f'{c.www_foreign} (język {c.tongue})' if c.www_foreign else ''} &nbsp; "
              f"{_tick(not c.www_foreign, 'nie posiadamy')}")
        + box("Media społecznościowe – profile", "<br>".join(c.social) or "brak")
        + box("Liczba wyjazdów z UMWL (FEWL)", f"<b>{len(c.trips)}</b><br>{trips}")
        + box("Obszar LIS", f"{_tick(bool(c.lis), 'tak')} {f'({c.lis})' if c.lis else ''} &nbsp; {_tick(not c.lis, 'nie')}")
        + box("Uczestnictwo w Porozumieniach", f"{_tick(not count, 'brak')} &nbsp; {_tick(count == 1, 'jedno')} &nbsp; "
              f"{_tick(count > 1, 'więcej niż jedno')}<br>{'<br>'.join(c.agreements)}")
        + box("Przedsięwzięcie horyzontalne", f"{_tick(bool(c.horizontal), 'tak')} &nbsp; "
              f"{_tick(not c.horizontal, 'nie')}<br>{c.horizontal or ''}")
        + box("Uczestnik wyjazdu", f"{c.delegate}<br>{c.delegate_post}")
        + f"</div><p><b>Certyfikaty, atesty, patenty</b></p>{certs}<div style='break-inside:avoid'><p><b>Działania promocyjne "
        f"od kwietnia 2023 r. (targi, szkolenia, wyjazdy)</b></p>{events}</div><p class='s'>Oświadczamy, że powyższe "
        f"informacje są zgodne z prawdą, znamy Regulamin i akceptujemy jego treść. {c.town}, {c.signed_on} r.</p>"
        + _sign(c, pen),
        ".k{columns:2;column-gap:5mm}.b{border:.6pt solid #789;padding:1.5mm 2mm;margin-bottom:2mm;break-inside:avoid}"
        ".b>span{font-size:8pt;color:#567}body{font-size:8.8pt;line-height:1.3}td,th{padding:.6mm 2mm}"
        "@page{margin:13mm 18mm}",
    )


def form_plain(c: Company, *, pen: bool) -> Word:
    """A plain Word file: label, tab, answer; [x] for choices."""
    def write(doc: WordDocument) -> None:
        base(doc, How(font="Arial", size=10.5), 2.2)
        doc.add_heading("Formularz zgłoszenia udziału – Szwajcaria 2026", 1)
        doc.add_paragraph("Projekt „Innowacyjne Lubuskie”; wyjazd w dniach 22–25.06.2026")

        def say(label: str, answer: str) -> None:
            par = doc.add_paragraph()
            par.add_run(label + ("\n" if answer else "")).bold = True
            if answer:
                par.add_run("→ " + answer)

        say("Nazwa firmy i forma prawna", f"{c.name} ({c.legal})")
        say("Numery: NIP, REGON, rejestr", f"NIP: {c.nip}; REGON: {c.regon}; {c.register}")
        say("Gdzie mieści się firma (adres, województwo)", f"{c.address}; woj. lubuskie")
        say("Podstawowy przedmiot działalności (PKD)", f"{c.pkd} – {c.trade}")
        say("Kategoria MŚP", "  ".join(f"[{'x' if s == c.size else ' '}] {SIZE_ADJ[s]}" for s in SIZES))
        say("Innowacyjność: czy firma wprowadza nowe produkty, prowadzi B+R lub współpracuje z nauką?",
            f"TAK, {c.why}" if c.innovative else "NIE")
        say("Posiadane certyfikaty i prawa wyłączne", "" if c.certs else "nie posiadamy")
        for cert in c.certs:
            doc.add_paragraph(f"{cert.title} ({cert.number})", style="List Number")
        say("Adres strony WWW (wersja polska)", c.www or "brak strony")
        say("Adres strony WWW (wersja w innym języku)", f"{c.www_foreign} – {c.tongue}" if c.www_foreign else "brak")
        say("Aktywne konta społecznościowe", ", ".join(c.social) or "brak")
        say("Doświadczenie promocyjne za granicą i na targach (2023–2026)", "" if c.events else "brak")
        for when, what, where in c.events:
            doc.add_paragraph(f"{when}: {what} ({where})", style="List Bullet")
        say("Wcześniejsze wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021-2027",
            f"{len(c.trips)}: {'; '.join(c.trips)}" if c.trips else "0 – nie uczestniczyliśmy")
        say("Lubuskie Inteligentne Specjalizacje – czy firma w nich działa?", f"TAK ({c.lis})" if c.lis else "NIE")
        say("Porozumienia na rzecz Rozwoju Obszarów Kluczowych – ile i jakie?",
            f"{len(c.agreements)}: {', '.join(c.agreements)}" if c.agreements else "0, nie jesteśmy stroną porozumień")
        say("Przedsięwzięcie horyzontalne w ramach Porozumienia", f"TAK: {c.horizontal}" if c.horizontal else "NIE")
        say("Do wyjazdu zgłaszamy", f"{c.delegate} – {c.delegate_post}; kontakt: {c.phone}, {c.email}")
        doc.add_paragraph("Potwierdzamy prawdziwość danych i znajomość Regulaminu.")
        doc.add_paragraph(f"{c.town}, {c.signed_on} r.")
        if pen:
            doc.add_paragraph().add_run().add_picture(png(c.boss))
            doc.inline_shapes[-1].width, doc.inline_shapes[-1].height = 1700000, 720000
        doc.add_paragraph(f"{c.boss}, {c.post}")
        footer(doc, c.name)

    return Word(write)


# -- declarations ------------------------------------------------------------------------------------------------------


def status_letter(c: Company, *, pen: bool) -> Html:
    """A short letter."""
    return page(
        f"<p class='r'>{c.town}, {c.signed_on} r.</p><p>{escape(c.name)}<br>{c.address}<br>NIP: {c.nip}</p><h1>Oświadczenie "
        f"Wnioskodawcy o statusie MŚP</h1><p>Niniejszym oświadczam, że reprezentowana przeze mnie firma jest <b>"
        f"{SIZE_BY[c.size]}</b> w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014. W ostatnim "
        f"zatwierdzonym roku średnie zatrudnienie wyniosło {c.staff} osób, obrót {c.turnover} EUR, a suma bilansowa "
        f"{c.balance} EUR.</p><p>Firma nie ma podmiotów partnerskich ani powiązanych.</p>" + _sign(c, pen), SERIF,
    )


def status_columns(c: Company, *, pen: bool) -> Html:
    """Options in columns, a cross under the right one."""
    marks = "".join(f"<td class='c'>{'X' if s == c.size else ''}</td>" for s in SIZES)
    return page(
        "<h1>OŚWIADCZENIE O STATUSIE PRZEDSIĘBIORSTWA</h1>"
        + grid(("Wnioskodawca", "NIP", "Adres"), [(c.name, c.nip, c.address)])
        + "<p>Oświadczam, że Wnioskodawca należy do kategorii (właściwe zaznaczono X):</p><table><tr><th class='c'>mikro<br>"
        "<small>do 9 osób</small></th><th class='c'>małe<br><small>do 49 osób</small></th><th class='c'>średnie<br><small>"
        f"do 249 osób</small></th></tr><tr>{marks}</tr></table><p>Zatrudnienie: {c.staff} &nbsp;|&nbsp; obrót: {c.turnover}"
        f" EUR &nbsp;|&nbsp; bilans: {c.balance} EUR</p><p>Podstawa: zał. I do rozporządzenia 651/2014. Przedsiębiorstwo "
        f"niezależne: TAK</p><p>{c.town}, {c.signed_on}</p>" + _sign(c, pen),
    )


def status_plain(c: Company, *, pen: bool) -> Word:
    """Plain Word with one TAK and two NIE."""
    def write(doc: WordDocument) -> None:
        base(doc, How(font="Arial", size=11), 2.5)
        doc.add_heading("Oświadczenie o statusie Wnioskodawcy", 1)
        doc.add_paragraph(f"Wnioskodawca: {c.name}\nNIP: {c.nip}\nSiedziba: {c.address}")
        doc.add_paragraph("Oświadczam, że na podstawie definicji z rozporządzenia (UE) 651/2014 firma jest:")
        for size in SIZES:
            doc.add_paragraph(f"{SIZE_NOUN[size]} – {'TAK' if size == c.size else 'NIE'}", style="List Bullet")
        doc.add_paragraph(f"Liczba pracowników: {c.staff}, obrót: {c.turnover} EUR, suma aktywów: {c.balance} EUR.")
        doc.add_paragraph(f"{c.town}, {c.signed_on} r.")
        if pen:
            doc.add_paragraph().add_run().add_picture(png(c.boss))
            doc.inline_shapes[-1].width, doc.inline_shapes[-1].height = 1700000, 720000
        doc.add_paragraph(f"{c.boss}, {c.post}")

    return Word(write)


# -- de minimis --------------------------------------------------------------------------------------------------------

DM_TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
DM_LINKS = ("Powiązania kapitałowe lub osobowe z innymi przedsiębiorcami", "Przejęcie innego przedsiębiorcy",
            "Połączenie albo podział w ostatnich 3 latach")
DM_STATE = ("Spełnianie przesłanek upadłości", "Postępowanie restrukturyzacyjne lub naprawcze", "Utrata kapitału wskutek strat")
DM_FIELD = ("rybołówstwo lub akwakultura", "podstawowa produkcja rolna", "przetwórstwo rolne z przekazaniem pomocy rolnikom")


def dm_boxes(c: Company, *, pen: bool) -> Html:
    """Close to the ministry's layout: letters A to E, boxes TAK and NIE in columns."""
    def questions(items: tuple[str, ...]) -> str:
        return "<table><tr><th></th><th>TAK</th><th>NIE</th></tr>" + "".join(
            f"<tr><td>{i}) {q}</td><td>☐</td><td>☒</td></tr>" for i, q in enumerate(items, 1)) + "</table>"

    sizes = "".join(f"<br>{_tick(s == c.size, SIZE_NOUN[s])}" for s in SIZES) + "<br>☐ inne przedsiębiorstwo"
    return page(
        f"<h1>{DM_TITLE.upper()}</h1><p class='c s'>Stosuje się do pomocy de minimis, o której mowa w rozporządzeniu Komisji "
        f"(UE) 2023/2831 z dnia 13 grudnia 2023 r.</p><p><b>A. Podmiot ubiegający się o pomoc</b></p><table>"
        f"<tr><td>1. NIP</td><td>{' '.join(c.nip)}</td></tr><tr><td>2. Nazwa</td><td>{escape(c.name)}</td></tr><tr><td>3. "
        f"Adres</td><td>{c.address}</td></tr><tr><td>4. TERYT gminy</td><td>{c.teryt}</td></tr><tr><td>5. Forma prawna</td>"
        f"<td>{c.legal}</td></tr><tr><td>6. Wielkość</td><td>{sizes[4:]}</td></tr><tr><td>7. PKD</td><td>{c.pkd}</td></tr>"
        f"<tr><td>8. Data utworzenia</td><td>{c.founded}</td></tr></table><p><b>9. Powiązania</b></p>{questions(DM_LINKS)}"
        f"<p><b>B. Sytuacja ekonomiczna</b></p>{questions(DM_STATE)}<p><b>C. Zakres działalności objętej pomocą</b></p>"
        f"{questions(DM_FIELD)}<p><b>D. Inna pomoc na te same koszty:</b> nie otrzymano.</p><p><b>E. Informacje przedstawił/a:"
        f"</b> {c.boss}, {c.post}, tel. {c.phone}, {c.signed_on} r.</p>" + _sign(c, pen),
        "body{font-size:9.5pt}td{padding:.8mm 2mm}",
    )


def dm_plain(c: Company, *, pen: bool) -> Html:
    """A printout of somebody's generator: one sentence per item."""
    no = "".join(f"<li>{q}: nie</li>" for q in (*DM_LINKS, *DM_STATE))
    return page(
        f"<p class='s'>wydruk z programu księgowego</p><h1 style='text-align:left'>{DM_TITLE}</h1><p>Rozporządzenie (UE) "
        f"2023/2831.</p><p><u>Część A – dane beneficjenta</u></p><p>Beneficjent: {escape(c.name)}. NIP: {dashed(c.nip)}. "
        f"Adres: {c.address}. Gmina: {c.gmina} ({c.teryt}). Forma prawna: {c.legal}. Wielkość: {SIZE_NOUN[c.size]}. Klasa PKD: "
        f"{c.pkd}. Utworzono: {c.founded}.</p><p><u>Część A (powiązania) i B (sytuacja)</u></p><ul>{no}</ul><p><u>Część C</u>"
        f"</p><p>Pomoc nie dotyczy: {', '.join(DM_FIELD)}.</p><p><u>Część D</u></p><p>Na te same koszty nie uzyskano innej "
        f"pomocy publicznej.</p><p><u>Część E</u></p><p>Osoba składająca informacje: {c.boss}, {c.post}.<br>{c.town}, "
        f"{c.signed_on} r.</p>" + _sign(c, pen),
        SERIF,
    )


# -- contract ----------------------------------------------------------------------------------------------------------


def contract_pages(c: Company, *, pen: bool, columns: int = 1) -> Html:
    """The office's contract typed anew on two pages (or in two columns on one), initials at the foot of each."""
    def initial(number: int) -> str:
        return f"<div class='i'>{svg(f'{c.boss}/{number}', short=True)}</div>" if pen else ""

    def body(first: int, last: int) -> str:
        return "".join(f"<p class='c'><b>{n} {name}</b></p>" + "".join(
            f"<p>{i}) {line}</p>" for i, line in enumerate(lines, 1)) for n, name, lines in CLAUSES[first:last])

    start = (
        "<h1>UMOWA (projekt)<br><small>o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
        "</small></h1><p>pomiędzy <b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 Zielona Góra (Organizator), a "
        f"<b>{escape(c.name)}</b>, {c.address}, NIP {c.nip}, w imieniu którego działa {c.boss} (Przedsiębiorca).</p>")
    end = "<table class='n' style='margin-top:8mm'><tr><td>Za Organizatora ............</td><td class='r'>Za Przedsiębiorcę " \
          "............</td></tr></table>"
    if columns == 2:
        return page(f"<div class='a'>{start}<div class='d'>{body(0, 8)}</div>{end}{initial(1)}</div>",
                    ".d{columns:2;column-gap:7mm;text-align:justify}body{font-size:9pt}"
                    ".a{position:relative;height:240mm}.i{position:absolute;right:0;bottom:0}")
    return page(
        f"<div class='a'>{start}{body(0, 4)}<span class='f'>1/2</span>{initial(1)}</div><div class='a' "
        f"style='break-before:page'>{body(4, 8)}{end}<span class='f'>2/2</span>{initial(2)}</div>",
        SERIF + ".a{position:relative;height:240mm}.i{position:absolute;right:0;bottom:0}.f{position:absolute;left:80mm;"
        "bottom:0}",
    )
