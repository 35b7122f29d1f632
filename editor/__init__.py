"""Text of sop/ in, text of sop/ out: new documents, review rounds, evidence and the house style.

In come the text of a file or a Manual, and what the person said; out comes the text to put in a file. Nothing here
touches the disk, reads a clock or makes up a date, and nothing is given out whose data differ from what was meant:
reading.yaml_reader reads each text again before it is.
"""
