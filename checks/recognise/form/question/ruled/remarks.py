"""Columns that the office keeps for itself beside those for questions and answers."""

import re

from checks.recognise.form.question.paper import Table

_ANSWERS = re.compile(r"(?:odpowied\w+|tresc|wypelnia (?:firma|przedsiebiorca|wnioskodawca))\b.*")
_REMARKS = re.compile(
    r"(?:uwagi|objasnieni\w+|wyjasnieni\w+|wskazowk\w+|komentarz\w*|punktacja|liczba punktow|ocena|kryterium"
    r"|wypelnia (?:urzad|organizator|komisja))\b.*"
)
_LEAST = 3
"""Questions, answers, and what is beside them."""


def without_remarks(table: Table) -> Table:
    """The table without the columns whose header says that they are neither questions nor answers.

    Only where another column's header names the answers: else remarks may be what the firm wrote.
    """
    header = [cell.folded.strip() for cell in table.rows[0]]
    answers = [at for at, words in enumerate(header) if _ANSWERS.fullmatch(words)]
    remarks = [at for at, words in enumerate(header) if _REMARKS.fullmatch(words)]
    if len(remarks) == len(header) - 1 and answers and remarks[0] < answers[0]:
        remarks = remarks[1:]  # „Kryterium | Odpowiedź | Uwagi”: something must ask
    if len(header) < _LEAST or len(answers) != 1 or not remarks:
        return table
    return Table(
        tuple(
            tuple(cell for at, cell in enumerate(row) if at not in remarks)
            if len(row) == len(header)
            else row
            for row in table.rows
        )
    )
