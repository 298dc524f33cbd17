"""Application forms as plain text, in the words of people who had not seen the readers, with the truth about each.

What they cost is seconds, so that words and layouts can be tried out; papers, pictures and mails are the rounds' to try.
`python -m tests.blind.texts` prints the figures. First figures, before anything was mended for a set: of a and b
357 and 340 answers right of 469 and 468; of c 293 of 463, when words of a and b had been learned (268 before that).
"""
