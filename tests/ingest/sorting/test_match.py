"""Whose a message is."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.people.mailbox_key import mailbox_key
from ingest.sorting.match import KnownApplication, MatchCandidate, match

NIP_A, NIP_B, NIP_C = "nip=9730590332", "nip=5252248481", "nip=7740001454"
A = KnownApplication("SZW-2026-0001", "szw", NIP_A, "biuro@a.example", frozenset({"jan@a.example"}))
B = KnownApplication("SZW-2026-0002", "szw", NIP_B, "biuro@b.example")
BLANK = KnownApplication("SZW-2026-0003", "szw", None, "biuro@c.example")
OTHER_CALL = KnownApplication("FIE-2026-0001", "fie", NIP_A, "biuro@a.example")
KNOWN = (A, B, BLANK)
STRANGER = "ktos@obcy.example"


def ask(known=KNOWN, calls=("szw",), **said):
    return match(MatchCandidate(call_ids=calls, **said), known)


CASES = [
    # id, what the message says → reference, how, sure, known sender
    ("NIP", {"identities": (NIP_A,), "from_address": "biuro@a.example"}, (A, "nip", True, True)),
    ("NIP from another address", {"identities": (NIP_A,), "from_address": STRANGER}, (A, "nip", True, False)),
    ("NIP without a sender", {"identities": (NIP_A,)}, (A, "nip", True, False)),
    (
        "one sender, two companies",
        {"identities": (NIP_B,), "form_identity": NIP_B, "from_address": "biuro@a.example"},
        (B, "nip", True, False),
    ),
    (
        "documents of B in the thread of A",
        {"identities": (NIP_B,), "thread_reference": A.reference, "from_address": "biuro@a.example"},
        (B, "nip", False, False),
    ),
    ("documents of A and of B", {"identities": (NIP_A, NIP_B), "from_address": A.email}, (A, "nip", False, True)),
    (
        "a form of A among papers of a company unknown",
        {"identities": (NIP_A, NIP_C), "form_identity": NIP_A, "from_address": A.email},
        (A, "nip", True, True),
    ),
    (
        "papers of an unknown company and of A, no form",
        {"identities": (NIP_C, NIP_A), "from_address": A.email},
        (A, "nip", False, True),
    ),
    (
        "the form of a new company among papers of A",
        {"identities": (NIP_C, NIP_A), "form_identity": NIP_C, "from_address": STRANGER},
        (None, "new", False, False),
    ),
    ("a new company", {"identities": (NIP_C,), "form_identity": NIP_C, "from_address": STRANGER}, (None, "new", True, False)),
    (
        "a known sender's form for a second company",
        {"identities": (NIP_C,), "form_identity": NIP_C, "from_address": "jan@a.example"},
        (None, "new", True, True),
    ),
    (
        "a known sender's certificate of another company",
        {"identities": (NIP_C,), "from_address": "jan@a.example"},
        (A, "sender", False, True),
    ),
    (
        "another company's certificate in the thread of A",
        {"identities": (NIP_C,), "thread_reference": A.reference, "from_address": "jan@a.example"},
        (A, "thread", False, True),
    ),
    (
        "the form of a new company in the thread of A",
        {"identities": (NIP_C,), "form_identity": NIP_C, "thread_reference": A.reference, "from_address": "jan@a.example"},
        (None, "new", False, True),
    ),
    (
        "the first NIP of an application that had none",
        {"identities": (NIP_C,), "from_address": BLANK.email},
        (BLANK, "sender", True, True),
    ),
    (
        "the same from a stranger in its thread",
        {"identities": (NIP_C,), "thread_reference": BLANK.reference, "from_address": STRANGER},
        (BLANK, "thread", False, False),
    ),
    # No NIP in it.
    ("thread", {"thread_reference": A.reference, "from_address": A.email}, (A, "thread", True, True)),
    (
        "f057 thread from a stranger",
        {"thread_reference": A.reference, "from_address": STRANGER},
        (A, "thread", False, False),
    ),
    (
        "thread of A, number of B",
        {"thread_reference": A.reference, "text_reference": B.reference, "from_address": A.email},
        (A, "thread", False, True),
    ),
    ("reference", {"text_reference": B.reference, "from_address": B.email}, (B, "reference", True, True)),
    (
        "f060 bare reference from a stranger",
        {"text_reference": B.reference, "from_address": STRANGER},
        (None, "suggestion", False, False),
    ),
    (
        "f060 reference of B from A's address",
        {"text_reference": B.reference, "from_address": A.email},
        (None, "suggestion", False, False),
    ),
    ("a reference that does not exist", {"text_reference": "SZW-2026-0999", "from_address": STRANGER}, (None, "new", True, False)),
    ("sender", {"from_address": "JAN@a.example"}, (A, "sender", True, True)),
    ("f061 sender with a plus-tag", {"from_address": "jan+nabor@a.example"}, (A, "sender", True, True)),
    ("f061 look-alike sender", {"from_address": "jan@а.example"}, (None, "new", True, False)),
    ("another mailbox of the firm", {"from_address": "prawny@a.example"}, (A, "firm", False, False)),
    ("f061 a look-alike in the firm", {"from_address": "jаn@a.example"}, (A, "firm", False, False)),
    (
        "a form from another mailbox of the firm",
        {"identities": (NIP_C,), "form_identity": NIP_C, "from_address": "prawny@a.example"},
        (None, "new", True, False),
    ),
    (
        "a stranger's words name an applicant",
        {"told_identities": (NIP_A,), "from_address": STRANGER},
        (None, "suggestion", False, False),
    ),
    ("the sender's own words name it", {"told_identities": (NIP_A,), "from_address": A.email}, (A, "sender", True, True)),
    ("words name nobody known", {"told_identities": (NIP_C,), "from_address": STRANGER}, (None, "new", True, False)),
    ("stranger", {"from_address": STRANGER}, (None, "new", True, False)),
    ("f014 nobody", {}, (None, "suggestion", False, False)),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_match(said, expected) -> None:
    found = ask(**said)
    application, how, is_sure, is_known_sender = expected
    reference = application.reference if application else None
    assert (found.reference, found.how, found.is_sure, found.is_known_sender) == (
        reference,
        how,
        is_sure,
        is_known_sender,
    )
    assert found.reason.endswith(".")


def test_a_sender_with_two_applications_is_a_question_for_a_person() -> None:
    second = KnownApplication("SZW-2026-0009", "szw", NIP_C, A.email)
    found = ask((A, second), from_address=A.email)
    assert (found.reference, found.how) == (None, "suggestion")
    assert A.reference in found.reason
    assert second.reference in found.reason


def test_colleagues_of_an_accountant_with_two_clients_are_a_question() -> None:
    other = KnownApplication("SZW-2026-0004", "szw", NIP_B, "ksiegowa@a.example")
    found = ask(known=(A, other), from_address="kadry@a.example")
    assert (found.reference, found.how, found.is_sure) == (None, "suggestion", False)
    assert A.reference in found.reason
    assert other.reference in found.reason


def test_mailboxes_of_a_public_provider_are_of_no_firm() -> None:
    private = KnownApplication("SZW-2026-0004", "szw", NIP_B, "jan@wp.pl")
    assert ask(known=(private,), from_address="ewa@wp.pl").how == "new"


def test_the_call_decides_between_two_applications_of_one_company() -> None:
    both = (A, OTHER_CALL)
    assert ask(both, identities=(NIP_A,), from_address=A.email).reference == A.reference
    assert ask(both, ("fie",), identities=(NIP_A,), from_address=A.email).reference == OTHER_CALL.reference
    assert ask(both, ("fie",), from_address=A.email).reference == OTHER_CALL.reference
    assert ask(both, ("szw", "fie"), identities=(NIP_A,), from_address=A.email).how == "suggestion"


def test_a_company_of_another_call_applies_anew() -> None:
    found = ask((OTHER_CALL,), identities=(NIP_A,), form_identity=NIP_A, from_address=A.email)
    assert (found.reference, found.how, found.is_sure) == (None, "new", True)


def test_a_sender_known_in_another_call_only_is_a_question_for_a_person() -> None:
    assert ask((OTHER_CALL,), from_address=A.email).how == "suggestion"


def test_an_answer_to_a_letter_of_another_call_goes_there() -> None:
    found = ask((OTHER_CALL,), thread_reference=OTHER_CALL.reference, from_address=A.email)
    assert (found.reference, found.is_sure) == (OTHER_CALL.reference, True)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_the_order_of_applications_does_not_matter(case) -> None:
    answers = {match(MatchCandidate(("szw",), **case[1]), order) for order in itertools.permutations(KNOWN)}
    assert len(answers) == 1


REFERENCES = st.sampled_from([None, *(application.reference for application in KNOWN)])
NIPS = st.lists(st.sampled_from([NIP_A, NIP_B, NIP_C]), unique=True, max_size=3).map(tuple)
SENDERS = st.sampled_from([None, STRANGER, *(application.email for application in KNOWN)])


@given(NIPS, st.booleans(), REFERENCES, REFERENCES, SENDERS)
def test_f057_nothing_a_stranger_writes_is_sure_without_a_nip(nips, has_form, thread, text, sender) -> None:
    form = nips[0] if nips and has_form else None
    found = match(MatchCandidate(("szw",), nips, form, thread, text, sender), KNOWN)
    if found.reference is not None and found.is_sure and found.how != "nip":
        assert found.is_known_sender
    if found.how == "nip":
        assert next(a for a in KNOWN if a.reference == found.reference).identity in nips
    assert (found.reference is None) == (found.how in {"new", "suggestion"})


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jan@Firma.PL", "jan@firma.pl", True),
        ("ｊan@firma.pl", "jan@firma.pl", True),
        ("jan@firma.pl", "jan@firma.com", False),
        ("jan", "jan@firma.pl", False),
        ("jan@" + "a" * 70 + ".pl", "jan@" + "a" * 70 + ".pl", True),
    ],
)
def test_f061_addresses_are_compared_normalised(one: str, other: str, same: bool) -> None:
    assert (mailbox_key(one) == mailbox_key(other)) is same
