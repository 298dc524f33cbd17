"""Questions about when messages came, and about letters that were sent."""

from collections.abc import Iterator

from checks.judge.acts.admissible import ADDRESS
from checks.judge.documents.holdings import gather
from checks.judge.questions.context import (
    ADDRESS_TO_CONFIRM,
    FORM_AFTER_CLOSE,
    QuestionContext,
    early_code,
    is_form_in_time,
    late_supplement_code,
    may_hold,
    question,
    resignation_code,
    waiting_kinds,
)
from checks.wording import quote
from domain.acts.act import OpenAct
from domain.acts.on_applications import Close, Extend, InTime, RequestAgain, Withdraw
from domain.acts.on_documents import Accept, SetField
from domain.acts.on_messages import AssignMessage
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import Question
from domain.letter import LetterState
from domain.mail import Purpose
from domain.words.polish import time_text, weekday_text


def address(context: QuestionContext) -> Iterator[Question]:
    """Where letters go, when a person opened the application for a message (a scanner may have sent it)."""
    if context.addresses:
        sender, *others = context.addresses
        text = (
            f"Proszę potwierdzić adres do pism: zgłoszenie otworzył pracownik, a wiadomość "
            f"przyszła z adresu {sender}. Dopóki adres nie jest potwierdzony, żadne pismo nie wyjdzie."
        )
        choices = [SetField(ADDRESS, one) for one in context.addresses]
        evidence = f"W formularzu: {', '.join(others)}" if others else ""
        yield Question(ADDRESS_TO_CONFIRM, text, evidence, (*choices, OpenAct(SetField, ADDRESS), Withdraw()))


def resignations(context: QuestionContext) -> Iterator[Question]:
    """Messages by which a company withdraws, until a person confirms or dismisses it (§ 5.3)."""
    for message in context.arrivals.resignations:
        if context.decided.latest(Withdraw) is None:
            text = f"Wpłynęła rezygnacja z udziału: {time_text(message.received_at)}."
            if message.doubt:
                text = (
                    f"Wiadomość z {time_text(message.received_at)} może dotyczyć rezygnacji. {message.doubt}"
                )
            yield question(resignation_code(message), text, quote(message.subject), Withdraw())


def doubtful(context: QuestionContext) -> Iterator[Question]:
    """Messages of which nobody is sure that they belong here, or that they are meant as they look."""
    for message in context.arrivals.counted:
        if message.doubt and message.purpose is not Purpose.RESIGNATION:
            text = f"Wiadomość z {time_text(message.received_at)} budzi wątpliwość. {message.doubt}"
            code = QuestionCode.of(QuestionKind.DOUBTFUL_MESSAGE, message.message_id)
            yield question(code, text, quote(message.subject))


def held(context: QuestionContext) -> Iterator[Question]:
    """Messages set aside or filed elsewhere that may be this company's: what is missing may be in them.

    Where nothing is missing, a paper of this company in another's files (sent by mistake, say) holds nothing
    up: the application that it was filed to has its own question about it.
    """
    for message in context.held:
        which = f"Wiadomość nr {message.message_id} z {time_text(message.received_at)}"
        evidence = f"{quote(message.subject)} – {message.reason}"
        code = QuestionCode.of(QuestionKind.HELD_MESSAGE, message.message_id)
        if message.filed_to is None:
            act = AssignMessage(str(message.message_id))
            yield question(code, f"{which} czeka na przypisanie.", evidence, act)
        elif lacking := waiting_kinds(context.judgement, context.call):
            text = (
                f"{which} jest w aktach {message.filed_to}, ale są w niej też dokumenty, które mogą dotyczyć "
                "tego zgłoszenia. Po obejrzeniu można przyjąć dokument albo uznać sprawę za obejrzaną."
            )
            yield question(code, text, evidence, *(Accept(kind) for kind in lacking))


def late(context: QuestionContext) -> Iterator[Question]:
    """An application that came after the close: a person may let it count."""
    first = context.arrivals.counted[0]
    text = f"Zgłoszenie wpłynęło po zamknięciu naboru: {time_text(first.received_at)}."
    code = QuestionCode.of(QuestionKind.LATE, first.message_id)
    yield question(code, text, quote(first.subject), InTime(), Close())


