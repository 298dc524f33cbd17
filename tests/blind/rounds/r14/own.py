"""One company's papers on forms of its own: letters rather than blanks."""

from html import escape

from tests.blind.model import Html

from .people import Company
from .web import page, signed

CSS = (
    "body{font:10.5pt/1.45 'Carlito',sans-serif}h1{text-align:left;color:#0b5563;font-size:17pt}h2{color:#0b5563}"
    ".top{border-bottom:3px solid #0b5563;display:flex;justify-content:space-between;padding-bottom:4px}"
    "dt{font-weight:bold;margin-top:5px}dd{margin:0 0 0 6mm}"
)
SIZE = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


def top(c: Company) -> str:
    """The letterhead."""
    return (
        f'<div class="top"><b>{escape(c.name)}</b><span class="s">{c.address}<br>NIP {c.dashed} · REGON {c.regon}'
        f"{' · KRS ' + c.krs if c.krs else ''}<br>{c.phone} · {c.mail}</span></div>"
    )


def form(c: Company, seed: int, sign: bool) -> Html:
    """The application in the company's own order: person first, experience before certificates."""
    events = "".join(
        f"<tr><td>{escape(e.when)}</td><td>{escape(e.name)}</td><td>{escape(e.place)}</td>"
        f"<td>{escape(e.role)}</td></tr>"
        for e in c.events
    )
    certs = "".join(
        f"<li>{escape(x.name)} (wystawca: {escape(x.issuer)}; nr {escape(x.number)}; ważność: "
        f"{escape(x.valid)})</li>"
        for x in c.certs
    )
    body = f"""{top(c)}<p class="e">{c.town}, {c.day} r.</p>
<h1>Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii (22–25.06.2026)</h1>
<p>Zgłaszamy udział naszej firmy w wyjeździe organizowanym w projekcie „Innowacyjne Lubuskie”. Poniżej komplet informacji,
o które Państwo pytają w załączniku nr 2.</p>
<dl><dt>Uczestnik wyjazdu</dt><dd>{c.delegate} – {c.delegate_role}</dd>
<dt>Zgłaszający</dt><dd>{escape(c.name)}, {c.legal}, NIP {c.nip}; siedziba: {c.address}, województwo lubuskie,
powiat {c.powiat}. Firmę reprezentuje {c.rep} ({c.rep_role}).</dd>
<dt>Przeważające PKD</dt><dd>{c.pkd} – {escape(c.pkd_name)}</dd>
<dt>Wielkość firmy</dt><dd>Jesteśmy {SIZE[c.size]} – zatrudnienie {c.staff} etatów.</dd>
<dt>Co robimy</dt><dd>{escape(c.about)}</dd>
<dt>Czy prowadzimy działalność innowacyjną?</dt><dd>{"Tak. " + escape(c.innovation) if c.innovation else "Nie."}</dd></dl>
<h2>Doświadczenie targowe i wyjazdowe z trzech ostatnich lat</h2>
<table class="r"><tr><th>Termin</th><th>Wydarzenie</th><th>Miejsce</th><th>Rola</th></tr>{events}</table>
<h2>Certyfikaty i patenty (kopie dołączamy)</h2><ul>{certs or "<li>nie posiadamy</li>"}</ul>
<h2>Internet</h2><dl><dt>Strona w języku polskim</dt><dd>{c.www or "nie mamy"}</dd>
<dt>Strona w językach obcych</dt><dd>{f"{c.www_foreign} ({c.www_lang})" if c.www_foreign else "nie mamy"}</dd>
<dt>Media społecznościowe</dt><dd>{"<br>".join(c.social) or "nie prowadzimy"}</dd></dl>
<h2>Współpraca z Województwem</h2>
<dl><dt>Ile razy jechaliśmy z UMWL za środki FEWL 2021–2027?</dt>
<dd>{f"{len(c.trips)} – " + "; ".join(c.trips) if c.trips else "Ani razu (0)."}</dd>
<dt>Czy mieścimy się w Lubuskich Inteligentnych Specjalizacjach?</dt>
<dd>{"Tak – " + c.lis if c.lis else "Nie."}</dd>
<dt>W ilu Porozumieniach na rzecz Rozwoju Obszarów Kluczowych działamy?</dt>
<dd>{f"W {len(c.agreements)}: " + "; ".join(c.agreements) if c.agreements else "W żadnym."}</dd>
<dt>Czy realizujemy przedsięwzięcie horyzontalne z Porozumienia?</dt>
<dd>{"Tak – " + c.horizontal if c.horizontal else "Nie."}</dd></dl>
<p>Akceptujemy Regulamin i zobowiązujemy się pokryć 15% kosztów. Nie działamy w sektorach wyłączonych. Dane są
prawdziwe.</p>{signed(seed, f"{c.rep}, {c.rep_role}", sign)}"""
    return Html(page(body, CSS, "Zgłoszenie"))


