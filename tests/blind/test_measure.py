"""The measure is fair: the program's answers are held against the truth, neither spelling nor waiting is a fault."""

import json
from dataclasses import replace
from datetime import date, time

import pytest
from docx import Document

from errors import NaborError
from tests.blind.check import slips
from tests.blind.compare import compared
from tests.blind.first_runs import append_first, first_runs
from tests.blind.measure import measured
from tests.blind.model import Round, Word
from tests.blind.play import Office, Play, play
from tests.blind.press.papers import File
from tests.blind.press.parcel import Parcel, parcels
from tests.blind.score import FIGURES
from tests.blind.tiny_round import FIELDS, ROUND, application, declaration, mail, scanned
from tests.support.offices.command import nabor

NIP = "5261040828"


def command(environment, arguments):
    answer = nabor(environment, *arguments)
    assert answer.status == 0, answer.err
    return answer.out


@pytest.mark.parametrize(
    ("name", "expected", "told", "ended"),
    [
        ("name", "„Alfa” Próbna Spółka z ograniczoną odpowiedzialnością", "ALFA Próbna Sp. z o.o.", "right"),
        ("name", "Alfa Próbna S.A.", "Beta Inna S.A.", "wrong"),
        ("website_pl", "https://www.alfa.example/", "alfa.example", "right"),
        ("website_pl", "alfa.example", "alfa.example, beta.example", "wrong"),
        ("website_pl", None, None, "right"),
        ("website_pl", None, "alfa.example", "wrong"),
        ("social_media", ["facebook.com/a", "x.com/b"], ["https://x.com/b", "www.facebook.com/a/"], "right"),
        (
            "certificates",
            ["ISO 9001:2015", "Patent nr 123"],
            ["Patent nr 123 z 2019 r.", "ISO 9001:2015"],
            "right",
        ),
        ("certificates", ["ISO 9001:2015"], ["ISO 9001:2015", "ISO 14001"], "wrong"),
        ("certificates", ["ISO 9001:2015"], [], "person"),
        ("pkd", "62.01.Z", "62 01 z", "right"),
        ("delegate", "Ewa Próbna", "PRÓBNA Ewa", "right"),
        ("lis", False, None, "person"),
        ("events", 1, True, "wrong"),
        ("postal_code", "65-057", "65-075", "wrong"),
    ],
)
def test_answers_are_compared_fairly(name, expected, told, ended):
    assert compared(name, expected, told) == ended


def test_a_round_is_played_and_measured_from_outside(tmp_path):
    made = parcels(ROUND.applications)
    mails = [mail for one in ROUND.applications for mail in one.mails]
    outcome = play(
        Office(tmp_path, ROUND, 1, command),
        zip(mails, made, strict=True),
        date(2026, 4, 9),
        (time(10), time(12)),
    )
    score = measured(ROUND.applications, made, outcome)
    assert [entry["outcome"] for entry in outcome.mail] == ["filed", "filed"]
    assert outcome.requests
    assert score.counts["kinds", "right"] == 4
    assert score.counts["let through", "arrears"] == 0
    assert score.counts["false", "missing"] == 0
    standing = {name for name, value in FIELDS.items() if value not in (None, [])}
    assert {name for name, _ in score.by_field} == {*standing, "name", "nip"}
    assert set(score.figures()) == {f"{what} {ended}" for what, ended in FIGURES}


ENTRY = {"outcome": "filed", "reason": "", "needs_person": False, "reference": "SZW-2026-0001"}
DOCUMENT = {"confidence": 0.9, "first_page": 1, "last_page": 1, "evidence": [{"words": "słowa"}]}


def told(one, states, *, kinds, findings=(), status="under_review", letters=()):
    """What the program would have said of an application with one mail of loose single-page files."""
    from tests.blind.press.mail import message_id

    files = [f"{paper.file_name}.pdf" for paper in one.mails[0].papers]
    attachments = [{"id": n, "filename": f, "state": "filed", "reason": ""} for n, f in enumerate(files)]
    dossier = {
        "applicant": {"name": one.name, "nip": one.nip},
        "status": status,
        "fields": dict(one.fields),
        "documents": {kind: {"state": state} for kind, state in states.items()},
        "findings": [{"code": c, "document": k, "evidence": "", "message": "zdanie"} for c, k in findings],
        "questions": [],
        "score": {"criteria": dict(one.points)},
        "evidence": {"fields": {}, "criteria": {}},
        "readings": [
            {"attachment": n, "filename": files[n], "documents": [{**DOCUMENT, "kind": kind}]}
            for n, kind in enumerate(kinds)
        ],
    }
    entry = {**ENTRY, "message_id": message_id(one.mails[0]), "attachments": attachments}
    return Play(
        dossiers={"SZW-2026-0001": dossier},
        mail=[entry],
        letters=[{"id": "1", "reference": "SZW-2026-0001", **letter} for letter in letters],
    )


