"""What is taken out of a picture of a page before it is read: streaks, stamps, barcodes."""
