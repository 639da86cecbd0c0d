"""How much of a unit a change takes, and whether the unit comes into another one or below it."""

import pytest

TOLD = [
    (
        "Xã Pom Lót được thành lập trên cơ sở điều chỉnh địa giới hành chính từ xã Sam Mứn.",
        ["split: xã Sam Mứn (part) → xã Pom Lót"],
    ),
    (
        "Xã Hua Thanh được thành lập trên cơ sở điều chỉnh, chia tách trên 7.200 ha diện tích, trên 3.350 nhân khẩu của xã Thanh Nưa.",
        ["split: xã Thanh Nưa (part) → xã Hua Thanh"],
    ),
    # in brackets behind a unit
    (
        "Xã Gia Hanh được thành lập từ xã Khánh Vĩnh Yên (một phần), xã Thanh Lộc (phần còn lại), xã Gia Hanh (trụ sở).",
        [
            "merge: xã Gia Hanh (whole) → xã Gia Hanh",
            "merge: xã Khánh Vĩnh Yên (part) → xã Gia Hanh",
            "merge: xã Thanh Lộc (part) → xã Gia Hanh",
        ],
    ),
    # A part stands before a list, or a verb within it.
    (
        "Ở huyện Hương Sơn, một phần xã Sơn Trà được nhập vào xã Sơn Long.",
        ["adjust: xã Sơn Trà (part) → xã Sơn Long"],
    ),
    (
        "Phần còn lại của xã Sơn Trà được sáp nhập vào xã Sơn Bình.",
        ["adjust: xã Sơn Trà (part) → xã Sơn Bình"],
    ),
    (
        "Nhập toàn bộ xã Đức An và điều chỉnh xã Đức Dũng để thành lập xã Lâm Trung Thủy.",
        ["merge: xã Đức An (whole) → xã Lâm Trung Thủy", "merge: xã Đức Dũng (part) → xã Lâm Trung Thủy"],
    ),
    (
        "Sáp nhập các thôn Hòa Bình, Trung Tâm thuộc xã Kỳ Lạc với xã Kỳ Lâm thành xã Kỳ Lâm.",
        ["merge: xã Kỳ Lâm (whole) → xã Kỳ Lâm", "merge: xã Kỳ Lạc (part) → xã Kỳ Lâm"],
    ),
    (
        "Điều chỉnh 3 km2 của xã Thạch Vĩnh về xã Thạch Tiến; nhập xã Thạch Vĩnh sau khi điều chỉnh vào xã Thạch Ngọc.",
        ["adjust: xã Thạch Vĩnh (part) → xã Thạch Ngọc", "adjust: xã Thạch Vĩnh (part) → xã Thạch Tiến"],
    ),
    (
        "Điều chỉnh hơn 120 ha đất của xã Thạch Trung thuộc TP Hà Tĩnh để phường Nguyễn Du quản lý.",
        ["adjust: xã Thạch Trung (part) → phường Nguyễn Du"],
    ),
    # A village printed in capitals, or with its size, is a part of the commune that it lies in.
    (
        "Thành lập xã Võ Long trên cơ sở nhập xã Đức Lạng và Thôn Hòa Bình (rộng 3,1 km2, có 410 người) thuộc xã Tân Hương.",
        ["merge: xã Tân Hương (part) → xã Võ Long", "merge: xã Đức Lạng (whole) → xã Võ Long"],
    ),
    (
        "Thành lập xã Võ Long trên cơ sở nhập xã Đức Lạng và bản 7 (rộng 2,4 km2) của xã Tân Hương.",
        ["merge: xã Tân Hương (part) → xã Võ Long", "merge: xã Đức Lạng (whole) → xã Võ Long"],
    ),
    (
        "Thành lập xã Phong Thổ trên cơ sở nhập các xã Huổi Luông, Bản Lang thuộc huyện Phong Thổ.",
        ["merge: xã Bản Lang (whole) → xã Phong Thổ", "merge: xã Huổi Luông (whole) → xã Phong Thổ"],
    ),
    # What comes below another unit stays what it is.
    (
        "Năm 1958, huyện Kỳ Anh được sáp nhập trở lại tỉnh Hà Tĩnh.",
        ["adjust: huyện Kỳ Anh (whole) → huyện Kỳ Anh"],
    ),
    (
        "Hai xã Thạch Hạ, Thạch Môn của huyện Thạch Hà nhập vào thị xã Hà Tĩnh.",
        ["adjust: xã Thạch Hạ (whole) → xã Thạch Hạ", "adjust: xã Thạch Môn (whole) → xã Thạch Môn"],
    ),
    (
        "Thành phố Đồng Hới mở rộng sau khi sáp nhập xã Nghĩa Ninh, xã Thuận Đức.",
        ["adjust: xã Nghĩa Ninh (whole) → xã Nghĩa Ninh", "adjust: xã Thuận Đức (whole) → xã Thuận Đức"],
    ),
    (
        "Chuyển 2 huyện Hương Khê, Mai Hà (nay là huyện Can Lộc) của tỉnh Nghệ An về tỉnh Hà Tĩnh.",
        ["adjust: huyện Hương Khê (whole) → huyện Hương Khê", "adjust: huyện Mai Hà (whole) → huyện Mai Hà"],
    ),
    (
        "Chuyển 2 xã Sơn Thọ, Hương Thọ thuộc huyện Hương Sơn vừa giải thể về huyện Vũ Quang.",
        ["adjust: xã Hương Thọ (whole) → xã Hương Thọ", "adjust: xã Sơn Thọ (whole) → xã Sơn Thọ"],
    ),
    # Units that the register does not know.
    (
        "Cuối năm 1954, xã Tân Ngạn được đổi tên thành xã Đức Lạng.",
        ["rename: xã Tân Ngạn (whole) → xã Đức Lạng"],
    ),
    (
        "Sau đó, hai xã Hồng Ngạn, Tân Ngạn được sáp nhập thành xã Đức Lạng.",
        ["merge: xã Hồng Ngạn (whole) → xã Đức Lạng", "merge: xã Tân Ngạn (whole) → xã Đức Lạng"],
    ),
    (
        "Xã Đức Lạng (sáp nhập bởi xã Hồng Ngạn và xã Tân Ngạn) có 9 thôn.",
        ["merge: xã Hồng Ngạn (whole) → xã Đức Lạng", "merge: xã Tân Ngạn (whole) → xã Đức Lạng"],
    ),
    (
        "Năm 1976, quận Lệ Ninh hợp nhất với hai quận Trung Thuần và Quảng Ninh thành huyện Lệ Thủy.",
        [
            "merge: quận Lệ Ninh (whole) → huyện Lệ Thủy",
            "merge: quận Quảng Ninh (whole) → huyện Lệ Thủy",
            "merge: quận Trung Thuần (whole) → huyện Lệ Thủy",
        ],
    ),
    (
        "Cha ông làm việc ở thị trấn Bến Ngạn, huyện Đức Thọ (nay là xã Đức Minh).",
        ["rename: thị trấn Bến Ngạn (unknown) → xã Đức Minh"],
    ),
    (
        "Tỉnh Hà Tĩnh (đổi tên từ tỉnh Hồng Lam) có 9 huyện.",
        ["establish: tỉnh Hồng Lam (whole) → tỉnh Hà Tĩnh"],
    ),
    ("Huyện Lộc Hà (tách từ huyện Can Lộc) giáp biển.", ["split: huyện Can Lộc (part) → huyện Lộc Hà"]),
    (
        "Thành lập các phường Đại Nài, Thạch Linh thuộc thành phố Hà Tĩnh trên cơ sở các xã cùng tên.",
        [
            "establish: xã Thạch Linh (whole) → phường Thạch Linh",
            "establish: xã Đại Nài (whole) → phường Đại Nài",
        ],
    ),
    (
        "Nghệ Tĩnh là một tỉnh cũ.\nĐược lập năm 1976 trên cơ sở hợp nhất hai tỉnh Nghệ An và Hà Tĩnh.",
        ["merge: tỉnh Hà Tĩnh (whole) → tỉnh Nghệ Tĩnh", "merge: tỉnh Nghệ An (whole) → tỉnh Nghệ Tĩnh"],
    ),
    (
        "Tỉnh Nghệ Tĩnh từng được hình thành sau khi sáp nhập hai tỉnh Nghệ An và Hà Tĩnh.",
        ["merge: tỉnh Hà Tĩnh (whole) → tỉnh Nghệ Tĩnh", "merge: tỉnh Nghệ An (whole) → tỉnh Nghệ Tĩnh"],
    ),
    (
        "3. Sáp nhập xã Kỳ Hợp, xã Kỳ Tây (sau khi chuyển 4 km2, quy mô dân số 310 người của thôn Tây Xuân thuộc xã Kỳ Tây cho xã Kỳ Trung) có tên là xã Kỳ Lâm.",
        ["merge: xã Kỳ Hợp (whole) → xã Kỳ Lâm", "merge: xã Kỳ Tây (whole) → xã Kỳ Lâm"],
    ),
    (
        "Thành lập thị trấn Cồn trên cơ sở toàn bộ 4,2 km 2 diện tích, dân số 5.100 người và 8 thôn của xã Kỳ Phú.",
        ["establish: xã Kỳ Phú (whole) → thị trấn Cồn"],
    ),
    (
        "Tỉnh nhập 2 xã ở huyện Kỳ Anh, gồm Kỳ Bắc, Kỳ Phong để lập xã Kỳ Xuân.",
        ["merge: xã Kỳ Bắc (whole) → xã Kỳ Xuân", "merge: xã Kỳ Phong (whole) → xã Kỳ Xuân"],
    ),
    (
        "Nhập thị trấn Nghèn với xã Tùng Lộc, lấy tên mới là Tùng Lộc.",
        ["merge: thị trấn Nghèn (whole) → xã Tùng Lộc", "merge: xã Tùng Lộc (whole) → xã Tùng Lộc"],
    ),
    (
        "Xóm Đồng tách khỏi xã Sơn Trung huyện Hương Sơn, nhập vào xã Sơn Giang.",
        ["adjust: xã Sơn Trung (part) → xã Sơn Giang"],
    ),
    (
        "Hợp nhất 9 xã của huyện Tuyên Hóa và huyện Minh Hóa thành huyện Tuyên Minh.",
        [
            "merge: huyện Minh Hóa (whole) → huyện Tuyên Minh",
            "merge: huyện Tuyên Hóa (part) → huyện Tuyên Minh",
        ],
    ),
    (
        "Huyện Lệ Thủy[3] được chia tách thành huyện Lệ Thủy mới và huyện Quảng Ninh[4].",
        ["split: huyện Lệ Thủy (part) → huyện Lệ Thủy", "split: huyện Lệ Thủy (part) → huyện Quảng Ninh"],
    ),
    (
        "Sau đó, hai huyện Tuyên Hóa và Minh Hóa của tỉnh Quảng Bình được chuyển về tỉnh Hà Tĩnh.",
        [
            "adjust: huyện Minh Hóa (whole) → huyện Minh Hóa",
            "adjust: huyện Tuyên Hóa (whole) → huyện Tuyên Hóa",
        ],
    ),
    (
        "Năm 1976, Lệ Thủy và Quảng Ninh hợp nhất thành huyện Lệ Ninh, Tuyên Hóa và Minh Hóa hợp nhất thành huyện Tuyên Minh.",
        [
            "merge: huyện Lệ Thủy (whole) → huyện Lệ Ninh",
            "merge: huyện Minh Hóa (whole) → huyện Tuyên Minh",
            "merge: huyện Quảng Ninh (whole) → huyện Lệ Ninh",
            "merge: huyện Tuyên Hóa (whole) → huyện Tuyên Minh",
        ],
    ),
    (
        "Năm 1976, hợp nhất Lệ Thủy và Quảng Ninh thành huyện Lệ Ninh; Tuyên Hóa và Minh Hóa thành huyện Tuyên Minh.",
        [
            "merge: huyện Lệ Thủy (whole) → huyện Lệ Ninh",
            "merge: huyện Minh Hóa (whole) → huyện Tuyên Minh",
            "merge: huyện Quảng Ninh (whole) → huyện Lệ Ninh",
            "merge: huyện Tuyên Hóa (whole) → huyện Tuyên Minh",
        ],
    ),
    (
        "Ủy ban công bố thành lập xã Cẩm Trung (huyện Cẩm Xuyên, tỉnh Hà Tĩnh) dựa trên cơ sở sáp nhập 2 xã Cẩm Lĩnh và Cẩm Lộc.",
        ["merge: xã Cẩm Lĩnh (whole) → xã Cẩm Trung", "merge: xã Cẩm Lộc (whole) → xã Cẩm Trung"],
    ),
    (
        "Đề nghị chuyển 2 xã (Thạch Đồng, Thạch Hưng) thuộc H.Thạch Hà và xã Thiên Lộc thuộc H.Can Lộc về TP.Hà Tĩnh quản lý.",
        [
            "adjust: xã Thiên Lộc (whole) → xã Thiên Lộc",
            "adjust: xã Thạch Hưng (whole) → xã Thạch Hưng",
            "adjust: xã Thạch Đồng (whole) → xã Thạch Đồng",
        ],
    ),
    (
        "Thị xã sắp xếp còn 2 đơn vị, gồm: phường Kỳ Anh (phường Sông Trí, xã Kỳ Ninh), phường Kỳ Anh 1 (phường Kỳ Phương, xã Kỳ Nam).",
        [
            "merge: phường Kỳ Phương (whole) → phường Kỳ Anh 1",
            "merge: phường Sông Trí (whole) → phường Kỳ Anh",
            "merge: xã Kỳ Nam (whole) → phường Kỳ Anh 1",
            "merge: xã Kỳ Ninh (whole) → phường Kỳ Anh",
        ],
    ),
    (
        "Dự kiến:\nPhường Kỳ Anh 2: nhập nguyên trạng 2 phường Kỳ Long, Kỳ Liên.",
        [
            "merge: phường Kỳ Liên (whole) → phường Kỳ Anh 2",
            "merge: phường Kỳ Long (whole) → phường Kỳ Anh 2",
        ],
    ),
    (
        "Hôm đó thành lập 2 phường: phường Đại Nài (từ xã Đại Nài), phường Thạch Linh (xã Thạch Linh).",
        [
            "establish: xã Thạch Linh (whole) → phường Thạch Linh",
            "establish: xã Đại Nài (whole) → phường Đại Nài",
        ],
    ),
    (
        "Thành phố cũng lập thêm 2 phường mới là: Đại Nài, Thạch Linh, trên cơ sở nguyên trạng các xã Đại Nài và Thạch Linh.",
        [
            "establish: xã Thạch Linh (whole) → phường Thạch Linh",
            "establish: xã Đại Nài (whole) → phường Đại Nài",
        ],
    ),
    (
        "Xã Hồng Ngạn nhập với xã Tân Ngạn thành xã mới Quan Ngạn.",
        ["merge: xã Hồng Ngạn (whole) → xã Quan Ngạn", "merge: xã Tân Ngạn (whole) → xã Quan Ngạn"],
    ),
    (
        "Thành lập 2 phường, gồm: phường Đại Nài và phường Thạch Linh trên cơ sở nguyên trạng toàn bộ diện tích của xã Đại Nài và xã Thạch Linh hiện có; thành lập phường mới trên cơ sở sáp nhập xã Thạch Hưng và xã Thạch Đồng.",
        [
            "establish: xã Thạch Linh (whole) → phường Thạch Linh",
            "establish: xã Đại Nài (whole) → phường Đại Nài",
        ],
    ),
    (
        "Huyện Kỳ Anh: thành lập xã Kỳ Anh 4 (nhập xã Kỳ Bắc, xã Kỳ Phong thuộc huyện Kỳ Anh).",
        ["merge: xã Kỳ Bắc (whole) → xã Kỳ Anh 4", "merge: xã Kỳ Phong (whole) → xã Kỳ Anh 4"],
    ),
    (
        "Theo đó, nhập xã Kỳ Bắc (28,1 km2, 5.020 người) và xã Kỳ Phong (31,9 km2, 7.410 người) để thành lập đơn vị hành chính mới. Dự kiến tên gọi sau sắp xếp là xã Kỳ Xuân.",
        ["merge: xã Kỳ Bắc (whole) → xã Kỳ Xuân", "merge: xã Kỳ Phong (whole) → xã Kỳ Xuân"],
    ),
    (
        "Sáp nhập xã Sơn An vào xã Sơn Lễ, xã Sơn Hòa vào xã Sơn Thịnh.",
        ["merge: xã Sơn An (whole) → xã Sơn Lễ", "merge: xã Sơn Hòa (whole) → xã Sơn Thịnh"],
    ),
    (
        "Thành lập phường Đại Nài trên cơ sở nhập phường Hà Huy Tập, thành phố Hà Tĩnh và tiếp nhận xã Tượng Sơn, huyện Thạch Hà.",
        ["merge: phường Hà Huy Tập (whole) → phường Đại Nài", "merge: xã Tượng Sơn (whole) → phường Đại Nài"],
    ),
    (
        "Phường Trần Phú có diện tích 9,3 km2, gồm 21 tổ dân phố, dân số 31.000 người, được thành lập ngày 1/7/2025 trên cơ sở sáp nhập phường Bắc Hà và một phần phường Tân Giang.",
        [
            "merge: phường Bắc Hà (whole) → phường Trần Phú",
            "merge: phường Tân Giang (part) → phường Trần Phú",
        ],
    ),
    (
        "- Phường Trần Phú mới từ sáp nhập Bắc Hà và Tân Giang; trụ sở ở phường Bắc Hà (cũ).",
        [
            "merge: phường Bắc Hà (whole) → phường Trần Phú",
            "merge: phường Tân Giang (whole) → phường Trần Phú",
        ],
    ),
    (
        "Hợp nhất quận I và quận II của thành phố Đồng Hới (cũ) thành thị xã Đồng Hới.",
        ["merge: quận I (whole) → thị xã Đồng Hới", "merge: quận II (whole) → thị xã Đồng Hới"],
    ),
    (
        "Các tỉnh Nghệ An, Hà Tĩnh ngày nay được tách ra từ tỉnh Nghệ Tĩnh.",
        ["split: tỉnh Nghệ Tĩnh (part) → tỉnh Hà Tĩnh", "split: tỉnh Nghệ Tĩnh (part) → tỉnh Nghệ An"],
    ),
    (
        "Năm 1991, tỉnh Hà Tĩnh được tái lập từ tỉnh Nghệ Tĩnh, huyện Can Lộc thuộc tỉnh Hà Tĩnh.",
        ["split: tỉnh Nghệ Tĩnh (part) → tỉnh Hà Tĩnh"],
    ),
    (
        "Huyện Kỳ Anh (nay là thị xã Kỳ Anh) được thành lập trên cơ sở tách ra từ huyện Cẩm Xuyên.",
        ["rename: huyện Kỳ Anh (unknown) → thị xã Kỳ Anh", "split: huyện Cẩm Xuyên (part) → huyện Kỳ Anh"],
    ),
    (
        "Năm 2012, xã Thạch Hạ được chuyển từ huyện Thạch Hà về thành phố Hà Tĩnh.",
        ["adjust: xã Thạch Hạ (whole) → xã Thạch Hạ"],
    ),
    (
        "2. TP.Hà Tĩnh, các phường: Bắc Hà, Tân Giang (tổ 1, tổ 2) sáp nhập thành P.Trần Phú.",
        [
            "merge: phường Bắc Hà (whole) → phường Trần Phú",
            "merge: phường Tân Giang (whole) → phường Trần Phú",
        ],
    ),
    (
        "3. TP.Hà Tĩnh, sáp nhập các phường: Bắc Hà, Tân Giang (tổ 1, 2). Tên gọi P.Trần Phú, trụ sở như cũ.",
        [
            "merge: phường Bắc Hà (whole) → phường Trần Phú",
            "merge: phường Tân Giang (whole) → phường Trần Phú",
        ],
    ),
    (
        "Xã Thạch Hưng sẽ nhập với phường Đại Nài để thành phường mới tên phường Đại Nài.",
        ["merge: phường Đại Nài (whole) → phường Đại Nài", "merge: xã Thạch Hưng (whole) → phường Đại Nài"],
    ),
    # Which one stays is told by what came of the others.
    (
        "Đây là lễ hội đầu tiên của tỉnh Quảng Ngãi sau khi hợp nhất với Kon Tum.",
        ["merge: tỉnh Kon Tum (whole) → tỉnh Quảng Ngãi"],
    ),
    (
        "Tỉnh Lâm Đồng (sau khi hợp nhất với tỉnh Bình Thuận, tỉnh Đắk Nông) có biển.",
        ["merge: tỉnh Bình Thuận (whole) → tỉnh Lâm Đồng", "merge: tỉnh Đắk Nông (whole) → tỉnh Lâm Đồng"],
    ),
    # What is raised keeps its name.
    (
        "Quốc hội đã nâng cấp thị xã Ba Đồn và thị xã Kỳ Anh lên thành phố từ tháng 2.",
        [
            "establish: thị xã Ba Đồn (whole) → thành phố Ba Đồn",
            "establish: thị xã Kỳ Anh (whole) → thành phố Kỳ Anh",
        ],
    ),
    (
        "Ủy ban thống nhất đưa 2 xã lên phường, gồm: Đại Nài, Thạch Linh.",
        [
            "establish: xã Thạch Linh (whole) → phường Thạch Linh",
            "establish: xã Đại Nài (whole) → phường Đại Nài",
        ],
    ),
    (
        "Xã Hoàn Lão thuộc huyện Bố Trạch và xã Đồng Lê thuộc huyện Tuyên Hóa, tỉnh Quảng Bình, được đưa lên thành thị trấn.",
        [
            "establish: xã Hoàn Lão (whole) → thị trấn Hoàn Lão",
            "establish: xã Đồng Lê (whole) → thị trấn Đồng Lê",
        ],
    ),
    # One becomes several, two have one name.
    (
        "Huyện Hồng Ngạn (nay là 2 huyện Can Lộc và Lộc Hà) từng rất rộng.",
        ["split: huyện Hồng Ngạn (part) → huyện Can Lộc", "split: huyện Hồng Ngạn (part) → huyện Lộc Hà"],
    ),
    (
        "Chia huyện Tuyên Hóa thành các huyện Quảng Trạch và Minh Hóa, huyện Lệ Ninh thành hai huyện khác.",
        [
            "split: huyện Tuyên Hóa (part) → huyện Minh Hóa",
            "split: huyện Tuyên Hóa (part) → huyện Quảng Trạch",
        ],
    ),
    (
        "Nghệ An và Hà Tĩnh từng sáp nhập, hợp nhất thành tỉnh Nghệ Tĩnh.",
        ["merge: tỉnh Hà Tĩnh (whole) → tỉnh Nghệ Tĩnh", "merge: tỉnh Nghệ An (whole) → tỉnh Nghệ Tĩnh"],
    ),
    (
        "Hợp nhất tỉnh Quảng Bình và tỉnh Quảng Trị thành một tỉnh, lấy tên là tỉnh Quảng Bình – Quảng Trị.",
        [
            "merge: tỉnh Quảng Bình (whole) → tỉnh Quảng Bình - Quảng Trị",
            "merge: tỉnh Quảng Trị (whole) → tỉnh Quảng Bình - Quảng Trị",
        ],
    ),
    (
        "Thị xã Phổ Yên chính thức trở thành thành phố từ tháng 4.",
        ["establish: thị xã Phổ Yên (whole) → thành phố Phổ Yên"],
    ),
    (
        "Các xã sau khi sắp xếp ở Hà Tĩnh\nSố | Trước sáp nhập | Sau sáp nhập |\n"
        "1 | Xã Sơn Tây, Xã Sơn Hồng | Xã Sơn Tây |",
        ["merge: xã Sơn Hồng (whole) → xã Sơn Tây", "merge: xã Sơn Tây (whole) → xã Sơn Tây"],
    ),
    (
        "Năm 1976, tỉnh Kiến Xuyên bị giải thể, sáp nhập vào tỉnh Hà Tĩnh.",
        ["merge: tỉnh Kiến Xuyên (whole) → tỉnh Hà Tĩnh"],
    ),
    (
        "Thị trấn Kỳ Anh giải thể và chia thành hai phường (phường Sông Trí và phường Hưng Trí).",
        [
            "split: thị trấn Kỳ Anh (part) → phường Hưng Trí",
            "split: thị trấn Kỳ Anh (part) → phường Sông Trí",
        ],
    ),
    (
        "Xã Kỳ Bắc được thành lập vào cuối năm 1956 do đổi tên từ xã Kỳ Phong trước đó.",
        ["rename: xã Kỳ Phong (whole) → xã Kỳ Bắc"],
    ),
    (
        "Thành lập tỉnh Minh Xuyên trên cơ sở đổi tên tỉnh Hà Tĩnh – Quảng Bình.",
        ["rename: tỉnh Hà Tĩnh - Quảng Bình (whole) → tỉnh Minh Xuyên"],
    ),
    (
        "Ngày 13-3-1979, giải thể xã Trung Lâm để sáp nhập vào 2 xã Kỳ Bắc và Kỳ Phong.",
        ["split: xã Trung Lâm (part) → xã Kỳ Bắc", "split: xã Trung Lâm (part) → xã Kỳ Phong"],
    ),
    (
        "Giải thể xã Trung Lâm để sáp nhập vào xã Kỳ Bắc.",
        ["merge: xã Trung Lâm (whole) → xã Kỳ Bắc"],
    ),
    (
        "Thành lập phường Thành Sen trên cơ sở nhập toàn bộ diện tích của các phường: 1,2, Trần Phú.",
        [
            "merge: phường 1 (whole) → phường Thành Sen",
            "merge: phường 2 (whole) → phường Thành Sen",
            "merge: phường Trần Phú (whole) → phường Thành Sen",
        ],
    ),
    (
        "Năm 1997, Bắc Ninh và Bắc Giang được tách ra từ tỉnh Hà Bắc.",
        ["split: tỉnh Hà Bắc (part) → tỉnh Bắc Giang", "split: tỉnh Hà Bắc (part) → tỉnh Bắc Ninh"],
    ),
    (
        "Năm 1996, tỉnh Nam Hà lại tiếp tục được chia tách, để tái lập hai tỉnh Hà Nam và Nam Định.",
        ["split: tỉnh Nam Hà (part) → tỉnh Hà Nam", "split: tỉnh Nam Hà (part) → tỉnh Nam Định"],
    ),
    (
        "Các huyện cũng được hợp nhất:\n\n  • Can Lộc hợp nhất với huyện Thạch Hà thành huyện Can Hà",
        ["merge: huyện Can Lộc (whole) → huyện Can Hà", "merge: huyện Thạch Hà (whole) → huyện Can Hà"],
    ),
    (
        "Xã Kỳ Xuân (mới) là kết quả của việc sáp nhập 2 xã: Kỳ Phong, Kỳ Bắc.",
        ["merge: xã Kỳ Bắc (whole) → xã Kỳ Xuân", "merge: xã Kỳ Phong (whole) → xã Kỳ Xuân"],
    ),
    (  # names of two between which a crawler left nothing
        "Huyện Kỳ Anh được thành lập trên cơ sở hợp nhất 2 huyện Hương KhêVũ Quang.",
        ["merge: huyện Hương Khê (whole) → huyện Kỳ Anh"],
    ),
    # the last of a list is founded on others itself; results in a row share what they are founded on
    (
        "Thành lập xã Đức Thọ trên cơ sở sáp nhập thị trấn Đức Thọ, xã Tùng Ảnh và xã Đức Đồng trên cơ sở sáp nhập xã Đức Lạng, xã Tân Hương.",
        [
            "merge: thị trấn Đức Thọ (whole) → xã Đức Thọ",
            "merge: xã Tân Hương (whole) → xã Đức Đồng",
            "merge: xã Tùng Ảnh (whole) → xã Đức Thọ",
            "merge: xã Đức Lạng (whole) → xã Đức Đồng",
        ],
    ),
    # the town of the district is not named: what follows is of the type before
    (
        "Thành lập xã Vũ Quang trên cơ sở sáp nhập xã Hương Minh, thị trấn, Quang Thọ, Thọ Điền.",
        [
            "merge: xã Hương Minh (whole) → xã Vũ Quang",
            "merge: xã Quang Thọ (whole) → xã Vũ Quang",
            "merge: xã Thọ Điền (whole) → xã Vũ Quang",
        ],
    ),
    # rows tell by "thành" alone; a colon in brackets heads no list
    (
        "Các huyện được hợp nhất như sau:\n* 2 huyện Đức Thọ (trừ 2 xã: Ân Phú, Đức Giang) và Hương Sơn thành huyện Hương Đức.\n* 2 huyện Can Lộc, Thạch Hà thành huyện Can Lộc mới.",
        [
            "merge: huyện Can Lộc (whole) → huyện Can Lộc",
            "merge: huyện Hương Sơn (whole) → huyện Hương Đức",
            "merge: huyện Thạch Hà (whole) → huyện Can Lộc",
            "merge: huyện Đức Thọ (part) → huyện Hương Đức",
        ],
    ),
    # what the new one is called stands behind, after "với" too
    (
        "Sáp nhập phường Cửa Nam với phường Quang Trung (thành phố Vinh), tên gọi dự kiến là phường Nam Trung.",
        [
            "merge: phường Cửa Nam (whole) → phường Nam Trung",
            "merge: phường Quang Trung (whole) → phường Nam Trung",
        ],
    ),
    (
        "Tại thành phố Vinh, sáp nhập phường Cửa Nam với Quang Trung, tên gọi của đơn vị mới dự kiến thành lập là phường Cửa Nam.",
        [
            "merge: phường Cửa Nam (whole) → phường Cửa Nam",
            "merge: phường Quang Trung (whole) → phường Cửa Nam",
        ],
    ),
    (
        "Năm 1969, xã Kỳ Lạc (huyện Kỳ Anh) sáp nhập thêm xã Kỳ Sơn và đổi tên thành xã Kỳ Tân.",
        ["merge: xã Kỳ Lạc (whole) → xã Kỳ Tân", "merge: xã Kỳ Sơn (whole) → xã Kỳ Tân"],
    ),
    # a seat named between the new unit and what it is founded on; all that a town had
    (
        "Thành lập thị xã Gia Nghĩa - thị xã tỉnh lỵ tỉnh Đắk Nông trên cơ sở toàn bộ diện tích và dân số của thị trấn Gia Nghĩa; 2.100 ha diện tích tự nhiên và 1.200 nhân khẩu của xã Quảng Thành.",
        [
            "merge: thị trấn Gia Nghĩa (whole) → thị xã Gia Nghĩa",
            "merge: xã Quảng Thành (part) → thị xã Gia Nghĩa",
        ],
    ),
    (
        "Thành phố Hà Tĩnh được thành lập trên cơ sở toàn bộ diện tích, dân số và số xã, phường của thị xã Hà Tĩnh.",
        ["establish: thị xã Hà Tĩnh (whole) → thành phố Hà Tĩnh"],
    ),
    # two changes in a row are two; one that leads to the next is one
    (
        "Chuyển huyện Từ Sơn thành thị xã Từ Sơn và thành lập phường Đông Ngàn trên cơ sở 110 ha diện tích tự nhiên, 8.200 người của thị trấn Từ Sơn.",
        [
            "establish: huyện Từ Sơn (whole) → thị xã Từ Sơn",
            "split: thị trấn Từ Sơn (part) → phường Đông Ngàn",
        ],
    ),
    (
        "Nhập xã Đức An vào xã Đức Dũng để thành lập xã Lâm Trung Thủy.",
        [
            "merge: xã Đức An (whole) → xã Lâm Trung Thủy",
            "merge: xã Đức Dũng (whole) → xã Lâm Trung Thủy",
        ],
    ),
    # sizes between a unit and what is told of it
    (
        "Phường Hà Huy Tập (thành phố Vinh) có diện tích 2,1 km2, dân số 28.000 người sẽ tách thành 2 phường lấy tên Hà Huy Tập và Vinh Tân.",
        [
            "split: phường Hà Huy Tập (part) → phường Hà Huy Tập",
            "split: phường Hà Huy Tập (part) → phường Vinh Tân",
        ],
    ),
    (
        "Thành lập xã Kỳ Tân trên cơ sở xã Kỳ Lạc có diện tích 110 km2, dân số 2.200 người và xã Kỳ Sơn có diện tích 52 km2, dân số 2.600 người.",
        ["merge: xã Kỳ Lạc (whole) → xã Kỳ Tân", "merge: xã Kỳ Sơn (whole) → xã Kỳ Tân"],
    ),
    # but for some of it
    (
        "Hợp nhất huyện Can Lộc (trừ 2 xã Thiên Lộc, Hồng Lộc) và huyện Thạch Hà thành một huyện lấy tên là huyện Thạch Can.",
        [
            "merge: huyện Can Lộc (part) → huyện Thạch Can",
            "merge: huyện Thạch Hà (whole) → huyện Thạch Can",
        ],
    ),
    # names that the register lacks: at the end of a line, of three words
    (
        "Chia huyện Krông Búk thành hai huyện lấy tên là huyện Krông Búk và huyện Ea Xúp:\n- Huyện Krông Búk gồm các xã Cư Né, Ea Hồ;",
        [
            "split: huyện Krông Búk (part) → huyện Ea Xúp",
            "split: huyện Krông Búk (part) → huyện Krông Búk",
        ],
    ),
    (
        "Theo đó, phường Trần Quốc Toản thành lập trên cơ sở nhập các phường Cửa Nam, Quang Trung (thành phố Vinh).",
        [
            "merge: phường Cửa Nam (whole) → phường Trần Quốc Toản",
            "merge: phường Quang Trung (whole) → phường Trần Quốc Toản",
        ],
    ),
    (
        "Vĩnh Phú được lập trên cơ sở tỉnh Vĩnh Phúc, Hòa Bình, Phú Thọ ngày nay.",
        [
            "merge: tỉnh Hòa Bình (whole) → tỉnh Vĩnh Phú",
            "merge: tỉnh Phú Thọ (whole) → tỉnh Vĩnh Phú",
            "merge: tỉnh Vĩnh Phúc (whole) → tỉnh Vĩnh Phú",
        ],
    ),
    # a name without its type, which what it becomes has
    (
        "Năm 1954 chia Hương Sơn thành 3 xã là Sơn Lễ, Sơn An và Sơn Giang.",
        [
            "split: xã Hương Sơn (part) → xã Sơn An",
            "split: xã Hương Sơn (part) → xã Sơn Giang",
            "split: xã Hương Sơn (part) → xã Sơn Lễ",
        ],
    ),
    (
        "Năm 1986, lấy 240 ha và 310 nhân khẩu của xã Sơn Lễ, 1.500 ha và 60 nhân khẩu xã Sơn An lập xã Sơn Tiến.",
        ["merge: xã Sơn An (part) → xã Sơn Tiến", "merge: xã Sơn Lễ (part) → xã Sơn Tiến"],
    ),
    (
        "Tách thôn Đông Hà, thôn Tây Hà của xã Sơn Lễ và khu kinh tế mới Nam Hà của xã Sơn An lập thành một xã mới lấy tên là xã Sơn Tiến.",
        ["merge: xã Sơn An (part) → xã Sơn Tiến", "merge: xã Sơn Lễ (part) → xã Sơn Tiến"],
    ),
    # founded again by the division that the sentence tells
    (
        "Tỉnh Phú Yên được tái lập trên cơ sở chia tách tỉnh Phú Khánh thành hai tỉnh là tỉnh Phú Yên và tỉnh Khánh Hòa.",
        ["split: tỉnh Phú Khánh (part) → tỉnh Khánh Hòa", "split: tỉnh Phú Khánh (part) → tỉnh Phú Yên"],
    ),
    # made larger by parts of others, or by all of one
    (
        "Điều chỉnh địa giới hành chính huyện Hương Sơn, huyện Đức Thọ để mở rộng thị xã Hồng Lĩnh.",
        [
            "adjust: huyện Hương Sơn (part) → thị xã Hồng Lĩnh",
            "adjust: huyện Đức Thọ (part) → thị xã Hồng Lĩnh",
        ],
    ),
    (
        "Điều chỉnh địa giới đơn vị hành chính phường Bắc Hà và phường Nam Hà để mở rộng địa giới đơn vị hành chính phường Nam Hà.",
        ["adjust: phường Bắc Hà (part) → phường Nam Hà"],
    ),
    (
        "Ngày 1/1/2025, sáp nhập hành chính H.Lộc Hà về H.Thạch Hà, lấy tên là H.Thạch Hà.",
        ["merge: huyện Lộc Hà (whole) → huyện Thạch Hà"],
    ),
    # sizes in brackets of any length; a list in brackets has a type of its own
    (
        "Nhập xã Kỳ Lạc (diện tích tự nhiên 110,3 km2, đạt 110% so với tiêu chuẩn; quy mô dân số là 6.512 người, đạt 81,4% so với tiêu chuẩn) vào xã Kỳ Lâm.",
        ["merge: xã Kỳ Lạc (whole) → xã Kỳ Lâm"],
    ),
    (
        "Thành phố Vinh sẽ có 3 phường: Hưng Dũng, Cửa Nam (nhập từ 2 xã Hưng Chính, Nghi Phú), Trung Đô (nhập từ xã Hưng Hòa và phường Trung Đô).",
        [
            "merge: phường Trung Đô (whole) → phường Trung Đô",
            "merge: xã Hưng Chính (whole) → phường Cửa Nam",
            "merge: xã Hưng Hòa (whole) → phường Trung Đô",
            "merge: xã Nghi Phú (whole) → phường Cửa Nam",
        ],
    ),
    # the next sentence names another one
    (
        "Tỉnh xem lại tên mới sau khi sắp xếp phường Bắc Hà và xã Thạch Quý. Lấy tên xã Sơn Tiến thay cho tên xã Sơn An sau khi sắp xếp 2 xã Sơn Lễ, Sơn An.",
        [],
    ),
    # a sentence that says first what its subject is
    (
        "Nghệ Tĩnh là một tỉnh cũ ở Bắc Trung Bộ, thành lập năm 1976 do hợp nhất các tỉnh Nghệ An và Hà Tĩnh.",
        ["merge: tỉnh Hà Tĩnh (whole) → tỉnh Nghệ Tĩnh", "merge: tỉnh Nghệ An (whole) → tỉnh Nghệ Tĩnh"],
    ),
]

