"""The contract's JSON: exactly these fields, with these types."""

import hashlib

import pytest

from tests.support.offices.desk import CALL, COMPLETE, LACKING, LATE, PHOTOGRAPHED, STAFF, Desk
from tests.support.shape import MapOf, Nullable, Shape, is_date, is_time, matches, misfits

MANDATORY = {
    "application_form",
    "zus_certificate",
    "tax_certificate",
    "status_declaration",
    "de_minimis_form",
    "draft_contract",
}
IS_ADDRESS = matches(r"[^@\s]+@[^@\s]+")
IS_HASH = matches(r"[0-9a-f]{64}")
IS_REFERENCE = matches(r"SZW-2026-\d{4}")
STATUS = {
    "under_review",
    "needs_decision",
    "awaiting_correction",
    "complete",
    "correction_overdue",
    "ineligible",
    "late",
    "early",
    "withdrawn",
}
DOCUMENT: Shape = {
    "state": {"accepted", "defective", "missing", "unsure"},
    "files": [matches(r"applications/szwajcaria-2026/SZW-2026-\d{4} [^/]+/[^/]+")],
    "findings": [str],
}
CRITERIA = {str(number) for number in range(1, 10)}
APPLICATION: Shape = {
    "reference": IS_REFERENCE,
    "call": {CALL},
    "applicant": {"name": Nullable(str), "nip": Nullable(matches(r"\d{10}")), "email": IS_ADDRESS},
    "status": STATUS,
    "received_at": is_time,
    "completed_at": Nullable(is_time),
    "correction_sent_at": Nullable(is_time),
    "correction_due_on": Nullable(is_date),
    "documents": dict.fromkeys((*sorted(MANDATORY), "innovation_evidence"), DOCUMENT),
    "findings": [{"code": str, "document": Nullable(str), "evidence": str, "message": matches(r"[^\s].*\.")}],
    "fields": {
        "size": Nullable({"micro", "small", "medium", "large"}),
        "innovative": Nullable(bool),
        "certificates": [str],
        "website_pl": Nullable(str),
        "website_foreign": Nullable(str),
        "social_media": [str],
        "events": Nullable(int),
        "office_trips": Nullable(int),
        "lis": Nullable(bool),
        "agreements": Nullable(int),
        "horizontal": Nullable(bool),
        "voivodeship": Nullable(str),
        "postal_code": Nullable(matches(r"\d\d-\d{3}")),
        "pkd": Nullable(str),
        "delegate": Nullable(str),
    },
    "score": {"total": Nullable(int), "criteria": MapOf(CRITERIA, Nullable(int))},
}
MESSAGE: Shape = {
    "uid_validity": Nullable(int),
    "uid": Nullable(int),
    "message_id": Nullable(str),
    "sha256": IS_HASH,
    "received_at": is_time,
    "from": Nullable(IS_ADDRESS),
    "subject": str,
    "outcome": {"filed", "ignored", "quarantined", "duplicate", "pending"},
    "reason": str,
    "reference": Nullable(IS_REFERENCE),
    "attachments": [
        {
            "filename": str,
            "sha256": IS_HASH,
            "size_bytes": int,
            "kinds": [str],
            "confidence": float,
            "state": {"filed", "unreadable", "blocked", "ignored"},
            "reason": str,
        }
    ],
}
LETTER: Shape = {
    "id": str,
    "kind": {
        "acknowledgement",
        "correction_request",
        "reminder",
        "extension",
        "closing",
        "completeness",
        "late_notice",
        "early_notice",
        "result_qualified",
        "result_reserve",
        "result_ineligible",
        "digest",
        "alert",
    },
    "reference": Nullable(IS_REFERENCE),
    "to": [IS_ADDRESS],
    "subject": str,
    "state": {"draft", "queued", "sending", "sent", "failed", "uncertain", "bounced", "cancelled"},
    "due_on": Nullable(is_date),
    "created_at": is_time,
    "sent_at": Nullable(is_time),
    "message_id": matches(r"<[^<>@\s]+@[^<>@\s]+>"),
}
DOSSIER: Shape = {
    **APPLICATION,
    "letters": [LETTER],
    "messages": [MESSAGE],
    "decisions": [{"at": is_time, "by": str, "reason": str, "action": str}],
    "history": [{"at": is_time, "what": str}],
}
ROW: Shape = {
    "place": int,
    "reference": IS_REFERENCE,
    "name": str,
    "total": int,
    "criteria": MapOf(CRITERIA, int),
    "completed_at": is_time,
    "tie_break": Nullable(str),
    "to_verify": [int],
}
RANKING: Shape = {
    "call": {CALL},
    "as_of": is_time,
    "final": bool,
    "places": int,
    "qualified": [ROW],
    "reserve": [ROW],
    "not_ranked": [
        {
            "reference": IS_REFERENCE,
            "name": Nullable(str),
            "status": STATUS,
            "reason": matches(r"[A-ZŁŚŻ].*\."),
        }
    ],
}


