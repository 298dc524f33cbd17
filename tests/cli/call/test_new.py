"""`nabor call new`: a file that passes the check, from options, from a terminal, or from another call."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import typer
from docx import Document

from config.loader import load_call
from tests.support.offices.command import ROOT, Answer, nabor

CALLS = ROOT / "config/calls"
FORMS = CALLS / "forms"
DATES = (
    "--opens", "2027-01-11 10:00", "--closes", "2027-02-12 24:00", "--starts", "2027-04-19", "--places", "6",
)  # fmt: skip
NAMES = ("--title", "Wyjazd studyjny do Japonii", "--name", "Japonia")
FORM = ("--form", str(FORMS / "formularz-zgloszeniowy.docx"))


def new(out: Path, *arguments: str) -> Answer:
    return nabor({"NABOR_CALLS_DIR": str(CALLS)}, "call", "new", "--out", str(out), *arguments)


def test_a_new_call_passes_the_check_and_runs(tmp_path: Path) -> None:
    out = tmp_path / "japonia.toml"
    status = f"Oświadczenie o statusie={FORMS / 'oswiadczenie-o-statusie.docx'}"
    said = new(
        out, *NAMES, *DATES, *FORM, "--kind", "companies", "--ends", "2027-04-23",
        "--document", "zus_certificate", "--document", "Ankieta uczestnika", "--document", status,
    )  # fmt: skip
    assert (said.status, said.err) == (0, "")
    assert nabor({}, "call", "check", str(out)).status == 0
    call = load_call(out)
    assert (call.id, call.reference_prefix, call.places) == ("japonia-2027", "JAP", 6)
    assert call.office == load_call(CALLS / "szwajcaria-2026.toml").office
    assert call.mandatory == (
        "application_form", "zus_certificate", "ankieta_uczestnika", "oswiadczenie_o_statusie",
    )  # fmt: skip
    assert call.applicant.identified_by == ("nip",)
    form = call.documents["application_form"].form
    assert form is not None
    assert {f.name for f in form.fields if f.required} == {"nip", "name"}
    text = out.read_text(encoding="utf-8")
    assert "# Przykłady z pytań formularza: usuń znak # i wpisz punkty." in text
    assert (tmp_path / "forms/formularz-zgloszeniowy.docx").is_file()
    assert "Pisma (13)" in nabor({}, "call", "preview", str(out), "--out", str(tmp_path / "p")).out


def test_the_examples_are_criteria_once_the_sign_is_taken_away(tmp_path: Path) -> None:
    out = tmp_path / "japonia.toml"
    new(out, *NAMES, *DATES, *FORM, "--kind", "companies")
    head, _, examples = out.read_text(encoding="utf-8").partition("# [[criteria]]")
    uncommented = "\n".join(line.removeprefix("# ").removeprefix("#") for line in examples.splitlines())
    out.write_text(f"{head}[[criteria]]{uncommented}\n", encoding="utf-8")
    assert nabor({}, "call", "check", str(out)).status == 0
    assert len(load_call(out).criteria) == 6


def test_a_form_of_persons(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("WNIOSEK O STYPENDIUM")
    for label in ("Imię i nazwisko wnioskodawcy", "Adres zamieszkania", "Średnia ocen"):
        document.add_paragraph(f"{label}: ..............................")
    document.save(tmp_path / "wniosek.docx")
    out = tmp_path / "stypendia.toml"
    said = new(
        out, "--title", "Stypendia", "--name", "Stypendia", "--kind", "persons", *DATES,
        "--form", str(tmp_path / "wniosek.docx"),
    )  # fmt: skip
    assert said.status == 0, said.err
    assert nabor({}, "call", "check", str(out)).status == 0
    assert "nip" not in load_call(out).applicant.identified_by
    letters = nabor({}, "call", "preview", str(out)).out
    assert "Wnioskodawca: Jan Przykładowy" in letters
    assert "Projekt:" not in letters, "a call without a project prints none"
    assert "„”" not in letters


def test_a_copy_keeps_comments_and_says_what_is_left_to_do(tmp_path: Path) -> None:
    out = tmp_path / "lux.toml"
    source = CALLS / "szwajcaria-2026.toml"
    said = new(out, "--copy", str(source), "--title", "Wyjazd do Luksemburga", "--name", "Luksemburg", *DATES)
    assert said.status == 0, said.err
    assert "nie ma słów „Luksemburg”" in said.out
    old, made = source.read_text(encoding="utf-8"), out.read_text(encoding="utf-8")
    assert old.count("#") == made.count("#")
    assert len(set(old.splitlines()) - set(made.splitlines())) == 12
    call = load_call(out)
    assert (call.id, call.trip.name, call.documents.keys()) == (
        "luksemburg-2027", "Luksemburg", load_call(source).documents.keys(),
    )  # fmt: skip
    assert (tmp_path / "forms/projekt-umowy.docx").is_file()


def test_a_copy_of_a_call_with_a_common_file_takes_the_file_and_says_its_own_dates(tmp_path: Path) -> None:
    out = tmp_path / "norwegia.toml"
    source = CALLS / "examples/wyjazdy/luksemburg-2027.toml"
    new(out, "--copy", str(source), "--title", "Wyjazd do Norwegii", "--name", "Norwegia", *DATES)
    old, call = load_call(source), load_call(out)
    assert (call.id, call.places, call.office) == ("norwegia-2027", 6, old.office)
    # The common file says other instants; the copy has those that were asked for.
    assert f"{call.opens_at:%Y-%m-%d %H:%M}" == "2027-01-11 10:00"
    assert call.closes_at != old.closes_at
    assert call.trip.name == "Norwegia"
    assert (tmp_path / "common/wyjazdy.toml").is_file()


def test_a_copy_is_neither_prolonged_nor_drawn(tmp_path: Path) -> None:
    prolonged = tmp_path / "siec/nowa.toml"
    new(
        prolonged,
        "--copy",
        str(CALLS / "examples/siec/siec-2027.toml"),
        "--title",
        "Nowa podróż",
        "--name",
        "Nowa",
        *DATES,
    )
    call = load_call(prolonged)
    assert call.prolongation is None
    assert call.letters.language is not None
    assert "O przedłużeniu zdecydowano" not in prolonged.read_text(encoding="utf-8")
    drawn = tmp_path / "stypendia/nowe.toml"
    new(
        drawn,
        "--copy",
        str(CALLS / "examples/stypendia/stypendia-2027.toml"),
        "--title",
        "Nowe stypendia",
        "--name",
        "Nowe",
        *DATES,
    )
    assert load_call(drawn).ranking.seed == ""


def test_questions_are_asked_at_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {
        "Pełny tytuł": "Targi w Lublinie", "Krótka nazwa": "Targi", "Otwarcie": "2027-01-11 10:00",
        "Zamknięcie": "2027-02-12 24:00", "Pierwszy dzień": "19.04.2027", "Ile miejsc": "12",
        "Kto się zgłasza": "companies", "Pusty formularz": str(FORMS / "formularz-zgloszeniowy.docx"),
    }  # fmt: skip
    asked: list[str] = []

    def prompt(question: str, **_: Any) -> str:
        asked.append(question)
        if question.startswith("Ile miejsc") and sum(q.startswith("Ile miejsc") for q in asked) == 1:
            return "dużo"
        return next(answer for words, answer in answers.items() if question.startswith(words))

    monkeypatch.setattr(typer, "prompt", prompt)
    monkeypatch.setattr("cli.call.new.is_terminal", lambda: True)
    out = tmp_path / "targi.toml"
    said = new(out)
    assert (said.status, said.err) == (0, "")
    assert load_call(out).places == 12
    assert sum(question.startswith("Ile miejsc") for question in asked) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "--title"),
        ((*NAMES, *DATES, *FORM, "--kind", "firmy"), "--kind"),
        ((*NAMES, *DATES, "--kind", "companies"), "--form"),
        ((*NAMES, *DATES[:-2], *FORM, "--kind", "companies", "--places", "0"), "--places"),
    ],
)
def test_what_is_lacking_or_wrong_is_wrong_usage(
    tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    said = new(tmp_path / "x.toml", *arguments)
    assert (said.status, said.out) == (2, "")
    assert words in said.err
    assert not (tmp_path / "x.toml").exists()


def test_nothing_is_overwritten_and_a_scan_is_no_form(tmp_path: Path) -> None:
    out = tmp_path / "jest.toml"
    out.write_text("id = 1", encoding="utf-8")
    said = new(out, *NAMES, *DATES, *FORM, "--kind", "companies")
    assert (said.status, out.read_text(encoding="utf-8")) == (1, "id = 1")
    shutil.copy(FORMS / "projekt-umowy.docx", tmp_path / "pusty.txt")
    said = new(
        tmp_path / "y.toml", *NAMES, *DATES, "--form", str(tmp_path / "nie-ma.docx"), "--kind", "persons"
    )
    assert said.status == 1
    assert "nie można odczytać" in said.err
