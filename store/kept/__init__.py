"""What is kept of judgements and rankings: copies that can be thrown away and made anew."""
