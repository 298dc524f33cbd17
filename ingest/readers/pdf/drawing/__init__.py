"""What is drawn or laid over a page's words: strokes, boxes, stamps, notes, emphasis."""
