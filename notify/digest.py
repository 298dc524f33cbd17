"""The staff's morning letter: first what needs somebody today, then what is merely new.

It carries counts, references and commands, never bodies of mail, PESEL numbers or amounts. It leaves every
working day, also when there is nothing to tell, so that silence means trouble.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from domain.acts.act import OpenAct
from domain.acts.awaited import without_awaited
from domain.acts.decide_command import command
from domain.acts.on_applications import Close, Extend, RequestAgain
from domain.application import Assessment, DocumentState, Question, Status
from domain.calendar.workdays import is_workday, workdays_after
from domain.call import Call
from domain.letter import LetterKind, LetterOrder, LetterPolicy, LetterState
from domain.mail import Outcome
from domain.stages import at_stage
from domain.words.labels import LETTER_HEADINGS, OUTCOMES, STATUSES
from domain.words.polish import closing_text, local, local_date, plural, time_text, until_text, weekday_text
from domain.words.text import one_line
from notify.letters.digest_view import CallView, DigestView, LetterLine, MailLine
from notify.wording import discreet, window_end_text

TO_READ = "Wiadomości do przeczytania przez pracownika"
"""The heading of mail that nobody but a person answers."""
_LONGEST_APART = 3
"""More drafts of one kind share a row."""
_LONGEST_LIST = 25
"""Rows of mail that nobody has to act on; the ledger (`nabor mail`) shows the rest."""


def digest_is_due(
    now: datetime, policy: LetterPolicy, existing_keys: Collection[str], office: str = ""
) -> bool:
    """Whether today's digest (of an office) is still to be made for somebody.

    Once a working day, late rather than never.
    """
    here = local(now)
    is_owed = any(_key(now, office, address) not in existing_keys for address in policy.staff)
    return is_owed and here.time() >= policy.digest_at and is_workday(here.date())


def digest_orders(
    view: DigestView, policy: LetterPolicy, existing_keys: Collection[str] = (), office: str = ""
) -> tuple[LetterOrder, ...]:
    """One digest (of an office) a staff address, except those that exist."""
    context = {**digest_context(view), "panel_url": policy.panel_url}
    return tuple(
        LetterOrder(
            key=_key(view.now, office, address),
            kind=LetterKind.DIGEST,
            call_id="",
            reference=None,
            to=address,
            context=context,
        )
        for address in dict.fromkeys(policy.staff)
        if _key(view.now, office, address) not in existing_keys
    )


def digest_context(view: DigestView) -> dict[str, Any]:
    """The template's data: the sections that hold something, and the calls' standing."""
    urgent = [section for section in _urgent(view) if section["rows"]]
    news = [section for section in _news(view) if section["rows"]]
    count = sum(len(section["rows"]) for section in urgent)
    summary = f"do zrobienia: {count}" if count else ("nic do zrobienia" if news else "nic nowego")
    day = weekday_text(local_date(view.now))
    return {
        "title": f"{LETTER_HEADINGS[LetterKind.DIGEST]}, {day} – {summary}",
        "heading": f"{LETTER_HEADINGS[LetterKind.DIGEST]}: {day}",
        "since": time_text(view.since) if view.since is not None else None,
        "count": count,
        "urgent": urgent,
        "news": news,
        "calls": [_standing(shown, view.now) for shown in view.calls],
    }


def _key(now: datetime, office: str, address: str) -> str:
    day = local_date(now).isoformat()
    return f"digest/{day}/{office}/{address}" if office else f"digest/{day}/{address}"


def _section(title: str, rows: Iterable[dict[str, Any]], note: str = "") -> dict[str, Any]:
    """A section; `total` counts what `rows` may cut off."""
    found = list(rows)
    return {"title": title, "rows": found, "total": len(found), "note": note}


def _row(
    head: str, texts: Iterable[str], commands: Iterable[str] = (), under: str = "", place: str = ""
) -> dict[str, Any]:
    """A row; `place` is where the panel shows what it is about, from the panel's root."""
    return {
        "head": head,
        "place": place,
        "under": discreet(under),
        "texts": [discreet(text) for text in texts if text],
        "commands": [one_line(command, 400) for command in commands if command],
    }


