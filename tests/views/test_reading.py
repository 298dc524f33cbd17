"""What was read, with its place."""

from datetime import UTC, datetime

from domain.document import (
    Box,
    Document,
    ElectronicSignature,
    Evidence,
    FieldValue,
    Reading,
    ReadStatus,
    Signing,
)
from store.tables import AttachmentRow
from views.reading import reading_json

SIGNATURE = ElectronicSignature("Anna Żak", "qualified", datetime(2026, 4, 20, 8, tzinfo=UTC), is_intact=True)
DOCUMENT = Document(
    "tax_certificate",
    0.91239,
    evidence=(Evidence("nie zalega", 1, Box(0.6, 0.9, 0.9, 0.95)),),
    fields={
        "nip": FieldValue("read", "9290000006", Evidence("929-000-00-06", 1)),
        "date": FieldValue("unclear"),
    },
    signing=Signing("electronic", signatures=(SIGNATURE,)),
)


def test_words_come_with_their_place() -> None:
    row = AttachmentRow(id=7, filename="US.pdf", inside="")
    shown = reading_json(row, Reading("ab", "pdf", ReadStatus.OK, page_count=1, documents=(DOCUMENT,)))
    assert (shown["attachment"], shown["inside"], shown["status"]) == (7, None, "ok")
    (document,) = shown["documents"]
    assert document["confidence"] == 0.912
    (found,) = document["evidence"]
    assert (found["words"], found["page"], found["where"]) == ("nie zalega", 1, "na dole, z prawej")
    assert found["region"] == [0.6, 0.9, 0.9, 0.95]
    assert document["fields"]["nip"]["where"] is None
    assert document["fields"]["date"] == {"state": "unclear", "value": None}
    (signature,) = document["signing"]["signatures"]
    assert signature["signed_at"] == "2026-04-20T10:00:00+02:00"
