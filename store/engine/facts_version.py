"""The version of each application's facts, raised by the database itself, so that no code can forget to.

Triggers: whatever writes a message, file, letter, decision or verdict, by whichever way, raises the version
of every application that the row concerns, in the same transaction.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import DDL, event
from sqlmodel import SQLModel


@dataclass(frozen=True, slots=True)
class _Words:
    """How a database words what the triggers say alike."""

    listed: str
    """The texts in a JSON list."""
    no_bytes: str
    trigger: tuple[str, ...]
    """The statements that make a trigger, with `name`, `event`, `table`, `condition` and `body`."""


_WORDS = {
    "sqlite": _Words(
        listed="SELECT value FROM json_each({})",
        no_bytes="x''",
        trigger=("CREATE TRIGGER {name} AFTER {event} ON {table} {condition}BEGIN {body}; END",),
    ),
    "postgresql": _Words(
        listed="SELECT json_array_elements_text({})",
        no_bytes="''::bytea",
        trigger=(
            (
                "CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql"
                " AS $$ BEGIN {body}; RETURN NULL; END $$"
            ),
            (
                "CREATE OR REPLACE TRIGGER {name} AFTER {event} ON {table} FOR EACH ROW"
                " {condition}EXECUTE FUNCTION {name}()"
            ),
        ),
    ),
}

_OF_MESSAGE = "SELECT application_id FROM messages WHERE id = {row}.message_id"
_CONCERNED = {
    # The message itself, the one whose bytes came again, and those that a message set aside may belong to.
    "messages": (
        "SELECT {row}.application_id"
        " UNION ALL SELECT application_id FROM messages WHERE id = {row}.duplicate_of"
        " UNION ALL SELECT id FROM applications WHERE reference IN ({listed})"
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


def triggers(dialect: str) -> Iterator[str]:
    """The statements that make all triggers in a database of this kind."""
    yield from _facts(dialect)
    yield from _inputs(_WORDS[dialect])


def never_judged(dialect: str) -> str:
    """The statement that gives applications which have no copy yet their rows."""
    return (
        "INSERT INTO assessments (application_id, call_id, number, facts_version, judged_version,"
        " planned_version, fingerprint, status, email, is_to_verify, questions, is_closed, words, body)"
        " SELECT id, call_id, number, 1, 0, 0, '', '', '', false, 0, false, '',"
        f" {_WORDS[dialect].no_bytes} FROM applications"
    )


def complete(dialect: str) -> str:
    """The same, for those alone that have no row."""
    return f"{never_judged(dialect)} WHERE id NOT IN (SELECT application_id FROM assessments)"


def _facts(dialect: str) -> Iterator[str]:
    words = _WORDS[dialect]
    for table, concerned in _CONCERNED.items():
        for happened, rows in _EVENTS.items():
            if (table, happened) == ("readings", "INSERT"):
                continue  # no file refers to it yet
            owners = " UNION ALL ".join(
                concerned.format(row=row, listed=words.listed.format(f"{row}.may_belong_to")) for row in rows
            )
            body = (
                f"UPDATE assessments SET facts_version = facts_version + 1 WHERE application_id IN ({owners})"
            )
            yield from _trigger(words, f"{table}_{happened.lower()}_is_a_fact", happened, table, body)
    opened = f"{never_judged(dialect)} WHERE id = NEW.id"
    yield from _trigger(words, "applications_insert_is_a_fact", "INSERT", "applications", opened)
    changed = "UPDATE assessments SET facts_version = facts_version + 1 WHERE application_id = NEW.id"
    yield from _trigger(words, "applications_update_is_a_fact", "UPDATE", "applications", changed)


def _inputs(words: _Words) -> Iterator[str]:
    """A ranking is made from what the copies of its call say."""
    for happened, row in (("INSERT", "NEW"), ("UPDATE OF body", "NEW"), ("DELETE", "OLD")):
        is_change = happened.startswith("UPDATE")
        body = (
            "INSERT INTO rankings (call_id, inputs_version, made_version, fingerprint, body)"
            f" VALUES ({row}.call_id, 1, 0, '', {words.no_bytes})"
            " ON CONFLICT (call_id) DO UPDATE SET inputs_version = rankings.inputs_version + 1"
        )
        name = f"assessments_{happened.partition(' ')[0].lower()}_is_an_input"
        condition = "WHEN (OLD.body <> NEW.body) " if is_change else ""
        yield from _trigger(words, name, happened, "assessments", body, condition)


def _trigger(
    words: _Words, name: str, happened: str, table: str, body: str, condition: str = ""
) -> Iterator[str]:
    for statement in words.trigger:
        yield statement.format(name=name, event=happened, table=table, condition=condition, body=body)


for _dialect in _WORDS:
    for _statement in triggers(_dialect):
        _made = DDL(_statement)  # type: ignore[no-untyped-call]
        event.listen(SQLModel.metadata, "after_create", _made.execute_if(dialect=_dialect))
