"""People's acts: may one be done, taken back, and what it says and leads to."""