def status(c: Company, seed: int, sign: bool) -> Html:
    """One sentence, as lawyers write it."""
    body = f"""{top(c)}<p class="e">{c.town}, {c.day} r.</p><h1>Oświadczenie o statusie Wnioskodawcy</h1>
<p>W imieniu {escape(c.name)} (NIP {c.nip}) oświadczam, że spółka jest <b>{SIZE[c.size]}</b> w rozumieniu załącznika I do
rozporządzenia Komisji (UE) nr 651/2014, przedsiębiorstwem samodzielnym, i w 2025 roku zatrudniała średnio {c.staff} osób
(RJP), osiągnęła obrót {c.turnover} przy sumie bilansowej {c.balance}.</p>
<p>Powyższe odpowiada stanowi na dzień podpisania. O zmianie zawiadomimy niezwłocznie.</p>
{signed(seed + 1, f"{c.rep}, {c.rep_role}", sign)}"""
    return Html(page(body, CSS, "Status"))


def minimis(c: Company, seed: int, sign: bool) -> Html:
    """The form as an e-form printed from a program: numbered boxes, answers in grey fields."""

    def field(label: str, value: str) -> str:
        return (
            f'<div style="border:1px solid #888;margin:-1px 0 0;padding:1px 5px"><div class="s" style="color:#555">'
            f'{label}</div><div style="font-family:Liberation Mono;background:#eee">{escape(value)}</div></div>'
        )

    size = {
        "micro": "1. mikroprzedsiębiorca",
        "small": "2. mały przedsiębiorca",
        "medium": "3. średni przedsiębiorca",
    }
    body = f"""<h1 style="text-align:center;color:#111;font-size:12pt">Formularz informacji przedstawianych przy ubieganiu się
o pomoc de minimis</h1><p class="c s">wersja (2) – dotyczy pomocy na podstawie rozporządzenia Komisji (UE) 2023/2831</p>
<h2>Część A – podmiot</h2>
{field("A.1 NIP", c.nip)}{field("A.2 Nazwa", c.name)}{field("A.3 Adres siedziby", c.address)}
{field("A.4 TERYT gminy", c.gmina)}{field("A.5 Forma prawna", c.legal)}{field("A.6 Wielkość podmiotu", size[c.size])}
{field("A.7 Klasa PKD", c.pkd[:5])}{field("A.8 Data utworzenia", c.created)}
{field("A.9 Powiązania z innymi przedsiębiorcami (lit. a–e)", "a) NIE  b) NIE  c) NIE  d) NIE  e) NIE")}
{field("A.9f Łączna pomoc podmiotów powiązanych, EUR", "nie dotyczy")}
{field("A.10 Połączenia, przejęcia, podział w ostatnich 3 latach", "NIE")}
<h2>Część A1 – wspólnik</h2>{field("A1", "nie dotyczy")}
<h2>Część B – sytuacja ekonomiczna</h2>
{field("B.1 Podmiot spełnia kryteria kwalifikujące do postępowania upadłościowego", "NIE")}
{field("B.2 Podmiot jest w trakcie restrukturyzacji lub nie spłacił pomocy na ratowanie", "NIE")}
<h2>Część C – działalność objęta pomocą</h2>
{field("C.1 Produkcja podstawowa rybołówstwa i akwakultury", "NIE")}
{field("C.2 Produkcja podstawowa produktów rolnych", "NIE")}
{field("C.3 Przetwarzanie i wprowadzanie do obrotu takich produktów", "NIE")}
<h2>Część D – inna pomoc na te same koszty</h2>{field("D", "NIE OTRZYMANO")}
<h2>Część E – osoba upoważniona</h2>
{field("E.1 Imię, nazwisko, stanowisko", f"{c.rep}, {c.rep_role}")}{field("E.2 Telefon / data", f"{c.phone} / {c.day}")}
{signed(seed + 2, "podpis", sign)}"""
    return Html(page(body, CSS, "e-formularz"))
