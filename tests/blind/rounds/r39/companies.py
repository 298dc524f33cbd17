"""The companies of the round by slug."""

from tests.blind.rounds.r39.companies_a import FIRST
from tests.blind.rounds.r39.companies_b import SECOND

FIRMS = {firm.slug: firm for firm in (*FIRST, *SECOND)}
