"""Assembling papers, mails and applications from what the firms say."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r61.firm import Firm
from tests.blind.rounds.r61.ink import Ink

WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment in April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def answers(f: Firm) -> dict[str, Value]:
    """The fields of the contract."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certificates),
        "website_pl": f.www_pl,
        "website_foreign": f.www_foreign,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": f.lis is not None,
        "agreements": len(f.agreements),
        "horizontal": f.horizontal is not None,
        "voivodeship": f.voivodeship,
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points(f: Firm, copies: int) -> dict[str, int | None]:
    """Points that follow from the answers and the enclosed copies."""
    listed = len(f.certificates)
    proven: int | None = 0 if not listed else None
    if listed and copies:
        proven = 10 if min(listed, copies) > 3 else 5
    return {
        "1": {"micro": 20, "small": 20, "medium": 5}[f.size],
        "2": 10 if f.innovative else 0,
        "3": proven,
        "4": 3 * bool(f.www_pl) + 5 * bool(f.www_foreign) + 2 * bool(f.social),
        "5": {0: 0, 1: 1, 2: 5}.get(len(f.events), 10),
        "6": 10 if f.lis else 0,
        "7": {0: 0, 1: 5}.get(len(f.agreements), 10),
        "8": 10 if f.horizontal else 0,
        "9": {0: 10, 1: 5, 2: 5, 3: 0}.get(len(f.trips)),
    }


@dataclass(frozen=True, slots=True)
class Desk:
    """One firm's way of making papers."""

    firm: Firm
    guise: Guise
    dpi: int = 200

    @property
    def ink(self) -> Ink:
        """How this firm signs."""
        return "electronic" if self.guise == "pdf" else "hand"

    def sheet(
        self,
        kind: str,
        layout: str,
        source: Html | Word,
        file_name: str,
        *,
        signing: Signing | None = None,
        fields: Mapping[str, Value] | None = None,
        verdict: Truth | None = None,
        faults: tuple[str, ...] = (),
        guise: Guise | None = None,
        turned: int = 0,
        dpi: int | None = None,
    ) -> Paper:
        """A paper in this firm's guise."""
        f = self.firm
        stated: dict[str, Value] = {"nip": f.nip, "name": f.name}
        if kind == "application_form":
            stated.update(answers(f))
        elif kind in ("status_declaration", "de_minimis_form"):
            stated["size"] = f.size
        by = signing or ("electronic" if self.ink == "electronic" else "hand")
        told = stated if fields is None else fields
        return Paper(
            kind,
            layout,
            source,
            guise or self.guise,
            file_name,
            by,
            told,
            verdict,
            faults,
            dpi or self.dpi,
            turned,
        )

    def certificate(self, kind: str, layout: str, source: Html, file_name: str, **more: int) -> Paper:
        """An office's certificate that states no arrears."""
        return self.sheet(
            kind, layout, source, file_name, signing="issuer", verdict="none", turned=more.get("turned", 0)
        )

    def copy(self, source: Html, layout: str, file_name: str) -> Paper:
        """Evidence of innovation."""
        return self.sheet("innovation_evidence", layout, source, file_name, signing="issuer", fields={})

    def application(
        self, *mails: Mail, sound: bool = True, copies: int = 0, missing: tuple[str, ...] = ()
    ) -> Application:
        """The whole application."""
        f = self.firm
        return Application(f.slug, f.name, f.nip, mails, sound, answers(f), points(f, copies), missing)
