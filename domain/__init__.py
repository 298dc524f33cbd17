"""The ground: frozen records and pure functions that know nothing else of this program."""
