"""Quick cards: the lines of a card for the screen, and sheets of cards to print, each with its QR code.

Which steps make up a card is decided in facts.card; this room only lays them out.
"""
