"""The version of each application's facts, raised by the database itself, so that no code can forget to.

Triggers: whatever writes a message, file, letter, decision or verdict, by whichever way, raises the version
of every application that the row concerns, in the same transaction.
"""

from collections.abc import Iterator

from sqlalchemy import DDL, event
from sqlmodel import SQLModel

_OF_MESSAGE = "SELECT application_id FROM messages WHERE id = {row}.message_id"
_CONCERNED = {
    # The message itself, the one whose bytes came again, and those that a message set aside may belong to.
    "messages": (
        "SELECT {row}.application_id"
        " UNION ALL SELECT application_id FROM messages WHERE id = {row}.duplicate_of"
        " UNION ALL SELECT id FROM applications"
        " WHERE reference IN (SELECT value FROM json_each({row}.may_belong_to))"
    ),
    "attachments": _OF_MESSAGE,
    "letters": "SELECT {row}.application_id",
    "decisions": "SELECT {row}.application_id",
    "scans": (
        "SELECT m.application_id FROM attachments AS a JOIN messages AS m ON m.id = a.message_id"
        " WHERE a.sha256 = {row}.sha256 AND {row}.verdict = 'infected'"
    ),
    "readings": (
        "SELECT m.application_id FROM attachments AS a JOIN messages AS m ON m.id = a.message_id"
        " WHERE a.reading_id = {row}.id"
    ),
}
"""Which applications a row of a table concerns; `{row}` is the row as it is, or was."""
_EVENTS = {"INSERT": ("NEW",), "UPDATE": ("OLD", "NEW"), "DELETE": ("OLD",)}


def _facts() -> Iterator[str]:
    for table, concerned in _CONCERNED.items():
        for happened, rows in _EVENTS.items():
            if (table, happened) == ("readings", "INSERT"):
                continue  # no file refers to it yet
            owners = " UNION ALL ".join(concerned.format(row=row) for row in rows)
            yield (
                f"CREATE TRIGGER {table}_{happened.lower()}_is_a_fact AFTER {happened} ON {table} BEGIN"
                " UPDATE assessments SET facts_version = facts_version + 1"
                f" WHERE application_id IN ({owners}); END"
            )
    yield (
        "CREATE TRIGGER applications_insert_is_a_fact AFTER INSERT ON applications BEGIN"
        f" {NEVER_JUDGED} WHERE id = NEW.id; END"
    )
    yield (
        "CREATE TRIGGER applications_update_is_a_fact AFTER UPDATE ON applications BEGIN"
        " UPDATE assessments SET facts_version = facts_version + 1 WHERE application_id = NEW.id; END"
    )


def _inputs() -> Iterator[str]:
    """A ranking is made from what the copies of its call say."""
    for happened, row in (("INSERT", "NEW"), ("UPDATE OF body", "NEW"), ("DELETE", "OLD")):
        condition = "WHEN OLD.body <> NEW.body " if row == "NEW" and "body" in happened else ""
        name = happened.partition(" ")[0].lower()
        yield (
            f"CREATE TRIGGER assessments_{name}_is_an_input AFTER {happened} ON assessments {condition}BEGIN"
            " INSERT INTO rankings (call_id, inputs_version, made_version, fingerprint, body)"
            f" VALUES ({row}.call_id, 1, 0, '', x'')"
            " ON CONFLICT (call_id) DO UPDATE SET inputs_version = inputs_version + 1; END"
        )


NEVER_JUDGED = (
    "INSERT INTO assessments (application_id, call_id, number, facts_version, judged_version,"
    " planned_version, fingerprint, status, email, is_to_verify, questions, is_closed, words, body)"
    " SELECT id, call_id, number, 1, 0, 0, '', '', '', 0, 0, 0, '', x'' FROM applications"
)
"""Rows of applications that have no copy yet."""
COMPLETE = f"{NEVER_JUDGED} WHERE id NOT IN (SELECT application_id FROM assessments)"
"""The same, for those alone that have no row."""
TRIGGERS = (*_facts(), *_inputs())

for _statement in TRIGGERS:
    _trigger = DDL(_statement)  # type: ignore[no-untyped-call]
    event.listen(SQLModel.metadata, "after_create", _trigger.execute_if(dialect="sqlite"))
