"""What tests of several forms share."""

from tests.their_validators import check, dcat_ap

__all__ = ["check", "dcat_ap"]
