"""What others have published, with the source: the numbers that ours must give."""

from __future__ import annotations

from figures.estimate import Share

STAGES = {
    # Office of Juvenile Justice and Delinquency Prevention, 2020, males, rounded to hundreds:
    # White, Black, American Indian, Asian and Pacific, Hispanic.
    "population": (8_752_200, 2_468_900, 310_700, 988_200, 4_038_700),
    "referred": (159_200, 129_700, 6_900, 4_500, 71_800),
    "diverted": (48_000, 21_700, 1_500, 1_100, 16_500),
    "detained": (32_500, 41_000, 2_000, 1_300, 23_700),
    "petitioned": (83_500, 83_400, 4_300, 2_500, 39_700),
    "adjudicated": (42_300, 39_200, 2_300, 1_300, 22_100),
    "probation": (29_000, 23_800, 1_600, 900, 14_500),
    "placed": (9_500, 13_000, 600, 300, 7_000),
}
GROUPS = ("White", "Black", "American Indian", "Asian and Pacific", "Hispanic")
INDEXES = {
    # The ratios to White that it published: Black, American Indian, Asian and Pacific, Hispanic.
    ("referred", "population"): (2.9, 1.2, 0.3, 1.0),
    ("diverted", "referred"): (0.6, 0.7, 0.8, 0.8),
    ("detained", "referred"): (1.6, 1.4, 1.4, 1.6),
    ("petitioned", "referred"): (1.2, 1.2, 1.1, 1.1),
    ("adjudicated", "petitioned"): (0.9, 1.1, 1.1, 1.1),
    ("probation", "adjudicated"): (0.9, 1.0, 1.0, 1.0),
    ("placed", "adjudicated"): (1.5, 1.1, 1.0, 1.4),
}

IDENTIFIED = {
    # Individuals with Disabilities Education Act, after Bollmer and others 2014: identified of enrolled.
    "Hispanic": Share(121, 6_002),
    "American Indian": Share(11, 311),
    "Asian": Share(18, 1_213),
    "Black": Share(316, 6_224),
    "Pacific": Share(21, 212),
    "White": Share(732, 34_897),
    "Two or more": Share(3, 3_175),
}

# FCSM Statistical Policy Working Paper 22: the example of complementary suppression, with its totals.
THRESHOLD = 5
ROWS = {"Alpha": (15, 1, 3, 1), "Beta": (20, 10, 10, 15), "Gamma": (3, 10, 10, 2), "Delta": (12, 14, 7, 2)}
ROW_TOTALS = {"Alpha": 20, "Beta": 55, "Gamma": 25, "Delta": 35}
COLUMN_TOTALS = {"1": 50, "2": 35, "3": 30, "4": 20}
COUNTS = {(row, str(at)): count for row, counts in ROWS.items() for at, count in enumerate(counts, 1)}
