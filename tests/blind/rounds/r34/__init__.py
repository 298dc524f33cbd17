"""Round r34: the call hands out its own blanks."""

from tests.blind.model import Round, Word
from tests.blind.rounds.r34.faulty import FAULTY
from tests.blind.rounds.r34.papers import BLOCKS
from tests.blind.rounds.r34.sound_digital import DIGITAL
from tests.blind.rounds.r34.sound_paper import PAPER
from tests.blind.rounds.r34.sound_paper_more import MORE
from tests.blind.rounds.r34.word import writer

ROUND = Round(
    "r34",
    "the Regulamin, the kinds of documents, the domain notes and the contract; blanks of the desk's own making",
    (*DIGITAL, *PAPER, *MORE, *FAULTY),
    {kind: Word(writer(blocks, footer=kind == "draft_contract")) for kind, blocks in BLOCKS.items()},
)