def parcel_of(one):
    names = [f"{paper.file_name}.pdf" for paper in one.mails[0].papers]
    return Parcel(tuple(File(name, b"") for name in names), tuple(frozenset({(name, 1)}) for name in names))


def scored(one, outcome):
    return measured([one], [parcel_of(one)], outcome).figures()


def test_arrears_that_were_accepted_are_let_through():
    paper = replace(scanned(NIP), verdict="refusal", faults=("arrears",))
    one = application("one", NIP, mail(1, (paper,)))
    accepted = scored(one, told(one, {"zus_certificate": "accepted"}, kinds=["zus_certificate"]))
    assert (accepted["verdicts wrong"], accepted["let through arrears"]) == (1, 1)
    held = scored(one, told(one, {"zus_certificate": "unsure"}, kinds=["zus_certificate"]))
    assert (held["verdicts person"], held["let through arrears"]) == (1, 0)


def test_what_was_sent_and_is_called_missing_or_unsigned_is_false():
    one = application("one", NIP, mail(1, (scanned(NIP), replace(declaration(NIP), signing="hand"))))
    findings = [
        ("missing", "zus_certificate"), ("unsigned", "status_declaration"), ("missing", "draft_contract"),
    ]  # fmt: skip
    outcome = told(one, {}, kinds=["other", "unrecognised"], findings=findings)
    figures = scored(one, outcome)
    assert (figures["false missing"], figures["false unsigned"], figures["false other"]) == (1, 1, 0)
    assert (figures["kinds wrong"], figures["kinds person"]) == (1, 1)


def test_an_unsigned_paper_that_passes_is_let_through_and_a_letter_of_completeness_is_wrong():
    one = application("one", NIP, mail(1, (declaration(NIP),)))
    letter = {"kind": "completeness", "state": "sent"}
    states = {"status_declaration": "accepted"}
    outcome = told(one, states, kinds=["status_declaration"], status="complete", letters=[letter])
    figures = scored(one, outcome)
    assert (figures["let through defects"], figures["letters wrong sent"]) == (1, 1)
    assert figures["let through applications"] == 1


def test_sound_applications_are_counted_by_whether_anything_was_scanned():
    one = replace(application("one", NIP, mail(1, (scanned(NIP),))), is_sound=True, missing=())
    figures = scored(one, told(one, {}, kinds=["zus_certificate"], status="complete"))
    assert (figures["sound scanned complete"], figures["sound scanned all"]) == (1, 1)
    assert figures["sound born digital all"] == 0


def test_events_that_are_listed_but_too_old_for_points_are_no_fault():
    one = application("one", NIP, mail(1, (scanned(NIP),)))  # two events count, for five points
    outcome = told(one, {}, kinds=["zus_certificate"])
    dossier = outcome.dossiers["SZW-2026-0001"]
    dossier["fields"]["events"] = 3
    assert scored(one, outcome)["fields wrong"] == 0
    dossier["score"]["criteria"]["5"] = 10
    assert scored(one, outcome)["fields wrong"] == 1


def test_blanks_of_a_round_become_the_calls_own(tmp_path):
    blank = Round(
        "own", "nothing", (), {"draft_contract": Word(lambda document: document.add_paragraph("Wzór"))}
    )
    asked = []
    office = Office(tmp_path, blank, 1, lambda environment, _: asked.append(environment) or "[]")
    office.told("applications", "--json")
    calls = tmp_path / "calls"
    assert asked[0]["NABOR_CALLS_DIR"] == str(calls)
    assert Document(calls / "forms/blank-draft_contract.docx").paragraphs[0].text == "Wzór"
    from config.loader import load_calls

    call = load_calls(calls)["szwajcaria-2026"]
    assert str(call.documents["draft_contract"].blank).endswith("blank-draft_contract.docx")
    assert str(call.documents["application_form"].blank).endswith("formularz-zgloszeniowy.docx")


def test_a_first_run_is_kept_once(tmp_path):
    file = tmp_path / "first-runs.jsonl"
    append_first("r01", {"kinds right": 3}, date(2026, 4, 9), "abc", file)
    with pytest.raises(NaborError):
        append_first("r01", {"kinds right": 4}, date(2026, 4, 10), "abd", file)
    assert json.loads(file.read_text())["figures"] == {"kinds right": 3}
    assert set(first_runs(file)) == {"r01"}


def test_slips_of_a_writer_are_found():
    assert slips(ROUND) == []
    one = ROUND.applications[0]
    twisted = replace(one, nip="5261040829", missing=one.missing[1:], points={})
    assert len(slips(replace(ROUND, applications=(twisted,)))) == 3
