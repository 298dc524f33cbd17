"""What a paper of each kind asks and states: weighted concepts, for and against; look-alikes likewise.

A weight is in tenths of a unit of evidence: one unit makes a kind about three times as likely. What a kind
needs are groups of concepts of which each must be met by one, whatever else speaks for it. „sections” stands
for paragraphs (§), „verdict” for a statement about arrears, „certified” for one that an office gives its word
for, „… first” for a concept at the paper's head.
"""

from dataclasses import dataclass

from domain.document import OTHER


@dataclass(frozen=True, slots=True)
class Meaning:
    """One kind, or one look-alike, as told by what it says."""

    kind: str
    weights: dict[str, int]
    needs: tuple[str, ...]
    """Each a group of concepts, parted by bars, of which one must be there."""
    name: str = ""
    """Of a look-alike."""
    looks_like: str | None = None


def _weights(told: str) -> dict[str, int]:
    """„concept weight, concept weight” as a table."""
    pairs = (one.rsplit(" ", 1) for one in told.split(", "))
    return {concept: int(weight) for concept, weight in pairs}


def _kind(kind: str, needs: str, *told: str) -> Meaning:
    """A kind of the call."""
    return Meaning(kind, _weights(", ".join(told)), tuple(needs.split(", ")))


def _other(name: str, looks_like: str | None, needs: str, *told: str) -> Meaning:
    """A paper that is not asked for."""
    return Meaning(OTHER, _weights(", ".join(told)), tuple(needs.split(", ")), name, looks_like)


_FORM = (
    "identity 5, register 5, address 5, pkd 8, delegate 20, contact 5, trip 12, size 6, activity 10, "
    "own_certificates 6, web 10, promotion 10, specialisations 12, agreements 12, horizontal 14, "
    "purpose 12, languages 14, earlier_trips 12"
)
"""What an application asks."""
_NO_FORM = "purpose -10, languages -12, specialisations -8, horizontal -10, delegate -12, web -8"
"""What only an application asks, against every other kind."""
_NO_RULES = "rules -30, concluded -12"