def _urgent(view: DigestView) -> list[dict[str, Any]]:
    """What somebody has to do today, the most pressing first."""
    today = local_date(view.now)
    return [
        _section(
            "Kłopoty programu", (_row("Program", [problem], place="/stan") for problem in view.problems)
        ),
        _section("Zgłoszenia do decyzji", _cases(view, _needs_decision, partial(_doubts, view))),
        _section("Pisma do zatwierdzenia", _letters(view, {LetterState.DRAFT})),
        _section(
            "Pisma niedostarczone albo niepewne",
            _letters(view, {LetterState.FAILED, LetterState.UNCERTAIN, LetterState.BOUNCED}),
        ),
        _section(
            "Terminy, które minęły",
            _cases(view, _is_overdue, partial(_overdue, view)),
            "Co dalej, decyduje pracownik.",
        ),
        _section("Terminy, które kończą się dzisiaj", _due(view, lambda a: a.correction_due_on == today)),
        _section(TO_READ, map(_mail, view.questions)),
        _set_aside(view),
    ]


def _set_aside(view: DigestView) -> dict[str, Any]:
    """Mail that was set aside and waits: each in a row of its own for a while, all older ones in one."""
    rows = [*map(_mail, view.quarantined)]
    if view.long_aside and view.long_aside_since is not None:
        head = plural(view.long_aside, "starsza wiadomość", "starsze wiadomości", "starszych wiadomości")
        since, state = time_text(view.long_aside_since), OUTCOMES[Outcome.QUARANTINED]
        text = (
            f"Odłożone ponad dwa tygodnie temu i nadal czekają; pierwsza wpłynęła {since}. "
            f"Stoją w księdze poczty, ze stanem „{state}”."
        )
        rows.append(_row(head, [text], ["nabor mail"], place=f"/poczta?stan={Outcome.QUARANTINED}"))
    section = _section("Wiadomości odłożone dla pracownika", rows)
    return {**section, "total": len(view.quarantined) + view.long_aside}


def _news(view: DigestView) -> list[dict[str, Any]]:
    """What is good to know."""
    today = local_date(view.now)
    tomorrow = next(workdays_after(today))
    ignored = _section("Pominięta poczta", map(_ignored, view.ignored[:_LONGEST_LIST]))
    ignored["total"] = len(view.ignored)
    if len(view.ignored) > _LONGEST_LIST:
        ignored["note"] = "Pokazano początek listy; resztę pokazuje polecenie: nabor mail"
    return [
        _section(
            "Terminy, które kończą się w następnym dniu roboczym",
            _due(view, lambda a: a.correction_due_on is not None and today < a.correction_due_on <= tomorrow),
        ),
        _section("Nowe zgłoszenia", _cases(view, lambda a: _is_new(a.received_at, view), _arrival)),
        _section(
            "Skompletowane",
            _cases(
                view, lambda a: a.status is Status.COMPLETE and _is_new(a.completed_at, view), _completion
            ),
        ),
        ignored,
    ]


def _cases(
    view: DigestView,
    belongs: Callable[[Assessment], bool],
    row: Callable[[Assessment, Call], dict[str, Any]],
) -> list[dict[str, Any]]:
    return [row(a, shown.call) for shown in view.calls for a in shown.assessments if belongs(a)]


def _due(view: DigestView, belongs: Callable[[Assessment], bool]) -> list[dict[str, Any]]:
    return _cases(view, lambda a: a.status is Status.AWAITING_CORRECTION and belongs(a), _waiting)


def _needs_decision(assessment: Assessment) -> bool:
    if assessment.status in {Status.CORRECTION_OVERDUE, Status.WITHDRAWN}:
        return False
    return bool(assessment.questions) or assessment.status is Status.NEEDS_DECISION


def _is_overdue(assessment: Assessment) -> bool:
    return assessment.status is Status.CORRECTION_OVERDUE and not assessment.is_closed


def _doubts(view: DigestView, assessment: Assessment, _call: Call) -> dict[str, Any]:
    questions, awaited = without_awaited(assessment.questions, view.awaited.get(assessment.reference, ()))
    texts = [*(one.text for one in questions), *(one.sentence for one in awaited)]
    return _case_row(assessment, texts or [STATUSES[assessment.status]], questions)


def _overdue(view: DigestView, assessment: Assessment, call: Call) -> dict[str, Any]:
    due_on = assessment.correction_due_on
    until = f"Termin trwał do {until_text(due_on)}." if due_on is not None else ""
    questions, awaited = without_awaited(assessment.questions, view.awaited.get(assessment.reference, ()))
    told = [*(one.text for one in questions), *(one.sentence for one in awaited)]
    ways = (OpenAct(Extend), RequestAgain(), Close())
    return _case_row(
        assessment,
        [until, _lacking(assessment, call), *told],
        questions,
        [] if assessment.questions else [command(assessment.reference, way) for way in ways],
    )


def _waiting(assessment: Assessment, call: Call) -> dict[str, Any]:
    due_on = assessment.correction_due_on
    until = f"Termin do {until_text(due_on)}." if due_on is not None else ""
    return _case_row(assessment, [until, _lacking(assessment, call)])


