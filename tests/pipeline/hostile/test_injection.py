"""One hostile applicant through the whole story: every word of theirs is shown somewhere, and obeyed nowhere."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser
from pathlib import Path

import pytest

from samples.facts.companies import make_company
from samples.papers import enclosures, only, without
from samples.story.mails import Draft, Enclosure, mail
from tests.support.files.hostile_mails import ESCAPE
from tests.support.offices.command import Answer, nabor
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

NAME = "=1+1<script>alert(1)</script>{{7*7}}[red]A&#60;b"
"""A formula, a script, a template, markup for terminals, an entity: as the company's name in its form."""
COMPANY = replace(make_company(73, size="small"), name=NAME)
SUBJECT = f'Zgłoszenie {{{{7*7}}}} [link=http://zly.example]tutaj[/link] "onload="alert(1) <b> {ESCAPE}'
SHOWN_SUBJECT = (
    'Zgłoszenie {{7*7}} [link=http://zly.example]tutaj[/link] "onload="alert(1) <b> ·[31m·]0;nabor··2J'
)
FILE = "=cmd|'calc'!A0 <img src=x onerror=alert(1)> [bold]{{7*7}}.txt"


@dataclass(frozen=True)
class Story:
    """What the office has after the call is over."""

    office: Office
    out: Path

    def nabor(self, *arguments: str) -> Answer:
        settings = {**self.office.environment, "NABOR_CONFIG": str(self.office.config)}
        answer = nabor(settings, *arguments)
        assert answer.status == 0, answer.err
        return answer

    def letters(self) -> dict[str, EmailMessage]:
        """The newest letter of each kind."""
        return {row.kind: message_from_bytes(row.raw, policy=default) for row in self.office.letters()}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """Something is asked for, it comes, and a hostile file after it; a person settles that, and the call is ranked."""
    office = Office(tmp_path_factory.mktemp("injection"))
    papers = papers_of(COMPANY)
    file = Enclosure(FILE, b"Umowa najmu {{7*7}} =1+1 <script>alert(1)</script>")
    deliver(office, "04-13T09:00:00", enclosures(without(papers, "innovation_evidence", "zus_certificate")))
    office.run("2026-04-13T12:30:00+02:00")
    deliver(office, "04-14T09:00:00", enclosures(only(papers, "zus_certificate")))
    deliver(office, "04-14T09:30:00", (file,))
    office.run("2026-04-14T12:30:00+02:00")
    told = Story(office, office.parts.settings.data_dir.parent / "out")
    (question,) = office.judged()[0].assessment.questions
    who = ("--by", "Anna", "--reason", "To nie dokument.", "--now", "2026-04-15T09:00")
    told.nabor("decide", "SZW-2026-0001", "--settle", str(question.code), *who)
    office.run("2026-05-12T08:00:00+02:00")
    told.nabor("ranking", "szwajcaria-2026", "--out", str(told.out), "--now", "2026-05-12T08:30")
    yield told
    office.close()


def deliver(office: Office, at: str, files: tuple[Enclosure, ...]) -> None:
    """A mail whose subject brings a header of its own."""
    text = f"W załączeniu <script>alert(1)</script> {{{{7*7}}}} {ESCAPE}"
    raw = mail(instant(at), Draft(COMPANY.email, "Temat", text, "Anna", files))
    octets = f"{SUBJECT}\r\nBcc: szef@obcy.example".encode()
    subject = f"=?utf-8?Q?{''.join(f'={octet:02X}' for octet in octets)}?="
    office.deliver(raw.replace(b"Subject: Temat\r\n", f"Subject: {subject}\r\n".encode()), f"2026-{at}+02:00")


