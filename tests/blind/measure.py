"""What the program told of a round, held against its truth."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tests.blind.compare import compared
from tests.blind.documents import FiledMail, filed_mails, kind_ended
from tests.blind.model import Application, Paper
from tests.blind.play import Asked, Play, Told
from tests.blind.press.mail import sent_at
from tests.blind.press.parcel import Parcel
from tests.blind.score import Fault, Score
from tests.blind.truth import (
    ASKED_CODES,
    CERTIFICATES,
    MANDATORY,
    faults_of,
    is_born_digital,
    is_explained,
    newest,
    papers_of,
)

_COUNTED_APART = frozenset({"missing", "unsigned", "not_initialled"})
_WARNS_ONLY = frozenset({"certificate_age"})
_EVENT_POINTS = (0, 1, 5, 10)
"""Of criterion 5, by how many events count (Regulamin, załącznik nr 1, lp. 5)."""
_LEFT = frozenset({"sent", "sending", "uncertain", "bounced"})


@dataclass(frozen=True, slots=True)
class Case:
    """One company: the truth, its parcels, and what the program made of them."""

    truth: Application
    mails: tuple[FiledMail, ...]
    told: Told | None
    """`nabor show --json`; None where no application was opened."""

    @property
    def findings(self) -> list[Told]:
        """The findings at the end."""
        return list(self.told["findings"]) if self.told else []


def measured(applications: Sequence[Application], parcels: Sequence[Parcel], outcome: Play) -> Score:
    """The score of one round."""
    score = Score()
    left = iter(parcels)
    for application in applications:
        mails = filed_mails(application, [next(left) for _ in application.mails], outcome)
        references = list(dict.fromkeys(one.reference for one in mails if one.reference))
        told = outcome.dossiers.get(references[0]) if references else None
        _application(Case(application, mails, told), references, outcome, score)
    score.counts["letters", "sent"] = sum(
        1 for one in outcome.letters if one["state"] in _LEFT and one["kind"] != "digest"
    )
    return score


def _application(case: Case, references: Sequence[str], outcome: Play, score: Score) -> None:
    score.counts["applications", "all"] += 1
    score.counts["applications", "opened"] += case.told is not None
    if len(references) != 1:
        told = ", ".join(references) or "; ".join(f"{one.outcome}: {one.reason}" for one in case.mails)
        score.faults.append(Fault("application", "wrong", case.truth.slug, "jedno zgłoszenie", told))
    for mail in case.mails:
        _kinds(case, mail, score)
    _fields(case, score)
    _points(case, score)
    _verdicts(case, score)
    _false_findings(case, score)
    _let_through(case, score)
    _completeness(case, score)
    for reference in references:
        _letters(case, reference, outcome, score)
    for question in case.told["questions"] if case.told else ():
        score.counts["questions", "all"] += 1
        score.questions[re.split(r"[:/ ]", question["code"])[0]] += 1


def _kinds(case: Case, mail: FiledMail, score: Score) -> None:
    """Each paper of a mail, and documents told where others lie."""
    if mail.outcome == "duplicate":
        return
    for paper, places in zip(mail.mail.papers, mail.parcel.places, strict=True):
        ended, told = kind_ended(paper, places, mail)
        fault = _fault("kind", ended, case, paper, paper.kind, told) if ended != "right" else None
        score.count("kinds", ended, fault)
        score.by_guise[paper.guise, ended] += 1
        score.by_kind[paper.kind, ended] += 1
        score.by_layout[f"{paper.kind}: {paper.layout}", ended] += 1
    for document in mail.documents:
        owners = [
            paper
            for paper, places in zip(mail.mail.papers, mail.parcel.places, strict=True)
            if places & document.places
        ]
        is_right = not owners or any(paper.kind == document.kind for paper in owners)
        if document.is_sure and document.kind != "other" and not is_right:
            fault = _fault("kind", "invented", case, owners[0], owners[0].kind, document.shown)
            score.count("kinds", "invented", fault)


def _fault(
    what: str, ended: str, case: Case, paper: Paper, expected: str, told: str, evidence: str = ""
) -> Fault:
    return Fault(
        what, ended, case.truth.slug, expected, told,
        file=paper.file_name, kind=paper.kind, layout=paper.layout, guise=paper.guise, evidence=evidence,
    )  # fmt: skip


def _fields(case: Case, score: Score) -> None:
    """Where nothing stands and nothing is told, nothing is measured: the JSON does not say which is known."""
    applicant: Mapping[str, Any] = case.told["applicant"] if case.told else {}
    told = {**(case.told["fields"] if case.told else {}), **{n: applicant.get(n) for n in ("name", "nip")}}
    evidence = case.told["evidence"]["fields"] if case.told else {}
    for name, expected in {"name": case.truth.name, "nip": case.truth.nip, **case.truth.fields}.items():
        if expected in (None, []) and told.get(name) in (None, []):
            continue
        ended = compared(name, expected, told.get(name))
        if name == "events" and ended == "wrong" and _leaves_old_ones_out(case, told[name]):
            ended = "right"
        score.by_field[name, ended] += 1
        score.count("fields", ended)
        if ended != "right":
            place = evidence.get(name) or {}
            form = next(
                (one.paper for one in papers_of(case.truth) if one.paper.kind == "application_form"), None
            )
            words = f"{place.get('words')} ({place.get('source')})" if place else ""
            shown = (f"{name} = {expected!r}", f"{told.get(name)!r}")
            score.faults.append(
                _fault("field", ended, case, form, *shown, words)
                if form
                else Fault("field", ended, case.truth.slug, *shown, evidence=words)
            )


def _leaves_old_ones_out(case: Case, told: object) -> bool:
    """Whether the points are right because events told are known to be too old for them.

    The contract does not say whether `events` counts what a form lists or what the criterion counts.
    """
    points = case.told["score"]["criteria"].get("5") if case.told else None
    if not isinstance(told, int) or points is None or points != case.truth.points.get("5"):
        return False
    return bool(points != _EVENT_POINTS[min(told, 3)])


def _points(case: Case, score: Score) -> None:
    """Where only the commission can tell, nothing told is wrong: it is a proposal that it confirms."""
    told = case.told["score"]["criteria"] if case.told else {}
    for number, expected in case.truth.points.items():
        found = told.get(number)
        if expected is None:
            continue
        ended = "person" if found is None else "right" if found == expected else "wrong"
        evidence = str(case.told["evidence"]["criteria"].get(number)) if case.told else ""
        shown = (f"kryterium {number} = {expected}", str(found))
        is_right = ended == "right"
        fault = None if is_right else Fault("point", ended, case.truth.slug, *shown, evidence=evidence)
        score.count("points", ended, fault)


def _verdicts(case: Case, score: Score) -> None:
    """The newest certificates of each kind: none accepted that is none, and none called arrears that is not."""
    for kind in CERTIFICATES:
        own = newest(papers_of(case.truth), kind)
        verdicts = {one.paper.verdict for one in own if one.paper.verdict is not None}
        if len(verdicts) != 1:
            continue
        (verdict,) = verdicts
        state = _state(case, kind)
        blames = [f for f in case.findings if f["document"] == kind]
        ended = _verdict_ended(str(verdict), state, {f["code"] for f in blames})
        if ended == "right":
            score.count("verdicts", ended)
            continue
        evidence = "; ".join(f"{f['code']}: {f['evidence']}" for f in blames) or _question_of(case, kind)
        fault = _fault("verdict", ended, case, own[-1].paper, str(verdict), state, evidence)
        score.count("verdicts", ended, fault)
        if ended == "wrong" and state == "accepted":
            score.counts["let through", "arrears"] += verdict != "unclear"


def _verdict_ended(verdict: str, state: str, codes: set[str]) -> str:
    is_blamed = state == "defective" and bool(codes & {"arrears", "wrong_document"})
    if state in {"unsure", "missing", "none"} or (state == "defective" and not is_blamed):
        return "right" if verdict == "unclear" and state == "unsure" else "person"
    if verdict == "none":
        return "right" if state == "accepted" else "wrong"
    return "right" if is_blamed else "wrong"


def _state(case: Case, kind: str) -> str:
    return str(case.told["documents"].get(kind, {}).get("state", "none")) if case.told else "none"


def _question_of(case: Case, kind: str) -> str:
    questions = case.told["questions"] if case.told else []
    return "; ".join(f"{q['text']} {q['evidence']}" for q in questions if kind in q["code"])


def _false_findings(case: Case, score: Score) -> None:
    """Findings at the end that nothing sent explains."""
    for finding in case.findings:
        code, kind = finding["code"], finding["document"]
        if code not in ASKED_CODES or is_explained(case.truth, code, kind, None):
            continue
        own = newest(papers_of(case.truth), kind) if kind else []
        shown = ("nic", f"{code} {kind}: {finding['message']}")
        fault = (
            _fault("asked", "false", case, own[-1].paper, *shown, finding["evidence"])
            if own
            else Fault("asked", "false", case.truth.slug, *shown, evidence=finding["evidence"])
        )
        score.count("false", code if code in _COUNTED_APART else "other", fault)


def _let_through(case: Case, score: Score) -> None:
    """Documents accepted although each of their newest papers has a fault that no finding names."""
    told = {finding["code"] for finding in case.findings}
    for kind in MANDATORY:
        own = newest(papers_of(case.truth), kind)
        faults = [set(faults_of(one.paper)) - _WARNS_ONLY for one in own]
        if not own or not all(faults) or _state(case, kind) != "accepted":
            continue
        if told & set[str]().union(*faults) or own[-1].paper.verdict in {"arrears", "refusal"}:
            continue
        fault = _fault(
            "let through", "wrong", case, own[-1].paper, str(sorted(set[str]().union(*faults))), "accepted"
        )
        score.count("let through", "defects", fault)


def _completeness(case: Case, score: Score) -> None:
    status = case.told["status"] if case.told else "nie ma"
    if not case.truth.is_sound:
        if status == "complete":
            faults = sorted({code for one in papers_of(case.truth) for code in faults_of(one.paper)})
            expected = f"niekompletne: brak {case.truth.missing}, wady {faults}"
            score.faults.append(Fault("complete", "wrong", case.truth.slug, expected, status))
            score.counts["let through", "applications"] += 1
        return
    what = "sound born digital" if is_born_digital(case.truth) else "sound scanned"
    score.counts[what, "all"] += 1
    if status == "complete":
        score.counts[what, "complete"] += 1
        return
    questions = case.told["questions"] if case.told else []
    why = [f"{f['code']} {f['document']}" for f in case.findings if f["code"] in ASKED_CODES]
    evidence = "; ".join([*why, *(f"{q['code']}: {q['text']} [{q['evidence']}]" for q in questions)])
    score.faults.append(Fault(what, "not complete", case.truth.slug, "complete", status, evidence=evidence))


def _letters(case: Case, reference: str, outcome: Play, score: Score) -> None:
    """Letters that ask for what was sent, or call complete or late what is not."""
    states = {one["id"]: one["state"] for one in outcome.letters}
    for asked in outcome.requests:
        if asked.letter["reference"] != reference or states[asked.letter["id"]] == "cancelled":
            continue
        if wrong := _wrongly_asked(case, asked):
            _wrong_letter(case, states[asked.letter["id"]], asked.letter["kind"], "; ".join(wrong), score)
    for letter in outcome.letters:
        if letter["reference"] == reference and (why := _is_wrong(case, letter)):
            _wrong_letter(case, letter["state"], letter["kind"], why, score)


def _wrongly_asked(case: Case, asked: Asked) -> list[str]:
    at = datetime.fromisoformat(asked.letter["created_at"])
    return [
        f"{f['code']} {f['document']} [{f['evidence']}]"
        for f in asked.findings
        if f["code"] in ASKED_CODES and not is_explained(case.truth, f["code"], f["document"], at)
    ]


def _is_wrong(case: Case, letter: Told) -> str:
    """Why a letter that asks for nothing is wrong; empty where it is not."""
    if letter["kind"] == "completeness" and not case.truth.is_sound:
        return "zgłoszenie nie jest kompletne"
    arrivals: Iterable[datetime] = map(sent_at, case.truth.mails)
    if letter["kind"] in {"late_notice", "early_notice"} and all(_is_in_time(at) for at in arrivals):
        return "zgłoszenie wpłynęło w terminie"
    return ""


def _is_in_time(at: datetime) -> bool:
    """Within the call's days (Regulamin § 4.2)."""
    opens, closes = "2026-04-07T10:00:00+02:00", "2026-05-08T00:00:00+02:00"
    return datetime.fromisoformat(opens) <= at < datetime.fromisoformat(closes)


def _wrong_letter(case: Case, state: str, kind: str, why: str, score: Score) -> None:
    ended = "wrong sent" if state in _LEFT else "wrong drafted"
    score.count(
        "letters", ended, Fault("letter", ended, case.truth.slug, "żadne", f"{kind} ({state})", evidence=why)
    )
