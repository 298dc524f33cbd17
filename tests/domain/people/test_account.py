"""What the roles of an account come to."""

import pytest

from domain.people.account import Grant, Rights, Role


def test_roles_carry_an_office_or_none() -> None:
    assert Rights.of(["clerk", "auditor"]) == Rights(frozenset({Role.CLERK, Role.AUDITOR}))
    assert Rights.of(["clerk@alpy", "chair@alpy"]) == Rights(frozenset({Role.CLERK, Role.CHAIR}), "alpy")
    assert (str(Grant(Role.CLERK)), str(Grant(Role.CLERK, "alpy"))) == ("clerk", "clerk@alpy")


@pytest.mark.parametrize(
    "grants",
    [["clerk@a", "auditor@b"], ["clerk@a", "auditor"], ["admin@a"], ["clerk@"], ["king"], ["king@a"]],
)
def test_what_cannot_be_one_accounts_is_refused(grants: list[str]) -> None:
    with pytest.raises(ValueError, match=r"."):
        Rights.of(grants)


def test_an_office_that_nobody_knows_is_refused_with_those_there_are() -> None:
    Rights.of(["clerk"]).require_known(())
    Rights.of(["clerk@alpy"]).require_known({"alpy"})
    with pytest.raises(ValueError, match="„andy”; są: alpy"):
        Rights.of(["clerk@andy"]).require_known({"alpy"})
