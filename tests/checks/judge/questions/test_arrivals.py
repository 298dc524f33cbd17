"""Questions about how messages came."""

from dataclasses import replace

from domain.acts.on_applications import Settle
from domain.acts.on_documents import Accept
from domain.acts.question_code import QuestionCode
from domain.application import HeldMessage, Status
from tests.support.facts.dossiers import assess, at, complete, decision, facts

DOUBT = "Nadawca nie jest znany, a wiadomość odpowiada na nasze pismo."


def test_a_message_that_may_not_belong_here_is_a_question_until_it_is_settled() -> None:
    doubtful = replace(complete("04-20 09:12"), doubt=DOUBT)
    open_one = assess(facts(doubtful))
    code = f"message/{doubtful.message_id}"
    (question,) = [q for q in open_one.questions if str(q.code) == code]
    assert DOUBT in question.text
    assert question.hint("SZW-2026-0007").startswith(f"nabor decide SZW-2026-0007 --settle {code} ")
    assert (open_one.status, open_one.unsure) == (Status.NEEDS_DECISION, True)
    settled = assess(facts(doubtful, decisions=(decision(Settle(QuestionCode.parse(code)), "04-21 09:00"),)))
    assert (settled.status, settled.unsure) == (Status.COMPLETE, False)


def test_a_message_in_other_files_offers_what_this_application_lacks() -> None:
    there = HeldMessage(14, at("04-20 12:00"), "Zaświadczenia", "Dwie firmy.", "SZW-2026-0009")
    judged = assess(facts(complete(tax_certificate=None), held=(there,)))
    (question,) = [q for q in judged.questions if str(q.code) == "held/14"]
    assert "jest w aktach SZW-2026-0009" in question.text
    assert {type(act) for act in question.acts} == {Accept, Settle}


def test_a_message_in_other_files_holds_no_application_that_lacks_nothing() -> None:
    there = HeldMessage(14, at("04-20 12:00"), "Zaświadczenia", "Dwie firmy.", "SZW-2026-0009")
    assert assess(facts(complete(), held=(there,))).status is Status.COMPLETE
    set_aside = replace(there, filed_to=None)
    assert assess(facts(complete(), held=(set_aside,))).status is Status.NEEDS_DECISION
