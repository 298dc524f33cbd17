"""What a question asks, by the meaning of its words, decided over the whole paper."""
