"""The papers tell the truth: commands, options, settings, links, words and examples exist as they say."""

import re
import shlex
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest
import typer.main
from typer.testing import CliRunner

from cli import decision
from cli.app import app
from config.loader import load_calls
from config.settings import PREFIX, Settings, load_settings
from domain.acts.act import Act
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.on_points import SetPoints
from domain.application import Status
from domain.calendar.workdays import deadline
from domain.call import Call
from domain.contract_fields import CONTRACT_FIELDS
from domain.document import OTHER
from domain.words import labels
from domain.words.polish import until_text
from notify import digest
from notify.letters.digest_view import DigestView

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
GUIDE = ROOT / "docs" / "przewodnik.md"
GLOSSARY = ROOT / "docs" / "glossary.md"
SERVICES = sorted((ROOT / "docs").glob("*.service"))
ENVIRONMENT = ROOT / "docs" / "nabor.env.example"
READER_ENVIRONMENT = ROOT / "docs" / "nabor-reader.env.example"
PAPERS = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")))

COMMANDS: dict[str, Any] = dict(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def hardening(service: Path) -> set[str]:
    """What a unit may not do; without the places that it may write to."""
    _, _, rest = text_of(service).partition("\nUMask=")
    return set(re.findall(r"^(?!ReadWritePaths|InaccessiblePaths)\w+=.*$", rest, re.MULTILINE))


def options_of(command: Any) -> set[str]:
    """The options of a command, and those of the commands of a group."""
    own = {flag for parameter in command.params for flag in parameter.opts if flag.startswith("-")}
    return own.union(*(options_of(one) for one in getattr(command, "commands", {}).values()))


OPTIONS = {name: options_of(command) for name, command in COMMANDS.items()}
_FENCE = re.compile(r"^```[a-z]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
_FLAG = re.compile(r"--[a-z][a-z-]*")
_LINK = re.compile(r"\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"")
_VARIABLE = re.compile(rf"\b{PREFIX}[A-Z0-9_]+")
_DERIVED_FIELDS = {*CONTRACT_FIELDS, "draw", "email"}


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def fenced_lines(path: Path) -> list[str]:
    return [line.strip() for block in _FENCE.findall(text_of(path)) for line in block.splitlines()]


def command_texts(path: Path) -> list[str]:
    """What stands in code, in a block or in a line, and begins with the program's name."""
    spans = _SPAN.findall(_FENCE.sub("", text_of(path)))
    return [text for text in (*fenced_lines(path), *spans) if re.match(r"nabor [a-z]", text)]


def examples(path: Path) -> list[list[str]]:
    """The commands of a paper's blocks, as a shell would split them."""
    return [shlex.split(line)[1:] for line in fenced_lines(path) if line.startswith("nabor ")]


@pytest.mark.parametrize("path", PAPERS, ids=lambda p: p.name)
def test_commands_named_in_the_papers_exist(path: Path) -> None:
    for text in command_texts(path):
        name = text.split()[1]
        assert name in COMMANDS, f"{path.name}: {text}"
        assert set(_FLAG.findall(text)) <= OPTIONS[name], f"{path.name}: {text}"


@pytest.mark.parametrize("path", [README, GUIDE], ids=lambda p: p.name)
def test_options_named_alone_exist(path: Path) -> None:
    known = set().union(*OPTIONS.values())
    alone = [text for text in _SPAN.findall(_FENCE.sub("", text_of(path))) if text.startswith("--")]
    assert alone
    assert {flag for text in alone for flag in _FLAG.findall(text)} <= known


def test_every_command_is_in_the_readme() -> None:
    assert {text.split()[1] for text in command_texts(README)} >= set(COMMANDS)


def test_every_form_of_a_decision_is_in_the_guide() -> None:
    decisions = OPTIONS["decide"] - {"--config", "--now", "--help"}
    shown = {word for words_ in examples(GUIDE) if words_[0] == "decide" for word in words_}
    assert decisions <= shown


@pytest.mark.parametrize("service", SERVICES, ids=lambda p: p.name)
def test_the_services_start_commands_that_exist(service: Path) -> None:
    (start,) = re.findall(r"^ExecStart=\S+/nabor (\S+) (.*)$", text_of(service), re.MULTILINE)
    assert start[0] in COMMANDS
    assert set(_FLAG.findall(start[1])) <= OPTIONS[start[0]]


@pytest.mark.parametrize("arguments", examples(GUIDE), ids=lambda words_: " ".join(words_[:4]))
def test_examples_of_the_guide_are_accepted(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    calls = load_calls(ROOT / "config/calls")
    if arguments[0] != "decide":
        name, *rest = arguments
        assert COMMANDS[name].make_context(name, list(rest))
        if name == "ranking":
            assert rest[0] in calls
        return
    taken: list[Act] = []

    def record(_parts: object, reference: str, act: Act, by: str, reason: str, **_: bool) -> str:
        assert reference.lower() in calls or re.fullmatch(r"SZW-2026-\d{4}", reference)
        assert by
        assert reason
        taken.append(act)
        return "Zapisano."

    monkeypatch.setattr(decision, "record", record)
    monkeypatch.setattr("cli.decide.parts_from", lambda *_: None)
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    (act,) = taken
    assert_call_knows(calls["szwajcaria-2026"], act)


def assert_call_knows(call: Call, act: Act) -> None:
    form = call.documents[call.form_kind or ""].form
    assert form is not None
    if isinstance(act, Accept | Refuse | SetKind):
        assert act.kind in call.documents
    elif isinstance(act, SetField):
        assert act.name in {field.name for field in form.fields} | _DERIVED_FIELDS
    elif isinstance(act, SetPoints):
        most = {c.number: c.max_points for c in call.criteria}
        assert 0 <= act.points <= most[act.criterion]


def test_the_guide_names_every_kind_of_document() -> None:
    call = load_calls(ROOT / "config/calls")["szwajcaria-2026"]
    listed = re.findall(r"^\| `(\w+)` \|", text_of(GUIDE), re.MULTILINE)
    assert set(listed) == {*call.documents, OTHER}


def test_the_guide_explains_every_status_and_every_section_of_the_digest() -> None:
    text = text_of(GUIDE)
    for status in Status:
        assert f"| {labels.STATUSES[status]} |" in text
    for state in labels.DOCUMENT_STATES.values():
        assert f"**{state}**" in text
    view = DigestView(now=datetime(2026, 5, 7, 7, 30, tzinfo=UTC))
    titles = [section["title"] for section in (*digest._urgent(view), *digest._news(view))]
    assert (
        re.findall(r"^\| ([^|]+?) \|", text.partition("| rozdział |")[2], re.MULTILINE)[: len(titles)]
        == titles
    )


def test_the_guide_counts_the_term_over_the_may_holidays() -> None:
    last = until_text(deadline(date(2026, 4, 30), 5))
    assert f"**do {last}**" in text_of(GUIDE)


def test_the_guide_names_the_criteria_that_the_commission_confirms() -> None:
    call = load_calls(ROOT / "config/calls")["szwajcaria-2026"]
    always = re.findall(r"^- kryterium (\d+)", text_of(GUIDE), re.MULTILINE)
    assert always == [str(c.number) for c in call.criteria if c.to_verify]


@pytest.mark.parametrize("path", PAPERS, ids=lambda p: p.name)
def test_links_and_pictures_lead_somewhere(path: Path) -> None:
    for markdown, html in _LINK.findall(text_of(path)):
        target = markdown or html
        if target.startswith("https://"):
            continue
        name, _, anchor = target.partition("#")
        file = (path.parent / name).resolve() if name else path
        assert file.is_file(), f"{path.name}: {target}"
        if anchor:
            assert anchor in anchors(file), f"{path.name}: {target}"


def anchors(path: Path) -> set[str]:
    """The anchors that a forge makes of a paper's headings: lower case, words joined by hyphens."""
    headings = re.findall(r"^#+ (.+)$", _FENCE.sub("", text_of(path)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def settings_known(model: Any = Settings, prefix: str = PREFIX) -> set[str]:
    """Every variable that `config.settings` reads; NAME stands for what people call one of several tables."""
    found: set[str] = set()
    for name, field in model.model_fields.items():
        variable = f"{prefix}{name.upper()}"
        tables = [
            one for one in (field.annotation, *get_args(field.annotation)) if hasattr(one, "model_fields")
        ]
        between = "__NAME__" if get_origin(field.annotation) is dict else "__"
        for table in tables:
            found |= settings_known(table, f"{variable}{between}")
        if not tables:
            found.add(variable)
    return found


def settings_told(path: Path) -> set[str]:
    """The variables that a paper names; „NABOR_IMAP__…” names all that begin so."""
    known, told = settings_known(), set()
    for one in _VARIABLE.findall(text_of(path)):
        begun = {name for name in known if one.endswith("__") and name.startswith(one)}
        told |= begun or {one}
    return told


@pytest.mark.parametrize("path", [*PAPERS, *SERVICES, ENVIRONMENT, READER_ENVIRONMENT], ids=lambda p: p.name)
def test_settings_named_in_the_papers_exist(path: Path) -> None:
    assert settings_told(path) <= settings_known()


def test_every_setting_is_in_the_readme() -> None:
    assert settings_told(README) == settings_known()


def test_the_example_environment_is_accepted() -> None:
    lines = re.findall(rf"^#?({PREFIX}\w+)=(.*)$", text_of(ENVIRONMENT), re.MULTILINE)
    shipped = ROOT / "config" / "nabor.toml"
    settings = load_settings(shipped, dict(lines))
    assert settings.delivery == "smtp"  # the later, commented line
    uncommented = re.findall(rf"^({PREFIX}\w+)=(.*)$", text_of(ENVIRONMENT), re.MULTILINE)
    assert load_settings(shipped, dict(uncommented)).delivery == "maildir"


def test_the_readers_example_is_accepted_and_names_no_server_of_mail() -> None:
    lines = dict(re.findall(rf"^#?({PREFIX}\w+)=(.*)$", text_of(READER_ENVIRONMENT), re.MULTILINE))
    assert load_settings(ROOT / "config" / "nabor.toml", lines).is_queued
    mail = {name for name in lines if name.startswith((f"{PREFIX}IMAP", f"{PREFIX}SMTP", f"{PREFIX}OAUTH"))}
    assert mail == {f"{PREFIX}IMAP__AUTHSERV_ID"}


def test_the_services_are_hardened_alike_and_a_reader_stands_apart() -> None:
    worker, panel, reader = (ROOT / "docs" / f"nabor{name}.service" for name in ("", "-panel", "-reader"))
    assert len(hardening(worker)) > 20
    assert hardening(worker) == hardening(panel) == hardening(reader)
    own = dict(re.findall(r"^(\w+)=(.*)$", text_of(reader), re.MULTILINE))
    assert own["User"] == own["StateDirectory"] == "nabor-reader"
    assert own["EnvironmentFile"] == "/etc/nabor-reader/nabor.env"
    assert own["ReadWritePaths"] == "/var/lib/nabor-reader"
    assert own["InaccessiblePaths"] == "-/etc/nabor -/var/lib/nabor"


def glossary_words() -> list[str]:
    return re.findall(r"^\| `([^`]+)`", text_of(GLOSSARY), re.MULTILINE)


def test_glossary_words_are_used_in_the_code() -> None:
    tops = ("checks", "cli", "config", "domain", "ingest", "notify", "pipeline", "reports", "store", "views")
    code = "\n".join(text_of(path) for top in tops for path in sorted((ROOT / top).rglob("*.py")))
    used = set(re.findall(r"[a-z]+", code.lower()))
    joined = code.lower()
    for word in glossary_words():
        parts = re.split(r"[_ -]", word)
        assert set(parts) <= used, word
        assert re.search(rf"(?<![a-z]){'[_ -]?'.join(parts)}", joined), word


def test_the_glossary_is_sorted_and_of_a_size_to_be_read() -> None:
    shown = re.findall(r"^\| `[^`]+`(?: \(([^)]+)\))?", text_of(GLOSSARY), re.MULTILINE)
    keys = [re.sub(r"[_-]", " ", other or word) for word, other in zip(glossary_words(), shown, strict=True)]
    assert keys == sorted(keys)
    assert 40 <= len(keys) <= 100


def test_the_change_log_begins_with_what_is_not_released() -> None:
    headings = re.findall(r"^## (.+)$", text_of(ROOT / "CHANGELOG.md"), re.MULTILINE)
    assert headings[0] == "[Niewydane]"
