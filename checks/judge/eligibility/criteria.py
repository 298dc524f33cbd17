"""Formal criteria: size, region, sector, office employees (Regulamin § 3, Załącznik nr 1).

Failing one is a ground for exclusion that a person confirms: every finding here is put to staff, and none
of them touches the completeness of the documents.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checks.judge.eligibility.area import located_in
from checks.judge.eligibility.codes import OWN_NOTE, OWN_RULE, SECTOR_NOTE, UNKNOWN_SECTOR
from checks.judge.eligibility.own_rules import failed_rules, rule_text
from checks.judge.eligibility.region import Locality, Located, locate
from checks.wording import evidence_text, quote
from config.registers import Registers
from domain.application import Fact, Finding
from domain.call import Call
from domain.words.labels import size_name

_SMALL_AND_MEDIUM = frozenset({"micro", "small", "medium"})
"""The sizes of „MŚP” (Commission Recommendation 2003/361/EC)."""


@dataclass(frozen=True, slots=True)
class EligibilityFacts:
    """What eligibility is judged from.

    `sizes` and `pkd` are all that any document states; `gmina` is the identifier (TERYT) of the seat, and
    `postal_code` what other forms than the application form tell of it;
    `addresses` are the delegate's and the senders'. `is_form_accepted` tells whether silence of the form
    is an answer that a person must look for.
    """

    fields: Mapping[str, Fact]
    sizes: tuple[str, ...] = ()
    pkd: tuple[str, ...] = ()
    gmina: str | None = None
    postal_code: str | None = None
    addresses: tuple[str, ...] = ()
    is_form_accepted: bool = False


def eligibility_findings(
    candidate: EligibilityFacts, call: Call, registers: Registers
) -> tuple[Finding, ...]:
    """Every doubt about the formal criteria, and notes on sectors excluded only in some cases."""
    return (
        *_size(candidate, call),
        *_region(candidate, call, registers),
        *_sector(candidate, call),
        *_employee(candidate, call),
        *_own_rules(candidate, call),
    )


def _doubt(code: str, call: Call, message: str, evidence: str, is_note: bool = False) -> Finding:
    return Finding(
        code=code,
        document=call.form_kind,
        message=message,
        remedy="" if is_note else "O dopuszczeniu do naboru decyduje pracownik.",
        evidence=evidence,
        asked_of="nobody" if is_note else "staff",
        blocks=False,
    )


def _size(candidate: EligibilityFacts, call: Call) -> list[Finding]:
    """Only the sizes that the call admits take part (§ 3.1)."""
    other = [size for size in dict.fromkeys(candidate.sizes) if size not in call.eligibility.sizes]
    if not other:
        return []
    named, sources = _named(other), call.eligibility.sources
    admitted = call.eligibility.sizes
    limit = "w kategorii MŚP" if set(admitted) == _SMALL_AND_MEDIUM else f"wśród: {_named(admitted)}"
    message = f"Podana wielkość przedsiębiorstwa ({named}) nie mieści się {limit}{_cited(sources.sizes)}."
    return [_doubt("not_sme", call, message, named)]


def _region(candidate: EligibilityFacts, call: Call, registers: Registers) -> list[Finding]:
    """Seat and/or branch must lie in the call's voivodeship, the seat in its powiats or gminas."""
    said = _voivodeship(candidate, call, registers) or _area(candidate, call, registers)
    return [_doubt("outside_region", call, *said)] if said is not None else []


def _voivodeship(candidate: EligibilityFacts, call: Call, registers: Registers) -> tuple[str, str] | None:
    """What is doubtful about the voivodeship, with the evidence; seat or branch inside suffices."""
    wanted = call.eligibility.regions
    places = [_seat_and_branch(candidate, name, registers) for name in wanted]
    if not places or any(seat.inside or branch.inside for seat, branch in places):
        return None
    hints = [
        one
        for seat, branch in places
        for one in (*seat.hints, *(f"oddział – {hint}" for hint in branch.hints))
    ]
    if not hints and not candidate.is_form_accepted:
        return None
    is_outside = all(
        seat.inside is False and (branch.inside is False or not branch.hints) for seat, branch in places
    )
    evidence = quote("; ".join(dict.fromkeys(hints))) or "brak danych w formularzu"
    return _outside_text(wanted, is_outside=is_outside), evidence


def _seat_and_branch(
    candidate: EligibilityFacts, wanted: str, registers: Registers
) -> tuple[Located, Located]:
    region, teryt, fields = registers.region(wanted), registers.teryt_of(wanted), candidate.fields
    voivodeship, postal_code, town = (_text(fields, n) for n in ("voivodeship", "postal_code", "town"))
    powiat = _text(fields, "powiat")
    homes = registers.homes_of(powiat) if powiat is not None else frozenset()
    place = Locality(voivodeship, postal_code or candidate.postal_code, town, candidate.gmina, powiat, homes)
    seat = locate(place, wanted, region, teryt)
    branch_code, branch_town = _text(fields, "branch_postal_code"), _text(fields, "branch_town")
    if not (branch_code or branch_town):
        return seat, Located(None)
    # The form asks for a branch in this voivodeship: giving one says that it lies there.
    return seat, locate(Locality(wanted, branch_code, branch_town), wanted, region, teryt)


def _outside_text(wanted: Sequence[str], *, is_outside: bool) -> str:
    if len(wanted) == 1 and is_outside:
        return f"Siedziba leży poza województwem {_instrumental(wanted[0])}, a oddziału w nim nie podano."
    named = f"województwie: {wanted[0]}" if len(wanted) == 1 else f"jednym z województw: {', '.join(wanted)}"
    if is_outside:
        return f"Ani siedziba, ani oddział nie leży w {named}."
    return f"Nie da się ustalić, czy siedziba lub oddział leży w {named}."


