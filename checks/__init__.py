"""What the manual and the program fail to keep: a Manual and a date come in, findings go out.

One rule a file under checks/rules/<theme>/, one report a file under checks/reports/. This room must not know how
pages are made, and it never reads a clock, a file or the environment.
"""

from checks.engine import check
from checks.finding import Finding, Severity

__all__ = ["Finding", "Severity", "check"]