NONE = [
    "Xã Kỳ Lạc (gồm 2 thôn: Lạc Vinh, Lạc Sơn) và xã Kỳ Sơn có chợ.",
    "Xã Kỳ Lạc có chợ (trước: xã Kỳ Sơn, xã Kỳ Lâm thành xã Kỳ Lạc",
    "Thời Pháp thuộc, phường Bắc Hà hiện nay thuộc xã Thạch Quý.",
    "Địa bàn phường Bắc Hà hiện nay thuộc xã Thạch Quý, huyện Thạch Hà.",
    "Phường mới sau khi sắp xếp phường Bắc Hà và xã Thạch Quý (thay cho phường Nam Hà) lấy tên thay cho tên cũ.",
    "Tỉnh còn thành lập bốn phường của thị xã Kỳ Anh (Hà Tĩnh) gồm: phường Sông Trí, phường Kỳ Long và phường Kỳ Liên.",
    "Xã Kỳ Lạc có diện tích 110 km2, dân số 5.000 người được chia thành 8 thôn.",
    "Phó Chủ tịch UBND xã Trần Văn Nam thành lập tổ công tác trên cơ sở xã Kỳ Lạc và xã Kỳ Lâm.",
    "Kỳ Lâm là một xã miền núi, trường học được thành lập từ hai điểm trường xã Kỳ Lạc và xã Kỳ Sơn.",
    "Hai tỉnh Hà Tĩnh và Nghệ An từng là một.\nHiện nay tỉnh này đã tách thành hai tỉnh Hà Tĩnh và Nghệ An.",
    "Can Lộc hợp nhất với xã hội chủ nghĩa.",
    "Huyện Krông Búk gồm các xã Cư Né, Ea Hồ;",
    "Sáp nhập xong, phường 1,5 km đường mới được làm.",
    "Hội quán được thành lập do đổi tên từ nhà văn hóa xã Kỳ Phong.",
    "Đội bóng tỉnh Hà Tĩnh giải thể và chia thành hai đội.",
    "Đường sá của tỉnh Kon Tum sau khi hợp nhất với Quảng Ngãi sẽ đổi khác.",
    "Đoàn xe đưa 2 xã lên phường xem hội, gồm: Đại Nài, Thạch Linh.",
    "Trạm y tế xã Hoàn Lão và trạm y tế xã Đồng Lê được nâng cấp.",
    "Phường Trần Phú có 21 tổ dân phố, câu lạc bộ bóng đá được thành lập trên cơ sở phường Bắc Hà, phường Tân Giang.",
    "Đội bóng phường Trần Phú từ sáp nhập các đội trẻ mà nên.",
    "Đoàn sắp xếp lịch thăm phường Kỳ Anh (khu phố 1, khu phố 2), phường Sông Trí (phường Sông Trí, chợ cũ).",
    "Sau sáp nhập, đường dài nhất chạy qua phường Kỳ Anh (phường Sông Trí, xã Kỳ Ninh cũ).",
    "Anh Tùng, dân quân xã Kỳ Phú được chuyển về huyện Kỳ Anh.",
    "Xe khách chạy qua Lệ Thủy, Quảng Ninh rồi nhập thành huyện lộ.",
    "Cử tri bàn việc sáp nhập xã Kỳ Bắc và xã Kỳ Phong.\nViệc sáp nhập 2 phường để lập đơn vị hành chính mới mang tên Kỳ Trinh thì sau.",
    "Hai huyện Đông Ngạn và Tây Ngạn thuộc huyện Can Lộc, tỉnh Nghệ An sáp nhập vào tỉnh Hà Tĩnh.",  # which tỉnh
    "Phần lớn tỉnh Hà Tĩnh ngày nay thuộc tỉnh Nghệ An.",
    "Kho thóc đặt ở xóm 3, thị xã Hồng Lĩnh (nay là phường Bắc Hồng Lĩnh).",
    "Thị xã Phổ Yên phấn đấu trở thành thành phố.",
    "Chủ tịch UBND xã Trần Văn Thử được đổi tên thành xã đội trưởng.",
    "Đoàn công tác do xã Cẩm Bình để lại cho xã Cẩm Vĩnh quản lý.",
]


