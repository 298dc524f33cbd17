"""The call's own blank: what it prints and asks, and what a paper beside it has added."""
