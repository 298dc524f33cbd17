"""Several offices in one program: whoever has a role in one finds nothing of another, whatever they ask for."""

import re
from collections.abc import Iterator

import pytest
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from httpx import Response
from sqlmodel import col, func, select

from domain.acts.on_documents import Accept
from domain.people.account import Role
from panel.permissions import ACCESS, OF_ALL_OFFICES, is_open, may
from panel.security.secrets import kept
from pipeline.decide import decide
from samples.papers import without
from samples.story import unrelated
from store.access.accounts import add_token, add_user
from store.tables import ApplicationRow, AttachmentRow, DecisionRow, LetterRow, MessageRow
from tests.support.facts.rows import application_row, letter_row, message_row
from tests.support.offices.desk import COMPLETE, LACKING, instant, papers_of, submission
from tests.support.offices.office import Office
from tests.support.offices.panel import HASH, PASSWORD, Panel, csrf_of
from views.letter import texts_of

SWISS, NORDIC = "szwajcaria-2026", "finlandia-estonia-2026"
ZOFIA, WHY = "Zofia Bartnik", "Rozmowa z panem Kaszubą."
ACT = {"action": "accept", "target": "zus_certificate", "reason": "Sprawdzone.", "seen": "0"}
OFFICES = {
    "NABOR_OFFICES__ALPY__NAME": "Wydział Alpejski",
    "NABOR_OFFICES__ALPY__CALLS": SWISS,
    "NABOR_OFFICES__ALPY__STAFF": "alpy@lubuskie.example",
    "NABOR_OFFICES__BALTYK__NAME": "Wydział Bałtycki",
    "NABOR_OFFICES__BALTYK__CALLS": NORDIC,
    "NABOR_OFFICES__BALTYK__STAFF": "baltyk@lubuskie.example",
}


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    """One office after a week of its call, with mail of all kinds; the other has a single application."""
    office = Office(tmp_path_factory.mktemp("offices"), environment=OFFICES)
    lacking = without(papers_of(LACKING), "zus_certificate")
    for at, raw in (
        ("04-13T09:00:00", submission(COMPLETE, papers_of(COMPLETE), instant("04-13T09:00:00"))),
        ("04-13T09:10:00", submission(LACKING, lacking, instant("04-13T09:10:00"))),
        ("04-13T09:25:00", unrelated.two_authors(instant("04-13T09:25:00"))),
        ("04-13T09:27:00", unrelated.question(instant("04-13T09:27:00"))),
    ):
        office.deliver(raw, f"2026-{at}+02:00")
    office.run("2026-04-13T11:45+02:00")
    office.run("2026-04-14T07:35+02:00")
    decide(office.parts, "SZW-2026-0002", Accept("zus_certificate"), ZOFIA, WHY)
    with office.parts.database.write() as session:
        northern = application_row(session, NORDIC, "FIN")
        message_row(session, "n", application_id=northern.id, subject="Wyprawa na północ")
        letter_row(session, northern, "fin/1", "do sprawdzenia")
    made = Panel(office.parts)
    made.office = office
    made.add_accounts()
    with office.parts.database.write() as session:
        for name in ("alpy", "baltyk"):
            for role in (Role.CLERK, Role.AUDITOR, Role.MEMBER):
                row = add_user(
                    session, f"{role}-{name}", f"{role} {name}", [f"{role}@{name}"], "", made.wall()
                )
                row.password_hash = HASH
                add_token(session, f"{role}-{name}", kept(f"{role}-{name}"), [f"{role}@{name}"], made.wall())
    with TestClient(made.app):
        yield made
    office.close()


def logged_in(panel: Panel, login: str) -> TestClient:
    browser = panel.browser()
    assert browser.post("/login", data={"login": login, "password": PASSWORD}).status_code == 303
    return browser


def rows(panel: Panel, column: object) -> list[str]:
    with panel.services.database.read() as session:
        return [str(one) for one in session.exec(select(column))]  # type: ignore[call-overload]


def strangers_words(panel: Panel) -> list[str]:
    """What the other office's people would be known by."""
    with panel.services.database.read() as session:
        mails = session.exec(select(MessageRow).where(MessageRow.account != "m")).all()
        files = session.exec(select(AttachmentRow.filename, AttachmentRow.sha256)).all()
        subjects = [one.subject for one in mails] + [str(one.from_address) for one in mails]
        hashes = [one.sha256 for one in mails]
    told = [ZOFIA, WHY, "SZW-2026-0", *subjects, *hashes]
    for company in (COMPLETE, LACKING):
        told += [company.name, company.nip, company.email, company.delegate]
    told += [one for pair in files for one in pair]
    return [one for one in told if one and len(one) > 5 and one != "Wyprawa na północ"]


