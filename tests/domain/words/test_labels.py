"""Every code has one Polish name, and it stands in one place."""

import ast
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, get_args

import pytest

from domain.acts.question_code import QuestionKind
from domain.application import DocumentState, Status
from domain.document import Chain, ElectronicSignature, ReadStatus, SignatureState
from domain.letter import LetterKind, LetterState
from domain.mail import Outcome
from domain.scan import ScanVerdict
from domain.words import labels
from tests.test_tree import ROOT, modules

NAMED: list[tuple[Mapping[Any, str], type[StrEnum]]] = [
    (labels.STATUSES, Status),
    (labels.DOCUMENT_STATES, DocumentState),
    (labels.OUTCOMES, Outcome),
    (labels.LETTER_KINDS, LetterKind),
    (labels.LETTER_HEADINGS, LetterKind),
    (labels.LETTER_STATES, LetterState),
    (labels.READ_STATUSES, ReadStatus),
    (labels.SCAN_VERDICTS, ScanVerdict),
    (labels.QUESTIONS, QuestionKind),
]
ENUMS = {enum.__name__: {member.name: member.value for member in enum} for _, enum in NAMED}
OTHERS = [path for path in modules() if path != ROOT / "domain" / "words" / "labels.py"]


@pytest.mark.parametrize(("names", "codes"), NAMED, ids=lambda one: getattr(one, "__name__", ""))
def test_every_code_has_a_name_of_its_own(names: Mapping[Any, str], codes: type[StrEnum]) -> None:
    assert set(names) == set(codes)
    assert len(set(names.values())) == len(names)


def test_signatures_and_chains_have_names() -> None:
    assert set(labels.SIGNATURE_STATES) == set(get_args(SignatureState))
    assert set(labels.CHAINS) == set(get_args(Chain))
    assert set(labels.SIGNATURE_KINDS) == set(get_args(ElectronicSignature.__annotations__["kind"]))


def wordings(tree: ast.AST) -> Iterator[int]:
    """The lines of mappings from most of an enumeration's codes to words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict) and all(isinstance(v, ast.Constant) for v in node.values):
            words = [v.value for v in node.values if isinstance(v, ast.Constant)]
            keys = {code for key in node.keys if (code := code_of(key)) is not None}
            is_wording = all(isinstance(word, str) and word not in keys for word in words)
            if is_wording and any(2 * len(keys & set(e.values())) > len(e) for e in ENUMS.values()):
                yield node.lineno


def code_of(key: ast.expr | None) -> str | None:
    if isinstance(key, ast.Constant):
        return str(key.value)
    if isinstance(key, ast.Attribute) and isinstance(key.value, ast.Name):
        return ENUMS.get(key.value.id, {}).get(key.attr)
    return None


def test_a_second_wording_is_found() -> None:
    shortened = ", ".join(f"{s.value!r}: 'słowo'" for s in list(Status)[:5])
    by_name = ", ".join(f"Outcome.{o.name}: 'słowo'" for o in Outcome)
    for mapping in (shortened, by_name):
        assert list(wordings(ast.parse(f"WORDS = {{{mapping}}}"))) == [1]


def test_there_is_no_second_wording() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in OTHERS
        for line in wordings(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_no_other_module_repeats_a_name() -> None:
    """Of the names that are more than a word, for a word may well mean something else."""
    names = {name for one, _ in NAMED for name in one.values() if " " in name}
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in OTHERS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in names
    ]
    assert found == []
