"""What a reading machine leaves on words, numbers and answers, and how it is mended."""