def _lacking(assessment: Assessment, call: Call) -> str:
    """Which documents are awaited."""
    awaited, asked = (
        {DocumentState.MISSING, DocumentState.DEFECTIVE},
        at_stage(call, assessment.stage).mandatory,
    )
    names = [
        call.documents[document.kind].name
        for document in assessment.documents.values()
        if document.state in awaited and document.kind in asked
    ]
    return f"Czekamy na: {'; '.join(names)}." if names else ""


def _arrival(assessment: Assessment, _call: Call) -> dict[str, Any]:
    text = f"Wpłynęło {time_text(assessment.received_at)}; {STATUSES[assessment.status]}."
    return _case_row(assessment, [text])


def _completion(assessment: Assessment, _call: Call) -> dict[str, Any]:
    at = assessment.completed_at
    return _case_row(assessment, [f"Kompletne od {time_text(at)}."] if at is not None else [])


def _case_row(
    assessment: Assessment,
    texts: Iterable[str],
    questions: Iterable[Question] = (),
    commands: Iterable[str] = (),
) -> dict[str, Any]:
    hints = dict.fromkeys(
        line for question in questions for line in question.hint(assessment.reference).splitlines()
    )
    who = assessment.name or (f"NIP {assessment.nip}" if assessment.nip else assessment.email)
    place = f"/zgloszenia/{assessment.reference}"
    return _row(assessment.reference, texts, [*hints, *commands], under=who, place=place)


def _letters(view: DigestView, states: set[LetterState]) -> list[dict[str, Any]]:
    """One row a letter; many drafts that one command approves share a row."""
    names = {a.reference: a.name for shown in view.calls for a in shown.assessments}
    wanted = [letter for letter in view.letters if letter.state in states]
    groups: dict[str, list[LetterLine]] = {}
    for letter in wanted:
        groups.setdefault(letter.together or letter.id, []).append(letter)
    rows = []
    for letters in groups.values():
        if len(letters) > _LONGEST_APART:
            rows.append(_group_row(letters, names))
        else:
            rows += [_letter_row(letter, names) for letter in letters]
    return rows


def _letter_row(letter: LetterLine, names: Mapping[str, str | None]) -> dict[str, Any]:
    return _row(
        letter.reference or "pismo do pracowników",
        [f"{letter.title or LETTER_HEADINGS[letter.kind]} (pismo {letter.id}).", letter.why],
        [f"nabor letter {letter.id}", *letter.hints],
        under=names.get(letter.reference or "") or "",
        place=f"/pisma/{letter.id}",
    )


def _group_row(letters: Sequence[LetterLine], names: Mapping[str, str | None]) -> dict[str, Any]:
    first = letters[0]
    to = ", ".join(names.get(letter.reference or "") or letter.reference or "?" for letter in letters)
    return _row(
        plural(len(letters), "pismo", "pisma", "pism"),
        [f"{LETTER_HEADINGS[first.kind]}: {to}.", first.why],
        [f"nabor letter {first.id}", first.together],
        under=f"nr {first.id}–{letters[-1].id}",
        place=f"/pisma?stan={first.state}&rodzaj={first.kind}",
    )


def _mail(line: MailLine) -> dict[str, Any]:
    subject = one_line(line.subject) or "(bez tematu)"
    texts = [f"Temat: {subject}", line.reason, f"Wpłynęła {time_text(line.received_at)}."]
    sender = one_line(line.sender or "nadawca nieznany")
    place = f"/poczta/{line.number}" if line.number else ""
    return _row(f"nr {line.number}: {sender}" if line.number else sender, texts, line.hints, place=place)


def _ignored(line: MailLine) -> dict[str, Any]:
    return {**_mail(line), "commands": []}


def _is_new(at: datetime | None, view: DigestView) -> bool:
    return at is not None and (view.since is None or at > view.since)


def _standing(shown: CallView, now: datetime) -> dict[str, Any]:
    """How many applications of a call stand where."""
    count = sum(shown.tally.values())
    tallies = [f"{STATUSES[s]}: {shown.tally[s]}" for s in Status if shown.tally.get(s)]
    closes = closing_text(shown.call.ends_at)
    return {
        "id": shown.call.id,
        "title": shown.call.title,
        "total": plural(count, "zgłoszenie", "zgłoszenia", "zgłoszeń"),
        "tallies": tallies,
        "closes": f"zakończył się {closes}"
        if shown.call.is_late(now)
        else f"trwa do {window_end_text(shown.call)}",
    }