MEANINGS: tuple[Meaning, ...] = (
    _kind(
        "application_form",
        # only this form asks for smart specialisations or the agreements' undertakings
        "identity|register|contact, trip|delegate, "
        "application_title|delegate|purpose|specialisations|horizontal, "
        "identity|register|address|web",
        _FORM,
        "application_title 20, declares 2, rules -50, concluded -25, sections -30, gmina_code -15, "
        "aid_information -20, separate_accounts -15, receipt -15, refuses_certificate -15, invoice -10, "
        "called -15, ceidg_print -12, offer -8, vitae -20, right_sought -15",
    ),
    _kind(
        "zus_certificate",
        "zus, verdict|refuses_certificate, certifies|refuses_certificate, contributions",
        _NO_FORM,
        _NO_RULES,
        "zus 18, certifies 10, arrears 10, contributions 12, verdict 25, certified 20, "
        "refuses_certificate 20, asks_for_certificate -60, request_named first -35, "
        "krus -50, no_certificate -60, "
        "organiser first -60, bookkeeper first -60, of_its_books -40, "
        "account_data -18, insured -35, cover_letter -45, receipt -30, payment -15, tax_office -10, "
        "declares -15, municipality first -20, sections -15, trip -10",
    ),
    _kind(
        "tax_certificate",
        "tax_office, verdict|refuses_certificate, certifies|refuses_certificate, taxes",
        _NO_FORM,
        _NO_RULES,
        "tax_office 18, certifies 10, arrears 10, taxes 12, verdict 25, certified 20, "
        "refuses_certificate 20, asks_for_certificate -60, request_named first -35, "
        "municipality -6, municipality first -40, "
        "organiser first -60, bookkeeper first -60, of_its_books -40, "
        "municipality_certifies -40, tax_office first 8, no_certificate -60, cover_letter -45, "
        "receipt -30, payment -15, contributions -8, zus -15, declares -15, sections -15, trip -10",
    ),
    _kind(
        "status_declaration",
        "declares|size_status, micro|size, act_651|headcount|balance_sheet|independence|size_status|turnover",
        _NO_FORM,
        _NO_RULES,
        "declares 12, micro 18, size_status 16, act_651 16, headcount 12, turnover 8, balance_sheet 10, "
        "independence 12, identity 2, gmina_code -25, aid_information -40, seeks_aid -10, "
        "aid_received -5, separate_accounts -20, application_title -15, called -15, sections -15, "
        "certificate -6, promotion -15, trip -4, vat -10, accounts -25, cover_letter -25, corrects -30, "
        "earlier_trips -8",
    ),
    _kind(
        "de_minimis_form",
        "de_minimis, aid_information|seeks_aid|gmina_code|informant, "
        "identity|legal_form|gmina_code|founded|economic_situation|pkd",
        _NO_FORM,
        _NO_RULES,
        "de_minimis 8, aid_information 22, seeks_aid 16, act_2831 14, gmina_code 18, legal_form 6, "
        "founded 8, pkd 5, economic_situation 12, separate_accounts 14, same_costs 12, linked 8, "
        "informant 14, size 4, identity 3, general_interest -60, other_aid -60, farm_aid -35, "
        "aid_certificate -30, sections -25, application_title -8, called -15, cover_letter -30",
    ),
    _kind(
        "de_minimis_statement",
        "declares, aid_received, de_minimis",
        _NO_FORM,
        _NO_RULES,
        "declares 12, de_minimis 8, aid_received 28, three_years 12, aid_table 14, linked 10, "
        "gmina_code -25, seeks_aid -6, aid_information -25, economic_situation -15, "
        "separate_accounts -20, aid_certificate -35, called -20, sections -25, micro -4, act_651 -15, "
        "size_status -20, headcount -10, general_interest -15, cover_letter -25",
    ),
    _kind(
        "draft_contract",
        "contract, concluded|called|contract_title, region, trip, funding|de_minimis, "
        "sections|called|last_provisions",
        "contract_title 12, concluded 14, called 10, sections 16, region 14, funding 10, trip 14, "
        "de_minimis 8, last_provisions 10, lease -30, grant_project -35, rules -45, application_title -8, "
        "cover_letter -25, verdict -20",
    ),
    _kind(
        "innovation_evidence",
        "certificate|test_report|authorised|right_granted|right_in_force|norm|eu_conformity|innovates, "
        "norm|conformity|right_granted|right_in_force|authorised|eu_conformity|innovates|own_mark, "
        "conformity|valid|right_granted|right_in_force|issued_to|eu_conformity|certifies",
        _NO_FORM,
        _NO_RULES,
        "certificate 16, certifier 12, issued_to 8, own_mark 8, test_report 18, authorised 22, norm 14, "
        "conformity 20, valid 10, holder 18, "
        "right_granted 30, patent_office 12, patent_office first 8, bank_opinion -40, "
        "not_certified_yet -50, member -40, "
        "insurance -40, of_a_person -30, certifies 4, eu_conformity 40, innovates 34, reference -30, "
        "invitation -40, "
        "right_sought -45, right_in_force 56, training -45, award -30, offer -70, identity -3, "
        "sections -20, declares -12, "
        "application_title -25, arrears -40, invoice -20, cover_letter -30, trip -20, size -10, pkd -8, "
        "activity -4, promotion -10, earlier_trips -15, gmina_code -20, contract_title -15",
    ),
    _kind(
        "proxy",
        "gives_power|gives_prokura, to_act|gives_prokura",
        _NO_FORM,
        _NO_RULES,
        "gives_power 28, gives_prokura 60, to_act 16, tax_power -50, application_title -8, sections -30, "
        "arrears -20, "
        "called -10, certifies -15, trip 2, invoice -10, krs_print -30, size -10, gmina_code -20",
    ),
    _other(
        "Wniosek o wydanie zaświadczenia z ZUS (RWN)",
        "zus_certificate",
        "asks_for_certificate|request_named first, zus, arrears",
        _NO_FORM,
        "asks_for_certificate 36, request_named first 30, zus 14, arrears 8, contributions 6, certified -40, "
        "refuses_certificate -80, tax_office -12, sections -20, gives_power -20",
    ),
    _other(
        "Wniosek o wydanie zaświadczenia z urzędu skarbowego",
        "tax_certificate",
        "asks_for_certificate|request_named first, tax_office, arrears",
        _NO_FORM,
        "asks_for_certificate 36, request_named first 30, tax_office 14, arrears 8, taxes 6, certified -40, "
        "refuses_certificate -80, zus -12, sections -20, gives_power -20",
    ),
    _other(
        "Zaświadczenie gminy o podatkach lokalnych",
        "tax_certificate",
        "municipality first|municipality_certifies, certifies, arrears|verdict",
        _NO_FORM,
        "municipality 6, municipality first 26, municipality_certifies 26, certifies 12, arrears 8, "
        "verdict 10, taxes 8, tax_office first -45, tax_office -10, zus -30, asks_for_certificate -20, "
        "sections -20, declares -15",
    ),
    _other(
        "Zaświadczenie z KRUS",
        "zus_certificate",
        "krus, certifies, arrears",
        _NO_FORM,
        "krus 42, certifies 10, arrears 8, contributions 6, asks_for_certificate -10",
    ),
    _other(
        "Potwierdzenie danych z ZUS („Moje dane”)",
        "zus_certificate",
        "zus, account_data",
        _NO_FORM,
        "zus 14, account_data 30, no_certificate 25, contributions 6, verdict -15, asks_for_certificate -15",
    ),
    _other(
        "Inne zaświadczenie z ZUS (podleganie ubezpieczeniom, A1)",
        "zus_certificate",
        "zus, certifies, insured",
        _NO_FORM,
        "zus 16, certifies 10, insured 40, arrears -45, verdict -40, refuses_certificate -30, "
        "contributions 2",
    ),
    _other(
        "Potwierdzenie zapłaty",
        "zus_certificate",
        "payment, contributions|zus|taxes",
        _NO_FORM,
        "payment 40, zus 4, contributions 4, verdict -20, certifies -10, invoice -6, sections -30, trip -15",
    ),
    _other(
        "Urzędowe poświadczenie odbioru (UPO, UPP, UPD)",
        None,
        "receipt",
        _NO_FORM,
        "receipt 48, verdict -30, certifies -6, sections -30, trip -15",
    ),
    _other(
        "Odpis z KRS",
        None,
        "krs_print",
        _NO_FORM,
        "krs_print 48, gives_prokura -50, declares -20, trip -20, sections -20, arrears -20, "
        "gives_power -15, "
        "application_title -30, de_minimis -20, called -20",
    ),
    _other(
        "Wydruk z CEIDG",
        None,
        "ceidg_print",
        _NO_FORM,
        "ceidg_print 46, pkd 6, declares -25, trip -25, sections -20, arrears -20, application_title -30, "
        "de_minimis -20, called -20, size -8",
    ),
    _other(
        "Faktura lub rachunek",
        None,
        "invoice",
        _NO_FORM,
        "invoice 48, declares -20, trip -12, sections -25, arrears -15, offer -10, de_minimis -20, "
        "application_title -25, certificate -8",
    ),
    _other(
        "Inne oświadczenie (VAT, RODO, niekaralność)",
        "status_declaration",
        "declares, vat",
        _NO_FORM,
        "declares 12, vat 40, micro -30, act_651 -20, aid_received -20, arrears -10, sections -20, "
        "trip -6, application_title -30",
    ),
    _other(
        "Klauzula informacyjna lub zgoda (RODO)",
        "status_declaration",
        "consent, declares|consent",
        _NO_FORM,
        "declares 10, consent 36, micro -35, act_651 -30, headcount -20, aid_received -30, "
        "de_minimis -15, pkd -20, own_certificates -15, promotion -15, sections -20, "
        "application_title -30, called -25, gmina_code -30, contract_title -20",
    ),
    _other(
        "Inne oświadczenie (VAT, RODO, niekaralność)",
        "status_declaration",
        "declares, no_record",
        _NO_FORM,
        "declares 12, no_record 38, micro -35, act_651 -25, headcount -20, aid_received -25, pkd -20, "
        "sections -20, application_title -30, trip -8, called -25",
    ),
    _other(
        "Regulamin naboru",
        "application_form",
        "rules, sections",
        "rules 40, sections 20, trip 4, concluded -35, called -6, identity -8, contact -4",
    ),
    _other(
        "Zaświadczenie o udzielonej pomocy de minimis",
        "de_minimis_statement",
        "aid_certificate, de_minimis, certifies",
        _NO_FORM,
        "aid_certificate 34, de_minimis 10, certifies 10, declares -25, aid_information -25, "
        "seeks_aid -15, gmina_code -20, sections -25, called -20, concluded -20",
    ),
    _other(
        "Inna umowa",
        "draft_contract",
        "contract, lease, concluded|called",
        "lease 26, contract_title 8, concluded 14, called 8, sections 10, last_provisions 4, region -18, "
        "funding -6, trip -30, de_minimis -25, application_title -10, rules -15",
    ),
    _other(
        "Inna umowa",
        "draft_contract",
        "contract, grant_project, concluded|called|contract_title",
        "grant_project 34, contract_title 8, concluded 14, called 6, sections 10, trip -40, rules -15",
    ),
    _other(
        "Oferta lub materiał reklamowy",
        "innovation_evidence",
        "offer",
        _NO_FORM,
        "offer 42, norm 4, certificate 4, valid -4, conformity -4, reference -30, declares -15, "
        "sections -15, trip -20, "
        "arrears -20, application_title -25, de_minimis -20, invoice -4",
    ),
    _other(
        "Dyplom, certyfikat uczestnictwa lub ukończenia szkolenia",
        "innovation_evidence",
        "training, certificate|certifies|award",
        _NO_FORM,
        "training 34, of_a_person 8, certificate 10, certifies 8, norm -2, conformity -6, "
        "right_granted -20, declares -20, "
        "sections -15, trip -20, arrears -20, application_title -25, de_minimis -20, offer -15",
    ),
    _other(
        "Dyplom, certyfikat uczestnictwa lub ukończenia szkolenia",
        "innovation_evidence",
        "award",
        _NO_FORM,
        "award 44, norm -6, conformity -14, right_granted -20, declares -25, sections -15, trip -20, "
        "arrears -20, application_title -25, de_minimis -20, pkd -15, offer -15",
    ),
    _other(
        "Referencje",
        "innovation_evidence",
        "reference",
        _NO_FORM,
        "reference 34, certifies 4, offer -8, norm -6, conformity -8, right_granted -20, pkd -20, "
        "declares -15, sections -20, trip -20, arrears -20, application_title -25, de_minimis -20, "
        "earlier_trips -20",
    ),
    _other(
        "Zaproszenie",
        None,
        "invitation",
        _NO_FORM,
        "invitation 40, certificate -4, pkd -20, declares -20, sections -20, arrears -20, "
        "application_title -25, de_minimis -20, earlier_trips -20, identity -6, size -10",
    ),
    _other(
        "Potwierdzenie członkostwa",
        "innovation_evidence",
        "member, certificate|certifies|issued_to",
        _NO_FORM,
        "member 34, certificate 12, certifies 8, issued_to 6, norm -10, conformity -14, right_granted -20, "
        "identity -3, pkd -20, declares -20, sections -20, trip -20, arrears -20, application_title -25, "
        "de_minimis -20, agreements -4, contact -4, earlier_trips -20",
    ),
    _other(
        "Zgłoszenie do Urzędu Patentowego (bez udzielonego prawa)",
        "innovation_evidence",
        "right_sought, patent_office",
        _NO_FORM,
        "right_sought 36, patent_office 14, right_granted -14, right_in_force -45, declares -15, "
        "sections -15, trip -20, "
        "application_title -10",
    ),
    _other(
        "Pismo przewodnie",
        None,
        "cover_letter",
        "cover_letter 44, identity -6, pkd -15, declares -8, verdict -25, purpose -10, languages -15, "
        "activity -15, sections -25, gmina_code -30, size -4, contact -2, delegate -15, headcount -15",
    ),
    _other(
        "Inne oświadczenie (VAT, RODO, niekaralność)",
        "status_declaration",
        "declares, own_denial",
        _NO_FORM,
        "declares 14, own_denial 44, micro -30, act_651 -30, aid_received -20, sections -20, certifies -6, "
        "application_title -30, trip -6, de_minimis -20, headcount -20",
    ),
    _other(
        "Wydruk z rejestru (REGON, VAT, beneficjenci rzeczywiści)",
        None,
        "register_print",
        _NO_FORM,
        "register_print 46, declares -20, trip -25, sections -20, arrears -20, application_title -30, "
        "de_minimis -25, called -20, size -8, activity -10",
    ),
    _other(
        "Polisa ubezpieczeniowa",
        None,
        "insurance",
        _NO_FORM,
        "insurance 44, zus -30, declares -15, trip -25, arrears -20, application_title -30, de_minimis -25, "
        "called -15, certifies -8, contributions -4",
    ),
    _other(
        "Uchwała",
        None,
        "resolution",
        "resolution 48, sections -15, trip -4, called -10, rules -30, concluded -25, application_title -15, "
        "declares -15, gives_power -25, funding -20, certificate -10",
    ),
    _other(
        "Opinia banku lub biura informacji gospodarczej",
        None,
        "bank_opinion",
        _NO_FORM,
        "bank_opinion 40, certificate 2, declares -15, certifies 2, zus -20, tax_office -20, "
        "municipality first -20, "
        "trip -20, sections -20, application_title -25, de_minimis -20, invoice -15, norm -10",
    ),
    _other(
        "Sprawozdanie finansowe lub deklaracja podatkowa",
        None,
        "accounts",
        _NO_FORM,
        "accounts 46, declares -25, micro -25, trip -20, sections -20, gmina_code -20, application_title -25",
    ),
)
