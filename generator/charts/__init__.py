"""Pictures as inline SVG: values in, SVG text out. Only diagrams.py knows values of the manual; no file knows a page.

A picture is drawn 320 units wide with text of 14, so that it stays legible on a phone that shows it 290 pixels wide.
Its colors are classes of theme/assets/css/charts.css; marks differ by pattern too, never by color alone. The page
says the same in words; `role="img"` with a label gives screen readers a sentence.
"""