class Seen(HTMLParser):
    """The elements and attributes of a page, and the words that a reader sees."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(page)
        self.words = " ".join(self.words.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.words += data

    @property
    def is_harmless(self) -> bool:
        """Whether nothing in it can run or fetch anything."""
        runs = {"script", "img", "iframe", "object", "svg", "form", "bold", "red"} & self.tags
        return not runs and not any(name.startswith("on") or name == "src" for name in self.attributes)


def body(letter: EmailMessage, subtype: str) -> str:
    part = letter.get_body((subtype,))
    assert part is not None
    return str(part.get_content())


@pytest.mark.parametrize("kind", ["acknowledgement", "correction_request", "digest"])
def test_f096_letters_show_the_words_and_run_nothing(story: Story, kind: str) -> None:
    letter = story.letters()[kind]
    seen = Seen(body(letter, "html"))
    assert seen.is_harmless
    assert NAME in seen.words
    assert NAME in " ".join(body(letter, "plain").split())
    assert "49" not in re.findall(r"\b49\b", seen.words), "no template in a name is filled in"


def test_f080_a_line_break_in_a_subject_makes_no_header(story: Story) -> None:
    for letter in story.letters().values():
        assert letter["Bcc"] is None
        assert len(letter.get_all("To", [])) == 1
        assert letter["To"] in {COMPANY.email, "dyzurny@lubuskie.example"}
        assert not re.search(rb"(?m)^Bcc:", letter.as_bytes())
    nested = SHOWN_SUBJECT.replace('"onload="', "«onload=»")
    assert nested in " ".join(body(story.letters()["acknowledgement"], "plain").split())


def test_f096_pages_of_the_ranking_show_the_words_and_run_nothing(story: Story) -> None:
    pages = list(story.out.glob("*.html"))
    assert len(pages) == 2
    for page in pages:
        seen = Seen(page.read_text(encoding="utf-8"))
        assert seen.is_harmless
        assert NAME in seen.words


def test_f097_no_cell_of_the_ranking_is_a_formula(story: Story) -> None:
    import openpyxl

    book = openpyxl.load_workbook(story.out / "ranking-szwajcaria-2026.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert NAME in {cell.value for cell in cells}
    assert not any(cell.hyperlink for cell in cells)


def test_the_document_of_the_ranking_shows_the_words(story: Story) -> None:
    import docx

    document = docx.Document(str(story.out / "ranking-szwajcaria-2026.docx"))
    cells = {cell.text for table in document.tables for row in table.rows for cell in row.cells}
    assert NAME in cells


@pytest.mark.parametrize(
    "command", ["show SZW-2026-0001", "mail", "letters", "applications", "letter 1", "ranking"]
)
def test_commands_print_the_words_and_no_control(story: Story, command: str) -> None:
    arguments = command.replace("ranking", "ranking szwajcaria-2026").split()
    answer = story.nabor(*arguments)
    assert not [c for c in answer.out if not c.isprintable() and c not in "\n\xa0"]
    words = " ".join(answer.out.split())
    if command == "mail":  # a long subject is broken over a cell's lines
        assert all(word in words for word in SHOWN_SUBJECT.split())
    elif command != "letters":
        assert NAME in words


@pytest.mark.parametrize("command", ["show SZW-2026-0001", "mail", "letters", "applications", "ranking"])
def test_json_is_json_and_holds_no_control(story: Story, command: str) -> None:
    arguments = command.replace("ranking", "ranking szwajcaria-2026").split()
    answer = story.nabor(*arguments, "--json")
    assert not [c for c in answer.out if not c.isprintable() and c not in "\n\xa0"]
    told = json.dumps(answer.value, ensure_ascii=False)
    assert "NaN" not in told
    if command == "mail":
        assert answer.value[0]["subject"] == f"{SHOWN_SUBJECT} Bcc: szef@obcy.example"
        assert FILE in {a["filename"] for m in answer.value for a in m["attachments"]}
    elif command != "letters":
        assert NAME in told


def test_f027_folders_and_files_bear_harmless_names(story: Story) -> None:
    root = story.office.parts.settings.data_dir / "applications"
    names = [path.name for path in root.rglob("*")]
    assert any("{{7 7}}" in name for name in names)
    for name in names:
        assert not set(name) & set('<>:"/\\|?*')
        assert name.isprintable()
