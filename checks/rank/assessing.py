"""Points that several persons give: known once all of them have judged."""

from checks.judge.acts.decisions import Decisions
from checks.wording import quote
from domain.acts.on_points import SetPoints
from domain.points import Points, points_text
from domain.ranking import CriterionScore
from domain.rules.ranking.assessed_rule import AssessedRule
from domain.rules.ranking.criterion import Criterion
from domain.words.polish import plural

_PERSONS = ("osoba", "osoby", "osób")


def assessed(criterion: Criterion, rule: AssessedRule, decided: Decisions) -> CriterionScore:
    """What the assessors give together; a person's newest points count, and nobody's twice."""
    given = points_by_person(criterion, decided)
    listed = "; ".join(f"{quote(who)} {points_text(points)} pkt" for who, points in given.items())
    judged = f"Oceniło: {plural(len(given), *_PERSONS)} z {rule.assessors}{f' ({listed})' if listed else ''}"
    if len(given) < rule.assessors:
        return CriterionScore(criterion.number, None, f"{judged}; czeka na pozostałe oceny.", to_verify=True)
    if len(given) > rule.assessors:
        text = f"{judged}; to więcej, niż przewiduje nabór, więc jedną ocenę trzeba cofnąć."
        return CriterionScore(criterion.number, None, text, to_verify=True)
    points = rule.together(tuple(given.values()))
    how = "suma" if rule.result == "sum" else f"średnia {rule.rounding_text}"
    what = "" if rule.assessors == 1 else f" ({how})"
    return CriterionScore(
        criterion.number, points, f"{points_text(points)} pkt{what}. {judged}.", criterion.to_verify
    )


def points_by_person(criterion: Criterion, decided: Decisions) -> dict[str, Points]:
    """The newest points of every person who judged a criterion, in the order of their names."""
    acts = ((d.by, d.act) for d in decided.all(SetPoints))
    given = {
        by: act.points
        for by, act in acts
        if isinstance(act, SetPoints) and act.criterion == criterion.number
        if criterion.takes(act.points)
    }
    return dict(sorted(given.items()))
