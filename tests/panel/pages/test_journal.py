"""„Dziennik” in words: no code of the program is left in it."""

from datetime import timedelta
from pathlib import Path

from fastapi.testclient import TestClient

from domain.acts.on_applications import Withdraw
from domain.acts.on_documents import Accept, SetField
from domain.acts.on_messages import NotRelated
from domain.mail import Outcome
from domain.people.account import Role
from pipeline.decide import about_message, decide
from tests.support.facts.rows import NOON, application_row, message_row
from tests.support.offices.office import Office
from tests.support.offices.panel import Panel

ONE = "SZW-2026-0001"


def test_every_act_is_said_in_words(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.at(NOON + timedelta(hours=1))
    with office.parts.database.write() as session:
        message_row(session, "1", application_id=application_row(session, "szwajcaria-2026", "SZW").id)
        message_row(session, "2", outcome=Outcome.QUARANTINED)
    for act in (
        Accept("zus_certificate"),
        SetField("size", "small"),
        SetField("lis", answer=None),
        Withdraw(),
    ):
        decide(office.parts, ONE, act, "Anna Kowalska", "Ustalono.")
    about_message(office.parts, NotRelated("2"), "Anna Kowalska", "Oferta.")
    panel = Panel(office.parts)
    panel.add_accounts()
    with TestClient(panel.app):
        page = panel.logged_in(Role.CLERK).get("/dziennik").text
    office.close()
    for words in (
        "przyjęcie dokumentu „Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek”",
        "odpowiedź „Wielkość przedsiębiorstwa”: małe",
        "odpowiedź „Działalność w ramach Lubuskich Inteligentnych Specjalizacji”: nie wiadomo",
        "rezygnacja",
        '<a href="/poczta/2">wiadomość nr 2</a>',
    ):
        assert words in page, words
    for code in ("zus_certificate", "small", "withdraw"):
        assert code not in page, code
