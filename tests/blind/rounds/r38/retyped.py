"""Two companies that do not use the office's Word file: a form typed anew, and a consultant's declaration."""

from tests.blind.model import Html
from tests.blind.rounds.r38.office import page
from tests.blind.rounds.r38.pen import scribble, svg
from tests.blind.rounds.r38.people import Company

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def _signature(company: Company) -> str:
    return (
        f'<div style="margin:5mm 0 0 60%" class=c>{svg(scribble(company.slug, 7), 44, 15, "margin-bottom:-5mm")}'
        f"<div>................................................</div><span class=s>podpis</span></div>"
    )


def application_form(company: Company) -> Html:
    """The questions of the office's form in plain lines."""

    def items(values: list[str]) -> str:
        return (
            "".join(f"<br>&nbsp;&nbsp;{number}. {value}" for number, value in enumerate(values, 1)) or " brak"
        )

    certificates = items([f"{name} – {issuer}" for name, issuer in company.certificates])
    events = items([f"{name} – {place}, {year}" for name, place, year in company.events])
    agreements = ", ".join(company.agreements) or "NIE"
    return page(
        "body{font-family:'Liberation Sans',sans-serif;font-size:9.5pt}",
        f"""<h1>Formularz zgłoszeniowy przedsiębiorcy</h1><p class=c>Projekt „Innowacyjne Lubuskie” – wyjazd studyjny do Szwajcarii,
22–25 czerwca 2026 r.</p><h2>1. Dane przedsiębiorcy</h2><p>Nazwa firmy: {company.name}<br>Siedziba: {
            company.street
        }, {company.post}<br>
Województwo: lubuskie<br>Oddział: {company.nothing}<br>NIP: {company.nip}<br>REGON: {
            company.regon
        }<br>KRS/CEIDG: {company.krs}<br>
Przeważający kod PKD: {company.pkd}</p><h2>2. Uczestnik wyjazdu</h2><p>Imię i nazwisko: {
            company.delegate
        }<br>Funkcja:
{company.post_held}<br>Telefon: {company.phone}<br>E-mail: {
            company.email
        }</p><h2>3. Wielkość i charakter działalności</h2>
<p>Status przedsiębiorstwa: {SIZES[company.size]}<br>Czy firma prowadzi działalność innowacyjną: {
            "TAK" if company.innovative else "NIE"
        }<br>
Opis działalności: {company.activity}</p><p><b>4. Certyfikaty, atesty, patenty:</b>{certificates}</p>
<p><b>5. Strona www w języku polskim:</b> {company.web_pl or "brak"}<br><b>Strona www w języku obcym:</b> {
            company.web_foreign or "brak"
        }<br>
<b>Profile społecznościowe:</b> {
            ", ".join(company.social) or "brak"
        }</p><p><b>6. Doświadczenie z ostatnich 3 lat:</b>{events}</p>
<p><b>7. Liczba wyjazdów UMWL z FEWL 2021–2027:</b> {company.trips}</p><p><b>8. Cel wyjazdu:</b> {
            company.aim
        }</p>
<p><b>9. Języki obce:</b> {company.languages}</p><p><b>10. Lubuskie Inteligentne Specjalizacje:</b> {
            "TAK – Zielona gospodarka" if company.lis else "NIE"
        }</p><p><b>11. Działalność w ramach Porozumień:</b> {
            agreements
        }</p><p><b>12. Przedsięwzięcie horyzontalne:</b>
{
            company.horizontal or "NIE"
        }</p><p><b>13. Oświadczenia.</b> Oświadczam, że firma nie działa w sektorach z § 3 ust. 5 Regulaminu, uczestnik nie
jest pracownikiem UMWL, a podane dane są zgodne z prawdą. Akceptuję Regulamin i pokryję 15% kosztów wyjazdu.</p>
<p>{company.post[7:]}, {company.day}</p>{_signature(company)}""",
    )


def status_declaration(company: Company) -> Html:
    """A declaration as a consultant's template has it: a table with crosses in its last column."""
    rows = "".join(
        f"<tr><td>{label}</td><td>{limits}</td><td class=c>{'X' if key == company.size else ''}</td></tr>"
        for key, label, limits in (
            ("micro", "mikroprzedsiębiorca", "&lt; 10 osób, do 2 mln EUR"),
            ("small", "mały przedsiębiorca", "&lt; 50 osób, do 10 mln EUR"),
            ("medium", "średni przedsiębiorca", "&lt; 250 osób, do 50 mln EUR obrotu lub 43 mln EUR bilansu"),
        )
    )
    return page(
        "",
        f"""<p class=r>{company.post[7:]}, dnia {company.day} r.</p><p><b>{company.name}</b><br>{company.street}<br>{company.post}<br>
NIP {company.nip}</p><h1>Oświadczenie o statusie MŚP Wnioskodawcy</h1><p>Będąc uprawnionym do reprezentacji wyżej wymienionej firmy
oświadczam, że zgodnie z załącznikiem I do rozporządzenia (UE) nr 651/2014 spełnia ona warunki kategorii oznaczonej znakiem X:</p>
<table class=g><tr><th>Kategoria</th><th>Progi</th><th>Dotyczy</th></tr>{rows}</table><p>Liczba pracowników w ostatnim zamkniętym roku:
{company.staff[2]}. Obrót: {company.turnover[2]} tys. EUR. Suma bilansowa: {company.balance[2]} tys. EUR.</p><p>Firma jest przedsiębiorstwem
samodzielnym, nie ma przedsiębiorstw partnerskich ani powiązanych.</p><p>{company.signs}, {company.signer_post or company.post_held}</p>
{_signature(company)}""",
    )