def places(panel: Panel, path: str) -> list[str]:
    """A route's addresses with everything of the other office that it may name."""
    with panel.services.database.read() as session:
        northern = select(ApplicationRow.id).where(ApplicationRow.call_id == NORDIC)
        messages = session.exec(select(MessageRow.id).where(MessageRow.account != "m")).all()
        letters = session.exec(
            select(LetterRow.id).where(
                col(LetterRow.application_id).not_in(northern) | col(LetterRow.application_id).is_(None)
            )
        ).all()
        files = session.exec(select(AttachmentRow.id)).all()
        decisions = session.exec(select(DecisionRow.id)).all()
    numbers = {"/poczta": messages, "/pisma": letters, "/decyzje": decisions, "/zgloszenia": files}
    numbers |= {"/api/v1/mail": messages, "/api/v1/letters": letters}
    own = next((found for start, found in numbers.items() if path.startswith(start)), [1])
    values = {
        "reference": ["SZW-2026-0001", "szw-2026-0002"], "call": [SWISS], "number": own, "index": [0, *files],
        "form": ["xlsx", "csv", "html", "docx", "publiczna"], "kind": ["correction_request", "completeness"],
        "name": ["zgloszenia", "poczta", "pisma", "dziennik"], "login": ["anna"],
    }  # fmt: skip
    found = [path]
    for name in re.findall(r"\{(\w+)(?::\w+)?\}", path):
        found = [re.sub(rf"\{{{name}(:\w+)?\}}", str(one), place) for place in found for one in values[name]]
    return found


def routes(panel: Panel) -> list[tuple[str, str]]:
    return [(m, r.path) for r in panel.app.routes if isinstance(r, APIRoute) for m in sorted(r.methods)]


def content_of(answer: Response) -> str:
    """What was answered as text; a sheet's cells, too."""
    if not answer.content.startswith(b"PK"):
        return answer.text
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        return "\n".join(packed.read(one).decode("utf-8", "replace") for one in packed.namelist())


NAMES_SOMETHING = re.compile(r"\{(reference|number|call|index)")


@pytest.mark.parametrize("role", [Role.CLERK, Role.AUDITOR, Role.MEMBER])
def test_whoever_walks_all_addresses_finds_nothing_of_another_office(panel: Panel, role: Role) -> None:
    browser, words = logged_in(panel, f"{role}-baltyk"), strangers_words(panel)
    visited = 0
    for method, path in routes(panel):
        if method != "GET" or is_open(method, path) or path == "/logout":
            continue
        for place in places(panel, path):
            answer = browser.get(place)
            visited += 1
            found = [
                one for one in words if one in content_of(answer) and one.casefold() not in place.casefold()
            ]
            assert not found, (place, found)
            if not may({role}, method, path, "baltyk"):
                assert answer.status_code == 403, (place, answer.status_code)
            elif NAMES_SOMETHING.search(path) and not path.startswith("/listy"):
                assert answer.status_code == 404, (place, answer.status_code)
            elif not place.startswith("/listy") or place.endswith(("/xlsx", "/csv")):
                assert answer.status_code in {200, 303}, (place, answer.status_code)
    assert visited > len(ACCESS) / 2


def test_the_same_with_a_token(panel: Panel) -> None:
    words, headers = strangers_words(panel), {"Authorization": "Bearer auditor-baltyk"}
    for method, path in routes(panel):
        if method == "GET" and path.startswith("/api/") and "openapi" not in path:
            for place in places(panel, path):
                text = panel.browser().get(place, headers=headers).text
                assert not [one for one in words if one in text and one not in place], place
    assert panel.browser().get("/metrics", headers=headers).status_code == 403


@pytest.mark.parametrize(
    "asked",
    [
        "/zgloszenia?nabor=szwajcaria-2026", "/zgloszenia?q={nip}", "/zgloszenia?q=SZW", "/poczta?q={mail}",
        "/poczta?stan=quarantined", "/pisma?q=SZW-2026-0002", "/pisma?stan=sent", "/dziennik?zgloszenie=SZW-2026-0002",
        "/dziennik?osoba=Zofia+Bartnik", "/listy/zgloszenia/csv?q={nip}", "/listy/poczta/csv?q={mail}",
        "/listy/pisma/csv?q=SZW", "/listy/dziennik/csv?osoba=Zofia+Bartnik", "/api/v1/applications?q={nip}",
        "/zmiany?wiadomosc=0&decyzja=0&zgloszenie=SZW-2026-0001", "/?z=%2Fzgloszenia&nr=0",
        "/zgloszenia?z=%2Fpoczta&nr=1", "/komisja/finlandia-estonia-2026?zapisano=1", "/nabory?zapisano=1",
        "/nabory/finlandia-estonia-2026?zapisano=1", "/zgloszenia/FIN-2026-0001?zapisano=1",
        "/zgloszenia/FIN-2026-0001?z=%2Fpoczta&nr=1",
    ],
)  # fmt: skip
def test_searches_filters_and_queues_find_nothing_either(panel: Panel, asked: str) -> None:
    browser = logged_in(panel, "clerk-baltyk")
    place = asked.format(nip=COMPLETE.nip, mail=COMPLETE.email)
    answer = browser.get(place)
    assert answer.status_code == 200, (place, answer.text)
    typed = re.sub(r'value="[^"]*"|href="[^"]*"|action="[^"]*"', "", content_of(answer))
    assert not [one for one in strangers_words(panel) if one in typed], place
    assert "FIN-2026-0001" in browser.get("/zgloszenia").text