@pytest.mark.parametrize(
    ("arguments", "shape"),
    [
        (("applications", "--now", "2026-05-08T11:00"), [APPLICATION]),
        (("applications", "--call", CALL), [APPLICATION]),
        (("mail",), [MESSAGE]),
        (("letters",), [LETTER]),
        (("show", "SZW-2026-0001"), DOSSIER),
        (("show", "szw-2026-0002", "--now", "2026-04-15"), DOSSIER),
        (("show", "SZW-2026-0003", "--now", "2026-05-08T11:00:00+02:00"), DOSSIER),
        (("show", "SZW-2026-0004"), DOSSIER),
        (("ranking", CALL, "--now", "2026-05-20T12:00"), RANKING),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_json_has_the_fields_and_types_of_the_contract(
    may_desk: Desk, arguments: tuple[str, ...], shape: Shape
):
    answer = may_desk.nabor(*arguments, "--json")
    assert (answer.status, answer.err) == (0, "")
    assert answer.value, "nothing to compare"
    assert list(misfits(answer.value, shape)) == []


def test_the_shape_sees_what_is_wrong():
    wrong = {"place": True, "reference": "SZW-1", "name": None, "total": 3, "criteria": {"1": 1}}
    found = {line.partition(":")[0] for line in misfits(wrong, ROW)}
    missing = {"$.completed_at", "$.tie_break", "$.to_verify"}
    missing |= {f"$.criteria.{number}" for number in range(2, 10)}
    assert found == {"$.place", "$.reference", "$.name"} | missing
    assert not is_time("2026-05-08T11:00:00+00:00")
    assert not is_time("2026-05-08T11:00:00")


def test_applications_say_where_each_stands(may_desk: Desk):
    found = may_desk.nabor("applications", "--json", "--now", "2026-05-08T11:00").value
    first, second, third, fourth = found
    assert [a["status"] for a in found] == ["complete", "correction_overdue", "needs_decision", "late"]
    assert [a["applicant"]["nip"] for a in found] == [
        company.nip for company in (COMPLETE, LACKING, PHOTOGRAPHED, LATE)
    ]
    assert first["received_at"] == first["completed_at"] == "2026-04-13T09:00:00+02:00"
    assert first["correction_sent_at"] is first["correction_due_on"] is None
    assert {d["state"] for kind, d in first["documents"].items() if kind in MANDATORY} == {"accepted"}
    assert (second["correction_sent_at"], second["correction_due_on"], second["completed_at"]) == (
        "2026-04-13T11:45:00+02:00",
        "2026-04-20",
        None,
    )
    assert second["documents"]["zus_certificate"] == {
        "state": "missing",
        "files": [],
        "findings": ["missing"],
    }
    assert third["documents"]["zus_certificate"]["state"] == "unsure"
    assert fourth["completed_at"] is None


def test_what_is_told_of_a_company_is_what_it_wrote(may_desk: Desk):
    told = may_desk.show("SZW-2026-0001", "2026-05-08T11:00")
    company = COMPLETE
    assert told["applicant"] == {"name": company.name, "nip": company.nip, "email": company.email}
    expected = {
        "size": company.size,
        "innovative": company.innovative,
        "certificates": list(company.certificates),
        "website_pl": company.website_pl,
        "website_foreign": company.website_foreign or None,
        "social_media": list(company.social),
        "events": len(company.events),
        "office_trips": company.office_trips,
        "lis": company.lis,
        "agreements": len(company.agreements),
        "horizontal": company.horizontal,
        "voivodeship": "lubuskie",
        "postal_code": company.place.postal_code,
        "pkd": company.pkd,
        "delegate": company.delegate,
    }
    assert {name: told["fields"][name] for name in expected} == expected
    assert sum(told["score"]["criteria"].values()) == told["score"]["total"]
    for document in told["documents"].values():
        assert all((may_desk.data_dir / path).is_file() for path in document["files"])


def test_f106_what_is_not_known_is_null_and_not_zero(in_april: Desk):
    for name in ("size", "events", "horizontal"):
        assert in_april.decide("SZW-2026-0001", "--set", f"{name}=").status == 0
    told = in_april.show("SZW-2026-0001", "2026-04-14T09:30")
    assert [told["fields"][name] for name in ("size", "events", "horizontal")] == [None, None, None]
    assert [told["score"]["criteria"][number] for number in "158"] == [None, None, None]
    assert told["score"]["total"] is None


def test_the_ledger_names_every_message_with_its_reason(may_desk: Desk):
    found = may_desk.nabor("mail", "--json").value
    assert [m["outcome"] for m in found] == [
        "filed", "filed", "filed", "ignored", "quarantined", "ignored", "quarantined", "filed",
    ]  # fmt: skip
    assert all(m["reason"].endswith(".") for m in found)
    assert found[3]["from"] is None, "two senders are none"
    empty = found[6]
    assert (empty["sha256"], empty["message_id"], empty["subject"]) == (
        hashlib.sha256(b"").hexdigest(),
        None,
        "",
    )
    assert {m["uid_validity"] for m in found} == {m["uid"] for m in found} == {None}
    assert [m["reference"] for m in found if m["outcome"] != "filed"] == [None] * 4


def test_the_ledger_tells_what_each_file_is(may_desk: Desk):
    photographed = may_desk.nabor("mail", "--json").value[2]["attachments"]
    of_name = {a["filename"]: a for a in photographed}
    form, shot = of_name["Formularz zgłoszeniowy.pdf"], of_name["IMG_0001.jpg"]
    assert (form["kinds"], form["state"]) == (["application_form"], "filed")
    assert 0.9 <= form["confidence"] <= 1
    assert (shot["kinds"], shot["confidence"], shot["state"]) == ([], 0, "unreadable")
    assert shot["reason"].endswith(".")
    assert all(a["size_bytes"] > 100 for a in photographed)


def test_letters_say_to_whom_when_and_until_when(may_desk: Desk):
    found = may_desk.nabor("letters", "--json").value
    request = next(x for x in found if x["kind"] == "correction_request")
    assert (request["to"], request["state"], request["due_on"]) == ([LACKING.email], "sent", "2026-04-20")
    draft = next(x for x in found if x["kind"] == "late_notice")
    assert (draft["to"], draft["state"], draft["sent_at"]) == ([LATE.email], "draft", None)
    digests = [x for x in found if x["kind"] == "digest"]
    assert {(x["reference"], *x["to"]) for x in digests} == {(None, STAFF)}
    assert len({x["message_id"] for x in found}) == len(found)


def test_a_dossier_is_one_application_and_its_whole_history(may_desk: Desk):
    told = may_desk.show("SZW-2026-0002", "2026-05-08T11:00")
    listed = may_desk.nabor("applications", "--json", "--now", "2026-05-08T11:00").value
    assert {name: told[name] for name in listed[1]} == listed[1]
    assert [m["from"] for m in told["messages"]] == [LACKING.email]
    assert {x["reference"] for x in told["letters"]} == {"SZW-2026-0002"}
    assert [event["at"] for event in told["history"]] == sorted(event["at"] for event in told["history"])
    assert len(told["history"]) == 1 + sum(x["state"] == "sent" for x in told["letters"])
    assert told["decisions"] == []


def test_an_empty_office_has_empty_lists(empty_desk: Desk):
    for command in ("applications", "mail", "letters"):
        answer = empty_desk.nabor(command, "--json")
        assert (answer.status, answer.value) == (0, [])
    ranking = empty_desk.nabor("ranking", CALL, "--json", "--now", "2026-05-20").value
    assert list(misfits(ranking, RANKING)) == []
    assert ranking["qualified"] == ranking["reserve"] == ranking["not_ranked"] == []
