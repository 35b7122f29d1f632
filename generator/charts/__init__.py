"""Pictures as inline SVG: values in, SVG text out. Knows no manual, no page, no file and no day.

A picture is drawn 320 units wide with text of 14, so that it stays legible on a phone that shows it 290 pixels wide.
Its colors are classes of docs/assets/css/charts.css; a mark is told by its pattern too, never by color alone. What a
picture says is said in words beside it; `role="img"` with a label tells a screen reader so in a sentence.
"""