def _changes(read, text):
    return sorted(
        f"{change.kind}: {one.unit} ({one.extent}) → {change.result}"
        for change in read(text).unit_changes
        for one in change.sources
    )


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_change_says_how_much_of_what_became_what(read, text, expected):
    assert _changes(read, text) == expected


@pytest.mark.parametrize("text", NONE)
def test_nothing_changes(read, text):
    assert not read(text).unit_changes


def test_a_district_of_the_province_spoken_of_is_meant_before_one_founded_elsewhere(read):
    text = "Tân Trụ là một huyện của tỉnh Long An. Năm 1989, huyện Vàm Cỏ được chia thành hai huyện {} và Tân Trụ."
    parents = {one.result: one.result_parent for one in read(text.format("Châu Thành")).unit_changes}
    assert parents == {"huyện Châu Thành": "tỉnh Long An", "huyện Tân Trụ": "tỉnh Long An"}


@pytest.mark.parametrize(
    ("now", "parent"), [("", "huyện Đức Thọ"), (" hiện nay", "tỉnh Hà Tĩnh"), (" hiện tại", "tỉnh Hà Tĩnh")]
)
def test_a_district_that_sources_lie_in_as_yet_is_not_that_of_a_new_unit(read, now, parent):
    text = f"Thành lập xã Võ Long trên cơ sở nhập xã Đức Lạng và xã Tân Hương thuộc huyện Đức Thọ{now}."
    (change,) = read(f"Tỉnh Hà Tĩnh lấy ý kiến người dân. {text}").unit_changes
    assert change.result_parent == parent
    assert {source.parent for source in change.sources} == {"huyện Đức Thọ"}


def test_the_size_of_a_village_is_not_that_of_what_it_goes_into(read):
    text = (
        "Thành lập xã Võ Long trên cơ sở nhập xã Đức Lạng và Thôn Hòa Bình (diện tích tự nhiên là 3,1 km2) "
        "thuộc xã Tân Hương. Xã Võ Long có diện tích tự nhiên là 41,6 km2."
    )
    (change,) = read(text).unit_changes
    assert change.area_km2 == 41.6
