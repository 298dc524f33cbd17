"""How the companies write into the blanks."""

from .base import Pen

TYPED = Pen(mode="typed")
TYPED_PNG = Pen(mode="typed", sign="png", dashes=True)
TYPED_BLUE = Pen(mode="typed", font="Arial", size=9.5, ink="1F3864", choose="delete", box="☑", extra=True)
TYPED_BOLD = Pen(mode="typed", bold=True, choose="bold", box="☒", extra=True)
TYPED_DOTS = Pen(mode="typed", font="Times New Roman", size=10.5, sign="png", keep_dots=True, choose="delete", box="☑")
PRINTED = Pen(mode="typed", font="Liberation Serif", size=10, sign="over", dashes=True, choose="append")
PRINTED_TICKS = Pen(mode="typed", italic=True, sign="over", pen_ticks=True, mark="tick", pen_ink="101010")
HAND = Pen(mode="over", font="Z003", size=14, ink="1b2c86", sign="over", leading=1.15, mark="cross", dashes=True)
HAND_CAPS = Pen(mode="over", font="URW Gothic", size=9, ink="15151f", italic=True, sign="over", pen_ink="15151f",
                caps=True, leading=1.35, mark="tick")
EDITOR = Pen(mode="over", font="Liberation Sans", size=9.5, ink="0000a8", leading=1.2)
TYPEWRITER = Pen(mode="over", font="Liberation Mono", size=9, ink="202020", sign="over", leading=1.2)
