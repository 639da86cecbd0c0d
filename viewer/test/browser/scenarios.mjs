// What a reader does, and what must then be seen. The page is that of tests/viewer/graphs.py: explored().

import assert from "node:assert/strict";

const NEW = "Unit/18229-20250701";
const text = (page, selector) => page.locator(selector).innerText();
const title = (page) => text(page, "#title");

async function search(page, typed) {
  await page.fill("#search", typed);
  await page.waitForSelector("#results:not([hidden])");
  return page.locator("#results .name").allInnerTexts();
}

async function setDay(page, day) {
  await page.fill(".dayfield", day);
  await page.press(".dayfield", "Enter");
}

export const SCENARIOS = {
  "a name is found with and without diacritics": {
    run: async (page) => {
      const marked = await search(page, "Đức Thọ");
      assert.ok(marked.includes("xã Đức Thọ") && marked.includes("thị trấn Đức Thọ"), marked.join());
      assert.deepEqual(await search(page, "duc tho"), marked);
      assert.deepEqual(await search(page, "  THO   duc "), marked);
      assert.deepEqual(await search(page, "Tran Van Mau"), ["Trần Văn Mẫu", "Trần Văn Mẫu"]);
      // Marks that were typed are meant, unless nothing bears them.
      assert.deepEqual(await search(page, "Tran Văn Mậu"), ["Trần Văn Mẫu", "Trần Văn Mẫu"]);
    },
  },
  "a search that finds nothing says so": {
    run: async (page) => {
      await page.fill("#search", "khongcoten");
      await page.waitForSelector("#results:not([hidden])");
      assert.match(await text(page, "#results"), /Không tìm thấy/);
    },
  },
  "search goes by keyboard alone, to a page with its focus on the title": {
    run: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("le thi guong");
      await page.waitForSelector("#results:not([hidden])");
      await page.keyboard.press("ArrowDown");
      const active = await page.getAttribute("#search", "aria-activedescendant");
      assert.equal(await page.getAttribute(`#${active}`, "aria-selected"), "true");
      await page.keyboard.press("Enter");
      assert.equal(await title(page), "Lê Thị Gương");
      assert.equal(await page.evaluate(() => document.activeElement.id), "title");
      assert.equal(await page.locator("#results").isHidden(), true);
    },
  },
  "a person has lanes, bars that are certain or possible, ticks, and who may be the same": {
    hash: "#id=Person/m1&on=2025-07-17&lang=vi",
    run: async (page) => {
      assert.equal(await title(page), "Trần Văn Mẫu");
      assert.match(await text(page, "main"), /còn viết là Trần Văn Mẩu/);
      const lanes = await page.locator(".lane h3").allInnerTexts();
      assert.deepEqual(lanes.map((one) => one.trim()), ["Đảng", "Nhà nước"]);
      assert.equal(await page.locator(".bar.certain.party").count(), 1);
      assert.equal(await page.locator(".bar.open.party").count(), 1);
      assert.equal(await page.locator(".seen.party").count(), 1);
      assert.match(await text(page, ".posts"), /Bí thư Đảng ủy xã Đức Thọ[^]*chắc chắn/);
      assert.match(await text(page, "main"), /Có thể là cùng một người/);
    },
  },
  "a former id of a person leads to the person": {
    hash: "#id=Person/m9&on=2025-07-17&lang=vi",
    run: async (page) => assert.equal(await title(page), "Trần Văn Mẫu"),
  },
  "what is certain is told apart from what is only possible on the day": {
    hash: "#id=Person/m2&on=2025-06-30&lang=en",
    run: async (page) => {
      assert.match(await text(page, ".posts"), /thị trấn Đức Thọ[^]*certain/);
      await setDay(page, "1 July 2025");
      assert.match(await text(page, ".posts"), /xã Đức Thọ[^]*certain/);
      assert.doesNotMatch(await text(page, ".posts"), /thị trấn/);
    },
  },
  "the slider across 1 July 2025 changes bodies and holders of a unit": {
    hash: "#id=Unit/18229-0&on=2025-06-30&lang=vi",
    run: async (page) => {
      assert.match(await text(page, "main"), /Ủy ban nhân dân thị trấn Đức Thọ[^]*Lê Thị Gương/);
      await page.focus("#day");
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => document.querySelector(".life.gone"));
      assert.equal(await page.inputValue(".dayfield"), "1/7/2025");
      assert.match(await text(page, ".became"), /xã Đức Thọ/);
      assert.doesNotMatch(await text(page, "[data-redate=bodies] .hint + *"), /Ủy ban nhân dân thị trấn/);
      await page.click(".became a");
      assert.equal(await title(page), "xã Đức Thọ");
      const columns = await page.locator(".column h3").allInnerTexts();
      assert.deepEqual(columns.map((one) => one.trim()), ["Đảng", "Hội đồng nhân dân", "Nhà nước", "Mặt trận, đoàn thể"]);
      assert.match(await text(page, ".column.state"), /Lê Thị Gương[^]*chắc chắn/);
      await page.click(".daysteps button:has-text('30/6/2025')");
      await page.waitForFunction(() => document.querySelector(".life.gone"));
    },
  },
  "months go by Page Up and Page Down, and a day that is none is refused": {
    hash: `#id=${NEW}&on=2025-07-31&lang=vi`,
    run: async (page) => {
      await page.focus("#day");
      await page.keyboard.press("PageDown");
      await page.waitForFunction(() => document.querySelector(".dayfield").value === "30/6/2025");
      await setDay(page, "31/2/2025");
      assert.equal(await page.getAttribute(".dayfield", "aria-invalid"), "true");
      await page.focus("#search");
      assert.equal(await page.inputValue(".dayfield"), "30/6/2025");
    },
  },
  "the field of the day shows the longest day whole": {
    hash: `#id=${NEW}&on=2025-09-30&lang=en`,
    run: async (page) => {
      assert.equal(await page.inputValue(".dayfield"), "30 September 2025");
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.locator(".dayfield").evaluate((field) => field.scrollWidth - field.clientWidth);
        assert.ok(over <= 0, `${over} px at ${width} px`);
      }
    },
  },
  "a unit bears the name that it had on the day": {
    hash: "#id=Unit/18233-0&on=2010-01-01&lang=vi",
    run: async (page) => {
      assert.match(await text(page, "main"), /vào ngày này mang tên xã Hòa Lạc cũ/);
      await setDay(page, "1/1/2020");
      await page.waitForFunction(() => !document.querySelector("main").textContent.includes("vào ngày này mang tên"));
    },
  },
  "a post is found by its name and leads to its body": {
    run: async (page) => {
      assert.deepEqual(await search(page, "bi thu dang uy xa duc tho"), ["Bí thư Đảng ủy xã Đức Thọ"]);
      await page.keyboard.press("Enter");
      assert.equal(await title(page), "Đảng ủy xã Đức Thọ");
    },
  },
  "lineage shows whole, part and what is not certain, with act and clause": {
    hash: `#id=${NEW}&on=2025-07-17&lang=vi`,
    run: async (page) => {
      const flow = await text(page, ".flow");
      assert.match(flow, /thị trấn Đức Thọ[^]*toàn bộ · 1\/7\/2025[^]*1665\/NQ-UBTVQH15, khoản 37 Điều 1/);
      assert.match(flow, /xã Tùng Ảnh[^]*một phần/);
      assert.match(flow, /xã Hòa Lạc[^]*chưa chắc/);
      assert.equal(await page.locator(".ribbon.whole").count(), 1);
      assert.equal(await page.locator(".ribbon.maybe").count(), 1);
    },
  },
  "a figure shows that another source says otherwise": {
    hash: `#id=${NEW}&on=2025-07-17&lang=vi`,
    run: async (page) => {
      const figures = await text(page, ".figures");
      assert.match(figures, /40\.065/);
      assert.match(figures, /Nguồn khác: 41\.000/);
      await page.click(".figures .sources");
      assert.match(await text(page, ".quote.disputes"), /Nguồn nói khác về giá trị[^]*khoảng 41\.000 người/);
    },
  },
  "a body shows holders in order, and a gap as not known, never as vacant": {
    hash: "#id=Body/ub-cu&on=2025-07-17&lang=vi",
    run: async (page) => {
      const labels = await page.locator(".strip .label").allInnerTexts();
      assert.match(labels[0], /Trần Văn Mẫu/);
      assert.match(labels[1], /1\/6\/2021 – 31\/1\/2024: chưa rõ/);
      assert.match(labels[2], /Lê Thị Gương/);
      assert.doesNotMatch(await text(page, ".chart"), /khuyết/);
    },
  },
  "a vacancy is shown where a source says so": {
    hash: "#id=Body/mt-moi&on=2025-08-01&lang=vi",
    run: async (page) => {
      assert.match(await text(page, ".now"), /khuyết, theo nguồn/);
      await setDay(page, "2/8/2025");
      await page.waitForFunction(() => !document.querySelector(".now").textContent.includes("khuyết"));
      assert.match(await text(page, ".now"), /chưa rõ/);
      await page.goto(page.url().split("#")[0] + `#id=${NEW}&on=2025-08-01&lang=vi`);
      assert.match(await text(page, ".column.front"), /khuyết, theo nguồn/);
    },
  },
  "evidence shows quote, newspaper, day and link, and its citation is copied": {
    hash: "#id=Person/m1&on=2025-07-17&lang=vi",
    run: async (page) => {
      await page.click(".trackbutton[data-evidence='Tenure/m1.du-moi.bi-thu.1']");
      const panel = await text(page, ".side");
      assert.match(panel, /Ông Trần Văn Mẫu, Bí thư Đảng ủy xã Đức Thọ, phát biểu/);
      assert.match(panel, /Báo Mẫu, Xã Đức Thọ sau sáp nhập, 17\/7\/2025/);
      assert.equal(await page.getAttribute(".side .document a", "href"), "https://bao-mau.example/xa-duc-tho.html");
      assert.match(await page.getAttribute(".side .document a", "rel"), /noopener noreferrer/);
      assert.equal(await page.evaluate(() => document.activeElement.id), "evidence-title");
      await page.click(".side .copy");
      await page.waitForFunction(() => document.querySelector(".side .copy").textContent === "Đã chép");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /“Ông Trần Văn Mẫu.*”, Báo Mẫu, Xã Đức Thọ sau sáp nhập, 17\/7\/2025, https:\/\/bao-mau\.example.*Claim\/c1\.$/);
      await page.keyboard.press("Escape");
      assert.equal(await page.locator(".side").isHidden(), true);
      assert.match(await page.evaluate(() => document.activeElement.dataset.evidence), /Tenure\/m1/);
    },
  },
  "the address holds the view, and leads back to it": {
    run: async (page, { open }) => {
      await search(page, "xa duc tho");
      await page.keyboard.press("Enter");
      await setDay(page, "30/6/2025");
      await page.click(".tabs a:has-text('Mạng lưới')");
      await page.click(".tools button:has-text('2 bước')");
      await page.uncheck(".tools label:has-text('Sự kiện') input");
      await page.waitForFunction(() => location.hash.includes("hide=Event"));
      const hash = await page.evaluate(() => location.hash);
      await open(hash);
      assert.equal(await title(page), "xã Đức Thọ");
      assert.equal(await page.inputValue(".dayfield"), "30/6/2025");
      assert.equal(await page.getAttribute(".tools button:has-text('2 bước')", "aria-pressed"), "true");
      assert.equal(await page.isChecked(".tools label:has-text('Sự kiện') input"), false);
      await page.goBack();
      await open("#id=Person/m1&on=2025-07-17&lang=vi&source=Tenure/m1.du-moi.bi-thu.1");
      assert.match(await text(page, ".side"), /phát biểu/);
    },
  },
  "back and forward go through the pages": {
    hash: "#id=Person/m1&on=2025-07-17&lang=vi",
    run: async (page) => {
      await page.click(".posts a");
      assert.equal(await title(page), "Đảng ủy xã Đức Thọ");
      await page.goBack();
      await page.waitForFunction(() => document.querySelector("#title").textContent === "Trần Văn Mẫu");
      await page.goForward();
      await page.waitForFunction(() => document.querySelector("#title").textContent === "Đảng ủy xã Đức Thọ");
    },
  },
  "an address that names nothing shows the start page and says so": {
    hash: "#id=Person/nobody&on=yesterday&lang=xx&hops=99&view=%3Cb%3E",
    run: async (page) => {
      assert.match(await text(page, ".note"), /Không có trong tệp này: Person\/nobody/);
      assert.equal(await title(page), "Sơ đồ tổ chức và nhân sự");
    },
  },
  "the network expands a node by a click, and its list says the same": {
    hash: "#id=Body/du-moi&view=network&on=2025-07-17&lang=vi",
    run: async (page) => {
      const count = () => page.getAttribute("canvas.network", "aria-label").then((label) => Number(/: (\d+) nút/.exec(label)[1]));
      const before = await count();
      await page.focus("canvas.network");
      for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
        await page.keyboard.press(key);
        if (/còn \d+ nút/.test(await text(page, ".nodecard"))) break;
      }
      assert.match(await text(page, ".nodecard"), /còn \d+ nút chưa hiện/);
      await page.keyboard.press("Enter");
      await page.waitForFunction((had) => Number(/: (\d+) nút/.exec(document.querySelector("canvas.network").ariaLabel)[1]) > had, before);
      assert.match(await page.evaluate(() => location.hash), /open=|.*/);
      await page.click(".nodelist summary");
      await page.waitForSelector(".nodelist section");
      assert.match(await text(page, ".nodelist"), /Trần Văn Mẫu/);
    },
  },
  "a click on the canvas selects the node under it": {
    hash: "#id=Body/du-moi&view=network&on=2025-07-17&lang=vi",
    run: async (page) => {
      const box = await page.locator("canvas.network").boundingBox();
      // The focus stands where the camera put the middle of the picture; look for it there.
      let said = "";
      for (let dx = -300; dx <= 300 && !said.includes("CƠ QUAN"); dx += 20)
        for (let dy = -200; dy <= 200 && !said.includes("CƠ QUAN"); dy += 20) {
          const [x, y] = [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy];
          await page.mouse.move(x, y);
          if ((await page.evaluate(() => document.querySelector("canvas.network").style.cursor)) !== "pointer") continue;
          await page.mouse.click(x, y);
          said = (await text(page, ".nodecard")).toUpperCase();
        }
      assert.match(said, /CƠ QUAN/);
    },
  },
  "the whole graph is drawn where no node is in the middle": {
    hash: "#view=network&on=2025-07-17&lang=en",
    run: async (page) => {
      assert.equal(await title(page), "Whole graph");
      await page.waitForFunction(() => Number(document.querySelector("canvas.network").dataset.drawn) > 0);
      const colours = await page.evaluate(() => {
        const canvas = document.querySelector("canvas.network");
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        const found = new Set();
        for (let at = 0; at < data.length; at += 4) found.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
        return found.size;
      });
      assert.ok(colours > 20, `${colours} colours`);
    },
  },
  "markup and scripts in names, quotes and addresses are shown as text": {
    hash: "#id=Person/mx&on=2025-07-01&lang=vi&source=Tenure/mx.px.1",
    run: async (page, { open }) => {
      for (const hash of ["#id=Person/mx&on=2025-07-01&lang=en&source=Tenure/mx.px.1", "#id=Body/bx&on=2025-07-01", "#id=Unit/99999-0&on=2025-07-01", "#id=Person/mx&view=network&hops=2&on=2025-07-01"]) {
        await open(hash);
        assert.match(await page.locator("body").innerText(), /<img src=x onerror=/);
        assert.equal(await page.locator("img, main script, aside script").count(), 0);
        assert.doesNotMatch(await page.title(), /^pwned/);
      }
      await open("#id=Person/mx&on=2025-07-01&lang=en&source=Tenure/mx.px.1");
      assert.equal(await page.locator(".side a[target]").count(), 0);
      await search(page, "<script>");
      assert.doesNotMatch(await page.title(), /^pwned/);
    },
  },
  "a person with 500 posts opens at once, the rest on demand": {
    hash: "#id=Person/mb&on=2010-01-01&lang=vi",
    run: async (page) => {
      assert.equal(await page.locator(".strip").count(), 80);
      await page.click(".lane .more");
      assert.equal(await page.locator(".strip").count(), 500);
      assert.ok(Number(await page.getAttribute("html", "data-ready")) < 5000);
    },
  },
  "a name of 200 characters breaks nothing": {
    hash: "#id=Person/ml&on=2025-07-01&lang=vi",
    context: { viewport: { width: 360, height: 740 } },
    run: async (page) => {
      assert.ok((await title(page)).length > 190);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    },
  },
  "a phone has nothing beside the screen": {
    context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    run: async (page, { open }) => {
      for (const hash of ["", `#id=${NEW}&on=2025-07-17&lang=vi`, "#id=Person/m1&on=2025-07-17&lang=en&source=Tenure/m1.du-moi.bi-thu.1", "#id=Body/ub-cu&on=2025-06-17", `#id=${NEW}&view=network&hops=2&on=2025-07-17`]) {
        await open(hash);
        const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide[0] <= wide[1], `${hash}: ${wide.join(" > ")}`);
      }
    },
  },
  "at 200 % zoom nothing is beside the screen": {
    context: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
    run: async (page, { open }) => {
      for (const hash of ["", `#id=${NEW}&on=2025-07-17&lang=en`, "#id=Body/ub-cu&on=2025-06-17"]) {
        await open(hash);
        const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide[0] <= wide[1], `${hash}: ${wide.join(" > ")}`);
      }
    },
  },
  "light and dark follow the system, and the button turns them": {
    context: { colorScheme: "dark" },
    run: async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await paper();
      await page.click(".switches button:last-child");
      assert.notEqual(await paper(), dark);
      await page.click(".switches button:last-child");
      assert.equal(await paper(), dark);
    },
  },
  "the language is turned, and English names stand beside the Vietnamese ones": {
    hash: `#id=${NEW}&on=2025-07-17&lang=vi`,
    run: async (page) => {
      assert.equal(await page.getAttribute("html", "lang"), "vi");
      await page.click(".switches button:first-child");
      assert.equal(await page.getAttribute("html", "lang"), "en");
      assert.match(await text(page, "main"), /Parallel bodies[^]*Đảng ủy xã Đức Thọ[^]*Secretary/);
      assert.match(await text(page, "main"), /Đức Thọ commune/);
    },
  },
  "the page says build, day, licence and how to cite it": {
    run: async (page) => {
      const told = await text(page, "main");
      for (const part of ["0123456789abcdef", "17/7/2025", "CC0 1.0", "Trích dẫn"]) assert.ok(told.includes(part), part);
    },
  },
  "data that cannot be read is said to be so, in words": {
    isDamaged: true,
    run: async (page) => assert.match(await text(page, "[role=alert]"), /Không đọc được dữ liệu[^]*Hãy xuất lại tệp/),
  },
  "in print nothing but the page is left, dark on light": {
    hash: "#id=Person/m1&on=2025-07-17&lang=vi",
    context: { colorScheme: "dark" },
    run: async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const part of [".masthead", ".daybar", ".tabs"]) assert.equal(await page.isVisible(part), false, part);
      assert.equal(await page.isVisible(".chart"), true);
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), "rgb(27, 33, 48)");
    },
  },
  ...accessible({
    "the start page": "#lang=vi",
    "a person with evidence": "#id=Person/m1&on=2025-07-17&lang=en&source=Tenure/m1.du-moi.bi-thu.1",
    "a unit": `#id=${NEW}&on=2025-07-17&lang=vi`,
    "a body": "#id=Body/ub-cu&on=2025-06-17&lang=vi",
    "a network": `#id=${NEW}&view=network&on=2025-07-17&lang=vi`,
  }),
};

/** No serious fault of accessibility, light and dark. */
function accessible(pages) {
  const found = {};
  for (const [name, hash] of Object.entries(pages))
    for (const colorScheme of ["light", "dark"])
      found[`accessible, ${colorScheme}: ${name}`] = {
        hash,
        context: { colorScheme },
        run: async (page, { audit }) => assert.deepEqual(await audit(), []),
      };
  return found;
}
