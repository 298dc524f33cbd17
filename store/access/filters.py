"""Saved filters as rows."""

from sqlmodel import Session, col, select

from store.access.account_tables import FilterRow


def filters_of(session: Session, user_id: int, path: str) -> list[FilterRow]:
    """Somebody's filters of one list, by name."""
    query = select(FilterRow).where(FilterRow.user_id == user_id, FilterRow.path == path)
    return list(session.exec(query.order_by(col(FilterRow.name))))


def keep_filter(session: Session, user_id: int, path: str, name: str, query: str) -> None:
    """Keep a filter; one of the same name is replaced."""
    same = (FilterRow.user_id == user_id, FilterRow.path == path, FilterRow.name == name)
    row = session.exec(select(FilterRow).where(*same)).first()
    row = row or FilterRow(user_id=user_id, path=path, name=name, query=query)
    row.query = query
    session.add(row)


def drop_filter(session: Session, user_id: int, number: int) -> str | None:
    """The list whose filter was dropped; None where somebody has no such filter."""
    row = session.get(FilterRow, number)
    if row is None or row.user_id != user_id:
        return None
    session.delete(row)
    return row.path