def _area(candidate: EligibilityFacts, call: Call, registers: Registers) -> tuple[str, str] | None:
    """What is doubtful about the powiat or gmina of the seat, with the evidence."""
    rule, fields = call.eligibility, candidate.fields
    if not (rule.powiats or rule.gminas):
        return None
    regions = (registers.region(name) for name in rule.regions or tuple(registers.regions))
    seat = located_in(
        rule.powiats,
        rule.gminas,
        powiat=_text(fields, "powiat"),
        gmina=_text(fields, "gmina"),
        teryt=candidate.gmina,
        known=[gmina for region in regions if region is not None for gmina in region.gminas],
    )
    if seat.inside or (not seat.hints and not candidate.is_form_accepted):
        return None
    named = "; ".join(
        f"{what}: {', '.join(names)}"
        for what, names in (("powiaty", rule.powiats), ("gminy", rule.gminas))
        if names
    )
    said = (
        "Siedziba leży poza obszarem naboru"
        if seat.inside is False
        else "Nie da się ustalić, czy siedziba leży na obszarze naboru"
    )
    return f"{said} ({named}).", quote("; ".join(seat.hints)) or "brak danych w formularzu"


def _sector(candidate: EligibilityFacts, call: Call) -> list[Finding]:
    """A code of an excluded sector is a question; of one excluded only in some cases, a note (§ 3.5).

    An accepted form whose code nobody could read leaves the sector open: a question, too.
    """
    found, sources = [], call.eligibility.sources
    if not candidate.pkd and candidate.is_form_accepted and call.eligibility.excluded_pkd and _asks_pkd(call):
        message = (
            "Sektor nieustalony: kodu PKD nie odczytano, a niektóre sektory są wyłączone z naboru"
            f"{_cited(sources.excluded_pkd)}. Proszę odczytać kod w formularzu i wpisać go "
            "wśród odpowiedzi z formularza (w poleceniu: pole „pkd”)."
        )
        found.append(_doubt(UNKNOWN_SECTOR, call, message, "kod PKD"))
    for code in dict.fromkeys(candidate.pkd):
        shown, cited = quote(code), _cited(sources.excluded_pkd)
        if _starts_with(code, call.eligibility.excluded_pkd):
            message = f"Kod PKD {shown} należy do sektora, który może być wyłączony z naboru{cited}."
            found.append(_doubt("excluded_sector", call, message, f"PKD {shown}"))
        elif _starts_with(code, call.eligibility.warned_pkd):
            where = f" z {sources.warned_pkd}" if sources.warned_pkd else ", które określają zasady"
            message = f"Kod PKD {shown}: sektor wyłączony tylko w przypadkach{where}."
            found.append(_doubt(SECTOR_NOTE, call, message, f"PKD {shown}", is_note=True))
    return found


def _asks_pkd(call: Call) -> bool:
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    return form is not None and any(field.name == "pkd" for field in form.fields)


def _employee(candidate: EligibilityFacts, call: Call) -> list[Finding]:
    """Employees of the office take no part (§ 3.6)."""
    own = [a for a in dict.fromkeys(candidate.addresses) if _is_of(a, call.eligibility.office_domains)]
    if not own:
        return []
    cited = _cited(call.eligibility.sources.office_domains)
    message = f"Adres e-mail przedstawiciela lub nadawcy należy do urzędu{cited}."
    return [_doubt("office_employee", call, message, evidence_text(None, words=", ".join(own)))]


def _own_rules(candidate: EligibilityFacts, call: Call) -> list[Finding]:
    """The call's own criteria: those that exclude together, and those that are only noted."""
    failed = list(failed_rules(candidate.fields, call, asks_unknown=candidate.is_form_accepted))
    found = []
    for code, told in (
        (OWN_RULE, [one for one in failed if one[0].blocks]),
        (OWN_NOTE, [one for one in failed if not one[0].blocks]),
    ):
        if told:
            message = " ".join(rule_text(rule, answer) for rule, answer in told)
            evidence = quote("; ".join(f"{rule.field}: {answer or ''}" for rule, answer in told))
            found.append(_doubt(code, call, message, evidence, is_note=code == OWN_NOTE))
    return found


def _named(sizes: Iterable[str]) -> str:
    return ", ".join(size_name(size) for size in sizes)


def _cited(source: str) -> str:
    """The provision behind a sentence, before its full stop; nothing where the call names none."""
    return f" ({source})" if source else ""


def _text(fields: Mapping[str, Fact], name: str) -> str | None:
    fact = fields.get(name)
    return fact.value if fact is not None and isinstance(fact.value, str) and fact.value else None


def _starts_with(code: str, prefixes: Iterable[str]) -> bool:
    """Whether a PKD code, dotted or not, of 2007 or 2025, begins with one of the prefixes."""
    digits = _digits(code)
    return any(digits.startswith(_digits(prefix)) for prefix in prefixes)


def _digits(code: str) -> str:
    return "".join(c for c in code if c.isdigit())


def _is_of(address: str, domains: Iterable[str]) -> bool:
    domain = address.rpartition("@")[2].casefold().rstrip(".")
    return any(domain == own or domain.endswith(f".{own}") for own in map(str.casefold, domains))


def _instrumental(voivodeship: str) -> str:
    """A voivodeship's name after „poza województwem”.

    >>> _instrumental("lubuskie")
    'lubuskim'
    """
    return f"{voivodeship.removesuffix('e')}m" if voivodeship.endswith("kie") else voivodeship
