"""One module for each scene; `paint(canvas, number)` paints its picture of that number."""