@pytest.mark.parametrize("back", ["%2Fzgloszenia", "%2Fpoczta", "%2Fpisma", "%2F"])
@pytest.mark.parametrize("place", ["/konta", "/stan", "/zgloszenia/SZW-2026-0001", "/poczta/1", "/pisma/1"])
def test_a_refusal_leads_to_nothing_either(panel: Panel, place: str, back: str) -> None:
    answer = logged_in(panel, "clerk-baltyk").get(f"{place}?z={back}&nr=0")
    assert answer.status_code in {403, 404}
    assert not [one for one in strangers_words(panel) if one in answer.text and one not in place]
    routes_ = ("/zgloszenia/{reference}", "/poczta/{number}", "/pisma/{number}")
    theirs = {one for path in routes_ for one in places(panel, path)} - {place}
    linked = set(re.findall(r'href="(/[^"?]+)', answer.text))
    assert not theirs & linked


def test_nothing_of_another_office_can_be_decided(panel: Panel) -> None:
    browser = logged_in(panel, "clerk-baltyk")
    csrf, before = csrf_of(browser, "/"), rows(panel, func.count(col(DecisionRow.id)))
    told = {
        "csrf": csrf, "reason": "Sprawdzone.", "act": "0", "action-0": "accept", "target-0": "zus_certificate",
        "zgloszenie": "FIN-2026-0001", "pismo": "1", "until": "2026-12-01T12:00", "kryterium": "1",
        "reference": "SZW-2026-0001", "points": "1",
    }  # fmt: skip
    for method, path in routes(panel):
        if method != "POST" or is_open(method, path) or path.startswith(("/konto", "/logout", "/filtry")):
            continue
        for place in places(panel, path):
            answer = (
                browser.post(place, json=ACT, headers={"X-CSRF-Token": csrf})
                if path.startswith("/api/")
                else browser.post(place, data=told)
            )
            wanted = 404 if may({Role.CLERK}, method, path, "baltyk") else 403
            assert answer.status_code == wanted, (place, answer.status_code)
    assert rows(panel, func.count(col(DecisionRow.id))) == before


def test_no_mail_of_another_office_can_be_pulled_over(panel: Panel) -> None:
    browser = logged_in(panel, "clerk-baltyk")
    told = {"csrf": csrf_of(browser, "/"), "reason": "Nasze.", "act": "0", "action-0": "message"}
    with panel.services.database.read() as session:
        theirs = session.exec(select(MessageRow.id).where(MessageRow.account != "m")).all()
    assert len(theirs) == 4
    for number in theirs:
        answer = browser.post("/zgloszenia/FIN-2026-0001/decyzje", data={**told, "target-0": str(number)})
        assert answer.status_code in {409, 422}, (number, answer.text)
        assert "Nie ma wiadomości" in answer.text


def test_each_office_sees_its_own_and_who_has_no_office_sees_all(panel: Panel) -> None:
    alps, all_of_it = logged_in(panel, "clerk-alpy"), logged_in(panel, "clerk")
    for browser, references in ((alps, {"SZW"}), (all_of_it, {"SZW", "FIN"})):
        found = set(re.findall(r"/zgloszenia/(SZW|FIN)-", browser.get("/zgloszenia").text))
        assert found == references
    assert "Wyprawa na północ" not in alps.get("/poczta").text
    assert alps.get("/zgloszenia/SZW-2026-0001").status_code == 200
    assert LACKING.name in alps.get("/zgloszenia").text
    assert alps.get("/stan").status_code == 403
    assert ZOFIA in alps.get("/dziennik").text


def test_what_is_the_whole_programs_stands_in_the_table() -> None:
    assert set(ACCESS) >= OF_ALL_OFFICES
    assert not [place for place in OF_ALL_OFFICES if is_open(*place)]


def test_an_office_that_is_no_longer_configured_opens_nothing(panel: Panel) -> None:
    with panel.services.database.write() as session:
        row = add_user(session, "dawny", "Dawny Pracownik", ["clerk@dawny"], "", panel.wall())
        row.password_hash = HASH
        mixed = add_user(session, "oba", "Z Dwóch", ["clerk@alpy", "auditor@baltyk"], "", panel.wall())
        mixed.password_hash = HASH
    for login in ("dawny", "oba"):
        browser = logged_in(panel, login)
        assert browser.get("/zgloszenia").status_code == 403
        assert browser.get("/poczta").status_code == 403


def test_the_digest_of_an_office_tells_of_its_calls_alone(panel: Panel) -> None:
    with panel.services.database.read() as session:
        digests = session.exec(select(LetterRow).where(LetterRow.kind == "digest")).all()
    told: dict[str, str] = {}
    for one in digests:
        told[one.to_address] = told.get(one.to_address, "") + texts_of(one.raw)["plain"]
    assert set(told) == {"dyzurny@lubuskie.example", "alpy@lubuskie.example", "baltyk@lubuskie.example"}
    assert "SZW-2026-0002" in told["alpy@lubuskie.example"]
    assert "SZW-2026-0002" in told["dyzurny@lubuskie.example"]
    assert "SZW-2026-0" not in told["baltyk@lubuskie.example"]