def form_after_close(context: QuestionContext) -> Iterator[Question]:
    """No form by the close is no application, whatever else came in time (§ 3.3)."""
    if not context.is_closed or is_form_in_time(context):
        return
    text = "Do zamknięcia naboru nie wpłynął formularz zgłoszeniowy, a inne dokumenty wpłynęły w terminie."
    yield question(FORM_AFTER_CLOSE, text, "", InTime(), Close())


def overdue(context: QuestionContext) -> Iterator[Question]:
    """Supplements after the term of their correction request (§ 4.4)."""
    for message in context.arrivals.overdue:
        text = f"Uzupełnienie wpłynęło po terminie: {time_text(message.received_at)}."
        files = ", ".join(
            f"„{quote(f.filename)}”" for f in sorted(message.files, key=lambda f: f.attachment_id)
        )
        code = late_supplement_code(message)
        yield question(code, text, files, InTime())


def early_documents(context: QuestionContext) -> Iterator[Question]:
    """Documents sent before the opening, where the application lacks them since (§ 4.2)."""
    if not context.arrivals.early:
        return
    early = gather(context.arrivals.early, context.call, context.decided)
    lacking = [k for k in waiting_kinds(context.judgement, context.call) if may_hold(early, k)]
    if lacking:
        names = "; ".join(context.call.documents[kind].name for kind in lacking)
        text = f"Przed otwarciem naboru wpłynęły dokumenty, których później nie przesłano: {names}."
        code = early_code(context.arrivals.early)
        choices = [Accept(kind) for kind in lacking]
        yield question(code, text, names, *choices)


def undelivered(context: QuestionContext) -> Iterator[Question]:
    """A correction request that did not reach the applicant."""
    letter = context.correction.undelivered
    if letter is not None:
        how = "wróciła jako niedoręczona" if letter.state is LetterState.BOUNCED else "nie została przyjęta"
        text = f"Prośba o uzupełnienie {how}; termin nie biegnie."
        code = QuestionCode.of(QuestionKind.UNDELIVERED, letter.id)
        yield question(code, text, "", RequestAgain())


def is_missed(context: QuestionContext) -> bool:
    """Whether the term passed, something is still open, and the call wants a person to say what follows."""
    correction = context.correction
    is_left = correction.open_items and not correction.to_request and correction.undelivered is None
    # What no request asked for has missed no term, though that of something else has ended.
    has_missed = context.due_on is None or any(item.due_on is not None for item in correction.open_items)
    return context.call.term.missed != "nothing" and context.is_over and bool(is_left) and has_missed


def missed_term(context: QuestionContext) -> Iterator[Question]:
    """What becomes of an application that was not completed in time, as `[term]` of the call says."""
    if not is_missed(context):
        return
    term, due_on = context.call.term, context.due_on
    if due_on is not None:
        text = f"Termin uzupełnienia minął ({weekday_text(due_on)}), a zgłoszenie nie jest kompletne."
    else:
        text = "Nabór jest zamknięty i nie przewiduje uzupełnień, a zgłoszenie nie jest kompletne."
    evidence = " ".join(dict.fromkeys(item.finding.message for item in context.correction.open_items))
    longer = (OpenAct(Extend),) if due_on is not None else ()
    code = QuestionCode.of(QuestionKind.MISSED_TERM, due_on.isoformat() if due_on else "close")
    if term.missed == "exclude":
        text += f" Zgodnie z zasadami naboru proponujemy pozostawić je bez rozpatrzenia ({term.source})."
        yield question(code, text, evidence, Close(), RequestAgain(), *longer)
    else:
        yield question(code, f"{text} Co dalej?", evidence, RequestAgain(), *longer, Close())


def further_request(context: QuestionContext) -> Iterator[Question]:
    """Defects that no request asks for unless a person wants one (§ 4.4 knows one request)."""
    left = context.correction.for_person
    if left and not is_missed(context):
        text = "Po wysłaniu prośby o uzupełnienie nadal są braki; czy prosić o nie jeszcze raz?"
        evidence = " ".join(dict.fromkeys(f.message for f in left))
        newest = max((f.attachment_id or 0 for f in left), default=0)
        code = QuestionCode.of(QuestionKind.FURTHER_REQUEST, context.correction.next_round, newest)
        yield question(code, text, evidence, RequestAgain())
