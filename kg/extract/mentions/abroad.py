"""What is abroad: posts of other countries, and texts that tell of nothing else."""

import re
from collections.abc import Sequence

from kg.extract.mentions.types import UnitMention
from kg.model.findings import Tenure

_COUNTRIES = (
    r"(?:Trung Quốc|Lào|Campuchia|Nga|Liên bang Nga|Cuba|Hàn Quốc|Nhật Bản|Mỹ|Hoa Kỳ|Thái Lan"
    r"|Singapore|Pháp|Đức|Anh|Ấn Độ|Australia|Triều Tiên|Indonesia|Malaysia|Philippines|Myanmar|Hà Lan|Italia"
    r"|Canada|Brunei|Israel|Iran|Ukraine|Belarus|Ba Lan|Thụy Sĩ|Thụy Điển|Na Uy|Phần Lan|Đan Mạch|Hungary"
    r"|Bulgaria|Tây Ban Nha|Bồ Đào Nha|New Zealand|Mông Cổ|Kazakhstan|Bangladesh|Pakistan|Sri Lanka"
    r"|Timor Leste|Nam Phi|Argentina|Brazil|Mexico|Chile|Peru|Venezuela|Thổ Nhĩ Kỳ)"
)
# Provinces and cities whose leaders the press calls by Vietnamese titles; none is the name of a unit of ours.
_PLACES = (
    r"(?:Bắc Kinh|Thượng Hải|Thiên Tân|Quảng Châu|Quảng Đông|Quảng Tây|Vân Nam|Hải Nam|Chiết Giang|Phúc Kiến"
    r"|Giang Tô|Giang Tây|Tứ Xuyên|Thâm Quyến|Hàng Châu|Hồ Nam|Hồ Bắc|Hồng Kông|Hong Kong|Đài Loan|Tân Cương"
    r"|Tây Tạng|Viêng Chăn|Vientiane|Luông Pha Băng|Luang Prabang|Xiêng Khoảng|Xiangkhouang|Hủa Phăn"
    r"|Houaphanh|Bô-?[Ll]i-?[Kk]hăm-?[Xx]ay|Bolikhamxay|Khăm Muộn|Khammouane|Sa-?[Vv]ẳn-?[Nn]a-?[Kk]hệt"
    r"|Savannakhet|Chăm-?[Pp]a-?[Ss]ắc|Champasak|Attapeu|Sê Kông|Sekong|Salavan|Phnôm Pênh|Phnom Penh"
    r"|Mát-?xcơ-?va|Moscow|Seoul|Tokyo)"
)
FOREIGN = re.compile(
    r"\s+(?:Đảng\s+)?(?:Cộng sản\s+|nước\s+|Nhân dân Cách mạng\s+|CHDCND\s+)?"
    rf"(?:{_COUNTRIES}|(?:tỉnh\s+|thành phố\s+|TP\.?\s*|thủ đô\s+)?{_PLACES})(?!\w)"
)
_COUNTRY = re.compile(rf"(?<!\w)(?:{_COUNTRIES}|{_PLACES})(?!\w)")
_LEAST = 2


def of_viet_nam(text: str, units: Sequence[UnitMention], found: Sequence[Tenure]) -> list[Tenure]:
    """Return the tenures without the local ones of a text that names other countries and no unit of ours."""
    if any(unit.bare is not None for unit in units) or len(_COUNTRY.findall(text)) < _LEAST:
        return list(found)
    return [tenure for tenure in found if tenure.unit is not None]
