"""The tables of a call's file, each with the paragraph it comes from; `domain.call` puts them together."""
