"""Formal criteria: regions that exist, sizes and codes that a form can give, domains that are domains."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from config.callfile.complaint import Complaint, instead, warning
from config.callfile.places import Key
from config.registers import Registers
from domain.call import Call
from domain.people.area_name import bare_name, identifier_of
from domain.rules.eligibility_rule import EligibilityRule
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold

VOIVODESHIPS = (
    "dolnośląskie", "kujawsko-pomorskie", "lubelskie", "lubuskie", "łódzkie", "małopolskie", "mazowieckie",
    "opolskie", "podkarpackie", "podlaskie", "pomorskie", "śląskie", "świętokrzyskie", "warmińsko-mazurskie",
    "wielkopolskie", "zachodniopomorskie",
)  # fmt: skip
"""The sixteen of the Act of 24 July 1998 on the division of the country."""
SIZES = ("micro", "small", "medium", "large")
_PKD = re.compile(r"\d{2}(\.\d{1,2})?(\.[A-Z])?")
_COUNTED = frozenset({"count", "choices", "list", "rows", "urls", "text", "number", "amount"})
_VALUES = frozenset({"count", "number", "amount", "date"})
_LISTED = frozenset({"choices", "list"})
_DATED = frozenset({"date", "text"})
_DOMAIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)


def complaints(call: Call, registers: Registers) -> Iterator[Complaint]:
    """What is wrong or odd about the formal criteria."""
    fields = _fields(call)
    yield from _region(call, registers, fields)
    yield from _sizes(call, fields)
    yield from _sectors(call, fields)
    yield from _own_rules(call)
    for place, domain in enumerate(call.eligibility.office_domains):
        if not _DOMAIN.fullmatch(domain):
            found = f"„{domain}” nie jest domeną poczty."
            key: Key = ("eligibility", "office_domains", place)
            yield Complaint("bad_domain", key, found, "Wpisz samo to, co stoi po „@”, np. „lubuskie.pl”.")


def _own_rules(call: Call) -> Iterator[Complaint]:
    """Own criteria: about answers that the form asks, and that the test fits."""
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    asked = {field.name: field for field in (form.answers if form is not None else ())}
    for place, rule in enumerate(call.eligibility.rules):
        key: Key = ("eligibility", "rules", place)
        field = asked.get(rule.field)
        if field is None:
            if form is not None:
                found = f"formularz nie pyta o „{rule.field}”."
                yield Complaint("unknown_field", (*key, "field"), found, instead(rule.field, tuple(asked)))
            continue
        if (rule.counts and field.type not in _COUNTED) or (rule.counts_months and field.type not in _DATED):
            what = "liczbę" if rule.counts else "datę"
            found = f"kryterium sprawdza {what}, a pole „{field.name}” ma typ „{field.type}”."
            todo = "Wybierz pole typu „count”, „number” albo „amount” (liczba, kwota) albo „date” (data)."
            yield Complaint("rule_misfit", (*key, "field"), found, todo)
        if (rule.answers or rule.excluded or rule.needed) and field.type in _VALUES:
            found = f"odpowiedzi wymienia się słowami, a pole „{field.name}” ma typ „{field.type}”."
            yield Complaint("rule_misfit", (*key, "field"), found, "Użyj at_least, at_most albo miesięcy.")
        yield from _named(rule, field, key)
        if not field.required or field.waits:
            why = "może czekać" if field.required else "nie jest wymagane"
            found = f"pole „{field.name}” {why}, więc bez odpowiedzi pytałoby się pracownika."
            yield warning("rule_not_required", (*key, "field"), found, "Dopisz przy nim required = true.")


def _named(rule: EligibilityRule, field: FormField, key: Key) -> Iterator[Complaint]:
    """The answers that a rule names: those that the form can give, and not all of them."""
    known = ("tak", "nie") if field.type == "yes_no" else tuple(field.options)
    if rule.needed and field.type not in _LISTED:
        found = f"„needed” wymienia kilka odpowiedzi naraz, a pole „{field.name}” ma typ „{field.type}”."
        todo = "Użyj „answers” albo zmień typ pola na „choices” lub „list”."
        yield Complaint("rule_misfit", (*key, "needed"), found, todo)
    if known and set(known) <= set(rule.answers):
        found = "dobra jest każda odpowiedź, którą daje formularz, więc kryterium niczego nie sprawdza."
        yield warning("idle_rule", (*key, "answers"), found, "Usuń kryterium albo popraw odpowiedzi.")
    for name in ("answers", "needed", "excluded"):
        for at, answer in enumerate(getattr(rule, name) if known else ()):
            if answer not in known:
                found = f"formularz nie ma odpowiedzi „{answer}”."
                yield Complaint("unknown_value", (*key, name, at), found, instead(answer, known))


def _fields(call: Call) -> dict[str, FormField]:
    forms = (rule.form for rule in call.documents.values() if rule.form is not None)
    return {field.name: field for form in forms for field in form.answers}


def _region(call: Call, registers: Registers, fields: dict[str, FormField]) -> Iterator[Complaint]:
    rule = call.eligibility
    for place, wanted in enumerate(rule.regions):
        at: Key = (
            ("eligibility", "voivodeships", place) if rule.voivodeships else ("eligibility", "voivodeship")
        )
        if fold(wanted) in set(map(fold, rule.regions[:place])):
            yield warning("double_region", at, f"„{wanted}” stoi tu drugi raz.", "Zostaw je raz.")
        yield from _voivodeship(wanted, at, registers)
    telling = {"voivodeship", "teryt", "powiat"}
    if all(registers.region(name) is not None for name in rule.regions):
        telling |= {"postal_code", "address", "town"}
    if rule.regions and not telling & set(fields):
        other, field = (" ani adres", "address") if "address" in telling else ("", "powiat")
        found = f"żaden formularz nie pyta o województwo{other}, więc o każdym rozstrzygałby pracownik."
        todo = f"Dopisz pole „voivodeship” albo „{field}”."
        key: Key = ("eligibility", "voivodeships" if rule.voivodeships else "voivodeship")
        yield warning("region_not_asked", key, found, todo)
    yield from _areas(call, registers, fields)


def _areas(call: Call, registers: Registers, fields: dict[str, FormField]) -> Iterator[Complaint]:
    """Powiats and gminas: asked by the form, and names that exist where a register knows them all."""
    rule = call.eligibility
    for name, asked, wanted in (("powiats", "powiat", rule.powiats), ("gminas", "gmina", rule.gminas)):
        if wanted and asked not in fields:
            found = f"żaden formularz nie pyta o pole „{asked}”, więc o każdym rozstrzygałby pracownik."
            yield warning("area_not_asked", ("eligibility", name), found, f"Dopisz pole „{asked}”.")
        for place, one in enumerate(wanted):
            if bare_name(one) in set(map(bare_name, wanted[:place])):
                found = f"„{one}” stoi tu drugi raz."
                yield warning("double_area", ("eligibility", name, place), found, "Zostaw je raz.")
    yield from _powiats(call, registers, fields)
    yield from _gminas(call, registers)


def _powiats(call: Call, registers: Registers, fields: Mapping[str, FormField]) -> Iterator[Complaint]:
    """Powiats that exist, and that one name tells apart."""
    rule = call.eligibility
    names = registers.powiats_of(rule.regions)
    known = Counter(map(bare_name, names))
    anywhere = Counter(map(bare_name, registers.powiats_of(())))
    where = "w tym województwie" if rule.regions else "w Polsce"
    for place, one in enumerate(rule.powiats):
        key: Key = ("eligibility", "powiats", place)
        if not known[bare_name(one)]:
            yield Complaint("unknown_area", key, f"{where} nie ma powiatu „{one}”.", instead(one, names))
        elif anywhere[bare_name(one)] > 1 and rule.regions and not {"voivodeship", "teryt"} & set(fields):
            found = f"powiat „{one}” leży też w innym województwie, a formularz nie pyta o województwo."
            todo = "Dopisz do formularza pole „voivodeship”; inaczej o każdym stamtąd rozstrzyga pracownik."
            yield warning("powiat_of_two_regions", key, found, todo)
        elif known[bare_name(one)] > 1:
            found = f"powiat „{one}” leży w kilku województwach."
            yield warning("ambiguous_area", key, found, "Wpisz też „voivodeship” albo „voivodeships”.")


def _gminas(call: Call, registers: Registers) -> Iterator[Complaint]:
    """Gminas that exist, where a register knows them all; elsewhere their identifiers must fit the region."""
    rule = call.eligibility
    regions = [registers.region(region) for region in rule.regions]
    known = [gmina for region in regions if region is not None for gmina in region.gminas]
    names = tuple(sorted({gmina.name for gmina in known}))
    codes = tuple(filter(None, map(registers.teryt_of, rule.regions))) or tuple(registers.teryt.values())
    is_whole = bool(regions) and None not in regions
    unproved = []
    for place, one in enumerate(rule.gminas):
        key: Key = ("eligibility", "gminas", place)
        identifier = identifier_of(one)
        if identifier and (len(identifier) not in {6, 7} or not identifier.startswith(codes)):
            found = f"identyfikator „{identifier}” nie jest identyfikatorem gminy z tego obszaru."
            yield Complaint("foreign_gmina", key, found, "Wpisz 6 albo 7 cyfr z rejestru TERYT (TERC).")
        elif is_whole and bare_name(one) not in set(map(bare_name, names)):
            yield Complaint("unknown_area", key, f"w tym województwie nie ma: „{one}”.", instead(one, names))
        elif not identifier and not is_whole:
            unproved.append(one)
    if unproved:
        found = f"program nie zna gmin tego obszaru, więc nie sprawdzi pisowni: {', '.join(unproved)}."
        todo = "Dopisz przed nazwą identyfikator z rejestru TERYT, np. „061105 Wojcieszków”."
        yield warning("unproved_gmina", ("eligibility", "gminas"), found, todo)


def _voivodeship(wanted: str, key: Key, registers: Registers) -> Iterator[Complaint]:
    if fold(wanted) not in set(map(fold, VOIVODESHIPS)):
        found = f"nie ma województwa „{wanted}”."
        yield Complaint("unknown_region", key, found, instead(wanted, VOIVODESHIPS))
        return
    if registers.region(wanted) is None:
        found = (
            f"program nie ma kodów pocztowych i gmin województwa „{wanted}”: "
            "rozstrzyga nazwa i identyfikator gminy."
        )
        yield warning(
            "region_without_register", key, found, "Dopisz rejestr w config/registers albo zostaw tak."
        )


def _sizes(call: Call, fields: dict[str, FormField]) -> Iterator[Complaint]:
    key: Key = ("eligibility", "sizes")
    if not call.eligibility.sizes:
        todo = f"Wpisz z: {', '.join(SIZES)}. Gdy formularz nie pyta o wielkość, usuń ten klucz."
        yield Complaint("no_sizes", key, "nie dopuszcza żadnej wielkości.", todo)
    offered = fields["size"].options if "size" in fields else {}
    for place, size in enumerate(call.eligibility.sizes):
        if size not in SIZES:
            found = f"nie ma wielkości „{size}”."
            yield Complaint("unknown_size", (*key, place), found, instead(size, SIZES))
        elif offered and size not in offered:
            found = f"formularz nie ma odpowiedzi „{size}”."
            yield warning("size_not_offered", (*key, place), found, instead(size, tuple(offered)))


def _sectors(call: Call, fields: dict[str, FormField]) -> Iterator[Complaint]:
    rule = call.eligibility
    for name in ("excluded_pkd", "warned_pkd"):
        for place, code in enumerate(getattr(rule, name)):
            if not _PKD.fullmatch(code):
                found = f"„{code}” nie jest początkiem kodu PKD."
                todo = "Wpisz np. „01.1” albo „46.21.Z”."
                yield Complaint("bad_pkd", ("eligibility", name, place), found, todo)
    for place, code in enumerate(rule.warned_pkd):
        if code.startswith(rule.excluded_pkd):
            found = f"„{code}” jest już wyłączony w „excluded_pkd”."
            yield warning(
                "pkd_twice", ("eligibility", "warned_pkd", place), found, "Zostaw w jednym miejscu."
            )
    if (rule.excluded_pkd or rule.warned_pkd) and "pkd" not in fields:
        found = "żaden formularz nie pyta o kod PKD (pole „pkd”), więc reguły nikt by nie sprawdził."
        yield warning("pkd_not_asked", ("eligibility", "excluded_pkd"), found, "Dopisz pole „pkd”.")
